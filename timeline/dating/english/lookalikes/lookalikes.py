"""Words that look like times and are none; they keep their words from every shorter rule."""

import re

from timeline.dating.english.lexicon.words import english
from timeline.dating.hearing.wordclass import one_of
from timeline.dating.language import Words
from timeline.patterns import later

_NUMBERED = (
    "flight", "room", "suite", "apartment", "route", "highway", "interstate", "freeway", "motorway",
    "exit", "junction", "bus", "train", "tram", "line", "platform", "gate", "lot", "item", "box",
    "channel", "resolution", "decision", "notice", "circular", "ordinance", "directive",
    "regulation", "rule", "section", "article", "amendment", "clause", "paragraph", "chapter",
    "verse", "psalm", "page", "pages", "pp.", "p.", "reg.", "fig.", "figs.", "eq.", "n.", "fn.",
    "ch.", "sec.", "para.", "line", "lines", "figure", "table", "appendix", "volume", "vol.",
    "issue", "motion", "petition", "proposition", "writ", "bill", "law", "act", "statute", "decree",
    "order", "case", "docket", "ticket", "invoice", "serial", "model", "type", "mark", "version",
    "release", "build", "firmware", "windows", "office", "android", "ios", "python", "java",
    "kernel", "firefox", "ubuntu", "debian", "macos", "photoshop", "php", "unit", "building",
    "house", "floor", "area", "zone", "sector", "division", "squadron", "regiment", "company",
    "battalion", "brigade", "corps", "group", "class", "series", "grade", "level", "lane", "track",
    "pier", "berth", "dock", "asteroid", "comet", "boeing", "airbus", "peugeot", "fiat", "bmw",
    "audi", "convair", "douglas", "lockheed", "extension", "ext.", "number", "no.", "nos.", "code",
    "form", "iso", "gost", "din", "ansi", "ieee", "isbn", "issn", "parcel", "package", "locker",
    "plot", "seat", "cell", "ward", "account", "elevator", "lift", "shelf", "container", "wagon",
    "reference", "ref.", "sku", "rfc", "protocol", "protocols", "patent", "catch", "question",
    "problem", "exercise", "lesson", "episode", "season", "part", "size", "apollo", "mig", "sukhoi",
    "locomotive", "engine", "tank", "truck", "studio", "exhibit", "slide", "prisoner", "inmate",
)  # fmt: skip
english.add_class("numbered", one_of(dict.fromkeys(_NUMBERED)))
_CALLED = """
Sunday Times|Sunday Telegraph|Sunday Mirror|Sunday Express|Sunday Herald|Sunday Mail|Sunday People|
Sunday Post|Sunday Tribune|Sunday Independent|Sunday World|Sunday Life|Sunday Business Post|
Mail on Sunday|Independent on Sunday|Scotland on Sunday|Wales on Sunday|Saturday Evening Post|
Saturday Night Live|Saturday Night Fever|Monday Night Football|Sunday Night Football|
Thursday Night Football|Friday Night Lights|Tonight Show|Good Morning America|
Good Morning Britain|Morning Star|Morning Herald|Morning Post|Evening Standard|Evening Post|
Evening News|Daily Mail|Daily Mirror|Daily Express|Daily Telegraph|Daily Star|Daily News|
Daily Beast|Daily Show|Daily Record|Daily Post|Weekly Standard|USA Today|Russia Today|
India Today|Psychology Today|History Today|Tomorrow Never Dies|Day After Tomorrow|
Yesterday Once More|Eight Days a Week|Manic Monday|Blue Monday|Ruby Tuesday|Stormy Monday|
I Don't Like Mondays|Friday I'm in Love|Man Who Was Thursday|Tuesdays with Morrie|High Noon|
Midnight Express|Midnight Cowboy|Midnight's Children|Sheffield Wednesday|Easter Island|
Christmas Island|March Madness|Mardi Gras|Second World War|First World War|Third World|Third Reich|
Fourth Estate|Black September|Red October|October Sky|November Rain|Freaky Friday|Casual Friday|
Summer of '69|Girl Friday|Sunday League|Father Christmas|Friday prayer leader|Sunday Bloody Sunday|
Everyday Is Like Sunday|
Last Night of the Proms|Rose Tuesday|Today FM|Now Show|Day Today|
Tomorrow's World|Man Friday|May Fourth Movement|Night Manager|Taking Back Sunday|
Arab Spring|Prague Spring|Winter Palace|Winter Olympics|Summer Olympics|
Silent Spring|Rite of Spring|Born on the Fourth of July|Wednesday Addams|
Farewell to Spring|Indian Summer|Summer Palace|Donna Summer|Midsummer Night|
Last Week Tonight|Days of Thunder|Days of Heaven|Pink Friday|Any Given Sunday|Before Sunrise|
Before Sunset|Before Midnight|Monday Night Raw|Sunday Night at the Palladium|Space: 1999|
Long Good Friday|March Air Reserve Base|March Air Force Base|May Pen|August Town|
Rainy Days and Mondays|Saturday Night and Sunday Morning|Today Tonight|
Nineteen Eighty-Four|Catch-22|Twelfth Night|Dog Day|Bloody Sunday|Boxing Day Test|
""".replace("\n", "").strip("|")
english.add_class("called", one_of(dict.fromkeys(_CALLED.split("|"))))
ROAD = (
    "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Way|Terrace|"
    "Parkway|Crescent|Gardens|Broadway|Plaza|Mews|Circle|Pike|Turnpike|Alley|Quay|Esplanade)"
)
_WORK = (
    "(?:song|songs|album|film|films|movie|novel|book|single|hit|track|tune|series|show|band|play|"
    "opera|musical|poem|painting|magazine|game|episode|sitcom|anthem|ballad|entitled|titled|called|"
    "sang|sings|hummed)"
)

english.lookalike(
    "day_beyond_the_month",
    r"{month} (?:0{1,2}|\d{2}(?:\d?(?:st|nd|rd|th))?"
    r"(?! ?(?:BC|B\.C|AD|A\.D|CE|percent|(?:[a-z]+ )?(?:people|men|women|children|[a-z]+s\b)|"
    r"more|of)))(?:,? {year})?|"
    r"(?:the )?(?:\d{1,3}(?:st|nd|rd|th)?|\d{1,3}(?:st|nd|rd|th) of|\d{1,2} of) "
    r"{month}(?: {year})?",
    no=["the 45th of June", "on June 45", "99 February", "on June 45, 1999", "on May 0, 2001"],
)
english.lookalike(
    "number_of_a_month",
    r"\d{3} of {month}(?: {year})?",
    no=["It was on 345 of June 2001."],
    only=lambda heard: heard.led_by not in _NUMBERED,
)
english.lookalike(
    "numbered_thing",
    r"(?:pages|pp\.|lines|verses|chapters|sections|articles|rooms|figures|tables|lots|nos\.|items|"
    r"hymns|psalms|seats|questions) \d{1,4}(?:(?:-|, and |, | and | to )\d{1,4}){1,6}|"
    r"{numbered}(?: (?:number|no\.)|-)? #?\d{1,6}(?:(?:[-./:,]| to | and )\d{1,6}){0,3}|"
    r"(?-i:Nos?) \d{1,4}/\d{2,4}|"
    r"\d{1,4}(?: |-)\d{3,4}(?: |-)\d{3,6}|\d{1,4}-(?-i:[A-Z]{1,4})-\d{1,6}|"
    r"(?:text|texts|texted|sms) (?:(?-i:[A-Z]{2,12}) )?to \d{3,6}",
    no=[
        "Flight 1953 landed", "Resolution 1718 passed", "room 2024", "pages 1914 to 1918",
        "See pages 12-15, 1918-20 and 2001.", "Lots 1950, 1951 and 1952 were sold.",
        "call 020 7946 1812", "on 44 1865 271950", "the code is 1984-AB-2001",
        "Regulation (EC) No 1907/2006",
        "text HELP to 1945", "Send a text to 2024.",
    ],
)  # fmt: skip
_GROUPS = (
    "(?:(?:Youth )?(?:movement|group|coalition|alliance|organi[sz]ation|brigades?|party|faction))"
)
_PLACES = (
    "(?:Park|Bridge|Stadium|Airport|Hospital|University|School|Barracks|Mosque|Airfield|Station|"
    r"(?:[A-Z]\w+ )?(?:Committee|Commission|Inquiry|Museum|Memorial|Foundation|Institute|Fund))"
)
_DAY_OF_A_NAME = (
    r"(?:the )?(?:{month} \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?(?: of)? {month})"
)
english.lookalike(
    "named_after_a_day",
    rf"{_DAY_OF_A_NAME} (?:(?P<held>{_GROUPS}|(?-i:{_PLACES}))|(?-i:{ROAD}))\b|"
    rf"(?:the )?{{month}} "
    rf"(?-i:(?:(?:Revolution|First|Second|Fourth|Sixth|Ninth|Tenth) )?{ROAD})\b",
    no=[
        "the 26th of July Movement grew",
        "The November 17 group claimed it.",
        "The 7 July Review Committee met.",
        "on the corner of 7th August Avenue",
        "October Revolution Square is closed",
        "on May Road, at the corner",
        "May Fourth Square is wide",
    ],
    only=lambda heard: (
        not (heard.words("held") and heard.led_by in {"on", "since", "until"})
        and not re.match(r" (?:in|on) \d", heard.after)
    ),
)
_A_TIME = later(r"\b(?:from|through|spring|summer|autumn|winter|fall|[A-Z][a-z]+ \d+)[^.;]*$")
english.lookalike(
    "named_after_a_month",
    r"(?:the )?{month} (?:bugs?|beetles?|hares?|fly|flies|poles?|lily|lilies|cherry|"
    r"cherries|balls?|queens?|apples?|flowers?|blossoms?)\b",
    no=["The June beetle is green.", "It is as mad as a March hare."],
    only=lambda heard: heard.led_by not in {"in", "since", "until", "during"},
)
english.lookalike(
    "to_spend_a_season",
    r"(?:to|we|they|I|who) (?-i:winter|summer)(?= (?:in|at|on|with|there|here|near|abroad)\b)",
    no=["They decided to winter in Spain.", "We summer in Maine."],
    only=lambda heard: not _A_TIME.search(heard.before),
)
_WHEN = later(
    r"\b(?:in|since|by|until|till|during|before|after|summer|winter|spring|autumn|fall|of|late|"
    r"early|(?:[a-z]+(?:ary|ch|ril|une|uly|ust|ber)|May|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?)),? $",
    re.IGNORECASE,
)
english.lookalike(
    "street_address",
    rf"\d{{1,4}} (?-i:(?:[A-Z]\w{{0,20}} ){{1,3}}{ROAD}|Broadway)",
    no=[
        "at 1600 Pennsylvania Avenue",
        "at 1984 Elm Street",
        "to 1841 Broadway",
    ],
    only=lambda heard: not _WHEN.search(heard.before),
)
english.lookalike(
    "one_in_so_many",
    r"(?:one|two|three) in {year}(?= [a-z]+s (?:is|are|has|have|will|was|were|fails?|dies?)\b)",
    no=["One in 1800 ewes is barren."],
    only=lambda heard: heard.starts_line or heard.before.endswith((". ", "that ", "about ")),
)
english.lookalike(
    "number_to_call",
    r"(?:call|dial|ring|phone|fax|text|tel\.?|telephone|hotline):?(?: us)?(?: on)? "
    r"\d{3,5}(?:(?: |-)\d{3,5}){1,3}",
    no=["Call 1800-1945 for help.", "Phone us on 1800 1950."],
    only=lambda heard: (
        heard.starts_line
        or heard.before.endswith((". ", "! ", "? ", ", "))
        or heard.led_by in {"please", "to", "or", "can", "may", "should", "must", "and", "then"}
    ),
)
english.lookalike(
    "title_in_quotes",
    _WORK + r",? [\"“'‘](?-i:[A-Z\d])[^\"”\n]{0,60}[\"”'’]|"
    r"[\"“](?:(?:on|in|at|by|after|before) )?(?:the|a|an|my|our|that|this|one|last|first)"
    r" (?-i:[A-Z][\w']*)"
    r"(?: (?:of|the|in|a|and|on|to|for|at|after|(?-i:['A-Z\d][\w']*))){0,5}(?=[\"”’'])",
    no=[
        'the song "Summer of \'69" played', "the film “The Day After Tomorrow” ran",
        "They loved “The Summer of '42” most.", "“On the Beach at Night” is a poem.",
    ],
)  # fmt: skip
english.lookalike(
    "name_of_something_else",
    r"(?:The )?{called}|(?-i:HMS|USS|SS|MV|RMS|HMAS|HMCS|INS|MS|Spirit of) (?:{month}|{fullday}|"
    r"{season}|'\d\d)|(?-i:Spirit of) {year}|(?-i:(?:Hundred|Eighty|Thirty|Fifteen|Thirteen|Twelve|"
    r"Ten|Nine|Eight|Seven|Six|Five|Four|Three|Two)(?: |-)Years?['’]? War)|the {year}(?= (?:sang|"
    r"sings?|plays?|played|toured|released|performed|headlined)\b)|(?-i:Spring|Summer|Autumn|"
    r"Winter)(?= is an? (?:framework|library|town|city|village|tool|brand|band|company|river|"
    r"surname|name|film|novel|game|singer|painter)\b)|(?-i:(?:(?:Women|Men|People|Children)'s|"
    r"(?:Workers|Students|Mothers|Veterans|Farmers|Peoples)'|Workers|Pride|Freedom|Protest|Hunger|"
    r"Peace|Salt|Funeral|Wedding|Death|Forced|Victory) March)"
    r"(?! \d)",
    no=[
        "The Sunday Times sells", "the Mail on Sunday", "Sheffield Wednesday lost",
        "HMS April sank", "the Spirit of '76 flew", "the Spirit of 1776",
        "It ended the Hundred Years' War.", "The 1975 sang two songs.",
        "Spring is a framework for Java.",
        "The Women's March drew crowds.", "The Hunger March drew few.",
    ],
)  # fmt: skip
_IN_THE_MONTH = later(
    r"(?:\bmid-|\b(?:in|since|by|until|till|from|early|late|last|next|this|of|during|mid|"
    r"[0-3]?\d(?:st|nd|rd|th)?) )$",
    re.I,
)
english.lookalike(
    "march_to_somewhere",
    r"(?-i:(?:Long )?March) (?:on|to|against|of|for) (?!{month})(?-i:[A-Z]\w{1,20})",
    no=["the March on Washington", "The March to Versailles"],
    only=lambda heard: not _IN_THE_MONTH.search(heard.before),
)
_LOWER = later(
    r"(?<![\w'])(?!(?:after|with|from|into|over|amid|than|under|until|before|during)\b)[a-z]{4,}"
)
_DOES = later(r" (?:is|was|has|had)\b")
_WAR = later(r"'?s? (?:\w+ )?(?:Wars?|Battles?|Offensive|Campaign|Rebellion|Uprising|Strike)\b")


def _is_a_name(heard: Words) -> bool:
    """Whether words with capitals stand among others without, and name no war by its length.

    Nor do "the 1964 New Year Honours" and "a May Day rally", which tell of a feast.
    """
    if heard.words("amount") in {"a", "an"} and " Day" in heard.text[len("a") :]:
        return heard.all in {"a day", "one day"}
    around = heard.before + ";" + heard.after
    does = _DOES.match(heard.after) or _LOWER.search(around)
    return bool(does) and not (_WAR.search(heard.text) or " New Year" in heard.text)


english.lookalike(
    "name_with_a_length",
    r"(?:the )?(?:{amount}|\d{1,3})(?: |-)(?-i:[A-Z][a-z]+ )?(?-i:Seconds?|Minutes?|"
    r"Hours?|Hrs|Days?|Nights?|Weeks?|Months?|Seasons?|Years?)(?:'s?)?"
    r"(?:(?: of)? (?!{month})(?-i:[A-Z]\w{0,20})){0,3}",
    no=[
        "28 Days Later is set here",
        "28 Days Later is a horror film",
        "The hotel Four Seasons was full.",
    ],
    only=_is_a_name,
)


english.lookalike(
    "day_compared",
    r"like (?:it (?:was|were) )?(?:yesterday|today)(?=[,.])|"
    r"(?:is|are|was|were|looks?|feels?) so last (?:year|season|century)(?=[,.!?])",
    no=[
        "The day was like yesterday.",
        "I remember it like it was yesterday.",
        "It is so last year.",
    ],
)
