"""The settings in force when the page runs, as Streamlit itself reads them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from streamlit import net_util
from streamlit.web.server import server_util

from timeline.page.quiet import stay_quiet

ROOT = Path(__file__).resolve().parent.parent

SAFE = {
    "server.address": "127.0.0.1",
    "server.showEmailPrompt": False,
    "server.maxUploadSize": 5,
    "server.maxMessageSize": 50,
    "server.enableXsrfProtection": True,
    "server.enableCORS": True,
    "server.enableStaticServing": False,
    "server.enableAgentApi": False,
    "server.disconnectedSessionTTL": 60,
    "browser.gatherUsageStats": False,
    "client.showErrorDetails": "none",
    "client.showErrorLinks": False,
    "runner.postScriptGC": False,
}

GROUNDS = ("light", "dark")
COLOURS = ("primaryColor", "backgroundColor", "secondaryBackgroundColor", "textColor")

ASK = """
import json, sys
from streamlit import config
print(json.dumps({name: config.get_option(name) for name in json.loads(sys.argv[1])}))
"""


@pytest.fixture(scope="module")
def in_force(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a process started in the repository, with an empty home, has for each option."""
    names = [*SAFE, *(f"theme.{ground}.{name}" for ground in GROUNDS for name in COLOURS)]
    home = tmp_path_factory.mktemp("home")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("STREAMLIT_")}
    ran = subprocess.run(
        [sys.executable, "-c", ASK, json.dumps(names)],
        cwd=ROOT,
        env={**environment, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    options: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
    return options


READABLE = 4.5
"""The contrast that WCAG 2.2 asks of normal text (success criterion 1.4.3)."""


@pytest.mark.parametrize("option", SAFE)
def test_every_safe_default_is_in_force(in_force: dict[str, Any], option: str) -> None:
    assert in_force[option] == SAFE[option]


@pytest.mark.parametrize("base", GROUNDS)
def test_text_and_accent_can_be_read_on_both_grounds(in_force: dict[str, Any], base: str) -> None:
    accent, ground, second, text = (in_force[f"theme.{base}.{name}"] for name in COLOURS)
    for ink in (accent, text):
        assert contrast(ink, ground) >= READABLE
        assert contrast(ink, second) >= READABLE


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_knock_from_another_origin_asks_nothing_of_the_web(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(net_util, "_external_ip", None)
    monkeypatch.setattr(net_util, "_make_blocking_http_get", lambda url, **_: asked.append(url))
    stay_quiet()
    assert not server_util.is_url_from_allowed_origins("https://elsewhere.example")
    assert asked == []
