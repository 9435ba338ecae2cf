"""From the opening of a document to its theme: the body or place that it says the kind of."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.kinds import kinds_called
from timeline.events.lexicon.people_words import LANDMARKS, MEN, NO_NAMES, NOBODYS, PERSON_TITLES
from timeline.events.lexicon.words import words
from timeline.events.naming.roles import BODIES, BY_NAME, CALLINGS, COMPANIES, HISTORY
from timeline.events.naming.ships import with_article
from timeline.model import Document
from timeline.patterns import later
from timeline.places import glance
from timeline.places.given import given
from timeline.places.names import TOWN

TOWNS = words("town city village port settlement borough parish suburb")
SPOKEN_OF_AS_THEY = words(
    "club band group trio quartet duo orchestra team side company firm business regiment troupe"
)
"""What is spoken of as "they"."""
_LIKE = (
    COMPANIES | {"company", "firm", "business", "brewery", "maker"},
    words("club team side"),
    words("band group trio quartet duo"),
    words("ship vessel steamer steamship"),
    words("university school college institution academy"),
    words("railway line company"),
    words("castle fortress"),
    words("newspaper paper"),
    words("town city"),
)
"""Nouns of which one says the same as the other."""
_LONGEST = 30
"""Characters that a name in brackets has at most."""
_FORMS = words("Company Co. Corporation Corp. Inc. Incorporated Ltd. Limited")
"""What a long name may be called without."""
_FAR = 900
"""Characters from the start of its paragraph to what goes on about it."""
_MANY = 5
"""Words of a title that is no name, or a long one."""
_WORD = r"[A-Z][\w’'&-]*(?:\.[A-Z])*\.?"
NAME = rf"{_WORD}(?: (?:(?:of|and|&|for|de|du) (?:the )?)?{_WORD})*"
_ASIDE = r"(?:,? \([^()]*\))?(?:, [^,.;]{1,60})?,?"
_STOP = (
    r"(?=[,.;:]| (?:who|which|that|whose|where|when|of|from|for|in|at|on|with|by|and|to|between"
    r"|against|over|during|near|under|after|about|around|along|\w+ed|built|based)\b)"
)
_IS = later(
    rf"\W*(The )?({NAME}){_ASIDE} (?:is|was|are|were) (?:an?|the|one of the) "
    rf"([\w’'-]+(?: [\w’'-]+){{0,7}}?){_STOP}"
)
_BEGAN = later(
    rf"\W*(The )?({NAME}){_ASIDE} (?:was|were) (?:first |originally )?"
    r"(?:founded|formed|established|incorporated|chartered|set up|started|created|"
    r"built|opened|fought|signed|completed|raised)\b"
)
_FORMED = later(
    rf"In (?:[A-Z][a-z]+ )?\d{{4}},? ([Tt]he )?({NAME}) (?:was|were) (?:first |originally )?"
    r"(?:founded|formed|established|incorporated|chartered|set up)\b"
)
_FOUNDED = later(
    r"\b(?:founded|formed|established|started|incorporated|created|set up|opened) (the )?"
    rf"({NAME})"
)
"""What a text may open with before it goes on about "the new club"."""
_RENAMED = (
    r"(?:\w+ )?(?:was renamed|renamed itself|changed its name to|took the name)(?: to| as| of)? "
    rf"(the )?({NAME})"
)
_NAMED = rf"((?:the )?{NAME})"
_NAMING = rf"\b(?:re)?(?:named|called|christened|known as)(?: it| the [a-z]+)? {_NAMED}"
_OF_SOMEBODY = re.compile(rf"\b(?:{'|'.join(MEN | PERSON_TITLES)}),? (?:called|named)\b")
_NO_NAMED = frozenset({"pact", "part", "malady", "happening"})
"""Kinds of which a name is not told like that."""
_NEW = re.compile(rf"\bThe (?:new |young )?({'|'.join(sorted(BODIES))})\b")
_LIES = later(
    rf"\W*(The )?({NAME}){_ASIDE} (?:(?:is|was) (?:named|located|situated|set|sited)|lies|stands"
    r"|sits|dates|takes its|took its|owes its|has a|has its|has been an?)\b"
)
_LABEL = later(rf"({NAME}): (?=[A-Z])")
_AGAIN = later(rf"\b[Tt]h(?:e|is) ({'|'.join(sorted(TOWNS | LANDMARKS))})\b(?! of [A-Z])")
_CALLED = "|".join(sorted(BODIES | SPOKEN_OF_AS_THEY))
_DOING = later(rf"(?<=[.!?]\s)The ({_CALLED})\b(?! of [A-Z]|['’])")
_ITS_HISTORY = re.compile(r": (?:An? |The )?(?:(?:Short|Brief) )?(?:History|Story)$")
_OPENS_AGAIN = later(r"(?:[A-Z]\w+ed |Built |Begun )?(?:[^.;]*, )?[Ii]t (?:was|is|became)\b")
"""What opens a text that is titled with what it is about."""


@dataclass(frozen=True, slots=True)
class Theme:
    """What a document is about, as its first sentence tells."""

    name: str = ""
    kinds: frozenset[str] = frozenset()
    """The nouns that call it again: "the club"."""
    words: frozenset[str] = frozenset()
    """Those of its name that call it alone."""

    def is_many(self) -> bool:
        """Whether it is spoken of as "they"."""
        return not self.kinds.isdisjoint(SPOKEN_OF_AS_THEY)

    def is_ship(self) -> bool:
        """Whether it is spoken of as "she"."""
        return any("ship" in kinds_called(kind) for kind in self.kinds)

    def is_spoken_of_as(self, pronoun: str) -> bool:
        return (pronoun == "they" and self.is_many()) or (pronoun == "she" and self.is_ship())

    def short(self) -> str:
        """Its name for a bracket, if that has room."""
        name = self.name.removeprefix("the ")
        if len(self.name) > _LONGEST and name.split()[-1] in _FORMS:
            name = name.rpartition(" ")[0]
        return name if len(name) <= _LONGEST else ""

    def has(self, topic: str) -> bool:
        """Whether it is what something else calls a topic, or nothing is known of it."""
        return not self.name or not self.words.isdisjoint(topic.split())


def theme(first: str) -> Theme:
    """The theme that the first sentence of a document opens with, or none."""
    said_to_be = _IS.match(first)
    told = said_to_be or _BEGAN.match(first) or _FORMED.match(first)
    if told is None or told[2].split()[0].lower() in NO_NAMES:
        return Theme()
    head = told[2].partition(" of ")[0].split()[-1].lower()
    head = "" if head.endswith("s") and kinds_called(head) == {"craft"} else head  # "Mora Rovers".
    said = told[3].split()[-1].lower() if said_to_be else ""
    one = said if said in BODIES or said.endswith("ss") else said.removesuffix("s")
    kinds = {each for each in (one, BY_NAME.get(head, head)) if _is_kind(each)}
    if one not in kinds and (one in CALLINGS or not kinds) and said_to_be:
        return Theme()
    ship = any("ship" in kinds_called(each) for each in kinds)
    name = with_article(told[2]) if ship else ("the " if told[1] else "") + told[2]
    alone = {word for word in told[2].split() if word[0].isupper()}
    alone = {word for word in alone if word.lower() not in NOBODYS and not _is_kind(word.lower())}
    return Theme(name, with_like(kinds), frozenset(alone))


def founded(first: str, second: str) -> Theme:
    """The theme of a text that opens with who founded it: "She founded Lund Air. The airline"."""
    made, again = _FOUNDED.search(first), _NEW.match(second)
    if made is None or again is None or made[2].split()[0].lower() in NO_NAMES:
        return Theme()
    name = made[2].removesuffix(".") if made.end() == len(first.rstrip()) else made[2]
    return Theme((made[1] or "") + name, with_like({again[1]}), frozenset(name.split()))


def founds(line: str) -> bool:
    """Whether a sentence tells who founded something that has a name."""
    made = _FOUNDED.search(line)
    return made is not None and made[2].split()[0].lower() not in NO_NAMES


def renamed(line: str, who: str) -> str:
    """The name that a sentence says it was given who is called so (a pattern), or nothing."""
    made = re.search(rf"\b(?:{who}) {_RENAMED}", line)
    return (made[1] or "") + made[2].removesuffix(".") if made is not None else ""


def christened(document: Document, at: int, noun: str, *, this: bool) -> str:
    """ "He named the ferry the Orla. This ship", "a brewery, Kern Hall. The brewery": that name."""
    line = document[document.sentences[at - 1]] if at else ""
    if kinds_called(noun) <= _NO_NAMED and noun not in BODIES | LANDMARKS:
        return ""
    own = rf"\b{noun}\b[^.;]{{0,30}}?"
    told = re.findall(("" if this else own) + _NAMING, line)
    told += re.findall(rf"\b(?:[Aa]n?|[Ii]ts|[Hh]is|[Hh]er) (?:[\w-]+ )*?{own}, {_NAMED}[,.]", line)
    names = {each.removesuffix(".") for each in told}
    name = names.pop() if len(names) == 1 else ""
    somebody = any(given(word) or word.lower() in PERSON_TITLES for word in name.split()[:1])
    return "" if somebody or _OF_SOMEBODY.search(line) else name


def with_kind(found: Theme, title: str, text: str) -> Theme:
    """A theme of which nothing tells the kind, with that which a text goes on about: "the city".

    A title may tell it too: "Club History", "Holt F.C.".
    """
    headed = BODIES.intersection(BY_NAME.get(word, word) for word in title.lower().split())
    if not found.name or (found.kinds and not headed):
        return found
    again = _DOING.search(text, 0, _FAR) or _AGAIN.search(text, 0, _FAR)
    kinds = headed or (again.groups() if again else ())
    return replace(found, kinds=with_like(kinds)) if kinds else found


def labelled(line: str) -> Theme | None:
    """What an entry of a list is about: "Aeroflot: The airline was founded"."""
    label = _LABEL.match(line)
    words = label[1].split() if label else []
    last = words[-1].lower() if words else ""
    kind = BY_NAME.get(last, last)
    kinds = with_like({kind}) if _is_kind(kind) else frozenset[str]()
    return Theme(label[1], kinds, frozenset(words)) if label else None


def of_paragraph(document: Document, at: int) -> Theme:
    """What the paragraph that a sentence goes on opens with, if no other is told since."""
    here = document.sentences[at].start
    start = document.text.rfind("\n", max(0, here - _FAR), here) + 1
    first = bisect_left(document.sentences, start, key=lambda each: each.start)
    lines = [document[each] for each in document.sentences[first:at]] if start else []
    told = [theme(line) for line in lines]
    return told[0] if told else Theme()


def of_body(name: str, text: str) -> Theme:
    """The theme of a text that goes on about "the company" it is titled with."""
    called = re.search(r"\b[Tt]he (company|firm|club|band|bank|airline)\b", text)
    if not name or called is None:
        return Theme()
    return Theme(name, with_like({called[1]}), frozenset(name.split()))


def lying(first: str, text: str) -> Theme:
    """The theme of a text that opens with where it lies, and goes on about "the town"."""
    told = _LIES.match(first)
    if told is None or told[2].split()[0].lower() in NO_NAMES:
        return Theme()
    words = told[2].split()
    kinds = {word.lower() for word in words if _is_kind(word.lower())}
    again = _AGAIN.search(text, 0, _FAR)
    kinds = kinds or ({again[1]} if again else set())
    name = (told[1] or "").lower() + told[2]
    return Theme(name, with_like(kinds), frozenset(words)) if kinds else Theme()


def titled(title: str, first: str) -> Theme:
    """The theme that a document is titled with: "Holt F.C.", where its first sentence says "it"."""
    whole, title = title, HISTORY.sub("", _ITS_HISTORY.sub("", title))
    article, title = ("the " if title.startswith("The ") else ""), title.removeprefix("The ")
    last = title.rpartition(" ")[2].lower()
    towns = any(place.by in TOWN for place in glance(title))
    towns = towns and title.partition(" of ")[0].lower() not in EVENT_NOUNS  # "Siege of Lund".
    kinds = frozenset({"town"}) if towns else frozenset({BY_NAME.get(last, last)})
    kinds = kinds if any(map(_is_kind, kinds)) else frozenset()
    if (title != whole.removeprefix("The ") or towns) and re.fullmatch(NAME, title):
        return Theme(article + title, with_like(kinds), frozenset(title.split()))
    named = re.fullmatch(NAME, title) or (first.startswith(title) and len(title.split()) < _MANY)
    *before, last = title.split() or [""]
    kind = BY_NAME.get(last.lower(), last.lower())
    alone = {word for word in before if word[0].isupper() and not _is_kind(word.lower())}
    opens = _OPENS_AGAIN.match(first) or any(word in first for word in alone)
    if not named or not alone or not opens or not _is_kind(kind):
        return Theme()
    return Theme(title, with_like({kind}), frozenset(alone))


def with_like(kinds: Iterable[str]) -> frozenset[str]:
    """These nouns and those that call the same things: "the club", "the team"."""
    return frozenset(kinds).union(*(each for each in _LIKE if not each.isdisjoint(kinds)))


def _is_kind(noun: str) -> bool:
    """Whether a noun calls a thing again."""
    return bool(kinds_called(noun)) or noun in BODIES | TOWNS | LANDMARKS
