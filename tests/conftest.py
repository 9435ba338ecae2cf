"""What the tests of several files start from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import browser as our
import databases
import hypothesis
import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# How long an example takes says more of the machine than of us.
hypothesis.settings.register_profile("any machine", deadline=None)
hypothesis.settings.load_profile("any machine")


WHOLE_SERVICE = {"test_hosting.py", "test_browser_share.py", "test_restart.py"}
"""These take minutes, so they run in CI and when they are named."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out the tests of the whole service on a developer's machine."""
    name = collection_path.name
    asked = os.environ.get("CI") or any(name in given for given in config.args)
    return True if name in WHOLE_SERVICE and not asked else None


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that a test runs itself read in its own process, where it can put in what they tell."""
    monkeypatch.setenv("TIMELINE_READERS", "0")


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[databases.Server]:
    """A PostgreSQL server of our own that a test may stop and start."""
    _needed(databases.missing())
    with databases.server() as server:
        yield server


@pytest.fixture(scope="session")
def postgres(request: pytest.FixtureRequest) -> str:
    """The address of a PostgreSQL database for tests."""
    _needed(databases.missing())
    named = os.environ.get(databases.NAMED)
    return named or str(request.getfixturevalue("postgres_server").address)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real browser."""
    _needed(our.missing())
    with our.chromium() as started:
        yield started


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The page, open on the sample."""
    with our.served() as started:
        yield f"{started}/?article=putin-south-korea"


def _needed(missing: str) -> None:
    if missing:
        if os.environ.get("CI"):
            pytest.fail(missing)
        pytest.skip(missing)
