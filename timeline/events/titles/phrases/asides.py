"""From a branch of a sentence to whether it only stands beside what is told, or in brackets."""

from timeline.events.lexicon.taking import SEEN_AS
from timeline.events.lexicon.words import QUOTES
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import Tree, Word, holds
from timeline.events.titles.phrases.loose import goes_on
from timeline.events.titles.phrases.restrictive import CALLED, gives_name

_ASIDES = frozenset({"relcl", "acl", "appos", "prep", "advmod", "npadvmod", "amod", "conj"})
BREAKS = frozenset({",", ";", "–", "—", "--", "(", ":"})


def is_aside(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """Whether a branch is set off by a comma, a dash or a bracket, or stands behind the date."""
    if word.dep not in _ASIDES or (word.dep == "conj" and not word.is_verb):
        return False
    branch = tree.under(word)
    before = tree.words[branch[0].index - 1] if branch[0].index else None
    if before is not None and before.text in QUOTES and tree[before.index - 1].text == ",":
        before = tree[before.index - 1]
    if is_work(tree, word) or holds(tree, word):
        return False
    if word.low == "as" and tree.head(word).low in SEEN_AS:
        return False
    if word.low == "of" and word.index - 2 in dates and tree.head(word).is_noun:
        return False
    if before is None or branch[0].index < word.head or tree.head(word).dep == "cc":
        return False
    if goes_on(tree, word, before, dates):
        return False
    last = before if before.text != "," else tree[before.index - 1]
    stranded = word.dep in {"relcl", "acl", "appos"} and last.index in dates
    stranded = stranded and not (word.low in CALLED and gives_name(tree, word))
    stranded = stranded and word.tag != "VB"  # "An attempt in 1605 to kill the king".
    return stranded or before.text in BREAKS or (before.text == "-" and _is_loose(tree, before))


def bracketed(tree: Tree, head: Word) -> frozenset[int]:
    """The words in other brackets than the head's, and what follows the head's own."""
    found: set[int] = set()
    opened: list[int] = []
    for word in tree.words:
        if word.text in {"(", "["}:
            opened.append(word.index)
        elif word.text in {")", "]"} and opened:
            inside = range(opened.pop(), word.index + 1)
            after = range(word.index + 1, len(tree))
            found |= set(after) if head.index in inside else set(inside)
    return frozenset(found)


def is_work(tree: Tree, word: Word) -> bool:
    """Whether a title in quotation marks stands behind what it is: "his novel, "Oslo"."""
    first = tree.under(word)[0].index if word.dep == "appos" else 0
    quoted = first > 0 and tree[first - 1].text in QUOTES
    return quoted and "work" in kinds_of(tree.head(word))


def _is_loose(tree: Tree, hyphen: Word) -> bool:
    """Whether blanks stand around a hyphen, which makes it a dash."""
    return hyphen.index > 0 and tree[hyphen.index - 1].end < hyphen.start
