"""A story is given a share id and kept; the id gives it back, corrections and all.

Whoever knows an id (128 random bits) can open its story; only the owner's secret, which is shown
once and kept as a hash, changes or deletes it. This is the one room that may ask for the time.
"""

import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from sqlalchemy import Connection, Row, delete, func, insert, or_, select, update

from timeline.limits import STORE_BYTES, STORE_SAVES_A_MINUTE, STORE_STORIES
from timeline.store.database import Database
from timeline.store.packing import pack, unpack
from timeline.store.refusals import (
    QuotaReached,
    SecretWrong,
    StoreError,
    StoreUnavailable,
    StoryChanged,
    StoryDamaged,
    StoryNotFound,
)
from timeline.store.schema import ID_LENGTH, stories
from timeline.story import Story

__all__ = [
    "Opened",
    "QuotaReached",
    "Quotas",
    "Receipt",
    "SecretWrong",
    "Store",
    "StoreError",
    "StoreUnavailable",
    "StoryChanged",
    "StoryDamaged",
    "StoryNotFound",
    "is_share_id",
]

DAY_SECONDS = 86_400
_ID = re.compile(rf"[A-Za-z0-9_-]{{{ID_LENGTH}}}\Z", re.ASCII)


@dataclass(frozen=True, slots=True)
class Quotas:
    """What an operator allows: stories, their bytes on the disk together, and saves a minute."""

    stories: int = STORE_STORIES
    bytes: int = STORE_BYTES
    saves_a_minute: int = STORE_SAVES_A_MINUTE


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the owner gets for a saved story: its id for everybody, the secret for nobody else."""

    id: str
    secret: str = field(repr=False)
    revision: int = 1


@dataclass(frozen=True, slots=True)
class Opened:
    """A kept story, how often it was changed (from 1), and when it goes (seconds since 1970)."""

    story: Story
    revision: int
    expires: int | None


class Store:
    """Stories in an SQLite file or in PostgreSQL, shared by all processes that have its address.

    Every method raises a `StoreError`, which is a ValueError with one sentence, where it cannot
    do what it says.
    """

    def __init__(
        self,
        address: str,
        quotas: Quotas = Quotas(),
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._database, self._quotas, self._clock = Database(address), quotas, clock

    def save(self, story: Story, *, days: int | None = None) -> Receipt:
        """Keep a story, for so many days or until it is deleted."""
        payload = pack(story)
        receipt = Receipt(secrets.token_urlsafe(16), secrets.token_urlsafe(16))
        with self._database.writing() as connection:
            now = self._sweep(connection)
            self._check_quotas(connection, now, stories=1, size=len(payload))
            connection.execute(
                insert(stories).values(
                    id=receipt.id,
                    secret=_hash(receipt.secret),
                    revision=receipt.revision,
                    payload=payload,
                    size=len(payload),
                    changed=now,
                    expires=_expiry(now, days),
                )
            )
        return receipt

    def open(self, share_id: str) -> Opened:
        """The story of that id, as it was saved or last changed."""
        with self._database.reading() as connection:
            row = self._row(connection, share_id)
        return Opened(unpack(row.payload), row.revision, row.expires)

    def change(
        self,
        share_id: str,
        secret: str,
        story: Story,
        *,
        revision: int,
        days: int | Literal["as before"] | None = "as before",
    ) -> int:
        """Put a story in place of the one that was opened as `revision`; the new revision.

        `StoryChanged` where somebody did so in between; theirs stays.
        """
        payload = pack(story)
        with self._database.writing() as connection:
            now = self._sweep(connection)
            row = self._owned(connection, share_id, secret)
            if row.revision != revision:
                raise StoryChanged(
                    "somebody changed this story after you opened it, so yours was not saved over"
                    " theirs: open it again, or save yours as a new one"
                )
            self._check_quotas(connection, now, stories=0, size=len(payload) - row.size)
            connection.execute(
                update(stories)
                .where(stories.c.id == share_id)
                .values(
                    revision=revision + 1,
                    payload=payload,
                    size=len(payload),
                    changed=now,
                    expires=row.expires if days == "as before" else _expiry(now, days),
                )
            )
        return revision + 1

    def delete(self, share_id: str, secret: str) -> None:
        """Forget a story, for its owner."""
        with self._database.writing() as connection:
            self._owned(connection, share_id, secret)
            connection.execute(delete(stories).where(stories.c.id == share_id))

    def remove(self, share_id: str) -> None:
        """Forget a story, for the operator."""
        with self._database.writing() as connection:
            self._row(connection, share_id)
            connection.execute(delete(stories).where(stories.c.id == share_id))

    def usage(self) -> tuple[int, int]:
        """How many stories are kept, and their bytes; also proves that the store answers."""
        with self._database.reading() as connection:
            return _usage(connection)

    def _sweep(self, connection: Connection) -> int:
        """Forget what has expired; the time in seconds."""
        now = int(self._clock())
        connection.execute(delete(stories).where(stories.c.expires <= now))
        return now

    def _check_quotas(self, connection: Connection, now: int, *, stories: int, size: int) -> None:
        count, total = _usage(connection)
        if stories and count + stories > self._quotas.stories:
            raise QuotaReached(f"this service keeps {self._quotas.stories:,} stories and is full")
        if size > 0 and total + size > self._quotas.bytes:
            raise QuotaReached(f"this service keeps {self._quotas.bytes:,} bytes and is full")
        if _changed_since(connection, now - 60) >= self._quotas.saves_a_minute:
            raise QuotaReached("very many stories are being saved just now: try again in a minute")

    def _owned(self, connection: Connection, share_id: str, secret: str) -> Row[tuple[object, ...]]:
        row = self._row(connection, share_id)
        if not hmac.compare_digest(row.secret, _hash(secret)):
            raise SecretWrong("this is not the secret that was shown when the story was saved")
        return row

    def _row(self, connection: Connection, share_id: str) -> Row[tuple[object, ...]]:
        missing = StoryNotFound("no story is kept under this link: it has expired or was removed")
        if not is_share_id(share_id):
            raise missing
        now = int(self._clock())
        row = connection.execute(
            select(stories).where(
                stories.c.id == share_id,
                or_(stories.c.expires.is_(None), stories.c.expires > now),
            )
        ).one_or_none()
        if row is None:
            raise missing
        return row


def is_share_id(text: str) -> bool:
    """Whether a text has the form of a share id; nothing else is ever looked for."""
    return _ID.match(text) is not None


def _expiry(now: int, days: int | None) -> int | None:
    return None if days is None else now + days * DAY_SECONDS


def _hash(secret: str) -> bytes:
    """A plain hash is enough for 128 random bits: there is nothing to guess."""
    return hashlib.sha256(secret.encode("utf-8", "replace")).digest()


def _usage(connection: Connection) -> tuple[int, int]:
    count, size = connection.execute(
        select(func.count(), func.coalesce(func.sum(stories.c.size), 0))
    ).one()
    return int(count), int(size)


def _changed_since(connection: Connection, when: int) -> int:
    counted = select(func.count()).where(stories.c.changed > when)
    return int(connection.execute(counted).scalar_one())
