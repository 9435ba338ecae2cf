"""From the dates of one sentence to the words that are each one's own: its clause."""

from timeline.events.attaching.apart import (
    explained_from,
    in_its_part,
    is_contrast,
    is_elsewhere,
    is_next_deed,
    is_reported,
    is_sequel,
    is_set_off,
    is_undated_clause,
    where_of,
)
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.parsing.grammar import BOUNDING, OBJECTS, SUBJECTS, Tree, Word


def gap_words(tree: Tree, anchors: tuple[Anchor, ...]) -> frozenset[int]:
    """The indices of the nouns that stand alone for a clause, with all they govern.

    Before an amount, with its "and", too: "rose to 3 percent in May and 4 percent in June".
    """
    gaps = [anchor.gap for anchor in anchors if anchor.gap is not None and not anchor.pair]
    alone = [word.index for gap in gaps for word in tree.under(gap)]
    amounts = (each for each in gaps if each.tag == "CD" or tree.child(each, "nummod", "quantmod"))
    joiners = (tree[tree.under(gap)[0].index - 1] for gap in amounts)
    alone += [word.index for word in joiners if word.tag == "CC"]
    pairs = [word.index for each in anchors for part in each.pair or () for word in part]
    return frozenset((*alone, *pairs))


def own_words(tree: Tree, anchor: Anchor, anchors: tuple[Anchor, ...]) -> tuple[Word, ...]:
    """The words of the anchor's clause; the whole sentence where it is the only one."""
    whose = doer(tree, anchor.head) if anchor.gap is None else None
    part = in_its_part(tree, anchor, _clause_words(tree, anchor, anchors), whose)
    own = _beside_its_brackets(tree, anchor, anchors, tuple(part))
    return (*(where for where in where_of(tree, anchor.head) if where not in own), *own)


def _beside_its_brackets(
    tree: Tree, anchor: Anchor, anchors: tuple[Anchor, ...], own: tuple[Word, ...]
) -> tuple[Word, ...]:
    """Of "worked in Peru (1990), Chile (1996) and Kenya (1999)" each the one before its brackets.

    What stands before the first of the row belongs to all of them.
    """
    row = [each for each in anchors if each.head == anchor.head and each.gap is None]
    dates = [tree.inside(each.mention.span) for each in row]
    if anchor not in row or len(row) < 2 or not all(dates):
        return own
    if any(tree[words[0].index - 1].text != "(" for words in dates):
        return own
    ends = [words[-1].index for words in dates]
    start = dates[0][0].index - 2
    while start > 0 and (tree[start - 1].text[0].isupper() or tree[start - 1].low == "the"):
        start -= 1
    at = row.index(anchor)
    first = start if at == 0 else ends[at - 1] + 2
    return tuple(w for w in own if not start <= w.index <= ends[-1] or first <= w.index <= ends[at])


def _clause_words(tree: Tree, anchor: Anchor, anchors: tuple[Anchor, ...]) -> tuple[Word, ...]:
    others = [other for other in anchors if other.head != anchor.head]
    gaps = gap_words(tree, anchors)
    if anchor.pair is not None:
        return (*anchor.pair[0], *anchor.pair[1], *tree.inside(anchor.mention.span))
    if anchor.gap is not None:
        return _gapped(tree, anchor, anchor.gap, anchors)
    if anchor.kind == "aside" and anchor.head.dep == "appos":
        return _aside(tree, anchor)
    if _opens_last(tree, anchor):
        return _last_deed(tree, anchor, gaps | {other.head.index for other in others})
    if not gaps and is_contrast(tree, anchor.head):
        return tree.under(anchor.head, lambda word: any(word == each.head for each in others))
    if _is_between_two(tree, anchor):
        return (*tree.under(anchor.head), *tree.inside(anchor.mention.span))
    if not others and not gaps and not _is_bound(tree, anchor.head):
        return _described(tree, anchor) or _placed(tree, anchor) or _own_sentence(tree, anchor)
    heads = {other.head.index for other in others if not is_reported(tree, anchor, other)}

    def leave(word: Word) -> bool:
        apart = is_sequel(tree, anchor.head, word) or is_undated_clause(tree, anchor, word)
        apart = apart or is_elsewhere(tree, anchor, word, others)
        apart = apart or is_set_off(tree, anchor, word)
        return apart or word.index in heads or word.index in gaps

    own = set(tree.under(anchor.head, leave))
    if anchor.head.dep != "relcl" and _is_main(tree, anchor, anchors):
        own |= set(tree.under(tree.root, lambda w: leave(w) or is_next_deed(tree, anchor, w)))
    own |= _shared_subject(tree, anchor, leave_heads=heads)
    return tuple(sorted(own, key=lambda word: word.index))


def _is_between_two(tree: Tree, anchor: Anchor) -> bool:
    """Whether its name tells whose a war is: "an end to the Mora-Kern War of 1980"."""
    sides = tree.children(anchor.head, "compound", "amod")
    named = any("-" in each.text or tree.child(each, "punct") is not None for each in sides)
    noun = anchor.kind == "noun" and anchor.head.text == "War"
    return noun and named and anchor.head.dep not in SUBJECTS


def doer(tree: Tree, verb: Word) -> Word | None:
    """The subject of a verb, or of the one it leans on: "having lost on 3 June, Peru won"."""
    own = tree.subject(verb)
    while verb.dep == "conj" and verb.head != verb.index:
        verb = tree.head(verb)
    if own is not None or verb.dep not in {"advcl", "pcomp"} or verb.tag not in {"VBG", "VBN"}:
        return own
    main = next((word for word in tree.above(verb) if word.is_verb), None)
    return tree.subject(main) if main is not None else None


def wider_words(tree: Tree, anchor: Anchor) -> tuple[Word, ...]:
    """The clause of which a happening is only a part: "that had governed since the coup of".

    So is what is told of its object: "both agreed to renew the pact signed in 2001", and of a
    noun that nobody's name stands with: "they blamed each other for the fights that began in May".
    """
    above = [word for word in tree.above(anchor.head) if word.is_verb]
    if anchor.head.dep == "relcl":
        told = _described(tree, anchor)
        dated = tree.inside(anchor.mention.span)
        named = any(word.text[0].isupper() and word not in dated for word in told)
        return told if named or not above else tree.under(above[-1])
    if anchor.head.dep == "acl" and tree.head(anchor.head).dep in OBJECTS:
        above = [word for word in above if tree.child(word, *SUBJECTS) is not None]
        return tree.under(above[0]) if above else ()
    return tree.under(above[0]) if above and anchor.kind == "noun" else ()


def _is_bound(tree: Tree, verb: Word) -> bool:
    """Whether the clause only says until or before when the main one lasted."""
    marks = tree.children(verb, "mark", "advmod")
    return verb.dep == "advcl" and any(word.low in BOUNDING for word in marks)


def _described(tree: Tree, anchor: Anchor) -> tuple[Word, ...]:
    """The noun that a dated relative clause tells more of, with all that stands under it.

    A happening involves all that its sentence names: "Ghana boycotted the talks, which opened on".
    """
    head = anchor.head
    bracketed = head.dep == "acl" and tree[head.index - 1].text == "("
    if not (head.dep == "relcl" or bracketed):
        return ()
    noun = tree.head(head)
    while noun.dep == "appos":
        noun = tree.head(noun)
    if is_event_noun(noun):
        return ()
    return tree.under(noun, lambda word: word.dep == "conj" and word.index > head.index)


def _placed(tree: Tree, anchor: Anchor) -> tuple[Word, ...]:
    """A clause that leans on the main one and tells its own place: "Born in Lima, she sang"."""
    head = anchor.head
    dated = tree.inside(anchor.mention.span)
    links = (link for link in tree.children(head, "prep") if link.low in {"in", "at", "near"})
    ends = (tree.child(link, "pobj") for link in links)
    placed = any(end is not None and end.tag == "NNP" for end in ends if end not in dated)
    return tree.under(head) if head.dep == "advcl" and head.tag == "VBN" and placed else ()


def _own_sentence(tree: Tree, anchor: Anchor) -> tuple[Word, ...]:
    """The sentence without the clauses, joined to the dated one, that have subjects of their own.

    A date that opens the sentence is that of all its clauses, but of those that a pronoun opens;
    what "but" joins is of one matter.
    """
    head = anchor.head

    def joined(word: Word) -> bool:
        apart = word.dep == "conj" and word.is_verb and tree.child(word, *SUBJECTS) is not None
        return apart and all(cc.low != "but" for cc in tree.children(tree.head(word), "cc"))

    first = next((word for word in (head, *tree.above(head)) if joined(word)), None)
    opens = first is None and anchor.mention.span.start < head.start

    def leave(word: Word) -> bool:
        if is_next_deed(tree, anchor, word) or is_sequel(tree, head, word):
            return True
        if is_elsewhere(tree, anchor, word, ()):
            return True
        if not joined(word):
            return not opens and is_set_off(tree, anchor, word)
        subject = tree.child(word, *SUBJECTS)
        return not opens or (subject is not None and subject.tag == "PRP")

    root = next(reversed([head, *tree.above(head)]))
    loose = [w for w in tree.words if w.head == w.index and w != root and not w.is_verb]
    tops = [first or root, *loose]
    end = explained_from(tree, anchor)
    return tuple(word for top in tops for word in tree.under(top, leave) if word.index < end)


def _opens_last(tree: Tree, anchor: Anchor) -> bool:
    """Whether the date opens the last of several deeds: "drew with Chile, and on Monday beat"."""
    head, words = anchor.head, tree.inside(anchor.mention.span)
    above = next((word for word in tree.above(head) if word.is_verb), head)
    return head.dep == "conj" and bool(words) and above.index < words[0].index < head.index


def _last_deed(tree: Tree, anchor: Anchor, leave: set[int] | frozenset[int]) -> tuple[Word, ...]:
    """The deed, whose it is, and what opens the sentence: "In Oman they"."""
    own = set(tree.under(anchor.head, lambda word: word.index in leave))
    own |= _shared_subject(tree, anchor, set(leave))
    subject = tree.subject(anchor.head)
    if subject is not None and tree.child(anchor.head, *SUBJECTS) is None:
        own |= {word for word in tree.words[: subject.index] if word.index not in leave}
    return tuple(sorted(own, key=lambda word: word.index))


def _gapped(tree: Tree, anchor: Anchor, gap: Word, anchors: tuple[Anchor, ...]) -> tuple[Word, ...]:
    """The noun alone, with the subject where it stands for an object: "and France in 1940"."""
    others = {other.gap.index for other in anchors if other.gap is not None and other.gap != gap}
    gaps = gap_words(tree, anchors)
    own = set(tree.under(gap, lambda word: word.index in others or word.is_verb))
    own |= set(tree.inside(anchor.mention.span))
    objects = [each for each in tree.children(anchor.head, "dobj") if each.index not in gaps]
    subject = tree.subject(anchor.head)
    common = bool(objects) and gap.text[0].islower()
    filled = (
        common
        or tree.head(gap).tag in {"IN", "TO"}
        or any(gap in tree.under(each) for each in objects)
    )
    if subject is not None and filled:
        own |= set(tree.under(subject, lambda word: word.dep in {"relcl", "acl"}))
    return tuple(sorted(own, key=lambda word: word.index))


def _is_main(tree: Tree, anchor: Anchor, anchors: tuple[Anchor, ...]) -> bool:
    def depth(each: Anchor) -> tuple[int, int]:
        return sum(1 for _ in tree.above(each.head)), each.head.index

    nearest = min(depth(each) for each in anchors)
    return depth(anchor) == nearest and not _is_bound(tree, anchor.head)


def _aside(tree: Tree, anchor: Anchor) -> tuple[Word, ...]:
    """What stands between the commas, and the noun of which it tells: "Vela, champions since"."""
    own = {*tree.under(anchor.head), *tree.inside(anchor.mention.span)}
    own |= _shared_subject(tree, anchor, {anchor.head.index})
    return tuple(sorted(own, key=lambda word: word.index))


def _shared_subject(tree: Tree, anchor: Anchor, leave_heads: set[int]) -> set[Word]:
    """The subject that stands with another verb, or the noun that the clause describes."""
    head = anchor.head
    noun: Word | None = tree.head(head) if anchor.kind == "aside" else doer(tree, head)
    owner = tree.child(noun, "poss") if noun is not None else None
    if noun is None or noun.tag in {"WDT", "WP"} or (owner is not None and owner.tag == "WP$"):
        noun = next((word for word in tree.above(head) if word.is_noun), None)
        if head.dep not in {"relcl", "acl"}:
            noun = None
    if noun is None:
        return set()
    while noun.dep == "appos":
        noun = tree.head(noun)

    def leave(word: Word) -> bool:
        return word.index in leave_heads or word.dep in {"relcl", "acl", "appos"}

    return set(tree.under(noun, leave))
