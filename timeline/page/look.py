"""From the shown events to what is seen: summary, chart, legend, table, and the article."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.limits import CHART_ROWS_ON_A_PAGE, MAX_CHART_ROWS, OVERVIEW_FROM
from timeline.model import Event
from timeline.page import texts
from timeline.page.address import pick, toggle
from timeline.page.article import show_article
from timeline.page.evidence import name_words, source_words
from timeline.page.guard import guard
from timeline.page.legend import show_legend
from timeline.page.narrow import MANY_DOCUMENTS
from timeline.page.notes import show_undated
from timeline.page.visitor import is_dark, is_narrow, is_phone, is_small
from timeline.story import Story

# Plotly takes pandas as soon as another thread has begun to import it; here it is whole.
from timeline.views import frame  # noqa: F401
from timeline.views.figure import Figure, has_bands
from timeline.views.oneline import plain
from timeline.views.overview import overview
from timeline.views.sources import Numbers, numbers, signed_title
from timeline.views.words import BANDS, alt, country_words, summary, when_words

CHART, OVERVIEW, TABLE, VIEW, FOLLOW = "chart", "overview", "table", "view", "follow"
SCALE, NEWEST, COMPACT, PAGE = "scale", "newest", "compact", "page"
NONE_BELONG: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class View:
    """How a visitor wants the chart."""

    true_scale: bool = False
    newest: bool = False
    compact: bool = False
    numbered: bool = True
    """Whether articles have numbers, which only a whole story can give them."""


def show_bar(shown: Story, story: Story, fold: DeltaGenerator) -> View:
    """The line that sums up a story, and the switches, where there is a chart for them."""
    left = [texts.not_placed(len(story.undated))] if story.undated else []
    said = " · ".join([summary(shown, story), *left])
    if story.events:
        return show_line(said, fold)
    st.text(said)
    return View()


def show_line(said: str, fold: DeltaGenerator, *, rows: bool = True) -> View:
    """A line that sums up, and the switches; those go into `fold` on a phone.

    Without `rows` there are only counts, which have no order and no compact form.
    """
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="bar"
    ):
        st.text(said, width="content")
        beside = st.container(
            horizontal=True, vertical_alignment="center", width="content", key="switches"
        )
    with fold if is_small() else beside:
        return _switches(rows)


def show_chart(shown: Story, chosen: str | None, view: View) -> Story:
    """The chart with its legend; gives back what was drawn: one page where it is very much."""
    above = st.container(gap="xsmall")
    drawn = _page_of(shown, chosen, view.newest)
    figure = drawn.figure(
        dark=is_dark(),
        compact=view.compact,
        true_scale=view.true_scale,
        newest_first=view.newest,
        selected=chosen,
        numbered=view.numbered,
    )
    if len(shown.events) >= OVERVIEW_FROM:
        with above:
            _overview(shown, drawn, view)
    plot(figure, CHART, alt(drawn), _pick_mark)
    notes = [
        *([BANDS] if has_bands(figure) else []),
        *([] if chosen else [texts.HOW_TO_LOOK]),
        *([] if chosen or is_small() else [texts.KEYS]),
    ]
    with st.container(key="signs", gap="xsmall"):
        show_legend(drawn, numbered=view.numbered)
        if notes:
            st.caption(" ".join(notes))
        if view.numbered:
            _articles(shown)
    return drawn


def _articles(story: Story) -> None:
    """Which article each number stands for, where there are several and they can be listed."""
    of = numbers(story)
    if of and len(of) <= MANY_DOCUMENTS:
        lines = (" · ".join((name_words(d, of), *source_words(d))) for d in story.documents)
        st.text("\n".join(lines))
    elif of:
        st.caption(texts.MORE_ARTICLES)


def show_source(story: Story) -> None:
    """The line below a framed chart: where it is from, and the way to the whole page."""
    if len(story.documents) == 1:
        [document] = story.documents
        said = " · ".join((document.title or document.name, *source_words(document)))
    else:
        said = texts.articles(len(story.documents))
    with st.container(horizontal=True, vertical_alignment="center", key="source"):
        st.text(said, width="stretch")
        whole = urlencode([(n, v) for n in st.query_params for v in st.query_params.get_all(n)])
        st.link_button(texts.WHOLE_PAGE, f"?{whole}", type="tertiary")


def _overview(shown: Story, drawn: Story, view: View) -> None:
    """A strip of counts; the page of rows below it is framed, and a press leads to another."""
    figure = overview(
        shown, dark=is_dark(), compact=view.compact, true_scale=view.true_scale, drawn=drawn
    )
    plot(figure, OVERVIEW, texts.overview_alt(len(shown.events)), _pick_count)
    st.caption(texts.OVERVIEW)


def plot(figure: Figure, key: str, alt: str, pressed: Callable[[], None]) -> None:
    """A chart whose marks can be pressed."""
    st.plotly_chart(
        figure,
        key=key,
        on_select=guard()(pressed),
        selection_mode="points",
        theme="streamlit",
        config={"displayModeBar": False},
        alt=alt,
    )


def row_share(drawn: Story, event: Event, view: View) -> float | None:
    """About how far down the chart the row of an event ends, from 0 to 1, if it is there."""
    if event not in drawn.events:
        return None
    place, rows = drawn.events.index(event), len(drawn.events)
    return (rows - place if view.newest else place + 1) / rows


def show_words(
    shown: Story,
    drawn: Story,
    story: Story,
    chosen: str | None,
    view: View,
    threads: Mapping[str, str],
) -> None:
    """Below the chart: the table of what it draws, the article, and what has no date.

    `threads` are titles of events, for which a search found others, by their ids.
    """
    names = [texts.TABLE, texts.READ] + ([texts.UNDATED] if story.undated else [])
    tabs = st.tabs(names, key=VIEW, bind="query-params")
    if tabs[0].open:
        with tabs[0]:
            show_table(drawn, chosen, view, threads)
    if tabs[1].open:
        with tabs[1]:
            show_article(story, shown, chosen)
    if len(tabs) > 2 and tabs[2].open:
        with tabs[2]:
            show_undated(story)


def _page_of(shown: Story, chosen: str | None, newest: bool) -> Story:
    """The events that the chart draws: all, or one page of them where they are very many."""
    if len(shown.events) <= MAX_CHART_ROWS:
        return shown
    order = shown.events[::-1] if newest else shown.events
    starts = range(0, len(order), CHART_ROWS_ON_A_PAGE)
    asked = PAGE in st.session_state or PAGE in st.query_params
    if chosen and (st.session_state.pop(FOLLOW, False) or not asked):
        place = next((n for n, event in enumerate(order) if event.id == chosen), 0)
        st.session_state[PAGE] = place // CHART_ROWS_ON_A_PAGE + 1
    number = st.pagination(len(starts), key=PAGE, bind="query-params")
    first = starts[min(number, len(starts)) - 1]
    events = order[first : first + CHART_ROWS_ON_A_PAGE]
    return replace(shown, events=events[::-1] if newest else events)


def _switches(rows: bool) -> View:
    scale = st.segmented_control(
        texts.SCALE, (texts.SHORTENED, texts.TRUE_SCALE), default=texts.SHORTENED, required=True,
        key=SCALE, bind="query-params", label_visibility="collapsed",
    )  # fmt: skip
    if not rows:
        return View(scale == texts.TRUE_SCALE)
    newest = st.toggle(texts.NEWEST, key=NEWEST, bind="query-params")
    compact = is_narrow() and not is_phone()
    if not compact:
        compact = st.toggle(texts.COMPACT, is_phone(), key=COMPACT, bind="query-params")
    return View(scale == texts.TRUE_SCALE, newest, compact)


def _pick_mark() -> None:
    """Choose the event of the mark that was pressed; the one already chosen is let go."""
    toggle(pressed_in(CHART))


def _pick_count() -> None:
    """Choose the first event of the count that was pressed, on whichever page it is."""
    if event := pressed_in(OVERVIEW):
        pick(event)
        st.session_state[FOLLOW] = True


def pressed_in(chart: str) -> str | None:
    """The id of the event that the pressed mark of a chart carries."""
    points: list[dict[str, Any]] = st.session_state[chart]["selection"]["points"]
    said = points[0].get("customdata") if points else None
    return said[0] if isinstance(said, list) else said


def show_table(
    shown: Story, chosen: str | None, view: View, threads: Mapping[str, str] = NONE_BELONG
) -> None:
    """The events as a table; a row that is chosen opens its evidence, and is ticked."""
    if not shown.events:
        st.caption(texts.NOTHING_LISTED)
        return
    events = shown.events[::-1] if view.newest else shown.events
    ids = [event.id for event in events]
    told = [event.evidence[0] if event.evidence else None for event in events]
    of = numbers(shown) if view.numbered else {}
    rows = [
        [when_words(event) for event in events],
        [plain(signed_title(event, of)) for event in events],
        [country_words(event.countries) for event in events],
        [plain(shown.quote(evidence)) if evidence else texts.BY_HAND for evidence in told],
        [_tellers(shown, event, of) for event in events],
    ]
    names = list(texts.COLUMNS)
    if any(event.id in threads for event in events):
        names.append(texts.SAME_THREAD)
        rows.append([threads.get(event.id, "") for event in events])
    if any(event.changed for event in events):
        names.append(texts.CHANGED)
        rows.append([", ".join(event.changed) for event in events])

    @guard()
    def pick_row() -> None:
        rows = _ticked()
        pick(ids[rows[0]] if rows and rows[0] < len(ids) else None)

    if _ticked() != (places := [place for place, name in enumerate(ids) if name == chosen]):
        st.session_state[TABLE] = {"selection": {"rows": places}}
    st.dataframe(
        dict(zip(names, rows, strict=True)),
        key=TABLE,
        on_select=pick_row,
        selection_mode="single-row",
        hide_index=True,
        alt=texts.TABLE,
    )


def _ticked() -> list[int]:
    """Which rows of the table are chosen, as far as it has been drawn."""
    told = st.session_state.get(TABLE)
    return list(told["selection"]["rows"]) if told else []


def _tellers(story: Story, event: Event, of: Numbers) -> str:
    """The titles of the articles that tell an event."""
    names = dict.fromkeys(told.document for told in event.evidence)
    return "; ".join(name_words(story.document(name), of) for name in names)
