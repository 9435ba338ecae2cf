"""From an anchor to the words of its title: subject, verb, objects, or a noun's phrase."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import WAITING, moves
from timeline.events.lexicon.people_words import PEOPLE_ENDS
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.copulas import copula_of
from timeline.events.titles.phrases.elliptic import in_turn
from timeline.events.titles.phrases.happenings import (
    as_planned,
    came_of,
    clause_of,
    ends_later,
    opened_after,
    stands_alone,
    told_more,
    undone,
    without_next,
)
from timeline.events.titles.phrases.loose import joined, tied
from timeline.events.titles.phrases.phrases import core, phrase
from timeline.events.titles.picking.appointed import appointed_by
from timeline.events.titles.picking.clause import clause_words
from timeline.events.titles.picking.in_force import entry_into_force, rule_in_force
from timeline.events.titles.picking.listed import one_of_list
from timeline.events.titles.picking.verbless import line_words

_ABOVE_ALL = frozenset({"notably", "especially", "particularly", "chiefly", "namely", "above"})
_CONTESTS = frozenset({"games", "olympics", "cup", "championship", "championships", "open"})
"""Of these more is told than that they were: "qualified for the Mora Games"."""
COMMA = Word(-2, 0, 0, ",", ",", "punct", -2)


def pick(
    tree: Tree,
    anchor: Anchor,
    dates: frozenset[int],
    gaps: frozenset[int],
    left_out: Word | None = None,
) -> list[Word]:
    """The words of the title before it is shortened, in the order in which they are said.

    `dates` are the indices of the words that tell time, `gaps` of the words that stand alone for
    another clause; `left_out` is whom the clause is about, where the sentence does not say.
    """
    words = tied(tree, joined(tree, _words(tree, anchor, dates, gaps, left_out)), dates)
    if not any(word.is_noun or word.tag in {"PRP", "DT"} for word in words) or words[0].tag == "TO":
        return line_words(tree, anchor, dates)
    return words


def _words(
    tree: Tree,
    anchor: Anchor,
    dates: frozenset[int],
    gaps: frozenset[int],
    left_out: Word | None = None,
) -> list[Word]:
    if anchor.kind == "line":
        return line_words(tree, anchor, dates)
    short = in_turn(tree, anchor) or appointed_by(tree, anchor, dates)
    if short:
        return short
    if anchor.kind == "verb":
        return clause_words(tree, anchor, dates, gaps, left_out)
    if anchor.kind == "aside":
        said = phrase(tree, anchor.head, dates)
        tells = any(word.is_verb and word.tag != "VBN" for word in said)
        owner = _whose(tree, anchor.head)
        plain = bool(said) and not tells
        office = anchor.head.text[0].islower() or tree.child(anchor.head, "det", "poss") is not None
        plain &= anchor.head.index < owner.index or office or anchor.head.text == "%"
        plain = plain and (anchor.head.tag != "NNS" or owner.tag != "NN")
        named = anchor.head if anchor.head.tag == "NNS" else owner
        between = copula_of(named) if plain else COMMA
        return [*core(tree, owner), between, *said]
    if anchor.head == rule_in_force(tree, anchor):
        return entry_into_force(tree, anchor.head, dates)
    one = one_of_list(tree, anchor)
    if one:
        return one
    if moves(tree, anchor.head):
        amount = tree.words[anchor.head.index + 1 : tree.inside(anchor.mention.span)[0].index]
        return [*core(tree, anchor.head), copula_of(anchor.head), *amount]
    said = without_next(tree, anchor, phrase(tree, anchor.head, dates, full=True), dates)
    said = [word for word in said if word.low not in WAITING or word.head != anchor.head.index]
    led = len(said) > 1 and said[0].low in _ABOVE_ALL
    said = said[1:] if led else said
    few = len([w for w in said if w.is_noun]) <= 1 or anchor.head.low in _CONTESTS
    thin = few and not stands_alone(tree, anchor)
    waits = tree.after(anchor.head).low in WAITING
    verb = clause_of(tree, anchor.head) if thin and not waits else None
    if verb is not None and ends_later(tree, anchor, verb, dates):
        return said
    verb = verb or undone(tree, anchor.head) or came_of(tree, anchor, dates)
    verb = verb or (told_more(tree, anchor.head, dates) if thin else None)
    if verb is None:
        return as_planned(tree, anchor.head, said)
    clause = clause_words(tree, replace(anchor, kind="verb", head=verb, inner=verb), dates, gaps)
    return [*clause, *(() if anchor.head in clause else opened_after(tree, anchor.head, dates))]


def _whose(tree: Tree, noun: Word) -> Word:
    """What a noun between commas says more of: "Reed, of the university there, a member"."""
    owner = outer = tree.head(noun)
    while outer.dep == "pobj" and tree.head(tree.head(outer)).is_noun:
        outer = tree.head(tree.head(outer))
    somebody = noun.low.endswith(PEOPLE_ENDS) and outer.tag == "NNP"
    return outer if somebody else owner
