"""From the words of a title to as many as fit in a line, cut at phrases only."""

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, islice

from timeline.events.lexicon.words import QUOTES, words
from timeline.events.naming.things import is_new
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word
from timeline.events.titles.fitting.briefer import at_length, briefer
from timeline.events.titles.fitting.complements import (
    goes_with,
    is_bound,
    is_measure,
    is_which_of_those,
    names_complement,
)
from timeline.events.titles.fitting.droppable import (
    INNER,
    LOOSE,
    STEPS,
    MayGo,
    anything,
    before_office,
    is_asked,
    is_quoted_row,
    tail,
)
from timeline.events.titles.fitting.missed import may_miss, second_of_two
from timeline.events.titles.fitting.scores import without_scores, without_tally
from timeline.events.titles.fitting.shared import shares
from timeline.events.titles.fitting.together import gone_with
from timeline.events.titles.phrases.speech import quoted

AND = Word(-4, 0, 0, "and", "CC", "cc", -4)
OTHERS = Word(-5, 0, 0, "others", "NNS", "conj", -5)
MORE = replace(OTHERS, text="more", tag="JJR")
"""What is left of a list that was too long."""
_COMPLETING = frozenset({"to", "into", "from", "with", "as", "between", "of", "on"})
_LINKING = frozenset({"according", "thanks", "owing", "due", "prior", "ahead", "because"})
"""Words that with the preposition after them are one."""
_ABOUT = words("nearly almost about around roughly at least most over under some")
_AROUND = frozenset({"in", "at", "with", "after", "during"})
"""What leads to something new of which nothing is told without its clause: "in a match that"."""
_DEGREES = frozenset({"advmod", "quantmod"})
_LARGE = 5
"""Before so many words go at once, one that is hardly missed is looked for."""
_PHRASE = 3
"""A longer phrase may go with all that weighs in it."""
_TELLING = frozenset({"acl", "advcl", "ccomp", "xcomp", "pcomp"})
_NEVER = 45
"""So many words are never looked at whether they fit: they do not."""
_FAR = 20
"""So many words up lies what is asked, at most."""
_MOST = 60
"""Of a longer clause only the words around its verb are tried: each try takes time in step with
them all."""
_LOOSE_WORDS = 6
"""So many words that could be missed are tried."""


def shortened(
    tree: Tree,
    said: list[Word],
    fits: Callable[[list[Word]], bool],
    needed: frozenset[int] = frozenset(),
    steps: tuple[MayGo, ...] = STEPS,
) -> list[Word]:
    """The words without as many phrases as it takes until `fits`, the least missed first.

    `needed` are the indices of words that have to stay, `steps` what may go.
    """
    whole = said
    kept = said = briefer(tree, _near(tree, said), fits)
    marked = any(word.text in QUOTES or word.tag == "``" for word in said)
    inside = quoted(tree) if marked else frozenset()
    kept = without_tally(tree, without_scores(tree, kept, fits), fits)
    if not fits(kept) and steps is STEPS:
        least = _without_least(tree, kept, inside, fits)
        if least:
            return at_length(tree, whole, least, fits)
    if len(kept) > _NEVER or not fits(kept):
        kept = _cut(tree, kept, inside, fits, needed, steps)
    kept = kept if len(kept) == len(said) else _ended(tree, kept, fits)
    return at_length(tree, whole, kept, fits)


def _cut(
    tree: Tree,
    kept: list[Word],
    inside: frozenset[int],
    fits: Callable[[list[Word]], bool],
    needed: frozenset[int],
    steps: tuple[MayGo, ...],
) -> list[Word]:
    """The words without one phrase after the other, until they fit or none may go."""
    phrases = _phrases(tree, kept)
    for may_go in steps:
        while (fewer := _fewer(tree, kept, phrases, inside, needed, may_go)) is not None:
            large = len(kept) - len(fewer) >= _LARGE and steps is STEPS
            kept = (_without_least(tree, kept, inside, fits) if large else []) or fewer
            if len(kept) <= _NEVER and fits(kept):
                return kept
    return kept


def _near(tree: Tree, said: list[Word]) -> list[Word]:
    """The words, or those around their verb where they are very many."""
    if len(said) <= _MOST:
        return list(said)
    middle = tree.top(tuple(said)).index
    return [word for word in said if abs(word.index - middle) <= _MOST // 2]


def _without_least(
    tree: Tree, kept: list[Word], inside: frozenset[int], fits: Callable[[list[Word]], bool]
) -> list[Word]:
    """Without the one or two words whose loss makes all the rest fit; nothing where none do."""
    own = [w for w in reversed(kept) if w.index >= 0 and w.index not in inside]
    loose: list[tuple[Word, ...]] = [(word,) for word in own if may_miss(tree, word)]
    loose = loose[:_LOOSE_WORDS]
    loose += filter(None, (second_of_two(tree, word) for word in own))
    for many in (1, 2):
        for gone in combinations(loose, many):
            left = [each for each in kept if not any(each in words for words in gone)]
            if fits(left):
                return left
    return []


def _ended(tree: Tree, kept: list[Word], fits: Callable[[list[Word]], bool]) -> list[Word]:
    """With "and others" where the end of a list had to go."""
    here = {word.index for word in kept}
    listed = (w for w in reversed(kept) if w.dep == "conj" and w.is_noun)
    last = next((w for w in listed if _rest(tree, w, here)), None)
    if last is None or AND in kept or tree[tree.under(last)[0].index - 1].text != ",":
        return kept
    first = last
    while first.dep == "conj" and tree.head(first).is_noun:
        first = tree.head(first)
    called = first.tag == "NNS" and all(w.tag == "NNP" for w in _rest(tree, last, here))
    if called or any(w.tag == "CC" and w.index in here for w in tree.under(first)):
        return kept  # "By two priests, Jan Roe and Ole Kern": these are the two.
    rest_of = OTHERS if last.tag == "NNP" else MORE
    at = max(n for n, word in enumerate(kept, 1) if word in tree.under(last))
    start = min(n for n, word in enumerate(kept) if word in tree.under(last))
    shorter = kept[: start - (kept[start - 1].text == ",")]
    ends = not any(word.text[0].isalnum() for word in kept[at:])
    if not ends and first.dep not in SUBJECTS | OBJECTS:
        return kept
    told = [[*each, AND, rest_of, *kept[at:]] for each in (kept[:at], shorter)]
    return next(filter(fits, told), kept)


def _rest(tree: Tree, word: Word, here: set[int]) -> list[Word]:
    """The things of a list right behind one of them that are left out."""
    return [w for w in tree.children(word, "conj") if w.is_noun and w.index not in here]


def without_halves(
    tree: Tree, said: list[Word], is_whole: Callable[[list[Word]], bool]
) -> list[Word]:
    """The words without as many ends as it takes until `is_whole`; all where that never is."""
    if is_whole(said):
        return said
    kept: list[Word] | None = said
    inside, phrases = quoted(tree), _phrases(tree, said)
    while kept is not None and not is_whole(kept):
        kept = _fewer(tree, kept, phrases, inside, frozenset(), tail)
    return kept or said


def _phrases(tree: Tree, said: list[Word]) -> list[tuple[Word, Word]]:
    """The words that a phrase may hang by, the last first, each with what goes with it."""
    loose = [w for w in said if (w.dep in LOOSE or w.low == "of") and w.head != w.index]
    loose = [word for word in loose if tree.head(word).dep != "cc" and word.tag != "WRB"]
    loose.sort(key=lambda each: -each.index)
    return [(word, _whole(tree, word)) for word in loose]


def _fewer(
    tree: Tree,
    kept: list[Word],
    phrases: list[tuple[Word, Word]],
    inside: frozenset[int],
    needed: frozenset[int],
    may_go: MayGo,
) -> list[Word] | None:
    """Without the last phrase that may go, or nothing when none may."""
    here = {word.index for word in kept}
    last = next((word for word in reversed(kept) if word.text[0].isalnum()), None)
    ends = {each.index for each in (last, *tree.above(last))} if last and last.index >= 0 else set()
    for word, whole in phrases:
        if word.index in here and (word.head in here or word.dep == "appos"):
            at_end = whole.index in ends
            fixed = may_go in INNER or is_quoted_row(tree, word)
            if not may_go(tree, word, at_end) or (fixed and word.index in inside):
                continue
            if may_go is not anything and (is_asked(tree, word) or is_asked(tree, whole)):
                continue
            branch = here.intersection([each.index for each in tree.under(whole)])
            branch |= here & before_office(tree, whole) if len(branch) > 1 else set()
            branch |= here & gone_with(tree, whole)
            if word.head not in here and (kept[0].index in branch or not at_end):
                continue
            if len(branch) + 1 >= len(kept) or branch & needed:
                continue
            if shares(tree, word) or is_bound(tree, word):
                continue
            if len(branch) < _PHRASE and not branch.isdisjoint(_weighing(tree, kept)):
                continue
            if len(branch) > 1 or not _in_a_name(tree, word):
                return _tidied(tree, [each for each in kept if each.index not in branch])
    return None


def _weighing(tree: Tree, kept: list[Word]) -> frozenset[int]:
    """The small words without which an amount is another: "nearly" a third, "at least" 50."""
    return frozenset(word.index for word in kept if word.low in _ABOUT and word.dep in _DEGREES)


def _whole(tree: Tree, word: Word) -> Word:
    """What goes with a phrase: "in order" to, "in the hope" of, "that links the isle" to a town."""
    above = tree.head(word)
    link = tree.head(above)
    if is_which_of_those(tree, word) and above.dep == "pobj":
        return link  # "The chances of those trapped".
    named = next((w for w in islice(tree.above(word), _FAR) if w.low == "including"), None)
    last = tree.under(named)[-1].index if named is not None else len(tree)
    if named is not None and last + 1 < len(tree) and tree[last + 1].text == ",":
        return named
    if goes_with(tree, word):
        return link
    if is_measure(tree, word):
        return tree.head(tree[word.index - 1])
    if names_complement(tree, word):
        return _whole(tree, link)
    if word.dep == "conj" and above.dep == "pobj" and link.low == "between":
        return link
    if word.dep == "relcl" and is_new(tree, above) and tail(tree, link, at_end=True):
        apart = tree[tree.under(word)[0].index - 1].text == ","
        return word if apart or link.low not in _AROUND else link
    asked = next((w for w in islice(tree.above(word), _FAR) if w.dep == "pcomp"), word)
    if any(kid.low == "what" for kid in tree.children(asked)):
        return tree.head(asked)
    told = word.dep == "ccomp" and above.tag == "VBG" and above.dep in _TELLING
    if told or above.low in _LINKING:
        return above
    led = word.dep in {"prep", "dative"} and word.low in _COMPLETING
    clause = above.dep in {"relcl", "acl"} and above.is_verb and above.index < word.index
    return above if led and clause else word


def _in_a_name(tree: Tree, word: Word) -> bool:
    """Whether a small word stands between capitalised ones: "Champ de Mars"."""
    beside = tree.words[max(0, word.index - 1) : word.index + 2]
    return len(beside) == 3 and all(each.text[0].isupper() for each in (beside[0], beside[2]))


def _tidied(tree: Tree, kept: list[Word]) -> list[Word]:
    """Without conjunctions that join nothing any more, "as well as" among them."""
    here = {word.index for word in kept}
    loose = [word for word in kept if word.dep == "cc" and not _joins(tree, word, here)]
    gone = {each.index for word in loose for each in tree.under(word)}
    return [word for word in kept if word.index not in gone]


def _joins(tree: Tree, word: Word, here: set[int]) -> bool:
    """Whether any of what a conjunction joins to the words before it is still here."""
    if word.index < 0:
        return True
    above = tree.head(word)
    joined = [each for each in tree.children(above, "conj") if each.index > word.index]
    after = word.index + 1 in here and not joined
    return after or any(each.index in here for each in joined)
