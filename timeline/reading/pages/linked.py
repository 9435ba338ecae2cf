"""From a parsed web page to what its JSON-LD (schema.org) says of the piece that the page is."""

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

MOST_THINGS, MOST_NAMES = 1_000, 20
_AROUND = re.compile(r"\A\s*(?:(?://\s*)?<!\[CDATA\[|<!--)|(?:(?://\s*)?\]\]>|-->)\s*\Z")
_PIECE = re.compile(r"Article|Posting|Report\b|NewsStory")
_BESIDE = re.compile(
    r"Comment|Review|Object|Product|Breadcrumb|Person|Organization|ListItem|ItemList|Rating|WebSite"
)
_LOOSE = re.compile(r"\"(?P<key>datePublished|dateModified)\"\s*:\s*\"(?P<said>[^\"]{4,60})\"")


def linked_article(tree: Any) -> dict[str, Any]:
    """The fields of the article, or of the page where nothing is called one; empty for neither.

    Of a script that is no JSON, which happens, only the days are taken, the first of each.
    """
    scripts = [
        _AROUND.sub("", tag.text or "")
        for tag in tree.iter("script")
        if "ld+json" in tag.get("type", "")
    ]
    parsed = [_parsed(script) for script in scripts]
    things = list(islice((thing for each in parsed for thing in _things(each)), MOST_THINGS))
    pieces = [thing for thing in things if _PIECE.search(_kind(thing))]
    pages = [thing for thing in things if not _BESIDE.search(_kind(thing))]
    told = {**next(iter(pages), {}), **next(iter(pieces), {})}
    return told or _loose(script for script, each in zip(scripts, parsed, strict=True) if not each)


def names_in(given: object) -> Iterator[str]:
    """The names in the value of `author` or `publisher`: words, a thing with a name, or a list."""
    for each in given[:MOST_NAMES] if isinstance(given, list) else (given,):
        name = each.get("name") if isinstance(each, dict) else each
        if isinstance(name, str) and name.strip() and "://" not in name:
            yield " ".join(name.split())


def _parsed(script: str) -> Any:
    try:
        return json.loads(script, strict=False)
    except (ValueError, RecursionError):
        return None


def _things(given: object) -> Iterator[dict[str, Any]]:
    """The things of a script: itself, those of its list, and those of its graph."""
    if isinstance(given, list):
        for each in given:
            yield from _things(each) if isinstance(each, dict) else ()
    elif isinstance(given, dict):
        graph = given.get("@graph")
        inside = graph if isinstance(graph, list) else [given]
        yield from (each for each in inside if isinstance(each, dict))


def _kind(thing: dict[str, Any]) -> str:
    kind = thing.get("@type", "")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def _loose(scripts: Iterator[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for script in scripts:
        for field in _LOOSE.finditer(script):
            found.setdefault(field["key"], field["said"])
    return found
