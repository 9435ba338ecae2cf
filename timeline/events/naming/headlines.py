"""The lines over a text, whose words have capitals whether they name anything or not."""

from collections.abc import Sequence

from timeline.events.naming.names import Name, by_given
from timeline.model import Document
from timeline.patterns import BULLETS, later

_LONGER, _MANY = 5, 4
"""Letters of longer words, and how many of them tell how a headline is written."""
_LONGEST = 60
"""Characters of a heading."""
_NO_END = ".!?:;,…\"”'’"
_ITEM = frozenset(f"-+–—{BULLETS}")
_LABEL = later(r"[A-Z]\w+(?: [A-Z]\w+){0,2}:")
"""What a colon ends is a heading, too, where it is a name and no more: "Costa Rica:"."""
_STOPS = (".", "!", "?")
_ENDS = (*_STOPS, '"', "”", "’", "'", ")")

Row = tuple[tuple[Name, int], ...]


def only_known(document: Document, rows: Sequence[Row]) -> list[Row]:
    """The names of each sentence, without those that only the lines over the text tell.

    "Height and crisis" names no Height; "Ada Roe" over her life does, since the text does, and
    by her given name, but for a title that has capitals all over.
    """
    title = _title(document)
    over = {*range(title), *(at for at in range(title, len(rows)) if _heads(document, at))}
    told = (row for at, row in enumerate(rows) if at not in over)
    below = {word for row in told for name, _ in row for word in name.words}
    shouted = title if _shouts(document.title) else 0
    return [
        row
        if at not in over
        else tuple(
            each for each in row if each[0].key in below or (at >= shouted and by_given(each[0]))
        )
        for at, row in enumerate(rows)
    ]


def _title(document: Document) -> int:
    """How many sentences the title of a text is, where that opens it and is no sentence."""
    title = document.title
    if not document.text.startswith(title) or title.endswith(_STOPS):
        return 0
    return sum(each.end <= len(title) for each in document.sentences)


def _heads(document: Document, at: int) -> bool:
    """Whether a line stands over a text: a heading behind which a whole sentence follows."""
    if not is_heading(document, at):
        return False
    after = document.sentences[at + 1]
    return document.text.endswith(_ENDS, after.start, after.end)


def _shouts(title: str) -> bool:
    """Whether all the longer words of a title have a capital, names or not."""
    longer = [word for word in title.split() if len(word) >= _LONGER]
    return len(longer) >= _MANY and not any(word[0].islower() for word in longer)


def is_heading(document: Document, at: int) -> bool:
    """Whether a sentence is a short line by itself that no full stop ends, before others."""
    text, sentences = document.text, document.sentences
    line = sentences[at]
    if at + 1 == len(sentences) or line.end - line.start > _LONGEST:
        return False
    if text[line.end - 1] in _NO_END and not _LABEL.fullmatch(text, line.start, line.end):
        return False
    before = text[sentences[at - 1].end : line.start]
    after = text[line.end : sentences[at + 1].start]
    opens = text[line.start]
    return "\n" in before and "\n" in after and opens not in _ITEM
