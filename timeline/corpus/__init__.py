"""Many documents come in; one Parquet dataset of their events goes out."""

from timeline.corpus.build import Built, build

__all__ = ["Built", "build"]
