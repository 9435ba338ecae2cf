"""For each time expression of a document: its words, its rule, its days, and why these days."""

from collections.abc import Iterable, Iterator

from timeline import dating, places
from timeline.dating.units.sayings import saying
from timeline.model import Document, Mention, Span
from timeline.views.oneline import plain

_WITHOUT_DAYS = {
    "DATE": "it names no day",
    "TIME": "it names no day",
    "DURATION": "a length of time; the words do not say from when",
    "SET": "it comes back again and again, so it has no days of its own",
}
_SOURCES = {
    "published": "the day of publication",
    "told before": "what was told just before",
    "sums": "the text's own sums",
}


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
    yield _line("says", saying(mention.says))
    yield _line("value", f"{when.value} ({when.kind})")
    yield _line("days", when.edtf or "none")
    yield _line("because", when.because or _WITHOUT_DAYS[when.kind])
    if when.implied:
        yield _line("supplied", _supplied(when.implied))
    named = places.named(document, sentence, learned)
    if named:
        told = (
            f"{plain(document[p.span])}: {' '.join(p.countries + p.organisations)}" for p in named
        )
        yield _line("places", ", ".join(dict.fromkeys(told)))
    yield _line("sentence", plain(document[sentence]))


def _supplied(implied: Iterable[tuple[str, str]]) -> str:
    """What was supplied, by where it is from: "year and month from the day of publication"."""
    by_source: dict[str, list[str]] = {}
    for part, source in implied:
        by_source.setdefault(source, []).append(part)
    return "; ".join(
        f"{' and '.join(filter(None, (', '.join(parts[:-1]), parts[-1])))} from "
        f"{_SOURCES.get(source, source)}"
        for source, parts in by_source.items()
    )


def _line(label: str, text: str) -> str:
    return f"  {label:<9} {text}"


def _sentence(document: Document, mention: Mention) -> Span:
    return next((s for s in document.sentences if s.holds(mention.span)), mention.span)
