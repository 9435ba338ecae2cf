"""From a pronoun to the name it stands for, where the sentences before it tell one plainly."""

from timeline.events.lexicon.people_words import PERSON_TITLES
from timeline.events.lexicon.words import SAYING
from timeline.events.naming.before import (
    first_of_his,
    goes_on_with,
    has_other,
    is_done_to,
    named_before,
    named_since,
    only_named,
)
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import (
    PRONOUNS,
    Told,
    fits,
    in_brackets,
    is_person,
    may_be,
    tells_of_somebody,
)
from timeline.events.naming.plainly import plainly
from timeline.events.naming.roles import heir_of
from timeline.events.naming.things import (
    acts_on,
    dealt_with,
    is_empty,
    is_new,
    is_somebodys,
    made,
    many_made,
    other_than,
    owner,
    related,
)
from timeline.events.parsing.grammar import BE, MAIN, SUBJECTS, Tree, Word
from timeline.places.given import given

JOINS = frozenset({";", ":", ",", "–", "—", "and", "but"})
"""The last word of a part of a sentence that goes on."""
_DYING = frozenset({"died", "killed", "murdered", "drowned", "buried"})
_ACTED_ON = frozenset({"them", "him"})
FARTHEST = 2
"""How many sentences back a name is looked for."""


def antecedent(
    pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast
) -> tuple[Word, Told] | None:
    """The subject that `pronoun` stands for, and its sentence; `earlier` is nearest first.

    Somebody whose pronoun the document does not tell gives way to its hero.
    """
    kind = PRONOUNS.get(pronoun.low, "")
    found = _nearest(pronoun, here, earlier, people)
    if found is None:
        return None
    hero = people.heroes.get(kind)
    told = found[0].text in people.persons or found[0].low in PERSON_TITLES
    told = told or given(found[0].text) == kind
    teller = found[1].tree.head(found[0])
    if teller.tag == "VBZ" and teller.low in SAYING and hero not in {None, found[0].text}:
        return None  # "Kern says that he ruled": he whom the text is about.
    if hero not in {None, found[0].text} and found[1] is not here and teller.low in _DYING:
        return None  # "Kern died that August. In March he" won: he whom the text is about.
    governs = found[1] is here and here.tree.head(found[0]) in here.tree.above(pronoun)
    told = (told or governs) and found[0].dep in SUBJECTS
    return found if hero is None or told or found[0].text == hero else None


def _nearest(
    pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast
) -> tuple[Word, Told] | None:
    if pronoun.low not in PRONOUNS or pronoun.dep not in SUBJECTS | {"poss"}:
        return None
    kind = PRONOUNS[pronoun.low]
    subjects = _subjects(here.tree, pronoun)
    if is_empty(pronoun, here.tree):
        return None
    relative = related(here.tree, pronoun)
    if relative is not None:
        return relative, here
    plain = plainly(here, pronoun)
    if plain is not None:
        return plain, here
    ahead = _ahead(here, pronoun, people)
    if ahead is not None:
        return ahead, here
    verb = here.tree.head(pronoun)
    near = [word for word in subjects if word.index < pronoun.index and word.head != verb.index]
    if pronoun.low in _ACTED_ON:  # "Grants allowed them to be built": no grants.
        near = [word for word in near if word.head != verb.head]
    near.reverse()
    near = [word for word in near if not acts_on(here.tree, word, pronoun)]
    near = [other_than(here.tree, word, pronoun) for word in near]
    if pronoun.dep == "poss":
        owned = here.tree.head(pronoun)
        near += [
            word
            for word in subjects
            if word.index > owned.index and _opens_for(here.tree, owned, word)
        ]
    speaks = verb.low in SAYING
    found = _one(near, pronoun, here, people, speaks)
    if found is not None:
        return found, here
    if kind == "it" and has_other(here.tree, pronoun):
        return None
    if kind in {"he", "she"} and (named := named_before(pronoun, here, people)):
        alone = len({word.text for word in named}) == 1 and may_be(kind, named[0], people)
        return (named[0], here) if alone else None
    if kind in {"he", "she"} and named_since(pronoun, here, people):
        return None
    if kind in {"he", "she"} and earlier and goes_on_with(pronoun, earlier[0].tree):
        top = earlier[0].tree.top(earlier[0].tree.words)
        if any(PRONOUNS.get(w.low) == kind for w in earlier[0].tree.children(top, "dobj")):
            return None  # "He hired him. He left": either.
    told_of = earlier if kind in {"he", "she"} else earlier[:FARTHEST]
    others = [told for told in told_of if not goes_on_with(pronoun, told.tree)]
    for told in others[:FARTHEST]:
        if kind in {"he", "she"} and is_done_to(kind, told.tree):
            return None
        heir = heir_of(told.tree) if kind in {"he", "she"} else None
        if heir is not None and may_be(kind, heir, people):
            return heir, told
        whose = first_of_his(told.tree)
        if whose is not None and may_be(kind, whose, people):
            side = kind == "they" and any(
                p.by == "name" and p.span.start == whose.start for p in told.places
            )
            if side or fits(kind, whose, told, people):
                return whose, told
        done = made(pronoun, here.tree, told.tree)
        done = done or dealt_with(pronoun, here.tree, told.tree, people)
        if done is None and told is earlier[0]:
            done = many_made(pronoun, here.tree, told.tree)
        if done is not None:
            return done, told
        subjects = _main_first(told.tree, _subjects(told.tree, pronoun))
        if kind == "it" and pronoun.index and told.tree[-1].text not in JOINS:
            subjects = [each for each in subjects if not is_new(told.tree, each)]
        found = _one(subjects, pronoun, told, people, speaks)
        if found is not None and kind == "it":
            found = owner(pronoun, here.tree, found, told.tree, people) or found
        if found is not None:
            far = kind == "they" and found.tag == "NNP" and told is not earlier[0]
            return None if far else (found, told)
        named_alone = only_named(kind, told, people) if told is earlier[0] else None
        if named_alone is not None:
            return named_alone, told
        goes_on = told.tree[-1].text in JOINS
        if kind == "it" and any(w.tag == "NN" and w.dep == "dobj" for w in told.tree.words):
            return None
        if (kind == "it" and not goes_on) or (kind in {"he", "she"} and tells_of_somebody(told)):
            return None
    return None


def _opens_for(tree: Tree, owned: Word, word: Word) -> bool:
    """Whether what is somebody's stands in the clause of a later subject: "in his book, Holt"."""
    verb = tree.head(word)
    return verb.dep in MAIN and verb in tree.above(owned)


def _ahead(here: Told, pronoun: Word, people: Cast) -> Word | None:
    """Who is named only after what opens the sentence: "In a paper he wrote, Holt" said."""
    tree, kind = here.tree, PRONOUNS[pronoun.low]
    main = tree.subject(tree.root)
    if main is None or main.index < pronoun.index:
        return None
    common = kind == "it" and main.tag == "NN" and tree.under(main)[0].low == "the"
    people_named = any(w.is_noun and is_person(w, here) for w in tree.words[: pronoun.index])
    if people_named or not (main.tag == "NNP" or common):
        return None
    fit = may_be(kind, main, people) and fits(kind, main, here, people)
    return main if fit and tree.head(pronoun).dep in {"relcl", "advcl"} else None


def _subjects(tree: Tree, pronoun: Word) -> list[Word]:
    """The nouns that are subjects, without those that hang on a pronoun themselves.

    A thing is only looked for as the subject of a main verb: there are too many others.
    """
    thing = PRONOUNS[pronoun.low] == "it"
    return [
        word
        for word in tree.words
        if (word.dep in SUBJECTS or (not thing and _is_told_of(tree, word, pronoun)))
        and word.is_noun
        and (not thing or tree.head(word).dep in MAIN or _leads(tree, word, pronoun))
        and not is_somebodys(tree, word, pronoun)
    ]


def _leads(tree: Tree, word: Word, pronoun: Word) -> bool:
    """Whether a name is the subject of what opens the sentence: "As Luna 3 passed, it" sent."""
    clause = tree.head(word)
    here = pronoun.index < len(tree) and tree[pronoun.index] == pronoun
    opens = here and clause.dep == "advcl" and clause.index < pronoun.index
    return opens and word.tag.startswith("NNP") and clause.head == pronoun.head


def _is_told_of(tree: Tree, word: Word, pronoun: Word) -> bool:
    """Whether a name tells by whom something was done, or opens what no verb is found in."""
    fragment = word == tree.root and word.tag == "NNP" and tree.under(word)[0].index == 0
    return fragment or _is_agent(tree, word, pronoun)


def _is_agent(tree: Tree, word: Word, pronoun: Word) -> bool:
    """Whether a name tells by whom something was done: "Rio was founded by Sá".

    Or a noun by whom what the pronoun hangs on was: "towns taken by rebels since they" came.
    """
    link = tree.head(word)
    governs = pronoun in tree.words and tree.head(link) in tree.above(pronoun)
    named = word.tag in {"NNP", "NNPS"} or governs
    return named and word.dep == "pobj" and link.dep == "agent"


def _main_first(tree: Tree, subjects: list[Word]) -> list[Word]:
    """That of the main verb before the others, and none of an aside in brackets.

    "As Kern left, it was Roe who won. She" is Roe.
    """
    top = tree.root
    doer, one = tree.subject(top), tree.child(top, "attr")
    if top.low in BE and one is not None and one.tag == "NNP" and doer and doer.low == "it":
        return [one]
    told = (word for word in subjects if not in_brackets(tree, word))
    return sorted(told, key=lambda word: (word.head != top.index, word.index))


def _one(
    subjects: list[Word], pronoun: Word, told: Told, people: Cast, speaks: bool
) -> Word | None:
    """The first subject that fits, unless another person fits as well.

    `speaks` is whether the pronoun is somebody who said something.
    """
    kind = PRONOUNS[pronoun.low]
    found = [
        word for word in subjects if may_be(kind, word, people) and fits(kind, word, told, people)
    ]
    names = {word.low for word in found}
    if PRONOUNS[pronoun.low] in {"he", "she"} and len(names) > 1:
        verbs = telling(told.tree, speaks)
        main = [word for word in found if told.tree.head(word) in verbs]
        return main[0] if len(main) == 1 else None
    return found[0] if found else None


def telling(tree: Tree, speaks: bool) -> set[Word]:
    """The verbs of which the subject is gone on about: the main ones, or those of what was said.

    "Holt was hurt, Lund said. He died", but "Lund said that Holt was hurt. He" may be either.
    """
    top = tree.root
    said = tree.child(top, "ccomp") if top.low in SAYING and not speaks else None
    if said is not None and tree.child(said, *SUBJECTS) is not None:
        if said.index > top.index:
            return set()
        top = said
    found = [top]
    for verb in found:  # "Kern fell ill and went home, but Lund stayed".
        found += [word for word in tree.children(verb, "conj") if word.is_verb]
    return set(found)
