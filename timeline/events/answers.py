"""From a document to which sentence answers which: "In response", "hit back", "over the blast".

A sentence answers one before it where its words say so, or where it speaks of "the attack", "this
move" as of something just told. What was meant is the nearest sentence with an event that tells of
such a thing; where none does and the thing was never named before, the one right before.
"""

import re
from collections.abc import Callable, Sequence

from timeline.days import MONTHS, WEEKDAYS
from timeline.events.lexicon.actions import action_at, stem
from timeline.events.lexicon.words import words
from timeline.model import Document
from timeline.records import dataclass

REACH = 3
"""How many sentences back something is that is answered."""
NAMED_WITHIN = 4_000
"""Characters: "the attack" may be one that was named so far back."""
_ANSWERS = words(
    """response responses respond responds responded responding retaliate retaliates retaliated
    retaliating retaliation retaliatory reprisal reprisals revenge reaction countered
    countermeasures reciprocated counterattack consequently therefore thereupon avenge avenged"""
)
_OWNERS = "(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)"
_SAYS_SO = re.compile(
    rf"\b(?<!\bno )(?<!without )(?i:{'|'.join(sorted(_ANSWERS))})\b"
    r"|\b(?:"
    r"(?:hit|hits|struck|strikes|fired|fought|fights|pushed) back"
    r"|(?:answer|repl|react)(?:ed|ied|s|ies|ing|ying)? (?:by|with|from|in|on)"
    r"|[Ii]n (?:turn|kind|protest|reply|answer)\b(?! to)|[Tt]it[- ]for[- ]tat"
    r"|[Aa]s a (?:result|consequence)(?! of)|[Bb]ecause of (?:this|that)"
    rf"|(?:demand(?:ed|ing|s)?|call(?:ed|ing|s)? for|mourn(?:ed|ing|s)?|to punish) {_OWNERS}"
    r")\b"
    r"|\A\W*(?:(?:This|That) (?:led|forced|drove|pushed|caused|brought|made|meant|set off"
    r"|prompted|triggered|sparked|provoked)\b"
    r"|In return,)"
)
_HAPPENINGS = words(
    """attack attacks raid raids blast blasts explosion explosions bombing bombings shooting
    shootings killing killings murder murders assassination arrest arrests coup launch launches
    test tests invasion crash accident disaster quake earthquake flood floods spill leak leaks hack
    breach ban bans decision ruling verdict move moves step steps announcement resignation scandal
    incident incidents seizure blockade expulsion expulsions sanctions tariffs duties protest
    protests riot riots violence massacre collapse merger takeover death deaths defeat ambush siege
    hijacking kidnapping abduction outbreak cut cuts closure strike strikes fire fires eruption
    landslide storm broadcasts flights incursion incursions provocation provocations"""
)
_SPEAKS_OF = re.compile(
    r"(?:\A\W*|\b(?:[Aa]fter|[Ff]ollowing|since|[Dd]espite|due to|amid|about|against|at|for|to"
    r"|(?P<because>[Oo]ver|[Bb]ecause of|condemn\w*|denounc\w*|blam\w*|protest\w*)) )"
    rf"{_OWNERS} (?:[a-z-]+ )?(?P<thing>{'|'.join(sorted(_HAPPENINGS))})\b"
    r"(?! (?:toll|of|by|in|at|near|to|that|against|from)\b"
    rf"| on (?!\d|{'|'.join((*MONTHS, *WEEKDAYS))}))"
)
_WORD = re.compile(r"[^\W\d_]+")
_PARAGRAPH = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class Answer:
    """The number of the sentence that is answered, and where the words stand that say so."""

    to: int
    place: int
    sure: bool
    """Whether the words say so; else only a thing is named that nothing else can be."""


def answer(document: Document, at: int, tells: Callable[[int], bool]) -> Answer | None:
    """What the sentence of that number answers, of those that `tells` has events of."""
    sentence = document.sentences[at]
    said = document[sentence]
    before = [each for each in range(at - 1, max(-1, at - 1 - REACH), -1) if tells(each)]
    if not before:
        return None
    if found := _SAYS_SO.search(said):
        near = _parts(document, before[0], at) <= 1
        return Answer(before[0], sentence.start + found.start(), sure=True) if near else None
    named = _SPEAKS_OF.search(said)
    if named is None:
        return None
    thing, place = named["thing"], sentence.start + named.start()
    told = next((each for each in before if _tells_of(document, each, thing)), None)
    if told is not None:
        return Answer(told, place, sure=True)
    earlier = document.text[max(0, sentence.start - NAMED_WITHIN) : sentence.start]
    named_before = re.search(rf"\b{re.escape(thing)}\b", earlier, re.IGNORECASE)
    alone = before[0] == at - 1 and not named_before
    return Answer(at - 1, place, sure=bool(named["because"])) if alone else None


def _parts(document: Document, first: int, last: int) -> int:
    """How many ends of paragraphs lie between two sentences."""
    ends = _PARAGRAPH.findall(
        document.text, document.sentences[first].end, document.sentences[last].start
    )
    return len(ends)


def _tells_of(document: Document, at: int, thing: str) -> bool:
    """Whether a sentence has the word, or another for the same act: "fired" for "the launch"."""
    said = [each.lower() for each in _WORD.findall(document[document.sentences[at]])]
    if stem(thing) in map(stem, said):
        return True
    wanted = _act([thing], 0)
    return wanted is not None and any(_act(said, place) == wanted for place in range(len(said)))


def _act(said: Sequence[str], at: int) -> str | None:
    found = action_at(said, at)
    return found.name if found else None
