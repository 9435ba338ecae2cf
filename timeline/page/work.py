"""From the page to the processes that read, so that no visitor's text holds up the others."""

import secrets
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Any, ParamSpec, Protocol, TypeVar, cast

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.page import texts
from timeline.page.fetching import Fetching
from timeline.readers import Readers
from timeline.reading.pages.web import Fetched
from timeline.settings import settings

P = ParamSpec("P")
T = TypeVar("T")

LOOK_AGAIN_SECONDS = 0.25
_one_start = threading.Lock()


class Waited(Protocol):
    """Work that was begun elsewhere."""

    def wait(self, seconds: float) -> bool:
        """Wait so long at most; whether it is done."""

    def ahead(self) -> int:
        """How many come before this one."""

    def result(self) -> Any:
        """What it gave."""

    def cancel(self) -> None:
        """Give it up."""


def read_apart(work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """What `work`, a function of a module, gives; a visitor sees how long it takes and may cancel.

    `InputRefused` as from `work` itself, and where it needed too much or its process died.
    """
    ours = readers()
    if not ours:
        return work(*given, **named)
    return cast("T", _watched(ours.begin(work, *given, **named), texts.reading))


def fetch_apart(address: str) -> Fetched:
    """The page at an address, as `reading.pages.web.fetch` gives it, waited for as above."""
    return cast("Fetched", _watched(Fetching(address), texts.fetching))


def _watched(begun: Waited, words: Callable[[int, int], str]) -> Any:
    began, place, said = time.monotonic(), st.empty(), None
    try:
        while not begun.wait(LOOK_AGAIN_SECONDS):
            said = said or _cancellable(place)
            # Writing is also where Streamlit ends this run when the visitor does something else.
            said.text(words(int(time.monotonic() - began), begun.ahead()))
        return begun.result()
    finally:
        begun.cancel()
        place.empty()


def _cancellable(place: DeltaGenerator) -> DeltaGenerator:
    """A line beside a button; to press any button is to give up what this run was doing."""
    with place.container(horizontal=True, vertical_alignment="center"):
        said = st.empty()
        st.button(texts.CANCEL, key=f"cancel {secrets.token_hex(4)}", type="tertiary")
    return said


def read_quietly(work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """As `read_apart`, but nothing is shown: for what all share, and in callbacks."""
    ours = readers()
    return cast("T", ours.begin(work, *given, **named).result()) if ours else work(*given, **named)


@cache
def _shared(count: int) -> Readers:
    return Readers(count)


def readers() -> Readers | None:
    """The processes of this server that read, started at the first call; nothing for 0 of them."""
    count = settings().readers
    with _one_start:
        return _shared(count) if count else None
