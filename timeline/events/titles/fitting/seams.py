"""From the words of a title to whether a cut has brought two phrases together that read as one."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.parsing.grammar import Tree, Word

_OPENING = frozenset({"DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS"})
"""What a noun phrase begins with."""
_BRACKETS = frozenset({"(", "["})


def is_sewn(tree: Tree, words: Sequence[Word], dates: frozenset[int]) -> bool:
    """Whether no noun follows another where words between them went: "smoke" that held down winds
    "and temperatures", nor an object its verb where a phrase went: "died" in clashes across "the
    south and north".
    """
    return not any(_is_torn(tree, one, two, dates) for one, two in pairwise(words))


def _is_torn(tree: Tree, one: Word, two: Word, dates: frozenset[int]) -> bool:
    if one.index < 0 or two.tag not in _OPENING or two.index < one.index + 2:
        return False
    gone = [word for word in tree.words[one.index + 1 : two.index] if word.index not in dates]
    if not gone or gone[0].text in _BRACKETS or not any(word.text[0].isalnum() for word in gone):
        return False
    noun = tree.begun_by(two)
    if one.is_noun:
        content = tree.head(noun).dep == "ccomp" and tree.head(noun).head == one.head
        made = (noun.dep, noun.head) == ("oprd", one.head)  # "Made Roe", a monk, "abbot".
        named = noun.dep == "appos" or made
        return one.head not in {two.index, two.head} and not named and not content
    led = gone[0].dep == "prep" and gone[0].head == one.index
    return one.is_verb and led and noun.dep == "dobj" and noun.head == one.index
