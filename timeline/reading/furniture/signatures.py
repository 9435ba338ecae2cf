"""The lines that say who wrote a report, when, where, and whose its pictures are."""

from timeline.patterns import in_lower_case
from timeline.reading.datelines import CLOCK, DAY_AND_PLACE, FULL_DAY, MONTH_DAY
from timeline.reading.furniture.habit import habit
from timeline.reading.furniture.houses import CREDIT, HOUSES, PICTURE_HOUSES

_SAID = (
    r"(?:(?:(?:first |originally |(?:page )?last )?(?:published|posted|updated|modified|released"
    r"|issued|filed|added|created|uploaded)(?: online)?(?: on| at)?|(?:last )?update|date|dated"
    r"|(?:publication|release) date"
    r"|date (?:of publication|published|posted|modified|updated))\s*(?:[:–—-]\s*)?)"
)
_AGAIN = rf"(?:\s?{FULL_DAY}{CLOCK})?"
"""The day once more, for machines, which a copied line joins to the first."""
_DAY = rf"{_SAID}?{FULL_DAY}{CLOCK}{_AGAIN}"
_SAID_IN_CAPITALS = rf"(?:(?i:{_SAID})?{FULL_DAY}{CLOCK}{_AGAIN})"
_SOME_DAY = rf"(?:{_SAID_IN_CAPITALS}|{MONTH_DAY})"
_WORD = r"[A-Z@][\w.’'-]*"
_SECTION = (
    r"(?:World|Nation(?:al)?|Local|Regional|Politics|Business|Economy|Sports?|Opinion|Science|"
    r"Health"
    r"|Technology|Culture|Arts|Travel|Features|News|Africa|Americas|Asia|Europe|Middle East)"
)
_SMALL = (
    r"(?:and|in|of|for|the|with|de|da|del|van|von|der|al|bin|el|la|le|staff|writers?|reporters?"
    r"|correspondents?|editors?|political|senior|chief|foreign|special|to|contributing|\d+:\d+)\b"
)
_NAME = rf"{_WORD}(?: (?:de|da|van|von|der|al|bin|{_WORD})){{0,4}}"
_NAMES = rf"{_WORD}(?:[\s,;|·/&–—:]+(?:{_WORD}|{_SMALL})){{0,16}}"

SIGNATURES = (
    habit(
        "day",
        rf"{_DAY}(?:(?:\s*[|·•/,—–-]\s*|\s+(?=(?:last )?(?:updated|modified))){_DAY})?"
        r"(?:\s*[|·•/]\s*[^.|·•/]{1,40}){0,3}(?:\s-\s[^.|·•/]{1,40})?"
        rf"(?: by [^.|\d]{{1,60}})?",
        rf"(?:posted|published|written) by [^.|\d]{{1,60}}?(?: on|,)? {_DAY}",
        rf"{_SAID}(?:at )?\d\d?[:.]\d\d.{{0,40}}",
        rf"{_SECTION} {_DAY}",
        rf"date \d{{4}}-\d\d-\d\d {_SECTION}(?:(?: ?[/&|,] ?| and ){_SECTION}| in \w+(?: \w+)?)?",
        rf"{_DAY} in {_SECTION}(?:(?: ?[/&] ?| and ){_SECTION}){{0,3}}",
        rf"{_DAY}\s*[|·•/,—–-]\s*(?:[Ll]ast )?[Uu]pdated:? \d{{1,2}}[:.]?\d\d\b.{{0,30}}",
        needs=r"\d",
        yes=(
            "June 21, 2024",
            "Friday 21 June 2024",
            "2024-06-21T10:30:00Z",
            "Published: 21 June 2024, 10:30 GMT",
            "Published June 21, 2024 | Updated June 22, 2024 at 9:15 p.m. EDT",
            "Published 21 Jun 2024 at 08:15 BST Last updated 23 Jun 2024",
            "Last updated on Friday, June 21, 2024",
            "Page last updated at 11:09 GMT, Friday, 21 June 2024",
            "Date modified: 2024-06-21",
            "Update: 2024-06-21 02:44 GMT",
            "date 2024-06-21 News in six languages",
            "Posted on June 21, 2024 by Jane Doe",
            "Posted by Jane Doe on June 21, 2024",
            "June 21, 2024 / 10:30 AM EDT / The Daily News",
            "June 21, 2024 in Sports/Local",
            "News June 21, 2024",
            "June 21, 2024 — Updated 0915 GMT (1715 HKT)",
            "Updated - June 21, 2024 10:30 am IST - NEW LAKE",
            "Published On 21 Jun 202421 Jun 2024",
            "June 21, 20245:30 AM ET",
            "Last Update: Friday, 21 June 2024 CET 12:30 - GMT 10:30",
        ),
        no=(
            "June 6, 1944 — the Allies land in Normandy",
            "June 21, 2024 was a Friday.",
            "June 21, 2024 in Paris was hot.",
            "Published in 1990, it sold well.",
            "Date 2024-06-21 the army crossed the river",
            "Date 2024-06-21 Europe voted for a parliament",
            "Published by the army on June 21, 2024, it was a shock.",
        ),
    ),
    habit(
        "byline",
        rf"(?:(?:Story|Written|Reported|Reviewed|Posted) )?(?:By|BY|by):?\s+{_NAMES}"
        rf"(?:[\s,|·•/—–-]+(?:on )?{_SOME_DAY}(?:,? updated {_SOME_DAY})?)?",
        rf"{_WORD} {_NAME}(?:\s*[,—–]\s*|\s-\s){_SAID_IN_CAPITALS}",
        rf"{_SAID_IN_CAPITALS}\s*[|·•/]\s*(?:By|BY|by) {_NAMES}\.?",
        rf"{_NAME}(?:\s*[|·•/]\s*{_NAME}){{0,2}}\s*[|·•/]\s*{_SAID_IN_CAPITALS}"
        rf"(?:\s*[|·•/]\s*{_SAID_IN_CAPITALS})?",
        rf"(?:First |Originally )?[Pp]ublished in {_NAME},?(?: on)? {FULL_DAY}\.?",
        yes=(
            "By Jane Doe",
            "BY JANE DOE AND JOHN ROE",
            "By Jane Doe in Seoul and John Roe, Staff Writer",
            "By Jane Doe, June 21, 2024",
            "By Jane Doe | June 21, 2024 10:30 am",
            "Jane Doe | 21 June 2024",
            "Jan van der Berg | 21 June 2024",
            "The Daily News - June 21, 2024",
            "The Daily News | Updated: 2024-06-21 10:30",
            "AP | Lake City | Published June 21, 2024 at 10:30 | Last Updated: June 22, 2024",
            "By AP | Updated: June 21, 2024 10:30 IST2024-06-21T10:23:44+5:30",
            "Jane Doe | Staff Writer | June 21, 2024",
            "Story by Jane Doe • 21 June 2024",
            "Published in The Daily News on June 21, 2024",
            "by Jane Doe on 21 June, updated 23 June",
            "June 21, 2024|By Lake News Service.",
        ),
        no=(
            "By Monday the army had left",
            "By 1990 it was over",
            "Yoon visited Kyiv on June 21, 2024",
            "by the end of the war",
            "The Lake Accord | Signed 21 June 2024",
            "Published in Paris, the law of June 21, 2024, was new",
        ),
        exact=True,
        needs=r"\d|\A(?:By|BY|by)\b",
    ),
    habit(
        "credit",
        r"(?:photo(?:graph)?s?|images?|pictures?|illustration|graphic|video|credits?|caption)"
        r"(?: (?:credits?|courtesy|source|by|of|caption|illustration))?\s*[:/|].{1,200}",
        r"(?:photo|photograph|image|picture|illustration|video)s? (?:by|courtesy of) .{1,200}",
        rf".{{0,250}}(?:\b(?:via|courtesy of|for)|/)\s?{HOUSES}(?: Photos?| Images)?[)\]]?",
        rf".{{0,250}}[(\[](?:[^()\[\]]{{0,60}}\b)?{CREDIT}[^()\[\]]{{0,120}}[)\]]\.?",
        r".{0,200}\b(?:Getty Images|Pool Photo|Handout|File Photo)",
        r".{1,250}\bin this (?:(?:undated|file|handout|combination|aerial|satellite|still|screen)"
        r" ?)+(?:photo(?:graph)?|image|picture|grab)\b.{0,250}",
        r"(?:main |original )?sources?\s*:.{1,250}",
        needs=r"photo|imag|pictur|illustr|graphic|video|credit|caption|handout|source|grab"
        rf"|[)\]]\.?\Z|(?:via|courtesy of|for|/)\s?{in_lower_case(HOUSES)}",
        yes=(
            "Sources: European Space Agency, 21 June 2024; The Paper, 20 June 2024",
            "Alexei Ivanov, Sputnik, Kremlin Pool Photo via AP",
            "Photo: Jane Doe/Reuters",
            "A soldier walks in Kyiv on June 20, 2024. (AP Photo/Jane Doe)",
            "Jane Doe/AFP via Getty Images",
            "Photograph by Jane Doe",
            "Image credit: NASA",
            "A soldier walks in Kyiv in this undated photo released by the army on June 20.",
        ),
        no=(
            "He learned of it via Reuters.",
            "The photo was taken on June 20, 2024.",
            "Images from Kyiv showed damage (see below).",
        ),
    ),
    habit(
        "reporters",
        r"[(\[—–-]*\s*(?:(?:additional )?(?:reporting|writing|editing)|written|reported|edited"
        r"|story|compiled|translated|with (?:reporting|files|assistance|additional reporting))"
        r" (?:by|from)\b.{1,250}",
        r".{1,200}\bcontributed (?:reporting|to th(?:is|e) (?:report|story|article))\b.{0,90}",
        r".{1,100}\bcan be reached (?:at|on|by)\b.{0,100}",
        r"[\w’'. -]{2,60} is an? (?:[\w-]+ ){0,3}(?:writer|reporter|correspondent|columnist"
        r"|editor) (?:for|at|with|based in|covering|who covers)\b\D{0,150}",
        needs=r"report|writ|edit|story|compiled|translated|assistance|files|contributed|reached"
        r"|correspondent|columnist",
        yes=(
            "(Reporting by Jane Doe; Editing by John Roe)",
            "Reporting by Jane Doe in Seoul",
            "The Associated Press contributed to this report.",
            "Jane Doe is a senior reporter for The Paper.",
        ),
        no=(
            "Russia contributed troops to the war in 1950.",
            "Jane Doe is an American reporter held in Russia since 2023.",
            "Written in 1950, the law stands.",
        ),
    ),
    habit(
        "day and place",
        DAY_AND_PLACE,
        exact=True,
        needs=r"\d{4}",
        yes=("27 April 2015, Kathmandu", "May 3, 2021, Paris, France"),
        no=(
            "Kathmandu, 27 April 2015, and what came of it",
            "Born 5 May 1950",
            "In Kathmandu, on 27 April 2015, the earth shook",
        ),
    ),
    habit(
        "picture",
        rf"{PICTURE_HOUSES} [A-Z“\"][^.!?]{{1,200}}",
        exact=True,
        opens=r"(?:Getty|PA Media|EPA|Alamy|Shutterstock|AFP|Reuters|AP)",
        yes=("Getty Images The ferry in the harbour in 2003", "Reuters/Ann Poe A sea wall"),
        no=("Getty Images was sold in 2008.", "Reuters Reporters Freed in Myanmar"),
    ),
)
