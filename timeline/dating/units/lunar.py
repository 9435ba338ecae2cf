"""From a calendar of moons to the days of its feasts, by the tables of the package holidays."""

import os
import sys
from collections.abc import Iterable
from datetime import date
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

_PACKAGES = ("holidays", "holidays.calendars")
_TABLES = {
    "chinese": "_ChineseLunisolar", "hebrew": "_HebrewLunisolar", "hindu": "_HinduLunisolar",
    "islamic": "_IslamicLunar",
}  # fmt: skip
"""The package names its tables with an underscore, but publishes no other way to ask them."""


@cache
def lunar_days(calendar: str, method: str, year: int) -> tuple[int, ...]:
    """The days on which a feast begins in a year; none where there is no table of it."""
    found = getattr(_table(calendar), method)(year)
    answers = found if isinstance(found, Iterable) else (found,)
    days = [each for one in answers for each in (one if isinstance(one, tuple) else (one,))]
    inside = [day for day in days if isinstance(day, date) and day.year == year]
    return tuple(sorted(day.toordinal() for day in inside))


@cache
def _table(calendar: str) -> Any:
    return getattr(_module(f"holidays.calendars.{calendar}"), _TABLES[calendar])()


def _module(name: str) -> ModuleType:
    """A module of the package, whose countries take longer to load than all else that we do."""
    found = None if _PACKAGES[0] in sys.modules else find_spec(_PACKAGES[0])
    if found is None or not found.submodule_search_locations:
        return import_module(name)
    for package in _PACKAGES:
        inside = package.split(".")[1:]
        sys.modules[package] = stand_in = ModuleType(package)
        stand_in.__path__ = [
            os.path.join(each, *inside) for each in found.submodule_search_locations
        ]
    try:
        return import_module(name)
    finally:  # Whoever asks for the package itself gets all of it.
        for each in [each for each in sys.modules if each.partition(".")[0] == _PACKAGES[0]]:
            del sys.modules[each]
