"""The hosting recipe on loopback: copies of the service, and the real nginx in front of them."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from databases import free_port

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
START_SECONDS = 120


def missing() -> str:
    """Why the recipe cannot be tried; empty when it can."""
    return "" if NGINX else "no nginx here: install Debian's nginx-light"


@dataclass
class Copy:
    """One copy of the service."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    def stop(self, sent: int = signal.SIGTERM) -> int:
        """Tell it to stop; how it ended."""
        self.process.send_signal(sent)
        return self.process.wait(60)


@contextmanager
def copy(environment: Mapping[str, str], folder: Path, port: int = 0) -> Iterator[Copy]:
    """A copy of the service, once it is ready; on a free port unless one is given."""
    port = port or free_port()
    given = {
        **os.environ, "TIMELINE_READERS": "1", "STREAMLIT_SERVER_PORT": str(port),
        "STREAMLIT_SERVER_HEADLESS": "true", "STREAMLIT_SERVER_FILE_WATCHER_TYPE": "none",
        "STREAMLIT_SERVER_COOKIE_SECRET": "the same for every copy", **environment,
    }  # fmt: skip
    log = folder / f"copy-{port}.log"
    with log.open("wb") as said:
        process = subprocess.Popen([sys.executable, "-P", "-m", "timeline.page.server"], env=given,
                                   stdin=subprocess.DEVNULL, stdout=said, stderr=said)  # fmt: skip
    try:
        wait_for(f"http://{HOST}:{port}/_stcore/health")
        yield Copy(process, port, log)
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        process.wait()


@contextmanager
def proxy(*ports: int) -> Iterator[str]:
    """The address of nginx with the configuration of the recipe, in front of these ports."""
    assert NGINX
    folder = Path(tempfile.mkdtemp(prefix="timeline-nginx-"))
    port = free_port()
    given = (ROOT / "hosting" / "nginx.conf").read_text("utf-8")
    for name, there in zip(("app1:8501", "app2:8501"), ports, strict=True):
        given = given.replace(name, f"{HOST}:{there}")
    given = re.sub(r"listen 8080", f"listen {HOST}:{port}", given)
    given = given.replace("timeline.example.org", HOST).replace("/tmp/", f"{folder}/")
    given = given.replace("/dev/stdout", f"{folder}/access.log")
    (folder / "nginx.conf").write_text(given, "utf-8")
    options = "daemon off;" + (" user root;" if os.getuid() == 0 else "")
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", options]
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://{HOST}:{port}/_stcore/health")
        yield f"http://{HOST}:{port}"
    finally:
        process.terminate()
        process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(address: str) -> None:
    """Wait until somebody answers with 200."""
    end = time.monotonic() + START_SECONDS
    while ask(address)[0] != 200:
        if time.monotonic() > end:
            raise RuntimeError(f"no answer from {address} in {START_SECONDS} s")
        time.sleep(0.1)


def ask(address: str, **headers: str) -> tuple[int, Mapping[str, str], str]:
    """Status, headers and text of an answer; status 0 where there is none."""
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers, answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.headers, error.read().decode("utf-8", "replace")
    except OSError:
        return 0, {}, ""


def shake_hands(address: str, **headers: str) -> int:
    """The status that answers the request for a websocket; 101 where it is opened."""
    host, _, port = address.removeprefix("http://").partition(":")
    given = {
        "Host": f"{host}:{port}", "Origin": address, "Upgrade": "websocket",
        "Connection": "Upgrade", "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==", "Sec-WebSocket-Protocol": "streamlit",
    } | headers  # fmt: skip
    lines = [f"{name}: {value}" for name, value in given.items()]
    asked = "\r\n".join(["GET /_stcore/stream HTTP/1.1", *lines, "", ""])
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(asked.encode("ascii"))
        return int(connection.recv(64).split()[1])
