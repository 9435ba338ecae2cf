"""From the nouns of the model to plain JSON values and back, each value checked on its way in."""

import re
from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from functools import lru_cache
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

from timeline.days import Interval, day_number, iso_day
from timeline.model import Span

_DAY = re.compile(r"Y?(-?\d{4,10})-(\d\d)-(\d\d)\Z", re.ASCII)


def as_plain(value: Any) -> Any:
    """Dictionaries, lists, text, numbers: a span is [start, end], an interval its ISO days."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Interval):
        return {"start": iso_day(value.start), "last": iso_day(value.last)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [as_plain(each) for each in value]
    if is_dataclass(value):
        return {field.name: as_plain(getattr(value, field.name)) for field in fields(value)}
    return value


def from_plain(kind: Any, value: object, where: str) -> Any:
    """The value of type `kind` that `as_plain` was given.

    ValueError with one sentence where it is something else; `where` says at which place.
    """
    try:
        return _reader(kind)(kind, value, where)
    except _WrongValue:
        raise
    except ValueError as wrong:
        raise _WrongValue(f"{where}: {wrong}") from wrong


class _WrongValue(ValueError):
    """A value whose place in the file has been said."""


def _reader(kind: Any) -> Callable[[Any, object, str], Any]:
    if kind is Span:
        return _span
    if kind is Interval:
        return _interval
    if kind is date:
        return _date
    if get_origin(kind) is tuple:
        return _tuple
    if get_origin(kind) is UnionType:
        return _optional
    if get_origin(kind) is Literal:
        return _literal
    return _record if is_dataclass(kind) else _simple


def _simple(kind: type, value: object, where: str) -> object:
    if type(value) is not kind:
        names = {str: "text", int: "a whole number", bool: "true or false"}
        raise ValueError(f"wanted {names.get(kind, kind.__name__)}")
    return value


def _literal(kind: Any, value: object, where: str) -> object:
    if not isinstance(value, str) or value not in get_args(kind):
        raise ValueError(f"wanted one of {', '.join(get_args(kind))}")
    return value


def _optional(kind: Any, value: object, where: str) -> object:
    inner = next(each for each in get_args(kind) if each is not type(None))
    return None if value is None else from_plain(inner, value, where)


def _tuple(kind: Any, value: object, where: str) -> tuple[object, ...]:
    inner = get_args(kind)
    if not isinstance(value, list):
        raise ValueError("wanted a list")
    if inner[-1] is Ellipsis:
        inner = (inner[0],) * len(value)
    if len(inner) != len(value):
        raise ValueError(f"wanted a list of {len(inner)}")
    each = enumerate(zip(inner, value, strict=True))
    return tuple(from_plain(part, item, f"{where}[{count}]") for count, (part, item) in each)


def _record(kind: Any, value: object, where: str) -> object:
    given = _dictionary(value)
    hints = _hints(kind)
    return kind(
        **{
            field.name: from_plain(hints[field.name], given[field.name], f"{where}.{field.name}")
            for field in fields(kind)
            if field.name in given or _needed(field)
        }
    )


@lru_cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _needed(field: Field[Any]) -> bool:
    if field.default is MISSING:
        raise ValueError(f'"{field.name}" is missing')
    return False


def _span(kind: type, value: object, where: str) -> Span:
    start, end = _tuple(tuple[int, int], value, where)
    return Span(int(str(start)), int(str(end)))


def _interval(kind: type, value: object, where: str) -> Interval:
    given = _dictionary(value)
    return Interval(_day(given.get("start")), _day(given.get("last")) + 1)


def _date(kind: type, value: object, where: str) -> date:
    if not isinstance(value, str):
        raise ValueError("wanted a day such as 2024-06-21")
    return date.fromisoformat(value)


def _day(value: object) -> int:
    found = _DAY.match(value) if isinstance(value, str) else None
    if not found:
        raise ValueError("wanted a day such as 2024-06-21")
    return day_number(int(found[1]), int(found[2]), int(found[3]))


def _dictionary(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("wanted a set of named values")
    return value
