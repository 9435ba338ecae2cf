"""Logs say what went wrong and where, as text or JSON, and never in the words of a visitor."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

LOGS = """
import logging, sys
from timeline.page.logs import set_up_logs
set_up_logs(sys.argv[1])
set_up_logs(sys.argv[1])
for logger in (logging.getLogger("timeline.page"), logging.getLogger("another.library")):
    try:
        int("the words of a visitor")
    except ValueError:
        logger.exception("it failed")
    logger.warning("a plain line of %s", logger.name, stack_info=True)
"""


def lines(kind: str) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", LOGS, kind], capture_output=True, text=True, check=True
    )
    assert ran.stdout == ""
    return ran.stderr.splitlines()


@pytest.mark.parametrize("kind", ["text", "json"])
def test_an_error_is_logged_by_its_type_and_place_alone(kind: str) -> None:
    said = "\n".join(lines(kind))
    assert said.count("it failed: ValueError at <string>:8 <module>") == 2
    assert "the words of a visitor" not in said
    assert "Traceback" not in said


def test_json_is_one_object_a_line() -> None:
    found = [json.loads(line) for line in lines("json")]
    assert [one["level"] for one in found] == ["ERROR", "WARNING"] * 2
    assert {one["logger"] for one in found} == {"timeline.page", "another.library"}
    assert all(one["time"][:2] == "20" for one in found)
