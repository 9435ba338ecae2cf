"""What the pages for people say is true: snippets run, commands exist, numbers and names agree."""

from __future__ import annotations

import argparse
import re
import shlex
import shutil
import tomllib
from collections.abc import Iterator
from glob import glob
from pathlib import Path

import pytest

from timeline import cli, limits, reading
from timeline.exports import FORMATS, formatbook
from timeline.page import texts
from timeline.views import limitbook
from timeline.views.marks import LEGEND, SUPPLIED

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.M | re.S)
LIMIT = re.compile(r"^\| [^|]+ \| (?P<number>[\d,]+)(?: [^|]*)? \| `(?P<name>\w+)` \|$", re.M)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
NOT_RUN_HERE = (
    "pip install . && streamlit run dashboard.py",
    'pip install ".[test]" && pytest',
)


def blocks(language: str) -> Iterator[tuple[str, str]]:
    for page in PAGES:
        for found in FENCE.finditer(page.read_text("utf-8")):
            if found["language"] == language:
                yield page.name, found["body"]


def commands() -> list[str]:
    lines = [line for _, body in blocks("sh") for line in body.splitlines() if line.strip()]
    return [line for line in lines if line not in NOT_RUN_HERE]


def verbs() -> dict[str, argparse.ArgumentParser]:
    actions = cli.parser()._actions
    choices = next(a.choices for a in actions if isinstance(a, argparse._SubParsersAction))
    return dict(choices)


@pytest.fixture
def beside_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the repository and may be written to."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", [page.name for page in PAGES])
def test_the_python_on_a_page_runs_from_top_to_bottom(page: str, beside_the_data: Path) -> None:
    names: dict[str, object] = {}
    for name, body in blocks("python"):
        if name == page:
            exec(compile(body, page, "exec"), names)


@pytest.mark.parametrize("command", commands())
def test_a_command_on_a_page_works(
    command: str,
    beside_the_data: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("subprocess.run", lambda *_, **__: None)
    program, *words = shlex.split(command)
    arguments = [file for word in words for file in (sorted(glob(word)) or [word])]
    assert program == "timeline"
    assert cli.main(arguments) == 0, capsys.readouterr().err


def test_the_first_screen_has_one_sentence_and_one_command() -> None:
    first = (ROOT / "README.md").read_text("utf-8").split("```")
    assert first[0].count(".") == 1
    assert first[1].splitlines() == ["sh", NOT_RUN_HERE[0]]


def test_the_command_for_the_tests_is_in_the_readme() -> None:
    assert NOT_RUN_HERE[1] in (ROOT / "README.md").read_text("utf-8").splitlines()


def test_every_verb_and_option_is_described() -> None:
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    sections = {part.split("\n", 1)[0] for part in page.split("\n## ")[1:]}
    assert sections == set(verbs())
    options = {
        option
        for verb in verbs().values()
        for action in verb._actions
        for option in action.option_strings
        if option.startswith("--")
    }
    assert {option for option in options if option not in page} == set()


def test_every_name_in_a_link_is_described() -> None:
    page = (ROOT / "docs" / "page.md").read_text("utf-8")
    assert [name for name in texts.LINK_NAMES if f"`{name}`" not in page] == []
    assert (ROOT / "data" / "articles" / "ebola.md").exists()


def test_the_formats_are_told_as_they_stand_in_the_code() -> None:
    page = (ROOT / "docs" / "formats.md").read_text("utf-8")
    hint = "run: timeline formats --format markdown > docs/formats.md"
    assert page == formatbook.page(), hint
    suffixes = {*FORMATS, *reading.SUFFIXES}
    assert [suffix for suffix in suffixes if f"`{suffix}`" not in page] == []


def test_the_limits_are_told_as_they_stand_in_the_code() -> None:
    told = limitbook.all_limits()
    in_force = {name: value for name, value in vars(limits).items() if name.isupper()}
    assert {each.name: each.number for each in told} == in_force
    assert [each.name for each in told if not (each.what and each.group)] == []
    hint = "run: timeline limits --format markdown > docs/limits.md"
    assert (ROOT / "docs" / "limits.md").read_text("utf-8") == limitbook.page(), hint


def test_the_limits_that_are_promised_are_the_ones_in_force() -> None:
    page = (ROOT / "SECURITY.md").read_text("utf-8")
    promised = {row["name"]: int(row["number"].replace(",", "")) for row in LIMIT.finditer(page)}
    assert promised
    assert promised.items() <= vars(limits).items()


def test_every_mark_of_the_chart_is_explained() -> None:
    page = (ROOT / "docs" / "read-an-article.md").read_text("utf-8")
    signs = [*LEGEND.values(), SUPPLIED]
    assert [sign for sign, means in signs if f"| {sign} | {means} |" not in page] == []


def test_every_link_between_pages_leads_somewhere() -> None:
    pages = [*PAGES, ROOT / "SECURITY.md", ROOT / "CHANGELOG.md", ROOT / "tests/golden/README.md"]
    lost = [
        f"{page.name}: {target}"
        for page in pages
        for target in LINK.findall(page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]
    assert lost == []


def test_every_article_says_what_it_is() -> None:
    for path in (ROOT / "data" / "articles").glob("*.md"):
        fields = tomllib.loads(path.read_text("utf-8").split("+++")[1])
        assert {"title", "published", "source", "language"} <= fields.keys(), path.name
