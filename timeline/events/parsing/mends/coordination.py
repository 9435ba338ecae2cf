"""From a tree to the same tree with verbs joined to the verb whose subject they share.

The small parser joins a verb to the first one of a sentence or to the last: "before he took the
walls, sacked the town, and burned it", "He closed the banks that June, called a vote".
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.parsing.grammar import (
    OBJECTS,
    RELATIVES,
    SUBJECTS,
    Tree,
    Word,
    in_place_of,
    nth_of,
    replant,
)

STATES = frozenset({"in", "at", "on", "under", "out"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with such verbs joined again; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree[at]
        if word.tag in {"VBD", "VBN"}:
            joined = (
                _dated(tree, word, dates)
                or _then(tree, word)
                or _loose(tree, word)
                or _of_series(tree, word)
            )
            joined = joined or _after_aside(tree, word) or _of_phrase(tree, word)
            joined = joined or _of_noun(tree, word) or _subject(tree, word)
            tree = _with(tree, joined) if joined is not None else _second(tree, word)
            tree = _led_to(tree, tree[at])
        elif at > 1 and word.head > at + 1 and nth_of(tree.words[at - 2 : at + 1]):
            tree = _nth(tree, word, dates)
        elif word.tag == "IN" and word.dep == "relcl":
            tree = _there(tree, word)
        elif (word.tag, word.dep) == ("VBG", "conj") and tree[at - 1].text == ",":
            tree = _on_the_way(tree, word)
        elif word.dep == "conj" and word.is_noun:
            tree = _listed(tree, word, dates)
        elif word.tag == "IN" and word.low in STATES:
            tree = _held(tree, word, dates)
    return _opened(tree)


def _led_to(tree: Tree, verb: Word) -> Tree:
    """ "Was born there and, after studying law, became a judge": what comes before that."""
    head = tree.head(verb)
    joins = [cc for cc in tree.children(head, "cc") if cc.index < verb.index]
    if (
        verb.dep != "conj"
        or verb.index < head.index
        or not joins
        or tree[verb.index - 1].text != ","
    ):
        return tree
    between = range(joins[-1].index + 1, verb.index)
    led = [kid for kid in tree.children(head, "prep", "advcl") if kid.index in between]
    opens = led and tree.under(led[0])[0].index - joins[-1].index - 1
    if not led or opens != (tree[joins[-1].index + 1].text == ","):
        return tree
    return replant(tree, *(replace(kid, head=verb.index) for kid in led))


def _held(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """The tree of "The vote was won by Unity, in power since 1985": Unity is in power."""
    at = link.index
    noun, since = tree.child(link, "pobj"), tree[min(at + 2, len(tree) - 2)]
    owner = tree[at - 2] if at > 1 and tree[at - 1].text == "," else link
    told = noun is not None and noun.index == at + 1 and since.low == "since"
    if not told or noun is None or since.index + 1 not in dates or not owner.is_noun:
        return tree
    while owner.dep in {"compound", "flat"} and tree.head(owner).is_noun:
        owner = tree.head(owner)
    if owner.index in dates or owner in tree.under(link):
        return tree
    tree = _with(tree, replace(link, dep="prep", head=owner.index))
    return _with(tree, replace(tree[since.index], dep="prep", head=noun.index))


def _on_the_way(tree: Tree, verb: Word) -> Tree:
    """The tree of "Roe marched with 90 men, taking Lund": he took it, and it is none of the men."""
    noun, ends = tree.head(verb), (verb, *tree.children(verb, "conj"))
    main = next((w for w in tree.above(noun) if w.is_finite), None) if noun.is_noun else None
    acts = any(tree.child(each, "dobj") is not None for each in ends if each.tag == "VBG")
    if main is None or not acts or noun.dep not in OBJECTS or main.index > verb.index:
        return tree
    return replant(tree, replace(verb, dep="advcl", head=main.index))


def _listed(tree: Tree, noun: Word, dates: frozenset[int]) -> Tree:
    """The tree of "The duke rebuilt it with a choir, and then a porch": no porch that rebuilt."""
    joint = tree.head(noun)
    doer = tree.head(joint) if joint.dep in {"amod", "compound"} else joint
    verb = tree.head(doer)
    last = next((w for w in reversed(tree.words[: noun.index]) if w.text == ","), noun)
    before = tree[last.index - 1]
    while before.dep == "conj" and not before.is_noun:
        before = tree.head(before)
    told = doer.dep in SUBJECTS and doer.index < verb.index < before.index < last.index
    inner = told and before.dep in OBJECTS | {"conj"} and verb in tree.above(before)
    timed = not dates.isdisjoint(range(last.index, min(tree.under(noun)[-1].index + 4, len(tree))))
    if not inner or timed or any(w.is_verb for w in tree.words[last.index : noun.index]):
        return tree
    while before.dep == "conj" and tree.head(before).is_noun:
        before = tree.head(before)
    links = [w for w in tree.children(joint, "cc") if last.index <= w.index < noun.index]
    moved = [replace(w, head=before.index) for w in (noun, *links)]
    return replant(tree, *moved)


def _opened(tree: Tree) -> Tree:
    """The tree of "Set up by two brothers, the line pays": no order to set something up."""
    first, above = tree[0], tree.head(tree[0])
    plain = (first.tag, first.dep) == ("VB", "advcl") and above.is_finite
    done = plain and tree.child(first, "agent", "prep") and not tree.child(first, "aux", "dobj")
    return _with(tree, replace(first, tag="VBN")) if done else tree


def _nth(tree: Tree, word: Word, dates: frozenset[int]) -> Tree:
    """The tree of "Kenya the second four years later": no second four years."""
    if word.head not in dates:
        return tree
    tree = _with(tree, replace(word, dep="appos", head=word.index - 2))
    return _with(tree, replace(tree[word.index - 1], head=word.index))


def _there(tree: Tree, link: Word) -> Tree:
    """The tree of "in Moncton, where on 2 June a boat sank", in which the boat sank there."""
    where = tree[link.index - 1]
    after = (w for w in tree.words[link.index + 1 :] if w.dep in SUBJECTS and w.head > w.index)
    subject = next(after, None)
    if where.tag != "WRB" or where.head != link.index or subject is None:
        return tree
    verb = tree.head(subject)
    if not verb.is_verb or link in tree.under(verb):
        return tree
    tree = _with(tree, replace(verb, dep="relcl", head=link.head))
    tree = _with(tree, replace(tree[link.index], dep="prep", head=verb.index))
    return _with(tree, replace(tree[where.index], head=verb.index))


def _with(tree: Tree, joined: Word) -> Tree:
    """The tree with this word in it, unless it would hang on itself."""
    above = tree[joined.head]
    over = {above.index, *(each.index for each in tree.above(above))}
    if joined.index in over and joined.head != tree[joined.index].head:
        return tree
    return replant(tree, joined)


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


def _then(tree: Tree, verb: Word) -> Word | None:
    """ "Things went ill for Lund after she lost her post, then fell": Lund fell, no things."""
    if tree[verb.index - 1].low != "then" or verb.dep not in {"conj", "dep"}:
        return None
    main = tree.head(verb)
    last = next((w for w in reversed(tree.words[: verb.index]) if w.tag == "VBD"), verb)
    doer, other = tree.child(last, *SUBJECTS), tree.child(main, *SUBJECTS)
    inner = last.dep == "advcl" and last.head == main.index and last.index > main.index
    if not inner or doer is None or other is None or _has_subject(tree, verb):
        return None
    somebody = doer.tag in {"PRP", "NNP"} and other.tag in {"NN", "NNS"}
    return replace(verb, dep="conj", head=last.index) if somebody else None


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
    asked = any(each.tag in RELATIVES for each in tree.words[opens.index : clause.index])
    subject = tree.child(clause, *SUBJECTS)
    own = subject is not None and subject.tag not in RELATIVES
    return replace(verb, head=main.index) if apart and asked and own else None


def _of_phrase(tree: Tree, verb: Word) -> Word | None:
    """ "Founded as a workshop and known by another name": the workshop is not known so."""
    link = tree.head(verb)
    above = tree.head(link)
    told = verb.dep == "conj" and link.tag == "IN" and verb.tag == above.tag == "VBN"
    return replace(verb, head=above.index) if told else None


def _of_noun(tree: Tree, verb: Word) -> Word | None:
    """ "The war ended with a truce, concluded at Tacna": no "and" joins another deed."""
    noun = tree[verb.index - 2] if verb.index > 1 else verb
    apart = tree[verb.index - 1].text == "," and noun.is_noun and noun.dep in OBJECTS
    alone = verb.dep == "conj" and verb.low.endswith("ed") and tree.head(verb).tag == "VBD"
    main = tree.head(verb)
    series = any(word.tag == "CC" for word in tree.words[main.index : verb.index])
    series = series or tree.children(main, "conj")[-1:] != (verb,)
    if not (apart and alone) or series or tree.child(verb, "dobj", "cc", "conj", *SUBJECTS):
        return None
    led = tree.child(verb, "prep", "agent")
    near = led is not None and led.index == verb.index + 1
    return replace(verb, tag="VBN", dep="acl", head=noun.index) if near else None


def _subject(tree: Tree, verb: Word) -> Word | None:
    """ "They neared Dakar and the government declared war": the last noun declared it."""
    noun = _before_aside(tree, verb)
    loose = verb.dep == "conj" or (verb.dep == "advcl" and not tree.child(verb, "mark", "advmod"))
    if verb.tag != "VBD" or not loose or _has_subject(tree, verb):
        return None
    if noun.dep != "conj":
        over = (w for w in tree.above(noun) if w.dep == "conj" and tree.under(w)[-1] == noun)
        noun = next((w for w in over if tree.child(w, "acl") is not None), noun)
    if noun.dep != "conj":
        return None
    start = tree.under(noun)[0].index
    joined = noun.is_noun and tree[start - 1].tag == "CC" and tree.head(noun).is_noun
    told = joined and tree.child(verb, "dobj", "ccomp", "attr", "prt") is not None
    told = told or (joined and verb.dep == "advcl")
    return replace(noun, dep="nsubj", head=verb.index) if told else None


def _second(tree: Tree, verb: Word) -> Tree:
    """The tree of "It was liked in Togo and Roe wrote a song", in which Roe wrote it."""
    noun = tree[verb.index - 1]
    first = next((each for each in tree.above(noun) if each.dep == "ccomp"), None)
    told = noun.dep == "conj" and noun.tag.startswith("NNP") and not _has_subject(tree, verb)
    if not told or first is None or first.head != verb.index or not _has_subject(tree, first):
        return tree
    link = tree[tree.under(noun)[0].index - 1]
    if link.low != "and" or first.index > noun.index:
        return tree
    return replant(
        tree,
        in_place_of(verb, first),
        replace(link, head=first.index),
        replace(verb, dep="conj", head=first.index),
        replace(noun, dep="nsubj", head=verb.index),
    )


def _before_aside(tree: Tree, verb: Word) -> Word:
    """The word before a verb, or before what stands between two commas before it."""
    before = tree[verb.index - 1]
    if before.text != ",":
        return before
    aside = next((w for w in reversed(tree.words[: before.index]) if w.text == ","), None)
    return tree[aside.index - 1] if aside is not None and aside.index else before
