"""The engine that runs the rules: spans, blanks, the longest, and work that has an end."""

from __future__ import annotations

import pytest

from timeline.dating.english import FAMILIES, english
from timeline.dating.hearing.openings import DEPTH, Openings, openings
from timeline.dating.hearing.tree import tokens_of
from timeline.dating.hearing.wordclass import digits, one_of
from timeline.dating.rule import Heard, hear
from timeline.limits import MAX_MENTIONS
from timeline.model import Document, Span

CLASSES = {"month": one_of({"june": 6, "may": 5}), "day": digits(r"\d{1,2}")}


def heard(text: str) -> list[str]:
    document = Document("example", text, sentences=(Span(0, len(text)),))
    return [document[one.span] for one in hear(document, english)]


def may_begin(template: str, words: str) -> bool:
    return (0, (0,)) in openings({0: template}, CLASSES).found(tokens_of(words))


def one(text: str) -> Heard:
    (found,) = hear(Document("example", text, sentences=(Span(0, len(text)),)), english)
    return found


@pytest.mark.parametrize("blank", [" ", "\n", "\u00a0", "\u2009", "  ", "\t"])
def test_any_blank_stands_inside_a_time(blank: str) -> None:
    assert heard(f"on 18{blank}June{blank}2024.") == [f"18{blank}June{blank}2024"]


@pytest.mark.parametrize("dash", "-\u2010\u2011\u2012\u2013\u2014\u2212")
def test_any_dash_stands_in_a_range(dash: str) -> None:
    assert heard(f"in 1914{dash}1918.") == ["1914", "1918"]


@pytest.mark.parametrize("apostrophe", "'’‘")
def test_any_apostrophe_stands_in_a_time(apostrophe: str) -> None:
    assert heard(f"in the {apostrophe}90s.") == [f"the {apostrophe}90s"]


def test_the_longest_words_win() -> None:
    assert heard("in the early morning of Friday, 21 June 2024") == [
        "the early morning of Friday, 21 June 2024"
    ]


def test_no_time_reaches_over_the_end_of_a_sentence() -> None:
    text = "He came on 18 June. 2024 was dry."
    document = Document("example", text, sentences=(Span(0, 19), Span(20, len(text))))
    assert [document[one.span] for one in hear(document, english)] == ["18 June", "2024"]


@pytest.mark.parametrize(
    ("text", "signal"),
    [("since 1950", "since"), ("until at least 1950", "until"), ("The 1950 war", "")],
)
def test_the_signal_before_a_time_is_told(text: str, signal: str) -> None:
    assert one(text).signal == signal


def test_the_work_on_one_text_has_an_end() -> None:
    text = "On 5 May 1950. " * (MAX_MENTIONS + 100)
    ends = [place + 1 for place, character in enumerate(text) if character == "."]
    starts = [0, *(end + 1 for end in ends[:-1])]
    spans = tuple(Span(start, end) for start, end in zip(starts, ends, strict=True))
    assert len(hear(Document("example", text, sentences=spans), english)) == MAX_MENTIONS


def test_times_built_on_times_have_an_end() -> None:
    assert heard("two years before " * 500 + "1950")


def test_every_family_of_rules_is_listed() -> None:
    listed = {family.__name__.rpartition(".")[2] for family in FAMILIES}
    assert listed == {rule.family for rule in english.rules}


def test_every_example_is_heard_where_all_rules_are_tried(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = [words for rule in english.rules for words in (*rule.yes, *rule.no)]
    found = [heard(text) for text in texts]
    after_a_time = (*english.upon_time, english.names)
    everywhere = tuple(
        place for place, rule in enumerate(english.rules) if rule not in after_a_time
    )
    monkeypatch.setattr(
        Openings, "found", lambda self, tokens: ((each, everywhere) for each in range(len(tokens)))
    )
    assert found == [heard(text) for text in texts]


@pytest.mark.parametrize(
    ("template", "yes", "no"),
    [
        ("(?:the )?{month} {day}", ["the June 5", "May 12"], ["the 5", "June so", "May 2024"]),
        ("in {month} last|on the {day}|noon", ["in May last", "on the 5", "noon"], ["in May so"]),
        ("an? {month}", ["a May", "an June"], ["an old", "hour May"]),
        (r"\d{1,2} (?:of )?{month}", ["5 of May", "12 June"], ["5 of a", "June"]),
        (r"in (?:[a-z]+ ){1,3}war", ["in the old war", "in a war and"], ["on the old", "war"]),
        ("in (?:early |mid)?{month}", ["in early May", "in midMay"], ["so May", "May"]),
        ("a terror(?:ist)?", ["a terror", "a terrorist"], ["a"]),
        (r"(?:two |three ){1,2}+days", ["two days", "two three days"], ["two", "three so"]),
        (r"\d{1,2}[:.]?\d\d", ["10:30", "1030"], ["a"]),
        ("'90s", ["'90s", "’90s"], ["s"]),
        (r"(?:(?<=y)-)?(?!the)May(?! \d)", ["May"], ["the May"]),
        ("{month}(?= and [A-Z])", ["May and Roe"], ["May", "May or Roe", "June."]),
        (r"{day}(?=[,.]| of(?: the)?|$)|May(?= so)", ["5", "5 of", "May soon"], ["May", "of 5"]),
        (r"(?:May(?= so)|June) of", ["May of", "June of"], ["May so", "June so"]),
    ],
)
def test_a_template_is_looked_for_where_its_words_stand(
    template: str, yes: list[str], no: list[str]
) -> None:
    assert [words for words in yes if not may_begin(template, words)] == []
    assert [words for words in no if may_begin(template, words)] == []


def test_rules_are_tried_at_no_words_that_lead_to_no_time() -> None:
    # A template that admits any word there ("agoni[sz]ing") would be tried at every article.
    text = "A tired man with an old bag saw one dog run to his barn past two mills in a field."
    assert list(english.openings.found(tokens_of(text))) == []


@pytest.mark.parametrize("template", [r"\w+ ago", "(?:the )?", "(?:in May", "in May)"])
def test_a_template_that_cannot_be_looked_for_is_refused(template: str) -> None:
    with pytest.raises(ValueError, match=r"rule must|a group is never"):
        may_begin(template, "in May")


def test_of_a_long_rule_only_the_first_words_are_looked_for() -> None:
    template = "a (?:[a-z]+ )*war"
    assert may_begin(template, "a" + " b" * DEPTH)
    assert not may_begin(template, "the b war")


def test_one_look_alike_alone_is_asked_of_any_time() -> None:
    with pytest.raises(ValueError, match="are asked of any time"):
        english.lookalike("another_name", "{time}", no=["Cape May"])


def test_an_unknown_word_class_is_named() -> None:
    with pytest.raises(ValueError, match=r"no word class \{monht\}: there are adverb"):
        english.rule("{monht}", yes={})(lambda heard: None)
