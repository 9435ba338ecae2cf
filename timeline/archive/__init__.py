"""A dataset of very many events comes in; counts, pages of rows and single events go out."""

from timeline.archive.archive import Archive
from timeline.archive.place import is_archive
from timeline.only import Only

__all__ = ["Archive", "Only", "is_archive"]
