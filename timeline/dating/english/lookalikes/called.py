"""Things, people and places that are called by a time: told by what stands before and after.

They are look-alikes: they keep their words from every other rule.
"""

import re
from functools import partial

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.lookalikes.bearers import ALWAYS, HOUSES, KINDS, PLANS, VESSELS
from timeline.dating.english.lookalikes.lookalikes import ROAD
from timeline.dating.language import Words
from timeline.days import MONTHS, WEEKDAYS
from timeline.patterns import later

_CALLED = (say.BareMonth, say.Holiday, say.Season, say.Weekday)
"""What people, ships and rivers are called by."""
_PLAN = later(r"(?:^|[.!?:;,\"“] |\b(?!the )[a-z]+ )[A-Z]\w+ $")
"""A plan by itself, no part of a longer name and not with an article."""
_HOUSE = later(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y) (?:[a-z]+ )?[a-zé]+ $")
_DOES = later(
    r" (?:is|was|are|were|has|had|will|would|won|sold|[a-z]{3,}(?:ed|es))\b|"
    r" (?:serves|opens|plays|sings|makes|sells|runs|offers|in [A-Z])|[.,;](?! \d)|$"
)
_OPENS_QUOTE, _CLOSES_QUOTE = ('"', "“", "‘"), later(r"[.,!?]?[\"”’]")
_SMALL = r"(?:of|the|an?|in|on|to|and|for|at|by|from|with|my|your|&)"
_TITLE_BEGUN = later(rf"[\"“‘](?P<words>(?:(?:[A-Z\d][\w'’-]*|{_SMALL})[,:]? ){{0,6}})\Z")
_TITLE_ENDED = later(
    rf"(?P<words>(?:[,:]? (?:[A-Z\d][\w'’-]*|{_SMALL})){{0,6}})[.,!?]?(?:[\"”]|’(?!s))"
)
_TITLE_WORDS = later(rf"(?:[A-Z\d'][\w'’,-]*|{_SMALL})(?:[ -](?:[A-Z\d'][\w'’,-]*|{_SMALL}))*")
_LED_ON = later(
    r"(?:on|in|at|by|since|until|from|after|before|during|this|last|next|every|late|early) ",
    re.IGNORECASE,
)
_SPEAKS = later(r"[,?!][\"”’] (?:he|she|they|it|I|we|[A-Z]\w|the \w)")
_IS_CALLED = later(
    r",? (?:is|was|were|are|became|remains) (?:(?:the|an?|his|her|its|their) )?"
    r"(?:\w+ )?(?:name|title|nickname|codename|pseudonym|alias|motto)s? (?:of|for|given|chosen)\b"
)
_BEASTS = "horse|mare|colt|pony|dog|cat|parrot|goat|donkey|rabbit|tortoise|hamster|bear|elephant"
_DESCRIBED = later(
    r", (?:an?|the) (?:(?!(?:month|time|period|season|day|date|year|week|moment|spell|busy|peak)\b)"
    r"[\w-]+ ){0,2}?(?:town|village|city|hamlet|suburb|parish|singer|band|"
    rf"{_BEASTS}|painter|actress|actor|nurse|teacher|farmer|widow|student|friend|daughter|sister|"
    rf"cousin|"
    r"novel|film|play|song|magazine|firm|company|brand|bar|pub|café|restaurant|shop|boat|ship|"
    r"yacht|robot|app|startup|[a-z]+(?:ist|ress|woman|man|girl|boy))\b"
)
_IN_A_STATE = later(
    rf", (?!{'|'.join(MONTHS)})"
    r"[A-Z][a-z]+(?: [A-Z][a-z]+)?, (?:and|but|or|is|was|has|had|where|which|who|[a-z]+s?)\b"
)
"""After "Christmas", a town: ", Florida, sells stamps"."""
_A_THING = later(
    rf", (?:an?|the) (?:\w+ )?(?:(?:{_BEASTS}|band|film|novel|song|play|magazine|ship|"
    r"yacht|robot)(?:,| (?:that|which))|(?:village|town|city|hamlet|suburb) (?:in|on|near|of) "
    r"(?:[a-z]+ )*[A-Z]\w+,)"
)
"""After "Thursday", which is then a band."""
_OPENS = later(r"(?:^|[.!?] |['’]s )$")
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_AND_ANOTHER = later(rf" [A-Z][\w'’-]+,? (?:and|or) {_DAY} [A-Z]")
_ONE_AND = later(rf"\b{_DAY} [A-Z][\w'’-]+,? (?:and|or) \Z")
_TITLE_CASE = later(r" [A-Z]")
_OWNS_A_NAME = later(r"['’]s [A-Z]")
"""After a weekday, in the name of a ship: "the tug Sunday's Pride"."""
_A_NAME = later(r" (?!Night|Morning|Afternoon|Evening)[A-Z][a-z]+\b(?! (?:said|told)\b)")
"""The same without that: "the yacht Sunday Rose"."""
_TIMES = frozenset((*MONTHS, *WEEKDAYS, "Spring", "Summer", "Autumn", "Fall", "Winter", "Easter"))
_PARTY = later(r" (?:v|vs)\.? $|\b(?:[Ii]n [Rr]e|[Ee]x parte) $")
_WITH_A_PARTNER = later(r"[A-Z][\w'’.-]+ & \Z")
_AND_PARTNER = later(r" & (?:Co|Sons?|Company|Daughters|[A-Z][a-z]+)\b")
"""Around a name of a firm: "May & Baker", "Marsh & June"."""
_AGAINST = later(r" (?:v|vs)\.? [A-Z]")
_SUED = later(r" v\. [A-Z][a-z]+")
_LED = frozenset({
    "on", "in", "at", "by", "since", "until", "till", "before", "after", "during", "from", "to",
    "this", "last", "next", "every", "each", "of", "that", "for", "early", "late", "mid",
})  # fmt: skip


def is_called_so(heard: Words) -> bool:
    """Whether it names something here and tells no time."""
    time, before = heard.time, heard.before
    if ('"' in before or "“" in before or "‘" in before) and (
        _is_alone_in_quotes(heard, time)
        or (not isinstance(time, say.Day) and _is_in_a_title(heard))
    ):
        return True
    if not isinstance(time, _CALLED):
        return isinstance(time, say.MonthDay) and _is_of_a_kind(heard, time)
    return (
        _is_of_a_kind(heard, time)
        or (isinstance(time, say.Weekday) and _is_one_of_two(heard))
        or _is_described(heard)
        or _is_a_party(heard)
        or _is_a_partner(heard)
    )


def _is_of_a_kind(heard: Words, time: say.Says) -> bool:
    """Whether a word for what bears names stands before it, as part of the name or not."""
    kind = heard.led_by
    if kind in HOUSES:
        return (
            isinstance(time, (say.BareMonth, say.Season))
            and heard.text[0].isupper()
            and _HOUSE.search(heard.before) is not None
            and _DOES.match(heard.after) is not None
        )
    capital = kind in {"von", "van", "de"} or heard.before[-len(kind) - 1 : -1].istitle()
    if kind in KINDS and (capital or kind.upper() in heard.before[-len(kind) - 1 :]):
        named = isinstance(time, _CALLED) and (
            kind in ALWAYS or not isinstance(time, say.Weekday) or _is_of_a_team(heard, kind)
        )
        return named and heard.text[0].isupper()
    if kind not in VESSELS:
        return False
    if isinstance(time, say.Weekday):
        return _OWNS_A_NAME.match(heard.after) is not None or _A_NAME.match(heard.after) is not None
    return isinstance(time, (say.BareMonth, say.Season, say.Holiday)) or (
        isinstance(time, say.MonthDay) and " of " in heard.text
    )


def _is_of_a_team(heard: Words, kind: str) -> bool:
    """Whether a plan is called by a weekday: "joined Operation Friday", not "the Team Friday"."""
    return kind in PLANS and _PLAN.search(heard.before) is not None


def _is_one_of_two(heard: Words) -> bool:
    """Whether two people are named so: "Sunday Adeleke and Friday James"."""
    if _AND_ANOTHER.match(heard.after):
        return True
    return bool(_ONE_AND.search(heard.before) and _TITLE_CASE.match(heard.after))


def _is_alone_in_quotes(heard: Words, time: say.Says) -> bool:
    """Whether a date stands in quotes by itself, said by nobody."""
    if not heard.before.endswith(_OPENS_QUOTE) or not _CLOSES_QUOTE.match(heard.after):
        return False
    return isinstance(time, (*_CALLED, say.Month, say.Year)) and not _SPEAKS.match(heard.after)


def _is_in_a_title(heard: Words) -> bool:
    """Whether it stands in quotes among other words with capitals: "One Day in September"."""
    begun = _TITLE_WORDS.fullmatch(heard.text) and _TITLE_BEGUN.search(heard.before)
    ended = begun and _TITLE_ENDED.match(heard.after)
    if not begun or not ended or _LED_ON.match(begun["words"]):
        return False
    words = begun["words"] + ended["words"]
    return re.search(r"\b[A-Z]\w", words) is not None


def _is_described(heard: Words) -> bool:
    """Whether it is told of it what it is: "March, a town in Kent", "May Day was the name of"."""
    if _IS_CALLED.match(heard.after):
        return True
    if isinstance(heard.time, say.Weekday):
        return heard.starts_line and _A_THING.match(heard.after) is not None
    if isinstance(heard.time, say.Holiday) or not _OPENS.search(heard.before):
        return heard.starts_line and _IN_A_STATE.match(heard.after) is not None
    return bool(_DESCRIBED.match(heard.after) or _IN_A_STATE.match(heard.after))


def _is_a_partner(heard: Words) -> bool:
    """Whether it is in the name of a firm: "May & Baker", not "May & June"."""
    if heard.before.endswith("& ") and _WITH_A_PARTNER.search(heard.before):
        return heard.before.split()[-2] not in _TIMES
    partner = _AND_PARTNER.match(heard.after)
    return partner is not None and partner[0].removeprefix(" & ") not in _TIMES


def _is_a_party(heard: Words) -> bool:
    """Whether it is a party of a case at law: "Regina v Winter"."""
    if _PARTY.search(heard.before):
        return True
    if isinstance(heard.time, say.Weekday):
        return heard.led_by in {"in", "see", ""} and _SUED.match(heard.after) is not None
    if heard.led_by in _LED:
        return False
    return _AGAINST.match(heard.after) is not None


_called = partial(english.lookalike, family="called")
_PLACE = (
    r"(?:village|town|city|hamlet|suburb|parish|district|commune|port|county|islands?|municipality)"
)


def _are_names(heard: Words) -> bool:
    """Whether all of these may be names: "the islands of Easter and Christmas"."""
    return all(isinstance(time, _CALLED) for time in heard.times)


_called(
    "place_called_so",
    _PLACE + " of {time}",
    no=["the town of Monday"],
    only=_are_names,
)
_called(
    "two_places_called_so",
    _PLACE + " of {time} and {time}",
    no=["the islands of Easter and Christmas"],
    only=_are_names,
)
_called(
    "camp_of_a_day",
    r"(?:{month} {day}|{day} {month})(?:-led)? (?:coalition|alliance|bloc|camp|movement|ally|"
    r"allies|rivals?|lawmakers?|MPs|politicians?|sources?)",
    no=["A March 8 source agreed with its 14 June rivals.", "The May 3 movement won."],
    only=lambda heard: heard.led_by not in _LED,
)
_called(
    "place_of_a_day",
    rf"(?:{{fullday}}|{{season}}) (?-i:{ROAD})(?=[,.;:)]|$| and\b| or\b| in [A-Z])|"
    r"{fullday}'s (?-i:River|Creek|Lake|Island|Bay|Point|Hill|Landing|Well|Cross)|{month}-(?:en|"
    r"sur|le|la|les|de|du|des|sous)-(?-i:[A-Z])\w{1,20}|{month}-"
    r"(?!{later:month}\b|{season}\b|Easter|Christmas|mid\b|early\b|late\b)(?-i:[A-Z][a-z]{2,20})",
    no=[
        "They live on Friday Street.",
        "They fished in Monday's Creek.",
        "It was May-sur-Orne that fell.",
        "The June-Kern syndrome is rare.",
    ],
    only=lambda heard: heard.text[0].isupper(),
)
_called(
    "club_of_a_year",
    r"(?-i:TSV|TSG|FC|SC|SV|VfL|VfB|SpVgg|BSC|FSV|SSV|HSV) {year}(?: (?-i:[A-Z])\w{1,20})?|"
    r"{year} (?-i:Munich|München|Hoffenheim)",
    no=["TSV 1860 drew.", "He signed for 1860 Munich."],
)
_called(
    "lady_of_a_month",
    r"(?-i:Queen|King|Lady|Lord|Maid|Isle|Duke|Duchess|Prince|Princess|Castle|House|Pride|Rose|"
    r"Lily)"
    r" of (?:{month}|{season}|{fullday})(?! \d)",
    no=["The Isle of May has puffins.", "the ferry Pride of April"],
    only=lambda heard: heard.text[-1].islower() and heard.ends_with_a_capital,
)
_called(
    "house_in_a_close",
    r"(?:{day} )?{month} (?-i:Close|Grove|Row|Walk|Hill)"
    r"(?=[,.;:)]|$| (?:is|was|has|had|sold|went|burned)\b)",
    no=["He lives at 12 March Close.", "a house in May Grove"],
    only=lambda heard: (
        heard.led_by in {"at", "of", "from", "to", "near", "off", "in", "behind"}
        or (heard.starts_line and heard.text[0].isdigit())
    ),
)
_called(
    "show_of_an_evening",
    r"{fullday} (?-i:Night|Morning|Afternoon) (?-i:[A-Z][a-z]+)",
    no=["Friday Night Dinner was on."],
    only=lambda heard: heard.text.istitle() and heard.led_by not in _LED,
)
