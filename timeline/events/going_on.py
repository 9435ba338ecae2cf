"""From a pronoun to the theme of a document, where its sentences go on about it."""

import re

from timeline.events.lexicon.kinds import kinds_called
from timeline.events.naming.cast import FAR, Cast
from timeline.events.naming.doubt import may_act
from timeline.events.naming.fitting import PRONOUNS, Told, is_person
from timeline.events.naming.kinds import kinds_of, wanted_by
from timeline.events.naming.names import names, unquoted
from timeline.events.naming.naming import FARTHEST
from timeline.events.naming.referring import HAVING
from timeline.events.naming.roles import BODIES
from timeline.events.naming.themes import TOWNS, Theme
from timeline.events.naming.things import is_empty, is_new
from timeline.events.parsing.grammar import MAIN, OBJECTS, PLURALS, SUBJECTS, Tree, Word
from timeline.events.scene import Scene
from timeline.events.titles import Called

_DONE_TO = frozenset({"dobj", "nsubjpass"})
_FOUNDING = frozenset({"founded", "formed", "established", "created", "incorporated", "started"})
_OPENED = re.compile(r"(?:[^,]{1,90}, |\w+ (?:\w+ ){1,3}?)?(?:it|they|she)\b", re.IGNORECASE)
"""A sentence that goes on about what the one before it does."""


def going_on(
    seen: Scene,
    sentence: int,
    here: Told,
    earlier: tuple[Told, ...],
    pronoun: Word,
    *,
    alone: bool = False,
) -> Called | None:
    """The theme, where "it", "they" or a ship's "she" opens a sentence after one about it.

    Or after one that names nobody, if nothing else is told of but the theme `alone`.
    """
    theme, kind = seen.cast.theme, PRONOUNS[pronoun.low]
    fits = kind == "it" or theme.is_spoken_of_as(kind)
    told = seen.cast.is_on_theme(sentence)
    if not theme.name or not fits or not told:
        return None
    if alone and kind == "they" and _is_only_many(theme, here, earlier, pronoun):
        return Called(theme.name)
    if pronoun.dep not in SUBJECTS:
        return None
    doers = (word for word in here.tree.words[: pronoun.index] if word.dep in SUBJECTS)
    others = (word for word in doers if word.is_noun and word.head != pronoun.head)
    own = [word for word in others if not _is_same(word, kind, theme)]
    if own and (kind != "they" or any(word.tag in PLURALS for word in own)):
        return None
    if kind == "it" and not _may_be_theme(theme, here.tree, pronoun):
        return None
    about = opens_paragraph(seen, sentence) or _is_about(seen, sentence, earlier, pronoun)
    alone = alone and bool(earlier) and not _names_another(theme, earlier[0])
    return Called(theme.name) if about or alone else None


def _is_only_many(theme: Theme, here: Told, earlier: tuple[Told, ...], pronoun: Word) -> bool:
    """Whether nobody else is many whom "them" may mean: "The club won. In May Lund named them"."""
    rows = ((told, told.tree.words) for told in earlier[:FARTHEST])
    near = [(here, here.tree.words[: pronoun.index]), *rows]
    many = ((told, w) for told, row in near for w in row if w.tag in PLURALS | {"CD"})
    ends = SUBJECTS | OBJECTS | {"conj", "appos"}
    others = (w for told, w in many if w.dep in ends and not _calls(theme, told.tree, w))
    return theme.is_many() and not any(w.tag == "CD" or may_act(w) for w in others)


def _names_another(theme: Theme, told: Told) -> bool:
    """Whether a sentence names somebody or something that is not the theme."""
    nouns = (word for word in told.tree.words if word.tag in {"NNP", "NNPS"})
    others = (w for w in nouns if w.dep in SUBJECTS | {"dobj", "conj", "appos"})
    return any(not _calls(theme, told.tree, word) for word in others)


def chained(seen: Scene, sentence: int, here: Told, pronoun: Word) -> tuple[Word, int] | None:
    """The "it" of the sentence before, where one after another tells of it: "It rose. It fell".

    With the part of that sentence. Nothing where that one brought up another thing that this may
    tell of, or where all do so.
    """
    before = seen.told.get(sentence - 1, ())
    if pronoun.low not in {"it", "they"} or not before or opens_paragraph(seen, sentence):
        return None
    last = len(before) - 1
    if pronoun.low == "they" and last:
        theirs = _theirs(before[last].tree)
        return (theirs, last) if theirs is not None else None
    same = _same(before[0].tree, here, pronoun) if not last else None
    return (same, 0) if same is not None else None


def _theirs(tree: Tree) -> Word | None:
    """ "They came in May; the port is in their hands. They" are those whose hands they are."""
    many = (w for w in tree.words if w.is_noun and w.dep in SUBJECTS | OBJECTS and may_act(w))
    own = [word for word in tree.words if PRONOUNS.get(word.low) == "they"]
    return own[-1] if own and not any(w.tag in PLURALS for w in many) else None


def _same(tree: Tree, here: Told, pronoun: Word) -> Word | None:
    """The same pronoun in the sentence before, which has no other thing that this may be."""
    other, same = here.tree.subject(here.tree.root), tree.subject(tree.root)
    if pronoun.low == "it" and pronoun.dep in _DONE_TO:
        its = [word for word in tree.words if word.low == "it" and word.dep in _DONE_TO]
        if len(its) == 1 and (its[0] != same or pronoun.dep == "dobj"):
            return its[0]
    if pronoun.low == "they":  # "They rose in May. They fell": but others were acted on.
        others = (w for w in tree.words if w.dep in OBJECTS and w.tag in PLURALS and may_act(w))
        both = other == pronoun and same is not None and same.low == "they"
        return same if both and not any(others) else None
    wanted = wanted_by(here.tree, pronoun)
    things = (w for w in tree.words if w.dep == "dobj" and tree.head(w).low not in HAVING)
    new = (w for w in things if w.tag == "NNP" or (w.tag == "NN" and is_new(tree, w)))
    rival = any(not wanted or not kinds_of(w) or wanted & kinds_of(w) for w in new)
    both = other == pronoun and same is not None and same.low == "it"
    empty = is_empty(pronoun, here.tree) or (same is not None and is_empty(same, tree))
    return same if both and not (rival or empty) else None


def opens_paragraph(seen: Scene, sentence: int) -> bool:
    """Whether a sentence is the first of its paragraph."""
    before, here = seen.document.sentences[max(0, sentence - 1)], seen.document.sentences[sentence]
    return "\n" in seen.document.text[before.end : here.start]


def _may_be_theme(theme: Theme, tree: Tree, pronoun: Word) -> bool:
    """Whether "it" is the doer of a main clause, and no thing before it in its sentence."""
    main = tree.head(pronoun).dep in MAIN
    wanted = wanted_by(tree, pronoun)
    things = (w for w in tree.words[: pronoun.index] if w.dep in OBJECTS and w.tag == "NN")
    passive = pronoun.dep == "nsubjpass" and any(things)
    kinds = frozenset[str]().union(*map(kinds_called, theme.kinds)) or frozenset({"body"})
    other = bool(wanted) and wanted.isdisjoint(kinds)
    return main and not is_empty(pronoun, tree) and not passive and not other


def _is_about(seen: Scene, sentence: int, earlier: tuple[Told, ...], pronoun: Word) -> bool:
    """Whether the subject of the sentence before is the theme, or the same pronoun for it.

    "They" may be those to whom it did something: "The firm sacked ten men. They" sued.
    """
    theme, kind = seen.cast.theme, PRONOUNS[pronoun.low]
    for told in earlier:
        things = [w for w in told.tree.words if w.dep == "dobj" and w.tag == "NNS"]
        if kind == "they" and any(pronoun.dep == "nsubjpass" or may_act(w) for w in things):
            return False
        tree = told.tree
        verbs = (tree.root, *tree.children(tree.root, "conj"))
        subjects = [each for verb in verbs if (each := tree.subject(verb)) is not None]
        if not subjects or _is_same(subjects[0], kind, theme):
            continue
        about = any(_calls(theme, tree, each) for each in subjects)
        return about or (kind == "they" and _tells(theme, told))
    for at in range(sentence - 1, max(-1, sentence - 1 - FAR), -1):
        text = seen.document[seen.document.sentences[at]]
        doers = [name for name, _ in names(unquoted(text)) if not name.led]
        if doers and not _OPENED.match(text):
            return not theme.words.isdisjoint(doers[0].words)
    return False


def _tells(theme: Theme, told: Told) -> bool:
    """Whether no others are told of whom "they" may mean: "The works grew. They" moved."""
    tree = told.tree
    ends = [w for w in tree.words if w.is_noun and w.dep in SUBJECTS | OBJECTS]
    if any(w.tag in PLURALS and may_act(w) and not _calls(theme, tree, w) for w in ends):
        return False
    called = any(_calls(theme, tree, word) for word in tree.words)
    return called or not any(is_person(each, told) for each in ends)


def is_another(people: Cast, here: Told, earlier: tuple[Told, ...], noun: Word) -> bool:
    """Whether another body was told of since the theme was, which "the club" may be."""
    theme, words = people.theme, here.tree.words[: noun.index]
    mark = next((at for at, word in enumerate(words) if word.text == ":"), 0)
    if mark and words[mark - 1].tag == "NNP" and not any(word.is_verb for word in words):
        return True  # "Lund Air: The airline was founded".
    doers = [(word, here) for word in words if word.dep in SUBJECTS and word.head != noun.head]
    if any(
        _is_new(theme, told.tree, word) for told in earlier[:FARTHEST] for word in told.tree.words
    ):
        return True
    for told in earlier:
        doer = told.tree.subject(told.tree.root)
        doers += [(doer, told)] if doer is not None else []
    for doer, told in doers:
        if _calls(theme, told.tree, doer):
            return False
        like = bool(theme.kinds & BODIES) and not is_person(doer, told)
        if doer.tag in {"NNP", "NNPS"} and (like or doer.low in theme.kinds):
            return True
    return False


def theme_acted_on(
    seen: Scene, sentence: int, here: Told, earlier: tuple[Told, ...], word: Word
) -> str:
    """What a document is about, where somebody did something to it: "Kern bought the firm"."""
    theme = seen.cast.theme
    told = word.low in theme.kinds & (BODIES | TOWNS) and seen.cast.is_on_theme(sentence)
    return theme.name if told and not is_another(seen.cast, here, earlier, word) else ""


def _is_new(theme: Theme, tree: Tree, word: Word) -> bool:
    """Whether a body is only founded here, which "the firm" is from then on."""
    verb, name = tree.head(word), word.tag in {"NNP", "NNPS"}
    made = word.dep == "dobj" and verb.low in _FOUNDING
    return name and made and bool(theme.kinds & BODIES) and not _calls(theme, tree, word)


def _calls(theme: Theme, tree: Tree, word: Word) -> bool:
    """Whether a noun calls the theme: a word of its name, or "the club"."""
    led = tree.child(word, "det")
    again = word.low in theme.kinds and led is not None and led.low == "the"
    inner = (word, *tree.children(word, "compound", "nmod"))
    return again or any(each.text in theme.words for each in inner)


def _is_same(word: Word, kind: str, theme: Theme) -> bool:
    """Whether a doer is the pronoun itself, or the other that a club may be."""
    said = PRONOUNS.get(word.low)
    return said == kind or (said in {"it", "they"} and theme.is_many())
