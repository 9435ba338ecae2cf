"""Tables of events that somebody typed become stories, each event with its row."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stories import every_mark, korea, story_of

from timeline import exports
from timeline.limits import MAX_SHEET_ROWS, InputRefused
from timeline.sheets import NO_ARTICLES
from timeline.sheets.days import days_of
from timeline.story import Story
from timeline.walk import read, read_bytes

SPREADSHEET = """\
Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Group
1950,6,25,,1953,7,27,,,The Korean War,"Fought in Korea, by many",,
-300,,,,,,,,300 BC,A league is founded,,,
2024,6,,,,,,,,Balloons over Seoul,,,
2024,13,,,,,,,,A month too many,,,
,,,,,,,,,A title without days,,,
"""
SLIDES = {
    "title": {"text": {"headline": "Two <b>wars</b>", "text": "<p>As taught</p>"}},
    "events": [
        {
            "start_date": {"year": "1950", "month": "6", "day": "25"},
            "end_date": {"year": 1953},
            "text": {"headline": "The Korean War", "text": "<p>It was &amp; is <i>long</i>.</p>"},
        },
        {"start_date": {"year": 1914}, "text": {"headline": "The Great War"}, "group": "FRA, DEU"},
    ],
}


def days(story: Story) -> list[tuple[str, str]]:
    return [(str(event.interval), event.title) for event in story.events]


def sheet(text: str, name: str = "wars.csv") -> Story:
    return read_bytes(text.encode(), name)


def test_the_spreadsheet_of_timelinejs_is_read() -> None:
    story = sheet(SPREADSHEET)
    assert days(story) == [
        ("-0299-01-01/-0299-12-31", "A league is founded"),
        ("1950-06-25/1953-07-27", "The Korean War"),
        ("2024-06-01/2024-06-30", "Balloons over Seoul"),
    ]
    assert [event.when.precision for event in story.events] == ["year", "range", "month"]
    assert story.events[2].countries == ("KOR",)
    assert len(story.undated) == 2


def test_a_sheet_of_timelinejs_may_have_a_title_row_and_html() -> None:
    story = sheet(
        "Year,Month,Day,Headline,Text,Type,Group\n,,,Rome,Two <i>deaths</i>,title,\n"
        "-44,3,15,The ides,<p>Caesar <b>dies</b></p>,,ITA\n"
    )
    assert (story.documents[0].title, story.documents[0].title_from) == ("Rome", "title row")
    assert days(story) == [("-0043-03-15", "The ides")]
    assert story.documents[0].text == "-0043-03-15: The ides — Caesar dies\n"


@pytest.mark.parametrize(
    "text",
    [
        "When,What happened,Where\n12 May 1999,Café opened,Spain\n",
        "date|description|country\n1999-05-12|Café opened|Spain\n",
        "Event date;Summary;Nation\n25.05.1999;Café opened;ESP\n",
        "My cafés\n\nDATE\tTITLE\tplaces\n12 May 1999\tCafé opened\tSpain\n",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_columns_may_be_called_and_parted_otherwise(text: str, encoding: str) -> None:
    story = read_bytes(text.encode(encoding), "cafe.csv")
    found = [(event.title, event.countries) for event in story.events]
    assert found == [("Café opened", ("ESP",))]
    notes = story.documents[0].notes
    assert [("windows-1252" in note) for note in notes] == [True] * (encoding == "cp1252")


def test_the_slides_of_timelinejs_are_read_without_their_markup() -> None:
    story = sheet(json.dumps(SLIDES), "wars.json")
    assert story.documents[0].title == "Two wars"
    assert days(story) == [
        ("1914-01-01/1914-12-31", "The Great War"),
        ("1950-06-25/1953-12-31", "The Korean War"),
    ]
    assert story.events[0].countries == ("DEU", "FRA")
    assert "It was & is long." in story.documents[0].text


def test_an_event_points_to_its_row_and_to_the_days_as_they_were_typed() -> None:
    story = sheet("date;event;country\n18–19 June 2024;A visit: the second;Russia, PRK\n")
    (event,) = story.events
    told = event.evidence[0]
    document = story.documents[0]
    assert document[told.mention] == "18–19 June 2024"
    assert document[told.sentence] == "18–19 June 2024: A visit: the second"
    assert (event.countries, told.rule) == (("PRK", "RUS"), "typed")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2024", "2024-01-01/2024-12-31"),
        ("2024-06", "2024-06-01/2024-06-30"),
        ("2024-06-18/2024-06-19", "2024-06-18/2024-06-19"),
        ("199X", "1990-01-01/1999-12-31"),
        ("2024-21", "2024-03-01/2024-05-31"),
        ("-0299", "-0299-01-01/-0299-12-31"),
        ("300 BC", "-0299-01-01/-0299-12-31"),
        ("1950~", "1950-01-01/1950-12-31"),
        ("~1950", "1950-01-01/1950-12-31"),
        ("2024-06-19/..", "2024-06-19/2024-06-21"),
        ("May 2024 – present", "2024-05-01/2024-06-21"),
        ("../2024", ""),
        ("June 2024", "2024-06-01/2024-06-30"),
        ("early June 2024", "2024-06-01/2024-06-10"),
        ("18–19 June 2024", "2024-06-18/2024-06-19"),
        ("Friday, June 21, 2024", "2024-06-21"),
        ("21/06/2024", "2024-06-21"),
        ("21 juin 2024", "2024-06-21"),
        ("21. Juni 2024", "2024-06-21"),
        ("Tuesday", "2024-06-18"),
        ("soon", ""),
        ("30 February 2024", ""),
        ("2024-02-30", ""),
        ("03/04/2024", ""),
        ("see page 12", ""),
        ("Y170000000002", ""),
        ("9" * 60, ""),
        ("x" * 200, ""),
    ],
)
def test_days_are_understood_as_people_type_them(typed: str, meant: str) -> None:
    when = days_of(typed, "", date(2024, 6, 21))
    assert str(when.interval if when else "") == meant


def test_about_a_year_stays_about_it() -> None:
    for typed in ("1950~", "~1950", "c. 1950"):
        when = days_of(typed, "", None)
        assert when
        assert (when.edtf, when.approximate) == ("1950~", True)


@pytest.mark.parametrize("row", ["1987/..,", "1987 – present,", "1987,now", "1987,.."])
def test_what_goes_on_is_no_year_that_is_over(row: str) -> None:
    (event,) = sheet(f"start,end,title\n{row},A war\n").events
    assert (event.when.edtf, event.status) == ("1987", "ongoing")


def test_a_column_of_days_in_numbers_tells_by_itself_which_is_the_month() -> None:
    american = sheet("date,title\n5/20/2025,a\n5/3/2025,b\n12/31/1999,c\n")
    assert [event.when.edtf for event in american.events] == [
        *("1999-12-31", "2025-05-03", "2025-05-20"),
    ]
    assert "5/3/2025: b" in american.documents[0].text
    european = sheet("date,title\n20.05.2025,a\n03.05.2025,b\n")
    assert [event.when.edtf for event in european.events] == ["2025-05-03", "2025-05-20"]
    neither = sheet("date,title\n5/3/2025,a\n20/5/2025,b\n5/20/2025,c\n")
    assert len(neither.undated) == 1


@pytest.mark.parametrize("other", ["2011-07", "2013-03-01", "2014-03"])
def test_a_month_in_numbers_is_no_two_years_where_another_row_tells(other: str) -> None:
    story = sheet(f"date,title\n{other},a\n2011-12,b\n")
    assert "2011-12" in [event.when.edtf for event in story.events]
    (alone,) = sheet("date,title\n2011-12,b\n").events
    assert alone.when.edtf == "2011/2012"


def test_a_row_without_days_waits_and_says_so() -> None:
    (left,) = sheet("date,title\n,A war\n1950,Peace\n").undated
    assert left.reason == "no days were typed"


def test_what_excel_calls_unicode_text_is_a_table() -> None:
    story = read_bytes("Date\tEvent\tCountry\n2025-05-20\tA war\tPeru\n".encode("utf-16"), "a.txt")
    assert [(event.title, event.countries) for event in story.events] == [("A war", ("PER",))]


def test_a_last_day_before_the_first_is_no_stretch_of_time() -> None:
    assert days_of("1953", "1950", None) is None
    both = days_of("1914-07-28", "November 1918", None)
    assert both
    assert (str(both.interval), both.precision) == ("1914-07-28/1918-11-30", "range")
    decade = days_of("199X", "", None)
    assert decade
    assert decade.precision == "decade"


@pytest.mark.parametrize("suffix", [".csv", ".jsonl"])
@pytest.mark.parametrize("story", [korea(), every_mark()], ids=["korea", "marks"])
def test_a_table_that_we_wrote_gives_the_same_events(story: Story, suffix: str) -> None:
    back = read_bytes(exports.dumps(story, suffix), f"story{suffix}")

    def told(of: Story) -> list[tuple[object, ...]]:
        return sorted(
            (str(e.interval), e.title, e.countries, e.when.precision, e.status) for e in of.events
        )

    assert told(back) == told(story)


@pytest.mark.parametrize("year", ["2001", "2010", "2011"])
def test_a_month_that_may_be_the_next_year_stays_a_month(year: str) -> None:
    month = str(int(year) - 1999)
    table = f"Year,Month,Headline\n{year},{month},A museum opens\n"
    slide = {"start_date": {"year": year, "month": month}, "text": {"headline": "A museum opens"}}
    for story in (sheet(table), sheet(json.dumps({"events": [slide]}), "a.json")):
        assert [event.when.edtf for event in story.events] == [f"{year}-{month:0>2}"]


def test_the_slides_of_timelinejs_2_are_read_too() -> None:
    old = {
        "timeline": {
            "headline": "Two wars",
            "type": "default",
            "text": "<p>As taught</p>",
            "startDate": "1914",
            "date": [
                {"startDate": "1950,6,25", "endDate": "1953,7,27", "headline": "The Korean War"},
                {"startDate": "1914", "headline": "The <b>Great</b> War", "text": "<p>Long.</p>"},
                {"startDate": "2011,12", "headline": "A museum opens", "asset": {"media": ""}},
                {"startDate": "5/20/2012", "headline": "It closes"},
                {"startDate": "", "headline": "No day"},
            ],
            "era": [],
        }
    }
    story = sheet(json.dumps(old), "wars.json")
    assert days(story) == [
        ("1914-01-01/1914-12-31", "The Great War"),
        ("1950-06-25/1953-07-27", "The Korean War"),
        ("2011-12-01/2011-12-31", "A museum opens"),
        ("2012-05-20", "It closes"),
    ]
    assert (story.documents[0].title, len(story.undated)) == ("Two wars", 1)


def test_slides_that_we_wrote_give_the_same_titles_and_days_at_their_precision() -> None:
    back = read_bytes(exports.dumps(korea(), ".timelinejs.json"), "story.timelinejs.json")
    for theirs, ours in zip(back.events, korea().events, strict=True):
        assert (theirs.title, theirs.interval.start) == (ours.title, ours.interval.start)
        assert theirs.interval.holds(ours.interval)


@pytest.mark.parametrize("name", ["wars.json", "stdin"])
def test_a_json_list_of_events_is_a_table_too(name: str) -> None:
    rows = [{"date": "1950-06-25", "title": "A war"}, {"date": "1953", "title": "A truce"}]
    assert days(sheet(json.dumps(rows), name)) == [
        ("1950-06-25", "A war"),
        ("1953-01-01/1953-12-31", "A truce"),
    ]


def test_a_line_of_json_may_hold_the_line_ends_of_other_alphabets() -> None:
    told = json.dumps({"date": "1999", "title": "A\u2028pier\x85"}, ensure_ascii=False)
    assert [event.title for event in read_bytes(told.encode(), "a.jsonl").events] == ["A pier"]


def test_a_table_is_known_by_its_first_line_where_no_name_tells() -> None:
    assert len(sheet("date,title\n1950,A war\n", "").events) == 1
    assert len(sheet(json.dumps(SLIDES), "").events) == 2
    prose = "The date, the title and the place were known. The war began in 1950.\n"
    assert sheet(prose, "").documents[0].text == prose


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("a,b\n1,2\n", "a.csv", "no column for the day and the event"),
        ("", "a.csv", "no table of events"),
        ("date,title\n", "a.csv", "the table has no event in it"),
        ("date,title\n1950,\n", "a.csv", "the table has no event in it"),
        ('date,title\n1950,"' + "x" * 200_000, "a.csv", "the table is damaged near line"),
        ("date,title\n" + "1950,x\n" * (MAX_SHEET_ROWS + 1), "a.csv", "which is the limit"),
        ("date,title" + ",a" * 300 + "\n1950,x", "a.csv", "over 200 columns"),
        ('{"a": 1}\nx', "a.jsonl", "each of its lines must be a JSON object"),
        ('{"events": []}', "a.json", "the table has no event in it"),
        ('{"events": 7}', "a.json", "no story saved by this program"),
        ("[" * 100_000, "a.json", "not readable as JSON"),
    ],
)
def test_a_table_that_is_none_is_refused_with_one_sentence(text: str, name: str, why: str) -> None:
    with pytest.raises(InputRefused, match=why) as refused:
        sheet(text, name)
    assert "\n" not in str(refused.value)


def test_a_slide_of_monstrous_markup_is_refused() -> None:
    headline = "<p " + " ".join(f"a{number}=b" for number in range(2_000)) + ">War</p>"
    slides = {"events": [{"start_date": {"year": 1950}, "text": {"headline": headline}}]}
    with pytest.raises(InputRefused, match="over 256 attributes"):
        sheet(json.dumps(slides), "a.json")


@settings(deadline=None)
@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), max_size=5))
def test_any_cells_are_a_story_or_refused(cells: list[tuple[str, str]]) -> None:
    rows = [json.dumps({"date": day, "title": title}) for day, title in [*cells, ("1950", "A war")]]
    story = sheet("\n".join(rows), "any.jsonl")
    for event in story.events:
        assert story.quote(event.evidence[0]).endswith(event.title)


def told(story: Story) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(str(e.interval), e.title, e.countries, e.status) for e in story.events]


@pytest.mark.parametrize("name", ["toshiba", "ebola", "carthage"])
def test_the_stand_alone_page_reads_back_as_the_same_events(name: str) -> None:
    story = read(f"data/articles/{name}.md")
    again = read_bytes(exports.dumps(story, ".html"), "page.html")
    assert sorted(told(again)) == sorted(told(story))
    assert again.documents[0].title == story.documents[0].title
    assert again.documents[0].notes == (NO_ARTICLES,)
    assert [e.when.precision for e in again.events] == [e.when.precision for e in story.events]


@pytest.mark.parametrize("name", ["list.md", "list", "list.txt"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_the_list_in_markdown_reads_back_as_the_same_events(name: str, ends: bytes) -> None:
    written = exports.dumps(korea() + every_mark(), ".md").replace(b"\n", ends)
    again = read_bytes(written, name)
    assert [e[1:] for e in told(again)] == [e[1:] for e in told(korea() + every_mark())]
    assert not again.undated


def test_an_edited_list_in_markdown_keeps_what_was_edited() -> None:
    star, rain = ("1999-05-03", None, "A *star* [fell]: $5"), ("2001-06", None, "It rained", "KEN")
    written = exports.dumps(story_of(star, rain), ".md").decode()
    edited = written.replace("3 May 1999", "4 May 1999").replace("It rained", "It poured")
    assert told(read_bytes(edited.encode(), "list.md")) == [
        ("1999-05-04", "A *star* [fell]: $5", (), "happened"),
        ("2001-06-01/2001-06-30", "It poured", ("KEN",), "happened"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# A diary\n\n2 events, and many tears\n\nIt rained on 3 May 1999.\n",
        "# A diary\n\n2 events, 1999 to 2001\n\n- **1999**: Rain\n\nIt rained on 3 May 1999.\n",
        "# A diary\n\n- **3 May 1999**: Rain fell\n",
    ],
)
def test_other_markdown_stays_an_article(text: str) -> None:
    story = read_bytes(text.encode(), "diary.md")
    assert story.documents[0].text == text
    assert story.documents[0].notes == ()


def test_a_page_that_this_program_did_not_write_stays_an_article() -> None:
    row = '<table><tr data-days="1999"><td>A</td><td>B</td><td>C</td></tr></table>'
    page = f"<html><body><p>{'It rained in Rome on 3 May 1999. ' * 9}</p>{row}</body></html>"
    assert "typed" not in {e.evidence[0].rule for e in read_bytes(page.encode(), "a.html").events}


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("a.csv", "edtf,title\n2015-22,A drought\n2024-33,A rise\n1950/1953,A war\n"),
        ("a.jsonl", '{"edtf": "2015-22", "title": "A drought"}\n'),
    ],
)
def test_a_column_of_edtf_holds_seasons_where_people_mean_years(name: str, given: str) -> None:
    days = [str(event.interval) for event in read_bytes(given.encode(), name).events]
    assert "2015-06-01/2015-08-31" in days
    assert days[0] in ("1950-01-01/1953-12-31", "2015-06-01/2015-08-31")
    (typed,) = read_bytes(b"date,title\n2015-22,A drought\n", "b.csv").events
    assert str(typed.interval) == "2015-01-01/2022-12-31"


@pytest.mark.parametrize(
    ("typed", "edtf"),
    [("c. November 1911", "1911-11~"), ("ca 1950", "1950~"), ("circa 1950", "1950~")],
)
def test_typed_days_may_be_about_right(typed: str, edtf: str) -> None:
    when = days_of(typed, "", None)
    assert when is not None
    assert (when.edtf, when.approximate) == (edtf, True)
