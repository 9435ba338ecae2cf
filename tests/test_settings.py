"""What the environment sets, and that each setting is told of where operators look."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import timeline.settings as module
from timeline import limits
from timeline.settings import COMMUNITY_CLOUD, settings

HOME = Path("/srv/timeline")


def test_nothing_set_is_a_file_of_the_users_own_and_the_limits() -> None:
    default = settings({}, HOME)
    assert default.store.endswith("stories.sqlite")
    assert default.store_lasts
    assert default.store_stories == limits.STORE_STORIES
    assert default.keep_days is None
    assert default.readers == limits.READERS


def test_what_is_set_is_in_force() -> None:
    given = {
        "TIMELINE_STORE": "postgresql://db/timeline", "TIMELINE_STORE_LASTS": "no",
        "TIMELINE_STORE_STORIES": "5", "TIMELINE_STORE_BYTES": "6", "TIMELINE_STORE_SAVES": "7",
        "TIMELINE_KEEP_DAYS": "8", "TIMELINE_READERS": "0", "TIMELINE_FETCH": "on",
        "TIMELINE_METRICS": "yes", "TIMELINE_LOG": "json",
    }  # fmt: skip
    found = settings(given, HOME)
    assert found == module.Settings(
        "postgresql://db/timeline", False, 5, 6, 7, 8, 0, True, True, "json"
    )


def test_community_cloud_is_known_to_forget_unless_a_store_is_named() -> None:
    assert not settings({}, COMMUNITY_CLOUD / "app").store_lasts
    assert settings({"TIMELINE_STORE_LASTS": "yes"}, COMMUNITY_CLOUD / "app").store_lasts
    assert settings({"TIMELINE_STORE": "postgresql://db/x"}, COMMUNITY_CLOUD).store_lasts


@pytest.mark.parametrize(("name", "value", "says"), [
    ("TIMELINE_STORE_LASTS", "perhaps", "wants yes or no"),
    ("TIMELINE_READERS", "-1", "wants a whole number"),
    ("TIMELINE_STORE_BYTES", "²", "wants a whole number"),
    ("TIMELINE_LOG", "xml", "wants json or text"),
])  # fmt: skip
def test_a_value_that_is_none_is_one_sentence(name: str, value: str, says: str) -> None:
    with pytest.raises(ValueError, match=f"{name} {says}"):
        settings({name: value}, HOME)


def test_every_setting_is_told_of_in_its_module() -> None:
    source = Path(module.__file__).read_text("utf-8")
    asked = set(re.findall(r'"(TIMELINE_\w+)"', source))
    assert asked == set(re.findall(r"`(TIMELINE_\w+)`", module.__doc__ or ""))


def test_the_service_does_not_start_on_a_wrong_setting_and_says_which(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from timeline.page import server

    monkeypatch.setenv("TIMELINE_LOG", "xml")
    with pytest.raises(SystemExit, match=r'^TIMELINE_LOG wants json or text, got "xml"$'):
        server.main()
