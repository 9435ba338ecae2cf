"""Whole articles, reviewed by hand: the gold is sound, and the program does not fall below it."""

from __future__ import annotations

import json
from functools import cache

import pycountry
import pytest
from scoring import ARTICLES, FLOORS, Score, gold, invented, known, place, raw, score, slugs

import timeline
from timeline.days import parse_iso
from timeline.reading import read
from timeline.story import Story

PRECISIONS = {"day", "week", "month", "season", "quarter", "half", "year", "decade", "century"}
LOWER_IS_BETTER = {"spurious"}
WITHOUT_A_DAY = "putin-south-korea"
EVERYTHING = "all"


@cache
def scored(slug: str) -> Score:
    story = timeline.read(ARTICLES / f"{slug}.md")
    return score(story, gold(story.documents[0]))


@cache
def told_without_a_day() -> Story:
    return timeline.read_text(read(ARTICLES / f"{WITHOUT_A_DAY}.md").text, name=WITHOUT_A_DAY)


def scored_all() -> Score:
    return sum(map(scored, slugs()), Score())


def test_every_article_has_gold() -> None:
    assert slugs() == sorted(path.stem for path in ARTICLES.glob("*.md"))


@pytest.mark.parametrize("slug", slugs())
def test_every_quote_stands_once_in_the_text(slug: str) -> None:
    document, entries = read(ARTICLES / f"{slug}.md"), raw(slug)
    for entry in [*entries["events"], *entries["traps"]]:
        assert document[place(document, entry["quote"])] == entry["quote"]


@pytest.mark.parametrize("slug", slugs())
def test_gold_has_days_precisions_and_countries_that_exist(slug: str) -> None:
    entries = raw(slug)
    assert str(read(ARTICLES / f"{slug}.md").published) == entries["published"]
    for entry in entries["events"]:
        assert parse_iso(entry["start"]).start < parse_iso(entry["end"]).end
        assert entry["precision"] in PRECISIONS
        assert not set(entry["countries"]) & set(entry["countries_optional"])
        for code in entry["countries"] + entry["countries_optional"]:
            assert pycountry.countries.get(alpha_2=code), code
    named = {code for entry in entries["events"] for code in entry["countries"]}
    assert named <= {*entries["doc_countries"]}


def test_without_a_publication_day_nothing_is_invented() -> None:
    story = told_without_a_day()
    assert invented(story, gold(story.documents[0])) == []


def test_without_a_publication_day_no_less_is_known_than_before() -> None:
    story = told_without_a_day()
    floor = json.loads(FLOORS.read_text("utf-8"))["without a publication day"]["known"]
    assert known(story, gold(story.documents[0])) >= floor


@pytest.mark.parametrize("slug", [*slugs(), EVERYTHING])
def test_an_article_scores_no_less_than_before(slug: str) -> None:
    reached = scored_all() if slug == EVERYTHING else scored(slug)
    floors = json.loads(FLOORS.read_text("utf-8"))[slug]
    for name, figure in reached.figures().items():
        fell = figure > floors[name] if name in LOWER_IS_BETTER else figure < floors[name]
        assert not fell, "\n".join([f"{slug}: {name} {figure}, was {floors[name]}", *reached.notes])
