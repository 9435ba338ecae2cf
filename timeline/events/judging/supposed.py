"""Whether a dated clause tells what came or will come, or what is denied, supposed or wished."""

import re
from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.lexicon.words import (
    COMING,
    CONDITIONS,
    COUNTERFACTUAL,
    FORETELLING,
    GUESSES,
    QUOTES,
    SAYING,
    words,
)
from timeline.events.parsing.grammar import BE, HAVE, SUBJECTS, TILL, Tree, Word
from timeline.model import Document, Mention

_COMPLETING = frozenset({"xcomp", "conj", "advcl", "acl", "ccomp"})
_ASKING = frozenset({"how", "whether", "who", "what", "which", "when", "where", "why"})
_WILL = frozenset({"will", "'ll", "’ll"})
_TOWARDS = frozenset({"toward", "towards"})
_WHEN = frozenset({"when", "before", "after"})
_WHY = frozenset({"for", "since", "because", "as", "although", "though"})
_PASTS = frozenset({"was", "were", "had", "did"})
_OPEN_TO_ALL = frozenset({"followed", "seen", "watched", "viewed", "visited", "attended"})
"""Under "can" these tell what will be: "the landing can be followed in Paris on 1 July"."""
_SET = frozenset({"set", "scheduled", "planned", "due", "slated"})
_UNDOING = words("postponed cancelled canceled scrapped delayed scrubbed shelved averted abandoned")
_NOT = frozenset({"not", "n't", "no", "unavailable", "unable"})
_REMARKS = frozenset({"comment", "comments", "commenting"})
_REACHING = frozenset({"reached", "available", "provide", "offer", "make", "comment"}) | BE
_DECLINING = frozenset({"declined", "refused", "declines", "refuses"})
_HAVING = HAVE | {"had"}
_ASKED = words("request requests questions call calls message messages email emails query")
_ANSWERING = words("respond responded reply replied answer answered return returned")
_PROMISES = ("promis", "pledg", "vow", "plan", "intend", "intention")
_GUESSES = ("forecast", "prediction", "expectation", "projection", "model")
_OPENS_QUOTE = re.compile(r"“|(?<![\w.,;:!?…%)\]’'])\"(?=\S)")
_BELIEVING = frozenset({"think", "thinks", "thought", "believe", "believes", "believed", "suppose"})


def is_denied(tree: Tree, anchor: Anchor) -> bool:
    """ "There was no attack on 4 August", "is no law that ends it in May", "has yet to come".

    So is "rather than closing in May, as planned".
    """
    what = tree.head(anchor.inner) if anchor.inner.dep == "relcl" else anchor.head
    there = anchor.kind == "noun" or tree.child(tree.head(what), "expl") is not None
    none = there and any(word.low == "no" for word in tree.children(what, "det"))
    above = tree.head(anchor.head)
    foretold = anchor.kind == "noun" and anchor.head.dep == "dobj" and above.low in FORETELLING
    foretold = foretold or (anchor.kind == "noun" and _is_aimed_at(tree, anchor.head))
    doubted = above.low in _BELIEVING and tree.child(above, "neg") is not None
    doubted = doubted and anchor.head.dep == "ccomp"  # "I don't think she did that".
    off = _is_put_off(tree, anchor.head) or _is_none_of(tree, anchor) or doubted
    off = off or (above.low == "than" and tree[above.index - 1].low == "rather")
    return none or foretold or off or any(w.low == "yet" for w in _waits(tree, anchor.inner))


def is_unanswered(tree: Tree, anchor: Anchor) -> bool:
    """ "Roe could not be reached for comment on Monday", "declined to comment", "sent no reply"."""
    verb, low = anchor.head, {word.low for word in tree.under(anchor.head)}
    denied = not low.isdisjoint(_NOT) or verb.low in _DECLINING
    remarks = not low.isdisjoint(_REMARKS) and verb.low in _REACHING | _DECLINING | _HAVING
    asked = not low.isdisjoint(_ASKED) and verb.low in _ANSWERING
    return denied and (remarks or asked) and anchor.kind == "verb"


def _is_none_of(tree: Tree, anchor: Anchor) -> bool:
    """ "This is not a yearly event (next in May)"."""
    words = tree.inside(anchor.mention.span)
    before = tree.words[: words[0].index] if words else ()
    mark = next((word for word in reversed(before) if word.text in {"(", ")"}), None)
    opens = mark is not None and mark.text == "(" and mark.index > 0
    noun = tree[mark.index - 1] if opens and mark is not None else anchor.head
    known = any(w.low == "the" for w in tree.children(noun, "det"))  # "Not the coup of 1973".
    denied = any(w.dep == "neg" for w in tree.children(tree.head(noun)))
    return noun.dep == "attr" and denied and not known


def _is_put_off(tree: Tree, verb: Word) -> bool:
    """ "It put off the launch, set for 1 March", "a strike called for May was averted"."""
    noun = tree.head(verb)
    while noun.dep == "pobj" and tree.head(tree.head(noun)).is_noun:
        noun = tree.head(tree.head(noun))
    off = tree.head(noun)
    called = verb.low == "called" and tree.after(verb).low == "for"
    aimed = (verb.low in _SET or called) and verb.dep == "acl"
    gone = off.low in {"put", "called"} and tree.after(off).low == "off"
    undone = off.low in _UNDOING or gone
    return aimed and undone and noun.dep in {"dobj", "nsubjpass"}


def _waits(tree: Tree, verb: Word) -> tuple[Word, ...]:
    """What stands beside "has" before "to": "has yet to decide"."""
    has = tree.head(verb) if verb.dep == "xcomp" else verb
    waits = has != verb or tree.child(has, "xcomp") is not None
    return tree.children(has, "advmod") if has.low in _HAVING and waits else ()


def _is_aimed_at(tree: Tree, noun: Word) -> bool:
    """ "Agreed to work toward an October visit": it may never come."""
    link, one = tree.head(noun), tree.child(noun, "det")
    vague = one is not None and one.low in {"a", "an"} and not tree.children(noun, "prep", "acl")
    return vague and noun.dep == "pobj" and link.low in _TOWARDS


def is_supposed(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """Under "could", in an "if" clause, asked, or "would" without a report of a plan."""
    if anchor.kind == "verb" and anchor.head == anchor.inner and _says(tree, anchor.head):
        return False
    asked = tree[-1].text == "?" or document.text[tree[-1].end : tree[-1].end + 1] == "?"
    able = {"can"} if anchor.mention.signal in {"until", "till", "from"} else set()
    late = document.text.endswith(("not until ", "Not until "), 0, anchor.mention.span.start)
    if late or (_is_past(document, anchor.mention) and anchor.inner.dep != "ccomp"):
        able |= {"could"}
    if anchor.inner.low in _OPEN_TO_ALL and _is_ahead(document, anchor.mention):
        able |= {"can"}
    if anchor.inner.low in COMING:
        able |= {"should"}
    return (
        asked
        or _is_in_vain(tree, anchor)
        or _is_forecast(tree, anchor.inner)
        or _goes_on(tree, anchor.inner)
        or any(_supposes(tree, verb, able) for verb in _verbs(tree, anchor.inner))
    )


def _is_forecast(tree: Tree, verb: Word) -> bool:
    """ "Overturned forecasts that predicted a rise would not come until May": only forecast."""
    said = tree.head(verb)
    told = (verb.dep, said.dep) == ("ccomp", "relcl") and said.low in FORETELLING
    return told and tree.head(said).low.startswith(_GUESSES)


def _is_in_vain(tree: Tree, anchor: Anchor) -> bool:
    """Whether it was only promised: "despite a promise to hold a vote in 2009, he ruled on"."""
    words = tree.inside(anchor.mention.span)
    above = tuple(tree.above(words[0])) if words else ()
    at = next((at for at, word in enumerate(above) if word.low == "despite"), 0)
    led = next((at for at, w in enumerate(above[:at]) if w.low.startswith(_PROMISES)), 0)
    return any(word.tag == "VB" for word in above[:led])


def is_wished(document: Document, tree: Tree, anchor: Anchor) -> bool:
    """What somebody says in so many words, but not of a past day, nor of one day to come."""
    if not _in_quotes(document, anchor.mention):
        return False
    helpers = {word.low for word in tree.children(anchor.inner, "aux", "auxpass")}
    told = anchor.inner.tag in {"VBD", "VBN"} and not helpers & {"would", "will"}
    hangs = any(tree.under(each)[0].low == "if" for each in tree.children(anchor.inner, "advcl"))
    firm = helpers & _WILL and anchor.mention.when.precision == "day" and not hangs
    return not told and not firm


def _in_quotes(document: Document, mention: Mention) -> bool:
    """Whether the last mark before the date, in the same paragraph, opens a quotation.

    One that goes on is opened again, and closed once: "We lost. "We will go on in May," he said.
    """
    text, at = document.text, mention.span.start
    paragraph = text.rfind("\n", 0, at) + 1
    last = max(text.rfind(mark, paragraph, at) for mark in QUOTES)
    return last >= 0 and _OPENS_QUOTE.match(text, last) is not None


def _is_past(document: Document, mention: Mention) -> bool:
    """Whether the words, not the day of publication alone, give a time before publication."""
    when = mention.when
    if when.interval is None or document.published is None:
        return False
    guessed = any(source == "published" for _, source in when.implied)
    return when.interval.end <= document.published.toordinal() and not guessed


def _is_ahead(document: Document, mention: Mention) -> bool:
    days = mention.when.interval
    return days is not None and (
        document.published is not None and days.start > document.published.toordinal()
    )


def _says(tree: Tree, verb: Word) -> bool:
    """Whether somebody said it, in the plain past: "he argued in 1991"."""
    return verb.low in SAYING and verb.tag == "VBD" and tree.child(verb, "aux", "mark") is None


def _supposes(tree: Tree, verb: Word, able: set[str]) -> bool:
    """Whether the verb tells what might be; "can be seen until May" tells what is.

    `able` are the helping verbs that tell what is or was possible.
    """
    helpers = {word.low for word in tree.children(verb, "aux")}
    if "could" in helpers and "have" not in helpers and ("could" in able or _is_denied(tree, verb)):
        return False
    if (helpers - able) & COUNTERFACTUAL or (helpers & {"would", "could"} and "have" in helpers):
        return True
    links = tree.children(verb, "mark", "advmod", "det")
    links += (tree.head(verb),) if verb.dep == "ccomp" else ()  # "Assuming that it was so".
    if any(word.low in CONDITIONS for word in links):
        return True
    if _is_open_question(tree, verb, helpers) or ({"to", "have"} <= helpers and _was(tree, verb)):
        return True
    guessed = {word.low for word in tree.children(verb, "advmod")} & GUESSES
    wished = {word.low for word in tree.children(verb, "nsubj")} & {"i", "we"}
    return ("would" in helpers and bool(guessed | wished)) or _is_inverted(tree, verb)


def _is_denied(tree: Tree, verb: Word) -> bool:
    """ "Could not hold it", "could no longer hold it"."""
    helper = tree.child(verb, "aux") or verb
    between = tree.words[helper.index : verb.index]
    return any(word.dep == "neg" for word in (*tree.children(verb), *between))


def _is_open_question(tree: Tree, verb: Word, helpers: set[str]) -> bool:
    """ "How many will be left by May, he declined to say"."""
    open_ = verb.dep in {"ccomp", "csubj", "csubjpass", "pcomp"} and "will" in helpers
    return open_ and tree.under(verb)[0].low in _ASKING


def _was(tree: Tree, verb: Word) -> bool:
    """ "It was to have been over by Christmas" tells that it was not."""
    return verb.dep == "xcomp" and tree.head(verb).low in {"was", "were"}


def _is_inverted(tree: Tree, verb: Word) -> bool:
    """ "Had the news come earlier", "Should they agree": the helping verb opens the clause."""
    subject = tree.child(verb, *SUBJECTS)
    helper = tree.child(verb, "aux")
    if subject is None or helper is None or helper.low not in {"had", "should", "were"}:
        return False
    first = tree.under(verb)[0]
    return helper == first and helper.index < subject.index


def _is_when(tree: Tree, verb: Word) -> bool:
    """Whether a clause tells when: "if members approve it when they meet on 6 November".

    So does what ended a plan: "was to have flown until ministers refused in May".
    """
    unmet = any(w.low in COUNTERFACTUAL | {"would"} for w in tree.children(tree.head(verb), "aux"))
    links = _WHEN | (TILL if verb.tag == "VBD" and not unmet else frozenset())
    marks = tree.children(verb, "mark", "advmod")
    return verb.dep == "advcl" and any(word.low in links for word in marks)


def _is_told(tree: Tree, verb: Word) -> bool:
    """Whether a clause tells what came at a place, or why something else may: "should be tried
    where they were arrested", "may fall, since he was asked last week"."""
    place = any(word.low == "where" for word in tree.children(verb, "advmod"))
    why = verb.dep == "advcl" and any(w.low in _WHY for w in tree.children(verb, "mark"))
    helpers = {word.low for word in tree.children(verb, "aux", "auxpass")}
    return why or (place and (verb.tag == "VBD" or bool(helpers & _PASTS)))


def _goes_on(tree: Tree, verb: Word) -> bool:
    """Whether it goes on after a modal: "could move north, he said, and weaken by Monday"."""
    bare = verb.dep == "conj" and verb.tag in {"VB", "VBP"} and not tree.children(verb, "aux")
    modals = [word for word in tree.words[: verb.index] if word.tag == "MD"]
    alone = tree.child(verb, *SUBJECTS) is None
    return bare and alone and bool(modals) and modals[-1].low in COUNTERFACTUAL


def _is_but(tree: Tree, verb: Word) -> bool:
    """Whether a clause of its own tells what came instead: "would have won, but he lost"."""
    own = verb.dep == "conj" and tree.child(verb, *SUBJECTS) is not None
    return own and any(word.low == "but" for word in tree.children(tree.head(verb), "cc"))


def _verbs(tree: Tree, inner: Word) -> tuple[Word, ...]:
    """The verb and those that it completes, up to the next clause of its own."""
    found = [inner]
    for word in tree.above(inner):
        if word.dep == "acomp" and found[-1].dep in {"xcomp", "advcl"}:
            found[-1] = replace(found[-1], dep="xcomp")
            continue
        if not word.is_verb or found[-1].dep not in _COMPLETING or _is_when(tree, found[-1]):
            break
        if _is_but(tree, found[-1]) or _is_told(tree, found[-1]):
            break
        if found[-1].dep == "ccomp" and (word.low in SAYING or found[-1].tag != "VBG"):
            break
        found.append(word)
    return tuple(found)
