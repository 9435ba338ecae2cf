"""From a noun that stands alone for a clause to the subject and the end of that clause."""

from dataclasses import replace

from timeline.events.attaching.attach import STAND_INS, Anchor
from timeline.events.attaching.pairs import Pair, like_link
from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.lexicon.people_words import PLURAL_PEOPLE
from timeline.events.lexicon.taking import SEIZING
from timeline.events.lexicon.words import PARTITIVES
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.mends.gapping import kind_of
from timeline.events.titles.phrases.copulas import copula_of
from timeline.events.titles.phrases.elliptic import free
from timeline.events.titles.phrases.phrases import core, phrase

_ECHO = 2
"""So many words stand before a doer in "as did Chile"."""
_NAMES = frozenset({"NNP", "NN", "JJ"})
_OWNED = frozenset({"dobj", "attr", "oprd", "acomp"})


def filled(
    tree: Tree, anchor: Anchor, lead: list[Word], gaps: frozenset[int], dates: frozenset[int]
) -> tuple[list[Word], list[Word], frozenset[int]]:
    """Subject, end and left-out words of a clause whose verb was said before."""
    gap = anchor.gap or anchor.head
    if anchor.pair is not None:
        return _paired(tree, anchor.head, anchor.pair, lead, dates)
    if gap.dep == "npadvmod" and (kind := kind_of(tree, anchor.head, gap)) is not None:
        counted = gap.tag == "NN" and any(w.low in ORDINALS for w in tree.children(kind, "amod"))
        noun = [] if counted else [free(kind, 0)]
        return [*core(tree, gap), *noun], *changed(tree, anchor.head, gap, gaps, dates)
    if gap.tag == "JJ" and gap.head == anchor.head.index and anchor.head.tag == "VBN":
        said = [word for word in tree.under(gap) if word.index not in dates]
        return lead, said, frozenset(word.index for word in tree.under(anchor.head))
    own = _named(tree, gap, dates)
    if gap.low in STAND_INS:
        own = _stood_for(tree, anchor.head, gap, dates)
    if gap.tag == "PRP":
        return own, *changed(tree, anchor.head, gap, gaps - dates, dates)
    link = tree.head(gap)
    if link.tag in {"IN", "TO"} and link.index < gap.index:
        owned = [anchor.head, anchor.inner, *tree.children(anchor.head, "dobj", "attr", "oprd")]
        links = [w for each in owned for w in tree.children(each, "prep", "dative")]
        like = [w for w in links if w.low == link.low and w.index < link.index]
        gone = {word.index for each in like for word in tree.under(each)}
        between = tree.words[like[0].index : link.index] if like else ()
        gone |= {word.index for word in between if word.dep == "cc"}
        return lead, [link, *own], frozenset(gone | {link.index} if gone else gone)
    measure = _measured(tree, anchor.head, gap, dates)
    if measure is not None:
        link = tree.head(measure)
        return lead, [replace(link, dep="case"), *own], frozenset(w.index for w in tree.under(link))
    verb = _owner(tree, anchor.head, gap)
    ends = tree.children(verb, *_OWNED, "npadvmod")
    ends = tuple(each for each in ends if each.dep in _OWNED or each.low == gap.low)
    objects = [each for each in ends if each.index not in gaps]
    named = bool(objects) and objects[0].tag == "NNP"
    lent = lead[0].tag == "PRP" if lead else False
    taken = anchor.head.low in SEIZING and bool(lead) and lead[-1].tag in {"NN", "NNS"}
    if objects and anchor.head.low in SEIZING:  # "Most of Kent in 1645 and in 1646 Dover".
        named = any(word.tag == "NNP" for word in tree.under(objects[0]) if word != gap)
    common = bool(objects) and (named or lent or taken or not gap.text[0].isupper())
    if objects and _is_like_doer(lead, objects[0], gap) and anchor.head.low not in SEIZING:
        return own, *changed(tree, anchor.head, gap, gaps, dates)
    if not objects and gap.low in {"one", "ones"} and tree.child(anchor.head, "xcomp") is not None:
        return lead, [], frozenset()
    if common or any(gap != each and gap in tree.under(each) for each in objects):
        before = [each for each in tree.children(verb, "prep", "agent") if each.index < gap.index]
        if lent or gap.tag == "CD":
            own = [w for w in phrase(tree, gap, dates) if w.low != "then"]
        return lead, own, frozenset(w.index for each in objects + before for w in tree.under(each))
    return own, *changed(tree, anchor.head, gap, gaps, dates)


def _paired(
    tree: Tree, verb: Word, both: Pair, lead: list[Word], dates: frozenset[int]
) -> tuple[list[Word], list[Word], frozenset[int]]:
    """The same of a clause that has two phrases, or one who did just what was said."""
    first, then = both
    if not then:
        echo = first[0].index - _ECHO if first[0].index > verb.index else len(tree)
        start = min((at for at in dates if verb.index < at < echo), default=echo)
        return list(first), [], frozenset(range(start, len(tree)))
    link = like_link(tree, verb, then)
    noun = tree.head(link) if link is not None else verb
    kept = tree.under(noun, lambda word: word == link) if noun != verb else ()
    rest = (word for word in tree.words[verb.index + 1 :] if word not in kept)
    gone = frozenset(word.index for word in rest)
    return list(first) or lead, list(then), gone


def _is_like_doer(lead: list[Word], thing: Word, gap: Word) -> bool:
    """ "The canal reached Kern in 1777 and the railway in 1846": the railway reached it."""
    doer = lead[-1] if lead else gap
    alike = doer.tag == gap.tag == "NN" and not kinds_of(doer).isdisjoint(kinds_of(gap))
    people = {doer.low, gap.low} <= PLURAL_PEOPLE and gap.tag != thing.tag
    return (alike and thing.tag == "NNP") or people  # "Women got the vote in 1919, men in 1917".


def _owner(tree: Tree, verb: Word, gap: Word) -> Word:
    """The verb that a noun is an object of: "is due to launch a probe in May, a rocket in June"."""
    inner = (w for w in tree.children(verb, "xcomp", "acomp") if w != gap and gap in tree.under(w))
    return _owner(tree, below, gap) if (below := next(inner, None)) else verb


def agreeing(body: list[Word], lead: list[Word], gap: Word | None) -> list[Word]:
    """The verb as its new subject asks: "the towers were widened" after "the bridge was"."""
    if gap is None or gap not in lead:
        return body
    many = copula_of(gap).text == "were"
    asked = {"was": "were", "has": "have"} if many else {"were": "was", "have": "has"}
    return [replace(w, text=asked[w.low]) if w.low in asked else w for w in body]


def _named(tree: Tree, gap: Word, dates: frozenset[int]) -> list[Word]:
    """The noun alone, with what it is a part of: "the rest of the coast"."""
    of = next((link for link in tree.children(gap, "prep") if link.low == "of"), None)
    if of is None or not (gap.low in PARTITIVES or gap.tag == "JJS"):
        return core(tree, gap)
    whole = tree.child(of, "pobj")
    told = core(tree, whole) if whole is not None and whole.index not in dates else []
    return [*core(tree, gap), of, *told] if told else core(tree, gap)


def _part_of(tree: Tree, verb: Word, ends: list[Word], gap: Word) -> Word | None:
    """What the same became a part of before: "of Peru in 1822, and then the Republic of Kern"."""
    part = tree.child(verb, "attr")
    if part is None or part.low != "part" or not any(w.tag == "NNP" for w in tree.under(gap)):
        return None
    return next((end for end in ends if tree.head(end).head == part.index), None)


def _measured(tree: Tree, verb: Word, gap: Word, dates: frozenset[int]) -> Word | None:
    """What a verb led to that the gap counts too: "fell to 65 percent" in May, "59 percent"."""
    inner = _owner(tree, verb, gap)
    above = (verb, *tree.children(verb, *_OWNED), *([inner] if inner != verb else ()))
    links = (link for each in above for link in tree.children(each, "prep", "dative"))
    ends = [e for link in links if link.index < gap.index for e in tree.children(link, "pobj")]
    ends = [e for e in ends if e.index not in dates]
    if (whole := _part_of(tree, verb, ends, gap)) is not None:
        return whole
    like = next((e for e in ends if _is_like(tree, e, gap)), None)
    doer = tree.subject(verb)
    other = doer is not None and not doer.tag.startswith("NNP")
    last = next((end for end in reversed(ends) if end.text[0].isupper()), None)
    beside = last is not None and _is_place_beside(tree, last, gap, dates, other)
    return like or (last if beside else None)


def _is_place_beside(tree: Tree, end: Word, gap: Word, dates: frozenset[int], other: bool) -> bool:
    """ "Opened shops in Mora in 1986 and Lund in 1987": both are where they were opened.

    Behind any link where the doer is no name: "He was sent to Mora in 1936, Lund in 1937".
    """
    named = {end.tag, gap.tag} <= _NAMES and gap.text[0].isupper()
    named = named and (other or (end.tag == gap.tag and tree.head(end).low in {"in", "at"}))
    return named and not dates.isdisjoint(range(end.index, gap.index)) and gap.dep != "nsubj"


def _is_like(tree: Tree, end: Word, gap: Word) -> bool:
    """ "59 percent" after "65 percent"; "for Physics" in 1903 "and Chemistry"; "then Leeds"."""
    if end.low == gap.low and tree.child(gap, "nummod", "quantmod") is not None:
        return True
    joined = gap.dep == "conj" and gap.head == end.index
    joined = joined or any(word.low == "then" for word in tree.children(gap, "advmod"))
    joined = joined and gap.text[0].isupper() == end.text[0].isupper()
    return joined or (gap.text[0].isdigit() and end.text[0].isdigit())


def _stood_for(tree: Tree, verb: Word, gap: Word, dates: frozenset[int]) -> list[Word]:
    """ "The treaty of Paris" of "The treaty of Tilsit lapsed in 1810 and that of Paris in 1815"."""
    noun = tree.subject(verb)
    whose = tree.under(gap, lambda word: word.dep in {"appos", "relcl"} or word.index in dates)
    one = noun is not None and noun.tag in {"NN", "NNP"}
    said = core(tree, noun) if noun is not None and one == (gap.low == "that") else [gap]
    said = [word for word in said if word.dep not in {"poss", "case"}]
    return [*said, *(word for word in whose if word != gap and word.text != ",")]


def changed(
    tree: Tree, head: Word, gap: Word, gaps: frozenset[int], dates: frozenset[int]
) -> tuple[list[Word], frozenset[int]]:
    """The end that a noun without a verb gives its clause, and the ends that are not its own.

    After "Italy sided with France, Spain with Britain, and Greece", the last side is not told.
    """
    ends = [tree[at] for at in gaps - dates if tree[at].tag == "IN"]
    same = [w for w in tree.children(head, "prep") if any(end.low == w.low for end in ends)]
    lows = {each.low for each in same}
    tail = [w for w in tree.children(gap, "prep") if w.low in lows]
    words = [w for each in tail for w in tree.under(each) if w.dep not in {"cc", "conj"}]
    words = [word for word in words if word.index not in dates]
    return words, frozenset(word.index for each in same for word in tree.under(each))


def joining(tree: Tree, head: Word, gap: Word) -> frozenset[int]:
    """The "and" before a noun that stands alone for a clause, or before its date."""
    at = tree.under(gap)[0].index - 1
    at -= at > 0 and tree[at] == tree.head(gap)
    near = [tree[at]] if at >= 0 and tree[at].tag == "CC" else []
    far = [
        cc
        for cc in tree.children(head, "cc")
        if not any(
            w.is_verb for w in tree.words[min(cc.index, gap.index) : max(cc.index, gap.index)]
        )
    ]
    return frozenset(each.index for each in (*near, *far))
