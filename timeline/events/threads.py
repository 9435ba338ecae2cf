"""From the events that a search finds to others of the same thread: the answer, the cause.

Two events that lie near each other in time are of one thread when one is told as the answer to the
other, or when no countries or organisations part them and they share two rare words of which their
titles are made, or one rare thing that both titles name: "a truce", "the truce".
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from timeline.events.answers import REACH, Answer, answer
from timeline.events.lexicon.actions import stem
from timeline.events.lexicon.words import FILLERS, LIGHT, SAYING, words
from timeline.events.setting import without_setting
from timeline.model import Document, Event
from timeline.patterns import later

SEASON, YEAR = 92, 366
"""Days between two events told one after the other, or in the same words, at most."""
RARE_SHARE = 0.05
RARE_AT_LEAST = 3
"""A word is rare that no more events have than this, or than this share of them."""
WORDS_IN_COMMON = 2
MOST_MATES = 4
"""Of one event that was found."""
_WORD = later(r"(?<![^\W_])[^\W\d_A-Z]{4,}")
"""A word without a capital, and long enough to say something."""
_THING = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Tt]wo|"
    r"[Tt]hree"
    r"|\w+['’]s?)((?: [a-z][a-z-]+){1,3})"
)
_ENDS_THING = FILLERS | words("who whom where when while if so than then not no more less per")
_EMPTY = words(
    """year years month months week weeks days time times began went came work works worked working
    million billion thousand hundred first second third last next past same most best worst
    largest other whole half back down"""
)
"""Words that tell nothing of what two events have in common."""
_VAGUE = _EMPTY | words(
    """people person woman women place part parts number others thing things way ways case side
    country countries state states city town capital government president minister leader
    leaders member members group company firm world loss turn statement report start beginning
    quarter total rest team club head share shares price prices percent call police army troops
    court laws house name names story news result results plan plans line public general main
    national foreign former party war talks election vote trial deal game match south north east
    west power control office step move"""
)
"""Words for so many things that one of them alone makes no thread."""


def mates(
    found: Sequence[Event], events: Sequence[Event], documents: Iterable[Document]
) -> dict[str, Event]:
    """Events that were not found but are of one thread with one that was.

    By their ids, each with the event that was found and that lies nearest to it in time.
    """
    rare = _Rare(events, {document.name: document for document in documents})
    known = {event.id for event in found}
    nearest: dict[str, Event] = {}
    for hit in found:
        near = (each for each in rare.beside(hit) if each.id not in known)
        for mate in sorted(near, key=lambda each: (_gap(hit, each), each.id))[:MOST_MATES]:
            before = nearest.get(mate.id)
            if before is None or _gap(hit, mate) < _gap(before, mate):
                nearest[mate.id] = hit
    return nearest


class _Rare:
    """The events of a story by the rare words that tell them, and by their sentences."""

    def __init__(self, events: Sequence[Event], documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._titles = {event.id: _stems(without_setting(event.title)) for event in events}
        self._words = {event.id: self._said(event) for event in events}
        self._things = {event.id: _things(without_setting(event.title)) for event in events}
        count = Counter(word for words in self._words.values() for word in words)
        most = max(RARE_AT_LEAST, int(RARE_SHARE * len(events)))
        self._holders: dict[str, list[Event]] = defaultdict(list)
        self._told: dict[tuple[str, int], list[Event]] = defaultdict(list)
        for event in events:
            for word in self._words[event.id]:
                if count[word] <= most:
                    self._holders[word].append(event)
            for evidence in event.evidence:
                self._told[evidence.document, evidence.sentence.start].append(event)
        self._answered: dict[tuple[str, int], Answer | None] = {}
        self._starts = {
            name: {span.start: at for at, span in enumerate(document.sentences)}
            for name, document in documents.items()
        }

    def beside(self, hit: Event) -> Iterator[Event]:
        """The events of one thread with `hit`, by the words that they share or by their place."""
        shared: Counter[str] = Counter()
        by_id: dict[str, Event] = {}
        mine = self._things[hit.id]
        for word in self._words[hit.id]:
            for event in self._holders.get(word, ()):
                if word in self._titles[hit.id] or word in self._titles[event.id]:
                    shared[event.id] += 1
                    by_id[event.id] = event
        for event_id, count in sorted(shared.items()):
            event = by_id[event_id]
            if _same_sentence(hit, event):
                continue
            thing = any(
                event in self._holders.get(word, ()) for word in mine & self._things[event_id]
            )
            if (count >= WORDS_IN_COMMON and _near(hit, event, YEAR)) or (
                thing and _near(hit, event, SEASON)
            ):
                yield event
        yield from self._answers(hit)

    def _answers(self, hit: Event) -> Iterator[Event]:
        """The events of the sentences near by that answer this one, or that it answers."""
        for evidence in hit.evidence:
            document = self._documents.get(evidence.document)
            at = self._starts.get(evidence.document, {}).get(evidence.sentence.start)
            if document is None or at is None:
                continue
            for other in range(at, min(at + REACH + 1, len(document.sentences))):
                found = self._answer(document, other)
                if found and at in (other, found.to):
                    for event in self._of(document, found.to if at == other else other):
                        if _meet(hit, event, SEASON) and (found.sure or _agree(hit, event)):
                            yield event

    def _answer(self, document: Document, at: int) -> Answer | None:
        """The same as `_found_answer`, remembered."""
        place = document.name, at
        if place not in self._answered:
            self._answered[place] = self._found_answer(document, at)
        return self._answered[place]

    def _found_answer(self, document: Document, at: int) -> Answer | None:
        """What a sentence with events answers; none that only goes on from its own beginning."""
        told = self._of(document, at)
        found = answer(document, at, lambda each: bool(self._of(document, each))) if told else None
        if found is None:
            return None
        start = document.sentences[at].start
        dated = {
            each.mention.end
            for event in told
            for each in event.evidence
            if (each.document, each.sentence.start) == (document.name, start)
        }
        return None if min(dated) <= found.place < max(dated) else found

    def _of(self, document: Document, at: int) -> list[Event]:
        return self._told.get((document.name, document.sentences[at].start), [])

    def _said(self, event: Event) -> frozenset[str]:
        """The stems of the words of a title and of the sentences that tell it, save the common."""
        texts = [without_setting(event.title)]
        for evidence in event.evidence:
            document = self._documents.get(evidence.document)
            texts += [document[evidence.sentence]] if document else []
        return frozenset().union(*map(_stems, texts))


def _stems(text: str) -> frozenset[str]:
    found = frozenset(_WORD.findall(text))
    return frozenset(stem(word) for word in found - FILLERS - LIGHT - _EMPTY)


def _things(title: str) -> frozenset[str]:
    """The stems of the nouns of a title, as far as an article or an owner leads to them."""
    found = set()
    for phrase in _THING.findall(title):
        for word in phrase.split():
            if word in _ENDS_THING:
                break
            if len(word) > 3 and word not in _VAGUE | LIGHT | SAYING:
                found.add(stem(word))
    return frozenset(found)


def _near(one: Event, other: Event, days: int) -> bool:
    """Whether two events lie near each other, which name nobody or somebody in common."""
    return _agree(one, other) and _meet(one, other, days)


def _agree(one: Event, other: Event) -> bool:
    mine, its = _somebody(one), _somebody(other)
    return not mine or not its or bool(mine & its)


def _meet(one: Event, other: Event, days: int) -> bool:
    """Whether no more days part two events than so many, and neither is a long state."""
    return max(one.interval.days, other.interval.days) <= days and _gap(one, other) <= days


def _somebody(event: Event) -> frozenset[str]:
    return frozenset(event.countries + event.organisations)


def _gap(one: Event, other: Event) -> int:
    """The days between two events; 0 where they meet."""
    later, earlier = max(one.interval, other.interval), min(one.interval, other.interval)
    return max(0, later.start - earlier.end + 1)


def _same_sentence(one: Event, other: Event) -> bool:
    places = {(told.document, told.sentence) for told in one.evidence}
    return any((told.document, told.sentence) in places for told in other.evidence)
