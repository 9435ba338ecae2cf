"""From a sentence with dates to its parts that stand alone: at ";", or where a date opens one."""

import re
from itertools import pairwise

from timeline.dating.hearing.edges import opens_line
from timeline.events.lexicon.words import LEAD_PHRASES, SUBJECT_FOLLOWS, WHICH_ENDED
from timeline.events.parsing.entries import before_deed
from timeline.model import Document, Mention, Span
from timeline.patterns import BULLETS, later
from timeline.places import glance
from timeline.places.names import GROUND, TOWN

_SEMICOLON = re.compile(r";\s+")
_BRACKET = re.compile(r"\([^()]*\Z")
_CONNECTS = later(
    r"(?:[:–—]|,?\s(?:and|but|while|yet))\s+(?:then\s)?(?P<place>(?:in|at|near|"
    r"off)\s[A-Z]\w+(?:\s[A-Z]\w+)?,?\s)?(?:(?:in|on|by|at|during|between|from|"
    r"until)\s)?(?:the\s)?\Z"
)
_FOLLOWS = later(rf"(?:\sonwards?)?,?\s+{SUBJECT_FOLLOWS}")
_ANY_FOLLOWS = re.compile(r",\s+\w")
"""After a place and a date between commas the clause may open with any word."""
_LOOK_BACK = 40
_JOINERS = frozenset({"and", "but"})
"""Between two dates these make a list: "in 1893 and 1894, Sweden in 1903"."""
_OPENING = re.compile(
    rf"(?:[\s\"“‘'(\[*_#=|>+{BULLETS}·–—:;,-]|\d+[.)]\s|(?:[Aa]nd|[Bb]ut|[Tt]hen|[Yy]et|while|Also"
    r"|Finally|However|Later|Updated?|UPDATE),?\s)*"
    r"(?:(?i:in|on|by|at|during|around|throughout|since|until|from|early|late|sometime"
    r"|(?:mid|half|part)way\sthrough)\s"
    r"(?:in\s|on\s|about\s|around\s)?"
    r"(?:the\s(?:(?:early|late)\s)?(?:morning|afternoon|evening|night|day|eve)\sof\s)?)?"
)
"""What may stand before a date that opens a sentence."""
_BREAK = re.compile(
    r"(?:(?:\s?[-–—]\s?|\s(?:to|until|till)\s(?:the\s)?)(?:[Pp]resent(?:\sday)?|[Nn]ow|[Tt]oday|"
    r"[Oo]ngoing)"
    r"|\sonwards?)?"
    r"(?:\s?[=#]+|[\"”’')\]*_]*)(?:\s*[,:;|]|\.(?=\s)|\s*[–—]|\s+-(?=\s)|\s*[\t\n]|(?<=[*_])(?=\s))[*_]*\s*(?!\d)"
)
_BOUND = re.compile(rf"{WHICH_ENDED} [^,;.]{{2,30}},\s+")
"""After a span and its comma."""
_SUBJECT = later(rf"\s+{SUBJECT_FOLLOWS}")
_COUNTED = later(
    r"\s+(?=\d{1,3}(?:,\d{3})? (?:(?:young|old|more|other|armed|unarmed|[a-z]+(?:an|ese|ish)) )?"
    r"(?:men|women|people|children|others|of|[a-z]+s)\b)"
)
"""After a date those who are counted: "On 7 April 52 young men fled"."""
_MANY = later(
    r"\s+(?=(?:police|people|[a-z]*men|children|[a-z]{3,}(?<!s)s)\s"
    r"(?!(?:the|an?|he|she|it|they|we|his|her|its|their|and|or|[a-z]+s|[A-Z]\w*)\b))"
)
"""After a day the many who acted on it: "On Friday delegates from many lands voted"."""
_STEPPED = re.compile(r"\b(?:the (?:following|next|same)|that|later|earlier)\b", re.IGNORECASE)
_SUBJECT_AT_ONCE = re.compile(r"\s+(?=(?:the|an?|he|she|it|they|his|her|its|their)\s)")
"""After a date without a preposition: "The following spring the army culled a million pigs"."""
_ANNAL = later(r"\s+(?=[\"“'‘]?[A-Z]|\d+ [a-z])")
"""After a year that opens a line: "1142 Geza becomes king"."""
_ENTRY = later(
    r"\s+(?=[\"“]?[A-Z])(?!(?:[A-Z][\w.-]* ){0,3}(?:Movement|Commission|Committee|Brigades?|Group"
    r"|Revolution|Agreement|Declaration|Youth|Alliance|Coalition|Forces?|Accords?|Pact|Incident"
    r"|Report|Act|Law|Constitution|Museum|Memorial|Park|Square|Street|Avenue|Bridge|Stadium"
    r"|University|Award|Prize)\b)"
)
"""After a day that heads an entry: "Aug 29 Parliament votes"."""
_LEADING_ON = (" after", " before", " since", " from", " to", " of")
_DATED = re.compile(r"\s(?:\d{4}|\w+ BC)\Z")
_BLANK = re.compile(r"\s+")
_ONWARDS = re.compile(r"\son(?:wards?)?\b")
"""Behind "from 1863"."""
_LEAD = re.compile(rf"\s*(?:{LEAD_PHRASES})(?:,\s+|\s+(?={SUBJECT_FOLLOWS}))", re.IGNORECASE)
_PLACE = later(r"\s*[A-Z][\w'’-]+(?:[ /][A-Z][\w'’-]+){0,2},\s")
_COLON = later(r"(?:\s?:|(?:,\s[A-Z]{2,8})?\s[–—-]{1,2})\s+(?=[A-Z\"“])")
"""What stands around a date where a report is filed: "Lima, 2 May: The council met".

Or "Lima, May 2, GNA – The council met".
"""
_FILED = later(
    r"\s*(?:[A-Z]\w+\.(?:com|org|net)|[A-Z]{3,}(?:[ -][A-Z]{2,})*)"
    r"(?:, [A-Z][\w.]+)?(?: \([A-Z][\w /-]{1,20}\))?"
    r"(?:\s?:\s+|\s?[–—]\s*|\s--?\s+)(?=[A-Z\"“])"
)
"""Where a report without a date was filed: "LIMA (AP) - The council met"."""
_FILED_IN = later(
    r"\s*[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}, (?P<land>[A-Z]\w+(?: [A-Z]\w+)?) (?:--?|[–—]) "
    r"(?=[A-Z\"“])"
)
"""Or "Los Tuxas, Mexico - Armed men", behind a town that no list has."""
_IN_CAPITALS = later(
    r"\s*(?P<town>[A-Z]{3,}(?: [A-Z]{2,}){0,2})"
    r"(?P<land>, [A-Z][a-z]+(?:\.|(?: [A-Z][a-z]+)?))? (?=[A-Z][a-z'’]|An? |[A-Z]{2,}['’]s )"
)
"""Or in capitals, where the dash behind it is lost: "LIMA, Peru Police held two men"."""
_WORD = re.compile(r"[^\W\d_]{2}")


def segments(document: Document, sentence: Span, mentions: tuple[Mention, ...]) -> tuple[Span, ...]:
    """The parts of a sentence in order; they touch, and together they are the sentence."""
    cuts = {
        found.end()
        for found in _SEMICOLON.finditer(document.text, sentence.start, sentence.end)
        if not _BRACKET.search(document.text, sentence.start, found.start())
    }
    for before, mention in zip((None, *mentions), mentions, strict=False):
        cut = _cut(document, sentence, before, mention)
        if cut is not None:
            cuts.add(cut)
    inside = sorted(cut for cut in cuts if sentence.start < cut < sentence.end)
    edges = [sentence.start, *inside, sentence.end]
    return tuple(Span(start, end) for start, end in pairwise(edges))


def _cut(
    document: Document, sentence: Span, before: Mention | None, mention: Mention
) -> int | None:
    """Where a clause begins that a date opens: ", and on 21 May the president stepped down"."""
    start = max(sentence.start, mention.span.start - _LOOK_BACK)
    connects = _CONNECTS.search(document.text[start : mention.span.start])
    follows = _ANY_FOLLOWS if connects and connects["place"] else _FOLLOWS
    if connects is None or not follows.match(document.text, mention.span.end):
        return None
    at = start + connects.start()
    if before is None:
        return at + 1
    listed = document.text[before.span.end : mention.span.start].strip(" ,") in _JOINERS
    return None if listed or at < before.span.end else at + 1


def without_opening(document: Document, part: Span, mentions: tuple[Mention, ...]) -> Span:
    """A part of a sentence after a date or "in the end" that opens it and misleads the parser."""
    part = _without_lead(document, _without_date(document, part, mentions))
    return _without_date(document, part, mentions)


def _without_lead(document: Document, part: Span) -> Span:
    deed = before_deed(document.text, part.start, part.end)
    if deed > part.start:
        return Span(deed, part.end)
    lead = _LEAD.match(document.text, part.start, part.end)
    lead = lead or _filed(document.text, part)
    if lead is None or not _WORD.search(document.text, lead.end(), part.end):
        return part
    return Span(lead.end(), part.end)


def _filed(text: str, part: Span) -> re.Match[str] | None:
    """Where a report was filed, before what it tells."""
    filed = _FILED.match(text, part.start, part.end)
    if filed is not None:
        return filed
    filed = _FILED_IN.match(text, part.start, part.end)
    if filed is not None and any(place.by == "name" for place in glance(filed["land"])):
        return filed
    filed = _IN_CAPITALS.match(text, part.start, part.end)
    if filed is None:
        return None
    found = glance(filed["town"].title() + (filed["land"] or ""))
    kinds = TOWN if filed["land"] is None else GROUND
    return filed if any(place.by in kinds for place in found) else None


def _without_date(document: Document, part: Span, mentions: tuple[Mention, ...]) -> Span:
    inside = [mention for mention in mentions if part.holds(mention.span)]
    if not inside:
        return part
    date, kind = inside[0].span, inside[0].when.precision
    if not _OPENING.fullmatch(document.text, part.start, date.start):
        placed = _PLACE.fullmatch(document.text, part.start, date.start)
        told = _COLON.match(document.text, date.end, part.end) if placed else None
        return Span(told.end(), part.end) if told else part
    opens = document.text[part.start : date.start].strip()
    end = date.end
    if opens.lower().endswith("from") and (onwards := _ONWARDS.match(document.text, end)):
        end = onwards.end()
    after = _BREAK.match(document.text, end, part.end)
    if after is None and document[date].isdigit() and opens_line(document.text, date.start):
        after = _ANNAL.match(document.text, end, part.end)
    if after is None and not opens and kind in {"day", "month"} and document[date][-1].isdigit():
        after = _ENTRY.match(document.text, end, part.end)
    if after is None and opens[-1:].isalpha() and _DATED.search(document[date]):
        after = _BLANK.match(document.text, end, part.end)
    if after is None and not document[date].endswith(_LEADING_ON):
        stepped = _STEPPED.search(document[date]) is not None
        follows = _SUBJECT if opens[-1:].isalpha() or stepped else _SUBJECT_AT_ONCE
        after = follows.match(document.text, end, part.end)
        if after is None and ((opens[-1:].isalpha() and kind == "day") or stepped):
            after = _COUNTED.match(document.text, end, part.end)
        if after is None and opens[-1:].isalpha() and kind == "day":
            after = _MANY.match(document.text, end, part.end)
    if after is None or not _WORD.search(document.text, after.end(), part.end):
        return part
    bound = _BOUND.match(document.text, after.end(), part.end)
    return Span((bound or after).end(), part.end)
