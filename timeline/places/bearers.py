"""From a name that looks like a place to whether a person bears it there: "Michael Jordan"."""

import re
from functools import cache

from timeline.patterns import later
from timeline.places.beside import is_title
from timeline.places.given import given
from timeline.places.names import GROUND, TOWN, Hit
from timeline.places.tables import rows

_MOSTLY_GIVEN = frozenset({"Chad", "Jordan"})
"""Places whose name before any other capitalised word is a given name, save before an office."""
_OFFICE = (
    r"President|Prime|Premier|Foreign|Defen[cs]e|Interior|King|Queen|Crown|Prince|Army|Air|Navy|"
    r"Armed|Police|Government|Parliament|Supreme|Central|National|State|Football|Cup|Open|Embassy|"
    r"Airlines?|Airways|Minister|Ministry|Senate|Republic|University|Kingdom|War|January|February|"
    r"March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|"
    r"Wednesday|Thursday|Friday|Saturday|Sunday"
)
_LANDS = frozenset({"name", "region"})
"""What a given name that is also a people's or a faith's may describe: "Norman Sicily"."""
_PAIRED = later(r"\b[A-Z]\w+[-–]$")
"""Before the second of two lands: "the Egypt-Jordan border"."""
_ANY_FAMILY = later(rf" (?!(?:{_OFFICE})\b)[A-Z][a-z]+")
_INITIAL = later(r" [A-Z]\. [A-Z][a-z]")
_INITIALS = later(r"(?<![\w.])(?:[A-Z]\. ){2,3}$")
"""Before a family name: "J. J. Nassau"."""
_TITLE = r"\b(?:Minister|Secretary|President|Senator|Governor|Mayor|Ambassador|Judge|General)"
_TITLED = re.compile(rf"{_TITLE} $")
"""Before a name with another behind it: "Foreign Minister Israel Katz", "Mayor London Breed"."""
_TITLED_BEFORE = later(
    rf"{_TITLE} (?!(?:Of|In|To|From|And|For|The|At|On|After|Over)\b)[A-Z][a-z]+(?<!s) $"
)
"""Before the second of two names: "Foreign Minister Wu Dawei", but "President Visits Peru"."""
_TRIED = r"(?:was|had been) (?:jailed|arrested|sentenced|convicted|acquitted|hanged|beheaded|hired)"
_LIVED = later(
    r" [A-Z][a-z]+(?:, \d\d,|, (?:the |his |her )?(?:[a-z]+ )?(?:son|daughter|brother|sister|wife"
    r"|widow|husband|nephew|niece|heir)\b| (?:was born|married|died|wrote|sang|starred|acted|scored"
    rf"|released (?:his|her)|{_TRIED})\b)"
)
_WED = re.compile(r"\b(?:married|marrying|wed|wedded) $")
_WIDOW = re.compile(r", (?:the |his |a )?(?:widow|wife|daughter|sister|mother|niece|mistress) of\b")
"""Around a woman's name: "marrying Adelaide", "Florence, the daughter of"."""
_LIVES = later(
    r" (?:(?:was|is) born|died|dies|married|marries|remarried|abdicated|gave birth|resigned as"
    rf"|had (?:died|married|been born)|{_TRIED}|(?:became|was crowned|was made) (?:[a-z]+ )?"
    r"(?:king|queen|emperor|empress|regent|abbess|duchess|president|prime minister)"
    r"| of (?!the\b)[A-Z][a-z]+)\b"
)
"""Behind a town's name that somebody bears: "Adelaide died", "Adelaide of Italy"."""
_KIN = re.compile(
    r"\b(?:(?:[Hh]er|[Hh]is|[Tt]heir) (?:[a-z]+ )?(?:son|daughter|sister|brother|mother|father|wife"
    r"|husband|widow|niece|nephew)|King|Queen|Emperor|Empress|Princess|Duchess|Countess|Aunt) $"
)
"""Before such a name: "her son Sydney", "Empress Adelaide"."""
_WHERE = re.compile(r"\b(?:[Tt]he|[Ii]n|from|to|at|near|of|and) $")
_OF_SOMEBODY = (
    r"(?:, \d\d,)? (?:said|says|told|won|lost|beat|became|joined|wrote|resigned|denied)\b"
)
"""Behind a family name by itself, these are what somebody does."""
_NOUN, _BESIDE = re.compile(r"\b(?!city|capital|town)[a-z]+, $"), later(r" [A-Z][a-z]+, ")
"""Around a given name: "the minister, Milan Kovac, resigned"."""
_WORD_BEFORE = later(r"(?<![\w'-])(\w[\w-]*)\.?(?: [A-Z]\.)? $")
_NAMES_BEFORE = re.compile(r"(?<![\w'-])((?:[^\W\d_a-z][\w'-]* )+)d[ei] $")
_SAID_TO_BE = later(
    rf" (?!(?:{_OFFICE})\b)[A-Z][a-z]+, (?:his|her|its|their|the|an?) ((?:[a-z-]+ ){{0,3}}[a-z]+)\b"
)
_REIGNS = re.compile(r"^(?:King|Queen|Prince|Princess|Pope|Emperor)\b| [IVX]+$")
_NTH = re.compile(r" (?:II|III|IV|V|VI+)\b")
_ELSEWHERE = later(r" (?:[IVX]+\b|(?:of (?:the )?|the )[A-Z])")


def is_person(text: str, hit: Hit) -> bool:
    """Whether the words of `hit`, a single word that names a place, are part of a person's name."""
    word = text[hit.start : hit.end]
    before = text[max(0, hit.start - 30) : hit.start]
    ahead = _word_before(before) if before.endswith(" ") else None
    if word in words("people") and ahead and hit.meaning.by == "people":
        return _leads_on(ahead) and ahead[1] not in words("adjective")
    if hit.meaning.by not in GROUND or not word.isalpha():
        return False
    if _INITIALS.search(before) or _TITLED_BEFORE.search(before):
        return True
    if ahead and hit.meaning.by in _LANDS and ahead[1] in words("adjective"):
        return False
    if ahead and (_leads_on(ahead) or ahead[1] in words("ahead") | words("honorific")):
        return not _is_of_a_house(before)
    if hit.meaning.by != "name" and (_WED.search(before) or _WIDOW.match(text, hit.end)):
        return True
    lives = hit.meaning.by != "name" and _LIVES.match(text, hit.end)
    if (lives and not _WHERE.search(before)) or _KIN.search(before):
        return True
    family = _ANY_FAMILY.match(text, hit.end)
    if _INITIAL.match(text, hit.end) or (family and _TITLED.search(before)):
        return True
    if hit.meaning.by in TOWN and _is_said_to_be(text, hit.end):
        return True
    if word not in words("place"):
        return False
    if word in _MOSTLY_GIVEN:
        return not _PAIRED.search(before) and bool(family)
    known = _family().match(text, hit.end) or _LIVED.match(text, hit.end)
    beside = _NOUN.search(before) and family and _BESIDE.match(text, hit.end)
    return bool(known or beside) or _speaks(text, family)


def _is_said_to_be(text: str, end: int) -> bool:
    """ "Aden Roe, his defence minister,": what somebody is stands behind the whole name."""
    said = _SAID_TO_BE.match(text, end)
    return said is not None and any(map(is_title, said[1].split()))


def _is_of_a_house(before: str) -> bool:
    """Whether names of nobody stand before "de": "Banco de Chile", but "Gonzalo de Córdoba"."""
    led = _NAMES_BEFORE.search(before)
    return led is not None and not any(
        is_title(name) or given(name) or is_given(name) for name in led[1].split()
    )


def _word_before(before: str) -> re.Match[str] | None:
    """The word that a text ends with, looked for behind the blank before the last two."""
    last = before.rfind(" ", 0, before.rfind(" ", 0, -1))
    return _WORD_BEFORE.search(before, max(0, last))


def _speaks(text: str, family: re.Match[str] | None) -> bool:
    """Whether the word behind a given name elsewhere is somebody by itself: "Walton said".

    "The Cowboys won" tells of nobody.
    """
    if family is None:
        return False
    name = re.escape(family[0].strip())
    if not re.search(rf"{name}{_OF_SOMEBODY}", text):
        return False
    told = rf"(?:\A|[\n.,;!?\"”] ?| (?!the )[a-z]+ ){name}{_OF_SOMEBODY}"
    return re.search(told, text) is not None


def _leads_on(ahead: re.Match[str]) -> bool:
    """Whether the word before a place is a given name: no month, nor the end of a sentence."""
    rare = given(ahead[1]) and ahead.end() == ahead.end(1) + 1
    return is_given(ahead[1]) or bool(rare and ahead[1] not in words("apart"))


def is_relative(text: str, hit: Hit) -> bool:
    """Whether a leader's family name stands after another given name: "Henry Clinton"."""
    ahead = _word_before(text[max(0, hit.start - 30) : hit.start])
    alone = text[hit.start : hit.end].isalpha()
    return alone and ahead is not None and is_given(ahead[1])


def is_namesake(text: str, hit: Hit) -> bool:
    """Whether a leader's family name stands after a first name that is not his: "Omar Putin"."""
    family = text[hit.start : hit.end]
    before = text[max(0, hit.start - 30) : hit.start]
    if family.isalpha() and _INITIALS.search(before):
        return True  # "M. K. Stalin".
    ahead = _word_before(before)
    if ahead is None or not family.isalpha() or not ahead[1][0].isupper() or len(ahead[1]) < 3:
        return False
    led = words("opener") | words("honorific") | words("apart") | _first_names(family)
    titled = any(is_title(part.removesuffix("s")) for part in ahead[1].split("-"))
    return not titled and ahead[1] not in led


def is_other_ruler(text: str, hit: Hit) -> bool:
    """Whether the words after it make it another's: "King Charles XV", "Charles III of Naples",
    "King Charles the Fat", "Heraclius II"."""
    said = text[hit.start : hit.end]
    if said.isalpha() and _NTH.match(text, hit.end):
        return True
    return bool(_REIGNS.search(said) and _ELSEWHERE.match(text, hit.end))


@cache
def _first_names(family: str) -> frozenset[str]:
    """The other words in the names of the leaders who are called so."""
    names = (word.split() for row in rows("leaders") for word in row.words)
    return frozenset(part for name in names if family in name for part in name)


def is_given(word: str) -> bool:
    """Whether a word is a common given name."""
    return word in words("given")


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a kind in `persons.tsv`: given, place, family, honorific, ahead, apart, opener,
    vessel, craft, launcher, people."""
    return frozenset(word for row in rows("persons") if row.name == kind for word in row.words)


@cache
def _family() -> re.Pattern[str]:
    return re.compile(rf" (?:{'|'.join(sorted(map(re.escape, words('family'))))})\b")
