"""From a given name to the pronoun of those who mostly bear it; `given.tsv` has the names.

They are the first names of [Faker](https://github.com/joke2k/faker) (MIT) in all its languages that
are spelled with Latin letters, each with the pronoun of its list, and some more of people in the
news. Names that both lists have, or women and men alike ("Chris"), common words and places are
left out.
"""

from functools import cache
from pathlib import Path


def given(word: str) -> str:
    """ "he", "she", or nothing where the word is no given name or anybody's."""
    return _table().get(word, "")


@cache
def _table() -> dict[str, str]:
    lines = Path(__file__).with_name("given.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") for line in lines[1:])
    return {name: pronoun for pronoun, names in rows for name in names.split("|")}
