"""Files that a story becomes, and the one that becomes a story again."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from browser import chromium, missing
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from stories import anything_told, every_mark, korea, story_of

import timeline
from timeline import exports
from timeline.exports import FORMATS, images
from timeline.exports.markdown import literal
from timeline.limits import MAX_STANDALONE_BYTES
from timeline.model import Document
from timeline.story import Story
from timeline.views.frame import COLUMNS, frame
from timeline.views.rows import rows
from timeline.views.words import alt


def table(story: Story) -> list[dict[str, str]]:
    text = exports.dumps(story, ".csv").decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.parametrize("story", [korea(), every_mark(), Story()], ids=["korea", "marks", "none"])
def test_a_json_export_reads_back_as_the_same_story(story: Story) -> None:
    assert exports.loads_json(exports.dumps(story, ".json")) == story


def test_a_story_of_which_nothing_is_placed_yet_is_opened_again(tmp_path: Path) -> None:
    story, file = timeline.read_text("Kenya won on Tuesday."), tmp_path / "waiting.json"
    story.save(file)
    assert timeline.read(file) == story


def test_linked_data_cannot_end_the_element_of_a_page_that_holds_it() -> None:
    written = exports.dumps(story_of(("1950", None, "</script><script>x()", "KEN")), ".jsonld")
    assert b"<" not in written
    assert json.loads(written)["itemListElement"][0]["name"] == "</script><script>x()"


@settings(deadline=None)
@given(story=anything_told())
def test_any_story_reads_back_as_the_same_story(story: Story) -> None:
    assert exports.loads_json(exports.dumps(story, ".json")) == story


def test_half_a_surrogate_pair_reads_back_too() -> None:
    story = Story(documents=(Document(name="odd", text="left \ud83d alone"),))
    assert exports.loads_json(exports.dumps(story, ".json")) == story


def test_json_names_what_the_design_names() -> None:
    told = json.loads(exports.dumps(korea(), ".json"))["events"]
    visit = next(event for event in told if event["words"] == "Tuesday and Wednesday")
    assert (visit["start"], visit["last"], visit["precision"]) == (
        "2024-06-18",
        "2024-06-19",
        "day",
    )
    assert visit["edtf"] == "2024-06-18/2024-06-19"
    assert visit["countries"] == ["PRK", "RUS"]
    assert visit["implied"] == {"year": "published", "month": "published", "day": "published"}
    assert visit["published"] == "2024-06-21"
    text = korea().documents[0].text
    clause = text[visit["char_start"] : visit["char_end"]]
    assert clause == "Vladimir Putin of Russia stayed in Pyongyang on Tuesday and Wednesday"
    assert visit["sentence"] == clause + "."


def test_years_before_our_own_are_iso_text_everywhere() -> None:
    story = story_of(("-0299", None, "A league is founded"), ("-0043-03-15", None, "A murder"))
    assert [row["start"] for row in rows(story)] == ["-0299-01-01", "-0043-03-15"]
    assert list(frame(story)["last"]) == ["-0299-12-31", "-0043-03-15"]
    assert exports.loads_json(exports.dumps(story, ".json")) == story


def damaged() -> dict[str, bytes]:
    whole = exports.dumps(korea(), ".json")
    story = json.loads(whole)

    def with_first(**new: object) -> bytes:
        first, *others = story["events"]
        return json.dumps({**story, "events": [{**first, **new}, *others]}).encode()

    far = {**story["documents"][0], "text": "short", "sentences": []}
    return {
        "nothing": b"",
        "cut off": whole[: len(whole) // 2],
        "not text": b"\xff\xfe\x00",
        "a list": b"[]",
        "deep": b"[" * 100_000,
        "another format": b'{"format": "calendar"}',
        "no documents": json.dumps({**story, "documents": []}).encode(),
        "a text that is too short": json.dumps({**story, "documents": [far]}).encode(),
        "no events": json.dumps({**story, "events": None}).encode(),
        "an event that is a number": json.dumps({**story, "events": [1]}).encode(),
        "the same event twice": json.dumps({**story, "events": [story["events"][0]] * 2}).encode(),
        "a title that is a list": with_first(title=["x"]),
        "days in no notation": with_first(edtf="last summer"),
        "days that differ from their notation": with_first(edtf="1900"),
        "no such day": with_first(start="2024-02-31"),
        "an end before the start": with_first(last="1900-01-01"),
        "no such status": with_first(status="maybe"),
        "offsets backwards": with_first(
            evidence=[{**story["events"][0]["evidence"][0], "mention": [9, 3]}]
        ),
        "a newer version": json.dumps({**story, "version": 2}).encode(),
    }


@pytest.mark.parametrize("kind", damaged())
def test_a_damaged_file_gives_one_calm_sentence(kind: str) -> None:
    with pytest.raises(ValueError, match=r"^this (file|story|saved story) ") as told:
        exports.loads_json(damaged()[kind])
    assert "\n" not in str(told.value)
    assert len(str(told.value)) < 200


def test_a_newer_file_says_that_it_is_newer() -> None:
    with pytest.raises(ValueError, match="newer version"):
        exports.loads_json(damaged()["a newer version"])


@given(data=st.binary(max_size=60))
def test_any_bytes_at_all_give_a_calm_sentence(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"^this file "):
        exports.loads_json(data)


@settings(deadline=None)
@given(at=st.integers(0, 100), junk=st.sampled_from([None, 7, "x", [], {}, True, "2024", -1]))
def test_any_value_of_a_saved_story_may_be_wrong(at: int, junk: object) -> None:
    story = json.loads(exports.dumps(every_mark(), ".json"))
    names = [(event, name) for event in story["events"] for name in event]
    event, name = names[at % len(names)]
    event[name] = junk
    assert said_of(json.dumps(story).encode()).startswith(("read", "this saved story is damaged: "))


def said_of(data: bytes) -> str:
    try:
        exports.loads_json(data)
    except ValueError as told:
        return str(told)
    return "read"


@pytest.mark.parametrize("start", list("=+-@＝\t\r\n\0"))
def test_no_cell_of_a_csv_file_is_a_formula(start: str) -> None:
    story = korea()
    title = f"{start}HYPERLINK(1)"
    first = replace(story.events[0], title=title)
    cells = table(replace(story, events=(first,)))
    assert cells[0]["title"] == "'" + title
    assert not any(cell.startswith(start) for cell in cells[0].values())


def test_a_csv_file_keeps_commas_quotes_and_lines_of_a_title() -> None:
    story = korea()
    title = 'A, "B"\nC'
    first = replace(story.events[0], title=title)
    assert table(replace(story, events=(first,)))[0]["title"] == title


def test_tables_share_their_names() -> None:
    story = korea()
    assert tuple(table(story)[0]) == COLUMNS == tuple(frame(story).columns)
    assert set(rows(story)[0]) == set(COLUMNS)


def test_further_tellings_keep_the_days_that_they_give() -> None:
    story = korea()
    first, second = story.events[7].evidence[0], story.events[8].evidence[0]
    vague = replace(second, when=replace(second.when, value="PAST_REF", interval=None, edtf=""))
    merged = replace(story.events[7], evidence=(first, second, vague), changed=("merged",))
    told = replace(story, events=(merged,))
    assert table(told)[0]["also"] == "2024-06-18/2024-06-19 (korea), PAST_REF (korea)"
    assert exports.loads_json(exports.dumps(told, ".json")) == told


def test_a_table_without_events_has_its_columns_and_types() -> None:
    empty, full = frame(Story()), frame(korea())
    assert list(empty.dtypes) == list(full.dtypes)
    assert len(full) == 12
    assert table(Story()) == []


def test_a_frame_can_be_searched_for_a_country() -> None:
    found = frame(korea())
    assert list(found[found.countries.str.contains("VNM")].when) == ["20 June 2024"]


def test_a_story_is_written_by_the_suffix_of_its_path(tmp_path: Path) -> None:
    korea().save(tmp_path / "Korea.JSON")
    assert exports.loads_json((tmp_path / "Korea.JSON").read_bytes()) == korea()
    korea().save(tmp_path / "korea.csv")
    assert (tmp_path / "korea.csv").read_bytes().startswith(b"id,when,start,last,")
    assert sorted(os.listdir(tmp_path)) == ["Korea.JSON", "korea.csv"]


def test_an_unknown_suffix_lists_the_formats(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"can be saved as .*\.csv.*\.json"):
        korea().save(tmp_path / "korea.xyz")
    with pytest.raises(ValueError, match="no format for"):
        exports.dumps(korea(), ".exe")


def test_a_write_that_fails_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "korea.csv"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(28, "no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        korea().save(path)
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["korea.csv"]


def test_a_new_file_has_the_usual_rights(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    korea().save(tmp_path / "korea.csv")
    usual = (tmp_path / "plain").stat().st_mode
    assert (tmp_path / "korea.csv").stat().st_mode == usual


def hostile() -> Story:
    story = korea()
    title = "</script><script>alert(1)</script> <img src=x onerror=y> $5 and ${title} | *b* [a](b)"
    first = replace(story.events[0], title=title)
    return replace(story, events=(first, *story.events[1:]))


def calendar(story: Story) -> list[str]:
    """The lines of the calendar, unfolded."""
    text = exports.dumps(story, ".ics").decode()
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def test_a_calendar_has_whole_days_with_the_day_after_as_end() -> None:
    lines = calendar(korea())
    at = lines.index("SUMMARY:Putin stays in Pyongyang")
    assert lines[at - 2 : at] == ["DTSTART;VALUE=DATE:20240618", "DTEND;VALUE=DATE:20240620"]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 12
    ids = [line for line in lines if line.startswith("UID:")]
    assert ids == [f"UID:{event.id}" for event in korea().events]


def test_lines_of_a_calendar_are_folded_and_its_texts_escaped() -> None:
    story = story_of(("2024-06-20", None, "Ünïcödé; a, b \\ c " * 12))
    data = exports.dumps(story, ".ics")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    for line in data.split(b"\r\n"):
        line.decode()
    summary = next(line for line in calendar(story) if line.startswith("SUMMARY:"))
    assert summary.startswith("SUMMARY:Ünïcödé\\; a\\, b \\\\ c ")


@settings(deadline=None)
@given(story=anything_told())
def test_any_story_is_a_calendar_of_whole_lines(story: Story) -> None:
    for line in calendar(story):
        assert re.match(r"[A-Z]+[:;]", line)
        assert not any(ord(letter) < 32 for letter in line)


def test_what_a_calendar_cannot_hold_is_left_out_and_told() -> None:
    story = story_of(("-0299", None, "A league"), ("2024-06-20", None, "A speech"))
    assert exports.left_out(story, ".ics") == (
        "1 event is left out: a calendar has no days before the year 1 or after 9999"
    )
    assert calendar(story).count("BEGIN:VEVENT") == 1
    assert "without an event" in exports.left_out(Story(), ".ics")
    assert exports.left_out(korea(), ".ics") == exports.left_out(story, ".csv") == ""


def test_markdown_lists_every_event_with_its_sentence() -> None:
    text = exports.dumps(korea(), ".md").decode()
    assert text.startswith("# Warnings over arms for Ukraine\n\n12 events, 1950 to 2024\n")
    assert (
        "- **18–19 June 2024**: Putin stays in Pyongyang (North Korea, Russia)\n"
        "  > “Vladimir Putin of Russia stayed in Pyongyang on Tuesday and Wednesday.”\n"
    ) in text
    assert "- **since 1950**, ongoing: " in text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("*a* _b_ `c` [d](e)", r"\*a\* \_b\_ \`c\` \[d\](e)"),
        ("<b> & $5 and $6", r"\<b\> \& \$5 and \$6"),
        ("see https://x.org or www.x.org", r"see https\://x.org or www\.x.org"),
        ("1950. A war", r"1950\. A war"),
        ("- no list", r"\- no list"),
        ("two\n\nlines", "two lines"),
    ],
)
def test_markdown_shows_article_text_as_it_is(text: str, written: str) -> None:
    assert literal(text) == written


def test_timelinejs_has_a_slide_for_each_event_at_its_own_precision() -> None:
    whole = json.loads(exports.dumps(korea(), ".timelinejs.json"))
    assert whole["title"]["text"]["headline"] == "Warnings over arms for Ukraine"
    slides = {slide["unique_id"]: slide for slide in whole["events"]}
    assert set(slides) == {event.id for event in korea().events}
    assert slides["korea-32-1950"]["start_date"] == {"year": 1950}
    assert slides["korea-244-2023-07"]["end_date"] == {"year": 2023, "month": 7}
    visit = slides["korea-534-2024-06-18_2024-06-19"]
    assert visit["end_date"] == {"year": 2024, "month": 6, "day": 19}
    assert visit["display_date"] == "18–19 June 2024"


def test_slides_without_an_event_are_said_to_show_nothing() -> None:
    assert json.loads(exports.dumps(Story(), ".timelinejs.json"))["events"] == []
    assert "no event" in exports.left_out(Story(), ".timelinejs.json")


def test_timelinejs_texts_are_escaped_html() -> None:
    slides = json.loads(exports.dumps(hostile(), ".timelinejs.json"))["events"]
    assert "<" not in slides[0]["text"]["headline"]
    assert slides[0]["text"]["headline"].startswith("&lt;/script&gt;")


def test_a_page_holds_the_chart_and_the_table_and_loads_nothing() -> None:
    page = exports.dumps(korea(), ".html").decode()
    assert "default-src 'none'" in page
    assert not re.search(r"<(?:script|link|img|iframe)[^>]*\s(?:src|href)=", page)
    assert page.count('<tr id="event-') == 12
    assert '<i class="pale bar"></i><i class="pale dot"></i>some time within' in page
    found = re.search(r'id="figures">(.*?)</script>', page, re.DOTALL)
    assert found
    choices = json.loads(found[1])["choices"]
    assert list(choices) == ["", "KOR", "PRK", "RUS", "UKR", "CHN", "USA", "VNM"]
    assert len(choices["VNM"]["wide"]["data"][0]["customdata"]) == 1


def test_a_page_shows_article_text_as_text() -> None:
    page = exports.dumps(hostile(), ".html").decode()
    assert "</script><script>alert" not in page
    assert "<img src=x" not in page
    assert "&lt;/script&gt;&lt;script&gt;alert(1)" in page
    assert "$5 and ${title}" in page


def test_a_page_of_very_many_events_counts_them() -> None:
    days = [date.fromordinal(730_000 + step).isoformat() for step in range(150)]
    page = exports.dumps(story_of(*((day, None, "x", "KOR") for day in days)), ".html").decode()
    assert "The chart counts these many events" in page
    assert page.count('<tr id="event-') == 150


def test_a_page_stays_under_six_megabytes() -> None:
    codes = "CHN DEU ESP FRA GBR ITA JPN KOR PRK RUS UKR USA"
    words = "A title of the length that titles have when people tell of a day at the most"
    lines = [(str(1900 + n), None, f"{words} {n}", codes[4 * (n % 2) :]) for n in range(120)]
    assert len(exports.dumps(story_of(*lines), ".html")) < MAX_STANDALONE_BYTES


def test_a_page_of_more_than_finds_room_says_what_it_lists() -> None:
    words = "A title of the length that titles have when people tell of a day at the most"
    many = story_of(*((str(1000 + n // 8), None, f"{words} {n}", "KOR") for n in range(15_000)))
    page = exports.dumps(many, ".html")
    listed = page.count(b'<tr id="event-')
    said = exports.left_out(many, ".html")
    assert 2_000 < listed < 15_000
    assert f"the first {listed:,} of 15,000 events" in said
    assert said.encode() in page
    assert MAX_STANDALONE_BYTES - 900_000 < len(page) < MAX_STANDALONE_BYTES


@contextmanager
def opened(story: Story, folder: Path, **how: Any) -> Iterator[tuple[Any, list[str]]]:
    """The page of a story in a browser that is offline, and what it complains of."""
    if (why := missing()) and not os.environ.get("CI"):
        pytest.skip(why)
    story.save(folder / "story.html")
    with chromium() as browser:
        page = browser.new_context(offline=True, **how).new_page()
        noise: list[str] = []
        page.on("console", lambda message: noise.append(message.text))
        page.on("pageerror", lambda error: noise.append(str(error)))
        page.on("dialog", lambda dialog: noise.append(dialog.message))
        page.goto((folder / "story.html").as_uri())
        page.wait_for_selector(".main-svg .bars")
        yield page, noise


def test_a_page_works_in_a_browser_without_a_server(tmp_path: Path) -> None:
    size = {"width": 1280, "height": 900}
    with opened(hostile(), tmp_path, viewport=size) as (page, noise):
        assert page.locator("tbody tr:visible").count() == 12
        page.get_by_text("Vietnam 1").click()
        assert page.locator("tbody tr:visible").count() == 1
        assert page.get_by_role("status").inner_text() == "1 of 12 events are shown."
        page.locator(".scatterlayer path.point").first.click(force=True)
        page.wait_for_selector("tr.chosen")
        assert noise == []


def test_the_table_of_a_page_is_one_for_a_screen_reader_too(tmp_path: Path) -> None:
    with opened(korea(), tmp_path) as (page, _):
        table = page.get_by_role("table", name="Events")
        assert table.get_by_role("columnheader").all_inner_texts() == [
            "When", "Event", "Countries", "The article says",
        ]  # fmt: skip
        row = table.get_by_role("row", name="18–19 June 2024")
        assert row.get_by_role("rowheader").inner_text() == "18–19 June 2024"
        assert row.locator("mark.time").inner_text() == "Tuesday and Wednesday"
        assert row.locator("mark.place").all_inner_texts() == ["Russia", "Pyongyang"]
        assert page.get_by_role("img").first.get_attribute("aria-label") == alt(korea())


def test_a_page_is_printed_in_ink_and_as_wide_as_the_sheet(tmp_path: Path) -> None:
    phone = {"width": 390, "height": 844}
    with opened(korea(), tmp_path, viewport=phone, color_scheme="dark") as (page, _):
        page.emulate_media(media="print")
        page.wait_for_function("() => document.querySelector('.main-svg').clientWidth > 1000")
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert ground == "rgb(255, 255, 255)"
        assert not page.get_by_text("Vietnam 1").is_visible()


@pytest.mark.parametrize("width", [390, 1280])
def test_no_sheet_of_a_printed_page_is_blank(tmp_path: Path, width: int) -> None:
    with opened(korea(), tmp_path, viewport={"width": width, "height": 844}) as (page, _):
        page.pdf(path=tmp_path / "page.pdf", format="A4", prefer_css_page_size=True)
    sheets = [sheet.extract_text() for sheet in PdfReader(tmp_path / "page.pdf").pages]
    assert sheets
    assert all(sheets)


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)
def test_every_format_says_what_a_menu_needs(form: exports.Format) -> None:
    assert re.fullmatch(r"(\.[a-z]+){1,2}", form.suffix)
    assert re.fullmatch(r"[a-z]+/[a-z.+-]+", form.mime)
    assert form.label
    assert exports.left_out(korea(), form.suffix) == ""
    if form.name not in ("svg", "png"):
        assert form.missing() == ""
        assert form.dumps(korea())[:40] == exports.dumps(korea(), form.suffix.upper())[:40]


def test_a_browser_draws_in_a_folder_whose_name_is_short_enough_for_its_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / ("deep" * 25)
    deep.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(deep))
    monkeypatch.setenv("TMPDIR", str(deep))
    with images._short_folder():
        folder = Path(os.environ["TMPDIR"])
        assert folder.is_dir()
        assert len(str(folder)) <= images.LONGEST_FOLDER
    assert os.environ["TMPDIR"] == str(deep)
    assert not folder.exists()


def test_formats_have_different_names() -> None:
    names = [form.name for form in FORMATS.values()]
    assert len(set(names)) == len(names)


def test_slides_keep_a_month_a_quarter_and_a_part_of_a_month(tmp_path: Path) -> None:
    text = "\n\n".join(
        f"Roe & Sons opened a mill in Peru in {when}."
        for when in ("January 2020", "early June 2020", "the first quarter of 2019", "1914-18")
    )
    story = timeline.read_text(text)
    story.save(tmp_path / "mills.timelinejs.json")
    again = timeline.read(tmp_path / "mills.timelinejs.json")
    assert len(story.events) == 4
    assert [e.interval for e in again.events] == [e.interval for e in story.events]
