"""People whose names are times: "Theresa May", "Billy Sunday", "he asked April to stay".

They are look-alikes: they keep their words from every other rule.
"""

from functools import partial

from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.says import BareMonth, Holiday, Season, Weekday
from timeline.days import MONTHS, WEEKDAYS
from timeline.patterns import later

_person = partial(english.lookalike, family="people")
_TITLES = (
    "Theresa", "Brian", "Elaine", "Mrs", "Mrs.", "Mr", "Mr.", "Ms", "Ms.", "Miss", "Dr", "Dr.",
    "Sir", "Lady", "Nora", "Aunt", "Uncle", "Princess", "Queen", "Saint", "Judge", "Justice",
    "Captain", "Capt.", "Sergeant", "Sgt.", "Colonel", "Col.", "Senator", "Sen.", "Prof.",
    "Professor", "Coach", "Mayor", "Bishop", "Archbishop", "Pastor", "Nurse", "Officer",
)  # fmt: skip
english.add_class("title", one_of(dict.fromkeys(_TITLES)))
_GIVEN = """
Alan Albert Alex Alice Amy Andrew Ann Anna Anne Barbara Ben Bill Billy Bob Brian Carol Chris
Christine David Deborah Dennis Diana Donald Donna Doris Edward Elizabeth Emily Eric Frank
Fred Gary George Gordon Grace Harold Harry Helen Henry Jack James Jane Janet Jason Jean Jeff
Jennifer Jessica Jim Jimmy Joan Joe John Joseph Joyce Karen Kate Kathleen Keith Kelly Kenneth
Kevin Larry Laura Lisa Louis Margaret Maria Marie Mark Martha Martin Mary Matthew Michael
Mike Nancy Nick Oliver Pamela Patricia Patrick Paul Peter Philip Rachel Ralph Raymond Rebecca
Richard Rick Robert Roger Ronald Rose Roy Russell Ruth Sally Sam Samuel Sandra Sarah Scott
Sharon Simon Stephen Steve Steven Susan Ted Thomas Tim Timothy Tom Tony Victor Walter William
"""
english.add_class("given", one_of(dict.fromkeys(_GIVEN.split())))
_person(
    "name_with_a_month",
    r"{title} (?:{month}(?! \d)|(?-i:Summer|Winter|Spring|Day|Noon))|"
    r"(?-i:Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Agent|Inspector|Detective|Bishop|Captain|Senator)"
    r" (?:{fullday}|{holiday})",
    no=[
        "Miss January posed",
        "Theresa May spoke",
        "Mrs May resigned",
        "Mr August closed",
        "Agent Monday hid",
        "Dr Easter came",
    ],
)
_NAME_BEFORE = later(r"\b(?:[A-Z][\w'’-]+|(?:[A-Z]|St|Ste|Sen|Rep|Gov|Gen)\.) $")
"""Before what is no given name: "in St. Louis Tuesday", "Ron Paul Tuesday won"."""
_person(
    "given_name_and_a_day",
    r"{given} {fullday}|{given} (?:and|or) (?-i:April|June|May|August|Summer|Autumn)(?='s)",
    no=["Billy Sunday preached", "It was Janet and April's car."],
    only=lambda heard: not _NAME_BEFORE.search(heard.before),
)
_NO_NAME = (
    "(?!(?:Night|Morning|Afternoon|Evening|Mass|Prayers|Service|League|Times|Market|Best|Lunch|"
    "Roast|School|Brunch|Papers)\\b)"
)
_SURNAMED = rf"{{fullday}} (?-i:{_NO_NAME}[A-Z][a-z]+)"
"""A given name and another: "Tuesday Crane"."""
_MONTH = "(?-i:April|May|June|August)"
_FIRST = "(?-i:April|May|June|August|Summer|Autumn|Jan|Dec)"
_KIN = r"brothers?|sisters?|mother|father|parents|husband|wife|sons?|daughters?|cousins?"
_person(
    "somebody_who_acts",
    rf"(?!Thursday|Saturday){_SURNAMED}(?= "
    r"(?:acted|starred|sang|wrote|painted|scored|pleaded|married|died|fought|played|coached|"
    r"captained|managed|recorded|was cast|plays|sings|stars|coaches|(?:is|was) an?|was born)\b)|"
    rf"{_FIRST}(?: and {_FIRST})?(?= (?:spoke|smiled|laughed|nodded|whispered|replied|shrugged|"
    r"sighed|kissed|hugged|married|baked|danced|hosted|hates|thinks|knows|grinned|wept|giggled)\b)|"
    rf"{_FIRST} and (?:her|his) (?:{_KIN}|friends?|children|team|family)|"
    r"(?-i:Judge|Justice|Captain|Senator|Professor|Coach|Officer|Sergeant|Corporal|Lieutenant|"
    r"Constable|Nurse) {fullday}",
    no=[
        "Tuesday Crane acted in it.", "Sunday Moss was a patron.", "Monday Udo scored late.",
        "April spoke to us.", "June and April hosted it.", "Summer and her brother left.",
        "Judge Monday was appointed.", "Sergeant Monday led them.",
    ],
    only=lambda heard: heard.opens_sentence,
)  # fmt: skip
_person(
    "somebody_quoted",
    rf"{_SURNAMED} (?:said|says|added|told|wrote|joked|explained)",
    no=["“We lost,” Monday Roe said."],
    only=lambda heard: heard.before[-2:-1] in {'"', "”", "’", "'"},
)
_person(
    "somebody_done_something_to",
    r"(?:praised|married|dropped|signed|hired|sacked|beat|defeated|kissed|cast|replaced|"
    r"interviewed|thanked|blamed|sued|arrested|accused|sold|booked|painted|photographed|"
    r"befriended|mentored|"
    rf"(?:for|with|scored by|written by|sung by|directed by)) {_SURNAMED}"
    r"(?= (?:for|in|again|as|at|to|with|twice|from|when|after|before)\b|\.|$)|"
    r"(?:play|book|film|novel|poem|opera|song|painting|statue|scored|written|sung|directed|painted)"
    rf" by {_MONTH}(?= (?-i:[A-Z][a-z]+)[ .,])|"
    r"(?:spoke|talked|listened|waved|nodded|smiled|lied|proposed|whispered|sang) (?:to|at|with) "
    rf"{_MONTH}(?=[.,;!?]|$)",
    no=[
        "The coach praised Tuesday Lane for it.", "He works for Sunday Moss in Hull.",
        "He proposed to June.", "A play by August Roe ran.",
    ],
)  # fmt: skip
_person(
    "somebody_of_a_trade",
    r"(?:rapper|singer|actor|actress|striker|midfielder|defender|goalkeeper|winger|boxer|author|"
    r"poet|novelist|activist|journalist|playwright|footballer|sprinter|"
    r"(?-i:Chief|Pastor|Apostle|Bishop|Alhaji|Comrade|Reverend|Rev\.|Imam|Sheikh|Elder|"
    r"Evangelist|Deacon|Barrister|Ambassador|Hon\.|Engr\.|Mayor|Senator|Captain|Sergeant|Coach))"
    rf" {_SURNAMED}",
    no=[
        "The boxer Friday Brown lost.", "He met Chief Sunday Udeh.",
        "The Reverend Monday Obi prayed.",
    ],
)  # fmt: skip
_person(
    "one_of_the_family",
    rf"{{fullday}}'s (?:{_KIN}|boyfriend|girlfriend|fiancé|uncle|aunt|grandmother|grandfather)"
    r"(?!-|['’]? (?:day|evening|group|lunch|meeting|night)\b)|"
    r"(?-i:Aunt|Aunty|Auntie|Uncle|Cousin|Granny|Grandma|Sister) (?:{fullday}|{month})(?! \d)|"
    r"(?:their|his|her|my|our) (?:son|daughter|brother|sister|cousin|niece|nephew|child|baby) "
    r"(?:{fullday}|{month})(?=,? (?:is|was|who|has|had|and)\b)",
    no=["They met Monday's wife.", "Aunt Sunday baked.", "Their daughter Tuesday is six."],
)
_NAMED_ON = later(r" [A-Z][a-z]+|[,.]")
_person(
    "according_to_somebody",
    r"(?:according|thanks) to {time}",
    no=["According to June Roe, it failed.", "thanks to Sunday Moss, they won"],
    only=lambda heard: (
        isinstance(heard.time, (BareMonth, Holiday, Season, Weekday))
        and heard.ends_with_a_capital
        and bool(_NAMED_ON.match(heard.after))
    ),
)
_ASKED = later(r" (?:to|that|if|whether|about|what|how|why|where|not|for help|out)\b")
_person(
    "somebody_asked",
    r"(?:(?P<loved>married|marries|kissed|hugged|divorced|loves|loved|thanked|adored|wooed)|"
    r"asked|asks|told|tells|begged|hired|invited|urged|persuaded|reminded|warned) {time}",
    no=["He married April.", "The teacher told April to wait."],
    only=lambda heard: (
        isinstance(heard.time, BareMonth)
        and bool(heard.words("loved") or _ASKED.match(heard.after))
    ),
)
_OWNED = later(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?!month|next|same|following)[a-z]+, $"
)
_DID = later(r", (?:[a-z]+ed|is|was|has|had|who|ran|sat|lay|came|went|left|sang|won|lost)\b")
_person(
    "somebody_between_commas",
    rf"{_MONTH}(?=, )",
    no=["The dog, May, barked."],
    only=lambda heard: bool(_OWNED.search(heard.before) and _DID.match(heard.after)),
)
_AND_SOMEBODY = later(
    rf" and (?!(?:{'|'.join((*MONTHS, *WEEKDAYS))}|Christmas|Easter|Ramadan|New|Lent|Passover)\b)"
    r"[A-Z][a-z]+ (?:[a-z]+ed|were|are|have|had|met|went|came|left|drove|sang|won|lost|made)\b"
)
_person(
    "somebody_and_another",
    r"{month}(?= and (?-i:[A-Z]))",
    no=["June and Wilson married in secret."],
    only=lambda heard: heard.opens_sentence and _AND_SOMEBODY.match(heard.after) is not None,
)
_LED_TO = later(r"\b(?:in|by|of|until|till|since|during|from|before|after|for|and) $")
_CLAIMED = later(r"\b(?!(?:late|later|early|earlier|again|once|only|back|home|there)\b)[a-z]{4,} $")
"""Before what is said of somebody: "ruled that April Roe was", not "later that April Roe was"."""
_HELPED = later(r" [A-Z][\w’'-]+ (?:was|were|is|has|had|would|will|could|did)\b")
_person(
    "that_somebody_did",
    rf"that (?:{_MONTH}|Jan)(?= (?:and (?!(?:{'|'.join(MONTHS)})\b))?(?-i:[A-Z]))",
    no=[
        "She left on the day that May and Kern met.", "It was said that Jan Roe lied.",
        "The court ruled that April Roe was free.",
    ],
    only=lambda heard: (
        not _LED_TO.search(heard.before)
        if heard.after.startswith(" and ")
        else heard.text.endswith("Jan")
        or bool(_HELPED.match(heard.after) and _CLAIMED.search(heard.before))
    ),
)  # fmt: skip
