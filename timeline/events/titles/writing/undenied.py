"""From a word of what was "not" so "until" a day to what it is when the day has come."""

from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.past import negated

_HELPERS = {"wo": "will", "ca": "can", "sha": "shall", "do": "", "does": ""}
"""As they stand before "not", and without it: "it won't come until", it will come."""
_AHEAD = frozenset({"due", "likely", "ready"})
"""What is to come is so "now" as little as what "is not to reopen until" then."""
_HISSING = ("s", "sh", "ch", "x", "z", "o")


def undenied(tree: Tree, word: Word, denial: Word) -> str | None:
    """The text of a word of the clause; nothing where it stays as it is."""
    if word == denial:
        ends = tree.children(tree.head(word), "xcomp", "acomp")
        ahead = any(end.dep == "xcomp" or end.low in _AHEAD for end in ends)
        ahead = ahead or tree.head(word).dep == "xcomp"
        return "" if ahead else negated(tree, word)
    before = tree[denial.index - 1]
    if word == before:
        return _HELPERS.get(word.low)
    does = before.low == "does" and word.index == denial.head
    return third_person(word.text) if does else None


def third_person(verb: str) -> str:
    """ "Open", "try" and "go" as "opens", "tries" and "goes"."""
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return f"{verb[:-1]}ies"
    return verb + ("es" if verb.endswith(_HISSING) else "s")
