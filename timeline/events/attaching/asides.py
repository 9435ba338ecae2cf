"""What a word between commas tells of the noun before it: that it is this, or is in that state."""

from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import words
from timeline.events.parsing.grammar import BE, HAVE, SEEMING, SUBJECTS, Tree, Word

_LIKE = words(
    """decorated adorned covered filled lined packed laden loaded armed dressed clad equipped
    inscribed surrounded topped draped studded based located situated aged known believed thought
    needed required used valued estimated insured priced rated"""
)
"""Participles that tell what something is like."""
_IN_HANDS = words(
    """backed supported led commanded headed owned held run flown piloted driven manned crewed
    operated controlled occupied ruled armed escorted accompanied chaired surrounded protected
    guarded managed steered captained"""
)
"""How something was in the hands of those who did something, or had it done to them."""


def is_aside(tree: Tree, noun: Word) -> bool:
    """Whether a noun between commas says what the one before it is: "Vela, champions since"."""
    like = noun.dep == "appos" or (
        noun.dep == "conj"
        and not (tree.head(noun).is_verb and tree.child(noun, "det"))
        and not tree.children(tree.head(noun), "cc")
        and not tree.children(noun, "cc")
        and noun.text[0].islower()
    )
    opens = noun.dep == "appos" and noun.index < noun.head
    if noun.tag == tree.head(noun).tag == "NNP" and _is_address(tree, noun):
        return False
    return like and (opens or sets_off(tree, noun))


def _is_address(tree: Tree, noun: Word) -> bool:
    """Whether a name says where another is: "Mill Studios, 21 North Bank"."""
    numbered = tree.child(noun, "nummod")
    named = tree.child(noun, "compound") is not None
    return named and numbered is not None and numbered.index < noun.index


def sets_off(tree: Tree, word: Word) -> bool:
    """Whether a comma or a dash stands before the word and what describes it."""
    start = tree.under(word)[0].index
    return start > 0 and tree[start - 1].text in {",", "–", "—", "(", "--"}


def describes(verb: Word) -> bool:
    """ "They showed a tomb decorated with suns" on Friday: what it was like, and no deed."""
    return (verb.tag, verb.dep) == ("VBN", "acl") and verb.low in _LIKE


def is_in_hands(tree: Tree, verb: Word) -> bool:
    """ "Sent troops backed by tanks", "bought a mill owned by Roe" in May: the sending was then."""
    agent = tree.child(verb, "agent")
    main = next((word for word in tree.above(tree.head(verb)) if word.is_verb), verb)
    acts = main.tag == "VBD" and main.low not in BE | HAVE and tree[verb.index - 1].text != ","
    acts = acts and not is_event_noun(tree.head(verb))
    return verb.low in _IN_HANDS and verb.dep == "acl" and agent is not None and acts


def is_closed(tree: Tree, verb: Word, dated: tuple[Word, ...]) -> bool:
    """ "Sent in commissioners, led by Roe, in May": the date stands behind the aside."""
    link = tree[dated[0].index - 1]
    end = link.index - 1 if link.tag == "IN" else link.index
    plain = (
        verb.tag == "VBN" and verb.dep in {"acl", "advcl"} and not tree.children(verb, *SUBJECTS)
    )
    closed = 0 < verb.index < end and tree[verb.index - 1].text == tree[end].text == ","
    return plain and closed and tree.after(dated[-1]).text != ","


def is_of_agent(tree: Tree, verb: Word, date: Word) -> bool:
    """ "Was beaten by an army led by Roe" in 883: what was done was done then, not the leading.

    Nor was the calling, in "built by a lord called Odo" in 875.
    """
    noun, agent = tree.head(verb), tree.child(verb, "agent")
    agent = tree.child(verb, "oprd", "dobj") if verb.low == "called" else agent
    link = tree.head(noun)
    above = tree.head(link)
    joined = above.tag == "VBN" and above.dep == "conj"  # "Was founded in 1876 and bought by".
    done = link.dep == "agent" and (joined or tree.child(above, "auxpass") is not None)
    return verb.dep == "acl" and done and agent is not None and agent.index < date.index


def guesses_at(tree: Tree, verb: Word) -> bool:
    """Whether the verb only says what a thing was: "fired what may be, or appeared to be"."""
    seems = tree.head(verb) if verb.dep == "xcomp" else verb
    what = tree.child(seems, *SUBJECTS)
    above = tree.head(seems)
    return (
        what is not None
        and what.low == "what"
        and (verb.low in BE or seems.low in SEEMING | {"proved"})
        and seems.dep in {"ccomp", "dobj", "pcomp"}
        and above.is_verb
        and above.index < what.index
    )
