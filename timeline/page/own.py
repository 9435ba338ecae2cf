"""From a visitor's own text or files to a story in the holder, with its publication day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

import streamlit as st

from timeline import reading
from timeline.corrections import carried
from timeline.dating.because import NEEDS_DAY
from timeline.limits import MAX_FILES, InputRefused
from timeline.model import Document
from timeline.page import texts
from timeline.page.address import pick
from timeline.page.guard import guard
from timeline.page.holder import visitors
from timeline.page.telling import story_of_document, story_of_file, story_of_text
from timeline.page.work import read_apart, read_quietly
from timeline.story import Story

HELD, OPENED = "own story", "opened story"
TEXT, FILES, DAY, NEW_DAY = "own text", "own files", "own day", "new day"
TYPES = [suffix.removeprefix(".") for suffix in reading.SUFFIXES]
FIRST_DAY, LAST_DAY = date(1, 1, 1), date(9999, 12, 31)


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen: a name for files made of it, and how its story is had again."""

    name: str
    fetch: Callable[[], Story | None]
    where: str
    """Under which name the session holds the id of the visitor's own edition of it."""


def own_text(linked: bool) -> Choice | None:
    """The visitor's own story, with its publication day; or the form that asks for a text.

    `linked` where a link led here: the text that it was made with is no longer held.
    """
    story = _held(HELD)
    if story is None:
        if HELD in st.session_state or linked:
            st.info(texts.GONE)
        _form()
        return None
    with st.container(horizontal=True, vertical_alignment="bottom", key="own"):
        _day(story, HELD)
        st.button(texts.ANOTHER, on_click=_forget)
    return _choice(HELD)


def opened_files(files: Sequence[str]) -> Choice | None:
    """The story of the files that the page was opened on, read once a visit."""
    story = _held(OPENED)
    if story is None:
        story = _refusals_shown([partial(_opened, Path(file)) for file in files])
        if story is None:
            return None
        st.session_state[OPENED] = visitors.put(story)
    if _waiting(story):
        with st.container(horizontal=True, vertical_alignment="bottom", key="opened"):
            _day(story, OPENED)
    return _choice(OPENED)


def _held(where: str) -> Story | None:
    name = st.session_state.get(where)
    return visitors.get(name) if name else None


def _choice(where: str) -> Choice:
    return Choice("timeline", partial(visitors.get, st.session_state[where]), where)


def _waiting(story: Story) -> int:
    return sum(undated.reason == NEEDS_DAY for undated in story.undated)


def _form() -> None:
    with st.form("own form", border=True):
        text = st.text_area(texts.PASTE, key=TEXT, height=220, placeholder=texts.PASTE_HINT)
        left, right = st.columns([3, 2])
        files = left.file_uploader(
            texts.FILES, TYPES, accept_multiple_files=True, key=FILES, help=texts.FILES_HELP
        )
        day = right.date_input(
            texts.DAY, None, FIRST_DAY, LAST_DAY, key=DAY, help=texts.DAY_HELP, format="YYYY-MM-DD"
        )
        made = st.form_submit_button(texts.MAKE, type="primary")
        st.caption(texts.PRIVACY)
    if made:
        _make(text or "", [(file.name, file.getvalue()) for file in files], day)


def _make(text: str, files: list[tuple[str, bytes]], day: date | None) -> None:
    given: list[Callable[[], Story]] = []
    if text.strip():
        given.append(partial(read_apart, story_of_text, text, day))
    given += [
        partial(read_apart, story_of_file, data, name, day) for name, data in files[:MAX_FILES]
    ]
    if not given:
        st.info(texts.NOTHING_GIVEN)
        return
    story = _refusals_shown(given)
    if story is not None:
        st.session_state[HELD] = visitors.put(story)
        st.rerun()


def _opened(path: Path) -> Story:
    return read_apart(story_of_file, reading.file_bytes(path), path.name, None)


def _refusals_shown(readers: Sequence[Callable[[], Story]]) -> Story | None:
    """The story of all that could be read; what could not is said, each with its reason."""
    story: Story | None = None
    for each in readers:
        try:
            told = each()
        except InputRefused as error:
            st.error(texts.REFUSED)
            st.text(str(error))
        else:
            story = told if story is None else story + told
    return story


def _day(story: Story, where: str) -> None:
    """The publication day, which may be changed, and how many expressions wait for it."""
    takers = [document for document in story.documents if _takes_day(document, story)]
    known = [document.published for document in takers if document.published]
    if not takers:
        return
    st.date_input(
        texts.DAY, known[0] if known else None, FIRST_DAY, LAST_DAY, key=NEW_DAY,
        help=texts.DAY_HELP, on_change=_tell_again, args=(where,), format="YYYY-MM-DD", width=180,
    )  # fmt: skip
    if waiting := _waiting(story):
        st.info(texts.waiting(waiting))


def _takes_day(document: Document, story: Story) -> bool:
    """Whether the day is for this article: the only one, or one that does not say its own."""
    alone = len(story.documents) == 1
    return alone or document.published is None or document.published_from == "given"


@guard()
def _tell_again(where: str) -> None:
    name = st.session_state.get(where)
    edition = visitors.edition(name) if name else None
    if edition is None:
        return
    day: date | None = st.session_state[NEW_DAY]
    again = Story()
    for document in edition.story.documents:
        if _takes_day(document, edition.story):
            document = replace(document, published=day, published_from="given" if day else "")
        again += read_quietly(story_of_document, document)
    visitors.keep(edition.then(carried(edition.story, again)), name)
    pick(None)


@guard()
def _forget() -> None:
    visitors.drop(st.session_state.pop(HELD))
    pick(None)
