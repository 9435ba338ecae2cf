"""The verbs of the command line, as a person in a terminal meets them."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from timeline.cli import VERBS, main, parser

ARTICLE = """\
The lighthouse at Varde was built in 1904. Danish engineers repaired it in May.

The Norwegian minister Kari Holm opened the new pier on Tuesday and Wednesday.
"""


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "lighthouse.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return str(path)


def shown(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(arguments) == 0
    return capsys.readouterr().out


def test_show_prints_days_countries_and_the_sentence(
    article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = shown(capsys, "show", article, "--published", "2024-06-21")
    assert "18–19 June 2024" in out
    assert "DNK" in out
    assert "“The lighthouse at Varde was built in 1904.”" in out


def test_show_as_json_has_the_promised_fields(
    article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = shown(capsys, "show", article, "--published", "2024-06-21", "--format", "json")
    events = json.loads(out)["events"]
    pier = next(event for event in events if event["words"] == "Tuesday and Wednesday")
    assert (pier["start"], pier["last"]) == ("2024-06-18", "2024-06-19")
    assert pier["edtf"] == "2024-06-18/2024-06-19"
    assert pier["countries"] == ["NOR"]
    assert pier["published"] == "2024-06-21"
    assert {"id", "precision", "title", "status", "approximate", "implied", "sentence", "also",
            "char_start", "char_end", "document"} <= pier.keys()  # fmt: skip
    assert ARTICLE[pier["char_start"] : pier["char_end"]] in ARTICLE


def test_show_narrows_by_country_and_year(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    published = ("--published", "2024-06-21", "--format", "csv")
    out = shown(capsys, "show", article, "--country", "Denmark", "--since", "2000", *published)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert [row["edtf"] for row in rows] == ["2024-05"]


def test_times_lists_each_part_of_a_list(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = shown(capsys, "times", article, "--published", "2024-06-21", "--format", "json")
    assert [(time["text"], time["value"]) for time in json.loads(out)] == [
        ("1904", "1904"),
        ("May", "2024-05"),
        ("Tuesday", "2024-06-18"),
        ("Wednesday", "2024-06-19"),
    ]


def test_explain_says_rule_days_and_why(article: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = shown(capsys, "explain", article, "Tuesday", "--published", "2024-06-21")
    assert "Tuesday" in out
    assert "2024-06-18" in out
    assert "published" in out or "publication" in out
    assert "1904" not in out


def test_rules_show_their_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert shown(capsys, "rules").count("\n") > 50


def test_an_unknown_rule_is_said_in_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "no_such_rule"]) == 1
    assert "no rule named" in capsys.readouterr().err


def test_save_writes_the_format_of_the_suffix(
    article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.json"
    assert main(["save", article, "--published", "2024-06-21", "--to", str(target)]) == 0
    again = shown(capsys, "show", str(target), "--format", "json")
    assert json.loads(again)["events"] == json.loads(target.read_text())["events"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["show", "nowhere.txt"], "nowhere.txt"),
        (["show", "{article}", "--published", "junetember"], "junetember"),
        (["show", "{article}", "--country", "Ruritania"], "Ruritania"),
        (["show", "{article}", "--since", "soon"], "soon"),
        (["save", "{article}", "--to", "out.docx"], ".docx"),
        (["dashboard", "nowhere.txt"], "nowhere.txt"),
    ],
)
def test_a_mistake_gets_one_plain_sentence_and_status_1(
    arguments: list[str], sentence: str, article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word.format(article=article) for word in arguments]) == 1
    error = capsys.readouterr().err
    assert error.startswith("timeline: ")
    assert sentence in error
    assert error.count("\n") == 1


def test_wrong_usage_has_status_2() -> None:
    with pytest.raises(SystemExit) as stop:
        main(["show"])
    assert stop.value.code == 2


@pytest.mark.parametrize("verb", VERBS)
def test_help_teaches_by_example(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([verb, "--help"])
    assert stop.value.code == 0
    assert f"examples:\n  timeline {verb}" in capsys.readouterr().out


@pytest.mark.parametrize("example", [each for verb in VERBS.values() for each in verb.EXAMPLES])
def test_an_example_of_the_help_is_right_usage(example: str) -> None:
    assert parser().parse_args(shlex.split(example)[1:]).verb == example.split()[1]


def test_an_article_may_come_from_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "times", "-", "--published", "2024-06-21"],
        input=ARTICLE.encode(),
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert b"1904" in done.stdout


def test_control_characters_in_an_article_do_not_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "escape.txt"
    path.write_text("The \x1b[31mred\x1b[0m pier opened in 1950.", encoding="utf-8")
    assert "\x1b" not in shown(capsys, "show", str(path))
