"""From an event to the mark that stands for it: how certain its days are decides, nothing else."""

from dataclasses import dataclass
from typing import Literal

from timeline.days import Interval
from timeline.events.disagreement import disagreement
from timeline.model import Event
from timeline.story import Story
from timeline.views.axis import Axis, Spot, axis
from timeline.views.sources import CHANGED_SIGN, DISAGREE_SIGN, numbers

Certainty = Literal["certain", "within", "ongoing", "expected"]

LEAST_BAR = 0.012
"""The least share of the width that a bar may have; what is narrower is drawn as a dot."""
READ = frozenset({"published", "tense"})
"""Where a part of a date may come from and the date still counts as read, not supplied: the
article's own day and its own words."""

LEGEND = {
    ("certain", True): ("●", "on this day"),
    ("certain", False): ("■", "on all of these days"),
    ("within", False): ("□", "some time within"),
    ("ongoing", False): ("▶", "still going on when the article appeared"),
    ("expected", False): ("◌", "expected, not yet happened"),
}
SUPPLIED = ("▨", "date worked out from other dates of the article")
CHANGED = (CHANGED_SIGN, "changed by hand")
TOLD = ("¹ ²", "the article that tells it")
DISAGREE = (DISAGREE_SIGN, "told with different days")


@dataclass(frozen=True, slots=True)
class Mark:
    """What is drawn for an event: its certainty, its days, and whether we supplied the date."""

    event: Event
    certainty: Certainty
    interval: Interval
    supplied: bool

    def is_dot(self, on: Axis) -> bool:
        """Whether it is a dot on that axis: a single day, or too narrow for a bar."""
        width = on.place(self.interval.end) - on.place(self.interval.start)
        return (self.certainty != "ongoing" and self.interval.days == 1) or width < LEAST_BAR


def mark(event: Event, story: Story) -> Mark:
    """The mark of an event; an ongoing one is cut at the day its article was published."""
    supplied = any(source not in READ for _, source in event.when.implied)
    return Mark(event, _certainty(event), days_drawn(event, story), supplied)


def days_drawn(event: Event, story: Story) -> Interval:
    """The days that its mark covers: its own, but what goes on is cut at the publication day."""
    interval = event.interval
    if event.status == "ongoing" and event.evidence:
        published = story.document(event.evidence[0].document).published
        if published is not None:
            today = published.toordinal() + 1
            return Interval(interval.start, max(today, interval.start + 1))
    return interval


def axis_of(marks: list[Mark], *, true_scale: bool = False) -> Axis:
    """The axis that shows all of these marks."""
    spots: list[Spot] = [(mark.interval, mark.event.when.precision) for mark in marks]
    return axis(spots, true_scale=true_scale)


def legend(story: Story, *, numbered: bool = True) -> tuple[tuple[str, str], ...]:
    """The marks that the chart of this story uses: a sign and what it means, for each."""
    marks = [mark(event, story) for event in story.events]
    used = {
        (m.certainty, m.certainty == "certain" and m.interval.days == 1) for m in marks
    }  # fmt: skip
    lines = [line for key, line in LEGEND.items() if key in used]
    lines += [SUPPLIED] if any(m.supplied for m in marks) else []
    lines += [TOLD] if numbered and numbers(story) else []
    lines += [DISAGREE] if any(disagreement(m.event) for m in marks) else []
    lines += [CHANGED] if any(m.event.changed for m in marks) else []
    return tuple(lines)


def _certainty(event: Event) -> Certainty:
    if event.status != "happened":
        return event.status
    exact = event.when.precision in ("day", "range") and not event.when.approximate
    return "certain" if exact else "within"
