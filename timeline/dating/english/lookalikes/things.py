"""Things that a number like a year tells apart: cars, races, printers and the 1815 bus.

They are look-alikes: they keep their words from every other rule.
"""

from functools import partial

from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of

_MAKES = """
Audi Bentley BMW Bronco Buick Cadillac Camaro Chevrolet Chevy Chrysler Citroen Citroën Corvette
Datsun Dodge Ferrari Fiat Ford Honda Hyundai Impala Jaguar Jeep Kia Lamborghini Lancia Lexus
Maserati Mazda Mercedes Mercedes-Benz Mitsubishi Mustang Nissan Oldsmobile Opel
Packard Peugeot Plymouth Pontiac Porsche Renault Rolls-Royce Saab Skoda Studebaker Subaru Suzuki
Tesla Thunderbird Toyota Trabant Vauxhall Volkswagen Volvo
"""
english.add_class("make", one_of(dict.fromkeys(_MAKES.split())))
_thing = partial(english.lookalike, family="things")
_thing(
    "work_of_a_week",
    r"(?:an?|the|his|her|their) {fullday}-(?:to-{fullday}|best|only)\b",
    no=["It is a Monday-to-Friday job.", "He wore his Sunday-best suit."],
)
_thing(
    "vehicle_or_race",
    r"the {year} (?:bus|train|express|ferry|tram|shuttle|kick-off|service to)|(?:take|took|catch|"
    r"caught|board|boarded|miss|missed|get off|got off|leave|left) the {year} (?:from|to|for|at|"
    r"out of)|(?:ran|run|runs|won|wins|swam) the (?:{year} (?:in|at|on)|"
    r"(?:1500|1600|1200|1000)(?= (?:and|but)\b|[.,;]|$))",
    no=[
        "Take the 1815 bus.", "They missed the 1930 ferry.", "Take the 1915 to Hove.",
        "She ran the 1500 in Oslo.", "He won the 1500 and the 3000.",
    ],
)  # fmt: skip
_thing(
    "thing_of_a_year",
    r"(?:an?|the|his|her|my|their|our) {year} {make}(?! (?:strike|plant|merger|recall|campaign|"
    r"Foundation|Motor)\b)|(?:an?|the) {year} (?:is|was|has|costs?|forms?|handgun|pistol|rifle|"
    r"model|(?-i:Committee))|the {year} (?-i:Project|Group|Club|Collective|Society|Fund)\b|"
    r"{tenyears}s (?:series|range|model|models|class)|(?:bottle|bottles|glass|glasses|case|magnum|"
    r"vintage)(?: of(?: the| an?)?)? {year}"
    r"(?= (?-i:[A-Z])| (?:is|was)\b)",
    no=[
        "She sold her 1967 Mustang.", "A 1998 Ford Focus hit the wall.",
        "A 2008 is a small car.", "The 1040 form is long.", "The 1922 Committee met.",
        "The 1619 Project won a prize.", "The 1600s series of printers sold well.",
        "They drank a bottle of 1982 Petrus.",
    ],
)  # fmt: skip
_thing(
    "minutes_of_a_degree",
    r"(?:degrees|deg\.|deg),? \d{1,2} ?(?:minutes|mins?\.?)"
    r"(?:,? (?:and )?\d{1,2}(?:\.\d+)? ?(?:seconds|secs?\.?))?",
    no=["It lies at 61 degrees 29 minutes 45 seconds West."],
)
_thing(
    "minutes_of_a_meeting",
    r"minutes of (?:the|a|its|their|each|every)(?: [a-z]+)? "
    r"(?:meetings?|sessions?|board|council|committee|hearing|assembly)",
    no=["He took minutes of the board meeting."],
    only=lambda heard: heard.led_by in {"the", "took", "take", "keeps", "kept", "read", "in", "to"},
)
