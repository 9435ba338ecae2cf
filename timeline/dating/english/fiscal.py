"""Fiscal years: "fiscal 1989", "FY2023", "the current financial year"."""

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Words


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
