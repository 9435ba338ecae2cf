"""The page, from top to bottom: choose a story, narrow it, look at it, take it home.

Run it with `timeline dashboard [FILE...]`, or `streamlit run dashboard.py -- [FILE...]`. The
articles are looked for in the `data` folder beside this file, wherever it is installed.
"""

import sys
from pathlib import Path

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from timeline.page import address, share, texts
from timeline.page.archive import archive_in, explore_archive
from timeline.page.choose import choose
from timeline.page.correct import correct, show_steps
from timeline.page.evidence import show_evidence
from timeline.page.guard import guard
from timeline.page.logs import set_up_logs
from timeline.page.look import row_share, show_bar, show_chart, show_source, show_words
from timeline.page.memory import keep_what_is_loaded
from timeline.page.narrow import forget_choices, narrow, narrowed, offered, threads
from timeline.page.notes import show_notes
from timeline.page.own import Choice
from timeline.page.quiet import stay_quiet
from timeline.page.style import set_style
from timeline.page.takehome import take_home
from timeline.page.visitor import is_embedded, is_small, watch_width
from timeline.settings import settings
from timeline.story import Story

ARTICLES = Path(__file__).resolve().parent / "data" / "articles"


def page() -> None:
    """The head of the page, and under it the story that was chosen there."""
    stay_quiet()
    set_style()
    watch_width()
    address.remember()
    if archive := archive_in(sys.argv[1:]):
        explore_archive(archive)
        return
    head = st.container(horizontal=True, vertical_alignment="center", key="head")
    choice = choose(head, ARTICLES, sys.argv[1:])
    story = choice.fetch() if choice else None
    if choice and story:
        explore(story, choice, head)


def explore(story: Story, choice: Choice, head: DeltaGenerator) -> None:
    """The parts of the page in their order, from the choices down to what one takes home."""
    notice = st.container()
    with st.container(key="choices"):
        folded = is_small() and story.events
        fold = st.expander(texts.FOLD) if folded else st.container(gap="xsmall")
    with fold:
        only = narrow(offered(story), story)
    shown, mates = narrowed(story, only), threads(story, only)
    chosen = address.picked(story)
    view = show_bar(shown, story, fold)
    drawn = shown
    if shown.events:
        drawn = show_chart(shown, chosen, view)
    elif story.events:
        st.info(texts.EMPTY_CHOICE)
        st.button(texts.CLEAR_FILTERS, on_click=forget_choices)
    else:
        st.info(texts.ALL_UNPLACED if story.undated else texts.EMPTY_STORY)
    if event := shown.event(chosen or ""):
        show_evidence(story, event, row_share(drawn, event, view), mates.get(event.id))
    elif chosen:
        st.info(texts.SELECTED_HIDDEN)
        if shown.events:
            st.button(texts.CLEAR_FILTERS, on_click=forget_choices)
    steps = show_steps(choice)
    correct(choice, story)
    if is_embedded():
        show_source(story)
    else:
        show_words(shown, drawn, story, chosen, view, mates)
    with steps if is_small() else head:
        take_home(choice, only, shown, story)
        share.offer(choice)
    with notice:
        show_notes(story)
    if ignored := address.left_out(story):
        notice.info(texts.left_out(ignored))


set_up_logs(settings().log)
st.set_page_config(page_title=texts.NAME, layout="wide")
with guard():
    page()
keep_what_is_loaded()
