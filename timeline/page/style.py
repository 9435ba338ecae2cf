"""The few things that the theme cannot say: what stays in sight, what frames and paper omit.

On paper the table would be cut where its box ends; a stand-alone page prints the whole of it.
Streamlit's own CSV of a table is not offered: a spreadsheet would run the formulas in it.
"""

import streamlit as st

from timeline.page.visitor import is_dark, is_embedded, is_small

CSS = """
.st-key-evidence { position: sticky; top: 0.5rem; bottom: 0.5rem; z-index: 5; }
[data-testid="stMain"]:focus-visible {
  outline: 2px solid var(--st-primary-color, #0b63b5); outline-offset: -2px;
}
[data-testid="stElementToolbar"]:focus-within { opacity: 1 !important; }
[data-testid="stBaseButton-elementToolbar"]:focus-visible { box-shadow: 0 0 0 2px currentColor; }
button[aria-label^="Download as CSV"] { display: none; }
.st-key-narrow { position: absolute; }
.st-key-head h1 { padding: 0; white-space: nowrap; }
.st-key-head .st-key-takehome { margin-left: auto; }
.st-key-country button::after {
  margin-left: 0.45em; font-size: 0.85em; font-weight: 400; opacity: 0.75;
}
button[data-variant][data-selected][data-hovered] {
  background-color: color-mix(in srgb, currentColor 10%, transparent) !important;
}
.st-key-filters { row-gap: 0.4rem; }
.st-key-notes { border-left: 4px solid; padding-left: 0.8rem; opacity: 0.85; }
@media (max-width: 85rem) { [data-testid="stMainBlockContainer"] { padding-inline: 2rem; } }
@media (max-width: 40rem) {
  [data-testid="stMainBlockContainer"] { padding-inline: 1rem; }
  .st-key-article { order: 1; }
}
@media print {
  .st-key-choices, .st-key-switches, .st-key-steps, .st-key-head button, [role="tablist"],
  [data-testid="stHeader"], .stDataFrame { display: none !important; }
  .stApp, [data-testid="stAppViewContainer"], [data-testid="stMain"] {
    position: static !important; height: auto !important; overflow: visible !important;
  }
  [data-testid="stMainBlockContainer"] { padding: 0 !important; zoom: var(--paper-zoom, 1); }
  .st-key-evidence { position: static; }
}
"""
WIDE = "@page { size: landscape; margin: 12mm; }"
DARK = """
[data-testid^="stBaseButton-primary"], [data-testid^="stBaseButton-primary"] p { color: #11161c; }
@media print {
  html, body, #root, #root > *, .stApp, .stApp > *, [data-testid="stAppViewContainer"],
  [data-testid="stMain"] { background: none !important; }
  [data-testid="stMainBlockContainer"] { filter: invert(1) hue-rotate(180deg); }
}
"""
FRAMED = """
[data-testid="stMainBlockContainer"] { padding: 0.4rem 0.8rem; }
[data-testid="stMainBlockContainer"] > [data-testid="stVerticalBlock"] { gap: 0.3rem; }
.st-key-head, .st-key-choices, .st-key-bar, .st-key-steps, .st-key-signs {
  display: none !important;
}
"""


def set_style() -> None:
    """Put the page's own rules in place; they hold no words of any article."""
    rules = [CSS]
    rules += [FRAMED] if is_embedded() else []
    rules += [] if is_small() else [WIDE]
    rules += [DARK] if is_dark() else []
    st.html(f"<style>{''.join(rules)}</style>")
