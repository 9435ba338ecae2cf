"""How often each mend of the parser's trees finds work in a folder of texts.

    python benchmarks/mend_use.py FOLDER [--room events/parsing/mends] [--most 2]

Reads every .txt and .md file of the folder and lists the functions of a room of `timeline/` that
changed something at most so many times: the places where they did, how often they were asked, and
their lines. A mend that found work only in the text it was written for knows one sentence: try it
on three new sentences of its kind, and let it go if it finds nothing there either. The figures of
the last run stand in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections import Counter
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import timeline

HOME = Path(timeline.__file__).parent


class Use:
    """How often the functions of some modules were called, and gave something new."""

    def __init__(self, room: Path) -> None:
        self.room = f"{room}/"
        self.asked: Counter[tuple[str, int]] = Counter()
        self.found: Counter[tuple[str, int]] = Counter()
        self._open: dict[FrameType, Any] = {}

    def __call__(self, frame: FrameType, event: str, given: Any) -> None:
        """What `sys.setprofile` asks for: the first argument goes in, another value comes out."""
        code = frame.f_code
        if event not in {"call", "return"} or not code.co_filename.startswith(self.room):
            return
        if event == "call":
            self.asked[_key(code)] += 1
            self._open[frame] = (
                frame.f_locals.get(code.co_varnames[0]) if code.co_varnames else None
            )
        elif given and given is not self._open.pop(frame, None):
            self.found[_key(code)] += 1


def _key(code: CodeType) -> tuple[str, int]:
    return code.co_filename, code.co_firstlineno


def main() -> None:
    """Print the table, the least used first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--room", default="events/parsing/mends")
    parser.add_argument("--most", type=int, default=2)
    asked = parser.parse_args()
    texts = sorted(p for p in asked.folder.rglob("*") if p.suffix in {".txt", ".md"})
    use = Use(HOME / asked.room)
    events = 0
    for path in texts:
        text = path.read_text(encoding="utf-8", errors="replace")
        sys.setprofile(use)
        try:
            events += len(timeline.read_text(text).events)
        finally:
            sys.setprofile(None)
    rows = sorted(
        (use.found[key], use.asked[key], f"{Path(key[0]).relative_to(HOME)}:{key[1]} {name}", lines)
        for key, name, lines in _functions(HOME / asked.room)
    )
    rare = [row for row in rows if row[0] <= asked.most]
    print(f"{len(texts)} texts, {events} events; found work, asked, function, lines")
    for found, often, name, lines in rare:
        print(f"{found:6} {often:8} {name} {lines}")
    print(
        f"{len(rare)} of {len(rows)} functions, {sum(row[3] for row in rare)} of "
        f"{sum(row[3] for row in rows)} lines"
    )


def _functions(room: Path) -> list[tuple[tuple[str, int], str, int]]:
    """The functions of a room: where each stands, its name, its lines."""
    found = []
    for path in sorted(room.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                first = min([node.lineno, *(each.lineno for each in node.decorator_list)])
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append(((str(path), first), node.name, lines))
    return found


if __name__ == "__main__":
    main()
