"""From a story to its articles as one reads them, with every dated phrase marked."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from timeline.limits import MAX_SHOWN_CHARACTERS
from timeline.model import Document
from timeline.page import reader, texts
from timeline.page.address import toggle
from timeline.page.evidence import name_words, source_words
from timeline.page.passage import Mark, marked_paragraphs
from timeline.page.reader import Node, node
from timeline.story import Story
from timeline.views.sources import Numbers, numbers


def show_article(story: Story, shown: Story, chosen: str | None) -> None:
    """The texts of a story, up to a bounded length; a press on a phrase chooses its event, and
    another one lets it go."""
    of, marks, left = numbers(story), _marks(story, shown), MAX_SHOWN_CHARACTERS
    nodes: list[Node] = []
    for document in story.documents:
        told = _document(document, of, marks.get(document.name, ()), left, chosen)
        nodes.append(node("text", *told, lang=document.language))
        left = max(0, left - len(document.text))
    reader.show([node("article", *nodes)], key="article text", pressed=toggle)


def _document(
    document: Document, of: Numbers, marks: Sequence[Mark], most: int, chosen: str | None
) -> list[Node]:
    parts = [
        node("paragraph", *(reader.marked(run, chosen) for run in runs))
        for runs in marked_paragraphs(document, marks, most)
    ]
    cut = [node("note", texts.CUT)] if len(document.text) > most else []
    title = document.title or document.name
    told = not of and document.text.lstrip().startswith(title)
    head = [] if told else [node("heading", name_words(document, of))]
    return [*head, node("paragraph note", " · ".join(source_words(document))), *parts, *cut]


def _marks(story: Story, shown: Story) -> Mapping[str, Sequence[Mark]]:
    """The marks of each document: what tells a shown event, and what could not be placed."""
    found: dict[str, list[Mark]] = defaultdict(list)
    for event in shown.events:
        for told in event.evidence:
            found[told.document].append(Mark(told.mention, "phrase", event.id, event.title))
    for waiting in story.undated:
        if waiting.mention != waiting.sentence:
            found[waiting.document].append(Mark(waiting.mention, "unplaced", hint=waiting.reason))
    return found
