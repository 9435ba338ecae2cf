"""A command that reads one short article starts and ends soon: CPU seconds beside a bare Python."""

from __future__ import annotations

import subprocess
import sys
import tomllib

import pytest
from start_speed import ARTICLE, BARE, ROOT, commands, ratios

from timeline.reading.files import text

MOST_TIMES_A_BARE_PYTHON = 9
"""Measured 5.2; 9.5 before the code of patterns and the table of rules were kept."""


def test_the_times_of_an_article_are_printed_soon() -> None:
    every = commands(ARTICLE)
    told = ratios({name: every[name] for name in (BARE, "timeline times")}, rounds=7)
    assert told["timeline times"] < MOST_TIMES_A_BARE_PYTHON


LUNAR = """
import sys, timeline
print([time.value for time in timeline.times("It ended at Eid al-Fitr 2024.")])
print([name for name in sys.modules if name.startswith("holidays")])
import holidays
print(len(holidays.US(years=2024)) > 5)
"""


def test_a_feast_of_the_moon_is_found_without_the_countries_of_its_package() -> None:
    said = subprocess.run(
        [sys.executable, "-c", LUNAR], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert said.stdout.splitlines() == ["['2024-04-10']", "[]", "True"]


@pytest.mark.parametrize(
    "toml",
    [
        'title = "A day"\npublished = 2024-06-21\n',
        'title = ""\n\nsource="x # no comment"  \n',
        "",
        'title = "two\\nlines"\n',
        "title = 'single'\n",
        'title = "a" # told\n',
        'authors = ["A", "B"]\n[more]\nx = 1\n',
        "published = 2024-06-21T10:00:00\n",
    ],
)
def test_front_matter_says_what_the_library_for_it_hears(toml: str) -> None:
    assert text._fields(toml) == tomllib.loads(toml)


@pytest.mark.parametrize(
    "toml", ["published = 2024-02-30\n", 'a = "1"\na = "2"\n', 'a = "b" c\n', "a b = 'c'\n"]
)
def test_front_matter_is_refused_where_the_library_refuses_it(toml: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(toml)
    with pytest.raises(ValueError, match=r"."):
        text._fields(toml)
