"""The page's own component: it shows article text as text nodes, and says which node was pressed.

A node is a string, or a list of a kind (a style of `reader.css`), a dictionary (`press`: what
pressing it reports, `label`, `hint`, `state`, `lang`) and the nodes inside. Nothing is ever read
as HTML.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from timeline.page.guard import guard
from timeline.page.passage import Run

Node = str | list[Any]

_HERE = Path(__file__).parent
_JS = (_HERE / "reader.js").read_text(encoding="utf-8")
_CSS = (_HERE / "reader.css").read_text(encoding="utf-8")
_HTML = '<div class="reader"></div>'


def show(nodes: list[Node], *, key: str, pressed: Callable[[str], None], **more: float | None
) -> None:  # fmt: skip
    """Draw the nodes; `pressed` gets the `press` of a node when a visitor presses it.

    `share` in `more` makes them a card that is read out when it changes; it says how far down
    the chart (0 to 1) the row is that the card must not cover, if any.
    """
    mount = st.components.v2.component("timeline_reader", html=_HTML, css=_CSS, js=_JS)

    @guard()
    def on_pressed_change() -> None:
        said = st.session_state[key].get("pressed")
        if isinstance(said, str):
            pressed(said)

    mount(key=key, data={"nodes": nodes, **more}, on_pressed_change=on_pressed_change)


def node(kind: str, *children: Node, **given: str) -> Node:
    """One node of that kind."""
    return [
        kind,
        {name: said for name, said in given.items() if said or name == "press"},
        *children,
    ]


def marked(run: Run, chosen: str | None = None) -> Node:
    """A run of text in the styles of its marks; one that leads to an event can be pressed."""
    if not run.marks:
        return run.text
    kinds = " ".join(mark.kind for mark in run.marks)
    told = next((mark for mark in run.marks if mark.event), None)
    hint = next((mark.hint for mark in run.marks if mark.hint), "")
    if told is None:
        return node(kinds, run.text, hint=hint)
    state = "true" if told.event == chosen else "false"
    kinds += " chosen" if told.event == chosen else ""
    return node(kinds, run.text, press=told.event, hint=hint, state=state)
