"""From a document to its events: each dated clause judged, titled, given status and countries."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from hashlib import blake2s

from timeline import dating
from timeline.days import MONTHS, Interval, iso_day
from timeline.events.attaching.adjust import anchors
from timeline.events.attaching.attach import Anchor
from timeline.events.attaching.counted import with_counted
from timeline.events.attaching.datewords import date_words
from timeline.events.attaching.territory import doer, gap_words, own_words, wider_words
from timeline.events.countries import countries, involved, organisations, titled
from timeline.events.going_on import going_on, opens_paragraph
from timeline.events.headed import Head, tells
from timeline.events.judging.judge import why_not
from timeline.events.judging.status import status
from timeline.events.lexicon.words import SAYING
from timeline.events.lives import as_a_turn, turns
from timeline.events.meant import meant
from timeline.events.merge import merge
from timeline.events.naming.fitting import Told
from timeline.events.naming.naming import antecedent
from timeline.events.naming.pointed import comes_about
from timeline.events.naming.salience import likely
from timeline.events.once import each_once, one_for_each
from timeline.events.parsing.grammar import OBJECTS, PRESENTS, TILL, Tree, Word
from timeline.events.scene import Scene, scene
from timeline.events.setting import Setting
from timeline.events.titles import LONGEST, Called, title
from timeline.events.titles.phrases.relating import related
from timeline.events.titles.writing.called import Namer
from timeline.events.titles.writing.speakers import spoken_by
from timeline.events.untold import undated, untold
from timeline.model import Document, Event, Evidence, Mention, Span, Status, Undated, When

ID_BYTES = 6
_PERSONAL = frozenset({"he", "his", "she", "her"})


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a sentence, by the place of the sentence and its own, and where it begins."""

    sentence: int
    part: int
    start: int


def tell(document: Document) -> tuple[tuple[Event, ...], tuple[Undated, ...]]:
    """The events of a document in the order of time, and what could not be placed, with reasons."""
    document = document.with_newlines()
    heard = dating.times(document)
    mentions = dating.joined(document, heard)
    grouped = _by_sentence(document, mentions)
    seen = scene(document, grouped)
    digest = blake2s(document.text.encode("utf-8", "surrogatepass")).hexdigest()
    told_at = sorted({*grouped, *seen.over})
    found = [event for at in told_at for event in _events(seen, at, grouped.get(at, ()), digest)]
    found = _with_life(found, seen, heard, digest)
    told = merge(sorted(found, key=lambda event: event.evidence[0].mention.start))
    left = (*undated(document, grouped), *untold(document, mentions, seen.over))
    return tuple(sorted(told, key=_order)), tuple(sorted(left, key=lambda each: each.mention.start))


def _by_sentence(document: Document, mentions: Iterable[Mention]) -> dict[int, tuple[Mention, ...]]:
    """The mentions of each sentence that has any, by the place of the sentence."""
    starts = [sentence.start for sentence in document.sentences]
    grouped: dict[int, list[Mention]] = {}
    for mention in mentions:
        at = bisect_right(starts, mention.span.start) - 1
        if at >= 0 and document.sentences[at].holds(mention.span):
            grouped.setdefault(at, []).append(mention)
    return {at: tuple(group) for at, group in grouped.items()}


def _order(event: Event) -> tuple[int, int, int]:
    return event.interval.start, event.interval.end, event.evidence[0].mention.start


def _events(seen: Scene, at: int, mentions: tuple[Mention, ...], digest: str) -> list[Event]:
    """The events of one sentence, part for part; a part without a date has that over it."""
    events = []
    start = seen.document.sentences[at].start
    head = seen.over.get(at)
    for part, told in enumerate(seen.told.get(at, ())):
        own = tuple(each for each in mentions if start <= each.span.start < told.tree[-1].end)
        spot = Spot(at, part, start)
        if head is None or any(each.when.interval for each in own):
            events += _told(seen, spot, own, digest)
        else:
            events += _told(seen, spot, (head.mention,), digest, head)
        start = told.tree[-1].end
    return events


def _with_life(
    events: list[Event], seen: Scene, heard: Sequence[Mention], digest: str
) -> list[Event]:
    """The events, with the birth and the death of whom brackets behind the first name tell."""
    lived = tuple(turns(seen, heard))
    told = {each.clause for _, each in lived}
    kept = [each for each in events if not any(s.holds(each.evidence[0].mention) for s in told)]
    return kept + [_event(digest, line, "happened", each) for line, each in lived]


def _told(
    seen: Scene, at: Spot, mentions: tuple[Mention, ...], digest: str, head: Head | None = None
) -> list[Event]:
    """The events of a part of a sentence; `head` stands over it if that has no date of its own."""
    tree = seen.told[at.sentence][at.part].tree
    dated = tuple(mention for mention in mentions if mention.when.interval is not None)
    every = anchors(tree, mentions)
    told = [each for each in every if each.mention.when.interval is not None]
    told = with_counted(seen.document, tree, mentions, told)
    kept = one_for_each(
        tree, [each for each in told if not why_not(seen.document, tree, each, dated)]
    )
    if head is not None:
        kept = tuple(each for each in kept if tells(seen.document, tree, each, head, seen.tense))
    dates = date_words(tree, tuple(each for each in mentions if _is_told(each, kept)))
    gaps = gap_words(tree, every)
    events = []
    before = next((each.tree for each in seen.before(at.sentence, at.part)), None)
    name = cache(partial(meant, seen, at.sentence, at.part, dates))
    in_full = at.sentence in seen.over and len(kept) == 1 and len(dated) < 2
    others = (*kept, *(each for each in every if each.gap is not None and each not in kept))
    for anchor in kept:
        claims = status(tree, anchor, anchor.mention.when, seen.document.published)
        evidence = _evidence(seen, at, anchor, others, claims, head, name)
        this, where = comes_about(tree, anchor.head), Setting(seen, evidence)
        if this is not None and name(this) is None:
            line = _what_was_told(seen, at.sentence, anchor, where)
        else:
            line = title(tree, anchor, dates, gaps, name, where, before, in_full=in_full)
        line = spoken_by(seen.document, evidence.sentence, anchor.mention.span, line)
        if at.sentence in seen.over and not tree.is_clause():
            line = as_a_turn(line, seen.heading(at.sentence))
        if line:
            evidence = titled(seen, at.sentence, evidence, line)
            events.append((anchor, _event(digest, line, claims, evidence)))
    return each_once(tree, events)


def _what_was_told(seen: Scene, sentence: int, anchor: Anchor, where: Setting) -> str:
    """The title of the sentence before, where that has no date of its own."""
    last = seen.told.get(sentence - 1, ())
    words = last[0].tree.words if len(last) == 1 else ()
    dates = {*MONTHS, *map(str, seen.years.get(sentence - 1, ()))}
    top = last[0].tree.root if dates.isdisjoint(w.text for w in words) and words else None
    if top is None or last[0].tree.subject(top) is None or top.low in SAYING:
        return ""
    name = cache(partial(meant, seen, sentence - 1, 0, frozenset()))
    told = replace(anchor, kind="verb", head=top, inner=top, gap=None, pair=None)
    line = title(last[0].tree, told, frozenset(), frozenset(), name, where)
    more = " until then" if anchor.mention.signal in TILL else ""
    return line + more if 0 < len(line) <= LONGEST - len(more) else ""


def _evidence(
    seen: Scene,
    at: Spot,
    anchor: Anchor,
    anchors: tuple[Anchor, ...],
    claims: Status,
    head: Head | None,
    name: Namer,
) -> Evidence:
    """Where the sentence tells this event, with the places of its clause.

    What stands under a day of a chronicle is shown from that day on.
    """
    tree, sentence = seen.told[at.sentence][at.part].tree, seen.document.sentences[at.sentence]
    if head is not None:
        other = seen.document.sentences[head.at]
        end = max(sentence.end, head.mention.span.end)
        sentence = Span(min(sentence.start, other.start), end)
    own = own_words(tree, anchor, anchors)
    mention = anchor.mention
    when = _still(mention.when, seen.document) if claims == "ongoing" else mention.when
    return Evidence(
        document=seen.document.name,
        sentence=sentence,
        clause=_clause(tree, anchor, sentence, () if head else (mention.span,)),
        mention=mention.span,
        when=when,
        rule=mention.rule,
        places=involved(
            seen,
            at.sentence,
            own,
            _leads(seen, at, anchor, name),
            _acted_upon(seen, at, own),
            wider_words(tree, anchor),
            Span(at.start, tree[0].start)
            if at.start <= mention.span.start < tree[0].start
            else None,
        ),
    )


def _event(digest: str, line: str, claims: Status, evidence: Evidence) -> Event:
    key = f"{digest}:{evidence.clause.start}:{evidence.mention.start}"
    return Event(
        id=blake2s(key.encode(), digest_size=ID_BYTES).hexdigest(),
        when=evidence.when,
        title=line,
        status=claims,
        countries=countries(evidence.places),
        organisations=organisations(evidence.places),
        evidence=(evidence,),
    )


def _is_told(mention: Mention, kept: Sequence[Anchor]) -> bool:
    """Whether a date leaves the titles: one that tells an event, or any plain date beside it."""
    own = any(anchor.mention.span == mention.span for anchor in kept)
    return own or (mention.when.kind in {"DATE", "TIME"} and mention.when.interval is not None)


def _stands_for(seen: Scene, at: Spot, pronoun: Word) -> tuple[Word, Told] | None:
    here, earlier = seen.told[at.sentence][at.part], seen.before(at.sentence, at.part)
    opens = pronoun.low == "it" and opens_paragraph(seen, at.sentence)
    if opens and going_on(seen, at.sentence, here, earlier, pronoun):
        return None
    return antecedent(pronoun, here, earlier, seen.cast)


def _leads(seen: Scene, at: Spot, anchor: Anchor, name: Namer) -> tuple[tuple[Word, ...], ...]:
    """The words that its subject, or its object, stands for, unless its title names another."""
    tree = seen.told[at.sentence][at.part].tree
    subject = doer(tree, anchor.head) if anchor.gap is None else None
    owner = tree.child(subject or anchor.head, "poss")
    found = [
        (_stands_for(seen, at, word), name(word) if word.low in _PERSONAL else None)
        for word in (subject, owner)
        if word is not None and word.tag.startswith("PRP")
    ]
    same = (each for each, said in found if each is None or not said or _calls(said, *each))
    return (*_names(same), *_suffered(tree, anchor))


def _calls(said: Called, noun: Word, told: Told) -> bool:
    """Whether what somebody is named is a noun, or the name that stands beside it."""
    return any(w.low in said.name.lower() for w in (noun, *told.tree.children(noun, "appos")))


def _suffered(tree: Tree, anchor: Anchor) -> Iterator[tuple[Word, ...]]:
    """What a relative clause tells of as its object: "Lebanon, which it had occupied since"."""
    asked = tree.child(anchor.head, "dobj") if anchor.gap is None else None
    if asked is not None and asked.tag == "WDT" and anchor.head.dep == "relcl":
        yield tree.under(related(tree, anchor.head), _is_story)


def _acted_upon(seen: Scene, at: Spot, own: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """What the clause's other pronouns most likely stand for: "the fighting between them"."""
    here, earlier = seen.told[at.sentence][at.part], seen.before(at.sentence, at.part)
    pronouns = (word for word in own if word.tag == "PRP" and word.dep in OBJECTS)
    return _names(likely(word, here, earlier, seen.cast, frozenset()) for word in pronouns)


def _names(found: Iterable[tuple[Word, Told] | None]) -> Iterator[tuple[Word, ...]]:
    """All the words of each name, in its own sentence."""
    for noun, told in (each for each in found if each is not None):
        yield told.tree.under(noun, _is_story)


def _is_story(word: Word) -> bool:
    """Whether a branch tells more of a noun than what it is: "who had flown from Monrovia"."""
    lasting = word.dep == "relcl" and word.tag in PRESENTS
    return word.dep in {"relcl", "acl", "appos"} and not lasting


def _clause(tree: Tree, anchor: Anchor, sentence: Span, dates: tuple[Span, ...]) -> Span:
    """The stretch of the sentence from the first word of the clause, or its date, to the last."""
    top = anchor.gap or anchor.head
    subject = tree.subject(anchor.head) if anchor.gap is None else None
    words = (*tree.under(top), *tree.inside(anchor.mention.span), *((subject,) if subject else ()))
    start = min(each.start for each in (*dates, *words))
    end = max(each.end for each in (*dates, *words))
    return Span(max(start, sentence.start), min(end, sentence.end))


def _still(when: When, document: Document) -> When:
    """A state that began then and still holds, up to the publication day where there is one."""
    if when.interval is None or document.published is None or when.kind == "DURATION":
        return when
    last = document.published.toordinal()
    if last < when.interval.end:
        return when
    days = Interval(when.interval.start, last + 1)
    first = iso_day(days.start) if set(when.edtf) & set("/~X") else when.edtf
    return replace(
        when, value=f"{when.value}/{iso_day(last)}", interval=days, edtf=f"{first}/{iso_day(last)}"
    )
