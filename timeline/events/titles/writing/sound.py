"""From a title to whether it can stand alone: somebody, what they did, and no loose end."""

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.events.titles.fitting.complements import (
    is_named_in_part,
    lacks_complement,
    lacks_measure,
)
from timeline.events.titles.fitting.shared import shared_end
from timeline.events.titles.phrases.relating import is_happening
from timeline.events.titles.phrases.speech import COLON

LONGEST = 90
"""Characters of a title."""
_BROKEN = re.compile(
    r", (?:and|or|but) (?:was|were|is|are|had|has|have|will|did)\b|\d% an? |\b(?:"
    r"(?<!-)(?:in|at|by|of|on|from|for|with|the|a|an|than|between|under|into)"
    r" (?:and|or|but|was|were|is|are|had|has|have|will|did)\b"
    r"|(?:and|or|but) (?:and|or|but)\b|(?:the|an?) (?:of|in|at|by|to|from|with)\b"
    r"|(?!had|that)([a-z]++) \1\b|(?<=\w )neither (?!.*\bnor\b)"
    r"|(?:was|were) (?:gave|took|went|came|did|knew)\b)"
)
_DANGLING = re.compile(
    r"\b(?:and|or|but|of|the|an?|that|which|than|as|if|its|their|his|her|either|thence)$"
)
_OPENS = re.compile(r"(?:When|Where|While|How (?:many|much)|Until|Because|Although) ")
_PARTS = frozenset({"det", "amod", "compound", "nummod", "poss", "mark", "quantmod", "nmod"})
_ASKING = frozenset({"WDT", "WP", "WRB"})
_ENDS = frozenset({"dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "prt", "pcomp", "pobj"})
_OPEN = frozenset({"left", "forced", "ordered", "asked", "told", "supposed", "used", "able"})
"""Verbs that say nothing without what they lead to: "left" to drift."""
_GIVEN_TO = frozenset({"committed", "devoted", "dedicated", "confined", "entitled", "exposed"})
"""And without "to" what."""
_TELLING = frozenset({"told", "tells", "informed", "assured", "warned", "reminded", "convinced"})
"""Verbs that tell somebody something, and say nothing without it."""
_CAME = frozenset({"came", "comes", "happened", "occurred", "happens", "occurs"})
"""Verbs that say nothing of "that"."""
_SAID = frozenset({"asked", "asks", "said", "says", "replied"})
"""Verbs that say nothing without what was said."""
_STOPS = frozenset({",", ";", ":", "(", ".", "–", "—"})
_BARE = 3
"""A title of so few words may say nothing."""
_HELPERS = frozenset({"case", "aux", "auxpass"})
_PAST = frozenset({"VBD", "VBZ"})


def is_sound(words: Sequence[Word], line: str) -> bool:
    """Whether the line reads as a title: all that a reader would stumble over is looked for here.

    `words` are those of the line, each with its part of speech.
    """
    alone = len(words) == 1 and words[0].tag not in {"NN", "NNP"} and not _are_held(words[0])
    if not words or alone or is_broken(line) or _OPENS.match(line):
        return False
    if _DANGLING.search(line) and words[-1].tag != "PRP":  # "Replied to her" is whole.
        return False
    if not _tells(words) or line.count(": ") > 1:
        return False
    return not _stumbles(words) and not _is_torn(words) and not _quotes_nothing(words)


def _quotes_nothing(words: Sequence[Word]) -> bool:
    """ "The paper reported: two divers", "said that the firm": who did what is told by a verb."""
    ways = (at for at, word in enumerate(words) if word == COLON or _says_that(word))
    at = next(ways, None)
    return at is not None and not any(w.is_verb or is_happening(w) for w in words[at + 1 :])


def _says_that(word: Word) -> bool:
    return (word.low, word.tag, word.dep) == ("that", "IN", "mark")


def _are_held(word: Word) -> bool:
    """ "Following Sunday's polls": these alone tell what was on Sunday."""
    return word.dep == "pobj" and is_happening(word)


def is_whole(tree: Tree, words: Sequence[Word], dates: frozenset[int]) -> bool:
    """Whether no phrase is cut: each part with its noun, each question and verb with its end."""
    kept = {word.index for word in words}
    left = kept | dates
    return not any(word.index >= 0 and _is_half(tree, word, kept, left) for word in words)


def _is_half(tree: Tree, word: Word, kept: set[int], left: set[int]) -> bool:
    """Whether the rest of a word is not in the title; `left` are its words and those of dates."""
    if word.dep in _PARTS and word.head not in left:
        return not tree.head(word).text[0].isdigit()
    verb = tree.head(word)
    if word.dep in SUBJECTS and verb.dep == "ccomp" and verb.index not in kept:
        return any(link.index in kept for link in tree.children(verb, "mark"))
    if word.tag in _ASKING:
        asks = next((each for each in tree.above(word) if each.is_verb), None)
        return asks is not None and asks.index not in kept
    after = tree.after(word)
    if word.low in {"either", "neither"} and word.dep == "preconj":
        return not any(w.dep == "cc" and w.index in kept for w in tree.children(verb))
    if word.low == "let" and (then := tree.child(word, "ccomp", "xcomp")) is not None:
        return then.index not in left
    if word.low == "too" and after.tag in {"JJ", "RB", "VBN"}:
        near = takewhile(lambda each: each.text not in _STOPS, tree.words[word.index + 2 :])
        return any(
            to.tag == "TO" and to.index not in left for to in near if tree.after(to).tag == "VB"
        )
    if word.dep == "dobj" and (after.dep, after.head) == ("amod", word.index):
        return after.index not in left  # "It left two" dead.
    if word.tag in {"JJR", "RBR"} and after.low == "than" and after.index not in left:
        return True  # "On charges of taking more" than $5,000.
    if word.tag in {"JJR", "RBR"}:  # "A church closer" than the old one.
        return any(kid.low == "than" and kid.index not in left for kid in tree.children(word))
    said = tree.child(word, "ccomp") if word.low in _TELLING else None
    if said is not None and tree.child(word, "dobj") and said.index > word.index:
        return said.index not in left  # "Told the paper" that it was.
    if not (word.is_verb or word.tag == "IN") or word.dep in _HELPERS:
        cut = lacks_complement(tree, word, left) or lacks_measure(tree, word, left)
        return cut or is_named_in_part(tree, word, kept)
    ends = [w for w in tree.children(word) if w.dep in _ENDS and w.index > word.index]
    if word.low in BE and not ends:  # "The probe is out of fuel".
        ends = [w for w in tree.children(word, "prep") if w.index > word.index]
    if word.low in _GIVEN_TO and not ends:
        ends = [w for w in tree.children(word, "prep") if w.low == "to" and w.index > word.index]
    if word.low in _OPEN and not ends:
        ends = [w for w in tree.children(word, "advcl") if w.tag == "VB" and w.index > word.index]
    ends = [each for each in ends if each.tag not in _ASKING] or list(shared_end(tree, word))
    ends += [w for w in tree.children(word, "conj") if ends and w.is_noun]
    told = {each.index for end in ends for each in tree.under(end)}
    colon = any(w.text == ":" for end in ends for w in tree.words[end.index : max(kept)])
    return bool(ends) and told.isdisjoint(left) and not colon  # "Wrote three operas:" Ada.


_BARE_TAGS = (["NNP", "POS"], ["TO", "VB"])
"""Of "Kern's" fourth quarter "ended", and of "To Build" today."""
_RULED = frozenset({"ruling", "decision", "verdict", "judgment", "judgement"})
"""What "the 2013 ruling" says nothing of."""
_TEXTS = frozenset({"paragraph", "article", "text", "passage", "account", "list", "extract"})
"""What a text tells of itself: "the following account was written by Roe"."""


def says_nothing(tree: Tree, words: Sequence[Word], head: Word, left: bool) -> bool:
    """ "That was" on Monday, "it comes" in May, "he asked", "it came" (a pronoun is `left`)."""
    bare = [w.tag for w in words] in _BARE_TAGS
    bare = bare or (head.low in _RULED and tree[head.index - 1].tag == "CD" and len(words) <= _BARE)
    told = tree.subject(head)
    itself = told is not None and told.low in _TEXTS
    itself = itself and any(w.low == "following" for w in tree.children(told or head, "amod"))
    if itself or bare or all(word.tag in {"DT", "PRP"} or word.low in _CAME for word in words):
        return True
    if all(not word.text[0].isalpha() for word in words):
        return True  # "17th, 18th" and 19th centuries.
    if words[-1].low == "be" and not any(word.is_noun for word in words):
        return True  # "That is expected to be" next month.
    asked = head.low in _SAID and tree.child(head, "auxpass") is None
    came = left and head.low == "came" and not any(word.tag == "RB" for word in words)
    return len(words) <= _BARE and (asked or head.low == "comes" or came)


def is_broken(line: str) -> bool:
    """Whether small words meet in a title as they never do: "a member in and of the union"."""
    return _BROKEN.search(line) is not None


def up_to_break(line: str) -> str:
    """The title as far as it reads well."""
    broken = _BROKEN.search(line)
    return line[: broken.start()] if broken else line


def _tells(words: Sequence[Word]) -> bool:
    """Whether a verb or a happening is among the words; one noun alone may be a happening too."""
    own = list(takewhile(lambda word: word.tag not in {"WDT", "WP"}, words))
    told = any(word.is_finite or word.tag in {"VBN", "VB"} for word in own)
    told = told or any(is_happening(word) for word in words)
    return told or not any(word.text == "," for word in words)


def _stumbles(words: Sequence[Word]) -> bool:
    """Whether two verbs meet that do not help each other: "died was a writer"."""
    return any(
        first.tag in _PAST
        and then.is_finite
        and first.dep not in _HELPERS
        and (then.dep, then.head) != ("ccomp", first.index)  # "What she said was a long talk".
        for first, then in pairwise(words)
    )


def _is_torn(words: Sequence[Word]) -> bool:
    """Whether a subject and its verb stand apart with one comma between: "others do not, was"."""
    commas = 0
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        commas += word.text == ","
        row = before.tag == after.tag == "VBD"  # "Surrounded, stormed and burned it".
        if word.text == "," and commas % 2 and after.is_finite and not row:
            return True
    return False
