"""Years of three digits or an era, "in 348", "on 19 October 439", "15 March 44 BC"; "by 2100"."""

import re

from timeline.dating import says as say
from timeline.dating.english.calendar import possible
from timeline.dating.english.lexicon.happenings import HAPPENED
from timeline.dating.english.lexicon.words import english, era_year
from timeline.dating.english.lookalikes.measured import counts
from timeline.dating.hearing.wordclass import digits
from timeline.dating.language import NOTHING, Parts, Words
from timeline.patterns import later

_CUE = later(
    r"(?<!\d )\b(?:(?:in|since|from|until|till|before|after|of|about|around|late|early|year)|"
    r"(?:(?:in|of|from) \d{3} and in)|(?<=[.!?] )by)"
    r"(?: about| around| approximately| circa| c\.)? $",
    re.IGNORECASE,
)
_LISTED = later(r"\b(?:in|of|from) (?:[1-9]\d\d, )+(?:(?:[1-9]\d\d,? )?and )?$", re.IGNORECASE)
_GOES_ON = later(r",? (?:and )?[1-9]\d\d(?:[.,;]| and )")
_UNCOUNTED = later(
    r"$|\n|\)|[.,;:!?](?!\d)| ?[–—-] | [A-Z][a-z]| (?:he|she|it|they|the|an?|his|her|its|their|"
    r"this|only|all|most|no|but|by|to|under|when|while|who|whom|which|where|with|at|on|as|for|after|"
    r"before|until|from|was|were|is|had|has|did|would|could|might|may|will|against|over|"
    r"(?:and|or|in)(?! \d)|or(?= [1-9]\d\d(?:[.,;]| and ))|and(?= 1\d{3}\b)|that"
    r"|of (?=the |an? |[A-Z])"
    r"|and(?= \d{3}, (?:he|she|it|they|the|his|her|its|their) )|(?!(?:near|on|ear)ly )[a-z]+ly)\b"
    r"| (?!wounded )[a-z]{2,}ed (?:the|an?|his|her|its|their|[A-Z][a-z]+) "
)
_SURE = 300
"""From here on "the year 348" is one of our era."""
_ARTICLE = later(r"\b[Tt]he $")
_RANGE = later(r"(?:\b(?:from|between|in) |\()$", re.IGNORECASE)
_LEADS_ON = later(r" (?:by|to|under|when|while|who|where|with|at|on|as|for|after|before|the) ")
english.add_class("oldyear", digits(r"[1-9]\d\d"))
english.add_class("shortyear", digits(r"[1-9]\d"))
english.add_class("oldtens", digits(r"[1-9]\d0"))


def _is_counted(after: str) -> bool:
    """Whether the number goes on to what it counts: "in 348 cases", "on 21 June 217 flights"."""
    goes_on = counts(after) and not _LEADS_ON.match(after)
    return goes_on or not _UNCOUNTED.match(after)


@english.rule(
    r"{oldyear}",
    yes={
        "The army landed in 865 and wintered in Kent.": "0865",
        "It was sealed in 509 BC and renewed in 348.": "BC0348",
        "Rome lost it in AD 410. In 439 the Vandals came.": "0439",
        "A flood in 869 is recorded there.": "0869",
        "Haakon ruled. In 953 Haakon led them. In 955, the king died.": "0953 0955",
        "He went in 955 or 956 and died in 989.": "0955 0989",
        "Rome fell in AD 410. She was duchess from 912.": "0912",
        "The end in 698 of the duchy came, and in 700 finally that of Rome.": "0698 0700",
        "Rome fell in AD 410. He went north and in 881 sacked the town.": "0881",
        "Rome fell in AD 410. By 718 only the north was free.": "0718",
        "Rome fell in AD 410. It burned in 912, 945 and 971.": "0912 0945 0971",
        "Rome fell in AD 410. By the 836 Pact of Rome, or the 839 siege, it fell.": "0836 0839",
    },
    no=[
        "After 509 BC they fell in 348 cases.", "In 264 BC it stood in 200 metres of water.",
        "In 264 BC they won 869 to 348.", "They sold it in 348.", "AD 79 is told on page 241.",
        "After AD 79 it cost 439 euros.", "In 264 BC he slept in 348 and 349.",
        "The rate rose by 750 in August and by 500 in October.",
        "After 509 BC it rose from 869 men.", "In 747 Boeing jets it flew.",
        "Rome fell in AD 410. The 410 sieges, and the 348 men, are told there.",
    ],
)  # fmt: skip
def year_of_three_digits(heard: Words) -> say.Year | None:
    happened = _ARTICLE.search(heard.before) and HAPPENED.match(heard.after)
    listed = _LISTED.search(heard.before)
    goes_on = listed and _GOES_ON.match(heard.after)
    led = goes_on or ((listed or _CUE.search(heard.before)) and not _is_counted(heard.after))
    return say.Year(heard["oldyear"], bare=True) if led or happened else None


@english.rule(
    r"the year (?:of )?{oldyear}",
    yes={"Erik was king from the year 930.": "0930", "The year 869, a bad one, ended.": "0869"},
    no=["By the year 400 people had come.", "In the year 120 fell."],
)
def the_year_of_three_digits(heard: Words) -> say.Year | None:
    if _is_counted(heard.after):
        return None
    return say.Year(heard["oldyear"], bare=heard["oldyear"] < _SURE)


_SOMEBODY_DID = later(
    r",? (?:he|she|it|they|his|her|their|[A-Z][a-z]+(?= (?:was|had|took|became|won|lost|fell|died|"
    r"made|gave|came|went|left|met|held|sent|led|[a-z]{3,}ed)\b))\b|"
    r",? the [a-z]+ (?:was|were|had|fell)\b"
)


@english.rule(
    r"in (?P<when>{shortyear})",
    yes={
        "He was killed in 44 BC. In 27 Octavian took a new name.": "BC0027",
        "Rome burned in AD 64. In 68 he was dead.": "0068",
    },
    no=[
        "He was killed in 44 BC. In 27 cases they won.",
        "In 1944 he fell. In 27 he was born.",
        "He died in 490 BC. In 12 they sailed.",
        "In 44 BC he fell in 27 he said.",
    ],
)
def year_of_two_digits(heard: Words) -> Parts | None:
    """Told of somebody, at the head of a sentence, in a text about the turn of the eras."""
    opens = heard.opens_sentence
    if not opens or not _SOMEBODY_DID.match(heard.after):
        return None
    return (("when", say.Year(heard["shortyear"], bare=True)),)


@english.rule(
    r"(?:{day} (?:of )?{month}|{month} {day},|{month}|(?:the )?{season} of) {oldyear}|"
    r"(?:the )?{season} of {shortyear}",
    yes={
        "Athens fell in 404 BC; in the spring of 403 it rose.": "BC0403-SP",
        "Plague came in the spring of 541.": "0541-SP",
        "Athens fell in 404 BC; it was in the spring of 403 that it rose.": "BC0403-SP",
        "Rome fell in AD 410, the city on 19 October 439.": "0439-10-19",
        "He came in 203 BC and lost in October 202.": "BC0202-10",
        "The duke died (27 Apr. 395).": "0395-04-27",
        "The duke left in March 626, and never came back.": "0626-03",
        "In May 711 Tariq landed.": "0711-05",
        "The war went on from 83 to 81 BC. In the spring of 82 Roe crossed.": "BC0082-SP",
        "Duke since 921, he was killed on 28 September 935 by a man.": "0935-09-28",
    },
    no=[
        "On 21 June 217 flights were cancelled.", "Since 19 BC they died, in October 200 people.",
        "In 404 BC they sold the harvest; in the spring of 403 men died.",
        "They met in the summer of 82 at sea.",
    ],
)  # fmt: skip
def date_of_three_digits(heard: Words) -> say.Inside | None:
    if _is_counted(heard.after):
        return None
    number = heard["oldyear"] or heard["shortyear"]
    year, month, day = say.Year(number, bare=True), heard["month"], heard["day"]
    if heard.words("season"):
        return say.Inside(say.Season(heard["season"]), year)
    if day is None:
        return say.Inside(say.BareMonth(month), year)
    return say.Inside(say.MonthDay(month, day), year) if possible(month, day) else None


_OF_ERA = r"(?:{anyyear} {era}|{era_first} {anyyear2:anyyear})"


@english.rule(
    rf"(?:the )?(?:{{dayth}}|{{day}})(?: of)? {{month}},? {_OF_ERA}|"
    rf"{{month}}(?: (?:{{dayth}}|{{day}}),?)? {_OF_ERA}",
    yes={
        "In August 480 BC they fought.": "BC0480-08",
        "It fell in May AD 439.": "0439-05",
        "Rome was founded on 21 April 753 BC.": "BC0753-04-21",
        "He was killed on March 15, 44 BC.": "BC0044-03-15",
        "On 19 October AD 439 Carthage fell.": "0439-10-19",
    },
    no=["on 31 April 753 BC"],
)
def day_of_era(heard: Words) -> say.Day | say.Month | Parts:
    year = era_year(heard["anyyear"] or heard["anyyear2"], heard["era"] or 1)
    month, day = heard["month"], heard["dayth"] or heard["day"]
    if day is None:
        return say.Month(year, month)
    return say.Day(year, month, day) if possible(month, day, year) else NOTHING


@english.rule(
    r"(?P<first>{oldyear})(?:[-–]| - | to | and | until | till )(?P<second>{last:medieval})",
    yes={
        "Rome fell in AD 410. He ruled from 936 to 973.": "0936 0973",
        "Rome fell in AD 410. Two houses ruled it from 850 to 1091.": "0850 1091",
        "Rome fell in AD 410. She was queen from 919 until 936.": "0919 0936",
        "Rome fell in AD 410. It was destroyed in 840–847.": "0840 0847",
        "Rome fell in AD 410. He took it in 912 and 913, the last to do so.": "0912 0913",
        "Rome fell in AD 410. It shook in 956 and 1303, and again in 1323.": "0956 1303",
    },
    no=["After AD 410 they won 348 to 439.", "It grew from 439 to 348."],
)
def old_years_from_to(heard: Words) -> tuple[tuple[str, say.Year], ...] | None:
    first, last = heard["oldyear"], heard["last"]
    if not _RANGE.search(heard.before) or last <= first or _is_counted(heard.after):
        return None
    return (("first", say.Year(first, bare=True)), ("second", say.Year(last, bare=True)))


@english.rule(
    r"(?:in|of|during|since|until|by|from) (?P<tens>the {oldtens}s)|"
    r"(?P<some>(?:the )?{part}(?: |-){oldtens}s)",
    yes={"In the 370s he studied there.": "037", "He took power in the early 970s.": "097"},
    no=["of the 370s sold", "It sold for the low 970s.", "early 970s watches"],
)
def decade_of_three_digits(heard: Words) -> Parts | None:
    if _is_counted(heard.after):
        return None
    decade = say.Decade(heard["oldtens"])
    part = heard["part"]
    return (("some", say.PartOf(part, decade)) if part else ("tens", decade),)


@english.rule(
    r"(?:c\.|ca\.|circa) ?{anyyear}(?! ?(?:BC|AD|CE|B\.C|A\.D|C\.E)\b)",
    yes={
        "It was built c. 1200.": "1200",
        "born circa 950": "0950",
        "From c. 900 to c. 940 Abo ruled.": "0900 0940",
    },
    no=["c. 50 pages", "18 U.S.C. 1956 was cited"],
)
def year_about(heard: Words) -> say.About | None:
    if heard["anyyear"] < 100 or counts(heard.after) or heard.before.endswith("."):
        return None
    return say.About(say.Year(heard["anyyear"]))


english.add_class("lateyear", digits(r"21\d\d"))


@english.rule(
    r"(?:by|until|through|beyond|before|(?:in|by|until) the year) (?P<late>{lateyear})",
    yes={"Seas may rise a metre by 2100.": "2100", "by the year 2150": "2150"},
    no=["by 2100 men"],
)
def next_century(heard: Words) -> Parts | None:
    """A year that is as far off as the old ones, and told as seldom."""
    return None if counts(heard.after) else (("late", say.Year(heard["lateyear"])),)
