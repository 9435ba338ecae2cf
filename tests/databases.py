"""A real PostgreSQL to test with: the one that is named, or a server of our own on loopback."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NAMED = "TIMELINE_TEST_POSTGRES"
"""The variable that may name a database for tests; everything of ours in it is dropped."""
_ROOMS = ("/usr/lib/postgresql/*/bin", "/usr/local/bin", "/usr/local/pgsql/bin")


def missing() -> str:
    """Why there is no PostgreSQL to test with; empty when there is one."""
    if os.environ.get(NAMED) or _program("initdb"):
        return ""
    return f"no PostgreSQL here: install Debian's postgresql, or set {NAMED}"


@dataclass
class Server:
    """A PostgreSQL server that listens on loopback only and whose data nobody needs."""

    folder: Path
    port: int

    @property
    def address(self) -> str:
        """Its address for `TIMELINE_STORE`."""
        return f"postgresql://timeline@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = (
            f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            " -c fsync=off -c max_connections=60"
        )
        _run("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w", "-o", options,
             "start")  # fmt: skip

    def stop(self) -> None:
        """Stop it as a crash would: connections are cut."""
        _run("pg_ctl", "-D", self.folder / "data", "-m", "immediate", "-w", "stop")


@contextmanager
def server() -> Iterator[Server]:
    """A server of our own, started, and thrown away afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="timeline-postgres-"))
    try:
        if os.getuid() == 0:
            shutil.chown(folder, _owner())
        _run("initdb", "-D", folder / "data", "-U", "timeline", "-A", "trust", "-N", "-E", "UTF8",
             "--locale=C")  # fmt: skip
        ours = Server(folder, free_port())
        ours.start()
        try:
            yield ours
        finally:
            ours.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _run(program: str, *words: str | Path) -> None:
    place = _program(program)
    assert place
    subprocess.run(
        [place, *map(str, words)], check=True, cwd="/", stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, user=_owner() if os.getuid() == 0 else None,
    )  # fmt: skip


def _program(name: str) -> str | None:
    rooms = [str(room) for place in _ROOMS for room in sorted(Path("/").glob(place[1:]))]
    return shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), *rooms]))


def _owner() -> str:
    """The user that runs the server where we are root, who must not."""
    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"
