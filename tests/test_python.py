"""What Python people meet: docstrings whose examples run, and stories that show themselves."""

from __future__ import annotations

import doctest
import inspect
import json
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from stories import every_mark, korea, story_of

import timeline
from timeline.story import Story

WITH_EXAMPLES = ("story", "walk", "days", "edtf", "exports", "phrases")


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_the_examples_in_docstrings_are_true(name: str) -> None:
    tried = doctest.testmod(import_module(f"timeline.{name}"))
    assert tried.attempted > 0
    assert tried.failed == 0


@pytest.mark.parametrize("name", timeline.__all__)
def test_every_public_name_says_what_it_is(name: str) -> None:
    thing = getattr(timeline, name)
    assert len(inspect.getdoc(thing) or "") > 20
    methods = [
        (called, inspect.getdoc(method))
        for called, method in inspect.getmembers(thing, inspect.isfunction)
        if not called.startswith("_")
    ]
    assert [called for called, says in methods if not says] == []


def test_the_package_lists_its_names_and_knows_no_others() -> None:
    assert set(timeline.__all__) <= set(dir(timeline))
    with pytest.raises(AttributeError, match="no attribute 'today'"):
        _ = timeline.today


def test_a_story_says_in_one_line_how_much_it_holds() -> None:
    assert repr(korea()) == "<Story: 12 events, 1950 to 2024, in 1 document, 2 undated>"
    assert repr(every_mark()) == "<Story: 6 events, 1990 to 2025, in 1 document>"
    assert repr(Story()) == "<Story: 0 events, in 0 documents>"


def test_a_notebook_has_the_chart_the_table_and_a_line() -> None:
    bundle = korea()._repr_mimebundle_()
    assert bundle["text/plain"] == repr(korea())
    assert bundle["text/html"].count("<tr>") == 13
    chart = json.loads(json.dumps(bundle["application/vnd.plotly.v1+json"]))
    assert chart["data"]
    assert "application/vnd.plotly.v1+json" not in Story()._repr_mimebundle_()


def test_a_notebook_shows_article_text_as_text_and_not_too_much_of_it() -> None:
    story = korea()
    title = "<img src=x onerror=alert(1)>"
    shown = replace(story, events=(replace(story.events[0], title=title),))._repr_html_()
    assert "<img" not in shown
    assert "&lt;img" in shown
    many = story_of(*((str(1000 + step), None, "x") for step in range(250)))._repr_html_()
    assert many.count("<tr>") == 201
    assert "and 50 more events" in many


@pytest.mark.parametrize("given", [None, 5, b"It rained in May 2021.", ["a.txt"], Path("a.txt")])
def test_what_is_no_text_is_a_value_error_with_advice(given: Any) -> None:
    for door in (timeline.read_text, timeline.times):
        with pytest.raises(ValueError, match="a text is wanted, got "):
            door(given)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["a.txt", "b.html"], "give them one by one, as \\*paths"),
        ((), "one by one"),
        (None, "a path is wanted, got nothing"),
        (5, "a path is wanted, got a value of type int"),
        (b"a.txt", "a path is wanted"),
        ("", "the path is empty"),
        ("  ", "the path is empty"),
    ],
)
def test_what_is_no_path_is_a_value_error_and_never_the_folder_one_stands_in(
    given: Any, says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        timeline.read(given)


def test_a_choice_takes_one_name_a_year_as_a_number_and_a_date_of_python() -> None:
    story = korea()
    assert story.only(countries="North Korea") == story.only(countries=["PRK"])
    assert story.only(status="expected") == story.only(status=["expected"])
    assert story.only(since=2024) == story.only(since="2024")
    assert story.only(until=date(2023, 7, 1)) == story.only(until="2023-07-01")
    assert story.only(since=-299) == story
    assert 0 < len(story.only(since=2024).events) < len(story.events)


@pytest.mark.parametrize(
    ("choice", "says"),
    [
        ({"status": "past"}, 'no status "past": there are happened, ongoing, expected'),
        ({"words": ["visit"]}, "words wants one text"),
        ({"countries": [None]}, "countries wants names"),
        ({"documents": "korae"}, 'no document "korae": there are 1, such as korea'),
        ({"since": 2024.5}, "wanted a date"),
        ({"until": True}, "wanted a date"),
    ],
)
def test_a_choice_that_is_none_is_refused_and_hides_nothing(choice: Any, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        korea().only(**choice)
