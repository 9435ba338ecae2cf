"""From a tree to the same tree with clauses that stand right behind what they tell of.

"The town the rebels held in 1920 was retaken": the town was, and the rebels held it. The small
parser takes both nouns for one, or the second verb for all that is told.
"""

from dataclasses import replace

from timeline.events.lexicon.people_words import PERSON_TITLES
from timeline.events.lexicon.taking import GIVEN
from timeline.events.lexicon.words import CLAIMING, PERIODS, SAYING, SHOWING
from timeline.events.parsing.grammar import HAVE, OBJECTS, RELATIVES, SINGULAR, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_PAST = frozenset({"VBD", "VBN"})
_WHOSE = frozenset({"DT", "PRP$"})
_WITHIN = frozenset({"CD", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS"})
_BETWEEN = _WITHIN | _WHOSE | {"IN", "TO", "RP", "RB"}
"""What may stand between the verb of such a clause and the main verb."""
_MANY = frozenset({"were", "are", "have"})
_COMMON = frozenset({"NN", "NNS"})
_UNTOLD = PERIODS | {"time", "moment", "way", "reason", "fact", "place"}
"""Nouns that such a clause may be about without doing anything to them: "the day Roe left"."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(2, len(tree) - 1):
        word = tree.words[at]
        if word.tag in _PAST and word.dep not in {"aux", "auxpass", "relcl"}:
            tree = _told_of(_about_doer(tree, word, dates), at)
            tree = _about_thing(tree, tree[at])
        elif word.dep == "relcl":
            tree = _beside(tree, word)
        elif word.tag == "VBG" and tree[at - 1].is_noun and at - 1 not in dates:
            tree = _doing(tree, word)
    return tree


def _doing(tree: Tree, verb: Word) -> Tree:
    """ "The first ship carrying settlers arrived": the ship did, and no ship settlers."""
    doer, thing = tree[verb.index - 1], tree.begun_by(tree.after(verb))
    main = tree.after(thing)
    main = tree.head(main) if main.dep in {"aux", "auxpass"} else main
    if not thing.is_noun or not main.is_verb or tree.child(verb, "aux", "auxpass") is not None:
        return tree
    told = thing.dep in SUBJECTS and thing.head == main.index
    inner = (doer.dep in {"nmod", "compound"} and doer.head == thing.index) or (
        verb.dep == "ROOT" and main.dep == "ccomp" and doer.dep in SUBJECTS
    )
    alone = doer.dep == "ROOT" and verb.dep == "acl" and (main.tag, main.dep) == ("VBN", "acl")
    alone = alone and main.head == thing.index and not any(word.is_finite for word in tree.words)
    if not (told and inner) and not alone:
        return tree
    passive = tree.child(main, "auxpass") is not None
    top = verb if verb.dep == "ROOT" else doer if alone else main
    rest = [w for w in tree.children(top) if w.dep == "punct" and w.index > main.index]
    return replant(
        tree,
        replace(in_place_of(top, main), tag="VBD" if alone else main.tag),
        *(replace(word, head=main.index) for word in rest),
        replace(doer, dep="nsubjpass" if passive else "nsubj", head=main.index),
        replace(verb, dep="acl", head=doer.index),
        replace(thing, dep="dobj", head=verb.index),
    )


def _beside(tree: Tree, verb: Word) -> Tree:
    """ "A truce outlined in the pact they signed": they signed the pact, which stands beside.

    So "the son of P. C. Roe who owned" it, and of "Ari Roe, a poet, and Ada Kern, who" the last.
    """
    clause, owner = tree.under(verb), tree.head(verb)
    apart = tree[clause[0].index - 1].text == ","
    noun = tree[clause[0].index - 1 - apart]
    if not noun.is_noun or owner not in tree.above(noun):
        return tree
    asks = clause[0].low == "that" or any(word.tag in RELATIVES for word in clause)
    bare = not asks and tree.child(verb, *SUBJECTS)
    near = bare and not apart and noun.dep == "pobj"
    named = noun.tag == "NNP" and tree.child(noun, "compound") and clause[0].low == "who"
    last = noun.dep == "conj" and noun.head != owner.index if apart else noun.dep == "pobj"
    near = near or (
        named and last and not any(w.low in _MANY for w in (verb, *tree.children(verb)))
    )
    return replant(tree, replace(verb, head=noun.index)) if near else tree


def _about_thing(tree: Tree, verb: Word) -> Tree:
    """ "They threw out the law the parliament of Mora had passed": it had passed the law."""
    doer, main = tree.child(verb, *SUBJECTS), tree.head(verb)
    start = tree.under(verb)[0].index
    thing = tree[start - 1]
    if (
        doer is None
        or verb.dep not in {"conj", "ccomp", "oprd"}
        or tree.under(doer)[0].index != start
    ):
        return tree
    inner = verb.dep in {"ccomp", "oprd"} and thing.dep == "pobj" and main in tree.above(thing)
    bare = thing.tag in _COMMON and ((thing.dep, thing.head) == ("dobj", main.index) or inner)
    bare = bare and main.low not in SAYING | SHOWING | CLAIMING
    said = inner and verb.low in CLAIMING | SAYING and tree.child(verb, "ccomp") is not None
    bare = bare and said == doer.tag.startswith("PRP")  # "For fees he claimed that she owed".
    taken = tree.child(verb, "dobj", "mark", "agent", "auxpass", *["ccomp"] * (not said))
    if not bare or taken is not None or thing.low.removesuffix("s") in _UNTOLD:
        return tree
    return replant(tree, replace(verb, dep="relcl", head=thing.index))


def _told_of(tree: Tree, at: int) -> Tree:
    """ "They left the town Lund founded": which Lund founded, and which is not called Lund.

    So "the land Lund was promised".
    """
    verb, was = tree[at], tree.child(tree[at], "auxpass")
    given = was is not None and was.index == at - 1 and verb.low in GIVEN
    doer = tree[at - 1 - given]
    if doer.tag != "NNP":
        return tree
    opens = _opens(tree, doer.index)
    thing = next((w for w in reversed(tree.words[opens:at]) if w.tag in _COMMON), doer)
    above = tree.head(verb if verb.dep == "ccomp" else doer)
    said = not given and above.low in SAYING | SHOWING | CLAIMING
    link = tree[opens - 1]
    named = thing != doer and (link.tag in _WHOSE or (given and link.dep == "cc"))
    whose = given and verb.dep in {"ccomp", "conj"}
    whose = whose or (verb.dep == "acl" and verb.head == doer.index and doer.dep in OBJECTS)
    whose = whose or (verb.dep == "ccomp" and above.index == opens - 2)
    plain = given or not verb.low.endswith("n")
    plain = plain and not tree.children(verb, "dobj", *["agent"] * (not given), "oprd")
    if not (named and whose and plain) or said:
        return tree
    own = (w for w in tree.words[opens - 1 : thing.index] if w.head == doer.index)
    hung = replace(thing, dep=doer.dep if verb.dep == "acl" else "dobj", head=above.index)
    before = tree[opens - 2]
    if link.dep == "cc":
        hung = replace(thing, dep="conj", head=link.head)
    elif given:
        led = before.dep == "prep"
        above = before if led else tree.head(verb)
        hung = replace(thing, dep="pobj" if led else "dobj", head=above.index)
    return replant(
        tree,
        *(replace(word, head=thing.index) for word in own),
        hung,
        replace(doer, dep="nsubjpass" if given else "nsubj", head=at),
        replace(verb, tag=verb.tag if given else "VBD", dep="relcl", head=thing.index),
    )


def _about_doer(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The town the rebels held in 1920 was retaken": the town was, and the rebels held it."""
    had = tree[verb.index - 1].low in HAVE | {"had"}
    doer = tree[verb.index - 1 - had]
    main = _main(tree, verb, dates) if doer.is_noun and doer.index not in dates else None
    found = _thing(tree, doer, verb, main) if main is not None else None
    if (
        main is None
        or found is None
        or any(kid.index not in dates for kid in tree.children(verb, "dobj"))
    ):
        return tree
    thing, opens = found
    if thing.low.removesuffix("s") in _UNTOLD:
        return tree
    doer = tree.head(doer) if doer.dep == "conj" and doer.head >= opens else doer
    return _parted(tree, thing, replace(doer, dep="nsubj", head=verb.index), verb, main)


def _parted(tree: Tree, thing: Word, doer: Word, verb: Word, main: Word) -> Tree:
    """The tree with the clause under what it is about, and the rest under the main verb."""
    helpers = [w for w in tree.children(main, "aux", "auxpass") if w.index > verb.index]
    first = min(word.index for word in (main, *helpers))
    while tree[first - 1].tag == "RB":
        first -= 1
    start = next(at for at in range(thing.index, -1, -1) if tree[at].tag in _WHOSE)
    inside = range(thing.index + 1, first)
    parts = (thing, tree[doer.index], verb, main)
    top = min(parts, key=lambda word: (tree.depths[word.index], word.index))
    over = top if top.dep not in SUBJECTS else tree.head(top)
    rest = [w for w in tree.words if w.index < start or w.index > main.index]
    told = in_place_of(over, main) if main != over else main
    passive = tree.child(main, "auxpass") is not None
    return replant(
        tree,
        replace(told, tag="VBD" if main.tag == "VBN" and not helpers else main.tag),
        *(replace(tree[at], head=thing.index) for at in range(start, thing.index)),
        *(
            replace(tree[at], head=doer.index if at < doer.index else verb.index)
            for at in inside
            if tree[at].head not in inside
        ),
        replace(
            thing,
            tag=thing.tag if thing.is_noun else "NN",
            dep="nsubjpass" if passive else "nsubj",
            head=main.index,
        ),
        doer,
        replace(
            verb, tag="VBN" if doer.index + 1 < verb.index else "VBD", dep="relcl", head=thing.index
        ),
        *(replace(w, head=main.index) for w in rest if tree.head(w) in parts and w != over),
    )


def _main(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """The verb behind the clause, whose subject is what the clause is about."""
    twice = len(tree.children(verb, *SUBJECTS)) > 1
    for word in tree.words[verb.index + 1 :]:
        if word.is_verb and word.dep in {"aux", "auxpass"}:
            return tree.head(word) if word.is_finite else None
        if word.is_verb:
            past = word.tag == "VBN" and (word.dep in {"ROOT", "xcomp"} or twice)
            apart = word.index > verb.index + 1 and tree.after(word).low != "by"
            return word if apart and (past or word.is_finite) else None
        inside = word.tag in _BETWEEN and word.dep not in {"mark", *SUBJECTS}
        if word.index not in dates and not inside:
            return None
    return None


def _thing(tree: Tree, doer: Word, verb: Word, main: Word) -> tuple[Word, int] | None:
    """What the clause is about, and where the words of its doer begin."""
    opens = _opens(tree, doer.index)
    if tree[opens - 1].tag in _WHOSE and opens > 1 and tree[opens - 2].tag in _COMMON:
        before = _opens(tree, opens - 2)  # "The town the rebels held".
        return (tree[opens - 2], opens - 1) if tree[before - 1].tag in _WHOSE and before else None
    if not opens or tree[opens - 1].tag not in _WHOSE:
        return None
    names = [word for word in tree.words[opens : doer.index + 1] if word.tag == "NNP"]
    at = names[0].index - 1 if names else doer.index - 1
    if at < opens or not (tree[at].tag in _COMMON or tree[at].low in PERSON_TITLES):
        return None  # "The general Roe dismissed": the tagger takes "general" for no noun.
    told = names or _is_told(verb) or (doer.tag == "NNS" and _is_one(tree, main))
    return (tree[at], at + 1) if told else None


def _opens(tree: Tree, at: int) -> int:
    """Where the words before a noun begin that may be of its phrase, without "the"."""
    while at and (tree[at - 1].tag in _WITHIN or _is_joint(tree, at - 1)):
        at -= 1
    return at


def _is_joint(tree: Tree, at: int) -> bool:
    """Whether "and" stands there behind a name, or "his" behind that."""
    link = at - (tree[at].tag == "PRP$")
    return link > 0 and tree[link].low == "and" and tree[link - 1].tag == "NNP"


def _is_one(tree: Tree, main: Word) -> bool:
    return any(w.low in SINGULAR for w in (main, *tree.children(main, "aux", "auxpass")))


def _is_told(verb: Word) -> bool:
    """Whether the parser has a verb of a clause there, and so two in a row with nothing between."""
    return verb.tag == "VBD" and verb.dep != "acl"
