"""What an expression says, told in words before any calendar is looked at."""

from __future__ import annotations

import pytest

from timeline.dating import says, times
from timeline.dating.units.sayings import saying
from timeline.model import Document, Span
from timeline.views.explain import explanations

SAYINGS = [
    ("in early June", "the early part of this: June, no year"),
    ("on Tuesday", "Tuesday, no date"),
    ("on 18 June", "18 June, no year"),
    ("in the third quarter", "the third quarter, no year"),
    ("last summer", "summer, no year, the last one"),
    ("for 74 years", "a length: 74 years"),
    ("for several months", "a length: some months"),
    ("three weeks ago", "3 weeks before publication"),
    ("in the '90s", "the '90s, no century"),
    ("on 3/4/2012", "day and month as numbers, 3 and 4 of 2012"),
    ("on 21 June 300 BC", "21 June 300 BC"),
    ("over the past decade", "a length of 1 decade up to publication"),
    ("at 5 p.m. on Friday", "17:00 on this day: Friday, no date"),
    ("a week from Tuesday", "7 days after this: Tuesday, no date, the next one"),
    ("last week", "1 week before that of publication"),
    ("every Monday", "what comes back again and again"),
    ("in the 19th century", "century number 19"),
    ("It is now shut", "the present, without a day"),
]


def document(words: str) -> Document:
    return Document("example", words, None, sentences=(Span(0, len(words)),))


@pytest.mark.parametrize(("words", "told"), SAYINGS)
def test_what_is_said_is_told_in_words(words: str, told: str) -> None:
    assert [saying(mention.says) for mention in times(document(words))] == [told]


def test_parts_of_a_range_are_told_together() -> None:
    assert saying((says.Year(1914), says.Year(1918))) == "the year 1914 and the year 1918"


def test_an_explanation_tells_why_no_days_were_given() -> None:
    (told,) = explanations(document("They march every Monday."))
    assert "because   it comes back again and again" in told


def test_an_explanation_groups_what_was_supplied() -> None:
    text = Document("example", "It ended on 3 May 1950. The next day they met.", None)
    told = list(explanations(text))[-1]
    assert "supplied  year, month and day from what was told just before" in told
