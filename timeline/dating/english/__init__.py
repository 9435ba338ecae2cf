"""The English rules, family by family; importing this room makes `english` complete."""

from timeline.dating.english import (
    around,
    calendar,
    called,
    clauses,
    clock,
    compounds,
    daybyday,
    dayparts,
    decades,
    entries,
    fiscal,
    holidays,
    lengths,
    lists,
    lookalikes,
    monthdays,
    named,
    nights,
    numeric,
    offsets,
    oldyears,
    parts,
    people,
    quarters,
    recurring,
    relative,
    seasons,
    shifts,
    stretches,
    things,
    untold,
    vague,
    weekdays,
    works,
    years,
)
from timeline.dating.english.words import english

FAMILIES = (
    calendar, monthdays, lists, numeric, weekdays, clock, dayparts, nights, daybyday, relative,
    shifts, offsets, clauses, lengths, untold, compounds, stretches, around, years, decades,
    oldyears, entries, seasons, quarters, fiscal, holidays, recurring, vague, parts, lookalikes,
    people, named, things, called, works,
)  # fmt: skip
"""The families in the order in which a reader meets them."""
__all__ = ["FAMILIES", "english"]
