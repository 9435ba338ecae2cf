"""An archive becomes one dataset, whatever happens on the way."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from archives import archive

import timeline
from timeline import cli
from timeline.corpus import batches, build, progress, workers
from timeline.limits import InputRefused
from timeline.views.rows import NAMES, rows

ENOUGH_SECONDS = 90
SEVERAL = 8
"""Documents that a batch may have here, so that of eight some share one and some have their own."""
CITIES = ("Accra in Ghana", "Lagos in Nigeria", "Rome in Italy", "Lima in Peru")


def article(number: int) -> str:
    return (
        f"On {number % 28 + 1} May {1950 + number % 60} a bridge opened near "
        f"{CITIES[number % 4]}. The mayor closed it again in June {1951 + number % 60}."
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Articles in two folders, among them files that nobody can read."""
    home = tmp_path / "articles"
    for number in range(6):
        place = home / f"part {number % 2}" / f"{number}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(article(number), encoding="utf-8")
    (home / "empty.txt").write_bytes(b"")
    (home / "picture.txt").write_bytes(b"\x89PNG\r\n")
    (home / ".hidden.txt").write_text("On 1 May 1998 nobody looked here.", encoding="utf-8")
    return home


@contextmanager
def _threads(count: int | None) -> Iterator[tuple[Executor, int]]:
    with ThreadPoolExecutor(count or 2) as pool:
        yield pool, count or 2


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads in place of processes, which take seconds to start."""
    monkeypatch.setattr(workers, "local", _threads)


def table(target: Path) -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = (
        ds.dataset(target, partitioning="hive" if target.is_dir() else None).to_table().to_pylist()
    )
    return sorted(read, key=lambda row: (row["start"], row["document"], row["id"]))


def files(target: Path) -> dict[str, bytes]:
    return {
        path.relative_to(target).as_posix(): path.read_bytes()
        for path in sorted(target.rglob("*"))
        if path.is_file() and "_parts" not in path.parts
    }


@pytest.mark.usefixtures("quick")
def test_every_event_has_the_columns_of_a_table_in_a_folder_of_its_year(
    folder: Path, tmp_path: Path
) -> None:
    built = build(folder, tmp_path / "events")
    assert (built.documents, built.unreadable, built.read_now) == (8, 2, 8)
    found = table(tmp_path / "events")
    assert len(found) == built.events == 12
    assert set(found[0]) == {*NAMES, "year"}
    assert all(row["year"] == int(row["start"][:4]) for row in found)
    story = timeline.read(folder / "part 1" / "3.txt")
    for row in rows(story):
        told = next(each for each in found if each["id"] == row["id"])
        assert dict(told["implied"]) == row["implied"]
        assert {**row, "document": "part 1/3.txt", "year": told["year"]} == {
            **told,
            "implied": row["implied"],
        }


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("name", ["events", "events.parquet"])
def test_what_many_articles_tell_becomes_one_event(tmp_path: Path, name: str) -> None:
    retold = 3
    made = list(archive(12, seed=4, retold=retold))
    home = tmp_path / "articles"
    home.mkdir()
    for each in made:
        (home / f"{each.name}.md").write_text(each.text, encoding="utf-8")
    apart = build(home, tmp_path / f"apart-{name}").events
    merged = build(home, tmp_path / name, merge=True).events
    found = table(tmp_path / name)
    assert len(found) == merged
    assert sum(1 + len(row["also"]) for row in found) == apart
    stories = {f"{each.name}.md": each.story for each in made}
    told = [(row, {row["document"], *(also["document"] for also in row["also"])}) for row in found]
    assert all(len({stories[document] for document in documents}) == 1 for _, documents in told)
    once = sum(len(each.facts) for each in made[::retold])
    assert (apart - merged) / (apart - once) > 0.8


@pytest.mark.usefixtures("quick")
def test_the_list_of_what_cannot_be_read_counts_as_people_do(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for number in (10, 9, 1):
        (tmp_path / "articles" / f"{number}.txt").write_text("")
    reasons = build(tmp_path / "articles", tmp_path / "events").reasons.read_text("utf-8")
    names = [json.loads(line)["document"] for line in reasons.splitlines()]
    assert names == ["1.txt", "9.txt", "10.txt"]


@pytest.mark.usefixtures("quick")
def test_what_cannot_be_read_is_listed_with_its_reason(folder: Path, tmp_path: Path) -> None:
    reasons = build(folder, tmp_path / "events").reasons.read_text("utf-8")
    assert [json.loads(line) for line in reasons.splitlines()] == [
        {"document": "empty.txt", "reason": "empty.txt is empty: there is nothing to read"},
        {"document": "picture.txt",
         "reason": "picture.txt is a picture: copy its text and paste it"},
    ]  # fmt: skip


@pytest.mark.usefixtures("quick")
def test_one_file_is_sorted_by_time_and_leaves_nothing_beside_it(
    folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    build(folder, out / "events.parquet")
    found = pq.read_table(out / "events.parquet")
    assert found.column_names == list(NAMES)
    assert found["start"].to_pylist() == sorted(found["start"].to_pylist())
    assert {path.name for path in out.iterdir()} == {"events.parquet", "events.unreadable.jsonl"}


@pytest.mark.usefixtures("quick")
def test_jsonl_and_parquet_give_the_same_events(tmp_path: Path) -> None:
    records = [
        {"id": f"a{number}", "text": article(number), "published": "2024-06-21T10:00:00Z",
         "title": f"Bridge {number}", "url": "an archive"}
        for number in range(4)
    ]  # fmt: skip
    lines = "".join(json.dumps(record) + "\n" for record in records)
    (tmp_path / "a.jsonl").write_text(f'{lines}\nnot json\n[1]\n{{"id": "no text"}}\n', "utf-8")
    pq.write_table(pa.Table.from_pylist(records), tmp_path / "a.parquet")
    built = build(tmp_path / "a.jsonl", tmp_path / "one")
    build(tmp_path / "a.parquet", tmp_path / "two")
    assert table(tmp_path / "one") == table(tmp_path / "two")
    assert {row["published"] for row in table(tmp_path / "one")} == {"2024-06-21"}
    reasons = [json.loads(line) for line in built.reasons.read_text("utf-8").splitlines()]
    assert [(lost["document"], lost["reason"]) for lost in reasons] == [
        ("a.jsonl:6", "the line is not JSON"),
        ("a.jsonl:7", "the line is no JSON object"),
        ("a.jsonl:8", 'the record has no text: call its field "text"'),
    ]


@pytest.mark.usefixtures("quick")
def test_one_document_on_which_we_fail_stops_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(data: bytes, name: str) -> timeline.Story:
        if name == "2.txt":
            raise RecursionError("deep")
        return real(data, name)

    from timeline.corpus import reader

    real = reader.read_bytes
    monkeypatch.setattr(reader, "read_bytes", fails)
    built = build(folder, tmp_path / "events")
    assert (built.events, built.unreadable) == (10, 3)
    assert "RecursionError" in built.reasons.read_text("utf-8")


@pytest.mark.usefixtures("quick")
def test_documents_that_come_later_are_read_and_the_others_are_not_read_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "BATCH_DOCUMENTS", SEVERAL)
    first = build(folder, tmp_path / "events")
    again = build(folder, tmp_path / "events")
    assert (again.read_now, again.events) == (0, first.events)
    (folder / "week 2").mkdir()
    (folder / "week 2" / "9.txt").write_text(article(9), encoding="utf-8")
    more = build(folder, tmp_path / "events")
    assert (more.read_now, more.events) == (2, first.events + 2), "it and what its batch began with"
    build(folder, tmp_path / "fresh")
    assert files(tmp_path / "events") == files(tmp_path / "fresh")


def test_two_processes_give_the_same_bytes_as_one(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "BATCH_DOCUMENTS", SEVERAL)
    build(folder, tmp_path / "two", processes=2)
    monkeypatch.setattr(workers, "local", _threads)
    build(folder, tmp_path / "one", processes=1)
    assert files(tmp_path / "two") == files(tmp_path / "one")


def test_the_small_batches_are_read_last_so_that_no_worker_waits_for_a_large_one() -> None:
    sizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 500]
    listed = [batches.Batch(f"{size}", (batches.Item("", record=b"x" * size),)) for size in sizes]
    asked: list[int] = []

    class Noted(ThreadPoolExecutor):
        def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Any:
            asked.append(args[0].size)
            return super().submit(lambda batch: batch, *args, **kwargs)

    with Noted(1) as pool:
        found = [batch.key for batch, _ in workers.results(iter(listed), pool, 1)]
    assert sorted(map(int, found)) == sizes
    assert asked[-3:] == [30, 20, 10]
    assert asked.index(500) == 6


def test_a_run_that_was_killed_goes_on_and_reads_nothing_twice(tmp_path: Path) -> None:
    lines = [json.dumps({"text": article(number)}) for number in range(160)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    command = [sys.executable, "-m", "timeline", "corpus", str(tmp_path / "a.jsonl"),
               "--workers", "1", "--to"]  # fmt: skip
    target = tmp_path / "events"
    parts = target / "_parts"
    run = subprocess.Popen([*command, str(target)], stderr=subprocess.DEVNULL)
    end = time.monotonic() + ENOUGH_SECONDS
    while not list(parts.glob("*.parquet")) and time.monotonic() < end:
        time.sleep(0.01)
    run.send_signal(signal.SIGKILL)
    run.wait()
    before = {path.name: path.stat().st_mtime_ns for path in parts.glob("*.parquet")}
    read = sum(int(pq.read_schema(parts / name).metadata[b"documents"]) for name in before)
    assert 0 < read < 160
    assert not (target / "_corpus.json").exists()
    again = subprocess.run([*command, str(target)], capture_output=True, text=True, check=True)
    assert f"of which {read} had been read before" in again.stderr
    after = {path.name: path.stat().st_mtime_ns for path in parts.glob("*.parquet")}
    assert before.items() <= after.items()
    subprocess.run([*command, str(tmp_path / "whole")], capture_output=True, check=True)
    assert files(target) == files(tmp_path / "whole")


@pytest.fixture
def cluster() -> Iterator[str]:
    """A Dask scheduler and two workers, each a process of its own, on this machine only."""
    pytest.importorskip("distributed")
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL,
             "stderr": subprocess.DEVNULL}  # fmt: skip
    port = free_port()
    address = f"tcp://127.0.0.1:{port}"
    dask = [sys.executable, "-m", "distributed.cli"]
    local = {**os.environ, "DASK_DISTRIBUTED__WORKER__DAEMON": "False"}
    started = [
        subprocess.Popen(
            [*dask[:2], "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port",
             str(port), "--no-dashboard", "--no-show"], env=local, **quiet)
    ]  # fmt: skip
    started += [
        subprocess.Popen(
            [*dask[:2], "distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny",
             "--no-dashboard", "--host", "127.0.0.1"], env=local, **quiet)
        for _ in range(2)
    ]  # fmt: skip
    yield address
    for process in started[::-1]:
        process.kill()
        process.wait(ENOUGH_SECONDS)


def free_port() -> int:
    import socket

    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@pytest.mark.filterwarnings("default")
def test_a_dask_cluster_gives_the_same_bytes(folder: Path, tmp_path: Path, cluster: str) -> None:
    command = [sys.executable, "-m", "timeline", "corpus", str(folder), "--to"]
    there = subprocess.run(
        [*command, str(tmp_path / "dask"), "--dask", cluster],
        capture_output=True,
        text=True,
        timeout=ENOUGH_SECONDS,
    )
    assert there.returncode == 0, there.stderr
    subprocess.run([*command, str(tmp_path / "local")], capture_output=True, check=True)
    assert files(tmp_path / "dask") == files(tmp_path / "local")


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize(
    ("source", "target", "says"),
    [
        ("nowhere", "events", "there is no folder or file"),
        ("articles/empty.txt", "events", "is no folder, and no .jsonl, .jsonl.gz or .parquet file"),
        ("articles", "taken", "holds something else: choose a new folder"),
        ("articles", "articles/events", "lies inside"),
        ("no-text.parquet", "events", 'has no column for the text: call it "text"'),
        ("damaged.parquet", "events", "is no Parquet file, or a damaged one"),
    ],
)
def test_a_source_or_target_that_cannot_be_used_is_named(
    folder: Path, tmp_path: Path, source: str, target: str, says: str
) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "thesis.txt").write_text("mine", encoding="utf-8")
    pq.write_table(
        pa.table({"summary": ["On 1 May 1998 it rained."]}), tmp_path / "no-text.parquet"
    )
    (tmp_path / "damaged.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(InputRefused, match=says):
        build(tmp_path / source, tmp_path / target)
    assert (tmp_path / "taken" / "thesis.txt").read_text("utf-8") == "mine"


@pytest.mark.usefixtures("quick")
def test_the_events_of_one_archive_never_replace_those_of_another(
    folder: Path, tmp_path: Path
) -> None:
    build(folder, tmp_path / "events")
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.txt").write_text(article(1), encoding="utf-8")
    with pytest.raises(InputRefused, match='holds the events of "articles"'):
        build(other, tmp_path / "events")


@pytest.mark.usefixtures("quick")
def test_the_command_says_how_far_it_is_and_what_could_not_be_read(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["corpus", str(folder), "--to", str(tmp_path / "events")]) == 0
    said = capsys.readouterr().err
    assert "8 of 8 documents, " in said
    assert "12 events of 8 documents" in said
    assert "2 documents could not be read; " in said
    assert cli.main(["corpus", str(folder), "--to", "x", "--workers", "0"]) == 1
    assert "--workers wants 1 or more, got 0" in capsys.readouterr().err


def test_progress_tells_the_rate_of_this_run_and_the_time_left() -> None:
    there = progress.Progress(1_000, lambda line: None)
    there.skip(400)
    there.add(100)
    assert there.line(10.0) == "500 of 1,000 documents, 10.0 a second, 50 s left"
    assert [progress.duration(s) for s in (99.4, 720, 12_000)] == ["99 s", "12 min", "3 h 20 min"]


@pytest.mark.usefixtures("quick")
def test_what_is_told_on_both_sides_of_a_new_year_is_one_event(tmp_path: Path) -> None:
    told = [
        ("Boris Yeltsin resigned on 31 December 1999.", "2000-01-05"),
        ("Boris Yeltsin stepped down on 1 January 2000.", "2000-02-05"),
        ("Chinese soldiers attacked the dam near Yichang in the winter of 1943-44.", "1950-01-05"),
        ("On 5 January 1944 Chinese soldiers attacked the dam near Yichang.", "1950-03-05"),
        ("Anna Okafor met Emil Lindgren in the winter of 1950-51.", "1960-03-05"),
        ("Anna Okafor met Emil Lindgren on 5 December 1950.", "1960-03-05"),
        ("Anna Okafor met Emil Lindgren on 7 January 1951.", "1960-03-05"),
    ]
    lines = [json.dumps({"text": text, "published": day}) for text, day in told]
    (tmp_path / "a.jsonl").write_text("\n".join(lines), encoding="utf-8")
    build(tmp_path / "a.jsonl", tmp_path / "events", merge=True)
    found = table(tmp_path / "events")
    assert [(row["year"], row["edtf"], len(row["also"])) for row in found] == [
        (1944, "1944-01-05", 1),
        (1950, "1950-24", 0),
        (1950, "1950-12-05", 0),
        (1951, "1951-01-07", 0),
        (1999, "1999-12-31", 1),
    ]
    assert "another text gives Saturday 1 January 2000" in found[-1]["because"]


@pytest.mark.usefixtures("quick")
def test_a_column_of_bytes_or_of_no_texts_is_read_or_listed(tmp_path: Path) -> None:
    table_of = {"bytes": [b"On 5 May 2020 the mayor of Rome opened a bridge.", None], "n": [1, 2]}
    for name, texts in table_of.items():
        pq.write_table(pa.table({"text": texts}), tmp_path / f"{name}.parquet")
    built = build(tmp_path / "bytes.parquet", tmp_path / "one")
    assert (built.events, built.documents, built.unreadable) == (1, 2, 1)
    (row,) = table(tmp_path / "one")
    assert row["sentence"] == "On 5 May 2020 the mayor of Rome opened a bridge."
    assert build(tmp_path / "n.parquet", tmp_path / "two").unreadable == 2
