"""From a tree to the same tree without what the parser hung on the nearest word it found.

"The bombing of two towns killed ten": the bombing did. "They will speak on Monday, she said": the
Monday of the speaking. "The bank, in which it had a share": a share in the bank.
"""

from dataclasses import replace

from timeline.days import MONTHS, WEEKDAYS
from timeline.events.lexicon.taking import FOR_WHAT, GIVEN, OF_ITSELF
from timeline.events.lexicon.words import NEVER_IN, SAYING
from timeline.events.parsing.grammar import OBJECTS, RELATIVES, SUBJECTS, Tree, Word, holds
from timeline.events.parsing.planting import replant

_PAIR = 2
_COUNTED = frozenset({("day", "before"), ("day", "after")})
"""What is counted from a day leads no "in"."""
_OPENING = frozenset({"opening", "closing", "reopening"})
"""What a line or a house did, though it may be a noun."""
_SMALL = frozenset({"advmod", "aux", "auxpass", "neg", "cc"})
_PARTICLES = frozenset({"in", "out", "up", "down", "off", "over", "away"})
_NAMING = frozenset({"renamed", "rechristened", "dubbed", "retitled", "redesignated"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree.words[at]
        if word.tag == "VBN" and word.dep == "acl" and tree[at - 1].text == ",":
            aside = any(w.text == "," for w in tree.words[word.head : at - 1])
            tree = _finite_after_all(tree, word) if aside else tree
        elif at in dates and word.head not in dates:
            tree = _inside_content(tree, word)
        elif word.is_finite and (word.dep == "conj" or word.head in dates):
            tree = _renamed(tree, word)
        elif word.tag == "VBN" and word.dep in {"conj", "advcl"}:
            tree = _told(_described(tree, word, dates), word)
        elif word.tag in {"VBN", "VBD"} and word.dep == "acl":
            tree = _finite_after_all(tree, word)
        elif word.dep == "prep" and word.low == "for" and tree.after(word).tag == "VBG":
            tree = _done_for(tree, word)
        elif word.dep == "prep" and word.low in _PARTICLES and not tree.children(word):
            tree = _stranded(tree, word, dates)
        elif word.low == "in" and word.dep == "prep" and at + 1 in dates:
            tree = _particle(tree, word)
        elif word.is_verb and word.dep == "ccomp":
            tree = _in_row(tree, word)
        elif word.tag == "NN" and word.dep == "conj" and tree.child(word, "dobj") is not None:
            tree = replant(tree, replace(word, tag="VBD"))
        elif word.low in _OPENING and word.tag in {"NN", "VBG"} and tree[at - 1].text == ",":
            tree = _opened(tree, word)
        elif word.low == "which":
            tree = _in_which(tree, at, dates)
        elif word.dep == "prep" and (word.low == "as" or holds(tree, word)):
            tree = _with_as(tree, word)
        elif word.dep == "ROOT" and word.low in SAYING:
            tree = _inside_words(tree, word)
    return tree


def _opened(tree: Tree, verb: Word) -> Tree:
    """ "The line ran to Mora, opening from Oban in 1850": it opened, and no opening is told of."""
    main = next((word for word in tree.above(verb) if word.is_verb), None)
    plain = tree.child(verb, "det", "amod", "compound") is None
    bare = plain and verb.dep in {"conj", "appos", "advcl"}
    if main is None or not bare or tree.after(verb).tag not in {"IN", "TO"}:
        return tree
    opened = f"{verb.low.removesuffix('ing')}ed"
    return replant(tree, replace(verb, text=opened, tag="VBD", dep="conj", head=main.index))


def _described(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The board will review the fund, begun in May", in which the fund was begun."""
    at = verb.index
    if verb.dep != "advcl" or at < _PAIR + 1:
        return tree
    start = at - (tree[at - 1].low == "first")
    comma = tree[start - 1].text == ","
    noun = tree[start - 1 - comma]
    thing = tree.child(tree.head(verb), "dobj")
    placed = noun.tag == "NNP" and tree.head(noun).low == "in"
    if comma and placed and thing is not None and thing.index < noun.index:
        noun = thing  # "Extend the mandate in Mora, first given in 2007".
    if not comma and noun.tag == "NNP" and tree.head(noun).low == "of":
        noun = tree.head(tree.head(noun))  # "The siege of Mora begun in May".
    link = tree.head(noun)
    over = tree.head(link) if comma and noun.dep == "pobj" and link.low != "of" else noun
    noun = over if over.dep in SUBJECTS else noun  # "The bridge over the river, begun in 1850,".
    soon = not dates.isdisjoint({at + 1, at + 2})
    placed = noun.dep in OBJECTS | {"attr"} or noun == over
    if not (soon and placed and noun.is_noun) or noun.index in dates:
        return tree
    return replant(tree, replace(verb, dep="acl", head=noun.index))


def _told(tree: Tree, verb: Word) -> Tree:
    """ "Work began and completed": it completed; "it was in turn sold by Acme": it was sold.

    "It grew more than expected in May": it grew in May. "Will shut its mill, built in 1950": the
    mill was built.
    """
    above = tree.head(verb)
    if tree[verb.index - 1].low == "than":
        main = next((word for word in tree.above(above) if word.is_finite), None)
        told = (w for w in tree.children(verb, "prep", "npadvmod") if w.index > verb.index)
        return replant(tree, *(replace(w, head=main.index) for w in told)) if main else tree
    alone = not tree.child(verb, "aux", "auxpass", "agent")
    if verb.dep == "conj" and verb.low in OF_ITSELF and alone:
        return replant(tree, replace(verb, tag="VBD"))
    thing = tree.child(above, "dobj")
    apart = tree[verb.index - 1].text == "," and tree.child(above, "cc") is None
    if (
        verb.dep == "conj"
        and above.tag == "VB"
        and apart
        and thing is not None
        and thing.index < verb.index
    ):
        behind = tree.after(tree.under(thing)[-1]).index == verb.index - 1
        after = [w for w in tree.children(verb, "prep") if tree[w.index - 1].text == ","]
        moved = (replace(word, head=above.index) for word in after)
        built = replace(verb, dep="acl", head=thing.index)
        return replant(tree, built, *moved) if behind else tree
    small = tree.children(verb, "aux", "auxpass", "agent", "mark", *SUBJECTS)
    after_and = verb.index and tree[verb.index - 1].low == "and"
    done = tree.child(verb, "dobj")
    acts = done is not None and done.index > verb.index and verb.low not in GIVEN
    acts = acts and done is not None and done.text not in {*MONTHS, *WEEKDAYS}
    if verb.dep == "conj" and acts and after_and and not small and tree.child(above, "auxpass"):
        return replant(tree, replace(verb, tag="VBD"))
    between = tree.words[above.index + 1 : verb.index]
    led = above.low in {"was", "were"} and tree.child(verb, "agent") is not None
    near = between and all(word.tag in {"IN", "NN", "RB"} for word in between)
    if verb.dep != "advcl" or not (led and near) or above.index > verb.index:
        return tree
    kids = [replace(w, head=verb.index) for w in tree.children(above) if w != verb]
    top = verb.index if above.head == above.index else above.head
    return replant(
        tree,
        *kids,
        replace(above, dep="auxpass", head=verb.index),
        replace(verb, dep=above.dep, head=top),
    )


def _finite_after_all(tree: Tree, verb: Word) -> Tree:
    """ "The bombing of two towns killed ten": where a noun is all that governs, it did so."""
    noun = tree.head(verb)
    while noun.head != noun.index:
        above = tree.head(noun)
        above = tree.head(above) if noun.dep == "pobj" else above
        if noun.dep not in {"pobj", "conj"} or not above.is_noun:
            break
        noun = above
    said = tree.head(noun)
    rivals = said.low in SAYING and said.tag == "VBD" and tree[said.index - 1].dep == "nsubj"
    freed = noun.dep in {"ccomp", "dep"} or (
        noun.dep == "nsubj" and rivals and said.index > verb.index
    )
    clause = noun.is_noun and (noun.dep == "ROOT" or (freed and noun.head != noun.index))
    done = tree.child(verb, "dobj") or next(
        (word for word in tree.children(verb, "conj") if word.tag == "VBD"), None
    )
    if not clause or done is None or tree.child(noun, *SUBJECTS, "aux", "cop") is not None:
        return tree
    if tree.child(verb, "agent", "aux", "auxpass") is not None or done.index < verb.index:
        return tree
    top = verb.index if noun.dep == "ROOT" else noun.head
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT" if noun.dep == "ROOT" else "ccomp", head=top),
        replace(noun, dep="nsubj", head=verb.index),
    )


def _renamed(tree: Tree, verb: Word) -> Tree:
    """ "It was founded as Kern's and renamed Lund's": it was renamed, whatever the tag."""
    name, above = tree.child(verb, "dobj"), tree.head(verb)
    passive = verb.dep == "conj" and tree.child(above, "auxpass") is not None
    bare = name is not None and name.tag == "NNP" and tree.child(verb, *SUBJECTS) is None
    if name is None or verb.low not in _NAMING or not (passive and bare):
        return tree
    return replant(tree, replace(verb, tag="VBN"), replace(name, dep="oprd"))


def _in_row(tree: Tree, verb: Word) -> Tree:
    """Verbs in a row have one subject: "it will orbit, then land", "said he left, drove away"."""
    above = tree.head(verb)
    if not above.is_verb:
        return tree
    spliced = above.low not in SAYING and tree.child(above, *SUBJECTS) is None
    if spliced and above.head == above.index and verb.index < above.index:
        if tree.child(verb, *SUBJECTS) is None or not _pauses(tree, verb, above):
            return tree
        own = replace(verb, dep="ROOT", head=verb.index)
        return replant(tree, own, replace(above, dep="conj", head=verb.index))
    first = tree.child(above, "ccomp")
    if first is None or first.index >= verb.index or tree.child(verb, *SUBJECTS) is not None:
        return tree
    row = first.index > above.index and tree[tree.under(verb)[0].index - 1].text == ","
    return replant(tree, replace(verb, dep="conj", head=first.index)) if row else tree


def _pauses(tree: Tree, first: Word, last: Word) -> bool:
    """Whether a comma and only small words stand before the last verb: ", then later will"."""
    at = last.index - 1
    while at > first.index and tree[at].dep in _SMALL:
        at -= 1
    return at > first.index and tree[at].text == ","


def _done_for(tree: Tree, link: Word) -> Tree:
    """ "Jailed a man for killing a clerk": jailed for it, and no court for killing."""
    noun, verb = tree.head(link), tree.head(tree.head(link))
    near = noun.dep in OBJECTS | SUBJECTS and verb.low in FOR_WHAT and verb.index < link.index
    return replant(tree, replace(link, head=verb.index)) if near else tree


def _stranded(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "The mine caved in" on Monday: it leads to nothing, so it belongs to the verb.

    So it does in "who had been sworn in 12 days earlier".
    """
    verb = tree.head(link)
    if link.index + 1 in dates and tree[link.index - 1].low == "sworn":
        return replant(tree, replace(link, tag="RP", dep="prt"))
    asked = verb.dep == "relcl" or any(word.tag in RELATIVES for word in tree.children(verb))
    close = verb.is_verb and verb.index == link.index - 1
    if asked or not close or tree.after(link).tag not in {".", ",", "IN", "CC"}:
        return tree
    return replant(tree, replace(link, tag="RP", dep="prt"))


def _particle(tree: Tree, link: Word) -> Tree:
    """ "Was sworn in Thursday", "moved in the day before": nobody says "in Thursday"."""
    verb, led = tree.head(link), tree.child(link, "pobj")
    never = led is not None and led == tree.after(link) and led.low in NEVER_IN
    beside = led is not None and (led.low, tree.after(led).low) in _COUNTED
    never = never or (beside and verb.index == link.index - 1)
    if led is None or not verb.is_verb or not never:
        return tree
    moved = replace(led, dep="npadvmod", head=verb.index)
    return replant(tree, replace(link, dep="prt"), moved)


def _inside_content(tree: Tree, date: Word) -> Tree:
    """A date right before the comma after which it is told who said it is not that of saying."""
    top = date
    while tree.head(top).tag == "IN" and tree.head(top) != top:
        top = tree.head(top)
    said = tree.head(top)
    speaker = tree.child(said, *SUBJECTS)
    content = tree.child(said, "ccomp")
    if said.low not in SAYING or speaker is None or content is None or content.index > date.index:
        return tree
    opens = tree.under(speaker)[0].index
    if date.index > opens or tree[opens - 1].text != ",":
        return tree
    verbs = [word for word in tree.under(content) if word.is_verb and word.index < top.index]
    return replant(tree, replace(top, head=verbs[-1].index)) if verbs else tree


def _in_which(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "He put money into the bank, in which it had a share": a share in the bank."""
    which = tree[at]
    link = tree.head(which)
    clause = next((each for each in tree.above(which) if each.dep == "relcl"), None)
    led = link.index == at - 1 and link.tag == "IN"
    if not led or clause is None or at < 3 or tree[at - 2].text != ",":
        return tree
    noun = tree[at - 3]
    while tree.head(noun).low == "of" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    far = clause.head != noun.index and noun.is_noun and noun.index not in dates
    return replant(tree, replace(clause, head=noun.index)) if far else tree


def _with_as(tree: Tree, link: Word) -> Tree:
    """ "It became a state, with Roe as its head": Roe is the head; and he is "in charge"."""
    before = tree[link.index - 1 - (tree[link.index - 1].text == ",")]
    led = next((word for word in tree.above(before) if word.low == "with"), None)
    noun = tree.child(led, "pobj") if led is not None else None
    near = before == noun or link.low != "as"
    return replant(tree, replace(link, head=noun.index)) if noun is not None and near else tree


def _inside_words(tree: Tree, said: Word) -> Tree:
    """The tree in which all between what was said and who said it belongs to what was said."""
    told, source = tree.child(said, "ccomp"), tree.child(said, *SUBJECTS)
    if told is None or source is None or not told.index < source.index < said.index:
        return tree
    between = range(told.index + 1, tree.under(source)[0].index)
    lost = [kid for kid in tree.children(said, "prep", "advcl") if kid.index in between]
    tells = [w for w in tree.under(told) if w == told or (w.tag == "VBD" and w.dep == "advcl")]
    near = [(kid, [w for w in tells if w.index < kid.index]) for kid in lost]
    return replant(tree, *(replace(kid, head=verbs[-1].index) for kid, verbs in near if verbs))
