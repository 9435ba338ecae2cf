"""What the titles of news say where a small parser, or a long sentence, leads astray."""

from __future__ import annotations

from datetime import date

import pytest

import timeline

DAY = date(2024, 6, 26)
TOLD = {
    "Peruvian Marine Corps Commandant Major General Peter Lundqvist said at the opening ceremony "
    "in Mora on Monday that the war games were planned long ago.": {
        "Peter Lundqvist said that the war games were planned"
    },
    "Two clerks were held after a fire in Oban, the mayor and the police said on Friday.": {
        "The mayor and the police said: two clerks were held after a fire in Oban"
    },
    "Kochi: Police on Friday held two men over the fire.": {
        "Police held two men over the fire (India)"
    },
    "In Mora, rangers on Saturday kept looking for two climbers that went missing when a big slide "
    "hit their camp on Thursday.": {"A big slide hit two climbers' camp"},
    "Former Labour Cabinet minister Brian Lund has died. The Belfast-born peer stepped down in May "
    "2005.": {"Brian Lund stepped down"},
    "On 25 October 1922 Lundov fell to the Blue Guard and the Provisional Kern Council was "
    "dissolved.": {"Lundov fell to the Blue Guard"},
    "The strike was ended in October 1918 by the Ari Kern cabinet and Peru formally entered the "
    "pact.": {"The strike was ended by the Ari Kern cabinet"},
    "A harbour light was ordered by the Danish Navy in 1867 to be built adjacent to the site of "
    "the old pier and the fort of the town.": {
        "A harbour light was ordered to be built adjacent to the site of the old pier (Denmark)"
    },
    "Ari Lund, the head of the march Friday which turned violent, was detained Saturday.": {
        "The march",
        "Ari Lund was detained",
    },
    "Judge Jan Kern could have fined Ali al-Lund a fortune. But he was kind as al-Lund has no job. "
    "The 44-year-old baker paid in May.": {"The 44-year-old baker paid"},
    "The singer Ari Roe came. The cars drove to a house owned by Jan Kern. On Saturday, the "
    "52-year-old Roe tried to enter the house.": {"Ari Roe tried to enter the house"},
    "The agency calls the comet-hunting spacecraft Blue Arrow a success. The spacecraft was opened "
    "to visitors in January 2005.": {"Blue Arrow was opened to visitors"},
    "In all, the boat made a total of 40 trips before it lost a sail in August 2013.": {
        "The boat lost a sail"
    },
    # Words that cannot be what they are taken for.
    "The magnitude 7.1 quake struck on Monday night, with its centre near the port of Iquique.": {
        "The magnitude 7.1 quake struck, with its centre near the port of Iquique"
    },
    "The warning came as a storm with a 3-metre surge hit Cebu late Sunday.": {
        "A storm with a 3-metre surge hit Cebu"
    },
    "Thousands have fled since a revolt against the misrule of the province flared in 2019.": {
        "A revolt against the misrule of the province flared"
    },
    "The plan was backed by the main opposition grouping on Tuesday.": {
        "The plan was backed by the main opposition grouping"
    },
    "She won the race on Sunday, a blow to Chile's left that has governed the port for 12 years.": {
        "She won the race",
    },
    "The ministry on Friday declared the dengue outbreak a national emergency.": {
        "The ministry declared the dengue outbreak a national emergency"
    },
    "Figures announced on Monday suggest that output fell by a third.": {
        "Figures suggest that output fell by a third"
    },
    'The pilot said on Monday he was the victim of a "cruel joke," local radio reported.': {
        'The pilot said he was the victim of a "cruel joke"'
    },
    # A pronoun that the title explains, and a verb that was drawn together with one.
    "One of the guards, Dan Holm, who was shot in the leg, died from his injuries on Sunday.": {
        "One of the guards died from his injuries"
    },
    "The case against Lena Roe opens in Bonn. She's expected to testify on Friday.": {
        "Lena Roe is expected to testify"
    },
    "The case against Lena Roe opens in Bonn. She's been in jail since 2021.": {
        "Lena Roe has been in jail"
    },
    # What is joined, counted or said is not told by halves.
    "Officials said on Tuesday that the town's state and church schools, all of them built on sand "
    "that has been moving for years, would close.": {
        "Officials said that the town's state and church schools would close"
    },
    "Two weeks after the flood, divers on Monday pulled a girl alive from a cellar.": {
        "Divers pulled a girl alive from a cellar"
    },
    # What is not so is not told as if it were.
    "The new charter does not guarantee that the king will step down in October.": {
        "The new charter does not guarantee that the king will step down"
    },
    "A dealer who thinks he found a painting by Ada Roe stolen in 2011 said Monday it was his.": {
        "A painting by Ada Roe was stolen",
        "A dealer said it was his",
    },
    # Who spoke is told, where it stands before what was said or behind it.
    '"It is our view that the roads are safe," said the mayor at a meeting in Oruro on Monday.': {
        'The mayor said at a meeting in Oruro: "It is our view that the roads are safe"'
    },
    "The rocket is due to lift off from a site in Kourou sometime between 2 a.m. and 4 a.m.": {
        "The rocket is due to lift off from a site in Kourou"
    },
    "Lima, June 25: The council on Tuesday confirmed the victory of Rosa Mora.": {
        "The council confirmed the victory of Rosa Mora"
    },
    "Miners stormed the coal, copper, silver and salt offices on Friday, as well as the Northern "
    "Banking Federation headquarters.": {
        "Miners stormed the coal, copper, silver and salt offices"
    },
    "The firm sold its mills as well as its ships on Monday.": {
        "The firm sold its mills as well as its ships"
    },
    # Deeds in a row, each by itself, and what a deed says nothing without.
    "Chad broke away from the league in 2011 then slid into civil war two years later.": {
        "Chad broke away from the league",
        "Chad slid into civil war",
    },
    "The swimmer fought back to beat Eva Lund in a close final and take the cup in Oslo Sunday.": {
        "The swimmer fought back to beat Eva Lund in a close final and take the cup in Oslo"
    },
    "The port authority listed the tug, which has no radio, as missing on Monday.": {
        "The port authority listed the tug as missing"
    },
    "Peru's Ana Mora beat second seed Eva Lund of Norway 2-6, 7-5, 6-4 in the final on Sunday.": {
        "Peru's Ana Mora beat second seed Eva Lund of Norway 2-6, 7-5, 6-4 in the final"
    },
    "It was only his third final after a heavy defeat by Ivo Kern in Oslo in April.": {
        "A heavy defeat by Ivo Kern in Oslo"
    },
    "The press officer told Radio Oro on Monday that 18 fighters affiliated to the Upper Volta "
    "Free Front/Guard (UVFF/G) were held after they had raided a market in the far north.": {
        "The press officer told Radio Oro that 18 fighters were held after they had raided a market"
    },
    "The Swiss-made Pilatus 12 crashed on Monday after taking off in Durango for Lima.": {
        "The Swiss-made Pilatus 12 crashed after taking off in Durango for Lima"
    },
    "Divers said on Monday that an unmanned craft had found and raised the flight recorder.": {
        "Divers said that an unmanned craft had found and raised the flight recorder"
    },
    "Oro began the second leg of the quarter-final on Monday with a 2-1 lead thanks to the win "
    "at home that nobody had thought possible before the first leg against Lund.": {
        "Oro began the second leg of the quarter-final with a 2-1 lead"
    },
    "Oro Athletic beat Lund Rovers 5-3 on penalties after a 1-1 draw here on Monday.": {
        "Oro Athletic beat Lund Rovers 5-3 on penalties after a 1-1 draw"
    },
    "Peru's rulers have issued the rebels an ultimatum to give up arms which expires on 3 July.": {
        "An ultimatum to give up arms expires (Peru)"
    },
    "The storm blew away late on Sunday and a new one off the north coast was nearing Cebu, the "
    "forecaster Ana Mora said.": {"The storm blew away (Philippines)"},
    "This week brought an end to the longest strike that the port has seen.": {
        "An end to the longest strike that the port has seen"
    },
    "Mudslides and flash floods have killed at least 53 people in the south of the island, the "
    "disaster relief agency said on Monday, after days of rain.": {
        "Mudslides and flash floods have killed at least 53 people in the south of the island"
    },
    "Pictures shared by the fire brigade on Monday showed men wading through flooded homes.": {
        "Pictures showed men wading through flooded homes"
    },
    "The number of men seeking work rose sharply last week.": {
        "The number of men seeking work rose sharply"
    },
    "Claims rose to 414 in the week ending 3 June from an upwardly revised 412 in May.": {
        "Claims rose to 414"
    },
    "Dealers predict the firm sold 100,000 cars last month.": {
        "Dealers predict the firm sold 100,000 cars"
    },
    "There will be a third and final estimate of second-quarter GDP released next month.": {
        "A third and final estimate of GDP was released"
    },
    "The high court has agreed to hear close to 40 cases in all, roughly half the number the court "
    "is expected to hear this year.": {"The court is expected to hear roughly half the number"},
    "Excluding a week in early May, claims have been above 400 since early April.": {
        "Claims have been above 400"
    },
    "The king dashed expectations he would lift the ban in May.": {
        "The king dashed expectations he would lift the ban"
    },
    "She was detective Ada Kern in 1994 children's series Smoke.": {
        "She was detective Ada Kern in children's series Smoke"
    },
    "Clashes between police and crowds killed another 37 people on Sunday as thousands of the "
    "general's supporters took to the streets of Cairo in defiance of the ban.": {
        "Clashes between police and crowds killed another 37 people (Egypt)"
    },
    "A second bus crash on Friday, in the north of Cebu, killed at least 11 people.": {
        "A second bus crash killed at least 11 people (Philippines)"
    },
    "The Seventh Congress chose a State Guard at the third meeting of its session on Monday.": {
        "The Seventh Congress chose a State Guard at the third meeting of its session"
    },
    # Those who told a paper are no part of what happened.
    "A barge with 40 people aboard sank on Monday, the river police said.": {
        "A barge with 40 people aboard sank"
    },
    "The lorry was on a ferry when it caught fire on Monday, three witnesses and a guard said.": {
        "The lorry caught fire"
    },
    "A bus fell into a gorge on Sunday, killing ten people, most of them pupils, police said.": {
        "A bus fell into a gorge, killing ten people"
    },
    '"I heard a bang. They told us to jump," a passenger told Radio Oro after she was brought to '
    "the port late on Sunday.": {"A passenger was brought to the port"},
    '"Our men took the bridge this morning. We lost nobody," Abdi Roe Nur, an officer in a '
    "village nearby, told reporters by phone.": {
        "Abdi Roe Nur told reporters: our men took the bridge"
    },
    '"The pact brings us closer," Roe said when the merger was first announced last year.': {
        "The merger was first announced"
    },
    # What somebody is, and what is found so, is not cut short.
    "Last month, the Supreme Court of Oro Land ruled 4-3 that former President Ada Maria Roe would "
    "be barred from the vote in all twelve of its provinces.": {
        "Former President Ada Maria Roe would be barred from the vote"
    },
    "It wasn't until the late 1890s that the town became a part of Peru.": {
        "The town became a part of Peru"
    },
    "But it's not until 1893 that the town began brewing.": {"The town began brewing"},
    "Guards brought the sudden crisis under control at a mill in Oruro, Bolivia, on Wednesday "
    "after a blast left at least one person dead and several others injured.": {
        "Guards brought the sudden crisis under control at a mill in Oruro, Bolivia"
    },
    "The raid began about 9:45 a.m. Wednesday when a gunman opened fire in a crowded hall of the "
    "Oro County Courthouse, killing a clerk and seriously wounding two of the judges there.": {
        "The raid began when a gunman opened fire in a crowded hall of the Oro County Courthouse"
    },
    "Shares began rising in May, and they reached a record high on June 3.": {
        "Shares reached a record high"
    },
    # What waits for a day is what is told of it, and each quake hit by itself.
    "With a snap election due on 12 July, prices rose in Chad.": {"A snap election (Chad)"},
    "Ahead of a verdict due on Friday, shares fell.": {"A verdict"},
    "Villagers told how all ran out as the two small quakes hit on the border of Peru on Monday.": {
        "The two small quakes hit on the border of Peru"
    },
    "A bus was lost when a bridge crashed down in Monday's quake.": {
        "A bridge crashed down in the quake"
    },
    "Following the loss of the mill in 2014, the firm decided to expand its port.": {
        "The loss of the mill"
    },
    # What was cut apart is not joined.
    "The union on Tuesday told Mayor Ada Roe that it will not enter into any talks with the firm "
    "until it has been given written promises of the terms of a deal, as well as a plain statement "
    "that the firm has sought the talks.": {
        "The union told Mayor Ada Roe that it will not enter into any talks with the firm"
    },
    "Leaders cutting across party lines on Friday agreed to put an end to the strikes from Monday, "
    "clearing the way for business to be taken up in whatever time there is left in the term.": {
        "Leaders agreed to put an end to the strikes"
    },
    "The two sides will meet on Thursday, after both called the first talks 'useful'.": {
        "The two sides will meet"
    },
    "A visibly angry Roe had said in the hall on Thursday amid loud and very long cheers of nearly "
    "everybody in it that the strike was over.": {
        "A visibly angry Roe had said amid loud and very long cheers that the strike was over"
    },
    # What was dropped is not who warned, and what was had been before.
    "Inflation has cooled since it reached 9.1 percent in May, having slowed to 6% in June.": {
        "Inflation reached 9.1 percent",
        "Inflation had slowed to 6%",
    },
    "After warning a border peacekeeping mission to get out of the way, Chad retook a rebel-held "
    "town in the unstable north, the country's military spokesman said Wednesday.": {
        "The country's military spokesman said: Chad retook a rebel-held town in the unstable north"
    },
    "Some 900 families left in May alone, the most in years.": {
        "Some 900 families left, the most in years"
    },
    "The 19th century church was destroyed in 1944.": {"The church was destroyed"},
    "A powerful quake on May 12 devastated parts of Peru and left thousands homeless.": {
        "A powerful quake devastated parts of Peru and left thousands homeless"
    },
    "Chad hanged three men over the 2022 protests on Sunday.": {
        "Chad hanged three men over the protests"
    },
    "The body was flown to the airport, where it arrived on Monday.": {
        "The body arrived at the airport"
    },
    "He moved to Paris, where he married Ida Roe on Monday.": {"He married Ida Roe"},
    "The pilot, who flew jets for the army in the 1970s, joined the airline in 1980.": {
        "The pilot flew jets for the army",
        "The pilot joined the airline",
    },
    # Lists say that they go on, and verbs keep whose they are.
    "Marcus Lund, Alma Kern and Nadia Shields were found guilty of murder and multiple counts of "
    "armed robbery, Oro County Prosecutor Ryan Kern announced Friday.": {
        "Prosecutor Ryan Kern announced: Marcus Lund and others were found guilty of murder"
    },
    "The statue was toppled and beheaded in a protest in May.": {
        "The statue was beheaded in a protest"
    },
    "The pilot was jailed and escaped in May.": {"The pilot escaped"},
    "The union announced the plan after talks broke down on Monday.": {"Talks broke down"},
    "The airline and the union of its crews resumed talks late Monday in Oslo.": {
        "The airline and the union of its crews resumed talks in Oslo"
    },
    # A past tense that the parser takes for a participle.
    "The retailer Galeria filed for bankruptcy on Monday.": {"Galeria filed for bankruptcy"},
    "Divers toiled on Thursday to reach the wreck, including a Danish tug.": {
        "Divers toiled to reach the wreck, including a Danish tug"
    },
    "Residents of Oban were told to leave on Monday.": {"Residents of Oban were told to leave"},
    # What a title has room for after all, and who or what was meant.
    "Norsk announced Monday it made contact with a $550 million deep sea probe the sea agency lost "
    "track of two years ago.": {
        "Norsk announced it made contact with a $550 million deep sea probe"
    },
    "A probe launched in 2007 called Selene was meant to map craters.": {
        "A probe called Selene was launched"
    },
    "Police answered a call just before 8:15 p.m. Monday at the hub.": {
        "Police answered a call at the hub"
    },
    "Sales in the period, which ended May 30, rose.": {"The period ended"},
    "Danish trawlers will stay in port, Minister Omar Kern said Wednesday.": {
        "Minister Omar Kern said: Danish trawlers will stay in port"
    },
    # Whose deed it was, what it was part of, and what was said beside it.
    "ESA is delaying the launch of its probe — its first — until 2031.": {
        "ESA is delaying the launch of its probe until then"
    },
    "At exactly 19:55 hours, Mayor Roe adjourned the session to Wednesday.": {
        "Mayor Roe adjourned the session"
    },
    "Ann Roe took part, Monday in a meeting to revive the talks.": {
        "Ann Roe took part in a meeting to revive the talks"
    },
    "Kern became dean in 1946 and in 1958 rector.": {"Kern became dean", "Kern became rector"},
    "Ari Roe, a Democrat who led the port from 2002 to 2010, was fined.": {"Ari Roe led the port"},
    "The rocket, a relic that was built in 1990, was sold.": {"The rocket was built"},
    "The town was damaged by a fire caused by lightning on Monday.": {
        "The town was damaged by a fire caused by lightning"
    },
    "The season begins May 5, 2021 with a royal visit expected June 20, 2021.": {
        "The season begins",
        "A royal visit is expected",
    },
    '"We shall pay. I mean to sell the mine," Ari Roe said Tuesday, a day after he saw it.': {
        "Ari Roe said: I mean to sell the mine"
    },
    'Ann Roe said on Tuesday: "The road is shut. Nobody may pass."': {
        "Ann Roe said: the road is shut"
    },
    # As what, by which name, and with what it did.
    "Mali's electoral commission declared main opposition candidate Ari Abdou Roe as the land's "
    "new president on Monday, giving the party its first win.": {
        "Mali's electoral commission declared Ari Abdou Roe as the land's new president"
    },
    "The Danish rowing board confirmed on Monday that young sculler Ann Kern will lead the Danish "
    "crew at the games.": {
        "The Danish rowing board confirmed that young sculler Ann Kern will lead the Danish crew"
    },
    'It is by Kern, who in May was raised by the board to the rank of "first among equals".': {
        'Kern was raised by the board to the rank of "first among equals"'
    },
    "They rebuilt it after the 2014 Ebola epidemic as well as a deadly slide in May in Lima.": {
        "The Ebola epidemic",
    },
    "He spoke of a flood in May that killed ten in Lima.": {"A flood killed ten in Lima"},
    "The May 20 vote, which was contested by seven parties, is meant to bring peace.": {
        "The vote was contested by seven parties"
    },
    "The crew spent Tuesday searching for the boat.": {"The crew was searching for the boat"},
    "President Roe has ruled Chad since the country won independence in 1960.": {
        "Chad won independence"
    },
    "Acme will meet the union at talks starting Monday in Lima.": {
        "Acme will meet the union at talks in Lima"
    },
    "For the current quarter ending in December, Acme expects its sales to double.": {
        "Acme expects its sales to double"
    },
    "Divers found an 8-month-old baby girl in a car. She was flown home on Friday.": {
        "An 8-month-old baby girl was flown home"
    },
    "Ann Roe is back. Oban is Roe's home, and Lima is where the 33-year-old won in June.": {
        "Ann Roe won"
    },
    # A phrase is told to its end, or not at all.
    "Analysts expect output at the mill to fall to roughly 4 tonnes later this year.": {
        "Analysts expect output at the mill to fall to roughly 4 tonnes"
    },
    "Nine cases of cholera were confirmed on May 8 in a district that has a population of about "
    "2.5 million people.": {"Nine cases of cholera were confirmed in a district"},
    "Riders of the northern league under Major General Ari Kern destroyed on Monday three long "
    "trains of Danish supplies.": {
        "Riders of the northern league destroyed three long trains of Danish supplies"
    },
    "Anger in the north over the campaign against the river tolls led on Monday to the fall of "
    "the minister of war.": {
        "Anger in the north over the campaign led to the fall of the minister of war"
    },
    "Holt said last week that she wanted to close the road in order to mend it.": {
        "Holt said that she wanted to close the road in order to mend it"
    },
    "The closing date will be 4 May.": {"The closing date"},
    "The last time a cabinet fell was in 1979.": {"A cabinet fell"},
    # Who did it stands far before it.
    "Oban has won the bid and, with the backing of Ari Roe, will host the games next year.": {
        "Oban will host the games"
    },
    # What came while something else went on, and that with it.
    "A strong quake struck the islands as people slept on Monday, killing ten.": {
        "A strong quake struck the islands as people slept, killing ten"
    },
    "Ann Holm scored twice as Norway beat Spain 3-0 on Tuesday.": {
        "Ann Holm scored twice as Norway beat Spain 3-0"
    },
    "Oil rose above 90 dollars as talks in Vienna ended on Friday without a deal.": {
        "Oil rose above 90 dollars as talks in Vienna ended without a deal"
    },
    "Peru won three cups, while Chile lost the last on Monday.": {"Chile lost the last"},
    "A ferry sank on Friday. Divers briefly stopped their search in the morning as the waters "
    "became choppy due to Tropical Storm Linfa, which was set to brush past northern Peru later "
    "today.": {"Divers briefly stopped their search (Peru)"},
    "A crash left 20 people injured on Monday.": {"A crash left 20 people injured"},
    "Rain fell on Monday, according to the king.": {"Rain fell"},
    "Two men were killed while they were fishing on Monday.": {
        "Two men were killed while they were fishing"
    },
    "Repairs will begin on Saturday and last until July.": {"Repairs will last until then"},
    "The ministry said talks to end the strike would resume on Monday.": {
        "Talks to end the strike would resume"
    },
    "Roads around the port reopened on Wednesday morning, and the council said work to pull down "
    "the remains would begin next week.": {"Work to pull down the remains would begin"},
    "Ari Roe spoke in a letter stating the firm would go on paying wages until December.": {
        "The firm would go on paying wages until then"
    },
    "The league put down a motion for a vote of censure in the government, which would take place "
    "on Friday.": {"A vote of censure in the government would take place"},
    "Ann Kern, leader of the Lake Party from 1990 to 1995, died on Tuesday.": {
        "Ann Kern was leader of the Lake Party",
        "Ann Kern died",
    },
    "The firm moved from a loss of face to a new plan in May.": {
        "The firm moved from a loss of face to a new plan"
    },
    "Envoys spoke of a truce in the province, which fell on Monday.": {"The province fell"},
    "Miners said they walked out after being told of the cuts on Monday.": {
        "Miners were told of the cuts"
    },
    "Two doors were forced and the safe found empty on Saturday.": {
        "Two doors were forced and the safe found empty"
    },
    # The parser hangs it elsewhere.
    "Sailors who recently left Lima, Oban and Quito have tested positive for the Zika fever, "
    "harbour officials in those towns announced Tuesday.": {
        "Sailors have tested positive for the Zika fever"
    },
    "The end of the truce came as Havet had earlier on Friday reported the pause would go on.": {
        "Havet had reported the pause would go on"
    },
    "Roe said after telling jurors Thursday that Holt knew exactly what was done in the cellar.": {
        "Roe told jurors that Holt knew exactly what was done in the cellar"
    },
    "Owners of Acme and Roe have approved a proposed merger of the two companies announced in "
    "January.": {"A proposed merger of the two companies was announced"},
    "They met the chairman of the company appointed in May.": {
        "The chairman of the company was appointed"
    },
    "They met the chairman of the company founded in May.": {"The company was founded"},
    # What a ruling, a report says is told, not that it was given out.
    "In a ruling issued on Monday, the court struck down the salt law.": {
        "The court struck down the salt law"
    },
    "In a decision announced on May 12, the league does not call the flood a disaster.": {
        "The league does not call the flood a disaster"
    },
    "In a study released on Monday, doctors found the drug useless.": {
        "Doctors found the drug useless"
    },
    "In an attack claimed on Monday by rebels, nine men died.": {"An attack was claimed by rebels"},
    "They read of a ruling issued on Monday.": {"A ruling was issued"},
    # What a long title keeps.
    "Mali's health ministry has approved the use of a new malaria vaccine to counter an outbreak "
    "in its north that has killed nine people, a spokesman said on Monday.": {
        "Mali's health ministry has approved the use of a new malaria vaccine"
    },
    "The tall Danish captain Ari Roe and his Swedish counterpart Ann Kern discussed on Monday the "
    "implementation of the general rowing code in the coastal towns.": {
        "Ari Roe discussed the implementation of the general rowing code in the coastal towns"
    },
    "President Ari Roe's visit to the port of Oban made it possible to widen and deepen river "
    "trade and sea travel, Ann Kern, spokeswoman for the ministry, said on Monday.": {
        "President Ari Roe's visit to the port made it possible to widen and deepen river trade"
    },
    '"The large number of sheep of the mountain farms that cannot be sold there will likely be '
    'driven to the far coast," the Danish paper Havet said on Monday.': {
        "Havet said: the large number of sheep will be driven to the far coast"
    },
    "Egypt unveiled a tomb decorated with suns and stars on Saturday.": {
        "Egypt unveiled a tomb decorated with suns and stars"
    },
    "Ann Roe took the seat in 2008, succeeding her husband, Ed Roe, after his death in 2007.": {
        "Ed Roe's death"
    },
    # And what no verb is told without.
    "Ari Roe was held on Friday after a long and wild shooting spree in the north that left nine "
    "people dead in Oban, the police chief confirmed.": {
        "Ari Roe was held after a long and wild shooting spree in the north"
    },
    "Ari Kern said he was expecting the world's major integrated mining companies, as a group, to "
    "show a 9% gain this week.": {
        "Ari Kern was expecting the world's major integrated mining companies to show a 9% gain"
    },
    "Danish Prime Minister Ann Kern will announce how many border troops the kingdom will leave "
    "there after the withdrawal, foreign minister Ari Roe said on Tuesday.": {
        "Ari Roe said: Ann Kern will announce how many border troops the kingdom will leave"
    },
    "The plan was vetoed in 2017 by then-Mayor Ann Roe.": {
        "The plan was vetoed by then-Mayor Ann Roe"
    },
    "Mrs Roe shocked the whole nation and political observers yesterday by announcing her "
    "intention to call a national election for July 8th.": {
        "Mrs Roe shocked the whole nation by announcing her intention to call a national election",
        "Mrs Roe announced her intention to call a national election",
    },
    "Danish pentathlete Ann Kern has been stripped of her Lima Games silver medal after testing "
    "positive for a steroid, the Olympic Committee said on Friday.": {
        "Danish pentathlete Ann Kern has been stripped of her Lima Games silver medal"
    },
    # Whose name, whose word, and of what.
    "Oban, Minn.-based Kern Mills in May announced a plan to merge.": {
        "Oban, Minn.-based Kern Mills announced a plan to merge"
    },
    "Kern Steamship Lines and Lund Harbour Lines stockholders on Monday consented to the owners' "
    "merger proposal, which cleared the way.": {
        "Kern Steamship Lines and Lund Harbour Lines stockholders consented to the owners' proposal"
    },
    "Kern and Lund in April announced their intentions to merge in a $17.7 billion all-stock "
    "agreement to create the largest mill.": {
        "Kern and Lund announced their intentions to merge in a $17.7 billion all-stock agreement"
    },
    "The mills have moved on in other ways, gaining a permit from the court in May.": {
        "The mills gained a permit from the court"
    },
    "Ash from a volcanic eruption on the Danish holiday island of Lund forced the closure of its "
    "one airport and its harbour on Friday.": {
        "Ash from a volcanic eruption forced the closure of its one airport (Denmark)"
    },
    "The injured were taken to Oban. By Monday nine of them were sent home.": {
        "Nine were sent home"
    },
    # Who said what, and of whom.
    "Acme chief Ari Roe was once again adamant Friday that the combined northern shipping line "
    "should not be forced to give up any landing rights at the old port.": {
        "Ari Roe was adamant that the combined line should not be forced to give up any rights"
    },
    "The rebel spokesman Ari Lund claimed responsibility for the attack in a written statement on "
    "June 13.": {
        "The rebel spokesman Ari Lund claimed responsibility for the attack in a written statement"
    },
    "Oban-based Kern Mills on Monday said its profit rose to $5 million.": {
        "Oban-based Kern Mills said its profit rose to $5 million"
    },
    "After a swift response once it was declared in May, the outbreak has proved stubborn.": {
        "The outbreak was declared"
    },
    "The Danish coast guard in addition to other northern agencies and three river boats launched "
    "a massive air and sea search Tuesday after a tug sank.": {
        "The Danish coast guard launched a massive air and sea search"
    },
    "Following days of violent rain, hail, and wind from the sea, Denmark closed a northern port, "
    "the authorities said on Monday.": {"The authorities said: Denmark closed a northern port"},
    # Whom "it", "his" and "whose" mean.
    "Shares fell on Friday after the mining company said it has named Ari Roe as its head, "
    "effective Saturday.": {"The mining company has named Ari Roe as its head"},
    "Among the dead was a mother and son in Oban, whose home collapsed late Saturday.": {
        "A mother and son's home collapsed"
    },
    "Another was a local man who had helped. His body was found on Sunday.": {
        "A local man's body was found"
    },
    "Ari Kern will retire. The 83-year-old Danish Liberal won a seat in 1990.": {
        "Ari Kern won a seat"
    },
    "Ash from a volcanic eruption on the Danish holiday island of Lund fell. The eruption, which "
    "began on Monday, went on.": {"The volcanic eruption began (Denmark)"},
    # As they were.
    "She spent Monday night in jail.": {"She spent Monday night in jail"},
    "The flood on Monday, which they had feared, spared them.": {"The flood spared them"},
    "A man met Ann Roe. She was flown home on Friday.": {"Ann Roe was flown home"},
    "Ari Roe, the Democrat, led the port until May.": {"Ari Roe led the port until then"},
    "The plan is effective since May.": {"The plan is effective"},
    "Two were killed by a bomb planted in 1944.": {"A bomb was planted"},
    "OSLO (Reuters) - Norway closed its ports on Monday.": {"Norway closed its ports"},
    "Acme made radios and, in 1985, a laptop.": {"Acme made a laptop"},
    "The trawlers will stay in port, Minister Omar Kern said Wednesday.": {
        "Minister Omar Kern said: the trawlers will stay in port"
    },
    "The war of twenty years, which ended in 1920, hurt all.": {"The war of twenty years ended"},
    "The retailer Galeria founded in 1931.": {"Galeria was founded"},
    "The firm accused on Monday of fraud, the bank and the agency said no money was lost.": {
        "The firm was accused of fraud"
    },
    "Crates were sold in May, and they reached Chad on June 3.": {"Crates reached Chad"},
    "Kern's reign lasted until 3 May, when the army threw him out.": {"The army threw him out"},
    '"Our men took the bridge on Monday," Ada Roe said.': {"Ada Roe said: our men took the bridge"},
    "The army left on Monday, as the king said.": {"The army left, as the king said"},
    "Monday's attack, which has been claimed by no group, is the worst in years.": {"The attack"},
    "They won the cup on Monday, two of them last year's losers.": {"They won the cup"},
    "She retired as a captain named by the king in 1990.": {"A captain was named by the king"},
    "He was held after a raid led by police on Friday.": {"A raid was led by police"},
    "A four-way trade meeting attended by Chad, the United States, Peru, and Togo kicked off "
    "Tuesday in Oslo.": {"A four-way trade meeting kicked off in Oslo"},
    "The hunt for survivors from a sudden Chadian landslide that has killed at least 17 people "
    "moved into its third day on Friday.": {
        "The hunt for survivors from a sudden Chadian landslide moved into its third day"
    },
    "The Swedes succeeded in retaking Lund by storm (1636).": {
        "The Swedes succeeded in retaking Lund by storm"
    },
    "Inflation in Chad rose more than expected in the month of March.": {
        "Inflation in Chad rose more than expected"
    },
    "Prices grew faster than expected last month.": {"Prices grew faster than expected"},
    "Oban - Rising petrol prices lifted the rate on Tuesday.": {
        "Rising petrol prices lifted the rate"
    },
    "Chad's authorities have held 23 suspects, including police officers, in connection with the "
    "blast at a mosque in Chad's city of Abeche, the LFP news agency reported on Wednesday, citing "
    "local police sources.": {
        "The LFP news agency reported: Chad's authorities have held 23 suspects"
    },
    "Mora was the scene of a terrorist attack last November, when bombers drove into a hotel.": {
        "Mora was the scene of a terrorist attack"
    },
    "After General Jan Lund Roe Olsen championed the defeat of the Chadian forces attempting to "
    "retake the old province of Lund in 1825, he won.": {
        "General Jan Lund Roe Olsen championed the defeat of the Chadian forces"
    },
    "The Roe Fire, burning near Lund in the southern part of the state, destroyed at least 22 "
    "structures and threatened 10,000 others, the Northern Oban County Fire Department said "
    "Sunday.": {"The Roe Fire destroyed at least 22 structures"},
    '"This is the largest flight that any of us … can remember," the Oban County Sheriff\'s Office '
    "tweeted Sunday.": {'The Oban County Sheriff\'s Office tweeted: "This is the largest flight"'},
    "The category 4 storm that struck on Monday was the worst.": {"The category 4 storm struck"},
    "They agreed to sign by May 2025, followed by the others in June 2025.": {
        "They agreed to sign",
    },
    "Kern told reporters that he had offered to step down in January but that the minister had "
    "asked him to stay.": {"He had offered to step down"},
    "Roe won gold in 1916 and she in 1920.": {"Roe won gold", "She won gold"},
    "NASA's Osiris-Rex capsule landed in Utah on Sunday.": {
        "NASA's Osiris-Rex capsule landed in Utah"
    },
    "Kern was born in Hull, where his father ran a mill, and joined a theatre in 1966.": {
        "Kern joined a theatre"
    },
    "The probe is on its way to Apophis, which it should reach in 2029.": {
        "The probe should reach Apophis"
    },
    "Her main rival, former prime minister Igor Roe, was barred from running on Friday.": {
        "Former prime minister Igor Roe was barred from running"
    },
    "His brother, the painter Tom Roe, died in 1964.": {"Tom Roe died"},
    "The ship, the Adria Star, sank on Sunday.": {"The Adria Star sank"},
    "Pilots will walk out from November 15, their second strike this year, after talks with the "
    "firm broke down on Friday.": {"Talks with the firm broke down", "Pilots will walk out"},
    "Reid survived a no-confidence vote in parliament on Monday.": {
        "Reid survived a no-confidence vote in parliament"
    },
    "Luis Prado will take charge of Wednesday's semi-final.": {
        "Luis Prado will take charge of the semi-final"
    },
    "Minister Ada Roe closed the mills in May 2018, but a court opened them in June.": {
        "Minister Ada Roe closed the mills",
        "A court opened the mills",
    },
    "Roe was cleared in 2001 by a military court whose ruling was annulled last November.": {
        "Roe was cleared by a military court",
    },
    "Ellen Roe said on Monday she would step down as soon as her party had chosen a new leader, "
    "ending nine years in power.": {
        "Ellen Roe said she would step down as soon as her party had chosen a new leader"
    },
    "Roe was operated on overnight.": {"Roe was operated on"},
    "The council said Salas, in office since 2013, had won.": {"Salas was in office"},
    "A man of 75 drowned in a river on Sunday and a woman was killed by a tree.": {
        "A man of 75 drowned in a river"
    },
    "Two sailors drowned on Sunday and one was rescued.": {"Two sailors drowned"},
    '"The talks," Roe said on Monday, "will go on until May."': {
        'Roe said: "The talks will go on until May"'
    },
    "Roe told the Herald on Monday she had met Kern in May.": {
        "Roe told the Herald she had met Kern",
        "She had met Kern",
    },
    "The court will rule on Friday whether Roe can stand in July's election.": {
        "The court will rule whether Roe can stand in the election",
        "The election",
    },
    "Shares in Lund Air fell on Monday after it warned in May that profit would halve.": {
        "Lund Air warned that profit would halve",
        "Shares in Lund Air fell",
    },
    "Peru recalled its ambassador on Monday in a row over migrants that began last year.": {
        "A row over migrants began (Peru)"
    },
    "The body of a woman missing since Sunday was found in a lake on Monday.": {
        "A woman was missing",
        "The body of a woman was found in a lake",
    },
    "Roe pleaded guilty on Monday to stealing 2 million euros between 2015 and 2018.": {
        "Roe stole 2 million euros"
    },
    "Hilario Roe, who was shot and wounded in a protest in 2021, went on.": {
        "Hilario Roe was wounded in a protest"
    },
    "Two of his aides confessed in January. One of them, Luis Roe, died last month.": {
        "Luis Roe died",
    },
    "Neha Roe told reporters that she had asked for 200 tankers and that they would arrive by June "
    "30.": {"They would arrive"},
    "The unions had walked out of earlier talks on June 6.": {
        "The unions had walked out of earlier talks"
    },
    "The king, who was crowned in May, dissolved parliament on Monday and called a vote.": {
        "The king dissolved parliament"
    },
    "The airport, closed since May because of ash from the volcano, reopened on Saturday.": {
        "The airport was closed because of ash from the volcano",
        "The airport reopened",
    },
    "Trading in the shares, which was halted in May, resumed on Monday.": {
        "Trading in the shares was halted",
        "Trading in the shares resumed",
    },
    "Roe was jailed in March for refusing to serve in the army and freed in May.": {
        "Roe was jailed for refusing to serve in the army",
        "Roe was freed",
    },
    "The company was fined 12 million crowns on Monday for dumping waste in the river in 2018.": {
        "The company dumped waste in the river"
    },
    "Lund Steel hired Ida Roe on Monday. She left Kern in April.": {"Ida Roe left Kern"},
    "The judge ordered the release of Ann Roe, ruling that her arrest in May had been unlawful.": {
        "Her arrest had been unlawful"
    },
    "A judge dropped the case against the mayor. He had been charged in May with theft.": {
        "He had been charged with theft"
    },
    "The city bought the house where the poet was born and will sell it by 2026.": {
        "The city will sell the house"
    },
    "The hearing was put off until 2 July because a witness fell ill.": {
        "The hearing was put off until then because a witness fell ill"
    },
    "Some 3,000 people have fled the town since fighting resumed on Saturday.": {
        "Fighting resumed"
    },
    "Lund said that it would reopen the mill in Mora, closed since May.": {
        "The mill in Mora was closed"
    },
    "Judges put off the case until September to give the defence more time.": {
        "Judges put off the case until then to give the defence more time"
    },
    "A bus carrying schoolchildren overturned in Mora on Friday, injuring 22 of them.": {
        "A bus carrying schoolchildren overturned in Mora, injuring 22 of them"
    },
    "Soldiers reached the last of them on Sunday.": {"Soldiers reached the last of them"},
    "The committee heard the former head of the guild, who retired in May.": {
        "The former head of the guild retired"
    },
    "The plane crashed two minutes after take-off on Sunday.": {
        "The plane crashed two minutes after take-off"
    },
    "He made his first film in March and his last in May.": {"He made his last film"},
    "The appeal of Otto Kern, jailed in May for murder, was rejected on Wednesday.": {
        "Otto Kern was jailed for murder"
    },
    "Police investigating the murder of a clerk in 2003 held two men on Monday.": {
        "The murder of a clerk",
        "Police held two men",
    },
    "Detectives investigating the disappearance of a teacher in 2003 found bones on Monday.": {
        "The disappearance of a teacher"
    },
    "Roe thanked the president's old wife, whose son was born in 1950.": {
        "The president's old wife's son was born"
    },
    "The test clears the way for the first crew of the base, scheduled to fly later this year.": {
        "The first crew of the base is scheduled to fly"
    },
    "This trip will set the stage for the arrival of the first resident crew, planned to "
    "launch later this year.": {"The first resident crew is planned to launch"},
    "Ministers met to prepare the summit of the union in Mora, due to begin on Sunday.": {
        "The summit of the union was due to begin"
    },
    "Kern is writing the music for a film about the poet, expected to be released next month.": {
        "A film about the poet is expected to be released"
    },
    "Roe left the room, due to speak in Lund on Saturday.": {
        "Roe left the room, due to speak in Lund"
    },
    "Police will release the names of those killed in the crash on Monday.": {"The crash"},
    "Officials have released the names of two men arrested in the raid Saturday.": {
        "Two men were arrested in the raid"
    },
    "Roe will face a team led by Kern on Sunday.": {"Roe will face a team led by Kern"},
    "The club will not comment on the video posted online on Saturday.": {
        "The video was posted online"
    },
    "Exports reached 3 million tons in May, a 12% increase over April.": {
        "Exports reached 3 million tons"
    },
    "The index showed a 2 percent rise on Monday.": {"The index showed a 2 percent rise"},
    "He was cleared in the 1986 killing of the mayor.": {"The killing of the mayor"},
    "The fire of two years ago destroyed the mill.": {"The fire destroyed the mill"},
    "The spokesman confirmed that an appeal has been filed and the hearing is scheduled on 19"
    " July 2024.": {"The hearing is scheduled"},
    "The news of the coup came hours after Roe left hospital on Sunday.": {"Roe left hospital"},
    "The firm paid a large sum to the party, according to a report Friday in the Lund Herald.": {
        "A report in the Lund Herald said: the firm paid a large sum to the party"
    },
    "Roe had met the rebels twice, according to a police report on Monday.": {
        "A police report said: Roe had met the rebels twice"
    },
    "The fire was caused by a lamp left in the hall, the head of the inquiry into the "
    "disaster said today.": {
        "The head of the inquiry said: the fire was caused by a lamp left in the hall"
    },
}


@pytest.mark.parametrize(("words", "titles"), TOLD.items(), ids=TOLD)
def test_the_title_of_news(words: str, titles: set[str]) -> None:
    told = {event.title for event in timeline.read_text(words, published=DAY).events}
    assert titles <= told, told


@pytest.mark.parametrize(
    "words",
    [
        "He owned Kern's Sunflowers (1889) and loved it.",
        "Inflation stayed well below the June peak of 9.1%.",
        "The 18th century painting by Ada Roe will be sold.",
        "It was better than nothing, an advance from a loss of $9 million a year ago.",
        "Sales were up 5 percent on last year.",
        "Prices rose 1.01% from February.",
        "Both letters are from May 1944.",
        "The town has the same problems of ten years ago.",
        "Poverty, overlaid with the same conflicts of seven years ago, drove them out.",
        "The leaders of two years ago have gone.",
        "The mill sold 40 tons of paper, a 30% rise from 2021.",
    ],
)
def test_what_is_no_news(words: str) -> None:
    assert not timeline.read_text(words, published=DAY).events


def test_a_length_that_leads_to_a_day_is_no_title() -> None:
    text = (
        "The vote comes three months after a gauge for measuring the height of the river broke down"
        " April 26."
    )
    told = [event.title for event in timeline.read_text(text, published=DAY).events]
    assert told == ["A gauge for measuring the height of the river broke down"]
