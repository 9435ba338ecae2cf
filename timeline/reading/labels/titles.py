"""The title that a text gives itself: a Markdown heading, or a first line like a headline."""

from collections.abc import Sequence

from timeline.limits import MAX_TITLE_CHARACTERS
from timeline.model import Span
from timeline.patterns import later
from timeline.reading.sentences import lines

PROPERTIES = "file properties"
_UNDERLINE = later(r"={3,}|-{3,}")
MOST_ABOVE, HEADLINE_WORDS = 3, 4
_NAMED = later(r"(?:[\w&’'-]+ ){1,5}(?:(?:[A-Z]\.){2,}|(?:Inc|Co|Corp|Ltd|Bros|Jr|Sr)\.)")
"""A name that ends in a stop: "Holt F.C.", "Kern Mills Ltd."."""
_OVER_A_LIST = later(
    r"(?!.* (?:is|are) )(?i:.*\b(?:chronology|timeline|key events|key dates)\b.*):"
)
"""What stands over a chronicle: "Peru - a timeline of key events:"."""
_HEADWORD = later(r"[^\W\d_a-z]{3,}, (?:[^\W\d_a-z]|[ .’'-])+:")
"""What stands over an entry of a dictionary of lives: "LUND, ADA:"."""
_HEADING = later(r"#{1,6}[ \t]+(?P<words>.+?)[ \t]*#*\Z")


def title_of(text: str, boilerplate: Sequence[Span]) -> str:
    """The headline that `text` begins with, its `#` marks left out; empty when there is none."""
    passed_over = set(boilerplate)
    own = (line for line in lines(text) if line not in passed_over)
    first, second = next(own, None), next(own, None)
    if first is None or first.end - first.start > MAX_TITLE_CHARACTERS:
        return ""
    line = " ".join(text[first.start : first.end].split())
    heading = _HEADING.match(line)
    if heading:
        return heading["words"]
    if second is None or not _like_a_headline(line):
        return ""
    line = line.rstrip(":")
    if _UNDERLINE.fullmatch(text, second.start, second.end):
        return line
    followed_by = text[first.end : second.start]
    return line if _stands_alone(followed_by) else _above(text, first, boilerplate)


def _above(text: str, first: Span, boilerplate: Sequence[Span]) -> str:
    """The headline among the short lines above the paper's own: "World", and then what happened."""
    if not boilerplate or boilerplate[0].start < first.start:
        return ""
    above = [text[line.start : line.end] for line in lines(text[: boilerplate[0].start])]
    if len(above) > MOST_ABOVE or not all(map(_like_a_headline, above)):
        return ""
    if any(len(line) > MAX_TITLE_CHARACTERS for line in above):
        return ""
    return next((line for line in above if len(line.split()) >= HEADLINE_WORDS), "")


def if_told(said: str, text: str) -> str:
    """A title or a name in a file's properties, if its text has it too: many are a template's."""
    words = " ".join(said.split())
    return words if words and words.lower() in " ".join(text.split()).lower() else ""


def _like_a_headline(line: str) -> bool:
    """Not what ends as a sentence does, within a quotation or not: "It was cold," he said."""
    ends = line.rstrip("\"”'’").endswith((".", ",", ":", ";", "…"))
    ends = (
        ends
        and not _NAMED.fullmatch(line)
        and not (_OVER_A_LIST.fullmatch(line) or _HEADWORD.fullmatch(line))
    )
    return any(sign.isalpha() for sign in line) and not ends


def _stands_alone(gap: str) -> bool:
    """Whether a blank line, or a line of the paper's own, follows."""
    return gap.strip() != "" or gap.replace("\r\n", "\n").count("\n") > 1
