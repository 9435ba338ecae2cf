"""From "the company" in a document to the one name that the sentences just before it are about."""

import re

from timeline.events.lexicon.people_words import NOBODYS, PLURAL_PEOPLE
from timeline.events.lexicon.words import SAYING, words
from timeline.events.naming.cast import FAR
from timeline.events.naming.focus import CONTINENTS
from timeline.events.naming.names import Name, names, unquoted
from timeline.events.naming.roles import BODIES, COMPANIES, HISTORY
from timeline.events.naming.topics import SECTIONS, topic_of
from timeline.events.parsing.grammar import Word
from timeline.events.scene import Scene
from timeline.model import Span
from timeline.patterns import later
from timeline.places import glance
from timeline.places.given import given

FIRMS = (COMPANIES | {"lender"}) - {"maker", "manufacturer", "operator", "publisher"}
"""What calls a firm alone, and not what somebody else's is: "its maker"."""
_ENDS = words(
    "group co corp inc ltd plc airlines airways motors corporation industries holdings systems bank"
)
"""Last words of the names of firms."""
_OTHERS = BODIES - COMPANIES - {"group", "bank", "lender"}
"""What the word before a name may say that is no firm: "the union Lund"."""
_ITSELF = re.compile(rf"The (?:{'|'.join(sorted(FIRMS))})\b")
_GOES_ON = re.compile(r",? (?:which|whose|based|founded|owned)\b|['’]")
"""What follows a name that only opens sentences, and no other word there."""
_PAIRED = FIRMS | {"bank", "club", "team", "lender"}
_NAMED = r"[A-Z][\w&’'-]*(?: [A-Z][\w&’'-]*){0,2}"
_PAIR = later(rf"(?<![\w’'-] and )\b({_NAMED}) and ({_NAMED})(?!,? and\b)")
_LISTED = later(r"\b[A-Z][\w’'-]*, $")
"""What stands before the last two of several: "Kern, Lund and Osby"."""
_CHARTERED = words("company ag sa nv ab as asa oyj gmbh llc trust society foundation council")
_WE = re.compile(r"\b(?:[Ww]e|[Oo]ur|us)\b")
_TRADE = re.compile(r"\b(?:shares|shareholders|profits?|revenues?|company|firm)\b", re.IGNORECASE)
_SHARES = re.compile(r"\b[Ss]hares (?:in|of) \Z")
_OFTEN = 4
_BACK = 2
"""Sentences back in which the two are named."""
_LEAD = 2
"""The sentences that a text opens with, the title among them."""
_BESIDE = frozenset({"with", "to", "for", "under", "against", "from", "at", "in"})
_BEFORE = dict.fromkeys(SAYING | {"told"}, False) | dict.fromkeys(("of", "by"), True)
"""The words before a name that tell whether the next sentence may go on about it."""


def ourselves(seen: Scene) -> str:
    """Who "we" are in what a firm writes under its own name to those who own it."""
    title = topic_of(seen.document.title, seen.cast.proper)
    ends = title.split()[-1].lower().rstrip(".") if title else ""
    if ends not in _ENDS | _CHARTERED:
        return ""
    said = len(_WE.findall(unquoted(seen.document.text)))
    return title if said >= _OFTEN else ""


def tells_of_firms(text: str) -> bool:
    """Whether "the group" of a text is most likely a firm, and no band and no tourists."""
    return _TRADE.search(text) is not None


def firm(seen: Scene, sentence: int, word: Word) -> str | None:
    """ "Lund cut jobs in May. The company" lost money: the doer, if no other is named beside it.

    Sentences in between are about people who spoke for it, or about "the company" again.
    """
    for at in range(sentence, max(-1, sentence - FAR), -1):
        span = seen.document.sentences[at]
        line = seen.document[Span(span.start, word.start) if at == sentence else span]
        if SECTIONS.issuperset(line.rstrip(":").lower().split()):
            continue  # "Key Dates:".
        found = [each for each in names(unquoted(line)) if _is_nobodys(seen, at, *each)]
        bodies = [each for each in found if not _only_opens(seen, at, line, *each)]
        if not bodies or (_ITSELF.match(line) and at < sentence):
            continue
        if at == sentence and word.dep == "dobj":
            return None  # "Lund bought the firm".
        name, end = bodies[0]
        before = (line[: line.rfind(name.words[0], 0, end)].lower().split() or [""])[-1]
        rivals = [each for each, _ in bodies[1:] if not _is_beside(line, each)]
        other = before in _OTHERS or name.key.lower() in NOBODYS - _ENDS or bool(rivals)
        other = other or any(_is_one(each) for each, _ in found[: -len(bodies)])
        told = _BEFORE.get(before, not name.led) or _SHARES.search(line[: line.find(name.words[0])])
        return _plain(name) if told and not other else None
    return None


def two_firms(seen: Scene, sentence: int, word: Word) -> str | None:
    """ "A judge told Kern and Lund to wait. Both companies" did: the one pair just before."""
    if word.low.removesuffix("s") not in _PAIRED or word.low in _PAIRED:
        return None
    for at in range(sentence - 1, max(-1, sentence - 1 - _BACK), -1):
        line = seen.document[seen.document.sentences[at]]
        pairs = list(_PAIR.finditer(line))
        if any(_LISTED.search(line[: each.start()]) for each in pairs):
            return None
        found = {each.groups() for each in pairs}
        keys = [name.split()[-1] for pair in found for name in pair]
        if found:
            known = all(key in seen.cast.proper and key not in seen.cast.persons for key in keys)
            lands = any(glance(name) for pair in found for name in pair)
            return " and ".join(found.pop()) if len(found) == 1 and known and not lands else None
    return None


def _is_nobodys(seen: Scene, at: int, name: Name, end: int) -> bool:
    """Whether a name is no person's, no place's and of no body that the lists of places have."""
    cast, last = seen.cast, seen.document.sentences[at].start + end
    if name.key in cast.persons:
        return False
    if name.key in CONTINENTS or (len(name.words) == 1 and given(name.key)):
        return False
    rows = (place for place in seen.places[at] if place.by not in {"person", "leader"})
    return not any(place.span.start < last <= place.span.end + len("'s") for place in rows)


def _is_beside(line: str, name: Name) -> bool:
    """Whether a name only tells with whom or under whom something was done: "a deal with Lund"."""
    before = line[: line.find(name.words[0])].lower().split()[-2:]
    led = [word for word in before if word not in {"the", "its"}][-1:]
    return name.led and (name.joined or (led != [] and led[0] in _BESIDE))


def _only_opens(seen: Scene, at: int, line: str, name: Name, end: int) -> bool:
    """Whether a word may have its capital only because it opens a sentence.

    It is a name where the parser takes it for one, and the text has it twice or opens with it.
    """
    alone = name.opens and len(name.words) == 1 and name.key not in seen.cast.proper
    if not alone or _GOES_ON.match(line, end) is not None:
        return False
    again = len(re.findall(rf"\b{re.escape(name.key)}\b", seen.document.text)) > 1
    opening = [told.tree.words[0] for told in seen.told.get(at, ())[:1] if len(told.tree)]
    named = any(word.tag == "NNP" and word.text == name.key for word in opening)
    return not (named and (again or at <= _LEAD))


def _is_one(name: Name) -> bool:
    """Whether a word that opens a sentence may yet be a name: no "Police", "Streaming"."""
    return not name.key.endswith(("s", "ing")) and name.key.lower() not in PLURAL_PEOPLE


def _plain(name: Name) -> str:
    """The name without what opens the sentence and only says what it is: "Airline Lund"."""
    led = name.opens and len(name.words) > 1 and name.words[0].lower() in BODIES
    article = "the " if name.known else ""
    return article + HISTORY.sub("", " ".join(name.words[led:]))
