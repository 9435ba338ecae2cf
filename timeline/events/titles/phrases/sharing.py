"""From verbs joined to each other to what they share: "was seen and sold", in 1431 both."""

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.people_words import PERSON_TITLES, ROLES
from timeline.events.lexicon.taking import DOING, OF_ITSELF, SUFFERED
from timeline.events.naming.doubt import may_act
from timeline.events.naming.kinds import kinds_of
from timeline.events.parsing.grammar import SUBJECTS, Tree, Word
from timeline.events.titles.phrases.copulas import copula_of
from timeline.events.titles.phrases.states import is_resolved

_PAST = frozenset({"VBN", "VBD"})
_WAS = frozenset({"was", "were"})
_CALLING = frozenset({"declared", "named", "designated", "proclaimed", "listed", "made"})
_POSTS = PERSON_TITLES | ROLES


def shared_helpers(tree: Tree, head: Word) -> list[Word]:
    """The helping verbs that stand with the verb it is joined to: "was seen or heard"."""
    again = head.low == f"re-{tree.head(head).low}"
    suffered = _may_suffer(tree, head)
    suffers = head.tag in {"VBN", "VB", "VBG"} or suffered
    if head.dep != "conj" or not (again or suffers):
        return []
    own_to = [word.tag for word in tree.children(head, "aux", "auxpass")] == ["TO"]
    if (tree.child(head, "aux", "auxpass") and not own_to) or is_resolved(tree, head):
        return []
    above = tree.head(head)
    while above.dep == "conj" and _is_open(tree, above):
        above = tree.head(above)  # "Was jailed, released and elected".
    raised = tree.head(above)
    helpers = tree.children(raised, "aux", "auxpass")
    if head.tag == "VB" and above.dep == "xcomp" and (raised.is_finite or helpers):
        bidden = [w for w in tree.children(raised, "dobj") if w.index < above.index]
        whom = tree.under(bidden[0]) if bidden else ()
        return [*helpers, raised, *whom, *(() if own_to else tree.children(above, "aux"))]
    if own_to:
        return []
    participle = again or head.tag == "VBN" or suffered
    passive = participle and tree.child(above, "auxpass") is not None
    if not passive and above.tag != head.tag:
        return []
    own = tree.child(head, *SUBJECTS)
    was = [copula_of(own)] if own is not None and passive else []
    return [was[0] if was and w.low in _WAS else w for w in tree.children(above, "aux", "auxpass")]


def _is_open(tree: Tree, verb: Word) -> bool:
    """Whether a verb in a row needs the helper of the first: "was seized, renamed Mora and sold".

    A past tense with an object does not, unless it calls a thing something.
    """
    alone = verb.tag in _PAST and not tree.child(verb, "aux", "auxpass", *SUBJECTS)
    own = verb.tag == "VBD" and tree.child(verb, "dobj") is not None
    return alone and (not own or _is_called(tree, verb))


def _may_suffer(tree: Tree, head: Word) -> bool:
    """Whether a past tense may be a participle: "was held and charged with theft".

    So may one in a row of them: "was sold, renamed and suppressed".
    """
    row = tree[head.index - 1].text == "," or not tree.child(tree.head(head), "auxpass")
    led = tree.after(head).low == "with" or (row and not tree.child(head, "ccomp", "xcomp"))
    taken = tree.child(head, "dobj", *SUBJECTS) is not None and not _is_called(tree, head)
    agent = tree.child(head, "agent") is not None
    done = head.low.endswith("ed") and head.low not in (OF_ITSELF if agent else DOING)
    thing = tree.subject(head)  # "The image was taken on Friday and downloaded".
    led = led or (thing is not None and not may_act(thing) and "body" not in kinds_of(thing))
    same = head.low in SUFFERED | _CALLING or (done and (led or agent))
    return head.tag == "VBD" and same and not taken


def _is_called(tree: Tree, head: Word) -> bool:
    """Whether a thing is made what follows: "was saved and declared a monument", no deed of it.

    Nor does a town make a city, nor anybody "minister".
    """
    thing, end = tree.subject(head), tree.child(head, "dobj")
    if thing is None or end is None or head.low not in _CALLING:
        return False
    one = tree.child(end, "det") is not None
    acts = may_act(thing) or "body" in kinds_of(thing)
    lands = "land" in kinds_of(thing) & kinds_of(end)
    return lands or (end.low in _POSTS and not one) or (one and not (acts or is_event_noun(end)))


def with_object(tree: Tree, head: Word) -> list[Word]:
    """What was done by the same to the same thing: "wrote and" directed a film."""
    first = head
    while first.dep == "conj" and first.index > tree.head(first).index:
        first = tree.head(first)
    between = tree.words[first.index : head.index]
    plain = all(w.tag == "VBD" or w.low in {",", "and"} or w.dep == "prt" for w in between)
    whole = head.tag == "VBD" and tree.child(head, "dobj") is not None and head != first
    own = any(tree.child(w, "aux", "dobj", *SUBJECTS) for w in between[1:] if w.is_verb)
    return list(between) if plain and whole and not own and not tree.child(first, "aux") else []


def also_done(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """A second deed of the same time, with its "and": in 1431 it "burned and was rebuilt"."""
    head, own = anchor.head, tree.inside(anchor.mention.span)
    done = tree.child(head, "conj")
    if done is None or anchor.gap is not None or not own or own[-1].index > head.index:
        return []
    helpers = tree.children(done, "aux", "auxpass")
    link = tree[tree.under(done)[0].index - 1]
    finite = any(word.is_finite for word in (done, *helpers)) and link.low == "and"
    free = tree.child(done, *SUBJECTS, "conj") is None and not any(
        word.index in dates for word in tree.words[head.index : tree.under(done)[-1].index + 2]
    )
    whole = link.index == tree.under(head)[-1].index or tree.head(link) == head
    return [done, link] if finite and free and whole and done.index > head.index else []
