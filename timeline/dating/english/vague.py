"""Words for the present, the past and the future that name no day."""

from __future__ import annotations

import re

from timeline.dating.english.words import english
from timeline.dating.language import Parts, Words
from timeline.dating.says import SameTime, Vague


@english.rule(
    r"now|nowadays|currently|at present|presently|right now|just now|these days|at the moment|at this moment|for the moment|for the time being|this very moment|this moment|modern day|present day|present-day|modern-day|to date|at this crucial moment|this crucial moment|the present time|the present moment|as of now",
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
    r"recently|more recently|most recently|lately|of late",
    yes={"It was recently shut.": "PAST_REF", "and, more recently, shut": "PAST_REF"},
)
def the_past(heard: Words) -> Vague | None:
    return Vague("PAST_REF")


@english.rule(
    r"recent",
    yes={"the recent talks": "PAST_REF"},
    no=["a most recent of them"],
)
def recent(heard: Words) -> Vague | None:
    return None if re.match(r" (?:of|and|is|was|but|or)\b", heard.after) else Vague("PAST_REF")


@english.rule(
    r"the (?:distant |recent |remote |not too distant )?past",
    yes={"The past is gone.": "PAST_REF"},
    no=["the past tense", "the past two years"],
)
def the_named_past(heard: Words) -> Vague | None:
    return (
        None if re.match(r" [a-z]+s\b(?<!was)(?<!is)|-| tense", heard.after) else Vague("PAST_REF")
    )


@english.rule(
    r"the (?:near |distant |foreseeable |immediate )?future|future|the near term|the short term|as soon as possible|a later date|a later time",
    yes={"in the near future": "FUTURE_REF", "all future talks": "FUTURE_REF"},
    no=["futures markets", "the future tense"],
)
def the_future(heard: Words) -> Vague | None:
    return None if re.match(r" (?:tense|perfect)\b", heard.after) else Vague("FUTURE_REF")


@english.rule(
    r"(?:very )?soon",
    yes={"They will soon meet.": "FUTURE_REF", "It could open soon.": "FUTURE_REF"},
    no=["as soon as he came", "soon after the war", "They soon fell.", "too soon to tell"],
)
def soon(heard: Words) -> Vague | None:
    if re.match(r" (?:after|as|before|enough|afterwards?)\b", heard.after):
        return None
    if re.search(r"\b(?:as|too|how) $", heard.before, re.IGNORECASE):
        return None
    ahead = (
        r"\b(?:will|may|might|could|would|should|must|can|to|shall|be|is|are)\b[^.;]*$|'ll [^.;]*$"
    )
    return Vague("FUTURE_REF") if re.search(ahead, heard.before, re.IGNORECASE) else None


@english.rule(
    r"(?:at|by|since|until|till|from|during|around|about|throughout|in|of) (?P<that_time>(?:this|that|that same|the same) (?:very )?(?:time|period|moment)|the time)(?! (?:of|when|that|to|being|he|she|it|they|we|the|for|[A-Z]))",
    yes={"He said in 1950, at the time, that it would rain.": "1950"},
    no=["at the time of the Tennis Court Oath", "for the time being", "of the same period as"],
)
def at_that_time(heard: Words) -> Parts | None:
    first = heard.all.split()[0]
    if first == "of" and not (heard.all == "of the time" and re.match(r"[,.;)]| and", heard.after)):
        return None
    if first == "in" and "period" not in heard.all and "that time" not in heard.all:
        return None
    return (("that_time", SameTime()),)


@english.rule(
    r"(?:until|till|since|by|from|before) (?P<then>then)(?! [A-Z])",
    yes={"It opened in 1950 and has grown since then.": "1950"},
    no=["by then Senator Clinton"],
)
def then(heard: Words) -> Parts:
    return (("then", SameTime()),)
