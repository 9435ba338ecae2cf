"""Keeps what was worked out from a story for as long as the story itself is kept, and no longer."""

import weakref
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Concatenate, Generic, ParamSpec, TypeVar

from timeline.limits import KEPT_ANSWERS

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S")


class Kept(Generic[S, P, T]):
    """A function whose first argument never changes, such as a story: asked again, it remembers.

    Objects are told apart by what they are, not by what they hold, since to compare two large
    stories takes as long as to work it out again. Other arguments must be hashable.
    """

    def __init__(self, work: Callable[Concatenate[S, P], T]) -> None:
        self._work = work
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._lock = Lock()
        self.__doc__ = work.__doc__

    def __call__(self, of: S, *args: P.args, **named: P.kwargs) -> T:
        key = (id(of), args, tuple(named.items()))
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        made = self._work(of, *args, **named)
        weakref.finalize(of, self._forget, key).atexit = False
        with self._lock:
            self._kept[key] = made
            if len(self._kept) > KEPT_ANSWERS:
                self._kept.popitem(last=False)
        return made

    def _forget(self, key: Hashable) -> None:
        self._kept.pop(key, None)
