"""From a tree to the same tree in which a noun has what is told of it, though another is nearer.

"Data from the Board released in May": the data were released. "The city of Lima's failure": the
failure is the city's.
"""

from dataclasses import replace

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.kinds import kinds_called, suffering
from timeline.events.lexicon.words import BODIES, words
from timeline.events.lexicon.writings import FIGURES, PUBLISHING, WRITINGS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.mends.antecedents import SOURCES, sources
from timeline.events.parsing.planting import in_place_of, replant

_OWNERS = BODIES | words("town village state province government council church company club")
_RULERS = words(
    """president king queen mayor minister governor premier chancellor head chief leader director"""
)
_TRAILING = frozenset({"acl", "advcl", "conj"})
_PASTS = frozenset({"VBN", "VBD"})
_PACT = frozenset({"pact"})
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
        elif word.tag == "VBN" and word.dep == "acl" and _is_made_known(tree, word):
            tree = _published(_done_to(tree, word, dates), word)
        elif word.dep == "conj" and word.low in EVENT_NOUNS:
            tree = _next_deed(tree, word, dates)
        elif word.dep == "appos" and tree.after(word).dep == "auxpass":
            tree = _done_to_last(tree, word)
        elif word.tag in {"VBN", "VBD"} and word.dep in _TRAILING:
            tree = _done_to(tree, word, dates)
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


def _is_made_known(tree: Tree, verb: Word) -> bool:
    """ "Released", or "a survey of voters carried out in May": no voters were."""
    return verb.low in PUBLISHING or (verb.low, tree.after(verb).low) == ("carried", "out")


def _published(tree: Tree, verb: Word) -> Tree:
    """ "Data from the Office for Statistics released on Friday": the data were."""
    noun = tree.head(verb)
    every = (noun, *sources(tree, noun))
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
        led = link.low in SOURCES | {"by", "on"} and tree.head(link).is_noun
        noun, last = (link if inside else tree.head(link)), noun
        if not (inside or led) or (noun.index > last.index and not inside):
            return tree
    over = [word for word in (noun, *tree.above(noun)) if word.head == verb.index]
    out = (replace(word, head=verb.head) for word in over)
    return replant(tree, *out, replace(verb, tag="VBN", dep="acl", head=noun.index))


def _done_to_last(tree: Tree, noun: Word) -> Tree:
    """ "After a raid by a firm, Kern, the Lima Accord was signed": no Kern was."""
    name, verb = tree.head(noun), tree.head(tree.after(noun))
    kinds = suffering(verb.low)
    fits = bool(kinds & kinds_called(noun.low)) and not kinds & kinds_called(name.low)
    before = tree[tree.under(name)[0].index - _BESIDE]
    if not fits or name.head != verb.index or name.dep not in SUBJECTS or not before.is_noun:
        return tree
    return replant(tree, in_place_of(name, noun), replace(name, dep="appos", head=before.index))


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
