"""From a text to the stretches that are the paper's own: datelines, bylines, credits, notices."""

import re
from collections.abc import Collection, Iterator, Sequence

from timeline.model import Span
from timeline.patterns import later
from timeline.reading.datelines import DATELINE
from timeline.reading.furniture.biography import biographies
from timeline.reading.furniture.citations import citations
from timeline.reading.furniture.habits import habit_of
from timeline.reading.furniture.houses import CREDIT, HOUSES
from timeline.reading.furniture.remarks import remarks, without
from timeline.reading.sentences import lines

LINE_CHARACTERS = 300
"""A longer line is a paragraph of the report; only its two ends are looked at."""
CAPTION_CHARACTERS = 900
"""A caption may be as long as a paragraph."""
DATELINE_CHARACTERS = 120
_SMALL_SECOND = later(r"\w+ [bcf-kmnp-tv-z]")
_SIGN = later(r"[(/–—|>»]")
_DIGITS = later(
    r"\d(?:\d\d\d(?:[.:] |\s(?:[ \t]|The|An?\b|At)|\W*\Z)|[\d:.]{2,8}\b[^.]{0,12}\Z)|\d:\s"
)
_IN_CAPITALS = later(r"[^\Wa-z\d_]{2}(?:[^:]*\d[^:]*: |[^.]{1,60}(?:\d|day)\. )")
_FILE_PICTURE = later(r"FILE(?: PHOTO| PICTURE)?\s?[-–—:]\s")
_CREDITED = later(rf"[(\[](?:[^()\[\]]{{0,60}}\b)?{CREDIT}[^()\[\]]{{0,120}}[)\]]\.?\Z", re.I)
_NAME = r"(?-i:[^\W\d_a-z])[\w.’'-]+(?: (?-i:[^\W\d_a-z])[\w.’'-]+){0,3}"
_SIGNED = later(
    rf"[.!?][\"”’')]* (?:{_NAME}(?: ?/ ?|, | via | for )(?:{_NAME}(?: via |/))?{HOUSES}"
    rf"|{HOUSES}(?: photo)? ?/ ?{_NAME}"
    rf"|(?:photo(?:graph)?|image|picture|credit)s?(?: credit)?(?: by|:|/) ?[^.!?]{{2,80}}"
    rf"|courtesy of [^.!?]{{2,60}})\Z",
    re.I,
)
"""What signs a caption behind its last sentence: "A ferry leaves Oslo. Ann Poe/Reuters"."""
SIGNED_CHARACTERS = 140
_AMENDED = later(
    r"\bThis (?:article|story|report|post|piece) was (?:amended|updated|corrected|edited) on"
    r" [^.]{4,60}[.]?(?: [^.]{0,100}\.)?\Z",
    re.I,
)
_CLOSING = later(
    r"[(\[](?:(?:additional )?reporting|writing|editing|(?:AP |AFP )?photo) ?(?:by\b|/|:)"
    r"[^()\[\]]{0,200}[)\]]\.?\Z",
    re.I,
)
_BRACKETS = (")", "]", ").", "].")


def boilerplate(text: str, every: Sequence[Span], told: Collection[Span] = ()) -> tuple[Span, ...]:
    """Stretches in order, never overlapping: whole lines, or the beginning or end of one.

    `every` are the lines of the text, and of them `told` those that belong to the report, though
    they look like the paper's own.
    """
    hidden = remarks(text)
    if hidden:
        text = without(text, hidden)
        every = tuple(lines(text))
    listed = citations(text, every)
    told = {*told, *listed}
    found = tuple(sorted((*_stretches(text, every, told), *listed)))
    authors = tuple(biographies(text, every, found))
    return tuple(sorted((*hidden, *found, *authors))) if hidden or authors else found


def _stretches(text: str, every: Sequence[Span], told: Collection[Span]) -> Iterator[Span]:
    above: Span | None = None
    pictured: Span | None = None
    for line in every:
        if told and line in told:
            continue
        short = line.end - line.start <= LINE_CHARACTERS
        habit = habit_of(text[line.start : line.end]) if short else ""
        if habit == "credit" and above and _is_caption(text, above, line):
            yield above
        below = pictured and short and _is_caption(text, line, pictured)
        pictured = line if habit == "picture" else None
        whole = habit or below or _is_long_caption(text, line)
        stretches = (line,) if whole else tuple(_ends(text, line))
        yield from stretches
        above = line if short and not stretches else None


def _ends(text: str, line: Span) -> Iterator[Span]:
    """An agency's dateline before the report, the reporters' names after it."""
    head = text[line.start : min(line.end, line.start + DATELINE_CHARACTERS)]
    dateline = DATELINE.match(head) if _may_be_dateline(head) else None
    if dateline:
        yield Span(line.start, line.start + dateline.end())
    last = _last_words(text, max(line.start, line.end - LINE_CHARACTERS), line.end)
    if last:
        yield Span(last.start(), line.end)


def _may_be_dateline(head: str) -> bool:
    """Whether a sign or a number stands in it without which the long pattern finds nothing.

    Nor does it find anything where the second word has small letters and is not "of" or the like.
    """
    if _SMALL_SECOND.match(head):
        return False
    dashed = "- " in head or "--" in head
    found = dashed or _SIGN.search(head) or _DIGITS.search(head) or _IN_CAPITALS.match(head)
    return bool(found)


def _last_words(text: str, start: int, end: int) -> re.Match[str] | None:
    """What closes a report: most paragraphs end in no bracket and were not amended."""
    amended = closing = None
    if "ed on " in text[start:end].lower():
        amended = _AMENDED.search(text, start, end)
    if text.endswith(_BRACKETS, start, end):
        closing = _CLOSING.search(text, start, end)
    if amended and closing:
        return min(amended, closing, key=re.Match.start)
    return amended or closing


def _is_long_caption(text: str, line: Span) -> bool:
    """Whether a picture is told of in a whole paragraph: it begins or ends with its credit."""
    if line.end - line.start > CAPTION_CHARACTERS:
        return False
    if _FILE_PICTURE.match(text, line.start, line.end):
        return True
    if text[line.end - 1].isalnum():
        return bool(_SIGNED.search(text, max(line.start, line.end - SIGNED_CHARACTERS), line.end))
    if not text.endswith(_BRACKETS, line.start, line.end):
        return False
    end = max(line.start, line.end - LINE_CHARACTERS)
    return _CREDITED.search(text, end, line.end) is not None


def _is_caption(text: str, line: Span, credit: Span) -> bool:
    """Whether a line stands right beside a picture's credit and is no sentence of the report."""
    first, second = sorted((line, credit))
    return len(text[first.end : second.start].split("\n")) == 2 and text[line.end - 1] not in ".!?"
