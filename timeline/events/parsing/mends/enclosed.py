"""From a tree to the same tree in which what two dashes or brackets enclose is closed.

"Raised to red - meaning that ash was feared - on 13 May": the raising's day. "They took their part
- a group of isles with a harbour - in May": the isles have the harbour. So is what two commas do.
"""

from dataclasses import replace
from itertools import takewhile

from timeline.events.lexicon.people_words import LIVED, PERSON_TITLES
from timeline.events.lexicon.words import QUOTES
from timeline.events.parsing.grammar import BE, SUBJECTS, Tree, Word
from timeline.events.parsing.planting import in_place_of, replant

_DASHES = frozenset({"–", "—", "--", "-"})
_SINCE = frozenset({"since", "from", "until"})
_STATES = frozenset({"in", "at", "on", "under"})
_SHORT_PHRASE = 4
"""Words of a state: "in power", "at the helm"."""
_PAIR = 2
_FORMS = frozenset({"MD", "RB", "VBZ", "VBD", "VBP", "VB", "VBN", "VBG"})
"""What a verb with its small words is made of."""


def mended(tree: Tree, dates: frozenset[int]) -> Tree:
    """The tree put right; `dates` are the indices of words that tell time."""
    for mark in [word for word in tree.words[1:-2] if word.text == "("]:
        tree = _participle(_short_name(tree, mark.index), mark.index)
        tree = _asked(_reigned(tree, mark.index, dates), mark.index)
    for noun in [word for word in tree.words[2:-2] if word.dep == "appos"]:
        tree = _is_after_all(_of_office(tree, noun, dates), noun)
    for noun in [word for word in tree.words[3:-1] if word.dep in {"attr", "dobj"}]:
        tree = _set_off(tree, noun)
    for noun in [word for word in tree.words[2:-2] if word.dep in SUBJECTS]:
        tree = _in_office(tree, tree[noun.index])
    for link in [w for w in tree.words[3:-1] if w.dep == "prep" and w.index + 1 in dates]:
        tree = _behind_quote(tree, link)
        tree = _in_state(tree, link, dates) if link.low == "since" else tree
    dashes = [word for word in tree.words if word.text in _DASHES and _is_apart(tree, word)]
    if len(dashes) != _PAIR:
        return tree
    opens, closes = (word.index for word in dashes)
    main = next((w for w in tree.above(dashes[0]) if w.is_verb and w.index < opens), None)
    if main is not None:
        tree = _behind(_after(tree, opens, closes, main, dates), opens, closes, main)
    tree = _divided(_sentence(tree, opens, closes), opens, closes)
    return _inside(tree, opens, closes)


def _set_off(tree: Tree, noun: Word) -> Tree:
    """ "Joined the club in 1839 - one of its first women": she joined no one."""
    start = next((w.index for w in tree.under(noun) if w.text[0].isalnum()), noun.index)
    first = tree.child(tree.head(noun), "attr", "dobj")
    apart = tree[start - 1].text in _DASHES and first is not None and first.index < start - 1
    return replant(tree, replace(noun, dep="appos", head=first.index)) if apart and first else tree


def _is_after_all(tree: Tree, noun: Word) -> Tree:
    """ "The land was, while outside the empire, part of the realm": so it was."""
    comma = tree.under(noun)[0].index - 1
    over = [word for word in tree.above(noun) if word.dep == "advcl"]
    verb = tree.head(over[0]) if over else noun
    opens = verb.index + 1 < len(tree) and tree[verb.index + 1].text == tree[comma].text == ","
    if not opens or verb.low not in BE or tree.child(verb, "attr", "acomp") is not None:
        return tree
    lost = [w for w in tree.words if w.dep == "relcl" and w.index > noun.index]
    lost = [w for w in lost if verb.index < w.head < comma]
    starts = [(w, tree[tree.under(w)[0].index - 2]) for w in lost]
    return replant(
        tree,
        replace(noun, dep="attr", head=verb.index),
        *(replace(word, head=before.index) for word, before in starts if before.is_noun),
    )


def _behind_quote(tree: Tree, link: Word) -> Tree:
    """ "He made the first, dubbed "the Box," in 1642": when he made it."""
    mark, comma = tree[link.index - 1], tree[link.index - 2]
    named = tree.head(link)
    aside = named.dep == "acl" and tree[named.index - 1].text == ","
    main = next((word for word in tree.above(named) if word.is_finite), link)
    if mark.text not in QUOTES or comma.text != "," or not aside or main.index > named.index:
        return tree
    return replant(tree, replace(link, head=main.index))


def _of_office(tree: Tree, noun: Word, dates: frozenset[int]) -> Tree:
    """ "Named Roe, head of the guard since 2011, as leader": head since then, not named.

    Of two offices the last: "Lund, mayor and head of the league from 1990 to 1995, died".
    """
    closes = next((w.index for w in tree.words[noun.index :] if w.text == ","), 0)
    link = next((w for w in tree.words[noun.index : closes] if w.low in _SINCE), noun)
    dated = link != noun and closes - 1 in dates
    apart = link.head not in range(noun.index, closes) and tree[tree.under(noun)[0].index - 1]
    if not dated or not apart or apart.text != ",":
        return tree
    office = tree.children(noun, "conj")[-1:] or (noun,)
    return replant(tree, replace(link, head=office[0].index))


def _in_office(tree: Tree, noun: Word) -> Tree:
    """ "They said Lund, in office since 2013, had won": he was, and they said it now."""
    verb, comma, link = tree.head(noun), tree.after(noun), tree[min(noun.index + 2, len(tree) - 1)]
    closes = next((w.index for w in tree.words[link.index :] if w.text == ","), 0)
    inside = tree.words[link.index : closes]
    led = comma.text == "," and link.tag == "IN" and link.head < noun.index
    if not led or closes >= verb.index or any(word.is_verb for word in inside):
        return tree
    own = (word for word in inside if word.head == link.head)
    return replant(tree, *(replace(word, head=verb.index) for word in own))


def _in_state(tree: Tree, since: Word, dates: frozenset[int]) -> Tree:
    """ "He took it from Roe, in power since 2012": Roe was in power, and nothing was taken since.

    But "he has lived with Roe, in Lund since 2012".
    """
    comma = next((w.index for w in reversed(tree.words[: since.index]) if w.text == ","), 0)
    noun, link = tree[comma - 1], tree[comma + 1]
    ends = next((w for w in tree.words[since.index + 1 :] if w.index not in dates), since)
    inside = tree.words[comma + 1 : since.index]
    told = next((w for w in reversed(tree.words[:comma]) if w.is_finite), None)
    apart = noun.is_noun and link.low in _STATES and 1 < len(inside) <= _SHORT_PHRASE
    apart = apart and ends.text in {",", ".", ";"} and not any(w.is_verb for w in inside)
    if not apart or told is None or told.tag != "VBD" or told.dep == "aux":
        return tree
    return replant(
        tree,
        replace(link, dep="appos", head=noun.index),
        replace(since, dep="prep", head=link.index),
    )


def _short_name(tree: Tree, mark: int) -> Tree:
    """ "The League of the North (Leano) rules": the league does, and is called so."""
    noun, short = tree[mark - 1], tree[mark + 1]
    if noun.dep == "nummod" and noun.head < noun.index:
        noun = tree.head(noun)  # "Division Three (North)".
    called = noun.is_noun or (noun.tag == "JJ" and noun.text[0].isupper())
    leads = called and short.is_noun and noun.head == short.index
    if not leads or tree[mark + _PAIR].text != ")" or short.index == short.head:
        return tree
    before = (w for w in tree.children(short) if w.index < mark and w != noun)
    return replant(
        tree,
        replace(in_place_of(short, noun), tag=noun.tag if noun.is_noun else "NNP"),
        replace(short, dep="appos", head=noun.index),
        *(replace(word, head=noun.index) for word in before),
    )


def _participle(tree: Tree, mark: int) -> Tree:
    """ "Retook the port of Asten (taken in 1986) with four ships": the port was taken.

    And it was retaken with four ships.
    """
    noun, done = tree[mark - 1], tree[mark + 1]
    closes = next((word.index for word in tree.words[mark:] if word.text == ")"), mark)
    inside = range(mark, closes)
    if done.tag != "VBN" or not noun.is_noun or closes == mark:
        return tree
    while (link := tree.head(noun)).low == "of" and tree.head(link).is_noun:
        noun = tree.head(link)
    verb = next((word for word in tree.above(noun) if word.is_verb), None)
    if verb is None or verb.index in inside or verb.index > closes:
        return tree
    if done.head == verb.index:
        tree = replant(tree, replace(done, dep="acl", head=noun.index))
    behind = [word for word in tree.words[closes + 1 :] if word.head in inside]
    return replant(tree, *(replace(word, head=verb.index) for word in behind))


def _reigned(tree: Tree, mark: int, dates: frozenset[int]) -> Tree:
    """ "King Roe I (reigned 1200-1250) built a castle": he reigned then, and built it."""
    noun, verb = tree[mark - 1], tree[mark + 1]
    closes = next((word.index for word in tree.words[mark:] if word.text == ")"), mark)
    alone = all(w.index in dates or w.tag == "IN" for w in tree.words[mark + 2 : closes])
    if verb.low not in LIVED or not alone or closes <= mark + 2:
        return tree
    others = [w for w in tree.children(verb) if not mark <= w.index <= closes]
    over = [w for w in others if w.dep == "ccomp" and w.index < mark]  # "Was built by Roe (ruled".
    over += [w for w in (*others, *tree.above(verb)) if w.is_finite and w.index > closes]
    main = next(iter(over), None)
    told = replace(verb, tag="VBD", dep="acl", head=noun.index)
    if main is None:
        return replant(tree, told)
    listed = {w for w in others if w.dep == "conj" and w != main}
    return replant(
        tree,
        told,
        in_place_of(verb, main) if main in others else main,
        *(replace(w, head=noun.index if w in listed else main.index) for w in others if w != main),
    )


def _asked(tree: Tree, mark: int) -> Tree:
    """ "Made for the King of Peru (whose father had asked for it)": the king's father."""
    noun, asks = tree[mark - 1], tree[mark + 1]
    noun = tree.head(noun) if noun.dep == "prt" else noun
    noun = (tree.child(noun, *SUBJECTS) if noun.is_verb else None) or noun  # "Was set up (which".
    clause = next((word for word in tree.above(asks) if word.is_verb), asks)
    if asks.tag not in {"WP$", "WP", "WDT"} or not noun.is_noun or clause.index < mark:
        return tree
    link = tree.head(noun)
    while link.low == "of" and tree.head(link).low in PERSON_TITLES:
        noun, link = tree.head(link), tree.head(tree.head(link))
    return replant(tree, replace(clause, dep="relcl", head=noun.index))


def _sentence(tree: Tree, opens: int, closes: int) -> Tree:
    """ "The line – it was short – opened", where the aside is taken for the main clause."""
    aside = next((w for w in tree.words[opens + 1 : closes] if w.dep == "ROOT"), None)
    said = tree.child(aside, "ccomp") if aside is not None else None
    if aside is None or said is None or said.index > opens or tree.child(said, *SUBJECTS) is None:
        return tree
    behind = (w for w in tree.words[closes + 1 :] if w.head in range(opens, closes))
    moved = [replace(word, head=said.index) for word in behind]
    hung = replace(aside, dep="parataxis", head=said.index)
    return replant(tree, in_place_of(aside, said), hung, *moved)


def _divided(tree: Tree, opens: int, closes: int) -> Tree:
    """ "The club – it was old – was sold": who did it before the aside, what was done behind it.

    So in "The talks – the first since the war – ended", where no war ended.
    """
    before, aside = tree.words[:opens], tree.words[opens + 1 : closes]
    forms = [*takewhile(lambda word: word.tag in _FORMS, tree.words[closes + 1 :])]
    verbs = [word for word in forms if word.tag != "RB"]
    if not verbs or any(word.is_verb for word in before):
        return tree
    doer, verb = tree.top(before), verbs[-1]
    taken, link = tree.child(verb, *SUBJECTS), tree.child(verb, "mark")
    if not doer.is_noun or (taken is not None and (taken not in aside or link not in aside)):
        return tree
    if taken is not None and link is not None:
        led = replace(link, dep="prep", head=link.index - 1)
        moved = [led, replace(taken, dep="pobj", head=link.index)]
    else:
        own = (word for word in aside if word.dep in SUBJECTS and tree.head(word) in aside)
        told = next((tree.head(word) for word in own), None)
        if told is None:
            return tree
        moved = [replace(told, dep="parataxis", head=verb.index)]
    passive = verb.tag == "VBN" and any(word.low in BE for word in verbs[:-1])
    past = "VBD" if len(verbs) == 1 and verb.tag == "VBN" else verb.tag
    behind = (w for w in tree.words[closes + 1 :] if w.head <= closes and w != verb)
    return replant(
        tree,
        replace(doer, dep="nsubjpass" if passive else "nsubj", head=verb.index),
        replace(verb, tag=past, dep="ROOT", head=verb.index),
        *moved,
        *(replace(word, head=verb.index) for word in behind),
    )


def _is_apart(tree: Tree, dash: Word) -> bool:
    """Whether blanks stand around it, as they do not in "Israel-Jordan"."""
    if not 0 < dash.index < len(tree) - 1:
        return False
    return dash.text in "–—" or tree[dash.index - 1].end < dash.start


def _after(tree: Tree, opens: int, closes: int, main: Word, dates: frozenset[int]) -> Tree:
    """With a date right behind the aside hung on the verb before it, or one more verb."""
    at = closes + 1
    first = tree[at]
    for verb in tree.words[at + 1 :] if first.tag == "CC" else ():
        bare = verb.is_verb and verb.dep == "conj" and tree.child(verb, *SUBJECTS) is None
        if bare and verb.head in range(opens, closes):
            joint = replace(first, head=main.index)
            return replant(tree, joint, replace(verb, head=main.index))
    timed = at in dates or (first.tag == "IN" and at + 1 in dates)
    if not timed or first.head not in range(opens, closes):
        return tree
    return replant(tree, replace(first, head=main.index))


def _behind(tree: Tree, opens: int, closes: int, main: Word) -> Tree:
    """ "Found the hoard - which has ten books - under a floor in May": found there, and then."""
    if any(word.is_finite and word.dep not in {"relcl", "acl"} for word in tree.words[closes:]):
        return tree
    inside = range(opens, closes)
    ends = (w for w in tree.words[closes + 1 :] if w.dep in {"prep", "npadvmod"})
    return replant(tree, *(replace(w, head=main.index) for w in ends if w.head in inside))


def _inside(tree: Tree, opens: int, closes: int) -> Tree:
    """With a phrase that opens in the aside hung on the noun before it there."""
    inside = range(opens + 1, closes)
    for word in tree.words[opens + 2 : closes]:
        before = tree[word.index - 1]
        if word.dep == "prep" and word.head not in inside and before.is_noun:
            tree = replant(tree, replace(word, head=before.index))
    return tree
