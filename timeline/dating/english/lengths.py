"""Lengths of time: "for 74 years", "two-and-a-half hours", "five-year", "the past three months"."""

from __future__ import annotations

import re

from timeline.dating.english.recurring import at_a_rate
from timeline.dating.english.shifts import ROUGHLY, approximate
from timeline.dating.english.words import UNITS_MANY, english
from timeline.dating.language import Parts, Words
from timeline.dating.says import Length, Says, Stretch

_BACK = frozenset({"last", "past", "previous", "preceding", "prior", "recent", "latest"})
_ON = frozenset({"next", "coming", "following", "subsequent", "ensuing", "upcoming", "succeeding"})
_FULL = (
    r"(?:(?:more|other|additional|extra|further|consecutive|straight|successive|full|whole|entire|"
    r"long|short|brief|bloody|hard|bitter|intense|tense|difficult|brutal|turbulent|calendar|"
    r"business|working|trading|solid|single|peaceful|dark|terrible|crucial|critical) )?"
)


@english.rule(
    ROUGHLY
    + r"{amount} "
    + _FULL
    + r"{anyunit}(?P<half>(?: and a half)?)(?: or (?:so|more|less|longer))?(?: old| of age| long)?",
    yes={
        "They have been at war for 74 years.": "P74Y",
        "It took two and a half hours.": "PT2H30M",
        "It took a minute and a half.": "PT1M30S",
        "It took several months.": "PXM",
        "It took a couple of years.": "P2Y",
        "more than 400 years": "P400Y",
    },
    no=["a second chance", "one second-hand car", "a day care centre", "a quarter of the people"],
)
def length(heard: Words) -> Length | None:
    amount, unit = heard["amount"], heard["anyunit"]
    if heard.words("amount") in {"a", "an"} and at_a_rate(heard.before):
        return None
    if unit == "quarter" and amount and amount > 100:
        return None
    if unit in {"second", "quarter", "half"} and (amount == 1 or heard.after.startswith(" of ")):
        return None
    if heard.words("anyunit") not in UNITS_MANY and not _takes_one(heard.words("amount")):
        return None
    if (
        re.match(r" (?:care|trip|school|job|light|time)\b", heard.after)
        and amount == 1
        and unit == "day"
    ):
        return None
    half = 0.5 if heard.words("half") and amount is not None else 0.0
    return Length(amount + half if half else amount, unit, (), approximate(heard.all))


def _takes_one(amount: str) -> bool:
    """Whether such an amount goes with a unit in the singular: "a year", "five year", "half an hour"."""
    return not re.search(
        r"several|few|couple|pair|many|of\b|some|numerous|countless|various", amount
    )


@english.rule(
    r"{amount} {anyunit},?(?: and)? {more:count} {moreunits:anyunit}",
    yes={"It took two hours and 30 minutes.": "PT2H30M", "in 3 years 6 months": "P3Y6M"},
)
def length_in_parts(heard: Words) -> Length | None:
    if heard["amount"] is None:
        return None
    return Length(heard["amount"], heard["anyunit"], ((heard["more"], heard["moreunits"]),))


@english.rule(
    ROUGHLY + r"{count}(?:-| )(?:to|or|and)(?:-| ){upto:count}(?: more)?(?: |-){anyunit}",
    yes={"within two to three weeks": "P2W", "a two-to-three-week trip": "P2W"},
)
def length_between(heard: Words) -> Length:
    return Length(heard["count"], heard["anyunit"], (), True)


@english.rule(
    r"{number}-{upto:number} {units}",
    yes={"It takes 3-5 days.": "P3D"},
)
def length_in_digits_between(heard: Words) -> Length:
    return Length(heard["number"], heard["units"], (), True)


@english.rule(
    r"(?:an?|one) {unit} or (?:two|so|more)|{units} or {more:units}",
    yes={"in a year or two": "P1Y", "within weeks or months": "PXW"},
)
def length_or_so(heard: Words) -> Length:
    if heard.words("units"):
        return Length(None, heard["units"], (), True)
    return Length(1, heard["unit"], (), True)


@english.rule(
    r"{count}-{anyunit}(?:-(?:old|long|plus)| long)?",
    yes={"a five-year plan": "P5Y", "an 8-month-old child": "P8M", "a 30-day wait": "P30D"},
    no=["a one-second lead"],
)
def hyphened_length(heard: Words) -> Length | None:
    if heard["anyunit"] == "second" or (heard["count"] == 3 and heard["anyunit"] == "quarter"):
        return None
    return Length(heard["count"], heard["anyunit"])


@english.rule(
    r"(?:several|multi|many)-{unit}(?:-long)?",
    yes={"a several-year effort": "PXY", "a multi-year plan": "PXY"},
)
def hyphened_vague_length(heard: Words) -> Length:
    return Length(None, heard["unit"])


@english.rule(
    r"(?P<whole>half|quarter)-(?P<divided>hour|day|year|century|decade)(?:-long)?",
    yes={"a half-hour talk": "PT30M", "a half-century of strife": "P50Y"},
)
def half_length(heard: Words) -> Length:
    return Length(0.5 if heard.words("whole") == "half" else 0.25, heard.words("divided"))  # type: ignore[arg-type]


@english.rule(
    r"{anyunit}(?:-(?:long|old)| long)",
    yes={"a decades-long fight": "PXY", "a day-long talk": "P1D", "a week-long trip": "P1W"},
    no=["a second long look"],
)
def unit_long(heard: Words) -> Length | None:
    words, unit = heard.words("anyunit"), heard["anyunit"]
    if unit == "second" or (heard.all.endswith(" long") and words in UNITS_MANY):
        return None
    if words in UNITS_MANY:
        return Length(None, "year" if unit == "decade" else unit)
    return Length(1, unit)


@english.rule(
    r"(?:at least |more than )?(?:each of |all of |much of |most of )?(?:the|these|those|this|its|his|her|their|our) "
    r"(?P<way>last|past|previous|preceding|prior|latest|next|coming|following|subsequent|ensuing|upcoming|succeeding|first|final|opening|closing|intervening|remaining|same|only|initial|recent)"
    r"(?: (?:{amount}|{from_number:count}(?: to | or |-){upto:count}))? "
    + _FULL
    + r"{units}(?: or so)?",
    yes={
        "over the past two months": "P2M",
        "within the next two weeks": "P2W",
        "for the first nine months": "P9M",
        "in the last few months": "PXM",
        "in the following days": "PXD",
    },
    no=["the last second"],
)
def the_last_units(heard: Words) -> Says | None:
    amount = heard["amount"] or heard["from_number"]
    said = Length(amount, heard["units"], (), approximate(heard.all))
    way = heard.words("way")
    if way in _BACK:
        return Stretch(said, -1)
    if way in _ON:
        return Stretch(said, 1)
    return said


@english.rule(
    r"(?:the )?{amount} (?P<way>last|past|previous|preceding|prior|next|coming|following|final|first|remaining|intervening) {units}",
    yes={"in the four previous weeks": "P4W"},
)
def the_four_last_units(heard: Words) -> Says:
    said = Length(heard["amount"], heard["units"])
    way = heard.words("way")
    return Stretch(said, -1) if way in _BACK else Stretch(said, 1) if way in _ON else said


@english.rule(
    r"(?P<way>past|last|next|recent|coming) {amount} {units}",
    yes={"the last days: past 20 years": "P20Y"},
)
def past_units(heard: Words) -> Stretch:
    return Stretch(
        Length(heard["amount"], heard["units"]), -1 if heard.words("way") in _BACK else 1
    )


@english.rule(
    r"the (?:{amount}|{year}) " + _FULL + r"{units}",
    yes={"for the nine months": "P9M", "the six days of war": "P6D"},
)
def the_units(heard: Words) -> Length | None:
    if not heard.words("amount"):
        return None
    return Length(heard["amount"], heard["units"])


@english.rule(
    r"(?P<way>recent|past|coming|previous|later|earlier|early|final|last|following|subsequent) (?P<span_of>days|weeks|months|years|decades|centuries|quarters|hours)(?: and (?:days|weeks|months|years))?",
    yes={"in recent months": "PXM", "in coming weeks": "PXW"},
)
def recent_units(heard: Words) -> Says:
    said = Length(None, UNITS_MANY[heard.words("span_of")])  # type: ignore[arg-type]
    way = heard.words("way")
    return Stretch(said, -1) if way in _BACK else Stretch(said, 1) if way in _ON else said


@english.rule(
    r"the (?P<span_of>days|weeks|months|years|decades) (?P<way>ahead|to come|since|past|before|after)(?=[,.;)]| |$)",
    yes={"in the weeks ahead": "PXW"},
    no=["the days before the war"],
)
def weeks_ahead(heard: Words) -> Says | None:
    said = Length(None, UNITS_MANY[heard.words("span_of")])  # type: ignore[arg-type]
    way = heard.words("way")
    if way in {"since", "before", "after", "past"}:
        return None if re.match(r" \w", heard.after) else Stretch(said, 1 if way == "after" else -1)
    return Stretch(said, 1)


@english.rule(
    r"(?:over|through|down|in) (?P<all_these>the (?:years|decades|centuries|ages))(?=[,.;)]|$| (?:and|but|he|she|it|they|to|as)\b)",
    yes={"It grew over the years.": "PXY"},
    no=["over the years of war"],
)
def over_the_years(heard: Words) -> Parts:
    unit = UNITS_MANY.get(heard.words("all_these").split()[1], "year")
    return (("all_these", Length(None, unit)),)  # type: ignore[arg-type]


@english.rule(
    r"{units}",
    yes={"They waited for weeks.": "PXW", "within months of it": "PXM"},
    no=["the old days of opera", "light years away"],
)
def vague_length(heard: Words) -> Length | None:
    if heard["units"] in {"second", "quarter", "season"}:
        return None
    if re.search(
        r"(?:^|\b(?:for|within|after|over|in|took|take|takes|lasted|last|of|through|spent|until|follows|by|many|just|and|were|more|heady)) $",
        heard.before,
        re.I,
    ):
        return Length(None, heard["units"])
    return None
