"""From a document and an event to whose or where it was, for a title that names nobody."""

import re
from bisect import bisect_right

from timeline.events.countries import countries
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.people_words import BODIES_NAMED, CALLED, MANY_ENDS
from timeline.events.lexicon.words import words
from timeline.events.naming.focus import opens
from timeline.events.naming.heroes import plain_title
from timeline.events.naming.histories import is_history
from timeline.events.naming.openers import ends_of_names
from timeline.events.naming.roles import BODIES, HISTORY
from timeline.events.naming.topics import topic_of
from timeline.events.parsing.entries import entry_label
from timeline.events.scene import Scene
from timeline.model import Evidence
from timeline.patterns import later
from timeline.places import country_name, glance
from timeline.places.given import given
from timeline.places.names import TOWN
from timeline.records import lazy

_AHEAD = 1.5
"""A country is that of an event whose sentence names none where it is named so much more often."""
_BACK = 2
"""Another thing is looked for so many sentences back."""
_FEW = 8
"""So few sentences need not say the name of what they are about."""
_STEM = 5
"""Letters that the name of a country and of its people share."""
_THING = frozenset({"it", "its"})
_BODY = re.compile(
    r"(?<=\w )the (?:company|firm|club|airline|bank|retailer|carmaker|brewery)(?!['’\w])"
)
_FIRM = later(r"The (?:company|firm)(?=['’]s? | [^A-Z\"“])")
_POSSESSIVE = re.compile(r"['’]s?$")
_NAME = re.compile(r"\W*[^\W\d_a-z](?!\W*$)")
_CONTESTS = words("league cup trophy division championship")
"""What a club plays in, and no other body."""
_SOMEBODY = r"[A-Z][\w’'-]*\.?(?: [A-Z][\w’'-]*\.?){0,3}"
_IN_OFFICE = later(
    rf"{_SOMEBODY} (?:(?:was|is) (?:appointed|elected|hired|sacked|dismissed|replaced|installed)"
    r"|(?:came|comes) back|(?:took|takes) over|stepped down|resigned|returned|joined|left)"
    r"(?: again)?"
)
"""Somebody who began or left work for what a title leaves out."""
_NAMED = later(r"\b[A-Z][^\W\d_]{2,}|\b\d{4}\b")
_UNNAMED = later(r"The ([a-z]+) (?!of\b|[a-z]+s? of\b|[A-Z])")
"""What opens a title and stays unsaid: "The group joined Kern"."""
_SET = re.compile(r" \([^()]*\)$")


class Setting:
    """Whose or where an event was, found out once its title is seen to need it."""

    def __init__(self, seen: Scene, evidence: Evidence) -> None:
        self._seen, self._evidence = seen, evidence

    @lazy
    def where(self) -> str:
        """The hero, else the name that a document is titled with, else the event's one country."""
        seen, evidence, cast = self._seen, self._evidence, self._seen.cast
        codes = countries(evidence.places)
        country = self.country
        lived = "" if self.hero and not cast.life else self.whose
        news = seen.document.published is not None
        beside = self._thing if news and self.hero and not lived else self.whose or self._thing
        theme = cast.theme
        thing = theme.name and not theme.is_ship()
        thing = thing or (news and cast.topic and opens(seen.document, cast.topic))
        titled = news and cast.topic and cast.topic in seen.document.title
        titled = titled and not any(place.by in TOWN for place in glance(cast.topic))
        thing = thing or titled
        themed = thing and (country or titled or is_history(seen.document.title))
        themed = _focus(seen, evidence, 0) if themed else ""
        if lived or themed or country or codes:
            away = len(codes) == 1 and seen.counts.get(codes[0], 0) < max(seen.counts.values())
            elsewhere = news and not lived and country and away and self._is_told_there(themed)
            return country if elsewhere else lived or themed or country
        focus = beside or _focus(seen, evidence, 0)
        elsewhere = news and not beside and any(place.by in TOWN for place in glance(focus))
        if elsewhere:
            return ""  # "The Sydney medals" put nothing in Sydney.
        return focus or self._both

    @property
    def _both(self) -> str:
        """The two countries that a report is between, where no other, nor one alone, is near."""
        seen, sentences = self._seen, self._seen.document.sentences
        two, name = seen.cast.pair
        at = bisect_right(sentences, self._evidence.sentence) - 1
        near = (place for row in seen.places[max(0, at - 1) : at + 1] for place in row)
        told = {code for place in near for code in place.countries}
        return name if not told or told == two else ""

    @lazy
    def country(self) -> str:
        """The event's one country."""
        codes = countries(self._evidence.places)
        return country_name(codes[0]) if _is_own(self._seen, self._evidence, codes) else ""

    def _is_told_there(self, themed: str) -> bool:
        """Whether a sentence names its land by itself, and nothing of what the report is about."""
        line, here = self._seen.document[self._evidence.sentence], self._evidence.sentence
        lands = (p for p in self._evidence.places if p.by == "name" and here.holds(p.span))
        return not any(word in line for word in themed.split()) and any(lands)

    @lazy
    def whose(self) -> str:
        """Whom or what the document is about, no country; no title that a text never says."""
        document = self._seen.document
        topic = topic_of(plain_title(document.title), self.names)
        told = document.text.replace(document.title, "", 1)
        named = (word for word in _NAMED.findall(topic) if word.lower() not in EVENT_NOUNS)
        known = len(document.sentences) <= _FEW or any(word in told for word in named)
        return self.hero or (topic if known else "")

    @property
    def focus(self) -> str:
        """What the document is mostly about."""
        return self.whose or self._thing or _focus(self._seen, self._evidence, _BACK)

    @property
    def body(self) -> str:
        """The firm, club or other body that the document is about, if no other is told before."""
        document, cast, here = self._seen.document, self._seen.cast, self._evidence.sentence
        name = cast.theme.short() or cast.topic
        at = max(0, bisect_right(document.sentences, here) - 2)
        before = document.text[document.sentences[at].start : here.start]
        before = before.replace(name, "") if name else ""
        told = set(re.findall(r"\w[\w’'.-]*", before)) & cast.proper
        others = (w for w in told if cast.pronoun(w) == "it" or w.lower() in BODIES_NAMED)
        return "" if any(others) else name

    def office(self, line: str) -> str:
        """The body or place whose history a document is, if its sentence names no other."""
        document, cast = self._seen.document, self._seen.cast
        history = is_history(document.title) or HISTORY.search(document.title) is not None
        name = "" if self.hero or not history else cast.theme.short() or self.whose
        at = bisect_right(document.sentences, self._evidence.sentence) - 1
        told = set(cast.rows[at]).difference(cast.persons, name.split(), line.split())
        return name if all(word.lower() in _CONTESTS for word in told) else ""

    @property
    def they(self) -> str:
        """Whose history it is that "they" are told of in, if no one's life."""
        document = self._seen.document
        return self.whose or (self._seen.cast.theme.short() if is_history(document.title) else "")

    @property
    def names(self) -> frozenset[str]:
        """The words that the document has for names."""
        return self._seen.cast.proper

    def is_named(self, opens: str) -> bool:
        """Whether the word that opens a title is a name's, no "Free" of the Orange Free State."""
        known = any(place.by in {"name", "capital"} for place in glance(opens))
        somebody = given(opens) or self._seen.cast.pronoun(opens) in {"he", "she"}
        ends = somebody or opens in ends_of_names(self._seen.document.text)
        return known or (opens in self.names and bool(ends)) or (opens.isupper() and len(opens) > 1)

    @property
    def pronoun(self) -> str:
        """The hero's, where that is whose it is."""
        return next(iter(self._seen.cast.heroes), "")

    @property
    def entry(self) -> str:
        """Whom an entry of a list is about: "Ada Roe (Wales): She ... Killed at Mora"."""
        text, sentence = self._seen.document.text, self._evidence.sentence
        label = entry_label(text, text.rfind("\n", 0, sentence.start) + 1, sentence.end)
        return label["name"] if label else ""

    @property
    def hero(self) -> str:
        """Whose life or story the document tells, if anybody's."""
        return next(iter(self._seen.cast.heroes.values()), "")

    @property
    def _thing(self) -> str:
        cast = self._seen.cast
        return cast.whole.get(cast.thing, "")


def _is_own(seen: Scene, evidence: Evidence, codes: tuple[str, ...]) -> bool:
    """Whether a country alone is the event's: its sentence or most of the document names it.

    The sentence names the place itself: "under British rule" is not in Britain, and an "FCC"
    may be another's.
    """
    if len(codes) != 1:
        return False
    grounds = (place.span for place in evidence.places if place.by not in {"people", "agency"})
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
    title = seen.document.title
    told = set() if is_history(title) or HISTORY.search(title) else told
    told |= {focus} if cast.leaves_theme(seen.document[evidence.sentence]) else set()
    return focus if all(word in focus for word in others) and not told else ""


def set_in(line: str, told: Setting, longest: int, pronoun: str = "") -> str:
    """The title, with its setting in brackets where it names nobody and nothing, and that fits.

    Where a `pronoun` is left in it the setting helps, too, save where "he" is not the heroine;
    "it" is what the document is about, and so is "the company", which its name stands for where
    that opens the title.
    """
    if not pronoun and _IN_OFFICE.fullmatch(line):
        office = told.office(line)
        fits = office and len(line) + len(office) + len(" ()") <= longest
        fits = fits and set(office.split()).isdisjoint(line.split())
        return f"{line} ({office})" if fits else line
    first, *others = line.split() or [""]
    body = told.body if not pronoun and _BODY.search(line) else ""
    bare = not (pronoun or body)
    rows = zip(others, [first, *others], strict=False)
    names = [_is_of_people(word, before) for word, before in rows if _NAME.match(word)]
    noun = _UNNAMED.match(line)
    ours = _FIRM.match(line) is not None and bool(told.body) and told.body not in line
    unsaid = all(names) or ours or (noun is not None and noun[1] not in BODIES)
    if not line or (bare and not unsaid):
        return line
    where = told.focus if pronoun in _THING else told.they if pronoun else body or told.where
    if bare and names and where == told.country:
        return line
    unfit = where in {"", told.hero} or any(place.by == "name" for place in glance(where))
    firm = None if unfit or pronoun else _FIRM.match(line)
    if firm and len(where) + len(line) - firm.end() <= longest:
        return where + line[firm.end() :]
    room = longest - len(line) - len(" ()")
    where = told.country if where == told.where and len(where) > room else where
    other = CALLED.get(pronoun) in {"he", "she"} and told.pronoun not in {"", CALLED[pronoun]}
    fits = bool(where) and not other and len(where) <= room
    known = not fits or where.casefold()[:_STEM] in line.casefold()
    opens = _POSSESSIVE.sub("", first.strip('"“”,:'))
    named = bare and told.is_named(opens)
    return line if known or named else f"{line} ({where})"


def _is_of_people(word: str, before: str) -> bool:
    """Whether a word says of what people something is: "Dutch", but not in "the Dutch"."""
    many = before == "the" and word.endswith(MANY_ENDS)
    found = (p.by == "people" and p.span.end == len(word) for p in glance(word))
    return not many and not word.endswith("s") and (word == "European" or any(found))


def without_setting(title: str) -> str:
    """The title as the sentence has it."""
    return _SET.sub("", title)
