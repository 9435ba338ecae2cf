"""The limits as a person reads them: what each bounds, at how much, and its name."""

import ast
import inspect
from dataclasses import dataclass
from itertools import groupby, pairwise

from timeline import limits

WIDTH = 20
"""In letters, of the longest amount."""
UNITS = ("bytes", "characters", "seconds")
INTRODUCTION = """\
# Limits

What is larger is refused at once, or cut and said to be cut, in one sentence that names the limit.
The numbers stand in `timeline/limits.py`; this page is made from there by `timeline limits --format
markdown`.
"""


@dataclass(frozen=True, slots=True)
class Limit:
    """One number, and what it bounds."""

    name: str
    number: int
    what: str
    group: str

    @property
    def amount(self) -> str:
        """The number with its unit, where its name ends in one: "5,000,000 bytes"."""
        unit = self.name.rpartition("_")[2].lower()
        return f"{self.number:,} {unit}" if unit in UNITS else f"{self.number:,}"


def all_limits() -> list[Limit]:
    """Every limit in the order of `timeline.limits`, which says below each what it bounds."""
    source = inspect.getsource(limits)
    lines, group, found = source.splitlines(), "", []
    reached = 0
    for node, below in pairwise(ast.parse(source).body):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            heads = [line[2:] for line in lines[reached : node.lineno] if line.startswith("# ")]
            group, reached = (heads or [group])[-1], node.lineno
            said = below.value if isinstance(below, ast.Expr) else None
            what = str(said.value).rstrip(".") if isinstance(said, ast.Constant) else ""
            name = node.targets[0].id
            found.append(Limit(name, getattr(limits, name), what, group))
    return found


def lines() -> list[str]:
    """One line a limit: how much, and of what."""
    return [f"{each.amount:>{WIDTH}}  {each.what}" for each in all_limits()]


def data() -> dict[str, int]:
    """The same as plain values."""
    return {each.name: each.number for each in all_limits()}


def table(chosen: list[Limit]) -> str:
    """A table in Markdown."""
    rows = (f"| {each.what} | {each.amount} | `{each.name}` |" for each in chosen)
    return "\n".join(["| what | at most | name |", "| --- | --- | --- |", *rows]) + "\n"


def page() -> str:
    """The page of all limits in Markdown, a table for each group."""
    groups = groupby(all_limits(), key=lambda each: each.group)
    return INTRODUCTION + "".join(f"\n## {name}\n\n{table(list(part))}" for name, part in groups)
