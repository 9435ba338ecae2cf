"""From the words of a title to those that still belong once the dates are gone."""

from timeline.events.lexicon.words import PLANNING, REFLEXIVES
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_DASHES = frozenset({"–", "—", "--", "-"})


def joined(tree: Tree, words: list[Word]) -> list[Word]:
    """Without the ends of lists whose "and", "as well as" was left out."""
    kept = {word.index for word in words}
    gone: set[Word] = set()
    for word in words:
        branch = tree.under(word) if word.dep == "conj" and not word.is_verb else ()
        start = branch[0].index - 1 if branch else -1
        if start >= 0 and start not in kept and tree[start].tag not in {"CC", ","}:
            gone |= set(branch)
    return [word for word in words if word not in gone] if len(gone) < len(words) else words


def unpaired(words: list[Word]) -> list[Word]:
    """Without an "and" between a doer and the one verb left: "the men and refused" to go.

    And without the stress of a sentence that goes on about others: "took Mora itself".
    """
    words = [word for at, word in enumerate(words) if not (at and _stresses(words[at - 1], word))]
    for at, word in enumerate(words[:-1]):
        if word.is_verb or word.dep in {"aux", "auxpass"}:
            return words
        after = words[at + 1]
        finite = after.is_finite
        if word.low in {"and", "but"} and word.tag == "CC" and at and finite:
            return words[:at] + words[at + 1 :]
    return words


def _stresses(noun: Word, word: Word) -> bool:
    """Whether a word only stresses the name before it."""
    own = word.dep == "appos" and word.head == noun.index
    return own and word.low in REFLEXIVES and noun.tag == "NNP"


def unjoined(words: list[Word]) -> list[Word]:
    """Without commas and semicolons, or a dash at the end before what was left out."""
    left = [word for word in words if word.text not in {",", ";"}]
    while left and left[-1].text in _DASHES:
        left.pop()
    return left


def goes_on(tree: Tree, word: Word, before: Word, dates: frozenset[int]) -> bool:
    """ "Dragged Kern, 50, a priest, from his car": behind the remark the clause goes on.

    So it does behind a date: "was elected, in 1934, to the academy".
    """
    verb = tree.head(word)
    if word.dep not in {"prep", "dative"} or not verb.is_verb or before.text != ",":
        return False
    first = before.index - 1
    while first in dates:
        first -= 1
    first -= tree[first].tag == "IN"
    if first < before.index - 1 and tree[first].text == "," and first > verb.index:
        return True
    near = tree.words[verb.index + 1 : before.index]
    remarks = [tree.under(each) for each in near if each.dep in {"appos", "relcl", "acl"}]
    ends = {said[-1].index + (said[-1].text != ",") for said in remarks if _opens_late(tree, said)}
    return before.index in ends


def _opens_late(tree: Tree, said: tuple[Word, ...]) -> bool:
    """Whether a comma stands before these words."""
    return tree[said[0].index - 1].text == "," or said[0].text == ","


def is_circumstance(tree: Tree, word: Word) -> bool:
    """ "And at other times", "with more expected": beside what happened then."""
    if word.dep != "conj" and word.low != "with":
        return False
    inner = tree.child(word, "pcomp")
    told = inner is not None and inner.tag == "VBG" and tree.child(inner, *SUBJECTS) is not None
    told = told and inner is not None and tree.child(inner, "aux") is None
    noun = tree.child(word, "pobj")
    other = word.dep == "conj" and noun is not None and noun.low in {"times", "occasions"}
    clause = tree.child(noun, "acl") if noun is not None else None
    told = told or (clause is not None and clause.low in PLANNING)
    return other or (word.low == "with" and told and word.head < word.index)


def tied(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """Without the words that only led to one that was left out: "that" December, "by" then."""
    kept = {word.index for word in words}

    def hangs(word: Word) -> bool:
        if word.index < 0:
            return False
        if word.head in dates and word.dep in {"det", "amod", "advmod", "quantmod", "npadvmod"}:
            return True
        if _with_effect(tree, word, dates):
            return True
        kids = tree.children(word)
        if word.low == "here" and (tree.head(word).is_noun or tree[word.index - 1].dep == "pobj"):
            return True
        ends = [kid for kid in kids if kid.index > word.index]
        return word.dep == "prep" and bool(ends) and not any(kid.index in kept for kid in ends)

    gone = {each for word in words if hangs(word) for each in tree.under(word)}
    left = [word for word in words if word not in gone]
    return _without_loose_end(left) or words


def _with_effect(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """ "With effect from" a day."""
    if word.low != "with":
        return False
    effect, link = (*tree.words[word.index + 1 : word.index + 3], word, word)[:2]
    return effect.low == "effect" and link.low in {"from", "on"} and link.index + 1 in dates


def _without_loose_end(words: list[Word]) -> list[Word]:
    """Without an "and" that only adverbs or a comma follow: "and again", "and, at last"."""
    for at, word in enumerate(words):
        if word.dep != "cc":
            continue
        rest = words[at + 1 :]
        adverbs = all(each.tag in {"RB", "RBR", "JJR", ",", "IN", "."} for each in rest)
        paused = at > 1 and words[at - 1].text == "," and rest and rest[0].tag == "IN"
        astray = paused and not any(each.is_verb for each in rest)
        if rest and (adverbs or astray or rest[0].text == ","):
            return words[:at]
    return words
