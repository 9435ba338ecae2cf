"""The verbs of the command line: from arguments to what is printed, saved or opened."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.model import Document
    from timeline.story import Story

EXAMPLES = {
    "show": "timeline show article.txt --published 2024-06-21 --country KOR --since 2022",
    "save": "timeline save article.txt --published 2024-06-21 --to events.csv",
    "times": "timeline times article.txt --published 2024-06-21 --format json",
    "explain": 'timeline explain article.txt "early June" --published 2024-06-21',
    "rules": "timeline rules bare_month",
    "dashboard": "timeline dashboard article.txt",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 when all went well, 1 after a mistake of the user's, 2 for wrong usage."""
    choices = _parser().parse_args(arguments)
    try:
        choices.run(choices)
    except (ValueError, OSError) as error:
        print(f"timeline: {_sentence(error)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def _sentence(error: ValueError | OSError) -> str:
    if isinstance(error, BrokenPipeError):
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115  nobody reads on, and nothing is lost
        return "the reader of our output went away"
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {(error.strerror or 'cannot be opened').lower()}"
    return " ".join(str(error).split())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="timeline", description="An article goes in, a timeline comes out."
    )
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")

    show = _verb(verbs, "show", "print the events of one or more articles")
    _files(show)
    _narrowing(show)
    show.add_argument("--format", choices=("text", "json", "csv"), default="text")
    show.set_defaults(run=_show)

    save = _verb(verbs, "save", "write the events to a file, in the format of its suffix")
    _files(save)
    _narrowing(save)
    save.add_argument("--to", required=True, metavar="OUT", help="such as events.csv, events.json")
    save.set_defaults(run=_save)

    times = _verb(verbs, "times", "print every time expression with its value and its rule")
    _files(times, one=True)
    times.add_argument("--format", choices=("text", "json"), default="text")
    times.set_defaults(run=_times)

    explain = _verb(verbs, "explain", "say for each time expression how its days came about")
    _files(explain, one=True)
    explain.add_argument("words", nargs="?", default="", help="only expressions with these words")
    explain.set_defaults(run=_explain)

    rules = _verb(verbs, "rules", "list the rules that hear times, with their examples")
    rules.add_argument("name", nargs="?", default="", help="one rule")
    rules.add_argument("--format", choices=("text", "markdown"), default="text")
    rules.set_defaults(run=_rules)

    dashboard = _verb(verbs, "dashboard", "open the dashboard, on these files if any are named")
    dashboard.add_argument("files", nargs="*", metavar="FILE")
    dashboard.set_defaults(run=_dashboard)
    return parser


def _verb(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser], name: str, says: str
) -> argparse.ArgumentParser:
    return verbs.add_parser(
        name, help=says, description=says.capitalize() + ".", epilog=f"example: {EXAMPLES[name]}"
    )


def _files(verb: argparse.ArgumentParser, *, one: bool = False) -> None:
    says = 'an article, or "-" for standard input'
    if one:
        verb.add_argument("file", metavar="FILE", help=says)
    else:
        verb.add_argument("files", nargs="+", metavar="FILE", help=says)
    verb.add_argument("--published", metavar="DAY", help="the day of publication, as 2024-06-21")


def _narrowing(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--country", action="append", default=[], metavar="KOR", help="may be given several times"
    )
    verb.add_argument("--since", metavar="2022", help="a year, month or day, inclusive")
    verb.add_argument("--until", metavar="2024", help="a year, month or day, inclusive")
    verb.add_argument("--words", default="", metavar="TEXT", help="words of the title or sentence")


def _story(choices: argparse.Namespace) -> Story:
    from timeline.story import Story
    from timeline.walk import read, tell

    story = Story()
    for file in choices.files:
        if file == "-":
            story += tell(_document(file, choices.published))
        else:
            story += read(file, published=choices.published)
    return story.only(
        countries=choices.country, since=choices.since, until=choices.until, words=choices.words
    )


def _document(file: str, published: str | None) -> Document:
    from timeline import reading

    if file == "-":
        return reading.read_bytes(sys.stdin.buffer.read(), "stdin.txt", published=published)
    return reading.read(file, published=published)


def _show(choices: argparse.Namespace) -> None:
    story = _story(choices)
    if choices.format == "text":
        from timeline.views.terminal import table

        print(table(story, width=shutil.get_terminal_size().columns, sentences=True))
        return
    from timeline.exports import dumps

    sys.stdout.write(dumps(story, f".{choices.format}").decode())


def _save(choices: argparse.Namespace) -> None:
    story = _story(choices)
    story.save(choices.to)
    from timeline.views.terminal import count

    print(f"{choices.to}: {count(story)}", file=sys.stderr)


def _times(choices: argparse.Namespace) -> None:
    from timeline.walk import times_of

    found = times_of(_document(choices.file, choices.published))
    if choices.format == "json":
        print(json.dumps([asdict(time) for time in found], ensure_ascii=False, indent=1))
        return
    from timeline.views.terminal import plain

    for time in found:
        print(f"{plain(time.text):<28}  {time.type:<8}  {time.value:<18}  {time.rule}")


def _explain(choices: argparse.Namespace) -> None:
    from timeline.views.explain import explanations

    document = _document(choices.file, choices.published)
    print("\n\n".join(explanations(document, choices.words)) or "no time expression found")


def _rules(choices: argparse.Namespace) -> None:
    from timeline.views import rulebook

    if choices.format == "markdown":
        print(rulebook.page(), end="")
    else:
        print("\n\n".join(rulebook.rulebook(choices.name)))


def _dashboard(choices: argparse.Namespace) -> None:
    from timeline.limits import InputRefused

    files = [str(Path(file).resolve()) for file in choices.files]
    for file in files:
        if not Path(file).is_file():
            raise InputRefused(f'no file named "{file}"')
    home = dashboard_folder()
    # -P keeps a file named calendar.py in the current folder from standing in for a package.
    command = [sys.executable, "-P", "-m", "streamlit", "run", str(home / "dashboard.py")]
    subprocess.run([*command, "--", *files] if files else command, cwd=home, check=False)


def dashboard_folder() -> Path:
    """Where `dashboard.py` stands with its data and settings: the package's copy, or ours."""
    here = Path(__file__).resolve().parent
    packed = here / "app"
    return packed if (packed / "dashboard.py").is_file() else here.parent
