"""The list of works that closes an article tells no events of it."""

from __future__ import annotations

import pytest

import timeline
from timeline.reading import read_text

LIFE = "Ada Holm was a chemist. In 1910 she moved to Oslo. In 1934 she won a prize.\n"
WORKS = "- Berg, A. Chemists of Norway, Fjord Press, 1972.\n- Lie, O. Salt and Light. 3 May 1985.\n"


def years(text: str) -> list[str]:
    return [str(event.interval)[:4] for event in timeline.read_text(text).events]


@pytest.mark.parametrize(
    "heading",
    ["References", "## References", "== References ==", "REFERENCES:", "Bibliography",
     "7 References", "Works cited", "References[edit]", "**External links**",
     "Notes and references", "## Further reading", "=== Notes ===", "# Sources"],
)  # fmt: skip
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_a_list_of_works_at_the_end_makes_no_events(heading: str, between: str) -> None:
    text = f"{LIFE}{between}{heading}{between}{WORKS}"
    assert years(text) == ["1910", "1934"]
    assert not timeline.read_text(text).undated


def test_a_list_ends_a_text_with_the_line_ends_of_windows_too() -> None:
    text = f"{LIFE}\nReferences\n{WORKS}".replace("\n", "\r\n")
    assert years(text) == ["1910", "1934"]


def test_one_list_follows_another() -> None:
    assert years(f"{LIFE}\nReferences\n{WORKS}\nExternal links\n- Her house, 1999\n") == [
        "1910",
        "1934",
    ]


def test_what_follows_a_heading_of_its_own_is_told() -> None:
    text = f"{LIFE}\n## References\n\n{WORKS}\n## Legacy\n\nA bridge was named after her in 1951.\n"
    assert years(text) == ["1910", "1934", "1951"]


def test_a_table_of_contents_hides_nothing() -> None:
    contents = "Contents\nLife\nReferences\nExternal links\n\n"
    assert years(f"{contents}{LIFE}\nReferences\n{WORKS}External links\n") == ["1910", "1934"]
    prose = " ".join(
        f"In 19{year} she taught in another town of the north." for year in range(10, 24)
    )
    assert len(years(f"{contents}Ada Holm was a chemist. {prose}\n")) == 14


@pytest.mark.parametrize(
    "line",
    [
        "References to the war of 1914 were cut.",
        "He checked the references",
        "Notes",
        "Further reading",
        "Sources",
    ],
)
def test_other_lines_close_nothing(line: str) -> None:
    assert years(f"{LIFE}\n{line}\n\nShe moved to Bergen in 1951.\n")[-1] == "1951"
    assert read_text(f"{LIFE}\n{line}\n\nShe moved to Bergen in 1951.\n").boilerplate == ()
