"""From an article's gold and the story told of it to the four scores that have floors.

An event is found when its sentence is the gold event's and it starts where the gold says, to the
precision of the gold. Strictly, the whole interval must agree as well. Countries are scored as
pairs of an event and a country, so that finding more events never lowers a floor.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

import pycountry

from timeline.days import Interval, hull, parse_iso
from timeline.model import Document, Event, Span
from timeline.story import Story

GOLDEN = Path(__file__).parent / "golden"
ARTICLES = Path(__file__).parent.parent / "data" / "articles"
FLOORS = GOLDEN / "floor.json"
SLACK_OF_A_WEEK = 1
ENOUGH_IN_COMMON = 0.5
WHOLE = {"week", "quarter", "half", "season", "decade", "century"}
COARSENESS = ("day", "week", "month", "season", "quarter", "half", "year", "decade", "century")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One gold event, at its place in the text."""

    quote: Span
    days: Interval
    starts: tuple[Interval, ...]
    """Where the event may start: the first unit of its days, or one of the alternatives."""
    precision: str
    open_end: bool
    negotiable: bool
    countries: frozenset[str]
    optional: frozenset[str]
    without_day: str | None
    """What can be known without a publication day: a date, or nothing at all if empty."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What a reader wants from one article."""

    document: Document
    wanted: tuple[Wanted, ...]


@dataclass(slots=True)
class Score:
    """Counts that add up over articles, and the figures made from them."""

    wanted: int = 0
    found: int = 0
    strict: int = 0
    spurious: int = 0
    countries_right: int = 0
    countries_wrong: int = 0
    countries_missed: int = 0
    notes: list[str] = field(default_factory=list)

    def __add__(self, other: Score) -> Score:
        names = [name for name in self.__slots__ if name != "notes"]
        sums = {name: getattr(self, name) + getattr(other, name) for name in names}
        return Score(**sums, notes=self.notes + other.notes)

    def figures(self) -> dict[str, float]:
        """The three F1 scores, rounded down to a thousandth, and the count of spurious events."""
        made = self.found + self.spurious
        named = 2 * self.countries_right + self.countries_wrong + self.countries_missed
        return {
            "events": _share(2 * self.found, made + self.wanted),
            "strict": _share(2 * self.strict, made + self.wanted),
            "countries": _share(2 * self.countries_right, named),
            "spurious": self.spurious,
        }


def slugs() -> list[str]:
    """The names of the articles that have gold."""
    return sorted(path.stem for path in GOLDEN.glob("*.json") if path != FLOORS)


def raw(slug: str) -> dict[str, object]:
    """The gold file as it stands."""
    loaded: dict[str, object] = json.loads((GOLDEN / f"{slug}.json").read_text("utf-8"))
    return loaded


def place(document: Document, quote: str) -> Span:
    """Where the only occurrence of `quote` is; ValueError when there is none or a second."""
    if document.text.count(quote) != 1:
        raise ValueError(
            f'{document.name}: "{quote}" stands there {document.text.count(quote)} times'
        )
    start = document.text.index(quote)
    return Span(start, start + len(quote))


def gold(document: Document) -> Gold:
    """The gold of the article that `document` was read from."""
    return Gold(document, tuple(_wanted(document, entry) for entry in raw(document.name)["events"]))


def score(story: Story, wanted: Gold) -> Score:
    """Compare what was told with what was wanted."""
    needed = [want for want in wanted.wanted if not want.negotiable]
    pairs = _pairs(wanted.document, story.events, needed)
    result = Score(wanted=len(needed), found=len(pairs))
    for want, event in pairs:
        result.strict += _same_days(want, event)
        named = {_alpha_2(code) for code in event.countries}
        result.countries_right += len(want.countries & named)
        result.countries_wrong += len(named - want.countries - want.optional)
        result.countries_missed += len(want.countries - named)
    told = [event for event in story.events if not _any_hit(wanted, event)]
    result.spurious = len(told)
    missed = [want for want in needed if all(want is not taken for taken, _ in pairs)]
    result.countries_missed += sum(len(want.countries) for want in missed)
    result.notes += [f"missed {want.days}: {wanted.document[want.quote]}" for want in missed]
    result.notes += [f"spurious {event.interval}: {event.title}" for event in told]
    return result


def known(story: Story, wanted: Gold) -> float:
    """How much of what can be known without a publication day was told, rounded down."""
    knowable = [w for w in wanted.wanted if w.without_day and not w.negotiable]
    right = [w for w in knowable if any(_is_known(w, e) for e in _near(w, story))]
    return _share(len(right), len(knowable))


def invented(story: Story, wanted: Gold) -> list[str]:
    """The events told where, without a publication day, nothing can be known."""
    knowable = [w.quote for w in wanted.wanted if w.without_day != ""]
    return [
        f"{event.interval}: {event.title}"
        for want in wanted.wanted
        if want.without_day == ""
        for event in _near(want, story)
        if not any(event.evidence[0].sentence.meets(quote) for quote in knowable)
    ]


def _near(want: Wanted, story: Story) -> list[Event]:
    """The events told in the sentence of `want`."""
    return [e for e in story.events if any(x.sentence.meets(want.quote) for x in e.evidence)]


def _is_known(want: Wanted, event: Event) -> bool:
    unit = parse_iso(want.without_day or "")
    return unit.start <= event.interval.start < unit.end


def _wanted(document: Document, entry: dict) -> Wanted:
    first, last = parse_iso(entry["start"]), parse_iso(entry["end"])
    days = hull((first, last))
    whole = entry["precision"] in WHOLE
    return Wanted(
        quote=place(document, entry["quote"]),
        days=days,
        starts=(days if whole else first, *map(parse_iso, entry["alt"])),
        precision=entry["precision"],
        open_end=entry["open_end"],
        negotiable=entry["negotiable"],
        countries=frozenset(entry["countries"]),
        optional=frozenset(entry["countries_optional"]),
        without_day=entry.get("noref"),
    )


def _any_hit(wanted: Gold, event: Event) -> bool:
    return any(_hit(wanted.document, want, event) for want in wanted.wanted)


def _hit(document: Document, want: Wanted, event: Event) -> bool:
    return any(
        evidence.document == document.name
        and evidence.sentence.meets(want.quote)
        and _starts(want, event.interval.start)
        for evidence in event.evidence
    ) and not _coarser(event, want)


def _starts(want: Wanted, start: int) -> bool:
    slack = SLACK_OF_A_WEEK if want.precision == "week" else 0
    return any(unit.start - slack <= start < unit.end for unit in want.starts)


def _coarser(event: Event, want: Wanted) -> bool:
    if event.when.precision == "range" or want.open_end:
        return False
    longest = max(want.days.days, *(unit.days for unit in want.starts))
    coarse = COARSENESS.index(event.when.precision) > COARSENESS.index(want.precision)
    return coarse and event.interval.days > longest


def _same_days(want: Wanted, event: Event) -> bool:
    """Whether the intervals share more than half; `early June` may also be all of June."""
    if want.open_end:
        return True
    likely = (want.days, *want.starts) if want.precision in ("month", "year") else (want.days,)
    return any(
        _in_common(days, event.interval) > ENOUGH_IN_COMMON for days in likely + want.starts[1:]
    )


def _in_common(one: Interval, other: Interval) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return max(0, shared) / hull((one, other)).days


def _pairs(
    document: Document, events: tuple[Event, ...], needed: list[Wanted]
) -> list[tuple[Wanted, Event]]:
    """As many pairs as can be made, each gold event and each told event in one at most."""
    taken: dict[int, int] = {}
    choices = [_choices(document, want, events) for want in needed]
    for want in range(len(needed)):
        _seat(want, choices, taken, set())
    return [(needed[want], events[event]) for event, want in taken.items()]


def _choices(document: Document, want: Wanted, events: tuple[Event, ...]) -> list[int]:
    """The told events that hit, those first whose days and countries agree best."""
    hits = [at for at, event in enumerate(events) if _hit(document, want, event)]
    return sorted(
        hits, key=lambda at: (not _same_days(want, events[at]), _quarrel(want, events[at]))
    )


def _quarrel(want: Wanted, event: Event) -> int:
    named = {_alpha_2(code) for code in event.countries}
    return len(want.countries - named) + len(named - want.countries - want.optional)


def _seat(want: int, choices: list[list[int]], taken: dict[int, int], tried: set[int]) -> bool:
    for event in choices[want]:
        if event not in tried:
            tried.add(event)
            if event not in taken or _seat(taken[event], choices, taken, tried):
                taken[event] = want
                return True
    return False


def _alpha_2(code: str) -> str:
    country = pycountry.countries.get(alpha_3=code)
    return country.alpha_2 if country else code


def _share(part: int, whole: int) -> float:
    return part * 1000 // whole / 1000 if whole else 1.0
