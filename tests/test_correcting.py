"""What a visitor corrects on the page: forms, undo, and what becomes of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import stories
import streamlit as st
from streamlit.testing.v1 import AppTest

from timeline import exports
from timeline.corrections import edited
from timeline.page import choose, correct, holder, own, telling, texts
from timeline.page.evidence import card
from timeline.page.holder import Holder
from timeline.typed import typed_days

PAGE = Path(__file__).resolve().parent.parent / "dashboard.py"
FIRST = stories.korea().events[0]


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Opens a bundled article that tells the hand-made Korean story, with an event's form open."""
    monkeypatch.setattr(sys, "argv", ["dashboard.py"])
    monkeypatch.setattr(telling, "tell", lambda document: stories.korea())
    held = Holder()
    for module in (holder, own, choose, correct):
        monkeypatch.setattr(module, "visitors", held)

    def opened(form: str = FIRST.id) -> AppTest:
        app = AppTest.from_file(str(PAGE), default_timeout=30)
        app.session_state[correct.OPEN] = form
        return app.run()

    st.cache_resource.clear()
    yield opened
    st.cache_resource.clear()


def press(app: AppTest, label: str) -> AppTest:
    return next(button for button in app.button if button.label == label).click().run()


def table(app: AppTest, column: int = 1) -> list[str]:
    return [str(cell) for cell in app.dataframe[0].value[texts.COLUMNS[column]]]


def said(app: AppTest) -> str:
    lines = [e.value for e in [*app.text, *app.caption, *app.info, *app.error]]
    return "\n".join([*lines, *(each.proto.body for each in app.get("html"))])


def test_an_edited_event_is_changed_everywhere_and_undone_again(
    page: Callable[..., AppTest],
) -> None:
    app = page()
    app.text_input(key=correct.TITLE).set_value("War breaks out")
    app.text_input(key=correct.DAYS).set_value("25 June 1950")
    app = press(app, texts.SAVE_CHANGES)
    assert not app.exception
    assert "War breaks out ✎" in table(app)
    assert "25 June 1950" in table(app, 0)
    assert "title, days" in set(app.dataframe[0].value[texts.CHANGED])
    assert "<b>✎</b>changed by hand" in said(app)
    assert texts.CHANGED_NOTE in said(app)
    assert "War breaks out" not in repr(app.session_state), "the session holds an id, no words"
    app = press(app, texts.UNDO)
    assert "War breaks out ✎" not in table(app)
    assert texts.CHANGED_NOTE not in said(app)
    assert "War breaks out ✎" in table(press(app, texts.REDO))


def test_changed_days_do_not_pass_for_what_the_words_say() -> None:
    story = stories.korea()
    assert "Set by hand" not in repr(card(story, FIRST))
    story = edited(story, FIRST.id, when=typed_days("25 June 1950"))
    [changed] = [event for event in story.events if event.id == FIRST.id]
    assert "Set by hand; the article has “1950”" in repr(card(story, changed))
    assert "Set by hand; the article has “1950”" in exports.dumps(story, ".html").decode()


def test_days_that_cannot_be_read_are_said_in_the_form_and_change_nothing(
    page: Callable[..., AppTest],
) -> None:
    app = page()
    app.text_input(key=correct.DAYS).set_value("some day $x$ [a](https://example.org)")
    app = press(app, texts.SAVE_CHANGES)
    assert texts.NOT_TAKEN in [each.value for each in app.error]
    assert "[a](https://example.org)" in "".join(each.value for each in app.text)
    assert texts.UNDO not in [button.label for button in app.button]


def test_an_event_is_added_by_hand(page: Callable[..., AppTest]) -> None:
    app = page(correct.NEW)
    app.text_input(key=correct.TITLE).set_value("A vote")
    app.text_input(key=correct.DAYS).set_value("300 BC")
    app.multiselect(key=correct.COUNTRIES).set_value(["Greece"])
    app = next(b for b in app.button if b.label == texts.ADD and b.key != "add event").click().run()
    assert table(app)[0] == "A vote ✎"
    assert table(app, 2)[0] == "Greece"
    assert table(app, 3)[0] == texts.BY_HAND
    assert "13 events, 300 BC to 2024" in said(app)


def test_a_removed_event_is_gone_and_listed_with_its_reason(page: Callable[..., AppTest]) -> None:
    app = press(page(), texts.REMOVE)
    assert "11 events" in said(app)
    app.query_params["view"] = texts.UNDATED
    assert FIRST.title not in table(app)


def test_two_events_are_made_one(page: Callable[..., AppTest]) -> None:
    app = page()
    other = stories.korea().events[2]
    app = app.selectbox(key=correct.OTHER).set_value(other.id).run()
    app = press(app, texts.MERGE)
    assert "11 events" in said(app)
    assert f"{FIRST.title} ≠ ✎" in table(app)


def test_changes_that_are_no_longer_held_leave_the_article_as_it_was(
    page: Callable[..., AppTest],
) -> None:
    app = press(page(), texts.REMOVE)
    for name in list(holder.visitors._held):
        holder.visitors.drop(name)
    app.run()
    assert texts.CHANGES_GONE in said(app)
    assert "12 events" in said(app)


def test_an_error_of_ours_in_the_form_is_one_sentence(
    page: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*given: object, **named: object) -> None:
        raise RuntimeError("secret words of the article")

    app = page()
    monkeypatch.setattr(correct, "typed_days", fail)
    app.text_input(key=correct.DAYS).set_value("25 June 1950")
    app = press(app, texts.SAVE_CHANGES)
    assert not app.exception
    [shown] = [each.value for each in app.error]
    assert "Something went wrong on our side" in shown
    assert "secret" not in shown
