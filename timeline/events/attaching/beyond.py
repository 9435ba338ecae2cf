"""From a date that opens its clause to the verb beyond it: "in 1950, ill, he left", "it was in 1950
that he left".
"""

from timeline.dating.english.lexicon.verbs import DESCRIBING
from timeline.dating.says import Weekday
from timeline.events.attaching.handing_on import ENDING
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import PERIODS, PLANNING
from timeline.events.parsing.grammar import BE, HAVE, SUBJECTS, Tree, Word
from timeline.model import Mention

_AGAIN = frozenset({
    "repeat", "recurrence", "repetition", "replay", "memory", "memories", "reminder", "echo",
})  # fmt: skip
"""What a happening of long ago is called up as: "feared a repeat of the flood in 1998"."""
_HEARING = frozenset({"heard", "hears", "considered"})
_ACCOUNTS = frozenset({"details", "evidence", "accounts", "account", "testimony", "recordings"})
_DECLARING = frozenset({"declared", "announced", "pronounced", "proclaimed"})


def marked(tree: Tree, words: tuple[Word, ...]) -> Word | None:
    """The verb of the clause that a date stands in: "Although in 1903, ill, neither could go"."""
    for mark in tree.words[: words[0].index]:
        verb = tree.head(mark)
        later = verb.is_verb and verb.index > words[-1].index
        if mark.dep == "mark" and later and tree.child(verb, *SUBJECTS) is not None:
            return verb
    return None


def is_cleft(tree: Tree, verb: Word, words: tuple[Word, ...]) -> bool:
    """ "It was 13 March before ...", "it was in 1950 that ..."."""
    subject = tree.child(verb, *SUBJECTS)
    plain = subject is not None and subject.low == "it" and verb.low in {"was", "is", "'s", "’s"}
    said = tree.child(verb, "attr")
    told = tree.child(verb, "acomp") or (said is not None and said not in words)
    return plain and not told and not tree.children(verb, "aux")


def cleft_off(tree: Tree, verb: Word, words: tuple[Word, ...]) -> Word | None:
    """What came then: "it was not until 1969, as the world knows, that it admitted women"."""
    for told in tree.children(verb, "ccomp", "relcl", "advcl", "acl"):
        opens = any(kid.low in {"that", "when"} for kid in tree.children(told))
        if opens and told.index > words[-1].index and tree.child(told, *SUBJECTS) is not None:
            return told
    return first_verb(tree, words[-1].index + 1, aside=True)


def of_a_year(tree: Tree, verb: Word, words: tuple[Word, ...]) -> Word | None:
    """What came in a year that is told of: "1868 was the year that the line opened", "... of the
    flood"."""
    year, what = tree.child(verb, *SUBJECTS), tree.child(verb, "attr")
    if verb.low not in BE or year is None or year not in words or what is None:
        return None
    if what.low not in PERIODS:
        return None
    of = next((word for word in tree.children(what, "prep") if word.low == "of"), what)
    noun = tree.child(of, "pobj")
    if noun is not None and is_event_noun(noun):
        return noun
    told = (each for each in tree.children(what, "relcl", "acl") if each.is_finite)
    own = ((each, tree.child(each, *SUBJECTS)) for each in told)
    return next(
        (each for each, who in own if who is not None and not who.tag.startswith("W")), None
    )


def first_verb(tree: Tree, after: int, *, aside: bool = False) -> Word | None:
    """The first verb with a subject of its own; with `aside`, also one in a side remark."""
    for word in tree.words[after:]:
        verb = tree.head(word)
        finite = verb.is_verb or tree.child(verb, "aux", "auxpass") is not None
        inside = after < len(tree) and tree[after].text == "(" and _is_inside(tree, after, verb)
        alone = finite and not inside and (aside or not _subordinate(tree, verb))
        if word.dep in SUBJECTS and alone:
            return verb
    return None


def _is_inside(tree: Tree, opens: int, verb: Word) -> bool:
    """Whether a verb stands in the brackets that open there: "in 1818 (the day is unknown)"."""
    closes = next((w.index for w in tree.words[opens:] if w.text == ")"), opens)
    return opens < verb.index < closes


def _subordinate(tree: Tree, verb: Word) -> bool:
    """Whether a verb, or what it is part of, hangs on another: "after Roe said that it failed"."""
    while verb.dep in {"ccomp", "conj"} and tree.head(verb).is_verb and verb.head < verb.index:
        verb = tree.head(verb)
    if verb.dep in {"relcl", "acl", "csubj", "csubjpass", "pcomp"}:
        return True
    return verb.dep == "advcl" and tree.child(verb, "mark", "advmod") is not None


def called_up(tree: Tree, words: tuple[Word, ...]) -> Word | None:
    """The happening of a year that something is called a repeat of: "of the flood in 1998"."""
    at = words[0].index - 1
    if at < 1 or tree[at].low != "in" or not words[0].text.isdigit():
        return None
    noun = tree[at - 1]
    for of in (word for word in tree.words[1 : noun.index] if word.low == "of"):
        first = tree.child(of, "pobj") if tree[of.index - 1].low in _AGAIN else None
        verbs = any(word.is_verb for word in tree.words[of.index : noun.index])
        if first is not None and noun.is_noun and is_event_noun(first) and not verbs:
            return first
    return None


def heard_of(tree: Tree, words: tuple[Word, ...]) -> Word | None:
    """The happening of a year that a court was told of: "heard details of an attack in 1995"."""
    verb = next((word for word in tree.above(words[0]) if word.is_verb), words[0])
    told = tree.child(verb, "dobj") if verb.low in _HEARING and words[0].text.isdigit() else None
    if told is None or told.low not in _ACCOUNTS or told.index > words[0].index:
        return None
    inside = tree.words[told.index + 1 : words[0].index]
    return next((word for word in inside if is_event_noun(word)), None)


def ended_in(tree: Tree, verb: Word, words: tuple[Word, ...]) -> Word | None:
    """The happening that all led to: "came under fire, culminating in the arrest of Roe in"."""
    link = tree.child(verb, "prep")
    noun = tree.child(link, "pobj") if link is not None and link.low == "in" else None
    ends = verb.low in ENDING and noun is not None and noun.index < words[0].index
    deed = noun is not None and (is_event_noun(noun) or noun.low.endswith(("sion", "tion")))
    return noun if ends and deed else None


def done_then(tree: Tree, verb: Word, mention: Mention, words: tuple[Word, ...]) -> Word | None:
    """ "Will name those killed in the crash on Monday", "has buried men killed on Sunday": they
    were killed then, for the naming is not yet or was since. "Will face a team led by Roe on
    Monday": the facing, for the leading only tells which. "Declared the war was over on Monday".
    """
    if verb.low in BE and verb.dep == "ccomp" and tree.head(verb).low in _DECLARING:
        return tree.head(verb)
    describes = verb.dep == "acl" and verb.low in DESCRIBING
    main = next((w for w in tree.above(verb) if w.is_verb), verb) if describes else verb
    helpers = {word.low for word in tree.children(main, "aux")}
    if not isinstance(mention.says, Weekday) or helpers.isdisjoint({"will", "would", *HAVE}):
        return None
    if describes:
        return main
    before = tree.words[verb.index + 1 : words[0].index]
    done = next((w for w in reversed(before) if w.tag in {"VBN", "VBD", "VB"}), verb)
    told = (done.tag, done.dep) == ("VBN", "acl") and done.low not in PLANNING | DESCRIBING
    between = tree.words[done.index : words[0].index]
    if not told or tree.children(done, "xcomp") or any(word.text == "," for word in between):
        return None
    nobody = tree.head(done).low in {"those", "people"}
    return next(filter(is_event_noun, between), done) if nobody else done
