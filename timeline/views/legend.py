"""From the marks in use to the line below a chart in HTML: each as it is drawn, and its meaning."""

from html import escape

from timeline.story import Story
from timeline.views.marks import LEGEND, SUPPLIED, legend

SHAPES = {
    LEGEND["certain", True]: ("dot",),
    LEGEND["certain", False]: ("bar",),
    LEGEND["within", False]: ("pale bar", "pale dot"),
    LEGEND["ongoing", False]: ("arrow bar",),
    LEGEND["expected", False]: ("hollow bar", "hollow dot"),
    SUPPLIED: ("hatched bar", "ringed dot"),
}
"""How each is drawn, as names of styles; what has few days is a dot instead of a bar."""

CSS = """.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; font-size: 0.875rem; }
.legend span { display: inline-flex; align-items: center; gap: 0.4em; }
.legend i {
  width: 1.4em; height: 0.7em; background: var(--mark); border: 1px solid var(--mark);
  print-color-adjust: exact;
}
.legend .dot { width: 0.8em; height: 0.8em; border-radius: 50%; }
.legend .pale { background: var(--pale); }
.legend .hollow { background: none; border-width: 1.5px; }
.legend .hollow.bar { border-style: dashed; }
.legend .hatched {
  background: repeating-linear-gradient(-45deg, var(--mark) 0 1.5px, var(--pale) 1.5px 4px);
}
.legend .ringed { background: radial-gradient(var(--mark) 0 1.5px, var(--pale) 2px); }
.legend .arrow {
  width: 1.8em; border: 0;
  clip-path: polygon(0 20%, 65% 20%, 65% 0, 100% 50%, 65% 100%, 65% 80%, 0 80%);
}
"""
"""Where this stands, `--mark` and `--pale` are the colours of a `Palette`."""


def legend_html(story: Story, *, numbered: bool = True) -> str:
    """The marks that the chart of a story uses; nothing of it is from an article."""
    lines = legend(story, numbered=numbered)
    return "".join(f"<span>{_drawn(line)}{escape(line[1])}</span>" for line in lines)


def _drawn(line: tuple[str, str]) -> str:
    if shapes := SHAPES.get(line):
        return "".join(f'<i class="{shape}"></i>' for shape in shapes)
    return f"<b>{escape(line[0])}</b>"
