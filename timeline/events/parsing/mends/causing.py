"""From a tree to the same tree in which somebody has a thing done, and then does another.

"The general declared war, had Roe arrested and fled": he did all three, and no Roe had fled. The
small parser takes "had" for a helper of what was done, and "that July" for who did the next thing.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for word in tree.words[1:-2]:
        if word.low == "had" and word.dep == "aux":
            tree = _had_done(tree, word)
        elif word.low == "that" and {word.index, word.index + 1} <= dates:
            tree = _that_month(tree, tree[word.index])
    return tree


def _had_done(tree: Tree, had: Word) -> Tree:
    done = tree.head(had)
    first, whom = tree.head(done), tree.child(done, "nsubj")
    if whom is None or done.tag != "VBN" or not first.is_finite or first.index > had.index:
        return tree
    between = had.index < tree.under(whom)[0].index and whom.index == done.index - 1
    joins = tree[had.index - 1].text == "," or tree[had.index - 1].tag == "CC"
    if not (between and joins) or tree.child(first, *SUBJECTS) is None:
        return tree
    return replant(
        tree,
        replace(had, dep="conj", head=first.index),
        replace(done, dep="ccomp", head=had.index),
        replace(whom, dep="nsubjpass"),
        *_next(tree, had, done),
    )


def _next(tree: Tree, had: Word, done: Word) -> list[Word]:
    """What somebody did after that, with the "and" and the time before it."""
    deed = next((word for word in tree.children(done, "conj") if word.tag == "VBD"), None)
    if deed is None:
        return []
    before = tree.words[done.index : deed.index]
    link = next((word for word in before if word.dep == "cc"), deed)
    return [
        replace(deed, head=had.index),
        *(replace(link, head=had.index) for _ in range(link != deed)),
        *(
            replace(w, head=deed.index)
            for w in tree.children(done, "prep")
            if w in before[link.index - done.index :]
        ),
    ]


def _that_month(tree: Tree, that: Word) -> Tree:
    """ "Had Roe hanged that May and fled": no May fled."""
    month = tree[that.index + 1]
    verb, link = tree.head(month), tree.child(month, "cc")
    done = tree.head(verb)
    if (that.tag, month.dep, done.tag) != ("IN", "nsubj", "VBN") or link is None:
        return tree
    had = tree.head(done)
    if had.low != "had" or not verb.is_finite:
        return tree
    return replant(
        tree,
        replace(that, tag="DT", dep="det", head=month.index),
        replace(month, dep="npadvmod", head=done.index),
        replace(verb, dep="conj", head=had.index),
        replace(link, head=had.index),
    )
