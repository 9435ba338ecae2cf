"""The legend of the chart, in the colours of the visitor's theme."""

import streamlit as st

from timeline.page.visitor import is_dark
from timeline.story import Story
from timeline.views.legend import CSS, legend_html
from timeline.views.look import DARK, LIGHT


def show_legend(story: Story, *, numbered: bool) -> None:
    """A small drawing of each kind of mark that the chart of a story uses, and what it means."""
    palette = DARK if is_dark() else LIGHT
    colours = f".legend {{ --mark: {palette.mark}; --pale: {palette.pale}; }}"
    lines = legend_html(story, numbered=numbered)
    st.html(f'<style>{colours}{CSS}</style><div class="legend">{lines}</div>')
