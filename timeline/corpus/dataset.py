"""A dataset of events on the disk: the parts that were read, and what is arranged from them.

    events/year=2024/events_0.parquet    what others read
    events/_unreadable.jsonl             documents that could not be read, with the reason
    events/_corpus.json                  what the dataset was made of; written last
    events/_parts/<key>.parquet          the events of one batch each, so that a run can go on
    events/_lock                         held by the run that writes here

A single file `events.parquet` has its parts, and the lock, in `events.parquet.parts` beside it
until it is finished, and its list in `events.unreadable.jsonl`.
"""

import json
import re
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import blake2s
from pathlib import Path

from timeline.corpus import arrange, tables
from timeline.corpus.alone import LOCK, alone
from timeline.corpus.reader import DOCUMENTS, NOTED, UNREADABLE
from timeline.exports.whole import write_whole
from timeline.limits import InputRefused
from timeline.views.rows import NAMES


@dataclass(frozen=True, slots=True)
class Holds:
    """What a finished dataset was made of, and how much it holds."""

    source: str
    parts: str
    """One digest of the keys of all parts."""
    events: int
    documents: int
    unreadable: int
    noted: int = 0
    """Documents of which something was not understood."""


class Dataset:
    """The dataset at a path: a folder, or a single file where the path ends in .parquet."""

    def __init__(self, target: Path) -> None:
        self._target = target
        self._single = target.suffix.lower() == ".parquet"
        self._work = target.with_name(f"{target.name}.parts") if self._single else target
        self._parts = self._work / "_parts"
        self._stamp = self._work / "_corpus.json"
        self._what = "name" if self._single else "folder"
        self._from = ""

    def prepare(self, source: Path) -> None:
        """Make room for the parts; InputRefused where something else is in the place."""
        tables.refuse_odd(self._target.absolute())
        self._from = _printed(source.name or source.resolve().name)
        if self._single and self._target.is_dir():
            raise InputRefused(f'"{self._target}" is a folder: a name in .parquet wants a file')
        if self._is_taken():
            raise InputRefused(f'"{self._target}" holds something else: choose a new {self._what}')
        if source.is_dir() and self._target.resolve().is_relative_to(source.resolve()):
            raise InputRefused(f'"{self._target}" lies inside "{source}": choose a place outside')
        before = self._source()
        if before and before != self._from:
            raise InputRefused(
                f'"{self._target}" holds the events of "{before}": choose a new {self._what}'
            )
        self._parts.mkdir(parents=True, exist_ok=True)

    def has(self, key: str) -> bool:
        """Whether the part of that key has been read."""
        return self._part(key).is_file()

    def add(self, key: str, data: bytes) -> None:
        """Keep a part; it is there whole or not at all."""
        write_whole(self._part(key), data)

    def holds(self) -> Holds | None:
        """What the finished dataset holds; nothing while it is not finished."""
        try:
            return Holds(**json.loads(self._stamp.read_bytes()))
        except (OSError, ValueError, TypeError):
            return None

    def arrange(
        self, keys: Sequence[str], say: Callable[[str], None], *, merge: bool = False
    ) -> Holds:
        """Make the dataset of the parts with these keys, unless it is what is there already.

        With `merge`, what several documents tell of one happening becomes one event.
        """
        digest = blake2s(" ".join([*sorted(keys), str(merge)]).encode()).hexdigest()
        before = self.holds()
        if before is not None and before.parts == digest:
            return before
        say("arranging the events by time")
        self._stamp.unlink(missing_ok=True)
        paths = [self._part(key) for key in dict.fromkeys(keys)]
        with arrange.told_calmly(self._target, self._parts):
            beside = _told_beside(paths)
            events = self._place(paths, say, merge)
        lost, noted = beside.lost, beside.noted
        holds = Holds(self._from, digest, events, beside.documents, len(lost), len(noted))
        write_whole(self.unreadable, _lines([*lost, *noted]))
        self._finish(holds, {path.name for path in paths})
        return holds

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep other runs from writing here as long as this lasts; InputRefused where one does."""
        with alone(self._work, str(self._target)):
            yield

    def _is_taken(self) -> bool:
        if self._single:
            return self._target.exists() and not _is_ours(self._target)
        if not self._target.is_dir():
            return self._target.exists()
        ours = (self._parts, self._stamp, self._work / LOCK)
        return any(self._target.iterdir()) and not any(each.exists() for each in ours)

    def _source(self) -> str:
        """The name of the archive whose events are there; "" where that is not known."""
        if self._single:
            return (
                tables.beside(self._target).get(arrange.SOURCE, "") if self._target.exists() else ""
            )
        before = self.holds()
        return before.source if before else ""

    @property
    def unreadable(self) -> Path:
        """The list of documents that could not be read."""
        if self._single:
            return self._target.with_name(f"{self._target.stem}.unreadable.jsonl")
        return self._target / "_unreadable.jsonl"

    def _part(self, key: str) -> Path:
        return self._parts / f"{key}.parquet"

    def _place(self, paths: list[Path], say: Callable[[str], None], merge: bool) -> int:
        """Arrange the parts beside the dataset, then put them in its place."""
        fresh = self._work / "_arranged"
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        if merge or not self._single:
            events = arrange.by_year(paths, fresh)
            paths = sorted(fresh.glob("year=*/*.parquet"))
        if merge:
            say("making one event of the same happening told again")
            events = _merged(paths)
        if self._single:
            events = arrange.one_file(paths, fresh / "events.parquet", self._from)
            (fresh / "events.parquet").replace(self._target)
        else:
            for old in self._target.glob("year=*"):
                shutil.rmtree(old)
            for year in sorted(fresh.glob("year=*")):
                year.replace(self._target / year.name)
        shutil.rmtree(fresh)
        return events

    def _finish(self, holds: Holds, kept: set[str]) -> None:
        if self._single:
            shutil.rmtree(self._work)
            return
        for path in self._parts.iterdir():
            if path.name not in kept:
                path.unlink()
        write_whole(self._stamp, json.dumps(asdict(holds), indent=1).encode() + b"\n")


def _merged(years: list[Path]) -> int:
    from timeline.corpus.merging import merge_years

    return merge_years(years)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What parts tell beside their events; documents in their order, each with a reason."""

    lost: list[tuple[str, str]]
    noted: list[tuple[str, str]]
    documents: int


def _told_beside(paths: list[Path]) -> _Beside:
    told = [_told_by(path) for path in paths]
    lists = (
        [(name, why) for each in told for name, why in json.loads(each.get(key, "[]"))]
        for key in (UNREADABLE, NOTED)
    )
    lost, noted = (sorted(each, key=lambda one: _counted(one[0])) for each in lists)
    return _Beside(lost, noted, sum(int(each[DOCUMENTS]) for each in told))


def _told_by(part: Path) -> dict[str, str]:
    """What a part tells beside its rows; a damaged one is taken away, to be read anew."""
    try:
        return tables.beside(part)
    except tables.Damaged:
        part.unlink()
        raise InputRefused("a part that had been read was damaged: start again to go on") from None


def _is_ours(file: Path) -> bool:
    """Whether a file is a dataset of an archive; a story that somebody saved has no such mark."""
    try:
        return tables.columns(file).issuperset(NAMES) and arrange.SOURCE in tables.beside(file)
    except tables.Damaged:
        return False


def _printed(name: str) -> str:
    """A name of a file in letters that can be written, also where it is not in UTF-8."""
    return name.encode("utf-8", "backslashreplace").decode()


def _counted(name: str) -> tuple[tuple[str, int, str], ...]:
    """What puts "2.txt" before "10.txt", as people count."""
    parts = re.split(r"([0-9]+)", name)
    return tuple(("", int(p), p) if at % 2 else (p, 0, p) for at, p in enumerate(parts))


def _lines(lost: list[tuple[str, str]]) -> bytes:
    lines = [
        json.dumps({"document": name, "reason": reason}, ensure_ascii=False) + "\n"
        for name, reason in lost
    ]
    return "".join(lines).encode("utf-8", "replace")
