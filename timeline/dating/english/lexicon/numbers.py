"""English numbers in words and digits: counts, amounts with halves, ordinals, spoken years."""

import re

from timeline.dating.hearing.wordclass import WordClass, one_of

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
HUNDREDS = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
DOZENS = {"dozen": 12, "score": 20}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22,
    "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30,
    "thirty-first": 31,
}  # fmt: skip
_VALUES = ONES | TEENS | TENS


def _any(words: dict[str, int]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_SMALL = rf"(?:{_any(TENS)}(?:(?:-| ){_any(ONES)})?|{_any(TEENS)}|{_any(ONES)})"
_BIG = _any(HUNDREDS | DOZENS)
_IN_WORDS = (
    rf"(?>(?:(?:(?<!\w)|(?<=y)(?:-| )|(?<=d)(?: and)? ){_any(_VALUES)}"
    rf"|(?:(?<!\w)(?:an? )?|-| ){_BIG}){{1,5}})"
)
"""Only tens and hundreds go on, in "y" and "d": "the one two years ago" is no three years."""
_IN_DIGITS = r"\d{1,3}(?:,\d{3}|\d{0,2})(?:\.\d{1,2})?(?: 1/2)?"
_HALVES = r"(?: and a half| and half|-and-a-half)?"


def count(words: str) -> float:
    """The number that the words or digits tell: "twenty-five", "1,000", "two and a half"."""
    half = 0.0
    if words.endswith("half"):
        words, half = re.sub(r"[ -]and[ -](?:a[ -])?half$", "", words), 0.5
    if words[0].isdigit():
        half += 0.5 if words.endswith(" 1/2") else 0.0
        whole = words.removesuffix(" 1/2")
        return float(whole.replace(",", "")) + half
    total = group = 0
    for word in re.split(r"[ -]", words):
        if word in HUNDREDS or word in DOZENS:
            group = max(group, 1) * (HUNDREDS | DOZENS)[word]
            if word != "hundred":
                total, group = total + group, 0
        else:
            group += _VALUES.get(word, 1 if word in {"a", "an"} else 0)
    return total + group + half


COUNT = WordClass(f"(?:{_IN_WORDS}|{_IN_DIGITS}){_HALVES}", count)
"""A plain number: "two", "2", "twenty-five", "a hundred", "two and a half", "1,000"."""

VAGUE_COUNTS = dict.fromkeys(
    (
        "several", "a few", "few", "some", "many", "a number of", "various", "a handful of",
        "dozens of", "scores of", "hundreds of", "thousands of", "countless", "numerous",
        "quite a few", "a good many", "umpteen", "only a few", "just a few", "the few",
        "a few hundred", "several hundred", "many hundred", "a few thousand", "several thousand",
        "many thousand", "a few dozen", "several dozen", "a couple of hundred", "tens of",
        "tens of thousands of", "hundreds of thousands of", "millions of", "many hundreds of",
        "a few million", "several million", "billions of",
    )
)  # fmt: skip
_VAGUE = "|".join(sorted(VAGUE_COUNTS, key=len, reverse=True))
PIECES = {
    "half a": 0.5, "half an": 0.5, "a quarter of a": 0.25, "a quarter of an": 0.25,
    "three quarters of a": 0.75, "three quarters of an": 0.75,
}  # fmt: skip
_PIECES = "|".join(sorted(PIECES, key=len, reverse=True))
_COUPLE = "(?:(?:a|the) )?(?:couple|pair)(?: of)?"


def amount(words: str) -> float | None:
    """How many: a `count`, 2 for a couple, a half for "half a", nothing for "several"."""
    if words in PIECES:
        return PIECES[words]
    if re.match(r"(?:(?:a|the) )?(?:couple|pair)\b", words):
        return 2
    return None if words in VAGUE_COUNTS else count(words.removesuffix("-plus"))


AMOUNT = WordClass(
    f"(?:{_COUPLE}|{_VAGUE}|{_PIECES}|(?:{_IN_WORDS}|{_IN_DIGITS})(?:{_HALVES}|-plus)|an?)",
    amount,
)
ORDINAL = one_of(ORDINALS | {word.replace("-", " "): day for word, day in ORDINALS.items()})

_DECADE_IN_SPEECH = rf"{_any(TENS)}(?:(?:-| ){_any(ONES)})?|{_any(TEENS)}"
_SPOKEN_YEAR = (
    rf"(?:(?:nineteen|eighteen|seventeen|sixteen|fifteen)(?: |-)(?:hundred(?: and)? (?:{_SMALL})|"
    rf"hundred|{_DECADE_IN_SPEECH}|oh (?:{_any(ONES)}))"
    rf"|two thousand(?: (?:and )?(?:{_SMALL}))?|twenty(?: |-)(?:{_DECADE_IN_SPEECH}))"
)


def spoken_year(words: str) -> int:
    """The year of "nineteen ninety-six", "two thousand and five", "twenty twenty-four"."""
    if words.startswith("two thousand"):
        return int(count(words))
    first, _, rest = words.replace("-", " ").partition(" ")
    rest = rest.removeprefix("hundred").removeprefix(" and").strip().removeprefix("oh ")
    return _VALUES[first] * 100 + (int(count(rest)) if rest else 0)


SPOKEN_YEAR = WordClass(_SPOKEN_YEAR, spoken_year)
