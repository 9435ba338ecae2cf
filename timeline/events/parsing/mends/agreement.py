"""From a tree to the same tree read again, where a verb and its subject cannot belong together.

The small parser loses subjects behind asides and dates: "Her thesis, on why some burn and others
do not, was accepted", "With three laps to go on 3 August Massa was leading".
"""

from dataclasses import replace

from timeline.events.lexicon.words import PARTICLED, SAYING, SAYING_NOUNS
from timeline.events.parsing.grammar import (
    FINITE,
    PLURALS,
    RELATIVES,
    SINGULAR,
    SUBJECTS,
    Tree,
    Word,
)
from timeline.events.parsing.mends.remarks import remark
from timeline.events.parsing.planting import in_place_of, replant

_POINTING = frozenset({"last", "this", "next", "yesterday", "today", "tomorrow"})
"""Words that begin a date to which no "in" leads."""
_CLAUSES = RELATIVES | {"IN"}
_READ_AGAIN = frozenset({"VBD", "VBN", "WDT", "prep"})
"""The tags and relations that the steps below ask for, so that other words cost nothing."""
_GOING = frozenset({"went", "came", "turned", "led", "moved", "passed", "got", "appealed"})
_RULING = frozenset({"ruled", "found", "decided", "held", "agreed", "ordered", "judged"})
_MANY = frozenset({"were", "are", "have"})
_ASIDES = _CLAUSES | {"VBN", "VBG", "DT", "JJ", "NNP", "RB", "CD"}


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with such subjects given back; `dates` are the indices of words that tell time."""
    tree = _numbered(tree, dates)
    for word in tree.words:
        if word.tag not in _READ_AGAIN and word.dep not in _READ_AGAIN:
            continue
        tree = _led(tree, word.index)
        tree = remark(_relative(tree, word.index), word.index)
        tree = _particle(tree, word.index, dates)
        tree = _of_one(tree, word.index)
    for at in range(1, len(tree)):
        verb = _verb(tree, at)
        if verb is None:
            continue
        noun = _subject_before(tree, at, dates) if _is_lost(tree, verb, at) else None
        above = noun is not None and noun in tree.above(verb) and noun.head != noun.index
        if noun is not None and not above and noun != verb:
            tree = _given(tree, verb, noun, at)
    return _with_content(tree)


def _numbered(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with the number of a king as part of his name: "Shah Tahmasp I moved the court".

    And with the whole name of a thing: "three Heinkel He 51 fighters".
    """
    for at, word in enumerate(tree.words[1:], 1):
        if word.tag != "PRP":
            continue
        if word.text != "I" and not (word.text.istitle() and tree.after(word).tag == "CD"):
            continue
        name = tree[at - 1]
        odd = name.dep == "npadvmod" and name.text[0].isupper()
        if (name.tag == "NNP" or odd) and at - 1 not in dates and name.end < word.start:
            run = at - 1
            while run and tree[run - 1].tag == "NNP":
                run -= 1
            parts = [replace(w, dep="compound", head=at) for w in tree.words[run:at]]
            ends = name.dep == "pobj" and word.dep == "dep"  # "With Pedro I".
            told = in_place_of(name, word) if ends else word
            return replant(tree, replace(told, tag="NNP"), *parts)
    return tree


def _led(tree: Tree, at: int) -> Tree:
    """The tree of "The probe launched in 2016 and reached the moon": no probe that was launched.

    Nor were the brothers of "The brothers left in 1901 and were never seen again" left.
    """
    verb, noun = tree[at], tree.head(tree[at])
    if (verb.tag, verb.dep, noun.index) != ("VBN", "acl", at - 1):
        return tree
    told = any(each.tag == "VBD" and not tree.subject(each) for each in tree.children(verb, "conj"))
    main = tree.head(noun)
    if noun == main and told:
        changed = [replace(verb, tag="VBD", dep="ROOT", head=at)]
    elif noun.dep in SUBJECTS and _is_joined(tree, noun, main, at):
        over = in_place_of(main, replace(verb, tag="VBD"))
        changed = [over, replace(main, dep="conj", head=at)]
    else:
        return tree
    return replant(tree, replace(noun, dep="nsubj", head=at), *changed)


def _is_joined(tree: Tree, noun: Word, main: Word, at: int) -> bool:
    """Whether "and" leads from the participle to the verb, or to another subject of it."""
    own = [w for w in tree.under(main) if w.index > at and w not in tree.under(noun)]
    link = tree[min(word.index for word in (main, *own)) - 1]
    helpers = [w for w in (main, *tree.children(main, "aux", "auxpass")) if w.is_finite]
    both = len(tree.children(main, *SUBJECTS)) > 1 and helpers and helpers[0].low in _MANY
    finite = bool(helpers) and not both  # "The king held in May and his sons were freed".
    return (
        finite and main.index > at and link.low == "and" and link.head in {noun.index, main.index}
    )


def _of_one(tree: Tree, at: int) -> Tree:
    """The tree of "Lund won before the Danes were beaten, and was crowned", or "after the Danes had
    left, and freed ten": Lund was, and did. So in "Lund led the men who won and was crowned".
    """
    verb, above = tree[at], tree.head(tree[at])
    if verb.dep != "conj":
        return tree
    if verb.tag == "VBD" and _is_beside_aside(tree, verb, above):
        main = next((w for w in tree.above(above) if w.is_finite), above)
        return replant(tree, replace(verb, head=main.index))
    doer = tree.child(above, *SUBJECTS)
    if doer is not None and doer.tag in RELATIVES and above.dep == "relcl":
        helped = any(word.low in SINGULAR for word in tree.children(above, "aux", "auxpass"))
        doer = doer if helped or above.tag == "VBZ" else tree.head(above)
    one = any(word.low in SINGULAR for word in tree.children(verb, "aux", "auxpass"))
    many = one and doer is not None and (doer.tag in PLURALS or _is_people(tree, doer))
    before = above.dep == "advcl" and any(w.low == "had" for w in tree.children(above, "aux"))
    then = before and verb.tag == "VBD" and (tree[at - 2].text, tree[at - 1].low) == (",", "and")
    if not (many or then) or tree.child(verb, *SUBJECTS) is not None:
        return tree
    over = next((w for w in tree.above(above) if w.is_verb and tree.child(w, *SUBJECTS)), None)
    subject = tree.child(over, *SUBJECTS) if over is not None else None
    if over is None or subject is None or (many and subject.tag in PLURALS):
        return tree
    return replant(tree, replace(verb, head=over.index))


def _is_beside_aside(tree: Tree, verb: Word, aside: Word) -> bool:
    """ "He chaired a board, set up in 2004, and sat" in it: he sat, and no board."""
    closed = (tree[verb.index - 2].text, tree[verb.index - 1].low) == (",", "and")
    opened = tree[aside.index - 1].text == "," and (aside.tag, aside.dep) == ("VBN", "acl")
    return closed and opened


def _is_people(tree: Tree, doer: Word) -> bool:
    """Whether a name with "the" is that of many, as the parser does not see: "the Slavs"."""
    led = tree.child(doer, "det")
    many = doer.text.endswith("s") and not doer.text.endswith("ss") and doer.low != "times"
    return doer.tag == "NNP" and many and led is not None and led.index == doer.index - 1


def _relative(tree: Tree, at: int) -> Tree:
    """The tree of "The report, which the board released in May, blames the crew"."""
    which, noun = tree[at], tree[at - 2] if at > 1 else tree[at]
    if which.tag != "WDT" or tree[at - 1].text != "," or not noun.is_noun:
        return tree
    verb = tree.head(which)
    subject = tree.child(verb, "nsubj")
    if subject is None:
        return tree
    told = tree.child(subject, "acl")
    if told is None or not at < subject.index < told.index < verb.index:
        return tree
    if tree[verb.index - 1].text != "," or not verb.is_finite:
        return tree
    top = noun.head == noun.index
    return replant(
        tree,
        replace(which, dep="dobj", head=told.index),
        replace(subject, head=told.index),
        replace(told, tag="VBD", dep="relcl", head=noun.index),
        replace(verb, dep="ROOT" if top else noun.dep, head=verb.index if top else noun.head),
        replace(noun, dep="nsubj", head=verb.index),
    )


def _with_content(tree: Tree) -> Tree:
    """The tree with what was said, which hung on a noun: "said in a note that it was hers".

    Or on a verb before the saying one: "went to the court, which ruled that it was hers".
    """
    changed = {}
    for that in tree.words:
        if that.low != "that" or tree.child(word := tree.head(that), "mark") != that:
            continue
        owner = tree.head(word)
        hangs = word.dep in {"acl", "relcl"} and owner.low in SAYING_NOUNS
        if word.dep == "ccomp" and owner.low in _GOING:
            between = reversed(tree.words[owner.index + 1 : that.index])
            said = next((w for w in between if w.is_finite), owner)
            if said.low in SAYING | _RULING and tree.child(said, "ccomp", "dobj") is None:
                changed[word.index] = replace(word, head=said.index)
        if not hangs:
            continue
        verb = next((each for each in tree.above(word) if each.is_verb), None)
        if verb is not None and verb.low in SAYING and tree.child(verb, "ccomp") is None:
            changed[word.index] = replace(word, dep="ccomp", head=verb.index)
    return replant(tree, *changed.values()) if changed else tree


def _verb(tree: Tree, at: int) -> Word | None:
    """The verb whose finite part stands here."""
    word = tree.words[at]
    if word.tag not in FINITE:
        return None
    return tree.head(word) if word.dep in {"aux", "auxpass"} else word


def _is_lost(tree: Tree, verb: Word, at: int) -> bool:
    """Whether the subject of a verb is missing after a comma, or is many where the verb is one."""
    subject = tree.subject(verb)
    if subject is None:
        before = tree[at - 1 - (tree[at - 1].tag == "POS")]
        beside = before.dep == "appos" and tree[tree.under(before)[0].index - 1].text == ","
        own = before.text == "," or (beside and before.tag == "NNP" and verb.dep == "ROOT")
        return own and verb.dep not in {"relcl", "acl", "pcomp"}
    many = subject.tag == "NNS" and tree[at].low in SINGULAR and subject.index < at
    amount = tree.child(subject, "nummod", "quantmod") is not None
    return many and not (amount and not tree[at - 1].tag.startswith("NNP"))


def _subject_before(tree: Tree, at: int, dates: frozenset[int]) -> Word | None:
    """The noun right before a verb, or before the aside that the comma before the verb ends."""
    before = tree[at - 1 - (tree[at - 1].tag == "POS")]
    if before.text == ",":
        opens = next((w for w in reversed(tree.words[: at - 1]) if w.text == ","), None)
        if opens is None or not _is_aside(tree, opens.index + 1, at - 1):
            return None
        before = tree[opens.index - 1]
    if not before.is_noun or before.index in dates:
        return None
    while before.dep in {"compound", "nmod"} or tree.head(before).low == "of":
        above = tree.head(before)
        before = tree.head(above) if above.low == "of" else above
    return before if before.is_noun else None


def _is_aside(tree: Tree, start: int, end: int) -> bool:
    """Whether the words between two commas say more of the noun before them."""
    clause = any(word.tag in FINITE for word in tree.words[start:end])
    return tree[start].tag in (_CLAUSES if clause else _ASIDES)


def _given(tree: Tree, verb: Word, noun: Word, at: int) -> Tree:
    """The tree in which the noun is the subject of the verb, and has what stands between them."""
    changed = {word.index: replace(word, dep="dep") for word in tree.children(verb, *SUBJECTS)}
    for word in tree.children(verb):
        if noun.index < word.index < at and word.dep != "punct":
            changed[word.index] = replace(word, dep="parataxis", head=noun.index)
    changed[noun.index] = replace(noun, dep="nsubj", head=verb.index)
    return replant(tree, *changed.values())


def _particle(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """The tree of "Estonia got in last April", where no "in" leads to the date."""
    word = tree[at]
    before, after = tree[at - 1], tree.after(word)
    dated = after.index in dates and after.low in _POINTING
    if not at or not dated or word.dep != "prep" or word.low not in PARTICLED or not before.is_verb:
        return tree
    return replant(tree, replace(word, tag="RP", dep="prt", head=before.index))
