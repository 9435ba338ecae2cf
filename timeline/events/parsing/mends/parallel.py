"""From a tree to the same tree with what stands before a second date joined to what stood before
the first.

"Roe won medals for the long jump in 1972 and the high jump in 1976": for the high jump. "Mills
were built at Lund in 1850 and Kos in 1856": at Kos.
"""

from collections.abc import Callable
from dataclasses import replace

from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.parsing.grammar import BOUNDING, PREPOSITIONS, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_PAIRS = {"either": "or", "neither": "nor", "both": "and"}
_WHERE = frozenset({"of", "in", "on", "at", "near"})
"""What leads to where or whose a thing is, and not to what a verb was done for."""
_OWNED = frozenset({"dobj", "attr", "oprd"})
_STARTS = frozenset({"DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS"})
_NO_NAMES = frozenset({"NN", "NNS", "NNPS", "PRP"})
_NUMBERED = frozenset({"CD", "CC"})
_JOINERS = frozenset({"and", ","})
_LOOSE = frozenset({"appos", "conj", "npadvmod", "dep"})
"""How the parser hangs a noun that it has no place for."""
_NTH = ORDINALS | {"last"}
_BEHIND = frozenset({".", ",", "and", ";", ")"})

_HOW = frozenset({"penalties", "points", "aggregate", "appeal"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in [word.index for word in tree.words[3:-2] if word.low in _JOINERS]:
        paused = tree[at].low == "and" and tree[at - 1].text == ","
        if tree[at + 1].tag == "NNP" and at - 1 - paused in dates:
            tree = _joined(tree, at, dates, _is_where)
        if tree[at].text == "," and tree[at - 1].is_noun:
            tree = _in_row(tree, at, dates)
        if at - 1 in dates and at + 1 not in dates and tree[at].low == "and":
            tree = _inner(_joined(tree, at, dates, _is_like), at, dates)
    for colon in [word for word in tree.words[3:-4] if word.text == ":"]:
        tree = _behind_colon(_named_ones(tree, tree[colon.index], dates), tree[colon.index])
    for both in [word for word in tree.words[1:-4] if word.low in _PAIRS]:
        tree = _of_two(tree, both)
    for nth in [word for word in tree.words[3:-4] if word.low in _NTH]:
        tree = _beside_aside(tree, nth, dates) if tree.after(nth).text == "," else tree
    for prize in [w for w in tree.words if (w.tag, w.dep) == ("NNP", "conj")]:
        tree = _given_too(tree, prize, dates)
    for link in [w for w in tree.words if w.dep == "conj" and w.tag in PREPOSITIONS]:
        tree = _next_end(tree, link, dates)
    return tree


def _given_too(tree: Tree, prize: Word, dates: frozenset[int]) -> Tree:
    """ "Won the Lund Prize in 2016, for his work, and the Kern Prize in 2017": she won both."""
    verb, own = tree.head(prize), tree.under(prize)
    first = tree.child(verb, "dobj") if verb.is_verb else None
    dated = not dates.isdisjoint(word.index for word in own)
    if first is None or first.tag != "NNP" or not first.index < own[0].index or not dated:
        return tree
    joined = tree[own[0].index - 1].tag == "CC"
    return replant(tree, replace(prize, head=first.index)) if joined else tree


def _named_ones(tree: Tree, colon: Word, dates: frozenset[int]) -> Tree:
    """ "Had won two trophies: the Cup in 1988 and the Shield in 1990": it had won the Cup."""
    many = tree[colon.index - 1]
    verb, ends = tree.head(many), range(colon.index + 1, len(tree))
    first = next((at - 1 for at in ends if at in dates), 0)
    first -= tree[first].tag == "IN"
    thing = tree[first]
    counted = (many.dep, many.tag) == ("dobj", "NNS") and tree.child(many, "nummod") is not None
    named = (
        thing.is_noun
        and thing.low != "one"
        and thing.dep != "pobj"
        and thing.index > colon.index
        and verb.is_verb
    )
    if not (counted and named) or any(w.is_verb for w in tree.words[colon.index : first]):
        return tree
    timed = {tree[at - 1] if tree[at - 1].tag == "IN" else tree[at] for at in dates if at > first}
    items = {word for word in tree.words[colon.index + 1 :] if word.is_noun} - timed
    tops = (w for w in timed if tree.head(w) in items and tree.head(w).index not in dates)
    links = {word.index: replace(word, head=verb.index) for word in tops}
    changed = {thing.index: replace(thing, dep="dobj", head=verb.index)} | links
    return replant(tree, *changed.values(), replace(many, dep="dep"))


def _behind_colon(tree: Tree, colon: Word) -> Tree:
    """ "There were close shaves: on 30 March Lund trailed": it trailed then."""
    main, said = tree.root, tree.head(tree[colon.index + 1])
    doer = tree.child(main, *SUBJECTS)
    if doer is None or not said.index < colon.index < doer.index < main.index:
        return tree
    led = [w for w in tree.words[colon.index + 1 : doer.index] if w.head == said.index]
    if said.dep != "ccomp" or any(word.dep not in {"prep", "npadvmod"} for word in led):
        return tree
    moved = (replace(word, head=main.index) for word in led)
    return replant(tree, replace(said, dep="parataxis"), *moved)


def _next_end(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "Not allowed to play in Mora until 1938, and in Lund until 1939": nor to play in Lund.

    So too "led it to the title in 1950, and to victory in 1953": led it to that, and in 1953.
    """
    first = next((word for word in tree.above(link) if word.is_verb), link)
    verbs = [first, *(w for w in tree.words[first.index : link.index] if w.dep == "xcomp")]
    like = (p for v in verbs for p in tree.children(v, "prep") if p.low == link.low != "as")
    before = next((p for p in like if p.index < link.index and p.index + 1 not in dates), None)
    end = tree.child(link, "pobj")
    if before is None or end is None or dates.isdisjoint(range(before.index, link.index)):
        return tree
    verb = tree.head(before)
    late = (kid for each in (first, link, end) for kid in tree.children(each, "prep"))
    timed = [w for w in late if w.index > end.index and w.index + 1 in dates]
    return replant(tree, *(replace(word, head=verb.index) for word in (link, *timed)))


def _of_two(tree: Tree, both: Word) -> Tree:
    """ "Either at the mill that Roe had built or at Mora": at Mora, and Roe built nothing there."""
    links = [w for w in tree.words[both.index + 2 : -1] if w.low == _PAIRS[both.low]]
    one = tree.after(both)
    alike = (w for w in links if {one.tag, tree.after(w).tag} <= _STARTS)
    link = next((w for w in links if tree.after(w).tag == one.tag), next(alike, both))
    first, second = _begun_by(tree, one), _begun_by(tree, tree.after(link))
    hung = {link.head, second.head}
    loose = second.dep in {"conj", "prep"} and hung != {first.index} and min(hung) >= first.index
    if link == both or not loose or not any(w.tag in RELATIVES for w in tree.under(first)):
        return tree
    own = replace(second, dep="conj", head=first.index)
    return replant(tree, replace(link, head=first.index), own)


def _begun_by(tree: Tree, word: Word) -> Word:
    return tree.head(word) if word.tag == "TO" and word.dep == "aux" else tree.begun_by(word)


def _inner(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "An engine, which was used in a car in 1935 and a truck in 1936": used in a truck."""
    verb, second = tree.head(tree[at]), tree.begun_by(tree[at + 1])
    over = tree.head(second)
    inside = verb.is_verb and second.dep == "conj" and over.is_noun and over in tree.above(verb)
    dated = any(word.index in dates for word in tree.under(second))
    if not inside or not dated or over.index > verb.index:
        return tree
    before = [w for w in tree.words[verb.index + 1 : at] if w.index not in dates]
    like = next((w for w in reversed(before) if w.dep == "pobj" and w.is_noun), None)
    return tree if like is None else replant(tree, replace(second, head=like.index))


def _joined(
    tree: Tree, at: int, dates: frozenset[int], is_like: Callable[[Tree, Word, Word], bool]
) -> Tree:
    paused = tree[at - 1].text == ","
    first, rest = _link_before(tree, at - 1 - paused, dates), _phrase(tree, at + 1, dates)
    behind = rest[-1].index + 1 if rest else at
    how = tree.words[behind : behind + 2] if rest and _is_how(tree, behind) else ()
    second = behind + len(how)
    if first is None or not rest or tree[first].low != tree[second].low:
        return tree
    of = next((at for at, word in enumerate(rest) if word.low == "of"), len(rest))
    noun = next((w for w in reversed(rest[:of]) if w.tag not in _NUMBERED), rest[0])
    verb = next((word for word in reversed(tree.words[:first]) if word.is_verb), None)
    ends = tree.words[verb.index + 1 : first] if verb is not None else ()
    timed = any(word.low in BOUNDING for word in ends)
    fit = (w for w in reversed(ends) if w.index not in dates and is_like(tree, w, noun))
    like = next(fit, None) if not timed else None
    if verb is None or like is None or not noun.is_noun:
        return tree
    top = _first_of(tree, like) if is_like is _is_where else like
    own = {word.index for word in rest}
    timely = [w for w in tree.words[first + 1 : at] if w.head in own]
    inner = (w for w in tree.children(verb) if like.index < w.index < first)
    return replant(
        tree,
        replace(noun, dep="conj", head=top.index),
        *(replace(w, head=noun.index) for w in rest if w != noun and w.head not in own),
        *(replace(w, dep="nummod") for w in rest[:of] if w.index > noun.index),  # "Cars 6 and 7".
        replace(tree[at], dep="cc" if tree[at].low == "and" else "punct", head=top.index),
        *(replace(word, head=like.index) for word in inner),
        *(replace(word, head=noun.index) for word in how[:1]),
        *(replace(word, dep="pobj", head=first) for word in timely),
        *(replace(tree[link], dep="prep", head=verb.index) for link in (first, second)),
    )


def _is_how(tree: Tree, at: int) -> bool:
    """ "Beat Lund in May and Kern on penalties in June": how it beat the second."""
    return tree[at].low == "on" and tree.after(tree[at]).low in _HOW


def _link_before(tree: Tree, at: int, dates: frozenset[int]) -> int | None:
    """Where the date that ends at a place is led to, if a preposition does."""
    while at in dates:
        at -= 1
    return at if at > 1 and tree[at].tag in PREPOSITIONS else None


def _phrase(tree: Tree, start: int, dates: frozenset[int]) -> list[Word]:
    """The words without a verb from a place up to what leads to the last date of the clause."""
    found: list[Word] = []
    if tree[start].tag not in _STARTS:
        return found
    for word in tree.words[start:]:
        if word.tag in PREPOSITIONS and word.index + 1 in dates:
            end = word.index + 1
            while end in dates:
                end += 1
            return found if end >= len(tree) or tree[end].text in _BEHIND else []
        if found and (_is_how(tree, word.index) or _is_how(tree, word.index - 1)):
            continue
        led = word.tag in PREPOSITIONS and word.low != "of"
        if word.index in dates or word.is_verb or led or not word.text[0].isalnum():
            return []
        found.append(word)
    return []


def _is_like(tree: Tree, word: Word, noun: Word) -> bool:
    """Whether a noun is what a verb was done to, for or with, no place or owner, as another is."""
    if not word.is_noun or word.text[0].isupper() != noun.text[0].isupper():
        return False
    link = tree.head(word)
    return word.dep in _OWNED or (word.dep == "pobj" and link.low not in _WHERE)


def _first_of(tree: Tree, noun: Word) -> Word:
    """The noun with which a row begins."""
    while noun.dep == "conj" and tree.head(noun).is_noun:
        noun = tree.head(noun)
    return noun


def _is_where(tree: Tree, word: Word, noun: Word) -> bool:
    """Whether both are bare names, the first of them where some thing, or "he", did or was it."""
    first = _first_of(tree, word)
    link = tree.head(first)
    bare = {word.tag, noun.tag, first.tag} == {"NNP"}
    bare = bare and not any(
        each.dep in {"det", "poss"} for each in (*tree.children(word), *tree.children(first))
    )
    doer = tree.subject(tree.head(link))
    other = doer is not None and doer.index < link.index and doer.tag in _NO_NAMES
    return bare and other and first.dep == "pobj" and link.low in _WHERE - {"of"}


def _beside_aside(tree: Tree, nth: Word, dates: frozenset[int]) -> Tree:
    """ "Wrote his first opera in 1830 and his last, a comedy, in 1851": wrote it in 1851."""
    closes = next((w for w in tree.words[nth.index + 2 :] if w.text == ","), nth)
    link, between = tree.after(closes), tree.words[nth.index : closes.index]
    verb = next((word for word in tree.above(nth) if word.is_verb), nth)
    apart = closes == nth or any(w.is_finite or w.index in dates for w in between)
    whose = tree[nth.index - 1].tag == "PRP$"
    if apart or not whose or link.tag != "IN" or link.index + 1 not in dates or verb == nth:
        return tree
    noun = replace(nth, tag="NN")
    return replant(tree, noun, replace(link, dep="prep", head=verb.index))


def _in_row(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "Won gold at the 1996 Games, silver in 2000": won silver, and no games are silver."""
    rest = _phrase(tree, at + 1, dates)
    verb = next((word for word in tree.above(tree[at - 1]) if word.is_verb), tree[at])
    won = tree.child(verb, "dobj")
    if not rest or won is None or not won.index < tree[at - 1].index or not rest[-1].is_noun:
        return tree
    between = tree.words[won.index + 1 : at]
    dated = any(word.index in dates for word in between) and not any(w.is_verb for w in between)
    same = tree.under(won)[0].tag == rest[0].tag and won.tag == rest[-1].tag
    if not (dated and same) or tree[at - 1].dep != "pobj" or rest[-1].dep not in _LOOSE:
        return tree
    joins = replace(tree[at], dep="cc", head=won.index)
    return replant(tree, joins, replace(rest[-1], dep="conj", head=won.index))
