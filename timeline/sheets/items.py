"""From the list in Markdown that this program wrote to its events, as it is or edited since."""

import re
from dataclasses import replace
from typing import get_args

from timeline import places
from timeline.model import Status
from timeline.sheets.typed import Sheet, Typed

_BEGINS = re.compile(r"\A\s*# (?P<title>.+)\n\s*\n\d[\d,]* events?, .+\n\s*\n- \*\*")
_MAY_BE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,20}# [^\r\n]{1,2000}(?:\r?\n){2}"
    rb"\d[\d,]{0,9} events?, [^\r\n]{1,100}\r?\n"
)
_ITEM = re.compile(
    rf"- \*\*(?P<days>[^*]+)\*\*(?:, (?P<status>{'|'.join(get_args(Status))}))?: (?P<title>.+)"
)
_COUNTRIES = re.compile(r" \(([^()]+)\)\Z")
_QUOTE, _ARTICLE = "  > ", "  > — "
_AFTER = "## Articles"
_ESCAPED = re.compile(r"\\(?=[^\w\s])")


def may_be_items(data: bytes) -> bool:
    """Whether a file begins like such a list."""
    return _MAY_BE.match(data) is not None


def items(text: str) -> Sheet | None:
    """The heading and the items; nothing where a line is neither item nor quotation."""
    text = text.replace("\r\n", "\n")
    found = _BEGINS.match(text)
    if not found:
        return None
    rows: list[Typed] = []
    for line in map(str.rstrip, text[found.end() - len("- **") :].splitlines()):
        if line == _AFTER:
            break
        if item := _ITEM.fullmatch(line):
            rows.append(_row(item))
        elif line.startswith(_QUOTE) and rows:
            if not line.startswith(_ARTICLE):
                rows[-1] = _with_text(rows[-1], _plain(line.removeprefix(_QUOTE)))
        elif line:
            return None
    return Sheet(_plain(found["title"]), rows)


def _row(item: re.Match[str]) -> Typed:
    title, countries = _plain(item["title"]), ""
    last = _COUNTRIES.search(title)
    if last and all(places.country_code(name.strip()) for name in last[1].split(",")):
        title, countries = title[: last.start()], last[1]
    return Typed(title, item["days"], countries=countries, status=item["status"] or "happened")


def _with_text(row: Typed, quoted: str) -> Typed:
    return replace(row, text=row.text or quoted.removeprefix("“").removesuffix("”"))


def _plain(words: str) -> str:
    return _ESCAPED.sub("", words).strip()
