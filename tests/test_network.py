"""spaCy's network summed up by NumPy: the same tags and trees that spaCy itself gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from timeline import reading
from timeline.events import clauses
from timeline.events.parsing import network

ARTICLES = sorted((Path(__file__).parent.parent / "data" / "articles").glob("*.md"))
ODD = ["a", "  ", "\n\nYes.", "!!!", "Ü" * 300, "He can't.  Don't  ask", "中文 1950 ☂️ wasn’t"]
Row = tuple[str, str, str, int]


def rows(texts: list[str]) -> list[list[Row]]:
    read = network.Network(clauses.language()).read(texts)
    return [
        [
            (text[start:end], tag, dep, head)
            for start, end, tag, dep, head, _ in zip(*tokens, strict=True)
        ]
        for text, tokens in zip(texts, read, strict=True)
    ]


def by_spacy(texts: list[str]) -> list[list[Row]]:
    return [
        [(token.text, token.tag_, token.dep_, token.head.i) for token in doc]
        for doc in clauses.language().pipe(texts)
    ]


@pytest.mark.parametrize("article", ARTICLES[::4], ids=lambda path: path.stem)
def test_tags_and_trees_are_those_of_spacy(article: Path) -> None:
    document = reading.read_text(article.read_text("utf-8"))
    texts = [document[sentence] for sentence in document.sentences]
    assert rows(texts) == by_spacy(texts)


def test_odd_texts_are_read_as_spacy_reads_them() -> None:
    assert rows(ODD) == by_spacy(ODD)


def test_a_sentence_is_read_the_same_whatever_was_read_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(network, "KEPT_WORDS", 3)
    read = network.Network(clauses.language())
    text = "Seoul called the envoy in on Tuesday, and Oslo did so a day later."
    first = list(read.read([text]))
    list(read.read(["Nothing of all that stood in the papers of the week."]))
    assert list(read.read([text])) == first
