"""The rules that hear times, as a person reads them: what each hears, and what it leaves alone."""

from collections.abc import Iterator
from itertools import groupby

from timeline.dating.english import english
from timeline.dating.rule import Rule


def lines(name: str = "") -> Iterator[str]:
    """A paragraph for each rule, or for the one of that name; ValueError where there is none."""
    for count, rule in enumerate(_chosen(name)):
        yield from ("",) * (count > 0)
        yield from _lines(rule)


def data(name: str = "") -> list[dict[str, object]]:
    """The same as plain values: name, family, what it hears with its TIMEX3 value, look-alikes."""
    return [
        {"name": rule.name, "family": rule.family, "yes": dict(rule.yes), "no": list(rule.no)}
        for rule in _chosen(name)
    ]


def _chosen(name: str) -> list[Rule]:
    found = [rule for rule in english.rules if not name or rule.name == name]
    if not found:
        raise ValueError(f'no rule named "{name}": "timeline rules" lists them all')
    return found


def _lines(rule: Rule) -> Iterator[str]:
    yield f"{rule.name} ({rule.family.replace('_', ' ')})"
    for words, value in rule.yes.items():
        yield f"  {words}  ->  {value}"
    for words in rule.no:
        yield f"  {words}  ->  nothing"


def page() -> str:
    """The rulebook as a Markdown page, a section for each family and a table for each rule."""
    families = groupby(english.rules, key=lambda rule: rule.family)
    return "\n\n".join([_HEAD, *(_family(name, list(rules)) for name, rules in families)]) + "\n"


_HEAD = """# The times we hear

Made by `timeline rules --format markdown`. Every example is a test, read as if published on
Friday 21 June 2024; on the right stands the TIMEX3 value that the program gives."""


def _family(name: str, rules: list[Rule]) -> str:
    return "\n\n".join([f"## {name.replace('_', ' ').capitalize()}", *map(_table, rules)])


def _table(rule: Rule) -> str:
    rows = [f"| {_cell(words)} | {_cell(value)} |" for words, value in rule.yes.items()]
    rows += [f"| {_cell(words)} | nothing |" for words in rule.no]
    return "\n".join([f"### {rule.name}", "", "| words | value |", "| --- | --- |", *rows])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
