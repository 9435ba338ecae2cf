"""The page on an archive: counts of all events first, then pages of rows, then the very words.

The archive is opened once for all visitors; a visitor's session holds filter values only.
"""

from dataclasses import replace
from math import ceil
from pathlib import Path

import streamlit as st

from timeline.archive import Archive, Only
from timeline.archive.counts import counted
from timeline.days import calendar_day
from timeline.limits import ARCHIVE_CHART_EVENTS, CHART_ROWS_ON_A_PAGE, MAX_CHART_ROWS, InputRefused
from timeline.page import address, texts
from timeline.page.archive_files import take_rows
from timeline.page.evidence import show_evidence
from timeline.page.look import (
    PAGE,
    View,
    plot,
    pressed_in,
    row_share,
    show_chart,
    show_line,
    show_table,
)
from timeline.page.narrow import COUNTRY, YEARS, Offer, forget_choices, narrow
from timeline.page.visitor import is_dark, is_small
from timeline.places import country_name
from timeline.story import Story
from timeline.views.counts import EVERY, Counts
from timeline.views.figure import has_bands
from timeline.views.overview import BINS, COUNTRIES, PHONE_BINS, PHONE_COUNTRIES, heatmap
from timeline.views.words import BANDS, country_words, span_words

ROWS, STRIP = "rows", "counts"


def explore_archive(path: str) -> None:
    """The parts of the page in their order, on the dataset at `path`."""
    head = st.container(horizontal=True, vertical_alignment="center", key="head")
    head.title(texts.NAME, anchor=False, width="content")
    try:
        archive, offer = _opened(path)
    except InputRefused as refused:
        st.info(f"{refused}.")
        return
    notice = st.container()
    with st.container(key="choices"):
        fold = st.expander(texts.FOLD) if is_small() else st.container(gap="xsmall")
    with fold:
        only = narrow(offer)
    counts = _counts(path, only, is_small(), False, archive)
    found = archive.event(address.picked_id() or "")
    listed = False
    if counts is None:
        st.info(texts.EMPTY_CHOICE)
        st.button(texts.CLEAR_FILTERS, on_click=forget_choices)
    else:
        events = counts.totals[EVERY]
        said, listed = _summary(counts, archive.count()), _is_listed(events)
        if not listed:
            notice.caption(texts.ARCHIVE)
        view = replace(show_line(said, fold, rows=listed), numbered=False)
        if view.true_scale:
            counts = _counts(path, only, is_small(), True, archive) or counts
        _look(archive, only, counts, found, view)
        with head:
            take_rows(archive, only, events)
    # Where events are few, they are rows without a switch.
    if ignored := [each for each in address.left_out(found) if each != ROWS or not listed]:
        notice.info(texts.left_out(ignored))


def _is_listed(events: int) -> bool:
    """Whether events are shown by rows, not by counts alone."""
    asked = st.session_state.get(ROWS, st.query_params.get(ROWS) == "true")
    return events <= ARCHIVE_CHART_EVENTS or bool(asked)


def _let_go(opened: tuple[Archive, Offer]) -> None:
    opened[0].close()


@st.cache_resource(show_spinner=texts.OPENING, on_release=_let_go)
def _opened(path: str) -> tuple[Archive, Offer]:
    """One connection for all visitors, and what can be chosen among all events."""
    archive = Archive(path)
    return archive, Offer(archive.countries(), archive.years(), archive.statuses())


@st.cache_data(max_entries=200, show_spinner=False)
def _counts(
    path: str, only: Only, phone: bool, true_scale: bool, _archive: Archive
) -> Counts | None:
    bins, rows = (PHONE_BINS, PHONE_COUNTRIES) if phone else (BINS, COUNTRIES)
    return counted(_archive, only, bins=bins, most_rows=rows, true_scale=true_scale)


def _summary(counts: Counts, all_events: int) -> str:
    few, reach = counts.totals[EVERY], span_words(counts.span)
    count = f"{all_events:,}" if few == all_events else f"{few:,} of {all_events:,}"
    return f"{count} events, {reach}"


def _look(archive: Archive, only: Only, counts: Counts, found: Story, view: View) -> None:
    """Counts where events are many, rows where they are few, both between."""
    events = counts.totals[EVERY]
    if events > MAX_CHART_ROWS:
        _strip(archive, only, counts)
    if events <= ARCHIVE_CHART_EVENTS or st.toggle(texts.ROWS, key=ROWS, bind="query-params"):
        _rows(archive, only, events, found, view)
    else:
        st.caption(texts.TOO_MANY_ROWS)
        _evidence(found, None)
    _table_of_counts(archive, only)


def _strip(archive: Archive, only: Only, counts: Counts) -> None:
    def press() -> None:
        if cell := pressed_in(STRIP):
            row, first, end = cell.split(" ")
            _zoom(archive, only, row, int(first), int(end))

    drawing = heatmap(counts, dark=is_dark(), compact=is_small())
    events, *countries = counts.totals
    plot(drawing, STRIP, texts.counts_alt(counts.totals[events], country_words(countries)), press)
    st.caption(" ".join([texts.PRESS_A_CELL, *([BANDS] if has_bands(drawing) else [])]))


def _zoom(archive: Archive, only: Only, row: str, first: int, end: int) -> None:
    """Narrow to the country and the years of a cell; within one year, go to its first row."""
    if row != EVERY and country_name(row) not in only.countries:
        st.session_state[COUNTRY] = [*only.countries, country_name(row)]
    years = _opened(str(archive.path))[1].years
    low, high = calendar_day(first)[0], calendar_day(end - 1)[0]
    inside = [year for year in years if low <= year <= high]
    if inside and (inside[0], inside[-1]) != tuple(st.session_state.get(YEARS, ())):
        st.session_state[YEARS] = (inside[0], inside[-1])
        st.session_state[PAGE] = 1
    else:
        st.session_state[ROWS] = True
        st.session_state[PAGE] = archive.before(first, only) // CHART_ROWS_ON_A_PAGE + 1


def _rows(archive: Archive, only: Only, events: int, found: Story, view: View) -> None:
    """One page of rows, its table, and the words behind the event that was chosen."""
    pages = ceil(events / CHART_ROWS_ON_A_PAGE)
    if int(st.session_state.get(PAGE) or 1) > pages:
        st.session_state[PAGE] = pages
    number = st.pagination(pages, key=PAGE, bind="query-params") if pages > 1 else 1
    page = archive.page(
        only,
        first=(number - 1) * CHART_ROWS_ON_A_PAGE,
        count=CHART_ROWS_ON_A_PAGE,
        newest=view.newest,
    )
    chosen = address.picked(found)
    drawn = show_chart(page, chosen, view)
    there = page.event(chosen or "")
    _evidence(found, row_share(drawn, there, view) if there else None)
    show_table(page, chosen, view)


def _evidence(found: Story, share: float | None) -> None:
    chosen = address.picked(found)
    if event := found.event(chosen or ""):
        show_evidence(found, event, share, whole=False)


def _table_of_counts(archive: Archive, only: Only) -> None:
    """The counts for those who cannot see or press the chart."""
    fold = st.expander(texts.COUNTS_TABLE, key="table of counts", on_change="rerun")
    if fold.open:
        counts = archive.countries(only)
        columns = ([country_name(code) for code in counts], list(counts.values()))
        names = (texts.COUNTRY, texts.EVENTS)
        fold.dataframe(dict(zip(names, columns, strict=True)), hide_index=True,
                       alt=texts.COUNTS_TABLE)  # fmt: skip


def archive_in(arguments: list[str]) -> str | None:
    """The dataset that the page was opened on, if it was opened on one."""
    from timeline.archive import is_archive

    first = arguments[0] if len(arguments) == 1 else ""
    return str(Path(first)) if first and is_archive(first) else None
