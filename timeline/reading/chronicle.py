"""From a text to the days in it that stand alone on a line, and what each of them heads.

"1987", and below it "The ferry is built in Poland": neither line tells an event without the other.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.limits import MAX_SENTENCE_CHARACTERS
from timeline.model import Span
from timeline.patterns import BULLETS, later
from timeline.reading.datelines import CLOCK, FULL_DAY, MONTH, MONTH_DAY, MONTH_YEAR

ENOUGH_DAYS = 3
"""So many different days make a chronicle; with fewer each may be a date line."""
LONGEST_DAY = 60
LONGEST_ENTRY = 3
"""Paragraphs under a day; with more it heads a chapter."""
_BELOW_TITLE = 3
"""In so many lines at its start the one day on a line is that on which a text was written."""
MOST_LINES, WIDEST = 12, 1500
"""Or lines without blank ones between them, and characters."""

_ERA = r"(?:BCE?|CE|AD)"
_YEAR = (
    rf"(?:(?:c|ca|circa)\.? ?\d{{1,4}}(?: ?{_ERA})?|AD ?\d{{1,4}}|\d{{1,4}} ?{_ERA}|[12]\d\d\ds?)"
)
_TH = r"(?:st|nd|rd|th)?"
_TO = r" ?(?:[-–—]|to) ?"
_PART = r"(?:[Ee]arly|[Mm]id|[Ll]ate|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: in)?[ -]"
_SPAN = (
    rf"(?:{_PART})?(?:{MONTH_YEAR}|{_YEAR})(?:{_TO}(?:{MONTH_YEAR}|{_YEAR}|\d\d))?"
    rf"|{MONTH}{_TO}{MONTH_YEAR}|{MONTH_DAY}{_TO}(?:{FULL_DAY}|{MONTH_DAY})"
    rf"|\d\d?{_TH}(?:{_TO}|/| and )(?:{FULL_DAY}|{MONTH_DAY})"
    rf"|{MONTH} \d\d?{_TH}(?:{_TO}|/| and )\d\d?{_TH}(?:,? {_YEAR})?"
)
"""A year or a month, or from one day to another: "c. 900 - c. 1390", "1914-18", "2-3 May 1968"."""
_OLD_DAY = rf"{MONTH_DAY},? (?:AD ?\d{{1,4}}|\d{{1,4}} ?{_ERA}|1?\d\d\d)"
"""FULL_DAY has the years of papers only: "28 September 48 BC"."""
_OPENS = rf"(?:#{{1,6}} |=+ ?|[-*+{BULLETS}] ?|\d{{1,2}}[.)] )?[*_']{{0,3}}"
_WHEN = rf"(?P<day>{FULL_DAY}{CLOCK}|{_OLD_DAY}|{MONTH_DAY}|{_SPAN}|{MONTH})"
_MONTH_ALONE = later(MONTH)
_NOW = rf"(?:{_TO}(?:[Pp]resent(?: day)?|[Nn]ow|[Tt]oday|date))?"
_DAY = later(rf"{_OPENS}{_WHEN}{_NOW}:?[*_']{{0,3}}:?(?: ?=+| #+| ?\|)?")
_HEADED = later(rf"{_OPENS}{_WHEN}[*_']{{0,3}}(?::| [–—-]) \S")
"""A day with what it heads on its own line: "Jan. 5 — Nurses vote"."""
_ROW = later(rf"{_OPENS}{_WHEN}[*_']{{0,3}} ?\| ?(?=\S* \S)")
"""A day with a bar behind it: "May 1, 1990 | Nurses vote"; one alone may be a byline."""
_NUMBERED = later(rf"{_OPENS}\d\d?{_TH}(?::| [–—-]) \S")
_HAS_YEAR = later(r"\d{4}")
_HEADING = later(r"#{1,6} |==+ ")
_SAYS = later(r".*?\w")


def entries(text: str, told: Sequence[Span]) -> tuple[tuple[Span, Span], ...]:
    """Each day of a chronicle with the first line of what it heads; nothing in any other text.

    `told` are the lines of the text.
    """
    if next(_days(text, told), None) is None:
        return ()
    told = [line for line in told if _SAYS.match(text, line.start, line.end)]
    days = list(_days(text, told))
    edges = [*pairwise(days), *((at, None) for at in days[-1:])]
    under = [(at, _under(text, told, at, following)) for at, following in edges]
    heads = [(told[at], lines[0]) for at, lines in under if lines and _is_entry(text, lines)]
    if len(heads) == 1 and heads[0][0] in told[:_BELOW_TITLE]:
        return ()
    different = {text[day.start : day.end] for day, _ in heads}
    if len(heads) < sum(bool(lines) for _, lines in under) / 2:
        return ()
    if len(different) < ENOUGH_DAYS and different:
        whole = all(map(_HAS_YEAR.search, different))
        different |= {text[line.start : line.end] for line in _headed(text, told, whole)}
    if len(different) < ENOUGH_DAYS:
        return ()
    return tuple((day, line) for day, line in heads if not _is_headed(text, line))


def rows(text: str, told: Sequence[Span]) -> frozenset[Span]:
    """The lines that tell a day, a bar and what happened, where enough of them have other days."""
    if "|" not in text:
        return frozenset()
    found = {line: day for line in told if (day := _ROW.match(text, line.start, line.end))}
    enough = len({day["day"] for day in found.values()}) >= ENOUGH_DAYS
    return frozenset(found) if enough else frozenset()


def is_day(line: str) -> bool:
    """Whether a line is a day, a month, a year or a span of them, and no more."""
    return _DAY.fullmatch(line) is not None and not _MONTH_ALONE.fullmatch(line)


def with_days(sentences: Sequence[Span], told: Sequence[tuple[Span, Span]]) -> tuple[Span, ...]:
    """The sentences, each day of a chronicle being one with the first that it heads."""
    if not told:
        return tuple(sentences)
    return tuple(_joined(sentences, {day.start: line.start for day, line in told}))


def _joined(sentences: Sequence[Span], heads: dict[int, int]) -> Iterator[Span]:
    waiting: Span | None = None
    for sentence in sentences:
        if waiting and heads[waiting.start] == sentence.start:
            if sentence.end - waiting.start <= MAX_SENTENCE_CHARACTERS:
                sentence = Span(waiting.start, sentence.end)
            else:
                yield waiting
        elif waiting:
            yield waiting
        waiting = sentence if sentence.start in heads else None
        if not waiting:
            yield sentence
    if waiting:
        yield waiting


def _headed(text: str, told: Sequence[Span], whole: bool) -> Iterator[Span]:
    """The lines that a day opens, with what it heads behind it; all `whole` days, or none."""
    found = ((line, _HEADED.match(text, line.start, line.end)) for line in told)
    return (line for line, day in found if day and bool(_HAS_YEAR.search(day["day"])) == whole)


def _is_headed(text: str, line: Span) -> bool:
    return any(each.match(text, line.start, line.end) for each in (_HEADED, _NUMBERED))


def _days(text: str, told: Sequence[Span]) -> Iterator[int]:
    """The lines that are a day and no more; most are too long, and none of them is looked at.

    A month alone is one where a year stands over it.
    """
    dated = False
    for at, line in enumerate(told):
        if line.end - line.start > LONGEST_DAY:
            continue
        day = _DAY.fullmatch(text, line.start, line.end)
        if day is None:
            continue
        dated = dated or _HAS_YEAR.search(day["day"]) is not None
        if dated or not _MONTH_ALONE.fullmatch(day["day"]):
            yield at


def _under(text: str, told: Sequence[Span], at: int, following: int | None) -> Sequence[Span]:
    """The lines under a day: up to the next day, or to another heading."""
    if following is not None:
        return told[at + 1 : following]
    rest = told[at + 1 : at + 1 + LONGEST_ENTRY]
    ends = (n for n, line in enumerate(rest) if _HEADING.match(text, line.start, line.end))
    return rest[: next(ends, len(rest))]


def _is_entry(text: str, lines: Sequence[Span]) -> bool:
    """Whether so few lines are no chapter: more than three only if no blank one parts them."""
    if len(lines) <= LONGEST_ENTRY:
        return True
    whole = text[lines[0].start : lines[-1].end]
    return len(lines) <= MOST_LINES and len(whole) <= WIDEST and "\n\n" not in whole
