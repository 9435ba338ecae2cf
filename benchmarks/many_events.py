"""A dataset of any number of events, for the page on an archive: real rows, moved in time.

    python benchmarks/many_events.py 1000000 --to events [--retold 3]

Reading a million events takes hours; here some hundred made articles are read, and their rows are
repeated in other years and months, more of them in later years, as archives have it. Each is told
`retold` times, by as many documents in slightly other words.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Iterator, Sequence
from hashlib import blake2s
from pathlib import Path
from typing import Any

from archives import archive

from timeline.corpus.dataset import Dataset
from timeline.corpus.reader import YEAR, parquet
from timeline.days import add_months, calendar_day, iso_day, parse_iso
from timeline.reading import read_bytes
from timeline.views.rows import rows
from timeline.walk import tell

ARTICLES, ROWS_IN_A_PART = 200, 20_000
FIRST_YEAR, LAST_YEAR = 1945, 2024
_TELLINGS = ("", " at last", " at last, as planned")
Row = dict[str, Any]


def main() -> None:
    """Write the dataset."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("count", type=int)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--retold", type=int, default=1)
    choices = parser.parse_args()
    write(choices.count, choices.to, seed=choices.seed, retold=choices.retold)


def write(
    count: int, target: Path, *, seed: int = 1, articles: int = ARTICLES, retold: int = 1
) -> tuple[Dataset, list[str]]:
    """The dataset of `count` events at `target`, made from so many articles, and its parts."""
    dataset = Dataset(target)
    dataset.prepare(Path("made"))
    keys = []
    for number, part in enumerate(_parts(count, seed, articles, retold)):
        keys.append(f"{seed}-{number:06d}")
        dataset.add(keys[-1], parquet(part, [], len(part) // 24))
    dataset.arrange(keys, print)
    return dataset, keys


def _parts(count: int, seed: int, articles: int, retold: int) -> Iterator[list[Row]]:
    known = list(base(articles))
    part: list[Row] = []
    for number in range(count):
        row = moved(known, number // retold, seed)
        part.append(_by(row, number, number % retold))
        if len(part) == ROWS_IN_A_PART or number == count - 1:
            yield part
            part = []


def base(articles: int) -> Iterator[Row]:
    """The rows of so many made articles."""
    for made in archive(articles):
        story = tell(read_bytes(made.text.encode(), f"{made.name}.md"))
        yield from rows(story)


def moved(known: Sequence[Row], number: int, seed: int = 1) -> Row:
    """One of the known rows some months off, in a year that is more often late than early."""
    row, chance = known[number % len(known)], random.Random(f"{seed}:{number}")
    start, last = parse_iso(row["start"]), parse_iso(row["last"])
    year = LAST_YEAR - int((LAST_YEAR - FIRST_YEAR) * chance.random() ** 2)
    months = 12 * (year - calendar_day(start.start)[0]) + chance.choice((0, 0, -3, 1, 2, 5))
    if not re.fullmatch(r"\d{4}-\d\d(-\d\d)?", row["edtf"]):
        months -= months % 12
    days = [add_months(start.start, months), add_months(last.start, months)]
    first, end = iso_day(min(days)), iso_day(max(days))
    edtf = first[: len(row["edtf"])] if months % 12 else _other_year(row["edtf"], months // 12)
    return {
        **row,
        # No two sentences of an archive are the same: what is the same would cost nothing to keep.
        "title": f"{row['title']} in report {number:,}",
        "sentence": f"{row['sentence']} So said report {number:,}.",
        "start": first,
        "last": end,
        "edtf": edtf,
        YEAR: int(first[:4]) if not first.startswith("-") else -int(first[1:5]),
    }


def _by(row: Row, number: int, telling: int) -> Row:
    """The row as one more document tells it."""
    key = f"{row['id']}:{number}".encode()
    return {
        **row,
        "id": blake2s(key, digest_size=6).hexdigest(),
        "title": row["title"] + _TELLINGS[telling % len(_TELLINGS)],
        "document": f"{number // 2_400:04d}/{number // 24:06d}-{row['document']}",
    }


def _other_year(edtf: str, years: int) -> str:
    return re.sub(r"\d{4}(?=$|[-/~?X])", lambda year: f"{int(year[0]) + years:04d}", edtf)


if __name__ == "__main__":
    main()
