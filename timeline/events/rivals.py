"""From a name and a pronoun to whether somebody else stands between them, who may be meant."""

from collections.abc import Sequence

from timeline.events.lexicon.people_words import CALLED, MEN, PERSON_TITLES, ROLES, WOMEN
from timeline.events.naming.cast import FAR, Cast
from timeline.events.naming.fitting import Told
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Word
from timeline.events.scene import Scene
from timeline.patterns import later
from timeline.places import glance

_UNNAMED = PERSON_TITLES | ROLES | WOMEN | MEN | {"patient", "worker", "child"}
_SOMEBODY = later(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er) (?:(?!\d+-year)[\w-]+ ){0,2}?"
    rf"(?:{'|'.join(sorted(_UNNAMED))}|\w+man|\w+woman|attacker|shooter)\b"
    r"(?! (?:experiment|project|study|scheme|programme?|plant|test|union|strike|school)s?\b)"
    r"(?!,? [A-Z])"
)
"""Somebody without a name, whom a pronoun may well mean, and no "pilot project".

"The outgoing president, Ari Roe," has one, and "the 71-year-old doctor" was named before.
"""
_NAMES = r"(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+"
_TWO = later(rf"(?:He|(?P<he>{_NAMES})) \w+ him\b|(?:She|(?P<she>{_NAMES})) \w+ her\b(?! \w)")
"""Two people of whom it is not told which is which."""


def opens(here: Told, parts: Sequence[Told], pronoun: Word, name: str, people: Cast) -> bool:
    """Whether nobody else stands before a pronoun in its sentence, nor beside its verb.

    `parts` are those of the sentence before its own.
    """
    tree = here.tree
    doers = (word for told in parts for word in told.tree.words if word.dep in SUBJECTS)
    doer = tree.subject(tree.head(pronoun)) if pronoun.dep in OBJECTS else None
    own = frozenset(tree.under(doer) if doer is not None else ())
    before = [each for each in (*doers, *tree.words[: pronoun.index]) if each not in own]
    rival = any(_is_rival(each, here, pronoun, name, people) for each in before)
    somebody = any(each.text in PERSON_TITLES and each.is_noun for each in before)
    return not (rival or somebody)


def _is_rival(word: Word, here: Told, pronoun: Word, name: str, people: Cast) -> bool:
    """Whether a word names somebody else whom a pronoun after it may mean."""
    kind, said = CALLED[pronoun.low], people.pronoun(word.text)
    named = (word.tag == "NNP" or word.text in people.persons) and word.text != name
    if not named or not people.is_somebody(word.text):
        return False
    star = people.stars.get(kind) == name
    maybe = said == kind or (not said and not star) or (said == "it" and word.dep in SUBJECTS)
    placed = said != kind and any(
        place.by not in {"person", "leader", "city"}
        and place.span.start <= word.start < place.span.end
        for place in here.places
    )
    return maybe and not placed and word.dep in SUBJECTS | OBJECTS - {"pobj"}


def is_alone(seen: Scene, sentence: int, name: str) -> bool:
    """Whether nobody else is named since the name was told last, as far as capitals tell."""
    cast, near = seen.cast, range(max(0, sentence - FAR), sentence)
    two = _TWO.match(seen.document[seen.document.sentences[sentence - 1]]) if sentence else None
    if two is not None and name in (two["he"] or two["she"] or name):
        return False
    if cast.goes_on(sentence) == name:
        return True
    last = max((at for at in near if name in cast.rows[at]), default=near.start)
    star = name in cast.stars.values() or name in cast.ships
    own = cast.pronoun(name)
    doers = {each for at in range(last, sentence) for each in cast.doers[at]}
    named = {each for at in range(last, sentence) for each in cast.rows[at]} - {name}
    others = (
        each
        for each in named
        if cast.is_somebody(each)
        and not any(place.by == "people" for place in glance(each))
        and (
            cast.pronoun(each) == own
            or each in cast.shared
            or (not (star or cast.pronoun(each)) and each in doers)
        )
    )
    unnamed = (seen.document[seen.document.sentences[at]] for at in range(last + 1, sentence))
    return not any(others) and not any(map(_SOMEBODY.search, unnamed))
