"""Titles that end where their phrase ends, and tell what the right one did."""

import pytest

import timeline

DAY = "2024-08-01"
NEWS = {
    "Kern's Olympic Committee said on Monday eight of its athletes from three different sports had "
    "tested positive for banned substances in a test of samples taken during the games.": (
        "Kern's Olympic Committee said eight of its athletes had tested positive"
    ),
    "The bank said on Monday profits at its unit in Mora had fallen by a third.": (
        "The bank said profits at its unit in Mora had fallen by a third"
    ),
    "President Levon Ter-Lindstrand and the republic's Parliament were expected to formally "
    "declare independence at a session on Monday.": (
        "Levon Ter-Lindstrand and the republic's Parliament were expected to declare independence"
    ),
    "Kern lost $313 million, or $5.97 a share, last year, compared with a loss of $99 million, or "
    "$2.72 a share, in the same quarter.": (
        "Kern lost $313 million, or $5.97 a share compared with a loss of $99 million"
    ),
    "Prime Minister Jon Leabua was overthrown on Monday in a military coup led by Gen. Justin "
    "Lekhan, the army commander.": (
        "Prime Minister Jon Leabua was overthrown in a military coup led by Gen. Justin Lekhan"
    ),
    "Prime Minister Leon Jonathan was overthrown on Monday in a military coup led by Gen. Justin "
    "Lekhanberg, the army commander.": (
        "Prime Minister Leon Jonathan was overthrown in a coup led by Gen. Justin Lekhanberg"
    ),
    "The economy will grow by 3% next year, according to a report released on Monday.": (
        "A report said: the economy will grow by 3%"
    ),
    "Most voters want a bridge, according to numbers the ministry published on Monday.": (
        "Numbers showed: most voters want a bridge"
    ),
    "The council plans to sell the hall, according to a letter seen on Monday by the Post.": (
        "A letter said: the council plans to sell the hall"
    ),
    "The dam was badly built, an inquiry found on Monday.": (
        "An inquiry found: the dam was badly built"
    ),
    "The ministers of Mora and Kern, who spent Monday in Lund, signed a deal.": (
        "The ministers of Mora and Kern were in Lund"
    ),
    "At least 30 men drowned when their boat capsized off Mora on Tuesday.": (
        "At least 30 men drowned when their boat capsized off Mora"
    ),
    "Lund on Monday recalled its envoy, a day after Kern's navy seized a fishing boat.": (
        "Kern's navy seized a fishing boat"
    ),
    "Two men were held over the theft of a picture valued at a million from a house on Friday.": (
        "The theft of a picture valued at a million from a house"
    ),
    "The trader will fight his extradition to Lund, his lawyer said Friday.": (
        "The trader's lawyer said: he will fight his extradition to Lund"
    ),
    "Ole Kern was moved to a hospital in Lund after falling ill, his wife said Friday.": (
        "Ole Kern's wife said: he was moved to a hospital in Lund after falling ill"
    ),
    "The four miners were found alive after two days, their families said on Thursday.": (
        "The four miners' families said: they were found alive after two days"
    ),
    "The flight will leave late, his office said on Wednesday.": (
        "His office said: the flight will leave late"
    ),
    "The boy found in a well near Kern is safe, his mother said on Tuesday.": (
        "The boy's mother said: the boy found in a well near Kern is safe"
    ),
    "If the talks fail, the union will call a strike, its leader said on Monday.": (
        "The union's leader said: it will call a strike"
    ),
    "The ship sank on Monday with 30 men on board, most of whom drowned.": (
        "The ship sank with 30 men on board"
    ),
    "After years of cool relations, the Norland government plans to lift its ban on Kern, "
    "officials said late Thursday.": (
        "Officials said: the Norland government plans to lift its ban on Kern"
    ),
    "The new edition is due for publication next month.": "The new edition is due for publication",
    "Three men stood trial on Monday, charged with killing a guard in 2019.": (
        "Three men were charged with killing a guard"
    ),
    "North and South Mora agreed on Monday to hold talks on August 30.": (
        "North and South Mora were to hold talks"
    ),
    "Roe, who burst onto the scene five years ago, enjoyed a stellar 2023.": (
        "Roe enjoyed a stellar year"
    ),
    "The queen will open the port, the palace announced on Monday.": (
        "The palace announced: the queen will open the port"
    ),
    "The bank expects prices to rise before falling below 2% in 2026.": (
        "Prices will be falling below 2%"
    ),
    "Roe will not take part in talks with Kern planned for October 12.": "Talks with Kern",
    "Roe will meet the king in Oslo before flying to Lima on Saturday.": (
        "Roe will be flying to Lima"
    ),
    "Roe met the king in Oslo before flying to Lima on Saturday.": "Roe flew to Lima",
    "A ruling won't come until Monday, the judge said.": "A ruling will come",
    "IRAN President Ari Roe spoke in Lima on Monday.": "IRAN President Ari Roe spoke in Lima",
    "CAPE CANAVERAL, Fla. Kern's craft reached Mars late Monday.": "Kern's craft reached Mars",
    "Kern filed for bankruptcy Monday after attempts by Chinese investors to take over the "
    "loss-making brand were blocked by previous owner General Lund Co.": (
        "Kern filed for bankruptcy after attempts to take over the brand were blocked (China)"
    ),
    "Roe`s cabinet fell on Monday.": "Roe's cabinet fell",
    "-North Mora's port was sold in May.": "North Mora's port was sold",
    "``We won,'' Roe said on Monday.": 'Roe said: "We won"',
    "Roe was acquitted in the 1986 murder of Lund.": "The murder of Lund",
    "Roe was acquitted in a 1986 trial.": "Roe was acquitted in a trial",
    "As the fleet was preparing to leave Mora in July 1840, two men died.": "Two men died",
    "While Roe was living in Lund in 1901, his ship burned.": "Roe's ship burned",
    "Accra, April 17, GNA – The court on Tuesday gave judgment in the case of Ari Roe.": (
        "The court gave judgment in the case of Ari Roe"
    ),
    "A trove of rare and historically important books worth £2.5million that was stolen from a "
    "warehouse in London three years ago has been found.": (
        "A trove of rare and historically important books was stolen from a warehouse in London"
    ),
    "The boy was convicted on May 10 and Wednesday's sentencing came after an appeal by lawyers.": (
        "The boy was convicted"
    ),
    "Ari Lund became the first Swede to win the Tour as the famous race ended on the main street "
    "of Mora on Sunday.": "The famous race ended on the main street of Mora",
    "Monday night and early Tuesday morning had brought a brief respite from rockets.": (
        "A brief respite"
    ),
    "Workers at the Mora mine in Chile began a strike Tuesday morning after pay talks with the "
    "owners fell apart, setting the stage for a blow to output at the world's largest mine.": (
        "Workers at the Mora mine in Chile began a strike after pay talks fell apart"
    ),
    '"We have truly come a long way in returning inflation to target," Roe said Wednesday.': (
        'Roe said: "We have truly come a long way in returning inflation to target"'
    ),
    "The bridge will open in May 2031, rather than at the end of June.": "The bridge will open",
    "The bank will cut its rate in November, rather than at its next meeting, in September.": (
        "The bank will cut its rate"
    ),
    "The bank cut its rate to 5% from 5.25%, where it had stood since September.": (
        "The bank had stood at 5.25% since then"
    ),
    "The move is a blow to Kern, which in December cut its prices to win back readers.": (
        "Kern cut its prices to win back readers"
    ),
    "MADAYA, Syria An aid convoy entered a besieged town on Monday.": (
        "An aid convoy entered a besieged town (Syria)"
    ),
    "A two-week election campaign ended Friday with rallies in the capital.": (
        "A two-week election campaign ended with rallies in the capital"
    ),
    "Rebels would not take part in talks with the government, slated for this month.": (
        "Talks with the government"
    ),
    "The king, Ari Lund, died in January after an illness, prompting Sunday's election.": (
        "The election"
    ),
    "Another judge rebuffed the agency's attempt on Monday to stop Lund from taking over the "
    "virtual shopping company Kern Unlimited.": (
        "Another judge rebuffed the agency's attempt to stop Lund from taking over the company"
    ),
    "Kern Bank, the fourth-largest lender of Norway, on Monday announced plans to buy the banking "
    "arm of the Mora-based regional bank and insurance group Lund to help grow its loan book.": (
        "Kern Bank announced plans to buy the banking arm of the Mora-based Lund"
    ),
    "The chief military spokesman of the country, Rear Admiral Daniel Kern, said on Monday that "
    "the appointment of Lund would not stop the army from pursuing him.": (
        "Rear Admiral Daniel Kern said the appointment would not stop the army from pursuing him"
    ),
    "The chief military spokesman of the country, Rear Admiral Daniel Kern, said on Monday that "
    "the army would not stop.": "Rear Admiral Daniel Kern said that the army would not stop",
    "The Norwegian Competition and Consumer Commission (NCCC) on Monday asked both parties to "
    "submit more information before a final ruling is delivered.": (
        "The NCCC asked both parties to submit more information before a final ruling is delivered"
    ),
    "The Norwegian Competition and Consumer Commission (NCCC) on Monday asked both parties to "
    "wait.": "The Norwegian Competition and Consumer Commission asked both parties to wait",
    "The three main unions on Monday said 75% of workers at the Kern company's giant Mora mine in "
    "northern Norway voted in favor of the state-controlled company's offer for a contract.": (
        "75% of workers voted in favor of the state-controlled company's offer for a contract"
    ),
    "Private firms did not pay for Prime Minister Datuk Seri Ari Kern's recent travels abroad, "
    "Communications Minister Ben Lund said on Monday.": (
        "Private firms did not pay for Prime Minister Datuk Seri Ari Kern's recent travels abroad"
    ),
    "The lawyers of the singer tried for a third time on Monday to persuade a judge to let the "
    "music mogul out of jail while he awaits his trial.": (
        "The lawyers of the singer tried to persuade a judge to let the music mogul out of jail"
    ),
    "Shares rose in early trade on Monday after the central bank said it was too early to "
    "consider rolling back its support for the economy.": "Shares rose in early trade",
    "The bank said on Monday that it was too early to say how the sale of the northern branches "
    "would change the results of the group.": (
        "The bank said it was too early to say how the sale would change the results of the group"
    ),
    'Kern said on Monday that the drill had "nothing to do with whatever is happening in the '
    'region."': (
        'Kern said that the drill had "nothing to do with whatever is happening in the region"'
    ),
    "Lund Major General Ari Kern of the coast guard said on Monday that the drill in Mora was long "
    'planned and had "nothing to do with whatever is happening in the region."': (
        "Lund Major General Ari Kern of the coast guard said the drill in Mora was long planned"
    ),
    "The agency said on Monday its preliminary view was the information it had was insufficient "
    'to substantiate the "nature, likelihood and extent of the claimed public benefits".': (
        "The agency said its view was the information was insufficient"
    ),
    'The minister praised the "courage, patience and good will of all the people of the northern '
    'province of the republic" on Monday.': (
        'The minister praised the "courage, patience and good will of all the people"'
    ),
    "Rescuers reported progress against fires raging around Mora since Monday.": (
        "Fires raged around Mora"
    ),
    "The plea won't be decided until next week.": "The plea will be decided",
    "The plea won't be heard on Friday.": "The plea won't be heard",
    "The bench led by Judge Kern announced the verdict, which was reserved on July 21, at 11.30am "
    "in Court Room No 1.": "The verdict was reserved",
    "The spokesman said on Monday that the new law would have a serious effect on the prospects "
    "of finding a buyer for the steelworks.": (
        "The spokesman said the new law would have an effect on the prospects of finding a buyer"
    ),
    "Turkish officials said Monday that the Turkish demand that Mr. Roeberg be held accountable "
    "had not changed.": (
        "Turkish officials said the demand that Mr. Roeberg be held accountable had not changed"
    ),
    "The prime minister said Thursday that the belief that the bank would be saved by its "
    "partners had been mistaken.": (
        "The prime minister said that the belief that the bank would be saved had been mistaken"
    ),
    "The inspectors reported in March that the suspicion that the factory was making nerve gas "
    "had not been confirmed.": (
        "The suspicion that the factory was making nerve gas had not been confirmed"
    ),
    "Doctors from Lund made their way to the quake zone on Monday to help however they could.": (
        "Doctors from Lund made their way to the quake zone to help however they could"
    ),
    "Volunteers from Lund were among those who made their way to the quake zone on Monday to help "
    "however they could.": (
        "Volunteers from Lund were among those who made their way to the quake zone"
    ),
    "On Monday the ministry promised either new flats for the families whose houses had burned "
    "down or a payment of 4,000 crowns.": (
        "The ministry promised either new flats for the families or a payment of 4,000 crowns"
    ),
    "On Friday the ministry moved 300 residents who were too old or frail to climb the stairs of "
    "the damaged tower blocks.": ("The ministry moved 300 residents"),
    "On Monday police arrested five youths who had painted, scratched or broken the windows of a "
    "train.": ("Police arrested five youths"),
    "A helicopter lifted the climbers, aged from 22 to 31 years, together with their guide off "
    "the ridge near Lund on Saturday.": (
        "A helicopter lifted the climbers together with their guide off the ridge near Lund"
    ),
    "Former tennis champion Ada Kern, whose fierce serve, quick temper, and bright dresses made "
    "her one of the best-known players of the century, died on Friday aged 84.": (
        "Former tennis champion Ada Kern died aged 84"
    ),
}
HISTORY = {
    "Faith was brought to the islands in the 1830s by French Picpus priests, Honoré Lavalle and "
    "François Carette with the support of the king.": (
        "Faith was brought to the islands by French Picpus priests"
    ),
    "William Roe in 1903 took the next step in bicycle manufacture by adding an engine to make "
    "the first motorcycle of the region around the town of Mora.": (
        "William Roe took the next step in bicycle manufacture by adding an engine"
    ),
    "The Lund 47 had been arrested in 2021 for their participation in an unofficial primary "
    "election that was held in the city a year before under the old law.": (
        "The Lund 47 had been arrested"
    ),
    'Tan told the Mora Tribune in 1914 that "in a very few days the construction of the new hall '
    'and theatre would be in full swing".': (
        "Tan told the Mora Tribune that in a very few days the construction would be in full swing"
    ),
    "The team finished as Second Division runners-up in 1906 and secured promotion to the First "
    "Division, which they won in 1908.": "The team finished as Second Division runners-up",
    "Lund's men had held the pass since April 1900.": ("Lund's men had held the pass since then"),
    "Peace came to an end in 1743, when Lund declared war on Mora.": (
        "Peace came to an end when Lund declared war on Mora"
    ),
    "The raids went on until 1815 when steps were taken to preserve the ruins.": (
        "The raids went on until steps were taken to preserve the ruins"
    ),
    "He heard in 1909 that the Americans Frederick Kern and Robert Roe had claimed to reach the "
    "North Pole as a result of two different expeditions.": (
        "He heard that the Americans had claimed to reach the North Pole"
    ),
    "The case of Kern vs. Roe was heard in 1954.": "The case of Kern vs. Roe was heard",
    "In 1943 Sqn. Ldr. Roe and Sergt. Kern flew to Mora.": (
        "Sqn. Ldr. Roe and Sergt. Kern flew to Mora"
    ),
    "Roe joined the Kern Workers' Autonomous Federation, formed at the height of the 1989 "
    "pro-democracy student demonstrations in the north of Mora.": (
        "The Kern Workers' Autonomous Federation was formed"
    ),
    "He was killed in the course of the 1916 uprising in Mora.": (
        "He was killed in the course of the uprising in Mora"
    ),
    "It was built on the eve of the 1936 Olympic Games.": (
        "It was built on the eve of the Olympic Games"
    ),
    "It is a fine example of the way in which ships were built in the 1850s.": "Ships were built",
    "The yard was modernised, with three ranks of officer being abolished in 1822.": (
        "Three ranks of officer were abolished"
    ),
    "The club fell to the Second Division, where it remained until regaining promotion in 1925.": (
        "The club remained in the Second Division until regaining promotion"
    ),
    "Ada Roe joined the Society of Lund in 1839 - one of its first female members.": (
        "Ada Roe joined the Society of Lund"
    ),
    "Nor was the system adopted until 1910.": "The system was adopted",
    "Churches included a chapel, established in 1816, and the Church of Lund, built in 1825.": (
        "A chapel was established"
    ),
    "They hoped for a cup, the first since the country's independence in 1945, with a 1-0 win.": (
        "The country's independence"
    ),
    "He left after the talks in May 1950 with Peru.": "The talks with Peru",
    "The thaw that Roe initiated in 2014 has ended.": "Roe initiated the thaw",
    "The day that Roe resigned in 2014 was wet.": "Roe resigned",
    "Roe moved to Lund to study, graduating in 1982 with a degree in law.": (
        "Roe graduated with a degree in law"
    ),
    "Slavery was abolished in 1833, though former slaves had to work for Lund until 1838.": (
        "Former slaves had to work for Lund until then"
    ),
    "Norway joined it in 1949 but twice, in 1972 and 1994, voted to leave.": (
        "Norway voted to leave"
    ),
    "She was the first to cross the Atlantic, which she did in 1932.": (
        "She was the first to cross the Atlantic"
    ),
    "Not until 1962 did women get the vote in Kern.": "Women finally got the vote in Kern",
    "Born in Lund in 1901, Ida Roe studied law in Oslo, where she married Ole Kern.": (
        "Ida Roe was born in Lund"
    ),
    "Born in Lund in 1920, Roe and his family moved to Kern.": "Roe was born in Lund",
    "Founded in 1920, the school and the church were run by monks.": (
        "The school and the church were founded"
    ),
    "Roe and Kern, born in 1920, sang.": "Roe and Kern were born",
    "The church was consecrated in 1154 by Bishop Kern, burnt down in 1234 and rebuilt by monks.": (
        "The church burnt down"
    ),
    "The mill was built by Ole Kern, sold in 1901 and torn down by his sons.": "The mill was sold",
    "The mill was built by Ole Kern, born in 1850 and raised in Lund.": "Ole Kern was born",
    "The school took the name it bears today in 1948.": ("The school took the name it bears today"),
    "His first novel sold 200 copies; his second, in 1957, made him famous.": (
        "His second novel made him famous"
    ),
    "The wall stood until the 1906 earthquake.": "The earthquake",
    "The wall stood until the 1906 earthquake struck Lund.": "The earthquake struck Lund",
    "Mora managed to escape much of the war during the period 1914 to 1918.": (
        "Mora managed to escape much of the war"
    ),
    "Roe was twice elected to Congress, sitting from March 1891 to March 1893, and from 1895.": (
        "Roe was elected to Congress"
    ),
    "The rebels beat the French soldiers and independence was proclaimed in 1804 by Lund.": (
        "Independence was proclaimed by Lund"
    ),
    "The cup, which grew from sixteen schools to 350 in 1996, is held in March.": (
        "The cup grew from sixteen schools to 350"
    ),
    "Roe designed two machines: the difference engine, a calculator that he began designing in "
    "1822, and a second one.": "He began designing the difference engine",
    'The thinker Blaise Roe invented the first calculator, dubbed the "Box," in the 1640\'s.': (
        "Blaise Roe invented the first calculator"
    ),
    "A working engine was built in the 1990's using 19th Century tools.": (
        "A working engine was built using tools"
    ),
    "Tools show that the land was settled as far back as 3000 BC.": "The land was settled",
    "There was a settlement, occupied as late as about 1785 but abandoned by 1826.": (
        "A settlement was occupied"
    ),
    "He became a pupil in Mora, where the family moved in 1891.": "The family moved to Mora",
    "Papers first seen in October 2009 in The Mora Times told that Roe had helped him.": (
        "Papers were first seen in The Mora Times"
    ),
    "The Kern Railway (KR), also known formerly as Kern Lines between 1968 and 1996, is a historic "
    "Danish railway incorporated in 1881.": "The Kern Railway was incorporated",
    "Kern is a historic Class I railroad incorporated in 1881.": "Kern was incorporated",
    "Kern Lines is an airline based in Oslo that was founded in 1950.": "Kern Lines was founded",
    "The yard was in turn nationalised in 1977 and became Kern Ltd.": "The yard was nationalised",
    "The hall was in part rebuilt in 1950.": "The hall was partly rebuilt",
    "By 1890 its Cologne works alone had 1500 staff.": "Its Cologne works alone had 1500 staff",
    "Kern was founded in 1839 and expanded abroad, becoming the second largest maker in Norway "
    "by 1900.": "Kern became the second largest maker in Norway",
    "The 1930s again saw the town growing.": "The town was growing",
    "In 1953 Roe was named king, followed by his brother in 1960.": "Roe's brother followed",
    "Norway joined the pact in 1950, followed by Sweden in 1952 and Denmark in 1955.": (
        "Denmark followed"
    ),
    "In 1990 Kern built a mill which burned down in 1995.": "Kern built a mill",
    "After the union of the kingdoms Norway, Sweden, and Denmark in 1397, trade grew.": (
        "Trade grew"
    ),
    "Ida Roe was named head of the navy, a post she held from 1960 until 1975.": (
        "Ida Roe was head of the navy"
    ),
    "Kern became the largest firm in Norway, a position it held until 1975.": (
        "It was the largest firm in Norway until then"
    ),
    "Franz Kern opened a bakery in 1839. Local farmers asked that he be stopped. In 1871 his sons "
    "founded a firm.": "Franz Kern's sons founded a firm",
    "The map was made by Roe for the King of Peru (whose father had promised a prize in 1831).": (
        "The King's father had promised a prize"
    ),
    "In 1934, the firm made its first engine, which was used in the first car in May 1935 and the "
    "G1 truck in August 1935.": "The firm's first engine was used in the G1 truck",
    "In 1950, a company was set up (which was sold in 1982).": "A company was sold",
    "The city was occupied by the Japanese in 1940, and liberated in 1945, when it became the seat "
    "of a king.": "The city was liberated when it became the seat of a king (Japan)",
    "The well-armed party was sent out in the spring of 1953, and a high camp from which to mount "
    "attempts at the summit was set up by May.": "The well-armed party was sent out",
    "Maria Roe was the third of 10 children born in Mora just 48 kms from Cape Lund on August 1, "
    "1818, to the keeper of the light and his wife.": (
        "Maria Roe was the third of 10 children born in Mora just 48 kms from Cape Lund"
    ),
    "The catalyst for the rapid growth of these sports in the small town was the presence of a "
    "military garrison of 1,500 troops from 1864 until 1875.": (
        "The catalyst for the growth of these sports was the presence of a garrison of 1,500 troops"
    ),
    "The National Space Authority of Norland (NSAN) succeeded in landing the first six robots of "
    "the new kind on the Moon in 1969.": (
        "NSAN succeeded in landing the first six robots of the new kind on the Moon"
    ),
    "The first line was laid between the University of Norland, Mora (UNM) and the Kern and Lund "
    "Research Institute in 1969.": (
        "The first line was laid between the UNM and the Kern and Lund Research Institute"
    ),
    "The panel retired on 28 April 1967 to consider its verdict, publishing its report on 3 "
    "August.": "The panel published its report",
    "Kern left Oslo in 1950 to study in Lima, returning home in 1955.": "Kern returned home",
    "The army crossed the river in May 1940 to attack Mora, killing 12 men.": (
        "The army crossed the river to attack Mora, killing 12 men"
    ),
    "Born in Oslo, Norway, in 1920, Kern and his family moved to Mora, where they ran a bakery.": (
        "Kern was born in Oslo"
    ),
    "Educated at Mora in 1920, Kern and Lund went on to run a bakery.": (
        "Kern and Lund were educated at Mora"
    ),
    "A meeting in Oslo in 2001 established a process that included a new constitution, a "
    "presidential election in 2004, and assembly elections in 2005.": (
        "Assembly elections (Norway)"
    ),
    "Kern toured areas under the rule of President Omar al-Roe, who was deposed by rebels in "
    "2020.": "President Omar al-Roe was deposed by rebels",
    "Roe is a hawk, said Ari Kern, senior fellow at the Lund Institute for Northern Policy, which "
    "was founded in 1985.": "The Lund Institute for Northern Policy was founded",
    "The report was written by Ada Kern, a professor at the University of Mora, which opened in "
    "1950.": "The University of Mora opened",
    "There were no signs of wreckage from the Boeing jet operated by Kern Air, which disappeared "
    "in poor weather on 3 May 2020.": "The Boeing jet disappeared in poor weather",
    "He spoke of the bank run by Kern Group, which bought Lund in 1950.": "Kern Group bought Lund",
    "The boat was the third vessel owned by the bureau that was damaged in clashes in 2020.": (
        "The boat was damaged in clashes"
    ),
    "Norland set up a large food relief program for Swedes, which was officially announced on 10 "
    "July 1953.": "A large food relief program for Swedes was officially announced",
    "The only event of note was a mutiny by the sepoys from Peru who were based in Mora, which "
    "occurred in 1915.": "A mutiny (Peru)",
    "The firm is expected to benefit from the new trade pact between the three countries that "
    "came into force in 2020.": ("The new trade pact between the three countries came into force"),
    "The letter from Ada Roe, who died in 1950, was sold.": "Ada Roe died",
    "Kern founded a school for miners, which closed in 1950.": "A school for miners closed",
    "The army postponed the next elections, originally planned for April 2017, until 2019.": (
        "The army postponed the next elections until then"
    ),
    "On 9 May 2024, the recommended 30-day countdown to declare the end of the Kern virus disease "
    "(KVD) outbreak in Norland commenced, the day after the last known patient left.": (
        "The 30-day countdown to declare the end of the Kern virus disease outbreak commenced"
    ),
    "Police said they would search for an oil slick and study an oil spill sighted in May 2020.": (
        "An oil spill was sighted"
    ),
    "Kern saw a man attacked in May 2020.": "Kern saw a man attacked",
    "Rebels seized the helm from Colonel Ben Lund, in power since 1994.": (
        "Colonel Ben Lund was in power"
    ),
    "He has lived in Oslo, in poverty since 1950.": "He has lived in Oslo, in poverty",
    "Kern was hired in 1950, as a rival to Lund.": "Kern was hired, as a rival to Lund",
    "The head of the Norland People's Party (NPP) congress left Mora on 3 May 2020.": (
        "The head of the Norland People's Party congress left Mora"
    ),
    "The plan includes a census in May 2020, a vote in June 2021 and a summit in 2022.": "A vote",
    "Police in the capital arrested former deputy finance minister Tom Roe again on 3 May 2020 on "
    "suspicion he had hidden millions of dollars in accounts abroad.": (
        "Police in the capital arrested former deputy finance minister Tom Roe again"
    ),
    "The court in Mora released the opposition leader Ada Roe from prison in May 2019 on condition "
    "that she would not leave the city for two years.": (
        "The court in Mora released the opposition leader Ada Roe from prison"
    ),
    "Police arrested the mayor on 3 May 2020 on suspicion of fraud.": (
        "Police arrested the mayor on suspicion of fraud"
    ),
    "He was arrested in March 2011 on charges of embezzling more than two million crowns from the "
    "pension fund of the railway workers of Norland.": (
        "He was arrested on charges of embezzling more than two million crowns"
    ),
    "The club won the cup in 2010 for the first time in 20 years.": (
        "The club won the cup for the first time in 20 years"
    ),
    "In 1998 the club saw the return of Ada Lund as manager who was described as the clubs best "
    "ever manager by the local newspaper of Mora.": (
        "The club saw the return of Ada Lund as manager"
    ),
    "In 1984 Kern finished fifth in the second division which was the clubs highest ever league "
    "finish since 1948.": "Kern finished fifth in the second division",
    "In May 2020 it was the biggest drop in sales since 2009.": (
        "It was the biggest drop in sales since 2009"
    ),
    "In 1905 the series of outbreaks in Norland led Ada Lund to report the contagious nature of "
    "measles and asymptomatic disease carriers.": (
        "The series led Ada Lund to report the nature of measles and asymptomatic carriers"
    ),
    "In 1935 the results of the vaccine team showed 1 in 7500 people given the vaccine got "
    "measles, and in the control group 5 in 4500 got it.": (
        "The results of the vaccine team showed 1 in 7500 people given the vaccine got measles"
    ),
    "In 1911 the long expedition to the high north was led by the seasoned explorers Kern and "
    "Roe, who knew the coast of the island well.": (
        "The long expedition to the high north was led by the seasoned explorers Kern and Roe"
    ),
    "Two years later, in 2004 the first symposium for engineers is organized in cooperation with "
    "the associations TBV Lugus and GTD Bernoulli.": (
        "The first symposium for engineers is organized"
    ),
    "The rebels held talks in May 2020 and a vote in June 2021.": "The rebels held a vote",
    "Roe wrote several novels, including The House (1952), and The Friends (1958).": (
        "Roe wrote The House"
    ),
    "Roe acted in some films, including The Long Night (1961) and A Cold Spring (1965).": (
        "Roe acted in A Cold Spring"
    ),
    "Roe published three books: Men of Iron (1931), The Sea (1934) and Lund (1940).": (
        "Roe published The Sea"
    ),
    "In 1934 she was made director of the institute, a post she held until 1950.": (
        "She was made director of the institute"
    ),
    "The team finished third in 1988, second in 1989 and first in 1990.": (
        "The team finished second"
    ),
    "Roe was ranked fifth in 2001, third in 2002 and first in 2004.": "Roe was ranked third",
    "She came third in 1988 and first in 1990.": "She came first",
    "The ship made 12 trips between 1907 and 1915, when it was sunk.": "The ship made 12 trips",
    "It replaced the pact that Stamford Roe, acting for a firm, signed with Kern in 1819.": (
        "Stamford Roe signed the pact with Kern"
    ),
    "The book was published in Norland in 1986 and the Republic of Kern in 1987.": (
        "The book was published in the Republic of Kern"
    ),
    "Kern opened shops in Mora in 1986 and Lund in 1987.": "Kern opened shops in Lund",
    "Ada Roe moved to Lund in 1901, where she died in 1920.": "Ada Roe died in Lund",
    "In 1975 the Kern regime--led by Roe--prepared for an invasion.": (
        "The Kern regime prepared for an invasion"
    ),
    "It was the first bridge over the river and opened in 1890.": (
        "The first bridge over the river opened"
    ),
    "It was a success and closed in 1890.": "It closed",
    "The road reopened in May 2020, a year after a lorry hit it.": "A lorry hit the road",
    "Also founded in 1901 was the Mora Philharmonic.": "The Mora Philharmonic was founded",
    "Standing against him in the election of 1972 was Ada Lund, a lawyer.": (
        "Ada Lund was standing against him in the election"
    ),
    "In the 1815 reorganization, Mora became a county town.": "Mora became a county town",
    "As part of the 1972 reforms the county was abolished.": "The county was abolished",
    "The firm can trace its roots back to 1724 when a mill was built.": "A mill was built",
    "The firm traces its origins to 1890, when Ada Roe opened a shop.": "Ada Roe opened a shop",
    "After a fire in 1834 the palace was rebuilt.": "The palace was rebuilt after a fire",
    "Following a coup in 1973, thousands fled.": "Thousands fled following a coup",
    "After a siege of three weeks in 1534, Mora surrendered.": "A siege of three weeks",
    "The first issue, dated 4 July 1871, sold 2,000 copies.": "The first issue sold 2,000 copies",
    "Roe led the party to victory in 2010 and again in 2014.": "Roe led the party to victory",
    "It was only after the flood of 1953 that the dam was built.": "The flood",
    "It was with the help of the navy that Mora was retaken in 1745.": "Mora was retaken",
    "It was on returning from Lund in 1707 that the fleet met a storm.": "The fleet met a storm",
    "In 1694 it seems that Roe moved to Lund.": "Roe moved to Lund",
    "Under the treaty signed at Mora in 1763, Norland ceded the province to Kern.": (
        "Norland ceded the province to Kern"
    ),
    "He fought in several battles, especially the battle of Mora in 1812.": "The battle of Mora",
    "On 5 June 2007 the Norland parliament voted 85 to 59 to require the government of Norland to "
    "consult with it before requesting additional extensions of the mandate of the union.": (
        "The Norland parliament voted to require the government of Norland to consult with it"
    ),
    "On 8 October 1950 Ari Roe ordered the Norland Liberation Army's North East Frontier Force to "
    "be reorganized into the Norland Volunteer Army.": (
        "Ari Roe ordered the Norland Liberation Army's Frontier Force to be reorganized"
    ),
    "In May 1986 Roe said that Captain Lund would assume power with a new military council "
    "responsible for the general affairs of the whole country.": (
        "Roe said that Captain Lund would assume power with a new military council"
    ),
    "Bremmers opened a bicycle shop on Castle Street in 1911 with contracts for, among others, "
    "Lund racing frames.": (
        "Bremmers opened a bicycle shop on Castle Street with contracts for Lund racing frames"
    ),
    "The Kern brothers opened a large furniture store on Market Square in 1898 with licences for, "
    "among other things, Roe piano stools.": (
        "The Kern brothers opened a large furniture store on Market Square"
    ),
    "In 1998 the court ruled that the company had run a considerable risk of polluting the "
    "drinking water of four towns.": (
        "The court ruled that the company had run a risk of polluting the water of four towns"
    ),
    'In 1842 Roe was elected as president of the Lund Chartists and The Times dubbed him "The '
    'Black Man and His Party".': ("Roe was elected as president of the Lund Chartists"),
    "In 1968, Kern was appointed as director of the Mora National Theatre and the critics "
    'labelled her "the iron lady of the stage".': (
        "Kern was appointed as director of the Mora National Theatre"
    ),
    "The newspaper's name was changed to the Lund Recorder and Advertiser in 1891 with A. B. Kern "
    "and C. D. Roe in charge.": (
        "The newspaper's name was changed to the Lund Recorder and Advertiser"
    ),
    "In 1881 the workshop became a limited company, Roe and Co., with Jan Roe and Ole Kern, who "
    "had joined in 1866, in control.": (
        "The workshop became a limited company with Jan Roe and Ole Kern in control"
    ),
    "In 1911 the family lived either in a rented villa on the shore of Lake Lund which belonged "
    "to the painter Ole Kern or in a hotel in Mora.": (
        "The family lived either in a rented villa on the shore of Lake Lund or in a hotel in Mora"
    ),
    "From 1702 it seems that Sir John and Margaret made their home either at Roe Court in Lund "
    "where Kern had bought the lordship of the manor or at a house in Mora in North Kernland.": (
        "Sir John and Margaret made their home either at Roe Court in Lund or at a house in Mora"
    ),
    "In 1903 he led a gang of outlaws who plundered, burned and emptied the farms along the "
    "border for two years.": ("He led a gang of outlaws"),
    "In 1983 the court tried eleven men who had kidnapped, tortured and killed the mayor of a "
    "small town near Kern.": ("The court tried eleven men"),
    "In 1834 the company offered both a weekly coach to Lund that carried eight passengers and "
    "mail and a daily steamer to Mora in the summer months.": (
        "The company offered both a weekly coach to Lund and a daily steamer to Mora"
    ),
    "In 1902 Canon Kern and a group of 'lady helpers' assisted the curator to rearrange the "
    "collection, using the chance to dispose of damaged items.": (
        "Canon Kern and a group of 'lady helpers' assisted the curator to rearrange the collection"
    ),
    "In 1991 the army launched what the general said was a 'limited and short' operation against "
    "the rebels near Kern.": (
        "The army launched what the general said was a 'limited and short' operation"
    ),
    "The mine stayed in private hands until 1946, when the state took over the whole coalfield, "
    "under a law passed by the new parliament.": ("The mine stayed in private hands until then"),
    "Kern started his 20-year football career playing for Lund, for whom he appeared from 1903 to "
    "1911.": ("He appeared for Lund"),
    "After the loss of the fleet, the death of the king, and a revolt in the south, Lund sued for "
    "peace in 1712.": ("Lund sued for peace"),
    "After years of bad harvests, their debts to the bank, and finally a flood, the settlers "
    "abandoned the valley in 1893.": ("The settlers abandoned the valley"),
    "In March, 1851, Captain Kern, of the Lund navy, took possession of the island, but in the "
    "August following its independence was restored through the efforts of Admiral Roe.": (
        "The island's independence was restored through the efforts of Admiral Roe"
    ),
    "Kern would own the Gazette until 1961 when the paper was bought and published by Jan D. Roe, "
    "his wife, Ida and their son Per.": ("The paper was bought and published by Jan D. Roe"),
    "In the 2009 local elections, Ida Marie Lundholm was elected to the city council of Kern as a "
    "Movement for Justice and Peace (MJP) candidate.": (
        "Ida Marie Lundholm was elected to the city council of Kern"
    ),
}


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("The premier resigned and called an election for 9 July.", "called by the premier"),
        ("The council scheduled a vote on the plan for 3 July.", "scheduled by the council"),
        ("A judge set a hearing for July 12.", "A hearing set by a judge"),
        ("He has called a general election for 4 July.", "A general election"),
        ("The company called for a boycott in July.", "A boycott"),
        ("The pact, due to expire in 2026, limits each side.", "The pact is due to expire"),
        ("The plant, due to open in 2026, will employ many.", "The plant is due to open"),
        ("The plant, expected to open in 2026, will be big.", "The plant is expected to open"),
        ("Prices rose to their highest level since March on Thursday.", "Prices rose to their"),
        ("The dispute goes back to 1895, when Norland took Kern.", "Norland took Kern"),
    ],
)
def test_what_is_set_or_due_is_told_of_its_day(words: str, title: str) -> None:
    assert title in timeline.read_text(words, published=DAY).events[-1].title


@pytest.mark.parametrize(("words", "title"), NEWS.items(), ids=NEWS)
def test_the_title_of_a_report(words: str, title: str) -> None:
    assert title in [event.title for event in timeline.read_text(words, published=DAY).events]


@pytest.mark.parametrize(("words", "title"), HISTORY.items(), ids=HISTORY)
def test_the_title_of_a_history(words: str, title: str) -> None:
    assert title in [event.title for event in timeline.read_text(words).events]


def test_each_year_of_a_row_is_told() -> None:
    words = "They won again in the renamed cup in 2001, 2005, 2006 and 2008 under Ari Lund."
    told = timeline.read_text(words).events
    assert [event.when.edtf for event in told] == ["2001", "2005", "2006", "2008"]
