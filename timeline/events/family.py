"""From a pronoun to the husband, sister or son whose name stands beside what they are."""

from timeline.events.lexicon.people_words import CALLED, MEN, WOMEN
from timeline.events.naming.fitting import Told
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import name_of
from timeline.events.titles import Called


def spouse(pronoun: Word, here: Told, earlier: tuple[Told, ...]) -> Called | None:
    """ "She followed her husband, Ari Lund, after his death": Lund's. "He" died then: he did."""
    kin = {"he": MEN, "she": WOMEN}.get(CALLED.get(pronoun.low, ""), frozenset())
    last = earlier[:1] if pronoun.dep in SUBJECTS else ()
    for tree in (told.tree for told in (here, *last)):
        near = tree is here.tree
        for noun in reversed(tree.words[: pronoun.index if near else None]):
            owner = tree.child(noun, "poss") if noun.low in kin else None
            name = tree.child(noun, "appos") if owner is not None else None
            name = tree.child(name, "appos") or name if name is not None else None
            other = owner is not None and CALLED.get(owner.low, "") not in {"", CALLED[pronoun.low]}
            behind = near and name is not None and name.index > pronoun.index
            if other and name is not None and name.tag == "NNP" and not behind:
                return Called(name_of(tree, name), name.index if near else None)
    return None


def shares_name(tree: Tree, name: str, whole: str) -> bool:
    """Whether another of the family is told of: "moved to Oslo with her husband, Ari Lund"."""
    same = (word for word in tree.words if word.text == name)
    return any(kid.text not in whole for word in same for kid in tree.children(word, "compound"))
