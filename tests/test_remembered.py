"""Days and months without a year in stories that news remembers, in logs and in obituaries."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import reading
from timeline.dating import joined, times

PUBLISHED = date(2017, 6, 9)
"""A Friday."""
REMEMBERED = {
    "The mine shut on Thursday. On 4 May 1975 its roof fell in. The props had been checked in "
    "February. The last man was found in June.": {"February": "1975-02", "June": "1975-06"},
    "The mine shut on Thursday. In the autumn of 1975 its roof fell in. The last man was found on "
    "2 December.": {"2 December": "1975-12-02"},
    "The pact that she came for was signed on 10 May 1998. The vote followed on 22 August. The "
    "house last sat on Monday.": {"22 August": "1998-08-22"},
    "The mine shut on Thursday. In May 1975 a fire had burned there. The shaft had been dug in "
    "March.": {"March": "1975-03"},
    "Saigon fell on 30 April 1975. Hue had been lost in March. The embassy burned its papers on "
    "the 29th.": {"the 29th": "1975-04-29"},
    "On 22 November 1963 Ruth was in the crowd. She had come in March. It was on Monday's news.": {
        "March": "1963-03"
    },
    "On 9 May 1989 they came in crowds. Shops stayed open. The feast lasted long and by 14 June "
    "many had come. She spoke of it last week.": {"14 June": "1989-06-14"},
    "The craft set down on 20 July 1969. Men had flown there in May. It flies on Monday.": {
        "May": "1969-05"
    },
    "The earth shook on 18 April 1906. The mint stood. It burned until the 21st. By July the tents "
    "held many. The mayor said on Monday that the code will hold.": {"July": "1906-07"},
    "Ana Roe, who had lost her seat in March, flew home on 10 April 1974.": {"March": "1974-03"},
    "Ana Roe, who had won her seat in March, said on 3 June that she was well.": {
        "March": "2017-03"
    },
    "The strike of 1972 began on 9 January. The gates were shut on 10 February.": {
        "9 January": "1972-01-09",
        "10 February": "1972-02-10",
    },
    "In 1953 a queen was crowned and in 1954 she sailed. A garden will be opened in August.": {
        "August": "2017-08"
    },
}
TOLD_SO = {
    "The bank said on Thursday it would cut pay. This came a day after Moody's cut its debt.": {
        "a day after": "2017-06-07"
    },
    "The boat would be taken home over the weekend, he said.": {"the weekend": "2017-W23-WE"},
    "They ended a pact of 2008 last week. It had been signed on May 19 that year.": {
        "May 19 that year": "2008-05-19"
    },
    "All six are being tried for a plot to bomb two trains in Peru on 31 August.": {
        "31 August": "2016-08-31"
    },
    "He is accused of fraud and will appear on 31 August.": {"31 August": "2017-08-31"},
}
DEEDS = {
    "A court on Thursday jailed the head of the 1994 killings. He was guilty of the 1994 murder of "
    "a minister, of ten guards on 7 January and of a raid in June 1994. He led it between 6 and "
    "9 January. An appeal will open on 9 January.": {
        "7 January": "1994-01-07",
        "9 January": "2018-01-09",
    },
    "He was chosen in May 1963. Exactly four years later, on January 13, 1967, he fell.": {
        "Exactly four years later": "1967-01-13"
    },
}
LOGS = {
    "30 April:\nFlo Stone (73). Singer.\n3 May:\nDave Hill (71). He had a hit in 1975 and left in "
    "1987.\n4 June:\nBetty Poe (66).": {"30 April": "2017-04-30", "4 June": "2017-06-04"},
    "Log of the Alba\nMonday 3 May 1982. Wind west.\nTuesday 4 May. Fog.\nWednesday: Fog still. "
    "On Thursday we rounded the cape.": {
        "Tuesday 4 May": "1982-05-04",
        "Wednesday": "1982-05-05",
        "Thursday": "1982-05-06",
    },
    "1945\n16 April. The guns open fire.\n30 April. He is dead. On the 2nd the city gives up.\n"
    "8 May: The war is over. In July they meet.": {"the 2nd": "1945-05-02", "July": "1945-07"},
    "Log of the Alba, 1913\nMon. 3 Feb. Snow.\nTues. 4 Feb. Two dogs lost.": {
        "3 Feb.": "1913-02-03",
        "4 Feb.": "1913-02-04",
    },
    "Tuesday, 1 August 1972\nRain.\nWednesday, 2 August\nWe had been promised sun on Monday.\n"
    "Thursday\nSun at last.": {"Monday": "1972-07-31", "Thursday": "1972-08-03"},
    "Diary, 1944\nThursday 6 January. Cold.\nFriday 7 January. Yesterday's letter was lost.\n"
    "Monday 10 January. Ned will come on the 12th.": {
        "Yesterday": "1944-01-06",
        "Monday 10 January": "1944-01-10",
        "the 12th": "1944-01-12",
    },
    "2 May 1945: It is taken.\n17 July 1945: They meet. It ends on 2 August.": {
        "2 August": "1945-08-02"
    },
    "14 July 2006\nThe port was shut. The same day a ferry left.\n15 July 2006\nThe port was open. "
    "That evening a ship came.": {"The same day": "2006-07-14", "That evening": "2006-07-15TEV"},
    "5 July 2011\n\nA court on Tuesday freed three men.": {"Tuesday": "2017-06-06"},
}
DEATHS = {
    "Jan Holt has died. He died on 30 February, or on 29 February.": {"29 February": "2016-02-29"},
    "Peter Ahl, who built in wood, has died at 91. Born in 1926, he opened his office in 1955 and "
    "won a medal in 1971. He died on 26 May in Linz.": {"26 May": "2017-05-26"},
    "Mia Stone, singer, who died on May 24, was born in 1931, sang from 1952 and wed in 1960.": {
        "May 24": "2017-05-24"
    },
    "Jan Holt, who split the beam in 1953, died on 26 May. He taught from 1939 and left in 1975. "
    "The funeral is on 12 June.": {"26 May": "2017-05-26", "12 June": "2017-06-12"},
    "Ana Roe, who died on Monday, won in May 1979 and again in June 1983. She quit in 1990.": {
        "Monday": "2017-06-05"
    },
    "Jan Holt was born in 1911 and taught from 1939. He died on 26 May 1975; his wife had died on "
    "3 May.": {"3 May": "1975-05-03"},
}


ALL = REMEMBERED | TOLD_SO | DEEDS | LOGS | DEATHS


@pytest.mark.parametrize(("words", "values"), ALL.items(), ids=ALL)
def test_what_is_remembered_keeps_its_year(words: str, values: dict[str, str]) -> None:
    document = reading.read_text(words, published=PUBLISHED)
    found = {document[mention.span]: mention.when.value for mention in times(document)}
    assert {time: found.get(time) for time in values} == values, found


def test_a_launch_moved_to_another_day_makes_no_stretch() -> None:
    told = "They moved the launch from Thursday to Friday. The fair ran from Monday to Wednesday."
    document = reading.read_text(told, published=PUBLISHED)
    days = [mention.when.value for mention in joined(document, times(document))]
    assert days == ["2017-06-08", "2017-06-09", "2017-06-05/2017-06-07"]


def test_two_towns_with_a_stroke_date_a_report() -> None:
    line = "SAINT-ANN'S BRIDGE/OLDTOWN, Liberia (AFP) Jun 11, 2003\n"
    document = reading.read_text(line + "Rebels took the bridge on Tuesday, witnesses said.\n")
    assert document.published == date(2003, 6, 11)
