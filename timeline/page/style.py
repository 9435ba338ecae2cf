"""The few things that the theme cannot say: the evidence that stays in sight, the pills' counts."""

from __future__ import annotations

import streamlit as st

CSS = """
.st-key-evidence { position: sticky; top: 0.5rem; bottom: 0.5rem; z-index: 5; }
.st-key-head h1 { padding: 0; white-space: nowrap; }
.st-key-country button::after {
  margin-left: 0.45em; font-size: 0.85em; font-weight: 400; opacity: 0.75;
}
.st-key-head .st-key-takehome { margin-left: auto; }
@media (max-width: 40rem) { .st-key-article { order: 1; } }
"""


def set_style() -> None:
    """Put the page's own rules in place; they hold no words of any article."""
    st.html(f"<style>{CSS}</style>")
