"""From a tree to the same tree with somebody, or one firm, in it where the parser saw others.

"The ESA astronaut Ann Roe landed": nobody astronauts Roe. "Kern & Co. grew": one firm did.
"""

from dataclasses import replace

from timeline.events.lexicon.people_words import PEOPLE_ENDS, PERSON_TITLES, ROLES
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_INNER = frozenset({"nmod", "compound"})
_FAR = frozenset({"new", "north", "south", "west", "east", "rhode", "county", "san"})
"""What a land or state begins with: "the mayor of Kern, New Mexico"."""
_NAMED = SUBJECTS | {"appos"}
_VERBS = frozenset({"VB", "VBP"})
_ENDS = ("naut", "ist", "ian", "er", "or")
_SOMEBODY = frozenset(
    word
    for word in PERSON_TITLES | ROLES
    if word.endswith(_ENDS) and word not in {"minister", "engineer", "author", "doctor", "tailor"}
)
"""What somebody is, and nobody does."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are not asked for."""
    for at in range(len(tree) - 1):
        word = tree.words[at]
        if word.tag in _VERBS and word.low in _SOMEBODY and tree[at + 1].tag == "NNP":
            tree = _named(tree, word)
        elif word.dep == "appos" and word.tag == "NNP" and tree.head(word).dep in _INNER:
            over = tree.head(word).head  # "The Dover-Calais Ferry", "the Oslo-Bergen Line".
            near = tree[tree.under(word)[0].index - 1].text == "-" and over > at
            tree = replant(tree, replace(word, dep="compound", head=over)) if near else tree
        elif word.dep == "appos" and word.tag == "NNP" and tree.head(word).tag == "NN":
            tree = _role(tree, word)
        elif word.dep == "appos" and word.tag == "NN" and tree.child(word, "relcl") is not None:
            tree = _of_last(tree, word)
        elif word.dep in {"appos", "conj"} and word.tag == tree.head(word).tag == "NNP":
            tree = _holder(_titled(tree, word), tree[at])
        elif word.dep == "pobj" and word.tag == "NNP":
            tree = _office(tree, word)
        elif word.text == "&" and word.dep == "cc":
            tree = _firm(tree, word)
        elif word.low == "and" and tree.head(word).dep in _NAMED:
            tree = _both(tree, word)
        elif word.text == "I" and at and tree[at - 1].tag == "NNP":
            tree = _numbered(tree, word)
        elif word.low == "the" and at and tree[at - 1].tag == "NNP":
            tree = _by_name(tree, tree[at - 1])
        elif word.low.endswith("-based") and at > 1 and tree[at - 1].text == ",":
            tree = _based(tree, word)
    return tree


def _by_name(tree: Tree, name: Word) -> Tree:
    """ "Peter the Great's visit": the visit of Peter the Great, and not of the Great alone."""
    called = tree.after(tree.after(name))
    owns = tree.after(called)
    thing = tree.head(called)
    if not called.text[0].isupper() or owns.tag != "POS" or called.dep != "poss":
        return tree
    if thing.index < owns.index:
        return tree
    owner = replace(name, dep="poss", head=thing.index)
    whole = [owner, replace(called, dep="appos", head=name.index), replace(owns, head=name.index)]
    if thing.head == name.index:
        kids = [w for w in tree.children(name) if w.index > thing.index]
        whole += [in_place_of(name, thing), *(replace(word, head=thing.index) for word in kids)]
    return replant(tree, *whole)


def _based(tree: Tree, where: Word) -> Tree:
    """ "Dayton, Ohio-based Kern grew": Kern did, and the town only tells where it is."""
    comma, town, name = tree[where.index - 1], tree[where.index - 2], tree.after(where)
    while tree.after(name).is_noun and name.is_noun:
        name = tree.after(name)
    inside = range(town.index, name.index + 1)
    if not (town.is_noun and name.is_noun and town.text[0].isupper()):
        return tree
    outer = next((w for w in (name, where, town) if w.head not in inside or w.dep == "ROOT"), name)
    kids = [w for w in tree.words if w.head in {town.index, where.index} and w.index not in inside]
    return replant(
        tree,
        in_place_of(outer, name) if outer != name else name,
        replace(where, tag="JJ", dep="amod", head=name.index),
        replace(town, dep="npadvmod", head=where.index),
        replace(comma, dep="punct", head=where.index),
        *(replace(word, head=name.index) for word in kids),
        *(
            replace(w, head=name.index)
            for w in tree.words[where.index + 1 : name.index]
            if w.head in {town.index, where.index}
        ),
    )


def _role(tree: Tree, name: Word) -> Tree:
    """ "Striker Ann Roe left", "the pianist and teacher Ann Roe left": Roe did."""
    role, first = tree.head(tree[name.index]), tree.under(name)[0]
    last = (role, *tree.children(role, "conj"))[-1]
    somebody = all(
        each.low in PERSON_TITLES | ROLES or each.low.endswith(PEOPLE_ENDS) for each in (role, last)
    )
    close = role.tag == last.tag == "NN" and first.index == last.index + 1 and first.tag == "NNP"
    led = tree.child(role, "det", "poss", "prep") is not None
    if not (close and somebody) or (led and (last == role or role.dep not in SUBJECTS)):
        return tree
    rest = (replace(w, head=name.index) for w in tree.children(role) if w.index > name.index)
    return replant(
        tree,
        in_place_of(role, tree[name.index]),
        replace(role, dep="compound", head=name.index),
        *rest,
    )


def _of_last(tree: Tree, noun: Word) -> Tree:
    """ "He was followed by Ari Roe (1729-1811), the man who mapped it": Roe is that man."""
    last = tree[tree.under(noun)[0].index - 2]
    while last.text == ")":
        last = tree.head(last)
    verb = tree.head(tree.head(noun))
    over = tree.head(noun).dep in SUBJECTS and verb.index < last.index < noun.index
    if not over or last.tag != "NNP" or not noun.low.endswith(PEOPLE_ENDS):
        return tree
    return replant(tree, replace(noun, head=last.index))


def _holder(tree: Tree, name: Word) -> Tree:
    """ "The mayor of Mora, Ida Lund, who won in 2022": Lund did, and Mora is no Lund."""
    town, first = tree.head(name), tree.under(name)[0]
    role = tree.head(tree.head(town))
    parted = [tree[first.index - 1].text, tree.after(name).text] == [",", ","]
    whole = first.index == town.index + 2 and first.dep == "compound" and first.low not in _FAR
    holds = tree.head(town).low == "of" and role.low in PERSON_TITLES and role.is_noun
    if not (parted and whole and holds):
        return tree
    behind = (w for each in (town, role) for w in tree.children(each) if w.index > name.index)
    told = (replace(w, head=name.index) for w in behind if w.dep == "relcl")
    return replant(tree, replace(name, dep="appos", head=role.index), *told)


def _titled(tree: Tree, name: Word) -> Tree:
    """ "President Ann Roe and King Lund met": Roe did, for no comma parts her from her title.

    Nor does a hyphen part "Jean-Louis Le Roe".
    """
    title, first = tree.head(name), tree.under(name)[0]
    close = first.index == title.index + 1 and title.low in PERSON_TITLES
    hyphened = tree[title.index + 1].text == "-" and first.index == title.index + 2
    if not (close or (hyphened and first.start == title.end + 1)) or title.tag != "NNP":
        return tree
    return replant(
        tree,
        in_place_of(title, name),
        replace(title, dep="compound", head=name.index),
        *(replace(kid, head=name.index) for kid in tree.children(title) if kid != name),
    )


def _office(tree: Tree, name: Word) -> Tree:
    """ "The minister for public works Ann Roe": of no works named Roe, but Roe herself."""
    name, link = tree[name.index], tree.head(name)
    role, before = tree.head(link), tree.children(name, "compound", "amod", "det")
    small = [word for word in before if word.text[0].islower()]
    field = small[-1] if small else name
    somebody = role.low in PERSON_TITLES | ROLES or role.low.endswith(PEOPLE_ENDS)
    if not (somebody and role.is_noun and field.tag in {"NN", "NNS"} and link.tag in {"IN", "TO"}):
        return tree
    given = tree.words[field.index + 1 : name.index]
    if not given or any(word.tag != "NNP" for word in given):
        return tree  # "A member of the club Kern".
    parts = (replace(word, head=field.index) for word in small[:-1])
    told = replace(field, dep="pobj", head=link.index)
    return replant(tree, *parts, told, replace(name, dep="appos", head=role.index))


def _firm(tree: Tree, mark: Word) -> Tree:
    """ "Kern & Co. was sold", "Roe, Kern & Co.": one firm, called by its last word."""
    first, last = tree.head(mark), tree.begun_by(tree.after(mark))
    if last.dep != "conj" or last.head != first.index or not last.tag.startswith("NNP"):
        return tree
    row = [first]
    while row[-1].dep == "conj" and tree.after(tree.head(row[-1])).text == ",":
        row.append(tree.head(row[-1]))
    if not all(word.tag.startswith("NNP") for word in row):
        return tree
    kids = (kid for word in row for kid in tree.children(word) if kid not in (last, *row))
    return replant(
        tree,
        *(replace(kid, head=last.index) for kid in kids if kid != mark),
        *(replace(word, dep="compound", head=last.index) for word in (mark, *row)),
        in_place_of(row[-1], last),
    )


def _numbered(tree: Tree, number: Word) -> Tree:
    """ "The emperor Peter I granted it": Peter the first did, and not I."""
    name, verb = tree[number.index - 1], tree.head(number)
    if (number.tag, name.dep, name.head) == ("NNP", "npadvmod", verb.index):
        return replant(tree, replace(name, dep="compound", head=number.index))
    if number.tag != "PRP" or number.dep not in SUBJECTS or name.head == verb.index:
        return tree
    number_told = replace(number, tag="NNP", dep="nsubj" if verb.is_verb else "compound")
    rest = [w for w in tree.children(name) if w.index < name.index and w != verb]
    above = (
        in_place_of(name, verb)
        if verb in tree.children(name) and verb.dep in {"relcl", "acl"}
        else verb
    )
    return replant(
        tree,
        number_told,
        replace(name, dep="compound", head=number.index),
        above,
        *(replace(w, head=number.index if verb.is_verb else verb.index) for w in rest),
        *(
            replace(w, head=verb.index)
            for w in tree.children(name)
            if w.index > number.index and w != verb
        ),
    )


def _named(tree: Tree, word: Word) -> Tree:
    """ "ESA astronaut Ann Roe landed": Roe is the astronaut, and landed."""
    name = tree[word.index + 1]
    while tree.after(name).tag == "NNP":
        name = tree.after(name)
    verb, before = tree.head(name), tree[max(0, word.index - 1)]
    if verb == word and name.dep == "dobj":
        return _with_roles(tree, word, name)
    if name.dep not in SUBJECTS or verb.head != word.index or verb.index < name.index:
        return tree
    owned = before.tag == "NNP" and before.dep in {"nsubj", "conj", "compound"}
    joined = owned and before.dep == "conj"
    lost = sorted(tree.children(word), key=lambda kid: kid.dep not in SUBJECTS)
    lost = [kid for kid in lost if kid not in (verb, before)]
    doers = [kid for kid in lost if kid.dep in SUBJECTS]
    named = [replace(doers[0], dep="nmod", head=doers[1].index)] if len(doers) > 1 else []
    return replant(
        tree,
        replace(word, tag="NN", dep="compound", head=name.index),
        in_place_of(word, verb),
        *([replace(before, dep="compound", head=name.index)] if owned else []),
        *([replace(name, dep="conj", head=before.head)] if joined else []),
        *(replace(kid, head=verb.index) for kid in (lost if not named else lost[1:])),
        *named,
    )


def _with_roles(tree: Tree, last: Word, name: Word) -> Tree:
    """ "Made by the chemist, poet and inventor Ada Roe": by Roe, who is all three."""
    at = last.index - 1
    while at and (tree[at].text in {",", "and"} or tree[at].tag == "NN"):
        at -= 1
    first, *others = [w for w in tree.words[at + 1 : last.index] if w.tag == "NN"] or [last]
    verb = next((word for word in tree.above(first) if word.is_verb), last)
    if first == last or verb == last:
        return tree
    behind = (w for each in (last, first, *others) for w in tree.children(each))
    return replant(
        tree,
        *(replace(word, head=verb.index) for word in behind if word.index > name.index),
        replace(last, tag="NN", dep="compound", head=name.index),
        replace(name, dep="conj", head=first.index),
        *(replace(word, dep="conj", head=first.index) for word in others),
    )


def _both(tree: Tree, link: Word) -> Tree:
    """ "The mayor, Ari Lund, and his deputy left": both did."""
    one, comma = tree.head(link), tree[link.index - 1]
    verb, other = tree.head(one), tree[link.index + 1]
    joined, next_to = tree.child(one, "conj"), comma.text == "," and comma.index == one.index + 1
    if joined is not None and next_to and one.dep == "appos" and verb.tag == "NN":
        same = tree.child(verb, "conj") is None and verb.dep in SUBJECTS
        kept = (replace(each, head=verb.index) for each in (comma, link, joined))
        return replant(tree, *kept) if same and joined.index > link.index else tree
    while other.head not in {other.index, verb.index} and not other.is_noun:
        other = tree.head(other)
    named = tree.child(one, "appos") is not None and tree.child(one, "conj") is None
    beside = other.head == verb.index and tree.under(other)[0].index == link.index + 1
    if one.dep not in SUBJECTS or other.dep not in SUBJECTS or not (named and beside):
        return tree
    return replant(tree, replace(other, dep="conj", head=one.index))
