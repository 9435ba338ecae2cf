"""From a date in a parsed sentence to the word it belongs to: a verb, an event noun, or a line."""

from dataclasses import dataclass

from timeline.events.attaching.after import AFTER, awaited, happening_after
from timeline.events.attaching.asides import (
    describes,
    guesses_at,
    is_aside,
    is_closed,
    is_in_hands,
    is_of_agent,
    sets_off,
)
from timeline.events.attaching.beyond import (
    called_up,
    cleft_off,
    done_then,
    ended_in,
    first_verb,
    heard_of,
    is_cleft,
    marked,
    of_a_year,
)
from timeline.events.attaching.brackets import Kind, bracket_beyond, bracketed
from timeline.events.attaching.crimes import charged_with
from timeline.events.attaching.datewords import FROM_THEN
from timeline.events.attaching.handing_on import ENDING, passes_on
from timeline.events.attaching.nouns import (
    befell,
    dated_by,
    happening_beside,
    is_as_old,
    is_event_noun,
    is_label,
    is_leg,
    is_premodifier,
    is_try,
    looked_into,
    moves,
    named_by,
    names_a_holder,
    names_a_house,
    says_when,
)
from timeline.events.attaching.occasions import is_owned_by
from timeline.events.attaching.pairs import Pair
from timeline.events.lexicon.words import LABELS, LAWS, SAYING
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.model import Mention

_KEEPING = frozenset({"keep", "keeps", "kept", "keeping", "leave", "left", "get", "got", "set"})
_SPANS = frozenset({"period", "quarter", "year", "months", "weeks", "half", "season"})
_NEAR = 4
"""A participle owns a date that begins at most so many words after it."""
_STATES = frozenset({
    "trapped", "stranded", "buried", "stuck", "held", "hidden", "camped", "gathered", "packed",
    "crammed", "based", "locked", "surrounded", "pinned",
})  # fmt: skip
"""How some were while others did something for them."""
_TIES = frozenset({"attached", "assigned", "devoted", "dedicated", "related"})
"""What only says which: "found by ships attached to the fleet on 30 July"."""
_NOW = frozenset({"today", "now", "still"})
_NO_VERBS = frozenset({"aux", "auxpass", "amod", "acl"})
STAND_INS = frozenset({"that", "those", "another"})
"""For a noun that was just said: "and that of Paris in 1815"."""
DOERS = frozenset({"he", "she", "they"})
"""Who did the same at another time: "he died in May and she in June"."""
_OPENING_WORDS = 3


@dataclass(frozen=True, slots=True)
class Anchor:
    """The word that a date belongs to, and how."""

    mention: Mention
    kind: Kind
    head: Word
    """What the title is built on: a verb, an event noun, or the top word of a line."""
    inner: Word
    """The verb that the date stands under; the head unless that governs it ("plans to fly")."""
    gap: Word | None = None
    """The noun that stands alone for a clause: Romania in "Italy in 1915, Romania in 1916"."""
    pair: Pair | None = None
    """That noun's phrase and the one behind it, where it does not stand alone."""


def anchor_of(tree: Tree, mention: Mention) -> Anchor | None:
    """The anchor of one date; a date that stands before or behind all of the tree is over it."""
    words = tree.inside(mention.span)
    if not words:
        within = tree[0].start < mention.span.end and mention.span.start < tree[-1].end
        return None if within else _opening(tree, mention)
    if _opens(tree, words):
        verb = marked(tree, words) or first_verb(tree, words[-1].index + 1)
        if verb is not None:
            return Anchor(mention, "verb", verb, verb)
    return _climbed(tree, mention, words)


def _opening(tree: Tree, mention: Mention) -> Anchor:
    head = first_verb(tree, 0) or tree.root
    told = head.is_verb or tree.subject(head) is not None
    return Anchor(mention, "verb" if told else "line", head, head)


def _opens(tree: Tree, words: tuple[Word, ...]) -> bool:
    before = tree.words[: words[0].index]
    told = any(w.is_noun or w.is_verb or w.tag.startswith("PRP") for w in before)
    told = told or tree.top(words).dep in SUBJECTS  # "1973 saw a strike and plans drawn up".
    return len(before) <= _OPENING_WORDS and not told and not is_premodifier(tree, words)


def _climbed(tree: Tree, mention: Mention, words: tuple[Word, ...]) -> Anchor:
    """The first governor of the date that can own it."""
    before, after = words[0].index - 1, words[-1].index + 1
    opens = bracket_beyond(tree, before, -1)
    if (
        opens > 0
        and tree[opens].text == "("
        and _text_at(tree, bracket_beyond(tree, after, 1)) == ")"
    ):
        thing, before = tree[opens - 1], opens
        kind, owner = bracketed(tree, mention, thing)
        subject = tree.subject(owner)
        apart = kind == "verb" and owner.index > before
        apart = apart and not (subject is not None and is_event_noun(subject))
        return Anchor(mention, kind, owner, owner, thing if apart else None)
    if before > 0 and is_as_old(tree, tree[before], words):
        return Anchor(mention, "label", tree[before - 1], tree[before - 1])
    state = tree.head(tree.head(tree.top(words)))
    if (state.dep, state.tag) == ("appos", "IN"):
        return Anchor(mention, "aside", state, state)  # "Roe, in power since 2012".
    vague = mention.when.precision != "day"
    if mention.when.precision == "year" and names_a_holder(tree, words):
        return Anchor(mention, "label", tree[words[-1].index + 1], tree[words[-1].index + 1])
    happening = happening_after(tree, words, vague=vague) or happening_beside(tree, words)
    happening = happening or called_up(tree, words) or heard_of(tree, words)
    happening = happening or charged_with(tree, mention, words)
    happening = happening or (None if vague else awaited(tree, words))
    if happening is not None:
        return Anchor(mention, "noun", happening, happening)
    if words[-1].dep == "mark" and (counted := tree.head(words[-1])).is_verb:
        return Anchor(mention, "verb", counted, counted)
    beside = _verb_beside(tree, words)
    if beside is not None:
        noun = dated_by(tree, beside, words)
        return Anchor(mention, "noun" if noun else "verb", noun or beside, noun or beside)
    if tree[before].tag == "IN" and says_when(tree, tree[before - 1]):
        return _saying(tree, tree[before - 1], mention)
    top = below = tree.top(words)
    for word in tree.above(top):
        if word.low in {"that", "those"} and below.low == "of" and top.head == below.index:
            return Anchor(mention, "label", word, word)
        if below.low == "of" and names_a_house(word, mention):
            return Anchor(mention, "label", word, word)  # "The Lund Academy of 1814".
        if (suffered := befell(tree, word, words[0])) is not None:
            return Anchor(mention, "noun", suffered, suffered)
        if word.low == "dating" and word.dep in {"acl", "advcl"}:
            return Anchor(mention, "label", word, word)  # "A church, dating from 1230, burned".
        if (word.low, word.dep) == ("ended", "acl") and tree.head(word).low in _SPANS:
            below = word
            continue  # "Income for the period ended 30 June rose".
        if word.is_verb and _owns(tree, word, mention, words):
            if (told := of_a_year(tree, word, words)) is not None:
                return Anchor(mention, "verb" if told.is_verb else "noun", told, told)
            if is_cleft(tree, word, words):
                word = cleft_off(tree, word, words) or word
            word = done_then(tree, word, mention, words) or word
            head = named_by(tree, word, words) or ended_in(tree, word, words) or word
            return Anchor(mention, "noun" if head.is_noun else "verb", head, head)
        if vague and (held := looked_into(tree, word, words[0])) is not None:
            return Anchor(mention, "noun", held, held)
        if word.low == "exception" and (link := tree.child(word, "prep")) is not None:
            thing = tree.child(link, "pobj") or word
            return Anchor(mention, "noun", thing, thing)  # "But for a short revolt in 1805".
        if word.is_noun and not is_of_agent(tree, below, words[0]):
            if says_when(tree, word):
                return _saying(tree, word, mention)
            deed = is_event_noun(word) or is_try(tree, word) or _is_deed(tree, word)
            deed = deed or is_leg(tree, word, mention, words) or is_owned_by(tree, word, words)
            deed = deed and not any(w.low == "same" for w in tree.children(word, "amod"))
            there = tree.head(word) if word.dep == "attr" else word
            none = any(each.low == "no" for each in tree.children(word, "det"))
            if deed and not none and tree.child(there, "expl") is not None:
                return Anchor(mention, "verb", there, there)  # "There will be a vote in May".
            if (deed and not passes_on(tree, word, mention, words)) or moves(tree, word):
                return Anchor(mention, "noun", word, word)
            if is_aside(tree, word) and word.index < words[0].index and tree[before].text != ",":
                return Anchor(mention, "aside", word, word)
            if below.low == "of" and word.low in LAWS and tree.head(word).low == "by":
                below = word
                continue
            if (
                word.low in LABELS | LAWS
                and below.low in {"of", "for"}
                and is_label(tree, word, mention)
            ):
                return Anchor(mention, "label", word, word)
            then = word.dep in SUBJECTS and words[0].low in {"that", "the"}
            if below.low == "of" and (then or (words[-1].low == "ago" and not deed)):
                return Anchor(mention, "label", word, word)
            inner = word.dep in {"compound", "nmod"} and tree.head(word).is_noun
            inner = inner and "NNP" in {word.tag, tree.head(word).tag}  # "The 1988 Mora Games".
            joined = top.dep == "conj" and below in tree.above(top)  # "French and 1990s songs".
            named = (below is top or joined) and not inner and is_premodifier(tree, words)
            if named and is_label(tree, word, mention):
                return Anchor(mention, "label", word, word)
        below = word
    return Anchor(mention, "verb" if below.is_verb else "line", below, below)


def _text_at(tree: Tree, index: int) -> str:
    return tree[index].text if index < len(tree) else ""


def _is_deed(tree: Tree, noun: Word) -> bool:
    """ "Chad's firing of a missile" tells what Chad did; "with the building of a canal" is new.

    So is what stands in a row with a happening: "the vote in May, the formation of a cabinet in".
    """
    of = any(word.low == "of" for word in tree.children(noun, "prep"))
    if noun.dep == "conj" and of and tree.child(noun, "det") is not None:
        return noun.tag == "NN" and is_event_noun(tree.head(noun))
    if not of or not noun.low.endswith("ing"):
        return False
    led = noun.dep == "pobj" and tree.head(noun).low in AFTER | {"with", "following"}
    led = led or (tree.head(noun).low == "in" and tree.head(tree.head(noun)).low in ENDING)
    whose = tree.child(noun, "poss") is not None
    return whose or (led and tree.child(noun, "det") is not None)


def _verb_beside(tree: Tree, words: tuple[Word, ...]) -> Word | None:
    """A finite verb right before the date owns it, wherever the parser hung it: "died in May"."""
    at = words[0].index - 1
    if at >= 0 and tree[at].tag == "IN":
        at -= 1
        if at > 0 and tree[at].text == "," and tree[at - 1].low in {"earlier", "before", "later"}:
            verb = tree.head(tree[at - 1])
            return verb if verb.dep in {"relcl", "acl"} else None  # "Sworn days earlier, on 2 May".
    if at < 0 or is_premodifier(tree, words):
        return None
    before = tree[at]
    passive = any(word.is_finite for word in tree.children(before, "auxpass"))
    plain = (before.tag == "VBD" or passive) and before.dep not in _NO_VERBS
    owns = plain and tree.subject(before) is not None and not is_cleft(tree, before, words)
    return before if owns else None


def _owns(tree: Tree, verb: Word, mention: Mention, words: tuple[Word, ...]) -> bool:
    if verb.dep in {"aux", "auxpass", "amod", "compound"} or guesses_at(tree, verb):
        return False
    if (describes(verb) and mention.when.precision == "day") or is_of_agent(tree, verb, words[0]):
        return False
    if is_in_hands(tree, verb) or is_closed(tree, verb, words):
        return False
    aim = tree.after(tree.under(verb)[0]) == verb and tree.under(verb)[0].tag == "TO"
    if verb.dep == "advcl" and aim and verb.index < verb.head:
        return False  # "To keep ships sailing last week, it lent" them money.
    if verb.dep == "advcl" and verb.low in FROM_THEN and len(tree.children(verb)) == 1:
        return False
    if (verb.dep, verb.tag) == ("relcl", "VBZ") and words[0].low not in _NOW:
        now = any(w.low in _NOW and w.index < words[0].index for w in tree.children(verb))
        return not now  # "Took the name it bears today in 1948".
    if verb.dep != "acl" or verb.tag == "VBD":
        return True
    if verb.tag == "VBG" and tree.head(tree.head(verb)).low in _KEEPING:
        return False
    between = tree.words[verb.index + 1 : words[0].index]
    if verb.tag == "VB" and not any(w.tag == "TO" for w in tree.children(verb, "aux")):
        return True
    open_end = mention.signal in {"since", "until", "till"} and not sets_off(tree, verb)
    if verb.tag == "VBG" and mention.signal == "since":
        own = set(tree.under(verb))
        return all(w in own and w.text != "," for w in between)
    if verb.tag != "VBN" or open_end:
        return len(between) <= 1 and verb.tag != "VB"
    if verb.low in _TIES or (verb.low in _STATES and not mention.signal and between):
        return False  # "Dug for men trapped in a mine Monday": the digging.
    placed = all(w.text == "," or w.tag in {"IN", "NNP"} for w in between)
    return len(between) <= _NEAR or placed or all(w.text != "," for w in between)


def _saying(tree: Tree, noun: Word, mention: Mention) -> Anchor:
    """ "said ... in remarks on Thursday": the saying is dated, else the main verb."""
    verbs = [word for word in tree.above(noun) if word.is_verb]
    said = next((verb for verb in verbs if verb.low in SAYING), None)
    joined = (verb for verb in verbs if tree.child(verb, *SUBJECTS) or _goes_on(tree, verb))
    told = next(joined, noun)
    said = said or told
    return Anchor(mention, "verb" if said.is_verb else "noun", said, said)


def _goes_on(tree: Tree, verb: Word) -> bool:
    """ "It opened in 1987 and was shown at a conference in 1988": the same did another thing."""
    return verb.dep == "conj" and tree.child(verb, "auxpass") is not None
