"""To which clause of a sentence of news a date belongs, and where that clause ends."""

from __future__ import annotations

from datetime import date

import pytest

import timeline

DAY = date(2010, 7, 7)
TOLD = {
    # Who did it beside, said without a verb of its own.
    "Lund sailed in 1910, his wife following a year later.": {
        ("1910", "Lund sailed"),
        ("1911", "His wife followed"),
    },
    "The first bridge opened in 1890, the second following in 1900.": {
        ("1890", "The first bridge opened"),
        ("1900", "The second bridge followed"),
    },
    "The mine closed in 1985, the last miners leaving the village in 1990.": {
        ("1985", "The mine closed"),
        ("1990", "The last miners left the village"),
    },
    "He wrote three plays, the first being staged in 1953.": {
        ("1953", "The first play was staged")
    },
    "In May a car bomb hurt 50 people in the same suburb, and on 15 June another killed 27.": {
        ("2010-05", "A car bomb hurt 50 people in the same suburb"),
        ("2010-06-15", "Another car bomb killed 27"),
    },
    "The museum bought “Woman in Blue,” painted in 1640 by Ada Roe, for a million.": {
        ("1640", "Woman in Blue was painted by Ada Roe")
    },
    "Ann Roe is the first of the four men freed last month to speak.": {
        ("2010-06", "The four men were freed")
    },
    "Ari Roe broke away from the larger Union of Mill Workers when it joined others in 2008.": {
        ("2008", "The Union of Mill Workers joined others")
    },
    "Roe met Lund in Mora on the eve of talks in Kos on Thursday.": {
        ("2010-07-08", "Talks in Kos")
    },
    "Mills were built at Fort Lund in 1850, Kos in 1856 and Mora in 1860. Ada Lund died in 1900 "
    "and Ida Kern in 1905.": {
        ("1850", "Mills were built at Fort Lund"),
        ("1856", "Mills were built at Kos"),
        ("1860", "Mills were built at Mora"),
        ("1900", "Ada Lund died"),
        ("1905", "Ida Kern died"),
    },
    "The talks end when an August interim deal expires. The August talks matter.": {
        ("2009-08", "An interim deal"),
        ("2010-08", "The talks matter"),
    },
    "The towns merged in 1962, resulting in the building of a new school in 1968.": {
        ("1962", "The towns merged"),
        ("1968", "The building of a new school"),
    },
    "Roe rejected a request to drop orders requiring the army to take recruits by 5 May 2011.": {
        ("2011-05-05", "Orders required the army to take recruits"),
    },
    "Shares rose ahead of a decision by the bank on Thursday.": {
        ("2010-07-08", "A decision by the bank")
    },
    "The king left Mora on the eve of war in 1914.": {
        ("1914", "The king left Mora on the eve of war")
    },
    "The act of 1900 was repealed in 1950. The act of 1910 was passed by one vote. The decree of "
    "1920 freed the serfs.": {
        ("1950", "The act was repealed"),
        ("1910", "The act was passed by one vote"),
        ("1920", "The decree freed the serfs"),
    },
    "Roe served as mayor (1980–84) and as governor (1993–98). Kern was a writer (1880–1944).": {
        ("1980/1984", "Roe served as mayor"),
        ("1993/1998", "Roe served as governor"),
    },
    "The town had 3,000 people in 1900 and 12,000 by 1950.": {
        ("1900", "The town had 3,000 people"),
        ("1950", "The town had 12,000 people"),
    },
    "Ada Roe (10 December 1915 – 27 November 1952) was a writer. Four months later her father left "
    "for Lund.": {
        ("1915-12-10", "Ada Roe was born"),
        ("1916-04", "Ada Roe's father left for Lund"),
        ("1952-11-27", "Ada Roe died"),
    },
    "A vote was lost in 1990 and its mover was heard at the 1994 MORA-KERN Conference.": {
        ("1990", "A vote was lost"),
        ("1994", "A vote's mover was heard at the MORA-KERN Conference"),
    },
    "The bank has only been in Kern hands since May. Roe has held the record since 1987.": {
        ("2010-05/2010-07-07", "The bank has been in Kern hands"),
        ("1987/2010-07-07", "Roe has held the record"),
    },
    "The council postponed the vote, originally planned for April 2009, until 2012.": {
        ("2009-04", "The vote was planned"),
        ("2012", "The council postponed the vote until then"),
    },
    "After the failure of the May Uprising of 1863 the nation kept its language.": {
        ("1863", "The May Uprising")
    },
    "The experiment ended in a 1973 revolt and a 1978 counter-revolt.": {
        ("1973", "The experiment ended in a revolt and a counter-revolt"),
        ("1978", "A counter-revolt"),
    },
    "1868 was the year that the railway reached Lund. 1990 was the year of the great drought. "
    "2008 was a hard year for Lund.": {
        ("1868", "The railway reached Lund"),
        ("1990", "The great drought"),
    },
    "The tool came into use in 1987 and was shown at the 1988 Lund Conference.": {
        ("1987", "The tool came into use"),
        ("1988", "The tool was shown at the Lund Conference"),
    },
    "The captain took over from Paul Roe, in office since January.": {
        ("2010-01", "Paul Roe was in office")
    },
    "Soldiers entered Lund, under siege since May, and Mora. Police held two men, on the run since "
    "2009.": {
        ("2010-05", "Lund was under siege"),
        ("2009", "Two men were on the run"),
    },
    "Ann Roe has lived with Paul Lund, in Mora since 2001.": {
        ("2001/2010-07-07", "Ann Roe has lived with Paul Lund, in Mora")
    },
    "Roe met Kern in Lund on the eve of talks in Mora on Thursday.": {
        ("2010-07-08", "Talks in Mora")
    },
    "Work had stopped twice, in 2001 and in 2003.": {
        ("2001", "Work had stopped"),
        ("2003", "Work had stopped"),
    },
    "Firefighters searching the crash site of a Mora Airlines Boeing 737-800 that nosedived into a "
    "mountainside last week found a box on Sunday.": {
        (
            "2010-06-28/2010-07-04",
            "A Mora Airlines Boeing 737-800 nosedived into a mountainside",
        ),
        ("2010-07-04", "Firefighters found a box"),
    },
    "The assembly did not grant any funds for the school until 1867.": {
        ("1867", "The assembly finally granted funds for the school")
    },
    "Plans failed when, in 1909, the rival American explorers Frederick Cook and Robert Peary each "
    "claimed to have reached the North Pole.": {
        ("1909", "The rival American explorers claimed to have reached the North Pole")
    },
    "Lund, who was the first to accomplish, in 1903, the complete traverse of the Mora Strait, had "
    "left Norway early in 1911.": {
        ("1903", "Lund was the first to accomplish the complete traverse of the Mora Strait"),
        ("1911-01~/1911-04~", "Lund had left Norway"),
    },
    "Scott, who had been opposed by storms, was overtaken by a blizzard and perished with cold on "
    "March 29, 1912.": {("1912-03-29", "Scott perished with cold")},
    "The first shovel broke ground in 1933, and 3 years later the span was opened to traffic.": {
        ("1933", "The first shovel broke ground"),
        ("1936", "The span was opened to traffic"),
    },
    "First proposed in 1856, the San Francisco-Oakland Bay Bridge was not begun until May 1933.": {
        ("1856", "The San Francisco-Oakland Bay Bridge was first proposed"),
        ("1933-05", "The San Francisco-Oakland Bay Bridge was begun"),
    },
    "From 1937 to 1964 the Mora Bridge held the distinction of being the longest bridge in the "
    "world. In 1964, it was surpassed by another in Peru.": {
        (
            "1937/1964",
            "The Mora Bridge held the distinction of being the longest bridge in the world",
        ),
        ("1964", "The Mora Bridge was surpassed by another in Peru"),
    },
    "The captain, identified only as Asdar, was found floating in a life jacket late on Monday and "
    "told rescuers what happened to his boat on Saturday.": {
        (
            "2010-07-03",
            "The captain, identified only as Asdar, told rescuers what happened to his boat",
        ),
        ("2010-07-05", "The captain was found floating in a life jacket"),
    },
    "The drug is sold by the U.S.-based Kern & Co. Results were published Thursday.": {
        ("2010-07-01", "Results were published (United States)")
    },
    "Ada Lund will replace Ari Roe as head when the new rules come out next week.": {
        (
            "2010-07-12/2010-07-18",
            "Ada Lund will replace Ari Roe as head when the new rules come out",
        )
    },
    "When the new rankings are released Monday, Ada Lund will become the oldest winner.": {
        ("2010-07-12", "Ada Lund will become the oldest winner")
    },
    "Lund first attained the No. 1 ranking on July 8, 2002, and lost it on Aug. 10, 2003.": {
        ("2002-07-08", "Lund first attained the No. 1 ranking"),
        ("2003-08-10", "Lund lost the No. 1 ranking"),
    },
    "Ada Lund won the final two years ago -- when the Roe sisters were at the top -- but couldn't "
    "defend the title last year.": {
        ("2008", "Ada Lund won the final when the Roe sisters were at the top"),
        ("2009", "Ada Lund couldn't defend the title"),
    },
    "The protests began on Sunday following the lifting of price caps on gas, a popular car fuel, "
    "a day earlier.": {
        ("2010-07-03", "The lifting of price caps on gas"),
        (
            "2010-07-04",
            "The protests began following the lifting of price caps on gas, a popular car fuel",
        ),
    },
    "President Ari Roe accepted the government's resignation on Monday.": {
        ("2010-07-05", "President Ari Roe accepted the government's resignation")
    },
    "Roe said new versions of the program would not be available until late 2012.": {
        ("2012-09~/2012-12~", "New versions of the program would finally be available")
    },
    "Newport's fourth quarter ended on Jan. 2.": set(),
    "Dayton, Ohio-based Kern posted profits of $8.7 million in May.": {
        ("2010-05", "Kern posted profits of $8.7 million")
    },
    "The president is going to face Ada Lund in the key presidential election runoff on Sunday, "
    "July 11.": {
        (
            "2010-07-11",
            "The president is going to face Ada Lund in the key presidential election runoff",
        )
    },
    "The deal values Kern at $23 per share, or 9 percent above its closing price on Monday.": set(),
    "Ari Lund, (born May 3, 1926, Oslo, Nor.), politician. Largely self-educated, he left school "
    "in 1945. Active within the Centre Party from his youth, he became its leader in 1971.": {
        ("1926-05-03", "Ari Lund was born"),
        ("1945", "Ari Lund left school"),
        ("1971", "Ari Lund became its leader"),
    },
    "A court on Friday jailed Ari Roe for killing a clerk two years ago.": {
        ("2008", "Ari Roe killed a clerk"),
        ("2010-07-02", "A court jailed Ari Roe for killing a clerk"),
    },
    "U.N. special envoy Ada Obasanjo berated rebel leader Laurent Nkunda for starting the "
    "offensive last month in violation of a cease-fire.": {
        (
            "2010-06",
            "U.N. special envoy Ada Obasanjo berated Laurent Nkunda for starting the offensive",
        )
    },
    "Lund fears such clashes as they had in Mora, as the army did in Congo's 1998-2002 war.": {
        ("1998/2002", "Congo's war")
    },
    "Officials say they have retaken a key town that was captured by rebels last week.": {
        ("2010-06-28/2010-07-04", "A key town was captured by rebels")
    },
    "The case saw Ari Roe convicted on seven counts in 2008.": {
        ("2008", "Ari Roe was convicted on seven counts")
    },
    "Roe's successor as mayor, Ada Lund, has been in exile since 2006.": {
        ("2006/2010-07-07", "Ada Lund has been in exile")
    },
    "The bank raised the interest rate last week from 0.75% to 1.5% on the back of higher than "
    "anticipated consumer prices.": {
        ("2010-06-28/2010-07-04", "The bank raised the interest rate from 0.75% to 1.5%")
    },
    "Roe has kept troops across the country since before the end of a regional war in 2003.": {
        ("2003", "The end of a regional war")
    },
    "The government had given the general an ultimatum of 15 July to lay down his arms.": {
        ("2010-07-15", "The government had given the general an ultimatum to lay down his arms")
    },
    "The fire that broke out at a mill last month killed two men.": {
        ("2010-06", "The fire broke out at a mill")
    },
    "The dead included two residents of Gurum, the village chief Tsering Roe told the Mora News "
    "Agency on Tuesday.": {
        (
            "2010-07-06",
            "Tsering Roe told the Mora News Agency: the dead included two residents of Gurum",
        )
    },
    "Rescue workers in the Tibet region searched for more survivors and victims on Tuesday, one "
    "day after a strong earthquake leveled dozens of houses and killed at least six people.": {
        (
            "2010-07-05",
            "A strong earthquake leveled dozens of houses and killed at least six people (China)",
        ),
        (
            "2010-07-06",
            "Rescue workers in the Tibet region searched for more survivors and victims",
        ),
    },
    "The meeting in May - the first since the war in 1950 - ended without a deal.": {
        ("1950", "The war"),
        ("2010-05", "The meeting ended without a deal"),
    },
    "The most likely date for the vote is Friday.": {("2010-07-09", "The vote")},
    "Mora has scaled back its compliance with the 2005 weapons deal.": {
        ("2005", "The weapons deal")
    },
    "A minister said on Thursday, July 1, that talks with the rebels could begin next week, the "
    "agency reported.": {("2010-07-01", "A minister said that talks with the rebels could begin")},
    "The talks with the rebels that have been suspended since June will resume on Friday.": {
        ("2010-06/2010-07-07", "The talks with the rebels have been suspended"),
        ("2010-07-09", "The talks with the rebels will resume"),
    },
    "The minister said he expected an announcement to be made Friday.": {
        ("2010-07-09", "The minister expected an announcement to be made")
    },
    "King Roe I (reigned 1200-1250) built the castle in 1210.": {
        ("1200/1250", "King Roe I reigned"),
        ("1210", "King Roe I built the castle"),
    },
    "The castle was built by Ari Roe (ruled 1250-1270) and sold in 1300.": {
        ("1250/1270", "Ari Roe ruled"),
        ("1300", "The castle was sold"),
    },
    "The City of Mora was a city in Peru, which was made a county in 1749.": {
        ("1749", "The City of Mora was made a county")
    },
    "Ada Lund was born in 1890. She was a Danish chemist who found the gas in 1917.": {
        ("1890", "Ada Lund was born"),
        ("1917", "Ada Lund found the gas"),
    },
    "The Roe Prize is a prize for writers that was first given in 1950.": {
        ("1950", "The Roe Prize was first given")
    },
    "The hall was built in 1844, the tower in 1877.": {
        ("1844", "The hall was built"),
        ("1877", "The tower was built"),
    },
    "Peace was made by the Roe cabinet in May 1918 and Romania formally left the war in June.": {
        ("1918-05", "Peace was made by the Roe cabinet"),
        ("1918-06", "Romania left the war"),
    },
    "The wreck was found in 1985 by Ari Roe and raised in 1990.": {
        ("1985", "The wreck was found by Ari Roe"),
        ("1990", "The wreck was raised"),
    },
    "The eruption began on 3 May 1902 and lasted until August.": {
        ("1902-05-03", "The eruption began"),
        ("1902-08", "The eruption lasted until then"),
    },
    "Begun in 1860 and completed in 1870, the canal cost $9 million.": {
        ("1860", "The canal was begun"),
        ("1870", "The canal was completed"),
    },
    "Lund taught at Oslo from 1900 until his retirement in 1930.": {
        ("1900/1930", "Lund taught at Oslo until his retirement"),
        ("1930", "His retirement"),
    },
    "He is best known for The Old Mill (1920), a tale of a town.": set(),
    "The firm, awarded the contract in 1950, failed in 1952.": {
        ("1950", "The firm was awarded the contract"),
        ("1952", "The firm failed"),
    },
    "Awarded the prize in 1950, Lund gave it away.": {("1950", "Lund was awarded the prize")},
    "The church, dating from 1230, burned down in 1812.": {("1812", "The church burned down")},
    "The Battle of Mora (1526) ended the war.": {("1526", "The Battle of Mora ended the war")},
    "The fort, almost destroyed in 1914, was sold in 1920.": {
        ("1914", "The fort was almost destroyed"),
        ("1920", "The fort was sold"),
    },
    "First used in 1846, the locks were closed in 1915.": {
        ("1846", "The locks were first used"),
        ("1915", "The locks were closed"),
    },
    "He was first elected in 1980 and again in 1990.": {
        ("1980", "He was first elected"),
        ("1990", "He was elected"),
    },
    "Built in 1900, burned in 1944 and rebuilt in 1950, the mill was closed in 2001.": {
        ("1900", "The mill was built"),
        ("1944", "The mill was burned"),
        ("1950", "The mill was rebuilt"),
        ("2001", "The mill was closed"),
    },
    "After losing the 1981 Cup Final, the club went into decline.": {
        ("1981", "The club lost the Cup Final")
    },
    "In a vote held in 1967, the islanders chose to stay with Peru.": {
        ("1967", "The islanders chose to stay with Peru")
    },
    "Lund was wounded in a battle fought in 1812.": {("1812", "Lund was wounded in a battle")},
    "In a deal signed in 1967, Peru sold the islands in 1970.": {
        ("1967", "A deal was signed (Peru)"),
        ("1970", "Peru sold the islands"),
    },
    "These raids continued through the winter of 1902.": {("1902-24", "Raids continued")},
    "Lund won the cup in 1909. Ari Roe, winner of the 1909 Cup, was shot down in July 1917.": {
        ("1909", "Lund won the cup"),
        ("1917-07", "Ari Roe was shot down"),
    },
    "In 1492 Roe set sail. He came back in May 1493, and in June he left. In 1498 he drowned.": {
        ("1492", "Roe set sail"),
        ("1493-05", "Roe came back"),
        ("1493-06", "Roe left"),
        ("1498", "Roe drowned"),
    },
    "A quake set off slides on Everest, where ten men had died on Monday.": {
        ("2010-07-05", "Ten men had died on Everest")
    },
    "A free and fair vote has been promised for September.": {
        ("2010-09", "A free and fair vote has been promised")
    },
    "Bombers in a crowded Oslo district and Lund's town of Kern killed as many as 33 men Sunday.": {
        (
            "2010-07-04",
            "Bombers in a crowded Oslo district and Lund's town of Kern killed as many as 33 men",
        )
    },
    "He was a student of the chemist Ari Roe, receiving his degree in 1911.": {
        ("1911", "He received his degree")
    },
    "Since then, with the exception of a brief period of Roman rule in 1805, it has been free.": {
        ("1805", "A brief period of Roman rule")
    },
    "The cape was found by some ships attached to the squadron of Ada Roe on 30 July 1503.": {
        ("1503-07-30", "The cape was found by some ships attached to the squadron of Ada Roe")
    },
    "The bombs made Tuesday one of the worst days this month.\n\nA day earlier, 40 people died.": {
        ("2010-07-06", "The bombs made one of the worst days"),
        ("2010-07-05", "40 people died"),
    },
    "The tomb held five mummies, along with some jars, Ari Roe, head of the dig, said in a "
    "statement Monday.": {
        ("2010-07-05", "Ari Roe said in a statement: the tomb held five mummies")
    },
    "Lund and Roe engaged in talks on Monday — marking the first time a leader has crossed over "
    "since fighting in the Kern War stopped in 1953.": {
        ("2010-07-05", "Lund and Roe engaged in talks"),
        ("1953", "Fighting in the Kern War stopped"),
    },
    "The news came as a result of long talks held the same day, which led to a pact drawn up at "
    "the first summit in April.": {
        ("2010-04", "The first summit"),
        ("2010-07-07", "Long talks were held"),
    },
    "Officials announced on Monday the discovery of an ancient tomb in Lund dating back around "
    "3,500 years that they believe holds the remains of a king.": {
        ("2010-07-05", "Officials announced the discovery of an ancient tomb in Lund")
    },
    "The fort was built by the emperor some time between 1240 and 1250.": {
        ("1240/1250", "The fort was built by the emperor")
    },
    "They held talks on April 3 and 7 and June 26, 2009.": {
        ("2009-04-03", "They held talks"),
        ("2009-04-07", "They held talks"),
        ("2009-06-26", "They held talks"),
    },
    "On 18 April 1942 naval aircraft, led by Brig. Gen. Ari H. Lund, bombed Lima.": {
        ("1942-04-18", "Naval aircraft bombed Lima")
    },
    "In 1863 Maj. Gen. Roe and Lieut. Col. Kern took the fort.": {
        ("1863", "Maj. Gen. Roe and Lieut. Col. Kern took the fort")
    },
    "In a blow to President Roe, the Lima Parliament on Monday voted against it, a daily said.": {
        ("2010-07-05", "The Lima Parliament voted against it")
    },
    "In the Pacific, Guam and Wake islands had fallen to the fleet in December 1941.": {
        ("1941-12", "Guam and Wake islands had fallen to the fleet")
    },
    "In the Battle of Mora, fought in May 1942, the allied forces took the oil fields.": {
        ("1942-05", "The Battle of Mora was fought")
    },
    "They took the fort in 1701, holding it until 1763.": {
        ("1701", "They took the fort"),
        ("1763", "They held it until then"),
    },
    "In 1874 the first woman to graduate from the University of Lima was Ada Roe, with a degree in "
    "botany and another in law.": {
        ("1874", "The first woman to graduate from the University of Lima was Ada Roe")
    },
    "Lund admitted in August 2008 to fraud over a March 2006 tornado. In January Lund fled.": {
        ("2006-03", "A tornado"),
        ("2008-08", "Lund admitted to fraud over a tornado"),
        ("2009-01", "Lund fled"),
    },
    "The rebels took large areas by 1992, the poor official reply causing a coup in 1993.": {
        ("1992", "The rebels took large areas"),
        ("1993", "The poor official reply caused a coup"),
    },
    "Lund took the port in May 1998 and ousted Mora, whose men by late 1998 had taken the south.": {
        ("1998-05", "Lund took the port"),
        ("1998-09~/1998-12~", "Mora's men had taken the south"),
    },
    "After losing the 2008 election to Roe, Lund left politics.": {
        ("2008", "Lund lost the election to Roe")
    },
    "In 1902, two players founded Lund City. The new club won a cup in 1920. It moved in 1935.": {
        ("1902", "Two players founded Lund City"),
        ("1920", "Lund City won a cup"),
        ("1935", "Lund City moved"),
    },
    "In 1926 the club dropped into Division Three (North).": {
        ("1926", "The club dropped into Division Three")
    },
    "Crews dug for men trapped in a mine near Lima Monday as hopes faded.": {
        ("2010-07-05", "Crews dug for men trapped in a mine near Lima as hopes faded")
    },
    "The firm sold the sedative Nembutal (a salt) in 1930 and the tonic Penta (an oil) in 1936.": {
        ("1930", "The firm sold the sedative Nembutal"),
        ("1936", "The firm sold the tonic Penta"),
    },
    "Lund, Mora & Co. was a printer until 1925, when it opened its first shop.": {
        ("1925", "Lund, Mora & Co. was a printer until it opened its first shop"),
        ("1925", "Lund, Mora & Co. opened its first shop"),
    },
    "Kern Air was set up by Ann Mora in 1916. In 1993, when Mora shut its mills, it sold ships.": {
        ("1916", "Kern Air was set up by Ann Mora"),
        ("1993", "Mora sold ships"),
    },
    "Kern Air was founded in 1916. In 1931, Mora formed Oban Oil; the company grew in 1981.": {
        ("1916", "Kern Air was founded"),
        ("1931", "Mora formed Oban Oil"),
        ("1981", "Oban Oil grew"),
    },
    "The two sides have for the last three weeks been negotiating in Oslo.": {
        ("2010-06-14/2010-07-07", "The two sides have been negotiating in Oslo")
    },
    "The bank has since June 2009 been led by Ann Lund.": {
        ("2009-06/2010-07-07", "The bank has been led by Ann Lund")
    },
    "Troops have been shelling the town for ten days.": {
        ("2010-06-27/2010-07-07", "Troops have been shelling the town")
    },
    "It came after a meeting of envoys in Lima on Monday.": {
        ("2010-07-05", "A meeting of envoys in Lima")
    },
    "The truce comes after a week of clashes in March.": {("2010-03", "A week of clashes")},
    "The offer came a day after rebels had seized the town on Monday.": {
        ("2010-07-05", "Rebels had seized the town"),
        ("2010-07-06", "The offer came"),
    },
    "Guards were on alert after two bomb attacks on Monday.": {("2010-07-05", "Two bomb attacks")},
    "The talks led to the Treaty of Lund, signed on 18 November 1903.": {
        ("1903-11-18", "The Treaty of Lund was signed")
    },
    "The plan rests on the accord between Chad and Mali, signed in May 1998.": {
        ("1998-05", "The accord between Chad and Mali was signed")
    },
    "Ann Roe sat on the board of the Bank of Oslo, founded in 1816.": {
        ("1816", "The Bank of Oslo was founded")
    },
    "The strike began in May. Talks failed earlier in the week.": {
        ("2010-05", "The strike began"),
        ("2010-07-05/2010-07-11", "Talks failed"),
    },
    "She left Iran after the revolution in 1979, moved to Paris and published a novel in 1986.": {
        ("1979", "The revolution (Iran)"),
        ("1986", "She published a novel"),
    },
    "Otto II was crowned in 967 and wed a Greek princess in 972.": {
        ("0967", "Otto II was crowned"),
        ("0972", "Otto II wed a Greek princess"),
    },
    "Sweden gave up the coast by the Peace of Nystad, signed in 1721.": {
        ("1721", "The Peace of Nystad was signed")
    },
    "The shooter remained at large Monday morning.": {
        ("2010-07-05", "The shooter remained at large")
    },
    "Roe showed it in 1962. More than 40 years later, in 2006, Kern showed more.": {
        ("1962", "Roe showed it"),
        ("2006", "Kern showed more"),
    },
    "(Reuters) - Police held two men on Monday.": {("2010-07-05", "Police held two men")},
    "The line ran between Mora and Kern, opening from Oban on 15 June 1850.": {
        ("1850-06-15", "The line opened from Oban")
    },
    "It was extended to Mora, opening on 5 May 1870.": {("1870-05-05", "It opened")},
    "The two sides agreed on a pact, especially as Peru will host the 2012 summit.": {
        ("2012", "Peru will host the summit")
    },
    "That is odd despite hopes it will act next year to help.": {("2011", "It will act to help")},
    "Output fell by 0.7% from May, and by .5% in June.": {("2010-06", "Output fell by .5%")},
    "It was a step that Chad and Mali had worked for since last May.": {
        ("2010-05", "Chad and Mali had worked for a step since then")
    },
    "It has put off the launch of Kern, set for 1 August.": set(),
    "Three men aboard the Lund Station, who were to come home in August, will stay on.": {
        ("2010-08", "Three men aboard the Lund Station were to come home")
    },
    "The physics award will be given on Thursday, followed by chemistry on Friday.": {
        ("2010-07-08", "The physics award will be given"),
        ("2010-07-09", "Chemistry will follow"),
    },
    "When no help came, the garrison, cut off from food, surrendered on 8 May 1855.": {
        ("1855-05-08", "The garrison surrendered")
    },
    "Under the Treaty of Paris, signed on 30 March 1856, the city was handed back.": {
        ("1856-03-30", "The Treaty of Paris was signed")
    },
    "Kern Motor Co. said Monday it lost $12.7 billion in 2009.": {
        ("2009", "Kern Motor Co. lost $12.7 billion"),
        ("2010-07-05", "Kern Motor Co. said it lost $12.7 billion"),
    },
    "Seven guards were held in 2008; six of them were cleared on appeal in 2009.": {
        ("2008", "Seven guards were held"),
        ("2009", "Six of the seven guards were cleared on appeal"),
    },
    "The firm will lose orders worth $20 billion that airlines placed in 2009.": {
        ("2009", "Airlines placed orders worth $20 billion")
    },
    "European firms, some of which signed contracts in May, have until November to go.": {
        ("2010-05", "Some of the European firms signed contracts"),
        ("2010-11", "European firms have until November to go"),
    },
    "The leaders of France, Spain and Chad, who had tried until June to go on, left.": {
        ("2010-06", "The leaders of France, Spain and Chad had tried until then to go on")
    },
    "From 1899 until she retired in 1916 she ran the school.": {
        ("1899/1916", "She ran the school"),
        ("1916", "She retired"),
    },
    "It would leave the pact with Iran, which was signed in Vienna in May after years of talks.": {
        ("2010-05", "The pact was signed in Vienna after years of talks")
    },
    "Among the dead was the attaché, who had taken up his post in May.": {
        ("2010-05", "The attaché had taken up his post")
    },
    "The volcano, quiet since 1912, began to rumble in early June, and on 4 July it threw ash.": {
        ("1912", "The volcano was quiet"),
        ("2010-06-01~/2010-06-10~", "The volcano began to rumble"),
        ("2010-07-04", "The volcano threw ash"),
    },
    "The species, thought to have died out in the 1930s, was found again in 2009.": {
        ("193X", "The species were thought to have died out"),
        ("2009", "The species was found again"),
    },
    "The Spanish held the fort until 1763, when it passed to Britain.": {
        ("1763", "The Spanish held the fort until it passed to Britain"),
        ("1763", "The fort passed to Britain"),
    },
    "The tower fell on Monday, its bells having been sold in 1950.": {
        ("1950", "The tower's bells had been sold"),
        ("2010-07-05", "The tower fell"),
    },
    "Police found a theft report from 1951.": set(),
    "The loss influenced the decision of the sultan to break the truce concluded in 1562.": {
        ("1562", "The truce was concluded")
    },
    "It was not until 1836, when a board met, that the college was legally recognised and granted "
    "the power to award degrees of the University of Mora.": {
        ("1836", "A board met"),
        (
            "1836",
            "The college was legally recognised and granted the power to award degrees",
        ),
    },
    '"The Mass" was sung in 1836, "Ari Roe" in 1837, "Alma" in 1839.': {
        ("1836", '"The Mass" was sung'),
        ("1837", "Ari Roe was sung"),
        ("1839", "Alma was sung"),
    },
    "In 1854 he married Mlle. Kern.": {("1854", "He married Mlle. Kern")},
    "In 1066 the reigning duke, William the Bastard, conquered England.": {
        ("1066", "William the Bastard conquered England")
    },
    "The lord of the Duchy of Mora in northern Spain, a fief created in 1211 by the king, fled.": {
        ("1211", "The Duchy of Mora in northern Spain was created by the king")
    },
    "The burghers sent two men in 1295, and continued to do so until 1867, when they had one.": {
        ("1295", "The burghers sent two men"),
        ("1867", "The burghers sent two men until then"),
        ("1867", "The burghers had one"),
    },
    "Mora's walls were built in timber in 1216; grants allowed them to be raised in 1280.": {
        ("1216", "Mora's walls were built in timber"),
        ("1280", "Grants allowed Mora's walls to be raised"),
    },
    "Henry I granted it. They had it in the time of Henry I. King John granted more in 1215.": {
        ("1215", "King John granted more")
    },
    "Police held three men on Monday over the theft of a ring from a museum in Oslo in 2007.": {
        ("2007", "The theft of a ring from a museum in Oslo"),
        ("2010-07-05", "Police held three men over the theft of a ring from a museum in Oslo"),
    },
    "Kern Air, founded in 1987 by two brothers, filed for bankruptcy on Monday.": {
        ("1987", "Kern Air was founded by two brothers"),
        ("2010-07-05", "Kern Air filed for bankruptcy"),
    },
    "Roe moved to Spain, studied law in Madrid and was elected to parliament in 1977.": {
        ("1977", "Roe was elected to parliament (Spain)")
    },
    "The firm said on Monday it would shut its plant in Oban, opened in 1974, by May next year.": {
        ("1974", "The firm's plant in Oban was opened"),
        ("2010-07-05", "The firm said it would shut its plant in Oban"),
        ("2011-05", "The firm would shut its plant in Oban"),
    },
    "Protesters who had camped in the square since early June left on Monday.": {
        ("2010-06-01~/2010-06-10~", "Protesters had camped in the square since then"),
        ("2010-07-05", "Protesters left"),
    },
    "Two men are missing after an avalanche swept through their camp on Monday.": {
        ("2010-07-05", "An avalanche swept through two men's camp")
    },
    "The agency said on Monday that its probe, launched in 2006, had begun sending pictures.": {
        ("2006", "The agency's probe was launched"),
        ("2010-07-05", "The agency said that its probe had begun sending pictures"),
    },
    "After buying the club in 2003, Kern sold it to a fund in 2008.": {
        ("2003", "Kern bought the club"),
        ("2008", "Kern sold the club to a fund"),
    },
    "The Oban Railway opened its line to Mora—the stop was called Kern—on 31 December 1846.": {
        ("1846-12-31", "The Oban Railway opened its line to Mora")
    },
    "The club — it had been founded in 1890 — was sold to a firm in 1910.": {
        ("1890", "The club had been founded"),
        ("1910", "The club was sold to a firm"),
    },
    "Nine people – police had feared there were more – were freed from the mill on Monday.": {
        ("2010-07-05", "Nine people were freed from the mill")
    },
    "Peruvian forces answered with Operation Kestrel on 18 April, the navy's largest engagement of "
    "surface warships since World War II.": {
        (
            "2010-04-18",
            "Peruvian forces answered with Operation Kestrel, the navy's largest engagement",
        )
    },
    "Roe's first novel came out in 1961, her last in 1999.": {
        ("1961", "Roe's first novel came out"),
        ("1999", "Her last came out"),
    },
    "The first fair opened on 1 May 1851, the last on 3 June 1862.": {
        ("1851-05-01", "The first fair opened"),
        ("1862-06-03", "The last opened"),
    },
    "Ann Roe became the first woman to lead the bank when she took over in 2009.": {
        ("2009", "Ann Roe became the first woman to lead the bank")
    },
    "The rocket will lift off no earlier than 13 July.": {
        ("2010-07-13", "The rocket will lift off")
    },
    "Elected in 1998 and again in 2002, he was removed by a coup in 2004.": {
        ("1998", "He was elected"),
        ("2002", "He was elected"),
        ("2004", "He was removed by a coup"),
    },
    "France declared war on 3 August 1914 and Britain the next day.": {
        ("1914-08-03", "France declared war"),
        ("1914-08-04", "Britain declared war"),
    },
    "Rebels took Mora on Monday, a day after the army had left, and freed 40 men.": {
        ("2010-07-04", "The army had left"),
        ("2010-07-05", "Rebels took Mora"),
    },
    "Lund beat Kern 3-1 on Monday to reach the final, which will be played in Lima on 28 July.": {
        ("2010-07-05", "Lund beat Kern 3-1 to reach the final"),
        ("2010-07-28", "The final will be played in Lima"),
    },
    "The dam was begun in 1931, finished five years later and raised by ten metres in 1974.": {
        ("1931", "The dam was begun"),
        ("1936", "The dam was finished"),
        ("1974", "The dam was raised by ten metres"),
    },
    "The bank left rates alone on Monday but hinted at a cut in August.": {
        ("2010-07-05", "The bank left rates alone"),
        ("2010-08", "The bank hinted at a cut"),
    },
    "She was jailed for six years in 2003, released in 2007 and elected to the senate in 2009.": {
        ("2003", "She was jailed for six years"),
        ("2007", "She was released"),
        ("2009", "She was elected to the senate"),
    },
    "Ten were hurt on Monday when a bus overturned near Lima, police said on Tuesday.": {
        ("2010-07-05", "Ten were hurt when a bus overturned near Lima")
    },
    "Prices began to fall on Monday.": {("2010-07-05", "Prices began to fall")},
    "Elected president in May 1925, she led the port.": {("1925-05", "She was elected president")},
    "Local 8565 told Acme on May 1 that the firm was trying to take away benefits they've had for "
    "decades.": {
        ("2010-05-01", "Local 8565 told Acme that the firm was trying to take away benefits")
    },
    "Roe's owners approved on Monday its 6 billion purchase by Kern Inc., which was agreed in "
    "May.": {
        ("2010-05", "Its 6 billion purchase by Kern Inc. was agreed"),
        ("2010-07-05", "Roe's owners approved its 6 billion purchase by Kern Inc"),
    },
    "Owners decided in a 99% vote in favor of the deal today (7 July), making it a giant.": {
        ("2010-07-07", "Owners decided in a 99% vote in favor of the deal")
    },
    "The mill closed to visitors on 15 May 1958 [1] and closed for good on 7 June 1965. [2]": {
        ("1958-05-15", "The mill closed to visitors"),
        ("1965-06-07", "The mill closed for good"),
    },
    "The much-honoured British pianist and piano teacher Fanny Lund died in a care home in Mora, "
    "West Kern on Monday, aged 100.": {
        (
            "2010-07-05",
            "The much-honoured British pianist and piano teacher Fanny Lund died in a care home in"
            " Mora",
        )
    },
    "Born Ada Anna Kern in Mora on 28 July 1925, she studied at London's College of Music.": {
        ("1925-07-28", "Ada Anna Kern was born in Mora")
    },
    "Following Kern's launch on July 5, Acme will send a satellite into orbit Friday.": {
        ("2010-07-05", "Kern's launch"),
        ("2010-07-09", "Acme will send a satellite into orbit"),
    },
    "Kern is scheduled to launch a Delta rocket July 14 and an Atlas rocket July 24.": {
        ("2010-07-14", "Kern is scheduled to launch a Delta rocket"),
        ("2010-07-24", "Kern is scheduled to launch an Atlas rocket"),
    },
    "Roe was due to visit Oslo on July 14 and Lima on July 24.": {
        ("2010-07-14", "Roe was due to visit Oslo"),
        ("2010-07-24", "Roe was due to visit Lima"),
    },
    "Acme scrubbed Monday night's launch of a Falcon rocket.": {
        ("2010-07-05", "Acme scrubbed the launch of a Falcon rocket")
    },
    "Lund won in 1066, months before the Danes were beaten, and was crowned on Christmas day of "
    "that same year.": {
        ("1066", "Lund won (Denmark)"),
        ("1066-12-25", "Lund was crowned (Denmark)"),
    },
    "Prices rose in May, according to data from the Office for Statistics published on Monday.": {
        ("2010-05", "Prices rose"),
        ("2010-07-05", "Data from the Office for Statistics showed: prices rose"),
    },
    "A study by researchers at Kern College published on Monday found ice.": {
        ("2010-07-05", "A study by researchers at Kern College was published")
    },
    "The council of Lima's decision to shut the port in May angered fishermen.": {
        ("2010-05", "The council of Lima's decision to shut the port angered fishermen")
    },
    "The owner's failure to act on repeated repair recommendations from inspectors led to the fall "
    "of the Kern Bridge, the National Transport and Safety Board said on Monday.": {
        (
            "2010-07-05",
            "The owner's failure to act on repeated recommendations led to the fall of the Kern "
            "Bridge",
        )
    },
    "They kept the terms of the truce, which were reaffirmed in Lima on Monday.": {
        ("2010-07-05", "The terms of the truce were reaffirmed in Lima")
    },
    "It shook Mora, the capital Lima and the regions of Ica and Puno that were hit hardest by the "
    "February 27 quake.": {
        ("2010-02-27", "The regions of Ica and Puno were hit hardest by the quake")
    },
    "Two earlier deals, including one on Monday, frayed at once.": {
        ("2010-07-05", "Two earlier deals frayed at once")
    },
    "The truce, effective Friday, was agreed in Lima on Monday.": {
        ("2010-07-05", "The truce was agreed in Lima"),
        ("2010-07-09", "Entry into force of the truce (Peru)"),
    },
    "Ann Roe resigned as head of the bar, effective Friday.": {
        ("2010-07-09", "Ann Roe resigned as head of the bar")
    },
    # Behind a remark the clause goes on.
    "In January two men dragged the Rev. Jan Kern, 50, head of Lima's relief fund, from his car.": {
        ("2010-01", "Two men dragged the Rev. Jan Kern from his car")
    },
    "On Monday soldiers handed Jan Kern, who is wanted for theft, to police in Lima.": {
        ("2010-07-05", "Soldiers handed Jan Kern to police in Lima")
    },
    "Contact with the trawler ended after its captain, J.J. Lund, radioed a call on Thursday.": {
        ("2010-07-01", "Its captain radioed a call")
    },
    "Lund told a press briefing that the captain sent out a distress call at 4 a.m. on Monday.": {
        ("2010-07-05", "The captain sent out a distress call")
    },
    # What is to come is told, not when they meet; nor that the sun rose.
    "The bank is expected to raise rates when it meets on Wednesday.": {
        ("2010-07-07", "The bank is expected to raise rates")
    },
    "The Lund team will play Chad when it returns on July 9.": {
        ("2010-07-09", "The Lund team will play Chad when it returns")
    },
    "As the sun rose on Monday, rescuers in Lima continued to dig.": {
        ("2010-07-05", "Rescuers in Lima continued to dig")
    },
    # The hours of a curfew are no day; nor does a title end with "along".
    "Kern left Lima on Monday evening. Lund had announced a 7 p.m. to 6 a.m. curfew.": {
        ("2010-07-05", "Kern left Lima")
    },
    "On Monday Lund announced the closing of the port and a 7 p.m. to 6 a.m. curfew.": {
        ("2010-07-05", "Lund announced the closing of the port")
    },
    "President Omar Sebastian Kern of Peru was reportedly held by soldiers on Monday along with "
    "members of his cabinet.": {
        ("2010-07-05", "President Omar Sebastian Kern of Peru was reportedly held by soldiers")
    },
    # Whom they came to see spoke; a volcano stirred; what ended is only a quarter.
    "When the Mora volcano on the island of Guadeloupe stirred to life in 1976, it started a "
    "dispute.": {("1976", "The Mora volcano on the island of Guadeloupe stirred to life")},
    "In the first quarter, which ended in March, the group made a loss.": {
        ("2010-33", "The group made a loss")
    },
    # What has yet to be; who only asked.
    "The bank has yet to publish its report by May 2009.": set(),
    "In May 2008 the army retook the old Mora port (lost in 1986 in a raid) through the use of "
    "gas.": {
        ("1986", "The old Mora port was lost in a raid"),
        ("2008-05", "The army retook the old Mora port through the use of gas"),
    },
    "“What am I guilty of?” Lund asked in May.": set(),
    # What caved in, and which quake it was.
    "Voters will go to the polls on July 17, two weeks before Roe's hearing on August 2 and 3.": {
        ("2010-07-17", "Voters will go to the polls"),
        ("2010-08-02/2010-08-03", "Roe's hearing"),
    },
    "Roe left a week before the vote on June 9.": {
        ("2010-06-02", "Roe left before the vote"),
        ("2010-06-09", "The vote"),
    },
    "The firm was sold on May 3, two weeks before its fair on May 17.": {
        ("2010-05-03", "The firm was sold")
    },
    "The last man was saved on Monday night, 69 days after the San Jose mine caved in.": {
        ("2010-04-27", "The San Jose mine caved in"),
        ("2010-07-05", "The last man was saved"),
    },
    "Many had fled a larger quake. A quake of magnitude 6 struck Lima on Monday. On Tuesday the "
    "quake was felt in Chile.": {
        ("2010-07-05", "A quake of magnitude 6 struck Lima"),
        ("2010-07-06", "The quake was felt in Chile"),
    },
    # The first of several, and thanks to whom.
    "Kern held two talks to end the war, the first of which failed last month.": {
        ("2010-06", "The first of the two talks failed")
    },
    "The firm grew in 2009 thanks to a new mill.": {("2009", "The firm grew thanks to a new mill")},
    # What was painted is the picture.
    # A part of a name is no small word, and two who did it stay two.
    "South Peruvian leader Lund Jae-in and North Peruvian leader Kern Jong-un signed an accord "
    "at the end of their talks on Monday.": {
        (
            "2010-07-05",
            "South Peruvian leader Lund Jae-in and North Peruvian leader Kern Jong-un signed "
            "an accord",
        )
    },
    # Since when something has been so, and what happened that day.
    "The move reminded readers of the plight of ten Chileans who have been held captive in Lima, "
    "one after another, since March 16, 1984.": {
        ("1984-03-16/2010-07-07", "Ten Chileans have been held captive in Lima")
    },
    "Kern has been abroad since February 11, the day Ann Roe stepped down as president.": {
        ("2010-02-11/2010-07-07", "Kern has been abroad"),
        ("2010-02-11", "Ann Roe stepped down as president"),
    },
    "The coach was fired after the club came home from Sunday's 23-20 loss at Lima.": {
        ("2010-07-04", "The 23-20 loss at Lima")
    },
    # What was filed where; what took how long.
    "LIMA (AP): The first ten of hundreds of crew were found on an isle on Monday.": {
        ("2010-07-05", "The first ten of hundreds of crew were found on an isle (Peru)")
    },
    "He was sacked from the cabinet in 2008 where he had served from 2005 as transport minister "
    "after spending the six previous years as head of the coast guard there.": {
        ("2005", "He had served as transport minister"),
        ("2008", "He was sacked from the cabinet"),
    },
    # What a noun's date tells, and what was only surpassed, confirmed or contested then.
    "It was the tenth day of a strike, which surpassed the last dockers' strike at Lima in 1970.": {
        ("1970", "The last dockers' strike at Lima")
    },
    "Kern upheld the arrest of Ann Roe, named as head of a group of forty to fight the king's "
    "re-election following Sunday polls.": {("2010-07-04", "Polls")},
    # Who called, and who is somebody.
    "Russian cosmonauts Ivan Kern and Boris Lund and NASA astronaut Scott Roe will be on their own "
    "until December.": {
        (
            "2010-12",
            "Ivan Kern and Boris Lund and NASA astronaut Scott Roe will be on their own until then",
        )
    },
    # No half of how long before, or of how a time was spent.
    "On April 28 a trawler with a crew of forty-five was lost with all hands when its boiler burst "
    "hours before its arrival in the harbour.": {
        (
            "2010-04-28",
            "A trawler with a crew of forty-five was lost with all hands when its boiler burst",
        )
    },
    "The inquest was adjourned to take place at Lima Court on Nov 27.": {
        ("2010-11-27", "The inquest was adjourned to take place at Lima Court")
    },
    # Where an "and" opens another clause, what stands behind it belongs there.
    "He was born on February 9, 1928, in Lima, and after studying at a school of drama, made his "
    "debut in 1945.": {("1928-02-09", "He was born"), ("1945", "He made his debut")},
    "She taught herself, worked as a cook and, in May 1991, when she was 24, took a seat on a "
    "train to Lima.": {("1991-05", "She took a seat on a train to Lima")},
    "Roe stepped down in April. Kern resigned as chairman a month later after a probe.": {
        ("2010-04", "Roe stepped down"),
        ("2010-05", "Kern resigned as chairman after a probe"),
    },
    "Acme has been without a head since April when Brian Roe resigned amid a probe.": {
        (
            "2010-04/2010-07-07",
            "Acme has been without a head since Brian Roe resigned amid a probe",
        ),
        ("2010-04", "Brian Roe resigned amid a probe"),
    },
    # Who was given how long, and what was said of a day.
    "Lund gave them until noon Friday to respond, but they refused.": {
        ("2010-07-09", "Lund gave them until noon Friday to respond")
    },
    "The drill begins Sunday and is aimed at helping the navy, the army said Thursday.": {
        ("2010-07-11", "The drill begins")
    },
    "He was married to wife Rosemary for 51 years. She died in 2002.": {("2002", "Rosemary died")},
    # What opens, closes or stands beside the clause of a date.
    "During the three-day trip starting Aug. 25, Lund will also meet other Chilean bankers.": {
        ("2010-08-25", "Lund will meet other Chilean bankers")
    },
    "Kern plans to visit Peru in August to attend this year's summit of the Group of 20 nations, "
    "in what will be his first trip there since coming to power in 2003, Ann Roe said Monday.": {
        ("2010-08", "Kern plans to visit Peru"),
        ("2003", "Kern came to power (Peru)"),
    },
    "Roe had asked Kern to visit Peru on the eve of the Group of 20 summit in Osaka in May.": {
        (
            "2010-05",
            "Roe had asked Kern to visit Peru on the eve of the Group of 20 summit in Osaka",
        )
    },
    "Prior to that, the last premier to go there was Ann Roe in 2001.": {
        ("2001", "The last premier to go there was Ann Roe")
    },
    "PAITA, Peru—Divers recovered a flight recorder from a crashed Peruvian plane Tuesday.": {
        ("2010-07-06", "Divers recovered a flight recorder from a crashed Peruvian plane")
    },
    "The board cleared Kern to bowl again in May 2008 but four games into resuming his career, he "
    "has been pulled up again.": {("2008-05", "The board cleared Kern to bowl again")},
    # When it was said, and by whom it was done.
    "The mood contrasted sharply with the joy of June, when it was said that a deal was ready.": {
        ("2010-06", "It was said that a deal was ready")
    },
    # A clause that says which doer is meant is kept where it fits.
    "Families displaced by the storm returned on Monday.": {
        ("2010-07-05", "Families displaced by the storm returned")
    },
    "The amount of land burned held steady on Monday.": {
        ("2010-07-05", "The amount of land burned held steady")
    },
    "The man who robbed the bank fled on Monday.": {
        ("2010-07-05", "The man who robbed the bank fled")
    },
    "The main rebel group fighting the president boycotted the latest round of peace talks in the "
    "capital on Monday as hopes for a truce faded.": {
        (
            "2010-07-05",
            "The main rebel group boycotted the latest round of peace talks in the capital",
        )
    },
    # One small word goes before a long phrase, and what came of a crash is told with it.
    "The Security Council on Monday adopted a resolution to extend the mandate of the UN "
    "peacekeeping mission in South Sudan for a year, till March 15, 2011.": {
        (
            "2010-07-05",
            "The Security Council adopted a resolution to extend the mandate of the UN mission",
        )
    },
    "A bus burst into flames after a collision on a bridge on Monday, killing 20 people.": {
        ("2010-07-05", "A bus burst into flames after a collision on a bridge")
    },
    # In court: what the charge is, and what is to come.
    "George Turner was charged with the murder of Ann Roe at her home on February 15.": {
        ("2010-02-15", "The murder of Ann Roe at her home")
    },
    "Judge Jones remanded Omar Kern in custody to appear at Lima Court on Friday.": {
        ("2010-07-09", "Judge Jones remanded Omar Kern in custody to appear at Lima Court")
    },
    "Detective Garda Sergeant Enda Roe held the accused on Saturday. He was charged on Sunday.": {
        ("2010-07-03", "Detective Garda Sergeant Enda Roe held the accused"),
        ("2010-07-04", "He was charged"),
    },
    # In sport: hours before, who rallied, and what it included.
    "Serena Roe pulled out of the China Open hours before her match on Friday.": {
        ("2010-07-02", "Serena Roe pulled out of the China Open hours before her match")
    },
    "It was an exit for Morita, who had beaten former champion Ana Ivanovic of Serbia in May and "
    "survived two match points as she rallied to beat Ursula Roe on Thursday.": {
        ("2010-05", "Morita had beaten former champion Ana Ivanovic of Serbia"),
        ("2010-07-01", "Morita rallied to beat Ursula Roe"),
    },
    # By how much, from what, and who in short.
    "1973 saw the announcement of a three-day week and plans drawn up for rationing.": {
        ("1973", "The announcement of a three-day week")
    },
    "Peru's Industrialisation Minister Henry Kern resigned on Tuesday, a day after the Andean "
    "nation's anti-corruption body said he should be arrested for abuse of office.": {
        ("2010-07-06", "Peru's Industrialisation Minister Henry Kern resigned"),
        (
            "2010-07-05",
            "Peru's anti-corruption body said Henry Kern should be arrested for abuse of office",
        ),
    },
    # Two did it, of whom either may be meant.
    "Kern and Roe signed the deal on Monday. He left on Tuesday.": {
        ("2010-07-05", "Kern and Roe signed the deal"),
        ("2010-07-06", "He left"),
    },
    "Ann Roe and Omar Kern signed the deal on Monday. He left on Tuesday.": {
        ("2010-07-05", "Ann Roe and Omar Kern signed the deal"),
        ("2010-07-06", "Omar Kern left"),
    },
    # Where it was filed, who opens, and what will be.
    "RUGBY, September 9. Ministers met on Monday.": {("2010-07-05", "Ministers met")},
    "LONDON, Wednesday. Ministers met on Monday.": {
        ("2010-07-05", "Ministers met (United Kingdom)")
    },
    "Of the total 13 gates, 11 were opened on Monday.": {
        ("2010-07-05", "11 of the total 13 gates were opened")
    },
    "The charges came after agents posing as buyers invited the mayor to a feast in Ft. Worth, "
    "Texas, on April 3, the radio reported.": {
        ("2010-04-03", "Agents posing as buyers invited the mayor to a feast in Ft. Worth, Texas")
    },
    "Police arrested two men on Monday in connection with the theft of a ring in 2008.": {
        ("2008", "The theft of a ring"),
        ("2010-07-05", "Police arrested two men in connection with the theft of a ring"),
    },
    "He was jailed on Monday for his part in the bombing of a bridge near Lima in 2008.": {
        ("2008", "The bombing of a bridge near Lima"),
        ("2010-07-05", "He was jailed for his part in the bombing of a bridge near Lima"),
    },
    "In 1380 king Harald VI died at sea.": {("1380", "King Harald VI died at sea")},
    "In 1912 president Lund lost.": {("1912", "President Lund lost")},
    "Samples from the 2004 and 2008 Games were tested again in 2009.": {
        ("2009", "Samples from the Games were tested again")
    },
    "Lund resigned on Monday, the day after the court fined him.": {
        ("2010-07-04", "The court fined him"),
        ("2010-07-05", "Lund resigned"),
    },
    "Peru backed the deal on Monday. The news came the day after Lund and Kern met in Oslo.": {
        ("2010-07-04", "Lund and Kern met in Oslo"),
        ("2010-07-05", "Peru backed the deal"),
    },
    "Acme.com -- Shares in Kern Industries, one of the oldest firms, fell 10% on Monday.": {
        ("2010-07-05", "Shares in Kern Industries fell 10%")
    },
    "Ann Berg won the race on Monday, a day after setting a world record.": {
        ("2010-07-04", "Ann Berg set a world record"),
        ("2010-07-05", "Ann Berg won the race"),
    },
    "In 2007 Japan changed its rules. Australia did so last year.": {
        ("2007", "Japan changed its rules"),
        ("2009", "Australia changed its rules"),
    },
    "From 1914 to 1918 Lund served at sea. During this period he wrote a book.": {
        ("1914/1918", "Lund served at sea"),
        ("1914/1918", "He wrote a book"),
    },
    # As they were.
    "Ministers meet in Lima today.": {("2010-07-07", "Ministers meet in Lima")},
    "The man arrested on Friday was freed on Monday.": {
        ("2010-07-02", "The man was arrested"),
        ("2010-07-05", "The man was freed"),
    },
    "He died after the war in 2008.": {("2008", "He died after the war")},
    "George Turner was charged with murder on Monday.": {
        ("2010-07-05", "George Turner was charged with murder")
    },
    "The tour included shows in Lima in 2006.": {("2006", "The tour included shows in Lima")},
    "The talks broke down on Monday, when Kern left.": {
        ("2010-07-05", "The talks broke down when Kern left")
    },
    # How things stood then is no happening, nor is what they are compared with.
    "The pair are back where they stood in 2008, when Kern's bank collapsed.": {
        ("2008", "Kern's bank collapsed")
    },
    "Both sides have returned to the mood of 2008, when clashes killed ten men in Lima.": {
        ("2008", "Clashes killed ten men in Lima")
    },
    "The town was still poor in 1812, when soldiers burned it.": {
        ("1812", "Soldiers burned the town")
    },
    "The ban dates from 1974, when parliament passed a law.": {("1974", "Parliament passed a law")},
    "It is the worst attack since 2006, when a bomb killed 40 people in Lima.": {
        ("2006", "A bomb killed 40 people in Lima")
    },
    "Ann Roe was mayor in 2005, when Kern was her deputy.": {("2005", "Ann Roe was mayor")},
    # What something has been since, or lasts until, is dated itself.
    "The visit was a big step since their last round of talks in December 2009.": {
        ("2009-12", "Their last round of talks")
    },
    "Kern said that he hopes prices would fall until Peru's next election in 2013.": {
        ("2013", "Peru's next election")
    },
    "The results of the local elections on June 26 are annulled.": {
        ("2010-06-26", "The local elections")
    },
    "They named General Jan Abdourahamane Kern, head of the guard since 2001, as the new leader.": {
        ("2001", "General Jan Abdourahamane Kern was head of the guard")
    },
    "Kern vowed to rebuild the hall within five years after a fire Monday burned the roof.": {
        ("2010-07-05", "A fire burned the roof")
    },
    "Doctors say they are well after an operation that ended on Friday.": {
        ("2010-07-02", "An operation ended")
    },
    # What has its own doer is told.
    "The row began with the club sacking its coach on Monday.": {
        ("2010-07-05", "The club sacked its coach")
    },
    # What something is for is told with it; a dash joins names.
    "The court issued a deadline of 5 June for Kern to pay the fine.": {
        ("2010-06-05", "The court issued a deadline for Kern to pay the fine")
    },
    "He led the Lund–Kern Party from 1997.": {("1997", "He led the Lund-Kern Party")},
    # "That" is what was told before.
    "The bank was closed. That was on Monday.": {("2010-07-05", "The bank was closed")},
    # Of whoever speaks somewhere it is told what they say there.
    "Addressing a press conference on 5 July, Ann Roe said that the dam was safe.": {
        ("2010-07-05", "Ann Roe said that the dam was safe")
    },
    "Speaking at a rally on Monday, Ann Roe promised new roads.": {
        ("2010-07-05", "Ann Roe promised new roads")
    },
    # What is done opens a clause as its subject.
    "After flooding in Peru in May killed 40 people, the mayor ordered families to move.": {
        ("2010-05", "Flooding in Peru killed 40 people")
    },
    "After shooting in the town on Sunday left two dead, police closed the roads.": {
        ("2010-07-04", "Shooting in the town left two dead")
    },
    "After visiting Lima in May, the mayor flew to Oslo.": {("2010-05", "The mayor visited Lima")},
    "It was the first since independence in 1948.": {("1948", "Independence")},
    "The toll has risen to 40 since the storm hit on Monday, the ministry said on Tuesday.": {
        ("2010-07-05", "The storm hit"),
        ("2010-07-06", "The ministry said: the toll has risen to 40"),
    },
    "Kern has lived there until Friday to save money.": {
        ("2010-07-09", "Kern has lived there until then to save money")
    },
    "The king met Omar Kern. He died in 2002.": {("2002", "The king died")},
    # As they were.
    "The inquest was adjourned at Lima Court on Nov 27.": {
        ("2009-11-27", "The inquest was adjourned at Lima Court")
    },
    "A motion backed Tuesday by the house.": {("2010-07-06", "A motion was backed by the house")},
    "Congress has left for its recess and returns on August 13.": {
        ("2010-08-13", "Congress has left for its recess and returns")
    },
    "Last week, a village schoolmaster named Ari Lund announced that he was planning on going on a"
    " hunger strike until the king stepped down.": {
        (
            "2010-06-28/2010-07-04",
            "A village schoolmaster announced that he was planning on going on a hunger strike",
        )
    },
    "On Monday a farmer called Ari Lund announced that he will go.": {
        ("2010-07-05", "A farmer called Ari Lund announced that he will go")
    },
    "Ari Lund left town in June. On Monday a farmer said that he was missing.": {
        ("2010-06", "Ari Lund left town"),
        ("2010-07-05", "A farmer said that Ari Lund was missing"),
    },
    "The mayor, Ari Lund, and the abbot, Ken Noda, said on Monday they would go.": {
        ("2010-07-05", "Ari Lund and Ken Noda said they would go")
    },
    "The mayor, Ari Lund, and his deputy resigned on Monday.": {
        ("2010-07-05", "Ari Lund and his deputy resigned")
    },
    "The council's president, Ari Lund, and the head of the northern school, B. Ken Noda, announced"
    " on Monday that they were leaving their posts in the face of protests by many students.": {
        (
            "2010-07-05",
            "Ari Lund and the head of the northern school announced that they were leaving their"
            " posts",
        )
    },
    "The mayor, Ari Lund, sold the house and left on Monday.": {("2010-07-05", "Ari Lund left")},
    "He met the king on Monday, when they signed a pact.": {
        ("2010-07-05", "He met the king when they signed a pact")
    },
    "On Monday the king named Ann Roe, a banker, as prime minister.": {
        ("2010-07-05", "The king named Ann Roe, a banker, as prime minister")
    },
    "The crew he met has been on strike since May.": {
        ("2010-05/2010-07-07", "The crew has been on strike")
    },
    "Kern left the country on March 3, the day rebels took the palace.": {
        ("2010-03-03", "Kern left the country")
    },
    '"We lost," said Ari Lund. "It hurts. "We go on." Kern Mills is meeting this week to plan.': {
        ("2010-07-05/2010-07-11", "Kern Mills is meeting to plan")
    },
    "Two firms in Lund saw their shares hit a record low on Monday.": {
        ("2010-07-05", "Two firms in Lund saw their shares hit a record low")
    },
    "There were prizes for those who finished the race on Monday.": {
        ("2010-07-05", "There were prizes for those who finished the race")
    },
    "The mayor thanked those who dug out the train on Monday.": {
        ("2010-07-05", "The mayor thanked those who dug out the train")
    },
    "The bank will pay back everyone who lost money in 2008.": {
        ("2008", "Everyone who lost money")
    },
    "Ada Roe is fit enough to run in next month's Great Kern Cross Country.": {
        ("2010-08", "The Great Kern Cross Country")
    },
    "On Friday, ahead of the vote in Kern, the king freed two men.": {
        ("2010-07-02", "The king freed two men")
    },
    "On Friday the bank is also expected to open.": {
        ("2010-07-09", "The bank is expected to open")
    },
    "Ada Roe, who races in Kern on Friday, is fit.": {("2010-07-09", "Ada Roe races in Kern")},
    "Kern is one of the towns that was hit by a storm in May.": {
        ("2010-05", "Kern was hit by a storm")
    },
    "It is one of the towns that was hit by a storm in May.": {
        ("2010-05", "One of the towns was hit by a storm")
    },
    "It is feared that the strike will go on until August.": {
        ("2010-08", "It is feared that the strike will go on until then")
    },
    "Ann Roe was held in May. It was hoped she would be able to return in August.": {
        ("2010-05", "Ann Roe was held"),
        ("2010-08", "It was hoped Ann Roe would be able to return"),
    },
    "Ann Roe was told that she would be freed in May.": {
        ("2010-05", "Ann Roe was told that she would be freed")
    },
    "The economy fell in May, with exports down by 3% in April.": {
        ("2010-04", "Exports were down by 3%"),
        ("2010-05", "The economy fell"),
    },
    "What the king announced on Monday will be law.": {
        ("2010-07-05", "What the king announced will be law")
    },
    "Roe 'will lose Kern title in May'": {("2011-05", "Roe 'will lose Kern title'")},
    "Roe will miss an address to the summit from Ari Lund, who won the vote in May.": {
        ("2010-05", "Ari Lund won the vote")
    },
    "He said that 1990 was a bad year for the mill.": {
        ("1990", "He said that 1990 was a bad year for the mill")
    },
    "Sitting on Monday, three judges freed him.": {("2010-07-05", "Three judges freed him")},
    "Rank made profits of £21.5m on a turnover of £392.1m last year and experts suggest its success"
    " could help it.": {("2009", "Rank made profits of £21.5m on a turnover of £392.1m")},
    "The deficit for all of last year was 24% above the record.": {
        ("2009", "The deficit was 24% above the record")
    },
    "Ann Roe sang and predicted that she would see the king in August.": {
        ("2010-08", "Ann Roe predicted that she would see the king")
    },
    "The deal, which gave it rights, would end in 2011, five years earlier than expected.": {
        ("2011", "The deal would end")
    },
    "The firm stuck to its full year forecast on Monday.": {
        ("2010-07-05", "The firm stuck to its forecast")
    },
    "Fears of a strike at the largest mine in Chile sent the price of copper higher on Monday after"
    " weeks of falls on the Metal Exchange.": {
        (
            "2010-07-05",
            "Fears of a strike at the largest mine in Chile sent the price of copper higher",
        )
    },
    "The town the rebels held in 1920 was retaken in 1922.": {
        ("1920", "The rebels held the town"),
        ("1922", "The town was retaken"),
    },
    "The town Roe left in 1950 was sold to a mining firm.": {
        ("1950", "Roe left the town"),
    },
    "The man police arrested in May 1990 was freed in June 1990.": {
        ("1990-05", "Police arrested the man"),
        ("1990-06", "The man was freed"),
    },
    "The law parliament passed in 1844 freed the serfs.": {
        ("1844", "Parliament passed the law"),
    },
    "The treaty Chile and Peru signed in 1883 ended the war.": {
        ("1883", "Chile and Peru signed the treaty"),
    },
    "The bishop the king had appointed in 1090 fled to the coast.": {
        ("1090", "The king had appointed the bishop"),
    },
    "The company Kern and his two sons set up in 1910 was sold in 1950.": {
        ("1910", "Kern and his two sons set up the company"),
        ("1950", "The company was sold"),
    },
    "They moved to the town Lund founded in 1850.": {
        ("1850", "Lund founded the town"),
    },
    "The house Lund lived in in 1950 was pulled down in 1980.": {
        ("1950", "Lund lived in the house"),
        ("1980", "The house was pulled down"),
    },
    "The reason Roe left in 1950 was money.": {
        ("1950", "Roe left"),
    },
    "The village police arrested two men in 1950.": {
        ("1950", "The village police arrested two men"),
    },
    "Roe was killed or captured in 1916.": {
        ("1916", "Roe was killed or captured"),
    },
    "The letters were lost, sold or burned in 1916.": {
        ("1916", "The letters were lost, sold or burned"),
    },
    "Lund did not sign the treaty or leave the country in 1950.": {
        ("1950", "Lund did not sign the treaty or leave the country"),
    },
    "Lund did not sign the treaty and left the country in 1950.": {
        ("1950", "Lund left the country"),
    },
    "In 1920 Roe neither signed the treaty nor left the country.": {
        ("1920", "Roe neither signed the treaty nor left the country"),
    },
    "The council neither met nor voted in 1944.": {
        ("1944", "The council neither met nor voted"),
    },
    "The town was neither burned nor looted in 1527, but its walls were pulled down.": {
        ("1527", "The town was neither burned nor looted"),
    },
    "Lund had not signed the treaty, nor had the king approved it in 1640.": {
        ("1640", "The king had not approved the treaty"),
    },
    "The army failed to cross the river, nor was it able to hold the town in 1812.": {
        ("1812", "It was not able to hold the town"),
    },
    "Not only did the bridge collapse in 1930, but the mill burned down.": {
        ("1930", "The bridge collapsed"),
    },
    "Only after the war ended in 1945 did the factory reopen.": {
        ("1945", "The war ended"),
    },
    "Not until Lund resigned in 1960 did talks begin.": {
        ("1960", "Lund resigned"),
    },
    "Not once did the army halt in 1812.": {
        ("1812", "The army did not once halt"),
    },
    "Never before had so many people voted as in 1950.": {
        ("1950", "So many people had never before voted"),
    },
    "Hardly had the mill opened in 1850 when it burned down.": {
        ("1850", "The mill had hardly opened when it burned down"),
    },
    "So great was the loss in 1916 that the regiment was disbanded.": {
        ("1916", "So great was the loss that the regiment was disbanded"),
    },
    "The two brothers left in 1901 and were never seen again.": {
        ("1901", "The two brothers left"),
    },
    "The French left in 1812 and the Russians entered the city a month later.": {
        ("1812", "The French left"),
    },
    "The first ship carrying settlers arrived in 1840.": {
        ("1840", "The first ship carrying settlers arrived"),
    },
    "The army besieging Paris withdrew in 1360.": {
        ("1360", "The army besieging Paris withdrew"),
    },
    "The law banning alcohol lapsed in 1933.": {
        ("1933", "The law banning alcohol lapsed"),
    },
    "Roe won gold in 1952 and Lund silver in 1956.": {
        ("1952", "Roe won gold"),
        ("1956", "Lund won silver"),
    },
    "Lund was elected president in 1901 and Roe vice-president in 1905.": {
        ("1901", "Lund was elected president"),
        ("1905", "Roe was elected vice-president"),
    },
    "The north was given to Karl in 1043 and the south to Otto in 1050.": {
        ("1043", "The north was given to Karl"),
        ("1050", "The south was given to Otto"),
    },
    "Chad sent 500 men in 1914 and Togo 300 in 1915.": {
        ("1914", "Chad sent 500 men"),
        ("1915", "Togo sent 300"),
    },
    "Kern painted the altar in 1650 and his pupil the ceiling in 1655.": {
        ("1650", "Kern painted the altar"),
        ("1655", "His pupil painted the ceiling"),
    },
    "Kern was mayor of Norwell from 1900 to 1904 and Lund of Mora until 1910.": {
        ("1900/1904", "Kern was mayor of Norwell"),
        ("1910", "Lund was mayor of Mora until then"),
    },
    "Peru sold the island to Chile in 1883 and Chad the port to Togo in 1885.": {
        ("1883", "Peru sold the island to Chile"),
        ("1885", "Chad sold the port to Togo"),
    },
    "Roe wrote the play The Mill in 1900 and the novel The Road in 1910.": {
        ("1900", "Roe wrote the play The Mill"),
        ("1910", "Roe wrote the novel The Road"),
    },
    "Spain recognised the republic in 1822, France in 1830 and Britain not until 1840.": {
        ("1822", "Spain recognised the republic"),
        ("1830", "France recognised the republic"),
        ("1840", "Britain recognised the republic"),
    },
    "The north fell in 1410, the south only in 1423.": {
        ("1410", "The north fell"),
        ("1423", "The south fell"),
    },
    "Roe served in Peru in 1901, in Chile in 1903 and, finally, in Chad in 1910.": {
        ("1901", "Roe served in Peru"),
        ("1903", "Roe served in Chile"),
        ("1910", "Roe served in Chad"),
    },
    "Karl went to sea in 1870 and Otto to school in 1875.": {
        ("1870", "Karl went to sea"),
        ("1875", "Otto went to school"),
    },
    "In 1914 Roe joined the army and in 1915 Lund the navy.": {
        ("1914", "Roe joined the army"),
        ("1915", "Lund joined the navy"),
    },
    "In 1910 the club won the cup; in 1911, the league.": {
        ("1910", "The club won the cup"),
        ("1911", "The club won the league"),
    },
    "In 1920 Roe lived in Rome, in 1925 in Paris and in 1930 in Oslo.": {
        ("1920", "Roe lived in Rome"),
        ("1925", "Roe lived in Paris"),
        ("1930", "Roe lived in Oslo"),
    },
    "Peru joined the league in 1920, as did Chile in 1921.": {
        ("1920", "Peru joined the league"),
        ("1921", "Chile joined the league"),
    },
    "Roe resigned in 1950 and so did Lund a year later.": {
        ("1950", "Roe resigned"),
        ("1951", "Lund resigned"),
    },
    "The north was flooded in 1953, as were parts of the coast in 1962.": {
        ("1953", "The north was flooded"),
        ("1962", "Parts of the coast were flooded"),
    },
    "The troops could no longer hold the town in 1944.": {
        ("1944", "The troops could no longer hold the town"),
    },
    "The population was twice as large in 1900 as in 1850.": {
        ("1900", "The population was twice as large"),
    },
    "Twice as many people died in 1900 as in 1850.": {
        ("1900", "Twice as many people died"),
    },
    "Lund's 1912 visit to Peru led to a treaty in 1914.": {
        ("1912", "Lund's visit to Peru"),
        ("1914", "Lund's visit to Peru led to a treaty"),
    },
    "Kern was elected three times (1950, 1954, 1958) and retired in 1960.": {
        ("1950", "Kern was elected three times"),
        ("1954", "Kern was elected three times"),
        ("1958", "Kern was elected three times"),
        ("1960", "Kern retired"),
    },
    "Mora wrote three plays: The Mill (1901), The Well (1905) and The Road (1911).": {
        ("1901", "Mora wrote The Mill"),
        ("1905", "Mora wrote The Well"),
        ("1911", "Mora wrote The Road"),
    },
    "The bridge - built in 1850 - fell in 1990.": {
        ("1850", "The bridge was built"),
        ("1990", "The bridge fell"),
    },
    "Roe wrote and directed the film in 1948.": {
        ("1948", "Roe wrote and directed the film"),
    },
    "Soldiers surrounded, stormed and burned the monastery in 1644.": {
        ("1644", "Soldiers surrounded, stormed and burned the monastery"),
    },
    "The rebels seized but soon lost the town in 1916.": {
        ("1916", "The rebels lost the town"),
    },
    "Roe married Ann Kern in 1931 and, after her death, Ida Lund in 1940.": {
        ("1931", "Roe married Ann Kern"),
        ("1940", "Roe married Ida Lund"),
    },
    "The bridge over the river, begun in 1850 but never finished, was blown up in 1944.": {
        ("1850", "The bridge over the river was begun"),
        ("1944", "The bridge over the river was blown up"),
    },
    "Within a year of the fire in 1850, the mill was rebuilt.": {
        ("1850", "The fire"),
    },
    "On becoming king in 1400, Karl freed the prisoners.": {
        ("1400", "Karl became king"),
    },
    "Despite losing the war in 1884, Peru kept the port.": {
        ("1884", "Peru lost the war"),
    },
    "Lund insisted on leaving the party in 1950.": {
        ("1950", "Lund insisted on leaving the party"),
    },
    "How the fire of 1666 began is not known.": {
        ("1666", "The fire began"),
    },
    "The emperor made his son king of Italy in 1030 and his brother duke of Norwell in 1031.": {
        ("1030", "The emperor made his son king of Italy"),
        ("1031", "The emperor made his brother duke of Norwell"),
    },
    "The king gave Roe the island in 1600 and Lund the coast in 1601.": {
        ("1600", "The king gave Roe the island"),
        ("1601", "The king gave Lund the coast"),
    },
    "Lund was made a knight by the king in 1610 and a lord two years later.": {
        ("1610", "Lund was made a knight by the king"),
        ("1612", "Lund was made a lord"),
    },
    "Women got the vote in 1919, men without property in 1917.": {
        ("1917", "Men got the vote"),
        ("1919", "Women got the vote"),
    },
    "The first bridge was built in 1850, the second in 1870 and the third in 1901.": {
        ("1850", "The first bridge was built"),
        ("1870", "The second bridge was built"),
        ("1901", "The third bridge was built"),
    },
    "Lund all but won the race in 1950.": {
        ("1950", "Lund all but won the race"),
    },
    "At most 200 people lived there in 1800.": {
        ("1800", "At most 200 people lived there"),
    },
    "It took until 1971 for women to get the vote.": {
        ("1971", "Women got the vote"),
    },
    "It took the army until May 1945 to reach the town.": {
        ("1945-05", "The army reached the town"),
    },
    "It took until 1900 for the bridge to be built.": {
        ("1900", "The bridge was built"),
    },
    "The general Roe dismissed in 1950 was later recalled.": {
        ("1950", "Roe dismissed the general"),
    },
    "Roe left school at 14, went to sea in 1870 and became a captain in 1880.": {
        ("1870", "Roe went to sea"),
        ("1880", "Roe became a captain"),
    },
    "The painter sold the house to a friend, who gave it to the town in 1920.": {
        ("1920", "A friend gave the house to the town"),
    },
    "The firm sold the mine to a rival, which closed it in 1990.": {
        ("1990", "A rival closed the mine"),
    },
    "A small village in 1800, the town had 90,000 people by 1900.": {
        ("1800", "The town was a small village"),
        ("1900", "The town had 90,000 people"),
    },
    "Whenever the river rose, as it did in 1850, the town was flooded.": {
        ("1850", "The river rose"),
    },
    "The king taxed salt in 1400, as he had in 1390.": {
        ("1390", "The king taxed salt"),
        ("1400", "The king taxed salt"),
    },
    "Those who stayed were killed in 1945.": {
        ("1945", "Those who stayed were killed"),
    },
    "The army withdrew in 1812, only to return a year later.": {
        ("1812", "The army withdrew"),
        ("1813", "The army returned"),
    },
    "The mill opened in 1850, only to close in 1855.": {
        ("1850", "The mill opened"),
        ("1855", "The mill closed"),
    },
    "Roe won in 1950, only to lose the seat in 1954.": {
        ("1950", "Roe won"),
        ("1954", "Roe lost the seat"),
    },
    "The town was rebuilt in 1700, only to be burned again in 1710.": {
        ("1700", "The town was rebuilt"),
        ("1710", "The town was burned again"),
    },
    "The church was given to the monks in 1130, who sold it in 1200.": {
        ("1130", "The church was given to the monks"),
        ("1200", "The monks sold it"),
    },
    "Lund led the strike of 1926 and, three years later, the party.": {
        ("1926", "Lund led the strike"),
        ("1929", "Lund led the party"),
    },
    "A treaty signed in 1763 between Spain and France ended the war.": {
        ("1763", "A treaty was signed between Spain and France"),
    },
    "The arrest in 1950 of the mayor, Ida Kern, led to riots.": {
        ("1950", "The arrest of the mayor led to riots"),
    },
    "An attempt in 1605 to kill the king failed.": {
        ("1605", "An attempt to kill the king failed"),
    },
    "The plan drawn up in 1950 by Roe and Lund was dropped.": {
        ("1950", "The plan was drawn up by Roe and Lund"),
    },
    "Output is seen to grow by 1.8 percent in 2011 and 2 percent in 2012.": {
        ("2011", "Output is seen to grow by 1.8 percent"),
        ("2012", "Output is seen to grow by 2 percent"),
    },
    "Prices fell to 4 percent in 2008 and 3 percent in 2009 from 7 percent in 2007.": {
        ("2008", "Prices fell to 4 percent from 7 percent"),
        ("2009", "Prices fell from 7 percent to 3 percent"),
    },
    "Sales were worth $9 billion in 2008, $7 billion in 2009 and fell by a fifth in 2010.": {
        ("2008", "Sales were worth $9 billion"),
        ("2009", "Sales were worth $7 billion"),
        ("2010", "Sales fell by a fifth"),
    },
    "Kern made a profit of $3 million in 2008 and $5 million in 2009.": {
        ("2008", "Kern made a profit of $3 million"),
        ("2009", "Kern made a profit of $5 million"),
    },
    "The family fled to Lund in 2004 and from there to Kern in 2006.": {
        ("2004", "The family fled to Lund"),
        ("2006", "The family fled to Kern"),
    },
    "Kern Steel cut 900 jobs in 2007 and another 80 last year.": {
        ("2007", "Kern Steel cut 900 jobs"),
        ("2009", "Kern Steel cut another 80 jobs"),
    },
    "The bank shut 60 branches in 2006, 20 in 2007 and a further 45 in 2008.": {
        ("2006", "The bank shut 60 branches"),
        ("2007", "The bank shut 20 branches"),
        ("2008", "The bank shut a further 45 branches"),
    },
    "The storm killed 11 people in Kern on Monday and six in Lund on Tuesday.": {
        ("2010-07-05", "The storm killed 11 people in Kern"),
        ("2010-07-06", "The storm killed six people in Lund"),
    },
    "Kern bought ten planes in 2005 and four more two years later.": {
        ("2005", "Kern bought ten planes"),
        ("2007", "Kern bought four more planes"),
    },
}


@pytest.mark.parametrize(("words", "events"), TOLD.items(), ids=TOLD)
def test_the_clause_of_a_date(words: str, events: set[tuple[str, str]]) -> None:
    told = timeline.read_text(words, published=DAY).events
    assert events == {(event.when.edtf, event.title) for event in told}


@pytest.mark.parametrize(
    "words",
    [
        "This year has proved perilous.",
        "May proved wet.",
        "Prices have slowed from their double-digit peak last year.",
        "Output is down from a record high of 5 million in 2008.",
        "That compares with 5 percent in 2008.",
        "They agreed to work toward an August visit.",
        "The council has adopted a resolution extending a mission to Chad for one month.",
        "It comes during the first week of July.",
        "Sales fell short of a target of 3 million for 2009.",
        "Today, the mill is a hotel.",
        "The firm employs 30 people today.",
        "Today about 2,000 people live there.",
        "The site is used today as a park.",
        "There is no law that ends it next year.",
        "Fans love 1980s era games.",
        "Sales could reach 5m by 2012. During the year the firm bought a rival.",
        "Profit was up 27% from its 2003 performance.",
        "Jobs in Chile have yet to come back, with sales flat in May.",
        "It will be the first trip by a Chilean leader to Peru since Ken Noda's in 2001.",
    ],
)
def test_how_a_time_was_is_no_event(words: str) -> None:
    assert not timeline.read_text(words, published=DAY).events


def test_a_visit_told_before_keeps_its_countries() -> None:
    words = "The envoys will see Chile's king and Peru's queen. The visit is expected in August."
    (visit,) = timeline.read_text(words, published=DAY).events
    assert visit.countries == ("CHL", "PER")


AGAIN = {
    "She won two medals for the long jump in 1972 and the high jump in 1976.": {
        ("1972", "She won two medals for the long jump"),
        ("1976", "She won two medals for the high jump"),
    },
    "Ada Kern won a prize for The Mill in 1985 and Lund End in 1992.": {
        ("1985", "Ada Kern won a prize for The Mill"),
        ("1992", "Ada Kern won a prize for Lund End"),
    },
    "The bank lent money to Peru in 1985 and Chile in 1992.": {
        ("1985", "The bank lent money to Peru"),
        ("1992", "The bank lent money to Chile"),
    },
    "The city hosted the Olympic Games in 1936 and the World Cup in 1974.": {
        ("1936", "The city hosted the Olympic Games"),
        ("1974", "The city hosted the World Cup"),
    },
}


@pytest.mark.parametrize(("words", "events"), AGAIN.items(), ids=AGAIN)
def test_what_is_left_out_of_the_second_part_is_that_of_the_first(
    words: str, events: set[tuple[str, str]]
) -> None:
    told = timeline.read_text(words, published=DAY).events
    assert events == {(event.when.edtf, event.title) for event in told}


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (
            "The category 4 storm hit Mora on Monday, the radio said.",
            "The category 4 storm hit Mora",
        ),
        (
            "Dutch family-owned bicycle maker Lund merged with Kern in May 2001.",
            "Dutch family-owned bicycle maker Lund merged with Kern",
        ),
        ("Called after the sea god Kern, Lund was discovered in 1961.", "Lund was discovered"),
        ("Born to the painter Ari Kern, Lund left Bern in 1951.", "Lund left Bern"),
        (
            "Ida Lund beat Ada Roe 6-2, 7-6 (5) in the final in 2003.",
            "Ida Lund beat Ada Roe 6-2, 7-6 (5) in the final",
        ),
        ("In May 2009 Koš' goal won the cup.", "Koš' goal won the cup"),
        (
            "An injury kept Roe out of the side for the 2002 World Cup, and stopped his training"
            " until May 2003.",
            "An injury stopped Roe's training until then",
        ),
    ],
)
def test_who_did_what_where_the_parser_mistakes_it(words: str, line: str) -> None:
    assert line in [event.title for event in timeline.read_text(words, published=DAY).events]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("In 1971 it was Ida who found the gold.", "Ida found the gold"),
        (
            "The hall was built beside the mill and dates from the 13th century.",
            "The hall dates from then",
        ),
        ("In May 1975 it was the council which closed the mill.", "The council closed the mill"),
        (
            "Even before he was crowned king of Mora on May 3, 1189, Roger had begun to fight.",
            "Roger was crowned king of Mora",
        ),
        (
            "On 11 July 1789, after Kern suggested that the court live on a budget, the King fled.",
            "The King fled",
        ),
        (
            "In 1950, because the river rose and the dam broke, the town was given up.",
            "The town was given up",
        ),
        ("Only in 1950 was the bridge rebuilt.", "The bridge was rebuilt"),
        ("Only in 1950 did Kern return.", "Kern returned"),
        ("Only after the war did the king return, in 1950.", "The king returned"),
        ("Not until 1950 was Kern freed.", "Kern was freed"),
        (
            "No sooner had the king died in May 1950 than his brother seized the throne.",
            "The king had died when his brother seized the throne",
        ),
        ("Not only did the team win the cup in 1950, it won the league.", "The team won the cup"),
        (
            "It was not the mayor but a deputy who signed the deal on Monday.",
            "A deputy signed the deal",
        ),
        (
            "It was the mayor, not a deputy, who signed the deal on Monday.",
            "The mayor signed the deal",
        ),
        (
            "Kern was born in Lima in 1920, studied in Oslo from 1938 to 1942 and died in 1990.",
            "Kern studied in Oslo",
        ),
        (
            "The firm, which Kern founded in 1950 and sold in 1960, has closed.",
            "Kern sold the firm",
        ),
        (
            "Two people died when a lorry overturned on Monday.",
            "Two people died when a lorry overturned",
        ),
        (
            "The firm built the first ship in 1950, the second in 1952.",
            "The firm built the second ship",
        ),
        ("A second bridge was opened in 1960 and a third in 1970.", "A third bridge was opened"),
        (
            "Roe met Ida Kern, a fellow at the Lund Institute for Foreign Policy, which was founded"
            " in 1985.",
            "The Lund Institute for Foreign Policy was founded",
        ),
        (
            "The bank was praised by Ida Kern, a poet, who died in 1985.",
            "Ida Kern died",
        ),
        (
            "The king set up a relief fund for Swedes, which was announced in 1953.",
            "A relief fund for Swedes was announced",
        ),
        ("The king fought the Boers, who were beaten in 1902.", "The Boers were beaten"),
        (
            "There was no sign of the Boeing 737 operated by Kern Air, which vanished in May 2015.",
            "The Boeing 737 vanished",
        ),
        ("A jet flown by Kern Air, which was founded in 1990, landed.", "Kern Air was founded"),
        (
            "It was the second boat owned by the agency that was hit by a wave in 2012.",
            "The second boat was hit by a wave",
        ),
        (
            "She toured areas under the rule of President Omar al-Lund, who was deposed in 2011.",
            "President Omar al-Lund was deposed",
        ),
        (
            "There was a mutiny by soldiers who were housed in Osby, which occurred in 1915.",
            "A mutiny",
        ),
        (
            "It gains by the pact between the two states that came into force in July 2004.",
            "The pact between the two states came into force",
        ),
    ],
)
def test_what_was_done_then_however_a_sentence_opens(words: str, line: str) -> None:
    assert line in [event.title for event in timeline.read_text(words, published=DAY).events]


def test_what_a_paragraph_is_set_in_goes_before_the_country_of_the_text() -> None:
    words = (
        "1631\nIn Italy, a volcano erupted in May. Italy mourned.\n\n"
        "1783\nIn Iceland a volcano erupted in June. Lava filled a river in July.\n\n"
        "1784\nJapan saw a famine in May; a million people died.\n"
    )
    told = {event.title: event.countries for event in timeline.read_text(words).events}
    assert told["Lava filled a river"] == ("ISL",)


def test_the_army_is_that_of_the_one_country_its_paragraph_has_named() -> None:
    words = (
        "Coups spread after those in Mali, Guinea and Chad.\n\n"
        "Few foresaw one in Gabon. The vote was called a fraud. The army seized power on 30 August "
        "2023. Niger had seen its own that July."
    )
    told = {event.title: event.countries for event in timeline.read_text(words).events}
    assert told["The army seized power"] == ("GAB",)


def test_a_body_of_many_countries_is_in_none_of_them() -> None:
    words = (
        "Peru's bank raised its rate on Monday. Peru is worried. The European Central Bank raised "
        "its own by half a point on Tuesday."
    )
    told = {
        event.title: event.countries for event in timeline.read_text(words, published=DAY).events
    }
    assert told["The European Central Bank raised its own by half a point"] == ()


def test_a_war_with_another_country_is_that_of_the_country_told_of() -> None:
    story = timeline.read_text(
        "Chad is poor. Chad is dry. Most Chadians farm. A border war with Libya broke out in 1978. "
        "A road to Niger was built in 1990.",
        title="Chad",
    )
    assert [event.countries for event in story.events] == [("LBY", "TCD"), ("NER",)]


def test_what_came_before_it_gives_no_country() -> None:
    words = (
        "Peru is tense. The unrest in Peru began on Monday, days after Chile's king fled his land."
    )
    (unrest,) = timeline.read_text(words, published=DAY).events
    assert unrest.countries == ("PER",)


def test_what_there_will_be_lies_ahead() -> None:
    (vote,) = timeline.read_text("There will be an election in May.", published="2026-05-06").events
    assert (vote.title, vote.status) == ("There will be an election", "expected")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("Kern bought Mora Foods in 2019 and sold it last year.", "Kern sold Mora Foods"),
        ("Peru broke off relations in 1950 and restored them in 1953.", "Peru restored relations"),
        (
            "The firm launched the probe on 3 May 2019 and lost contact with it in June.",
            "The firm lost contact with the probe",
        ),
        (
            "In 1950 Kern, whose father had founded the mill, sold it to Lund.",
            "Kern sold the mill to Lund",
        ),
        (
            "The rebels, who have fought the government since 1980, denied it on Tuesday.",
            "The rebels denied it",
        ),
        (
            "Lima beat Oslo 3-1 on Saturday to win the league.",
            "Lima beat Oslo 3-1 to win the league",
        ),
    ],
)
def test_what_is_done_to_the_same_thing_names_it(words: str, line: str) -> None:
    assert line in [event.title for event in timeline.read_text(words, published=DAY).events]


@pytest.mark.parametrize(
    "words",
    [
        "The bank raised its rate on Wednesday, its third rise this year.",
        "Two miners were killed on Monday, the third such accident this year.",
        "The population, 5,000 in 1900, had reached 20,000 by 1950.",
        "The bridge was opened on Monday for $85 million, twice what was estimated in May.",
        "The town (population 5,000 in 2010) was founded in 1950.",
    ],
)
def test_the_how_many_th_something_was_is_no_second_event(words: str) -> None:
    assert len(timeline.read_text(words, published=DAY).events) == 1


def test_years_are_counted_from_what_a_clause_inside_tells() -> None:
    words = "The general, who seized power in 1972, was overthrown seven years later."
    told = {event.when.edtf: event.title for event in timeline.read_text(words).events}
    assert told == {"1972": "The general seized power", "1979": "The general was overthrown"}


@pytest.mark.parametrize(
    "words",
    [
        "The strike planned for Monday has been called off.",
        "A strike called for May 28 was averted at the last minute.",
    ],
)
def test_what_was_called_off_is_not_to_come(words: str) -> None:
    assert timeline.read_text(words, published=DAY).events == ()


def test_a_crash_that_was_the_worst_is_told_so() -> None:
    words = "The crash on Monday was the worst since 1990, when 60 people died."
    told = [event.title for event in timeline.read_text(words, published=DAY).events]
    assert told == ["60 people died", "The crash was the worst since 1990"]


def test_each_year_of_a_row_is_of_the_clause_that_it_stands_in() -> None:
    words = "The city, which had been besieged in 1394, 1411 and 1422, fell in 1453."
    told = [event.title for event in timeline.read_text(words).events]
    assert told == ["The city had been besieged"] * 3 + ["The city fell"]


def test_each_office_has_its_own_years() -> None:
    words = "Kern was mayor from 1950 to 1960 and premier from 1962 until her death in 1970."
    days = {event.when.edtf for event in timeline.read_text(words).events}
    assert {"1950/1960", "1962/1970"} <= days


def test_what_a_firm_said_it_would_do_by_the_end_of_the_year_is_to_come() -> None:
    words = (
        "Shares fell on Tuesday. Kern, the owner since 1990, said on Monday that it would close the"
        " mine by the end of the year."
    )
    told = {e.title: e.when.edtf for e in timeline.read_text(words, published="2026-05-06").events}
    assert told["Kern would close the mine"] == "2026-10~/2026-12~"


def test_what_people_somebody_is_says_nothing_of_the_rest() -> None:
    words = (
        "Striker Dario Lund scored on Monday. The 24-year-old Dane joined in August. Brackwell have"
        " not lost since October."
    )
    told = {e.title: e.countries for e in timeline.read_text(words, published=DAY).events}
    assert told["Dario Lund joined"] == ("DNK",)
    assert told["Brackwell have not lost"] == ()


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        (
            "Malawi counts its dead. Six people died in Malawi. In neighbouring Mozambique, five "
            "died after a storm hit the country on Tuesday.",
            {"MOZ"},
        ),
        (
            "Malawi counts its dead. Six people died in Malawi. Five died in Mozambique. One more "
            "was found on Tuesday.",
            {"MOZ"},
        ),
        (
            "Peru counts its dead. Six died in Peru. The storm had struck Chile before it reached "
            "the country on Tuesday.",
            {"PER"},
        ),
        (
            "The Lund lab near Pisa, Italy, is old. It was shut when Lund's US cousin opened. Lund "
            "joined the hunt on 1 May.",
            {"ITA"},
        ),
        ("Hong Kong has shut ports, and schools there will stay shut until Friday.", {"HKG"}),
        ("The head of Serbia's railway, Milan Kovac, resigned on Monday.", {"SRB"}),
    ],
)
def test_where_it_was_and_who_it_was(words: str, codes: set[str]) -> None:
    events = timeline.read_text(words, published=DAY).events
    assert {code for event in events for code in event.countries} == codes
