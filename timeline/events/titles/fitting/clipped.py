"""From a clause too long for a title to its head, cut where a clause or a phrase ends."""

from collections.abc import Callable, Iterator

from timeline.events.parsing.grammar import RELATIVES, Tree, Word
from timeline.events.titles.picking.plain import FEWEST

_PAUSES = frozenset({",", ";", ":", "–", "—", "-", "--", "("})
_CLAUSES = frozenset({"mark", "cc", "advcl", "acl", "preconj"})
_PHRASES = frozenset({"prep", "agent", "dative"})
_BESIDE = frozenset({"mark", "advcl", "acl", "relcl", "appos"})
"""What a subject can do without."""
_JOINT = frozenset({"cc", "conj"})
"""And what is only joined to a phrase of it."""


def clipped(
    tree: Tree, words: list[Word], head: Word, reads_well: Callable[[list[Word]], bool]
) -> list[Word]:
    """The longest head of the clause that reads well, from its subject on; nothing where none does.

    It ends before another clause rather than before a phrase, and tells the verb `head` or the
    one above it.
    """
    core = next((each for each in (head, *tree.above(head)) if _tells(tree, each, words)), None)
    if core is None or core.index > head.index:
        return []
    for said in _from_subject(tree, words, core):
        for ends in (_ends_clause, _ends_phrase):
            edges = [at for at, word in enumerate(said) if at >= FEWEST and ends(word)]
            edges = [at for at in edges if said[at - 1].tag != "VBG"]
            tries = (said[:at] for at in (len(said), *reversed(edges)))
            found = next((each for each in tries if core in each and reads_well(each)), None)
            if found:
                return found
    return []


def _from_subject(tree: Tree, words: list[Word], core: Word) -> Iterator[list[Word]]:
    """The words from the subject of a verb on, then without what is told between the two."""
    subject = tree.subject(core)
    own = tree.under(subject) if subject is not None else ()
    lead = [word for word in words if word in own and word.index < core.index]
    if not lead or subject is None:
        return
    yield words[words.index(lead[0]) :]
    bare = tree.under(
        subject,
        lambda word: word.dep in _BESIDE or (word.dep in _JOINT and word.head != subject.index),
    )
    helpers = tree.children(core, "aux", "auxpass", "neg")
    rest = [word for word in words if word in helpers or word.index >= core.index]
    yield [*lead, *rest]
    yield [*(word for word in lead if word in bare), *rest]


def _tells(tree: Tree, verb: Word, words: list[Word]) -> bool:
    helped = any(word.is_finite for word in tree.children(verb, "aux", "auxpass"))
    subject = tree.subject(verb)
    known = subject is not None and subject.tag not in RELATIVES
    return verb in words and (verb.is_finite or helped) and known


def _ends_clause(word: Word) -> bool:
    opens = word.dep in _CLAUSES or word.tag in RELATIVES or word.tag in {"VBG", "TO"}
    return opens or word.text in _PAUSES


def _ends_phrase(word: Word) -> bool:
    return word.dep in _PHRASES and word.low not in {"of", "than"}
