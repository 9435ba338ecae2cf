"""Plain sentences with the value of each time, seen from Friday 21 June 2024 and from no day."""

from __future__ import annotations

import pytest

import timeline

PUBLISHED = "2024-06-21"
BOTH = [
    ("Rents soared from the 50s to the 90s.", "195 199"),
    ("In the 30s and the late '40s the mill was shut.", "193 194"),
    ("He toured in the mid to late 60s.", "196"),
]
"""Told alike on any day."""


@pytest.mark.parametrize(("text", "values"), BOTH, ids=[text for text, _ in BOTH])
@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_a_plain_time(text: str, values: str, published: str | None) -> None:
    told = timeline.times(text, published=published)
    assert " ".join(time.value for time in told) == values
