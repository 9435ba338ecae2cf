"""A command that reads one short article starts and ends soon: CPU seconds beside a bare Python."""

from __future__ import annotations

from start_speed import ARTICLE, BARE, commands, ratios

MOST_TIMES_A_BARE_PYTHON = 15
"""Measured 9 to 10 on a busy machine; 12 before rules were read only as far as a text asks."""


def test_the_times_of_an_article_are_printed_soon() -> None:
    every = commands(ARTICLE)
    told = ratios({name: every[name] for name in (BARE, "timeline times")}, rounds=7)
    assert told["timeline times"] < MOST_TIMES_A_BARE_PYTHON
