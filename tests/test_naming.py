"""Whom and what a title means: the hero of a life, a pronoun's noun, what brackets may tell."""

from __future__ import annotations

from datetime import date

from timeline.events import tell
from timeline.reading import read_text

LIFE = """Ten days after she was born, in a village near Bergen on 4 March 1931, Asta Lund was ill.

At eighteen she had a daughter, Lise. She sang in bars until the Finches took her on in 1954, and
she made her way with them until she was tired of it.

"Hala Hala", first sung in Oslo, reached the Danish top ten in May 1957. She thought it a bad song,
and she said so whenever she was asked. Her fall was quick.

In June 1958 she wed Peter Holm. She lost her house, her voice and her friends. She moved to Lima
in March 1961 with her daughter.

The Party was allowed in May 1990, and Nils Berg, who had left jail, asked her back. She
landed on 9 July with her Danish passport. In 1995 the Red Cross made her an envoy."""


def titles(text: str, published: date | None = None) -> list[str]:
    """The titles of a text in the order of time."""
    return [event.title for event in tell(read_text(text, published=published))[0]]


def test_a_life_is_told_of_whom_it_begins_with() -> None:
    """Neither a song nor the last man named, though the hero is named once alone."""
    told = titles(LIFE)
    for line in (
        "The Finches took Lund on",
        "Lund wed Peter Holm",
        "Lund moved to Lima",
        "Lund landed with her Danish passport",
        "The Red Cross made Lund an envoy",
    ):
        assert any(title.startswith(line) for title in told), line
