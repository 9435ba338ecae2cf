"""From a document to its headings: which one each sentence stands under, and its country."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.events.naming.headlines import is_heading
from timeline.model import Document, Place
from timeline.patterns import later

LEAD = -1
"""Of a sentence under no heading, or under the title alone."""
_BESIDE = later(r"[\W\d_]*(?:[A-Z]\w+)?[\W\d_]*(?:\|(?::| [–—-]) .*)?")
"""What may stand beside a country that a heading is about: "2. Chad", "March 9: Peru", "Mali: a
second coup"."""


@dataclass(frozen=True, slots=True)
class Sections:
    """What the headings of a document say of the sentences under them."""

    heads: tuple[int, ...] = ()
    """For each sentence the place of the heading that it stands under, or `LEAD`."""
    lands: Mapping[int, Place] = field(default_factory=dict)
    """Of each heading that is the name of one country the words that name it."""
    reach: frozenset[int] = frozenset()
    """The headings under which the main country of the document is the main one."""

    dated: frozenset[int] = frozenset()
    """Those that tell where and when a report was written: "MORA, 3 May 2024"."""

    def land(self, at: int, *, lately: bool = True) -> tuple[Place, ...]:
        """The country that stands over a sentence as its heading.

        Where a report was written is where things happened of which it tells as done `lately`.
        """
        over = self.lands.get(self.heads[at])
        return (over,) if over and (lately or self.heads[at] not in self.dated) else ()


def sections(
    document: Document, rows: Sequence[Sequence[Place]], main: Sequence[Place], *, titled: bool
) -> Sections:
    """The sections of a document whose sentences name the places of `rows`.

    A `main` country told under one of several headings alone, and in no title, is that one's.
    """
    heads = tuple(_headings(document))
    told = {
        head
        for head, row in zip(heads, rows, strict=True)
        if main and any(place.countries == main[0].countries for place in row)
    }
    one = not titled and len(told) == 1 and LEAD not in told
    dated = frozenset(head for head in set(heads) - {LEAD} if _is_dateline(document, head))
    reach = frozenset(told if one else heads)
    return Sections(heads, dict(_lands(document, heads, rows)), reach, dated)


def _is_dateline(document: Document, at: int) -> bool:
    line = document.sentences[at]
    return any(span.meets(line) for span in document.boilerplate)


def _headings(document: Document) -> Iterator[int]:
    under = LEAD
    for at in range(len(document.sentences)):
        under = at if at and is_heading(document, at) else under
        yield under


def _lands(
    document: Document, heads: Sequence[int], rows: Sequence[Sequence[Place]]
) -> Iterator[tuple[int, Place]]:
    for at in set(heads) - {LEAD}:
        named, line = [place for place in rows[at] if place.countries], document.sentences[at]
        if len(named) == 1 and named[0].by == "name" and len(named[0].countries) == 1:
            place = named[0].span
            beside = (
                f"{document.text[line.start : place.start]}|{document.text[place.end : line.end]}"
            )
            if _BESIDE.fullmatch(beside):
                yield at, named[0]
