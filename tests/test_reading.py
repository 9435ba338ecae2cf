"""A text becomes a document: its words untouched, its sentences exact."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from files import docx, pdf, pdf_of
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.limits import MAX_SENTENCE_CHARACTERS, MAX_TITLE_CHARACTERS, InputRefused
from timeline.reading import files_in, names, read, read_bytes, read_text
from timeline.reading.files.reflow import reflow
from timeline.reading.furniture.habits import HABITS, Habit, habit_of
from timeline.reading.labels.language import NOT_ENGLISH

FRIDAY = date(2024, 6, 21)
SENTENCES = [
    "The U.S. Senate voted on Monday.|U.S. President Joe Biden met Gen. Mark Milley.",
    "It began on Sept. 30 and ended Oct. 2.|The U.N. Security Council met.",
    "He lives in Washington, D.C.|The city is hot.",
    "The meeting is at 5 p.m. Friday at the White House.|It ends at 6 p.m. EST on Monday.",
    "It lifted off at 6:30 a.m. EDT Wednesday.|It lands at 7 p.m. Eastern time.",
    "The shop closed at 5 p.m.|The crowd left.",
    "“We won.”|He smiled.|“It is over. Go home,” he said.",
    "Mr. Lee met J. K. Rowling and Lt. Gen. Park Jr. on Jan. 6, 2021.|It cost 3.5 million.",
    "He paused … and left.|Wait… what?|Nobody knew.",
    "1. The first was in 1990.|2. The second came later.",
    "He won Jeopardy! in May.|She won in June.",
    "South Korean\u00a0National Security Advisor Chang spoke.|\u201cNo,\u201d\u00a0he said.",
    "They fled before 1 May.|Hanoi waited.",
    "(It was cold.)|She left.|They met (in the U.S.) again.",
    "He left in Sept.|She came from the U.S.|They met in St. Louis.",
    "It rose by approx. 5 km on Tues. Nov. 5.|Then it fell.",
    "The ship came to Lodi--Aug. 13 was fine--and left.|Then it fell.",
]


@pytest.mark.parametrize("golden", SENTENCES)
def test_sentences_are_cut_where_a_reader_would_cut(golden: str) -> None:
    wanted = golden.split("|")
    document = read_text(" ".join(wanted))
    assert [document[sentence] for sentence in document.sentences] == wanted


@given(st.text())
def test_any_text_is_read_or_refused_and_every_word_lies_in_a_sentence(text: str) -> None:
    try:
        document = read_text(text)
    except InputRefused:
        return
    ended = 0
    for sentence in document.sentences:
        assert not document.text[ended : sentence.start].strip()
        assert sentence.end - sentence.start <= MAX_SENTENCE_CHARACTERS
        ended = sentence.end
    assert not document.text[ended:].strip()


@pytest.mark.parametrize("blank", ["\xa0", "\u2009", "\u202f", "\u3000", "\u2028"])
def test_an_initial_before_a_wide_blank_is_read(blank: str) -> None:
    text = f"In 1950 George U{blank}. The wall fell in 1989."
    assert [e.when.edtf for e in timeline.read_text(text).events][-1:] == ["1989"]


def test_front_matter_labels_the_text_and_is_no_part_of_it() -> None:
    document = read_bytes(
        b"+++\ntitle = 'War and peace'\npublished = 2024-06-21\nsource = 'A paper'\n+++\n# War\n",
        "war.md",
    )
    assert (document.title, document.source) == ("War and peace", "A paper")
    assert (document.published, document.published_from) == (date(2024, 6, 21), "front matter")
    assert (document.name, document.text) == ("war", "# War\n")


def test_a_file_that_says_another_language_is_believed_where_words_are_few() -> None:
    page = (
        "<html lang=de><body><article><p>Die Talsperre brach am Montag.</p></article></body></html>"
    )
    assert read_bytes(page.encode(), "a.html").notes == (NOT_ENGLISH,)


@pytest.mark.parametrize(
    ("text", "author", "source"),
    [
        ("OSLO, June 21, 2024 (Reuters) - It burst.\n(Reporting by Ann Roe; Editing by Tom Low)",
         ("Ann Roe", "byline"), ("Reuters", "dateline")),
        ("MOSCOW, June 21. /TASS/. It burst.", ("", ""), ("TASS", "dateline")),
        ("OSLO (AP) — June 21, 2024. It burst.", ("", ""), ("AP", "dateline")),
        ("By Ann Roe in Seoul and John Low, Staff Writer\n\nIt burst.",
         ("Ann Roe, John Low", "byline"), ("", "")),
        ("Jan van der Berg | 21 June 2024\n\nIt burst.", ("Jan van der Berg", "byline"), ("", "")),
        ("(Editing by Tom Low)\n\nIt burst.", ("", ""), ("", "")),
        ("By Monday the army had left.\n\nIt burst.", ("", ""), ("", "")),
        ("+++\nauthor = 'Ann Roe'\nsource = 'The Paper'\n+++\nBy Tom Low\n\nIt burst.",
         ("Ann Roe", "front matter"), ("The Paper", "front matter")),
    ],
)  # fmt: skip
def test_who_wrote_it_and_for_whom_is_read_where_the_paper_says_it(
    text: str, author: tuple[str, str], source: tuple[str, str]
) -> None:
    document = read_text(text)
    assert (document.author, document.author_from) == author
    assert (document.source, document.source_from) == source


def test_plain_lines_of_yaml_label_a_text_too() -> None:
    text = (
        '---\ntitle: "The dam: a story"\ndate: 2024-06-21T10:00:00+02:00\ntags:\n  - rivers\n'
        "authors: [Ann Roe, 'Tom Low']\ndraft: false\n---\n\nIt burst on Tuesday.\n"
    )
    document = read_bytes(text.encode(), "dam.md")
    assert document.text == "\nIt burst on Tuesday.\n"
    assert (document.title, document.author) == ("The dam: a story", "Ann Roe, Tom Low")
    assert (document.published, document.published_from) == (FRIDAY, "front matter")


LABELS = {
    "lists and folds": "---\ntitle: >\n  The dam:\n  a story\ndate: 21 June 2024\nauthors:\n  - Ann"
    " Roe\n  - 'Tom O''Low'\ntags:\n  - rivers\n...\n",
    "people": '---\ntitle: "The \\"dam\\": a story"\npublished: 2024-06-21\nauthor:\n  name: Ann Ro'
    "e\n  mail: a@post.example\n---\n",
    "Hugo": "+++\ntitle = 'The dam: a story'\ndate = 2024-06-21T10:00:00Z\nauthors = ['Ann Roe']\n"
    "[params]\nsite = 'x'\n+++\n",
    "a day in words": "+++\ntitle = 'The dam: a story'\nauthor = 'Ann Roe'\ndate = '21 June"
    " 2024'\n+++\n",
}


@pytest.mark.parametrize("label", LABELS.values(), ids=LABELS)
def test_front_matter_is_read_as_blogs_and_notebooks_write_it(label: str) -> None:
    document = read_bytes(f"{label}It burst.\n".encode(), "dam.md")
    assert document.text == "It burst.\n"
    assert document.title.replace('"', "") == "The dam: a story"
    assert document.author in ("Ann Roe", "Ann Roe, Tom O'Low")
    assert (document.published, document.published_from) == (FRIDAY, "front matter")


@pytest.mark.parametrize(
    "text",
    [
        "---\nThe war began in 1950.\n---\nIt ended in 1953.\n",
        "---\n---\nIt ended in 1953.\n",
        "---\nnote: the war began in 1950\n---\nIt ended.\n",
        "---\ntitle: War\nIt never ends",
        "---\n" * 3_000,
    ],
)
def test_a_line_across_the_page_is_no_front_matter(text: str) -> None:
    assert read_text(text).text == text


MATTER = '"title": "The dam", "Date": "2024-06-21T10:00:00Z", "authors": [{"name": "Ann Roe"}]'


@pytest.mark.parametrize(
    "label",
    [
        f"{{{MATTER}}}\n\n",
        f"{{\r\n{MATTER}\r\n}}\r\n",
        f";;;\n{MATTER}\n;;;\n",
        f";;;\n{{{MATTER}}}\n;;;\n",
        f"---json\n{{{MATTER}}}\n---\n",
    ],
)
def test_front_matter_may_be_json(label: str) -> None:
    document = read_text(f"{label}It broke on Tuesday.")
    assert document.text.strip() == "It broke on Tuesday."
    assert (document.title, document.author) == ("The dam", "Ann Roe")
    assert (document.published, document.published_from) == (date(2024, 6, 21), "front matter")


@pytest.mark.parametrize(
    "text",
    [
        '{"title": "The dam"} is what the file said.',
        '{"title": "The dam"}',
        '{"size": 3}\nIt broke.',
        ";;;\nIt broke.\n;;;\nIt did.",
        "{" * 5_000,
        '{"title": [' + "[" * 5_000,
    ],
)
def test_other_braces_are_no_front_matter(text: str) -> None:
    assert read_text(text).text == text


def test_a_given_day_wins_over_the_front_matter(tmp_path) -> None:
    path = tmp_path / "war.md"
    path.write_text("+++\npublished = 2024-06-21\n+++\nThe war ended.\n")
    document = read(path, published="2025-01-02")
    assert (document.published, document.published_from) == (date(2025, 1, 2), "given")


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.name)
def test_the_lines_of_the_paper_are_told_from_the_report(habit: Habit) -> None:
    assert habit.yes
    for line in habit.yes:
        assert habit_of(line) == habit.name, line
    for line in habit.no:
        assert not habit_of(line), line


@pytest.mark.parametrize(
    ("text", "day", "told_by"),
    [
        ("Published 21 June 2024\n\nThe war ended.", FRIDAY, "published line"),
        ("War ends\n\nUpdated: June 21, 2024\n\nIt ended.", FRIDAY, "update line"),
        (
            "Published: 20 June 2024\nUpdated: 21 June 2024\n\nIt ended.",
            date(2024, 6, 20),
            "published line",
        ),
        ("June 21, 2024\n\nIt ended.", FRIDAY, "date line"),
        ("Oslo, 21 June 2024\n\nIt ended.", FRIDAY, "date line"),
        ("War ends\n\nOSLO, Norway (June 21, 2024)\n\nIt ended.", FRIDAY, "date line"),
        ("The Mora Telegraph: 21 June 2024:\n\nIt ended.", FRIDAY, "date line"),
        ("It ended.\n\nOslo, 21 June 2024", FRIDAY, "date line"),
        ("It began.\n\nOslo, 21 June 2024\n\nIt ended.", None, ""),
        ("Source: The Daily News — 21 June 2024\n\nIt ended.", FRIDAY, "source line"),
        ("The Daily News - June 21, 2024\n\nIt ended.", FRIDAY, "byline"),
        ("War ends\n\nMOSCOW, June 21, 2024 (AP) — It ended.", FRIDAY, "dateline"),
        ("MOSCOW, June 21, 2024 – It ended.", FRIDAY, "dateline"),
        ("Quezon City, June 21, 2024  They said the long war had ended.", FRIDAY, "dateline"),
        ("Quezon City, June 21, 2024 The long war in the south has ended.", FRIDAY, "dateline"),
        (
            "Last Updated:  Friday, 21 June, 2024, 06:52 GMT 07:52 UK\n\nIt ended.",
            FRIDAY,
            "update line",
        ),
        ("OSLO (AP) — June 21, 2024. It ended.", FRIDAY, "dateline"),
        ("OSLO (Reuters) - June 21, 2024 - It ended.", FRIDAY, "dateline"),
        ("Basel, 21 June 2024 (Swiss Info) – It ended.", FRIDAY, "dateline"),
        ("New York — June 21, 2024 — It ended.", FRIDAY, "dateline"),
        ("OSLO, 21 June 2024. It ended.", FRIDAY, "dateline"),
        ("LODI, Calif.--(BUSINESS WIRE)--June 21, 2024--It ended.", FRIDAY, "dateline"),
        ("LODI, Calif.--June 21, 2024--It ended.", FRIDAY, "dateline"),
        ("Geneva, 21 June 2024 – It ended.", FRIDAY, "dateline"),
        ("OSLO, June 21, 2024: It ended.", FRIDAY, "dateline"),
        ("War ends\n\nLNA , Friday 21 Jun 2024\n\nIt ended.", FRIDAY, "date line"),
        ("War ends\n\nUpdate: 2024-06-21 02:44 GMT\n\nIt ended.", FRIDAY, "update line"),
        (
            "It ended.\n\nLast Update: Friday, 21 June 2024 CET 12:30 - GMT 10:30",
            FRIDAY,
            "update line",
        ),
        ("War ends\n21 June 2024, Pokhara, Nepal\nIt ended.", FRIDAY, "dateline"),
        ("War ends\n**Published:** 21 June 2024\nIt ended.", FRIDAY, "published line"),
        ("War\n===\n:Author: Ann Roe\n:Date: 2024-06-21\n\nIt ended.", FRIDAY, "published line"),
        ("War ends\nBy Jane Doe, June 21 2024\nIt ended.", FRIDAY, "byline"),
        ("It ended.\n\nThis article was first published on June 21, 2024.", FRIDAY, "note"),
        ("SEOUL, June 21 (Reuters) - It ended.", None, ""),
        ("It ended on June 21, 2024.", None, ""),
        ("The book, published on June 21, 2024, is long.", None, ""),
        ("It ended.\n\n© 2024 The Paper", None, ""),
        ("June 1, 2024\nA.\nJune 2, 2024\nB.\nJune 3, 2024\nC.", None, ""),
        ("Oslo, 1 June 2024\nIt.\nRome, 2 June 2024\nIt.\nBern, 3 June 2024\nIt.", None, ""),
        ("Published 03/04/2024\n\nIt ended.", None, ""),
        ("Published 30 February 2024\n\nIt ended.", None, ""),
    ],
)
def test_the_publication_day_is_read_only_where_the_paper_says_it(
    text: str, day: date | None, told_by: str
) -> None:
    document = read_text(text)
    assert (document.published, document.published_from) == (day, told_by)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ten men drowned Friday. The ferry sank at noon on Friday, June 21, 2024.", FRIDAY),
        ("A diver climbs ashore in Bergen on June 21, 2024.\n\nTen men drowned Friday.", FRIDAY),
        ("They signed Thursday, the ministry said Friday. On 20 June 2024 Oman agreed.", FRIDAY),
        ("The ferry sank on Thursday.\nIt left on 18 June 2024.", None),
        ("Ten men drowned last Friday. The ferry sank on Friday, June 21, 2024.", None),
        ("They met on Friday. The talks will go on until Friday, June 21, 2024.", None),
        ("In this June 21, 2024 file photo, a ferry leaves.\n\nTen men drowned Friday.", None),
        ("Born on 21 June 1974, he came on Friday. Ten years ago, in 2004, he left.", None),
        ("They met on Friday. It began on 3 May 2019 and ended on 21 June 2024.", None),
        (f"{'Ten men drowned Friday. ' * 100}It sank on Friday, June 21, 2024.", None),
    ],
)
def test_a_report_that_tells_one_day_in_full_is_dated_by_it(text: str, day: date | None) -> None:
    document = read_text(text)
    assert (document.published, document.published_from) == (day, "its own days" if day else "")


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("SEOUL, June 21 (Reuters) - South Korea spoke.", "SEOUL, June 21 (Reuters) -"),
        ("SEOUL, South Korea (AP) — It spoke.", "SEOUL, South Korea (AP) —"),
        (
            "GOMA, Democratic Republic of Congo, Jan. 5, 2024 (Lake News) — It spoke.",
            "GOMA, Democratic Republic of Congo, Jan. 5, 2024 (Lake News) —",
        ),
        (
            "Rio de Janeiro, 5 Jan. 2024 (Reuters) — It spoke.",
            "Rio de Janeiro, 5 Jan. 2024 (Reuters) —",
        ),
        ("MOSCOW, June 21. /TASS/. Russia spoke.", "MOSCOW, June 21. /TASS/."),
        ("OSLO, June 21./ITAR-TASS/. Norway spoke.", "OSLO, June 21./ITAR-TASS/."),
        ("SYDNEY, Australia - Thousands were stranded.", "SYDNEY, Australia -"),
        ("PARIS >> Crowds gathered on Monday.", "PARIS >>"),
        ("(CNN) — Russia spoke.", "(CNN) —"),
        ("QUITO, June 21 (LNA/Lake News) – Peru spoke.", "QUITO, June 21 (LNA/Lake News) –"),
        ("Quito, June 21 (eNews)-- Peru spoke.", "Quito, June 21 (eNews)--"),
        ("QUITO, 25 June: The council met.", "QUITO, 25 June:"),
        ("QUITO: The council met on 25 June: it was brief.", ""),
        ("June 21, 2024 (UPI) -- Russia spoke.", "June 21, 2024 (UPI) --"),
        ("WASHINGTON, D.C. — It spoke.", "WASHINGTON, D.C. —"),
        (
            "NEW YORK, Jan. 5, 2024 /PRNewswire/ -- It spoke.",
            "NEW YORK, Jan. 5, 2024 /PRNewswire/ --",
        ),
        ("MEXICO CITY/LIMA A ship sank.", "MEXICO CITY/LIMA"),
        ("Associated Press in Oslo – A ship sank.", "Associated Press in Oslo –"),
        ("AC/DC A Live was out.", ""),
        ("BTS — the band — spoke.", ""),
        ("The Associated Press (AP) spoke.", ""),
        ("Kim Jong Un (North Korea) - a leader - spoke.", ""),
    ],
)
def test_a_dateline_stands_apart_from_the_first_sentence(line: str, dateline: str) -> None:
    document = read_text(line)
    assert [document[span] for span in document.boilerplate] == [dateline] * bool(dateline)
    sentences = [document[span] for span in document.sentences]
    assert sentences == [part for part in (dateline, line.removeprefix(dateline).strip()) if part]


def test_a_caption_goes_with_its_credit_and_the_report_stays() -> None:
    document = read_text(
        "Two leaders meet\n\nPresident Jane Doe\nJohn Roe, Pool Photo via AP\n\n"
        "They met on Friday. (Reporting by Ann Poe)\n\nFollow us on Facebook"
    )
    assert [document[span] for span in document.boilerplate] == [
        "President Jane Doe",
        "John Roe, Pool Photo via AP",
        "(Reporting by Ann Poe)",
        "Follow us on Facebook",
    ]
    assert document.title == "Two leaders meet"


def test_a_caption_may_be_as_long_as_a_paragraph() -> None:
    told = "Jane Doe, mayor of Oslo for two decades, is to be tried on Friday, July 27. " * 4
    for caption in (
        f"FILE - In this May 11, 2018 file photo, Jane Doe leaves a court. {told}".strip(),
        f"{told}(AP Photo/Ann Poe)",
    ):
        document = read_text(f"{caption}\n\nOSLO (AP) — Jane Doe was tried on Friday.")
        assert [document[span] for span in document.boilerplate] == [caption, "OSLO (AP) —"]


@pytest.mark.parametrize(
    "credit",
    [
        "Ann Poe/News-Leader via USA TODAY NETWORK",
        "Ann Poe, AP",
        "Credit: Ann Poe",
        "REUTERS/Ann Poe",
        "AFP PHOTO / ANN POE",
        "PHOTO: LAKE NEWS AGENCY",
        "Courtesy of the coast guard",
    ],
)
def test_a_caption_is_told_by_who_signs_it(credit: str) -> None:
    caption = f"June 21, 2024; Lodi; Families embrace after a service on Sunday. {credit}"
    document = read_text(f"{caption}\n\nOSLO (AP) — They came. Reporters of AP\n\nThe end came")
    assert [document[span] for span in document.boilerplate] == [caption, "OSLO (AP) —"]


def test_the_days_of_a_life_are_no_day_of_publication() -> None:
    document = read_text("Alva Lee\nDecember 19, 1944 – March 6, 2013\n\nShe sang in Oslo in 1962.")
    assert document.published is None
    assert read_text("Alva Lee\nMay 1, 2013 | Updated: May 3, 2013\n\nShe sang.").published


def test_what_a_copied_picture_shows_is_told_from_the_report() -> None:
    document = read_text(
        "War ends\n\nGetty Images A tank in Seoul in 1951\nA tank in Seoul in July 1951\n\n"
        "It ended in 1953. This article was amended on 24 May 2025 to correct a name."
    )
    assert [document[span] for span in document.boilerplate] == [
        "Getty Images A tank in Seoul in 1951",
        "A tank in Seoul in July 1951",
        "This article was amended on 24 May 2025 to correct a name.",
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# War *ends*\n\nIt ended.", "War *ends*"),
        ("By Jane Doe\n\nWar ends at last\n\nIt ended.", "War ends at last"),
        ("War ends at last\nJune 21, 2024\n\nIt ended.", "War ends at last"),
        ("War ends at last\n================\n\nIt ended.", "War ends at last"),
        ("World\nWar ends after all\nBy Jane Doe\n\nIt ended.", "War ends after all"),
        ("Seoul, 21 June 2024\n\nIt ended on Friday.", ""),
        ("War ends at last\nIt ended on Friday.", ""),
        ("It ended on Friday.\n\nIt was cold.", ""),
        ("War ends at last", ""),
        ('It ended. "It was cold," she said, "and wet."\n\nIt was cold.', ""),
    ],
)
def test_a_title_is_a_headline_or_nothing(text: str, title: str) -> None:
    assert read_text(text).title == title


def test_a_hard_wrapped_paragraph_is_one_paragraph() -> None:
    wrapped = (
        "The Korean War began in 1950 and its active hostilities ceased with an\r\n"
        "armistice agreement in 1953, but neither side surrendered. A treaty was\r\n"
        "never signed, and the two have been at war on paper ever\r\n"
        "since."
    )
    document = read_text(wrapped)
    assert len(document.sentences) == 2
    assert document.text == wrapped


ARTICLE = "".join(
    f"<p>The war of {year} was long, and many were hurt by it.</p>" for year in range(1950, 1960)
)


def test_a_web_page_gives_its_article_title_site_and_day() -> None:
    document = read_bytes(
        f"""<html><head><title>War ends - The Paper</title>
        <meta property="og:title" content="War ends">
        <meta property="og:site_name" content="The Paper">
        <meta property="article:published_time" content="2024-06-21T23:30:00-04:00"></head>
        <body><nav>Home Sport</nav><article><h1>War ends</h1>{ARTICLE}</article>
        <footer>Copyright 2019-03-04 The Paper</footer></body></html>""".encode(),
        "war.html",
    )
    assert (document.title, document.source) == ("War ends", "The Paper")
    assert (document.published, document.published_from) == (FRIDAY, "page metadata")
    assert "The war of 1955 was long" in document.text
    assert "Home Sport" not in document.text
    assert document.name == "war"


@pytest.mark.parametrize(
    ("listed", "lines"),
    [
        ("<dl><dt>1978</dt><dd>The dam is built.</dd><dt>2003</dt><dd><b>It</b> burst</dd></dl>",
         ["- 1978 – The dam is built.", "- 2003 – It burst"]),
        ("<table><tr><th>When</th><th>What</th></tr><tr><td>1978</td><td>The dam is built</td></tr>"
         "<tr><td>12 March 2003</td><td>It bursts again</td></tr></table>",
         ["- 1978 – The dam is built", "- 12 March 2003 – It bursts again"]),
        ("<table><tr><th>Year</th><th>All</th></tr><tr><td>1978</td><td>2,300</td></tr></table>",
         ["| Year | All | ", "|---|---|", "| 1978 | 2,300 | "]),
        ("<p>It burst on <time>Tuesday</time>.</p><div>Changed: <time>2024-06-25</time></div>",
         ["It burst on Tuesday.", "Changed: 2024-06-25"]),
    ],
    ids=["terms", "chronicle", "figures", "times"],
)  # fmt: skip
def test_what_tells_of_days_in_rows_and_marks_stays_whole(listed: str, lines: list[str]) -> None:
    page = f"<html><body><article>{ARTICLE}{listed}</article></body></html>"
    assert read_bytes(page.encode(), "dam.html").text.splitlines()[10:] == lines


@pytest.mark.parametrize("rights", ["© 2019-03-04 The Paper", "Copyright 4 March 2019", "(c) 2019"])
@pytest.mark.parametrize("part", ["footer", "div", "p"])
def test_a_copyright_line_is_no_publication_day(rights: str, part: str) -> None:
    page = f"<html><body><article>{ARTICLE}</article><{part}>{rights}</{part}></body></html>"
    assert read_bytes(page.encode(), "war.html").published is None


@pytest.mark.parametrize(
    ("head", "top", "day", "told_by"),
    [
        ("<meta name=date content=2024-06-21T10:00Z>", "", FRIDAY, "page metadata"),
        ('<script type="application/ld+json">{"datePublished": "2024-06-21T08:00Z"}</script>', "",
         FRIDAY, "page metadata"),
        ("<link rel=canonical href=https://a.example/2024/6/21/war>", "", FRIDAY, "page metadata"),
        ("", "<time datetime=2024-06-21>a day ago</time>", FRIDAY, "page metadata"),
        ("<meta property=article:modified_time content=2024-06-25>",
         "<p>Published 21 June 2024</p>", FRIDAY, "published line"),
        ("<meta property=article:modified_time content=2024-06-21>", "", FRIDAY, "page metadata"),
        ("<meta name=date content=06/07/2024>", "", None, ""),
        ("<meta name=date content=yesterday>", "", None, ""),
        ("<meta itemprop=copyrightYear content=2019>", "", None, ""),
        ("", "<aside><time datetime=2020-01-01>1 January</time></aside>", None, ""),
        ("", "<time datetime=2020-01-01>a</time><time datetime=2020-01-02>b</time>", None, ""),
    ],
)  # fmt: skip
def test_a_page_is_dated_by_what_it_writes_for_machines_and_then_by_its_lines(
    head: str, top: str, day: date | None, told_by: str
) -> None:
    page = f"<html><head>{head}</head><body><article>{top}{ARTICLE}</article></body></html>"
    document = read_bytes(page.encode(), "war.html")
    assert (document.published, document.published_from) == (day, told_by)


def test_a_page_without_metadata_is_dated_by_its_own_line() -> None:
    page = (
        f"<html><article><h1>War ends</h1><p>Published 21 June 2024</p>{ARTICLE}</article></html>"
    )
    assert read_bytes(page.encode(), "war.htm").published == FRIDAY


def test_a_pdf_gives_its_paragraphs_across_lines_and_pages() -> None:
    document = read_bytes(
        pdf(
            [
                "War ends at last",
                "Published 21 June 2024",
                "The war began in 1950 and its active hostilities ceased with an armistice",
                "agreement in 1953, but neither side surrendered or signed a treaty. Since",
            ],
            [
                "then the two have been at war on paper, and nobody has been hurt by it for",
                "years.",
            ],
        ),
        "war.pdf",
    )
    sentences = [" ".join(document[span].split()) for span in document.sentences]
    assert sentences[0] == "War ends at last"
    assert sentences[-1].startswith("Since then the two have been at war")
    assert sentences[-1].endswith("for years.")
    assert (document.title, document.published) == ("War ends at last", FRIDAY)


def test_a_pdf_has_no_running_heads_and_no_broken_words() -> None:
    page = ["The Paper, 21 June 2024", "Page {}"]
    document = read_bytes(
        pdf(
            [*page, "The dam burst on Tues-", "day, and all 31 vil-", "lages below were",
             "flooded. A well-", "known engineer had", "warned in 1998-", "1999."],
            [*page, "1978 The dam is built", "2003 The first flood", "Russia, which paid"],
            [*page, "for half of it, left", "in 2010."],
        ),
        "dam.pdf",
    )  # fmt: skip
    assert document.text.split("\n\n") == [
        "The dam burst on Tuesday, and all 31 villages below were flooded."
        " A well-known engineer had warned in 1998-1999.",
        "1978 The dam is built",
        "2003 The first flood Russia, which paid for half of it, left in 2010.",
    ]
    assert (document.published, document.published_from) == (FRIDAY, "byline")


def test_a_masthead_and_a_stamp_on_the_edge_are_no_part_of_a_pdf() -> None:
    head = ["The Paper", "WEEKLY NEWS", "Page {}"]
    document = read_bytes(
        pdf(
            [
                *head,
                "Dam bursts",
                "By Ann Roe",
                "The dam burst on Tuesday night, and nobody was hurt",
            ],
            [*head, "by the water, which a wall had held back. A follow-", "up came in May."],
        ),
        "dam.pdf",
    )
    assert (document.title, document.author) == ("Dam bursts", "Ann Roe")
    assert document.text.endswith("had held back. A follow-up came in May.")
    upright = b"BT /F1 9 Tf 50 700 Td (%b) Tj ET " % (b"The dam burst in May. " * 12)
    stamp = b"BT /F1 9 Tf 0 1 -1 0 20 300 Tm (arXiv:2401.01234 2 Jan 2024) Tj ET"
    assert "Jan" not in read_bytes(pdf_of(upright + stamp), "dam.pdf").text
    assert "Jan" in read_bytes(pdf_of(stamp), "dam.pdf").text


def test_a_word_file_gives_what_a_reader_of_it_sees() -> None:
    text = "<w:r><w:t>{}</w:t></w:r>"
    box = "<w:txbxContent><w:p>" + text.format("It was built in 1950.") + "</w:p></w:txbxContent>"
    body = (
        f"<w:p><w:moveFrom>{text.format('It burst.')}</w:moveFrom></w:p>"
        f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>{text.format('It burst.')}<w:r><w:drawing>"
        f"{box}</w:drawing></w:r>{text.format(' It was a clay')}<w:r><w:noBreakHyphen/></w:r>"
        f"{text.format('dam.')}</w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Draft</w:t></w:r></w:p>"
    )
    document = read_bytes(docx("Dam bursts", body=body), "dam.docx")
    assert document.text.split("\n\n") == [
        *("Dam bursts", "", "It burst. It was a clay-dam.", "It was built in 1950."),
    ]


@pytest.mark.parametrize(
    ("page", "paragraphs"),
    [
        ("The oﬃce ﬁlled\nin May.", ["The office filled in May."]),
        ("War ends\nIt was long and hard, he said, and\nnobody won.\nPeace",
         ["War ends", "It was long and hard, he said, and nobody won.", "Peace"]),
        ("Minutes of May:\n1. The army came to the town.\n2. It left.",
         ["Minutes of May:", "1. The army came to the town.", "2. It left."]),
        ("He re\u00ad\nturned in May to Var\u00adde.", ["He returned in May to Varde."]),
        ("A three-year-\nold was hurt in a war.", ["A three-year-old was hurt in a war."]),
        ("The best-\nknown war ended.", ["The best-known war ended."]),
        ("11/30/26, 1:59 PM War ends\nThe war ended in May.\nhttps://paper.example/war 1/1",
         ["The war ended in May."]),
        ("The war ended in May.\n30/11/2026, 13:59 War ends file:///home/a/war.html 1/1",
         ["The war ended in May."]),
        ("11/30/26, 1:59 PM the war\nended; see https://paper.example/war.",
         ["11/30/26, 1:59 PM the war ended; see https://paper.example/war."]),
    ],
)  # fmt: skip
def test_lines_of_a_pdf_become_paragraphs(page: str, paragraphs: list[str]) -> None:
    assert reflow([page]).text.split("\n\n") == paragraphs


def test_a_word_file_gives_its_paragraphs_and_tables() -> None:
    rows = "".join(
        f"<w:tr><w:tc><w:p><w:r><w:t>{year}</w:t></w:r></w:p></w:tc>"
        f"<w:tc><w:p><w:r><w:t>{what}</w:t></w:r></w:p></w:tc></w:tr>"
        for year, what in (("1950", "It began."), ("1953", "It ended."))
    )
    document = read_bytes(
        docx("War ends at last", "By Jane Doe", "It was long.", body=f"<w:tbl>{rows}</w:tbl>"),
        "war.docx",
    )
    assert (document.author, document.author_from) == ("Jane Doe", "byline")
    assert document.text.split("\n\n") == [
        "War ends at last",
        "By Jane Doe",
        "It was long.",
        "1950 \tIt began. \t\n1953 \tIt ended. \t",
    ]
    assert document.title == "War ends at last"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("The café’s owner — José — left in 1953. “It is over.”", "utf-8"),
        ("The café’s owner — José — left in 1953. “It is over.”", "utf-8-sig"),
        ("The café’s owner — José — left in 1953. “It is over.”", "utf-16"),
        ("The café’s owner — José — left in 1953. “It is over.”", "utf-32"),
        ("The café’s owner — José — left in 1953. “It is over.”", "utf-16-le"),
        ("The café’s owner — José — left in 1953. “It is over.”", "utf-16-be"),
        ("戦争は1953年に終わった、と彼は言った。", "iso2022_jp"),
        ("The café’s owner — José — left in 1953. “It is over.”", "cp1252"),
        ("Война закончилась в 1953 году, сказал он журналистам в Москве. " * 4, "cp1251"),
        ("Война закончилась в 1953 году, сказал он журналистам в Москве. " * 4, "koi8_r"),
    ],
)
def test_a_text_is_decoded_as_it_was_written(text: str, encoding: str) -> None:
    assert read_bytes(text.encode(encoding), "war.txt").text == text


def test_what_a_file_holds_counts_more_than_its_name() -> None:
    page = f"<!DOCTYPE html><html><body><article>{ARTICLE}</article></body></html>"
    assert "<p>" not in read_bytes(page.encode(), "war.txt").text
    assert read_bytes(b"The war ended.", "war.html").text == "The war ended."
    assert read_bytes(pdf(["The war ended."]), "war").text.strip() == "The war ended."
    assert read_bytes(docx("The war ended."), "war.zip").text == "The war ended."


def test_line_ends_and_blanks_stay_as_they_are() -> None:
    text = "\r\n War ends \r\n\r\n\tIt\u00a0ended.  \r\n"
    assert read_text(text).text == text
    assert read_bytes(text.encode("utf-8-sig"), "war.txt").text == text


def test_labels_are_one_short_line() -> None:
    document = read_text("The war ended.", title="War\nends \ud800", source="x" * 900)
    assert document.title == "War ends �"
    assert len(document.source) == MAX_TITLE_CHARACTERS


def test_an_encoding_that_was_found_out_is_said() -> None:
    document = read_bytes("The café of José closed in 1953.".encode("cp1252"), "cafe.txt")
    assert document.text == "The café of José closed in 1953."
    assert "read as windows-1252" in document.notes[0]
    assert read_bytes("The café closed.".encode(), "cafe.txt").notes == ()


def test_what_a_page_calls_latin_1_has_the_quotation_marks_of_windows() -> None:
    page = f"<meta charset=iso-8859-1><article>{ARTICLE}<p>“Yes,” he said in 1953.</p></article>"
    assert "“Yes,” he said" in read_bytes(page.encode("cp1252"), "a.html").text


def test_another_language_is_said_and_the_text_is_still_read() -> None:
    french = "La guerre a commencé le 25 juin 1950 et a pris fin trois ans plus tard. " * 5
    assert "not to be in English" in read_text(french).notes[0]
    english = "The war began on 25 June 1950 and it was over three years later, he said. " * 5
    assert read_text(english).notes == ()
    assert read_text("Война закончилась.").notes == ()


FRENCH = "La guerre a commencé le 25 juin 1950 et a pris fin trois ans plus tard. " * 5
ENGLISH = "The war began on 25 June 1950 and it was over three years later, he said. " * 5


@pytest.mark.parametrize(("data", "name", "language"), [
    (f'+++\nlanguage = "fr"\n+++\n{FRENCH}', "a.md", "fr"),
    (f"<html lang=fr-CA><body><article><p>{FRENCH}</p></article></html>", "a.html", "fr-CA"),
    (f"<html lang=en><body><article><p>{FRENCH}</p></article></html>", "a.html", ""),
    (f"<html lang='x y'><body><article><p>{ENGLISH}</p></article></html>", "a.html", "en"),
    (ENGLISH, "a.txt", "en"),
    (FRENCH, "a.txt", ""),
    ("It ended in 1953.", "a.txt", ""),
])  # fmt: skip
def test_the_language_is_what_the_file_says_unless_its_words_speak_against_it(
    data: str, name: str, language: str
) -> None:
    assert read_bytes(data.encode(), name).language == language


def test_a_folder_is_its_files_by_name_without_hidden_and_strange_ones(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", ".hidden.txt", "photo.jpg", "deep/c.html", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("The war ended in 1953.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "b.txt")
    assert [p.name for p in files_in(tmp_path)] == ["a.md", "b.txt", "c.html"]
    assert len(timeline.read(tmp_path).documents) == 3
    assert len(timeline.read(tmp_path / "a.md", tmp_path / "b.txt").documents) == 2
    (tmp_path / "z.pdf").write_bytes(b"%PDF-1.4")
    with pytest.raises(InputRefused, match=r"^z\.pdf: the PDF is damaged"):
        timeline.read(tmp_path)
    (tmp_path / "none").mkdir()
    with pytest.raises(InputRefused, match="the folder none holds no file"):
        files_in(tmp_path / "none")


def test_a_page_in_utf_16_is_known_as_a_page_without_a_name() -> None:
    page = f"<!DOCTYPE html><html><body><article>{ARTICLE}</article></body></html>"
    assert "<p>" not in read_bytes(page.encode("utf-16"), "stdin").text


@pytest.mark.parametrize(
    "path", ["a.txt", "a/b.TXT", "a.b.md", ".hidden", "no", "dot.", "/x/y.pdf/", "a..md", "..md"]
)
def test_the_parts_of_a_name_are_those_of_pathlib(path: str) -> None:
    found = (names.base(path), names.stem(path), names.suffix(path))
    assert found == (Path(path).name, Path(path).stem, Path(path).suffix.lower())


def test_line_ends_of_windows_and_of_old_tell_the_same_events_of_the_untouched_text() -> None:
    text = "The war\n\nIn 1950 a war began.\n\n2 May 1951\n\nThe talks failed.\nA truce held.\n"
    told = {}
    for end in ("\n", "\r\n", "\r"):
        story = timeline.read_text(text.replace("\n", end))
        assert story.documents[0].text == text.replace("\n", end)
        told[end] = [
            (
                event.when.edtf,
                event.title,
                " ".join(story.documents[0][event.evidence[0].clause].split()),
            )
            for event in story.events
        ]
    assert told["\r\n"] == told["\r"] == told["\n"] != []
