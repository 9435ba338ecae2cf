"""From a document's sayings to where each of them stands in the text: its clause and its line."""

import re
from collections.abc import Iterator, Sequence

from timeline.dating.english.lexicon.verbs import ADDING, GUESSES, OWNS
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.kinds import core
from timeline.dating.rule import Heard
from timeline.dating.says import Unit, Weekday
from timeline.dating.tense import Clauses, tense_at
from timeline.dating.told.on_line import OnLine
from timeline.dating.verbs.done import is_done, is_reported, is_said
from timeline.dating.verbs.plans import was_planned
from timeline.dating.verbs.unforeseen import befell
from timeline.dating.verbs.verbforms import Tense
from timeline.days import MONTHS
from timeline.model import Document, Span
from timeline.patterns import later
from timeline.records import lazy

OPENING = 12
"""Characters: a time that begins a sentence starts this near to its beginning: "By 1916"."""
JOINED = 8
"""Characters: what stands between two times of one breath: " and in ", ", ", "-"."""
PARENTHESIS, PERIOD, REACH = 120, 60, 120
"""Characters: how far back a parenthesis, the words of a period, and a clause are looked for."""
AHEAD = 45
"""Characters: as long is a clause that looks on to a time: ", to come into force on "."""
FORETELLS = later(r", (?:to (?:take effect|come into force|begin|start)|effective) [^,;.]{0,20}\Z")
_ADDED = later(rf"(?<!\w)(?:{'|'.join(sorted(ADDING))})(?!\w)[^;:.]*\Z")
_GOES_ON = later(r", (?:and|but) (?:in|by|on) \Z")
_DESCRIBED = later(
    rf"(?<!\w)(?:who|whom|whose|which|where|since(?! (?:\d|{'|'.join(MONTHS)}))|"
    r"(?:year|quarter|half|months|period|season|one) that)(?!\w)"
    r"(?:[^,;:.]|(?<=\d)[.,](?=\d)|(?<=\d), (?=\d|\Z))*\Z"
)
_PARTICIPLE = later(
    r"(?:\A|, )(?:[A-Za-z]+-)?[A-Za-z][a-z]+(?:ed|en|wn|ught|ilt|eld|rn|gun) (?:[\w’'-]+ ){0,9}?"
    r"(?:in|on|until|since|from) \Z"
)
_BEFORE_MAIN = later(r", (?:born|who|aged|\d+|[a-z]+ed)\b[^,;:()]*\Z")
"""What stands before the main verb and no aside: "The brothers, born in Bern, started in"."""
_CLOSES_ASIDE = later(
    r"(?:[^,;.:()]{0,20} and [^,;.:()]{2,60}| (?:to|by|with|for) [^,;.:()]{2,60})?,"
)
_NOUN = later(r" (?!(?:and|or|but|to|in|at|on|for|with|by|when|that|was|is|had)\b)[a-z]{3,}")
_APPOSED = later(r", (?:[\w’'-]+(?:(?<=\d),)? ){1,6}\Z")
_SET = later(
    r"\W{0,3}(?:At|In|On|By|From|After|Before|During|Under|With|For|To)\b[^,]*, (?:in|on) "
)
"""An opening phrase, which a date only dates: "At its height, in 2007, it had ten ships"."""
_CLOSES = later(r",|(?: and|, ) ?\d{4},")
_STOPS = frozenset(",.;)")
_NAMED = later(r"[ ,(–—-]{1,4}(?:(?:(?:was|is|fell on|which was) )?an? )?")
_ENDS_PERIOD = later(
    r"\b(?i:(?:(?:three|3)[- ]months?|(?:13|thirteen)[- ]weeks?|(?P<year>the year))(?: period)?"
    r" (?:to|through|(?:that |which )?end(?:s|ed|ing))(?: on| in)? )\Z"
)
_COMPARED = later(
    r"(?<!\w)(?i:compare[ds] (?:with|to)|over|than|versus|vs\.?|against|from)(?: [Tt]he)? \Z"
)
_ENDING = tuple(f"{word}{link} " for word in ("to", "through", "ends", "ended", "ending")
                for link in ("", " on", " in"))  # fmt: skip
_CLOCKED = later(r",? (?:from|between|to|until|till|and) (?:about |around )?")
_NARROWS = later(
    r"(?:,(?: in| on| from| at)?| in| on| at) (?:the )?| \(|['’]s (?:[a-z-]+ ){0,2}"
    r"(?:(?:[A-Z][\w-]+ (?:(?:of|de|for|in) (?:the )?)?){1,4}|(?:elections?|votes?|polls?|festival|"
    r"tournament|race|championships?|games|war|(?:earth)?quake|floods?|attacks?|strike|coup|summit|"
    r"talks|crash|fire|protests|riots) )(?:in|on) (?:the )?"
)
"""Between a time and what says it more finely: "last year, in April", "last year's vote in May"."""
_PRICE = later(
    r"\b(?:[Ss]hares?|[Ss]tocks?|[Ff]utures|[Cc]rude|Brent|[Bb]ullion|[Gg]old|[Ii]ndex|[Ee]uro|"
    r"[Dd]ollar|[Ss]terling|[Yy]en|[Yy]ields?|[Bb]itcoin)\b.*\d ?(?:%|per ?cent|cents|pence|points|"
    r"euros|dollars) (?:[a-z]+ )?(?:at|by) \Z"
)


class Place(OnLine):
    """Where in the text a saying stands, and what the words around it tell, once that is asked."""

    def __init__(self, one: Heard, end: int, paragraph: int, number: int, clauses: Clauses) -> None:
        super().__init__(clauses.text, one.span, end)
        self._says, self._clauses, self.sentence = one.says, clauses, clauses.sentence
        self.paragraph, self.number = paragraph, number
        """Which line of the text it is in, and which sentence."""
        self.opens = 0 <= self.start - self.sentence.start <= OPENING
        """Whether it begins its sentence."""
        self.joined = 0 < self.start - end <= JOINED
        """Whether it goes on from the time before it: "1912 and 1913"."""

    @lazy
    def tense(self) -> Tense:
        """The tense of its clause."""
        clauses, of_week = self._clauses, isinstance(core(self._says), Weekday)
        return tense_at(clauses.tokens, self._span, self.sentence, clauses.verbs, of_week=of_week)

    @property
    def had(self) -> bool:
        """Whether it tells what "had" been before then: no other words tell that."""
        return self._clauses.has_had and self.tense == "past perfect"

    @lazy
    def done(self) -> bool:
        """Whether a verb of the past stands right before it, or it is the day of a disaster."""
        told = is_done(self._text, self._span, self.sentence, self._clauses.verbs)
        return told or befell(self._clauses.tokens, self._span, self.sentence)

    @property
    def reported(self) -> bool:
        """Whether it is when a report was made: "the paper reported Friday"."""
        return is_reported(self._text, self._span)

    @property
    def said(self) -> bool:
        """Whether it is when somebody said what is told: "it sank, he said on Friday"."""
        return is_said(self._text, self._span)

    @property
    def planned(self) -> bool:
        """Whether it is the day of a plan in a past sentence: "the aid, due on 1 May, failed"."""
        return was_planned(self._text, self._span, self.sentence, self._clauses.verbs)

    def between(self, before: "Place") -> str:
        """What stands between an earlier place and it."""
        return self._text[before._span.end : self.start]

    @property
    def owns(self) -> bool:
        """Whether something is its own: "today's discs"."""
        return self._text.startswith(OWNS, self._span.end)

    @property
    def is_since(self) -> bool:
        """Whether its sentence begins with since when something has been so."""
        return self._text.startswith("Since ", self.sentence.start)

    @property
    def line_before(self) -> str:
        """The end of what stands before its sentence."""
        return self._text[max(0, self.sentence.start - REACH) : self.sentence.start]

    def is_before(self, pattern: re.Pattern[str]) -> bool:
        """Whether such words stand right behind it."""
        return pattern.match(self._text, self._span.end) is not None

    @property
    def words(self) -> str:
        """What it says."""
        return self._text[self.start : self._span.end]

    @property
    def guessed(self) -> bool:
        """Whether all that puts it ahead is what "could be", or no verb: "put off all for"."""
        return self._clauses.ahead <= GUESSES if self._clauses.ahead else self.is_past

    @property
    def is_past(self) -> bool:
        """Whether all verbs of its sentence, if any, tell the past."""
        return self._clauses.are_past

    @property
    def in_parentheses(self) -> bool:
        """Whether a parenthesis before it is still open."""
        near = max(0, self.start - PARENTHESIS), self.start
        return self._text.rfind("(", *near) > self._text.rfind(")", *near)

    @lazy
    def subordinate(self) -> bool:
        """Whether it stands with the one verb of a clause that adds to another: "who left in"."""
        added = self.leading(_ADDED, REACH)
        if (
            added
            and self.leading(_GOES_ON, AHEAD)
            and self._clauses.verbs_between(self._span.end, self._span.end + len(" ") + 1)
        ):
            return False  # "The grain that they prefer, and in 1965 laid out plots".
        return added is not None and len(self._clauses.verbs_between(added.start(), self.start)) < 2

    @lazy
    def apposed(self) -> bool:
        """Whether it stands in an apposition: "Alonso, champion in 2005 and 2006, returned"."""
        closed = _CLOSES.match(self._text, self._span.end)
        if not closed or _SET.fullmatch(self._text, self.sentence.start, self.start):
            return False
        apposed, verbs = self.leading(_APPOSED, REACH), self._clauses.verbs_between
        return apposed is not None and not verbs(apposed.start(), self.start)

    @property
    def aside(self) -> bool:
        """Whether it dates no more than an aside: "the mill, built in 1902 and sold in 1990,"."""
        return self._described is not None or self.describes or self.apposed

    @property
    def parts(self) -> Tense:
        """The tense of the verb that it parts from its subject: "Roe, who died in 2011, was"."""
        at = self._span.end + len(", ")
        parts = self._text[at - 1 : at].isspace() and (self._described or self.is_participial)
        verbs = self._clauses.verbs_between(at, at + 1) if parts else ()
        return next((verb.tense for verb in verbs), "")

    @property
    def describes(self) -> bool:
        """Whether such a clause is all that it dates, and not the sentence that it begins."""
        return self.is_participial or (
            not self.opens and (self.modifies or self._described is not None)
        )

    @property
    def modifies(self) -> bool:
        """Whether it says which of its kind something is: "after a March 2012 tornado"."""
        led = self._text.endswith((" a ", " an ", " the "), 0, self.start)
        return led and _NOUN.match(self._text, self._span.end) is not None

    @property
    def is_participial(self) -> bool:
        """Whether it closes what only adds to a name: "the mayor, elected in May 2006, left"."""
        leading = self._text[self._clauses.near(self.start, REACH) : self.start]
        closed = _CLOSES_ASIDE.match(self._text, self._span.end)
        added = _PARTICIPLE.search(leading) if closed is not None else None
        return added is not None and not _BEFORE_MAIN.search(leading, 0, added.start())

    def has_verb_since(self, start: int) -> bool:
        """Whether its clause has a verb of its own after an earlier place."""
        return bool(self._clauses.verbs_between(start, self.start))

    @property
    def main_clause(self) -> Span:
        """What stands before the clause that only describes something, up to its "who"."""
        described, start = self._described, self.sentence.start
        return Span(start, max(start + 1, described.start() if described else 0))

    @lazy
    def _described(self) -> re.Match[str] | None:
        """Where a clause that only describes begins: "which peaked in", "since it began"."""
        near = self._text[self._clauses.near(self.start, REACH) : self.start]
        may = "wh" in near or "since" in near or " that" in near  # Most texts are not searched.
        return self.leading(_DESCRIBED, REACH) if may else None

    def leading(self, pattern: re.Pattern[str], reach: int) -> re.Match[str] | None:
        """What stands so near before it, in its sentence."""
        return pattern.search(self._text, self._clauses.near(self.start, reach), self.start)

    @property
    def ends(self) -> Unit | None:
        """What it ends that was just told: "the three months ended Sept. 30", "the year ended"."""
        led = self._clauses.tokens.lower.endswith(_ENDING, 0, self.start)
        ends = self.leading(_ENDS_PERIOD, PERIOD) if led else None
        return ends and ("year" if ends["year"] else "quarter")

    @property
    def quoted_price(self) -> bool:
        """Whether it is the hour of a price: "shares were down 1.2% at 1130 GMT"."""
        return self.leading(_PRICE, AHEAD) is not None

    @property
    def compared(self) -> bool:
        """Whether something is only compared with it: "up 14% over the third quarter"."""
        return self.leading(_COMPARED, AHEAD) is not None

    @property
    def narrows(self) -> bool:
        """Whether it says the time before it more finely: "last year, in April"."""
        return _NARROWS.fullmatch(self._text, self._end, self.start) is not None

    @property
    def renames(self) -> bool:
        """Whether it only counts to another time: "9 May, two days later,", "two days after it"."""
        text, end = self._text, self._span.end
        ends = text[end : end + 1] in _STOPS or text.startswith((" after ", " before "), end)
        return ends and text[self._end : self.start] == ", "

    @property
    def clocked(self) -> bool:
        """Whether it is a time of the day right before it: "on Monday from 8 p.m. to 2 a.m."."""
        return _CLOCKED.fullmatch(self._text, self._end, self.start) is not None

    @property
    def named(self) -> bool:
        """Whether no more than a sign and "a" stand between: "April 19 -- a Tuesday"."""
        return _NAMED.fullmatch(self._text, self._end, self.start) is not None


def places(heard: Sequence[Heard], document: Document, tokens: Tokens) -> Iterator[Place]:
    """Where each saying stands."""
    sentences = document.sentences or (Span(0, len(document.text) + 1),)
    number = paragraph = reached = end = 0
    clauses = Clauses(tokens, sentences[0])
    for one in heard:
        start = one.span.start
        while number + 1 < len(sentences) and sentences[number].end <= start:
            number += 1
        paragraph += document.text.count("\n", reached, start)
        reached = max(reached, start)
        if clauses.sentence is not sentences[number]:
            clauses = Clauses(tokens, sentences[number])
        yield Place(one, end, paragraph, number, clauses)
        end = one.span.end
