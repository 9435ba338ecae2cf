"""From a tree to the same tree in which what somebody said hangs on the saying.

The small parser takes "that" for who did it, or the last verb for the one that says it: "told a
court that a clerk had sent a letter", "Roe said that he left, an agency reported".
"""

from dataclasses import replace

from timeline.events.lexicon.words import SAYING, words
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_PASSING = frozenset({"gave", "given", "offered", "paid", "told", "showed", "asked", "taught"})
"""Verbs with two objects: "the land that he gave a son"."""
_MAKING = words(
    """wrote written published defended composed painted designed directed produced edited recorded
    founded built owned bought sold wore signed drafted held delivered made read performed"""
)
"""Verbs that want an object: "a book that she wrote"."""
_SAID = frozenset(
    {"ruling", "verdict", "decision", "finding", "announcement", "news", "report", "order"}
)


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for said in [w for w in tree.words if w.low in SAYING and w.is_finite]:
        tree = _behind_day(_said_behind(tree, said), said, dates)
    for link in [w for w in tree.words[:-1] if (w.tag, w.dep) == ("IN", "prep")]:
        tree = _told_then(tree, link) if link.index + 1 in dates else tree
    for day in [w for w in tree.words if w.dep == "npadvmod" and w.index in dates]:
        tree = _told_before(tree, day)
    for at in [word.index for word in tree.words if word.low == "that"]:
        link = tree[at]
        if at - 1 in dates and (link.dep, tree.head(link).dep) == ("mark", "ccomp"):
            tree = _ruled(tree, tree.head(link), at, dates)
        tree = _content(tree, link) if link.dep == "dobj" else _told_by(tree, link)
        tree = _made(tree, tree[at])
        tree = _said_too(tree, tree.head(tree[at]), tree[at])
    return tree


def _ruled(tree: Tree, verb: Word, at: int, dates: frozenset[int]) -> Tree:
    """ "The result of a ruling Monday that the mine must close": the ruling says so."""
    noun = next((w for w in reversed(tree.words[:at]) if w.index not in dates), verb)
    noun = tree.head(noun) if noun.tag == "IN" else noun
    ruled = noun.low in _SAID and tree.head(verb).low not in SAYING
    return replant(tree, replace(verb, dep="acl", head=noun.index)) if ruled else tree


def _said_behind(tree: Tree, said: Word) -> Tree:
    """ "After years of talks, Lund plans to open the port, officials said": they said so."""
    speaker = tree.child(said, "nsubj")
    if speaker is None or speaker.index > said.index or tree.child(said, "ccomp") is not None:
        return tree
    comma = tree.under(speaker)[0].index - 1
    clauses = (w for w in tree.children(said, "advcl") if w.index < comma)
    for clause in clauses:
        forms = (clause, *tree.children(clause, "aux", "auxpass"))
        tells = any(word.is_finite for word in forms) and tree.child(clause, *SUBJECTS) is not None
        bare = tree.child(clause, "mark") is None and tree.under(clause)[-1].index + 1 == comma
        asks = any(word.tag == "WRB" for word in tree.children(clause, "advmod"))
        if tells and bare and not asks and tree[comma].text == ",":
            return replant(tree, replace(clause, dep="ccomp"))
    return tree


def _behind_day(tree: Tree, said: Word, dates: frozenset[int]) -> Tree:
    """ "Said on Friday profits at its unit had fallen": profits had, and none were Friday's."""
    verb = tree.child(said, "ccomp")
    if verb is None or tree.child(verb, "mark", *SUBJECTS) or verb.index < said.index:
        return tree
    start = min(w.index for w in (verb, *tree.children(verb, "aux", "auxpass")))
    days = [at for at in dates if said.index < at < start]
    day = tree[max(days)] if days and min(days) <= said.index + 2 else said
    first = tree[day.index + 1]
    noun = first if first.head == day.index else tree.begun_by(first)
    over = noun.head in {day.index, said.index} or day.head == noun.index
    if day == said or noun.index >= start or not over or not (noun.is_noun or noun.tag == "CD"):
        return tree
    loose = [w for w in tree.words[day.index + 1 : start] if not day.index < w.head < start]
    return replant(
        tree,
        *(replace(w, head=noun.index) for w in loose if w != noun),
        *([replace(day, dep=noun.dep, head=noun.head)] if day.head == noun.index else []),
        replace(noun, dep="nsubjpass" if tree.child(verb, "auxpass") else "nsubj", head=verb.index),
    )


def _content(tree: Tree, link: Word) -> Tree:
    """ "Told a court that a clerk had sent a letter": the letter was sent, not the court.

    So of "the news that he had sold it": a verb with an object of its own has no "that". "Was low,
    while swearing that he was poor": what he swore.
    """
    verb, noun = tree.head(link), tree.head(tree.head(link))
    doer = tree.begun_by(tree.after(link))
    if verb.index == link.index - 1 and doer.dep in SUBJECTS and doer.index > link.index:
        sworn = tree.head(doer)
        mark = replace(link, tag="IN", dep="mark", head=sworn.index)
        saying = replace(verb, head=sworn.head if verb.head == sworn.index else verb.head)
        return replant(tree, mark, saying, replace(sworn, dep="ccomp", head=verb.index))
    own = any(kid.dep == "dobj" and kid.index > verb.index for kid in tree.children(verb))
    if verb.dep != "relcl" or not own or verb.low in _PASSING or not tree.child(verb, *SUBJECTS):
        return tree
    told = tree.head(noun) if noun.dep == "dobj" and tree.head(noun).low in SAYING else None
    clause = replace(verb, dep="ccomp", head=told.index) if told else replace(verb, dep="acl")
    return replant(tree, replace(link, tag="IN", dep="mark"), clause)


def _made(tree: Tree, link: Word) -> Tree:
    """ "A thesis that she defended in 1971": she defended it, and it does not say that she did."""
    verb = tree.head(link)
    ends = verb.index > link.index and not tree.child(verb, "dobj", "ccomp", "xcomp", "auxpass")
    clause = (link.dep, verb.dep) == ("mark", "acl") and tree.child(verb, "nsubj") is not None
    if not (clause and ends and verb.low in _MAKING and verb.head == link.index - 1):
        return tree
    object_of = replace(link, tag="WDT", dep="dobj")
    return replant(tree, object_of, replace(verb, dep="relcl"))


def _said_too(tree: Tree, verb: Word, link: Word) -> Tree:
    """ "Said that he had offered to go but that Lund had asked him to stay": both were said."""
    over = tree.head(verb)
    same = (w for w in tree.above(over) if tree.child(w, "mark") is not None and w.dep == "ccomp")
    first = next(same, None) if over.tag == "VB" else None
    told = (verb.dep, link.dep) == ("conj", "mark") and tree[link.index - 1].tag == "CC"
    return replant(tree, replace(verb, head=first.index)) if told and first is not None else tree


def _told_then(tree: Tree, link: Word) -> Tree:
    """ "Roe told the paper on Monday she had met Kern": she told it then."""
    verb = tree.head(tree[link.index])
    over, doer = tree.head(verb), tree.child(verb, *SUBJECTS)
    tells = verb.dep == "ccomp" and over.low in SAYING | {"told"} and over.index < link.index
    opens = doer is not None and tree.under(verb)[0] == link and link.index < doer.index
    return replant(tree, replace(link, head=over.index)) if tells and opens else tree


def _told_before(tree: Tree, day: Word) -> Tree:
    """ "Told a paper Sunday the group was to blame": the telling, right behind whom it was to."""
    verb = tree.head(day)
    over, doer = tree.head(verb), tree.child(verb, *SUBJECTS)
    if verb.dep != "ccomp" or over.low not in SAYING | {"told"} or doer is None:
        return tree
    heard, first = tree.child(over, "dobj", "dative"), tree.under(day)[0]
    beside = heard is not None and tree.under(heard)[-1].index + 1 == first.index
    opens = over.index < day.index < tree.under(doer)[0].index
    return replant(tree, replace(day, head=over.index)) if beside and opens else tree


def _told_by(tree: Tree, link: Word) -> Tree:
    """ "Told reporters who came on Monday that he is ill": he said so, they only came.

    "Roe said, that he left, an agency reported": Roe said that he left.
    """
    clause, verb = tree.head(link), tree.head(tree.head(link))
    if (link.dep, clause.dep) != ("mark", "ccomp"):
        return tree
    heard, first = tree.head(verb), tree.child(verb, "ccomp")
    said = tree.head(heard) if (verb.dep, heard.dep) == ("relcl", "dobj") else verb
    if verb.index > clause.index and first is not None and first.index < link.index:
        said = first
    inner = said != verb and (said == first or verb.low not in SAYING) and said.low in SAYING
    return replant(tree, replace(clause, head=said.index)) if inner else tree
