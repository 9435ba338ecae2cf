"""Spares every run the search for garbage among what is loaded once and stays."""

from __future__ import annotations

import gc
from functools import cache


@cache
def keep_what_is_loaded() -> None:
    """Once, after the first run: Streamlit searches all objects for garbage after every run, and
    most of them are the modules of libraries."""
    gc.collect()
    gc.freeze()
