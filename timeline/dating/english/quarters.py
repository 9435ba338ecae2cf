"""Quarters and halves of a year: "third-quarter profit", "the first half of 1930", "Q3 2023"."""

import re

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import compares_figures
from timeline.dating.hearing.wordclass import digits, one_of
from timeline.dating.language import Words
from timeline.patterns import later

PIECES = {"quarter": "quarter", "half": "half", "third": "third"}
YEAR_AGO = ("year-ago", "year ago", "year-earlier", "year earlier", "prior-year", "year-before")
english.add_class("piece", one_of(PIECES))
english.add_class("yearago", one_of(dict.fromkeys(YEAR_AGO, -1)))
english.add_class("fourth", digits("[1-4]"))

QUARTERS = 4
"""Of a year or a century."""
_NTH = r"(?:{ordinal}|{dayth})(?: |-)(?:fiscal )?{piece}"
_PROFIT = later(
    r" (?:results?|profits?|earnings|sales|revenues?|net|loss|figures|data|numbers|reports?|growth|"
    r"GDP|gross domestic product|output|deliveries)\b"
    r"(?! (?:will|would|could|may|might|should|to)\b)"
)
_MONEY = later(
    r"\b(?:sales|profits?|earnings|revenues?|orders|deliveries|output|exports|imports|income|loss|"
    r"losses|economy|growth|dividends?|production|turnover|volumes|shipments|demand|margins?|"
    r"prices|rents|GDP)\b[^.;]*$",
    re.IGNORECASE,
)
_SUBJECT = later(r" (?:was|is|has|had|were)\b")
"""After "the quarter", which is one of the year only where another was told."""
_OF_A_RACE = later(r" of (?!the (?:year|fiscal)|this|last|next|fiscal|\d)")
_IN_A_ROW = later(r" (?:running|in a row|in succession|straight)\b")
_CUE = later(r"\b(?:in|for|of|since|by|until|during|last|its|the|from|to|and) $", re.IGNORECASE)


def _piece(
    piece: str, number: int, year: int | None, step: int | None = None, *, figures: bool = False
) -> say.Says | None:
    """A quarter or half of a year; None for a piece that a year has not."""
    if piece == "half" and number <= 2:
        return say.Half(number, year, step)
    is_one = piece == "quarter" and number <= QUARTERS
    return say.Quarter(number, year, step, figures) if is_one else None


@english.rule(
    r"(?:the (?!(?:\w+ )?\w+-(?:quarter|half)\b)|a (?=flat|weak|strong))?"
    r"(?:(?:fiscal|flat|weak|strong|calendar|financial|latest|current)(?: |-))?" + _NTH,
    yes={
        "profit in the third quarter": "2023-Q3",
        "third-quarter profit": "2023-Q3",
        "second-quarter profit doubled": "2024-Q2",
        "its fourth quarter": "2023-Q4",
        "fiscal second-quarter net income fell": "2024-Q2",
        "second-quarter earnings will fall": "2024-Q2",
        "It will drag on first-quarter GDP.": "2024-Q1",
        "For the third fiscal quarter, we expect a loss.": "2024-Q3",
        "first-half profit": "2024-H1",
        "Sales of dolls, weak in the first half, recovered.": "2024-H1",
    },
    no=[
        "the first half of the match",
        "in the second half he scored",
        "The third quarter-final was dull.",
        "It lost money for the third quarter running.",
    ],
)
def quarter(heard: Words) -> say.Says | None:
    """A firm's own quarter too keeps its number, in the year of the report."""
    number, piece = heard["ordinal"] or heard["dayth"], heard["piece"]
    if piece == "half" and not (_PROFIT.match(heard.after) or _MONEY.search(heard.before)):
        return None
    if _OF_A_RACE.match(heard.after) or heard.after.startswith("-final"):
        return None
    if _IN_A_ROW.match(heard.after):
        return None
    return _piece(piece, number, None, figures=bool(_PROFIT.match(heard.after)))


_ANOTHER = later(
    r"(?:first|second|third|fourth)(?: |-)quarter\b[^.;:]*\b(?:in|from|than|since|by|over) \Z"
)
_ENDS = later(r"$|[.,;:)]| (?:and|but|as|when|while|after|because|of (?:last|this|that|\d))\b")


@english.rule(
    r"the {ordinal}",
    yes={"It fell in the third quarter of 2023 and again in the fourth.": "2023-Q4"},
    no=["It fell in the third quarter, he said in the second of two talks."],
)
def another_quarter(heard: Words) -> say.Says | None:
    """One more quarter of the sentence, which names it no quarter again."""
    told = _ANOTHER.search(heard.earlier()) and _ENDS.match(heard.after)
    return _piece("quarter", heard["ordinal"], None) if told else None


@english.rule(
    r"(?:the )?(?:fiscal )?(?:" + _NTH + r"|(?P<late>latter|last|early) {piece})(?: of|,|) ?"
    r"(?:fiscal )?(?:the year )?{year}|(?:the )?{year}(?:'s)? (?:fiscal )?{ordinal}(?: |-){piece}",
    yes={
        "the third quarter of 1984": "1984-Q3",
        "the first half of 1930": "1930-H1",
        "the latter half of 2008": "2008-H2",
        "the 1988 second quarter": "1988-Q2",
    },
)
def quarter_of_year(heard: Words) -> say.Says | None:
    late = heard.words("late")
    number = heard["ordinal"] or heard["dayth"] or (1 if late == "early" else 2)
    if late and heard["piece"] == "quarter":
        number = 1 if late == "early" else 4
    return _piece(heard["piece"], number, heard["year"])


@english.rule(
    r"(?P<kind>Q|H)(?P<digit>[1-4])(?:(?:,? (?:of )?|-)?(?:{year}|(?:FY ?|'){yy}))?|"
    r"{fourth}(?P<letter>Q|H) ?(?:{year}|(?:FY ?|')?{yy})",
    yes={
        "sales in Q3 2023": "2023-Q3",
        "sales in 3Q 2023": "2023-Q3",
        "sales in 1H23": "2023-H1",
        "H1 2024 sales": "2024-H1",
        "It reported Q1 results.": "2024-Q1",
    },
    no=["an Audi Q3 car", "the H2 molecule"],
)
def short_quarter(heard: Words) -> say.Says | None:
    year = 2000 + heard["yy"] if heard.words("yy") else heard["year"]
    kind = "half" if "h" in (heard.words("kind"), heard.words("letter")) else "quarter"
    led = _CUE.search(heard.before) or _PROFIT.match(heard.after)
    if year is None and (kind == "half" or not led):
        return None
    if re.match(r" (?:gene|car|model|SUV|engine|protein|was a|is a)\b", heard.after):
        return None
    return _piece(kind, heard["fourth"] or int(heard.words("digit")), year)


@english.rule(
    r"(?:the )?(?:(?:comparable|corresponding|same) )?{yearago}"
    r"(?: (?:(?:{ordinal} )?quarter|period|month|week|half|(?:nine|six|three) months))?",
    yes={
        "in the year-ago quarter": "2023-Q1",
        "the year-earlier third quarter": "2023-Q3",
        "It rose from $2 in the year ago period.": "2023-Q1",
        "Sales fell in May from those of the year-earlier month.": "2023-05",
    },
    no=["the last such year ago"],
)
def year_ago_quarter(heard: Words) -> say.Says | None:
    if heard.all.endswith((" ago", " earlier")):
        return None
    if heard.all.endswith("month"):
        return say.Shift(12, "month", -1, "told")
    return say.Quarter(heard["ordinal"], None, -1)


@english.rule(
    r"(?:the )?(?:(?:same|corresponding|comparable|like|similar|latest) )?(?:quarter|period)"
    r"(?: of| in|,)? (?:(?:the )?last year|the (?:previous|prior|preceding) year|"
    r"(?:a|the) year (?:ago|earlier|before|prior))|(?:the )?last year's (?:quarter|period)|"
    r"(?P<year_ago>a year (?:ago|earlier|before))|the {year} (?:quarter|period)|"
    r"(?:the )?(?:same|corresponding|comparable|equivalent) (?:quarter|period) (?:of|in) {year}",
    yes={
        "in the 1988 quarter": "1988",
        "It fell in the third quarter, from $2 in the same quarter of 2008.": "2008-Q3",
        "for the corresponding period last year": "2023-Q1",
        "in the same quarter the year before": "2023-Q1",
        "in the same period the year prior": "2023-Q1",
        "three cents a share a year ago": "2023-Q1",
        "Sales rose to $4 million from $3 million a year earlier.": "2023-Q1",
        "In May sales rose to $4 million from $3 million a year earlier.": "2023-05",
        "For 2023, net was $4 million, up from $3 million a year earlier.": "2022",
    },
    no=["It was sold for $3 million a year ago.", "He lost his job a year ago."],
)
def quarter_of_another_year(heard: Words) -> say.Quarter | None:
    if heard.words("year"):
        return say.Quarter(None, heard["year"])
    figures = bool(heard.words("year_ago"))
    return None if figures and not compares_figures(heard) else say.Quarter(None, None, -1, figures)


@english.rule(
    r"{step} year's (?:fiscal )?{ordinal}(?: |-){piece}|"
    r"(?:(?:the )?{ordinal}(?: |-){piece}|{fourth}Q|Q{again:fourth}|the {month} quarter) "
    r"(?:{step} year|a year (?:ago|earlier|before))",
    yes={
        "for this year's third quarter": "2024-Q3",
        "next year's first quarter": "2025-Q1",
        "during last year's fiscal third-quarter": "2023-Q3",
        "It rose from 64 percent in the June quarter a year ago.": "2023-Q2",
        "It is up from 2Q last year.": "2023-Q2",
    },
    no=["the May quarter a year ago"],
)
def quarter_of_a_near_year(heard: Words) -> say.Says | None:
    number = heard["ordinal"] or heard["fourth"] or heard["again"]
    if heard.words("month"):
        number, rest = divmod(heard["month"], 3)
        if rest:
            return None
    step = heard["step"] if heard.words("step") else -1
    return _piece(heard["piece"] or "quarter", number, None, step)


@english.rule(
    r"(?P<which>the|that)(?: (?P<current>current)| (?P<over>(?:most )?recent|latest|just-ended))?"
    r" quarter|the latest period|(?P<period>the period)",
    yes={
        "In the third quarter of 2019 it grew; costs fell in the period.": "2019-Q3",
        "in the latest quarter": "2024-Q1",
        "in the quarter": "2024-Q1",
        "The current second quarter is weak. The latest quarter was not.": "2024-Q1",
    },
    no=[
        "the quarter of the city",
        "the French quarter",
        "The quarter was full of tailors.",
        "In the period, abbeys were built.",
        "the period of calm",
    ],
)
def the_quarter(heard: Words) -> say.Says | None:
    if heard.words("period"):
        told = re.search(r"\b(?:in|for|during|over) $", heard.before, re.IGNORECASE)
        goes_on = re.match(r"-| (?:of|when|between|since|that|before|after)\b", heard.after)
        return say.Quarter(None, step=0) if told and not goes_on else None
    if re.match(r" of\b|-|\w", heard.after):
        return None
    if heard.words("which") == "that":
        return say.UnitStep("quarter", 0, "told")
    if heard.words("current"):
        return say.UnitStep("quarter", 0)
    bare = (
        heard.all == "the quarter" and not _CUE.search(heard.before) and _SUBJECT.match(heard.after)
    )
    return say.Quarter(None, step=0) if bare else say.Quarter(None, over=bool(heard.words("over")))


@english.rule(
    r"(?:the |its |a )?(?:{month}(?:-| to |-to-| through |-through-){last:month}(?: |-)"
    r"(?:quarter|period)|{last:month} quarter)(?:(?: of| in|,)? {year})?",
    yes={
        "It grew in the January-March quarter.": "2024-Q1",
        "It fell in the October-through-December quarter.": "2023-Q4",
        "It fell in the October to December period of 2019.": "2019-Q4",
        "Sales rose in the June quarter of 2013.": "2013-Q2",
    },
    no=["the May quarter", "the June quarter-final"],
)
def quarter_by_its_months(heard: Words) -> say.Quarter | None:
    number, rest = divmod(heard["last"], 3)
    whole = heard.words("month")
    if rest or heard.after.startswith("-") or (whole and heard["month"] != heard["last"] - 2):
        return None
    return say.Quarter(number, heard["year"], figures=bool(whole))


@english.rule(
    r"(?:(?:each|both) of )?(?:the|this|that|its) "
    r"(?:{ordinal}|(?P<late>latter|last|final|former|early))(?: |-){piece} of {time}",
    yes={
        "It throve in the last quarter of the 18th century.": "17",
        "in the first half of this year": "2024-H1",
        "in the second half of the 1990s": "199",
        "in the first half of June": "2024-06",
        "in the latter half of the 18th century": "17",
        "The 1890s came; in the second half of the decade it grew.": "189",
        "In the first half of the year output shrank.": "2024-H1",
        "The law will be sent to the senate in the second half of the year.": "2024-H2",
    },
    no=[
        "the first third of the 1990s", "in the third quarter of 2023",
        "He was hurt in the second half of Tuesday.",
    ],
)  # fmt: skip
def half_of_a_time(heard: Words) -> say.Says | None:
    number = heard["ordinal"] or (1 if heard.words("late") in ("former", "early") else 2)
    if heard["piece"] == "quarter" and isinstance(heard.time, say.Century):
        late = number == QUARTERS or (heard.words("late") and number > 1)
        return say.PartOf("late" if late else "early" if number == 1 else "mid", heard.time)
    piece = _piece(heard["piece"], number, None)
    if isinstance(heard.time, (say.Weekday, say.Day, say.MonthDay, say.Holiday)):
        return None
    stated = isinstance(heard.time, (say.Decade, say.Century, say.Month, say.BareMonth))
    if stated or getattr(heard.time, "unit", "") in ("decade", "century", "month"):
        half: say.Part = "first half" if number == 1 else "second half"
        return say.PartOf(half, heard.time) if isinstance(piece, say.Half) else None
    return say.Inside(piece, heard.time) if piece else None
