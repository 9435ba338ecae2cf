"""From a text and the countries it names to the lesser towns of these that it names as well.

Many a town shares its name with another, with a person or a word: it counts where a word such as
"in" leads to it and its country is told elsewhere in the text.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from timeline.places.inside import SHORT, inside, is_listed, is_region, may_be_town
from timeline.places.look import DAY_OR_MONTH
from timeline.places.names import Hit, Meaning


def _behind(words: str, then: str = "") -> str:
    """What says that one of these words stands right before, its last letter first."""
    ends: defaultdict[str, list[str]] = defaultdict(list)
    for word in words.split():
        ends[word[-1]].append(rf"(?<=\b{word}{then} )")
    return "|".join(f"(?<={last}{then} )(?:{'|'.join(told)})" for last, told in ends.items())


_TAKEN = "took taken captured entered besieged seized stormed occupied shelled bombed"
_LEADS = (
    "[Ii]n [Aa]t [Nn]ear [Ff]rom [Oo]utside [Aa]round to into toward towards reached left via"
    f" {_TAKEN} re{_TAKEN.replace(' ', ' re')}"
)
_OF = (
    "[Bb]attle [Ss]iege [Ff]all [Cc]apture [Ss]ack mayor bishop north south east west [Tt]own"
    " [Cc]ity village port suburb fortress monastery people outskirts [Dd]uchy [Cc]ounty"
    " [Pp]rincipality [Tt]sardom [Kk]hanate [Ee]mirate [Dd]espotate [Dd]uke [Cc]ount [Ee]mir"
    " [Bb]orough [Dd]istrict [Hh]arbor [Hh]arbour"
)
_LED = re.compile(
    rf"\b(?:{_LEADS.replace(' ', '|')}|(?:{_OF.replace(' ', '|')}) of) (?=[^\W\d_a-z])"
)
_LED_TO = re.compile(rf" (?=[^\W\d_a-z])(?:{_behind(_LEADS)}|(?<= of )(?:{_behind(_OF, ' of')}))")
"""The end of `_LED`, found by its blank, which is rarer than what may begin a word."""
_WORD = re.compile(r"[^\W\d_][\w'-]{0,30}[^\W_]\b")
_GOES_ON = re.compile(rf"(?!{DAY_OR_MONTH.pattern}) [^\W\d_a-z]")
_PAIR = re.compile(r"([^\W\d_a-z](?<![\w'-].)[\w'-]{0,30})\.? (?=([^\W\d_a-z][\w'-]{0,30}))")
_NAME = re.compile(r"(?<![\w'-])[^\W\d_a-z][\w'-]{1,30}(?: [^\W\d_a-z][\w'-]{1,30}){0,2}$")
_OWNED = re.compile(
    rf"(?:'s|')? (?:[a-z]+ ){{0,2}}(?:town|city|village|port|island|province|region|district) of "
    rf"(?!{DAY_OR_MONTH.pattern})([^\W\d_a-z][\w'-]+"
    rf"(?:(?!{DAY_OR_MONTH.pattern}) [^\W\d_a-z][\w'-]+){{0,2}})"
)
"""Behind a nation: "the Chilean town of X"."""
_NATIONS = frozenset({"name", "people"})
_REACH = 100
"""Characters before its state in which a town may stand."""
_LONGEST_LED = 14
_OPENS = frozenset({"In", "At", "Near", "From", "Outside", "Around"})
_LONGEST = 3
_PEOPLE = frozenset({"leader", "person", "exception"})


def towns(text: str, found: Sequence[Hit], doubted: Collection[str] = ()) -> dict[str, Meaning]:
    """The towns of a plain text, each with the one country told in it that has such a town.

    `found` are its other places. A town that the tables know keeps its country where that is told
    by any other name, or where no other is told more than all the rest; one that is written with
    another's region, where that is told no less: "Rome, N.Y.". `doubted` are the names of several.
    """
    told: dict[str, Counter[str]] = defaultdict(Counter)
    default: dict[str, tuple[str, ...]] = {}
    for hit in found:
        name = _spelled(text[hit.start : hit.end])
        default.setdefault(name, hit.meaning.countries)
        for code in hit.meaning.countries if hit.meaning.by not in _PEOPLE else ():
            told[code][name] += 1
    taught = {}
    for code, name in {(code, _spelled(name)) for code, name in _written(text, found, doubted)}:
        told[code][""] += 1
        usual = default.get(name, ())
        if all(_others(name, code, told) > _others(name, each, told) for each in usual):
            taught[name] = Meaning((code,), by="city")
    for code, name in _owned(text, found):
        if not any(_others(name, each, told) for each in default.get(name, ())):
            taught.setdefault(name, Meaning((code,), by="city"))
    for name in sorted({*_candidates(text), *default}):
        code = _country(name, default.get(name, ()), told)
        if code:
            taught.setdefault(name, Meaning((code,), by="city"))
    return taught | {n.upper(): meaning for n, meaning in taught.items() if n.upper() in text}


def _spelled(name: str) -> str:
    """A town of a dateline as it is written elsewhere: "PARIS, Texas"."""
    return name.title() if name.isupper() and may_be_town(name) else name


def _candidates(text: str) -> Iterator[str]:
    """The one to three words after each word that leads to a place, the most that are a town."""
    parts = _parts(text)
    for led in _LED_TO.finditer(text):
        ends: list[int] = []
        at = led.end()
        while len(ends) < _LONGEST and (word := _WORD.match(text, at)):
            ends.append(word.end())
            at = word.end() + 1 if text[word.end() : word.end() + 1] == " " else len(text)
        for end in reversed(ends):
            name = text[led.end() : end]
            if name.split()[0] not in parts and not _GOES_ON.match(text, end) and _codes(name):
                yield name


def _written(
    text: str, found: Sequence[Hit], doubted: Collection[str]
) -> Iterator[tuple[str, str]]:
    """The towns behind whose name a state or a region stands, each with the country of that."""
    for code, short in SHORT.items():
        for state in short.finditer(text):
            name = _NAME.search(text, max(0, state.start() - _REACH), state.start())
            if name and may_be_town(name[0]):
                yield code, name[0].removeprefix("In ")
    for at, hit in enumerate(found):
        before = found[at - 1] if at and found[at - 1].end == hit.start - 2 else None
        if not text.startswith(", ", max(0, hit.start - 2)):
            continue
        if before:
            for code in inside(text, before, hit):
                yield code, text[before.start : before.end]
                if text.startswith("Georgia", hit.start):
                    yield code, "Georgia"
        elif town := _unknown(text, hit, doubted):
            yield hit.meaning.countries[0], town


def _owned(text: str, found: Sequence[Hit]) -> Iterator[tuple[str, str]]:
    """The towns that are told to be a nation's, each with its country: "the Chilean town of X"."""
    for hit in found:
        town = _OWNED.match(text, hit.end) if hit.meaning.by in _NATIONS else None
        if town and len(hit.meaning.countries) == 1:
            yield hit.meaning.countries[0], town[1]


def _unknown(text: str, hit: Hit, doubted: Collection[str]) -> str:
    """The town before the region at `hit` that may be something else, or is in no table."""
    town = _NAME.search(text, max(0, hit.start - _REACH), hit.start - 2)
    if not town or not is_region(text, hit) or is_listed(text, hit):
        return ""
    led = _LED.search(text, max(0, town.start() - _LONGEST_LED), town.end())
    return town[0] if town[0] in doubted or (led and led.end() == town.start()) else ""


def _parts(text: str) -> frozenset[str]:
    """The words that follow another with a capital: "Sherman" after "William", "Reach" after
    "Long"."""
    pairs = (pair for pair in _PAIR.finditer(text) if pair[1] not in _OPENS)
    return frozenset(pair[2].removesuffix("'s") for pair in pairs)


def _country(name: str, usual: tuple[str, ...], told: Mapping[str, Counter[str]]) -> str:
    """The country of a town: of those told, the one where the most people live in one."""
    rivals = [code for code in _codes(name) if _others(name, code, told)]
    if not usual:
        return next(iter(rivals), "")
    return next((code for code in rivals if _is_mostly(name, code, usual, told)), "")


def _is_mostly(
    name: str, code: str, usual: Iterable[str], told: Mapping[str, Counter[str]]
) -> bool:
    """Whether a text tells of this country as often as of all others, and of no greater namesake's.

    Only then a town that the tables know is taken for its namesake: "Perth" with Scotland.
    """
    mine = _others(name, code, told)
    every = sum(_others(name, each, told) for each in told)
    return 2 * mine >= every and not any(_others(name, each, told) for each in usual)


def _others(name: str, code: str, told: Mapping[str, Counter[str]]) -> int:
    """How often other names tell a country."""
    return told[code].total() - told[code][name] if code in told else 0


def _codes(name: str) -> tuple[str, ...]:
    """The countries that have a town of this name, by how many live there."""
    lines = _lines()
    at = bisect_left(lines, f"{name}\t")
    key, _, codes = lines[at].partition("\t") if at < len(lines) else ("", "", "")
    return tuple(codes.split()) if key == name else ()


@cache
def _lines() -> list[str]:
    """The rows of `towns.tsv`, which stand in order."""
    return Path(__file__).with_name("towns.tsv").read_text(encoding="utf-8").splitlines()[1:]
