"""From the words of a title to the same words with both marks of each quotation, or none."""

from itertools import pairwise

from timeline.events.lexicon.words import QUOTES
from timeline.events.parsing.grammar import Tree, Word

_SINGLE = frozenset({"'", "‘", "’"})


def quoted(tree: Tree, words: list[Word]) -> list[Word]:
    """The words with the marks that belong to them."""
    return _without_lone_mark(_without_empty_quotes(_with_both_marks(tree, words)))


def _with_both_marks(tree: Tree, words: list[Word]) -> list[Word]:
    """With the second mark of a quotation that is told whole, without one of which half is lost."""
    marks = [word for word in tree.words if word.text in QUOTES]
    here = {word.index for word in words}
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        if (first.index in here) == (last.index in here):
            continue
        inside = [w for w in tree.words[first.index + 1 : last.index] if w.text[0].isalnum()]
        words = [word for word in words if word not in (first, last)]
        if inside and all(word.index in here for word in inside):
            at = words.index(inside[0])
            end = at + sum(first.index < word.index < last.index for word in words[at:])
            words = [*words[:at], first, *words[at:end], last, *words[end:]]
    return words


def _without_empty_quotes(words: list[Word]) -> list[Word]:
    """Without two marks of a title that was left out, and the commas at them."""
    marks = [at for at, word in enumerate(words) if word.text in QUOTES]
    for first, last in pairwise(marks):
        if all(word.text == "," for word in words[first + 1 : last]):
            start = first - (first > 0 and words[first - 1].text == ",")
            return _without_empty_quotes([*words[:start], *words[last + 1 :]])
    return words


def _without_lone_mark(words: list[Word]) -> list[Word]:
    """Without a single quotation mark of which the other was left out."""
    marks = [word for word in words if word.tag in {"``", "''"} and word.text in _SINGLE]
    return [word for word in words if word != marks[-1]] if len(marks) % 2 else words
