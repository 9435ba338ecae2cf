"""From a text and its places to the people that it ties to a country, by full and family name."""

import re
from collections.abc import Iterator

from timeline.anyword import any_word
from timeline.places.bearers import is_given, words
from timeline.places.beside import REACH, is_title, names_beside, one_line
from timeline.places.gazetteer import known
from timeline.places.names import Hit, Meaning

_BY = frozenset({"name", "people", "capital", "seat", "region", "side"})
_FAMILY_FIRST = frozenset({"CHN", "KOR", "PRK", "TWN", "VNM"})
_HEADING_SHARE = 0.6
_BODY = re.compile(
    r"[IVX]+|Jr\.|Sr\.|However|Northeast|Northwest|Southeast|Southwest|Meanwhile|Army|Corps|Guards?"
    r"|Party|Union|Council|Ministry|Office|Command|Division|Staff|Force|Forces|Front|Movement"
    r"|League|Agency|Department|Committee|Assembly|Parliament|Navy|House|University|Institute|Bank"
    r"|Group|Company|Brigade|Regiment|Government|Court|Church|War|City|State|Federation|Society"
    r"|Association|Academy|Museum|History|Library|Festival|Congress|Conference|Championships?|Cup"
    r"|Games|Club|School|College|Hospital|Airport|Station|Service|Authority|Commission|Foundation"
)

_NAME = r"(?P<name>[^\W\d_a-z][\w'-]+(?: [^\W\d_a-z][\w'-]+){1,2})"
_OWNED = re.compile(rf"'s {_NAME}(?=[,.;)]| [a-z])")
_OF = re.compile(rf"(?<![\w'-]){_NAME} of $")
_ADDRESSED = re.compile(rf"{any_word(['Mr', 'Mrs', 'Ms', 'Dr'])}\.? ([^\W\d_a-z][\w-]+)")
_CAPITAL = re.compile(r"[^\W\d_a-z](?<![\w'-].)[\w'-]+")

Person = tuple[str, tuple[str, ...]]


def people(text: str, found: tuple[Hit, ...]) -> dict[str, Meaning]:
    """Each person's full name, and the one word that later calls them, with their countries.

    `found` are the places of a plain text. A word that two people of different countries share,
    or that also names a place, is left out.
    """
    introduced = (*_introduced(text, found), *_owned(text, found))
    addressed = frozenset(_ADDRESSED.findall(text))
    taught = {name: Meaning(codes, by="person") for name, codes in reversed(introduced)}
    claims: dict[str, set[tuple[str, ...]]] = {}
    leaders = [
        (text[h.start : h.end], h.meaning.countries) for h in found if h.meaning.by == "leader"
    ]
    for name, codes in (*introduced, *leaders):
        for word in _called(name, codes, addressed):
            claims.setdefault(word, set()).add(codes)
    told = {word for name, codes in introduced for word in _called(name, codes, addressed)}
    for word, claim in claims.items():
        if len(claim) == 1 and (word in told or not _is_known(word)):
            taught.setdefault(word, Meaning(next(iter(claim)), by="person"))
    return taught


def _introduced(text: str, found: tuple[Hit, ...]) -> Iterator[Person]:
    for hit in found:
        if hit.meaning.by in _BY and len(hit.meaning.countries) == 1:
            for said in names_beside(text, hit):
                name = _kept(said)
                if name and not _is_known(name) and not _in_heading(text, hit):
                    yield name, hit.meaning.countries


def _kept(said: str) -> str:
    """A name without the weekdays, titles and numbers around it; empty if it is no person's."""
    parts = [part.removesuffix("'s").rstrip("'-") for part in said.split()]
    while parts and (parts[0] in words("apart") or parts[0][:1].islower() or is_title(parts[0])):
        parts = parts[1:]
    ends = (at for at, part in enumerate(parts) if part in words("apart"))
    parts = parts[: next(ends, len(parts))]
    if any(_BODY.fullmatch(part) or _is_known(part, led=False) for part in parts):
        return ""
    return " ".join(parts)


def _owned(text: str, found: tuple[Hit, ...]) -> Iterator[Person]:
    """ "Kenya's Eliud Kipchoge", "Abebe Bikila of Ethiopia", if the last name calls him later."""
    alone = _alone(text)
    for hit in found:
        if hit.meaning.by == "name" and len(hit.meaning.countries) == 1:
            before = one_line(text[max(0, hit.start - REACH) : hit.start])
            said = _OWNED.match(text, hit.end)
            said = said or (_OF.search(before) if before.endswith(" of ") else None)
            name = _kept(said["name"]) if said else ""
            first, _, last = name.rpartition(" ")
            if first and last in alone and not _is_known(name) and not _in_heading(text, hit):
                yield name, hit.meaning.countries


def _alone(text: str) -> frozenset[str]:
    """The words with a capital that somewhere stand right after none with a capital."""
    found, end = set(), -1
    for word in _CAPITAL.finditer(text):
        if word.start() != end + 1:
            found.add(word[0].removesuffix("'s"))
        end = word.end()
    return frozenset(found)


def _called(name: str, codes: tuple[str, ...], addressed: frozenset[str]) -> tuple[str, ...]:
    """The words that alone may call a person later: the family name, where it can be told, and
    what stands after "Mr"."""
    parts = name.split()
    while parts and (parts[-1] in words("apart") or _BODY.fullmatch(parts[-1])):
        parts = parts[:-1]
    untitled = [part for part in parts if not is_title(part)]
    if len(untitled) == 1 < len(parts):
        return tuple(word for word in untitled if _can_call(word))
    if len(parts) < 2:
        return ()
    family_first = not _FAMILY_FIRST.isdisjoint(codes)
    called = {parts[0], parts[-1]} if codes == ("VNM",) else {parts[0 if family_first else -1]}
    called |= addressed.intersection(parts)
    called |= {word[len("al-") :] for word in called if word.startswith(("al-", "el-"))}
    return tuple(word for word in sorted(called) if _can_call(word))


def _can_call(word: str) -> bool:
    """Whether a word is long and rare enough to mean one person by itself."""
    if len(word) < 2 or not word[0].isupper() or word in words("apart"):
        return False
    return not (is_given(word) or is_title(word) or _is_known(word, led=False))


def _is_known(name: str, *, led: bool = True) -> bool:
    """Whether the tables already know a name; `led` tells whether that of a leader counts.

    "Colonel Joseph Mobutu of the Congolese army" may be another than he whom the tables know.
    """
    first, *rest = name.split()
    wanted = ("", *rest) if rest else ("",)
    rests = known().get(first)
    return rests is not None and any(
        words == wanted and (led or meaning.by != "leader") for words, meaning in rests.every
    )


def _in_heading(text: str, hit: Hit) -> bool:
    """Whether the line of a place is a heading whose every word has a capital."""
    start = text.rfind("\n", max(0, hit.start - REACH), hit.start) + 1
    end = text.find("\n", hit.end, hit.end + REACH)
    line = text[start or max(0, hit.start - REACH) : end if end >= 0 else hit.end + REACH]
    spoken = [word for word in line.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in spoken)
    return capitals > _HEADING_SHARE * len(spoken) and not line.rstrip().endswith((".", '"', "”"))
