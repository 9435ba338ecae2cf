"""From the articles of a story to the small numbers that stand for them beside each event."""

from collections.abc import Mapping

from timeline.events.disagreement import disagreement
from timeline.model import Event
from timeline.story import Story

MOST_SIGNS = 4
CHANGED_SIGN, DISAGREE_SIGN = "✎", "≠"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Numbers = Mapping[str, int]


def numbers(story: Story) -> Numbers:
    """The number of each document by its name, from 1 on; none where there is only one."""
    if len(story.documents) < 2:
        return {}
    return {document.name: place for place, document in enumerate(story.documents, 1)}


def raised(number: int) -> str:
    """A number as it stands behind a title: ¹²."""
    return str(number).translate(_RAISED)


def signs(event: Event, of: Numbers) -> str:
    """What stands behind its title: which articles tell it, whether they disagree, any change."""
    told = sorted({of[e.document] for e in event.evidence if e.document in of})
    parts = [raised(number) for number in told[:MOST_SIGNS]]
    if len(told) > MOST_SIGNS:
        parts.append("⁺")
    if disagreement(event):
        parts.append(DISAGREE_SIGN)
    if event.changed:
        parts.append(CHANGED_SIGN)
    return " ".join(parts)


def signed_title(event: Event, of: Numbers) -> str:
    """The title with its signs."""
    return f"{event.title} {signs(event, of)}".rstrip()
