"""Verbs that lose their subject behind a date or an aside: what they tell is told all the same."""

import pytest

import timeline

TOLD = {
    "Mora stayed in rebel hands, but was cut off from the coast after the capture of Lund in 1863 "
    "gave the union control of the river.": (
        ("1863", "The capture of Lund gave the union control of the river"),
    ),
    "The Mora army - backed by foreign tanks - launched an attack on Lund in May 2008.": (
        ("2008-05", "The Mora army launched an attack on Lund"),
    ),
    "The oldest royal house, the Kerns, vanished by the 14th century.": (
        ("13XX", "The Kerns vanished"),
    ),
    "On 3 May 2019 the mayor also clarified Roe's daughter, Ida, joined the trip as a guest.": (
        ("2019-05-03", "The mayor clarified Roe's daughter joined the trip as a guest"),
    ),
    "The company won a prize after its board, under his lead, made Mora its home in 2012.": (
        ("2012", "The company's board made Mora its home"),
    ),
    "A formal pact was signed on 6 February 1819 and modern Mora was born.": (
        ("1819-02-06", "A formal pact was signed"),
    ),
    "Wide protests that began in October 2019 demanding more work and an end to graft "
    "prompted Roe to resign on 20 November 2019.": (
        ("2019-10", "Wide protests began"),
        ("2019-11-20", "Wide protests prompted Roe to resign"),
    ),
    "The treaty, signed in 1920, and later accords with Lund ended the war in 1924.": (
        ("1920", "The treaty was signed"),
        ("1924", "Later accords with Lund ended the war"),
    ),
    "After the king, Olaf II, abdicated in favour of his brother in 1520, the estates met.": (
        ("1520", "The king abdicated in favour of his brother"),
    ),
    "At least 12 people were killed when a bus carrying pilgrims home from a shrine in the hills "
    "plunged into a ravine near Mora on 3 May 2020.": (
        ("2020-05-03", "At least 12 people were killed when a bus plunged into a ravine near Mora"),
    ),
    "Two men died when a plane taking tourists to the lakes crashed on 3 May 2020.": (
        ("2020-05-03", "Two men died when a plane taking tourists to the lakes crashed"),
    ),
    "A cruise ship built in Lund capsized off Mora on 3 May 2020.": (
        ("2020-05-03", "A cruise ship built in Lund capsized off Mora"),
    ),
    "Kern Academy, Mora, founded in 1792 by Ada Roe.": (
        ("1792", "Kern Academy was founded by Ada Roe"),
    ),
    "Roe came home on 3 May 1901, sold the mill and left.": (("1901-05-03", "Roe came home"),),
    "Lund, who did not, died in 1913, aged 82.": (("1913", "Lund died"),),
}


@pytest.mark.parametrize(("words", "events"), TOLD.items(), ids=TOLD)
def test_what_a_verb_tells_behind_an_aside(words: str, events: tuple[tuple[str, str], ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple((event.when.edtf, event.title) for event in told) == events
