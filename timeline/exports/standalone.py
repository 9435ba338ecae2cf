"""From a story to one HTML file that works without a server and loads nothing: chart and table.

Every choice of a country has its figure in the file, so that the browser computes nothing.
"""

import html
import json
from dataclasses import astuple
from pathlib import Path
from string import Template
from typing import Any

from timeline.exports.drawn import chart, is_counted
from timeline.exports.telling import heading, origin
from timeline.kept import Kept
from timeline.limits import MAX_STANDALONE_ARTICLES, MAX_STANDALONE_BYTES
from timeline.model import Event, Evidence
from timeline.sheets.standalone import GENERATOR
from timeline.story import Story
from timeline.views.figure import packed_plotly
from timeline.views.legend import CSS as DRAWINGS
from timeline.views.legend import legend_html
from timeline.views.look import DARK, LIGHT
from timeline.views.words import (
    BANDS,
    alt,
    country_words,
    explain,
    needs,
    pieces,
    summary,
    when_words,
)

MOST_CHOICES = 12
MOST_BYTES = 800_000
"""Of all figures."""
COUNTED = "The chart counts these many events; the table lists each of them."

ADDED = "<p class=why>Added by hand.</p>"

_PAGE = Path(__file__).with_name("standalone.html")


def dumps(story: Story) -> bytes:
    """The whole page; every word of an article in it is escaped text."""
    charts, listed = _charts(story), _listed(story)
    notes = " · ".join(part for part in (summary(story, story), needs(story)) if part)
    counts = {"": len(story.events), **story.countries()}
    page = Template(_PAGE.read_text(encoding="utf-8")).substitute(
        generator=GENERATOR,
        title=_html(heading(story)),
        summary=_html(notes),
        choices="".join(_choice(code, counts[code]) for code in charts),
        alt=_html(alt(story)),
        legend=legend_html(story),
        drawings=DRAWINGS,
        caption="Events",
        cut=_html(_cut(story, listed)),
        rows="".join(_row(event, story) for event in story.events[:listed]),
        articles=_articles(story),
        figures=_script_json(
            {
                "dark": list(zip(astuple(LIGHT), astuple(DARK), strict=True)),
                "choices": charts,
            }
        ),
        plotly=packed_plotly(),
    )
    return page.encode("utf-8", "replace")


def left_out(story: Story) -> str:
    """How many events find no room in the table, in one sentence; empty where all do."""
    return _cut(story, _listed(story))


@Kept
def _listed(story: Story) -> int:
    """How many events find room in the table of a page that stays under its limit."""
    parts = (_PAGE.read_text(encoding="utf-8"), _articles(story), packed_plotly())
    room = MAX_STANDALONE_BYTES - MOST_BYTES - sum(len(part.encode()) for part in parts)
    for count, event in enumerate(story.events):
        room -= len(_row(event, story).encode("utf-8", "replace"))
        if room < 0:
            return count
    return len(story.events)


def _cut(story: Story, listed: int) -> str:
    if listed == len(story.events):
        return ""
    return (
        f"the table lists the first {listed:,} of {len(story.events):,} events, so that the page"
        f" stays under {MAX_STANDALONE_BYTES // 1_000_000} MB: narrow them down for the others"
    )


def _charts(story: Story) -> dict[str, dict[str, Any]]:
    """What is drawn for all events (""), and for each of the countries that are most involved.

    Countries come in while the file stays small; one that every event involves adds nothing.
    """
    found = {"": _figures(story)}
    room = MOST_BYTES - len(_script_json(found))
    for code, count in list(story.countries().items())[:MOST_CHOICES]:
        if count == len(story.events):
            continue
        figures = _figures(story.only(countries=[code]))
        room -= len(_script_json(figures))
        if room < 0:
            break
        found[code] = figures
    return found


def _choice(code: str, count: int) -> str:
    name, checked = (country_words([code]), "") if code else ("All", " checked")
    return (
        f'<label><input type="radio" name="country" value="{_html(code)}"{checked}>'
        f"{_html(name)} {count:,}</label>"
    )


def _row(event: Event, story: Story) -> str:
    codes, when = _html(" ".join(event.countries)), event.when
    cells = (_html(event.title), _html(country_words(event.countries)), _tellings(event, story))
    return (
        f'<tr id="event-{_html(event.id)}" data-countries="{codes}" data-days="{_html(when.edtf)}"'
        f' data-precision="{when.precision}" data-status="{event.status}">'
        f'<th scope="row">{_html(when_words(event))}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>\n"
    )


def _tellings(event: Event, story: Story) -> str:
    """Each sentence that tells the event, its dating and country words marked, and its article."""
    by_hand = "days" in event.changed
    return "".join(_telling(told, story, by_hand) for told in event.evidence) or ADDED


def _telling(told: Evidence, story: Story, by_hand: bool) -> str:
    document = story.document(told.document)
    words = "".join(_marked(*piece) for piece in pieces(document, told))
    article = f"<br>{_html(document.title or document.name)}" if len(story.documents) > 1 else ""
    lang = f' lang="{_html(document.language)}"' if document.language not in ("", "en") else ""
    why = _html(explain(document, told, by_hand))
    return f"<p{lang}>“{words}”</p><p class=why>{why}{article}</p>"


def _marked(words: str, kind: str) -> str:
    return f'<mark class="{kind}">{_html(words)}</mark>' if kind else _html(words)


def _articles(story: Story) -> str:
    listed = story.documents[:MAX_STANDALONE_ARTICLES]
    items = "".join(f"<li>{_html(origin(document))}</li>" for document in listed)
    more = len(story.documents) - len(listed)
    items += f"<li>and {more:,} more</li>" if more else ""
    return f"<h2>Articles</h2><ul>{items}</ul>" if items else ""


def _figures(story: Story) -> dict[str, Any]:
    """What is drawn for one choice on a wide screen and on a phone, and the note below it."""
    wide, phone = chart(story), chart(story, compact=True)
    if is_counted(story):
        return {"wide": wide, "phone": phone, "note": COUNTED}
    return {"wide": wide, "phone": phone, "note": BANDS if wide["layout"].get("shapes") else ""}


def _script_json(value: object) -> str:
    """JSON that cannot end the script element it stands in."""
    return json.dumps(value, separators=(",", ":")).replace("<", "\\u003c")


def _html(text: str) -> str:
    return html.escape(text)
