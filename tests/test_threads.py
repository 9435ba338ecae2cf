"""A search finds the answer in the same thread too, says why, and finds nothing else."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from pace import cost

import timeline
from timeline.story import Story

ARTICLE = Path(__file__).parent.parent / "data" / "articles" / "putin-south-korea.md"
BORDER = (
    "In April Peru closed its consulate in Quito. On 3 May Ecuador seized two Peruvian trawlers. "
    "In response, Peru recalled its envoy from Ecuador on 9 May.\n\n"
    "Kenya held a marathon on 12 May. Peru signed a loan with Japan in February. "
    "Chile and Peru opened a bridge on 20 May. The trawlers sailed home to Peru from Guayaquil on "
    "2 June after the seized crews had paid."
)


@pytest.fixture(scope="module")
def border() -> Story:
    return timeline.read_text(BORDER, name="border", published="2024-06-21")


def days(story: Story) -> list[str]:
    return [event.when.edtf for event in story.events]


def test_a_search_for_balloons_finds_the_loudspeakers_that_answered_them() -> None:
    story = timeline.read(ARTICLE)
    found = story.only(words="balloon")
    assert [event.title[:33] for event in found.events] == [
        "The North began to float balloons",
        "The South put up a loudspeaker",
    ]
    loudspeaker = found.events[1]
    assert story.threads("balloon") == {loudspeaker.id: found.events[0]}


@pytest.mark.parametrize(
    ("text", "words", "answer"),
    [
        ("Chad put duties on wine on 1 March. Peru hit back on 2 April.", "wine", "Peru hit back"),
        (
            "Thieves broke into a vault on 3 March. After the theft was told, all was calm.\n\n"
            "As a result a bank closed on 4 May.",
            "vault",
            "A bank closed",
        ),
        (
            "Drivers went on strike on 4 May. That led a railway to close on 6 May.",
            "strike",
            "railway",
        ),
        (
            "A bomb went off in Quito on 2 May. Peru expelled two men over the blast on 30 May.",
            "bomb",
            "Peru expelled two men",
        ),
        (
            "Oman fired a rocket over Chad on 9 March. Peru condemned the launch on 11 March.",
            "rocket",
            "Peru condemned the launch",
        ),
        (
            "Police held a leader on 7 May. Thousands marched on 9 May to demand his release.",
            "held",
            "Thousands marched",
        ),
        (
            "Soldiers seized power in Chad on 6 May. Peru closed its embassy over the coup on"
            " 9 May.",
            "seized",
            "Peru closed its embassy",
        ),
    ],
)
def test_what_answered_an_event_is_of_its_thread(text: str, words: str, answer: str) -> None:
    story = timeline.read_text(text + " A museum opened on 8 May.", published="2024-06-21")
    hits = [event.title for event in story.only(words=words).events if answer in event.title]
    assert len(hits) == 1
    assert [
        event.title for event in story.only(words=answer).events if "museum" in event.title
    ] == []
    (mate,) = story.threads(words)
    told = story.event(mate)
    assert told is not None
    assert answer in told.title


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A museum opened on 3 June. Chad seized two boats on 5 June and in response Peru"
            " recalled its envoy on 9 June.",
            "museum",
        ),
        (
            "The rulers held a summit on 3 May. The decision to build a dam was taken on 9 May.",
            "summit",
        ),
        ("Peru won a match on 3 June. Its mayor received no response on 5 June.", "match"),
        (
            "A fair began on 3 May.\n\nA fire broke out in Lima on 1 June. Shops closed after the"
            " fire on 3 June.",
            "fair",
        ),
        ("A fair began on 3 May. The strike at the mine ended on 4 May.", "fair"),
        ("A fair began on 3 May. A flood hit Lima on 4 May, forcing it to close on 5 May.", "fair"),
    ],
)
def test_what_answers_something_else_is_of_another_thread(text: str, words: str) -> None:
    story = timeline.read_text(text, published="2024-06-21")
    assert story.only(words=words).events
    assert story.threads(words) == {}


def test_the_cause_is_found_from_the_answer() -> None:
    story = timeline.read(ARTICLE)
    assert [event.when.edtf for event in story.only(words="loudspeaker").events][:1] == ["2024-05"]


def test_an_answer_and_the_same_rare_words_are_one_thread(border: Story) -> None:
    assert days(border.only(words="trawler")) == ["2024-05-03", "2024-05-09", "2024-06-02"]
    (mate,) = border.threads("trawler")
    event = border.event(mate)
    assert event is not None
    assert event.when.edtf == "2024-05-09"
    assert days(border.only(words="envoy")) == ["2024-05-03", "2024-05-09"]


@pytest.mark.parametrize("words", ["marathon", "bridge", "loan", "consulate"])
def test_what_only_stands_nearby_is_no_thread(border: Story, words: str) -> None:
    assert border.threads(words) == {}
    assert len(border.only(words=words).events) == 1


def test_a_thing_that_two_titles_name_soon_after_each_other_makes_a_thread() -> None:
    text = (
        "On 9 March the bank put off its annual report. Peru opened a mine on 11 March. "
        "The annual report appeared on 14 March. A lander of Oman touched down on 2 April. "
        "Last August a lander of Chad had crashed. Lund went to work in a shop on 3 May. "
        "Berg went back to work on 9 May. A loss of ten men was told on 1 June. "
        "The yard closed with the loss of forty jobs on 4 June."
    )
    story = timeline.read_text(text, published="2024-06-21")
    tied = {
        found.title: mate
        for word in ("put off", "lander of Chad", "Lund", "ten men")
        for found in story.only(words=word).events
        for mate in story.threads(word)
    }
    assert len(tied) == 2
    assert days(story.only(words="put off")) == ["2024-03-09", "2024-03-14"]


def test_other_choices_hold_for_the_thread_too(border: Story) -> None:
    assert days(border.only(words="trawler", until="2024-05-05")) == ["2024-05-03"]


def test_no_words_and_unknown_words_find_no_thread(border: Story) -> None:
    assert border.threads("") == {} == border.threads("zeppelin")
    assert border.only(words="zeppelin").events == ()


def test_a_search_never_returns_most_of_an_article() -> None:
    for path in sorted(ARTICLE.parent.glob("*.md")):
        story = timeline.read(path)
        words = {word for event in story.events for word in event.title.split() if len(word) > 5}
        extra = [len(story.threads(word)) for word in sorted(words)]
        assert max(extra) <= len(story.events) / 3, path.stem
        assert sum(extra) / len(extra) <= 1.5, path.stem


def test_time_grows_with_the_number_of_events_alone() -> None:
    spent = []
    for count in (20, 160):
        text = "\n\n".join(BORDER.replace("Guayaquil", f"Guayaquil {at}") for at in range(count))
        story = timeline.read_text(text, published="2024-06-21")
        spent.append(cost(partial(story.threads, "trawler"), rounds=1))
    assert spent[1] < 8 * 3 * spent[0] + 0.5
