"""From the words of a short title to what the sentence says right behind them, one phrase more.

"He formed a band" in 1962, "the Jaybirds"; "Rosetta ended its mission" yesterday "by coming down".
"""

from collections.abc import Iterator

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import PERIODS
from timeline.events.parsing.grammar import RELATIVES, SUBJECTS, TIMING, Tree, Word
from timeline.events.titles.phrases import core

_FEWEST = 3
"""An aside that is cut before "that" or "who" has so many words."""
_TIMES = frozenset({"calendar", "earliest", "latest", "time", "then"})
_HARMED = frozenset({"died", "killed", "drowned", "injured", "wounded", "hurt", "missing", "dead"})
_BARE = 3
"""A title of so few words says too little: "Seoul hit back"."""
_ENDS = ("dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "prt")
MEANWHILE = frozenset({"as", "while"})
_CAUSING = MEANWHILE | {"after", "when"}
_ABOUT = frozenset({"on", "against", "at", "near"})
"""What leads to whom or what a happening is about: "an attack" on Friday "on a village"."""
_LEADING_ON = frozenset({"took", "went", "came", "turned", "got", "put", "set", "ran", "moved"})
"""Verbs that alone tell nothing: thousands "took" to the streets."""
_STOPS = frozenset({",", ";", ":", "(", "[", ")", "]", "–", "—", "--", ".", '"', "“", "”"})


def following(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """The phrase behind the last of these words, or behind the date that follows it."""
    last = words[-1].index if words else -1
    if last < 0 or last < max(word.index for word in words):
        return []
    at, comma = _start(tree, last + 1, dates)
    found = _phrase(tree, at, dates)
    kept = {word.index for word in words}
    if not found:
        return []
    if comma is None:
        about = is_event_noun(words[-1]) and at > last + 1 and found[0].low in _ABOUT
        return found if about or _goes_on(tree, found, kept | dates) else []
    top = tree.top(tuple(found))
    aside = found[0].tag in {"DT", "NNP", "PRP$"} and top.dep == "appos" and top.head in kept
    return [comma, *found] if aside else []


def cause(tree: Tree, head: Word, words: list[Word], dates: frozenset[int]) -> Iterator[list[Word]]:
    """What people came to harm by, all of it and then its core: died "after a ferry sank".

    So with what went on meanwhile, where that has the date: fell "as people sold banks" on Monday.
    """
    bare = 0 < len(words) <= _BARE and head.tag == "VBD" and words[-1].index >= head.index
    harmed = head.low in _HARMED or bare
    told = [*tree.children(head, "advcl")]
    told += [kid for at in sorted(dates) for kid in tree.children(tree[at], "relcl")]
    for clause in (each for each in told if each not in words):
        link, subject = tree.child(clause, "mark", "advmod"), tree.child(clause, *SUBJECTS)
        if link is None or link.low not in _CAUSING or link.index < head.index or subject is None:
            continue
        every = tree.under(clause)
        said = [word for word in every if not is_date(tree, word.index, dates)]
        dated = len(said) < len(every)
        wanted = link.low in MEANWHILE if dated else harmed
        if wanted and subject.is_noun and every[0] == link:
            verb = [*tree.children(clause, "aux", "auxpass", "neg"), clause]
            lead = [link, *core(tree, subject)]
            yield [*lead, *(word for word in said if word.index >= verb[0].index)]
            if tree.child(clause, *_ENDS) is None and clause.low not in _LEADING_ON:
                yield [*lead, *verb]


def _goes_on(tree: Tree, found: list[Word], kept: frozenset[int] | set[int]) -> bool:
    """Whether a phrase tells where, how or of what, and no time."""
    first, after = found[0], tree[min(found[-1].index + 1, len(tree) - 1)]
    link = tree.head(first) if first.dep == "aux" else first
    led = first.tag in {"IN", "TO"} and first.low != "than" and link.head in kept
    timed = found[-1].low in _TIMES or found[-1].low.removesuffix("s") in PERIODS
    if first.low in TIMING and after.text == "," and not is_event_noun(found[-1]):
        return False  # "Killed after a tunnel, long closed, flooded".
    return led and not timed and after.dep != "mark"


def _start(tree: Tree, at: int, dates: frozenset[int]) -> tuple[int, Word | None]:
    """Where the phrase starts, and the comma before it."""
    comma = None
    while at < len(tree) and (tree[at].text == "," or is_date(tree, at, dates)):
        comma = tree[at] if tree[at].text == "," else comma
        at += 1
    return at, comma


def is_date(tree: Tree, at: int, dates: frozenset[int]) -> bool:
    """Whether a word tells a time, or leads to one."""
    return at in dates or (tree[at].tag == "IN" and at + 1 in dates)


def _phrase(tree: Tree, at: int, dates: frozenset[int]) -> list[Word]:
    """The words up to the next pause or clause; none where a verb or another date is among them."""
    end = next((word for word in tree.words[at:] if stops(word)), None)
    found = list(tree.words[at : end.index if end is not None else len(tree)])
    found = found[: _clause_start(tree, found)]
    if any(word.index in dates for word in found):
        return []
    while found and found[-1].tag in {"CC", "IN"}:
        found.pop()
    cut = end is not None and end.tag in RELATIVES
    return [] if cut and len(found) < _FEWEST else found


def stops(word: Word) -> bool:
    """Whether a phrase ends before a word."""
    return word.text in _STOPS or word.tag in RELATIVES or word.dep == "mark"


def _clause_start(tree: Tree, found: list[Word]) -> int:
    """Where a clause without "that" begins among the words: "a probe" the agency lost."""
    verb = next((word for word in found if word.is_finite), None)
    if verb is None:
        return len(found)
    main = tree.head(verb) if verb.dep in {"aux", "auxpass"} else verb
    subject = tree.child(main, *SUBJECTS)
    opens = tree.under(subject)[0] if subject is not None else None
    return found.index(opens) if opens in found else 0
