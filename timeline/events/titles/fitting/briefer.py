"""From a title that is too long to the same told in less: without "that", a body by its letters."""

import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from timeline.events.lexicon.people_words import OFFICES, ROLES
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.patterns import later

_LETTERS = later(r"[A-Z]{3,6}")
_SPOKEN = re.compile(r"[^AEIOU]{0,2}(?:[AEIOU]{1,2}[^AEIOU]{1,2})+[AEIOU]?")
"""Letters that are said as one word, which has no "the"."""
_A_WORD = 4
"""A word of letters has so many."""
_LINKS = frozenset({"of", "and", "for", "the", "on", "in", "to", "de", ",", "&"})
_SAID = frozenset({"said", "says"})
_POSTS = OFFICES | ROLES | {"administrator", "commissioner", "chair", "head", "inspector"}
_PARTS = frozenset({"det", "amod", "compound", "nummod", "poss", "nmod"})

Fits = Callable[[list[Word]], bool]


def briefer(tree: Tree, words: list[Word], fits: Fits) -> list[Word]:
    """The words, or what says the same in fewer letters, as far as it takes until it `fits`."""
    if fits(words):
        return words
    marks = {two.index for one, two in pairwise(words) if _leads_to_content(tree, one, two)}
    words = [word for word in words if word.index not in marks]
    for letters in _letters(tree):
        if not fits(words):
            words = _by_letters(tree, words, letters)
    by_name = words if fits(words) else _by_name(tree, words)
    return by_name if fits(by_name) else words


def at_length(tree: Tree, said: list[Word], kept: list[Word], fits: Fits) -> list[Word]:
    """The words that are `kept` of what was `said`, without what `briefer` did if that fits too."""
    for word in [word for word in said if word.low == "that" and word not in kept]:
        at = next((n for n, each in enumerate(kept) if each.index > word.index), 0)
        told = [*kept[:at], word, *kept[at:]]
        kept = told if at and _leads_to_content(tree, kept[at - 1], word) and fits(told) else kept
    for at, word in enumerate(kept):
        if word.index < 0 or word.dep == tree[word.index].dep or word in said:
            continue
        name = _name_before(tree, word)
        told = [*kept[:at], *_led(tree, name, said, kept[:at]), *kept[at + 1 :]]
        if name and fits(told):
            return told
    return kept


def _letters(tree: Tree) -> list[Word]:
    return [word for word in tree.words if _LETTERS.fullmatch(word.text)]


def _leads_to_content(tree: Tree, said: Word, that: Word) -> bool:
    """ "Said that" the port was shut: he said it was."""
    if that.low != "that" or that.dep != "mark":
        return False
    verb = tree.head(that)
    first = tree.child(verb, *SUBJECTS) if verb.dep == "ccomp" else None
    opens = first is not None and tree.under(first)[0].index == that.index + 1
    short = said.low in _SAID or (first is not None and first.tag == "PRP")
    return opens and short and said.index == verb.head and said.low in SAYING


def _by_letters(tree: Tree, words: list[Word], letters: Word) -> list[Word]:
    """With the letters in place of the name before the bracket that tells them."""
    name = _name_before(tree, letters)
    if not name or not all(word in words for word in name):
        return words
    top = tree.top(tuple(name))
    article = tree[name[0].index - 1] if name[0].index else top
    led = {article.index} if article.low == "the" else set()
    own = {word.index for word in (*name, letters)} | led
    if any(w.index not in own and w.dep in _PARTS for w in words if w.head == top.index):
        return words
    spoken = len(letters.text) >= _A_WORD and _SPOKEN.fullmatch(letters.text)
    short = {top.index: replace(letters, tag="NNP", dep=top.dep, head=top.head)}
    short |= {} if spoken or not led else {article.index: replace(article, dep="case")}
    return [short.get(w.index, w) for w in words if w.index in short or w.index not in own]


def _by_name(tree: Tree, words: list[Word]) -> list[Word]:
    """Without what the speaker is, whose whole name follows: "NASA Administrator Bill Nelson"."""
    doer = next((w for w in words if w.dep in SUBJECTS and w.tag == "NNP" and w.index >= 0), None)
    if doer is None or tree.head(doer).low not in SAYING:
        return words
    own = tree.children(doer, *_PARTS)
    name = [word for word in words if word in own and word.index < doer.index]
    titles = [at for at, word in enumerate(name) if word.low in _POSTS]
    led = name[: titles[-1] + 1] if titles else []
    first = name[len(led) :]
    if not led or not first or first[0].index != doer.index - len(first):
        return words
    gone = {each.index for word in led for each in tree.under(word)}
    return [word for word in words if word.index not in gone]


def _led(tree: Tree, name: list[Word], said: list[Word], before: list[Word]) -> list[Word]:
    """A name with its article, if that is not told."""
    article = tree[name[0].index - 1] if name and name[0].index else None
    told = article is None or any(word.index == article.index for word in before)
    return name if told or article not in said or article is None else [article, *name]


def _name_before(tree: Tree, letters: Word) -> list[Word]:
    """The words of a name that begin with the letters in brackets behind it."""
    at = letters.index
    inside = at + 1 < len(tree) and [tree[at - 1].text, tree[at + 1].text] == ["(", ")"]
    if at < len(letters.text) or not inside:
        return []
    name: list[Word] = []
    first: list[str] = []
    for word in reversed(tree.words[: at - 1]):
        capital = word.text[0].isupper()
        if len(first) == len(letters.text) or not (capital or word.low in _LINKS):
            break
        name.insert(0, word)
        first += [word.text[0]] if capital else []
    return name if sorted(first) == sorted(letters.text) else []
