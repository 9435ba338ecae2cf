"""From the words of a title that break off to the same with their end, and less before it.

"He was overthrown in a military coup" that a general led: "in a coup led by a general".
"""

from collections.abc import Callable
from itertools import takewhile

from timeline.events.lexicon.words import QUOTES
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.fitting.droppable import SLIGHT
from timeline.events.titles.fitting.missed import is_slight, may_miss
from timeline.events.titles.fitting.shortening import shortened

Good = Callable[[list[Word]], bool]
_HANGING = frozenset({"prep", "acl", "relcl", "agent", "appos", "dative", "xcomp", "advcl"})
_FURTHEST = 14
"""So many words are told more at most."""


def rounded(
    tree: Tree, words: list[Word], dates: frozenset[int], head: Word, fits: Good, good: Good
) -> list[Word]:
    """With all that hangs by the words right behind them, where less goes for it than comes."""
    phrase = _rest(tree, words, dates)
    if not phrase:
        return words
    told = [*words, *phrase]
    rows = (word for word in words if word.dep == "conj")
    needed = frozenset(word.index for word in (*phrase, words[-1], head, *rows))
    quoted = any(word.text in QUOTES or word.tag == "``" for word in words)
    less = (
        told
        if quoted or fits(told)
        else shortened(tree, told, fits, needed, (*SLIGHT, _misses_little))
    )
    lost = [word for word in words if word not in less]
    slight = _letters(lost) <= _letters(phrase) and not any(w.tag == "NNP" for w in lost)
    return less if slight and set(phrase) <= set(less) and good(less) else words


def _rest(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """The phrase or clause that the last of the words breaks off; nothing where it has a date."""
    last = words[-1] if words else None
    if last is None or last.index < 0 or last.index < max(word.index for word in words):
        return []
    kept = {word.index for word in words}
    then = tree.after(last)
    top = next((w for w in (then, *tree.above(then)) if w.head <= last.index), then)
    if top.dep not in _HANGING or top.head not in kept or tree.under(top)[0] != then:
        return []
    phrase = [*takewhile(lambda word: word.text[0].isalnum(), tree.under(top))]
    verbs = (word for word in phrase if word.tag == "CC" and _joins_verbs(tree, word))
    phrase = phrase[: next((phrase.index(word) for word in verbs), len(phrase))]
    told = 1 < len(phrase) <= _FURTHEST and tree.after(phrase[-1]).text not in {"(", "["}
    told = (
        told
        and not phrase[-1].is_verb
        and then.low != "according"
        and not any(word.index in dates for word in phrase)
    )
    return phrase if told else []


def _joins_verbs(tree: Tree, link: Word) -> bool:
    return tree.head(link).is_verb and any(
        w.is_verb for w in tree.children(tree.head(link), "conj")
    )


def _misses_little(tree: Tree, word: Word, at_end: bool) -> bool:
    return is_slight(tree, word) or may_miss(tree, word)


def _letters(words: list[Word]) -> int:
    return sum(len(word.text) + 1 for word in words)
