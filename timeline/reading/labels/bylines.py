"""From the lines that a paper writes around its report to who wrote it and for which agency."""

from collections.abc import Iterator, Sequence

from timeline.model import Span
from timeline.patterns import later
from timeline.reading.datelines import DATELINE, FULL_DAY
from timeline.reading.furniture.habits import habit_of

_PART = r"[A-Z][\w.’'-]*"
_NAME = rf"{_PART}(?:\s(?:de|da|del|van|von|der|den|al|bin|el|la|le|{_PART})){{1,5}}"
_MORE = rf"(?:\sin\s{_PART}(?:\s{_PART})?)?(?:,|,?\s(?:and|AND)|\s&)\s"
_NAMES = rf"(?P<names>{_NAME}(?:{_MORE}{_NAME})*)"
_BY = later(rf"(?<!diting )(?<!ditor: )\b(?:[Bb]y|BY):?\s+{_NAMES}")
_BEFORE_A_DAY = later(rf"\A{_NAMES}\s*[|·•/,—–]\s*{FULL_DAY}")
_BETWEEN = later(_MORE)
_NO_NAME = later(
    r"(?:(?:Staff|Senior|Chief|Political|Special|Foreign|News|Sports?|Business)\s)*"
    r"(?:Writers?|Reporters?|Correspondents?|Editors?|Staff)"
)
_AGENCY = later(
    rf"[(/](?P<name>[A-Z][\w .’'/-]{{0,40}}?)[)/]\.?\s*(?:--|[-–—])?(?:\s+{FULL_DAY}.*)?\s*\Z"
)
_KINDS = ("byline", "day", "reporters")


def author_in(text: str, lines: Sequence[Span]) -> str:
    """The names of the first of these lines that is a byline; empty for none."""
    alone = (line for line in lines if not leads_report(text, line))
    return next(filter(None, (_names(text[line.start : line.end]) for line in alone)), "")


def leads_report(text: str, stretch: Span) -> bool:
    """Whether a report goes on in the line of its dateline: "Lima, June 21, 2024  It rose"."""
    end = text.find("\n", stretch.end)
    goes_on = text[stretch.end : end if end >= 0 else len(text)].strip()
    return bool(goes_on) and DATELINE.match(text, stretch.start) is not None


def agency_in(text: str, lines: Sequence[Span]) -> str:
    """The agency in the dateline of a report; empty where it has none."""
    for line in lines:
        found = DATELINE.match(text, line.start)
        agency = _AGENCY.search(found[0]) if found else None
        if agency:
            return str(agency["name"])
    return ""


def _names(line: str) -> str:
    if habit_of(line) not in _KINDS:
        return ""
    found = _BY.search(line) or _BEFORE_A_DAY.match(line)
    return ", ".join(_parts(found["names"])) if found else ""


def _parts(names: str) -> Iterator[str]:
    for name in _BETWEEN.split(names):
        if not _NO_NAME.fullmatch(name):
            yield name
