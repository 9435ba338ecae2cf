"""Long sentences that end with who said it: all that was said is theirs."""

import pytest

import timeline

TOLD = {
    "The peace deal with the rebel groups is ending because the rebels have failed to comply with "
    "its terms, government spokesperson Col. Ari Lund said on state television on Thursday.": {
        "The peace deal with the rebel groups is ending",
    },
    "The firm will close two of its three mills in the north and cut about 400 jobs because of "
    "lower demand for paper, the head of the firm said on Thursday.": {
        "The head of the firm said: the firm will close two of its three mills in the north",
    },
    "Rescuers searched for five miners after a blast tore through a mine in the north of Peru and "
    "trapped dozens, an official of the ministry of mines said on Thursday.": {
        "An official of the ministry of mines said: rescuers searched for five miners (Peru)",
    },
    "The army had retaken the port, the last town held by the rebels, after a siege of three weeks "
    "in which hundreds died, the defence ministry said on Thursday.": {
        "The defence ministry said: the army had retaken the port",
    },
    "“We are there. We are in orbit. We made it,” lead scientist Scott Lund, with the Mora "
    "Institute in San Antonio, told reporters on Thursday.": {
        'Scott Lund told reporters: "We are there. We are in orbit. We made it"',
    },
    "The army left on Thursday, as the king said.": {"The army left, as the king said"},
}


@pytest.mark.parametrize(("words", "titles"), TOLD.items(), ids=TOLD)
def test_who_said_all_of_it(words: str, titles: set[str]) -> None:
    told = timeline.read_text(words, published="2024-01-26").events
    assert {event.title for event in told} == titles
