"""Sentences with words and numbers that look like times and are none, and controls that are."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dating import times
from timeline.model import Document, Span

PUBLISHED = date(2024, 6, 21)
MOST_CLAIMED = 0.05
LOOKALIKES = """
Please install version 3.11.2 before you start.
The club beat 2000 others.
The licence 1917 expired.
Marks and Monday Media fell.
Wednesday Addams is a character.
They read The April Garden.
He owns The Winter Vault.
The company faced 1812 lawsuits.
He fought in the October Revolution.
The Easter Rebellion failed.
They were held on Christmas Island.
The November Uprising made him famous.
The fix landed in release 2.0.1 and in 10.4.
Firmware 12.10.08 mends the camera.
Python 3.12 is faster than Python 3.11.
He runs Windows 2000 on an old machine.
The server answered from 10.11.12.13 at once.
Ubuntu 22.04 ships with it.
Call 555-1985 for a free copy.
Ring the office on 020 7946 1812 or write.
The hotline is 1-800-555-2020.
Fax: +44 1865 271950.
Dial extension 2014 and ask for Maria.
Arsenal won 3-1 and Chelsea lost 2-0.
The final score was 21-14.
Federer took the set 7-6, 6-4.
The Lakers beat the Celtics 112-108.
She ended the round 68-70.
They led 24-17 at the break.
The motion passed by 52 to 48.
Mix sand and cement in a ratio of 3:1.
The screen has a ratio of 16:9.
The map is drawn at 1:25000.
See pages 1914-1918 of the second volume.
The passage is on pp. 12-14.
Look at page 1984 of the directory.
Chapter 11 filers met the judge.
See section 1950 of the code.
Article 2012 of the statute forbids it.
John 3:16 was painted on the wall.
The sermon was on Psalm 19:45.
The council adopted Resolution 1718 without a vote.
Resolution 2231 still stands.
Directive 2009/28/EC sets the targets.
Regulation 2016/679 protects our data.
ISO 9001 and ISO 8601 are standards.
RFC 1945 describes the protocol.
Section 230 shields the platforms.
Rule 1925 was struck down.
A Boeing 747-400 rolled to the gate.
An Airbus A320 and a Boeing 737 collided.
The MiG-1953 model hung from the ceiling.
Flight 1953 landed safely.
United 1985 was delayed by fog.
Flight MH370 vanished.
A Peugeot 2008 blocked the lane.
He drives a BMW 2002 at weekends only in films.
The Fiat 1100 was cheap.
He wore a Levi's 1501.
The film 2001: A Space Odyssey was on.
Prince sang like it was a party.
He hummed the tune of Ruby Tuesday.
She played Friday I'm in Love on the piano.
The band sang Manic Monday.
The Boomtown Rats sang I Don't Like Mondays.
Crusoe and his man Friday built a hut.
The Man Who Was Thursday is a novel.
The Sun said so and the Mirror agreed.
The sun sat low over the sea.
Rupert Murdoch bought the Sun.
The Sunday Times sells well.
He writes for the Mail on Sunday.
Sheffield Wednesday lost at home.
Theresa May lost the vote.
Mrs May resigned.
Brian May tuned his guitar.
It may rain and you may go.
They may, however, reply.
May I come in?
They march on their stomachs.
The March on Washington drew thousands.
Soldiers march through the square.
A long march through the mountains wore them out.
Nora April smiled at the crowd.
April Ryan asked a question.
June Carter sang with Johnny Cash.
Mr August closed the meeting.
Augusta is green.
Jan Novak won the race.
Mar Elena studied law.
Dec and Ant told a joke.
The price rose to $2024 an ounce.
It cost £1950 and not a penny less.
The fee is €2000 plus tax.
Shares closed at 1,950 points.
Gold fetched 1985 dollars.
He paid 2,020 rupees for it.
Some 1,950 people came to the square.
Around 1914 people signed the list.
About 1500 troops crossed the bridge.
The town has 2010 inhabitants.
A crowd of 1998 fans cheered.
The hull is 1939 feet long.
They walked 1812 kilometres.
The engine gives 2000 hp.
The battery holds 1950 mAh of charge.
It weighs 1776 kilograms.
A diet of 2000 calories is enough.
The tower has 1665 steps.
He has 20/20 vision and 2020 vision for business.
She lives in room 2024.
We met in Suite 1812 of the hotel.
Turn left on Route 1945.
Highway 1998 is closed.
Bus 1985 stops here.
The house is at 1984 Elm Street.
1600 Pennsylvania Avenue is guarded.
He lives at 1901 Main Street.
Gate 2010 is at the far end.
PO Box 1914 is full.
The code is 1984-AB-2001.
Case No. 2019-1234 was dismissed.
Docket 12-1985 was filed.
Order number 20191234 has shipped.
Item 1999 is sold out.
Lot 1876 went to a collector.
The shop is open 24/7.
He won 9/11 of the votes.
About 1/2 of the cake was gone.
3/4 of the voters stayed away.
The odds were 5/1.
One second-hand car stood outside.
He came second and she came third.
He was a second cousin of the king.
In the first place it is wrong.
Second, the plan is dear.
A split second decided it.
Prices fall when demand falls.
Snow may fall on the hills.
The fall of Rome was slow.
He had a bad fall on the ice.
They spring a trap.
There was a spring in his step.
Water from the spring was cold.
Spring rolls were served.
She waters the spring onions.
The autumn leaf design is popular.
The Arab Spring spread by telephone.
The Prague Spring was crushed.
The Winter Palace has a green front.
The Yom Kippur War is studied here.
The Good Friday Agreement holds.
Easter Island is remote.
They hope for a White House Christmas tree.
Thanksgiving turkeys are pardoned.
Midnight Express won two prizes.
High Noon is a western.
The Tonight Show has a new host.
The Daily Mail ran the story.
USA Today printed a map.
Good Morning America was on.
The Weekly Standard closed.
Al Jazeera and The Hourly Comet wrote about it.
In the French quarter music played.
A quarter of the crowd left.
Three quarters of the city was dark.
The second half of the match was dull.
In the first half he scored twice.
The first quarter of the race was slow.
The patient's temperature was in the 30s.
He is in his 50s.
Women in their twenties like it.
It was 19:21 in sets of points, a ratio of 19:21.
The vote was 2012 to 1998.
The asteroid 1950 DA may hit the Earth.
Asteroid 2012 is named after her.
Area 51 and Area 2001 are closed.
Catch 22 is a novel, and so is 1984 by Orwell.
The 38th parallel divides them.
He lives on the 21st floor.
The 101st Airborne landed.
The 7th Fleet sailed.
She finished in 12th place.
He lives on 5th Avenue.
The 15th amendment gave the vote.
TLS 1.3 replaced SSL 3.0.
My number is 07700 900123.
(212) 555-1999 is the desk.
The Reds beat the Blues 10-9 in extra innings.
The bill passed 218-213 in the House.
See vol. 12, pp. 101-119.
Under Section 1983 suits are common.
Public Law 107-56 was passed.
Title IX and 18 U.S.C. 1030 apply.
Council Regulation 2201/2003 was cited.
An F-16 and a Su-27 flew by.
Lufthansa flight 2026 turned back.
"Summer of '69" was a hit.
"September" by Earth, Wind and Fire played.
Green Day sang "Wake Me Up When September Ends".
They watched "The Year of Living Dangerously".
The shares cost $19.84 each.
It sold for 1,999 euros.
The index fell 2.1 to 1812.5.
May the best man win.
A March hare ran past.
The number 1066 bus is late.
The year's best film is Sunday in the Park.
Summer Smith scored.
Dawn French told a joke.
The fall guy took the blame.
Autumn Durald filmed it.
1 in 2024 people has it.
He scored 1984 points in his career.
It has 1998 parts and 2010 screws.
He ran the 1500 metres.
Interstate 95 and Route 66 meet.
Model 1911 pistols were found.
ISSN 1950-2010 was assigned.
He bowled 5/31 and 3/12.
Blood pressure was 120/80.
The temperature rose to 30-35 degrees.
Coordinates 51.5074, 0.1278 are given.
The 4th Infantry Division moved.
Toy Story 3 and Blade Runner 2049 won.
The driver was rolled back to 531.68.
Kernel 5.4.0-26 is affected.
Node 18 replaced Node 16.
She runs Debian 11 on a laptop.
The patch is numbered 2.4.2024.
Phone (212) 555-1914 for bookings.
Text 07700 900123 to vote.
Our switchboard is +49 30 1990 2021.
The score was 1-1 at half-time.
United lost 2-3 to City.
She won the final 6-3, 7-5.
The vote was 1914 to 1812.
He bowled 4 for 26.
They hold a 12-10 record.
The odds are 11/4 on the favourite.
Bet at 5/1 or 9/2.
The ratio of men to women is 3/4.
Mix it 1:10 with water.
The map is drawn at 1:2000.
See pages 1890-1914 of the report.
See pp. 12-14.
Footnote 1968 explains it.
Section 12.05 forbids it.
Article 5 of the treaty was invoked.
Regulation 2016/679 protects personal data.
Directive 95/46 was repealed.
The court upheld Law 1905 on museums.
Resolution 2231 endorsed the deal.
Bill 1950 died in committee.
Proposition 8 passed.
Flight 1812 was delayed.
A Boeing 747-400 landed.
The Airbus A320 and the A350 are rivals.
An F-16 and two MiG-29s took off.
The Tupolev Tu-144 crashed at the show.
The Antonov An-124 carried it.
He drove a Porsche 911 and a Peugeot 2008.
She bought a Mazda 323.
The BMW 2002 is a classic.
The band played "1999" twice.
He hummed "September" all the way.
The film 1917 won three awards.
The novel Nineteen Eighty-Four sold out.
Blade Runner 2049 was shown on the plane.
They watched 12 Years a Slave again.
28 Days Later is a horror film.
They sang "Sunday Bloody Sunday" and "Friday on My Mind".
The book Tuesdays with Morrie is short.
Her favourite is The Day of the Jackal.
It costs $1,999 or more.
Gold traded at 1815 dollars an ounce.
The index closed at 1,987.
The Dow fell to 2016 points.
You may leave when you like.
They may or may not come.
It may march on forever.
They march in step.
A march through the town drew thousands.
Theresa May and Elaine May never met.
Judge April Dawson presided.
June Carter sang.
Augustus was no friend of August Wilson.
She works 9-to-5, or a 9-to-5 job.
He got 9/11 of the votes.
Two-thirds voted, 7/12 in favour.
Room 1408 is haunted.
Suite 1999 has a view.
The office is at 1812 Overture Street.
He lives at 221B Baker Street.
The hotel Four Seasons is full.
They slept at Hotel 1900.
Motel 6 is cheap.
Take bus 42 or tram 1990.
The M25 and the A1 were closed.
Highway 1950 is blocked.
Interstate 95 was icy.
Route 66 crosses eight states.
Exit 2020 is closed.
Zip code 20201 is in the capital.
The postcode is SW1A 2AA.
ISBN 978-0-306-40615-7 is out of print.
The serial number is 19840521.
Part no. 2005-06 fits.
Model 1911 pistols are collected.
The Colt 1911 is heavy.
A Smith & Wesson Model 1917 was found.
Gene BRCA1 and gene SEPT9 were sequenced.
The mutation is called MARCH5.
Chess players know 1.e4 e5 2.Nf3.
He opened 1.d4 and won in 24 moves.
The server is at 10.12.2020.1.
Ping 192.168.1.1 first.
Port 1970 is open.
The screen is 1920 by 1080.
A photo of 2048 x 1536 pixels.
The box is 12 x 10 x 6 inches.
A 1500 metre race was run.
She swam the 1500m and the 800m.
The town has 1,945 inhabitants.
The village counts 1881 souls.
About 1900 people live there.
Some 2000 tractors blocked the road.
A crew of 1984 sailors served.
It weighs 1950 grams.
The engine makes 2000 rpm.
The mountain is 1912 metres high.
The lake lies at 1963 m.
Temperatures in the 80s are normal.
He is in his 40s.
She has twenty-twenty vision.
The moon is a second home.
He asked for a second opinion.
In the first place, it is wrong.
It was a split-second decision.
He sat in the second row.
He is second to none.
They fall on hard times.
The fall of the Berlin Wall moved him.
A spring in the mattress broke.
They spring to their feet.
The summit is the high point of the range.
Sunny Day Real Estate played.
The Daily Telegraph and the Evening Standard agree.
The Sun said so.
Sat nav sales rose.
He sat down and wed her.
The Sun, the Moon and Mars align.
Mar the surface and it rusts.
Dec and Ant hosted the show.
An ounce of prevention is worth a pound.
Psalm 119:105 was read.
Luke 12:15 warns of greed.
Genesis 1:1 begins it.
The 1900 block of Main Street was sealed.
The 2000 Guineas is a race.
Century 21 sells houses.
7-Eleven opens a store.
Vitamin B12 helps.
Win 2012 dollars.
World War II changed it.
The Seven Years' War and the Hundred Years' War were long.
The Thirty Years' War ended badly.
The Six-Day War was short.
The recipe needs 1/2 cup of sugar and 3/4 cup of milk.
Turn to verse 12:1-4.
Ford's Model T and the Model 18 were cheap.
The Type 45 destroyer docked.
Apollo 11 and Soyuz 19 flew.
HMS Belfast fired her 6-inch guns.
USS Missouri (BB-63) lay at anchor.
The Mk 48 torpedo failed.
A T-34 tank stood there.
The 747 rolled out.
An AK-47 and an M16 were found.
Section 230 protects websites.
Title IX and Article 370 were debated.
The 101st Airborne jumped.
The 82nd minute brought a goal.
He scored in the 90th minute.
The 14th Amendment guarantees it.
The 7th Cavalry rode in.
On 5th Avenue it snowed.
42nd Street was shut.
The 2nd Battalion held the hill.
The population grew from 1,200 to 1,950.
It holds 1,812 seats.
The town lies 1,066 metres up.
Exactly 1,492 votes were cast.
She sold 2,012 copies.
The prize was 2,500 dollars.
He owed 1,776 pounds.
The model number is WH-1000XM4.
The Galaxy S20 and the iPhone 12 sold well.
Windows 95, 98 and 2000 are gone.
Office 365 is down.
The file is called report_2019_final.
Error 404 came up.
HTTP 2.0 is fast.
IPv6 address 2001:db8::1 is reserved.
The hash is 19e2f1984a.
Order #20191105 was shipped.
Invoice 2018-113 is unpaid.
Case 17-1618 was heard.
RFC 2119 defines it.
Chapter 11 protects it.
Catch-22 is a novel.
Fahrenheit 451 burned.
She read One Hundred Years of Solitude.
He saw Around the World in 80 Days.
They played Eight Days a Week.
The band U2 sang New Year's Day.
Green Day toured.
Daylight saving is odd.
May Day Parade is a band.
August Strindberg wrote plays.
Miss January posed.
Mr Winter met Mrs Summer.
Jack Frost and Autumn Peltier spoke.
The Spring Framework is Java.
A spring water company grew.
He has a fall-back plan.
Rising prices may fall.
The May family moved.
He is a second-hand dealer.
She came second.
The second of three sons left.
A split second is enough.
Minute details matter.
It is a minute particle.
The hour hand broke.
Rush hour traffic jammed.
A day trader lost.
Day care is dear.
A night club burned.
The evening dress was red.
Happy Hour is on.
He bowled 10 overs for 45.
The bill was 19.84 euros.
The ratio was 3:2.
Mach 2.02 was its speed.
pH 7.4 is normal.
The Dow is at 18.12.
It rose 5.11 points.
The 4x4 and the 2x4 broke.
A 5K run and a 10K run.
The 1812 Overture was played.
Symphony No. 9 ended it.
Op. 27 is for piano.
The bus 1984 is late.
Area 51 is closed.
District 9 is a film.
Studio 54 shut.
Pier 39 is full.
Channel 4 and BBC 2 aired it.
Radio 1 plays pop.
G20 and G7 met.
The Fortune 500 list is out.
The S&P 500 and FTSE 100 fell.
Nikkei 225 futures slid.
The A-10 flew low.
Jan Kowalski and Mar Silva won.
Tuesday Weld acted.
Wednesday Addams frowned.
Robinson Crusoe met Friday on the island.
Sun Yat-sen led.
Sat 1 is a channel.
Dec. is an abbreviation of decimal.
Apr is short for annual percentage rate.
A minute crack brought down the wing.
The third quarter-final was dull.
The weekly prints gossip.
7 Days is a weekly in Vermont.
Five Seconds of Summer toured too.
U2's New Year's Day is about Poland.
Gloomy Sunday is a sad tune.
Saturday's Child is a band.
Wednesday's Child is full of woe.
Robin Sundays coaches Fiji.
Tuesday Lobsang Rampa was a plumber.
Agent Monday has vanished.
A 2000 watt lamp blew.
FIFA 2012 is a game.
The fax is 1914-2000.
Water it at 1:20.
Lada 1200s rust.
17 of 187
Julian Marchetti bought a boat from Jan Novak.
The quarter was full of tailors and printers.
Text STOP to 2020.
Fans of The 1975 wept.
Bryan Adams closed with Summer of '69.
Kubrick's 2001 is slow.
Mix it at 1:50 with water.
The pump moves 1850 litres an hour.
Friday Harbor has a ferry.
Black Friday Sale Inc. sued its bank.
Good Friday Music is a label.
May and June Carter were cousins.
Little Women is about the March sisters.
Her Majesty's august presence calmed them.
Joe Friday is a fictional detective.
Groundhog Day stars Bill Murray.
June said she was tired of the noise.
Midnight in Paris is a film by Woody Allen.
Orwell's 1984 is on the list.
The western 1883 was filmed in Texas.
1883 is a western.
The Night Manager is a spy story.
TGI Fridays closed a branch.
Monday.com sells software.
Monday morning quarterbacks are a pest.
A month of Sundays is too long.
Black September is a terror group.
A sample of 1024 voters was asked.
As many as 2000 were hurt.
Her licence 1993 expired.
Tune to 1010 AM.
Her mobile ends in 2018.
May all your wishes come true.
The script of 2012 is about floods.
The reference is MAY-2011-X.
The Day Today is a spoof.
Tomorrow's World was on BBC1.
Yesterday by the Beatles is covered a lot.
Parcel 2008-33 is lost.
A crew of 1905 built it.
The choir of 2020 voices sang.
June and her dog slept.
Sunday League football is rough.
Today FM is a station.
The Now Show is on.
The hamlet of 1800 souls flooded.
It draws odds of 2012.
Limit the cache to 2048 and wait.
Shares rose 12 points to 1990.
Wheat traded between 1850 and 1910.
He owes 2,100 pounds and 1900 in fees.
The bar April serves fish.
Lunch at Christmas Cove was cold.
In Friday v. Marsh they appealed.
The Kern-May rule and the May-Kern rule differ.
He presents the programme This Evening.
The bird flaps 80 times per second.
They spoke about 12 Hours from Lund.
A remake of Nine Days in June flopped.
They streamed Next Monday twice.
Lamps by May & Roe are dear.
The manager dropped Friday Marsh for good.
According to April Roe, it leaks.
Shares of October Films fell.
They carved A Long Day of Rain in oak.
A queue of 2048 entries is full.
Her brothers March fought on.
They left Camp Friday.
The tally is 1950 for, 1812 against.
June nodded.
The clerk took minutes of the board meeting.
The reef lies at 12 degrees 41 minutes south.
Her aunt spoke to April.
""".strip().splitlines()
IMPOSSIBLE = """
It opens at 0 pm.
They met on 30 February 2023.
It happened on February 30.
The deadline is 31 April.
The paper is dated 31/11/2023.
It is dated 2023-02-29.
The form says 2024-13-01.
The file is stamped 2024-06-31.
They meet on the 45th of June.
They met on June 45.
It is due on September 31, 2024.
Signed 00/12/2023.
Signed 32/01/2023.
Dated 13/13/2013.
On 0 June they met.
The ship sailed on 29 February 1900.
The bell rang on the 32nd of May.
He was born on 31 June 1950.
The log says 1999-00-10.
The bill is dated 2023/02/30.
It was due on November 31st.
The clock struck 13 p.m. and stopped.
They meet on June 31 and talk.
It ran out on 30.02.2021.
The stamp says 31.09.2020.
The test is on February 31, 2025.
It happened on 30 February 2019.
It happened on February 30th.
It happened on the 30th of February.
They met on 31/11/2020.
They met on 31.11.2020.
They met on 2020-11-31.
They met on 13/13/2013.
They met on 2013-13-01.
They met on 2013/13/01.
They met on the 45th of June.
They met on June 45, 1999.
They met on 45 June 1999.
They met on 0 May 2001.
They met on May 0, 2001.
They met on 32 January.
They met on January 32.
They met on April 31, 2001.
They met on the 31st of April.
They met on Monday, 31 September 2012.
They met on Sept. 31.
They met on 29 February 2023.
They met on 29/02/2023.
They met on 2023-02-29.
They met on 99.99.1999.
They met on 00/00/2000.
They met at 25:61 p.m.
They met on 31-Nov-2020.
They met on Nov 31st.
They met on 20201131.
They met from 29 to 31 February.
They met on February 29, 30 and 31.
They met on the thirty-first of June.
They met on June thirty-first.
They met on the 31st June.
They met on 1 Febtober 2011.
""".strip().splitlines()
CONTROLS = [
    ("They divorced in May.", "2024-05"),
    ("In 2000 W. Bush won.", "2000"),
    ("5 May 1998\nThe Bank of Lima closes.", "1998-05-05"),
    ("June 1998\nClub Roma opens.", "1998-06"),
    ("The decision of 2005 stands.", "2005"),
    ("The chief Sunday told them to wait.", "2024-06-16"),
    ("He left the 1945 conference for home.", "1945"),
    ("It began late on Boxing Day 2012.", "2012-12-26"),
    ("The yacht sank Sunday; its owner wept.", "2024-06-16"),
    ("The Pope Sunday called for peace.", "2024-06-16"),
    ("Rescuers reached the River Tuesday.", "2024-06-18"),
    ("Fixtures: Friday v Spain.", "2024-06-21"),
    ("He resigned Friday, a friend said.", "2024-06-21"),
    ("It rained all through May, a farmer said.", "2024-05"),
    ("By June Russia's army had left.", "2024-06"),
    ("From May Tesla's sales fell.", "2024-05"),
    ("Historians call 1914-1918 the Great War.", "1914"),
    ("The crash of 1929 Wall Street suffered was deep.", "1929"),
    ("On Friday Street traders met the mayor.", "2024-06-21"),
    ("On Saturday Night the square filled.", "2024-06-15TNI"),
    ("In June Park won her seat.", "2024-06"),
    ("He said that in August Wilson had won.", "2023-08"),
    ('"We will leave Monday," he said.', "2024-06-24"),
    ("It rains in summer and fall.", "2024-FA"),
    ("The ferry sank in May.", "2024-05"),
    ("March was cold.", "2024-03"),
    ("The firm moved in 1984.", "1984"),
    ("Flight 1812 crashed on 3 May 2012.", "2012-05-03"),
    ("Room 12 burned in March 1999.", "1999-03"),
    ("The 1956 uprising failed.", "1956"),
    ("Windows 2000 was sold from 2000.", "2000"),
    ("Law 1905 passed in 1905.", "1905"),
    ("By the fall of 1989 the Wall fell.", "1989-FA"),
    ("The vote on 9/11/2012 was close.", "2012-09-11"),
    ("They met on 29 February 2012.", "2012-02-29"),
    ("They met on 30/11/2012.", "2012-11-30"),
    ("They met on 2012-11-30.", "2012-11-30"),
    ("It took 24 hours.", "PT24H"),
    ("World War II ended in 1945.", "1945"),
    ("He was born in 1950 in room 1950.", "1950"),
    ("He left in the second week of June 2012.", "2012-W24"),
    ("May was the wettest month on record.", "2024-05"),
    ("In May the senate rose.", "2024-05"),
    ("By March the troops had gone.", "2024-03"),
    ("The troops began to march in March 1917.", "1917-03"),
    ("They marched on 5 March 2021.", "2021-03-05"),
    ("March saw record sales.", "2024-03"),
    ("April Wexler left in April 2020.", "2020-04"),
    ("In June Osborne resigned.", "2024-06"),
    ("In August Wilson resigned.", "2023-08"),
    ("August brought floods to the delta.", "2023-08"),
    ("Since August prices have doubled.", "2023-08"),
    ("On Friday harbour police boarded the boat.", "2024-06-21"),
    ("Black Friday sales fell in 2019.", "2019"),
    ("On Black Friday 2022 shops were full.", "2022-11-25"),
    ("On Good Friday the pope prayed.", "2024-03-29"),
    ("In the fall of 1989 the wall came down.", "1989-FA"),
    ("The fall of 2001 was grim.", "2001-FA"),
    ("He paused for a minute.", "PT1M"),
    ("The minutes were lost in 1972.", "1972"),
    ("They spoke for three quarters of an hour.", "PT45M"),
    ("In the third quarter of 2019 profit fell.", "2019-Q3"),
    ("Profit fell in the quarter.", "2024-Q1"),
    ("Sales rose in the first quarter.", "2024-Q1"),
    ("They counted 1984 swans in 1985.", "1985"),
    ("The 1975 vote was close.", "1975"),
    ("The 1975 treaty lapsed.", "1975"),
    ("Orwell wrote 1984 in 1948.", "1948"),
    ("Spain's 1984 defence budget rose.", "1984"),
    ("The train left at 19:02 on 3 May 1902.", "1902-05-03T19:02"),
    ("Article 50 was triggered on 29 March 2017.", "2017-03-29"),
    ("She moved to Downing Street in May 1979.", "1979-05"),
    ("Windows 95 came out on 24 August 1995.", "1995-08-24"),
    ("It was 20 degrees on 1 May.", "2024-05-01"),
    ("On Groundhog Day he proposed.", "2024-02-02"),
    ("On May Day they marched.", "2024-05-01"),
    ("The bank failed in May 2023.", "2023-05"),
    ("At least 1700 have fled since May.", "2024-05"),
    ("The plate dates from 1988.", "1988"),
    ("Lot 1776 was sold in 2014.", "2014"),
    ("She lost the licence in 1993.", "1993"),
    ("He texted them on 5 May 2020.", "2020-05-05"),
    ("It rains 1850 litres an hour in May.", "2024-05"),
    ("The western 1883 was made in 2021.", "2021"),
    ("On Sunday Oliseh scored.", "2024-06-16"),
    ("About 1900, people moved there.", "1900"),
    ("The population was 1,945 in 1960.", "1960"),
    ("The Six-Day War of 1967 was short.", "1967"),
    ("The Daily Mail of 5 June 1944 said so.", "1944-06-05"),
    ("On Sunday the Sunday Times said so.", "2024-06-16"),
    ("The index hit 1,987 on 4 January.", "2024-01-04"),
    ("They said that 28 days later it had shut.", "XXXX-XX-XX"),
    ("It opened on 18 June 2024.", "2024-06-18"),
    ("It opened on June 18, 2024.", "2024-06-18"),
    ("It opened on Tuesday, June 18.", "2024-06-18"),
    ("The meeting of 18.06.2024 was short.", "2024-06-18"),
    ("It is dated 2024-06-18.", "2024-06-18"),
    ("It opened on 6/18/2024.", "2024-06-18"),
    ("The war began in 1914.", "1914"),
    ("The war of 1812 was long.", "1812"),
    ("The 1992 election was close.", "1992"),
    ("In 2001, a space probe was launched.", "2001"),
    ("By 1950 people had fled.", "1950"),
    ("In 2008 its shares lost half.", "2008"),
    ("After 1960 many families moved.", "1960"),
    ("In 1972 two seats were added.", "1972"),
    ("Saturday Arsenal played at home.", "2024-06-15"),
    ("Tuesday Congress signed off the plan.", "2024-06-18"),
    ("Monday's parents' evening was cancelled.", "2024-06-17"),
    ("In May they met.", "2024-05"),
    ("They met in March and left.", "2024-03"),
    ("Last May they met.", "2024-05"),
    ("In March 1963 they marched on the capital.", "1963-03"),
    ("April was cold.", "2024-04"),
    ("He left on Sunday.", "2024-06-16"),
    ("He left yesterday.", "2024-06-20"),
    ("It opens tomorrow.", "2024-06-22"),
    ("It rained today.", "2024-06-21"),
    ("He left last week.", "2024-W24"),
    ("He left three days ago.", "2024-06-18"),
    ("He left two years ago.", "2022"),
    ("It grew in the 1990s.", "199"),
    ("It grew in the '90s.", "199"),
    ("It was built in the 19th century.", "18"),
    ("He died in 44 BC.", "BC0044"),
    ("Rome fell in AD 476.", "0476"),
    ("It began at 2000 UTC on 18 June 2024.", "2024-06-18T20:00"),
    ("It began at 5 p.m. on 18 June 2024.", "2024-06-18T17:00"),
    ("Profit rose in the third quarter of 2023.", "2023-Q3"),
    ("It closed in the fall of 2008.", "2008-FA"),
    ("It opened in the spring of 1968.", "1968-SP"),
    ("They met in the first half of 2023.", "2023-H1"),
    ("They fought for three years.", "P3Y"),
    ("It took ten seconds.", "PT10S"),
    ("They meet every Sunday.", "XXXX-WXX-7"),
    ("It is now shut.", "PRESENT_REF"),
    ("They met on Christmas Day 1914.", "1914-12-25"),
    ("After the September 11 attacks, it changed.", "2001-09-11"),
    ("They met on Good Friday 2024.", "2024-03-29"),
    ("They met on the night of 18 June 2024.", "2024-06-18TNI"),
    ("He reigned from 1901 to 1910.", "1901"),
    ("It lasted until the end of June 1950.", "1950-06"),
    ("It came in early 2023.", "2023"),
    ("The 2006 and 2010 elections were close.", "2010"),
    ("Killed were 12 in 1950.", "1950"),
    ("Summer was hot and autumn wet.", "2023-FA"),
    ("She gave up art. 1990 was hard.", "1990"),
    ("The fair opened in St. Louis Tuesday.", "2024-06-18"),
    ("Senator Kim Scott Monday said so.", "2024-06-17"),
    ("She met Senator May 4, 2010.", "2010-05-04"),
    ("Before 1914 men wore hats.", "1914"),
    ("In 1972 seats were added to it.", "1972"),
    ("Storm Alex Friday hit the coast.", "2024-06-21"),
    ("They met two days before last weekend.", "2024-06-13"),
    ("On May 5 party leaders met.", "2024-05-05"),
    ("On April 16 University police came.", "2024-04-16"),
    ("Since May 5 coalition forces have fought.", "2024-05-05"),
    ("Monday Russia sent a note.", "2024-06-17"),
    ("Tuesday Congress passed a bill.", "2024-06-18"),
    ("In April cherry trees blossomed.", "2024-04"),
    ("In June queens were crowned.", "2024-06"),
    ("Since 1990 CO2 has risen.", "1990"),
    ("In 1990 SAT scores fell.", "1990"),
    ("It was built c. 1200 adjacent to a church.", "1200"),
    ("The flood of 1953 killed cattle.", "1953"),
    ("It lay low between 1890 and 1910.", "1890"),
    ("They set the film in 1941.", "1941"),
    ("On Friday v. Spain he scored.", "2024-06-21"),
    ("In the April-Easter break it closed.", "2024-04"),
    ("1813 Hill Farm was bought.", "1813"),
    ("At 0 in the morning they met.", "2024-06-21TMO"),
    ("Between 0 and 0 weeks passed.", "P0W"),
    ("He came within minutes of the meeting.", "PTXM"),
    ("They spoke in April.", "2024-04"),
    ("It ran from April to June.", "2024-06"),
    ("The law of 1950 against theft stood.", "1950"),
    ("The class of 1990 files in.", "1990"),
    ("She named her deputy Tuesday.", "2024-06-18"),
    ("He left Camp Kern on Sunday.", "2024-06-16"),
    ("He directed Tosca in May.", "2024-05"),
    ("A copy of The Post of June 3 was found.", "2024-06-03"),
    ("They directed the opera on Sunday night.", "2024-06-16TNI"),
    ("According to May figures, prices fell.", "2024-05"),
    ("Police arrested Friday the head of the firm.", "2024-06-21"),
    ("They met for Sunday Mass in Rome.", "2024-06-23"),
    ("In the fifth quarter ended Dec. 31 it grew.", "2023-12-31"),
]


def heard(words: str) -> list[str]:
    document = Document("example", words, PUBLISHED, sentences=(Span(0, len(words)),))
    return [f"{document[mention.span]} = {mention.when.value}" for mention in times(document)]


def test_there_are_enough_lookalikes() -> None:
    assert len(LOOKALIKES) >= 150
    assert len(CONTROLS) >= 40


def test_hardly_a_lookalike_is_taken_for_a_time() -> None:
    claimed = {words: found for words in LOOKALIKES if (found := heard(words))}
    assert len(claimed) <= MOST_CLAIMED * len(LOOKALIKES), claimed


@pytest.mark.parametrize("words", IMPOSSIBLE)
def test_an_impossible_day_is_never_a_time(words: str) -> None:
    assert not heard(words)


@pytest.mark.parametrize(("words", "value"), CONTROLS)
def test_a_control_is_found(words: str, value: str) -> None:
    assert any(found.endswith(f"= {value}") for found in heard(words)), heard(words)


DATES_BEFORE_NAMES = (
    "In May 1979", "In May", "On Friday", "On 3 May 1979", "In 1979", "Last year", "This week",
    "Two years later", "Yesterday", "In the spring", "In the 1970s", "In the 19th century",
    "On Good Friday", "By June", "In late 2001", "On May 5",
)  # fmt: skip
NAMES = (
    "General Foods", "Fox", "Capital One", "Bank of Japan officials", "United Airlines",
    "Hill Street traders", "Media General", "Island Records", "River House", "Project Mercury",
    "Hudson Bay Company men", "Hotel Adlon", "play", "show jumpers",
)  # fmt: skip


@pytest.mark.parametrize("date_before", DATES_BEFORE_NAMES)
def test_a_date_before_a_name_stays_a_date(date_before: str) -> None:
    lost = [name for name in NAMES if not heard(f"{date_before} {name} stopped for good.")]
    assert not lost
