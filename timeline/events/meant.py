"""From a pronoun in a document to the name that a title needs in its place."""

from __future__ import annotations

from timeline.events.cast import REACH
from timeline.events.doubt import is_doubtful
from timeline.events.grammar import OBJECTS, Tree, Word
from timeline.events.naming import antecedent
from timeline.events.salience import is_quoted, likely
from timeline.events.scene import Scene
from timeline.events.spelling import name_of
from timeline.events.titles import Called


def meant(
    seen: Scene, sentence: int, part: int, dates: frozenset[int], pronoun: Word
) -> Called | None:
    """The name that a pronoun stands for, as far as the sentences before it tell.

    `dates` are the indices of the words that tell time in the part of the sentence.
    """
    here, earlier = seen.told[sentence][part], seen.before(sentence, part)
    if is_quoted(here.tree, pronoun):
        return None
    found = antecedent(pronoun, here, earlier, seen.cast)
    if found is None:
        known = seen.cast.called(pronoun.low, sentence)
        sure = known in {*seen.cast.heroes.values(), seen.cast.thing}
        if known is not None and not _is_doer(here.tree, pronoun, known):
            return Called(known, surely=sure) if sure or _is_alone(seen, sentence, known) else None
        found = likely(pronoun, here, earlier, seen.cast, dates)
    if found is None:
        return None
    noun, told = found
    if is_doubtful(pronoun, here, noun, told, seen.cast):
        return None
    if any(owner.tag == "WP$" for owner in told.tree.children(noun, "poss")):
        return None
    if told is here and _is_doer(here.tree, pronoun, noun.text):
        return None
    surely = noun.text in seen.cast.heroes.values()
    return Called(name_of(told.tree, noun), noun.index if told is here else None, surely)


def _is_alone(seen: Scene, sentence: int, name: str) -> bool:
    """Whether nobody else is named since the name was told last, as far as capitals tell."""
    cast, near = seen.cast, range(max(0, sentence - REACH), sentence)
    last = max((at for at in near if name in cast.rows[at]), default=0)
    placed = {
        word
        for at in range(last, sentence)
        for each in seen.places[at]
        if each.by not in {"person", "leader"}
        for word in seen.document[each.span].split()
    }
    named = {each for at in range(last, sentence) for each in cast.rows[at]} - placed - {name}
    others = (each for each in named if cast.is_somebody(each) and cast.pronoun(each) != "it")
    return not any(others)


def _is_doer(tree: Tree, pronoun: Word, name: str) -> bool:
    """Whether the name did something to him before: "Kern brought him, and they chose him"."""
    before = tree.words[: pronoun.index]
    same = [w for w in before if w.low == pronoun.low and w.tag == "PRP" and w.dep in OBJECTS]
    doers = (tree.subject(tree.head(word)) for word in same if tree.head(word).is_verb)
    return any(doer is not None and doer.text == name for doer in doers)
