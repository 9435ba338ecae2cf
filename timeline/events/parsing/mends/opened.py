"""From a tree to the same tree with subjects given back to clauses that "after" or "until" opens.

The small parser takes the link for a preposition and the verb for one more of the main clause:
"ended after its captain, J. J. Lund, sent a call".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.parsing.grammar import BOUNDING, SUBJECTS, Tree, Word, replant

_LINKS = BOUNDING | {"as"}
_REMARK = 9
"""A remark of more words is another clause."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for link in [word.index for word in tree.words[1:-2] if word.low in _LINKS]:
        tree = _dated(tree, tree[link], dates)
        tree = _before_clause(_with_clause(tree, tree[link], dates), tree[link])
    return tree


def _dated(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "It had its moments as in 1279 the abbot was killed": what "as" opens is the killing."""
    end = next((at for at in range(link.index + 2, len(tree)) if at not in dates), 0)
    verb = next(
        (w for w in tree.words[end:] if w.is_verb and w.dep not in {"aux", "auxpass"}), link
    )
    doer = tree.child(verb, *SUBJECTS)
    opens = doer is not None and tree.under(doer)[0].index == end and end - 1 in dates
    lost = link.dep == "prep" and tree[link.index + 1].tag == "IN" and verb.dep == "conj"
    if not (opens and lost) or tree.child(link, "prep") != tree[link.index + 1]:
        return tree
    return replant(
        tree,
        replace(link, dep="mark", head=verb.index),
        replace(tree[link.index + 1], head=verb.index),
        replace(verb, dep="advcl"),
    )


def _before_clause(tree: Tree, link: Word) -> Tree:
    """ "Announced the plan after talks broke down": what stands before "after" is announced."""
    verb = tree.head(tree[link.index])
    above = tree.head(verb)
    nouns = [word for word in tree.children(verb, *SUBJECTS) if word.is_noun]
    before = [word for word in nouns if above.index < word.index < link.index]
    led = tree[link.index].dep == "mark" and verb.dep == "ccomp" and len(nouns) > 1
    if not led or len(before) != 1 or tree.child(above, "dobj") is not None:
        return tree
    return replant(
        tree,
        replace(before[0], dep="dobj", head=above.index),
        replace(verb, dep="advcl"),
    )


def _with_clause(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """The tree with a subject given back to the clause that "until" or "since" opens.

    In "kept it until Belisarius, a general, marched in" the small parser takes the link for a
    preposition, and the verb for one more of the main clause.
    """
    noun = tree.child(link, "pobj") if link.dep == "prep" else None
    if noun is None or noun.index in dates or not noun.is_noun:
        return tree
    told = _behind_relative(tree, noun) or _behind_remark(tree, noun)
    if told is not None:
        between = range(noun.index + 1, told.index)
        remark = (each for each in tree.children(tree.head(link)) if each.index in between)
        return replant(
            tree,
            *(replace(each, dep="appos", head=noun.index) for each in remark if each.is_noun),
            replace(noun, dep="nsubj", head=told.index),
            replace(link, dep="mark", head=told.index),
            replace(told, tag="VBD", dep="advcl", head=link.head),
        )
    end = tree.under(noun)[-1].index + 1
    commas = [word for word in tree.under(noun) if word.text == ","]
    end += end < len(tree) and tree[end].text == "," and bool(commas)
    verb = tree[end] if end < len(tree) else None
    if verb is not None and verb.dep in {"aux", "auxpass"}:
        verb = tree.head(verb)
    if verb is None or not _lacks_subject(tree, verb) or verb in tree.above(link):
        return tree
    return replant(
        tree,
        replace(noun, dep="nsubj", head=verb.index),
        replace(link, dep="mark", head=verb.index),
        replace(verb, dep="advcl", head=link.head),
    )


def _behind_relative(tree: Tree, noun: Word) -> Word | None:
    """The verb of "after a tunnel, which had been shut, flooded", taken for one more aside."""
    which = tree.child(noun, "relcl")
    if which is None:
        return None
    inner = tree.under(which)
    around, after = tree[inner[0].index - 1], tree.words[inner[-1].index + 1 :][:3]
    if around.text != "," or [word.text for word in after[:1]] != [","] or len(after) < 3:
        return None
    verb, by = after[1:]
    lost = verb.tag == "VBN" and verb.low.endswith("ed") and verb.dep in {"acl", "conj", "advcl"}
    return verb if lost and by.low != "by" else None


def _behind_remark(tree: Tree, noun: Word) -> Word | None:
    """The verb of "after its captain, J. J. Lund, sent a call", taken for one more deed."""
    start = tree.under(noun)[-1].index + 1
    commas = (word.index for word in tree.words[start + 1 : start + _REMARK] if word.text == ",")
    end = next(commas, 0)
    if not end or tree[start].text != "," or end + 1 >= len(tree) or tree[end + 1].tag != "VBD":
        return None
    verb, remark = tree[end + 1], tree.words[start + 1 : end]
    said = tree.child(verb, *SUBJECTS)
    plain = remark[-1].is_noun and not any(w.is_finite or w.tag == "CC" for w in remark)
    lost = verb.dep == "conj" and (said is None or said in remark)
    return verb if plain and lost else None


def _lacks_subject(tree: Tree, verb: Word) -> bool:
    """Whether a finite verb that is joined to another has no subject of its own."""
    helpers = tree.children(verb, "aux", "auxpass")
    finite = any(word.is_finite for word in (verb, *helpers))
    return finite and verb.dep in {"advcl", "conj"} and tree.child(verb, *SUBJECTS) is None
