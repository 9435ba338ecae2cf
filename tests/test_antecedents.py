"""What "which", "who", "they", "this" and numbers stand for: the noun that fits, though far."""

import pytest

import timeline

TOLD = {
    "Roe was a member of the group who seized the ship in 1961.": ("Roe seized the ship",),
    'The notes were obligations "pursuant to the Lund Emergency Act," which the legislature '
    "passed in 1916.": ("The legislature passed the Lund Emergency Act",),
    "The book tells of Jan Kern, a painter and a poet, who died in 1845.": ("Jan Kern died",),
    "She showed the portrait of her friend Ada, which she had painted in 1850.": (
        "She had painted the portrait of her friend Ada",
    ),
    "Ari Roe had used a close relationship with Kern, which he had developed in the 1830s.": (
        "Ari Roe had developed a close relationship with Kern",
    ),
    "He owned a house in Mora, which he had visited in 1890.": ("He had visited Mora",),
    "He was a major when war broke out, and was promoted to colonel in 1942.": (
        "He was promoted to colonel",
    ),
    "She was a teacher when the school closed and was elected to the council in 1951.": (
        "She was elected to the council",
    ),
    "The town fell when the walls broke and were stormed in 1453.": ("The walls were stormed",),
    "Steel was a new material, and construction of the tower suffered a setback in 1893.": (
        "Construction of the tower suffered a setback",
    ),
    "The board approved a grant for Kenyans, which was announced on 3 May 2019.": (
        "A grant for Kenyans was announced",
    ),
    "The envoys praised the United States, which was founded in 1776.": (
        "The United States was founded",
    ),
    "The reporters toured villages under the rule of President Omar al-Kern, who was ousted in "
    "2012.": ("President Omar al-Kern was ousted",),
    "The tower is old, said Ann Roe, senior scholar at the Lund Centre for Art, which was founded "
    "in 1985.": ("The Lund Centre for Art was founded",),
    "He spoke to Jan Kern, a lawyer with the Lund Trust, which was set up in 2001.": (
        "The Lund Trust was set up",
    ),
    "The plan is bad, said Ida Roe, president of Kern Bank, which was fined in 2012.": (
        "Kern Bank was fined",
    ),
    "Kern, the maker of Sunloaf, which bought Lund in 1999, grew.": ("Kern bought Lund",),
    "The only event was a mutiny by sailors from Lund who were based in Mora, which occurred in "
    "1915.": ("A mutiny by sailors from Lund who were based in Mora",),
    "He said the Orla was the third boat owned by the agency that was damaged in clashes in "
    "2019.": ("The Orla was damaged in clashes",),
    "It was the only hotel run by the company that was closed in 2008.": (
        "The only hotel was closed",
    ),
    "The long war between the towns, which had gone on and off since 1460, ended in 1475.": (
        "The long war between the towns had gone on since then",
        "The long war between the towns ended",
    ),
    "On 27 November 2018 the king closed parliament until 16 December, which was to be opened on "
    "5 December.": (
        "The king closed parliament",
        "Parliament was to be opened",
        "The king closed parliament until then",
    ),
    "The mill stood until 1990, which was a bad year.": ("The mill stood until then",),
    "The hearing was the second time Roe was in court on 3 May 2010.": ("Roe was in court",),
    "The chief executive of Kern, who took the job in 2017, left in 2019.": (
        "The chief executive of Kern took the job",
        "The chief executive of Kern left",
    ),
    "The chairman of Lund Telecom, who was hired in 2009, left.": (
        "The chairman of Lund Telecom was hired",
    ),
    "The captain of Mora, who were relegated in May 2017, left.": ("Mora were relegated",),
    "Workers at the port of Mora, who have been on strike since 2017, are tired.": (
        "Workers at the port of Mora have been on strike",
    ),
    "Fighting between the two tribes, which began in May 2017, has not stopped.": (
        "Fighting between the two tribes began",
    ),
    "Trading in the shares, which was halted in May 2017, resumed.": (
        "Trading in the shares was halted",
    ),
    "The head of Lund's National Bank resigned on 3 May 2019, a day after it cut its rates.": (
        "Lund's National Bank cut its rates",
        "The head of Lund's National Bank resigned",
    ),
    "The editor of the Mora Post was held in 2019 after it had printed a cartoon in 2018.": (
        "The Mora Post had printed a cartoon",
        "The editor of the Mora Post was held",
    ),
    "The mayor of Kern, Ida Lund, who was elected in 2009, resigned in 2012.": (
        "Ida Lund was elected",
        "Ida Lund resigned",
    ),
    "The mayor of Albany, New York, who was elected in 2009, resigned in 2012.": (
        "The mayor of Albany was elected",
        "The mayor of Albany resigned",
    ),
    "They were freed with the help of Kern, which joined the bloc in 2004.": (
        "Kern joined the bloc",
    ),
}


@pytest.mark.parametrize(("words", "titles"), TOLD.items(), ids=TOLD)
def test_what_a_relative_clause_is_about(words: str, titles: tuple[str, ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple(event.title for event in told) == titles


COUNTED = {
    "The army of Mora took nine ships. Two were burned in 1702.": ("Two ships were burned",),
    "Police held thirty protesters on the square. Many were released in 2019.": (
        "Many protesters were released",
    ),
    "Lund ordered six new trains from a maker. The first three arrived in May 2011.": (
        "The first three trains arrived",
    ),
    "The firm opened stores in nine towns. Several were closed in 2009.": ("Several were closed",),
    "Roe wrote several songs. One of these was recorded in 1922.": (
        "One of the several songs was recorded",
    ),
    "The law named nine islands. Five of these were sold in 1867.": (
        "Five of nine islands were sold",
    ),
    "The town had many wells. Most of these were closed in 1901.": (
        "Most of the wells were closed",
    ),
    "The committee picked eleven sites. Four of these sites were cleared in 2011.": (
        "Four of eleven sites were cleared",
    ),
    "The firm owned four ships. These ships were sunk in 1916 by Roe, who had not warned them.": (
        "Four ships were sunk by Roe, who had not warned them",
    ),
    "Roe drew plans for five churches. The first of these was sold in 1870.": (
        "The first of these was sold",
    ),
    "Police clashed with protesters in Lund. Three were killed in 2009.": ("Three were killed",),
    "Mora scored five goals. Two were sent off in 2009.": ("Two were sent off",),
    "A court judged five former military leaders in Lund. It rained. The five were freed in "
    "2009.": ("Five former military leaders were freed",),
    "The judge heard six fishermen of Kern. All six were released in 2019.": (
        "Six fishermen were released",
    ),
    "Ida sailed for four years. The four were lost in 1797.": ("The four were lost",),
}


@pytest.mark.parametrize(("words", "titles"), COUNTED.items(), ids=COUNTED)
def test_what_is_counted_without_its_noun(words: str, titles: tuple[str, ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple(event.title for event in told) == titles


NAMED = {
    "The Duchy of Kern stayed with the Lunds until its annexation in 1810.": (
        "The Duchy of Kern's annexation",
    ),
    "The Order of Lund fought in the north. It was dissolved in 1312.": (
        "The Order of Lund was dissolved",
    ),
    "Ole Roe lost part of his nose in a duel with his cousin Ari Kern. The two had quarreled at a "
    "party. In May 1566 they were held.": ("Ole Roe and Ari Kern were held",),
    "Ada Roe met the painter Ole Kern. The two shared a studio. In 1911 they opened a school.": (
        "Ada Roe and Ole Kern opened a school",
    ),
    "Ole Roe and Ari Kern studied in Lund. The pair fell out. They met again in 1888.": (
        "Ole Roe and Ari Kern met again",
    ),
    "In 1904 the same flaw led to the collapse of the Kern Hotel.": (
        "A flaw led to the collapse of the Kern Hotel",
    ),
    "A similar expedition, led by Roe, was despatched in 1902.": ("An expedition was despatched",),
    "Similar protests broke out in Mora in May 2011.": ("Protests broke out in Mora",),
    "Such a treaty was signed by Lund and Kern in 1907.": ("A treaty was signed by Lund and Kern",),
    "These tensions grew with a raid in 2007.": ("Tensions grew with a raid",),
    "This legislation was passed in 1911.": ("Legislation was passed",),
    "This same law was used in 1931.": ("A law was used",),
    "This kind of engine was built in Lund in 1877.": ("This kind of engine was built in Lund",),
    "This offensive failed in 1985.": ("An offensive failed",),
    "Those three mills were closed in 1931.": ("Three mills were closed",),
    "This first attempt failed in 1985.": ("The first attempt failed",),
    "This situation worsened for Roe in 1914.": ("This situation worsened for Roe",),
    "A similar fate befell the church of Kern in 1944.": (
        "A similar fate befell the church of Kern",
    ),
    "The same proportion of voters backed the plan in 2016.": (
        "The same proportion of voters backed the plan",
    ),
    "The army of Lesotho rose. Roe has ruled the tiny enclave since its independence in 1966.": (
        "Lesotho's independence",
    ),
    "Latvia had a hard year. Investors left the country, which joined the euro in 2014.": (
        "Latvia joined the euro",
    ),
    "Junta ousts Kern in Chad\n\nThe army of Chad rose. Mali and Niger shut their borders. Kern "
    "left the poor nation, which has been short of food since 2011.": (
        "Chad has been short of food",
    ),
    "Chad rose. The kingdom was abolished in 1893.": ("The kingdom was abolished (Chad)",),
    "A corsair ruled the island. When the population drove him out they asked for help in 1460.": (
        "The population asked for help",
    ),
    "After the garrison had run out of food they opened the gates on 4 May 1645.": (
        "The garrison opened the gates",
    ),
    "The population of Mora fell. It had reached 40,000 in 1901.": (
        "The population had reached 40,000",
    ),
    "Ole Roe (1790 – 1860) was a pilot. He lived in Mora. The pilot met Ida Kern and they married "
    "in 1821.": ("Ole Roe was born", "Ole Roe and Ida Kern married", "Ole Roe died"),
    "Barbara Roewald\n\nBARBARA ROEWALD (1790 – 1860) was a pilot in Mora.": (
        "Barbara Roewald was born",
        "Barbara Roewald died",
    ),
    "Air Lima, a discount airline that is small, shut. The company had no choice after its owner, "
    "Kern Airways, cut its help. In June 2017 the company had denied it.": (
        "The company had denied it",
    ),
    "Ole Kern and his garrison and some town residents held out until 1461, when they fled.": (
        "Ole Kern and his garrison and some town residents held out until they fled",
        "Ole Kern, his garrison and some town residents fled",
    ),
    "The king liked the abbey. It was William Roe's only foundation — he was buried in Mora "
    "in 1214.": ("William Roe was buried in Mora",),
    "The captain found the map. It was Peter Lund's best map, but he burned it in 1655.": (
        "Peter Lund burned the map",
    ),
    "Roe remodelled the Palladium and renamed it the Pavilion. This cinema closed in 1971.": (
        "The Pavilion closed",
    ),
    "Lund founded a weekly called the Mora Star. This paper was banned in 1911.": (
        "The Mora Star was banned",
    ),
    "Roe built a house on the lake, Lund Lodge. This house was burned by rebels in 1922.": (
        "Lund Lodge was burned by rebels",
    ),
    "Lund opened a brewery named Kern Hall. The brewery was sold in 1950.": ("Kern Hall was sold",),
    "The team was led by a boy called Ole Roe. This club won in 1950.": ("A club won",),
    "Lund named Ada Kern its head. The bank failed in 1931.": ("The bank failed",),
}


@pytest.mark.parametrize(("words", "titles"), NAMED.items(), ids=NAMED)
def test_who_is_named_for_a_small_word(words: str, titles: tuple[str, ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple(event.title for event in told) == titles


SAME = {
    "Roe leased the mill to the Lunds after a quarrel. This took effect in May 1938.": (
        "Roe leased the mill to the Lunds after a quarrel",
    ),
    "The town of Lund was rebuilt over the river. This took place in 1688 and cost a lot.": (
        "The town of Lund was rebuilt over the river",
    ),
    "Miners dumped the waste in the river. This went on until 1968.": (
        "Miners dumped the waste in the river until then",
    ),
    "The state paid a pension to every miner. This lasted until 1952.": (
        "The state paid a pension to every miner until then",
    ),
    "Kern Steel sold two mills to a rival. This happened in 1974, after years of losses.": (
        "Kern Steel sold two mills to a rival",
    ),
    "In 1920 the firm cut wages. This came into force in 1926.": ("The firm cut wages",),
    "The guard said that a man had fled. This happened in May 2011.": (),
    "The mill was closed. This took four years and ended in 1974.": ("This ended",),
}


@pytest.mark.parametrize(("words", "titles"), SAME.items(), ids=SAME)
def test_what_was_told_is_what_this_came_about(words: str, titles: tuple[str, ...]) -> None:
    told = timeline.read_text(words).events
    assert tuple(event.title for event in told) == titles
