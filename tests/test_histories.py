"""What the titles of histories say: lives, clubs, wars and buildings told long afterwards."""

from __future__ import annotations

import pytest

import timeline

TOLD = [
    (
        "The republic was founded in 1918. After the January Uprising of 1863, the nation had kept "
        "its tongue.",
        {"1863": "The January Uprising", "1918": "The republic was founded"},
    ),
    (
        "The town was taken by troops commanded by Ari Roe in 1883.",
        {"1883": "The town was taken by troops commanded by Ari Roe"},
    ),
    (
        "The cinema closed around 1960 and became a bingo hall which in turn closed in 1990.",
        {"1960~": "The cinema closed", "1990": "A bingo hall in turn closed"},
    ),
    (
        "Kern studied law for years, eventually moving to Lima in 1950.",
        {"1950": "Kern moved to Lima"},
    ),
    ("A bomb went off, killing 12 on 5 May 1950.", {"1950-05-05": "A bomb killed 12"}),
    (
        "Kern Academy, Mora, founded in 1792 by Ada Roe. It closed in 1833.",
        {"1792": "Kern Academy was founded by Ada Roe", "1833": "Kern Academy closed"},
    ),
    (
        "Kern College opened in 1831. It became the Kern Seminary and College in 1913.",
        {
            "1831": "Kern College opened",
            "1913": "Kern College became the Kern Seminary and College",
        },
    ),
    (
        "The hall that stood by the river, built in 1803, was sold.",
        {"1803": "The hall was built"},
    ),
    (
        "Another fighter who became a pilot, Lund knocked out Ari Roe in 1988.",
        {"1988": "Lund knocked out Ari Roe"},
    ),
    (
        "It was contested by Kern, who had won in 1999, and Lund, who had lost in 2003.",
        {"1999": "Kern had won", "2003": "Lund had lost"},
    ),
    (
        "Roe moved to Leeds in 1950, then York in 1960.",
        {"1950": "Roe moved to Leeds", "1960": "Roe moved to York"},
    ),
    (
        "France occupied the greater part of Flanders in 1645 and in 1646 Dunkirk.",
        {
            "1645": "France occupied the greater part of Flanders",
            "1646": "France occupied Dunkirk",
        },
    ),
    (
        "Robert pawned it in 1096. Henry I of England took the duchy at Tinchebray in 1106.",
        {"1096": "Robert pawned it", "1106": "Henry I of England took the duchy at Tinchebray"},
    ),
    (
        "In the time of the last abbot, Ada Roe, the house was sold in 1539.",
        {"1539": "The house was sold"},
    ),
    (
        "Mora Abbey was sold during the Dissolution. The abbey lay empty until 1740, and in 1745 "
        "it was abandoned.",
        {"1740": "Mora Abbey lay empty until then", "1745": "Mora Abbey was abandoned"},
    ),
    (
        "But Lund wouldn't lose another fight until November 2015, with 22 wins.",
        {"2015-11": "Lund finally lost another fight, with 22 wins"},
    ),
    (
        "Lund claimed the title in an October 2000 win over Chris Roe.",
        {"2000-10": "Lund claimed the title in a win over Chris Roe"},
    ),
    (
        "The first bridge to be built of iron was opened in 1779 by Ada Lund.",
        {"1779": "The first bridge to be built of iron was opened by Ada Lund"},
    ),
    (
        "Roe set up his shop in Hill Street, moving on to Mill House, 21 North Bank in 1888.",
        {"1888": "Roe moved on to Mill House"},
    ),
    (
        "Ari Roe, born in Salem, Mass., May 3, 1841, received a plain education.",
        {"1841-05-03": "Ari Roe was born in Salem, Mass"},
    ),
    (
        "Lund brought him to the music of Ada Roe, which Kern studied from 1863 onwards.",
        {"1863": "Kern studied the music of Ada Roe"},
    ),
    (
        "They came to the city of Lima, and crossed the plains of Poland, which they took in 1939.",
        {"1939": "They took Poland"},
    ),
    ("Joseph Roe (moved to Oslo in 1740)", {"1740": "Joseph Roe moved to Oslo"}),
    (
        "After hitting a mine in 1916, the steamer was beached.",
        {"1916": "The steamer hit a mine"},
    ),
    (
        "After taking the lease in 1863, the ground was levelled and fenced.",
        {"1863": "After taking the lease, the ground was levelled and fenced"},
    ),
    (
        "However, beginning in 1841, a series of raids damaged the abbey.",
        {"1841": "A series of raids damaged the abbey"},
    ),
    (
        "Beginning his studies in 1841, Holt moved to Oslo.",
        {"1841": "Beginning his studies, Holt moved to Oslo"},
    ),
    (
        "Holt took part in shows at the Academy during the years of 1875-1906.",
        {"1875/1906": "Holt took part in shows at the Academy"},
    ),
    (
        "Lund was sold to Brann in the 1988–89 season before retiring.",
        {"1988/1989": "Lund was sold to Brann before retiring"},
    ),
    (
        "Brann played in the 1991 season opener.",
        {"1991": "Brann played in the season opener"},
    ),
    (
        "In the 1020s, the archbishop Kern began to rebuild the church in the Norman style, "
        "beginning with a new choir, crypt and ambulatory, and then a new porch.",
        {"102X": "The archbishop Kern began to rebuild the church in the Norman style"},
    ),
    (
        "The king died in 1204, and the queen in 1205.",
        {"1204": "The king died", "1205": "The queen died"},
    ),
    (
        "Lund was one of the founders of the union when it was formed in 1888.",
        {"1888": "Lund was one of the founders of the union"},
    ),
    (
        "This was the state of the abbey when it was leased to John Holt in 1539.",
        {"1539": "It was leased to John Holt"},
    ),
    (
        "On 21 October 1966 in the Welsh village of Mora people were at work until a slide hit it.",
        {"1966-10-21": "People were at work until a slide hit it (United Kingdom)"},
    ),
    (
        "A subsidiary, Kern Motor Company, has designed and manufactured automobiles since 1905.",
        {"1905": "Kern Motor Company has designed and manufactured automobiles"},
    ),
    (
        "By 1929 the mill was in financial trouble and an English syndicate fronted by Holt Bros. "
        "put in new capital.",
        {"1929": "The mill was in financial trouble (United Kingdom)"},
    ),
    (
        "In 1929 the mill was in the hands of a bank and a syndicate fronted by Holt Bros.",
        {"1929": "The mill was in the hands of a bank and a syndicate fronted by Holt Bros"},
    ),
    (
        "Holt left home after his mother died in 1853, then joined the army in 1854.",
        {"1853": "His mother died", "1854": "Holt joined the army"},
    ),
    (
        "Derby railway works is a British facility built in 1840 by the Grand Railway.",
        {"1840": "Derby railway works were built by the Grand Railway"},
    ),
    (
        "Holt became a conductor, serving from 1890 to 1906 as chief conductor at the Opera.",
        {"1890/1906": "Holt served as chief conductor at the Opera"},
    ),
    (
        "After winning a quick fight at Lund Marsh, Kern and his riders slept at Mora in May 1777.",
        {"1777-05": "Kern and his riders slept at Mora"},
    ),
    (
        "Holt began work in the north, starting a siege of Lund in June 1840, taking Mora in August"
        " 1840, and making a raid into Oban in September 1840.",
        {
            "1840-06": "A siege of Lund",
            "1840-08": "Holt took Mora",
            "1840-09": "Holt made a raid into Oban",
        },
    ),
    (
        "Holt chose to press on, quickly fording the Lund on 5 May 1776 and seizing 90 carts at the"
        " village of Mora on 26 June 1776.",
        {
            "1776-05-05": "Holt quickly forded the Lund",
            "1776-06-26": "Holt seized 90 carts at the village of Mora",
        },
    ),
    (
        "Lund's men were ordered to quit the fort at Mora, burning their boats by the end of May"
        " 1940.",
        {"1940-05-21~/1940-05-31~": "Lund's men burned their boats"},
    ),
    (
        "Lund became a Danish hulk and was kept as a school ship; sold in May 1970 to the Kern"
        " Company and lent to a club.",
        {"1970-05": "Lund was sold to the Kern Company"},
    ),
    (
        "In May 1919 Navy Commander Ari Lundov hoped to seize the port of Oban in a quick raid with"
        " a fleet of around 30 boats.",
        {"1919-05": "Navy Commander Ari Lundov hoped to seize the port of Oban in a quick raid"},
    ),
    (
        "A second, longer survey culminated in the mapping of crater Encke 2 in May 2010, at which"
        " point the ship was sold.",
        {"2010-05": "A second, longer survey culminated in the mapping of crater Encke 2"},
    ),
    (
        "Holt became a conductor, beating Lund in 1890.",
        {"1890": "Holt became a conductor, beating Lund"},
    ),
    (
        "The Bulgarian Emperor Peter I granted formal independence to Serbia in 1231.",
        {"1231": "The Bulgarian Emperor Peter I granted formal independence to Serbia"},
    ),
    ("Peter and I left in 1951.", {"1951": "Peter and I left"}),
    (
        "Holt had served as mayor in 1279 and the abbot was murdered by a monk.",
        {"1279": "Holt had served as mayor"},
    ),
    (
        "When Anne died there of plague in 1394, Richard cursed the place.",
        {"1394": "Anne died of plague"},
    ),
    (
        "The partially standing chapter house dates to between 1282 and 1308.",
        {"1282/1308": "The partially standing chapter house dates from then"},
    ),
    (
        "The period after the death of Roe and Lund (1371–89) was marked by the rise of Kern.",
        {},
    ),
    (
        "The siege of Malta (1565) was marked by the rise of Kern.",
        {"1565": "The siege of Malta was marked by the rise of Kern"},
    ),
    (
        "In 1844 the commissioners arrived for that purpose and located the seat near the center.",
        {"1844": "The commissioners arrived for that purpose"},
    ),
    (
        "Last seen on 6 July 1845, as they sailed into the bay, the entire crew vanished.",
        {"1845-07-06": "The entire crew was last seen"},
    ),
    (
        "Kern was rich. In 1379 the abbot was murdered by one of his monks.",
        {"1379": "The abbot was murdered by one of his monks"},
    ),
    (
        "They crossed the Kern Bridge in Kobe, opened in 1998.",
        {"1998": "The Kern Bridge in Kobe was opened"},
    ),
    (
        "Roe admired the Lund Tower in Oslo, completed in 1931.",
        {"1931": "The Lund Tower in Oslo was completed"},
    ),
    ("Roe lived in Kern, founded in 1885.", {"1885": "Kern was founded"}),
    (
        "Another attempt was made by the Americans to push north, but they failed at Kern in 1776.",
        {"1776": "The Americans failed at Kern"},
    ),
    (
        "A second attack under the command of Ari Holt led to a siege before he burned Kern to the "
        "ground in 1346.",
        {"1346": "Ari Holt burned Kern to the ground"},
    ),
    (
        "In March 1917 the Czar was overthrown in the February Revolution.",
        {"1917-03": "The Czar was overthrown in the February Revolution"},
    ),
    ("They met in the February snow in 1918.", {"1918": "They met in the February snow"}),
    (
        "Lund fell on 14 January 1939, followed by Mora on 26 January and Kern on 5 February.",
        {"1939-01-14": "Lund fell", "1939-01-26": "Mora fell", "1939-02-05": "Kern fell"},
    ),
    (
        "Roe founded the mill on 14 January 1939, followed by a shop in 1940.",
        {"1939-01-14": "Roe founded the mill", "1940": "A shop followed"},
    ),
    (
        "Beginning in 1970 Peruvian troops were taken from the border.",
        {"1970": "Peruvian troops were taken from the border"},
    ),
    (
        "They marched to Kern where they passed the winter of 1480.",
        {"1480-24": "They passed the winter of 1480"},
    ),
    (
        "The Kern theater, Vienna, Austria, was destroyed on 8 December 1881.",
        {"1881-12-08": "The Kern theater was destroyed"},
    ),
    (
        "His new club, Vienna, was dissolved on 8 December 1881.",
        {"1881-12-08": "Vienna was dissolved"},
    ),
    (
        "Where Ali Roe was the king, well-versed in the customs of the Songhai, Askiya Kern, who "
        "took the throne in 1493, was a pilgrim.",
        {"1493": "Askiya Kern took the throne"},
    ),
    (
        "Mr Frank Roe, long a leading figure in American printing, and, more recently an owner, "
        "announced in January 1920 his decision to sell the Herald.",
        {"1920-01": "Mr Frank Roe announced his decision to sell the Herald"},
    ),
    (
        "This did not save the worst hall in the British theater, which occurred to Roe in 1887.",
        {"1887": "The British theater occurred to Roe"},
    ),
    (
        "In 1818 (the exact day is uncertain), Roe led a war against the chiefs.",
        {"1818": "Roe led a war against the chiefs"},
    ),
    (
        "When Henry VIII broke with the Catholic Church, St. Paul's became a Protestant cathedral "
        "in 1534.",
        {"1534": "St. Paul's became a Protestant cathedral"},
    ),
    ("In the house of the duke's brother, Roe's was sold in 1960.", {"1960": "Roe's was sold"}),
    (
        "A member of the club Kern, Oslo, left in 1952.",
        {"1952": "A member of the club Kern left"},
    ),
    (
        "The Swedes became the first team from there to win gold at either the World Championships "
        "or the Olympic Games since 1950.",
        {},
    ),
    (
        "The Swedes were first in the race at the World Championships in the north of Peru, and "
        "have held the cup since 1950.",
        {"1950": "The Swedes have held the cup"},
    ),
    (
        "The flag bearer for the U.S. in 1996, Holt won three medals between 1983 and 1986.",
        {
            "1983/1986": "Holt won three medals (United States)",
            "1996": "Holt was the flag bearer for the U.S.",
        },
    ),
    (
        "In October 1936, the troops launched an attack toward Kern, reaching it in November 1936.",
        {
            "1936-10": "The troops launched an attack toward Kern",
            "1936-11": "The troops reached Kern",
        },
    ),
    ("Roe went to Kern with a book and sold it in 1936.", {"1936": "Roe sold it"}),
    (
        "Kern Air Corporation was incorporated in June 1980 by the rich airline investor Ari Lund "
        "to hold and invest in airlines.",
        {
            "1980-06": "Kern Air Corporation was incorporated by Ari Lund to hold and invest in "
            "airlines"
        },
    ),
    (
        "One fire, in 1811 in Lima, cost 70 lives when the scenery caught light.",
        {"1811": "One fire cost 70 lives when the scenery caught light (Peru)"},
    ),
    ("Roe, in charge since 1811, did not wait.", {"1811": "Roe was in charge"}),
    (
        "Acme has lost 9 million since 2019 (when two of its jets crashed), while Kern grew.",
        {"2019": "Two of Acme's jets crashed"},
    ),
    (
        "Roe became mayor of Oban, which office he resigned in 1894.",
        {"1894": "He resigned that office"},
    ),
    (
        "Kern drew plants in Tasmania, joining a survey, before moving on to Mora and finally"
        " arriving in Lund in May 1839.",
        {
            "1839-05": "Kern arrived in Lund",
        },
    ),
    (
        "Roe taught in Mora after losing his first post and being expelled in 1933.",
        {
            "1933": "Roe was expelled",
        },
    ),
    (
        "Kern studied law before turning to painting in 1820 and moving to Lund in 1825.",
        {
            "1820": "Kern turned to painting",
            "1825": "Kern moved to Lund",
        },
    ),
    (
        "The town was burned in 1689, rebuilt in brick and made a bishopric in 1722.",
        {
            "1689": "The town was burned",
            "1722": "The town was made a bishopric",
        },
    ),
    (
        "Kern was released in 1921, and made minister of war in 1924.",
        {
            "1921": "Kern was released",
            "1924": "Kern was made minister of war",
        },
    ),
    (
        "The road was widened in 1950, made a motorway in 1961 and named after Roe in 1980.",
        {
            "1950": "The road was widened",
            "1961": "The road was made a motorway",
            "1980": "The road was named after Roe",
        },
    ),
    (
        "First mentioned in a charter of 1086, the town was fortified in 1227 and walled in 1301.",
        {
            "1086": "The town was first mentioned in a charter",
            "1227": "The town was fortified",
            "1301": "The town was walled",
        },
    ),
    (
        "Its library, destroyed in the bombing of 1943, was rebuilt in 1951.",
        {
            "1943": "Its library was destroyed in the bombing",
            "1951": "Its library was rebuilt",
        },
    ),
    (
        "Damaged by an earthquake in 1755, the theatre was pulled down in 1758.",
        {
            "1755": "The theatre was damaged by an earthquake",
            "1758": "The theatre was pulled down",
        },
    ),
    (
        "Roe was arrested in 1933, tried for treason and shot in 1934.",
        {
            "1933": "Roe was arrested",
            "1934": "Roe was shot",
        },
    ),
    (
        "The ship was seized in 1794, renamed Mora and sold in 1796.",
        {
            "1794": "The ship was seized",
            "1796": "The ship was sold",
        },
    ),
    (
        "The Lund Courier first appeared in 1821 as a weekly, became a daily in 1855 and "
        "ceased publication in 1963.",
        {
            "1821": "The Lund Courier first appeared as a weekly",
            "1855": "The Lund Courier became a daily",
            "1963": "The Lund Courier ceased publication",
        },
    ),
    (
        "The abbey was founded in 1132 by monks. It was dissolved in 1539.",
        {
            "1132": "The abbey was founded by monks",
            "1539": "The abbey was dissolved",
        },
    ),
    (
        "The town was captured by the Swedes in 1632. They held it for three years, after "
        "which it was returned to the emperor. It was made a free city in 1648.",
        {
            "1632": "The town was captured by the Swedes",
            "1648": "The town was made a free city (Sweden)",
        },
    ),
    (
        "The order was suppressed in 1773. It survived only in Russia, where the empress had "
        "not read the decree. It was restored by the pope in 1814.",
        {
            "1773": "The order was suppressed (Russia)",
            "1814": "The order was restored by the pope (Russia)",
        },
    ),
    (
        "The newspaper was founded in 1848 by the poet Anton Lund. It was banned in 1851 "
        "after it had attacked the minister. It reappeared in 1859 under the title Free "
        "Voice. In 1912 it had a circulation of 80,000. It closed in 1920.",
        {
            "1848": "The newspaper was founded by the poet Anton Lund",
            "1851": "The newspaper was banned after it had attacked the minister",
            "1859": "The newspaper reappeared under the title Free Voice",
            "1912": "The newspaper had a circulation of 80,000",
            "1920": "The newspaper closed",
        },
    ),
    (
        "The hotel burned down in 1899. It reopened in 1903. During the war it served as a "
        "hospital. It was turned into offices in 1977.",
        {
            "1899": "The hotel burned down",
            "1903": "The hotel reopened",
            "1977": "The hotel was turned into offices",
        },
    ),
    (
        "The firm was founded in 1848. It was sold in 1851. It built a tug in 1870. It sank "
        "in 1872.",
        {
            "1848": "The firm was founded",
            "1851": "The firm was sold",
            "1870": "The firm built a tug",
            "1872": "A tug sank",
        },
    ),
    (
        "The mine, opened in 1854 by Welsh settlers and worked until 1931, is now a museum.",
        {
            "1854": "The mine was opened by Welsh settlers",
            "1931": "The mine was worked until then (United Kingdom)",
        },
    ),
    (
        "Serfdom, abolished in 1781 but restored in 1783, came to an end only in 1848.",
        {
            "1781": "Serfdom was abolished",
            "1783": "Serfdom was restored",
            "1848": "Serfdom came to an end",
        },
    ),
    (
        "The tower, built in 1301 and ready by 1310, fell in 1600.",
        {
            "1301": "The tower was built",
            "1310": "The tower was ready",
            "1600": "The tower fell",
        },
    ),
    (
        "Ida Kern was born in 1820. In 1852 she married her pianist, Otto Roe. They moved to "
        "Mora in 1855.",
        {
            "1820": "Ida Kern was born",
            "1852": "Ida Kern married her pianist, Otto Roe",
            "1855": "Ida Kern and Otto Roe moved to Mora",
        },
    ),
    (
        "She won gold at the 1996 Mora Games, silver in 2000 and bronze in 2004.",
        {
            "1996": "She won gold at the Mora Games",
            "2000": "She won silver",
            "2004": "She won bronze",
        },
    ),
    (
        "He won a medal at the 1992 games, a title in 1994 and a cup in 1995.",
        {
            "1992": "He won a medal at the games",
            "1994": "He won a title",
            "1995": "He won a cup",
        },
    ),
    (
        "Kern, then a clerk, published four papers in 1905, among them one on the nature of light.",
        {
            "1905": "Kern published four papers, among them one on the nature of light",
        },
    ),
    (
        "By 1870 the colony had a population of 20,000, most of them farmers who had come "
        "from Scotland.",
        {
            "1870": "The colony had a population of 20,000, most of them farmers "
            "who had come from Scotland",
        },
    ),
    (
        "Having been chosen khan in 1206, he conquered Mora by 1215.",
        {
            "1206": "He had been chosen khan",
            "1215": "He conquered Mora",
        },
    ),
    (
        "The school was founded in 1561, endowed by Ari Roe in 1570 and flourished until 1610.",
        {
            "1561": "The school was founded",
            "1570": "The school was endowed by Ari Roe",
            "1610": "The school flourished until then",
        },
    ),
    (
        "The priory was founded in 1094, rebuilt in 1350 and suppressed in 1538.",
        {
            "1094": "The priory was founded",
            "1350": "The priory was rebuilt",
            "1538": "The priory was suppressed",
        },
    ),
    (
        "The ship was launched in 1905 and wrecked off Cornwall in 1911.",
        {
            "1905": "The ship was launched (United Kingdom)",
            "1911": "The ship was wrecked off Cornwall",
        },
    ),
    (
        "Kern left Lund in 1911, wintered in Oban in 1912, and was brought home by Roe in 1914.",
        {
            "1911": "Kern left Lund",
            "1912": "Kern wintered in Oban",
            "1914": "Kern was brought home by Roe",
        },
    ),
    (
        "The station was opened by the Mora Railway, closed to passengers in 1964 and reopened in "
        "1988.",
        {"1964": "The station closed to passengers", "1988": "The station was reopened"},
    ),
    (
        "The abbey was founded by Ari Roe, burnt by the Danes in 1322, dissolved in 1538 and sold "
        "in 1541.",
        {
            "1322": "The abbey was burnt by the Danes",
            "1538": "The abbey was dissolved (Denmark)",
            "1541": "The abbey was sold (Denmark)",
        },
    ),
    (
        "The fief was held by the counts of Kern, who sold it in 1397.",
        {"1397": "The counts of Kern sold the fief"},
    ),
    (
        "Roe left Mora in 1611, was ordained priest in 1622, and sailed for Lund in 1629.",
        {"1611": "Roe left Mora", "1622": "Roe was ordained priest", "1629": "Roe sailed for Lund"},
    ),
    (
        "The mill had 40 hands in 1801, 90 in 1851 and 3,400 in 1901.",
        {
            "1801": "The mill had 40 hands",
            "1851": "The mill had 90 hands",
            "1901": "The mill had 3,400 hands",
        },
    ),
    (
        "The northern tower was pulled down in 1790, the southern in 1822.",
        {
            "1790": "The northern tower was pulled down",
            "1822": "The southern tower was pulled down",
        },
    ),
    (
        "The Protestant school was closed in 1933, the Catholic in 1937 and the Jewish in 1939.",
        {
            "1933": "The Protestant school was closed",
            "1937": "The Catholic school was closed",
            "1939": "The Jewish school was closed",
        },
    ),
    (
        "The elder brother became a monk in 1202, the younger, Hugh, in 1209.",
        {"1202": "The elder brother became a monk", "1209": "The younger brother became a monk"},
    ),
    (
        "One son died in 1902, another in 1909 and the last in 1940.",
        {"1902": "One son died", "1909": "Another son died", "1940": "The last son died"},
    ),
    (
        "The eastern line was opened in 1902, the second in 1907 and the third, of steel, in 1911.",
        {
            "1902": "The eastern line was opened",
            "1907": "The second line was opened",
            "1911": "The third line was opened",
        },
    ),
    (
        "The prize was founded by Ada Lund, in whose memory a hall was built in 1911.",
        {"1911": "A hall was built in Ada Lund's memory"},
    ),
    (
        "The party, in whose foundation Roe had taken part in 1893, expelled her in 1917.",
        {"1893": "Roe had taken part in the party's foundation", "1917": "The party expelled her"},
    ),
    (
        "Mora passed in 1648 to Sweden, under whose rule the great library was begun in 1662.",
        {
            "1648": "Mora passed to Sweden",
            "1662": "The great library was begun under Sweden's rule",
        },
    ),
    (
        "The monks sold the town to the counts of Oban. In 1415 the latter walled it.",
        {"1415": "The counts of Oban walled the town"},
    ),
    (
        "The land was disputed between the abbot and the bishop of Kern; the latter took it by "
        "force in 1266.",
        {"1266": "The bishop of Kern took the land by force"},
    ),
    (
        "Roe quarrelled with his partner, Hans Lund, and in 1874 the latter left the firm.",
        {"1874": "Hans Lund left the firm"},
    ),
    (
        "In 1814 Mora was forced into a union with Kern. This was dissolved peacefully in 1905.",
        {
            "1814": "Mora was forced into a union with Kern",
            "1905": "The union with Kern was dissolved peacefully",
        },
    ),
    (
        "The monks built a mill in 1203. This was destroyed in 1342.",
        {"1203": "The monks built a mill", "1342": "A mill was destroyed"},
    ),
    (
        "In 1611 Roe printed his tables. These were used by seamen until 1750.",
        {"1611": "Roe printed his tables", "1750": "The tables were used by seamen until then"},
    ),
    (
        "The monks built a mill in 1203. This was announced in 1342.",
        {"1203": "The monks built a mill", "1342": "This was announced"},
    ),
    (
        "Roe had three sons, the eldest of whom, Hugh, was killed at Lund in 1915.",
        {"1915": "Hugh was killed at Lund"},
    ),
    (
        "The town had four gates, the last of which, the Water Gate, was pulled down in 1868.",
        {"1868": "The last of the four gates was pulled down"},
    ),
    (
        "The order had eleven priories in Kern, the richest of which, at Lund, was dissolved "
        "in 1536.",
        {"1536": "The richest of eleven priories in Kern was dissolved"},
    ),
    (
        "Roe played for Lund. He was sent to Oban in 1936, Mora in 1937 and Rome in 1939.",
        {
            "1936": "Roe was sent to Oban",
            "1937": "Roe was sent to Mora",
            "1939": "Roe was sent to Rome",
        },
    ),
    (
        "The book was translated into German in 1782, French in 1784 and English in 1788.",
        {
            "1782": "The book was translated into German",
            "1784": "The book was translated into French",
            "1788": "The book was translated into English",
        },
    ),
    ("The tariff of 1828 was lowered in 1832.", {"1832": "The tariff was lowered"}),
    (
        "The great edition of 1623 was reprinted in 1632 and 1664.",
        {"1632": "The great edition was reprinted", "1664": "The great edition was reprinted"},
    ),
    (
        "Hans Kern, a clockmaker's son born at Lund on 4 May 1782, was taught to read by Ada Roe.",
        {"1782-05-04": "Hans Kern was born at Lund"},
    ),
    (
        "After the war Roe went on to a long career in the navy, becoming an admiral and being "
        "knighted at the end of the campaign in 1673.",
        {"1673": "Roe was knighted at the end of the campaign"},
    ),
    (
        "The fleet sailed to Peru and headed west to survey the islands, before moving on to "
        "Tahiti and, finally, arriving in Sydney in November 1839.",
        {"1839-11": "The fleet arrived in Sydney"},
    ),
    (
        "Kern went to Lund as a clerk in 1869 returning to Mora in 1872 where he wrote two books.",
        {"1869": "Kern went to Lund as a clerk", "1872": "Kern returned to Mora"},
    ),
    (
        "The Mora Rovers became a yo-yo club, achieving their lowest position of 20th in 1934.",
        {"1934": "The Mora Rovers achieved their lowest position of 20th"},
    ),
    (
        "Mr. Kern says the firm spoke with 16 bidders before choosing the engineer in 1984.",
        {"1984": "The firm chose the engineer"},
    ),
    (
        "The house passed to the Kern family, being sold to the town in 1923.",
        {"1923": "The house was sold to the town"},
    ),
    (
        "Management was modernised with two ranks of officer being replaced by foremen in 1822.",
        {"1822": "Two ranks of officer were replaced by foremen"},
    ),
    (
        "Farmers stayed calm in spite of the pact that Peru had signed only weeks earlier, on 12 "
        "May 1879.",
        {"1879-05-12": "Peru had signed the pact"},
    ),
    (
        "The king went back on the pact that he had sworn only days earlier, on 2 May 1300, and "
        "marched on Mora.",
        {"1300-05-02": "The king had sworn the pact"},
    ),
    (
        "It was after losing the siege of Mora in 1707 that Roe went home.",
        {"1707": "Roe lost the siege of Mora"},
    ),
    (
        "The language was not allowed to be used in the schools until 1938, and in the church "
        "until 1939.",
        {
            "1938": "The language was allowed to be used in the schools",
            "1939": "The language was allowed to be used in the church",
        },
    ),
    (
        "He was not allowed to preach in Lund until 1655, or in Mora until 1660.",
        {"1655": "He was allowed to preach in Lund", "1660": "He was allowed to preach in Mora"},
    ),
    (
        "Roe led the club to third place in 1950 and 1951, and to victory in the cup in 1953.",
        {
            "1950": "Roe led the club to third place",
            "1951": "Roe led the club to third place",
            "1953": "Roe led the club to victory in the cup",
        },
    ),
    (
        "The strike went on for months, with violent clashes in May 1926.",
        {"1926-05": "Violent clashes"},
    ),
    (
        "Roe reigned until 1863, when he died and was succeeded by his brother, with the title of"
        " Kern II.",
        {"1863": "He died and was succeeded by his brother"},
    ),
    (
        "The unit saw action in the desert, landed on D-Day and fought in the north.",
        {"1944-06-06": "The unit landed"},
    ),
]

TOLD_BESIDE = {
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
    "harbour of Port Kern - in 1900.": {"1900": "The crown of Peru took its part"},
    "The alert was raised to red - meaning that ash was feared - on 13 May 2010.": {
        "2010-05-13": "The alert was raised to red"
    },
    "The election in May 2005 of Ada Roe as the new leader gave hope to many.": {
        "2005-05": "The election of Ada Roe as the new leader gave hope to many"
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
"""Titles of histories where another event of the sentence may be told beside them."""


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_title_tells_what_the_date_dates(text: str, told: dict[str, str]) -> None:
    events = timeline.read_text(text).events
    assert {event.when.edtf: event.title for event in events} == told


def titles(text: str) -> list[str]:
    return [event.title for event in timeline.read_text(text).events]


@pytest.mark.parametrize("name", ["Kern F.C.", "Kern Town Club"])
def test_it_is_what_a_text_is_titled_with(name: str) -> None:
    text = (
        f"{name}\n\nFounded in 1880 as Holt's, it became Lund Club in 1887. They moved to Lima in "
        "1903. The club was hurt by a scandal, culminating in the ban of seven players in 1906."
    )
    assert titles(text) == [
        f"{name} was founded as Holt's",
        f"{name} became Lund Club",
        f"{name} moved to Lima",
        f"{name} was hurt by a scandal, culminating in the ban of seven players",
    ]


def test_it_is_not_what_a_text_is_titled_with_where_that_is_somebody() -> None:
    text = "Ada Kern\n\nThe mill was founded in 1880. It closed in 1887."
    assert titles(text) == ["The mill was founded (Ada Kern)", "The mill closed (Ada Kern)"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Kern Town F.C.", "Kern Town F.C."),
        ("Lund Mills Ltd.", "Lund Mills Ltd."),
        ("Kern went to Lund.", ""),
    ],
)
def test_a_name_that_ends_in_a_stop_is_a_title(line: str, title: str) -> None:
    assert timeline.read_text(f"{line}\n\nIt opened in 1880.").documents[0].title == title


def test_a_continent_is_nobody() -> None:
    text = (
        "Adolf Busch came to Lima in 1857. Visiting Europe he studied brewing. In 1876 he opened "
        "a mill."
    )
    assert titles(text)[-1] == "Adolf Busch opened a mill"


def test_what_a_text_is_about_is_named_where_something_is_done_to_it() -> None:
    text = (
        "Kern Mills is a company in Oslo. It was founded in 1901. In 1964, the Lund Corporation "
        "acquired the company. In 1970 Mora Corporation bought Holt Mills. In 1971 Roe bought the "
        "company."
    )
    assert titles(text) == [
        "Kern Mills was founded",
        "The Lund Corporation acquired Kern Mills",
        "Mora Corporation bought Holt Mills",
        "Roe bought the company",
    ]


def test_the_works_are_those_that_a_text_opens_with() -> None:
    text = (
        "Kern locomotive works\n\nKern locomotive works is in Lund. By 1848 the works employed 9."
    )
    assert titles(text) == ["Kern locomotive works employed 9"]


def test_a_country_does_not_end_a_name() -> None:
    for name, codes in (("Nasir al Ya'Aruba", ()), ("Nasir d'Aruba", ("ABW",))):
        events = timeline.read_text(f"The Imam {name} had founded a dynasty in 1624.").events
        assert [event.countries for event in events] == [codes]


def test_who_sets_sail_to_do_something_sails() -> None:
    text = "Hudson set sail to travel the Arctic in 1607. He was set to sail in 1608."
    events = timeline.read_text(text).events
    assert [event.status for event in events] == ["happened", "expected"]


def test_what_a_text_is_about_was_founded_and_no_other_thing() -> None:
    text = (
        "Kern Abbey was a dual monastery of men and women of the Holt Order, although it only ever "
        "had abbesses. It was founded in 1415."
    )
    assert titles(text) == ["Kern Abbey was founded"]


def test_a_text_goes_on_about_the_firm_that_it_is_titled_with() -> None:
    text = (
        "Maybrook\n\nMaybrook came into existence as a carmaker in 1909. Its founder Wilhelm "
        "Maybrook was rich. The company made its first car in 1910. It was renamed Lund in 1920."
    )
    assert titles(text)[1:] == ["Maybrook made its first car", "Maybrook was renamed Lund"]


def test_a_life_is_no_firm() -> None:
    text = (
        "Maybrook\n\nMaybrook was born in Oslo in 1870. He studied there, he sang, and he married "
        "Ann Roe. In 1909 he founded a mill. The company made its first car in 1910. He died in "
        "1920, and his son sold his house."
    )
    assert "Maybrook made its first car" not in titles(text)


def test_what_tells_which_one_is_kept() -> None:
    text = (
        "The bridge crossing the Volga was built in 1897. The first tower built there fell in "
        "1898. The bridge, crossing the Volga, was sold in 1899."
    )
    assert titles(text) == [
        "The bridge crossing the Volga was built",
        "The first tower built there fell (Russia)",
        "The bridge was sold (Russia)",
    ]


def test_it_is_what_the_same_was_done_to() -> None:
    text = "In 1828 the Society awarded its gold medal to Ada Lund. It was awarded again in 1896."
    assert titles(text)[-1] == "The gold medal was awarded again"


def test_they_are_a_people_told_in_the_same_sentence() -> None:
    text = "In 1713 the Seiks rose in arms; and in 1716, they had become strong."
    assert titles(text) == ["The Seiks rose in arms", "The Seiks had become strong"]


def test_he_is_whose_name_begins_with_an_article() -> None:
    text = "Al-Kanemi built his own seat at Kukawa in 1814. In 1820 he struck his own seal."
    assert titles(text)[-1] == "Al-Kanemi struck his own seal"


def test_a_history_is_about_whose_history_it_is() -> None:
    text = "History of Kern F.C.\n\nKern F.C. began in 1863. In 1878, the club moved to Lund."
    assert titles(text)[-1] == "Kern F.C. moved to Lund"


def test_a_saint_is_no_stop_in_a_name() -> None:
    text = (
        "Cathedral of St. Olaf\n\nIn 1876, the new Cathedral of St. Olaf was dedicated. In 1898, "
        "the Cathedral burned."
    )
    assert titles(text)[-1] == "The Cathedral of St. Olaf burned"


def test_a_church_is_no_city_of_its_saint() -> None:
    for text, codes in (("St. Paul's was rebuilt", ()), ("St. Paul was bombed", ("USA",))):
        assert [e.countries for e in timeline.read_text(f"{text} in 1950.").events] == [codes]


def test_a_thing_is_named_beside_another_of_its_kind() -> None:
    text = "Holt's bridge was wide. It was replaced in 1875 by a truss bridge."
    assert titles(text) == ["Holt's bridge was replaced by a truss bridge"]


def test_those_whose_things_they_are_are_not_named_twice() -> None:
    text = "The American forces began their attack on Kern in 1944."
    assert titles(text) == ["The American forces began their attack on Kern"]


def test_an_entry_of_a_list_is_about_another() -> None:
    text = (
        "Kern Air is the airline of Peru. The airline was founded in 1920.\n\n"
        "Lund Air: The airline was founded in 1923."
    )
    told = titles(text)
    assert told[0] == "Kern Air was founded"
    assert "Kern" not in told[1]


@pytest.mark.parametrize(("words", "titles"), TOLD_BESIDE.items(), ids=TOLD_BESIDE)
def test_the_title_of_history(words: str, titles: dict[str, str]) -> None:
    told = {event.when.edtf: event.title for event in timeline.read_text(words).events}
    assert titles == {when: told.get(when) for when in titles}
    assert set(told) == set(titles) or len(titles) < len(told) < 3


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Kern Ropes\n\nFounded in 1870 by Ari Lund as a rope works. Moved to Mora in 1890.\n\n"
            "1891 Purchased John Roe of Lund.\n\n1899 Renamed Kern & Sons.\n\n"
            "Taken over by Roe Brothers in 1912 and closed in 1920.",
            [
                "Kern Ropes was founded by Ari Lund as a rope works",
                "Kern Ropes moved to Mora",
                "Kern Ropes purchased John Roe of Lund",
                "Kern Ropes was renamed Kern & Sons",
                "Kern Ropes was taken over by Roe Brothers",
                "Kern Ropes closed",
            ],
        ),
        (
            "Ada Roe's Biography\n\nBorn: June 7, 1848, Lima\n\nShe was a painter. Awarded a medal "
            "in 1870. She was kind.",
            ["Roe was born", "Roe was awarded a medal"],
        ),
        (
            "Business History of Toys\n\n1840 - Ari Kern, a merchant, opened a shop; 1906 - made "
            "toys; 1908 - renamed Kern & Co.\n\n1860 Bought Lund Mill.",
            [
                "Ari Kern opened a shop",
                "Bought Lund Mill",
                "Ari Kern made toys",
                "Renamed Kern & Co",
            ],
        ),
        (
            "Answering the call\n\nAri Roe (Mora): Quick wing of his day. Enlisted with the army "
            "but was killed by a sniper on May 5, 1915.\n\nOla Kern: Played for Mora in 1920. "
            "Retired in 1930.\n\nWorld War II (1939-45): A war. Joined by all in 1940.",
            [
                "Ari Roe was killed by a sniper",
                "Ola Kern played for Mora",
                "Ola Kern retired",
                "Joined by all",
            ],
        ),
        (
            "Suez Crisis\n\nBegan in 1956. Married couples left in 1957.",
            ["Began (Suez Crisis)", "Married couples left (Suez Crisis)"],
        ),
        (
            "Weir, Adam\n\nGeologist; born in Salem, Mass., May 3, 1841; later a miner."
            " In 1863 he took up the study of rocks. In 1870 he moved to Yale.",
            [
                "Adam Weir was born in Salem, Mass",
                "Weir took up the study of rocks",
                "Weir moved to Yale",
            ],
        ),
    ],
)
def test_a_line_without_a_subject_is_about_what_the_text_is(text: str, titles: list[str]) -> None:
    assert [event.title for event in timeline.read_text(text).events] == titles


def test_who_is_told_of_between_commas_is_still_the_one_before() -> None:
    text = (
        'Ari Kern announced his retirement in 2017. The Ukrainian, known as "the Rock," won a '
        "medal at the 1996 Games in Atlanta."
    )
    told = {event.when.edtf: event.title for event in timeline.read_text(text).events}
    assert told["1996"] == "Ari Kern won a medal at the Games in Atlanta"


def test_this_is_what_a_text_is_titled_with() -> None:
    text = "Mora Opera House\n\nThis was built in 1888. This was sold in 1890."
    told = [event.title for event in timeline.read_text(text).events]
    assert told == ["Mora Opera House was built", "This was sold (Mora Opera House)"]


def test_a_ship_is_no_end_of_a_sentence() -> None:
    told = timeline.read_text("In 1843 the S.S. Great Lund sailed.").events
    assert [event.title for event in told] == ["The S.S. Great Lund sailed"]


def test_the_company_is_not_one_that_is_named_after_it() -> None:
    text = (
        "Kern Ropes makes ropes. In 1946, the company raised funds through the Lund Credit Company."
        " By 1958, the company employed 500."
    )
    assert timeline.read_text(text).events[1].title == "The company employed 500"


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
