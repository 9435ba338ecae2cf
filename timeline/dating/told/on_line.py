"""Where on its line a saying stands: at its beginning, at its end, or alone on it."""

from timeline.dating.hearing.edges import opens_line
from timeline.model import Span
from timeline.patterns import later

MARKUP = 8
"""Characters: the most that marks a heading before its words."""
_HEADS = later(r"(?:\A|\n)[=#*_ ]*\Z")
_BEGINS_RANGE = later(r"(?:\A|\n)[=#*_ ]*\d{3,4} ?[-–—] ?\Z")
_ENDS_LIFE = later(r"\)(?:,[^.;()]{1,60},)? (?:was|is) (?:an?|the) ")
_GOES_ON = later(r" ?[-–—] ?\d{2,4}[=#*_: ]*(?:\n|\Z)")
_ENDS_LINE, _END_OF_LINE = later(r"[=#*_: –—-]*(?:\n|\Z)"), "=#*_: –—-\n"
_DASHES = frozenset("-–—/")


class OnLine:
    """A stretch of a text, as far as its line is concerned."""

    def __init__(self, text: str, span: Span, end: int) -> None:
        self._text, self._span, self.start = text, span, span.start
        self._end = end  # Where the time before it ends.

    @property
    def heads(self) -> bool:
        """Whether it is a line of its own, over what follows: "== 1933 =="."""
        return self._ends_line and self.opens_line

    @property
    def dashed(self) -> bool:
        """Whether no more than a sign stands between it and the time before: "May-June 1812"."""
        return self._text[self._end : self.start].strip() in _DASHES

    @property
    def closes(self) -> bool:
        """Whether it is the second in a line of two years, "1934–1935", or when a life ended."""
        life = self.dashed and _ENDS_LIFE.match(self._text, self._span.end) is not None
        before = self._text[max(0, self.start - MARKUP - len("1934 - ")) : self.start]
        return life or (self._ends_line and _BEGINS_RANGE.search(before) is not None)

    @property
    def leads(self) -> bool:
        """Whether it is the first in such a line."""
        return bool(_GOES_ON.match(self._text, self._span.end)) and self.begins_line

    @property
    def begins_line(self) -> bool:
        """Whether no more than marks stand before it on its line."""
        return bool(_HEADS.search(self._text[max(0, self.start - MARKUP) : self.start]))

    @property
    def opens_line(self) -> bool:
        """The same, the number or the mark of an item among them, or "On"."""
        led = self._text.startswith(("On ", "In "), max(0, self.start - len("On ")))
        return opens_line(self._text, self.start - led * len("On "))

    @property
    def _ends_line(self) -> bool:
        text, end = self._text, self._span.end
        return text[end : end + 1] in _END_OF_LINE and _ENDS_LINE.match(text, end) is not None
