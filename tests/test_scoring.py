"""The scorer itself: a perfect telling, none, a coarse one, and one with inventions."""

from __future__ import annotations

import pycountry
import pytest
from scoring import ARTICLES, Gold, Wanted, gold, score, slugs

from timeline.days import Interval, years
from timeline.model import Event, Evidence, Span, When
from timeline.reading import read
from timeline.story import Story


def the_gold(slug: str) -> Gold:
    return gold(read(ARTICLES / f"{slug}.md"))


def told(wanted: Gold, want: Wanted, days: Interval, countries: frozenset[str]) -> Event:
    """An event with these days, told in the sentence of `want`."""
    touched = [span for span in wanted.document.sentences if span.meets(want.quote)]
    sentence = Span(touched[0].start, touched[-1].end)
    when = When("DATE", "a value", days, "a form", "range")
    evidence = Evidence(wanted.document.name, sentence, want.quote, want.quote, when, "a_rule")
    codes = sorted(pycountry.countries.get(alpha_2=code).alpha_3 for code in countries)
    return Event("an-id", when, "a title", "happened", tuple(codes), (), (evidence,))


def needed(wanted: Gold) -> list[Wanted]:
    return [want for want in wanted.wanted if not want.negotiable]


@pytest.mark.parametrize("slug", slugs())
def test_a_perfect_telling_scores_one(slug: str) -> None:
    wanted = the_gold(slug)
    events = [told(wanted, want, want.days, want.countries) for want in needed(wanted)]
    figures = score(Story((wanted.document,), tuple(events)), wanted).figures()
    assert figures == {"events": 1.0, "strict": 1.0, "countries": 1.0, "spurious": 0}


def test_a_silent_telling_scores_nothing() -> None:
    wanted = the_gold("ebola")
    figures = score(Story((wanted.document,)), wanted).figures()
    assert (figures["events"], figures["strict"], figures["spurious"]) == (0.0, 0.0, 0)


def test_an_event_in_the_wrong_year_is_missed_and_spurious() -> None:
    wanted = the_gold("carthage")
    want = needed(wanted)[0]
    event = told(wanted, want, years(1814), want.countries)
    result = score(Story((wanted.document,), (event,)), wanted)
    assert (result.found, result.spurious) == (0, 1)


def test_the_right_start_with_the_wrong_end_is_found_but_not_strictly() -> None:
    wanted = the_gold("putin-south-korea")
    want = next(w for w in needed(wanted) if w.days.days == 2)
    event = told(wanted, want, Interval(want.days.start, want.days.end + 9), want.countries)
    result = score(Story((wanted.document,), (event,)), wanted)
    assert (result.found, result.strict) == (1, 0)


def test_a_country_of_another_clause_is_wrong_and_a_lost_one_is_missed() -> None:
    wanted = the_gold("europe-goes-to-war")
    want = next(w for w in needed(wanted) if w.countries == {"RO"})
    event = told(wanted, want, want.days, frozenset({"IT"}))
    result = score(Story((wanted.document,), (event,)), wanted)
    every = sum(len(w.countries) for w in needed(wanted))
    assert (result.countries_right, result.countries_wrong) == (0, 1)
    assert result.countries_missed == every
