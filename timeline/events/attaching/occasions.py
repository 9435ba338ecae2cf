"""Whether a noun names a meet, a season or a part of one, at which something came."""

from itertools import takewhile

from timeline.events.lexicon.words import LIGHT, NAME_NOUNS, SAYING, STAGES, WITHIN, words
from timeline.events.lexicon.writings import PUBLISHING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.model import Mention

_NUMBERED = frozenset({"period", "issue", "edition", "campaign", "session"})
EDGES = words(
    """start beginning opening outset middle midst height course eve end close conclusion half part
    day days week weeks game games match matches race races opener finale"""
)
"""Parts of what went on, of which nothing is told alone."""
PARTS = EDGES | STAGES | words("leg heat innings phase session sessions ceremony")
"""Parts of what went on, of which something is told: "the first round of the vote was calm"."""
_ABOUT = frozenset({"by", "near", "toward", "towards"})
"""Before the edge of a season they tell when: "towards the end of the 1998 season"."""
_AROUND = frozenset({"in", "at", "for", "after", "before", "during", "following", "of"})
_TOLD = frozenset({"was", "were", "got", "had", "has", "have", "did", "will"})
_PLANNED = frozenset({"scheduled", "slated", "planned"})
_ONCE_OVER = frozenset({"after", "following"})
"""Before a season of one year: "after the 1998 season he retired"."""


def meets(tree: Tree, noun: Word, mention: Mention) -> bool:
    """Whether the noun names a meet, a season or what lasted, at which something came."""
    named = noun.low in NAME_NOUNS | _NUMBERED or not noun.text[0].islower()
    noun = part_of(tree, noun)
    parent = tree.head(noun)
    lasted = parent.low == "during" and tree.head(parent).is_verb
    if not (named or lasted) and mention.when.precision != "day":
        return False
    led = parent.low in WITHIN or (noun.low in EDGES and parent.low in _ABOUT)
    led = led or (parent.low in _ONCE_OVER and mention.when.precision == "year")
    return noun.dep == "pobj" and led and happens(tree, parent)


def is_owned_by(tree: Tree, noun: Word, date: tuple[Word, ...]) -> bool:
    """Whether a name is that of an occasion, since its day owns it: "to run in next month's Gala".

    "Left at last month's Gala" tells of the leaving, and "writes in Friday's Post" of a paper.
    """
    link = tree.head(noun)
    verbs = [word for word in tree.above(link) if word.is_verb]
    done = any(_tells(tree, verb) for verb in takewhile(lambda each: each.tag != "VB", verbs))
    if link.low in WITHIN and done:
        return False
    owned = date[-1].dep == "poss" and date[-1].head == noun.index and noun.tag.startswith("NNP")
    led = noun.dep == "pobj" and link.low in _AROUND
    return owned and led and not any(verb.low in SAYING | PUBLISHING for verb in verbs)


def part_of(tree: Tree, noun: Word) -> Word:
    """What is said of a part of it: the end, in "at the end of the 1998 season"."""
    of = tree.head(noun)
    return tree.head(of) if of.low == "of" and tree.head(of).low in EDGES else noun


def is_stage_of(tree: Tree, noun: Word) -> bool:
    """ "The first round of the vote in May was calm" tells how it was."""
    while noun.dep in {"compound", "nmod", "poss"} and tree.head(noun).is_noun:
        noun = tree.head(noun)
    link = tree.head(noun)
    stage = tree.head(link)
    led = (noun.dep, link.low) == ("pobj", "of")
    reached = stage.low in STAGES and stage.dep in {"pobj", "dobj"} and happens(tree, stage)
    return led and (reached or (stage.low in PARTS and acts(tree, stage)))


def is_next_in_row(tree: Tree, noun: Word, link: Word) -> bool:
    """Whether a happening follows one that has its own date: "a census in May and a vote in June".

    Who "held talks in May and a vote in June" held the vote.
    """
    first = noun
    while first.dep == "conj" and tree.head(first).is_noun:
        first = tree.head(first)
    row = (first, *tree.children(first, "conj")) if first != noun else ()
    ends = (each for one in row for each in tree.children(one, "prep") if each.index < noun.index)
    done = first.dep in SUBJECTS or (first.dep == "dobj" and tree.head(first).low in LIGHT)
    return not done and any(each.low == link.low for each in ends)


def acts(tree: Tree, noun: Word) -> bool:
    """Whether the noun is the subject of a verb that tells what happened or will happen."""
    verb = tree.head(noun)
    return noun.dep in SUBJECTS and verb.is_verb and _tells(tree, verb)


def happens(tree: Tree, preposition: Word) -> bool:
    verbs = (word for word in tree.above(preposition) if word.is_verb)
    verb = next((w for w in verbs if preposition.low != "during" or w.dep != "xcomp"), None)
    return verb is not None and _tells(tree, verb)


def _tells(tree: Tree, verb: Word) -> bool:
    if verb.low == "did" and tree.child(verb, "dobj") is None:
        return False  # "They fled, as they did in the 1990 war".
    helpers = {word.low for word in tree.children(verb, "aux", "auxpass")}
    first = tree.head(verb)
    if verb.tag == first.tag == "VBN" and verb.dep == "conj" and not helpers:
        return _tells(tree, first)  # "Was shot and wounded in a protest".
    if verb.tag == "VBN" and verb.dep in {"acl", "advcl"} and not helpers:
        opens = tree.under(verb)[0].index
        return opens == 0 or tree[opens - 1].text == ","  # ", first named in a charter of 1086".
    planned = verb.low in _PLANNED and bool(helpers & {"is", "are"})
    going = verb.dep == "xcomp" and tree.head(verb).low == "going"
    return verb.tag == "VBD" or planned or going or bool(helpers & _TOLD)
