"""From a tree to the same tree in which one "will" leads to all the deeds of a row.

"It will start work in May, hear witnesses on 5 June and report in July": it will hear and report.
The small parser takes the later verbs for present tenses, or joins them to the date before.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_BARE = frozenset({"VB", "VBP"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for word in tree.words[2:-1]:
        aside = (word.dep, word.tag, tree[word.index - 1].text) == ("advcl", "VB", ",")
        if (word.dep == "conj" or aside) and word.tag in _BARE:
            tree = _led(tree, tree[word.index], dates)
    return tree


def _led(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    above = tree.head(verb)
    of_date = above.index in dates
    first = next((word for word in tree.above(above) if word.is_verb), above) if of_date else above
    while first.dep == "conj" and tree.head(first).tag in _BARE:
        first = tree.head(first)
    will = any(word.tag == "MD" for word in tree.children(first, "aux"))
    if first.tag != "VB" or not will or tree.child(verb, "aux", "mark", *SUBJECTS) is not None:
        return tree
    verb = replace(verb, tag="VB", dep="conj", head=first.index)
    if not of_date:
        return replant(tree, verb)
    links = (word for word in tree.children(above, "cc"))
    times = (
        word
        for word in tree.words[verb.index + 1 :]
        if word.dep == "prep" and word.index + 1 in dates and word.head < verb.index
    )
    return replant(
        tree,
        verb,
        *(replace(word, head=first.index) for word in links),
        *(replace(word, head=verb.index) for word in times),
    )
