"""Happenings told in other words, so that the right answer is known: the hard case of merging.

    python benchmarks/retellings.py [--count 3000] [--days 60 600]

Tellings of one happening differ in how the actor is called, in the word for what was done, in
voice (active, passive), in what each adds (with whom, after what, when, where), and some give a
month for the day. Few actors do few things on few days, so that happenings look alike. Counted are
pairs of tellings that became one event: how many of those of one happening (found), and how many of
all that became one (right). The last figures:

3,000 tellings on 60 days: 94.2% found, 99.9% right
3,000 tellings on 600 days: 86.6% found, 100.0% right
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from collections.abc import Iterable, Sequence

from timeline.days import Interval
from timeline.events.merge import groups
from timeline.events.merging.gist import Telling, gist

FIRST = ("Anna", "Boris", "Chidi", "Dana", "Emil", "Fatima", "Goran", "Hana", "Ivan", "Jana")
LAST = ("Petrov", "Okafor", "Lindgren", "Moreau", "Tanaka", "Silva", "Haddad", "Novak", "Oduya",
        "Larsen", "Kovacs", "Mbeki", "Costa", "Rahman", "Weiss", "Ito", "Santos")  # fmt: skip
PLACES = ("Kharkiv", "Pyongyang", "Nairobi", "Lima", "Odesa", "Accra")
THINGS = ("the new bridge", "a power station", "the central bank", "the rail workers",
          "the opposition leader", "the port", "a trade fair", "the city hospital")  # fmt: skip
GOING = (("arrived in", "landed in", "touched down in"), ("left", "flew out of"), ("visited",))
DOING = (
    (("opened",), ("was opened by",)),
    (("attacked", "struck"), ("was attacked by", "was struck by")),
    (("praised",), ("was praised by",)),
    (("bought", "acquired"), ("was bought by", "was acquired by")),
    (("closed", "shut"), ("was closed by", "was shut by")),
    (("condemned", "criticised"), ("was condemned by", "was criticised by")),
)
MORE = ("with a large delegation", "after long talks", "despite heavy rain", "amid protests",
        "in the early morning", "for the second time", "with two ministers", "under tight security",
        "before the summit", "in a surprise move", "while thousands watched")  # fmt: skip
TOLD = (1, 1, 2, 3, 5, 40)
A_DAY = 738_000
Made = tuple[list[Telling], list[int]]


def made(count: int, days: int, seed: int = 1) -> Made:
    """So many tellings, shuffled, and which happening each of them tells."""
    chance = random.Random(seed)
    found: list[tuple[Telling, int]] = []
    known: dict[tuple[str, ...], int] = {}
    while len(found) < count:
        first, last, day = chance.choice(FIRST), chance.choice(LAST), chance.randrange(days)
        who = (f"{first} {last}", last, f"President {first} {last}", f"Mr {last}")
        said, happening = _happening(chance, who)
        key = (first, last, happening, str(day))
        for _ in range(chance.choice(TOLD)):
            title = " ".join([chance.choice(said), *chance.sample(MORE, chance.choice((0, 1, 2)))])
            document = frozenset({str(len(found))})
            telling = Telling(gist(title), _days(chance, day), "happened", frozenset(), document)
            found.append((telling, known.setdefault(key, len(known))))
    chance.shuffle(found)
    return [telling for telling, _ in found], [happening for _, happening in found]


def _happening(chance: random.Random, who: Sequence[str]) -> tuple[list[str], str]:
    """The ways to tell it, and what it is."""
    if chance.random() < 0.3:
        deeds, where = chance.choice(GOING), chance.choice(PLACES)
        return [f"{name} {deed} {where}" for name in who for deed in deeds], f"{deeds} {where}"
    (active, passive), what = chance.choice(DOING), chance.choice(THINGS)
    titled = f"{what[0].upper()}{what[1:]}"
    said = [f"{name} {deed} {what}" for name in who for deed in active]
    said += [f"{titled} {deed} {name}" for name in who for deed in passive]
    return said, f"{active} {what}"


def _days(chance: random.Random, day: int) -> Interval:
    month = day - day % 30
    vague = chance.random() < 1 / 7
    start, end = (month, month + 30) if vague else (day, day + 1)
    return Interval(A_DAY + start, A_DAY + end)


def judged(found: Iterable[Sequence[int]], truth: Sequence[int]) -> tuple[float, float]:
    """The share of pairs found, and of right ones among those made."""
    made = right = 0
    for group in found:
        made += pairs(len(group))
        right += sum(map(pairs, Counter(truth[at] for at in group).values()))
    return right / sum(map(pairs, Counter(truth).values())), right / made


def pairs(count: int) -> int:
    """How many pairs there are among so many."""
    return count * (count - 1) // 2


def main() -> None:
    """Print one line for each number of days."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--count", type=int, default=3_000)
    parser.add_argument("--days", type=int, nargs="*", default=[60, 600])
    choices = parser.parse_args()
    for days in choices.days:
        tellings, truth = made(choices.count, days)
        found, right = judged(groups(tellings), truth)
        print(f"{choices.count:,} tellings on {days} days: {found:.1%} found, {right:.1%} right")


if __name__ == "__main__":
    main()
