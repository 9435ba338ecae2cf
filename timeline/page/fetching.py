"""From an address to its page, fetched beside the run that waits for it; few at once."""

from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache

from timeline.limits import FETCHES
from timeline.reading.pages import web


class Fetching:
    """A page that is on its way; one that is given up ends by its own time limit."""

    def __init__(self, address: str) -> None:
        self._page: Future[web.Fetched] = _threads().submit(web.fetch, address)

    def wait(self, seconds: float) -> bool:
        """Wait so long at most; whether it is done."""
        try:
            self._page.exception(seconds)
        except TimeoutError:
            return False
        return True

    def ahead(self) -> int:
        """Nobody's turn is counted: what waits here, waits for the web."""
        return 0

    def result(self) -> web.Fetched:
        """The page; `InputRefused` where there is none."""
        return self._page.result()

    def cancel(self) -> None:
        """Give it up, where it has not begun."""
        self._page.cancel()


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(FETCHES, "fetching")
