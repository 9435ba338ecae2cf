"""From a document to its time expressions: heard by rules, resolved to the days they mean."""

from timeline.dating.english import english
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.language import Rule
from timeline.dating.resolve import resolve
from timeline.dating.resolving.joined import joined
from timeline.dating.rule import Heard, hear
from timeline.dating.told.anniversaries import with_anniversaries
from timeline.dating.told.eras import with_eras
from timeline.model import Document, Mention

__all__ = ["Heard", "Rule", "joined", "rules", "times"]


def times(document: Document) -> tuple[Mention, ...]:
    """Every time expression of the document in text order, each part of a list for itself."""
    document = document.with_newlines()
    tokens = Tokens(document.text)
    heard = tuple(with_eras(hear(document, english, tokens), document))
    return resolve(with_anniversaries(heard, document), document, tokens)


def rules() -> tuple[Rule, ...]:
    """Every rule with its examples, family by family as a reader meets them."""
    return tuple(english.rules)
