"""From a text to its sentences: cut at paragraphs, then by sentencex, offsets exact.

Text is never changed: where sentencex needs a blank for a line end, it gets a copy of the same
length.
"""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from string import ascii_lowercase, ascii_uppercase

import sentencex

from timeline.limits import MAX_SENTENCE_CHARACTERS, SENTENCE_WINDOW_CHARACTERS
from timeline.model import Span
from timeline.patterns import BULLETS, later
from timeline.reading.datelines import FULL_DAY, MONTH_DAY, MONTH_YEAR

# sentencex breaks off at "U\xa0." and every other blank of more than one byte there.
_OTHER_BLANKS = later(r"[^\S ]")
_LINE_ENDS = later(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_ENDS_SENTENCE = later(r"[.!?:;…。！？][\"'”’»)\]]*\Z")

_ONLY_WORDS = later(r"[\w\s,’-]*")
"""A paragraph in which nothing can end a sentence: most headings and captions."""
_HAS_WORD = later(r"\w")
_BLANK = later(r"\s")
_AROUND_A_CUT, _ABBREVIATION = 80, 9
"""Characters: what is looked at on either side of it, and the longest word that is cut short."""

WRAPPED_LINES = 3
"""From this many lines on, a block of lines can be hard-wrapped."""
WRAPPED_AT = range(45, 121)
"""How long its longest line can be."""
LEAST_IN_LOWER_CASE = 0.2
"""How large a share of its lines begins with a small letter."""
LEAST_OF_LONGEST = 0.6
"""How much of the longest line any line fills that does not end a paragraph."""
LONG_ENOUGH_TO_GO_ON = 30
"""A line shorter than this does not go on in the next."""

_DAY_OR_MONTH = (
    r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b"
)
_ZONE = (
    r"(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|IST|[JK]ST)\b|"
    r"(?:Eastern|Central|Mountain|Pacific|[A-Z][a-z]+ time)\b"
)
_ENDS_TOO = later(
    # "on 1 May. Hanoi fell", "(It was cold.) She left": sentencex goes on.
    # Found by its last sign, which the engine looks for in a loop of its own.
    r"[.)](?:(?<=\bMay\.)|(?<=[a-z] I\.)|(?<=[a-z]{3}[.!?]\)))(\s+)(?=[\"“‘(]?[A-Z])"
    # "of Merck & Co. Results were"
    r"|\.(?:(?<= Co\.)|(?<= Inc\.)|(?<= Ltd\.)|(?<= Corp\.))(\s+)"
    r"(?=[A-Z][a-z]+s (?:were|are|have)\b)"
    # "called it "a work of art" In 2008, Roe left": the stop is missing.
    r"|[\"”](?<=[a-z][\"”])(\s+)(?=(?:In|On) (?:[12]\d\d\d|\d{1,2} [A-Z]|[A-Z][a-z]+ \d))"
)
_CUT_SIGNS = (
    "May.", ".)", "!)", "?)", " I. ", "Co.", "Inc.", "Ltd.", "Corp.",
    *(f"{quote} {link} " for quote in '"”' for link in ("In", "On")),
)  # fmt: skip
"""One of these stands where such a sentence ends."""
_NUMBERED = r"\b{} (?:[IVX]{{2,}}|I(?!\.)|V|X)\b"
_CUT_DAYS = ("Mon", "Tue", "Tues", "Wed", "Thur", "Thurs", "Fri", "Sat", "Sun")
_CUT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec")
_NOONS = ("a.m", "p.m")
_CUT_WORDS = ("approx", "vol", "est", "no", "nos", "p", "pp", "fig", "c", "ca")
_CUT_NAMES = (
    "Ft", "Mme", "Mlle", "Ms", "Mx", "Ste", "Gen", "Gens", "Col", "Lieut", "Cpt", "Adjt", "Sqn",
    "Ldr", "Flt", "Pte", "Sergt", "Comdr", "Cmdr", "Cdr", "Comdt", "Surg", "Asst", "Supt", "Const",
    "Govs", "Atty", "Amb", "Cllr", "Ald", "Profs", "Revd", "Ven", "Abp", "Bp", "S.S", "S.V", "M.S",
    "M.V", "H.M.S", "U.S.S", "Ex",
)  # fmt: skip


def _ended(words: Iterable[str], flags: int = 0) -> re.Pattern[str]:
    return later(rf"\b(?:{'|'.join(map(re.escape, words))})\.\Z", flags)


_GOES_ON: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    # "5 p.m. Friday", "10 a.m. EST", "7 p.m. Eastern time"
    (_ended(_NOONS, re.I), later(rf"{_DAY_OR_MONTH}|{_ZONE}|[A-Z]{{2,5}}\b(?! [A-Z])")),
    # "Tues. Nov. 5"
    (_ended(_CUT_DAYS), later(_DAY_OR_MONTH)),
    # "Calif.--Aug. 13"
    (_ended(_CUT_MONTHS), later(r"\d{1,2}\b")),
    # "approx. 5 km", "Vol. 3"
    (_ended(_CUT_WORDS, re.I), later(r"\d")),
    # "Ft. Worth", "S.S. Great Britain", "Lieut.-Col. Roe"
    (_ended(_CUT_NAMES), later(r"-?[A-Z](?:[a-z]|\. ?[A-Z])")),
    # "Jeopardy! in May"
    (later(r"[.!?][\"”’)]?\Z"), later(r"[^\W\dA-Z_]")),
)
_CUT = (_CUT_DAYS, _CUT_MONTHS, _NOONS, _CUT_WORDS, _CUT_NAMES)
_SHORTENED = {
    last: tuple(f"{word.lower()}." for words in _CUT for word in words if word[-1].lower() == last)
    for last in ascii_lowercase
}
"""One of these, by their last letters, ends the sentence before one that begins with a capital and
only goes on."""
_LABEL = later(
    # "1775. The captain sails", "3 May 1775. The captain sails"
    rf"\W*(?:(?:{FULL_DAY}|{MONTH_DAY}|{MONTH_YEAR}|[12]\d\d\d)\."
    # "1. The first item"
    r"|(?:\d{1,3}|[A-Za-z])[.)])\Z"
)


def split(text: str, told: Iterable[Span] | None = None) -> Iterator[Span]:
    """The sentences of `text` in order; every character that is not blank lies in one.

    `told` are its lines, where they are known.
    """
    for start, end in _paragraphs(text, lines(text) if told is None else told):
        words_alone = text[end - 1] != "." and _ONLY_WORDS.fullmatch(text, start, end)
        found = (Span(start, end),) if words_alone else _joined(text, _sentences(text, start, end))
        for sentence in found:
            if sentence.end - sentence.start <= MAX_SENTENCE_CHARACTERS:
                yield sentence
            else:
                yield from _cut(text, sentence)


def apart(text: str, sentences: Iterable[Span], stretches: Sequence[Span]) -> tuple[Span, ...]:
    """The sentences again, each of the `stretches` (in order) being a sentence for itself."""
    edges = [edge for stretch in stretches for edge in (stretch.start, stretch.end)]
    if not edges:
        return tuple(sentences)
    kept = list(stretches)
    for sentence in sentences:
        first = bisect_right(edges, sentence.start)
        inside = edges[first : bisect_left(edges, sentence.end)]
        for start, end in pairwise((sentence.start, *inside, sentence.end)):
            part = trimmed(text, start, end)
            # An odd number of edges before it: it begins inside a stretch.
            if part and bisect_right(edges, start) % 2 == 0:
                kept.append(part)
    return tuple(sorted(kept))


def _paragraphs(text: str, told: Iterable[Span]) -> Iterator[tuple[int, int]]:
    """The stretches that no sentence crosses: a line, or a hard-wrapped paragraph."""
    for block in _blocks(text, told):
        full = _full_line(text, block)
        start = block[0].start
        for line, following in pairwise(block):
            if line.end - line.start < full and not _goes_on(text, line, following):
                yield start, line.end
                start = following.start
        yield start, block[-1].end


def lines(text: str) -> Iterator[Span]:
    """The lines that are not blank, each without the blanks around it."""
    start = 0
    for line in text.splitlines(keepends=True):
        if words := line.strip():
            first = start + line.index(words[0])
            yield Span(first, first + len(words))
        start += len(line)


def _blocks(text: str, told: Iterable[Span]) -> Iterator[list[Span]]:
    """Runs of lines with no blank line between them."""
    block: list[Span] = []
    for line in told:
        gap = text[block[-1].end : line.start].replace("\r\n", "\n") if block else ""
        if len(_LINE_ENDS.findall(gap)) > 1:
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _full_line(text: str, block: list[Span]) -> float:
    """From which length on a line of the block goes on in the next, since it is hard-wrapped."""
    if len(block) < WRAPPED_LINES:
        return math.inf
    longest = max(line.end - line.start for line in block)
    lower = sum(text[line.start].islower() for line in block[1:])
    if longest in WRAPPED_AT and lower >= len(block) * LEAST_IN_LOWER_CASE:
        return longest * LEAST_OF_LONGEST
    return math.inf


def _goes_on(text: str, line: Span, following: Span) -> bool:
    if line.end - line.start < LONG_ENOUGH_TO_GO_ON or not text[following.start].islower():
        return False
    return not _ENDS_SENTENCE.search(text, max(line.start, line.end - 8), line.end)


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """What sentencex makes of a paragraph, looked at through a window so that time stays linear."""
    while start < end:
        window = text[start : min(end, start + SENTENCE_WINDOW_CHARACTERS)]
        if not window.isprintable():
            window = _OTHER_BLANKS.sub(" ", window)
        if window[0] in BULLETS:
            window = "-" + window[1:]
        whole = start + len(window) == end
        pieces = sentencex.segment("en", window)
        if "".join(pieces) != window:
            pieces = [window]
        signs = [sign for sign in _CUT_SIGNS if sign in window]
        unfinished = not whole and len(pieces) > 1 and len(pieces[-1]) < MAX_SENTENCE_CHARACTERS
        for piece in pieces[:-1] if unfinished else pieces:
            span = trimmed(text, start, start + len(piece))
            start += len(piece)
            if span and not signs:
                yield span
            elif span:
                yield from _parted(text, span, signs)


def _parted(text: str, sentence: Span, signs: Iterable[str]) -> Iterator[Span]:
    start, end = sentence.start, sentence.end
    # Most sentences hold none of these, and are not searched letter by letter.
    if all(text.find(sign, start, end) < 0 for sign in signs):
        yield sentence
        return
    for found in _ENDS_TOO.finditer(text, sentence.start, sentence.end):
        near = max(start, found.start() - _AROUND_A_CUT)
        before, _, last = text[near : found.start()].rpartition(" ")
        if last == "I" and not _is_numbered(text, before.rpartition(" ")[2]):
            continue
        yield Span(start, found.start(found.lastindex or 0))
        start = found.end()
    yield Span(start, sentence.end)


@lru_cache(64)
def _is_numbered(text: str, name: str) -> bool:
    """Whether a name has a number in a text: "Henry I." ends a sentence, "John I." goes on."""
    return re.search(_NUMBERED.format(re.escape(name)), text) is not None


def _joined(text: str, sentences: Iterable[Span]) -> Iterator[Span]:
    """Sentences again, those joined that were cut after an abbreviation or before a mere sign."""
    last: Span | None = None
    for sentence in sentences:
        if last and _belong(text, last, sentence):
            last = Span(last.start, sentence.end)
            continue
        if last:
            yield last
        last = sentence
    if last:
        yield last


def _belong(text: str, before: Span, after: Span) -> bool:
    tail = text[max(before.start, before.end - _AROUND_A_CUT) : before.end]
    head = text[after.start : min(after.end, after.start + _AROUND_A_CUT)]
    if not _HAS_WORD.search(tail) or not (head[0].isalnum() or _HAS_WORD.search(head)):
        return True
    if len(tail) < _AROUND_A_CUT and _LABEL.match(tail):
        return _HAS_WORD.match(head) is not None
    last = tail[-_ABBREVIATION:]
    lower = last.lower()
    if head[0] in ascii_uppercase and not lower.endswith(_SHORTENED.get(lower[-2:-1], ())):
        return False
    return any(starts.match(head) and ends.search(last) for ends, starts in _GOES_ON)


def _cut(text: str, sentence: Span) -> Iterator[Span]:
    """The parts of a sentence that is over the limit, cut at a blank where there is one."""
    start = sentence.start
    while sentence.end - start > MAX_SENTENCE_CHARACTERS:
        limit = start + MAX_SENTENCE_CHARACTERS
        # From the next character on: the last cut stands before a blank, and must not come again.
        blanks = [found.start() for found in _BLANK.finditer(text, start + 1, limit)]
        end = blanks[-1] if blanks else limit
        part = trimmed(text, start, end)
        if part:
            yield part
        start = end
    last = trimmed(text, start, sentence.end)
    if last:
        yield last


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without the blanks at its ends; nothing if it is all blank."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None
