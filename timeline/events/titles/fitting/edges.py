"""From the words of a title to ones that are torn off nowhere: the phrase at the end said whole."""

from collections.abc import Callable, Iterator

from timeline.events.attaching.occasions import EDGES
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.fitting.complements import LEADING
from timeline.events.titles.fitting.droppable import is_asked, tail
from timeline.events.titles.fitting.following import is_date, is_length_before, stops
from timeline.events.titles.fitting.missed import is_slight
from timeline.events.titles.fitting.shortening import shortened

_ENDS = ("dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "dative")
_OBJECT_STARTS = frozenset({"DT", "PRP", "PRP$", "CD", "NN", "NNS", "NNP", "NNPS", "JJ"})
_ASIDES = frozenset({"relcl", "acl"})
_GOING = _ASIDES | {"prep", "advcl", "conj", "appos", "xcomp"}
_COMPLETING = frozenset({"to", "into", "from", "against"})
"""What a verb may lack even behind a date: it "led" on Monday "to" a war."""
_OPENERS = frozenset({"IN", "TO", "DT", "CC", "PRP$", "MD", "POS"})
_FEWEST = 4
"""What is left where a torn phrase goes has so many words."""
_FURTHEST = 14
"""So many words are looked at for the end of what was torn."""

Good = Callable[[list[Word]], bool]


def untorn(
    tree: Tree, words: list[Word], dates: frozenset[int], head: Word, fits: Good, good: Good
) -> list[Word]:
    """The words with the rest of the phrase that they break off, or without it, if that is good."""
    words = _without_loose_end(_before_next(tree, words, head), head)
    at = _torn_at(tree, words, dates)
    if at is None:
        return words

    def reads(line: list[Word]) -> bool:
        return good(line) and _torn_at(tree, line, dates) is None

    phrases = list(_rests(tree, at, dates))
    told = (each for each in ([*words, *phrase] for phrase in phrases) if reads(each))
    loose = _ASIDES if words[-1].is_verb else _ASIDES | {"prep"}
    found = next(told, None) or next(filter(reads, _without(tree, words, head, loose)), None)
    if found is not None:
        return found
    whose = [word for word in words if word.low == "of"]
    for phrase in reversed(phrases):
        weighs = {word for word in phrase if not is_slight(tree, word)}
        needed = frozenset(w.index for w in (*weighs, *whose, words[-1], head))
        less = shortened(tree, [*words, *phrase], fits, needed)
        if weighs <= set(less) and reads(less):
            return less
    part = words[-1].low in EDGES
    loose = _GOING if words[-1].is_verb or words[-1].tag == "JJ" or part else frozenset()
    return next(filter(reads, _without(tree, words, head, loose)), words)


def _before_next(tree: Tree, words: list[Word], head: Word) -> list[Word]:
    """Without who did the next thing: "The port fell to Roe and the cabinet" resigned."""
    last = words[-1] if words else None
    if last is None or not (last.is_noun or last.tag == "CD") or last.index < 0:
        return words
    start = _behind_aside(tree, last.index + 1)
    does = next((w for w in tree.words[start:] if w.tag != "RB"), last)
    acts = (does.is_finite and does.dep not in _ASIDES) or (last.tag, does.tag) == ("CD", "VBN")
    verb = tree.head(does) if does.dep in {"aux", "auxpass"} else does
    doer, over = tree.subject(verb), tuple(tree.above(head))
    acts = acts and doer not in over  # "A pact signed by Chad and Togo".
    at = max((n for n, word in enumerate(words) if word.tag == "CC"), default=0)
    whole = at > 0 and last.index - words[at].index == len(words) - 1 - at
    told = any(word.is_finite for word in words[:at])
    if not (acts and whole and told) or any(word.is_verb for word in words[at:]):
        return words
    return words[: at - (words[at - 1].text == ",")]


def _behind_aside(tree: Tree, at: int) -> int:
    """Where a clause goes on behind what two commas enclose: "Roe, saying so, left"."""
    if at >= len(tree) or tree[at].text != ",":
        return at
    inside = tree.words[at + 1 : at + _FURTHEST]
    close = next((word.index for word in inside if word.text == ","), None)
    verbs = any(word.is_finite for word in inside[: (close or at) - at])
    return at if close is None or verbs else close + 1


def _without_loose_end(words: list[Word], head: Word) -> list[Word]:
    """Without one word that a comma parts from the rest: "a warning, valid", ", urging them"."""
    for many in (1, 2):
        end = words[-many:]
        apart = len(words) > many + _FEWEST and words[-many - 1].text == ","
        loose = end and end[0].tag in ({"JJ", "VBG"} if many == 1 else {"VBG"}) and end[0] != head
        if apart and loose and (many == 1 or end[1].tag == "PRP"):
            return words[: -many - 1]
    return words


def _torn_at(tree: Tree, words: list[Word], dates: frozenset[int]) -> int | None:
    """Where the phrase goes on that the last of the words breaks off."""
    last = words[-1] if words else None
    if last is None or last.index < 0 or last.index < max(word.index for word in words):
        return None
    at = last.index + 1
    while at < len(tree) and is_date(tree, at, dates):
        at += 1
    if at >= len(tree) or not (tree[at].text[0].isalnum() or tree[at].tag == "``"):
        return None
    then = tree[at]
    if last.tag in {"NN", "NNS"}:
        return at if then.low == "of" or (then.tag == "NNP" and at == last.index + 1) else None
    if last.tag == "JJ" and last.dep != "acomp":
        return at if then.low == "to" and then.head == last.index else None
    verb = tree.head(last) if last.dep in {"prt", "acomp"} else last
    if not verb.is_verb or then.tag == "CC":
        return None
    kept = {word.index for word in words}
    lost = [w for w in tree.children(last, *_ENDS) if w.index >= at and w.index not in kept]
    said = last.low in SAYING and then.low == "that"
    led = at == last.index + 1 and then.tag in _OBJECT_STARTS and then.dep != "npadvmod"
    led = led and not is_length_before(tree, tree.head(then))  # "Fled two days" before it broke.
    near = at == last.index + 1 or then.low in _COMPLETING
    goes = near and then.dep == "prep" and then.head in {last.index, verb.index}
    acts = last.tag != "VBN" and then.low != "between"
    return at if lost or said or led or (goes and acts) else None


def _rests(tree: Tree, at: int, dates: frozenset[int]) -> Iterator[list[Word]]:
    """The words from a place up to the end of their phrase, the longest first."""
    ends = []
    stop = min(len(tree), at + _FURTHEST)
    for word in tree.words[at + 1 : stop]:
        if is_date(tree, word.index, dates) or stops(word):
            stop = word.index
            break
        if word.tag in {"IN", "TO", "CC"} and word.low != "of":
            ends.append(word.index)
    for end in sorted({stop, *ends}, reverse=True):
        phrase = list(tree.words[at:end])
        while phrase and (phrase[-1].tag in _OPENERS or phrase[-1].low in LEADING):
            phrase.pop()
        if any(word.is_noun or word.tag == "CD" for word in phrase):
            yield phrase


def _without(
    tree: Tree, words: list[Word], head: Word, loose: frozenset[str]
) -> Iterator[list[Word]]:
    """The words up to the phrase that is torn, where that is a `loose` one."""
    last = words[-1]
    for word in (last, *tree.above(last)):
        if word.index <= head.index or word not in words or word.dep not in loose:
            continue
        part = last.low in EDGES and word.head == head.index
        if (word.dep == "prep" and not (part or tail(tree, word, True))) or is_asked(tree, word):
            continue
        gone = set(tree.under(word))
        if head in gone:
            return
        left = [each for each in words if each not in gone]
        while left and left[-1].text == ",":
            left.pop()
        if len(left) >= _FEWEST:
            yield left
