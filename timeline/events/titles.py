"""From an anchor to a title that can be read alone: who did what, without the date."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from timeline.events.attach import Anchor
from timeline.events.grammar import SUBJECTS, Tree, Word
from timeline.events.words import LEAD_INS, LINKS, PARTITIVES, SAYING

LONGEST = 90
_MayGo = Callable[[Tree, Word, bool], bool]
Namer = Callable[[Word], str | None]
"""The name that a pronoun of the sentence stands for, where the document tells."""

_CLAUSES = frozenset({"parataxis", "advcl", "mark", "discourse", "intj", "dep"})
_ASIDES = frozenset({"relcl", "acl", "appos", "prep", "advmod", "npadvmod", "amod", "conj"})
_DROPPABLE = frozenset(
    {"prep", "relcl", "acl", "appos", "npadvmod", "advmod", "conj", "agent", "advcl", "dative"}
)
_LAST_RESORT = frozenset({"ccomp", "xcomp", "oprd", "acomp"})
_RELATIVES = frozenset({"WDT", "WP", "WP$"})
_PRONOUNS = frozenset({"PRP", "PRP$"})
_EDGES = " \t\n,;:–—-.…|•*/"
_BREAKS = frozenset({",", ";", "–", "—", "--", "("})
_PAUSES = frozenset({",", ";", ":", "–", "—", "-", "--"})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})


def title(
    tree: Tree, anchor: Anchor, dates: frozenset[int], gaps: frozenset[int], name: Namer
) -> str:
    """At most `LONGEST` characters.

    `dates` are the indices of the words that tell time, `gaps` of the words that stand alone for
    another clause.
    """
    if anchor.kind == "line":
        words = _line_words(tree, anchor, dates)
    elif anchor.kind in {"noun", "label"}:
        words = _phrase(tree, anchor.head, dates)
    else:
        words = _clause(tree, anchor, dates, gaps)
    return _shortened(tree, words, dates, name)


def _clause(tree: Tree, anchor: Anchor, dates: frozenset[int], gaps: frozenset[int]) -> list[Word]:
    """Subject, verb and objects of the head."""
    head = anchor.head
    subject = tree.subject(head)
    if subject is not None and subject.index in dates:
        return _without_subject(tree, head, dates)
    lead = _subject(tree, head, subject, dates)
    left = frozenset(word.index for word in lead) | gaps | _bracketed(tree, head)
    tail: list[Word] = []
    if anchor.gap is not None and _is_object(tree, anchor.gap, head):
        tail = _core(tree, anchor.gap)
        left |= {w.index for each in tree.children(head, "dobj") for w in tree.under(each)}
    elif anchor.gap is not None:
        lead = _core(tree, anchor.gap)
    first = min((w.index for w in tree.children(head, *SUBJECTS)), default=head.index)

    def leave(word: Word) -> bool:
        if word.index in left or word.index in dates or _is_aside(tree, word, dates):
            return True
        if word.head == head.index:
            return _is_beside(tree, word, head, first)
        return word.dep in _CLAUSES and word.dep != "mark"

    body = [word for word in tree.under(head, leave) if word.index not in left]
    if _quotes_first(tree, head):
        return sorted(lead + body, key=lambda word: word.index)
    return lead + body + tail


def _is_apart(tree: Tree, clause: Word) -> bool:
    """Whether an adverbial clause is more than the aim or way of what happened: "to", "by"."""
    first = tree.under(clause)[0]
    before = tree.words[first.index - 1]
    aims = first.low == "to" or (clause.tag == "VBG" and first == clause)
    return not aims or before.text in _PAUSES


def _quotes_first(tree: Tree, head: Word) -> bool:
    """Whether what was said stands before who said it: "The talks failed, she said"."""
    said = tree.child(head, "ccomp")
    return said is not None and said.index < head.index and head.low in SAYING


def _bracketed(tree: Tree, head: Word) -> frozenset[int]:
    """The words in brackets, but for the brackets that the head stands in."""
    found: set[int] = set()
    opened: list[int] = []
    for word in tree.words:
        if word.text in {"(", "["}:
            opened.append(word.index)
        elif word.text in {")", "]"} and opened:
            inside = range(opened.pop(), word.index + 1)
            found |= set() if head.index in inside else set(inside)
    return frozenset(found)


def _is_object(tree: Tree, noun: Word, head: Word) -> bool:
    """Whether a noun without a verb joins the object: "invaded Poland in 1939, France in 1940"."""
    objects = tree.children(head, "dobj")
    return any(noun != each and noun in tree.under(each) for each in objects)


def _core(tree: Tree, noun: Word) -> list[Word]:
    describes = {"det", "compound", "amod", "nmod", "poss", "nummod"}
    return list(tree.under(noun, lambda word: word.dep not in describes))


def _without_subject(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """What a time brought: "1989 saw the fall of the wall", "July was marked by storms"."""
    brought = tree.child(head, "dobj", "attr", "oprd")
    for agent in tree.children(head, "agent", "prep"):
        brought = brought or tree.child(agent, "pobj")
    return _phrase(tree, brought, dates) if brought is not None else list(tree.under(head))


def _is_beside(tree: Tree, word: Word, head: Word, first: int) -> bool:
    """Whether a branch of the head is another clause, a lead-in, or a loose end."""
    if word.dep == "advcl" and word.index > head.index:
        return _is_apart(tree, word)
    if word.dep in _CLAUSES or word.dep in {"cc", "preconj"}:
        return True
    if word.dep == "conj":
        return word.is_verb or word.index < head.index
    if word.dep == "ccomp":
        return word.index < first and head.low not in SAYING
    if word.dep == "punct":
        return word.index < first and not _quotes_first(tree, head)
    if word.dep in SUBJECTS:
        return word.tag in _RELATIVES
    if word.low in LEAD_INS and word.dep == "advmod":
        return True
    if word.dep == "pobj" or word.dep == "dobj":
        return word.tag in _RELATIVES
    return word.index < first and word.dep in {"prep", "advmod", "npadvmod", "amod", "nmod"}


def _is_aside(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """Whether a branch is set off by a comma, a dash or a bracket, or stands behind the date."""
    if word.dep not in _ASIDES or (word.dep == "conj" and not word.is_verb):
        return False
    branch = tree.under(word)
    before = tree.words[branch[0].index - 1] if branch[0].index else None
    if before is None or branch[0].index < word.head or tree.head(word).dep == "cc":
        return False
    stranded = word.dep in {"relcl", "acl", "appos"} and before.index in dates
    return stranded or before.text in _BREAKS or (before.text == "-" and _is_loose(tree, before))


def _is_loose(tree: Tree, hyphen: Word) -> bool:
    """Whether blanks stand around a hyphen, which makes it a dash."""
    last = tree[hyphen.index - 1] if hyphen.index else None
    return last is not None and last.end < hyphen.start


def _subject(tree: Tree, head: Word, subject: Word | None, dates: frozenset[int]) -> list[Word]:
    """The words to say first where the subject stands elsewhere or is a relative pronoun."""
    owner = tree.head(head)
    if subject is None:
        if head.dep in {"acl", "relcl"} and owner.is_noun:
            return _phrase(tree, owner, dates)
        governor = tree.subject(owner) if head.dep in {"advcl", "pcomp"} and owner.is_verb else None
        if tree[max(head.index - 2, 0)].tag == "TO" and head.tag == "VBN":
            nouns = [word for word in tree.words[: head.index] if word.is_noun]
            governor = nouns[-1] if nouns else governor
        return _phrase(tree, governor, dates) if governor is not None else []
    if subject.tag in _RELATIVES:
        verb = tree.head(subject)
        noun = next((w for w in (verb, *tree.above(verb)) if w.is_noun), None)
        return _phrase(tree, noun, dates) if noun is not None else []
    return _phrase(tree, subject, dates)


def _phrase(tree: Tree, noun: Word, dates: frozenset[int]) -> list[Word]:
    """A noun with what describes it, without relative clauses, asides and dates."""

    brackets = _bracketed(tree, noun)

    def leave(word: Word) -> bool:
        loose = word.dep in {"relcl", "acl", "appos", "advcl", "parataxis"}
        outer = word.index in brackets or (
            word.dep in {"conj", "cc"} and _joins_clauses(tree, word)
        )
        return word.index in dates or loose or _is_aside(tree, word, dates) or outer

    return list(tree.under(noun, leave))


def _joins_clauses(tree: Tree, word: Word) -> bool:
    conjuncts = (word,) if word.dep == "conj" else tree.children(tree.head(word), "conj")
    return any(each.is_verb for each in conjuncts)


def _line_words(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """The rest of a line, up to its end or its first full stop or semicolon."""
    found: list[Word] = []
    for word in tree.words:
        if word.text in {".", ";"} and found:
            break
        if word.index not in dates:
            found.append(word)
    return found


def _shortened(tree: Tree, words: list[Word], dates: frozenset[int], name: Namer) -> str:
    """The words as one line, without as many of the last phrases as it takes to fit."""
    kept = list(words)
    for may_go in _STEPS:
        while len(_line(tree, kept, dates, name)) > LONGEST:
            fewer = _fewer(tree, kept, may_go)
            if fewer is None:
                break
            kept = fewer
    line = _line(tree, kept, dates, name)
    return line if len(line) <= LONGEST else _cut(line)


def _fewer(tree: Tree, kept: list[Word], may_go: _MayGo) -> list[Word] | None:
    """Without the last phrase that may go, or nothing when none may."""
    here = {word.index for word in kept}
    best: tuple[int, frozenset[int]] | None = None
    for word in kept:
        if word.head in here and word.head != word.index:
            branch = frozenset(each.index for each in tree.under(word)) & here
            at_end = kept[-1].index in branch
            whole = len(branch) + 1 < len(kept) and not _splits(kept, branch)
            if whole and may_go(tree, word, at_end):
                best = max(best or (-1, branch), (word.index, branch), key=lambda each: each[0])
    if best is None:
        return None
    gone = best[1]
    return [word for word in kept if word.index not in gone]


def _splits(kept: list[Word], branch: frozenset[int]) -> bool:
    """Whether the branch is a part of a word with hyphens."""
    return any(
        left.end == right.start
        and (left.index in branch) != (right.index in branch)
        and "-" in {left.text[-1], right.text[0]}
        for left, right in pairwise(kept)
    )


def _tail(tree: Tree, word: Word, at_end: bool) -> bool:
    return at_end and word.dep in _DROPPABLE and not _is_partitive(tree, word)


def _style(tree: Tree, word: Word, at_end: bool) -> bool:
    """What stands before a name: "Russian strongman" Vladimir Putin."""
    name = tree.head(word)
    before = word.dep in {"amod", "compound", "nmod"} and word.index < name.index
    return before and name.tag == "NNP" and not word.text[0].isupper()


def _middle(tree: Tree, word: Word, at_end: bool) -> bool:
    return word.dep in _DROPPABLE and not _is_partitive(tree, word)


def _is_partitive(tree: Tree, word: Word) -> bool:
    """Whether what governs "of" says little without it: "one of", "a number of"."""
    governor = tree.head(word)
    return word.low == "of" and (not governor.is_noun or governor.low in PARTITIVES)


def _detail(tree: Tree, word: Word, at_end: bool) -> bool:
    loose = word.dep in {"amod", "nmod", "advmod"} and word.text[0].islower()
    return loose or word.low == "of"


def _content(tree: Tree, word: Word, at_end: bool) -> bool:
    return word.dep in _LAST_RESORT


_STEPS: tuple[_MayGo, ...] = (_tail, _style, _middle, _detail, _content)
"""What may go, the least missed first."""


def _cut(line: str) -> str:
    """The longest head of the line that ends before a phrase."""
    head = line[: LONGEST + 1]
    phrase = re.search(
        r"^(.{20,})(?:[,;:–—]| (?:and|or|but|of|in|on|to|for|with|that|which) )", head
    )
    return (phrase[1] if phrase else head[: head.rfind(" ")] or head[:LONGEST]).rstrip(_EDGES)


def _line(tree: Tree, words: list[Word], dates: frozenset[int], name: Namer) -> str:
    """The words with the blanks that the text has between them."""
    kept = {word.index for word in words}
    pieces: list[str] = []
    last: Word | None = None
    for word in words:
        if word.text in _PAUSES and not {word.index - 1, word.index + 1} <= kept:
            continue
        near = last is not None and last.index + 1 == word.index and last.end == word.start
        glued = near or word.text in {",", "'s", "’s", "%"}
        pieces.append("" if glued or not pieces else " ")
        pieces.append(_text(tree, word, dates, name if last is None else _nobody))
        last = word
    return _tidy("".join(pieces))


def _text(tree: Tree, word: Word, dates: frozenset[int], name: Namer) -> str:
    before = word.index - 1
    if before > 0 and tree[before].text in _POSSESSIVES and before - 1 in dates:
        return f"the {word.text}"
    if word.tag not in _PRONOUNS:
        return word.text
    known = name(word)
    if known is None:
        return word.text
    return f"{known}'s" if word.tag == "PRP$" else known


def _nobody(pronoun: Word) -> str | None:
    """Only the first word of a title is replaced by a name."""
    return None


def _tidy(line: str) -> str:
    """Without stray punctuation, halves of quotations and empty brackets; with a capital."""
    line = re.sub(r"\(\s*\)|\[\s*\]", " ", line)
    line = re.sub(r'"\s*([^"]*?)\s*"', r'"\1"', line)
    line = re.sub(r"\s+([,;:.!?%)\]])", r"\1", line)
    line = re.sub(r"([,;:])(?:\s*[,;:.])+", r"\1", line)
    for left, right in (('"', '"'), ("“", "”"), ("(", ")"), ("‘", "’")):
        uneven = line.count(left) % 2 if left == right else line.count(left) != line.count(right)
        if uneven:
            line = (
                line.replace(left, "")
                if right == "’"
                else line.replace(left, "").replace(right, "")
            )
    line = re.sub(r"\s+", " ", line).strip(_EDGES)
    line = re.sub(rf"(?:\s|^)(?:{LINKS})$", "", line).strip(_EDGES)
    return line[:1].upper() + line[1:]
