"""A first look at a web page's source, before any parser: how many tags, how many attributes."""

import re

from timeline.limits import MAX_HTML_ATTRIBUTES, MAX_HTML_PARTS, InputRefused

# As the HTML standard cuts tags, so that the parser never sees one that was passed over here.
_TAG = re.compile(r"<(?:(?P<comment>!--)|[!?][^>]*|/?(?P<name>[A-Za-z][^\s/>]*))")
_COMMENT_ENDS = re.compile(r"--!?>")
_ATTRIBUTE = re.compile(
    r"[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z)|[^\s>]*))?"
)
_RAW_ENDS = {name: re.compile(rf"</{name}(?=[\s/>])", re.I) for name in ("script", "style")}


def refuse_monstrous(source: str) -> None:
    """InputRefused for more tags and attributes than the limits allow, in a page or in one tag.

    Parsers take a time that grows with the square of a tag's attributes.
    """
    at = parts = 0
    while found := _TAG.search(source, at):
        at = found.end()
        name = (found["name"] or "").lower()
        if found["comment"]:
            at = _after_comment(source, at)
        elif name:
            at, attributes = _after_attributes(source, at)
            parts += 1 + attributes
            if name in _RAW_ENDS and source[found.start() + 1] != "/":
                at = _found_or_end(_RAW_ENDS[name].search(source, at), source)
        if parts > MAX_HTML_PARTS:
            raise InputRefused(
                f"the page has over {MAX_HTML_PARTS:,} tags and attributes, which is the limit:"
                " paste its text"
            )


def _after_attributes(source: str, at: int) -> tuple[int, int]:
    """Where the attributes of a tag end, and how many they are."""
    count = 0
    while found := _ATTRIBUTE.match(source, at):
        at = found.end()
        count += 1
        if count > MAX_HTML_ATTRIBUTES:
            raise InputRefused(
                f"a tag of the page has over {MAX_HTML_ATTRIBUTES} attributes, which is the limit:"
                " paste its text"
            )
    return at, count


def _after_comment(source: str, at: int) -> int:
    for shortest in (">", "->"):
        if source.startswith(shortest, at):
            return at + len(shortest)
    return _found_or_end(_COMMENT_ENDS.search(source, at), source)


def _found_or_end(found: re.Match[str] | None, source: str) -> int:
    return found.end() if found else len(source)
