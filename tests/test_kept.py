"""What is worked out from a story is worked out once, and forgotten with it."""

from __future__ import annotations

import gc

import stories

from timeline.kept import Kept
from timeline.limits import KEPT_ANSWERS
from timeline.story import Story


def test_the_same_story_is_asked_once_and_an_equal_one_again() -> None:
    asked: list[Story] = []

    @Kept
    def count(story: Story, more: int) -> int:
        asked.append(story)
        return len(story.events) + more

    one, other = stories.korea(), stories.korea()
    assert [count(one, 1), count(one, 1), count(one, 2), count(other, 1)] == [13, 13, 14, 13]
    assert len(asked) == 3


def test_nothing_is_kept_of_a_story_that_is_gone_and_never_too_much() -> None:
    length = Kept(lambda story: len(story.events))
    story = stories.korea()
    length(story)
    del story
    gc.collect()
    assert len(length._kept) == 0
    held = [stories.story_of(("1950",)) for _ in range(KEPT_ANSWERS + 5)]
    assert {length(each) for each in held} == {1}
    assert len(length._kept) == KEPT_ANSWERS
