"""What an operator sets by environment variables: every name, its default, and what it means.

`TIMELINE_STORE`
    Where stories are kept: the path of an SQLite file, or `postgresql://user:password@host/name`.
    Default: `stories.sqlite` in the user's data folder.
`TIMELINE_STORE_LASTS`
    `no` where the disk is wiped now and then, so that the page says so and offers files instead.
    Default: `yes`, but `no` on Streamlit Community Cloud unless `TIMELINE_STORE` is set.
`TIMELINE_STORE_STORIES`, `TIMELINE_STORE_BYTES`, `TIMELINE_STORE_SAVES`
    The most stories, bytes, and saves a minute. Defaults: `timeline/limits.py`.
`TIMELINE_KEEP_DAYS`
    The longest that a story may be kept, in days. Default: as long as its owner wants.
`TIMELINE_READERS`
    How many processes read texts; 0 reads in the page's own process. Default: 2.
`TIMELINE_FETCH`
    `yes` to read pages on the web by their address. Default: `no`.
`TIMELINE_METRICS`
    `yes` to answer at `/metrics`; the web server in front must not forward it. Default: `no`.
`TIMELINE_LOG`
    `json` for one JSON object a line on standard error, `text` for plain lines. Default: `text`.

Where `yes` or `no` is wanted, `on` and `off` say the same.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from timeline.limits import READERS, STORE_BYTES, STORE_SAVES_A_MINUTE, STORE_STORIES

COMMUNITY_CLOUD = Path("/mount/src")
"""The folder from which Streamlit Community Cloud runs every app."""

_SAID = {"yes": True, "on": True, "no": False, "off": False}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force; ValueError with one sentence for a value that is none."""

    store: str
    store_lasts: bool
    store_stories: int
    store_bytes: int
    store_saves: int
    keep_days: int | None
    readers: int
    fetch: bool
    metrics: bool
    log: str

    def __post_init__(self) -> None:
        if self.log not in ("json", "text"):
            raise ValueError(f'TIMELINE_LOG wants json or text, got "{self.log}"')


def settings(given: Mapping[str, str] = os.environ, folder: Path | None = None) -> Settings:
    """The settings that the environment gives; `folder` is where the program was started."""
    store = given.get("TIMELINE_STORE", "")
    passing = not store and (folder or Path.cwd()).is_relative_to(COMMUNITY_CLOUD)
    return Settings(
        store=store or str(_default_store()),
        store_lasts=_yes("TIMELINE_STORE_LASTS", given, not passing),
        store_stories=_number("TIMELINE_STORE_STORIES", given, STORE_STORIES),
        store_bytes=_number("TIMELINE_STORE_BYTES", given, STORE_BYTES),
        store_saves=_number("TIMELINE_STORE_SAVES", given, STORE_SAVES_A_MINUTE),
        keep_days=_number("TIMELINE_KEEP_DAYS", given, 0) or None,
        readers=_number("TIMELINE_READERS", given, READERS),
        fetch=_yes("TIMELINE_FETCH", given, False),
        metrics=_yes("TIMELINE_METRICS", given, False),
        log=given.get("TIMELINE_LOG") or "text",
    )


def _default_store() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir("article-timeline", appauthor=False)) / "stories.sqlite"


def _number(name: str, given: Mapping[str, str], default: int) -> int:
    said = given.get(name) or str(default)
    if not (said.isascii() and said.isdigit()):
        raise ValueError(f'{name} wants a whole number, got "{said}"')
    return int(said)


def _yes(name: str, given: Mapping[str, str], default: bool) -> bool:
    said = given.get(name) or ("yes" if default else "no")
    if (known := _SAID.get(said.lower())) is None:
        raise ValueError(f'{name} wants yes or no, got "{said}"')
    return known
