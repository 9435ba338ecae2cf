"""From the dates that open lines to the sentences of a chronicle that stand under each of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline.dating.hearing.edges import opens_line
from timeline.dating.told.eras import BOUND
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.lasting import LASTING
from timeline.events.parsing.grammar import BE, HAVE, PRESENTS, Tree
from timeline.model import Document, Mention, Span
from timeline.patterns import BULLETS, later
from timeline.reading.chronicle import LONGEST_ENTRY, WIDEST

ENOUGH = 3
"""So many different days that open lines make a chronicle."""
LONGEST = 12
"""Sentences under a day; with more it heads a chapter."""
YEAR = 366
SHORT = 10
"""In so few words "Lund elected president" tells that she was."""
_SIGHT = 40
"""Characters."""
_ALONE = later(r"(?:(?: ?[-–—] ?| to )(?:[Pp]resent|[Nn]ow|[Tt]oday|date))?[^\w\n]*(?:\n|\Z)")
"""Behind a day that stands on a line of its own."""
_LEADS = later(r"[^\w\n]{0,5}(?:[:|\t–—.]|\s-)\**\s*(?=\S)|\s+(?=[\"“'‘]?[A-Z])")
"""Behind a day that opens the line of what it heads."""
_ABOUT = later(r"\bc(?:a|irca)?\.? ?\Z")
_MARK = later(rf"[ \t]*([-*+{BULLETS}–—]|\d{{1,2}}[.)])\s")
_HEADING = later(
    r"#{1,6} |==+ |(?i:events|births|deaths|holidays|holidays and observances|references|notes"
    r"|see also|external links)[ \t]*(?:\n|\Z)"
)
_CELL = later(r"[^|\t\n]*\w[^|\t\n]*(?=[|\t\n]|\Z)")
_CLOSES = later(r"\)[.;]?[ \t]*(?:\n|\Z)")
_PLAIN = later(r"\s(?!with\b|from\b)[a-z]{4,}")
"""What no title of a book has: "Girls admitted (1921)"."""
_SPEAKERS = frozenset({"i", "we", "you", "this", "that", "these", "those", "there", "which"})


@dataclass(frozen=True, slots=True)
class Head:
    """A day over what is told under it."""

    mention: Mention
    at: int
    """The place of its sentence."""
    alone: bool
    """Whether it has a line of its own."""
    mark: str = ""
    """The sign of the list that its line stands in."""
    closes: bool = False
    """Whether it stands in brackets at the end of its line."""


def heads(document: Document, grouped: Mapping[int, tuple[Mention, ...]]) -> dict[int, Head]:
    """What stands over each sentence of a chronicle: one with a day at its head has that day.

    A list whose lines each end with their day in brackets is one, too.
    """
    opening = {at: head for at in grouped if (head := _opening(document, at, grouped[at]))}
    if len({head.mention.when.edtf for head in opening.values()}) < ENOUGH:
        return _closed(document, grouped)
    found = dict(opening)
    entries = list(_entries(document, opening))
    most = max((len(under) for _, under in entries[:-1]), default=1)
    for head, under in entries:
        few = len(under) <= most or head.at < max(opening) or _is_one_line(document, head, under)
        if under and few and _is_entry(document, head, under):
            found |= {at: head for at in under if not _is_dated(grouped.get(at, ()))}
    return found


def _is_entry(document: Document, head: Head, under: Sequence[int]) -> bool:
    """Whether what stands under a day is no chapter."""
    text, sentences = document.text, document.sentences
    whole = Span(head.mention.span.start, sentences[under[-1]].end)
    apart = sum(
        "\n\n" in text[sentences[at - 1].end : sentences[at].start]
        and not _mark(text, sentences[at].start)
        for at in under
    )
    return apart < LONGEST_ENTRY and len(under) <= LONGEST and whole.end - whole.start <= WIDEST


def _is_one_line(document: Document, head: Head, under: Sequence[int]) -> bool:
    told = Span(head.mention.span.start, document.sentences[under[-1]].end)
    return "\n" not in document[told]


def _opening(document: Document, at: int, mentions: Sequence[Mention]) -> Head | None:
    """The day that opens the line of a sentence, if only that stands before what it heads."""
    first = mentions[0]
    if first.when.interval is None or first.when.kind != "DATE" or first.rule == BOUND:
        return None
    text, start, end = document.text, first.span.start, first.span.end
    about = _ABOUT.search(text[max(0, start - _SIGHT) : start])
    start -= len(about[0]) if about else 0
    if not opens_line(text, start):
        return None
    alone = _ALONE.match(text, end) is not None
    if not alone and not _LEADS.match(text, end):
        return None
    return Head(first, at, alone, _mark(text, start))


def _closed(document: Document, grouped: Mapping[int, tuple[Mention, ...]]) -> dict[int, Head]:
    """The days in brackets that end lines, each over all of its line: "Girls admitted (1921)"."""
    found: dict[int, Head] = {}
    ends = [at for at in grouped if _closes(document, grouped[at])]
    for at in ends if len(ends) >= ENOUGH else ():
        head, line = Head(grouped[at][-1], at, alone=False, closes=True), at
        begins = document.text.rfind("\n", 0, head.mention.span.start) + 1
        while line >= 0 and document.sentences[line].end > begins:
            if line == at or not _is_dated(grouped.get(line, ())):
                found[line] = head
            line -= 1
    return found


def _closes(document: Document, mentions: Sequence[Mention]) -> bool:
    text, last = document.text, mentions[-1].span
    if len(mentions) > 1 or not _is_dated(mentions) or text[last.start - 1 : last.start] != "(":
        return False
    told = text[text.rfind("\n", 0, last.start) + 1 : last.start]
    deed = any(word.lower() in EVENT_NOUNS for word in told.split()[:4])
    return _CLOSES.match(text, last.end) is not None and bool(deed or _PLAIN.search(told))


def _mark(text: str, place: int) -> str:
    found = _MARK.match(text, text.rfind("\n", 0, place) + 1)
    return found[1] if found and found[1] in BULLETS + "-*+–—" else ""


def _is_dated(mentions: Sequence[Mention]) -> bool:
    return any(each.when.interval is not None for each in mentions)


def _entries(document: Document, opening: Mapping[int, Head]) -> list[tuple[Head, list[int]]]:
    """Each day with the sentences under it, up to the next day or heading."""
    text, before = document.text, 0
    head: Head | None = None
    over: Head | None = None
    found: list[tuple[Head, list[int]]] = []
    for at, sentence in enumerate(document.sentences):
        follows = opening.get(at)
        if follows is not None:
            over = follows if follows.alone else over
        elif _HEADING.match(text, sentence.start):
            over = None
        elif head is not None and _goes_on(text, head, Span(before, sentence.start + 1)):
            follows = head
        else:
            follows = over
        if follows is not None and follows is not head:
            found.append((follows, []))
        if follows is not None and at not in opening:
            found[-1][1].append(at)
        head, before = follows, sentence.end
    return found


def _goes_on(text: str, head: Head, gap: Span) -> bool:
    """Whether a sentence behind such a gap stands in the entry: in its line, or in the next.

    An item of the list that the line of the entry itself stands in is another entry.
    """
    between = text[gap.start : gap.end - 1]
    if head.alone or "\n" not in between:
        return True
    return "\n\n" not in between and not (head.mark and head.mark == _mark(text, gap.end - 1))


def own(document: Document, part: Span, head: Head, mentions: Sequence[Mention]) -> Span:
    """A part of a sentence without the sign of a list before it or the day in brackets behind.

    Of a row of a table it is the first cell that tells anything, unless others have days, too.
    """
    text = document.text
    day = head.mention.span
    mark = _LEADS.match(text, day.end, part.end) if part.holds(day) and not head.closes else None
    mark = mark or _MARK.match(text, part.start, part.end)
    start = mark.end() if mark else part.start
    end = head.mention.span.start - 1 if head.closes else part.end
    cells = [found.span() for found in _CELL.finditer(text, start, part.end)]
    if len(cells) > 1 and "\n" not in text[start:end]:
        dates = [each.span for each in mentions]
        told = (cell for cell in cells if not any(cell[0] <= d.start < cell[1] for d in dates))
        end = next((cell[1] for cell in told), end)
        end = part.end if any(date.start > end for date in dates) else end
    return Span(start, end) if start < end <= part.end else part


def tense(trees: Sequence[Tree]) -> str:
    """In which tense most sentences of a chronicle tell: VBZ for the present, or VBD."""
    tags = Counter(tag for tree in trees if (tag := _tense(tree)))
    return max(tags, key=lambda tag: tags[tag], default="")


def _tense(tree: Tree) -> str:
    tag = next((word.tag for word in tree.words if word.is_finite), "")
    return "VBZ" if tag in PRESENTS else tag if tag == "VBD" else ""


def tells(document: Document, tree: Tree, anchor: Anchor, head: Head, tense: str) -> bool:
    """Whether a sentence under a day tells a happening of it, and does not explain another."""
    verb = anchor.head
    opens = _opens(document, head, tree)
    if head.closes and opens:
        return True
    if anchor.kind != "verb":
        return opens or any(map(is_event_noun, tree.words[:3]))
    subject = tree.subject(verb)
    done = any(word.tag == "VBN" for word in tree.children(verb, "acomp"))
    if (verb.low in BE | LASTING and not done) or (subject and subject.low in _SPEAKERS):
        return False
    helpers = [word for word in tree.children(verb, "aux", "auxpass") if word.is_finite]
    if any(word.tag == "MD" or word.low in HAVE | {"had"} for word in helpers):
        return False
    told = (helpers[0].tag if helpers else verb.tag).replace("VBP", "VBZ")
    short = not helpers and verb.low.endswith("ed") and len(tree) <= SHORT
    return opens or told not in {"VBZ", "VBD"} or not tense or told == tense or short


def _opens(document: Document, head: Head, tree: Tree) -> bool:
    """Whether it begins its line, the entry, or a part of that behind a semicolon."""
    start = tree[0].start
    before = document.text[head.mention.span.end : start].rstrip()
    own = document.sentences[head.at].holds(Span(start, tree[-1].end))
    first = not before.strip(" .:–—-") or (own and before.endswith(";"))
    return first or opens_line(document.text, start)
