"""From a pronoun and a noun to whether the one can stand for the other at all."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.people_words import (
    BODIES_NAMED,
    MADE,
    MEN,
    NO_TITLES,
    NOBODYS,
    PERSON_TITLES,
    ROLES,
    WOMEN,
)
from timeline.events.lexicon.words import BODIES, PARTITIVES, PERIODS, QUOTES, words
from timeline.events.naming.cast import Cast
from timeline.events.parsing.grammar import OBJECTS, PLURALS, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import NAME_PARTS, NUMERAL, is_numbered
from timeline.model import Place, Span
from timeline.patterns import later
from timeline.places.given import given

MEASURED = words("inflation unemployment output growth demand production employment spending")
"""What is one thing without an article too."""
_COINED = later(
    r"\A(?:(?!Mc|Mac|De|Di|Da|Le|La|Van|Von|Fitz|Du)[A-Z]?[a-z]+[A-Z]|[A-Z]{3,}-?[A-Z]*[a-z])"
)
"""Names with a capital inside are those of firms and things: "SoCal", "eBay", "OSIRIS-REx"."""
_HEADS = ROLES | {"head"}
"""What somebody is whose name stands beside it."""
TOGETHER = words("pair duo trio couple quartet crew staff population garrison crowd townspeople")
"""One word for people who are "they"."""
_SERIAL = re.compile(r"[A-Z]+-?\d+[A-Za-z]?")
"""Names of letters and numbers: "A23a", "XB-70"."""
_COUNTING = frozenset({"showed", "shows", "began", "ended", "confirmed"})
"""What a count of votes does, and no nobleman."""
_ONLOOKERS = words("fans supporters critics observers experts analysts bookmakers pundits")
_WATCHING = words(
    """feared hoped expected wanted predicted thought believed saw watched cheered warned doubted
    wondered fear hope expect want predict think believe see watch"""
)
"""What those do who are not gone on about: "fans feared a loss"."""
SIDES = frozenset({"team", "side", "squad"})
PRONOUNS = {
    "he": "he", "his": "he", "she": "she", "her": "she",
    "him": "he", "it": "it", "its": "it", "they": "they", "them": "they", "their": "they",
}  # fmt: skip
POINTING = re.compile(
    r"(?:The pair|Both)\b|This (?:was|came|took|went|had|[a-z]+ed)\b|That (?:[a-z]+ )?was\b"
    r"|(?:\w+ ){1,3}of these\b"
    r"|(?i:(?:(?:all|only|about|the(?: first| last| other)?) )?(?:(?:a )?few|several|many|most|some"
    r"|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)(?: others)?) "
    r"(?:were|have|had|went|came|left|fled|sank|survived|remained|[a-z]+ed)\b"
)
"""What opens a sentence and points at what is told before it: "Three were closed"."""


@dataclass(frozen=True, slots=True)
class Told:
    """A parsed sentence with the places that it names."""

    tree: Tree
    places: tuple[Place, ...]


def may_be(kind: str, noun: Word, people: Cast) -> bool:
    """Whether the cast does not know the noun by another pronoun; it knows no "they"."""
    return kind == "they" or people.pronoun(noun.text) in {"", kind}


def fits(pronoun: str, noun: Word, told: Told, people: Cast) -> bool:
    """Whether `pronoun` can stand for `noun`."""
    joined = told.tree.child(noun, "conj")
    firm = noun.tag == "NNPS" and noun.low in BODIES_NAMED
    plural = noun.tag in PLURALS and not firm and not _is_titled(noun, told)
    many = plural or (joined is not None and not _is_firm(noun, joined))
    led = told.tree.child(noun, "det") if noun.tag == "NNP" and noun.text.endswith("s") else None
    if pronoun == "they" and noun.low in _ONLOOKERS:
        return told.tree.head(noun).low not in _WATCHING  # "Fans feared a loss. They" lost.
    if pronoun == "they":
        many = many or (led is not None and led.low == "the" and noun.low not in NOBODYS)
        many = many or _act_as_many(noun, told)
        many = many or (noun.low in SIDES and told.tree.child(noun, "poss") is not None)
        return many or noun.low in TOGETHER or is_people(noun, told) or _is_side(noun, told)
    if many:
        return False
    if pronoun == "it":
        role = noun.low in ROLES and noun.tag == "NN"  # "The poet Ari Lund".
        person = role or is_person(noun, told) or noun.text in people.persons
        made = noun.dep == "nsubjpass" and told.tree.head(noun).low in MADE
        thing = people.pronoun(noun.text) == "it" or not person or made
        return thing and _is_definite(noun, told)
    name = told.tree.child(noun, "appos") if noun.tag == "NN" else None
    if name is not None and name.tag == "NNP":
        if not may_be(pronoun, name, people):
            return False
        if noun.low.rpartition("-")[2] in _HEADS:
            return fits(pronoun, name, told, people)  # "Its head, Ada Roe".
    before = {word.low.rstrip(".") for word in told.tree.children(noun, "compound", "nmod")}
    sure = {noun.low, *before} & PERSON_TITLES or people.is_somebody(noun.text)
    other = {noun.low, *before} & (WOMEN if pronoun == "he" else MEN)
    made = noun.dep == "nsubjpass" and told.tree.head(noun).low in MADE
    king = noun.text.isupper() and noun.text in people.persons
    led = told.tree.child(noun, "compound")
    if led is not None and led.tag == "NNP" and NUMERAL.fullmatch(noun.text):
        known = f"{led.text} {noun.text}" in people.persons
        sure = sure or known or given(led.text) == pronoun or people.pronoun(led.text) == pronoun
    return bool(sure) and (king or is_person(noun, told)) and not (other or made)


def _is_titled(noun: Word, told: Told) -> bool:
    """Whether a name is that of one thing: "Roe's Songs of Mora was" sung."""
    verb = told.tree.head(noun)
    first = told.tree.child(verb, "aux", "auxpass") or verb
    named = noun.text[0].isupper() and noun.tag in PLURALS and noun.dep in SUBJECTS
    return named and first.low in {"was", "is", "has"}


def _act_as_many(noun: Word, told: Told) -> bool:
    """Whether a verb takes a name for many: "Brackwell have not lost"."""
    verb = told.tree.head(noun)
    first = told.tree.child(verb, "aux", "auxpass") or verb
    named = noun.tag == "NNP" and noun.dep in SUBJECTS and first.index > noun.index
    return named and (first.tag == "VBP" or first.low == "were")


def _is_side(noun: Word, told: Told) -> bool:
    """Whether a country is spoken of as its team or its people: "Greece ... they"."""
    span = Span(noun.start, noun.end)
    main = noun.tag == "NNP" and told.tree.head(noun).dep == "ROOT"
    named = any(place.span.meets(span) and place.by == "name" for place in told.places)
    return main and named and told.tree.child(noun, "compound", "poss") is None


def is_people(noun: Word, told: Told) -> bool:
    """Whether a noun names a people: "the Spanish"."""
    span = Span(noun.start, noun.end)
    return any(place.by == "people" and place.span.meets(span) for place in told.places)


def _is_definite(noun: Word, told: Told) -> bool:
    """Whether the noun is one thing: "a quarter" and bare "microwave" may be meant by nobody."""
    tree = told.tree
    determiner = tree.child(noun, "det", "poss", "nmod")
    named = noun.tag in {"NNP", "NNPS"} or is_numbered(tree, noun) or _is_titled(noun, told)
    named = named or _SERIAL.fullmatch(noun.text) is not None
    inner = tree.under(noun, lambda word: word.dep not in NAME_PARTS | {"compound"})[1:]
    full = tree.child(noun, "compound") is not None or noun.low in EVENT_NOUNS | BODIES
    full = full or any(word.text[0].isupper() for word in inner)
    vague = noun.low in PARTITIVES | PERIODS and not full
    other = determiner is not None and determiner.low == "another"
    bare = determiner is None and noun.low in MEASURED and noun.dep in SUBJECTS
    return named or bare or (determiner is not None and not (vague or other))


def is_person(noun: Word, told: Told) -> bool:
    """Whether the noun looks like somebody: a title, or a name that is no place."""
    before = {word.low.rstrip(".") for word in told.tree.children(noun, "compound", "nmod")}
    led = told.tree.child(noun, "compound", "nmod")
    if led is not None and (led.text, noun.text) in NO_TITLES:
        return False
    verb = told.tree.head(noun)
    if noun.text == "count" and verb.low in _COUNTING and told.tree.child(verb, "dobj") is None:
        return False  # "The count showed that he was losing".
    if noun.low in PERSON_TITLES or before & PERSON_TITLES:
        return True
    if NUMERAL.fullmatch(noun.text) and led is not None and led.tag == "NNP":
        beside = told.tree.child(noun, "appos")  # "Moshesh I, a minor chief".
        known = given(led.text) or noun.dep in SUBJECTS
        known = known or (beside is not None and beside.low in PERSON_TITLES | ROLES)
        return noun.dep != "conj" and not before & NOBODYS and bool(known)
    if (
        _COINED.search(noun.text)
        or noun.tag != "NNP"
        or noun.text.isupper()
        or (before and noun.low.rstrip(".") in NOBODYS)
    ):
        return False
    if told.tree.child(noun, "det") is not None or is_numbered(told.tree, noun):
        return False
    span = Span(noun.start, noun.end)
    named = [place for place in told.places if place.span.meets(span)]
    return all(place.by in {"person", "leader"} for place in named)


def other_ends(
    tree: Tree, pronoun: Word, leave: Callable[[Word], bool] | None = None
) -> frozenset[int]:
    """The words of the other ends of a pronoun's verb, for none of which its object can stand.

    Without the branches that `leave` says to leave.
    """
    verb = next((word for word in tree.above(pronoun) if word.is_verb), None)
    if verb is None:
        return frozenset()
    ends = list(tree.children(verb, *SUBJECTS, *OBJECTS, "prep"))
    subject = tree.subject(verb)
    ends += [subject] if subject is not None and pronoun.dep in OBJECTS else []
    found = {word.index for each in ends for word in tree.under(each, leave)}
    noun = verb
    while subject is not None and subject.tag == "WP" and noun.dep in {"relcl", "conj", "appos"}:
        noun = tree.head(noun)  # "An explorer, the man who named them".
        found.add(noun.index)
    return frozenset(found)


def is_quoted(tree: Tree, word: Word) -> bool:
    """Whether somebody else is speaking; a quotation may have begun before the sentence."""
    before = next((w for w in reversed(tree.words[: word.index]) if w.text in QUOTES), None)
    after = next((w for w in tree.words[word.index :] if w.text in QUOTES), None)
    return before.tag == "``" if before is not None else after is not None and after.tag == "''"


def in_brackets(tree: Tree, word: Word) -> bool:
    """Whether a word stands in an aside, of which the next sentence does not go on."""
    before = [each.text for each in tree.words[: word.index]]
    return before.count("(") > before.count(")")


def tells_of_somebody(told: Told) -> bool:
    """Whether it names somebody, or does something to one: "Police questioned the manager"."""
    return any(
        word.dep != "compound" and (is_person(word, told) or _is_role(told.tree, word))
        for word in told.tree.words
    )


def _is_role(tree: Tree, word: Word) -> bool:
    somebody = word.low in ROLES or word.low.endswith(("man", "woman"))
    done = word.dep == "dobj" and somebody and word.tag == "NN"
    return done and tree.child(word, "det") is not None


def _is_firm(noun: Word, joined: Word) -> bool:
    """Whether two nouns make the name of one body: "Holt and Lund Corporation"."""
    return noun.tag == joined.tag == "NNP" and joined.low in BODIES_NAMED
