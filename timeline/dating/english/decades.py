"""Decades and centuries, in digits and in words: "the 1990s", "the '90s", "the 5th century BC"."""

import re

from timeline.dating.english.lexicon.numbers import TENS
from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.dating.says import Century, Decade, PartOf, Says, ShortYear, UnitStep
from timeline.patterns import later

_PART = r"(?:(?:early|mid)-?[ -]to[ -])?(?:early|mid|middle|late)[ -]"
_PART_OF_THE = later(
    rf"\bthe (?:{_PART}|(?:{_PART})?\w+ties(?:, \w+ties)?,? (?:(?:and|or|to|into) )?(?:{_PART})?)$",
    re.IGNORECASE,
)
"""Before the tens of a decade: "the early", "the seventies and early"."""
_DEGREES = later(r"(?:temperatures?|degrees|highs|lows) (?:\w+ ){0,2}$", re.IGNORECASE)
_BESIDE = later(r"\d0'?s(?:,|,? and|,? or| to|-| into) (?:the )?(?:(?:early|mid|late)[ -])?$")
_BESIDE_NEXT = later(
    r"(?:,|,? and|,? or| to|-| into) (?:the )?(?:(?:early|mid|late)[ -])?\d\d[1-9]0"
)
"""Another decade beside it, which makes "the 1900s" one too."""
_LAST_CENTURY = 1900
"""The latest year whose hundred is meant: "the 2000s" are a decade."""
_SHORT_CUE = later(
    r"(?:\b(?:in|of|since|by|until|till|from|to|and|or|season|before|after|during|fall|spring|the|"
    r"summer|winter|autumn|early|late|mid|between|through|election)[ -]|\d[-/]|"
    r"(?:(?<!\d)\d{4}|'\d\d), )$",
    re.IGNORECASE,
)
SPOKEN_TENS = {word.replace("ty", "ties"): tens for word, tens in TENS.items()}
english.add_class("spokentens", one_of(SPOKEN_TENS))
_ROMAN = ("IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX")
_IN_ROMAN = {word + th: at for at, word in enumerate(_ROMAN, 9) for th in ("", "th")}
english.add_class("roman", one_of(_IN_ROMAN))


@english.rule(
    r"(?:the )?{tenyears}'?s|(?:the )?{anytens}s {era}",
    yes={
        "Throughout the 470s BC they fought.": "BC047",
        "in the 1990s": "199", "the 1960's": "196", "The mill shut in the 1800s.": "18",
        "It was rare in the 2000s.": "200", "They met in the 1890s and 1900s.": "189 190",
    },
)  # fmt: skip
def decade(heard: Words) -> Decade | Century:
    """ "The 1800s" are a century, but beside a decade, and "the 2000s"."""
    if heard.words("era"):
        return Decade(heard["anytens"] * heard["era"])
    year: int = heard["tenyears"]
    beside = _BESIDE.search(heard.before) or _BESIDE_NEXT.match(heard.after)
    if year % 100 or year > _LAST_CENTURY or beside:
        return Decade(year)
    return Century(year // 100 + 1)


@english.rule(
    r"(?:the )?'?{tens}'?s|"
    r"(?:the )?(?:(?P<century>nineteen|eighteen|roaring|swinging) )?{spokentens}",
    yes={
        "in the '90s": "199",
        "in the 80s": "198",
        "from the 50s to the 90s": "195 199",
        "in the 1920s and '30s": "193",
        "through the nineties": "199",
        "He toured in the seventies, eighties and early nineties.": "197 198",
        "The Roaring Twenties were short.": "192",
    },
    no=[
        "a man in his 50s", "temperatures in the 30s", "in her 20s", "in her mid-90s",
        "temperatures in the seventies", "a man in his sixties", "early sixties",
    ],
)  # fmt: skip
def short_decade(heard: Words) -> Decade | None:
    told = heard.all.startswith(("the ", "'")) or _PART_OF_THE.search(heard.before)
    if _DEGREES.search(heard.before) or not told:
        return None
    century = heard.words("century") and (1800 if heard.words("century") == "eighteen" else 1900)
    return Decade((century or 0) + (heard["tens"] or heard["spokentens"]), short=not century)


@english.rule(
    r"'{yy}",
    yes={"the class of '68": "1968"},
    no=["it's '90 per cent'", "the '95 theses"],
)
def short_year(heard: Words) -> ShortYear | None:
    if not _SHORT_CUE.search(heard.before) or re.match(r"[\"'%]| (?:per|theses)", heard.after):
        return None
    return ShortYear(heard["yy"])


@english.rule(
    r"(?:the )?(?:{dayth}|{ordinal}|{roman}(?:-th)?)(?: |-)"
    r"(?P<span>century|centuries|millennium|c\.|cent\.)"
    r"(?:,? {era})?",
    yes={
        "in the 19th century": "18",
        "the 4th C. AD": "03",
        "a 2nd-c. BC vase": "BC01",
        "It was raised in the XVth century and burned in the XIX century.": "14 18",
        "eighteenth-century France": "17",
        "the 5th century BC": "BC04",
        "Athens won in 480 BC. It was rich in the fifth century.": "BC04",
        "Rome rose in the 2nd century BC. In the 5th century AD it fell.": "BC01 04",
        "It began in the 2nd century BC. In the 19th century it fell.": "BC01 18",
    },
    no=["on the 6th C. Roe came"],
)
def century(heard: Words) -> Says | None:
    number = heard["dayth"] or heard["ordinal"] or heard["roman"]
    era, years = heard.words("era"), heard.words("span") == "millennium"
    if heard.words("span").endswith(".") and heard.before.endswith("on "):
        return None
    if era and heard["era"] < 0:
        number = -number
    return Century(number, 1000 if years else 100, bare=not (era or years))


@english.rule(
    r"(?:the )?turn(?: |-)of(?: |-)the(?: |-)(?P<span>century|millennium)",
    yes={
        "It throve until the turn of the century.": "2000",
        "They met in 1870 and parted by the turn of the century.": "1900",
        "It was a school from 1825 until the turn of the century.": "1900",
    },
)
def turn_of_the_century(heard: Words) -> PartOf | None:
    return PartOf(
        "turn", UnitStep("century" if heard.words("span") == "century" else "millennium", 0, "told")
    )


_ONE = "(?:the )?(?:{part}(?: |-)(?:the )?)?(?:{dayth}|{ordinal})"
_TWO = "(?:the )?(?:{twopart:part}(?: |-)(?:the )?)?(?:{two:dayth}|{twoword:ordinal})"
_LAST = "(?:the )?(?:{lastpart:part}(?: |-)(?:the )?)?(?:{last:dayth}|{lastword:ordinal})"


@english.rule(
    rf"(?P<one>{_ONE})(?:, (?P<second>{_TWO}))?(?:,? and | or |,? to (?:the )?|-|/)"
    rf"(?P<third>{_LAST}(?: |-)(?:centuries|century))(?:,? {{era}})?",
    yes={
        "It throve in the 13th and 14th centuries.": "12 13",
        "in the 16th, 17th and 18th centuries": "15 16 17",
        "books of the 16th/17th centuries": "15 16",
        "from the fifth to the seventh century": "04 06",
        "in the fourth and third centuries BC": "BC03 BC02",
        "It throve in the late twelfth and early thirteenth century.": "11 12",
    },
)
def centuries(heard: Words) -> Parts:
    era = heard.words("era")
    before = era and heard["era"] < 0
    numbers = {
        "one": (heard["dayth"] or heard["ordinal"], heard["part"]),
        "second": (heard["two"] or heard["twoword"], heard["twopart"]),
        "third": (heard["last"] or heard["lastword"], heard["lastpart"]),
    }
    told = ((group, *each) for group, each in numbers.items() if each[0])
    each = ((group, Century(-n if before else n, bare=not era), part) for group, n, part in told)
    return tuple((group, PartOf(part, whole) if part else whole) for group, whole, part in each)
