"""From an anchor to a title that can be read alone: who did what, without the date."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from timeline.events.attach import Anchor
from timeline.events.grammar import Tree, Word
from timeline.events.setting import Setting, set_in
from timeline.events.titles.about import about, counted_from
from timeline.events.titles.called import Namer, named, possessive
from timeline.events.titles.doers import clause_of_remark
from timeline.events.titles.picking import COLON, pick
from timeline.events.titles.plain import FEWEST, is_poor, own_clause, stretch
from timeline.events.titles.relating import related
from timeline.events.titles.shortening import shortened
from timeline.events.titles.sound import is_sound, up_to_break
from timeline.events.titles.speech import spoken
from timeline.events.words import LINKS, STARTING

LONGEST = 90
_LEAST = 3
"""A title has so many words before an aside."""
_HALF = r" (?:for|of|in|with|to|by|on|at|from) (?:an?|the|its|their) \w+$"
"""What may be half a phrase before a comma: "for a dry", thinly settled plain."""
_DATELINE = 12
"""A dateline has fewer words."""


_ENDLESS = re.compile(LINKS)
_WHOLE = frozenset({"prt", "advmod", "dobj", "attr"})
"""A small word that is a particle or an object may end a title: "gave in", "overruled both"."""
_EDGES = " \t\n,;:–—-.…|•*/"
_PAUSES = frozenset({",", ";", ":", "–", "—", "-", "--", ".", "!", "?", "..."})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_LOOSE = frozenset({"even", "shortly", "only", "just", "according", "nor"})
"""Adverbs that lead to what was left out."""
_STANDS = frozenset({"had", "has", "have", "was", "were", "is", "are", "been"})


def title(
    tree: Tree,
    anchor: Anchor,
    dates: frozenset[int],
    gaps: frozenset[int],
    name: Namer,
    where: Setting,
) -> str:
    """At most `LONGEST` characters, or nothing where no word is left.

    `dates` are the indices of the words that tell time, `gaps` of the words that stand alone for
    another clause; `where` is told where the title names nothing.
    """
    if anchor.gap is not None and anchor.gap.index in dates:
        anchor = replace(anchor, gap=None)
    noun = counted_from(tree, anchor)
    dates = (dates - _of_quotations(tree, anchor)) | _dateline(tree)
    dates -= {word.index for word in tree.under(noun)} if noun is not None else set()
    anchor = about(tree, anchor)
    until = anchor.mention.signal in {"until", "till"}
    negated = tree.child(anchor.head, "neg") if until else None

    @cache
    def written(words: tuple[Word, ...]) -> str:
        return _line(tree, list(words), dates, name, negated)

    def line(words: list[Word]) -> str:
        return written(tuple(words))

    def fits(words: list[Word]) -> bool:
        return len(line(words)) <= LONGEST

    def reads_well(words: list[Word]) -> bool:
        return is_sound(_shown(tree, words, dates), line(words))

    words = shortened(tree, pick(tree, anchor, dates, gaps), fits)
    if is_poor(tree, anchor, words, dates) or not reads_well(words):
        plain = [own_clause(tree, anchor, dates), stretch(tree, anchor, dates)]
        told = (each for each in plain if len(each) >= FEWEST and reads_well(each))
        words = next(told, words if len(plain[0]) < FEWEST else plain[0])
    said = spoken(tree, anchor, words, dates)
    words = shortened(tree, said, fits) if said != words else words
    kept = line(clause_of_remark(tree, _shown(tree, words, dates)))
    whole = up_to_break(kept)
    kept = _loose(whole) if whole != kept and len(whole.split()) >= FEWEST else kept
    kept = kept if len(kept) <= LONGEST else _cut(kept)
    return set_in(kept, where, LONGEST)


def _dateline(tree: Tree) -> set[int]:
    """The words before the dash that ends a place in capitals: "OSLO (Reuters) - Norway"."""
    first = tree[0].text
    dash = next((w.index for w in tree.words[:_DATELINE] if w.text in {"-", "–", "—", "--"}), 0)
    placed = len(first) > 2 and first.isupper() and first.isalpha()
    return set(range(dash + 1)) if placed and dash and dash + 1 < len(tree) else set()


def _of_quotations(tree: Tree, anchor: Anchor) -> set[int]:
    """The words that somebody else said, which stand as they are: "Today is a great day"."""
    own = {word.index for word in tree.inside(anchor.mention.span)}
    marks = [word.index for word in tree.words if word.text in {'"', "“", "”"}]
    spans = [set(range(*each)) for each in zip(marks[::2], marks[1::2], strict=False)]
    return set().union(*(span for span in spans if span.isdisjoint(own)))


def _cut(line: str) -> str:
    """The longest head of the line that ends before a phrase."""
    head = line[: LONGEST + 1]
    phrase = re.search(
        r"^(.{20,})(?:[,;:–—](?!\d)| (?:and|or|but|of|in|on|to|for|with|that|which) )", head
    )
    kept = phrase[1] if phrase else head[: head.rfind(" ")] or head[:LONGEST]
    whole = re.sub(_HALF, "", kept) if line[len(kept) : len(kept) + 1] == "," else kept
    return _loose(whole if len(whole.split()) >= _LEAST else kept)


def _loose(line: str) -> str:
    """Without the small words and marks that a line must not end with."""
    return re.sub(rf"(?:\s+(?:{LINKS}))+$", "", line.rstrip(_EDGES)).rstrip(_EDGES)


def _line(
    tree: Tree, words: list[Word], dates: frozenset[int], name: Namer, until: Word | None
) -> str:
    """The words with the blanks that the text has between them."""
    words = _shown(tree, words, dates)
    names = named(tree, words, name)
    pieces: list[str] = []
    last: Word | None = None
    for word in words:
        text = _negated(tree, word) if until and word == until else None
        text = _text(tree, word, dates, names, last is None) if text is None else text
        if last is COLON and word.tag not in {"NNP", "NNPS"} and word.low != "i":
            text = text[:1].lower() + text[1:] if word.index not in names else text
        if last is not None and _hyphened(tree, last, word):
            pieces += ["-", text]
            last = word
            continue
        near = last is not None and last.index + 1 == word.index and last.end == word.start
        glued = near or word.text in {",", ":", "'s", "’s", "%"}
        glued = glued and last is not COLON
        pieces.append("" if glued or not pieces or not text else " ")
        pieces.append(text)
        last = word
    return _tidy("".join(pieces))


def _shown(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """The words without loose ends, and without pauses between words that do not meet."""
    words = _ended([word for word in words if not _is_stranded(tree, word, dates)])
    kept = {word.index for word in words}
    shown: list[Word] = []
    for word in words:
        pause = word.text in _PAUSES and word.index >= 0
        if not pause or _is_between(word, kept) or _closes(tree, word, shown, kept, dates):
            shown.append(word)
    return _up_to_seam(tree, _without_bare_remark(shown), dates)


def _up_to_seam(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """The words up to an aside that a date and a comma led to: "a call" on Monday", its second"."""
    for at, (first, then) in enumerate(pairwise(words), 1):
        between = range(first.index + 1, then.index)
        paused = first.index >= 0 and any(tree[index].text == "," for index in between)
        dated = paused and not dates.isdisjoint(between)
        if dated and first.is_noun and then.tag in {"DT", "PRP$"} and at >= _LEAST:
            rest = words[at:]
            return words if any(word.is_finite for word in rest) else words[:at]
    return words


def _without_bare_remark(words: list[Word]) -> list[Word]:
    """Without a participle alone between two commas, whose date was all that it told."""
    for at in range(len(words) - 2):
        first, said, last = words[at : at + 3]
        if first.text == last.text == "," and said.tag == "VBN":
            return words[:at] + words[at + 3 :]
    return words


def _closes(
    tree: Tree, word: Word, shown: list[Word], kept: set[int], dates: frozenset[int]
) -> bool:
    """Whether a comma ends what another began, after a date or before an adverb that is left out.

    "Prices, at a record in" May",", "Quito, after a siege," finally "fell".
    """
    if word.text != "," or word.index < 0:
        return False
    commas = [each for each in shown if each.text == ","]
    after_date = word.index - 1 in dates and word.index + 1 in kept
    before_adverb = {word.index - 1, word.index + 2} <= kept and tree[word.index + 1].tag == "RB"
    return (after_date or before_adverb) and len(commas) % 2 == 1 and shown[-1] != commas[-1]


def _ended(words: list[Word]) -> list[Word]:
    """The words up to the last that can end a title."""
    end = len(words)
    while end > 1 and _hangs(words[end - 1], words[end - 2]):
        end -= 1
    return words[:end]


def _hangs(last: Word, before: Word) -> bool:
    """Whether a word at the end only led to what was left out: "offences committed" since May."""
    if last.tag == "VBN" and last.dep == "acl":
        return before.is_noun
    told = last.is_finite and (before.tag == "CC" or (before.tag == "WDT" and last.low in STARTING))
    if told or last.low in _LOOSE:
        return True
    small = _ENDLESS.fullmatch(last.text) is not None and last.dep not in _WHOLE
    return small or last.text in _PAUSES


def _is_stranded(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """Whether a preposition only led to a date: "of 114 deaths at" 3 p.m."""
    if word.tag != "IN" or word.index < 0 or word.index + 1 not in dates:
        return False
    led = tree.child(word, "pobj")
    common = led is not None and led.tag in {"NN", "NNS"} and led.index not in dates
    named = common and led is not None and tree[word.index + 1].head == led.index
    return not named and word.dep not in {"prt", "mark"} and not word.text[0].isupper()


def _hyphened(tree: Tree, last: Word, word: Word) -> bool:
    """Whether a hyphen that was left out stands between two halves of a word."""
    if last.index + 2 != word.index or last.end + 1 != word.start:
        return False
    return tree[last.index + 1].text == "-"


def _is_between(word: Word, kept: set[int]) -> bool:
    return {word.index - 1, word.index + 1} <= kept


def _negated(tree: Tree, word: Word) -> str:
    """ "had not ... until this week" tells that now it had."""
    verb = tree.head(word)
    helpers = {each.low for each in (verb, *tree.children(verb, "aux", "auxpass"))}
    if helpers & _STANDS:
        return "now"
    return "finally" if "did" in helpers else ""


def _text(tree: Tree, word: Word, dates: frozenset[int], named: dict[int, str], first: bool) -> str:
    before = word.index - 1
    if before > 0 and tree[before].text in _POSSESSIVES and before - 1 in dates:
        return f"the {word.text}"
    if word.tag == "WP$":
        return _whose(tree, word)
    known = named.get(word.index)
    if known is None:
        opens = not first and word.index == 0 and not word.tag.startswith("NNP")
        return word.low if opens and word.low != "i" else word.text
    if word.tag != "PRP$":
        return known
    return possessive(known)


def _whose(tree: Tree, word: Word) -> str:
    """The noun that "whose" stands for."""
    above = list(tree.above(word))
    verb = next((each for each in above if each.dep == "relcl"), None)
    if verb is None:
        return word.text
    noun = related(tree, verb)
    named = tree.under(noun, lambda each: each.dep not in {"compound", "det", "amod", "nmod"})
    return possessive(" ".join(each.text for each in named))


def _tidy(line: str) -> str:
    """Without stray punctuation, halves of quotations and empty brackets; with a capital."""
    line = re.sub(r"\(\s*\)|\[\s*\]", " ", line)
    line = re.sub(r'"\s*([^"]*?)[\s,.;:]*"', r'"\1"', line)
    line = re.sub(r'""|“[\s,.]*”', " ", line)
    line = re.sub(r"\s+", " ", line)
    line = re.sub(r"\s+([,;:.!?%)\]])", r"\1", line)
    line = re.sub(r"([,;:])(?:\s*[,;:.])+", r"\1", line)
    for left, right in (('"', '"'), ("“", "”"), ("(", ")"), ("[", "]")):
        uneven = line.count(left) % 2 if left == right else line.count(left) != line.count(right)
        if uneven:
            line = line.replace(left, "").replace(right, "")
    line = re.sub(r"\s+", " ", line).strip(_EDGES)
    line = re.sub(r"^([^,:]{3,40} (?:said|reported|showed)), (?=\w)", r"\1: ", line)
    return line[:1].upper() + line[1:]
