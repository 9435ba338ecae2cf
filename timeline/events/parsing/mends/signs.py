"""From a tree to the same tree with what is glued to a number or a name read as a part of it.

"Profits of £5m": so many millions. "Baroš' goal": his goal, and no end of a quotation.
"""

from dataclasses import replace

from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.planting import replant
from timeline.patterns import later

_MILLIONS = frozenset({"m", "bn", "tn", "k"})
_NAME = later(r"(?:al|el|ul|ash|as|az|bin|ben|ibn)-[A-Z]")
_HISSING = ("s", "š", "ș", "ş", "ś", "x", "z", "ž", "ż", "ź")


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are not asked for."""
    for at in range(1, len(tree)):
        word = tree.words[at]
        if word.text in _MILLIONS and word.tag != "NN" and tree[at - 1].end == word.start:
            tree = _million(tree, word)
        elif word.text == "'" and word.tag == "''" and tree[at - 1].end == word.start:
            tree = _whose(tree, word)
        elif (word.text, word.tag) == ("'", "POS") and tree[at - 1].dep != "poss":
            opened = [w for w in tree.words[:at] if w.text == "'" and w.tag in {"``", "''"}]
            ends = replace(word, tag="''", dep="punct")  # "A group of 'lady friends' helped".
            tree = replant(tree, ends) if len(opened) % 2 else tree
        elif word.tag == "CD" and tree.after(word).text == "(" and tree.head(word).index == at + 2:
            tree = _coin(tree, word, tree.head(word))
        elif word.tag == "RB" and _NAME.match(word.text):
            tree = _name(tree, word)
    return tree


def _million(tree: Tree, unit: Word) -> Tree:
    """ "Profits of £5m on sales of £9m": what is glued to a number is so many of it."""
    count = tree[unit.index - 1]
    if count.tag != "CD" or count.head == unit.index:
        return tree
    whole = replace(unit, tag="NN", dep=count.dep, head=count.head)
    return replant(tree, whole, replace(count, dep="nummod", head=unit.index))


def _coin(tree: Tree, amount: Word, land: Word) -> Tree:
    """ "Took $5,000 (U.S.) in bribes": dollars were taken, whosever they are."""
    if amount.dep != "nummod" or land.tag != "NNP" or tree.after(land).text != ")":
        return tree
    return replant(
        tree,
        replace(amount, dep=land.dep, head=land.head),
        replace(land, dep="appos", head=amount.index),
        *(replace(w, head=amount.index) for w in tree.children(land) if w != amount),
    )


def _name(tree: Tree, word: Word) -> Tree:
    """ "President Omar al-Bashir": all of it is his name."""
    before = tree[word.index - 1]
    named = before.tag == "NNP" and not tree.children(word)
    return replant(tree, replace(word, tag="NNP", dep="flat", head=before.index)) if named else tree


def _whose(tree: Tree, mark: Word) -> Tree:
    """ "Baroš' goal": no quotation ends there, for none began."""
    name, owned = tree[mark.index - 1], tree.begun_by(tree.after(mark))
    ends = name.text[0].isupper() and name.low.endswith(_HISSING)
    began = any(word.text == mark.text for word in tree.words[: mark.index])
    if not ends or began or not owned.is_noun or owned.index == mark.index:
        return tree
    return replant(
        tree,
        replace(name, tag="NNP", dep="poss", head=owned.index),
        replace(mark, tag="POS", dep="case", head=name.index),
    )
