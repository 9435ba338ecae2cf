"""From a pronoun to the noun that it most likely stands for, where none is plainly told.

Nouns are weighed by their place in the clause and by how far back they stand, after Lappin and
Leass, "An algorithm for pronominal anaphora resolution" (1994), with fewer and rounder weights.
"""

from collections.abc import Iterator

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import NO_NAMES, PEOPLE_ENDS, PERSON_TITLES
from timeline.events.lexicon.words import PERIODS, SAYING
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import (
    PRONOUNS,
    Told,
    fits,
    in_brackets,
    is_person,
    may_be,
    other_ends,
)
from timeline.events.naming.naming import FARTHEST, JOINS, telling
from timeline.events.naming.referring import HAVING
from timeline.events.naming.things import acts_on, is_new
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word

_WEIGHTS = {
    "nsubj": 5, "nsubjpass": 5, "dobj": 4, "attr": 3, "appos": 3, "dative": 3, "pobj": 2, "poss": 2,
}  # fmt: skip
_MAIN, _ALIKE, _OWN = 1, 1, 8
"""What a main clause, the pronoun's own part of speech, and a clause about the noun add."""
_BACK, _PART_BACK, _INNER = 3, 1, 1
"""What a sentence back, a part of one, and a place inside another's phrase take away."""
_LEAST: dict[str, int] = {"he": 2, "she": 2, "they": 2, "it": 3}
_AS_SUBJECT = 4
"""What must speak for a noun that would be the doer."""
_PRESS = frozenset({"reporters", "journalists"})
"""Who are only told of what others did."""
_PLACING = frozenset({"in", "at", "near", "from", "on", "off", "outside", "over", "under"})


def likely(
    pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast, dates: frozenset[int]
) -> tuple[Word, Told] | None:
    """The likeliest noun and its sentence; `earlier` is nearest first, `dates` those of `here`."""
    kind = PRONOUNS.get(pronoun.low)
    plain = kind == "it" and pronoun.dep not in {"dobj", "dative", "poss"}
    told = pronoun.dep == "poss" and any(w.low in SAYING for w in here.tree.above(pronoun))
    plain = plain or (kind == "it" and told)  # "Buying Kern, Lund said its profit fell".
    if kind is None or plain:
        return None
    speaks = here.tree.head(pronoun).low in SAYING
    found = [
        (_weight(told, noun, pronoun, told is here, speaks) - back, noun, told)
        for back, told in _backwards(here, earlier)
        for noun in _nouns(told, here, pronoun, dates)
        if may_be(kind, noun, people) and _fits(kind, noun, told, people)
        if told is not here or not acts_on(here.tree, noun, pronoun)
    ]
    best = max((weight for weight, *_ in found), default=0)
    first = [(noun, told) for weight, noun, told in found if weight == best]
    alone = len({noun.low for noun, _ in first}) == 1
    if kind in {"he", "she"} and alone and _is_of_pair(kind, *first[0], people):
        return None
    least = _AS_SUBJECT if kind == "they" and pronoun.dep in SUBJECTS else _LEAST[kind]
    return first[0] if alone and best >= least else None


def _is_of_pair(kind: str, noun: Word, told: Told, people: Cast) -> bool:
    """Whether two people did it, of whom either may be meant: "Kern and Roe signed it. He"."""
    others = [*told.tree.children(noun, "conj"), told.tree.head(noun)]
    alike = (each for each in others if each.is_noun and is_person(each, told))
    both = noun.dep == "conj"
    return both and any(may_be(kind, each, people) for each in alike)


def _backwards(here: Told, earlier: tuple[Told, ...]) -> Iterator[tuple[int, Told]]:
    """What is told here and before, each with what it counts less."""
    back = 0
    yield back, here
    for told in earlier[:FARTHEST]:
        back += _PART_BACK if told.tree[-1].text in JOINS else _BACK
        yield back, told


def _fits(kind: str, noun: Word, told: Told, people: Cast) -> bool:
    """Whether the pronoun may stand for the noun; a country alone is no "them" here."""
    side = kind == "they" and noun.tag == "NNP" and noun.dep in SUBJECTS
    somebody = kind == "it" and is_person(noun, told)
    deeds = kind == "they" and is_event_noun(noun)
    above = told.tree.head(noun)
    body = kind in {"he", "she"} and noun.dep == "appos" and above.tag == "NN"
    body = body and not (above.low in PERSON_TITLES or above.low.endswith(PEOPLE_ENDS))
    return not (side or somebody or deeds or body) and fits(kind, noun, told, people)


def _nouns(told: Told, here: Told, pronoun: Word, dates: frozenset[int]) -> Iterator[Word]:
    tree = told.tree
    owns = pronoun.dep == "poss"
    near = told is here and not owns
    leave = _is_clause if pronoun.low in {"it", "him"} else None
    beside = other_ends(tree, pronoun, leave) if near else frozenset[int]()
    for word in tree.words:
        if told is here and (word.index >= pronoun.index or word.index in dates | beside):
            continue
        if told is not here and in_brackets(tree, word):
            continue
        timed = word.low in NO_NAMES or word.low.removesuffix("s") in PERIODS
        place = _place(tree, word)
        weighs = place in _WEIGHTS and not (owns and place == "poss")
        about = near and _is_gone_on_about(tree, word, pronoun)
        if word.is_noun and not timed and weighs and (about or _is_told(tree, word)):
            yield word


def _is_gone_on_about(tree: Tree, noun: Word, pronoun: Word) -> bool:
    """Whether a clause tells what was done to it: "a park that was run until Lund shut it"."""
    clause = next((word for word in tree.above(pronoun) if word.dep == "relcl"), None)
    if clause is None or clause.head != noun.index or pronoun.head == clause.index:
        return False
    doer = tree.child(clause, *SUBJECTS)
    return pronoun.low == "it" and doer is not None and (doer.tag, doer.dep) == ("WDT", "nsubjpass")


def _is_clause(word: Word) -> bool:
    """Whether it tells of what is done again: "Kern, which bought the mill, sold it"."""
    return word.is_verb and word.dep in {"relcl", "pcomp"}


def _is_told(tree: Tree, noun: Word) -> bool:
    """Whether a noun can be named: nobody's "son" and not "a stump" or where something was."""
    near = tree.child(noun, "det", "poss")
    made = noun.dep == "dobj" and tree.head(noun).dep == "ROOT" and not noun.tag.startswith("NNP")
    made = made and tree.head(noun).low not in HAVING
    known = {"the", "this", "these", "both"} | ({"a", "an"} if made else set())
    vague = near is not None and near.low not in known
    placed = noun.dep == "pobj" and tree.head(noun).low in _PLACING
    placed = placed or (noun.low in _PRESS and noun.dep in OBJECTS)
    named = (noun.tag.startswith("NNP") and not is_new(tree, noun)) or (
        noun.tag == "NNS" and near is None
    )
    return not placed and (named or (near is not None and not vague))


def _place(tree: Tree, noun: Word) -> str:
    while noun.dep == "conj" and tree.head(noun).is_noun:
        noun = tree.head(noun)
    return noun.dep


def _weight(told: Told, noun: Word, pronoun: Word, near: bool, speaks: bool) -> int:
    tree = told.tree
    place = _place(tree, noun)
    above = tree.head(noun)
    weight = _WEIGHTS[place]
    weight += _MAIN * (above in telling(tree, speaks) and place in SUBJECTS | {"dobj"})
    weight += _ALIKE * (place == pronoun.dep == "dobj")
    weight += _ALIKE * ((place in SUBJECTS) == (pronoun.dep in SUBJECTS) and pronoun.dep != "poss")
    weight += _OWN * (near and noun in tree.above(pronoun))
    inner = place == "pobj" and tree.head(above).is_noun
    return weight - _INNER * (inner or noun.dep == "conj")
