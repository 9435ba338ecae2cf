"""From who set something for a day to what is set: "called an election for" 9 July."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.elliptic import free
from timeline.events.titles.phrases.phrases import phrase

_SETTING = words("called set scheduled convened ordered arranged fixed")
_BY = Word(-6, 0, 0, "by", "IN", "agent", -6)


def appointed(tree: Tree, anchor: Anchor) -> Word | None:
    """What was set for the date: the election."""
    head, own = anchor.head, tree.inside(anchor.mention.span)
    verb = tree.head(head) if head.dep == "dobj" else head
    noun = tree.child(verb, "dobj")
    if noun is None and verb.low == "set" and (noun := tree.child(verb, "nsubjpass")):
        noun = noun if tree.child(noun, "prep", "compound") is not None else None
    if verb.low not in _SETTING or noun is None or not own or not is_event_noun(noun):
        return None
    link = tree.head(tree.top(own))
    led = link.low == "for" and (link.head == verb.index or tree.head(link) in tree.under(noun))
    return noun if led and tree.subject(verb) is not None else None


def appointed_by(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """ "An election called by the premier"; only the election where a pronoun called it."""
    noun = appointed(tree, anchor)
    if noun is None:
        return []
    verb = tree.head(noun)
    doer = tree.subject(verb)
    by = phrase(tree, doer, dates) if doer is not None and doer.is_noun and doer != noun else []
    by = [w if w.index or w.tag.startswith("NNP") else replace(w, text=w.low) for w in by]
    told = [verb, _BY, *by] if by else []
    link = tree.head(tree.top(tree.inside(anchor.mention.span)))
    what = [word for word in phrase(tree, noun, dates) if word not in tree.under(link)]
    return [*what, *(free(word, at) for at, word in enumerate(told))]
