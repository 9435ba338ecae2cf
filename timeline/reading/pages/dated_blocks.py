"""From the page of a timeline to blocks in which each day stands before what it heads.

Pages lay a timeline out in many ways: the day in a box of its own, behind the heading or close to
the words. As plain text they are one: a line with the day, and lines below it.
"""

from typing import Any

from timeline.reading.chronicle import ENOUGH_DAYS, LONGEST_DAY, is_day

MOST = 0.75
"""The share of the days that must stand behind a heading for it to be theirs."""
_LONGEST = 2 * LONGEST_DAY
"""Characters, with the blanks of the source."""
_HOLDERS = ("time", "span", "div", "p", "b", "strong", "em", "i", "small", "h4", "h5", "h6")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_BLOCKS = (*_HEADINGS, "p", "div", "ul", "ol", "figure", "blockquote", "section")
_LINES = frozenset(("time", "span", "b", "strong", "em", "i", "small", "a"))


def days_first(tree: Any) -> Any:
    """The same tree, changed where it holds a timeline."""
    days = [part for part in tree.iter(*_HOLDERS) if _is_day(part)]
    if len({_words(part) for part in days}) < ENOUGH_DAYS:
        return tree
    behind = [part for part in days if _heading_before(part) is not None]
    for part in behind if len(behind) >= MOST * len(days) else ():
        heading = _heading_before(part)
        heading.addprevious(part)
    for part in days:
        _set_apart(part)
    items = [item for item in tree.iter("article") if _is_day(next(item.iter(*_HOLDERS), item))]
    for item in items if len(items) >= ENOUGH_DAYS else ():
        item.tag = "div"
    entries = [item for item in tree.iter("li") if _holds_blocks(item)]
    for item in entries:
        item.tag = "div"
    for box in dict.fromkeys(item.getparent() for item in entries):
        box.tag = "div" if all(item.tag == "div" for item in box) else box.tag
    return tree


def _is_day(part: Any) -> bool:
    """Whether it holds a day and no more, and stands over no words that lead to another page."""
    words = _words(part)
    if not words or not is_day(words):
        return False
    above, beside = part.getparent(), (part.getprevious(), part.getnext())
    inner = above is not None and above.tag in _HOLDERS and _words(above) == words
    told = (each for each in beside if each is not None and each.tag in _HEADINGS)
    return not inner and not any(each.find(".//a") is not None for each in told)


def _words(part: Any) -> str:
    """Its words on one line; nothing where they are more than a day has."""
    told = ""
    for piece in part.itertext():
        told += piece
        if len(told) > _LONGEST:
            return ""
    return " ".join(told.split())


def _heading_before(part: Any) -> Any:
    """The heading right before a day that nothing but what it tells follows."""
    before, after = part.getprevious(), part.getnext()
    if before is None or before.tag not in _HEADINGS or (before.tail or "").strip():
        return None
    follows = after is not None and after.tag not in _HEADINGS and not (part.tail or "").strip()
    return before if follows else None


def _set_apart(part: Any) -> None:
    """A day as a block before blocks, and a blank between a day and the words behind it."""
    after = part.getnext()
    if (part.tail or "").strip() or after is None:
        part.tag = "span" if part.tag == "time" else part.tag
    elif after.tag in _BLOCKS and part.tag in _LINES:
        part.tag = "p"
    elif after.tag in _LINES and part.tag in _LINES:
        part.tag, part.tail = "span", " "


def _holds_blocks(item: Any) -> bool:
    """Whether an item of a list is made of a day and several blocks."""
    return sum(1 for _ in item.iter(*_BLOCKS)) > 1 and any(map(_is_day, item.iter(*_HOLDERS)))
