"""From the items of a title to those of its plain wording, so that paraphrases have the same.

"Won the election" is "was elected", "was awarded the prize" is "received it", "fell to rebels" is
"was seized by rebels", "left ten dead" is "killed ten", "a blast hit the port" is "exploded in it".
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise

from timeline.events.merging.announced import (
    announced,
    bargained,
    ordered,
    pledged,
    reported,
    sent_away,
)
from timeline.events.merging.causes import led_to, made_to
from timeline.events.merging.contests import (
    beaten,
    crowned,
    elected,
    outdone,
    received,
    went,
    won_by,
)
from timeline.events.merging.harm import (
    BODIES,
    burned,
    caused,
    crashed,
    deadly,
    displaced,
    driven_out,
    fired,
    found_dead,
    killed,
    taken,
)
from timeline.events.merging.items import Item
from timeline.events.merging.posts import installed, lost_post, recruited, retired
from timeline.events.merging.rulings import (
    assented,
    cleared,
    decreed,
    discarded,
    sentenced,
    upheld,
    voted,
)
from timeline.events.merging.turns import (
    BY,
    LINK_OF,
    Items,
    agreed,
    dropped,
    fallen,
    given,
    got,
    held,
    hit,
    laid_off,
    left_jail,
    name_of,
    names,
    opened,
    parted,
    prolonged,
    root,
    sold,
    struck,
    told_of_change,
    visited,
    walked,
)

Turn = Callable[[Items, int], Items]

_SORTS = frozenset({"TOWN", "villag", "capital", "provinc", "region", "stat", "district", "island",
                    "county", "area", "suburb"})  # fmt: skip
"""What a place may be called beside its name."""


def reworded(said: Sequence[Item]) -> Items:
    """The items with each turn of phrase told plainly."""
    found = _described(_called(tuple(said)))
    return _turned(_turned(found, _SAID), _TURNS)


def _described(said: Items) -> Items:
    """ "A man accused of theft was jailed": what is told of him besides is no deed of its own."""
    at = next((n for n, item in enumerate(said) if item.action), -1)
    if at < 0 or said[at].nominal or (at and said[at - 1].kind == "be"):
        return said
    led = said[at + 1 : at + 2] in ((LINK_OF,), (BY,))
    done = any(b.kind == "be" and a.action for b, a in pairwise(said[at + 2 :]))
    if not led or not done:
        return said
    return (*said[:at], Item("word", said[at].names), *said[at + 1 :])


def _turned(said: Items, turns: Mapping[str, tuple[Turn, ...]]) -> Items:
    """The items after the first turn of phrase that their first action, or its verb, begins."""
    first = next((at for at, item in enumerate(said) if item.action), -1)
    if first < 0:
        return said
    told_of = said[first].nominal
    own = turns.get(name_of(said[first]), ())
    found = _first_that(said, first, (reported, *own) if told_of else own)
    if found is said and told_of and (verb := root(said)) != first:
        return _first_that(said, verb, turns.get(name_of(said[verb]), ()))
    return found


def _first_that(said: Items, at: int, turns: Iterable[Turn]) -> Items:
    """The items after the first of the turns that changes them."""
    return next((each for turn in turns if (each := turn(said, at)) is not said), said)


def _by_its_cause(said: Items, at: int) -> Items:
    """What came of it behind its cause, that told plainly too."""
    found = caused(said, at)
    return found if found is said else _turned(found, _TURNS)


def _is_office(before: Sequence[Item], link: Item, after: Sequence[Item]) -> bool:
    """Whether a link is within the office of somebody named: "secretary of state Kissinger"."""
    kinds = [item.kind for item in after]
    office = len(before) == 1 and before[0].names.isdisjoint(BODIES)
    return link == LINK_OF and office and kinds == ["word", "name"]


def _called(said: Items) -> Items:
    """ "The city of Malang", "Balochistan province" as "Malang", "Balochistan"."""
    if said[1:2] != (LINK_OF,) and _SORTS.isdisjoint(names(said)):
        return said
    found: list[Item] = []
    skipped = -1
    for at, item in enumerate(said):
        after = said[at + 1 : at + 3]
        if at == skipped:
            continue
        if item.kind == "word" and item.names & _SORTS and any(each.spot for each in after[:1]):
            continue
        if item == LINK_OF and found and found[-1].names & _SORTS and after and after[0].spot:
            found.pop()
        elif _is_office(found, item, after):
            skipped = at + 1
        elif not (item.kind == "word" and item.names & _SORTS and at and said[at - 1].spot):
            found.append(item)
    return tuple(found)


_SAID: dict[str, tuple[Turn, ...]] = {
    **dict.fromkeys(("announce", "say", "confirm", "decid", "plan", "agree"), (announced,)),
    "tell": (sent_away, announced),
    "promise": (announced, pledged),
    **dict.fromkeys(("mediate", "negotiat", "secur"), (ordered,)),
    "order": (sent_away, ordered),
    **dict.fromkeys(("caus", "lead", "prompt", "trigger", "spark", "force"),
                    (led_to, made_to, ordered)),
    "accept": (led_to,),
    "rul": (decreed,),
}  # fmt: skip
_TURNS: dict[str, tuple[Turn, ...]] = {
    "agree": (bargained, struck, agreed),
    "approve": (voted,),
    "becom": (installed, crowned),
    "launch": (fired, laid_off),
    "win": (won_by, outdone, assented, elected, received),
    "elect": (elected,),
    "lose": (deadly, lost_post, beaten),
    "fall": (taken, crashed, fallen),
    "sink": (crashed,),
    "seize": (crowned,),
    "tak": (taken, crowned, deadly),
    "claim": (crowned, deadly),
    **dict.fromkeys(
        ("clinch", "secur", "earn", "seal", "grab"), (elected, crowned, bargained, struck)
    ),
    "cost": (deadly,),
    "leave": (killed, held, left_jail),
    "hold": (held,),
    "begin": (burned, walked, visited),
    "drop": (dropped,),
    "report": (told_of_change,),
    "convict": (cleared,),
    **dict.fromkeys(("receive", "get"), (sentenced, assented, given, got)),
    **dict.fromkeys(("walk", "walk out"), (left_jail,)),
    "collapse": (crashed,),
    **dict.fromkeys(("die", "injure"), (_by_its_cause,)),
    **dict.fromkeys(("find", "recover"), (found_dead,)),
    "enter office": (opened,),
    "extend": (prolonged,),
    "lower": (laid_off, parted),
    "lay off": (laid_off,),
    "abolish": (laid_off,),
    **dict.fromkeys(("break", "sever", "suspend"), (parted,)),
    "sell": (sold,),
    "sign": (bargained, agreed, struck, recruited),
    "going": (went,),
    **dict.fromkeys(("set", "smash", "shatter"), (outdone,)),
    **dict.fromkeys(("call", "stag"), (walked,)),
    **dict.fromkeys(("reject", "dismiss"), (upheld,)),
    "expel": (upheld, discarded, driven_out),
    **dict.fromkeys(("force", "driv", "push", "chas"), (displaced, driven_out)),
    **dict.fromkeys(
        ("giv", "award", "grant", "hand"), (sentenced, assented, given, received)
    ),
    **dict.fromkeys(("arrive", "reach"), (bargained, agreed, struck)),
    "attack": (bargained, agreed, struck, hit, given),
    "end": (retired, bargained, agreed, struck, parted, walked),
}  # fmt: skip
"""By the first action the turns of phrase that begin with it; "a deal was struck" is no attack."""
