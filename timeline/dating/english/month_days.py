"""Days of a month that the text has told before: "on the 30th"."""

import re

from timeline.dating.english.lexicon.numbers import ONES, TEENS
from timeline.dating.english.lexicon.verbs import PAST
from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Parts, Words
from timeline.dating.says import Century, DayOfMonth
from timeline.patterns import later

_DAY_CUE = later(
    r"\b(?:on|by|until|till|from|to|since|before|after|between|through|around|during|throughout|"
    r"(?:morning|afternoon|evening|night|dawn|daybreak|nightfall|dusk|noon|midnight|hours|day)"
    r"(?: tides?| trains?| watch| session| flight)? of|"
    r"the \d{1,2}(?:st|nd|rd|th) (?:and|or|to|until)|"
    r"(?:set|scheduled|slated|planned|fixed|due|tickets) for) $",
    re.IGNORECASE,
)
_OF_CENTURIES = later(r"(?:century|centuries)\b[^.;:!?\n]*(?:[.;] [^.;:!?\n]*)? ?\w+ \Z")
_IN = frozenset({"in", "of", "by", "from", "to", "until", "since", "during"})
"""Before "the 13th", one century more: "built in the 12th century and burnt in the 13th"."""
_ALSO = later(r"^ (?:and|or|to|until) (?:the )?\d{1,2}(?:st|nd|rd|th)")
_UNITS = (
    r"(?:Army|Cavalry|Division|Corps|Fleet|Regiment|Battalion|Brigade|Congress|Squadron|Infantry|"
    r"Guards?|Group|Wing)"
)
_NUMBERED = (
    rf"(?:Street|Avenue|Amendment|Airborne|Armou?red|Marine|Panzer|Air|Circuit|District|Earl|Duke|"
    rf"Lord|Baron|Century|Anniversary|Parallel|National|International|World|Annual|Light|Royal|"
    rf"Mountain|Parachute|SS|Party|Ward|Precinct|Floor|Combat|{_UNITS}|(?:[A-Z]\w+ )+{_UNITS}|"
    rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_GOES_ON = later(
    r"$|[^\w -]| [—–-] | (?:the|an?|he|she|it|they|we|i|you|his|her|its|their|this|that|these|"
    r"those|there|and|or|but|in|at|on|of|to|by|for|from|near|against|under|without|beyond|across|"
    r"outside|inside|along|off|"
    r"just|also|again|then|still|already|with|as|when|while|after|before|until|who|"
    r"which|where|some|all|both|most|only|more|over|about|nearly|no|is|has|had|would|another|many|"
    rf"{'|'.join((*ONES, *TEENS))}|"
    rf"(?!\w*(?:ss|us|is)\b)[a-z]{{3,}}s|[a-z]{{3,}}ed|{'|'.join(PAST)})\b|"
    rf" (?!{_NUMBERED})[A-Z]"
)
"""What may follow "on the 8th"; never what is numbered by it: "the 8th floor", "the 8th Army"."""
_REGIMENT = later(
    r" [A-Z][a-z]+(?:[’']s? [A-Z]|s\b(?! (?:was|is|had|has|would)\b))"
    r"| and \d{1,2}(?:st|nd|rd|th) [A-Z][a-z]+[.,;]"
)
"""After "from the 4th", a regiment: "Sikhs", "King's Rifles", "and 5th Lund,"."""
_BY_A_UNIT = later(
    r"\b(?:relieved|supported|strengthened|reinforced|joined|followed|replaced|covered|assisted|"
    r"attacks?|charges?|assaults?|raids?) by \Z",
    re.IGNORECASE,
)
"""Before a regiment that only has its number: "relieved by the 19th"."""
_ENDS = later(
    r"$|[,.;:)!?]| (?:and|or|but|when|while|by|until|to|under|before|after|the|an?|it|he|she|they|"
    r"its|his|her|their|this|that|these|there|some|many|most)\b"
)
_NUMBERED_MANY = later(
    r" (?:streets|avenues|floors|places|days|hours|holes|minutes|rounds|centuries)\b|"
    r" of (?:his|her|its|a)\b"
)


@english.rule(
    r"the {dayth}",
    yes={
        "They met again on the 30th.": "2024-05-30",
        "They will meet again on the 30th.": "2024-06-30", "It is set for the 30th.": "2024-06-30",
        "It rose on 18 June; on the 8th WHO had met, on the 9th the cabinet.": (
            "2024-06-08 2024-06-09"
        ),
        "In May 1998 they rose, and on the 21st Suharto went.": "1998-05-21",
        "In May 1863 he left Bonn, and on the 22nd two ships came.": "1863-05-22",
        "It was built in the 12th century and burnt in the 13th.": "12",
        "In the 12th century it was a town. In the 13th it fell.": "12",
        "In May 1863 he left Bonn; during the 25th it rained.": "1863-05-25",
        "In May 1863 it sank. It rose on the evening tide of the 16th.": "1863-05-16",
        "In May 1863 he left Bonn, and on the 22d he crossed the river.": "1863-05-22",
    },
    no=[
        "on the 4th floor", "on the 3d model of the bridge", "the 38th parallel",
        "to the 1st Cavalry Division", "They were met by the 9th Lancers.",
        "It was held by the 2nd King's Rifles.", "They were relieved by the 19th.",
        "They fell in charges by the 2nd and 3rd Mora, and left.",
        "on the 5th floor, after the 18th hole", "on the 3rd attempt", "until the 20th century",
        "on the 7th Avenue", "between the 23rd and the 29th minute",
        "She made birdies on the 16th and 17th holes.",
    ],
)  # fmt: skip
def day_of_month(heard: Words) -> DayOfMonth | Century | None:
    after = _ALSO.sub("", heard.after, 1)
    if heard.led_by in _IN and _OF_CENTURIES.search(heard.earlier()):
        return Century(heard["dayth"], bare=True) if _ENDS.match(heard.after) else None
    if not _DAY_CUE.search(heard.before) or _NUMBERED_MANY.match(after):
        return None
    if heard.led_by != "on" and (_REGIMENT.match(heard.after) or _BY_A_UNIT.search(heard.before)):
        return None
    return DayOfMonth(heard["dayth"]) if _GOES_ON.match(after) else None


@english.rule(
    r"(?P<one>the {dayth}) (?:and|or|to|until) (?P<last>{dayth2:dayth})",
    yes={"They met again on the 29th and 30th.": "2024-05-29 2024-05-30"},
    no=["She made birdies on the 16th and 17th holes."],
)
def two_days_of_month(heard: Words) -> Parts | None:
    if heard.led_by == "of" or day_of_month(heard) is None:
        return None
    return (("one", DayOfMonth(heard["dayth"])), ("last", DayOfMonth(heard["dayth2"])))
