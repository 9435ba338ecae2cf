"""The recipe for containers, read line by line: that it fits together is seen without an engine."""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from streamlit import config

from timeline import settings

ROOT = Path(__file__).resolve().parent.parent
HOSTING = ROOT / "hosting"
Instruction = tuple[str, str]


def stages() -> list[list[Instruction]]:
    """The instructions of the Dockerfile, a list for each FROM."""
    whole = re.sub(r"\\\n\s*", " ", (HOSTING / "Dockerfile").read_text("utf-8"))
    found: list[list[Instruction]] = []
    for line in whole.splitlines():
        if line.strip() and not line.startswith("#"):
            name, _, rest = line.partition(" ")
            if name == "FROM":
                found.append([])
            found[-1].append((name, rest))
    return found


def given(stage: list[Instruction], name: str) -> str:
    """What the one instruction of that name says."""
    (said,) = [rest for each, rest in stage if each == name]
    return said


def environment() -> dict[str, str]:
    return dict(word.split("=", 1) for word in given(stages()[-1], "ENV").split())


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((HOSTING / "compose.yaml").read_text("utf-8"))
    return read


def is_left_out(name: str) -> bool:
    """Whether the file that says what is no part of the image names it."""
    lines = (ROOT / ".dockerignore").read_text("utf-8").split()
    return any(fnmatch.fnmatch(name, line.removeprefix("**/")) for line in lines)


def test_every_copied_file_is_there_and_not_left_out() -> None:
    copied = [word for name, rest in stages()[0] if name == "COPY" for word in rest.split()[:-1]]
    assert len(copied) > 4
    assert [name for name in copied if not (ROOT / name).exists() or is_left_out(name)] == []


def test_the_project_is_built_from_what_is_copied() -> None:
    copied = {word for name, rest in stages()[0] if name == "COPY" for word in rest.split()[:-1]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = [*wheel["packages"], *wheel["force-include"], project["project"]["readme"]]
    assert {Path(name).parts[0] for name in needed} <= copied


@pytest.mark.parametrize("name", [".git", ".venv", ".mypy_cache", ".env", "tests"])
def test_what_is_private_or_idle_never_reaches_the_builder(name: str) -> None:
    assert is_left_out(name)


def test_the_extras_that_are_installed_exist() -> None:
    run = next(rest for name, rest in stages()[0] if name == "RUN" and "pip install" in rest)
    extras = re.findall(r"\.\[(.*?)\]", run)[0].split(",")
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert set(extras) <= set(known["optional-dependencies"])
    assert "--no-cache-dir" in run


def test_the_base_is_slim_named_by_version_and_new_enough() -> None:
    bases = [stage[0][1].split()[0] for stage in stages()]
    assert len(set(bases)) == 1
    version = re.fullmatch(r"python:(\d+)\.(\d+)-slim", bases[0])
    assert version
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    least = re.fullmatch(r">=(\d+)\.(\d+)", project["requires-python"])
    assert least
    assert tuple(map(int, version.groups())) >= tuple(map(int, least.groups()))


def test_the_image_runs_as_a_user_of_its_own_who_may_write_stories_only() -> None:
    last = stages()[-1]
    names = [name for name, _ in last]
    user = given(last, "USER")
    assert user not in ("root", "0")
    assert names.index("USER") < names.index("CMD")
    made = " ".join(rest for name, rest in last if name == "RUN")
    assert re.search(rf"useradd .*\b{user}\b", made)
    volume = given(last, "VOLUME")
    assert f"chown {user} {volume}" in made
    assert Path(environment()["TIMELINE_STORE"]).parent == Path(volume)


def test_its_health_is_asked_where_it_answers() -> None:
    last, port = stages()[-1], environment()["STREAMLIT_SERVER_PORT"]
    asked = json.loads(given(last, "HEALTHCHECK").partition(" CMD ")[2])
    assert asked[:2] == ["python", "-c"]
    compile(asked[2], "health check", "exec")
    assert f"http://127.0.0.1:{port}/_stcore/health" in asked[2]
    assert given(last, "EXPOSE") == port


def test_its_command_and_its_settings_exist() -> None:
    command = json.loads(given(stages()[-1], "CMD"))
    assert command[:3] == ["python", "-P", "-m"]
    assert importlib.util.find_spec(command[3])
    assert unknown_settings(environment()) == []


def unknown_settings(names: dict[str, str]) -> list[str]:
    """Settings that neither this program nor Streamlit has."""
    ours = set(re.findall(r"`(TIMELINE_\w+)`", settings.__doc__ or ""))
    theirs = {
        "STREAMLIT_" + re.sub(r"(?=[A-Z])|\.", "_", option).upper()
        for option in config.get_config_options()
    }
    asked = {name for name in names if name.startswith(("TIMELINE_", "STREAMLIT_"))}
    return sorted(asked - ours - theirs)


def test_the_services_name_what_is_there(compose: dict[str, Any]) -> None:
    services = compose["services"]
    for app in (services["app1"], services["app2"]):
        assert (HOSTING / app["build"]["context"] / app["build"]["dockerfile"]).is_file()
        assert unknown_settings(app["environment"]) == []
        assert set(app["depends_on"]) <= set(services)
        assert "healthcheck" in services["store"]
    for volume in (each for service in services.values() for each in service.get("volumes", ())):
        source = volume.split(":")[0]
        assert source in compose["volumes"] or (HOSTING / source).is_file()


def test_only_the_proxy_is_open_and_no_service_has_more_rights_than_it_needs(
    compose: dict[str, Any],
) -> None:
    services = compose["services"]
    assert [name for name, service in services.items() if "ports" in service] == ["proxy"]
    for app in (services["app1"], services["app2"]):
        assert app["read_only"] is True
        assert app["cap_drop"] == ["ALL"]
        assert app["security_opt"] == ["no-new-privileges:true"]
        assert "TIMELINE_METRICS" not in app["environment"]
    assert services["proxy"]["user"] != "root"
    assert not [s["image"] for s in services.values() if s.get("image", ":1").endswith(":latest")]


def test_the_proxy_asks_the_services_by_their_names_and_ports(compose: dict[str, Any]) -> None:
    nginx = (HOSTING / "nginx.conf").read_text("utf-8")
    asked = dict(re.findall(r"server (\w+):(\d+)", nginx))
    port = environment()["STREAMLIT_SERVER_PORT"]
    assert asked == {name: port for name in compose["services"] if name.startswith("app")}
    (published,) = compose["services"]["proxy"]["ports"]
    listens = set(re.findall(r"listen (\d+)", nginx))
    assert listens == {published.split(":")[1]}
    (host,) = set(re.findall(r"server_name ([\w.]+);", nginx))
    for app in ("app1", "app2"):
        assert compose["services"][app]["environment"]["STREAMLIT_SERVER_ALLOWED_HOSTS"] == host


def test_every_secret_is_asked_for_and_named_in_the_guide(compose: dict[str, Any]) -> None:
    written = (HOSTING / "compose.yaml").read_text("utf-8")
    wanted = set(re.findall(r"\$\{(\w+)", written))
    assert wanted == set(re.findall(r"\$\{(\w+):\?\}", written))
    guide = (ROOT / "docs" / "host-on-a-server.md").read_text("utf-8")
    assert [name for name in wanted if name not in guide] == []
