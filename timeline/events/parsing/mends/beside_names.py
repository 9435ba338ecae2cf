"""From a tree to the same tree with a verb given back to its doer from the name beside it.

"The plant near Mora, closed in May": no town was. "A revolt in Lund, backed from abroad, was put
down": the revolt was.
"""

from dataclasses import replace

from timeline.events.lexicon.people_words import PERSON_TITLES
from timeline.events.lexicon.taking import SUFFERED
from timeline.events.parsing.grammar import PLACING, SUBJECTS, TILL, Tree, Word
from timeline.events.parsing.planting import replant

_MADE = frozenset({"released", "recorded", "published", "issued", "filmed", "printed"})
_NUMBERS = frozenset({"I", "II", "III"})
_ENDING = frozenset({"ended", "expired", "finished", "began", "started"})
_TENURES = frozenset({"tenure", "term", "time", "reign", "stint", "spell", "service", "rule"})
_DUE = frozenset({"due", "planned", "scheduled", "held", "played", "postponed", "cancelled"})


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for index in range(len(tree)):
        word = tree.words[index]
        if word.dep in {"acl", "relcl"} and tree.head(word).dep == "pobj":
            tree = _at_a_place(tree, word)
        elif word.dep == "dep" and word.tag == "VB":
            tree = _of_a_name(tree, word)
        elif word.low == "born" and word.dep == "acl" and tree.head(word).dep == "appos":
            who = tree.head(tree.head(word))
            tree = replant(tree, replace(word, head=who.index)) if who.tag == "NNP" else tree
        elif word.dep in SUBJECTS and word.low.endswith("less") and word.tag == "NN":
            tree = _without_it(tree, word)
        elif word.dep in SUBJECTS and word.text in _NUMBERS and index:
            tree = _numbered(tree, word, tree[index - 1])
        elif (word.dep, word.tag) == ("nmod", "NNP") and tree.child(word, "cc"):
            tree = _and_another(tree, word, tree.head(word))
        elif word.dep in SUBJECTS and word.tag == "NNP":
            tree = _put_down(_said_first(tree, word), word)
        elif word.dep == "appos" and word.low in PERSON_TITLES:
            tree = _in_office(tree, word, dates)
        elif (word.low, word.dep) == ("as", "mark"):
            tree = _tenure(tree, word)
        elif word.text == "Per" and word.tag == "IN" and index:
            tree = _called_per(tree, word)
        elif word.low == "later":
            tree = _days_later(tree, word, dates)
    return tree


def _called_per(tree: Tree, word: Word) -> Tree:
    """ "Said Per Lund", "met Per Lund": it is his first name."""
    name, verb = tree.child(word, "pobj"), tree.head(word)
    if name is None or name.tag != "NNP" or not verb.is_verb or tree.child(verb, "dobj"):
        return tree
    dep = "nsubj" if tree.child(verb, *SUBJECTS) is None else "dobj"
    return replant(
        tree,
        replace(name, dep=dep, head=verb.index),
        replace(word, tag="NNP", dep="compound", head=name.index),
    )


def _and_another(tree: Tree, first: Word, last: Word) -> Tree:
    """ "Prime Minister Ari Roe and opposition leader Bill Kern" are two, and no Roe Kern."""
    link = tree.child(first, "cc")
    between = tree.child(first, "conj")
    if link is None or between is None or last.tag != "NNP" or last.dep not in SUBJECTS:
        return tree
    if not first.index < link.index < between.index < last.index or link.low != "and":
        return tree
    titles = (w for w in tree.children(last, "compound") if w.index > between.index)
    over = next((word for word in titles if word.tag == "NN"), last)
    return replant(
        tree,
        replace(first, dep=last.dep, head=last.head),
        replace(last, dep="conj", head=first.index),
        replace(between, dep="compound", head=over.index),
    )


def _said_first(tree: Tree, name: Word) -> Tree:
    """ "The only child of bakers who had come to Lund, Roe was born": Roe was."""
    verb, first = tree.head(name), tree.under(name)[0]
    what = tree.child(verb, *SUBJECTS)
    if what is None or what.index >= name.index or what.tag not in {"NN", "NNS"}:
        return tree
    own = tree.under(what)
    if tree.child(what, "acl", "appos") is not None:
        return tree  # "The teacher dying in 1853, Roe was taken on".
    opens = own[0].index == 0 and tree[first.index - 1].text == ","
    if not opens or own[-1].index >= first.index or name.index > verb.index:
        return tree
    return replant(tree, replace(what, dep="appos", head=name.index))


def _numbered(tree: Tree, number: Word, name: Word) -> Tree:
    """ "Men who had come in World War I - stayed": they did, and no "I"."""
    others = (w for w in tree.children(tree.head(number), *SUBJECTS) if w != number)
    if name.tag != "NNP" or name.head == number.index or not any(others):
        return tree
    return replant(tree, replace(number, tag="NNP", dep="nummod", head=name.index))


def _without_it(tree: Tree, without: Word) -> Tree:
    """ "Lund, winless since May, are last": Lund is, and no "winless"."""
    comma, name = tree[without.index - 1], tree[without.index - 2]
    if comma.text != "," or name.head != without.index or not name.text[0].isupper():
        return tree
    return replant(
        tree,
        replace(name, tag="NNP", dep=without.dep, head=without.head),
        replace(without, tag="JJ", dep="amod", head=name.index),
        replace(comma, head=name.index),
    )


def _put_down(tree: Tree, name: Word) -> Tree:
    """ "A revolt in the Orla, backed from abroad, was put down": no Orla was."""
    led = tree.child(name, "det") or name
    link = tree[led.index - 1] if led.index else name
    thing = tree.head(link)
    bare = link.low in PLACING and link.dep == "prep" and tree.child(link, "pobj") is None
    if not bare or thing.index != link.index - 1 or not thing.is_noun or thing.dep not in SUBJECTS:
        return tree
    other = tree.head(thing)
    if other.head != name.index:
        return tree
    return replant(
        tree,
        replace(thing, dep=name.dep, head=name.head),
        replace(name, dep="pobj", head=link.index),
        replace(other, dep="acl", head=thing.index),
    )


def _in_office(tree: Tree, office: Word, dates: frozenset[int]) -> Tree:
    """ "Under Ari Roe, its president until 1919, it grew": he was until then."""
    link = tree.after(office)
    timed = link.low in TILL | {"since", "from"} and link.index + 1 in dates
    apart = tree[tree.under(office)[0].index - 1].text == ","
    if not timed or not apart or link.dep != "prep" or not tree.head(link).is_verb:
        return tree
    return replant(tree, replace(link, head=office.index))


def _tenure(tree: Tree, link: Word) -> Tree:
    """ "After his tenure as President ended in 1884, he": the tenure ended, and no President."""
    verb, office = tree.head(link), tree.after(link)
    tenure = tree[link.index - 1]
    ends = verb.low in _ENDING and tree.head(office) == verb and office.dep in SUBJECTS
    if not ends or tenure.low not in _TENURES or tree.head(verb) != tenure:
        return tree
    after = tree.head(tenure)
    changed = [replace(after, dep="mark", tag="IN", head=verb.index)] if after.tag == "IN" else []
    over = replace(verb, head=after.head) if changed else replace(verb, dep=tenure.dep)
    return replant(
        tree,
        *changed,
        over,
        replace(tenure, dep="nsubj", head=verb.index),
        replace(link, dep="prep", tag="IN", head=tenure.index),
        replace(office, dep="pobj", head=link.index),
    )


def _days_later(tree: Tree, later: Word, dates: frozenset[int]) -> Tree:
    """ "Replied on 3 May, then, two days later, shook his hand": he shook it two days later."""
    first = tree.head(later)
    length, comma = tree[later.index - 1], tree.after(later)
    if length.index not in dates or comma.text != "," or later.dep != "advmod":
        return tree
    verb = tree.after(comma)
    start = tree.under(length)[0].index
    enclosed = start > 0 and tree[start - 1].text == ","
    if not enclosed or verb.head != first.index or verb.dep != "conj" or not verb.is_finite:
        return tree
    return replant(tree, replace(later, head=verb.index))


def _at_a_place(tree: Tree, verb: Word) -> Tree:
    """ "The plant near Mora, closed in May", "the match at Mora, which was put off": no town was.

    The parser hangs it on the place.
    """
    place, link = tree.head(verb), tree.head(tree.head(verb))
    thing = tree.head(link)
    made = verb.low in _MADE and link.low in {"with", "by"}  # "Duets with Roe, released in 1999".
    placed = (made or link.low in PLACING) and place.tag == "NNP" and thing.is_noun
    first = tree.under(verb)[0]
    apart = first.index > 0 and tree[first.index - 1].text == ","
    which = verb.dep == "relcl" and first.low == "which"
    due = which and {w.low for w in tree.under(verb)} & _DUE
    done = verb.dep == "acl" and verb.tag == "VBN" and (made or verb.low in SUFFERED)
    if not (placed and apart and (due or done)):
        return tree
    return replant(tree, replace(verb, head=thing.index))


def _of_a_name(tree: Tree, give: Word) -> Tree:
    """ "Leaders of the bloc Ecowas, meeting in Mora, give it a week": they do, by an entry."""
    name = tree.head(give)
    doer = tree.child(name, "nsubj")
    top = name.dep == "ROOT" and name.tag in {"NNP", "NN"}
    if not top or doer is None or doer.tag not in {"NNS", "NNPS"}:
        return tree
    after = tree[give.index - 1]
    if give.index < name.index or after.text != "," or tree.child(give, *SUBJECTS) is not None:
        return tree
    inner = tree.children(doer, "prep")
    over = tree.child(inner[-1], "pobj") if inner else None
    verb = replace(give, tag="VBP", dep="ROOT", head=give.index)
    named = replace(name, dep="appos", head=(over or doer).index)
    return replant(tree, verb, named, replace(doer, head=give.index))
