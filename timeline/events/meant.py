"""From a pronoun in a document to the name that a title needs in its place."""

from dataclasses import replace
from functools import partial

from timeline.events.couples import PAIRS, couple
from timeline.events.described import called_before, described, known_as
from timeline.events.family import shares_name, spouse
from timeline.events.firms import FIRMS, firm, ourselves
from timeline.events.going_on import chained, going_on, opens_paragraph
from timeline.events.lands import LANDS, land
from timeline.events.lexicon.people_words import CALLED
from timeline.events.naming.cast import Cast
from timeline.events.naming.doubt import acted_on_them, are_two, is_doubtful, means_deed
from timeline.events.naming.entered import entered, set_before
from timeline.events.naming.fitting import MEASURED, PRONOUNS, Told, is_quoted
from timeline.events.naming.naming import FARTHEST, antecedent
from timeline.events.naming.plainly import governor, same_end
from timeline.events.naming.pointed import of_crime
from timeline.events.naming.referring import is_other_kind, of_group, of_kind, only_one, somebody
from timeline.events.naming.salience import likely
from timeline.events.naming.ships import ship_meant, ship_name
from timeline.events.naming.things import (
    inside_whose,
    is_content,
    is_his_own,
    of_which,
    reached,
)
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import name_of, names_of
from timeline.events.rivals import is_alone, opens
from timeline.events.scene import Scene
from timeline.events.titles import Called
from timeline.events.titles.phrases.phrases import called
from timeline.events.titles.writing.called import possessive
from timeline.places.given import given

_LONGEST = 50
"""Letters of the names that "they" are."""
_CHAIN = 4
"""So many sentences that say "it" in a row are gone back to."""
_SHORT = 20
"""Or that something is "theirs"."""


def meant(
    seen: Scene, sentence: int, part: int, dates: frozenset[int], pronoun: Word, chain: int = 0
) -> Called | None:
    """The name that a pronoun stands for, as far as the sentences before it tell.

    `dates` are the indices of the words that tell time in the part of the sentence, `chain` how
    many sentences that say "it" of the same were gone back to for it.
    """
    here, earlier = seen.told[sentence][part], seen.before(sentence, part)
    if pronoun.low in {"we", "us", "our"}:
        who = "" if is_quoted(here.tree, pronoun) else ourselves(seen)
        return Called(who, surely=True) if who else None
    if pronoun.low not in PRONOUNS:
        both = pronoun.low in PAIRS and here.tree[pronoun.index - 1].low == "the"
        two = _couple(seen, sentence, here, earlier, pronoun) if both else None
        return two or described(seen, sentence, here, earlier, pronoun, dates)
    if is_quoted(here.tree, pronoun) or means_deed(pronoun, here.tree):
        return None
    nobody = is_content(pronoun, here.tree) or inside_whose(here.tree, pronoun)
    if nobody or is_his_own(here.tree, pronoun):
        return None
    doer = _same_doer(here.tree, pronoun)
    if doer is not None:
        same = meant(seen, sentence, part, dates, doer)
        if same or doer.low != "it" or here.tree.head(pronoun).dep == "dobj":
            return same
    place = reached(pronoun, here.tree)
    if place is not None and place.index not in dates:
        return Called(name_of(here.tree, place), place.index)
    before = set_before(pronoun, here.tree) or entered(pronoun, here.tree, earlier)
    if before:
        inside = before[-1] in here.tree.words
        return Called(" ".join(w.text for w in before), before[-1].index if inside else None)
    two = _couple(seen, sentence, here, earlier, pronoun)
    if two is not None:
        return two
    if pronoun.low == "their" and are_two(here.tree, *(told.tree for told in earlier[:1])):
        return None
    relative = spouse(pronoun, here, earlier)
    if relative is not None:
        return relative
    if seen.cast.theme.is_ship() and pronoun.low == "she":
        ship = going_on(seen, sentence, here, earlier, pronoun)
        if ship is not None:
            return ship
    doer = governor(here, pronoun, seen.cast) or same_end(here, pronoun)
    found = (doer, here) if doer else antecedent(pronoun, here, earlier, seen.cast)
    if found is not None and found[1] is not here and opens_paragraph(seen, sentence):
        theme = going_on(seen, sentence, here, earlier, pronoun)
        if theme is not None:
            return theme
    if found is None:
        known = seen.cast.called(pronoun.low, sentence)
        sure = known in {*seen.cast.heroes.values(), seen.cast.thing}
        clear = sure or known in {*seen.cast.stars.values(), *seen.cast.ships}
        if not clear and (near := _ship(pronoun, here, earlier, seen.cast)) is not None:
            return near
        if known is not None:
            if sure or (
                is_alone(seen, sentence, known)
                and opens(here, seen.told[sentence][:part], pronoun, known, seen.cast)
            ):
                article = "the " if known in seen.cast.ships else ""
                hero = known in seen.cast.heroes.values()
                whole = seen.cast.whole.get(known, known)
                name = known if hero and not shares_name(here.tree, known, whole) else whole
                return Called(article + name, surely=sure)
            if pronoun.dep not in OBJECTS:
                ship = _ship(pronoun, here, earlier, seen.cast)
                found = likely(pronoun, here, (), seen.cast, dates) if ship is None else None
                if found is None:
                    return ship
        found = found or likely(pronoun, here, earlier, seen.cast, dates)
    if found is None and CALLED.get(pronoun.low) in {"he", "she"}:
        ship = _ship(pronoun, here, earlier, seen.cast)
        found = somebody(pronoun, here, earlier) if ship is None else None
        if found is None:
            return ship
    wrong = found is not None and is_other_kind(pronoun, here, *found, seen.cast)
    alone = found is None or wrong or found[0].low in MEASURED
    if found is None or wrong or is_doubtful(pronoun, here, *found, seen.cast):
        found = of_kind(pronoun, here, earlier, seen.cast, dates) or (
            only_one(pronoun, here, earlier, seen.cast) if found is None else None
        )
        found = found or of_group(pronoun, here, earlier, seen.cast)
        found = found or of_crime(pronoun, here, earlier)
        alone = alone and found is None
        theme = going_on(seen, sentence, here, earlier, pronoun, alone=alone)
        back = theme is None and chain < _CHAIN
        if found is None and back and (link := chained(seen, sentence, here, pronoun)):
            same = meant(seen, sentence - 1, link[1], frozenset(), link[0], chain + 1)
            return replace(same, at=None) if same is not None else None
        if found is None or theme is not None:
            same_kind = found is None or found[0].low in seen.cast.theme.kinds
            return theme if same_kind else None
    noun, told = of_which(pronoun, found[0], found[1].tree), found[1]
    if noun.dep not in SUBJECTS and (theme := going_on(seen, sentence, here, earlier, pronoun)):
        return theme
    if any(owner.tag == "WP$" for owner in told.tree.children(noun, "poss")):
        return None
    if told is here and acted_on_them(here.tree, pronoun, noun.text):
        return None
    surely = noun.text in seen.cast.heroes.values()
    many = PRONOUNS[pronoun.low] == "they"
    if many and _is_nothing_many(seen, noun, told.tree):
        return None
    named = ship_name if noun.text in seen.cast.ships else names_of if many else name_of
    bearer = called(told.tree, noun) if not many else noun
    name = named(told.tree, bearer)
    person = CALLED.get(pronoun.low) in {"he", "she"} and name in seen.cast.persons
    if person and not surely and name == bearer.text:
        name = seen.cast.whole.get(name, name)
    seated = noun.low in FIRMS | LANDS and name.lower().startswith("the ")
    if name.lower() in {f"the {noun.low}", f"this {noun.low}"} or seated:
        known = called_before(seen, sentence, noun.low, noun)
        known = known or known_as(seen, sentence, noun.low) or land(seen, sentence, noun, noun.low)
        name = known or _firm(seen, sentence, told, noun, name)
    if many:
        name = _whose(seen, sentence, told, noun, name)
    if many and len(name) > (_SHORT if pronoun.dep == "poss" and " and " in name else _LONGEST):
        return None
    return Called(name, noun.index if told is here else None, surely)


def _is_nothing_many(seen: Scene, noun: Word, tree: Tree) -> bool:
    """Whether "they" cannot be it: one man, "Matthews", as from "Matthew", or season "1907-08"."""
    stem = noun.text.removesuffix("s")
    named = noun.text in seen.cast.persons or (stem != noun.text and bool(given(stem)))
    one = named and tree.child(noun, "conj", "det") is None
    return one or noun.text[0].isdigit()


def _whose(seen: Scene, sentence: int, told: Told, noun: Word, name: str) -> str:
    """The name of some with whose they are: "Lund's parents" where "her parents" was told."""
    owner = told.tree.child(noun, "poss")
    if owner is None or owner.tag != "PRP$" or not name.startswith(f"{owner.low} "):
        return name
    found = meant(seen, *_place(seen, sentence, told), frozenset(), owner)
    return possessive(found.name) + name[len(owner.low) :] if found is not None else name


def _firm(seen: Scene, sentence: int, told: Told, noun: Word, name: str) -> str:
    """The name of a firm that is called one, "the company", where it is told; else that."""
    at, _ = _place(seen, sentence, told)
    return (firm(seen, at, noun) if noun.low in FIRMS else None) or name


def _place(seen: Scene, sentence: int, told: Told) -> tuple[int, int]:
    """The sentence of what is told, no later than one, and the part of it."""
    parts = (
        (at, part)
        for at in range(sentence, -1, -1)
        for part, each in enumerate(seen.told.get(at, ()))
        if each is told
    )
    return next(parts)


def _same_doer(tree: Tree, pronoun: Word) -> Word | None:
    """ "He gave up his army": whoever he is. "It landed, and pressed its arm" on it: whatever.

    And "voters made him president and threw him out": whoever they did both to.
    """
    verb = next((word for word in tree.above(pronoun) if word.is_verb), pronoun)
    first = tree.child(tree.head(verb), "dobj", "nsubjpass") if verb.dep == "conj" else None
    if pronoun.dep == "dobj" and first is None and verb.dep == "conj":
        clause = tree.child(tree.head(verb), "ccomp", "xcomp")  # "Made him president".
        first = tree.child(clause, "nsubj") if clause is not None else None
    if pronoun.dep == "dobj" and first is not None and first.low == pronoun.low:
        return first if tree.child(verb, *SUBJECTS) is None else None
    doer = tree.subject(verb) if pronoun.dep == "poss" else None
    kind = CALLED.get(doer.low) if doer is not None and doer.index < pronoun.index else None
    return doer if kind and kind == CALLED.get(pronoun.low) else None


def _couple(
    seen: Scene, sentence: int, here: Told, earlier: tuple[Told, ...], pronoun: Word
) -> Called | None:
    """The two whom what is told just before, in the sentence or in the last one, is about."""
    joined = here.tree.head(pronoun).dep == "conj"  # "Roe met Ida Kern, and they married".
    told = here if joined else earlier[0] if earlier else None
    if told is None or pronoun.low not in PAIRS | {"they", "their"}:
        return None
    at, part = _place(seen, sentence, told)
    line = seen.document[seen.document.sentences[at]] if told is not here else ""
    name = partial(meant, seen, at, part, frozenset())
    names = couple(pronoun, here.tree, told, line, seen.cast, name)
    over = frozenset({pronoun.index - 1} if pronoun.low in PAIRS else ())
    doer = told.tree.subject(told.tree.root) if told is not here else None
    again = {"they"} if over else PAIRS | {"both"}
    if not names and doer is not None and doer.low in again:  # "They had a son. The couple".
        same = meant(seen, at, part, frozenset(), doer)
        names = same.name if same is not None and " and " in same.name else ""
    return Called(names, over=over) if names else None


def _ship(pronoun: Word, here: Told, earlier: tuple[Told, ...], people: Cast) -> Called | None:
    """The ship that "she" is."""
    if CALLED.get(pronoun.low) != "she":
        return None
    for told in (here, *earlier[:FARTHEST]):
        until = pronoun.index if told is here else len(told.tree)
        doer = told.tree.subject(told.tree.root)
        if told is not here and doer is not None and doer.low == "she":
            continue
        ship = ship_meant(told.tree, until, people.ships)
        if ship is not None:
            named = ship_name if ship.text in people.ships else name_of
            return Called(named(told.tree, ship), ship.index if told is here else None)
    return None
