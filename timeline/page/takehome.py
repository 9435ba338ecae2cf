"""From the story to files a visitor takes home, made when the button is pressed."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from timeline import exports
from timeline.page import texts
from timeline.page.narrow import Narrowing
from timeline.page.own import Choice

FORMATS = {"CSV": ("csv", "text/csv"), "JSON": ("json", "application/json")}


def take_home(choice: Choice, narrowing: Narrowing, shown: int, everything: int) -> None:
    """A button for each format, for what is shown and, where that is less, for all events."""
    with st.container(horizontal=True, key="takehome"):
        fewer = [(narrowing, shown)] if shown < everything and shown else []
        for which, count in [*fewer, *([(Narrowing(), everything)] if everything else [])]:
            for label, (suffix, mime) in FORMATS.items():
                st.download_button(
                    texts.counted(label, count, texts.shown_of(which == Narrowing())),
                    data=_maker(choice, which, f".{suffix}"),
                    file_name=f"{choice.name}.{suffix}",
                    mime=mime,
                    key=f"take {label} {count}",
                    on_click="ignore",
                    icon=":material/download:",
                )


def _maker(choice: Choice, which: Narrowing, suffix: str) -> Callable[[], bytes]:
    """Makes the file on the click, so that no copy of the story waits in the session for it."""

    def make() -> bytes:
        story = choice.fetch()
        return b"" if story is None else exports.dumps(which.of(story), suffix)

    return make
