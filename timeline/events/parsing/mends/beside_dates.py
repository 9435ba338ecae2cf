"""From a tree to the same tree with what stands beside dates hung where it belongs.

"On 21 June seven people were killed": seven people. "Won the cup in 1903, the league in 1911": it
won both. "In 2009 thanks to a revolt": not in thanks.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import (
    OBJECTS,
    SUBJECTS,
    Tree,
    Word,
    replant,
)

_LOOSE = frozenset({"dep", "npadvmod", "nmod", "advcl", "nsubj", "nsubjpass", "dobj"})
"""How the parser hangs a noun that it has no place for."""
_PAIR, _LEADING = 2, 14


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree[at]
        if word.dep == "nummod" and word.head in dates and at - 1 in dates:
            tree = _counted(tree, word, dates)
        elif word.low == "thanks" and at - 1 in dates and word.dep == "pobj":
            date, above = replace(tree[at - 1], dep="pobj", head=word.head), tree.head(word).head
            tree = replant(tree, date, replace(word, tag="IN", dep="prep", head=above))
        elif word.is_noun and word.dep == "appos" and at not in dates:
            tree = _next_of_row(tree, word, dates)
        elif word.text == "," and at in range(_PAIR, _LEADING):
            tree = _told_of_next(tree, word, dates)
    return tree


def _next_of_row(tree: Tree, noun: Word, dates: frozenset[int]) -> Tree:
    """ "Won the cup in 1903, the league in 1911": what was won next, and not what the cup was."""
    own = tree.under(noun)
    joint = own[0].index - 1
    last = joint - 1 - (tree[joint - 1].text == ")")
    ends = own[-1 - (own[-1].text == ")" and len(own) > 1)]
    dated = last in dates and ends.index in dates
    if not dated or tree[joint].text != ",":
        return tree
    over = (tree.head(noun), *tree.above(tree[last]))
    first = next((w for w in over if w.dep in OBJECTS and w.index not in dates), tree.head(noun))
    verb = tree.head(first)
    passive = first.dep == "nsubjpass" and verb.index < joint and not tree.child(verb, "agent")
    told = passive or first.dep in OBJECTS
    if first.index > last or not told:
        return tree
    return replant(tree, replace(noun, dep="conj", head=verb.index if passive else first.index))


def _told_of_next(tree: Tree, comma: Word, dates: frozenset[int]) -> Tree:
    """ "Mayor of Lima from 2007 to 2012, Mora was banned": when Mora was mayor."""
    told = tree.words[: comma.index]
    noun = next((word for word in told if word.is_noun and word.dep != "compound"), None)
    after = next((word for word in tree.words[comma.index + 1 :] if word.dep in SUBJECTS), None)
    if noun is None or after is None or comma.index - 1 not in dates:
        return tree
    alone = noun.dep in _LOOSE and noun.head == after.head and after.tag.startswith("NNP")
    of = tree.after(noun).low in {"of", "for", "from", "since"}
    beside = tree.under(after)[0].index == comma.index + 1
    if not (alone and of and beside) or any(word.is_verb for word in told):
        return tree
    return replant(tree, replace(noun, dep="appos", head=after.index))


def _counted(tree: Tree, number: Word, dates: frozenset[int]) -> Tree:
    """ "On 21 June seven people were killed": seven people."""
    after = tree.words[number.index + 1 :]
    noun = next((word for word in after if not word.tag.startswith("JJ")), number)
    if number.index in dates or noun.index in dates or not noun.is_noun:
        return tree
    return replant(tree, replace(number, head=noun.index))
