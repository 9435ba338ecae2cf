"""From a date in a parsed sentence to the word it belongs to: a verb, an event noun, or a line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from timeline.events.grammar import SUBJECTS, Tree, Word
from timeline.events.words import EVENT_NOUNS, LIGHT, NAME_NOUNS, SAYING, SAYING_NOUNS
from timeline.model import Mention, Span

Kind = Literal["verb", "noun", "line", "label"]

_PREMODIFIERS = frozenset({"compound", "nummod", "amod", "poss", "nmod", "npadvmod", "det"})
_NEAR = 4
"""A participle owns a date that begins at most so many words after it."""
_WITHIN = frozenset({"in", "during", "at", "on", "amid", "with"})
_OPENING_WORDS = 3


@dataclass(frozen=True, slots=True)
class Anchor:
    """The word that a date belongs to, and how."""

    mention: Mention
    kind: Kind
    head: Word
    """What the title is built on: a verb, an event noun, or the top word of a line."""
    inner: Word
    """The verb that the date stands under; the head unless that governs it ("plans to fly")."""
    gap: Word | None = None
    """The noun that stands alone for a clause: Romania in "Italy in 1915, Romania in 1916"."""


def anchors(tree: Tree, mentions: tuple[Mention, ...]) -> tuple[Anchor, ...]:
    """The anchor of each mention of one sentence.

    A mention that stands before the first word of the tree opens the sentence: "1957: ...".
    """
    found: list[Anchor] = []
    for mention in mentions:
        anchor = _fronted(tree, mention) or _climbed(tree, mention)
        if anchor is not None:
            found.append(anchor)
    return tuple(_gapped(tree, found, at) for at in _raised(tree, found))


def is_event_noun(word: Word) -> bool:
    """Whether the noun is a happening, singular or plural."""
    low = word.low
    return word.is_noun and (
        low in EVENT_NOUNS
        or (low.endswith("ies") and f"{low[:-3]}y" in EVENT_NOUNS)
        or (low.endswith("es") and low[:-2] in EVENT_NOUNS)
        or (low.endswith("s") and low[:-1] in EVENT_NOUNS)
    )


def is_premodifier(tree: Tree, mention: Mention) -> bool:
    """Whether the date stands before the noun it modifies: "1990 levels", "Tuesday's vote"."""
    words = tree.inside(mention.span)
    if not words:
        return False
    top = tree.top(words)
    return top.dep in _PREMODIFIERS and top.index < top.head and tree.head(top).is_noun


def _fronted(tree: Tree, mention: Mention) -> Anchor | None:
    """A date that opens its sentence belongs to the first verb that has a subject of its own."""
    words = tree.inside(mention.span)
    if words and not _opens(tree, mention, words):
        return None
    after = words[-1].index + 1 if words else 0
    verb = _first_verb(tree, after)
    if verb is not None:
        return Anchor(mention, "verb", verb, verb)
    if words or mention.span.end > tree[0].start:
        return None
    top = tree.top(tree.words)
    return Anchor(mention, "verb" if top.is_verb else "line", top, top)


def _opens(tree: Tree, mention: Mention, words: tuple[Word, ...]) -> bool:
    before = tree.words[: words[0].index]
    told = any(w.is_noun or w.is_verb or w.tag.startswith("PRP") for w in before)
    return len(before) <= _OPENING_WORDS and not told and not is_premodifier(tree, mention)


def _first_verb(tree: Tree, after: int) -> Word | None:
    for word in tree.words[after:]:
        verb = tree.head(word)
        if word.dep in SUBJECTS and verb.is_verb and not _subordinate(tree, verb):
            return verb
    return None


def _subordinate(tree: Tree, verb: Word) -> bool:
    if verb.dep in {"relcl", "acl", "csubj", "csubjpass", "pcomp"}:
        return True
    return verb.dep == "advcl" and tree.child(verb, "mark", "advmod") is not None


def _climbed(tree: Tree, mention: Mention) -> Anchor | None:
    """The first governor of the date that can own it."""
    words = tree.inside(mention.span)
    if not words:
        return None
    top = below = tree.top(words)
    premodifier = is_premodifier(tree, mention)
    for word in tree.above(top):
        if word.is_verb and _owns(word, mention, tree):
            noun = _beside(tree, word, words[0])
            return (
                Anchor(mention, "noun", noun, noun) if noun else Anchor(mention, "verb", word, word)
            )
        if word.is_noun and word not in words:
            if _said_in(tree, word):
                return _saying(tree, word, mention)
            if is_event_noun(word) and not _passes_on(tree, word, mention):
                return Anchor(mention, "noun", word, word)
            if premodifier and below is top and _is_label(tree, word):
                return Anchor(mention, "label", word, word)
        below = word
    head = below if below.is_noun or below.is_verb else tree.top(tree.words)
    if head in words:
        return Anchor(mention, "line", head, head)
    return Anchor(mention, "verb" if head.is_verb else "line", head, head)


def _beside(tree: Tree, verb: Word, date: Word) -> Word | None:
    """The happening that a participle names: "using the invasion of 6 June as a pretext"."""
    named = tree.child(verb, "dobj")
    if verb.tag != "VBG" or verb.dep != "advcl" or verb.low in LIGHT or named is None:
        return None
    return named if is_event_noun(named) and named.index < date.index else None


def _is_label(tree: Tree, noun: Word) -> bool:
    return not (is_event_noun(noun) or _acts(tree, noun) or _meets(tree, noun))


def _owns(verb: Word, mention: Mention, tree: Tree) -> bool:
    if verb.dep in {"aux", "auxpass", "amod", "compound"}:
        return False
    if verb.dep == "acl" and verb.tag in {"VBN", "VBG"}:
        first = tree.inside(mention.span)[0].index
        between = tree.words[verb.index + 1 : first]
        return 0 <= len(between) <= _NEAR or _own_branch(tree, verb, first)
    return True


def _own_branch(tree: Tree, verb: Word, index: int) -> bool:
    """Whether nothing but the participle's own words stands between it and the date."""
    own = {word.index for word in tree.under(verb)}
    between = tree.words[verb.index + 1 : index]
    return all(w.index in own and w.text != "," for w in between)


def _said_in(tree: Tree, noun: Word) -> bool:
    return noun.low in SAYING_NOUNS and noun.dep == "pobj" and tree.head(noun).low in _WITHIN


def _saying(tree: Tree, noun: Word, mention: Mention) -> Anchor:
    """ "said ... in remarks on Thursday": the saying is dated, else the main verb."""
    verbs = [word for word in tree.above(noun) if word.is_verb]
    said = next((verb for verb in verbs if verb.low in SAYING), None)
    said = said or (verbs[-1] if verbs else noun)
    return Anchor(mention, "verb" if said.is_verb else "noun", said, said)


def _passes_on(tree: Tree, noun: Word, mention: Mention) -> bool:
    """Whether an event noun hands its date on to the verb: "made a visit on Tuesday"."""
    parent = tree.head(noun)
    if noun.dep in {"compound", "nmod", "amod"}:
        return True
    if noun.dep in {"dobj", "nsubjpass", "attr"} and parent.low in LIGHT:
        return True
    if noun.dep == "dobj" and parent.low in SAYING and mention.signal in {"on", ""}:
        return not is_premodifier(tree, mention)
    if noun.dep in SUBJECTS:
        return _acts(tree, noun)
    return noun.dep == "pobj" and parent.low in _WITHIN and _happens(tree, parent)


def _acts(tree: Tree, noun: Word) -> bool:
    """Whether the noun is the subject of a verb that tells what happened or will happen."""
    verb = tree.head(noun)
    return noun.dep in SUBJECTS and verb.is_verb and _tells(tree, verb)


def _happens(tree: Tree, preposition: Word) -> bool:
    verb = next((word for word in tree.above(preposition) if word.is_verb), None)
    return verb is not None and _tells(tree, verb)


def _tells(tree: Tree, verb: Word) -> bool:
    helpers = {word.low for word in tree.children(verb, "aux", "auxpass")}
    return verb.tag == "VBD" or bool(helpers & {"was", "were", "had", "will", "did", "has", "have"})


def _meets(tree: Tree, noun: Word) -> bool:
    """Whether the noun names a meet or season at which the verb's happening took place."""
    parent = tree.head(noun)
    if noun.low not in NAME_NOUNS and noun.text[0].islower():
        return False
    return noun.dep == "pobj" and parent.low in _WITHIN and _happens(tree, parent)


def _raised(tree: Tree, found: list[Anchor]) -> list[Anchor]:
    """Where a date stands under "plans to fly" or ", killing 12", the governing verb is told."""
    owners = {anchor.inner.index for anchor in found}
    raised = []
    for anchor in found:
        head = anchor.head
        while anchor.kind == "verb" and _leans(tree, head):
            governor = tree.head(head)
            if head.dep == "pcomp":
                governor = tree.head(governor)
            if governor.index in owners or governor.index == head.index:
                break
            head = governor
        raised.append(replace(anchor, head=head))
    return raised


def _leans(tree: Tree, verb: Word) -> bool:
    governor = tree.head(verb)
    if tree.child(verb, *SUBJECTS) is not None:
        return False
    if verb.dep == "pcomp":
        return verb.tag == "VBG" and tree.head(governor).is_verb
    if not governor.is_verb:
        return False
    return verb.dep == "xcomp" or (verb.dep == "advcl" and verb.tag in {"VBG", "VBN", "VB"})


def _gapped(tree: Tree, found: list[Anchor], anchor: Anchor) -> Anchor:
    """A noun that stands alone with its date after a full clause: ", Romania in 1916"."""
    earlier = [other for other in found if other.mention.span.end <= anchor.mention.span.start]
    same = [other for other in earlier if other.inner == anchor.inner and other.kind == "verb"]
    words = tree.inside(anchor.mention.span)
    if not same or not words:
        return anchor
    last = tree.inside(same[-1].mention.span)
    between = tree.words[last[-1].index + 1 if last else 0 : words[0].index]
    rest = [w for w in between if w.text not in {",", ";", "and", "or", "but", "then"}]
    alone = [w for w in rest if w.tag not in {"IN", "TO"}]
    if len(rest) == len(between) or not alone or rest[0] != alone[0]:
        return anchor
    nouns = [w for w in alone if w.is_noun and w.dep not in {"compound", "nmod"}]
    if not nouns or any(w not in tree.under(nouns[0]) for w in alone):
        return anchor
    return replace(anchor, gap=nouns[0])


def span_of(words: tuple[Word, ...]) -> Span:
    """The stretch of the text from the first of `words` to the last."""
    return Span(min(word.start for word in words), max(word.end for word in words))
