"""From an anchor to a title that can be read alone: who did what, without the date."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import BE, BOUNDING, Tree, Word
from timeline.events.setting import Setting, set_in
from timeline.events.titles.choice import choice
from timeline.events.titles.draft import Draft
from timeline.events.titles.fitting.edges import untorn
from timeline.events.titles.fitting.following import following, rest_of_clause
from timeline.events.titles.fitting.linked import linked
from timeline.events.titles.fitting.rounded import rounded
from timeline.events.titles.fitting.scores import without_scores
from timeline.events.titles.fitting.shortening import shortened
from timeline.events.titles.phrases.loose import is_circumstance, unpaired
from timeline.events.titles.phrases.past import at_last, in_order, until_then
from timeline.events.titles.phrases.speech import spoken
from timeline.events.titles.picking.about import about
from timeline.events.titles.picking.picking import pick
from timeline.events.titles.picking.telegraphic import left_out
from timeline.events.titles.picking.undated import undated
from timeline.events.titles.writing.called import (
    Namer,
    briefly,
    named,
    open_pronoun,
    without_them,
)
from timeline.events.titles.writing.each import one_each
from timeline.events.titles.writing.ends import ended
from timeline.events.titles.writing.lent import lent
from timeline.events.titles.writing.sound import LONGEST, says_nothing

_DATING = frozenset({"dates", "dated", "date"})
"""Verbs that say nothing without a date, which no title has: "the hall dates from then"."""

_SINCE = " since then"


def title(
    tree: Tree,
    anchor: Anchor,
    dates: frozenset[int],
    gaps: frozenset[int],
    name: Namer,
    where: Setting,
    before: Tree | None = None,
    *,
    in_full: bool = False,
) -> str:
    """At most `LONGEST` characters, or nothing where no word is left.

    `dates` are the indices of the words that tell time, `gaps` of the words that stand alone for
    another clause; `where` is told where the title names nothing; `before` is what is told just
    before the sentence. With `in_full`, all of the sentence is told where that fits.
    """
    if anchor.gap is not None and anchor.gap.index in dates:
        anchor = replace(anchor, gap=None)
    dates = undated(tree, anchor, dates)
    anchor = about(tree, anchor, dates)
    alone = left_out(tree, anchor.head, dates, where, before) if anchor.kind == "verb" else None
    picked = pick(tree, anchor, dates, gaps, alone)
    draft = Draft(tree, anchor, dates, name, gaps)
    if not draft.fits(picked):
        draft = replace(draft, name=briefly(name))
    draft, words = choice(draft, picked)
    words = _retold(draft, unpaired(words), before)
    words = _in_full(draft, words) if in_full else words
    words = _to_its_end(draft, words)
    words = rounded(tree, words, draft.dates, draft.anchor.head, draft.fits, draft.is_good)
    return _named(draft, words, where)


def _retold(draft: Draft, words: list[Word], before: Tree | None) -> list[Word]:
    """With who spoke, in the order of time, and with what stands for others told in full."""
    tree, head = draft.tree, draft.anchor.head
    said = spoken(tree, draft.anchor, words, draft.dates)
    words = shortened(tree, said, draft.fits) if said != words else words
    words = in_order(tree, at_last(tree, words, head) if draft.until else words)
    words = linked(tree, draft.shown(lent(tree, words, before)), head)
    words = linked(tree, draft.shown(_with_phrase(draft, words)), head)
    return untorn(tree, words, draft.dates, head, draft.fits, draft.is_good)


def _with_phrase(draft: Draft, words: list[Word]) -> list[Word]:
    """With the phrase behind the words, where that reads well."""
    tree = draft.tree
    more = following(tree, words, draft.dates)
    if not more:
        return words
    told = [*words, *more]
    if more[0].text != "," and not is_circumstance(tree, more[0]):
        told = shortened(tree, told, draft.fits, frozenset(word.index for word in words))
    told = without_scores(tree, told, draft.fits)
    return told if draft.reads_well(told) else words


def _in_full(draft: Draft, words: list[Word]) -> list[Word]:
    """All of the sentence, where that reads well."""
    every = [word for word in draft.tree.words if word.index not in draft.dates]
    return every if set(words) < set(every) and draft.reads_well(every) else words


def _to_its_end(draft: Draft, words: list[Word]) -> list[Word]:
    """With all that the clause says behind the words, where that reads well."""
    rest = rest_of_clause(draft.tree, words, draft.anchor, draft.dates)
    if not rest:
        return words
    told = [*words, *rest]
    if rest[0].low == "after" and not draft.fits(told):
        clause = {rest[0].index, rest[0].head, *(word.index for word in words)}
        told = shortened(draft.tree, told, draft.fits, frozenset(clause))
    return told if draft.reads_well(told) else words


def _named(draft: Draft, words: list[Word], where: Setting) -> str:
    """The line, with names for pronouns; nothing where it says nothing."""
    words = [_bounding(draft, word) for word in words]
    each = one_each(draft.tree, words, draft.anchor, draft.dates)
    words = each if draft.reads_well(each) else words
    found = named(draft.tree, words, draft.name)
    words = without_them(draft.tree, words, found)
    left = open_pronoun(draft.tree, words, found)
    if says_nothing(draft.tree, words, draft.anchor.head, bool(left)):
        return ""
    line = ended(draft.line(words))
    head = draft.anchor.head
    open_end = head.low in _DATING or (head.low in BE and draft.anchor.mention.signal == "from")
    line = line.removesuffix(" back") if open_end else line
    line += " from then" if open_end and head.is_finite and line.endswith(f" {head.low}") else ""
    own = draft.tree.inside(draft.anchor.mention.span)
    if draft.until and own:
        told = until_then(draft.tree, draft.anchor.head, own[0].index, line)
        line = told if len(told) <= LONGEST else line
    elif own and draft.since and " since " not in line and len(line) + len(_SINCE) <= LONGEST:
        line += _SINCE
    return set_in(line, where, LONGEST, left)


def _bounding(draft: Draft, word: Word) -> Word:
    """ "Silent since" May, "when it left": since it left."""
    signal = draft.anchor.mention.signal
    after = word.low == "when" and not draft.dates.isdisjoint({word.index - 1, word.index - 2})
    return replace(word, text=signal) if after and signal in BOUNDING else word
