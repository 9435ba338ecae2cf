"""From a story to the same story as a person corrects it; each event says what was changed.

A step gives another story and leaves the old one as it was, so that every step can be undone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import blake2s

from timeline.limits import MAX_TITLE_CHARACTERS, MAX_UNDO_EVENTS, MAX_UNDO_STEPS
from timeline.model import Event, Status, Undated, When
from timeline.story import Story, in_order

REMOVED = "removed by hand"
"""The reason under which the tellings of a removed event stand among what is not placed."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A story with the ones before it, for undo, and the ones that were undone, for redo."""

    story: Story
    before: tuple[Story, ...] = ()
    """The latest last."""
    after: tuple[Story, ...] = ()
    """The one that redo brings back last."""

    def then(self, story: Story) -> Edition:
        """The next step; steps that are too long ago can no longer be undone."""
        most = min(MAX_UNDO_STEPS, max(1, MAX_UNDO_EVENTS // max(1, len(story.events))))
        return Edition(story, (*self.before, self.story)[-most:])

    def undone(self) -> Edition:
        """One step back; the same where there is none."""
        if not self.before:
            return self
        return Edition(self.before[-1], self.before[:-1], (*self.after, self.story))

    def redone(self) -> Edition:
        """The step that was undone last; the same where there is none."""
        if not self.after:
            return self
        return Edition(self.after[-1], (*self.before, self.story), self.after[:-1])


def edited(
    story: Story,
    event_id: str,
    *,
    title: str | None = None,
    when: When | None = None,
    countries: Iterable[str] | None = None,
    status: Status | None = None,
) -> Story:
    """The story with one event changed where a value is given and differs.

    `countries` are ISO 3166-1 alpha-3 codes. ValueError with one sentence where there is no such
    event or the title is empty.
    """
    event = _event(story, event_id)
    new = replace(
        event,
        title=event.title if title is None else _title(title),
        when=event.when if when is None or when.interval == event.interval else when,
        countries=event.countries if countries is None else tuple(sorted(set(countries))),
        status=status or event.status,
    )
    changes = {
        "title": new.title != event.title,
        "days": new.when != event.when,
        "countries": new.countries != event.countries,
        "status": new.status != event.status,
    }
    made = [name for name, is_changed in changes.items() if is_changed]
    return _with(story, event, _marked(new, made)) if made else story


def added(
    story: Story,
    *,
    title: str,
    when: When,
    countries: Iterable[str] = (),
    status: Status = "happened",
) -> Story:
    """The story with an event that no article tells; ValueError where the title is empty."""
    codes = tuple(sorted(set(countries)))
    event = Event(_new_id(story, title, when), when, _title(title), status, codes,
                  changed=("added",))  # fmt: skip
    return replace(story, events=in_order((*story.events, event), story.documents))


def removed(story: Story, event_id: str) -> Story:
    """The story without an event; where it was told stands among what is not placed."""
    event = _event(story, event_id)
    left = tuple(Undated(e.document, e.sentence, e.mention, REMOVED) for e in event.evidence)
    return replace(
        story,
        events=tuple(each for each in story.events if each is not event),
        undated=(*story.undated, *left),
    )


def merged(story: Story, event_id: str, other_id: str) -> Story:
    """The story with two events as one: title, days and status of the first, countries and
    tellings of both. ValueError where one is missing or both are the same."""
    event, other = _event(story, event_id), _event(story, other_id)
    if event is other:
        raise ValueError("an event cannot be merged with itself")
    both = replace(
        event,
        countries=tuple(sorted({*event.countries, *other.countries})),
        organisations=tuple(sorted({*event.organisations, *other.organisations})),
        evidence=(*event.evidence, *other.evidence),
    )
    rest = replace(story, events=tuple(each for each in story.events if each is not other))
    return _with(rest, event, _marked(both, ["merged"]))


def carried(corrected: Story, again: Story) -> Story:
    """What a person changed in `corrected`, in the same documents told `again`.

    A changed event takes the place of those that are told with the same words, and what was
    removed stays so.
    """
    ours = [event for event in corrected.events if event.changed]
    gone = tuple(each for each in corrected.undated if each.reason == REMOVED)
    words = {(e.document, e.mention) for event in ours for e in event.evidence}
    words |= {(each.document, each.mention) for each in gone}
    kept = [e for e in again.events if not any((t.document, t.mention) in words
                                               for t in e.evidence[:1])]  # fmt: skip
    names = {event.id for event in ours}
    events = (*(event for event in kept if event.id not in names), *ours)
    return replace(again, events=in_order(events, again.documents), undated=(*again.undated, *gone))


def _event(story: Story, event_id: str) -> Event:
    event = story.event(event_id)
    if event is None:
        raise ValueError("this event is no longer in the story")
    return event


def _title(title: str) -> str:
    plain = " ".join(title.split())[:MAX_TITLE_CHARACTERS]
    if not plain:
        raise ValueError("an event needs a title: say in a few words what happened")
    return plain


def _marked(event: Event, changes: list[str]) -> Event:
    return replace(event, changed=tuple(dict.fromkeys((*event.changed, *changes))))


def _with(story: Story, old: Event, new: Event) -> Story:
    events = (new if event is old else event for event in story.events)
    return replace(story, events=in_order(events, story.documents))


def _new_id(story: Story, title: str, when: When) -> str:
    """An id that hangs on nothing but what was typed, and on which events have it already."""
    taken, number = {event.id for event in story.events}, 0
    while True:
        key = f"added:{title}:{when.edtf}:{number}".encode("utf-8", "replace")
        found = blake2s(key, digest_size=8).hexdigest()
        if found not in taken:
            return found
        number += 1
