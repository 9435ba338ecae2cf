"""From the words of a title to its line: with the blanks of the text, names, and no loose ends."""

import re
from dataclasses import replace
from itertools import pairwise

from timeline.events.lexicon.words import LINKS, OF_ITSELF, STARTING
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.spelling import takes_an
from timeline.events.titles.phrases.closure import only_opens
from timeline.events.titles.phrases.copulas import copula_of
from timeline.events.titles.phrases.doers import lone_comma
from timeline.events.titles.phrases.past import STANDS
from timeline.events.titles.phrases.relating import related
from timeline.events.titles.phrases.speech import COLON
from timeline.events.titles.writing.called import Namer, in_full, is_proper, named, possessive
from timeline.events.titles.writing.lent import is_same, leads_name, unpointed
from timeline.events.titles.writing.quoted import quoted
from timeline.events.titles.writing.undenied import undenied
from timeline.patterns import later

_LEAST = 3
"""A title has so many words before an aside."""
_ENDLESS = frozenset(LINKS.split("|"))
_WHOLE = frozenset({"prt", "advmod", "dobj", "attr"})
"""A small word that is a particle or an object may end a title: "gave in", "overruled both"."""
EDGES = " \t\n,;:–—-.…|•*/"
_BEFORE_MARK = re.compile(r" ([,;:!?%)\]]|\.(?!\d))")
_MARKS = re.compile(r"([,;:])(?: ?[,;:.])+")
_SAID = re.compile(r"\A([^,:]{3,40} (?:said|reported|showed)), (?=(that )?\w)")
_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]$")  # "In the U.K".
_PAIRED = re.compile(r"[\"“”()\[\]]")
_BLANK_INSIDE = re.compile(r"(?<!\w)(['‘][^'‘’]*?) (['’])(?!\w)")
_NEVER_CLOSED = later(r"(?<!\S)['‘](?=[A-Za-z](?!\b))(?![^'‘’]*['’](?!\w))")
"""A single mark of a quotation whose end is left out: "Roe 'to sing"."""
_PAUSES = frozenset({",", ";", ":", "–", "—", "-", "--", ".", "!", "?", "..."})
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_LOOSE = frozenset({"even", "shortly", "only", "just", "according", "nor"})
"""Adverbs that lead to what was left out."""
_OWNERS = frozenset({"compound", "det", "amod", "nmod", "poss", "case"})
_AT_LEAST = (["at", "least"], ["at", "most"], ["as", "well"])


def written(
    tree: Tree, words: list[Word], dates: frozenset[int], name: Namer, until: Word | None
) -> str:
    """The words, which are `shown`, with the blanks that the text has between them."""
    names = named(tree, words, name)
    words = unpointed(tree, words, names)
    pieces: list[str] = []
    last: Word | None = None
    for word in words:
        text = undenied(tree, word, until) if until else None
        if last and word.tag == "WP$" and last.index == word.index - 1 and last.dep != "case":
            text = word.text  # "By a court whose ruling was annulled".
        text = _text(tree, word, dates, names, last is None) if text is None else text
        if last is COLON and not is_proper(word) and word.low != "i":
            text = text[:1].lower() + text[1:] if word.index not in names else text
        apart = last is not None and last.index + 2 == word.index
        if apart and last is not None and _hyphened(tree, last, word):
            pieces += ["-", text]
            last = word
            continue
        near = last is not None and last.index + 1 == word.index and last.end == word.start
        near = near and word != until and (text == word.text or word.text[0] not in "'’")
        glued = near or text in {",", ":", "'s", "’s", "%"}
        glued = glued and last is not COLON
        if _apart_from(last, word) and text and pieces[-1].lower() in {"a", "an"}:
            pieces[-1] = pieces[-1][0] + "n" * takes_an(text)
        pieces.append("" if glued or not pieces or not text else " ")
        pieces.append(text)
        last = word
    return _tidy("".join(pieces))


def _apart_from(last: Word | None, word: Word) -> bool:
    """Whether a word was left out between the two: "a" 1976 "earthquake"."""
    return last is not None and 0 <= last.index < word.index - 1


def shown(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """The words without loose ends, and without pauses between words that do not meet."""
    left = [w for w in words if not (_is_stranded(tree, w, dates) or is_same(tree, w, words))]
    words = _ended([_completed(tree, word) for word in quoted(tree, left)])
    kept = {word.index for word in words}
    found: list[Word] = []
    for word in words:
        pause = word.text in _PAUSES and word.index >= 0
        if not pause or _is_between(word, kept) or _closes(tree, word, found, kept, dates):
            found.append(word)
    return _up_to_seam(tree, _joined(tree, _without_bare_remark(found)), dates)


def _joined(tree: Tree, words: list[Word]) -> list[Word]:
    """Without one comma alone between a subject and its verb: "The court", opened in 2000."""
    at = lone_comma(words)
    if at is None:
        return words
    verb, before = words[at + 1], words[:at]
    tells = verb.is_finite and verb.tag != "MD" and before[-1].is_noun and verb.dep != "acl"
    whole = before[-1].index - before[0].index == len(before) - 1
    if not tells or not whole or any(word.is_verb for word in before):
        return words
    passive = verb.tag == "VBD" and verb.low.endswith("ed") and verb.low not in OF_ITSELF
    passive = passive and not any(word.dep == "dobj" and word.head == verb.index for word in words)
    was = (
        [copula_of(tree.top(tuple(before)))]
        if passive and verb.index == words[at].index + 1
        else []
    )
    return [*before, *was, *words[at + 1 :]]


def _completed(tree: Tree, word: Word) -> Word:
    """The preposition that a passive ends on is a part of the verb: "were accounted for"."""
    if word.dep != "prep" or word.index <= 0:
        return word
    verb = tree.head(word)
    ends = word.index == verb.index + 1 and verb.tag == "VBN"
    ends = ends and not tree.children(word) and tree.child(verb, "auxpass") is not None
    return replace(word, dep="prt") if ends else word


def _up_to_seam(tree: Tree, words: list[Word], dates: frozenset[int]) -> list[Word]:
    """The words up to an aside that a date and a comma led to: "a call" on Monday", its second"."""
    for at, (first, then) in enumerate(pairwise(words), 1):
        if then.index - first.index < _LEAST:
            continue
        between = range(first.index + 1, then.index)
        paused = first.index >= 0 and any(tree[index].text == "," for index in between)
        dated = paused and not dates.isdisjoint(between)
        seam = then.tag in {"DT", "PRP$"} and then.dep != "case"
        if dated and first.is_noun and seam and at >= _LEAST:
            rest = words[at:]
            return words if any(word.is_finite for word in rest) else words[:at]
    return words


def _without_bare_remark(words: list[Word]) -> list[Word]:
    """Without a participle alone between two commas, whose date was all that it told."""
    for at in range(len(words) - 2):
        first, said, last = words[at : at + 3]
        bare = said.tag == "VBN" or (said.tag == "JJ" and last.index > said.index + 1)
        if first.text == last.text == "," and bare and said.dep != "ROOT":
            return words[:at] + words[at + 3 :]
    return words


def _closes(
    tree: Tree, word: Word, found: list[Word], kept: set[int], dates: frozenset[int]
) -> bool:
    """Whether a comma still parts what it parted, after a date or before an adverb left out.

    "Prices, at a record in" May",", "Quito, after a siege," finally "fell"; a date between two
    commas takes both with it.
    """
    if word.text != "," or word.index < 0 or not found:
        return False
    last = word.index - 1
    while last >= 0 and last in dates:
        last -= 1
    year = tree[word.index - 1]
    if year.index in dates and tree[year.index - 1].text == "," and year.text.isdigit():
        return False
    if last < word.index - 1 and tree[last].low in STANDS:
        return False
    if last < word.index - 1:
        return word.index + 1 in kept and last in kept and tree[last].text != ","
    next_ = min((at for at in kept if at > word.index), default=0)
    adverb = next_ == word.index + 2 and tree[word.index + 1].tag == "RB"
    commas = [each.index for each in found if each.text == ","]
    opened = len(commas) % 2 == 1 and word.index - 1 in kept
    told = opened and next_ > word.index + 1 and tree[next_].tag == "VBD"
    aside = tree.words[commas[-1] + 1 : word.index] if told else ()
    told = any(w.dep in {"acl", "appos"} and w.head < commas[-1] for w in aside)
    return opened and (adverb or told)  # "The captain, Roe," was found and "fled".


def _ended(words: list[Word]) -> list[Word]:
    """The words up to the last that can end a title."""
    end = len(words)
    while end > 1 and _hangs(words[end - 1], words[end - 2]):
        end -= 1
    if end > _LEAST and [word.low for word in words[end - 2 : end]] in _AT_LEAST:
        end -= 2
    return words[:end]


def _hangs(last: Word, before: Word) -> bool:
    """Whether a word at the end only led to what was left out: "offences committed" since May."""
    if last.tag == "VBN" and last.dep == "acl":
        return before.is_noun
    helps = last.tag == "MD" and before.tag != "PRP"  # "Helped however they could".
    if helps or (last.low == "be" and before.tag == "MD"):
        return True
    here = last.low == "here" and before.is_noun and before.low != "foot"  # "Ended war here".
    if only_opens(last) or here or (last.low, last.dep) == ("same", "pobj"):
        return True
    joined = before.tag == "CC" and before.low not in {"or", "nor"}
    told = last.is_finite and (joined or (before.tag == "WDT" and last.low in STARTING))
    if told or last.low in _LOOSE:
        return True
    small = last.text in _ENDLESS and last.dep not in _WHOLE
    return small or last.text in _PAUSES


def _is_stranded(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """Whether a word only led to a date: "of 114 deaths at" 3 p.m., "starting" on Friday."""
    if word.index < 0 or word.index + 1 not in dates or word.tag != "IN":
        return word.index + 1 in dates and only_opens(word)
    led = tree.child(word, "pobj")
    common = led is not None and led.tag in {"NN", "NNS", "CD"} and led.index not in dates
    named = common and led is not None and tree[word.index + 1].head == led.index
    owned = tree.children(led, "poss") if led is not None and led.index not in dates else ()
    named = named or any(owner.index in dates for owner in owned)
    aged = led is not None and tree[word.index + 1].head == led.index and led.index not in dates
    named = named or (aged and tree[word.index + 1].low.endswith(("century", "0s")))
    named = named or _goes_on(tree, word, dates)
    return not named and word.dep not in {"prt", "mark"} and not word.text[0].isupper()


def _goes_on(tree: Tree, link: Word, dates: frozenset[int]) -> bool:
    """ "In 1994 children's series Smoke": the year only says which."""
    after = next((w for w in tree.words[link.index + 1 :] if w.index not in dates), link)
    return after.text[0].islower() and after.is_noun and after in tree.under(link)


def _hyphened(tree: Tree, last: Word, word: Word) -> bool:
    """Whether a hyphen that was left out stands between two halves of a word."""
    return last.end + 1 == word.start and tree[last.index + 1].text == "-"


def _is_between(word: Word, kept: set[int]) -> bool:
    return {word.index - 1, word.index + 1} <= kept


def _text(tree: Tree, word: Word, dates: frozenset[int], named: dict[int, str], first: bool) -> str:
    before = word.index - 1
    owner = before > 0 and tree[before].text in _POSSESSIVES and before - 1 in dates
    if owner and tree[before - 1].dep == "poss":  # "Monday's vote", no "1990's".
        return f"the {word.text}"
    if word.tag == "WP$":
        return _whose(tree, word)
    if word.low == "this" and leads_name(tree, word, dates):
        return "the"
    known = named.get(word.index)
    if known is None and word.index - 1 in named and (full := in_full(tree, word)):
        return full
    if known is None:
        opens = not first and word.index == 0 and not is_proper(word)
        return word.low if opens and word.low != "i" else word.text
    if word.tag != "PRP$":
        return known
    return possessive(known)


def _whose(tree: Tree, word: Word) -> str:
    """The noun that "whose" stands for."""
    verb = next((each for each in tree.above(word) if each.dep == "relcl"), None)
    if verb is None:
        return word.text
    named = tree.under(related(tree, verb), lambda w: w.dep not in _OWNERS and not _is_second(w))
    said = (each.low if each.dep == "det" else each.text for each in named)
    told = "".join(text if text[0] in "'’" else f" {text}" for text in said)
    return possessive(told.strip())


def _is_second(word: Word) -> bool:
    """ "A mother and son whose house fell": both have it."""
    return word.dep == "cc" or (word.dep == "conj" and word.is_noun)


def _tidy(line: str) -> str:
    """Without stray punctuation, halves of quotations and empty brackets; with a capital."""
    paired = _PAIRED.search(line) is not None
    line = _without_empty_pairs(line) if paired else line
    line = _BEFORE_MARK.sub(r"\1", " ".join(line.split()))
    line = _MARKS.sub(r"\1", line)
    line = " ".join(_without_half_pairs(line).split()) if paired else line
    if "'" in line or "‘" in line:
        line = _NEVER_CLOSED.sub("", _BLANK_INSIDE.sub(r"\1\2", line))
    line = _SAID.sub(lambda told: told[1] + (" " if told[2] else ": "), line.strip(EDGES))
    return line[:1].upper() + line[1:] + "." * (_INITIALS.search(line) is not None)


def _without_empty_pairs(line: str) -> str:
    line = re.sub(r"\(\s*\)|\[\s*\]", " ", line)
    line = re.sub(r'"\s*([^"]*?)[\s,.;:]*"', r'"\1"', line)
    return re.sub(r'""|“[\s,.]*”', " ", line)


def _without_half_pairs(line: str) -> str:
    for left, right in (('"', '"'), ("“", "”"), ("(", ")"), ("[", "]")):
        uneven = line.count(left) % 2 if left == right else line.count(left) != line.count(right)
        if uneven:
            line = line.replace(left, "").replace(right, "")
    return line[1:-1] if line[:1] + line[-1:] == "()" and line.count("(") == 1 else line
