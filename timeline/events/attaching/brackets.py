"""From a date alone in brackets to what it belongs to: "the war (1914-18)"."""

from typing import Literal

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.attaching.occasions import acts
from timeline.events.lexicon.words import BEING, PERIODS, words
from timeline.events.parsing.grammar import HAVE, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import NUMERAL
from timeline.model import Mention

_MARKS = frozenset({",", "(", ")", "-", "–"})
_LEADING = frozenset({"of", "the", "in", "at", "and", "or", "that", "c."})
_BETWEEN = frozenset({",", "and", "&"})
_KINDS = words(
    """university college school abbey monastery church cathedral bishopric order city town port
    fortress castle village island province"""
)
"""What may stand between a happening and a name: "the foundation of the university of Pavia"."""
_MOMENTS = frozenset({"death", "deaths", "birth", "murder", "assassination", "accession"})
"""What takes no years: "the time after the death of Ari (1371–89)"."""
_DOING = frozenset({"had", "could", "did"})
_SUFFERED = frozenset({"was", "were", "been"})
_OWNING = words("had owned held bought sold stole acquired lent showed saw read sang played")
_PLACING = frozenset({"at", "in"})
_HELD = frozenset({"was", "became"})
_LISTING = frozenset({"include", "includes", "included"})
_PRIZED = words("recipient winner laureate medallist champion finalist")
_TERM = 15 * 366
"""The days of the longest time in brackets that is a stay and no life."""

Kind = Literal["verb", "noun", "line", "label", "aside"]
"""How a date belongs to a word: told by it, or, as a label, only a part of its name."""


def bracketed(tree: Tree, mention: Mention, before: Word) -> tuple[Kind, Word]:
    """The happening named before the brackets, or the verb that put its object there.

    "Owned Picasso's Guernica (1937)" tells when it was painted, not since when.
    """
    if before.is_verb and (before.dep == "acl" or tree.subject(before) is not None):
        return "verb", before  # "The ship sank (1912) with all hands".
    name = [before]
    while name[0].index and tree[name[0].index - 1].text[0].isupper():
        name.insert(0, tree[name[0].index - 1])
    governors = (each for word in name for each in (word, *tree.above(word)) if each in name)
    ends = (word for word in name if word is before or word.low != "open")  # "Rome, Open City".
    happening = next((word for word in ends if is_event_noun(word)), None)
    happening = happening or _happening_of(tree, name[0])
    if happening is not None and happening.low in _MOMENTS and mention.when.precision == "range":
        return "label", before
    if happening is None:
        verb = _put_in(tree, mention, before)
        if verb is not None and verb.low in _OWNING and tree[name[0].index - 1].tag == "POS":
            return "label", before
        return ("verb", verb) if verb else ("label", before)
    noun = happening
    if happening in name:
        noun = min(governors, key=lambda word: sum(1 for _ in tree.above(word)))
    verb, one = tree.head(noun), noun.tag != "NNS" and mention.when.precision != "range"
    if one and acts(tree, noun) and verb.index > before.index and verb.low not in BEING:
        return "verb", verb  # "The Battle of Mora (1526) ended the war".
    return "noun", noun


def bracket_beyond(tree: Tree, at: int, step: int) -> int:
    """Where other years of the same brackets end: "besieged three times (1450, 1471 and 1490)"."""
    while 0 < at < len(tree) and (tree[at].low in _BETWEEN or tree[at].text.isdigit()):
        at += step
    return at


def _put_in(tree: Tree, mention: Mention, before: Word) -> Word | None:
    """The verb of what stands before a year in brackets: "was opened by the king (1825)".

    Years that say which the counted ones are say when: "ruled for 62 years (1824-86)".
    """
    above = (word for word in tree.above(before) if word.is_verb and word.low != "including")
    verb = next(above, None)
    counted = before.tag == "NNS" and before.low.removesuffix("s") in PERIODS | {"time"}
    if verb is not None and mention.when.precision == "range" and not counted:
        return verb if _is_spent(tree, mention, before, verb) else None
    if verb is not None and verb.index > before.index:
        return verb if _is_new(tree, verb) else None
    if verb is None:
        return None
    prized = tree.child(verb, "attr")
    if verb.low in _LISTING or (prized is not None and prized.low in _PRIZED):
        return verb  # "His honours include the Roe Prize (1988)".
    done = (verb, tree.head(verb)) if (verb.dep, verb.tag) == ("conj", "VBN") else (verb,)
    helped = any(w.low in _SUFFERED for each in done for w in tree.children(each, "auxpass"))
    able = any(word.low in _DOING for word in tree.children(verb, "aux"))
    able = able or _is_perfect(tree, verb)
    did = (verb.tag == "VBD" and verb.low not in BEING) or (able and not BEING & {verb.low})
    return verb if did or helped else None


def _is_perfect(tree: Tree, verb: Word) -> bool:
    """ "Has worked in Chile (1996)"."""
    return verb.tag == "VBN" and any(w.low in HAVE for w in tree.children(verb, "aux"))


def _is_new(tree: Tree, verb: Word) -> bool:
    """Whether it was made or came then: "a spa (1999) and a lift (2004) were added"."""
    thing = tree.child(verb, *SUBJECTS)
    det = tree.child(thing, "det") if thing is not None else None
    passive = tree.child(verb, "auxpass") is not None
    came = passive or (verb.tag == "VBD" and tree.child(verb, "dobj", "attr", "ccomp") is None)
    return det is not None and det.low in {"a", "an", "another"} and came


def _is_spent(tree: Tree, mention: Mention, before: Word, verb: Word) -> bool:
    """Whether the years are those that somebody spent at a place: "taught in Graz (1857-59)".

    Or in an office: "was mayor (1857-59)", "served as mayor of Graz (1857-59)". No life is so
    short.
    """
    days = mention.when.interval
    path = [word for word in tree.above(before) if word.index <= before.index and word != verb]
    joined = {word.head for word in path if word.tag == "IN" and word.dep == "conj"}
    links = [word for word in path if word.tag == "IN" and word.index not in joined]
    short = days is not None and days.end - days.start <= _TERM
    if not short or NUMERAL.fullmatch(before.text):
        return False
    if not links:
        said = tree.child(verb, "attr")
        held = said is not None and (said == before or (before.dep == "conj" and said in path))
        return held and verb.low in _HELD and before.tag in {"NN", "NNP"}
    if links[-1].head not in {verb.index, *joined}:
        return False
    first, last = links[0].low, links[-1].low
    placed = first in _PLACING and last in _PLACING | {"as"}
    office = first in {"of", "as"} and last == "as"
    told = verb.tag == "VBD" or tree.child(verb, "auxpass") is not None or _is_perfect(tree, verb)
    return (placed or office) and told and tree.subject(verb) is not None


def _happening_of(tree: Tree, name: Word) -> Word | None:
    """The event noun that a name right before brackets tells more of: "the siege of Malta".

    It may be one of several: "the sieges of Malta (1565), Vienna (1683) and Buda".
    """
    at = name.index - 1
    while at > 0 and _is_of_list(tree[at]) and not is_event_noun(tree[at]):
        at -= 1
    return tree[at] if 0 <= at < name.index - 1 and is_event_noun(tree[at]) else None


def _is_of_list(word: Word) -> bool:
    listed = word.text in _MARKS or word.text[0].isdigit() or word.tag.startswith("NNP")
    return listed or word.low in _LEADING | _KINDS
