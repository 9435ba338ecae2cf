"""From a document to the names of its ships, which are spoken of as "she"."""

import re
from collections import Counter
from functools import lru_cache

from timeline.anyword import any_word
from timeline.dating.english.lookalikes.bearers import SHIPS
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.patterns import later
from timeline.places import glance

_BARE = r"((?:[A-Z][\w’'-]+ ?){1,3})"
_NAME = rf"(?:the )?{_BARE}"
_KINDS = f"(?:{'|'.join(sorted(SHIPS))}|monitor|carrier)"
_PREFIXES = "HMS|USS|RMS|SS|MV|HMAS|SMS|HMCS"
_PREFIXED = re.compile(rf"(?:{_PREFIXES}) ")
_TOLD = later(rf"\b[a-z]*{_KINDS},? {_NAME}|\b(?:{_PREFIXES}) {_NAME}")
_BESIDE = later(rf"\b{_NAME}, (?:an?|the) (?:[a-z-]+ ){{0,3}}{_KINDS}\b")
_DEEDS = r"(?:launched|sailed|sank|sunk|steamed|wrecked|docked|torpedoed|ran aground|went aground)"
_SAILED = later(
    rf"\bthe {_BARE}(?:, [^,.;]{{0,60}},)? ?(?:had |was |been )*"
    rf"{_DEEDS}",
    re.IGNORECASE,
)
_SAILING = re.compile(_DEEDS)
_IS = later(
    rf"(?:^|(?<=[.!?] )|(?<=\n)){_NAME}(?:was|is) "
    r"(?:an?|one of (?:the )?\w+|the \w+(?: and \w+)? of (?:the )?(?:two|three|four|five|six))"
    r"(?: (?!of |on |in |by |for |aboard )[\w’'-]+){0,5}? "
    rf"{_KINDS}s?\b(?! (?:owner|captain|master|builder|officer|commander))"
)
_ANY = re.compile(rf"\b{_KINDS}s?\b")
_SHE = re.compile(any_word(["she", "her", "She", "Her"]))
_LOST = later(
    rf"\b(?:loss|sinking|wreck|foundering|hull|crew|master|captain|owners?) of the {_BARE}"
)
_OFTEN, _KEPT = 3, 16
_REACH = 200
"""How many letters before what a ship did its name is looked for."""


def ships(text: str) -> frozenset[str]:
    """The last words of their names."""
    if not _SHE.search(text):
        return frozenset()
    found = [told[1] or told[2] for told in _TOLD.finditer(text)]
    found += [told[1] for told in _IS.finditer(text)]
    if _ANY.search(text):
        lost = (told[1].strip() for told in _LOST.finditer(text))
        found += [name for name in lost if not glance(name)]  # No "loss of the Soviet Union".
    for deed in _SAILING.finditer(text):
        near = _SAILED.finditer(text, max(0, deed.start() - _REACH), deed.end())
        found += [told[1] for told in near if told[1][0].isupper()]
    return frozenset(name.split()[-1] for name in found)


def ship_told(text: str, opening: str, known: frozenset[str]) -> str:
    """The whole name of the ship that the first words of a text name."""
    named = (re.match(rf"(?:[A-Z][\w’'-]* )*{re.escape(each)}\b(?!-)", opening) for each in known)
    found = next((each[0] for each in named if each is not None), "")
    name = found.removeprefix("The ")
    return f"the {name}" if name and re.search(rf"\b[Tt]he {re.escape(name)}\b", text) else name


@lru_cache(_KEPT)
def main_ship(text: str, known: frozenset[str]) -> str:
    """The whole name of the ship that a text is about, which it names more than any other."""
    every = {each: len(re.findall(rf"\b{re.escape(each)}\b", text)) for each in known}
    often = sorted(every, key=lambda each: -every[each])
    if not often or (len(often) > 1 and every[often[0]] < _OFTEN):
        return ""
    if len(often) > 1 and every[often[0]] < 2 * every[often[1]]:
        return ""
    name = rf"\b[Tt]he ((?:[A-Z][\w’'-]+ ){{0,2}}{re.escape(often[0])})\b"
    told = Counter(re.findall(name, text)).most_common(1)
    return with_article(told[0][0] if told else often[0])


def ship_named(text: str) -> str:
    """The whole name of the one ship that a text names beside what it is: "a tanker, the Dawn"."""
    every = (told[1] or told[2] for told in _TOLD.finditer(text))
    found = {name.strip() for name in every}
    found |= {told[1].removeprefix("The ") for told in _BESIDE.finditer(text)}
    return with_article(found.pop()) if len(found) == 1 else ""


def ship_meant(tree: Tree, until: int, known: frozenset[str]) -> Word | None:
    """The one ship among the first words of a sentence, its doer before any other."""
    fit = [word for word in tree.words[:until] if _is_ship(tree, word, known)]
    said = {tree.head(word) for word in fit if word.dep == "appos"}  # "The first ship, the Dawn".
    fit = [word for word in fit if word not in said]
    doers = [word for word in fit if word.dep in SUBJECTS or tree.head(word).dep in SUBJECTS]
    found = doers or fit
    return found[-1] if len({word.text for word in found}) == 1 else None


def ship_name(tree: Tree, ship: Word) -> str:
    """The words with a capital up to it, after "the"."""
    start = ship.index
    while start and tree[start - 1].tag.startswith("NNP"):
        start -= 1
    return with_article(" ".join(word.text for word in tree.words[start : ship.index + 1]))


def with_article(name: str) -> str:
    """ "The Boston", but "HMS Boston"."""
    return name if _PREFIXED.match(name) else f"the {name}"


def _is_ship(tree: Tree, word: Word, known: frozenset[str]) -> bool:
    if word.text in known and word.tag.startswith("NNP"):
        return tree.after(word).tag not in {"NNP", "POS"}
    article = tree.child(word, "det")
    return word.tag == "NN" and article is not None and "ship" in kinds_of(word)
