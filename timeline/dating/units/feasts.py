"""From the name of a feast or holiday to its days in a year, by computation alone."""

from collections.abc import Callable

from timeline.dating.units.lunar import lunar_days
from timeline.days import Interval, day_number, days_in_month, one_day, weekday

MONDAY, THURSDAY, SUNDAY = 0, 3, 6
LAST = -1
LONG_MONTH = 30
"""Days: the longer of the two lengths of a lunar month."""


def feast(name: str, year: int) -> Interval:
    """The days of a feast in an astronomical year; ValueError where it had none or is unknown."""
    maker = FEASTS.get(name)
    if maker is None:
        raise ValueError(f"no feast named {name}")
    return maker(year)


def _fixed(month: int, day: int) -> Callable[[int], Interval]:
    return lambda year: one_day(day_number(year, month, day))


def _nth(month: int, day: int, nth: int, later: int = 0) -> Callable[[int], Interval]:
    """The nth such weekday of a month (the last for -1), and as many days later."""

    def made(year: int) -> Interval:
        if nth == LAST:
            last = day_number(year, month, days_in_month(year, month))
            return one_day(last - (weekday(last) - day) % 7 + later)
        first = day_number(year, month)
        return one_day(first + (day - weekday(first)) % 7 + 7 * (nth - 1) + later)

    return made


def _from_easter(days: int) -> Callable[[int], Interval]:
    return lambda year: one_day(easter_sunday(year) + days)


def easter_sunday(year: int) -> int:
    """The day of Easter as its time wrote it: Gregorian from 1583, Julian before."""
    return _gregorian_easter(year) if year > 1582 else _julian_easter(year)


def _gregorian_easter(year: int) -> int:
    century, golden = year // 100, year % 19
    leaps = century - century // 4
    epact = (19 * golden + leaps - (8 * century + 13) // 25 + 15) % 30
    epact -= 1 if epact > 28 or (epact == 28 and golden > 10) else 0
    full_moon = day_number(year, 3, 21) + epact
    return full_moon + 7 - (weekday(full_moon) - SUNDAY) % 7


def _julian_easter(year: int) -> int:
    moon = (19 * (year % 19) + 15) % 30
    shift = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
    return day_number(year, 3, 22) + moon + shift


def _lunar(calendar: str, method: str, days: int = 1) -> Callable[[int], Interval]:
    """A feast of another calendar, from the tables of the package holidays (20th century on)."""

    def made(year: int) -> Interval:
        found = lunar_days(calendar, method, year)
        if not found:
            raise ValueError(f"no table of such feasts in {year}")
        return Interval(found[0], found[0] + days)

    return made


def _ramadan(year: int) -> Interval:
    """A lunar month that ends on the day before Eid, which may lie in the next year."""
    first = _lunar("islamic", "ramadan_beginning_dates")(year).start
    eids = [
        eid for each in (year, year + 1) for eid in lunar_days("islamic", "eid_al_fitr_dates", each)
    ]
    long = first + LONG_MONTH in eids
    return Interval(first, first + (LONG_MONTH if long else LONG_MONTH - 1))


_FIXED: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6),
    "groundhog day": (2, 2), "valentine's day": (2, 14), "april fools' day": (4, 1),
    "earth day": (4, 22), "anzac day": (4, 25), "may day": (5, 1), "victory in europe day": (5, 8),
    "victory day": (5, 9), "cinco de mayo": (5, 5), "d-day": (6, 6), "juneteenth": (6, 19),
    "canada day": (7, 1), "independence day": (7, 4), "bastille day": (7, 14),
    "halloween": (10, 31), "candlemas": (2, 2), "twelfth night": (1, 5), "burns night": (1, 25),
    "australia day": (1, 26), "women's day": (3, 8), "lammas": (8, 1), "assumption": (8, 15),
    "all souls' day": (11, 2), "st andrew's day": (11, 30), "st bartholomew's day": (8, 24),
    "st brice's day": (11, 13), "st crispin's day": (10, 25), "st david's day": (3, 1),
    "st george's day": (4, 23), "st john's day": (6, 24), "st nicholas's day": (12, 6),
    "st patrick's day": (3, 17), "st stephen's day": (12, 26), "st valentine's day": (2, 14),
    "midsummer day": (6, 24), "michaelmas": (9, 29), "martinmas": (11, 11),
    "all saints' day": (11, 1), "guy fawkes night": (11, 5), "armistice day": (11, 11),
    "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
}  # fmt: skip
"""Feasts of the same month and day in every year."""
_AROUND_EASTER: dict[str, int] = {
    "shrove tuesday": -47, "ash wednesday": -46, "mothering sunday": -21, "palm sunday": -7,
    "maundy thursday": -3, "good friday": -2, "holy saturday": -1, "easter": 0, "easter monday": 1,
    "low sunday": 7, "ascension": 39, "pentecost": 49, "whit monday": 50, "trinity sunday": 56,
}  # fmt: skip
"""Feasts by how many days after Easter Sunday they are."""
FEASTS: dict[str, Callable[[int], Interval]] = {
    **{name: _fixed(*day) for name, day in _FIXED.items()},
    **{name: _from_easter(days) for name, days in _AROUND_EASTER.items()},
    "martin luther king day": _nth(1, MONDAY, 3),
    "presidents' day": _nth(2, MONDAY, 3),
    "mother's day": _nth(5, SUNDAY, 2),
    "memorial day": _nth(5, MONDAY, LAST),
    "father's day": _nth(6, SUNDAY, 3),
    "labor day": _nth(9, MONDAY, 1),
    "columbus day": _nth(10, MONDAY, 2),
    "election day": _nth(11, MONDAY, 1, later=1),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "black friday": _nth(11, THURSDAY, 4, later=1),
    "cyber monday": _nth(11, THURSDAY, 4, later=4),
    "ramadan": _ramadan,
    "eid al-fitr": _lunar("islamic", "eid_al_fitr_dates"),
    "eid al-adha": _lunar("islamic", "eid_al_adha_dates"),
    "ashura": _lunar("islamic", "ashura_dates"),
    "lunar new year": _lunar("chinese", "lunar_new_year_date"),
    "mid-autumn festival": _lunar("chinese", "mid_autumn_date"),
    "rosh hashanah": _lunar("hebrew", "rosh_hashanah_date"),
    "yom kippur": _lunar("hebrew", "yom_kippur_date"),
    "passover": _lunar("hebrew", "passover_date", days=7),
    "hanukkah": _lunar("hebrew", "hanukkah_date", days=8),
    "purim": _lunar("hebrew", "purim_date"),
    "diwali": _lunar("hindu", "diwali_india_date"),
    "holi": _lunar("hindu", "holi_date"),
}
"""How each feast is computed; the keys are the names that `says.Holiday` carries."""
