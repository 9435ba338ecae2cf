"""Archives as people have them: other names, other kinds, damaged, closed, changed in between."""

from __future__ import annotations

import gzip
import json
import os
import random
import re
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from test_corpus import article, files, quick, table

import timeline
from timeline import cli
from timeline.archive import Archive, Only
from timeline.corpus import arrange, batches, build, dataset, shards
from timeline.limits import InputRefused
from timeline.reading import read_record

pytestmark = pytest.mark.usefixtures(quick.__name__)

RELATIVE = "The minister flew to Madrid on Tuesday."
NEEDS_RIGHTS = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is closed to this user"
)


def reasons(target: Path) -> dict[str, str]:
    lines = (target / "_unreadable.jsonl").read_text("utf-8").splitlines()
    told = [json.loads(line) for line in lines]
    return {each["document"]: each["reason"] for each in told}


def lines(*records: object) -> str:
    return "".join(f"{json.dumps(record)}\n" for record in records)


@pytest.mark.parametrize(
    "called",
    ["body", "content", "Article Text", "articleBody", "maintext", "full_text", "article"],
)
def test_the_text_of_a_record_may_have_another_name(called: str, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines({called: article(1)}), "utf-8")
    assert build(tmp_path / "a.jsonl", tmp_path / "events").events == 2


@pytest.mark.parametrize(
    "said",
    [
        1572652800, 1572652800000, "1572652800", 1572652800.5, "2019-11-02T23:30:00+02:00",
        "2019-11-02 10:00", "20191102", "Sat, 02 Nov 2019 10:00:00 GMT", "2 November 2019",
        "Nov. 2, 2019", "2019/11/02", {"$date": "2019-11-02T00:00:00Z"}, ["2019-11-02"],
    ],
)  # fmt: skip
def test_the_day_of_a_record_is_read_as_archives_write_it(said: object) -> None:
    found, remark = read_record({"text": RELATIVE, "date": said}, "a")
    assert (found.published, remark) == (date(2019, 11, 2), "")


@pytest.mark.parametrize("said", ["unknown", "02/11/2019", "2019", 2019, True, "0000-00-00", -1, 0])
def test_a_day_that_is_none_loses_no_article_and_is_told(said: object, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1), "date": said}), "utf-8")
    built = build(tmp_path / "a.jsonl", tmp_path / "events")
    assert (built.events, built.unreadable, built.noted) == (2, 0, 1)
    (why,) = reasons(tmp_path / "events").values()
    assert why == f'read without its day of publication: "{said}" is no clear day'


@pytest.mark.parametrize("said", ["", None, []])
def test_a_field_that_says_nothing_is_as_good_as_none(said: object) -> None:
    record = {"text": RELATIVE, "date": said, "pub_date": "2019-11-02", "title": said}
    found, remark = read_record(record, "a")
    assert (found.published, found.title, found.name, remark) == (date(2019, 11, 2), "", "a", "")


def test_other_fields_of_a_record_may_have_other_names() -> None:
    record = {"html": "<p>It rained.</p><p>It snowed.</p>", "Headline": "Rain", "docId": 7,
              "source": {"id": None, "name": "The Paper"}}  # fmt: skip
    found, _ = read_record(record, "a")
    assert (found.text, found.title, found.name) == ("It rained.\n\nIt snowed.", "Rain", "7")
    assert found.source == "The Paper"


def test_a_record_may_hold_a_whole_page_or_a_list_of_paragraphs() -> None:
    page = (
        f"<!DOCTYPE html><html><head><title>T</title></head><body><p>{RELATIVE}</p></body></html>"
    )
    assert read_record({"html": page}, "a")[0].text.strip().endswith(RELATIVE)
    assert read_record({"body": ["One.", "Two."]}, "a")[0].text == "One.\n\nTwo."


def test_stamps_of_a_parquet_column_are_days(tmp_path: Path) -> None:
    stamps = [datetime(2019, 11, 2, 10, tzinfo=UTC), None]
    columns = {"content": [RELATIVE, article(1)], "publish_date": stamps}
    pq.write_table(pa.table(columns), tmp_path / "a.parquet")
    build(tmp_path / "a.parquet", tmp_path / "events")
    assert {(row["start"], row["published"]) for row in table(tmp_path / "events")} >= {
        ("2019-10-29", "2019-11-02")
    }


def test_a_folder_may_hold_files_of_many_records(tmp_path: Path) -> None:
    home = tmp_path / "articles"
    (home / "2019").mkdir(parents=True)
    (home / "a.txt").write_text(article(1), "utf-8")
    (home / "2019" / "b.jsonl").write_text(
        lines({"text": article(2), "id": "7"}) + "{bad\n\n" + lines({"text": article(3)}), "utf-8"
    )
    with gzip.open(home / "2019" / "c.jsonl.gz", "wb") as packed:
        packed.write(lines({"text": article(4), "id": "7"}).encode())
    pq.write_table(pa.table({"body": [article(5), None]}), home / "d.parquet")
    (home / "typed.jsonl").write_text(lines({"start": "1999-05-04", "title": "A day"}), "utf-8")
    pq.write_table(pa.table({"id": ["1"]}), home / "e.parquet")
    built = build(home, tmp_path / "events")
    assert {row["document"] for row in table(tmp_path / "events")} == {
        "a.txt", "2019/b.jsonl: 7", "2019/b.jsonl:4", "2019/c.jsonl.gz: 7", "d.parquet:1",
        "typed.jsonl",
    }  # fmt: skip
    assert reasons(tmp_path / "events") == {
        "2019/b.jsonl:2": "the line is not JSON",
        "d.parquet:2": "the text is empty: there is nothing to read",
        "e.parquet": "e.parquet is a Parquet table: open it with timeline dashboard",
    }
    assert (built.documents, built.unreadable) == (9, 3)


@pytest.mark.parametrize("name", ["typed.jsonl", "typed.csv"])
def test_typed_events_in_a_folder_keep_their_days(name: str, tmp_path: Path) -> None:
    home = tmp_path / "articles"
    home.mkdir()
    told = "date,text\n3 May 1999,A pier opened.\n"
    if name.endswith(".jsonl"):
        told = lines({"date": "3 May 1999", "text": "A pier opened."})
    (home / name).write_text(told, "utf-8")
    build(home, tmp_path / "events")
    assert [row["start"] for row in table(tmp_path / "events")] == ["1999-05-03"]


def test_a_packed_file_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    random.seed(1)
    whole = gzip.compress(
        "".join(
            lines({"text": article(n), "noise": f"{random.getrandbits(4_000):x}"})
            for n in range(200)
        ).encode()
    )
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    built = build(tmp_path / "a.jsonl.gz", tmp_path / "events")
    (why,) = {why for name, why in reasons(tmp_path / "events").items()} - {"the line is not JSON"}
    assert why == "the file is damaged from here on: fetch it again"
    assert built.documents - built.unreadable > 50
    (tmp_path / "b.jsonl.gz").write_text("no gzip", "utf-8")
    assert build(tmp_path / "b.jsonl.gz", tmp_path / "none").unreadable == 1


def test_links_are_followed_but_not_in_circles(tmp_path: Path) -> None:
    home, other = tmp_path / "articles", tmp_path / "other"
    home.mkdir()
    other.mkdir()
    (other / "a.txt").write_text(article(1), "utf-8")
    (home / "there").symlink_to(other)
    (home / "again").symlink_to(home)
    (home / "gone.txt").symlink_to(tmp_path / "nowhere")
    built = build(home, tmp_path / "events")
    assert {row["document"] for row in table(tmp_path / "events")} == {"there/a.txt"}
    assert reasons(tmp_path / "events") == {
        "gone.txt": "the file is gone, or the link to it leads nowhere"
    }
    assert built.documents == 2


def test_a_name_in_any_letters_is_the_name_of_its_document(tmp_path: Path) -> None:
    home = tmp_path / "articles"
    names = ["two  blanks & 'quotes' \"x\".txt", "Ελλάδα/Αθήνα.txt", "日本.md", "a;b/🚢.txt"]
    for name in names:
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_text(article(1), "utf-8")
    build(home, tmp_path / "events of 'mine'.parquet")
    told = table(tmp_path / "events of 'mine'.parquet")
    assert {row["document"] for row in told} == set(names)


@NEEDS_RIGHTS
def test_a_closed_folder_is_listed_and_stops_nothing(tmp_path: Path) -> None:
    home = tmp_path / "articles"
    (home / "closed").mkdir(parents=True)
    (home / "a.txt").write_text(article(1), "utf-8")
    (home / "b.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    (home / "closed").chmod(0)
    (home / "b.jsonl").chmod(0)
    try:
        assert build(home, tmp_path / "events").events == 2
        assert reasons(tmp_path / "events") == {
            "b.jsonl": "b.jsonl cannot be read: permission denied",
            "closed/": "cannot be opened: permission denied",
        }
        with pytest.raises(InputRefused, match=r'"b.jsonl" cannot be read: permission denied'):
            build(home / "b.jsonl", tmp_path / "none")
    finally:
        (home / "closed").chmod(0o700)


@pytest.mark.parametrize("at", [0, 30, 59])
def test_a_document_that_comes_goes_or_changes_has_few_others_read_again(
    at: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "BATCH_DOCUMENTS", 8)
    home = tmp_path / "articles"
    home.mkdir()
    for number in range(60):
        (home / f"{number:02}.txt").write_text(article(number), "utf-8")
    build(home, tmp_path / "events")
    (home / f"{at:02}a.txt").write_text(article(99), "utf-8")
    assert build(home, tmp_path / "events").read_now <= 24
    (home / f"{at:02}.txt").write_text(article(98), "utf-8")
    assert build(home, tmp_path / "events").read_now <= 24
    (home / f"{at:02}a.txt").unlink()
    assert build(home, tmp_path / "events").read_now <= 24
    build(home, tmp_path / "fresh")
    assert files(tmp_path / "events") == files(tmp_path / "fresh")


def test_a_file_that_is_not_ours_is_never_replaced(tmp_path: Path) -> None:
    home = tmp_path / "articles"
    home.mkdir()
    (home / "a.txt").write_text(article(1), "utf-8")
    mine, other = tmp_path / "mine.parquet", tmp_path / "other"
    pq.write_table(pa.table({"text": [article(2)]}), mine)
    for source in (home, mine):
        with pytest.raises(InputRefused, match="holds something else: choose a new name"):
            build(source, mine)
    assert pq.read_table(mine).column_names == ["text"]
    build(home, tmp_path / "events.parquet")
    build(home, tmp_path / "events.parquet")
    home.rename(other)
    with pytest.raises(InputRefused, match='holds the events of "articles": choose a new name'):
        build(other, tmp_path / "events.parquet")


@pytest.mark.parametrize("merge", [False, True])
@pytest.mark.parametrize("target", ["events", "events.parquet"])
def test_an_archive_without_events_gives_an_empty_dataset(
    target: str, merge: bool, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    built = build(tmp_path / "none", tmp_path / target, merge=merge)
    assert (built.events, built.documents) == (0, 0)
    assert not list(tmp_path.glob("*.parts"))
    (tmp_path / "none" / "a.txt").write_text("Nothing has a day here.", "utf-8")
    assert build(tmp_path / "none", tmp_path / target, merge=merge).documents == 1


def test_two_runs_never_write_one_dataset(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("fcntl")
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    command = ["corpus", str(tmp_path / "a.jsonl"), "--to", str(tmp_path / "events")]
    said: list[int] = []

    def meanwhile(line: str) -> None:
        said.append(cli.main(command))

    build(tmp_path / "a.jsonl", tmp_path / "events", say=meanwhile)
    assert set(said) == {1}
    assert "is being written by another run: wait for its end" in capsys.readouterr().err
    assert cli.main(command) == 0


FULL = (
    OSError(28, "Error writing bytes to file. Detail: [errno 28] No space left on device"),
    duckdb.IOException(
        'IO Error: Async write failed for range [offset=0, size=2422]: {"exception_type":"IO",'
        '"exception_message":"Could not write file: No space left on device","errno":"28"}'
    ),
    duckdb.OutOfMemoryException("Out of Memory Error: failed to offload data block of size 256 KB"),
)


@pytest.mark.parametrize("error", FULL, ids=["pyarrow", "duckdb", "duckdb sorting"])
def test_a_full_disk_is_one_calm_sentence(
    error: Exception, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    def full(*_: object) -> int:
        raise error

    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    command = ["corpus", str(tmp_path / "a.jsonl"), "--to", str(tmp_path / "events")]
    with monkeypatch.context() as patched:
        patched.setattr(arrange, "by_year", full)
        assert cli.main(command) == 1
    said = capsys.readouterr().err.splitlines()[-1]
    assert said == f"timeline: {tmp_path / 'events'}: no space left on device"
    assert cli.main(command) == 0


@pytest.mark.parametrize("place", ["year=2020", "x [1] {a,b} 'mine'", "start=1"])
def test_what_the_folders_above_a_dataset_are_called_says_nothing(
    place: str, tmp_path: Path
) -> None:
    (tmp_path / place).mkdir()
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    for name in ("events", "events.parquet"):
        built = build(tmp_path / "a.jsonl", tmp_path / place / name)
        archive = Archive(tmp_path / place / name)
        shown = archive.page(Only(), first=0, count=10).events
        archive.close()
        assert len(shown) == built.events == 2


@NEEDS_RIGHTS
def test_a_closed_dataset_is_not_called_a_wrong_one(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    build(tmp_path / "a.jsonl", tmp_path / "events.parquet")
    (tmp_path / "events.parquet").chmod(0)
    with pytest.raises(InputRefused, match=r'"events.parquet" cannot be read: you may lack'):
        Archive(tmp_path / "events.parquet")


def torn(whole: bytes) -> bytes:
    """A Parquet file with one letter changed in its footer, which pyarrow calls an OSError."""
    for at in range(9, len(whole)):
        changed = bytearray(whole)
        changed[-at] ^= 0x55
        try:
            pq.read_schema(pa.BufferReader(bytes(changed)))
        except pa.ArrowException:
            continue
        except OSError:
            return bytes(changed)
    raise AssertionError("no letter tears it")


@pytest.mark.parametrize("damage", [b"", b"PAR1", b"no Parquet at all", None])
def test_a_damaged_part_is_read_anew(damage: bytes | None, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    build(tmp_path / "a.jsonl", tmp_path / "events")
    (part,) = (tmp_path / "events" / "_parts").glob("*.parquet")
    part.write_bytes(torn(part.read_bytes()) if damage is None else damage)
    (tmp_path / "events" / "_corpus.json").unlink()
    with pytest.raises(InputRefused, match="a part that had been read was damaged: start again"):
        build(tmp_path / "a.jsonl", tmp_path / "events")
    assert build(tmp_path / "a.jsonl", tmp_path / "events").read_now == 1


def test_a_damaged_table_is_not_called_a_closed_one(tmp_path: Path) -> None:
    home = tmp_path / "articles"
    home.mkdir()
    pq.write_table(pa.table({"text": [article(1)]}), home / "a.parquet")
    (home / "a.parquet").write_bytes(torn((home / "a.parquet").read_bytes()))
    with pytest.raises(InputRefused, match=r'"a.parquet" is no Parquet file, or a damaged one'):
        build(home / "a.parquet", tmp_path / "events")
    with pytest.raises(InputRefused, match="holds something else: choose a new name"):
        build(home, home / "a.parquet")


@pytest.mark.parametrize("name", ["events", "one.parquet"])
def test_what_to_remove_of_a_damaged_dataset_is_named(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")

    told_beside = dataset._told_beside

    def damaged_after(paths: list[Path]) -> object:
        found = told_beside(paths)
        for path in paths:
            path.write_bytes(b"PAR1" + b"\0" * 1_000)
        return found

    with monkeypatch.context() as patched:
        patched.setattr(dataset, "_told_beside", damaged_after)
        with pytest.raises(InputRefused) as refused:
            build(tmp_path / "a.jsonl", tmp_path / name)
    said = re.search(r'is damaged: remove "(.+)" and start again', str(refused.value))
    assert said
    shutil.rmtree(said[1])
    assert build(tmp_path / "a.jsonl", tmp_path / name).read_now == 1


def test_a_saved_story_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(article(1), "utf-8")
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    mine = tmp_path / "mine.parquet"
    timeline.read(tmp_path / "a.txt").save(mine)
    before = mine.read_bytes()
    with pytest.raises(InputRefused, match="holds something else: choose a new name"):
        build(tmp_path / "a.jsonl", mine)
    assert mine.read_bytes() == before


NEEDS_ANY_NAME = pytest.mark.skipif(
    sys.platform != "linux", reason="file names are letters on this system"
)


@NEEDS_ANY_NAME
@pytest.mark.parametrize("name", ["events", "one.parquet"])
def test_a_folder_may_have_a_name_that_is_not_utf_8(name: str, tmp_path: Path) -> None:
    home = tmp_path / os.fsdecode(b"caf\xe9")
    home.mkdir()
    (home / os.fsdecode(b"na\xefve.txt")).write_text(article(1), "utf-8")
    assert build(home, tmp_path / name).events == 2
    assert build(home, tmp_path / name).events == 2


@NEEDS_ANY_NAME
@pytest.mark.parametrize("name", [b"ev\xe9nts", b"on\xe9.parquet"])
def test_a_dataset_may_not(name: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines({"text": article(1)}), "utf-8")
    with pytest.raises(InputRefused, match="is not in UTF-8: rename it"):
        build(tmp_path / "a.jsonl", tmp_path / os.fsdecode(name))


def test_what_was_not_understood_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jsonl").write_text(
        lines({"text": "It rained in 1999.", "date": "soon"}), "utf-8"
    )
    assert cli.main(["corpus", str(tmp_path / "a.jsonl"), "--to", str(tmp_path / "events")]) == 0
    list_of_them = tmp_path / "events" / "_unreadable.jsonl"
    assert capsys.readouterr().err.splitlines()[-2:] == [
        f"{tmp_path / 'events'}: 1 event of 1 document",
        f"in 1 document something was not understood; {list_of_them} says what",
    ]


def test_a_link_to_records_that_leads_nowhere_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "articles"
    home.mkdir()
    (home / "gone.jsonl").symlink_to(tmp_path / "nowhere")
    opened: list[Path] = []
    monkeypatch.setattr(shards, "holds_articles", opened.append)
    build(home, tmp_path / "events")
    assert not opened
    assert reasons(tmp_path / "events") == {
        "gone.jsonl": "the file is gone, or the link to it leads nowhere"
    }
