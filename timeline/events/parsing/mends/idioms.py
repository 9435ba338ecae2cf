"""From a tree in which the parser takes an idiom word for word to one in which it does not.

"The pact, due to expire": it is to do so. "Wrecked off Cornwall": off its coast.
"""

from dataclasses import replace

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.kinds import suffering
from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.lexicon.words import REFLEXIVES, words
from timeline.events.parsing.grammar import PRESENTS, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_DUE = frozenset({"due", "likely", "unlikely", "certain", "bound"})
_PLANNED = frozenset({"planned", "scheduled", "slated", "expected", "set"})
_BEGINNING = words("begin start open take end held last resume run close finish be")
_PERSONAL = words("speak meet return appear attend visit travel retire testify stand")
"""What somebody is due to do, and no thing: "Roe left the room, due to speak"."""
_WITHIN = frozenset({"of", "in", "at", "about", "on", "near"})
_AT_SEA = frozenset({"lost", "capsized", "foundered"})
_NEAR = 6
"""Words from "with" to what is to be done: "with the first train to run"."""
_AIMS = words(
    """order plan permission leave power hope right option promise pledge intention aim mandate room
    instruction licence license offer money time chance deal agreement goal target need nothing
    bid desire determination ability authority duty task proposal threat vow reason effort"""
)
"""What somebody has, to do something with it: "left with orders to return"."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for own in [
        word for word in tree.words[1:-1] if word.low in REFLEXIVES and word.dep in SUBJECTS
    ]:
        # "Dethroned the king and was himself ousted" tells of him who did.
        tree = replant(tree, replace(own, dep="npadvmod"))
    for link in [word for word in tree.words[2:-4] if word.low == "with"]:
        tree = _planned_with(tree, link, dates)
    for did in [word for word in tree.words[1:-2] if word.low == "did" and word.dep == "conj"]:
        tree = _does_so(tree, did)
    for reading in [word for word in tree.words[2:] if word.low == "reading" and word.tag == "VBG"]:
        tree = _of_bill(tree, reading, dates)
    for off in [word for word in tree.words[1:-2] if word.low == "off" and word.dep == "prt"]:
        tree = _off_land(tree, off)
    for word in [word for word in tree.words[2:-2] if word.low in _DUE | _PLANNED]:
        aim = tree.child(word, "xcomp")
        if aim is None or word.head > word.index:
            continue
        if word.dep == "amod" and word.low in _DUE:
            tree = replant(tree, replace(word, tag="VBN", dep="acl"))
        elif word.dep != "amod" and tree[word.index - 1].text == "," and aim.low not in _PERSONAL:
            noun = _due(tree, word, tree[word.index - 2], aim)
            due = replace(word, tag="VBN", dep="acl", head=noun.index)
            tree = replant(tree, due) if noun.is_noun and noun.dep not in SUBJECTS else tree
    return tree


def _of_bill(tree: Tree, reading: Word, dates: frozenset[int]) -> Tree:
    """ "Passed it on first reading two weeks later": it had its reading, and nobody read."""
    link, nth = tree.head(reading), tree[reading.index - 1]
    if reading.dep != "pcomp" or nth.low not in ORDINALS or link.index != nth.index - 1:
        return tree
    times = (w for w in tree.children(reading) if w.index > reading.index)
    timed = (replace(w, head=link.head) for w in times if dates & {v.index for v in tree.under(w)})
    noun = replace(reading, tag="NN", dep="pobj")
    return replant(tree, noun, replace(nth, tag="JJ", dep="amod"), *timed)


def _planned_with(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "Roe signed the deal, with work to start in May": work would start then."""
    to = next((w for w in tree.words[link.index + 2 :][:_NEAR] if w.low == "to"), link)
    noun, verb, main = tree[to.index - 1], tree.head(to), tree.head(link)
    over = (word for word in (main, *tree.above(main)) if word != verb)
    main = next((word for word in over if _is_told(tree, word)), link)
    told = (to.dep, verb.tag) == ("aux", "VB") and verb.dep in {"relcl", "acl", "advcl"}
    own = noun.is_noun and noun.head in {link.index, verb.index} and noun.index > link.index
    own = own and noun.low.removesuffix("s") not in _AIMS
    dated = any(word.index in dates for word in tree.under(verb))
    if not (told and own and dated) or tree[link.index - 1].text != "," or main == link:
        return tree
    ahead = main.tag in PRESENTS or any(w.low == "will" for w in tree.children(main, "aux"))
    would = "will" if ahead else "would"
    return replant(
        tree,
        replace(link, tag="CC", dep="cc", head=main.index),
        replace(noun, dep="nsubj", head=verb.index),
        replace(to, text=would, tag="MD"),
        replace(verb, dep="conj", head=main.index),
    )


def _is_told(tree: Tree, verb: Word) -> bool:
    helpers = tree.children(verb, "aux", "auxpass")
    return verb.is_finite or any(word.is_finite or word.tag == "MD" for word in helpers)


def _does_so(tree: Tree, did: Word) -> Tree:
    """ "Was led by Roe, who had seized power in 1980 and did so again": Roe did."""
    between = tree.words[tree.head(did).index + 1 : did.index]
    told = next((word for word in reversed(between) if word.dep == "relcl"), None)
    who = tree.child(told, "nsubj") if told is not None else None
    if (
        tree.after(did).low != "so"
        or told is None
        or who is None
        or who.low not in {"who", "which"}
    ):
        return tree
    return replant(tree, replace(did, head=told.index))


def _due(tree: Tree, word: Word, noun: Word, aim: Word) -> Word:
    """ "Awaits the crew of the base, due to fly": the crew is due, the fair in "visitors for its
    fair, due to open", and the film in "a film on the poet, due to be shown".
    """
    begins = aim.low in _BEGINNING
    while not (begins and noun.low in EVENT_NOUNS):
        link = tree.head(noun)
        over = tree.head(link)
        if noun.dep == "dobj" and (link.tag, link.dep) == ("VBG", "acl"):
            noun = over
            continue
        if noun.dep != "pobj" or link.low not in _WITHIN:
            break
        thing = over if over.is_noun else tree.child(over, "dobj")
        if thing is None or thing.index > link.index or (not begins and thing.low in EVENT_NOUNS):
            break
        noun = thing
    return noun


def _off_land(tree: Tree, link: Word) -> Tree:
    """ "Was launched, and wrecked off Cornwall": off it, and nothing was done to Cornwall."""
    verb = tree.head(link)
    land = tree.child(link, "pobj") or tree.child(verb, "dobj")
    at_sea = "ship" in suffering(verb.low) or verb.low in _AT_SEA
    if land is None or not at_sea or not land.tag.startswith("NNP") or land.index < link.index:
        return tree
    own = replace(link, tag="IN", dep="prep")
    return replant(tree, own, replace(land, dep="pobj", head=link.index))
