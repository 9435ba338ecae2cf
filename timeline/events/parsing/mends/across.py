"""From a tree to the same tree with what belongs to a verb given back to it across what intervenes.

"Elected Roe, the former mayor, as president": elected as that. "Rose from ten in 1914, when it
opened, to forty": it rose to forty. "Has until May to pay": it has to pay.
"""

from dataclasses import replace

from timeline.events.lexicon.taking import SUFFERED
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import BE, HAVE, RELATIVES, SUBJECTS, TILL, Tree, Word
from timeline.events.parsing.mends.subjects import ALIKE, does_itself
from timeline.events.parsing.planting import in_place_of, replant

_CHOSEN = frozenset({"elected", "appointed", "chose", "chosen", "named", "nominated", "confirmed"})
_HAVE = HAVE | {"had"}


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(len(tree)):
        word = tree.words[at]
        if word.low == "as" and word.dep == "prep":
            tree = _as_what(tree, word)
        elif word.low == "among" and tree.after(word).low == "them":
            tree = _several(tree, word, tree.head(word))
        elif word.low == "to" and word.dep == "prep":
            tree = _to_how_many(tree, word)
        elif word.dep == "npadvmod" and word.is_noun and tree.head(word) == tree[at - 1]:
            tree = _chosen(tree, word, dates)
        elif word.low in _HAVE and word.dep == "aux":
            tree = _until_then(tree, word, dates)
        elif word.low == "since" and at + 1 in dates and tree[at - 2].text == ",":
            tree = _ever_since(tree, tree[at - 1])
        elif word.low == "when" and tree.head(tree.head(word)).index in dates:
            tree = _at_its_end(tree, tree.head(word))
        elif word.dep in SUBJECTS and word.is_noun:
            tree = _behind_remark(_together(tree, word), word)
        elif word.dep == "acl" and word.tag in {"VBN", "VBD"} and tree[at - 1] == tree.head(word):
            tree = _crossed(tree, word)
        elif word.tag == "VBD" and word.dep == "ccomp":
            tree = _told_of(tree, word)
        elif word.low in {"it", "them"} and word.dep == "dobj":
            tree = _done_to_it(tree, tree.head(word), word)
        elif (word.dep, tree[at - 1].low) == ("conj", "and") and word.tag in {"VBN", "VBD"}:
            tree = _done_too(tree, word)
    return tree


def _crossed(tree: Tree, first: Word) -> Tree:
    """ "The bill that they signed in May will cost more": they signed it, and the bill will.

    No "they signed in May" will cost, or the sentence has no verb of its own.
    """
    who = tree.head(first)
    main = tree.head(who)
    noun, helpers = tree.head(main), tree.children(main, "aux", "auxpass")
    loose = noun.dep == "ROOT" and noun.is_noun and main.dep in {"acl", "relcl"}
    which = tree.after(noun)
    if not loose or not helpers or which.low not in {"that", "which"}:
        return tree
    if not which.index < who.index < first.index < helpers[0].index or who.dep not in SUBJECTS:
        return tree
    if tree.child(first, "dobj", "aux", "auxpass", "agent") is not None:
        return tree
    passive = tree.child(main, "auxpass") is not None
    return replant(
        tree,
        replace(main, dep="ROOT", head=main.index),
        replace(noun, dep="nsubjpass" if passive else "nsubj", head=main.index),
        replace(first, tag="VBD", dep="relcl", head=noun.index),
        replace(which, tag="WDT", dep="dobj", head=first.index),
        replace(who, dep="nsubj", head=first.index),
        *(replace(word, head=main.index) for word in tree.children(noun, "punct")),
    )


def _several(tree: Tree, among: Word, one: Word) -> Tree:
    """ "Several, among them Kern's branch, said so": several did, and not that branch alone."""
    some, comma = tree[among.index - 2], tree[among.index - 1]
    named = next((w for w in tree.children(among, "pobj") if w.index > among.index + 1), None)
    counted = some.dep in {"amod", "nummod", "det", "nmod"} and some.head == one.index
    doer = one if counted else some
    if comma.text != "," or doer.dep not in SUBJECTS or not (counted or named):
        return tree
    return replant(
        tree,
        replace(some, tag="NNS", dep=doer.dep, head=doer.head),
        replace(named or one, dep="appos", head=some.index),
        replace(among, head=(named or one).index),
        replace(comma, head=some.index),
    )


def _at_its_end(tree: Tree, verb: Word) -> Tree:
    """ "Lasted until 1380, when it became a duchy, under Roe": it became one under him."""
    link = tree.head(tree.head(verb))
    if verb.dep != "relcl" or link.low not in TILL:
        return tree
    rest = (w for w in tree.children(tree.head(link), "prep") if w.index > verb.index)
    behind = (w for w in rest if tree[w.index - 1].text == "," and w.low not in TILL)
    return replant(tree, *(replace(word, head=verb.index) for word in behind))


def _done_to_it(tree: Tree, verb: Word, it: Word) -> Tree:
    """ "Bought the house where Roe was born and will sell it": who bought it will, not Roe."""
    first = tree.head(verb)
    noun = tree.head(first)
    main = tree.head(noun)
    links = [w for w in tree.children(first, "cc") if first.index < w.index < verb.index]
    joined = verb.dep == "conj" and first.dep == "relcl" and noun.dep == "dobj" and main.is_verb
    same = (noun.tag == "NNS") == (it.low == "them") and tree.child(first, "dobj") is None
    if not (joined and links and same) or tree.child(verb, *SUBJECTS) is not None:
        return tree
    own = (replace(word, head=main.index) for word in (*links[-1:], verb))
    return replant(tree, *own)


def _done_too(tree: Tree, verb: Word) -> Tree:
    """ "Was jailed for refusing to serve and freed": as he was jailed, for nobody is to freed."""
    first = tree.head(verb)
    over = (w for w in tree.above(first) if tree.child(w, "auxpass") and w.tag == "VBN")
    main = next(over, None) if first.tag in {"VB", "VBG"} else None
    if main is None or tree.child(first, "auxpass", *SUBJECTS) is not None:
        return tree
    done = verb.low in SUFFERED and tree.child(verb, "dobj") is None
    link = replace(tree[verb.index - 1], head=main.index)
    return replant(tree, link, replace(verb, tag="VBN" if done else verb.tag, head=main.index))


def _as_what(tree: Tree, link: Word) -> Tree:
    """ "Elected Roe, the former mayor as president in May": elected as that, then."""
    aside = tree.head(link)
    verb = tree.head(tree.head(aside))
    chosen = aside.dep == "appos" and tree.head(aside).dep in {"dobj", *SUBJECTS}
    if not chosen or verb.low not in _CHOSEN or tree[link.index - 1] != aside:
        return tree
    behind = (w for w in tree.children(aside) if w.index >= link.index and w.dep != "punct")
    return replant(tree, *(replace(word, head=verb.index) for word in behind))


def _chosen(tree: Tree, office: Word, dates: frozenset[int]) -> Tree:
    """ "Having been chosen khan in 1206, he" won: chosen as that, then."""
    verb = tree.head(office)
    if verb.low not in _CHOSEN or office.index in dates:
        return tree
    times = (w for w in tree.children(office, "prep") if w.index in dates or w.index + 1 in dates)
    timed = (replace(word, head=verb.index) for word in times)
    return replant(tree, replace(office, dep="oprd"), *timed)


def _to_how_many(tree: Tree, link: Word) -> Tree:
    """ "Rose from ten in 1914, when the canal opened, to forty": no canal opened to forty."""
    aside = tree.head(link)
    asked = tree.child(aside, "advmod")
    opens = tree.under(aside)[0]
    when = asked is not None and asked.low == "when" and asked == opens and aside.dep == "relcl"
    if not when or tree[opens.index - 1].text != "," or tree[link.index - 1].text != ",":
        return tree
    starts = (w for w in tree.words[: opens.index] if w.low == "from" and w.dep == "prep")
    start = next((w for w in starts if tree.head(w) in tree.above(aside)), None)
    behind = [w for w in tree.children(aside) if w.index >= link.index and w.dep != "punct"]
    if start is None:
        return tree
    return replant(tree, *(replace(word, head=start.head) for word in behind))


def _ever_since(tree: Tree, verb: Word) -> Tree:
    """ "Will reopen its office in Mora, closed since May": the office, for no past lasts since."""
    noun, main = tree[verb.index - 2], tree.head(verb)
    done = verb.is_verb and (verb.low.endswith("ed") or verb.low in ALIKE | {"shut"})
    if not done or tree.child(verb, *SUBJECTS, "aux", "auxpass", "dobj") or main == verb:
        return tree
    if noun.dep == "appos" and tree.head(noun) == tree[tree.under(noun)[0].index - 1]:
        noun = tree.head(noun)  # "In the capital Addis Ababa".
    while noun.dep == "pobj" and noun != tree.root:
        over = tree.head(tree.head(noun))
        noun = over if over.is_noun else (tree.child(over, "dobj") or noun)
        if not over.is_noun:
            break
    if not noun.is_noun or verb.dep not in {"ccomp", "conj", "advcl", "dep", "acl"}:
        return tree
    end = next((w.index for w in tree.words[verb.index :] if w.text == ","), len(tree))
    later = (replace(w, head=main.index) for w in tree.children(verb) if w.index >= end)
    return replant(tree, replace(verb, tag="VBN", dep="acl", head=noun.index), *later)


def _until_then(tree: Tree, have: Word, dates: frozenset[int]) -> Tree:
    """ "The board has until 3 May to pay": it has to pay."""
    verb, link = tree.head(have), tree.after(have)
    to = next((w for w in tree.children(verb, "aux") if w.tag == "TO"), None)
    if to is None or link.low not in TILL or link.index + 1 not in dates or to.index < link.index:
        return tree
    moved = [w for w in tree.children(verb) if w.index < to.index and w != have]
    return replant(
        tree,
        replace(have, dep=verb.dep, head=have.index if verb.head == verb.index else verb.head),
        replace(verb, dep="xcomp", head=have.index),
        *(replace(word, head=have.index) for word in moved),
    )


def _together(tree: Tree, second: Word) -> Tree:
    """ "The envoy, Ari Roe, and Ida Lund met": both of them did."""
    verb, start = tree.head(second), tree.under(second)[0].index
    firsts = [w for w in tree.children(verb, *SUBJECTS) if w.index < start and w.is_noun]
    link = tree[start - 1]
    if (
        not firsts
        or link.low != "and"
        or link.head != firsts[-1].index
        or second.index > verb.index
    ):
        return tree
    if any(word.tag in RELATIVES for word in tree.under(second)):
        return tree
    return replant(tree, replace(second, dep="conj", head=firsts[-1].index))


def _behind_remark(tree: Tree, noun: Word) -> Tree:
    """ "The mine, opened in 1854 by Roe and worked until 1931, is a museum": the mine is.

    It was opened, for no comma parts a doer from the verb.
    """
    first = tree.head(noun)
    own = [word for word in tree.under(noun) if word.index < first.index and word.text != ","]
    comma = tree.after(own[-1]) if own else noun
    at = comma.index + 1
    while at < first.index and tree[at].tag == "RB":
        at += 1
    bare = first.tag in {"VBN", "VBD"} and first.low not in SAYING | BE
    if comma.text != "," or at != first.index or not bare or tree.child(first, "aux", "dobj"):
        return tree
    if does_itself(tree, first):
        return tree
    over = [tree.head(first)] if first.dep == "advcl" else tree.children(first, "conj")
    main = next((verb for verb in reversed(over) if _opens_late(tree, verb, first)), None)
    if main is None or (first.dep == "advcl" and tree.child(main, *SUBJECTS) is not None):
        return tree
    row = [w for w in tree.children(first, "conj") if w.tag == "VBD" and w.index < main.index]
    helped = tree.child(main, "auxpass") is not None
    if main.tag == "VBN" and not tree.child(main, "aux", "auxpass"):
        main = replace(main, tag="VBD")
    top = replace(main, dep="ROOT", head=main.index) if first.dep == "ROOT" else main
    top = in_place_of(first, main) if first.dep not in {"ROOT", "advcl"} else top
    return replant(
        tree,
        top,
        replace(noun, dep="nsubjpass" if helped else "nsubj", head=main.index),
        replace(first, tag="VBN", dep="acl", head=noun.index),
        *(replace(word, tag="VBN") for word in row),
    )


def _opens_late(tree: Tree, verb: Word, first: Word) -> bool:
    """Whether a verb with a tense stands behind another one, right after a comma."""
    helpers = tree.children(verb, "aux", "auxpass")
    start = min(word.index for word in (verb, *helpers))
    finite = any(word.is_finite for word in (verb, *helpers))
    return (
        (finite or (verb.tag == "VBN" and not helpers))
        and start > first.index
        and tree[start - 1].text == ","
    )


def _told_of(tree: Tree, verb: Word) -> Tree:
    """ "It was the last, preceded by the Kern engine conceived in 1961": that was conceived."""
    main, noun = tree.head(verb), tree[verb.index - 1]
    copula = main.low in BE and tree.child(main, "attr") is not None and main.index < noun.index
    if not copula or not noun.is_noun or tree.child(verb, "mark", "aux", "dobj", *SUBJECTS):
        return tree
    return replant(tree, replace(verb, tag="VBN", dep="acl", head=noun.index))
