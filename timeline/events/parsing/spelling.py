"""From a noun of a sentence to the words that name it."""

import re
from dataclasses import replace
from itertools import pairwise

from timeline.events.lexicon.people_words import BODIES_NAMED, NO_NAMES, PERSON_TITLES
from timeline.events.lexicon.words import PARTITIVES, words
from timeline.events.parsing.grammar import PLURALS, Tree, Word
from timeline.places.beside import PARTICLES

_SOUNDS_OPEN = re.compile(
    r"(?!eu\w|uni(?!n|m|d(?!i))|us[eu]|ut[eio]|uran|ubiq|unanim|uk[ru]|ukul|ugan|urug|u[iy]gh"
    r"|unesco|ewe|once|one\b|u[kns]\b|u\.)[aeiou]"
    r"|8|1[18](?!\d(?:\D|$))|hour|honest|honou?r|heir"
)
"""By its sound, "an" stands before it: "an hour", "an 8-year-old", but "a university"."""
NUMERAL = re.compile(r"[IVX]+")
"""Which one of a name somebody is: "Manuel II"."""
NAME_PARTS = frozenset({"compound", "amod", "nmod", "det", "poss", "case", "nummod", "punct"})


def takes_an(word: str) -> bool:
    """Whether "an" stands before a word, not "a"."""
    return _SOUNDS_OPEN.match(word.lower()) is not None


_YEAR = re.compile(r"[12]\d\d\d")
_LEAGUES = words("union league association federation community council alliance order act")
"""What says as little without its "of": "the Union" of Democratic Forces."""
_HEADING = words(
    """head heads leader leaders chief chiefs member members president presidents minister ministers
    director directors representative representatives founder founders family families relative
    relatives survivor survivors victim victims owner owners ambassador ambassadors envoy envoys
    murder murders killing killings assassination massacre"""
)
"""Who are somebody's, and what was done to somebody: "the heads" of the two services."""
_SHORT = 30
"""Characters of whose they are."""
_SO_MUCH = frozenset({"so", "much", "many"})
"""What says how much of a thing there is, and is no part of what it is called."""
_ABOUT = frozenset({"more", "fewer", "less"})
"""Before "than 20 activists", who are then "the activists"."""


def name_of(tree: Tree, noun: Word) -> str:
    """The noun as a name: the capitalised words around it, else the phrase up to it."""
    words = [
        w for w in tree.under(noun, lambda w: w.dep not in NAME_PARTS) if w.index <= noun.index
    ]
    if noun.tag in {"NNP", "NNPS"} and noun.text[0].isupper():
        proper = [noun]
        for word in reversed(words[:-1]):
            hyphen = "-" in {word.text, proper[0].text}  # "The All-Peru Club".
            joins = word.tag == "POS" or (hyphen and word.end == proper[0].start)
            joins = (
                joins or word.text == "&" or (word.text == "," and "&" in {w.text for w in proper})
            )
            joins = joins or (word.text in PARTICLES and word.tag == "NNP")  # "Ada van Roe".
            dated = word.low in NO_NAMES and word.low not in PERSON_TITLES
            named = (word.text[0].isupper() and not dated) or joins or _is_ordinal(word)
            if word.index + 1 != proper[0].index or not named:
                break
            proper.insert(0, word)
        words = [*_article(tree, noun, proper[0]), *proper]
    while len(words) > 1 and words[0].low in _SO_MUCH:
        words = words[1:]
    about = len(words) > 2 and words[0].low in _ABOUT and words[1].tag == "CD"
    words = words[2:] if about else words
    if len(words) > 1 and words[0].low in {"a", "an"}:
        words[0] = replace(words[0], text="an" if takes_an(words[1].text) else "a")
    first = words[0]
    bare = first.tag == "NNS" or (first.tag == "NN" and first == noun)
    text = first.low if bare and first.index == 0 else first.text
    text = "the" if first.tag == "PRP$" else f"the {text}" if about else text
    for last, word in pairwise(words):
        text += word.text if last.end == word.start else f" {word.text}"
    owner = tree.child(noun, "poss")
    own = owner is not None and owner.tag == "PRP$" and noun.tag == "NNP"
    text = f"the {text}" if own and noun.low in BODIES_NAMED else text
    return text + _number(tree, noun) + _of_what(tree, noun)


def is_numbered(tree: Tree, noun: Word) -> bool:
    """Whether a number behind a noun is a part of its name: "Apollo 8", no "March 8"."""
    after, named = tree.after(noun), noun.low.rstrip(".") not in {"may", *NO_NAMES}
    return named and noun.text[0].isupper() and after.text.isdigit() and after.head == noun.index


def _number(tree: Tree, noun: Word) -> str:
    return f" {tree.after(noun).text}" if is_numbered(tree, noun) else ""


def names_of(tree: Tree, noun: Word) -> str:
    """The name of a noun with those that "and" joins to it."""
    joined = [noun]
    for word in tree.words[noun.index + 1 :]:
        if word.dep == "conj" and word.is_noun and tree.head(word) in joined:
            joined.append(word)
    *names, last = [_owned(tree, each) for each in joined]
    return f"{', '.join(names)} and {last}" if names else last


def _owned(tree: Tree, noun: Word) -> str:
    """The name of a noun, "her husband" as somebody's own."""
    owner = tree.child(noun, "poss")
    name = name_of(tree, noun)
    own = owner is not None and owner.tag == "PRP$" and name.startswith("the ")
    return f"{owner.low} {name.removeprefix('the ')}" if own and owner is not None else name


def _article(tree: Tree, noun: Word, first: Word) -> list[Word]:
    """ "The", "the two" right before a name."""
    led = [w for w in tree.children(noun, "det", "nummod") if w.index < first.index]
    between = tree.words[led[-1].index + 1 : first.index] if led else ()
    close = bool(led) and led[0].low == "the" and all(w.tag[:2] == "JJ" for w in between)
    told = led if close and led[0].index + len(led) + len(between) == first.index else []
    return [word for word in told if not _YEAR.fullmatch(word.text)]


def _is_ordinal(word: Word) -> bool:
    """ "The 7th" Cavalry Regiment."""
    return word.text[0].isdigit() and word.low.endswith(("st", "nd", "rd", "th"))


def _of_what(tree: Tree, noun: Word) -> str:
    """ " of Lepanto" after "the Battle" that says little without it, after somebody's "Songs"."""
    link = next((each for each in tree.children(noun, "prep") if each.low == "of"), None)
    name = tree.child(link, "pobj") if link is not None else None
    said = tree.under(name, lambda word: word.dep not in NAME_PARTS) if name is not None else ()
    the = tree.child(noun, "det")
    alone = the is not None and the.low == "the" and the.index == noun.index - 1
    titled = noun.text[0].isupper() and (alone or tree.child(noun, "poss") is not None)
    titled = titled or (noun.text[0].isupper() and noun.tag in PLURALS)
    named = bool(said) and all(w.text[0].isupper() for w in said)
    named = named and (titled or noun.low in PARTITIVES | _LEAGUES)
    whose = " ".join(word.text for word in said if word.dep != "punct")
    short = 0 < len(whose) <= _SHORT and noun.low in _HEADING
    return f" of {whose}" if named or short else ""
