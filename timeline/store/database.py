"""From an address to a database whose errors are calm sentences: an SQLite file or PostgreSQL."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep
from typing import Any

from sqlalchemy import Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy import text as sql
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from timeline.store.refusals import StoreUnavailable
from timeline.store.schema import is_current, upgrade

BUSY_SECONDS = 10
"""How long we wait for another process that is writing, or for a server to answer."""
_ONE_AT_A_TIME = 7_125_466_309_281_117
"""The number of our advisory lock in PostgreSQL."""


class Database:
    """Transactions on an SQLite file (WAL) or a PostgreSQL database, its schema brought up to date.

    Each transaction connects anew, so that none goes on with a file or server that was taken away.
    StoreUnavailable, from any method, where the database does not do what was asked. An SQLite
    file is made at the first use only: one that goes away later is missed, not replaced.
    """

    def __init__(self, address: str) -> None:
        self._file = None if "://" in address else Path(address).expanduser().resolve()
        self._engine = _sqlite(self._file) if self._file else _postgresql(address)
        self._created = self._ready = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection to read with."""
        with self._calm(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, one at a time among all processes; whole on the disk or undone."""
        with self._calm(), self._in_turn() as connection:
            yield connection

    @contextmanager
    def _in_turn(self) -> Iterator[Connection]:
        with self._engine.execution_options(writes=True).begin() as connection:
            if not self._file:
                connection.execute(sql("SELECT pg_advisory_xact_lock(:n)"), {"n": _ONE_AT_A_TIME})
            yield connection

    @contextmanager
    def _calm(self) -> Iterator[None]:
        try:
            self._make_ready()
            yield
        except (SQLAlchemyError, OSError) as error:
            self._ready = False
            raise _calm_sentence(error) from None

    def _make_ready(self) -> None:
        if self._ready:
            return
        if self._file and not self._created:
            _create(self._file)
            self._created = True
        with self._engine.connect() as connection:
            self._ready = is_current(connection)
        if not self._ready:
            with self._in_turn() as connection:
                upgrade(connection)
            self._ready = True


def _calm_sentence(error: SQLAlchemyError | OSError) -> StoreUnavailable:
    """One without the statement and its values, which hold a visitor's text."""
    if isinstance(error, OSError):
        why = (error.strerror or "it cannot be used").lower()
        return StoreUnavailable(f"stories cannot be kept just now ({why}): try again later")
    cause = getattr(error, "orig", None)
    why = type(cause or error).__name__
    if isinstance(cause, sqlite3.Error):
        why = getattr(cause, "sqlite_errorname", why)
    return StoreUnavailable(
        f"the place where stories are kept does not answer ({why}): try again later"
    )


def _create(file: Path) -> None:
    """An empty file for its owner alone, where there is none."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not file.exists():
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))


def _sqlite(file: Path) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{file.as_uri()}?mode=rw", uri=True, timeout=BUSY_SECONDS, isolation_level=None
        )
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Sets WAL. SQLite does not wait where two set it on a new file at once, so we do."""
    waited = 0.0
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or waited >= BUSY_SECONDS:
                raise
        sleep(1 / 20)
        waited += 1 / 20


def _postgresql(address: str) -> Engine:
    try:
        url = make_url(address)
    except ArgumentError:
        raise StoreUnavailable("TIMELINE_STORE is no path and no address") from None
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise StoreUnavailable("TIMELINE_STORE wants a path or a postgresql:// address")
    waits: dict[str, Any] = {
        "connect_timeout": BUSY_SECONDS,
        "options": f"-c statement_timeout={BUSY_SECONDS * 1000}",
    }
    try:
        return create_engine(
            url.set(drivername="postgresql+psycopg"), poolclass=NullPool, connect_args=waits
        )
    except ModuleNotFoundError:
        raise StoreUnavailable('PostgreSQL needs psycopg: pip install ".[postgres]"') from None
