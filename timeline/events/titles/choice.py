"""From the ways in which a dated clause can be told to the first of them that reads well."""

from collections.abc import Iterator
from dataclasses import replace

from timeline.events.lexicon.words import CLAIMING, QUOTES
from timeline.events.parsing.grammar import BE, SUBJECTS, Word
from timeline.events.titles.draft import Draft
from timeline.events.titles.fitting.clipped import clipped
from timeline.events.titles.fitting.droppable import ASIDES
from timeline.events.titles.fitting.shortening import shortened, without_halves
from timeline.events.titles.phrases.speech import official, said_first
from timeline.events.titles.picking.claimed import claim
from timeline.events.titles.picking.picking import pick
from timeline.events.titles.picking.plain import FEWEST, own_clause, stretch

_HEADS = frozenset({"head", "chief", "director", "chairman", "leader", "members"})


def choice(draft: Draft, picked: list[Word]) -> tuple[Draft, list[Word]]:
    """The words of the way that is told, and its draft: its anchor may be another one."""
    needed = draft.needed
    if draft.anchor.kind == "noun" and draft.tree.top(tuple(picked)).is_verb:
        needed = frozenset()  # "She was to speak at a session": what is told is that she was.
    words = shortened(draft.tree, picked, draft.fits, needed)
    draft, words = _content_of_office(draft, picked, words)
    words = _in_own_words(draft, picked, words)
    words = without_halves(draft.tree, words, draft.is_whole)
    claimed = _claim(draft)
    if claimed and draft.reads_well(claimed):
        return draft, claimed
    if draft.is_good(words):
        return draft, words
    plain = [each for each in _plain(draft) if len(each) >= FEWEST]
    keep = draft.is_sound(words) and not draft.is_poor(words)
    last = words if keep else (plain or [words])[0]
    return draft, next((each for each in _plainer(draft, plain, last) if each), last)


def _content_of_office(
    draft: Draft, picked: list[Word], words: list[Word]
) -> tuple[Draft, list[Word]]:
    """What somebody said by office, alone, where it does not fit with who said it."""
    tree = draft.tree
    lost = set(picked).difference(words)
    heard = official(tree, draft.anchor.head, lost, not draft.is_whole(words)) if lost else None
    if heard is None:
        return draft, words
    speaker = tree.child(draft.anchor.head, *SUBJECTS) or heard
    links = (w for w in tree.under(speaker) if w.dep == "prep" and w.head != speaker.index)
    more = {word for link in links for word in tree.under(link)}
    brief = shortened(tree, [w for w in picked if w not in more], draft.fits, draft.needed)
    if speaker.low in _HEADS and heard in brief and draft.reads_well(brief):
        return draft, brief  # "The head of the inquiry" into the fire "said: it was laid".
    told = replace(draft, anchor=replace(draft.anchor, head=heard, inner=heard))
    content = pick(tree, told.anchor, told.dates, told.gaps)
    content = shortened(tree, content, told.fits, frozenset({heard.index}))
    return (told, content) if draft.reads_well(content) else (draft, words)


def _in_own_words(draft: Draft, picked: list[Word], words: list[Word]) -> list[Word]:
    """What was quoted, told without its marks, where its verb or its end is cut off."""
    tree = draft.tree
    first = said_first(tree, draft.anchor.head)
    said = first or tree.child(draft.anchor.head, "ccomp")
    plain = [word for word in picked if word.text not in QUOTES]
    if said is None or len(plain) == len(picked):
        return words
    lost = (w for w in tree.under(said) if w not in words)
    if not any(w == said or (first is not None and w.head == said.index) for w in lost):
        return words
    return shortened(tree, plain, draft.fits, draft.needed)


def _claim(draft: Draft) -> list[Word]:
    """Who claimed it as well, where a claim is all that is known."""
    claimed = claim(draft.tree, draft.anchor)
    words = pick(draft.tree, claimed, draft.dates, draft.gaps) if claimed is not None else []
    told = draft.anchor.head in words
    return shortened(draft.tree, words, draft.fits, draft.needed) if told else []


def _plain(draft: Draft) -> Iterator[list[Word]]:
    """The clause as its own words stand, then all that is said around it."""
    yield own_clause(draft.tree, draft.anchor, draft.left)
    yield stretch(draft.tree, draft.anchor, draft.left)


def _plainer(draft: Draft, plain: list[list[Word]], last: list[Word]) -> Iterator[list[Word]]:
    """The plain ways that read well: without asides, without who said it, or up to a phrase."""
    tree, fits = draft.tree, draft.fits
    for each in plain:
        yield draft.if_well(shortened(tree, each, fits, draft.needed, ASIDES))
    yield draft.if_well(shortened(tree, _content(draft), fits))
    if not fits(last):
        for each in plain:
            yield clipped(tree, each, draft.anchor.head, draft.reads_well)


def _content(draft: Draft) -> list[Word]:
    """What somebody said, where it is too long to tell who said it as well."""
    tree, anchor = draft.tree, draft.anchor
    said = tree.child(anchor.head, "ccomp")
    claims = anchor.head.low in CLAIMING | BE  # "Was adamant that it should not fall".
    if said is None or claims or tree.child(said, *SUBJECTS) is None:
        return []
    link = tree.child(said, "mark")
    quoted = any(word.text in QUOTES for word in tree.under(said))
    if link is None or link.low != "that" or link.index < anchor.head.index or quoted:
        return []
    return own_clause(tree, replace(anchor, head=said, inner=said), draft.left)
