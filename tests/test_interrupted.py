"""Sentences that a date interrupts behind their verb: what the verb does is told all the same."""

import pytest

import timeline

TOLD = {
    "The king, whose father had, back in 1831, promised a prize to the town, died in 1840.": (
        ("1831", "The king's father had promised a prize to the town"),
        ("1840", "The king died"),
    ),
    "The bank had, by 2005, lent ten million crowns to the firm.": (
        ("2005", "The bank had lent ten million crowns to the firm"),
    ),
    "The talks began when Roe of Peru rescinded (Feb., 1879) the pact that let the firm mine.": (
        ("1879-02", "Roe of Peru rescinded the pact that let the firm mine"),
    ),
    "The army took (3 May 1879) the port and burned it.": (
        ("1879-05-03", "The army took the port"),
    ),
    "The firm bought, in 1999, a mill and opened it.": (("1999", "The firm bought a mill"),),
    "He was the first to make, in 1903, the crossing of the sea.": (
        ("1903", "He was the first to make the crossing of the sea"),
    ),
    "The church was built (1200-1250) by monks.": (("1200/1250", "The church was built by monks"),),
    "The ship sank (1912) with all hands.": (("1912", "The ship sank with all hands"),),
    "A mill built (1890) by Roe burned down in 1950.": (
        ("1890", "A mill was built by Roe"),
        ("1950", "A mill burned down"),
    ),
    "When he died, in 1999, the king left three sons.": (("1999", "The king left three sons"),),
    "The king died, in 1999, and his son took the throne.": (("1999", "The king died"),),
}


@pytest.mark.parametrize(("words", "events"), TOLD.items(), ids=TOLD)
def test_what_a_verb_does_behind_a_date(words: str, events: tuple[tuple[str, str], ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple((event.when.edtf, event.title) for event in told) == events
