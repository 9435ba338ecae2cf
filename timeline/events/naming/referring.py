"""From a pronoun to the one noun near it that fits what is told: "the deal ... it lapsed"."""

from collections.abc import Iterator

from timeline.events.lexicon.numbers import UNITS
from timeline.events.lexicon.people_words import (
    CALLED,
    MEN,
    NO_NAMES,
    PEOPLE_ENDS,
    PERSON_TITLES,
    ROLES,
    WOMEN,
)
from timeline.events.lexicon.words import PERIODS, QUOTES
from timeline.events.naming.cast import Cast
from timeline.events.naming.doubt import may_act
from timeline.events.naming.fitting import PRONOUNS, Told, is_person, other_ends
from timeline.events.naming.kinds import kinds_of, wanted_by
from timeline.events.naming.naming import FARTHEST, JOINS
from timeline.events.naming.things import is_empty
from timeline.events.parsing.grammar import PLURALS, SUBJECTS, Tree, Word
from timeline.model import Span
from timeline.places.given import given
from timeline.places.names import TOWN

_NUMBERS = {"it": frozenset({"NN", "NNP"}), "they": frozenset({"NNS", "NNPS"})}
_CORE = SUBJECTS | {"dobj", "attr"}
HAVING = frozenset({"have", "has", "had"})
"""What somebody has is not what the next sentence goes on about: "has a long history"."""
_PEOPLE = PERSON_TITLES | ROLES | MEN | WOMEN
_TOLD = SUBJECTS | {"dobj", "attr"}
_ENDS = {"the": SUBJECTS, "a": _TOLD, "an": _TOLD}
"""Where the people stand whom the next sentence goes on about."""
_OTHERS = {"he": WOMEN, "she": MEN}
_Found = tuple[Word, Told] | None
_INNER = frozenset({"compound", "nmod", "amod", "npadvmod", "conj"})


def of_kind(
    pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast, dates: frozenset[int]
) -> tuple[Word, Told] | None:
    """The noun and its sentence, nearest first; nothing where two fit, or no kind is asked for."""
    wanted = wanted_by(here.tree, pronoun)
    tags = _NUMBERS.get("it" if pronoun.low == "this" else PRONOUNS.get(pronoun.low, ""))
    again = any(word.low == pronoun.low for word in here.tree.words[: pronoun.index])
    if not wanted or tags is None or again:
        return None
    for told in (here, *earlier[:FARTHEST]):
        near = told is here
        fit = [
            noun
            for noun in _nouns(told.tree, pronoun if near else None, dates if near else frozenset())
            if _is_so_many(noun, told.tree, tags) and wanted & _kinds(noun, told, people)
        ]
        if not fit and _is_open(told, people):
            return None
        if fit:
            alone = len({noun.low for noun in fit}) == 1
            placed = not (near or "land" in wanted) and any(_only_places(w, told) for w in fit)
            return (fit[-1], told) if alone and not placed else None
    return None


def only_one(
    pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast
) -> tuple[Word, Told] | None:
    """The one thing, or the one lot, that the sentence before tells of: "sent men. They" came."""
    before = here.tree.words[: pronoun.index]
    opens = pronoun.dep in SUBJECTS and not any(word.dep in SUBJECTS for word in before)
    kind = PRONOUNS.get(pronoun.low, "")
    if not opens or not earlier or earlier[0].tree[-1].text in JOINS:
        return None
    told = earlier[0]
    if is_empty(pronoun, here.tree) or any(PRONOUNS.get(w.low) == kind for w in told.tree.words):
        return None
    if any(word.text in QUOTES for word in told.tree.words):
        return None
    names = (w for w in told.tree.words if w.tag == "NNP" and w.dep != "compound")
    if kind == "they" and any(is_person(each, told) for each in names):
        return None
    found = [noun for noun in told.tree.words if _is_one_of(noun, told, kind, people)]
    core = len(found) == 1 and (kind == "they" or found[0].dep in _CORE)
    acts = here.tree.child(here.tree.head(pronoun), "auxpass") is None
    wrong = core and kind == "they" and acts and not may_act(found[0])
    wrong = wrong or (core and is_other_kind(pronoun, here, found[0], told, people))
    return (found[0], told) if core and not wrong else None


def of_group(pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast) -> _Found:
    """The body whose people "they" are: "The army fell back. They" left, where no others act.

    Or whose head was told of: "The head of the bank left, as it cut" its rates.
    """
    if pronoun.dep in SUBJECTS and (headed := _headed(pronoun, here)) is not None:
        return headed, here
    if PRONOUNS.get(pronoun.low) != "they" or pronoun.dep not in SUBJECTS:
        return None
    for told in (here, *earlier[:1]):
        words = told.tree.words[: pronoun.index] if told is here else told.tree.words
        if any(word.tag in PLURALS and may_act(word) for word in words):
            return None
        if pronoun.dep == "nsubjpass" and any(w.tag == "NNS" and w.dep == "dobj" for w in words):
            return None  # "The Reformation closed the schools. They were shut": either.
        doers = [word for word in words if word.dep == "nsubj" and word.is_noun]
        if doers:
            noun, span = doers[0], Span(doers[0].start, doers[0].end)
            ends = {word.low for word in told.tree.children(noun, "prep")}
            body = "body" in kinds_of(noun) and "with" not in ends  # "The association with Kern".
            body = body or people.pronoun(noun.text) == "it"
            land = any(place.span.meets(span) for place in told.places)
            alone = len(doers) == 1 and body and not (land or is_person(noun, told))
            return (noun, told) if alone else None
    return None


def _headed(pronoun: Word, here: Told) -> Word | None:
    """What the one person who does something before a pronoun is the head of."""
    before = [w for w in here.tree.words[: pronoun.index] if w.is_noun and w.dep in _CORE]
    if len(before) != 1 or before[0].low not in _PEOPLE:
        return None
    links = (w for w in here.tree.children(before[0], "prep") if w.low == "of")
    what = next((here.tree.child(link, "pobj") for link in links), None)
    kind = PRONOUNS.get(pronoun.low, "")
    return what if what is not None and what.tag in _NUMBERS.get(kind, ()) else None


def _is_one_of(noun: Word, told: Told, kind: str, people: Cast) -> bool:
    """Whether a pronoun may go on about a noun in whatever place; nobody's and no time's."""
    timed = noun.low in NO_NAMES or noun.low.removesuffix("s") in PERIODS
    above = told.tree.head(noun).low
    inner = noun.dep in _INNER - {"conj"} or above == "of"
    if not noun.is_noun or timed or inner or noun.tag not in _NUMBERS[kind] | {"NNPS"}:
        return False
    if kind == "they":
        return noun.low not in UNITS
    somebody = is_person(noun, told) or noun.low in ROLES or noun.text in people.persons
    led = told.tree.child(noun, "det", "poss", "amod") is not None
    return not somebody and (noun.tag == "NNP" or led)


def somebody(pronoun: Word, here: Told, earlier: tuple[Told, ...]) -> tuple[Word, Told] | None:
    """The one person without a name who "he" or "she" may be: "the caliph ... when he" came.

    Or the one who is named and said to be somebody in the sentence before: "Oly Roe, a judge".
    """
    for told in earlier[:1]:
        names = [w for w in told.tree.words if w.tag == "NNP" and w.dep != "compound"]
        named = [word for word in names if is_person(word, told) and word.low not in NO_NAMES]
        alone = len(named) == 1 and pronoun.dep in SUBJECTS
        if alone and _is_said_what(told.tree, named[0]):
            first = told.tree.under(named[0])[0]
            fit = {given(first.text), given(named[0].text)} <= {"", CALLED[pronoun.low]}
            return (named[0], told) if fit else None
    for told in (here, *earlier[:FARTHEST]):
        words = told.tree.words[: pronoun.index if told is here else len(told.tree)]
        people = [word for word in words if word.text in _PEOPLE and word.is_noun]
        proper = (word for word in words if word.tag == "NNP" and word.text[0].isupper())
        if any(is_person(word, told) for word in proper):
            return None
        if people:
            led = told.tree.under(people[0])[0].low
            told_of = people[0].dep in _ENDS.get(led, ())
            other = _OTHERS[CALLED[pronoun.low]]
            one = len(people) == 1 and told_of and people[0].low not in other
            return (people[0], told) if one else None
    return None


def _is_said_what(tree: Tree, name: Word) -> bool:
    """Whether a sentence says what somebody is: "Oly Ilunga, a former minister"."""
    said = tree.child(name, "appos")
    role = said if said is not None else tree.head(name) if name.dep == "appos" else None
    return role is not None and (role.low in PERSON_TITLES or role.low.endswith(PEOPLE_ENDS))


def _is_open(told: Told, people: Cast) -> bool:
    """Whether a sentence is about a name of which no kind is known."""
    subject = told.tree.subject(told.tree.root)
    named = subject is not None and subject.tag in {"NNP", "NNPS"} and not is_person(subject, told)
    return subject is not None and named and not _kinds(subject, told, people)


def _only_places(noun: Word, told: Told) -> bool:
    """Whether a land or town only tells where: "fled to Lima, Peru. It banned" the book."""
    while noun.dep in {"appos", "conj", "npadvmod"}:
        noun = told.tree.head(noun)
    led = told.tree.head(noun).low in {"in", "to", "at", "from", "near", "into"}
    return noun.text[0].isupper() and noun.dep == "pobj" and led


def _is_so_many(noun: Word, tree: Tree, tags: frozenset[str]) -> bool:
    """Whether a noun is one or many as asked; a name in the plural may be one body's."""
    return noun.tag in tags or ("NNP" in tags and noun.tag == "NNPS" and bool(tree.child(noun)))


def is_other_kind(pronoun: Word, here: Told, noun: Word, told: Told, people: Cast) -> bool:
    """Whether a noun of a known kind cannot be or do what is told of the pronoun."""
    wanted, kinds = wanted_by(here.tree, pronoun), _kinds(noun, told, people)
    one = PRONOUNS.get(pronoun.low) == "it" and noun.text not in people.things  # "The Orla" sank.
    kinds |= {"body"} if "land" in kinds else frozenset()
    return one and bool(wanted and kinds) and wanted.isdisjoint(kinds)


def _kinds(noun: Word, told: Told, people: Cast) -> frozenset[str]:
    kinds = kinds_of(noun)
    if kinds or noun.tag not in {"NNP", "NNPS"}:
        return kinds
    span = Span(noun.start, noun.end)
    country = any(place.span.meets(span) and place.by == "name" for place in told.places)
    town = any(place.span.meets(span) and place.by in TOWN for place in told.places)
    body = people.pronoun(noun.text) == "it" and not is_person(noun, told)
    return frozenset([*["body"] * (country or body), *["land"] * (country or town)])


def _nouns(tree: Tree, before: Word | None, dates: frozenset[int]) -> Iterator[Word]:
    """The nouns of a sentence; of the pronoun's own those before it that its verb does not have."""
    beside = other_ends(tree, before) if before is not None else frozenset()
    for word in tree.words[: before.index if before is not None else len(tree)]:
        told = word.is_noun and word.dep not in _INNER and word.index not in dates | beside
        over = tree.head(tree.head(word))
        told = told and not (tree.head(word).low == "of" and over.tag == "NNP")  # "Sony of Japan".
        known = word.tag != "NN" or tree.child(word, "det", "poss") is not None
        if told and known and not _is_another(tree, word):
            yield word


def _is_another(tree: Tree, noun: Word) -> bool:
    """Whether a noun is told beside the one that is gone on about: "Another tower fell"."""
    led = tree.child(noun, "det")
    return led is not None and led.low == "another"
