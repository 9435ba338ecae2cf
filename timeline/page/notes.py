"""From a story to what stands beside its events: how it was read, and what has no place."""

import streamlit as st

from timeline.page import texts
from timeline.story import Story
from timeline.views.words import needs

MOST = 5
"""Notes that are shown; of many articles the first ones say enough."""


def show_notes(story: Story) -> None:
    """A line for each thing that was noted when the articles were read."""
    said = [f"{each.title or each.name}: {note}" for each in story.documents for note in each.notes]
    if said:
        with st.container(key="notes", gap="xsmall"):
            st.text(
                "\n".join([*said[:MOST], *([texts.more(len(said) - MOST)] if said[MOST:] else [])])
            )


def show_undated(story: Story) -> None:
    """What could not be placed: how much and why, then each with its sentence."""
    st.caption(f"{needs(story)}.")
    there = [(story.document(undated.document), undated) for undated in story.undated]
    rows = (
        [document[undated.mention] for document, undated in there],
        [undated.reason for _, undated in there],
        [document[undated.sentence] for document, undated in there],
    )
    st.dataframe(
        dict(zip(texts.UNDATED_COLUMNS, rows, strict=True)), hide_index=True, alt=texts.UNDATED
    )
