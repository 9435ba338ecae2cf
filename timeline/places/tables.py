"""From the `.tsv` files beside this module to their rows, read once and only when asked."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

NO_COUNTRY = "-"
"""The code of a row whose words involve no country."""

ORGANISATION_TABLE = "organisations"
COUNTRY_TABLE = "countries"
SEVERAL_TABLE = "several"

HOW_NAMED = {
    COUNTRY_TABLE: "name",
    "former": "name",
    "peoples": "people",
    "compounds": "people",
    "capitals": "capital",
    "cities": "city",
    "regions": "region",
    "seats": "seat",
    "leaders": "leader",
    "agencies": "agency",
    "armies": "army",
    "wars": "war",
    ORGANISATION_TABLE: "organisation",
    "exceptions": "exception",
}
"""Each table of names and the `Place.by` that its words get, earlier tables first where two share
a word."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: countries (or an organisation), and the words that name them."""

    codes: tuple[str, ...]
    """ISO 3166-1 alpha-3, sorted; an organisation's short name; empty for an exception."""
    name: str
    words: tuple[str, ...]
    example: str
    cues: tuple[str, ...] = ()
    """In `several.tsv`: words elsewhere in a document that speak for this row."""
    two: str = ""
    """In `countries.tsv`: ISO 3166-1 alpha-2."""


@cache
def rows(table: str) -> tuple[Row, ...]:
    """The rows of `<table>.tsv`, in the order of the file."""
    lines = Path(__file__).with_name(f"{table}.tsv").read_text(encoding="utf-8").splitlines()
    columns = lines[0].split("\t")
    return tuple(
        _row(dict(zip(columns, line.split("\t"), strict=True)), table) for line in lines[1:]
    )


def _row(cells: dict[str, str], table: str) -> Row:
    code = cells["code"]
    codes = (code,) if table == ORGANISATION_TABLE else tuple(sorted(code.split()))
    return Row(
        codes=() if code == NO_COUNTRY else codes,
        name=cells["name"],
        words=_several(cells["words"]),
        example=cells["example"],
        cues=_several(cells.get("cues", "")),
        two=cells.get("two", ""),
    )


def _several(cell: str) -> tuple[str, ...]:
    return tuple(cell.split("|")) if cell else ()
