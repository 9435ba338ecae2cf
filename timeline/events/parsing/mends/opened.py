"""From a tree to the same tree with subjects given back to clauses that "after" or "until" opens.

The small parser takes the link for a preposition and the verb for one more of the main clause:
"kept it until Belisarius, a general, marched in".
"""

from dataclasses import replace

from timeline.events.lexicon.people_words import CALLED
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import (
    BOUNDING,
    PLACING,
    PLURALS,
    PREPOSITIONS,
    SUBJECTS,
    TILL,
    TIMING,
    Tree,
    Word,
)
from timeline.events.parsing.planting import in_place_of, replant

_TWO = 2
_LINKS = BOUNDING | {"as"}
_WAYS = frozenset({"result", "part", "consequence", "way"})
"""Behind "as" these act on nothing: "came as a result of talks held" then."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    tree = _after_participle(tree) if len(tree) and tree[0].tag in {"VBN", "VBG"} else tree
    if len(tree) > _TWO and tree[0].dep == "prep":
        tree = _place_first(_fronted(tree))
    tree = _of_taking(_before_comma(tree, dates), dates) if len(tree) else tree
    for link in [word.index for word in tree.words[:-5] if word.low in _LINKS]:
        tree = _before_name(tree, tree[link])
    for link in [word.index for word in tree.words[1:-2] if word.low in _LINKS]:
        tree = _before_clause(_with_clause(tree, tree[link], dates), tree[link])
        tree = _in_office(tree, tree[link])
        if tree[link].low in TIMING and tree[link].dep == "mark":
            tree = _at_another_time(tree, tree.head(tree[link]))
    return tree


def _before_name(tree: Tree, link: Word) -> Tree:
    """ "After the chairman, Jan Kern, resigned": he did, and two commas enclose his name."""
    verb, noun = tree.head(link), tree.child(link, "pobj")
    name = tree.child(verb, *SUBJECTS)
    if link.dep != "prep" or noun is None or name is None or not noun.index < name.index:
        return tree
    opens, closes = tree.under(name)[0].index - 1, name.index + 1
    first = (*tree.children(verb, "aux", "auxpass"), verb)[0]
    enclosed = tree[opens].text == "," == tree[closes].text and opens == noun.index + 1
    if not enclosed or first.index != closes + 1:
        return tree
    return replant(
        tree,
        replace(link, dep="mark"),
        replace(noun, dep=name.dep, head=verb.index),
        replace(name, dep="appos", head=noun.index),
        replace(tree[opens], head=noun.index),
        replace(tree[closes], head=noun.index),
    )


def _after_participle(tree: Tree) -> Tree:
    """ "Born to the painter Ari Kern, Lund left": Lund did, for a comma ends what opens.

    The parser takes who is named before it for who left, and Lund for another name of his.
    """
    opening, verb = tree[0], tree.head(tree[0])
    taken = tree.child(verb, *SUBJECTS)
    doer = tree.child(taken, "appos") if taken is not None else None
    if opening.dep != "advcl" or taken is None or doer is None or taken.tag != "NNP":
        return tree
    comma, last = tree[taken.index + 1], tree.under(doer)[-1]
    first = tree.under(taken, lambda word: word.index > taken.index)[0]
    behind = (verb, *tree.children(verb, "aux", "auxpass", "advmod", "neg"))
    before = tree[first.index - 1]
    close = before in tree.under(opening) and comma.text == "," and doer.tag == "NNP"
    if not close or not any(word.index == last.index + 1 for word in behind):
        return tree
    leads = before.tag in PREPOSITIONS
    return replant(
        tree,
        replace(doer, dep=taken.dep, head=verb.index),
        replace(taken, dep="pobj" if leads else "appos", head=before.index),
        replace(comma, head=verb.index),
    )


def _place_first(tree: Tree) -> Tree:
    """ "In Addis Ababa the union's council met", "in Chad voters left": it was there, they did.

    The parser takes the town for the doer, or for a part of its name, and "in" leads to nothing.
    """
    led, verb = tree[0], tree.head(tree[0])
    doer = tree.child(verb, *SUBJECTS)
    if led.low not in PLACING or tree.children(led) or doer is None or not verb.is_verb:
        return tree
    if tree.under(doer)[0].index != 1:
        return tree
    if doer.tag == "NNP":
        other = tree.child(doer, "appos")
        start = tree.under(other)[0] if other is not None else doer
        if other is None or start.tag != "DT" or start.index != doer.index + 1:
            return tree
        told = replace(other, dep=doer.dep, head=verb.index)
        return replant(tree, replace(doer, dep="pobj", head=0), told)
    town = tree[doer.index - 1]
    if doer.tag != "NNS" or town.tag != "NNP" or town.head != doer.index:
        return tree
    before = (word for word in tree.children(doer) if word.index < town.index)
    hung = (replace(word, head=town.index) for word in before)
    return replant(tree, replace(town, dep="pobj", head=0), *hung)


def _fronted(tree: Tree) -> Tree:
    """ "After strikes, a coup, and a flood, Roe left": he did, and the coup is one more before."""
    verb, first = tree.head(tree[0]), tree.child(tree[0], "pobj", "pcomp")
    every = [word for word in tree.children(verb, *SUBJECTS) if word.index < verb.index]
    if first is None or len(every) != _TWO or first.index > every[0].index:
        return tree
    start = tree.under(every[1])[0].index
    row = [w for w in tree.children(verb) if first.index < w.index < start and w.text != ","]
    opens = tree[tree.under(every[0])[0].index - 1].text == "," == tree[start - 1].text
    if not opens or not any(w.low == "and" for w in tree.words[every[0].index : start]):
        return tree
    return replant(tree, *(replace(word, dep="conj", head=first.index) for word in row))


def _before_comma(tree: Tree, dates: frozenset[int]) -> Tree:
    """ "Even before he was crowned king of Mora in May 1189, Roe had left": crowned in May."""
    mark = next((word for word in tree.words if word.tag != "RB"), tree[0])
    verb = tree.head(mark)
    main = tree.head(verb)
    doer = tree.subject(main)
    if mark.dep not in {"mark", "advmod"} or verb.dep != "advcl" or doer is None:
        return tree
    comma = tree[tree.under(doer)[0].index - 1]
    if comma.text != "," or not verb.index < comma.index < main.index:
        return tree
    links = (w for w in tree.children(main) if verb.index < w.index < comma.index)
    timed = [w for w in links if w.index in dates or w.index + 1 in dates]
    near = (word for word in timed if tree[word.index - 1].text != ",")
    return replant(tree, *(replace(word, head=verb.index) for word in near))


def _of_taking(tree: Tree, dates: frozenset[int]) -> Tree:
    """ "It took until 1971 for women to get the vote": they got it then."""
    took = tree.root
    if took.low != "took":
        return tree
    it, until = tree.child(took, *SUBJECTS), next(iter(tree.children(took, "prep")), took)
    done = tree.child(took, "advcl", "xcomp", "ccomp")
    to = tree.child(done, "aux") if done is not None else None
    if done is None or to is None or to.tag != "TO" or it is None:
        return tree
    doer = tree.child(done, *SUBJECTS) or tree.child(took, "dobj")
    timed = until.low in TILL and until.index + 1 in dates
    if it.low != "it" or not timed or doer is None or doer.index in dates:
        return tree
    be, mark = tree.child(done, "auxpass"), tree.child(done, "mark")
    was = "were" if doer.tag in PLURALS else "was"
    loose = [it, mark] if mark is not None else [it]
    no = replace(to, text="not", tag="RB", dep="neg")  # It was not until then.
    return replant(
        tree,
        *(replace(w, head=done.index) for w in tree.children(took, "punct")),
        in_place_of(took, done),
        replace(took, dep="dep", head=done.index),
        replace(until, head=done.index),
        replace(
            doer,
            text=CALLED.get(doer.low, doer.text),
            dep="nsubj" if be is None else "nsubjpass",
            head=done.index,
        ),
        replace(to, text="did", tag="VBD") if be is None else no,
        *([replace(be, text=was, tag="VBD")] if be is not None else []),
        *(replace(w, dep="dep", head=took.index) for w in loose),
    )


def _before_clause(tree: Tree, link: Word) -> Tree:
    """ "Announced the plan after talks broke down": what stands before "after" is announced."""
    verb = tree.head(tree[link.index])
    above = tree.head(verb)
    nouns = [word for word in tree.children(verb, *SUBJECTS) if word.is_noun]
    before = [word for word in nouns if above.index < word.index < link.index]
    led = tree[link.index].dep == "mark" and verb.dep == "ccomp" and len(nouns) > 1
    if not led or len(before) != 1 or tree.child(above, "dobj") is not None:
        return tree
    return replant(
        tree,
        replace(before[0], dep="dobj", head=above.index),
        replace(verb, dep="advcl"),
    )


def _with_clause(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """The tree with a subject given back to the clause that "until" or "since" opens.

    In "kept it until Belisarius, a general, marched in" the small parser takes the link for a
    preposition, and the verb for one more of the main clause.
    """
    noun = tree.child(link, "pobj") if link.dep == "prep" else None
    if noun is None or noun.index in dates or not noun.is_noun or noun.low in _WAYS:
        return tree
    end = tree.under(noun)[-1].index + 1
    commas = [word for word in tree.under(noun) if word.text == ","]
    end += end < len(tree) and tree[end].text == "," and bool(commas)
    verb = tree[end] if end < len(tree) else None
    if verb is not None and verb.dep in {"aux", "auxpass"}:
        verb = tree.head(verb)
    if verb is None or not _lacks_subject(tree, verb) or verb in tree.above(link):
        return tree
    return replant(
        tree,
        replace(noun, dep="nsubj", head=verb.index),
        replace(link, dep="mark", head=verb.index),
        replace(verb, dep="advcl", head=link.head),
    )


def _in_office(tree: Tree, link: Word) -> Tree:
    """ "Was elected as mayor of Mora and the Post praised him": he was, and the Post did so."""
    verb, made = tree.head(link), tree.head(tree.head(link))
    office = tree.child(verb, *SUBJECTS)
    passive = tree.child(made, "auxpass") is not None and made.index == link.index - 1
    if link.dep != "mark" or not passive or office is None or office.tag != "NN":
        return tree
    bare = tree.child(office, "det", "poss") is None and office in tree.words[link.index + 1 :][:3]
    joins = [word for word in tree.under(office) if word.low == "and" and word.dep == "cc"]
    doer = tree.child(tree.head(joins[-1]), "conj") if joins else None
    if not bare or doer is None or doer.index != verb.index - 1:
        return tree
    return replant(
        tree,
        replace(link, dep="prep", head=made.index),
        replace(office, dep="pobj", head=link.index),
        replace(joins[-1], head=made.index),
        replace(doer, dep="nsubj", head=verb.index),
        replace(verb, dep="conj"),
    )


def _lacks_subject(tree: Tree, verb: Word) -> bool:
    """Whether a finite verb that is joined to another has no subject of its own."""
    helpers = tree.children(verb, "aux", "auxpass")
    finite = any(word.is_finite for word in (verb, *helpers))
    return finite and verb.dep in {"advcl", "conj"} and tree.child(verb, *SUBJECTS) is None


def _at_another_time(tree: Tree, verb: Word) -> Tree:
    """ "It is shut," she said, days "after it fell": not what she said, which stands before.

    "They searched on Monday, a day after it fell": they searched, and that is the main clause.
    """
    said, first = tree.head(verb), tree.child(tree.head(verb), "ccomp")
    link = tree.child(verb, "mark")
    if first is None or link is None or not first.index < link.index < verb.index:
        return tree
    if tree.child(first if said == verb else verb, *SUBJECTS) is None:
        return tree
    if said != verb:
        told = verb.dep == "ccomp" and said.low in SAYING and first.index < said.index < link.index
        return replant(tree, replace(verb, dep="advcl")) if told else tree
    if verb.low in SAYING or tree[tree.under(first)[-1].index + 1].low in {"that", "but"}:
        return tree
    before = (kid for kid in tree.children(verb) if kid != first and kid.index < link.index)
    return replant(
        tree,
        in_place_of(verb, first),
        replace(verb, dep="advcl", head=first.index),
        *(replace(kid, head=first.index) for kid in before),
    )
