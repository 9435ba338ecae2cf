"""From the parts of ranges and lists to the stretches that events happen in."""

from collections.abc import Iterable

from timeline.dating.english.lexicon.joints import (
    AROUND_AN_ASIDE,
    BETWEEN,
    CLAUSE,
    ENDED,
    LIST,
    OWNED,
    PERIOD,
    RANGE,
)
from timeline.dating.verbs.plans import MOVED_FROM
from timeline.days import Interval, add_months, iso_day
from timeline.model import Document, Mention, Span, When
from timeline.patterns import BULLETS, later
from timeline.records import replace

_MONTHS = later(r"P(\d{1,2})([MY])")
_MONTHS_OF = {"quarter": 3, "half": 6, "year": 12}
"""In what is named by its kind: "the third quarter", "the fiscal year"."""
_BACK = 80
"""How many characters before a range are looked at."""
_AHEAD = 20
"""How many characters after a list are looked at."""
_PARTED = later(rf"\n[ \t]*(?:\n|[-–*{BULLETS}] )")
"""A new paragraph or item begins."""
_PLANNED = later(
    r", (?:[a-z]+ly |first )?(?:planned|scheduled|set|slated|due|expected|announced|promised)"
    r"(?: to [a-z]+)? (?:for|in|on) (?:early |late )?\Z"
)
"""Before a time that was given up for the next: "the vote, planned for May, until June"."""
_HALF_A_YEAR = 190
_ADJOINING = ("day", "month")
_LISTED = (*_ADJOINING, "season", "decade", "century")
"""Precisions of which neighbours in a list make one stretch; years in a list stay apart."""


def joined(document: Document, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions, with each range and each list of adjoining days, months or decades made one.

    "From April to June" and "the 12th and 13th centuries" become one mention that covers the words
    from the first to the last part, of precision "range"; all others stay as they are.
    """
    found: list[Mention] = []
    for mention in mentions:
        if found and (both := _stretch(document, found[-1], mention)):
            found[-1] = both
        elif found and _is_then(found[-1], mention):
            found.append(replace(mention, when=found[-1].when))
        else:
            found.append(mention)
    return tuple(found)


def _is_then(told: Mention, then: Mention) -> bool:
    """ "From 1914 to 1918 he served. During this time he wrote": in all of those years."""
    days, last = told.when.interval, then.when.interval
    whole = then.rule == "at_that_time" and told.when.precision == "range"
    return whole and days is not None and last is not None and days.end == last.end


def _stretch(document: Document, first: Mention, last: Mention) -> Mention | None:
    """The two as one, where the words between them say so and the days run forward."""
    one, other = first.when.interval, last.when.interval
    if other is not None and (period := _period(document, first, last, other)):
        return period
    if one is None or other is None or one.start > other.start or first.span.end > last.span.start:
        return None
    between = document.text[first.span.end : last.span.start]
    after = document.text[last.span.end : last.span.end + _AHEAD]
    if _PARTED.search(between):
        return None
    if first.signal == "from" and MOVED_FROM.search(document.text[: first.span.start][-_BACK:]):
        return None
    if between[:1] == "," and _PLANNED.search(document.text[: first.span.start][-_BACK:]):
        return None
    if not (_is_range(first, between) or _is_adjoining_list(first, last, between, after)):
        return None
    days = Interval(one.start, max(one.end, other.end))
    return Mention(
        span=Span(first.span.start, last.span.end),
        says=(first.says, last.says),
        rule=first.rule,
        when=spanning(first.when, last.when, days),
        signal=first.signal,
    )


def _period(document: Document, first: Mention, last: Mention, end: Interval) -> Mention | None:
    """What lasts up to its last month or day: "the three months to September"."""
    between = document.text[first.span.end : max(first.span.end, last.span.start)]
    months = _months_up_to(document, first, between)
    if not months or last.when.precision not in _ADJOINING or last.span.start < first.span.end:
        return None
    days = Interval(add_months(end.end, -months), end.end)
    cut = -len("-30") if last.when.precision == "month" else None
    value = f"{iso_day(days.start)[:cut]}/{iso_day(days.last)[:cut]}"
    return Mention(
        span=Span(first.span.start, last.span.end),
        says=(first.says, last.says),
        rule=first.rule,
        when=replace(last.when, value=value, interval=days, edtf=value, precision="range"),
        signal=first.signal,
    )


def _months_up_to(document: Document, first: Mention, between: str) -> int:
    """How many months a period has, where the words go on to its end; else 0.

    A company's quarters and years need not be those of the calendar.
    """
    if first.when.interval is None:
        length = _MONTHS.fullmatch(first.when.value) if PERIOD.fullmatch(between) else None
        return int(length[1]) * (12 if length[2] == "Y" else 1) if length else 0
    kind = first.when.precision
    named = document[first.span].lower().endswith(kind)
    return _MONTHS_OF.get(kind, 0) if named and ENDED.fullmatch(between) else 0


def _is_range(first: Mention, between: str) -> bool:
    if RANGE.fullmatch(between) or (between == "/" and first.rule == "years_from_to"):
        return True
    if first.signal == "from" and AROUND_AN_ASIDE.fullmatch(between):
        return True
    return first.signal == "between" and BETWEEN.fullmatch(between) is not None


def _is_adjoining_list(first: Mention, last: Mention, between: str, after: str) -> bool:
    one, other = first.when, last.when
    return (
        one.interval is not None
        and other.interval is not None
        and one.interval.end == other.interval.start
        and (other.precision in _LISTED or _are_parts(one.interval, other.interval))
        and one.precision in (other.precision, "range")
        and LIST.fullmatch(between) is not None
        and OWNED.match(after) is None
        and not (one.precision != "range" and _opens_clause(between, after))
        and not (other.precision == "month" and _of_what(between, after))
    )


def _of_what(between: str, after: str) -> bool:
    """ "In the year to June, and the July figure": the month says which."""
    return between.endswith(" the ") and after[:2].strip().isalpha()


def _opens_clause(between: str, after: str) -> bool:
    """ "It came on Tuesday, and Wednesday the army left": no list."""
    return "," in between and "and" in between and CLAUSE.match(after) is not None


def _are_parts(one: Interval, other: Interval) -> bool:
    """Whether both are parts of years: "in late 1940 and early 1941"."""
    return max(one.days, other.days) < _HALF_A_YEAR


def spanning(first: When, last: When, days: Interval) -> When:
    """A time from the first to the last, which are the ends of these days."""
    if days == first.interval:
        return first
    return replace(
        first,
        kind="DATE",
        value=f"{first.value.split('/')[0]}/{last.value.split('/')[-1]}",
        interval=days,
        edtf=f"{_edge(first, 0, days.start)}/{_edge(last, -1, days.last)}",
        precision="range",
        implied=tuple(dict([*first.implied, *last.implied]).items()),
        approximate=first.approximate or last.approximate,
        because="; ".join(dict.fromkeys(filter(None, (first.because, last.because)))),
    )


def _edge(when: When, side: int, day: int) -> str:
    """The first (0) or last (-1) end of an EDTF form; a day where the form has no plain end."""
    edge = when.edtf.split("/")[side]
    plain = edge.rstrip("~?%").lstrip("-").replace("-", "").isdigit()
    seasonal = plain and len(edge.split("-")) == 2 and int(edge.rstrip("~?%")[-2:]) > 12
    return edge if plain and not seasonal else iso_day(day)
