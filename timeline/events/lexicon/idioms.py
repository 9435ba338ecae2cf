"""Verbs that say another thing with a noun behind them: "put on hold", "took into account"."""

from timeline.events.lexicon.words import words

_FORMS = {
    "put": words("put puts putting"),
    "take": words("take takes took taken taking"),
    "bring": words("bring brings brought bringing"),
    "call": words("call calls called calling"),
    "set": words("set sets setting"),
    "hold": words("hold holds held holding"),
}
_NOUNS = {
    "put": words("hold trial display sale notice ice effect practice place death fire record"),
    "take": words("account custody consideration possession office court task"),
    "bring": words("end close halt justice light trial standstill power control"),
    "call": words("question doubt account"),
    "set": words("fire motion"),
    "hold": words("account custody"),
}
_OF_FORM = {form: _NOUNS[verb] for verb, forms in _FORMS.items() for form in forms}


def is_idiom(verb: str, noun: str) -> bool:
    """Whether a form of a verb and a noun behind it are one: "putting" and "hold"."""
    return noun in _OF_FORM.get(verb, ())
