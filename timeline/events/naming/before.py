"""Whom and what a sentence tells of before a pronoun, and whether it goes on with the same one."""

from timeline.events.lexicon.people_words import MEN, NO_NAMES, PERSON_TITLES, ROLES, WOMEN
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import PRONOUNS, Told, is_person, may_be
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.places.given import given

_OBJECTS = frozenset({"dobj", "pobj"})
_BESIDE = frozenset({"with", "alongside", "unlike", "like", "beside", "besides"})
"""What leads to somebody else: "Along with Lund, she" left."""
_BEARING = frozenset({"born", "named", "called", "known", "christened", "nicknamed", "dubbed"})
"""What somebody is who then bears the name: "Born Ada Kern, she left"."""
_WHERE = frozenset({"of", "in", "at", "near", "from", "into", "on"})
"""What leads to a place whose name is no better known: "the mountain of Dusa"."""


def named_before(pronoun: Word, here: Told, people: Cast) -> list[Word]:
    """The people whom a sentence names before a pronoun, in whatever place."""
    words = here.tree.words[: pronoun.index]
    if any(PRONOUNS.get(word.low) == PRONOUNS[pronoun.low] for word in words):
        return []
    names = [w for w in words if w.tag == "NNP" and w.dep != "compound"]
    ends = SUBJECTS | {"attr"}  # "It was Roe's last film, and he died".
    names = [w for w in names if w.dep != "poss" or here.tree.head(w).dep in ends]
    names = [each for each in names if each.dep not in SUBJECTS or each.head != pronoun.head]
    names = [each for each in names if not _is_acted_on(here.tree, each, pronoun)]
    names = [each for each in names if here.tree.head(each).low not in _BESIDE]
    names = [each for each in names if not _serves(here.tree, each, pronoun)]
    return [
        word
        for word in names
        if is_person(word, here)
        and (word.text in people.persons or _is_role_of(here.tree.head(word), word))
    ]


def _serves(tree: Tree, name: Word, pronoun: Word) -> bool:
    """ "One of them, Ari Roe, acted as his adviser": another's than Roe's."""
    role = tree.head(pronoun)
    link = tree.head(role)
    doer = tree.child(tree.head(link), *SUBJECTS) if link.low == "as" else None
    return pronoun.dep == "poss" and doer is not None and doer in {name, tree.head(name)}


def _is_role_of(noun: Word, name: Word) -> bool:
    """Whether a name stands beside what somebody is: "her father, Ari Lund"."""
    return name.dep == "appos" and noun.low in PERSON_TITLES | ROLES | WOMEN | MEN


def has_other(tree: Tree, pronoun: Word) -> bool:
    """Whether a subject without a noun stands before: "one of the gifts is missing: it was"."""
    before = (word for word in tree.words[: pronoun.index] if word.dep in SUBJECTS)
    return any(word.tag in {"CD", "DT", "JJ"} for word in before)


def goes_on_with(pronoun: Word, tree: Tree) -> bool:
    """Whether the main subject of a sentence is the same pronoun, which tells no more."""
    main = tree.subject(tree.root)
    if pronoun.low == "it" and any(w.low == "it" and w.dep in _OBJECTS for w in tree.words):
        return True
    return main is not None and PRONOUNS.get(main.low) == PRONOUNS[pronoun.low]


def first_of_his(tree: Tree) -> Word | None:
    """ "It was Roe's first visit", "for Kern it is a second loss": whom that is told of."""
    top, doer = tree.root, tree.subject(tree.root)
    what = tree.child(top, "attr")
    if doer is None or doer.low != "it" or top.low not in BE or what is None:
        return None
    owner = tree.child(what, "poss")
    first = tree[0]
    led = tree.child(first, "pobj") if first.low == "for" and first.head == top.index else None
    found = owner if owner is not None and owner.tag == "NNP" else led
    return found if found is not None and found.tag == "NNP" else None


def is_done_to(kind: str, tree: Tree) -> bool:
    """Whether a sentence has the pronoun as an object: "Norma made him rich"."""
    doers = (word for word in tree.words if word.dep in SUBJECTS and word.is_noun)
    verbs = {word.head for word in doers}
    return any(
        PRONOUNS.get(word.low) == kind and word.dep in {"dobj", "dative"} and word.head in verbs
        for word in tree.words
    )


def _is_acted_on(tree: Tree, name: Word, pronoun: Word) -> bool:
    """ "After beating Kern, he left", "having met Kern, he": he did it to another."""
    verb = next((word for word in tree.above(name) if word.is_verb), None)
    if verb is None or verb.index > pronoun.index or tree.child(verb, *SUBJECTS) is not None:
        return False
    opens = verb.tag in {"VBG", "VBN"} and verb.dep in {"pcomp", "advcl"}
    opens = opens and verb.low not in _BEARING
    return opens and tree.head(pronoun) in tree.above(verb)


def named_since(pronoun: Word, here: Told, people: Cast) -> bool:
    """ "A deal backed by his house kept Kern out of the jail where he" sat: Kern, or another."""
    words = here.tree.words[: pronoun.index]
    same = [word for word in words if PRONOUNS.get(word.low) == PRONOUNS[pronoun.low]]
    since = words[same[0].index :] if same and same[0].dep == "poss" else ()
    return any(word.dep == "dobj" and word.text in people.persons for word in since)


def only_named(kind: str, told: Told, people: Cast) -> Word | None:
    """ "He was married to Rosa for years. She": the only one of her kind that is named there."""
    if kind not in {"he", "she"} or kind in people.heroes:
        return None
    top = told.tree.root
    child = told.tree.subject(top)
    if top.low == "born" and child is not None and child.text[0].isupper() and child.is_noun:
        return child if may_be(kind, child, people) else None  # No parent of theirs.
    named = [w for w in told.tree.words if w.tag == "NNP" and w.dep != "compound"]
    named = [w for w in named if w.low not in NO_NAMES or told.tree.child(w, "compound")]
    somebody = [
        w for w in named if is_person(w, told) and "&" not in {v.text for v in told.tree.under(w)}
    ]
    common = MEN if kind == "he" else WOMEN
    others = any(word.low in common and word.dep in SUBJECTS for word in told.tree.words)
    kinds = [_kind(told.tree, word, people) for word in somebody]
    where = [_is_where(told.tree, each, people) for each in somebody]
    kinds = [each or "it" * led for each, led in zip(kinds, where, strict=True)]
    alone = kinds.count(kind) == 1 and "" not in kinds and not others
    return somebody[kinds.index(kind)] if alone else None


def _is_where(tree: Tree, name: Word, people: Cast) -> bool:
    """Whether a name that is nobody's as far as known only tells where: "the hill of Dusa"."""
    led = name.dep == "pobj" and tree.head(name).low in _WHERE
    return led and name.text not in people.persons and tree.child(name, "appos") is None


def _kind(tree: Tree, name: Word, people: Cast) -> str:
    """The pronoun of somebody, by what the document says or by the given name."""
    first = min((name, *tree.children(name, "compound")), key=lambda word: word.index)
    return people.pronoun(name.text) or given(first.text)
