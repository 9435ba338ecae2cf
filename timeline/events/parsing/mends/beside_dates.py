"""From a tree to the same tree with what stands beside dates hung where it belongs.

"A quake on 12 May devastated parts of Peru": it did, and no parts were on 12 May. "On 21 June seven
people were killed": seven people. "In 2009 thanks to a revolt": not in thanks.
"""

from dataclasses import replace

from timeline.events.lexicon.taking import REARED, SUFFERED
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import HAVE, OBJECTS, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_LOOSE = frozenset({"dep", "npadvmod", "nmod", "advcl", "nsubj", "nsubjpass", "dobj"})
"""How the parser hangs a noun that it has no place for."""
_PAIR, _LEADING = 2, 14
_HELPING = HAVE | {"had"}
_CAME = frozenset({"came", "happened", "occurred"})
"""What says too little alone: "the worst flood came in 1953, when the dam broke"."""
_PARTS = frozenset({"VBN", "VBG", "VBD"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree)):
        if at - 1 in dates and (tree[at].tag, tree[at].dep) in {("VBN", "amod"), ("VBD", "amod")}:
            tree = _told_behind(tree, tree[at], dates)
        elif at - _PAIR in dates and (tree[at].tag, tree[at].dep) == ("VBN", "amod"):
            tree = _done_too(tree, tree[at])
    for at in range(1, len(tree)):
        word = tree.words[at]
        if word.low in _HELPING and at + _PAIR in dates:
            tree = _parted(tree, word, dates)
        elif word.dep == "pobj" and at in dates and tree[at - 1].dep == "compound":
            tree = _in_place(tree, word, dates)
        elif word.dep == "nummod" and word.head in dates and at - 1 in dates:
            tree = _counted(tree, word, dates)
        elif word.tag == "VBN" and word.dep in {"acl", "advcl"} and at - _PAIR in dates:
            tree = _done_next(tree, word)
        elif word.tag == "VBG" and tree[at - 1].text == "," and at - _PAIR in dates:
            tree = _deed_of_day(tree, word)
        elif word.dep == "nummod" and at in dates and tree[at - 1].low in {"in", "by", "since"}:
            tree = _doer(tree, word, dates)
        elif word.is_noun and word.dep == "conj" and (told := _ceded(tree, word, dates)) != tree:
            tree = told
        elif word.low == "large" and tree[at - 1].low == "at" and word.head in dates:
            tree = _at_large(tree, word)
        elif word.low == "thanks" and at - 1 in dates and word.dep == "pobj":
            date, above = replace(tree[at - 1], dep="pobj", head=word.head), tree.head(word).head
            tree = replant(tree, date, replace(word, tag="IN", dep="prep", head=above))
        elif word.low == "on" and word.dep == "prt" and at + 1 in dates:
            tree = replant(tree, replace(word, dep="prep"))  # "The charges brought on 3 May".
        elif word.low == "of" and at - 1 in dates and word.head in dates:
            tree = _of_happening(tree, word, dates)
        elif word.is_noun and word.dep == "appos" and at not in dates:
            tree = _next_of_row(tree, word, dates)
        elif (word.dep, word.tag) == ("conj", "VBD") and at - 1 not in dates:
            tree = _of_next_verb(tree, word, dates)
        elif word.dep == tree.head(word).dep == "prep" and at - 1 in dates and word.head < at:
            beside = tree.head(word)  # "In 2009 in Macau Roe won".
            timed = beside.head != at and any(
                w.index in dates for w in tree.children(beside, "pobj")
            )
            tree = replant(tree, replace(word, head=beside.head)) if timed else tree
        elif word.low == "when" and tree.head(word).head in dates:
            verb = tree.head(tree.head(tree.head(tree.head(word))))
            late = verb.low in _CAME and verb.dep != "relcl"
            tree = replant(tree, replace(tree.head(word), head=verb.index)) if late else tree
        elif word.text == "," and at in range(_PAIR, _LEADING):
            tree = _told_of_next(tree, word, dates)
    return tree


def _of_next_verb(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "It joined, but in 1972 and 1994, voted to leave": it voted to leave then."""
    main = tree.head(verb)
    link = next((w for w in tree.children(main, "cc") if main.index < w.index < verb.index), None)
    if link is None or tree.child(verb, *SUBJECTS) is not None:
        return tree
    between = [w for w in tree.children(main) if link.index < w.index < verb.index]
    if not any(word.index in dates for each in between for word in tree.under(each)):
        return tree
    return replant(tree, *(replace(word, head=verb.index) for word in between))


def _parted(tree: Tree, helper: Word, dates: frozenset[int]) -> Tree:
    """ "Have for ten years been at war": what parts "have" from its verb is no end of a clause."""
    if helper.dep == "aux":
        return tree
    link, rest = tree.after(helper), tree.words[helper.index + 2 :]
    been = next((word for word in rest if word.index not in dates and word.text != ","), link)
    verb = tree.after(been) if been.low == "been" and tree.after(been).tag in _PARTS else been
    if link.tag != "IN" or not (verb.low == "been" or verb.tag in _PARTS):
        return tree
    under = (word for word in tree.children(helper) if word.index not in {been.index, verb.index})
    moved = [replace(word, head=verb.index) for word in under if word != link]
    if verb != been:
        moved.append(replace(been, dep="auxpass" if verb.tag == "VBN" else "aux", head=verb.index))
    return replant(
        tree,
        replace(in_place_of(helper, verb), tag="VBN" if verb.tag == "VBD" else verb.tag),
        replace(helper, dep="aux", head=verb.index),
        replace(link, dep="prep", head=verb.index),
        *moved,
    )


def _in_place(tree: Tree, day: Word, dates: frozenset[int]) -> Tree:
    """ "In a mine near Lima Monday": near Lima, and no Lima Monday."""
    name, link = tree[day.index - 1], tree.head(day)
    verb = next((word for word in tree.above(link) if word.is_verb), None)
    if name.index in dates or name.head != day.index or name.tag != "NNP" or verb is None:
        return tree
    inner = (word for word in tree.children(day, "compound", "det", "amod") if word != name)
    return replant(
        tree,
        replace(name, dep="pobj", head=link.index),
        replace(day, dep="npadvmod", head=verb.index),
        *(replace(word, head=name.index) for word in inner),
    )


def _deed_of_day(tree: Tree, deed: Word) -> Tree:
    """ "Held for the May 3, 1990, slaying of Roe": held for the slaying, for no day has "the"."""
    day = tree.head(tree[deed.index - _PAIR])
    day = day if day.dep == "pobj" else tree[deed.index - _PAIR]
    whose = tree.child(day, "det", "poss")
    led = day.dep == "pobj" and deed.dep in {"acl", "advcl", "pobj"}
    if whose is None or not led or tree[deed.index - _PAIR].tag != "CD":
        return tree
    if tree.after(deed).low != "of":
        return tree
    marks = (w for w in tree.words[day.index : deed.index] if w.text == ",")
    return replant(
        tree,
        replace(deed, tag="NN", dep="pobj", head=day.head),
        replace(day, dep="nmod", head=deed.index),
        replace(whose, head=deed.index),
        *(replace(mark, head=deed.index) for mark in marks),
    )


def _at_large(tree: Tree, word: Word) -> Tree:
    """ "Remained at large" Thursday: no large Thursday."""
    link, time = tree[word.index - 1], tree.head(word)
    told = replace(time, dep="npadvmod", head=link.head)
    return replant(tree, replace(word, dep="pobj", head=link.index), told)


def _done_next(tree: Tree, verb: Word) -> Tree:
    """ "Was laid down in March 1936, launched in May 1938": so was what was laid down, no March.

    But who "was born in Lima in 1920, studied in Oslo" did that.
    """
    first = next((word for word in tree.above(verb) if word.is_verb), None)
    if first is None or tree.child(first, "auxpass") is None or tree[verb.index - 1].text != ",":
        return tree
    lived = first.low == "born" and verb.low not in SUFFERED | REARED
    tag = "VBD" if lived else verb.tag
    return replant(tree, replace(verb, tag=tag, dep="conj", head=first.index))


def _doer(tree: Tree, year: Word, dates: frozenset[int]) -> Tree:
    """ "And in 1373 envoys came", "in 1912 king Olaf VI died": they did, and are not so many."""
    link, noun = tree[year.index - 1], tree.head(year)
    verb, date = tree.head(link), replace(year, dep="pobj", head=link.index)
    name = tree.after(noun)
    name = tree.head(name) if name.dep == "compound" else name
    if noun.head == name.index and name.dep in SUBJECTS:
        return replant(tree, date)
    if noun.head == link.index and noun.tag == name.tag[:2] == "NN" and name.dep in SUBJECTS:
        return replant(tree, date, replace(noun, dep="compound", head=name.index))
    open_ = verb.is_verb and noun.index < verb.index and tree.child(verb, *SUBJECTS) is None
    if noun.index in dates or noun.head != link.index or not open_:
        return tree
    role = "nsubjpass" if tree.child(verb, "auxpass") is not None else "nsubj"
    return replant(tree, date, replace(noun, dep=role, head=verb.index))


def _of_happening(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "The election in May 2005 of Roe": the election of Roe, not his May."""
    whose = tree.child(link, "pobj")
    over = next((word for word in tree.above(link) if word.index not in dates), link)
    noun = tree.head(over)
    led = over.tag == "IN" and noun.is_noun and noun.index == over.index - 1
    if not led or whose is None or whose.index in dates:
        return tree
    return replant(tree, replace(link, head=noun.index))


def _ceded(tree: Tree, noun: Word, dates: frozenset[int]) -> Tree:
    """ "Lost Chad to Mali in 1566 and Peru to France in 1768": Peru was lost, and to France."""
    link = tree.after(noun)
    end, verb = tree.child(link, "pobj"), next((w for w in tree.above(noun) if w.is_verb), noun)
    first = tree.child(verb, "dobj")
    twice = any(
        w.low == link.low and w.index < noun.index for w in tree.children(verb, "prep", "dative")
    )
    behind = tree[noun.index - 1].low == "and" and noun.index - _PAIR in dates
    if end is None or end.index in dates or first is None or not (twice and behind):
        return tree
    return replant(tree, replace(link, head=noun.index), replace(noun, head=first.index))


def _next_of_row(tree: Tree, noun: Word, dates: frozenset[int]) -> Tree:
    """ "Won the cup in 1903, the league in 1911": what was won next, and not what the cup was.

    But "by Ari Roe (1729-1811), the man who mapped it in 1768".
    """
    own = tree.under(noun)
    joint = own[0].index - 1
    last = joint - 1 - (tree[joint - 1].text == ")")
    ends = own[-1 - (own[-1].text == ")" and len(own) > 1)]
    dated = last in dates and ends.index in dates
    if not dated or tree.child(noun, "relcl") or tree[joint].text != ",":
        return tree
    over = (tree.head(noun), *tree.above(tree[last]))
    first = next((w for w in over if w.dep in OBJECTS and w.index not in dates), tree.head(noun))
    verb = tree.head(first)
    passive = first.dep == "nsubjpass" and verb.index < joint and not tree.child(verb, "agent")
    told = passive or first.dep in OBJECTS
    if first.index > last or not told:
        return tree
    return replant(tree, replace(noun, dep="conj", head=verb.index if passive else first.index))


def _told_of_next(tree: Tree, comma: Word, dates: frozenset[int]) -> Tree:
    """ "Mayor of Lima from 2007 to 2012, Mora was banned": when Mora was mayor."""
    told = tree.words[: comma.index]
    noun = next((word for word in told if word.is_noun and word.dep != "compound"), None)
    after = next((word for word in tree.words[comma.index + 1 :] if word.dep in SUBJECTS), None)
    if noun is None or after is None or comma.index - 1 not in dates:
        return tree
    loose = noun.dep in _LOOSE and after.tag.startswith("NNP")
    twice = noun.dep in SUBJECTS  # "A village in 1800, the town had".
    alone = (loose or twice) and noun.head == after.head
    of = twice or tree.after(noun).low in {"of", "for", "from", "since"}
    beside = tree.under(after)[0].index == comma.index + 1
    if not (alone and of and beside) or any(word.is_verb for word in told):
        return tree
    return replant(tree, replace(noun, dep="appos", head=after.index))


def _told_behind(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "A quake on 12 May devastated parts" of Peru: it did, and no parts were on 12 May."""
    thing = tree.head(verb)
    link = tree.head(thing)
    doer = tree.head(link)
    first = link.index + 1
    timed = thing.dep == "pobj" and all(at in dates for at in range(first, verb.index))
    said = doer.dep in {"ccomp", "dobj"} and tree.head(doer).low in SAYING
    if not timed or first == verb.index or not doer.is_noun or not (doer.dep == "ROOT" or said):
        return tree
    time = tree.top(tree.words[first : verb.index])
    ends = tree.children(doer, "cc", "conj", "punct", "prep")
    rest = [word for word in ends if word.index > verb.index]
    top = verb.index if doer.dep == "ROOT" else doer.head
    return replant(
        tree,
        replace(verb, tag="VBD", dep=doer.dep if doer.dep == "ROOT" else "ccomp", head=top),
        replace(doer, dep="nsubj", head=verb.index),
        replace(thing, dep="dobj", head=verb.index),
        replace(link, dep="prep", head=verb.index),
        replace(time, dep="pobj", head=link.index),
        *(replace(word, head=verb.index) for word in rest),
    )


def _done_too(tree: Tree, verb: Word) -> Tree:
    """ "They came second in 1906 and secured promotion": they secured it."""
    thing, link = tree.head(verb), tree[verb.index - 1]
    first = next((word for word in tree.above(thing) if word.is_verb), verb)
    bare = tree.child(thing, "det", "poss") is None and tree.under(thing)[0] == verb
    did = first.tag == "VBD" and tree.child(first, *SUBJECTS) is not None
    if not (did and bare and thing.dep == "conj" and link.low == "and"):
        return tree
    return replant(
        tree,
        replace(verb, tag="VBD", dep="conj", head=first.index),
        replace(thing, dep="dobj", head=verb.index),
        replace(link, head=first.index),
    )


def _counted(tree: Tree, number: Word, dates: frozenset[int]) -> Tree:
    """ "On 21 June seven people were killed": seven people."""
    after = tree.words[number.index + 1 :]
    noun = next((word for word in after if not word.tag.startswith("JJ")), number)
    if number.index in dates or not noun.is_noun:
        return tree
    return replant(tree, replace(number, head=noun.index))
