"""Times that are only part of a name: of a film, a company, a person; told by what stands around.

They are look-alikes: they keep their words from every other rule.
"""

import re
from functools import partial

from timeline.dating import says as say
from timeline.dating.english.lexicon.words import english
from timeline.dating.english.lookalikes.called import is_called_so
from timeline.dating.english.lookalikes.firms import COMMON, LED, STATED, is_of_a_company
from timeline.dating.english.lookalikes.works import is_in_a_work
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.kinds import core
from timeline.dating.language import Words
from timeline.patterns import later

_KINDS = (
    r"(?:film|movie|comedy|drama|thriller|western|musical|novel|novella|poem|play|song|ballad|"
    r"single|album|sitcom|soap opera|soap|series|sequel|remake|franchise|trilogy|soundtrack|"
    r"programme|program|show|podcast|magazine|newspaper|character|sculpture|painting|opera|band)\b"
)
_WORK = later(
    rf"(?: (?:in|of|to|the|and|[A-Z]\w*)){{0,3}} "
    rf"(?:is|was|remains) (?:an?|the|his|her|their) (?:[\w-]+ ){{0,3}}?{_KINDS}| {_KINDS}"
    r"|,? (?:starring|(?:directed|sung|written|composed|recorded) by)\b"
    r"| (?:stars|starred) [A-Z]| (?:grossed|premiered|starred|topped the charts|won an Oscar)\b"
)
_PHRASES = (
    "call it a day", "called it a day", "calling it a day", "back in the day", "one fine day",
    "early days", "save the day", "saved the day", "carry the day", "carried the day",
    "Sunday trading", "Sunday best", "Sunday roast", "Sunday school", "Sunday schools",
    "Sunday driver", "Monday morning quarterback", "Happy Mondays", "Freaky Friday", "March hare",
    "March hares", "May bug", "May bugs", "May queen", "April showers", "April fool", "April fools",
    "Monday morning quarterbacks", "weekend warrior", "weekend warriors", "month of Sundays",
    "Sunday drivers", "midnight sun", "midnight feast", "midnight blue", "midnight oil",
    "midnight mass", "current affairs", "current account", "current accounts", "past master",
    "past masters", "past participle", "past participles", "wait a minute", "just a minute",
    "just a second", "wait a second", "give me a minute", "the night is young", "the eleventh hour",
    "an eleventh-hour", "night owl", "night owls", "dawn chorus", "weekend edition",
    "weekend editions", "weekend getaway", "weekend breaks", "light year", "light years",
    "in a million years", "light-year", "light-years", "night and day", "one of these days",
    "Monday blues", "Friday feeling", "Sunday painter", "Sunday painters", "man-hour", "man-hours",
    "leap second", "May Day call", "May Day calls", "mayday call", "quarter finals",
    "quarter final", "season pass", "season passes", "season ticket", "season tickets",
    "season finale", "season finales", "season premiere", "once upon a time", "second to none",
    "day and age",
)  # fmt: skip
english.add_class("phrase", one_of(dict.fromkeys(_PHRASES)))
_ANOTHER = later(r"\b(?:next|following|same|first|second|last|previous|that) $")
_named = partial(english.lookalike, family="named")
_LOWER = later(r"(?<![\w'])[a-z]{4,}")
_DAYS = frozenset({"Yesterday", "Today", "Tomorrow", "Tonight"})
_SMALL = frozenset({"This", "That", "Early", "Late", "Every", "One", "Two"})
_AFTER_A_SMALL_ONE = later(r"(?<![\w'’-])[a-z]{3,} $")
_IN_LOWER_CASE = later(r"[a-z]{2,} $")
_OPENS = later(r"(?:^|[.!?:\n\"“‘'(*#=-]) {0,2}$")
_UNTITLED = (*STATED, say.Holiday, say.Inside, say.Length)


def _is_in_a_name(heard: Words) -> bool:
    """Whether the words around make a name of the time; none is written without capitals."""
    if heard.text.islower():
        return False
    if heard.after[1:2].isupper() and (
        _goes_on(heard) or _is_somebody_s(heard) or is_of_a_company(heard)
    ):
        return True
    return _names_a_work(heard) or _is_titled(heard) or is_in_a_work(heard) or is_called_so(heard)


def _is_titled(heard: Words) -> bool:
    """Whether common words have capitals among words that have none: "The Day After Tomorrow"."""
    if _begins_small(heard):
        return True
    if heard.text in _DAYS and _IN_LOWER_CASE.search(heard.before):
        return bool(re.match(r"'s [A-Z]", heard.after))
    if heard.text[1:].islower() or isinstance(core(heard.time), _UNTITLED) or "iscal" in heard.text:
        return False
    words = re.findall(r"[^\W\d_]+", heard.text)
    titled = any(word.istitle() and word.lower() in COMMON for word in words[1:])
    return titled and bool(_LOWER.search(heard.before + ";" + heard.after))


def _begins_small(heard: Words) -> bool:
    """Whether "this" and the like have a capital where none is due: "the show This Morning"."""
    first, _, rest = heard.text.partition(" ")
    if first not in _SMALL or not rest.istitle() or LED.search(heard.before):
        return False
    if first in {"Early", "Late"} and " " not in rest:
        return False
    return _AFTER_A_SMALL_ONE.search(heard.before) is not None


def _goes_on(heard: Words) -> bool:
    """Whether "the" and a capital lead on to another: "The Future Forum", "the Quarter Pounder"."""
    kinds = (say.Vague, say.Quarter, say.UnitStep, say.Season, say.Weekday)
    named = isinstance(heard.time, kinds) and re.fullmatch(r"[Tt]he [A-Z][a-z]+", heard.text)
    return bool(named and re.match(r" [A-Z][a-z]", heard.after))


_IS_A = later(r" (?:is|was|stars) ")
_SURNAME = later(r" (?!Day|Eve|Night|Week)[A-Z][a-z]+ [a-z]| I{1,3}\b")


def _is_somebody_s(heard: Words) -> bool:
    """Whether nothing leads to a feast or month that a name follows: "Ramadan Sobhi scored"."""
    kinds = (say.Holiday, say.BareMonth)
    return (
        isinstance(heard.time, kinds)
        and heard.text.isalpha()
        and not LED.search(heard.before)
        and _SURNAME.match(heard.after) is not None
        and not heard.is_a_line
    )


def _names_a_work(heard: Words) -> bool:
    """Whether it is a film or the like; "the 1984 film" tells its year, "1984 is a film" none."""
    after, stated = heard.after, isinstance(heard.time, STATED)
    if (stated and not _IS_A.match(after)) or not _WORK.match(after):
        return False
    if stated:
        return _OPENS.search(heard.before) is not None
    from_now = isinstance(heard.time, (say.UnitStep, say.Shift, say.Length))
    if from_now and re.match(rf" {_KINDS}", after):
        return False  # "Yesterday play resumed" tells of a match.
    return heard.led_by == "the" or not LED.search(heard.before)


_named(
    "day_and_night",
    r"day and night",
    no=["They worked day and night."],
    only=lambda heard: not _ANOTHER.search(heard.before),
)
_named(
    "time_in_a_name",
    r"{time}",
    no=[
        "They saw The Day After Tomorrow twice.", "Viewers of Last Week laughed.",
        "The Future Forum met.", "It was built by Dawn Ltd.", "The Quarter Pounder costs more.",
        "Groundhog Day is a comedy.", "Independence Day grossed millions.",
        "Yesterday, sung by four men, was covered.", "The Halloween franchise goes on.",
        "Ramadan Sobhi scored.", "January Jones stars in it.", "Halloween III was dull.",
        "Thursday Island lies off Queensland.", "He lives in Easter Road.",
        "20th Century Fox bought it.", "21st Century Insurance sold it.",
        "Summer Records sold it.", "Ford and Monday Media fell.", "The Millennium Bridge swayed.",
        "Friday Harbor has a ferry.", "Black Friday Sale Inc sued.", "1883 is a western.",
        "Shares of October Films rose.", "Midnight in Paris is a film.",
        "He presents the show This Morning.",
        "Groundhog Day stars Bill Murray.",
        "The Ides of March is a film.", "Seven Days in May starred Burt Lancaster.",
        "They watched Three Days in May.", "She sang Sunday Morning.",
        "He directed Groundhog Day.", "The cast of A Night in June bowed.",
        "USS Independence Day sailed.", "They live on Cape May.", "Hurricane June hit them.",
        "The ferry 1st of May was towed away.", "The filly Summer fell.",
        "“December, 1963” came on.", "They sang “One Day in September” and “1600 Penn”.",
        "March, a town in Kent, sent runners.",
        "Christmas, Florida, sells stamps.", "May Day was the name of the ship.",
        "The yacht Sunday Rose sank.", "Friday, a hamlet in Utah, lost its mill.",
        "The court heard Regina v Winter.",
        "The river April froze.", "He cited May v Marsh.",
        "He met Sunday Adeleke and Friday James.",
        "It lies off Cape Friday.", "They rode to Fort Sunday.", "It was in Today's Courier.",
        "The restaurant August serves fish.",
        "He joined Operation Friday.", "In Monday v. Kern they lost.", "He cited In re June.",
        "The firm May & Kern made lamps.",
    ],
    only=_is_in_a_name,
)  # fmt: skip


def _is_somebody(heard: Words) -> bool:
    """Whether nothing leads to the time: "her sister June", not "her sister in June"."""
    return isinstance(heard.time, (say.BareMonth, say.Season)) and not re.match(r" \d", heard.after)


_named(
    "name_of_a_relative",
    r"(?:daughters?|sisters?|brothers|wife|mother|girlfriend|fiancée|niece|aunt|grandmother|cousin|"
    r"granddaughter|actress|actor|singer|novelist|painter|poet|composer|captain|sergeant|"
    r"playwright|friends?|colleagues?|twins?|neighbors?|neighbours?|classmates?|roommates?) {time}",
    no=["Her daughter April lives there.", "with her sister June", "the painter June Leaf"],
    only=_is_somebody,
)


_SOMEBODY = later(
    r"\b[Aa]n? (?:[a-z-]+ ){0,2}(?:boy|girl|man|woman|child|baby|dog|cat|horse|pony|goat|cow|"
    r"pig|parrot|slave|servant|soldier|sailor|student|pupil|teacher|character|robot|band|song|ship|"
    r"boat|yacht|app|tool|star|village|town|orphan|teenager|writer|singer|bear|elephant|film) $"
)


def _is_called_so(heard: Words) -> bool:
    """Whether a name follows, and no day: "named him Friday", but "was named Friday"."""
    if isinstance(heard.time, (say.BareMonth, say.Season)):
        return True
    named = heard.ends_with_a_capital and _SOMEBODY.search(heard.before) is not None
    return isinstance(heard.time, say.Weekday) and bool(heard.words("whom") or named)


_named(
    "thing_called_so",
    r"(?:called|calls|named|names|nicknamed|christened|dubbed)(?: (?P<whom>him|her|it|them|"
    r"(?:his|her|their|the|my|our) (?:new )?(?:cat|dog|horse|pony|boat|yacht|son|daughter|baby|"
    r"parrot|goat|puppy|kitten|robot|band|cow)))? {time}",
    no=[
        "The dog is called April.",
        "Robinson named him Friday.",
        "The storm was named June.",
        "A boy named Friday hid.",
        "They sailed on a yacht called September.",
    ],
    only=_is_called_so,
)
_named(
    "work_called_so",
    rf"(?:the|his|her|their) (?:{_KINDS}) {{time}}",
    no=["The novel Saturday is long.", "He read the poem April to them."],
    only=lambda heard: isinstance(heard.time, (say.BareMonth, say.Season, say.Weekday)),
)
_named(
    "set_phrase",
    r"{phrase}(?! fell)|{fullday}'s child(?:ren)?|(?:after|office|rush|opening|visiting|happy|zero|"
    r"witching|business|working|trading|peak)(?: |-)hours?",
    no=[
        "Call it a day, he said.", "Sunday school teachers met.", "Wednesday's child sang.",
        "Saturday's Child is a band.", "Ring after hours.", "in after-hours trading",
        "The rush hour began.",
    ],
)  # fmt: skip
