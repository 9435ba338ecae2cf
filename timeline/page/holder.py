"""A visitor's own stories, in memory only: found by a random id, bounded, dropped when idle."""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from timeline.limits import HELD_CHARACTERS, HELD_IDLE_SECONDS, HELD_STORIES
from timeline.story import Story


class Holder:
    """Holds stories for a while; whoever knows an id (128 random bits) can get its story.

    At most `stories` of them and `characters` of their text are held: the one that was idle
    longest goes first. One that nobody asked for in `idle` seconds goes too.
    """

    def __init__(
        self,
        *,
        stories: int = HELD_STORIES,
        characters: int = HELD_CHARACTERS,
        idle: float = HELD_IDLE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most, self._characters, self._idle, self._clock = stories, characters, idle, clock
        self._held: OrderedDict[str, tuple[float, Story]] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, story: Story) -> str:
        """Hold a story and give its new id."""
        name = secrets.token_urlsafe(16)
        with self._lock:
            self._held[name] = (self._clock(), story)
            self._drop()
        return name

    def get(self, name: str) -> Story | None:
        """The story of that id, or nothing when it was never here or is gone."""
        with self._lock:
            self._drop()
            if name not in self._held:
                return None
            _, story = self._held.pop(name)
            self._held[name] = (self._clock(), story)
            return story

    def drop(self, name: str) -> None:
        """Forget a story at once; nothing happens when it is not here."""
        with self._lock:
            self._held.pop(name, None)

    def __len__(self) -> int:
        return len(self._held)

    def _drop(self) -> None:
        oldest = self._clock() - self._idle
        held = sum(_characters(story) for _, story in self._held.values())
        while self._held:
            name, (seen, story) = next(iter(self._held.items()))
            if seen >= oldest and len(self._held) <= self._most and held <= self._characters:
                return
            del self._held[name]
            held -= _characters(story)


def _characters(story: Story) -> int:
    return sum(len(document.text) for document in story.documents)


visitors = Holder()
"""The one holder of this process."""
