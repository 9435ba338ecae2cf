"""What a language is: its word classes, and its rules with the examples that prove them."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from timeline.dating.hearing.edges import ends_line, opens_line
from timeline.dating.hearing.openings import Openings, openings
from timeline.dating.hearing.signals import Signals
from timeline.dating.hearing.tokens import Tokens
from timeline.dating.hearing.wordclass import CLASS, TIME, Patterns, WordClass, spaced
from timeline.dating.says import Says
from timeline.model import Span
from timeline.patterns import later
from timeline.records import lazy

_LAST_WORD = later(r"\w*\Z")
_SIGHT, _EARLIER = 40, 300
"""Characters: how far a rule sees around its words, and back to what they recall."""


class Words:
    """The words that a rule's pattern met, given to the rule."""

    def __init__(
        self,
        tokens: Tokens,
        start: int,
        end: int,
        patterns: Patterns,
        matches: Sequence[re.Match[str]] = (),
        times: Sequence[Says] = (),
    ) -> None:
        self._tokens, self._text, self._plain = tokens, tokens.text, tokens.plain
        self._start, self._end = start, end
        self._matches, self._patterns, self.times = matches, patterns, times
        """What each `{time}` of the pattern says."""
        self.text = self._text[start:end]
        """The very words."""

    def __getitem__(self, name: str) -> Any:
        """What the words of a class mean; None where an optional class is absent."""
        words = self.words(name)
        return self._patterns.classes[name].meaning(words) if words else None

    def words(self, name: str) -> str:
        """The words of a group, folded; empty where the group is absent."""
        for place, group in self._patterns.groups.get(name, ()):
            if found := self._matches[place][group]:
                return spaced(found).strip().lower()
        return ""

    def span(self, group: str) -> Span:
        """Where the words of a group stand that is not behind a `{time}`, or the first "time"."""
        if group == "time":
            return Span(self._matches[0].end(), self._matches[1].start())
        return Span(*self._matches[0].span(group))

    @property
    def time(self) -> Says:
        """What the first `{time}` of the pattern says."""
        return self.times[0]

    @property
    def all(self) -> str:
        """All the words, folded."""
        return spaced(self._plain[self._start : self._end]).strip().lower()

    @lazy
    def before(self) -> str:
        """The last 40 characters before the words, evened, with their capitals."""
        return spaced(self._plain[max(0, self._start - _SIGHT) : self._start])

    def earlier(self) -> str:
        """The last 300 characters before the words, evened."""
        return self._plain[max(0, self._start - _EARLIER) : self._start]

    def above(self, line: re.Pattern[str], reach: int) -> re.Match[str] | None:
        """The last such line that begins at most so many characters before the words."""
        found = self._tokens.above(self._start, line)
        return found if found and self._start - found.start() <= reach else None

    def has(self, line: re.Pattern[str]) -> bool:
        """Whether the text has such a line."""
        return self._tokens.above(len(self._text), line) is not None

    @lazy
    def led_by(self) -> str:
        """The word right before, in lower case: "in" of "in 1950"; empty where none is."""
        before = self.before
        if before[-1:] != " ":
            return ""
        last = before[:-1].rpartition(" ")[2]
        found = None if last.isalpha() else _LAST_WORD.search(last)
        return (found[0] if found else last).lower()

    @property
    def starts_line(self) -> bool:
        """Whether only blanks and marks stand before the words on their line."""
        return opens_line(self._text, self._start)

    @property
    def opens_sentence(self) -> bool:
        """Whether a line or a sentence begins with the words."""
        return self.starts_line or self.before.endswith((". ", "! ", "? "))

    @property
    def ends_with_a_capital(self) -> bool:
        """Whether the last of the words has a capital."""
        return self.text.rpartition(" ")[2][0].isupper()

    @property
    def is_a_line(self) -> bool:
        """Whether only blanks and marks stand around the words on their line."""
        return self.starts_line and ends_line(self._text, self._end)

    @lazy
    def after(self) -> str:
        """The first 40 characters after the words, evened but not in lower case."""
        return spaced(self._plain[self._end : self._end + _SIGHT])


Parts = tuple[tuple[str, Says], ...]
"""Several times heard at once, each under the name of its group: "18 and 19 June"."""
NOTHING: Parts = ()
"""Said of words that look like a time and are none, such as 30 February."""
Hearing = Callable[[Words], Says | Parts | None]


class Rule:
    """A pattern, the examples that prove it, the look-alikes it leaves alone, and what it says."""

    def __init__(
        self,
        name: str,
        family: str,
        template: str,
        yes: Mapping[str, str],
        no: Sequence[str],
        hearing: Hearing | None,
        known: Mapping[str, WordClass],
        only: Callable[[Words], bool] | None,
    ) -> None:
        self.name, self.family, self.template = name, family, template
        self.yes, self.no = yes, no
        self.hearing = hearing
        """Nothing for a look-alike: it keeps the words from other rules and says nothing."""
        self.known = known
        """The word classes of the language when the rule was written."""
        self.only = only
        """Where a look-alike is one; nothing where it always is."""

    def says(self, words: Words) -> Says | Parts | None:
        """What the rule says of words that its pattern met; nothing where it is unsure."""
        if self.hearing:
            return self.hearing(words)
        return NOTHING if self.only is None or self.only(words) else None

    @cached_property
    def patterns(self) -> Patterns:
        """The pattern, or what stands before and after its `{time}`; made on first use."""
        return Patterns(self.template, self.known, wide=False)

    @cached_property
    def wide_patterns(self) -> Patterns:
        """The same for a sentence in which several blanks stand in a row."""
        return Patterns(self.template, self.known, wide=True)


class Language:
    """The word classes and the rules of one language; families of rules add themselves."""

    def __init__(self, name: str, classes: Mapping[str, WordClass], signals: Signals) -> None:
        self.name = name
        self.classes = classes
        self.signals = signals
        self.rules: list[Rule] = []
        self.upon_time: list[Rule] = []
        """The rules that begin with a `{time}`."""
        self.upon_time_alone: list[Rule] = []
        """Those that need no other time behind it."""
        self.names: Rule | None = None
        """The look-alike of any time, told by what stands around it; asked once of each."""
        self._names: set[str] = set()

    def rule(
        self, template: str, *, yes: Mapping[str, str], no: Sequence[str] = ()
    ) -> Callable[[Hearing], Hearing]:
        """Add a rule: the decorated function says what the words of the template say.

        `yes` maps sentences to the TIMEX3 values heard in them by this rule (several with blanks
        between), read as if published on Friday 21 June 2024.
        """

        def add(hearing: Hearing) -> Hearing:
            self._add(hearing.__name__, hearing.__module__, template, yes, no, hearing)
            return hearing

        return add

    def lookalike(
        self,
        name: str,
        template: str,
        *,
        no: Sequence[str],
        only: Callable[[Words], bool] | None = None,
        family: str = "lookalikes",
    ) -> None:
        """Add words that only look like a time and are kept from every shorter rule.

        `only` tells whether they are such here; without it they always are.
        """
        self._add(name, family, template, {}, no, None, only)

    def add_class(self, name: str, words: WordClass) -> None:
        """Add a word class that one family alone needs."""
        self.classes = {**self.classes, name: words}

    def arrange(self, families: Sequence[str]) -> None:
        """Put the rules in the order of their families: of two that say a time alike, the first."""
        place = {family: at for at, family in enumerate(families)}
        for rules in (self.rules, self.upon_time, self.upon_time_alone):
            rules.sort(key=lambda rule: place[rule.family])
        vars(self).pop("openings", None)

    def _add(
        self,
        name: str,
        module: str,
        template: str,
        yes: Mapping[str, str],
        no: Sequence[str],
        hearing: Hearing | None,
        only: Callable[[Words], bool] | None = None,
    ) -> None:
        if name in self._names or (self.names and (template, hearing) == (TIME, None)):
            raise ValueError(f"two rules are named {name}, or are asked of any time")
        _refuse_unknown(template, self.classes)
        family = module.rpartition(".")[2]
        rule = Rule(name, family, template, yes, no, hearing, self.classes, only)
        if template == TIME and hearing is None:
            self.names = rule
        elif template.startswith(TIME):
            self.upon_time.append(rule)
            self.upon_time_alone += [rule] * (template.count(TIME) == 1)
        self.rules.append(rule)
        self._names.add(name)
        vars(self).pop("openings", None)

    @cached_property
    def openings(self) -> Openings:
        """Where which rules may begin, by their place in `rules`; up to their `{time}`."""
        begun = ((place, each.template.partition(TIME)[0]) for place, each in enumerate(self.rules))
        return openings({place: opening for place, opening in begun if opening}, self.classes)


def _refuse_unknown(template: str, classes: Mapping[str, WordClass]) -> None:
    """ValueError where a template names a class that there is not."""
    for name in CLASS.findall(template.replace(TIME, "")):
        if name not in classes:
            raise ValueError(f"no word class {{{name}}}: there are {', '.join(sorted(classes))}")
