"""Between country codes, the names that people see, and what a person types."""

import unicodedata
from collections.abc import Iterable
from functools import cache

from timeline.places.tables import COUNTRY_TABLE, rows


def country_name(code: str) -> str:
    """The short English name for an alpha-3 code: "South Korea"; ValueError for an unknown code."""
    try:
        return _names()[code]
    except KeyError:
        raise ValueError(f'no country has the code "{code}": codes look like KOR') from None


def country_codes() -> tuple[str, ...]:
    """Every ISO 3166-1 alpha-3 code, and XKX for Kosovo, sorted."""
    return tuple(sorted(_names()))


def country_code(text: str) -> str | None:
    """The alpha-3 code for a name or a code as a person types it, in any case; None if unknown."""
    return _typed().get(_key(text))


def typed_countries(names: Iterable[str]) -> tuple[str, ...]:
    """The sorted codes of countries as a person names them; ValueError for one not known."""
    codes = {name: country_code(name) for name in names}
    for name, code in codes.items():
        if code is None:
            raise ValueError(f'no country named "{name}": give a name or a code such as KOR')
    return tuple(sorted({code for code in codes.values() if code}))


@cache
def _names() -> dict[str, str]:
    return {row.codes[0]: row.name for row in rows(COUNTRY_TABLE)}


@cache
def _typed() -> dict[str, str]:
    typed: dict[str, str] = {}
    for row in rows(COUNTRY_TABLE):
        typed[_key(row.codes[0])] = typed[_key(row.two)] = row.codes[0]
    for table in (COUNTRY_TABLE, "former", "regions"):
        for row in rows(table):
            for name in (row.name, *row.words):
                if len(row.codes) == 1:
                    typed.setdefault(_key(name), row.codes[0])
    return typed


def _key(text: str) -> str:
    """Lower case, without accents, points, and the article: "U.S." and "us" are one."""
    letters = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    bare = "".join(c for c in letters if not unicodedata.combining(c) and c != ".")
    words = bare.replace("-", " ").split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)
