"""From a tree in which a date does something to one in which it only says when.

"A mill that had stood empty since 2010 was sold": the mill was, where the parser has 2010 sold,
or the war of "since the war in 2010".
"""

from dataclasses import replace

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import BOUNDING, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_BOTH = 2
_IN_FORCE = words(
    "bars bans allows requires forbids lets limits gives sets obliges binds keeps makes permits"
)
"""What a law or deal does that was made: "a law passed in 2011 bars"."""
_SEEING = frozenset({"saw", "sees"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for word in [w for w in tree.words[2:] if w.low == "following" and w.dep == "pcomp"]:
        tree = _in_the_next(tree, word)
    for link in [w for w in tree.words[2:] if w.tag == "IN" and w.dep == "conj"]:
        tree = _led_by_day(tree, link, dates)
    for at in sorted(dates):
        if 0 < at < len(tree) and tree[at].dep == "ROOT" and at - 1 in dates:
            tree = _torn_off(tree, tree[at - 1], tree[at])
        if at < len(tree) and is_praised(tree, tree[at]):
            tree = replant(tree, replace(tree[at], text="year"))
        if at < len(tree):
            tree = _of_the_noun(_enclosed(tree, tree[at]), tree[at])
        if at + 2 < len(tree) and tree[at].dep == "nummod" and tree[at + 1].low.endswith("ing"):
            tree = _doing(tree, tree[at], tree[at + 1])
        if at < len(tree) and tree[at].dep in {"nmod", "compound"} and tree[at].head > at + 1:
            tree = _next_to_it(tree, tree[at], dates)
        if at + 2 < len(tree) and tree[at + 1].low in _IN_FORCE:
            tree = _holds(tree, tree[at], tree[at + 1])
        if at + 1 < len(tree) and tree[at + 1].text in _SEEING:
            tree = _sees(tree, tree[at], tree[at + 1])
        if at + 1 < len(tree) and tree[at].dep == "pobj" and tree[at].tag == "NNS":
            tree = _of_the_place(tree, tree[at], tree[at + 1])
    return tree


def _sees(tree: Tree, date: Word, verb: Word) -> Tree:
    """ "Monday saw thousands marching": it did, for nobody else is there who saw them."""
    free = date.dep == "npadvmod" and date.head == verb.index
    if not free or tree.child(verb, *SUBJECTS) is not None:
        return tree
    return replant(tree, replace(date, dep="nsubj"))


def _in_the_next(tree: Tree, following: Word) -> Tree:
    """ "It fell, but in the May following the wall was rebuilt": the wall was, in the next May."""
    time, verb = tree[following.index - 1], tree.head(tree.head(following))
    doer = tree.child(following, "dobj", "pobj")
    first = next((w for w in tree.children(verb, "aux", "auxpass", "neg")), verb)
    free = verb.is_verb and tree.child(verb, *SUBJECTS) is None and time.dep == "pobj"
    if doer is None or not free or tree.under(doer)[-1].index + 1 != first.index:
        return tree
    dep = "nsubjpass" if tree.child(verb, "auxpass") else "nsubj"
    after = replace(following, tag="JJ", dep="amod", head=time.index)
    return replant(tree, after, replace(doer, dep=dep, head=verb.index))


def _led_by_day(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "Cuts enraged many, and on 17 February, 2023 a crowd stormed the hall": it did so then."""
    first = tree.head(link)
    verbs = (*tree.children(first, "conj"), *tree.children(tree.head(first), "conj"))
    told = (w for w in verbs if w.index > link.index and w.is_finite)
    verb = next((w for w in told if tree.child(w, *SUBJECTS) is not None), None)
    if verb is None or tree[link.index - 1].tag != "CC" or link.index + 1 not in dates:
        return tree
    between = tree.words[link.index + 1 : verb.index]
    rest = [w for w in between if w.index in dates and w.head == link.head]
    own = (replace(w, head=verb.index) for w in rest)
    return replant(tree, replace(link, dep="prep", head=verb.index), *own)


def _torn_off(tree: Tree, first: Word, rest: Word) -> Tree:
    """ "Called it off on 11 May the following year, days after Roe": one date, and no top."""
    link = tree.head(first)
    verb = tree.head(link)
    if first.dep != "pobj" or not verb.is_verb or rest in tree.above(verb):
        return tree
    own = (replace(word, head=verb.index) for word in tree.children(rest))
    return replant(
        tree,
        replace(rest, dep="pobj", head=link.index),
        replace(first, dep="nummod", head=rest.index),
        *own,
    )


def _next_to_it(tree: Tree, date: Word, dates: frozenset[int]) -> Tree:
    """ "Kern units came on 1 May 1945, Mora troops the next day": both did, each on its day."""
    noun, last = tree.head(date), tree.under(date)[-1]
    link, own = tree.head(noun), tree.children(noun, "npadvmod", "prep")
    timed = any(not dates.isdisjoint(w.index for w in tree.under(each)) for each in own)
    apart = tree.after(last).text == "," and noun.dep == "pobj" and link.index < date.index
    if not apart or not timed or noun.index in dates or not tree.head(link).is_verb:
        return tree
    return replant(
        tree,
        replace(date, dep="pobj", head=link.index),
        replace(noun, dep="npadvmod", head=link.head),
        replace(tree.after(last), head=noun.index),
    )


def is_praised(tree: Tree, date: Word) -> bool:
    """ "A stellar 2023", "a record 2022 for Lund": a year with what it was like."""
    article = tree.child(date, "det")
    plain = date.dep in {"dobj", "pobj", "attr"} and date.tag == "CD"
    led = article is not None and article.low in {"a", "an"}
    return plain and led and tree.child(date, "amod") is not None


def _enclosed(tree: Tree, date: Word) -> Tree:
    """ "In the year that he was born, 1901, the town burned": it did, and no 1901."""
    own, others = tree.under(date), tree.children(tree.head(date), *SUBJECTS)
    around = {tree[own[0].index - 1].text, tree.after(own[-1]).text}
    if date.dep not in SUBJECTS or around != {","} or len(others) < _BOTH:
        return tree
    told = next((w for w in tree.words[: date.index] if w.dep == "relcl"), tree.head(date))
    return replant(tree, replace(date, dep="npadvmod", head=told.index))


def _of_the_place(tree: Tree, decade: Word, place: Word) -> Tree:
    """ "Found fame in 1960s Mora": in Mora, and then."""
    if place.dep != "pobj" or place.head != decade.head or not place.text[0].isupper():
        return tree
    return replant(tree, replace(decade, dep="nummod", head=place.index))


def _of_the_noun(tree: Tree, date: Word) -> Tree:
    doer = next((word for word in (date, *tree.above(date)) if word.dep in SUBJECTS), date)
    verb, link = tree.head(doer), tree[max(0, tree.under(doer)[0].index - 1)]
    above = tree.head(verb)
    noun = tree.head(above)
    bounds = link.low in BOUNDING and link.dep == "mark" and link.head == verb.index
    inside = verb.dep == "advcl" and above.dep == "relcl" and noun.index == noun.head
    if not (bounds and inside and noun.is_noun and tree.under(doer)[-1] == date):
        return tree
    passive = tree.child(verb, "auxpass") is not None
    ends = (kid for kid in tree.children(noun, "punct") if kid.index > verb.index)
    return replant(
        tree,
        replace(link, dep="prep", head=above.index),
        replace(doer, dep="pobj", head=link.index),
        in_place_of(noun, verb),
        replace(noun, dep="nsubjpass" if passive else "nsubj", head=verb.index),
        *(replace(kid, head=verb.index) for kid in ends),
    )


def _holds(tree: Tree, date: Word, verb: Word) -> Tree:
    """ "A law passed in 2011 bars firms from it": it does so, and was passed by no bars of then."""
    link = tree.head(verb)
    made = tree.head(link)
    law = tree.head(made)
    over = date.head == verb.index and verb.dep == "pobj" and link.index == date.index - 1
    behind = tree.after(verb).tag[:2] not in {"IN", "VB", "CC"}
    if not (over and behind) or made.dep != "acl" or law.index > made.index:
        return tree
    own = (w for w in tree.words[verb.index :] if w.head in {law.index, made.index})
    thing = next((w for w in tree.children(verb) if w.is_noun and w.index > verb.index), None)
    return replant(
        tree,
        replace(in_place_of(law, verb), tag="VBZ"),
        replace(law, dep="nsubj", head=verb.index),
        replace(date, dep="pobj", head=link.index),
        *(replace(w, head=verb.index) for w in own if w != thing),
        *((replace(thing, dep="dobj"),) if thing is not None else ()),
    )


def _doing(tree: Tree, date: Word, doing: Word) -> Tree:
    """ "The band started in 1982 playing parties": it started then, and played them."""
    noun, link = tree.head(date), tree[date.index - 1]
    verb = tree.head(link)
    inner = doing.head == noun.index and doing.dep in {"compound", "amod"}
    close = link.low in {"in", "from", "since"} and verb.is_verb and verb.index == link.index - 1
    if not inner or not close or noun.tag != "NNS" or noun.dep != "pobj":
        return tree
    return replant(
        tree,
        replace(date, dep="pobj", head=link.index),
        replace(doing, tag="VBG", dep="advcl", head=verb.index),
        replace(noun, dep="dobj", head=doing.index),
    )
