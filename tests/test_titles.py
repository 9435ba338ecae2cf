"""What a title says of a sentence as a newspaper writes it: the dated act, whole, and no more."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from timeline.events.parsing.spelling import takes_an

DAY = date(2024, 6, 26)
TOLD = [
    # the clause that the date belongs to
    ("The family waited until 1952 to sell the mill.", {"1952": "The family sold the mill"}),
    (
        "Kern could have remained chairman until his term ran out in 1998, but left early.",
        {},
    ),
    ("Assuming that the mill was built in 1612, it is the oldest of its kind.", {}),
    ("The church was designed in the style of the Gothic of 1290.", {}),
    (
        "The trial of Ari Roe was set for May 1932 in a court in Mora.",
        {"1932-05": "The trial of Ari Roe"},
    ),
    (
        "Kern led the forces that defeated the Moravian Crusade of 1420.",
        {"1420": "Kern's forces defeated the Moravian Crusade"},
    ),
    (
        "The police found four bombs, including two discovered in 1934 near the station.",
        {"1934": "Two of four bombs were discovered near the station"},
    ),
    (
        "The second phase of the vote in May 1951 was marred by violence in three provinces.",
        {"1951-05": "The second phase of the vote was marred by violence in three provinces"},
    ),
    (
        "The last stage of the race in May 1951 was won by Hans Kern.",
        {"1951-05": "The last stage of the race was won by Hans Kern"},
    ),
    (
        "The society grew in the north, with the founding of a second branch in Mora in 1897.",
        {"1897": "The founding of a second branch in Mora"},
    ),
    (
        "Rebels fled after blowing up a tower in 1990.",
        {"1990": "Rebels blew up a tower"},
    ),
    (
        "In 1737, an agreement between France, the Habsburgs and the Lorraine House of Kern-Lund "
        "assigned the town to Stanislas Leszczynska, former king of Poland.",
        {"1737": "An agreement between France, the Habsburgs and more assigned the town"},
    ),
    (
        "It extended the closure of Bali's Ngurah Rai International Airport. The closure ends on "
        "30 June.",
        {"2024-06-30": "The closure ends (Indonesia)"},
    ),
    (
        "The magnitude 6 quake that struck in 1990 killed ten.",
        {"1990": "The magnitude 6 quake struck"},
    ),
    (
        "Kern sent troops five years before the war began in 1990.",
        {"1985": "Kern sent troops", "1990": "The war began"},
    ),
    ("Lund was elected, in 1934, to the academy.", {"1934": "Lund was elected to the academy"}),
    (
        "Roe resigned on Monday, in a blow to the party.",
        {"2024-06-24": "Roe resigned, in a blow to the party"},
    ),
    (
        "Ada Roe agreed to the match in 1836 if her sister came home.",
        {"1836": "Ada Roe agreed to the match if her sister came home"},
    ),
    (
        "In 1862, the assembly created, with the king's approval, a harbour board.",
        {"1862": "The assembly created, with the king's approval, a harbour board"},
    ),
    (
        "Roe declared in 1989 that the band would play again when Lund was no longer alive.",
        {"1989": "Roe declared that the band would play again when Lund was no longer alive"},
    ),
    (
        "Although in 1903, due to illness, neither Roe could travel to Oslo to receive the prize, "
        "Anna was present at the second ceremony.",
        {"1903": "Neither Roe could travel to Oslo to receive the prize"},
    ),
    (
        "The family is expected to make a statement Monday, Smith told the paper.",
        {"2024-07-01": "The family is expected to make a statement"},
    ),
    (
        "Officials in the north ordered thousands of fishermen on Thursday to prepare for a "
        "possible evacuation from the south-east slopes of Mount Aria.",
        {
            "2024-06-20": "Officials in the north ordered thousands of fishermen "
            "to prepare for a possible evacuation"
        },
    ),
    (
        "The minister announced her resignation on 3 May, months since taking office on 1 March.",
        {
            "2024-05-03": "The minister announced her resignation",
            "2024-03-01": "The minister took office",
        },
    ),
    (
        "The mayor signed the decree a year after winning the vote of May 2023.",
        {"2023-05": "The mayor won the vote"},
    ),
    (
        "At least 35 people died Thursday after a ferry with 189 pilgrims and crew aboard capsized "
        "in the southern islands, officials said.",
        {
            "2024-06-20": "At least 35 people died after a ferry with 189 pilgrims capsized in the "
            "southern islands"
        },
    ),
    (
        "Twelve miners died on Monday as a tunnel collapsed near Perth.",
        {"2024-06-24": "Twelve miners died as a tunnel collapsed near Perth"},
    ),
    (
        "Three men died on Sunday after a tunnel that had been opened in May was flooded.",
        {"2024-06-23": "Three men died", "2024-05": "A tunnel had been opened"},
    ),
    (
        "The bridge is planned for an October 2027 opening.",
        {"2027-10": "The bridge is planned for an opening"},
    ),
    (
        "The mill was saved in 1913 and declared a scheduled monument in 1921.",
        {"1913": "The mill was saved", "1921": "The mill was declared a scheduled monument"},
    ),
    (
        "The workers were locked out in 1913 and declared a boycott in 1914.",
        {"1913": "The workers were locked out", "1914": "The workers declared a boycott"},
    ),
    (
        "Ida Holt quit as chief executive in August after a long row between the board and the "
        "founders of the company that had worn out investors.",
        {"2023-08": "Ida Holt quit as chief executive after a long row"},
    ),
    (
        "Cutlery services company Acme Ltd trimmed its revenue forecast for the year, sending its "
        "Oslo-listed shares tumbling as much as 5 percent in early trade on Tuesday.",
        {
            "2024-06-25": "Acme Ltd sent its Oslo-listed shares tumbling as much as 5 percent in "
            "early trade"
        },
    ),
    (
        "The vote signals the end of the government as a whole, which has been ruling without a "
        "budget since May.",
        {"2024-05/2024-06-26": "The government has been ruling without a budget"},
    ),
    (
        "The toll from a slide that hit a small village in the south on Monday has climbed to 9.",
        {"2024-06-24": "A slide hit a small village in the south"},
    ),
    (
        "The rebels, who came last, never signed a cease-fire agreed to by the army and the "
        "government in October.",
        {"2023-10": "A cease-fire was agreed to by the army and the government"},
    ),
    (
        "Traffic was never heavy, its passenger service ceasing on 9 December 1963, but it became "
        "a diversion.",
        {"1963-12-09": "Its passenger service ceased"},
    ),
    (
        "In a video address submitted to the court on Wednesday, Roe apologized to the citizens.",
        {"2024-06-26": "Roe apologized to the citizens"},
    ),
    (
        "The minister condemned an attack New Year's Day on a rebel-held village in the north.",
        {"2024-01-01": "The minister condemned an attack on a rebel-held village in the north"},
    ),
    (
        "The quake hit about 8 miles east of Chabu at 7:45 a.m. Monday Oslo time.",
        {"2024-06-24": "The quake hit about 8 miles east of Chabu"},
    ),
    (
        "The team was received in the marble stadium of 1896 on Tuesday.",
        {"2024-06-25": "The team was received in the marble stadium"},
    ),
    (
        "The team was received in the stadium in 1896 and 1904.",
        {
            "1896": "The team was received in the stadium",
            "1904": "The team was received in the stadium",
        },
    ),
    (
        "Roe was contesting the seventh match of what has been a hard comeback since testing "
        "positive in early 2016.",
        {"2016-01~/2016-04~": "Roe tested positive"},
    ),
    (
        "Erik Roe, full name Erik Johannes Roe, (born May 3, 1895, Oslo), taught physics.",
        {"1895-05-03": "Erik Roe was born"},
    ),
    (
        "Quito hit back in early June, when loudspeakers along the border were switched on again.",
        {
            "2024-06-01~/2024-06-10~": "Quito hit back when loudspeakers along the border were "
            "switched on again"
        },
    ),
    (
        "In late April Chad sent drones over the line, prompting Sudan to close the border in May.",
        {
            "2024-04-21~/2024-04-30~": "Chad sent drones over the line",
            "2024-05": "Sudan closed the border",
        },
    ),
    (
        "That led the company to cancel 300 flights on Tuesday.",
        {"2024-06-25": "The company canceled 300 flights"},
    ),
    (
        "The fault did not force the company to stop its trains on Tuesday.",
        {"2024-06-25": "The fault did not force the company to stop its trains"},
    ),
    (
        "Last month, a regulatory authority approved the merger of the two banks in what had "
        "seemingly been a step forward for both exchanges.",
        {"2024-05": "A regulatory authority approved the merger of the two banks"},
    ),
    (
        "The bank said on Tuesday that it would not be surprised if the court fined it.",
        {"2024-06-25": "The bank said that it would not be surprised if the court fined it"},
    ),
    (
        "After a troubled reign the queen was deposed in the revolt of 1868, and formally "
        "abdicated in 1870.",
        {"1868": "The queen was deposed in the revolt", "1870": "The queen abdicated"},
    ),
    (
        "Five of Lund's rivals in the race called on their friends to join a strike on Wednesday.",
        {
            "2024-06-26": "Five of Lund's rivals in the race called on their friends "
            "to join a strike"
        },
    ),
    (
        "Backed by the party, including his stern mother Queen Ada Lund, Dom Miguel returned from "
        "his exile in 1828.",
        {"1828": "Dom Miguel returned from his exile"},
    ),
    (
        "The board has released a preliminary report on the Jan. 29 plane crash over Lake Aria.",
        {"2024-01-29": "The plane crash over Lake Aria"},
    ),
    (
        "They cleared another hurdle as they worked toward the goal of closing the deal by 2025.",
        {"2025": "They worked toward the goal of closing the deal"},
    ),
    (
        "The regulator of the state said in April that the proposed deal is likely to result in "
        "substantial anti-competitive effects in the north.",
        {
            "2024-04": "The regulator said that the proposed deal is likely to result in "
            "anti-competitive effects"
        },
    ),
    (
        "Ari was promoted to captain in 1806, and after a short furlough as captain of a merchant "
        "ship he ran the yard from 1807 to 1812.",
        {"1806": "Ari was promoted to captain", "1807/1812": "He ran the yard"},
    ),
    (
        'His career began late, when he made "Peeping Tom" for Ari Powell in 1960.',
        {"1960": 'He made "Peeping Tom" for Ari Powell'},
    ),
    (
        "A statement on the declaration released Tuesday evening said the steps were ordered.",
        {"2024-06-25": "A statement on the declaration was released"},
    ),
    (
        "The growth of the bank in May 2010 was the highest since 1997.",
        {"2010-05": "The growth of the bank was the highest since 1997"},
    ),
    (
        "Ari Holt beat Nils Berg 1-6, 7-6, 6-1, 3-6, 6-4 in four hours on Sunday to win the cup.",
        {
            "2024-06-23": "Ari Holt beat Nils Berg 1-6, 7-6, 6-1, 3-6, 6-4 in four hours "
            "to win the cup"
        },
    ),
    (
        "The former champion of the northern islands beat the young Nils Berg 1-6, 7-6, 6-1, 3-6, "
        "6-4 in four hours on Sunday to win the old cup.",
        {
            "2024-06-23": "The former champion of the northern islands beat the young Nils Berg "
            "in four hours"
        },
    ),
    (
        "Born in Lima, Peru, on May 25, 1759, Ari Holt was the first of seven children.",
        {"1759-05-25": "Ari Holt was born in Lima"},
    ),
    (
        "Ari Holt plans to sell the old mill in the north, it was learned Tuesday.",
        {"2024-06-25": "Ari Holt plans to sell the old mill in the north"},
    ),
    (
        "According to a report of the ministry as of May 19, 60 cases have been told from Lima.",
        {"2024-05-19": "60 cases have been told from Lima"},
    ),
    (
        "Peru tore up the border treaty of 1921 on Monday.",
        {"1921": "The border treaty (Peru)", "2024-06-24": "Peru tore up the border treaty"},
    ),
    ("The court quoted a ruling of 1954.", {"1954": "A ruling"}),
    ("They signed the accord of 1998.", {"1998": "They signed the accord"}),
    (
        "In the accord of 1998 they agreed to share the water.",
        {"1998": "They agreed to share the water"},
    ),
    (
        "The land was invaded in March 1919, but a combined northern force succeeded in freeing it "
        "in May 1919.",
        {
            "1919-03": "The land was invaded",
            "1919-05": "A combined northern force succeeded in freeing the land",
        },
    ),
    (
        "Ari Holt has confessed under questioning to having placed a suitcase on a train in Lima "
        "in May 2023.",
        {"2023-05": "Ari Holt had placed a suitcase on a train in Lima"},
    ),
    (
        "About 20 minutes after the hearing opened under tight guard at the court of the northern "
        "province, the judge decided to adjourn the hearing until 10 July.",
        {"2024-07-10": "The judge decided to adjourn the hearing until then"},
    ),
    (
        "Sunday's emergency meeting — the second in four days — came as nations sought a deal.",
        {"2024-06-23": "The emergency meeting"},
    ),
    (
        'His first novel, "A Day in Peru," appeared in Russian in 1962.',
        {"1962": 'His first novel, "A Day in Peru" appeared in Russian'},
    ),
    (
        "A detachment was sent there and, on 15 June 1932, drove away some guards.",
        {"1932-06-15": "A detachment drove away some guards"},
    ),
    (
        "Peru's minister for public works Ann Roe handed in her letter of resignation, the "
        "government's deputy for trade Ari Lund wrote on his channel on 17 June.",
        {
            "2024-06-17": "Peru's minister for public works Ann Roe handed in her letter of "
            "resignation"
        },
    ),
    (
        "Peru's minister for public works Ann Roe left her post in May 2010.",
        {"2010-05": "Peru's minister for public works Ann Roe left her post"},
    ),
    (
        "The probe has been silent since Thursday when it left its orbit to set off for Mars.",
        {
            "2024-06-20": "The probe left its orbit to set off for Mars",
            "2024-06-20/2024-06-26": "The probe has been silent since it left its orbit to set off "
            "for Mars",
        },
    ),
    (
        "Oban Coast Railway's board and owners have agreed to a short halt of all works in the "
        "north, two men with knowledge of the talks told a newspaper in the capital on 20 June.",
        {
            "2024-06-20": "Oban Coast Railway's board and owners have agreed to a halt of all "
            "works in the north"
        },
    ),
    (
        "Lund Rail's owner has been asked to lead the firm for a third time with more than half of "
        "all votes cast, the company's own electoral office said on 18 June.",
        {"2024-06-18": "Lund Rail's owner has been asked to lead the firm for a third time"},
    ),
    (
        "The council of Oban's offer, first made in January, had the blessing of the owners.",
        {"2024-01": "The council of Oban's offer was first made"},
    ),
    (
        "The keep was raised by a young lord called Odo in AD 875.",
        {"0875": "The keep was raised by a young lord"},
    ),
    (
        "Lund announced on 3 May that after nine years of service, the Vela space probe is finally "
        "out of fuel and is shut down.",
        {
            "2024-05-03": "Lund announced that after nine years of service, the Vela space probe "
            "is out of fuel"
        },
    ),
    (
        "Roe wrote his first opera, which failed to please at its 1889 premiere in Oban.",
        {"1889": "The first opera's premiere in Oban"},
    ),
    (
        "The mayor told of the fall of Oban, one of the ports taken by the rebels since they began "
        "their march last month.",
        {"2024-05": "The rebels began their march"},
    ),
    (
        "The army withdrew its men from Mora, a town that had been held by monks since May 1995.",
        {"1995-05": "Mora had been held by monks since then"},
    ),
    (
        "Guards warned men from Peru's ally Chad, who crossed the ford in May 2020, to stay away.",
        {"2020-05": "Men from Peru's ally Chad crossed the ford"},
    ),
    (
        "Oban and Mora have come under heavy shelling since a government drive against the camps "
        "in the hills began last month.",
        {"2024-05": "A government drive against the camps in the hills began"},
    ),
    (
        "Roe had been extradited to Peru from Chad in 2011, following his indictment on arms "
        "smuggling offenses the previous year.",
        {
            "2010": "Roe had been extradited to Peru from Chad, following his indictment",
            "2011": "Roe had been extradited to Peru from Chad",
        },
    ),
    (
        "Roe was held in Oban in 2008 after a tip to guards and extradited to Peru in May 2010.",
        {
            "2008": "Roe was held in Oban after a tip to guards",
            "2010-05": "Roe was extradited to Peru",
        },
    ),
    (
        "Clerks met in a yard where the Kern Tower stood, until its panes were smashed on 3 May.",
        {"2024-05-03": "The Kern Tower's panes were smashed"},
    ),
    (
        "But it was not until 1969 that Roe College admitted women.",
        {"1969": "Roe College admitted women"},
    ),
    (
        "The third brick tower was built, which lasted until 1882.",
        {"1882": "The third brick tower lasted until then"},
    ),
    (
        "Ari Holt was found guilty of sending militiamen to the camp in June 1994.",
        {"1994-06": "Ari Holt sent militiamen to the camp"},
    ),
    (
        "A senior official said that he spoke by telephone on Saturday to coup leader Capt.",
        {"2024-06-22": "A senior official spoke by telephone to coup leader"},
    ),
    (
        "They took the town, giving civilians an ultimatum which expires on Monday.",
        {"2024-07-01": "An ultimatum expires"},
    ),
    (
        "In today's statement, the Council recalled its report of 20 March.",
        {"2024-03-20": "The Council recalled its report"},
    ),
    (
        "The club were the first winners of the cup in 1895 contested by others there, then won "
        "the league in 1897.",
        {"1895": "The club were the first winners of the cup", "1897": "The club won the league"},
    ),
    (
        "The abbey was plundered, for example in 1242 by the troops of Ari and in 1252 by the men "
        "of Nils.",
        {
            "1242": "The abbey was plundered by the troops of Ari",
            "1252": "The abbey was plundered by the men of Nils",
        },
    ),
    (
        "Norway played its first match at home since June on Friday.",
        {"2024-06-21": "Norway played its first match at home"},
    ),
    (
        "Wednesday's vote came a day after the king had dissolved the cabinet.",
        {"2024-06-25": "The king had dissolved the cabinet", "2024-06-26": "The vote"},
    ),
    (
        "The island defaulted on its debt for the first time since independence in 1948.",
        {"1948": "Independence"},
    ),
    (
        "Kenya's shilling fell to 160 to the dollar in January from 120 a year before.",
        {"2024-01": "Kenya's shilling fell to 160 to the dollar from 120"},
    ),
    (
        "On 21 June seven people were killed in Lima.",
        {"2024-06-21": "Seven people were killed in Lima"},
    ),
    (
        "Peru's president, Ann Poe, named John Roe prime minister on Friday.",
        {"2024-06-21": "Ann Poe named John Roe prime minister"},
    ),
    ("A 1976 university strike ended in 1977.", {"1977": "A university strike ended"}),
    (
        "The arrest of the man who killed two women in 1990 was late.",
        {"1990": "The man killed two women"},
    ),
    ("He painted in the years 1879-1881.", {"1879/1881": "He painted"}),
    (
        "Ten people were saved, including a woman whose body was pulled from a wreck on Thursday.",
        {"2024-06-20": "A woman's body was pulled from a wreck"},
    ),
    (
        "A plane that killed five when it crashed over the weekend in south Peru was intact.",
        {"2024-06-22/2024-06-23": "A plane killed five when it crashed in south Peru"},
    ),
    (
        "The probe was launched on 19 July at 21:58 UT (1:58 a.m. July 20 local time).",
        {"2023-07-19": "The probe was launched"},
    ),
    (
        "He played in the 2015/2016 season with the club.",
        {"2015/2016": "He played with the club"},
    ),
    (
        "Roe held Peru against the Ruman invasions, at Jaran (1297-1298), Vila (1298), Kili (1299) "
        "and Omro (1305).",
        {
            "1297/1298": "The Ruman invasions at Jaran",
            "1298": "The Ruman invasions at Vila",
            "1299": "The Ruman invasions at Kili",
            "1305": "The Ruman invasions at Omro",
        },
    ),
    (
        "Chad has been training its men for 11 days from Monday.",
        {"2024-06-24": "Chad has been training its men for 11 days"},
    ),
    (
        "All pupils had been accounted for, the navy said Tuesday.",
        {"2024-06-25": "The navy said: all pupils had been accounted for"},
    ),
    (
        "The probe will first orbit the planet, then later will send a lander down on 1 July.",
        {"2024-07-01": "The probe will send a lander down"},
    ),
    (
        "The ministers voiced concern about Chad's firing of a missile on Tuesday.",
        {"2024-06-25": "Chad's firing of a missile"},
    ),
    (
        "Roe raised rates on Tuesday and forecast two more rises for 2025.",
        {"2024-06-25": "Roe raised rates", "2025": "Roe forecast two more rises"},
    ),
    (
        "Roe took the oath a day after the board declared him winner of the May 21 election.",
        {"2024-05-21": "The election"},
    ),
    (
        "Roe won a ruling that stopped the count but the country's court on Monday threw it out.",
        {"2024-06-24": "The country's court threw the ruling out"},
    ),
    (
        "Roe insists the May 31 vote that returned Doe to power was rigged.",
        {"2024-05-31": "Roe insists the vote that returned Doe to power was rigged"},
    ),
    (
        "The driver, a guard and a passenger were killed on Monday.",
        {"2024-06-24": "The driver, a guard and a passenger were killed"},
    ),
    (
        "Roe was sworn in Tuesday as the fifth president.",
        {"2024-06-25": "Roe was sworn in as the fifth president"},
    ),
    (
        "Hera, which left in May, should reach the wreckage at the end of 2026.",
        {"2024-05": "Hera left", "2026-10~/2026-12~": "Hera should reach the wreckage"},
    ),
    (
        "The pound was floated in November 2016, when it lost half its value overnight.",
        {"2016-11": "The pound was floated"},
    ),
    (
        "Fierce bombing of two opposition-held Chadian towns killed at least 31 people on Monday.",
        {
            "2024-06-24": "Fierce bombing of two opposition-held Chadian towns killed at least 31 "
            "people"
        },
    ),
    (
        "But it was not until 1969, as the world asked for it, that Roe College admitted women.",
        {"1969": "Roe College admitted women"},
    ),
    (
        "The school wasn't chartered by the king until 1693.",
        {"1693": "The school was chartered by the king"},
    ),
    (
        "Ruma is supposed to be kept from harm by a zone agreement signed in September.",
        {"2023-09": "A zone agreement was signed"},
    ),
    (
        "Irma is set to cross Ruma on Thursday and continue through Lohan into Friday.",
        {
            "2024-06-27": "Irma is set to cross Ruma",
            "2024-06-28": "Irma is set to continue through Lohan",
        },
    ),
    (
        "The storm is expected to weaken and should barely be a gale by Friday.",
        {"2024-06-28": "The storm should barely be a gale"},
    ),
    (
        '"It has been good, and there is no doubt," Sen. Ann Roe, D-Fla., said Sunday.',
        {"2024-06-23": 'Sen. Ann Roe said: "It has been good, and there is no doubt"'},
    ),
    (
        "Acme Ruma (NYSE:ARU) owners signed off on the $9 billion takeover on Monday.",
        {"2024-06-24": "Acme Ruma owners signed off on the $9 billion takeover"},
    ),
    (
        "The plaintiffs charged that the bill approved on Monday by the Republican majorities, and "
        "signed by Gov. Roe, a Republican, violated the law.",
        {"2024-06-24": "The bill was approved by the Republican majorities"},
    ),
    (
        "And in a sign that they were ready, several ministers said on Monday that they would go.",
        {"2024-06-24": "Several ministers said that they would go"},
    ),
    (
        "Ruma has closed the airline over a row dating back to Roe's invasion of Lohan in 1990.",
        {"1990": "Roe's invasion of Lohan"},
    ),
    (
        "Not until 1929 was the quarrel settled, Lohan going back to Ruma.",
        {"1929": "The quarrel was settled"},
    ),
    (
        "Ada Lund will not be there on 5 July 2024 to see it.",
        {"2024-07-05": "Ada Lund will not be there to see it"},
    ),
    (
        "The embassy had been told of the July 2 deadline, the ministry said.",
        {"2024-07-02": "The deadline"},
    ),
    (
        "A truce between the Chadian government troops and the militia in the self-proclaimed "
        "Ruma and Lohan People's Republics in the south-east of Chad expired on June 21.",
        {"2024-06-21": "A truce between the Chadian government troops and the militia expired"},
    ),
    (
        "A powerful 6.3 magnitude quake struck Chad's western coast and the Ruman island of "
        "Lombarosa in June, killing one person.",
        {
            "2024-06": "A 6.3 magnitude quake struck Chad's western coast and the Ruman island of "
            "Lombarosa"
        },
    ),
    (
        "The agency decided to close the probe's long mission in 2016 in anticipation of the "
        "launch of the next telescope.",
        {"2016": "The agency decided to close the probe's long mission"},
    ),
    (
        "Roe's late operas included Ada (1896), Lola (1900), and The Girl of the Moor (1910).",
        {
            "1896": "Roe's late operas included Ada",
            "1900": "Roe's late operas included Lola",
            "1910": "Roe's late operas included The Girl of the Moor",
        },
    ),
    (
        "In 1996 Roe received 75 percent of the vote, but fell to 65 percent in 2001 and 59 "
        "percent in 2006.",
        {
            "1996": "Roe received 75 percent of the vote",
            "2001": "Roe fell to 65 percent",
            "2006": "Roe fell to 59 percent",
        },
    ),
    (
        "In 1962, he formed his first band, the Jaywalkers, who played in Lima.",
        {"1962": "He formed his first band, the Jaywalkers, who played in Lima"},
    ),
    (
        "The probe ended its mission on Tuesday by coming down on the comet that it had followed.",
        {
            "2024-06-25": "The probe ended its mission by coming down on the comet that it had "
            "followed"
        },
    ),
    (
        "Records show that in 1431 the abbey suffered a fire and was partially rebuilt.",
        {"1431": "The abbey suffered a fire and was partially rebuilt"},
    ),
    (
        "Work on the abbey began in 1275 and completed in 1334.",
        {"1275": "Work on the abbey began", "1334": "Work on the abbey completed"},
    ),
    (
        "A charter dated September 8, 1273 confirms the move of Lake Abbey to Korin.",
        {"1273-09-08": "A charter confirms the move of Lake Abbey to Korin"},
    ),
    (
        "Figures released on Friday showed a turnout of about 66% in Peru.",
        {"2024-06-21": "Figures showed a turnout of about 66% in Peru"},
    ),
    (
        "In 1678 the chapel was consecrated again after repairs.",
        {"1678": "The chapel was consecrated again after repairs"},
    ),
    (
        "This firm was in turn acquired by Acme in 1979.",
        {"1979": "A firm was acquired by Acme"},
    ),
    (
        "The old teacher Pierre Roe dying in 1853, Ida was taken on by Ferdinand Doe.",
        {"1853": "Pierre Roe died"},
    ),
    (
        "In 1143 Manuel I became emperor, reigning until 1180.",
        {"1143": "Manuel I became emperor", "1180": "Manuel I reigned until then"},
    ),
    (
        "He won a first prize in piano in 1859 and the Grand Prize of Roma in 1863 with a cantata.",
        {
            "1859": "He won a first prize in piano with a cantata",
            "1863": "He won the Grand Prize of Roma with a cantata",
        },
    ),
    (
        "Sadly, Roe died of a heart attack on June 3, 1875, at the age of 36.",
        {"1875-06-03": "Roe died of a heart attack at the age of 36"},
    ),
    (
        'Roe\'s final opera, "Lola," premiered on March 3, 1875, and received little praise.',
        {"1875-03-03": "Lola premiered"},
    ),
    (
        "Talks to end the war have resulted in the announcement on 12 February of a ceasefire.",
        {"2024-02-12": "Talks to end the war have resulted in the announcement of a ceasefire"},
    ),
    (
        "The horsemen, united by Genar in 1206, conquered the east.",
        {"1206": "The horsemen were united by Genar"},
    ),
    (
        "He taught in Lima, Quito and Boston before settling permanently in Cusco in 1894.",
        {"1894": "He settled permanently in Cusco"},
    ),
    (
        "A rebel suicide bombing killed at least 36 people, including five children, in northern "
        "Chad Monday, authorities said.",
        {"2024-06-24": "A rebel suicide bombing killed at least 36 people (Chad)"},
    ),
    (
        "President Ann Roe traveled on Monday to the southern city of Lima, where she is expected "
        "to declare the end of the truce tomorrow, officials said.",
        {
            "2024-06-24": "President Ann Roe traveled to the southern city of Lima",
            "2024-06-27": "President Ann Roe is expected to declare the end of the truce",
        },
    ),
    (
        "According to an online statement released on Tuesday, a bomber targeted a patrol.",
        {"2024-06-25": "An online statement said: a bomber targeted a patrol"},
    ),
    (
        "The village grew greatly after the Grand Railway Company moved there in 1843.",
        {"1843": "The Grand Railway Company moved there"},
    ),
    (
        "Ann Roe also won two Ruma Prizes, for Physics in 1903 and Chemistry in 1911.",
        {
            "1903": "Ann Roe won two Ruma Prizes",
            "1911": "Ann Roe won two Ruma Prizes, for Chemistry",
        },
    ),
    (
        "Lund Roe was until October 2014, the youngest ever laureate of the prize.",
        {"2014-10": "Lund Roe was the youngest ever laureate of the prize until then"},
    ),
    (
        "The late 1980s saw the country opened to multi-party politics.",
        {"1987~/1989~": "The country was opened to multi-party politics"},
    ),
    (
        "Roe brought a long period of stability, after a tumultuous series of coups in the 1960s.",
        {"196X": "A tumultuous series of coups"},
    ),
    (
        "The origin of the second war was rooted in the previous conflict waged between 1989 and "
        "1996 which saw Roe become president.",
        {"1989/1996": "The previous conflict was waged"},
    ),
    (
        "A 1976 earthquake centered in the northeast killed at least 250,000 people.",
        {"1976": "An earthquake centered in the northeast killed at least 250,000 people"},
    ),
    (
        "With only interior work carried out to the castle by Hugh the Poor in the 1320s, it "
        "remains a pure example of its kind.",
        {"132X": "Only interior work was carried out to the castle by Hugh the Poor"},
    ),
    (
        "Lieb Brothers owned and brewed Ruma Beer, which was sixth in 1950.",
        {"1950": "Ruma Beer was sixth"},
    ),
    (
        "In 1875, 31,000 barrels, in 1881, more than 200,000 barrels, and by 1907, 1.6 million.",
        {"1875": "31,000 barrels", "1881": "More than 200,000 barrels", "1907": "1.6 million"},
    ),
    (
        "Filia and Ada followed in 1860; in 1862, The Queen of Ruma; in 1864, Mirella.",
        {
            "1860": "Filia and Ada followed",
            "1862": "The Queen of Ruma followed",
            "1864": "Mirella followed",
        },
    ),
    (
        "1204 AD Crusaders Storm Ruma - Ruma was captured for the first time by them.",
        {"1204": "Ruma was captured for the first time by them"},
    ),
    (
        "The agency reported that Horst Roe wrote Saturday to Peru's Mateo Doe that ships with "
        "rescued people aboard can't be left to drift in the southern sea for weeks.",
        {
            "2024-06-22": "Ships with rescued people aboard can't be left to drift in the southern "
            "sea for weeks"
        },
    ),
    (
        "A convoy disembarked the passengers in Lima on Sunday, a week after Peru and Chad had "
        "refused to give the ship permission to dock.",
        {
            "2024-06-16": "Peru and Chad had refused to give the ship permission to dock",
            "2024-06-23": "A convoy disembarked the passengers in Lima",
        },
    ),
    (
        "The case is like the standoff over the Ada, operated by Chadian aid groups, which "
        "eventually sailed to Lima last week.",
        {"2024-06-17/2024-06-23": "The Ada sailed to Lima"},
    ),
    (
        "Ruman Sudan joined with Lohan in 1959, achieving independence in 1960 as the Lohan "
        "Federation.",
        {
            "1959": "Ruman Sudan joined with Lohan",
            "1960": "Ruman Sudan achieved independence as the Lohan Federation",
        },
    ),
    (
        "Five Piper PA-31-350 Navajo Chieftains are acquired in 1981 as orders are placed for 2.",
        {"1981": "Five Piper PA-31-350 Navajo Chieftains are acquired"},
    ),
    (
        "Ruma Saving Humans said in a tweet late on Saturday that over 40 migrants on board were "
        '"finally allowed to disembark to receive assistance."',
        {
            "2024-06-22": "Ruma Saving Humans said that over 40 migrants were "
            '"finally allowed to disembark"'
        },
    ),
    (
        "Ruma Air was founded on Feb. 9, 1923 and commenced operations on 15 July 1923.",
        {"1923-02-09": "Ruma Air was founded", "1923-07-15": "Ruma Air commenced operations"},
    ),
    (
        "The Great Court, opened in 2000, while surely improving the flow around the museum, was "
        "criticised for having no space.",
        {"2000": "The Great Court was opened"},
    ),
    (
        "The Protocol on Salt Protection, concluded in Lima on 4 October 1991, banned it.",
        {"1991-10-04": "The Protocol on Salt Protection was concluded in Lima"},
    ),
    (
        "Officials sent experts to the site of a train derailment in north-central Peru that "
        "killed three people Sunday, officials said.",
        {"2024-06-23": "A train derailment in north-central Peru killed three people"},
    ),
    (
        "The word was revived in 15th-century Europe to describe the collection of Lorenzo Roe.",
        {"14XX": "The word was revived in Europe to describe the collection of Lorenzo Roe"},
    ),
    (
        "Ruma Air service began on 27 May 1936, five days after being registered as an airline.",
        {
            "1936-05-22": "Ruma Air service was registered as an airline",
            "1936-05-27": "Ruma Air service began",
        },
    ),
    (
        "Wow Air joins Ruma Regional as the third airline to go bust in 2019.",
        {"2019": "Wow Air joins Ruma Regional as the third airline to go bust"},
    ),
    (
        "George Roe was imprisoned by the Ruman government, deported to Chad and was liberated in "
        "1945.",
        {"1945": "George Roe was liberated"},
    ),
    (
        "Ruma also waged battles with the Dolan Empire (founded c. 681) and with Chad.",
        {"0681~": "The Dolan Empire was founded"},
    ),
    (
        "In 1946 Ada Roe became a Fellow of the Academy and in 1958 its president.",
        {
            "1946": "Ada Roe became a Fellow of the Academy",
            "1958": "Ada Roe became its president",
        },
    ),
    (
        "From 1960 to 1962 Ada Roe taught in Oslo and from 1963 to 1965 in Bergen.",
        {"1960/1962": "Ada Roe taught in Oslo", "1963/1965": "Ada Roe taught in Bergen"},
    ),
    (
        "In 1920 the school became a college, in 1950 a university.",
        {"1920": "The school became a college", "1950": "The school became a university"},
    ),
    (
        "The firm was named Kern & Co in 1910 and Kern AG in 1921.",
        {"1910": "The firm was named Kern & Co", "1921": "The firm was named Kern AG"},
    ),
    (
        "Dakota became a state in 1889 and Idaho in 1890.",
        {"1889": "Dakota became a state (United States)", "1890": "Idaho became a state"},
    ),
    (
        "Roe and Lund fought at Sharpe, on 17 September 1862, the bloodiest day of the war.",
        {"1862-09-17": "Roe and Lund fought at Sharpe"},
    ),
    (
        "After spending the rest of 1951 in hospital, Ada Roe returned.",
        {"1951": "Ada Roe was in hospital"},
    ),
    ("In 1950 Ada Roe spent the money on a car.", {"1950": "Ada Roe spent the money on a car"}),
    (
        "The harbour was given to the Lake Board with effect from 3 May 1911.",
        {"1911-05-03": "The harbour was given to the Lake Board"},
    ),
    (
        "The mill had a wheel and a lock, made by Elias Roe, who opened a shop in 1811.",
        {"1811": "Elias Roe opened a shop"},
    ),
    (
        "On 27 June 2007, the Chancellor, Ada Roe, succeeded Lund as leader.",
        {"2007-06-27": "Ada Roe succeeded Lund as leader"},
    ),
    (
        "Roe won the prize in 1970 for her role in Boats, and again in 1973 for her part in Ships.",
        {
            "1970": "Roe won the prize for her role in Boats",
            "1973": "Roe won the prize for her part in Ships",
        },
    ),
    (
        "The province became the Free State of Ruma on 3 May 1921, with Roe as its regent.",
        {"1921-05-03": "The province became the Free State of Ruma, with Roe as its regent"},
    ),
    (
        "In 1811, a weaver named Ari Lund opened his second shop.",
        {"1811": "A weaver named Ari Lund opened his second shop"},
    ),
    (
        "The survey of the coast and the partition of land conducted by Roe in 1980 failed.",
        {"1980": "The partition of land was conducted by Roe"},
    ),
    (
        "The farmers fled when the Danes burned Bergen in 1402 and at other times of need.",
        {"1402": "The Danes burned Bergen"},
    ),
    (
        "In 1951, the seat of the guild was moved to Oslo with the Tower becoming the tallest "
        "house to be rented out.",
        {"1951": "The seat of the guild was moved to Oslo"},
    ),
    (
        "Ada Roe was a player, winning seven titles as Ada Lund before her marriage in 1907.",
        {"1907": "Ada Roe's marriage"},
    ),
    (
        "The academy was chartered in 1754 as Roe's School, and renamed Kern Academy in 1784.",
        {
            "1754": "The academy was chartered as Roe's School",
            "1784": "The academy was renamed Kern Academy",
        },
    ),
    (
        "Perhaps the best known owner of the inn was Ari Lund, who became mayor in 1911.",
        {"1911": "Ari Lund became mayor"},
    ),
    (
        "The town was besieged and captured Roe's envoy in 1784.",
        {"1784": "The town captured Roe's envoy"},
    ),
    (
        "The Kern was a cargo steamer built in 1901 by Roe & Co.",
        {"1901": "The Kern was built by Roe & Co"},
    ),
    (
        "Lakeside FC is a football club from the city of Oldham, Kent, founded in 1885.",
        {"1885": "Lakeside FC was founded"},
    ),
    (
        "Kern Works was the second company of Ari Roe, founded in 1903.",
        {"1903": "Kern Works was founded"},
    ),
    (
        "Ari Roe came from Kern, founded in 1885.",
        {"1885": "Kern was founded"},
    ),
    (
        "In 1892 a third junction was built at Lund (authorised on 24 July 1888).",
        {
            "1892": "A third junction was built at Lund",
            "1888-07-24": "A third junction was authorised",
        },
    ),
    (
        "Roe Foundry was one of the largest works, opened in 1831.",
        {"1831": "Roe Foundry was opened"},
    ),
    (
        "Ada Roe became professor at Lund College in 1865, the first person named to the faculty.",
        {"1865": "Ada Roe became professor at Lund College, the first person named to the faculty"},
    ),
    (
        "The bank came under fire, culminating in the resignation of its chairman in 1951.",
        {"1951": "The resignation of its chairman"},
    ),
    (
        "Ari set guards on Olaf, who in 1311 was elected by the monks of Lund.",
        {"1311": "Olaf was elected by the monks of Lund"},
    ),
    (
        "Ada Roe became the first member of the Academy in 1848 and of the Institute in 1850.",
        {
            "1848": "Ada Roe became the first member of the Academy",
            "1850": "Ada Roe became the first member of the Institute",
        },
    ),
    (
        "The union voted on 3 May to stop work in 2025 and to begin an open-ended strike in 2026.",
        {
            "2024-05-03": "The union voted to stop work and to begin an open-ended strike",
            "2025": "The union was to stop work",
            "2026": "The union was to begin an open-ended strike",
        },
    ),
    (
        "The court asked the state to pay a fine in 2025 and to clean up the river in 2026.",
        {
            "2025": "The court asked the state to pay a fine",
            "2026": "The court asked the state to clean up the river",
        },
    ),
    (
        "Nineteen people were killed and 40 wounded on Sunday when a bomb hit a mosque.",
        {"2024-06-23": "Nineteen people were killed and 40 wounded when a bomb hit a mosque"},
    ),
    (
        "Six soldiers were killed in 1990 and eleven others wounded in 1991.",
        {"1990": "Six soldiers were killed", "1991": "Eleven others were wounded"},
    ),
    (
        "The last of the troops are to leave the port no later than 30 September.",
        {"2024-09-30": "The last of the troops are to leave the port"},
    ),
    (
        "The council has to choose a chairman by 30 July at the latest.",
        {"2024-07-30": "The council has to choose a chairman"},
    ),
    (
        "The council has to choose a chairman not later than 4 August.",
        {"2024-08-04": "The council has to choose a chairman"},
    ),
    (
        'The coach said: "We beat Lund in March and we can beat them again."',
        {"2024-03": "The coach said: we beat Lund"},
    ),
    (
        'The mayor said: "The river rose two metres in May."',
        {"2024-05": "The river rose two metres"},
    ),
    (
        "After the army seized the island in 1974, its 8,000 inhabitants fled in 1975.",
        {"1974": "The army seized the island", "1975": "The island's 8,000 inhabitants fled"},
    ),
    (
        "Farmers fought in May a plan to halve the number of cows by 2030.",
        {
            "2024-05": "Farmers fought a plan to halve the number of cows",
            "2030": "A plan to halve the number of cows",
        },
    ),
    (
        "The council took up a plan to pull down the tower in 1962.",
        {"1962": "The council took up a plan to pull down the tower"},
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_a_title_tells_what_the_date_dates(text: str, told: dict[str, str]) -> None:
    events = timeline.read_text(text, published=DAY).events
    assert {event.when.edtf: event.title for event in events} == told


@pytest.mark.parametrize(
    ("word", "article"),
    [
        (word, article)
        for article, words in (
            ("an", "unidentified unannounced urban utter hour 8 80 11 18 18-year-old 1800 11,000"),
            ("a", "unit U.S. Ukrainian Ugandan unanimous uranium use 110 118 180 110,000 European"),
        )
        for word in words.split()
    ],
)
def test_an_article_goes_by_the_sound(word: str, article: str) -> None:
    assert takes_an(word) == (article == "an")


@pytest.mark.parametrize(
    "text",
    [
        "Both won in 1990.",
        "John Roe met Ann Poe in Paris. Both won in May 1990.",
        "The, in 2010, left.",
        "In 1990 the prize was his",
        "In 1990 he married her: in 1991 he left his",
        "\" when | being 12² “ war been next but 's 1990.",
        'Both won in May 1990. "\\" when | being 12² “ war been next but \'s 1990.",',
        "; ; closed in 1990. EU in 1990",
        "The bank raised rates by ፩ basis points in May 2019. "
        "The bank raised rates by ፩ basis points in May 2019.",
        "The quake killed ፩ people in Turkey on 3 May 2019. "
        "In Turkey the quake killed ፩ people on 3 May 2019.",
    ],
)
def test_few_words_are_told_as_well(text: str) -> None:
    assert timeline.read_text(text, published=DAY).events


@pytest.mark.parametrize(
    "text",
    [
        "He wrote (1896) and Lola (1900).",
        "They made (1896), Lola (1900).",
        "The band won prizes, including Christmas in 1857.",
        "The team won matches, including Sunday, in 2010.",
    ],
)
def test_a_list_without_its_first_thing_is_read(text: str) -> None:
    assert timeline.read_text(text).documents[0].text == text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The club won the cup in 1903, the league in 1911 and the shield in 1924.",
            ["The club won the cup", "The club won the league", "The club won the shield"],
        ),
        ("A ward (1999) and two lifts (2004) were added.",
         ["A ward was added", "Two lifts were added"]),
        ("A studio (1996) and two bars (2003) have been added since.",
         ["A studio has been added since", "Two bars have been added since"]),
        ("Light was installed in 1902, a lift in 1911 and a screen in 1929.",
         ["Light was installed", "A lift was installed", "A screen was installed"]),
        ("The bridge was widened in 1903 and the towers in 1911.",
         ["The bridge was widened", "The towers were widened"]),
        ("They moved to Bern (1898), and then to Basel (1902).",
         ["They moved to Bern", "They moved to Basel"]),
        ("He was crowned king of Lund at Oslo (1026) and emperor at Rome (1027).",
         ["He was crowned king of Lund at Oslo", "He was crowned emperor at Rome"]),
        ("Ada Lund, mayor in 1903, a judge in 1911, left.", ["Ada Lund was mayor"]),
    ],
)  # fmt: skip
def test_each_of_a_row_has_the_verb_with_its_own_date(text: str, told: list[str]) -> None:
    assert [e.title for e in timeline.read_text(text).events][: len(told)] == told
