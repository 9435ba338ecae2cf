"""Words for the present, the past and the future that name no day."""

import re

from timeline.dating.english.lexicon.verbs import PAST, SAYING
from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Parts, Words
from timeline.dating.says import SameTime, Vague, Year
from timeline.patterns import later

REFERENCES = {
    "now": "PRESENT_REF", "nowadays": "PRESENT_REF", "currently": "PRESENT_REF",
    "at present": "PRESENT_REF", "presently": "PRESENT_REF", "right now": "PRESENT_REF",
    "just now": "PRESENT_REF", "as of now": "PRESENT_REF", "these days": "PRESENT_REF",
    "at the moment": "PRESENT_REF", "for the moment": "PRESENT_REF",
    "for the time being": "PRESENT_REF", "this moment": "PRESENT_REF",
    "at this moment": "PRESENT_REF", "this very moment": "PRESENT_REF",
    "this crucial moment": "PRESENT_REF", "the present time": "PRESENT_REF",
    "the present moment": "PRESENT_REF", "modern day": "PRESENT_REF", "modern-day": "PRESENT_REF",
    "present day": "PRESENT_REF", "present-day": "PRESENT_REF", "to date": "PRESENT_REF",
    "current": "PRESENT_REF", "recently": "PAST_REF", "more recently": "PAST_REF",
    "most recently": "PAST_REF", "lately": "PAST_REF", "of late": "PAST_REF", "recent": "PAST_REF",
    "the past": "PAST_REF", "the distant past": "PAST_REF", "the recent past": "PAST_REF",
    "the remote past": "PAST_REF", "the not too distant past": "PAST_REF", "future": "FUTURE_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the distant future": "FUTURE_REF",
    "the foreseeable future": "FUTURE_REF", "the immediate future": "FUTURE_REF",
    "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF", "a later date": "FUTURE_REF", "a later time": "FUTURE_REF",
    "soon": "FUTURE_REF", "very soon": "FUTURE_REF", "long ago": "PAST_REF",
    "not long ago": "PAST_REF", "not so long ago": "PAST_REF", "ages ago": "PAST_REF",
}  # fmt: skip
english.add_class("reference", one_of(REFERENCES))

_AHEAD = later(
    r"(?:\b(?:will|may|might|could|would|should|must|can|to|shall|be|is|are)\b|'ll )[^.;]*$",
    re.IGNORECASE,
)
_NOT_LATELY = later(
    r"(?!$|[^\w\s]|\n| (?:has|have|had|been|and|but|is|are|was|were|that|in|to|as|with|by|he|she|"
    r"it|they|we|I|the)\b)"
)
"""After "of late", which then tells a style: "a church of late Saxon work"."""
_IS_PAST = later(
    r"-| (?!(?:is|was|were|are|and|or|but|of|has|had|have|in|for|to|with|as|by|at|on|that|when|"
    r"where|which|who|he|she|it|they|we|I|you|the|a|an|this|these|his|her|its|their|our|there|people|"
    r"everybody|everyone|nobody|both|many|most|some|few|can|could|will|would|may|must|did|does|than|from|"
    r"into|as|often|again|however|now|only|also|more|less|not|so|because|if|while|came|still|seems|"
    r"always|never)\b)[a-z]+(?!\w*ed\b)\b"
)
_LED = {
    "current": later(r"\b(?:electric|ocean|alternating|direct|strong|under) $", re.IGNORECASE),
    "recent": later(r"\b(?:most|more) $"),
    "soon": later(r"\b(?:as|too|how) $", re.IGNORECASE),
}
_GOES_ON = {
    "now": later(r" on\b"),
    "recently": later(r" as\b"),
    "moment": later(r" (?:of|when|that|where)\b"),
    "current": later(r"(?! [a-z]|$)| (?:of|in|and|through|flows?|from|is|was)\b"),
    "recent": later(r"-| (?:of|and|is|was|but|or)\b"),
    "soon": later(r" (?:after|as|before|enough|afterwards?)\b"),
    "past": _IS_PAST,
    "ago": later(r" (?:as|in|on)\b"),
    "late": _NOT_LATELY,
}
"""By its last word, what before or after it makes it something else: "an ocean current", "from now
on", "at the moment of the blast", "the past president"."""
_IN_A_NAME = later(r"\b(?:[Tt]he|[Aa]n?|of|for|and) $")
"""Before "Now" with a capital: "The Now Generation"."""
_AND_ANOTHER = later(r" (?:(?:and|&|feat\.|featuring) [A-Z]|TV\b)")
"""After "Future", who then sings with another."""


_TO_BE = later(
    r" (?:kings?|queens?|emperors?|presidents?|popes?|wife|husband|bride|[a-z]+-in-law|saints?|"
    r"prime ministers?|chancellors?|dukes?|bishops?|senators?|governors?)\b"
)
"""After "future", what somebody came to be: "the future king"."""


@english.rule(
    r"{reference}",
    yes={
        "The gate is now shut.": "PRESENT_REF",
        "It was, more recently, shut.": "PAST_REF",
        "They may meet in the near future.": "FUTURE_REF",
        "the current government": "PRESENT_REF",
        "the recent talks": "PAST_REF",
        "The past is gone.": "PAST_REF",
        "In the past everybody wrote letters.": "PAST_REF",
        "The mill was shut long ago.": "PAST_REF",
        "They will soon meet.": "FUTURE_REF",
        "It could open soon.": "FUTURE_REF",
    },
    no=[
        "as soon as he came", "soon after the war", "They soon fell.", "too soon to tell",
        "an electric current", "the ocean current of air", "a recent-model car",
        "a most recent of them", "their most recent telephone", "the past tense",
        "the past two years", "the past president",
        "now-defunct", "now that he knows", "from now on", "every now and then",
        "futures markets", "the future tense", "the future son-in-law",
        "They met the Now Generation.", "She saw it on Now TV.",
        "The church is of late Saxon work.", "It fell as recently as June.",
        "It shut as long ago as 1950.",
        "He was asleep at the moment of the blast.", "It sank at the moment when help came.",
    ],
)  # fmt: skip
def vague_time(heard: Words) -> Vague | None:
    if heard.text[0].isupper() and (
        _IN_A_NAME.search(heard.before) or _AND_ANOTHER.match(heard.after)
    ):
        return None
    if re.match(r" (?:that|tense|perfect|and then|or never|plc|Inc|Ltd)\b|-def", heard.after):
        return None
    if heard.all.endswith("future") and _TO_BE.match(heard.after):
        return None
    last = heard.all.rpartition(" ")[2]
    if last in _LED and _LED[last].search(heard.before):
        return None
    if last in _GOES_ON and _GOES_ON[last].match(heard.after):
        return None
    if last == "soon" and not _AHEAD.search(heard.before):
        return None
    return Vague(heard["reference"])


_NO_LONGER = later(
    r" (?!(?:is|was|were|are|and|or|of|had|has|have|with|in|for|being|to)\b)[A-Za-z]"
)


_DID = later(rf" (?:{'|'.join(PAST)}|[a-z]{{2,}}ed)\b(?! [A-Z])")
"""After "the former", which then is one of two."""


@english.rule(
    r"former",
    yes={"In 1812 he fled, in 1815 he fell, and the former king was jailed.": "PAST_REF"},
    no=[
        "The former minister said on Monday that it was so.",
        "In 1812 he met Dow, in 1815 Roe, of whom the former lost his life.",
    ],
)
def former(heard: Words) -> Vague | None:
    """What no longer was: a time in a story, as TIMEX2 has it, and none in the news."""
    one_of_two = heard.led_by == "the" and _DID.match(heard.after)
    told = _NO_LONGER.match(heard.after) and not one_of_two
    return Vague("PAST_REF", of_a_story=True) if told else None


_WILL = later(r",? (?:[\w’'-]+ ){1,4}(?:will|may|might|could)\b")


@english.rule(
    r"one day|some day|someday",
    yes={
        "One day the town will rise again.": "FUTURE_REF",
        "They will one day meet again.": "FUTURE_REF",
        "It may open someday.": "FUTURE_REF",
    },
    no=["One day he left.", "It will take one day.", "some day care"],
)
def one_day(heard: Words) -> Vague | None:
    if re.search(r"\b(?:takes?|for|in|within|after|just|only|last) $", heard.before):
        return None
    near = re.search(
        r"\b(?:will|would|may|might|could|can|hopes?|wants?|to)\b[^.;]*$", heard.before
    )
    near = near or (_WILL.match(heard.after) if heard.opens_sentence else None)
    return Vague("FUTURE_REF") if near and not re.match(r" care|-", heard.after) else None


@english.rule(
    r"a (?:day|time) (?:when|that)|(?P<come>the|that) (?:day|moment|time) has (?:finally |now )?"
    r"(?:come|arrived)",
    yes={
        "If there ever comes a day when I cannot, I shall tell you.": "FUTURE_REF",
        "The day has come.": "PRESENT_REF",
    },
    no=["It was a time when nobody slept.", "The day has passed."],
)
def hoped_for_day(heard: Words) -> Vague | None:
    if heard.words("come"):
        return Vague("PRESENT_REF")
    ahead = re.search(r"\b(?:ever|if|will|would|may|might|come|comes)\b[^.;]*$", heard.before)
    return Vague("FUTURE_REF") if ahead else None


@english.rule(
    r"(?P<first>{year})(?: ?[-–] ?| to | until )(?P<now>(?:the )?present)(?! (?:day|time)\b)|"
    r"(?:to|until|till) (?P<end>the present)(?=[,.;:)]|\Z)",
    yes={
        "Boats from 1937 to present were shown.": "1937 PRESENT_REF",
        "up to the present": "PRESENT_REF",
    },
    no=["They met to present the prize."],
)
def up_to_the_present(heard: Words) -> Parts:
    now = Vague("PRESENT_REF")
    return (("first", Year(heard["year"])), ("now", now)) if heard["year"] else (("end", now),)


_ITS_CLAUSE = later(r" (?:of|as|when|to|being|for|tomorrow|yesterday|on|next|last)\b")
_CLAUSE = later(r" (?:(?:that|he|she|it|they|we|the)\b|[A-Z])")
"""What "the time" is told by; after "said at the time" it is what was said."""


@english.rule(
    r"(?P<tie>at|by|since|until|till|from|during|around|about|throughout|in|of) "
    r"(?P<that_time>(?:this|that|that same|the same) (?:very )?(?:time|period|moment)|the time)",
    yes={
        "He said in 1950, at the time, that it would rain.": "PAST_REF",
        "It said on Monday: from this moment, we are free.": "PRESENT_REF",
        "It sank in 1950. During that time the first boats came.": "PAST_REF",
        "It was closed in 1950, she said at the time that it would reopen.": "PAST_REF",
    },
    no=[
        "at the time of the Tennis Court Oath", "for the time being", "of the same period as",
        "He was asleep at the time that it fell.",
        "By this time tomorrow he will be gone.", "By the time most of them came, it was over.",
    ],
)  # fmt: skip
def at_that_time(heard: Words) -> Parts | None:
    tie, words = heard.words("tie"), heard.words("that_time")
    its_own = words.startswith("the ") and _CLAUSE.match(heard.after)
    if _ITS_CLAUSE.match(heard.after) or (its_own and heard.led_by not in SAYING):
        return None
    ends = words == "the time" and re.match(r"[,.;)]| and|$", heard.after)
    if not ends and (tie == "of" or (tie == "by" and words == "the time")):
        return None
    if tie == "in" and "period" not in words and words != "that time":
        return None
    if words == "the same time" and heard.after.startswith(","):
        return (("that_time", SameTime(loosely="also")),)
    return (("that_time", SameTime(loosely="now" if words.startswith("this ") else "then")),)


@english.rule(
    r"(?:until|till|since|by|from|before) (?P<then>then)(?!-| (?-i:[A-Z]))",
    yes={"It opened in 1950 and has grown since then.": "1950"},
    no=["by then Senator Clinton", "by then-mayor Roe"],
)
def then(heard: Words) -> Parts:
    return (("then", SameTime()),)
