"""For the operator: `python -m timeline.store`, with a share id or link to remove that story."""

import argparse
import sys
from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

from timeline.settings import settings
from timeline.store import Store


def main(arguments: Sequence[str] | None = None) -> int:
    """Say what is kept, or remove a story; 0 when all went well, 1 with one sentence if not."""
    parser = argparse.ArgumentParser(prog="python -m timeline.store", description=main.__doc__)
    parser.add_argument("--remove", metavar="ID", help="a share id, or the link that holds it")
    choices = parser.parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
    try:
        store = Store(settings().store)
        if choices.remove:
            store.remove(_share_id(choices.remove))
        stories, size = store.usage()
    except ValueError as error:
        print(f"timeline.store: {error}", file=sys.stderr)
        return 1
    print(f"{stories:,} {'story' if stories == 1 else 'stories'}, {size:,} bytes")
    return 0


def _joined(arguments: Sequence[str]) -> list[str]:
    """`--remove ID` as `--remove=ID`, since an id may begin with a hyphen."""
    given = list(arguments)
    if given[:1] == ["--remove"] and len(given) > 1:
        return [f"--remove={given[1]}", *given[2:]]
    return given


def _share_id(given: str) -> str:
    return parse_qs(urlsplit(given).query).get("story", [given])[0]


if __name__ == "__main__":
    sys.exit(main())
