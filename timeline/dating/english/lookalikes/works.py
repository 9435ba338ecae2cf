"""Works that are called by a time: songs, films and what is cited: "they sang September".

They are look-alikes: they keep their words from every other rule.
"""

from functools import partial

from timeline.dating.english.lexicon.words import english
from timeline.dating.language import Words
from timeline.dating.says import BareMonth, DayPart, Holiday, MonthDay, Season, Weekday
from timeline.patterns import later

_work = partial(english.lookalike, family="works")
_NOT_OWNED = later(r"[,.;!?]|$| (?:and|or|on|in|at|for|to|with|aloud|again|twice|as)\b")
"""After a work, and not after the day of a speech: "Ford's Saturday speech"."""
_work(
    "work_by_somebody",
    r"(?:read|reads|reading|reread|watched|reviewed|translated|adapted|staged|performed|taught) "
    r"(?-i:(?:[A-Z][\w'’-]+ ){0,3}[A-Z][\w’-]+)['’]s {time}",
    no=["We read Ann Fielding's Saturday."],
    only=lambda heard: (
        isinstance(heard.time, (BareMonth, Season, Weekday))
        and heard.ends_with_a_capital
        and _NOT_OWNED.match(heard.after) is not None
    ),
)
_STANDS_ALONE = later(r"[,.;!?]|$| (?:and|by|for|at|as|with|from|twice|again|to|live)\b")
_work(
    "work_that_was_sung",
    r"(?:sang|sings?|singing|hummed|directed|directs|penned|rewatched|hums|played|plays|"
    r"performed|covered) {time}",
    no=["The choir sang September twice.", "Kim directed Halloween.", "They played September."],
    only=lambda heard: (
        isinstance(heard.time, (BareMonth, Holiday, Season))
        and heard.ends_with_a_capital
        and bool(_STANDS_ALONE.match(heard.after))
    ),
)
_work(
    "film_or_show",
    r"(?:directed|watched|saw|loved|remade|starred in|liked|rented|made) "
    r"(?-i:Friday the 13th)(?=[,.;!?]|$| (?:in|on|at|and|with|twice|again)\b)|"
    r"(?-i:Friday the 13th)(?= (?:films?|movies?|series|franchise|remake|(?-i:Part)|[IVX]{1,4})\b)|"
    r"(?-i:A|The|One) (?-i:Winter|Summer|Spring|Autumn|Midsummer|Sunday)'s (?-i:[A-Z])\w+|"
    r"(?:co-)?(?:starred|stars|starring) in {year}(?=[.;]|$| (?:opposite|alongside|by|with|as)\b)|"
    r"(?-i:Today (?:[Ss]how|[Pp]rogramme|[Mm]agazine|newspaper|presenter))",
    no=[
        "She rented Friday the 13th.", "The Friday the 13th series went on.",
        "They staged A Winter's Crossing.", "She starred in 1917.",
        "Today show hosts left.", "He told the Today programme.",
    ],
)  # fmt: skip
_IS_A_WORK = later(
    r",? (?:star(?:s|red|ring) (?-i:[A-Z])|(?:is|was) an? (?:\w+ )?(?:film|movie|novel|song|book|"
    r"play|album|opera|poem|musical|sitcom|series|painting)\b)"
)
_ENDS_A_TITLE = later(
    r"(?<!\w)[A-Z][\w’'-]+ (?:(?:[A-Z][\w’'-]+|of|in|on|at|for|by|and|the) ){1,6}\Z"
)
_MADE_SO = (
    "watched", "rewatched", "binged", "streamed", "sang", "hummed", "directed", "film", "films",
    "movie", "song", "single", "album", "novel", "sitcom", "musical", "opera", "painting", "poem",
    "fans", "episode", "episodes", "cast", "sequel", "remake", "lyrics", "soundtrack", "copy",
    "copies", "version", "rerun", "reruns", "trailer", "cover",
)  # fmt: skip
"""Words before the title of a work."""
_FILMED = frozenset({"watched", "rewatched", "binged", "streamed", "film", "movie", "directed"})
"""Of these, what comes before "Christmas Day" only where it is the title of a film."""
_BEGUN = later(
    rf"\b(?P<made>{'|'.join(_MADE_SO)})(?: (?:of|to|from))? "
    r"(?P<run>(?:(?:[A-Z\d][\w'’.-]*|of|the|an?|in|on|to|and|at|for|by)[:,]? ){0,5})\Z"
)
_TITLED_WORDS = frozenset(_MADE_SO)
_WITHOUT = frozenset({"Next", "Last", "This", "The", "Morning", "Night", "Evening", "Afternoon"})
_LEADING = frozenset({"in", "on", "at", "by", "to", "from", "of", "for"})
_LENGTH_IN_IT = later(
    r"\b(?:Days?|Nights?|Weeks?|Weekend|Years?|Hours?|Months?|Mornings?|Summers?|Winters?)\b"
)
_ONE_NAME = later(r"(?:[A-Z][\w'’.-]* )?")


def is_in_a_work(heard: Words) -> bool:
    """Whether it stands in the title of a work: "watched Days of May", "Days of May is a film"."""
    if not heard.ends_with_a_capital:
        return False
    if _IS_A_WORK.match(heard.after) and _ENDS_A_TITLE.search(heard.before):
        return True
    if _TITLED_WORDS.isdisjoint(heard.before.split()):
        return False
    begun = _BEGUN.search(heard.before)
    if begun is None:
        return False
    if not _ONE_NAME.fullmatch(begun["run"]):
        leads = heard.led_by in _LEADING and not _LENGTH_IN_IT.search(begun["run"])
        return not leads and (begun["run"][0].isupper() or begun["run"][0].isdigit())
    if isinstance(heard.time, Holiday):
        return begun["made"] in _FILMED
    if begun["run"] or not heard.text[0].isupper():
        return False
    return isinstance(heard.time, (DayPart, MonthDay, Weekday)) and _is_capital(heard.text)


def _is_capital(text: str) -> bool:
    """Whether a word has a capital that is written without one elsewhere: "Next Friday"."""
    words = text.split()
    return (len(words) > 1 and words[0] in _WITHOUT) or words[-1] in _WITHOUT


_GAMES = later(r",? (?:World|Women|Club|Cup|final|season|draft|play-?offs|All-Star|champion)")
_VOLUME = later(r"\b\d{1,4},? ?\(\d{4}\)[,:]? ?$")
_work(
    "pages_of_a_volume",
    r"\d{1,4}-\d{1,4}",
    no=["It is in Acta 12 (1099), 2001-2010."],
    only=lambda heard: _VOLUME.search(heard.before) is not None,
)
_work(
    "pages_of_a_journal",
    r"(?-i:Nature|Science|Lancet|Cell|PNAS|BMJ|JAMA|Physics|Review|Reviews|Journal|Letters|Rev\.|"
    r"Lett\.|Ann\.|Proc\.|Bull\.|Phys\.|Chem\.),? \d{1,3}(?: ?\(\d{1,3}\))?(?:,|:) ?"
    r"\d{1,4}-\d{1,4}|"
    r"\d{1,4} (?-i:F\.|U\.S\.|S\. ?Ct\.|So\.|A\.|P\.|[NS]\.[EW]\.|F\. ?Supp\.)"
    r"(?: ?[23]d)? \d{1,4}",
    no=[
        "It is in Science 214, 1980-1984.", "See Phys. Rev. 40(2): 1950-1961.",
        "Smith v. Jones, 1920 F. 2d 1945, was cited.",
    ],
)  # fmt: skip

_MADE = "(?:written|sung|composed|recorded|covered|directed|painted|penned|filmed|performed)"
_work(
    "work_told_of",
    rf"(?:yesterday|today|tomorrow|tonight|midnight|noon|{{month}}|{{season}}|{{fullday}})"
    rf" (?:was|is|were)(?= (?:first |also )?{_MADE} (?:by|in|for)\b)|"
    r"(?-i:(?:Yesterday|Today|Tomorrow|Tonight)(?:['’]s the| Never| Is| Once| Always| Comes| I)"
    r"(?: [A-Z][\w'’]*){1,4})(?= [a-z])",
    no=[
        "Yesterday was written by two.", "Autumn was painted in Rome.", "Friday was sung by Kern.",
        "Tomorrow Never Knows ends it.", "Tonight's the Night is by Roe.",
    ],
    only=lambda heard: (
        heard.text[0].isupper() and (heard.opens_sentence or heard.before.endswith("that "))
    ),
)  # fmt: skip
_work(
    "game_of_a_season",
    r"(?-i:FIFA|Madden(?: NFL)?|NBA(?: Live)?|NHL|PES|WWE|MLB|Football Manager|Gran Turismo"
    r"|Flight Simulator|Mac OS|Photoshop|AutoCAD|Visual Studio|SQL Server|Exchange Server"
    r"|Windows Server|Encarta|Outlook|Excel|PowerPoint) {year}",
    no=["FIFA 2003 was a hit on consoles.", "Flight Simulator 2000 ran well."],
    only=lambda heard: _GAMES.match(heard.after) is None,
)
