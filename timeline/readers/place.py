"""From an error to what may be said of it: its type and place, never its message."""

import traceback


def place(error: BaseException) -> str:
    """The type of an error, and where it came from, the innermost place first."""
    frames = reversed(traceback.extract_tb(error.__traceback__))
    where = " < ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    return f"{type(error).__name__} at {where}"
