"""From two tellings to whether another country, or somebody else, does or suffers it in one."""

from timeline.events.lexicon.actions import stem
from timeline.events.lexicon.kin import is_noun
from timeline.events.merging.gist import Gist, Telling
from timeline.events.merging.offices import DISTINCT, LEADERS, OFFICES
from timeline.events.merging.roles import WHAT, WHO, meet

_ANYBODY = frozenset({"gunman", "gunmen", "GUNMAN"})
"""Words for somebody whom another text may name."""
_TAKING = frozenset({"elect", "appoint", "enter office", "choose", "nominate"})


def same_fillers(one: Gist, other: Gist) -> bool:
    """Whether nobody is named by one of them in the role that the other gives to some other."""
    if _elsewhere(one, other) or _elsewhere(other, one):
        return False
    return not (_told_otherwise(one, other) or _told_otherwise(other, one))


def _elsewhere(one: Gist, other: Gist) -> bool:
    """Whether one tells by name what it is done to, and the other a country: "visited Bali"."""
    named = one.named.get(WHAT, frozenset())
    if not named or WHAT in other.named or any(named & actor.names for actor in other.people):
        return False
    return bool(suffering(other) - one.codes - named - led(one))


def _told_otherwise(one: Gist, other: Gist) -> bool:
    """Whether one names somebody in a role that the other only describes, and otherwise."""
    return any(
        role in one.named
        and described - _ANYBODY - (LEADERS if one.named[role] & other.codes else frozenset[str]())
        and role not in other.named
        and not described <= one.words
        and not meet(described, one.named[role])
        and described.isdisjoint(map(stem, one.named[role]))
        and not any(one.named[role] & actor.names for actor in other.people)
        for role, described in other.roles.items()
    )


def other_party(one: Telling, other: Telling) -> bool:
    """Whether of what several did together one tells a country and the other somebody else."""
    if not all(
        each.gist.actions[:1] and each.gist.actions[0].kind == "mutual" for each in (one, other)
    ):
        return False
    return any(
        doing(mine.gist) - {f"={code}" for code in its.countries} - its.gist.codes
        and its.gist.roles.get(WHO, frozenset()) - mine.gist.words
        for mine, its in ((one, other), (other, one))
    )


def held_by_another(one: Gist, other: Gist) -> bool:
    """Whether a lone first word, no noun, does in one what was done in the other to another's."""
    held = {name for actor in other.people if actor.role == "holder" for name in actor.names}
    named = one.first_role == "doer" and not is_noun(stem(one.first))
    told = one.words_and_names | frozenset().union(*one.named.values())
    return named and bool(held) and held.isdisjoint(told)


def other_country(one: Telling, other: Telling) -> bool:
    """Whether one country does it in one telling, and in the other another or none of its own."""
    mine, its = doing(one.gist), doing(other.gist)
    if not mine or any(action.kind == "mutual" for action in one.gist.actions[:1]):
        return False
    if its:
        return not mine & its
    named = other.gist.named.get(WHO, frozenset())
    led = {name.removeprefix("=") for name in named if name.startswith("=")}
    return bool(named) and not mine & (other.countries | led)


def doing(gist: Gist) -> set[str]:
    """The countries that do it, or whose people do: "China", "China's navy"."""
    doers = (a for a in gist.countries if a.role == "doer" or (a.role == "whose" and a.opens))
    return {name.removeprefix("=") for actor in doers for name in actor.names}


def suffering(gist: Gist) -> frozenset[str]:
    """The countries to which it is done."""
    return frozenset[str]().union(*(a.names for a in gist.countries if a.role == "done to"))


def leaders_shared(one: Gist, other: Gist) -> int:
    """How many countries have a leader whom one names and the other tells by the office."""
    return len((led(one) & other.led) | (led(other) & one.led))


def led(gist: Gist) -> frozenset[str]:
    """The countries led by those whom a title names."""
    return frozenset(n for names in gist.named.values() for n in names if n.startswith("="))


def other_office(one: Gist, other: Gist) -> bool:
    """Whether somebody takes one office in one, and in the other another: mayor, deputy."""
    if not all(gist.actions and gist.actions[0].name in _TAKING for gist in (one, other)):
        return False
    first, second = (gist.roles.get("as", frozenset()) for gist in (one, other))
    if first and second and first.isdisjoint(OFFICES) != second.isdisjoint(OFFICES):
        return True
    mine, its = one.words & DISTINCT, other.words & DISTINCT
    return bool(mine and its) and mine.isdisjoint(its)
