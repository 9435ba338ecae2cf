"""Lengths up to a happening or on from it: "the weeks before the vote", "days after the fire"."""

from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Parts, Words
from timeline.dating.says import Length
from timeline.patterns import later

_HAPPENING = later(
    r" (?:the|an?|his|her|its|their|our|that|this|he|she|it|they|we|[A-Z]\w+|[a-z]+ing)\b"
)
_FEW = frozenset(
    {"just", "only", "barely", "mere", "come", "comes", "came", "coming", "took", "for"}
)
_APART = later(r"(?:^|[,;.!?:] |[—–-] ?)$")
_SHORT = frozenset({"second", "quarter", "season"})


@english.rule(
    r"(?P<these>the {units}) (?:immediately |just |right |shortly )?"
    r"(?:before|after|since|following|preceding|leading up to|prior to|between|that followed|"
    r"running up to)|(?P<some>{units}) (?:before|after)",
    yes={
        "He toured the north in the weeks before the vote.": "PXW",
        "Exports have doubled in the years since the war.": "PXY",
        "The change comes days after the party lost.": "PXD",
        "Weeks before his death he wrote a will.": "PXW",
    },
    no=[
        "the days of old", "the hours before noon", "The early days after the war were hard.",
        "Years after that they met.",
    ],
)  # fmt: skip
def units_around_what_happened(heard: Words) -> Parts | None:
    if heard["units"] in _SHORT or not _HAPPENING.match(heard.after):
        return None
    length = Length(None, heard["units"])
    if heard.words("these"):
        return (("these", length),)
    led = heard.led_by in _FEW or heard.starts_line or _APART.search(heard.before)
    told = led and not heard.after.startswith((" that ", " this "))
    return (("some", length),) if told else None
