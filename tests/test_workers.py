"""Texts are read in processes of their own: bounded, cancelled, replaced, never left behind."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from timeline import walk
from timeline.limits import MAX_WAITING_READINGS, InputRefused
from timeline.readers import Readers, Reading, worker
from timeline.readers.pool import _OUT_OF_WORK

ROOT = Path(__file__).resolve().parent.parent
WAR = "The Korean War began in 1950."
PATIENCE_SECONDS = 60


@pytest.fixture(scope="module")
def pool() -> Readers:
    """Two processes that read."""
    return Readers(2, warm=False)


@pytest.fixture(scope="module")
def single() -> Readers:
    """One process that reads, so that a second text has to wait."""
    return Readers(1, warm=False)


def until(held: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_SECONDS
    while not held():
        assert time.monotonic() < end
        time.sleep(0.02)


def process_of(reading: Reading) -> int:
    until(lambda: reading._process)
    assert reading._process
    return reading._process.pid


def test_a_text_gives_the_story_that_it_gives_here(pool: Readers) -> None:
    assert pool.begin(walk.read_text, WAR).result() == walk.read_text(WAR)


def test_what_is_refused_is_refused_with_the_same_sentence(pool: Readers) -> None:
    with pytest.raises(InputRefused, match="the text is empty"):
        pool.begin(walk.read_text, " ").result()


def test_a_process_that_dies_is_one_sentence_and_is_replaced(single: Readers) -> None:
    with pytest.raises(InputRefused, match="cut off half way"):
        single.begin(os._exit, 3).result()
    assert single.begin(walk.read_text, WAR).result().events


def test_a_process_that_is_killed_from_outside_is_replaced(single: Readers) -> None:
    reading = single.begin(time.sleep, 600)
    os.kill(process_of(reading), signal.SIGKILL)
    with pytest.raises(InputRefused, match="cut off half way"):
        reading.result()
    assert single.begin(walk.read_text, WAR).result().events


def test_what_needs_too_much_memory_is_refused(pool: Readers) -> None:
    with pytest.raises(InputRefused, match=r"over 1,500,000,000 bytes of memory"):
        pool.begin(bytearray, 3_000_000_000).result()
    assert pool.begin(walk.read_text, WAR).result().events


def test_what_takes_too_much_work_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is the worker's own, so a worker with a smaller one is started."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "tests" / "fixtures" / "small_limits"))
    with pytest.raises(InputRefused, match="seconds to read, which is the limit"):
        Readers(1, warm=False).begin(pow, 7, 10**9).result()


def test_an_error_of_ours_is_logged_by_its_place_and_without_its_message(
    pool: Readers, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), pytest.raises(RuntimeError, match="reading failed"):
        pool.begin(int, "the words of a visitor").result()
    assert "ValueError at" in caplog.text
    assert "the words of a visitor" not in caplog.text


def test_a_cancelled_reading_frees_its_process_for_the_next(single: Readers) -> None:
    reading = single.begin(time.sleep, 600)
    process_of(reading)
    waits = single.begin(walk.read_text, WAR)
    assert not reading.wait(0.01)
    reading.cancel()
    assert waits.result().events


def test_a_reading_that_was_cancelled_while_it_waited_is_never_begun(single: Readers) -> None:
    reading = single.begin(time.sleep, 600)
    process_of(reading)
    waits, next_one = single.begin(os._exit, 3), single.begin(walk.read_text, WAR)
    assert (reading.ahead(), waits.ahead(), next_one.ahead()) == (0, 0, 1)
    waits.cancel()
    reading.cancel()
    assert next_one.result().events


def test_cancelling_what_is_done_harms_nobody(single: Readers) -> None:
    done = single.begin(walk.read_text, WAR)
    done.result()
    running = single.begin(time.sleep, 0.3)
    process_of(running)
    done.cancel()
    assert running.result() is None


def test_very_much_waiting_work_is_refused(single: Readers) -> None:
    first = single.begin(time.sleep, 600)
    process_of(first)
    waiting = [single.begin(walk.read_text, WAR) for _ in range(MAX_WAITING_READINGS)]
    with pytest.raises(InputRefused, match="try again in a minute"):
        single.begin(walk.read_text, WAR)
    for each in (*waiting, first):
        each.cancel()
    assert single.begin(walk.read_text, WAR).result().events


BUSY = """
import time
from timeline.readers import Readers
reading = Readers(1, warm=False).begin(pow, 7, 10**9)
while reading._process is None: time.sleep(0.02)
print(reading._process.pid, flush=True)
time.sleep(600)
"""


@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_a_busy_process_does_not_outlive_the_server(sent: int) -> None:
    with subprocess.Popen([sys.executable, "-c", BUSY], cwd=ROOT, stdout=subprocess.PIPE,
                          text=True) as server:  # fmt: skip
        assert server.stdout
        reader = int(server.stdout.readline())
        server.send_signal(sent)
    until(lambda: not alive(reader))


def alive(process: int) -> bool:
    try:
        state = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def test_a_worker_gets_no_password_of_the_store(
    monkeypatch: pytest.MonkeyPatch, single: Readers
) -> None:
    monkeypatch.setenv("TIMELINE_STORE", "postgresql://timeline:secret@127.0.0.1/x")
    with pytest.raises(InputRefused):
        single.begin(os._exit, 3).result()
    assert single.begin(os.getenv, "TIMELINE_STORE").result() is None


def test_the_limits_of_the_worker_are_the_promised_ones() -> None:
    assert f"{worker.READING_MEMORY_BYTES:,}" in worker.TOO_MUCH_MEMORY
    assert _OUT_OF_WORK == -signal.SIGXCPU
