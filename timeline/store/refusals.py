"""What a store cannot do for its caller, each as one calm sentence."""


class StoreError(ValueError):
    """Anything that a store refuses; the message is one sentence."""


class StoryNotFound(StoreError):
    """No story of that id is kept: it never was, has expired, or was removed."""


class StoryDamaged(StoreError):
    """What is kept under that id cannot be read as a story."""


class StoryChanged(StoreError):
    """Somebody else changed the story first."""


class SecretWrong(StoreError):
    """The secret is not the one that came with the story."""


class QuotaReached(StoreError):
    """A limit of the operator's was reached."""


class StoreUnavailable(StoreError):
    """The database or its disk does not do what was asked."""
