"""From periods to `When`s: placed days with the reason, or a value that waits for its days."""

from collections.abc import Iterable

from timeline.dating.says import Part
from timeline.dating.units.sayings import PARTS
from timeline.dating.units.values import LAST_YEAR, Period
from timeline.days import Interval, add_months, calendar_day, day_number, iso_day, iso_year
from timeline.model import Kind, Precision, When
from timeline.records import replace

Implied = tuple[tuple[str, str], ...]

THIRD_OF_A_MONTH = 10
HALF_OF_A_MONTH = 15
_FIRST, _LAST = day_number(-LAST_YEAR), day_number(LAST_YEAR, 12, 31)
START_OF_A_YEAR = 3
"""Months: the start of a year is its first quarter, its end the last."""


def implied(words: str, source: str) -> Implied:
    """What we supplied ("year month") and from where."""
    return tuple((word, source) for word in words.split())


def placed(period: Period, because: str, *, supplied: Implied = (), kind: Kind = "DATE") -> When:
    """The days of a period; its value alone where EDTF cannot write them (past the year 9999)."""
    if period.precision != "year" and not _in_four_digits(period.interval):
        return unplaced(period.value, "lies outside the years that EDTF writes", kind=kind)
    return When(
        kind,
        period.value,
        period.interval,
        period.edtf,
        period.precision,
        supplied,
        because=because,
    )


def _in_four_digits(days: Interval) -> bool:
    return days.start >= _FIRST and days.last <= _LAST


def unplaced(
    value: str, because: str, *, kind: Kind = "DATE", precision: Precision = "day"
) -> When:
    """A value without days, and why."""
    return When(kind, value, precision=precision, because=because)


def about(when: When) -> When:
    """The same days, held loosely."""
    if when.interval is None or not _in_four_digits(when.interval):
        return replace(when, approximate=True)
    return replace(when, edtf=_loose(when), approximate=True)


def _loose(when: When) -> str:
    if "~" in when.edtf:
        return when.edtf
    if when.precision in ("season", "quarter", "half") and when.interval:
        return _loose_months(when.interval)
    return "/".join(f"{end}~" for end in when.edtf.split("/"))


def _loose_months(interval: Interval) -> str:
    return f"{iso_day(interval.start)[:-3]}~/{iso_day(interval.last)[:-3]}~"


def part_of(when: When, part: Part) -> When:
    """The early, mid or late part of the days; the value stays that of the whole, as in TIMEX3.

    Parts are counted from a century's first year: the first half of the 14th is 1301 to 1350.
    """
    whole = when.interval
    if whole is not None and when.precision == "century" and whole.start > 0:
        whole = Interval(add_months(whole.start, 12), add_months(whole.end, 12))
    if whole is None or when.precision == "day" or not _in_four_digits(whole):
        return when
    days = _narrowed(whole, part, when.precision)
    if days == whole:
        return when
    because = f"{PARTS[part]} that {when.precision}: {when.because}" if when.because else ""
    return replace(
        when, interval=days, edtf=_edtf_of(days, when.precision), approximate=True, because=because
    )


def _edtf_of(days: Interval, precision: Precision) -> str:
    """Loose ends, written as coarsely as they can be."""
    first, after = calendar_day(days.start), calendar_day(days.end)
    if precision in ("day", "week", "month") or first[2] != 1 or after[2] != 1:
        return f"{iso_day(days.start)}~/{iso_day(days.last)}~"
    if first[1] == 1 and after[1] == 1:
        return f"{iso_year(first[0])}~/{iso_year(after[0] - 1)}~"
    return _loose_months(days)


_THIRDS: dict[Part, int] = {
    "early": 0, "start": 0, "turn": 0, "first third": 0, "mid": 1, "late": 2,
    "end": 2, "last third": 2,
}  # fmt: skip
_HALVES: dict[Part, int] = {"first half": 0, "second half": 1}


def _narrowed(whole: Interval, part: Part, precision: Precision) -> Interval:
    cuts = list(_cuts(whole, part, precision))
    index = _HALVES[part] if part in _HALVES else _THIRDS[part]
    start, end = cuts[index], cuts[index + 1]
    return Interval(start, end) if start < end else whole


def _cuts(whole: Interval, part: Part, precision: Precision) -> Iterable[int]:
    """Where the halves or the thirds of the whole begin, and its end."""
    halves = part in _HALVES
    if precision == "month":
        size = HALF_OF_A_MONTH if halves else THIRD_OF_A_MONTH
        return (*range(whole.start, whole.start + size * (2 if halves else 3), size), whole.end)
    total = _whole_months(whole)
    if total == 0:
        third = max(1, whole.days // 3)
        return (whole.start, whole.start + third, whole.end - third, whole.end)
    if halves:
        return (whole.start, add_months(whole.start, total // 2), whole.end)
    if precision == "year" and part in ("start", "end"):
        return _month_cuts(whole, START_OF_A_YEAR, 12 - START_OF_A_YEAR)
    if total % 120 == 0:
        years = total // 12
        return _month_cuts(whole, round(years * 0.4) * 12, round(years * 0.7) * 12)
    return _month_cuts(whole, round(total / 3), round(total * 2 / 3))


def _month_cuts(whole: Interval, first: int, second: int) -> Iterable[int]:
    start = whole.start
    return (start, add_months(start, first), add_months(start, second), whole.end)


def _whole_months(whole: Interval) -> int:
    """How many months the days are, or 0 where they do not begin and end with a month."""
    first, after = calendar_day(whole.start), calendar_day(whole.end)
    if first[2] != 1 or after[2] != 1:
        return 0
    return (after[0] - first[0]) * 12 + after[1] - first[1]
