"""Years, ranges of years and years of eras, in digits and in words."""

import re

from timeline.dating.english.lexicon.happenings import CAREER, EDITION, HAPPENED
from timeline.dating.english.lexicon.words import english, era_year
from timeline.dating.english.lookalikes.measured import COUNTED, MEASURED, counts, is_done_by
from timeline.dating.english.lookalikes.numbered import CUES, INITIAL, NUMBER_IS, is_a_number
from timeline.dating.language import Parts, Words
from timeline.dating.says import About, Says, Year
from timeline.days import MONTHS
from timeline.patterns import later

_CUE = later(
    r"(?:^|[\"“(\[,;:.!?/&-] ?|(?:'s|s') |\b(?:(?<![.\w])c\.|ca\.|(?:since|until|till|by) at least|"
    r"(?:the|a|an|his|her|its|their|this|that|our|(?-i:[A-Z])\w+['’]s) (?-i:[a-z-]+)|\d{4} (?:with|"
    r"versus|vs\.?)|(?:up|down|\d%|per ?cent) (?:on|over)|(?-i:[A-Z]{4,})|\d{4},? and again|"
    rf"(?:{'|'.join(MONTHS)}),? \d{{4}} to|"
    r"(?:predict|forecast|expect|project|estimat|approv|pass)\w*|"
    r"(?-i:[a-z]{3,}(?:ful|ive|ous|ic|ary|mark|able|ible)|failed|botched|planned|proposed|"
    r"disputed|contested|attempted|acclaimed|aborted|so-called)) )$",
    re.IGNORECASE,
)
_IT_WAS = later(
    r"(?:(?:^|[.;!?\"“] ?)It (?:was|is)(?: now)?|\b[Tt]he year (?:was|is)|\b[Ee]ither) $"
)
_AND_THEN = later(r"$|[.,;:]| (?:and|but|when|or \d{4}\b)")
"""Around a year that a sentence names: "It was 1950, and", "either 1950 or 1951"."""
_BOUNDS = frozenset({"finished", "ended", "closed", "started", "opened", "began"})
_GONE_THROUGH = later(r" (?:on|at|with|up|down|in|as|by)\b")
"""After the year that shares or a team "ended" so, and not a number of things."""
_MADE = later(
    r"(?:^|[(,;.–—] ?)(?:re)?(?:founded|established|built|erected|completed|published|printed|"
    r"released|formed|created|opened|launched|inaugurated|incorporated|chartered|commissioned|"
    r"designed|composed|written|painted|signed|ratified|enacted|adopted|introduced|invented|"
    r"patented|discovered|elected|appointed|crowned|ordained|consecrated|knighted|married|retired|"
    r"acquired|revised|updated|restored|dissolved|closed|abolished|demolished|destroyed|executed|"
    r"premiered) $",
    re.IGNORECASE,
)
_MADE_THEN = later(r"[),;]| (?:in|by|at|as|after|on) (?!\d)")
"""Around the year alone of an aside: "the firm (founded 1880 in Oslo)"."""
_CERTAIN = frozenset(
    {"since", "by", "until", "till", "during", "throughout", "early", "late", "mid"}
)
_CERTAINLY = later(
    r"\b(?:end|beginning|start|middle|close|spring|summer|autumn|winter) of $|\bmid-$",
    re.IGNORECASE,
)
_COUNTED_IN, _SHORT = later(r"\d in $"), 16
"""Characters: before a year no more than these are looked at for words that lead to it."""
_OPENS = later(r"(?:^|[.;:!?][\"”]? |, )(?:In|Since|Before|After|From|Until) $", re.IGNORECASE)
"""A number behind these, at the head of a clause, is a year where its noun is who did it."""
_IN_A_ROW = later(r"\b[Tt]he (?:(?:1[89]|20)\d\d,? ){1,3}(?:and|or) $")
"""Before the last of "the 2008 and 2012 votes"."""
_WORDED = later(
    r"\b(?:in|since|by|until|till|during|throughout|of|from|to|about|around|circa|year|years|the|"
    r"between|and|after|before|early|late|born|died|ca\.|(?<![.\w])[bcd]\.|at least) $|mid-$",
    re.IGNORECASE,
)
_TITLED = later(r": (?:A|An|The) [A-Z]|-[A-Z]{1,3}(?![\w-])")
"""After the number in a title or a code: "2001: A Space Odyssey", "1999-XY"."""
_SURELY = frozenset({"in", "since", "until"})
"""After these it is a year whatever stands before them."""
_CHRONICLED = later(
    r"(?:[:.]| [–—-]) (?!An? [A-Z]|The(?: [A-Z][\w'-]*)+(?: (?:is|was) (?:an?|the)\b|\W*$))"
    r"[\"“'‘]?[A-Z]"
)
"""After a year that opens a line of a chronicle: "1242: The Knights are beaten."."""
_LISTED = later(r"\b(?:[Ii]n|of|by|from) (?:[1-9]\d{2,3}, )*(?P<last>[1-9]\d{2,3}), $")
"""Before the next of several years: "it was renewed in 1348, 1349 and 1350"."""
_OF_YEARS = later(r"\((?:\d{4}(?:, |,? and ))*$"), later(r"(?:(?:, |,? and )\d{4})*\)")
"""Around one of several years that fill a parenthesis in order: "burned twice (1450 and 1471)"."""
_ASIDE, _JOINED = later(r"\($|[a-z][,:] $"), later(r"(?:(?:, | and | or | to |, and )\d[\d,]*)+")
"""Around the first of several amounts: "won two medals (1500 and 5000 metres)"."""
_NAME_OPENS = later(r"\b[A-Z][\w'’-]+ \($")
_NAME_ENDS = later(r"\b[a-z][\w'’-]+ (?:[A-Z][a-z'’-]+ )*[A-Z][\w'’-]+, $")
_CLOSES = later(r"[),;]|\.(?!\d)|$")
_ENDED = later(r"-[a-z]+-high|[\"”]")
_TO = later(r" to (\d{3,4})\b")
_CODED = later(r"\b[A-Z]{1,3}-$")
"""Before the number of a case or a thing: "C-2015/19"."""
_FIRST_LIKELY_YEAR = 1500


@english.rule(
    r"{year}",
    yes={
        "The war began in 1950.": "1950",
        "his unsuccessful 1996 bid": "1996",
        "Roe beat 2003 champion Ann Poe.": "2003",
        "Analysts are predicting 1990 growth of 3%.": "1990",
        "after 1954, 1974, 1990 & 2014, then 2018": "1954 1974 1990 2014 2018",
        "1242: The Teutonic Knights, who took Pskov, are beaten.": "1242",
        "He reigned under the title of Karl IV, 1436.": "1436",
        "the sieges of Kili (1299) and Amroha (1305)": "1299 1305",
        "It fell in 1998 and again 2004.": "1998 2004",
        "Sales rose 7% on 2007, and costs 4 per cent over 2005.": "2007 2005",
        "In 2008 shares fell.": "2008", "It rose from 90 in 1990 to 210 by 2005.": "1990 2005",
        "It compares output in 2020 with 2019.": "2020 2019",
        "It was sold from 2009 though 2015.": "2009 2015",
        "The storm of 1987 felled trees.": "1987", "From 1990 people could travel.": "1990",
        "Monks left in a 1241 raid.": "1241",
        "It was dug between 1820 and 1830 by men.": "1820 1830",
        "It ran from May 1923 to 1926.": "1926",
        "Shares ended 1991 at a high.": "1991", "She won at Mora 1996, Lund 2000.": "1996 2000",
        "After 1989 visitors came.": "1989", "Kern's bleak 1993 record sold.": "1993",
        "Ada Lund (born 1970 in Oslo), Kari Moe (d. 1412)": "1970 1412",
        "Mieszko fell in 1034. He had been a vassal (1030).": "1034 1030",
        "It was renewed in 1348, 1349 and 1350.": "1348 1349 1350",
        "It burned three times (1450, 1471 and 1490).": "1450 1471 1490",
        "The 2008, 2012 and 2016 votes were close.": "2008 2012 2016",
        "There has been a church since at least 1201.": "1201",
        "It was 1950, and he was born in either 1921 or 1922.": "1950 1921 1922",
        "Founded 1860, the Kern Company (sold 1880, dissolved 1902) made lamps.": "1860 1902",
        "He was ordained deacon 1888, and priest 1889 by the bishop.": "1888 1889",
    },
    no=[
        "about 1500 troops came", "2020 vision", "2001: A Space Odyssey", "at 2000 UTC", "$2024",
        "the film 1917 won", "The screen is 1920 by 1080.", "the 1900 block of Main Street",
        "It weighs 1776 kilograms.", "The hall has seats (1200).",
        "The halls have seats (1200 and 900).", "She won twice (1500 and 5000 metres).",
        "Roe won two races, 1500 and 3000 m, for the club.",
        "It sold estimated 1950 units.", "He scored 1995 in the test.", "a crowd of 1998 fans",
        "won by 2012 to 1998", "The 2000-metre race was cancelled.",
        "A 1945-calorie diet is strict.", "The 1650 SAT score pleased her.",
        "A crew of 1905 built it.", "The herd of 1800 deer fled.", "Monks left in a 1241 crowd.",
        "Counts fell to 1950.", "It started 1920 fires.", "A crowd of 2015 came.",
        "Fans of The 1975 wept.", "Of those born 1950 babies lived.",
        "The probe reached 1998 KY26.", "It spent the loan on 2000 new shops.",
        "The crate, 1999-XY, is lost.",
        "Orwell's 1984 is bleak.", "As many as 2000 were hurt.", "A sample of 1824 voters agreed.",
        "They, completed 1500 of them, left.", "Elements 1912 and 1913 are void.",
        "She knew 1990 of 2020 answers.", "It was 1950 miles away.",
        "They promoted a staff of 1950.", "He was promoted to room 1950.",
    ],
)  # fmt: skip
def year_alone(heard: Words) -> Year | None:
    before, after, led_by = heard.before, heard.after, heard.led_by
    if _CHRONICLED.match(after) and heard.starts_line:
        return Year(heard["year"])
    if not (led_by in CUES or heard.starts_line or _CUE.search(before)):
        went_through = led_by in _BOUNDS and _GONE_THROUGH.match(after)
        made = _MADE_THEN.match(after) and _MADE.search(before)
        named = _AND_THEN.match(after) and _IT_WAS.search(before)
        around = ((each[0].search(before), each[1].match(after)) for each in (CAREER, EDITION))
        step = any(all(both) for both in around)
        return Year(heard["year"]) if went_through or made or named or step else None
    in_a_row = led_by in {"and", "or"} and _IN_A_ROW.search(before)
    opens = in_a_row or (is_done_by(after) and _OPENS.search(before))
    joined = _JOINED.match(after) if _ASIDE.search(before) else None
    if not opens and MEASURED.match(after[joined.end() :] if joined else after):
        return None
    if _TITLED.match(after) or (not before.endswith(" ") and _ENDED.match(after)):
        return None
    certain = opens or _is_certain(before, led_by)
    if not certain and COUNTED.match(after):
        return None
    if led_by != "in" and (to := _TO.match(after)) and int(to[1]) <= heard["year"]:
        return None
    if led_by in _SURELY:
        return Year(heard["year"])
    if not in_a_row and is_a_number(heard):
        return None
    if not _is_too_old(heard):
        return Year(heard["year"])
    return Year(heard["year"], bare=True) if (before[-2:], after[:1]) == (" (", ")") else None


def _is_certain(before: str, led_by: str) -> bool:
    """Whether nothing else would lead to a year so, whatever follows it."""
    if led_by == "in":
        return not _COUNTED_IN.search(before[-_SHORT:])
    return not before or led_by in _CERTAIN or _CERTAINLY.search(before[-_SHORT:]) is not None


def _is_too_old(heard: Words) -> bool:
    """Whether it is far below the usual years and nothing speaks for one."""
    if heard["year"] >= _FIRST_LIKELY_YEAR:
        return False
    if _WORDED.search(heard.before) or HAPPENED.match(heard.after):
        return False
    if (listed := _LISTED.search(heard.before)) and int(listed["last"]) < heard["year"]:
        return False
    opened, closed = _OF_YEARS[0].search(heard.before), _OF_YEARS[1].match(heard.after)
    years = re.findall(r"\d{4}", opened[0] + heard.all + closed[0]) if opened and closed else ()
    if len(years) > 1 and list(years) == sorted(set(years)):
        return False
    named = _NAME_OPENS.search(heard.before) or _NAME_ENDS.search(heard.before)
    return not (named and _CLOSES.match(heard.after))


@english.rule(
    r"(?:the )?years? (?:of )?(?:{year}|{spokenyear})",
    yes={"In the year 1950 it began.": "1950", "by the year two thousand": "2000"},
    no=["She lived there in the years 1850 to 1855."],
)
def the_year(heard: Words) -> Year | None:
    if "years" in heard.all and re.match(r"(?: to | and | or | ?- ?|, )\d", heard.after):
        return None
    return Year(heard["year"] or heard["spokenyear"])


@english.rule(
    r"{spokenyear}",
    yes={"in nineteen ninety-six": "1996", "in two thousand and five": "2005"},
    no=["two thousand men", "twenty twenty vision", "nineteen hundred men"],
)
def spoken_year(heard: Words) -> Year | None:
    if re.match(r" (?:years?|[a-z]+s)\b", heard.after) or counts(heard.after):
        return None
    number = heard.all.startswith(("two thousand", "twenty")) or "hundred" in heard.all
    if number and not re.search(r"\b(?:in|since|of|by|until|from|year) $", heard.before, re.I):
        return None
    return Year(heard["spokenyear"])


def _longest(first: int, before: str) -> int:
    """The most years that a range may span: more where the words say that it is one."""
    if re.search(r"\byears,? from $", before):
        return 2000
    sure = first >= _FIRST_LIKELY_YEAR and re.search(r"\b(?:from|between|in) $|\($", before, re.I)
    return 600 if sure or _FROM_AT_HEAD.search(before) else 200


_FROM_AT_HEAD = later(r"(?:^|[.;!?\n] ?)From $")
_LOPSIDED = later(r"\d (?:-)\d|\d(?:-) \d")
"""A blank on one side alone: "1783 -1786", but "they lost in 1914- 18 men"."""
_SHORTENED = later(r"\b(?:in|of|during|from|by|since|around|about) $|\($", re.IGNORECASE)
"""Before a range of which but the last digit is told twice: "in 1412-3"."""


@english.rule(
    r"(?P<first>{year})(?:-| - | -|- | to | and |/)(?P<second>(?:{last:year}|{yy}|{lastdigit}))",
    yes={
        "the 1914-18 war": "1914 1918",
        "The hall (1412-3) was begun.": "1412 1413",
        "from 1950 to 1953": "1950 1953",
        "It was ruled from 1536 to 1814.": "1536 1814",
        "From 1100 to 1500 it was the seat of abbots.": "1100 1500",
        "Dukes ruled it for 731 years, from 1187 to 1918.": "1187 1918",
        "He ruled 1985–1990.": "1985 1990",
        "A famine came. 1783 -1786: the rice failed.": "1783 1786",
        "the 2015/16 season": "2015 2016",
        "She led it between 1982 and 84.": "1982 1984",
        "It opened in 1904/5.": "1904 1905",
    },
    no=[
        "pages 1914-18", "They won 1412-3 and wept in 1412-13-3.", "2020-13",
        "It grew from 1000 to 1536.", "The fax is 1914-2000.", "Case T-2003/05 was heard.",
        "Pub. L. 2003-05 was cited.", "in 1982 and 84 days later",
    ],
)  # fmt: skip
def years_from_to(heard: Words) -> Parts | None:
    first = heard["year"]
    if " and " in heard.all and (heard.led_by != "between" or not heard["yy"]):
        return None
    last = heard["last"] or (heard["yy"] and first // 100 * 100 + heard["yy"])
    if heard["lastdigit"] and " " not in heard.all and _SHORTENED.search(heard.before):
        last = first // 10 * 10 + heard["lastdigit"]
        last = None if "/" in heard.all and last != first + 1 else last
    if not last or last <= first or last - first > _longest(first, heard.before):
        return None
    if not heard["last"] and _LOPSIDED.search(heard.all):
        return None
    if MEASURED.match(heard.after) or re.search(r"\d $", heard.before):
        return None
    of_a_month = " to " in heard.all and heard.led_by.title() in MONTHS
    if of_a_month or any(each.search(heard.before) for each in (_CODED, NUMBER_IS, INITIAL)):
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
    r"(?P<about>(?:c\.|ca\.|circa) ?)?(?:the year )?"
    r"(?:{anyyear}(?:/{upto:anyyear})?|{deepyear}) {era}|{era_first} {anyyear2:anyyear}",
    yes={
        "Alexander died in 323 BC.": "BC0323",
        "The decree of 433/2 BC closed the ports.": "BC0433",
        "in AD 79": "0079",
        "in 632 CE": "0632",
        "The ice went by 12,000 BC.": "BC12000",
    },
)
def year_of_era(heard: Words) -> Says:
    number = heard["anyyear"] or heard["deepyear"] or heard["anyyear2"]
    said = Year(era_year(number, heard["era"] or 1))
    return About(said) if heard.words("about") else said
