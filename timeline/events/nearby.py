"""From a sentence to the people whom those just before it tell of: the nearest one, or two."""

import re
from collections.abc import Sequence

from timeline.events.couples import PAIRS
from timeline.events.lexicon.people_words import MANY_ENDS, OFFICES, PERSON_TITLES
from timeline.events.lexicon.words import words
from timeline.events.naming.cast import FAR
from timeline.events.naming.naming import FARTHEST
from timeline.events.naming.roles import CALLINGS, EPITHETS
from timeline.events.naming.themes import TOWNS
from timeline.events.parsing.grammar import Word
from timeline.events.scene import Scene
from timeline.patterns import later

_LONGEST = 45
"""Characters of two names together."""
_AGE = re.compile(r"\d+-year-old")
_APART = re.compile(rf"{_AGE.pattern}|\w+-born|\w+-time")
_TELLING = words("young veteran experienced former ex - olympic world european reigning defending")
_CHILDREN = {"boy": "he", "young man": "he", "girl": "she", "young woman": "she"}
_THEY = re.compile(r"\b[Tt]hey\b")
_RULERS = words("leader president premier chancellor ruler strongman monarch king dictator")
_CROWNED = words("king queen emperor empress sultan caliph shah tsar czar emir pope khan")
"""What rulers are called, and the titles before their names."""
_NUMBER = re.compile(r" [IVX]+$")
_REIGN, _NUMBERED = 8, 100
"""A ruler is looked for so many sentences back, and the number of that name."""
_ONCE = ("former ", "ex- ", "ex-")
_NAME = later(r"[A-Z][\w’'-]+")


def called_so(
    seen: Scene, sentence: int, word: Word, phrase: Sequence[Word], said: str
) -> str | None:
    """Whom a phrase with "the" calls again, one or two, where they are told just before.

    `word` is its noun, `said` its words without the article.
    """
    once = said.startswith(_ONCE) and word.low in CALLINGS
    if _names_somebody(seen, sentence, phrase[0] if once else word):
        return None
    if word.low in _RULERS and (ruler := _ruler(seen, sentence, phrase)):
        return ruler
    if said == word.low and (king := crowned(seen, sentence, word)):
        return king
    people = _is_of_people(seen, sentence, word)
    if people or _is_epithet(seen, sentence, said):
        known = not people and any(word.text in row for row in seen.cast.rows[:sentence])
        whole = seen.cast.whole.get(word.text)  # "The 52-year-old Roe" is Ari Roe.
        return whole if known else _nearest(seen, sentence, among=not people)
    if once:
        of = any(each.tag == "NNP" for each in phrase)
        return _who_was(seen, sentence, word.low, of=of)
    if said in PAIRS or word.low == "both" or _are_two_people(said, word):
        return _nearest_two(seen, sentence)
    return _young_hero(seen, sentence, said)


def _ruler(seen: Scene, sentence: int, phrase: Sequence[Word]) -> str:
    """ "Russian President Vladimir Putin came. The Russian leader" left: the one told of near."""
    start, end = phrase[0].start, phrase[-1].end
    inside = (p for p in seen.places[sentence] if start <= p.span.start and p.span.end <= end)
    lands = {place.countries for place in inside if place.by == "people"}
    near = (place for row in seen.places[max(0, sentence - FAR) : sentence] for place in row)
    told = [p for p in near if p.by in {"person", "leader"} and p.countries in lands]
    keys = {seen.document[place.span].split()[-1] for place in told}
    key = keys.pop() if len(keys) == 1 else ""
    return seen.cast.whole.get(key, key)


def crowned(seen: Scene, sentence: int, word: Word) -> str:
    """Who "the king" is: the one with a number, or called so, who was told of last."""
    if word.low not in _CROWNED:
        return ""
    cast, title = seen.cast, word.low.capitalize()
    kind = "she" if word.low in {"queen", "empress"} else "he"
    rows = cast.rows[max(0, sentence - _NUMBERED) : sentence]
    before = [key for row in rows for key in row if _NUMBER.search(key)]
    numbered = {key.split()[0]: key for key in before if key in cast.persons}
    for at in range(sentence - 1, max(-1, sentence - 1 - _REIGN), -1):
        line = seen.document[seen.document.sentences[at]]
        own = [numbered[key.split()[0]] for key in cast.rows[at] if key.split()[0] in numbered]
        own += [key for key in cast.rows[at] if f"{title} {key}" in line]
        own = [key for key in own if cast.pronoun(key) in {kind, ""}]
        if own:
            alone = len({key.split()[0] for key in own}) == 1
            return cast.whole.get(own[-1], own[-1]) if alone else ""
    return ""


def _names_somebody(seen: Scene, sentence: int, word: Word) -> bool:
    """Whether a sentence has names of its own before a word that would look back."""
    start = seen.document.sentences[sentence].start
    before = set(_NAME.findall(seen.document.text[start : word.start]))
    return any(seen.cast.is_somebody(each) for each in before)


def _nearest(seen: Scene, sentence: int, among: bool) -> str | None:
    """The one person of the sentence before, or of the one before that where it names nobody.

    `among` is whether that may be the first of several, if it is the doer. Whom the document
    shows to be somebody goes before other names: "Ada Lund scored as Mora beat Osby".
    """
    cast = seen.cast
    for at in range(sentence - 1, max(-1, sentence - 1 - FARTHEST), -1):
        told = _people(seen, at)
        if found := [key for key in told if key in cast.persons] or told:
            doer = next((key for key in cast.doers[at] if key in cast.persons), "")
            alone = len(found) == 1 or (among and found[0] == doer)
            return cast.whole.get(found[0], found[0]) if alone else None
    return None


def _young_hero(seen: Scene, sentence: int, said: str) -> str | None:
    """Who "the boy" is in the life of somebody: its hero, where nobody else is told of near."""
    hero = seen.cast.heroes.get(_CHILDREN.get(said, "")) if seen.cast.life else None
    others = {key for at in range(max(0, sentence - 1), sentence + 1) for key in _people(seen, at)}
    return seen.cast.whole.get(hero, hero) if hero and others <= {hero} else None


def _who_was(seen: Scene, sentence: int, calling: str, *, of: bool) -> str | None:
    """Who was told of just before and is known as one: "Roe, the minister ... The former minister".

    The text says so of nobody else near. That of a named body, "the former Lund boss", need not
    have been told, if no other person was.
    """
    name = _nearest(seen, sentence, among=True)
    if of:
        return name
    key = name.split()[-1] if name else ""
    near = rf"\b{calling}\b[^.;]{{0,40}}\b{key}\b|\b{key}\b[^.;]{{0,80}}\b{calling}\b"
    return name if key and re.search(near, seen.document.text) else None


def _nearest_two(seen: Scene, sentence: int) -> str | None:
    """The two people of the sentence before, or of the one before that where it says "they"."""
    cast = seen.cast
    for at in range(sentence - 1, max(-1, sentence - 1 - FARTHEST), -1):
        found = _people(seen, at)
        if found or not _THEY.search(seen.document[seen.document.sentences[at]]):
            sure = len(found) == 2 and cast.persons.issuperset(found)
            sure = sure and (not cast.heroes or not set(found).isdisjoint(cast.heroes.values()))
            whole = " and ".join(cast.whole.get(key, key) for key in found)
            told = whole if len(whole) <= _LONGEST else " and ".join(found)
            return told if sure else None
    return None


def _people(seen: Scene, at: int) -> list[str]:
    cast = seen.cast
    return [
        key
        for key in dict.fromkeys(cast.rows[at])
        if cast.is_somebody(key)
        and (cast.pronoun(key) in {"he", "she"} or key in cast.persons or key in cast.doers[at])
    ]


def is_other_town(seen: Scene, sentence: int, word: Word) -> bool:
    """Whether one is named just before that "the town" may be: "They took Mora. The town" fell."""
    near = [p for row in seen.places[max(0, sentence - 1) : sentence + 1] for p in row]
    near = [each for each in near if each.by == "city" and each.span.end < word.start]
    return word.low in TOWNS and any(
        seen.document[p.span] not in seen.cast.theme.name for p in near
    )


def _are_two_people(said: str, word: Word) -> bool:
    """ "The two leaders", "the two foreign ministers": people, and not two of several."""
    one = word.low.removesuffix("s")
    people = one in PERSON_TITLES | CALLINGS or word.low in {"men", "women"}
    return said.startswith("two ") and word.tag == "NNS" and people


def _is_of_people(seen: Scene, sentence: int, word: Word) -> bool:
    """Whether a noun tells of what people somebody is: "the Swede"."""
    one = word.tag in {"NN", "NNP"} and not word.low.endswith(MANY_ENDS)
    return one and any(
        place.by == "people" and place.span.start <= word.start < place.span.end
        for place in seen.places[sentence]
    )


def _is_epithet(seen: Scene, sentence: int, said: str) -> bool:
    """Whether words that are new tell more of somebody: "the 18-year-old striker"."""
    *before, last = said.split() or [""]
    lands = {seen.document[place.span].lower() for place in seen.places[sentence]}
    new = all(each in _TELLING | lands or _APART.fullmatch(each) for each in before)
    called = new and (last in EPITHETS or (bool(before) and last in CALLINGS - OFFICES))
    called = called or _AGE.fullmatch(said.split(" ")[0]) is not None
    told = seen.document.text[: seen.document.sentences[sentence].start] if called else ""
    return called and re.search(rf"\b{re.escape(said)}\b", told, re.IGNORECASE) is None
