"""Promises of the whole walk: no text breaks it, none takes long, and every event has its words."""

from __future__ import annotations

import hashlib
import json
import math
import os
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path

import hostile
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pace import cost

import timeline
from timeline.limits import MAX_MENTIONS, MAX_TEXT_CHARACTERS, InputRefused
from timeline.story import Story

NAUGHTY = json.loads(Path(__file__).with_name("fixtures").joinpath("blns.json").read_text("utf-8"))
FRIDAY = "2024-06-21"
TELLS = "The Korean War began in 1950, and on Tuesday Putin visited Hanoi. "

TIME_WORDS = """
in on from to until since by before after between and the a of this last next every
early late mid end first second half day week month quarter year years decade century
May June 5 31 30th 1950 2024 0000 9999 10000 99 BC AD B.C. Monday Tuesday weekend
Easter Ramadan summer noon 5:30 24:00 p.m. GMT two hundred thousand million ago later
following same that now recently 1/2/3 31/11/2024 2024-02-30 2024-W53 '99 1950s
1950-53 FY2024 Q3 Putin said visited Seoul . , ( ) “ ” –
"""
ANY_DAY = st.none() | st.dates() | st.sampled_from([date.min, date.max, date(1, 1, 1)])
ANY_WORDS = st.lists(st.sampled_from([*TIME_WORDS.split(), "\n\n"]), min_size=1, max_size=25).map(
    " ".join
)


def read_or_refused(text: str, published: date | str | None) -> Story | None:
    """The story of a text, checked to point to its own words; nothing where it is refused."""
    try:
        times = timeline.times(text, published)
        story = timeline.read_text(text, published=published)
    except InputRefused:
        return None
    assert [text[one.start : one.end] for one in times] == [one.text for one in times]
    assert_every_event_has_its_words(story, text)
    return story


def assert_every_event_has_its_words(story: Story, text: str) -> None:
    (document,) = story.documents
    assert document.text in text
    sentences = set(document.sentences)
    for event in story.events:
        assert event.evidence
        for told in event.evidence:
            assert told.sentence in sentences
            assert document[told.mention]
            assert document[told.mention] in story.quote(told, told.clause)
            assert document[told.clause] in story.quote(told)
            assert all(document[place.span].strip() for place in told.places)
    for undated in story.undated:
        assert undated.sentence.holds(undated.mention)
        assert undated.reason


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text() | ANY_WORDS, ANY_DAY)
@example("He left ten years ago, and will be back in the next century.", date.min)
@example("He left ten years ago, and will be back in the next century.", date.max)
@example("The war began 9999 years ago and ended in 99999 years.", date.min)
@example("It ended in 9999 BC, three weeks before Easter 0.", date.max)
def test_any_text_of_any_day_is_read_or_refused(text: str, published: date | None) -> None:
    read_or_refused(text, published)


def test_every_naughty_string_is_read_or_refused() -> None:
    for naughty in NAUGHTY:
        read_or_refused(naughty, FRIDAY)


def test_naughty_strings_do_not_hide_what_stands_between_them() -> None:
    text = "".join(f"{TELLS}\n\n{naughty}\n\n" for naughty in NAUGHTY if "\0" not in naughty)
    story = read_or_refused(text.encode("utf-8", "replace").decode(), FRIDAY)
    assert story
    assert sum(len(event.evidence) for event in story.events) >= len(NAUGHTY)


@pytest.mark.parametrize("kind", hostile.PIECES)
def test_hostile_text_is_read_or_refused(kind: str) -> None:
    assert read_or_refused(hostile.grown(kind, 3_000), FRIDAY)


def test_one_endless_word_after_a_blank_is_read() -> None:
    assert timeline.times("In 1950 " + "b" * 10_000)[0].value == "1950"


MOST_EXPONENT = 1.3
TOO_SHORT_TO_JUDGE = 0.02
"""CPU seconds; a cost under this says more of the machine than of us."""
SECONDS_A_CHARACTER = 10e-6
"""Ten seconds for the longest text that is read."""
HOSTILE_SECONDS = 0.6
"""What the longer of `SIZES` may cost, which holds all the dates that a long text is read for."""
LONGEST_SECONDS = 20
"""What so many dates as are read at most may cost, told in sentences as long as they may be."""
SIZES = (10_000, 40_000)
STARTS = 2.0
"""CPU seconds that are forgiven, for what is read or made once."""


def exponent(small: float, large: float) -> float:
    """The power of the size that the cost grows by."""
    if large < TOO_SHORT_TO_JUDGE:
        return 0.0
    return math.log(large / max(small, 1e-9)) / math.log(SIZES[1] / SIZES[0])


def costs(kind: str, rounds: int = 2) -> list[float]:
    """What times cost in a short and in a longer text of a kind."""
    texts = (hostile.grown(kind, size) for size in SIZES)
    return [cost(partial(timeline.times, text), rounds) for text in texts]


@pytest.mark.parametrize("kind", hostile.PIECES)
def test_times_of_hostile_text_are_found_in_linear_time(kind: str) -> None:
    small, large = costs(kind)
    if exponent(small, large) >= MOST_EXPONENT or large >= HOSTILE_SECONDS:
        small, large = costs(kind, rounds=8)  # A few milliseconds are soon disturbed.
    assert exponent(small, large) < MOST_EXPONENT
    assert large < HOSTILE_SECONDS


@pytest.mark.parametrize("kind", ["May", "list items", "numbers in words"])
def test_the_longest_texts_of_the_costliest_kinds_take_ten_seconds_at_most(kind: str) -> None:
    text = hostile.grown(kind, MAX_TEXT_CHARACTERS)[:MAX_TEXT_CHARACTERS]
    assert cost(partial(timeline.times, text), rounds=1) < len(text) * SECONDS_A_CHARACTER


def test_events_of_mixed_text_are_told_in_linear_time() -> None:
    timeline.read_text(TELLS)
    prose = [TELLS * (size // len(TELLS)) for size in SIZES]
    for texts in (prose, [hostile.mixed(size) for size in SIZES]):
        small, large = (cost(partial(timeline.read_text, text)) for text in texts)
        assert exponent(small, large) < MOST_EXPONENT
        assert large < STARTS + SIZES[1] * SECONDS_A_CHARACTER


def test_one_endless_paragraph_is_looked_through_once() -> None:
    text = "In 1950 it ended. " * 300 + "Kenya told Chad of it, and Mali told Peru. " * 2_000
    assert cost(lambda: timeline.read_text(text)) < STARTS + len(text) * SECONDS_A_CHARACTER


def test_a_text_with_more_dates_than_are_read_says_so() -> None:
    lines = [f"In {1000 + at % 900} the hall of Mora burned. " for at in range(MAX_MENTIONS + 50)]
    said = "only its first 2,000 dates were read; split it to read the rest"
    for many in (100, MAX_MENTIONS + 50):
        notes = timeline.read_text("".join(lines[:many])).documents[0].notes
        assert (said in notes) == (many > MAX_MENTIONS)


def test_titles_of_one_endless_sentence_cost_no_more_than_its_dates_may() -> None:
    timeline.read_text(TELLS)
    text = hostile.grown("who on a day", 8_000)
    dates = len(timeline.times(text))
    assert cost(lambda: timeline.read_text(text)) < dates * LONGEST_SECONDS / MAX_MENTIONS


def test_a_text_over_the_limit_is_refused_before_it_is_looked_at() -> None:
    text = TELLS * (MAX_TEXT_CHARACTERS // len(TELLS) + 1)

    def knock() -> None:
        for door in (timeline.times, timeline.read_text):
            with pytest.raises(InputRefused, match=rf"the limit is {MAX_TEXT_CHARACTERS:,}"):
                door(text)

    assert cost(knock) < 0.1


def test_so_many_dates_are_read_and_no_more() -> None:
    assert len(timeline.times("in 1950, " * (MAX_MENTIONS + 50))) == MAX_MENTIONS


AGAIN = """
import sys, timeline
from timeline.exports import dumps
story = timeline.read_text(sys.stdin.read(), published="2024-06-21")
sys.stdout.write(repr(timeline.times(story.documents[0].text)))
sys.stdout.write(dumps(story, ".json").decode())
"""


def test_a_text_gives_the_same_in_every_process() -> None:
    articles = sorted((Path(__file__).parent.parent / "data" / "articles").glob("*.md"))
    texts = [path.read_text("utf-8").rpartition("+++")[2] for path in articles]
    text = "\n\n".join(texts) + "\n\n" + hostile.mixed(10_000)
    told = {
        hashlib.sha256(
            subprocess.run(
                [sys.executable, "-c", AGAIN],
                input=text.encode(),
                env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
                cwd=Path(__file__).parent.parent,
                capture_output=True,
                check=True,
            ).stdout
        ).hexdigest()
        for seed in ("0", "1953")
    }
    assert len(told) == 1
