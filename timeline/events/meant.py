"""From a pronoun in a document to the name that a title needs in its place."""

from __future__ import annotations

from timeline.events.grammar import Word
from timeline.events.naming import antecedent, name_of
from timeline.events.salience import is_quoted, likely
from timeline.events.scene import Scene
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
        if known is not None:
            return Called(known, surely=known in seen.cast.heroes.values())
        found = likely(pronoun, here, earlier, seen.cast, dates)
    if found is None:
        return None
    noun, told = found
    surely = noun.text in seen.cast.heroes.values()
    return Called(name_of(noun, told), noun.index if told is here else None, surely)
