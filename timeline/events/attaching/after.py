"""From a date to the happening after which something came, where the date is that one's own."""

from timeline.events.attaching.nouns import is_event_noun, is_of_life
from timeline.events.parsing.grammar import Tree, Word

AFTER = frozenset({"after", "before", "since", "following", "until", "despite"})
_SERIES = frozenset({
    "series", "string", "wave", "spate", "succession", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "hours",
})  # fmt: skip
"""What a happening lasted or came in: "after a week of clashes in March"."""
_BEFORE_LONG = frozenset({"ahead", "eve", "advance", "anticipation"})
_INNER = frozenset({"DT", "JJ", "PRP$", "NNP", "POS", "CD"})
_LED = 2
"""A date follows a noun directly, or after "in"."""
_PLACING = frozenset({"IN", "DT", "NNP"})
"""Between a happening and its date: "protests in Lima in May"."""
_STOPS = frozenset({",", ";", ":", "(", ")", "–", "—", "and", "but"})


def happening_after(tree: Tree, words: tuple[Word, ...], *, vague: bool) -> Word | None:
    """The happening that a date follows: "after the fall of X in", "after a week of clashes in".

    A `vague` date may follow it directly: "after a coup earlier this month by soldiers".
    """
    at = words[0].index - 1
    while at > 0 and not tree[at].is_verb and tree[at].text not in _STOPS:
        led = _before_phrase(tree, at)
        between = tree.words[at + 1 : words[0].index]
        if is_event_noun(tree[at]) and _lasted(tree, led, between):
            near = any(word.low == "within" for word in tree.words[max(0, led - 3) : led])
            return tree[at] if near else tree[led - 1]  # "Within a year of the fire".
        after = tree[led].low in AFTER or (tree[led].low == "to" and tree[led - 1].low == "back")
        if after and _is_told(tree, at, words, vague=vague):
            return tree[at]
        at -= 1
    return None


def _before_phrase(tree: Tree, noun: int) -> int:
    """Where the word before the phrase of a noun stands."""
    led = noun - 1
    while led > 0 and (tree[led].tag in _INNER or tree[led].dep in {"compound", "amod"}):
        led -= 1
    return led


def _lasted(tree: Tree, led: int, between: tuple[Word, ...]) -> bool:
    """Whether the date is that of how long, or how often, it happened: "a week of clashes"."""
    if led < _LED or tree[led].low != "of" or tree[led - 1].low not in _SERIES:
        return False
    after = tree[led - 2].low in AFTER and all(word.tag in _PLACING for word in between)
    return len(between) < _LED or after


def _is_told(tree: Tree, noun: int, words: tuple[Word, ...], *, vague: bool) -> bool:
    """Whether a date belongs to what happened: "the fall of Lima in", "her marriage in"."""
    word, follows = tree[noun], tree[noun + 1]
    if is_event_noun(word) and (follows.low in {"of", "from"} or (vague and follows == words[0])):
        return True
    whose = tree[noun - 1].tag == "PRP$" and follows.low == "in"
    if whose and is_of_life(word) and tree[noun + 2] == words[0]:
        return True
    return word.low.endswith("tion") and follows.low in {"to", "from"}


def awaited(tree: Tree, words: tuple[Word, ...]) -> Word | None:
    """What is about to happen then: "met Roe ahead of talks in Lima on Monday"."""
    for word in reversed(tree.words[: words[0].index]):
        if word.is_verb or not word.text[0].isalnum():
            return None
        if word.low == "of" and tree[word.index - 1].low in _BEFORE_LONG:
            noun = tree.child(word, "pobj")
            return noun if noun is not None and is_event_noun(noun) else None
    return None
