"""How long before or after what a clause tells: "four days after he had been crowned"."""

import re

from timeline.dating.english.lexicon.akin import tells_of
from timeline.dating.english.lexicon.verbs import PAST
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.shifts import ROUGHLY, approximate, is_exact, shift_of
from timeline.dating.language import Parts, Words
from timeline.dating.says import Before, SameTime, Shift
from timeline.patterns import later

DONE = (
    r"(?:(?!\d)[^\s,.;:()]+(?:, [A-Z]\w+-based)? ){1,7}?"
    rf"(?:had|{'|'.join(PAST)}|cut|shut|quit|set|[a-z]{{2,}}ed)\b"
)
"""Behind "after": that somebody did something."""
_DATED = later(rf"(?:\d|day), {ROUGHLY}$")
"""Before a length that only counts to another time: "on 9 May, two days after the vote"."""
_OPENS = later(r"(?:^|[.!?\n]\W{0,3})$")
_COMMA = later(r"\w, $")
_HAS_ITS_DAY = later(
    r"[^,.;:]*\b(?:on (?:[A-Z]|\d)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|yesterday\b)"
)
_ENDS_IN_A_DAY = later(
    r"\bon (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} [A-Z]\w+|[A-Z]\w+ \d{1,2})"
    r"(?:,? \d{4})?(?: [^,;:.]{1,60})?, $"
)


@english.rule(
    r"another {amount} {anyunit} (?P<until>before|until)",
    yes={"It was 13 March 2014, and another nine days before it could say.": "2014-03-22"},
    no=["another nine days before the vote"],
)
def another_so_long(heard: Words) -> Shift | None:
    if not re.match(r" (?:it|he|she|they|we|I|anyone|anybody)\b", heard.after):
        return None
    return shift_of(heard, 1, "told")


@english.rule(
    r"(?P<beginning>" + ROUGHLY + r"{amount} {anyunit} {before}) "
    rf"(?:(?!\d)[^\s,.;:()]+ ){{1,4}}?(?:had|{'|'.join(PAST)}|[a-z]{{2,}}ed)",
    yes={
        "They met on 3 June 2024, a week after the envoys had begun to talk.": "2024-05-27",
        "They met on 3 June 2024, two days after the new head took over.": "2024-06-01",
        "It closed on Monday, three days before its rival opened.": "2024-06-20",
        "They dug on Monday for survivors, five days after a wave swept in.": "2024-06-12",
    },
    no=[
        "It closed, two days after its rival opened.",
        "They met on Monday, two days after a vote.",
    ],
)
def so_long_after_it_happened(heard: Words) -> Parts | None:
    """What happened two days before the day that ends the clause before it, or that it has."""
    led = _COMMA if heard.all.endswith(" had") else _ENDS_IN_A_DAY
    if heard["anyunit"] not in {"day", "week"} or not led.search(heard.before):
        return None
    return (("beginning", shift_of(heard, -heard["before"], "told")),)


@english.rule(
    r"(?:came|comes|come|coming|follows|followed|following) (?:just |only |barely )?"
    r"(?P<beginning>(?:" + ROUGHLY + r"{amount} {anyunit}|the {unit}) after) " + DONE,
    yes={
        "They met on Thursday. It came a day after the bank cut its debt.": "2024-06-19",
        "The offer comes three days after Peru left the talks.": "2024-06-18",
        "The visit came two weeks after Chad closed the port.": "2024-06-07",
        "They met on Thursday. It came the day after Chad and Peru signed a pact.": "2024-06-19",
        "It fell on Thursday. It came a day after the Lima, Peru-based firm cut it.": "2024-06-19",
    },
    no=[
        "He came two days after the vote.",
        "It came ten minutes after she had won.",
        "It came a day after rebels had seized the town on Monday.",
    ],
)
def what_it_came_so_long_after(heard: Words) -> Parts | None:
    """The day of what came before, counted from the day on which the other thing came."""
    if _HAS_ITS_DAY.match(heard.after):
        return None
    if heard["unit"]:
        return (("beginning", Shift(1, heard["unit"], -1, "near")),)
    if heard["amount"] is None or heard["anyunit"] in {"second", "minute", "hour"}:
        return None
    return (("beginning", shift_of(heard, -1, "near")),)


_SO_LONG = r"(?:" + ROUGHLY + r"{amount} {anyunit}|the {unit}) (?:{before}|(?P<into>into))"
_CLOCK = frozenset({"second", "minute", "hour", "quarter", "season"})
_LASTS = frozenset({"for", "the", "within", "every", "each", "in", "these", "those", "first"})
"""Before a length that is counted from no day: "in the two years after the war"."""


def _counted(heard: Words) -> Shift | None:
    """So long from the happening that stands behind; nothing where no time is counted."""
    unit = heard["unit"] or heard["anyunit"]
    amount = 1 if heard.words("unit") else heard["amount"]
    moved_in = heard.led_by == "in" and heard.words("unit").lower() == "day"  # "The day before".
    if amount is None or unit in _CLOCK or (heard.led_by in _LASTS and not moved_in):
        return None
    return Shift(amount, unit, heard["before"] or 1, "happening", approximate(heard.all))


@english.rule(
    r"(?P<beginning>" + _SO_LONG + r") (?P<what>(?:(?!\d)[^\s,.;:()]+ ){1,7}?)"
    rf"(?:had|{'|'.join(PAST)}|[a-z]{{2,}}ed)",
    yes={
        "He was crowned on 3 June 2024. Four days after he had been crowned, they met.": (
            "2024-06-07"
        ),
        "Two days after the king was crowned on 3 June 2024, they met.": "2024-06-05",
        "It was sold in 1950. The year after it had been sold, it burned.": "1951",
    },
    no=[
        "Two days after the vote, they met.",
        "They met three days after he had left.",
        "Two days before the vote they met.",
        "Ten minutes after she had won, it rained.",
    ],
)
def opening_so_long_after(heard: Words) -> Parts | None:
    """A clause that opens its sentence: counted from its own date, or one told of it before."""
    ends = re.match(r"[^.;:()]*,", heard.after)
    said = _counted(heard) if ends and _OPENS.search(heard.before) else None
    return None if said is None else (("beginning", said),)


_NAMED = (
    r"(?:(?:(?P<definite>the|this|that)|his|her|its|their|(?-i:[A-Z])[\w-]+['’]s?) "
    r"(?:(?-i:[a-z])[a-z-]+ )?"
    r"(?!(?:of|on|in|at|by|to|for|years?|months?|weeks?|days?)\b)(?-i:[a-z])[a-z-]+|"
    r"[a-z]{2,}ing (?:the |his |her |its )?(?-i:[a-z])[a-z-]+)(?: of (?:the )?(?-i:[A-Z])[\w-]+)?"
)
"""A happening by its name, or what was done: "the fall of Kos", "taking office"."""
_ACTED_ON = later(r" (?:an?|the|his|her|its|their|it|him|them|[A-Z])")
"""Behind a verb, which is no happening: "a day after Kern's navy seized a boat"."""


@english.rule(
    r"(?P<beginning>" + _SO_LONG + rf" (?P<what>{_NAMED}))(?=[,.;:)]|$| (?:the|an?|he|she|it|they|"
    r"his|her|their|its|and|but|in|at|by|with|on|against|(?-i:[A-Z])))",
    yes={
        "He fell on 26 May 1841. Nine days after the battle the fort was stormed.": "1841-06-04",
        "Two days after the vote, they met.": "P2D",
        "He fell on 26 May 1841. The day after the battle the fort was stormed.": "1841-05-27",
        "Roe was elected in May 1950. He left a year after his election.": "1951",
        "Roe took office on 3 May 1950. Forty days after taking office he was shot.": "1950-06-12",
        "Roe died in 1950. The year after his death it was sold.": "1951",
        "The war began in 1914. Two years into the war, bread ran out.": "1916",
        "It hit a wall in May 2004. Exactly two years after that crash, it won.": "2006-05",
    },
    no=[
        "It fell two days after the battle.", "Two years after the war, they met.",
        "They met on 7 May 2001, less than a month after the raids on Kern.",
    ],
)  # fmt: skip
def so_long_after_that_event(heard: Words) -> Parts | None:
    """What the text has told of, if it gave its day: "Nine days after the battle"."""
    unit = heard["anyunit"] or heard["unit"]
    that = heard.words("definite").lower() == "that"
    definite = heard.words("definite") and (that or unit in {"day", "week"})
    definite = definite and heard["before"] != -1
    opens = definite and _OPENS.search(heard.before)
    acts = heard.words("what").endswith("ed") and _ACTED_ON.match(heard.after)
    if (
        acts
        or _DATED.search(heard.before)
        or not (opens or tells_of(heard.words("what"), heard.earlier()) is not None)
    ):
        return None
    said = _counted(heard)
    if said is not None and that and is_exact(heard):
        return (("beginning", Before(said, SameTime(), exactly=True)),)
    return None if said is None else (("beginning", said),)
