"""Logs without words of a visitor's: plain lines, or one JSON object a line."""

import json
import logging
from datetime import UTC, datetime
from functools import cache
from typing import Any

from timeline.readers.place import place

LINES = "%(message)s"
"""What Streamlit's `logger.messageFormat` has to be where lines are JSON."""


@cache
def set_up_logs(kind: str) -> None:
    """Have all that is logged from now on written in this kind, `text` or `json`.

    An error is logged by its type and its place in the code. Its message is left out, whoever logs
    it, since it may hold words of a text.
    """
    make = logging.getLogRecordFactory()

    def record(*given: Any, **named: Any) -> logging.LogRecord:
        made = make(*given, **named)
        if made.exc_info and (error := made.exc_info[1]):
            made.msg, made.args = f"{made.getMessage()}: {place(error)}", ()
            made.exc_info = None
        made.stack_info = None
        if kind == "json":
            made.msg, made.args = _as_json(made), ()
        return made

    logging.setLogRecordFactory(record)
    if kind == "json":
        logging.basicConfig(format=LINES)


def _as_json(record: logging.LogRecord) -> str:
    return json.dumps(
        {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
    )
