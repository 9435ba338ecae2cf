"""From a verb that says too little alone to where it was: "the jail, where he remained"."""

from dataclasses import replace

from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.phrases import phrase

_IN = Word(-8, 0, 0, "in", "IN", "case", -8)
_AT = words(
    "airport station stadium university school home site hotel embassy camp base port border"
)
_TO = words("moved went returned came travelled traveled sailed fled emigrated migrated flew")


def where(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """Where it was, of a verb that says too little alone: "the jail, where he remained"."""
    place = _place(tree, tree.head(head), dates)
    asks = any(word.low == "where" for word in tree.children(head, "advmod"))
    ends = [word for word in tree.children(head) if word.index > head.index]
    told = any(word.index not in dates and word.text[0].isalnum() for word in ends)
    timed = all(any(kid.index in dates for kid in tree.under(word)) for word in ends)
    level = place.tag == "CD" or place.low in {"%", "percent", "cent"}
    if head.dep != "relcl" or not asks or (told and not timed) or not (place.is_noun or level):
        return []
    said, link = phrase(tree, place, dates), tree.head(place)
    if head.low in _TO:
        return [replace(_IN, text="to"), *said]
    on = place.dep == "pobj" and link.low == "on"
    return [replace(_IN, text="on" if on else "at" if level or place.low in _AT else "in"), *said]


def _place(tree: Tree, asked: Word, dates: frozenset[int]) -> Word:
    """No date that stands before "where": "moved to Lund in 1901, where he died"."""
    if asked.index not in dates:
        return asked
    verb = tree.head(tree.head(asked))
    links = (word for word in tree.children(verb, "prep") if word.index < asked.index)
    ends = [end for link in links for end in tree.children(link, "pobj")]
    return next((end for end in reversed(ends) if end.index not in dates), asked)
