"""From a clause to the countries and organisations it involves, each with the words that say so."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from operator import attrgetter

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.naming.naming import FARTHEST
from timeline.events.parsing.grammar import SUBJECTS, Word
from timeline.events.scene import Scene
from timeline.model import Evidence, Place, Span
from timeline.places import glance, is_of_one
from timeline.places.names import GROUND

_BEFORE_IT = 5
"""A paragraph opens with a country after at most so many words: "On 5 July 1962, Chad"."""
_PEOPLE = frozenset({"person", "leader"})
_SUBJECT_WORDS, _FEW = 4, 3
"""So short is a subject that goes on about what was told, and so many countries it has."""
_LANDS = frozenset({"country", "nation"})
_BETWEEN_TWO = frozenset({
    "war", "wars", "conflict", "treaty", "truce", "ceasefire", "armistice", "alliance", "border",
})  # fmt: skip
"""What a country has with another."""
_OF_A_STATE = frozenset({
    "army", "military", "government", "parliament", "cabinet", "president", "king", "queen",
    "minister", "premier", "junta", "regime", "opposition", "monarchy", "voters", "legislature",
})  # fmt: skip
"""What every country has one of."""
_BARE = (["the"], ["the", "prime"], ["the", "ruling"], ["the", "military"])
_IN, _FAR = re.compile(r"\b[Ii]n (?:neighbou?ring )?\Z"), 16
_IN_A_BODY = re.compile(r"\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|within) (?:all of )?(?:the )?\Z")
_OTHERS, _NEAR = re.compile(r"['’]s \Z"), 3
"""Before a country that is not its owner's: "Kern's US rival"."""
_ONE_MORE = re.compile(
    r"(?:(?:At least )?(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive) (?:more|others)|Another) "
)
_NEAREST = 2
"""So many of what may lend a clause its country hold for a body of many countries, too."""
_PARAGRAPH = 4_000
"""So many characters before and behind a sentence are looked at; what opens further away is long
forgotten by then."""


def involved(
    seen: Scene,
    at: int,
    own: Sequence[Word],
    leads: Sequence[Sequence[Word]],
    acted_upon: Iterable[Sequence[Word]],
    wider: Sequence[Word],
    opening: Span | None = None,
) -> tuple[Place, ...]:
    """The places that a clause names, itself or by its subject; else by its other pronouns; else
    those of the `wider` clause around it; else the document's main one, the only one of a sentence
    with one date, its paragraph's, or, where no body such as the UN acts, that of its title.

    `opening` are the words before the clause that its date stands in: "in Vienna, on 22 March".
    """
    places = list(within(seen.places[at], (*own, *((opening,) if opening else ()))))
    for more in (_there(seen, at, own), _around(seen, at, leads)):
        places += [place for place in more if place not in places]
    if _is_in_a_body(seen.document.text, places):
        return tuple(places)
    fallbacks: tuple[Callable[[], tuple[Place, ...]], ...] = (
        lambda: _around(seen, at, acted_upon),
        lambda: within(seen.places[at], wider),
        lambda: _set_before(seen, at, own),
        lambda: _same_land(seen, at, own),
        lambda: _nearest(seen.main_at(at), seen.places[at]),
        lambda: _of_the_same(seen, at, own),
        lambda: _goes_on(seen, at, own),
        lambda: _alone(seen, at),
        lambda: _its_state(seen, at, own),
        lambda: _opening(seen, at),
        lambda: () if organisations(places) else _nearest(seen.headed, seen.places[at]),
    )
    for fallback in fallbacks[: _NEAREST if _acts(places, own) else None]:
        if not any(place.countries for place in places):
            places += [place for place in fallback() if place not in places]
    places += _other_side(seen, at, own, places)
    return tuple(sorted(places, key=attrgetter("span")))


def _is_in_a_body(text: str, places: Sequence[Place]) -> bool:
    """Whether a clause is set in a body of many countries, and in no country: "across the EU"."""
    bodies = (place for place in places if place.organisations)
    led = any(_IN_A_BODY.search(text[: each.span.start][-_FAR:]) for each in bodies)
    return led and not countries(places)


def _acts(places: Sequence[Place], own: Sequence[Word]) -> bool:
    """Whether a body of many countries did it, which is in none of them: "the ECB raised"."""
    doer = next((word for word in own if word.dep in SUBJECTS), None)
    bodies = (place.span for place in places if place.organisations and not place.countries)
    return doer is not None and any(s.start < doer.end and doer.start < s.end for s in bodies)


def _other_side(
    seen: Scene, at: int, own: Sequence[Word], places: Sequence[Place]
) -> tuple[Place, ...]:
    """The country that a text is about, where it had "a border war with Chad" or signed a treaty.

    None is missed where the clause names two, or tells whose it was: "the EU's deal with Chad".
    """
    if len(set(countries(places))) != 1 or organisations(places):
        return ()
    named = {place.span.start for place in places}
    shared = (i for i in range(1, len(own)) if own[i - 1].low in _BETWEEN_TWO)
    after = (own[i + 1 : i + 2] for i in shared if own[i].low == "with")
    if any(word.start in named for words in after for word in words):
        return _nearest(seen.main_at(at) or seen.headed, seen.places[at])
    return ()


def titled(seen: Scene, at: int, evidence: Evidence, line: str) -> Evidence:
    """The evidence, with the places that its title is about.

    Those are what it begins with, and where the clause tells of none, any that it names in the
    sentence, and the country in its brackets.
    """
    told, document = set(countries(evidence.places)), seen.document
    named = [place for place in seen.places[at] if _is_in(document[place.span], line, bool(told))]
    if not named and not told and line.endswith(")"):
        where = line[line.rfind("(") + 1 : -1]
        meant = [p.countries for p in glance(where) if p.span == Span(0, len(where))]
        every = (place for row in seen.places for place in row)
        named = list(islice((place for place in every if place.countries in meant), 1))
    more = [place for place in named if not told.issuperset(place.countries)]
    if not more:
        return evidence
    involving = sorted((*evidence.places, *more), key=attrgetter("span"))
    return replace(evidence, places=tuple(involving))


def _is_in(name: str, line: str, first: bool) -> bool:
    """Whether a name stands in a title by itself, no "Niger" in "Nigeria", and where `first`
    opens it."""
    if first:
        return line.removeprefix("The ").startswith((f"{name} ", f"{name}'s "))
    return name in line and re.search(rf"\b{re.escape(name)}\b", line) is not None


def _around(seen: Scene, at: int, names: Iterable[Sequence[Word]]) -> tuple[Place, ...]:
    """The places among words of this sentence or of those shortly before it."""
    rows = seen.places[max(0, at - FARTHEST) : at + 1]
    return tuple(place for words in names for row in rows for place in within(row, words))


def _there(seen: Scene, at: int, own: Sequence[Word]) -> tuple[Place, ...]:
    """The place last named in the sentence before a "there", or a clause's "where", for it."""
    theres = ((a, b) for a, b in pairwise(own) if b.low == "there" and a.tag != "CC")
    there = next((b for a, b in theres if b.dep != "expl" or a.is_noun), None)
    if own and own[0].low == "where":
        there = own[0]
    if there is None:
        return ()
    before = (place for place in seen.places[at] if place.span.end <= there.start)
    return tuple(place for place in before if place.by in GROUND)[-1:]


def _same_land(seen: Scene, at: int, own: Sequence[Word]) -> tuple[Place, ...]:
    """The one country told before "the country" in the sentence, or in the one before "nearby".

    "Four died in Chad after rains hit the country", "One more was killed".
    """
    here = next((b for a, b in pairwise(own) if a.low == "the" and b.low in _LANDS), None)
    if here is not None:
        before = [p for p in seen.places[at] if p.span.end <= here.start and p.countries]
        led = before and _IN.search(seen.document.text[: before[-1].span.start][-_FAR:])
        return tuple(before[-1:]) if led and len(set(countries(before))) == 1 else ()
    line = seen.document[seen.document.sentences[at]]
    goes_on = _ONE_MORE.match(line) or any(word.low == "nearby" for word in own)
    before = [place for place in seen.places[at - 1] if place.by in GROUND] if at else []
    one = len(set(countries(seen.places[at - 1]))) == 1 if at else False
    return tuple(before[:1]) if goes_on and one and not countries(seen.places[at]) else ()


def _nearest(main: tuple[Place, ...], row: Sequence[Place]) -> tuple[Place, ...]:
    """The document's own countries, by words in the sentence itself where it has any."""
    here = {place.countries: place for place in reversed(row)}
    return tuple(here.get(place.countries, place) for place in main)


def _of_the_same(seen: Scene, at: int, own: Sequence[Word]) -> tuple[Place, ...]:
    """The countries of the sentence before, where "the visit", "the deal" told there goes on,
    not another, "the Amritsar massacre", "the murder of Ada Roe"."""
    first = [word for word in own[:_SUBJECT_WORDS] if word.text[0].isalpha()]
    noun = next((word for word in first if word.dep in SUBJECTS), None)
    same = noun is not None and first[0].low in {"the", "this"} and first[0].head == noun.index
    if not same or noun is None or not is_event_noun(noun) or not at:
        return ()
    of = {word.index for word in own if word.low == "of" and word.head == noun.index}
    if any(word.tag == "NNP" and word.head in {noun.index, *of} for word in own):
        return ()
    before = seen.places[at - 1]
    return tuple(before) if 1 < len(set(countries(before))) <= _FEW else ()


def _goes_on(seen: Scene, at: int, own: Sequence[Word]) -> tuple[Place, ...]:
    """The one country of the sentence before, where the subject was named there: "Lissu"."""
    subject = next((word for word in own if word.dep in SUBJECTS), None)
    if subject is None or not at or not subject.tag.startswith("NNP"):
        return ()
    document, before = seen.document, seen.places[at - 1]
    said = document[document.sentences[at - 1]]
    one = len(set(countries(before))) == 1
    if one and before[0].by in _PEOPLE and subject.text not in document[before[0].span]:
        return ()  # "When Theophanu died, Adelaide became regent. Adelaide resigned".
    if not one or _OTHERS.search(document.text[: before[0].span.start][-_NEAR:]):
        return ()
    return tuple(before[:1]) if re.search(rf"\b{re.escape(subject.text)}\b", said) else ()


def _its_state(seen: Scene, at: int, own: Sequence[Word]) -> tuple[Place, ...]:
    """The one country that a paragraph has named before "the army" of it did something."""
    subject = next((word for word in own if word.dep in SUBJECTS), None)
    if subject is None or subject.low not in _OF_A_STATE:
        return ()
    lead = [word.low for word in own if word.head == subject.index and word.index < subject.index]
    if lead not in _BARE:
        return ()
    document = seen.document
    start = document.text.rfind("\n\n", 0, document.sentences[at].start)
    first = bisect_left(document.sentences, max(0, start), key=attrgetter("start"))
    named = [place for row in seen.places[first:at] for place in row if place.countries]
    return tuple(named[-1:]) if len({place.countries for place in named}) == 1 else ()


def _alone(seen: Scene, at: int) -> tuple[Place, ...]:
    """The one country that the rest of a sentence names: "rose on Monday after the Peruvian said".

    With more dates or countries the sentence is a list, each item of which has its own.
    """
    named = [place for place in seen.places[at] if place.countries]
    alone = len(seen.years.get(at, ())) == 1 and len({place.countries for place in named}) == 1
    return tuple(p for p in named[:1] if alone and not is_of_one(seen.document.text, p))


def _set_before(seen: Scene, at: int, own: Sequence[Word]) -> tuple[Place, ...]:
    """The one country that a sentence has told of before a clause, or that its paragraph is set in.

    "Japan saw a famine; a million people died", "In Iceland a volcano erupted. It built a dam".
    """
    document, line = seen.document, seen.document.sentences[at]
    named = [place for place in seen.places[at] if place.countries]
    first = own[0].start if own else line.start
    if named:
        parted = ";" in document.text[named[-1].span.end : first]
        one = len({place.countries for place in named}) == 1 and named[0].by == "name"
        return tuple(named[:1]) if one and parted else ()
    told = _opening(seen, at)
    before = document.text[: told[0].span.start] if told else ""
    return told if before.endswith(("In ", "in ")) else ()


def _opening(seen: Scene, at: int) -> tuple[Place, ...]:
    """The country that the paragraph opens with, where it names none but whom that left."""
    text, sentences = seen.document.text, seen.document.sentences
    begin, reach = sentences[at].start - _PARAGRAPH, sentences[at].end + _PARAGRAPH
    start = text.rfind("\n\n", max(0, begin), sentences[at].start)
    if start < 0 < begin:
        return ()
    end = text.find("\n\n", sentences[at].end, reach)
    first = bisect_left(sentences, start, key=attrgetter("start"))
    last = bisect_left(sentences, end if end >= 0 else reach, key=attrgetter("start"))
    named = [place for row in seen.places[first:last] for place in row if place.countries]
    others = (p for p in named if not text.endswith("independence from ", 0, p.span.start))
    if not named or named[0].by != "name" or {p.countries for p in others} != {named[0].countries}:
        return ()
    before = text[sentences[first].start : named[0].span.start]
    return tuple(named[:1]) if len(before.split()) <= _BEFORE_IT else ()


def within(places: Sequence[Place], words: Sequence[Word | Span]) -> tuple[Place, ...]:
    """The places that stand among these words."""
    return tuple(
        place
        for place in places
        if any(word.start < place.span.end and place.span.start < word.end for word in words)
    )


def countries(places: Sequence[Place]) -> tuple[str, ...]:
    """ISO 3166-1 alpha-3 codes, sorted, unique."""
    return tuple(sorted({code for place in places for code in place.countries}))


def organisations(places: Sequence[Place]) -> tuple[str, ...]:
    """Short names such as EU, NATO, UN, sorted, unique."""
    return tuple(sorted({name for place in places for name in place.organisations}))
