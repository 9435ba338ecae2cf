"""Numbers of four digits that are no years, told by the words around them."""

import re

from timeline.dating.language import Words
from timeline.days import MONTHS
from timeline.patterns import later

_AGAINST = frozenset({"beat", "defeated", "faces", "faced"})
"""Before a year's champion; but "faced 1812 lawsuits"."""
CUES = frozenset({
    "in", "since", "of", "by", "until", "till", "during", "throughout", "from", "to", "and", "or",
    "early", "late", "mid", "before", "after", "between", "through", "though", "across", "around",
    "about", "circa", "year", "years", "the", "a", "an", "for", "than", "as", "into", "its", "his",
    "her", "their", "our", "this", "that", "both", "but", "fall", "spring", "summer", "winter",
    "autumn", "active", "if", "so", "then", "named", "when", "due", "conference", "congress",
    "summit", "games", "olympics", "cup", "expo", "championship", "championships", "festival",
    "election", "elections", "census", "season", "awards", "convention", "exhibition", "tour",
    "budget", "report", "born", "died", *_AGAINST,
})  # fmt: skip
"""Words that lead to a year."""
_AMOUNT = later(
    r"(?:\b(?:top|population of|score of|total of|crowd of|group of|number of|average of|size|"
    r"maximum of|minimum of|army of|force of|fleet of|than|price of|speed of|height of|worth|"
    r"(?:predict|forecast|expect|project|estimat|approv|pass)\w*|[a-z]+(?:ful|ive|ous|ic|ary|able)|"
    r"altitude of|length of|depth of|diet of|costs?|paid|about|around|some|nearly|only)|"
    r"\d (?:to|of)|\d|(?<!\d\d\d\d)(?<!\d\d\d\d,) (?:and|or)) $",
    re.IGNORECASE,
)
_NAMED = frozenset({
    "film", "movie", "novel", "album", "song", "book", "show", "series", "musical", "model",
    "engine", "rifle", "pistol", "gun", "gene", "western", "sitcom", "drama", "thriller", "comedy",
    "documentary", "play", "opera", "memoir", "poem", "game", "licence", "license", "permit", "pin",
    "barge", "trio", "duo", "quartet", "quintet", "nightclub", "podcast", "restaurant",
})  # fmt: skip
"""Before a number that is a name: "the film 1917"."""
NUMBER_IS = later(
    r"\b(?:fax|phone|telephone|number|code|id|pin|password|extension|hotline|score|rating|elo|"
    r"total) (?:is|was|reads|of) $|\bcount(?:s|ed|ing)? to $",
    re.IGNORECASE,
)
_TIMES = later(r"\d ?[x×] ?$", re.IGNORECASE)
_TRADED = later(
    r"\b(?:trad(?:es|ed|ing)|quoted|priced|changed hands|settled) between (?:\d{4} and )?$"
)
_COUNTS = {
    "by": later(
        r"(?<!\bto )(?<!\breached )(?<!\band )(?<![\d,.])(?:\d[\d.]*)?\d by $", re.IGNORECASE
    ),
    "to": later(
        r"\b(?:fell|rose|dropped|climbed|increased|decreased|count(?:s|ed|"
        r"ing)?)(?: (?:by )?[$€£]?\d[\d.,]*%?(?: (?:points?|percent|per cent|cents|pence))?)? to $|"
        r"\b(?:set|sets|cap|capped|caps|limit|limited|reset|tune|tuned|preheat|heated) (?:(?:the|"
        r"its|his|her|their|a|an) )?(?!(?:date|deadline|launch|opening|target|start|end|term|year|"
        r"story|film|novel|action|stage|scene)\b)"
        r"(?:[a-z]+ )?to $",
        re.IGNORECASE,
    ),
    "between": _TRADED,
    "and": _TRADED,
    "of": later(
        r"\b(?:crowd|group|herd|flock|pack|shoal|swarm|litter|ratio|odds|attendance|capacity|"
        r"elevation|circulation|readership|sum|salary|ransom|reward) of $|\ban? (?:\w+ )?"
        r"(?:crew|choir|garrison|staff|audience|mob|workforce|army|force|team) of $",
        re.IGNORECASE,
    ),
    "the": later(r"[^.!?\"“”:] The $"),
    "as": later(r"\b(?:many|much|few|little|high|low) as $"),
}
"""By the word right before a number, what makes it a count, or the name of a band."""
_OWNED = later(r"[A-Z]\w+['’]s? $")
_IN_A_ROW = later(
    r"\b([A-Za-z]+(?<![isu])s) \d{1,4}(?:,? (?:(?:and|or|to) )?\d{1,4})*,? (?:and|or|to) $"
)
"""Before the last of numbered things: "Elements 1912 and"."""
_JOINING = frozenset({"and", "or", "to"})
_SAYS = frozenset({"is", "was", "reads", "of"})
_CROSSES = frozenset("xX×")
_OF_YEARS = frozenset({"years", "seasons", "cups", "games", "olympics", "winters", "summers"})
_IS = later(
    r" (?:is|was|opens|begins|sold|has sold|won|topped|charted|became|remains|flopped)\b|"
    r" [a-z]{2,}ed (?:him|her|me|us|them|critics|audiences|fans|viewers)\b"
)
"""After "Orwell's 1984", a title."""
_NUMBERED = later(r"\d(?: to)? $")
_LEADS_ON = later(rf"\b(?:{'|'.join(MONTHS)}),? \d{{4}} to $")
"""Before the year to which something lasted: "from May 1923 to 1926"."""
_HYPHENED = later(
    r"(?<!\bmid)(?<!\bend)(?<!\bpre)(?<!\bpost)(?<!\bearly)(?<!\blate)-$", re.IGNORECASE
)
INITIAL = later(r"\b[A-Z]\. $")
"""Before a number in the name of a law or of its collection: "Pub. L. 2004-12"."""
_BEFORE_A_YEAR = frozenset({"in", "since", "by", "until", "after", "before"})
_DESIGNATED = later(r" [A-Z]{2}\d+\b| (?:new|more|other|extra|additional|fresh) [a-z]+s\b")
"""After a minor planet, "1998 KY26", or a count, "2000 new shops"; not "in 2024 EU27 ministers"."""
_MANY = later(r" [a-z]{2,}s\b(?<!was)(?<!is)(?<!has)(?<!ss)")


def is_a_number(heard: Words) -> bool:
    """Whether what stands before it makes it no year but a number or a name."""
    before, after, led_by = heard.before, heard.after, heard.led_by
    if led_by in _NAMED or _is_counted(before, led_by):
        return True
    if _NUMBERED.search(before) and not (heard.starts_line or _LEADS_ON.search(before)):
        return True
    if before.endswith("-") and _HYPHENED.search(before):
        return True
    if led_by not in _BEFORE_A_YEAR and _DESIGNATED.match(after):
        return True
    if _MANY.match(after) and (led_by in _AGAINST or _AMOUNT.search(before)):
        return True
    return _IS.match(after) is not None and _OWNED.search(before) is not None


def _is_counted(before: str, led_by: str) -> bool:
    """Whether the words before a number count, measure or number something with it."""
    counts = _COUNTS.get(led_by)
    if counts is not None and counts.search(before):
        return True
    row = _IN_A_ROW.search(before) if led_by in _JOINING else None
    if row is not None and row[1].lower() not in _OF_YEARS | CUES:
        return True
    if before.endswith(". ") and INITIAL.search(before):
        return True
    if led_by in _SAYS and NUMBER_IS.search(before):
        return True
    return before[-2:].strip()[-1:] in _CROSSES and _TIMES.search(before) is not None
