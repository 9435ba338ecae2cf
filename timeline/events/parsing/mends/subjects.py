"""From a tree to the same tree with subjects given back to their verbs.

A date or a place takes the noun behind it: "between 2008 and 2014 managers had cheated", "In the
village of Mora people were at work".
"""

from dataclasses import replace

from timeline.events.lexicon.people_words import PERSON_TITLES, ROLES
from timeline.events.lexicon.taking import DOING, FOR_WHAT, SLAIN
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, plant, replant

ALIKE = words(
    """thought built sold found held made kept sent led laid hung strung bought brought caught lost
    bound wound paid shot set put cut spun hidden taught won"""
)
"""Pasts that are participles as well."""
_GIVEN = frozenset(
    {"granted", "awarded", "denied", "offered", "given", "promised", "refused", "paid", "allowed"}
)
"""Of what is given, somebody it is given to: "Lund, offered the crown, declined"."""
_RESULTS = frozenset({"result", "consequence"})
_NAMING = frozenset({"elected", "named", "appointed", "called", "crowned", "declared"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree with a subject that the parser hung on a date given back to its verb.

    In "between 2008 and 2014 managers had cheated" the date takes the noun that follows it, in
    "fled on 10 May and the surrender of Rome came" the noun is joined to it.
    """
    for verb in range(len(tree)):
        word = tree.words[verb]
        finite = word.is_finite or tree.child(word, "aux", "auxpass") is not None
        noun = _lost_subject(tree, word, dates) if finite else None
        if noun is not None and noun not in tree.above(tree[verb]):
            found = replace(noun, dep="nsubj", head=verb)
            before, after = tree.words[: noun.index], tree.words[noun.index + 1 :]
            tree = plant((*before, found, *after))
        if finite:
            tree = _before_mark(tree, tree[verb])
        if finite and tree[0].tag == "IN":
            tree = _behind_opening(_behind_place(tree, tree[verb]), tree[verb], dates)
    for at in [word.index for word in tree.words[:-2] if word.dep == "nsubj"]:
        tree = _set_off(tree, at)
    for comma in [word.index for word in tree.words[1:-2] if word.text == ","]:
        tree = _with_participle(tree, comma, dates)
    for end in [word for word in tree.words[2:] if word.low in _RESULTS]:
        tree = _behind_result(tree, end)
    for at in [word.index for word in tree.words[2:] if word.dep in SUBJECTS and word.is_noun]:
        tree = _led_to(_before_name(tree, tree[at]), tree[at])
    return tree


def _before_mark(tree: Tree, verb: Word) -> Tree:
    """ "They will strike, their second walkout this year, after talks failed": talks failed."""
    mark, every = tree.child(verb, "mark"), tree.children(verb, *SUBJECTS)
    between = mark is not None and len(every) > 1 and every[0].index < mark.index < every[1].index
    main = tree.head(verb)
    if mark is None or not between or tree[mark.index - 1].text != "," or main == verb:
        return tree
    aside = replace(every[0], dep="npadvmod", head=main.index)
    return replant(tree, aside, replace(verb, dep="advcl"))


def _before_name(tree: Tree, name: Word) -> Tree:
    """ "Another fighter who became a pilot, Lund knocked him out": the fighter is Lund.

    Nor did the last abbot in "In the time of the last abbot, Ada Roe, the house was sold".
    """
    name = tree[name.index]
    first, start = tree.child(tree.head(name), *SUBJECTS), tree.under(name)[0].index
    apart = first is not None and first != name and tree[start - 1].text == ","
    if first is None or not apart or start < 1:
        return tree
    own = tree.under(first)
    led = tree[own[0].index - 2]
    if first.tag == "NNP" and own[0].index > 2 and (led.tag, led.dep) == ("NN", "pobj"):
        aside = tree[own[0].index - 1].text == "," and own[-1].index >= start - 2
        return replant(tree, replace(first, dep="appos", head=led.index)) if aside else tree
    if first.tag != "NN" or (name.tag, name.dep) != ("NNP", "nsubj"):
        return tree
    last = tree.under(name)[-1]
    if "," in {last.text, tree.after(last).text} and own[-1].index >= start - 2:
        return replant(tree, replace(name, dep="appos", head=first.index))  # "The duke, Ari Roe,".
    opens = own[0].index == 0 and own[-1].index >= start - 2 and tree.child(first, "relcl", "acl")
    return replant(tree, replace(first, dep="appos", head=name.index)) if opens else tree


def _led_to(tree: Tree, noun: Word) -> Tree:
    """ "Agents posing as buyers met him", "a storm that killed 20 people moved north".

    No buyers met him, no people moved; nor did "talks held by Chad, Peru and Togo" split in three.
    Nor did a church become a school in "What was once a church became a school".
    """
    first, own = tree.child(tree.head(noun), "nsubj", "nsubjpass"), tree.under(noun)
    link, be = tree[own[0].index - 1], tree.child(tree.head(noun), "csubj", "csubjpass")
    if be is not None and be.low in BE and "what" in {word.low for word in tree.children(be)}:
        once = be.index < noun.index and link in tree.under(be)
        return replant(tree, replace(noun, dep="attr", head=be.index)) if once else tree
    led = tree.under(first) if first is not None else ()
    if first is None or first == noun or link not in led or not first.index < link.index:
        return tree
    if link.dep in {"relcl", "acl"} and tree.child(link, "dobj") is None:
        return replant(tree, replace(noun, dep="dobj", head=link.index))
    before = tree[link.index - 1 - (tree[link.index - 1].text == ",")]
    ends = link.dep == "cc" and (before.dep == "conj" or link.head == before.index)
    ends = ends or (link.text == "," and before.dep == "pobj" and any(w.dep == "cc" for w in own))
    if ends and before in led and before.tag == noun.tag:
        joint = replace(link, head=before.index)
        return replant(tree, joint, replace(noun, dep="conj", head=before.index))
    bare = link.tag == "IN" and link.dep in {"prep", "agent"} and not tree.children(link)
    return replant(tree, replace(noun, dep="pobj", head=link.index)) if bare else tree


def _behind_place(tree: Tree, verb: Word) -> Tree:
    """The tree of "In the village of Mora people were at work": no people of whom it is."""
    start = min([verb.index, *(w.index for w in tree.children(verb, "aux", "auxpass"))])
    if start < 3:
        return tree
    people, name = tree[start - 1], tree[start - 2]
    placed = (people.tag, people.dep, name.tag, name.dep) == ("NNS", "pobj", "NNP", "compound")
    alone = placed and name.head == people.index and tree.head(people).index == name.index - 1
    if not alone or tree.subject(verb) is not None:
        return tree
    return replant(
        tree,
        replace(people, dep="nsubj", head=verb.index),
        replace(name, dep="pobj", head=people.head),
    )


def _behind_opening(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """The tree of "After a fight at Mora, Lund and his army left": Lund is no second Mora.

    Nor is Guam a part of the Pacific in "In the Pacific, Guam and Wake islands fell".
    """
    opens = tree[0]
    if verb.dep not in {"ROOT", "ccomp"} or tree.head(opens) != verb:
        return tree
    subject = tree.subject(verb)
    if subject is not None:
        place = next((w for w in tree.words[1 : subject.index] if tree.after(w).text == ","), opens)
        lost = place.dep == "nmod" and place.head == subject.index and not tree.children(opens)
        return replant(tree, replace(place, dep="pobj", head=0)) if lost else tree
    start = min([verb.index, *(w.index for w in tree.children(verb, "aux", "auxpass", "advmod"))])
    while start - 1 in dates or (tree[start - 1].tag == "IN" and start in dates):
        start -= 1
    for noun in tree.under(opens):
        own = tree.under(noun) if noun.is_noun and noun.dep in {"conj", "appos"} else ()
        thing = tree.head(noun)  # "In Monday's game Roe scored".
        owned = noun.tag == "NNP" and thing.tag == "NN" and tree.child(thing, "poss") is not None
        apart = bool(own) and (owned or tree[own[0].index - 1].text == ",")
        if apart and own[-1].index == start - 1:
            return replant(tree, replace(noun, dep="nsubj", head=verb.index))
    return tree


def _set_off(tree: Tree, at: int) -> Tree:
    """ "The garrison, cut off from food, gave in", "the port, shut since May, reopened": it did."""
    doer, verb = tree[at], tree.head(tree[at])
    if verb.tag != "VBD" or tree[verb.index - 1].text != ",":
        return tree
    own = [word for word in tree.under(doer) if word.index < verb.index and word.text != ","]
    apart = own and own[-1].index == verb.index - 2
    closes = next((w.index for w in tree.words[verb.index :] if w.text == ","), 0)
    main = tree[closes + 1] if closes and closes + 1 < len(tree) else verb
    free = main.tag in {"VBD", "VBN"} and tree.child(main, *SUBJECTS) is None
    bare = not any(word.is_finite for word in tree.words[verb.index + 1 : closes])
    if not (apart and free and bare) or main.dep not in {"acl", "advcl", "conj", "dep"}:
        return tree
    taken = tree.child(verb, "dobj") is not None and verb.low not in _GIVEN
    if taken or does_itself(tree, verb) or main.head not in range(at, closes):
        return tree
    kids = (w for w in tree.children(verb) if w.index < at or w.index > main.index)
    return replant(
        tree,
        in_place_of(verb, replace(main, tag="VBD")),
        replace(verb, tag="VBN", dep="acl", head=at),
        replace(doer, head=main.index),
        *(replace(word, head=main.index) for word in kids),
    )


def _with_participle(tree: Tree, comma: int, dates: frozenset[int]) -> Tree:
    """The tree with a participle given to the noun that it follows between commas.

    In "The project, launched in June, hopes for samples" the small parser takes it for a verb.
    """
    at = comma + 1 + (tree[comma + 1].tag == "RB")
    verb, noun = tree[at], tree[comma - 1]
    if verb.tag not in {"VBN", "VBD"} or not noun.is_noun:
        return tree
    stops = (w.index for w in tree.words[at:] if w.text == ",")
    end = next((stop for stop in stops if not dates.isdisjoint(range(at, stop))), None)
    after = tree[end + 1] if end is not None and end + 1 < len(tree) else None
    if end is None or after is None or not after.is_finite or not _is_bare(tree, at, end, dates):
        return tree
    main = tree[after.head if after.dep in {"aux", "auxpass"} else after.index]
    first = tree.child(verb, *SUBJECTS)
    first = first if first is not None and noun in tree.under(first) else None
    subject = tree.child(main, *SUBJECTS) or first or _whole(tree, noun)
    punished = verb.low in FOR_WHAT | {"born"} and noun.tag == "NNP" and subject.tag == "NN"
    owner = noun if punished and subject.low not in PERSON_TITLES | ROLES else subject
    if verb.low in SLAIN and subject.low not in PERSON_TITLES | ROLES:
        whose = tree.child(noun, "poss")  # "The coffins of Roe and his wife, murdered".
        both = noun.dep == "conj" and whose is not None and whose.tag == "PRP$"
        owner = tree.head(noun) if both else noun
    placed = verb.dep == "acl" and verb.head == owner.index and subject.head == main.index
    if (placed and verb.tag == "VBN") or (
        verb.tag == "VBD" and not _may_describe(tree, verb, noun)
    ):
        return tree
    later = [word for word in tree.children(verb, "conj") if word.index > main.index]
    later += tree.children(verb, "mark")
    said = next((w for w in (main, verb) if w.dep == "ccomp" and w.head < subject.index), None)
    top = replace(main, dep="ROOT", head=main.index)
    return replant(
        tree,
        replace(verb, tag="VBN", dep="acl", head=owner.index),  # "The appeal of Roe, jailed in".
        replace(main, dep="ccomp", head=said.head) if said is not None else top,
        replace(subject, dep="nsubj", head=main.index),
        *(replace(word, head=main.index) for word in later),
    )


def does_itself(tree: Tree, verb: Word) -> bool:
    """ "Roe, who was ill, sailed in May, reached Peru and died": he did all of it himself."""
    doer = tree.subject(verb)
    return verb.low in DOING and doer is not None and tree.child(doer, "relcl") is not None


def _may_describe(tree: Tree, verb: Word, noun: Word) -> bool:
    """Whether a form that is past tense as well may be a participle here."""
    start = tree.under(noun)[0].index
    set_off = start > 0 and tree[start - 1].text == ","
    taken = tree.child(verb, "dobj") is not None and verb.low not in _NAMING
    alike = verb.low.endswith("ed") or verb.low in ALIKE
    return alike and not taken and not set_off and not does_itself(tree, verb)


def _whole(tree: Tree, noun: Word) -> Word:
    """The noun whose phrase ends with this one: "John" of Luxembourg."""
    while True:
        above = tree.head(noun)
        if noun.dep == "pobj" and above.dep == "prep":
            above = tree.head(above)
        elif noun.dep not in {"compound", "nmod", "appos"}:
            return noun
        if not above.is_noun or above.index == noun.index:
            return noun
        noun = above


def _is_bare(tree: Tree, at: int, end: int, dates: frozenset[int]) -> bool:
    """Whether no other verb stands between a participle and the comma after its date.

    Save what it was "thought to" have done.
    """
    verbs = [w for w in tree.words[at + 1 : end] if w.is_verb and w.index not in dates]
    return not verbs or (tree[at + 1].tag == "TO" and not any(w.is_finite for w in verbs))


def _lost_subject(tree: Tree, verb: Word, dates: frozenset[int]) -> Word | None:
    """The noun right before a finite verb without a subject that hangs on a date, or holds one."""
    helpers = tree.children(verb, "aux", "auxpass")
    finite = verb.is_finite or any(word.is_finite for word in helpers)
    if not finite or verb.dep in {"aux", "auxpass"} or tree.child(verb, *SUBJECTS) is not None:
        return None
    at = min(word.index for word in (verb, *helpers)) - 1
    while at > 0 and tree[at].tag == "RB":
        at -= 1
    if at < 0 or not tree[at].is_noun or at in dates:
        return None
    up = [w for w in (tree[at], *tree.above(tree[at])) if w.is_noun and w.index not in dates]
    joined = next((word for word in up if word.dep == "conj" and word.head in dates), None)
    if joined is not None or tree.subject(verb) is not None:
        return joined
    noun = tree[at]
    while noun.dep in {"conj", "compound"}:
        noun = tree.head(noun)
    holds = any(kid.index in dates for kid in tree.children(noun))
    return noun if noun.head in dates or holds else None


def _behind_result(tree: Tree, end: Word) -> Tree:
    """ "Crops failed, and as a result bread was dear": no result bread."""
    led = [word.low for word in tree.words[end.index - 2 : end.index]] == ["as", "a"]
    if not led or end.dep not in {"compound", "nmod"} or end.head != end.index + 1:
        return tree
    own = replace(tree[end.index - 1], head=end.index)
    return replant(tree, own, replace(end, dep="pobj", head=end.index - 2))
