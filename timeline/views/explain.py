"""For each time expression of a document: its words, its rule, its days, and why these days."""

from __future__ import annotations

from collections.abc import Iterator

from timeline import dating, places
from timeline.model import Document, Mention, Span
from timeline.views.oneline import plain


def explanations(document: Document, words: str = "") -> Iterator[str]:
    """A paragraph for each expression in text order; `words`, in any case, choose among them."""
    wanted = words.casefold()
    learned = places.learn(document)
    for mention in dating.times(document):
        if wanted in plain(document[mention.span]).casefold():
            yield "\n".join(_lines(document, mention, learned))


def _lines(document: Document, mention: Mention, learned: places.Learned) -> Iterator[str]:
    when = mention.when
    sentence = _sentence(document, mention)
    yield f"“{plain(document[mention.span])}”"
    yield _line("rule", mention.rule)
    yield _line("says", repr(mention.says))
    yield _line("value", f"{when.value} ({when.kind})")
    yield _line("days", when.edtf or "none")
    if when.because:
        yield _line("because", when.because)
    if when.implied:
        yield _line("supplied", ", ".join(f"{part} from {source}" for part, source in when.implied))
    named = places.named(document, sentence, learned)
    if named:
        told = (
            f"{plain(document[p.span])}: {' '.join(p.countries + p.organisations)}" for p in named
        )
        yield _line("places", ", ".join(dict.fromkeys(told)))
    yield _line("sentence", plain(document[sentence]))


def _line(label: str, text: str) -> str:
    return f"  {label:<9} {text}"


def _sentence(document: Document, mention: Mention) -> Span:
    return next((s for s in document.sentences if s.holds(mention.span)), mention.span)
