"""What a start keeps for the next one: the same answers, sooner, whatever became of the file."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from timeline import patterns, prepared
from timeline.dating.english import english

ROOT = Path(__file__).parent.parent
TEXT = "It began on 3 May 2021 and ended two weeks later, by the end of last year."
COUNTED = """
import re, sys
compiled, parse = [], re._parser.parse
re._parser.parse = lambda source, flags: compiled.append(source) or parse(source, flags)
from timeline.cli import start
try:
    start()
finally:
    ours = [source for source in compiled if "week" in str(source)]
    print(len(ours), "timeline.dating.hearing.automaton" in sys.modules)
"""


CALLED = f"prepared.{sys.implementation.cache_tag}.data"


def python(home: Path, *arguments: str, seed: int = 0) -> list[str]:
    """What Python prints, with byte code and what else is kept in a folder of its own.

    The seed orders its sets.
    """
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [sys.executable, *arguments],
        env={
            **own,
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(home / "kept"),
            "PYTHONHASHSEED": str(seed),
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()


def run(home: Path, *, writes: bool = True) -> list[str]:
    """What `timeline times` prints; then how many patterns of rules it compiled, and whether it
    made a table of them."""
    article = home / "article.txt"
    article.write_text(TEXT, "utf-8")
    return python(home, *([] if writes else ["-B"]), "-c", COUNTED, "times", str(article))


def kept_in(home: Path) -> list[Path]:
    return [path for path in home.rglob("*") if path.name.endswith(".data")]


def test_a_second_start_compiles_nothing_and_prints_the_same(tmp_path: Path) -> None:
    *first, worked = run(tmp_path)
    *second, found = run(tmp_path)
    assert second == first
    assert worked.endswith("True")
    assert not worked.startswith("0 ")
    assert found == "0 False"
    assert len(kept_in(tmp_path)) == 1


@pytest.mark.parametrize("data", [b"", b"not plain data", b"\xe3", b"i\0\0\0\0"])
def test_a_damaged_file_costs_time_and_nothing_else(tmp_path: Path, data: bytes) -> None:
    *first, _ = run(tmp_path)
    kept_in(tmp_path)[0].write_bytes(data)
    *second, worked = run(tmp_path)
    assert second == first
    assert worked.endswith("True")


def test_nothing_is_kept_where_python_writes_no_byte_code(tmp_path: Path) -> None:
    run(tmp_path, writes=False)
    assert kept_in(tmp_path) == []


def test_nothing_of_a_text_is_kept(tmp_path: Path) -> None:
    run(tmp_path)
    assert b"3 May 2021" not in kept_in(tmp_path)[0].read_bytes()


BUILT = """
import sys, types
plugin = types.ModuleType("hatchling.builders.hooks.plugin.interface")
plugin.BuildHookInterface = object
sys.modules[plugin.__name__] = plugin
from hatch_build import Prepared
hook, told = Prepared(), {"force_include": {}}
hook.root = "."
hook.initialize("standard", told)
print(*told["force_include"].items())
"""
HEARD = """
from timeline import prepared, times
from timeline.dating import rules
prepared.collect()
for rule in rules():
    for sentence in (*rule.yes, *rule.no):
        times(sentence, "2024-06-21")
print(list(prepared._new))
"""


def test_a_wheel_holds_what_its_first_start_needs(tmp_path: Path) -> None:
    """A folder without byte code stands for the one in which a wheel is built."""
    kept = tmp_path / "kept"
    place = python(tmp_path, "-B", "-c", BUILT, seed=1)
    assert place == [str((str(kept_in(tmp_path)[0]), f"timeline/__pycache__/{CALLED}"))]
    assert {path.name for path in kept.rglob("*") if path.is_file()} == {CALLED}
    assert python(tmp_path, "-c", HEARD, seed=2) == ["[]"]


def test_the_kept_code_of_every_rule_is_that_of_its_pattern() -> None:
    for rule in english.rules:
        for pattern, _ in (*rule.patterns.each, *rule.wide_patterns.each):
            flags = pattern.flags & ~re.UNICODE
            code = patterns._code(pattern.pattern, flags)
            assert patterns._of_code(pattern.pattern, code) == pattern


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where what is new is put away, instead of beside the byte code of this Python."""
    monkeypatch.setattr(prepared, "FILE", str(tmp_path / "kept" / "file"))
    monkeypatch.setattr(prepared, "_new", None)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    prepared._kept.cache_clear()
    patterns._is_known.cache_clear()
    prepared.collect()
    yield tmp_path / "kept" / "file"
    prepared._kept.cache_clear()


def started_again() -> None:
    prepared.put_away()
    prepared._kept.cache_clear()
    prepared.collect()


SOURCE = r"(?P<one>a+)|b"


def test_a_pattern_is_found_again(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = patterns.compiled(SOURCE, re.IGNORECASE)
    started_again()
    monkeypatch.setattr(re, "compile", None)
    second = patterns.compiled(SOURCE, re.IGNORECASE)
    assert second == first
    assert second.search("xAA")["one"] == "AA"
    assert second.groupindex == {"one": 1}


class Foreign:
    """A part of Python's `re` that refuses what is asked of it."""

    MAGIC = patterns._VERSION

    def __init__(self, refusal: type[Exception]) -> None:
        self.refusal = refusal

    def compile(self, *given: object) -> None:
        raise self.refusal

    parse = _code = compile


REFUSALS = [TypeError, ValueError, OverflowError, RuntimeError, IndexError, AttributeError]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_an_engine_that_takes_no_such_code_is_left_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch, refusal: type[Exception]
) -> None:
    first = patterns.compiled(SOURCE)
    started_again()
    monkeypatch.setattr(patterns, "_sre", Foreign(refusal))
    assert patterns.compiled(SOURCE) == first


@pytest.mark.parametrize("refusal", [ImportError, *REFUSALS])
@pytest.mark.parametrize("part", ["re._parser", "re._compiler"])
def test_a_compiler_that_tells_no_code_keeps_nothing(
    file: Path, monkeypatch: pytest.MonkeyPatch, part: str, refusal: type[Exception]
) -> None:
    parts = {part: None if refusal is ImportError else Foreign(refusal)}
    with monkeypatch.context() as inside:
        inside.setitem(sys.modules, part, parts[part])
        assert patterns.compiled(SOURCE).search("b")
        started_again()
    assert not file.exists()
    assert patterns.compiled(SOURCE).search("b")


def test_code_of_another_version_is_not_used(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns.compiled(SOURCE)
    started_again()
    monkeypatch.setattr(patterns, "_VERSION", patterns._VERSION + 1)
    monkeypatch.setattr(patterns, "_of_code", None)
    assert patterns.compiled(SOURCE).search("b")


@pytest.mark.parametrize(
    "data", [b"", b"?", marshal.dumps(7), prepared._FORM, prepared._FORM + b"7" * 99]
)
def test_a_foreign_file_is_not_read_and_gives_way(file: Path, data: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(data)
    assert prepared.recall(("key",)) is None
    prepared.keep(("key",), "made")
    started_again()
    assert prepared.recall(("key",)) == "made"


def test_a_folder_that_cannot_be_written_is_no_error(file: Path) -> None:
    file.parent.write_text("no folder")
    prepared.keep(("key",), "made")
    started_again()
    assert prepared.recall(("key",)) is None


def test_two_that_end_at_once_leave_one_whole_file(file: Path) -> None:
    def put_away(number: int) -> None:
        prepared._write({prepared._digest(("key",)): marshal.dumps(number)})

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(put_away, range(200)))
    assert prepared.recall(("key",)) in range(200)
    assert list(file.parent.iterdir()) == [file]


def test_what_is_kept_has_an_end(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "MAX_PREPARED", 2)
    for number in range(3):
        prepared.keep((number,), "made")
        started_again()
    assert [prepared.recall((number,)) for number in range(3)] == [None, None, "made"]
