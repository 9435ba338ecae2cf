"""From the words of a title that somebody spoke to the same words with who said them."""

from __future__ import annotations

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import QUOTES, SAYING
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases import phrase
from timeline.events.titles.picking import COLON


def spoken(tree: Tree, anchor: Anchor, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """ "We hoped for a deal" as "Parisa said: we hoped for a deal"."""
    said = _saying(tree, anchor.head) if anchor.kind == "verb" else None
    speaker = tree.subject(said) if said is not None else None
    if said is None or speaker is None or said in words or speaker in words:
        return words
    own = [word for word in words if word.text not in QUOTES]
    heard = [w for each in tree.children(said, "dobj", "dative") for w in phrase(tree, each, dates)]
    return [*phrase(tree, speaker, dates), said, *heard, COLON, *own]


def _saying(tree: Tree, head: Word) -> Word | None:
    """The verb after a quotation in which the head stands."""
    said = next((each for each in tree.above(head) if each.low in SAYING), None)
    if said is None or said.index < head.index or said.tag not in {"VBD", "VBZ"}:
        return None
    between = [word for word in tree.words[head.index : said.index] if word.text in QUOTES]
    return said if len(between) % 2 else None
