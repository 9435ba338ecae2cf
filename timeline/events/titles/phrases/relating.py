"""From a relative clause to the noun that it is about."""

from collections.abc import Iterator

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.happenings import EVENT_NOUNS
from timeline.events.lexicon.people_words import (
    BODIES_NAMED,
    PEOPLE_ENDS,
    PERSON_TITLES,
    ROLES,
)
from timeline.events.lexicon.words import HARMING, PERIODS, STARTING, words
from timeline.events.naming.fitting import MEASURED
from timeline.events.naming.kinds import kinds_of, wanted_by
from timeline.events.naming.things import is_new
from timeline.events.parsing.grammar import BE, SINGULAR, SUBJECTS, Tree, Word
from timeline.events.titles.phrases.restrictive import of_so_many
from timeline.events.titles.phrases.somebody import (
    PLACING,
    are_people,
    heading,
    may_be_somebody,
)
from timeline.places import glance

_WORKING = frozenset({"at", "with", "for"})
"""What leads from somebody to where they work."""
_ANYTHING = words("event incident episode case example thing")
"""What says less than what it is said to be: "the only event was a mutiny, which failed"."""
_CRAFT = frozenset({"ship", "craft"})
_MANY = words("club band group trio quartet duo team squad side crew family couple pair party")
_FROM = PLACING | {"from", "to", "outside"}
_WAYS = frozenset({"way", "road", "route", "path", "journey"})
"""What only leads to what is gone on about: "on its way to Mora, which it" reached."""
_MANNERS = words(
    "help support aid backing request side expense behalf hands control orders consent arrival"
)
"""How something came about: "freed with the help of Kern Aid, which was set up"."""
_QUARRELS = words("row dispute feud quarrel standoff argument scandal")
"""What begins, and not those whose it is: "a row over migrants that began in May"."""
_EFFECTS = words("blow boost setback threat challenge relief warning danger insult gift lesson")
"""What something is to somebody, who acts: "a blow to Kern, which cut its price"."""
_ROWS = words("run series string streak spell spate wave chain sequence succession")
"""What begins or ends, and not what it is made of: "a run of wins that began in May"."""
_OWNED_BY = frozenset({"owned", "run", "operated", "built", "chartered", "flown", "made"})
PLACES_HELD = words(
    "position post office role title status rank job place seat record feat honour honor name"
)
"""What somebody is, or did, and no second name: "mayor of Mora, an office he held"."""
_NEAREST = words("families relatives parents widows wives children friends supporters followers")
"""Those "who" act, and not whose they are: "the families of the victims, who sued"."""


def related(tree: Tree, verb: Word) -> Word:
    """The noun: after "the ban in the North Sea, which" the ban, after "gold, who" no gold."""
    if (body := _employer(tree, verb)) is not None:
        return body
    noun = _agreeing(tree, verb)
    if noun.low in MEASURED:
        return noun  # "Its fight against inflation, which rose".
    if noun.dep == "conj" and any(kid.low == "both" for kid in tree.children(verb)):
        return tree.head(noun)  # "Lund and Kern, who both won".
    if _asks(tree, verb) == "who" and (head := heading(tree, verb, noun)) is not None:
        return head
    asked = next((word for word in tree.under(verb) if word.low == "who"), None)
    paused = tree[tree.under(verb)[0].index - 1].text == ","
    if asked is None and verb.low in HARMING and not paused and not may_be_somebody(tree, noun):
        return _harm(tree, verb) or noun
    if _asks(tree, verb) == "who" and not may_be_somebody(tree, noun):
        others = list(_others(tree, noun))
        near = tree.words[noun.index + 1 : asked.index] if asked is not None else ()
        ends = (each for each in reversed(near) if each.dep == "pobj")  # "Given to monks in 1130".
        people = (each for each in (*others, *ends) if may_be_somebody(tree, each))
        named = bool(others) and (others[-1].dep, others[-1].tag) == ("dobj", "NNP")
        return next(people, others[-1] if named else noun)
    noun = _before_aside(tree, verb, _no_manner(tree, noun))
    about = _said_to_be(tree, noun)
    if about is not None:
        return about
    noun = _told_apart(tree, verb, noun)
    if noun.dep == "pobj":
        outer = _outer(tree, verb, noun)
        if _asks(tree, verb) != "who" or outer.low in _MANY or may_be_somebody(tree, outer):
            noun = outer  # But "a letter from Ann Roe, who died" is Roe.
        noun = _said_to_be(tree, noun) or noun
    return _named(tree, verb, noun)


def _employer(tree: Tree, verb: Word) -> Word | None:
    """ "Ann Roe, a scholar at the Lund Centre, which was founded" then: the centre was."""
    noun = tree.head(verb)
    if _asks(tree, verb) != "which" or tree[tree.under(verb)[0].index - 1].text != ",":
        return None
    for role in (*tree.above(noun), *tree.children(noun, "appos")):
        if role.dep != "appos" or role.tag != "NN" or tree.head(role).tag != "NNP":
            continue
        links = [w for w in tree.children(role, "prep") if w.index == role.index + 1]
        known = role.low in ROLES or role.low in PERSON_TITLES
        works = any(w.low in _WORKING or (w.low == "of" and known) for w in links)
        body = tree.child(links[0], "pobj") if works else None
        if body is not None and body.tag == "NNP" and body.index < verb.index:
            return body
    return None


def _said_to_be(tree: Tree, noun: Word) -> Word | None:
    """Who is what the noun says: "Lund was a town in Peru that burned", "she was a maid who"."""
    link = tree.head(noun)
    about = tree.subject(link) if noun.dep == "attr" and link.low in BE else None
    if about is None or (about.tag in {"NN", "NNS"} and noun.tag == "NNP"):
        return noun if about is not None else None
    if about.low in _ANYTHING:
        return noun
    return about if about.is_noun or about.low in {"he", "she"} else noun


def _agreeing(tree: Tree, verb: Word) -> Word:
    """ "Gave civilians a term which ends on Monday": no civilians that end."""
    noun, which = tree.head(verb), tree.child(verb, *SUBJECTS)
    if tree.head(noun).low == "worth" and noun.tag == "CD":
        return tree.head(tree.head(noun))  # "Orders worth $20 billion that they placed".
    helpers = tree.children(verb, "aux", "auxpass")
    one = verb.tag == "VBZ" or any(word.low in SINGULAR for word in (verb, *helpers))
    of = tree.head(noun)
    if one and noun.tag == "NNS" and of.low == "of" and tree.head(of).low == "one":
        return tree.head(of)  # "One of the towns that was hit".
    many = noun.tag == "NNS" or are_people(noun)
    if one and many and noun.dep == "pobj" and tree.head(of).tag in {"NN", "NNP"}:
        return tree.head(of)  # "A prize for writers that was first given".
    asks = which is not None and which.low in {"which", "that"} and which.index > 0
    beside = tree[which.index - 1] if asks and which is not None else noun
    meant = _of_kind(tree, which, noun) if asks and which is not None else None
    if meant is not None:
        return meant
    if asks and which is not None and verb.low in STARTING and not is_happening(noun):
        time = tree[max(0, which.index - 1 - (beside.text == ","))]
        if time.low in PERIODS and time.index > noun.index:
            return time
    other = one and noun.tag == "NNS" and beside.tag in {"NN", "NNP"}
    return beside if other and beside.index > noun.index else noun


def _of_kind(tree: Tree, which: Word, noun: Word) -> Word | None:
    """ "An ultimatum to hand over power which expires" on Monday: no power expires."""
    wanted = wanted_by(tree, which)
    apart, own = tree[which.index - 1].text == ",", kinds_of(noun)
    named = apart and noun.tag == "NNP" and not own  # "The deal with Iran, which was signed".
    if not wanted or not (noun.tag in {"NN", "NNS"} or named) or wanted & own:
        return None
    link = tree.head(noun)
    if (link.low, noun.dep) == ("to", "pobj") and not own and tree.head(link).is_verb:
        return None  # "Sold the mine to a rival, which closed it".
    before = [w for w in tree.words[: which.index] if w.is_noun and wanted & kinds_of(w)]
    if not apart:  # "The ruling ends a case that began in May": no ruling began.
        before = [word for word in before if word in tree.above(noun)]
    over = [w for w in tree.above(noun) if apart and w in before and "happening" in wanted]
    one = [w for w in before if w.tag == "NN" and not (named and w.dep == "compound")]
    return next(reversed(over or one), None)


def _harm(tree: Tree, verb: Word) -> Word | None:
    """The happening before a clause with "killed": "the cause of a crash near a farm that"."""
    noun = tree.head(verb)
    inner = [w for w in tree.under(noun) if w.index < tree.under(verb)[0].index]
    chain = [*(word for word in tree.above(noun) if word.is_noun), *inner, noun]
    return next((word for word in reversed(chain) if is_event_noun(word)), None)


def _before_aside(tree: Tree, verb: Word, noun: Word) -> Word:
    """ "The ship, run by aid groups, which sailed": the ship, where both stand between commas."""
    link = tree.head(noun)
    aside = tree.head(link)
    owner = tree.head(aside)
    by = noun.dep == "pobj" and link.dep == "agent" and aside.dep == "acl" and owner.is_noun
    by = by and not (_asks(tree, verb) == "who" and noun.tag == "NNP")
    apart = by and tree[aside.index - 1].text == "," == tree[tree.under(verb)[0].index - 1].text
    own = by and aside.low in _OWNED_BY and _asks(tree, verb) == "that"
    own = own and (noun.tag == "NNP" or not may_be_somebody(tree, noun))
    own = own or (by and _goes_down(tree, verb) and noun.tag == "NNP")
    apart = apart or own  # "A ferry owned by Kern Lines that sank".
    return owner if apart else noun


def _goes_down(tree: Tree, verb: Word) -> bool:
    """Whether only a ship or a plane would do so: "a jet run by Kern Air, which disappeared"."""
    asked = tree.child(verb, "nsubj")
    return asked is not None and not _CRAFT.isdisjoint(wanted_by(tree, asked))


def _no_manner(tree: Tree, noun: Word) -> Word:
    """What is told "as a whole": "the resignation of the government as a whole, which"."""
    before = tree[tree.head(noun).index - 1]
    return before if noun.low == "whole" and noun.dep == "pobj" and before.is_noun else noun


def _asks(tree: Tree, verb: Word) -> str:
    """The relative pronoun of a clause."""
    said = (w for w in tree.under(verb) if w.tag in {"WP", "WDT", "WP$"})
    return next((word.low for word in said), "")


def _others(tree: Tree, noun: Word) -> Iterator[Word]:
    """The nouns that a noun hangs on, and last what the verb above was done to."""
    for word in tree.above(noun):
        if word.is_noun:
            yield word
        if word.is_verb:
            yield from (each for each in tree.children(word, "dobj") if each.index < noun.index)
            return


def _outer(tree: Tree, verb: Word, noun: Word) -> Word:
    """The noun before a preposition, where what follows this is only where or how much."""
    link = tree.head(noun)
    outer, before = tree.head(link), tree[link.index - 1]
    if _asks(tree, verb) != "who" and (whole := of_so_many(tree, noun)) is not None:
        return whole
    if _differ(tree, verb, outer, noun) or (link.low == "to" and outer.low in _EFFECTS):
        return noun
    if noun.low in PERIODS and before.is_noun:
        return before if is_happening(before) or verb.low not in STARTING else noun
    if verb.low in STARTING and outer.low in _ROWS:
        return outer
    among = (tree.head(w) for w in (noun, *tree.above(noun)) if w.low == "between")
    happening = next((w for w in among if is_happening(w) or w.low.endswith("ing")), None)
    if happening is not None:
        return happening  # "A war between the towns, which had gone on".
    if outer.low in _NEAREST and before == outer and _asks(tree, verb) == "who":
        return outer
    if verb.low in STARTING and (is_happening(outer) or outer.low in _QUARRELS):
        return noun if is_happening(noun) else outer
    named = noun.tag.startswith("NNP") and not outer.tag.startswith("NNP")
    if named and _is_thing_of(tree, verb, outer, noun):
        return outer
    inside = link.low in _FROM and outer.is_noun and tree.after(noun).text == ","
    inside = inside and outer.low not in _WAYS
    return outer if inside and (named or outer.low in BODIES_NAMED) else noun


def _is_thing_of(tree: Tree, verb: Word, outer: Word, name: Word) -> bool:
    """Whether "which" is somebody's or a star's thing: "the music of Ada Roe, which he studied"."""
    of = tree.head(name).low == "of" and _asks(tree, verb) == "which"
    some_one = outer.low in ROLES | _MANNERS or outer.low.endswith(PEOPLE_ENDS)
    thing = of and not some_one and outer.is_noun and not is_happening(outer)
    alone = tree.child(name, "det") is None and name.low not in BODIES_NAMED
    return thing and alone and not glance(" ".join(w.text for w in tree.under(name)))


def _differ(tree: Tree, verb: Word, outer: Word, noun: Word) -> bool:
    """Whether one did it, and the outer noun is many: "90 seats in the Senate, which meets"."""
    one = verb.tag == "VBZ" or any(
        w.low in SINGULAR for w in (verb, *tree.children(verb, "aux", "auxpass"))
    )
    asked = tree.subject(verb)
    about = asked is not None and asked.tag in {"WDT", "WP"}
    return about and one and outer.tag in {"NNS", "NNPS"} and noun.tag in {"NN", "NNP"}


def _told_apart(tree: Tree, verb: Word, noun: Word) -> Word:
    """What has an article, for nothing else is told of after a comma: "a book on maps, which"."""
    apart = tree[tree.under(verb)[0].index - 1].text == ","
    if _asks(tree, verb) == "who" or not (apart or noun.tag == "NN"):
        return noun
    while noun.dep == "pobj" and noun.tag in {"NN", "NNS"} and tree.head(tree.head(noun)).is_noun:
        if tree.child(noun, "det", "poss", "nummod", "amod") is not None:
            break
        noun = tree.head(tree.head(noun))
    return noun


def _named(tree: Tree, verb: Word, noun: Word) -> Word:
    """The name that an aside tells more of: "Acme Mills, the maker of Sunloaf, which bought"."""
    if tree[tree.under(verb)[0].index - 1].text != ",":
        named = noun.text[0].isupper() and not is_new(tree, noun)
        return noun if noun.dep != "appos" or named else _of_name(tree, noun)
    above = noun
    while above.dep == "pobj" and tree.head(tree.head(above)).is_noun:
        above = tree.head(tree.head(above))
    return _of_name(tree, above) if above.dep == "appos" and above.text[0].islower() else noun


def _of_name(tree: Tree, noun: Word) -> Word:
    """ "The sailor Ari Roe, the man who mapped it": Roe, whose name stands beside the sailor."""
    name = tree.head(noun)
    over = tree.head(name) if name.dep == "appos" else name
    name = over if over.tag == "NNP" else name  # "Felix Roe, the coach, a Spaniard who".
    beside = (w for w in tree.children(name, "appos") if w.tag == "NNP" and w.index < noun.index)
    name = name if name.tag == "NNP" else next(beside, name)
    if noun.low in PLACES_HELD:
        return noun  # "Mayor of Mora, an office he left".
    apart = tree[tree.under(noun)[0].index - 1].text == ","
    det = tree.child(name, "det", "poss")
    same = is_new(tree, noun) and det is not None and not is_new(tree, name)
    return name if (name.tag.startswith("NNP") or same) and apart else noun


def is_happening(noun: Word) -> bool:
    low = noun.low
    return noun.is_noun and (low in EVENT_NOUNS or low.removesuffix("s") in EVENT_NOUNS)
