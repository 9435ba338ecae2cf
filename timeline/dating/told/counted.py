"""The day from which a text counts days: "The battle began on 3 May. On the second day"."""

from timeline.dating.english.lexicon.verbs import BEGUN
from timeline.dating.kinds import core
from timeline.dating.says import Day, DayOfMonth, MonthDay, Weekday
from timeline.dating.told.anchors import Told
from timeline.dating.told.facts import Facts
from timeline.patterns import later

SENTENCES_OF_A_COUNT = 12
"""How far "the second day" reaches back to the day that something began."""
TOPIC = 1_000
"""Characters: how far before the end of its sentence what began is named."""
_OF_WHAT = later(r" of (?!fighting\b)(?:the |his |her |its |their |a )?([\w’'-]+)")


def begun(before: Told | None, told: Told, index: int, facts: Facts) -> Told | None:
    """The first day of the last sentence that tells how something began; else the one before."""
    sentence, stated = facts.places[index].sentence, (Day, DayOfMonth, MonthDay, Weekday)
    if told.precision != "day" or not isinstance(core(facts.heard[index].says), stated):
        return before
    if before is not None and before.sentence == told.sentence:
        return before
    tokens = facts.tokens.between(sentence.start, sentence.end)
    return before if BEGUN.isdisjoint(tokens) else told


def counted_from(begun: Told | None, index: int, facts: Facts) -> int | None:
    """The day that "the second day" is counted from; of the siege, if a siege was told by then."""
    place, end = facts.places[index], facts.heard[index].span.end
    if begun is None or begun.place is None or place.number - begun.sentence > SENTENCES_OF_A_COUNT:
        return None
    what, said = _OF_WHAT.match(facts.text, end), begun.place.sentence.end
    if what and what[1].lower() not in facts.text[max(0, said - TOPIC) : said].lower():
        return None
    return begun.interval.start
