"""Fiscal years: "fiscal 1989", "FY2023", "the current financial year"."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Parts, Words

_QUARTERS = 4
"""Of a year."""


@english.rule(
    r"(?:the )?(?:fiscal|financial)(?:(?: |-)year)?(?: of)? {year}(?:(?:-|/)(?P<to>{yy}|"
    r"{last:year}))?|(?:the )?(?:full|calendar)(?: |-)year(?: of)? {year}|"
    r"FY ?(?:{year}|'?{yy})|(?:the )?{year} (?:fiscal|financial) year",
    yes={
        "in fiscal 1989": "1989",
        "FY2023 sales": "2023",
        "fiscal year 2024": "2024",
        "He spent the full year of 1390 at sea.": "1390",
    },
)
def fiscal_year(heard: Words) -> say.Says:
    year = heard["year"] or 2000 + heard["yy"]
    return say.Years(year, year + 1) if heard.words("to") else say.Year(year)


_LAST = frozenset({"latest", "previous"})


@english.rule(
    r"(?:the )?(?:{step}|(?P<now>current|latest|previous)) (?:fiscal|financial|calendar|full) year|"
    r"(?:the|its|their|our) (?:full|fiscal|financial|calendar) year|(?P<whose>fiscal year)",
    yes={
        "in the current fiscal year": "2024",
        "for the full year": "2024",
        "for the first half of Acme's fiscal year": "2024",
    },
    no=["a fiscal year of its own"],
)
def near_fiscal_year(heard: Words) -> say.UnitStep | None:
    if heard.words("whose") and heard.led_by != "s":
        return None
    return say.UnitStep("year", heard["step"] or (-1 if heard.words("now") in _LAST else 0))


@english.rule(
    r"(?P<period>(?:(?:the|its|their|our) )?(?:current |latest )?(?:fiscal|financial) year) "
    r"(?:that |which )?(?:ends|ended|ending|to)(?: on| in)? {time}",
    yes={
        "for the current fiscal year ending June 30, 2025": "2025 2025-06-30",
        "In its fiscal year ended March 2023 it grew.": "2023 2023-03",
    },
    no=["in a fiscal year ending well"],
)
def fiscal_year_to(heard: Words) -> Parts | None:
    """The year that ends then, and its end."""
    if not isinstance(heard.time, (say.Day, say.Month, say.MonthDay, say.BareMonth)):
        return None
    return (("period", say.Inside(say.UnitStep("year", 0), heard.time)), ("time", heard.time))
