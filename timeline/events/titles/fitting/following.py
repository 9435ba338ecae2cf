"""From the words of a short title to what the sentence says behind them: a phrase more, or all.

"He formed a band" in 1962, "the Jaybirds"; "Rosetta ended its mission" yesterday "by coming down".
"""

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import PERIODS, QUOTES
from timeline.events.naming.things import is_new
from timeline.events.parsing.grammar import BE, BOUNDING, RELATIVES, SUBJECTS, TIMING, Tree, Word

_FEWEST = 3
"""An aside that is cut before "that" or "who" has so many words."""
_TIMES = frozenset({"calendar", "earliest", "latest", "time", "then"})
_ABOUT = frozenset({"on", "against", "at", "near"})
"""What leads to whom or what a happening is about: "an attack" on Friday "on a village"."""
_CUT_OFF = frozenset({"(", ")", "[", "]", ";", ":", "–", "—", "--", "-", '"'})
_PERIODS = PERIODS | {"time"}
_NEAR = 3
"""So many words at most lie between a day and what else tells the same date."""
_EVER = frozenset({"however", "whatever", "whoever", "wherever", "whichever", "whenever"})
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
    short = len(found) < _FEWEST and tree.child(top, "relcl") is not None  # "A post" she held.
    after = tree.words[found[-1].index + 1 :][:2]
    listed = found[0].tag == "PRP$" and [w.tag for w in after] == [",", "NNP"]
    return [comma, *found] if aside and not (short or listed) else []  # "His wife", Ida.


def rest_of_clause(
    tree: Tree, words: list[Word], anchor: Anchor, dates: frozenset[int]
) -> list[Word]:
    """All that the clause says behind the last of these words, if it has no date but its own.

    Nothing where a second deed, an aside or more of the date is among it.
    """
    head, told = anchor.head, [word.index for word in words]
    plain = bool(told) and told[0] >= 0 and told == sorted(told) and head.index in told
    if not plain or anchor.gap is not None:
        return []
    if tree[told[-1]].text in QUOTES and tree[told[-1] - 1].text == ",":
        return []  # "A stunt," the paper said.
    verbs = [each.index for each in tree.children(head, "conj") if each.is_verb]
    links = [each.index for each in tree.children(head, "cc") if each.index > head.index]
    ends = [tree.under(head)[-1].index + 1, *(links if verbs else ())]
    new = [tree[at] for at in verbs if at > head.index and tree.child(tree[at], *SUBJECTS)]
    ends += [tree.under(verb)[0].index for verb in new]
    if len(verbs) > 1:  # "Burned" in 1689, "rebuilt and sold" in 1722.
        ends += [tree.under(tree[at])[0].index for at in verbs if at > head.index]
    own = {word.index for word in tree.inside(anchor.mention.span)}
    others = {day for day in dates if own.isdisjoint(range(day - _NEAR, day + _NEAR + 1))}
    if any(day in range(head.index, min(ends)) for day in others):
        return []
    found = [word for word in tree.words[told[-1] + 1 : min(ends)] if word.index not in dates]
    said = next((at for at, word in enumerate(found) if word.low == "according"), len(found))
    found = found[:said]
    while found and not found[-1].text[0].isalnum():
        found.pop()
    found = found[1:] if len(found) > 1 and found[1].low == "when" else found
    timed = found[:1] and found[0].low == "when" and tree.under(tree.head(found[0]))
    bounds = anchor.mention.signal in BOUNDING
    if timed and not bounds and (not head.is_verb or head.low in BE):
        return []
    if timed and anchor.mention.when.precision == "range":
        return []  # "Made ten trips between 1907 and 1915", when it was sunk.
    if timed and any(word.index in dates for word in timed):
        return []  # "Raised rates" when it met on Friday.
    if not any(word.is_noun or word.is_verb for word in found) or _only_dated(found, dates):
        return []
    first, last = found[:2], found[-2:]
    torn = any(word.low == "of" or word.tag == "CC" for word in first)
    torn = torn or (last[0].low == "for" and last[-1].tag == "CD")
    if first[0].text == ",":  # "The attack", which many claimed; "under an act of Victoria", cap.
        torn = torn or not head.is_verb or (len(found) == len(first) and first[1].text.islower())
    return [] if torn or any(_breaks(tree, word, dates) for word in found) else found


def _only_dated(found: list[Word], dates: frozenset[int]) -> bool:
    """Whether what follows tells nothing but its date: "originally planned" for May."""
    last = next((word for word in reversed(found) if word.tag != "IN"), found[-1])
    told = last.tag == "VBN" and last.dep != "conj"
    return told and not dates.isdisjoint({last.index + 1, last.index + 2})


def _breaks(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """Whether a word opens something else, or only told more of a date: "effective" in May."""
    if word.text in _CUT_OFF or word.low.removesuffix("s") in _PERIODS or word.low == "whom":
        return True
    alone = tree.child(word, *SUBJECTS) is None
    if word.is_verb and (not alone if word.dep == "conj" else alone and word.is_finite):
        return word.dep not in {"aux", "auxpass"}
    if word.head in dates:
        when = word.dep == "relcl" and any(kid.low == "when" for kid in tree.children(word))
        return word.dep != "prep" and not when
    return not word.is_verb and any(each.index in dates for each in tree.children(word))


def _goes_on(tree: Tree, found: list[Word], kept: frozenset[int] | set[int]) -> bool:
    """Whether a phrase tells where, how or of what, and no time."""
    first, after = found[0], tree[min(found[-1].index + 1, len(tree) - 1)]
    link = tree.head(first) if first.dep == "aux" else first
    led = first.tag in {"IN", "TO"} and first.low != "than" and link.head in kept
    timed = found[-1].low in _TIMES or _is_period(found[-1])
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
    if found and is_length_before(tree, found[-1]):
        return []  # "Fled two days" before the storm broke.
    new = bool(found) and is_new(tree, found[-1]) and tree.after(found[-1]) == end
    return [] if cut and (new or len(found) < _FEWEST) else found


def is_length_before(tree: Tree, word: Word) -> bool:
    """Whether a word is how long before or after something: "two days" before the storm broke."""
    return _is_period(word) and tree.after(word).low in TIMING


def _is_period(word: Word) -> bool:
    return word.low.removesuffix("s") in PERIODS


def stops(word: Word) -> bool:
    """Whether a phrase ends before a word: "came to help" however they could."""
    opens = word.tag in RELATIVES or word.dep == "mark" or word.low in _EVER
    return word.text in _STOPS or opens


def _clause_start(tree: Tree, found: list[Word]) -> int:
    """Where a clause without "that" begins among the words: "a probe" the agency lost."""
    verb = next((word for word in found if word.is_finite), None)
    if verb is None:
        return len(found)
    main = tree.head(verb) if verb.dep in {"aux", "auxpass"} else verb
    subject = tree.child(main, *SUBJECTS)
    opens = tree.under(subject)[0] if subject is not None else None
    return found.index(opens) if opens in found else 0
