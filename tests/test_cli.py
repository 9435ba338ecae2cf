"""The verbs of the command line, as a person in a terminal meets them."""

from __future__ import annotations

import ast
import contextlib
import csv
import io
import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from files import docx, pdf

from timeline import cli
from timeline.cli import VERBS, main, parser
from timeline.exports.formats import FORMATS, Format

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


def test_show_says_where_title_author_site_and_day_come_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "+++\ntitle = 'The dam'\n+++\nBy Ann Roe, 21 June 2024\n\nA dam burst on Tuesday.\n"
    (tmp_path / "dam.md").write_text(text)
    out = shown(capsys, "show", str(tmp_path / "dam.md"))
    assert "From:\nThe dam (front matter), by Ann Roe, 2024-06-21 (byline)\n" in out


def test_show_lists_what_could_not_be_placed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "port.txt"
    file.write_text("The rebels captured the port. In May 2019 they signed a truce.")
    assert main(["show", str(file)]) == 0
    listed = capsys.readouterr().out.partition("Not placed:\n")[2]
    assert listed.startswith("“captured”: the sentence tells no time for it\n")
    assert "“The rebels captured the port.”" in listed


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


def test_a_quarter_that_no_year_has_is_explained_as_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = tmp_path / "odd.txt"
    odd.write_text("In the tenth quarter ended Dec. 31 it grew.", encoding="utf-8")
    out = shown(capsys, "explain", str(odd), "--published", "2024-06-21")
    assert "2023-12-31" in out


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


def test_the_dashboard_opens_on_the_files_of_a_folder_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "run", lambda command, **_: started.append(command))
    (tmp_path / "deep").mkdir()
    for name in ("b.txt", "deep/a.md", "picture.png"):
        (tmp_path / name).write_text("It rained in May 2021.")
    assert main(["dashboard", str(tmp_path)]) == 0
    after = started[0][started[0].index("--") + 1 :]
    assert after == [str(tmp_path / "b.txt"), str(tmp_path / "deep/a.md")]
    assert main(["dashboard", str(tmp_path / "nowhere.txt")]) == 1
    assert "there is no file nowhere.txt" in capsys.readouterr().err
    assert main(["dashboard"]) == 0
    assert "--" not in started[1]


def test_a_reader_that_goes_away_is_no_mistake() -> None:
    done = subprocess.Popen(
        [sys.executable, "-m", "timeline", "rules"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert done.stdout
    assert done.stderr
    done.stdout.close()
    assert done.stderr.read() == b""
    done.stderr.close()
    assert done.wait() == 0


def test_letters_that_the_output_does_not_have_are_no_mistake(article: str) -> None:
    done = run("show", article, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert b"?The lighthouse" in done.stdout
    told = run("show", article, "--format", "csv", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert told.stdout.decode("utf-8").count("\r\n") > 1


def test_the_whole_help_has_examples_and_the_version_is_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for option, said in (("--help", "timeline save article.pdf"), ("--version", "0.1")):
        with pytest.raises(SystemExit) as stopped:
            main([option])
        assert stopped.value.code == 0
        assert said in capsys.readouterr().out


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
    command = re.split(r" (?:<|>>?) ", example)[0]
    assert parser().parse_args(shlex.split(command)[1:]).verb == example.split()[1]


def test_an_article_may_come_from_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "times", "-", "--published", "2024-06-21"],
        input=ARTICLE.encode(),
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    assert b"1904" in done.stdout


def run(
    *arguments: str, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "timeline", *arguments],
        input=given,
        capture_output=True,
        check=False,
        env={**os.environ, "PYTHONUTF8": "1", **environment},
    )


PAGE = f"<!DOCTYPE html><html><body><article><p>{ARTICLE}</p></article></body></html>"


@pytest.mark.parametrize(
    "given",
    [
        ARTICLE.encode(),
        ARTICLE.encode("utf-16"),
        PAGE.encode(),
        pdf(ARTICLE.splitlines()),
        docx(ARTICLE),
        b"date,title\n1904,The lighthouse was built\n",
        b"<rss><channel><item><title>x</title><description>%b</description></item></channel></rss>"
        % ARTICLE.encode(),
        b'{"events": [{"start_date": {"year": 1904}, "text": {"headline": "It was built"}}]}',
        b'{\n  "title": "Varde"\n}\n\n' + ARTICLE.encode(),
    ],
    ids=["text", "utf-16", "page", "pdf", "word", "csv", "feed", "timelinejs", "JSON matter"],
)
def test_standard_input_may_hold_any_format(
    given: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    out = shown(capsys, "show", "-", "--published", "2024-06-21", "--format", "jsonl")
    assert "1904" in [json.loads(line)["edtf"] for line in out.splitlines()]


def test_a_folder_is_read_and_what_cannot_be_is_named(
    article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(article).parent
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    assert main(["show", str(folder), "--published", "2024-06-21"]) == 0
    told = capsys.readouterr()
    assert "1904" in told.out
    assert "broken.pdf is passed over: the PDF is damaged" in told.err
    assert "photo" not in told.err


def test_a_dataset_of_events_says_what_opens_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "events" / "_parts").mkdir(parents=True)
    (tmp_path / "events" / "_corpus.json").write_text("{}", encoding="utf-8")
    assert main(["show", str(tmp_path / "events")]) == 1
    told = capsys.readouterr()
    assert told.err.endswith("is a dataset of events: open it with timeline dashboard\n")
    assert not told.out


def test_what_shows_nothing_says_what_would(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "short.txt"
    file.write_text("Kenya won in 1950. On Tuesday it lost.", encoding="utf-8")
    assert main(["show", str(file), "--since", "2020", "--until", "2010"]) == 0
    assert "no event fits these choices: without them there are 1" in capsys.readouterr().err
    assert main(["show", str(file)]) == 0
    assert "give the publication day with --published" in capsys.readouterr().err
    assert 'no time expression with "June"' in shown(capsys, "explain", str(file), "June")


def test_what_was_found_out_about_a_file_is_said_beside_the_output(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.txt").write_bytes("The café was opened in 1953.".encode("cp1252"))
    assert main(["show", str(tmp_path / "old.txt")]) == 0
    assert "old: it does not say its encoding and was read as windows-1252" in (
        capsys.readouterr().err
    )


def test_an_address_on_the_web_is_not_asked_unless_that_is_switched_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TIMELINE_FETCH", raising=False)
    assert main(["show", "https://example.org/war"]) == 1
    assert "switched off: set TIMELINE_FETCH=yes" in capsys.readouterr().err


@pytest.mark.parametrize("form", [form for form in FORMATS.values() if form.is_text and
                                  form.name != "svg"], ids=lambda form: form.name)  # fmt: skip
def test_every_text_format_is_shown_too(
    form: Format, article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = shown(capsys, "show", article, "--published", "2024-06-21", "--format", form.name)
    assert "1904" in out


def test_save_writes_to_standard_output_in_the_format_that_is_named(
    article: str, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["save", article, "--to", "-", "--format", "parquet"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"PAR1")
    assert main(["save", article, "--to", "-"]) == 1


def test_what_a_format_cannot_hold_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "old.csv").write_text("date,title\n300 BC,A league\n1950,A war\n")
    assert main(["save", str(tmp_path / "old.csv"), "--to", str(tmp_path / "old.ics")]) == 0
    assert (
        "1 event is left out: a calendar has no days before the year 1" in capsys.readouterr().err
    )


def test_times_and_explanations_are_given_as_data_too(
    article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    day = ("--published", "2024-06-21")
    table = list(
        csv.DictReader(io.StringIO(shown(capsys, "times", article, *day, "--format", "csv")))
    )
    assert [row["value"] for row in table] == ["1904", "2024-05", "2024-06-18", "2024-06-19"]
    lines = shown(capsys, "times", article, *day, "--format", "jsonl").splitlines()
    assert json.loads(lines[1])["text"] == "May"
    told = json.loads(shown(capsys, "explain", article, "May", *day, "--format", "json"))
    assert (told[0]["words"], told[0]["days"]) == ("May", "2024-05")
    rules = json.loads(shown(capsys, "rules", "bare_month", "--format", "json"))
    assert rules[0]["yes"]


def on_a_terminal(*arguments: str, columns: int = 80, **environment: str) -> str:
    """What the command prints where its output is a terminal of that width."""
    ours, theirs = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    done = subprocess.Popen(
        [sys.executable, "-m", "timeline", *arguments],
        stdout=theirs,
        env={**clean, "TERM": "xterm", "COLUMNS": str(columns), **environment},
    )
    os.close(theirs)
    told = b""
    with contextlib.suppress(OSError):
        while piece := os.read(ours, 65_536):
            told += piece
    os.close(ours)
    assert done.wait() == 0
    return told.decode()


def test_colours_come_on_a_terminal_only_and_not_where_they_are_unwanted(article: str) -> None:
    show = ("show", article, "--published", "2024-06-21")
    assert "\x1b[1m18–19 June 2024\x1b[0m" in on_a_terminal(*show)
    assert "\x1b" not in on_a_terminal(*show, NO_COLOR="1")
    assert "\x1b" not in on_a_terminal(*show, TERM="dumb")
    assert b"\x1b" not in run(*show).stdout


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_the_table_fits_the_terminal(columns: int, article: str) -> None:
    told = on_a_terminal(
        "show", article, "--published", "2024-06-21", columns=columns, NO_COLOR="1"
    )
    lines = [line for line in told.splitlines() if "events" not in line]
    assert max(map(len, lines)) <= columns


@pytest.mark.parametrize("verb", ["times", "explain", "limits", "formats"])
@pytest.mark.parametrize("columns", [40, 80])
def test_every_list_fits_the_terminal_and_is_whole_in_a_pipe(
    verb: str, columns: int, article: str
) -> None:
    given = (verb, article) if verb in ("times", "explain") else (verb,)
    assert max(map(len, on_a_terminal(*given, columns=columns).splitlines())) <= columns
    piped = run(*given, COLUMNS="40").stdout.decode().splitlines()
    assert max(map(len, piped)) > 40


def test_progress_over_many_files_is_told_beside_the_output(article: str, tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "timeline", "show", *[article] * 5, "--format", "jsonl"],
        stdout=subprocess.PIPE, stderr=theirs, check=True,
    )  # fmt: skip
    os.close(theirs)
    said = os.read(ours, 65_536).decode()
    os.close(ours)
    assert "reading 1 of 5" in said
    assert "reading" not in done.stdout.decode()


def test_a_folder_that_is_not_there_is_named_as_it_was_typed(
    article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    there = tmp_path / "none" / "events.csv"
    assert main(["save", article, "--to", str(there)]) == 1
    assert f"{there}: no such file or directory" in capsys.readouterr().err


def test_formats_lists_what_is_read_and_what_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = shown(capsys, "formats")
    assert [line for line in out.splitlines() if "TimelineJS" in line] == [
        "  TimelineJS, saved story     .json",
        "  timelinejs .timelinejs.json TimelineJS",
    ]
    told = json.loads(shown(capsys, "formats", "--format", "json"))
    assert ".mhtml" in {suffix for each in told["read"] for suffix in each["suffixes"]}
    assert ".ics" in {each["suffix"] for each in told["written"]}


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_fits_a_narrow_terminal(
    verb: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    with pytest.raises(SystemExit):
        main([*filter(None, [verb]), "--help"])
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if len(line) > 40 and len(line.split()) > 1] == []


@pytest.mark.parametrize("verb", [*VERBS])
def test_an_example_that_is_wrapped_still_runs(
    verb: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    with pytest.raises(SystemExit):
        main([verb, "--help"])
    shown = capsys.readouterr().out.split("examples:")[1].replace("\\\n", " ")
    assert [" ".join(line.split()) for line in shown.splitlines() if line] == [
        *VERBS[verb].EXAMPLES
    ]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_shell_understands_its_completion(
    shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    script = tmp_path / "completion"
    script.write_text(shown(capsys, "completion", shell))
    subprocess.run([shell, "-n", str(script)], check=True)


def test_fish_completes_verbs_options_and_formats(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if not shutil.which("fish"):
        pytest.skip("fish is not installed")
    script = tmp_path / "timeline.fish"
    script.write_text(shown(capsys, "completion", "fish"))

    def completed(line: str) -> list[str]:
        ask = f"source {script}; complete -C {shlex.quote(line)}"
        home = {**os.environ, "HOME": str(tmp_path)}
        done = subprocess.run(["fish", "-c", ask], capture_output=True, text=True, env=home)
        return [each.split("\t")[0] for each in done.stdout.splitlines()]

    assert completed("timeline ex") == ["explain"]
    assert completed("timeline show --cou") == ["--country"]
    assert "parquet" in completed("timeline save a.txt --format p")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_knows_every_verb(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    script = shown(capsys, "completion", shell)
    assert [verb for verb in VERBS if verb not in script] == []


def test_bash_completes_verbs_and_formats(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "completion.bash"
    script.write_text(shown(capsys, "completion", "bash"))

    def completed(*words: str) -> list[str]:
        line = " ".join(shlex.quote(word) for word in words)
        ask = (
            f"source {script}; COMP_WORDS=({line}); COMP_CWORD={len(words) - 1};"
            "$(complete -p timeline | sed 's/.*-F \\([^ ]*\\).*/\\1/') timeline;"
            'printf "%s\n" "${COMPREPLY[@]}"'
        )
        done = subprocess.run(["bash", "-c", ask], capture_output=True, text=True, check=True)
        return done.stdout.split()

    (tmp_path / "zebra.txt").touch()
    assert completed("timeline", "show", f"{tmp_path}/ze") == [f"{tmp_path}/zebra.txt"]
    assert completed("timeline", "ex") == ["explain"]
    assert "parquet" in completed("timeline", "save", "a.txt", "--format", "p")


def test_control_characters_in_an_article_do_not_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "escape.txt"
    path.write_text("The \x1b[31mred\x1b[0m pier opened in 1950.", encoding="utf-8")
    assert "\x1b" not in shown(capsys, "show", str(path))


def test_times_opens_no_room_and_no_library_that_it_does_not_need(article: str) -> None:
    ask = (
        "import sys; from timeline.cli import main; main(sys.argv[1:]);"
        "print({name.split('.')[0] for name in sys.modules} |"
        " {name for name in sys.modules if name.startswith('timeline.')})"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask, "times", article], capture_output=True, text=True, check=True
    )
    opened = ast.literal_eval(done.stdout.splitlines()[-1])
    heavy = {"spacy", "pandas", "plotly", "streamlit", "sqlalchemy", "pyarrow", "lxml", "numpy",
             "dateparser", "trafilatura", "docx", "duckdb", "kaleido", "feedparser", "shtab",
             "timeline.events", "timeline.places", "timeline.story", "timeline.exports.csv_table",
             "timeline.store", "timeline.corpus", "timeline.page"}  # fmt: skip
    assert opened & heavy == set()


def test_every_module_of_a_verb_is_one() -> None:
    folder = Path(cli.__file__).parent
    written = {path.stem for path in folder.glob("*.py") if "\nHELP = " in path.read_text("utf-8")}
    assert written == set(VERBS)


def test_a_verb_loads_no_other() -> None:
    code = (
        "import sys; from timeline.cli import parser; parser(['times']);"
        "print(*sorted(name for name in sys.modules if name.startswith('timeline.cli.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == [
        "timeline.cli.given",
        "timeline.cli.helped",
        "timeline.cli.terminal",
        "timeline.cli.times",
    ]
