"""From "it" or "they" to the noun meant that is no main subject, and whether anything is meant."""

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.numbers import UNITS
from timeline.events.lexicon.people_words import (
    BODIES_NAMED,
    CALLED,
    CREATING,
    NO_NAMES,
    PEOPLE_ENDS,
    PERSON_TITLES,
    ROLES,
    TAKING_EFFECT,
)
from timeline.events.lexicon.taking import TO_THINGS
from timeline.events.lexicon.words import CLAIMING, PERIODS, WEATHER, words
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import PRONOUNS, TOGETHER, in_brackets
from timeline.events.naming.kinds import kinds_of, wanted_by
from timeline.events.parsing.grammar import OBJECTS, SEEMING, SUBJECTS, Tree, Word
from timeline.places.given import given

_REACHING = words(
    """reaching reached entering entered capturing captured besieging besieged occupying occupied
    sacking sacked storming stormed taking took burning burned seizing seized"""
)
_PLACING = frozenset({"in", "at", "on", "near", "from", "of", "off", "during", "outside"})
_TOWARDS = frozenset({"toward", "towards", "to", "on", "for", "against", "at"})
_TAKING_ON = words(
    "named hired appointed elected chose signed recruited nominated picked confirmed"
)
_DEMANDING = words("demanded demands insisted urged ordered proposed requested recommended asked")
_ACTING = frozenset({"body", "ship", "craft", "pact", "work", "malady"})
_CONTENT = frozenset({"ccomp", "advcl"})
NO_MANY = UNITS | {f"{each}s" for each in PERIODS} | {"police"}
_OFTEN = 2
"""What a document goes on about is named so many times."""

_BEGINNINGS = words("opening start beginning outbreak end close conclusion adjournment resumption")
"""What a happening has: "the trial of Kern since its opening"."""


def owner(pronoun: Word, tree: Tree, noun: Word, before: Tree, people: Cast) -> Word | None:
    """Whose thing a noun is, where it cannot do what "it" did: "Oslo's share fell. It" bought."""
    whose = before.child(noun, "poss")
    verb = tree.head(pronoun)
    acts = tree.child(verb, "dobj") is not None or verb.low in {"became", "becomes"}
    if (
        whose is None
        or whose.tag != "NNP"
        or noun.tag != "NN"
        or not acts
        or kinds_of(noun) & _ACTING
    ):
        return None
    often = sum(whose.text in row for row in people.rows) >= _OFTEN
    return whose if often and whose.text not in people.persons else None


def related(tree: Tree, pronoun: Word) -> Word | None:
    """The noun of a relative clause that goes on: "a virus that was unknown until it" spread.

    Or whose it is: "men that went missing when a slide hit their camp".
    """
    owned = pronoun.dep == "poss"
    verb = tree.head(tree.head(pronoun)) if owned else tree.head(pronoun)
    clause = tree.head(verb)
    while clause.dep == "conj" and tree.head(clause).is_verb:
        clause = tree.head(clause)
    subject, doer = tree.child(clause, *SUBJECTS), tree.child(verb, *SUBJECTS)
    if owned and (noun := _relative(tree, pronoun)) is not None:
        return noun
    inside = verb.dep == "advcl" and clause.dep == "relcl"
    inside = inside and (pronoun.dep in SUBJECTS or (owned and doer is not None))
    if not inside or subject is None or subject.tag not in {"WDT", "WP"}:
        return None
    noun = tree.head(clause)
    if owned:
        single = doer is not None and doer.tag == "NN"
        return noun if single and noun.tag == "NNS" and pronoun.low == "their" else None
    somebody = pronoun.low in {"he", "she"} and subject.low == "who" and noun.tag == "NNP"
    return noun if somebody or (noun.tag == "NN" and pronoun.low == "it") else None


def _relative(tree: Tree, pronoun: Word) -> Word | None:
    """ "A symphony, which failed at its premiere", "Roe, who ruled until his death": theirs."""
    clause = next((word for word in tree.above(pronoun) if word.dep == "relcl"), None)
    asked = tree.child(clause, *SUBJECTS) if clause is not None else None
    if clause is None or asked is None or asked.index > pronoun.index:
        return None
    noun = tree.head(clause)
    if pronoun.low == "its":
        return noun if asked.tag == "WDT" and noun.tag in {"NN", "NNP"} else None
    between = tree.words[asked.index : pronoun.index]
    alone = not any(word.tag == "NNP" and word.dep in {*SUBJECTS, "dobj"} for word in between)
    if pronoun.low not in {"his", "her"} or asked.low != "who" or not alone:
        return None
    epithet = noun.index > 1 and tree[noun.index - 1].low == "the"
    name = tree[noun.index - 2] if epithet else noun  # "Ole II the Great".
    return name if name.tag == "NNP" else None


def other_than(tree: Tree, noun: Word, pronoun: Word) -> Word:
    """Whose a thing is, where it is the very place "to which it" moved: "the firm's seat is"."""
    verb = tree.head(pronoun)
    place = tree.head(verb)
    same = verb.dep == "relcl" and place.dep == "attr" and place.head == noun.head
    whose = tree.child(noun, "poss")
    return whose if same and whose is not None and whose.is_noun else noun


def made(pronoun: Word, tree: Tree, before: Tree) -> Word | None:
    """What the sentence before brought about, where that is what "it" came into force for."""
    main = before.root
    thing = before.child(main, "dobj")
    verb = tree.head(pronoun)
    again = pronoun.dep == "nsubjpass" and verb.low == main.low
    created = main.low in CREATING or again
    if pronoun.low != "it" or not created or thing is None or thing.tag not in {"NN", "NNP"}:
        return None
    wanted = wanted_by(tree, pronoun)
    if before.child(main, "neg") is not None or (wanted and wanted.isdisjoint(kinds_of(thing))):
        return None  # "The firm has not made a profit. It was sold".
    passive = verb.tag == "VBN" and tree.child(verb, "auxpass") is not None
    return thing if passive or verb.low in TAKING_EFFECT else None


def dealt_with(pronoun: Word, tree: Tree, before: Tree, people: Cast) -> Word | None:
    """ "Lund bought a lens from a firm; it was set up" then: what she bought was, and no firm.

    And whom "Lund Steel hired", where a given name shows that to be "she", and nothing Lund Steel.
    """
    main, kind = before.root, CALLED.get(pronoun.low, "")
    thing, doer = before.child(main, "dobj"), before.subject(main)
    if kind in {"he", "she"}:
        first = before.child(thing, "compound") if thing is not None else None
        named = first is not None and given(first.text) == kind and thing is not None
        rival = doer is None or people.pronoun(doer.text) == kind
        rival = rival or any(given(w.text) == kind for w in before.under(doer or main))
        return thing if named and main.low in _TAKING_ON and not rival else None
    passive = pronoun.low == "it" and pronoun.dep == "nsubjpass"
    if not passive or thing is None or doer is None or thing.tag != "NN":
        return None
    somebody = doer.low in {"he", "she"} or people.pronoun(doer.text) in {"he", "she"}
    known = doer.text in people.persons or doer.low in PERSON_TITLES | ROLES
    somebody = somebody or known or doer.low.endswith(PEOPLE_ENDS)
    wanted, kinds = wanted_by(tree, pronoun), kinds_of(thing)
    fits = not (wanted and kinds and wanted.isdisjoint(kinds))
    return thing if somebody and fits and before.child(thing, "det") is not None else None


def many_made(pronoun: Word, tree: Tree, before: Tree) -> Word | None:
    """What one doer dealt with, where "they" is what something was done to."""
    main = before.root
    subject = before.subject(main)
    verbs = (main, *before.children(main, "xcomp"))
    things = [each for verb in verbs for each in before.children(verb, "dobj")]
    passive = tree.child(tree.head(pronoun), "auxpass") is not None
    of_things = tree.head(pronoun).low in TO_THINGS
    one = subject is not None and subject.tag in {"NN", "NNP"}
    body = subject is not None and subject.low in TOGETHER and not of_things
    aims = tree.child(tree.head(pronoun), "xcomp") is not None  # "Were set to learn".
    told = pronoun.low == "they" and passive and not aims and len(things) == 1
    told = told and one and not body
    return things[0] if told and things[0].tag == "NNS" else None


def acts_on(tree: Tree, doer: Word, pronoun: Word) -> bool:
    """ "Grant sent him to a school which he left": no school that Grant left."""
    kind, verb = PRONOUNS[pronoun.low], tree.head(doer)
    told = tree.head(pronoun)
    if verb.low in _DEMANDING and told.dep == "ccomp" and told.head == verb.index:
        return pronoun.dep in SUBJECTS  # "Kern demanded that he resign".
    objects = tree.children(verb, "dobj", "dative")
    same = any(PRONOUNS.get(w.low) == kind and w.index < pronoun.index for w in objects)
    inner = next((word for word in tree.above(pronoun) if word.dep == "relcl"), None)
    return kind in {"he", "she"} and same and inner is not None


def may_be_latter(tree: Tree, word: Word) -> bool:
    """Whether a name, or a doer, is one of those told of, and not only where something was."""
    if word.dep in SUBJECTS:
        return word.is_noun or word.low in CALLED
    named = word.is_noun and word.text[0].isupper() and word.low not in NO_NAMES
    above, inner = tree.head(word), word.dep in {"poss", "npadvmod"}
    while word.dep in {"conj", "appos"} and above.is_noun:
        word, above = above, tree.head(above)
    of = above.low == "of" and tree.head(above).dep == "attr"  # "Roe was a pupil of Kern".
    placed = word.dep == "pobj" and above.low in _PLACING and not of
    inner = inner or word.dep in {"compound", "nmod"}
    return named and not (inner or placed or in_brackets(tree, word))


def many(tree: Tree, words: tuple[Word, ...], *, some: bool) -> Word | None:
    """The one noun in the plural that a clause tells of, and of which `some` may be told next."""
    nouns = [w for w in words if w.tag == "NNS" and w.dep != "compound"]
    nouns = [w for w in nouns if not some or w.low not in NO_MANY]
    core = [w for w in nouns if w.dep in {"nsubj", "nsubjpass", *["dobj"] * some}]
    numbered = [w for w in nouns if tree.child(w, "nummod") is not None]
    first = [w for w in core if w in numbered] if some else []
    told = first or [*core, *numbered]
    return told[-1] if len({word.low for word in told}) == 1 else None


def is_new(tree: Tree, noun: Word) -> bool:
    """Whether a noun is only just brought up: "a song"."""
    led = tree.child(noun, "det")
    return led is not None and led.low in {"a", "an"}


def is_somebodys(tree: Tree, word: Word, pronoun: Word) -> bool:
    """Whether a noun hangs on a pronoun, but for "its officials" who say that "they" will.

    "Its head, Ada Roe," is told by name.
    """
    name = tree.child(word, "appos")
    if name is not None and name.tag == "NNP" and CALLED.get(pronoun.low) in {"he", "she"}:
        return False
    owner = next((kid for kid in tree.children(word, "poss") if kid.tag == "PRP$"), None)
    if word.tag == "NNP" and pronoun.low == "it" and word.low in BODIES_NAMED:
        return False  # "Her National Party won. It" formed a government.
    says = pronoun in tree.words and tree.head(word) == tree.head(tree.head(pronoun))
    return owner is not None and not (pronoun.low == "they" and owner.low == "its" and says)


def is_empty(pronoun: Word, tree: Tree) -> bool:
    """Whether "it" stands for nothing: "it was Peru's turn", "it took her two years to"."""
    verb = tree.head(pronoun)
    if pronoun.low != "it":
        return False
    filled = tree.child(verb, "attr") is not None and verb.low in {"is", "was"}
    aimed = any(kid.dep in {"xcomp", "ccomp", "advcl"} for kid in tree.children(verb))
    known = verb.low in {"known", "clear", "plain", "possible"} and verb.dep in {"ccomp", "xcomp"}
    lasts = any(kid.low.removesuffix("s") in PERIODS for kid in tree.children(verb, "dobj"))
    took = verb.low in {"took", "takes", "take"} and (aimed or lasts)
    seems = verb.low in SEEMING | {"emerged"} and any(
        kid.dep in _CONTENT for kid in tree.children(verb)
    )
    late = any(kid.low in {"late", "early"} for kid in tree.children(verb, "acomp"))
    return filled or known or took or seems or late or verb.low in WEATHER


def of_which(pronoun: Word, noun: Word, tree: Tree) -> Word:
    """What a happening was of, where "its" is no happening's: "the sale of Kern since its loss".

    Or whoever is what was just said of them: "Roe was the son of a smith in Lund, where he".
    """
    doer = tree.subject(tree.head(noun)) if noun.dep == "attr" else None
    if doer is not None and doer.tag == "NNP" and doer.index < noun.index < pronoun.index:
        return doer
    of = next((w for w in tree.children(noun, "prep") if w.low == "of"), None)
    done = noun.low in EVENT_NOUNS | {"sale", "purchase", "use"} or noun.low.endswith("ing")
    thing = tree.child(of, "pobj") if of is not None and done else None
    plain = pronoun.low == "its" and thing is not None and thing.tag in {"NN", "NNP"}
    plain = plain and tree.head(pronoun).low not in _BEGINNINGS
    return thing if plain and thing is not None and thing.index < pronoun.index else noun


def is_content(pronoun: Word, tree: Tree) -> bool:
    """Whether "it" stands for what is said behind it: "it was announced that", "it is feared"."""
    if pronoun.low != "it" or pronoun.dep != "nsubjpass":
        return False
    verb = tree.head(pronoun)
    said = tree.children(verb, "ccomp")
    links = (tree.child(each, "mark") for each in said)
    that = any(link is not None and link.low == "that" for link in links)
    return that or (verb.low in CLAIMING and bool(said))


def reached(pronoun: Word, tree: Tree) -> Word | None:
    """The place that "it" is: "marched toward Kern, reaching it", "sailed for Kern and took it"."""
    if pronoun.low != "it" or pronoun.dep != "dobj" or tree.head(pronoun).low not in _REACHING:
        return None
    before = [w for w in tree.words[: pronoun.index] if w.dep == "pobj" and w.tag == "NNP"]
    aims = [word for word in before if tree.head(word).low in _TOWARDS]
    after = tree.words[aims[-1].index : pronoun.index] if aims else ()
    rival = any(word.dep == "dobj" and word.tag == "NNP" for word in after)
    return aims[-1] if aims and not rival else None


def is_his_own(tree: Tree, pronoun: Word) -> bool:
    """ "He was a pupil of Roe, receiving his degree" then: his own, and no degree of Roe's."""
    verb = next((word for word in tree.above(pronoun) if word.is_verb), pronoun)
    trails = pronoun.dep == "poss" and (verb.tag, verb.dep) == ("VBG", "advcl")
    doer = tree.child(tree.head(verb), *SUBJECTS) if trails else None
    if doer is None or tree.child(verb, *SUBJECTS) is not None:
        return False
    return PRONOUNS.get(doer.low) == PRONOUNS[pronoun.low] != "it"


def inside_whose(tree: Tree, pronoun: Word) -> bool:
    """ "Two men whose house fell on them": whoever has it, and nobody told of before."""
    own = (w for each in tree.above(pronoun) if each.dep == "relcl" for w in tree.under(each))
    return pronoun.dep in OBJECTS and any(word.tag == "WP$" for word in own)
