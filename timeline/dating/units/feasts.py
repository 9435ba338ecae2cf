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


def _fixed(month: int, day: int, days: int = 1) -> Callable[[int], Interval]:
    def made(year: int) -> Interval:
        first = day_number(year, month, day)
        return Interval(first, first + days)

    return made


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


FEASTS: dict[str, Callable[[int], Interval]] = {
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "martin luther king day": _nth(1, MONDAY, 3),
    "groundhog day": _fixed(2, 2),
    "valentine's day": _fixed(2, 14),
    "presidents' day": _nth(2, MONDAY, 3),
    "april fools' day": _fixed(4, 1),
    "earth day": _fixed(4, 22),
    "anzac day": _fixed(4, 25),
    "may day": _fixed(5, 1),
    "victory in europe day": _fixed(5, 8),
    "victory day": _fixed(5, 9),
    "cinco de mayo": _fixed(5, 5),
    "mother's day": _nth(5, SUNDAY, 2),
    "memorial day": _nth(5, MONDAY, LAST),
    "d-day": _fixed(6, 6),
    "juneteenth": _fixed(6, 19),
    "father's day": _nth(6, SUNDAY, 3),
    "canada day": _fixed(7, 1),
    "independence day": _fixed(7, 4),
    "bastille day": _fixed(7, 14),
    "labor day": _nth(9, MONDAY, 1),
    "columbus day": _nth(10, MONDAY, 2),
    "halloween": _fixed(10, 31),
    "candlemas": _fixed(2, 2),
    "twelfth night": _fixed(1, 5),
    "burns night": _fixed(1, 25),
    "australia day": _fixed(1, 26),
    "women's day": _fixed(3, 8),
    "lammas": _fixed(8, 1),
    "assumption": _fixed(8, 15),
    "all souls' day": _fixed(11, 2),
    "st andrew's day": _fixed(11, 30),
    "st bartholomew's day": _fixed(8, 24),
    "st brice's day": _fixed(11, 13),
    "st crispin's day": _fixed(10, 25),
    "st david's day": _fixed(3, 1),
    "st george's day": _fixed(4, 23),
    "st john's day": _fixed(6, 24),
    "st nicholas's day": _fixed(12, 6),
    "st patrick's day": _fixed(3, 17),
    "st stephen's day": _fixed(12, 26),
    "st valentine's day": _fixed(2, 14),
    "midsummer day": _fixed(6, 24),
    "michaelmas": _fixed(9, 29),
    "martinmas": _fixed(11, 11),
    "all saints' day": _fixed(11, 1),
    "guy fawkes night": _fixed(11, 5),
    "armistice day": _fixed(11, 11),
    "election day": _nth(11, MONDAY, 1, later=1),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "black friday": _nth(11, THURSDAY, 4, later=1),
    "cyber monday": _nth(11, THURSDAY, 4, later=4),
    "christmas eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing day": _fixed(12, 26),
    "shrove tuesday": _from_easter(-47),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "holy saturday": _from_easter(-1),
    "easter": _from_easter(0),
    "easter monday": _from_easter(1),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit monday": _from_easter(50),
    "trinity sunday": _from_easter(56),
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
