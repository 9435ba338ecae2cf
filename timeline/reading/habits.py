"""The lines that belong to the paper and not to its report: a pattern and its examples each."""

from __future__ import annotations

from timeline.reading.datelines import CLOCK, FULL_DAY, MONTH_DAY
from timeline.reading.habit import Habit, habit
from timeline.reading.houses import BUTTON, CREDIT, HOUSES, MEDIA

__all__ = ["HABITS", "Habit", "habit_of"]

_SAID = (
    r"(?:(?:(?:first |originally |last )?(?:published|posted|updated|modified|released|issued"
    r"|filed)(?: online)?(?: on| at)?|date|dated|(?:publication|release) date"
    r"|date (?:of publication|published|posted|modified|updated))\s*:?\s*)"
)
_DAY = rf"{_SAID}?{FULL_DAY}{CLOCK}"
_SOME_DAY = rf"(?:{_DAY}|{MONTH_DAY})"
_WORD = r"[A-ZÀ-ÖØ-Þ@][\w.’'-]*"
_SMALL = (
    r"(?:and|in|of|for|the|with|de|da|del|van|von|der|al|bin|el|la|le|staff|writers?|reporters?"
    r"|correspondents?|editors?|political|senior|chief|foreign|special|to|contributing|\d+:\d+)\b"
)
_NAMES = rf"{_WORD}(?:[\s,;|·/&–—:]+(?:{_WORD}|{_SMALL})){{0,16}}"


HABITS = (
    habit(
        "day",
        rf"{_DAY}(?:(?:\s*[|·•/,—–-]\s*|\s+(?=(?:last )?(?:updated|modified))){_DAY})?"
        r"(?:\s*[|·•/]\s*[^.|·•/]{1,40}){0,3}"
        rf"(?: by [^.|\d]{{1,60}})?",
        rf"(?:posted|published|written) by [^.|\d]{{1,60}}?(?: on|,)? {_DAY}",
        rf"{_SAID}\d\d?[:.]\d\d.{{0,30}}",
        needs=r"\d",
        yes=(
            "June 21, 2024",
            "Friday 21 June 2024",
            "2024-06-21T10:30:00Z",
            "Published: 21 June 2024, 10:30 GMT",
            "Published June 21, 2024 | Updated June 22, 2024 at 9:15 p.m. EDT",
            "Published 21 Jun 2024 at 08:15 BST Last updated 23 Jun 2024",
            "Last updated on Friday, June 21, 2024",
            "Date modified: 2024-06-21",
            "Posted on June 21, 2024 by Jane Doe",
            "Posted by Jane Doe on June 21, 2024",
            "June 21, 2024 / 10:30 AM EDT / The Daily News",
        ),
        no=(
            "June 6, 1944 — the Allies land in Normandy",
            "June 21, 2024 was a Friday.",
            "Published in 1990, it sold well.",
            "Published by the army on June 21, 2024, it was a shock.",
        ),
    ),
    habit(
        "byline",
        rf"(?:By|BY|by):?\s+{_NAMES}"
        rf"(?:[\s,|·/—–-]+(?:on )?{_SOME_DAY}(?:,? updated {_SOME_DAY})?)?",
        rf"{_WORD}(?: (?:de|da|van|von|der|al|bin|{_WORD})){{1,4}}(?:\s*[|·•/,—–]\s*|\s-\s){_DAY}",
        yes=(
            "By Jane Doe",
            "BY JANE DOE AND JOHN ROE",
            "By Jane Doe in Seoul and John Roe, Staff Writer",
            "By Jane Doe, June 21, 2024",
            "By Jane Doe | June 21, 2024 10:30 am",
            "Jane Doe | 21 June 2024",
            "Jan van der Berg | 21 June 2024",
            "The Daily News - June 21, 2024",
            "by Jane Doe on 21 June, updated 23 June",
        ),
        no=(
            "By Monday the army had left",
            "By 1990 it was over",
            "Yoon visited Kyiv on June 21, 2024",
            "by the end of the war",
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
        r"(?:main |original )?sources?\s*:.{1,250}",
        needs=r"photo|imag|pictur|illustr|graphic|video|credit|caption|handout|source"
        r"|[)\]]\.?\Z|[^.!?\"”]\Z",
        yes=(
            "Sources: European Space Agency, 21 June 2024; The Paper, 20 June 2024",
            "Alexei Ivanov, Sputnik, Kremlin Pool Photo via AP",
            "Photo: Jane Doe/Reuters",
            "A soldier walks in Kyiv on June 20, 2024. (AP Photo/Jane Doe)",
            "Jane Doe/AFP via Getty Images",
            "Photograph by Jane Doe",
            "Image credit: NASA",
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
        "follow",
        rf"(?:follow|like|find|join|connect with)\b.{{0,140}}\b{MEDIA}\b.{{0,60}}",
        rf"{MEDIA}\s*:\s*@\w+",
        r"@\w+",
        r"\S+@\S+\.\w+",
        needs=r"twitter|facebook|instagram|telegram|tube|tiktok|whatsapp|linkedin|threads|bluesky"
        r"|mastodon|google|newsletter|podcast|channel|\bx\b|@",
        yes=(
            "Follow Jane Doe on\u00a0Facebook\u00a0and\u00a0Twitter.",
            "Follow us on X @thepaper",
            "Like us on Facebook",
            "@janedoe",
        ),
        no=("Follow-up talks began on June 21, 2024.", "He posted it on Twitter."),
    ),
    habit(
        "plea",
        r"please let us know\b.{0,200}|let us know (?:in|what|if)\b.{0,200}",
        r"(?:sign up (?:for|to|here|now)|sign in|log in|subscribe|click here|tap here|donate)\b"
        r".{0,200}",
        r"(?:download (?:our|the) (?:free )?app|get (?:our|the latest|unlimited|more))\b.{0,200}",
        r"(?:support (?:our|independent) journalism|become a (?:member|subscriber))\b.{0,200}",
        r"(?:(?:have|got|do you have) (?:a|any) (?:news )?(?:tip|story))\b.{0,200}",
        r"(?:contact (?:us|the author)|e-?mail us|write to us|send us)\b.{0,200}",
        r"(?:you must be logged in|we use cookies|your browser)\b.{0,250}",
        r"this (?:site|website) (?:uses|requires)\b.{0,250}",
        r"by (?:subscribing|signing up|clicking)\b.{0,250}",
        r"(?:your e-?mail address will not be published|required fields are marked)\b.{0,150}",
        r"from wikipedia, the free encyclopedia",
        r"thank(?:s| you) for (?:reading|subscribing)\b.{0,200}",
        needs=r"\A(?:please|let us|sign|log|subscribe|click|tap|donate|download|get|support|become"
        r"|have|got|do you|contact|e-?mail|write|send|you|we use|this (?:web)?site"
        r"|by (?:subs|sign|click)|required|from wiki|thank)",
        yes=(
            "Please let us know if you're having issues with commenting.",
            "Sign up for our newsletter",
            "Subscribe to The Paper for $1 a week.",
            "Do you have a news tip? Write to us.",
            "You must be logged in to comment",
            "Your email address will not be published. Required fields are marked *",
            "From Wikipedia, the free encyclopedia",
        ),
        no=("Please, he said, let us go.", "Signing of the treaty took place on Friday."),
    ),
    habit(
        "pointer",
        r"(?:read|see|watch|listen|view)"
        r"(?: (?:more|also|next|now|on|the full (?:story|report)))?\s*[:|>»].{0,250}",
        r"(?:also read|read also|read more|see more|related|recommended|in case you missed it)"
        r"(?: (?:about|on|from|articles?|stories|coverage|news|content|topics|posts|for you))?"
        r"(?:\s*[:|>»].{0,250})?",
        r"(?:read more|see more) (?:about|on|from)\b[^.\d]{1,60}",
        r"more (?:on|from|about|in|news|stories|coverage) [^.\d]{1,60}",
        r"(?:you may also like|most (?:read|popular|viewed|shared)|trending|up next|top stories"
        r"|editors?[’']?s? picks?|latest (?:news|stories|updates)|what to read next|keep reading"
        r"|continue reading|explore more|don[’']t miss|in this (?:article|story))[^.\d]{0,40}",
        r"(?:story continues|article continues|scroll to continue).{0,60}",
        r"advertisements?|sponsored(?: content)?|promoted|skip (?:to|ad|past).{0,60}",
        r"end of (?:ad|advertisement|related.{0,30})",
        needs=r"\A(?:read|see|watch|listen|view|also|related|recommended|in (?:case|this)|more"
        r"|you may|most|trending|up next|top|editor|latest|what to|keep|continue|explore|don"
        r"|story|article|scroll|advert|sponsored|promoted|skip|end of)",
        yes=(
            "Read more: Putin visits Pyongyang on June 18, 2024",
            "READ ALSO | The war so far",
            "Related articles",
            "More from The Paper",
            "Most read",
            "Advertisement",
            "Story continues below advertisement",
        ),
        no=(
            "Read more than 200 letters and you know him.",
            "Related attacks followed in May 2024.",
            "More on the way, he said in 1990.",
            "Popular songs were played in early June.",
        ),
    ),
    habit(
        "button",
        rf"{BUTTON}!?(?:[\s,|·/]+{BUTTON}!?)*",
        r"share (?:this|on|via|the (?:article|story))\b.{0,60}",
        r"(?:\d[\d,.]*k? )?(?:comments?|replies|views|shares|likes|reactions)"
        r"(?: \(?\d[\d,]*\)?)?",
        r"comments are (?:closed|off|disabled)\.?",
        r"(?:leave|post|add|write) a (?:comment|reply).{0,60}",
        r"(?:join|start) the (?:conversation|discussion).{0,60}|be the first to comment.{0,20}",
        r"(?:view|show|read|hide)(?: all)? (?:\d+ )?comments.{0,20}",
        r"\d+\s?-?min(?:ute)?s?\.? (?:read|listen|watch)|\d+ (?:minute|hour|day|week)s? ago",
        needs=r"\A(?:.{1,120}|[^.]*)\Z",
        yes=(
            "Share this article",
            "Share Tweet Email",
            "12 comments",
            "Comments are closed.",
            "Leave a comment",
            "5 min read",
            "3 hours ago",
        ),
        no=("Share prices fell on Friday.", "Comments by Putin in May drew anger."),
    ),
    habit(
        "rights",
        r"(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4}|(?:of|by) )).{0,250}",
        r".{0,200}\ball rights reserved\b.{0,200}",
        r".{0,200}\bmay not be (?:published|reproduced|republished|redistributed)\b.{0,200}",
        r"(?:(?:terms of (?:use|service)|privacy (?:policy|notice))|cookie policy)[^.]{0,80}",
        needs=r"©|\(c\)|copyright|rights reserved|may not be|terms of|privacy|cookie",
        yes=(
            "© 2024 The Paper",
            "Copyright 2019 The Paper. All rights reserved.",
            "This material may not be published, broadcast or rewritten.",
            "Terms of use | Privacy policy",
        ),
        no=("Copyright law was changed in 1976.",),
    ),
    habit(
        "note",
        r"(?:editor[’']?s?[’']? note|correction|clarification|disclaimer|disclosure)"
        r"\s*[:—–(-].{0,290}",
        r"[*(_]*(?:this|the) (?:article|story|report|post|piece|page|entry) (?:was|has been|is)\b"
        r".{0,60}\b(?:published|updated|corrected|translated|republished|syndicated)\b.{0,200}",
        r"[*(_]*this (?:article|story|report|post|piece|page|entry) was last (?:changed|edited"
        r"|modified|revised|reviewed)\b.{0,90}",
        r"[*(_]*this (?:article|story|report|post|piece) (?:first|originally) appeared\b.{0,200}",
        r"a version of this (?:article|story|report) (?:appears|appeared|was|first|originally)\b"
        r".{0,250}",
        r"the post .{1,200} (?:first )?appeared (?:first )?on .{1,80}",
        needs=r"\A(?:editor|correction|clarification|dis|a version of"
        r"|[*(_]*th(?:is|e) (?:article|story|report|post|piece|page|entry))",
        yes=(
            "Editor’s note: This story was first published on June 21, 2024.",
            "Correction: An earlier version gave the wrong year.",
            "This article was originally published on 21 June 2024.",
            "A version of this article appears in print on July 6, 2024, Section A.",
            "The post A dam of 1978 bursts appeared first on The Paper.",
            "This page was last edited on 21 June 2024, at 10:30 (UTC).",
        ),
        no=(
            "Correction of the borders came in 1953.",
            "The report was written in 1953.",
        ),
    ),
    habit(
        "menu",
        r"(?:[^|>»›•·\d.]{1,30}[|>»›•·]){2,}[^|>»›•·\d.]{0,30}",
        r"home\s*[|>»›/][^.]{0,80}",
        r"!\[[^\]]*\]\([^)\s]*\)|(?:https?://|www\.)\S+",
        needs=r"[|>»›•·]|home|!\[|http|www",
        yes=("World | Asia | Koreas | Opinion", "Home > World > Asia", "![A map](map.png)"),
        no=("| 1950 | The war begins |", "Kim > Park in the 1990 polls."),
    ),
)


def habit_of(line: str) -> str:
    """The name of the habit that a line is, without the blanks around it; empty for none."""
    words = line.removeprefix("- ")  # As an item of a list.
    return next((each.name for each in HABITS if each.fits(words)), "")
