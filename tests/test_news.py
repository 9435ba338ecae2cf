"""Sentences as news agencies write them, with the value of each time as TIMEX3 has it."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import reading
from timeline.dating import times

PUBLISHED = date(2013, 3, 22)
"""A Friday."""
A_WEDNESDAY = date(2009, 12, 9)
ON_A_FIRST = date(2013, 10, 1)
NEWS = {
    "The four cut all ties with Lund in June 2011. Roe had already beaten Kern on March 8.": {
        "March 8": "2013-03-08"
    },
    "In June they travel to Peru as guests at the cup, where they have been drawn with Chile.": {
        "June": "2013-06"
    },
    "Envoys met on Tuesday. The land broke away in a war that ended in May 1994. Lund won back "
    "much of it in the spring of 2010. That war was halted by a deal that Mora brokered on June 9 "
    "and that brought in guards.": {"June 9": "2010-06-09"},
    "The two sides met on Friday, a day after they agreed to a truce. Guards had led them there "
    "in the morning.": {"the morning": "2013-03-22TMO"},
    "Mora Steel, founded in 1856 and nationalised in 2009, was sold in February.": {
        "February": "2013-02"
    },
    "A bank was fined in February for failing to report loans between 2001 and 2006.": {
        "February": "2013-02"
    },
    "Roe, who won the title in 2002, 2005 and 2009, said in February that she would not run.": {
        "February": "2013-02"
    },
    "Lund, champions in 1998, 2004 and 2011, were relegated in February.": {"February": "2013-02"},
    "Unions at the yard, which would cut 400 jobs by 2030, have called a strike for 27 June.": {
        "27 June": "2013-06-27"
    },
    "The hall was gutted by a blaze which raged all night at the end of January 1996. In October "
    "1986 the two talked overnight, and the crew dug through the night in February.": {
        "all night": "XXXX-XX-XXTNI",
        "overnight": "XXXX-XX-XXTNI",
        "the night": "XXXX-XX-XXTNI",
    },
    "The abbey was founded around 850, finders said on Tuesday; about 640 houses stand empty.": {
        "around 850": "0850"
    },
    "Ada Roe left Mora without a deal, promising to meet the union again in September, and the "
    "judge freed Hans Lund on bail, ordering him to return to the court on 3 October. The rebels "
    "flew home, vowing to be back in time and inviting the envoys to meet them on Sunday.": {
        "September": "2013-09",
        "3 October": "2013-10-03",
        "Sunday": "2013-03-24",
    },
    "The group claimed the raid, threatening to kill more men like the one whom it shot in "
    "September.": {"September": "2012-09"},
    "The two clubs were drawn to meet in September. The mayor wants the wall built by September, "
    "and ministers were trying on Tuesday to finish the text by Saturday.": {
        "September": "2013-09",
        "Tuesday": "2013-03-19",
        "Saturday": "2013-03-23",
    },
    "Roe Motors, which reports earnings Tuesday, fell 3 percent. The last of the troops has to "
    "leave the island on Monday, and the port needs to be dredged in May.": {
        "Tuesday": "2013-03-26",
        "Monday": "2013-03-25",
        "May": "2013-05",
    },
    "After his arrest on Monday, Roe will appear before a judge. Following Tuesday's fall of the "
    "cabinet, the party will choose a leader, and police will question the driver again after the "
    "accident on Saturday.": {
        "Monday": "2013-03-18",
        "Tuesday": "2013-03-19",
        "Saturday": "2013-03-16",
    },
    "After her arrest in November for taking bribes, the mayor will stand trial. The runner will "
    "retire after the games in August, and the band will part after a concert on Saturday.": {
        "November": "2012-11",
        "August": "2013-08",
        "Saturday": "2013-03-23",
    },
    "After the vote on Wednesday, Roe will seek talks with the liberals. The firm will report "
    "after the market closes on Tuesday.": {"Wednesday": "2013-03-20", "Tuesday": "2013-03-26"},
    "Soldiers are being sent to help keep order during Sunday's vote, and shops are boarding up "
    "their windows before Saturday's march.": {"Sunday": "2013-03-24", "Saturday": "2013-03-23"},
    "The party is trying to overturn Sunday's election.": {"Sunday": "2013-03-17"},
    "It may take a year, and Roe might be cleared to run unopposed and with no limit at all in the "
    "many remaining meetings of her club and of the league and at the world games in the port of "
    "Lund, in Mora, in September and October.": {"September": "2013-09", "October": "2013-10"},
    "Roe was named the mastermind behind the May 20 attacks. The town will mark the April 3 flood, "
    "and the trial over the April 1 train crash begins on Monday.": {
        "May 20": "2012-05-20",
        "April 3": "2012-04-03",
        "April 1": "2012-04-01",
        "Monday": "2013-03-25",
    },
    "A union has sued to stop the ban from taking effect on July 1, and a judge blocked the sale "
    "from closing in June. The march was kept from starting on March 3.": {
        "July 1": "2013-07-01",
        "June": "2013-06",
        "March 3": "2013-03-03",
    },
    "It sent checks and extended a $300 subsidy through early September.": {
        "early September": "2013-09"
    },
    "The report is expected to show exports fell in the first quarter.": {
        "the first quarter": "2013-Q1"
    },
    "Kern earned a million in the fourth quarter. For the full year, it made three.": {
        "the full year": "2012"
    },
    "For the full year, Kern expects to make three.": {"the full year": "2013"},
    "Roe met Kern in Lund on the eve of talks in Mora on Monday.": {"Monday": "2013-03-25"},
    "Kern has said it would never yield, calling Monday's march a warning, and would not say who "
    "was behind Tuesday's fire. It would win Sunday's vote, it said.": {
        "Monday": "2013-03-18",
        "Tuesday": "2013-03-19",
        "Sunday": "2013-03-24",
    },
    "Roe will run in her favoured event in Lund in September.": {"September": "2013-09"},
    "It was always going to be hard, the game put off from February.": {"February": "2013-02"},
    "Exports shrank in February, the ministry said on March 20. It was the worst month since 1993, "
    "and sales have fallen since May 2008. Most jobs were lost over the month in towns.": {
        "February": "2013-02",
        "March 20": "2013-03-20",
        "the month": "2013-02",
    },
    "Its profit doubled in the fourth quarter. In the third quarter, it grew by 3%. Sales for the "
    "quarter fell.": {"the quarter": "2012-Q4"},
    "It hopes to gain in the current quarter. It lost money in the fourth quarter, as it had in "
    "the same quarter of 2009.": {"the same quarter of 2009": "2009-Q4"},
    "Copper for May delivery fell, and light crude for June gained a dollar.": {
        "May": "2013-05",
        "June": "2013-06",
    },
    "March's figures will be revised. The vote in May's debate will be close.": {
        "March": "2013-03",
        "May": "2013-05",
    },
    "It sailed as planned on 5 May, and landed as widely expected on Monday.": {
        "5 May": "2012-05-05",
        "Monday": "2013-03-18",
    },
    "Roe was ordered to return his medal by Italy's Olympic Committee on Tuesday.": {
        "Tuesday": "2013-03-19"
    },
    "Figures for May will be published on Friday, and results for the first quarter are due.": {
        "May": "2012-05",
        "the first quarter": "2013-Q1",
    },
    "The game, out 1 March on Xenon, will be sold from 27 March on Argon.": {
        "1 March": "2013-03-01",
        "27 March": "2013-03-27",
    },
    "Second-quarter net fell. For 2012, it earned $1.20 a share, against $1.30 a year earlier.": {
        "a year earlier": "2011"
    },
    "The talks set for Monday were called off on Thursday.": {
        "Monday": "2013-03-25",
        "Thursday": "2013-03-21",
    },
    "Polls close at 9 p.m. on Sunday, as voters choose a mayor.": {
        "9 p.m. on Sunday": "2013-03-24T21:00"
    },
    "It expects to cut its price, but weak sales figures on Thursday have put that off.": {
        "Thursday": "2013-03-21"
    },
    "It cut its forecast to 1 percent, from 2 percent in December.": {"December": "2012-12"},
    "The jobless rate for February will be published on Thursday.": {"February": "2013-02"},
    "The road was closed from Thursday until Saturday.": {
        "Thursday": "2013-03-21",
        "Saturday": "2013-03-23",
    },
    "The fair is open from Saturday to Monday.": {"Saturday": "2013-03-23", "Monday": "2013-03-25"},
    "It was moved from Wednesday to Thursday.": {"Thursday": "2013-03-28"},
    "It grew by less than was foretold in its October outlook.": {"October": "2012-10"},
    "They lit it at 11:00 pm (ACDT) on Thursday.": {"Thursday": "2013-03-21T23:00"},
    "With polls to close on Sunday, both sides rallied.": {"Sunday": "2013-03-24"},
    "A row led to the Wednesday afternoon raid. He knew, he said in a Thursday interview. "
    "It began around 3 p.m.": {"around 3 p.m.": "2013-03-20T15:00"},
    "The firm, due to report on Monday, cut ten jobs, and there is no school on Wednesday.": {
        "Monday": "2013-03-25",
        "Wednesday": "2013-03-27",
    },
    'See you on Saturday," she wrote.': {"Saturday": "2013-03-23"},
    "There are claims that he left on Saturday.": {"Saturday": "2013-03-16"},
    "They said in August that they would reopen the plant in October.": {"October": "2012-10"},
    "He is expected back in May.": {"May": "2013-05"},
    "Rebels Sign Truce to End War after 36 Years": {"36 Years": "P36Y"},
    "The council is planning a vote on Thursday.": {"Thursday": "2013-03-28"},
    "Its foes plan an answer to the raid on Thursday.": {"Thursday": "2013-03-21"},
    "The vote will go ahead as planned on Monday.": {"Monday": "2013-03-25"},
    "The council vowed to start the vote as scheduled on Monday.": {"Monday": "2013-03-25"},
    "Roe has been ruled out of the tour of Wales in June and July.": {
        "June": "2013-06",
        "July": "2013-07",
    },
    "Kern, 79, a smith who led his guild from 1971 to 1979; March 17, in Ghent.": {
        "March 17": "2013-03-17"
    },
    "The figures are published on Thursday, and banks are closed on Monday.": {
        "Thursday": "2013-03-28",
        "Monday": "2013-03-25",
    },
    "A trial over the May spill will begin in June.": {"May": "2012-05", "June": "2013-06"},
    "Roe, who took office in June, flies to Oslo on Sunday.": {
        "June": "2012-06",
        "Sunday": "2013-03-24",
    },
    "Hull, beaten on Saturday, face Lund on Tuesday.": {
        "Saturday": "2013-03-16",
        "Tuesday": "2013-03-26",
    },
    "Roe pulled out of Sunday's runoff vote, and was fined before Tuesday's referendum.": {
        "Sunday": "2013-03-24",
        "Tuesday": "2013-03-26",
    },
    "With plans for Sunday's presidential run-off in disarray, crowds met.": {
        "Sunday": "2013-03-24"
    },
    "Roe won Sunday's runoff vote. The sequel comes out in May.": {
        "Sunday": "2013-03-17",
        "May": "2013-05",
    },
    "Towns must vote Tuesday on a levy. Elsewhere, five have bonds on the ballot Tuesday.": {
        "Tuesday": "2013-03-26"
    },
    "Roe is due back in court on Nov. 12. Owners vote on Nov. 5. The tour ends on Nov. 6.": {
        "Nov. 12": "2013-11-12",
        "Nov. 5": "2013-11-05",
        "Nov. 6": "2013-11-06",
    },
    "Crews voted to walk out on Oct. 20. The judge told them to reply by Nov. 4.": {
        "Oct. 20": "2013-10-20",
        "Nov. 4": "2013-11-04",
    },
    "More troops arrive in August. The November election will decide it. The May war hurt.": {
        "August": "2013-08",
        "November": "2013-11",
        "May": "2012-05",
    },
    "Travel will grow, according to a bank forecast in June.": {"June": "2012-06"},
    "Shops expect a poor August. The work, to be done in October, is dear.": {
        "August": "2013-08",
        "October": "2013-10",
    },
    "Roe had proposed a truce starting June 15, and Kern agreed.": {"June 15": "2013-06-15"},
    "Roe pleaded guilty in August 2012 to fraud after a March 2009 storm.\n\nIn January, he was "
    "jailed.": {"January": "2013-01"},
    "The force stays until 31 January 2014.\n\nThe pact keeps troops there until the end of the "
    "year.": {"the end of the year": "2013"},
    "Kern set a trial date of Nov. 5. The laws take effect on Sept. 1.": {
        "Nov. 5": "2013-11-05",
        "Sept. 1": "2013-09-01",
    },
    "Roe called an election for Nov. 2, but a court annulled it.": {"Nov. 2": "2012-11-02"},
    "Polls, put off from May, are now likely in November.": {"November": "2013-11"},
    "The show opened on Feb. 9 and runs through Sept. 4.": {"Sept. 4": "2013-09-04"},
    "Roe, re-elected in November 2011, left in June.": {"June": "2012-06"},
    "Founded in 1923, the firm asked for aid in September.": {"September": "2012-09"},
    "Trams came in the 1860s. Late in the decade they reached the coast.": {
        "Late in the decade": "186"
    },
    "The May contract with the union ran out. Workers hoped for June.": {"May": "2012-05"},
    "The fort fell in 1846, the town in 1852 and its port on 3 May 1860. Today it is a park.": {
        "Today": "PRESENT_REF"
    },
    "It allowed the closure of Gless Street due on Monday from 8 p.m. to 11 p.m. for a film.": {
        "8 p.m.": "2013-03-25T20:00",
        "11 p.m.": "2013-03-25T23:00",
    },
    "They made a million matches a day.": {"a day": "P1D"},
    "Starting Monday, drivers face limits. Starting out Tuesday, they fell.": {
        "Monday": "2013-03-25",
        "Tuesday": "2013-03-19",
    },
    "As of 8 am on Wednesday, six had died. As of Monday, the road will be shut.": {
        "8 am on Wednesday": "2013-03-20T08:00",
        "Monday": "2013-03-25",
    },
    "Roe met Kern on February 28. Both are keen to sign a deal by the end of the month.": {
        "the end of the month": "2013-03",
    },
    "Roe met Kern on February 3. Both had signed a deal by the end of the month.": {
        "the end of the month": "2013-02",
    },
    "A bus hit a wall on Wednesday, police said on Thursday. It came off the road at 7 a.m.": {
        "7 a.m.": "2013-03-20T07:00"
    },
    "Roe, who was hurt on Wednesday, had been fined in January. His bus fell at 7 a.m. in fog.": {
        "7 a.m.": "2013-03-20T07:00"
    },
    "A bus hit a wall, police said on Thursday. It came off the road at 7 a.m.": {
        "7 a.m.": "2013-03-21T07:00"
    },
    "Kern plans to turn down the bid in a letter Monday. In a letter Tuesday Roe had said no.": {
        "Monday": "2013-03-25",
        "Tuesday": "2013-03-19",
    },
    "Shares rose after they had sunk a day earlier.": {"a day earlier": "2013-03-21"},
    "Roe is expected to be freed later Wednesday.": {"later Wednesday": "2013-03-20"},
    "Talks are expected to end later Saturday.": {"later Saturday": "2013-03-23"},
    "It would be a second success after rebels on Thursday night left the town.": {
        "Thursday night": "2013-03-21TNI"
    },
    "Sales fell in May. At the same time, costs rose.": {"May": "2012-05"},
    "Sales in January rose from January 2012. Costs for the month fell.": {"the month": "2013-01"},
    "Sales in 2012 rose from 2010. Costs for the year fell.": {"the year": "2012"},
    "Sales rose in February. It was up from January's dip. Costs for the month fell.": {
        "the month": "2013-02"
    },
    "Sales rose in February after a fall in January. Food was flat the prior month.": {
        "the prior month": "2013-01"
    },
    "Sales rose in February. In January they fell after they had risen the prior month.": {
        "the prior month": "2012-12"
    },
    "Kern had called the ship on Dec. 4 last year.\n\nThree days later, it sank.": {
        "Three days later": "2012-12-07"
    },
    "Sales in the three months ended Dec. 31 rose 14% over the third quarter. Compared with the "
    "fourth quarter of 2011 they fell. In the quarter they lost two shops.": {
        "the third quarter": "2012-Q3",
        "the fourth quarter of 2011": "2011-Q4",
        "the quarter": "2012-Q4",
    },
    "Two more are to be freed every seven days thereafter.": {"every seven days": "P7D"},
    "Shares rose Thursday to their best since May 8 of this year. At 0221 GMT they fell.": {
        "0221 GMT": "2013-03-21T02:21"
    },
    "Tests are under way, with results due out between mid May and late June.": {
        "mid May": "2013-05",
        "late June": "2013-06",
    },
    "Men currently on leave came a few hundred years too late.": {
        "currently": "PRESENT_REF",
        "a few hundred years": "PXY",
    },
    "Nine more came in the next hour.": {"the next hour": "PT1H"},
    "In the last week of June Roe was freed. A friend of June Roe wept.": {
        "the last week of June": "P1W"
    },
    "Crews dug into the night Wednesday. They dug through the evening Roe says.": {
        "the night Wednesday": "2013-03-20TNI",
        "the evening": "2013-03-20TEV",
    },
    "Models say that it could hit the coast Monday. Nobody could see it Tuesday.": {
        "Monday": "2013-03-25",
        "Tuesday": "2013-03-19",
    },
    "He met the crews for much of Wednesday. He left the rest for Monday.": {
        "much of Wednesday": "2013-03-20",
        "Monday": "2013-03-25",
    },
    "The firm expects the deal to be closed in the fourth quarter.": {
        "the fourth quarter": "2013-Q4"
    },
    "She expects the bridge to open in May. She expected it to open in February.": {
        "May": "2013-05",
        "February": "2013-02",
    },
    "It will tell in its fourth-quarter results what it lost. It will lose more in the fourth "
    "quarter of next year.": {
        "fourth-quarter": "2012-Q4",
        "the fourth quarter of next year": "2014-Q4",
    },
    "The ship reached port on Tuesday. It left five years ago and has been at sea since then.": {
        "then": "2008"
    },
    "On Monday night the probe reached its goal.\n\nAt 8:18 p.m. it braked.": {
        "8:18 p.m.": "2013-03-18T20:18"
    },
    "On Monday night the mine shut.\n\nOvernight some came back.": {"Overnight": "2013-03-22TNI"},
    "Talks that began Tuesday went on into the next day and night. He worked day and night.": {
        "the next day": "2013-03-20"
    },
    "Roe gave them until noon Wednesday to reply, but they refused.": {
        "noon Wednesday": "2013-03-20T12:00",
    },
    "Roe gave them until noon Wednesday to reply, but said he would wait.": {
        "noon Wednesday": "2013-03-27T12:00",
    },
    "The ship was due in Hull on Wednesday. It is due in Leith on Monday.": {
        "Wednesday": "2013-03-20",
        "Monday": "2013-03-25",
    },
    "Talks were scheduled to begin on Wednesday, but Roe fell ill.": {"Wednesday": "2013-03-20"},
    "Talks were scheduled to begin on Wednesday in Oslo.": {"Wednesday": "2013-03-27"},
    "On Wednesday, the bank was scheduled to issue a decision.": {"Wednesday": "2013-03-27"},
    "On Wednesday, officials said the bank was due to issue one.": {"Wednesday": "2013-03-20"},
    "The trial was due to begin on Thursday but was delayed on Sunday.": {
        "Thursday": "2013-03-28",
        "Sunday": "2013-03-17",
    },
    "Kern lost 4% after its October high. It is down 9% for the week.": {"the week": "2013-W12"},
    "Shares ended the day 2% lower.": {"the day": "2013-03-22"},
    "It followed a search on Wednesday. Three days after the blast, police named 16 men.": {
        "Three days after": "PAST_REF"
    },
    "The plan was for the ship to sail on Monday.": {"Monday": "2013-03-25"},
    "She made her first Hull start on Monday. Hull start on Tuesday at Derby.": {
        "Monday": "2013-03-18",
        "Tuesday": "2013-03-26",
    },
    "It cut its second-quarter outlook. It beat its fourth-quarter outlook.": {
        "second-quarter": "2013-Q2",
        "fourth-quarter": "2012-Q4",
    },
    "Kern cut its third-quarter sales forecast. Its first-quarter sales sank.": {
        "third-quarter": "2013-Q3",
        "first-quarter": "2013-Q1",
    },
    "Sales rose in January, the bureau said on Thursday. They had sunk the previous month.": {
        "the previous month": "2012-12"
    },
    "Roe was held on Thursday. He had left Oslo the previous month.": {
        "the previous month": "2013-02"
    },
    "Roe died two years ago. Profits have fallen from the previous year.": {
        "two years ago": "2011",
        "the previous year": "2012",
    },
    "Will Smith slapped a man on Sunday.": {"Sunday": "2013-03-17"},
    "Regulators fined the bank on Thursday and said that a review would end by the end of April.": {
        "Thursday": "2013-03-21",
        "the end of April": "2013-04",
    },
    "The launch had been put off until April 9 and the talks moved to Monday.": {
        "April 9": "2013-04-09",
        "Monday": "2013-03-25",
    },
    "The strike had been called off by December 9 and the crews moved out on Monday.": {
        "December 9": "2012-12-09",
        "Monday": "2013-03-18",
    },
    "The court postpones the vote to 20 January. The fair has been put off to 20 January.": {
        "20 January": "2014-01-20",
    },
    "Mobs fear a delay to February polls. The talks had been pushed back to January 20.": {
        "February": "2014-02",
        "January 20": "2013-01-20",
    },
    "They brace for the November vote. The December vote was a farce.": {
        "November": "2013-11",
        "December": "2012-12",
    },
    "The fair will be held on 1 February. He will be tried for the raid of 1 March.": {
        "1 February": "2014-02-01",
        "1 March": "2013-03-01",
    },
    "The budget for the 2013/2014 school year comes up on April 9.": {
        "2014": "2014",
        "April 9": "2013-04-09",
    },
    "The toll from Saturday's quake now stands at six. Trains run from Sunday on.": {
        "Saturday": "2013-03-16",
        "Sunday": "2013-03-24",
    },
    "Kern called for a general strike Monday. Roe called for calm Tuesday.": {
        "Monday": "2013-03-25",
        "Tuesday": "2013-03-19",
    },
    "The vote is on Monday. Earlier in the day the premier had spoken.": {
        "Monday": "2013-03-25",
        "Earlier in the day": "2013-03-22",
    },
    "He has led it from 2001. Three years later they met.": {"Three years later": "2004"},
    "It opens April 1. The board will meet at 6 p.m. in the old hall of the town on April 9.": {
        "6 p.m.": "2013-04-09T18:00",
    },
    "It ended at 6 p.m. in the hall and on April 9 they will vote.": {
        "6 p.m.": "2013-03-22T18:00",
    },
    "It paid a dividend payable May 30 and named a chief effective June 1.": {
        "May 30": "2013-05-30",
        "June 1": "2013-06-01",
    },
    "He resigned effective February 28.": {"February 28": "2013-02-28"},
    "She was out from February to October because of an injury.": {
        "February": "2012-02",
        "October": "2012-10",
    },
    "The minister said he expected an announcement to be made Monday.": {"Monday": "2013-03-25"},
    "The UN had given the general an ultimatum of 25 March.": {"25 March": "2013-03-25"},
    "The find announced Tuesday is not old. The two will meet after talks on Monday failed.": {
        "Tuesday": "2013-03-19",
        "Monday": "2013-03-18",
    },
    "The strike, due to end on Monday, goes on. Results to be released Tuesday may be good.": {
        "Monday": "2013-03-25",
        "Tuesday": "2013-03-26",
    },
    "Cars crashed due to fog on Monday. They had to be towed away on Tuesday.": {
        "Monday": "2013-03-18",
        "Tuesday": "2013-03-19",
    },
    "The two agreed to meet again in September. The trial was adjourned to October.": {
        "September": "2013-09",
        "October": "2013-10",
    },
    "He agreed to leave in February and was moved to Rome in October.": {
        "February": "2013-02",
        "October": "2012-10",
    },
    "Police say a man was killed in May. They are expected to name him in April.": {
        "May": "2012-05",
        "April": "2013-04",
    },
    "Exports could resume by Thursday. A report to be published in June may tell more.": {
        "Thursday": "2013-03-28",
        "June": "2013-06",
    },
    "Tuesday is not a holiday. The two will meet after talks on Monday, she said.": {
        "Tuesday": "2013-03-26",
        "Monday": "2013-03-25",
    },
    "The shuttle factory will close next month after 41 years.": {
        "next month": "2013-04",
        "41 years": "P41Y",
    },
    "Shares rose 3 percent in early trading Friday, a day after the report on sales.": {
        "Friday": "2013-03-22"
    },
    "Net income fell to $210 million in the fourth quarter from $260 million a year earlier.": {
        "the fourth quarter": "2012-Q4",
        "a year earlier": "2011-Q4",
    },
    "For fiscal 2012, revenue climbed 8 percent to $4.1 billion.": {"fiscal 2012": "2012"},
    "Mr. Okafor, 54, joined the firm in 1989 and has led it since May 2004.": {
        "1989": "1989",
        "May 2004": "2004-05",
    },
    "The storm killed at least 30 people late Saturday and early Sunday.": {
        "late Saturday": "2013-03-16",
        "early Sunday": "2013-03-17",
    },
    "On July 22 of last year Roe left a bomb. He had come in 2006. In the spring of 2012 he "
    "rented a farm.\n\nDoctors found in November that he was ill; others, named in January, "
    "came to another view on February 10.": {
        "July 22 of last year": "2012-07-22",
        "2006": "2006",
        "the spring of 2012": "2012-SP",
        "November": "2012-11",
        "January": "2013-01",
        "February 10": "2013-02-10",
    },
    "Bombs killed ten on Wednesday. They come despite a truce until early Saturday. Three more "
    "were killed earlier in the day.": {
        "Wednesday": "2013-03-20",
        "early Saturday": "2013-03-23",
        "earlier in the day": "2013-03-20",
    },
    "A forecast of landfall as soon as Monday made the governor call the guard.": {
        "Monday": "2013-03-25"
    },
    "The maker lost $4 million in the second quarter ended Feb. 28, against a profit of $1 million "
    "a year earlier.": {
        "the second quarter": "2013-Q2",
        "Feb. 28": "2013-02-28",
        "a year earlier": "2012-Q2",
    },
    "In the third quarter of last year it lost a ship. Net income for the three months ended "
    "Dec. 31 fell to $9 million from $11 million a year ago.": {
        "the third quarter of last year": "2012-Q3",
        "Dec. 31": "2012-12-31",
        "a year ago": "2011-Q4",
    },
    "The ferry sank on Thursday.\n\nDivers were sent down.\n\nIt had left the pier at 6:40 p.m. "
    "(1740 GMT), officials said.": {
        "Thursday": "2013-03-21",
        "6:40 p.m.": "2013-03-21T18:40",
        "1740 GMT": "2013-03-21T17:40",
    },
    "The launch was slated for March 26 -- a Tuesday.": {"a Tuesday": "2013-03-26"},
    "The ship is set to sail Wednesday, March 27. “We know why it must lie here until Wednesday,” "
    "said the master.": {"Wednesday,": "2013-03-27"},
    "The town on Saturday celebrates its feast.": {"Saturday": "2013-03-23"},
    "They will try again. Tuesday also is an option.": {"Tuesday": "2013-03-26"},
    "They held the ship back, and the choice to delay until Monday was hers.": {
        "Monday": "2013-03-25"
    },
    "The pact ended on Thursday. A ship had left early on Wednesday.\n\nHours before, at 3:05 "
    "a.m., a blast had shut the bridge.": {"3:05 a.m.": "2013-03-21T03:05"},
    "The gates were closed on Thursday.\n\nThe flood of 11 January had drowned ten.\n\nThe alarm "
    "was given at 2:49 p.m.": {"2:49 p.m.": "2013-03-22T14:49"},
    "They fired what may be a rocket on Sunday, Japan said.": {"Sunday": "2013-03-17"},
    "The trial, which had been due to start in January, was put off.": {"January": "2013-01"},
    "The agency had been preparing for an April 2 launch.": {"April 2": "2013-04-02"},
    "A parcel fell on Sunday. It is to be opened next week, on Tuesday.\n\nThe probe was launched "
    "on December 3, 2004. On June 27, 2008 it drew up beside a rock that "
    "somebody had found in May 1999. A lander was let down on October 3. The first touchdown, "
    "planned for the end of that month, had to be put off.\n\nThe yard no longer has the field to "
    "itself. In February a rival set off; it lands on Tuesday.": {
        "October 3": "2008-10-03",
        "the end of that month": "2008-10",
        "February": "2013-02",
    },
    "On 15 January 2009, a Thursday like yesterday, the vow was dropped. It was in force until "
    "September 2012. By then the climb had begun: a rise, in June of that year, had come.\n\n"
    "And now? Some bet on a step on 20 June. The north pencilled in a cut for the autumn.": {
        "a Thursday": "2009-01-15",
        "then": "2012-09",
        "June of that year": "2012-06",
        "20 June": "2013-06-20",
        "the autumn": "2013-FA",
    },
    "It fell on Tuesday. The law of August 1924 is old. She sits in a hall where she has slept "
    "since the 4th.": {"the 4th": "2013-03-04"},
    "On Sunday they won. In July 2011 he was ill; on 22 January last year, he was back.\n\nHe "
    "missed much. On 13 February they lost.": {"13 February": "2013-02-13"},
    "The fort fell on June 6, 1967.\n\nThe town was taken by mid-morning.": {
        "mid-morning": "1967-06-06TMO"
    },
    "It was Sunday morning, March 3, and it rained.": {"Sunday morning, March 3": "2013-03-03TMO"},
    "They said the storm had weakened, but expected it to grow by Monday.": {
        "Monday": "2013-03-25"
    },
    "The army said it had crossed over on Thursday.\n\nShots were heard during the evening.": {
        "the evening": "2013-03-21TEV"
    },
    "The key votes Thursday were cast by the drivers.": {"Thursday": "2013-03-21"},
    "The presses for Thursday editions were shut down.": {"Thursday": "2013-03-21"},
    "Some were to return to work Thursday night; the rest were due back Monday.": {
        "Thursday night": "2013-03-21TNI",
        "Monday": "2013-03-25",
    },
    "Talks were to resume Monday.": {"Monday": "2013-03-25"},
    "The fire came only minutes before the noon deadline.": {"minutes": "PTXM"},
    "The bank raised its rate, raising the prospect of another rise in November.": {
        "November": "2013-11"
    },
    "Voters go to the polls on Sunday, April 14.": {"Sunday, April 14": "2013-04-14"},
    "Police arrested two suspects overnight Tuesday.": {"overnight Tuesday": "2013-03-19TNI"},
    "The two leaders have not met since the summer of 2011.": {"the summer of 2011": "2011-SU"},
    "It was the worst flood in more than 50 years, officials said.": {"more than 50 years": "P50Y"},
    "The drug is now sold in 40 countries and could reach Japan in the next two years.": {
        "now": "PRESENT_REF",
        "the next two years": "P2Y",
    },
    "Fighting broke out on April 2 and the company said it would open a plant in May.": {
        "April 2": "2012-04-02",
        "May": "2013-05",
    },
    "The fair runs from Saturday night; shops are closed until Tuesday.": {
        "Saturday night": "2013-03-23TNI",
        "Tuesday": "2013-03-26",
    },
    "A year ago it stood at 340,000. Employers added 209,000 jobs in February.": {
        "A year ago": "2012",
        "February": "2013-02",
    },
    "The index rose on Friday to its best close since January 7, and later in the day fell.": {
        "January 7": "2013-01-07",
        "later in the day": "2013-03-22",
    },
    "The firm, which turned 30 last April, said on Tuesday that it would move the same day.": {
        "Tuesday": "2013-03-19",
        "the same day": "2013-03-19",
    },
    "Economists expect no move before November.": {"November": "2013-11"},
    "Unions called a strike for Sunday; a man died on March 4, two weeks earlier.": {
        "Sunday": "2013-03-24",
        "two weeks earlier": "2013-03-04",
    },
    "He died on Thursday, before a run that was to open on July 13. He was found at 2:26 p.m.": {
        "July 13": "2013-07-13",
        "2:26 p.m.": "2013-03-21T14:26",
    },
    "In 2012 it lost $10 billion. The sale should close by the end of the year.": {
        "2012": "2012",
        "the end of the year": "2013",
    },
    "He spoke on Monday. He last toured in 1997. That year his son was born.": {
        "1997": "1997",
        "That year": "1997",
    },
    "A fire shut the mill on Wednesday.\n\nThe mayor said on Thursday that nobody knew why.\n\n"
    "It began at around 3 a.m. in a loft.": {"3 a.m.": "2013-03-20T03:00"},
    "A bus hit a wall on Thursday.\n\nThe road was closed until noon.": {
        "noon": "2013-03-21T12:00"
    },
    "A gunman fired on a crowd on Wednesday. He will be tried on Monday.\n\n"
    "That night, hundreds lit candles.": {"That night": "2013-03-20TNI"},
    "A bomb went off on Wednesday.\n\nHours later, a colonel was shot. He died two hours later.": {
        "Hours later": "2013-03-20",
        "two hours later": "2013-03-20",
    },
    "A bomb went off on Wednesday. Thirty hours later, a colonel was shot.": {
        "Thirty hours later": "FUTURE_REF"
    },
    "The jobless rate rose in February. It was 6.4 percent, up from 5.9 percent a year earlier. "
    "Wages grew in Iowa alone. Some 7 million had no work, against 6 million counted a year "
    "earlier. Ann Roe lost her post a year ago.": {
        "a year earlier": "2012-02",
        "a year ago": "2012",
    },
    "The report is due on 7 November. Sales in the 15 weeks to 15 March rose.": {
        "15 March": "2013-03-15"
    },
    "The shop remained calm in the run-up to Christmas.": {"Christmas": "2013-12-25"},
    "The pass was closed until 20 February.": {"20 February": "2013-02-20"},
    "The pass was closed until 20 April.": {"20 April": "2013-04-20"},
    "The count, first expected to end on 20 January, was extended.": {"20 January": "2013-01-20"},
    "Crews dug on Friday, the 11th day of the search.": {"11th day": "2013-03-22"},
    "It ran from Jan. 6, 1996. The Senate was to meet again at 9:30 a.m.": {
        "9:30 a.m.": "2013-03-22T09:30"
    },
    "Sales dropped 49 percent in February from a year earlier.": {"a year earlier": "2012-02"},
    "The bank will report first-quarter figures in April.": {"first-quarter": "2013-Q1"},
    "In the January-March quarter sales rose from those of the same quarter of 2011.": {
        "the January-March quarter": "2013-Q1",
        "the same quarter of 2011": "2011-Q1",
    },
    "Talks will resume Monday in Geneva.": {"Monday": "2013-03-25"},
    "A court in Cairo last week sentenced 21 people to death.": {"last week": "2013-W11"},
    "Unemployment stood at 7.7 percent in February, the lowest level since December 2008.": {
        "February": "2013-02",
        "December 2008": "2008-12",
    },
    "Earlier this year the ministry promised to publish the figures every quarter.": {
        "Earlier this year": "2013",
        "every quarter": "P1Q",
    },
    "He died at his home in Lisbon on March 2. He was 88.": {"March 2": "2013-03-02"},
    "The company expects sales to grow about 4 percent this year, down from 9 percent last year.": {
        "this year": "2013",
        "last year": "2012",
    },
    "The strike, which began 10 days ago, has cost the port $1 billion.": {
        "10 days ago": "2013-03-12"
    },
    "Nearly three years ago, the oil rig exploded in the Gulf.": {"three years ago": "2010"},
    "The rocket lifted off at 6:30 a.m. EDT Wednesday.": {
        "6:30 a.m. EDT Wednesday": "2013-03-20T06:30"
    },
    "Doctors say he needs to rest for several weeks.": {"several weeks": "PXW"},
    "The museum opens daily and on Thursday nights in July and August.": {
        "daily": "P1D",
        "Thursday nights": "XXXX-WXX-4TNI",
        "July": "2013-07",
        "August": "2013-08",
    },
    "Prices have doubled in the past five years.": {"the past five years": "P5Y"},
    "In recent months, several banks have cut jobs.": {"recent months": "PXM"},
    "It began on Friday evening and reached the port early on Saturday.": {
        "Friday evening": "2013-03-15TEV",
        "Saturday": "2013-03-16",
    },
    "The minister resigned on Friday night. He will speak on Saturday.": {
        "Friday night": "2013-03-22TNI",
        "Saturday": "2013-03-23",
    },
    "The minister resigned on Friday. He had been hurt on Saturday.": {"Friday": "2013-03-22"},
    "Police came at 9 p.m. on Saturday. At 9:20 p.m. the roof was alight. Officials said on Monday "
    "that nobody was hurt. The alarm rang at 9:15 p.m., they said.": {
        "9:20 p.m.": "2013-03-16T21:20",
        "9:15 p.m.": "2013-03-16T21:15",
    },
    "On March 12, at 2 a.m., the doors were shut. At 2:02 a.m. there were shouts. He ran. "
    "Some hid. At 5 a.m. it was over.": {"5 a.m.": "2013-03-12T05:00"},
    "The bar was open from 9 p.m. on Saturday to 2 a.m. on most floors.": {
        "2 a.m.": "2013-03-17T02:00"
    },
    "A bell rang at 3 p.m., the time of the blast last March 21.": {"last March 21": "2012-03-21"},
    "The coup took place last March 1.": {"last March 1": "2013-03-01"},
    "The treaty was signed on 4 April 1949 and took effect later that year.": {
        "4 April 1949": "1949-04-04",
        "later that year": "1949",
    },
    "The army took control in 1958; two years later it handed power back.": {
        "1958": "1958",
        "two years later": "1960",
    },
    "A decade ago this week, American troops crossed into Iraq.": {
        "A decade ago this week": "2003-W12"
    },
    "The first half of the 1990s was a hard time for the town.": {
        "The first half of the 1990s": "199"
    },
    "The bridge was completed in mid-2007 and closed in late 2011.": {
        "mid-2007": "2007",
        "late 2011": "2011",
    },
    "Currently about 300 people work there, compared with 900 in 1985.": {
        "Currently": "PRESENT_REF",
        "1985": "1985",
    },
    "He was recently appointed ambassador to Peru.": {"recently": "PAST_REF"},
    "The committee meets twice a month and reports annually.": {
        "a month": "P1M",
        "annually": "P1Y",
    },
    "They hope to finish the tunnel by 2020 or 2021.": {"2020": "2020", "2021": "2021"},
    "On Tuesday morning, the president flew to Riga, where he stayed until Wednesday evening.": {
        "Tuesday morning": "2013-03-19TMO",
        "Wednesday evening": "2013-03-20TEV",
    },
    "The quake struck shortly before midnight on Jan. 12, 2010.": {
        "midnight on Jan. 12, 2010": "2010-01-12T24:00"
    },
    "The 18-month project is due to end in September.": {
        "18-month": "P18M",
        "September": "2013-09",
    },
    "Third-quarter earnings were up 12% compared with the same period last year.": {
        "Third-quarter": "2012-Q3",
        "the same period last year": "2011-Q3",
    },
    "The second-largest party won 28 percent in the November election.": {"November": "2012-11"},
    "The ceasefire has held for nearly a week.": {"nearly a week": "P1W"},
    "The airline said it would hire 500 pilots over the next 18 months.": {
        "the next 18 months": "P18M"
    },
    "Troops will stay until at least the end of 2014.": {"the end of 2014": "2014"},
    "The trial, scheduled to begin next Tuesday, was postponed until May 6.": {
        "next Tuesday": "2013-03-26",
        "May 6": "2013-05-06",
    },
    "From 1996 to 2001, the group ruled most of the country.": {"1996": "1996", "2001": "2001"},
    "The station was hit in 1993 and again on Sept. 11, 2001.": {
        "1993": "1993",
        "Sept. 11, 2001": "2001-09-11",
    },
    "Yesterday's vote ended weeks of argument.": {"Yesterday": "2013-03-21", "weeks": "PXW"},
    "Rain is expected tonight and tomorrow.": {
        "tonight": "2013-03-22TNI",
        "tomorrow": "2013-03-23",
    },
    "The court will rule within 90 days.": {"90 days": "P90D"},
    "He has been in prison for the last six years.": {"the last six years": "P6Y"},
    "At the time, she was still a student.": {"the time": "PAST_REF"},
    "In the 19th century the village had its own railway.": {"the 19th century": "18"},
    "The president's term ends in January 2015, but he may leave as early as this fall.": {
        "January 2015": "2015-01",
        "this fall": "2013-FA",
    },
    "A year ago, gasoline cost 40 cents less.": {"A year ago": "2012"},
    "Sales in the six months to December rose 6 percent.": {
        "the six months": "P6M",
        "December": "2012-12",
    },
    "The company was founded 150 years ago in a garage.": {"150 years ago": "1863"},
    "He worked 12 hours a day, six days a week.": {
        "12 hours": "PT12H",
        "a day": "P1D",
        "six days": "P6D",
        "a week": "P1W",
    },
    "Nowadays few people remember the crisis of the late 1970s.": {
        "Nowadays": "PRESENT_REF",
        "the late 1970s": "197",
    },
    "The rules will change on the first of July.": {"the first of July": "2013-07-01"},
    "The deal should close in the second half of 2013, or early next year.": {
        "the second half of 2013": "2013-H2",
        "early next year": "2014",
    },
    "She arrived on Monday, March 18, and left three days later.": {
        "Monday, March 18": "2013-03-18",
        "three days later": "2013-03-21",
    },
    "The clashes broke out shortly after Friday prayers.": {"Friday": "2013-03-22"},
    "Six months after the attack, nobody has been charged.": {"Six months": "P6M"},
    "Last month's jobs report surprised economists.": {"Last month": "2013-02"},
    "The plant will reopen on 1 April at 0800 GMT.": {"1 April at 0800 GMT": "2013-04-01T08:00"},
    "In the first three months of the year, profit fell by half.": {
        "the first three months of the year": "P3M"
    },
    "The vote came a day before a deadline set by the EU.": {"a day": "P1D"},
    "Since then, no ship has been attacked.": {"then": "PAST_REF"},
    "This time last year the river was dry.": {"This time last year": "2012"},
    "Investors are waiting for Wednesday's announcement by the central bank.": {
        "Wednesday": "2013-03-27"
    },
    "The ministers will meet again on April 12-13 in Dublin.": {
        "April 12": "2013-04-12",
        "13": "2013-04-13",
    },
    "The king, who took the throne in 1975, turned 75 in January.": {
        "1975": "1975",
        "January": "2013-01",
    },
    "Between 2008 and 2010, a third of the shops closed.": {"2008": "2008", "2010": "2010"},
    "His contract runs through 2016.": {"2016": "2016"},
    "They married in June 2009 and divorced two and a half years later.": {
        "June 2009": "2009-06",
        "two and a half years later": "2011-12",
    },
}
OF_2009 = {
    "The strike entered its fifth day on Wednesday.": {"Wednesday": "2009-12-09"},
    "Airbus said on 3 December that it would cut 800 jobs by mid-2010.": {
        "3 December": "2009-12-03",
        "mid-2010": "2010",
    },
    "GM shares tumbled 12% on Monday and another 4% yesterday.": {
        "Monday": "2009-12-07",
        "yesterday": "2009-12-08",
    },
    "The carmaker lost US$1.2 billion in the three months ended September 30.": {
        "the three months": "P3M",
        "September 30": "2009-09-30",
    },
    "The Nikkei closed at its lowest level since March.": {"March": "2009-03"},
    "Markets in Asia opened lower this morning.": {"this morning": "2009-12-09TMO"},
    "The index has lost a third of its value so far this year.": {"this year": "2009"},
    "In the year to November, exports fell 8 percent.": {"the year": "P1Y", "November": "2009-11"},
    "The plane, delivered in October 2007, is two years behind schedule.": {
        "October 2007": "2007-10",
        "two years": "P2Y",
    },
    "He will stand down at the end of the year after eight years in charge.": {
        "the end of the year": "2009",
        "eight years": "P8Y",
    },
    "A month earlier the company had denied the report.": {"A month earlier": "2009-11"},
    "Christmas sales were the strongest for a decade.": {
        "Christmas": "2009-12-25",
        "a decade": "P10Y",
    },
    "The bank cut rates to 0.5% in March, the lowest in its 315-year history.": {
        "March": "2009-03",
        "315-year": "P315Y",
    },
    "Oil fell below $70 a barrel for the first time in two months.": {"two months": "P2M"},
    "The summit runs from 7 to 18 December.": {"7": "2009-12-07", "18 December": "2009-12-18"},
    "The firm filed for bankruptcy on the morning of June 1.": {
        "the morning of June 1": "2009-06-01TMO"
    },
    "By last Friday more than 20,000 people had signed.": {"last Friday": "2009-12-04"},
    "The law came into force at midnight.": {"midnight": "2009-12-09T24:00"},
    "The first A380 flew on April 27, 2005, from Toulouse.": {"April 27, 2005": "2005-04-27"},
    "The government owns 61 percent of GM, which left bankruptcy in July.": {"July": "2009-07"},
    "The US economy grew at an annual rate of 2.8% in the July-September quarter.": {
        "the July-September quarter": "2009-Q3",
    },
    "The president is due to address the nation at 8 p.m. tonight.": {
        "8 p.m. tonight": "2009-12-09T20:00"
    },
    "The crisis of 2008 wiped out years of gains.": {"2008": "2008", "years": "PXY"},
    "He was sentenced in absentia in 1995 and arrested only in late November.": {
        "1995": "1995",
        "late November": "2009-11",
    },
    "Some 300 passengers were stranded for up to 36 hours.": {"36 hours": "PT36H"},
    "The euro was introduced on New Year's Day 2002.": {"New Year's Day 2002": "2002-01-01"},
    "The court is expected to rule early next week.": {"early next week": "2009-W51"},
    "Trading was halted for 15 minutes shortly after noon.": {
        "15 minutes": "PT15M",
        "noon": "2009-12-09T12:00",
    },
    "Sales rose 6.2% year on year in November.": {"November": "2009-11"},
    "He has twice visited the region this autumn.": {"this autumn": "2009-FA"},
    "The plant will close in the first quarter of next year.": {
        "the first quarter of next year": "2010-Q1"
    },
    "The airline sold 25 planes in the second quarter, against 40 in the same quarter of 2008.": {
        "the second quarter": "2009-Q2",
        "the same quarter of 2008": "2008-Q2",
    },
    "The stock is up 30 percent over the past 12 months.": {"the past 12 months": "P12M"},
    "Within hours of the announcement the site had crashed.": {"hours": "PTXH"},
    "A new chairman will be named in the coming weeks.": {"the coming weeks": "PXW"},
    "The talks collapsed in the early hours of Saturday.": {
        "the early hours of Saturday": "2009-12-05TMO"
    },
    "Since Sunday evening no trains have run.": {"Sunday evening": "2009-12-06TEV"},
    "He was governor from January 1999 until May 2007.": {
        "January 1999": "1999-01",
        "May 2007": "2007-05",
    },
    "The bill was passed 62-34 on December 8, 2009, after weeks of debate.": {
        "December 8, 2009": "2009-12-08",
        "weeks": "PXW",
    },
    "The factory employed 4,000 people at its peak in the mid-1980s.": {"the mid-1980s": "198"},
    "The dollar hit a 14-year low against the yen last month.": {
        "14-year": "P14Y",
        "last month": "2009-11",
    },
    "She turns 60 next Thursday.": {"next Thursday": "2009-12-17"},
    "Every four years the world looks to this town.": {"Every four years": "P4Y"},
    "The recession began two years ago this month.": {
        "two years ago this month": "2007-12",
    },
    "Police found the car on Dec. 1, six days after he vanished.": {
        "Dec. 1": "2009-12-01",
        "six days": "P6D",
    },
    "On Black Monday in October 1987 it fell 22.6 percent in a single day.": {
        "October 1987": "1987-10",
        "a single day": "P1D",
    },
    "At present, the fund has 1.3 million members.": {"present": "PRESENT_REF"},
    "In the future, all cars will be electric.": {"the future": "FUTURE_REF"},
    "Mr Brown once again ruled out an election this side of Christmas.": {
        "Christmas": "2009-12-25"
    },
    "A spokesman said today's figures were the best since the first quarter of 2007.": {
        "today": "2009-12-09",
        "the first quarter of 2007": "2007-Q1",
    },
    "He spent most of the 1990s in exile.": {"the 1990s": "199"},
    "By early December the first trains ran again.": {"early December": "2009-12"},
    "Thirty years after Lynx had flown by, in March 1976, it is back.": {
        "Thirty years after": "2006"
    },
    "The Finn, who turns 60 in October, has run it since May.": {"October": "2010-10"},
    "They met on Monday. It was barred in May 2004.\n\nAt its height, in 2001, it had ten ships. "
    "Within six years a boat, shown that January, had won.": {"that January": "2001-01"},
    "India, where it doubled its turnover in the first half, is slowing.": {
        "the first half": "2009-H1"
    },
    "They wore ribbons when they met the hosts in Bonn on Tuesday.": {"Tuesday": "2009-12-08"},
    "On 13 December he was beaten into second place in Turin.": {"13 December": "2008-12-13"},
    "She presented her plan to save it in May.": {"May": "2009-05"},
    "The bank hinted at a cut, which could come as soon as February.": {"February": "2010-02"},
    "It has told of its plan to buy bonds, starting on Sunday.": {"Sunday": "2009-12-13"},
    "The Sun sets over the rover on Friday.": {"Friday": "2009-12-11"},
    "The line, unlike that of 1998, which had to be saved that May, pays.": {"that May": "1998-05"},
    "Dan Moe, who fled to Peru in May 2006, came home on Monday. Eva Holm, who quarrelled with "
    "the king and left in May 2006, came home in August.": {"August": "2009-08"},
    "The ship left on October 15, 18 months behind its plan.": {
        "October 15": "2009-10-15",
        "18 months": "P18M",
    },
    "He landed on Tuesday. Later in the day he met the premier.": {
        "Tuesday": "2009-12-08",
        "Later in the day": "2009-12-08",
    },
    "The final, originally set for Monday, was played in the rain.": {"Monday": "2009-12-07"},
    "The airline has cancelled ten flights Thursday and Friday over a strike.": {
        "Thursday": "2009-12-10",
        "Friday": "2009-12-11",
    },
    "The airline cancelled flights for both Thursday and Friday.": {
        "Thursday": "2009-12-10",
        "Friday": "2009-12-11",
    },
    "The council promised a referendum in May.": {"May": "2010-05"},
    "The bourse suspended trading until Friday.": {"Friday": "2009-12-11"},
    "Snow is forecast to last through the weekend.": {"the weekend": "2009-W50-WE"},
    "Chileans go back to the polls on Sunday.": {"Sunday": "2009-12-13"},
    "The judge, whom nobody had thanked, retires on Saturday.": {"Saturday": "2009-12-12"},
    "The pools open from May to September.": {"May": "2009-05", "September": "2009-09"},
    "Joblessness, which peaked at 12.9% in July 2003, stood at 9.5% in October.": {
        "July 2003": "2003-07",
        "October": "2009-10",
    },
    "A plan was agreed in May 2004 and will have to be paid for in January.": {
        "January": "2010-01"
    },
    "They met on Monday. Rates rose in May 2004 and in June 2005 again. The lenders will be "
    "paid until 2022. In November they met.": {"November": "2009-11"},
    "It was imposed in May 2006 and made firm the following June. It is no longer needed, the "
    "ministry said at 4 p.m. A letter had been sent on November 12.": {"November 12": "2009-11-12"},
    "The wall fell in May 1990. That December the new bridge was opened.": {
        "That December": "1990-12"
    },
    "Monday's stage was won by a Swiss.": {"Monday": "2009-12-07"},
    "The ship was sold in May 2005 to please Ana Sow, who had won the vote the previous "
    "December; a pilot saw it on the 27th.": {"the 27th": "2005-05-27"},
    "The strike was called on 4 September. Eight days after the call, the trains stopped.": {
        "Eight days after the call": "2009-09-12"
    },
    "It will get there in 2029, days after the rock flies by on April 13.": {
        "April 13": "2029-04-13"
    },
    "The lease, which ends in 2029, was signed in April.": {"April": "2009-04"},
    "They raised the alarm in May 2005 and called it off ten months later.\nThere are cures, but "
    "few are where they are needed. Inspectors approved two in June.": {"June": "2009-06"},
    "He went on Monday. In May 2004 it rose, and in June 2004 again.\nThe men who now run it told "
    "a court in March that they expect all of it.": {"March": "2009-03"},
    "Last November rebels came within 90 miles, but by Christmas they had gone back.": {
        "Christmas": "2008-12-25"
    },
    "Members, who were called to meet on Saturday, are to choose a head.": {
        "Saturday": "2009-12-12"
    },
    "Ministers of the seven meet this weekend.": {"this weekend": "2009-W50-WE"},
    "Dozens were wounded this weekend.": {"this weekend": "2009-W49-WE"},
    "The king steps down on Friday. His son will swear his oath at 2 p.m.": {
        "2 p.m.": "2009-12-11T14:00"
    },
    "The bank will trim it starting in January. It has bought bonds since late 2005. Its chief, "
    "whose term ends Jan. 31, wants low rates past mid-2012.": {
        "January": "2010-01",
        "Jan. 31": "2010-01-31",
    },
    "It was lost in May 2004 and last heard on July 9, 2004. Where it lay was unknown until four "
    "weeks ago, when it turned up in a picture taken on November 12.": {
        "November 12": "2009-11-12"
    },
    "Coach Anna Stone meant to retire in March.": {"March": "2010-03"},
    "Monks left in 1830.\nA verdict is not due before the end of the year.": {
        "the end of the year": "2009"
    },
    "On the table: a vote on Thursday.": {"Thursday": "2009-12-10"},
    "The council voted on Thursday.": {"Thursday": "2009-12-03"},
    "Losses by Tuesday: $4 million.": {"Tuesday": "2009-12-08"},
    "Full service is not expected before the weekend.": {"the weekend": "2009-W50-WE"},
    "The court told the firm to hand over its books by Tuesday.": {"Tuesday": "2009-12-15"},
    "The head of the house has asked members to sit on Saturday.": {"Saturday": "2009-12-12"},
    "The ship put in on 10 December.": {"10 December": "2009-12-10"},
    "The ship put in on 12 December.": {"12 December": "2008-12-12"},
    "Profit for April rose 5 percent from a year earlier.": {"a year earlier": "2008-04"},
    "It grew in the third quarter. Exports in May fell 2 percent from a year earlier.": {
        "a year earlier": "2008-05"
    },
    "A plan was signed in December 2005, and forty days later it held.": {
        "forty days later": "2006-XX-XX"
    },
    "In the year that ended in April 2006 it lost much.\nIts cars went at the start of November.": {
        "November": "2009-11"
    },
    "The fire was put out on May 3, 2007.\nThe town is run by Ada Roe, who took it on Aug. 20.": {
        "Aug. 20": "2009-08-20"
    },
    "In March 2007 it was worth much.\nLawyers told a court in July that they expect all of it.": {
        "July": "2009-07"
    },
    "Third-quarter profit rose to $2 million, from $1 million in the third quarter of last year. "
    "Sales were flat on the previous quarter.": {
        "Third-quarter": "2009-Q3",
        "the third quarter of last year": "2008-Q3",
        "the previous quarter": "2009-Q2",
    },
    "Prices rose faster than economists expected in May.": {"May": "2009-05"},
    "It is expected in May to fall.": {"May": "2010-05"},
    "There could be a flood similar to the one in July.": {"July": "2009-07"},
    "There could be a flood in July.": {"July": "2010-07"},
    "It was shut by the early nineties.": {"the early nineties": "199"},
    "It will be nice to have a walk on Saturday.": {"Saturday": "2009-12-12"},
    "He is said to have left on Saturday.": {"Saturday": "2009-12-05"},
    "For the year, profit fell.": {"the year": "2009"},
    "In 1846 it rose. In 1852 he left. In 1960 it was sold. Today it is gone.": {
        "Today": "PRESENT_REF"
    },
    "In 1846 it rose. In 1852 he left. In 1960 it was sold. Today he left.": {
        "Today": "1960-XX-XX"
    },
    "It was the biggest flood of the week.": {"the week": "2009-W50"},
    "He was hurt in a raid in January.": {"January": "2009-01"},
    "He urged both sides to go to the talks in January.": {"January": "2010-01"},
    "It was shut on the twenty seventh of February, 2008.": {
        "the twenty seventh of February, 2008": "2008-02-27"
    },
    "A car was hit on Aug. 23 at approximately 4:30 a.m. by a train.": {
        "Aug. 23 at approximately 4:30 a.m.": "2009-08-23T04:30"
    },
}


def assert_told(words: str, published: date, values: dict[str, str]) -> None:
    document = reading.read_text(words, published=published)
    found = {document[mention.span]: mention.when.value for mention in times(document)}
    for time, value in values.items():
        heard = {value for said, value in found.items() if time in said or said in time}
        assert heard == {value}, found


@pytest.mark.parametrize(("words", "values"), NEWS.items(), ids=NEWS)
def test_a_sentence_of_news_tells_its_times(words: str, values: dict[str, str]) -> None:
    assert_told(words, PUBLISHED, values)


@pytest.mark.parametrize(("words", "values"), OF_2009.items(), ids=OF_2009)
def test_a_sentence_of_2009_tells_its_times(words: str, values: dict[str, str]) -> None:
    assert_told(words, A_WEDNESDAY, values)


def test_the_first_days_of_a_month_tell_of_the_one_that_is_over() -> None:
    values = {"September": "2013-09", "the month": "2013-09", "the quarter": "2013-Q3"}
    told = "September's sales will lack a feast. Sales fell during the month, and for the quarter."
    assert_told(told, ON_A_FIRST, values)
    assert_told("Sales will grow during the month.", ON_A_FIRST, {"the month": "2013-10"})


def test_last_week_is_the_iso_week_before_on_a_sunday_too() -> None:
    assert_told("The town cut its budget last week.", date(2013, 3, 24), {"last week": "2013-W11"})
    assert_told("The town cut its budget last week.", date(2013, 3, 25), {"last week": "2013-W12"})
