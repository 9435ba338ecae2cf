"""Sentences of which a small parser loses a verb or gives it away: who did what is told."""

import pytest

import timeline

TOLD = {
    "That Roe left in May 2012 was clear to all.": ("That Roe left",),
    "The court said the law passed in 2012 broke the constitution.": ("The law was passed",),
    "The town grew up around a castle built by Lord Kern in 1220 and razed by the Danes in 1310.": (
        "A castle was built by Lord Kern",
        "A castle was razed by the Danes",
    ),
    "The party split in 1903, reunited in 1906 and split again in 1912.": (
        "The party split",
        "The party reunited",
        "The party split again",
    ),
    "One of the men who was arrested in 1990 is Roe.": ("One of the men was arrested",),
    "The senator called the report released in May 2019 a disgrace.": ("The report was released",),
    "Kern said the men sent to Mora in 2019 would come home. The firm said troops hired in 2010 "
    "would leave.": ("Troops were hired", "The men were sent to Mora"),
    "The council met in 1545 and, after several breaks, closed in 1563.": (
        "The council met",
        "The council closed",
    ),
    "Roe was arrested in Lund in 1934, tried for treason and hanged in May 1935.": (
        "Roe was arrested in Lund",
        "Roe was hanged",
    ),
    "The trial of the general accused of ordering the raid in 1994 opened in 1996.": (
        "The general was accused of ordering the raid",
        "The trial of the general opened",
    ),
    "Born in Lund in 1850, Roe studied law before becoming a painter in 1875.": (
        "Roe was born in Lund",
        "Roe became a painter",
    ),
    "London born singer Ada Roe won the prize in 1990.": (
        "London-born singer Ada Roe won the prize",
    ),
    "Kern, a star of the 1988 Mora Games who lost his medal, was banned in 1990.": (
        "The Mora Games",
        "Kern was banned",
    ),
    "He told us the rebels gave the plan to the mayor and talks would resume on 5 May 2031.": (
        "Talks would resume",
    ),
    "Kern said the rebels took the port in 2010 and talks would resume on 5 May 2031.": (
        "The rebels took the port",
        "Talks would resume",
    ),
    "A jury found the mayor of the town that flooded in 2014 guilty of fraud and fined him.": (
        "The town flooded",
    ),
    "Built by Kern and finished in May 1890, the bridge was praised.": ("The bridge was finished",),
    "Roe showed it by ringing a bell through a mile (1.6 km) of wire strung around the room in "
    "1831.": ("Wire was strung around the room",),
    "Kern warned on 3 May 2020 that the firm was broke while swearing that he himself was poor.": (
        "Kern warned that the firm was broke while swearing that he himself was poor",
    ),
    "She was held for the May 3, 1990, slaying of Roe.": ("The slaying of Roe",),
    "Crews freed a boy on 5 May 2020, two days after the storm that killed ten people.": (
        "The storm that killed ten people",
        "Crews freed a boy",
    ),
    "Roe ran at the indoor track and field meet on 3 May 2020.": (
        "Roe ran at the indoor track and field meet",
    ),
    "The camp moved when the rains set in but guards said on 3 May 2020 that it would return.": (
        "Guards said that the camp would return",
    ),
    "It angered the club, which had lost its star, and which had sold its ground in 2012.": (
        "The club had sold its ground",
    ),
    "It was followed by the sailor Ari Roe (1729-1811), the man who named them the Kern Islands in "
    "1768.": ("Ari Roe named them the Kern Islands",),
    "Their son Ari Kern was crowned co-emperor in 967, then married the princess in April 972.": (
        "Ari Kern was crowned co-emperor",
        "Ari Kern married the princess",
    ),
    "Lund led the men who took the fort in 1420 and was elected President in 1421.": (
        "The men took the fort",
        "Lund was elected President",
    ),
    "Plans to widen the harbour stalled in 2009.": ("Plans to widen the harbour stalled",),
    "Difficulties in finding new crews delayed sailing until 2010.": (
        "Difficulties in finding new crews delayed sailing until then",
    ),
    "Plans to restore the chapel built in 1709.": ("The chapel was built",),
    "Efforts to save the old mill failed in 1999.": ("Efforts to save the old mill failed",),
    "Roe studied law in Mora, joined a firm in Lund and was elected mayor in 1975.": (
        "Roe was elected mayor",
    ),
    "The spade broke ground in May 1905, and the span was opened in 1907.": (
        "The spade broke ground",
        "The span was opened",
    ),
    "Born to a family of weavers, Lund attended the village school, was apprenticed to a "
    "clockmaker at twelve and in 1761 patented a clock that kept time.": (
        "Lund patented a clock that kept time",
    ),
    "Lund joined the army in 1911 and, a year later, was killed at Mora.": (
        "Lund joined the army",
        "Lund was killed at Mora",
    ),
    "Roe beat Kern in the final on 24 June 2014 and, two weeks afterwards, was hurt in training, "
    "which ended his season.": ("Roe beat Kern in the final", "Roe was hurt in training"),
    "The expanded parliament elected Ari Lund, the former union chairman as president in January "
    "2009.": ("The expanded parliament elected Ari Lund as president",),
    "The board appointed Ari Roe, a former mayor, as chairman in May 2011.": (
        "The board appointed Ari Roe as chairman",
    ),
    "Traffic has risen from about 1,000 ships in 1914, when the canal opened, to 14,702 vessels in "
    "2008.": ("The canal opened", "Traffic has risen from about 1,000 ships to 14,702 vessels"),
    "The union official, Robert Roe, and Mr Kern met the envoy in Mora on 3 May 2020.": (
        "Robert Roe and Mr Kern met the envoy in Mora",
    ),
    "The miners, who had no leader, but whose wives were loud, went home on 3 May 2020.": (
        "The miners went home",
    ),
    "It was the third engine to fly, preceded by the Kern engine conceived in 1961 to carry two "
    "men.": ("The Kern engine was conceived to carry two men",),
    "Robot craft began to fly in 1960, with the state launching Orla 4 there in 1964 and Orlas 6 "
    "and 7 in 1969.": (
        "Robot craft began to fly",
        "The state launched Orla 4 there",
        "The state launched Orlas 6 and 7",
    ),
    "The leader ran the country until the 1977 Roe Treaties provided for its return to Mora.": (
        "The Roe Treaties provided for the country's return to Mora",
    ),
    "One of the men who found fame in 1960s Lund was Ari Roe, who was called the best singer.": (
        "The men found fame in Lund",
    ),
    "His bid to be freed won't be decided until 12 June 2024.": ("His bid will be decided",),
    "After the chairman, Jan Kern, resigned in May 2011, the board sold the mill.": (
        "Jan Kern resigned",
    ),
    "After the war, Kern, a soldier, sold the mill in 1921.": ("Kern sold the mill",),
    "Ten men, most of them farmers, marched through the capital on 3 May 2020.": (
        "Ten men marched through the capital",
    ),
}


@pytest.mark.parametrize(("words", "titles"), TOLD.items(), ids=TOLD)
def test_who_did_what(words: str, titles: tuple[str, ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple(event.title for event in told) == titles
