"""What follows a number that is no year: "1950 people", "1776 kilograms"."""

from __future__ import annotations

from timeline.patterns import later

MEASURED = later(
    r"-(?:met(?:re|er)|kilomet|mile|foot|pound|ton|word|seat|page|room|bed|strong|member|calorie|"
    r"acre|man\b|volt|watt|point|piece|square|cc\b|horsepower|hectare|lit(?:re|er)|year\b)"
    r"| (?-i:SAT|GRE|GMAT|Elo) (?:score|rating)\b| (?:[a-z]+ )?"
    r"(?:miles|kilomet\w+|km|met(?:er|re)s?|feet|foot|inch\w*|tons|tonnes|pounds|kg|"
    r"kilogram\w*|grams|litres|liters|gallons|votes|points|hectares|acres|dollars|euros|rupees|"
    r"crowns|yen|francs|pesos|rou?bles|kron[aeor]+|yuan|pence|guilders|forints|zlotys|shekels|"
    r"percent|per cent|mm|cm|calories|kilowatts|megawatts|[kMGT]W|[kKMGT]i?[Bb]|rpm|hp|"
    r"horsepower|cc|mAh|volts|W(?= [a-z])|PSI|psi|dpi|ppm|Nm|lbs?|"
    r"UTC|GMT|EST|EDT|hours|hrs|yards|degrees|square|cubic|thousand|million|billion|kcal|bytes|"
    r"barrels|bottles|copies|pages|words|rounds|shares|steps|seats|items|characters|vision|each|"
    r"block of|watts?|bhp|[kM]Hz|[Gg]uineas|[Oo]verture)\b|(?: by | ?[x×] ?)\d"
)
COUNTED = later(
    r" (?:[a-z]+ )?(?:men|people|persons|women|children|troops|soldiers|ships|aircraft|tanks|guns|"
    r"jobs|rooms|beds|employees|workers|members|homes|houses|prisoners|casualties|dead|wounded|killed|fans|"
    r"civilians|refugees|families|villages|cases|deaths|patients|students|fighters|rebels|"
    r"militants|cavalry|infantry|horsemen|archers|hoplites|vessels|planes|vehicles|delegates|"
    r"passengers|artillery|cannons?|rifles|bombs|missiles|units|sheep|horses|inhabitants|residents|"
    r"visitors|guests|voices|voters|adults|respondents|households|spectators|officers|sailors|marines|volunteers|protesters|strong)\b"
)


def counts(after: str) -> bool:
    """Whether what follows a number is counted or measured by it: "1950 people"."""
    return bool(COUNTED.match(after) or MEASURED.match(after))
