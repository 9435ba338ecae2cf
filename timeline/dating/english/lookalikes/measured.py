"""What follows a number that is no year: "1950 people", "1776 kilograms"."""

from timeline.dating.english.lexicon.numbers import ONES, TEENS
from timeline.patterns import later

_DETERMINERS = (
    "the", "its", "his", "her", "their", "our", "these", "those", "most", "many", "some", "all",
    "few", "several", "no", "both", "each", "any", "a", "an", "by", "from", "with", "for", "in",
    "to", "at", "on", "when", "while", *ONES, *TEENS,
)  # fmt: skip
_DEEDS = (
    r"(?:(?!(?:un)?armed|wounded|injured|trained|mounted|hired|skilled|displaced|registered|"
    r"detained|infected|licensed|married|confirmed|reported|used)[a-z]+ed|won|left|saw|took|sent|"
    r"made|gave|lost|hit|brought|drew|led|felt|met)"
)
_DESCRIBED = rf"(?:(?!(?:{'|'.join(_DETERMINERS)}|{_DEEDS}) )[a-z]+ )?"
"""One word between the number and what it counts: not "its" in "In 2008 its shares fell", and not
"felled" in "The storm of 1987 felled trees"."""
MEASURED = later(
    r"-(?:met(?:re|er)|kilomet|mile|foot|pound|ton|word|seat|page|room|bed|strong|member|calorie|"
    r"acre|man\b|volt|watt|point|piece|square|cc\b|horsepower|hectare|lit(?:re|er)|year\b|bytes?\b|"
    r"bit\b|gallon|inch|gram|degree|yard|dollar|euro|vote|run\b|horse\b|passenger|capacity|tonne)"
    rf"| (?-i:SAT|GRE|GMAT|Elo) (?:score|rating)\b| {_DESCRIBED}"
    r"(?:miles|kilomet\w+|km|met(?:er|re)s?|feet|foot|inch\w*|tons|tonnes|pounds|kg|kilogram\w*|"
    r"grams|litres|liters|gallons|votes|points|hectares|acres|dollars|euros|rupees|crowns|yen|"
    r"francs|pesos|rou?bles|kron[aeor]+|yuan|pence|guilders|forints|zlotys|shekels|percent|"
    r"per cent|mm|cm|calories|kilowatts|megawatts|[kMGT]W|[kKMGT]i?[Bb]|rpm|hp|horsepower|cc|mAh|"
    r"volts|W(?= [a-z])|PSI|psi|dpi|ppm|Nm|lbs?|UTC|GMT|EST|EDT|hours|hrs|yards|degrees|square|"
    r"cubic|thousand|million|billion|kcal|bytes|barrels|bottles|copies|pages|words|rounds|shares|"
    r"steps|seats|items|characters|vision|each|bits?|pixels|tablets|calorie|block|watts?|bhp|"
    r"m(?=[,;.)]| and \d)|[kM]Hz|[Gg]uineas|[Oo]verture)\b"
    r"|(?: ?[x×] ?| by (?=\d[\d,.]* (?:pix|p?x|[cm]?m|met|f[eo]|in|k|mi|yard)|[\d,.]+$))\d"
)
COUNTED = later(
    rf" {_DESCRIBED}(?:men|people|persons|women|children|troops|soldiers|ships|aircraft|tanks|guns|"
    r"jobs|rooms|beds|employees|workers|members|homes|houses|prisoners|casualties|dead|wounded|"
    r"killed(?= (?:in|or|and|by|at|on|when)\b|[.,;]|$)|fans|civilians|refugees|families|villages|"
    r"cases|deaths|patients|students|fighters|rebels|militants|cavalry|infantry|horsemen|archers|"
    r"hoplites|vessels|planes|vehicles|delegates|passengers|artillery|cannons?|rifles|bombs|"
    r"missiles|units|sheep|horses|inhabitants|residents|runners|riders|entrants|competitors|"
    r"athletes|players|starters|teams|visitors|guests|voices|voters|adults|respondents|households|"
    r"spectators|officers|sailors|marines|volunteers|protesters|strong|in (?:costs|fees|damages|"
    r"fines|taxes|cash|change|bets|debts|bail|savings)|souls|(?:career )?runs|goals|wickets|medals|"
    r"caps|laps|trees|cows|cattle|pigs|chickens|birds|coins|boxes|bags|against(?=[.;]|$)|"
    r"for(?=, \d)|entries|nodes|servers|users|subscribers|customers|flats|apartments|bricks|tiles|"
    r"stamps|signatures|tickets|lawsuits|specimens|infants|babies)\b"
)


_DID = later(
    r" (?:[a-z]+s|[a-z]*men|people|children|cattle) (?:(?:were|was|are|had|have|could|would|might|"
    r"may|must|did|fell|rose|came|went|grew|took|left|began|won|lost|met|made|got|ran|sank|flew|"
    r"fled|fought|held|sold|sent|wore|built|kept|paid)\b|[a-z]{2,}ed\b(?! by\b))"
)


def is_done_by(after: str) -> bool:
    """Whether those behind a number are the ones who do it: "In 2008 shares fell"."""
    return bool(_DID.match(after))


def counts(after: str) -> bool:
    """Whether what follows a number is counted or measured by it: "1950 people"."""
    return bool(COUNTED.match(after) or MEASURED.match(after))
