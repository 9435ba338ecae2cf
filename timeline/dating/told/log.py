"""Whether a text is a log: a year or a whole day heads it, and days open its next lines."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.dating.hearing.edges import opens_line
from timeline.dating.rule import Heard
from timeline.dating.says import BareMonth, Day, Month, MonthDay, Says, Year
from timeline.dating.told.place import Place
from timeline.dating.units.values import DAYS_OF_A_YEAR
from timeline.days import calendar_day, day_number
from timeline.model import Span
from timeline.patterns import later

ENTRIES = 2
"""A log has so many lines that days open."""
OF_A_LIST = 3
"""A list of days in order has so many lines that days open."""
OUT_OF_ORDER = 2
"""In such a list so many times more days follow in order than out of it."""
LONGEST_WEEKDAY = 13
"""Characters: "Wednesday, " before its day."""
_TO = r"(?: ?[-–/] ?\d\d?(?:st|nd|rd|th)?(?: [A-Z][a-z]+\.?)?)?"
_ENTERS = later(rf"{_TO}[.:,]?\s")
_ENDS_LINE = later(r"[=#*_: ]*\n")
_HEADS_LINE = later(
    r"[=#*_:. ]*(?: ?[-–—:|] ?[^\n.!?]{0,40})?(?:\n|\Z)| ?[-–—:|] [\"“‘]?(?!to\b)[A-Za-z]"
)
_FILED_AT = later(
    r"(?:\A|\n)\s*[^\W\d_a-z][^\Wa-z][^\na-z,—–()]{0,30}(?:, [^\n,—–()]{1,30}){0,2}, \Z"
)
_FILED_BY = later(r" ?(?:\([^()\n]{1,30}\) ?)?(?:--|[-–—])")
"""Around the day of a dateline: "OSLO, Norway, Dec. 18 (AP) --"."""
LONGEST_DATELINE, LATE = 90, 3
"""Characters before its day; days after which a report is printed."""
_WEEKDAY = later(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[.,]* \Z")


def is_log(heard: Sequence[Heard], text: str, entries: Sequence[Heard]) -> bool:
    """Whether its days go on from the year or the day over it: "Log of the Alba, 1913"."""
    if len(entries) < ENTRIES:
        return False
    first = heard[0]
    if isinstance(first.says, Year):
        return _ENDS_LINE.match(text, first.span.end) is not None
    return isinstance(first.says, Day) and entries[0] is first


def is_roll(heard: Sequence[Heard], entries: Sequence[Heard]) -> bool:
    """Whether its days, which have no year, open its lines from the first on: "30 April:"."""
    days = [one for one in entries if isinstance(one.says, MonthDay)]
    return len(days) >= ENTRIES and days[0] is heard[0]


def course(entries: Sequence[Heard]) -> int:
    """Which way the days and months of a list run: 1 on, -1 back, 0 in no order or all with years.

    "18 October: ... 13 December: ... 21 January:" runs on into the next year.
    """
    days = [day for one in entries if (day := _of_a_year(one.says))]
    ways = [_way(one, other) for one, other in pairwise(days)]
    on, back = ways.count(1), ways.count(-1)
    if all(year for year, _, _ in days):
        return 0
    if len(days) < OF_A_LIST or min(on, back) * OUT_OF_ORDER > max(on, back):
        return 0
    return 1 if _length(days, 1) < _length(days, -1) else -1


def _length(days: Sequence[tuple[int, int, int]], way: int) -> int:
    """How many days such a list takes, read this way."""
    return sum(_step(one, then, way) for one, then in pairwise(days))


def _step(one: tuple[int, int, int], then: tuple[int, int, int], way: int) -> int:
    if one[0] and then[0]:
        return 0 if _way(one, then) == way else DAYS_OF_A_YEAR
    first, last = (day_number(1, month, min(day or 1, 28)) for _, month, day in (one, then))
    return way * (last - first) % DAYS_OF_A_YEAR


def _of_a_year(says: Says) -> tuple[int, int, int] | None:
    """The year, if it is told, the month and the day, or 0, that a line has over it or first."""
    if isinstance(says, (BareMonth, Month)):
        return (says.year if isinstance(says, Month) else 0), says.month, 0
    if isinstance(says, (Day, MonthDay)):
        return (says.year if isinstance(says, Day) else 0), says.month, says.day
    return None


def _way(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
    """Whether the other day is after (1) or before (-1) the one, in their years or in any."""
    if one[0] and other[0] and one[0] != other[0]:
        return 1 if one[0] < other[0] else -1
    return (one[1:] < other[1:]) - (one[1:] > other[1:])


def entries(heard: Sequence[Heard], text: str, places: Sequence[Place]) -> list[Heard]:
    """The times that head lines."""
    return [
        one
        for one, place in zip(heard, places, strict=True)
        if place.heads or _opens_entry(text, one.span)
    ]


def headings(
    heard: Sequence[Heard], text: str, places: Sequence[Place]
) -> tuple[tuple[int, int], ...]:
    """The lines that whole days head, "3 May 1982 - Leeds", "3 May 1982 - It rained", and those.

    The last of a list whose entries stand on their lines is over at its end: no day, 0, follows.
    """
    found: list[tuple[int, int]] = []
    told = False
    for one, place in zip(heard, places, strict=True):
        says, end = one.says, one.span.end
        heads = isinstance(says, Day) and opens_line(text, one.span.start)
        line = _HEADS_LINE.match(text, end) if heads else None
        if line and isinstance(says, Day):
            found.append((place.paragraph, day_number(says.year, says.month, says.day)))
            told = line[0][-1:].isalpha()
    if len({day for _, day in found}) < ENTRIES:
        return ()
    return (*found, (found[-1][0] + 1, 0)) if told else tuple(found)


def filed(
    heard: Sequence[Heard], text: str, places: Sequence[Place], published: int
) -> tuple[tuple[int, int], ...]:
    """The line that a dateline of the days before publication opens, and that day.

    What it calls "today" is its own: the paper came out only the next morning.
    """
    for one, place in zip(heard[:OF_A_LIST], places, strict=False):
        says, start = one.says, one.span.start
        if not isinstance(says, (Day, MonthDay)) or not _FILED_BY.match(text, one.span.end):
            continue
        if _FILED_AT.search(text, max(0, start - LONGEST_DATELINE), start):
            late = range(max(1, published - LATE), published)
            days = (day for day in late if calendar_day(day)[1:] == (says.month, says.day))
            return tuple((place.paragraph, day) for day in days)
    return ()


def _opens_entry(text: str, span: Span) -> bool:
    """Whether it stands at the head of a line: "3 May 1982. Fog.", "Mon. 3 May. Fog."."""
    day = _WEEKDAY.search(text, max(0, span.start - LONGEST_WEEKDAY), span.start)
    start = day.start() if day else span.start
    return opens_line(text, start) and _ENTERS.match(text, span.end) is not None
