"""From a press on "Correct" to another edition of the story; every step can be undone.

The editions are the visitor's own: a bundled article stays as it is for everybody else.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast, get_args

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline import corrections
from timeline.corrections import Edition
from timeline.limits import MAX_DATE_PHRASE_CHARACTERS, MAX_MERGE_CHOICES, MAX_TITLE_CHARACTERS
from timeline.model import Event, Status, When
from timeline.page import texts
from timeline.page.address import pick
from timeline.page.guard import guard
from timeline.page.holder import visitors
from timeline.page.own import Choice
from timeline.places import country_codes, country_name, typed_countries
from timeline.story import Story
from timeline.typed import typed_days
from timeline.views.words import when_words

OPEN, NEW = "corrected event", "new"
TITLE, DAYS, COUNTRIES, STATUS, OTHER = (
    "edit title", "edit days", "edit countries", "edit status", "edit other",
)  # fmt: skip


@guard()
def open_editor(event_id: str) -> None:
    """Open the form for an event, or for a new one, in this run."""
    st.session_state[OPEN] = event_id


def show_steps(choice: Choice) -> DeltaGenerator:
    """The buttons for a new event, undo and redo, and what becomes of the changes, in one row."""
    edition = _edition(choice)
    row = st.container(horizontal=True, vertical_alignment="center", key="steps")
    with row:
        st.button(texts.ADD, key="add event", type="tertiary", icon=":material/add:",
                  on_click=open_editor, args=(NEW,))  # fmt: skip
        if edition and edition.before:
            _step(choice, texts.UNDO, ":material/undo:", Edition.undone)
        if edition and edition.after:
            _step(choice, texts.REDO, ":material/redo:", Edition.redone)
        if edition and edition.before:
            st.caption(texts.CHANGED_NOTE, width="stretch")
    return row


def correct(choice: Choice, story: Story) -> None:
    """The form, where it was asked for; nothing otherwise."""
    asked = st.session_state.get(OPEN)
    event = story.event(asked) if asked else None
    if asked == NEW:
        st.dialog(texts.ADD, on_dismiss=_close)(_new)(choice)
    elif event:
        st.dialog(texts.CORRECT, on_dismiss=_close)(_old)(choice, event.id)
    elif asked:
        _close()


def _edition(choice: Choice) -> Edition | None:
    held = st.session_state.get(choice.where)
    return visitors.edition(held) if held else None


def _keep(choice: Choice, edition: Edition) -> None:
    name = st.session_state.get(choice.where)
    st.session_state[choice.where] = visitors.keep(edition, name)


def _step(choice: Choice, label: str, icon: str, step: Callable[[Edition], Edition]) -> None:
    """A button that takes a step; it holds on to no story, since the session does to a button."""

    @guard()
    def take() -> None:
        if edition := _edition(choice):
            _keep(choice, step(edition))

    st.button(label, type="tertiary", icon=icon, on_click=take)


@guard()
def _close() -> None:
    st.session_state.pop(OPEN, None)


@guard()
def _new(choice: Choice) -> None:
    with st.form("new event", border=False):
        fields = _fields(None)
        made = st.form_submit_button(texts.ADD, type="primary")
    if made:
        _take(choice, lambda story: _added(story, *fields))


@guard()
def _old(choice: Choice, event_id: str) -> None:
    story = choice.fetch()
    event = story.event(event_id) if story else None
    if story is None or event is None:
        return
    with st.form("old event", border=False):
        fields = _fields(event)
        made = st.form_submit_button(texts.SAVE_CHANGES, type="primary")
    if made:
        _take(choice, lambda story: _edited(story, event, *fields))
    st.divider()
    others, other = _nearest(story, event), None
    if others:
        names = {each.id: f"{when_words(each, short=True)}: {each.title}" for each in others}
        other = st.selectbox(
            texts.SAME_AS, list(names), None, lambda name: names.get(name, ""), key=OTHER,
            placeholder=texts.SAME_AS_HINT,
        )  # fmt: skip
    with st.container(horizontal=True):
        if others and st.button(texts.MERGE, disabled=other is None) and other:
            _take(choice, partial(corrections.merged, event_id=event_id, other_id=other))
        if st.button(texts.REMOVE, icon=":material/delete:"):
            _take(choice, partial(corrections.removed, event_id=event_id))


def _fields(event: Event | None) -> tuple[str, str, list[str], Status]:
    states = get_args(Status)
    title = st.text_input(
        texts.TITLE, event.title if event else "", key=TITLE, max_chars=MAX_TITLE_CHARACTERS
    )
    days = st.text_input(
        texts.DAYS, when_words(event.when) if event else "", key=DAYS, help=texts.DAYS_HELP,
        max_chars=MAX_DATE_PHRASE_CHARACTERS, placeholder=texts.DAYS_HINT,
    )  # fmt: skip
    countries = st.multiselect(
        texts.COUNTRY, sorted(map(country_name, country_codes())),
        [country_name(code) for code in event.countries] if event else [], key=COUNTRIES,
        placeholder=texts.COUNTRY_HINT,
    )  # fmt: skip
    status = st.segmented_control(
        texts.STATUS, states, default=event.status if event else states[0], required=True,
        key=STATUS,
    )  # fmt: skip
    return title, days, countries, cast("Status", status)


def _take(choice: Choice, make: Callable[[Story], Story]) -> None:
    """Make the next edition and close the form, or say in one sentence why not."""
    if (before := choice.fetch()) is None:
        return
    try:
        story = make(before)
    except ValueError as error:
        st.error(texts.NOT_TAKEN)
        st.text(str(error))
        return
    if story is not before:
        edition = _edition(choice) or Edition(before)
        _keep(choice, edition.then(story))
        _follow(before, story)
    _close()
    st.rerun()


def _follow(before: Story, story: Story) -> None:
    """Choose an event that is new, and let go of one that is gone."""
    new = {event.id for event in story.events} - {event.id for event in before.events}
    if new:
        pick(new.pop())
    elif story.event(st.session_state[OPEN]) is None:
        pick(None)


def _added(story: Story, title: str, days: str, names: Sequence[str], status: Status) -> Story:
    when = _days(story, None, days)
    return corrections.added(
        story, title=title, when=when, countries=typed_countries(names), status=status
    )


def _edited(
    story: Story, event: Event, title: str, days: str, names: Sequence[str], status: Status
) -> Story:
    when = None if days == when_words(event.when) else _days(story, event, days)
    return corrections.edited(
        story, event.id, title=title, when=when, countries=typed_countries(names), status=status
    )


def _days(story: Story, event: Event | None, words: str) -> When:
    """The typed days; words such as "last week" are seen from the day of the article."""
    told = [e.document for e in event.evidence] if event else [d.name for d in story.documents]
    return typed_days(words, seen_from=story.document(told[0]).published if told else None)


def _nearest(story: Story, event: Event) -> list[Event]:
    """The events before and after it, as many as one can look through."""
    place = story.events.index(event)
    first = max(0, place - MAX_MERGE_CHOICES // 2)
    return [each for each in story.events[first : first + MAX_MERGE_CHOICES] if each is not event]
