"""From a noun to the kinds of thing it calls, and from a verb to the kinds that do or suffer it."""

from timeline.dating.english.lookalikes.bearers import SHIPS
from timeline.events.lexicon.actions import stem
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.words import words

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
        society institute institution college academy seminary organisation organization bureau
        department orchestra choir authority exchange fund charity brewery newspaper broadcaster
        colony republic kingdom empire state country city town province island movement militia
        paper magazine journal"""
    ),
    "land": words(
        """city town village island port settlement borough suburb capital country colony republic
        kingdom empire province county duchy bishopric"""
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
        inn restaurant cinema citadel fortress stronghold"""
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
    "happening": """begin began start resume finish last conclude follow occur happen erupt
        culminate""",
    "happening building body": "close open reopen",
    "happening building body part": "collapse",
    "work": "appear",
    "ship": "sail founder dock",
    "ship craft": "sink sank launch",
    "ship craft work": "vanish disappear",
    "craft": "crash land lift",
    "malady happening": "spread",
    "malady": "infect",
    "body": """announce expect plan buy bought sell sold agree promise warn declare employ report
        say said hire intend hope deny denie accuse invest file shed cut make borrow lend
        lent pay paid owe fund""",
}
"""By the kinds that do it, the stems of verbs."""
_SUFFERED = {
    "pact": """sign ratify renew extend prolong negotiate broker conclude suspend revoke repeal lift
        break violate honour reject approve adopt implement denounce enact seal""",
    "work": "publish print translate leak write wrot written read",
    "work building": "ban",
    "work building pact": "made",
    "body": "nationalise nationalize bail disband form",
    "building": "build built demolish dedicate consecrate",
    "building part land": "rebuilt",
    "building part land body": "restor",
    "building land": "besiege bomb shell raz loot evacuate occupy liberate",
    "work craft": "stolen",
    "building happening": "open",
    "building happening part": "complete finish",
    "building ship craft": "design",
    "building body": "close shut founded dissolv",
    "happening": """hold held slat schedul postpon cancel adjourn halt interrupt disrupt host
        cancell fought wage begun""",
    "happening building body ship craft": "abandon",
    "ship craft building": "commission",
    "ship craft": "launch scrap sunk wreck torpedo",
    "malady": "catch caught contain eradicate",
}
"""By the kinds that it is done to, the stems of verbs."""


def _by_stem(table: dict[str, str]) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for kinds, verbs in table.items():
        for verb in verbs.split():
            verb = verb if verb in {"founded", "made"} else stem(verb)
            found[verb] = found.get(verb, frozenset()) | frozenset(kinds.split())
    return found


_DOES, _SUFFERS = _by_stem(_DONE), _by_stem(_SUFFERED)


def kinds_called(low: str) -> frozenset[str]:
    """What a noun may be, as it is written, or nothing where it is in no list."""
    forms = {low, low.removesuffix("s"), low.removesuffix("es"), f"{low.removesuffix('ies')}y"}
    found = {kind for kind, nouns in _NOUNS.items() if not nouns.isdisjoint(forms)}
    happens = not EVENT_NOUNS.isdisjoint(forms) and "pact" not in found
    return frozenset(found | ({"happening"} if happens else set()))


def doing(verb: str) -> frozenset[str]:
    """The kinds of thing that do something, when it is done to nothing: of "lapsed" pacts."""
    return _DOES.get(stem(verb), frozenset())


def suffering(verb: str) -> frozenset[str]:
    """The kinds of thing that something is done to: of "signed" pacts."""
    return _SUFFERS.get(verb, _SUFFERS.get(stem(verb), frozenset()))
