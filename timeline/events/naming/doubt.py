"""From a pronoun and the noun found for it to whether another may be meant.

A title is better with "it" in it than with a false name.
"""

from collections.abc import Iterator

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import (
    BODIES_NAMED,
    PEOPLE_ENDS,
    PERSON_TITLES,
    PLURAL_PEOPLE,
    ROLES,
)
from timeline.events.lexicon.words import BODIES, PARTITIVES, PERIODS, words
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import MEASURED, PRONOUNS, SIDES, TOGETHER, Told
from timeline.events.naming.kinds import kinds_of, wanted_by
from timeline.events.naming.plainly import plainly
from timeline.events.parsing.grammar import MAIN, OBJECTS, PLURALS, SUBJECTS, Tree, Word

_CHILDREN = frozenset({"child", "baby", "person", "patient", "victim", "survivor"})
_DOING = words("did do does done doing denied denies deny admitted admits confirmed confirms")
_MAKING = frozenset({"make", "made", "makes", "making"})
_THROUGH = frozenset({"to", "into", "through", "past", "home", "clear", "back", "out", "onto"})
_FINDING = frozenset({"found", "finds", "discovered", "showed", "shows", "measured"})
"""What was found is no rival of what then "revealed that" something is so."""
_MARKS = words("record high low peak bottom level total average mark height value % percent")
"""What things reach, not only people: "exports ... they hit a record"."""
_OF_FIGURES = frozenset({"reached", "hit", "touched", "peaked", "rose", "fell", "stood"})
"""What prices do as well as people."""
_HELD = words("charged arrested remanded jailed sentenced detained convicted bailed tried released")
_TAKEN = words("arrest trial detention conviction sentence imprisonment extradition acquittal")
_BEATEN = words(
    "driven defeated beaten routed repelled repulsed outnumbered killed wounded murdered"
)
_LAWFUL = words(
    "garda constable sergeant inspector detective superintendent officer sheriff judge justice det"
)
_MOVING = words(
    """left reached passed entered crossed approached neared circled orbited arrived sailed landed
    returned flew docked anchored"""
)
"""Who "left Oslo" is who next "arrived in Lima", no town."""
_HONOURS = words(
    """distinction title record rank place position status lead honour honor profit loss progress
    independence freedom sovereignty autonomy statehood membership"""
)
"""What a thing holds, of which nothing else is told."""
_THINGS = words(
    """number river matter power factor corner computer printer plant patent event element border
    order offer letter layer tower chapter quarter shelter answer dinner finger shoulder summer
    winter danger disaster motor tractor reactor door floor error mirror accident incident talent
    continent component poster barrier meter tent percent"""
)
"""What ends as people do, and does nothing: "the numbers" won no prize."""
_NO_RIVALS = PERIODS | PERSON_TITLES | (PARTITIVES - BODIES)
_ONE = frozenset({"NN", "NNP"})


def is_doubtful(pronoun: Word, here: Told, noun: Word, told: Told, people: Cast) -> bool:
    """Whether the noun of the sentence `told` is not surely what the pronoun stands for."""
    kind = PRONOUNS.get(pronoun.low)
    if noun.text in people.heroes.values() or noun.text == people.thing:
        return False
    if told is here and _is_about(here.tree, pronoun, noun):
        return True
    if told is here and plainly(here, pronoun) == noun:
        return False
    if told is not here and _comes_after(pronoun, here.tree):
        return True
    led = told.tree.child(noun, "det")
    if kind == "it" and led is not None and led.low in {"this", "that"} and not kinds_of(noun):
        return here.tree.child(here.tree.head(pronoun), "dobj") is not None  # No situation acts.
    if kind == "it" and noun.low in MEASURED and _is_deed(pronoun, here.tree):
        return True
    if kind == "it":
        return _is_somebody(noun, told, people) or _has_rival(pronoun, here, noun, told, people)
    inside = kind == "they" and told is here and here.tree.head(noun) in here.tree.above(pronoun)
    if inside and here.tree.head(pronoun).low in _OF_FIGURES:
        return False  # "Prices have fallen from the peak they reached".
    if inside and here.tree.head(pronoun).dep != "conj":
        return pronoun.dep not in OBJECTS and not may_act(noun)
    if kind == "they" and _is_beaten(pronoun, here.tree) and not may_act(noun):
        return True
    if kind == "they":
        return _may_be_others(pronoun, here.tree, noun, told, people)
    lawful = _is_of_the_law(pronoun, here.tree, noun, told.tree)
    dead = told is not here and told.tree.head(noun).low == "died" and pronoun.dep in SUBJECTS
    if dead and told.tree.child(noun, "poss") is not None:
        return True  # "Lund's father died. He moved".
    return lawful or _is_done_to_another(pronoun, here.tree)


def _is_deed(pronoun: Word, tree: Tree) -> bool:
    """Whether it did something to another, or had it done: no "output", which rose by a tenth."""
    verb = tree.head(pronoun)
    done = tree.child(verb, "dobj")
    measured = done is not None and (done.low in _MARKS or tree.child(done, "nummod") is not None)
    return pronoun.dep == "nsubjpass" or (done is not None and not measured)


def _is_beaten(pronoun: Word, tree: Tree) -> bool:
    """Whether they are people or bodies to whom it was done: "they were driven back"."""
    return pronoun.dep == "nsubjpass" and tree.head(pronoun).low in _HELD | _BEATEN


def _is_of_the_law(pronoun: Word, here: Tree, noun: Word, told: Tree) -> bool:
    """Whether an officer would be the one who was charged: "A judge freed him. He was", "his"."""
    held = pronoun.dep == "nsubjpass" and here.head(pronoun).low in _HELD
    held = held or (pronoun.dep == "poss" and here.head(pronoun).low in _TAKEN)
    names = (noun, *told.children(noun, "compound", "nmod"))
    titles = {word.low.rstrip(".") for word in names}
    another = noun.low not in _LAWFUL or told.child(told.head(noun), "dobj") is not None
    return held and another and not titles.isdisjoint(_LAWFUL)


def _comes_after(pronoun: Word, tree: Tree) -> bool:
    """Whether another doer is named before "it" or "they" in its own sentence."""
    acted_on = pronoun.dep in OBJECTS or pronoun.low == "them"
    if acted_on or PRONOUNS.get(pronoun.low) not in {"it", "they"}:
        return False
    before = (word for word in tree.words[: pronoun.index] if word.dep in SUBJECTS)
    return any(word.is_noun and tree.head(word).dep in MAIN for word in before)


def _is_about(tree: Tree, pronoun: Word, noun: Word) -> bool:
    """Whether the pronoun did what its clause tells of the noun: "the increase it made"."""
    verb = tree.head(pronoun)
    asked = tree.child(tree.head(verb), *SUBJECTS) if pronoun.dep == "pobj" else None
    if asked is not None and asked.tag == "WP":  # "Lund, who paid for him".
        verb = tree.head(verb)
    return verb.dep == "relcl" and tree.head(verb) == noun


def _is_somebody(noun: Word, told: Told, people: Cast) -> bool:
    before = {word.low.rstrip(".") for word in told.tree.children(noun, "compound", "nmod")}
    somebody = noun.low in PERSON_TITLES | _CHILDREN or noun.text in people.persons
    return somebody or (bool(before & PERSON_TITLES) and noun.low not in BODIES_NAMED)


def _has_rival(pronoun: Word, here: Told, noun: Word, told: Told, people: Cast) -> bool:
    """Whether the noun did something to another thing: "The bank put off its report. It" came."""
    if pronoun.dep not in SUBJECTS or noun.dep not in SUBJECTS:
        return False
    verb = here.tree.head(pronoun)
    ends = (verb, *here.tree.children(verb, "xcomp"))
    acts = any(here.tree.child(each, "dobj") is not None for each in ends)
    found = told.tree.head(noun).low in _FINDING
    if found and here.tree.child(verb, "ccomp") is not None:
        return False
    goes_on = told is here and verb.dep == "conj"
    if (acts and (noun.tag == "NNP" or goes_on)) or (goes_on and noun.tag == "NNP"):
        return False
    above = set(here.tree.above(pronoun)) if told is here else set()
    rivals = [w for w in _done_to(told.tree, noun) if w not in above and w.low not in _HONOURS]
    rivals = [each for each in rivals if people.pronoun(each.text) not in {"he", "she"}]
    if verb.low in _MOVING and told.tree.head(noun).low in _MOVING:
        rivals = [each for each in rivals if each.tag != "NNP"]
    if told is here:
        rivals = [each for each in rivals if each.index < pronoun.index]
    if acts:
        return not all(map(is_event_noun, rivals))
    wanted = wanted_by(here.tree, pronoun)
    if wanted & kinds_of(noun):
        rivals = [each for each in rivals if wanted & kinds_of(each)]
    befell = "happening" in wanted or told is here
    if rivals and pronoun.dep == "nsubjpass" and not befell:
        return True
    return bool(rivals) and not (is_event_noun(noun) and not any(map(is_event_noun, rivals)))


def _done_to(tree: Tree, noun: Word) -> Iterator[Word]:
    """The single things after the verb of a subject, which it was about."""
    verb = tree.head(noun)
    for word in tree.under(verb):
        owner = tree.head(word)
        near = owner == verb or owner.dep in {"xcomp", "ccomp", "oprd"}
        thing = word.tag in _ONE and word.low not in _NO_RIVALS
        thing = thing and (word.tag == "NNP" or tree.child(word, "det", "poss") is not None)
        if thing and near and word.index > verb.index and word.dep in {"dobj", "nsubj"}:
            yield word


def _may_be_others(pronoun: Word, tree: Tree, noun: Word, told: Told, people: Cast) -> bool:
    """Whether things would do something, or other people may have: "The loans ... the French"."""
    before = told.tree
    own = set(before.under(noun))
    others = [w for w in before.words if w.tag in PLURALS and w not in own and _is_named(before, w)]
    if may_act(noun):
        others = [each for each in others if not _is_theirs(before, each, noun)]
        others = [each for each in others if each.dep == "dobj"]
        others = [each for each in others if before.head(each).tag != "VBG"]  # ", killing men".
        return any(map(may_act, others))
    verb = tree.head(pronoun)
    done = tree.child(verb, "dobj") if tree.child(verb, "auxpass") is None else None
    acts = pronoun.dep in SUBJECTS and done is not None and done.low not in _MARKS
    named = [w for w in before.words if w.tag == "NNP" and w not in own]
    named = [each for each in named if each.dep in {"dobj", *SUBJECTS}]
    named = [each for each in named if not _is_somebody(each, told, people)]
    things = frozenset({"pact", "happening"})
    rivals = (each for each in (*others, *named) if kinds_of(each).isdisjoint(things))
    return acts or any(map(may_act, rivals))


def _is_theirs(tree: Tree, noun: Word, doer: Word) -> bool:
    """ "The governors readied their men; they" left: the governors did."""
    whose = tree.child(noun, "poss")
    own = whose is not None and whose.low == "their"
    return own and tree.head(doer) in tree.above(noun)


def are_two(*trees: Tree) -> bool:
    """Whether two people are told of together: "She married Kern; their sons" were born."""
    for tree in trees:
        for word in tree.words:
            subject = tree.subject(word) if word.is_verb else None
            other = tree.child(word, "dobj") if subject is not None else None
            one = subject is not None and subject.low in {"he", "she"}
            if one and other is not None and (other.tag == "NNP" or other.low in {"him", "her"}):
                return True
    return False


def _is_named(tree: Tree, noun: Word) -> bool:
    return noun.dep in SUBJECTS | OBJECTS or tree.head(noun).dep in OBJECTS


def may_act(noun: Word) -> bool:
    """Whether people or bodies are meant."""
    low = noun.low
    one = low.removesuffix("s")
    thing = bool(kinds_of(noun) - {"body"}) or one in _THINGS or one.endswith("ment")
    people = one in ROLES | TOGETHER | SIDES or (one.endswith(PEOPLE_ENDS) and not thing)
    return noun.tag in {"NNP", "NNPS"} or people or low in PLURAL_PEOPLE


def _is_done_to_another(pronoun: Word, tree: Tree) -> bool:
    """ "He repaid him", "he brought with him": which of the two is which is not told."""
    if pronoun.dep == "poss":
        return False
    verb = next((word for word in tree.above(pronoun) if word.is_verb), tree.head(pronoun))
    kind = PRONOUNS[pronoun.low]
    subject = tree.subject(verb) if pronoun.dep == "pobj" else None
    near = (*tree.children(verb), *((subject,) if subject is not None else ()))
    like = (w for w in near if PRONOUNS.get(w.low) == kind)
    return any(word != pronoun for word in like)


def acted_on_them(tree: Tree, pronoun: Word, name: str) -> bool:
    """Whether the name did something to him before: "Kern brought him, and they chose him"."""
    before = tree.words[: pronoun.index]
    same = [w for w in before if w.low == pronoun.low and w.tag == "PRP" and w.dep in OBJECTS]
    doers = (tree.subject(tree.head(word)) for word in same if tree.head(word).is_verb)
    return any(doer is not None and doer.text == name for doer in doers)


def means_deed(pronoun: Word, tree: Tree) -> bool:
    """Whether "it" stands for what was done or said, or for nothing.

    "They did it again", "they denied it"; "they did not make it to the final".
    """
    verb, after = tree.head(pronoun), tree.after(pronoun).low
    made = verb.low in _MAKING and after in _THROUGH
    return pronoun.low == "it" and pronoun.dep == "dobj" and (made or verb.low in _DOING)
