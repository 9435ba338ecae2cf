"""From the tree of a sentence in which a verb lost its subject to one read without what disturbs.

"Forces that had come in late 1943 besieged the port", "The army - backed by tanks - took it": a
small parser takes a verb behind a date or an aside for something else. So such a sentence is read
once more without these, and the second tree is kept if the verb has its subject in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from timeline.events.clauses import trees
from timeline.events.lexicon.taking import OF_ITSELF
from timeline.events.lexicon.words import words
from timeline.events.parsing.gaps import filled, moved, stretch
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.mends import mended
from timeline.model import Document, Mention, Span

_TRIES = 2
"""So many dates and asides are left out in turn before a sentence stays as it was read first."""
_ANY = -1
"""In place of a verb, where each that finds its subject will do."""
_TO_DATES = words(
    """in on by until till since during at from the late early mid around about before after back
    only just as"""
)
"""What may lead to a date, and is left out with it."""
_DASHES = frozenset({"-", "–", "—", "--"})
_HELPING = frozenset({"aux", "auxpass"})
_NOUN_WORDS = frozenset({"DT", "JJ", "PRP$", "POS", "CD"})
_RELATING = frozenset({"that", "which", "whom", "where", "when", "what"})
_COMPLETE = frozenset({".", "!", "?"})
_PASTS = frozenset({"VBN", "VBD"})
_CLAUSES = frozenset({"acl", "relcl", "advcl"})


def reread(
    document: Document, read: Mapping[Span, Tree], dated: Mapping[Span, tuple[Mention, ...]]
) -> dict[Span, Tree]:
    """The trees by their stretches, those in which a verb lost its subject read once more."""
    better = dict(read)
    found = {span: list(_gaps(tree, dated[span])) for span, tree in read.items() if dated[span]}
    for turn in range(_TRIES):
        left = {
            span: gaps[turn]
            for span, gaps in found.items()
            if len(gaps) > turn and better[span] is read[span]
        }
        bare = trees(document, left, {s: stretch(read[s], gap) for s, (_, gap) in left.items()})
        for span, (verb, gap) in left.items():
            tree = bare[span]
            dates = {w.index for each in dated[span] for w in tree.inside(each.span)}
            tree = mended(tree, frozenset(dates))
            better[span] = _rejoined(read[span], tree, verb, gap) or read[span]
    return better


def _gaps(tree: Tree, mentions: tuple[Mention, ...]) -> Iterator[tuple[int, range]]:
    """Each verb that lost its subject, and the places of the words that may have taken it."""
    lost = [w.index for w in tree.words[2:] if _is_lost(tree, w) or _is_parted(tree, w)]
    dates = [gap for each in mentions if (gap := _date(tree, each)) is not None]
    top = tree.root
    whole = tree[-1].text in _COMPLETE
    hidden = whole and top.is_verb and not _is_told(tree, top)
    yield from ((_ANY, gap) for gap in dates if gap.start and (hidden or _takes_on(tree, gap)))
    bare = whole and top.is_noun
    done = [w.index for w in tree.words[top.index + 1 :] if bare and _may_be_told(tree, w, dates)]
    for verb in lost:
        end = verb
        while end and tree[end - 1].tag == "RB":
            end -= 1
        every = (*(gap for gap in dates if gap.stop == end), *_asides(tree, end))
        every = every or tuple(_doing(tree, end))
        yield from ((verb, gap) for gap in every if gap.start)
    for verb in done:
        commas = [w.index + 1 for w in tree.words[top.index : verb] if w.text in {",", ")"}]
        every = (*(gap for end in reversed(commas) for gap in _asides(tree, end)), *dates)
        yield from ((verb, gap) for gap in every if top.index < gap.start < gap.stop <= verb)


def _takes_on(tree: Tree, gap: range) -> bool:
    """Whether a date behind a preposition is read as one with a noun and a verb behind it.

    "It was signed on 6 May 1819 and Mora was freed", "held the port in 1943 besieged the town".
    """
    if tree[gap.start].tag != "IN" or tree[gap.stop - 1].tag != "CD":
        return False
    for word in (tree[at] for at in gap):
        noun = tree.head(word)
        between = tree.words[gap.stop : noun.index]
        if noun.is_noun and any(w.is_verb or w.tag == "CC" for w in between):
            return True
    return False


def _is_lost(tree: Tree, word: Word) -> bool:
    """Whether a verb, or the first word that helps it, stands without the subject it needs."""
    helps = word.dep in _HELPING
    verb = tree.head(word) if helps else word
    if (word.tag, word.dep) == ("VBN", "acl") and word.low in OF_ITSELF:
        return not tree.children(word, "agent", *_HELPING)
    if not word.is_finite or verb.dep == "xcomp" or tree.child(verb, *SUBJECTS) is not None:
        return False
    if verb.dep != "conj":
        return tree.subject(verb) is None
    first = tree.head(verb)
    joined = tree.children(first, "cc") or tree.children(verb, "cc", "conj")
    anew = any(each.text == ":" for each in tree.words[first.index : verb.index])
    return tree[word.index - 1].text == "," and (anew or not joined)


def _is_parted(tree: Tree, word: Word) -> bool:
    """Whether an aside parts a verb from who did it: "the pact that Roe, acting alone, signed".

    Or two dashes do: "the regime -- led by Roe -- prepared" for war.
    """
    mark = tree[word.index - 1].text
    if word.tag not in _PASTS or mark not in {","} | _DASHES:
        return False
    for gap in _asides(tree, word.index):
        at = gap.start - 1
        while at >= 0 and (tree[at].is_noun or tree[at].tag in _NOUN_WORDS):
            at -= 1
        opens = at < 0 or tree[at].text == "," if mark in _DASHES else tree[at].low in _RELATING
        if opens and at < gap.start - 1 and tree[gap.start - 1].is_noun:
            return not any(gap.start > w.index > at for w in tree.children(word, *SUBJECTS))
    return False


def _is_told(tree: Tree, verb: Word) -> bool:
    return any(word.is_finite for word in (verb, *tree.children(verb, *_HELPING)))


def _may_be_told(tree: Tree, word: Word, dates: list[range]) -> bool:
    """Whether a participle may be the verb of a sentence that has none."""
    if word.tag not in _PASTS or word.dep not in _CLAUSES:
        return False
    doer = tree.child(word, "agent")
    done = doer is not None and not any(doer.index in gap for gap in dates)
    return not done and tree.child(word, "aux", "auxpass", "mark", *SUBJECTS) is None


def _date(tree: Tree, mention: Mention) -> range | None:
    """The places of the words of a date and of what leads to it."""
    own = tree.inside(mention.span)
    if not own:
        return None
    start = own[0].index
    while start and tree[start - 1].low in _TO_DATES:
        start -= 1
    return range(start, own[-1].index + 1)


def _asides(tree: Tree, end: int) -> Iterator[range]:
    """The places of what two marks enclose that end before a word, the nearest mark first.

    But first what "whose" opens: "Kern, whose wit, charm, and voice won him friends, died".
    """
    closes = tree[end - 1].text
    opens = "(" if closes == ")" else closes
    if closes not in {")", ","} | _DASHES:
        return
    for at in range(end - 3, 0, -1) if closes == "," else ():
        whose = tree[at].text == "," and tree[at + 1].tag == "WP$"
        if whose and any(word.is_finite for word in tree.words[at:end]):
            yield range(at, end)
    for at in range(end - 3, 0, -1):
        gap = range(at, end)
        if tree[at].text == opens and _is_aside(tree, gap):
            yield gap


def _doing(tree: Tree, end: int) -> Iterator[range]:
    """The places of what a thing does, up to a word: "a bus taking pilgrims home" crashed."""
    for at in range(end - 1, 1, -1):
        if tree[at].text == ",":
            return
        if tree[at].low.endswith("ing") and tree[at - 1].is_noun:
            yield range(at, end)


def _is_aside(tree: Tree, gap: range) -> bool:
    """Whether no verb between two marks is one of the sentence around them.

    One right behind the first is none, however it was read: "a pact, agreed with Roe, was signed".
    """
    inner = gap[2:] if tree[gap.start + 1].tag == "VBD" else gap
    told = (tree[at] for at in inner if tree[at].is_finite)
    verbs = [tree.head(word) if word.dep in _HELPING else word for word in told]
    whole = all(doer.index in gap for verb in verbs if (doer := tree.subject(verb)) is not None)
    return whole and not any(tree[at].head == at and tree[at].is_verb for at in gap)


def _rejoined(tree: Tree, bare: Tree, at: int, gap: range) -> Tree | None:
    """The tree read without the words of a gap, with them in it; nothing where it is no better.

    It is where the verb has a subject before the gap, and no other verb lost its own.
    """
    if len(bare) + len(gap) != len(tree):
        return None
    word = bare[at - len(gap)] if at != _ANY else _gained(tree, bare, gap)
    verb = bare.head(word) if word is not None and word.dep in _HELPING else word
    doer = bare.child(verb, *SUBJECTS) if verb is not None else None
    if verb is None or doer is None or (doer.index >= gap.start and at != _ANY):
        return None
    named = doer.is_noun or doer.tag == "PRP"
    if not (named and _is_told(bare, verb)):
        return None
    noun = bare.begun_by(bare[gap.start - 1])
    verb_at = moved(verb.index, gap)
    return filled(tree, bare, gap, lambda told: _hung(tree, told, gap, noun, verb_at))


def _gained(tree: Tree, bare: Tree, gap: range) -> Word | None:
    """The first verb behind a gap that has a subject only without the gap."""
    for word in bare.words[gap.start :]:
        known = tree[moved(word.index, gap)]
        told = bare.child(word, *SUBJECTS) is not None and _is_told(bare, word)
        if told and tree.child(known, *SUBJECTS) is None:
            return word
    return None


def _leads_out(tree: Tree, gap: range) -> bool:
    """Whether the object of the preposition that a gap begins with does not stand in the gap."""
    told = tree.child(tree[gap.start], "pobj")
    return tree[gap.start].tag == "IN" and (told is None or told.index not in gap)


def _hung(tree: Tree, word: Word, gap: range, noun: Word, verb: int) -> Word:
    """A word of a gap, hung where it hung if that stands before, else on the noun before."""
    inside = word.head in gap and word.head != word.index
    if tree[gap.start].low.endswith("ing") and tree[gap.start].tag != "IN":
        return _of_doing(word, gap, noun, inside)
    before = word.head < gap.start and (word.dep == "relcl" or word.dep not in _CLAUSES)
    if inside or before:
        return word
    if word.index > gap.start and _leads_out(tree, gap):
        return replace(word, dep="pobj", head=gap.start)
    if not word.text[0].isalnum():
        return replace(word, dep="punct", head=noun.index)
    if word.tag == "RB":
        return replace(word, dep="advmod", head=verb)
    dep = "appos" if word.is_noun else "prep" if word.tag == "IN" else "acl"
    return replace(word, dep=dep, head=noun.index)


def _of_doing(word: Word, gap: range, noun: Word, inside: bool) -> Word:
    """A word of what a thing did, whatever it was taken for: "a bus carrying pilgrims home"."""
    if word.index == gap.start:
        return replace(word, tag="VBG", dep="acl", head=noun.index)
    tag = "NNS" if word.tag == "VBZ" else word.tag
    return word if inside else replace(word, tag=tag, dep="dobj", head=gap.start)
