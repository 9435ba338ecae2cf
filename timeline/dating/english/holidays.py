"""Feasts and named days: "Christmas 1914", "last Thanksgiving", "New Year's Eve"."""

import re

from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.dating.says import Day, Holiday, Inside, UnitStep
from timeline.patterns import later

HOLIDAYS = {
    "New Year's Day": "new year's day", "New Year's": "new year's day",
    "New Years Day": "new year's day", "New Year's Eve": "new year's eve",
    "New Years Eve": "new year's eve", "Epiphany": "epiphany",
    "Martin Luther King Day": "martin luther king day",
    "Martin Luther King Jr. Day": "martin luther king day", "MLK Day": "martin luther king day",
    "Groundhog Day": "groundhog day", "Valentine's Day": "valentine's day",
    "Presidents' Day": "presidents' day", "Presidents Day": "presidents' day",
    "President's Day": "presidents' day", "April Fools' Day": "april fools' day",
    "April Fool's Day": "april fools' day", "Earth Day": "earth day", "Anzac Day": "anzac day",
    "May Day": "may day", "VE Day": "victory in europe day", "V-E Day": "victory in europe day",
    "Victory Day": "victory day", "Cinco de Mayo": "cinco de mayo", "Mother's Day": "mother's day",
    "Memorial Day": "memorial day", "Juneteenth": "juneteenth", "Father's Day": "father's day",
    "Canada Day": "canada day", "D-Day": "d-day", "Independence Day": "independence day",
    "Fourth of July": "independence day", "July Fourth": "independence day",
    "Bastille Day": "bastille day", "Labor Day": "labor day", "Columbus Day": "columbus day",
    "Halloween": "halloween", "All Saints' Day": "all saints' day",
    "All Saints Day": "all saints' day", "Guy Fawkes Night": "guy fawkes night",
    "Bonfire Night": "guy fawkes night", "Armistice Day": "armistice day",
    "Veterans Day": "armistice day", "Remembrance Day": "armistice day",
    "Election Day": "election day", "Thanksgiving": "thanksgiving",
    "Thanksgiving Day": "thanksgiving", "Black Friday": "black friday",
    "Cyber Monday": "cyber monday", "Christmas Eve": "christmas eve", "Christmas": "christmas",
    "Christmas Day": "christmas", "Christmas day": "christmas", "Boxing Day": "boxing day",
    "Ash Wednesday": "ash wednesday", "Palm Sunday": "palm sunday",
    "Mothering Sunday": "mothering sunday", "Low Sunday": "low sunday",
    "Maundy Thursday": "maundy thursday", "Holy Thursday": "maundy thursday",
    "Mid-Autumn Festival": "mid-autumn festival", "Good Friday": "good friday", "Easter": "easter",
    "Easter Day": "easter", "Easter day": "easter", "Easter Sunday": "easter",
    "Easter Monday": "easter monday", "Ascension Day": "ascension", "Pentecost": "pentecost",
    "Whit Sunday": "pentecost", "Whitsun": "pentecost", "Whitsunday": "pentecost",
    "Whit Monday": "whit monday", "Candlemas": "candlemas", "Midsummer Day": "midsummer day",
    "Michaelmas": "michaelmas", "Martinmas": "martinmas", "Ramadan": "ramadan",
    "Eid al-Fitr": "eid al-fitr", "Eid al-Adha": "eid al-adha", "Ashura": "ashura",
    "Lunar New Year": "lunar new year", "Chinese New Year": "lunar new year",
    "Rosh Hashanah": "rosh hashanah", "Yom Kippur": "yom kippur", "Passover": "passover",
    "Hanukkah": "hanukkah", "Purim": "purim", "Diwali": "diwali", "Holi": "holi",
    "Twelfth Night": "twelfth night", "Burns Night": "burns night",
    "Australia Day": "australia day", "International Women's Day": "women's day",
    "Shrove Tuesday": "shrove tuesday", "Holy Saturday": "holy saturday",
    "Trinity Sunday": "trinity sunday", "Lammas": "lammas", "Assumption Day": "assumption",
    "All Souls' Day": "all souls' day",
}  # fmt: skip
SAINTS = (
    "Andrew", "Bartholomew", "Brice", "Crispin", "David", "George", "John", "Nicholas", "Patrick",
    "Stephen", "Valentine",
)  # fmt: skip
HOLIDAYS |= {
    f"{saint} {name}'s Day": f"st {name.lower()}'s day"
    for saint in ("St.", "St", "Saint")
    for name in SAINTS
}
english.add_class("holiday", one_of(HOLIDAYS))


_THING = later(
    r" (?:Sunday|Monday|Eve|[Tt]erm|[Dd]aisy|[Tt]ree|carol|Parade|Rising|Rebellion|Uprising|"
    r"Revolt|Offensive|War|Accord|Agreement|Park|agreement|accord|accords|rising|uprising|"
    r"offensive|crash|shopping|present|"
    r"[Mm]assacre|card|party|turkeys?|dinner|lights|pudding|cracker|stockings?|bells|eggs?|lambs?|bunny|cakes?|"
    r"bonnets?|costumes?|candy|films?|movies?|decorations|Bunny|Hare|Seals)\b| stars (?:many|[A-Z])"
)
_PLACE = later(
    r" (?:Grill|Inn|Bar|Caf[eé]|Restaurant|Hotel|Bakery|Diner|Store|Shop|Farm|Tavern|Pub|Club|Care|"
    r"Point|Lights|Records|Films|Foods|School|Church|Cathedral|Lane|Street|Road)\b"
)
_ELSEWHERE = later(
    r"(?:\b(?!American\b)[A-Z][\w’'-]*(?:an|ish|ese|i|ic|ch|non)|(?<!America)(?<!States)['’]s?) \Z"
)
"""Before the Independence Day of another land, or one that a weekday dates: "Sunday's"."""
_KEPT = later(r" (?:anniversar|commemorat|celebrat|ceremon|service|event|memorial|remembrance)")
_GOES_ON = later(r" (?:is|was|will|would|has|had|comes|came|fell|falls)\b")
"""After "that Christmas" behind a verb of saying."""
_OF_A_HERO = later(r" of (?:the|an?|his|her|their|our|my)\b")


@english.rule(
    r"(?:the )?{holiday}(?: weekend)?(?:(?:,| of| in)?(?: the year)? {year})?",
    yes={
        "They met on Christmas Day 1914.": "1914-12-25",
        "They met on Thanksgiving.": "2023-11-23",
        "on Easter 2024": "2024-03-31",
        "They met at Michaelmas and on Whit Monday.": "2023-09-29 2024-05-20",
        "on Ash Wednesday in 1983": "1983-02-16",
        "It rose over the Labor Day weekend.": "2023-09-04",
        "on Christmas Day of the year 1000": "1000-12-25", "on Easter day, 1066": "1066-04-16",
        "He landed on D-Day.": "1944-06-06",
        "They met on St. Stephen's Day 1135.": "1135-12-26",
        "The D-Day ceremony was short.": "2024-06-06",
    },
    no=[
        "the Michaelmas term", "Easter Island", "The Easter Bunny came", "Cinco de Mayo Grill",
        "the Good Friday Agreement", "the Easter rising", "the Yom Kippur War",
        "The Easter Rebellion failed.", "the St. Valentine's Day massacre",
        "Ukraine's Independence Day was quiet.", "an Indonesian Independence Day",
    ],
)  # fmt: skip
def holiday(heard: Words) -> Holiday | Day | None:
    feast = heard.words("holiday") not in {"epiphany", "the epiphany", "carnival", "ascension"}
    named = _PLACE.match(heard.after) and heard.led_by not in {"on", "at", "by", "since", "until"}
    if _THING.match(heard.after) or named or not (feast or not _OF_A_HERO.match(heard.after)):
        return None
    if heard.words("holiday") == "independence day" and _ELSEWHERE.search(heard.before):
        return None
    if heard["holiday"] == "d-day" and not (heard["year"] or _KEPT.match(heard.after)):
        return Day(1944, 6, 6)
    return Holiday(heard["holiday"], heard["year"])


@english.rule(
    r"(?:the )?{holiday} week(?:(?:,| of| in)? {year})?",
    yes={
        "They met in Easter week 2024.": "2024-W13",
        "Sales fell during Thanksgiving week.": "2023-W47",
        "Easter Week 2016 was quiet.": "2016-W12",
    },
    no=["The Holi weekly sells."],
)
def week_of_a_feast(heard: Words) -> Inside:
    return Inside(UnitStep("week", 0), Holiday(heard["holiday"], heard["year"]))


_OF_THE_YEAR = later(
    r" (?:class|group|intake|eve|part(?:y|ies)|greetings?|messages?|address|speech|holidays?|"
    r"celebrations?|honou?rs|resolutions?|bash|fireworks|weekend|when|that|in which|of)\b|'s|-",
    re.IGNORECASE,
)


@english.rule(
    r"(?:in|into|by|before|until|till|(?P<since>since)|as) (?P<year>the (?-i:new year|New Year))",
    yes={
        "It may open early in the new year.": "2025-01-01",
        "They met in 1899 and on 9 December 1901. As the New Year began, it froze.": "1902-01-01",
    },
    no=["He joined in the new year class.", "They are in the New Year's honours."],
)
def new_year(heard: Words) -> Parts | None:
    if _OF_THE_YEAR.match(heard.after):
        return None
    return (("year", Holiday("new year's day", None, None if heard.words("since") else 1)),)


@english.rule(
    r"{step} {holiday}",
    yes={"They met last Christmas.": "2023-12-25"},
)
def last_holiday(heard: Words) -> Holiday:
    return Holiday(heard["holiday"], None, heard["step"])


@english.rule(
    r"that (?:same )?{holiday}",
    yes={
        "Kern fled in October 1956. They spent that Christmas in a barn.": "1956-12-25",
        "Kern fled in February 2021. That Easter was quiet, he says.": "2021-04-04",
    },
    no=["He said that Christmas was near.", "They knew that Easter Monday would be cold."],
)
def that_feast(heard: Words) -> Inside | None:
    if heard.before.strip()[-1:].isalpha() and _GOES_ON.match(heard.after):
        return None
    return Inside(Holiday(heard["holiday"]), UnitStep("year", 0, "told"))
