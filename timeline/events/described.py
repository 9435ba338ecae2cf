"""From what a title calls somebody to the name: "the pilot", "the pair"; what "a second" is."""

import re
from functools import partial

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.firms import FIRMS, firm, tells_of_firms, two_firms
from timeline.events.going_on import is_another, theme_acted_on
from timeline.events.lands import PLACES, city, home, land
from timeline.events.lexicon.people_words import LANDMARKS, OFFICES, PEOPLE_ENDS
from timeline.events.lexicon.words import PARTITIVES, PERIODS
from timeline.events.naming.cast import FAR
from timeline.events.naming.fitting import Told
from timeline.events.naming.kinds import kinds_of
from timeline.events.naming.maladies import CALLED as MALADIES
from timeline.events.naming.maladies import malady
from timeline.events.naming.namesakes import meant_another, namesake
from timeline.events.naming.naming import FARTHEST, JOINS
from timeline.events.naming.pointed import deed, pointed_at, this_one
from timeline.events.naming.referring import of_kind
from timeline.events.naming.retold import counted, retold
from timeline.events.naming.roles import BODIES, CALLINGS
from timeline.events.naming.ships import main_ship, ship_named, ship_told
from timeline.events.naming.storms import STORMS, storm
from timeline.events.naming.themes import TOWNS, christened, founds, of_paragraph, renamed
from timeline.events.naming.there import there
from timeline.events.naming.topics import topic_of
from timeline.events.nearby import called_so, crowned, is_other_town
from timeline.events.one_of import LEAVING_OUT, left_out, of_many, of_two
from timeline.events.parsing.grammar import OBJECTS, SUBJECTS, Tree, Word
from timeline.events.parsing.spelling import name_of
from timeline.events.scene import Scene
from timeline.events.titles import Called
from timeline.events.titles.writing.asked import POINTING
from timeline.places import glance

_SAME = {"paper": "newspaper"}
_A = re.compile(r"^[Aa]n? ")
_SEATED = re.compile(r"\w+-(?:based|listed|owned)")
_WORD = re.compile(r"\w+")
_INNER = frozenset({"det", "amod", "compound", "nummod", "punct"})
_NO_MORE = frozenset({"the", "both", "all", "itself"})
_LOOKING_BACK = frozenset({"the", "both", "this", "that", "all"})
_OPENING = 2
"""Sentences at the start of a document, which name what it is about."""
_PAIR = 2


def described(
    seen: Scene,
    sentence: int,
    here: Told,
    earlier: tuple[Told, ...],
    word: Word,
    dates: frozenset[int],
) -> Called | None:
    """The name of what a noun with "the" means, or the noun that "a second" leaves out."""
    tree = here.tree
    if word.low in {"there", "here"}:
        town = home(seen, sentence, here, word) if word.low == "here" else ""
        place = there(here, earlier, word, dates) if word.low == "there" else town and f"in {town}"
        return Called(place) if place else None
    if word.low in LEAVING_OUT:
        noun = left_out(tree, word, (here, *earlier[:FARTHEST]))
        return Called(noun) if noun else None
    if word.low in {"latter", "former"}:
        told = of_two(tree, word, (here, *earlier[:FARTHEST]))
        led = frozenset(each.index for each in tree.children(word, "det"))
        return Called(told, over=led) if told else None
    if word.low == "these" and word.dep == "pobj":
        return Called(many) if (many := of_many(earlier[:FARTHEST], word.low)) else None
    if word.low in {"this", "these"} and word.tag == "DT":
        topic = _titled(seen, sentence, word) or this_one(here, earlier, word)
        found = of_kind(word, here, earlier, seen.cast, dates) if not topic else None
        topic = _A.sub("the ", name_of(found[1].tree, found[0])) if found is not None else topic
        return Called(topic) if topic else None
    if (hero := _of_a_life(seen, sentence, tree, word)) is not None:
        return hero
    own = tree.under(word, partial(_is_aside, tree))
    marks = {each.index for each in tree.children(word, "case")}
    phrase = [w for w in own if w.index not in dates | marks and w.text not in {".", ","}]
    plain = all(each == word or each.dep in _INNER or each.low == "itself" for each in phrase)
    over = frozenset(each.index for each in phrase if each != word)
    opens = phrase[0].low if phrase and plain else ""
    alike = home(seen, sentence, here, word) if opens == "this" and word.low in PLACES else ""
    if not alike and len(phrase) == _PAIR and opens in POINTING:
        alike = christened(seen.document, sentence, word.low, this=True)
        alike = alike or known_as(seen, sentence, word.low) or ""
        alike = alike or pointed_at(here, earlier, word) or deed(here, earlier, word)
        alike = alike or (opens == "these" and of_many(earlier[:FARTHEST], word.low)) or ""
    elif opens == "the" and word.dep == "pobj" and word.low in TOWNS and len(phrase) == _PAIR:
        alike = there(here, earlier, word, dates).partition(" ")[2]
        alike *= all(each.by != "name" for each in glance(alike))
    if alike:
        return Called(alike, over=over)
    if word.dep in OBJECTS:
        alone = len(over) == 1 and opens == "the" and word.dep == "dobj"
        theme = theme_acted_on(seen, sentence, here, earlier, word) if alone else ""
        theme = theme or (alone and word.low in FIRMS and firm(seen, sentence, word)) or ""
        theme = theme or (opens == "the" and land(seen, sentence, word, word.low)) or ""
        bare = opens == "the" and len(phrase) == _PAIR
        again = bare and word.low in LANDMARKS and called_before(seen, sentence, word.low, word)
        theme = theme or again or ""
        if bare and not theme:
            theme = city(seen, sentence, word) if word.low == "city" else ""
            theme = theme or _one_of_its_kind(seen, sentence, word)
            theme = theme or crowned(seen, sentence, word)
        return Called(theme, over=over) if theme else None
    alone = [each.low for each in phrase] == ["the", word.low] and is_event_noun(word)
    if alone and (fuller := _retold(seen, phrase, word, happens=True)) is not None:
        return fuller
    owns = word.dep == "poss" and tree.head(word).dep in SUBJECTS
    looks_back = bool(phrase) and phrase[0].low in _LOOKING_BACK
    if not (word.dep in SUBJECTS or owns) or not plain or not looks_back:
        return None
    if phrase[0].low in {"this", "that"}:
        return _retold(seen, phrase, word, happens=False)
    said = " ".join(each.low for each in phrase if each.low not in _NO_MORE)
    if sentence < _OPENING and said == f"new {word.low}":
        said = word.low  # "She founded Lund Air. The new airline".
    other = said in seen.cast.theme.kinds and (
        is_another(seen.cast, here, earlier, word) or is_other_town(seen, sentence, word)
    )
    name = known_as(seen, sentence, said) if not other else None
    name = land(seen, sentence, word, said) if name is None else name
    if name is None and said in STORMS:
        name = storm(seen.document.text, seen.document.sentences[sentence].start)
    if name is None and said == word.low:
        name = _one_of_its_kind(seen, sentence, word) or None
    if name is None and said in {word.low, f"same {word.low}"}:
        name = called_before(seen, sentence, said, word)
    if name is None and said == word.low:
        name = christened(seen.document, sentence, word.low, this=False) or None
    if name is None:
        name = called_so(seen, sentence, word, phrase, said)
    name = name or (counted(said, seen.document, phrase[0].start) if word.tag == "CD" else None)
    if name is None and (phrase[0].low == "both" or said.startswith("two ")):
        name = two_firms(seen, sentence, word)
    group = word.low == "group" and tells_of_firms(seen.document.text)
    if name is None and (word.low in FIRMS or group) and _only_describes(seen, sentence, said):
        name = firm(seen, sentence, word)
    if name is None:
        joined = earlier[:1] if earlier and earlier[0].tree[-1].text in JOINS else ()
        one = len(phrase) == _PAIR and word.tag == "NN"
        if one and (alike := pointed_at(here, joined, word)):
            return Called(alike, over=over)
        return None if is_event_noun(word) else _retold(seen, phrase, word, happens=False)
    name = _name_since(seen, sentence, name) if word.low in FIRMS else name
    return Called(name, over=over)


def _name_since(seen: Scene, sentence: int, name: str) -> str:
    """ "The company was renamed Kern Labs. The company": the name that it has from then on."""
    lines = [seen.document[each] for each in seen.document.sentences]
    key = name.removeprefix("The ").removeprefix("the ").split()[0]
    first = next((at for at, line in enumerate(lines[:sentence]) if key in line), sentence)
    itself = rf"{re.escape(key)}(?: [A-Z]\w+)*|[Ii]t|[Tt]he (?:{'|'.join(FIRMS)})"
    told = (renamed(line, itself) for line in reversed(lines[first:sentence]))
    return next(filter(None, told), name)


def called_before(seen: Scene, sentence: int, said: str, word: Word) -> str | None:
    """The name that ends so and was told before: "the company" is Kern Company."""
    if _is_newly_founded(seen, sentence, said):
        return None
    return namesake(said, word.start, seen.document, seen.cast.namesakes)


def _is_newly_founded(seen: Scene, sentence: int, said: str) -> bool:
    """ "Brothers founded Kern in 1955. The company": not the Lund Company told of before."""
    near = seen.document.sentences[max(0, sentence - FARTHEST) : sentence]
    lines = [seen.document[each] for each in near] if said in FIRMS else []
    return any(map(founds, lines)) and not any(said.title() in line for line in lines)


def _retold(seen: Scene, phrase: list[Word], word: Word, *, happens: bool) -> Called | None:
    """The fuller words for one thing that were told before."""
    said = " ".join(each.text for each in phrase[1:])
    one = (
        word.tag == "NN"
        and word.low not in PARTITIVES
        and word.low.removesuffix("s") not in PERIODS
    )
    fuller = retold(said, phrase[0].start, seen.document, happens=happens) if one else None
    return Called(fuller, over=frozenset(w.index for w in phrase if w != word)) if fuller else None


def _titled(seen: Scene, sentence: int, this: Word) -> str:
    """What "This was built" opens a text about: the name that it is titled with."""
    opens = this.dep in SUBJECTS and this.index == 0 and _opens_text(seen, sentence)
    return topic_of(seen.document.title, seen.cast.proper) if opens else ""


def _opens_text(seen: Scene, sentence: int) -> bool:
    """Whether nothing but the title stands before a sentence."""
    ahead = seen.document.text[: seen.document.sentences[sentence].start].strip("#: \n")
    return ahead in {"", seen.document.title}


def _is_aside(tree: Tree, word: Word) -> bool:
    """Whether it tells more of somebody between commas: ", known as the Rock,", ", 27,"."""
    tells = word.dep in {"acl", "relcl"} or word.tag == "CD"
    return tells and tree[tree.under(word)[0].index - 1].text == ","


def _of_a_life(seen: Scene, sentence: int, tree: Tree, word: Word) -> Called | None:
    """Whom "British explorer, born" in May opens the life of."""
    if word.tag != "NN" or not (word.low in CALLINGS or word.low.endswith(PEOPLE_ENDS)):
        return None
    before = tree.words[: word.index]
    bare = all(each.dep in {"amod", "compound"} and each.head == word.index for each in before)
    if not (bare and _opens_text(seen, sentence) and seen.cast.life):
        return None
    hero = next(iter(seen.cast.heroes.values()))
    name = seen.cast.whole.get(hero, hero)
    joined = (w for kid in tree.children(word, "cc", "conj") for w in tree.under(kid))
    return Called(name, surely=True, over=frozenset(w.index for w in (*before, *joined)))


def _one_of_its_kind(seen: Scene, sentence: int, word: Word) -> str:
    """The ship or the malady that a document is about: "the vessel", "the disease"."""
    if "ship" in kinds_of(word):
        return _ship(seen, sentence) or ""
    return malady(seen.document.text, word.low) if word.low in MALADIES and word.tag == "NN" else ""


def _ship(seen: Scene, sentence: int) -> str | None:
    """The ship that a document opens with, where none other is told of since, or the one near."""
    cast, document = seen.cast, seen.document
    if not cast.ships:
        start = document.sentences[max(0, sentence - FARTHEST)].start
        return ship_named(document.text[start : document.sentences[sentence].start]) or None
    opening = document[document.sentences[0]]
    name = ship_told(document.text, opening, cast.ships)
    near = (cast.ships.intersection(row) for row in reversed(cast.rows[:sentence]))
    last = next((each for each in near if each), frozenset())
    if name and name.split()[-1] in last:
        return name
    main = main_ship(document.text, cast.ships)
    return main if main and (not last or main.split()[-1] in last) else None


def known_as(seen: Scene, sentence: int, said: str) -> str | None:
    """Who or what alone is said to be so, where it is named just before or is the main one.

    A body is the main one where a document opens with it, a person where no other is the hero.
    """
    cast = seen.cast
    if _is_newly_founded(seen, sentence, said):
        return None
    key, name = cast.roles.get(_SAME.get(said, said), ("", ""))
    near = {each for row in cast.rows[max(0, sentence - _OPENING) : sentence] for each in row}
    if cast.titled and said in BODIES and key not in near:
        return cast.titled
    own = of_paragraph(seen.document, sentence)
    doers = cast.doers[sentence - 1] if sentence else ()
    if said in own.kinds and all(n in own.name for n in doers if cast.pronoun(n) == "it"):
        return own.name
    if said in cast.theme.kinds and cast.is_on_theme(sentence):
        return cast.theme.name
    body = name and key not in cast.persons and _SAME.get(said, said) in BODIES
    if not name or (body and meant_another(seen.document.text, said, name)):
        return None
    if key in cast.persons:
        near = {each for row in cast.rows[max(0, sentence - FAR) : sentence] for each in row}
        rival = cast.heroes and key not in cast.heroes.values()
        return None if rival or (said.split()[-1] in OFFICES and key not in near) else name
    rival = any(each and key not in each and each not in name for each in (cast.thing, cast.topic))
    opening = seen.document[seen.document.sentences[0]].lower()
    told = name.removeprefix("the ").lower() in opening or key in near
    told = told or key in {each for row in cast.rows[:_OPENING] for each in row}
    return name if told and not rival else None


def _only_describes(seen: Scene, sentence: int, said: str) -> bool:
    """Whether words say where a firm sits and no more: "Oslo-based company", "Dutch group"."""
    peoples = (place for place in seen.places[sentence] if place.by == "people")
    lands = {word for each in peoples for word in _WORD.findall(seen.document[each.span].lower())}
    return lands.issuperset(_WORD.findall(_SEATED.sub("", said.rpartition(" ")[0])))
