"""From a tree to the same tree in which words hang together again that commas or blanks tore apart.

"The ruling, said Kern, would stand": it would, and no ruling said so. "Was gone for months, told
nobody and failed": whoever was gone failed. "Has stood idle": idle it stood.
"""

from dataclasses import replace

from timeline.events.lexicon.words import PERIODS, SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_STANDING = frozenset({"stood", "stand", "stands", "lain", "lay", "lies", "lie", "remained", "sat"})
_LONGEST_ASIDE = 12
_LETTING = frozenset({"let", "lets", "made", "makes", "helped", "helps"})
_OPENING = frozenset({"open", "close"})
_QUOTING = frozenset({"quoting", "citing"})
_LASTING = frozenset({"for", "within", "over", "after"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for index in range(1, len(tree)):
        word = tree[index]
        if word.low in SAYING and word.tag == "VBD" and tree[index - 1].text == ",":
            tree = _said_between(tree, word)
        elif word.dep == "nsubj" and word.low.removesuffix("s") in PERIODS and index not in dates:
            tree = _for_months(tree, word)
        elif word.tag == "JJ" and word.dep == "advcl" and tree[index - 1].low in _STANDING:
            tree = replant(tree, replace(word, dep="acomp", head=index - 1))
        elif word.low in _LETTING and tree.child(word, "ccomp") is not None:
            tree = _let_go(tree, word, dates)
        elif word.dep == "npadvmod" and index in dates and tree.head(word).dep == "dobj":
            tree = _done_then(tree, word)
        elif word.dep == "compound" and index in dates and tree.head(word).dep in SUBJECTS:
            tree = _by_then(tree, word)
        elif word.dep == "conj" and word.is_noun and tree.after(word).text == ",":
            tree = _before_aside(tree, word)
        elif word.low == "through" and word.dep == "prep" and not _leads_to(tree, word):
            timed = [replace(kid, head=word.head) for kid in tree.children(word)]
            tree = replant(tree, replace(word, dep="prt"), *timed)  # "Voted the deal through".
        elif (
            word.low in _QUOTING
            and tree[index - 1].text == ","
            and (tree[index - 2].low in SAYING and not tree.children(word, *SUBJECTS))
        ):  # "Fled, the Times reports, quoting family".
            tree = replant(tree, replace(word, dep="advcl", head=index - 2))
        elif word.low == "with" and not tree.children(word) and tree[index - 1].low == "away":
            tree = replant(tree, replace(word, dep="prt"))
        elif word.dep == "prep" and index + 1 in dates:
            tree = _before_next(tree, word, dates)
        elif word.dep == "acl":
            tree = _and_now(tree, word)
        elif word.dep == "ccomp" and (helper := tree.child(word, "aux")) is not None:
            tree = _had_too(tree, word, helper)
        elif word.dep == "advcl" and word.tag == "VBN":
            tree = _won_by(tree, word)
        elif word.low in _OPENING:
            tree = _opens_in(tree, word)
    return tree


def _said_between(tree: Tree, said: Word) -> Tree:
    """ "The ruling, said Jan Kern, a lawyer, would stand": Kern said it, and the ruling would."""
    thing, told = tree.child(said, "nsubj"), tree.child(said, "ccomp")
    who = tree.child(told, "nsubj") if told is not None else None
    if thing is None or told is None or who is None or who.tag != "NNP":
        return tree
    before = tree.under(thing)[-1].index == said.index - 2 and thing.index < said.index
    behind = tree.under(who)[0].index == said.index + 1
    last = tree.under(who)[-1]
    closed = tree.after(last).text == "," or last.text == ","
    if not (before and behind and closed) or tree.child(told, "aux") is None:
        return tree
    top = said.index == said.head
    main = replace(told, dep=said.dep, head=told.index if top else said.head)
    return replant(
        tree,
        main,
        replace(thing, head=told.index),
        replace(who, head=said.index),
        replace(said, dep="parataxis", head=told.index),
        *(replace(w, head=told.index) for w in tree.children(said, "punct")),
    )


def _before_next(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "Roe shut its mill in 1997, Kern left Mora": the mill was shut then, and not Mora left."""
    verb = tree.head(link)
    first, doer = tree.head(verb), tree.child(verb, *SUBJECTS)
    if doer is None or not first.index < link.index < doer.index or not first.is_finite:
        return tree
    start = tree.under(doer)[0].index
    comma = tree[start - 1]
    between = tree.words[first.index + 1 : link.index]
    parted = any(word.text in {",", ";"} for word in between)
    parted = parted or tree[link.index - 1].tag in {"CC", "IN", "WRB"}
    ends = comma.text == "," and comma.index - 1 in dates
    if not ends or parted or verb.dep not in {"advcl", "conj"}:
        return tree
    return replant(tree, replace(link, head=first.index))


def _and_now(tree: Tree, verb: Word) -> Tree:
    """ "The books survived until 1950 and are now kept": they survived, and no "survived books"."""
    noun = tree.head(verb)
    main = tree.head(noun)
    link = tree.child(verb, "cc")
    direct = verb.index == noun.index + 1 and noun.dep in SUBJECTS and main.is_verb
    if link is None or not direct or tree.child(verb, "agent", "conj") is not None:
        return tree
    helpers = tree.children(main, "aux", "auxpass")
    if not helpers or helpers[0].index != link.index + 1 or not helpers[0].is_finite:
        return tree
    own = in_place_of(main, replace(verb, tag="VBD"))
    return replant(
        tree,
        own,
        replace(noun, dep="nsubj", head=verb.index),
        replace(main, dep="conj", head=verb.index),
    )


def _had_too(tree: Tree, verb: Word, helper: Word) -> Tree:
    """ "He qualified in 1988, she said, and had worked there since": he had, and she said it.

    "The last one having struck in 1505" stands for itself.
    """
    own = tree.child(verb, *SUBJECTS)
    start = (helper if own is None else tree.under(own)[0]).index
    before = tree[start - 1].low if start else ""
    if helper.low == "having" and own is not None and before == ",":
        return replant(tree, replace(verb, dep="advcl"))
    joined = before in {"and", "but"} and helper.is_finite and tree.child(verb, "mark") is None
    later = tree.head(verb).index < helper.index
    return replant(tree, replace(verb, dep="conj")) if joined and later else tree


def _won_by(tree: Tree, verb: Word) -> Tree:
    """ "A month after the election won by Roe": after the election, which he won."""
    noun, link = tree.child(verb, "nsubj"), tree.child(verb, "mark")
    if noun is None or link is None or link.low not in {"after", "before", "since", "until"}:
        return tree
    helped = tree.child(verb, "aux", "auxpass") is not None or tree.child(verb, "agent") is None
    if helped or verb.index != noun.index + 1:
        return tree
    return replant(
        tree,
        replace(link, dep="prep", head=verb.head),
        replace(noun, dep="pobj", head=link.index),
        replace(verb, dep="acl", head=noun.index),
        *(replace(w, head=link.index) for w in tree.children(verb, "npadvmod", "nummod")),
    )


def _opens_in(tree: Tree, word: Word) -> Tree:
    """ "; talks open in Mora on 3 May", "; two roads close": they do, and are not open or near."""
    doer = tree.child(word, "nsubj") or tree.head(word)
    start = tree.under(doer)[0].index
    told = word.tag in {"JJ", "RB"} and doer.tag == "NNS" and tree.child(word, "prep") is not None
    behind = start > 0 and tree[start - 1].text == ";" and doer.index < word.index
    if not told or not behind or doer == tree.root:
        return tree
    return replant(
        tree,
        replace(word, tag="VBP", dep="conj", head=tree.root.index),
        replace(doer, dep="nsubj", head=word.index),
    )


def _done_then(tree: Tree, day: Word) -> Tree:
    """ "Tore up pacts with Lund the following day": that is when they were torn up."""
    thing = tree.head(day)
    led = tree.child(day, "amod")
    verb = tree.head(thing)
    told = led is not None and led.low in {"following", "next", "same"}
    if not told or tree.child(day, "det") is None or not verb.is_finite or day.index < thing.index:
        return tree
    return replant(tree, replace(day, head=verb.index))


def _by_then(tree: Tree, decade: Word) -> Tree:
    """ "By the 1920s motor traffic was choking it": no traffic of the name of a decade."""
    article = tree[decade.index - 1]
    link = tree[article.index - 1] if article.low == "the" and article.index else article
    if link.tag != "IN" or link.dep != "prep" or tree.child(link, "pobj") is not None:
        return tree
    parts = [replace(decade, dep="pobj", head=link.index)]
    if article != link:
        parts.append(replace(article, head=decade.index))
    return replant(tree, *parts)


def _let_go(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "Let eleven of them go in May", "made him resign": it was let or made to happen then."""
    deed = tree.child(verb, "ccomp")
    if deed is None or deed.tag not in {"VB", "VBP"} or tree.child(deed, "mark", "aux") is not None:
        return tree
    timed = [w for w in tree.children(deed, "prep", "npadvmod") if w.index in dates
             or any(kid.index in dates for kid in tree.children(w, "pobj"))]  # fmt: skip
    moved = (replace(word, head=verb.index) for word in timed)
    return replant(tree, replace(deed, tag="VB"), *moved)


def _leads_to(tree: Tree, link: Word) -> bool:
    """Whether a preposition has a noun, and not only the next one: "through in May"."""
    return any(kid.dep != "prep" for kid in tree.children(link))


def _before_aside(tree: Tree, doer: Word) -> Tree:
    """ "A text was ready, and Congress, in a hurry, approved it": no text did, but Congress."""
    first = tree.under(doer)[0]
    link = tree[first.index - 1] if first.index > 1 else first
    if link.low not in {"and", "but"} or tree[link.index - 1].text != ",":
        return tree
    inside = tree.words[doer.index + 2 : doer.index + _LONGEST_ASIDE]
    close = next((word for word in inside if word.text == ","), None)
    verb = tree.after(close) if close is not None else doer
    if not verb.is_finite or verb.dep != "conj" or tree.child(verb, *SUBJECTS) is not None:
        return tree
    if any(word.is_finite for word in inside if word.index < verb.index):
        return tree
    return replant(tree, replace(doer, dep="nsubj", head=verb.index))


def _for_months(tree: Tree, time: Word) -> Tree:
    """ "Was away for months, told nobody and, since May, failed": no months failed."""
    verb, link = tree.head(time), tree[time.index - 1]
    first = tree.head(link)
    bare = link.low in _LASTING and link.dep == "prep" and not tree.children(link)
    if not bare or not first.is_verb or tree.child(first, *SUBJECTS) is None:
        return tree
    top = verb.index == verb.head
    over = replace(first, dep="ROOT", head=first.index) if top else first
    others = [w for w in tree.children(time, "acl") if w.is_verb]
    before = [w for each in others for w in tree.children(each, "prep") if w.index < verb.index]
    near = [w for w in before if tree[w.index - 1].text == ","]
    return replant(
        tree,
        over,
        replace(verb, dep="conj", head=first.index),
        replace(time, dep="pobj", head=link.index),
        *(replace(word, dep="conj", head=first.index) for word in others),
        *(replace(word, head=verb.index) for word in near),
    )
