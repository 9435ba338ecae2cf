"""From the story to files a visitor takes home, made when the button is pressed."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from timeline import exports
from timeline.page import texts
from timeline.page.narrow import Narrowing
from timeline.story import Story

FORMATS = {"CSV": ("csv", "text/csv"), "JSON": ("json", "application/json")}

Fetch = Callable[[], Story | None]


def take_home(fetch: Fetch, name: str, narrowing: Narrowing, shown: int, everything: int) -> None:
    """A button for each format, for what is shown and, where that is less, for all events."""
    with st.container(horizontal=True, key="takehome"):
        choices = [(narrowing, shown)] if narrowing and shown else []
        for choice, count in [*choices, (Narrowing(), everything)]:
            for label, (suffix, mime) in FORMATS.items():
                st.download_button(
                    texts.counted(label, count, texts.shown_of(not choice)),
                    data=_maker(fetch, choice, f".{suffix}"),
                    file_name=f"{name}.{suffix}",
                    mime=mime,
                    key=f"take {label} {'shown' if choice else 'all'}",
                    on_click="ignore",
                    icon=":material/download:",
                )


def _maker(fetch: Fetch, choice: Narrowing, suffix: str) -> Callable[[], bytes]:
    """Makes the file on the click, so that no copy of the story waits in the session for it."""

    def make() -> bytes:
        story = fetch()
        return b"" if story is None else exports.dumps(choice.of(story), suffix)

    return make
