"""A command that reads one short article starts and ends soon: CPU seconds beside a bare Python."""

from __future__ import annotations

from start_speed import ARTICLE, BARE, commands, ratios

MOST_TIMES_A_BARE_PYTHON = 9
"""Measured 5.8; 9.5 before the code of patterns and the table of rules were kept."""


def test_the_times_of_an_article_are_printed_soon() -> None:
    every = commands(ARTICLE)
    told = ratios({name: every[name] for name in (BARE, "timeline times")}, rounds=7)
    assert told["timeline times"] < MOST_TIMES_A_BARE_PYTHON
