"""A story as plain text that fits a terminal: the days, the countries, the title, the sentence."""

import textwrap
from collections import Counter
from itertools import groupby

from timeline.model import Document, Event
from timeline.story import Story
from timeline.views.oneline import plain
from timeline.views.words import when_words

WIDTH = 100
NARROWEST = 40
MOST_UNDATED = 20
"""Of those that are listed one by one; all are counted."""
MOST_SOURCES = 10
BOLD, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


def table(
    story: Story, *, width: int = WIDTH, sentences: bool = False, colours: bool = False
) -> str:
    """One line an event, or with its sentence below; `width` is in characters, at least 40.

    With `sentences`, what could not be placed is listed too, and what is known of the articles.
    With `colours` the days are bold and the sentences faint, for a terminal that shows this.
    """
    width = max(width, NARROWEST)
    whens = [when_words(event) for event in story.events]
    codes = [" ".join(event.countries) for event in story.events]
    left = max(map(len, whens), default=0)
    middle = min(max(map(len, codes), default=0), width // 4)
    lines: list[str] = []
    for event, when, code in zip(story.events, whens, codes, strict=True):
        lead = f"{when:<{left}}  {code:<{middle}}  "
        first, *more = _wrapped(plain(event.title), lead, " " * len(lead), width)
        lines += [f"{BOLD}{first[:left]}{PLAIN}{first[left:]}" if colours else first, *more]
        if sentences:
            indent = " " * (left + 2)
            for told in _told(story, event):
                said = _wrapped(f"“{told}”", indent, indent, width)
                lines += [f"{FAINT}{line}{PLAIN}" for line in said] if colours else said
            lines.append("")
    more = [*_undated(story, width), *_sources(story, width)] if sentences else []
    return "\n".join([*lines, *more, count(story)])


def count(story: Story) -> str:
    """How many events there are, and what waits undated and why."""
    events = len(story.events)
    parts = [f"{events} event{'s' * (events != 1)}"]
    for reason, number in Counter(u.reason for u in story.undated).most_common():
        parts.append(f"{number} undated: {reason}")
    return "; ".join(parts)


def _undated(story: Story, width: int) -> list[str]:
    """What could not be placed: its words, the reason, and the sentence."""
    lines: list[str] = []
    for left in story.undated[:MOST_UNDATED]:
        document = story.document(left.document)
        words, sentence = plain(document[left.mention]), plain(document[left.sentence])
        lines += _lines(f"“{words}”: {left.reason}", "", "  ", width)
        lines += _lines(f"“{sentence}”", "  ", "  ", width)
    return ["Not placed:", *lines, ""] if lines else []


def _sources(story: Story, width: int) -> list[str]:
    """What each article is called, who wrote it for whom and when, and who says so."""
    told = map(_source, story.documents[:MOST_SOURCES])
    lines = [line for words in told for line in _lines(plain(words), "", "  ", width)]
    return ["From:", *lines, ""] if lines else []


def _source(document: Document) -> str:
    said = (
        (document.title_from, document.title or document.name),
        (document.author_from, document.author and f"by {document.author}"),
        (document.source_from, document.source),
        (document.published_from, str(document.published or "")),
    )
    known = groupby((pair for pair in said if pair[1]), key=lambda pair: pair[0])
    told = ((where, ", ".join(words for _, words in pairs)) for where, pairs in known)
    return ", ".join(f"{words} ({where})" if where else words for where, words in told)


def _told(story: Story, event: Event) -> list[str]:
    return list(dict.fromkeys(plain(story.quote(evidence)) for evidence in event.evidence))


def _wrapped(text: str, lead: str, indent: str, width: int) -> list[str]:
    """The text after its lead; below it, where a narrow terminal has no room beside it."""
    if width - len(indent) >= NARROWEST // 2:
        return _lines(text, lead, indent, width) or [lead]
    return [line for line in [lead.rstrip()] if line] + _lines(text, "  ", "  ", width)


def _lines(text: str, lead: str, indent: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, initial_indent=lead, subsequent_indent=indent)
