"""From a noun to the clause right behind it without which it is another: "the line to Kern"."""

from dataclasses import replace

from timeline.events.lexicon.people_words import EPITHETS
from timeline.events.lexicon.words import QUOTES
from timeline.events.parsing.grammar import Tree, Word

CALLED = frozenset({"named", "called"})
_POINTING = frozenset({"this", "that", "these", "those", "it", "them", "there"})
"""What itself asks which."""
_MOST = 9
"""A clause of more words tells a story of its own."""
_WHO = frozenset({"who", "that"})
_COUNTS = frozenset({"amount", "number", "total"})
RANKS = frozenset({"first", "second", "third", "last", "only", "next"})
_KINDS = frozenset({"kind", "sort", "type"})
_OF_THEM = _KINDS | {"people", "inhabitants", "residents", "souls", "members", "employees"}
"""What only says how many or which: "a town of 900 people, which fell"."""


def which_one(tree: Tree, noun: Word) -> Word | None:
    """What tells which one a noun with "the" is: "the bridge crossing the Volga"."""
    led, clause = tree.child(noun, "det"), tree.child(noun, "acl")
    if clause is None or noun.tag not in {"NN", "NNS"} or clause.index != noun.index + 1:
        return None
    named = any(word.text[0].isupper() for word in tree.children(noun, "compound", "amod", "nmod"))
    tells = tree.child(clause, "dobj", "prep", "agent") is not None
    tells = tells and not any(word.low in _POINTING for word in tree.under(clause))
    return clause if tells and led is not None and led.low == "the" and not named else None


def without_half_quotation(words: list[Word]) -> list[Word]:
    """Without one mark of a quotation alone, which belongs to what is said elsewhere."""
    marks = [word for word in words if word.text in QUOTES]
    return [word for word in words if word not in marks] if len(marks) == 1 else words


def gives_name(tree: Tree, called: Word) -> bool:
    """Whether a name follows: "a weaver named Ari Lund"."""
    name = tree.child(called, "oprd", "dobj", "attr")
    return called.dep == "acl" and name is not None and name.tag == "NNP"


def is_counted(tree: Tree, noun: Word) -> bool:
    """ "The number of men seeking work" is nothing like the number of men."""
    link = tree.head(noun)
    of = noun.dep == "pobj" and link.low == "of"
    return of and tree.head(link).low in {"number", "share", "percentage", "proportion"}


def says_which(tree: Tree, clause: Word, verb: Word, dates: frozenset[int]) -> bool:
    """Whether a clause between a common noun and its `verb` is needed to know the noun."""
    noun, own = tree.head(clause), tree.under(clause)
    first, last = own[0], own[-1]
    inside = clause.index > noun.index and last.index < verb.index
    plain = (
        (noun.tag in {"NN", "NNS"} or noun.low == "those")
        and len(own) <= _MOST
        and tree[first.index - 1].text != ","
    )
    tells = verb.is_finite or tree.child(verb, "aux", "auxpass") is not None
    plain = plain and tells
    dated = not dates.isdisjoint(range(first.index, last.index + 1))
    if not inside or not plain or dated or any(word.text in {",", '"', "("} for word in own):
        return False
    if clause.dep == "acl":
        counted = noun.low in _COUNTS or noun.dep == "pobj"
        means = (first.low, first.dep, first.head) == ("that", "mark", clause.index)
        return means or (clause == first and (len(own) > 1 or counted))
    opens = first.low in _WHO or (first.low == "to" and is_one_of_kind(tree, noun))
    return clause.dep == "relcl" and opens and first.head == clause.index


def is_one_of_kind(tree: Tree, noun: Word) -> bool:
    """Whether a noun is the first or the largest only of what a clause says: "to cross the bar"."""
    return any(w.low in RANKS or w.tag == "JJS" for w in tree.children(noun, "amod"))


def deed_of_rank(tree: Tree, verb: Word) -> Word | None:
    """What somebody was the first or the youngest to do: "the first woman to take the bar"."""
    noun = tree.child(verb, "attr")
    ranked = noun is not None and is_one_of_kind(tree, noun)
    return tree.child(noun, "relcl", "acl") if noun is not None and ranked else None


def of_them(tree: Tree, verb: Word, lead: list[Word], dates: frozenset[int]) -> list[Word]:
    """ "Of the 13 gates, 11 were opened": eleven of the gates."""
    link = tree[0]
    many = len(lead) == 1 and lead[0].tag == "CD" and link.low == "of" and link.head == verb.index
    things = tree.child(link, "pobj") if many and lead[0].index > 0 else None
    if things is None or not things.is_noun:
        return lead
    said = [word for word in tree.under(things) if word.index not in dates]
    return [*lead, replace(link, text="of", dep="case"), *said]


def with_epithet(tree: Tree, lead: list[Word]) -> list[Word]:
    """With the name that an epithet belongs to, which the parser cuts off: "Louis" the Great."""
    first = lead[0].index if lead else 0
    epithet = len(lead) > 1 and lead[0].low == "the" and lead[1].low in EPITHETS
    if not epithet or first == 0 or not lead[1].text[0].isupper():
        return lead
    return [tree[first - 1], *lead] if tree[first - 1].tag == "NNP" else lead


def of_so_many(tree: Tree, noun: Word) -> Word | None:
    """What is "of 900 people", or "of the kind": "a deal with Peru of the kind Chile signed"."""
    link = tree.head(noun)
    if link.low != "of" or noun.low not in _OF_THEM:
        return None
    outer = tree.head(link)
    while outer.dep == "pobj" and noun.low in _KINDS and tree.head(tree.head(outer)).is_noun:
        outer = tree.head(tree.head(outer))
    return outer
