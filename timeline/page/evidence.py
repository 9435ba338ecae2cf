"""From the chosen event to the words behind it: sentence, dating words, country words, source."""

from timeline.model import Document, Event, Evidence, Span
from timeline.page import reader, texts
from timeline.page.address import pick
from timeline.page.correct import open_editor
from timeline.page.passage import paragraph
from timeline.page.reader import Node, node
from timeline.story import Story
from timeline.views.sources import DISAGREE_SIGN, Numbers, numbers, raised
from timeline.views.words import (
    country_words,
    date_words,
    disagreement_words,
    explain,
    pieces,
    when_words,
)

CLOSED, CORRECTED = "", "correct"


def show_evidence(
    story: Story,
    event: Event,
    share: float | None,
    thread: str | None = None,
    *,
    whole: bool = True,
) -> None:
    """A card that stays in sight: what the text says, how the days came about, and from where.

    `share` says how far down the chart (0 to 1) the row of the event ends,
    if it is drawn; `thread` is the title of the event for which a search found it. Only a `whole`
    story can be corrected, and numbers its articles.
    """

    name = event.id

    def pressed(said: str) -> None:
        if said == CORRECTED:
            open_editor(name)
        else:
            pick(None)

    nodes = [card(story, event, thread, whole)]
    reader.show(nodes, key="evidence", pressed=pressed, share=share)


def card(story: Story, event: Event, thread: str | None = None, whole: bool = True) -> Node:
    """The card of an event as nodes of the reader."""
    differ = disagreement_words(event)
    head = node(
        "head",
        node("when", when_words(event)),
        node("title", event.title, lang=_language(story, event)),
        *([] if event.status == "happened" else [node("status", event.status)]),
        *([node("status", texts.changed(event.changed))] if event.changed else []),
        *([node("thread", f"{texts.SAME_THREAD}: {thread}")] if thread else []),
        *([node("disagree", f"{DISAGREE_SIGN} {texts.DISAGREE}: {differ}")] if differ else []),
    )
    of = numbers(story) if whole else {}
    told = [_telling(story, evidence, of, "days" in event.changed) for evidence in event.evidence]
    correct = node("action", texts.CORRECT_SHORT, press=CORRECTED, label=texts.CORRECT)
    close = node("close", "✕", press=CLOSED, label=texts.CLOSE)
    buttons = node("buttons", *([correct] if whole else []), close)
    return node("card", head, *(told or [node("note", texts.BY_HAND)]), buttons)


def _language(story: Story, event: Event) -> str:
    """The language of the words that its title was made of."""
    told = [story.document(evidence.document) for evidence in event.evidence[:1]]
    return told[0].language if told and "title" not in event.changed else ""


def _telling(story: Story, evidence: Evidence, of: Numbers, by_hand: bool) -> Node:
    document = story.document(evidence.document)
    return node("body", _quote(document, evidence), _facts(document, evidence, of, by_hand))


def _quote(document: Document, evidence: Evidence) -> Node:
    around = paragraph(document, evidence.sentence)
    parts = _thirds(around, evidence.sentence)
    told = (node(kind, *_marked(document, evidence, span)) for kind, span in parts)
    return node("quote", *told, lang=document.language)


def _marked(document: Document, evidence: Evidence, within: Span) -> list[Node]:
    found = pieces(document, evidence, within)
    return [node(kind, words) if kind else words for words, kind in found]


def _thirds(around: Span, sentence: Span) -> list[tuple[str, Span]]:
    """The paragraph before the sentence, the sentence, and what follows it."""
    edges = (around.start, max(around.start, sentence.start), min(around.end, sentence.end))
    parts = [("around", edges[0], edges[1]), ("sentence", edges[1], edges[2])]
    parts.append(("around", edges[2], around.end))
    return [(kind, Span(start, end)) for kind, start, end in parts if start < end]


def _facts(document: Document, evidence: Evidence, of: Numbers, by_hand: bool) -> Node:
    countries = dict.fromkeys(code for place in evidence.places for code in place.countries)
    facts = (
        (texts.WHY, explain(document, evidence, by_hand)),
        (texts.WHO, country_words(countries)),
        (texts.SOURCE, " · ".join((name_words(document, of), *source_words(document)))),
    )
    lines = [node("line", node("label", name), node("fact", said)) for name, said in facts if said]
    return node("facts", *lines)


def name_words(document: Document, of: Numbers) -> str:
    """The title of a document, after its number where there are several."""
    name = document.title or document.name
    return f"{raised(of[document.name])} {name}" if document.name in of else name


def source_words(document: Document) -> list[str]:
    """Who wrote a document, where it is from and when it was published, as far as is known."""
    day = texts.NO_DAY
    if document.published is not None:
        day = texts.published(date_words(document.published))
    return [*filter(None, (document.author, document.source)), day]
