"""What follows a number that is no year: "1950 people", "1776 kilograms"."""

from timeline.dating.english.lexicon.numbers import ONES, TEENS
from timeline.patterns import later

_DETERMINERS = (
    "the", "its", "his", "her", "their", "our", "these", "those", "most", "many", "some", "all",
    "few", "several", "no", "both", "each", "any", "a", "an", *ONES, *TEENS,
)  # fmt: skip
_DEEDS = (
    r"(?:(?!(?:un)?armed|wounded|injured|trained|mounted|hired|skilled|displaced|registered|"
    r"detained|"
    r"infected|licensed|married|confirmed|reported|used)[a-z]+ed|won|left|saw|took|sent|made|gave|"
    r"lost|hit|brought|drew|led|felt|met)"
)
_DESCRIBED = rf"(?:(?!(?:{'|'.join(_DETERMINERS)}|{_DEEDS}) )[a-z]+ )?"
"""One word between the number and what it counts: not "its" in "In 2008 its shares fell", and not
"felled" in "The storm of 1987 felled trees"."""
MEASURED = later(
    r"-(?:met(?:re|er)|kilomet|mile|foot|pound|ton|word|seat|page|room|bed|strong|member|calorie|"
    r"acre|man\b|volt|watt|point|piece|square|cc\b|horsepower|hectare|lit(?:re|er)|year\b|"
    r"bytes?\b|bit\b"
    r"|gallon|inch|gram|degree|yard|dollar|euro|vote|run\b|horse\b|passenger|capacity|tonne)"
    rf"| (?-i:SAT|GRE|GMAT|Elo) (?:score|rating)\b| {_DESCRIBED}"
    r"(?:miles|kilomet\w+|km|met(?:er|re)s?|feet|foot|inch\w*|tons|tonnes|pounds|kg|"
    r"kilogram\w*|grams|litres|liters|gallons|votes|points|hectares|acres|dollars|euros|rupees|"
    r"crowns|yen|francs|pesos|rou?bles|kron[aeor]+|yuan|pence|guilders|forints|zlotys|shekels|"
    r"percent|per cent|mm|cm|calories|kilowatts|megawatts|[kMGT]W|[kKMGT]i?[Bb]|rpm|hp|"
    r"horsepower|cc|mAh|volts|W(?= [a-z])|PSI|psi|dpi|ppm|Nm|lbs?|"
    r"UTC|GMT|EST|EDT|hours|hrs|yards|degrees|square|cubic|thousand|million|billion|kcal|bytes|"
    r"barrels|bottles|copies|pages|words|rounds|shares|steps|seats|items|characters|vision|each|"
    r"bits?|pixels|tablets|calorie|"
    r"block|watts?|bhp|[kM]Hz|[Gg]uineas|[Oo]verture)\b|(?: by | ?[x×] ?)\d"
)
COUNTED = later(
    rf" {_DESCRIBED}(?:men|people|persons|women|children|troops|soldiers|ships|aircraft|tanks|guns|"
    r"jobs|rooms|beds|employees|workers|members|homes|houses|prisoners|casualties|dead|wounded|"
    r"killed(?= (?:in|or|and|by|at|on|when)\b|[.,;]|$)|fans|"
    r"civilians|refugees|families|villages|cases|deaths|patients|students|fighters|rebels|"
    r"militants|cavalry|infantry|horsemen|archers|hoplites|vessels|planes|vehicles|delegates|"
    r"passengers|artillery|cannons?|rifles|bombs|missiles|units|sheep|horses|inhabitants|residents|"
    r"runners|riders|entrants|competitors|athletes|players|starters|teams|visitors|guests|"
    r"voices|voters|"
    r"adults|respondents|households|spectators|officers|sailors|marines|volunteers|protesters|"
    r"strong|"
    r"in (?:costs|fees|damages|fines|taxes|cash|change|bets|debts|bail|savings)|"
    r"souls|(?:career )?runs|goals|wickets|medals|caps|laps|trees|cows|cattle|pigs|chickens|"
    r"birds|coins|boxes|bags|"
    r"against(?=[.;]|$)|for(?=, \d)|entries|nodes|servers|users|subscribers|customers|"
    r"flats|apartments|bricks|tiles|stamps|signatures|tickets|lawsuits|specimens|infants|babies)\b"
)


_DID = later(
    r" (?:[a-z]+s|[a-z]*men|people|children|cattle) "
    r"(?:(?:were|was|are|had|have|could|would|might|may|must|did|fell|rose|came|went|grew|took|"
    r"left|"
    r"began|won|lost|met|made|got|ran|sank|flew|fled|fought|held|sold|sent|wore|built|kept|paid)\b"
    r"|[a-z]{2,}ed\b(?! by\b))"
)


def is_done_by(after: str) -> bool:
    """Whether those behind a number are the ones who do it: "In 2008 shares fell"."""
    return bool(_DID.match(after))


def counts(after: str) -> bool:
    """Whether what follows a number is counted or measured by it: "1950 people"."""
    return bool(COUNTED.match(after) or MEASURED.match(after))
