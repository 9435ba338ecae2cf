"""A story is saved, its link opens it for a stranger, and its owner changes or deletes it."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import parse_qs

import pytest
import stories
import streamlit as st
from streamlit.testing.v1 import AppTest

from timeline.page import choose, correct, holder, own, share, telling, texts
from timeline.page.holder import Holder
from timeline.page.narrow import COUNTRY
from timeline.store import DAY_SECONDS, Store

PAGE = Path(__file__).resolve().parent.parent / "dashboard.py"
SECONDS = 30

Open = Callable[..., AppTest]


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Where the page keeps its stories."""
    monkeypatch.setenv("TIMELINE_STORE", str(tmp_path / "stories.sqlite"))
    return Store(str(tmp_path / "stories.sqlite"))


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch, store: Store) -> Iterator[Open]:
    """Opens the page by a link, as a new visitor; every article tells the Korean story."""
    monkeypatch.setattr(sys, "argv", ["dashboard.py"])
    monkeypatch.setattr(telling, "tell", lambda document: stories.korea())
    restarted(monkeypatch)

    def opened(**link: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(PAGE), default_timeout=SECONDS)
        for name, value in link.items():
            app.query_params[name] = value
        return app.run()

    st.cache_data.clear()
    yield opened
    st.cache_data.clear()


def restarted(monkeypatch: pytest.MonkeyPatch) -> None:
    """As after a restart, nothing is held."""
    held = Holder()
    for module in (holder, own, choose, correct, share):
        monkeypatch.setattr(module, "visitors", held)


def said(app: AppTest) -> str:
    return "\n".join(e.value for e in [*app.text, *app.caption, *app.info, *app.error])


def saved(app: AppTest) -> tuple[str, str]:
    """Save what is open; the id in the link and the secret."""
    app.button(key="save story").click().run()
    link, secret = (code.value for code in app.code)
    share_id = str(app.session_state[share.STORY])
    assert f"story={share_id}" in link
    return share_id, secret


def test_a_saved_story_opens_for_a_stranger(page: Open, store: Store) -> None:
    app = page(country=["Ukraine"])
    share_id, secret = saved(app)
    assert texts.LINK_FOR_ALL in said(app)
    assert secret not in app.code[0].value
    assert store.open(share_id).story == stories.korea()
    stranger = page(story=share_id, country=["Ukraine"])
    assert not stranger.error
    assert stranger.pills(key=COUNTRY).value == ["Ukraine"]
    assert stranger.caption[0].value == app.caption[0].value
    assert secret not in said(stranger)
    assert "article" not in stranger.query_params
    assert share_id in stranger.query_params[share.STORY]


def test_corrections_travel_with_the_link(page: Open, store: Store) -> None:
    app = page()
    event = stories.korea().events[0]
    app.session_state[correct.OPEN] = event.id
    app.run()
    app.text_input(key=correct.TITLE).set_value("A war broke out in Korea")
    next(b for b in app.button if b.label == texts.SAVE_CHANGES).click().run()
    share_id, _ = saved(app)
    kept = store.open(share_id).story
    assert kept.events[0].title == "A war broke out in Korea"
    assert "title" in kept.events[0].changed
    assert "A war broke out in Korea" in page(story=share_id).dataframe[0].value.to_string()


def test_the_secret_is_shown_until_it_was_noted(page: Open) -> None:
    app = page()
    saved(app)
    app.run()
    assert len(app.code) == 2
    next(b for b in app.button if b.label == texts.NOTED).click().run()
    assert len(app.code) == 0


def test_the_owner_changes_and_deletes_with_the_secret(page: Open, store: Store) -> None:
    share_id, secret = saved(page())
    app = page(story=share_id)
    app.text_input(key=share.SECRET).set_value("wrong").run()
    app.button(key="change story").click().run()
    assert "this is not the secret" in said(app)
    app.text_input(key=share.SECRET).set_value(secret).run()
    app.button(key="change story").click().run()
    assert texts.SAVED_OVER in said(app)
    assert store.open(share_id).revision == 2
    app.button(key="delete story").click().run()
    assert texts.DELETED in said(app)
    assert store.usage()[0] == 0
    assert share.STORY not in app.query_params


def test_of_two_owners_the_later_is_told(page: Open, store: Store) -> None:
    share_id, secret = saved(page())
    one, other = page(story=share_id), page(story=share_id)
    for app in (one, other):
        app.text_input(key=share.SECRET).set_value(secret).run()
        app.button(key="change story").click().run()
    assert texts.SAVED_OVER in said(one)
    assert "somebody changed this story" in said(other)
    assert store.open(share_id).revision == 2


def test_an_expiry_is_chosen_and_kept_unless_chosen_anew(page: Open, store: Store) -> None:
    app = page()
    app.selectbox(key=share.DAYS).set_value(7).run()
    share_id, _ = saved(app)
    first = store.open(share_id).expires
    assert first
    app.button(key="change story").click().run()
    assert store.open(share_id).expires == first
    app.selectbox(key=share.DAYS_ANEW).set_value(30).run()
    app.button(key="change story").click().run()
    later = store.open(share_id).expires
    assert later
    assert 20 * DAY_SECONDS < later - first < 25 * DAY_SECONDS


def test_the_operator_sets_how_long_is_longest(
    page: Open, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_KEEP_DAYS", "14")
    app = page()
    assert app.selectbox(key=share.DAYS).options == [texts.kept_for(7), texts.kept_for(14)]
    share_id, _ = saved(app)
    assert store.open(share_id).expires
    other = page(story=share_id)
    other.button(key="save story").click().run()
    assert store.open(other.session_state[share.STORY]).expires


def test_where_the_disk_does_not_last_files_are_offered_instead(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TIMELINE_STORE_LASTS", "no")
    app = page()
    assert texts.FORGETS in said(app)
    assert not [button for button in app.button if button.key == "save story"]
    assert {"share JSON", "share HTML"} <= {b.key for b in app.get("download_button")}


@pytest.mark.parametrize("story", ["", "x", "A" * 22, "../../etc/passwd", "<b>", "é" * 22])
def test_a_link_to_no_story_is_one_notice_and_the_usual_page(page: Open, story: str) -> None:
    app = page(story=story)
    assert said(app).count("no story is kept under this link") == 1
    assert texts.LINK_HEAD not in said(app)
    assert app.get("plotly_chart")
    assert share.STORY not in app.query_params
    assert "no story is kept" not in said(app.run())


def test_a_damaged_story_is_one_notice_and_the_usual_page(page: Open, store: Store,
                                                          tmp_path: Path) -> None:  # fmt: skip
    share_id, _ = saved(page())
    with sqlite3.connect(tmp_path / "stories.sqlite") as file:
        file.execute("UPDATE timeline_stories SET payload = x'00'")
    file.close()
    app = page(story=share_id)
    assert said(app).count("this saved story is damaged") == 1
    assert app.get("plotly_chart")


def test_a_store_that_does_not_answer_keeps_the_link_for_later(page: Open, tmp_path: Path) -> None:
    share_id, _ = saved(page())
    away = (tmp_path / "stories.sqlite").rename(tmp_path / "away")
    app = page(story=share_id)
    assert "try again later" in said(app)
    assert share_id in app.query_params[share.STORY]
    away.rename(tmp_path / "stories.sqlite")
    app.run()
    assert app.get("plotly_chart")
    assert "try again later" not in said(app)


def test_a_save_that_fails_says_so_and_keeps_what_is_open(page: Open, tmp_path: Path) -> None:
    app = page()
    saved(app)
    (tmp_path / "stories.sqlite").rename(tmp_path / "away")
    app.button(key="save story").click().run()
    assert "try again later" in said(app)
    assert app.get("plotly_chart")


def test_another_article_lets_go_of_the_saved_story(page: Open) -> None:
    share_id, _ = saved(page())
    app = page(story=share_id)
    box = app.selectbox(key=choose.ARTICLE)
    assert box.options[0] == texts.SAVED
    box.select_index(2).run()
    assert share.STORY not in app.query_params
    assert texts.SAVED not in app.selectbox(key=choose.ARTICLE).options
    assert not [button for button in app.button if button.key == "delete story"]


def test_after_a_restart_the_address_shows_the_saved_story_again(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = page()
    saved(app)
    before = app.caption[0].value
    restarted(monkeypatch)
    assert app.run().caption[0].value == before
    assert page(**app.query_params).caption[0].value == before


def test_after_a_restart_the_address_of_an_unsaved_text_says_that_it_is_gone(page: Open) -> None:
    assert texts.GONE in said(page(article=choose.OWN))


OLD_LINKS = Path(__file__).with_name("fixtures") / "old_links.txt"


@pytest.mark.parametrize("link", OLD_LINKS.read_text("utf-8").splitlines())
def test_links_of_earlier_releases_still_open(page: Open, link: str) -> None:
    app = page(**parse_qs(link))
    assert texts.LINK_HEAD not in said(app)
    assert app.get("plotly_chart")
