"""From a noun to the form of "to be" that makes a clause of it: "the treaty" was signed."""

from timeline.events.lexicon.taking import SLAIN
from timeline.events.lexicon.words import PLANNING
from timeline.events.parsing.grammar import PRESENTS, Tree, Word
from timeline.events.titles.phrases.doers import doer

WAS = Word(-3, 0, 0, "was", "VBD", "auxpass", -3)
WERE = Word(-3, 0, 0, "were", "VBD", "auxpass", -3)
IS = Word(-3, 0, 0, "is", "VBZ", "auxpass", -3)
ARE = Word(-3, 0, 0, "are", "VBP", "auxpass", -3)
"""Makes a clause of a noun and its participle: "the treaty, signed in Paris"."""

_MANY = frozenset({"people", "police", "they", "we", "you", "both"})
_NO_MEN = frozenset({"specimen", "regimen", "abdomen", "omen", "acumen", "hymen", "stamen"})


def copula_of(noun: Word) -> Word:
    return WERE if _is_plural(noun) else WAS


def copula_for(tree: Tree, doers: list[Word]) -> Word:
    """ "Were" of more than one: "Lund and Kern", "North and South Mora"."""
    noun = tree.top(tuple(doers))
    pairs = [w for w in doers if w.dep == "conj" and w.tag.startswith("NN")]
    inner = (w.head == noun.index or tree.head(w).head == noun.index for w in pairs)
    return WERE if any(inner) else copula_of(noun)


def copula(tree: Tree, head: Word) -> Word:
    """ "was" or "were", as the noun that the participle is about asks; "is" of what is planned."""
    noun = doer(tree, head) or (tree.head(head) if tree.head(head).tag == "CD" else None)
    over = list(tree.above(head))
    main = next((word for word in over if word.is_finite), head)
    helpers = [kid for word in over for kid in tree.children(word, "aux")]
    now = any(w.low == "will" or w.tag in PRESENTS for w in (main, *helpers))
    past, many = (IS, ARE) if now and head.low in PLANNING else (WAS, WERE)
    return many if noun is not None and _is_many(tree, noun, head) else past


def _is_many(tree: Tree, noun: Word, head: Word) -> bool:
    """Whether a noun takes "were"; a name before "born" is one person's, however it is tagged.

    So is a bare noun: "Danish painter and engraver, born".
    """
    bare = noun.tag == "NN" and tree.child(noun, "det") is None
    one = head.low == "born" and (bare or noun.tag.startswith("NNP"))
    opens = head.index < noun.index  # "Founded in 1920, the school and the church were shut".
    both = head.low in SLAIN
    others = [w for w in tree.children(noun, "conj") if w.is_noun and (both or not own_of(tree, w))]
    joined = any((opens or w.index < head.index) and not (one and w.tag == "NN") for w in others)
    return joined or (_is_plural(noun) and not one)


def own_of(tree: Tree, noun: Word) -> bool:
    """Whether a noun is told of as somebody's: "and his family"."""
    whose = tree.child(noun, "poss")
    return whose is not None and whose.low in {"his", "her"}


def _is_plural(noun: Word) -> bool:
    men = noun.low.endswith("men") and noun.text.islower() and noun.low not in _NO_MEN
    many = noun.tag in {"NNS", "NNPS"} or (noun.tag == "CD" and noun.low not in {"one", "1"})
    return many or men or noun.low in _MANY
