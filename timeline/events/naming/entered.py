"""From a pronoun to the name that an entry, or a remark set before its sentence, begins with."""

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from timeline.events.naming.fitting import Told, is_person
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.places.given import given

_GOES_ON = frozenset({"but", "yet"})
_BACK = 2
"""Sentences, back from one that begins so."""
_SET_BEFORE = frozenset({"nsubj", "nsubjpass", "dep", "npadvmod", "ROOT"})
"""How the parser hangs what is named before a sentence about it."""


def entered(pronoun: Word, here: Tree, earlier: tuple[Told, ...]) -> tuple[Word, ...]:
    """ "Kern Mill - Mora, founded in 1792. It closed": the mill of the entry."""
    if here[0].low in _GOES_ON and pronoun.index == 1 and pronoun.low in {"he", "she"}:
        return _gone_on(pronoun, earlier)
    tree = earlier[0].tree if earlier and pronoun.index == 0 else None
    if tree is None or pronoun.low != "it" or any(word.is_finite for word in tree.words):
        return ()
    top = tree.root
    told = top.tag == "NNP" and any(word.tag == "VBN" for word in tree.children(top, "acl"))
    return _name(tree.under(top)) if told else ()


def _gone_on(pronoun: Word, earlier: tuple[Told, ...]) -> tuple[Word, ...]:
    """ "Roe lost. The 28-year-old is the best of all. But she": Roe, whoever it is all about."""
    for told in earlier[:_BACK]:
        doer = told.tree.subject(told.tree.root)
        if doer is None or doer.tag == "PRP":
            return ()
        name = _name(told.tree.under(doer)) if is_person(doer, told) else ()
        if name:
            return name if given(name[0].text) in {"", pronoun.low} else ()
    return ()


def set_before(pronoun: Word, tree: Tree) -> tuple[Word, ...]:
    """ "Kern College, founded in 1831, it became" a school: the college."""
    verb, comma = tree.head(pronoun), tree[pronoun.index - 1]
    if pronoun.dep not in SUBJECTS or pronoun.index < 2 or comma.text != ",":
        return ()
    before = tree.words[: pronoun.index]
    first = next((w for w in before if w.tag == "NNP" and w.head in {verb.index, w.index}), pronoun)
    own = tree.under(first)
    named = first.dep in _SET_BEFORE and first.index < pronoun.index
    opens = not any(word.text[0].isalnum() for word in tree.words[: own[0].index])
    told = named and opens and own[-1].index >= comma.index - 1
    if not told or tree.child(first, "acl", "appos") is None:
        return ()
    return _name(own)


def _name(words: Sequence[Word]) -> tuple[Word, ...]:
    """The name that these words begin with, after a bullet."""
    own = dropwhile(lambda word: not word.text[0].isalnum(), words)
    return tuple(takewhile(lambda word: word.tag in {"DT", "NNP", "NNPS", "POS"}, own))
