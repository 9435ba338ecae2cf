"""What a visitor's browser says of itself: a phone or not, dark or light."""

from __future__ import annotations

import streamlit as st


def is_phone() -> bool:
    """Whether the browser says that it is on a phone."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def is_dark() -> bool:
    """Whether the visitor sees the dark theme."""
    return bool(st.context.theme.type == "dark")
