"""From a date that no verb of its own stands beside to the words of a title."""

from timeline.events.attaching.attach import Anchor
from timeline.events.parsing.grammar import Tree, Word
from timeline.events.titles.phrases.elliptic import free

_JOINTS = frozenset({",", "and"})
_ENDS = frozenset({";", "."})
_ENDINGS = ("dobj", "attr", "acomp", "oprd")


def line_words(tree: Tree, anchor: Anchor, dates: frozenset[int]) -> list[Word]:
    """The part of a list that is the date's own, else the line up to its first full stop."""
    bare = not any(word.is_verb for word in tree.words)
    part = _own_part(tree, anchor, dates, bare)
    verb = _said_before(tree, part[0].index) if part else None
    if verb is not None:
        helpers = tree.children(verb, "aux", "auxpass")
        return [free(word, at) for at, word in enumerate([*part, *helpers, verb])]
    return part if part and bare else _up_to_stop(tree, dates)


def _own_part(tree: Tree, anchor: Anchor, dates: frozenset[int], bare: bool) -> list[Word]:
    """What follows its date in a list: "in 1875, ten ships, in 1881, fifty", "; in 1862, Ada"."""
    own = tree.inside(anchor.mention.span)
    at = own[0].index - 1 - (tree[own[0].index - 1].tag == "IN") if own else -1
    opens = at < 0 or tree[at].text == ";" or (bare and tree[at].low in _JOINTS)
    rest = tree.words[own[-1].index + 1 if own else 0 :]
    end = next((w.index for w in rest if w.index in dates or w.text in _ENDS), len(tree))
    part = [word for word in rest if word.index < end]
    while part and not part[0].text[0].isalnum():
        part.pop(0)
    while part and (part[-1].tag in {"IN", "CC"} or not part[-1].text[-1].isalnum()):
        part.pop()
    several = len(dates) > len(own) and not any(word.is_verb for word in part)
    return part if opens and several else []


def _said_before(tree: Tree, at: int) -> Word | None:
    """The verb of the clause before a semicolon, where it tells of its subject alone."""
    stop = next((word.index for word in tree.words[:at] if word.text == ";"), 0)
    verbs = [word for word in tree.words[:stop] if word.is_verb and tree.subject(word) is not None]
    alone = len(verbs) == 1 and tree.child(verbs[0], *_ENDINGS) is None
    return verbs[0] if alone else None


def _up_to_stop(tree: Tree, dates: frozenset[int]) -> list[Word]:
    """The rest of a line, up to its end or its first full stop or semicolon."""
    found: list[Word] = []
    for word in tree.words:
        if word.text in _ENDS and found:
            break
        if word.index not in dates:
            found.append(word)
    return found
