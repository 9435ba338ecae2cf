"""From a word to the verb in the past tense that it is, though no row of `actions.tsv` has it."""

from collections.abc import Sequence
from functools import cache, lru_cache

from timeline.events.lexicon import kin
from timeline.events.lexicon.actions import WORDS_KEPT, Action, stem
from timeline.events.lexicon.words import BEING
from timeline.events.merging.compared import BEFORE_NOUNS, NO_PAST, PARTICIPLES
from timeline.events.titles.phrases.past import IRREGULAR

_ENDING = "ed"
_SHORTEST_PAST = 6
_PREFIXES = ("re", "over", "under", "out", "mis")


def verb_at(words: Sequence[str], at: int) -> Action | None:
    """What the lower-case word at `at` says was done, if it is a verb that tells so."""
    before = words[at - 1] if at else ""
    if not before or before in BEFORE_NOUNS:
        return None
    verb = _past(words[at]) or (stem(told_by(words[at])) if before in BEING else "")
    return Action(verb, "", 1, listed=False) if verb else None


def is_past(word: str) -> bool:
    """Whether a lower-case word is the form of a verb that tells the past."""
    return word.endswith(_ENDING) or bool(told_by(word)) or _irregular().get(word, word) != word


@lru_cache(WORDS_KEPT)
def _past(word: str) -> str:
    """The stem of the verb of which a word is the past tense."""
    if word in _irregular():
        return _irregular()[word]
    base = stem(word)
    return base if word.endswith(_ENDING) and (kin.is_verb(base) or _is_regular(word)) else ""


def _is_regular(word: str) -> bool:
    """Whether a word in "-ed" that no table has can hardly be but the past of a verb."""
    plain = word.isalpha() and len(word) >= _SHORTEST_PAST and not word.endswith("eed")
    return plain and word not in NO_PAST


@lru_cache(WORDS_KEPT)
def told_by(word: str) -> str:
    """The verb of which a lower-case word is the participle: "retake" of "retaken"."""
    for prefix in ("", *_PREFIXES):
        verb = PARTICIPLES.get(word.removeprefix(prefix))
        if verb and word.startswith(prefix):
            return f"{prefix}{verb}"
    return ""


@cache
def _irregular() -> dict[str, str]:
    return {told: stem(telling) for telling, told in IRREGULAR.items()}
