"""From the date told before to how far back from it a time without its year may lie."""

from timeline.dating.english.lexicon.verbs import FROM, SINCE, UNTIL
from timeline.dating.resolving.seen import Seen
from timeline.dating.told.anchors import Told
from timeline.dating.units.turn import Around, Turn
from timeline.days import calendar_day, day_number

BACK = 120
"""Days: in a history a yearless time lies at most this far before the date told, else ahead."""
DECEMBER = 31
"""Days: the winter of a year begins in the December before it."""
BACK_IN_NEWS = 60
"""Days: the same in news, where a story that is looked back to goes on to the day of writing."""
BACK_OF_GONE = 150
"""Days: the same for what "had" happened beside another thing that had."""
BACK_IN_A_YEAR = 260
"""Days: the same after "the end of 1895", so that "on 2 January" is one of 1896."""
BACK_TO_A_BEGINNING = 200
"""Days: the same after "since" and "from"."""
BACK_BEFORE, LONG_BEFORE = 260, 320
"""Days: the same for what "had" happened, the more where its time does not set the scene."""
SOON = 100
"""Days: "that January" is the next one where that is so near, else the one of the year told."""
BACK_IN_A_MONTH = 10
"""Days: the same for "the 30th", which a plain past tense puts in no earlier month."""


def earliest(turn: Turn, told: Told, seen: Seen) -> int:
    """How far back from the date told an occurrence may lie."""
    start = (told.begun if turn.unit == "year" else None) or told.interval.start
    if told.around and told.knows("month") and turn.unit == "year" and not turn.of_days:
        soon = Around(turn, start).first_from(start).interval.start - start
        return start if soon <= SOON else day_number(told.year)
    if turn.unit == "week" and seen.signal and told.precision == "day" and not told.around:
        return start - 1 if told.of_week else start + 1
    if told.around or turn.unit == "week":
        return start
    if turn.unit == "month":
        since_first = calendar_day(start)[2] - 1
        back = min(BACK_IN_A_MONTH, since_first) if seen.tense == "past" else BACK_IN_A_MONTH
        return start - back if told.precision == "day" else start
    if not told.knows("half"):
        return max(day_number(told.year), start - BACK_IN_A_YEAR)
    goes_on = seen.signal == "by" and told.paragraph == seen.place.paragraph
    if seen.place.had and not told.had and not goes_on:
        sets_scene = seen.opens or seen.signal in UNTIL
        return start - (BACK_BEFORE if sets_scene else LONG_BEFORE)
    if seen.signal in SINCE or (seen.signal in FROM and not turn.of_days):
        return start - BACK_TO_A_BEGINNING
    if not seen.history and goes_on and seen.place.had:
        return start
    if not seen.history:
        return start - (BACK_OF_GONE if seen.place.had else BACK_IN_NEWS)
    if told.frame != told.year:
        return start - BACK
    begins = day_number(told.year) - (DECEMBER if turn.waiting.endswith("WI") else 0)
    return max(start - BACK, begins)
