"""From a dated clause to its own words, for a title where no better one can be built."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.parsing.grammar import BE, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.titles.fitting.complements import is_content
from timeline.events.titles.phrases.closure import LASTING
from timeline.events.titles.phrases.copulas import WAS, WERE
from timeline.events.titles.phrases.elliptic import in_turn
from timeline.events.titles.phrases.phrases import subject_words
from timeline.events.titles.phrases.speech import said_first

FEWEST = 3
"""A clause of fewer words says too little."""
_ENDS = frozenset({";", ":", "—", "--"})
_COMPLEMENTS = ("dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "prt", "pcomp")
_DO = frozenset({"do", "did", "does"})
_JOINING = RELATIVES | {"CC"}
_PAUSES = frozenset({",", ";", ":", "–", "—", "-", "--", "(", '"', "“"})
_SUBORDINATE = frozenset(
    {"when", "while", "after", "before", "as", "because", "although", "though", "since", "until"}
)
_NO_START = frozenset({"CC", "VBZ", "VBD", "VBP", "WDT", "WP", "WRB"})


def is_poor(tree: Tree, anchor: Anchor, words: Sequence[Word], dates: frozenset[int]) -> bool:
    """Whether these words lack what makes a sentence: who, or what a verb needs."""
    if not words or words[0].tag in _NO_START:
        return True
    if words[-1] in (WAS, WERE):
        return True
    head = anchor.head
    if in_turn(tree, anchor):
        return False
    if anchor.kind not in {"verb", "line"} or not head.is_verb or anchor.gap is not None:
        return False
    kept = {word.index for word in words}
    subject = tree.subject(head)
    timed = subject is not None and subject.index in dates
    noun = head.low in LASTING and is_event_noun(tree.top(tuple(w for w in words if w.index >= 0)))
    content = tree.child(head, "ccomp")
    dummy = subject is not None and subject.low == "it" and content is not None
    dummy = dummy and content is not None and content.index in kept
    if head.index not in kept and (timed or noun or dummy or {WAS, WERE} & set(words)):
        return False
    if head.index not in kept or not _is_finite(tree, head, words):
        return True
    if _borrowed(tree, head, dates) is not None:
        return True
    listed = any(word.dep == "case" and word.is_noun for word in words)
    if (not listed and _lacks(tree, head, kept, dates)) or _breaks_off(tree, head, words, dates):
        return True
    return any(_runs_on(tree, head, word) for word in words if word.index > head.index)


def _runs_on(tree: Tree, head: Word, word: Word) -> bool:
    """Whether a verb after the head has its subject before it, and nothing joins the two."""
    if (
        not word.is_finite
        or word.text[0].isupper()
        or word.dep in {"aux", "auxpass"}
        or head.index < 0
    ):
        return False
    between = tree.words[head.index + 1 : word.index]
    joined = any(each.tag in _JOINING or each.text in _PAUSES for each in between)
    subject = tree.child(word, *SUBJECTS)
    joined = joined or is_content(tree, word)
    return not joined and (subject is None or subject.index < head.index)


def _breaks_off(tree: Tree, head: Word, words: Sequence[Word], dates: frozenset[int]) -> bool:
    """Whether the verb ends a title though the text goes on: "her husband left" her."""
    last = next((word for word in reversed(words) if word.text[0].isalnum()), None)
    if last != head or head.dep in {"relcl", "acl", "csubj", "csubjpass"}:
        return False
    after = next((word for word in tree.words[head.index + 1 :] if word.index not in dates), None)
    if after is not None and _opens_another(tree, head, after):
        return False
    if after is not None and len(words) <= FEWEST and after.index == head.index + 1:
        return after.text[0].isalnum()
    return after is not None and (after.is_noun or after.tag in {"PRP", "RP", "PRP$", "DT", "CD"})


def _opens_another(tree: Tree, head: Word, word: Word) -> bool:
    """Whether a word begins the subject of the clause above: "until she retired" she "ran it".

    Or of the next one, of which the date took the "and".
    """
    noun = tree.begun_by(word)
    verb = tree.head(noun)
    beside = (verb.dep, verb.head) == ("conj", head.index)
    return noun.dep in SUBJECTS and (beside or verb in tree.above(head))


def _is_finite(tree: Tree, head: Word, words: Sequence[Word]) -> bool:
    """Whether a verb among the words tells; the parser takes "put" for an infinitive."""
    bare = head.tag == "VB" and not any(kid.tag == "TO" for kid in tree.children(head, "aux"))
    helped = any(word.is_finite for word in words)
    return helped or bare


def _borrowed(tree: Tree, head: Word, dates: frozenset[int]) -> int | None:
    """Where the clause of a verb starts that seems to share the subject of the one before it.

    In "a hundred died, and on the 21st Suharto stepped down" it does not, nor after "where", but
    in "won the 1985 World Cup and left" it does.
    """
    if head.dep not in {"conj", "relcl", "advcl"} or tree.child(head, *SUBJECTS) is not None:
        return None
    if head.index < head.head:
        return None  # "Born in Lima, she studied in Oslo, where she wed".
    if any(word.low == "having" for word in tree.children(head, "aux")):
        return None
    for word in reversed(tree.words[tree.head(head).index + 1 : head.index - 1]):
        after = tree[word.index + 1]
        named = after.tag in {"NNP", "NNS", "PRP"} and after.index not in dates
        verb = tree.head(after)
        named = named and not (after.dep in SUBJECTS and after.index < verb.index < head.index)
        inside = word.text.isdigit() and word in tree.under(tree.begun_by(after))
        if named and word.index in dates and not inside:
            return after.index
    return None


def _lacks(tree: Tree, head: Word, kept: set[int], dates: frozenset[int]) -> bool:
    """Whether what completes the verb was left out: "handed", "announced", "was"."""
    after = [word for word in tree.children(head) if word.index > head.index]
    needed = [word for word in after if word.dep in _COMPLEMENTS and word.index not in dates]
    if needed and needed[0].index not in kept:
        return True
    given = [word for word in needed if word.dep == "dobj"]
    if len(given) > 1 and given[0].tag == "PRP" and given[1].index not in kept:
        return True
    empty = head.low in BE or (head.low in _DO and not needed)
    rest = (tree[at] for at in kept if at > head.index)
    return empty and not any(word.text[0].isalnum() and word.low != "so" for word in rest)


def own_clause(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """The clause of the anchor as its words stand, without the dates.

    Nothing where they would start with a verb.
    """
    start = _borrowed(tree, anchor.head, dates)
    words = _from_subject(tree, anchor.head, dates) if start is None else []
    return words if len(words) >= FEWEST else stretch(tree, anchor, dates, start or 0)


def _from_subject(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """Subject, verb and the rest of the clause, where the verb tells for itself."""
    helpers = tree.children(head, "aux", "auxpass")
    asked = head.dep in {"pcomp", "ccomp"} and any(w.tag in RELATIVES for w in tree.children(head))
    tells = head.is_verb and any(word.is_finite for word in (head, *helpers)) and not asked
    subject = subject_words(tree, head, tree.subject(head), dates)
    while subject and (_only_joins(subject[0]) or not subject[0].text[0].isalnum()):
        subject.pop(0)
    if not tells or not subject or said_first(tree, head) is not None:
        return []
    if subject[0].index in dates or subject[0].index > head.index:
        return []
    rest = range(_verb_start(tree, head), _clause_end(tree, head))
    said = {word.index for word in subject}
    return [*subject, *(tree[at] for at in rest if at not in dates and at not in said)]


def _only_joins(word: Word) -> bool:
    return word.tag == "CC" and word.low != "neither"


def _verb_start(tree: Tree, head: Word) -> int:
    """Where the helping verbs and adverbs right before a verb begin."""
    at = head.index
    while at and tree[at - 1].dep in {"aux", "auxpass", "neg", "advmod"}:
        if tree[at - 1].head != head.index or tree[at - 1].tag in RELATIVES:
            break
        at -= 1
    return at


def _clause_end(tree: Tree, head: Word) -> int:
    """Where the clause of a verb ends: at a pause, another clause, or a verb joined to it."""
    own = set(tree.under(head))
    for word in tree.words[head.index + 1 :]:
        if word.text in _ENDS | {"(", "[", "."} or _opens_clause(tree, word):
            return word.index
        if word.text in {'"', "”"} and tree[word.index - 1].text in {",", "."}:
            return word.index - 1
        if _runs_on(tree, head, word):
            return word.index
        if word.dep in SUBJECTS and tree.head(word) not in own:
            return max(head.index + 1, tree.under(word)[0].index)
        joins = word.dep == "cc" and tree.head(word) in (head, *tree.above(head))
        if joins and any(each.is_verb for each in tree.children(tree.head(word), "conj")):
            return word.index
        paused = tree[word.index - 1].text == ","
        if paused and (word.tag in RELATIVES or word.tag in {"VBG", "VBN"}):
            return word.index
        clause = word.dep in {"mark", "advmod"} and word.low in _SUBORDINATE
        if clause and word.index > head.index + 1 and tree.head(word).is_verb:
            opens = tree.under(tree.head(word))[0].index
            return opens if opens > head.index else word.index
    return len(tree)


def stretch(tree: Tree, anchor: Anchor, dates: frozenset[int], start: int = 0) -> list[Word]:
    """The words from the first of the clause to the last."""
    at = anchor.head.index
    end = len(tree)
    for word in tree.words:
        if word.text in _ENDS or _opens_clause(tree, word):
            if word.index <= at:
                start = max(start, word.index)
            else:
                end = min(end, word.index)
    words = [word for word in tree.words[start:end] if word.index not in dates]
    while words and (words[0].tag == "CC" or not words[0].text[0].isalnum()):
        words.pop(0)
    words = _without_remarks(words, anchor.head)
    bare = not words or words[0].tag in _NO_START - RELATIVES | {"VBN"}
    return [] if bare else words


def _without_remarks(words: list[Word], head: Word) -> list[Word]:
    """Without ", which had been shut," between two commas, unless the head stands in it."""
    commas = [at for at, word in enumerate(words) if word.text == ","]
    for first, last in pairwise(commas):
        remark = words[first + 1 : last]
        if remark and remark[0].tag in RELATIVES and head not in remark:
            return [*words[:first], *words[last + 1 :]]
    return words


def _opens_clause(tree: Tree, word: Word) -> bool:
    """Whether "and", "but" joins a clause that has a subject of its own."""
    if word.dep != "cc":
        return False
    joined = [each for each in tree.children(tree.head(word), "conj") if each.index > word.index]
    return any(each.is_verb and tree.child(each, *SUBJECTS) is not None for each in joined[:1])
