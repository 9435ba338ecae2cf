"""From an anchor to a title that can be read alone: who did what, without the date."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.people_words import ABBREVIATED
from timeline.events.lexicon.words import CLAIMING, LINKS, QUOTES
from timeline.events.parsing.grammar import BE, SUBJECTS, TILL, Tree, Word
from timeline.events.setting import Setting, set_in
from timeline.events.titles.fitting.clipped import clipped
from timeline.events.titles.fitting.droppable import ASIDES
from timeline.events.titles.fitting.edges import untorn
from timeline.events.titles.fitting.following import following, rest_of_clause
from timeline.events.titles.fitting.linked import linked
from timeline.events.titles.fitting.scores import without_scores
from timeline.events.titles.fitting.shortening import shortened, without_halves
from timeline.events.titles.phrases.loose import is_circumstance
from timeline.events.titles.phrases.past import at_last, in_order
from timeline.events.titles.phrases.restrictive import deed_of_rank
from timeline.events.titles.phrases.speech import official, said_first, spoken
from timeline.events.titles.picking.about import about, claim, counted_from
from timeline.events.titles.picking.picking import pick
from timeline.events.titles.picking.plain import FEWEST, is_poor, own_clause, stretch
from timeline.events.titles.picking.telegraphic import left_out
from timeline.events.titles.picking.terms import granted
from timeline.events.titles.writing.called import Namer, briefly, named, open_pronoun, without_them
from timeline.events.titles.writing.lent import lent
from timeline.events.titles.writing.sound import (
    LONGEST,
    is_sound,
    is_whole,
    says_nothing,
    up_to_break,
)
from timeline.events.titles.writing.written import EDGES, shown, written

_LEAST = 3
"""A title has so many words before an aside."""
_HALF = r" (?:for|of|in|with|to|by|on|at|from) (?:an?|the|its|their) \w+$"
"""What may be half a phrase before a comma: "for a dry", thinly settled plain."""
_RANKS = "|".join(sorted(map(str.capitalize, (ABBREVIATED - {"st"}) | {"dr", "mr", "mrs", "ms"})))
_RANK = re.compile(rf"(?: (?:by|to|from|with|of|for|and))?(?: (?:{_RANKS})\.?)+$")
"""What stands before a name that was cut off."""
_NOTE = re.compile(
    r"\.?\[(?:\d{1,3}|[a-z]|citation needed)\]"
    r"| ?\((?:b|born|d|died|c|ca|circa|fl|r|est|aged?)?\.?(?: in)?\)"
)
"""The mark of a note, "the city of Kano.[9]", and a bracket whose year is gone: "Ada Roe (b.)"."""
_BEHIND = frozenset({"alone", "onward", "onwards"})
_WHOLE_OF = [["the", each, "of"] for each in ("day", "week", "month", "year")]
_DATELINE = 12
"""A dateline has fewer words."""


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
    deed = counted_from(tree, anchor)
    dates = (dates - _of_quotations(tree, anchor)) | _dateline(tree) | _label(tree, dates)
    dates -= {word.index for word in tree.under(deed)} if deed is not None else set()
    dates -= granted(tree, anchor)
    dates = (dates - _leading(tree, dates)) | _zones(tree, dates) | _alone(tree, dates)
    dates |= _months(tree, dates)
    after = (word for word in tree.words[1:] if word.index - 1 in dates)
    dates |= {w.index for w in after if w.tag == "POS" or (w.low == "to" and w.index + 1 in dates)}
    anchor = about(tree, anchor, dates)
    until = anchor.mention.signal in TILL
    negated = tree.child(anchor.head, "neg") if until else None
    main = (anchor.head, anchor.gap, _predicate(tree), deed_of_rank(tree, anchor.head))
    needed = frozenset(word.index for word in main if word is not None)

    @cache
    def seen(words: tuple[Word, ...]) -> list[Word]:
        return shown(tree, list(words), dates)

    @cache
    def line(words: tuple[Word, ...]) -> str:
        return written(tree, seen(words), dates, name, negated)

    def fits(words: list[Word]) -> bool:
        return len(line(tuple(words))) <= LONGEST

    def reads_well(words: list[Word]) -> bool:
        return fits(words) and is_sound(seen(tuple(words)), line(tuple(words))) and whole(words)

    def whole(words: list[Word]) -> bool:
        return anchor.gap is not None or is_whole(tree, seen(tuple(words)), dates)

    def is_good(words: list[Word]) -> bool:
        return reads_well(words) and not is_poor(tree, anchor, words, dates)

    alone = left_out(tree, anchor.head, dates, where, before) if anchor.kind == "verb" else None
    picked = pick(tree, anchor, dates, gaps, alone)
    if not fits(picked):
        name = briefly(name)
        line.cache_clear()
    words = shortened(tree, picked, fits, needed)
    heard = official(tree, anchor.head, words, not whole(words)) if words != picked else None
    if heard is not None:
        content = pick(tree, replace(anchor, head=heard, inner=heard), dates, gaps)
        content = shortened(tree, content, fits, frozenset({heard.index}))
        if reads_well(content):
            words, needed = content, frozenset({heard.index})
            anchor = replace(anchor, head=heard, inner=heard)
    plainly = _heard(tree, anchor.head, picked, words)
    words = shortened(tree, plainly, fits, needed) if plainly else words
    words = without_halves(tree, words, whole)
    claimed = claim(tree, anchor)
    said_so = pick(tree, claimed, dates, gaps) if claimed is not None else []
    said_so = shortened(tree, said_so, fits, needed) if anchor.head in said_so else []
    if said_so and reads_well(said_so):
        words = said_so
    elif (poor := is_poor(tree, anchor, words, dates)) or not reads_well(words):
        plain = [each for each in _plain(tree, anchor, dates) if len(each) >= FEWEST]
        sound = fits(words) and is_sound(seen(tuple(words)), line(tuple(words)))
        last = words if sound and not poor else (plain or [words])[0]
        short = [shortened(tree, each, fits, needed, ASIDES) for each in plain]
        short.append(shortened(tree, _content(tree, anchor, dates), fits))
        heads = (clipped(tree, each, anchor.head, reads_well) for each in plain if not fits(last))
        words = next((e for e in chain(filter(reads_well, filter(None, short)), heads) if e), last)
    said = spoken(tree, anchor, words, dates)
    words = shortened(tree, said, fits) if said != words else words
    words = at_last(tree, in_order(tree, words), anchor.head) if until else words
    words = lent(tree, words, before)
    told = linked(tree, seen(tuple(words)), anchor.head)
    more = following(tree, told, dates)
    own = frozenset(word.index for word in told)
    if more and more[0].text != "," and not is_circumstance(tree, more[0]):
        more = shortened(tree, [*told, *more], fits, own)[len(told) :]
    more = without_scores(tree, [*told, *more], fits)[len(told) :] if more else []
    words = [*told, *more] if more and reads_well([*told, *more]) else words
    told = linked(tree, seen(tuple(words)), anchor.head)
    told = untorn(tree, told, dates, anchor.head, fits, is_good)
    every = [word for word in tree.words if word.index not in dates] if in_full else []
    told = every if set(told) < set(every) and reads_well(every) else told
    rest = rest_of_clause(tree, told, anchor, dates)
    if rest and rest[0].low == "after" and not fits([*told, *rest]):
        clause = {rest[0].index, rest[0].head, *(w.index for w in told)}
        rest = shortened(tree, [*told, *rest], fits, frozenset(clause))[len(told) :]
    told = [*told, *rest] if rest and reads_well([*told, *rest]) else told
    found = named(tree, told, name)
    told = without_them(tree, told, found)
    left = open_pronoun(tree, told, found)
    if says_nothing(tree, told, anchor.head, bool(left)):
        return ""
    return set_in(_kept(line(tuple(told))), where, LONGEST, left)


def _heard(tree: Tree, head: Word, picked: list[Word], words: list[Word]) -> list[Word]:
    """What was quoted, to be told in its own words, where its verb or its end is cut off."""
    said = said_first(tree, head)
    plain = [word for word in picked if word.text not in QUOTES]
    if said is None or len(plain) == len(picked):
        return []
    lost = (w for w in tree.under(said) if w in picked and w not in words)
    return plain if any(w == said or w.head == said.index for w in lost if w.tag != ",") else []


def _predicate(tree: Tree) -> Word | None:
    """What was done, where no verb has a tense: "four men, one of them a guard, killed in"."""
    top = tree.top(tree.words)
    done = tree.child(top, "acl") if top.is_noun else None
    told = (
        done is not None and done.tag == "VBN" and tree[tree.under(done)[0].index - 1].text == ","
    )
    return done if told and not any(word.is_finite for word in tree.words) else None


def _plain(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> Iterator[list[Word]]:
    """The clause as its own words stand, then all that is said around it."""
    yield own_clause(tree, anchor, dates)
    yield stretch(tree, anchor, dates)


def _content(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """What somebody said, where it is too long to tell who said it as well."""
    said = tree.child(anchor.head, "ccomp")
    claims = anchor.head.low in CLAIMING | BE  # "Was adamant that it should not fall".
    if said is None or claims or tree.child(said, *SUBJECTS) is None:
        return []
    link = tree.child(said, "mark")
    quoted = any(word.text in QUOTES for word in tree.under(said))
    if link is None or link.low != "that" or link.index < anchor.head.index or quoted:
        return []
    return own_clause(tree, replace(anchor, head=said, inner=said), dates)


def _kept(line: str) -> str:
    """The line as far as it reads well and fits."""
    line = _RANK.sub("", _NOTE.sub("", line))
    whole = up_to_break(line)
    line = _loose(whole) if whole != line and len(whole.split()) >= FEWEST else line
    return line if len(line) <= LONGEST else _cut(line)


def _leading(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What leads to a noun that only has a date before it: "at" that year's congress, "the"."""
    articles = {at for at in dates if tree[at].dep == "det" and tree[at].head not in dates}
    links = (tree[at] for at in dates if tree[at].tag == "IN")
    ends = ((link, tree.child(link, "pobj")) for link in links)
    led = {link.index for link, end in ends if end is not None and end.index not in dates}
    return articles | led


def _zones(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What says by which clock a time is told: "Monday" Oslo time, "at 7 a.m." local time."""
    times = (word for word in tree.words if word.low == "time" and word.index - 1 not in dates)
    spans = (range(word.index - 1, word.index + 1) for word in times if word.index - 2 in dates)
    return {at for span in spans for at in span if tree[span[0]].tag in {"NNP", "JJ", "NN"}}


def _months(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What says of a date how long it is: "in the month of" May."""
    spans = (tree.words[max(0, at - 4) : at] for at in dates if at > 2)
    whole = (span for span in spans if [w.low for w in span[-3:]] in _WHOLE_OF)
    return {word.index for span in whole for word in span if word != span[0] or word.tag == "IN"}


def _alone(tree: Tree, dates: frozenset[int]) -> set[int]:
    """What stands behind a date and says no more: "in August alone", "from 1863 onwards"."""
    return {word.index for word in tree.words if word.low in _BEHIND and word.index - 1 in dates}


def _dateline(tree: Tree) -> set[int]:
    """The words before the dash that ends a place: "OSLO (Reuters) - Norway", "Oslo – Rising"."""
    first = tree[0].text
    dash = next((w.index for w in tree.words[:_DATELINE] if w.text in {"-", "–", "—", "--"}), 0)
    placed = len(first) > 2 and first.isupper() and first.isalpha()
    named = dash > 0 and all(word.tag == "NNP" for word in tree.words[:dash])
    if named and _parts(tree, tree[dash]):
        placed = placed or tree[dash + 1].text[0].isupper()
    placed = placed and not any(word.is_finite for word in tree.words[:dash])
    return set(range(dash + 1)) if placed and dash and dash + 1 < len(tree) else set()


def _label(tree: Tree, dates: frozenset[int]) -> set[int]:
    """The words between a date and a dash that a sentence follows: "1204 Siege - Lima fell"."""
    if len(tree) > 1 and tree[1].tag == "POS":
        return set()
    heading = tree.words[:_DATELINE]
    dash = next((w.index for w in heading if w.index not in dates and _parts(tree, w)), 0)
    before, after = tree.words[:dash], tree.words[dash + 1 :]
    tells = any(word.is_finite for word in after) and len(after) > _LEAST
    label = 0 in dates and dash and tells and not any(word.is_finite for word in before)
    return set(range(dash + 1)) if label else set()


def _parts(tree: Tree, word: Word) -> bool:
    """Whether a dash stands behind a word and a blank, or at a word's end before one."""
    if word.text[-1] not in "-–—" or not 0 < word.index < len(tree) - 1:
        return False
    apart = len(word.text) > 1 or tree[word.index - 1].end < word.start
    return apart and word.end < tree[word.index + 1].start


def _of_quotations(tree: Tree, anchor: Anchor) -> set[int]:
    """The words that somebody else said, which stand as they are: "Today is a great day"."""
    own = {word.index for word in tree.inside(anchor.mention.span)}
    marks = [word.index for word in tree.words if word.text in QUOTES]
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
    return re.sub(rf"(?:\s+(?:{LINKS}))+$", "", line.rstrip(EDGES)).rstrip(EDGES)
