"""From the events of an archive that are chosen to files that a visitor takes home."""

from collections.abc import Callable, Iterable
from typing import Any

import streamlit as st

from timeline.archive import Archive, Only
from timeline.exports import FORMATS
from timeline.limits import ARCHIVE_CHART_EVENTS
from timeline.page import texts
from timeline.page.takehome import MENU

Written = Callable[[Iterable[dict[str, Any]]], bytes]


def take_rows(archive: Archive, only: Only, events: int) -> None:
    """A menu with a button for each format of rows, for the events that are chosen."""
    menu = st.popover(
        texts.TAKE_HOME, icon=":material/download:", key=MENU, on_change="rerun", width="content"
    )
    if not menu.open:
        return
    with menu, st.container(gap="xsmall"):
        if events > ARCHIVE_CHART_EVENTS:
            st.caption(texts.TOO_MANY_TO_TAKE.format(most=ARCHIVE_CHART_EVENTS))
            return
        for name, written in _writers().items():
            _button(archive, only, events, name, written)


def _writers() -> dict[str, Written]:
    from timeline.exports import csv_table, json_lines, parquet

    return {"csv": csv_table.of_rows, "jsonl": json_lines.written, "parquet": parquet.written}


def _button(archive: Archive, only: Only, events: int, name: str, written: Written) -> None:
    form = FORMATS[f".{name}"]
    st.download_button(
        texts.counted(form.label, events),
        data=lambda: written(archive.rows(only)),
        file_name=f"{archive.path.stem}{form.suffix}",
        mime=form.mime,
        key=f"take {name}",
        on_click="ignore",
        width="stretch",
    )
