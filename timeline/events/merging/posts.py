"""From turns of phrase for who took or left a post, a club or a career to their plain wording.

"Lost his job" is "was dismissed", "ended her career" is "retired", "the club signed the striker" is
"the striker joined the club".
"""

from timeline.events.merging.items import Item
from timeline.events.merging.offices import OFFICES, POSTS
from timeline.events.merging.turns import BY, Items, names, objects, told

_CAREERS = frozenset({"career"})


def installed(said: Items, at: int) -> Items:
    """ "X became prime minister" as "X took office as prime minister"."""
    if at < 1 or not OFFICES & names(objects(said, at)):
        return said
    return (*said[:at], told("inaugurated"), *said[at + 1 :])


def lost_post(said: Items, at: int) -> Items:
    """ "X lost his job" as "X was dismissed"."""
    what = objects(said, at)
    lost = at and POSTS & names(what)
    rest = said[at + 1 + len(what) :]
    return (*said[:at], Item("be"), told("dismissed"), *rest) if lost else said


def retired(said: Items, at: int) -> Items:
    """ "X ended her career", "announced the end of it" as "X retired"."""
    end = at + 1 + len(objects(said, at))
    if not at or said[at - 1].kind == "be" or not _CAREERS & names(said[at + 1 : end]):
        return said
    return (*said[:at], told("retired"), *said[end:])


def recruited(said: Items, at: int) -> Items:
    """ "The club signed the striker Anna Roe" as "Anna Roe joined the club"."""
    what = objects(said, at)
    whom, end = what[-1:], at + 1 + len(what)
    if not at or not whom or whom[0].kind != "name" or whom[0].owner:
        return _signed_by(said, at)
    club = said[:at]
    if not (_is_person(whom[0]) or len(what) > 1) or any(item.kind == "country" for item in club):
        return said
    return (*what, told("joined"), *club, *said[end:])


def _signed_by(said: Items, at: int) -> Items:
    """ "Anna Roe was signed by the club", "signed for the club"."""
    if not at or said[at - 1].kind == "be":
        by = at and said[at + 1 : at + 2] == (BY,) and _is_person(said[0])
        return (*said[: at - 1], told("joined"), *said[at + 2 :]) if by else said
    led = said[at + 1 : at + 2]
    led_to = led and led[0].names in ({"for"}, {"with"}) and said[at + 2 : at + 3]
    if not led_to or not _is_person(said[at - 1]) or said[at + 2].kind != "name":
        return said
    return (*said[:at], told("joined"), *said[at + 2 :])


def _is_person(item: Item) -> bool:
    return item.kind == "name" and len(item.names) > 1
