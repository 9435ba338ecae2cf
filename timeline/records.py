"""Dataclasses that cost little to make: `dataclass` and `replace` as the library has them.

And `lazy`, for a property that is found out when it is first asked.

The standard library writes and compiles six functions for each class and loads `inspect` to do so,
which was a third of all that a command spends on a short text. Here a class gets its `__init__`
with its first instance; `dataclasses.fields` and all that asks for it work as ever.
"""

from __future__ import annotations

from operator import attrgetter, eq, le, lt
from typing import TYPE_CHECKING, Any

__all__ = ["dataclass", "lazy", "replace"]

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass, replace
    from functools import cached_property as lazy
else:

    def dataclass(*, frozen=False, slots=True, order=False):
        """What `dataclasses.dataclass` does with these options; there are always slots."""

        def made(plain):
            space = {name: each for name, each in vars(plain).items() if name not in _OF_PLAIN}
            names = tuple(space["__annotations__"])
            defaults = {name: space.pop(name) for name in names if name in space}
            space |= _SHARED | (_FROZEN if frozen else {}) | (_ORDERED if order else {})
            space["__slots__"] = space["__match_args__"] = names
            space["__dataclass_fields__"] = _Fields(space["__annotations__"], defaults)
            space["_values"] = attrgetter(*names)
            return type(plain.__name__, plain.__bases__, space)

        return made

    def replace(one, /, **changes):
        """The same with some fields changed, as `dataclasses.replace`, which does it for others."""
        if not hasattr(one, "_values"):
            import dataclasses

            return dataclasses.replace(one, **changes)
        names, values = one.__match_args__, one._values(one)
        made = type(one)(*map(changes.pop, names, values if len(names) > 1 else (values,)))
        if changes:
            raise TypeError(f"no such field: {', '.join(changes)}")
        return made

    class Lazy:
        """What `functools.cached_property` does, without the lock that Python 3.11 takes."""

        def __init__(self, find):
            self._find, self._name = find, find.__name__

        def __get__(self, one, kind=None):
            if one is None:
                return self
            found = self._find(one)
            setattr(one, self._name, found)
            return found

    lazy = Lazy


_OF_PLAIN = ("__dict__", "__weakref__")


class _Fields:
    """What the standard library asks a dataclass for, found out when it first does."""

    def __init__(self, kinds: dict[str, Any], defaults: dict[str, Any]) -> None:
        self.kinds, self.defaults = kinds, defaults
        self.found: Any = None

    def values(self) -> Any:
        if self.found is None:
            from dataclasses import field, fields, make_dataclass

            given = {name: field(default=value) for name, value in self.defaults.items()}
            rows = [(name, kind, given.get(name, field())) for name, kind in self.kinds.items()]
            self.found = fields(make_dataclass("Fields", rows))
        return self.found

    def items(self) -> Any:
        return [(each.name, each) for each in self.values()]


def _first_init(self: Any, *values: Any, **named: Any) -> None:
    """Writes the class its own `__init__`."""
    kind = type(self)
    fields = kind.__dataclass_fields__
    lines = [f"_set_{name}(self, {name})" for name in fields.kinds]
    lines += ["self.__post_init__()"] * hasattr(kind, "__post_init__")
    taken = (f"{name}=_{name}" if name in fields.defaults else name for name in fields.kinds)
    known = {f"_set_{name}": getattr(kind, name).__set__ for name in fields.kinds}
    known |= {f"_{name}": value for name, value in fields.defaults.items()}
    exec(f"def __init__(self, {', '.join(taken)}):\n " + "\n ".join(lines), known)
    kind.__init__ = known["__init__"]
    kind.__init__(self, *values, **named)


def _compared(by: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def compare(self: Any, other: Any) -> Any:
        if type(other) is not type(self):
            return NotImplemented
        return by(self._values(self), self._values(other))

    return compare


def _hash(self: Any) -> int:
    return hash(self._values(self))


def _repr(self: Any) -> str:
    shown = (f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _reduce(self: Any) -> tuple[Any, ...]:
    return type(self), tuple(getattr(self, name) for name in self.__match_args__)


def _refuse(self: Any, name: str, value: object = None) -> None:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot change field {name!r}")


_SHARED = {
    "__init__": _first_init, "__eq__": _compared(eq), "__hash__": None, "__repr__": _repr,
    "__reduce__": _reduce,
}  # fmt: skip
_FROZEN = {"__hash__": _hash, "__setattr__": _refuse, "__delattr__": _refuse}
_ORDERED = {"__lt__": _compared(lt), "__le__": _compared(le)}
"""Python turns the other two around."""
