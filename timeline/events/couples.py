"""From "they" and "the couple" to the two whom the sentence before tells of together."""

from collections.abc import Callable

from timeline.events.lexicon.people_words import CALLED
from timeline.events.naming.cast import Cast
from timeline.events.naming.doubt import may_act
from timeline.events.naming.fitting import Told
from timeline.events.naming.things import may_be_latter
from timeline.events.parsing.grammar import PLURALS, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import name_of
from timeline.events.titles import Called
from timeline.patterns import later
from timeline.places.given import given

_LONGEST = 45
"""Letters of the names of two."""
_WEDDING = frozenset({"married", "wed", "divorced"})
_MEETING = _WEDDING | {"met", "meets"}
PAIRS = frozenset({"couple", "pair", "duo", "two"})
_KIN = frozenset({"wife", "husband", "partner", "brother", "sister", "son", "daughter", "friend"})
_GIVEN_AWAY = frozenset({"daughter", "son", "sister", "niece", "nephew", "brother"})
"""Whom somebody "married" to another: "He married his daughter, Ida Kern"."""
_BOTH = 2
_NAME = r"((?:[A-Z][\w’'-]+ )+[A-Z][\w’'-]+)"
_TWO = later(rf"(?=.*\b(?:two|pair|duo)\b).*\b[a-z][\w-]*[,:] {_NAME} and {_NAME}[.,;]?$")
Namer = Callable[[Word], Called | None]
"""What a pronoun of the sentence before stands for."""


def couple(pronoun: Word, here: Tree, told: Told, line: str, people: Cast, name: Namer) -> str:
    """Their names, or nothing; `told` is the sentence before, and `line` what it says."""
    owned, both = pronoun.low == "their", pronoun.low in PAIRS
    names = _wed(here, pronoun, told.tree, name) or _listed(told.tree, line, people)
    names = names or (_paired(told, people, name) if both else ())
    if names and owned:
        names = tuple(each.split()[-1] for each in names)
    found = " and ".join(names) if names else _with_kin(told.tree, name) if not owned else ""
    return found if len(found) <= _LONGEST else ""


def _wed(here: Tree, pronoun: Word, tree: Tree, name: Namer) -> tuple[str, ...]:
    """ "Roe married Ida Kern in 1957. They moved" then, "Roe met Ida Kern. They married"."""
    main = tree.root
    verb = here.head(pronoun)
    weds = any(word.low in _WEDDING for word in (verb, *here.children(verb, "acomp")))
    weds = weds or pronoun.low in PAIRS
    doing = _MEETING if weds else _WEDDING
    one, other = tree.subject(main), tree.child(main, "dobj")
    kin = other is not None and other.low in _GIVEN_AWAY and tree.child(other, "poss") is not None
    if other is not None and other.tag != "NNP":
        other = None if kin else tree.child(other, "appos")
    if main.low not in doing or one is None or other is None or other.tag != "NNP":
        return ()
    first = _called(tree, one, name)
    return (first, name_of(tree, other)) if first else ()


def _paired(told: Told, people: Cast, name: Namer) -> tuple[str, ...]:
    """ "Roe sang with Ida Kern. The two", "Mora and Lund fought. The two": those alone named."""
    tree = told.tree
    both = [word for word in tree.words if may_be_latter(tree, word)]
    counted = any(w.tag in PLURALS and tree.child(w, "nummod") is not None for w in tree.words)
    if len(both) != _BOTH or counted or both[0].dep not in SUBJECTS or not both[1].is_noun:
        return ()
    things = [w for w in both if people.pronoun(w.text) == "it" and w.dep != "appos"]
    other = tree.child(both[0], "conj")
    if other is not None and other not in {both[1], tree.head(both[1])}:
        return ()
    joined = other == both[1]
    shown = both[1].text in people.persons or both[1].dep == "appos"
    shown = shown or any(given(each.text) for each in tree.children(both[1], "compound"))
    if not (joined or shown) or len(things) == 1:
        return ()
    first = _called(tree, both[0], name)
    return (first, name_of(tree, both[1])) if first else ()


def _called(tree: Tree, word: Word, name: Namer) -> str:
    if word.tag == "NNP":
        return name_of(tree, word)
    known = name(word) if word.low in CALLED or word.tag == "NN" else None
    led = tree.child(word, "det") if word.tag == "NN" else None
    known = known if known is not None or led is None else Called(f"the {word.low}")
    return known.name if known is not None else ""


def _listed(tree: Tree, line: str, people: Cast) -> tuple[str, ...]:
    """ "The top two, Ida Roe and Ole Kern": they, where no others are told of."""
    found = _TWO.match(line.strip())
    doer = tree.subject(tree.root)
    if found is None or (doer is not None and doer.tag in PLURALS and may_act(doer)):
        return ()
    keys = [each.split()[-1] for each in found.groups()]
    somebody = any(map(people.is_somebody, keys)) and "it" not in map(people.pronoun, keys)
    return found.groups() if somebody else ()


def _with_kin(tree: Tree, name: Namer) -> str:
    """ "He and his wife live there", "with his wife, Roe ran it": Roe and his wife."""
    main = tree.root
    doer = tree.subject(main)
    if doer is None or any(w.dep == "dobj" and w.tag == "NNS" and may_act(w) for w in tree.words):
        return ""
    joined = tree.child(doer, "conj")
    links = (word for word in tree.words if word.low in {"with", "alongside"})
    besides = (tree.child(link, "pobj") for link in links if main in tree.above(link))
    for noun in (joined, *besides):
        owner = tree.child(noun, "poss") if noun is not None and noun.low in _KIN else None
        if noun is None or owner is None or owner.low not in {"his", "her"}:
            continue
        if tree.child(noun, "conj") is not None:
            return ""
        first = _called(tree, doer, name)
        return f"{first} and {owner.low} {noun.low}" if first else ""
    return ""
