"""What a visitor sees, on a hand-made story: Streamlit runs the page without a browser."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import stories
import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.testing.v1 import AppTest

from timeline import exports
from timeline.corrections import merged
from timeline.dating.units.because import NEEDS_DAY
from timeline.exports import images
from timeline.limits import CHART_ROWS_ON_A_PAGE, InputRefused
from timeline.model import Document, Undated
from timeline.page import address, choose, holder, look, own, share, takehome, telling, texts
from timeline.page.holder import Holder
from timeline.page.narrow import COUNTRY, MATCH, SOURCE, STATUS, WORDS, YEARS
from timeline.page.passage import Mark, marked_paragraphs
from timeline.reading.labels.language import NOT_ENGLISH
from timeline.reading.pages.web import Fetched
from timeline.story import Story
from timeline.walk import tell

PAGE = Path(__file__).resolve().parent.parent / "dashboard.py"
SECONDS = 30

Open = Callable[..., AppTest]


@pytest.fixture(autouse=True)
def _as_started_by_streamlit(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(sys, "argv", ["dashboard.py"])
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens the page by a link; every bundled article tells the hand-made Korean story."""
    monkeypatch.setattr(telling, "tell", lambda document: stories.korea())

    def opened(**link: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(PAGE), default_timeout=SECONDS)
        for name, value in link.items():
            app.query_params[name] = value
        return app.run()

    return opened


def said(app: AppTest) -> str:
    """All plain text, captions and notices of the page."""
    return "\n".join(e.value for e in [*app.text, *app.caption, *app.info, *app.error])


def drawn_by_the_page(app: AppTest) -> str:
    """What is neither text nor widget: styles, and the legend."""
    return "\n".join(each.proto.body for each in app.get("html"))


def chart(app: AppTest) -> dict[str, Any]:
    figure: dict[str, Any] = json.loads(app.get("plotly_chart")[-1].proto.spec)
    return figure


def ids(app: AppTest) -> set[str]:
    """The ids of the events that the chart draws."""
    drawn = (trace.get("customdata", ()) for trace in chart(app)["data"])
    return {str(one) for data in drawn for one in data}


def evidence(app: AppTest) -> str:
    """What the component of that name was sent, or nothing where it is not there."""
    sent = [each.proto for each in app.get("bidi_component")]
    return "".join(proto.json for proto in sent if "evidence" in proto.id)


def test_the_first_visit_shows_a_bundled_article_with_chart_and_table(page: Open) -> None:
    app = page()
    assert not app.exception
    assert not app.error
    assert "12 events, 1950 to 2024" in said(app)
    assert len(ids(app)) == 12
    table = app.dataframe[0].value
    assert list(table.columns) == list(texts.COLUMNS)
    assert len(table) == 12
    assert "Putin stays in Pyongyang" in set(table[texts.COLUMNS[1]])


def test_a_country_in_the_link_narrows_chart_and_table(page: Open) -> None:
    app = page(**{COUNTRY: "Vietnam"})
    assert "1 of 12 events" in said(app)
    assert len(ids(app)) == 1
    assert len(app.dataframe[0].value) == 1
    assert not app.info


def test_two_countries_may_be_asked_for_any_or_all(page: Open) -> None:
    both = [("Russia"), ("North Korea")]
    any_of_them = page(**{COUNTRY: both})
    all_of_them = page(**{COUNTRY: both, MATCH: texts.ALL})
    assert len(ids(all_of_them)) < len(ids(any_of_them)) < 12


def test_any_or_all_is_asked_only_of_two_countries(page: Open) -> None:
    def asked(app: AppTest) -> bool:
        return any(each.key == MATCH for each in app.get("button_group"))

    assert not asked(page())
    assert not asked(page(**{COUNTRY: "Russia"}))
    assert asked(page(**{COUNTRY: ["Russia", "North Korea"]}))
    assert not page(**{COUNTRY: "Russia", MATCH: texts.ALL}).info, "such a link is sound"


def test_years_words_and_status_narrow_too(page: Open) -> None:
    assert len(ids(page(**{YEARS: ["2023", "2023"]}))) == 3
    assert len(ids(page(**{WORDS: "Pyongyang"}))) == 1
    assert len(ids(page(**{STATUS: "ongoing"}))) == 1


def test_a_search_finds_the_answer_in_the_same_thread_and_says_why(page: Open) -> None:
    [answer] = [e for e in stories.korea().events if "loudspeaker" in e.title]
    app = page(**{WORDS: "balloons", "event": answer.id})
    assert answer.id in ids(app)
    table = app.dataframe[0].value
    [why] = [cell for cell in table[texts.SAME_THREAD] if cell]
    assert "balloons" in why
    assert f"{texts.SAME_THREAD}: {why}" in evidence(app)
    assert texts.SAME_THREAD not in page().dataframe[0].value


def test_years_before_christ_are_written_in_words(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = stories.story_of(
        ("-0299", None, "A war"), ("0079", None, "A fire"), ("1985", None, "Peace")
    )
    monkeypatch.setattr(telling, "tell", lambda document: old)
    app = page(**{YEARS: ["300 BC", "AD 79"]})
    assert "2 of 3 events, 300 BC to AD 79" in said(app)
    assert not app.info


def test_a_choice_that_fits_nothing_keeps_the_rest_of_the_link(page: Open) -> None:
    app = page(**{WORDS: "elephants", "scale": texts.TRUE_SCALE, "newest": "true"})
    assert [each.value for each in app.info] == [texts.EMPTY_CHOICE]


def test_an_open_event_that_a_choice_hides_comes_back(page: Open) -> None:
    app = page(event=stories.korea().events[0].id, **{COUNTRY: "Ukraine"})
    assert texts.SELECTED_HIDDEN in said(app)
    next(b for b in app.button if b.label == texts.CLEAR_FILTERS).click().run()
    assert texts.SELECTED_HIDDEN not in said(app)
    assert app.query_params["event"] == stories.korea().events[0].id


def test_pressing_a_country_narrows(page: Open) -> None:
    app = page()
    app.button_group(key=COUNTRY).select("Ukraine").run()
    assert "5 of 12 events" in said(app)


def test_when_nothing_fits_the_page_says_what_to_do(page: Open) -> None:
    app = page(**{WORDS: "elephants"})
    assert texts.EMPTY_CHOICE in said(app)
    assert not app.get("plotly_chart")
    next(b for b in app.button if b.label == texts.CLEAR_FILTERS).click().run()
    assert "12 events" in said(app)


@pytest.mark.parametrize(
    "link",
    [
        {COUNTRY: "Narnia"},
        {COUNTRY: ["Vietnam", "<img src=x onerror=alert(1)>"]},
        {YEARS: "never"},
        {YEARS: ["1812", "2023"]},
        {"article": "no-such-article"},
        {"event": "no such event"},
        {"scale": "logarithmic"},
        {"[click](https://example.org)": "1"},
    ],
)
def test_a_broken_link_still_opens_with_one_plain_notice(
    page: Open, link: dict[str, str | list[str]]
) -> None:
    app = page(**link)
    assert not app.exception
    assert app.get("plotly_chart")
    assert len(app.info) == 1
    assert app.info[0].value.startswith(texts.LINK_HEAD)
    for strange in ("example.org", "<img", "Narnia"):
        assert strange not in app.info[0].value
    assert not app.run().info, "the notice goes with the next change"


def test_a_sound_link_gives_no_notice(page: Open) -> None:
    link = {COUNTRY: ["Russia", "Ukraine"], YEARS: ["1953", "2023"], "scale": texts.TRUE_SCALE}
    assert not page(article="putin-south-korea", newest="true", **link).info


def test_an_event_in_the_link_opens_on_its_evidence(page: Open) -> None:
    [event] = stories.korea().only(words="Pyongyang Tuesday").events
    app = page(event=event.id)
    told = evidence(app)
    assert "Tuesday and Wednesday" in told
    assert "published on a Friday" in told
    assert "Pyongyang" in told
    assert not app.info


def test_a_pressed_mark_opens_its_evidence_and_pressed_again_closes_it(page: Open) -> None:
    app = page()
    assert not evidence(app)
    event = stories.korea().events[0].id
    for there in (True, False):
        app.session_state[address.PICKED] = event if there else None
        app.run()
        assert bool(evidence(app)) is there
    assert address.EVENT not in app.query_params


def test_the_event_of_the_link_is_ticked_in_the_table(page: Open) -> None:
    names = [event.id for event in stories.korea().events]
    app = page(event=names[3])
    assert app.session_state[look.TABLE]["selection"]["rows"] == [3]
    app = page(event=names[3], newest="true")
    assert app.session_state[look.TABLE]["selection"]["rows"] == [len(names) - 4]


def test_newest_first_turns_the_table(page: Open) -> None:
    whens = [
        app.dataframe[0].value[texts.COLUMNS[0]].tolist() for app in (page(), page(newest="true"))
    ]
    assert whens[1] == whens[0][::-1]


def test_the_article_can_be_read_with_its_dated_phrases_marked(page: Open) -> None:
    app = page(view=texts.READ)
    sent = "".join(each.proto.json for each in app.get("bidi_component"))
    assert '"press":' in sent
    assert "early June" in sent
    assert '<b>\\"a step\\"</b>' in sent, "article text goes out as text, whatever it holds"


def test_what_has_no_date_is_shown_with_the_reason(page: Open) -> None:
    table = page(view=texts.UNDATED).dataframe[0].value
    assert "a vague stretch of time" in set(table[texts.UNDATED_COLUMNS[1]])


def test_a_happening_without_a_time_is_counted_and_listed(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", tell)
    app = pasted("The rebels captured the port. In May 2019 they signed a truce.")
    assert texts.not_placed(1) in app.text[0].value
    app.session_state[look.VIEW] = texts.UNDATED
    app.run()
    assert "1 happening without a time." in said(app)
    assert app.dataframe[0].value[texts.UNDATED_COLUMNS[0]].tolist() == ["captured"]


def test_how_an_article_was_read_is_said_above_it(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", tell)
    app = pasted("Der Fluss stieg am 3 May 1998 und blieb lange hoch. " * 8)
    assert NOT_ENGLISH in said(app)


def downloads(app: AppTest) -> list[str]:
    """The buttons of the download menu, once it is open."""
    app.session_state[takehome.MENU] = True
    return [each.proto.label for each in app.run().get("download_button")]


def test_every_format_can_be_taken_home_with_its_count(page: Open) -> None:
    app = page()
    assert not app.get("download_button"), "nothing is made ready before the menu is open"
    assert sorted(downloads(app)) == sorted(
        texts.counted(form.label, 12) for form in exports.FORMATS.values()
    )


def test_what_is_shown_is_taken_or_all(page: Open) -> None:
    app = page(**{COUNTRY: "Vietnam"})
    assert downloads(app)[0].endswith("· 1 event")
    app.button_group(key=takehome.WHICH).set_value(texts.ALL_EVENTS).run()
    assert downloads(app)[0].endswith("· 12 events")


def test_what_a_file_cannot_hold_is_said(page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    old = stories.story_of(("-0299", None, "A war"), ("1985", None, "Peace"))
    monkeypatch.setattr(telling, "tell", lambda document: old)
    app = page()
    downloads(app)
    assert "1 event is left out" in said(app)


def test_what_pictures_lack_is_said_once(page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "find_spec", lambda name: None)
    app = page()
    downloads(app)
    assert said(app).count("Pictures need an addition: run pip install") == 1
    assert sum(each.proto.disabled for each in app.get("download_button")) == 2


def test_another_article_starts_whole(page: Open) -> None:
    app = page(**{COUNTRY: "Vietnam", WORDS: "Hanoi", YEARS: ["2023", "2024"]})
    names = app.selectbox(key=choose.ARTICLE).options
    app.selectbox(key=choose.ARTICLE).select_index(len(names) - 2).run()
    assert "12 events" in said(app)


@pytest.fixture
def pasted(page: Open, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], AppTest]:
    monkeypatch.setattr(holder, "visitors", Holder())
    monkeypatch.setattr(own, "visitors", holder.visitors)

    def paste(text: str) -> AppTest:
        app = page(article=choose.OWN)
        app.text_area(key=own.TEXT).set_value(text)
        return next(b for b in app.button if b.label == texts.MAKE).click().run()

    return paste


def test_a_pasted_text_becomes_a_timeline(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", lambda document: stories.korea())
    app = pasted(stories.KOREA)
    assert not app.error
    assert "12 events" in said(app)
    kept = repr(app.session_state)
    assert "Korean War" not in kept, "the session holds an id, never the text"
    assert app.date_input(key=own.NEW_DAY).value == stories.FRIDAY


def test_words_that_wait_for_the_day_are_counted_and_told_again(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    def told(document: Document) -> Story:
        waits = Undated(document.name, document.sentences[0], document.sentences[0], NEEDS_DAY)
        undated = () if document.published else (waits, waits)
        return Story((document,), (), undated)

    monkeypatch.setattr(telling, "tell", told)
    app = pasted("She came on Tuesday.")
    assert texts.waiting(2) in said(app)
    assert texts.ALL_UNPLACED in said(app)
    assert texts.EMPTY_STORY not in said(app)
    app.date_input(key=own.NEW_DAY).set_value(stories.FRIDAY).run()
    assert texts.waiting(2) not in said(app)
    assert texts.EMPTY_STORY in said(app)


def test_a_refused_text_is_refused_in_one_sentence_and_stays_in_the_form(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(document: Document) -> Story:
        raise InputRefused("this is [not](https://example.org) $a$ text")

    monkeypatch.setattr(telling, "tell", refuse)
    app = pasted("anything at all")
    assert [each.value for each in app.error] == [texts.REFUSED]
    assert "this is [not](https://example.org) $a$ text" in [each.value for each in app.text]
    assert app.text_area(key=own.TEXT).value == "anything at all"


def test_what_was_given_but_not_read_is_still_said_beside_the_timeline_of_the_rest(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    class File:
        name = "wars.xlsx"

        def getvalue(self) -> bytes:
            raise InputRefused("this is no table")

    monkeypatch.setattr(telling, "tell", lambda document: stories.korea())
    monkeypatch.setattr(DeltaGenerator, "file_uploader", lambda *_, **__: [File()])
    app = pasted(stories.KOREA)
    assert "12 events" in said(app)
    for _ in range(2):
        assert [each.value for each in app.error] == [texts.REFUSED]
        assert "wars.xlsx: this is no table" in [each.value for each in app.text]
        app.run()
    next(b for b in app.button if b.label == texts.ANOTHER).click().run()
    assert not app.error


def test_of_files_that_the_page_is_opened_on_a_refused_one_is_named(
    page: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "pier.txt").write_text("On 3 May 1999 a pier opened in Rome.", "utf-8")
    (tmp_path / "odd.txt").write_bytes(b"The war\0 ended.")
    given = [str(tmp_path / name) for name in ("pier.txt", "odd.txt")]
    monkeypatch.setattr(sys, "argv", ["dashboard.py", *given])
    app = page()
    assert "1 event, 3 May 1999" in said(app)
    assert [each.value for each in app.error] == [texts.REFUSED]
    assert any(each.value.startswith("odd.txt: this is not a text") for each in app.text)


def test_a_story_without_events_has_nothing_to_narrow_or_to_turn(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", lambda document: Story((document,), (), ()))
    app = pasted("The cat sat on the mat.")
    assert texts.EMPTY_STORY in said(app)
    assert not app.text_input
    assert not app.toggle


def test_nothing_given_is_said(pasted: Callable[[str], AppTest]) -> None:
    assert texts.NOTHING_GIVEN in said(pasted("  "))


def test_a_text_that_is_gone_is_asked_for_again(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", lambda document: stories.korea())
    app = pasted(stories.KOREA)
    holder.visitors.drop(app.session_state[own.HELD])
    app.run()
    assert texts.GONE in said(app)
    assert app.text_area(key=own.TEXT).value == ""


def test_an_address_is_asked_for_and_fetched_only_where_that_is_allowed(
    page: Open, pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def fetch(address: str) -> Fetched:
        asked.append(address)
        return Fetched(stories.KOREA.encode(), "korea.txt", f"{address}/last")

    monkeypatch.setattr("timeline.reading.pages.web.fetch", fetch)
    monkeypatch.delenv("TIMELINE_FETCH", raising=False)
    refused = pasted("https://example.org/korea")
    assert texts.NO_ADDRESSES in said(refused)
    assert [each.key for each in refused.text_input] == []
    assert asked == []
    monkeypatch.setenv("TIMELINE_FETCH", "yes")
    app = page(article=choose.OWN)
    app.text_input(key=own.ADDRESS).set_value("https://example.org/korea")
    app = next(button for button in app.button if button.label == texts.MAKE).click().run()
    assert asked == ["https://example.org/korea"]
    assert app.get("plotly_chart")


def test_an_error_of_ours_is_one_sentence_with_a_number(
    page: Open, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(document: Document) -> Story:
        raise RuntimeError("secret words of the article")

    monkeypatch.setattr(telling, "tell", fail)
    with caplog.at_level(logging.ERROR, logger="timeline.page"):
        app = page()
    assert not app.exception
    [shown] = [each.value for each in app.error]
    [record] = [r for r in caplog.records if r.name == "timeline.page"]
    reference = record.getMessage().split()[0]
    assert reference in shown
    assert "RuntimeError" in record.getMessage()
    assert "secret words" not in record.getMessage() + shown


def test_an_error_in_what_a_press_does_is_one_sentence_above_the_page(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise RuntimeError("secret words of the article")

    app = page()
    monkeypatch.setattr(share, "leave", fail)
    next(button for button in app.button if button.label == texts.OWN_BUTTON).click().run()
    assert not app.exception
    [shown] = [each.value for each in app.error]
    assert "Something went wrong on our side" in shown
    assert "secret" not in shown
    assert app.get("plotly_chart") or app.text_area


def test_the_real_walk_shows_every_bundled_article() -> None:
    for article in sorted((PAGE.parent / "data" / "articles").glob("*.md")):
        app = AppTest.from_file(str(PAGE), default_timeout=SECONDS)
        app.query_params[choose.ARTICLE] = article.stem
        app.run()
        assert not app.error, article.stem
        assert app.get("plotly_chart"), article.stem
        assert app.query_params[choose.ARTICLE] == article.stem


def test_very_many_events_come_in_pages(page: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    many = stories.story_of(*[(str(1500 + year), None, f"Thing {year}") for year in range(450)])
    monkeypatch.setattr(telling, "tell", lambda document: many)
    first, last = page(), page(page="9")
    assert "450 events" in said(first)
    assert len(ids(first)) == CHART_ROWS_ON_A_PAGE
    assert len(ids(last)) == 50
    assert not last.info
    assert len(first.dataframe[0].value) == CHART_ROWS_ON_A_PAGE, "the table goes with the chart"
    opened = page(event=many.events[444].id)
    assert many.events[444].id in ids(opened), "a link to an event opens on its page"


def test_a_strip_of_counts_stands_above_very_many_rows_and_leads_to_their_page(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = stories.story_of(*[(str(1500 + year), None, f"Thing {year}") for year in range(450)])
    monkeypatch.setattr(telling, "tell", lambda document: many)
    app = page(page="2")
    counts, _ = app.get("plotly_chart")
    assert "450 events" in counts.proto.alt
    assert len(counts.proto.spec) < 100_000
    app.session_state[address.PICKED] = many.events[444].id
    app.session_state[look.FOLLOW] = True
    assert many.events[444].id in ids(app.run())
    few = stories.story_of(*[(str(1500 + year), None, "Thing") for year in range(200)])
    monkeypatch.setattr(telling, "tell", lambda document: few)
    st.cache_resource.clear()
    assert len(page().get("plotly_chart")) == 1


def test_the_legend_draws_each_mark_in_use_and_no_other(page: Open) -> None:
    words = drawn_by_the_page(page())
    assert '<i class="dot"></i>on this day' in words
    assert '<i class="pale bar"></i><i class="pale dot"></i>some time within' in words
    assert "expected" not in words


def test_a_story_saved_as_json_opens_again(pasted: Callable[[str], AppTest]) -> None:
    app = pasted("")
    data = exports.dumps(stories.korea(), ".json")
    app.file_uploader(key=own.FILES).set_value([("korea.json", data, "application/json")])
    app = next(b for b in app.button if b.label == texts.MAKE).click().run()
    assert "12 events, 1950 to 2024" in said(app)


def test_a_damaged_saved_story_is_refused_in_one_sentence(
    pasted: Callable[[str], AppTest],
) -> None:
    app = pasted("")
    app.file_uploader(key=own.FILES).set_value([("korea.json", b"{", "application/json")])
    app = next(b for b in app.button if b.label == texts.MAKE).click().run()
    assert [each.value for each in app.error] == [texts.REFUSED]


def test_the_holder_is_bounded_and_forgets_what_is_idle() -> None:
    time = [0.0]
    held = Holder(stories=2, characters=10_000, idle=60, clock=lambda: time[0])
    first, second, third = (held.put(stories.korea()) for _ in range(3))
    assert held.get(first) is None
    assert held.get(second) is not None
    time[0] = 50
    assert held.get(third) is not None
    time[0] = 100
    assert held.get(second) is None
    assert held.get(third) is not None
    assert len({first, second, third}) == 3
    assert all(len(each) >= 22 for each in (first, second, third))


def test_the_holder_counts_characters_too() -> None:
    held = Holder(stories=99, characters=len(stories.KOREA) * 2, idle=60, clock=lambda: 0.0)
    names = [held.put(stories.korea()) for _ in range(3)]
    assert [held.get(name) is not None for name in names] == [False, True, True]


def two_articles() -> Story:
    """Two articles that tell of one visit and disagree on its day."""
    one = stories.story_of(
        ("2024-06-18", None, "Putin visits Pyongyang", "PRK RUS"),
        ("2024-06-20", None, "Seoul answers", "KOR"),
        name="morning",
    )
    other = stories.story_of(
        ("2024-06-19", None, "Putin visits Pyongyang", "PRK RUS"),
        ("2023", None, "A treaty", "PRK"),
        name="evening",
    )
    both = one + other
    tellings = [e for e in both.events if e.title == "Putin visits Pyongyang"]
    return merged(both, tellings[0].id, tellings[1].id) if len(tellings) > 1 else both


def test_several_articles_are_told_apart_and_their_disagreement_is_shown(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", lambda document: two_articles())
    [visit] = [event for event in two_articles().events if "visits" in event.title]
    app = page(event=visit.id)
    titles = set(app.dataframe[0].value[texts.COLUMNS[1]])
    assert "Seoul answers ¹" in titles
    assert "A treaty ²" in titles
    assert any(title.startswith("Putin visits Pyongyang ¹ ² ≠") for title in titles)
    assert "<b>≠</b>told with different days" in drawn_by_the_page(app)
    assert "in one article" in evidence(app)
    assert "/evening" in next(line for line in said(app).splitlines() if line.startswith("²"))


def test_the_articles_can_be_chosen_by_their_number(
    page: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telling, "tell", lambda document: two_articles())
    assert len(ids(page(**{SOURCE: "1"}))) == 2
    assert len(ids(page(**{SOURCE: ["1", "2"]}))) == 3
    broken = page(**{SOURCE: "9"})
    assert broken.info[0].value.startswith(texts.LINK_HEAD)
    assert SOURCE not in "".join(page(**{COUNTRY: "Russia"}).query_params)


def test_the_day_of_several_articles_is_only_for_those_that_say_none(
    pasted: Callable[[str], AppTest], monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[date | None] = []

    def tell(document: Document) -> Story:
        days.append(document.published)
        return Story((document,))

    monkeypatch.setattr(telling, "tell", tell)
    app = pasted("")
    files = [
        ("one.txt", b"It began on Tuesday.", "text/plain"),
        ("two.md", b'+++\npublished = "2020-01-05"\n+++\nIt ended on Monday.', "text/markdown"),
    ]
    app.file_uploader(key=own.FILES).set_value(files)
    app = next(b for b in app.button if b.label == texts.MAKE).click().run()
    days.clear()
    app.date_input(key=own.NEW_DAY).set_value(stories.FRIDAY).run()
    assert days == [stories.FRIDAY, date(2020, 1, 5)]


def test_each_paragraph_gets_its_own_marks() -> None:
    many = stories.story_of(*[(str(1000 + n), None, f"Thing {n}") for n in range(900)])
    [document] = many.documents
    marks = [Mark(e.evidence[0].mention, "phrase", e.id) for e in many.events]
    cut = list(marked_paragraphs(document, marks, len(document.text)))
    assert sum(bool(run.marks) for runs in cut for run in runs) == 900
    text = " ".join("".join(run.text for run in runs) for runs in cut)
    assert text.split() == document.text.split()
