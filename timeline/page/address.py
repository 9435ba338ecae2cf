"""The link: what it asked for, what did not fit, and the event that it opens on."""

import streamlit as st

from timeline.page import texts
from timeline.page.narrow import MATCH, YEARS
from timeline.story import Story
from timeline.views.dates import year_words

EVENT = "event"
ASKED = "asked"
PICKED = "picked event"


def remember() -> None:
    """On a visitor's first run, keep what the link asked for, before the widgets take it."""
    if ASKED in st.session_state:
        return
    st.session_state[ASKED] = {name: st.query_params.get_all(name) for name in st.query_params}
    st.session_state[PICKED] = st.query_params.get(EVENT)


def asked_for(name: str) -> list[str]:
    """What the link asked for under that name; nothing once a story was shown."""
    asked: dict[str, list[str]] = st.session_state.get(ASKED, {})
    return asked.get(name, [])


def picked(story: Story) -> str | None:
    """The id of the event that the visitor chose, where the story has it; the link follows."""
    event = picked_id()
    found = event if event is not None and story.event(event) else None
    if found is None:
        st.query_params.pop(EVENT, None)
    elif st.query_params.get(EVENT) != found:
        st.query_params[EVENT] = found
    return found


def picked_id() -> str | None:
    """The id that was chosen last, whether or not a story has it."""
    event: str | None = st.session_state.get(PICKED)
    return event


def pick(event: str | None) -> None:
    """Choose an event, or none."""
    st.session_state[PICKED] = event
    if event is None:
        st.query_params.pop(EVENT, None)


def toggle(event: str | None) -> None:
    """Choose an event; the one already chosen is let go."""
    pick(None if event == picked_id() else event)


def left_out(story: Story) -> list[str]:
    """Which names of the link asked for something that was ignored; empty after the first run."""
    asked: dict[str, list[str]] = st.session_state.get(ASKED) or {}
    st.session_state[ASKED] = {}
    return [name for name, values in asked.items() if not _fits(name, values, story)]


def _fits(name: str, values: list[str], story: Story) -> bool:
    if name == EVENT:
        return len(values) == 1 and story.event(values[0]) is not None
    if name == MATCH and name not in st.session_state:
        return values[0] in (texts.ANY, texts.ALL)
    if name not in texts.LINK_NAMES or name not in st.session_state:
        return False
    taken = st.session_state[name]
    accepted = taken if isinstance(taken, list | tuple) else [taken]
    written = year_words if name == YEARS else str
    known = {written(value).casefold() for value in accepted}
    return all(value.casefold() in known for value in values)
