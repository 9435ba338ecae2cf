"""From an anchor to the words of its title: subject, verb, objects, or a noun's phrase."""

from __future__ import annotations

from dataclasses import replace

from timeline.events.attach import Anchor
from timeline.events.doers import copula, copula_of, doer, is_participle
from timeline.events.grammar import SUBJECTS, Tree, Word
from timeline.events.loose import joined, tied
from timeline.events.words import LEAD_INS, SAYING

COLON = Word(-1, 0, 0, ":", ":", "punct", -1)
"""Set between who said something and what was said."""

COMMA = Word(-2, 0, 0, ",", ",", "punct", -2)
_CLAUSES = frozenset({"parataxis", "advcl", "mark", "discourse", "intj", "dep"})
_ASIDES = frozenset({"relcl", "acl", "appos", "prep", "advmod", "npadvmod", "amod", "conj"})
_RELATIVES = frozenset({"WDT", "WP", "WP$", "WRB"})
_QUOTES = frozenset({'"', "“", "”"})
_HELPERS = SUBJECTS | {"aux", "auxpass", "neg", "punct", "ccomp", "attr", "acomp", "dobj", "prt"}
_PLACING = frozenset({"in", "on", "at", "near", "off"})
_BREAKS = frozenset({",", ";", "–", "—", "--", "(", ":"})


def pick(tree: Tree, anchor: Anchor, dates: frozenset[int], gaps: frozenset[int]) -> list[Word]:
    """The words of the title before it is shortened, in the order in which they are said.

    `dates` are the indices of the words that tell time, `gaps` of the words that stand alone for
    another clause.
    """
    words = tied(tree, joined(tree, _words(tree, anchor, dates, gaps)), dates)
    if not any(word.is_noun or word.tag in {"PRP", "DT"} for word in words) or words[0].tag == "TO":
        return _line_words(tree, dates)
    return words


def _words(tree: Tree, anchor: Anchor, dates: frozenset[int], gaps: frozenset[int]) -> list[Word]:
    if anchor.kind == "line":
        return _line_words(tree, dates)
    if anchor.kind == "verb":
        return _clause(tree, anchor, dates, gaps)
    if anchor.kind == "aside":
        said = _phrase(tree, anchor.head, dates)
        told = any(word.is_verb and word.tag != "VBN" for word in said)
        plain = bool(said) and said[0].text[0].islower() and not told
        named = anchor.head if anchor.head.tag == "NNS" else tree.head(anchor.head)
        between = copula_of(named) if plain else COMMA
        return [*_core(tree, tree.head(anchor.head)), between, *said]
    return _phrase(tree, anchor.head, dates, full=True)


def _clause(tree: Tree, anchor: Anchor, dates: frozenset[int], gaps: frozenset[int]) -> list[Word]:
    """Subject, verb and objects of the head."""
    head = anchor.head
    subject = tree.subject(head)
    if subject is not None and subject.index in dates and head.dep == "conj":
        subject = tree.subject(tree.head(head))
    if subject is not None and subject.index in dates:
        return _without_subject(tree, head, dates)
    lead = subject_words(tree, head, subject, dates)
    left = frozenset(word.index for word in lead) | gaps | _bracketed(tree, head)
    tail = _relative_object(tree, head, dates)
    left |= {word.index for word in tail}
    if anchor.gap is not None:
        lead, tail, gone = _filled(tree, anchor, lead, gaps, dates)
        left |= gone
    first = min((w.index for w in tree.children(head, *SUBJECTS)), default=head.index)

    def leave(word: Word) -> bool:
        if word.index in left or word.index in dates or is_aside(tree, word, dates):
            return True
        if word.head == head.index:
            return _is_beside(tree, word, head, first)
        return word.dep in _CLAUSES and word.dep != "mark"

    body = [word for word in tree.under(head, leave) if word.index not in left]
    body = [*_shared_helpers(tree, head), *body]
    if lead and subject is None and is_participle(tree, head):
        lead = [*(word for word in lead if word.text != ","), copula(tree, head)]
    said = said_first(tree, head)
    if said:
        return _said_last(tree, lead, body, head, said)
    if tail and anchor.gap is None:
        at = next((n for n, word in enumerate(body, 1) if word == head), len(body))
        return [*lead, *body[:at], *tail, *body[at:]]
    return lead + body + tail


def _shared_helpers(tree: Tree, head: Word) -> list[Word]:
    """The helping verbs that stand with the verb it is joined to: "was seen or heard"."""
    if head.dep != "conj" or head.tag not in {"VBN", "VB", "VBG"}:
        return []
    if tree.child(head, "aux", "auxpass") or tree.head(head).tag != head.tag:
        return []
    return list(tree.children(tree.head(head), "aux", "auxpass"))


def said_first(tree: Tree, head: Word) -> Word | None:
    """What was said, where it stands before who said it."""
    said = tree.child(head, "ccomp")
    if said is None or said.index > head.index or head.low not in SAYING:
        return None
    end = max(word.index for word in tree.under(said)) + 1
    paused = any(word.text in _QUOTES | {","} for word in tree.words[end - 1 : end + 1])
    return said if paused else None


def _said_last(
    tree: Tree, lead: list[Word], body: list[Word], head: Word, said: Word
) -> list[Word]:
    """ "The talks failed, she said" as "she said: the talks failed"."""
    what = set(tree.under(said))
    end = min([word.index for word in lead] or [head.index])
    quoted = [word for word in body if word in what or word.index < end]
    telling = [word for word in body if word not in quoted]
    return [*lead, *telling, COLON, *quoted]


def _filled(
    tree: Tree, anchor: Anchor, lead: list[Word], gaps: frozenset[int], dates: frozenset[int]
) -> tuple[list[Word], list[Word], frozenset[int]]:
    """Subject, end and left-out words of a clause whose verb was said before."""
    gap = anchor.gap or anchor.head
    own = _core(tree, gap)
    link = tree.head(gap)
    if link.tag in {"IN", "TO"} and link.index < gap.index:
        owned = [anchor.head, *tree.children(anchor.head, "dobj", "attr", "oprd")]
        links = [w for each in owned for w in tree.children(each, "prep", "dative")]
        like = [w for w in links if w.low == link.low and w.index < link.index]
        gone = frozenset(word.index for each in like for word in tree.under(each))
        return lead, [link, *own], gone
    objects = [each for each in tree.children(anchor.head, "dobj") if each.index not in gaps]
    common = bool(objects) and gap.text[0].islower()
    if common or any(gap != each and gap in tree.under(each) for each in objects):
        return lead, own, frozenset(w.index for each in objects for w in tree.under(each))
    return own, *_changed(tree, anchor.head, gap, gaps - dates)


def _changed(
    tree: Tree, head: Word, gap: Word, gaps: frozenset[int]
) -> tuple[list[Word], frozenset[int]]:
    """The end that a noun without a verb gives its clause, and the ends that are not its own.

    After "Italy sided with France, Spain with Britain, and Greece", the last side is not told.
    """
    ends = [tree[at] for at in gaps if tree[at].tag == "IN"]
    same = [each for each in tree.children(head, "prep") if each.index not in gaps]
    same = [each for each in same if any(end.low == each.low for end in ends)]
    lows = {each.low for each in same}
    tail = [w for w in tree.children(gap, "prep") if w.low in lows]
    words = [word for each in tail for word in tree.under(each) if word.dep not in {"cc", "conj"}]
    return words, frozenset(word.index for each in same for word in tree.under(each))


def _relative_object(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """The object that a relative clause says first: "the song that they sang", "whose song"."""
    first = head
    while first.dep == "conj" and tree.head(first).is_verb:
        first = tree.head(first)
    if first.dep != "relcl":
        return []
    for word in tree.children(head, "dobj"):
        if word.index < head.index and tree.child(word, "poss") is not None:
            return _phrase(tree, word, dates)
    said = [word for word in tree.under(first) if word.tag in _RELATIVES - {"WRB", "WP$"}]
    subject = tree.subject(head)
    asked = said and said[0].index < first.index and said[0].dep in {"dobj", "mark", "pobj"}
    stranded = said and tree.head(said[0]).tag == "IN"
    open_end = tree.child(head, "dobj", "attr", "ccomp", "acomp", "oprd") in (None, *said)
    if not asked or stranded or not open_end or subject is None or subject in said:
        return []
    return _phrase(tree, related(tree, first), dates)


def _which_named(tree: Tree, head: Word, lead: list[Word], dates: frozenset[int]) -> list[Word]:
    """The subject of a relative clause with its noun: "the first of which" hospitals arrived."""
    link = next((word for word in lead if word.tag in {"WDT", "WP"} and word != lead[0]), None)
    clause = next((each for each in (head, *tree.above(head)) if each.dep == "relcl"), None)
    if link is None or clause is None or not tree.head(clause).is_noun:
        return lead
    at = lead.index(link)
    noun = [word for word in _phrase(tree, related(tree, clause), dates) if word.dep != "punct"]
    led = [replace(word, dep="case") for word in lead[at - 1 : at]]
    return [*lead[: at - 1], *led, *noun, *lead[at + 1 :]]


def related(tree: Tree, verb: Word) -> Word:
    """The noun that a relative clause is about: after "the ban in the North Sea, which" the ban."""
    noun = tree.head(verb)
    link = tree.head(noun)
    outer = tree.head(link)
    inside = noun.dep == "pobj" and link.low in _PLACING and outer.is_noun
    named = noun.tag.startswith("NNP") and not outer.tag.startswith("NNP")
    return outer if inside and named and tree[noun.index + 1].text == "," else noun


def _is_apart(tree: Tree, clause: Word) -> bool:
    """Whether an adverbial clause is more than the aim or way of what happened: "to", "by"."""
    first = tree.under(clause)[0]
    before = tree.words[first.index - 1]
    aims = first.low == "to" or (clause.tag == "VBG" and first == clause)
    return not aims or before.text in _BREAKS


def _bracketed(tree: Tree, head: Word) -> frozenset[int]:
    """The words in brackets, but for the brackets that the head stands in."""
    found: set[int] = set()
    opened: list[int] = []
    for word in tree.words:
        if word.text in {"(", "["}:
            opened.append(word.index)
        elif word.text in {")", "]"} and opened:
            inside = range(opened.pop(), word.index + 1)
            found |= set() if head.index in inside else set(inside)
    return frozenset(found)


def _core(tree: Tree, noun: Word) -> list[Word]:
    describes = {"det", "compound", "amod", "nmod", "poss", "nummod", "case"}
    return list(tree.under(noun, lambda word: word.dep not in describes))


def _without_subject(tree: Tree, head: Word, dates: frozenset[int]) -> list[Word]:
    """What a time brought: "1989 saw the fall of the wall", "July was marked by storms"."""
    brought = tree.child(head, "dobj", "attr", "oprd")
    for agent in tree.children(head, "agent", "prep"):
        brought = brought or tree.child(agent, "pobj")
    if brought is not None and brought.tag in {"DT", "PRP"}:
        return [brought, head]
    return _phrase(tree, brought, dates) if brought is not None else list(tree.under(head))


def _is_beside(tree: Tree, word: Word, head: Word, first: int) -> bool:
    """Whether a branch of the head is another clause, a lead-in, or a loose end."""
    if word.dep == "advcl" and word.index > head.index:
        return _is_apart(tree, word)
    if word.dep == "cc":
        return any(kid.is_verb for kid in tree.children(head, "conj") if kid.index > word.index)
    if word.dep in _CLAUSES or word.dep == "preconj":
        return True
    before = tree[tree.under(word)[0].index - 1].text
    if word.dep == "dobj" and word.index > head.index and word != tree.child(head, "dobj"):
        return before == ","
    if word.dep == "conj":
        return word.is_verb or word.index < head.index
    if word.dep == "ccomp":
        between = {each.text for each in tree.words[head.index : word.index]}
        return (word.index < first or bool(between & {":", ";"})) and head.low not in SAYING
    if word.dep == "punct":
        return word.index < first and not (word.text in _QUOTES and said_first(tree, head))
    if word.dep in SUBJECTS:
        return word.tag in _RELATIVES and word.low != "what"
    if word.low in LEAD_INS and word.dep == "advmod":
        return True
    if word.dep == "pobj" or word.dep == "dobj":
        return word.tag in _RELATIVES
    return word.index < first and word.dep not in _HELPERS


def is_aside(tree: Tree, word: Word, dates: frozenset[int]) -> bool:
    """Whether a branch is set off by a comma, a dash or a bracket, or stands behind the date."""
    if word.dep not in _ASIDES or (word.dep == "conj" and not word.is_verb):
        return False
    branch = tree.under(word)
    before = tree.words[branch[0].index - 1] if branch[0].index else None
    if before is None or branch[0].index < word.head or tree.head(word).dep == "cc":
        return False
    last = before if before.text != "," else tree[before.index - 1]
    stranded = word.dep in {"relcl", "acl", "appos"} and last.index in dates
    return stranded or before.text in _BREAKS or (before.text == "-" and _is_loose(tree, before))


def _is_loose(tree: Tree, hyphen: Word) -> bool:
    """Whether blanks stand around a hyphen, which makes it a dash."""
    last = tree[hyphen.index - 1] if hyphen.index else None
    return last is not None and last.end < hyphen.start


def subject_words(
    tree: Tree, head: Word, subject: Word | None, dates: frozenset[int]
) -> list[Word]:
    """The words to say first where the subject stands elsewhere or is a relative pronoun."""
    noun = subject or doer(tree, head)
    if noun is not None and noun.tag in _RELATIVES and noun.low != "what":
        verb = tree.head(noun)
        clause = next((each for each in (verb, *tree.above(verb)) if each.dep == "relcl"), None)
        if clause is not None and tree.head(clause).is_noun:
            noun = related(tree, clause)
        else:
            noun = next((each for each in (verb, *tree.above(verb)) if each.is_noun), None)
    lead = _phrase(tree, noun, dates) if noun is not None else []
    return _which_named(tree, head, lead, dates)


def _phrase(tree: Tree, noun: Word, dates: frozenset[int], *, full: bool = False) -> list[Word]:
    """A noun with what describes it, without asides and dates; `full` with relative clauses."""

    brackets = _bracketed(tree, noun)

    def leave(word: Word) -> bool:
        loose = word.dep in {"appos", "advcl", "parataxis"}
        loose = loose or (word.dep in {"relcl", "acl"} and not full)
        outer = word.index in brackets or (
            word.dep in {"conj", "cc"} and _joins_clauses(tree, word)
        )
        return word.index in dates or loose or is_aside(tree, word, dates) or outer

    found = tree.under(noun, leave)
    joins = {tree.under(word)[0].index - 1 for word in found if word.dep == "conj"}
    missing = [tree[at] for at in joins if at > 0 and tree[at].tag == "CC"]
    return sorted({*found, *missing}, key=lambda word: word.index)


def _joins_clauses(tree: Tree, word: Word) -> bool:
    conjuncts = (word,) if word.dep == "conj" else tree.children(tree.head(word), "conj")
    return any(each.is_verb for each in conjuncts)


def _line_words(tree: Tree, dates: frozenset[int]) -> list[Word]:
    """The rest of a line, up to its end or its first full stop or semicolon."""
    found: list[Word] = []
    for word in tree.words:
        if word.text in {".", ";"} and found:
            break
        if word.index not in dates:
            found.append(word)
    return found
