"""How the page serves many visitors, over Streamlit's own websocket; on loopback only.

    python benchmarks/visitors.py [--visitors 1,10,50] [--changes 5] [--think 6] [--rounds 1]
        [--events 200 | --archive FOLDER]
    python benchmarks/visitors.py --worst

The first prints a line for each number of visitors, who open an article, a saved story of so many
events or an archive, and change its countries; the second what a visitor waits while another one
pastes the worst text in a loop, against nobody.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import websockets
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

import timeline
from timeline.store import Store
from timeline.story import Story

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
PATIENCE_SECONDS = 120
CLOCK_TICKS = os.sysconf("SC_CLK_TCK")
ARTICLE = "article=putin-south-korea"
WORST = "two years before two years before 1/1/1 on Tuesday he said it, " * 15_000


class Visitor:
    """One open page: what it shows, and what was chosen on it."""

    def __init__(self, port: int, query: str = "") -> None:
        self.port, self.query = port, query
        self.shown: list[str] = []
        """Every address that it was told to show."""
        self.widgets: dict[str, Any] = {}
        self.chosen: dict[str, tuple[str, Any]] = {}
        self.errors: list[str] = []
        self.notices: list[str] = []
        """What the last run had to say."""
        self.codes: list[str] = []
        """What the last run gave to be copied: a link, a secret."""

    async def __aenter__(self) -> Visitor:
        self._socket = await websockets.connect(
            f"ws://{HOST}:{self.port}/_stcore/stream", subprotocols=["streamlit", "x"],  # type: ignore[list-item]
            max_size=None, ping_interval=None, open_timeout=PATIENCE_SECONDS,
        )  # fmt: skip
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._socket.close()

    async def run(self, **chosen: tuple[str, Any]) -> float:
        """Send what was chosen, by the name of the widget; the seconds until the page is there."""
        self.chosen |= {self.widgets[name].id: value for name, value in chosen.items()}
        asked = BackMsg()
        asked.rerun_script.query_string = self.query
        for widget, (kind, value) in self.chosen.items():
            state = asked.rerun_script.widget_states.widgets.add()
            state.id = widget
            if kind == "string_array_value":
                state.string_array_value.data.extend(value)
            else:
                setattr(state, kind, value)
        self.chosen = {w: c for w, c in self.chosen.items() if c[0] != "trigger_value"}
        self.notices, self.codes = [], []
        began = time.perf_counter()
        await self._socket.send(asked.SerializeToString())
        while not self._ended(await asyncio.wait_for(self._socket.recv(), PATIENCE_SECONDS)):
            pass
        return time.perf_counter() - began

    def _ended(self, data: Any) -> bool:
        said = ForwardMsg()
        said.ParseFromString(data)
        if said.WhichOneof("type") == "page_info_changed":
            self.query = said.page_info_changed.query_string
            self.shown.append(self.query)
        if said.WhichOneof("type") == "delta" and said.delta.HasField("new_element"):
            element = said.delta.new_element
            widget = getattr(element, element.WhichOneof("type") or "")
            self._seen(element.WhichOneof("type") or "", widget)
        return said.WhichOneof("type") == "script_finished" and said.script_finished in (
            ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_WITH_COMPILE_ERROR,
        )  # fmt: skip

    def _seen(self, kind: str, element: Any) -> None:
        if kind == "exception":
            self.errors.append(element.type)
        elif kind == "alert":
            (self.errors if "our side" in element.body else self.notices).append(element.body)
        elif kind == "code":
            self.codes.append(element.code_text)
        elif getattr(element, "label", ""):
            self.widgets[element.label] = element


def saved(events: int, store: str) -> str:
    """The address of a story of so many events, told by several of the bundled articles."""
    story = Story()
    for path in sorted((ROOT / "data" / "articles").glob("*.md")):
        if len(story.events) < events:
            story = story + timeline.read(path)
    return f"story={Store(store).save(replace(story, events=story.events[:events])).id}"


@contextmanager
def server(events: int = 0, archive: str = "") -> Iterator[tuple[int, int, str]]:
    """The page on a free port, with a store of its own: its port, its process, what to open."""
    command = ["timeline.page.server"]
    if archive:
        command = ["streamlit", "run", str(ROOT / "dashboard.py"), "--", archive]
    with socket.socket() as found:
        found.bind((HOST, 0))
        port = found.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ, "STREAMLIT_SERVER_PORT": str(port), "STREAMLIT_SERVER_HEADLESS": "true",
            "STREAMLIT_SERVER_FILE_WATCHER_TYPE": "none", "TIMELINE_STORE": f"{folder}/kept.sqlite",
        }  # fmt: skip
        process = subprocess.Popen([sys.executable, "-P", "-m", *command], cwd=ROOT,
                                   env=environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)  # fmt: skip
        try:
            _wait(port)
            opens = saved(events, f"{folder}/kept.sqlite") if events else ARTICLE
            yield port, process.pid, "" if archive else opens
        finally:
            process.kill()
            process.wait()


def _wait(port: int) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < end:
        with suppress(OSError):
            urllib.request.urlopen(f"http://{HOST}:{port}/_stcore/health", timeout=1).close()
            return
        time.sleep(0.2)
    raise SystemExit("the server did not come up")


def cpu(pid: int) -> float:
    """CPU seconds of a process."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / CLOCK_TICKS


def memory(pid: int) -> float:
    """Megabytes that a process has in memory."""
    return int(Path(f"/proc/{pid}/statm").read_text("ascii").split()[1]) * os.sysconf(
        "SC_PAGE_SIZE"
    ) / 1e6  # fmt: skip


def share(times: Sequence[float], percent: int) -> float:
    """The time that so many percent of all times do not exceed."""
    return round(sorted(times)[min(len(times) - 1, len(times) * percent // 100)], 3)


async def visits(
    port: int, changes: int, think: float, seed: int, opens: str = ARTICLE
) -> tuple[list[float], list[str]]:
    """One visitor who opens a story and changes its countries so often."""
    dice, times = random.Random(seed), []
    async with Visitor(port, opens) as visitor:
        await visitor.run()
        for _ in range(changes):
            await asyncio.sleep(think * (0.5 + dice.random()))
            options = [getattr(o, "content", o) for o in visitor.widgets["Countries"].options]
            some = dice.sample(options, dice.randint(1, 3))
            times.append(await visitor.run(Countries=("string_array_value", some)))
        return times, visitor.errors


async def crowd(
    port: int, pid: int, opens: str, count: int, changes: int, think: float
) -> dict[str, Any]:
    """So many visitors at once: what they waited, what it cost."""
    before, spent = memory(pid), cpu(pid)
    each = await asyncio.gather(
        *(visits(port, changes, think, seed, opens) for seed in range(count))
    )
    times = [one for seen, _ in each for one in seen]
    return {
        "visitors": count,
        "p50": share(times, 50),
        "p95": share(times, 95),
        "errors": sum(len(errors) for _, errors in each),
        "cpu_a_run": round((cpu(pid) - spent) / (len(times) + count), 3),
        "mb_a_visitor": round((memory(pid) - before) / count, 2),
        "mb": round(memory(pid)),
    }


async def pastes(port: int, read: list[float]) -> None:
    """A visitor who has the worst text read, again and again; how long each reading took."""
    async with Visitor(port, "article=own-text") as visitor:
        while True:
            await visitor.run()
            took = await visitor.run(**{"Paste an article": ("string_value", WORST)},
                              **{"Make the timeline": ("trigger_value", True)})  # fmt: skip
            assert "Give another text" in visitor.widgets
            read.append(took)
            await visitor.run(**{"Give another text": ("trigger_value", True)})


async def worst(port: int) -> dict[str, Any]:
    """What a visitor waits beside nobody, and beside one who pastes the worst text in a loop."""
    await visits(port, 2, 0.1, 0)
    quiet, _ = await visits(port, 60, 0.5, 1)
    read: list[float] = []
    nuisance = asyncio.create_task(pastes(port, read))
    await asyncio.sleep(2)
    beside, errors = await visits(port, 60, 0.5, 1)
    if nuisance.done():
        nuisance.result()
    nuisance.cancel()
    found = {
        "read": len(read),
        "quiet_p95": share(quiet, 95),
        "beside_p95": share(beside, 95),
        "errors": len(errors),
    }
    return {**found, "times": round(found["beside_p95"] / found["quiet_p95"], 2)}


def main() -> None:
    """Print one JSON line for each measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--visitors", default="1,10,50")
    parser.add_argument("--changes", type=int, default=5)
    parser.add_argument("--think", type=float, default=6)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--events", type=int, default=0)
    parser.add_argument("--archive", default="", help="a dataset of events that all look at")
    parser.add_argument("--worst", action="store_true")
    asked = parser.parse_args()
    with server(asked.events, asked.archive) as (port, pid, opens):
        if asked.worst:
            print(json.dumps(asyncio.run(worst(port))))
            return
        asyncio.run(visits(port, 1, 0, 0, opens))
        for _ in range(asked.rounds):
            for count in map(int, asked.visitors.split(",")):
                found = crowd(port, pid, opens, count, asked.changes, asked.think)
                print(json.dumps(asyncio.run(found)), flush=True)


if __name__ == "__main__":
    main()
