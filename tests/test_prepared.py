"""What a start keeps for the next one: the same answers, sooner, whatever became of the file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from timeline import patterns, prepared
from timeline.dating.english import english

ROOT = Path(__file__).parent.parent
TEXT = "It began on 3 May 2021 and ended two weeks later, by the end of last year."
COUNTED = """
import re, sys
compiled, make = [], re._compiler.compile
re._compiler.compile = lambda source, flags: compiled.append(source) or make(source, flags)
from timeline.cli import start
try:
    start()
finally:
    ours = [source for source in compiled if "week" in str(source)]
    print(len(ours), "timeline.dating.automaton" in sys.modules)
"""


CALLED = f"prepared.{sys.implementation.cache_tag}.data"


def python(home: Path, *arguments: str) -> list[str]:
    """What Python prints, with byte code and what else is kept in a folder of its own."""
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run(
        [sys.executable, *arguments],
        env={**own, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(home / "kept")},
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


def test_a_wheel_holds_what_its_first_start_needs(tmp_path: Path) -> None:
    """A folder without byte code stands for the one in which a wheel is built."""
    kept = tmp_path / "kept"
    place = python(tmp_path, "-B", "-c", BUILT)
    assert place == [str((str(kept_in(tmp_path)[0]), f"timeline/__pycache__/{CALLED}"))]
    assert {path.name for path in kept.rglob("*") if path.is_file()} == {CALLED}
    *_, found = run(tmp_path)
    assert found == "0 False"


def test_the_kept_code_of_every_rule_is_that_of_its_pattern() -> None:
    for rule in english.rules:
        for pattern, _ in (*rule.patterns.each, *rule.wide_patterns.each):
            flags = pattern.flags & ~re.UNICODE
            code = patterns._code(pattern.pattern, flags)
            assert code is not None, rule.name
            assert patterns._of_code(pattern.pattern, code) == pattern


def test_what_cannot_be_written_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared, "FILE", str(tmp_path / "no" / "folder" / "file"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(prepared, "_new", {("key",): lambda: 1})
    prepared.put_away()


def test_what_is_kept_has_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepared, "FILE", str(tmp_path / "file"))
    monkeypatch.setattr(prepared, "MAX_PREPARED", 2)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for number in range(3):
        prepared._kept.cache_clear()
        monkeypatch.setattr(prepared, "_new", {(number,): lambda: "made"})
        prepared.put_away()
    prepared._kept.cache_clear()
    assert [prepared.recall((number,)) for number in range(3)] == [None, None, "made"]
    prepared._kept.cache_clear()
