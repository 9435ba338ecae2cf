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
    "wikiwars-train": {"relaxed_F1": 0.96, "value_F1": 0.893, "day_F1": 0.942},
    "meantime-apple": {"relaxed_F1": 0.965, "value_F1": 0.83, "day_F1": 0.905},
}
EXPRESSIONS_FLOOR = 0.851
"""Of expressions that stand with one word before them; the text that would decide is not there."""
AGREEING_FLOOR = 0.864
"""Of the same, where an annotator's "some week of 1989" (1989-WXX) is met by any week of 1989."""
_IN_MONTHS = {"Q": 3, "C": 1_200, "L": 12_000, "E": 120}

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
    value = {"PT24H": "P1D", "PXC": "PXE"}.get(value, value)
    if length := re.fullmatch(r"P(\d+)([QCLE])", value):
        months = int(length[1]) * _IN_MONTHS[length[2]]
        return f"P{months}M" if months % 12 else f"P{months // 12}Y"
    return value


def agrees(said: str, gold: str) -> bool:
    """Whether a value is right as far as the annotator told it: an X may stand for any figure."""
    if not gold[:4].isdigit():
        return one_notation(said) == one_notation(gold)
    open_figures = re.escape(gold).replace("X", "[0-9A-Z]")
    return one_notation(said) == one_notation(gold) or bool(re.fullmatch(open_figures, said))


def said_of(row: dict[str, str]) -> str:
    """The value heard in a row, or nothing."""
    before, expression = row["word_before"], row["expression"]
    text = f"{before} {expression}".strip()
    start = len(text) - len(expression)
    mentions = heard(text, date.fromisoformat(row["dct"]))
    found = [mention for mention in mentions if mention.span.end > start]
    exact = [mention for mention in found if mention.span.start == start]
    return next((mention.when.value for mention in exact or found), "")


@pytest.mark.parametrize(
    ("corpus", "measure"), [(corpus, name) for corpus, named in FLOORS.items() for name in named]
)
def test_a_corpus_keeps_its_floor(corpus: str, measure: str) -> None:
    assert scores(corpus)[measure] >= FLOORS[corpus][measure]


def test_expressions_of_news_are_read_rightly() -> None:
    with EXPRESSIONS.open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    pairs = [(said_of(row), row["value"]) for row in rows]
    right = sum(one_notation(said) == one_notation(gold) for said, gold in pairs)
    agreeing = sum(agrees(said, gold) for said, gold in pairs)
    assert right >= EXPRESSIONS_FLOOR * len(rows)
    assert agreeing >= AGREEING_FLOOR * len(rows)
