"""From the story to files a visitor takes home, made when the button is pressed."""

from collections.abc import Callable

import streamlit as st

from timeline import exports
from timeline.exports import Format
from timeline.only import Only
from timeline.page import texts
from timeline.page.narrow import narrowed
from timeline.page.own import Choice
from timeline.page.visitor import is_small
from timeline.story import Story

MENU, WHICH = "takehome", "take which"
MENU_WIDTH = 520
"""Pixels in which two buttons with the longest names and counts stand side by side."""


def take_home(choice: Choice, only: Only, shown: Story, story: Story) -> None:
    """A menu with a button for each format, for what is shown or for all events."""
    if not story.events:
        return
    menu = st.popover(
        texts.TAKE_HOME, icon=":material/download:", key=MENU, on_change="rerun", width="content"
    )
    if menu.open:
        with menu, st.container(gap="xsmall", width="stretch" if is_small() else MENU_WIDTH):
            _menu(choice, only, shown, story)


def _menu(choice: Choice, only: Only, shown: Story, story: Story) -> None:
    which, taken = Only(), story
    if 0 < len(shown.events) < len(story.events):
        counts = {texts.SHOWN: len(shown.events), texts.ALL_EVENTS: len(story.events)}
        part = st.segmented_control(
            texts.TAKE_WHICH, list(counts), default=texts.SHOWN, required=True, key=WHICH,
            format_func=lambda name: f"{name} · {counts[name]:,}",
        )  # fmt: skip
        which, taken = (only, shown) if part == texts.SHOWN else (which, story)
    columns = st.columns(2, gap="xsmall")
    for place, form in enumerate(exports.FORMATS.values()):
        with columns[place % 2]:
            _button(choice, which, taken, form)
    for said in dict.fromkeys(form.missing() for form in exports.FORMATS.values()):
        _say(said)


def _button(choice: Choice, which: Only, taken: Story, form: Format) -> None:
    st.download_button(
        texts.counted(form.label, len(taken.events)),
        data=_maker(choice, which, form),
        file_name=f"{choice.name}{form.suffix}",
        mime=form.mime,
        key=f"take {form.name}",
        on_click="ignore",
        width="stretch",
        disabled=bool(form.missing()),
    )
    if not form.missing():
        _say(form.left_out(taken))


def _say(clause: str) -> None:
    """A clause as a sentence of its own; nothing where there is none."""
    if clause:
        st.caption(f"{clause[:1].upper()}{clause[1:]}.")


def _maker(choice: Choice, which: Only, form: Format) -> Callable[[], bytes]:
    """Makes the file on the click, so that no copy of the story waits in the session for it."""

    def make() -> bytes:
        story = choice.fetch()
        return b"" if story is None else form.dumps(narrowed(story, which))

    return make
