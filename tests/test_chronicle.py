"""Days that stand alone, in lists and in tables date what is told beside or below them."""

from __future__ import annotations

import pytest
from pace import cost

import timeline

TOLD = [
    ("1978", "The dam is built in Peru"),
    ("1983-03-03", "A flood kills forty people"),
    ("2001-05", "The dam is sold to Chile"),
]
CHRONICLES = {
    "headings": "# Dams\n\n## 1978\n\nThe dam is built in Peru.\n\n## 3 March 1983\n\nA flood kills"
    " forty people. They lived below it.\n\n## May 2001\n\nThe dam is sold to Chile.\n",
    "lines": "Dams\n\n1978\nThe dam is built in Peru.\n\n3 March 1983:\nA flood kills forty people."
    "\n\nMay 2001\nThe dam is sold to Chile.\n",
    "wiki": "== 1978 ==\nThe dam is built in Peru.\n== 3 March 1983 ==\nA flood kills forty people."
    "\n== May 2001 ==\nThe dam is sold to Chile.\n",
    "list": "- **1978** The dam is built in Peru.\n- **3 March 1983:** A flood kills forty people."
    "\n- *May 2001* – The dam is sold to Chile.\n",
    "full stops": "1978. The dam is built in Peru.\n3 March 1983. A flood kills forty people."
    "\nMay 2001. The dam is sold to Chile.\n",
    "numbers": "1. 1978: The dam is built in Peru.\n2. 3 March 1983: A flood kills forty people."
    "\n3. May 2001: The dam is sold to Chile.\n",
    "table": "| Year | What |\n|------|------|\n| 1978 | The dam is built in Peru |\n| 3 March 1983"
    " | A flood kills forty people |\n| **May 2001** | The dam is sold to Chile |\n",
    "day last": "| What | When |\n|---|---|\n| The dam is built in Peru | in 1978 |\n| A flood "
    "kills forty people | 3 March 1983 |\n| The dam is sold to Chile | May 2001 |\n",
    "tabs": "Year\tWhat\n1978\tThe dam is built in Peru\n3 March 1983\tA flood kills forty people"
    "\nMay 2001\tThe dam is sold to Chile\n",
    "quotation": "> 1978: The dam is built in Peru.\n\n> 3 March 1983: A flood kills forty people."
    "\n\n> May 2001: The dam is sold to Chile.\n",
}  # fmt: skip


@pytest.mark.parametrize("text", CHRONICLES.values(), ids=CHRONICLES)
def test_a_chronicle_in_any_form_gives_its_events(text: str) -> None:
    story = timeline.read_text(text)
    assert [(event.when.edtf, event.title) for event in story.events] == TOLD
    assert story.documents[0].published is None
    for event in story.events:
        quote = story.quote(event.evidence[0])
        assert quote in text
        assert event.title in quote


def test_the_days_of_a_chronicle_may_be_spans_and_rough() -> None:
    text = "Kings of Ruma\n\n" + "\n\n".join(
        f"  • {day}\n\n    {told}."
        for day, told in (
            ("c. 900 - c. 940", "The kingdom of Abo flourishes in Norway"),
            ("1067 – 1071", "War with Denmark"),
            ("1914-18", "Sweden keeps out of the war"),
            ("May–June 1968", "Strikes halt the ports of Peru"),
            ("Early 1990", "The last king leaves for Chile"),
        )
    )
    told = {event.when.edtf for event in timeline.read_text(text).events}
    assert told == {"0900~/0940~", "1067/1071", "1914/1918", "1968-05/1968-06", "1990-01~/1990-04~"}


@pytest.mark.parametrize(
    "table",
    [
        "| Year | All | New |\n|---|---|---|\n| 2019 | 211,000 | 30,100 |\n| 2020 | 45,000 | 9 |\n",
        "| Year | Winner |\n|---|---|\n| 1998 | France |\n| 2002 | Brazil |\n",
        "All\n\n2019\n\n211,000\n\n2020\n\n45,000\n\n2021\n\n9,000\n",
        "Year \tAll \tNew \t\n2019 \t211,000 \t30,100 \t\n2020 \t45,000 \t9,000 \t\n",
    ],
)
def test_a_table_of_names_or_figures_tells_no_events(table: str) -> None:
    assert timeline.read_text(f"The dam stands in Peru.\n\n{table}").events == ()


def test_a_row_whose_verb_the_parser_does_not_know_is_told() -> None:
    row = "| March 2019 | The *Baltic Queen* collides with a tanker off Estonia |\n"
    (event,) = timeline.read_text(f"| When | What |\n|---|---|\n{row}").events
    assert (event.when.edtf, event.countries) == ("2019-03", ("EST",))
    assert "Baltic Queen" in event.title


def test_one_day_above_a_text_is_its_date_line_and_three_are_a_chronicle() -> None:
    lone = timeline.read_text("21 June 2024\n\nThe dam burst on Tuesday.\n")
    assert [event.when.edtf for event in lone.events] == ["2024-06-18"]
    three = timeline.read_text(
        "19 June 2024\nThe dam cracks.\n20 June 2024\nIt bursts.\n21 June 2024\nPeru mourns.\n"
    )
    assert three.documents[0].published is None
    assert [event.when.edtf for event in three.events] == ["2024-06-19", "2024-06-20", "2024-06-21"]


def test_a_day_that_heads_an_entry_deep_in_a_text_is_not_its_own() -> None:
    told = "The probe flew past a moon in 1997, and its camera showed a sea of ice there. "
    text = f"{told * 9}\n\nNovember 7, 1996 - Mars Surveyor - Orbiter\n{told}\n"
    assert timeline.read_text(text).documents[0].published is None


def test_years_that_head_chapters_of_many_lines_are_no_chronicle() -> None:
    chapter = "The dam stood.\n\nIt was cold.\n\nNobody came.\n\nIt was quiet.\n\n"
    story = timeline.read_text(f"1978\n\n{chapter}1979\n\n{chapter}1980\n\n{chapter}")
    assert story.events == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The dam [burst](https://post.example/2024/06/18/dam) in Peru on 18 June 2024.",
         "The dam burst in Peru"),
        ("The *Astrid* **sank** off [Peru][1] in 1987.\n\n[1]: https://post.example/1990-05-01\n",
         "The Astrid sank off Peru"),
        ("**Update, 3 June 2024:** The salvage began off Peru.", "The salvage began off Peru"),
    ],
)  # fmt: skip
def test_marks_and_addresses_of_markdown_are_in_no_title(text: str, title: str) -> None:
    story = timeline.read_text(text)
    assert [event.title for event in story.events] == [title]
    assert story.documents[0].text == text


def test_annals_open_each_line_with_a_bare_year() -> None:
    annals = """
987 Hugo was elected king of France.

1142 Geza became king of Hungary.

1146 300 monks came to the valley.
"""
    told = timeline.read_text(annals)
    assert [(event.when.edtf, event.title) for event in told.events] == [
        ("0987", "Hugo was elected king of France"),
        ("1142", "Geza became king of Hungary"),
        ("1146", "300 monks came to the valley"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Rome fell in AD 410. The duke died in\n415 and was mourned.", ["0410", "0415"]),
        ("It fell in AD 410.\n12 May 425: the siege began.", ["0410", "0425-05-12"]),
        ("It fell in AD 410.\nMarch 425 was cold.", ["0410", "0425-03"]),
    ],
)
def test_an_old_year_may_open_a_line_of_a_text_that_is_no_chronicle(
    text: str, days: list[str]
) -> None:
    assert [each.edtf for each in timeline.times(text)] == days


def test_annals_with_a_line_of_dots_are_read_in_linear_time() -> None:
    line = "1990: War came " + "." * 40_000 + "a\n"
    assert cost(lambda: timeline.times(line * 5)) < 5


def test_numbers_that_open_lines_of_a_list_are_no_years() -> None:
    courses = "1101 Organic Chemistry\n\n1102 Dyes\n\n1204 Work in the Lab\n"
    assert not timeline.read_text(courses).events
    one = "1250 Germans left in a hurry. Nobody was seen after that."
    assert not timeline.read_text(one).events


@pytest.mark.parametrize("published", ["2013-03-09", None])
def test_months_head_entries_of_days(published: str | None) -> None:
    text = (
        "A year of war\n\nMARCH 2011\n\n- 15: First protests in Chad.\n\n- 18-27: The army of Chad"
        " shells Abo.\n\nAPRIL\n\n- 2: Peru urges calm.\n\nJUNE, 2012\n\n- 16: Observers of"
        " an April truce leave.\n\nJULY\n\n- 3: Norway pays.\n"
    )
    told = [(e.when.edtf, e.title) for e in timeline.read_text(text, published=published).events]
    assert told == [
        ("2011-03-15", "First protests in Chad"),
        ("2011-03-18/2011-03-27", "The army of Chad shells Abo"),
        ("2011-04-02", "Peru urges calm"),
        ("2012-04", "A truce"),
        ("2012-06-16", "Observers of a truce leave"),
        ("2012-07-03", "Norway pays"),
    ]


def test_days_head_entries_of_hours() -> None:
    text = (
        "A convoy\n\nWEDNESDAY 3 MAY 1995\n0900: The convoy leaves Peru.\n1430: Shells hit a truck."
        "\n\nTHURSDAY 4 MAY 1995\n0600: It turns back.\n\nFRIDAY 5 MAY 1995\n0700: It rains.\n"
    )
    told = [(e.when.value, e.title) for e in timeline.read_text(text).events]
    assert [(when, title.partition(" (")[0]) for when, title in told] == [
        ("1995-05-03T09:00", "The convoy leaves Peru"),
        ("1995-05-03T14:30", "Shells hit a truck"),
        ("1995-05-04T06:00", "It turns back"),
        ("1995-05-05T07:00", "It rains"),
    ]


def test_entries_may_run_on_in_a_line() -> None:
    text = (
        "Aug 20, 2012 As the war goes on, Ada Kern warns Chad. Aug 21, 2013 Hundreds die in Abo."
        " Aug 29 Peru sends doctors. Sept 30, 2015 Chad enters the war."
    )
    told = [(e.when.edtf, e.title) for e in timeline.read_text(text).events]
    assert told == [
        ("2012-08-20", "Ada Kern warns Chad"),
        ("2013-08-21", "Hundreds die in Abo"),
        ("2013-08-29", "Peru sends doctors"),
        ("2015-09-30", "Chad enters the war"),
    ]


def test_a_day_alone_heads_an_entry_among_days_with_theirs_beside_them() -> None:
    text = (
        "The strike\n\nJan. 5, 2024 — Nurses vote in Lima.\nJan. 12, 2024 — Talks fail.\n"
        "March 3, 2024\nA court halts the strike.\nApril 2, 2024: Both sides sign a deal.\n"
    )
    told = {event.when.edtf: event.title for event in timeline.read_text(text).events}
    assert told["2024-03-03"].startswith("A court halts the strike")


@pytest.mark.parametrize("mark", ["•", "▪", "●", "-"])
def test_an_item_may_hold_several_sentences(mark: str) -> None:
    text = f"{mark} 1917 – Chad opens a mill. The first sack was sold in Peru.\n"
    assert [event.title for event in timeline.read_text(text).events] == ["Chad opens a mill"]


def test_days_of_a_list_go_on_into_the_next_year() -> None:
    text = (
        "Key dates\n\n18th-19th October: Leaders meet in Peru.\n\n13 December: The king of Chad"
        " returns.\n\n21 January: Parliament votes in Lima.\n\n29 March: Chad leaves the pact.\n"
    )
    story = timeline.read_text(text, published="2018-09-20")
    assert [event.when.edtf for event in story.events] == [
        "2018-10-18/2018-10-19", "2018-12-13", "2019-01-21", "2019-03-29",
    ]  # fmt: skip


def test_a_year_in_passing_does_not_move_the_days_of_a_list() -> None:
    text = (
        "• June 29: A vote opens in Chad.\n• July 1: Peru takes the chair.\n• July 8-9: Leaders"
        " meet in Lima. The last such meeting was on 4 September 2014.\n• July 11: Chad votes.\n"
    )
    told = {e.title: e.when.edtf for e in timeline.read_text(text, published="2016-06-28").events}
    assert told["Chad votes"] == "2016-07-11"


def test_entries_may_be_parts_of_a_sentence() -> None:
    text = (
        "May 1740 - Ada Roe founds the mill in Leeds; 1884 - sold to John Kern; 1897 - began to"
        " make mousetraps; 2011 - run by Omar Kern."
    )
    told = [(event.when.edtf, event.title) for event in timeline.read_text(text).events]
    assert [(when, title.partition(" (")[0]) for when, title in told] == [
        ("1740-05", "Ada Roe founds the mill in Leeds"),
        ("1884", "Sold to John Kern"),
        ("1897", "Began to make mousetraps"),
        ("2011", "Run by Omar Kern"),
    ]


def test_what_says_that_things_happened_is_no_event() -> None:
    text = "2012 in Chad\nThe following lists events that happened during 2012 in Chad.[2]\n"
    assert not timeline.read_text(text).events


def test_marks_of_notes_are_in_no_title() -> None:
    text = "Rebels of the north took the old town on 3 May 2012.[9]"
    assert [e.title for e in timeline.read_text(text).events] == [
        "Rebels of the north took the old town"
    ]


def test_an_entry_may_last_to_the_present() -> None:
    story = timeline.read_text("1969 - Joins the army of Peru.\n2003-present - Lives in Spain.\n")
    assert [e.title for e in story.events] == ["Joins the army of Peru", "Lives in Spain"]


@pytest.mark.parametrize(
    ("lines", "published", "days"),
    [
        (
            "Feb 7, 2012 - Police seize a mine in Chad.\nMarch 12 - Peru calls for calm.\n"
            "Jan. 15, 2013 - Miners leave.\nMay 30 - Chad buys the mine.\nJune 3 - Peru sues.\n",
            "2013-06-04",
            ["2012-02-07", "2012-03-12", "2013-01-15", "2013-05-30", "2013-06-03"],
        ),
        (
            "3 May 2014: A court in Lima fines Roe.\n12 March: The trial begins.\n"
            "15 December 2013: Roe is freed.\n20 August: Roe is held.\n2 July: The dam bursts.\n",
            "2014-06-01",
            ["2014-05-03", "2014-03-12", "2013-12-15", "2013-08-20", "2013-07-02"],
        ),
        (
            "7 July: Rebels take Abo.\n9 October: Chad signs a truce.\nMarch 2013: Talks open in"
            " Peru.\n2 June: Talks end.\n5 August: Rebels take Abo again.\n",
            "2014-06-01",
            ["2013-06-02", "2013-08-05"],
        ),
        (
            "June 4, 2013 (Post) - Key dates of the mine:\n\nMarch 12 - Peru calls for calm.\n\n"
            "April 2 - Miners leave.\n\nMay 30 - Chad buys the mine.\n",
            None,
            ["2013-03-12", "2013-04-02", "2013-05-30"],
        ),
    ],
)  # fmt: skip
def test_days_of_a_list_go_on_from_the_last_that_heads_a_line(
    lines: str, published: str | None, days: list[str]
) -> None:
    told = [time.edtf for time in timeline.times(lines, published=published)]
    assert told[-len(days) :] == days


def test_hours_are_of_the_day_that_heads_their_lines() -> None:
    text = (
        "How the ferry sank\n\nWednesday 3 May 1995\n\n0900: The ferry leaves Peru.\n\nThursday,"
        " 4 May 1995\n\n0130: It sinks off Chile. The crew had eaten at 11 p.m.\n6.45am: Divers"
        " go in.\n"
    )
    told = [time.value for time in timeline.times(text) if time.type == "TIME"]
    assert [told[0], told[1], told[-1]] == [
        "1995-05-03T09:00", "1995-05-04T01:30", "1995-05-04T06:45",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("June 2013\n- 29: War comes.\n- 31: Peru waits.\n", ["2013-06", "2013-06-29"]),
        ("May 2013\r\n- 5: War comes.\r\n- 7: Chad votes.\r\n",
         ["2013-05", "2013-05-05", "2013-05-07"]),
        ("\u200eMay\u00a02013\n\u200e- 5: War comes.\n\u200e- 7: Chad votes.\n",
         ["2013-05", "2013-05-05", "2013-05-07"]),
        ("Sept. 2013\n\n5th: War comes.\n7th–9th: Truce holds.\n14 – Chad votes.\n",
         ["2013-09", "2013-09-05", "2013-09-07", "2013-09-09", "2013-09-14"]),
        ("31 June 1995\n0900: Fog falls.\n1430: Ships collide.\n", []),
    ],
)  # fmt: skip
def test_what_stands_over_entries_is_read_as_it_is_written(text: str, values: list[str]) -> None:
    assert [time.value for time in timeline.times(text, published="2016-01-05")] == values


@pytest.mark.parametrize("until", ["–present", " to present", " to the present day", " onwards"])
def test_no_end_of_an_entry_is_in_its_title(until: str) -> None:
    story = timeline.read_text(f"1969 - Joins the army of Peru.\n2003{until} - Lives in Spain.\n")
    assert [e.title for e in story.events] == ["Joins the army of Peru", "Lives in Spain"]
    story = timeline.read_text("In 2003 to present gifts was a crime in Spain.")
    assert "present gifts" in story.events[0].title


@pytest.mark.parametrize("year", ["(b. 1950)", "(born in 1950)", "(d. 1950)"])
def test_no_bracket_whose_year_is_gone_is_in_a_title(year: str) -> None:
    text = f"2012 in Chad\n\nDeaths\n5 April – Ada Roe, singer {year}\n7 May – Omar Kern (Lima)\n"
    story = timeline.read_text(text)
    told = [event.title for event in story.events if event.when.interval.days == 1]
    assert told == ["Ada Roe, singer", "Omar Kern (Lima)"]


def test_a_date_line_above_a_list_of_days_is_no_entry() -> None:
    text = (
        "LIMA, Peru — Crews reached the miner on Thursday.\n\nJune 20, 2024\n\nThe minister said"
        " all were alive.\n\nHow it unfolded\n\nJune 17: A shaft collapses.\nJune 18: Chile sends"
        " a drill.\nJune 19: Crews hear knocking.\n"
    )
    story = timeline.read_text(text)
    assert str(story.documents[0].published) == "2024-06-20"
    assert [e.when.edtf for e in story.events if "Chile" in e.title] == ["2024-06-18"]


def test_a_month_in_letters_of_old_print_heads_nothing() -> None:
    assert not timeline.read_text("ſeptember 1913\n- 5: War comes to Chad.").events


UNDER = [
    ("1898", "Women are admitted in Peru"),
    ("1898", "The boathouse burns down"),
    ("1898", "Police arrest two men"),
    ("1901", "A new club opens"),
    ("1903", "The club is sold to Chile"),
]


@pytest.mark.parametrize(
    "text",
    [
        "A club\n\n1898\nWomen are admitted in Peru.\nThe boathouse burns down. Police arrest"
        " two men.\n\n1901\nA new club opens.\n\n1903\nThe club is sold to Chile.\n",
        "# A club\n\n## 1898\n\n- Women are admitted in Peru.\n- The boathouse burns down; police"
        " arrest two men.\n\n## 1901\n\n- A new club opens.\n\n## 1903\n\n- The club is sold to"
        " Chile.\n",
        "1898: Women are admitted in Peru. The boathouse burns down. Police arrest two men.\n"
        "1901: A new club opens.\n1903: The club is sold to Chile.\n",
        "'''1898''': Women are admitted in Peru. The boathouse burns down.\n"
        "Police arrest two men.\n\n'''1901''': A new club opens.\n\n"
        "'''1903''': The club is sold to Chile.\n",
        "1898 |\nWomen are admitted in Peru.\nThe boathouse burns down.\nPolice arrest two men.\n|"
        "\n1901 |\nA new club opens.\n|\n1903 |\nThe club is sold to Chile.\n|\n",
        "1. 1898\n\n  Women are admitted in Peru. The boathouse burns down.\n\n  Police arrest two"
        " men.\n\n2. 1901\n\n  A new club opens.\n\n3. 1903\n\n  The club is sold to Chile.\n",
        "1898    Women are admitted in Peru. The boathouse burns down.\n1898    Police arrest two"
        " men.\n1901    A new club opens.\n1903    The club is sold to Chile.\n",
    ],
    ids=["lines", "bullets", "sentences", "wiki", "cells", "numbers", "spaces"],
)
def test_all_that_stands_under_a_day_has_that_day(text: str) -> None:
    story = timeline.read_text(text)
    told = [(e.when.edtf, e.title.split(" (")[0]) for e in story.events]
    assert told == UNDER
    for event in story.events:
        quote = story.quote(event.evidence[0])
        assert quote.startswith(("1", "2", "3", "'", "#"))
        assert quote in text
    assert not story.untold()


def test_no_more_stands_under_a_day_than_tells_of_it() -> None:
    story = timeline.read_text(
        "1947\nPeru gains a port. The town was poor. It had relied on fish. This represents a"
        " change. The mayor would resign.\n\n1950\nChile leaves.\n\n1952\nPeru votes.\n\n"
        "== Sources ==\n\nA clerk keeps the papers.\n"
    )
    assert [e.title for e in story.events] == ["Peru gains a port", "Chile leaves", "Peru votes"]


def test_a_list_may_end_its_lines_with_their_days() -> None:
    text = (
        "Milestones\n• Founding of the club (1898)\n• First girls admitted (1921)\n• Evacuation to"
        " Wales (1940–44)\n• Becomes a college (September 1974)\n"
    )
    assert [(e.when.edtf, e.title.split(" (")[0]) for e in timeline.read_text(text).events] == [
        ("1898", "Founding of the club"),
        ("1921", "First girls admitted"),
        ("1940/1944", "Evacuation to Wales"),
        ("1974-09", "Becomes a college"),
    ]
    films = "Films\n• Gone with the Wind (1939)\n• The Silence (1963)\n• Rome, Open City (1945)\n"
    assert not timeline.read_text(films).events


def test_months_under_a_year_head_lines_too() -> None:
    text = (
        "A timeline, 1955–1957\n\n1955\n\nDecember\nCivil servants strike in Peru.\n\n1956\n\nMarch"
        "\nSoviet troops leave Chad.\nA truce holds.\n\n1957\n\nMay\nPeru votes.\n"
    )
    assert [(e.when.edtf, e.title.split(" (")[0]) for e in timeline.read_text(text).events] == [
        ("1955-12", "Civil servants strike in Peru"),
        ("1956-03", "Soviet troops leave Chad"),
        ("1956-03", "A truce holds"),
        ("1957-05", "Peru votes"),
    ]


def test_a_day_in_brackets_is_over_all_of_its_line() -> None:
    story = timeline.read_text(
        "Nurses are charged in Peru. The case is dropped. (22 March 1984)\n\nA dam opens. (8 May"
        " 1984)\n\nMiners in Chad begin a strike. (5 March 1984)\n"
    )
    assert [(e.when.edtf, e.title.split(" (")[0]) for e in story.events] == [
        ("1984-03-05", "Miners in Chad begin a strike"),
        ("1984-03-22", "Nurses are charged in Peru"),
        ("1984-03-22", "The case is dropped"),
        ("1984-05-08", "A dam opens"),
    ]


def test_of_a_row_the_first_cell_is_told() -> None:
    told = ["A mill opens in Peru", "Ada Roe cuts a road", "The town elects a mayor"]
    rows = (f"| {1808 + at} | {each} | News p 3 |\n" for at, each in enumerate(told))
    assert [e.title.split(" (")[0] for e in timeline.read_text("".join(rows)).events] == told


def test_figures_that_rose_are_told_at_each_date() -> None:
    story = timeline.read_text("Output of the mill rose to 120 tons by 1888 and to 300 by 1900.")
    assert [e.when.edtf for e in story.events] == ["1888", "1900"]
    story = timeline.read_text("The number of guards rose from 90 in 1990 to 210 in 2005.")
    assert [e.title for e in story.events] == ["The number of guards rose from 90 to 210"]


def test_the_title_of_a_chronicle_is_none_of_its_entries() -> None:
    story = timeline.read_text(
        "Women at the mill, 1850-1899\n\n1852\nAda Roe was the first woman to graduate from the"
        " nine-year-old weaving college of the mill in Peru.\n1870\nChad votes.\n1899\nIt burns.\n"
    )
    assert [e.when.edtf for e in story.events] == ["1852", "1870", "1899"]
    assert story.events[0].title.startswith("Ada Roe was the first woman to graduate")


def test_an_era_or_about_may_stand_beside_the_year_of_an_entry() -> None:
    text = (
        "c. 600 BC    Invaders conquer Portugal.\n206 BC    Portugal becomes part of a province.\n"
        "409 AD    Raiders arrive in Spain.\n1419-1460    Ada the Bold rules Portugal.\n"
    )
    assert [(e.when.edtf, e.title.split(" (")[0]) for e in timeline.read_text(text).events] == [
        ("-0599~", "Invaders conquer Portugal"),
        ("-0205", "Portugal becomes part of a province"),
        ("0409", "Raiders arrive in Spain"),
        ("1419/1460", "Ada the Bold rules Portugal"),
    ]


def test_a_passive_of_few_words_is_told_in_the_present_too() -> None:
    text = (
        "1908 - The king dies.\n1911 - The court meets. Ada Roe elected first president.\n"
        "1912 - A dam opens. Its walls had no gates and relied on a wide spill of loose stone.\n"
    )
    told = [e.title.split(" (")[0] for e in timeline.read_text(text).events]
    assert told == [
        "The king dies",
        "The court meets",
        "Ada Roe elected first president",
        "A dam opens",
    ]


@pytest.mark.parametrize(
    ("over", "heads"), [("written in AD 950", True), ("a play", False)], ids=["old", "of no time"]
)
def test_years_of_three_digits_head_lines_only_where_old_times_are_told(
    over: str, *, heads: bool
) -> None:
    text = (
        f"Annals, {over}\n\n812\nA duke built a wall in Lund.\n\n843\nThe realm was split in "
        "August. It was poor.\n\n901\nThe wall fell in Lund."
    )
    days = {event.when.edtf for event in timeline.read_text(text).events}
    assert (days >= {"0812", "0843-08", "0901"}) == heads
    rooms = text.replace("812", "300").replace("843", "301").replace("901", "302")
    assert not any(
        event.when.edtf in ("0300", "0302") for event in timeline.read_text(rooms).events
    )


ANNIVERSARIES = (
    "48 BC – A king of Egypt dies.\n\n1066 – A fleet lands in England and takes a port.\n\n"
    "1892 – The first night train leaves Oslo.\n\n1923 – Kenya is granted a council (see below).\n"
)


@pytest.mark.parametrize(
    "heading",
    [
        "28 September",
        "Today in History: September 28",
        "September 28 - Events",
        "28th September, on this day",
        "## Historic events of Sept. 28",
    ],
)
def test_a_day_over_a_list_of_years_is_that_of_each(heading: str) -> None:
    story = timeline.read_text(f"{heading}\n\n{ANNIVERSARIES}", published="2022-09-27")
    assert [(event.when.edtf, event.title) for event in story.events] == [
        ("-0047-09-28", "A king of Egypt dies"),
        ("1066-09-28", "A fleet lands in England and takes a port"),
        ("1892-09-28", "The first night train leaves Oslo"),
        ("1923-09-28", "Kenya is granted a council (see below)"),
    ]
    assert story.events[1].when.implied == (("month", "told before"), ("day", "told before"))


@pytest.mark.parametrize(
    ("heading", "published"),
    [
        ("28 September", "2022-09-28"),
        ("February 29 in history", None),
    ],
)
def test_a_day_over_years_may_be_of_writing_or_in_few_years(
    heading: str, published: str | None
) -> None:
    years = "1066 – A fleet lands.\n\n1893 – A train leaves Oslo.\n\n1923 – A council sits.\n"
    story = timeline.read_text(f"{heading}\n\n{years}", published=published)
    assert [event.when.edtf for event in story.events] == ["1066", "1893", "1923"]


def test_full_days_under_their_own_day_of_the_year_are_none_of_the_heading() -> None:
    days = "".join(f"September 28, {y}\n\n    A king of Ruma dies in {c}.\n\n" for y, c in
                   ((1066, "Peru"), (1500, "Chile"), (1720, "Kenya")))  # fmt: skip
    story = timeline.read_text(f"Historic events on Sep 28th\n\n{days}")
    assert [event.when.edtf for event in story.events] == ["1066-09-28", "1500-09-28", "1720-09-28"]
    assert not story.undated


def test_an_entry_is_told_in_full_where_that_fits() -> None:
    story = timeline.read_text(
        "1971: The president of Peru dies and is succeeded by Ann Roe.\n\n"
        "1990: Roe is captured, tortured and killed by soldiers.\n\n"
        "1991: A council is formed, which rules the country with the help of the army and of many "
        "advisers from abroad until the next election.\n"
    )
    assert [event.title for event in story.events][:2] == [
        "The president of Peru dies and is succeeded by Ann Roe",
        "Roe is captured, tortured and killed by soldiers",
    ]
    assert story.events[2].title.startswith("A council is formed")


def test_the_parts_and_sentences_of_an_entry_are_told_each_for_itself() -> None:
    story = timeline.read_text(
        "Peru -- A chronology of key events:\n\n"
        "1960 June - The army mutinies; troops sent in to guard miners; a council votes to go.\n\n"
        "1971: A National Council of Unity is formed. The plan is rejected by Ann Roe.\n\n"
        "1984: The king resigns. Roe and a judge, once friends, are exiled to an island.\n"
    )
    assert story.documents[0].title == "Peru -- A chronology of key events"
    assert [(event.when.edtf, event.title) for event in story.events] == [
        ("1960-06", "The army mutinies (Peru)"),
        ("1960-06", "Troops sent in to guard miners (Peru)"),
        ("1960-06", "A council votes to go (Peru)"),
        ("1971", "A National Council of Unity is formed"),
        ("1971", "The plan is rejected by Ann Roe"),
        ("1984", "The king resigns (Peru)"),
        ("1984", "Roe and a judge, once friends, are exiled to an island"),
    ]
    assert {event.countries for event in story.events} == {("PER",)}


def test_a_century_may_head_an_entry_by_its_letter() -> None:
    lines = (
        "4th C. AD    Towns in Peru are settled.\nmid 9th C.    Kingdom of Ruma established.\n"
        "1655    Lima becomes the capital.\n15th C.    Wars between the towns.\n"
    )
    story = timeline.read_text(f"Ruma Key Dates\n\n{lines}")
    assert [event.when.edtf for event in story.events] == ["03XX", "0841~/0870~", "14XX", "1655"]


def test_who_stands_under_births_was_born() -> None:
    story = timeline.read_text(
        "June 14\n\nEvents\n\n- 1158 – Lund is founded on the banks of a river in Sweden.\n"
        "- 1381 – A king of Peru meets his nobles.\n\nBirths\n\n"
        "- 1529 – Karl Holm, Duke of Ruma (d. 1595)\n- 1736 – Ada Kern, Norwegian engineer\n\n"
        "Deaths\n\n- 1548 – Jan Roe, Danish composer (b. 1470)\n"
    )
    assert [(event.when.edtf, event.title) for event in story.events] == [
        ("1158-06-14", "Lund is founded on the banks of a river in Sweden"),
        ("1381-06-14", "A king of Peru meets his nobles"),
        ("1529-06-14", "Karl Holm, Duke of Ruma, was born"),
        ("1548-06-14", "Jan Roe, Danish composer, died"),
        ("1736-06-14", "Ada Kern, Norwegian engineer, was born"),
    ]


def test_a_heading_with_a_colon_lends_its_country_and_a_title_tells_nothing() -> None:
    story = timeline.read_text(
        "2011 Northern and Southern Unrest Fast Facts\n\n"
        "Costa Rica:\n\nFebruary 15, 2011 – Thousands of demonstrators gain control of a square.\n"
        "\nFebruary 17, 2011 – Parliament holds a minute of silence.\n\n"
        "Peru:\n\nMarch 3, 2011 – Police clear a square in its domestic quarrel[4][5]\n"
    )
    assert [(event.title, event.countries) for event in story.events] == [
        ("Thousands of demonstrators gain control of a square", ("CRI",)),
        ("Parliament holds a minute of silence", ("CRI",)),
        ("Police clear a square in its domestic quarrel", ("PER",)),
    ]


def test_an_encyclopaedia_says_of_which_day_it_lists_the_years() -> None:
    story = timeline.read_text(
        "June 14\n\nJune 14 is the 165th day of the year; 200 days remain until its end."
        "\n\nEvents\n\nPre-1600\n\n1158 – Lund is founded in Sweden.\n\n1216 – A king takes a town."
        "\n\n1601–1900\n\n1777 – Nurses found a school.\n\n1840 – A ferry burns off Peru.\n"
    )
    assert [(event.when.edtf, event.title) for event in story.events] == [
        ("1158-06-14", "Lund is founded in Sweden"),
        ("1216-06-14", "A king takes a town"),
        ("1777-06-14", "Nurses found a school"),
        ("1840-06-14", "A ferry burns off Peru"),
    ]


@pytest.mark.parametrize("mark", ["", "- ", "• "])
def test_a_year_over_a_list_is_that_of_its_days_in_news_too(mark: str) -> None:
    story = timeline.read_text(
        f"Ferries of today.\n\n{mark}1990\n- 3 May: The Astrid sinks off Peru.\n"
        f"- 12 August: A harbour opens.\n{mark}1994\n- 1 June: The state sells its last ferry.\n"
    )
    assert [event.when.edtf for event in story.events] == ["1990-05-03", "1990-08-12", "1994-06-01"]
    assert story.events[0].when.because == "in 1990, over it"


def test_lines_with_a_day_and_a_bar_tell_what_happened() -> None:
    lines = "".join(
        f"May {day}, 1990 | {told}\n"
        for day, told in (
            (1, "The Astrid sinks off Peru"),
            (2, "A harbour opens"),
            (9, "Fog stays"),
        )
    )
    story = timeline.read_text(f"Ferries\n\n{lines}")
    assert [event.title for event in story.events][:2] == [
        "The Astrid sinks off Peru",
        "A harbour opens",
    ]
    assert timeline.read_text(f"Ferry sinks\n\n{lines[:42]}\n\nIt sank.\n").events == ()


def test_the_day_of_writing_heads_nothing_and_a_list_of_days_ends_with_its_last_line() -> None:
    text = (
        "How Mora fell\n\n3 April 2021\n\nWhen gunmen walked into Mora on 24 March, it was crowded."
        "\n\n5 October 2017: About 30 men attack a post.\n\n27 May 2018: Ten villagers are killed."
        "\n\n25 April 2019: A storm makes landfall. On 7 May 52 young men who fled are held.\n\n"
        "Peru began training guards on 15 March. Chile says it will send 60 officers this month."
    )
    story = timeline.read_text(text, published="2021-04-03")
    assert [event.when.edtf for event in story.events] == [
        "2017-10-05",
        "2018-05-27",
        "2019-04-25",
        "2019-05-07",
        "2021-03-15",
        "2021-03-24",
        "2021-04",
    ]
