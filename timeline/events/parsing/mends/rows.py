"""From a tree to the same tree with each verb in the clause or the row that it stands in.

"A tower was built, which lasted": the tower lasted. "Were the first winners, then won": they won.
"""

from dataclasses import replace

from timeline.events.lexicon.taking import SUFFERED, TO_THINGS
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_WHEN = frozenset({"when", "while", "as", "before", "after"})
_ONE_IS = words("elected promoted appointed knighted ordained born married educated jailed")
"""What is done to somebody."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree)):
        word = tree.words[at]
        if word.tag == "WDT" and word.low == "which" and tree[at - 1].low == "and":
            tree = _too(tree, tree.head(word), word)
        elif (word.dep, word.tag) == ("conj", "VB") and tree.head(word).tag == "VBD":
            aims = any(kid.tag == "TO" for kid in tree.children(word, "aux"))
            tree = replant(tree, replace(word, dep="advcl")) if aims else tree
        elif word.low == "where" and tree.head(word).dep == "conj":
            tree = _in_which(tree, word)
        elif word.low == "where" and tree.head(word).dep == "relcl":
            tree = _in_the_nearest(tree, word)
        elif word.dep == "conj" and word.tag in {"VBD", "VBN"}:
            tree = _done_by(_new_doer(_above(tree, word), word), word)
        elif (
            word.tag in {"WDT", "WP"} and tree.after(word).text == "," and tree[at - 1].low == "of"
        ):
            tree = _one_of_which(tree, word)
        elif word.tag == "WP$" and tree[at - 1].tag in {"IN", "TO"} and tree[at - 2].text == ",":
            tree = _by_whose(tree, word, tree[at - 1])
        elif word.dep == "amod" and tree[at - 1].dep == "auxpass":
            tree = _made(tree, word)
        elif (word.tag, word.dep) == ("NNP", "appos"):
            tree = _listed(tree, word)
        elif word.tag == "VBD" and word.dep == "advcl":
            tree = _relative(tree, word)
        elif word.tag == "VBD" and word.dep in {"dep", "ccomp"}:
            tree = _then(tree, word, dates)
        elif word.dep == "prep" and tree.head(word).low in {"there", "here"}:
            verb = tree.head(tree.head(word))
            tree = replant(tree, replace(word, head=verb.index)) if verb.is_verb else tree
        elif word.tag == "VBN" and word.dep in {"acl", "advcl"} and _is_past_aside(tree, at):
            link = tree[_opens(tree, at) - 1]
            passive = tree.child(tree.head(link), "auxpass") is not None
            own = replace(word, tag="VBN" if passive else "VBD", dep="conj", head=link.head)
            tree = replant(tree, own, replace(tree[link.index + 2], head=at))
        elif (first := _first_of_row(tree, word, dates)) is not None:
            tag = word.tag if tree.child(first, "auxpass") else "VBD"
            tree = replant(tree, replace(word, tag=tag, dep="conj", head=first.index))
    return tree


def _in_which(tree: Tree, where: Word) -> Tree:
    """ "Seized in a house where they were staying and held": they stayed there, and were seized."""
    verb = tree.head(where)
    inner = tree.head(verb)
    main = next((each for each in tree.above(inner) if each.is_verb), inner)
    if inner.dep != "relcl" or not where.index < inner.index < verb.index:
        return tree
    seized = tree.child(main, "auxpass") is not None and inner.tag == "VBG"
    own = replace(verb, tag="VBN", head=main.index) if seized and verb.tag != "VBG" else verb
    links = tree.children(inner, "cc") if own.head == main.index else ()
    return replant(
        tree,
        replace(where, head=inner.index),
        own,
        *(replace(each, head=main.index) for each in links),
    )


def _listed(tree: Tree, name: Word) -> Tree:
    """ "The kingdoms Mora, Oban, and Kern": three, and Mora is not called Oban."""
    first = tree.head(name)
    links = [w for w in tree.children(first, "cc") if w.index > name.index]
    last = next((w for w in tree.children(first, "conj") if w.index > name.index), None)
    led = last is not None and links and tree.after(links[0]).index in range(last.index + 1)
    paused = bool(links) and tree[links[0].index - 1].text == ","
    if not led or not paused or {first.tag, last.tag if last else ""} != {"NNP"}:
        return tree
    return tree if tree.children(name) else replant(tree, replace(name, dep="conj"))


def _in_the_nearest(tree: Tree, where: Word) -> Tree:
    """ "The son of Ari Roe of Mora, where he was born": born in Mora, and in no son."""
    verb, place = tree.head(where), tree[where.index - 1 - (tree[where.index - 1].text == ",")]
    owner = tree.head(verb)
    far = owner.tag == "NN" and place.tag == "NNP" and owner in tree.above(place)
    return replant(tree, replace(verb, head=place.index)) if far else tree


def _above(tree: Tree, verb: Word) -> Tree:
    """ "She taught when war broke out, and was elected in May": she was, and no war."""
    inner = tree.head(verb)
    main = tree.head(inner)
    opens = tree.child(inner, "mark", "advmod")
    when = opens is not None and opens.low in _WHEN and inner.dep == "advcl" and main.is_verb
    if not when or inner.index < main.index or tree.child(verb, *SUBJECTS):
        return tree
    link = next((w for w in tree.words[inner.index : verb.index] if w.dep == "cc"), None)
    doer, who = tree.child(inner, *SUBJECTS), tree.child(main, *SUBJECTS)
    if link is None or link.head != inner.index or doer is None or who is None:
        return tree
    apart = tree[link.index - 1].text == "," and tree.after(link).tag in {"VBD", "RB"}
    person = who.tag in {"PRP", "NNP"} and doer.text.islower() and doer.tag in {"NN", "NNS"}
    one = verb.low in _ONE_IS and tree.child(verb, "auxpass") is not None
    if not (person and (apart or one)):
        return tree
    return replant(tree, replace(link, head=main.index), replace(verb, head=main.index))


def _new_doer(tree: Tree, verb: Word) -> Tree:
    """ "They were new, and the work on it stopped" in May: the work did."""
    verb = tree[verb.index]
    main = tree.head(verb)
    if verb.tag != "VBD" or tree.child(verb, *SUBJECTS):
        return tree
    link = next((w for w in reversed(tree.words[: verb.index]) if w.dep == "cc"), verb)
    noun = tree.head(tree.after(link)) if tree.after(link).dep == "det" else tree.after(link)
    apart = (
        link.low in {"and", "but"} and tree[link.index - 1].text == "," and link.head > main.index
    )
    whole = noun.dep == "conj" and noun.head == link.head and noun.is_noun
    if not (apart and whole and tree.under(noun)[-1].index == verb.index - 1):
        return tree
    doer = replace(noun, dep="nsubj", head=verb.index)
    return replant(tree, doer, replace(link, head=main.index))


def _relative(tree: Tree, verb: Word) -> Tree:
    """ "A tower was built, which lasted": the tower lasted."""
    which = tree.child(verb, "nsubj")
    main = tree.head(verb)
    if which is None or which.low != "which" or tree[which.index - 1].text != ",":
        return tree
    before = tree[which.index - 2]
    noun = before if before.is_noun else tree.child(main, *SUBJECTS)
    if noun is None or noun.index > which.index or not noun.is_noun:
        return tree
    return replant(tree, replace(verb, dep="relcl", head=noun.index))


def _made(tree: Tree, verb: Word) -> Tree:
    """ "Roe left Lima in 1611, was ordained priest": he was, and he left no priest."""
    post = tree.head(verb)
    main = tree.head(post)
    if post.index != verb.index + 1 or not main.is_verb or main.index > verb.index:
        return tree
    after = next((w.index for w in tree.children(main, "cc") if w.index > verb.index), len(tree))
    rest = (w for w in tree.children(main, "prep") if post.index < w.index < after)
    return replant(
        tree,
        replace(verb, dep="conj", head=main.index),
        replace(post, dep="oprd", head=verb.index),
        *(replace(word, head=verb.index) for word in rest),
    )


def _one_of_which(tree: Tree, which: Word) -> Tree:
    """ "He had three sons, the eldest of whom, Hugh, was killed": one of the three was."""
    some = tree[which.index - 2]
    start = some.index - (tree[some.index - 1].tag in {"DT", "PRP$"})
    closes = next((w.index for w in tree.words[which.index + 2 :] if w.text == ","), len(tree) - 1)
    helps, noun = tree[min(closes + 1, len(tree) - 1)], tree[max(0, start - 2)]
    verb = tree.head(helps) if helps.dep in {"aux", "auxpass"} else helps
    main = tree.head(verb)
    while noun.tag not in {"NNS", "NNPS"} and tree.head(noun).dep == "prep":
        noun = tree.head(tree.head(noun))
    apart = tree[start - 1].text == "," and helps.is_finite and main.index < noun.index
    if not (apart and noun.is_noun and noun.index < some.index and main.is_verb and verb != main):
        return tree
    own = noun if main in tree.above(noun) and verb not in tree.above(noun) else None
    kids = (replace(w, head=noun.index) for w in tree.under(noun) if w.head == verb.index)
    dep = "nsubjpass" if tree.child(verb, "auxpass") else "nsubj"
    return replant(
        tree,
        *kids,
        own or replace(noun, dep="dobj", head=main.index),
        replace(some, tag="NN", dep=dep, head=verb.index),
        replace(tree[some.index + 1], head=some.index),
        replace(verb, dep="relcl", head=noun.index),
    )


def _by_whose(tree: Tree, whose: Word, link: Word) -> Tree:
    """ "Founded by Roe, in whose memory a hall was built": in his memory, and no memory was."""
    after, owner = tree.words[whose.index + 1 :], tree[link.index - 2]
    noun = next((word for word in after if word.tag[:2] != "JJ"), whose)
    helps = next((word for word in tree.words[noun.index + 1 :] if word.is_finite), noun)
    verb = tree.head(helps) if helps.dep in {"aux", "auxpass"} else helps
    if not (noun.is_noun and owner.is_noun and verb.is_verb) or verb in tree.above(owner):
        return tree
    kids = (word for word in tree.children(noun) if word.is_verb)
    return replant(
        tree,
        replace(whose, dep="poss", head=noun.index),
        replace(link, tag="IN", dep="prep", head=verb.index),
        replace(noun, dep="pobj", head=link.index),
        replace(verb, dep="relcl", head=owner.index),
        *(replace(word, head=owner.index) for word in kids if word != verb),
    )


def _too(tree: Tree, verb: Word, which: Word) -> Tree:
    """ "It angered the club, which had won, and which had spent less": the club had."""
    before = (w for w in reversed(tree.words[: which.index]) if w.dep == "relcl")
    first = next((w for w in before if tree.head(w).is_noun), verb)
    loose = verb.dep == "conj" and which.dep in SUBJECTS and tree.head(verb).is_verb
    if not loose or first == verb or first == tree.head(verb):
        return tree
    link = replace(tree[which.index - 1], head=first.index)
    return replant(tree, link, replace(verb, dep="relcl", head=first.head))


def _done_by(tree: Tree, verb: Word) -> Tree:
    """ "It grew around a fort built in 1220 and razed by Danes": the fort was, as "it" did grow."""
    main = tree.head(verb)
    if verb.tag != "VBN" or not tree.child(verb, "agent"):
        return tree
    before = (w for w in reversed(tree.words[main.index : verb.index]) if w.tag == "VBN")
    first = next((word for word in before if word.dep == "acl"), verb)
    link = tree[verb.index - 1]
    acts = main.tag == "VBD" and not tree.child(verb, "aux", "auxpass", *SUBJECTS)
    if not acts or first == verb or link.dep != "cc":
        return tree
    return replant(tree, replace(link, head=first.index), replace(verb, head=first.index))


def _opens(tree: Tree, at: int) -> int:
    """Where the comma stands that opens what a comma right before a word closes."""
    return next((w.index for w in reversed(tree.words[: at - 1]) if w.text == ","), 0)


def _is_past_aside(tree: Tree, at: int) -> bool:
    """ "It met in 1545 and, after a break, closed in 1563": it closed, and no break was closed."""
    opens = _opens(tree, at) if tree[at - 1].text == "," else 0
    link = tree[max(0, opens - 1)]
    inside = tree.words[opens + 1 : at - 1]
    joins = link.dep == "cc" and tree.head(link).tag in {"VBD", "VBN"}
    joins = joins and tree[opens + 1].tag == "IN"
    alone = not any(w.is_verb for w in inside) and not tree.child(tree[at], "agent")
    return bool(opens) and joins and alone


def _then(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "They were the first winners, then won", "split in 2011 then fell": two things they did.

    So did who "was crowned in 967, then married", and "saw action, landed in May and served".
    """
    main, before = tree.head(verb), tree.words[max(0, verb.index - 2) : verb.index]
    row = [word.low for word in before] in ([",", "then"], [",", "later"], ["and", "then"])
    row = row or (before[-1].low == "then" and before[0].index in dates)
    bare = tree.child(verb, "mark", "aux", "auxpass", *SUBJECTS) is None
    told = main.is_finite or any(w.is_finite for w in tree.children(main, "aux", "auxpass"))
    third = next((w for w in tree.children(verb, "conj") if w.tag == "VBD"), None)
    thing = tree.child(main, "dobj")
    three = third is not None and tree.child(third, *SUBJECTS) is None and before[-1].text == ","
    row = (verb.dep == "dep" and row) or (three and thing is not None and thing.index < verb.index)
    joined = row and bare and told and main.index < verb.index
    led = [w for w in tree.children(main, "advmod") if w.index == verb.index - 1]
    own = (replace(word, head=verb.index) for word in led)
    return replant(tree, replace(verb, dep="conj"), *own) if joined else tree


def _first_of_row(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """ "It was blessed by Abbot Kern, burnt down in 1234 and rebuilt": it was burnt, not he.

    "It began in 1898, ceased in 1914, and was taken up again": it ceased.
    """
    if verb.tag != "VBN" or tree[verb.index - 1].text != "," or verb.dep not in {"acl", "advcl"}:
        return None
    over = tree.head(verb)
    agent = tree.head(over)
    main = tree.head(agent) if agent.dep == "agent" and verb.low in TO_THINGS else over
    passive = main.tag == "VBN" and tree.child(main, "auxpass") is not None
    rest = (*tree.children(verb, "conj"), *tree.children(main, "conj"))
    row = passive and any(word.tag == "VBN" and word.index > verb.index for word in rest)
    link = tree.child(verb, "cc") or tree.child(main, "cc")
    told = link is not None and link.index > verb.index and tree.after(link).is_finite
    bare = verb.low not in SUFFERED and not tree.child(verb, "agent", "dobj")
    row = row or (told and bare and main.tag == "VBD")
    dated = any(word.index in dates for word in tree.under(verb))
    alone = main.index < verb.index and tree.child(verb, *SUBJECTS, "mark") is None
    return main if row and dated and alone else None
