"""From a dated clause to why it is not an event; no reason means that it is one."""

from __future__ import annotations

import re

from timeline.events.attach import Anchor
from timeline.events.grammar import Tree, Word
from timeline.events.status import is_present_perfect
from timeline.events.words import BASELINES, CONDITIONS, COUNTERFACTUAL, SUPERLATIVE
from timeline.model import Document, Mention, Span

_LOOK_BACK = 60
_BASELINE = re.compile(rf"\b(?:{'|'.join(BASELINES[:2])})\s+(?:the |in |early |late |mid-)*$", re.I)
_LEVELS = re.compile(
    r"(?:'s|’s)?[\s-]+(?:levels?|baselines?|prices|standards?|dollars|average|figures?)\b", re.I
)
_SUPERLATIVE = re.compile(SUPERLATIVE, re.I)
_CITED = re.compile(r"\((?:[^()]{0,60},\s*)?(?:(?:b|born|d|died|c|ca|r|fl|est)\.?\s*)?$", re.I)
_CLOSES = re.compile(r"\s*\)")


def why_not(document: Document, tree: Tree, anchor: Anchor) -> str:
    """One plain clause that says why this date tells no event, or nothing."""
    mention = anchor.mention
    for reason, holds in (
        ("a repeated time is no happening", mention.when.kind == "SET"),
        ("it stands in a credit, a dateline or a closing line", _is_boilerplate(document, mention)),
        ("a bare length of time is no happening", _is_bare_length(tree, anchor)),
        ("it belongs to a name or a label", anchor.kind == "label"),
        ("it is what something is compared with", _is_baseline(document, mention)),
        (
            "it only says before or after what",
            mention.signal in {"before", "after"} and anchor.kind != "noun",
        ),
        ("it stands in brackets beside a name", _is_bracketed(document, anchor)),
        ("it is supposed, not told", _is_supposed(tree, anchor)),
    ):
        if holds:
            return reason
    return ""


def _is_boilerplate(document: Document, mention: Mention) -> bool:
    return any(span.meets(mention.span) for span in document.boilerplate)


def _is_bare_length(tree: Tree, anchor: Anchor) -> bool:
    """Any length but that of a state which still holds: "have been at war for 74 years"."""
    if anchor.mention.when.kind != "DURATION":
        return False
    if anchor.mention.when.precision == "range" and "/" in anchor.mention.when.value:
        return False
    return anchor.mention.signal != "for" or not is_present_perfect(tree, anchor.inner)


def _before(document: Document, mention: Mention) -> str:
    return document.text[max(0, mention.span.start - _LOOK_BACK) : mention.span.start]


def _is_baseline(document: Document, mention: Mention) -> bool:
    before = _before(document, mention)
    if _BASELINE.search(before) or _LEVELS.match(document.text, mention.span.end):
        return True
    since = mention.signal == "since"
    return since and _SUPERLATIVE.search(before) is not None


def _is_bracketed(document: Document, anchor: Anchor) -> bool:
    """A date alone in brackets, unless what stands before them is a happening."""
    if not _CITED.search(_before(document, anchor.mention)):
        return False
    closes = _CLOSES.match(document.text, anchor.mention.span.end)
    return closes is not None and anchor.kind != "noun"


def _is_supposed(tree: Tree, anchor: Anchor) -> bool:
    """Under "could", in an "if" clause, or "would" without a report of a plan."""
    for verb in _verbs(tree, anchor.inner):
        helpers = {word.low for word in tree.children(verb, "aux")}
        if helpers & COUNTERFACTUAL or ("would" in helpers and "have" in helpers):
            return True
        if any(word.low in CONDITIONS for word in tree.children(verb, "mark", "advmod", "det")):
            return True
    return False


def _verbs(tree: Tree, inner: Word) -> tuple[Word, ...]:
    """The verb and those that it completes, up to the next clause of its own."""
    found = [inner]
    for word in tree.above(inner):
        if not word.is_verb or found[-1].dep not in {"xcomp", "conj", "advcl", "acl"}:
            break
        found.append(word)
    return tuple(found)


def in_quotes(document: Document, sentence: Span, mention: Mention) -> bool:
    """Whether the date stands inside a quotation of its sentence."""
    before = document.text[sentence.start : mention.span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1
