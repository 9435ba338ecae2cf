"""From a noun to the words of its phrase, and from a verb to those of its subject and object."""

from dataclasses import replace

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import LANDMARKS, PERSON_TITLES
from timeline.events.lexicon.words import PERIODS, QUOTES
from timeline.events.parsing.grammar import RELATIVES, Tree, Word
from timeline.events.titles.phrases.asides import bracketed, is_aside, is_work
from timeline.events.titles.phrases.copulas import own_of
from timeline.events.titles.phrases.doers import doer
from timeline.events.titles.phrases.predicated import only_one
from timeline.events.titles.phrases.relating import related
from timeline.events.titles.phrases.restrictive import (
    CALLED,
    gives_name,
    is_counted,
    of_them,
    says_which,
    which_one,
    with_epithet,
    without_half_quotation,
)
from timeline.places import glance
from timeline.places.names import TOWN

_LEADING = frozenset(
    {"on", "in", "at", "for", "with", "to", "from", "under", "into", "over", "through", "against"}
)
_WHOSE = {"his": "he", "her": "she", "its": "it", "their": "they"}
THE = Word(-12, 0, 0, "the", "DT", "det", -12)
_WAYS = frozenset({"way", "manner", "fashion", "extent", "degree", "mean"})
"""How something was done, which needs no telling: "the way in which it was made"."""
_OF_CONTENT = frozenset({
    "expectations", "hopes", "fears", "signs", "claims", "speculation", "concerns", "news",
    "rumours", "reason", "way", "moment",
})  # fmt: skip
"""Nouns that a clause without "that" tells the content of, or the why, how and when."""
_SOME = frozenset({"first", "second", "third", "last", "latest", "most", "some", "many", "one"})


def subject_words(
    tree: Tree, head: Word, subject: Word | None, dates: frozenset[int]
) -> list[Word]:
    """The words to say first where the subject stands elsewhere or is a relative pronoun."""
    noun, clause = subject or doer(tree, head), None
    if noun is not None and noun.low == "it" and (one := only_one(tree, head)) is not None:
        return phrase(tree, one, dates)
    if noun is not None and noun.tag in RELATIVES and noun.low != "what":
        verb = tree.head(noun)
        clause = next((each for each in (verb, *tree.above(verb)) if each.dep == "relcl"), None)
        if clause is not None and tree.head(clause).is_noun:
            noun = related(tree, clause)
        else:
            noun = next((each for each in (verb, *tree.above(verb)) if each.is_noun), None)
    if noun is not None and noun.tag == "PRP$":
        return [replace(noun, text=_WHOSE.get(noun.low, noun.text), tag="PRP", dep="nsubj")]
    name = called(tree, noun) if noun is not None else None
    lead = without_half_quotation(phrase(tree, name, dates, does=head)) if name else []
    if clause is not None and name is not None and name.index < clause.index:
        lead = _before(clause, lead)
    if subject is None and noun is not None:
        lead = _alone(tree, head, noun, lead)
    while lead and (
        (subject is None and (lead[-1].dep == "cc" or lead[-1].text == ","))
        or (name != noun and lead[-1].text in QUOTES | {","})
    ):
        lead.pop()
    ends = {word.index - 1 for word in tree.words if word.text == ","}
    loose = (at for at, word in enumerate(lead) if word.dep == "cc" and word.index in ends)
    lead = _without_aside(tree, lead[: next(loose, len(lead))], head)
    if noun is not None and name is not None and name != noun and lead:
        lead = [*lead, *_beside_named(tree, noun, name, dates)]
    lead = of_them(tree, head, lead, dates)
    return _which_named(tree, head, with_epithet(tree, lead), dates)


def _alone(tree: Tree, head: Word, noun: Word, lead: list[Word]) -> list[Word]:
    """ "Born in 1920, Kern and his family left": Kern was born.

    So was the first of "a chapel, built in 1816, and a church, built in 1825".
    """
    other = tree.child(noun, "conj")
    if other is None or not (
        own_of(tree, other) if head.index < noun.index else head.index < other.index
    ):
        return lead
    gone = tree.under(other)
    return [word for word in lead if word not in gone]


def _beside_named(tree: Tree, noun: Word, name: Word, dates: frozenset[int]) -> list[Word]:
    """ "The mayor, Ari Lund, and the abbot, Kern, left": with the abbot as well."""
    link, other = tree.child(noun, "cc"), tree.child(noun, "conj")
    if link is None or other is None or not (other.is_noun and name.index < link.index):
        return []
    more = phrase(tree, called(tree, other), dates)
    joint = bool(more) and link.low == "and" and more[0].index > link.index
    return [replace(link, dep="case"), *more] if joint else []


def _without_aside(tree: Tree, lead: list[Word], head: Word) -> list[Word]:
    """Without what stands between a comma after a subject and the one before its verb."""
    if not lead or lead[-1].index > head.index:
        return lead
    start = min([head.index, *(w.index for w in tree.children(head, "aux", "auxpass", "neg"))])
    opens = next((w.index for w in tree.words[lead[0].index : start - 1] if w.text == ","), None)
    if opens is None or tree[start - 1].text != ",":
        return lead
    own = [word for word in lead if word.index < opens]
    listed = any(word.dep in {"conj", "amod"} and word.index > opens for word in lead)
    return own if own and own[-1].is_noun and not listed else lead


def called(tree: Tree, noun: Word) -> Word:
    """The name beside a noun that only says what it is: "her daughter Irène", "the last, Fiji,"."""
    plain = noun.tag == "NN" or (noun.tag.startswith("JJ") and tree.child(noun, "det") is not None)
    of = tree.child(noun, "prep") if noun.low == "one" else None
    whose = tree.child(of, "pobj") if of is not None else None
    theirs = whose is None or whose.low == "them" or tree.child(whose, "poss") is not None
    plain = plain or (noun.low == "one" and theirs)  # "One of them, Luis Soto, died".
    plain = plain or (noun.tag == "NNS" and tree.child(noun, "poss") is not None)
    plain = plain or (noun.low in PERSON_TITLES and tree.child(noun, "det") is not None)
    also = tree.child(noun, "conj")
    both = also is not None and also.tag == "NN" and tree.child(also, "det", "poss") is None
    name = tree.child(also if both and also is not None else noun, "appos")
    said = [] if name is None else list(tree.under(name))
    if name is not None and name.tag == "NN":  # "Her brother, the painter Tom Roe".
        name = next((w for w in tree.children(name, "appos") if w == said[-1]), name)
    if not plain or name is None or name.tag not in {"NNP", "NNPS"} or name.index < noun.index:
        return noun
    said = [word for word in said if word.text not in QUOTES | {","}]
    quoted = tree[said[0].index - 1].text in QUOTES
    set_off = tree[said[0].index - 1 - quoted].text == ","
    if set_off and noun.low in LANDMARKS and any(place.by in TOWN for place in glance(name.text)):
        return noun
    close = set_off or said[0].index == noun.index + 1
    nearer = any(word.is_noun for word in tree.words[noun.index + 1 : said[0].index])
    if is_event_noun(noun) and nearer:
        return noun  # "The arrest of the mayor, Ida Kern": no arrest is called Kern.
    after = tree.after(said[-1])
    ended = after.text in {"", ",", "."} or not set_off
    known = said[0].text[0].isupper() or (set_off and said[0].low not in {"a", "an"})
    return name if close and ended and known else noun


def phrase(
    tree: Tree,
    noun: Word,
    dates: frozenset[int],
    *,
    full: bool = False,
    does: Word | None = None,
) -> list[Word]:
    """A noun with what describes it, without asides and dates; `full` with relative clauses.

    `does` is the verb it is the subject of, where a clause that says which one is to be told.
    """

    brackets = bracketed(tree, noun)
    which = which_one(tree, noun)

    def leave(word: Word) -> bool:
        loose = word.dep in {"advcl", "parataxis"}
        told = _names(tree, word) or _counts(tree, word) or is_work(tree, word)
        loose = loose or (word.dep == "appos" and not told)
        aim = word.dep == "acl" and (word.tag == "VB")
        aim = aim or (word.dep == "acl" and tree.head(word).low == "those")
        aim = aim or (word.low in CALLED and gives_name(tree, word))
        aim = aim or (word.dep == "acl" and is_counted(tree, tree.head(word)))
        aim = aim or (word == which and dates.isdisjoint(w.index for w in tree.under(word)))
        aim = aim or (does is not None and says_which(tree, word, does, dates))
        loose = loose or (word.dep in {"relcl", "acl"} and not full and not aim)
        outer = word.dep in {"conj", "cc"} and _joins_clauses(tree, word)
        outer = outer or word.index in brackets or word.index in dates
        return loose or outer or is_aside(tree, word, dates)

    found = tree.under(noun, leave)
    joins = {tree.under(w)[0].index - 1 for w in found if w.dep == "conj" and w != noun}
    missing = [tree[at] for at in joins if at > 0 and tree[at].tag == "CC"]
    return sorted({*found, *missing}, key=lambda word: word.index)


def _names(tree: Tree, word: Word) -> bool:
    """Whether a name stands right after what it names: "the rival Kobo", "head of trade Roe"."""
    name, above = tree.under(word), tree.head(word)
    before = tree[name[0].index - 1]
    close = before == above or (before.text[0].islower() and above in tree.above(before))
    after = tree[name[-1].index + 1].tag if name[-1].index + 1 < len(tree) else ""
    return word.tag == "NNP" and close and after[:2] not in {"NN", "JJ"}


def _counts(tree: Tree, word: Word) -> bool:
    """Whether a number stands right behind the name it belongs to: "Piper PA-31-350"."""
    if tree[word.index - 1].end != word.start and word.index != word.head + 1:
        return False
    return word.text == "-" or any(letter.isdigit() for letter in word.text)


def core(tree: Tree, noun: Word) -> list[Word]:
    describes = {"det", "compound", "amod", "nmod", "poss", "nummod", "case", "quantmod"}
    return list(tree.under(noun, lambda word: word.dep not in describes))


def relative_object(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """The object that a relative clause says first: "the song that they sang", "which post"."""
    first = head
    while first.dep == "conj" and tree.head(first).is_verb:
        first = tree.head(first)
    fronted = tree[0].tag == "IN" and not tree.root.is_verb
    if first.dep != "relcl" or fronted:
        return []
    for word in tree.children(head, "dobj"):
        led = tree[word.index - 1] if 0 < word.index < head.index else word
        if led.low == "which":
            rest = (each for each in phrase(tree, word, dates) if each != led)
            return [replace(led, text="that", tag="DT", dep="det", head=word.index), *rest]
        if led != word and tree.child(word, "poss") is not None:
            return phrase(tree, word, dates)
    whose = next((word for word in tree.under(first) if word.tag == "WP$"), first)
    noun, link = tree.head(whose), tree.head(tree.head(whose))
    if noun.dep == "pobj" and whose.index == link.index + 1 < head.index == link.head:
        return [replace(link, dep="case"), *core(tree, noun)]  # "In whose memory it was built".
    said = [word for word in tree.under(first) if word.tag in RELATIVES - {"WRB", "WP$"}]
    subject = tree.subject(head)
    asked = said and said[0].index < first.index and said[0].dep in {"dobj", "mark", "pobj"}
    link = tree.head(said[0]) if said else first
    if link.tag in {"IN", "TO"} and link.index < head.index:
        return _led(tree, head, link, dates)
    ends = tree.children(head, "dobj", "attr", "ccomp", "acomp", "oprd")
    ends = tuple(each for each in ends if not each.low.endswith(("self", "selves")))
    open_end = not ends or ends[0] in said
    opens = tree.under(first)[0]
    close = (
        not said
        and opens.index == tree.head(first).index + 1
        and opens.tag not in {"WRB", "IN", "WP$"}
    )
    if not (asked or close) or not open_end or subject is None:
        return []
    about = related(tree, first)
    if close and about.low in _OF_CONTENT:
        return []  # "Despite hopes it would act".
    noun = tree.head(first) if close else about  # "The second time Roe was in court".
    timed = noun.low == "time" or noun.low.removesuffix("s") in PERIODS
    return [] if timed or about.index in dates else _before(opens, phrase(tree, about, dates))


def _before(clause: Word, words: list[Word]) -> list[Word]:
    """The words of a noun before a clause about it; what follows is another thing."""
    return [word for word in words if word.index < clause.index]


def _led(tree: Tree, head: Word, link: Word, dates: frozenset[int]) -> list[Word]:
    """ "Salt, on which a tax was put": on salt."""
    subject = tree.subject(head)
    if link.low not in _LEADING or link.head != head.index or subject is None:
        return []
    first = next((each for each in (head, *tree.above(head)) if each.dep == "relcl"), head)
    noun = related(tree, first)
    near, whom = tree[link.index - 2], tree.after(link).low == "whom"
    named = near.tag == "NNP" != noun.tag and (whom or noun.low.endswith("ing"))
    if named or any(word.is_finite for word in tree.words[noun.index : link.index]):
        noun = next((w for w in reversed(tree.words[: link.index]) if w.text != ","), noun)
    timed = noun.index in dates or noun.low.removesuffix("s") in PERIODS | _WAYS
    if not noun.is_noun or timed or subject.index < link.index:
        return []
    return [replace(link, dep="case"), *_before(link, phrase(tree, noun, dates))]


def _which_named(tree: Tree, head: Word, lead: list[Word], dates: frozenset[int]) -> list[Word]:
    """The subject of a relative clause with its noun: "the first of which" hospitals arrived."""
    asked = (word for word in lead if word.tag in {"WDT", "WP"} and word != lead[0])
    link = next((word for word in asked if tree.head(word).tag == "IN"), None)
    clause = next((each for each in (head, *tree.above(head)) if each.dep == "relcl"), None)
    if link is None:
        return lead
    before = tree[max(0, lead[0].index - 2)]
    about = related(tree, clause) if clause is not None else before
    if not about.is_noun or about.index > lead[0].index:
        return lead
    at = lead.index(link)
    some = lead[0].low in {"all", "both"} or any(word.low in _SOME for word in lead[:at])
    if some and about.tag not in {"NNS", "NNPS"}:
        many = [w for w in tree.words[: lead[0].index] if w.tag == "NNS" and w.dep != "conj"]
        about = many[-1] if many else about
    noun = phrase(tree, about, dates)
    while noun and noun[-1].dep == "punct":
        noun.pop()
    if lead[0].low in {"all", "both"}:
        return noun
    led = [replace(word, dep="case") for word in lead[at - 1 : at]]
    bare = some and noun and noun[0].tag in {"CD", "JJ", "NNS"} and lead[at - 1].low == "of"
    return [*lead[: at - 1], *led, *([THE] if bare else []), *noun, *lead[at + 1 :]]


def _joins_clauses(tree: Tree, word: Word) -> bool:
    conjuncts = (word,) if word.dep == "conj" else tree.children(tree.head(word), "conj")
    return any(each.is_verb for each in conjuncts)
