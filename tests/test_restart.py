"""The service is stopped and started again while visitors work: what was confirmed is there."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain, dropwhile
from typing import NamedTuple
from urllib.parse import parse_qs, urlsplit

import hosted
import pytest
import websockets
from visitors import Visitor

from timeline.page import texts
from timeline.store import Store

SAVERS, EACH_SAVES, PATIENCE_SECONDS = 6, 2, 300
ARTICLE = "article=putin-south-korea&country=Ukraine"
OWN = "article=own-text"


class Restarted(NamedTuple):
    """A service after its restart, and what it had told its visitors before."""

    port: int
    store: Store
    confirmed: list[str]
    """The ids of the stories that visitors were told to be saved."""
    addresses: list[str]
    """What stood in their address bars."""
    log: str
    """What the service wrote until it ended."""


@pytest.fixture(scope="module")
def restarted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Restarted]:
    folder = tmp_path_factory.mktemp("restarted")
    given = {"TIMELINE_STORE": str(folder / "stories.sqlite"), "TIMELINE_STORE_SAVES": "10000"}
    saved: list[list[str]] = [[] for _ in range(SAVERS)]
    with hosted.copy(given, folder) as copy:
        addresses = asyncio.run(stopped_at_work(copy, saved))
    log = copy.log.read_text("utf-8")
    confirmed = list(chain.from_iterable(saved))
    with hosted.copy(given, folder, copy.port):
        yield Restarted(copy.port, Store(given["TIMELINE_STORE"]), confirmed, addresses, log)


async def stopped_at_work(copy: hosted.Copy, saved: list[list[str]]) -> list[str]:
    """Visitors save story after story until the service is told to stop; their addresses."""
    working = [asyncio.create_task(saves(copy.port, confirmed)) for confirmed in saved]
    reading = asyncio.create_task(pastes(copy.port))
    async with asyncio.timeout(PATIENCE_SECONDS):
        while min(map(len, saved)) < EACH_SAVES or not reading.done():
            for ended_early in (task for task in working if task.done()):
                ended_early.result()  # What stopped a visitor is told, and not only a time-out.
            await asyncio.sleep(0.05)
        ended = await asyncio.to_thread(copy.stop, signal.SIGTERM)
        assert ended in (0, -signal.SIGTERM)
        return [await reading, *await asyncio.gather(*working)]


async def saves(port: int, confirmed: list[str]) -> str:
    visitor = Visitor(port, ARTICLE)
    with suppress(websockets.ConnectionClosed):
        async with visitor:
            await visitor.run()
            button = texts.SAVE
            while True:
                await visitor.run(**{button: ("trigger_value", True)})
                confirmed += parse_qs(urlsplit(visitor.codes[0]).query)["story"]
                button = texts.SAVE_NEW
    assert visitor.errors == []
    shown = dropwhile(lambda address: "story=" not in address, visitor.shown)
    assert all("story=" in address for address in shown)
    return visitor.query


async def pastes(port: int) -> str:
    async with Visitor(port, OWN) as visitor:
        await visitor.run()
        text = {texts.PASTE: ("string_value", "The war began in Ghana in 1950.")}
        await visitor.run(**text, **{texts.MAKE: ("trigger_value", True)})
        assert texts.ANOTHER in visitor.widgets
        return visitor.query


def opened(port: int, address: str) -> Visitor:
    """What a browser gets that connects again with the address that it shows."""

    async def opens() -> Visitor:
        async with Visitor(port, address) as visitor:
            await visitor.run()
            return visitor

    return asyncio.run(opens())


def test_every_story_that_was_confirmed_is_there(restarted: Restarted) -> None:
    assert len(restarted.confirmed) >= EACH_SAVES * SAVERS
    kept = [restarted.store.open(share_id) for share_id in restarted.confirmed]
    assert all(each.story == kept[0].story for each in kept)
    assert len(kept[0].story.events) > 1


def test_a_saved_story_is_shown_again_without_a_notice(restarted: Restarted) -> None:
    _, *savers = restarted.addresses
    assert all("story=" in address for address in savers)
    for address in savers:
        visitor = opened(restarted.port, address)
        assert (visitor.notices, visitor.errors) == ([], [])
        assert texts.SAVE_NEW in visitor.widgets


def test_an_unsaved_text_is_one_plain_notice(restarted: Restarted) -> None:
    visitor = opened(restarted.port, restarted.addresses[0])
    assert (visitor.notices, visitor.errors) == ([texts.GONE], [])


def test_the_service_says_nothing_of_its_end_that_frightens(restarted: Restarted) -> None:
    assert "Traceback" not in restarted.log
