"""Spares the page the search for garbage among what is loaded once and stays."""

import gc
from functools import cache


@cache
def keep_what_is_loaded() -> None:
    """Once, after the first run: most objects are the modules of libraries."""
    gc.collect()
    gc.freeze()
