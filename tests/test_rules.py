"""Every rule's own examples, read as if published on Friday 21 June 2024."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dating import Rule, rules, times
from timeline.model import Document, Mention, Span

PUBLISHED = date(2024, 6, 21)
RULES = rules()
YES = [(rule, words, values) for rule in RULES for words, values in rule.yes.items()]
NO = [(rule, words) for rule in RULES for words in rule.no]


def mentions(words: str, rule: Rule) -> list[Mention]:
    document = Document("example", words, PUBLISHED, sentences=(Span(0, len(words)),))
    heard = times(document)
    return [mention for mention in heard if rule.hearing is None or mention.rule == rule.name]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_examples(rule: Rule) -> None:
    assert rule.yes if rule.hearing else rule.no


@pytest.mark.parametrize(
    ("rule", "words", "values"), YES, ids=[f"{rule.name}: {words}" for rule, words, _ in YES]
)
def test_a_rule_hears(rule: Rule, words: str, values: str) -> None:
    assert " ".join(mention.when.value for mention in mentions(words, rule)) == values


@pytest.mark.parametrize(("rule", "words"), NO, ids=[f"{rule.name}: {words}" for rule, words in NO])
def test_a_rule_stays_silent(rule: Rule, words: str) -> None:
    assert not mentions(words, rule)
