"""The lines with which a paper speaks to its readers: follow, subscribe, share, read on, rights."""

from timeline.patterns import in_lower_case
from timeline.reading.furniture.habit import habit
from timeline.reading.furniture.houses import BUTTON, MEDIA

_ON = r"(?:(?:,| \(| [—–-]) ?[\w., ]{0,20}\d\)?)?"
"""The day of a note, behind what it is called; a short pattern, since this one is always built."""

_HATNOTE = (
    r"For (?![^,.]{0,80}\b(?:time|moment|days|weeks|months|years|decades)\b)[^,.]{1,80}"
    r", see (?:also )?[“\"]?[A-ZÀ-ÖØ-Þ][^.!?,;:()\d]{0,60}(?:\([^()]{1,40}\))?\.?[”\"]?\.?"
)
"""Where else an encyclopaedia tells of what is called alike, by its title: no sentence goes so."""

NOTICES = (
    habit(
        "follow",
        rf"(?:follow|like|find|join|connect with)\b.{{0,140}}\b{MEDIA}\b.{{0,60}}",
        rf"{MEDIA}\s*:\s*@\w+",
        r"@\w+",
        r"\S+@\S+\.\w+",
        opens=rf"(?:follow|like|find|join|connect|\S*@|{in_lower_case(MEDIA)}\s*:)",
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
        opens=r"(?:please|let us|sign|log|subscribe|click|tap|donate|download|get|support|become"
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
        opens=r"(?:read|see|watch|listen|view|also|related|recommended|in (?:case|this)|more"
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
        rf"[*(_]*(?:editor[’']?s?[’']? note|corrections?|clarification|disclaimer|disclosure)"
        rf"{_ON}\s*[:—–(-].{{0,290}}",
        rf"[*(_]*updated?{_ON}\s*[:—–-]\s*"
        r"(?:this|the) (?:article|story|report|post|piece|page|headline)\b.{0,250}",
        r"[*(_]*(?:this|the) (?:article|story|report|post|piece|page|entry) (?:was|has been|is)\b"
        r".{0,60}\b(?:published|updated|corrected|amended|edited|translated|republished|"
        r"syndicated)\b"
        r".{0,200}",
        r"[*(_]*this (?:article|story|report|post|piece|page|entry) was last (?:changed|edited"
        r"|modified|revised|reviewed)\b.{0,90}",
        r"[*(_]*this (?:article|story|report|post|piece) (?:first|originally) appeared\b.{0,200}",
        r"a version of this (?:article|story|report) (?:appears|appeared|was|first|originally)\b"
        r".{0,250}",
        r"the post .{1,200} (?:first )?appeared (?:first )?on .{1,80}",
        opens=r"(?:[*(_]*(?:editor|correction|clarification|dis|update)|a version of"
        r"|[*(_]*th(?:is|e) (?:article|story|report|post|piece|page|entry))",
        yes=(
            "Editor’s note: This story was first published on June 21, 2024.",
            "Correction: An earlier version gave the wrong year.",
            "Correction, Feb. 28, 2025: An earlier version of this article misspelled a name.",
            "*Correction (June 3): The vote was in 1990, not 1991.",
            "Update, 21 June 2024: This story was corrected: the dam burst in 1990.",
            "This article was originally published on 21 June 2024.",
            "A version of this article appears in print on July 6, 2024, Section A.",
            "The post A dam of 1978 bursts appeared first on The Paper.",
            "This page was last edited on 21 June 2024, at 10:30 (UTC).",
        ),
        no=(
            "Correction of the borders came in 1953.",
            "Update: the army crossed the river on 21 June 2024.",
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
    habit(
        "footnote",
        r"\[(?:\^[\w-]{1,20}|\d{1,3})\]:\s.{1,290}",
        opens=r"\[",
        yes=("[^1]: Smith, Ships, 14 May 1998.", "[2]: https://post.example/2019/05/01"),
        no=("[Laughter]: he smiled",),
    ),
    habit(
        "encyclopaedia",
        r"\^\s?.{2,290}",
        r"(?:see also|main articles?|further information)\s*:.{1,200}",
        opens=r"(?:\^|see also|main|further)",
        yes=(
            "^ “Aswan”. The Paper. 4 June 2010. Retrieved 5 June 2011.",
            "Main article: Suez Crisis of 1956",
        ),
        no=("Main battles: none before 1950",),
    ),
    habit(
        "hatnote",
        rf"(?:This article is about [^.]{{1,120}}\. )?{_HATNOTE}(?: {_HATNOTE}){{0,3}}",
        exact=True,
        opens=r"(?:This article is about|For )",
        yes=(
            "This article is about the dam. For the older one, see Low Dam (1902).",
            "For other uses, see Aswan (disambiguation).",
            "For the 1999 film, see Tidal Wall (film). For the song, see “Tidal Wall”.",
            "For a broader coverage of this topic, see also History of Egypt and Nubia.",
        ),
        no=(
            "For him, the war of 1950 was lost.",
            "For years, seeing was believing.",
            "For the first time since 1990, see Rome from above.",
            "For weeks in 1940, see what London endured.",
            "For proof, see Rome in 1945.",
            "For a moment of 3 May 1999, see how the crowd gathered, and weep.",
        ),
    ),
    habit(
        "mail",
        r"(?:From|To|Cc|Bcc|Reply-To|Subject|Message-ID|Return-Path): ?\S.{0,250}",
        exact=True,
        opens=r"(?:From|To|Cc|Bcc|Re|Subject|Me)",
        yes=("From: News Desk <news@post.example>", "Subject: The week of 21 June 2024"),
        no=("From Monday to Friday", "Subject to approval on 21 June 2024"),
    ),
    habit(
        "release",
        r"for (?:immediate|general) release(?:\s*[:–—-].{0,80})?|embargo(?:ed)?\b.{0,90}",
        r"(?:press|news|media) release(?:\s*[:#]?\s*(?:no\.? ?)?[\d/-]*)",
        r"#{3}|-30-|[-–— ]*ends[-–— ]*",
        r"(?:(?:press|media|news) )?(?:contacts?|enquiries|inquiries)\s*:.{1,200}",
        needs=r"release|embargo|#|30|ends|contact|enquir|inquir",
        yes=(
            "FOR IMMEDIATE RELEASE",
            "Embargoed until 22 May 2025, 10:00",
            "Press release 47/2025",
            "###",
            "Media contact: Jane Doe, +371 6700 1987",
        ),
        no=("The release of hostages began in 1985.", "Embargoes ended it.", "Contact was lost."),
    ),
)
