"""From the dates of a sentence to the words that tell them, which no title needs."""

from timeline.events.lexicon.words import LINKING, PARTICLED, SPENDING
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.model import Mention

FROM_THEN = frozenset({"beginning", "starting", "commencing"})

_SO_MUCH = frozenset({"all", "most", "much"})
"""Before "of last year"."""
_SPELLS = frozenset({"season", "seasons", "week", "weekend"})


def date_words(tree: Tree, mentions: tuple[Mention, ...]) -> frozenset[int]:
    """The indices of the words of these mentions and of the prepositions that lead to them."""
    found: set[int] = set()
    for mention in mentions:
        words = tree.inside(mention.span)
        if not words or _is_argument(tree, tree.top(words)) or _names(tree, words):
            continue
        found |= {each.index for each in words[_is_owned(words) :]} | _told_of_it(tree, words[-1])
        found |= _season(tree, words[-1])
        at = _before_years(tree, words[0].index - 1, found)
        while (
            at >= 0
            and (tree[at].low in LINKING | _SO_MUCH or _starts(tree[at]))
            and (tree[at].dep != "prt" or tree[at + 1].tag == "DT")
            and not (found & {at + 1} and _is_particle(tree, at))
            and _leads_to(tree, tree[at], found)
        ):
            found.add(at)
            at -= 1
        if at > 0 and at + 1 in found and (tree[at - 1].low, tree[at].low) == ("some", "time"):
            found |= {at - 1, at}  # "Some time between 1240 and 1250".
    return frozenset(found)


def _is_owned(words: tuple[Word, ...]) -> bool:
    """Whether a date begins with what belongs to the noun behind it: "its full year forecast"."""
    first = words[0]
    return first.tag in {"DT", "PRP$"} and first.head > words[-1].index


def _starts(word: Word) -> bool:
    return word.tag == "VBG" and word.low in FROM_THEN


def _before_years(tree: Tree, at: int, found: set[int]) -> int:
    """The place before "the years" that stand before what they are: "the years (of) 1879-1881"."""
    of = tree[max(0, at)].low == "of"
    the, years = tree[max(0, at - 1 - of)], tree[max(0, at - of)]
    if the.low != "the" or years.low not in {"year", "years"} or not tree[at + 1].text[0].isdigit():
        return at
    found |= {*range(the.index, at + 1)}
    return the.index - 1


def _names(tree: Tree, words: tuple[Word, ...]) -> bool:
    """Whether a month begins the name of what happened: "the February Revolution"."""
    top = tree.top(words)
    above = tree.head(top)
    alone = len(words) == 1 and top.text.isalpha() and top.dep in {"compound", "nmod"}
    led = words[0].index > 0 and tree[words[0].index - 1].low == "the"
    return alone and led and above.tag == "NNP" and above.index == top.index + 1


def _season(tree: Tree, last: Word) -> set[int]:
    """The "season" of "in the 1998–99 season", the "week" of "in Christmas week"."""
    season = tree.after(last)
    led = season.dep == "pobj" and tree.head(season).low in {"in", "during", "for"}
    ends = tree.under(season)[-1] == season
    return {season.index} if led and ends and season.low in _SPELLS else set()


def _told_of_it(tree: Tree, last: Word) -> set[int]:
    """The happening that a date counts from: "three days after" the worst flood to hit the land."""
    rest = tree.words[last.index + 1 :]
    end = next((n for n, w in enumerate(rest) if w.text in {",", ";"} or w.dep == "cc"), len(rest))
    links = last.low in {"after", "before"} and last.dep != "mark"
    if not links or any(word.is_finite for word in rest[:end]):
        return set()
    return {word.index for word in rest[:end]}


def _is_particle(tree: Tree, at: int) -> bool:
    """Whether a verb stands before a small word and a preposition after it: "gave in on"."""
    after = tree[at + 1]
    return at > 0 and tree[at - 1].is_verb and after.tag == "IN" and tree[at].low in PARTICLED


def _is_argument(tree: Tree, top: Word) -> bool:
    """Whether the time is what the verb is about: "missed most of March", "said 1990 was bad"."""
    verb = tree.head(top)
    said = top.dep in SUBJECTS and verb.dep == "ccomp" and verb.head < top.index < verb.index
    if said and verb.low in BE:
        return True
    ends = tree.child(verb, "dobj", "xcomp", "advcl")
    alone = top.dep == "npadvmod" and verb.low == "spent" and ends is None
    return alone or (top.dep == "dobj" and verb.low in SPENDING)


def _leads_to(tree: Tree, word: Word, dated: set[int]) -> bool:
    """Whether the word governs nothing but the date, or belongs to it."""
    kids = tree.children(word)
    return word.head in dated or (bool(kids) and all(kid.index in dated for kid in kids))
