"""What a sentence tells beside its main clause: joined clauses, lists, asides, lengths of time."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.events import tell
from timeline.reading import read_text

PUBLISHED = date(2024, 6, 21)
"""A Friday."""

# The text, and for each event in the order of time: its days, words of its title, its countries.
Told = tuple[str, str, str]
TELLS: list[tuple[str, list[Told]]] = [
    # a clause that only a comma or "and" joins lends no country
    (
        "China gave tents to Afghan villages on Sunday, Iran sent rescuers on Monday and Pakistan "
        "promised help.",
        [("2024-06-16", "China gave", "AFG CHN"), ("2024-06-17", "Iran sent rescuers", "IRN")],
    ),
    (
        "The court ruled in May 1991 that Chad owed nothing, and the council, in London, agreed "
        "two years later.",
        [("1991-05", "ruled that Chad owed nothing", "TCD"), ("1993", "council agreed", "GBR")],
    ),
    (
        "Sweden had left in 2012 and Britain's 250 men a few months before it.",
        [("2012", "Sweden had left", "SWE")],
    ),
    (
        "The dispute with Libya went to the International Court of Justice in The Hague, which "
        "ruled on 1 May 2014, by nine votes to four, that Chad is under no duty to pay.",
        [("2014-05-01", "ruled that Chad is under no duty", "NLD TCD")],
    ),
    # each of a list with its own, also where only its number is told
    # what others have done since lends nothing
    (
        "Kenya signed a pact with Oman in March 2019 on a port, which Chad and Niger have joined.",
        [("2019-03", "Kenya signed a pact with Oman", "KEN OMN")],
    ),
    (
        "In Oman they have let in one goal, drawn with Chile, and on Tuesday beat Spain.",
        [("2024-06-18", "beat Spain", "ESP OMN")],
    ),
    # a word that stands for a noun just said
    (
        "The treaty of Tilsit lapsed in 1810 and that of Madrid, a harsher one, in 1815.",
        [("1810", "The treaty of Tilsit lapsed", ""), ("1815", "The treaty of Madrid lapsed", "")],
    ),
    # what somebody or something was at the time
    # counted from the clause beside
    (
        "On 28 June 1744 she was received at court, and the day after she was betrothed.",
        [("1744-06-28", "received", ""), ("1744-06-29", "betrothed", "")],
    ),
    (
        "On 10 May 1940, the day before he signed his will, he fell ill.",
        [("1940-05-10", "He fell ill", ""), ("1940-05-11", "He signed his will", "")],
    ),
    (
        "Two weeks after a truce signed in Cairo on 3 May 2022, the army left.",
        [("2022-05-03", "ruce was signed", "EGY"), ("2022-05-17", "The army left", "EGY")],
    ),
    (
        "Firemen searched the cellars on Monday, five days after a wall of mud swept through town.",
        [
            ("2024-06-12", "A wall of mud swept through", ""),
            ("2024-06-17", "Firemen searched the cellars", ""),
        ],
    ),
    # a stretch that ends with what somebody did
    (
        "Crowds camped in the square from 25 May until the mayor stepped down on 11 June.",
        [
            ("2024-05-25/2024-06-11", "Crowds camped in the square", ""),
            ("2024-06-11", "mayor stepped down", ""),
        ],
    ),
    (
        "Mr Ito, who governed from July 2012, when the old king died in office, until May 2017, "
        "had lost the vote of 2008.",
        [("2008", "lost", ""), ("2012-07/2017-05", "Ito governed", "")],
    ),
    # parts of a year, and months of it
    (
        "In the first half of the year the economy shrank. In January and February this year two "
        "yards were closed.",
        [("2024-01/2024-02", "Two yards were closed", ""), ("2024-40", "economy shrank", "")],
    ),
    # a date that opens a sentence without a preposition
    (
        "Pigs fell ill in 1998. The following spring the army there culled them, and the outbreak "
        "was over by May.",
        [
            ("1998", "Pigs fell ill", ""),
            ("1999-21", "army there culled", ""),
            ("1999-05", "outbreak was over", ""),
        ],
    ),
    # a stretch up to publication in which something has happened
    (
        "In the past month the fever has also reached Chad and Togo.",
        [("2024-05/2024-06-21", "fever has reached", "TCD TGO")],
    ),
    # from a day to come on
    # the years of a chronicle
    (
        "1136: The citizens of Lund drive out their prince.\n\n1240: On 15 July they beat "
        "raiders.\n\n1242: The Black Riders, who took Lund two years earlier, are beaten in April.",
        [
            ("1136", "The citizens of Lund drive out", ""),
            ("1240", "Riders took Lund", ""),
            ("1240-07-15", "beat raiders", ""),
            ("1242-04", "Riders are beaten", ""),
        ],
    ),
    # "since" after what only looks like a record: a high school, most of the land
    # two words for one time, of which one only says which champion
    (
        "Last year's Cup champion Ana Mora failed a test on her way to gold in 2023.",
        [("2023", "Mora failed a test", "")],
    ),
    # what stands beside a name between commas tells of nowhere else
    (
        "Mora, Spanish champion in 2004, drove from Lyon to Turin.",
        [("2004", "Mora was Spanish champion", "ESP")],
    ),
    # what came at a place where something else is only wished
    (
        "The lawyer insisted that the men be tried in Chad, and that they should be held where "
        "they live and where they were arrested on 4 May.",
        [("2024-05-04", "arrested", "TCD")],
    ),
    # two days for one deed, two years of one thing
    (
        "Chad hosted the March 2012 and May 2014 summits.",
        [("2012-03", "Chad hosted summits", "TCD"), ("2014-05", "Chad hosted summits", "TCD")],
    ),
    ("He won the 2012 and 2016 elections.", [("2012", "", ""), ("2016", "", "")]),
    # a part of a meet that took a day
    (
        "Rossi failed a test after Tuesday's 11th stage from Lyon to Dijon.",
        [("2024-06-18", "11th stage from Lyon to Dijon", "FRA")],
    ),
    # what dashes set apart keeps no day that follows them
    (
        "The alert was put on red—indicating a feared eruption—on 13 May.",
        [("2024-05-13", "alert was put on red", "")],
    ),
    # why something may come has come
    (
        "Mora may face a third trial since prosecutors asked him last week to testify.",
        [("2024-06-10/2024-06-16", "Prosecutors asked", "")],
    ),
    # what somebody was when, before the name
    (
        "Mayor of Lima from 2007 to 2012, Mora was also banned from office for three years.",
        [("2007/2012", "Mora was Mayor of Lima", "PER")],
    ),
    # a second thing of what trails behind the main verb
    (
        "Mora wrote 23 plays, winning two prizes for The Mill in 1985 and The Farm in 1992.",
        [("1985", "Mora won two prizes for The Mill", ""), ("1992", "won", "")],
    ),
    # what was held on a day dates what came in it
    (
        "The 30-year-old, who also won the 2019 world title, was second on Sunday.",
        [("2019", "won the world title", ""), ("2024-06-16", "was second", "")],
    ),
    (
        "Mora was well back in fifth place after three events on Saturday.",
        [("2024-06-15", "Mora was well back in fifth place", "")],
    ),
    # each of two by whom it was done
    (
        "The town was taken in 1422 by the Swedes and in 1430 by the Danes.",
        [("1422", "taken by the Swedes", "SWE"), ("1430", "taken by the Danes", "DNK")],
    ),
    # what came after a happening that is longer ago
    (
        "Rebels took Kidal on Saturday. The move deepens the crisis at the feet of the dunes after "
        "a coup earlier this month by soldiers.",
        [("2024-06", "coup by soldiers", ""), ("2024-06-15", "took Kidal", "")],
    ),
    (
        "Chad has released the tally of last week's presidential run-off.",
        [("2024-06-10/2024-06-16", "presidential run-off", "TCD")],
    ),
    (
        "The landing can be followed in Darmstadt, Germany, on 1 July.",
        [("2024-07-01", "landing can be followed", "DEU")],
    ),
    # what is told of an object is of the clause's countries
    (
        "Chad and Peru agreed on Monday to renew the pact signed in 2001.",
        [("2001", "pact was signed", "PER TCD"), ("2024-06-17", "agreed", "")],
    ),
    # what came hours after something of a day, and what a blast of that day did
    (
        "Hours after the truce took effect on Sunday, rebels shelled the port.",
        [
            ("2024-06-16", "The truce took effect", ""),
            ("2024-06-16", "Rebels shelled the port", ""),
        ],
    ),
    (
        "A fire that broke out on Saturday in a mill killed 18 workers, most of them women.",
        [
            ("2024-06-15", "A fire broke out in a mill", ""),
            ("2024-06-15", "A fire killed 18 workers", ""),
        ],
    ),
    (
        "Years after the truce took effect on 5 May 2020, rebels shelled the port.",
        [("2020-05-05", "The truce took effect", "")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TELLS, ids=[text[:50] for text, _ in TELLS])
def test_a_sentence_tells_what_stands_beside(text: str, expected: list[Told]) -> None:
    events, _ = tell(read_text(text, published=PUBLISHED))
    assert [event.when.edtf for event in events] == [days for days, _, _ in expected]
    for event, (_, words, wanted) in zip(events, expected, strict=True):
        assert words in event.title
        assert not wanted or event.countries == tuple(wanted.split())


NOTHING = [
    "The vote is to be held. That is expected to be next month.",
    "Officials with the county attorney could not be reached for comment on Monday.",
    "Roe did not immediately return calls seeking comment on Wednesday.",
    "The company declined to comment on Friday.",
    "Kern was not available for comment on Tuesday.",
    "The strike will slow trade in the run-up to Christmas.",
    "Forty men have been jailed for up to ten years after a secret trial.",
    "People danced in Accra until dawn.",
    "All is told in 2001: A Space Odyssey.",
    "Watch chief Ana Roe on Mad Money on Monday, July 1, at 6 p.m.",
    "Read the interview with Roe on Monday.",
    "It marks the third local truce agreed in those areas since May.",
    "The bay was closed in a dry spell. Boats were idle for six weeks of the year.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_time_that_is_only_said_tells_nothing(text: str) -> None:
    assert tell(read_text(text, published=PUBLISHED))[0] == ()


ONCE = [
    (
        "Six months later, he arrived at the ice shelf, in the Bay of Kern, on 14 January 1911.",
        "1911-01-14",
    ),
    ("Mora's deadliest quake in the 20th century came in 1908.", "1908"),
    ("The worst storm in the 1990s hit Mora in 1996.", "1996"),
    ("Boats left on Wednesday after the river had burst its banks overnight.", "2024-06-19"),
    ("He went back in May 2023, nine months after the attack, to see the place.", "2023-05"),
    ("The president declared 15 December a holiday on Monday.", "2024-06-17"),
    (
        "Unity lost its majority on Sunday for the first time since the end of the war in 1994.",
        "2024-06-16",
    ),
]


@pytest.mark.parametrize(("text", "days"), ONCE)
def test_of_two_times_one_only_tells_more_of_the_other(text: str, days: str) -> None:
    assert [each.when.edtf for each in tell(read_text(text, published=PUBLISHED))[0]] == [days]
