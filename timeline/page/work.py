"""From the page to the processes that read, so that no visitor's text holds up the others."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import ParamSpec, TypeVar, cast

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.page import texts
from timeline.page.readers import Readers
from timeline.settings import settings

P = ParamSpec("P")
T = TypeVar("T")

LOOK_AGAIN_SECONDS = 0.25
_one_start = threading.Lock()


def read_apart(work: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
    """What `work`, a function of a module, gives; a visitor sees how long it takes and may cancel.

    `InputRefused` as from `work` itself, and where it needed too much or its process died.
    """
    if not (ours := readers()):
        return work(*given, **named)
    reading, began = ours.begin(work, *given, **named), time.monotonic()
    place, said = st.empty(), None
    try:
        while not reading.wait(LOOK_AGAIN_SECONDS):
            said = said or _cancellable(place)
            # Writing is also where Streamlit ends this run when the visitor does something else.
            said.text(texts.reading(int(time.monotonic() - began), reading.ahead()))
        return cast("T", reading.result())
    finally:
        reading.cancel()
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
