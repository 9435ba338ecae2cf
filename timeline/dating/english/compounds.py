"""Lengths before what lasts so long: "a five-year plan", "a decades-long fight"."""

from timeline.dating.english.lexicon.words import UNITS, UNITS_MANY, english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import NOTHING, Parts, Words
from timeline.dating.says import Length
from timeline.patterns import later

_SOMEBODY = later(
    r" (?:[a-z-]+ ){0,2}(?:boys?|girls?|child|children|sons?|daughters?|brothers?|sisters?|twins?|"
    r"bab(?:y|ies)|infants?|victims?)\b"
)
"""After "nine-month-old", whose age it is, which dates nothing."""
_SOMETHING = later(
    r" (?:[a-z-]+ ){0,3}(?:wars?|conflict|fighting|dispute|feud|row|rivalry|ban|laws?|rules?|deal|"
    r"agreement|accord|treaty|pact|contract|truce|cease-?fire|peace|conventions?|constitution|"
    r"compan(?:y|ies)|firms?|business|club|regime|rule|government|coalition|state|nation|country|"
    r"republic|systems?|technology|polic(?:y|ies)|program(?:me)?s?|projects?|plans?|mission|"
    r"campaigns?|buildings?|house|bridge|church|tree|ships?|planes?|aircraft|jets?|cars?|"
    r"traditions?|insurgency|rebellion|uprising|revolt|embargo|blockade|siege|strike|stalemate|"
    r"records?|cases?|mystery|crisis|recession|movement|organi[sz]ation|institution|newspaper|"
    r"magazine|stores?|stadium|festival|network|probes?|(?:space)?craft|satellites?|"
    r"telescope|rocket|vessel|reactor|plant|mine|dam|debts?|claims?|investigation|inquiry|search)\b"
)
"""After "50-year-old", what is so old and nobody's age."""


@english.rule(
    r"(?:{count}|{amount})(?:-| |- )year(?: |-)old(?P<many>s?)",
    yes={"A 50-year-old treaty was signed.": "P50Y", "the eight-year-old civil war": "P8Y"},
    no=[
        "a 35- year-old", "a 35-year-old man", "The 41-year-old, from Kern, fell.",
        "the 12-year-old Ari Roe", "20-year-olds sang", "A 21 year old landscaper fell.",
        "It held a nineteen year-old accused of arson.", "The 22-year-old suspected thief fell.",
    ],
)  # fmt: skip
def years_old(heard: Words) -> Length | Parts:
    if heard.words("many") or not _SOMETHING.match(heard.after):
        return NOTHING
    return Length(heard["count"] or heard["amount"], "year")


@english.rule(
    r"(?:{count}|(?P<several>several|multi|many))-(?: (?={anyunit}-old\b))?{anyunit}"
    r"(?:-(?:old|long|plus)| long)?",
    yes={
        "a five-year plan": "P5Y", "It is 8-month-old.": "P8M", "a 30-day wait": "P30D",
        "a multi-year plan": "PXY",
    },
    no=[
        "the nine-month-old daughter", "a one-second lead", "three-quarters of the city",
        "It cut fees by one-quarter of a point.",
    ],
)  # fmt: skip
def hyphened_length(heard: Words) -> Length | Parts | None:
    if heard.all.endswith("-old") and _SOMEBODY.match(heard.after):
        return NOTHING
    one = heard["anyunit"] == "quarter" and (heard["count"] == 1 or heard.all.endswith("s"))
    return None if heard["anyunit"] == "second" or one else Length(heard["count"], heard["anyunit"])


_LASTS = frozenset({"hour", "day", "week", "month", "year", "decade", "century"})


def _long(units: dict[str, str]) -> dict[str, str]:
    """The units as they are told in one word with "long": "weeklong"."""
    return {f"{word}long": unit for word, unit in units.items() if unit in _LASTS}


english.add_class("unitlong", one_of(_long(UNITS)))
english.add_class("unitslong", one_of(_long(UNITS_MANY)))


@english.rule(
    r"{unit}(?:-long|-old| long)|{units}-(?:long|old)|{unitlong}|{unitslong}|"
    r"(?P<half>half|quarter)-{unit}(?:-long)?",
    yes={
        "a half-hour talk": "PT30M", "a half-century of strife": "P50Y",
        "a decades-long fight": "PXY", "a day-long talk": "P1D", "a week-long trip": "P1W",
        "a weeklong strike": "P1W", "the yearslong war": "PXY", "a decadeslong feud": "PXY",
    },
    no=["a second long look"],
)  # fmt: skip
def unit_long(heard: Words) -> Length | None:
    if half := heard.words("half"):
        return Length(0.5 if half == "half" else 0.25, heard["unit"])
    one, many = heard["unit"] or heard["unitlong"], heard["units"] or heard["unitslong"]
    if many and many != "second":
        return Length(None, "year" if many == "decade" else many)
    return Length(1, one) if one and one != "second" else None
