"""Whom and what a title means: the hero of a life, a pronoun's noun, what brackets may tell."""

from __future__ import annotations

import re
from datetime import date

import pytest

from timeline.events import tell
from timeline.events.naming.topics import topic_of
from timeline.reading import read_text

LIFE = """Ten days after she was born, in a village near Bergen on 4 March 1931, Asta Lund was ill.

At eighteen she had a daughter, Lise. She sang in bars until the Finches took her on in 1954, and
she made her way with them until she was tired of it.

"Hala Hala", first sung in Oslo, reached the Danish top ten in May 1957. She thought it a bad song,
and she said so whenever she was asked. Her fall was quick.

In June 1958 she wed Peter Holm. She lost her house, her voice and her friends. She moved to Lima
in March 1961 with her daughter.

The Party was allowed in May 1990, and Nils Berg, who had left jail, asked her back. She
landed on 9 July with her Danish passport. In 1995 the Red Cross made her an envoy."""


def titles(text: str, published: date | None = None) -> list[str]:
    """The titles of a text in the order of time."""
    return [event.title for event in tell(read_text(text, published=published))[0]]


def test_a_life_is_told_of_whom_it_begins_with() -> None:
    """Neither a song nor the last man named, though the hero is named once alone."""
    told = titles(LIFE)
    for line in (
        "The Finches took Lund on",
        "Lund wed Peter Holm",
        "Lund moved to Lima",
        "Lund landed with her Danish passport",
        "The Red Cross made Lund an envoy",
    ):
        assert any(title.startswith(line) for title in told), line


def test_a_wife_is_not_named_by_her_husbands_name() -> None:
    text = "Mary Kern was born in 1805. In 1836 she married Edwin Kern, who died in 1844."
    assert titles(text)[1:] == ["Mary Kern married Edwin Kern", "Edwin Kern died"]


def test_the_next_sentence_is_not_about_whom_brackets_name() -> None:
    text = "Crowned at Mora in 1931 (after his older brother Philip died). He married in 1938."
    assert titles(text) == ["Crowned at Mora", "He married"]


def test_a_profile_tells_of_whom_it_names_first_where_its_title_does_not() -> None:
    """Though the birth is told of "she", and Prizes that open a sentence are nobody."""
    told = titles(
        "The woman who listens to mountains\n\nOn most mornings Ada Roe can be found on a roof in "
        "Lund. She is 78, and has not missed a day, she says. She likes tea.\n\nShe was born in "
        "Mora on 3 February 1943. Her mother took in sewing. When tanks came in 1956 she walked to "
        "Peru. She read physics, she says, because she was cold. Roe still has her notebook.\n\n"
        "It was in Lima, in 1970, that she met Ole Kern, whom she married in 1971. She calls Roe's "
        "first machine a toy. Prizes have come late. The academy elected her a member in 1994. "
        "Peru, which had taken away her passport in 1958, gave it back in 1989."
    )
    assert told == [
        "Roe was born in Mora",
        "Tanks came (Peru)",
        "Peru had taken away Roe's passport",
        "Roe met Ole Kern",
        "Roe married Ole Kern",
        "Peru gave the passport back",
        "The academy elected Roe a member",
    ]


def test_a_short_life_has_its_hero_too() -> None:
    """Neither his father, nor a people, nor a participle; "the Fisk prize" is named after him."""
    told = titles(
        "Otto Emil Fisk always had a good memory. Against his father's will, who had mills in "
        "Bergen, Norway, Fisk pursued the sciences.\n\nAfter three years with a tutor, the young "
        "Norwegian went to school. He also studied in Bonn, where he passed his exam in 1869. "
        "Faced with his wish, his father gave in. One year later he left for Lima. In 1874 he took "
        "his doctorate, and soon he set up what is now the Fisk prize. He died in Oslo in 1919."
    )
    assert told == [
        "Fisk passed his exam",
        "Fisk left for Lima",
        "Fisk took his doctorate",
        "Fisk died in Oslo",
    ]


def test_a_family_name_keeps_its_particle() -> None:
    told = titles(
        "Omar el-Karim was born in Fez in 1882. He taught there, and he wrote. In 1919 he went "
        "home to his father. He fell ill soon. In 1926 he was put ashore on Malta and died."
    )
    assert told[1:] == ["Karim went home to his father", "Karim was put ashore on Malta"]


def test_what_something_may_be_is_what_was_done_all_the_same() -> None:
    told = titles("Chad fired what may be a rocket on Sunday, Niger said.", date(2023, 3, 19))
    assert told == ["Chad fired what may be a rocket"]


def test_a_house_is_nobody() -> None:
    """An opera named in its title neither leaves nor lies ill: its people do."""
    text = """# The Arden

The Teatro Arden in Turin is a house for operas. Its doors are open from May to October.

Piero Galli's letters to the Arden were angry. Alma made him rich in 1841. When he lay ill in
March 1871, the street was closed. The Arden lay dark until Bruno Conti became its director in
1890. He left in 1902. The Arden was shut in 1943. Its roof was burnt, its seats were sold and its
lights were stolen in the same winter."""
    told = titles(text)
    assert told
    assert not any(re.search(r"\bArden (?:left|lay ill)\b|made Arden", title) for title in told)
    assert any(title.startswith("Bruno Conti left") for title in told)


def test_a_town_founded_by_a_king_does_not_die() -> None:
    """By whom it was done goes on as "he"; "kingdom of" tells what only a place is called."""
    text = """# History of the kingdom of Varnia

Varnia was founded in 1292 by King Ottar, who had inherited a valley. He built a harbour in 1296
and died in 1311."""
    told = titles(text)
    assert "King Ottar built a harbour" in told
    assert any(title.startswith("King Ottar died") for title in told)


def test_a_girl_is_not_he() -> None:
    text = """A bomb went off in Lyon on 24 May 2019. A girl of eight was taken to hospital on
Sunday, 26 May 2019. His parents were questioned on 27 May 2019."""
    told = titles(text)
    assert told
    assert not any("girl's parents" in title for title in told)


def test_somebody_is_called_by_the_name_first_told() -> None:
    """However far back it stands; names that many bear tell "he" from "she"."""
    text = """Police named a trader, Ilan Moser, on 4 June 2019. He had paid voters. He was jailed
for nine years in 2021. Gudrun Falk, a judge, took the case in 2022. She let him go in 2023."""
    told = titles(text)
    assert "Ilan Moser was jailed for nine years" in told
    assert any(title.startswith("Gudrun Falk let") for title in told)


def test_one_who_shares_the_verb_is_not_the_pronoun() -> None:
    """ "With the help of Asta Holm, she was taken on": the other."""
    text = LIFE + """ In 1999, with the help of a friend, Asta Holm, she was taken on in Paris."""
    assert any(title.startswith("Lund was taken on") for title in titles(text))


def test_who_alone_is_said_to_be_something_is_named() -> None:
    """By age, people, calling or what stands beside a name; a firm where the text opens with it."""
    text = """Halden Moss, Norway's second-biggest brewer, closed a plant on 4 May 2018. The company
raised prices in 2019. Its founder, Per Moe, 71, sued in 2020. The 71-year-old was cheated in 2021.

Elena Radu won in Paris in 2016. The Romanian lost in Rome in 2017. Kit Cole scored in 2018. The
left-hander broke an arm in 2019."""
    told = titles(text)
    for line in (
        "Halden Moss raised prices",
        "Elena Radu lost in Rome",
        "Kit Cole broke an arm",
    ):
        assert line in told, line
    assert any(title.endswith("Moe was cheated") for title in told)


def test_an_office_is_not_named_after_somebody_else_who_held_it() -> None:
    """The president of a life is not the one who came two decades after."""
    text = """Alberto Silva (1938 – 2009) was a general. He took power in 1990, when he was 52. He
closed the courts in 1992. He won twice, and he was feared. His spies, he said, were his own.

President Pedro Kern freed him in 2017. He thanked him. He went home. He was ill.

Nobody came. It rained. The house was cold. He slept. The president called a vote in 2000."""
    told = titles(text)
    assert told
    assert not any("Kern called a vote" in title for title in told)


def test_a_pair_is_two_people_of_the_sentence_before() -> None:
    text = """Hans Brenner and Emil Voss went ahead. On 9 June 1934 they lost a tent. The pair came
down on 11 June 1934. A king and his guest slept. The two left on 12 June 1934."""
    told = titles(text)
    assert "Hans Brenner and Emil Voss came down" in told
    assert any(title.startswith("The two left") for title in told)


def test_a_second_is_told_of_what() -> None:
    text = """The first camp was pitched on 17 May 1934. A second followed on 20 May 1934. There
were three devaluations. The first came in March 1922."""
    told = titles(text)
    assert any(title.startswith("A second camp followed") for title in told)
    assert any(title.startswith("The first devaluation came") for title in told)


def test_he_goes_on_from_sentence_to_sentence() -> None:
    """Past towns and things that are named on the way."""
    text = """Bruno IV, called the Builder, was ten when his father died. He besieged Lyon, an ally
of Rome, in 1120. He came down from the Alps in November 1121. He settled on the plain in 1124."""
    told = titles(text)
    assert "Bruno IV came down from the Alps" in told
    assert "Bruno IV settled on the plain" in told


def test_the_last_whom_a_sentence_names_may_go_on() -> None:
    """Where nobody else there may be "he", and where a calling shows that a name is somebody's."""
    text = """Amina Diallo, who had been in jail since 2020, was freed on 6 August 2024 on the
orders of President Mohammed Sow. He dissolved parliament on 8 August 2024.

Manager Yuto Tsuda told reporters on 9 August 2024 that it works. He took over in 2018."""
    told = titles(text)
    assert any(title.endswith("Mohammed Sow dissolved parliament") for title in told)
    assert any(title.endswith("Yuto Tsuda took over") for title in told)


def test_the_one_thing_that_a_sentence_tells_of_goes_on() -> None:
    """Also as an object, or as a lot of people; not where two may be meant, nor what cannot act."""
    text = """The deputies passed an amnesty in 1971. It opened the gates in 1972.

The fort was held by some 900 Saxon troops. They made a sortie in 1741.

Ann Lee wrote a song that sold a million copies in 1982. They toured Peru in 1983."""
    told = titles(text)
    assert "An amnesty opened the gates" in told
    assert any("Saxon troops made a sortie" in title for title in told)
    assert not any("copies toured" in title for title in told)


def test_they_are_all_whom_and_joins() -> None:
    """And a doer of him whom the sentence before tells of is not he."""
    text = """Kurt Brenner and the doctor went ahead. On 9 June 1934 they were caught in a storm.

Norma made Aldo Galli rich. Faust brought him back in 1887. When he lay ill in 1901, it snowed."""
    told = titles(text)
    assert any(title.startswith("Kurt Brenner and the doctor were caught") for title in told)
    assert not any(title.startswith("Faust lay") for title in told)


def test_what_was_made_is_no_country() -> None:
    text = """Chad asked in 1998 for a new survey. It was made by Kenya and was finished in 2002."""
    assert any(title.startswith("A new survey was finished") for title in titles(text))


def test_an_obituary_is_about_whom_it_says_died() -> None:
    text = (
        "Marek Lund, whose songs the whole island sang, died on Thursday at his home in Lohan. "
        "He was 96.\n\n"
        '"We have lost a friend," said Ina Roe, the minister. Prime Minister Kasper Holt, whose '
        "father once had him in his cabinet, ordered a day of mourning.\n\n"
        "He was born in a village on 29 July 1925. Liberation turned into war. Soldiers beat him "
        "in 1943, and he hid until 1944. Caught in August 1946, he was jailed. He never gave up. "
        "He left for the coast in 1950 with his brother and sang in its halls until he fell "
        "silent in 1961. His voice, he said, was his village's. He wrote little after that."
    )
    told = titles(text, date(2021, 9, 3))
    assert "Lund was born in a village" in told
    assert "Soldiers beat Lund" in told
    assert "Lund was caught" in told
    assert not any(name in title for title in told for name in ("Holt", "Liberation", "Caught"))


def test_what_was_done_to_a_thing_is_not_said_of_what_befell_it() -> None:
    """Nor is "a second" one of the people who happen to be counted before."""
    text = """A fire gutted the tower in 1954. It was mended in 1959.

He began with sixty men, who lived in a hut. A second was built in 1838."""
    told = titles(text)
    assert told
    assert not any("fire was mended" in title or "second men" in title for title in told)


def test_the_subject_of_the_governing_clause_is_meant_before_the_hero() -> None:
    text = LIFE + """ Qvasa Tveit was 31 when she swept all four titles in 1999."""
    assert any(title.startswith("Qvasa Tveit swept all four") for title in titles(text))


def test_a_noun_calls_again_the_name_that_it_ends() -> None:
    """ "The abbey" is the one that the text opens with, another named on the way or not."""
    told = titles(
        "Marwell Abbey was founded in 1151 by a bishop on the banks of the Arn. It was moved to a "
        "hill in 1160. Its bones of a saint went to St. Odo's Abbey in 1210.\n\nThe monks grew "
        "rich. They sold wool. The abbey was shut in 1539."
    )
    assert told[:2] + told[-1:] == [
        "Marwell Abbey was founded by a bishop on the banks of the Arn",
        "Marwell Abbey was moved to a hill",
        "Marwell Abbey was shut",
    ]
    told = titles(
        "The towns signed the Treaty of Orbeck. A bridge was built too, then a second bridge. The "
        "treaty lapsed in 1703. The bridge fell in 1704."
    )
    assert told[0] == "The Treaty of Orbeck lapsed"
    assert told[1].startswith("The bridge fell")


def test_he_is_whom_something_was_said_of_not_who_said_it() -> None:
    told = titles(
        "Tarkin, 31, was shot in the leg on Saturday, Attorney Orla Venn said in a statement. He "
        "died on Sunday.",
        date(2020, 9, 2),
    )
    assert told[1] == "Tarkin died"
    told = titles(
        "Peter Holm said that Karl Lund had been shot on Saturday. He died on Sunday.",
        date(2020, 9, 2),
    )
    assert told
    assert not any("Lund died" in line or "Holm died" in line for line in told)


def test_a_name_given_at_birth_is_not_the_one_that_calls_somebody() -> None:
    told = titles(
        "Screen Star of old--John Harker was born John Emil Prindle in Ohio. His name was his "
        "father's. He was often ill. He was a clerk. He played in his first film in 1915. He was "
        "noticed by many and he won his prize in 1921."
    )
    assert told[0].startswith("Harker played in his first film")


def test_what_a_thing_cannot_do_its_owner_did() -> None:
    told = titles(
        "Selene was built in Lyon. Selene's voyage took ten years. It reached its comet in 2014."
    )
    assert told == ["Selene reached its comet"]


def test_a_king_is_called_with_his_number() -> None:
    told = titles(
        "A ring was lost by Saint Orm as he crossed a ford. Louis VI was buried in the abbey in "
        "1180; his bones were moved to a church in 1817."
    )
    assert told[1] == "Louis VI's bones were moved to a church"


def test_news_of_somebody_does_not_make_all_things_theirs() -> None:
    told = titles(
        "A court in Cairo has jailed Yusuf Ghalib. Ghalib was tried and he was sentenced on "
        "Saturday. He was minister. He fled. Ghalib, who is abroad, was fined. He denied it. "
        "Soldiers shot hundreds in the January uprising. Ghalib hid. He ran.",
        date(2011, 6, 4),
    )
    assert told
    assert not any(title.endswith("(Ghalib)") for title in told)


def test_a_country_or_an_opera_is_never_he() -> None:
    told = titles(
        "# Norman England\n\nIn 1066, William of Orland invaded England in a campaign known as "
        "the Norman Conquest of England. He killed the old king on 14 October 1066. He made "
        "arrangements in England in early 1067 before he went home. Norman England was his."
    )
    assert "William killed the old king" in told
    assert not any(line.startswith("England") for line in told)


def test_a_heading_tells_whose_life_it_is() -> None:
    told = titles(
        "# Biography of Jules Emil Marsenne (1842-1912)\n\nHe entered the school in 1851. He won a "
        "prize with the cantata David Ritter in 1863. He made his debut in Rome in 1867."
    )
    assert told == [
        "Marsenne entered the school",
        "Marsenne won a prize with the cantata David Ritter",
        "Marsenne made his debut in Rome",
    ]


def test_an_abbot_of_long_ago_is_not_the_one_who_died() -> None:
    told = titles(
        "Abbot Hildemar left with twelve monks in 1192. The abbey grew. After the abbot died in "
        "1525, the house was shut."
    )
    assert told[1].startswith("The abbot died")


def test_the_same_court_is_that_of_the_sentence_before() -> None:
    told = titles(
        "A court freed Nawab Sharaf. The Lahore High Court heard him. The same court acquitted "
        "Sharaf on Nov. 29.",
        date(2023, 12, 12),
    )
    assert told == ["The Lahore High Court acquitted Sharaf"]


def test_the_club_is_the_one_that_the_text_opens_with() -> None:
    told = titles(
        "Oldham City Football Club is based in Oldham. Oldham lies in a valley, and Oldham is old. "
        "The club won the league in 2012."
    )
    assert told == ["Oldham City Football Club won the league"]


def test_the_two_sides_are_the_two_countries_told_of() -> None:
    told = titles(
        "India and China sent envoys to Oslo. India's army and China's army met on a ridge, where "
        "the two sides in June had their worst clash.",
        date(2020, 9, 11),
    )
    assert told == ["China and India had their worst clash"]


def test_what_a_probe_found_is_not_what_revealed_more() -> None:
    told = titles(
        "The probe found Pluto to be larger than was thought. In March 2016, it revealed that "
        "dunes were on the surface."
    )
    assert told == ["The probe revealed that dunes were on the surface"]


def test_a_coronation_in_a_life_is_the_queens() -> None:
    told = titles(
        "# Biography of Queen Sunniva\n\nAfter her coronation in 1650, she lost interest in the "
        "state. She gave the crown to her cousin in 1654."
    )
    assert told == ["Sunniva's coronation", "Sunniva gave the crown to her cousin"]


def test_it_is_who_said_what_it_did() -> None:
    told = titles(
        "The Chadian army said it killed Halim Idris, the leader of a rebel group, on Sunday.",
        date(2011, 12, 25),
    )
    assert told[0].startswith("The Chadian army killed Halim Idris")


def test_what_it_means_is_called_by_its_name_too() -> None:
    told = titles(
        "# Rugby Town Railway Station\n\nThe station closed to goods on 6 September 1965. It "
        "re-opened in 1997."
    )
    assert told == [
        "Rugby Town Railway Station closed to goods",
        "Rugby Town Railway Station re-opened",
    ]


def test_a_youngster_is_whom_the_sentence_before_is_about() -> None:
    told = titles(
        "Striker Anders Holm earned a place in the records ahead of Karl Lund. The youngster "
        "scored twice on Thursday.",
        date(2024, 12, 13),
    )
    assert told == ["Anders Holm scored twice"]
    told = titles(
        "Fabio Silas scored as Wolvern beat Dorford. The 18-year-old striker was called up on "
        "Tuesday.",
        date(2020, 11, 11),
    )
    assert told == ["Fabio Silas was called up"]


def test_neither_a_degree_nor_a_college_is_somebody() -> None:
    told = titles(
        "He was born in Leipzig in 1922. He received a B.Sc. degree from Wales in 1943 and a PhD "
        "from Orion College in 1948. He joined a laboratory in 1949. He was its head from 1965 to "
        "1968. He retired in 1991. He taught at Orion College in 1992, and he fished."
    )
    names = ("Sc", "B", "PhD", "College", "Leipzig", "Wales", "Orion")
    assert told
    assert not any(title.split()[0].rstrip(".") in names for title in told), told


def test_what_has_a_history_is_not_the_history() -> None:
    told = titles("The assets of the firm have a long history. In 1916 it began to make salt.")
    assert told
    assert not any("history began" in title for title in told)


def test_what_their_sister_is_called() -> None:
    told = titles(
        "The brothers told the police their sister died in 2019.",
        date(2021, 8, 31),
    )
    assert told == ["The brothers' sister died"]


def test_a_life_that_opens_with_a_calling_tells_who() -> None:
    told = titles(
        "# Ernest Holm\n\nBritish polar explorer, born in Kilkee on 15 February 1874. He joined "
        "an expedition in 1901. He was knighted in 1909."
    )
    assert told == [
        "Ernest Holm was born in Kilkee",
        "Holm joined an expedition",
        "Holm was knighted",
    ]


def test_it_is_not_looked_for_past_another_thing() -> None:
    told = titles(
        "The story of the trip was told by Erik Holm. In 1921, he fitted out a ship; but while it "
        "was on its way he died on 5 January 1922."
    )
    assert told
    assert not any("story was" in title for title in told)


def test_the_crash_is_named_by_the_fuller_words_before() -> None:
    text = """Two people died in a plane crash over Lake Aria. The board told of its doubts.
The crash on Dec. 29 destroyed a barn. The flood on Dec. 30 took another."""
    assert titles(text, date(2024, 1, 20)) == [
        "The plane crash over Lake Aria destroyed a barn",
        "The flood took another",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The firm lost its Vela probe. The probe set off in 2009.", "The Vela probe set off"),
        ("A Chadian ferry sank. The ferry left Oban in 2009.", "The Chadian ferry left Oban"),
        (
            "A new museum of glass is planned. The new museum opens in 2030.",
            "The new museum of glass opens",
        ),
        (
            "He made it a college of clerks. This college was shut in 1547.",
            "The college of clerks was shut",
        ),
        # Two of a kind, another place, and what has a name.
        (
            "Acme's Vela probe and its Oban probe fell. The probe cost 3m in 2009.",
            "The probe cost 3m",
        ),
        (
            "Work at the Oban mill began. Near Mora, the mill opened in 2009.",
            "Near Mora, the mill opened",
        ),
        ("Kern Hall is a hall of stone. The hall was built in 1900.", "Kern Hall was built"),
    ],
)
def test_a_thing_is_named_by_the_fuller_words_before(text: str, told: str) -> None:
    assert titles(text, date(2024, 1, 20)) == [told]


def test_a_firm_that_speaks_has_not_the_profit_of_another() -> None:
    text = (
        "In its first report since buying Lund Bank, Kern Bancshares said its profit fell in May."
    )
    assert titles(text, date(2016, 10, 26)) == ["Its profit fell"]


def test_a_paragraph_goes_on_about_what_it_opens_with() -> None:
    text = """Old lines of the coast

The Oban Railway was incorporated in 1845. The line was opened in 1848. The company closed in 1856.

Mora Docks & Railway: This company was founded in 1865. It built a pier in 1878.

The line to Kern was built in 1880. The company sold it in 1890."""
    assert titles(text) == [
        "The Oban Railway was incorporated",
        "The Oban Railway was opened",
        "The Oban Railway closed",
        "Mora Docks & Railway: This company was founded",
        "Mora Docks & Railway built a pier",
        "The line to Kern was built",
        "The company sold the line",
    ]


def test_a_paragraph_that_opens_with_it_is_about_what_the_text_is() -> None:
    text = """Ragusa was founded by people from Mora. In 1358 Hungary forced Venice to give up its
claims, and the city was free.

From 1440 until 1804 it paid a tribute. In 1806 a general entered the city."""
    assert titles(text)[1:] == ["Ragusa paid a tribute", "A general entered Ragusa"]


def test_the_company_is_the_one_that_a_text_is_about() -> None:
    text = """Kern Foods said on Wednesday its head was leaving. Kern Foods fell by a third
on Tuesday. Early this year RC Ventures revealed a stake in the company. Kern Foods makes soup."""
    assert titles(text, date(2022, 6, 29))[0] == (
        "RC Ventures revealed a stake in the company (Kern Foods)"
    )


def test_a_number_that_opens_a_sentence_is_nobody() -> None:
    text = """The writer Ruth Kern has died. In 1951 she married a clerk. Eleven novels followed.
Her last novel came out in 1975."""
    assert titles(text) == ["Ruth Kern married a clerk", "Ruth Kern's last novel came out"]


def test_a_text_goes_on_about_the_town_that_it_opens_with() -> None:
    text = """Oban is named after a bridge over the Lune. The town itself was built in 1101.
In 1182 the town became a free one. The burghers sent two members in 1295."""
    assert titles(text) == [
        "Oban was built",
        "Oban became a free one",
        "The burghers sent two members (Oban)",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The council shut the port. They opened it again in 2009.",
            "The council opened the port again",
        ),
        ("Kern's army marched to Oban. They were beaten in 1909.", "Kern's army were beaten"),
        # Others may be meant, or a people.
        ("The council paid the guards. They left in 2009.", "The guards left"),
        ("The Finn ran a mill. They met in 2009.", "They met"),
    ],
)
def test_they_are_those_of_the_one_body_that_acts(text: str, told: str) -> None:
    assert titles(text, date(2024, 1, 20)) == [told]


def test_two_crashes_are_not_told_apart() -> None:
    text = """Two people died in a plane crash over Lake Aria, and four in a train crash.
The crash on Dec. 29 destroyed a barn."""
    assert titles(text, date(2024, 1, 20)) == ["The crash destroyed a barn"]


def test_a_league_is_nobody() -> None:
    text = """Premier League files: Ari Holt

Ari Holt rose fast. Holt won a prize in 2000. He scored five goals in 2001. He was ill in 2002, and
his form was poor. He left in 2003. His brother came with him."""
    assert "Holt scored five goals" in titles(text)


def test_a_kings_number_ends_his_name() -> None:
    text = """The daughter of King Charles I. She was married in 1625. Her chapel was closed in
1649. She lost her house when Charles fell, and in 1650 she left."""
    assert not any("Charles" in title for title in titles(text) if "left" in title)


def test_another_is_not_gone_on_about() -> None:
    text = """The chapel was built in 1160. In 1541 the nave became the parish church. Another tower
fell in 1601. It was restored in 1830."""
    assert titles(text)[-1] != "Another tower was restored"


def test_a_coined_name_is_a_firms() -> None:
    text = """As a former part of the trust, LunCo had always used the name, but in 1931, it
began using another on its goods."""
    assert titles(text) == ["LunCo began using another on its goods"]


def test_the_first_since_somebody_came_is_theirs() -> None:
    text = """Ari Holt met the miners. Holt's visit to the town, his first since
becoming mayor in May 2021, will come soon."""
    assert titles(text, date(2024, 6, 21)) == ["Ari Holt became mayor"]


def test_whom_somebody_sent_is_who_then_left() -> None:
    text = """He left school in 1869 and President Ari Holt appointed him to the Academy from which
he graduated in 1873."""
    assert not any("Holt graduated" in title for title in titles(text))


def test_they_are_the_club_that_a_text_opens_with() -> None:
    text = """Lund FC is a Danish football club. It was founded in 1895 as Dockers FC. They joined
the league in 1919. They were promoted in 1923."""
    assert titles(text) == [
        "Lund FC was founded as Dockers FC",
        "Lund FC joined the league",
        "Lund FC were promoted",
    ]


def test_a_club_with_its_letters_is_they() -> None:
    text = (
        "{} Town F.C. were set up in May 1921 at an inn near the harbour. "
        "{} lost most games. They built a stand in 1931."
    )
    for name in ("Lakeside", "Clifford"):
        assert titles(text.replace("{}", name))[-1] == f"{name} Town F.C. built a stand"


def test_what_moved_to_its_seat_is_not_the_seat() -> None:
    text = "Kern Club is a club of Oslo. The club's ground is the Park, to which it moved in 2003."
    assert titles(text) == ["Kern Club moved to the Park"]


def test_a_firm_under_its_new_name_is_the_same() -> None:
    text = (
        "Acme Corporation is an American maker of pumps. It was renamed Acme Pumps Company in "
        "1865. The company showed the first electric pump in 1910."
    )
    assert titles(text)[-1].startswith("Acme ")


def test_the_country_is_the_one_told_of() -> None:
    text = (
        "Latvia declared independence in 1918. The country was invaded by Russia in January 1919."
    )
    assert titles(text)[-1] == "Latvia was invaded by Russia"


def test_the_ship_is_the_one_that_a_text_opens_with() -> None:
    text = (
        "HMS Boston was a light cruiser built for the navy. She joined the fleet in early 1919. "
        "In May 1919 the ship struck a mine."
    )
    assert titles(text) == ["HMS Boston joined the fleet", "HMS Boston struck a mine"]


def test_the_ship_is_not_looked_for_past_another() -> None:
    text = (
        "HMS Boston was a cruiser. She was quick. In 1940 HMS Lund was sunk near Oslo. "
        "The ship was found in 1960."
    )
    assert "Boston" not in titles(text)[-1]


def test_the_club_is_that_with_which_a_text_opens_unless_another_is_near() -> None:
    text = (
        "Kern Rowing Club, first called Kern Swimming Club, is a club of the harbour. "
        "It has two boats. In 1951 the club bought an inn. "
        "Lund United F.C. was set up in 1960. The club folded in 1970."
    )
    assert titles(text)[0] == "Kern Rowing Club bought an inn"
    assert titles(text)[-1] == "The club folded"


def test_whom_a_noun_names_is_called_by_the_name() -> None:
    text = (
        "The young duke Olaf II, cousin of Ida Roe, had hoped to sail home, but he drowned on "
        "3 May 1611."
    )
    assert titles(text) == ["Olaf II drowned"]


def test_what_only_describes_is_nobody() -> None:
    text = "Two-time Oscar-winning actress Ada Roe has died. She gave up acting in 1992."
    assert titles(text) == ["Ada Roe gave up acting"]


def test_a_prize_that_describes_is_nobody_nor_is_a_book_in_quotation_marks() -> None:
    text = (
        'Nobel Prize-winning author Ari Roe dies\n\nAri Roe has died. "Hotel du Lac", his first '
        "novel, was slow to sell. He was knighted in 1990."
    )
    assert titles(text) == ["Ari Roe was knighted"]


def test_a_book_named_after_his_best_work_does_not_own_it() -> None:
    text = (
        "Ari Roe was a painter. His last picture was followed by a series in 1951, but Doctor "
        "Grim is his best one."
    )
    assert titles(text) == ["Ari Roe's last picture was followed by a series"]


def test_what_became_a_state_is_no_beginning() -> None:
    text = "Chad's liberation began in 1940. It became a French colony again in 1946."
    assert titles(text) == ["Chad's liberation began", "Chad became a French colony again"]


def test_what_it_looked_as_if_is_nothing() -> None:
    assert titles("When Japan won in 2023, it looked as if the bet had failed. It fell in 2024.")
    assert (
        "Japan looked" not in titles("In May 2023, when Japan won, it looked as if all failed.")[0]
    )


def test_the_company_is_the_one_that_a_text_is_titled_with() -> None:
    text = (
        "History of Kern Mills\n\nKern Mills is an old maker of pumps in Leeds. Lund Group was a "
        "rival of Roe. It left. It was small. It was sold. In 1950 the company bought a yard."
    )
    assert titles(text) == ["Kern Mills bought a yard"]


def test_a_text_goes_on_about_the_club_that_it_opens_with() -> None:
    text = (
        "Lakeside Town FC, is a football club of Oldham. Once called Mill Boys AFC, the club "
        "joined the league in 1894. They won it in 1901. In 1904 the club merged with Lund Rowing "
        "Club. Ida Roe, the club's founder, was also captain. They moved to the Park in 1910."
    )
    assert titles(text) == [
        "Lakeside Town FC joined the league",
        "Lakeside Town FC won the league",
        "Lakeside Town FC merged with Lund Rowing Club",
        "Lakeside Town FC moved to the Park",
    ]


def test_it_is_the_firm_or_town_that_a_text_opens_with() -> None:
    firm = (
        "Halden Brewery is a brewery in Oslo. It was founded by Ari Lund. In 1920 it bought a "
        "mill. Two years later it was sold to Roe & Co."
    )
    assert titles(firm) == ["Halden Brewery bought a mill", "Halden Brewery was sold to Roe & Co"]
    town = "Barton is a market town in Kent. The town had a market. In 1643 it was besieged."
    assert titles(town) == ["Barton was besieged"]


def test_it_is_not_what_a_text_opens_with_once_another_thing_is_told_of() -> None:
    town = (
        "Barton is a market town in Kent. In 1900 the town got a theatre. It burned down in 1921."
    )
    assert titles(town)[-1] == "A theatre burned down (Barton)"
    bank = "Kern Bank is a bank of Oslo. Lund Bank bought its branches. It was merged in 1930."
    assert titles(bank) == ["Lund Bank was merged"]


def test_what_a_text_says_a_thing_is_calls_it_again() -> None:
    texts = {
        "Barton Keep is an old castle in Kent. The castle was taken in 1153 by Ari.": (
            "Barton Keep was taken by Ari"
        ),
        "The Kern Borderers was an infantry regiment of the Army. In 1969 the regiment sailed.": (
            "The Kern Borderers sailed"
        ),
        "The Lund Rebellion was an uprising in Oslo. The rebellion ended in 1720.": (
            "The Lund Rebellion ended"
        ),
        "Ada Lund was a physicist in Oslo. The castle was taken in 1153 by Ari.": (
            "The castle was taken by Ari"
        ),
    }
    for text, title in texts.items():
        assert titles(text) == [title]


def test_she_is_the_ship_that_a_text_opens_with_whatever_it_is_renamed() -> None:
    text = (
        "Boston was a cargo ship built in 1921 in Oslo. She heard the calls of RMS Olaf in 1922. "
        "In 1923 she was sold to Roe & Co and renamed Empire Lund. She was sold to a bank in 1948. "
        "Renamed Genoa, she was rebuilt in 1950."
    )
    assert titles(text) == [
        "Boston was built in Oslo",
        "The Boston heard the calls of RMS Olaf",
        "The Boston was sold to Roe & Co and renamed Empire Lund",
        "The Boston was sold to a bank",
        "The Boston was rebuilt",
    ]


def test_she_is_not_the_ship_after_a_woman_or_another_ship() -> None:
    opening = "Boston was a ship built in 1921 in Oslo. "
    woman = opening + "In 1931 Ida Roe dived to the wreck. She found a bell in 1932."
    assert titles(woman)[-1] == "Ida Roe found a bell"
    other = opening + "HMS Lund came from Kiel. She was sunk in 1940."
    assert titles(other)[-1] == "HMS Lund was sunk"


def test_a_text_that_tells_of_another_thing_goes_on_about_that() -> None:
    text = (
        "The Kern Railway is a railway in Kent. The line opened in 1840.\n\n"
        "Lund Harbour Railway was founded in 1850. It had two tunnels. The line closed in 1860."
    )
    assert titles(text)[0] == "The Kern Railway opened"
    assert "Kern" not in titles(text)[-1]


def test_the_school_is_the_university_that_a_text_opens_with() -> None:
    text = "The University of Kern is a university in Oslo. The school was founded in 1888 by Ari."
    assert titles(text) == ["The University of Kern was founded by Ari"]


def test_she_is_whom_the_sentence_before_is_about_by_her_given_name() -> None:
    text = (
        "Ida Eleonora was born on 23 October 1636 as the daughter of Ari. She was quick. She sang. "
        "She was queen. She had a son. She ruled. On 24 October 1654, she was married.\n\n"
        "Madeleine of Kern was a child of Olaf. She was born on 10 August 1720 in Oslo."
    )
    assert titles(text)[-1].startswith("Madeleine")
    assert "Madeleine" not in titles(text)[0]


def test_it_is_what_the_name_says_where_it_is_but_praised() -> None:
    text = (
        "The Lighthouse of Kern was one of the ancient Seven Wonders. Of white stone, it was "
        "commissioned in 1290 by Ari."
    )
    assert titles(text) == ["The Lighthouse of Kern was commissioned by Ari"]


def test_a_pronoun_is_looked_up_in_its_own_sentence_alone() -> None:
    text = (
        "Voyager 1 found two small moons of Jupiter when it flew by that planet in 1979 and three"
        " moons of Saturn when it passed by that world in 1980.\n\nSeveral judges on the U.S."
    )
    assert titles(text, date(2015, 3, 3))
    text = (
        "Troops killed four people when they fired on a crowd on Friday while hundreds of thousands"
        " of others held what appeared to be the largest march in more than a month and Chad held"
        " several people. The vote was the fifth since Chad became a state in 1999."
    )
    assert titles(text, date(2015, 3, 3))


def test_it_is_no_part_of_what_was_opened_or_designed() -> None:
    stone = (
        "Kern Hall is a building in Kern, England.\n\nThe foundation stone was laid in 1865. It was"
        " designed by Ari Lund in a plain style and was completed in 1866."
    )
    assert titles(stone)[-1] == "Kern Hall was completed"
    roof = "In 1862 the roof of St Mary's Church was replaced. It was consecrated in 1870."
    assert titles(roof)[-1] == "St Mary's Church was consecrated"
    whole = "In 1862 the tower of the church was replaced. It collapsed in 1870."
    assert titles(whole)[-1] == "The tower collapsed"


def test_whose_some_are_is_told_again() -> None:
    text = (
        "Carl Holt was a sailor from Bergen. His sons built a mill in 1890. They sold it in 1902."
    )
    assert titles(text) == ["Carl Holt's sons built a mill", "Carl Holt's sons sold the mill"]


def test_a_name_that_only_opens_sentences_is_somebodys_who_was_born() -> None:
    text = (
        "Lenkov was born in 1930 in Tarsk. After leaving in 1952 the V. I. Orlov Institute, he"
        " wrote to the king. Lenkov sold the mill in 1970, and he became its owner again in 1987."
    )
    assert titles(text)[-1] == "Lenkov became the mill's owner again"
    assert titles(text)[1].startswith("Lenkov")


def test_he_to_whom_it_was_done_is_who_did_something_above() -> None:
    opening = "Ari Roe was jailed. Roe sold his firm. Roe moved to Oslo. "
    other = "One of his aides, Karl Holt, fled after the court found him guilty in April 2002."
    assert titles(opening + other) == ["The court found Karl Holt guilty"]
    own = "Roe fled after the court found him guilty in April 2002."
    assert titles(opening + own) == ["The court found Ari Roe guilty"]


def test_what_gained_independence_is_a_country() -> None:
    day = date(2015, 3, 3)
    vote = "The vote is the third in Togo since it became independent in 1960."
    assert titles(vote, day) == ["Togo became independent"]
    strike = "The strike is the third in Togo since it began in 1960."
    assert "Togo" not in titles(strike, day)[0].removesuffix("(Togo)")


def test_its_figures_are_those_of_the_firm_that_tells_them() -> None:
    day = date(2020, 4, 20)
    stock = "Tandrola's stock fell after the company said its profit in May was $2 million."
    assert titles(stock, day)[0].startswith("Tandrola's profit")
    firm = "Kern Motors, the carmaker, reported on Tuesday that its sales fell in March."
    assert titles(firm, day)[0] == "Kern Motors' sales fell"
    people = "The Kern Brothers said their sales fell in March."
    assert titles(people, day)[0] == "The Kern Brothers' sales fell"


def test_an_entry_may_be_of_one_whose_family_bears_the_name_of_a_town_or_a_leader() -> None:
    for family in ("Acheson", "Houston", "Holt"):
        text = f"{family}, Edward (9 March 1856–6 July 1931), inventor, was born in Bath."
        assert titles(text)[0] == f"Edward {family} was born"
    assert "Texas" not in "".join(titles("Houston, Texas (9 March 1856–6 July 1931), was a town."))


def test_a_king_without_a_family_name_is_he_of_whom_a_text_begins() -> None:
    text = (
        "Roger conquered Malta and Mora. So, in 1192, Roger made peace and set off. On the way he"
        " was held by Leopold of Austria. Though both John and Philip II paid to keep Roger in"
        " jail, he was freed and returned in 1194."
    )
    assert titles(text)[1:] == ["Roger returned"]


def test_who_is_so_many_years_old_is_somebody() -> None:
    text = (
        "Abdel al-Lundi, who took office after the raid that killed dictator Ari Kern, was fined."
        " Lundi, a 70-year-old who lives in Oslo, fled in June 2014. Police in Bern handed him"
        " over on January 25, 2015."
    )
    assert titles(text)[-1] == "Police in Bern handed Lundi over"


def test_what_somebody_wrote_is_not_whom_the_next_sentence_goes_on_about() -> None:
    text = (
        "The writer Ada Roe has died in Bern. In 1951 she married Ole Kern, a pilot. Her first"
        " novel came out in 1955. Her second, Ash and Dust, won a prize. In 1960 she moved to Lima."
    )
    assert titles(text)[-1] == "Ada Roe moved to Lima"


def test_a_body_that_says_what_they_will_do_is_they() -> None:
    text = "The KLF, which took power in February 2011, has affirmed that they will leave in May."
    assert titles(text, date(2012, 3, 3))[-1] == "The KLF will leave"


def test_a_war_is_called_again_by_what_it_is_said_to_be() -> None:
    text = (
        "The Kern War was a conflict between Russia and Peru. The conflict began in October 1853."
        " Troops left the peninsula in July 1856."
    )
    assert titles(text) == ["The Kern War began", "Troops left the peninsula (Kern War)"]


def test_the_former_minister_is_who_was_one() -> None:
    text = (
        "Ari Roe fled to Peru in 2009. Roe served as finance minister from 2001 to 2005. In 2012,"
        " the former minister was fined."
    )
    assert titles(text)[-1] == "Ari Roe was fined"
    other = "Ari Roe fled to Peru in 2009. In 2012, the former minister was fined."
    assert titles(other)[-1].startswith("The former minister")


def test_the_two_leaders_are_those_of_whom_was_told() -> None:
    day = date(2019, 7, 10)
    met = "President Ida Mora met Prime Minister Ole Kern in Lima on Monday. "
    assert titles(met + "The two leaders signed a treaty on Tuesday.", day)[-1] == (
        "Ida Mora and Ole Kern signed a treaty"
    )
    held = "Police in Oslo held two brothers on Sunday. The two men were charged on Monday."
    assert titles(held, day)[-1].startswith("The two men")
    met = "The two players met in June. "
    among = met + "Three men, among them Ole Falk and Ari Dahl, were held Monday."
    assert titles(among, day)[-1] == "Three men, among them Ole Falk and Ari Dahl, were held"


def test_who_was_born_is_whom_the_next_sentence_goes_on_about() -> None:
    text = (
        "Russian physicist Igor Lund was born in Mora. In 1918, he received a diploma from Mora"
        " College. After that, he began to teach. In 1934 he took a post in Lima, where he worked"
        " all his life. In 1958, together with Kern and Roe, he received a prize.\n\nAlfarov was"
        " born in 1930 in Vitebsk. After graduating in 1952 from a school in Oslo, he joined a"
        " firm. Alfarov earned his degree in 1970."
    )
    assert "Alfarov graduated from a school in Oslo" in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Lund was a baker. In 1888 she founded the Lund Bakery.",
            "Ada Lund founded the Lund Bakery",
        ),
        (
            "Halley 8 was launched on 21 May 1968. It orbited the Moon on 24 May.",
            "Halley 8 orbited the Moon",
        ),
        (
            "The ship left Oslo on 3 May 1812; six days later it arrived in Mora.",
            "The ship arrived in Mora",
        ),
        (
            "Lund was born in Oslo in 1880 to Ari and Ida Lund. He moved to Lima in 1900.",
            "Lund moved to Lima",
        ),
        (
            "Roe was born in Lima in 1880 to Ari and Ida Kern Roe. He got his degree in 1905. "
            "Upon returning Roe taught in Oslo. In 1906 he left with his brother Kurt. He was ill "
            "in 1910. In 1913 he married Else. In 1919 he was made a judge.",
            "Roe was made a judge",
        ),
        ("Line 3 was opened in 1968. It was closed in 1990.", "Line 3 was closed"),
    ],
)
def test_a_pronoun_is_told_beside_what_shares_or_ends_the_name(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Several northern governors had readied their militias; they began to move forces on"
            " May 3, 1861.",
            "Several northern governors began to move forces",
        ),
        (
            "On 26 August 1346, the English beat a French army led by their king. A week later they"
            " invested the port of Kern.",
            "The English invested the port of Kern",
        ),
        (
            "The Federal Reserve kept its rate on Monday, and its officials signalled that they"
            " expect to make three cuts in 2027.",
            "The Federal Reserve's officials expect to make three cuts",
        ),
        (
            "On 15 October 1950, the 7th Cavalry Regiment took Namch. On 17 October, they moved on"
            " to Hwang.",
            "The 7th Cavalry Regiment moved on to Hwang",
        ),
        (
            "The 1916 Battle of Mora became the largest of the war. It took place on 31 May 1916 in"
            " the sea off Mora.",
            "The Battle of Mora took place in the sea off Mora",
        ),
        (
            "General Washford moved troops from Kern. General Cornhill's position became untenable,"
            " and he gave up the town on October 19, 1781.",
            "General Cornhill gave up the town",
        ),
        (
            "Club History\n\nCrawton was formed in 1896. In 2005 the club was under new ownership.",
            "Crawton was under new ownership",
        ),
        (
            "The director, Ana Sousa, bought a lens from a firm in 1923; it was set up in 1925.",
            "A lens was set up",
        ),
        (
            "History of Mora\n\nMora grew up by a ford. The town was burned by the Scots in 1322.",
            "Mora was burned by the Scots",
        ),
        (
            "The worst outbreak killed ten in 2001. Another, in 2009, spread from Peru.",
            "Another outbreak spread from Peru",
        ),
        (
            "The canal reached Norwell in 1777 and the railway in 1846.",
            "The railway reached Norwell",
        ),
        (
            "The pair face lengthy bans for missed tests. They were set to learn their fate in May"
            " 2005.",
            "The pair were set to learn their fate",
        ),
        (
            '"The recovery that was underway, and has been interrupted a bit by the shock in 2004,'
            ' would then go on."',
            "The recovery has been interrupted a bit by the shock",
        ),
        ("The old dome fell in 1962. A new one was completed in 1964.", "A new dome was completed"),
        (
            "Erik Lindahl married the painter Karin Ek in 1957. They moved to Bern in 1963.",
            "Erik Lindahl and Karin Ek moved to Bern",
        ),
        (
            "Pilots went on strike in May 2022, stranding 12,000 people. They returned to work in"
            " June.",
            "Pilots returned to work",
        ),
        (
            "The airline has not made a profit since 1970. It was nationalised in 1977.",
            "The airline was nationalised",
        ),
        (
            "A court heard a claim by the families of the two workers, who sued the owner in 2020.",
            "The families of the two workers sued the owner",
        ),
        ("She ended a run of four wins that began in 2015.", "A run of four wins began"),
        (
            "Club History\n\nIn 1878 Mora Town was formed at a meeting in an inn. The club was"
            " first called Mora Green. In 1880 the club bought land at Kern Park.",
            "Mora Town bought land at Kern Park",
        ),
    ],
)
def test_who_did_something_before_goes_on(text: str, line: str) -> None:
    assert titles(text)[-1] == line


def test_what_news_is_about_goes_before_its_country() -> None:
    words = (
        "Fuel hits Kern Airways\n\nKern Airways, the oldest airline of Chile, lost money last year."
        " In Chile KA is loved. It says that it will stay. KA shares fell later. The sale went"
        " ahead in May, and Chile wept.\n"
    )
    assert "The sale went ahead (Kern Airways)" in titles(words, date(2010, 7, 7))
    hurt = f"{words[:-1]} The firm's shares fell on Monday.\n"
    assert "Kern Airways's shares fell" in titles(hurt, date(2010, 7, 7))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Lisbon-based chip designer Torvane said on Wednesday that it would cut jobs.\n\nThe"
            " company lost 84 million euros, it said on Tuesday. Its shares fell on Friday.",
            "Torvane's shares fell",
        ),
        (
            "Police raided the offices of Voltane. The company denied wrongdoing on Tuesday.",
            "Voltane denied wrongdoing",
        ),
        ("Voltane bought Quellen. The company will cut jobs in June.", "The company will cut jobs"),
        (
            "The miners' union Verk called a strike. The company offered talks on Tuesday.",
            "The company offered talks",
        ),
        ("Ann Kern runs Voltane. She founded the firm in 2010.", "Ann Kern founded Voltane"),
        (
            "Northline, which runs the buses, was sorry. The company, which was sold in 2022, said"
            " it would meet the union on Friday.",
            "Northline would meet the union",
        ),
        (
            "Streaming service Lumo will raise its prices in Europe. The Bern-based company said on"
            " Monday that it needed the money.",
            "Lumo said that it needed the money",
        ),
        (
            "Its chairman, Piotr Nowak, came on Monday. Police questioned the shift manager. He"
            " had worked there since 2011.",
            "He had worked",
        ),
        (
            "The Crystal Dawn, an oil tanker, was held. The ship had left Bergen on Friday.",
            "The Crystal Dawn had left Bergen",
        ),
        (
            "A tanker, the Crystal Dawn, was held. The vessel's crew were questioned on Monday.",
            "The Crystal Dawn's crew were questioned",
        ),
        (
            "Kenya's Faith Chebet won. The three-time Olympic champion gave birth in May.",
            "Faith Chebet gave birth",
        ),
        (
            "A gunman shot at the minister, Dale Roe. Agents shot the gunman. He was identified on"
            " Sunday as Kyle Brandt.",
            "He was identified as Kyle Brandt",
        ),
        (
            "Los Tuxas, Mexico - Armed men killed a judge on Saturday.",
            "Armed men killed a judge",
        ),
        (
            "Guy Marchand painted the works, while his son, Alain, forged the papers. The lawyer of"
            " Alain Marchand was sorry. His father pleaded guilty in March.",
            "Alain Marchand's father pleaded guilty",
        ),
        (
            "Striker Dario Lund scored as Brackwell beat Osterby on Sunday. The 24-year-old Dane"
            " was hurt on Monday.",
            "Dario Lund was hurt",
        ),
        (
            "Winger Tom Hale joined Fernley. The Welshman, 19, made his debut on Saturday.",
            "Tom Hale made his debut",
        ),
        (
            "Film-maker Nadia Oren won a prize. The Israeli's film opens in June.",
            "Nadia Oren's film opens",
        ),
        (
            "Teenager Mia Sorensen won on Sunday, when she beat India's Arun Pillai. The"
            " 14-year-old Norwegian had drawn level on Friday.",
            "Mia Sorensen had drawn level",
        ),
        (
            "Milo Kovac said that the minister, Jelena Ruzic, had asked him to stay. She denied"
            " it on Monday.",
            "Jelena Ruzic denied",
        ),
        (
            "Brackwell have not lost since May. Their next match was moved to Monday.",
            "Brackwell's next match was moved",
        ),
        (
            "Halsema's boss, Wim de Groot, will leave. He joined the firm in 1998.",
            "Wim de Groot joined Halsema",
        ),
        (
            "Philips will stop selling its devices on Monday under a deal with the Food and Drug"
            " Administration. Its profit fell. The Dutch group recalled millions in June 2021.",
            "Philips recalled millions",
        ),
        (
            "Shares in Volkswagen were down 1.2% on Friday. The group scrapped a job guarantee in"
            " February.",
            "Volkswagen scrapped a job guarantee",
        ),
        (
            "Phil Parkinson told reporters that he was happy. The former Bradford boss was"
            " appointed in July 2021.",
            "Phil Parkinson was appointed",
        ),
        (
            "Ruth Calder heard it in Toronto. Jonas Wirth was on a train. He told Swedish radio so."
            " She retired in 2019.",
            "Ruth Calder retired",
        ),
        (
            'The board opened an inquiry, its head, Tone Dahl, said. "We are late," she added on'
            " Tuesday.",
            "Tone Dahl added",
        ),
        (
            '"We grieve," said the firm\'s director, Iva Matic. She is to meet them on Friday.',
            "Iva Matic is to meet them",
        ),
        (
            "Edith Warrow was born in 1933. She left with her husband, the painter Sean Warrow, in"
            " 1959. He died in 1994.",
            "Sean Warrow died",
        ),
        (
            "Edith Warrow was born in 1933. She left with her husband, the painter Sean Warrow, in"
            " 1959. He died in 1994.",
            "Edith Warrow left with her husband, the painter Sean Warrow",
        ),
        (
            "British actor Colin Farrow died on Monday. Farrow was born in Hull, where he went to"
            " school. He met his wife, Una Keane, there. They had three sons, one of whom, Dan, is"
            " a pilot.\n\nHe won a prize in 1989. His Mace was loved, and he said that Farrow was"
            " Mace. His last film was his best.",
            "Farrow won a prize",
        ),
    ],
)
def test_news_goes_on_about_a_firm_or_somebody_by_another_word(text: str, line: str) -> None:
    assert any(each.startswith(line) for each in titles(text, date(2025, 3, 12)))


def test_but_goes_on_of_whom_was_told_before_it() -> None:
    """Though another is the hero of all, and a paragraph stands between."""
    text = (
        "Ada Lund won the cup on Saturday, her first. She is 24. She lost in the final of 2019 and "
        "she was hurt last year. She trained alone.\n\nInga Roe dropped to 0-3. The 28-year-old is "
        "the best of her club.\n\nBut she lost to Tone Holt in 2022.\n\nLund was out in 2021. She "
        "came back in May."
    )
    assert "Inga Roe lost to Tone Holt" in titles(text, date(2023, 7, 16))


def test_the_company_is_the_one_that_was_founded_last() -> None:
    """Nor does "it" stand for the one before."""
    text = (
        "Ari Roe founded the Kern Drug Company in 1888. In 1904, the company moved to Lima.\n\n"
        "After the Lund brothers founded Lundco in 1955, they sold policies. In 1973, the company "
        "incorporated, and it expanded to Japan the following year."
    )
    assert titles(text) == [
        "Ari Roe founded the Kern Drug Company",
        "The Kern Drug Company moved to Lima",
        "The Lund brothers founded Lundco",
        "The company incorporated",
        "The company expanded to Japan",
    ]


def test_a_name_of_men_and_women_alike_tells_neither() -> None:
    """So "her" behind it may be its own, whoever the hero is."""
    text = (
        "Ada Lund won the cup on Friday. Lund, 31, beat her rival in Oslo. Lund was hurt in 2010, "
        "and she had two operations. She cut her foot, and her doctors sent her home.\n\nChris "
        "Kern held the top rank in 1985 just shy of her 31st birthday.\n\nLund lost it in 2011."
    )
    assert "Chris Kern held the top rank just shy of her 31st birthday" in titles(text)


def test_a_firm_has_the_name_that_it_was_given_last() -> None:
    text = (
        "Ari Roe founded the Kern Drug Company in 1888. In 1904, the company was renamed Kern "
        "Labs. The company made a new drug in 1930."
    )
    assert titles(text) == [
        "Ari Roe founded the Kern Drug Company",
        "The Kern Drug Company was renamed Kern Labs",
        "Kern Labs made a new drug",
    ]


def test_a_firm_keeps_its_name_where_another_is_renamed() -> None:
    text = (
        "Ari Roe founded the Kern Drug Company in 1888. In 1904, the town of Oster was renamed "
        "Lund, where it had a plant. The company made a new drug in 1930."
    )
    assert "The Kern Drug Company made a new drug" in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A first word that the rest of the text shows to be a name.
        (
            "Ida Bonnelly ran for mayor. Voters knew Ida Bonnelly."
            "\n\nBonnelly faced questions at a pub after she praised the tax in May 2019.",
            "Ida Bonnelly praised the tax",
        ),
        # Whoever "who" is.
        (
            "The last king was Ole III the Great, who ruled until his death in 1370.",
            "Ole III's death",
        ),
        (
            "The ablest duke was Osric, who oversaw growth before his death in 1370.",
            "Osric's death",
        ),
        (
            "The envoy, who had taken up his post in May 2004, was recalled.",
            "The envoy had taken up his post",
        ),
        # A land that spoke, or will be host.
        (
            "Ari Roe plans to go to Peru when it hosts the games in 2027.",
            "Ari Roe plans to go to Peru",
        ),
        (
            "Ari Roe said he owns a hotel in Peru and plans to visit when it hosts the games in "
            "May 2027.",
            "Peru hosts the games",
        ),
        # What was looked at, and found to be so.
        (
            "Experts studied the merger and found in May 2004 that it would harm buyers.",
            "Experts found that the merger would harm buyers",
        ),
        (
            "Doctors examined the boy and said in May 2004 it was too late.",
            "Doctors said it was too late",
        ),
        ("Lund read the report and said in May 2004 it was wrong.", "Lund said it was wrong"),
    ],
)
def test_what_the_own_sentence_tells_of_a_pronoun(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The two whom the sentence before tells of together.
        (
            "The run-off was between the top two, Ida Roe and Peter Kern. In May 2014, their "
            "campaigns disputed the results.",
            "Roe and Kern's campaigns disputed the results",
        ),
        (
            "The prize went to two chemists, Ida Roe and Peter Kern. They shared it in 1994.",
            "Ida Roe and Peter Kern shared the prize",
        ),
        (
            "Peter Kern ran a school with his wife, Ida Lund. They founded a home in 1999.",
            "Peter Kern and his wife founded a home",
        ),
        (
            "Ida Kern met Peter Roe in 1894 and in the following year they were married.",
            "Ida Kern and Peter Roe were married",
        ),
        ("Ida Kern met Peter Roe in May. They left Mora in 1895.", "They left Mora"),
        (
            "Peter Roe taught the boys with his wife. They left school in 1901.",
            "They left school",
        ),
        # What was hindered and then given up, and what is built.
        (
            "Kern planned a canal at Mora. Storms thwarted the effort and it was dropped in 1700.",
            "The effort was dropped",
        ),
        (
            "The firm planned a second mine at Mora. Work on its construction began in 1950.",
            "Work on the second mine's construction began",
        ),
        (
            "The town wanted a bridge over the Arn. In 1850 Ida Roe drew up its construction.",
            "Ida Roe drew up the bridge's construction",
        ),
        ("The king signed the treaty. Its ratification came in 1714.", "The treaty's ratification"),
        # Nobody else was told of: no pilot, nobody called Interface.
        (
            "Peter Roe worked at Mora. Roe had the idea of an Interface computer. A pilot scheme "
            "had shown its worth. By 1969 he had begun to build a net.",
            "Peter Roe had begun to build a net",
        ),
        (
            "Mora won its independence as a kingdom in 1932. It was proclaimed a republic in 1958.",
            "Mora was proclaimed a republic",
        ),
    ],
)
def test_whom_and_what_the_sentence_before_tells_of(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Who holds the post, where only one is said to.
        (
            "Foreign Minister Ida Roe and Prime Minister Peter Kern spoke in Mora. The foreign "
            "minister flew to Peru in May 2014.",
            "Ida Roe flew to Peru",
        ),
        (
            "Former Prime Minister Peter Kern spoke in Mora, as did Prime Minister Ida Roe. The "
            "prime minister flew to Peru in May 2014.",
            "The prime minister flew to Peru",
        ),
        (
            "Mora Prime Minister Dodges Debate Again Despite Promise\n\nPrime Minister Ida Roe did "
            "not come. The prime minister flew to Peru in May 2014.",
            "Ida Roe flew to Peru",
        ),
        # The storm, the paper, the museum and the country that were named.
        (
            "Hurricane Asta neared Mora. The storm killed 12 people on 4 May 2014.",
            "Hurricane Asta killed 12 people",
        ),
        (
            "Hurricane Asta neared Mora, days after Hurricane Bob. The storm killed 12 people on 4 "
            "May 2014.",
            "The storm killed 12 people",
        ),
        (
            "A minister was shocked by what the newspaper Daily Mora wrote. The paper said in May "
            "2014 that he had lied.",
            "Daily Mora said that the minister had lied",
        ),
        (
            "The Kern museum in Osby lost two works. The museum shut in May 2014. The Kern Museum "
            "is old.",
            "The Kern Museum shut",
        ),
        (
            "Peru is a land of hills. The country fought a war until it won its freedom in 1824.",
            "Peru won its freedom",
        ),
        (
            "Ida Roe is known for the spread of Western art that followed her marriage in 1911.",
            "The spread of Western art followed Ida Roe's marriage",
        ),
    ],
)
def test_what_was_named_before_is_called_by_its_name(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("title", "where"),
    [
        ("A Brief History of Kern Mills", "Kern Mills"),
        ("ORIGIN OF MORA’S YC&AC", "Mora’s YC&AC"),
        ("The Mora Uprising, 1953", "Mora Uprising"),
        ("Early Years", ""),
        ("Background", ""),
        ("Suez Crisis", "Suez Crisis"),
    ],
)
def test_a_title_is_what_a_text_is_about_but_not_which_part_of_it(title: str, where: str) -> None:
    assert topic_of(title, frozenset({"Mora", "Kern", "Suez", "Early"})) == where


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # The two firms named together, if no third is, and they are nobody.
        (
            "A judge asked Kern Air and Lund Air to wait. Both airlines signed the deal in 2022.",
            "Kern Air and Lund Air signed the deal",
        ),
        ("Kern, Lund and Osby make cars. The two firms merged in 2022.", "The two firms merged"),
        ("Ida Roe and Peter Lund own mills. Both firms were sold in 2022.", "Both firms were sold"),
        # Nobody is called Motors.
        (
            "General Motors said in May 2014 it would cut jobs. It lost money in June 2014.",
            "General Motors lost money",
        ),
        (
            "General Peter Roe took the fort in May 2014. It fell in June 2014.",
            "General Peter Roe took the fort",
        ),
        (
            "The Hay–Kern Treaty was signed on 3 May 1903. The treaty lapsed in 1904.",
            "The Hay-Kern Treaty lapsed",
        ),
        # Whom the sentence names since "his", and no judge.
        (
            "Judge Peter Roe said he will rule on Sean Kern's bail request. The deal, secured by "
            "his house, amounts to keeping Kern at home instead of at the jail where he has been "
            "held since his arrest in September 2024.",
            "Sean Kern's arrest",
        ),
        # Who it was that won.
        (
            "After Ida Kern won, it was Vera Roe who lost in May 2014. She told Mora Sport in June "
            "2014 of a cold.",
            "Vera Roe told Mora Sport of a cold",
        ),
    ],
)
def test_firms_and_winners_go_on_by_their_names(text: str, told: str) -> None:
    assert told in titles(text)


_MORA = (
    "History\n\nSettlers came in 1830 and laid out a town named Mora. Mora was incorporated as a "
    "town in 1853. The school at Mora burned in 1870. Mora got a bank in 1875. "
    "The town has a mill.\n\nThe town grew "
    "quickly in 1880. Gas was brought to the town in 1890. Kern Mills bought Lund Steel in 1963, "
    "and the plant closed in 1995. Peter Roe was appointed in 1996."
)
_ROVERS = (
    "Club History\n\nIn 1901 Mora Rovers was formed by miners. The club played at Lund Road. The "
    "club won the cup in 1930. Ari Kern was appointed in 1950. Ida Roe joined Osby City in 1960. "
    "After Osby City lost, Ole Lund resigned in 1970."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_MORA, "Mora grew quickly"),
        (_MORA, "Gas was brought to the town (Mora)"),
        (_MORA, "The plant closed (Mora)"),
        (_ROVERS, "Ari Kern was appointed (Mora Rovers)"),
        # Where another body is named beside somebody, it may be that one's.
        (_ROVERS, "Ole Lund resigned"),
        (_ROVERS, "Ida Roe joined Osby City"),
        # A title that names another place is no history of the town.
        (_MORA.replace("History", "A day in Kern County"), "The town grew quickly"),
    ],
)
def test_a_history_tells_whose_it_is(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "To feed them a breakthrough in growing moss was needed, and this breakthrough came in "
            "1949.",
            "The breakthrough in growing moss came",
        ),
        (
            "Kern Mills signed a contract for ten ships in May 1950. This contract was cancelled "
            "in 1953.",
            "The contract for ten ships was cancelled",
        ),
        (
            "Kern made a deal with Lund and a deal with Roe in 1950. This deal failed in 1953.",
            "A deal failed",
        ),
        (
            "The army set up a camp at Kern Bay in 1941. Six men died in that camp in 1942.",
            "Six men died in the camp at Kern Bay",
        ),
        (
            "The Kern engine was first sold in 1902. Some 300 of these engines went to Peru in "
            "1910.",
            "Some 300 of the Kern engines went to Peru",
        ),
        # The deed that a verb told.
        (
            "Ole Kern was convicted of fraud in 2009. That conviction was quashed in May 2011.",
            "The conviction of Ole Kern was quashed",
        ),
        (
            "The All-Peru Football Club was suspended in 2009. Such suspension was lifted in 2011.",
            "The suspension of the All-Peru Football Club was lifted",
        ),
        (
            "The court ruled against Kern in May 2011. This ruling was overturned in June 2012.",
            "A ruling was overturned",
        ),
        # What is told again in one sentence.
        (
            "By 1930 the value of the mill was put at £14,000, and by 1980 the value was £400,000.",
            "The value of the mill was £400,000",
        ),
        # A few of those told of in the clause before, and no ships that were killed.
        ("The mill made boats for the navy; a few were sold in 1951.", "A few boats were sold"),
        ("Two ships sank off Mora; several were killed in May 1904.", "Several were killed"),
        # Words that only point where the name, or the place, follows.
        (
            "Workers had asked for it. In 1911 this Factory Act was passed.",
            "The Factory Act was passed",
        ),
        (
            "Otto Kern died in 973 at the same Lund palace where his father had died in 936.",
            "Otto Kern's father had died in the Lund palace",
        ),
        (
            "In May 2019 the council of Mora gave its approval for the same.",
            "The council of Mora gave its approval",
        ),
        # A name that goes on behind a hyphen.
        ("Georges-Louis Le Roe built a loom in 1774.", "Georges-Louis Le Roe built a loom"),
        # A clause goes on about this, and not about what was done there.
        (
            "The sides agreed to set up the office at a factory park in Mora that had been run by "
            "both until Lund shut it down in February 2016.",
            "Lund shut the factory park down",
        ),
        (
            "He kept the letter in a box that lay in the cellar until Kern found it in 1950.",
            "Kern found the letter",
        ),
    ],
)
def test_what_is_pointed_at_is_told(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "LIMA, Peru, May 3 -- Three ministers arrived here in May 2014.",
            "Three ministers arrived in Lima",
        ),
        (
            "LA PAZ, Bolivia (AP) -- A bus burned in this mountain capital in May 2014.",
            "A bus burned in La Paz",
        ),
        ("Mora is a town. A station was opened here in 1871.", "A station was opened in Mora"),
        # It may be the whole land, and where somebody spoke.
        (
            "PRAGUE, July 17 -- A revolution ended the rule of the party here in 1989.",
            "A revolution ended the rule of the party (Czechia)",
        ),
        ('LIMA (Reuters) - "We met here in 1987," Ari Roe said.', "Ari Roe said: we met here"),
        (
            "The siege of Kernburg began in 1644, and in 1645 the Swedes marched into the town.",
            "The Swedes marched into Kernburg",
        ),
        (
            "Roe was born in Lima and grew up in Cusco. In 1902 he opened a shop in the town.",
            "Roe opened a shop in the town",
        ),
        (
            "He left Peru for Spain. In 1902 he opened a shop in the town.",
            "He opened a shop in the town",
        ),
    ],
)
def test_the_town_and_here_are_told_by_name(text: str, told: str) -> None:
    assert told in titles(text)


_LUND_CO = (
    "Lund & Co\n\nAri Lund was a builder of coaches in Mora. The company was founded in 1800. In "
    "1844 Ari Lund left the company. In 1850 they moved to Kern Street. The business won many "
    "orders in 1860. They exhibited in Paris in 1870."
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_LUND_CO, "Ari Lund left Lund & Co"),
        (_LUND_CO, "Lund & Co moved to Kern Street"),
        (_LUND_CO, "Lund & Co exhibited in Paris"),
        # Those to whom it did something, and what it bought.
        (
            "Kern Mills is a company in Mora. The company sacked forty men in 1910. They sued in "
            "1911.",
            "Forty men sued (Kern Mills)",
        ),
        (
            "Kern Mills was a firm in Mora. In 1920 the firm bought ten ships. They were sold in "
            "1930.",
            "Ten ships were sold (Kern Mills)",
        ),
        # "Orders" do nothing, and a tie with another is no body.
        (
            "The firm won praise and orders came in from Mora. They won a prize in 1878.",
            "They won a prize",
        ),
        (
            "The long association with Kern would go on. In 1906 they moved to Mora.",
            "They moved to Mora",
        ),
    ],
)
def test_they_in_the_history_of_a_firm_are_the_firm(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # "It" is nobody.
        (
            "The poet Ari Lund was born in 1661 in Hornby. In 1709 it was besieged.",
            "It was besieged",
        ),
        ("The pilot was hurt in the crash. In 1990 it was sold.", "It was sold"),
        # What was given something, where that is its own or lies around it.
        (
            "The king granted the town its charter in 1341, and a wall was built around it in "
            "1350.",
            "A wall was built around the town",
        ),
        (
            "The duke gave Mora its market in 1201, and a road was laid through it in 1250.",
            "A road was laid through Mora",
        ),
        (
            "Shares in the airline fell on 3 May 2010 after it said it would sell its mills in "
            "June 2011.",
            "The airline would sell its mills",
        ),
        (
            "Ari Roe has ruled the small enclave since its independence from Britain in 1966.",
            "The small enclave's independence from Britain",
        ),
        (
            "The colony has traded with Peru since its independence in 1821.",
            "The colony's independence (Peru)",
        ),
        (
            "Kern made wrong bets, costing the bank a fortune and forcing its collapse in 1995.",
            "Kern forced the bank's collapse",
        ),
        ("The firm left the town and sold its mills in 1990.", "The firm sold its mills"),
        # A ship may bear any name, and coal is none.
        ("The Orla was carrying coal when it sank off Peru in 1914.", "The Orla sank off Peru"),
        (
            "Danish became a subject in 1900, but it was banned from Danish schools in 1910.",
            "Danish was banned from Danish schools",
        ),
        # One who did it is no rival of the many to whom it was done.
        (
            "Duke Ari Roe gave the lands to his uncle in 1774, and in 1777 they were sold to Lima.",
            "The lands were sold to Lima",
        ),
        (
            "The painter met Ida Roe in Lima and they married in 1951.",
            "The painter and Ida Roe married",
        ),
    ],
)
def test_what_can_be_meant_by_its_kind_and_place(text: str, told: str) -> None:
    assert told in titles(text)


def test_he_is_not_called_by_the_whole_name_of_a_daughter() -> None:
    text = (
        "Roe Kwan Lee was a pioneer. Roe owned a hall in Mora. He built a mill. His daughter was "
        "Josephine Roe.\n\nRoe was a bold man. He bought a rival hall in 1918."
    )
    assert "Roe bought a rival hall" in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Roe painted two versions of the bridge in 1893. The other was stolen in 1994 from a "
            "gallery.",
            "The other version was stolen from a gallery",
        ),
        ("One ship sank in 1912. The other was sold in 1913.", "The other ship was sold"),
        ("The sides met in Lima in 1989. The other was sold in 1990.", "The other was sold (Peru)"),
        # Where somebody was, of one place alone.
        (
            "Ari Roe was born in Mora. He moved to Lima in 1950. He died there in 1960.",
            "Ari Roe died in Lima",
        ),
        (
            "Ari Roe studied at Kern University in Lima and taught there from 1960.",
            "Ari Roe taught at Kern University",
        ),
        ("In Peru, Ari Roe met Kern in Lima. Roe died there in 1930.", "Roe died there"),
        ("Ida Roe wrote to Kern in 1920. She died there in 1930.", "Ida Roe died there"),
    ],
)
def test_the_other_and_there_are_told_from_the_words_before(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # What is besieged or rebuilt is a town or a building, what is stolen a thing.
        (
            "The poet Ari Lund was born in Lima in 1661. It was besieged in 1709.",
            "Lima was besieged",
        ),
        ("The army marched to Lima in 1880. It was occupied in 1881.", "Lima was occupied"),
        (
            "The village of Mora burned in 1880. It was rebuilt in 1881.",
            "The village was rebuilt",
        ),
        (
            "The company bought the bridge in 1900. It was rebuilt in 1910.",
            "The bridge was rebuilt",
        ),
        (
            "The museum bought the painting in 1970. It was stolen in 1975.",
            "The painting was stolen",
        ),
        ("The firm's owner, Ida Lund, sold it in 1990.", "Ida Lund sold the firm"),
        ("The mill's founder, Ari Roe, ran it until 1950.", "Ari Roe ran the mill until then"),
        ("The bank's director denied it in 1990.", "The bank's director denied it"),
        (
            "The strike began in May 1990. It spread to Lima in June 1990.",
            "The strike spread to Lima",
        ),
        # Neither plans nor a situation, nor where somebody fled to, did or suffered it.
        (
            "Plans called for a raid on Lima in 1914. Although the raid was a success, they were "
            "driven back in May 1914.",
            "They were driven back",
        ),
        (
            "This situation lasted until the house met in May 1792. In June 1792 it ended the old "
            "rule.",
            "It ended the old rule",
        ),
        (
            "Lund fled to Peru in 1910. Ari Kern wrote a letter in 1910 with a slogan. It promised "
            "a vote in 1911.",
            "It promised a vote",
        ),
        (
            "The king fell with the Committee of Public Safety's rise to power. The Committee "
            "first set the price, but by May 1793 it widened the law to cover all food.",
            "The Committee of Public Safety widened the law to cover all food",
        ),
        # A church has a tower, an album a second, and the dead do not move.
        (
            "The earthquake hit Mora in 1990. It destroyed the church. Its tower was rebuilt in "
            "1995.",
            "The church's tower was rebuilt",
        ),
        (
            "Lund's first album came out in 1990. It sold a million copies. Her second followed in "
            "1992.",
            "Her second album followed",
        ),
        ("Ida Roe's mother died in 1910. She moved to Lima in 1911.", "She moved to Lima"),
        ("Ari Roe's father left in 1910. He died in 1911.", "Ari Roe's father died"),
        # What the main clause did it to, before what stands in another.
        (
            "Ari Roe made a magnet in 1825, with a wire which raised the force. Ole Lund improved "
            "it in 1828.",
            "Ole Lund improved the magnet",
        ),
        # What somebody with a name made has a name too, which may look like many.
        (
            "Kern restarted the Mora Gazette in 1987 and it closed in 1998.",
            "The Mora Gazette closed",
        ),
        (
            "Kern restarted the Mora paper as a weekly in 1987 and it closed in 1998.",
            "The Mora paper closed",
        ),
        (
            "Lund wrote the Mora Symphony in 1901. It was first performed in Berlin in 1902.",
            "The Mora Symphony was first performed in Berlin",
        ),
        (
            "Roe's Songs of Mora was first published in 1986. It was reissued in 1990.",
            "Roe's Songs of Mora was reissued",
        ),
        # Who comes after the dead, and of two who each did something either.
        (
            "Duke Otto died in 1730 and was succeeded by his nephew John Kern. He built a church "
            "in 1733.",
            "John Kern built a church",
        ),
        (
            "John Kern fell ill and went home, but Robert Lund stayed. He was killed in 1915.",
            "He was killed",
        ),
        # Nobody names himself and another "them".
        (
            "Roe reached the islands in 1760. This was followed by the explorer Ari Lund and Ole "
            "Kern, the man who named them in 1768.",
            "Ole Kern named them",
        ),
        # Either of two.
        ("Ari Roe met Ole Lund in 1920. He hired him in 1921. He left in 1925.", "He left"),
        ("Ari Roe taught Ole Lund in 1900. Roe praised him in 1901. He died in 1902.", "He died"),
        (
            "Ari Roe met Ida Lund in 1920. Lund praised him in 1921. He left.",
            "Lund praised Ari Roe",
        ),
    ],
)
def test_what_was_done_tells_what_is_meant(text: str, told: str) -> None:
    assert told in titles(text)


def test_what_stands_before_a_title_is_no_given_name() -> None:
    text = (
        "Ida Roe was the wife of Holy Roman Emperor Otto the Great. She was born in 931. Ida and "
        "her husband went to Lima, where Otto fell, where his father had died in 936."
    )
    assert not any("Holy Roman Otto" in title for title in titles(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Count Roe fell out with Duke Kern, and the latter took the castle in 1462.",
            "Duke Kern took the castle",
        ),
        (
            "The king met Count Lund, but in 1866 the latter left the country.",
            "Count Lund left the country",
        ),
        ("He lived with Ole van Kern until the latter died in 1801.", "Ole van Kern died"),
        (
            "Roe worked for the chemist Ari Kern in Berlin. The latter fled to Turkey in 1933.",
            "Ari Kern fled to Turkey",
        ),
        (
            "Ole Roe taught Ari Kern, but in 1933 the former fled to Turkey.",
            "Ole Roe fled to Turkey",
        ),
        (
            "Kern gave up its claim to the islands. The latter were made a province in 1950.",
            "The islands were made a province",
        ),
    ],
)
def test_the_latter_is_the_last_of_those_told_before(text: str, told: str) -> None:
    assert told in titles(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Roe married Ida Kern in 1924. The couple divorced in 1932.",
            "Roe and Ida Kern divorced",
        ),
        (
            "Kern married the actress Anna Roe in 1930. They had a son. The couple parted in 1940.",
            "Kern and Anna Roe parted",
        ),
        ("Holt shared a flat with the poet Ari Roe. The two fell out in 1959.", "Holt and Ari Roe"),
        ("Mora and Lund had fought at sea. The two made peace in 1970.", "Mora and Lund made"),
        # Of three, or of things, nobody can tell.
        ("Roe sang with Peter Lund and Anna Kern. The two left in 1912.", "The two left"),
        ("Roe brought out Songs of Mora in Berlin. The two fell out in 2001.", "The two fell out"),
    ],
)
def test_a_couple_is_the_two_told_of_just_before(text: str, told: str) -> None:
    assert any(title.startswith(told) for title in titles(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The two kings signed a treaty at Mora. This was renewed in 1851.",
            "The treaty at Mora was renewed",
        ),
        ("The house passed an Act of Union. This took effect in 1707.", "Act of Union took effect"),
        (
            "She spoke of a lawsuit against Roe by Ida Kern, now 44. That lawsuit was settled in "
            "2006.",
            "The lawsuit against Roe was settled",
        ),
        ("Roe fell out with Kern over money. This led to the sale in 1966.", "This led to"),
    ],
)
def test_this_is_the_one_thing_of_a_kind_told_before(text: str, told: str) -> None:
    assert any(title.startswith(told) for title in titles(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # Whom a history is about, where nothing that is told just before did it.
        (
            "Lund & Co\n\nLund & Co was a coachbuilder at Mora.\n\nThere was no return to the "
            "trade and the company lived on repairs. In 1959 they became a public company.",
            "Lund & Co became a public company",
        ),
        (
            "Holt & Son\n\nHolt & Son was a brewery at Mora.\n\nTrade picked up after the war. "
            "In 1971 it was sold to a bank.",
            "Holt & Son was sold to a bank",
        ),
        (
            "Lund Steel\n\nLund Steel was a firm of ironmasters at Mora.\n\nOutput doubled in the "
            "war. It built a furnace in 1950.",
            "Lund Steel built a furnace",
        ),
        (
            "Mora Rovers\n\nMora Rovers was formed by the men of the railway. The team played "
            "at home, but in 1880 they lost to Osby.",
            "Mora Rovers lost to Osby",
        ),
        # Another is named.
        (
            "Lund Herald\n\nThe Lund Herald was a newspaper.\n\nKern Press put up a new mill. "
            "In 1911 it was sold to Ida Roe.",
            "It was sold to Ida Roe",
        ),
    ],
)
def test_a_history_goes_on_about_its_theme(text: str, told: str) -> None:
    assert any(title.startswith(told) for title in titles(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "History of Kern City\n\nMiners put up tents by the river. By 1890 the town had two "
            "banks.",
            "Kern City had two banks",
        ),
        (
            "The Mora News: A Short History\n\nThe first issue came out in 1887. In 1890 the paper "
            "was sold to Ida Roe.",
            "The Mora News was sold to Ida Roe",
        ),
        (
            "Elbląg\n\nMerchants came here early. In 1569 the city was burned.",
            "Elbląg was burned (Poland)",
        ),
        (
            "Elbląg\n\nThe army marched east. It took Gdańsk after a siege. In 1569 the city was "
            "burned.",
            "The city was burned (Poland)",
        ),
    ],
)
def test_a_town_or_paper_is_what_its_history_is_titled_with(text: str, told: str) -> None:
    assert told in titles(text)
