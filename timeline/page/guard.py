"""The page's outermost guard: an error of ours becomes one sentence and a reference number.

It stands around the page, and, since Streamlit calls these by itself, over what a press does and
over what a dialog draws: `@guard()`.
"""

import logging
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from timeline.page import texts
from timeline.readers.place import place

_log = logging.getLogger("timeline.page")


@contextmanager
def guard() -> Iterator[None]:
    """Show one calm sentence for any error inside, and log where it happened under a number.

    Streamlit's own signals (stop, rerun) are not `Exception`s and pass through. The message of
    the error is not logged, since it may hold words of a visitor's text.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001  this is the one outermost guard
        reference = secrets.token_hex(4)
        _log.error("%s %s", reference, place(error))
        st.error(texts.failed(reference))
