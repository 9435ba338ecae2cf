"""What sayings mean: which days, seen from where, and why."""

from __future__ import annotations

import re
from datetime import date

import pytest

import timeline
from timeline.dating.resolve import resolve
from timeline.dating.rule import Heard
from timeline.dating.says import (
    About,
    BareMonth,
    Before,
    Century,
    Clock,
    Day,
    DayOfMonth,
    DayPart,
    Decade,
    Half,
    Holiday,
    Inside,
    Length,
    Month,
    MonthDay,
    NumericDay,
    PartOf,
    Quarter,
    Recurring,
    SameTime,
    Says,
    Season,
    Shift,
    ShortYear,
    Stretch,
    UnitStep,
    Vague,
    Week,
    Weekday,
    Year,
    Years,
)
from timeline.dating.told import place
from timeline.dating.units.feasts import feast
from timeline.model import Document, Mention, Span

FRIDAY = date(2024, 6, 21)


def mentions(marked: str, *sayings: Says, published: date | None = FRIDAY) -> tuple[Mention, ...]:
    """The mentions of a text in which each saying's words stand in [brackets], in order."""
    text, spans = "", []
    for index, piece in enumerate(re.split(r"[\[\]]", marked)):
        if index % 2:
            spans.append(Span(len(text), len(text) + len(piece)))
        text += piece
    heard = [
        Heard(span, says, "by hand", _signal(text, span))
        for span, says in zip(spans, sayings, strict=True)
    ]
    return resolve(heard, Document("t", text, published=published, sentences=_sentences(text)))


def _signal(text: str, span: Span) -> str:
    found = re.search(r"(since|until|by|for|from|in|on)\s$", text[: span.start].lower())
    return found[1] if found else ""


def _sentences(text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in re.finditer(r"[^.\n]+\.?", text))


def told(marked: str, *sayings: Says, published: date | None = FRIDAY) -> str:
    """The value and the days of the last mention: "2024-W25 2024-06-17/2024-06-23"."""
    when = mentions(marked, *sayings, published=published)[-1].when
    return f"{when.value} {when.edtf}".strip()


SEEN_FROM_FRIDAY_21_JUNE_2024 = [
    ("It rained on [21 June 2024].", Day(2024, 6, 21), "2024-06-21 2024-06-21"),
    ("It rained in [July 2023].", Month(2023, 7), "2023-07 2023-07"),
    ("It began in [1950].", Year(1950), "1950 1950"),
    ("He died in [44 BC].", Year(-43), "BC0044 -0043"),
    ("He died on [15 March 44 BC].", Day(-43, 3, 15), "BC0044-03-15 -0043-03-15"),
    ("The war of [1914-18] ended.", Years(1914, 1918), "1914/1918 1914/1918"),
    ("The class of ['68] met.", ShortYear(68), "1968 1968"),
    ("The plan for ['30] is late.", ShortYear(30), "2030 2030"),
    ("It was so in [the 1990s].", Decade(1990), "199 199X"),
    ("It was so in [the '90s].", Decade(90, short=True), "199 199X"),
    ("It was so in [the 480s BC].", Decade(-479), "BC048 -0488/-0479"),
    ("It was so in [the 19th century].", Century(19), "18 18XX"),
    ("It was so in [the 9th century BC].", Century(-9), "BC08 -08XX"),
    ("It snowed in [week 25 of 2024].", Week(2024, 25), "2024-W25 2024-06-17/2024-06-23"),
    ("They met on [21/06/2024].", NumericDay(21, 6, 2024), "2024-06-21 2024-06-21"),
    ("They met on [04/03/2024].", NumericDay(4, 3, 2024), "2024-04-03 2024-04-03"),
    ("They met on [04/03/24].", NumericDay(4, 3, 24, short_year=True), "2024-04-03 2024-04-03"),
    ("They met on [June 18].", MonthDay(6, 18), "2024-06-18 2024-06-18"),
    ("They met on [December 24].", MonthDay(12, 24), "2023-12-24 2023-12-24"),
    ("They will meet on [July 4].", MonthDay(7, 4), "2024-07-04 2024-07-04"),
    ("They will meet on [February 29].", MonthDay(2, 29), "2028-02-29 2028-02-29"),
    ("They met on [the 18th].", DayOfMonth(18), "2024-06-18 2024-06-18"),
    ("Balloons flew in [May].", BareMonth(5), "2024-05 2024-05"),
    ("An invitation followed in [September].", BareMonth(9), "2023-09 2023-09"),
    ("They will vote in [September].", BareMonth(9), "2024-09 2024-09"),
    ("They will vote in [May].", BareMonth(5), "2025-05 2025-05"),
    ("They voted [last May].", BareMonth(5, -1), "2024-05 2024-05"),
    ("They vote [next May].", BareMonth(5, 1), "2025-05 2025-05"),
    ("They vote [this September].", BareMonth(9, 0), "2024-09 2024-09"),
    ("They sang in [early June].",
     PartOf("early", BareMonth(6)), "2024-06 2024-06-01~/2024-06-10~"),
    ("They sang in [late May].", PartOf("late", BareMonth(5)), "2024-05 2024-05-21~/2024-05-31~"),
    ("It fell [early in 1950].", PartOf("early", Year(1950)), "1950 1950-01~/1950-04~"),
    ("It fell at [the end of 1950].", PartOf("end", Year(1950)), "1950 1950-10~/1950-12~"),
    ("It was [the mid-1990s].", PartOf("mid", Decade(1990)), "199 1994~/1996~"),
    ("He visited on [Tuesday].", Weekday(1), "2024-06-18 2024-06-18"),
    ("Seoul stepped back on [Friday].", Weekday(4), "2024-06-21 2024-06-21"),
    ("They will talk on [Tuesday].", Weekday(1), "2024-06-25 2024-06-25"),
    ("They talked [last Friday].", Weekday(4, -1), "2024-06-14 2024-06-14"),
    ("They talk [next Friday].", Weekday(4, 1), "2024-06-28 2024-06-28"),
    ("He left on [Monday of last week].", Inside(Weekday(0), UnitStep("week", -1)),
     "2024-06-10 2024-06-10"),
    ("They acted [this week].", UnitStep("week", 0), "2024-W25 2024-06-17/2024-06-23"),
    ("They acted [last week].", UnitStep("week", -1), "2024-W24 2024-06-10/2024-06-16"),
    ("They acted [yesterday].", UnitStep("day", -1), "2024-06-20 2024-06-20"),
    ("They rested at [the weekend].", UnitStep("weekend", 0), "2024-W24-WE 2024-06-15/2024-06-16"),
    ("They paid [last month].", UnitStep("month", -1), "2024-05 2024-05"),
    ("They paid [last quarter].", UnitStep("quarter", -1), "2024-Q1 2024-33"),
    ("They pay [next year].", UnitStep("year", 1), "2025 2025"),
    ("It was another [decade].", UnitStep("decade", -1), "201 201X"),
    ("He came [three days ago].", Shift(3, "day", -1), "2024-06-18 2024-06-18"),
    ("He came [two weeks ago].", Shift(2, "week", -1), "2024-06-07 2024-06-07"),
    ("He came [six weeks ago].", Shift(6, "week", -1), "2024-W19 2024-05-06/2024-05-12"),
    ("He came [five months ago].", Shift(5, "month", -1), "2024-01 2024-01"),
    ("He came [two years ago].", Shift(2, "year", -1), "2022 2022"),
    ("He came [two decades ago].", Shift(2, "decade", -1), "2004 2004"),
    ("He came [some years ago].", Shift(None, "year", -1), "PAST_REF"),
    ("He left [the day after Christmas 2023].",
     Before(Shift(1, "day", 1), Holiday("christmas", 2023)), "2023-12-26 2023-12-26"),
    ("He left [two years before 1914].", Before(Shift(2, "year", -1), Year(1914)), "1912 1912"),
    ("It was warm in [summer].", Season("SU"), "2024-SU 2024-22"),
    ("It was warm [last summer].", Season("SU", step=-1), "2023-SU 2023-22"),
    ("It was cold in [the winter of 1812].", Season("WI", 1812), "1812-WI 1812-24"),
    ("Sales rose in [the third quarter].", Quarter(3), "2023-Q3 2023-35"),
    ("Sales rose in [the quarter].", Quarter(None), "2024-Q1 2024-33"),
    ("Sales rose in [last year's third quarter].", Quarter(3, step=-1), "2023-Q3 2023-35"),
    ("Sales rose in [the first half of 1930].", Half(1, 1930), "1930-H1 1930-40"),
    ("They met at [Easter].", Holiday("easter"), "2024-03-31 2024-03-31"),
    ("They met on [Thanksgiving].", Holiday("thanksgiving", 2023), "2023-11-23 2023-11-23"),
    ("They met at [the Lunar New Year].", Holiday("lunar new year", 2024), "2024-02-10 2024-02-10"),
    ("They met on [Yom Kippur].", Holiday("yom kippur", 2023), "2023-09-25 2023-09-25"),
    ("They left in [June last year].",
     Inside(BareMonth(6), UnitStep("year", -1)), "2023-06 2023-06"),
    ("They left on [Tuesday of last week].",
     Inside(Weekday(1), UnitStep("week", -1)), "2024-06-11 2024-06-11"),
    ("He lived [around 1200].", About(Year(1200)), "1200 1200~"),
    ("He spoke at [5 p.m.].", Clock(17), "2024-06-21T17:00 2024-06-21"),
    ("He spoke at [5:30 p.m. Tuesday].",
     Clock(17, 30, day=Weekday(1)), "2024-06-18T17:30 2024-06-18"),
    ("He spoke on [Tuesday night].", DayPart("NI", Weekday(1)), "2024-06-18TNI 2024-06-18"),
    ("They have been at war for [74 years].", Length(74, "year"), "P74Y 1950/2024-06-21"),
    ("The talks lasted for [three weeks].", Length(3, "week"), "P3W"),
    ("It took [an hour and a half].", Length(1.5, "hour"), "PT1H30M"),
    ("It grew over [the past decade].", Stretch(Length(1, "decade"), -1), "P10Y 2014/2024-06-21"),
    ("It fell in [the last 0.4 months].", Stretch(Length(0.4, "month"), -1), "P0.4M"),
    ("It fell in [recent months].", Stretch(Length(None, "month"), -1), "PXM"),
    ("It will last for [the next two weeks].", Stretch(Length(2, "week"), 1), "P2W"),
    ("They meet [every Monday].", Recurring("XXXX-WXX-1"), "XXXX-WXX-1"),
    ("It is [now] so.", Vague("PRESENT_REF"), "PRESENT_REF"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says", "meant"), SEEN_FROM_FRIDAY_21_JUNE_2024, ids=lambda value: str(value)[:50]
)
def test_a_saying_seen_from_the_publication_day(text: str, says: Says, meant: str) -> None:
    assert told(text, says) == meant


TOLD_BEFORE = [
    ("On [1 September 1939] war began. On [17 September] it spread.",
     (Day(1939, 9, 1), MonthDay(9, 17)), "1939-09-17 1939-09-17"),
    ("In [November 1940] they left. In [February] they came back.",
     (Month(1940, 11), BareMonth(2)), "1941-02 1941-02"),
    ("On [7 June 1944] they landed. In [April] they had rehearsed.",
     (Day(1944, 6, 7), BareMonth(4)), "1944-04 1944-04"),
    ("In [May 1917] they struck. They had met since [November].",
     (Month(1917, 5), BareMonth(11)), "1916-11 1916-11"),
    ("They met on [18 June 1815]. [The following day] they left.",
     (Day(1815, 6, 18), UnitStep("day", 1, "told")), "1815-06-19 1815-06-19"),
    ("They met on [18 June 1815]. [Two days later] they left.",
     (Day(1815, 6, 18), Shift(2, "day", 1, "told")), "1815-06-20 1815-06-20"),
    ("They met in [June 1815]. [Two days later] they left.",
     (Month(1815, 6), Shift(2, "day", 1, "told")), "1815-XX-XX 1815-06~"),
    ("They met in [June 1815]. They parted later [that year].",
     (Month(1815, 6), UnitStep("year", 0, "told")), "1815 1815"),
    ("They met in [June 1815]. They parted on [the 30th].",
     (Month(1815, 6), DayOfMonth(30)), "1815-06-30 1815-06-30"),
    ("He visited in [July 2023]. It was raining at [the time].",
     (Month(2023, 7), SameTime()), "2023-07 2023-07"),
    ("They met in [June 1815]. They parted on [26 May of that year].",
     (Month(1815, 6), Inside(MonthDay(5, 26), UnitStep("year", 0, "told"))),
     "1815-05-26 1815-05-26"),
    ("It lasted from [21 March] to [21 June 1952].",
     (MonthDay(3, 21), Day(1952, 6, 21)), "1952-06-21 1952-06-21"),
    ("Income rose in [the third quarter of 2023]. It was lower [a year earlier].",
     (Quarter(3, 2023), Shift(1, "year", -1, "told")), "2022-Q3 2022-35"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "sayings", "meant"), TOLD_BEFORE, ids=lambda value: str(value)[:50]
)
def test_a_saying_seen_from_the_date_told_before(
    text: str, sayings: tuple[Says, ...], meant: str
) -> None:
    assert told(text, *sayings) == meant


def test_the_first_end_of_a_range_takes_the_year_of_the_second() -> None:
    first, _ = mentions("From [26 June] to [4 August 1952].", MonthDay(6, 26), Day(1952, 8, 4))
    assert first.when.value == "1952-06-26"


def test_a_history_reads_its_months_from_the_year_that_it_told() -> None:
    text = "In [1939] and [1940] and [1941] war raged. In [May] it spread, and [that summer] too."
    sayings = (Year(1939), Year(1940), Year(1941), BareMonth(5), Season("SU"))
    assert told(text, *sayings) == "1941-SU 1941-22"


def test_a_year_in_parentheses_does_not_carry_what_follows() -> None:
    text = "In [June 1940], like before ([1914]), they fled. In [July] they returned."
    assert told(text, Month(1940, 6), Year(1914), BareMonth(7)) == "1940-07 1940-07"


def test_news_keeps_its_own_year_after_a_year_of_the_past() -> None:
    text = "The firm, founded in [1950], said on [Tuesday] that sales fell in [May]."
    assert told(text, Year(1950), Weekday(1), BareMonth(5)) == "2024-05 2024-05"


@pytest.mark.parametrize(
    "says",
    [
        Day(2023, 2, 29),
        Day(2024, 11, 31),
        Day(2024, 13, 1),
        MonthDay(2, 30),
        MonthDay(6, 45),
        NumericDay(31, 31, 2024),
        DayOfMonth(45),
        Month(2024, 13),
        Week(2024, 60),
        Clock(31),
    ],
    ids=str,
)
def test_a_day_that_no_calendar_has_is_no_mention(says: Says) -> None:
    assert mentions("It was on [that day].", says) == ()


def test_numbers_follow_the_order_that_the_document_shows() -> None:
    text = "They met on [03/04/2024] and on [21/06/2024]."
    first, _ = mentions(text, NumericDay(3, 4, 2024), NumericDay(21, 6, 2024))
    assert first.when.value == "2024-04-03"
    assert first.when.implied == (("order", "the document's other dates"),)


WITHOUT_A_PUBLICATION_DAY = [
    ("They met on [Tuesday].", (Weekday(1),), "XXXX-WXX-2"),
    ("Balloons flew in [May].", (BareMonth(5),), "XXXX-05"),
    ("Balloons flew on [May 28].", (MonthDay(5, 28),), "XXXX-05-28"),
    ("They acted [this week].", (UnitStep("week", 0),), "XXXX-WXX"),
    ("They acted [yesterday].", (UnitStep("day", -1),), "XXXX-XX-XX"),
    ("They talk at [5 p.m.].", (Clock(17),), "XXXX-XX-XXT17:00"),
    ("It began in [1950].", (Year(1950),), "1950 1950"),
]


@pytest.mark.parametrize(
    ("text", "sayings", "meant"), WITHOUT_A_PUBLICATION_DAY, ids=lambda value: str(value)[:50]
)
def test_without_a_publication_day_nothing_is_guessed(
    text: str, sayings: tuple[Says, ...], meant: str
) -> None:
    assert told(text, *sayings, published=None) == meant


SUMS = (
    "The war began in [1950]. They have been at war for [74 years]. He spoke on [Thursday]. "
    "An invitation followed in [September]. Balloons flew in [May]. They sang in [early June]. "
    "It happened [last year]."
)


def test_a_text_tells_its_own_year_by_its_sums() -> None:
    sayings = (
        Year(1950),
        Length(74, "year"),
        Weekday(3),
        BareMonth(9),
        BareMonth(5),
        PartOf("early", BareMonth(6)),
        UnitStep("year", -1),
    )
    found = mentions(SUMS, *sayings, published=None)
    assert [mention.when.value for mention in found] == [
        "1950", "P74Y", "XXXX-WXX-4", "2023-09", "2024-05", "2024-06", "2023",
    ]  # fmt: skip
    assert found[3].when.implied == (("year", "sums"),)
    assert found[1].when.edtf == "1950/2024"


BECAUSE = [
    ("He stepped back on [Friday].", Weekday(4),
     "the last Friday on or before publication, Friday 21 June 2024, not Friday 28 June 2024"),
    ("An invitation followed in [September].", BareMonth(9),
     "September seen from June 2024, in the past tense: the last one, not September 2024"),
    ("They acted [last week].", UnitStep("week", -1),
     "1 week before publication, Friday 21 June 2024"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "says", "reason"), BECAUSE, ids=lambda value: str(value)[:50])
def test_the_reason_is_one_plain_clause(text: str, says: Says, reason: str) -> None:
    (mention,) = mentions(text, says)
    assert mention.when.because == reason


def test_what_waits_says_for_what() -> None:
    (mention,) = mentions("They met on [Tuesday].", Weekday(1), published=None)
    assert mention.when.because == "needs the publication day"
    assert mention.when.interval is None


def test_what_we_supplied_is_written_down() -> None:
    (mention,) = mentions("He visited on [Tuesday].", Weekday(1))
    assert mention.when.implied == (
        ("year", "published"),
        ("month", "published"),
        ("day", "published"),
    )


@pytest.mark.parametrize(
    ("name", "year", "days"),
    [
        ("easter", 1916, "1916-04-23"),
        ("easter", 1453, "1453-04-01"),
        ("ramadan", 2024, "2024-03-11/2024-04-09"),
        ("ramadan", 2023, "2023-03-23/2023-04-20"),
        ("lunar new year", 1968, "1968-01-30"),
        ("diwali", 2024, "2024-10-31"),
        ("passover", 2024, "2024-04-23/2024-04-29"),
        ("memorial day", 2024, "2024-05-27"),
        ("election day", 2020, "2020-11-03"),
    ],
)
def test_feasts_are_computed(name: str, year: int, days: str) -> None:
    assert str(feast(name, year)) == days


def test_a_feast_without_a_table_is_not_dated() -> None:
    assert mentions("It was at [Ramadan 1830].", Holiday("ramadan", 1830)) == ()


IN_NEWS_OF_2015 = "They met on [Monday]. "


@pytest.mark.parametrize(
    ("text", "sayings", "value"),
    [
        ("It began in [March 2013]. A month later, in [April 2013], it grew. On [2 May] it ended.",
         (Month(2013, 3), Month(2013, 4), MonthDay(5, 2)), "2013-05-02"),
        ("It began in [March 1950]. It ended in [April 1990]. On [2 March] they voted.",
         (Month(1950, 3), Month(1990, 4), MonthDay(3, 2)), "2015-03-02"),
        ("It was signed in [March 2013]. They vote on [2 May].",
         (Month(2013, 3), MonthDay(5, 2)), "2015-05-02"),
        ("It was signed in [March 2013] and began in [May].",
         (Month(2013, 3), BareMonth(5)), "2013-05"),
        ("It was signed on [24 November 2013] and expires on [30 June].",
         (Day(2013, 11, 24), MonthDay(6, 30)), "2015-06-30"),
    ],
)  # fmt: skip
def test_news_follows_another_time_only_while_it_tells_of_it(
    text: str, sayings: tuple[Says, ...], value: str
) -> None:
    found = mentions(IN_NEWS_OF_2015 + text, Weekday(0), *sayings, published=date(2015, 3, 29))
    assert found[-1].when.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Talks will resume on [Monday].", "2024-06-24"),
        ("The court is expected to rule on [Monday].", "2024-06-24"),
        ("They say they are expecting winds to pick up again [Monday].", "2024-06-24"),
        ("The launch, due [Monday], may slip.", "2024-06-24"),
        ("The fair opens on [Monday].", "2024-06-24"),
        ("Ahead of the vote on [Monday], nobody spoke.", "2024-06-24"),
        ("On [Monday], the firm will publish its figures.", "2024-06-24"),
        ("He said on [Monday] that it will close.", "2024-06-17"),
        ("The bill, which passed on [Monday], will take effect.", "2024-06-17"),
        ("Police arrested two men on [Monday] and will charge them.", "2024-06-17"),
        ("Peru meet Chile in Arlington on [Monday].", "2024-06-24"),
        ("Peru, who play Chile on [Monday], lost at home.", "2024-06-24"),
        ("The minister faces a vote on [Monday].", "2024-06-24"),
        ("The two leaders hold talks on [Monday].", "2024-06-24"),
        ("Their chiefs, Roe and Kern, have their first summit on [Monday].", "2024-06-24"),
        ("Their chiefs have their first summit on [Monday].", "2024-06-24"),
        ("He declared a week of mourning starting [Monday].", "2024-06-24"),
        ("The council said it would meet on [Monday].", "2024-06-24"),
        ("Both sides agreed to hold talks on [Monday].", "2024-06-24"),
        ("The two sides agreed on [Monday] to hold talks.", "2024-06-17"),
        ("It said on [Monday] that it would meet.", "2024-06-17"),
        ("The talks on [Monday] ended without a deal.", "2024-06-17"),
        ("Peru, who beat Chile on [Monday], go on.", "2024-06-17"),
        ("Police clashed with crowds starting [Monday].", "2024-06-17"),
        ("Parliament to vote on [Monday].", "2024-06-24"),
        ("Hosts Peru drew with Chile on [Monday].", "2024-06-17"),
        ("Roe wept as hosts Peru drew with Chile on [Monday].", "2024-06-17"),
        ("Peru beat Cuba and hosts Chile on [Monday].", "2024-06-24"),
        ("Efforts to resume talks on [Monday] failed.", "2024-06-17"),
        ("She flew home to vote on [Monday].", "2024-06-17"),
        ("He said he would have gone on [Monday].", "2024-06-17"),
        ("Experts would study a spill sighted on [Monday].", "2024-06-17"),
        ("Police will question a man seen in Lund on [Monday].", "2024-06-17"),
        ("The team hopes to recover items left behind on [Monday].", "2024-06-17"),
        ("The court will rule on a case brought on [Monday].", "2024-06-17"),
        ("A meeting scheduled on [Monday] will decide the matter.", "2024-06-24"),
        ("He will play in a match to be held on [Monday].", "2024-06-24"),
        ("The parade would not be seen on [Monday].", "2024-06-24"),
        ("Roe will face a team led by Kern on [Monday].", "2024-06-24"),
        ("The fleet will meet ships based in Mora on [Monday].", "2024-06-24"),
    ],
)
def test_a_weekday_lies_ahead_where_the_verb_says_so(text: str, value: str) -> None:
    (mention,) = mentions(text, Weekday(0))
    assert mention.when.value == value


def test_dates_with_their_years_ask_for_no_tense(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(place, "tense_at", lambda *_, **__: asked.append("tense") or "past")
    told = "The mill stood by 1804. It was sold in May 1850 and burnt on 3 June 1871."
    assert [time.value for time in timeline.times(told)] == ["1804", "1850-05", "1871-06-03"]
    assert not asked
    timeline.times("The mill was sold in May.", published="2024-06-21")
    assert asked


def test_a_day_of_late_in_a_new_paragraph_is_of_this_year() -> None:
    told = "The probe was launched on August 4, 2007.%sIt last sent a signal on June 12."
    days = [
        timeline.times(told % between, published="2024-06-21")[1].value for between in ("\n\n", " ")
    ]
    assert days == ["2024-06-12", "2007-06-12"]


def test_when_a_report_was_made_is_no_day_of_long_ago() -> None:
    told = (
        "The statue was toppled in June 2020. Protests began a month earlier and went on that June."
        "\n\nA man was jailed for it, the Oro Journal reported Friday."
    )
    assert timeline.times(told, published="2024-04-19")[-1].value == "2024-04-19"


def test_a_clock_time_is_of_the_day_of_its_clause() -> None:
    told = "On Thursday the rover, which left Oslo on May 3, landed at 3:55 p.m. on a crater."
    values = [time.value for time in timeline.times(told, published="2024-06-21")]
    assert values == ["2024-06-20", "2024-05-03", "2024-06-20T15:55"]


def test_this_thursday_is_to_come_where_the_verb_says_so() -> None:
    told = ("It will be sold this Thursday.", "It was sold this Thursday.")
    days = [timeline.times(text, published="2005-02-20")[0].value for text in told]
    assert days == ["2005-02-24", "2005-02-17"]


def test_the_week_after_something_is_not_this_one() -> None:
    (week,) = timeline.times("It rose in the week after the strike.", published="2024-06-21")
    assert week.edtf == ""


def test_no_weekday_goes_with_a_year() -> None:
    text = (
        "A chronicle of Chad, which chose a king on Wednesday.\n\n1768: The dynasty begins.\n\n"
        "1792: War.\n\n1846: A new king rules.\n"
    )
    told = {m.text: m.value for m in timeline.times(text, published="2008-05-29")}
    assert told["Wednesday"] == "2008-05-28"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A pact was made in 1910. India led it after 1947. Two years later it ended.", "1949"),
        ("He came in 1900, after the war of 1898. Two years later he died.", "1902"),
        ("He came in 1900 with coins from 1850. Two years later he died.", "1902"),
    ],
)
def test_what_came_after_a_year_is_counted_from_it(text: str, value: str) -> None:
    assert timeline.times(text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The army took the town on 20 January.", "2013-01-20"),
        ("Ada Kern passed away at the age of 86 on 20 January.", "2013-01-20"),
        ("The king called an election on 20 January.", "2014-01-20"),
        ("The firm planned a meeting on 20 January.", "2014-01-20"),
        ("The band booked two large rooms on 20 January.", "2014-01-20"),
        ("The league confirmed a rematch on 20 January.", "2014-01-20"),
        ("The clinic confirmed the first cases on 20 January.", "2013-01-20"),
        ("The firm approved the merger on 20 January.", "2013-01-20"),
        ("The party proposed a vote on 20 January.", "2014-01-20"),
        ("The firm will open a plant on 20 January.", "2014-01-20"),
    ],
)
def test_what_was_done_to_something_is_over(text: str, value: str) -> None:
    assert timeline.times(text, published="2013-12-30")[-1].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The siege lasted from March to October 1204. On 12 April a wall fell.", "1204-04-12"),
        ("The siege lasted from March to October 1204. In December they left.", "1204-12"),
        ("Between 1845 and 1849 a million died. In May 1846 it rained.", "1846-05"),
    ],
)
def test_what_follows_a_span_may_lie_inside_it(text: str, value: str) -> None:
    told = timeline.times(text)
    assert len(told) == 3
    assert told[-1].value == value


def test_who_is_flying_on_monday_has_not_flown() -> None:
    told = timeline.times("Kern is flying to Oslo on Monday.", published="2024-06-21")
    assert told[0].value == "2024-06-24"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The isle was settled in 1000 BC. It was found in the 18th century.", "17"),
        ("Rome was founded in 753 BC. In the sixth century a wall was built.", "BC05"),
    ],
)
def test_a_century_goes_on_in_its_era_and_not_far_back(text: str, value: str) -> None:
    assert timeline.times(text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("By the end of the year it will be done.", ["2024"]),
        ("It was the end of the year he was born.", []),
    ],
)
def test_the_year_that_a_clause_follows_is_this_one(text: str, values: list[str]) -> None:
    assert [each.value for each in timeline.times(text, published="2024-06-21")] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("General Strike of 1926\n\nIt began on 3 May.", "1926-05-03"),
        ("The strike of 1926 was long. On 3 May the trains stopped.", "1926-05-03"),
        ("The Battle of Abo (1926) was a fight. In May the rebels came.", "1926-05"),
        ("Ada Kern, born in 1926, died on 3 May.", "XXXX-05-03"),
        ("Under the Act of 1926 the mill was sold on 3 May.", "XXXX-05-03"),
        ("The strike of 1926 ended on Tuesday. On 3 May it rained.", "XXXX-05-03"),
        ("After the strike of 1926 prices fell. On 3 May the trains ran.", "1926-05-03"),
        ("A hall was built after the long strike of 1926. It opened on 3 May.", "XXXX-05-03"),
    ],
)
def test_an_undated_text_about_one_year_is_read_in_it(text: str, value: str) -> None:
    assert timeline.times(text)[-1].value == value
