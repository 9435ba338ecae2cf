"""A line that tells of the author, or to other authors, tells no event of the report."""

from __future__ import annotations

import pytest

from timeline.reading import read_text
from timeline.reading.furniture.remarks import remarks

REPORT = "The dam broke on 3 May 2019.\n\nEngineers came on 4 May, and it was closed.\n\n"


def hidden(text: str) -> list[str]:
    document = read_text(text)
    return [document[span] for span in document.boilerplate]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe is a reporter who joined the paper in 2011.",
        "Jane Doe is an award-winning investigative journalist and won a prize in 2019.",
        "*Jane Doe is the author of “The Wall” (2015).*",
        "About the author: Jane Doe is a professor of history who moved to Riga in 1999.",
        "Jane Doe covers energy for The Post. She joined it in 2011.",
        "Jan van der Berg has written for The Post since 2009.",
        "Jane Doe, is our correspondent in Riga since 2009.",
    ],
)
def test_the_biography_at_the_end_is_no_part_of_the_report(line: str) -> None:
    assert hidden(REPORT + line) == [line]
    other = "John Roe is a photographer based in Riga since 2012."
    assert hidden(f"{REPORT}{line}\n\n{other}") == [line, other]


def test_with_a_byline_less_is_enough() -> None:
    line = "Jane Doe joined The Post in 2011."
    assert hidden(REPORT + line) == []
    assert hidden(f"By Jane Doe\n\n{REPORT}{line}") == ["By Jane Doe", line]


@pytest.mark.parametrize(
    "text",
    [
        "The pier opened.\n\nJane Doe was held on 3 May.\n\nMs Doe is a reporter held since 2011.",
        "The trial of Jane Doe began.\n\nIt rained.\n\nJane Doe is a reporter for The Post.",
        "Jane Doe is a writer who was born in 1950.",
        "The pier opened in 1950.\n\nThe Old Pier is a landmark that was built in 1911.",
        "Jane Doe is a writer who was born in 1950.\n\nThe pier opened in 1950.",
    ],
)
def test_a_person_of_the_report_is_no_author(text: str) -> None:
    assert [line for line in hidden(text) if "born" in line or "since" in line] == []


@pytest.mark.parametrize(
    ("text", "comments"),
    [
        ("<!-- Draft of 1978 -->\nIt rained.", ["<!-- Draft of 1978 -->"]),
        ("It rained in 1990. <!-- 1991? -->\nYes.", ["<!-- 1991? -->"]),
        ("It rained.\n\n<!-- 1978\n\n--> <!-- b -->\n\nYes.", ["<!-- 1978\n\n--> <!-- b -->"]),
        ("It <!-- or they --> rained.", []),
        ("It rained.\n<!-- never closed, 1978", []),
        ("It rained.\n<!-- one --> <!-- never closed", ["<!-- one -->"]),
        ("<!---->It rained.", ["<!---->"]),
    ],
)  # fmt: skip
def test_a_comment_is_seen_by_no_reader(text: str, comments: list[str]) -> None:
    assert [text[span.start : span.end] for span in remarks(text)] == comments
    assert set(comments) <= set(hidden(text))


def test_very_many_comments_take_no_long_time() -> None:
    assert remarks("<!--" * 200_000) == ()
    assert len(remarks("<!-- a -->\nIt rained.\n" * 20_000)) == 20_000
