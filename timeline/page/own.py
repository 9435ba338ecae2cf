"""From a visitor's own text or files to a story in the holder, with its publication day."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from hashlib import sha256
from pathlib import Path
from weakref import WeakValueDictionary

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from timeline import reading
from timeline.corrections import carried
from timeline.dating.units.because import NEEDS_DAY
from timeline.limits import MAX_ADDRESS_CHARACTERS, MAX_FILES, InputRefused
from timeline.model import Document
from timeline.page import texts
from timeline.page.address import pick
from timeline.page.guard import guard
from timeline.page.holder import visitors
from timeline.page.telling import (
    story_of_document,
    story_of_file,
    story_of_page,
    story_of_text,
)
from timeline.page.work import fetch_apart, read_apart, read_quietly
from timeline.settings import settings
from timeline.story import Story, joined

HELD, OPENED = "own story", "opened story"
TEXT, FILES, DAY, NEW_DAY = "own text", "own files", "own day", "new day"
ADDRESS = "own address"
Reader = Callable[[], Story]
_told: WeakValueDictionary[tuple[str, bytes], Story] = WeakValueDictionary()
"""By name and bytes: a file that the page was opened on is told once for all its visitors."""
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
    _show_refusals(HELD)
    with st.container(horizontal=True, vertical_alignment="bottom", key="own"):
        _day(story, HELD)
        st.button(texts.ANOTHER, on_click=_forget)
    return _choice(HELD)


def opened_files(files: Sequence[str]) -> Choice | None:
    """The story of the files that the page was opened on, read once a visit."""
    story = _held(OPENED)
    if story is None:
        story = _read([partial(_opened, Path(file)) for file in files], OPENED)
    _show_refusals(OPENED)
    if story is None:
        return None
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
            texts.FILES, accept_multiple_files=True, key=FILES, help=texts.FILES_HELP
        )
        day = right.date_input(
            texts.DAY, None, FIRST_DAY, LAST_DAY, key=DAY, help=texts.DAY_HELP, format="YYYY-MM-DD"
        )
        address = _address()
        made = st.form_submit_button(texts.MAKE, type="primary")
        st.caption(texts.PRIVACY)
    if made:
        words = [given for said in (text, address) if (given := (said or "").strip())]
        readers = [partial(_of_words, each, day) for each in words]
        _make([*readers, *(partial(_of_file, file, day) for file in files[:MAX_FILES])])


def _address() -> str | None:
    """The field for an address, where the operator allows to fetch."""
    if not settings().fetch:
        return None
    return st.text_input(
        texts.ADDRESS, key=ADDRESS, placeholder=texts.ADDRESS_HINT,
        max_chars=MAX_ADDRESS_CHARACTERS,
    )  # fmt: skip


def _of_words(text: str, day: date | None) -> Story:
    """The story of a text; one that is nothing but an address is fetched, where that is allowed."""
    if len(text.split()) > 1 or not reading.is_address(text):
        return read_apart(story_of_text, text, day)
    if not settings().fetch:
        raise InputRefused(texts.NO_ADDRESSES)
    return read_apart(story_of_page, fetch_apart(text), day)


def _of_file(file: UploadedFile, day: date | None) -> Story:
    return _read_file(file.name, lambda: read_apart(story_of_file, file.getvalue(), file.name, day))


def _read_file(name: str, read: Reader) -> Story:
    """What `read` tells of a file, which a refusal names."""
    try:
        return read()
    except InputRefused as error:
        if name in str(error):
            raise
        raise InputRefused(f"{name}: {error}") from None


def _make(given: Sequence[Reader]) -> None:
    if not given:
        st.info(texts.NOTHING_GIVEN)
        return
    if _read(given, HELD):
        st.rerun()
    _show_refusals(HELD)


def _opened(path: Path) -> Story:
    def read() -> Story:
        data = reading.file_bytes(path)
        key = path.name, sha256(data).digest()
        known = _told.get(key)
        return known or _told.setdefault(key, read_apart(story_of_file, data, path.name, None))

    return _read_file(path.name, read)


def _read(readers: Sequence[Reader], where: str) -> Story | None:
    """The story of all that could be read, which is held from now on, and why the rest was not."""
    told: list[Story] = []
    refused: list[str] = []
    for each in readers:
        try:
            told.append(each())
        except InputRefused as error:
            refused.append(str(error))
    st.session_state[_refusals(where)] = refused
    if not told:
        return None
    story = joined(told)
    st.session_state[where] = visitors.put(story)
    return story


def _show_refusals(where: str) -> None:
    """What was given but not read, as long as the story of the rest is open."""
    if refused := st.session_state.get(_refusals(where)):
        st.error(texts.REFUSED)
        st.text("\n".join(refused))


def _refusals(where: str) -> str:
    return f"{where}: refused"


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
    dated = [
        replace(each, published=day, published_from="given" if day else "")
        if _takes_day(each, edition.story)
        else each
        for each in edition.story.documents
    ]
    again = joined([read_quietly(story_of_document, each) for each in dated])
    visitors.keep(edition.then(carried(edition.story, again)), name)
    pick(None)


@guard()
def _forget() -> None:
    visitors.drop(st.session_state.pop(HELD))
    pick(None)
