"""The page as a service: `python -P -m timeline.page.server`, with addresses for its operator.

`/ready` answers 200 when stories can be kept, and 503 with one sentence when not;
`/metrics` counts, in Prometheus' text format, where `TIMELINE_METRICS` is `yes`. Streamlit's own
`/_stcore/health` says that the process lives. A web server in front forwards neither of the first.
"""

import os
import resource
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import streamlit as st
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from timeline.cli.dashboard import folder
from timeline.page.holder import visitors
from timeline.page.logs import LINES, set_up_logs
from timeline.page.share import open_store
from timeline.page.work import readers
from timeline.settings import settings
from timeline.store import StoreError


def ready(request: Request) -> Response:
    """Whether stories can be kept, where they are kept at all."""
    if settings().store_lasts:
        try:
            open_store().usage()
        except StoreError as error:
            return PlainTextResponse(f"{error}\n", 503)
    return PlainTextResponse("ready\n")


def metrics(request: Request) -> Response:
    """What an operator counts; nothing of any visitor."""
    if not settings().metrics:
        return PlainTextResponse("metrics are off: set TIMELINE_METRICS to yes\n", 404)
    return PlainTextResponse("".join(f"timeline_{n} {v}\n" for n, v in _counts().items()))


def _counts() -> dict[str, float]:
    used = resource.getrusage(resource.RUSAGE_SELF)
    ours = readers()
    counts = {
        "held_stories": len(visitors),
        "waiting_readings": ours.waiting() if ours else 0,
        "cpu_seconds_total": used.ru_utime + used.ru_stime,
        "memory_peak_bytes": used.ru_maxrss * 1024,
    }
    try:
        stories, size = open_store().usage()
    except StoreError:
        return {**counts, "store_up": 0}
    return {**counts, "store_up": 1, "stored_stories": stories, "stored_bytes": size}


@asynccontextmanager
async def _lifespan(_: st.App) -> AsyncIterator[None]:
    """The processes that read start with the server, and end with it."""
    set_up_logs(settings().log)
    readers()
    yield


app = st.App(
    folder() / "dashboard.py",
    routes=[Route("/ready", ready), Route("/metrics", metrics)],
    lifespan=_lifespan,
)
"""What `streamlit run` serves when it is given this file."""


def main() -> None:
    """Become Streamlit, which takes its own settings from the environment."""
    try:
        log = settings().log
    except ValueError as error:
        sys.exit(str(error))
    os.chdir(folder())
    if log == "json":
        os.environ["STREAMLIT_LOGGER_MESSAGE_FORMAT"] = LINES
    os.execv(sys.executable, [sys.executable, "-P", "-m", "streamlit", "run", __file__])


if __name__ == "__main__":
    main()
