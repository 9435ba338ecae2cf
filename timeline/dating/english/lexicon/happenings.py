"""Nouns of what happens: what a text may be about, and what is still to come."""

from timeline.patterns import later

HAPPENINGS = (
    r"wars?|strikes?|fires?|floods?|(?:earth)?quakes?|sieges?|battles?|revolts?|risings?|"
    r"uprisings?|rebellions?|revolutions?|elections?|campaigns?|crisis|coups?|massacres?|riots?|"
    r"expeditions?|epidemics?|outbreaks?|storms?|hurricanes?|cyclones?|famines?|eruptions?|raids?|"
    r"mutin(?:y|ies)|disasters?|explosions?|avalanches?|invasions?"
)
"""A pattern of what a text may be about, with its year: "the strike of 1926"."""
CAREER = (
    later(
        r"\b(?:ordained|consecrated|knighted|promoted|elected|appointed|educated|graduated|"
        r"married|retired|born|BA|B\.A\.|MA|M\.A\.|BSc|MSc|MD|M\.D\.|LLB|LLD|DD|D\.D\.|PhD|Ph\.D\.)"
        r"(?:,? (?!(?:of|to|by|than|about|over|nearly|some|with|for|at|in|is|was) \d)"
        r"(?:[A-Za-z][\w.'’-]*|1[5-9]\d\d|20[0-2]\d)){0,9},? (?-i:[A-Za-z]\w+),? $"
        r"|\b(?:knighted|married|retired|born) $"
    ),
    later(r"[.,;]|$| (?:and|by|at|from) (?!\d)"),
)
"""Around the year of a step in a life told in short: "ordained deacon 1888 and priest 1889"."""
_NAME = r"(?:[A-Z][\w'’.-]+ ){1,3}"
_THEN = r"(?:1[89]|20)\d\d(?:,? and (?:at )?|, (?:and )?)(?:the )?"
EDITION = (
    later(
        rf"(?:\b[Aa]t (?:the )?(?:{_NAME}{_THEN})*|[\w'’-]+ {_THEN}[A-Z][\w'’-]+ {_THEN}){_NAME}$"
    ),
    later(
        r"[.,;:)]|$| (?:and|but|by|with|when|where|after|before|s?he|they|the|in|for|over|to|on)\b"
        r"| (?:[a-z]+ )?(?:tournament|games|festival|congress|championships?|match|conference|fair)"
    ),
)
"""Around the year of one of a row of festivals or games: "won gold at Mora 1996, Lund 2000"."""
HAPPENED = later(
    r" (?:[A-Z][\w'-]+ )?(?i:war|siege|battle|revolt|rising|uprising|rebellion|coup|massacre|raid|"
    r"mutiny|earthquake|flood|invasion|crusade|treaty|peace|pact|truce|charter|council|synod|"
    r"coronation|conquest|expedition)\b"
)
"""What a number before it, too old for most texts, dates: "the 836 Pact", "a 1209 crusade"."""
_UNFORESEEN = (
    "attack", "bombing", "shooting", "stabbing", "explosion", "blast", "massacre", "killing",
    "murder", "assassination", "coup", "earthquake", "quake", "tsunami", "crash", "derailment",
    "blaze", "flood", "landslide", "mudslide", "avalanche", "eruption", "disaster", "accident",
    "outage", "breach", "kidnapping", "abduction", "robbery", "ambush", "riot", "mutiny",
    "shipwreck", "collision", "stampede", "death",
)  # fmt: skip
UNFORESEEN = tuple(f"{noun}{end}" for noun in _UNFORESEEN for end in ("", "s"))
"""What nobody sees coming, so that its time lies behind: "the Oct. 7 attacks"."""
TRADED = (
    r"crude|Brent|oil|gas|gasoline|gold|silver|copper|wheat|corn|soybeans|sugar|coffee|cocoa|"
    r"cotton|futures"
)
"""A pattern of what is bought for a month: "Brent for June lost a dollar"."""
ASIDE = "after|before|since|until"
"""In mid-sentence they lead to one that only dates something else."""
TIMED = (
    "deadline", "session", "visit", "appeal",
    "dividend", "opening", "release", "deal", "event", "concert", "tour", "festival", "premiere",
    "flight", "holiday", "rematch", "replay", "start", "end", "next", "plan", "due",
    "scheduled", "which", "who", "not", "no", "be", "been", "being",
)  # fmt: skip
"""What has its time set, beside occasions and fixtures."""
COMING = ("to", "for", "that", "and", "or", "but", "talk", *TIMED)
"""What leads on to what is to come, or is itself to come, beside these."""
