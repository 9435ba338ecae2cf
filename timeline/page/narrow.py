"""From a visitor's choices to fewer events: countries, years, words, status, all in the link."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import cast, get_args

import streamlit as st

from timeline.days import calendar_day, iso_year
from timeline.kept import Kept
from timeline.model import Status
from timeline.only import Only
from timeline.page import texts
from timeline.page.guard import guard
from timeline.places import country_name
from timeline.story import Story
from timeline.views.dates import year_words
from timeline.views.sources import numbers

COUNTRY, MATCH, YEARS, WORDS, STATUS = "country", "match", "years", "words", "status"
SOURCE = "source"
OFFERED = "offered years"
MANY_COUNTRIES, MANY_DOCUMENTS = 24, 12


def narrowed(story: Story, only: Only) -> Story:
    """The events of the story that fit; the story itself where nothing is chosen."""
    return story if only == Only() else _narrowed(story, only)


def threads(story: Story, only: Only) -> Mapping[str, str]:
    """The events that have none of the words but belong to one that has: ids and its title."""
    if not only.words:
        return {}
    return _threads(narrowed(story, replace(only, words="")), only.words)


@Kept
def _narrowed(story: Story, only: Only) -> Story:
    return story.only(**asdict(only))


@Kept
def _threads(story: Story, words: str) -> Mapping[str, str]:
    return {name: found.title for name, found in story.threads(words).items()}


@Kept
def _countries_of(story: Story) -> dict[str, int]:
    return story.countries()


@Kept
def _years_of(story: Story) -> list[int]:
    """The years in which something begins or ends."""
    turns = {e.interval.start for e in story.events} | {e.interval.last for e in story.events}
    return sorted({calendar_day(day)[0] for day in turns})


@Kept
def _states_of(story: Story) -> list[Status]:
    there = {event.status for event in story.events}
    return [status for status in get_args(Status) if status in there]


@dataclass(frozen=True, slots=True)
class Offer:
    """What there is to choose from: events by country, years in order, statuses."""

    countries: dict[str, int]
    years: list[int]
    statuses: Sequence[str]


def offered(story: Story) -> Offer:
    """The countries and statuses of a story, and the years in which its events begin or end."""
    return Offer(_countries_of(story), _years_of(story), _states_of(story))


def narrow(offer: Offer, story: Story | None = None) -> Only:
    """Place the widgets for what there is to choose from, and read them; one for the documents of
    a story, where there is one."""
    with st.container(horizontal=True, key="filters"):
        countries = _countries(offer.countries)
        every = len(countries) > 1 and _match()
        since, until = _years(offer.years)
        words = _words() if offer.years else ""
        status = _status(offer.statuses)
        documents = _documents(story) if story is not None else ()
    return Only(countries, every, since, until, words, status, documents)


@guard()
def forget_choices() -> None:
    """Put every filter back, so that another article starts whole."""
    for name in (COUNTRY, STATUS, SOURCE):
        if name in st.session_state:
            st.session_state[name] = []
    if WORDS in st.session_state:
        st.session_state[WORDS] = ""
    if MATCH in st.session_state:
        st.session_state[MATCH] = texts.ANY
    st.session_state.pop(YEARS, None)
    st.session_state.pop(OFFERED, None)


def _countries(counts: dict[str, int]) -> tuple[str, ...]:
    if not counts:
        return ()
    names = [country_name(code) for code in counts]
    if len(names) > MANY_COUNTRIES:
        return tuple(
            st.multiselect(
                texts.COUNTRY, names, key=COUNTRY, bind="query-params",
                placeholder=texts.COUNTRY_HINT, width=560,
            )
        )  # fmt: skip
    _show_counts(list(counts.values()))
    chosen = st.pills(
        texts.COUNTRY, names, selection_mode="multi", key=COUNTRY, bind="query-params", wrap=True
    )
    return tuple(chosen or ())


def _show_counts(counts: list[int]) -> None:
    """Write each pill's number of events behind its name; the option itself stays the plain name,
    since the link holds what the option is called."""
    st.html(
        "<style>"
        + "".join(
            f'.st-key-{COUNTRY} button:nth-of-type({place})::after{{content:"{count}"}}'
            for place, count in enumerate(counts, 1)
        )
        + "</style>"
    )


def _match() -> bool:
    chosen = st.segmented_control(
        texts.MATCH, (texts.ANY, texts.ALL), default=texts.ANY, required=True, key=MATCH,
        bind="query-params",
    )  # fmt: skip
    return bool(chosen == texts.ALL)


def _years(years: list[int]) -> tuple[str | None, str | None]:
    """The first and last year chosen."""
    if len(years) < 2:
        return None, None
    _follow_ends(years)
    first, last = st.select_slider(
        texts.YEARS, years, (years[0], years[-1]), year_words, key=YEARS, bind="query-params",
        width=220,
    )  # fmt: skip
    since = iso_year(first) if first != years[0] else None
    until = iso_year(last) if last != years[-1] else None
    return since, until


def _words() -> str:
    said = st.text_input(
        texts.WORDS, key=WORDS, bind="query-params", placeholder=texts.WORDS_HINT, width=160
    )
    return said or ""


def _follow_ends(years: list[int]) -> None:
    """Where a correction moved the first or the last year, a choice that reached it goes along."""
    ends, before = (years[0], years[-1]), st.session_state.get(OFFERED)
    st.session_state[OFFERED] = ends
    if before not in (None, ends) and YEARS in st.session_state:
        chosen = zip(st.session_state[YEARS], before, ends, strict=True)
        st.session_state[YEARS] = tuple(
            new if year == old else min(years, key=lambda offered: abs(offered - year))
            for year, old, new in chosen
        )


def _status(there: Sequence[str]) -> tuple[Status, ...]:
    options = [status for status in get_args(Status) if status in there]
    if len(options) < 2:
        return ()
    chosen = st.pills(
        texts.STATUS, options, selection_mode="multi", key=STATUS, bind="query-params"
    )
    return cast("tuple[Status, ...]", tuple(chosen or ()))


def _documents(story: Story) -> tuple[str, ...]:
    """The names of the articles chosen by their numbers, where there are several."""
    named = {str(number): name for name, number in numbers(story).items()}
    if not named:
        return ()
    if len(named) > MANY_DOCUMENTS:
        chosen = st.multiselect(
            texts.ARTICLES, list(named), key=SOURCE, bind="query-params", width=280,
            placeholder=texts.ARTICLES_HINT,
        )  # fmt: skip
    else:
        chosen = st.pills(
            texts.ARTICLES, list(named), selection_mode="multi", key=SOURCE, bind="query-params"
        )
    return tuple(named[number] for number in chosen or ())
