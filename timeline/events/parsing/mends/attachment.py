"""From a tree to the same tree without what the parser hung on the nearest word it found.

"A missile, thought to be a rocket with a solid fuel system, launched by Chad": the missile was
launched. "They will speak on Monday, she said": the Monday of the speaking.
"""

from __future__ import annotations

from dataclasses import replace

from timeline.events.lexicon.taking import GIVEN, OF_ITSELF
from timeline.events.lexicon.words import NEVER_IN, SAYING
from timeline.events.parsing.grammar import BE, OBJECTS, SUBJECTS, Tree, Word, replant

_SMALL = frozenset({"advmod", "aux", "auxpass", "neg", "cc"})
_NAMING = frozenset({"renamed", "rechristened", "dubbed", "retitled", "redesignated"})
_JOINERS = frozenset({"and", "but", "then", ";"})
_AT_FIRST = frozenset({"first", "originally", "initially", "formerly", "previously"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for at in range(1, len(tree)):
        word = tree[at]
        if word.tag == "VBN" and word.dep == "acl" and tree[at - 1].text == ",":
            tree = _second_participle(tree, word)
            aside = any(w.text == "," for w in tree.words[word.head : at - 1])
            tree = _finite_after_all(tree, tree[at]) if aside else tree
        elif at in dates and word.head not in dates:
            tree = _inside_content(tree, word)
        elif word.is_finite and (word.dep == "conj" or word.head in dates):
            tree = _renamed(_second_clause(tree, word, dates), word)
        elif word.tag == "VBN" and word.dep in {"conj", "advcl"}:
            tree = _told(_not_then(tree, word, dates), tree[word.index])
        elif word.tag == "VBN" and word.dep in OBJECTS:
            tree = _planned(tree, word)
        elif word.tag in {"VBN", "VBD"} and word.dep == "acl":
            tree = _finite_after_all(_not_then(tree, word, dates), tree[at])
        elif word.low == "in" and word.dep == "prep" and at + 1 in dates:
            tree = _particle(tree, word)
        elif word.dep == "appos" and word.is_noun:
            tree = _list(tree, word)
        elif word.tag == "VBD" and word.dep == "relcl":
            tree = _aside_done(tree, word)
        elif word.tag == "VBD" and word.dep == "dep":
            tree = _first_done(tree, word)
        elif word.low == "but" and word.dep == "cc":
            tree = _after_but(tree, word, dates)
        elif word.is_verb and word.dep == "ccomp":
            tree = _in_row(tree, word)
        elif word.tag == "NN" and word.dep == "conj" and tree.child(word, "dobj") is not None:
            tree = replant(tree, replace(word, tag="VBD"))
    return tree


def _second_participle(tree: Tree, verb: Word) -> Tree:
    """A second participle between commas tells of the same noun as the first."""
    noun = tree.head(verb)
    for first in tree.words[2 : noun.index]:
        apart = first.tag == "VBN" and tree[first.index - 1].text == ","
        about = tree[first.index - 2]
        if apart and about.is_noun and noun in tree.under(first):
            told = tree.words[first.index : verb.index]
            if not any(word.is_finite or word.text == "," for word in told[:-1]):
                return replant(tree, replace(verb, head=about.index))
    return tree


def _not_then(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "It sailed in May and, when short of coal that June, was sunk": no June was sunk."""
    month = tree.child(verb, "nsubjpass")
    main = next((each for each in tree.above(verb) if each.is_finite), verb)
    led = any(cc.index < verb.index for cc in tree.children(main, "cc")) and main.index < verb.index
    timed = month is not None and month.index in dates and tree.after(month).text == ","
    if month is None or verb.dep == "conj" or not (led and timed):
        return tree
    that = [replace(w, dep="det", head=month.index) for w in tree.children(verb, "mark")]
    return replant(
        tree,
        *(each for each in that if each.index + 1 == month.index),
        replace(verb, dep="conj", head=main.index),
        replace(month, dep="npadvmod", head=verb.index),
    )


def _told(tree: Tree, verb: Word) -> Tree:
    """ "Work began and completed": it completed; "it was in turn sold by Acme": it was sold."""
    above = tree.head(verb)
    alone = not tree.child(verb, "aux", "auxpass", "agent")
    if verb.dep == "conj" and verb.low in OF_ITSELF and alone:
        return replant(tree, replace(verb, tag="VBD"))
    small = tree.children(verb, "aux", "auxpass", "agent", "mark", *SUBJECTS)
    after_and = verb.index and tree[verb.index - 1].low == "and"
    done = tree.child(verb, "dobj")
    acts = done is not None and done.index > verb.index and verb.low not in GIVEN
    if verb.dep == "conj" and acts and after_and and not small and tree.child(above, "auxpass"):
        return replant(tree, replace(verb, tag="VBD"))
    if (verb.dep, above.dep) == ("conj", "ROOT") and above.tag == "VBD" and after_and and not small:
        helped = tree.child(above, "aux", "auxpass", "attr", "acomp")
        return tree if helped else replant(tree, replace(verb, tag="VBD"))
    between = tree.words[above.index + 1 : verb.index]
    led = above.low in {"was", "were"} and tree.child(verb, "agent") is not None
    near = between and all(word.tag in {"IN", "NN", "RB"} for word in between)
    if verb.dep != "advcl" or not (led and near) or above.index > verb.index:
        return tree
    kids = [replace(w, head=verb.index) for w in tree.children(above) if w != verb]
    top = verb.index if above.head == above.index else above.head
    return replant(
        tree,
        *kids,
        replace(above, dep="auxpass", head=verb.index),
        replace(verb, dep=above.dep, head=top),
    )


def _planned(tree: Tree, verb: Word) -> Tree:
    """ "Run in the election set to be held" in May: the election is set to be held."""
    noun = tree[verb.index - 1]
    if noun.head != verb.index or not noun.is_noun or tree.child(verb, "xcomp") is None:
        return tree
    kids = [replace(w, head=noun.index) for w in tree.children(verb) if w.index < noun.index]
    return replant(
        tree,
        *kids,
        replace(noun, dep=verb.dep, head=verb.head),
        replace(verb, dep="acl", head=noun.index),
    )


def _finite_after_all(tree: Tree, verb: Word) -> Tree:
    """ "The bombing of two towns killed ten": where a noun is all that governs, it did so."""
    noun = tree.head(verb)
    while noun.head != noun.index:
        above = tree.head(noun)
        above = tree.head(above) if noun.dep == "pobj" else above
        if noun.dep not in {"pobj", "conj"} or not above.is_noun:
            break
        noun = above
    said = tree.head(noun)
    rivals = said.low in SAYING and said.tag == "VBD" and tree[said.index - 1].dep == "nsubj"
    freed = noun.dep in {"ccomp", "dep"} or (
        noun.dep == "nsubj" and rivals and said.index > verb.index
    )
    clause = noun.is_noun and (noun.dep == "ROOT" or (freed and noun.head != noun.index))
    done = tree.child(verb, "dobj") or next(
        (word for word in tree.children(verb, "conj") if word.tag == "VBD"), None
    )
    if not clause or done is None or tree.child(noun, *SUBJECTS, "aux", "cop") is not None:
        return tree
    if tree.child(verb, "agent", "aux", "auxpass") is not None or done.index < verb.index:
        return tree
    top = verb.index if noun.dep == "ROOT" else noun.head
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT" if noun.dep == "ROOT" else "ccomp", head=top),
        replace(noun, dep="nsubj", head=verb.index),
    )


def _renamed(tree: Tree, verb: Word) -> Tree:
    """ "It was founded as Kern's and renamed Lund's": it was renamed, whatever the tag."""
    name, above = tree.child(verb, "dobj"), tree.head(verb)
    passive = verb.dep == "conj" and tree.child(above, "auxpass") is not None
    bare = name is not None and name.tag == "NNP" and tree.child(verb, *SUBJECTS) is None
    if name is None or verb.low not in _NAMING or not (passive and bare):
        return tree
    return replant(tree, replace(verb, tag="VBN"), replace(name, dep="oprd"))


def _second_clause(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The one left, and on May 1 the other met a third": that is the day of the meeting."""
    main = next((word for word in tree.above(verb) if word.is_verb), None)
    subject = tree.child(verb, *SUBJECTS)
    if main is None or subject is None or verb.dep not in {"conj", "relcl"}:
        return tree
    opens = tree.under(subject)[0].index
    if opens != min(opens, verb.index) or opens - 1 not in dates or subject.tag in {"WDT", "WP"}:
        return tree
    between = [w for w in tree.words[main.index + 1 : opens] if w.head == main.index]
    own = [each for each in between if any(w.index in dates for w in tree.under(each))]
    if not own or tree[tree.under(own[-1])[0].index - 1].low not in _JOINERS:
        return tree
    return replant(
        tree, replace(verb, dep="conj", head=main.index), replace(own[-1], head=verb.index)
    )


def _in_row(tree: Tree, verb: Word) -> Tree:
    """Verbs in a row have one subject: "it will orbit, then land", "said he left, drove away"."""
    above = tree.head(verb)
    if not above.is_verb or verb.dep != "ccomp":
        return tree
    spliced = above.low not in SAYING and tree.child(above, *SUBJECTS) is None
    if spliced and above.head == above.index and verb.index < above.index:
        if tree.child(verb, *SUBJECTS) is None or not _pauses(tree, verb, above):
            return tree
        own = replace(verb, dep="ROOT", head=verb.index)
        return replant(tree, own, replace(above, dep="conj", head=verb.index))
    first = tree.child(above, "ccomp")
    if first is None or first.index >= verb.index or tree.child(verb, *SUBJECTS) is not None:
        return tree
    row = first.index > above.index and tree[tree.under(verb)[0].index - 1].text == ","
    return replant(tree, replace(verb, dep="conj", head=first.index)) if row else tree


def _pauses(tree: Tree, first: Word, last: Word) -> bool:
    """Whether a comma and only small words stand before the last verb: ", then later will"."""
    at = last.index - 1
    while at > first.index and tree[at].dep in _SMALL:
        at -= 1
    return at > first.index and tree[at].text == ","


def _particle(tree: Tree, link: Word) -> Tree:
    """ "Was sworn in Thursday": nobody says "in Thursday"."""
    verb, led = tree.head(link), tree.child(link, "pobj")
    after = tree.after(link)
    never = after.low in NEVER_IN and led == after
    if led is None or not verb.is_verb or not never:
        return tree
    moved = replace(led, dep="npadvmod", head=verb.index)
    return replant(tree, replace(link, dep="prt"), moved)


def _list(tree: Tree, noun: Word) -> Tree:
    """ "The driver, a guard and a boy were hurt": three, for one would not be "were"."""
    first = tree.head(noun)
    verb = tree.head(first)
    one = first.dep in SUBJECTS and first.tag in {"NN", "NNP"}
    many = {"were", "are", "have"} & {word.low for word in (verb, *tree.children(verb))}
    more = tree.child(noun, "cc") is not None and tree.child(noun, "conj") is not None
    return replant(tree, replace(noun, dep="conj")) if one and many and more else tree


def _aside_done(tree: Tree, verb: Word) -> Tree:
    """ "It began as the Sun, a paper started by Roe": a paper that was started."""
    noun, name = tree.child(verb, "nsubj"), tree.head(verb)
    if noun is None or tree.child(verb, "agent") is None or noun.index + 1 != verb.index:
        return tree
    start = tree.under(noun)[0].index
    beside = name.index < start and tree[start - 1].text == "," and name.is_noun
    if not beside or noun.tag != "NN" or tree.child(verb, "dobj", "aux") is not None:
        return tree
    return replant(
        tree,
        replace(noun, dep="appos", head=name.index),
        replace(verb, tag="VBN", dep="acl", head=noun.index),
    )


def _first_done(tree: Tree, verb: Word) -> Tree:
    """ "Kern is a school, first opened as a mill": it was opened, whatever the tag."""
    above, at = tree.head(verb), verb.index
    opens = at > 1 and tree[at - 1].low in _AT_FIRST and tree[at - 2].text == ","
    told = above.low in BE and tree.child(above, "attr") is not None
    bare = tree.child(verb, "dobj", "ccomp", *SUBJECTS) is None
    done = opens and told and bare and tree.child(verb, "agent", "prep") is not None
    return replant(tree, replace(verb, tag="VBN", dep="advcl")) if done else tree


def _after_but(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "It stopped the count but the court on Monday threw it out": the court threw it out."""
    joined = (w for w in tree.children(tree.head(link), "conj") if w.index > link.index)
    noun = next((word for word in joined if word.is_noun), None)
    if noun is None or tree.under(noun)[0].index != link.index + 1:
        return tree
    verb = next((word for word in tree.words[noun.index + 1 :] if word.is_finite), None)
    if verb is None or verb.dep != "conj" or tree.child(verb, *SUBJECTS) is not None:
        return tree
    between = tree.words[noun.index + 1 : verb.index]
    if any(word.index not in dates and word.tag not in {"IN", "RB"} for word in between):
        return tree
    main = tree.top(tree.words)
    inside = range(link.index, verb.index)
    loose = [w for w in between if w.head not in inside and w.head != verb.index]
    return replant(
        tree,
        replace(noun, dep="nsubj", head=verb.index),
        replace(verb, head=main.index),
        *(replace(word, head=verb.index) for word in loose),
    )


def _inside_content(tree: Tree, date: Word) -> Tree:
    """A date right before the comma after which it is told who said it is not that of saying."""
    top = date
    while tree.head(top).tag == "IN" and tree.head(top) != top:
        top = tree.head(top)
    said = tree.head(top)
    speaker = tree.child(said, *SUBJECTS)
    content = tree.child(said, "ccomp")
    if said.low not in SAYING or speaker is None or content is None or content.index > date.index:
        return tree
    opens = tree.under(speaker)[0].index
    if date.index > opens or tree[opens - 1].text != ",":
        return tree
    verbs = [word for word in tree.under(content) if word.is_verb and word.index < top.index]
    return replant(tree, replace(top, head=verbs[-1].index)) if verbs else tree
