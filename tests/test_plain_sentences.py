"""Plain sentences whose tree needs putting right, or whose words say more than they seem to.

Each asks for one line somewhere below `timeline/events`, which no long article may ask for again.
"""

import pytest

import timeline

DAY = "2024-06-21"
TITLES = {
    "The screen was taken down (1548), set up again under Queen Mary (1554) and, five "
    "years after that, removed for good.": [
        "The screen was taken down",
        "The screen was set up again under Queen Mary",
        "The screen was removed for good",
    ],
    "The minister Jan Roe was sentenced to ten years in prison and fined 210 million "
    "pounds on Tuesday.": ["Jan Roe was fined 210 million pounds"],
    "Jan Roe, a mayor who had hoped for more, was arrested within hours, condemned in "
    "December 1947 and hanged the following May.": ["Jan Roe was condemned", "Jan Roe was hanged"],
    "The law was adopted on 24 September 1947, and the treaty with Britain signed in "
    "London three weeks after that.": [
        "The law was adopted (United Kingdom)",
        "The treaty with Britain was signed in London",
    ],
    "His nephew lived to see the old league restored on 31 January 1935.": [
        "His nephew lived to see the old league restored"
    ],
    "Set up in 2009, the year in which Roe took office, the Mora Fund was supposed to "
    "turn the town into a hub.": ["The Mora Fund was set up"],
    "Talks with the unions, begun in May 2018, had ended in December 2018.": [
        "Talks with the unions were begun",
        "Talks with the unions had ended",
    ],
    "Tuesday's ruling, said Ann Roe, a lawyer, would restore faith in the courts.": [
        "The ruling would restore faith in the courts"
    ],
    "Not since 2008 had the prize gone to one alone.": [],
    "Jan Roe had disappeared for months, spoken openly about it and, since January, "
    "failed to win a single game.": ["Jan Roe failed to win a single game"],
    "The Kern mine, the source of all copper here, has stood idle since November.": [
        "The Kern mine has stood idle"
    ],
    "Mora Mean Time was done away with in October 1916.": ["Mora Mean Time was done away with"],
    "Ann Roe was shipped off, and it was in the islands that she died in October 1921.": [
        "Ann Roe died"
    ],
    "On Friday delegates from the countries that belong to the league voted at Mora to drop it.": [
        "Delegates from the countries that belong to the league voted at Mora to drop it"
    ],
    "On the morning of 19 June gunmen in uniform burst into the hall.": [
        "Gunmen in uniform burst into the hall"
    ],
    "In Addis Ababa the union's Security Council announced on Thursday that Gabon would "
    "take no part.": ["The union's Security Council announced that Gabon would take no part"],
    "The city fell on 3 May 1630. The following month Hamadan was given over to plunder.": [
        "The city fell (Iran)",
        "Hamadan was given over to plunder",
    ],
    "After beating Jan Kern for the crown in May 2023, he left Mora in June 2023.": [
        "He beat Jan Kern for the crown",
        "He left Mora",
    ],
    "Manuel I loved tournaments. He hurried the armies across the river in 1147.": [
        "Manuel I hurried the armies across the river"
    ],
    "It was brought in over the objections of Oly Roe, a former minister. He resigned in 2019.": [
        "Oly Roe resigned"
    ],
    "The first ship, the Orla, left Mora in 1731. A storm struck the vessel off Lund in "
    "May 1732.": ["The Orla left Mora", "A storm struck the Orla off Lund"],
    "Ebola came back to Mora. Ebola spread from there, and Ebola reached Lund. The "
    "disease crossed the river in June 2019.": ["Ebola crossed the river"],
    "The Lund Playhouse opened in 1902 with a comedy. Anna Kern first appeared at the "
    "playhouse in 1925. The city bought the playhouse in 1950.": [
        "The Lund Playhouse opened with a comedy",
        "Anna Kern first appeared at the Lund Playhouse",
        "The city bought the Lund Playhouse",
    ],
    "Baghdad is old. The sultan, a man of great wealth, had entered the city in 1534.": [
        "The sultan had entered Baghdad"
    ],
    "The year 1950 also marked the first time that napalm was ever used in battle.": [
        "Napalm was used in battle for the first time"
    ],
    "May 2014 marked the first time a Kern ship had docked at Mora.": [
        "A Kern ship had docked at Mora for the first time"
    ],
    "For some time he did not work with the British, whose army had seized Mora in 1882.": [
        "The British army had seized Mora"
    ],
    "Green, the Coach of the Year in 1982 at Mora University, is now with Lund.": [
        "Green was the Coach of the Year at Mora University"
    ],
    "The Mora Opera Company appeared here in March 1914 in The Bold Girl and Don Ole.": [
        "The Mora Opera Company appeared in The Bold Girl and Don Ole"
    ],
    "Roe, Kern and Lund all appeared in the dock at Mora Crown Court today having earlier pleaded "
    "guilty to various offences.": ["Roe, Kern and Lund appeared in the dock at Mora Crown Court"],
    "The sudden death of the old king of the northern land in 1711 plunged the whole of the large "
    "country into a long and bloody war.": [
        "The sudden death plunged the whole of the large country into a long and bloody war"
    ],
    "Roe was the son of Ole Kern of Mora, where he was born about 1573.": ["Roe was born in Mora"],
    "After finishing fourth in the 1970 Mora Games, Roe was not a favourite.": [
        "Roe finished fourth in the Mora Games"
    ],
    "She failed to qualify for the 1968 Mora Games.": ["She failed to qualify for the Mora Games"],
    "Men fired on us in Mora on 1 May, killing two, and on the same day in Lund, shops closed.": [
        "Men fired on us in Mora",
        "Shops closed",
    ],
    "The army took Mora on 3 May 1950, and two days later in Lund, ten men were shot.": [
        "The army took Mora",
        "Ten men were shot",
    ],
    "His successor, Ari Roe (AH-ree; ruled 1493-1528), set about mending the hall.": [
        "Ari Roe ruled"
    ],
    "The image was taken by the camera on Monday and downloaded two days later.": [
        "The image was taken by the camera",
        "The image was downloaded",
    ],
    "This was the first sighting of Philae since its rough landing in November 2014.": [
        "Philae's rough landing"
    ],
    "It is the third sale of the mill since its closure in 1990.": ["The mill's closure"],
    "The loss in May 2019 widened from the prior year.": ["The loss widened"],
    "After the war, Peru and Ecuador agreed on terms, sources said.\n\nPresidents Roe of Peru and "
    "Kern of Ecuador will sign in Brazil's capital.\n\nThe two neighbors fought a war in 1981.": [
        "Ecuador and Peru fought a war"
    ],
    "He grew up in Mora, discovering French and 20th-century composers.": [],
    "He grew up in Mora, discovering French, Russian and 20th-century composers.": [],
    "Roe does not believe that Kern left on Monday.": [],
    "In Thursday's game Roe scored 20 points.": ["Roe scored 20 points"],
    "Roe was injured in the second half of Saturday's game.": [
        "Roe was injured in the second half of the game"
    ],
    "He has played 20 events since winning the 2017 Mora Open.": ["He won the Mora Open"],
    "The band started in 1982 playing parties in the town.": [
        "The band started playing parties in the town"
    ],
    "Her career extends back to 1972 when she became a clerk.": ["She became a clerk"],
    "His honours include the Roe Prize (1988) and the Kern Medal (1989).": [
        "His honours include the Roe Prize",
        "His honours include the Kern Medal",
    ],
    "He was a recipient of degrees of Lund University (2007) and Mora University (2013).": [
        "He was a recipient of degrees of Lund University",
        "He was a recipient of degrees of Mora University",
    ],
    "A May Day procession of workers crossed Mora.": ["A procession of workers crossed Mora"],
    "Roe was the last king of Mora, ruling from 1892 to 1914.": ["Roe ruled"],
    "He won at the Mora 1929 chess tournament.": ["He won at the Mora chess tournament"],
    "She won gold at Mora 1996 and silver at Lund 2000, and spoke at Expo 2020.": [
        "She won gold at Mora",
        "She won silver at Lund",
        "She spoke at Expo",
    ],
    "More than 8,700 people died in two quakes that hit Mora on April 25 and May 12.": [
        "One of two quakes hit Mora",
        "One of two quakes hit Mora",
    ],
    "Her two sons were born in 1950 and 1952.": [
        "One of her two sons was born",
        "One of her two sons was born",
    ],
    "The club won two cups, in 1990 and 1994.": [
        "The club won one of two cups",
        "The club won one of two cups",
    ],
    "Two envoys met in 1990 and 1994.": ["Two envoys met", "Two envoys met"],
    "After Karl the Great's death in 1323 his sons fought over the land.": [
        "Karl the Great's death"
    ],
    "Ada the Elder's visit to Mora in 1697 changed the port.": [
        "Ada the Elder's visit to Mora changed the port"
    ],
    "Following Ivo the Bald's conquest of Mora in 1552, the duke fled.": [
        "Ivo the Bald's conquest of Mora"
    ],
    "In 1043 Roe signed as a bishop, and a charter from 1045 names Kern as abbot of Mora.": [
        "Roe signed as a bishop",
        "A charter names Kern as abbot of Mora",
    ],
    "The records of 1523 show that the hall was let.": ["The records show that the hall was let"],
    "Kern was a clerk in the bank before becoming its head in 1927, a post he held until 1943.": [
        "Kern became its head",
        "Kern was its head until then",
    ],
    "The first written mention of Mora, as one of five farms, dates back to 1283.": [
        "The first written mention of Mora dates from then"
    ],
    "Her works were shown in a 2016 exhibit in Oslo.": [
        "Her works were shown in an exhibit in Oslo"
    ],
    "He was ordained deacon 1888, and priest 1889 by the bishop. He was knighted 1911.": [
        "He was ordained deacon by the bishop",
        "He was ordained priest by the bishop",
        "He was knighted",
    ],
    "The men were seized on Monday in a flat where they were hiding and taken to Mora.": [
        "The men were seized in a flat where they were hiding"
    ],
    "Roe called the report released on Monday a disgrace.": ["The report was released"],
    "The mayor called the ruling issued on Friday a mistake.": ["The ruling was issued"],
    "Exports, which peaked in March, fell in June.": ["Exports peaked", "Exports fell"],
    "A man was charged over the death of Ada Roe, a body found in 1969, on 6 August 2014.": [
        "Ada Roe was found",
        "A man was charged over the death of Ada Roe",
    ],
    "Officials feared a repeat of the fire of 1998.": ["The fire"],
    "The firm came under fire, culminating in the arrest of Roe in 2015.": ["The arrest of Roe"],
    "Protests grew, ending in the fall of the government in 1998.": ["The fall of the government"],
    "The Turks took Sofia in 1382, Vidin in 1396.": [
        "The Turks took Sofia",
        "The Turks took Vidin",
    ],
    "The Danes took Riga in 1201, Reval in 1219 and Narva in 1223.": [
        "The Danes took Riga",
        "The Danes took Reval",
        "The Danes took Narva",
    ],
    "From 1872 until the sale of the firm, Lund was its head.": ["Lund was its head"],
    "Roe was head of the Kern Company.\n\nThe company was sold in 1950.": [
        "The Kern Company was sold"
    ],
    "Kern Steel was a mill in Mora. Lund bought the firm in 1950. It was closed in 1961.": [
        "Lund bought the firm (Kern Steel)",
        "Kern Steel was closed",
    ],
    "The hardest stage of this year's Tour was won by Roe on Monday.": [
        "The hardest stage of the Tour was won by Roe"
    ],
    "Ada Roe, whose book Nine Doors won a prize in 1950, died in 1961.": [
        "Nine Doors won a prize",
        "Ada Roe died",
    ],
    "Kern saved Baroš' goal in 2004.": ["Kern saved Baroš' goal"],
    "Kern College, founded in 1831, it became a university in 1950.": [
        "Kern College was founded",
        "Kern College became a university",
    ],
    "As for the old rate, it fell in May 2019.": ["The old rate fell"],
    "Trade put pressure on the Reserve to act at its meeting in June 2019.": [
        "Trade put pressure on the Reserve to act at its meeting"
    ],
    "The hall at Main Street and Third, which was listed in 1988, burned in 2001.": [
        "The hall at Main Street and Third was listed",
        "The hall at Main Street and Third burned",
    ],
    "A plan which the town, short of money, dropped in 1950 was taken up in 1960.": [
        "The town dropped a plan",
        "A plan was taken up",
    ],
    "Peace did not last, as in 1279 the abbot was killed.": ["The abbot was killed"],
    "The calm was short, as in 1311 the town was burned.": ["The town was burned"],
    "As the search for men lost after a wreck went on, the ship was found on Monday.": [
        "The ship was found"
    ],
    "After a raid by a firm, Kern, the Lima Accord was signed in 1950.": [
        "The Lima Accord was signed"
    ],
    "It shut the port until 3 May, which was to be cleared.": ["It shut the port until then"],
    "Verdi wrote his first opera in 1830 and his last, a comedy, in 1851.": [
        "Verdi wrote his first opera",
        "Verdi wrote his last opera, a comedy",
    ],
    "She won her first medal in 1992 and her third, a gold, in 2000.": [
        "She won her first medal",
        "She won her third medal, a gold",
    ],
    "The World Health Body (WHB) plan was adopted in 2016.": [
        "The World Health Body plan was adopted"
    ],
    "Crops failed, and as a result bread was dear in 1788.": ["Bread was dear"],
    "The dam broke, and as a result the mill was flooded in 1911.": ["The mill was flooded"],
    "His novel Raylan published in 2012 has been filmed.": ["Raylan was published"],
    "Her album Red Sand released in 2009 has sold well.": ["Red Sand was released"],
    "It was filmed in 1957, Kern filmed in 1967.": ["It was filmed", "Kern was filmed"],
    "The thaw that Roe initiated in 2014 ended in 2018.": [
        "Roe initiated the thaw",
        "The thaw ended",
    ],
    "The drop that the bank suffered in 2014 ended in 2018.": [
        "The bank suffered the drop",
        "The drop ended",
    ],
    "A mill was built, as a rival to the old one, in 1850.": [
        "A mill was built, as a rival to the old one"
    ],
    "The Institute for Policy, which was founded in 1950, moved in 1961.": [
        "The Institute for Policy was founded",
        "The Institute for Policy moved",
    ],
    "His honours included a medal in 1950 and a knighthood in 1961.": [
        "His honours included a medal",
        "His honours included a knighthood",
    ],
    "The firm returned paintings stolen in 1940 to the family on Friday.": [
        "Paintings were stolen",
        "The firm returned paintings stolen to the family",
    ],
    "Roe won gold at the 1996 Games, silver in 2000.": [
        "Roe won gold at the Games",
        "Roe won silver",
    ],
    "She took silver at the 1992 Olympics, bronze in 1996.": [
        "She took silver at the Olympics",
        "She took bronze",
    ],
    "A Room with a View was filmed in 1985 and a Passage in 1984.": [
        "A Passage was filmed",
        "A Room with a View was filmed",
    ],
    "Ada won a gold medal at the 1996 Games, a silver medal in 2000.": [
        "Ada won a gold medal at the Games",
        "Ada won a silver medal",
    ],
    "She won gold at the 1996 Mora Games, silver in 2000 and bronze in 2004.": [
        "She won gold at the Mora Games",
        "She won silver",
        "She won bronze",
    ],
    "Roe won the cup with Lund in the 1996 season, a team founded in 1900.": [
        "A team was founded",
        "Roe won the cup with Lund",
    ],
    "A mill that had stood empty since 2010 was sold in May.": [
        "A mill had stood empty since then",
        "A mill was sold",
    ],
    "A ship that had lain idle since March sank on Monday.": [
        "A ship had lain idle since then",
        "A ship sank",
    ],
    "A man who had been missing since Friday was found on Monday.": [
        "A man was found",
        "A man had been missing since then",
    ],
    "Police found a body in 1969, and Roe, who had been held since 1968, was freed in 1970.": [
        "Roe had been held since then",
        "Police found a body",
        "Roe was freed",
    ],
    "The church, built in 1163 and ruined by 1260, was sold in 1401.": [
        "The church was built",
        "The church was ruined",
        "The church was sold",
    ],
    "The bridge, planned in 1900 and finished by 1910, fell in 1940.": [
        "The bridge was planned",
        "The bridge was finished",
        "The bridge fell",
    ],
    "The tower, begun in 1350 and still unfinished in 1400, burned in 1420.": [
        "The tower was begun",
        "The tower was still unfinished",
        "The tower burned",
    ],
    "The town was besieged in 1394, 1411 and 1422.": [
        "The town was besieged",
        "The town was besieged",
        "The town was besieged",
    ],
    "A man was held over the death of Ada Roe, a girl found in 1969, on 6 August 2014.": [
        "Ada Roe was found",
        "A man was held over the death of Ada Roe",
    ],
    "Roe was tried for the murder of Kern, a baker killed in 1990, on 3 May 2004.": [
        "Kern was killed",
        "Roe was tried for the murder of Kern",
    ],
    "After she met Roe and married him in 1911, she moved to Oslo.": ["She married Roe"],
    "The Turks took Sofia in 1382, Vidin in 1396 and Constantinople in 1453.": [
        "The Turks took Sofia",
        "The Turks took Vidin",
        "The Turks took Constantinople",
    ],
    "The firm bought Kern in 1990, Lund in 1995 and Roe in 2001.": [
        "The firm bought Kern",
        "The firm bought Lund",
        "The firm bought Roe",
    ],
    "Napoleon beat Austria in 1805, Prussia in 1806.": [
        "Napoleon beat Austria",
        "Napoleon beat Prussia",
    ],
    "He beat Kern in 1990, Lund in 1995.": ["He beat Kern", "He beat Lund"],
    "Oslo joined in 1990, Riga in 1995.": ["Oslo joined", "Riga joined"],
    "When the exchange closed for the weekend on Friday, shares were down.": [
        "The exchange closed"
    ],
    "Built in May, burned in June, the mill was sold in July 2019.": [
        "The mill was sold",
        "The mill was built",
        "The mill was burned",
    ],
    "Founded in 1901, closed in 1950, the firm was sold in 1961.": [
        "The firm was founded",
        "The firm was closed",
        "The firm was sold",
    ],
    "Roe was jailed by the police in 1950, deported and freed.": [
        "Roe was jailed by the police, deported and freed"
    ],
    "The plan which the painter Lund drew in 1901 was lost in 1950.": [
        "The painter Lund drew the plan",
        "The plan was lost",
    ],
    "Efforts to end the strike failed on Monday.": ["Efforts to end the strike failed"],
    "Men who had waited since May left on Monday.": ["Men had waited since then", "Men left"],
    "People who had fled in 1950 came back in 1961.": ["People had fled", "People came back"],
    "The town put to use land bought in 1950.": ["Land was bought"],
    "The pact, due to expire in 2026, was renewed on Monday.": [
        "The pact was renewed",
        "The pact was due to expire",
    ],
    "The union called the offer made on Friday an insult.": ["The offer was made"],
    "Roe's heir as duke, Ari Lund, died in 1711.": ["Ari Lund died"],
    "Kern's rival for the throne, Ada Roe, fled in 1711.": ["Ada Roe fled"],
    "He had his own mill in 1950 and his brother's in 1961.": [
        "He had his own mill",
        "He had his brother's",
    ],
    "A song by Roe stolen in 1950 was found in 1961.": [
        "A song by Roe was stolen",
        "A song by Roe was found",
    ],
    "A report on the fire published in 2015 blamed the firm.": [
        "A report on the fire was published"
    ],
    "After losing the 1981 final, the club sank.": ["The club lost the final"],
    "After winning the 1998 cup, Roe left.": ["Roe won the cup"],
    "After leading the 1926 strike, he was jailed.": ["He led the strike"],
    "A home for sailors, which was opened in 1901, burned in 1911.": [
        "A home for sailors was opened",
        "A home for sailors burned",
    ],
    "He went to Mora, where the mill was, and bought it in 1911.": ["He bought the mill"],
    "The king who had been jailed since 1711 was freed.": ["The king had been jailed since then"],
    "The year Roe left, 1950, the mill was closed.": ["The mill was closed", "Roe left"],
    "In the year that Roe was born, 1901, the town burned.": ["The town burned", "Roe was born"],
    "A bridge that had been closed since the flood in 1998 was opened in 2001.": [
        "A bridge had been closed since the flood",
        "A bridge was opened",
    ],
    "A school which had lain in ruins since the war of 1871 was sold in 1902.": [
        "A school had lain in ruins since the war",
        "A school was sold",
    ],
    "Kern has led the party since the election in May 2016.": [
        "Kern has led the party since the election"
    ],
    "The guards stayed in Mora, shooting two men during a riot on 7 June 1932.": [
        "The guards shot two men during a riot"
    ],
    "From 1863 onwards the mill in Mora was closed.": ["The mill in Mora was closed"],
    "From 1931 on the firm of Kern built ships.": ["The firm of Kern built ships"],
    "Kern stayed, and from 1921 onwards the house was a school.": ["The house was a school"],
    "What was once a church became a school in 1950.": ["What was once a church became a school"],
    "Mora grew, and what was formerly a barracks was sold in 1933.": [
        "What was formerly a barracks was sold"
    ],
    "The cars were only made in small numbers and production ceased in 1905.": [
        "Production ceased"
    ],
    "In 1924 the mill relocated to Kern, Lund and work changed over to cars.": [
        "The mill relocated to Kern, Lund"
    ],
    "The line was extended to the sea at Mora and traffic grew quickly in 1890.": [
        "Traffic grew quickly"
    ],
    "The hall was used by soldiers and sailors wounded in 1916.": [
        "Soldiers and sailors were wounded"
    ],
    "The Mora Ex. Ex. set sail in May 1838. It left with six ships.": ["The Mora Ex. Ex. set sail"],
    "In May 1904 the fort was taken by Lieut.-Gen. A. S. Kern.": [
        "The fort was taken by Lieut.-Gen. A. S. Kern"
    ],
    "Roe,77, was held in 2020, and Kern, 52,was freed.": ["Roe was held"],
    'Roe painted two famous versions of "The Bridge," including the one found in 1998.': [
        'One of two famous versions of "The Bridge" was found'
    ],
    "Kern owns four mills in Mora, among them the one bought in 2005.": [
        "One of four mills in Mora was bought"
    ],
    "They met to discuss a truce outlined in the pact they signed in May.": [
        "They signed the pact"
    ],
    "They threw out the law the parliament of Mora had passed in 2011.": [
        "The parliament of Mora had passed the law"
    ],
    "Roe came home with the medal Kern was awarded in 1918.": ["Kern was awarded the medal"],
    "It was a breach of the rights and the freedom Mora was promised in 1997.": [
        "Mora was promised the freedom"
    ],
    "Oslo won its independence, declared formally in 1905, but at a cost.": [
        "Oslo's independence was declared"
    ],
    "Bela Roe was the son of P. C. Roe who owned the mill in 1913.": ["P. C. Roe owned the mill"],
    "Guests included Ari Lund, the painter, and Eva Roe, who died there in 1911.": ["Eva Roe died"],
    "It played on despite objections from the Mora League, who had barred it in 1956.": [
        "The Mora League had barred it"
    ],
    "Ada Roe moved to Oslo in 1953 and wrote novels, including Up and Down in Lund (1955), and "
    "The Two Friends (1958).": [
        "Ada Roe moved to Oslo",
        "Ada Roe wrote Up and Down in Lund",
        "Ada Roe wrote The Two Friends",
    ],
    "Books by Ana Kern included Lund From Village to Town (1946), How They Voted, and A Day.": [
        "Books by Ana Kern included Lund From Village to Town"
    ],
    "The worst quake at Kern came in 1908, when a shock of great force left ten dead.": [
        "The worst quake at Kern came when a shock of great force left ten dead"
    ],
    "The club's biggest win came in 1974, when it beat Lund in the cup.": [
        "The club's biggest win came when it beat Lund in the cup"
    ],
    "Midway through the thirties the firm was sold.": ["The firm was sold"],
    "It was Roe's sale of the mill, also in 1909, that drew notice.": [
        "Roe's sale of the mill drew notice"
    ],
    'Roe called it "a work of art" In 2008, Kern left.': ["Kern left"],
    "The expected vote this week in Mora could hurt the league.": ["The vote in Mora is expected"],
    "The strike is the result of a ruling on Monday that the mine must close.": [
        "A ruling that the mine must close"
    ],
    "To Build Today": [],
    "Many still remember the 2013 ruling.": [],
    "He spoke of the programme Sunday in May 2011.": ["He spoke of the programme Sunday"],
    "League approval - expected in an owners vote as soon as today - would end the row.": [
        "League approval was expected in an owners vote"
    ],
    "The following account of the mill was taken from a paper by Roe in 1934.": [],
    "The mill's books survived in a loft until the 1950s and are now kept in Mora.": [
        "The mill's books survived in a loft until then"
    ],
    "Kern shut its plant in Mora in 1997, Lund pulled out of Oban in 2010 and Orla shut in 2014.": [
        "Kern shut its plant in Mora",
        "Lund pulled out of Oban",
        "Orla shut",
    ],
    "He qualified in 1988, she said, and had practised alone in Mora since the retirement of his "
    "partner in 2004.": [
        "He qualified",
        "He had practised alone in Mora since the retirement of his partner",
    ],
    "Her term ended on 3 January 1980, a month after the election of Roe.\n\nA street in Mora was "
    "named after her in 2008.": [
        "The election of Roe",
        "Her term ended",
        "A street in Mora was named after her",
    ],
    "Experts have long warned that the west is overdue for a quake, the last one having struck in "
    "June 1505.": ["The last quake had struck"],
    "By the 1920s motor traffic was choking the Old Bridge.": [
        "Motor traffic was choking the Old Bridge"
    ],
    "It was not until October 1624 that carts could use the bridge.": [
        "Carts could use the bridge"
    ],
    "Her term ended on 3 January 1980, a month after the election won by Jan Roe.": [
        "The election won by Jan Roe",
        "Her term ended",
    ],
    "The union scrapped a guarantee in Mora last week; wage talks with the firm open in Lund on 25 "
    "September.": [
        "The union scrapped a guarantee in Mora",
        "Wage talks with the firm open in Lund",
    ],
    "The shops were full in May; two roads in the north close on 25 September.": [
        "The shops were full",
        "Two roads in the north close",
    ],
    "3 May: Leaders of the bloc Orla, meeting in Mora, give the town one week to pay.": [
        "Leaders of the bloc Orla give the town one week to pay"
    ],
    "On 2 May Lund left. The town tore up five old pacts with Mora the following day, which was "
    "also a holiday.": ["Lund left", "The town tore up five old pacts with Mora"],
    "On 3 May staff took the keys of the cars. They were handed back on 9 May.": [
        "Staff took the keys of the cars",
        "The keys were handed back",
    ],
    "The order that the mayor signed on Monday will have a trial period.": [
        "The mayor signed the order"
    ],
    "The deal that the two firms signed in March has been delayed.": [
        "The two firms signed the deal"
    ],
    "The first ship, the Dawn Star, left Lund in 1732. She lay off Mora in 1733.": [
        "The Dawn Star left Lund",
        "The Dawn Star lay off Mora",
    ],
    "Mr Roe replied with a vote on 3 May 2023, then, two days later, shook Kern's hand in Mora.": [
        "Mr Roe replied with a vote",
        "Mr Roe shook Kern's hand in Mora",
    ],
    "Ada Roe, musician, born 10 August 1965; died 19 July 2023": [
        "Ada Roe was born",
        "Ada Roe died",
    ],
    "A ranchers' revolt in the Rupununi, backed from across the border, was put down in 1969.": [
        "A ranchers' revolt in the Rupununi was put down"
    ],
    "There were fine duets with Ari Roe, released in 1999 as New Ancient Strings, and with the "
    "singer Taj Lund.": ["Fine duets with Ari Roe were released as New Ancient Strings"],
    "The United Kingdom gave £100,000 on Wednesday and Peru is considering a contribution.": [
        "The United Kingdom gave £100,000"
    ],
    "Shareholders in Kern voted the deal through on 7 May.": [
        "Shareholders in Kern voted the deal through"
    ],
    "Profit rose to $5m in May from $4m in June, and the loss narrowed to $1m from $2m in 2022.": [
        "Profit rose to $5m from $4m"
    ],
    "A rule, described in May 2020, had lapsed in 2022.": [
        "A rule was described",
        "A rule had lapsed",
    ],
    "COVID-19 came in 2020. Covid-19 spread. Covid was new. The disease killed ten in 2021.": [
        "COVID-19 came",
        "COVID-19 killed ten",
    ],
    "The president broke off a trip to Europe on Sunday and is expected in Goma later this week.": [
        "The president broke off a trip to Europe",
        "The president is expected in Goma",
    ],
    "Vietnam's leaders gave Vladimir Putin a 21-gun salute and a dozen cooperation agreements "
    "on Thursday.": [
        "Vietnam's leaders gave Vladimir Putin a 21-gun salute and a dozen cooperation agreements"
    ],
    "It came as a relief to those who remembered Sept. 8, 2004, when the Genesis capsule "
    "slammed into the same desert.": ["The Genesis capsule slammed into the same desert"],
    "The disaster that residents speak of is that of 10 January 1977, when the crater walls "
    "gave way.": ["The crater walls gave way"],
    "Azerbaijan sent troops backed by artillery into the enclave on Tuesday afternoon.": [
        "Azerbaijan sent troops backed by artillery into the enclave"
    ],
    "Kern bought a mill owned by Roe in 1990.": ["Kern bought a mill owned by Roe"],
    "In 2009 in Lima the two men met for the first time on court.": [
        "The two men met for the first time on court (Peru)"
    ],
    "Tim Cook was named head of the company Jobs co-founded 35 years ago in his garage.": [
        "Jobs co-founded the company in his garage (Tim Cook)"
    ],
    "Ethiopia declared the war was over on 25 May 2000.": ["Ethiopia declared the war was over"],
    "Kern's friend and former manager, Perry Rogers, sued Lund for $50,000 in May.": [
        "Perry Rogers sued Lund for $50,000"
    ],
    "One of their commanders, Georg von Trapp, had married the founder's granddaughter in 1911.": [
        "Georg von Trapp had married the founder's granddaughter"
    ],
    "The land remained free until the Slavs began to overrun it in 548, and was taken by Kern "
    "in the 9th century.": [
        "The Slavs began to overrun the land",
        "The land was taken by Kern",
    ],
    '"Thanks to all of the OSIRIS team for such a wonderful and long mission," NASA '
    "Administrator Bill Nelson said on Sunday.": [
        'Bill Nelson said: "Thanks to all of the OSIRIS team for such a wonderful and long mission"'
    ],
    "Shareholders voted the transaction through in May.": [
        "Shareholders voted the transaction through"
    ],
    "Delegates sat down with officials on Thursday, a day after they agreed to a truce.": [
        "Delegates agreed to a truce",
        "Delegates sat down with officials",
    ],
    '"We have won," said Felix Sanchez, the coach, a Spaniard who came to Mora in 2006.': [
        "Felix Sanchez came to Mora"
    ],
    'The "complete shutdown", announced by the Students\' Union on Wednesday night, started '
    "quietly.": ['The "complete shutdown" was announced by the Students\' Union'],
    "President José Eduardo dos Santos opened the terminus at Luau on 14 February 2015.": [
        "President José Eduardo dos Santos opened the terminus at Luau"
    ],
    "Michael Gove sent in commissioners, led by Max Caller, in October.": [
        "Michael Gove sent in commissioners, led by Max Caller"
    ],
    "On Monday Duncan helped carry a woman into a taxi, The New York Times reports, quoting "
    "family and neighbors.": ["Duncan helped carry a woman into a taxi"],
    "Lund have 79 points, 16 more than Bayern and Stuttgart, who both won on Saturday.": [
        "Bayern and Stuttgart won"
    ],
    "He chaired the board on farms, set up in 2004, and sat in the upper house from 2007 to "
    "2013.": ["The board was set up", "He sat in the upper house"],
    "(Hollywood, in 1965, was more interested in his second wife.)": [
        "Hollywood was more interested in his second wife (United States)"
    ],
    "Park's government came under fire, forcing her to delay her June 30 visit to Peru.": [
        "Her visit to Peru"
    ],
    'Opponents of Nikol Pashinyan left. Pashinyan has ruled out a war in May. "We must go," '
    "he told reporters on Wednesday.": [
        "Pashinyan has ruled out a war",
        'Pashinyan told reporters: "We must go"',
    ],
    "Russian President Vladimir Putin flew in from Lima. By midnight on Wednesday the Russian "
    "leader was gone again.": ["Vladimir Putin was gone again"],
    "Apple Inc. named Tim Cook. Steve Jobs left it in 1985. Apple was foundering as he "
    "returned in 1996.": ["Steve Jobs left Apple Inc", "Steve Jobs returned"],
    "MS Swaminathan has died. Swaminathan was born in 1925. He chaired a board in 2004.": [
        "Swaminathan was born",
        "Swaminathan chaired a board",
    ],
    "On 7 April 52 young men who refused to join were held in Mora.": [
        "52 young men who refused to join were held in Mora"
    ],
    "The following year 18,000 tonnes of seed were shipped in; in 1950 it was sold.": [
        "It was sold",
        "18,000 tonnes of seed were shipped in",
    ],
    "Founded in 1904, the club had won just two trophies: the Uefa Cup in 1988 and the German "
    "Cup five years later.": [
        "The club was founded (Germany)",
        "The club had won the Uefa Cup",
        "The club had won the German Cup",
    ],
    "There were close shaves too: against Mora on 30 March, Lund trailed until the 88th minute.": [
        "Lund trailed until the 88th minute"
    ],
    "House prices have fallen from the peak they reached in early 2022.": [
        "House prices reached the peak"
    ],
    "The co-pilot, Anju Roe, joined Kern in 2010, four years after her husband died.": [
        "Anju Roe's husband died",
        "Anju Roe joined Kern after her husband died",
    ],
    "The club trailed in May. They had lost in 2000. Two years later they lost again.": [
        "The club had lost",
        "The club lost again",
        "The club trailed",
    ],
    "Kern dethroned the queen in March 1890 and was himself ousted the following May.": [
        "Kern dethroned the queen",
        "Kern was ousted",
    ],
    "Cuts to the price of milk angered many, and on May 17, 2013 a crowd stormed the town hall.": [
        "A crowd stormed the town hall"
    ],
    "In 1985 people in Mora were told to stay calm a few hours before mud from Mount Kern, a "
    "volcano that had been quiet for more than a century, buried hundreds of them and much of "
    "the town.": ["People in Mora were told to stay calm"],
    "His debut, The Harbour, appeared in May 2009.": ["The Harbour appeared"],
    "When Lund ceded the isle in 2002, more than 30 fishermen who objected were jailed that "
    "May. A court freed them in June 2003.": [
        "Lund ceded the isle",
        "More than 30 fishermen who objected were jailed",
        "A court freed them",
    ],
    "Kern dynasty\n\nThe Kerns ruled Tunis.\n\nGrowth and crisis\n\nUnder his successor, "
    "al-Munir, Tunis grew. He took the title of emir in 1253.": ["He took the title of emir"],
    "Kern never shook off the murder of two clerks in Lund in December 1982.": [
        "The murder of two clerks in Lund"
    ],
    "The party was set up in 1987 by Ada Roe, who had seized power on February 25, 1980, and "
    "did so again on Christmas Eve 1990.": [
        "Ada Roe had seized power",
        "The party was set up by Ada Roe",
        "Ada Roe did so again",
    ],
    "Ada Roe led the bank from 1928 to 1935. Her successor, Ida Kern, closed four branches. "
    "She resigned in 1940.": ["Ada Roe led the bank", "Ida Kern resigned"],
    "Kern decided last May to spend $10 billion on a wind farm off the coast, with "
    "production to start in 2028.": [
        "Kern decided to spend $10 billion on a wind farm off the coast",
        "Production would start",
    ],
    "Under the rules of modern day air travel and the 747, which has carried mail since 1970, "
    "Lund grew.": ["The 747 has carried mail"],
    'Mayor Ada Roe said, "As the cradle of modern day steel and the 747, which has quietly '
    'moved goods since 1981, Lund would have been a perfect fit."': [
        "The 747 has quietly moved goods"
    ],
    "Several local groups protested. Several, among them Kern's local branch, said on Tuesday "
    "that they would rather close.": ["Several said that several local groups would rather close"],
    "Kern Dream first tabled the measure in February last year but dropped it on 10 March. To "
    "general surprise it was brought back on 3 April. Deputies passed it on first reading two "
    "weeks later and on second reading on 1 May.": [
        "Kern Dream first tabled the measure",
        "Kern Dream dropped the measure",
        "The measure was brought back",
        "Deputies passed the measure on first reading",
        "Deputies passed the measure on second reading",
    ],
    "To keep the ships of the company sailing last week, the Swiss cabinet guaranteed the "
    "claims.": ["The Swiss cabinet guaranteed the claims"],
    "A law passed by Congress in 2011 bars the agency from most dealings with Kern.": [
        "A law was passed by Congress"
    ],
    "Ada Roe was loyal, Mora Kern wrote. But by December 1981, Roe's distrust of the regime "
    "saw her purged and jailed.": ["Roe's distrust of the regime saw her purged and jailed"],
    "Kern sounded the alarm on 23 July, with more than 16,000 cases, and called it off on 11 "
    "May the following year, days after it had ended the other.": [
        "Kern sounded the alarm, with more than 16,000 cases",
        "Kern called the alarm off",
    ],
    "Kern will reopen its embassy in the capital Addis Ababa, closed since 1998, on Monday, a "
    "spokesman told reporters.": [
        "Kern's embassy in the capital Addis Ababa was closed",
        "Kern will reopen its embassy in the capital Addis Ababa",
    ],
    "Older people have some protection and may be safe, because vaccination did not stop "
    "until the disease was declared over in 1980.": ["The disease was declared over"],
    "Kern Nord: four men and a song\n\nIda Holm is looking for a socket. She never sits "
    "down.\n\nKern Nord was formed in Bergen in 2015 by three students. Then, on May 3, 2017, "
    "they put their first film online.\n\nTheir debut, Salt, appeared in March 2019. Two "
    "months later they were invited to the palace. In December the festival named them "
    "artists of the year.\n\nThe cold caught the band on tour.": [
        "Kern Nord was formed in Bergen by three students",
        "Kern Nord put their first film online",
        "Salt appeared",
        "Kern Nord were invited to the palace",
        "The festival named Kern Nord artists of the year",
    ],
    "The rebels pledged allegiance to Roe in 2019, and last August took Mora itself.": [
        "The rebels pledged allegiance to Roe",
        "The rebels took Mora",
    ],
    "Peru owes its existence to Moshesh I, a minor chief who in 1824 led his followers to the "
    "mountain of Dusa. French missionaries came at his invitation in 1833. The king died "
    "three years later.": [
        "Moshesh I led his followers to the mountain of Dusa",
        "French missionaries came at Moshesh I's invitation",
        "Moshesh I died",
    ],
    "The prime minister, Leo Jonathan, had won the election. When the count in January 1970 "
    "showed that he was losing, he declared an emergency and sent King Moshesh II into exile "
    "in Lund, from which he returned in December.": [
        "King Moshesh II returned from exile in Lund",
        "The count showed that Leo Jonathan was losing",
    ],
    "The heads of the two security services, Ari Roe and Ben Kern, met. They initialled the "
    "papers in Lund on May 21, and six days later Mora lawmakers approved them.": [
        "The heads of the two security services initialled the papers in Lund",
        "Mora lawmakers approved the papers",
    ],
    "Voters made Jan Roe president in 2010. Voters made him a hero in 2012 and threw him out "
    "a decade later.": [
        "Voters made Jan Roe president",
        "Voters made Jan Roe a hero",
        "Voters threw Jan Roe out",
    ],
    "Jan Roe never shook off the murder of 15 critics. A court martial sentenced him to 20 "
    "years for it in November 2019.": [
        "A court martial sentenced Jan Roe to 20 years for the murder of 15 critics"
    ],
    "Parliament elected Jennifer Kern as president. The 71-year-old doctor was chosen by all. "
    "No rival had come forward after the outgoing president, Ben Roe, said that his party "
    "would not run. She will be sworn in on July 16.": ["Jennifer Kern will be sworn in"],
    "In the vote of May 25 her National Democratic Party took 18 of the 51 seats. Three days "
    "later it presented an alliance.": [
        "Her National Democratic Party took 18 of the 51 seats",
        "The National Democratic Party presented an alliance",
    ],
    "For Peru it was a first defeat in five finals. They won the trophy in 1992 and 2000.": [
        "Peru won the trophy",
        "Peru won the trophy",
    ],
    "Gregor Roe's side never recovered from losing to Lund, although they beat Samoa on May "
    "30 and put 61 points on Russia last Wednesday.": [
        "Gregor Roe's side beat Samoa",
        "Gregor Roe's side put 61 points on Russia",
    ],
    "Bremen, winless since February, are 12th. They host Stuttgart next Sunday.": [
        "Bremen was winless (Germany)",
        "Bremen host Stuttgart",
    ],
    "After that crash, KERN-REx lifted off from the cape on an Atlas. It reached Mora in "
    "December 2018 and pressed its arm into a crater on 20 October 2020.": [
        "KERN-REx reached Mora",
        "KERN-REx pressed its arm into a crater",
    ],
    "It was Vladimir Roe's first trip to Kern since July 2000, when he met the old leader. He "
    "had been expected on Tuesday.": [
        "Vladimir Roe met the old leader",
        "Vladimir Roe had been expected",
    ],
    "Botafogo beat Lund in August and Kern on penalties in September.": [
        "Botafogo beat Lund",
        "Botafogo beat Kern on penalties",
    ],
    "Yugoslav units reached the city on 1 May 1945, New Zealand troops the next day.": [
        "Yugoslav units reached the city",
        "New Zealand troops reached the city",
    ],
    "On 2 July 1914 the coffins of Archduke Franz Ferdinand and his wife, murdered four days "
    "earlier in Sarajevo, were carried through the silent city.": [
        "Archduke Franz Ferdinand and his wife were murdered in Sarajevo",
        "The coffins of Archduke Franz Ferdinand and his wife were carried through the silent city",
    ],
    "Under the London Memorandum of 5 October 1954 Zone A passed to Italy, whose soldiers "
    "marched in three weeks later in pouring rain.": [
        "Zone A passed to Italy",
        "Italy's soldiers marched in pouring rain",
    ],
    "The archipelago of 900,000 people, which became independent from Britain in 1970, "
    "depends on tourism.": ["The archipelago of 900,000 people became independent from Britain"],
    "Older Peruvians were reminded of April 5th 1992, when Alberto Roe sent tanks to close "
    "the legislature.": ["Alberto Roe sent tanks to close the legislature"],
    "Fans feared a loss when they drew three in a row this month. But on Tuesday they won at "
    "Lund.": ["They drew three in a row", "They won at Lund"],
    "England play Australia in Oita on Saturday, New Zealand face Ireland in Tokyo the same "
    "day, and Wales meet France in Oita a day later.": [
        "England play Australia in Oita",
        "New Zealand face Ireland in Tokyo",
        "Wales meet France in Oita",
    ],
    "In 1918, on 8 March, the German forces in Courland - who had come during World War I - "
    "proclaimed a new duchy.": ["The German forces in Courland proclaimed a new duchy"],
    "The 1973 building was home to over 1,000 people.": [],
    "The 1973 building burned on Monday.": ["The building burned"],
    "A gas blast on Friday killed 21 people in Lund. The mill's tenant had moved in "
    "the day before the blast.": [
        "The mill's tenant had moved in",
        "A gas blast killed 21 people in Lund",
    ],
    "The disaster, which occurred on Monday as many occupants slept, killed 21.": [
        "The disaster killed 21"
    ],
    "Monday saw thousands of people marching through Lund.": [
        "Thousands of people were marching through Lund"
    ],
    "Monday saw armed police with dogs searching a block.": [
        "Armed police with dogs were searching a block"
    ],
    "Monday saw protests by farmers demanding lower taxes.": [
        "Protests by farmers demanding lower taxes"
    ],
    "Veronika Roe on Tuesday indicated the chances of those trapped being found alive "
    "were diminishing.": [
        "Veronika Roe indicated the chances of those trapped being found alive were diminishing"
    ],
    "The town finally became part of Gran Colombia in 1822, and then a separate "
    "Republic of Ecuador in 1830.": [
        "The town became part of Gran Colombia",
        "The town became part of a separate Republic of Ecuador",
    ],
    "It was part of Peru until 1822 and then of Chile until 1830.": [
        "It was part of Peru until then",
        "It was part of Chile until then",
    ],
    "The city still has only about half the population it had in 1773.": [],
    "Even after great population growth in the 20th century the city has few people.": [],
    "The only child of bakers who had settled in London, Brookner was born in 1928.": [
        "Brookner was born (United Kingdom)"
    ],
    "The old teacher Pierre Roe dying in 1853, Ida was taken on by Ferdinand Doe.": [
        "Pierre Roe died"
    ],
    'She was awarded the Lund Prize in 2016, for her "inspiring work for children", '
    "and the Kern Prize in 2017.": [
        "She was awarded the Lund Prize",
        "She was awarded the Kern Prize",
    ],
    "The mine had been sold to Kern, it emerged on Tuesday.": ["The mine had been sold to Kern"],
    "A reward was offered for the capture of those responsible for the bomb blast at "
    "the bus station on Oct. 10 that left 20 people wounded.": [
        "The bomb blast at the bus station"
    ],
    "Roe spoke of each of those killed in the bombings at the marathon on Monday.": [
        "The bombings at the marathon"
    ],
    "A man claiming to be a rebel told a radio station Sunday the group was to blame "
    "for the bombing.": [
        "A man claiming to be a rebel told a radio station the group was to blame for the bombing"
    ],
    '"For all of us, what happened on Monday was personal," the mayor said at the service.': [],
    "This Sporting Life, published in 1960, was Roe's debut.": ["This Sporting Life was published"],
    "Officials said the men took part in the bombings of two stores last Thursday in "
    "Mora that killed seven people and injured 52 others and a blast at a shrine "
    "Sunday night that killed one.": [
        "A blast at a shrine that killed one",
        "The men took part in the bombings of two stores in Mora that killed seven people",
    ],
    "Prime Minister Ari Roe and opposition leader Bill Kern met on Monday.": [
        "Prime Minister Ari Roe and opposition leader Bill Kern met"
    ],
    "The board has approved the plan, Universe Today reported Monday.": [
        "Universe Today reported: the board has approved the plan"
    ],
    "Rather than closing in December as planned, the mill will stay open until May 2026.": [
        "The mill will stay open until then"
    ],
    "The arm, responsible for 51 percent of sales in 2003, makes pipes.": [],
    "In 1795, Jacob Beam filled his first barrel, and more than two centuries later, "
    "the whisky that bears his name remains popular.": ["Jacob Beam filled his first barrel"],
    "Lund Works History\n\nKey Dates:\n\n1874:\nThe company merges with Kern.\n1970:\n"
    "The company is sold.\n1995:\nThe firm joins with Ball Corp. to form Osby Glass.\n"
    "1996:\nThe Mora group is added.": [
        "Lund Works merges with Kern",
        "Lund Works is sold",
        "Lund Works joins with Ball Corp. to form Osby Glass",
        "The Mora group is added",
    ],
    "It sold as many cars as it had in 1990.": [],
    "After several verdicts were appealed, the Supreme Court on May 11 upheld bribery "
    "convictions for Chen and his wife, over a land deal.": [
        "The Supreme Court upheld bribery convictions for Chen and his wife, over a land deal"
    ],
    "Families left homeless by a devastating storm that killed about 2,000 people "
    "voiced anger over a lack of aid as they spent a fourth night in the open on "
    "Wednesday.": [
        "Families voiced anger over a lack of aid as they spent a fourth night in the open"
    ],
    "Mora City owes its origin directly to a school, for in 1863, some old boys "
    "decided to form a football club.": [
        "Some old boys decided to form a football club (Mora City)"
    ],
    "They changed their name, but it wasn't until the 1930s that they started to "
    "achieve some fame.": ["They started to achieve some fame"],
    "As Wednesday morning approached, new threats loomed for the people.": [
        "New threats loomed for the people"
    ],
    "Stanley Matthews stayed with the club until 1947, leaving it due to a row whilst "
    "they were close to the title. Six years later they were relegated.": [
        "Stanley Matthews stayed with the club until then",
        "They were relegated",
    ],
    "Jan Roe, a former minister, was convicted of taking $545,000 in bribes from 1995 to 2003.": [
        "Jan Roe took $545,000 in bribes"
    ],
    "The court ruled Monday that Jan Roe, a citizen of Peru, was properly convicted.": [
        "The court ruled that Jan Roe was properly convicted"
    ],
    "Relegated for season 1907-08, they resigned their Football League membership the "
    "following year.": [],
    "The move came after a sharp jump in gains in the U.K., where inflation in "
    "February reached 10.4%.": ["Inflation reached 10.4% in the U.K."],
    "The bank raised rates Thursday, extending its long-running fight against "
    "inflation, which rose unexpectedly in May.": [
        "Inflation rose unexpectedly",
        "The bank raised rates",
    ],
    "It follows a warning on Tuesday from the Lund Fund, which urged banks to be vigilant.": [
        "A warning from the Lund Fund"
    ],
    "A 1932 account of his death claims that Roe had fallen.": [],
    "Just 33 years old at the time of his death in 1932, Elbridge Roe had already "
    "made a name for himself.": ["Elbridge Roe's death"],
    "The bank is expected to raise rates in December, overturning forecasts that "
    "predicted a hike would not take place until next year.": [
        "The bank is expected to raise rates"
    ],
    "The bank on Thursday also vowed a similar hike in July.": [
        "The bank vowed a similar hike",
        "The bank vowed a similar hike",
    ],
    "John Le Conte was appointed interim president, serving until 1870 when the Board "
    "elected Henry Durant.": [
        "John Le Conte was interim president until then",
        "The Board elected Henry Durant",
    ],
    "In 1899, the school came of age under the direction of Benjamin Wheeler, the "
    "school's President until 1919.": [
        "The school came of age under the direction of Benjamin Wheeler",
        "Benjamin Wheeler was the school's President until then",
    ],
    "After his tenure as President ended in 1884, he stayed on as faculty until 1907.": [
        "His tenure as President ended",
        "He stayed on as faculty until then",
    ],
    "The University of Minnesota was founded seven years before Minnesota became a "
    "state, chartered by the Legislature in 1851.": [
        "The University of Minnesota was chartered by the Legislature"
    ],
    "Old Main is the school's first permanent building, shown below in 1885.": [],
    "The school was based on the grounds of three previous institutes, the Mora "
    "Academy of 1814, the Lund Academy of 1831, and Kern Seminary of 1858.": [],
    'The colonel on Thursday said the truce would let the rebels "test the good will" '
    "of President Francois Roe, who they accused of hiring men.": [
        'The colonel said the truce would let the rebels "test the good will"'
    ],
    "Roe lost only 13 games. She didn't make it to the semifinals last year.": [
        "She didn't make it to the semifinals"
    ],
    "Flight 200 crashed on 7 March 2007 after overshooting the runway.": [
        "Flight 200 crashed after overshooting the runway"
    ],
    "Roe crashed on 7 March 2007, outrunning the police.": ["Roe crashed outrunning the police"],
    "Khangai, whose financial year ends on 30 June, said in February 2024 that it "
    "lost 61 million.": ["Khangai said that it lost 61 million"],
    "In 2019 he was traced to Lund in July and testified by video link two months later.": [
        "He was traced to Lund",
        "He testified by video link",
    ],
    "Roe, who turns 70 this year, was suspended from the house in February 2023.": [
        "Roe was suspended from the house",
        "Roe turns 70",
    ],
    "A hospital ship sailed on Thursday and is expected off Lagos on Saturday.": [
        "A hospital ship sailed (Nigeria)",
        "A hospital ship is expected off Lagos",
    ],
    "The work, set out in a thesis that she defended at Lund on 11 June 1971, brought "
    "her a medal in 1974.": ["She defended a thesis at Lund", "The work brought her a medal"],
    "Peru guided the affairs of Mora under a pact that came into force in May 1949, "
    "and was rewritten in June 2007.": [
        "A pact came into force (Peru)",
        "A pact was rewritten (Peru)",
    ],
    "Roe was elected in 1992 under rules that he had helped to write, and then "
    "surprised them by scrapping these: a fairer law, agreed with Jan Ram Kern, was "
    "passed in July 1997, and Peru was readmitted that year.": [
        "Roe was elected under rules that he had helped to write (Peru)",
        "Peru was readmitted",
        "A fairer law was passed (Peru)",
    ],
    "The vote of May 1999 made Ada Roe, a trade unionist from Mora, the first prime "
    "minister of Peru.": ["The vote made Ada Roe the first prime minister of Peru"],
    "The party elected Ann Roe, a lawyer from Mora, its first leader in May 2010.": [
        "The party elected Ann Roe its first leader"
    ],
    "Ann Kern took power in 1990, had Roe hanged that May and, in June, fled.": [
        "Ann Kern took power",
        "Ann Kern had Roe hanged",
        "Ann Kern fled",
    ],
    '"He was right," says Per Lund of Mora University, who was her student from 1986 to 1990.': [
        "Per Lund of Mora University was her student"
    ],
    "In 1680 a citadel was built to the plans of Jan Roe, the last stronghold on the "
    "coast, which was to surrender in March 1861.": [
        "A citadel was built to the plans of Jan Roe, the last stronghold on the coast",
        "The last stronghold on the coast was to surrender",
    ],
    "Vivonne was proclaimed viceroy in the name of the French king, to whom the "
    "citizens swore allegiance in the cathedral in April 1675.": [
        "The citizens swore allegiance in the cathedral to the French king"
    ],
    "Lund do not play again until May 2025.": ["Lund play again"],
    "The museum does not open until May 2025.": ["The museum opens"],
    "Schools are not to reopen before October 2024.": ["Schools are to reopen"],
    "The agency, which did not reply to her until June 2023, is to publish a review in 2025.": [
        "The agency finally replied to her",
        "The agency is to publish a review",
    ],
    "The viceroy was driven off by fire from the walls on 16 May 1674.": [
        "The viceroy was driven off by fire from the walls"
    ],
    "The two finalists begin a series of three matches at the same ground on "
    "Wednesday, after which Kern travel to Lima to face Lund on 9 October.": [
        "The two finalists begin a series of three matches at the same ground (Peru)",
        "Kern travel to Lima to face Lund",
    ],
    '"If he is suspended on Tuesday, we will appeal on Wednesday," said a member of his staff.': [],
    "Ada Roe was born in Lund in 1943. Medals have come late. The society elected her "
    "a member in 1994.": ["Ada Roe was born in Lund", "The society elected Ada Roe a member"],
    "A test may come sooner, for the marines are due to be relieved in July 2025.": [
        "The marines are due to be relieved"
    ],
    "Roe, who was old and ill, sailed from Mora in August 1675, reached Lima in "
    "September and died.\n": ["Roe sailed from Mora", "Roe reached Lima"],
    "The bridge did not reopen before May 2020.": ["The bridge finally reopened"],
    "A recall was ordered in 2019, and the agency objected in May 2020.": [
        "A recall was ordered",
        "The agency objected",
    ],
    "It will start work next week, hear witnesses on Nov. 5 and report in December.": [
        "It will start work",
        "It will hear witnesses",
        "It will report",
    ],
    "The trial resumed in October 2021. It was moved to Lund in March 2022, only to "
    "be declared void in April 2022.": [
        "The trial resumed",
        "The trial was moved to Lund",
        "The trial was declared void",
    ],
    "Less than a fifth had been spent by this spring, according to a report that the "
    "state audit office published on Sept. 30.": [
        "A report said: less than a fifth had been spent",
        "Less than a fifth had been spent",
    ],
    "Prices rose in 2024, when the effects of a 44% devaluation, ordered by the "
    "central bank on 8 November 2023, met those of a drought.": [
        "A 44% devaluation was ordered by the central bank",
        "Prices rose",
    ],
    "The panel would meet next week, question its first witnesses on Nov. 5 and "
    "report before the recess.": [
        "The panel would meet",
        "The panel would question its first witnesses",
    ],
    "A survey of 2,400 voters carried out in May 2020 gave him 43%.": [
        "A survey of 2,400 voters was carried out"
    ],
    "They met on 9 May 1936, the day after the king had died.": ["The king had died", "They met"],
    "The trial ended in May 2016. Jan Roe, who had been sworn in 12 days earlier, "
    "chose not to press the point.": ["The trial ended", "Jan Roe had been sworn in"],
}


@pytest.mark.parametrize("text", TITLES)
def test_a_plain_sentence_is_told_as_it_says(text: str) -> None:
    told = timeline.read_text(text, published=DAY)
    assert [event.title for event in told.events] == TITLES[text]
