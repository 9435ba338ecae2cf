"""Whether a date only says which one something is: part of a name, of an aim or of a contract."""

import re
from itertools import takewhile

from timeline.dating.english.lexicon.happenings import TRADED
from timeline.events.attaching.attach import Anchor
from timeline.events.judging.baseline import before_date
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.words import AIMS, words
from timeline.events.parsing.grammar import Tree, Word
from timeline.model import Document, Mention
from timeline.patterns import later

_AIM = re.compile(
    rf"\b(?:{AIMS})(?: of [$€£]?\d[\d.,]*%?(?: [a-z]+){{0,2}})? "
    r"for (?:the |all of |full-year |full year )*$",
    re.I,
)
_COMES_OUT = re.compile(
    r" (?:will be|is to be|are to be|is|are) (?:released|published|announced|issued|unveiled|due|"
    r"expected)\b"
)
"""Behind "figures for May": when they are told, and not what was in May."""
_DELIVERED = later(
    r" (?:delivery|settlement|(?:[a-z]+ )?futures|(?:Brent|[A-Za-z]+ crude|crude)\b)"
)
_TRADED = re.compile(rf"\b(?:{TRADED}|contracts?) for $", re.I)
_OF_THEN = frozenset({"era", "style", "vintage"})
_MANNERS = frozenset({"style", "manner", "fashion", "fashions"})
_SEASONS = frozenset({"Spring", "Summer", "Autumn", "Fall", "Winter"})
_NUMBERED = re.compile(r"(?:19|20)\d\d")
_SHOWN = frozenset({"shown", "pictured", "seen", "depicted"})
_WHERE = frozenset({"below", "above", "left", "right", "here", "opposite", "center", "centre"})
_YEARLY = words("budget agenda plan strategy programme program vision roadmap bill report survey")


def is_label(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """ "The 1791 constitution", "its outlook for the year", "the Developers Conference 2010"."""
    if anchor.kind == "label" or _is_aim(document, anchor.mention):
        return True
    if _is_of_a_contract(document, anchor.mention):
        return True
    if anchor.head.low in _SHOWN and tree.after(anchor.head).low in _WHERE:
        return True  # "The old hall, shown below in 1885".
    date = tree.inside(anchor.mention.span)
    era = bool(date) and tree.after(date[-1]).low in _OF_THEN  # "1980s era games".
    if era or _is_season_in_name(tree, date):
        return True
    over = tree.above(date[0]) if date else ()
    above = (word.low for word in takewhile(lambda each: not each.is_verb, over))
    if not _MANNERS.isdisjoint(above):
        return True  # "Built in the style of the Gothic of 1290".
    link = tree.head(anchor.head)
    if anchor.head.tag.startswith("NNP") and link.low == "from" and tree.head(link).is_noun:
        return True  # "Samples from the 2012 Games".
    named = date and date[0].index and _NUMBERED.fullmatch(document[anchor.mention.span])
    before = tree[date[0].index - 1] if named else None
    beside = before is not None and before.end + 1 == date[0].start
    return before is not None and beside and _is_named(before) and not _is_edition(tree, before)


def _is_of_a_contract(document: Document, mention: Mention) -> bool:
    """ "Brent for June rose", "gold for May delivery fell": the month only says which contract."""
    if mention.when.precision != "month" or "year" not in dict(mention.when.implied):
        return False
    if _DELIVERED.match(document.text, mention.span.end):
        return True
    return mention.signal == "for" and bool(_TRADED.search(before_date(document, mention)))


def _is_named(noun: Word) -> bool:
    """Whether a year behind the noun is part of a name: "the Expo 2020", "the budget 2019"."""
    capital = noun.index > 0 and noun.is_noun and noun.text[0].isupper()
    return noun.tag.startswith("NNP") or capital or noun.low in _YEARLY


def _is_edition(tree: Tree, name: Word) -> bool:
    """ "Won gold at Mora 1996, Lund 2000": each is one of a row of games, and was then."""
    link = name
    if name.low in EVENT_NOUNS:
        return False
    while link.index and (link.text[0].isupper() or link.low == "the"):
        link = tree[link.index - 1]
    before = tree[link.index - 1] if link.low in {",", "and"} else None
    return link.low == "at" or (before is not None and _NUMBERED.fullmatch(before.text) is not None)


def _is_season_in_name(tree: Tree, words: tuple[Word, ...]) -> bool:
    """ "The Autumn Harvest Uprising": a season that begins a name."""
    after = tree[words[-1].index + 1] if words and words[-1].index + 1 < len(tree) else None
    season = words and words[-1].text in _SEASONS and words[-1].index
    return bool(season) and after is not None and after.tag.startswith("NNP")


def _is_aim(document: Document, mention: Mention) -> bool:
    """ "Raised its outlook for the year": the words only say which outlook."""
    if mention.signal != "for":
        return False
    out = _COMES_OUT.match(document.text, mention.span.end)
    return bool(out or _AIM.search(before_date(document, mention)))
