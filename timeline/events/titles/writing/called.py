"""From the pronouns of a title to the names that a reader needs in their place."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline.events.lexicon.people_words import (
    NOBODYS,
    ONE_PEOPLE,
    PERSON_TITLES,
)
from timeline.events.lexicon.words import SAYING, words
from timeline.events.naming.fitting import PRONOUNS
from timeline.events.parsing.grammar import OBJECTS, PLURALS, SUBJECTS, Tree, Word
from timeline.events.titles.phrases.restrictive import CALLED, gives_name
from timeline.events.titles.writing.asked import PERSONAL_TAGS, asked, given_names, is_told
from timeline.events.titles.writing.speakers import of_speaker
from timeline.places import glance

_NUMERAL = re.compile(r"[IVX]+\.?")
_OF_LANDS = words(
    "european african asian arab western islamic muslim christian catholic jewish protestant latin"
)
"""Adjectives with a capital that name no country."""
_KINDS = frozenset({"fc", "afc", "club", "company", "co", "corporation", "university", "college"})
"""The last words of many names."""
_BRIEF = 3
"""A name of so many words is short enough."""
_COUNTED = re.compile(r"(?:\d+|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) [a-z]")
_ARTICLE = re.compile(
    r"^(?:The|[Aa]n?|This|These|His|Her|Its|Their|Some|Several|Many|Most|Both|All|Two|Three) "
)


@dataclass(frozen=True, slots=True)
class Called:
    """The name that a pronoun stands for, and the place of that name in the same sentence."""

    name: str
    at: int | None = None
    surely: bool = False
    """Whether the whole document is about it."""
    over: frozenset[int] = frozenset()
    """The places of the other words that it stands for: "the" of "the pilot"."""


_IN_FULL = {"ll": "will", "re": "are", "ve": "have", "d": "would"}
Namer = Callable[[Word], Called | None]
"""What a pronoun or a noun of the sentence stands for, where the document tells."""


def named(tree: Tree, words: list[Word], name: Namer) -> dict[int, str]:
    """The pronouns of a title by their place, each with a name that the title does not tell yet."""
    meant = [(at, word, known) for at, word in asked(tree, words) if (known := name(word))]
    speaks = of_speaker(tree, words)
    if not meant or speaks:
        return speaks
    here = {each.index for each in words}
    told = {each.index for each in words if each.is_noun}
    told |= {each.index for each in tree.words if each.dep == "appos" and each.head in here}
    said = {each.text for each in words if each.tag != "JJ" and not _is_lent(tree, each)}
    if any(each.tag in PERSONAL_TAGS for each in words):
        bearing = _bearing(tree, words)
        told |= {each.index for each in bearing}
        said |= {each.text for each in bearing}
    found: dict[int, str] = {}
    for at, word, known in meant:
        pronoun = word.tag in PERSONAL_TAGS
        other = _is_of_other(known, word)
        if word.low == "its" and not other and is_told(tree, words[:at], word):
            continue
        if known.at in told or known.name in found.values():
            continue
        if _is_said(known.name, said - {word.text}, [w.text for w in words if w != word], word):
            continue
        open_to = _of_others(words[:at]) if known.at is not None else words[:at]
        if pronoun and not (known.surely or other) and _may_be_another(open_to, word):
            continue
        found |= dict.fromkeys(known.over, "")
        counted = at > 0 and words[at - 1].low == "of" and _COUNTED.match(known.name)
        if counted and word.low == "them":
            known = replace(known, name=f"The {known.name[:1].lower()}{known.name[1:]}")
        found[word.index] = (
            known.name if at == len(known.over) else _ARTICLE.sub(_inside, known.name)
        )
        said |= {known.name.split()[-1]}
    return found


def _is_of_other(known: Called, pronoun: Word) -> bool:
    """ "Roe ruined the bank and forced its fall": the bank's, of which the title does not tell."""
    return known.at is not None and known.name.startswith("the ") and pronoun.low == "its"


def _is_lent(tree: Tree, word: Word) -> bool:
    """Whether a name is only a part of that of a body or a thing: "the Lund Bakery"."""
    if (word.tag, word.dep) != ("NNP", "compound"):
        return False
    noun = tree.head(word)
    led = tree.child(noun, "det")
    many = noun.tag == "NNPS" or noun.low in NOBODYS
    return noun.tag.startswith("NNP") and (many or (led is not None and led.low == "the"))


def _bearing(tree: Tree, words: list[Word]) -> list[Word]:
    """The name that a noun of the title bears, told or left out: "a weaver named Ari Lund"."""
    clauses = [each for each in tree.words if each.dep == "acl" and each.low in CALLED]
    if not clauses:
        return []
    here = {each.index for each in words}
    given = [each for each in clauses if each.head in here and gives_name(tree, each)]
    return [word for clause in given for word in tree.under(clause) if word.tag == "NNP"]


def briefly(name: Namer) -> Namer:
    """Names without what somebody is: "Kern" of "Peru's finance minister Ann Kern"."""

    def brief(word: Word) -> Called | None:
        known = name(word)
        if known is None:
            return None
        both = known.name.split(" and ")
        if len(both) > 1 and all(each[0].isupper() for each in both):
            return replace(known, name=" and ".join(each.split()[-1] for each in both))
        parts = known.name.split()
        if len(parts) <= _BRIEF or not all(each[0].isupper() for each in parts[-2:]):
            return known
        said = [each for each in parts[:-2] if each.lower() in PERSON_TITLES]
        return replace(known, name=" ".join(parts[-2:])) if said else known

    return brief


def open_pronoun(tree: Tree, words: list[Word], found: dict[int, str]) -> str:
    """The pronoun of a title that no word in it explains: its subject, or its verb's object."""
    told = [each for each in words if each.index >= 0]
    verb = next((each for each in told if each.is_finite), None)
    for at, word in enumerate(told):
        if word.tag not in PERSONAL_TAGS or word.index in found or word.low not in PRONOUNS:
            continue
        above = tree.head(word) if tree.head(word).is_verb else tree.head(tree.head(word))
        main = verb is not None and above in (verb, tree.head(verb))
        acted = main and word.dep in OBJECTS and not is_told(tree, told[:at], word)
        behind = tree[word.index - 1] == verb and word.tag == "PRP"
        tells = behind and word.dep in SUBJECTS and verb is not None and verb.low in SAYING
        if at == 0 or acted or (behind and not tells):
            return word.low
    return ""


def without_them(tree: Tree, words: list[Word], found: dict[int, str]) -> list[Word]:
    """ "Nine of them" as "nine", where nothing before it tells who they are."""
    gone: set[int] = set()
    for at, word in enumerate(words):
        if word.low != "them" or word.index in found:
            continue
        link = tree.head(word)
        told = any(w.tag in PLURALS | {"CD"} and w.head != link.head for w in words[: at - 2])
        if link.low == "of" and tree.head(link).tag in {"CD", "DT", "JJ", "JJS"} and not told:
            gone |= {word.index, link.index}
    return [word for word in words if word.index not in gone]


def _is_said(name: str, said: set[str], line: list[str], pronoun: Word) -> bool:
    """Whether a title has a name already, of a king without his number: "Margrethe II".

    "Ole Lund" is another than Ada Lund.
    """
    *before, last = name.removeprefix("the ").removeprefix("The ").split()
    first = {one for one, two in pairwise(line) if two == last and one.istitle()}
    others = first - {each.capitalize() for each in PERSON_TITLES}
    if before and others and others == first and first.isdisjoint(before):
        return False
    if "of" in before and before[before.index("of") - 1].istitle():
        last = before[before.index("of") - 1]  # "The Battle of Jutland took place off Jutland".
    common = last.islower() and pronoun.tag == "PRP"
    if before and (common or last.lower() in _KINDS):
        return said.issuperset([*before, last]) and (before[-1], last) in pairwise(line)
    return last in said or (
        _NUMERAL.fullmatch(last) is not None and bool(before) and before[-1] in said
    )


def _inside(found: re.Match[str]) -> str:
    """How a name that was told before begins inside a title."""
    return "the " if found[0].lower() in {"a ", "an "} else found[0].lower()


def _of_others(before: list[Word]) -> list[Word]:
    """Without the names that only tell of what something is: "the spread of Western art"."""
    ends = {word.index for word in before if word.dep == "pobj"}
    return [word for word in before if word.index not in ends and word.head not in ends]


def _bodies(words: list[Word]) -> frozenset[int]:
    """The places of the names of bodies among words, which no "he" can be: "the Supreme Court"."""
    found: set[int] = set()
    run: list[int] = []
    for word in words:
        run = [*run, word.index] if word.tag.startswith("NNP") else []
        found |= set(run) if run and word.low.rstrip(".") in NOBODYS else set()
    return frozenset(found)


def _may_be_another(before: list[Word], pronoun: Word) -> bool:
    """Whether a name stands before that a pronoun may speak of; an object is not the doer."""
    it = PRONOUNS.get(pronoun.low) == "it"
    others = given_names(before) if it else _bodies(before)
    named = any(word.tag.startswith("NNP") for word in before if word.index not in others)
    acted_on = pronoun.tag == "PRP" and (pronoun.dep in OBJECTS or pronoun.low in {"him", "them"})
    return named and not acted_on


def in_full(tree: Tree, word: Word) -> str:
    """A verb that was drawn together with a pronoun, as it stands behind a name: "she's" held."""
    if word.dep == "case" or word.text[0] not in "'’":
        return ""
    if word.low[1:] != "s":
        return _IN_FULL.get(word.low[1:], "")
    done = word.dep == "aux" and tree.head(word).tag in {"VBN", "VBD"}
    been = any(each.low == "been" for each in tree.words[word.index + 1 : word.index + 2])
    return "has" if done or been else "is"


def possessive(name: str) -> str:
    if name.lower() in ONE_PEOPLE:
        return name  # "The British" army.
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def is_proper(word: Word) -> bool:
    """Whether a word has its capital wherever it stands: a name, or "Danish"."""
    named = word.tag == "JJ" and (word.low in _OF_LANDS or bool(glance(word.text)))
    return word.tag.startswith("NNP") or named
