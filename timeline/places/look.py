"""From the names that stand in a text to those that mean their country there, by a look around."""

import re
from collections.abc import Iterator
from dataclasses import replace

from timeline.patterns import later
from timeline.places.bearers import is_namesake, is_person
from timeline.places.bearers import words as words_of
from timeline.places.beside import is_title
from timeline.places.inside import inside
from timeline.places.names import Hit, Names, first_words, hits
from timeline.places.things import is_house, is_place_after_all, is_thing

_LOOK = 60

_LANGUAGE_BEFORE = re.compile(
    r"\b(?:in|[Ss]peaks?|spoke|speaking|spoken|fluent|[Ll]earn(?:ed|ing|s|t)?|[Tt]aught"
    r"|[Tt]each(?:es|ing)?|from|into) (?:broken |fluent |perfect |plain |both )?$"
)
_LANGUAGE_AFTER = re.compile(
    r"\s*(?:$|[.,;:!?)\"”']|(?:and|or|at|to|on|as|by|for|with|that|than|is|was|has|when|while|after"
    r"|before|until|since|which|but)\b)"
)
_LANGUAGE_NOUN = re.compile(
    r"-like\b|[ ](?:is|was) (?:\w+ )?(?:spoken|taught)\b"
    r"|[ -](?:speaking|speakers?|medium|language|translations?|subtitles|dictionary|grammar"
    r"|spelling)\b"
)
_KIN_AFTER = later(
    r"(?: [a-z]+){0,1}(?:[ -](?:Jewish|Catholic|Orthodox|Muslim|Protestant|[A-Z]\w+))? "
    r"(?:parents?|parentage|(?:im|e)migrants?|[eé]migr[eé]s?|settlers|father|mother|family|"
    r"couple|Jews|refugees|exiles)\b"
)
_BORN = re.compile(r"\b(?:born|son|daughter|child|grandson|granddaughter|raised)\b[^.;]*$")
_ANCESTRY = re.compile(
    r"(?:[ -]\w+){0,2} (?:descent|origins?|ancestry|heritage|extraction|roots|stock)\b"
)
"""Whose child somebody is tells of no deed of that country: "born in Lima to Polish parents"."""
_PRESS_AFTER = later(
    r"\s(?:Times|Post|Herald|Tribune|Gazette|Chronicle|Inquirer|Globe|Telegraph|Examiner|Sentinel"
    r"|Daily|Independent|Observer|Mirror|Journal|Standard|Review|Star|Sun|Mail|Bulletin|Today"
    r"|(?:Daily|Morning|Evening) [A-Z][a-z]+)\b"
)
_PRESS_BEFORE = re.compile(r"\b(?:Times of|Voice of|Radio Free|Radio)\s$")
_SOURCE_AFTER = re.compile(
    r"\s(?:(?:state|public|national|private|local|daily|business|independent|state-run"
    r"|state-owned|official)\s)?"
    r"(?:news (?:agency|service|outlet|site|website|channel)|newspapers?|daily|broadcaster|media"
    r"|press|tabloid|magazine|television|TV|radio)\b"
)
_SURVEY = re.compile(r"Geological Survey$|^USGS$|Seismological|Meteorological")
"""Who measures what comes, wherever that is: "the U.S. Geological Survey put it at 6.4"."""
_MEASURED = later(r"(?: \([A-Z]+\))? (?:said|says|put|gave|reported|estimated|measured|recorded)\b")
_SOURCE_VERB = re.compile(
    r"[^.;]{0,40}?\b(?:report(?:s|ed)?|said|says|quot(?:es|ed)|cit(?:es|ed)|wrote|writes|showed"
    r"|published|claimed|carried|described)\b"
)
_TOLD_BY = re.compile(
    r"\b(?:[Aa]ccording to|told|interview with|interview to|quoted by|cited by) (?:the |an? )?$"
)
_TREATY_BEFORE = re.compile(
    r"\b(?:Treaty|Treaties|Peace|Convention|Protocol|Accords?|Agreement|Statute|Edict|Duke"
    r"|Lady|Maid|Merchant|Barber|Hunchback"
    r"|Duchess|Archduke|Earl|Bishop|Charter|Congress|Council) of $"
)
_TREATY_AFTER = re.compile(
    r"\s(?:Climate |Peace |climate |peace )?(?:Agreements?|Accords?|Protocols?|Conventions?"
    r"|Declaration|Statute|Process|Principles|Consensus|accords?)\b"
)
_ADDRESS_AFTER = re.compile(
    r"\s(?:Road|Street|Avenue|Lane|Boulevard|Caf[eé]|Restaurant|Bakery|Inn|Lounge)\b"
)
_NAMED_AFTER = re.compile(
    r" (?:Hospital|Stadium|Market|Bridge|Hall|Park|Square|Street|Road|Avenue|School|College)\b"
)
"""Such houses stand anywhere: the Queen Elizabeth Hospital in Adelaide."""
_AMOUNT = re.compile(r"(?:\d|(?:hundred|thousand|[mb]illion|trillion)s?(?: of)?) $")
_PRICE = re.compile(r"(?:[$£][\d.,]+(?: [a-z]+illion)?|\bdollars?|\bpounds?) \($")
"""Before the name of a coin in brackets: "$500,000 (U.S.)"."""
_RATE = re.compile(r"\b(?:against|versus|vs\.?|per|to|in|from|with) (?:the |a |one )?$")
_COIN_ALONE = re.compile(r" (?!won\b|crown)")
"""Behind a rate, "in Mauritania won" and "ties to the British crown" are no coins."""
_LONGER = later(r" (?:de|del|do|dos|da|das|di)(?: l[ao]s?)? [A-Z]")
"""Behind a town's name, where more of another's follows: "San Antonio de Areco"."""
_YEAR = re.compile(r"\b[Ii]n [12]\d{3} $")
"""Behind this "won" tells what was done: "in 1930 Peru won the cup"."""
_COIN = re.compile(
    r" (?:dollars?|cents?|francs?|pounds?|euros?|kron[aeo]r?|krónur|crowns?|pesos?|lir[ae]|rupees?"
    r"|yen|won|yuan|renminbi|rou?bles?|marks?|dinars?|riyals?|rials?|dirhams?|rand|shillings?|"
    r"baht)\b"
)
_COMPARED = re.compile(
    r"\b(?:[Uu]nlike|(?:similar|akin|comparable) to|modell?ed (?:on|after)) "
    r"(?:in |the |(?:that|those|one) (?:of|in) )?$"
)
"""Before what has no part in a happening: "a tax similar to Norway's"."""
_CHAMBERS = frozenset({"Congress", "Senate", "House"})
_SIDE_BEFORE = re.compile(
    r"\b(?:[Tt]he (?:[a-z]+ )?|(?:North|South)(?: and |-)(?:the )?|between |[Bb]oth )$"
)
_BOTH_SIDES_AFTER = later(r"(?: and |-)(?:the )?(?:North|South)\b(?! [A-Z])")


_POLES = re.compile(r"\b(?:North|South) Pole\b")
"""Where a text has one, "the Pole" is nobody."""
_WORD_BEFORE = re.compile(r"\b([^\W\d_a-z][\w'-]*) $")
_WORD_AFTER = later(r" [A-Z][a-z]")
DAY_OR_MONTH = re.compile(
    r" ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
    r"| ?(?:January|February|March|April|May|June|July|August|September)\b"
    r"| ?(?:October|November|December)\b"
)


def told(text: str, start: int, end: int, *indexes: Names) -> Iterator[Hit]:
    """The names in `[start, end)` of a plain text that mean a country or an organisation there."""
    words = first_words(text, start, end)
    found = [hit for hit in hits(text, words, end, *indexes) if means(text, hit)]
    for at, hit in enumerate(found):
        yield _beside(text, hit, found[at + 1] if at + 1 < len(found) else None, indexes[-1])


def means(text: str, hit: Hit) -> bool:
    """Whether a name in a plain text means its country or organisation there."""
    named = hit.meaning.countries or hit.meaning.organisations
    return bool(named) and not _misleads(text, hit)


def _beside(text: str, hit: Hit, following: Hit | None, known: Names) -> Hit:
    """The same name, with the country that the words right after it give it: "Paris, Texas"."""
    if not text.startswith(", ", hit.end):
        return hit
    countries = inside(text, hit, following)
    if not countries and following and following.start == hit.end + 2:
        words = first_words(text, hit.start, hit.end)
        usual = next(hits(text, words, hit.end, known), hit).meaning.countries
        countries = usual if usual == following.meaning.countries else ()
    return hit._replace(meaning=replace(hit.meaning, countries=countries)) if countries else hit


def _misleads(text: str, hit: Hit) -> bool:
    before = text[max(0, hit.start - _LOOK) : hit.start]
    words = text[hit.start : hit.end]
    if hit.meaning.lent and not is_place_after_all(before):
        return True
    if hit.meaning.by in {"name", "people"} and _is_money(text, before, hit.end):
        return True
    match hit.meaning.by:
        case "people":
            return (
                is_person(text, hit)
                or is_house(text, before, hit)
                or (words == "Pole" and before.endswith("the ") and bool(_POLES.search(text)))
                or _is_language(text, before, hit.end)
                or _is_source(text, before, hit.end)
                or _is_descent(text, before, hit.end)
            )
        case "leader":
            return is_namesake(text, hit) or bool(_NAMED_AFTER.match(text, hit.end))
        case "person" if words.isalpha():
            return _is_another(text, before, hit.end)
        case "agency":
            return _SURVEY.search(words) is not None and bool(_MEASURED.match(text, hit.end))
        case "side":
            return not (_BOTH_SIDES_AFTER.match(text, hit.end) or _SIDE_BEFORE.search(before))
        case "name" | "capital" | "city" | "region":
            return (
                before.endswith("New ")
                or _COMPARED.search(before) is not None
                or (hit.meaning.by == "region" and before.endswith(("al-", "Al-")))
                or is_person(text, hit)
                or is_thing(text, hit)
                or is_house(text, before, hit)
                or bool(_ADDRESS_AFTER.match(text, hit.end) or _is_part(text, hit))
                or bool(_PRESS_AFTER.match(text, hit.end) or _PRESS_BEFORE.search(before))
                or _is_source(text, before, hit.end)
                or _is_treaty(text, before, hit)
                or (words in _CHAMBERS and _is_in_a_name(before))
            )
    return False


def _is_part(text: str, hit: Hit) -> bool:
    """Whether a town's name is only the beginning of another's."""
    return hit.meaning.by in {"capital", "city"} and _LONGER.match(text, hit.end) is not None


def _is_language(text: str, before: str, end: int) -> bool:
    labelled = text.startswith(": ", end) and before.endswith(("(", "; "))
    spoken = _LANGUAGE_AFTER.match(text, end) and _LANGUAGE_BEFORE.search(before)
    return bool(_LANGUAGE_NOUN.match(text, end) or labelled or spoken)


def _is_money(text: str, before: str, end: int) -> bool:
    """Whether a nation only names the coin in which an amount or a rate is told."""
    if text.startswith(")", end) and _PRICE.search(before):
        return True
    if not _COIN.match(text, end):
        return text.startswith("$", end)
    if _COIN_ALONE.match(text, end):
        return bool(_RATE.search(before) or _AMOUNT.search(before))
    return _AMOUNT.search(before) is not None and not _YEAR.search(before)


def _is_source(text: str, before: str, end: int) -> bool:
    """Whether the word only says whose press it is that tells the story."""
    press = _SOURCE_AFTER.match(text, end)
    return bool(press and (_TOLD_BY.search(before) or _SOURCE_VERB.match(text, press.end())))


def _is_treaty(text: str, before: str, hit: Hit) -> bool:
    """Whether a city only lends its name to a treaty or a title."""
    lent = _TREATY_BEFORE.search(before) or _TREATY_AFTER.match(text, hit.end)
    return hit.meaning.by != "name" and bool(lent)


def _is_in_a_name(before: str) -> bool:
    """Whether another word with a capital leads to it: "the Zionist Congress"."""
    left = _WORD_BEFORE.search(before)
    return left is not None and left[1] not in words_of("opener") | words_of("apart")


def _is_descent(text: str, before: str, end: int) -> bool:
    """Whether a people only tells whose child somebody is: "born to", "of Polish descent"."""
    descent = before.endswith("of ") and _ANCESTRY.match(text, end)
    return bool(descent or (_KIN_AFTER.match(text, end) and _BORN.search(before)))


def _is_another(text: str, before: str, end: int) -> bool:
    """Whether a family name stands in the full name of somebody else."""
    if _WORD_AFTER.match(text, end) and not DAY_OR_MONTH.match(text, end):
        return True
    left = _WORD_BEFORE.search(before)
    if not left:
        return False
    led = words_of("opener") | words_of("honorific")
    return not (is_title(left[1]) or left[1] in led or DAY_OR_MONTH.match(left[1]))
