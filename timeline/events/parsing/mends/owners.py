"""From a tree to the same tree in which a noun has what is told of it, though another is nearer.

"Data from the Board released in May": the data were released. "The terms of the truce, which were
agreed": the terms were. "The city of Lima's failure": the failure is the city's.
"""

from collections.abc import Iterator
from dataclasses import replace

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.kinds import kinds_called, suffering
from timeline.events.lexicon.words import BODIES, words
from timeline.events.lexicon.writings import FIGURES, PUBLISHING, WRITINGS
from timeline.events.parsing.grammar import BE, PLURALS, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_OWNERS = BODIES | words("town village state province government council church company club")
_RULERS = words(
    """president king queen mayor minister governor premier chancellor head chief leader director"""
)
_SOURCES = frozenset({"from", "by", "of", "for", "at", "in", "to", "with", "between"})
_PLACING = frozenset({"in", "at", "on"})
_TRAILING = frozenset({"acl", "advcl", "conj"})
_PASTS = frozenset({"VBN", "VBD"})
_PACT = frozenset({"pact"})
_AGREED = words(
    """agreed announced proposed completed approved cleared finalised finalized suspended adjourned
    postponed delayed resumed reopened"""
)
_LORDS = words(
    """abbots bishops archbishops counts dukes earls barons princes kings sultans emirs khans lords
    margraves landgraves knights monks canons nuns electors viscounts"""
)
_DEALS = EVENT_NOUNS | words("acquisition sale purchase takeover merger deal plan transfer")
_MANY = frozenset({"were", "are", "have"})
_ONE = frozenset({"was", "is", "has"})
_LEADING = words(
    "caused led forced prompted allowed enabled persuaded ordered told asked urged helped"
)
_BESIDE = 2
"""A comma stands between."""
_ACCUSED = words("accused suspected convicted charged jailed imprisoned wanted found")
"""What is done to somebody, and to no trial of theirs."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree.words[at]
        if word.tag == "POS" and at + 1 < len(tree):
            tree = _owner(tree, word)
        elif word.tag in _PASTS and word.dep == "acl" and _is_told_across(tree, word):
            tree = replant(tree, replace(word, tag="VBN", head=at - 1))
        elif word.low in _ACCUSED and word.dep == "acl" and tree.head(word).low in EVENT_NOUNS:
            of = tree[at - 1] if tree[at - 1].dep == "pobj" else tree.head(word)
            tag = of.tag if of.is_noun else "NN"  # "The trial of the general accused of it".
            tree = replant(tree, replace(of, tag=tag), replace(word, head=of.index))
        elif word.tag == "VBN" and word.dep == "acl" and word.low in PUBLISHING:
            tree = _published(_done_to(tree, word, dates), word)
        elif word.dep == "conj" and word.low in EVENT_NOUNS:
            tree = _next_deed(tree, word, dates)
        elif word.dep == "appos" and tree.after(word).dep == "auxpass":
            tree = _done_to_last(tree, word)
        elif word.tag in {"VBN", "VBD"} and word.dep in _TRAILING:
            tree = _done_to(tree, word, dates)
        elif word.dep in SUBJECTS and word.tag in RELATIVES:
            if word.low == "that":
                tree = _of_the_last(tree, word)
            elif word.low == "who":
                tree = _of_somebody(tree, tree.head(word), dates)
            elif word.low == "which":
                tree = _of_a_noun(tree, word)
            tree = _agreed(_in_number(tree, tree.head(word)), tree.head(word))
        elif (word.low, word.dep) == ("which", "dobj"):
            tree = _of_something(_of_a_noun(tree, word), tree.head(word))
        elif word.tag == "VBG" and word.dep == "ccomp":
            tree = _led(tree, word)
    return tree


def _owner(tree: Tree, mark: Word) -> Tree:
    """ "The city of Lima's failure, told in May, led to it": the city failed, and that was told."""
    name = tree.head(mark)
    owned, link = tree.head(name), tree[tree.under(name)[0].index - 1]
    owner = tree.head(link)
    joined = link.low == "of" and owned.dep == "pobj" and owned.head == link.index
    does = owned.low in EVENT_NOUNS or owned.low.endswith(("tion", "sion"))
    owns = owner.low in _OWNERS or (owner.low in _RULERS and does)
    named = owned.text[0].isupper()  # "The head of Kern's National Bank".
    if name.dep != "poss" or not joined or not owns or named or owned.index < mark.index:
        return tree
    return replant(
        tree,
        in_place_of(owner, owned),
        replace(owner, dep="poss", head=owned.index),
        replace(name, dep="pobj", head=link.index),
        replace(mark, head=owner.index),
        *(replace(w, head=owned.index) for w in tree.children(owner) if w.index > owned.index),
    )


def _published(tree: Tree, verb: Word) -> Tree:
    """ "Data from the Office for Statistics released on Friday": the data were."""
    noun = tree.head(verb)
    every = (noun, *_up(tree, noun))
    told = next((w for w in every if w.low in WRITINGS | FIGURES and not w.text.istitle()), noun)
    return tree if told is noun else replant(tree, replace(verb, head=told.index))


def _next_deed(tree: Tree, deed: Word, dates: frozenset[int]) -> Tree:
    """ "Raids on Lund that killed two and a blast on Friday that hurt one": raids and a blast."""
    above = tree.head(deed)
    clause = next((w for w in tree.above(above) if w.dep == "relcl"), None)
    first = tree.head(clause) if clause is not None else above
    led = tree.child(deed, "det")
    alike = {first.low, first.low.removesuffix("s")} & EVENT_NOUNS
    if clause is None or above.dep != "dobj" or led is None or led.low == "the":
        return tree
    own = [w for w in tree.words[deed.index + 1 :] if w.head in {above.head, clause.index}]
    its = [w for w in own if w.index in dates or w.index == deed.index + 1]
    told = [replace(w, dep="relcl", head=deed.index) for w in own if w.dep == "ccomp"]
    if not alike or tree.child(deed, "acl") or max(dates, default=0) < deed.index:
        return tree
    its = [replace(word, head=deed.index) for word in its]
    return replant(tree, replace(deed, head=first.index), *its, *told)


def _is_told_across(tree: Tree, verb: Word) -> bool:
    """ "Talks held that day, which tested a pact drawn up" in May: no day was drawn up.

    "The third engine, preceded by one for ships built in May": no engine was.
    """
    noun, between = tree[verb.index - 1], tree.words[verb.head + 1 : verb.index]
    other = noun.is_noun and noun.index != verb.head < verb.index
    done = any(word.tag == "VBN" and tree[word.index - 1].text == "," for word in between)
    return other and (done or any(word.is_finite for word in between))


def _done_to(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "It came with the Treaty of Lima, signed in May": the treaty was, and no Lima."""
    at = verb.index - 1
    at -= tree[at].text == ","
    noun, kinds = tree[at], _PACT if verb.low == "passed" else suffering(verb.low)
    alone = not tree.children(verb, "dobj", "aux", "auxpass", "mark", *SUBJECTS)
    by = verb.dep == "conj" and tree.head(noun).dep == "agent"  # "Opened by Kern, closed in 1950".
    by = by or (noun.dep == "attr" and tree.child(tree.head(noun), "mark") is not None)
    if not (alone and kinds and noun.is_noun) or at in dates or by:
        return tree
    while not (kinds & kinds_called(noun.low)):
        link = tree.head(noun)
        inside = noun.dep in {"compound", "conj", "appos"} and link.is_noun
        led = link.low in _SOURCES | {"by", "on"} and tree.head(link).is_noun
        noun, last = (link if inside else tree.head(link)), noun
        if not (inside or led) or (noun.index > last.index and not inside):
            return tree
    over = [word for word in (noun, *tree.above(noun)) if word.head == verb.index]
    out = (replace(word, head=verb.head) for word in over)
    return replant(tree, *out, replace(verb, tag="VBN", dep="acl", head=noun.index))


def _up(tree: Tree, noun: Word) -> Iterator[Word]:
    """The nouns that a noun is the source of, nearest first."""
    while (link := tree.head(noun)).low in _SOURCES and tree.head(link).is_noun:
        noun = tree.head(link)
        yield noun


def _in_number(tree: Tree, verb: Word) -> Tree:
    """ "By the terms of the truce, which were agreed": the terms were.

    "Lima and the towns of the coast that were hit": the towns.
    """
    noun = tree.head(verb)
    forms = (verb, *tree.children(verb, "aux", "auxpass"))
    many = any(word.low in _MANY for word in forms)
    if verb.dep == "relcl" and any(word.low in _ONE for word in forms):
        return _of_one(tree, verb)
    if verb.dep != "relcl" or not many or noun.tag not in {"NN", "NNP"}:
        return tree
    joined, link = tree.children(noun, "conj"), tree.head(noun)
    other = joined[-1] if joined else tree.head(link) if link.low == "of" else noun
    if other.tag not in PLURALS:
        return tree
    return replant(tree, replace(verb, head=other.index))


def _of_the_last(tree: Tree, that: Word) -> Tree:
    """ "Men searching the site of a plane that fell": the plane fell, and no men.

    "An airline based in Oslo that was founded" then: no name is told apart by what it did.
    """
    verb, noun = tree.head(that), tree.head(tree.head(that))
    if (noun.tag, noun.dep, verb.dep) == ("NNP", "pobj", "relcl"):
        over = next((w for w in tree.above(noun) if w.tag in {"NN", "NNS"}), None)
        known = over is None or tree.child(noun, "det") is not None
        return tree if known or over is None else replant(tree, replace(verb, head=over.index))
    last = tree[that.index - 1]
    between = (w for w in tree.children(noun, "acl") if noun.index < w.index < that.index)
    doing = any(word.tag == "VBG" for word in between)
    near = last.is_noun and noun.index < last.index < that.index
    if verb.dep != "relcl" or not (doing and near):
        return tree
    return replant(tree, replace(verb, head=last.index))


def _of_somebody(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The sprinter of the 1988 Lund Games who lost his medal": the sprinter did, and no games.

    "The counts of Blois, who sold it": the counts did.
    """
    noun, link = tree.head(verb), tree.head(tree.head(verb))
    first = tree.head(noun) if noun.dep == "conj" else noun
    named = (first.dep, tree.head(first).tag) == ("appos", "NNP")
    named = named and not (noun.tag == "NNP" and tree.child(noun, "compound"))
    if first != noun and named and verb.dep == "relcl":  # "Of Roe, a painter and a poet, who".
        return replant(tree, replace(verb, head=first.head))
    outer = tree.head(link)
    member = noun.dep == "pobj" and link.low == "of" and outer.low == "member"
    if member and verb.dep == "relcl" and tree.head(outer).low in BE:
        return replant(tree, replace(verb, head=outer.index))  # "A member of it who fought".
    dated = noun.tag.startswith("NNP") and any(w.index in dates for w in tree.children(noun))
    led = verb.dep == "relcl" and link.low in _SOURCES and outer.is_noun
    led = led and outer.low not in EVENT_NOUNS
    many = link.low == "of" and outer.low in _LORDS and noun.tag == "NNP"
    return replant(tree, replace(verb, head=outer.index)) if led and (dated or many) else tree


def _of_a_noun(tree: Tree, which: Word) -> Tree:
    """ "Subject to the Lund Act," which it passed: the act, and nothing that is subject to it."""
    verb, noun = tree.head(which), tree.head(tree.head(which))
    before = next((w for w in reversed(tree.words[: which.index]) if w.text[0].isalnum()), noun)
    model = before.tag == "CD" and tree.child(before, "det") is not None
    before = replace(before, tag="NNP") if model else before  # "The 747, which flew".
    inside = before.is_noun and noun in tree.above(before)
    loose = verb.dep == "relcl" and inside and (model or not noun.is_noun)
    return replant(tree, before, replace(verb, head=before.index)) if loose else tree


def _of_something(tree: Tree, verb: Word) -> Tree:
    """ "The portrait of her friend Ada, which she painted": the portrait, and no friend of hers."""
    noun = tree.head(verb)
    name = tree.child(noun, "appos") or noun
    whose = tree.child(noun, "poss") is not None and name.tag == "NNP"
    link = tree.head(noun)
    outer = tree.head(link)
    while whose and tree.head(outer).low in _PLACING and tree.head(tree.head(outer)).dep != "ROOT":
        outer = tree.head(tree.head(outer))  # "Tests made in the house of his friend Karl".
        outer = tree.head(outer) if outer.dep == "acl" else outer
    near = link.dep == "prep" and outer.is_noun and verb.dep == "relcl" and name.index < verb.index
    met = link.low == "with" and noun.tag == "NNP" and tree.child(noun, "det") is None
    return replant(tree, replace(verb, head=outer.index)) if near and (whose or met) else tree


def _agreed(tree: Tree, verb: Word) -> Tree:
    """ "The sale of Acme to Kern Inc., which was agreed in May": the sale was agreed."""
    verb = tree[verb.index]
    noun = tree.head(verb)
    every = (noun, *_up(tree, noun)) if verb.low in _AGREED and verb.dep == "relcl" else ()
    deed = next((w for w in every if _DEALS & {w.low, w.low.removesuffix("s")}), None)
    return tree if deed is None else replant(tree, replace(verb, head=deed.index))


def _done_to_last(tree: Tree, noun: Word) -> Tree:
    """ "After a raid by a firm, Kern, the Lima Accord was signed": no Kern was."""
    name, verb = tree.head(noun), tree.head(tree.after(noun))
    kinds = suffering(verb.low)
    fits = bool(kinds & kinds_called(noun.low)) and not kinds & kinds_called(name.low)
    before = tree[tree.under(name)[0].index - _BESIDE]
    if not fits or name.head != verb.index or name.dep not in SUBJECTS or not before.is_noun:
        return tree
    return replant(tree, in_place_of(name, noun), replace(name, dep="appos", head=before.index))


def _of_one(tree: Tree, verb: Word) -> Tree:
    """ "The hall at Main Street and Third, which was listed": the hall, for two are not "was"."""
    noun = tree.head(verb)
    noun = tree.head(noun) if noun.dep == "conj" else noun
    two = noun.tag == "NNP" and tree.child(noun, "cc") is not None and noun.dep == "pobj"
    two = two and any(word.tag == "NNP" for word in tree.children(noun, "conj"))
    over = next((w for w in tree.above(noun) if w.tag in {"NN", "NNS"}), None) if two else None
    return tree if over is None else replant(tree, replace(verb, head=over.index))


def _led(tree: Tree, doing: Word) -> Tree:
    """ "What caused a driver working for Kern to crash": he was caused to crash, not to work."""
    above, doer = tree.head(doing), tree.child(doing, "nsubj")
    aims = (*tree.children(doing, "advcl", "xcomp"), *tree.children(above, "advcl"))
    aim = next((w for w in aims if w.tag == "VB" and tree.child(w, "aux") is not None), None)
    if above.low not in _LEADING or aim is None or doer is None or aim.index < doing.index:
        return tree
    if tree.child(doing, "aux", "mark") is not None:  # "Told her that it was trying to help".
        return tree
    return replant(
        tree,
        replace(aim, dep="ccomp", head=above.index),
        replace(doer, head=aim.index),
        replace(doing, dep="acl", head=doer.index),
    )
