"""From the choices of a reader to a condition that the query engine understands."""

from collections.abc import Iterable

from timeline.only import Only


def sql_of(only: Only, hits: str | None) -> tuple[str, list[object]]:
    """SQL on the table `event` with its parameters; `hits` is the table of the words' rows.

    A choice of documents is left aside: an archive offers none.
    """
    parts: list[str] = []
    given: list[object] = []
    first, end = only.days()
    if codes := only.codes():
        every = f"HAVING count(*) = {len(codes)}" if only.every_country else ""
        parts.append(
            "combo IN (SELECT combo FROM country WHERE code IN "
            f"({marks(codes)}) GROUP BY combo {every})"
        )
        given += codes
    if first is not None:
        parts.append('"end" > ?')
        given.append(first)
    if end is not None:
        parts.append("first < ?")
        given.append(end)
    if only.status:
        parts.append(f"status IN ({marks(only.status)})")
        given += only.status
    if hits:
        parts.append(f"n IN (SELECT n FROM {hits})")
    return " AND ".join(parts) or "true", given


def marks(values: Iterable[object]) -> str:
    """A placeholder in SQL for each value."""
    return ", ".join("?" for _ in values)
