"""From a tree to the same tree in which the title of a book or a film is one name.

"Her novel, To Whom It May Fall was published": the parser reads the title as it reads a sentence.
"His novel Raylan published in 2012 has been filmed": nobody of that name published it.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.words import words
from timeline.events.lexicon.writings import PUBLISHING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_WORKS = words(
    """book novel play poem story memoir biography essay film documentary musical opera album song
    single symphony painting study thesis series collection novella sequel debut"""
)
_FUNCTION = frozenset({"IN", "TO", "WP", "WDT", "WRB", "PRP", "PRP$", "MD"})
"""What no name begins with that is not the title of something."""
_LEADING = frozenset({"including", "included", "includes", "include", ":"})
"""What leads to a row of titles."""
_SMALL = words("of the a an in on at to for from with by and or as 's")
"""What stands in a title without a capital."""
_STOPS = frozenset({",", ".", ";", "(", "and", "&"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for noun in [word for word in tree.words[1:-2] if word.tag == "NN"]:
        if noun.low in _WORKS:
            tree = _brought_out(_with_title(tree, tree[noun.index]), tree[noun.index])
            tree = _whose(tree, tree[noun.index])
    for lead in [word for word in tree.words[1:-4] if word.low in _LEADING]:
        tree = _in_a_row(tree, tree[lead.index], dates)
    for verb in [word for word in tree.words[2:] if word.tag in {"VBD", "VBN"}]:
        tree = _made_again(tree, tree[verb.index])
    return tree


def _with_title(tree: Tree, noun: Word) -> Tree:
    """ "Her novel, To Whom It May Fall was published": all the words with a capital name it."""
    after = tree.words[noun.index + 1 :]
    start = noun.index + 1 + (after[0].text == ",")
    run = list(takewhile(lambda word: word.text[0].isupper(), tree.words[start:]))
    inside = {word.index for word in run}
    torn = [word for word in run if word.head not in inside | {noun.index}]
    if len(run) < 2 or run[0].tag not in _FUNCTION or not torn or run[-1].index == len(tree) - 1:
        return tree
    main = next((word for word in torn if word.dep in SUBJECTS), torn[0])
    verb = tree.head(main)
    last = run[-1]
    outer = [word for word in tree.words if word.head in inside and word.index not in inside]
    risen = noun.head in inside or verb in tree.under(noun)
    changed = [replace(noun, dep=main.dep, head=verb.index)] if risen else []
    if risen:
        top = noun.head == noun.index or noun.head in inside
        changed += [
            replace(verb, dep="ROOT" if top else noun.dep, head=verb.index if top else noun.head)
        ]
    return replant(
        tree,
        *_named(run),
        replace(last, tag="NNP", dep="appos", head=noun.index),
        *(replace(word, head=noun.index) for word in outer if word not in {noun, verb}),
        *changed,
    )


def _in_a_row(tree: Tree, lead: Word, dates: frozenset[int]) -> Tree:
    """ "Novels, including Up in the Old Tree (1952), and The Friends (1958)": two names."""
    runs: list[list[Word]] = []
    at = lead.index + 1
    while run := _run(tree, at):
        at = run[-1].index + 1
        dated = tree[at].text == "(" and at + 1 in dates
        if not (runs or dated):
            return tree
        runs.append(run)
        at += 3 * dated
        while at + 1 < len(tree) and tree[at].text in {",", "and", "&"}:
            at += 1
    if not runs:
        return tree
    inside = {word.index: run[-1].index for run in runs for word in run}
    first, *others = (run[-1] for run in runs)
    top = next((w for w in runs[0] if w.head not in inside), first)
    if lead.text != ":":
        top = replace(top, dep="pobj" if lead.tag == "VBG" else "dobj", head=lead.index)
    loose = (w for w in tree.words[lead.index + 1 : at] if w.index not in inside)
    return replant(
        tree,
        *(word for run in runs for word in _named(run)),
        replace(first, tag="NNP", dep=top.dep, head=top.head),
        *(replace(last, tag="NNP", dep="conj", head=first.index) for last in others),
        *(replace(w, head=inside.get(w.head, first.index)) for w in loose),
    )


def _run(tree: Tree, at: int) -> list[Word]:
    """The words of a title that begins here, if a sign or "and" follows it."""
    run = list(takewhile(lambda w: w.text[0].isupper() or w.low in _SMALL, tree.words[at:]))
    while run and not run[-1].text[0].isupper():
        run.pop()
    told = bool(run) and run[0].text[0].isupper() and tree.after(run[-1]).low in _STOPS
    return run if told else []


def _named(run: Sequence[Word]) -> list[Word]:
    """The words of a title as parts of its last."""
    last = run[-1].index
    return [replace(word, tag="NNP", dep="compound", head=last) for word in run[:-1]]


def _brought_out(tree: Tree, noun: Word) -> Tree:
    """ "His novel Raylan published in 2012 has been filmed": it was published, and called so."""
    verb = tree.child(noun, "relcl")
    name = tree.child(verb, "nsubj") if verb is not None else None
    owned = tree.child(noun, "poss") is not None
    if verb is None or name is None or not owned or verb.low not in PUBLISHING:
        return tree
    bare = not tree.child(verb, "dobj", "aux", "auxpass")
    close = tree.under(name)[0].index == noun.index + 1 and verb.index == name.index + 1
    if name.tag != "NNP" or not (bare and close):
        return tree
    return replant(
        tree,
        replace(name, dep="appos", head=noun.index),
        replace(verb, tag="VBN", dep="acl"),
    )


def _whose(tree: Tree, noun: Word) -> Tree:
    """ "Ada Roe, whose book Nine Doors won a prize": the book did, and nobody won it."""
    verb, owner = tree.head(noun), tree.child(noun, "poss")
    name = tree.child(verb, *SUBJECTS)
    things = tree.children(verb, "dobj")
    asks = owner is not None and owner.tag == "WP$" and noun in things[:1] and len(things) > 1
    if not asks or name is None or tree.under(name)[0].index != noun.index + 1:
        return tree
    return replant(
        tree,
        replace(noun, dep=name.dep, head=verb.index),
        replace(name, dep="appos", head=noun.index),
    )


def _made_again(tree: Tree, verb: Word) -> Tree:
    """ "It was filmed in 1957, Kern filmed in 1967": films are made, and make nothing.

    A verb of which a list has told what was done to another, and which has nothing that it is
    done to, tells the same of its subject.
    """
    name = tree.child(verb, "nsubj")
    if name is None or name.index != verb.index - 1:
        return tree
    same = [word for word in tree.words[: verb.index] if word.low == verb.low]
    passive = next((w for w in same if tree.child(w, "auxpass") is not None), None)
    ends = tree.children(verb, "dobj", "ccomp", "xcomp", "aux", "auxpass")
    bare = all(each in same for each in ends)
    if passive is None or not bare:
        return tree
    above = passive.head == verb.index
    return replant(
        tree,
        replace(name, dep="parataxis", head=passive.index),
        *([in_place_of(verb, passive)] if above else []),
        replace(verb, tag="VBN", dep="acl", head=name.index),
    )
