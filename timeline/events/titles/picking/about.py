"""From the anchor of a date to the word that its title is about, where that is another one."""

from dataclasses import replace

from timeline.events.attaching.asides import is_closed
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.counted import COUNTED
from timeline.events.attaching.nouns import is_event_noun
from timeline.events.lexicon.words import PERIODS, SAYING, WEIGHTY, words
from timeline.events.parsing.grammar import (
    BE,
    HAVE,
    PRESENTS,
    RELATIVES,
    SEEMING,
    SUBJECTS,
    TIMING,
    Tree,
    Word,
)
from timeline.events.titles.phrases.doers import GUILTY, first_beside, leading
from timeline.events.titles.picking.appointed import appointed
from timeline.events.titles.picking.brought import included_in
from timeline.events.titles.picking.caused import led_to
from timeline.events.titles.picking.in_force import rule_in_force
from timeline.events.titles.picking.issued import published, said_in
from timeline.events.titles.picking.pointed import only_led_to

_AIMS = frozenset({"goal", "aim", "hope", "intention", "purpose", "target", "prospect"})
_MEANWHILE = frozenset({"as", "while"})
_APART = frozenset({",", "(", "–", "—", "just", "much"})
"""Before a clause that is set against another: "Peru won, while Chile lost in 1986"."""
_COMING = frozenset({"came"})
"""What "came as a storm hit" a place tells less than the storm."""
_SKY = frozenset({"sun", "dawn", "day", "dusk", "darkness", "night"})
"""What rises, breaks or falls, and is no news."""
_ANYBODY = words("those anyone anybody everyone everybody someone somebody all others")
"""Who "lost a house" is told with what was done for them: "aid went to those who lost a house"."""
_PLANS = words(
    """plan plans scheme bid proposal proposals goal target offer bill law deal agreement accord
    pledge promise decision order"""
)
"""What somebody means to do, which is told of the year for which it is meant."""
_SEEING = frozenset({"saw", "see", "sees", "seen"})
_SET_DOWN = frozenset({"scheduled", "slated", "planned", "set", "due"})
_OFF = words(
    """called put cancel cancelled canceled postpone postponed delay delayed scrap scrapped suspend
    suspended drop dropped abandon abandoned shelve shelved moved advance rescheduled was were"""
)
_BEATING = frozenset({"beating", "defeating", "replacing", "succeeding"})
"""How an office was come by: "became mayor, beating Roe" in 1890."""


def about(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> Anchor:
    """The anchor itself, or that of the happening whose day is told, or of a verb above."""
    deed = counted_from(tree, anchor)
    if deed is not None:
        done = replace(anchor, kind="verb", head=deed, inner=deed, gap=None)
        return replace(done, kind="noun") if deed.is_noun else done
    held = only_led_to(tree, anchor, dates)
    if held is not None:
        return replace(anchor, kind="noun" if held.is_noun else "verb", head=held, inner=held)
    rule = rule_in_force(tree, anchor)
    if rule is not None:
        return replace(anchor, kind="noun", head=rule, inner=rule, gap=None)
    died = _died_of(tree, anchor)
    if died is not None:
        return replace(anchor, kind="verb", head=died, inner=died)
    noun = included_in(tree, anchor) or _scheduled(tree, anchor)
    noun = noun or appointed(tree, anchor) or _aimed_at(tree, anchor)
    if noun is not None:
        return replace(anchor, kind="noun", head=noun, inner=noun, gap=None)
    head = anchor.head
    whoever = tree.head(head)
    anybody = whoever.low in _ANYBODY and whoever.dep not in SUBJECTS
    if anchor.kind == "verb" and head.dep == "relcl" and anybody:
        over = next((each for each in tree.above(whoever) if each.is_verb), None)
        told = over if over is not None and over.tag == "VBD" else whoever
        return replace(anchor, kind="noun" if told == whoever else "verb", head=told, inner=told)
    said = (
        _told_of(tree, head)
        or did_so(tree, head)
        or said_in(tree, head)
        or _being(tree, head)
        or _watched(tree, head)
        or _of_what(tree, head)
        or _opened_by(tree, head, dates)
        or _when(tree, head)
        or led_to(tree, head)
    )
    said = said or published(tree, head) or _beside(tree, anchor)
    return anchor if said is None else replace(anchor, kind="verb", head=said, inner=said)


def _scheduled(tree: Tree, anchor: Anchor) -> Word | None:
    """ "Will boycott the vote scheduled for May": the vote, unless it is told to be off."""
    verb, noun = anchor.head, tree.head(anchor.head)
    planned = verb.dep == "acl" and verb.low in _SET_DOWN and is_event_noun(noun)
    if anchor.kind != "verb" or not planned or tree.child(verb, "conj", "aux", "xcomp"):
        return None
    return None if any(word.low in _OFF for word in tree.above(noun)) else noun


def _aimed_at(tree: Tree, anchor: Anchor) -> Word | None:
    """ "Fought a plan to shut it by 2030": the plan, which was not fought then."""
    own = tree.inside(anchor.mention.span)
    aim = next((w for w in tree.above(tree.top(own)) if w.is_verb), None) if own else None
    if aim is None or (aim.dep, aim.tag) != ("acl", "VB") or anchor.head.tag != "VBD":
        return None
    noun = tree.head(aim)
    ends = tree[own[0].index - 1].low in {"by", "before"}
    return noun if ends and anchor.kind == "verb" and noun.low in _PLANS else None


def _told_of(tree: Tree, head: Word) -> Word | None:
    """ "In 1989 it was Kern who bought the mill", "it was in a letter that he wrote so": what is
    told, and no being."""
    doer, said = tree.child(head, *SUBJECTS), tree.child(head, "attr", "prep") or head
    if head.low not in BE | SEEMING or doer is None or doer.low != "it":
        return None
    clause = tree.child(said, "relcl") if said.is_noun else tree.child(head, "ccomp")
    asked = tree.child(clause, *SUBJECTS) if clause is not None else None
    if clause is None or asked is None:
        return None
    that = tree.child(clause, "mark")
    told = asked.tag in RELATIVES if said.is_noun else that is not None and that.low == "that"
    return clause if told else None


def did_so(tree: Tree, head: Word) -> Word | None:
    """ "She was the first to cross it, which she did in 1932": she was."""
    asked = tree.child(head, "dobj") if head.low == "did" and head.dep == "relcl" else None
    told = (word for word in tree.above(head) if word.is_finite)
    return next(told, None) if asked is not None and asked.tag == "WDT" else None


def counted_from(tree: Tree, anchor: Anchor) -> Word | None:
    """ "On Tuesday, three days after the flood", "after being founded": whose day is told."""
    words = tree.inside(anchor.mention.span)
    if anchor.mention.rule == COUNTED or not words or not words[0].index:
        return None
    if words[-1].index + 1 == len(tree):
        return None
    link = words[-1] if words[-1].low == "after" else tree[words[-1].index + 1]
    aside = tree[words[0].index - 1].text == "," and link.low == "after"
    deed = tree.child(link, "pobj", "pcomp") if aside else None
    return deed if deed is not None and (is_event_noun(deed) or deed.dep == "pcomp") else None


def _died_of(tree: Tree, anchor: Anchor) -> Word | None:
    """ "He died of a heart attack" in May: the dying."""
    link = tree.head(anchor.head)
    verb = tree.head(link)
    led = anchor.kind == "noun" and link.low in {"of", "from"} and verb.low in {"died", "dies"}
    return verb if led and tree.subject(verb) is not None else None


def _beside(tree: Tree, anchor: Anchor) -> Word | None:
    """ "The town held out, relieved" in May "by a fleet": the relief, which the date is beside."""
    own = tree.inside(anchor.mention.span)
    top = tree.top(own) if own else anchor.head
    verb = next((each for each in tree.above(top) if each.is_verb), anchor.head)
    if (verb.low == "followed" and anchor.gap) or (own and is_closed(tree, verb, own)):
        return None
    if verb.dep == "conj" and verb.index == verb.head + 2 and tree.head(verb).tag == verb.tag:
        verb = tree.head(verb)
    first = first_beside(tree, verb)
    main, pause = leading(tree, first), tree[tree.under(first)[0].index - 1].text
    raised = anchor.head != verb and anchor.head in {main, *tree.above(verb)}
    if first.dep != "advcl" or not raised or first.index < main.index or pause not in {",", ";"}:
        return None
    if main.low == "became" and verb.low in _BEATING:
        return None
    helped = tree.children(verb, "aux", "auxpass", "mark", *SUBJECTS)
    return verb if all(word.low == "being" for word in helped) else None


def _of_what(tree: Tree, head: Word) -> Word | None:
    """ "What they agreed on Monday will be law": what became of it."""
    what = tree.child(head, "dobj")
    asked = head.dep == "csubj" and what is not None and what.low == "what"
    return tree.head(head) if asked and tree.head(head).is_verb else None


def _opened_by(tree: Tree, head: Word, dates: frozenset[int]) -> Word | None:
    """ "Sitting on Monday, the judges freed him": the freeing."""
    rest = tree.under(head)[1:]
    bare = head.index == 0 and head.tag == "VBG" and head.dep == "advcl"
    main = tree.head(head)
    only = bare and all(word.index in dates or word.text == "," for word in rest)
    return main if only and main.is_verb and tree.subject(main) is not None else None


def _watched(tree: Tree, head: Word) -> Word | None:
    """ "Two firms saw their shares hit a low" in May: the seeing; but no year sees anything."""
    verb, owner = tree.head(head), tree.child(head, *SUBJECTS)
    doer = tree.child(verb, *SUBJECTS)
    bare = head.dep == "ccomp" and not tree.children(head, "mark", "aux", "auxpass", "neg")
    if not bare or verb.low not in _SEEING or owner is None or doer is None:
        return None
    sees = doer.low not in PERIODS and doer.tag != "CD" and verb.index < owner.index
    return verb if sees else None


def _when(tree: Tree, head: Word) -> Word | None:
    """ "She was killed when her car crashed on Friday": the killing.

    In "Lund was a member when it was formed" the being is told, in "A quake struck as people slept"
    the quake, in "The bank will decide when it meets" the decision.
    """
    main = tree.head(head)
    subject, doer = tree.child(head, *SUBJECTS), tree.child(main, *SUBJECTS)
    links = {word.low for word in tree.children(head, "advmod", "mark")}
    if main.dep == "xcomp" and subject is not None and subject.tag == "PRP":
        doer = tree.subject(main)
    if head.dep != "advcl" or not main.is_verb:
        return None
    if doer is None:
        return _over(tree, main, subject) if "when" in links else None
    if subject is not None and subject.low in _SKY and tree.child(head, "dobj") is None:
        return main  # "As the sun rose on Monday, rescuers dug on".
    if "when" in links and _is_to_come(tree, main, head):
        return main
    if main.index > head.index or _dated_first(tree, head):
        return None
    if not links.isdisjoint(_MEANWHILE):
        return main if _is_meanwhile(tree, main, head) else None
    bare = subject is not None and subject.low in {"it", "they"} and not tree.child(head, "dobj")
    named = bare and doer.is_noun and tree.child(main, "attr") is not None
    ahead = main.tag == "VB" and subject is not None and subject.tag == "PRP" and doer.is_noun
    while ahead and main.dep == "xcomp":
        main = tree.head(main)
    return main if "when" in links and (main.low in WEIGHTY or named or ahead) else None


def _is_to_come(tree: Tree, main: Word, head: Word) -> bool:
    """ "Lund will lead it when the new rules take effect" in May: the leading is told."""
    forms = (head, *tree.children(head, "aux", "auxpass"))
    will = any(word.low == "will" for word in tree.children(main, "aux"))
    return will and main.dep == "ROOT" and any(word.tag in PRESENTS for word in forms)


def _dated_first(tree: Tree, head: Word) -> bool:
    """ "It had no peace, as in 1279 the abbot was killed": the killing is told."""
    link = tree.child(head, "mark")
    return link is not None and tree.after(link).tag == "IN" and tree.after(link).head == head.index


def _over(tree: Tree, inner: Word, subject: Word | None) -> Word | None:
    """ "She became the first woman to lead it when she took over" in May: the becoming."""
    if subject is None or subject.tag != "PRP" or inner.tag != "VB":
        return None
    doers = ((word, tree.child(word, *SUBJECTS)) for word in tree.above(inner) if word.is_verb)
    return next((w for w, d in doers if d and (d.low == subject.low or d.tag == "NNP")), None)


def _is_meanwhile(tree: Tree, main: Word, head: Word) -> bool:
    """Whether a happening is told that came while something else went on, or with it."""
    told = (main, *tree.children(main, "aux", "auxpass"))
    sure = any(word.tag == "VBD" or word.low in {"will", "would"} for word in told)
    link = next(word for word in tree.children(head, "advmod", "mark") if word.low in _MEANWHILE)
    apart = tree[link.index - 1].low in _APART
    before = any(w.low in {"had", *HAVE} for w in (head, *tree.children(head, "aux")))
    said = main.low in SAYING | _COMING or head.low in SAYING
    aside = apart or main.dep in {"relcl", "acl", "ccomp"}
    to_come = any(word.low == "will" for word in tree.children(head, "aux"))
    if to_come and not any(word.low == "will" for word in told):
        return False  # "They agreed, as Peru will host it in 2018".
    return sure and not (before or said or aside)


def _being(tree: Tree, head: Word) -> Word | None:
    """ "They were close to giving up": the verb that a description hangs on."""
    described = tree.head(tree.head(head))
    aimed = described.low in _AIMS and described.is_noun
    if tree.head(head).low in TIMING or described.low in GUILTY:
        return None
    if head.dep != "pcomp" or head.tag != "VBG" or not (described.tag.startswith("JJ") or aimed):
        return None
    return next((each for each in tree.above(described) if each.is_verb), None)
