"""What a visitor's browser says of itself: phone, width, theme, or a frame on another page."""

import streamlit as st

NARROW = "narrow"
LEAST_WIDTH = 1_100
"""Windows below so many pixels have no room for dates and titles beside the chart."""
PAPER_WIDTH, PAPER_HIGH = 950, 690
"""The pixels of an A4 sheet, or one of letter paper, inside its margins: on its side, and not."""
_JS = """
export default function ({ data, setStateValue }) {
  const media = matchMedia(`(width < ${data.least}px)`);
  const app = document.querySelector('[data-testid="stApp"]');
  // A run that is broken off half way would lose what it was about to tell other widgets.
  const tell = () => {
    if (app?.dataset.testScriptState === "running") setTimeout(tell, 40);
    else setStateValue("narrow", media.matches);
  };
  if (media.matches !== data.narrow) tell();
  media.addEventListener("change", tell);
  // The chart keeps its width on paper, so that the page is made as much smaller as it needs.
  const fit = () => {
    const chart = document.querySelector(".js-plotly-plot");
    const zoom = chart ? Math.min(1, data.paper / chart.clientWidth) : 1;
    document.documentElement.style.setProperty("--paper-zoom", zoom);
  };
  addEventListener("beforeprint", fit);
  return () => {
    media.removeEventListener("change", tell);
    removeEventListener("beforeprint", fit);
  };
}
"""


def watch_width() -> None:
    """Have the browser say when its window becomes narrow, or wide again; a phone is known."""
    if is_phone():
        return
    mount = st.components.v2.component("timeline_width", js=_JS)
    paper = PAPER_HIGH if is_narrow() else PAPER_WIDTH
    sent = {"narrow": is_narrow(), "least": LEAST_WIDTH, "paper": paper}
    mount(key=NARROW, data=sent, on_narrow_change=lambda: None)


def is_narrow() -> bool:
    """Whether the window is too narrow for the wide chart, as far as it has said so."""
    said = st.session_state.get(NARROW)
    return bool(said and said.get("narrow"))


def is_phone() -> bool:
    """Whether the browser says that it is on a phone."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def is_small() -> bool:
    """Whether there is little room: a phone, a narrow window, or a page that is zoomed."""
    return is_phone() or is_narrow()


def is_dark() -> bool:
    """Whether the visitor sees the dark theme."""
    return bool(st.context.theme.type == "dark")


def is_embedded() -> bool:
    """Whether the page stands in a frame on another page: `?embed=true`."""
    return bool(st.context.is_embedded)
