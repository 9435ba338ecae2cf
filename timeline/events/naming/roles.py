"""From the names of a document to what each is said to be: "Ada Lund, a pilot", "Halden, a brewer".

So that a title can tell who "the pilot" is.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from timeline.events.lexicon.people_words import PERSON_TITLES, ROLES
from timeline.events.lexicon.words import words
from timeline.events.naming.names import Name
from timeline.events.parsing.grammar import Tree, Word
from timeline.patterns import later

EPITHETS = words(
    """youngster teenager newcomer playmaker prodigy international
    striker midfielder defender goalkeeper winger forward left-hander right-hander skipper
    batsman bowler seamer spinner sprinter jockey billionaire tycoon magnate veteran
    novelist playwright sculptor mountaineer climber aviator cosmonaut astronaut swimmer boxer
    golfer cyclist driver midwife botanist geologist chemist physicist biologist mathematician
    astronomer economist industrialist peer"""
)
"""What somebody is whom the sentence before names, and nobody else there."""
BODIES = words(
    """company firm brewer airline bank lender carrier carmaker maker manufacturer retailer insurer
    drugmaker miner operator publisher broadcaster newspaper museum gallery university college
    club party agency union band group trio quartet duo orchestra charity regulator watchdog
    exchange fund brewery steelmaker chipmaker shipbuilder supermarket theatre hospital opera
    militia spacecraft probe orbiter rover satellite telescope"""
)
_ADDRESSES = words(
    """sir lord lady dame mr mrs ms miss dr rev saint man woman boy girl father mother son daughter
    brother sister husband wife widow niece nephew uncle aunt cousin grandson granddaughter
    grandfather grandmother guest servant suspect victim defendant official officer leader"""
)
"""What many are, or one to somebody else."""
CALLINGS = (EPITHETS | PERSON_TITLES | ROLES) - _ADDRESSES
"""What only people are."""
AGE = "-year-old"
_POSTS = frozenset({"minister", "secretary", "president"})
"""Of these one is told from another by the word before: "prime minister"."""
COMPANIES = words(
    """company firm brewer airline carrier carmaker maker manufacturer retailer insurer drugmaker
    miner operator publisher steelmaker chipmaker shipbuilder supermarket"""
)
BY_NAME = (
    {"air": "airline", "airlines": "airline", "airways": "airline"}
    | dict.fromkeys(("fc", "f.c.", "afc", "a.f.c.", "rfc", "r.f.c."), "club")
    | dict.fromkeys(("co", "co.", "ltd", "ltd.", "limited", "inc", "inc."), "company")
    | dict.fromkeys(("news", "gazette", "herald", "chronicle", "tribune"), "newspaper")
)
"""By the last word of a name what bears it."""
_ANY_COMPANY = ("company", "firm")
_STOP = (
    r"(?=[,.;:]| (?:who|which|that|of|from|for|in|at|on|with|by|and|formed|founded|owned|based)\b)"
)
_BESIDE = later(
    rf", (?:an?|the|its|his|her|their|[A-Z]\w+['’]s) ([\w'’-]+(?: [\w'’-]+){{0,6}}?){_STOP}"
)
_IS = later(
    r"(?: \([^()]{1,60}\))? (?:in [A-Z]\w+ )?(?:is|was|are|were) (?:an?|the|one of the) "
    r"([\w'’-]+(?: [\w'’-]+){0,6}?)" + _STOP
)
_AGED = re.compile(r",? (?:aged )?(\d\d)(?=[,.;])")
HISTORY = re.compile(
    r"^(?:(?:An? |The )?(?:(?:[Bb]rief|[Ss]hort) )?[Hh]istory of (?:the )?)"
    r"|(?:(?: [-–—|]|:)? (?:[Aa] )?(?:[Bb]rief |[Ss]hort )?[Hh]istory)$"
)
_LIVED = re.compile(r"\b(?:was|were) born\b|\bborn in\b|\b(?:he|she) died\b", re.IGNORECASE)
_BEGINS = "(?:was|is|came|began|started|first|grew|has|had)"
"""What a body that a text is titled with does in its first sentence, as somebody might."""
_THE_BODY = re.compile(r"\b[Tt]he (?:company|firm|club|band|bank|airline)\b")
_FEW = 4
"""Words of a name."""
_FAR = 30
"""Letters before a name in which what somebody is stands."""
_BEFORE = re.compile(r"(?<![\w-])([\w-]+),? (?:the )?$")


def roles(
    said: Iterable[tuple[Name, Sequence[str]]], persons: Mapping[str, str], places: frozenset[str]
) -> dict[str, tuple[str, str]]:
    """By what only one is said to be, the word that calls that one alone, and the whole name.

    `said` are the names with what each is said to be; `persons` those of people, each with the
    whole name.
    """
    found = _named(said, persons, places)
    firms = {
        key: name
        for role, names in found.items()
        if role in COMPANIES
        for key, name in names.items()
    }
    every = found | dict.fromkeys(_ANY_COMPANY, firms)
    return {role: next(iter(names.items())) for role, names in every.items() if _is_one(names)}


def _named(
    said: Iterable[tuple[Name, Sequence[str]]], persons: Mapping[str, str], places: frozenset[str]
) -> dict[str, dict[str, str]]:
    """By what they are said to be, the words that call them alone, and their whole names."""
    found: dict[str, dict[str, str]] = {}
    for name, told in said:
        somebody = name.key in persons
        article = "the " if name.known and not somebody else ""
        whole = persons.get(name.key, article + " ".join(name.words))
        for role in told:
            if somebody != (role in BODIES) and (somebody or not places.issuperset(name.words)):
                found.setdefault(role, {}).setdefault(name.key, whole)
    return found


def _is_one(names: Mapping[str, str]) -> bool:
    """Whether one is meant, though it was renamed: "Kern Mills" became "Kern Company"."""
    first, *others = (name.removeprefix("the ").split() for name in names.values() or [""])
    return bool(names) and all(len(each) > 1 and each[0] == first[0] for each in others)


def said_to_be(line: str, name: Name, end: int) -> tuple[str, ...]:
    """What stands beside a name: before it, within it, and after a comma or "is"."""
    start = line.rfind(name.words[0], 0, end)
    ahead = line[max(0, start - _FAR) : max(start, 0)]
    before = _BEFORE.search(ahead, max(0, ahead.rfind(" ", 0, ahead.rfind(" ", 0, -1))))
    set_off = before is not None and "," in before[0] and before[1].lower() in BODIES
    found = [before[1].lower()] if before and not set_off else []
    titles = [word.lower() for word in name.words[: -len(name.untitled)]]
    found += titles[-1:]
    after = _BESIDE.match(line, end) if line[end : end + 1] == "," else _IS.match(line, end)
    found += [after[1].split()[-1].lower()] if after else []
    last = BY_NAME.get(name.words[-1].lower(), name.words[-1].lower())
    found += [last] if len(name.words) > 1 and last not in EPITHETS else []
    single = [word if word in BODIES else word.removesuffix("s") for word in found]
    aged = _AGED.match(line, end)
    said = after[1].split()[-1].lower() if after else ""
    ages = [f"{aged[1]}{AGE}"] if aged else [said] if said.endswith(AGE) else []
    posts = [" ".join(titles[-2:])] if len(titles) > 1 and titles[-1] in _POSTS else []
    return (*(word for word in single if word in CALLINGS or word in BODIES), *posts, *ages)


def titled(title: str, text: str, persons: Mapping[str, str], things: Collection[str]) -> str:
    """The body that a text is titled with: "History of Kern Mills", where it says "Kern Mills is".

    Whom the text knows as somebody is none; of `things`, which are "it", "the company" is enough.
    """
    name = HISTORY.sub("", title.partition(":")[0]).strip()
    words = name.split()
    named = 0 < len(words) <= _FEW and all(word[:1].isupper() for word in words)
    if not named or persons.get(words[-1]) == name or name.lower() in BODIES:
        return ""  # "Club History" names no club.
    said = re.search(
        rf"\b{re.escape(name)}\b(?: [^.;:]*|,[^.;:]*)? (?:is|was|are|were) [^.;]*", text
    )
    told = said[0].lower().split() if said else []
    opens = re.search(rf"^{re.escape(name)} {_BEGINS}\b", text, re.MULTILINE) is not None
    opens = opens and not _LIVED.search(text)
    goes_on = (words[-1] in things or opens) and _THE_BODY.search(text) is not None
    return name if goes_on or any(word.strip(",") in BODIES for word in told) else ""


def heir_of(tree: Tree) -> Word | None:
    """Who came after somebody who died: "Otto died and was succeeded by Ari Kern. He" built."""
    died = any(word.low == "died" for word in tree.words)
    links = (tree.child(w, "agent") for w in tree.words if died and w.low == "succeeded")
    heir = next((tree.child(link, "pobj") for link in links if link is not None), None)
    return tree.child(heir, "appos") or heir if heir is not None else None
