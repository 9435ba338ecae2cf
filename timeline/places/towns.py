"""From a text and the countries it names to the lesser towns of these that it names as well.

Many a town shares its name with another, with a person or a word: it counts where a word such as
"in" leads to it and its country is told elsewhere in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from timeline.places.look import DAY_OR_MONTH
from timeline.places.names import Hit, Meaning

_LED = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Oo]utside|[Aa]round|to|into|towards?|reached|left|via"
    r"|(?:re)?(?:took|taken|captured|entered|besieged|seized|stormed|occupied|shelled|bombed)"
    r"|(?:[Bb]attle|[Ss]iege|[Ff]all|[Cc]apture|[Ss]ack|mayor|bishop|north|south|east|west"
    r"|[Tt]own|[Cc]ity|village|port|suburb|fortress|monastery|people|outskirts) of"
    r") (?=[^\W\d_a-z])"
)
_WORD = re.compile(r"[^\W\d_][\w'-]{0,30}[^\W_]\b")
_GOES_ON = re.compile(rf"(?!{DAY_OR_MONTH.pattern}) [^\W\d_a-z]")
_PAIR = re.compile(r"([^\W\d_a-z](?<![\w'-].)[\w'-]{0,30})\.? (?=([^\W\d_a-z][\w'-]{0,30}))")
_STATES = {
    "USA": r"D\. ?C|Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Mass|Md|Me|Mich"
    r"|Minn|Miss|Mo|Mont|Nebr?|Nev|N\. ?[CDHJMY]|Okla|Ore|Penn|Pa|R\. ?I|S\. ?[CD]|Tenn|Tex|Va|Vt"
    r"|W\. ?Va|Wash|Wisc?|Wyo",
    "CAN": r"Alta|B\. ?C|Man|N\. ?[BS]|Nfld|Ont|P\. ?E\. ?I|Que|Sask",
}
"""How states and provinces are written behind the name of a town: "Vienna, Va."."""
_IN_STATE = {code: re.compile(rf", (?:{states})\.") for code, states in _STATES.items()}
_NAME = re.compile(r"(?<![\w'-])[^\W\d_a-z][\w'-]{1,30}(?: [^\W\d_a-z][\w'-]{1,30}){0,2}$")
_REACH = 100
"""Characters before its state in which a town may stand."""
_OPENS = frozenset({"In", "At", "Near", "From", "Outside", "Around"})
_LONGEST = 3
_PEOPLE = frozenset({"leader", "person", "exception"})


def towns(text: str, found: Iterable[Hit]) -> dict[str, Meaning]:
    """The towns of a plain text, each with the one country told in it that has such a town.

    `found` are its other places. A town that the tables know keeps its country where that is told
    by any other name, or where no other is told more than all the rest.
    """
    told: dict[str, Counter[str]] = defaultdict(Counter)
    default: dict[str, tuple[str, ...]] = {}
    for hit in found:
        name = text[hit.start : hit.end]
        default.setdefault(name, hit.meaning.countries)
        for code in hit.meaning.countries if hit.meaning.by not in _PEOPLE else ():
            told[code][name] += 1
    taught = {}
    for code, written in _IN_STATE.items():
        for name in set(_before_state(text, written)):
            told[code][""] += 1
            if not _is_told(name, default.get(name, ()), told):
                taught[name] = Meaning((code,), by="city")
    for name in sorted(set(_candidates(text))):
        code = _country(name, default.get(name, ()), told)
        if code:
            taught.setdefault(name, Meaning((code,), by="city"))
    return taught


def _candidates(text: str) -> Iterator[str]:
    """The one to three words after each word that leads to a place, the most that are a town."""
    parts = _parts(text)
    for led in _LED.finditer(text):
        ends: list[int] = []
        at = led.end()
        while len(ends) < _LONGEST and (word := _WORD.match(text, at)):
            ends.append(word.end())
            at = word.end() + 1 if text[word.end() : word.end() + 1] == " " else len(text)
        for end in reversed(ends):
            name = text[led.end() : end]
            if name.split()[0] not in parts and not _GOES_ON.match(text, end) and _codes(name):
                yield name


def _before_state(text: str, written: re.Pattern[str]) -> Iterator[str]:
    """The towns behind whose name a state stands."""
    for state in written.finditer(text):
        town = _NAME.search(text, max(0, state.start() - _REACH), state.start())
        if town:
            yield town[0]


def _parts(text: str) -> frozenset[str]:
    """The words that follow another with a capital: "Sherman" after "William", "Reach" after
    "Long"."""
    pairs = (pair for pair in _PAIR.finditer(text) if pair[1] not in _OPENS)
    return frozenset(pair[2].removesuffix("'s") for pair in pairs)


def _country(name: str, default: tuple[str, ...], told: Mapping[str, Counter[str]]) -> str:
    """The country of a town: of those told, the one where the most people live in one."""
    if _is_told(name, default, told):
        return ""
    rivals = (code for code in _codes(name) if _is_told(name, (code,), told))
    return next((code for code in rivals if not default or _is_mostly(code, told)), "")


def _is_mostly(code: str, told: Mapping[str, Counter[str]]) -> bool:
    """Whether the text tells of this country as often as of all others together.

    Only then a city that the tables know is taken for a namesake: "Vancouver" with the USA.
    """
    return 2 * told[code].total() >= sum(each.total() for each in told.values())


def _is_told(name: str, codes: Iterable[str], told: Mapping[str, Counter[str]]) -> bool:
    """Whether another name tells one of these countries."""
    return any(word != name for code in codes for word in told.get(code, ()))


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
