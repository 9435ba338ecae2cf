"""From a verb without a subject to the noun it is about, and a clause made of the two."""

from timeline.days import WEEKDAYS
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import LIVED, PEOPLE_ENDS
from timeline.events.lexicon.taking import FOR_WHAT
from timeline.events.lexicon.words import PLANNING, SAYING, SAYING_NOUNS
from timeline.events.naming.kinds import kinds_of
from timeline.events.naming.things import is_new
from timeline.events.parsing.grammar import BE, SUBJECTS, TIMING, Tree, Word

GUILTY = frozenset({"guilty", "convicted"})
"""What follows was done: "found guilty of sending"."""
_PUBLISHING = frozenset({"released", "issued", "published", "posted"})
_ANNOUNCED = frozenset({"announced", "proposed", "unveiled", "planned", "called"})
_CHOSEN = frozenset({"appointed", "elected", "named", "hired", "dismissed", "sacked"})
_UNDERTAKEN = frozenset({"undertaken", "conducted", "initiated"})
_MADE = frozenset({"opened", "completed", "built", "launched", "inaugurated", "unveiled"})
_PLACING = frozenset({"in", "at", "near"})
_LAND = frozenset({"ground", "field", "land", "site", "estate", "farm", "garden", "premises"})


def is_participle(tree: Tree, head: Word) -> bool:
    """ "Agreed" in "the merger, agreed in 2014 and blocked in 2016", unless it is a wish."""
    first = head
    while first.dep == "conj" and tree.head(first).is_verb:
        first = tree.head(first)
    past = head.tag == "VBD" and first.dep == "acl" and head.low not in SAYING
    past = past and head.low.endswith("ed")
    before = [word.text for word in tree.words[max(0, head.index - 3) : head.index]]
    said = len(before) > 1 and before[0] == "(" and before[-1] in {";", ","}  # "(ROH; ruled".
    opens = (before[-1:] == ["("] or said) and head.tag in {"VBN", "VBD"}
    if opens:
        return head.low not in LIVED
    passive = head.tag == "VBN" or past
    above = next((word for word in tree.above(first) if word.is_verb), first)
    wished = above.index < first.index and above.low in PLANNING
    wished = wished and tree[first.index - 1].text != ","
    return passive and not wished and not tree.children(head, "aux", "auxpass")


def first_beside(tree: Tree, verb: Word) -> Word:
    """The first of the participles that one follows: "marched north, taking Lund, burning" it."""
    while verb.dep in {"conj", "advcl"} and verb.tag == tree.head(verb).tag == "VBG":
        if verb.dep == "advcl" and tree[tree.under(verb)[0].index - 1].text != ",":
            break
        verb = tree.head(verb)
    return verb


def leading(tree: Tree, participle: Word) -> Word:
    """The verb whose subject a participle has: "Holt decided to march, taking" Lund: decided.

    So it is in "Holt left to study in Oslo, returning".
    """
    verb = tree.head(participle)
    while verb.tag == "VB" and _aims(tree, verb):
        verb = tree.head(verb)
    return verb


def _aims(tree: Tree, verb: Word) -> bool:
    behind = verb.dep == "advcl" and verb.head < verb.index
    return verb.dep == "xcomp" or (behind and tree.child(verb, *SUBJECTS) is None)


def lone_comma(words: list[Word]) -> int | None:
    """Where the one comma of the words stands, if it is not at an end of them."""
    commas = [at for at, word in enumerate(words) if word.text == ","]
    return commas[0] if len(commas) == 1 and 0 < commas[0] < len(words) - 1 else None


def doer(tree: Tree, head: Word) -> Word | None:
    """The noun that a verb without a subject is about."""
    first = head
    while first.dep == "conj" and tree.head(first).is_verb:
        first = tree.head(first)
    first = first_beside(tree, first)
    owner = tree.head(first)
    named = _before_bracket(tree, first)
    if named is not None:
        return named
    if first.dep == "acl" and first.tag == "VBD" and not first.low.endswith("ed"):
        return tree.subject(tree.root)
    if first.tag == "VBN" and _is_behind_day(tree, first):
        return next(filter(None, map(tree.subject, tree.above(first))), None)
    if first.dep in {"acl", "relcl"} and owner.is_noun:
        outer = tree.head(tree.head(owner))
        owner = outer if owner.text == "%" and outer.is_noun else _out_of_clause(tree, first, owner)
        owner = _agreed_on(tree, first, _written(tree, first, _built(tree, first, owner)))
        name = tree.head(owner)
        if (one := _one_of_many(tree, first, owner)) is not None:
            return tree.subject(one)
        if (said := _said_to_be(tree, first, owner)) is not None:
            return said
        if first.tag == "VBG" and owner.dep == "attr" and tree[first.index - 1].text == ",":
            return tree.subject(name)
        beside = owner.dep == "appos" and name.tag == "NNP"
        told = owner.tag == "NN" and tree.child(owner, "det", "poss") is not None
        told = told or is_new(tree, owner)
        place = tree.head(name)
        if beside and name.dep == "pobj" and place.low in _PLACING and tree.head(place).is_noun:
            name = tree.head(place)  # "The Duchy of Mora in Spain, a fief founded".
        return name if beside and told else owner
    if first.dep == "advcl" and owner.low in BE and tree.child(owner, "attr") is not None:
        return tree.subject(owner)
    aims = any(word.tag == "TO" for word in tree.children(first, "aux"))
    if first.tag == "VBN" and not aims:  # But "resumed in May, only to be declared void".
        before = _noun_before(tree, first)
        if before is not None and before.dep == "attr" and tree.child(tree.head(before), "mark"):
            before = None  # "Founded before it was a state, chartered in 1851".
        return _built(tree, first, before) if before else _governing_subject(tree, first)
    return _governing_subject(tree, first)


def _is_behind_day(tree: Tree, participle: Word) -> bool:
    """ "Stood trial on Monday, charged with": neither a day nor a trial was."""
    comma = participle.index - 1
    return comma > 1 and tree[comma].text == "," and tree[comma - 1].text in WEEKDAYS


def _out_of_clause(tree: Tree, verb: Word, noun: Word) -> Word:
    """ "The first engine to run on rails, built in 1803, was heavy": the engine was built."""
    if verb.dep != "acl" or tree[tree.under(verb)[0].index - 1].text != ",":
        return noun
    clauses = (word for word in tree.above(noun) if word.dep in {"relcl", "acl"})
    clause = next((word for word in clauses if tree.head(word).dep in SUBJECTS), None)
    return tree.head(clause) if clause is not None else noun


def _before_bracket(tree: Tree, verb: Word) -> Word | None:
    """The name before a bracket that opens with a deed: "his son Olaf (ruled 1389-1402)".

    What was "built at Lund (authorised in 1888)" is not Lund.
    """
    at = verb.index - 1
    name = tree[at - 1] if at > 0 and tree[at].text == "(" else None
    placed = name is not None and name.dep == "pobj" and tree.head(name).low in _PLACING
    over = tree.head(tree.head(name)) if placed and name is not None else verb
    if over.tag == verb.tag == "VBN" and over != verb and tree.subject(over) is not None:
        return tree.subject(over)
    return name if name is not None and name.tag in {"NNP", "NNPS"} else None


def _written(tree: Tree, verb: Word, noun: Word) -> Word:
    """ "A statement on the pact released on Friday": the statement was."""
    outer = tree.head(tree.head(noun))
    about = noun.dep == "pobj" and tree.head(noun).low in {"on", "about"}
    told = verb.low in _PUBLISHING and outer.low in SAYING_NOUNS | {"report", "study", "figures"}
    return outer if about and told and outer.is_noun else noun


def _built(tree: Tree, verb: Word, place: Word) -> Word:
    """ "The bridge in Kobe, Japan, opened in 1998": no place was opened."""
    while place.dep == "appos" and place.tag == tree.head(place).tag == "NNP":
        place = tree.head(place)
    link = tree.head(place)
    thing = tree.head(link)
    led = place.tag == "NNP" and link.low in _PLACING | {"on", "over", "across"}
    apart = tree[tree.under(verb)[0].index - 1].text == ","
    return thing if led and apart and thing.is_noun and verb.low in _MADE else place


def _one_of_many(tree: Tree, verb: Word, noun: Word) -> Word | None:
    """ "Kern is one of the oldest clubs, founded in 1860": the verb of which Kern is subject."""
    one, above = tree.head(tree.head(noun)), tree.head(tree.head(tree.head(noun)))
    of = noun.tag == "NNS" and tree.head(noun).low == "of" and one.low == "one"
    apart = tree[tree.under(verb)[0].index - 1].text == ","
    told = of and apart and verb.tag == "VBN" and one.dep == "attr"
    return above if told and above.low in BE and tree.subject(above) is not None else None


def _said_to_be(tree: Tree, verb: Word, noun: Word) -> Word | None:
    """ "The Lund was a ship of Oslo, built in 1901": the Lund was built."""
    apart = tree[verb.index - 1].text == ","
    if apart:
        over = (word for word in tree.above(noun) if word.dep == "attr" and kinds_of(word))
        noun = next(over, noun)
    led, link = tree.child(noun, "det"), tree.head(noun)
    new = led is not None and led.low in ({"a", "an", "the"} if apart else {"a", "an"})
    new = new and noun.dep == "attr" and link.low in BE
    subject = tree.subject(link) if new and verb.tag == "VBN" and verb.dep == "acl" else None
    if subject is None:
        return None
    return subject if "NNP" in {subject.tag, tree.under(subject)[0].tag} else None


def _agreed_on(tree: Tree, verb: Word, noun: Word) -> Word:
    """ "The Cessation of Hostilities agreed upon in April": the whole name."""
    outer = tree.head(tree.head(noun))
    of = noun.dep == "pobj" and tree.head(noun).low == "of" and not tree.children(verb, "xcomp")
    deed = of and outer.low.endswith(("tion", "sion", "ment")) and verb.low in _UNDERTAKEN
    new = of and verb.low in _ANNOUNCED and is_event_noun(outer) and not is_event_noun(noun)
    chosen = of and verb.low in _CHOSEN and outer.low.endswith(PEOPLE_ENDS) and noun.tag == "NN"
    return outer if deed or new or chosen else noun


def who_did(tree: Tree, verb: Word) -> Word | None:
    """Who did what a verb above is done for: "found Roe guilty of killing her"."""
    link = tree.head(verb)
    owner = tree.head(link)
    if (verb.tag, verb.dep) != ("VBG", "pcomp") or link.low not in {"of", "for", "to"}:
        return None
    guilty = next((w for w in (owner, *tree.children(owner)) if w.low in GUILTY), None)
    if (owner.low not in FOR_WHAT or link.low == "to") and guilty is None:
        return None  # But "pleaded guilty to stealing".
    told = tree.child(guilty, *SUBJECTS) if guilty is not None else None
    verbs = (word for word in (owner, *tree.above(owner)) if word.is_verb)
    main = next((word for word in verbs if tree.subject(word) is not None), owner)
    paid = tree.child(main, "nsubjpass") or tree.child(main, "dative")  # "Was fined $2 for".
    return told or paid or tree.child(main, "dobj") or tree.subject(main)


def _governing_subject(tree: Tree, verb: Word) -> Word | None:
    owner = tree.head(tree.head(verb)) if verb.dep == "pcomp" else tree.head(verb)
    owner = leading(tree, verb) if (verb.dep, verb.tag) == ("advcl", "VBG") else owner
    had = any(word.low == "having" for word in tree.children(verb, "aux"))
    if (doer := who_did(tree, verb)) is not None:
        return doer
    if verb.dep == "pcomp" and (had or tree.head(verb).low in TIMING):
        whose = tree.child(owner, "poss")
        if whose is not None and owner.low in {"first", "second", "third", "last"}:
            return whose
        over = (word for word in (owner, *tree.above(owner)) if word.is_verb)
        told = (word for word in over if not _asks(tree, word))
        owner = next((word for word in told if tree.child(word, *SUBJECTS) is not None), owner)
    leans = verb.dep in {"advcl", "pcomp", "xcomp"} and owner.is_verb
    cleft = tree.child(owner, "ccomp") if leans and owner.low in BE else None
    if cleft is not None and any(word.low == "that" for word in tree.children(cleft, "mark")):
        owner = cleft  # "It was after losing it that Roe left".
    subject = tree.subject(owner) if leans else None
    deed = verb.dep == "pcomp" and verb.tag == "VBG" and tree.child(verb, "dobj") is not None
    return None if deed and subject is not None and _is_lifeless(subject) else subject


def _is_lifeless(noun: Word) -> bool:
    """Whether a noun names a thing that does nothing of itself: "after buying it, the mill was"."""
    return noun.tag in {"NN", "NNS"} and noun.low in _LAND


def _asks(tree: Tree, verb: Word) -> bool:
    """Whether a verb is about "what": "of what has been a comeback"."""
    subject = tree.subject(verb)
    return subject is not None and subject.low == "what"


def _noun_before(tree: Tree, participle: Word) -> Word | None:
    """The noun that a participle follows after a comma: "a film, first shown", or "to be shown"."""
    start = participle.index
    while start and (tree[start - 1].tag in {"RB", "TO", "VB"} or tree[start - 1].low == "first"):
        start -= 1
    if start < 2 or tree[start - 1].text != ",":
        return None
    return next((w for w in (tree[start - 2], *tree.above(tree[start - 2])) if w.is_noun), None)
