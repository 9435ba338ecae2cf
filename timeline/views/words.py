"""From a story to sentences: when, where, why these days, and how much of the story is shown."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Literal

from timeline.days import Interval, calendar_day, hull
from timeline.events.disagreement import disagreement
from timeline.kept import Kept
from timeline.model import Document, Event, Evidence, Span, When
from timeline.places import country_name
from timeline.story import Story
from timeline.views.dates import (
    counted,
    day_words,
    month_words,
    period_words,
    start_words,
    weekday_words,
    year_words,
)

Piece = tuple[str, Literal["", "time", "place"]]
COUNTS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
MOST_COUNTRIES_NAMED = 4
BANDS = "Empty periods are shortened; grey bands say by how much."
YEARS_SAY_ENOUGH, MONTHS_SAY_ENOUGH = 1_100, 60
"""From how many days on years alone, or months, tell from when to when."""


def when_words(when: Event | When, *, short: bool = False) -> str:
    """When something was, at the precision of its own words: "18–19 June 2024", "since 1950".

    `short` has months of three letters, for a narrow column.
    """
    if isinstance(when, When):
        return period_words(when, short=short)
    if when.status == "ongoing":
        return f"since {start_words(when.when, short=short)}"
    return period_words(when.when, short=short)


def disagreement_words(event: Event) -> str:
    """ "18 June 2024 in two articles, 19 June 2024 in one"; empty where the texts agree.

    One article may give several days too: "18 June 2024 in one place, 19 June 2024 in another".
    """
    told = disagreement(event)
    if len({name for _, documents in told for name in documents}) == 1:
        first, *others = (when_words(when) for when, _ in told)
        return ", ".join((f"{first} in one place", *(f"{days} in another" for days in others)))
    counts = [_articles(len(documents), at == 0) for at, (_, documents) in enumerate(told)]
    days = [when_words(when) for when, _ in told]
    return ", ".join(f"{day} in {count}" for day, count in zip(days, counts, strict=True))


def _articles(count: int, in_full: bool) -> str:
    number = COUNTS[count] if count < len(COUNTS) else str(count)
    return f"{number} {'article' if count == 1 else 'articles'}" if in_full else number


def country_words(codes: Iterable[str]) -> str:
    """ "North Korea, Russia": the names of ISO 3166-1 alpha-3 codes, in their order."""
    return ", ".join(country_name(code) for code in codes)


def explain(document: Document, evidence: Evidence, by_hand: bool = False) -> str:
    """One sentence on how the days came about, from the words of the article to the calendar.

    Days that were set `by_hand` are not those of the words, which are told all the same.
    """
    when = evidence.when
    said = " ".join(document[evidence.mention].split())
    days = when_words(when)
    sentence = f"“{said}”" if said == days else f"“{said}” is {days}"
    sentence += f": {when.because}" if when.because else ""
    if any(source == "published" for _, source in when.implied) and document.published:
        day = weekday_words(document.published.toordinal())
        if day not in sentence:
            sentence += f"; the article was published on {day}"
    return f"Set by hand; the article has {sentence}." if by_hand else f"{sentence}."


def pieces(document: Document, evidence: Evidence, within: Span | None = None) -> tuple[Piece, ...]:
    """The sentence of a telling, or a wider stretch, cut into plain, dating and country words."""
    whole = within or evidence.sentence
    marked: list[tuple[Span, Literal["time", "place"]]] = [(evidence.mention, "time")]
    marked += [(place.span, "place") for place in evidence.places]
    found: list[Piece] = []
    reached = whole.start
    for span, kind in sorted(marked):
        if span.start < reached or not whole.holds(span):
            continue
        if span.start > reached:
            found.append((document.text[reached : span.start], ""))
        found.append((document[span], kind))
        reached = span.end
    if reached < whole.end:
        found.append((document.text[reached : whole.end], ""))
    return tuple(found)


def summary(shown: Story, story: Story) -> str:
    """How much of the story is shown: "5 of 12 events, July 2023 to June 2024"."""
    few, many = len(shown.events), len(story.events)
    count = counted(many, "event") if few == many else f"{few:,} of {counted(many, 'event')}"
    return f"{count}, {reach(shown)}" if few else count


@Kept
def reach(story: Story) -> str:
    """From when to when the events of a story are: "1950 to June 2024"; empty without events."""
    if not story.events:
        return ""
    return span_words(hull(event.interval for event in story.events))


def span_words(whole: Interval) -> str:
    """About from when to when: years where they are many, then months, then days."""
    ends = [calendar_day(whole.start), calendar_day(whole.last)]
    begins, over = ends[0][1:], calendar_day(whole.end)[1:]
    if whole.days >= YEARS_SAY_ENOUGH or begins == over == (1, 1):
        first, last = (year_words(year) for year, _, _ in ends)
    elif whole.days >= MONTHS_SAY_ENOUGH or begins[1] == over[1] == 1:
        first, last = (month_words(year, month) for year, month, _ in ends)
    else:
        first, last = day_words(whole.start), day_words(whole.last)
    return first if first == last else f"{first} to {last}"


def needs(story: Story) -> str:
    """What waits for a publication day, and what else could not be placed; empty if nothing."""
    from timeline.corrections import REMOVED
    from timeline.dating.units.because import NEEDS_DAY
    from timeline.events.untold import REASON

    reasons = Counter(waiting.reason for waiting in story.undated)
    waiting, untold, gone = (reasons.pop(why, 0) for why in (NEEDS_DAY, REASON, REMOVED))
    said = []
    if waiting:
        said.append(
            f"{counted(waiting, 'expression')} {'needs' if waiting == 1 else 'need'} "
            "the publication day"
        )
    if left := sum(reasons.values()):
        said.append(f"{counted(left, 'expression')} could not be placed")
    if untold:
        said.append(f"{counted(untold, 'happening')} without a time")
    if gone:
        said.append(f"{gone} removed by hand")
    return "; ".join(said)


def date_words(day: date) -> str:
    """ "Friday 21 June 2024"."""
    return weekday_words(day.toordinal())


def alt(story: Story) -> str:
    """What the chart shows, for those who cannot see it, and where to read it all."""
    if not story.events:
        return "A timeline without events."
    codes = list(story.countries())
    named = country_words(codes[:MOST_COUNTRIES_NAMED])
    more = len(codes) - MOST_COUNTRIES_NAMED
    where = f"; {named}{f' and {more} more' if more > 0 else ''}" if codes else ""
    return (
        f"Timeline of {counted(len(story.events), 'event')}, {reach(story)}{where}. "
        "The table below the chart holds every event with its sentence."
    )
