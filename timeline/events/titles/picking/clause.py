"""From a verb to the words of its title: subject, verb and objects."""

from dataclasses import replace

from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import SAYING
from timeline.events.parsing.grammar import SUBJECTS, TILL, Tree, Word, shares_end
from timeline.events.titles.phrases.asides import bracketed, is_aside
from timeline.events.titles.phrases.closure import came_when, only_time
from timeline.events.titles.phrases.copulas import copula, copula_for
from timeline.events.titles.phrases.happenings import is_another
from timeline.events.titles.phrases.loose import is_circumstance, unjoined
from timeline.events.titles.phrases.past import told
from timeline.events.titles.phrases.phrases import phrase, relative_object, subject_words
from timeline.events.titles.phrases.sharing import also_done, shared_helpers, with_object
from timeline.events.titles.phrases.speech import COLON, quotation, quoted, said_first, said_last
from timeline.events.titles.phrases.states import is_resolved, state
from timeline.events.titles.phrases.where import where
from timeline.events.titles.picking.beside import CLAUSES, aims, is_added, is_beside, is_condition
from timeline.events.titles.picking.brought import brought, members, seen_by
from timeline.events.titles.picking.caused import caused
from timeline.events.titles.picking.gaps import agreeing, filled, joining
from timeline.events.titles.picking.listed import end_of_list
from timeline.events.titles.picking.telegraphic import is_done_to
from timeline.events.titles.picking.whose import whose_deed

_SHORT = 3
"""An object of so few words goes before where it was: "reached 10.4% in Peru"."""


def clause_words(
    tree: Tree,
    anchor: Anchor,
    dates: frozenset[int],
    gaps: frozenset[int],
    left_out: Word | None = None,
) -> list[Word]:
    """Subject, verb and objects of the head."""
    by = tree.head(anchor.gap) if anchor.gap is not None and not anchor.pair else None
    if anchor.gap is not None and by is not None and by.dep == "agent":
        others = (each for each in tree.children(anchor.head, "agent") if each != by)
        gaps = frozenset(word.index for each in others for word in tree.under(each))
        gaps |= joining(tree, anchor.head, anchor.gap)
        anchor = replace(anchor, gap=None)
    head = anchor.head
    subject = tree.subject(head)
    if subject is not None and subject.index in dates and head.dep == "conj":
        subject = tree.subject(tree.head(head))
    had = tree.child(head, "aux") or head  # "Monday had brought a respite".
    opens = subject is None and 0 in dates and had.index - 1 in dates and had.tag == "VBD"
    if opens or (subject is not None and subject.index in dates):
        return brought(tree, head, dates)
    seen = seen_by(tree, head, subject, dates) if subject is not None else []
    if named := seen or members(tree, anchor, subject, dates):
        return named
    lead = whose_deed(tree, head, subject, dates) or subject_words(tree, head, subject, dates)
    lead = lead or ([left_out] if left_out else [])
    done = caused(tree, head, dates)
    if done:
        return done
    held = state(tree, anchor, subject, dates)
    if held and lead and (subject is not None or head.low == "serving"):
        was = copula_for(tree, lead)
        return [*(word for word in lead if word not in held), was, *held]
    gap, own = anchor.gap, tree.inside(anchor.mention.span)
    alone = gap is not None and tree.head(gap).low == "of"
    alone = alone or (gap is not None and bool(own) and gap.index > own[-1].index)
    listed = end_of_list(tree, head, anchor.mention.span, dates) if lead and not alone else None
    if listed is not None:
        helpers = tree.children(head, "aux", "auxpass", "neg")
        return [*lead, *shared_helpers(tree, head), *helpers, head, *listed]
    left = frozenset(word.index for word in lead) | gaps | bracketed(tree, head)
    if subject is not None and subject not in lead:
        left |= {word.index for word in tree.under(subject)} - {head.index}
    tail = relative_object(tree, head, dates)
    left |= {word.index for word in tail}
    if anchor.gap is not None:
        lead, tail, gone = filled(tree, anchor, lead, gaps, dates)
        left |= gone | joining(tree, head, anchor.gap)
    first = min([head.index, *(w.index for w in tree.children(head, *SUBJECTS))])
    more = also_done(tree, anchor, dates)
    again = bool(own) and "again" in {
        w.low for w in tree.words[max(0, own[0].index - 2) : own[0].index]
    }

    inside = quoted(tree)

    def leave(word: Word) -> bool:
        if word in more:
            return False
        if again and word.low == "first" and word.head == head.index:
            return True  # "Was first elected in 1980 and again in 1990".
        if (word.low == "where" and head.dep == "relcl") or is_another(tree, word, own, dates):
            return True
        if word.index in left or word.index in dates or is_aside(tree, word, dates):
            return True
        if is_circumstance(tree, word) or is_added(tree, word, tree.head(word)):
            return True
        other = (word.dep, word.tag, word.head) == ("conj", "VB", anchor.inner.index)
        other = other or ((word.dep, word.tag) == ("advcl", "VBG") and word.index - 1 in dates)
        timed = (w for w in tree.under(word) if w.dep in {"pobj", "npadvmod"} and w not in own)
        if other and any(w.index in dates for w in timed):
            return True  # "To open one in May and to shut another" in June.
        above = tree.head(word)
        if above == head or (above.head == head.index and shares_end(tree, above)):
            return is_beside(tree, word, above, first)
        loose = word.dep in CLAUSES and word.dep != "mark" and word.index not in inside
        return loose and not (aims(tree, word) or is_condition(tree, word))

    body = [word for word in tree.under(head, leave) if word.index not in left]
    body = agreeing(_out_of_brackets(body, head, subject), lead, anchor.gap)
    body = [COLON if _leads_to_quote(word, head, dates) else word for word in body]
    placed = where(tree, head, dates) if anchor.gap is None else []
    things = [w for w in tree.children(head, "dobj") if len(tree.under(w)) <= _SHORT]
    verb = {head, *tree.children(head, "prt"), *(w for each in things for w in tree.under(each))}
    at = max((n for n, w in enumerate(body, 1) if w in verb), default=0) if placed else 0
    body = [*body[:at], *placed, *body[at:]]
    shared = [*with_object(tree, head), *shared_helpers(tree, head)]
    body = [*shared, *(told(tree, body, head) if lead else body)]
    if lead and subject is None and is_done_to(tree, head, left_out is not None):
        lead = [*unjoined(lead), copula(tree, head)]
    if lead and is_resolved(tree, head):
        lead = [*unjoined(lead), copula_for(tree, lead)]
    link = tree.child(head, "mark")
    if link is not None and link.low == "with" and subject is not None:
        body = [word for word in body if word != link and word.low != "being"]
        lead = [*lead, copula_for(tree, lead)] if head.tag == "VBN" else lead
    ends = anchor.mention.signal in TILL  # "The strike lasted until" then.
    if only_time(tree, lead, body, head) and _is_happening(tree, lead) and not ends:
        if came := came_when(tree, head):
            return [*lead, head, *(word for word in came if word.index not in dates)]
        top = tree.top(tuple(word for word in lead if word.index >= 0))
        return phrase(tree, top, dates, full=True) if len(lead) <= 2 else lead
    said = said_first(tree, head)
    if said:
        return said_last(tree, lead, body, head, said)
    heard = quotation(tree, head)
    if heard:
        said_by = [w for w in (*lead, *body) if w.dep != "punct"]
        return [*said_by, COLON, *heard]
    if lead and head.dep in {"pcomp", "ccomp"}:  # "What Chad had been asked to cut".
        body = [word for word in body if word.low != "what" or _is_inner(tree, word, head)]
    if tail and anchor.gap is None and tail[0].dep != "case":
        body = [word for word in body if word.tag not in {"WDT", "WP"}]
        joint = _stranded(tree, first_asked(tree, head), head, dates)
        at = next((n for n, word in enumerate(body, 1) if word == joint), len(body))
        last = [replace(w, dep="prt") if w != head else w for w in body[at - 1 : at]]
        return [*lead, *body[: at - 1], *last, *tail, *body[at:]]
    at = anchor.gap.index if anchor.gap and tail and tail[0].tag not in {"IN", "TO"} else len(tree)
    before, after = ([w for w in body if (w.index > at) == late] for late in (False, True))
    return lead + before + tail + after


def _leads_to_quote(word: Word, head: Word, dates: frozenset[int]) -> bool:
    """ "Said on Tuesday: "The road is shut"": the colon stays without the day before it."""
    return word.text == ":" and head.low in SAYING and word.index - 1 in dates


def _out_of_brackets(body: list[Word], head: Word, subject: Word | None) -> list[Word]:
    """ "Joseph Roe (moved to Vienna" in 1740): Roe moved there."""
    opens = next((word for word in body if word.text == "("), None)
    if opens is None or subject is None or not subject.index < opens.index < head.index:
        return body
    return [word for word in body if word.text not in {"(", ")"}]


def _is_inner(tree: Tree, word: Word, head: Word) -> bool:
    """Whether a word stands in a clause of its own below a verb: "that he knew what was done"."""
    over = list(tree.above(word))
    return head in over and any(each.dep == "ccomp" for each in over[: over.index(head)])


def _stranded(tree: Tree, asked: Word | None, head: Word, dates: frozenset[int]) -> Word:
    """The word that what is asked for follows: "which they had been looking for"."""
    if asked is None and (aim := tree.child(head, "xcomp")) is not None:
        return aim if tree.child(aim, "dobj") is None else head
    bare = (each for each in tree.children(head, "prep", "prt") if not tree.children(each))
    link = tree.head(asked) if asked is not None else next(bare, head)
    if (link.dep, link.head) == ("xcomp", head.index) and link.index > head.index:
        return link  # "That he began designing".
    ends = link.tag in {"IN", "TO", "RP"} and link.index > head.index
    timed = link.index in dates or (link.index + 1 in dates and tree.after(link).tag != "IN")
    return link if ends and not timed else head


def first_asked(tree: Tree, head: Word) -> Word | None:
    """The relative pronoun of a verb's clause."""
    return next((w for w in tree.under(head) if w.tag in {"WDT", "WP"}), None)


def _is_happening(tree: Tree, lead: list[Word]) -> bool:
    """Whether a noun alone may be a title: "the suicide of Otto Bolzano", "his third reign"."""
    return is_event_noun(tree.top(tuple(word for word in lead if word.index >= 0)))
