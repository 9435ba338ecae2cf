"""Calendar dates with the month in words: days and months, with or without the year."""

import re

from timeline.dating.english.lexicon.words import APART, MONTHS, NO_PART, english, in_quotes
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import NOTHING, Parts, Words
from timeline.dating.says import BareMonth, Day, Inside, Month, MonthDay, SameTime, Says, ShortYear
from timeline.days import days_in_month
from timeline.patterns import later

_LEAP_YEAR = 2000
_PREPOSITIONS = frozenset({
    "in", "since", "of", "by", "until", "till", "during", "from", "to", "early", "late", "mid",
    "last", "next", "this", "between", "for", "through", "throughout", "after", "before", "around",
    "each", "every", "and",
})  # fmt: skip
_LEADING = ("mid-", "mid- ", "early as ", "late as ", "recently as ")
_DETERMINER = later(r"\b(?:The|A|His|Her|Its|Their|This|That|But|As|When|While|If) $")
_A_VERB = later(
    r" (?:on|along|past|forward|of the|i|we|they|the|it|you|he|she|god|not|be|all|"
    r"your|his|her|their|nobody|peace|justice|heaven|them|him|us|me|straight|off|away|towards?)\b",
    re.IGNORECASE,
)
_SAID = later(r"\b(?:said|says|say|told|believed?|hoped?|knew|so|if|shows?|showed) $")
_A_NAME = later(r" [A-Z](?!PM|AM)\w*")
_A_FAMILY = later(r" (?:family|government|cabinet|administration|premiership|brothers|sisters)\b")
_SAYS_THAT = later(
    r"\b(?:said|says|say|told|tells?|wrote|written|claimed|argued|believed?|hoped?|thought|knew|"
    r"announced|reported|denied|insisted|learned|heard|so) (?:(?:the )?[\w']+ ){0,3}$"
)
"""Before "that August Wilson", a person of whom something is said."""
_OF_PEOPLE = frozenset({"of", "from", "for", "to", "by", "and"})
_MODEL = later(r"\b[Aa]n? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][a-z]+ $")
"""Before "March 7", which then numbers a model: "a Long March 7"."""
_DAY_FIRST = later(r"\b(?:[Oo]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ff]rom) (?:[12]?\d|3[01]) $")
"""Before "June 25 men", of which the number only counts the men."""
_IS_SOMEBODY = later(
    r" (?:is|was) (?:my|your|his|her|our|their|an?|the) (?:[\w-]+ )?"
    r"(?:aunt|sister|daughter|mother|wife|niece|cousin|friend|girlfriend|grandmother|neighbou?r|"
    r"nurse|teacher|doctor|lawyer|singer|actress|actor|painter|poet|writer|farmer|student|dancer|"
    r"widow|baker|tailor|journalist|scientist|pianist|child|girl|boy|woman|man)\b"
)
"""After "June", whom it describes."""
_KIN_OF = later(
    r"['’]s (?:brother|sister|mother|father|husband|wife|sons?|daughters?|friends?|boyfriend|"
    r"girlfriend|parents|uncle|aunt|cousin|house|dog|cat)\b"
)
_KIN = later(r" (?:family|brothers|sisters)\b")
_A_PERSON = later(
    r" (?:said|says|told|tells|asked|asks|replied|smiled|laughed|sighed|nodded|resigned|insisted|"
    r"warned|argued|vowed|pledged|promised|refused|admitted|urged|tweeted|married|wept|whispered|"
    r"has (?:said|told|agreed|promised|refused|vowed|warned|insisted|resigned)|and (?:her|his))\b"
)
_OF_A_NAME = later(NO_PART + r"\b(?:of|for|and) $")
_JOINING = frozenset({"of", "for", "and"})
_TO_A_PERSON = frozenset({"to", "from", "by", "than"})
_A_WHOLE_NAME = later(r" [A-Z][\w'’-]+(?:[.;)]?$|[.;)]|,? who(?:se)?\b)")
"""After "to June", a person: a month would go on with what happened."""
_NAMES = frozenset(["april", "may", "june", "august", "march", "jan.", "mar.", "jun.", "aug."])


english.add_class("anymonth", one_of(MONTHS | {"march": 3, "may": 5}))
"""Beside a year, where a small letter is a slip: "in may 2021"."""


_FEAST = r"(?:(?:(?-i:Good|Easter|Palm|Ash|Maundy|Whit|Holy) )?"
"""What may stand before the weekday of a date: "Good Friday, April 10, 1998"."""


def possible(month: int, day: int, year: int = _LEAP_YEAR) -> bool:
    """Whether the calendar has such a day."""
    return day <= days_in_month(year, month)


def _day(heard: Words) -> int:
    return int(heard["dayth"] or heard["day"] or heard["ordinal"])


@english.rule(
    _FEAST + r"{weekday},? )?(?:{month}(?: |(?<=\.))(?:the )?(?:{dayth}|{day})"
    r"(?:,|, | of | ){year}|(?:the )?(?:(?:{dayth}|{day})(?: day)?(?: of)?(?: |-)?|{ordinal} of )"
    r"{month:anymonth}(?:,? of|,)?(?: |-){year})",
    yes={
        "It began on June 21, 2024.": "2024-06-21",
        "It began on Friday, June 21st, 2024, at sea.": "2024-06-21",
        "It was Sept. 30 2023.": "2023-09-30",
        "Peace came on Good Friday, April 10, 1998.": "1998-04-10",
        "It began on 21 June 2024.": "2024-06-21",
        "It began on the 3rd of June, 2024.": "2024-06-03",
        "printed 21-Jun-2024": "2024-06-21",
        "on 3 may 2021": "2021-05-03",
        "the second of May 1808": "1808-05-02",
    },
    no=["on February 30, 2024", "on 31 April 2023"],
)
def day_month_year(heard: Words) -> Day | Parts:
    day = Day(heard["year"], heard["month"], _day(heard))
    return day if possible(day.month, day.day, day.year) else NOTHING


@english.rule(
    _FEAST + r"{weekday},? |{step} )?{month}(?: |(?<=\.))(?:the )?(?:{dayth}|{day}|{ordinal})",
    yes={
        "It began last October 23.": "2023-10-23",
        "It began on June 18.": "2024-06-18",
        "It began on Tuesday, June 18, at sea.": "2024-06-18",
        "the May 7 bombings": "2024-05-07",
        "On May 3 coalition troops came.": "2024-05-03",
        "on March eighth": "2024-03-08",
        "On June the eleventh would come rain.": "2024-06-11",
        "OSLO, June 18 Kern Bank lost.": "2024-06-18",
    },
    no=[
        "on February 30", "the June 31 deadline", "the gene SEPT9",
        "By May the first tanks came.", "It left on a Long March 7.",
    ],
)  # fmt: skip
def month_day(heard: Words) -> MonthDay | Parts | None:
    if heard.words("ordinal") and not (APART.match(heard.after) or _IS.match(heard.after)):
        return None
    if re.match(r" (?:days?|weeks?|months?|years?|percent|per cent|people|million)\b", heard.after):
        return None
    if _MODEL.search(heard.before) or _DAY_FIRST.search(heard.before):
        return None
    said = MonthDay(heard["month"], _day(heard), heard["weekday"], heard["step"])
    return said if possible(said.month, said.day) else NOTHING


@english.rule(
    _FEAST
    + r"{weekday},? )?(?:the )?(?:(?:{dayth}|{ordinal}) (?:day )?(?:of )?|{day} (?:of )?){month}",
    yes={
        "It began on 18 June.": "2024-06-18",
        "the eighteenth of June": "2024-06-18",
        "on Tuesday 18th June": "2024-06-18",
        "On 3 June 25 men left; on 7 April 52 young men were held.": "2024-06-03 2024-04-07",
    },
    no=["on 30 February", "the 31st of June", "the first May Day", "on 29 February 2100"],
)
def day_month(heard: Words) -> MonthDay | Parts | None:
    if re.match(r",? 2[1-9]\d\d\b", heard.after):
        return NOTHING
    if heard.words("ordinal") and " of " not in heard.all:
        return None
    said = MonthDay(heard["month"], _day(heard), heard["weekday"])
    return said if possible(said.month, said.day) else NOTHING


@english.rule(
    r"{month:anymonth}(?:,| of|, of|/)?(?: |-){year}|{month} {spokenyear}|"
    r"{month},? '{yy}",
    yes={
        "Back in June '98 they met.": "1998-06",
        "killed in January nineteen ninety-seven": "1997-01",
        "in may 2021": "2021-05",
        "Yoon visited Kyiv in July 2023.": "2023-07",
        "in February of 1940": "1940-02",
        "in Oct. 1962": "1962-10",
    },
    no=[
        "June's 98 cases",
        "March 1,500 miles",
        "The code is MAY-2011-X.",
        "They may 2021 times over.",
    ],
)
def month_year(heard: Words) -> Month | Inside | None:
    if heard.words("yy"):
        return Inside(BareMonth(heard["month"]), ShortYear(heard["yy"]))
    slip = heard.text[0].islower() and heard.led_by not in _PREPOSITIONS
    coded = re.match(r"-[A-Z]\b", heard.after)
    return None if slip or coded else Month(heard["year"] or heard["spokenyear"], heard["month"])


@english.rule(
    r"(?:{step}|the {toldstep}|(?P<told>that(?: same)?|the same)) {month}(?! \d)|"
    r"the {month} (?P<after>after|following)(?=[,.;:])",
    yes={
        "It was besieged in November 1223, and that January it fell.": "1224-01",
        "It crashed last February.": "2024-02",
        "It is due this September.": "2024-09",
        "It opened in May 1950 and closed the following April.": "1951-04",
        "It was built in 1813. The September after, it burned.": "1814-09",
    },
    no=["She wrote to him that August Wilson had won."],
)
def last_or_next_month(heard: Words) -> Says | Parts:
    if heard.words("told"):
        if _A_NAME.match(heard.after) and _SAYS_THAT.search(heard.before):
            return NOTHING
        a_verb = heard.words("month") in {"may", "march"} and heard.text[0].islower()
        said = _SAID.search(heard.before) or (a_verb and _A_VERB.match(heard.after))
        return BareMonth(heard["month"]) if said else Inside(BareMonth(heard["month"]), SameTime())
    if heard.words("toldstep") or heard.words("after"):
        return Inside(BareMonth(heard["month"], heard["toldstep"] or 1), SameTime())
    return BareMonth(heard["month"], heard["step"])


_IS = later(r" (?:was|is|would|had|has|will)\b")
_OF_ALL = later(r"\b(?:the|its|their) (?:[a-z]{2,}est|best|worst|most [a-z]+) $")
"""Before a month that is set beside all others: "the warmest June on record"."""
_OF_ANY_YEAR = later(r" of (?:an?|any|some|another|each|every) (?:[a-z]+ )?year\b")
"""After a month that no date tells."""


@english.rule(
    r"{month}",
    yes={
        "Balloons flew in May.": "2024-05",
        "Since March, prices have risen.": "2024-03",
        "May: a fire in the port.": "2024-05",
        "It was the warmest April on record.": "2024-04",
        "As early as June they left, and as late as May they fought.": "2024-06 2024-05",
        "As recently as April the judges had upheld it.": "2024-04",
    },
    no=[
        "Seoul may reply.", "Theresa May said no.", "They march on.", "the March on Washington",
        "April Jones spoke.", "a play of August Wilson", "The May government fell.",
        "May all your wishes come true.", "Jan Kowalski and Mar Silva won.",
        "He bought a boat from Jan Novak.", "Her august presence calmed them.",
        "June said she was tired and resigned; April has agreed to go.",
        "June and her dog slept.", "June is a nurse in Leeds.", "March them out!",
        "the March sisters", "It was held in November of a later year.",
        "He passed to June Park, who shot over.", "It is a play by August Wilson.",
    ],
)  # fmt: skip
def bare_month(heard: Words) -> BareMonth | None:
    word = heard.words("month")
    if _OF_ANY_YEAR.match(heard.after):
        return None
    told = heard.led_by in _PREPOSITIONS or heard.before.lower().endswith(_LEADING)
    told = told or _OF_ALL.search(heard.before) is not None
    if heard.starts_line and heard.after.startswith(": "):
        return BareMonth(heard["month"])
    shortened = word not in MONTHS and word not in {"march", "may"}
    if (shortened and (not told or heard.before.endswith("and "))) or in_quotes(heard):
        return None
    if _A_FAMILY.match(heard.after) and (word == "may" or _KIN.match(heard.after)):
        return None
    if heard.text == "august" and not (told and APART.match(heard.after)):
        return None
    of_somebody = _A_PERSON.match(heard.after) or _IS_SOMEBODY.match(heard.after)
    if _KIN_OF.match(heard.after) and heard.text[0].isupper():
        return None
    if of_somebody and heard.text[0].isupper() and (not told or heard.led_by == "and"):
        return None
    if shortened and heard.led_by in _OF_PEOPLE and _A_NAME.match(heard.after):
        return None
    if word in _NAMES:
        if (
            not told
            and re.search(r"\b[A-Z]\w*\.? $", heard.before)
            and not _DETERMINER.search(heard.before)
        ):
            return None
        if told and not _names_somebody(heard):
            return BareMonth(heard["month"])
        if _A_VERB.match(heard.after) or _A_NAME.match(heard.after):
            return None
    return BareMonth(heard["month"])


def _names_somebody(heard: Words) -> bool:
    """Whether what leads to a month leads to somebody called so: "of May Parker", "by June Li."."""
    if heard.led_by in _JOINING and _OF_A_NAME.search(heard.before):
        return _A_NAME.match(heard.after) is not None
    return heard.led_by in _TO_A_PERSON and _A_WHOLE_NAME.match(heard.after) is not None
