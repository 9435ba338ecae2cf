"""From what a visitor chooses to a story: a bundled article, opened files, or a text of their own.

Only the articles of `data/` enter the cache that all visitors share; everything else lives in the
bounded holder under a random id.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import streamlit as st

from timeline import reading
from timeline.limits import MAX_BUNDLED_ARTICLES
from timeline.model import Document
from timeline.page import texts
from timeline.page.address import pick
from timeline.page.narrow import forget_choices
from timeline.page.own import Choice, opened_files, own_text
from timeline.story import Story
from timeline.walk import tell

ARTICLE = "article"


def choose(folder: Path, files: Sequence[str]) -> Choice | None:
    """Place the name of the page and the choice; nothing when a text is still to be given."""
    shelf = {_document(*key).title or Path(key[0]).stem: key for key in _bundled(folder)}
    options = [*([texts.OPENED] if files else []), *shelf, texts.OWN]
    with st.container(horizontal=True, vertical_alignment="center", key="head"):
        st.title(texts.NAME, anchor=False, width="content")
        chosen = st.selectbox(
            texts.ARTICLE, options, key=ARTICLE, bind="query-params", on_change=_start_over,
            label_visibility="collapsed", required=True, width=460,
        )  # fmt: skip
        if chosen != texts.OWN:
            st.button(texts.OWN_BUTTON, on_click=_use_own, icon=":material/edit_note:")
    if chosen == texts.OPENED:
        return opened_files(files)
    if chosen == texts.OWN:
        return own_text()
    return Choice(Path(shelf[chosen][0]).stem, partial(_story, *shelf[chosen]))


def _start_over() -> None:
    forget_choices()
    pick(None)


def _use_own() -> None:
    st.session_state[ARTICLE] = texts.OWN
    _start_over()


def _bundled(folder: Path) -> list[tuple[str, int]]:
    """Path and time of change of each article, the latest published first."""
    found = sorted(folder.glob("*.md"))[:MAX_BUNDLED_ARTICLES] if folder.is_dir() else []
    keys = [(str(path), path.stat().st_mtime_ns) for path in found]
    return sorted(keys, key=lambda key: str(_document(*key).published or ""), reverse=True)


@st.cache_data(max_entries=MAX_BUNDLED_ARTICLES, show_spinner=False)
def _document(path: str, changed: int) -> Document:
    return reading.read(path)


@st.cache_data(max_entries=MAX_BUNDLED_ARTICLES, show_spinner=False)
def _story(path: str, changed: int) -> Story:
    return tell(_document(path, changed))
