"""From the title of a document to the name that it is, where it is no more than one."""

import re

from timeline.days import MONTHS
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.words import words
from timeline.events.naming.roles import BODIES, HISTORY
from timeline.patterns import later
from timeline.places.beside import PARTICLES
from timeline.reading.datelines import FULL_DAY, MONTH_YEAR

_LONGEST = 30
_ACRONYM = 3
"""So many letters in capitals may be all that a name has: "PLC"."""
_PLAIN = words(
    "new old day sea man men law age end air art way big red his her our two six ten one"
)
"""As short as those, and no names."""
_SMALL = frozenset({"&", "of", "the", "and", "in", "at", "for", *PARTICLES})
_ABOUT = re.compile(
    r"^(?:(?:An? |The |Short |Brief )*(?:History|Timeline|Chronology|Origins?|Story) of |The "
    r"|\d{4}(?:[–-]\d{2,4})? (?=.* season$))"
    r"|(?: season|,? of \d{4}(?:[–-]\d{2,4})?|, \d{4}| Timeline| Chronology| Key Dates)$",
    re.IGNORECASE,
)
SECTIONS = words(
    """early later first last final years year days life career background history timeline overview
    introduction summary origin origins beginning beginnings legacy aftermath death youth childhood
    education work works chronology story profile biography facts about our company milestones
    events key dates the and of a in"""
)
"""Words that only say which part of a text stands below: "Early Years"."""
_OF_YEAR = "|".join(MONTHS)
_DAY = later(rf"{FULL_DAY}|^{MONTH_YEAR}|^\d{{1,2}} (?i:{_OF_YEAR})$|^(?i:{_OF_YEAR}) \d{{1,2}}$")
"""A line such as "Kathmandu, 27 April 2015" says when a text was written, not what it is about,
and so does "28 September" over what came on that day.
"""
_WORD = re.compile(r"[^\W\d_]+")


def topic_of(title: str, proper: frozenset[str]) -> str:
    """The title of a document that is no more than a name: "Suez Crisis"."""
    first, *others = title.split() or [""]
    known = first in proper or first.isupper() or any(word[0].isupper() for word in others)
    if ":" in title or not known or _DAY.search(title):
        return ""
    topic = _calm(HISTORY.sub("", _ABOUT.sub("", title.strip())), proper)
    parts = topic.split()
    told = len(parts) > 1 or topic != title.strip()
    named = told and all(map(_is_part, parts)) and not SECTIONS.issuperset(topic.lower().split())
    named = named and HISTORY.sub("", topic).strip().lower() not in BODIES  # "Club History".
    return topic if named and len(topic) <= _LONGEST and not topic.endswith((".", "?", "!")) else ""


def _calm(topic: str, proper: frozenset[str]) -> str:
    """A shouted title in plain letters, but for short words that are none: "YOKOHAMA’S YC&AC"."""
    if not topic.isupper() or len(topic.split()) < 2:
        return topic
    said = {word.upper(): word for word in proper if not word.isupper()}

    def plain(found: re.Match[str]) -> str:
        word = found[0]
        short = len(word) <= _ACRONYM and word.lower() not in _SMALL | EVENT_NOUNS | _PLAIN
        return said.get(word) or (word if short else _lowered(word))

    return _WORD.sub(plain, topic).replace("’S ", "’s ")


def _lowered(word: str) -> str:
    return word.lower() if word.lower() in _SMALL else word.capitalize()


def _is_part(word: str) -> bool:
    """Whether a word may stand in the name of a thing or a happening: "SARS outbreak"."""
    return word[0].isupper() or word[0].isdigit() or word in _SMALL | EVENT_NOUNS
