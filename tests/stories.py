"""Stories made by hand, so that views, exports and the page are tested without reading anything.

`korea()` is a whole small article with twelve events and two undated expressions; `story_of`
makes a story from one line an event; `anything_told` draws whole stories for Hypothesis.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from timeline.days import Interval, iso_day, iso_year, parse_iso
from timeline.model import (
    Document,
    Event,
    Evidence,
    Place,
    Precision,
    Span,
    Status,
    Undated,
    When,
)
from timeline.story import Story

FRIDAY = date(2024, 6, 21)

KOREA = """\
Warnings over arms for Ukraine

The Korean War, with China and the United States in it, broke out in 1950. The guns of both \
Koreas, China and the United States fell silent in 1953. On paper North and South Korea have \
been at war for 74 years.

South Korea's president Yoon travelled to Kyiv in July 2023. Kim Jong Un asked the Russian \
president to visit North Korea in September.

North Korea let the first balloons with rubbish drift south in May. The South answered from a \
loudspeaker at the border with North Korea in early June.

Vladimir Putin of Russia stayed in Pyongyang on Tuesday and Wednesday. Seoul put more Russian \
firms under sanctions over Ukraine this week.

In Hanoi on Thursday, Putin called South Korean arms for Ukraine a grave error & <b>"a step"</b> \
too far. Chang Ho-jin of South Korea told reporters on Thursday that arms for Ukraine were an \
open question again, whatever Russia and North Korea had agreed. On Friday an official in Seoul \
spoke of several choices for Ukraine.

The Russian ambassador was called in. In recent months soldiers have crossed the line.
"""


def days(first: str, last: str | None = None) -> Interval:
    """The days from one ISO year, month or day to the end of another."""
    return Interval(parse_iso(first).start, parse_iso(last or first).end)


def a_when(
    first: str,
    last: str | None = None,
    *,
    precision: Precision | None = None,
    implied: str = "",
    because: str = "",
    value: str = "",
    approximate: bool = False,
) -> When:
    """A date as people type it; `implied` is "year month", all supplied from the publication."""
    named: dict[int, Precision] = {1: "year", 2: "month", 3: "day"}
    parts = len(re.findall(r"\d+", first))
    return When(
        kind="DATE",
        value=value or (f"{first}/{last}" if last else first),
        interval=days(first, last),
        edtf=f"{first}/{last}" if last else first,
        precision=precision or ("range" if last else named[parts]),
        implied=tuple((what, "published") for what in implied.split()),
        approximate=approximate,
        because=because,
    )


def span_of(text: str, words: str, within: Span | None = None) -> Span:
    """Where the words stand in the text, looked for inside `within` if it is given."""
    start = text.index(words, within.start if within else 0)
    return Span(start, start + len(words))


def a_document(text: str, *, name: str = "article", published: date | None = FRIDAY) -> Document:
    """A document whose sentences are cut at full stops and line ends."""
    found = re.finditer(r"\S[^\n]*?(?:\.(?=\s)|(?=\n)|\Z)", text)
    return Document(
        name=name,
        text=text,
        published=published,
        published_from="given" if published else "",
        title=text.split("\n", 1)[0].strip(),
        source=f"https://example.org/{name}",
        sentences=tuple(Span(*match.span()) for match in found),
    )


def an_event(
    document: Document,
    clause: str,
    words: str,
    when: When,
    title: str,
    *,
    status: Status = "happened",
    places: dict[str, tuple[str, ...]] | None = None,
    countries: str = "",
) -> Event:
    """An event told by `clause` and dated by `words`, both quoted from the document.

    `places` maps words of the clause to codes; `countries` adds codes that no word there names.
    """
    told = span_of(document.text, clause)
    sentence = next(each for each in document.sentences if each.holds(told))
    named = tuple(
        Place(span=span_of(document.text, said, sentence), countries=codes)
        for said, codes in (places or {}).items()
    )
    codes = {code for place in named for code in place.countries} | set(countries.split())
    return Event(
        id=f"{document.name}-{told.start}-{when.value}".replace("/", "_"),
        when=when,
        title=title,
        status=status,
        countries=tuple(sorted(codes)),
        evidence=(
            Evidence(
                document=document.name,
                sentence=sentence,
                clause=told,
                mention=span_of(document.text, words, sentence),
                when=when,
                rule="by_hand",
                places=named,
            ),
        ),
    )


def korea() -> Story:
    """Twelve events from 1950 to one week of June 2024, as one news article tells them."""
    document = a_document(KOREA, name="korea")

    def told(clause: str, words: str, when: When, title: str, **more: object) -> Event:
        return an_event(document, clause, words, when, title, **more)  # type: ignore[arg-type]

    war = "PRK KOR CHN USA"
    tuesday = "published on a Friday; the last Tuesday and Wednesday before it"
    events = (
        told("The Korean War, with China and the United States in it, broke out in 1950",
             "1950", a_when("1950"), "The Korean War breaks out", countries=war),
        told("On paper North and South Korea have been at war for 74 years",
             "for 74 years",
             a_when("1950", "2024-06-21", value="P74Y", implied="year",
                    because="74 years before the publication day"),
             "North and South Korea are at war on paper", status="ongoing",
             places={"North and South Korea": ("KOR", "PRK")}),
        told("The guns of both Koreas, China and the United States fell silent in 1953",
             "1953", a_when("1953"), "The guns of the Korean War fall silent", countries=war),
        told("South Korea's president Yoon travelled to Kyiv in July 2023", "July 2023",
             a_when("2023-07"), "Yoon travels to Kyiv",
             places={"South Korea's": ("KOR",), "Kyiv": ("UKR",)}),
        told("Kim Jong Un asked the Russian president to visit North Korea in September",
             "September",
             a_when("2023-09", implied="year", because="the last September before the article"),
             "Kim asks the Russian president to visit North Korea",
             places={"Russian": ("RUS",), "North Korea": ("PRK",)}),
        told("North Korea let the first balloons with rubbish drift south in May", "May",
             a_when("2024-05", implied="year", because="the last May before the article"),
             "North Korea lets the first balloons with rubbish drift south",
             places={"North Korea": ("PRK",)}, countries="KOR"),
        told("The South answered from a loudspeaker at the border with North Korea in early June",
             "early June",
             a_when("2024-06-01", "2024-06-10", value="2024-06", precision="month",
                    implied="year", approximate=True,
                    because="the first ten days of the June of the article"),
             "The South answers from a loudspeaker at the border",
             places={"North Korea": ("PRK",)}, countries="KOR"),
        told("Vladimir Putin of Russia stayed in Pyongyang on Tuesday and Wednesday",
             "Tuesday and Wednesday",
             a_when("2024-06-18", "2024-06-19", precision="day",
                    implied="year month day", because=tuesday),
             "Putin stays in Pyongyang",
             places={"Russia": ("RUS",), "Pyongyang": ("PRK",)}),
        told("Seoul put more Russian firms under sanctions over Ukraine this week", "this week",
             a_when("2024-06-17", "2024-06-23", value="2024-W25", precision="week",
                    implied="year week", because="the week of the publication day"),
             "Seoul puts more Russian firms under sanctions",
             places={"Seoul": ("KOR",), "Russian": ("RUS",), "Ukraine": ("UKR",)}),
        told('In Hanoi on Thursday, Putin called South Korean arms for Ukraine a grave error & '
             '<b>"a step"</b> too far', "Thursday",
             a_when("2024-06-20", implied="year month day",
                    because="published on a Friday; the last Thursday before it"),
             'Putin in Hanoi: arms for Ukraine are a grave error & <b>"a step"</b> too far',
             places={"Hanoi": ("VNM",), "South Korean": ("KOR",), "Ukraine": ("UKR",)},
             countries="RUS"),
        told("Chang Ho-jin of South Korea told reporters on Thursday that arms for Ukraine were "
             "an open question again", "Thursday",
             a_when("2024-06-20", implied="year month day",
                    because="published on a Friday; the last Thursday before it"),
             "Chang: arms for Ukraine are an open question again",
             places={"South Korea": ("KOR",), "Ukraine": ("UKR",)}, countries="PRK RUS"),
        told("On Friday an official in Seoul spoke of several choices for Ukraine", "Friday",
             a_when("2024-06-21", implied="year month day", because="the publication day"),
             "An official in Seoul speaks of several choices",
             places={"Seoul": ("KOR",), "Ukraine": ("UKR",)}),
    )  # fmt: skip
    ambassador = document.sentences[-2]
    lately = document.sentences[-1]
    undated = (
        Undated("korea", ambassador, ambassador, "no time is given"),
        Undated("korea", lately, span_of(KOREA, "recent months"), "a vague stretch of time"),
    )
    return Story(documents=(document,), events=_in_order(events), undated=undated)


def story_of(
    *lines: tuple[object, ...], name: str = "article", published: date | None = FRIDAY
) -> Story:
    """A story with one sentence an event, from lines (first, last or None, title, countries
    separated by blanks, status); all but the first part may be left out."""
    padded = [tuple(line) + (None, "Something happens", "", "happened")[len(line) - 1 :]
              for line in lines]  # fmt: skip
    said = [f"{title} in {first} {last or ''}" for first, last, title, _, _ in padded]
    document = a_document("\n".join(said), name=name, published=published)
    events = tuple(
        replace(
            an_event(
                document, words, str(first), a_when(str(first), last and str(last)), str(title),
                countries=str(countries), status=status,  # type: ignore[arg-type]
            ),
            id=f"{name}-{number}",
        )
        for number, (words, (first, last, title, countries, status)) in enumerate(
            zip(said, padded, strict=True)
        )
    )  # fmt: skip
    return Story(documents=(document,), events=_in_order(events), undated=())


def every_mark() -> Story:
    """One event for each kind of mark, so that a legend has all of its lines."""
    return story_of(
        ("1990", "2024-06-21", "A long dispute goes on", "KOR PRK", "ongoing"),
        ("2023-07", None, "A visit somewhere in July", "KOR UKR"),
        ("2024-06-18", "2024-06-19", "A visit of two days", "PRK RUS"),
        ("2024-06-20", None, "A speech", "RUS VNM"),
        ("2025-04", None, "Talks are planned", "KOR", "expected"),
        ("2025-06-01", None, "A vote is planned", "KOR", "expected"),
    )


def _in_order(events: tuple[Event, ...]) -> tuple[Event, ...]:
    return tuple(
        sorted(
            events,
            key=lambda event: (
                event.interval.start,
                event.interval.end,
                event.evidence[0].clause.start,
            ),
        )
    )


@st.composite
def anything_told(draw: st.DrawFn, most: int = 6) -> Story:
    """Any story: any text, any year between 3000 BC and 3000, any countries."""
    text = draw(st.text(min_size=1, max_size=80))
    document = Document(
        name=draw(st.text(min_size=1, max_size=8)),
        text=text,
        published=draw(st.none() | st.dates()),
        title=draw(st.text(max_size=20)),
        source=draw(st.text(max_size=20)),
        sentences=(Span(0, len(text)),),
    )
    count = draw(st.integers(0, most))
    events = tuple(_any_event(draw, document, f"e{number}") for number in range(count))
    undated = (Undated(document.name, Span(0, len(text)), Span(0, 1), draw(st.text(max_size=20))),)
    return Story(documents=(document,), events=_in_order(events), undated=undated)


def _any_event(draw: st.DrawFn, document: Document, name: str) -> Event:
    start = draw(st.integers(-1_100_000, 1_100_000))
    interval = Interval(start, start + draw(st.sampled_from([1, 2, 7, 30, 365, 3650, 36525])))
    when = When(
        kind=draw(st.sampled_from(["DATE", "TIME", "DURATION"])),
        value=iso_year(1950),
        interval=interval,
        edtf=f"{iso_day(interval.start)}/{iso_day(interval.last)}",
        precision=draw(st.sampled_from(["day", "month", "year", "range", "century"])),
        implied=tuple(draw(st.sets(st.sampled_from([("year", "published"), ("day", "tense")])))),
        approximate=draw(st.booleans()),
        because=draw(st.text(max_size=20)),
    )
    whole = Span(0, len(document.text))
    codes = draw(st.sets(st.sampled_from(["KOR", "PRK", "RUS", "UKR", "USA", "VNM"])))
    place = Place(span=Span(0, 1), countries=tuple(sorted(codes)), organisations=("UN",))
    return Event(
        id=name,
        when=when,
        title=draw(st.text(max_size=40)),
        status=draw(st.sampled_from(["happened", "ongoing", "expected"])),
        countries=tuple(sorted(codes)),
        organisations=("UN",),
        evidence=(Evidence(document.name, whole, whole, Span(0, 1), when, "any", (place,)),),
    )
