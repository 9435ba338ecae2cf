"""The English rules, family by family; importing this room makes `english` complete."""

from timeline.dating.english import (
    calendar,
    clock,
    dayparts,
    holidays,
    lengths,
    lists,
    lookalikes,
    numeric,
    parts,
    periods,
    recurring,
    relative,
    shifts,
    vague,
    weekdays,
    years,
)
from timeline.dating.english.words import english

FAMILIES = (
    calendar, lists, numeric, weekdays, clock, dayparts, relative, shifts, lengths, years, periods,
    holidays, recurring, vague, parts, lookalikes,
)  # fmt: skip
__all__ = ["FAMILIES", "english"]
