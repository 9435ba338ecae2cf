"""What a person corrects: typed days, edited, removed, added and merged events, and undo."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
import stories
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import exports
from timeline.corrections import REMOVED, Edition, added, carried, edited, merged, removed
from timeline.limits import MAX_UNDO_STEPS
from timeline.story import Story
from timeline.typed import typed_days
from timeline.views.frame import frame
from timeline.views.words import needs, when_words

KOREA = stories.korea()
TUESDAY = next(e for e in KOREA.events if e.title == "Putin stays in Pyongyang")


@pytest.mark.parametrize(
    ("typed", "edtf", "words"),
    [
        ("18 June 2024", "2024-06-18", "18 June 2024"),
        ("18–19 June 2024", "2024-06-18/2024-06-19", "18–19 June 2024"),
        ("June 2024", "2024-06", "June 2024"),
        ("early June 2024", "2024-06-01~/2024-06-10~", "early June 2024"),
        ("1066", "1066", "1066"),
        ("1950-1953", "1950/1953", "1950–1953"),
        ("between 1914 and 1918", "1914/1918", "1914–1918"),
        ("the 1990s", "199X", "1990s"),
        ("370s", "037X", "370s"),
        ("19 October AD 439", "0439-10-19", "19 October AD 439"),
        ("264–241 BC", "-0263/-0240", "264–241 BC"),
        ("Q2 2024", "2024-34", "Q2 2024"),
        ("2024-06-18/2024-06-19", "2024-06-18/2024-06-19", "18–19 June 2024"),
        ("21 juin 2024", "2024-06-21", "21 June 2024"),
        ("last Tuesday", "2024-06-18", "18 June 2024"),
    ],
)
def test_days_are_read_as_people_write_them(typed: str, edtf: str, words: str) -> None:
    when = typed_days(typed, seen_from=date(2024, 6, 21))
    assert when.edtf == edtf
    assert when_words(when) == words
    assert when.implied == ()


@pytest.mark.parametrize(
    "typed", ["", "soon", "31 June 2024", "03/04/2024", "3 May 2024 in Accra", "x" * 500, "\0"]
)
def test_days_that_cannot_be_read_are_refused_with_an_example(typed: str) -> None:
    with pytest.raises(ValueError, match="18 June 2024"):
        typed_days(typed)


@settings(deadline=None)
@given(st.text(max_size=120))
def test_any_typed_text_gives_days_or_one_sentence(text: str) -> None:
    with suppress(ValueError):
        assert typed_days(text).interval is not None


@pytest.mark.parametrize("event", KOREA.events, ids=lambda event: str(event.title))
def test_the_words_we_show_for_days_are_understood_when_typed(event: stories.Event) -> None:
    when = typed_days(when_words(event.when))
    assert when.interval == event.interval


def test_an_edit_says_what_it_changed_and_leaves_the_old_story_alone() -> None:
    days = typed_days("20 June 2024")
    new = edited(KOREA, TUESDAY.id, title=" A  visit ", when=days, countries=["VNM", "RUS"])
    event = new.event(TUESDAY.id)
    assert event is not None
    assert (event.title, event.countries) == ("A visit", ("RUS", "VNM"))
    assert event.interval == days.interval
    assert event.changed == ("title", "days", "countries")
    assert event.evidence == TUESDAY.evidence
    assert KOREA.event(TUESDAY.id) == TUESDAY
    starts = [each.interval.start for each in new.events]
    assert starts == sorted(starts)


def test_an_edit_that_changes_nothing_is_none() -> None:
    same = edited(
        KOREA, TUESDAY.id, title=TUESDAY.title, when=TUESDAY.when, countries=TUESDAY.countries
    )
    assert same is KOREA


def test_a_status_can_be_corrected_too() -> None:
    event = edited(KOREA, TUESDAY.id, status="expected").event(TUESDAY.id)
    assert event is not None
    assert (event.status, event.changed) == ("expected", ("status",))


def test_a_title_is_never_left_empty() -> None:
    with pytest.raises(ValueError, match="title"):
        edited(KOREA, TUESDAY.id, title="  ")


def test_an_added_event_needs_no_evidence_and_has_an_id_of_its_own() -> None:
    once = added(KOREA, title="A vote", when=typed_days("2 July 2024"), countries=["KOR"])
    twice = added(once, title="A vote", when=typed_days("2 July 2024"))
    assert len({event.id for event in twice.events}) == len(KOREA.events) + 2
    assert twice.events[-1].changed == ("added",)
    assert added(KOREA, title="A vote", when=typed_days("2 July 2024"), countries=["KOR"]) == once


def test_a_removed_event_stands_among_what_is_not_placed() -> None:
    fewer = removed(KOREA, TUESDAY.id)
    assert fewer.event(TUESDAY.id) is None
    left = fewer.undated[-1]
    assert (left.reason, left.mention) == (REMOVED, TUESDAY.evidence[0].mention)
    assert "1 removed by hand" in needs(fewer)


def test_two_events_become_one_with_the_tellings_of_both() -> None:
    first, second = KOREA.events[0], KOREA.events[2]
    both = merged(KOREA, first.id, second.id)
    event = both.event(first.id)
    assert event is not None
    assert len(both.events) == len(KOREA.events) - 1
    assert event.evidence == first.evidence + second.evidence
    assert set(event.countries) == {*first.countries, *second.countries}
    assert "merged" in event.changed
    with pytest.raises(ValueError, match="itself"):
        merged(KOREA, first.id, first.id)


def test_an_event_that_is_gone_is_said_to_be_gone() -> None:
    with pytest.raises(ValueError, match="no longer"):
        removed(KOREA, "nothing")


def corrected() -> Story:
    """A story with every kind of correction."""
    story = edited(KOREA, TUESDAY.id, title="=A visit", when=typed_days("20 June 2024"))
    story = removed(story, KOREA.events[1].id)
    story = merged(story, KOREA.events[0].id, KOREA.events[2].id)
    return added(story, title="A vote", when=typed_days("-0299"), countries=["KOR"])


def test_exports_carry_every_correction_and_json_reads_back_as_the_same_story() -> None:
    story = corrected()
    assert exports.loads_json(exports.dumps(story, ".json")) == story
    changed = set(frame(story)["changed"]) - {""}
    assert changed == {"added", "title, days", "merged"}
    assert b'"title, days"' in exports.dumps(story, ".csv")


@pytest.mark.parametrize("suffix", sorted(exports.FORMATS))
def test_every_format_takes_a_corrected_story(suffix: str) -> None:
    assert exports.dumps(corrected(), suffix)


def test_corrections_stay_when_the_article_is_told_again() -> None:
    again = carried(corrected(), KOREA)
    assert {e.title for e in again.events if e.changed} == {
        e.title for e in corrected().events if e.changed
    }
    assert again.event(KOREA.events[1].id) is None
    assert len(again.events) == len(KOREA.events) - 2 + 1


def test_each_step_can_be_undone_and_done_again() -> None:
    first = Edition(KOREA)
    second = first.then(removed(KOREA, TUESDAY.id))
    assert second.undone().story is KOREA
    assert second.undone().redone() == second
    assert first.undone() is first
    assert first.redone() is first
    assert second.undone().then(KOREA).after == (), "a new step forgets what was undone"


def test_undo_goes_back_a_bounded_number_of_steps() -> None:
    edition = Edition(KOREA)
    for _ in range(MAX_UNDO_STEPS + 9):
        edition = edition.then(KOREA)
    assert len(edition.before) == MAX_UNDO_STEPS
