"""From a story to one HTML file that works without a server and loads nothing: chart and table.

Every choice of a country has its figure in the file, so that the browser computes nothing.
"""

from __future__ import annotations

import html
import json
from dataclasses import astuple
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any

from timeline.exports.drawn import chart, is_counted
from timeline.exports.telling import heading, told_by
from timeline.views.figure import plotly_script
from timeline.views.look import DARK, LIGHT
from timeline.views.marks import legend
from timeline.views.words import alt, country_words, needs, summary, when_words

if TYPE_CHECKING:
    from timeline.model import Event
    from timeline.story import Story

MOST_CHOICES = 12
SHORTENED = "Empty periods are shortened; grey bands say by how much."
COUNTED = "The chart counts these many events; the table lists each of them."

_PAGE = Path(__file__).with_name("standalone.html")


def dumps(story: Story) -> bytes:
    """The whole page; every word of an article in it is escaped text."""
    codes = list(story.countries().items())[:MOST_CHOICES]
    stories = {"": story} | {code: story.only(countries=[code]) for code, _ in codes}
    notes = " · ".join(part for part in (summary(story, story), needs(story)) if part)
    counted = [("", "All", len(story.events)), *((c, country_words([c]), n) for c, n in codes)]
    page = Template(_PAGE.read_text(encoding="utf-8")).substitute(
        title=_html(heading(story)),
        summary=_html(notes),
        choices="".join(_choice(*each) for each in counted),
        alt=_html(alt(story)),
        legend=_html("   ".join(f"{sign} {meaning}" for sign, meaning in legend(story))),
        caption="Events",
        rows="".join(_row(event, story) for event in story.events),
        figures=_script_json(
            {
                "dark": list(zip(astuple(LIGHT), astuple(DARK), strict=True)),
                "choices": {code: _figures(part) for code, part in stories.items()},
            }
        ),
        plotly=plotly_script(),
    )
    return page.encode("utf-8", "replace")


def _choice(code: str, name: str, count: int) -> str:
    checked = "" if code else " checked"
    return (
        f'<label><input type="radio" name="country" value="{_html(code)}"{checked}>'
        f"{_html(name)} {count:,}</label>"
    )


def _row(event: Event, story: Story) -> str:
    sentence, article = told_by(event, story)
    cells = (event.title, country_words(event.countries), sentence, article)
    return (
        f'<tr id="event-{_html(event.id)}" data-countries="{_html(" ".join(event.countries))}">'
        f'<th scope="row">{_html(when_words(event))}</th>'
        + "".join(f"<td>{_html(cell)}</td>" for cell in cells)
        + "</tr>\n"
    )


def _figures(story: Story) -> dict[str, Any]:
    """What is drawn for one choice on a wide screen and on a phone, and the note below it."""
    wide, phone = chart(story), chart(story, compact=True)
    if is_counted(story):
        return {"wide": wide, "phone": phone, "note": COUNTED}
    return {"wide": wide, "phone": phone, "note": SHORTENED if wide["layout"].get("shapes") else ""}


def _script_json(value: object) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _html(text: str) -> str:
    return html.escape(text)
