"""The English rules, family by family; importing this room makes `english` complete."""

from timeline.dating.english import (
    ahead,
    around,
    calendar,
    clauses,
    clock,
    compounds,
    day_by_day,
    day_parts,
    decades,
    entries,
    fiscal,
    holidays,
    lengths,
    lists,
    month_days,
    nights,
    numeric,
    offsets,
    old_years,
    parts,
    quarters,
    recurring,
    relative,
    seasons,
    shifts,
    stretches,
    untold,
    vague,
    weekdays,
    years,
)
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.lookalikes import called, lookalikes, named, people, things, works

FAMILIES = (
    calendar, month_days, lists, numeric, weekdays, clock, day_parts, nights, day_by_day,
    lookalikes, named, parts, entries, lengths, untold, compounds, stretches, around, quarters,
    fiscal, relative, shifts, ahead, offsets, clauses, seasons, holidays, years, decades, old_years,
    recurring, vague, people, things, called, works,
)  # fmt: skip
"""The families in the order in which a reader meets them, and in which one of two that hear the
same words goes first."""
english.arrange([family.__name__.rpartition(".")[2] for family in FAMILIES])
__all__ = ["FAMILIES", "english"]
