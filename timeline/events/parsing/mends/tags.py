"""From a tree to the same tree without words that cannot be what they were taken for.

"Gave the left's leader": no verb has an article. "The magnitude 6.8 quake struck": no quake that a
magnitude struck. "As a quake with a 5.1 magnitude hit Lima": the quake hit it.
"""

from dataclasses import replace

from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.numbers import ORDINALS
from timeline.events.lexicon.taking import BY_ITSELF, GIVEN
from timeline.events.lexicon.words import SAYING, words
from timeline.events.parsing.grammar import BE, OBJECTS, PRESENTS, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import replant

_STRIKING = frozenset({"hit", "struck"})
"""What quakes and storms do, and nobody to them."""
_ACTING = frozenset({"provided for", "led to", "called for", "resulted in", "gave way"})
"""Words in which the first is no participle: "until the treaty provided for its return"."""
_OPENERS = frozenset({"as", "after", "before", "since", "until", "till"})
_RUSHING = words(
    "swept ripped crashed slammed ploughed plowed smashed spilled leaked poured raced burst rolled"
)
"""What a thing does that goes a way: "an avalanche swept through the camp"."""
_WAYS = frozenset({"through", "into", "over", "across", "past", "down", "up", "onto", "towards"})
_CALLED = GIVEN | words(
    "dubbed nicknamed titled entitled deemed considered voted ranked labelled labeled worth"
)
_TIMES, _MUCH = frozenset({"twice", "half", "times"}), frozenset({"many", "much"})
_AT, _LAST, _PAIR = frozenset({"most", "least"}), frozenset({"on", "into", "at", "to"}), 2
"""Before "many" in "twice as many ships" so many words stand."""
_NTH = ORDINALS | {"last"}
_GAMES = words("final semifinal semi-final quarterfinal quarter-final")
_ASKED = _AT | _GAMES | _LAST | _MUCH | _NTH | {"and", "but", "dates"}
_UNLED = frozenset({"overnight", "yesterday", "today", "tonight", "tomorrow", "last", "next"})
"""What a time begins with that no preposition leads to."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree.words[at]
        if not (word.is_verb or word.low in _ASKED):
            continue  # So that words that are not asked for below cost nothing.
        if word.tag == "VBG" and word.dep == "csubj" and tree.child(word, "poss") is not None:
            tree = replant(tree, replace(word, tag="NN", dep="nsubj"))  # "Whose sacking began it".
        elif word.tag == "VBG" and word.dep == "dobj" and tree.child(word, "det") is not None:
            tree = replant(tree, replace(word, tag="NN"))  # "Attained the top ranking".
        elif word.tag in {"VBN", "VB"} and word.dep in OBJECTS:
            tree = _owned(tree, word)
        elif word.tag in {"VBG", "VBD"} and word.dep in SUBJECTS and tree.child(word, "nsubj"):
            tree = _carrying(tree, word)
        elif word.tag == "VBZ" and word.dep in SUBJECTS:  # "Its Oslo works had a school".
            parts = (replace(w, dep="compound") for w in tree.children(word, *SUBJECTS))
            tree = replant(tree, replace(word, tag="NNS"), *parts)
        elif word.tag in {"VBN", "VBD"} and word.dep == "acl":
            tree = _opened(tree, word, dates)
        elif word.tag == "VBN" and word.dep in {"advcl", "relcl"}:
            tree = _active(tree, word)
        elif word.tag in {"VBP", "VBD", "VBZ"} and word.dep == "ccomp":
            tree = _bare(_remark(tree, word), word) if word.tag == "VBD" else _remark(tree, word)
        elif word.low == "and":
            tree = _next_clause(tree, word)
        elif word.low in _LAST and word.tag == "IN" and at + 1 in dates:
            tree = _stranded(tree, word)
        elif (word.tag, word.dep) == ("VBD", "amod") and not tree.children(word, *SUBJECTS):
            tree = replant(tree, replace(word, tag="VBN"))  # "Roe and disaffected members" met.
        elif (word.tag, word.dep) == ("VBN", "ccomp"):
            tree = _bare(tree, word)
        elif (word.low, word.tag, word.dep) == ("last", "JJ", "conj") and (
            tree[at - 1].low == "and" and tree.head(word).is_verb
        ):
            tree = replant(tree, replace(word, tag="VB"))  # "Would begin and last until May".
        elif word.low in _NTH and tree[at - 1].tag in {"DT", "PRP$"} and _is_dated(tree, at, dates):
            tree = _alone(tree, word, dates)
        elif word.tag == "JJ" and word.low in _GAMES and word.dep in OBJECTS | SUBJECTS:
            tree = replant(tree, replace(word, tag="NN"))  # "To reach the final, which".
        elif word.low == "dates" and (word.tag, word.dep) == ("NNS", "conj"):
            if tree.head(word).is_verb and tree.after(word).low in {"from", "back", "to"}:
                tree = replant(tree, replace(word, tag="VBZ"))  # "Was rebuilt and dates from".
        elif (word.tag, word.dep) == ("VBN", "conj"):
            tree = _second(tree, word)
        elif word.tag in PRESENTS and word.dep == "advcl":
            tree = _many(tree, word)
        elif (word.tag, word.dep) == ("VBD", "advcl"):
            tree = _said(tree, word)
        elif word.low in _AT and tree[at - 1].low == "at" and not tree.children(tree[at - 1]):
            tree = replant(tree, replace(tree[at - 1], tag="RB", dep="advmod", head=at))
        elif word.low == "but" and tree[at - 1].low == "all" and tree.after(word).is_verb:
            both = tree[at - 1], word  # "All but won".
            tree = replant(tree, *(replace(w, tag="RB", dep="advmod", head=at + 1) for w in both))
        elif word.low in _MUCH and at > 1 and tree[at - 1].low == "as":
            times = tree[at - _PAIR]
            if times.low in _TIMES and tree.head(times).is_verb:
                tree = replant(tree, replace(times, dep="advmod", head=at))
    return tree


def _carrying(tree: Tree, doing: Word) -> Tree:
    """ "A ship carrying rocks, met strong waves", "men sent there would leave": so they did."""
    doer, main, opens = tree.child(doing, "nsubj"), tree.head(doing), tree.under(doing)[0]
    finite = any(word.is_finite for word in (main, *tree.children(main, "aux")))
    past, asks = doing.tag == "VBD", opens.tag == "WP" or (opens.index, opens.low) == (0, "that")
    if doer is None or doer.index > doing.index or not finite:
        return tree
    if past and (doer.index < doing.index - 1 or asks):
        return tree
    return replant(
        tree,
        replace(doer, dep="nsubj" if past else doing.dep, head=main.index),
        replace(doing, tag="VBN" if past else doing.tag, dep="acl", head=doer.index),
        *(replace(word, head=main.index) for word in tree.children(doing, "mark")),
    )


def _alone(tree: Tree, nth: Word, dates: frozenset[int]) -> Tree:
    """ "Her first novel came out in 1961, her last in 1999": her last is a novel, and came out."""
    noun = replace(nth, tag="NN")
    verb = next((word for word in tree.above(nth) if word.is_verb), None)
    if nth.head in dates and verb is not None:
        noun = replace(noun, dep="advcl", head=verb.index)
    return replant(tree, noun)


def _is_dated(tree: Tree, at: int, dates: frozenset[int]) -> bool:
    """Whether right behind a word stands what leads to a date."""
    after = tree.after(tree[at])
    return at not in dates and after.tag == "IN" and after.index + 1 in dates


def _active(tree: Tree, verb: Word) -> Tree:
    """ "It comes after Acme named Roe its head": Acme did; and a hall "which in turn closed"."""
    doer, which = tree.child(verb, "nsubj"), verb.dep == "relcl"
    does = doer is not None and (tree.child(verb, "mark") is not None or doer.tag == "WDT")
    ends = which or tree.child(verb, "dobj", "oprd", "ccomp") is not None
    alone = not tree.child(verb, "aux", "auxpass", "agent", "nsubjpass")
    return replant(tree, replace(verb, tag="VBD")) if does and ends and alone else tree


def _second(tree: Tree, verb: Word) -> Tree:
    """ "The firm, which Roe founded and sold": he did both; "was born and moved": by himself.

    "It joined in 1945 and last borrowed" then: it did, as what it did before is no state.
    """
    first, at = tree.head(verb), verb.index - 1
    while tree[at].tag == "RB":
        at -= 1
    does = first.tag == "VBD" and first.low not in BE and tree[at].low in {"and", "but"}
    row = first.dep == "advcl" and tree.child(tree.head(first), "auxpass") is not None
    does = does and first.dep != "ccomp" and not row  # "Wanted a deal signed and done".
    own = {"aux", "auxpass", "agent"} | ({"dobj"} if verb.low in GIVEN else set())
    alone = not tree.child(verb, *own) and tree.child(first, "auxpass") is None
    told = does and alone
    return replant(tree, replace(verb, tag="VBD")) if told else tree


def _bare(tree: Tree, verb: Word) -> Tree:
    """ "Said that men armed with clubs were held": they were armed, and held. So of "sent".

    "Thousands left in May, he said": they left, and no quotation lacks its verb.
    """
    noun, main = tree.child(verb, *SUBJECTS), tree.head(verb)
    if main.low in SAYING and verb.index < main.index and noun is not None and noun.dep == "nsubj":
        bare = not tree.children(verb, "aux", "auxpass", "agent")
        return replant(tree, replace(verb, tag="VBD")) if bare else tree
    after = (w for w in tree.children(main, "ccomp") if w.index > verb.index)
    told = next((w for w in after if w.is_finite or tree.child(w, "aux", "auxpass")), None)
    if noun is None or told is None or noun.index != verb.index - 1 or not noun.is_noun:
        return tree
    if tree.child(verb, "aux", "auxpass") or tree.child(told, *SUBJECTS) is not None:
        return tree
    start = tree.under(told)[0].index
    if verb.tag == "VBD" and (tree[start - 1].tag in {"CC", ","} or tree.child(verb, "dobj")):
        return tree
    return replant(
        tree,
        replace(noun, head=told.index),
        replace(verb, tag="VBN", dep="acl", head=noun.index),
        *(replace(word, head=told.index) for word in tree.children(verb, "mark")),
    )


def _next_clause(tree: Tree, link: Word) -> Tree:
    """ "The storm left on Monday and a new one was near": two clauses, whatever "and" hangs on."""
    after = tree.words[link.index + 1 :]
    noun = next((w for w in after if w.dep in SUBJECTS and tree.under(w)[0] == after[0]), None)
    verb = tree.head(noun) if noun is not None else link
    main = tree.head(verb)
    loose = verb.dep == "ccomp" and main.index < link.index and main.is_verb and main != verb
    if not loose or main.low in SAYING or tree.child(verb, "mark") or tree.head(link) == main:
        return tree
    return replant(tree, replace(verb, dep="conj"), replace(link, head=main.index))


def _remark(tree: Tree, said: Word) -> Tree:
    """ "Roe said it was late, the radio reported": what Roe said, by the radio."""
    main, told, source = tree.head(said), tree.child(said, "ccomp"), tree.child(said, "nsubj")
    if said.low not in SAYING or main.low not in SAYING or source is None:
        return tree
    last = tree.under(source)[0].index - 1
    apart = any(word.text == "," for word in tree.words[last - 1 : last + 1])
    ends = all(not word.text[0].isalnum() for word in tree.words[said.index + 1 :])
    if not main.index < source.index < said.index or not (apart and ends):
        return tree
    inner = [replace(told, head=main.index)] if told is not None and told.index < last else []
    return replant(tree, *inner, replace(said, dep="parataxis"))


def _many(tree: Tree, verb: Word) -> Tree:
    """ "Charged with drug offenses" last May: none offenses, for nobody and nothing links it.

    So at "a track and field meet".
    """
    noun = tree[verb.index - 1]
    noun = tree.head(noun) if noun.dep == "conj" else noun
    loose = tree.child(verb, "mark", "advmod", "aux", "dobj", "attr", "acomp", *SUBJECTS) is None
    if not loose or noun.tag != "NN" or noun.dep != "pobj":
        return tree
    own = (kid for kid in tree.children(noun) if kid.dep not in {"cc", "conj"})
    parts = (replace(kid, head=verb.index) for kid in own)
    tag = "NNS" if verb.tag == "VBZ" else "NN"
    whole = replace(verb, tag=tag, dep=noun.dep, head=noun.head)
    return replant(tree, *parts, replace(noun, dep="compound", head=verb.index), whole)


def _said(tree: Tree, verb: Word) -> Tree:
    """ "Roe left his post, a guard said": what he said, for nothing links it."""
    said = tree.head(verb)
    own, speaker = tree.child(verb, *SUBJECTS), tree.child(said, *SUBJECTS)
    opens = own is not None and speaker is not None and verb.index < speaker.index < said.index
    loose = opens and tree.child(verb, "mark", "advmod") is None
    apart = loose and speaker is not None and tree[tree.under(speaker)[0].index - 1].text == ","
    told = said.low in SAYING and tree.child(said, "ccomp") is None
    return replant(tree, replace(verb, dep="ccomp")) if apart and told else tree


def _owned(tree: Tree, word: Word) -> Tree:
    """ "A defeat to Chad's left": no verb is anybody's, or has an article right before it."""
    whose = tree.child(word, "poss", "det")
    close = whose is not None and tree.under(whose)[-1].index == word.index - 1
    bare = tree.child(word, "aux", "auxpass", "dobj", "advmod", *SUBJECTS) is None
    return replant(tree, replace(word, tag="NN")) if close and bare else tree


def _opened(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "As a quake with a 5.1 magnitude hit Lima": the quake hit Lima, for no quake was hit it.

    "Days after a wall of mud swept through the port": no wall that was swept.
    "When a bus overturned": it did, as no clause is without a verb.
    """
    noun = tree.head(verb)
    when = tree.child(noun, "advmod", "mark") if noun.dep == "advcl" else None
    if when is not None and when.tag in {"WRB", "IN"} and not tree.child(verb, "agent", "aux"):
        return replant(
            tree,
            replace(when, head=verb.index),
            replace(noun, dep="nsubj", head=verb.index),
            replace(verb, tag="VBD", dep="advcl", head=noun.head),
        )
    while noun.dep == "pobj" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    link = tree.head(noun)
    opens = link.low in _OPENERS and link.dep == "prep" and noun.dep == "pobj"
    if not opens or noun.index in dates or tree.child(verb, "agent", "aux", "auxpass", *SUBJECTS):
        return tree
    if any(word.text == "," for word in tree.words[link.index : verb.index]):
        return tree
    done = tree.child(verb, "dobj")
    near = done is not None and tree.under(done)[0].index == verb.index + 1
    acts = near and done is not None and done.index not in dates and verb.low not in _CALLED
    if not acts and (done is not None or not _goes(tree, noun, verb, link.index - 1 in dates)):
        return tree
    return replant(
        tree,
        replace(noun, dep="nsubj", head=verb.index),
        replace(link, dep="mark", head=verb.index),
        replace(verb, tag="VBD", dep="advcl", head=link.head),
    )


def _goes(tree: Tree, noun: Word, verb: Word, counted: bool) -> bool:
    """Whether a thing went or broke by itself, and no verb is left for it behind that one."""
    rest = tree.under(noun)[-1].index + 1
    if rest < len(tree) and (tree[rest].is_verb or tree[rest].dep in {"aux", "auxpass"}):
        return False
    moved = verb.tag == "VBN" and tree.after(verb).low in _WAYS
    went = moved and (counted or verb.low in _RUSHING)
    went = went or f"{verb.low} {tree.after(verb).low}" in _ACTING
    struck = verb.low in _STRIKING and not EVENT_NOUNS.isdisjoint({noun.low, noun.low[:-1]})
    return struck or verb.low in BY_ITSELF or went


def _stranded(tree: Tree, link: Word) -> Tree:
    """ "Was operated on overnight", "was broken into last week": the verb has the small word."""
    done, time = tree[link.index - 1], tree.child(link, "pobj")
    passive = done.tag == "VBN" and tree.child(done, "auxpass") is not None
    if not passive or tree.after(link).low not in _UNLED:
        return tree
    freed = [replace(time, dep="npadvmod", head=done.index)] if time is not None else []
    return replant(tree, replace(link, tag="RP", dep="prt", head=done.index), *freed)
