"""Lengths of time: "for 74 years", "two-and-a-half hours", "a five-year plan", "for weeks"."""

import re

from timeline.dating.english.lexicon.words import UNITS_MANY, english
from timeline.dating.english.recurring import SPEED, at_a_rate
from timeline.dating.english.shifts import ROUGHLY, approximate
from timeline.dating.language import Words
from timeline.dating.says import Length
from timeline.patterns import later

FULL = (
    r"(?:(?:more|other|additional|extra|further|consecutive|straight|successive|full|whole|entire|"
    r"long|short|brief|bloody|hard|bitter|intense|tense|difficult|brutal|turbulent|calendar|"
    r"business|working|trading|solid|single|peaceful|dark|terrible|crucial|critical|wild|nonstop|"
    r"non-stop|uninterrupted|grueling|gruelling|happy|glorious|lean|painful|agonising|agonizing|"
    r"frantic|hectic|chaotic|tumultuous|stormy|eventful|wonderful|miserable|lonely|quiet|hot|cold|"
    r"exhausting|memorable|harrowing|dramatic|good|bad|great|tough|lost|formative|golden|fruitful|"
    r"intensive|relentless|restless|rewarding|challenging|successful|productive|exciting|stressful|"
    r"torrid|troubled|fraught|arduous|sleepless|awful|desperate|anxious|"
    r"record|winless|scoreless|barren|rainy|sunny|freezing) )?"
)
LASTING = later(
    r"(?:^|\b(?:for|within|after|over|in|took|takes?|lasted|last|of|through|spent|until|follows|"
    r"(?:could|may|might) be|"
    r"by|many|just|only|mere|and|were|more)) $",
    re.IGNORECASE,
)
_SOME_DAY = later(r"\b(?:will|would|may|might|could|can|hopes? to|wants? to)(?: \w+)? $")
_TELLS = later(r",? (?:he|she|it|they|we|I|you|the|an?|his|her|its|their|our|my|[A-Z]\w+)\b")
"""Around "one day" that is no length: "will one day meet", "One day he left"."""
_RECORDED = later(
    r" of (?:\w+ )?(?:video|music|film|audio|footage|tapes?|recordings?|material|content|"
    r"television|TV|programming|songs|playback|storage)\b",
    re.IGNORECASE,
)
"""What is measured by how long it plays."""
_MANY_SEASONS = 1000
"""More of them are years: "the 1950 and 1951 seasons"."""
_BY_SIZE = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
_IN_QUARTERS = later(
    r"\b(?:for|in|over|after|within|past|last|previous|next|coming|first|these|those|than|least|"
    r"consecutive|straight|successive|more)\b[ \w]*$",
    re.IGNORECASE,
)
_SCORED_SO = later(r"(?<![\d-])\d{1,3}-\d{1,3}(?![\d-])")
"""Before "after two quarters" of a match."""
_AT_THE_WICKET = later(r"\b(?:score|scored|hit|struck|smashed|made|maiden|double)(?: \w+)? $")
_HIT = later(r"\b(?:scored|hit|smashed) $")
_SCORED = later(r" (?:breaks?|stand|partnership|plant|mark)\b")
_TINY = later(
    r" (?!later|before|after|ago|earlier|past|long|longer|more|away|apart|into|from|with|that|than|"
    r"when|silence|walk|walks|passed|passes|goes|went|each|until|and|for|the|but|per|she|they|read|"
    r"or|to|of|in|by|as|at|on|if|is|he|it|we|I\b)[a-z]{3,}"
)
"""What is minute, and no minute long."""
_OF_DAY = later(
    r"-(?:for|by|to)-|"
    r" (?:care|trip|school|job|light|time|traders?|trading|nursery|spa|labou?rers?)\b"
)
_COMPOUND = later(
    r"-(?!long|old|plus|after|before|and|which|who|that|the\b|but|until|when|where|they|it\b)[a-z]{2,}"
)
"""After "a day", of which something else is made: "a day-tripper", "month-by-month"."""
HAPPENING = later(
    r" (?:[a-z-]{3,} )?(?:attacks?|raids?|clash(?:es)?|crash(?:es)?|fires?|shootings?|storms?|"
    r"violence|fighting|meetings?|summit|talks|votes?|elections?|referendum|protests?|rall(?:y|"
    r"ies)|riots?|bombings?|strikes?|floods?|speech|interview|coup)\b"
)
"""After "a weekend", that is the one of the news."""
_SEVERAL = later(r"several|few|couple|pair|many|of\b|some|numerous|countless|various")


@english.rule(
    ROUGHLY + r"{amount} " + FULL + r"{anyunit}(?P<half> and a half)?"
    r"(?: or (?:so|more|less|longer))?(?: old| of age| long)?",
    yes={
        "They have been at war for 74 years.": "P74Y",
        "It took two and a half hours.": "PT2H30M",
        "It took nine wild months.": "P9M",
        "It took a minute and a half.": "PT1M30S",
        "It burned for half a minute.": "PT30S",
        "It lasted half a century.": "P50Y",
        "It lasted a quarter of an hour.": "PT15M",
        "It took several months.": "PXM",
        "It took a couple of years.": "P2Y",
        "more than 400 years": "P400Y",
        "It held for three months—which was long.": "P3M",
    },
    no=[
        "a second chance", "one second-hand car", "a day care centre", "a quarter of the people",
        "their 2018 season", "the tour of the 98 season", "It holds 75 hours of video.",
        "a month-by-month account", "A day-tripper waved.", "a minute particle of dust",
        "A minute crack brought it down.", "A day trader lost.", "It runs at 60 miles an hour.",
        "It moves 1850 litres an hour.", "He scored a century before lunch.",
        "She hit three centuries at home.", "He paid three quarters and a dime.",
        "They spoke about 24 Hours from Dover.",
    ],
)  # fmt: skip
def length(heard: Words) -> Length | None:
    amount, unit = heard["amount"], heard["anyunit"]
    if heard.text[0].islower() and heard.text.rsplit(" ", 1)[-1].istitle():
        return None
    if unit == "weekend" and amount == 1 and HAPPENING.match(heard.after):
        return None
    if _COMPOUND.match(heard.after) or heard.all.endswith("year old"):
        return None
    if heard.all == "a day" and re.match(r" (?:when|that)\b", heard.after):
        return None
    tale = heard.opens_sentence and _TELLS.match(heard.after)
    if heard.all == "one day" and (tale or _SOME_DAY.search(heard.before)):
        return None
    if heard.words("amount") in {"a", "an"} and (
        at_a_rate(heard.before) or SPEED.search(heard.before)
    ):
        return None
    if not _is_a_length(heard, amount, unit):
        return None
    if heard.words("half") and amount is not None:
        amount += 0.5
    return Length(amount, unit, (), approximate(heard.all))


def _is_a_length(heard: Words, amount: float | None, unit: str) -> bool:
    """Whether the words count time, and not "a second chance" or "three quarters of the city"."""
    if unit == "season" and (amount or 0) > _MANY_SEASONS:
        return False
    if unit in {"hour", "minute"} and _RECORDED.match(heard.after):
        return False
    several = (amount is None or amount >= 1) and _SEVERAL.search(heard.words("amount"))
    if several and heard.words("anyunit") not in UNITS_MANY:
        return False
    if unit in {"second", "quarter"} and (amount == 1 or heard.after.startswith(" of ")):
        return False
    if unit == "quarter" and (
        _SCORED_SO.search(heard.before)
        or not _IN_QUARTERS.search(heard.before + heard.all)
        or (amount or 0) > 100
    ):
        return False
    if unit == "century" and (
        _HIT.search(heard.before)
        if amount != 1
        else _AT_THE_WICKET.search(heard.before) or _SCORED.match(heard.after)
    ):
        return False
    if amount and amount > 1 and heard.words("anyunit") == "season":
        return False
    if unit == "minute" and amount == 1 and _TINY.match(heard.after):
        return False
    return not (unit == "day" and _OF_DAY.match(heard.after))


@english.rule(
    r"{amount} {anyunit},?(?: and)? (?:{more:count}|(?P<one>an?)) {moreunits:anyunit}"
    r"(?:,?(?: and)? {third:count} {thirdunits:anyunit})?",
    yes={
        "It took two hours and 30 minutes.": "PT2H30M",
        "in 3 years 6 months": "P3Y6M",
        "It took three years and a day.": "P3Y1D",
        "It took one year, two months and three days.": "P1Y2M3D",
    },
    no=["He works 12 hours a day, six days a week.", "three hours a day"],
)
def length_in_parts(heard: Words) -> Length | None:
    if heard["amount"] is None or not is_finer(heard["moreunits"], heard["anyunit"]):
        return None
    more = [(heard["more"] or 1, heard["moreunits"])]
    if heard.words("third"):
        more.append((heard["third"], heard["thirdunits"]))
    return Length(heard["amount"], heard["anyunit"], tuple(more))


def is_finer(unit: str, than: str) -> bool:
    """Whether one unit may follow the other in a length: minutes after hours."""
    known = unit in _BY_SIZE and than in _BY_SIZE
    return known and _BY_SIZE.index(unit) < _BY_SIZE.index(than)


@english.rule(
    ROUGHLY + r"{count}(?:-| )(?:to|or|and)(?:-| ){upto:count}(?: more)?(?: |-){anyunit}|"
    r"{number}-{most:number} {anyunit}",
    yes={
        "within two to three weeks": "P2W",
        "a two-to-three-week trip": "P2W",
        "It takes 3-5 days.": "P3D",
        "It takes 0 to 3 days.": "P3D",
    },
    no=[
        "It shut in 1908 and four years later burned.", "in May 2010 or two weeks later",
        "It won in the 1950 and 1951 seasons.",
    ],
)  # fmt: skip
def length_between(heard: Words) -> Length | None:
    least = heard["number"] if heard["count"] is None else heard["count"]
    most = heard["most"] if heard["upto"] is None else heard["upto"]
    years = heard["anyunit"] == "season" and least > _MANY_SEASONS
    return None if most <= least or years else Length(least or most, heard["anyunit"], (), True)


@english.rule(
    r"(?:an?|one) {unit} or (?:two|so|more)|{units} or (?:even )?{more:units}|"
    r"the {unit} and (?P<half>a half)",
    yes={
        "They batted for the hour and a half that was left.": "PT1H30M",
        "in a year or two": "P1Y",
        "within weeks or months": "PXW",
        "in months or even years": "PXM",
    },
    no=["the second and a half"],
)
def length_or_so(heard: Words) -> Length | None:
    if heard.words("half"):
        return None if heard["unit"] == "second" else Length(1.5, heard["unit"])
    return Length(1 if heard.words("unit") else None, heard["unit"] or heard["units"], (), True)


@english.rule(
    r"another {unit}",
    yes={"They held out for another year.": "P1Y", "It took another week.": "P1W"},
    no=["On another day it rained.", "another second chance"],
)
def another_unit(heard: Words) -> Length | None:
    lasting = LASTING.search(heard.before) and not re.search(r"\bin $", heard.before, re.I)
    unit = heard["unit"]
    return Length(1, unit) if lasting and unit not in {"second", "season", "quarter"} else None


@english.rule(
    r"the {unit}(?= (?:to|(?:(?:that|which) )?(?:ends?|ended)|ending|through|up to)"
    r" (?:the end of |on |in )?(?:{month}|\d))|the {amount} " + FULL + r"{units}",
    yes={
        "In the year to November, exports fell.": "P1Y",
        "It lost money in the year that ended on May 31.": "P1Y",
        "for the nine months": "P9M",
        "the six days of war": "P6D",
    },
    no=["the day to 5 o'clock", "the second to 5"],
)
def the_units(heard: Words) -> Length | None:
    if heard.words("units"):
        return Length(heard["amount"], heard["units"])
    return Length(1, heard["unit"]) if heard["unit"] in {"week", "month", "year"} else None
