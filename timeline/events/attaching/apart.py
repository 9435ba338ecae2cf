"""Whether a part of a sentence tells of something else than the dated clause beside it."""

from collections.abc import Sequence

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_LINKS = frozenset({"after", "before", "since", "following", "during"})
_THEN = frozenset({"then", "later", "afterwards", "thereafter", "subsequently"})
_ROW = 3
"""So many deeds back a row is looked at."""
_AGAINST = frozenset({"while", "whereas"})


def is_undated_clause(tree: Tree, anchor: Anchor, word: Word) -> bool:
    """Whether "and" joins a clause of its own after the date: "left on Monday and Chad sent"."""
    if word.dep not in {"conj", "advcl"} or tree.child(word, *SUBJECTS) is None:
        return False
    head, first = anchor.head, tree.under(word)[0]
    if word.dep == "advcl" and tree[first.index - 1].low != "and":
        return False
    later = head.start < anchor.mention.span.start and anchor.mention.span.end <= first.start
    but = any(cc.low == "but" for cc in tree.children(tree.head(word), "cc"))
    return later and not but


def is_elsewhere(tree: Tree, anchor: Anchor, word: Word, others: Sequence[Anchor]) -> bool:
    """Whether a branch tells of others: "a port, which Chad has joined", "in 2011, when Chad"."""
    joined = word.dep == "conj" or (word.dep == "prep" and tree[word.index - 1].tag == "CC")
    if joined and not word.is_verb and anchor.head.index < word.index:
        return any(each.head in tree.under(word) for each in others)
    if _is_background(tree, anchor, word):
        return True
    if word.dep not in {"relcl", "advcl"} or word == anchor.head or word in tree.above(anchor.head):
        return False
    first = tree.under(word)[0]
    if anchor.mention.span.end > first.start:
        return False
    if first.index > 1 and tree[first.index - 1].text == ",":
        before = tree[first.index - 2]
        if any(each.mention.span.end == before.end for each in others):
            return True
    subject, link = tree.child(word, *SUBJECTS), tree.child(word, "mark")
    if word.dep == "advcl" and link is not None and link.low in {"after", "before"}:
        whole = all(each.text != "," for each in tree.under(word))
        return whole and subject is not None  # "Began in May, days after Chad's king fled".
    return first.low == "which" and subject is not None and first != subject


def _is_background(tree: Tree, anchor: Anchor, word: Word) -> bool:
    """Whether it tells after what a relative's deed came: "prices, which rose after the war in"."""
    if word.low not in _LINKS:
        return False
    verb = tree.head(word)
    told = verb.dep == "relcl" and anchor.mention.span.end <= verb.start
    return told and verb != anchor.head and verb not in tree.above(anchor.head)


def is_next_deed(tree: Tree, anchor: Anchor, word: Word) -> bool:
    """Whether a verb is joined to the main one after the dated clause: "when X left, and went"."""
    if word.dep != "conj" or not word.is_verb or tree.head(word) not in tree.above(anchor.head):
        return False
    return anchor.mention.span.end <= tree.under(word)[0].start


def is_set_off(tree: Tree, anchor: Anchor, word: Word) -> bool:
    """Whether ", and" joins a verb after the date: "formed on the 4th, and had drowned 16".

    So does a comma alone in a row of deeds: "was born in 1950, studied in Paris and went to Rome",
    and so does "and then".
    """
    if word.dep != "conj" or not word.is_verb or anchor.head in tree.under(word):
        return False
    first = tree.under(word)[0]
    if anchor.mention.span.end > first.start:
        return False
    if first.low in _THEN and tree[first.index - 1].low == "and":
        return True
    links = (cc for cc in tree.children(tree.head(word), "cc") if cc.index < word.index)
    if any(cc.low == "and" and tree[cc.index - 1].text == "," for cc in links):
        return True
    row = [each for each in tree.children(tree.head(word), "conj") if each.index <= word.index]
    return any(_is_in_row(tree, each, anchor.mention.span.end) for each in row[-_ROW:])


def _is_in_row(tree: Tree, word: Word, after: int) -> bool:
    """Whether a comma alone joins a verb to the deed before it, somewhere after the date."""
    start = tree.under(word)[0]
    comma = start.index > 0 and tree[start.index - 1].text == "," and start.start >= after
    return comma and word.is_verb and tree.child(word, *SUBJECTS) is None


def is_contrast(tree: Tree, verb: Word) -> bool:
    """Whether the dated clause is set against another: "Peru won, while Chile lost in 1986"."""
    marks = {word.low for word in tree.children(verb, "mark")}
    later = verb.dep == "advcl" and tree.head(verb).index < verb.index
    return later and bool(marks & _AGAINST) and tree.child(verb, *SUBJECTS) is not None


def is_sequel(tree: Tree, head: Word, word: Word) -> bool:
    """Whether the word opens what came before or after all that: ", after the sack of Rome"."""
    if word.head != head.index or word.index < head.index:
        return False
    link = tree.under(word)[0]
    return link.low in {"after", "before"} and tree[link.index - 1].text == ","


def explained_from(tree: Tree, anchor: Anchor) -> int:
    """Where a clause begins that a colon sets after a dated one: "came in May: he had seen"."""
    told = max(anchor.mention.span.end, anchor.head.end)
    for colon in tree.words:
        if colon.text != ":" or colon.start < told:
            continue
        after = tree.words[colon.index + 1 :]
        if any(w.dep in SUBJECTS and tree.head(w).index > colon.index for w in after):
            return colon.index
    return len(tree)


def in_its_part(tree: Tree, anchor: Anchor, own: Sequence[Word], whose: Word | None) -> list[Word]:
    """Those of a clause's words that stand between the same semicolons as its date, and `whose`
    deed it was: "won a prize in Lima, 1932; studied in Paris; returned, 1949"."""
    stops = [word.index for word in tree.words if word.text == ";"]
    dated = tree.inside(anchor.mention.span)
    if not stops or not dated:
        return list(own)
    start = max((stop for stop in stops if stop < dated[0].index), default=-1)
    end = min((stop for stop in stops if stop > dated[0].index), default=len(tree))
    kept = set(tree.under(whose, lambda word: word.is_verb)) if whose is not None else set()
    if not start < anchor.head.index < end:
        return list(own)
    return [word for word in own if start < word.index < end or word in kept]


def where_of(tree: Tree, head: Word) -> tuple[Word, ...]:
    """The "where" of a clause that goes on from one with it: "where it began, and ended in May"."""
    first = tree.head(head)
    opens = first.dep == "relcl" and head.dep == "conj"
    return tuple(w for w in tree.children(first, "advmod") if w.low == "where") if opens else ()


def is_reported(tree: Tree, outer: Anchor, inner: Anchor) -> bool:
    """Whether what was said, which has its own date, is also part of the saying.

    "Said it would close its school in Lima after an attack in Chad in May" tells nothing of Chad.
    """
    above = tuple(tree.above(inner.head))
    earlier = inner.kind == "noun" and tree.head(inner.head).low in _LINKS
    if outer.head not in above or earlier:
        return False
    path = (inner.head, *above[: above.index(outer.head)])
    said = next((word for word in path if word.dep == "ccomp"), None)
    if said is None or outer.kind != "verb":
        return False
    return said.index > outer.head.index or outer.head.low in SAYING
