"""From a pronoun to the one noun that the clause above it makes plain: who told, who will meet."""

from timeline.events.lexicon.people_words import MEN, NO_NAMES, PEOPLE_ENDS, WOMEN
from timeline.events.lexicon.words import SAYING
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import PRONOUNS, Told, is_person, may_be
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word
from timeline.places.given import given


def teller(tree: Tree, pronoun: Word) -> Word | None:
    """ "A survivor told reporters after she was found"; "the firm said it has closed its mill"."""
    owned = pronoun.low == "its" and tree.head(pronoun).dep in SUBJECTS
    clause = tree.head(tree.head(pronoun)) if owned else tree.head(pronoun)
    main = tree.head(clause)
    doer = tree.child(main, *SUBJECTS)
    one = pronoun.low == "it" or owned
    if clause.dep == "ccomp" and main.low in SAYING and one and doer is not None:
        return doer if "body" in kinds_of(doer) and doer.index < pronoun.index else None
    told = main.low in SAYING | {"told"} and clause.dep == "advcl" and pronoun.dep in SUBJECTS
    if not told or doer is None or doer.tag != "NN" or PRONOUNS[pronoun.low] not in {"he", "she"}:
        return None
    return doer if doer.index < pronoun.index and doer.low.endswith(PEOPLE_ENDS) else None


def governor(here: Told, pronoun: Word, people: Cast) -> Word | None:
    """ "Lund, an aide of the king, fled when the court found him guilty": not the king."""
    clauses = [word for word in here.tree.above(pronoun) if word.is_verb]
    personal = PRONOUNS[pronoun.low] in {"he", "she"} and (
        pronoun.dep in OBJECTS or pronoun.low == "him"
    )
    for verb in clauses[1:] if personal else ():
        doer = here.tree.child(verb, *SUBJECTS)
        name = here.tree.child(doer, "appos") if doer is not None and doer.tag != "NNP" else doer
        somebody = name is not None and is_person(name, here) and people.is_somebody(name.text)
        if name is not None and somebody and may_be(PRONOUNS[pronoun.low], name, people):
            return name
    return None


def only_named(kind: str, told: Told, people: Cast) -> Word | None:
    """ "He was married to Rosa for years. She": the only one of her kind that is named there."""
    if kind not in {"he", "she"} or kind in people.heroes:
        return None
    named = [w for w in told.tree.words if w.tag == "NNP" and w.dep != "compound"]
    named = [word for word in named if word.low not in NO_NAMES]
    somebody = [word for word in named if is_person(word, told)]
    common = MEN if kind == "he" else WOMEN
    others = any(word.low in common and word.dep in SUBJECTS for word in told.tree.words)
    kinds = [_kind(told.tree, word, people) for word in somebody]
    alone = kinds.count(kind) == 1 and "" not in kinds and not others
    return somebody[kinds.index(kind)] if alone else None


def _kind(tree: Tree, name: Word, people: Cast) -> str:
    """The pronoun of somebody, by what the document says or by the given name."""
    first = min((name, *tree.children(name, "compound")), key=lambda word: word.index)
    return people.pronoun(name.text) or given(first.text)
