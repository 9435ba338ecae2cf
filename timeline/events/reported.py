"""From the tree of a sentence that ends with who said it to a tree in which they said all of it.

"The mill will close and cut jobs, the head of the firm said on Monday": in a long sentence a small
parser gives the speaker but the last clause, or makes two of it. So both are read apart and joined.
"""

from collections.abc import Mapping
from dataclasses import replace

from timeline.events.clauses import trees
from timeline.events.lexicon.words import QUOTES, SAYING
from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import plant
from timeline.model import Document, Span

_SOURCE, _REST = 18, 12
"""So many words name who said it, and tell to whom and when, at most."""
_FEWEST = 4
"""What is said has so many words."""
_NOWHERE = 0, 0


def reported(document: Document, read: Mapping[Span, Tree]) -> dict[Span, Tree]:
    """The trees by their stretches, those in which a speaker lost what they said read in parts."""
    found = {span: _lost(tree) for span, tree in read.items()}
    parts = {
        span: (Span(span.start, read[span][end - 1].end), Span(read[span][start].start, span.end))
        for span, (end, start) in found.items()
        if end
    }
    apart = trees(document, (part for both in parts.values() for part in both))
    joined = {
        span: _joined(read[span], apart[said], apart[by]) for span, (said, by) in parts.items()
    }
    return {**read, **{span: tree for span, tree in joined.items() if tree is not None}}


def _lost(tree: Tree) -> tuple[int, int]:
    """Where what was said ends and who said it begins, unless that is the head of all before it.

    Twice nothing where it is, or where nobody said it.
    """
    tells = (w for w in reversed(tree.words) if w.is_finite and w.low in SAYING)
    verb = next(tells, None)
    if verb is None or len(tree) - verb.index > _REST:
        return _NOWHERE
    end, start = _divided(tree, verb)
    source, behind = tree.words[start : verb.index], tree.words[verb.index + 1 :]
    if end < _FEWEST or not 0 < len(source) <= _SOURCE:
        return _NOWHERE
    closed = not any(w.is_verb or w.tag in RELATIVES for w in (*source, *behind))
    closed = closed and (end == start or all(w.tag != "CC" for w in (*source, *behind)))
    named = source[0].tag != "IN" and (source[-1].is_noun or source[-1].tag in {"PRP", ","})
    if not (closed and named) or not any(word.is_finite for word in tree.words[:end]):
        return _NOWHERE
    said = [word for word in tree.words[:end] if word.head >= end and word.text[0].isalnum()]
    whole = len(said) == 1 and said[0].head == verb.index == verb.head
    alone = any(w.head == w.index and w.text[0].isalnum() for w in tree.words[:end])
    return _NOWHERE if whole and not alone else (end, start)


def _divided(tree: Tree, verb: Word) -> tuple[int, int]:
    """The ends of the two parts: around the last comma, or behind a quotation before the verb."""
    before = tree.words[: verb.index]
    marks = [word.index for word in before if word.text in QUOTES]
    if len(marks) > 1 and not marks[0] and tree[marks[-1] - 1].text in {",", "?", "!"}:
        return marks[-1] + 1, marks[-1] + 1
    comma = next((word.index for word in reversed(before) if word.text == ","), 0)
    return comma, comma + 1


def _joined(tree: Tree, said: Tree, by: Tree) -> Tree | None:
    """What was said and who said it in one tree; nothing where the parts are no clauses."""
    before = len(tree) - len(by)
    tops = [word for word in said.words if word.head == word.index and word.text[0].isalnum()]
    verb = next((w for w in by.words if w.head == w.index and w.low in SAYING), by.words[0])
    doers = [word for word in by.children(verb, *SUBJECTS) if word.index < verb.index]
    if before - len(said) not in {0, 1} or not tops or not doers:
        return None
    if said.subject(tops[0]) is None or (len(tops) > 1 and before != len(said)):
        return None
    at, first = verb.index + before, tops[0].index
    content = (_told(word, first, at) for word in said.words)
    comma = (replace(word, dep="punct", head=at) for word in tree.words[len(said) : before])
    led = (_in_rank(w, verb, doers[-1]) for w in by.words)
    behind = (replace(w, index=w.index + before, head=w.head + before) for w in led)
    return plant((*content, *comma, *behind))


def _told(word: Word, first: int, verb: int) -> Word:
    """A word of what is said: its first sentence hangs on the saying, the others on that."""
    if word.head != word.index:
        return word
    if word.index == first:
        return replace(word, dep="ccomp", head=verb)
    return replace(word, dep="parataxis" if word.text[0].isalnum() else "punct", head=first)


def _in_rank(word: Word, verb: Word, doer: Word) -> Word:
    """A rank that the parser left alone, before the name: "spokesman Col. Lund"."""
    alone = word.head == word.index and word != verb
    alone = alone or (word.head == verb.index and word.dep in SUBJECTS and word != doer)
    return replace(word, dep="nmod", head=doer.index) if alone else word
