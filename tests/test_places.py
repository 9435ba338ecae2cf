"""Which countries a text involves: every row of the tables, and sentences read by hand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as some
from pace import cost

import timeline
from timeline.model import Document, Place, Span
from timeline.places import (
    Learned,
    country_code,
    country_codes,
    country_name,
    learn,
    named,
    typed_countries,
)
from timeline.places.people import people
from timeline.places.tables import HOW_NAMED, SEVERAL_TABLE, Row, rows
from timeline.places.towns import _lines

WORDS_A_SECOND = 10_000
"""Even on hostile text and a busy machine; on prose it is forty times as many."""


def document(text: str) -> Document:
    return Document("test", text, sentences=(Span(0, len(text)),) if text else ())


def places(text: str) -> tuple[Place, ...]:
    article = document(text)
    return named(article, Span(0, len(text)), learn(article))


def codes(text: str) -> set[str]:
    """The countries and organisations that a whole text names."""
    return {code for place in places(text) for code in place.countries + place.organisations}


def told(text: str) -> list[tuple[str, str]]:
    return [(text[place.span.start : place.span.end], place.by) for place in places(text)]


# The tables


ROWS = [
    pytest.param(row, id=f"{table}-{'+'.join(row.codes) or 'none'}-{row.name}")
    for table in (*HOW_NAMED, SEVERAL_TABLE, "persons")
    for row in rows(table)
]


@pytest.mark.parametrize("row", ROWS)
def test_the_example_of_every_row_names_just_its_country(row: Row) -> None:
    assert codes(row.example) == set(row.codes)
    assert any(word in row.example for word in row.words), "the example uses none of the words"


@pytest.mark.parametrize("table", [table for table in HOW_NAMED if table != "compounds"])
def test_every_word_of_every_row_names_its_country(table: str) -> None:
    undecided = {word for row in rows(SEVERAL_TABLE) for word in row.words}
    wrong = {
        word: codes(f"We later spoke about {word}, and left.")
        for row in rows(table)
        for word in row.words
        if word not in undecided
        and codes(f"We later spoke about {word}, and left.") != set(row.codes)
    }
    assert not wrong


@pytest.mark.parametrize("row", rows("titles"), ids=lambda row: row.example)
def test_the_example_of_every_title_teaches_a_person(row: Row) -> None:
    assert len(learn(document(row.example)).names) == 2


def test_every_code_is_an_iso_code_and_every_iso_code_has_a_row() -> None:
    iso = {country.alpha_3: country.alpha_2 for country in pycountry.countries}
    assert set(country_codes()) == {*iso, "XKX"}
    assert {row.codes[0]: row.two for row in rows("countries")} == {**iso, "XKX": "XK"}
    in_tables = {code for table in HOW_NAMED for row in rows(table) for code in row.codes}
    organisations = {row.codes[0] for row in rows("organisations")}
    assert in_tables - organisations <= {*iso, "XKX"}


def test_no_table_tells_the_same_word_twice() -> None:
    for table in HOW_NAMED:
        words = [word for row in rows(table) for word in row.words]
        assert len(words) == len(set(words)), table


# Names and codes


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("KOR", "South Korea"),
        ("RUS", "Russia"),
        ("VNM", "Vietnam"),
        ("USA", "United States"),
        ("GBR", "United Kingdom"),
        ("CZE", "Czechia"),
        ("TUR", "Turkey"),
        ("XKX", "Kosovo"),
    ],
)
def test_people_see_short_english_names(code: str, name: str) -> None:
    assert country_name(code) == name
    assert len({country_name(known) for known in country_codes()}) == len(country_codes())


def test_an_unknown_code_is_a_calm_error() -> None:
    with pytest.raises(ValueError, match=r'no country has the code "XXX": codes look like KOR'):
        country_name("XXX")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("South Korea", "KOR"),
        (" south  korea ", "KOR"),
        ("KOR", "KOR"),
        ("kr", "KOR"),
        ("Korea", "KOR"),
        ("US", "USA"),
        ("u.s.", "USA"),
        ("the United States", "USA"),
        ("UK", "GBR"),
        ("Scotland", "GBR"),
        ("cote d’ivoire", "CIV"),
        ("Türkiye", "TUR"),
        ("Georgia", "GEO"),
        ("Soviet Union", "RUS"),
        ("Guinea-Bissau", "GNB"),
        ("Niger", "NER"),
        ("", None),
        ("Atlantis", None),
    ],
)
def test_a_country_is_known_as_a_person_types_it(typed: str, code: str | None) -> None:
    assert country_code(typed) == code


def test_countries_are_typed_by_name_or_code() -> None:
    assert typed_countries(["usa", "South Korea", "US"]) == ("KOR", "USA")
    with pytest.raises(ValueError, match='no country named "Narnia"'):
        typed_countries(["Ghana", "Narnia"])


# Sentences


SENTENCES = [
    line.split("\t")
    for line in Path(__file__).with_name("places_sentences.tsv").read_text("utf-8").splitlines()[1:]
]
FLOOR_F1 = 0.99
FLOOR_EXACT = 0.98


def test_sentences_read_by_hand_name_their_countries() -> None:
    right = found = wanted = exact = 0
    for gold, text in SENTENCES:
        want, got = set(gold.split()) - {"-"}, codes(text)
        right, found, wanted = right + len(want & got), found + len(got), wanted + len(want)
        exact += want == got
    assert 2 * right / (found + wanted) >= FLOOR_F1
    assert exact / len(SENTENCES) >= FLOOR_EXACT


def test_each_place_says_how_it_was_named() -> None:
    assert told(
        "Paris and the French told the Kremlin that Merkel, NASA and the Red Army left."
    ) == [
        ("Paris", "capital"),
        ("French", "people"),
        ("Kremlin", "seat"),
        ("Merkel", "leader"),
        ("NASA", "agency"),
        ("Red Army", "army"),
    ]
    assert told("Kansas and Lyon wrote to the EU about the Korean War in Spain.") == [
        ("Kansas", "region"),
        ("Lyon", "city"),
        ("EU", "organisation"),
        ("Korean War", "war"),
        ("Spain", "name"),
    ]


def test_any_blank_stands_between_the_words_of_a_name() -> None:
    for blank in (" ", "\u00a0", "\n", "  ", "\t", "\u202f", " \n  "):
        assert told(f"in South{blank}Korea today") == [(f"South{blank}Korea", "name")]
    assert told("He walked South\n\nKorea was divided.") == [("Korea", "name")]


def test_apostrophes_and_hyphens_may_be_typographic() -> None:
    assert codes("Côte d’Ivoire’s voters met in N’Djamena.") == {"CIV", "TCD"}
    assert codes("Guinea‑Bissau and the Sino–Soviet split") == {"GNB", "CHN", "RUS"}


def test_a_name_must_lie_wholly_inside_the_stretch() -> None:
    text = "Troops from North Korea left."
    article = document(text)
    assert named(article, Span(0, text.index(" Korea")), learn(article)) == ()
    inside = Span(text.index("North"), text.index(" left"))
    assert [place.span for place in named(article, inside, learn(article))] == [inside]


# What a document teaches


def taught(text: str) -> dict[str, tuple[str, ...]]:
    return dict(learn(document(text)).names)


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian Foreign Minister Kari Nordmann spoke.",
        "Norway's foreign minister, Kari Nordmann, spoke.",
        "The Norwegian foreign minister, Kari Nordmann, spoke.",
        "Foreign Minister Kari Nordmann of Norway spoke.",
        "Kari Nordmann, the Norwegian foreign minister, spoke.",
        "Kari Nordmann, Norway's foreign minister, spoke.",
        "Kari Nordmann, foreign minister of Norway, spoke.",
        "Kari Nordmann (Norway) spoke.",
        "Norway's ambassador to Kenya, Kari Nordmann, spoke.",
        "Norwegian\u00a0skier\nKari Nordmann spoke.",
    ],
)
def test_a_person_is_learned_from_the_document(text: str) -> None:
    assert taught(text) == {"Kari Nordmann": ("NOR",), "Nordmann": ("NOR",)}


@pytest.mark.parametrize(
    "text",
    [
        "Norway said President Kari Nordmann had left.",
        "Norwegian officials on Monday left.",
        "Norwegian Minister Speaks On Kari Nordmann",
        "The Norwegian army left. Kari Nordmann stayed.",
    ],
)
def test_nobody_is_learned_from_mere_neighbours(text: str) -> None:
    assert taught(text) == {}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Peruvian Mining Board met. PMB men left.", {"PMB": ("PER",)}),
        ("The Mining Board of Peru met. MBP men left.", {"MBP": ("PER",)}),
        ("The Peruvian Mining Board met. PBM men left.", {}),
        ("The Peruvian town of Orvaca fell.", {"Orvaca": ("PER",)}),
        ("The Spanish town of Bruges fell to Belgium.", {}),
    ],
)
def test_a_body_teaches_its_letters_and_a_nation_its_town(
    text: str, wanted: dict[str, tuple[str, ...]]
) -> None:
    assert {name: codes for name, codes in taught(text).items() if codes} == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Société Savante de Paris met the Banco de Chile.", {"FRA", "CHL"}),
        ("Gonzalo de Córdoba met Vittorio de Lima and the comte de Paris.", set()),
        ("Peru lent US$9 million and A$3 million.", {"PER"}),
        ("It was put on at the Royal Theatre Lima in May.", {"PER"}),
        ("She slept at the Hotel Lima and at the Theatre Lima.", set()),
        ("The party (German: Freie Leute) was liked.", set()),
        ("It was read in English when he spoke.", set()),
        ("The Zionist Congress met in Basel. Washington waited for Congress.", {"CHE", "USA"}),
        ("The World Congress of dentists met. In Washington, Obama rested.", {"USA"}),
        ("The Dutch West India Company bought a dock.", {"NLD"}),
        ("Texas fought the Indians of three tribes.", {"USA"}),
        ("Oregon bought Indian lands of the tribe. Indian agents left.", {"USA"}),
        ("An Indian court freed a man of the tribe in Mumbai.", {"IND"}),
        ("An Indian court freed two men.", {"IND"}),
        ("Heraclius II held Tbilisi.", {"GEO"}),
        ("The Angolan Armed Forces (FAA) grew. The FAA won.", {"AGO"}),
        ("Matt Welsh swam for Peru. Welsh won.", {"PER"}),
        ("Mary French met the French army.", {"FRA"}),
        ("Hobart D. Betts came to Peru. Sydney J. Roe left.", {"PER"}),
        ("Finance Minister Berat Albayrak went to Oman.", {"OMN"}),
        ("The Foreign Minister Israel Katz went to Oman.", {"OMN"}),
        ("Foreign Minister Wu Dawei went to Oman.", {"OMN"}),
        ("Vice President Visits Oman", {"OMN"}),
        ("Nobody had seen the South Pole. Scott reached the Pole in January.", set()),
        ("The vast Central African country fell silent, said a man in Oman.", {"OMN"}),
        ("The Foreign Minister of Israel and President of Oman met.", {"ISR", "OMN"}),
        ("She lay in the Queen Elizabeth Hospital in Lima.", {"PER"}),
        ("Spain, unlike France, passed a tax similar to one in Peru.", {"ESP"}),
    ],
)
def test_what_only_bears_a_name_or_holds_it_is_told_from_the_country(
    text: str, wanted: set[str]
) -> None:
    assert codes(text) == wanted


@pytest.mark.parametrize("honorific", ["Mr", "Ms", "Mrs.", "Dr", "President", "General"])
def test_a_person_is_known_again_by_an_honorific(honorific: str) -> None:
    text = f"Norwegian Foreign Minister Kari Nordmann spoke. Later {honorific} Nordmann left."
    assert [words for words, by in told(text) if by == "person"] == ["Kari Nordmann", "Nordmann"]


def test_a_family_name_in_the_name_of_somebody_else_is_left_alone() -> None:
    text = (
        "Norwegian skier Kari Berg won. Berg wept. Alban Berg wrote an opera, and Berg Steel grew."
    )
    assert [words for words, by in told(text) if by == "person"] == ["Kari Berg", "Berg"]


def test_a_family_name_of_two_countries_tells_neither() -> None:
    text = "Norwegian skier Kari Berg beat Swedish skier Eva Berg. Berg wept."
    assert "Berg" not in taught(text)


def test_the_sides_belong_to_the_country_that_the_document_tells() -> None:
    assert codes("North Korea and South Korea met. Later the North left the South.") == {
        "PRK",
        "KOR",
    }
    assert codes("Confederate troops from the South met Abraham Lincoln’s army.") == {"USA"}
    assert codes("Trains run from the North to the South.") == set()


def test_one_of_many_towns_of_a_name_needs_a_word_for_it() -> None:
    assert codes("Miners of Copiapo, Chile, were saved from the San Jose mine.") == {"CHL"}
    assert codes("San Jose lies south of San Francisco.") == {"USA"}
    assert codes("Costa Rica's police in San Jose held two men.") == {"CRI"}
    assert codes("His Rally of the Republicans party won in Togo.") == {"TGO"}


def test_a_school_that_teaches_in_a_language_is_of_no_land_by_that() -> None:
    assert codes("She taught at the English-medium school in Oslo.") == {"NOR"}


def test_a_bride_an_inn_or_a_probe_is_no_town() -> None:
    assert codes("The king of Italy ruled on, marrying Adelaide, the widow of Lothair.") == {"ITA"}
    assert codes("Adelaide, the widow of a king, ruled in Rome.") == {"ITA"}
    assert codes("They met at the Wellington Arms. The Oslo arms talks ended.") == {"NOR"}
    assert codes("In 1995 Kay Hoffman and Marty Flanders met.") == set()
    assert codes("J. J. Nassau wrote. Nassau and D. H. Berlin died at Nassau Station.") == set()
    assert codes("The bank in Nassau fell. J. Nassau wrote.") == {"BHS"}
    assert codes("Rosetta was launched from Kourou. Later Rosetta slept.") == {"GUF"}
    assert codes("An offensive on Mosul was launched in May. Mosul burned.") == {"IRQ"}
    assert codes("Otto of East Francia met Charles of West Francia.") == {"DEU", "FRA"}


def test_both_countries_are_the_two_before() -> None:
    text = "Peru met Chile. Both countries signed. France and Italy saw the two nations dance."
    assert [place.countries for place in places(text) if place.by == "side"] == [
        ("CHL", "PER"),
        ("FRA", "ITA"),
    ]
    assert codes("Both countries signed.") == set()
    told = "Peru and Chile quarrel. Peru sent men to Chile.\n\nChile fired on Peru in Oslo.\n\n"
    assert places(told + "Rain fell. Snow fell. Both sides waited.")[-1].countries == (
        "CHL",
        "PER",
    )
    assert places("Chad's Roe met Togo's Lund. The two leaders spoke.")[-1].by == "side"
    assert codes("Peru has a river. Trees grow on both sides of it.") == {"PER"}
    across = "Oman and Peru met in Oslo.\n\nBoth the countries agreed to meet again."
    assert places(across)[-1].countries == ("OMN", "PER")


# Promises


@given(some.text())
def test_any_text_gives_places_in_order_inside_the_text(text: str) -> None:
    reach = 0
    for place in places(text + "Seoul"):
        assert reach <= place.span.start < place.span.end <= len(text) + 5
        reach = place.span.end


def test_nothing_learned_is_a_fine_thing_to_know() -> None:
    text = "Peru met Chile."
    assert len(named(document(text), Span(0, len(text)), Learned())) == 2
    assert people("", ()) == {}


@pytest.mark.parametrize(
    "text",
    [
        "South Korea said that the North and the rest of us left Georgia in spring. ",
        "French President " * 5,
        "North " * 20,
        "president of the " * 10,
        "Both countries, ",
        "A. B. C. D. ",
    ],
)
def test_time_grows_with_the_text_alone(text: str) -> None:
    long = text * (200_000 // len(text))
    codes(text)
    assert len(long.split()) / cost(lambda: codes(long)) > WORDS_A_SECOND


def test_the_tables_are_not_read_before_somebody_asks() -> None:
    check = (
        "import timeline.places, timeline.places.tables as t; print(t.rows.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "0"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Kenya's Eliud Mwangi won. In May, Mwangi lost.", {"KEN"}),
        ("Abebe Bikila of Ethiopia fell. Bikila died in 1973.", {"ETH"}),
        ("President Henry Nixon of Chad spoke. In May, Nixon fell.", {"TCD"}),
        ("Indian politician Omar Blair ran. In May, Blair lost.", {"IND"}),
        ("Indian politician Omar Blair met Tony Blair. In May, Blair lost.", {"GBR"}),
        ("Najib Razak, once the prime minister of Malaysia, left. Mr Najib fell.", {"MYS"}),
    ],
)
def test_whom_a_country_introduces_is_known_again(text: str, wanted: set[str]) -> None:
    article = document(text)
    learned = learn(article)
    last = text.rindex(". ") + 2
    places = named(article, Span(last, len(text)), learned)
    assert {code for place in places for code in place.countries} == wanted


def test_what_a_country_only_owns_teaches_no_person() -> None:
    assert codes("Ukraine's Black Sea ports opened. In the Sea of Azov ships waited.") == {"UKR"}
    assert "Sea" not in dict(
        learn(document("Kenya's Red Sea fleet left. The Red Sea is hot.")).names
    )


# Lesser towns, where their country is told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Danish group was founded in Svendborg.", {"DNK"}),
        ("Armenia waited. The bus arrived in Goris Wednesday night.", {"ARM"}),
        ("Nobody was hurt in Svendborg.", set()),
        ("Denmark waited for General Svendborg, and men went to Svendborg.", {"DNK"}),
        ("In New Hampshire, American voters met in Manchester.", {"USA"}),
        ("British voters met in Manchester, and an American spoke.", {"GBR", "USA"}),
    ],
)
def test_a_lesser_town_counts_where_its_country_is_told(text: str, wanted: set[str]) -> None:
    assert codes(text) == wanted


def test_a_text_of_nothing_but_towns_is_read_in_linear_time() -> None:
    text = "Danish men went to Goris and in Svendborg Ab" * 2_000
    assert cost(lambda: learn(document(text))) < len(text.split()) / WORDS_A_SECOND


def test_the_rows_of_towns_stand_in_order_and_name_countries() -> None:
    lines = _lines()
    assert lines == sorted(lines)
    assert {code for line in lines for code in line.split("\t")[1].split()} <= {*country_codes()}


def test_a_country_behind_its_town_is_not_what_all_is_about() -> None:
    text = (
        "The probe was launched in May 2004 from Kourou, French Guiana. It woke in January 2014. "
        "The orbiter reached the comet in August 2014. Mapping began in September. "
        "The lander fell in November 2014."
    )
    told = [event.countries for event in timeline.read_text(text).events]
    assert told[0] == ("GUF",)
    assert set(told[1:]) == {()}
