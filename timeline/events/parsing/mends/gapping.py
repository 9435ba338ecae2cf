"""From a tree to the same tree with what stands behind a second date alone joined to the verb.

"In 1946 he became a dean and in 1958 rector": what is left of a clause whose verb was said before.
"""

from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.parsing.grammar import PREPOSITIONS, RELATIVES, SUBJECTS, TIMING, Tree, Word
from timeline.events.parsing.planting import replant

_JOINERS = frozenset({"and", "but", "then", ",", ";"})
_ONCE_MORE = frozenset({"again", "later", "finally", "lastly"})
_LED = frozenset({"the", "a", "another"})
_ENDS = frozenset({".", ";", ":", "(", ")", "–", "—", "!", "?"})
_STARTS = frozenset({"DT", "PRP$", "JJ", "JJS", "CD", "NN", "NNS", "NNP", "NNPS", *PREPOSITIONS})
_ASIDE = frozenset({"relcl", "acl", "amod", "aux", "auxpass"})
_OWNED = ("dobj", "attr", "oprd", "acomp")
_NEAR = 4
"""A date stands so near behind a number that has it."""
_MORE = frozenset({"another", "a", "further", "more", "about", "some", "others"})
_MEASURES = frozenset({"percent", "%", "points", "million", "billion", "trillion"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for first in sorted(dates):
        if first - 1 not in dates and first > 1:
            tree = _joined(tree, first, dates)
    for det in [word for word in tree.words[4:-2] if word.low in _LED]:
        tree = _of_a_kind(tree, det, dates)
    for link in [word for word in tree.words[3:-2] if word.low in TIMING]:
        tree = _behind_aside(tree, tree[link.index], dates)
    for word in tree.words[4:-2]:
        if word.low in _MEASURES:
            tree = _as_much(tree, tree[word.index], dates)
        elif word.tag == "CD" and word.index not in dates:
            tree = _so_many(tree, tree[word.index], dates)
        elif word.low == "there" and tree.after(word).low == "to":
            tree = _from_there(tree, tree[word.index - 1])
    return tree


def _of_a_kind(tree: Tree, det: Word, dates: frozenset[int]) -> Tree:
    """ "The upper town was taken in 1521, the lower in 1529": the lower town was."""
    word = det if det.low == "another" else tree.after(det)
    after = tree.after(word)
    timed = {after.index, after.index + 1} & dates if after.tag in PREPOSITIONS else ()
    verb = verb_before(tree, det.index) if timed or after.text == "," else None
    if tree[det.index - 1].low not in _JOINERS or verb is None or kind_of(tree, verb, word) is None:
        return tree
    own = replace(word, dep="npadvmod", head=verb.index)
    links = (replace(after, head=word.index),) if timed else ()
    return replant(tree, own, replace(det, head=word.index) if det != word else own, *links)


def kind_of(tree: Tree, verb: Word, word: Word) -> Word | None:
    """The doer told before, of which an adjective alone is another: "the lower" town."""
    doer = tree.child(verb, *SUBJECTS)
    one = tree.child(doer, "amod", "nummod") if doer is not None else None
    if doer is None or one is None or not doer.index < verb.index < word.index:
        return None
    proper = word.tag == "NNP" and one.text.istitle() and one.index > 0
    another = word.low == "another" and one.low == "one"
    thing = tree.child(verb, "dobj")
    like = word.tag[:2] == "JJ" or proper or another or word.low in ORDINALS | {"last"}
    return doer if like and (thing is None or tree.child(thing, "amod") is None) else None


def _so_many(tree: Tree, number: Word, dates: frozenset[int]) -> Tree:
    """ "Cut 900 jobs in 2021 and another 80 last year", "and 30 more in May": cut so many."""
    start = number.index
    while tree[start - 1].low in _MORE:
        start -= 1
    end = number.index + 1 + (tree.after(number).low in _MORE)
    counted = tree[start - 1].low in {"and", ","} and start - 2 in dates and end < len(tree)
    led = tree[end].tag in PREPOSITIONS and tree[end].low != "of"
    own = takewhile(lambda word: word.text != ",", tree.words[end : end + 1 + led * _NEAR])
    dated = any(word.index in dates for word in own)
    verb = verb_before(tree, start - 1) if counted and dated else None
    thing = tree.child(verb, "dobj", "nsubjpass") if verb is not None else None
    if verb is None or thing is None or tree.child(thing, "nummod") is None:
        return tree
    link = tree[end] if tree[end].tag in PREPOSITIONS and end + 1 not in dates else None
    timed = [word for word in tree.words[end:] if word.head == number.index and word != link]
    return replant(
        tree,
        replace(number, dep="conj", head=verb.index),
        *(replace(w, dep="amod", head=number.index) for w in tree.words[start:end] if w != number),
        *(replace(w, head=verb.index) for w in timed),
        *(replace(w, head=verb.index) for w in tree.words[start - 1 : start] if w.tag == "CC"),
        *([replace(link, dep="prep", head=number.index)] if link is not None else []),
    )


def _from_there(tree: Tree, link: Word) -> Tree:
    """ "Fled to Lund in 2014 and from there to Mora in 2015": fled to Mora."""
    joiner, to = tree[link.index - 1], tree[link.index + 2]
    verb = verb_before(tree, link.index) if joiner.low == "and" else None
    if verb is None or link.low != "from" or tree.child(to, "pobj") is None:
        return tree
    return replant(
        tree,
        replace(to, dep="prep", head=verb.index),
        replace(link, dep="prep", head=to.index),
        replace(joiner, dep="cc", head=verb.index),
        *(replace(w, head=verb.index) for w in tree.children(link) if w.index > to.index),
    )


def _as_much(tree: Tree, unit: Word, dates: frozenset[int]) -> Tree:
    """ "Is seen to grow by 2% this year and 3% in 2025": to grow by that."""
    start = tree.under(unit)[0].index
    joiner = tree[start - 1]
    before = joiner.index - 1 - (tree[joiner.index - 1].text == ",")
    first = next((w for w in reversed(tree.words[:before]) if w.low == unit.low), None)
    bare = tree[start].tag in {"CD", "$"} and joiner.low in {"and", ","} and before in dates
    if first is None or not bare or any(w.is_verb for w in tree.words[first.index : unit.index]):
        return tree
    verb = next((word for word in tree.above(first) if word.is_verb or word.low == "worth"), unit)
    if verb == unit or unit in tree.above(verb):
        return tree
    links = [w for w in tree.children(unit, "prep") if w.index + 1 not in dates]
    moved = [replace(w, head=verb.index) for w in links]
    joins = [replace(joiner, head=verb.index)] if joiner.tag == "CC" else []
    return replant(tree, replace(unit, dep="conj", head=verb.index), *moved, *joins)


def _behind_aside(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "Married Ann in 1931 and, after her death, Ida in 1940": Ida, after Ann's death."""
    opens = [word.low for word in tree.words[link.index - 2 : link.index]] == ["and", ","]
    closes = next((w.index for w in tree.words[link.index :] if w.text == ","), len(tree))
    end = next((at for at in range(closes, len(tree)) if at in dates), closes)
    led = tree[end - 1] if tree[end - 1].tag in PREPOSITIONS else tree[min(end, len(tree) - 1)]
    words = tree.words[closes + 1 : led.index]
    verb = verb_before(tree, link.index) if opens and words else None
    if verb is None or any(word.is_verb or word.text == "," for word in words):
        return tree
    like, own = _like(tree, verb, words, link.index), set(words)
    top = words[0] if words[0].tag in PREPOSITIONS else tree.top(words)
    if like is None:
        return tree
    loose = (w for w in words if w != top and tree.head(w) not in own)
    return replant(
        tree,
        *(replace(word, head=top.index) for word in loose),
        replace(top, dep=like.dep, head=verb.index),
        replace(led, head=verb.index),
        replace(link, head=verb.index),
    )


def remnant(tree: Tree, first: int, dates: frozenset[int]) -> tuple[Word, ...]:
    """The words behind the date that begins at `first`, where they are all that is left."""
    opens = _opening(tree, first)
    last = first
    while last + 1 in dates:
        last += 1
    if opens is None or tree[last].low in TIMING:  # "Found a boy on Sunday, a day after the quake".
        return ()
    start = last + 1
    paused = tree[opens - 1].text == "," and tree[opens - 2].low in _JOINERS
    alone = tree[opens - 1].low in {";", "and"}
    comma = start < len(tree) and tree[start].text == ","
    if comma and (paused or alone):
        start += 1
    if start >= len(tree) or tree[start].tag not in _STARTS or tree[start].low in _JOINERS:
        return ()
    words = tree.words[start : _end(tree, start, dates)]
    told = comma and alone and any(word.is_verb for word in words)
    return words if words and not told and _is_bare(tree, start) else ()


def _opening(tree: Tree, first: int) -> int | None:
    """Where the date begins with its link, if "and", "then" or a comma stands before."""
    at = first - (tree[first - 1].tag in PREPOSITIONS)
    before = at - 1
    before -= before > 1 and tree[before].low in _ONCE_MORE
    if before > 1 and tree[before].text == "," and tree[before - 1].low in _JOINERS:
        before -= 1
    linked = at < first or tree[before].low in {"then", ","} or tree[at - 1].text == ","
    return at if before > 0 and tree[before].low in _JOINERS and linked else None


def _end(tree: Tree, start: int, dates: frozenset[int]) -> int:
    """Where what is left ends: at a mark, or before another date that is joined to it."""
    for word in tree.words[start:]:
        ends = word.text in _ENDS or (word.text == "," and word.index > start)
        link = word.index + 1
        link += link < len(tree) and tree[link].tag in PREPOSITIONS
        if ends or word.index in dates or (word.low in _JOINERS and link in dates):
            return word.index
    return len(tree)


def _is_bare(tree: Tree, start: int) -> bool:
    """Whether no verb of its own follows, up to the next mark, but in a relative clause."""
    told = 0
    for word in tree.words[start:]:
        if word.text in _ENDS:
            break
        told += word.is_finite - (word.tag in RELATIVES)
        if told > 0 or (word.dep in SUBJECTS - {"expl"} and word.tag == "PRP"):
            return False
    return True


def verb_before(tree: Tree, at: int) -> Word | None:
    """The verb of the clause that ends before `at`."""
    for word in reversed(tree.words[:at]):
        told = word.is_verb and word.dep not in _ASIDE
        if told and tree.subject(word) is not None:
            return word
    return None


def _joined(tree: Tree, first: int, dates: frozenset[int]) -> Tree:
    words = remnant(tree, first, dates)
    if not words:
        return tree
    opens = first - (tree[first - 1].tag in PREPOSITIONS)
    verb = verb_before(tree, opens)
    like = _like(tree, verb, words, opens) if verb is not None else None
    if verb is None or like is None:
        return tree
    led = words[0].tag in PREPOSITIONS
    top = words[0] if led else tree.top(words)
    own, timed = set(words), tree.words[first : words[0].index]
    link = tree[opens] if opens < first else None
    dep = "agent" if top.dep == "agent" else like.dep
    changed = [replace(top, dep=dep, head=verb.index)]
    if top.head == top.index and verb.head == top.index:
        changed.append(replace(verb, dep="ROOT", head=verb.index))
        changed += [replace(w, head=verb.index) for w in tree.children(top, "punct")]
    changed += [
        replace(w, head=top.index)
        for w in words
        if w != top and (tree.head(w) not in own or w.head == w.index)
    ]
    over = link if link is not None else verb
    changed += [
        replace(w, dep="pobj" if link is not None else "npadvmod", head=over.index)
        for w in timed
        if w.index in dates and tree.head(w) not in (*timed, link)
    ]
    if link is not None:
        changed.append(replace(link, dep="prep", head=verb.index))
    joiner = tree[opens - 1]
    if joiner.tag == "CC":
        changed.append(replace(joiner, head=verb.index))
    return replant(tree, *changed)


def _like(tree: Tree, verb: Word, words: tuple[Word, ...], before: int) -> Word | None:
    """What the verb has had before what is left: an object, or the same preposition."""
    owned = tree.children(verb, *_OWNED)
    if words[0].tag not in PREPOSITIONS:
        return next((each for each in owned if each.index < before), None)
    links = (w for each in (verb, *owned) for w in tree.children(each, "prep", "dative", "agent"))
    return next((w for w in links if w.low == words[0].low and w.index < before), None)
