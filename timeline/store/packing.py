"""From a story to the bytes that are kept of it, and back: its JSON, packed."""

import gzip
import hashlib
import zlib
from weakref import WeakValueDictionary

from timeline import exports
from timeline.limits import MAX_SAVED_STORY_BYTES
from timeline.store.refusals import QuotaReached, StoryDamaged
from timeline.story import Story

_unpacked: WeakValueDictionary[bytes, Story] = WeakValueDictionary()
"""By a digest of their bytes: what many visitors have open is in memory once."""


def pack(story: Story) -> bytes:
    """The bytes of a story; QuotaReached where they are too many."""
    data = exports.dumps(story, ".json")
    if len(data) > MAX_SAVED_STORY_BYTES:
        raise QuotaReached(
            f"this story has {len(data):,} bytes, the limit for keeping one is"
            f" {MAX_SAVED_STORY_BYTES:,}: take its file home instead"
        )
    return gzip.compress(data, mtime=0)


def unpack(payload: bytes) -> Story:
    """The story of these bytes; StoryDamaged where they are not those of one."""
    digest = hashlib.sha256(payload).digest()
    known = _unpacked.get(digest)
    return _unpacked.setdefault(digest, _read(payload)) if known is None else known


def _read(payload: bytes) -> Story:
    try:
        unpacker = zlib.decompressobj(wbits=31)
        data = unpacker.decompress(payload, MAX_SAVED_STORY_BYTES + 1)
        if not unpacker.eof:
            raise ValueError("this saved story is damaged: it was cut short")
        return exports.loads_json(data)
    except zlib.error:
        raise StoryDamaged("this saved story is damaged: it cannot be unpacked") from None
    except ValueError as error:
        raise StoryDamaged(str(error)) from None
