"""From the sentences of a document, one by one, to what its names tell of themselves.

A name is a run of words with a capital, and it is spoken of by the pronoun that opens the next
sentence, or follows in the same one before another name does.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.anyword import any_word
from timeline.events.lexicon.people_words import (
    CALLED,
    NOBODYS,
    PERSON_TITLES,
    ROLES,
)
from timeline.events.naming.kinsfolk import without_kin
from timeline.events.naming.names import WORD, Name, by_given, has_initials, is_thing
from timeline.events.naming.roles import AGE, CALLINGS, EPITHETS, said_to_be
from timeline.patterns import later
from timeline.places.given import given

_MAY_STAND = re.compile(any_word(["he", "his", "she", "her", "it", "its"], ignore_case=True))
"""So that a sentence without any of `_OF_SUBJECTS` is not looked at word by word."""
_OPENING = re.compile(r"The ([\w-]+) ([\w-]+)")
_PARTICIPLE = later(
    r"(?:[A-Z][a-z]+ed|Born|Built|Led|Known|Sent|Taught|Brought) (?:after|by|to|for|as) [^,]*,"
    r"|[A-Z][a-z]+s (?:have|were|are) "
)
"""What opens a sentence about the name behind the comma: "Named after the god Kern, Lund was".

Or about several, whom no "he" means: "Honours have come late".
"""
_BORN = re.compile(r"(?: ?\([^()]{0,80}\))?,? was born\b")
"""What follows a name though that only opens sentences: "Roe was born in Bern"."""
_OWN = later(
    r",? (?:said|says|announced|promised|confirmed|told|denied|insisted|claimed|admitted)\b"
    r"[^,.;\"“”]{0,40}? (his|her) (?:own|party|government|cabinet|administration|ministry|country"
    r"|company|team|resignation|candidacy|wife|husband)\b"
)
"""What somebody tells of what is surely their own: "Roe said on Thursday that his party"."""
_HEIR = later(
    r"\b(?:[Hh]is|[Hh]er) (?:son and |own |chosen )?(?:successor|predecessor|heir|rival|deputy)"
    r",? \Z"
)
"""Before the name of somebody: "under his successor, al-Munir, the town grew"."""
_NONE: Counter[str] = Counter()
_OF_SUBJECTS = frozenset({"he", "his", "she", "it", "its"})
"""In "Nordli appointed her" the pronoun is another's, and "her" may be either."""
_OWNS = ("'s", "’s", "s'", "s’")
"""How the name of somebody ends of whose things a sentence tells: "Brunel's ship"."""
_CALLED = EPITHETS | PERSON_TITLES | ROLES
"""What somebody may be called whom no name tells: "The veteran won"."""
_TITLE, _GIVEN, _PRONOUN = 4, 3, 1
"""How much a title ("Mrs"), a given name, and a pronoun say about a name."""
_LIKELY = 2
"""One of two of a family is meant who is named so many times as often as the other."""
_DOUBTFUL = 2
"""So many pronouns do not yet make a name somebody's; a name of two words needs one less."""

_EARLY = 3
"""The sentences in which a document tells whom it is about."""


@dataclass(slots=True)
class Register:
    """The names of a document as far as it is read."""

    places: frozenset[str]
    """The words of the names of places."""
    peoples: frozenset[str]
    """The words of peoples of which one may be anybody."""
    nobody: set[str]
    """The names of countries, and of works, ships and bodies as far as told so."""
    ships: frozenset[str]
    proper: set[str]
    """The words of names, as far as they have their capital inside a sentence."""
    votes: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """By name, how much speaks for each pronoun."""
    counts: Counter[str] = field(default_factory=Counter)
    topics: dict[str, str] = field(default_factory=dict)
    """By pronoun, whom or what the next sentence may go on about."""
    rows: list[tuple[str, ...]] = field(default_factory=list)
    """The names of each sentence."""
    doers: list[tuple[str, ...]] = field(default_factory=list)
    """Of these those that it may be about."""
    opened: list[str] = field(default_factory=list)
    """Whom the pronoun goes on about that opens each sentence, if one does."""
    persons: set[str] = field(default_factory=set)
    """The names that a title or a given name shows to be somebody's."""
    whole: dict[str, str] = field(default_factory=dict)
    """Those as they are first told."""
    firsts: dict[str, Counter[str]] = field(default_factory=dict)
    """How often each given name stands before them."""
    lone: set[str] = field(default_factory=set)
    """The names that the first sentences tell in one word."""
    full: set[str] = field(default_factory=set)
    """The names told in two words or more."""
    named: set[str] = field(default_factory=set)
    """Of these, those told without "the"."""
    said: list[tuple[Name, tuple[str, ...]]] = field(default_factory=list)
    """What each name is said to be."""
    things: set[str] = field(default_factory=set)
    """The names told with "the"."""
    bare: set[str] = field(default_factory=set)
    """The names told without it."""

    def read(self, line: str, row: Sequence[tuple[Name, int]]) -> None:
        """Take in a sentence; `row` are its names, each with the place where it ends."""
        row = without_kin(line, row)
        topics = {kind: key for kind, key in self.topics.items() if self._may_go_on(key, kind)}
        told = tuple(_told(line, row, topics))
        self.nobody |= {name.key for name, _ in row if is_thing(name)} - self.persons
        for name, after in told:
            strange = len(name.words) > 1 and name.words[0] not in self.places
            placed = name.key in self.places and not (name.said or strange)
            if not placed or self.votes.get(name.key):
                self._count(name, after)
        heirs: set[str] = set()
        for name, end in row:
            self._count_given(name, line[:end])
            said = said_to_be(line, name, end)
            if said:
                self.said.append((name, said))
            if name.opens and _BORN.match(line, end):
                self.proper |= set(name.words)
                if name.key not in self.places:
                    self._tell(name)
            if (own := _OWN.match(line, end)) and name.key not in self.places:
                self.votes[name.key][CALLED[own[1]]] += _DOUBTFUL
            heir = _HEIR.search(line[: line.rfind(name.words[0], 0, end)]) is not None
            heirs |= {name.key} if heir else set()
            if heir or any(role in CALLINGS or role.endswith(AGE) for role in said):
                self._tell(name)
        self.proper |= {word for name, _ in told for word in name.inner}
        self.rows.append(tuple(name.key for name, _ in told))
        went_on = told[0][1] if len(told) > len(row) else ""
        self.opened.append(told[0][0].key if went_on else "")
        doers = self._doers(line, row)
        self.doers.append((*doers, *(name.key for name, _ in row if name.joined)))
        followed = dict(self._followed(doers))
        if followed.get(went_on) not in heirs:
            followed.pop(went_on, None)
        if self._is_described(line):
            followed = {kind: key for kind, key in followed.items() if kind == "it"}
        self.topics |= followed
        others = {by_given(name) for name, _ in row if not self._is_of_its_kind(name)}
        for kind in others:
            self.topics.pop(kind, None)  # "Ida Roe won. Ari Roe, her uncle, fell. He" may be.

    def pronouns(self) -> dict[str, str]:
        """By name "he", "she" or "it", where one is told."""
        found = ((key, _most(tally, key in self.full)) for key, tally in self.votes.items())
        return {
            key: kind
            for key, kind in found
            if kind and (key not in (self.persons if kind == "it" else self.nobody - self.persons))
        }

    def shared(self) -> set[str]:
        """The names that two of a family have, each told as often: "Guy Lund", "Alain Lund"."""
        most = {key: [*told.most_common(2), ("", 0)][:2] for key, told in self.firsts.items()}
        return {key for key, ((_, one), (_, two)) in most.items() if two * _LIKELY >= one > 0}

    def _count(self, name: Name, after: str) -> None:
        land = self._is_nobody(name)
        told = "" if name.known or land else by_given(name)
        after = "" if land and after != "it" else after
        self.counts[name.key] += 1
        tally = self.votes[name.key]
        tally[name.said] += _TITLE
        tally[told] += _GIVEN
        tally[after] += _PRONOUN
        if told or name.said or has_initials(name):
            self._tell(name)
        several = {name.key} if len(name.words) > 1 and not self._is_behind_place(name) else set()
        self.full |= several
        (self.things if name.known else self.bare).add(name.key)
        self.named |= set() if name.known else several

    def _count_given(self, name: Name, before: str) -> None:
        """Take a given name for somebody's where it stands alone from the first sentences on.

        A family may bear it, and so may somebody else who comes in late, or in brackets.
        """
        key, tally = name.key, self.votes.get(name.key)
        alone = len(name.words) == 1 or self._is_behind_place(name)
        if tally is None or not alone or name.known or self._is_nobody(name) or key in self.full:
            return
        if len(self.rows) < _EARLY and before.count("(") == before.count(")"):
            self.lone.add(key)
        tally[given(key)] += _PRONOUN * (key in self.lone)

    def _is_behind_place(self, name: Name) -> bool:
        """Whether a given name only stands behind a place: "after the siege of Acre Roger had"."""
        return name.words[0] in self.places and bool(given(name.key))

    def _tell(self, name: Name) -> None:
        """Take a name for somebody's, unless it ends as things do."""
        last = name.words[-1].lower()
        nobody = name.known or self._is_nobody(name)
        if last not in NOBODYS and not nobody:
            self.persons.add(name.key)
            self.whole.setdefault(name.key, name.full)
            first, *rest = name.untitled
            self.firsts.setdefault(name.key, Counter())[first] += bool(rest and given(first))

    def _is_nobody(self, name: Name) -> bool:
        return name.key in self.nobody and not name.said

    def _doers(self, line: str, row: Sequence[tuple[Name, int]]) -> list[str]:
        """The names that a sentence may be about, owners last, or never where ships are "she"."""
        opening = _PARTICIPLE.match(line)
        begin = opening.end() if opening else 0
        found = [
            each
            for each in row
            if not each[0].led and each[0].key not in self.peoples and each[1] > begin
        ]
        keys = [name.key for name, end in found if not line[:end].endswith(_OWNS)]
        owners = [] if self.ships else [name.key for name, _ in found if name.key not in keys]
        return keys + owners

    def _is_described(self, line: str) -> bool:
        """Whether a sentence goes on about somebody without a name: "The Swede won"."""
        opening = _OPENING.match(line)
        if opening is None or opening[2].lower() in _CALLED or opening[2][0].isupper():
            return False
        word = opening[1]
        return word in self.peoples or word.lower() in _CALLED or word.endswith(AGE)

    def _followed(self, doers: Sequence[str]) -> Iterator[tuple[str, str]]:
        """For each pronoun the name that it may be after a sentence with these doers."""
        for kind in ("he", "she", "it"):
            fit = [key for key in doers if self._may_go_on(key, kind)]
            known = [key for key in fit if self.votes.get(key, _NONE)[kind]]
            known = [key for key in known if key in self.persons] or known
            if fit:
                yield kind, (fit if fit[0] in self.persons else known or fit)[0]

    def _is_of_its_kind(self, name: Name) -> bool:
        """Whether its given name is that of whom the text mostly calls so: not Ari of Ida Roe's."""
        told, family = by_given(name), self.firsts.get(name.key, _NONE)
        alone = sum(map(bool, family.values())) < _LIKELY
        return not told or alone or self._may_go_on(name.key, told)

    def _may_go_on(self, key: str, kind: str) -> bool:
        """Whether a pronoun may mean a name, as far as nothing has told otherwise."""
        tally = self.votes.get(key, _NONE)
        if kind == "it":
            return key not in self.persons and tally["he"] + tally["she"] <= tally["it"]
        if key in self.nobody and key not in self.persons:
            return False
        other = "she" if kind == "he" else "he"
        nobody = key in self.places or (key in self.things and key not in self.bare)
        return (key in self.persons or not nobody) and tally[other] <= tally[kind]


def _most(tally: Counter[str], full: bool) -> str:
    """The pronoun that most speaks for, if it is told and no other is as likely."""
    told = sorted(((count, kind) for kind, count in tally.items() if kind), reverse=True)
    if not told or (len(told) > 1 and told[0][0] == told[1][0]):
        return ""
    count, kind = told[0]
    return kind if count + full > _DOUBTFUL or kind == "it" else ""


def _told(
    text: str, found: Sequence[tuple[Name, int]], topics: Mapping[str, str]
) -> Iterator[tuple[Name, str]]:
    """The names of a sentence, each with the pronoun that speaks of it, if one does."""
    until = next((end for name, end in found if name.known or not name.led), len(text))
    spoken = bool(found or topics) and _MAY_STAND.search(text) is not None
    opening = _opening(text, until) if spoken and topics else ""
    if topics.get(opening):
        # A word in "-s" that only opens sentences, "Hardliners", is no name.
        yield Name((topics[opening],), opens=topics[opening].endswith("s")), opening
    for at, (name, end) in enumerate(found):
        upto = found[at + 1][1] if at + 1 < len(found) else len(text)
        yield name, (_pronoun(text, end, upto) if at == 0 and spoken else "")


def _opening(text: str, until: int) -> str:
    """The pronoun of the sentence's subject where it stands before any name: "At 26 he"."""
    for word in WORD.finditer(text, 0, until):
        low = word[0].lower()
        if low in _OF_SUBJECTS or (low == "her" and word.start() == 0):
            return CALLED[low]
    return ""


def _pronoun(text: str, start: int, end: int) -> str:
    """The first pronoun after a name; not that of another whose "commander" it is."""
    for word in WORD.finditer(text, start, end):
        beside = text[start : word.start()] == ", "
        if word[0] in _OF_SUBJECTS and not beside:
            return CALLED[word[0]]
    return ""
