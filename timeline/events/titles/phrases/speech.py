"""From the words of a title that somebody spoke to the same words with who said them."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import FINDING, QUOTES, SAYING, words
from timeline.events.lexicon.writings import FIGURES, PUBLISHING, WRITINGS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.titles.phrases.phrases import phrase

COLON = Word(-1, 0, 0, ":", ":", "punct", -1)
"""Set between who said something and what was said."""
_LEARNED = frozenset({"learned", "learnt", "revealed", "disclosed", "found", "confirmed"})
"""What "it was", after what came out."""
_CAME_OUT = frozenset({"emerged", "transpired"})
"""What "it" did then."""
_SPOKES = ("spokesman", "spokeswoman", "spokesperson")
_PARTIES = words(
    """military army police rebel rebels defence defense prosecutor prosecutors attorney lawyer
    lawyers witness witnesses activist activists opposition court"""
)
"""Whose word may be doubted."""
_DONE = frozenset({"has", "have", "had", "was", "were", "did"})
_OBTAINED = frozenset({"filed", "seen", "obtained", "conducted", "reviewed", "presented"})
_LEAD = 4
"""What opens a clause with more words goes where it is told who said so."""
_POINTING = words("such this that these those it we they he she i our their his her")
_OWN = words("i we my our me us")


def spoken(tree: Tree, anchor: Anchor, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """ "We hoped for a deal" as "Parisa said: we hoped for a deal"."""
    source = cited(tree, anchor) if anchor.kind == "verb" else None
    if source is not None and anchor.head in words:
        verb = "showed" if source.low in FIGURES else "said"
        told = replace(COLON, text=verb, tag="VBD", dep="ROOT")
        return [*phrase(tree, source, dates), told, COLON, *words]
    said = _saying(tree, anchor.head, words) if anchor.kind == "verb" else None
    speaker = tree.subject(said) if said is not None else None
    if said is None or speaker is None or said in words or speaker in words:
        return words
    heard = [w for each in tree.children(said, "dobj", "dative") for w in phrase(tree, each, dates)]
    return [*phrase(tree, speaker, dates), said, *heard, COLON, *words]


def cited(tree: Tree, anchor: Anchor) -> Word | None:
    """What was published then, and says the rest: "according to a study released" on Monday."""
    own = tree.inside(anchor.mention.span)
    above = tree.above(own[0]) if own else ()
    made = next((w for w in above if w.is_verb or w.is_noun), anchor.head)
    clause = made.dep in {"acl", "relcl"} and made.low in PUBLISHING | _OBTAINED
    noun = tree.head(made) if clause else made
    link = tree.head(noun)
    led = link.low == "to" and tree[link.index - 1].low == "according"
    told = led and noun.low in WRITINGS | FIGURES
    day = anchor.mention.when.precision == "day" and anchor.mention.signal in {"", "on"}
    return noun if told and (clause or day) else None


def _saying(tree: Tree, head: Word, told: list[Word]) -> Word | None:
    """The verb after a quotation in which the head stands, or before one that is told of "us"."""
    said = next((each for each in tree.above(head) if each.low in SAYING), None)
    if said is None or said.tag not in {"VBD", "VBZ"}:
        return None
    if said.index < head.index and _OWN.isdisjoint(word.low for word in told):
        return None
    first, last = sorted((head.index, said.index))
    between = [word for word in tree.words[first:last] if word.text in QUOTES]
    return said if len(between) % 2 else None


def quotation(tree: Tree, head: Word) -> list[Word]:
    """What stands in quotation marks before a verb that the parser gave nothing to say."""
    marks = [word.index for word in tree.words[: head.index] if word.text in QUOTES]
    if head.low not in SAYING or tree.child(head, "ccomp") or len(marks) != 2:
        return []
    if any(word.low in SAYING and word.is_finite for word in tree.words[marks[1] : head.index]):
        return []
    if head.dep in {"acl", "relcl"} and marks[0] < head.head < marks[1]:
        return []  # "The "complete shutdown", announced by Roe".
    return list(tree.words[marks[0] : marks[1] + 1])


def said_first(tree: Tree, head: Word) -> Word | None:
    """What was said, where it stands before who said it."""
    said = tree.child(head, "ccomp")
    learned = head.low in _LEARNED and tree.child(head, "auxpass") is not None
    if said is None or not (learned or head.low in SAYING | FINDING | _CAME_OUT):
        return None
    subject = tree.child(said, *SUBJECTS)
    if (said if subject is None else subject).index > head.index:
        return None
    if said.index > head.index:
        return said
    end = max(word.index for word in tree.under(said) if word.index < head.index) + 1
    paused = any(word.text in QUOTES | {","} for word in tree.words[end - 1 : end + 1])
    return said if paused else None


def official(tree: Tree, head: Word, lost: set[Word], cut: bool) -> Word | None:
    """What was said before "a spokesman said", which a title tells by itself where it is long.

    Or before anybody else said so, where it would be `cut`, or some of what was done is `lost`.
    """
    speaker, said = tree.child(head, *SUBJECTS), said_first(tree, head) or _cut(tree, head, lost)
    if speaker is None or said is None or head.low not in SAYING:
        return None
    names = (speaker, *tree.children(speaker, "compound", "appos"))
    helpers = [w for w in tree.children(said, "aux", "auxpass") if w.is_finite]
    done = said.tag == "VBD" or any(w.low in _DONE for w in helpers)
    speaks = cut or said in lost or any(each.low.startswith(_SPOKES) for each in names)
    speaks = speaks or (done and not lost.isdisjoint(tree.under(said)))
    speaks = speaks and _PARTIES.isdisjoint(word.low for word in tree.under(speaker))
    tells = said.is_finite or bool(helpers)
    points = tree.under(said)[0].low in _POINTING
    return said if speaks and tells and not points else None


def _cut(tree: Tree, head: Word, lost: set[Word]) -> Word | None:
    """What was said, where the phrase right behind its verb is lost: "voted" for the deal."""
    said = tree.child(head, "ccomp")
    link = tree.after(said) if said is not None else head
    bare = said is not None and link in lost and link.dep == "prep" and link.head == said.index
    return said if bare else None


def _lead_in(tree: Tree, said: Word) -> set[Word]:
    """What opens a long clause before its subject: "After days of rain and wind, it fell"."""
    subject, first = tree.child(said, *SUBJECTS), next(iter(tree.children(said)), said)
    opens = tree.under(first)
    led = first.dep in {"prep", "advcl"} and subject is not None and first.index < subject.index
    long = len(opens) > _LEAD and tree.after(opens[-1]).text == ","
    return {*opens, tree.after(opens[-1])} if led and long else set()


def said_last(tree: Tree, lead: list[Word], body: list[Word], head: Word, said: Word) -> list[Word]:
    """ "The talks failed, she said" as "she said: the talks failed"."""
    what = set(tree.under(said))
    end = min([*(word.index for word in lead), head.index])
    body = [word for word in body if word not in _lead_in(tree, said)]
    quoted = [word for word in body if word in what or word.index < end]
    inner = {word.index for word in quoted}
    telling = [word for word in body if word not in quoted]
    quoted = [w for w in quoted if w.text != "," or {w.index - 1, w.index + 1} <= inner]
    aside = {w for each in tree.children(head, "advcl", "ccomp") for w in tree.under(each)}
    telling = [word for word in telling if word not in aside or word.index < head.index]
    while telling[-1:] != [head] and telling and telling[-1].dep in {"acl", "punct"}:
        telling.pop()
    nobody = tree.child(head, "auxpass") is not None or head.low in _CAME_OUT
    nobody = nobody and [word.low for word in lead] == ["it"]
    return quoted if nobody else [*lead, *telling, COLON, *quoted]


def quoted(tree: Tree) -> frozenset[int]:
    """The words inside quotation marks, which are said whole or not at all."""
    marks = [word.index for word in tree.words if word.text in QUOTES]
    marks = marks or [w.index for w in tree.words if w.text == "'" and w.tag in {"``", "''"}]
    inside = zip(marks[::2], marks[1::2], strict=False)
    return frozenset(index for start, end in inside for index in range(start, end + 1))
