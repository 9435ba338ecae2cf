"""Firms and places that are called by a time, told by their last word: "Ford and Monday Media"."""

import re

from timeline.dating import says as say
from timeline.dating.language import Words
from timeline.days import MONTHS, WEEKDAYS
from timeline.patterns import later

COMMON = frozenset({
    "day", "days", "week", "weeks", "weekend", "month", "months", "year", "years", "hour",
    "hours", "decade", "decades", "tomorrow", "yesterday", "today", "tonight", "future", "past",
    "present", "now", "last", "next", "ago", "later", "after", "before", "soon",
})  # fmt: skip
"""Words that are written without a capital, except in a name."""
_COMPANY = later(
    r" (?P<more>(?!The )[A-Z]\w+ )?(?:Fox|Studios?|Pictures|Limited|Ltd|Inc|Corp|Foundation|Fund|"
    r"Press|"
    r"Books|Theatre|Theater|Cinemas?|Networks|Records|Media|Motors|Hotels?|Productions|"
    r"Entertainment|Magazine|Orchestra|Forum|Bridge|Dome|Falcon|Club|Society|Islands?|Bay|River|"
    r"Creek|Street|Road|Lane|Hill|House|Hall|Hotel|Inn|Foods|Harbou?r|Group|Music|LLC|Holdings|"
    r"Partners|Capital|Ventures|Coffee|Films|Insurance|Properties|Systems|Software|Industries|"
    r"Logistics|Labs|Solutions|Wines|Finance|Healthcare|Energy|Oncology|Financial|Institute|"
    r"Gallery|Brewing|Technologies|Restaurant|Collective|Project|Publishing|Common|Green|Heath|"
    r"Cove|Head|Point|Ridge|Peak|Falls|Pond|Valley|Farm|Cottage|Bank|College|Market|Cruises|"
    r"Brewery|Airlines|Airways|FC|United)\b"
)
STATED = (say.Year, say.Years, say.Decade, say.Century, say.Month, say.Day, say.MonthDay)
LED = later(
    r"\b(?:on|in|at|by|since|until|till|before|after|during|from|to|over|around|this|last|next|"
    r"each|"
    r"every|for|and|or|of|the|early|late|mid|through|throughout|that|between) $|mid-$",
    re.IGNORECASE,
)
_CAPITALS = later(r"(?:[A-Z\d][\w'’.-]*|of|the|and)(?:[ -](?:[A-Z\d][\w'’.-]*|of|the|and))*")
_PUBLISHER = later(
    r" (?:Studios?|Records|Films|Productions|Pictures|Entertainment|Books|Ltd|Inc|Corporation)\b|"
    r" (?:Media|Holdings|Ventures|Labs|Partners)\b(?! [A-Z])"
)
"""After "Tomorrow", and nothing else that a firm may be named after a date: "Tomorrow Studios"."""
_FIRMLY = later(
    r" (?:Films|Pictures|Ventures|Networks|Foods|Labs|Records|Motors|Partners|Technologies|"
    r"Software|Studios|Productions)\b(?! [A-Z])"
)
_LEGAL = later(r" (?:Ltd|Inc|LLC|LLP|PLC|Corp|Holdings|GmbH|Limited)\b")
_AND_A_FIRM = later(
    rf"\b(?!(?:{'|'.join((*MONTHS, *WEEKDAYS))}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
    r"[A-Z]\w+ and $"
)
_DATELINED = later(r"(?:^|(?<![\w-])[A-Z]{3,}, )$")
"""Before the day of a report that goes on with a firm: "OSLO, June 18 Kern Bank said"."""
_PLACED = later(r"\b(?:in|at|of|for|from|to|through|over|around|the) $", re.IGNORECASE)


def is_of_a_company(heard: Words) -> bool:
    """Whether a firm or a street is named so, and none named after a date: "in May Fox sold"."""
    company = _COMPANY.match(heard.after)
    if company is None:
        return False
    if _LEGAL.match(heard.after) and _CAPITALS.fullmatch(heard.text):
        return True
    if heard.text.lower() in COMMON and not _PUBLISHER.match(heard.after):
        return False
    if not _CAPITALS.fullmatch(heard.text):
        return False
    if isinstance(heard.time, (say.Year, say.Month, say.Day)) and (
        company["more"] or heard.starts_line
    ):
        return False  # It opens a line of a chronicle: "1813 Hill Farm burned down."
    if isinstance(heard.time, say.MonthDay) and _DATELINED.search(heard.before):
        return False
    if isinstance(heard.time, say.Century):
        return True
    if not LED.search(heard.before) or _AND_A_FIRM.search(heard.before):
        return True
    if company["more"] or not _PLACED.search(heard.before):
        return False
    if isinstance(heard.time, say.BareMonth) and heard.led_by in {"of", "for", "from", "at"}:
        return _FIRMLY.match(heard.after) is not None
    return isinstance(heard.time, (say.Holiday, say.Weekday)) or (
        heard.led_by == "the" and not isinstance(heard.time, STATED)
    )
