"""From sentences as histories and country profiles write them to the titles of their events."""

from __future__ import annotations

import pytest

import timeline

TOLD = {
    "The rebels took Lima in 1996 and most of the coast outside of the northern hills by 1998.": {
        "1996": "The rebels took Lima",
        "1998": "The rebels took most of the coast (Peru)",
    },
    "The army took most of the coast in 1996 and Kabul in 1998.": {
        "1996": "The army took most of the coast (Afghanistan)",
        "1998": "The army took Kabul",
    },
    "France took the title in 1998 and Italy in 2006.": {"2006": "Italy took the title"},
    "The firm bought a mill in 1996 and the rest of the valley in 1998.": {
        "1998": "The firm bought the rest of the valley"
    },
    "Ada Roe, head of the guild since 1981, won the prize in 1992.": {
        "1981": "Ada Roe was head of the guild",
        "1992": "Ada Roe won the prize",
    },
    "Kern, the first woman since 1981 to hold the post, resigned in 1992.": {
        "1992": "Kern resigned"
    },
    "Kern held a vote in 2008 and, despite promising to hold one in 2009, has changed the law.": {
        "2008": "Kern held a vote"
    },
    "Despite a truce agreed in 2009, the war went on.": {"2009": "A truce was agreed"},
    "The crown of Peru took its part - a smaller group of the eastern isles of salt with the "
    "harbour of Port Kern - in 1900.": {
        "1900": "The crown of Peru took its part - a smaller group of the eastern isles of salt"
    },
    "The alert was raised to red - meaning that ash was feared - on 13 May 2010.": {
        "2010-05-13": "The alert was raised to red"
    },
    "The election in May 2005 of Ada Roe as the new leader gave hope to many.": {
        "2005-05": "The election of Ada Roe"
    },
    "Years of fights between the movement of the north and that of the south, led by Omar Kern, "
    "followed independence from Spain in 1821.": {"1821": "Independence from Spain"},
    "In 1967 voters ignored Spanish pressure and chose overwhelmingly to remain a small territory "
    "of Britain.": {
        "1967": "Voters ignored Spanish pressure and chose to remain a small territory of Britain"
    },
    "After nearly three weeks of large protests by the parties of the left and the north, the king "
    "allowed the house to meet on 28 April 2006.": {
        "2006-04-28": "The king allowed the house to meet"
    },
    "Spain conquered the isle over a period of 62 years (1524-1586) and kept it.": {
        "1524/1586": "Spain conquered the isle over a period of 62 years"
    },
    "The vote in May 2005 for Ada, the formation of a cabinet in June 2006 and a truce helped.": {
        "2006-06": "The formation of a cabinet",
    },
    "The pact led to a process that included a vote in 2004, and village elections in 2005.": {
        "2005": "Village elections"
    },
    "In 2014 the League of Lima and the Isles (Lisle) declares war on Chad.": {
        "2014": "The League of Lima and the Isles declares war on Chad"
    },
    "On 18 July 2012 four senior army officers, including two generals and the head of the guard, "
    "wounded in a Lima bombing.": {
        "2012-07-18": "Four senior army officers wounded in a Lima bombing"
    },
    "Roe received the 2003 Kern Prize for her work on tides.": {
        "2003": "Roe received the Kern Prize for her work on tides"
    },
    "Unrest followed the 1204 fall of the city.": {"1204": "The fall of the city"},
}


@pytest.mark.parametrize(("words", "titles"), TOLD.items(), ids=TOLD)
def test_the_title_of_history(words: str, titles: dict[str, str]) -> None:
    told = {event.when.edtf: event.title for event in timeline.read_text(words).events}
    assert titles == {when: told.get(when) for when in titles}
    assert set(told) == set(titles) or len(titles) < len(told) < 3


@pytest.mark.parametrize(
    "words",
    [
        "Despite promises to hold a vote in 2009, the junta stayed.",
        "She shared the prize with Omar Kern, in Leeds (The Record, Oct. 13, 2003, page 12).",
        "They were shortlisted for the 2012 award.",
    ],
)
def test_what_is_no_event_of_history(words: str) -> None:
    assert not timeline.read_text(words).events


def test_whom_a_relative_clause_is_about_is_involved() -> None:
    text = "In May 2000 Israel left Lebanon, which it had occupied since 1982."
    told = {event.when.edtf: event.countries for event in timeline.read_text(text).events}
    assert told["1982"] == ("ISR", "LBN")


def test_a_word_lent_by_the_sentence_before_is_not_looked_up() -> None:
    text = (
        "On 20 January 2012 several people are killed in Kano.\n\nOn 21 January 2012 the death toll"
        " of a series of co-ordinated bombing attacks in Kano, Nigeria, rises to more than 140."
    )
    told = {event.when.edtf: event.title for event in timeline.read_text(text).events}
    assert "death toll" in told["2012-01-21"]


@pytest.mark.parametrize(
    "text",
    [
        "The Kern lander, which went missing in 2014 after a landing on a and sell these goods and",
        "The old ferry sank on 5 May 1914, and the harbour which",
        "The bridge was built in 1897 and the ferry sank in May who",
    ],
)
def test_broken_text_breaks_no_title(text: str) -> None:
    assert timeline.read_text(text).events


def test_a_list_of_some_may_end_the_text_without_a_stop() -> None:
    text = (
        "depot LATE 7 T07:00 | be shut above 72nd during the morning rush from 7 to 10 a.m. papers,"
        " including changes that you make for internal"
    )
    assert timeline.read_text(text, published="2015-03-03").documents
