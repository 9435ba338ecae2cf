"""From what was issued, signed or published on a day to what it says: "in a ruling issued"."""

from timeline.events.lexicon.words import SAYING, SAYING_NOUNS, words
from timeline.events.lexicon.writings import FIGURES, PUBLISHING, WRITINGS
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word

_RULINGS = words("ruling decision verdict order judgment judgement opinion decree lawsuit vote")
_TAKEN = frozenset({"taken", "conducted", "filed", "delivered", "signed"})
_DEALS = words("deal agreement accord accords treaty pact settlement truce compromise")
_AGREEING = words(
    """agreed pledged promised undertook consented accepted recognised recognized ceded renounced
    surrendered gained received won obtained granted gave returned withdrew"""
)
"""What is done with the signing of a treaty under which it is."""


def said_in(tree: Tree, head: Word) -> Word | None:
    """ "She said in a video posted on Friday", "in a ruling issued in May, they freed him".

    "Under a treaty signed in 1763, France ceded Canada" as well.
    """
    noun = tree.head(head)
    given = noun.low in WRITINGS | FIGURES | _RULINGS and head.low in PUBLISHING | _TAKEN
    told = given or noun.low in SAYING_NOUNS | _DEALS
    if head.dep != "acl" or head.tag != "VBN" or not told:
        return None
    verb = next((each for each in tree.above(noun) if each.is_verb), None)
    if verb is None:
        return None
    helped = any(each.is_finite for each in tree.children(verb, "aux", "auxpass"))
    acts = (verb.is_finite or helped) and tree.child(verb, *SUBJECTS) is not None
    link = tree.head(noun)
    inside = link.head == verb.index and acts
    agreed = link.low in {"under", "in"} and noun.low in _DEALS and verb.low in _AGREEING
    inside = inside and ((link.low == "in" and noun.low not in _DEALS) or agreed)
    return verb if (verb.low in SAYING and not given) or inside else None


def published(tree: Tree, head: Word) -> Word | None:
    """ "Figures released on Friday showed a loss": the showing.

    "It fell in May, according to data released on Friday": the data showed that it fell.
    """
    noun = tree.head(head)
    if head.low == "according":
        return noun if noun.is_verb and tree.subject(noun) is not None else None
    main = tree.head(noun)
    told = noun.low in WRITINGS | FIGURES or head.low == "dated"
    if main.low == "to" and tree[main.index - 1].low == "according" and told:
        over = (word for word in tree.above(main) if word.is_verb and word.low != "according")
        return next(over, None)
    near = tree[head.index - 1] == noun or (head.low == "dated" and tree.after(noun).text == ",")
    bare = head.dep == "acl" and head.low in PUBLISHING | {"dated"} and told and near
    return main if bare and noun.dep == "nsubj" and main.is_finite else None
