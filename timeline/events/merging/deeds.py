"""From what two tellings say was done to whether it may be one thing."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from timeline.events.lexicon.actions import Action, stem
from timeline.events.lexicon.kin import alike
from timeline.events.lexicon.words import CLAIMING, SAYING
from timeline.events.merging.compared import NEAR, UNDONE
from timeline.events.merging.gist import TOLLS, Gist
from timeline.events.merging.people import doers, share, sufferers
from timeline.events.merging.roles import WHO

_TALKING = frozenset(map(stem, SAYING | CLAIMING | UNDONE))
"""Verbs, as stems, whose object is only talked of, or still to be done."""
DISASTERS = frozenset({"QUAKE", "STORMS", "LANDSLIDE", "FIRE", "tornado", "tsunami", "FLOOD",
                        "avalanch", "heatwav", "drought", "CRUSH"})  # fmt: skip
A_FEW = 9
"""So many dead may be counted twice in one place on one day."""
_FINAL = frozenset({"flee", "resign", "retire", "abdicate"})
"""What is done but once, though one text tells from where, and one where to."""
_HARM = frozenset({"attack", "die", "injure", "destroy", "ravage", "burn", "flood"})
_UNDOING = frozenset({"lift", "overturn", "cancel", "postpone", "end", "drop", "reject", "veto",
                      "deny", "abolish", "withdraw", "defus", "avert", "foil", "thwart",
                      "prevent", "delay", "abort", "obstruct", "fail", "refus"})  # fmt: skip
"""What undoes the action told beside it: "his suspension was lifted"."""
_TOLD_PLAINLY = frozenset({"crash", "acquit", "clear", "die", "ground"})
"""Outcomes that no other verb tells by the way."""
_MEANS = frozenset({"attack", "explode", "shoot", "crash", "flood", "erupt", "find",
                    "walk out", "run over", "fall", "collapse",
                    "burn", "sink", "ravage"})  # fmt: skip
"""Actions that may be told before what came of them."""


def same_actions(one: Gist, other: Gist) -> bool:
    """Whether they tell the same actions, or one also by what: "a strike killed seven"."""
    if not one.actions or not other.actions:
        return one.actions == other.actions
    if same_death(one, other) or same_disaster(one, other):
        return True
    if _told_by_noun(one, other) or _told_by_noun(other, one):
        return True
    brief, full = sorted((one, other), key=lambda gist: len(set(gist.actions)))
    fewer, more = brief.actions, full.actions
    if not are_among(fewer, more):
        return False
    if any(action.name in _UNDOING for action in more if not are_among([action], fewer)):
        return False
    if are_among(more, fewer) or _may_be_one(fewer[0], more[0]):
        return True
    return more[0].name in _MEANS and not _other_force(brief, full)


def _told_by_noun(one: Gist, other: Gist) -> bool:
    """Whether a noun tells in one what the verb of the other tells: "came under attack"."""
    act, verb = other.actions[0], one.actions[0]
    if verb.listed or verb.name in _TALKING | _UNDOING or not act.listed or len(other.actions) > 1:
        return False
    return act.name.upper() in one.words


def _other_force(brief: Gist, full: Gist) -> bool:
    """Whether one tells of a force of nature of which the other, that tells more, does not."""
    return not DISASTERS & brief.roles.get(WHO, frozenset()) <= full.words


def same_death(one: Gist, other: Gist) -> bool:
    """Whether both tell of one by name that he died, whatever else: "was captured and killed"."""
    if not all("die" in {action.name for action in gist.actions} for gist in (one, other)):
        return False
    return share(sufferers(one), sufferers(other))


def same_fate(one: Gist, other: Gist) -> bool:
    """Whether both tell of one by name what nobody meets twice a day, wherever from or to."""
    if same_death(one, other):
        return True
    if not one.actions or not other.actions or not alike(one.actions[0], other.actions[0]):
        return False
    if one.actions[0].name in _FINAL:
        return share(doers(one), doers(other))
    suffers = one.actions[0].kind in {"undergone", "suffered"}
    return suffers and share(sufferers(one), sufferers(other))


def same_disaster(one: Gist, other: Gist) -> bool:
    """Whether both tell what one force of nature did: it "hit", "killed", "ravaged"."""
    harm = all(gist.actions and gist.actions[0].name in _HARM for gist in (one, other))
    who = (gist.roles.get(WHO, frozenset()) for gist in (one, other))
    return harm and not DISASTERS.isdisjoint(frozenset.intersection(*who))


def both_blasts(one: Gist, other: Gist) -> bool:
    """Whether both tell that something exploded: a town has sooner one blast a day than two."""
    return all("explode" in {action.name for action in gist.actions} for gist in (one, other))


def same_toll(one: Gist, other: Gist) -> bool:
    """Whether both tell of as many dead, and those not few, in one place."""
    if not all(gist.actions[:1] and gist.actions[0].name in TOLLS for gist in (one, other)):
        return False
    told = one.numbers & other.numbers
    mine, its = (gist.roles.get(WHO, frozenset()) for gist in (one, other))
    if mine and its and mine.isdisjoint(its):
        return False
    many = any(number.isdecimal() and int(number) > A_FEW for number in told)
    return many and not one.anchors.isdisjoint(other.anchors)


def told_freely(one: Gist, other: Gist) -> bool:
    """Whether the verb of one is none that the table tells from others, and both tell a deed."""
    if not one.actions or not other.actions or (one.actions[0].listed and other.actions[0].listed):
        return False
    return _TALKING.isdisjoint({one.actions[0].name, other.actions[0].name})


def speaks_against(one: Gist, other: Gist) -> bool:
    """Whether one tells what no verb but its own does, and the other something else."""
    return any(
        action.name in _UNDOING or action.name in _TOLD_PLAINLY
        for mine, its in ((one, other), (other, one))
        for action in mine.actions
        if not are_among([action], its.actions)
    )


def are_among(actions: Iterable[Action], others: Iterable[Action]) -> bool:
    return all(any(_may_be_one(action, other) for other in others) for action in actions)


def only_near(one: Gist, other: Gist) -> bool:
    """Whether what was done is told by verbs that may be one, and need not be."""
    if not one.actions or same_disaster(one, other):
        return False
    return not any(alike(mine, its) for mine in one.actions for its in other.actions)


def _may_be_one(action: Action, other: Action) -> bool:
    return alike(action, other) or near(action, other)


def near_to(action: Action) -> frozenset[str]:
    """The names of other actions that may tell the same as an action."""
    return _near().get(action.name, frozenset())


def near(one: Action, other: Action) -> bool:
    """Whether two actions that the table tells apart may be one."""
    return other.name in near_to(one)


@cache
def _near() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for pair in NEAR:
        one, other = pair.replace("_", " ").split("-")
        found[one].add(other)
        found[other].add(one)
    return {name: frozenset(others) for name, others in found.items()}
