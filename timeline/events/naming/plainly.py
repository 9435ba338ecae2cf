"""From a pronoun to the one noun that the clause above it makes plain: who told, who will meet."""

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import (
    BODIES_NAMED,
    NO_NAMES,
    PEOPLE_ENDS,
    PERSON_TITLES,
)
from timeline.events.lexicon.words import SAYING, words
from timeline.events.naming.cast import Cast
from timeline.events.naming.fitting import PRONOUNS, Told, is_people, is_person, may_be
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import OBJECTS, PLURALS, SUBJECTS, Word
from timeline.model import Span

_FREE = frozenset({"independence", "independent"})
_LANDS = words("country nation state republic colony territory kingdom island islands enclave")
_OWNING = words("owner founder builder buyer author director manager chairman head boss captain")
_PLACING = frozenset({"around", "in", "near", "through", "outside", "above", "from", "into"})
_CAUSES = ("ment", "ion", "al", "ance", "ence", "ness", "ure", "ism", "trust", "belief", "anger")
"""How what somebody felt or did ends, which has consequences: "refusal"."""
_SENDING = words("sent drove forced took brought moved deported banished transferred expelled")
_HOSTING = frozenset({"host", "hosts", "hosted"})


def plainly(here: Told, pronoun: Word) -> Word | None:
    """The noun that the first of the ways below tells."""
    ways = (
        _teller, _as_for, _owner, _made_free, _done_to_then, _one_thing, _weighed, same_end,
        _of_shares, _ones_own, _sent_there,
    )  # fmt: skip
    return next((noun for way in ways if (noun := way(here, pronoun)) is not None), None)


def _teller(here: Told, pronoun: Word) -> Word | None:
    """ "A survivor told reporters after she was found"; "the firm said it has closed its mill"."""
    tree = here.tree
    owned = pronoun.low == "its" and tree.head(pronoun).dep in SUBJECTS
    clause = tree.head(tree.head(pronoun)) if owned else tree.head(pronoun)
    main = tree.head(clause)
    doer = tree.subject(main) if main.dep == "conj" else tree.child(main, *SUBJECTS)
    if doer is not None and doer.low == pronoun.low == "it" and doer != pronoun:
        return plainly(here, doer)  # "After it said it would close".
    many = any(word.tag in PLURALS for word in tree.words[: pronoun.index])
    one = pronoun.low == "it" or owned or (pronoun.low == "they" and not many)
    if clause.dep == "ccomp" and main.low in SAYING and one and doer is not None:
        led = doer.text.isupper() and tree.child(doer, "det") is not None  # "The EU".
        body = led or "body" in kinds_of(doer) or doer.low.rstrip(".") in BODIES_NAMED
        body = (body or _is_land(here, doer)) and (doer.tag not in PLURALS or pronoun.low == "they")
        return doer if body and doer.index < pronoun.index else None
    told = main.low in SAYING | {"told"} and clause.dep == "advcl" and pronoun.dep in SUBJECTS
    if not told or doer is None or doer.tag != "NN" or PRONOUNS[pronoun.low] not in {"he", "she"}:
        return None
    return doer if doer.index < pronoun.index and doer.low.endswith(PEOPLE_ENDS) else None


def _owner(here: Told, pronoun: Word) -> Word | None:
    """ "When Lund closed its mills, it sold the ships": the one whose mills they were."""
    tree = here.tree
    clauses = tree.children(tree.head(pronoun), "advcl")
    before = (word for word in clauses if word.index < pronoun.index)
    if pronoun.low != "it" or pronoun.dep not in SUBJECTS:
        return None
    for clause in before:
        doer = tree.child(clause, *SUBJECTS)
        own = any(word.low == "its" for word in tree.under(clause))
        if own and doer is not None and doer.tag in {"NN", "NNP"}:
            return doer
    return None


def _one_thing(here: Told, pronoun: Word) -> Word | None:
    """ "Roe left the Labour Party when it split": the one thing that somebody did it to."""
    tree, clause = here.tree, here.tree.head(pronoun)
    main = tree.head(clause)
    doer = tree.subject(main) if clause.dep == "advcl" and main.is_verb else None
    if pronoun.low != "it" or pronoun.dep not in SUBJECTS or doer is None:
        return None
    if main.index > pronoun.index or not (doer.tag == "PRP" or is_person(doer, here)):
        return None
    ends = [tree.child(link, "pobj") for link in tree.children(main, "prep")]
    over = (tree.child(part, "prep") for part in tree.children(main, "advmod", "prt"))
    ends += [tree.child(main, "dobj"), *(tree.child(w, "pobj") for w in over if w is not None)]
    things = [word for word in ends if word is not None and word.index < pronoun.index]
    one = things[0] if len(things) == 1 else None
    if one is None or one.tag not in {"NN", "NNP"} or is_person(one, here):
        return None
    placed = any(place.span.meets(Span(one.start, one.end)) for place in here.places)
    return one if placed or tree.child(one, "det", "poss") is not None else None


def _made_free(here: Told, pronoun: Word) -> Word | None:
    """ "The country's first free vote since it became independent": the country did.

    And Peru did in "will go to Peru when it hosts the games", "ruled Peru since its independence".
    """
    tree, verb = here.tree, here.tree.head(pronoun)
    freed = tree.child(verb, "dobj", "acomp", "attr")
    hosts = verb.low in _HOSTING and verb.dep == "advcl" and pronoun.dep in SUBJECTS
    hosts = hosts or (freed is not None and freed.low in _FREE)
    if not (pronoun.low == "it" and hosts) and not (pronoun.low == "its" and verb.low in _FREE):
        return None
    doer = tree.subject(tree.root)
    first = (doer,) if doer is not None and pronoun.low == "its" else ()
    nouns = (word for word in (*first, *reversed(tree.words[: pronoun.index])) if word.is_noun)
    return next((w for w in nouns if w.low in _LANDS or _is_land(here, w)), None)


def _is_land(here: Told, word: Word) -> bool:
    """Whether a noun names a country, or the capital that speaks for one."""
    span = Span(word.start, word.end)
    return any(p.by in {"name", "capital"} and p.span.meets(span) for p in here.places)


def same_end(here: Told, pronoun: Word) -> Word | None:
    """ "Kern bought the mill and sold it", "Kern, whose father had built it, sold it": the mill."""
    tree = here.tree
    gained = tree.head(pronoun).low == "for"  # "Found a star and got a prize for it".
    if pronoun.low not in {"it", "them"} or pronoun.dep not in OBJECTS or gained:
        return None
    verb = next((word for word in tree.above(pronoun) if word.is_verb), pronoun)
    doer = tree.child(verb, *SUBJECTS)
    first = tree.child(doer, "relcl") if doer is not None else tree.head(verb)
    before = tree.child(tree.head(verb), *SUBJECTS) if verb.dep == "conj" else None
    told = before is not None and (is_person(before, here) or before.low in {"they", "he", "she"})
    if first is None and told:
        first = tree.head(verb)  # "Kern closed the mills, but a court opened them".
    whose = tree.child(doer, "poss") if doer is not None and doer.low in _OWNING else None
    if whose is not None and whose.tag == "NN" and pronoun.low == "it":
        return whose  # "The firm's owner sold it".
    goes_on = doer is not None or (verb.dep == "conj" and first != verb)
    thing = tree.child(first, "dobj") if first is not None and goes_on else None
    if thing is None or thing.index > verb.index or tree.child(thing, "conj") is not None:
        return None
    given_to = tree.child(first, "dative") if first is not None else None
    whose = tree.child(thing, "poss")
    around = pronoun.dep == "pobj" and tree.head(pronoun).low in _PLACING
    if given_to is not None and (around or (whose is not None and whose.low == "its")):
        thing = given_to  # "Granted the town its charter; a wall was built around it".
    one = pronoun.low == "it"
    fits = thing.tag in ({"NN", "NNP", "NNPS"} if one else {"NNS"})
    known = not one or thing.tag != "NN" or bool(tree.children(thing, "det", "poss", "compound"))
    return thing if fits and known and (thing == given_to or not is_person(thing, here)) else None


def _of_shares(here: Told, pronoun: Word) -> Word | None:
    """ "Shares in Lund", "in the airline fell after it warned of a loss": it did."""
    tree, clause = here.tree, here.tree.head(pronoun)
    doer = tree.subject(tree.head(clause)) if clause.dep == "advcl" else None
    if pronoun.low != "it" or pronoun.dep not in SUBJECTS or doer is None or doer.tag != "NNS":
        return None
    names = [w for w in tree.words[: pronoun.index] if w.dep == "pobj" and w.low not in NO_NAMES]
    names = [word for word in names if word.tag == "NNP" or "body" in kinds_of(word)]
    return names[0] if len(names) == 1 and names[0] in tree.under(doer) else None


def _done_to_then(here: Told, pronoun: Word) -> Word | None:
    """ "The Spanish held the fort until 1763, when it passed to Britain": the fort did."""
    tree, verb = here.tree, here.tree.head(pronoun)
    when = tree.child(verb, "advmod")
    main = next((w for w in tree.above(verb) if w.is_verb), None)
    if pronoun.low != "it" or verb.dep != "relcl" or when is None or main is None:
        return None
    doer, thing = tree.subject(main), tree.child(main, "dobj")
    if doer is None or not (doer.tag in PLURALS or is_person(doer, here) or is_people(doer, here)):
        return None
    led = thing is not None and thing.tag == "NN" and tree.child(thing, "det", "poss") is not None
    return thing if when.low == "when" and led else None


def _weighed(here: Told, pronoun: Word) -> Word | None:
    """ "Experts studied the deal and found that it was fair", "and it was dropped": the deal."""
    tree, clause = here.tree, here.tree.head(pronoun)
    main = tree.head(clause) if clause.dep == "ccomp" else clause
    joined = main.dep == "conj" and pronoun.dep in SUBJECTS
    doer, thing = tree.subject(tree.head(main)), tree.child(tree.head(main), "dobj")
    if pronoun.low != "it" or not joined or doer is None or thing is None:
        return None
    others = doer.tag in PLURALS or doer.tag == "PRP" or is_person(doer, here)
    one = thing.tag in {"NN", "NNP"} and tree.child(thing, "det", "poss") is not None
    one = one and thing.low not in PERSON_TITLES and thing.index < main.index
    return thing if others and one else None


def _ones_own(here: Told, pronoun: Word) -> Word | None:
    """ "Roe's bets cost the bank money and forced its fall", "costing the bank": the bank's."""
    tree, owned = here.tree, here.tree.head(pronoun)
    verb, first = tree.head(owned), tree.head(tree.head(owned))
    joined = pronoun.low == "its" and owned.dep == "dobj" and verb.dep == "conj" and first.is_verb
    ends = [w for w in tree.children(first, "dative", "dobj") if w.index < verb.index]
    doer = tree.subject(tree.head(first) if first.dep == "advcl" else first)
    if not joined or not ends or doer is None or tree.child(verb, *SUBJECTS) is not None:
        return None
    led = ends[0].tag == "NN" and tree.child(ends[0], "det") is not None
    other = doer.tag in PLURALS or doer.tag == "PRP" or is_person(doer, here)
    return ends[0] if led and other and doer.low != "it" else None


def _sent_there(here: Told, pronoun: Word) -> Word | None:
    """ "Roe sent King Ole into exile, from which he returned in May": the one sent there did."""
    tree, verb = here.tree, here.tree.head(pronoun)
    sent = next((w for w in tree.above(verb) if w.is_verb), verb)
    whom = tree.child(sent, "dobj") if verb.dep == "relcl" else None
    there = any(w.low in {"which", "where"} for w in tree.under(verb) if w.index < pronoun.index)
    gone = sent.low in _SENDING and there and PRONOUNS[pronoun.low] in {"he", "she"}
    return whom if gone and whom is not None and is_person(whom, here) else None


def governor(here: Told, pronoun: Word, people: Cast) -> Word | None:
    """ "Lund, an aide of the king, fled when the court found him guilty": not the king."""
    clauses = [word for word in here.tree.above(pronoun) if word.is_verb]
    personal = PRONOUNS[pronoun.low] in {"he", "she"} and (
        pronoun.dep in OBJECTS or pronoun.low == "him"
    )
    for verb in clauses[1:] if personal else ():
        doer = here.tree.child(verb, *SUBJECTS)
        name = here.tree.child(doer, "appos") if doer is not None and doer.tag != "NNP" else doer
        somebody = name is not None and is_person(name, here) and people.is_somebody(name.text)
        if clauses[0].dep == "relcl" and here.tree.head(clauses[0]) in (doer, name):
            continue  # "Lund, who paid for him": for another.
        if name is not None and somebody and may_be(PRONOUNS[pronoun.low], name, people):
            return name
    return _owner_of_cause(here, pronoun, people)


def _owner_of_cause(here: Told, pronoun: Word, people: Cast) -> Word | None:
    """ "Kern's distrust of the court saw him jailed", "led to his arrest": Kern, whose it was.

    As long as nobody else is named in between.
    """
    tree, kind = here.tree, PRONOUNS[pronoun.low]
    clauses = [word for word in tree.above(pronoun) if word.is_verb]
    doers = (tree.child(verb, *SUBJECTS) for verb in clauses)
    doer = next((w for w in reversed([*doers]) if w is not None and w != pronoun), None)
    cause = doer is not None and (is_event_noun(doer) or doer.low.endswith(_CAUSES))
    owner = tree.child(doer, "poss") if doer is not None and cause else None
    personal = kind in {"he", "she"} and owner is not None and owner.index < pronoun.index
    if not personal or owner is None or owner.tag != "NNP" or not is_person(owner, here):
        return None
    between = tree.words[owner.index + 1 : pronoun.index]
    again = any(PRONOUNS.get(w.low) == kind for w in between)
    others = (w for w in between if w.tag == "NNP" and is_person(w, here))
    fits = people.is_somebody(owner.text) and may_be(kind, owner, people)
    return owner if fits and (again or not any(others)) else None


def _as_for(here: Told, pronoun: Word) -> Word | None:
    """ "As for the old rate, it fell in May": the rate did."""
    tree = here.tree
    noun = tree.child(tree[1], "pobj") if len(tree) > 1 and tree[1].low == "for" else None
    named = tree[0].low == "as" and noun is not None and noun.index < pronoun.index
    if not named or pronoun.dep not in SUBJECTS or noun is None:
        return None
    alone = not any(word.dep in SUBJECTS for word in tree.words[noun.index : pronoun.index])
    many = noun.tag in PLURALS
    main = alone or tree.head(pronoun).dep == "ROOT"
    return noun if main and (pronoun.low == "they" if many else pronoun.low == "it") else None
