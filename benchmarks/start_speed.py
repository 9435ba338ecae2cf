"""How long commands take to start and read one article, as ratios to a bare Python.

    python benchmarks/start_speed.py [--rounds 15] [ARTICLE]

The commands take turns; of each its CPU seconds are divided by those of `python -c pass` in the
same round, and the median is told. All of them find their byte code where a first round left it,
and what the project keeps beside it; for "first" that is taken away before each run.

The last figures, seven rounds on two cores busy with three times as much as they can do:
`import timeline.cli` 2.2, `timeline times` 5.2 (the bar is 6), the first one 18, `import spacy` 74,
and `timeline show` 115, which is 1.6 times `import spacy`. An installation, also one that can be
edited, brings what its first start needs (hatch_build.py), so that "first" is met in a folder of
sources alone and with another Python. Of some 55 ms Python takes 10, libraries 14 (`re` 6, `typing`
3, `argparse` 2, `datetime` and `sentencex` 1 each), reading the file 5, loading this package 14,
hearing 8, resolving 3; nothing is compiled.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ARTICLE = ROOT / "data" / "articles" / "putin-south-korea.md"
_MAIN = "from timeline.cli import start; start()"
BARE = "python -c pass"
FIRST = "timeline times, first"
"""With nothing kept by an earlier start (timeline/prepared.py), but Python's own byte code."""


def commands(article: Path) -> dict[str, list[str]]:
    """What is started, by how it is called in the table."""
    return {
        BARE: ["-c", "pass"],
        "import timeline.cli": ["-c", "import timeline.cli"],
        "timeline times": ["-c", _MAIN, "times", str(article)],
        FIRST: ["-c", _MAIN, "times", str(article)],
        "import spacy": ["-c", "import spacy"],
        "timeline show": ["-c", _MAIN, "show", str(article)],
    }


def seconds(command: list[str], home: str, *, first: bool = False) -> float:
    """The CPU seconds of one run; what earlier ones have kept is forgotten before the `first`."""
    for kept in Path(home).rglob("prepared.*.data") if first else ():
        kept.unlink()
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    settings = {**own, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": home}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *command], env=settings, stdout=subprocess.DEVNULL, check=True, cwd=home
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def ratios(chosen: dict[str, list[str]], rounds: int) -> dict[str, float]:
    """Of each command the median of its ratios to a bare Python; `chosen` holds that as well."""
    with tempfile.TemporaryDirectory() as home:
        for command in chosen.values():
            seconds(command, home)
        spent = [
            {name: seconds(command, home, first=name == FIRST) for name, command in chosen.items()}
            for _ in range(rounds)
        ]
    return {name: statistics.median(row[name] / row[BARE] for row in spent) for name in chosen}


def main() -> None:
    """Print a line a command."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("article", nargs="?", type=Path, default=ARTICLE)
    parser.add_argument("--rounds", type=int, default=15)
    given = parser.parse_args()
    for name, ratio in ratios(commands(given.article.resolve()), given.rounds).items():
        print(f"{name:<20} {ratio:6.1f}")


if __name__ == "__main__":
    main()
