"""From a tree to the same tree with clauses hung where their words belong.

The small parser gives a clause's first word to the phrase before it, and takes a past tense for a
participle: "six years of talks before Chad, in May, agreed", "dancing there Monday when it began".
"""

from dataclasses import replace

from timeline.events.lexicon.kinds import kinds_called
from timeline.events.lexicon.people_words import ROLES
from timeline.events.lexicon.words import QUOTES, SAYING, SAYING_NOUNS
from timeline.events.parsing.grammar import BOUNDING, RELATIVES, SUBJECTS, Tree, Word
from timeline.events.parsing.mends.heads import topped
from timeline.events.parsing.planting import replant

_LOOSE = frozenset({"advcl", "acl", "dep", "conj", "relcl", "ccomp"})
_PRESS = frozenset({"newspaper", "daily", "paper", "police"})
_SPEAKING = frozenset({"body", "building"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(len(tree)):
        word = tree.words[at]
        if word.low in BOUNDING and word.dep == "prep":
            tree = _opening(tree, at, dates)
        elif word.low == "to":
            tree = _scored(tree, at)
        elif word.tag == "VBG":
            tree = _named(tree, at)
        elif word.tag in {"VBN", "VBD"}:
            tree = _in_line(_parted(_tensed(tree, at, dates), at, dates), at)
            tree = _with_speakers(tree, at)
            tree = _said_last(tree, at, dates)
        elif (word.low == "when" or word.dep == "mark") and tree.head(word).is_noun:
            tree = _of_noun(tree, word)
        elif word.low == "when":
            tree = _when(tree, word)
    return topped(_beside(tree, dates), dates)


def _opening(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "Talks before Chad, in May 2011, agreed", "After flooding in May killed 40": what came then.

    The first noun behind "before" or "after", or what is done there, is the subject of a verb that
    has none.
    """
    link = tree[at]
    first = tree.child(link, "pobj", "pcomp")
    if first is None or first.index in dates or not (first.is_noun or _is_bare(tree, first)):
        return tree
    verb = next((_helped(tree, w) for w in tree.words[first.index + 1 :] if w.is_finite), link)
    main = tree.head(verb)
    own = tree.child(verb, *SUBJECTS, "mark", "advmod") is not None
    between = range(first.index + 1, verb.index)
    told = verb.dep in ({"conj", "advcl", "dep"} if main.index < at else {"ccomp", "advcl"})
    joined = any(tree[each].tag == "CC" for each in (at - bool(at), verb.index - 1))
    if not told or joined or own or main == verb or not _is_whole(tree, between, dates):
        return tree
    commas = [w for w in between if tree[w].text == ","]
    if verb.dep == "conj" and commas == [verb.index - 1] and tree.child(main, *SUBJECTS):
        return tree  # "She left after the war in 1979, moved to Lima".
    inside = range(first.index, verb.index + 1)
    timed = [tree[w] for w in between if tree[w].head not in inside and tree[w].text != ","]
    return replant(
        tree,
        replace(first, tag=first.tag if first.is_noun else "NN", dep="nsubj", head=verb.index),
        replace(link, dep="mark", head=verb.index),
        replace(verb, dep="advcl", head=main.index),
        *(replace(word, head=verb.index) for word in timed),
    )


def _is_bare(tree: Tree, doing: Word) -> bool:
    """Whether "fighting" or "shooting" has nobody who does it, and nothing that it is done to."""
    return doing.tag == "VBG" and tree.child(doing, "dobj", "aux", "auxpass", *SUBJECTS) is None


def _helped(tree: Tree, word: Word) -> Word:
    return tree.head(word) if word.dep in {"aux", "auxpass"} else word


def _is_whole(tree: Tree, between: range, dates: frozenset[int]) -> bool:
    """Whether the only commas there are those around a date."""
    commas = [at for at in between if tree[at].text == ","]
    edges = [at for comma in commas for at in range(comma - 2, comma + 3) if at in between]
    return not commas or (len(commas) < 3 and not dates.isdisjoint(edges))


def _scored(tree: Tree, at: int) -> Tree:
    """ "By 90 votes to 61": the second number belongs to the first."""
    link = tree[at]
    other, noun = tree.child(link, "pobj"), tree[at - 1]
    counted = noun.is_noun and tree.child(noun, "nummod") is not None
    told = other is not None and other.tag == "CD"
    return replant(tree, replace(link, head=noun.index)) if counted and told and at else tree


def _with_speakers(tree: Tree, at: int) -> Tree:
    """ "Two were held in Oban, a clerk and the police said": no clerk is an Oban.

    Nor is Roe a jar in "The tomb held some jars, Ari Roe, head of the dig, said".
    """
    said = tree[at]
    if said.low not in SAYING or tree.child(said, *SUBJECTS, "aux", "mark") is not None:
        return tree
    for noun in tree.words[2:at] if said.dep in {"ROOT", "conj", "advcl"} else ():
        own = tree.under(noun) if noun.is_noun and noun.dep in {"conj", "appos"} else ()
        rest = tree.words[own[-1].index + 1 : at] if own else ()
        other = tree.child(noun, "appos") or noun
        more = tree.child(noun, "cc") or (other != noun and "NNP" in {noun.tag, other.tag})
        more = more or any(w.tag == "NN" for w in tree.children(noun, "compound"))
        joint = own and tree[own[0].index - 1].text == "," and bool(more)
        if joint and not any(word.text[0].isalnum() for word in rest):
            marks = (replace(word, head=noun.index) for word in rest)
            return replant(tree, replace(noun, dep="nsubj", head=at), *marks)
    return tree


def _said_last(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "The road is shut, clerks in Oban announced on Friday": the announcing is told of it.

    So it is where it hangs on a noun: "for attacks, a daily reported on Friday, citing aides".
    """
    said = tree[at]
    if said.low not in SAYING or said.dep not in _LOOSE or tree.child(said, "mark", "advmod", "cc"):
        return tree
    noun = tree.head(said)
    told = noun.index == at - 1 and (noun.tag == "NNP" or _may_say(noun))
    speaker = tree.child(said, *SUBJECTS) or (noun if told and said.dep == "acl" else None)
    main = next((word for word in tree.above(said) if word.dep == "ROOT"), said)
    if speaker is None or not main.is_verb or not 0 < main.index < speaker.index:
        return tree
    start = next((w.index for w in tree.under(speaker) if w.index != at), at)
    heard = [w for kid in tree.children(said, "dobj") for w in tree.under(kid)]
    rest = [w for w in tree.words[at + 1 :] if w.index not in dates and w not in heard]
    where = [w for w in tree.children(said, "prep") if w.low == "in" and w.index > at]
    ends = (tree.child(link, "pobj") for link in where)
    told_in = next((w for w in ends if w is not None and w.low in SAYING_NOUNS), said)
    rest = [w for w in rest if w.index > told_in.index and w.tag != "."]
    rest = [w for w in rest if not (w.tag == "IN" and w.index + 1 in dates)]
    last = [w.tag for w in rest[:2]] == [",", "VBG"] or not any(w.text[0].isalnum() for w in rest)
    quoted = tree[start - 1].text in QUOTES and start > 1
    paused = tree[start - 1 - quoted].text == "," and (quoted or said.dep != "ccomp")
    if not last or not paused or speaker.tag in RELATIVES:
        return tree
    lost = (kid for kid in tree.children(said, "prep", "advcl") if kid.index < start - 1)
    return replant(
        tree,
        replace(said, tag="VBD", dep="ROOT", head=at),
        replace(main, dep="ccomp", head=at),
        replace(speaker, dep="nsubj", head=at),
        *(replace(kid, head=main.index) for kid in lost),
    )


def _in_line(tree: Tree, at: int) -> Tree:
    """ "He worked for Doe, fled to Peru, and broke out": three deeds in a row.

    So "was held in 1934, tried for theft and hanged", where all was done to him. And "it split in
    1903, reunited in 1906 and fell".
    """
    verb, main = tree[at], tree.head(tree[at])
    done = any(word.tag == "VBN" for word in tree.children(verb, "conj"))
    done = done and tree.child(main, "auxpass") is not None and not tree.child(verb, "dobj")
    acts = verb.tag == "VBD" or any(word.tag == "VBD" for word in tree.children(verb, "conj"))
    acts = acts and not tree.child(verb, "agent")
    row = verb.dep == "advcl" and acts and main.index < at
    row = row and main.tag == "VBD"
    if not row:
        return tree
    bare = not tree.children(verb, "mark", "aux", "auxpass", *SUBJECTS)
    asked = any(word.tag in {"WRB", "WDT", "IN"} for word in tree.under(verb)[:1])
    if not bare or asked or tree[at - 1].text != ",":
        return tree
    return replant(tree, replace(verb, tag="VBN" if done else "VBD", dep="conj"))


def _of_noun(tree: Tree, link: Word) -> Tree:
    """ "Was at a park when a guard saw him and called": when the guard saw him.

    "Shelled since a rebel drive on the town began": the drive began, not what was shelled.
    """
    noun = tree.head(link)
    above, rest = tree.head(noun), tree.words[tree.under(noun)[-1].index + 1 :]
    inside = above.is_finite and above.dep == "ccomp"
    verb = above if inside else next(iter(rest), link)
    bare = inside or (verb.tag == "VBD" and tree.child(verb, *SUBJECTS, "aux", "mark") is None)
    main = tree.head(verb) if inside or verb not in tree.above(noun) else verb
    if noun.dep != "advcl" or not bare or main == verb:
        return tree
    led = (replace(kid, dep="compound") for kid in tree.children(noun, *SUBJECTS))
    opened = replace(verb, dep="advcl"), replace(link, head=verb.index)
    return replant(tree, *led, replace(noun, dep="nsubj", head=verb.index), *opened)


def _when(tree: Tree, word: Word) -> Tree:
    """ "When the hill on the isle stirred, it smoked": it is the hill that stirred."""
    verb = tree.head(word)
    first = tree.head(verb)
    opens = word.dep == "advmod" and word.index < first.index and verb.dep == "conj"
    if not opens or first.dep not in {"advcl", "relcl"} or first.index > verb.index:
        return tree
    return replant(tree, replace(word, head=first.index))


def _may_say(noun: Word) -> bool:
    """Whether a noun calls somebody, a body, or the house that one speaks from: "the palace"."""
    return noun.low in _PRESS | ROLES or not _SPEAKING.isdisjoint(kinds_called(noun.low))


def _named(tree: Tree, at: int) -> Tree:
    """ "Three days of mourning" from Friday: no deed."""
    word = tree[at]
    bare = (
        word.dep == "pobj" and tree.head(word).low == "of" and not tree.child(word, "dobj", "aux")
    )
    counted = tree.head(tree.head(word)).is_noun
    return replant(tree, replace(word, tag="NN")) if bare and counted else tree


def _tensed(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "The kontor, set up in 1360, was" is a participle; "whom Trump named" is none."""
    verb, noun = tree[at], tree.head(tree[at])
    own = tree.child(verb, *SUBJECTS)
    if (
        verb.tag == "VBN"
        and verb.dep in {"relcl", "ROOT"}
        and own is not None
        and own.tag not in RELATIVES
    ):
        return (
            tree if tree.child(verb, "aux", "auxpass") else replant(tree, replace(verb, tag="VBD"))
        )
    if verb.tag != "VBD" or verb.dep != "acl" or own is not None:
        return tree
    taken = any(kid.index not in dates for kid in tree.children(verb, "dobj"))
    close = at > 1 and tree[at - 1].text == "," and noun.index <= at - 2 and noun.is_noun
    if taken or not close:
        return tree
    ends = next((w.index for w in tree.words[at:] if w.text == ","), at)
    dated = not dates.isdisjoint(range(at, ends))
    return replant(tree, replace(verb, tag="VBN")) if dated and noun.dep in SUBJECTS else tree


def _beside(tree: Tree, dates: frozenset[int]) -> Tree:
    """A date is beside no name, and nothing is told of it: "a memo of May, which came out"."""
    for word in tree.words:
        if word.dep not in {"appos", "relcl", "acl"}:
            continue
        above = tree.head(word)
        if word.index in dates and word.dep == "appos" and above.index not in dates:
            verb = next((w for w in reversed(tree.words[: word.index]) if w.is_finite), None)
            if verb is not None and verb.dep not in {"aux", "auxpass"}:
                tree = replant(tree, replace(word, dep="npadvmod", head=verb.index))
        elif word.dep in {"relcl", "acl"} and above.index in dates and _is_apart(tree, word):
            over = (w for w in tree.above(above) if w.is_noun and w.index not in dates)
            noun = next(over, None)
            tree = replant(tree, replace(word, head=noun.index)) if noun is not None else tree
    return tree


def _is_apart(tree: Tree, clause: Word) -> bool:
    """Whether a clause with "which", or a participle, stands behind a comma."""
    opens = tree.under(clause)[0]
    asks = opens.tag == "WDT" or (opens == clause and clause.tag == "VBN")
    return asks and tree[opens.index - 1].text == ","


def _parted(tree: Tree, at: int, dates: frozenset[int]) -> Tree:
    """ "Handed over bronzes looted in 1897 to Chad on Monday": handed to Chad on Monday."""
    verb = tree[at]
    if verb.dep != "acl" or tree[at - 1].text == ",":
        return tree
    main = next((each for each in tree.above(verb) if each.is_finite), None)
    if main is None:
        return tree
    ends = [each for each in tree.children(verb, "prep") if each.index > at]
    times = [{kid.index for kid in tree.children(each, "pobj")} for each in ends]
    timed = [n for n, each in enumerate(times) if each & dates]
    if len(timed) < 2:
        return tree
    return replant(tree, *(replace(each, head=main.index) for each in ends[timed[0] + 1 :]))
