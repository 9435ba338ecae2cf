"""Plain sentences with the value of each time, seen from Friday 21 June 2024 and from no day."""

from __future__ import annotations

import pytest

import timeline

PUBLISHED = "2024-06-21"
BOTH = [
    (
        "A blast on 3 May 1990 killed six. A tenant had moved in the day before the blast. The day"
        " after the blast he fled. Two days after the blast, police left.",
        "1990-05-03 1990-05-02 1990-05-04 1990-05-05",
    ),
    (
        "It was set up in 1976; its contract with the bank runs through 2020. The prize was first"
        " shown in 1970. A decade later it was sold to 60 countries.",
        "1976 2020 1970 1980",
    ),
    (
        "The order rose in 1202. The Swedes took the land (they had all of the south of the country"
        " after a second crusade in 1249). In the Battle of Saule in 1236 they lost. The following"
        " year it fell.",
        "1202 1249 1236 1237",
    ),
    ("In the first half of the 14th century it fell.", "13"),
    ("They met on Mothering Sunday 2024 and on Low Sunday 2024.", "2024-03-10 2024-04-07"),
    ("She was made a dame in the 1964 New Year Honours.", "1964"),
    ("Rents soared from the 50s to the 90s.", "195 199"),
    ("In the 30s and the late '40s the mill was shut.", "193 194"),
    ("He toured in the mid to late 60s.", "196"),
    ("Roe won the title in spring 2019 and lost it in August.", "2019-SP 2019-08"),
    ("Output fell in the third quarter of 1929 and again in the fourth.", "1929-Q3 1929-Q4"),
    ("Roe had been ill since March when he died on 3 May 1950.", "1950-03 1950-05-03"),
    ("At a quarter to six in the evening of 3 May 1944 it began.", "1944-05-03T17:45"),
    ("On 3 May 1950 the army marched; by the Sunday it was there.", "1950-05-03 1950-05-07"),
    ("At Easter 1850 she left; at Whitsun she was back.", "1850-03-31 1850-05-19"),
    ("She came on 3 May 1850. At 8 the next morning she left.", "1850-05-03 1850-05-04T08:00"),
    ("On May 3 and again on May 9, 2019, Roe was paid.", "2019-05-03 2019-05-09"),
    (
        "On 3 May 1950 Roe was shot. His killer, caught in 1953, was hanged in July.",
        "1950-05-03 1953 1953-07",
    ),
    ("In 1950 he was shot. Three years earlier, in March, he had wed.", "1950 1947 1947-03"),
    ("It was shelled from December 5 to January 7, 1951.", "1950-12-05 1951-01-07"),
    ("In the third quarter of fiscal 1996, which ended June 30, it grew.", "1996-Q3 1996-06-30"),
    ("In fiscal 2019, ended Sept. 30, it grew.", "2019 2019-09-30"),
    (
        "It made 400 cars in 1994, and 90 in 2023, down from 200 a decade earlier.",
        "1994 2023 2013",
    ),
    ("It won in the 1950 and 1951 seasons.", "1950 1951"),
    ("It won in 1951, '52 and '53.", "1951 1952 1953"),
    ("It was open from 9:00 to 17:00 on 3 May 1950.", "1950-05-03T09:00 1950-05-03T17:00"),
    ("It was shut twice in 1950, in May and in July.", "1950 1950-05 1950-07"),
    ("It was shut in 1950 (May to July).", "1950 1950-05 1950-07"),
    (
        "It was shut in 1950, from May to July, and not in 1951 at Easter.",
        "1950 1950-05 1950-07 1951 1951-03-25",
    ),
    ("The winter of 1947 was harsh, and the spring brought floods.", "1947-WI 1947-SP"),
    (
        "They won on 20 October 1805, the day after Mora; on 3 January they lost.",
        "1805-10-20 1805-10-20 1806-01-03",
    ),
    (
        "Roe won on January 3, 1777. He went into winter quarters three days later.",
        "1777-01-03 1777-WI 1777-01-06",
    ),
    (
        "At 8:46 a.m. on 3 May 1950 it shook; the tower fell 17 minutes later.",
        "1950-05-03T08:46 1950-05-03",
    ),
    ("It was shut from noon on 3 May 1950 until 5 May.", "1950-05-03T12:00 1950-05-05"),
    ("He was crowned on 2 December 1805, a year to the day after his wedding.", "1805-12-02 P1Y"),
    ("The fair opened in 1950, burned the year after and was sold.", "1950 1951"),
    (
        "It began on 30 January 1968 and went on until 2 March. At the end of that month he spoke.",
        "1968-01-30 1968-03-02 1968-03",
    ),
    (
        "Roe was shot in September 1828, and Moe ruled until 1840. Ten years later he fell.",
        "1828-09 1840 1850",
    ),
    (
        "A treaty of 29 November 1890 gave Kern until 15 January. War began two days later.",
        "1890-11-29 1891-01-15 1891-01-17",
    ),
    ("Lund fell on 30 April 1975. Kern had been taken on the 17th.", "1975-04-30 1975-04-17"),
    (
        "In the 1860s and '70s the debts grew. By the turn of the century all was paid.",
        "186 187 1900",
    ),
]
"""Told alike on any day."""


@pytest.mark.parametrize(("text", "values"), BOTH, ids=[text for text, _ in BOTH])
@pytest.mark.parametrize("published", [PUBLISHED, None])
def test_a_plain_time(text: str, values: str, published: str | None) -> None:
    told = timeline.times(text, published=published)
    assert " ".join(time.value for time in told) == values


APART = [
    (
        "The fair began in 1850. It moved in 1870 and 1890. In May 1907 it burned. On Tuesday it "
        "rained.",
        None,
        "1850 1870 1890 1907-05 XXXX-WXX-2",
    ),
    (
        "The hall, opened in 1907, will be shut in May, they said on Tuesday.",
        "1907 2025-05 2024-06-18",
        "1907 XXXX-05 XXXX-WXX-2",
    ),
    ("The club beat Lund on Saturday and plays Kos on Tuesday.", "2024-06-15 2024-06-25", None),
    ("She left for Kos on Tuesday and returns on Friday.", "2024-06-18 2024-06-21", None),
    ("Roe agreed on Tuesday to quit in July.", "2024-06-18 2024-07", None),
    ("Roe agreed on Tuesday to quit in May.", "2024-06-18 2025-05", None),
    ("She was found on Sunday; she had been seen on Thursday.", "2024-06-16 2024-06-13", None),
    ("August crude rose.", "2024-08", None),
    ("Lund blames Kos for the Aug. 7 attacks.", "2023-08-07", None),
    ("Kos will mark the Aug. 7 holiday.", "2024-08-07", None),
    ("Police will look into reports of a blast near the port on Sunday.", "2024-06-16", None),
    ("Police warned of an attack in Kos on Sunday and will search cars.", "2024-06-16", None),
    ("Roe will see the scene of the blast on Sunday.", "2024-06-23", None),
    ("His murder trial will open on Sunday.", "2024-06-23", None),
    ("Roe flew to Kos on the eve of talks with Lund on Saturday.", "2024-06-22", None),
    ("The union sued to stop the ban from taking effect March 1.", "2025-03-01", None),
    ("Lund has extended a $300 grant through early May.", "2025-05", None),
    ("Roe said he would quit in March, when his term ends.", "2025-03", None),
    ("Kern could have stayed until his term ran out on 5 October.", "2024-10-05", None),
    ("Roe led it until her term ended in July.", "2023-07", None),
    ("Kern misjudged how it would do, forcing a sale on Monday.", "2024-06-17", None),
    ("Kern said what it would do, forcing a sale on Monday.", "2024-06-24", None),
    ("The plan, drafted in May and dropped in late September, is back.", "2023-05 2023-09", None),
    ("Sales fell in May and rose in April.", "2024-05 2024-04", None),
    ("Kern finished ahead of Roe in the race on Sunday.", "2024-06-16", None),
    ("Kern met Roe ahead of the race on Sunday.", "2024-06-23", None),
    ("The fair opened in March, when the season begins.", "2024-03", None),
    ("Trade will be a drag on first-quarter GDP.", "2024-Q1", None),
    (
        "It takes 11.38 hours to cross; the last boat leaves at 16.30 hours.",
        "PT11.38H 2024-06-21T16:30",
        "PT11.38H XXXX-XX-XXT16:30",
    ),
    (
        "Kos votes on Sunday. In the last vote, on 2 October 2022, no party won. Polls open at "
        "7 a.m. A runoff will be held two weeks later.",
        "2024-06-23 2022-10-02 2024-06-23T07:00 2024-07-07",
        None,
    ),
    ("A decision on Tuesday is likely.", "2024-06-25", None),
    ("It rained overnight Tuesday.", "2024-06-18TNI", "XXXX-WXX-2TNI"),
    ("Roe, ill since March, died on 3 May 1950.", "2024-03 1950-05-03", "1950-03 1950-05-03"),
    (
        "In March he fell ill, and he died on 3 May 1950.",
        "2024-03 1950-05-03",
        "1950-03 1950-05-03",
    ),
    ("On this day in 1950 it burned.", "1950-06-21", "1950"),
    (
        "Rebels took up arms on Thursday.\n\nOn May 3, 2016, Roe signs a truce. It comes into "
        "force on June 9.\n\nOn June 21, Lund joins it. Talks follow in March.\n\nOn May 3, 2018, "
        "Roe stands, though he withdraws in August.\n\nOn Thursday, he went back to war.",
        "2024-06-20 2016-05-03 2016-06-09 2016-06-21 2017-03 2018-05-03 2018-08 2024-06-20",
        None,
    ),
    (
        "Key dates:\n\n- 2023 -\n\nOn March 4, Roe is elected.\n\nOn May 29, Lund sues. It fails "
        "on August 9.\n\n- 2024 -\n\nOn January 15, soldiers seize Kos.",
        "2023 2023-03-04 2023-05-29 2023-08-09 2024 2024-01-15",
        "2023 2023-03-04 2023-05-29 2023-08-09 2024 2024-01-15",
    ),
    (
        "May 31, 2020: Kos leaves.\n\nDecember 24: A deal is struck.\n\nJanuary 1, 2021: It begins."
        "\n\nApril 24: It ends.",
        "2020-05-31 2020-12-24 2021-01-01 2021-04-24",
        "2020-05-31 2020-12-24 2021-01-01 2021-04-24",
    ),
    (
        "Roe was freed on Thursday. He was held on May 3, 2022. On May 9, he was charged.",
        "2024-06-20 2022-05-03 2022-05-09",
        None,
    ),
    (
        "Roe has led it since May 3, 2016. She leaves on August 29.",
        "2016-05-03 2024-08-29",
        None,
    ),
    (
        "The mill opened in 1907. It burned in 1911. A new one rose in 1920.\n\nLast month, Roe "
        "left it. It was sold two weeks ago. This week, it was shut.",
        "1907 1911 1920 2024-05 2024-06-07 2024-W25",
        None,
    ),
    (
        "It opened in 1907 and burned in 1911. Roe died in 1920. He had left it a year ago.",
        "1907 1911 1920 1919",
        None,
    ),
    (
        "After a fall at the end of last year, output grew in the first half of the year.",
        "2023 2024-H1",
        None,
    ),
    ("Prices fell last year. They rose at the start of the year.", "2023 2024", None),
    ("Prices fell last year. They rose at the end of the year.", "2023 2023", None),
    ("It was shut last year because of a fire early in the year.", "2023 2023", None),
    (
        "Shots fell on Thursday outside the site of Saturday's council meeting, police said. The "
        "council is to hold its first meeting on Saturday.",
        "2024-06-20 2024-06-22 2024-06-22",
        None,
    ),
    ("Kos plays Lund on Sunday and Mora on Saturday.", "2024-06-23 2024-06-29", None),
    (
        "2003-06-27\n\nRents rose in May.\n\nThey fell in the first quarter.",
        None,
        "2003-06-27 2003-05 2003-Q1",
    ),
    (
        "Roe was jailed on Thursday.\n\nHe shot Lund on May 14, 2022. The gun was found in August. "
        "His appeal failed in March.",
        "2024-06-20 2022-05-14 2022-08 2023-03",
        None,
    ),
    (
        "Roe was first elected on May 3, 2021.\n\nVoters choose a new mayor on July 9.",
        "2021-05-03 2024-07-09",
        None,
    ),
    (
        "On May 3, 2021, rebels walk into Kos. On May 9, it falls.\n\nOn June 30, envoys meet.",
        "2021-05-03 2021-05-09 2021-06-30",
        None,
    ),
    (
        "On August 3, 2021, rebels walk into Kos. On August 9, it falls.\n\nOn July 9, they meet.",
        "2021-08-03 2021-08-09 2024-07-09",
        None,
    ),
    (
        "May 3, 2015: Kos agrees.\n\nMay 8, 2018: Roe pulls out.\n\nAug. 7: Lund follows.\n\n"
        "Thursday: talks end.",
        "2015-05-03 2018-05-08 2018-08-07 2024-06-20",
        None,
    ),
    ("From October to March it sold ten.", "2023-10 2024-03", None),
    ("From April to March it sold ten.", "2023-04 2024-03", None),
    ("With the November 5 vote near, both met on Thursday.", "2024-11-05 2024-06-20", None),
    (
        "Roe died on Thursday. In 1945 she was ten. On August 6 the bomb fell on Kos. On August 9 "
        "it fell on Lund.",
        "2024-06-20 1945 1945-08-06 1945-08-09",
        None,
    ),
    (
        "Kos is still torn, Roe said on Thursday.\n\nThe revolt began on May 9, 2011. Planes came "
        "on July 19. Lund fell in March.\n\nA first vote was held on July 7, 2012.",
        "2024-06-20 2011-05-09 2011-07-19 2012-03 2012-07-07",
        None,
    ),
    (
        "The coach spoke on Thursday.\n\nBoys went into the cave on June 23, 2018.\n\nDivers found "
        "them on July 2.",
        "2024-06-20 2018-06-23 2018-07-02",
        None,
    ),
    (
        "The firm shut on Thursday. Its craft sank last year, on June 18. It was found on June 22.",
        "2024-06-20 2023 2023-06-18 2023-06-22",
        None,
    ),
    (
        "Roe voted on Thursday.\n\nOn April 15, 2019, a fire destroys the hall.\n\nIt opens on "
        "December 8.",
        "2024-06-20 2019-04-15 2024-12-08",
        None,
    ),
    (
        "May 20, 2023: Talks begin.\n\nJuly 3: A truce comes.\n\nJanuary 9: Roe goes.\n\nMay 1: "
        "They end.",
        "2023-05-20 2023-07-03 2024-01-09 2024-05-01",
        "2023-05-20 2023-07-03 2024-01-09 2024-05-01",
    ),
    (
        "On May 3, 2016, Roe signs a truce.\n\nIt is broken on June 9.\n\nOn Tuesday, Lund goes "
        "back to war. On Tuesday he will speak.",
        "2016-05-03 2016-06-09 2024-06-18 2024-06-25",
        None,
    ),
    (
        "Roe, boss of the bank that failed on September 15, 2008, died on Thursday.\n\nIt had been "
        "sold on August 9. On October 3 Kos stepped in; by December it owned nine.",
        "2008-09-15 2024-06-20 2008-08-09 2008-10-03 2008-12",
        None,
    ),
    (
        "A board fires its boss on November 17, 2023. On November 22 he is back.",
        "2023-11-17 2023-11-22",
        None,
    ),
    (
        "Roe was freed on Thursday.\n\nShe won the vote of May 3, 2022.\n\nShe quit on January 14 "
        "over a gift that she had taken on June 3, 2022.",
        "2024-06-20 2022-05-03 2024-01-14 2022-06-03",
        None,
    ),
    ("Roe is back in court on Tuesday, in Kos on Friday.", "2024-06-25 2024-06-21", None),
    ("Roe is in hospital after a crash on Tuesday.", "2024-06-18", None),
    (
        "The fair opened last Saturday. By the Sunday 400 had come.",
        "2024-06-15 2024-06-16",
        None,
    ),
    ("The launch slipped to Tuesday.", "2024-06-25", None),
    ("Roe won last year's Tour of Mora in July.", "2023 2023-07", None),
    (
        "The April 25 and May 12 quakes last year hurt many.",
        "2023-04-25 2023-05-12 2023",
        None,
    ),
    ("Roe fled after last year's election in May.", "2023 2023-05", None),
    ("Last year's champion Roe plays in July.", "2023 2024-07", None),
    ("The party is hoping to win the vote in May.", "2025-05", None),
    (
        "The firm, which was founded in 1998 and sold in 2012, said Roe would go in December.",
        "1998 2012 2024-12",
        "1998 2012 XXXX-12",
    ),
    ("A judge on Monday set a hearing for July 12.", "2024-06-17 2024-07-12", None),
    ("The club on Saturday let its manager go.", "2024-06-15", None),
    ("The minister read from a letter on Saturday.", "2024-06-15", None),
    ("They want to set a date on Saturday.", "2024-06-22", None),
    ("The vote set for Saturday may slip.", "2024-06-22", None),
    ("They polled 2,000 adults between May and July.", "2023-05 2023-07", None),
    ("They will poll 2,000 adults between May and July.", "2025-05 2025-07", None),
    ("In May Roe called a vote on self-rule for 1 October.", "2024-05 2024-10-01", None),
    ("The train was delivered in May.", "2024-05", None),
    ("The two sides reached a settlement in May.", "2024-05", None),
    ("Crude for delivery in July rose.", "2024-07", None),
    ("Hall & May sold it in July 2023.", "2023-07", None),
    (
        'It began on 3 May 2019. "It is hard, and we are tired." On 9 June it ended.',
        "2019-05-03 2019-06-09",
        None,
    ),
    (
        "Shares fell on Thursday as traders awaited a report on Monday.",
        "2024-06-20 2024-06-24",
        None,
    ),
    ("The coast braced for a storm on Sunday.", "2024-06-23", None),
    ("Sales rose in April from April 2012.", "2024-04 2012-04", None),
    ("Lund Will Open A New Bridge on Monday.", "2024-06-24", None),
    ("It made $4 million in March, up from $3 million in June.", "2024-03 2023-06", None),
    ("The firm wants the law passed before it leaves office in July.", "2024-07", None),
    ("The bill was rushed through before parliament rises on Sunday.", "2024-06-23", None),
    ("Roe said Monday's talks would go ahead.", "2024-06-24", None),
    ("Roe said Monday's fire would cost the firm $3 million.", "2024-06-17", None),
    ("The line is expected to be finished by May.", "2025-05", None),
    ("The airline has cancelled all flights in July.", "2024-07", None),
    ("The side play Mora on Monday.", "2024-06-24", None),
    ("Lund to host talks on Monday.", "2024-06-24", None),
    ("Roe said a note to be told on Monday would say more.", "2024-06-24", None),
    ("Sales will fall, according to a forecast in September.", "2023-09", None),
    ("The truce, which is to last, comes after clashes in September.", "2023-09", None),
    ("The band is playing in Lund on Saturday.", "2024-06-22", None),
    (
        "They’re getting married in September, and he's coming on Saturday.",
        "2024-09 2024-06-22",
        None,
    ),
    ("Roe is leaving the party that she joined in September.", "2023-09", None),
    (
        "The ship, sunk in August, is to be raised, and troops withdrawn in July will be sent.",
        "2023-08 2023-07",
        None,
    ),
    ("Built in August by Roe, the bridge is shut.", "2023-08", None),
    ("Set in 1950, the film opens on Saturday.", "1950 2024-06-22", None),
    ("The party split on Saturday over a plan to raise rates.", "2024-06-15", None),
    ("Mora bet $3 million on Saturday that it would fall.", "2024-06-15", None),
    (
        "The bid for the mine, a split of the firm and the forecast for August will be told.",
        "2024-08",
        None,
    ),
    ("The bank let rates rise in September.", "2023-09", None),
    (
        "The bank could cut rates in September, and some look for a tax cut in October.",
        "2024-09 2024-10",
        None,
    ),
    (
        "The firm was set up in September, and two men were set free in October.",
        "2023-09 2023-10",
        None,
    ),
    (
        "Mora has been at war since 1948 and had a vote in 2015. Fighting in the north has since "
        "2018 killed many. On June 19th 230 envoys met for talks.",
        "1948 2015 2018 2024-06-19",
        None,
    ),
    (
        "On June 19th envoys met in Mora for talks before an election in November.",
        "2024-06-19 2024-11",
        None,
    ),
    (
        "At Whitsun Mora got a new head. The two before were ousted in 1987 and 2000. Roe won the "
        "vote of June 4th. On June 9th Kern, in power from 2006, gave in. Output fell in 2020.",
        "2024-05-19 1987 2000 2024-06-04 2024-06-09 2006 2020",
        None,
    ),
    (
        "The count was stopped in 2000, when a court ruled on Dec. 12 that it must.",
        "2000 2000-12-12",
        None,
    ),
    ("The index is 61 percent above its low of March 23.", "2024-03-23", None),
    ("Shares are down 20% from their peak in October.", "2023-10", None),
    ("The bridge was approved, with work to begin on Tuesday.", "2024-06-25", None),
    (
        "Kern beat Mora on Thursday and meet Lund in Wednesday's final.",
        "2024-06-20 2024-06-26",
        None,
    ),
    (
        "It has rained since Monday, and the river is expected to crest by noon.",
        "2024-06-17 2024-06-21T12:00",
        None,
    ),
    ("The debates, held until polling day on 4 July, drew crowds.", "2024-07-04", None),
    ("The unit was sold eight days ago and shut three days later.", "2024-06-13 2024-06-16", None),
    (
        "It struck at 07:58, and the waves came some two hours later.",
        "2024-06-21T07:58 2024-06-21",
        None,
    ),
    ("Roe, who fled last Sunday, was jailed overnight.", "2024-06-16 2024-06-21TNI", None),
    ("A curfew runs from 10 p.m. to 7 a.m.", "2024-06-21T22:00 2024-06-22T07:00", None),
    (
        "Profit for the year ended Dec. 31 rose to $6 million from $5 million a year earlier.",
        "P1Y 2023-12-31 2022",
        None,
    ),
    (
        "The count rose in 1648. He was crowned in May. Six years later he fell.",
        "1648 1648-05 1654",
        None,
    ),
    (
        "The shop will be shut from noon on 24 December until 2 January.",
        "2024-12-24T12:00 2024-12-24 2025-01-02",
        None,
    ),
    (
        "On New Year's Day 1986 Lund closed the border; on 20 January it fell. In May they met.",
        "1986-01-01 1986-01-20 1986-05",
        "1986-01-01 1986-01-20 1986-05",
    ),
    ("A rally is planned at the old harbour in Lund on Monday.", "2024-06-24", None),
    ("The heats are on Friday, with the final on Saturday.", "2024-06-21 2024-06-22", None),
    ("Roe fell in the Ten Tragic Days of February 1913.", "1913-02", "1913-02"),
    (
        "The horde came early in 1220. Kern fell in March, Lund a month later.",
        "1220 1220-03 1220-04",
        None,
    ),
    (
        "Kern will publish figures for the three months ended May 31 on Thursday.",
        "P3M 2024-05-31 2024-06-27",
        None,
    ),
    (
        "Shares fell to their lowest since 1985 before recovering in the afternoon.",
        "1985 2024-06-21TAF",
        None,
    ),
    (
        "The brothers, born in Leeds, bought fuel in January 2020. On 13 April they bought a van."
        " Roe came back on 18 May. Kern asked for him that November, but he was not handed over"
        " until 17 July last year. His trial opened on 4 February.",
        "2020-01 2020-04-13 2020-05-18 2020-11 2023-07-17 2024-02-04",
        None,
    ),
    (
        "The party tabled it in February last year but dropped it on 10 March. To general surprise"
        " it was brought back on 3 April.",
        "2023-02 2023-03-10 2024-04-03",
        None,
    ),
    (
        "Kern will reopen its office in Lund, closed since 1998, on Monday.",
        "1998 2024-06-24",
        None,
    ),
    ("He spoke at Sunday's Independence Day parade.", "2024-06-16", None),
    (
        "He was thanked on 10 October 2008 for it.\n\nHe was born in Lund. Two years later bombers"
        " came. He grew up in Kern, where he qualified as a teacher in 1959.\n\nAn agency sent him"
        " to Mora the following year.",
        "2008-10-10 XXXX 1959 1960",
        None,
    ),
    ("It was shut from March 2020 until December last year.", "2020-03 2023-12", None),
    ("It carried a Soviet summer station on its back.", "", ""),
    (
        "Metal damaged the jet that crashed on 25 December, a board said on Tuesday. The crew tried"
        " to land. At 08:16 they heard a bang.",
        "2023-12-25 2024-06-18 2023-12-25T08:16",
        None,
    ),
    (
        "They qualified for the cup, to be played in the north from May 15 to June 2.",
        "2025-05-15 2025-06-02",
        None,
    ),
    ("She was the first to go, to be followed in May by Roe.", "2024-05", None),
    (
        "Peru jailed him on Monday. Interpol handed him over on January 25.\n\nThe land in 2016 was"
        " ranked last. His return was a first, a source said when he was handed over in January.",
        "2024-06-17 2024-01-25 2016 2024-01",
        None,
    ),
    (
        "The probe, launched in September 2007, concluded its mission on June 10.",
        "2007-09 2024-06-10",
        None,
    ),
    (
        "The extension is due in 2027. They walked out for eleven days in May.",
        "2027 P11D 2024-05",
        None,
    ),
    (
        "It fell in 1990 and in 2006. Rents are seen at $9 for 2025. They have risen since the "
        "start of the year.",
        "1990 2006 2025 2024",
        None,
    ),
    (
        "It was won in 1990, on 3 May 2001 and in 2006. Roe was charged on 9 March 2024 and jailed."
        " A judge freed him last May.",
        "1990 2001-05-03 2006 2024-03-09 2024-05",
        None,
    ),
    (
        "It was won in 1990, on 3 May 2001 and in 2006. Roe, who turns 70 this year, led it.",
        "1990 2001-05-03 2006 2024",
        None,
    ),
    (
        "On 11 June 2016 it sank. A report came the next day. Eight months after that, police "
        "seized a ship. Roe was held on the same morning, and freed on 3 November.",
        "2016-06-11 2016-06-12 2017-02 2017-XX-XXTMO 2017-11-03",
        "2016-06-11 2016-06-12 2017-02 2017-XX-XXTMO 2017-11-03",
    ),
    (
        "They met last month.\n\nRoe ran for office in 2019, finished third and was charged on "
        "2 July.",
        "2024-05 2019 2019-07-02",
        None,
    ),
    (
        "Peru on Tuesday let the envoy go. The step, taken after a session that had been held late "
        "on Monday, came four days after a boat sank.",
        "2024-06-18 2024-06-17 2024-06-14",
        None,
    ),
    (
        "Prices rose by 27% in the twelve months to May, and the June figure was no better.",
        "P12M 2024-05 2024-06",
        None,
    ),
    (
        "The next figure of inflation will be published on 15 September, the day before the polls "
        "open, and the monetary policy committee meets again on 29 and 30 October.",
        "2024-09-15 2024-09-16 2024-10-29 2024-10-30",
        None,
    ),
    (
        "A plane landed on Thursday. Peru is due to send 400 prefabricated houses in mid-November.",
        "2024-06-20 2024-11",
        None,
    ),
]
"""Told otherwise where the day is known."""


@pytest.mark.parametrize(("text", "seen", "unseen"), APART, ids=[text for text, *_ in APART])
def test_a_plain_time_hangs_on_the_day(text: str, seen: str | None, unseen: str | None) -> None:
    for values, published in ((seen, PUBLISHED), (unseen, None)):
        told = timeline.times(text, published=published)
        assert values is None or " ".join(time.value for time in told) == values
