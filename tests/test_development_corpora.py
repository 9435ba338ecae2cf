"""Floors on the development corpora beside the project; skipped where they are not there."""

from __future__ import annotations

import csv
import importlib.util
import re
from datetime import date
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from timeline import reading
from timeline.dating import times
from timeline.model import Mention

SHARED = Path(__file__).resolve().parents[2] / "shared"
EXPRESSIONS = SHARED / "corpora" / "tbaq-expressions" / "expressions.tsv"
FLOORS = {
    "wikiwars-train": {"relaxed_F1": 0.96, "value_F1": 0.88, "day_F1": 0.935},
    "meantime-apple": {"relaxed_F1": 0.965, "value_F1": 0.83, "day_F1": 0.90},
}
EXPRESSIONS_FLOOR = 0.843
"""Of expressions that stand with one word before them; the text that would decide is not there."""

pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the development corpora are not beside the project"
)


def heard(text: str, published: date | None) -> tuple[Mention, ...]:
    return times(reading.read_text(text, published=published))


def tag(text: str, published: date | None) -> list[tuple[int, int, str, str]]:
    return [
        (mention.span.start, mention.span.end, mention.when.kind, mention.when.value)
        for mention in heard(text, published)
    ]


@cache
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_times", SHARED / "tools/score_times.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def scores(corpus: str) -> dict[str, float]:
    docs = scorer().load(str(SHARED / "corpora" / corpus / f"{corpus}.jsonl"))
    result: dict[str, float] = scorer().run(tag, docs)
    return result


def one_notation(value: str) -> str:
    """The value in one of the notations that annotators use: 198X is 198, W7 is W07."""
    value = re.sub(r"(?:-XX)+$", "", value)
    value = re.sub(r"^(\d{2,3})X{1,2}$", r"\1", value)
    value = re.sub(r"-W(\d)$", r"-W0\1", value)
    value = re.sub(r"T(\d\d)$", r"T\1:00", value)
    return {"P1E": "P10Y", "PXC": "PXE"}.get(value, value)


def is_right(row: dict[str, str]) -> bool:
    before, expression = row["word_before"], row["expression"]
    text = f"{before} {expression}".strip()
    start = len(text) - len(expression)
    mentions = heard(text, date.fromisoformat(row["dct"]))
    found = [mention for mention in mentions if mention.span.end > start]
    exact = [mention for mention in found if mention.span.start == start]
    said = [one_notation(mention.when.value) for mention in exact or found]
    return said[:1] == [one_notation(row["value"])]


@pytest.mark.parametrize(
    ("corpus", "measure"), [(corpus, name) for corpus, named in FLOORS.items() for name in named]
)
def test_a_corpus_keeps_its_floor(corpus: str, measure: str) -> None:
    assert scores(corpus)[measure] >= FLOORS[corpus][measure]


def test_expressions_of_news_are_read_rightly() -> None:
    with EXPRESSIONS.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    assert sum(map(is_right, rows)) >= EXPRESSIONS_FLOOR * len(rows)
