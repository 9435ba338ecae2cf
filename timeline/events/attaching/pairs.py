"""From a clause that leaves out its verb to the two phrases that it has: "and Togo 300" in 1915."""

from collections.abc import Sequence

from timeline.events.parsing.grammar import PREPOSITIONS, SUBJECTS, Tree, Word

_LEADS = frozenset({"DT", "PRP$"})
_NAMES = frozenset({"NNP", "NNPS"})
_COMMON = frozenset({"NN", "NNS"})
_WITHIN = _NAMES | _COMMON | {"JJ", "CD", "POS", "JJS"}
_ECHOES = frozenset({"did", "was", "were", "had", "has", "have"})
_OWNED = ("dobj", "attr", "oprd")

Pair = tuple[tuple[Word, ...], tuple[Word, ...]]
"""Who did it, and what; nobody where who did it is the same and did it to another."""


def pair(tree: Tree, verb: Word, words: Sequence[Word]) -> Pair | None:
    """Who did, and what, of the verb said before: "Roe won gold in 1952 and Lund silver in 1956".

    `words` are all that the clause has; its two phrases are like the ones that the verb has.
    """
    last = len(words) - bool(words and words[-1].tag in PREPOSITIONS)
    at = _end(words[:last])
    first, then = tuple(words[:at]), tuple(words[at:last])
    if words and words[-1].index - words[0].index >= len(words):
        return None
    if words and words[0].index and tree[words[0].index - 1].low == "then":
        return None  # "Part of Peru in 1822, and then a republic": the same was.
    ends = _two(tree, verb, words[0].index) if words else ()
    if ends:
        named = all(word.tag in _NAMES for word in (ends[0], *words[:last]))
        more = tree.under(ends[-1]) if named else ()
        told = named or _makes_two(words[:last])
        return ((), (*words[:last], *more)) if told else None
    if not first or not then or not any(map(_tells, first)):
        return None
    lows = {"of", *(link.low for link in _links(tree, verb, words[0].index))}
    inside = all(word.tag in _WITHIN | _LEADS or word.low in lows for word in then[1:])
    return (first, then) if inside and _is_like(tree, verb, first, then) else None


def _tells(word: Word) -> bool:
    return word.is_noun or (word.tag[:2] == "JJ" and word.low != "further")


def _two(tree: Tree, verb: Word, end: int) -> tuple[Word, ...]:
    """The two ends that a verb has: "gave Roe the island", "made his son king"."""
    what = tree.child(verb, "ccomp")
    whom = tree.child(what, "nsubj") if what is not None and what.is_noun else None
    ends = [w for w in tree.children(verb, "dative", "dobj", "oprd") if w.is_noun]
    ends = [whom, what] if what is not None and whom is not None else ends
    return tuple(ends) if len(ends) > 1 and ends[-1].index < end else ()


def _makes_two(words: Sequence[Word]) -> bool:
    """Whether two phrases stand there: "Lund | the coast", "his brother | duke of Norwell"."""
    at = next((at for at, word in enumerate(words) if word.tag in PREPOSITIONS), len(words))
    opens = [word for word in words[1:at] if word.tag in _LEADS]
    bare = [word for word in words[:at] if word.is_noun]
    return bool(opens) or (len(bare) > 1 and bare[-1].tag in _COMMON)


def echoed(tree: Tree, verb: Word) -> tuple[Word, Pair] | None:
    """The verb that another stands for, and who did that too: "it fell, as did Chad in June"."""
    main = tree.head(verb)
    doer = tree.child(verb, *SUBJECTS, "dobj")
    before = tree[verb.index - 1 - (doer is not None and doer.index == verb.index - 1)]
    opens = verb.low in _ECHOES and verb.index > 1 and before.low in {"so", "as"}
    if not opens or verb.dep not in {"conj", "advcl"} or doer is None or not main.is_verb:
        return None
    own, same = tree.under(doer), tree.subject(main)
    helpers = {word.low for word in (main, *tree.children(main, "aux", "auxpass"))}
    alike = main.tag == "VBD" and verb.low in {"did", "had"}
    alike = alike or (verb.low != "did" and not helpers.isdisjoint(_ECHOES))
    ends = tree.children(verb, "acomp", "attr", "xcomp", "ccomp", "agent")
    if doer.tag == "PRP" and same is not None:  # "Roe won in 1990, as he did in 1994".
        return (main, (tree.under(same), ())) if alike and opens and not ends else None
    beside = own[0].index == verb.index + 1 and main.index < verb.index
    return (main, (own, ())) if alike and beside and not ends else None


def like_link(tree: Tree, verb: Word, words: Sequence[Word]) -> Word | None:
    """What the second phrase takes the place of, if a preposition leads to it: "of Mora"."""
    links = _links(tree, verb, words[0].index) if words[0].tag in PREPOSITIONS else ()
    return next((link for link in links if link.low == words[0].low), None)


def _links(tree: Tree, verb: Word, end: int) -> tuple[Word, ...]:
    above = (verb, *tree.children(verb, *_OWNED))
    links = (link for each in above for link in tree.children(each, "prep", "dative"))
    return tuple(link for link in links if link.index < end)


def _end(words: Sequence[Word]) -> int:
    """Where the second phrase begins: "his pupil | the ceiling", "Togo | 300", "Lund | silver"."""
    at = int(bool(words) and words[0].tag in _LEADS)
    for word in words[at:]:
        before = words[at - 1] if at else word
        counts = word.tag == "CD" and at > 0 and before.tag != "CD"
        calls = word.tag in _COMMON and before.tag in _NAMES
        if word.tag not in _WITHIN or counts or calls:
            break
        at += 1
    return at


def _is_like(tree: Tree, verb: Word, first: tuple[Word, ...], then: tuple[Word, ...]) -> bool:
    opens = then[0]
    ends = [each for each in tree.children(verb, *_OWNED) if each.index < first[0].index]
    doer = tree.subject(verb)
    if doer is None or doer.index > verb.index:
        return False
    if opens.tag in PREPOSITIONS:
        link = like_link(tree, verb, then)
        if ends:  # "Was mayor of Lima in 1900 and Lund of Oslo", but "won gold and silver in Oslo".
            return link is not None and link.low == "of" and first[-1].tag in _NAMES
        return link is not None
    if not ends:
        return False
    led = tree.child(ends[0], "det", "poss") is not None
    if opens.tag in _LEADS:
        return led and opens.text.islower()
    counted = ends[0].tag == "CD" or any(
        word.index < ends[0].index for word in tree.children(ends[0], "nummod")
    )
    if opens.tag == "CD":
        return counted
    named = first[-1].tag in _NAMES and doer.text[0].isupper() and not tree.child(doer, "det")
    return named and not led and ends[0].tag in _COMMON and not counted
