"""From a text to its verb forms, each with the time that it tells, by its words alone."""

from collections.abc import Iterator, Sequence
from typing import Literal

from timeline.dating.english.lexicon import verbs
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.hearing.tree import tokens_of
from timeline.patterns import later
from timeline.records import dataclass

Tense = Literal["past", "past perfect", "perfect", "present", "future", "would", ""]

_TOLD: tuple[tuple[tuple[str, ...], Tense, bool], ...] = (
    (verbs.FUTURE, "future", False),
    (verbs.FUTURE_IN_LOWER_CASE, "future", True),
    (verbs.FUTURE_IN_THE_PAST, "would", True),
    (verbs.PERFECT, "perfect", True),
    (verbs.PAST_PERFECT, "past perfect", True),
    (verbs.PRESENT, "present", True),
    (verbs.PAST, "past", True),
    (verbs.PAST_UNLESS_TO, "past", True),
    (verbs.PAST_BEFORE, "past", True),
    (verbs.PARTICIPLES, "past", True),
)
"""Verb forms, the time that they tell, and whether they are none with a capital."""
_PAST = later(rf"[a-z]+{verbs.PAST_ENDING}")
_TAKEN = later(
    r" (?:[$£€\d]|(?:on|in) (?:early |late |mid-)?[A-Z\d]|(?:an?|the|its|his|her|their|our|my|it|"
    r"him|them|us|two|three|four|five|six|new|more|at least|about|nearly|that|what|how|over|"
    r"from|into|with|out|off|up|down|late|early)\b)"
)
"""After "split" or "bid", what makes a verb of it: "bid $3 million", "split on Friday"."""
_OPENS_WITH = later(
    r" (?:in|on|by|at|to|from|for|with|after|out|off|up|down|over|back|again|early|late|last)\b"
)
"""After a participle that opens its sentence: "Built in May, it is shut"."""
_BE = frozenset({"is", "are", "re", "m", "s"})
_ARRANGED = later(rf" (?:also |now )?(?:{'|'.join(verbs.ARRANGED)})\b")
_HELD_BY = (
    "to ", "could ", " do ", " not ", "n't ", "n’t ", "rate ", "price ", "tax ", "pay ", "budget ",
)  # fmt: skip
"""Before "cut", which then is no past: "could cut it", "a rate cut"."""
_POSSIBLY = frozenset({"may", "might", "could be"})
"""After "what" they name no time: "fired what may be a missile"."""
_NAME_GOES_ON = later(r" [A-Z][\w’'-]+(?: [^.!?\n]{0,200})?(?:[.!\n]|$)")
_CAPITAL = later(r"[A-Z][\w’'-]* $")
"""Before "Will" where all words of a line have capitals; else "Will Smith" is somebody."""
_DONE = later(
    r",? (?:(?:n[o']t|never|ever|also|already|now|just|long|since|yet|all|both|always|only|still|"
    r"even|[a-z]+ly|he|she|it|they|we|you|I) ){0,3}"
    r"(?:been|[a-z]+(?:ed|[ewo]n|[au]ng|unk|ught|[ei]pt|[ei]lt|eld|ent|old|aid|[ao]de|one|ome|um|ut|it|"
    r"et|un|ost|ad|und|uck|ot|orn|urst|own|od|eat))\b"
)
"""After "has", what makes a perfect of it: "has long since left", but not "has debts"."""
_TO_OWN = later(
    r" (?:an?|the|his|her|its|their|our|my|your|some|any|more|no|it|them|him|us|time|to)\b"
)
"""After "to have", which then is no perfect: "to have a trip on Saturday"."""
_OWNED = later(
    r"(?<!\w)(?:an?|the|his|her|its|their|our|my|this|that|any|no|new"
    r"|as|when|while|after|before|by|to|with|for|of|against|from|over|where)\s\Z"
)
"""Before "plan to", which then is a noun, as it is where nobody can do it: "as hosts Peru won"."""
_ARTICLE = later(r"(?<!\w)(?:[Tt]he|[Aa]n?|[Hh]is|[Ii]ts|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y)\s\Z")
_COUNT = later(r"(?<![\d,.])\d{1,3}(?:,\d{3})?\s\Z")
_THINGS = later(r" (?:[a-z]+ )?[a-z]{3,}s\b")
"""Around "prefabricated", which tells what they are: "will deliver 400 prefabricated houses"."""
_PLACED = later(
    r"\b(?:finish\w*|was|were|came|plac\w+|ran|seconds?|points?|minutes?|lengths?,?|met(?:re|er)s|"
    r"votes|third|fourth|just|well|far|narrowly|stayed|pulled|edged|moved|home|crossed|line) \Z"
)
_A_RIVAL = later(
    r" (?:him|her|them|(?!Christmas|Easter|Ramadan|New|Thanksgiving|Brexit|[A-Z][a-z]+day)"
    r"[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?:[,.]| (?:in|on|by|at|and|with|to)\b)"
)
"""Around "ahead of", which then tells who was first: "finished ahead of Roe on Sunday"."""
_IS, _AN_ADVERB = 3, 12
"""Characters of "are", and between it and what is to be done: one word at most."""
OWNED = 8
"""Characters: the longest of these words."""
SAME_VERB = later(r"[ \w]{1,16}\Z")
"""Between an auxiliary and the rest of its verb: "had not yet met"."""
_WILL_BE = later(r" (?:(?:[\w’']+ ){0,2}(?:be|being|have|been|get|getting|become) (?:[a-z]+ )?)?\Z")
"""Between "will" and a participle: "will not be seen", but not "will question a man seen"."""
PAST_TENSES: tuple[Tense, ...] = ("past", "past perfect", "perfect")
AUXILIARIES: tuple[Tense, ...] = ("future", "perfect", "past perfect", "present", "would")


def _by_first_word() -> dict[str, list[tuple[str, Tense, bool]]]:
    """How forms go on after their first token, those first that win."""
    forms: dict[str, list[tuple[str, Tense, bool]]] = {}
    for told, tense, small in _TOLD:
        for form in sorted(told, key=len, reverse=True):
            first = tokens_of(form)[0]
            forms.setdefault(first, []).append((form.removeprefix(first), tense, small))
    return forms


_FORMS = _by_first_word()


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb form, where it stands, and the time that it tells."""

    start: int
    end: int
    tense: Tense
    plain: bool
    """Whether it may be helped by the verb before it: "has met" is perfect, not past."""


def verbs_in(tokens: Tokens, start: int, end: int) -> Iterator[Verb]:
    """The verb forms of a stretch in order."""
    text, places = tokens.text, tokens.places
    first, last = tokens.within(start, end)
    reached = start
    for index, word in enumerate(tokens.each[first:last], first):
        if (word in _FORMS or word[-2:] == verbs.PAST_ENDING) and places[index] >= reached:
            begins = places[index]
            rest, tense = _form(tokens, word, begins, opens=begins == start)
            until = begins + len(word) + len(rest)
            if tense and until <= end:
                reached = until
                if not _is_none(text, text[begins:until], start, begins):
                    yield Verb(begins, until, tense, tense == "past")


def _form(tokens: Tokens, first: str, start: int, *, opens: bool) -> tuple[str, Tense]:
    """How a verb form goes on after its first word, and the time that it tells; "" for none."""
    text, end = tokens.text, start + len(first)
    word = text[start:end]
    if opens and first not in verbs.SAYING and _OPENS_WITH.match(text, end):
        word = first  # "Built in May, it is shut".
    for rest, tense, small in _FORMS.get(first, ()):
        if (small and word[0].isupper()) or (rest and not _goes_on(tokens.lower, end, rest)):
            continue
        if not rest and first in verbs.UNLESS_TO and _is_held(text, first, start, end):
            return "", ""
        if rest == "s" and not text.endswith(("he", "it", "He", "It"), 0, start):
            continue
        if (rest or first) in _BE and _ARRANGED.match(text, end + len(rest)):
            return rest, "future"
        own = tense == "perfect" and not _DONE.match(text, end + len(rest))
        return rest, "present" if own else tense
    return "", "past" if _PAST.fullmatch(word) else ""


def _is_held(text: str, word: str, start: int, end: int) -> bool:
    """Whether a verb of one form is no past: "to cut it", "could cut it", "a split for ever"."""
    if text.endswith(_HELD_BY, max(0, start - OWNED), start):
        return True
    return word in verbs.PAST_BEFORE and not _TAKEN.match(text, end)


def _goes_on(lower: str, start: int, rest: str) -> bool:
    if not lower.startswith(rest, start):
        return False
    after = lower[start + len(rest) : start + len(rest) + 1]
    return not (after.isalnum() or after == "_")


def _is_none(text: str, words: str, start: int, first: int) -> bool:
    """Whether the words only look like a verb form: "indeed", "her plan to save it"."""
    if words == "led" and text.startswith(" by", first + len(words)):
        return True
    if words.endswith(verbs.PAST_ENDING) and words.islower():
        led = _ARTICLE.search(text, max(start, first - OWNED), first)  # "In their favoured event".
        return words in verbs.NOT_VERBS or led is not None or _is_of_many(text, start, first, words)
    if words.startswith("due ") and text.endswith("fell ", 0, first):
        return True  # "The bond fell due on Monday".
    if words in _POSSIBLY and text[max(start, first - 5) : first] == "what ":
        return True
    if words == "ahead of" and _A_RIVAL.match(text, first + len(words)):
        return _PLACED.search(text, start, first) is not None
    if words == "Will" and _NAME_GOES_ON.match(text, first + len(words)):
        return not _CAPITAL.search(text, start, first)
    if words == "have" and text[max(start, first - 3) : first] == "to ":
        return _TO_OWN.match(text, first + len(words)) is not None
    if not words.islower() and words.lower() in verbs.NOUNS:
        return words[0].isupper() and words.endswith("s") and first == start
    if words in verbs.NOUNS or words.partition(" ")[0] in verbs.UNLESS_TO:
        return _OWNED.search(text, max(start, first - OWNED), first) is not None
    return words in verbs.NOT_VERBS


def _is_of_many(text: str, start: int, first: int, words: str) -> bool:
    """ "400 prefabricated houses": what they are, not what was done."""
    if text[first - 2 : first - 1].isdigit() and _THINGS.match(text, first + len(words)):
        return _COUNT.search(text, max(start, first - OWNED), first) is not None
    return False


def last_tense(text: str, found: Sequence[Verb]) -> Tense:
    """The tense of the last of these verbs, with its auxiliaries as one."""
    tense: Tense = ""
    end = 0
    thinks = False
    for verb in found:
        if tense in ("future", "would") and text[verb.start : verb.end] in verbs.DESCRIBING:
            continue
        helped = verb.plain and tense in AUXILIARIES and not thinks
        helped = helped and text[verb.start : verb.end] not in verbs.FINITE
        if not (helped and is_same_verb(text[end : verb.start], tense)):
            tense = verb.tense
            thinks = text[verb.start : verb.end] in verbs.THINKING
        end = verb.end
    return tense


def is_same_verb(between: str, tense: Tense) -> bool:
    """Whether what stands between an auxiliary and a participle lets them be one verb."""
    words = _WILL_BE if tense in ("future", "would") else SAME_VERB
    return words.match(between) is not None


def first_tense(found: Sequence[Verb]) -> Tense:
    """The tense of the first of these verbs; "is also expected to" is one verb."""
    helped = len(found) > 1 and found[1].tense == "future" and _helps(found[0], found[1])
    return found[helped].tense if found else ""


def _helps(first: Verb, second: Verb) -> bool:
    """Whether it may be the "is" of what comes: a short present verb, an adverb before it."""
    short = first.tense == "present" and first.end - first.start <= _IS
    return short and second.start - first.end <= _AN_ADVERB
