"""From a document and an event to whose or where it was, for a title that names nobody."""

import re
from bisect import bisect_right
from dataclasses import dataclass

from timeline.events.countries import countries
from timeline.events.lexicon.people_words import CALLED
from timeline.events.lexicon.words import EVENT_NOUNS
from timeline.events.naming.heroes import plain_title
from timeline.events.parsing.entries import entry_label
from timeline.events.scene import Scene
from timeline.model import Evidence
from timeline.patterns import later
from timeline.places import country_name, glance
from timeline.places.beside import PARTICLES
from timeline.reading.datelines import FULL_DAY

_LONGEST = 30
_AHEAD = 1.5
"""A country is that of an event whose sentence names none where it is named so much more often."""
_BACK = 2
"""Another thing is looked for so many sentences back."""
_STEM = 5
"""Letters that the name of a country and of its people share."""
_SMALL = frozenset({"&", "of", "the", "and", "in", "at", "for", *PARTICLES})
_ABOUT = re.compile(
    r"^(?:(?:A |The |Short )*(?:[Hh]istory|[Tt]imeline|[Cc]hronology) of |The "
    r"|\d{4}(?:[–-]\d{2,4})? (?=.* season$))"
    r"|(?: season| of \d{4}(?:[–-]\d{2,4})?| [Tt]imeline| [Cc]hronology| [Kk]ey [Dd]ates)$"
)
_DAY = later(FULL_DAY)
"""A line such as "Kathmandu, 27 April 2015" says when a text was written, not what it is about."""
_THING = frozenset({"it", "its"})
_POSSESSIVE = re.compile(r"['’]s?$")
_NAME = re.compile(r"\W*[^\W\d_a-z](?!\W*$)")
_SET = re.compile(r" \([^()]*\)$")


@dataclass(frozen=True, slots=True)
class Setting:
    """Whose or where an event was, and the words that the document has for names."""

    where: str = ""
    whose: str = ""
    """Whom or what the document is about, no country."""
    names: frozenset[str] = frozenset()
    focus: str = ""
    """What the document is mostly about."""
    pronoun: str = ""
    """The hero's, where that is whose it is."""
    entry: str = ""
    """Whom the paragraph is about, where it begins with a name and a colon."""


def setting(seen: Scene, evidence: Evidence) -> Setting:
    """The hero, else the name that a document is titled with, else the event's one country."""
    hero = next(iter(seen.cast.heroes.values()), "")
    codes = countries(evidence.places)
    country = country_name(codes[0]) if _is_own(seen, evidence, codes) else ""
    topic = hero or topic_of(plain_title(seen.document.title), seen.cast.proper)
    known = topic or seen.cast.whole.get(seen.cast.thing, "")
    lived = "" if hero and not seen.cast.life else topic
    news = bool(hero) and not lived and seen.document.published is not None
    beside = seen.cast.whole.get(seen.cast.thing, "") if news else known
    theme = seen.cast.theme
    themed = _focus(seen, evidence, 0) if country and theme.name and not theme.is_ship() else ""
    where = lived or themed or country or (beside or _focus(seen, evidence, 0) if not codes else "")
    kind = next(iter(seen.cast.heroes), "")
    focus = known or _focus(seen, evidence, _BACK)
    return Setting(where, topic, seen.cast.proper, focus, kind, _entry(seen, evidence))


def _entry(seen: Scene, evidence: Evidence) -> str:
    """Whom an entry of a list is about: "Ada Roe (Wales): She ... Killed at Mora"."""
    text = seen.document.text
    begins = text.rfind("\n", 0, evidence.sentence.start) + 1
    label = entry_label(text, begins, evidence.sentence.end)
    return label["name"] if label else ""


def _is_own(seen: Scene, evidence: Evidence, codes: tuple[str, ...]) -> bool:
    """Whether a country alone is the event's: its sentence or most of the document names it.

    The sentence names the place itself: "under British rule" is not in Britain.
    """
    if len(codes) != 1:
        return False
    grounds = (place.span for place in evidence.places if place.by != "people")
    here = any(evidence.sentence.holds(span) for span in grounds)
    others = max((count for code, count in seen.counts.items() if code != codes[0]), default=0)
    return here or seen.counts.get(codes[0], 0) >= _AHEAD * others


def _focus(seen: Scene, evidence: Evidence, back: int) -> str:
    """What the document is about, unless another thing or body was named just before.

    That is in the sentence itself, and in as many as `back` before it; "the club" that stays
    without its name may be another.
    """
    focus, cast = seen.cast.focus, seen.cast
    sentences = seen.document.sentences
    at = max(0, bisect_right(sentences, evidence.sentence) - 1 - back)
    before = seen.document.text[sentences[at].start : evidence.clause.start]
    before = before[before.rfind(focus) + 1 :] if focus in before else before
    said = set(re.findall(r"\w[\w’'.-]*", before))
    others = (word for word in said & cast.proper if cast.pronoun(word) == "it")
    told = set(seen.document[evidence.clause].split()) & cast.theme.kinds
    return focus if all(word in focus for word in others) and not told else ""


def set_in(line: str, told: Setting, longest: int, pronoun: str = "") -> str:
    """The title, with its setting in brackets where it names nobody and nothing, and that fits.

    Where a `pronoun` is left in it the setting helps, too, save where "he" is not the heroine;
    "it" is what the document is about.
    """
    where = told.focus if pronoun in _THING else told.whose if pronoun else told.where
    other = CALLED.get(pronoun) in {"he", "she"} and told.pronoun not in {"", CALLED[pronoun]}
    where = "" if other else where
    fits = bool(line and where) and len(line) + len(where) + 3 <= longest
    known = not fits or where.casefold()[:_STEM] in line.casefold()
    return line if known or (_names(line, told.names) and not pronoun) else f"{line} ({where})"


def _names(line: str, names: frozenset[str]) -> bool:
    first, *others = line.split()
    opens = _POSSESSIVE.sub("", first.strip('"“”,:'))
    known = any(place.by in {"name", "capital"} for place in glance(opens))
    named = known or opens in names or (opens.isupper() and len(opens) > 1)
    return named or any(_NAME.match(word) for word in others)


def without_setting(title: str) -> str:
    """The title as the sentence has it."""
    return _SET.sub("", title)


def topic_of(title: str, proper: frozenset[str]) -> str:
    """The title of a document that is no more than a name: "Suez Crisis"."""
    first, *others = title.split() or [""]
    known = first in proper or first.isupper() or any(word[0].isupper() for word in others)
    if ":" in title or not known or _DAY.search(title):
        return ""
    topic = _ABOUT.sub("", title.strip())
    words = topic.split()
    told = len(words) > 1 or topic != title.strip()
    named = told and all(map(_is_part, words))
    return topic if named and len(topic) <= _LONGEST and not topic.endswith((".", "?", "!")) else ""


def _is_part(word: str) -> bool:
    """Whether a word may stand in the name of a thing or a happening: "SARS outbreak"."""
    return word[0].isupper() or word[0].isdigit() or word in _SMALL | EVENT_NOUNS
