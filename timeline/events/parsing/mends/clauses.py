"""From a tree to the same tree with what belongs to a clause given back to it by its form alone.

"Voted against a deal reached in May": the deal was reached. "The president named John Roe premier":
she named him. "They owned and brewed Roe Beer": no brewed beer.
"""

from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.taking import REARED, SUFFERED
from timeline.events.lexicon.words import QUOTES, SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.mends.subjects import ALIKE
from timeline.events.parsing.planting import replant

_LEAVING = frozenset({"independence", "freedom", "secession", "autonomy"})
"""Nouns that "from" tells more of: "followed independence from Spain"."""
_STATES = {"being": "was", "having": "had"}
"""Participles that lead to a verb, each with its past."""
_RANKS = frozenset({"first", "second", "third", "last", "only", "latest", "youngest", "oldest"})
_NAMING = frozenset({"named", "appointed", "elected", "declared", "crowned", "proclaimed"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    tree = _opening(tree) if tree[0].low == "born" or tree[0].low in _NAMING else tree
    tree = _leaning(tree) if (tree[0].tag, tree[0].dep) == ("VBN", "ROOT") else tree
    opens = next((word for word in tree.words if word.tag != "RB"), tree[0])
    done = opens.tag == "VBD" or opens.low.endswith(("ed", "un"))
    if done and opens.dep == "advcl" and not tree.children(opens, *SUBJECTS):
        tree = replant(tree, replace(opens, tag="VBN"))  # "First awarded in May, it" was.
    for at in range(1, len(tree)):
        word = tree.words[at]
        if word.tag == "VBD" and (word.dep, word.head, tree[0].dep) == ("conj", 0, "advcl"):
            lived = tree[0].low == "born" and word.low not in SUFFERED | REARED
            own = lived or tree[0].tag != "VBN" or tree.child(word, *SUBJECTS, "dobj")
            tree = tree if own else replant(tree, replace(word, tag="VBN"))  # "Built and opened".
        if word.tag == "VBD" and word.dep in {"pcomp", "advcl", "ccomp"}:
            above = tree.head(word)
            said = word.dep == "ccomp" and (above.low in SAYING or above.index > at)
            tree = tree if said else _in_row(_participle(tree, word), word)
        elif word.is_noun and word.dep == "advcl" and tree[at - 1].text in QUOTES:
            tree = replant(tree, replace(word, dep="dobj")) if word.head == at - 2 else tree
        elif word.low in _NAMING and word.dep == "acl":
            tree = _namer(tree, word)
        elif word.head not in dates and (
            at in dates or (word.tag == "IN" and word.dep == "prep" and at + 1 in dates)
        ):
            tree = _inside(tree, word, dates)
        elif word.tag == "VBN" and word.dep == "amod":
            tree = _second_verb(tree, word)
        elif word.tag.startswith("NNP") and tree[at - 1].tag == "UH" and at == 1:
            tree = replant(tree, replace(tree[0], tag="NNP", dep="compound", head=at))
        elif word.tag == "VBN" and word.dep in {"advcl", "dep"}:
            tree = _of_work(_in_row(tree, word), word)
        elif word.tag == "VBG" and word.low in _STATES and word.dep in {"aux", "auxpass"}:
            tree = _absolute(tree, word)
        elif word.tag == "VBG" and word.dep == "acl" and tree[at - 1].dep == "dobj":
            tree = _doing(tree, word)
        elif word.tag == "VBG":
            tree = _meanwhile(tree, word, dates)
        elif word.tag == "VB" and word.dep in {"xcomp", "advcl"}:
            tree = _of_the_first(tree, word)
        elif (word.tag, word.dep, word.head) == ("NNP", "npadvmod", at - 1) and at not in dates:
            tree = _beaten(tree, word)
        elif word.low == "from" and tree[at - 1].low in _LEAVING and tree[at - 1].dep == "dobj":
            tree = replant(tree, replace(word, head=at - 1))
    return tree


def _of_the_first(tree: Tree, verb: Word) -> Tree:
    """ "The first of the men freed in May to speak": the first spoke, and all were freed."""
    freed = tree.head(verb)
    of = tree.head(tree.head(freed))
    rank, to = tree.head(of), tree.child(verb, "aux")
    led = freed.dep == "acl" and freed.tag == "VBN" and of.low == "of" and rank.low in _RANKS
    speaks = led and to is not None and to.tag == "TO"
    return replant(tree, replace(verb, head=rank.index, dep="acl")) if speaks else tree


def _beaten(tree: Tree, name: Word) -> Tree:
    """ "Lima beat Oslo 3-1": whom it beat."""
    verb = tree.head(name)
    free = verb.tag == "VBD" and tree.child(verb, "dobj") is None
    return replant(tree, replace(name, dep="dobj")) if free else tree


def _absolute(tree: Tree, state: Word) -> Tree:
    """ "He wrote plays, the first being staged" in May: it was staged."""
    verb = tree.head(state)
    doer = tree.child(verb, *SUBJECTS) or tree[state.index - 1]
    led = doer.is_noun or (doer.tag == "JJ" and tree.child(verb, "det") is not None)
    led = led or (doer.dep in SUBJECTS and tree.child(doer, "det") is not None)
    own = [*tree.under(doer), *tree.children(verb, "det")]
    start = min(word.index for word in own)
    if verb.tag not in {"VBN", "VBG"} or not led or not start or tree[start - 1].text != ",":
        return tree
    main = next((word for word in tree.above(verb) if word.is_finite), None)
    if main is None or main.index > start or state.index != max(word.index for word in own) + 1:
        return tree
    return replant(
        tree,
        replace(state, text=_STATES[state.low], tag="VBD"),
        replace(verb, dep="conj", head=main.index),
        replace(doer, dep="nsubjpass" if state.dep == "auxpass" else "nsubj", head=verb.index),
        *(replace(word, head=doer.index) for word in tree.children(verb, "det")),
    )


def _doing(tree: Tree, verb: Word) -> Tree:
    """ "They took towns, a weak reply causing a coup": it did, and was not taken."""
    doer = tree[verb.index - 1]
    main, start = tree.head(doer), tree.under(doer)[0].index
    things = [word for word in tree.children(main, "dobj") if word.index < start]
    apart = start > 1 and tree[start - 1].text == "," and verb.head == doer.index
    if not things or not apart or tree.child(verb, "dobj") is None or not main.is_finite:
        return tree
    return replant(
        tree,
        replace(doer, dep="nsubj", head=verb.index),
        replace(verb, dep="advcl", head=main.index),
    )


def _meanwhile(tree: Tree, verb: Word, dates: frozenset[int]) -> Tree:
    """ "The mine closed in 1985, the miners leaving" in 1990: they left, and were not closed."""
    doer = tree[verb.index - 1]
    start = next((w.index for w in reversed(tree.words[: verb.index]) if w.text == ","), 0) + 1
    if start - 2 not in dates or not any(at > verb.index for at in dates):
        return tree
    own = tree.words[start : verb.index]
    told = (w for w in reversed(tree.words[:start]) if w.is_finite or w.dep == "ROOT")
    main = next((w for w in told if w.is_verb), verb)
    main = tree.head(main) if main.dep in {"aux", "auxpass"} else main
    named = doer.is_noun or (doer.tag[:2] == "JJ" and tree[start].tag == "DT")
    inner = all(w.tag in {"DT", "PRP$", "JJ", "CD", "POS"} or w.is_noun for w in own)
    free = tree.child(main, *SUBJECTS) is not None and not tree.child(verb, "aux", "auxpass")
    placed = doer.dep in SUBJECTS and doer.head == verb.index and verb.dep == "advcl"
    if not (own and named and inner and free) or main == verb or placed:
        return tree
    top = verb.index == verb.head
    later = [w for w in tree.children(verb, "pcomp") if w.tag == "RB"]
    return replant(
        tree,
        *([replace(main, dep="ROOT", head=main.index)] if top else []),
        *(replace(w, dep="advmod") for w in later),
        *(replace(w, head=doer.index) for w in own if w.head not in range(start, verb.index)),
        replace(doer, dep="nsubj", head=verb.index),
        replace(verb, dep="advcl", head=main.index),
    )


def _opening(tree: Tree) -> Tree:
    """ "Elected mayor in May, she sang": so she was. "Born Ann Roe in Lima, she": so named."""
    made = tree[0]
    noun = tree.child(made, "dobj") or tree.head(made)
    verb = tree.head(made) if noun.head == 0 else tree.head(noun)
    doer = next((w for w in tree.children(verb, *SUBJECTS) if w.index > noun.index), None)
    led = noun.head == 0 or made.dep in {"compound", "amod"}
    fit = noun.tag == "NNP" if made.low == "born" else noun.tag == "NN" and noun.index == 1
    if not fit or doer is None or verb in (made, noun) or not led:
        return tree
    behind = (*tree.children(verb, "prep"), *tree.children(noun, "prep"))
    return replant(
        tree,
        replace(made, tag="VBN", dep="advcl", head=verb.index),
        replace(noun, dep="parataxis" if made.low == "born" else "oprd", head=0),
        *(replace(link, head=0) for link in behind if link.index < doer.index),
    )


def _leaning(tree: Tree) -> Tree:
    """ "Elected in 1998 and again in 2002, he was removed": he was elected, both times."""
    first = tree[0]
    main = next((w for w in tree.children(first, "conj") if tree.child(w, *SUBJECTS)), None)
    doer = tree.child(main, *SUBJECTS) if main is not None else None
    if main is None or doer is None or tree.child(first, *SUBJECTS) is not None:
        return tree
    comma = tree[tree.under(doer)[0].index - 1]
    if comma.text != ",":
        return tree
    behind = (w for w in tree.children(main) if w.index < comma.index)
    return replant(
        tree,
        replace(main, dep="ROOT", head=main.index),
        replace(first, dep="advcl", head=main.index),
        *(replace(word, head=0) for word in behind),
    )


def _participle(tree: Tree, verb: Word) -> Tree:
    """ "Voted against a deal reached" in May, "by a wire strung" there: deal and wire were."""
    noun = tree[verb.index - 1]
    subject = tree.child(verb, *SUBJECTS)
    bare = tree.child(verb, "mark", "aux", "auxpass", "dobj") is None
    free = subject is None if verb.dep != "pcomp" else subject is None or subject.tag == "VBG"
    alike = verb.low.endswith("ed") or verb.low in ALIKE
    if not (bare and free and alike and noun.dep == "pobj" and noun.is_noun):
        return tree
    outer = () if subject is None else (replace(subject, dep=verb.dep, head=verb.head),)
    led = (w for w in tree.children(verb) if w.index < noun.index and w != subject)
    outer = (*outer, *(replace(word, head=verb.head) for word in led))
    return replant(tree, *outer, replace(verb, tag="VBN", dep="acl", head=noun.index))


def _namer(tree: Tree, verb: Word) -> Tree:
    """ "Peru's president, Ann Poe, named John Roe prime minister": she named him."""
    told = any(word.is_finite and word != verb for word in tree.words)
    root = next(reversed((tree.head(verb), *tree.above(tree.head(verb)))))
    after = tree.words[verb.index + 1 :]
    name = list(takewhile(lambda word: word.text[0].isupper(), after))
    role = after[len(name) : len(name) + 2]
    called = bool(name) and any(word.tag == "NN" for word in role) and role[0].tag in {"NN", "JJ"}
    if told or not called or not root.is_noun or root.index > verb.index:
        return tree
    return replant(
        tree,
        replace(verb, tag="VBD", dep="ROOT", head=verb.index),
        replace(root, dep="nsubj", head=verb.index),
    )


def _inside(tree: Tree, link: Word, dates: frozenset[int]) -> Tree:
    """ "The toll from a slide that hit a farm on Monday has risen": the Monday of the hitting.

    So of "a day earlier", which no preposition leads.
    """
    main = tree.head(link)
    doer = tree.child(main, *SUBJECTS)
    if tree[0].low == "born" and tree[0].head == main.index:
        before = doer is not None and link.index < doer.index
        return replant(tree, replace(link, head=0)) if before else tree
    if doer is None or not doer.index < link.index < main.index or not main.is_verb:
        return tree
    told = [w for w in tree.words[doer.index + 1 : link.index] if w.dep == "relcl" and w.is_verb]
    after = next((w for w in tree.words[link.index :] if w.index not in dates and w != link), main)
    small = main if after == main else tree.head(after)
    if not told or doer not in tree.above(told[-1]) or small != main or after.text == ",":
        return tree
    if any(word.text == "," for word in tree.words[doer.index : link.index]):
        return tree
    return replant(tree, replace(link, head=told[-1].index))


def _second_verb(tree: Tree, verb: Word) -> Tree:
    """ "They owned and brewed Roe Beer": no brewed beer; "was born, studied law": he did."""
    noun = tree.head(verb)
    first = tree.head(noun)
    loose = noun.dep == "dep" and noun.index == verb.index + 1 and first.index < verb.index
    if loose and first.is_verb and tree[verb.index - 1].text == ",":
        return replant(
            tree,
            replace(verb, tag="VBD", dep="conj", head=first.index),
            replace(noun, dep="dobj", head=verb.index),
        )
    joined = noun.dep == "conj" and first.tag == "VBD" and tree[verb.index - 1].low == "and"
    close = first.index == verb.index - 2 and tree.child(first, "dobj") is None
    close = close or (noun.tag == "NNP" and tree.under(noun)[0] == verb)
    if not (joined and close):
        return tree
    return replant(
        tree,
        replace(verb, tag="VBD", dep="conj", head=first.index),
        replace(noun, dep="dobj", head=verb.index),
    )


def _of_work(tree: Tree, done: Word) -> Tree:
    """ "They bought "Lola," painted in 1640 by Roe": the picture was painted."""
    work = tree.child(tree.head(done), "dobj")
    closed = done.index > 1 and tree[done.index - 1].text in QUOTES
    if not closed or work is None or not work.index < done.index or tree.child(done, *SUBJECTS):
        return tree
    return replant(tree, replace(done, dep="acl", head=work.index))


def _in_row(tree: Tree, verb: Word) -> Tree:
    """ "Roe was jailed by the police, deported and was freed": no police that were deported.

    Nor is the third deed one of the first: "Built in May, burned in June, the mill was sold".
    """
    above, comma = tree.head(verb), tree[verb.index - 1].text == ","
    if comma and (above.index, above.tag, above.dep) == (0, "VBN", "advcl"):
        return replant(tree, replace(verb, dep="conj"))
    main, last = tree.head(verb), tree.child(verb, "conj")
    helped = last is not None and tree.child(last, "auxpass") is not None
    helped = helped or (last is not None and verb.tag == "VBD" and not tree.child(verb, *SUBJECTS))
    suffered = main.tag == "VBN" and tree.child(main, "auxpass") is not None
    follows = main.index < verb.index and tree[verb.index - 1].text == ","
    if not (helped and suffered and follows) or tree.child(verb, "mark", "aux", "auxpass"):
        return tree
    return replant(tree, replace(verb, dep="conj"))
