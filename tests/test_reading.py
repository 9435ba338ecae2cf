"""A text becomes a document: its words untouched, its sentences exact."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.limits import MAX_SENTENCE_CHARACTERS, InputRefused
from timeline.reading import read, read_bytes, read_text

SENTENCES = [
    "The U.S. Senate voted on Monday.|U.S. President Joe Biden met Gen. Mark Milley.",
    "It began on Sept. 30 and ended Oct. 2.|The U.N. Security Council met.",
    "He lives in Washington, D.C.|The city is hot.",
    "The meeting is at 5 p.m. Friday at the White House.|It ends at 6 p.m. EST on Monday.",
    "The shop closed at 5 p.m.|The crowd left.",
    "“We won.”|He smiled.|“It is over. Go home,” he said.",
    "Mr. Lee met J. K. Rowling and Lt. Gen. Park Jr. on Jan. 6, 2021.|It cost 3.5 million.",
    "He paused … and left.|Wait… what?|Nobody knew.",
    "1. The first was in 1990.|2. The second came later.",
    "He won Jeopardy! in May.|She won in June.",
    "South Korean\u00a0National Security Advisor Chang spoke.|\u201cNo,\u201d\u00a0he said.",
    "It rose by approx. 5 km on Tues. Nov. 5.|Then it fell.",
]


@pytest.mark.parametrize("golden", SENTENCES)
def test_sentences_are_cut_where_a_reader_would_cut(golden: str) -> None:
    wanted = golden.split("|")
    document = read_text(" ".join(wanted))
    assert [document[sentence] for sentence in document.sentences] == wanted


@given(st.text())
def test_any_text_is_read_or_refused_and_every_word_lies_in_a_sentence(text: str) -> None:
    try:
        document = read_text(text)
    except InputRefused as refused:
        assert "\n" not in str(refused)
        return
    ended = 0
    for sentence in document.sentences:
        assert not document.text[ended : sentence.start].strip()
        assert sentence.end - sentence.start <= MAX_SENTENCE_CHARACTERS
        ended = sentence.end
    assert not document.text[ended:].strip()


def test_front_matter_labels_the_text_and_is_no_part_of_it() -> None:
    document = read_bytes(
        b"+++\ntitle = 'War and peace'\npublished = 2024-06-21\nsource = 'A paper'\n+++\n# War\n",
        "war.md",
    )
    assert (document.title, document.source) == ("War and peace", "A paper")
    assert (document.published, document.published_from) == (date(2024, 6, 21), "front matter")
    assert (document.name, document.text) == ("war", "# War\n")


def test_a_given_day_wins_over_the_front_matter(tmp_path) -> None:
    path = tmp_path / "war.md"
    path.write_text("+++\npublished = 2024-06-21\n+++\nThe war ended.\n")
    document = read(path, published="2025-01-02")
    assert (document.published, document.published_from) == (date(2025, 1, 2), "given")
