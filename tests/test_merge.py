"""The same happening told again is one event; nothing that differs in actors or action is."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import combinations
from pathlib import Path

import pytest
from pace import cost
from retellings import judged, made

import timeline
from timeline.days import Interval
from timeline.events.disagreement import disagreement
from timeline.events.lexicon.actions import action_at, table
from timeline.events.merge import groups, merge
from timeline.events.merging import blocking, turns
from timeline.events.merging.alike import same
from timeline.events.merging.gist import Telling, gist
from timeline.sheets import read_sheet
from timeline.story import Story, joined
from timeline.views.words import disagreement_words


def rows(name: str) -> list[list[str]]:
    lines = Path(__file__).with_name(name).read_text("utf-8").splitlines()[1:]
    return [line.split("\t") for line in lines]


PAIRS = rows("merge_pairs.tsv")
OUTLETS = rows("merge_outlets.tsv")
"""Pairs of sentences as two outlets print them, written before the program was run on them."""
RETOLD = rows("merge_retold.tsv")
"""Later pairs of the same kind, written when the others had been learned from."""
REWORDED = rows("merge_reworded.tsv")
"""Still later pairs, two in three written when there were rules for what the first had taught."""
PAPERS = rows("merge_papers.tsv")
"""The last pairs, made up: each of 120 was written before the program was run on any of them."""
DESKS = rows("merge_desks.tsv")
"""Three lists more, each written before the program was run on any of it."""
AGENCIES = rows("merge_agencies.tsv")
"""Two lists more, in words less alike."""
WIRES = rows("merge_wires.tsv")
"""Four lists more, each written before the program was run on any of it."""
FEWEST_FOUND, FEWEST_FOUND_OF_OUTLETS, FEWEST_FOUND_RETOLD = 0.98, 0.75, 0.57
FEWEST_FOUND_REWORDED, FEWEST_FOUND_IN_PAPERS, FEWEST_FOUND_AT_DESKS = 0.77, 0.73, 0.8
FEWEST_FOUND_OF_AGENCIES, FEWEST_FOUND_ON_WIRES = 0.4, 0.65


def read(text: str, published: str = "2024-06-21", name: str = "one") -> Story:
    return timeline.read_text(text, name=name, published=published)


def is_one(pair: list[str]) -> bool:
    _, first_day, first, second_day, second = pair
    one, other = read(first, first_day), read(second, second_day, "two")
    return len((one + other).events) < len(one.events) + len(other.events)


def test_what_stands_alone_in_time_is_not_read_and_what_does_not_is() -> None:
    days = [
        Interval(10, 11),
        Interval(40, 41),
        Interval(40, 41),
        Interval(0, 365),
        Interval(900, 901),
    ]
    told = [(each, "happened") for each in days]
    assert blocking.neighbours(told) == [0, 1, 2, 3]
    assert blocking.neighbours([told[0], told[4], (days[4], "expected")]) == []


def test_different_happenings_of_one_day_are_never_merged() -> None:
    every = PAIRS + OUTLETS + RETOLD + REWORDED + PAPERS + DESKS + AGENCIES + WIRES
    assert [pair for pair in every if pair[0] == "different" and is_one(pair)] == []


ALSO_TOLD = {
    "Anna Roe was given the vaccine by France": "France gave Anna Roe the vaccine",
    "A crash in Lima left 20 people dead": "Twenty people were killed in a crash in Lima",
    "Anna Roe became prime minister": "Anna Roe took office as prime minister",
    "The Fed cut rates by 25 basis points": "The Fed lowered rates by a quarter of a point",
    "The Fed raised rates by three-quarters of a point": "The Fed raised rates by 75 basis points",
    "A quake hit the town of Lima": "An earthquake killed ten people in Lima",
    "Fiat said it was buying Aleris": "Fiat bought Aleris",
    "Chad ordered the expulsion of Anna Roe": "Anna Roe was expelled by Chad",
    "Police shot Anna Roe dead in Lima": "Anna Roe was shot dead by police in Lima",
    "A court in Lima found Anna Roe guilty": "Anna Roe was convicted by a court in Lima",
    "Anna Roe took gold in Lima": "Anna Roe won gold in Lima",
    "Anna Roe lost her coaching job at Chelsea": "Anna Roe was dismissed at Chelsea",
    "Anna Roe fled to Chile": "Anna Roe fled from Peru",
    "Macron dissolved parliament in France": "France's president dissolved parliament",
    "Anna Roe was granted a royal pardon": "The king pardoned Anna Roe",
    "Anna Roe walked free from jail in Lima": "Anna Roe was released from prison in Lima",
    "Peru's ambassador was ordered to leave Chad": "Chad expelled the ambassador of Peru",
    "Rebels pulled out of Lima": "Rebels withdrew from Lima in Peru",
    "A court in Lima ruled that Anna Roe be freed": "Anna Roe was freed by a court in Lima",
    "A Peruvian-owned cargo ship sank off Chile": "A freighter from Peru sank off Chile",
    "A ferry with 90 people aboard went down off Chile": "A ferry sank off Chile with 90 aboard",
    "Macron met Scholz in Lima": "The French president met the German chancellor in Lima",
    "Police officers in Lima shot Anna Roe dead": "Anna Roe was shot dead by police in Lima",
    "Rebels stormed the Congolese parliament": "Rebels stormed parliament in Kinshasa",
    "A warrant was issued by Chad for Anna Roe": "Chad issued a warrant for Anna Roe",
    "The mayor of Lima resigned": "Anna Roe resigned as mayor of Lima",
    "Two pilots died when their jet came down in Lima": "A jet crashed in Lima",
    "Nurses filled the streets of Lima to protest": "Nurses protested in Lima",
    "Congress in Lima passed a bill on debt": "Peru's lawmakers passed the debt bill in Lima",
    "The purchase of Aleris by Fiat was completed": "Fiat bought Aleris",
    "A 72-hour truce was agreed by Chad and Peru": "Chad and Peru agreed a three-day truce",
    "Fiat cut the price of the Lima car by a fifth": "Fiat cut the Lima car's price by 20 per cent",
    "Work at Fiat's Lima plant was suspended": "Fiat suspended work at a plant in Lima",
    "The ex-mayor of Lima was jailed for a year": "Lima's former mayor was jailed for 12 months",
    "Chad's premier opened the Lima fair": "The prime minister of Chad opened the Lima fair",
    "Regulators in Peru shut 40 mines": "The Peruvian government shut 40 mines",
    "The Roe bridge was inaugurated in Lima": "Peru opened the Roe bridge in Lima",
    "Four rebels were put to death in Chad": "Chad executed four rebels",
    "The town of Uvira fell to M23 rebels": "M23 rebels seized the town of Uvira",
    "The zoo in Lima was opened again": "The zoo in Lima reopened",
    "Oman's Sultan Roe opened parliament": "Parliament was opened by the sultan of Oman",
}


@pytest.mark.parametrize(("one", "two"), [row[3:] for row in turns.table()])
def test_turns_of_phrase_are_told_plainly(one: str, two: str) -> None:
    assert is_one(["same", "2024-06-21", f"On 17 June {one}.", "2024-06-21", f"{two} on Monday."])


@pytest.mark.parametrize(("one", "two"), ALSO_TOLD.items())
def test_what_else_is_told_two_ways_is_one(one: str, two: str) -> None:
    assert is_one(["same", "2024-06-21", f"{one} on Monday.", "2024-06-21", f"{two} on Monday."])


def test_paraphrases_of_one_happening_are_merged() -> None:
    same = [pair for pair in PAIRS if pair[0] == "same"]
    assert sum(map(is_one, same)) / len(same) >= FEWEST_FOUND


@pytest.mark.parametrize(
    ("pairs", "fewest"),
    [
        (OUTLETS, FEWEST_FOUND_OF_OUTLETS),
        (RETOLD, FEWEST_FOUND_RETOLD),
        (REWORDED, FEWEST_FOUND_REWORDED),
        (PAPERS, FEWEST_FOUND_IN_PAPERS),
        (DESKS, FEWEST_FOUND_AT_DESKS),
        (AGENCIES, FEWEST_FOUND_OF_AGENCIES),
        (WIRES, FEWEST_FOUND_ON_WIRES),
    ],
)
def test_many_happenings_are_found_again_in_the_words_of_another_outlet(
    pairs: list[list[str]], fewest: float
) -> None:
    same = [pair for pair in pairs if pair[0] == "same"]
    assert sum(map(is_one, same)) / len(same) >= fewest


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A factory was searched in Lyon", "Police raided a plant in Lyon"),
        ("The Fed cut interest rates", "Interest rates were lowered by the Federal Reserve"),
        ("Norway's ratification of the treaty", "Norway ratified the treaty"),
        ("Ghana made a cut in rates to 29 per cent", "Ghana lowered rates to 29 per cent"),
        ("Airbus bought Aleris for $5.8 billion", "Aleris was acquired by Airbus for $5.8bn"),
        ("Rebels blocked the road to Goma with lorries", "The road to Goma was barred with trucks"),
        ("Fiat said it would close its plant in Lima", "Fiat announced the closure of its plant"),
        ("The closure of the Lima zoo was announced by Fiat", "Fiat said it would close Lima zoo"),
    ],
)
def test_other_words_for_the_same_are_heard(one: str, other: str) -> None:
    told = [
        Telling(gist(title), Interval(9, 10), "happened", frozenset(), frozenset({title}))
        for title in (one, other)
    ]
    assert len(groups(told)) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Parliament in Oslo debated the wolf law", "Parliament in Oslo passed the wolf law"),
        ("The Netherlands won the women's title in Antwerp",
         "The Netherlands won the men's title in Antwerp"),
        ("Robert Fico was shot in Handlova", "A police officer was shot in Handlova"),
        ("The resignation of the prime minister of Chad", "Chad's finance minister resigned"),
        ("A factory burned down in Lyon", "A museum burned down in Lyon"),
        ("Chad paid $62 million to Total in Paris", "Chad paid $1.1 billion to Total in Paris"),
        ("Fiat said it would close its plant in Lima", "Fiat closed its plant in Lima"),
        ("Fiat said it would close its plant in Lima", "Fiat said it would sell its Lima plant"),
        ("Nurses in Lima began a strike", "Nurses in Lima ended a strike"),
        ("Rebels agreed a truce with Chad", "Rebels broke a truce with Chad"),
        ("Students marched against the law in Lima", "Students marched in support of the law"),
        ("A court in Lima found Anna Roe guilty", "A court in Lima cleared Anna Roe"),
        ("Chad's army killed 40 rebels near Lima", "Rebels killed 40 soldiers of Chad near Lima"),
        ("A man was killed in a cable car crash", "A man was killed in a car crash"),
        ("A police station burned in Lima", "A bus station burned in Lima"),
        ("Floods destroyed the rice in Lima", "Locusts destroyed the rice in Lima"),
        ("A strike stopped all trams in Lima", "A blackout stopped all trams in Lima"),
        ("The Pope visited Bali with a choir", "The Pope visited Peru with a choir"),
        ("A Lima court barred Anna Roe from Fiat", "A Lima court allowed Anna Roe to run Fiat"),
        ("A ferry sank off Samoa in the storm", "A tanker sank off Samoa in the storm"),
        ("Gorbachev died in a Moscow clinic", "A minister died in a clinic in Moscow"),
        ("Soldiers killed six rebels near Lima", "Rebels killed six people near Lima"),
        ("A court told Fiat to pay Aleris in Lima", "A court told Aleris to pay Fiat in Lima"),
        ("Anna Roe was sworn in as mayor", "Anna Roe was sworn in as a witness"),
        ("The robot Rolo-2 drove onto Mars", "The robot Rolo-2 fell silent on Mars"),
        ("A Lima bomb squad defused a bomb", "A bomb exploded beside a Lima bomb squad"),
        ("Iran and six powers reached a nuclear deal", "Iran and six powers reached a trade deal"),
        ("The purchase of Aleris by Fiat was blocked", "Fiat bought Aleris"),
        ("The filling of a dam in Lima was begun by Fiat", "Fiat began draining a dam in Lima"),
        ("Ten miners were left hurt in Lima", "Ten miners were killed in Lima"),
        ("Chad ordered two diplomats of Peru to talk", "Chad expelled two diplomats of Peru"),
        ("Lawmakers in Lima rejected a ban on rifles", "Parliament in Lima voted to ban rifles"),
        ("Peru and Chad agreed a 48-hour truce", "Chad and Peru agreed a three-day truce"),
        ("Fiat lent Chad $5 million", "Fiat received a loan of $5 million from Chad"),
        ("Anna Roe's lawyer was jailed in Lima", "Anna Roe was jailed in Lima"),
        ("Work at Fiat's Lima plant was suspended", "Toyota suspended work at a plant in Lima"),
        ("The vote in Chad was won by Anna Roe", "The vote in Chad was lost by Anna Roe"),
        ("Parliament in Lima failed to elect a speaker", "Parliament in Lima elected a speaker"),
        ("M23 seized the town of Uvira", "Troops of Chad retook the town of Uvira from M23"),
        ("Peru and its creditors agreed on a debt deal", "Peru and Chad agreed on a debt deal"),
        ("Oman's Sultan Roe opened parliament", "Parliament was opened by the king of Chad"),
        ("A train crash hurt nine in Lima", "A man accused of a crash was jailed in Lima"),
    ],
)  # fmt: skip
def test_other_words_for_something_else_are_heard(one: str, other: str) -> None:
    told = [
        Telling(gist(title), Interval(9, 10), "happened", frozenset(), frozenset({title}))
        for title in (one, other)
    ]
    assert len(groups(told)) == 2


def test_hard_retellings_of_a_made_archive_are_found_and_right() -> None:
    told, truth = made(1_500, days=60)
    found, right = judged(groups(told), truth)
    assert found >= 0.8
    assert right >= 0.98


def test_a_merged_event_keeps_every_telling_and_every_country() -> None:
    one = read("Putin arrived in Pyongyang on Tuesday.")
    both = one + read(
        "Russian President Vladimir Putin landed in North Korea on 18 June.", name="two"
    )
    (event,) = both.events
    assert [told.document for told in event.evidence] == ["two", "one"]
    assert event.countries == ("PRK", "RUS")
    assert [both.quote(told)[-8:] for told in event.evidence] == ["18 June.", "Tuesday."]


def test_a_vague_telling_is_narrowed_and_says_so() -> None:
    both = read("The Berlin Wall fell in November 1989.") + read(
        "On 9 November 1989 the Berlin Wall fell.", name="two"
    )
    (event,) = both.events
    assert event.when.edtf == "1989-11-09"
    assert event.when.because.endswith("told more loosely as November 1989")
    assert [told.when.edtf for told in event.evidence] == ["1989-11-09", "1989-11"]
    assert disagreement(event) == ()


def test_a_vague_telling_of_two_precise_ones_is_left_alone() -> None:
    both = read("Putin met Kim on 25 April 2019. Putin met Kim on 24 April 2019.") + read(
        "Putin met Kim in April 2019.", name="two"
    )
    assert len(both.events) == 3


def test_a_disagreement_on_the_day_stays_visible() -> None:
    told = ("Tuesday", "Wednesday", "18 June")
    stories = [
        read(f"Putin arrived in Pyongyang on {day}.", name=f"text {at}")
        for at, day in enumerate(told)
    ]
    for first, second, third in ((0, 1, 2), (1, 0, 2), (2, 1, 0)):
        (event,) = (stories[first] + stories[second] + stories[third]).events
        assert event.when.edtf == "2024-06-18"
        assert disagreement_words(event) == "18 June 2024 in two articles, 19 June 2024 in one"
        assert {names for _, names in disagreement(event)} == {
            tuple(f"text {at}" for at in (first, second, third) if at != 1),
            ("text 1",),
        }
        assert "another text gives Wednesday 19 June 2024" in event.when.because


def test_a_shock_of_the_day_is_told_once() -> None:
    text = (
        "A quake hit northern Chile on Monday.\n\nThe U.S. Geological Survey put the magnitude of "
        "Monday's quake at 6.4.\n\nThe quake struck at a depth of 10 kilometres on Monday."
    )
    story = timeline.read_text(text, published="2024-06-21")
    assert [(e.countries, len(e.evidence)) for e in story.events] == [(("CHL",), 3)]


def test_one_text_never_disagrees_with_itself() -> None:
    story = read("Putin arrived in Pyongyang on Tuesday. Putin arrived in Pyongyang on Wednesday.")
    assert len(story.events) == 2
    both = replace(story.events[0], evidence=(*story.events[0].evidence, *story.events[1].evidence))
    merged = "18 June 2024 in one place, 19 June 2024 in another"
    assert disagreement_words(both) == merged


def test_what_a_person_changed_is_left_alone() -> None:
    one, other = read("Sunak resigned on Friday."), read("Sunak quit on Friday.", name="two")
    assert len((one + other).events) == 1
    changed = replace(one, events=(replace(one.events[0], changed=("title",)),))
    assert len((changed + other).events) == 2


def test_merging_again_changes_nothing() -> None:
    stories = [read(pair[2], pair[1], f"text {at}") for at, pair in enumerate(PAIRS[:12])]
    events = [event for story in stories for event in story.events]
    assert merge(merge(events)) == merge(events)


@pytest.mark.parametrize(("name", "example"), [(name, example) for name, _, _, example in table()])
def test_the_example_of_every_action_says_it(name: str, example: str) -> None:
    action = action_at(example.split(), 0)
    assert action is not None
    assert action.name == name


def tellings(count: int) -> list[Telling]:
    """A busy archive: a hundred events a day in much the same words."""
    who = (
        "Putin",
        "Macron",
        "The prime minister",
        "Soldiers",
        "Apple",
        "North Korea",
        "The senate",
    )
    did = ("arrived in", "attacked", "met", "sued", "visited", "banned", "protested against")
    whom = ("Pyongyang", "Kharkiv", "Kenya", "Airbus", "Xi Jinping", "the rail workers", "Peru")
    told = []
    for at in range(count):
        title = f"{who[at % 7]} {did[at // 7 % 7]} {whom[at // 49 % 7]} over {at % 997}"
        days = Interval(730_000 + at // 100, 730_000 + at // 100 + (1, 1, 1, 7, 30)[at % 5])
        told.append(Telling(gist(title), days, "happened", frozenset(), frozenset({str(at)})))
    return told


def test_work_grows_with_the_number_of_events_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0

    def counted(one: Telling, other: Telling) -> bool:
        nonlocal compared
        compared += 1
        return same(one, other)

    monkeypatch.setattr(blocking, "same", counted)
    spent, comparisons = [], []
    for count in (3_000, 9_000):
        compared = 0
        spent.append(cost(partial(groups, tellings(count)), rounds=1))
        comparisons.append(compared)
    assert 3_000 < comparisons[1] < 3 * 1.2 * comparisons[0]
    assert spent[1] < 3 * 2 * spent[0] + 0.5


NOUNS = (
    "dinner", "music", "prayer", "fishing", "dancing", "painting", "chess", "theatre", "wrestling",
    "gardens", "ceremony", "rowing", "breakfast",
)  # fmt: skip


def crowd(count: int, days: int) -> list[Telling]:
    """Happenings in few words and few days, each told in several ways; seeded."""
    chance = random.Random(count)
    who = ("Anna Petrov", "Boris Okafor", "Dana Moreau", "Emil Tanaka", "Fatima Silva")
    did = ("arrived in", "landed in", "signed", "attacked", "met", "died in", "protested against")
    whom = ("Kharkiv", "Lima", "a treaty", "the rail workers", "the central bank", "Xi Jinping")
    more = ("with a large delegation", "after long talks", "despite rain", "amid protests", "")
    told = []
    for at in range(count):
        name = chance.choice(who)
        said = (chance.choice((name, name.split()[1], f"President {name}")), chance.choice(did),
                chance.choice(whom), chance.choice(more))  # fmt: skip
        day, length = 738_000 + chance.randrange(days), chance.choice((1, 1, 1, 2, 30, 365))
        days_told = Interval(day - day % length, day - day % length + length)
        title = " ".join(said).strip()
        told.append(Telling(gist(title), days_told, "happened", frozenset(), frozenset({str(at)})))
    return told


def test_no_pair_that_is_the_same_is_lost_to_the_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocking, "FEW", 10**9)
    told = crowd(600, days=4)
    everything = {(a, b) for a, b in combinations(range(600), 2) if same(told[a], told[b])}
    level, wide = blocking.pairs(told, range(600))
    assert level | {(min(pair), max(pair)) for pair in wide} == everything
    assert len(everything) > 600


def test_a_crowded_day_is_merged_nearly_as_if_all_were_compared(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = crowd(1_000, days=1)
    few = groups(told)
    monkeypatch.setattr(blocking, "FEW", 10**9)
    place = {at: number for number, group in enumerate(groups(told)) for at in group}
    made, agreed = judged_pairs(few, [place[at] for at in range(len(told))])
    everything = sum(many * (many - 1) // 2 for many in Counter(place.values()).values())
    assert agreed > 0.99 * made
    assert agreed > 0.9 * everything


def judged_pairs(found: Iterable[Sequence[int]], truth: Sequence[int]) -> tuple[int, int]:
    made = [pair for group in found for pair in combinations(group, 2)]
    return len(made), sum(truth[a] == truth[b] for a, b in made)


def test_thousands_alike_on_one_day_are_told_apart_by_what_they_do_not_share() -> None:
    told = [
        Telling(
            gist(f"Soldiers attacked the bridge near post {post}{more}"),
            Interval(9, 10),
            "happened",
            frozenset(),
            frozenset({f"{post}{more}"}),
        )
        for more in ("", " with mortars", " with mortars and drones")
        for post in range(1_000, 3_000)
    ]
    assert groups(told) == tuple((at, at + 2_000, at + 4_000) for at in range(2_000))


def test_a_happening_told_in_hundreds_of_ways_is_one_event() -> None:
    told = [
        Telling(
            gist(f"Putin arrived in Pyongyang {way}"),
            Interval(9, 10),
            "happened",
            frozenset(),
            frozenset({way}),
        )
        for way in (f"for {what} {when}" for what in NOUNS for when in NOUNS)
    ]
    assert len(groups(told)) == 1


def test_a_thousand_copies_of_one_wire_story_are_one_event() -> None:
    told = [
        Telling(
            gist("Putin arrived in Pyongyang"),
            Interval(9, 10),
            "happened",
            frozenset(),
            frozenset({str(n)}),
        )
        for n in range(1_000)
    ]
    assert groups(told) == (tuple(range(1_000)),)


def test_a_title_of_many_parted_verbs_is_merged() -> None:
    title = "Rebels " + "shot him dead " * 1_500
    tables = [f"date,title\n2020-05-03,{title}\n".encode() for _ in range(2)]
    told = [read_sheet(data, f"{n}.csv") for n, data in enumerate(tables)]
    assert len(joined([each for each in told if each]).events) == 1
