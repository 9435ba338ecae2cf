"""Print what each article scores now, and lift its floors to that: `python tests/raise_floors.py`.

A floor is never lowered here; that needs a hand and a reason in the commit.
"""

from __future__ import annotations

import json

from scoring import FLOORS, gold, known, slugs
from test_golden import EVERYTHING, LOWER_IS_BETTER, scored, scored_all, told_without_a_day


def main() -> None:
    """Write the better of the old and the new figures into `golden/floor.json`."""
    reached = {slug: scored(slug).figures() for slug in slugs()}
    reached[EVERYTHING] = scored_all().figures()
    dayless = told_without_a_day()
    reached["without a publication day"] = {"known": known(dayless, gold(dayless.documents[0]))}
    floors = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    lines = []
    for slug, figures in reached.items():
        print(f"{slug:26}", *(f"{name} {figure:<6}" for name, figure in figures.items()))
        lines.append(f'"{slug}": {json.dumps(_better(floors.get(slug, figures), figures))}')
    FLOORS.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def _better(old: dict[str, float], new: dict[str, float]) -> dict[str, float]:
    return {
        name: (min if name in LOWER_IS_BETTER else max)(old[name], figure)
        for name, figure in new.items()
    }


if __name__ == "__main__":
    main()
