"""The house has walls: who may import whom, and which library is used in which room."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "timeline"

# In the order of the walk: a room imports from itself and from the rooms above it.
ROOMS = (
    ("anyword", "limits", "patterns", "prepared", "records", "settings"),
    ("days",),
    ("kept",),
    ("model", "edtf", "phrases"),
    ("reading",),
    ("dating",),
    ("places",),
    ("typed",),
    ("events",),
    ("only",),
    ("story",),
    ("corrections",),
    ("sheets",),
    ("views",),
    ("exports",),
    ("store",),
    ("walk",),
    ("readers",),
    ("__init__",),
    ("corpus", "archive"),
    ("cli",),
    ("__main__",),
    ("page",),
)
RANK = {room: rank for rank, rooms in enumerate(ROOMS) for room in rooms}

# Story's methods open these doors when they are called, never while the module loads.
LATE_DOORS = {("story", "views"), ("story", "exports"), ("story", "store")}

# The order inside the rooms that have rooms of their own.
INNER = {
    "reading": (
        "datelines",
        "encodings",
        "formats",
        "given",
        "names",
        "unwrapped",
        "chronicle",
        "folders",
        "sentences",
        "furniture",
        "labels",
        "pages",
        "files",
        "kinds",
        "__init__",
    ),
    "dating": (
        "hearing",
        "says",
        "language",
        "rule",
        "kinds",
        "english",
        "units",
        "verbs",
        "tense",
        "told",
        "resolving",
        "walk",
        "resolve",
        "__init__",
    ),
    "events": (
        "lexicon",
        "parsing",
        "clauses",
        "interrupted",
        "reported",
        "reread",
        "attaching",
        "naming",
        "headed",
        "sections",
        "homeland",
        "scene",
        "countries",
        "setting",
        "judging",
        "titles",
        "going_on",
        "lands",
        "firms",
        "couples",
        "family",
        "nearby",
        "rivals",
        "one_of",
        "described",
        "meant",
        "merging",
        "disagreement",
        "merge",
        "answers",
        "threads",
        "once",
        "untold",
        "lives",
        "telling",
        "__init__",
    ),
}

LIBRARIES = {
    "streamlit": ("dashboard.py", "timeline/page/"),
    "plotly": ("timeline/views/figure.py", "timeline/views/overview.py"),
    "pandas": ("timeline/views/frame.py",),
    "spacy": ("timeline/events/clauses.py",),
    "duckdb": ("timeline/corpus/arrange.py", "timeline/archive/archive.py"),
    "distributed": ("timeline/corpus/workers.py",),
    "dateparser": ("timeline/phrases.py",),
    "trafilatura": ("timeline/reading/pages/",),
    "holidays": ("timeline/dating/units/",),
    "sqlalchemy": ("timeline/store/",),
    "feedparser": ("timeline/reading/files/feed.py",),
    "pyarrow": ("timeline/exports/parquet.py", "timeline/corpus/"),
    "kaleido": ("timeline/exports/images.py",),
}


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in [ROOT / "dashboard.py", *sorted(PACKAGE.rglob("*.py"))]:
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def room_of(name: str) -> str:
    """`timeline/dating/rule.py` and `timeline.dating.rule` are both in `dating`."""
    parts = name.removesuffix(".py").replace("/", ".").split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def inner_room_of(name: str) -> str:
    """`timeline/events/parsing/grammar.py` is in `parsing`, which is in `events`."""
    parts = name.removesuffix(".py").replace("/", ".").split(".")
    return parts[2] if len(parts) > 2 else "__init__"


def imports(tree: ast.Module) -> Iterator[tuple[str, bool]]:
    """Each imported module, and whether it is imported while the module loads."""
    late = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) or _is_for_types_only(node)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) not in late
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                yield _module(node.module, alias.name), id(node) not in late


def _module(package: str, name: str) -> str:
    """`from timeline.dating import says` imports `timeline.dating.says`."""
    within = ROOT.joinpath(*package.split("."), name)
    is_module = within.is_dir() or within.with_suffix(".py").exists()
    return f"{package}.{name}" if is_module or package == "timeline" else package


def _is_for_types_only(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.If)
        and isinstance(node.test, ast.Name)
        and node.test.id == "TYPE_CHECKING"
    )


def test_no_module_imports_from_a_room_below_its_own() -> None:
    climbed = []
    for name, tree in modules():
        if name == "dashboard.py":
            continue
        room = room_of(name)
        for target, at_load in imports(tree):
            if not target.startswith("timeline"):
                continue
            other = room_of(target)
            if other not in RANK:
                continue
            late_door = not at_load and (room, other) in LATE_DOORS
            if RANK[other] > RANK[room] and not late_door:
                climbed.append(f"{name} imports {target}")
    assert climbed == []


@pytest.mark.parametrize("room", INNER)
def test_the_rooms_inside_a_room_have_an_order_too(room: str) -> None:
    order = INNER[room]
    climbed = []
    for name, tree in modules():
        if room_of(name) != room:
            continue
        here = order.index(inner_room_of(name))
        for target, _ in imports(tree):
            if room_of(target) == room and order.index(inner_room_of(target)) > here:
                climbed.append(f"{name} imports {target}")
    assert climbed == []


def test_every_room_has_its_place_in_the_walk() -> None:
    found = {room_of(name) for name, _ in modules() if name != "dashboard.py"}
    assert found - RANK.keys() == set()


def test_each_library_is_used_in_its_own_room_only() -> None:
    strangers = [
        f"{name} imports {target}"
        for name, tree in modules()
        for target, at_load in imports(tree)
        if (homes := LIBRARIES.get(target.split(".")[0])) is not None
        and not any(
            name == home or (home.endswith("/") and name.startswith(home)) for home in homes
        )
        and (at_load or not _only_names_types(tree, target))
    ]
    assert strangers == []


def _only_names_types(tree: ast.Module, target: str) -> bool:
    return any(
        target in {inner for inner, _ in imports(ast.Module([node], []))}
        for node in tree.body
        if _is_for_types_only(node)
    )


def test_only_the_pages_guard_catches_everything() -> None:
    catchers = [
        name
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    ]
    assert len(catchers) <= 1
    assert all(name.startswith(("timeline/page/", "dashboard.py")) for name in catchers)


def test_the_guard_stands_over_whatever_a_press_does() -> None:
    """Streamlit calls these by itself, outside of the page that runs from top to bottom."""
    page = [tree for name, tree in modules() if name.startswith(("timeline/page/", "dashboard.py"))]
    nodes = [node for tree in page for node in ast.walk(tree)]
    guarded = {
        node.name
        for node in nodes
        if isinstance(node, ast.FunctionDef)
        and "guard()" in [ast.unparse(each) for each in node.decorator_list]
    }
    given = [
        keyword.value
        for node in nodes
        if isinstance(node, ast.Call)
        for keyword in node.keywords
        if (keyword.arg or "").startswith("on_")
        and keyword.arg != "on_release"
        and not isinstance(keyword.value, ast.Constant)
    ]
    said = {ast.unparse(each) for each in given if not ast.unparse(each).startswith("guard()(")}
    assert said - guarded - {"lambda: None"} == set()
    assert len(guarded) > 10


def test_nothing_in_the_walk_reads_the_clock() -> None:
    clocks = {"date", "datetime", "time", "pd", "Timestamp"}
    reads = {"today", "now", "utcnow", "time", "localtime", "gmtime"}
    readers = [
        f"{name}:{node.lineno}"
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in reads
        and ast.unparse(node.func.value).split(".")[-1] in clocks
        and not name.startswith(("timeline/store/", "timeline/exports/ics.py"))
    ]
    assert readers == []


def test_modules_stay_small() -> None:
    long = {
        name: lines
        for name, _ in modules()
        if (lines := len((ROOT / name).read_text(encoding="utf-8").splitlines()))
        > (149 if name == "dashboard.py" else 300)
    }
    assert long == {}


def test_no_group_is_repeated_possessively() -> None:
    """Python before 3.11.5 reads "(?:a|ab){1,5}+" amiss, and so heard no "three months"."""
    possessive = re.compile(r"\)(?:[*+?]|\{[\d,]+\})\+(?!,)")
    repeated = [
        f"{name}:{node.lineno}"
        for name, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if possessive.search(node.value)
    ]
    assert repeated == []


def test_a_module_names_each_of_its_words_once() -> None:
    """One list that took another's name was read in its place, and no tool had said so."""
    twice = [
        (name, word)
        for name, tree in modules()
        for word, count in Counter(
            target.id
            for line in tree.body
            if isinstance(line, ast.Assign)
            for target in line.targets
            if isinstance(target, ast.Name)
        ).items()
        if count > 1
    ]
    assert twice == []


def test_the_public_names_are_the_promised_ones() -> None:
    assert sorted(timeline.__all__) == [
        "Document", "Event", "Evidence", "InputRefused", "Mention", "Place", "Span", "Story",
        "TimeExpression", "Undated", "When", "read", "read_text", "times",
    ]  # fmt: skip


def test_the_package_docstring_lists_the_walk_in_order() -> None:
    listed = [
        line.split("`")[1] for line in (timeline.__doc__ or "").splitlines() if line[:3] == "- `"
    ]
    assert listed == sorted(listed, key=RANK.__getitem__)
    assert set(listed) <= RANK.keys()
