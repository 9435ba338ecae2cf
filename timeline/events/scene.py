"""From a document and its dates to what its sentences say: grammar where it is needed, places."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial

from timeline import places
from timeline.anyword import any_word
from timeline.dating.units.because import ORDINALS
from timeline.days import calendar_day
from timeline.events.clauses import trees
from timeline.events.headed import Head, heads, own, tense
from timeline.events.homeland import headed_by, main_country, told_of
from timeline.events.interrupted import uninterrupted
from timeline.events.naming.cast import Cast, cast
from timeline.events.naming.fitting import POINTING, PRONOUNS, Told
from timeline.events.naming.naming import FARTHEST
from timeline.events.parsing.firstword import Names, names_inside, opened_by_name
from timeline.events.parsing.grammar import Tree
from timeline.events.parsing.mends import mended
from timeline.events.parsing.segments import segments, without_opening
from timeline.events.reported import reported
from timeline.events.reread import reread
from timeline.events.sections import LEAD, Sections, sections
from timeline.model import Document, Mention, Place, Span

_ENTRIES = 3
"""So many parts of a sentence that a date heads are entries of a chronicle."""
_PRONOUN = re.compile(any_word([*PRONOUNS, "latter", "couple", "the two"], ignore_case=True))
_NTH = re.compile(
    rf"\b(?:an?|the) (?:{'|'.join(ORDINALS[1:])}) (?:was|came|had|will|followed|[a-z]+ed)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Scene:
    """A document, the places that each of its sentences names, and the sentences parsed."""

    document: Document
    places: tuple[tuple[Place, ...], ...]
    """One row a sentence."""
    told: Mapping[int, tuple[Told, ...]]
    """By the place of the sentence, its parts: those with a date, and those looked back to."""
    main: tuple[Place, ...]
    """The first words that name the country which the document is mostly about, if it has one."""

    headed: tuple[Place, ...]
    """Else those for the one country of its title."""

    counts: Mapping[str, int]
    """How often each country is named, but by a city in which a body that is told of sits."""
    people: Callable[[], Cast]
    """Who is who, kept once it was asked."""
    years: Mapping[int, tuple[int, ...]]
    """The first years of the dates of each sentence that has any, by its place."""
    sections: Sections = field(default_factory=Sections)
    over: Mapping[int, Head] = field(default_factory=dict)
    """The day of a chronicle that stands over a sentence, by the place of the sentence."""

    @property
    def cast(self) -> Cast:
        """Who is who in the document."""
        return self.people()

    @property
    def tense(self) -> str:
        """In which tense a chronicle tells."""
        opening = (at for at, head in self.over.items() if head.at == at)
        return tense([told.tree for at in opening for told in self.told[at][:1]])

    def main_at(self, at: int) -> tuple[Place, ...]:
        """The words for the country that a sentence is about where it tells none of its own."""
        published, years = self.document.published, self.years.get(at, ())
        lately = published is None or not years or max(years) >= published.year
        over = self.sections.land(at, lately=lately)
        return over or (self.main if self.sections.heads[at] in self.sections.reach else ())

    def heading(self, at: int) -> str:
        """The words that stand over a sentence as its heading, if any do."""
        over = self.sections.heads[at]
        return self.document[self.document.sentences[over]] if over != LEAD else ""

    def before(self, at: int, part: int) -> tuple[Told, ...]:
        """What is told just before a part of a sentence, nearest first."""
        found = list(reversed(self.told[at][:part]))
        for earlier in range(at - 1, max(-1, at - 1 - FARTHEST), -1):
            if earlier not in self.told:
                break
            found += reversed(self.told[earlier])
        return tuple(found)


def scene(document: Document, grouped: Mapping[int, tuple[Mention, ...]]) -> Scene:
    """What the sentences of a document say; `grouped` are its mentions by sentence."""
    learned = places.learn(document)
    named = tuple(places.named(document, span, learned) for span in document.sentences)
    dated = [at for at in grouped if any(each.when.interval for each in grouped[at])]
    over = heads(document, grouped)
    wanted = sorted({each for at in (*dated, *over) for each in _with_those_before(document, at)})
    placed = {at: tuple(m for m in grouped.get(at, ()) if m.when.interval) for at in wanted}
    parts = {at: _parts(document, at, placed[at], over.get(at)) for at in wanted}
    parsed = trees(document, (part for at in wanted for part in parts[at]))
    whole = {
        at: parts[at] if at in over else _whole(document, at, parts[at], parsed, placed[at])
        for at in wanted
    }
    again = trees(document, (part for at in wanted for part in whole[at] if part not in parsed))
    dates = {part: placed[at] for at in wanted for part in whole[at]}
    read = reported(document, {part: (parsed | again)[part] for part in dates})
    read = uninterrupted(document, read, dates)
    names = cache(partial(names_inside, document.text))
    read = {part: _repaired(tree, dates[part], names) for part, tree in read.items() if len(tree)}
    read = reread(document, read, dates)
    told = {
        at: tuple(Told(read[part], named[at]) for part in whole[at] if part in read)
        for at in wanted
    }
    counts = told_of(document, named)
    titled = [place for place in places.glance(document.title) if place.countries]
    years = {
        at: tuple(calendar_day(m.when.interval.start)[0] for m in grouped[at] if m.when.interval)
        for at in dated
    }
    main = main_country(document, named, counts, titled)
    headed = () if main else headed_by(document, counts, named)
    people = cache(partial(cast, document, named))
    divided = sections(document, named, main, titled=any(p.countries for p in titled))
    return Scene(document, named, told, main, headed, counts, people, years, divided, over)


def _repaired(tree: Tree, mentions: tuple[Mention, ...], names: Names) -> Tree:
    dates = frozenset(w.index for m in mentions for w in tree.inside(m.span))
    return mended(opened_by_name(tree, names), dates)


def _parts(
    document: Document, at: int, mentions: tuple[Mention, ...], head: Head | None
) -> tuple[Span, ...]:
    found = segments(document, document.sentences[at], mentions)
    if head is not None:
        found = tuple(own(document, part, head, mentions) for part in found)
    return tuple(without_opening(document, part, mentions) for part in found)


def _whole(
    document: Document,
    at: int,
    parts: tuple[Span, ...],
    parsed: Mapping[Span, Tree],
    mentions: tuple[Mention, ...],
) -> tuple[Span, ...]:
    """The parts, or the sentence in one piece where a part is no clause of its own.

    The entries of a chronicle stand alone all the same: "1884 - sold to Roe; 1897 - closed".
    """
    if len(parts) == 1 or all(parsed[part].is_clause() for part in parts):
        return parts
    starts = (document.sentences[at].start, *(part.end for part in parts))
    led = (
        any(start <= mention.span.start < part.start for mention in mentions)
        for start, part in zip(starts, parts, strict=False)
    )
    if sum(led) >= _ENTRIES:
        return parts
    return (without_opening(document, document.sentences[at], mentions),)


def _looks_back(text: str) -> bool:
    """Whether a pronoun, or "a third was found", means somebody of the sentence before."""
    told = _PRONOUN.search(text) or POINTING.match(text)
    return (told or _NTH.search(text)) is not None


def _with_those_before(document: Document, at: int) -> list[int]:
    """A sentence and, as long as there are pronouns, the ones that it looks back to."""
    wanted = [at]
    while wanted[-1] > 0 and len(wanted) <= FARTHEST:
        if not _looks_back(document[document.sentences[wanted[-1]]]):
            break
        wanted.append(wanted[-1] - 1)
    return wanted
