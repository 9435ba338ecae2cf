"""Any of some words is found where the plain expression finds it, only sooner."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from timeline.anyword import any_word
from timeline.events.lexicon.words import WEIGHTY

ARTICLES = Path(__file__).parent.parent / "data" / "articles"
TEXT = "\n".join(path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.md")))
PRONOUNS = ("he", "his", "him", "she", "her", "it", "its")


def spans(pattern: str, text: str, flags: int = 0) -> list[tuple[int, int]]:
    return [found.span() for found in re.compile(pattern, flags).finditer(text)]


@pytest.mark.parametrize("words", [PRONOUNS, tuple(sorted(WEIGHTY))], ids=["pronouns", "verbs"])
def test_words_are_found_as_by_the_plain_expression(words: tuple[str, ...]) -> None:
    plain = rf"\b(?:{'|'.join(words)})\b"
    assert spans(any_word(words), TEXT) == spans(plain, TEXT) != []
    upper = TEXT.upper()
    assert spans(any_word(words, ignore_case=True), upper) == spans(plain, upper, re.IGNORECASE)


def test_parts_of_words_are_not_found() -> None:
    text = "Then she-wolves met heirs, the shed; his_ and 2he; \nit’s"
    assert [found[0] for found in re.finditer(any_word(PRONOUNS), text)] == ["she", "it"]
