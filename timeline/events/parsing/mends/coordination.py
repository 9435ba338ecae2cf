"""From a tree to the same tree with verbs joined to the verb whose subject they share.

The small parser joins a verb to the first one of a sentence, or a noun to the one before it: "Was
born there and, after studying law, became a judge", "They neared Dakar and the government fell".
"""

from dataclasses import replace

from timeline.events.lexicon.taking import DOING, OF_ITSELF, SUFFERED
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import OBJECTS, PLURALS, SINGULAR, SUBJECTS, Tree, Word
from timeline.events.parsing.mends.subjects import ALIKE
from timeline.events.parsing.planting import in_place_of, replant

_ASKED = frozenset({"ccomp", "aux", "auxpass"})
"""How words besides verbs hang that are asked for below, so that others cost nothing."""
_LOOSE = frozenset({"advcl", "ccomp", "dep", "parataxis"})
"""How the parser hangs a verb that it has no place for."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with such verbs joined again; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree.words[at]
        if not (word.is_verb or word.dep in _ASKED):
            continue
        if word.dep == "ccomp":
            tree = _of_purpose(tree, word)
            word = tree[at]
        if word.low in SINGULAR and word.dep in {"aux", "auxpass"}:
            tree = _two_deeds(tree, tree.head(word), word)
        elif word.tag == "VBD" and word.dep not in {"aux", "auxpass"}:
            tree = _two_deeds(tree, word, word)
        if word.dep in {"aux", "auxpass"} and word.is_finite and tree[at - 1].dep == "conj":
            tree = _next_subject(tree, tree.head(word), tree[at - 1], word)
        if word.tag == "VBD" and word.dep in {"advcl", "ccomp"} and word.head > at:
            tree = _first(tree, word)
        elif word.tag == "VBD" and tree[at - 1].low == "another":
            tree = _another(tree, word)
        elif word.tag in {"VBN", "VBD"} and word.dep == "amod" and tree[at - 1].text == ",":
            tree = _third(tree, word)
        elif word.tag in {"VBD", "VBN"}:
            apart = _of_noun(tree, word)
            tree = replant(tree, apart) if apart is not None else _with_subject(tree, word)
            tree = _led_to(tree, tree[at])
        elif word.tag == "MD":
            tree = _without_subject(tree, tree.head(word))
    return tree


def _next_subject(tree: Tree, verb: Word, noun: Word, helper: Word) -> Tree:
    """ "Beat the French and freedom was won": freedom was, and nobody beat it.

    So of "said they won the port and talks would go on".
    """
    over, main = tree.head(noun), tree.head(verb)
    if verb.dep == "ccomp":
        main = next((word for word in tree.above(over) if word.is_verb), verb)
    loose = verb.dep in {"conj", "advcl", "ccomp"} and not tree.child(verb, *SUBJECTS, "mark")
    lost = loose and noun.is_noun and tree.head(verb) in (main, *tree.above(main))
    inside = over.dep in OBJECTS and over.index > main.index and main in tree.above(over)
    fits = (noun.tag in PLURALS) == (helper.low in {"were", "are", "have"}) or helper.tag == "MD"
    link = next((w for w in tree.children(over, "cc") if w.index < noun.index), None)
    if not (lost and inside and fits and main.tag == "VBD") or link is None:
        return tree
    passive = tree.child(verb, "auxpass") is not None
    return replant(
        tree,
        replace(noun, dep="nsubjpass" if passive else "nsubj", head=verb.index),
        replace(link, head=main.index),
        replace(verb, dep="conj", head=main.index),
    )


def _two_deeds(tree: Tree, verb: Word, helper: Word) -> Tree:
    """ "Two men drowned and one was hurt": no two drowned and one, who was hurt.

    "Left when the rains set in but guards said" so: it did, and they said what follows "but".
    """
    first = tree.child(verb, *SUBJECTS)
    done = tree.child(first, "acl") if first is not None else None
    others = [*tree.children(verb, *SUBJECTS), *tree.children(first or verb, "conj")]
    last = tree[helper.index - 1]
    moved = (
        done is not None and done.low in DOING and last.dep == "conj" and done in tree.above(last)
    )
    others += [last] if moved and tree[tree.under(last)[0].index - 1].dep == "cc" else []
    second = next((w for w in others if done is not None and done.index < w.index), None)
    if first is None or done is None or second is None or done.tag != "VBN":
        return tree
    between = tree.words[done.index : second.index]
    joins = {"but"} if helper == verb and second != last else {"and", "but"}
    links = [word for word in between if word.low in joins and word.dep == "cc"]
    link = links[-1] if links else None
    paused = any(word.text == "," for word in tree.words[first.index : done.index])
    if link is None or paused or not second.index < helper.index <= verb.index:
        return tree
    opens = [w for w in tree.children(verb, "advmod", "mark") if w.index < first.index]
    main = tree.head(verb) if opens and link.low == "but" else done
    return replant(
        tree,
        *(replace(word, head=done.index) for word in opens),
        replace(first, dep="nsubj", head=done.index),
        in_place_of(verb, replace(done, tag="VBD")),
        replace(link, head=main.index),
        replace(second, dep=first.dep, head=verb.index),
        replace(verb, dep="conj", head=main.index),
    )


def _first(tree: Tree, verb: Word) -> Tree:
    """ "Roe left school, went to sea and became a captain": three deeds, the first of them his."""
    later = tree.head(verb)
    doer, opens = tree.child(verb, *SUBJECTS), tree.under(verb)[0]
    start = (*tree.children(later, "aux", "auxpass"), later)[0]
    free = tree.child(later, *SUBJECTS) is None and tree[start.index - 1].text == ","
    plain = doer is not None and (opens in tree.under(doer) or opens.tag == "VBN")
    if (
        not (free and plain and start.tag == "VBD")
        or tree.child(verb, "mark", "aux", "auxpass") is not None
    ):
        return tree
    ends = [replace(w, head=verb.index) for w in tree.children(later, "punct") if w.text != ","]
    links = [w.index for w in tree.words[verb.index : start.index] if w.tag == "CC"]
    if verb.dep == "ccomp" and (not links or later.low in SAYING):
        return tree
    led = (w for w in tree.children(verb) if links and links[-1] < w.index < start.index)
    ends += [replace(word, head=later.index) for word in led if word.dep != "punct"]
    return replant(
        tree, *ends, in_place_of(later, verb), replace(later, dep="conj", head=verb.index)
    )


def _another(tree: Tree, verb: Word) -> Tree:
    """ "A bomb wounded ten, and in May another killed two": one more bomb did."""
    doer, main = tree[verb.index - 1], tree.head(verb)
    own = tree.child(verb, *SUBJECTS)
    before = tree.words[main.index : doer.index]
    link = next((word for word in before if word.low in {"and", "but"}), None)
    if not (own is None or own == doer) or not main.is_verb or link is None:
        return tree
    led = (w for w in tree.words[link.index + 1 : doer.index] if w.head == main.index)
    return replant(
        tree,
        replace(doer, dep="nsubj", head=verb.index),
        replace(verb, dep="conj") if verb.dep != "ROOT" else verb,
        *(replace(word, head=verb.index) for word in led),
    )


def _third(tree: Tree, verb: Word) -> Tree:
    """ "Roe moved to Lima, studied law and was elected": three deeds, and no law was elected."""
    noun = tree.head(verb)
    link = tree.child(noun, "cc") or tree.child(verb, "cc")
    last = tree.head(noun)
    main = tree.head(last)
    alone = noun.index == verb.index + 1 and noun.dep in SUBJECTS and last.dep == "conj"
    if link is None or not alone or not main.index < verb.index < link.index < last.index:
        return tree
    own = (replace(kid, head=verb.index) for kid in tree.children(noun, "prep"))
    return replant(
        tree,
        replace(verb, tag="VBD", dep="conj", head=main.index),
        replace(noun, dep="dobj", head=verb.index),
        *own,
    )


def _without_subject(tree: Tree, verb: Word) -> Tree:
    """ "Lund has won and, with Roe, will play": Lund. "Said work to end it would begin": work."""
    main, opens = tree.head(verb), tree[tree.under(verb)[0].index]
    if verb.dep not in _LOOSE or opens.tag != "MD" or not opens.index or _has_subject(tree, verb):
        return tree
    above = (tree[opens.index - 1], *tree.above(tree[opens.index - 1]))
    for said in (word for word in above if word.low in SAYING):
        doer = tree.child(said, "dobj")
        if doer is None or not said.index < doer.index < opens.index:
            break
        told = replace(verb, dep="ccomp", head=said.index)
        between = [kid for kid in tree.children(said) if doer.index < kid.index < opens.index]
        if any(tree.child(kid, *SUBJECTS) for kid in between):
            break  # "Told us it won the port and would go on".
        own = (replace(kid, dep="acl", head=doer.index) for kid in between if kid.is_verb)
        return replant(tree, told, replace(doer, dep="nsubj", head=verb.index), *own)
    joins = any(main.index < cc.index < verb.index for cc in tree.children(main, "cc"))
    alone = joins and not any(each.is_verb for each in tree.children(main, "conj"))
    return replant(tree, replace(verb, dep="conj")) if alone else tree


def _of_purpose(tree: Tree, verb: Word) -> Tree:
    """ "It said talks to end the strike would resume": the talks would, and not the strike."""
    noun = tree.child(verb, "nsubj", "nsubjpass")
    start = tree.under(noun)[0].index if noun is not None else 0
    if noun is None or start < 1:
        return tree
    purpose = tree[start - 1]
    doer = tree.head(purpose)
    said = tree.head(doer)
    plain = purpose.tag == "VB" and purpose.low not in SAYING and doer.is_noun
    if not plain or doer.dep != "dobj" or said.low not in SAYING or doer.index < said.index:
        return tree
    return replant(
        tree,
        replace(noun, dep="dobj", head=purpose.index),
        replace(doer, dep=noun.dep, head=verb.index),
        replace(purpose, dep="acl"),
        replace(verb, head=said.index),
    )


def _led_to(tree: Tree, verb: Word) -> Tree:
    """ "Was born there and, after studying law, became a judge": what comes before that.

    "Joined the army in 1911 and, a year later, was killed": killed a year later.
    """
    head = tree.head(verb)
    start = (*tree.children(verb, "aux", "auxpass"), verb)[0].index
    if verb.dep != "conj" or start < head.index or tree[start - 1].text != ",":
        return tree
    words = tree.words[head.index : start - 1]
    link = next((word for word in reversed(words) if word.tag == "CC"), None)
    if link is None or not (link.head == head.index or tree.after(link).text == ","):
        return tree
    kids = tree.children(head, "prep", "advcl", "npadvmod", "advmod")
    led = [kid for kid in kids if link.index < kid.index < start]
    opens = led and tree.under(led[0])[0].index - link.index - 1
    if not led or opens != (tree.after(link).text == ","):
        return tree
    return replant(tree, *(replace(kid, head=verb.index) for kid in led))


def _has_subject(tree: Tree, verb: Word) -> bool:
    return tree.child(verb, *SUBJECTS) is not None


def _of_noun(tree: Tree, verb: Word) -> Word | None:
    """ "The war ended with a truce, concluded at Tacna": no "and" joins another deed."""
    noun = tree[verb.index - 2] if verb.index > 1 else verb
    apart = tree[verb.index - 1].text == "," and noun.is_noun and noun.dep in OBJECTS
    alone = verb.dep == "conj" and verb.low.endswith("ed") and tree.head(verb).tag == "VBD"
    main = tree.head(verb)
    series = any(word.tag == "CC" for word in tree.words[main.index : verb.index])
    row = [w for w in (*tree.children(main, "conj"), *tree.children(verb, "conj")) if w.is_verb]
    if not (apart and alone) or series or row[-1:] != [verb] or tree.child(verb, "dobj", *SUBJECTS):
        return None
    led = tree.child(verb, "prep", "agent")
    near = led is not None and led.index == verb.index + 1 + (tree.after(verb).tag == "RB")
    return replace(verb, tag="VBN", dep="acl", head=noun.index) if near else None


def _with_subject(tree: Tree, verb: Word) -> Tree:
    """ "They neared Dakar and the government declared war": the last noun declared it.

    "It was made in few numbers and production ceased": production did, as none is ceased by others.
    """
    noun = _before_aside(tree, verb)
    led = any(word.index < verb.index for word in tree.children(verb, "mark", "advmod"))
    loose = verb.dep == "conj" or (verb.dep == "advcl" and not led)
    itself = verb.low in OF_ITSELF
    mistaken = itself and verb.dep == "acl" and verb.head in {noun.index, noun.head}
    if not (mistaken or (verb.tag == "VBD" and loose)) or _has_subject(tree, verb):
        return tree
    if noun.dep != "conj":
        over = (w for w in tree.above(noun) if w.dep == "conj" and tree.under(w)[-1] == noun)
        noun = next((w for w in over if tree.child(w, "acl") is not None), noun)
    if noun.dep != "conj":
        return tree
    link = tree[tree.under(noun)[0].index - 1]
    main = next((word for word in tree.above(noun) if word.is_verb and word != verb), verb)
    joined = noun.is_noun and link.tag == "CC" and tree.head(noun).is_noun
    joined = joined and not any(word.low == "between" for word in tree.above(noun))
    told = verb.dep == "advcl" or tree.child(verb, "dobj", "ccomp", "attr", "prt") is not None
    told = told or itself or verb.low not in ALIKE | SUFFERED
    if not (joined and told) or (mistaken and (noun.dep in SUBJECTS or main == verb)):
        return tree
    doer = replace(noun, dep="nsubj", head=verb.index)
    own = (replace(verb, tag="VBD", dep="conj", head=main.index),) if mistaken else ()
    return replant(tree, doer, *own)


def _before_aside(tree: Tree, verb: Word) -> Word:
    """The word before a verb and its adverb, or before what stands between two commas before it."""
    before = tree[verb.index - 1]
    before = tree[before.index - 1] if before.tag == "RB" and before.index else before
    if before.text != ",":
        return before
    aside = next((w for w in reversed(tree.words[: before.index]) if w.text == ","), None)
    return tree[aside.index - 1] if aside is not None and aside.index else before
