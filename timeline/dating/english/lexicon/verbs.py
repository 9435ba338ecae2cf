"""English verb forms, by the time that they tell: a light cue, read without a parser."""

FUTURE = (
    "will", "'ll", "won't", "shall", "must", "might", "should", "going to", "is to", "are to",
    "set to", "set for", "due to be", "due on", "due in", "due for", "due to end", "due to start",
    "due to begin", "due to open", "due to close", "due to meet", "due to expire", "due to vote",
    "due to return", "due to leave", "due to arrive", "due to finish", "due to resume",
    "due to appear", "due to take", "due to go", "due to visit", "due to play", "due to speak",
    "due to hold", "due to land", "go on sale", "go on trial", "go on show", "go on strike",
    "expected to", "expected on", "expected in", "expected by", "expected before", "expected until",
    "expected back", "expected home", "expected at", "expected off", "scheduled to", "slated to",
    "scheduled for", "slated for", "planned for", "forecast for", "forecast to", "projected to",
    "poised to", "on track to", "about to", "plans to", "plan to", "planning to", "hopes to",
    "hope to", "hoping to", "intends to", "intend to", "aiming to", "expects to", "expect to",
    "aims to", "aim to", "wants to", "want to", "seeks to", "seek to", "vows to", "pledges to",
    "threatens to", "promises to", "likely to", "ready to", "preparing to", "is due to",
    "are due to", "was due to", "were due to", "ahead of", "upcoming", "forthcoming", "run-up to",
    "lead-up to", "heading into", "going into", "in time for", "could be", "could begin",
    "could resume", "could start", "could open", "could happen", "opens", "resumes", "arrives",
    "departs", "begins", "expires", "takes", "goes", "faces", "comes out", "come out", "convenes",
    "concludes", "hosts", "kicks off", "airs", "premieres", "debuts", "expire", "take effect",
    "go into effect", "come into force", "comes into force", "go to the polls",
    "go back to the polls", "head to the polls", "return to the polls", "waiting for", "await",
    "awaits", "awaiting", "bracing for", "has to", "have to", "needs to", "need to",
)  # fmt: skip
DESCRIBING = frozenset({"based", "ranked", "opposed", "coached", "managed", "led", "known"})
"""Participles that tell who somebody is: "will face a team coached by Roe on Sunday"."""
ARRANGED = (
    "playing", "meeting", "coming", "leaving", "going", "getting married", "marrying", "launching",
    "starting", "closing", "opening", "returning", "voting", "arriving", "flying", "travelling",
    "traveling", "visiting", "hosting", "performing", "speaking", "retiring", "touring", "giving",
    "seeing", "stepping down",
)  # fmt: skip
"""What is done on a day to come, after "is": "we are playing in Lund on Saturday"."""
NOT_FINITE = frozenset({
    "ahead of", "upcoming", "forthcoming", "run-up to", "lead-up to", "heading into", "going into",
    "in time for", "about to", "likely to", "ready to", "preparing to", "planning to", "hoping to",
    "aiming to", "poised to", "waiting for", "awaiting", "bracing for",
})  # fmt: skip
"""Of these, what no clause has for its verb: "on Friday, ahead of the vote, he left"."""
GUESSES = frozenset({
    "must", "might", "should", "could be", "could begin", "could resume", "could start",
    "could open", "could happen",
})  # fmt: skip
"""Of these, what a history tells of its past too: "nobody knew that he could be caught"."""
NOUNS = frozenset({
    "plan to", "hope to", "aim to", "plans to", "hosts", "faces", "premieres", "debuts", "airs",
    "will", "might", "need to",
})  # fmt: skip
"""Of these, what is a noun after an article: "her plan to save it"."""
FUTURE_IN_LOWER_CASE = ("may",)
STANDS = (
    "falls", "is", "are", "due", "due back", "due out", "due in court", "due back in court",
    "expected", "scheduled", "slated", "planned", "begins", "starts", "ends", "payable",
    "redeemable", "effective", "maturing", "expiring", "is holding", "are holding", "are published",
    "is published", "are released", "is released", "is announced", "is held", "are closed",
    "is closed", "likely", "see you", "See you",
)  # fmt: skip
"""Verbs that put the time beside them ahead: "the deadline is Friday", "the launch, due Monday"."""
AT = ("on", "in", "at", "for", "this", "next", "by", "before", "until")
FUTURE_IN_THE_PAST = (
    "would", "was to", "were to", "meant to", "planned to", "intended to", "hoped to", "aimed to",
    "wanted to", "eve of", "was going to", "were going to", "was always going to",
    "were always going to", "was never going to",
)  # fmt: skip
AGREED = (
    "agreed", "promised", "vowed", "pledged", "threatened", "decided", "offered", "arranged",
    "invited", "urged", "asked", "summoned", "called", "told", "intended", "hoped", "ordered",
    "undertook", "voted", "drawn",
)  # fmt: skip
AIMING = (
    "agreeing", "promising", "vowing", "pledging", "threatening", "offering", "inviting", "urging",
    "asking", "calling on", "telling", "ordering", "undertaking", "resolving", "swearing",
    "warning", "instructing", "commanding", "requiring", "directing",
)  # fmt: skip
"""Their like, beside what is done: "left, promising to return in September"."""
AWAITED = (
    "told", "given", "required", "needs", "want", "wants", "expected", "forecast", "predicted",
    "projected", "wanted", "trying",
)  # fmt: skip
"""Verbs after which "to grow by Monday" lies ahead."""
FORESEES = (
    "expects", "expect", "expecting", "forecasts", "predicts", "anticipates", "anticipate",
    "projects", "wants", "want", "asks",
)  # fmt: skip
"""Present verbs after which "the deal to close in May" lies ahead."""
PROMISED = ("promised", "pledged", "proposed", "offered", "demanded", "suggested", "sought")
FIXED_FOR = ("promised", "called", "announced", "fixed", "arranged", "booked", "billed", "pledged")
"""What is done to a day before the day comes: "a vote has been promised for September"."""
FIXED = (
    "called", "announced", "set", "scheduled", "ordered", "fixed", "agreed", "booked", "reserved",
    "advertised",
)  # fmt: skip
OCCASIONS = (
    "election", "elections", "vote", "ballot", "referendum", "poll", "polls", "summit", "talks",
    "meeting", "strike", "conference", "hearing", "trial", "launch", "date", "convention", "hike",
)  # fmt: skip
"""What is promised or fixed for a time to come."""
ACTIONS = (
    "strike", "strikes", "walkout", "walkouts", "boycott", "protest", "protests", "rally",
    "rallies", "march", "marches", "vote", "ballot", "demonstration", "demonstrations", "shutdown",
    "stoppage", "general strike", "day of action", "summit", "meeting", "vigil", "recount",
)  # fmt: skip
"""What is called for, and lies ahead."""
PROSPECTS = (
    "prospect", "prospects", "possibility", "odds", "likelihood", "hopes", "bets", "speculation",
    "expectations", "a chance", "the chance",
)  # fmt: skip
"""What is not yet, before what it is of: "the prospect of a hike in November"."""
PENCILLED = ("pencilled", "penciled")
DUE = (
    "due", "expected", "scheduled", "set", "slated", "supposed", "planned", "meant", "preparing",
    "planning", "targeting", "aiming",
)  # fmt: skip
"""What was to come, after "was": "had been due to start in January"."""
ACCUSED = (
    "tried", "charged", "accused", "jailed", "wanted", "convicted", "sentenced", "arrested",
    "indicted", "suspected", "guilty", "detained", "fined", "blamed", "questioned", "prosecuted",
)  # fmt: skip
"""What is done to people for what they did before."""
PUTTING_OFF = (
    "delay", "delays", "delaying", "postpone", "postpones", "postponing", "postponement",
    "puts off", "putting off", "push back", "pushes back", "pushing back", "defer", "defers",
    "deferring", "extends", "extending", "adjourns", "reschedules",
)  # fmt: skip
"""Present verbs and nouns after which "to 15 December" lies ahead."""
MOVED = (
    "moved", "switched", "postponed", "put back", "put off", "brought forward", "delayed",
    "rescheduled", "changed", "shifted", "pushed", "advanced", "adjourned", "move", "switch",
    "postpone", "delay", "reschedule", "shift", "slipped",
)  # fmt: skip
"""Verbs after which "from Thursday to Friday" is two days and no stretch."""
PUT_OFF = (
    "adjourned", "suspended", "postponed", "delayed", "deferred", "put off", "pushed back",
    "extended", "closed", "halted", "shut", "prolonged", "rescheduled", "given", "gave", "has",
    "moved", "changed", "switched", "shifted", "brought forward", "put back", "pushed", "slipped",
    "have", "to delay", "to postpone", "to put off", "to wait", "to suspend", "to extend",
    "remanded",
)  # fmt: skip
"""Verbs after which "until Monday" lies ahead, though they are past."""
IN_FORCE = ("in force", "in place", "in effect", "valid")
"""After these too: "a warning was in force until Sunday"."""
KEEPING = (
    "stop", "stops", "stopped", "stopping", "block", "blocks", "blocked", "blocking", "prevent",
    "prevents", "prevented", "preventing", "keep", "keeps", "kept", "keeping", "bar", "barred",
    "barring", "halt", "halted",
)  # fmt: skip
"""Verbs after which "from taking effect on 1 July" lies ahead."""
CALLED_OFF = ("cancelled", "canceled", "called off", "postponed", "scrapped", "grounded")
DECLARED = (
    *AGREED, "declared", "announced", "imposed", "called", "set", "approved", "proposed",
    "unveiled", "plan", "plans",
)  # fmt: skip
"""Words after which a weekday may lie ahead: "agreed to meet on", "a ban starting"."""
TO_HOLD = (
    "hold", "meet", "talk", "visit", "resume", "start", "begin", "return", "vote", "attend",
    "appear", "launch", "open", "reopen", "play", "host", "march", "strike", "speak", "gather",
    "convene", "discuss", "travel", "debate", "sit", "reconvene", "testify", "rally", "take part",
    "walk out", "take to",
)  # fmt: skip
FIXTURES_OF_MANY = (
    "meet", "play", "face", "host", "visit", "take on", "kick off", "travel to", "end", "begin",
    "start", "resume", "reopen", "expire", "hold talks", "hold elections", "hold a", "hold an",
    "hold their", "have their first", "go to the polls", "go on trial", "return to", "vote on",
    "arrive", "leave", "choose", "elect", "decide", "finish", "round off", "fly to", "fly out",
)  # fmt: skip
SENSED = (
    "not", "have", "see", "hear", "feel", "smell", "find", "do", "only", "barely", "hardly", "tell",
    "remember", "understand", "afford", "walk", "speak", "breathe", "sleep", "reach", "get",
)  # fmt: skip
"""After "could", what somebody was able to; else "it could hit the coast on Monday" is ahead."""
PLANS = (
    "plan", "plans", "idea", "hope", "intention", "aim", "proposal", "schedule", "timetable",
)  # fmt: skip
"""What was to be, before "was for" and "was to"."""
BEFORE_A_NOUN = (
    "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "first", "second",
    "third", "last", "next", "new", "every", "each",
)  # fmt: skip
"""Before a name, they make a noun of what follows it: "his first Albion start"."""
SAYING = frozenset({"said", "told", "added", "announced", "wrote", "warned", "noted"})
FIXTURES_OF_ONE = (
    "meets", "plays", "faces", "hosts", "visits", "takes on", "kicks off", "travels to", "races",
    "competes", "votes", "returns to", "flies to", "retires", "expires", "turns", "steps down",
    "takes office", "takes effect", "goes on trial", "goes to the polls", "leaves for", "sets",
    "rises", "follows", "opens", "closes", "starts", "begins", "ends", "resumes", "sails", "speaks",
    "addresses", "decides", "publishes", "reopens", "lands", "flies", "arrives", "departs",
    "gathers", "sits", "holds", "reconvenes", "marks", "celebrates", "commemorates", "kicks off",
    "heads to", "comes up", "comes to", "runs out", "falls due", "appears", "gets under way",
    "joins", "moves to", "launches", "chooses", "elects", "rules on", "reports earnings",
    "reports results", "reports its",
)  # fmt: skip
"""Present verbs of a programme, beside a weekday: "Germany meet Argentina on Saturday"."""
OWN_FIXTURES = (
    "stage", "race", "game", "match", "final", "semi-final", "semifinal", "round", "leg", "derby",
    "fixture", "kick-off", "time trial", "ballot", "hearing", "summit", "launch", "draw", "show",
    "ceremony", "parade", "march", "protest", "strike", "debate", "vote", "election",
)  # fmt: skip
"""What a weekday owns that may lie ahead: "Tuesday's stage is one for the climbers"."""
OWNS = ("'s", "’s")
COMING = (
    "celebrates", "celebrate", "marks", "mark", "commemorates", "commemorate", "votes", "vote",
    "elects", "elect", "goes to the polls", "go to the polls", "kicks off", "chooses", "choose",
)  # fmt: skip
"""Present verbs after a weekday to come: "the town on Saturday celebrates its feast"."""
SPOKEN = (
    "remarks", "speech", "interview", "interviews", "statement", "statements", "comments",
    "address", "testimony", "news conference", "press conference", "briefing", "letter", "message",
    "report", "post", "broadcast", "telegram", "tweet", "televised address",
)  # fmt: skip
"""What is said or written: "in remarks on Thursday" dates the saying, whatever was said."""
STARTING = ("starting", "beginning", "effective", "from", "as of")
PERFECT = ("has", "have", "'ve", "hasn't", "haven't")
PAST_PERFECT = ("had", "hadn't")
PARTS = frozenset({"had", "have", "has", "is", "are"})
"""Verbs that may be part of another's form: "may have had"."""
FINITE = frozenset({
    "was", "were", "did", "began", "broke", "chose", "drew", "drove", "fell", "flew", "gave",
    "grew", "knew", "rose", "sank", "saw", "spoke", "swore", "threw", "took", "went", "withdrew",
    "wore", "wrote", "stole", "overthrew", "overtook", "underwent", "rode", "sang", "tore", "blew",
    "rang", "shrank", "swam", "woke", "awoke", "bore", "drank", "ate", "forgot", "forgave", "froze",
    "sprang", "strode", "strove", "arose", "foresaw", "undertook", "mistook", "forbade", "overcame",
    "wove", "slew", "undid", "oversaw", "befell", "outgrew", "overrode", "forsook", "rewrote",
    "retook", "came", "became", "ran", "overran",
})  # fmt: skip
"""What no verb before them helps: "the talks planned for Monday were dropped", "is expected to
show that it grew"."""
PRESENT = (
    "is", "are", "'re", "'m", "'s", "isn't", "aren't", "can", "cannot", "does", "says", "say",
    "remains", "remain", "stays", "stay", "keeps", "keep", "expects", "expect", "believes",
    "believe", "thinks", "think",
)  # fmt: skip
THINKING = frozenset({"says", "say", "believes", "believe", "thinks", "think"})
"""Of these, what is part of no other verb's form: "say he was killed"."""
PAST = (
    *sorted(FINITE), "wasn't", "weren't", "didn't", "beat", "brought", "built", "bought", "felt",
    "fought", "found", "got", "held", "hit", "kept", "led", "left", "lost", "made", "met", "paid",
    "put", "said", "sent", "sold", "spent", "stood", "struck", "swept", "taught", "thought", "told",
    "won", "sought", "caught", "laid", "lay", "shot", "slid", "shook", "withstood", "dealt",
    "ceased", "heard", "dug", "hid", "hung", "lent", "lit", "shone", "slept", "stuck", "clung",
    "crept", "leapt", "meant", "stung", "swung", "wept", "spun", "bent", "bred", "outlived", "fed",
    "fled", "burst", "learnt", "burnt", "spilt", "dreamt", "leant", "outran", "upheld", "withheld",
    "beheld", "flung", "sped", "trod", "misled", "overheard", "spat", "knelt", "dwelt", "bled",
    "rebuilt", "repaid", "remade", "understood", "misunderstood", "foretold", "retold", "resold",
    "rethought", "outdid", "bade", "outsold", "sat",
)  # fmt: skip
PARTICIPLES = (
    "beaten", "begun", "bitten", "blown", "borne", "broken", "chosen", "drawn", "driven", "drunk",
    "eaten", "fallen", "flown", "forbidden", "foreseen", "forgiven", "forgotten", "frozen", "given",
    "grown", "hidden", "known", "mistaken", "outdone", "outgrown", "overridden", "overseen",
    "overthrown", "retaken", "rewritten", "ridden", "risen", "rung", "seen", "shaken", "shown",
    "shrunk", "spoken", "sprung", "stolen", "sung", "sunk", "sworn", "swum", "taken", "thrown",
    "torn", "undergone", "undertaken", "undone", "withdrawn", "woken", "worn", "woven", "written",
)  # fmt: skip
"""Irregular ones that are no past forms: "the ship, sunk in May"."""
PAST_UNLESS_TO = (
    "cut", "shut", "quit", "spread", "cast", "hurt", "set", "let", "read", "shed", "upset", "reset",
    "undercut", "outbid", "thrust", "slit", "wed",
)  # fmt: skip
"""Verbs of one form, past unless "to" stands before them."""
PAST_BEFORE = ("split", "bet", "bid", "broadcast", "forecast", "cost")
"""Such verbs that are as often nouns, past before what tells so: "split for" May is none."""
UNLESS_TO = frozenset((*PAST_UNLESS_TO, *PAST_BEFORE))
PAST_ENDING = "ed"
NOT_VERBS = frozenset({
    "red", "bed", "need", "indeed", "speed", "seed", "feed", "bleed", "breed", "greed", "exceed",
    "proceed", "succeed", "hundred", "united", "sacred", "embed", "sled", "unprecedented",
    "so-called", "armed", "limited", "naked", "wicked", "supposed", "expected", "scheduled",
    "planned", "slated", "due", "proposed", "unexpected", "talented", "beloved", "unrestricted",
    "unopposed", "unharmed", "untouched", "unlimited", "uninjured", "unfinished", "undisputed",
    "unmanned", "unnamed", "uncontested", "unchanged", "unaffected", "unaided", "unarmed",
    "undefeated", "unannounced", "unsolved", "unused", "untreated", "undecided", "unmarried",
    "undetected", "unconfirmed", "unidentified", "uninhabited", "unoccupied", "unprotected",
    "unresolved", "unwanted", "unscheduled", "unlicensed", "unauthorized", "unauthorised",
})  # fmt: skip
"""Words on -ed that tell no past."""
SINCE = frozenset({"since"})
THROUGH = frozenset({"through"})
FROM = frozenset({"from"})
"""Signals of a time that something began at, often told after what it led to."""
IN_PASSING = frozenset({"since", "of", "from", "before", "after"})
"""Signals of a year that is mentioned in passing: "the wars of 1912", "since 1984"."""
ADDING = frozenset({"who", "whom", "whose", "which", "when", "where", "having"})
"""What leads into a clause that adds to another; a story goes on from the other."""
BEFORE = frozenset({"before"})
UNTIL = frozenset({"until", "till", "by"})
"""Signals of a time that lies ahead where no verb tells otherwise."""
LEADING_ON = frozenset({"after", "from"})
"""Signals of a year in passing from which the next sentence may count: "two years later"."""
SPANNING = UNTIL | {"to", "through"}
"""Signals of the end of a span."""
BEGUN = frozenset({"began", "begins", "begun", "started", "opened", "launched", "broke", "fought"})
"""Of what its days may be counted: "the battle began on 3 May; on the second day"."""
ANCHORS = frozenset({
    "began", "begin", "begun", "begins", "started", "start", "starts", "since", "launched",
    "founded", "established", "formed", "opened", "created", "erupted", "invaded", "divided",
    "independence", "from", "broke", "outbreak", "beginning", "occupied", "annexed", "partitioned",
    "split", "separated",
})  # fmt: skip
"""Words beside a year that make it the beginning of something that may last."""
