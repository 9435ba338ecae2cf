"""Whether a path may hold a dataset of events; asked before anything heavy is loaded."""

from pathlib import Path


def is_archive(path: str | Path) -> bool:
    """Whether there is a folder made by `timeline corpus`, or one like it, or a Parquet file."""
    place = Path(path)
    if place.is_dir():
        return (place / "_parts").is_dir() or next(place.glob("year=*/*.parquet"), None) is not None
    return place.suffix.lower() == ".parquet" and place.is_file()
