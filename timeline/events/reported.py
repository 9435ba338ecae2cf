"""From the tree of a sentence that ends with who said it to a tree in which they said all of it.

"The mill will close and cut jobs, the head of the firm said on Monday": in a long sentence a small
parser gives the speaker but the last clause, or makes two of it. So both are read apart and joined.
"""

from collections.abc import Mapping
from dataclasses import replace

from timeline.events.clauses import trees
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, Tree, Word, plant
from timeline.model import Document, Span

_SOURCE, _REST = 14, 12
"""So many words name who said it, and tell to whom and when, at most."""
_FEWEST = 4
"""What is said has so many words."""


def reported(document: Document, read: Mapping[Span, Tree]) -> dict[Span, Tree]:
    """The trees by their stretches, those in which a speaker lost what they said read in parts."""
    found = {span: _lost(tree) for span, tree in read.items()}
    parts = {
        span: (Span(span.start, read[span][comma].start), Span(read[span][comma].end, span.end))
        for span, comma in found.items()
        if comma is not None
    }
    apart = trees(document, (part for both in parts.values() for part in both))
    joined = {
        span: _joined(read[span], apart[said], apart[by]) for span, (said, by) in parts.items()
    }
    return {**read, **{span: tree for span, tree in joined.items() if tree is not None}}


def _lost(tree: Tree) -> int | None:
    """The place of the comma before who said it, where that is not the head of all before it."""
    tells = (w for w in reversed(tree.words) if w.is_finite and w.low in SAYING)
    verb = next(tells, None)
    if verb is None or len(tree) - verb.index > _REST:
        return None
    commas = (w.index for w in reversed(tree.words[: verb.index]) if w.text == ",")
    comma = next(commas, 0)
    source, behind = tree.words[comma + 1 : verb.index], tree.words[verb.index + 1 :]
    if comma < _FEWEST or not 0 < len(source) <= _SOURCE:
        return None
    closed = not any(w.is_verb or w.tag in RELATIVES or w.tag == "CC" for w in (*source, *behind))
    named = source[0].tag != "IN" and (source[-1].is_noun or source[-1].tag == "PRP")
    if not (closed and named) or not any(word.is_finite for word in tree.words[:comma]):
        return None
    said = [word for word in tree.words[:comma] if word.head >= comma and word.text[0].isalnum()]
    whole = len(said) == 1 and said[0].head == verb.index and verb.head == verb.index
    rests = all(word.head == word.index or word.head < comma for word in tree.words[:comma])
    return None if whole and not rests else comma


def _joined(tree: Tree, said: Tree, by: Tree) -> Tree | None:
    """What was said and who said it in one tree; nothing where the parts are no clauses."""
    if len(said) + 1 + len(by) != len(tree):
        return None
    tops = [word for word in said.words if word.head == word.index]
    verb = next((w for w in by.words if w.head == w.index and w.low in SAYING), by.words[0])
    doers = [word for word in by.children(verb, *SUBJECTS) if word.index < verb.index]
    if len(tops) != 1 or said.subject(tops[0]) is None or not doers:
        return None
    before = len(said) + 1
    at = verb.index + before
    content = (replace(w, dep="ccomp", head=at) if w == tops[0] else w for w in said.words)
    led = (_in_rank(w, verb, doers[-1]) for w in by.words)
    behind = (replace(w, index=w.index + before, head=w.head + before) for w in led)
    return plant((*content, replace(tree[before - 1], dep="punct", head=at), *behind))


def _in_rank(word: Word, verb: Word, doer: Word) -> Word:
    """A rank that the parser left alone, before the name: "spokesman Col. Lund"."""
    alone = word.head == word.index and word != verb
    alone = alone or (word.head == verb.index and word.dep in SUBJECTS and word != doer)
    return replace(word, dep="nmod", head=doer.index) if alone else word
