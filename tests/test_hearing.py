"""The engine that runs the rules: spans, blanks, the longest, and work that has an end."""

from __future__ import annotations

import pytest

from timeline.dating.english import FAMILIES, english
from timeline.dating.openings import needs, openings
from timeline.dating.rule import Heard, hear
from timeline.limits import MAX_MENTIONS
from timeline.model import Document, Span

CLASSES = {"month": frozenset({"june", "may"}), "day": frozenset({"1", "2"})}


def heard(text: str) -> list[str]:
    document = Document("example", text, sentences=(Span(0, len(text)),))
    return [document[one.span] for one in hear(document, english)]


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
    monkeypatch.setattr(type(english), "held", lambda self, tokens: -1)
    assert found == [heard(text) for text in texts]


@pytest.mark.parametrize(
    ("template", "first"),
    [
        ("(?:the )?{month} {day}", {"the", "june", "may"}),
        ("an? hour", {"a", "an", "hour"} - {"hour"}),
        (r"\d{1,2} (?:of )?{month}", {"1", "2"}),
        ("'90s", {"'"}),
    ],
)
def test_a_template_tells_how_it_begins(template: str, first: set[str]) -> None:
    assert openings(template, CLASSES) == first


@pytest.mark.parametrize("template", [r"\w+ ago", "(?:the )?", "{moon}"])
def test_a_template_that_begins_too_freely_is_refused(template: str) -> None:
    with pytest.raises(ValueError, match=r"rule must|no word class"):
        openings(template, CLASSES)


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("(?:the )?{month} {day}", [{"june", "may"}, {"1", "2"}]),
        ("{day}-{day}", [{"1", "2"}]),
        ("in {month}(?:, {day})?", [{"in"}, {"june", "may"}]),
        ("in June|in May", [{"june", "may"}]),
        (r"in June|\d{2} (?:May)?", [{"june", "2"}]),
    ],
)
def test_a_template_tells_what_it_needs(template: str, words: list[set[str]]) -> None:
    assert needs(template, CLASSES) == {frozenset(each) for each in words}


def test_an_unknown_word_class_is_named() -> None:
    with pytest.raises(ValueError, match=r"no word class \{monht\}: there are adverb"):
        english.rule("{monht}", yes={})(lambda heard: None)
