"""Words for the present, the past and the future that name no day."""

from __future__ import annotations

import re

from timeline.dating.english.words import english
from timeline.dating.rule import Words
from timeline.dating.says import SameTime, Vague


@english.rule(
    r"now|nowadays|currently|at present|presently|right now|just now|these days|at the moment|at this moment|at this time|at this point|for the moment|for the time being|this very moment|this moment|modern day|present day|present-day|modern-day|to date|at this crucial moment|this crucial moment|the present time|the present moment|as of now",
    yes={"The gate is now shut.": "PRESENT_REF", "It is currently shut.": "PRESENT_REF"},
    no=["now-defunct", "now that he knows", "from now on"],
)
def the_present(heard: Words) -> Vague | None:
    if heard.all == "now" and re.match(r" (?:that|on)\b|-def", heard.after):
        return None
    return Vague("PRESENT_REF")


@english.rule(
    r"current|present",
    yes={"the current government": "PRESENT_REF"},
    no=["an electric current", "the ocean current of air", "all present agreed"],
)
def current(heard: Words) -> Vague | None:
    if re.search(r"\b(?:electric|ocean|alternating|direct|strong|under) $", heard.before, re.I):
        return None
    if heard.all == "present" or not re.match(r" [a-z]|$", heard.after):
        return None
    if re.match(r" (?:of|in|and|through|flow|from|flows|is|was)\b", heard.after):
        return None
    return Vague("PRESENT_REF")


@english.rule(
    r"recently|more recently|most recently|lately|of late|previously|in the past|formerly",
    yes={"It was recently shut.": "PAST_REF", "It was previously open.": "PAST_REF"},
)
def the_past(heard: Words) -> Vague | None:
    return Vague("PAST_REF")


@english.rule(
    r"recent|former",
    yes={"the recent talks": "PAST_REF", "the former king": "PAST_REF"},
    no=["the former and the latter", "the former of the two"],
)
def former(heard: Words) -> Vague | None:
    if heard.all == "former" and not re.match(r" [A-Za-z]", heard.after):
        return None
    if re.match(r" (?:of|and|is|was|were|had|has|but|or|being|in|to|by|with)\b", heard.after):
        return None
    return Vague("PAST_REF")


@english.rule(
    r"the (?:distant |recent |remote |not too distant )?past",
    yes={"The past is gone.": "PAST_REF"},
    no=["the past tense", "the past two years"],
)
def the_named_past(heard: Words) -> Vague | None:
    return None if re.match(r" [a-z]+s\b(?<!was)(?<!is)|-| tense", heard.after) else Vague("PAST_REF")


@english.rule(
    r"soon|the (?:near |distant |foreseeable |immediate )?future|future|the near term|the short term|as soon as possible|a later date|in the coming future",
    yes={"They will soon meet.": "FUTURE_REF", "in the near future": "FUTURE_REF"},
    no=["as soon as he came", "soon after the war", "futures markets"],
)
def the_future(heard: Words) -> Vague | None:
    if heard.all == "soon" and re.match(r" (?:after|as|before|became|enough|afterwards?|found|followed)\b|,? (?:\w+ )?(?:was|were|\w+ed)\b", heard.after):
        return None
    if heard.all == "soon" and re.search(r"\b(?:as|too|how) $", heard.before, re.I):
        return None
    return Vague("FUTURE_REF")


@english.rule(
    r"(?P<at>at|by|since|until|till|from|during|around|about) (?P<that_time>(?:the|that|this|the same|that same) (?:very )?(?:time|moment|point|point in time|period))(?! (?:of|when|that|to|being|he|she|it|they|the|for))",
    yes={"He said in 1950, at the time, that it would rain.": "1950"},
    no=["at the time of the Tennis Court Oath", "for the time being"],
)
def at_that_time(heard: Words) -> tuple[tuple[str, SameTime], ...] | None:
    return (("that_time", SameTime()),)


@english.rule(
    r"(?:until|till|since|by|from|before) (?P<then>then)",
    yes={"It opened in 1950 and has grown since then.": "1950"},
)
def then(heard: Words) -> tuple[tuple[str, SameTime], ...]:
    return (("then", SameTime()),)
