"""From a verb with a list of dated ends to the words that follow it in the title of one of them.

"It rose by 20 points in May and by 30 in June", "king of England in 1016, of Denmark in 1018".
"""

import re
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import LINKING
from timeline.events.parsing.grammar import PREPOSITIONS, Tree, Word
from timeline.model import Span

_JOINS = frozenset({",", ";", "and", "or", "but", "then", "again", "later"})
_ENDS = frozenset({";", ":", ".", "(", "–", "—"})
_RANK = re.compile(
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)"
)
_EXAMPLES = frozenset({":", "including"})
"""What leads to the works themselves: "three operas: Ada (1896) and Lola (1900)"."""

Part = list[Word]


def end_of_list(tree: Tree, head: Word, own: Span, dates: frozenset[int]) -> list[Word] | None:
    """The words after the verb that its date `own` completes; nothing where there is no list."""
    bracketed = _one_in_brackets(tree, head, own)
    if bracketed:
        return bracketed
    parts, at = _parts(tree, head, own, dates)
    if at is None or len(parts) < 2:
        return None
    if all(len(part) == 1 and _RANK.fullmatch(part[0].low) for part in parts):
        return [replace(parts[0][0], text=parts[at][0].text)]  # "Came third in 1988, first in".
    first, *others = parts
    if _is_named(first) and all(map(_is_name, others)):
        comma = max(n for n, word in enumerate(first) if word.text == ",")
        return first if at == 0 else [*first[: comma + 1], *parts[at]]
    like = [each for each in others if _is_like(first, each)]
    if not like or (at and parts[at] not in like):
        return None
    link = like[0][0].low
    places = [n for n, word in enumerate(first) if word.low == link]
    shared, last = first[: places[0]], first[places[-1] :]
    again = len(places) > 1 and first[places[-1] - 1].low in _JOINS
    if at == 0:
        return [*shared, *_counted(last, first[places[0] :])] if again else first
    if again or len(places) == 1:
        return [*shared, *_counted(parts[at], first[places[0] :])]
    return [*first[: places[-1]], *parts[at]]


def one_of_list(tree: Tree, anchor: Anchor) -> list[Word]:
    """ "The sieges of" one, where each has its year in brackets: "of Malta (1565), Buda (1686)"."""
    at = _bracket(tree, anchor.mention.span)
    if at < 1 or anchor.head.index >= at:
        return []
    rest = tree.words[anchor.head.index + 1 : at]
    if [word.text for word in tree.words[anchor.head.index :]].count("(") == 1:
        return []
    own = next(
        (n for n, word in enumerate(reversed(rest)) if not word.text[0].isupper()), len(rest)
    )
    first = next((word.index for word in rest if word.text[0].isupper()), at)
    if not own or first > at - own:
        return []
    lead = [word for word in tree.under(anchor.head) if word.index <= anchor.head.index]
    between = [word for word in rest if word.index < first and word.text != ","]
    told = (*between, *tree.words[at - own : at])
    return [*lead, *(replace(word, dep="case") for word in told)]


def _bracket(tree: Tree, own: Span) -> int:
    """The place of the bracket that opens right before a date."""
    words = tree.inside(own)
    at = words[0].index - 1 if words else 0
    return at if at > 0 and tree[at].text == "(" else 0


def _one_in_brackets(tree: Tree, head: Word, own: Span) -> list[Word]:
    """What follows "wrote" for one of "the operas Ada (1896), Lola (1900) and Mira (1904)"."""
    at = _bracket(tree, own)
    rest = tree.words[head.index + 1 : at]
    opening = [w.index for w in tree.words[head.index + 1 :] if w.text == "("]
    closing = [word.index for word in rest if word.text == ")"]
    told = (w for w in rest if w.low not in _EXAMPLES)
    alone = len(opening) < 2 and tree.child(tree[at - 1], "conj") is None
    if alone or not opening or any(w.is_verb for w in told):
        return []
    first = rest[: opening[0] - head.index - 1]
    leads = [at for at, word in enumerate(first, 1) if word.low in _EXAMPLES]
    if leads:  # "Wrote operas, including Ada (1896)", "starred in films, including" it.
        first = (*(w for w in first[:1] if w.tag in PREPOSITIONS), *first[leads[-1] :])
    if not first:
        return []
    part = _bare(list(tree.words[closing[-1] + 1 : at])) if closing else list(first)
    opens = part[0].tag if part and part[0].text[0].islower() else ""
    ends = (n for n, word in enumerate(first) if word.text[0].isupper() or word.tag == opens)
    shared = first[: next(ends, 0)] if closing else ()
    like = bool(part) and part[-1].text[0].isupper() == first[-1].text[0].isupper()
    return [replace(word, dep="case") for word in (*shared, *part)] if like else []


def _parts(
    tree: Tree, head: Word, own: Span, dates: frozenset[int]
) -> tuple[list[Part], int | None]:
    """The words before each date after the verb, and which of these are before `own`."""
    parts: list[Part] = []
    part: Part = []
    place = None
    for word in tree.words[head.index + 1 :]:
        if word.index in dates:
            if part or not parts:
                parts.append(_bare(part))
                part = []
            place = len(parts) - 1 if word.start < own.end and own.start < word.end else place
        elif word.text in _ENDS or word.is_verb or word.tag in {"WDT", "WP", "WRB"}:
            break
        else:
            part.append(word)
    return parts, place


def _bare(part: Part) -> Part:
    """Without what joins it to the part before or leads to its date."""
    start, end = 0, len(part)
    while start < end and part[start].low in _JOINS:
        start += 1
    while end > start and part[end - 1].low in LINKING | _JOINS | {"each"}:
        end -= 1
    return part[start:end]


def _is_like(first: Part, part: Part) -> bool:
    """Whether a part goes on with a preposition that the first had: "of England", "of Denmark"."""
    if len(part) < 2 or part[0].tag not in PREPOSITIONS:
        return False
    told = any(word.is_noun or word.tag == "CD" for word in part[1:])
    return told and any(word.low == part[0].low for word in first)


def _is_named(first: Part) -> bool:
    """Whether a name follows a comma: "lost three banks within a month, Sanyo Securities"."""
    comma = max((n for n, word in enumerate(first) if word.text == ","), default=0)
    return comma > 1 and _is_name(first[comma + 1 :])


def _is_name(part: Part) -> bool:
    """Whether a part is the name of one thing and no more."""
    return bool(part) and part[-1].tag.startswith("NNP") and all(word.is_noun for word in part)


def _counted(part: Part, first: Part) -> Part:
    """With what is counted, told only once: "by 650 points", "by 250"."""
    if part[-1].tag != "CD" or part == first:
        return part
    number = next((n for n, word in enumerate(first) if word.tag == "CD"), None)
    noun = first[number + 1] if number is not None and number + 1 < len(first) else None
    return [*part, noun] if noun is not None and noun.is_noun else part
