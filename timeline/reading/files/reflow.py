"""From the lines on a PDF's pages to paragraphs: running heads off, broken words made whole.

A PDF has lines and no paragraphs. A line goes on in the next one where the next word would not have
fitted on it, or where a sentence is open and the next line begins with a small letter.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from timeline.patterns import BULLETS
from timeline.records import dataclass

EDGE = 3
"""How many lines at the top and at the bottom of a page may be running heads."""
ENOUGH_PAGES = 3
"""On so many pages, or on half of them, a line at the edge is a running head."""
AROUND = 4
"""How many lines before and after one tell how wide its column is."""
NEARLY_FULL = 0.85
"""Letters differ in width, so that a full line has this share of the longest's letters or more."""

_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
_SOFT = "\u00ad"
_PRINTED_FOOT = re.compile(r"(?:.* )?(?:https?|file)://\S+ \d+/\d+\Z")
"""What a browser prints under a page, its address; the day of printing stands over it."""
_PRINTED_DAY = re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}\b")
_NUMBERS = re.compile(r"\d+")
_ENDS_SENTENCE = re.compile(r"[.!?:;…][\"'”’»)\]]*\Z")
_ITEM = re.compile(rf"[{BULLETS}*–—-]\s|\(?(?:\d{{1,3}}(?:\.\d{{1,3}})*|[a-z])[.)]\s")
_ROW = re.compile(r"\d{1,4}\b")
_BROKEN = re.compile(r"(?P<left>[^\W\d_]+)[-‐]\Z")
_FIRST = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KEEPS_ITS_HYPHEN = frozenset(
    ("all", "anti", "best", "co", "cross", "ex", "half", "high", "long", "low", "mid", "multi",
     "non", "post", "pre", "pro", "self", "semi", "short", "so", "vice", "well", "one", "two",
     "three", "four", "five", "six", "seven", "eight", "nine", "ten", "year", "month", "day")
)  # fmt: skip


_AFTER_HYPHEN = frozenset(("up", "off", "led", "based", "backed", "elect", "style", "related"))
"""No word is broken before these: "follow-up"."""


@dataclass(frozen=True, slots=True)
class Reflowed:
    """The paragraphs with blank lines between them, and what stood on the edges of the pages."""

    text: str
    heads: tuple[str, ...]


def reflow(pages: Sequence[str]) -> Reflowed:
    """The text of the pages, each given as its lines."""
    told = [_lines(page) for page in pages]
    heads = _running(told)
    kept = [line for page in told for line in _inside(page, heads)]
    # What heads the later pages may be the title of the first.
    title = [line for page in told[:1] for line in page[:1] if _is_title(line, heads, kept)]
    words = {word.casefold() for line in kept for word in _WORD.findall(line)}
    edges = (line for page in told for line in _edges(page) if _key(line) in heads)
    said = dict.fromkeys(line for line in edges if any(map(str.isalpha, line)))
    return Reflowed("\n\n".join((*title, *_paragraphs(kept, words))), tuple(said))


def _is_title(line: str, heads: set[str], below: Sequence[str]) -> bool:
    """Whether it heads later pages too, without an issue's day, and no headline follows."""
    if _key(line) not in heads or _NUMBERS.search(line):
        return False
    first = next(iter(below), "")
    short = len(first) < max(map(len, below[:AROUND]), default=0) * NEARLY_FULL
    return not short or first.startswith(("By ", "BY ")) or bool(_ENDS_SENTENCE.search(first))


def _lines(page: str) -> list[str]:
    lines = (" ".join(line.split()) for line in page.translate(_LIGATURES).splitlines())
    return [line for line in lines if line]


def _edges(page: Sequence[str]) -> list[str]:
    return [*page[:EDGE], *page[max(EDGE, len(page) - EDGE) :]]


def _key(line: str) -> str:
    """A line as it returns on other pages, whatever its page number."""
    return _NUMBERS.sub("#", line)


def _running(pages: Sequence[Sequence[str]]) -> set[str]:
    """The keys of lines that return at the edges of pages, or that a browser printed there; rows of
    mere numbers are none."""
    seen = Counter(key for page in pages for key in {_key(line) for line in _edges(page)})
    often = min(ENOUGH_PAGES, (len(pages) + 1) // 2)
    printed = (key for page in pages for key in _printed(page))
    return set(printed) | {
        key
        for key, count in seen.items()
        if count >= max(2, often) and (key.count("#") == 1 or any(map(str.isalpha, key)))
    }


def _printed(page: Sequence[str]) -> Iterator[str]:
    """The keys of what a browser wrote on the edges of a page when it printed it."""
    edges = _edges(page)
    if any(map(_PRINTED_FOOT.match, edges)):
        for line in edges:
            if _PRINTED_FOOT.match(line) or _PRINTED_DAY.match(line):
                yield _key(line)


def _inside(page: Sequence[str], heads: set[str]) -> Sequence[str]:
    start, end = 0, len(page)
    while start < min(EDGE, end) and _key(page[start]) in heads:
        start += 1
    while end > max(start, len(page) - EDGE) and _key(page[end - 1]) in heads:
        end -= 1
    return page[start:end]


def _paragraphs(lines: Sequence[str], words: set[str]) -> Iterator[str]:
    parts: list[str] = []
    for number, line in enumerate(lines):
        around = lines[max(0, number - AROUND) : number + AROUND]
        if parts and not _goes_on(lines[number - 1], line, max(map(len, around))):
            yield "".join(parts)
            parts = []
        if parts:
            parts[-1], between = _end(parts[-1], line, words)
            parts.append(between)
        parts.append(line.replace(_SOFT, "") if not line.endswith(_SOFT) else line)
    if parts:
        yield "".join(parts).rstrip(_SOFT)


def _goes_on(before: str, after: str, width: int) -> bool:
    ends = _ENDS_SENTENCE.search(before)
    if _ITEM.match(after) or (_ROW.match(after) and (ends or _ROW.match(before))):
        return False
    if after[0].islower() and not ends:
        return True
    return len(before) + 1 + len(after.split(" ", 1)[0]) > width * NEARLY_FULL


def _end(before: str, after: str, words: set[str]) -> tuple[str, str]:
    """The end of a line as it goes on, and what stands between it and the next."""
    if before.endswith(_SOFT):
        return before.rstrip(_SOFT), ""
    broken, first = _BROKEN.search(before), _FIRST.match(after)
    if not broken or not first or not after[0].islower():
        return before, "" if before.endswith("-") and after[0].isdigit() else " "
    left, right = broken["left"].casefold(), first[0].casefold()
    whole = left + right in words
    is_compound = f"{left}-{right}" in words or left in _KEEPS_ITS_HYPHEN or right in _AFTER_HYPHEN
    return before if is_compound and not whole else before[:-1], ""
