"""From a noun to the kind of thing it is, and from a verb to the kinds that do or suffer it."""

from collections.abc import Iterable

from timeline.dating.english.lookalikes.bearers import SHIPS
from timeline.events.lexicon.actions import stem
from timeline.events.lexicon.words import EVENT_NOUNS, words
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word

_NOUNS = {
    "pact": words(
        """treaty peace agreement accord pact deal truce ceasefire armistice law act bill
        constitution convention protocol charter contract lease ban embargo blockade sanction decree
        rule order curfew moratorium mandate concession settlement compromise arrangement scheme
        programme program policy clause grant loan licence permit patent visa passport
        ultimatum deadline warrant"""
    ),
    "work": words(
        """report book paper study film novel song album play opera newspaper magazine journal
        article essay letter poem diary symphony documentary pamphlet survey single series map
        picture painting portrait photograph letters memoir booklet volume edition video"""
    ),
    "body": words(
        """company firm bank airline agency party government council court commission ministry
        union university museum team club federation army navy regiment parliament senate
        assembly cabinet committee board association league group corporation lender carrier
        maker manufacturer retailer regulator watchdog junta alliance coalition church order
        society institute authority exchange fund charity brewery newspaper broadcaster junta
        colony republic kingdom empire state country city town province island movement militia"""
    ),
    "ship": SHIPS,
    "craft": words(
        """probe lander spacecraft rocket satellite plane aircraft jet helicopter balloon train bus
        car lorry truck rover craft capsule airship orbiter shuttle telescope airliner airplane"""
    ),
    "building": words(
        """bridge tower church cathedral temple mosque monastery abbey palace castle fort dam canal
        tunnel station factory plant mill school hospital theatre theater hotel house lighthouse
        wall monument statue line railway cable dock museum prison barracks library studio shop
        mine refinery reactor stadium airport harbour harbor port road building hall pub
        inn restaurant cinema"""
    ),
    "part": words(
        """roof façade facade front interior wing spire porch dome ceiling floor stone foundation
        style entrance staircase"""
    ),
    "malady": words(
        """disease virus epidemic plague flu fever illness infection outbreak cholera strain
        variant bacterium mpox smallpox measles polio cancer"""
    ),
}
_DONE = {
    "pact": """lapse expire""",
    "pact happening": "end",
    "happening": "begin began start resume finish last conclude follow",
    "happening building body": "close open reopen",
    "happening building body part": "collapse",
    "work": "appear",
    "ship": "sail founder dock",
    "ship craft": "sink sank launch",
    "craft": "crash land lift",
    "malady": "spread infect",
    "body": """announce expect plan buy bought sell sold agree promise warn declare employ report
        say said hire intend hope deny denie accuse invest file shed cut make borrow lend
        lent pay paid owe fund""",
}
"""By the kinds that do it, the stems of verbs."""
_SUFFERED = {
    "pact": """sign ratify renew extend prolong negotiate broker conclude suspend revoke repeal lift
        break violate honour reject approve adopt implement denounce""",
    "work": "publish print translate leak write wrot written read",
    "work building": "ban",
    "work building pact": "made",
    "body": "nationalise nationalize bail dissolv disband",
    "building": "build built demolish dedicate consecrate",
    "building part": "rebuilt restor",
    "building happening": "open",
    "building happening part": "complete finish",
    "building ship craft": "design",
    "building body": "close shut founded",
    "happening": "hold held postpon cancel adjourn halt interrupt disrupt host cancell",
    "happening building body ship craft": "abandon",
    "ship craft building": "commission",
    "ship craft": "launch scrap sunk wreck torpedo",
    "malady": "catch caught contain eradicate",
}
"""By the kinds that it is done to, the stems of verbs."""
_PHRASAL = {
    "come out": "work", "came out": "work", "broke out": "malady happening",
    "took place": "happening", "take place": "happening", "takes place": "happening",
    "run out": "pact", "ran out": "pact", "set up": "body", "taken over": "body",
    "wound up": "body", "put off": "happening", "called off": "happening",
    "pulled down": "building", "burned down": "building", "torn down": "building",
    "went down": "ship craft", "ran aground": "ship", "went public": "body",
    "went bankrupt": "body", "blown up": "building ship craft", "went bust": "body",
}  # fmt: skip
"""Verbs that only with the word after them tell the kind, whether done or suffered."""
_INTO_FORCE = frozenset({"force", "effect"})
_LINKING = frozenset({"was", "is", "were", "are", "had", "has", "have", "began", "wants"})
_HOLDING = frozenset({"hold", "holds", "held", "host", "hosted", "open", "opened", "closed"})
"""Of these the object is of many kinds, though what is "held" or "opened" is of few."""
_BODY = frozenset({"body"})


def _by_stem(table: dict[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for kinds, verbs in table.items():
        for verb in verbs.split():
            verb = verb if verb in {"founded", "made"} else stem(verb)
            found[verb] = found.get(verb, frozenset()) | frozenset(kinds.split())
    return found


_DOES, _SUFFERS = _by_stem(_DONE), _by_stem(_SUFFERED)


def kinds_of(noun: Word) -> frozenset[str]:
    """What a noun may be, or nothing where it is in no list."""
    return kinds_called(noun.low)


def kinds_called(low: str) -> frozenset[str]:
    """The same for the noun as it is written."""
    forms = {low, low.removesuffix("s"), low.removesuffix("es"), f"{low.removesuffix('ies')}y"}
    found = {kind for kind, nouns in _NOUNS.items() if not nouns.isdisjoint(forms)}
    happens = not EVENT_NOUNS.isdisjoint(forms) and "pact" not in found
    return frozenset(found | ({"happening"} if happens else set()))


def wanted_by(tree: Tree, word: Word) -> frozenset[str]:
    """The kinds of thing that a pronoun may stand for by what it does or what is done to it."""
    verb = tree.head(word)
    after = tree.after(verb).low
    if word.dep in SUBJECTS and f"{verb.low} {after}" in _PHRASAL:
        return frozenset(_PHRASAL[f"{verb.low} {after}"].split())
    if word.dep in OBJECTS and verb.is_verb and verb.low not in _HOLDING:
        return suffered(verb)
    if word.dep not in SUBJECTS:
        return frozenset()
    suffers = word.dep == "nsubjpass" or tree.child(verb, "auxpass") is not None
    if suffers:
        return suffered(verb)
    if any(_is_force(tree, each) for each in tree.children(verb, "prep", "dobj")):
        return frozenset({"pact"})
    while verb.low in _LINKING and (end := tree.child(verb, "xcomp")) is not None:
        verb = end
    acts = tree.child(verb, "dobj", "ccomp", "xcomp") is not None
    kinds = _DOES.get(stem(verb.low), frozenset())
    return kinds & _BODY if acts else kinds - _BODY


def suffered(verb: Word) -> frozenset[str]:
    """The kinds of thing that something is done to: of "signed" pacts."""
    return _SUFFERS.get(verb.low, _SUFFERS.get(stem(verb.low), frozenset()))


def _is_force(tree: Tree, link: Word) -> bool:
    """ "Into force", "effect" after "took"."""
    ends: Iterable[Word] = (link, *tree.children(link, "pobj"))
    return any(word.low in _INTO_FORCE for word in ends)
