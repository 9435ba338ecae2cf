"""From two tellings to whether they tell one happening; where that is unsure, they do not."""

from dataclasses import replace

from timeline.events.lexicon.kin import alike
from timeline.events.merging.deeds import (
    are_among,
    both_blasts,
    only_near,
    same_actions,
    same_disaster,
    same_fate,
    same_toll,
    speaks_against,
    told_freely,
)
from timeline.events.merging.gist import Gist, Telling
from timeline.events.merging.parties import (
    doing,
    held_by_another,
    leaders_shared,
    other_country,
    other_office,
    other_party,
    same_fillers,
    suffering,
)
from timeline.events.merging.people import (
    doers,
    is_among,
    loses_it,
    nested,
    same_people,
    same_roles,
    several_share,
    share,
    sufferers,
)
from timeline.events.merging.roles import WHAT, WHO, agree, meet, within
from timeline.events.merging.votes import freed, same_vote

FEWEST_IN_ONE_TEXT = 2
FEWEST_IN_TWO = 3
"""How many words two tellings share, at least, unless one says more by a name."""
FEWEST_WITH_MORE = 3
"""How much two tellings share, at least, of which each says something that the other does not."""
A_MONTH, A_YEAR = 31, 366
"""Days: tellings vaguer than this are compared more strictly, or not at all."""
ONE_DAY = 1
FEWEST_IN_A_FRAME = 4
"""How much two tellings share, at least, that have different verbs."""
FAINT = frozenset({"POLICE"})
"""Those who are told of wherever something is done; they make no two happenings one."""
SHOCKS = frozenset({"QUAKE", "tsunami", "avalanch", "tornado", "LANDSLIDE"})
SHOCK, STRUCK = frozenset({"attack"}), frozenset({"ATTACK"})
"""What those do, if more is told of them than that they came: they "hit", "struck", "rattled"."""
MEASURED = frozenset({"depth", "magnitud"})

_PHASES = frozenset({"begin", "end", "continue", "resume"})
"""What many things do, each for itself."""
_FOR = frozenset({"SUPPORT", "favour", "favor", "solidarity"})
"""Words of those who are for something."""


def same(one: Telling, other: Telling) -> bool:
    """Whether two tellings are of one happening, on the same days or on days that agree."""
    if one.status != other.status:
        return False
    if not (nested(one.countries, other.countries) or _same_parties(one.gist, other.gist)):
        return False
    one_text = bool(one.documents & other.documents)
    if (one_text or (one.countries and other.countries)) and _same_shock(one, other):
        return True
    if freed(one) and freed(one) == freed(other):
        return one.days.holds(other.days) or other.days.holds(one.days)
    if one.countries == other.countries and one.countries and same_vote(one.gist, other.gist):
        return _within_a_month(one, other)
    if not _fit(one.gist, other.gist) or (
        one_text and not nested(one.gist.tolls, other.gist.tolls)
    ):
        return False
    first, second = _placed(one, other), _placed(other, one)
    if not (same_people(first.people, second.people) and same_roles(first, second)):
        return False
    if loses_it(first, second) or loses_it(second, first) or other_party(one, other):
        return False
    if held_by_another(first, second) or held_by_another(second, first):
        return False
    if not same_fillers(first, second) or other_country(one, other) or other_country(other, one):
        return False
    words = _same_words(first, second, one_text)
    longest = max(one.days.days, other.days.days)
    if one.days == other.days:
        return words or (longest <= A_MONTH and _same_deed(first, second))
    if one.days.holds(other.days) or other.days.holds(one.days):
        return (words and longest <= A_YEAR) or (longest <= A_MONTH and _same_deed(first, second))
    return words and _same_deed(first, second) and _a_day_apart(one, other)


def _within_a_month(one: Telling, other: Telling) -> bool:
    """Whether both are of a month, or one of it and the other within it."""
    longer = max(one.days, other.days, key=lambda days: days.days)
    return longer.days <= A_MONTH and longer.holds(one.days) and longer.holds(other.days)


def _same_parties(one: Gist, other: Gist) -> bool:
    """Whether those whom both name make it one, whatever the countries."""
    if not (one.people and other.people):
        return False
    first, second = _named(one, other), _named(other, one)
    return several_share(first.people, second.people) or same_fate(first, second)


def _same_shock(one: Telling, other: Telling) -> bool:
    """Whether one tells no more of what struck that day: "a quake hit Chile", "Monday's quake"."""
    mine, its = one.gist, other.gist
    if one.days != other.days or one.days.days != ONE_DAY or mine.again != its.again:
        return False
    if not nested(one.countries, other.countries):
        return False
    two_texts = not one.documents & other.documents
    told = SHOCKS | STRUCK if two_texts else SHOCKS
    bare = two_texts and any(g.words <= SHOCKS | MEASURED and not g.actions for g in (mine, its))
    acts = bare or all({act.name for act in gist.actions[:1]} <= SHOCK for gist in (mine, its))
    who = (gist.roles.get(WHO, frozenset()) for gist in (mine, its))
    here = nested(mine.spots, its.spots) and nested(mine.codes, its.codes)
    here = here and _same_numbers(mine.numbers, its.numbers)
    thin = any(gist.words <= told or gist.words & MEASURED for gist in (mine, its))
    return acts and here and thin and not SHOCKS.isdisjoint(frozenset.intersection(*who))


def _a_day_apart(one: Telling, other: Telling) -> bool:
    """Whether two texts give neighbouring days: sources disagree, or their clocks do."""
    if one.documents & other.documents or one.days.days != 1 or other.days.days != 1:
        return False
    return abs(one.days.start - other.days.start) == ONE_DAY


def _named(gist: Gist, other: Gist) -> Gist:
    """The gist, with its lone first word taken for a name where the other tells that it is one."""
    names = {name for actor in other.people for name in actor.names}
    return gist.with_name() if gist.first in names else gist


def _placed(one: Telling, other: Telling) -> Gist:
    """The gist as `_named` has it, with the country of its text where only the other names it."""
    found = _named(one.gist, other.gist)
    there = other.gist.codes & {f"={code}" for code in one.countries}
    if found.codes or not there or there != other.gist.codes:
        return found
    return replace(found, words=found.words | there, codes=there)


def _fit(one: Gist, other: Gist) -> bool:
    """Whether no action, number or place that one tells speaks against the other."""
    return (
        one.again == other.again
        and not (_opposed(one, other) or _opposed(other, one))
        and _same_numbers(one.numbers, other.numbers)
        and ((_same_spots(one, other) and nested(one.codes, other.codes)) or same_fate(one, other))
        and (same_actions(one, other) or told_freely(one, other))
        and not other_office(one, other)
    )


def _opposed(one: Gist, other: Gist) -> bool:
    """Whether one is against what the other supports."""
    against = one.roles.get("against")
    if against is None and "against" not in one.named:
        return False
    if against and not against.isdisjoint(other.roles.get("for", ())):
        return True
    return not _FOR.isdisjoint(other.words) and _FOR.isdisjoint(one.words)


def _same_spots(one: Gist, other: Gist) -> bool:
    """Whether one tells all places of the other, or a part of their names: "Rio"."""
    if nested(one.spots, other.spots):
        return True
    mine, its = ({part for spot in gist.spots for part in spot.split()} for gist in (one, other))
    return nested(frozenset(mine), frozenset(its))


def _same_numbers(mine: frozenset[str], its: frozenset[str]) -> bool:
    """Whether one tells all numbers of the other; "to 4" and "by 1" are different things."""
    if nested(mine, its):
        return True
    return all(nested(_led(mine, link), _led(its, link)) for link in ("", "to", "by"))


def _led(numbers: frozenset[str], link: str) -> frozenset[str]:
    return frozenset(each for each in numbers if each.rpartition(" ")[0] == link)


def _same_words(one: Gist, other: Gist, one_text: bool) -> bool:
    """Whether they say the same in each role, and one all of it or both enough."""
    if _another_begins(one, other):
        return False
    if not same_actions(one, other):
        return not one_text and _same_frame(one, other)
    if same_toll(one, other):
        return True
    people = max(_named_in(one, other), _named_in(other, one)) + leaders_shared(one, other)
    sure = people or _same_objects(one, other) or _same_scene(one, other)
    if only_near(one, other) and not sure:
        return not one_text and _same_frame(one, other)
    mine, its = _plain(one), _plain(other)
    shared = people + sum(within(frozenset({word}), its) for word in mine - FAINT)
    acts = sum(are_among([action], other.actions) for action in one.actions)
    shared += acts or int(same_disaster(one, other))
    if one == other and (one.people or one.spots or one.numbers):
        return True
    if not agree(one.roles, other.roles):
        return False
    if within(mine, its) or within(its, mine):
        if people or doing(one) & doing(other) or both_blasts(one, other):
            shared += len(one.spots & other.spots)
        return shared >= (FEWEST_IN_ONE_TEXT if one_text or people else FEWEST_IN_TWO)
    shared += len(one.spots & other.spots) + len(one.numbers & other.numbers)
    return not one_text and shared >= FEWEST_WITH_MORE


def _another_begins(one: Gist, other: Gist) -> bool:
    """Whether they tell of two things only that they began: "the eruption", "steam venting"."""
    mine, its = ({action.name for action in gist.actions} for gist in (one, other))
    phases = mine & its
    if not phases or not phases <= _PHASES:
        return False
    first, second = (gist.words - set(map(str.upper, phases)) - gist.codes for gist in (one, other))
    near = any(alike(a, b) for a in one.actions for b in other.actions if a.name not in phases)
    return bool(first and second) and not near and not meet(first, second)


def _same_frame(one: Gist, other: Gist) -> bool:
    """Whether one tells all whom and what the other tells, and that is much, whatever the verb."""
    if speaks_against(one, other):
        return False
    mine, its = _plain(one), _plain(other)
    shared = {word for word in mine - FAINT - one.codes if meet(frozenset({word}), its)}
    people = max(_named_in(one, other), _named_in(other, one))
    sure = len(one.spots & other.spots) + len(one.numbers & other.numbers)
    whole = within(mine, its) or within(its, mine)
    return whole and people + sure > 0 and people + sure + len(shared) >= FEWEST_IN_A_FRAME


def _plain(gist: Gist) -> frozenset[str]:
    """Its words but those that say what was done, which have been compared."""
    return gist.words - {action.name.upper() for action in gist.actions}


def _named_in(one: Gist, other: Gist) -> int:
    """How many of those whom one of them names the other names too."""
    return sum(is_among(actor, other.people) for actor in one.people)


def _same_objects(one: Gist, other: Gist) -> bool:
    """Whether both tell to whom or what it is done, and of the same."""
    mine, its = (gist.roles.get(WHAT, frozenset()) | suffering(gist) for gist in (one, other))
    return not mine.isdisjoint(its)


def _same_scene(one: Gist, other: Gist) -> bool:
    """Whether the same country does it in the same town."""
    return bool(doing(one) & doing(other)) and not one.spots.isdisjoint(other.spots)


def _same_deed(one: Gist, other: Gist) -> bool:
    """Whether the same one does, or suffers, what nobody does or suffers twice in a day."""
    if not one.actions or not other.actions or not alike(one.actions[0], other.actions[0]):
        return False
    if one.actions[0].kind == "once":
        return share(doers(one), doers(other))
    if one.actions[0].kind in {"undergone", "suffered"}:
        return share(sufferers(one), sufferers(other))
    return one.actions[0].kind == "mutual" and several_share(one.people, other.people)
