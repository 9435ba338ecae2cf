"""From what a visitor chooses to a story: a bundled article, opened files, or a text of their own.

Only the articles of `data/` enter the cache that all visitors share; everything else lives in the
bounded holder under a random id.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline import reading
from timeline.limits import MAX_BUNDLED_ARTICLES
from timeline.model import Document
from timeline.page import share, texts
from timeline.page.address import asked_for, pick
from timeline.page.guard import guard
from timeline.page.holder import visitors
from timeline.page.narrow import forget_choices
from timeline.page.own import Choice, opened_files, own_text
from timeline.page.share import SAVED
from timeline.page.telling import story_of_document
from timeline.page.work import read_quietly
from timeline.store import StoreError, StoreUnavailable
from timeline.story import Story

ARTICLE, FIRST = "article", "first article"
SAMPLE = "putin-south-korea"
"""What a newcomer sees at once; every kind of mark is in it."""
OWN, OPENED = "own-text", "opened-files"


def choose(head: DeltaGenerator, folder: Path, files: Sequence[str]) -> Choice | None:
    """Place the name of the page and the choice; nothing when a text is still to be given.

    The link names an article by its file, so that it still opens when the title is mended.
    """
    shelf = {Path(key[0]).stem: key for key in _bundled(folder)}
    titles = {name: _document(*key).title or name for name, key in shelf.items()}
    titles |= {OWN: texts.OWN} | ({OPENED: texts.OPENED} if files else {})
    titles[SAVED] = texts.SAVED
    options = [*([OPENED] if files else []), *shelf, OWN]
    saved, asked = share.linked(), st.query_params.get(ARTICLE)
    if isinstance(saved, Choice | StoreUnavailable):
        options = [SAVED, *options]
        st.session_state[ARTICLE] = SAVED
    elif st.session_state.get(ARTICLE, options[0]) not in options:
        st.session_state[ARTICLE] = options[0]
    # A value that the session sets is told to the browser once, and may be missed when that run is
    # broken off; where the choice starts is told every time.
    first = st.session_state.setdefault(FIRST, asked if asked in options else options[0])
    start = options.index(first) if first in options else 0
    with head:
        st.title(texts.NAME, anchor=False, width="content")
        chosen = st.selectbox(
            texts.ARTICLE, options, start, key=ARTICLE, on_change=_start_over, required=True,
            format_func=lambda name: titles.get(name, name), label_visibility="collapsed",
            width=460,
        )  # fmt: skip
        if chosen != OWN:
            st.button(texts.OWN_BUTTON, on_click=_use_own, icon=":material/edit_note:")
    if isinstance(saved, StoreError):
        share.say(saved)
    if chosen == SAVED:
        st.query_params.pop(ARTICLE, None)
        return saved if isinstance(saved, Choice) else None
    if asked != chosen:
        st.query_params[ARTICLE] = chosen
    if chosen in shelf:
        return _of_the_shelf(chosen, shelf[chosen])
    return opened_files(files) if chosen == OPENED else own_text(OWN in asked_for(ARTICLE))


def _of_the_shelf(name: str, key: tuple[str, int]) -> Choice:
    """A bundled article, or the visitor's own corrected edition of it."""
    where = f"corrected {name}"
    held = st.session_state.get(where)
    if held and visitors.get(held) is None:
        st.info(texts.CHANGES_GONE)
        held = st.session_state.pop(where) and None
    return Choice(name, partial(visitors.get, held) if held else partial(_story, *key), where)


@guard()
def _start_over() -> None:
    share.leave()
    forget_choices()
    pick(None)


@guard()
def _use_own() -> None:
    st.session_state[ARTICLE] = OWN
    _start_over()


def _bundled(folder: Path) -> list[tuple[str, int]]:
    """Path and time of change of each article: the sample, then the latest published first."""
    found = sorted(folder.glob("*.md"))[:MAX_BUNDLED_ARTICLES] if folder.is_dir() else []
    keys = [(str(path), path.stat().st_mtime_ns) for path in found]
    return sorted(keys, key=_sample_and_latest, reverse=True)


def _sample_and_latest(key: tuple[str, int]) -> tuple[bool, str]:
    return Path(key[0]).stem == SAMPLE, str(_document(*key).published or "")


# Documents and stories never change, so that all visitors can share the very same ones: no copy
# is made for each run.
@st.cache_resource(max_entries=MAX_BUNDLED_ARTICLES, show_spinner=False)
def _document(path: str, changed: int) -> Document:
    return reading.read(path)


@st.cache_resource(max_entries=MAX_BUNDLED_ARTICLES, show_spinner=texts.READING)
def _story(path: str, changed: int) -> Story:
    return read_quietly(story_of_document, _document(path, changed))
