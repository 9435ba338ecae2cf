"""From a line to one that ends well and fits: no loose words, marks or half names at its end."""

import re

from timeline.events.lexicon.people_words import ABBREVIATED
from timeline.events.lexicon.words import LINKS
from timeline.events.titles.picking.plain import FEWEST
from timeline.events.titles.writing.sound import LONGEST, up_to_break
from timeline.events.titles.writing.written import EDGES

_LEAST = 3
"""A title has so many words before an aside."""
_HALF = r" (?:for|of|in|with|to|by|on|at|from) (?:an?|the|its|their) \w+$"
"""What may be half a phrase before a comma: "for a dry", thinly settled plain."""
_RANKS = "|".join(sorted(map(str.capitalize, (ABBREVIATED - {"st"}) | {"dr", "mr", "mrs", "ms"})))
_RANK = re.compile(rf" (?:(?:by|to|from|with|of|for|and) )?(?:{_RANKS})\.?(?: (?:{_RANKS})\.?)*$")
"""What stands before a name that was cut off."""
_SO = re.compile(r" as (?:soon|long|far|much|many|often)$|, [a-z]+ing$")
"""What is left of "as soon as a vote was held", and of "elected, sitting" until May."""
_LOOSE_END = re.compile(r"(?:,? (?:however|having(?: \w+)?|&))+$")
_HERE = re.compile(
    r"(?<! is)(?<! are)(?<! was)(?<! were)(?<!\bbe) here(?= (?:in|on|at|for|with|by)\b)"
)
"""Where a text is told from, of which a title knows nothing: "appeared here in" a play."""
_NOTE = re.compile(
    r"\.?\[(?:\d{1,3}|[a-z]|citation needed)\]"
    r"| ?\((?:b|born|d|died|c|ca|circa|fl|r|est|aged?)?\.?(?: in)?\)"
)
"""The mark of a note, "the city of Kano.[9]", and a bracket whose year is gone: "Ada Roe (b.)"."""


def ended(line: str) -> str:
    """The line as far as it reads well and fits."""
    line = _NOTE.sub("", line) if "[" in line or "(" in line else line
    line = _SO.sub("", _RANK.sub("", _LOOSE_END.sub("", _HERE.sub("", line))))
    whole = up_to_break(line)
    line = _loose(whole) if whole != line and len(whole.split()) >= FEWEST else line
    return line if len(line) <= LONGEST else _cut(line)


def _cut(line: str) -> str:
    """The longest head of the line that ends before a phrase."""
    head = line[: LONGEST + 1]
    phrase = re.search(
        r"^(.{20,})(?:[,;:–—](?!\d)| (?:and|or|but|of|in|on|to|for|with|that|which) )", head
    )
    kept = phrase[1] if phrase else head[: head.rfind(" ")] or head[:LONGEST]
    whole = re.sub(_HALF, "", kept) if line[len(kept) : len(kept) + 1] == "," else kept
    return _loose(whole if len(whole.split()) >= _LEAST else kept)


def _loose(line: str) -> str:
    """Without the small words and marks that a line must not end with."""
    return re.sub(rf"(?:\s+(?:{LINKS}))+$", "", line.rstrip(EDGES)).rstrip(EDGES)
