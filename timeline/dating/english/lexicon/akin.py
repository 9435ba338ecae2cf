"""Words of one stem, by which a happening is known again: "election" and "elected"."""

from timeline.patterns import later

_WORDS = later(r"\b(?:[a-z]{4,}|war|law)")
_WHERE = later(r"(?<=[a-z]{4}) (?:on|in|at|near|against|off|outside|around)\b")
"""Behind these stands where or to whom it was done: "after the attack" on Tokyo."""
_SHORTEST, _ENDINGS = 4, 3
"""Letters: so many two words have alike at their beginning, and no more than so many apart."""
_IRREGULAR = {
    "birth": "born", "death": "died", "fall": "fell", "flight": "fled", "sale": "sold",
    "marriage": "married", "loss": "lost", "arrival": "arrived", "murder": "killed",
}  # fmt: skip
_IDLE = frozenset({
    "that", "this", "these", "those", "their", "there", "they", "them", "then", "than", "with",
    "were", "have", "been", "being", "from", "into", "after", "before", "when", "which", "while",
    "where", "would", "could", "first", "second", "third", "last", "later", "years", "year",
    "month", "months", "weeks", "week", "days", "taking", "took", "making", "made", "other",
    "some", "such", "only", "also", "became", "becoming", "time", "over",
})  # fmt: skip
"""Words by which no happening is known."""


def tells_of(what: str, text: str) -> int | None:
    """Where the last word stands in a text that a happening is known by."""
    what = _WHERE.split(what.lower())[0]
    named = [word for word in _WORDS.findall(what) if word not in _IDLE]
    told = (found for found in _WORDS.finditer(text.lower()) if found[0] not in _IDLE)
    akin = (found for found in told if any(_are_akin(found[0], name) for name in named))
    return max((found.start() for found in akin), default=None)


def _are_akin(word: str, name: str) -> bool:
    """Whether both are of one stem: "election" and "elected", "death" and "died"."""
    if word in (name, _IRREGULAR.get(name)):
        return True
    alike = next((at for at, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), None)
    alike = min(len(word), len(name)) if alike is None else alike
    return alike >= max(_SHORTEST, len(word) - _ENDINGS, len(name) - _ENDINGS)
