"""From a tree to the same tree with verbs joined to the verb whose subject they share.

The small parser joins a verb to the first one of a sentence or to the last: "before he took the
walls, sacked the town, and burned it", "He closed the banks that June, called a vote".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.grammar import SUBJECTS, Tree, Word, plant

_RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})


def rejoined(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with such verbs joined again; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree[at]
        if word.tag in {"VBD", "VBN"}:
            joined = _dated(tree, word, dates) or _loose(tree, word) or _of_series(tree, word)
            joined = joined or _after_aside(tree, word) or _of_phrase(tree, word)
            tree = _with(tree, joined) if joined is not None else tree
    return tree


def _with(tree: Tree, joined: Word) -> Tree:
    """The tree with this word in it, unless it would hang on itself."""
    above = tree[joined.head]
    if joined.index in {above.index, *(each.index for each in tree.above(above))}:
        return tree
    return plant(tuple(joined if each.index == joined.index else each for each in tree.words))


def _has_subject(tree: Tree, verb: Word) -> bool:
    return tree.child(verb, *SUBJECTS) is not None


def _dated(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """ "He closed the banks that June, called a vote": no banks that called."""
    that = tree.child(verb, *SUBJECTS)
    above = next((each for each in tree.above(verb) if each.is_finite), None)
    told = that is not None and that.low == "that" and that.index + 1 < verb.index
    if verb.dep != "relcl" or not told or that is None or above is None:
        return None
    timed = tree[that.index + 1]
    if timed.index not in dates and not (timed.tag == "NNP" and timed.head == that.index):
        return None
    return replace(verb, dep="conj", head=above.index)


def _loose(tree: Tree, verb: Word) -> Word | None:
    """ "It called the pact a theft, recalled its envoy": a verb joined to nothing."""
    above = tree.head(verb)
    plain = verb.dep == "dep" and verb.tag == above.tag == "VBD" and above.index < verb.index
    bare = plain and not _has_subject(tree, verb) and tree[verb.index - 1].text == ","
    return replace(verb, dep="conj") if bare else None


def _of_series(tree: Tree, verb: Word) -> Word | None:
    """ "It held out before he took the walls, sacked the town": he sacked it."""
    if verb.dep != "conj" or verb.tag != "VBD" or tree[verb.index - 1].text != ",":
        return None
    last = next((w for w in reversed(tree.words[: verb.index]) if w.tag == "VBD"), None)
    if last is None or last.head != verb.head or last.dep not in {"advcl", "ccomp"}:
        return None
    goes_on = any(each.tag == "VBD" for each in tree.children(verb, "conj"))
    own = _has_subject(tree, last) and not _has_subject(tree, verb)
    return replace(verb, head=last.index) if own and goes_on else None


def _after_aside(tree: Tree, verb: Word) -> Word | None:
    """ "He called a vote, in which half said no, and signed a pact": he signed it."""
    clause = tree.head(verb)
    if verb.dep != "conj" or clause.dep != "relcl" or _has_subject(tree, verb):
        return None
    opens, noun = tree.under(clause)[0], tree.head(clause)
    main = next((each for each in tree.above(noun) if each.is_verb), None)
    led = next((w for w in reversed(tree.words[: verb.index]) if w.tag == "CC"), None)
    if main is None or led is None or led.index < clause.index or main.tag != verb.tag:
        return None
    apart = tree[opens.index - 1].text == "," and tree[led.index - 1].text == ","
    asked = any(each.tag in _RELATIVES for each in tree.words[opens.index : clause.index])
    subject = tree.child(clause, *SUBJECTS)
    own = subject is not None and subject.tag not in _RELATIVES
    return replace(verb, head=main.index) if apart and asked and own else None


def _of_phrase(tree: Tree, verb: Word) -> Word | None:
    """ "Founded as a workshop and known by another name": the workshop is not known so."""
    link = tree.head(verb)
    above = tree.head(link)
    told = verb.dep == "conj" and link.tag == "IN" and verb.tag == above.tag == "VBN"
    return replace(verb, head=above.index) if told else None
