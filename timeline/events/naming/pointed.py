"""From "this plan", or "this" alone, to what was told just before: "a plan for a dam at Mora"."""

from timeline.days import MONTHS, WEEKDAYS
from timeline.events.attaching.crimes import ACCUSED, CRIMES
from timeline.events.lexicon.people_words import PERSON_TITLES, ROLES
from timeline.events.lexicon.words import PERIODS, SAYING, words
from timeline.events.naming.fitting import Told
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import name_of

_LONGEST = 45
"""Characters that a title has room for."""
_STEM = 4
"""Letters that a deed and its verb share at least: "veto", "closure"."""
_TELLING = frozenset({"of", "in", "on", "for", "against", "between", "at", "to", "with"})
_OPEN = frozenset({"PRP", "PRP$", "WDT", "WP", "WRB"})
_NEW = frozenset({"a", "an"})
_NEAR = frozenset({"dobj", "nsubjpass", "attr"})
_OF_DEEDS = words(
    """followed expected announced described hailed seen met welcomed denied confirmed believed
    thought considered done caused attributed blamed intended meant made understood known felt"""
)
"""What is said of all that was told, and of no new thing."""
_STAYING = frozenset({"remained", "stood", "survived"})
_WENT_ON = frozenset({"happened", "occurred", "continued", "lasted"})
_SAYING_WHAT = ("attr", "acomp", "oprd", "advcl", "ccomp", "xcomp", "agent", "neg")
_ABOUT = {"took": {"place", "effect"}, "came": {"force", "effect"}, "went": {"on"}}


def pointed_at(here: Told, earlier: tuple[Told, ...], word: Word) -> str:
    """The fuller words for it, of the one such noun just before, or nothing."""
    trees = [(here.tree, word.index), *((told.tree, len(told.tree)) for told in earlier[:1])]
    found = [
        (tree, each)
        for tree, until in trees
        for each in tree.words[:until]
        if each.is_noun and each.low in {word.low, f"{word.low}s", word.low.removesuffix("s")}
    ]
    if len(found) != 1 or found[0][1].low == f"{word.low}s":
        return ""
    one = found[0][1].low != word.low
    phrase = _of_kind(*found[0], word) if one else _phrase(*found[0])
    return phrase if len(phrase) <= _LONGEST else ""


def _phrase(tree: Tree, noun: Word) -> str:
    """The noun with what stands behind it, and with its adjectives if it is a new one."""
    link = tree.words[noun.index + 1] if noun.index + 1 < len(tree) else noun
    behind = tree.under(link) if _tells_more(tree, noun, link) else ()
    whole = tree.words[noun.index : behind[-1].index + 1] if behind else ()
    plain = all(word.text.isalpha() and word.tag not in _OPEN for word in whole)
    timed = any(w.text in {*MONTHS, *WEEKDAYS} or w.low.removesuffix("s") in PERIODS for w in whole)
    if not whole or not plain or timed:
        return ""
    led = tree.child(noun, "det")
    new = led is not None and led.low in _NEW
    before = tree.words[led.index + 1 : noun.index] if led is not None and new else ()
    return " ".join(["the", *(word.text for word in (*before, *whole))])


def deed(here: Told, earlier: tuple[Told, ...], noun: Word) -> str:
    """ "The bank was suspended. Such suspension", "that suspension": the suspension of the bank."""
    for told in (here, *earlier[:1]):
        tree, until = told.tree, noun.index if told is here else len(told.tree)
        for verb in tree.words[:until]:
            stem = noun.low[: max(_STEM, len(noun.low) - _STEM)]
            alike = verb.tag in {"VBD", "VBN"} and verb.low.startswith(stem)
            thing = tree.child(verb, "nsubjpass", "dobj")
            if alike and thing is not None and thing.is_noun:
                name = name_of(tree, thing)
                name = name[0].lower() + name[1:] if tree.child(thing, "det") else name
                return f"the {noun.low} of {name}" if len(name) <= _LONGEST else ""
    return ""


def _of_kind(tree: Tree, one: Word, many: Word) -> str:
    """ "The Kern engine" of "these engines": the Kern engines."""
    said = [w.text for w in tree.children(one, "compound", "amod") if w.text.isalpha()]
    return " ".join(["the", *said, many.text]) if said else ""


def _tells_more(tree: Tree, noun: Word, link: Word) -> bool:
    """Whether the word behind a noun begins what tells more of it: "a deal with Lund"."""
    beside = noun.dep == "dobj" and link.head == noun.head
    return link.dep == "prep" and link.low in _TELLING and (link.head == noun.index or beside)


def this_one(here: Told, earlier: tuple[Told, ...], this: Word) -> str:
    """What "this" is, of which something new was told just before: "built a mill. This was sold".

    "This was announced" may tell of all that was said.
    """
    verb = here.tree.head(this)
    done = verb.tag == "VBN" and here.tree.child(verb, "auxpass") is not None
    done = done and verb.low not in _OF_DEEDS | SAYING
    if this.dep not in SUBJECTS or here.tree.children(this) or not (done or verb.low in _STAYING):
        return ""
    for told in (here, *earlier[:1]):
        tree = told.tree
        before = tree.words[: this.index if told is here else None]
        new = [word for word in before if _is_new(tree, word, this.low == "these")]
        near = [word for word in new if word.dep in _NEAR] if len(new) > 1 else new
        if before and (new or any(word.is_finite for word in before)):
            name = (_phrase(tree, near[0]) or name_of(tree, near[0])) if len(near) == 1 else ""
            return name[:1].upper() + name[1:] if len(name) <= _LONGEST else ""
    return ""


def _is_new(tree: Tree, noun: Word, many: bool) -> bool:
    """Whether a thing is told of for the first time: "a mill", "some houses"."""
    led = tree.child(noun, "det")
    timed = noun.low.removesuffix("s") in PERIODS or noun.low in PERSON_TITLES | ROLES
    if timed or noun.dep not in OBJECTS | SUBJECTS | {"attr"}:
        return False
    if many:
        return noun.tag == "NNS" and (led is None or led.low == "some")
    return noun.tag == "NN" and led is not None and led.low in _NEW


def comes_about(tree: Tree, verb: Word) -> Word | None:
    """ "This" that "took effect" in May, or "continued" until then: what was told before did.

    So did "that", which "was in" May.
    """
    this, after = tree.subject(verb), tree.words[verb.index + 1 : verb.index + 3]
    about = any(word.low in _ABOUT.get(verb.low, ()) for word in after)
    about = about or (verb.low in _WENT_ON and tree.child(verb, *OBJECTS, "xcomp") is None)
    was = verb.low == "was" and verb.dep == "ROOT" and not tree.children(verb, *_SAYING_WHAT)
    pointing = {"this", "that"} if was else {"this"}
    bare = this is not None and this.low in pointing and not tree.children(this)
    return this if bare and (about or was) else None


def of_crime(pronoun: Word, here: Told, earlier: tuple[Told, ...]) -> tuple[Word, Told] | None:
    """What somebody is tried for: "He denied the murder of a clerk. A court jailed him for it"."""
    link = here.tree.head(pronoun)
    tried = here.tree.head(link)
    while tried.dep in {"pobj", "dobj", "prep"} and not tried.is_verb:
        tried = here.tree.head(tried)
    if pronoun.low != "it" or link.low != "for" or tried.low not in ACCUSED | {"hanged", "fined"}:
        return None
    words = ((word, told) for told in earlier[:1] for word in told.tree.words)
    found = [(word, told) for word, told in words if word.is_noun and word.low in CRIMES]
    return found[0] if len(found) == 1 else None
