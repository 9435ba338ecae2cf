"""Stories are kept and given back, on SQLite and on PostgreSQL, whatever happens half way."""

from __future__ import annotations

import gc
import gzip
import os
import sqlite3
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import databases
import pytest
import stories
from hypothesis import given, settings
from sqlalchemy import create_engine, text

from timeline import exports
from timeline.limits import MAX_SAVED_STORY_BYTES
from timeline.store import (
    DAY_SECONDS,
    QuotaReached,
    Quotas,
    SecretWrong,
    Store,
    StoreUnavailable,
    StoryChanged,
    StoryDamaged,
    StoryNotFound,
    is_share_id,
    schema,
)
from timeline.store import __main__ as operator

ROOT = Path(__file__).resolve().parent.parent
MANY = Quotas(saves_a_minute=1_000)
NOBODYS = "A" * 22


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty store can be made."""
    if request.param == "sqlite":
        yield str(tmp_path / "kept" / "stories.sqlite")
        return
    named = str(request.getfixturevalue("postgres"))
    yield named
    run(named, "DROP TABLE IF EXISTS timeline_stories, timeline_schema")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(address: str, clock: Clock) -> Store:
    return Store(address, MANY, clock)


def run(address: str, *statements: str, **values: object) -> None:
    """Do something to the database behind the program's back."""
    postgres = address.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(postgres if "://" in address else f"sqlite:///{address}")
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement), values)
    engine.dispose()


def test_a_story_comes_back_as_it_was_saved_also_to_another_process(
    store: Store, address: str
) -> None:
    receipt = store.save(stories.korea())
    opened = Store(address).open(receipt.id)
    assert opened.story == stories.korea()
    assert (opened.revision, opened.expires) == (1, None)


def test_what_many_have_open_is_in_memory_once_and_only_while_it_is_open(store: Store) -> None:
    first, *others = stories.korea().events
    own = replace(stories.korea(), events=(replace(first, title="Of this test alone"), *others))
    share_id = store.save(own).id
    one, other = store.open(share_id), store.open(share_id)
    assert one.story is other.story
    gone = weakref.ref(one.story)
    del one, other
    gc.collect()
    assert gone() is None


def test_what_a_person_changed_comes_back_too(store: Store) -> None:
    first, *others = stories.korea().events
    corrected = replace(first, title="A war began", changed=("title",))
    story = replace(stories.korea(), events=(corrected, *others))
    assert store.open(store.save(story).id).story == story


@settings(deadline=None, max_examples=20)
@given(stories.anything_told())
def test_any_story_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, story) -> None:  # type: ignore[no-untyped-def]
    kept = Store(str(tmp_path_factory.mktemp("any") / "stories.sqlite"), MANY)
    assert kept.open(kept.save(story).id).story == story


def test_ids_are_random_and_only_their_pattern_is_ever_looked_for(store: Store) -> None:
    receipts = [store.save(stories.korea()) for _ in range(5)]
    words = {word for receipt in receipts for word in (receipt.id, receipt.secret)}
    assert len(words) == 10
    assert all(is_share_id(word) for word in words)
    assert receipts[0].secret not in repr(receipts[0])


@pytest.mark.parametrize("share_id", [
    "", "x", NOBODYS, NOBODYS + "\n", "A" * 21 + "é", "A" * 21 + "\0", "' OR 1=1 --", "../" * 8,
    "A" * 100_000, "٣" * 22,
])  # fmt: skip
def test_an_id_that_nobody_has_is_a_calm_sentence(store: Store, share_id: str) -> None:
    store.save(stories.korea())
    for ask in (store.open, store.remove, lambda one: store.delete(one, "secret")):
        with pytest.raises(StoryNotFound, match="no story is kept under this link"):
            ask(share_id)


def test_the_owner_changes_and_deletes_with_the_secret(store: Store) -> None:
    receipt = store.save(stories.korea())
    fewer = stories.korea().only(countries=["UKR"])
    assert store.change(receipt.id, receipt.secret, fewer, revision=1) == 2
    assert store.open(receipt.id).story == fewer
    store.delete(receipt.id, receipt.secret)
    with pytest.raises(StoryNotFound):
        store.open(receipt.id)


@pytest.mark.parametrize("secret", ["", NOBODYS, "\ud800", "x" * 100_000])
def test_nobody_changes_or_deletes_without_it(store: Store, secret: str) -> None:
    receipt = store.save(stories.korea())
    for act in (
        lambda: store.change(receipt.id, secret, stories.korea().only(), revision=1),
        lambda: store.delete(receipt.id, secret),
    ):
        with pytest.raises(SecretWrong):
            act()
    assert store.open(receipt.id).revision == 1


def test_the_secret_is_nowhere_in_the_database(tmp_path: Path) -> None:
    receipt = Store(str(tmp_path / "stories.sqlite")).save(stories.korea())
    kept = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert receipt.id.encode() in kept
    assert receipt.secret.encode() not in kept


def test_of_two_writers_the_later_is_told_and_nothing_is_lost(store: Store) -> None:
    receipt = store.save(stories.korea())
    theirs = stories.korea().only(countries=["UKR"])
    store.change(receipt.id, receipt.secret, theirs, revision=1)
    with pytest.raises(StoryChanged, match="not saved over theirs"):
        store.change(receipt.id, receipt.secret, stories.korea(), revision=1)
    assert store.open(receipt.id).story == theirs


def test_of_many_writers_at_once_one_wins_each_round(address: str) -> None:
    stores = [Store(address, MANY) for _ in range(4)]
    receipt = stores[0].save(stories.korea())
    start = threading.Barrier(len(stores))

    def write(store: Store, revision: int) -> int:
        start.wait()
        try:
            return store.change(receipt.id, receipt.secret, stories.korea(), revision=revision)
        except StoryChanged:
            return 0

    with ThreadPoolExecutor(len(stores)) as threads:
        for revision in range(1, 6):
            done = list(threads.map(write, stores, [revision] * len(stores)))
            assert sorted(done) == [0, 0, 0, revision + 1]


def test_a_story_goes_when_its_time_has_come(store: Store, clock: Clock) -> None:
    short, long = store.save(stories.korea(), days=7), store.save(stories.korea())
    assert store.open(short.id).expires == clock.now + 7 * DAY_SECONDS
    clock.now += 7 * DAY_SECONDS
    with pytest.raises(StoryNotFound):
        store.open(short.id)
    assert store.open(long.id)
    store.save(stories.korea())
    assert store.usage()[0] == 2


def test_the_owner_sets_another_expiry(store: Store, clock: Clock) -> None:
    receipt = store.save(stories.korea(), days=7)
    store.change(receipt.id, receipt.secret, stories.korea(), revision=1, days=30)
    assert store.open(receipt.id).expires == clock.now + 30 * DAY_SECONDS


@pytest.mark.parametrize(
    ("quotas", "says"),
    [
        (Quotas(stories=2), "keeps 2 stories"),
        (Quotas(bytes=7_000), "keeps 7,000 bytes"),
        (Quotas(saves_a_minute=2), "try again in a minute"),
    ],
)
def test_a_quota_is_kept_and_what_is_there_stays(
    address: str, clock: Clock, quotas: Quotas, says: str
) -> None:
    store = Store(address, quotas, clock)
    kept = [store.save(stories.korea()) for _ in range(2)]
    with pytest.raises(QuotaReached, match=says):
        store.save(stories.korea())
    assert all(store.open(receipt.id).story == stories.korea() for receipt in kept)
    store.delete(kept[0].id, kept[0].secret)
    clock.now += 61
    assert store.save(stories.korea())


def test_a_story_that_is_too_large_is_refused(store: Store) -> None:
    (document,) = stories.korea().documents
    large = replace(document, text=document.text + "x" * MAX_SAVED_STORY_BYTES)
    with pytest.raises(QuotaReached, match=r"limit for keeping one is 20,000,000"):
        store.save(replace(stories.korea(), documents=(large,)))


def test_the_operator_removes_a_story(store: Store) -> None:
    receipt, other = store.save(stories.korea()), store.save(stories.korea())
    store.remove(receipt.id)
    with pytest.raises(StoryNotFound):
        store.open(receipt.id)
    assert store.open(other.id)


@pytest.mark.parametrize("payload", [b"", b"\x1f\x8b", b"\0" * 4096, b"{}", None], ids=str)
def test_a_damaged_story_is_one_calm_sentence_and_hurts_no_other(
    store: Store, address: str, payload: bytes | None
) -> None:
    broken, other = store.save(stories.korea()), store.save(stories.korea())
    torn = "substr(payload, 1, length(payload) / 2)" if payload is None else ":data"
    run(address, f"UPDATE timeline_stories SET payload = {torn} WHERE id = :id",
        data=payload, id=broken.id)  # fmt: skip
    with pytest.raises(StoryDamaged, match="damaged"):
        store.open(broken.id)
    assert store.open(other.id).story == stories.korea()
    store.delete(broken.id, broken.secret)


@pytest.mark.parametrize(("old", "new", "says"), [
    (b'"version": 1', b'"version": 99', "newer version"),
    (b'"format": "article', b'"format": "another', "no story saved by this program"),
    (b'"text": "Warnings', b'"text": 5, "x": "W', "damaged"),
])  # fmt: skip
def test_a_story_of_a_newer_version_or_of_another_kind_is_told_apart(
    store: Store, address: str, old: bytes, new: bytes, says: str
) -> None:
    receipt = store.save(stories.korea())
    data = exports.dumps(stories.korea(), ".json")
    assert old in data
    run(address, "UPDATE timeline_stories SET payload = :data WHERE id = :id",
        data=gzip.compress(data.replace(old, new, 1)), id=receipt.id)  # fmt: skip
    with pytest.raises(StoryDamaged, match=says):
        store.open(receipt.id)


def test_a_story_that_unpacks_without_end_is_refused(store: Store, address: str) -> None:
    receipt = store.save(stories.korea())
    bomb = gzip.compress(b" " * (MAX_SAVED_STORY_BYTES * 5))
    run(address, "UPDATE timeline_stories SET payload = :data", data=bomb)
    with pytest.raises(StoryDamaged):
        store.open(receipt.id)


NEXT_STEP = ("ALTER TABLE timeline_stories ADD COLUMN note VARCHAR(9) DEFAULT 'none' NOT NULL",)


def test_an_older_store_is_upgraded_and_keeps_its_stories(
    store: Store, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = store.save(stories.korea())
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, NEXT_STEP))
    newer = Store(address, MANY)
    assert newer.open(receipt.id).story == stories.korea()
    assert newer.save(stories.korea())
    run(address, "SELECT note FROM timeline_stories")


def test_an_upgrade_that_fails_half_way_leaves_the_older_store(
    store: Store, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = store.save(stories.korea())
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", (*schema.STEPS, (*NEXT_STEP, "ALTER TABLE nowhere x")))
        with pytest.raises(StoreUnavailable):
            Store(address).open(receipt.id)
    assert Store(address).open(receipt.id).story == stories.korea()
    monkeypatch.setattr(schema, "STEPS", (*schema.STEPS, NEXT_STEP))
    assert Store(address).open(receipt.id).story == stories.korea()


def test_a_store_of_a_newer_version_is_left_alone(store: Store, address: str) -> None:
    store.save(stories.korea())
    run(address, "UPDATE timeline_schema SET version = 99")
    with pytest.raises(StoreUnavailable, match="newer version"):
        Store(address).save(stories.korea())


def test_many_processes_may_make_the_same_store_at_once(address: str) -> None:
    stores = [Store(address, MANY) for _ in range(6)]
    with ThreadPoolExecutor(len(stores)) as threads:
        receipts = list(threads.map(lambda store: store.save(stories.korea()), stores))
    assert Store(address).usage()[0] == len({receipt.id for receipt in receipts}) == 6


def test_a_new_file_waits_for_another_that_is_setting_it_up(tmp_path: Path) -> None:
    """SQLite itself gives up at once where two set the mode of one file."""
    file = tmp_path / "store.db"
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    with closing(other), ThreadPoolExecutor(1) as thread:
        saved = thread.submit(Store(str(file)).save, stories.korea())
        with pytest.raises(TimeoutError):
            saved.result(timeout=0.5)
        other.execute("ROLLBACK")
        assert saved.result().id


SAVES = """
import sys
sys.path[:0] = ["tests"]
import stories
from timeline.store import Quotas, Store
store = Store(sys.argv[1], Quotas(saves_a_minute=10_000))
first = store.save(stories.korea())
print(first.id, first.secret, flush=True)
revision = 1
while True:
    story = stories.korea().only(countries=["UKR"] if revision % 2 else [])
    revision = store.change(first.id, first.secret, story, revision=revision)
    print(store.save(stories.korea()).id, revision, flush=True)
"""


@pytest.mark.parametrize("saves", range(3))
def test_killed_during_a_save_keeps_all_that_was_confirmed_and_nothing_torn(
    address: str, saves: int
) -> None:
    command = [sys.executable, "-c", SAVES, address]
    with subprocess.Popen(command, cwd=ROOT, text=True, stdout=subprocess.PIPE) as saver:
        assert saver.stdout
        told = [saver.stdout.readline() for _ in range(3 + 4 * saves)]
        saver.kill()
        told += saver.stdout.readlines()
    first, *confirmed = [line.split() for line in told if line.endswith("\n")]
    store, last = Store(address, MANY), int(confirmed[-1][1])
    opened = store.open(first[0])
    assert opened.revision in (last, last + 1)
    expected = stories.korea().only(countries=[] if opened.revision % 2 else ["UKR"])
    assert opened.story == expected
    assert all(store.open(one[0]).story == stories.korea() for one in confirmed)
    assert store.save(stories.korea())


FILLS = """
import resource, sys
sys.path[:0] = ["tests"]
import stories
from timeline.store import Quotas, Store, StoreUnavailable
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
store, kept = Store(sys.argv[1], Quotas(saves_a_minute=10_000)), []
try:
    for _ in range(200):
        kept.append(store.save(stories.korea()))
        store.change(kept[-1].id, kept[-1].secret, stories.korea(), revision=1)
except StoreUnavailable as error:
    print(error)
assert 0 < len(kept) < 200
assert all(store.open(receipt.id).story == stories.korea() for receipt in kept)
print(len(kept))
"""


def test_a_full_disk_is_one_calm_sentence_and_what_was_kept_stays(tmp_path: Path) -> None:
    file = tmp_path / "stories.sqlite"
    ran = subprocess.run([sys.executable, "-c", FILLS, file], cwd=ROOT, text=True,
                         capture_output=True, check=True)  # fmt: skip
    sentence, kept = ran.stdout.splitlines()
    assert "try again later" in sentence
    store = Store(str(file), MANY)
    assert store.usage()[0] >= int(kept)
    assert store.save(stories.korea())


def test_a_folder_that_may_not_be_written_is_one_calm_sentence(tmp_path: Path) -> None:
    """Root may write anywhere, so a user who may not tries it for us, all modules once loaded."""
    elsewhere = tmp_path / "elsewhere.sqlite"
    code = (
        "import sys; sys.path[:0] = ['tests']; import stories; from timeline.store import Store\n"
        "import os; Store(sys.argv[2]).save(stories.korea()); os.getuid() or os.setuid(65534)\n"
        "try: Store(sys.argv[1]).save(stories.korea())\n"
        "except ValueError as error: print(error)"
    )
    kept = tmp_path / "kept"
    kept.mkdir(mode=0o555)
    ran = subprocess.run([sys.executable, "-c", code, kept / "stories.sqlite", elsewhere],
                         cwd=ROOT, text=True, capture_output=True, check=True)  # fmt: skip
    assert ran.stdout == "stories cannot be kept just now (permission denied): try again later\n"


def test_a_file_that_is_no_database_is_one_calm_sentence(tmp_path: Path) -> None:
    file = tmp_path / "stories.sqlite"
    file.write_bytes(b"not a database" * 1_000)
    with pytest.raises(StoreUnavailable, match="does not answer"):
        Store(str(file)).save(stories.korea())
    assert file.read_bytes().startswith(b"not a database")


def test_a_file_that_goes_away_is_missed_and_found_again(tmp_path: Path) -> None:
    file = tmp_path / "stories.sqlite"
    store = Store(str(file))
    receipt = store.save(stories.korea())
    away = file.rename(tmp_path / "away")
    for act in (lambda: store.open(receipt.id), lambda: store.save(stories.korea())):
        with pytest.raises(StoreUnavailable):
            act()
    assert not file.exists()
    away.rename(file)
    assert store.open(receipt.id).story == stories.korea()


def test_a_file_that_somebody_else_writes_for_long_is_one_calm_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.store.database.BUSY_SECONDS", 0.1)
    store = Store(str(tmp_path / "stories.sqlite"))
    receipt = store.save(stories.korea())
    other = sqlite3.connect(tmp_path / "stories.sqlite")
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable):
        store.save(stories.korea())
    assert store.open(receipt.id)
    other.close()
    assert store.save(stories.korea())


def test_a_server_that_goes_away_is_missed_and_found_again(
    postgres_server: databases.Server,
) -> None:
    store = Store(postgres_server.address)
    receipt = store.save(stories.korea())
    postgres_server.stop()
    try:
        for act in (lambda: store.open(receipt.id), lambda: store.save(stories.korea())):
            with pytest.raises(StoreUnavailable, match="does not answer"):
                act()
    finally:
        postgres_server.start()
    assert store.open(receipt.id).story == stories.korea()
    store.delete(receipt.id, receipt.secret)


@pytest.mark.parametrize(("wrong", "says"), [
    ("mysql://root@127.0.0.1/x", "wants a path or a postgresql:// address"),
    ("postgresql://timeline@127.0.0.1:1/x", "does not answer"),
    ("postgresql:/u:p@half://x", "no path and no address"),
])  # fmt: skip
def test_a_wrong_address_is_one_calm_sentence_without_its_password(wrong: str, says: str) -> None:
    with pytest.raises(StoreUnavailable, match=says) as refused:
        Store(wrong).usage()
    assert "p@" not in str(refused.value)


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    Store(str(tmp_path / "kept" / "stories.sqlite")).save(stories.korea())
    assert os.stat(tmp_path / "kept").st_mode & 0o77 == 0
    assert os.stat(tmp_path / "kept" / "stories.sqlite").st_mode & 0o77 == 0


def test_the_operator_counts_and_removes_by_id_or_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("TIMELINE_STORE", str(tmp_path / "stories.sqlite"))
    store = Store(str(tmp_path / "stories.sqlite"))
    first, second = store.save(stories.korea()), store.save(stories.korea())
    assert operator.main(["--remove", f"https://news.example/?story={first.id}&newest=true"]) == 0
    assert operator.main(["--remove", second.id]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.split(",")[0] for line in said] == ["1 story", "0 stories"]
    assert operator.main(["--remove", second.id]) == 1
    assert operator.main(["--remove", f"-{second.id[1:]}"]) == 1
    assert "no story is kept" in capsys.readouterr().err
