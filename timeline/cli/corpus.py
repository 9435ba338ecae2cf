"""`timeline corpus`: the events of very many documents, as a Parquet dataset."""

import argparse
import sys

HELP = "read very many documents into a Parquet dataset of their events"
EXAMPLES = (
    "timeline corpus articles --to events",
    "timeline corpus archive.jsonl --to events.parquet --workers 4",
    "timeline corpus articles --to events --merge",
    "timeline corpus articles --to events --dask tcp://127.0.0.1:8786",
)


def arguments(verb: argparse.ArgumentParser) -> None:
    """Where the documents are, where the events go, and who does the work."""
    verb.add_argument(
        "source", metavar="FOLDER", help="a folder, a .jsonl(.gz) file or a .parquet file"
    )
    verb.add_argument(
        "--to", required=True, metavar="OUT", help="a folder for the dataset, or a .parquet file"
    )
    verb.add_argument(
        "--merge", action="store_true", help="make one event of the same happening told again"
    )
    who = verb.add_mutually_exclusive_group()
    who.add_argument(
        "--workers", type=int, metavar="N", help="processes to read with; one a core by default"
    )
    who.add_argument("--dask", metavar="ADDRESS", help="read on the workers of a Dask scheduler")


def run(choices: argparse.Namespace) -> None:
    """Build the dataset; how far it is goes to standard error."""
    from timeline.corpus import build

    if choices.workers is not None and choices.workers < 1:
        raise ValueError(f"--workers wants 1 or more, got {choices.workers}")
    built = build(
        choices.source,
        choices.to,
        processes=choices.workers,
        dask=choices.dask,
        merge=choices.merge,
        say=_say,
    )
    there = built.documents - built.read_now
    print(
        f"{choices.to}: {_of(built.events, 'event')} of {_of(built.documents, 'document')}"
        + (f", of which {there:,} had been read before" if there else ""),
        file=sys.stderr,
    )
    if built.unreadable:
        print(f"{_of(built.unreadable, 'document')} could not be read; {built.reasons} says why",
              file=sys.stderr)  # fmt: skip
    if built.noted:
        print(f"in {_of(built.noted, 'document')} something was not understood;"
              f" {built.reasons} says what", file=sys.stderr)  # fmt: skip


def _of(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' * (count != 1)}"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
