"""A visitor's own stories, in memory only: found by a random id, bounded, dropped when idle."""

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable

from timeline.corrections import Edition
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
        self._held: OrderedDict[str, tuple[float, Edition]] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, story: Story) -> str:
        """Hold a story and give its new id."""
        return self.keep(Edition(story))

    def keep(self, edition: Edition, name: str | None = None) -> str:
        """Hold an edition under a new id, or under `name` in place of the one held there."""
        name = name or secrets.token_urlsafe(16)
        with self._lock:
            self._held.pop(name, None)
            self._held[name] = (self._clock(), edition)
            self._drop()
        return name

    def get(self, name: str) -> Story | None:
        """The story of that id, or nothing when it was never here or is gone."""
        found = self.edition(name)
        return found.story if found else None

    def edition(self, name: str) -> Edition | None:
        """The story of that id with what can be undone, or nothing."""
        with self._lock:
            self._drop()
            if name not in self._held:
                return None
            _, edition = self._held.pop(name)
            self._held[name] = (self._clock(), edition)
            return edition

    def drop(self, name: str) -> None:
        """Forget a story at once; nothing happens when it is not here."""
        with self._lock:
            self._held.pop(name, None)

    def __len__(self) -> int:
        return len(self._held)

    def _drop(self) -> None:
        oldest = self._clock() - self._idle
        held = sum(_characters(each.story) for _, each in self._held.values())
        while self._held:
            name, (seen, edition) = next(iter(self._held.items()))
            if seen >= oldest and len(self._held) <= self._most and held <= self._characters:
                return
            del self._held[name]
            held -= _characters(edition.story)


def _characters(story: Story) -> int:
    return sum(len(document.text) for document in story.documents)


visitors = Holder()
"""The one holder of this process."""
