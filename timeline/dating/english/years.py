"""Years, decades, centuries and eras, in digits and in words."""

from __future__ import annotations

import re

from timeline.dating.english.numbers import ORDINALS, TENS
from timeline.dating.english.words import english, era_year
from timeline.dating.rule import Parts, Words
from timeline.dating.says import About, Century, Decade, Millennium, Says, ShortYear, Year, Years

_CUE = re.compile(
    r"(?:^|\b(?:in|since|of|by|until|till|during|from|to|and|or|early|late|mid|before|after|between|"
    r"through|around|about|circa|c\.|ca\.|year|years|the|for|late in|than|as|fall|spring|summer|"
    r"winter|autumn|but|a|election|elections|games|olympics|cup|on)|[(,;\-–]) ?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"^ (?:[a-z]+ )?(?:men|people|persons|women|children|troops|soldiers|ships|aircraft|tanks|guns|miles|"
    r"kilometers|kilometres|km|meters|metres|feet|tons|tonnes|pounds|kg|votes|seats|points|jobs|"
    r"employees|workers|members|homes|houses|hectares|acres|dollars|euros|percent|per cent|mm|cm|"
    r"prisoners|casualties|dead|wounded|killed|civilians|refugees|families|villages|cases|deaths|"
    r"patients|students|fighters|rebels|militants|cavalry|infantry|horsemen|archers|hoplites|"
    r"vessels|planes|vehicles|barrels|bottles|copies|pages|words|calories|kilowatts|megawatts|"
    r"MW|GW|rpm|hp|horsepower|cc|UTC|GMT|hours|hrs|local|yards|degrees|square|cubic|thousand|million|"
    r"billion|kcal|delegates|passengers|artillery|rounds|cannons?|rifles|bombs|missiles|shares|units|"
    r"sheep|horses|bytes|metric|EST|EDT|items|characters|strong)\b"
)
_NAMED = re.compile(
    r"(?:\b(?:Flight|Room|Route|Highway|Resolution|No\.|Number|Channel|Lot|Gate|Section|Article|Page|"
    r"Boeing|Airbus|Peugeot|Convair|Windows|Office|Unit|Bus|Train|Line|Platform|Model|Version|Bill|"
    r"Law|Act|Decree|Order|Case|Docket|Bible|Psalm|Verse|Code|Room|Box|Suite|Apartment|Building|"
    r"extension|ext\.|room|flight|route|page|pages|pp\.|p\.|number|version|lines?|asteroid|Asteroid|"
    r"top|population of|score of|total of|nearly|some|over|than|approximately|roughly|estimated|"
    r"another|exactly|least|most|killed|killing|only|additional|least|form|Form|ISO|RFC|Area|PO Box|"
    r"Directive|Regulation|Protocol|Group|Division|Squadron|Regiment|Company|Class|Series|Type|Mark|"
    r"size|costs?|paid|pay|worth|price of|speed of|height of|altitude of|length of|depth of)) $"
)
_BEFORE_1500 = 1500


@english.rule(
    r"{year}",
    yes={"The war began in 1950.": "1950", "the 1992 election": "1992"},
    no=[
        "Flight 1953 landed", "Resolution 1718 passed", "room 2024", "about 1500 troops came",
        "2020 vision", "2001: A Space Odyssey", "at 2000 UTC", "$2024", "the top 2000",
    ],
)  # fmt: skip
def year_alone(heard: Words) -> Year | None:
    if _NAMED.search(heard.before) or _COUNTED.match(heard.after):
        return None
    if re.match(r": (?:A|An|The) [A-Z]| vision\b|-(?:\d|[a-z]+-high)|%", heard.after):
        return None
    if re.search(r"(?<!\bmid)(?<!\bpre)(?<!\bpost)(?<!\bearly)(?<!\blate)-$", heard.before, re.I):
        return None
    if heard["year"] < _BEFORE_1500 and not _CUE.search(heard.before):
        return None
    return Year(heard["year"])


@english.rule(
    r"(?:the )?years? (?:of )?(?:{year}|{spokenyear})",
    yes={"In the year 1950 it began.": "1950", "by the year two thousand": "2000"},
)
def the_year(heard: Words) -> Year:
    return Year(heard["year"] or heard["spokenyear"])


@english.rule(
    r"{spokenyear}",
    yes={"in nineteen ninety-six": "1996", "in two thousand and five": "2005"},
    no=["two thousand men", "twenty twenty vision", "nineteen hundred men"],
)
def spoken_year(heard: Words) -> Year | None:
    if re.match(r" (?:vision|years?)\b", heard.after) or _COUNTED.match(heard.after):
        return None
    if heard.all.startswith(("two thousand", "twenty")) or "hundred" in heard.all:
        return Year(heard["spokenyear"]) if re.search(r"\b(?:in|since|of|by|until|from|year) $", heard.before, re.I) and not re.match(r" [a-z]+s\b", heard.after) else None
    return Year(heard["spokenyear"])


@english.rule(
    r"'{yy}",
    yes={"the class of '68": "1968"},
    no=["it's '90 per cent'", "the '95 theses"],
)
def short_year(heard: Words) -> ShortYear | None:
    return None if re.match(r"[\"'%]| (?:per|theses)", heard.after) else ShortYear(heard["yy"])


@english.rule(
    r"(?P<first>{year})(?:-| - | to |/)(?P<second>(?:{last:year}|{yy}))",
    yes={
        "the 1914-18 war": "1914 1918",
        "from 1950 to 1953": "1950 1953",
        "He ruled 1985–1990.": "1985 1990",
    },
    no=["pages 1914-18", "2020-13"],
)
def years_from_to(heard: Words) -> Parts | None:
    first = heard["year"]
    last = heard["last"] or (heard["yy"] and first // 100 * 100 + heard["yy"])
    if not last or last <= first or last - first > 200 or _NAMED.search(heard.before):
        return None
    return (("first", Year(first)), ("second", Year(last)))


@english.rule(
    r"(?P<first>{anyyear})(?: ?- ?| to | and | until | or )(?P<second>{last:anyyear} {era})",
    yes={"the war of 264 to 241 BC": "BC0264 BC0241", "the revolt (499-493 BC)": "BC0499 BC0493"},
)
def years_of_era(heard: Words) -> Parts:
    era = heard["era"]
    return (
        ("first", Year(era_year(heard["anyyear"], era))),
        ("second", Year(era_year(heard["last"], era))),
    )


@english.rule(
    r"(?P<about>(?:c\.|ca\.|circa) ?)?(?:the year )?{anyyear} {era}|{era_first} {anyyear2:anyyear}",
    yes={"Alexander died in 323 BC.": "BC0323", "in AD 79": "0079", "in 632 CE": "0632"},
)
def year_of_era(heard: Words) -> Says:
    number = heard["anyyear"] or heard["anyyear2"]
    said = Year(era_year(number, heard["era"] or 1))
    return About(said) if heard.words("about") else said


@english.rule(
    r"(?:c\.|ca\.|circa) ?{anyyear}(?! ?(?:B|A|C))",
    yes={"It was built c. 1200.": "1200", "born circa 950": "0950"},
    no=["c. 50 pages"],
)
def year_about(heard: Words) -> About | None:
    if heard["anyyear"] < 100 or _COUNTED.match(heard.after):
        return None
    return About(Year(heard["anyyear"]))


@english.rule(
    r"(?:the )?{tenyears}'?s",
    yes={"in the 1990s": "199", "the 1960's": "196"},
)
def decade(heard: Words) -> Decade:
    return Decade(heard["tenyears"])


@english.rule(
    r"(?:the )?{tens_of_era:anytens}s {era}",
    yes={"Throughout the 470s BC they fought.": "BC047"},
)
def decade_of_era(heard: Words) -> Decade:
    ten: int = heard["tens_of_era"]
    return Decade(-ten if heard["era"] < 0 else ten)


@english.rule(
    r"(?:the )?'?{tens}'?s",
    yes={"in the '90s": "199", "in the 80s": "198"},
    no=["a man in his 50s", "temperatures in the 30s", "in her 20s"],
)
def short_decade(heard: Words) -> Decade | None:
    if "'" not in heard.all and not re.search(r"\b(?:in|since|of|during|from|until|early|late|mid|by)[ -](?:the )?$", heard.before, re.I):
        return None
    if re.search(r"(?:temperatures?|his|her|their|degrees|highs|lows) (?:\w+ ){0,2}$", heard.before) or not heard.all.startswith(("the", "'")):
        return None
    return Decade(heard["tens"], short=True)


@english.rule(
    r"(?:the )(?:nineteen |eighteen )?(?P<spoken>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    yes={"through the nineties": "199"},
    no=["temperatures in the seventies", "a man in his sixties"],
)
def spoken_decade(heard: Words) -> Decade | None:
    if re.search(r"(?:temperatures?|highs|lows) (?:\w+ ){0,2}$", heard.before):
        return None
    tens = TENS[heard.words("spoken").replace("ties", "ty")]
    if "teen " in heard.all:
        return Decade((1900 if "nineteen" in heard.all else 1800) + tens)
    return Decade(tens, short=True)


@english.rule(
    r"(?:the )?(?:{dayth}|{ordinal})(?: |-)(?P<span>century|centuries|millennium)(?:,? {era})?",
    yes={
        "in the 19th century": "18",
        "eighteenth-century France": "17",
        "the 5th century BC": "BC04",
    },
)
def century(heard: Words) -> Says | None:
    number = heard["dayth"] or heard["ordinal"]
    if heard.words("era") and heard["era"] < 0:
        number = -number
    return Millennium(number) if heard.words("span") == "millennium" else Century(number)
