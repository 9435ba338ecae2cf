"""From what is written behind a place to the country that it lies in: "Rome, N.Y.", "Rome, Ga."."""

import re

from timeline.patterns import later
from timeline.places.names import Hit

_TOWNS = frozenset({"capital", "city"})
_STATES = ("USA",)
_PARTS = frozenset(
    {"New York", "England", "Scotland", "Wales", "Northern Ireland", "Maine", "Victoria", "Punjab"}
)
"""What is no region by itself, but is one behind a town."""
_SHORT = {
    "USA": r"(?:D\. ?C|Ala|Ariz|Ark|Calif?|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Mass|Md|Me|Mich"
    r"|Minn|Miss|Mo|Mont|Nebr?|Nev|N\. ?[CDHJMY]|Okla|Ore|Penn|Pa|R\. ?I|S\. ?[CD]|Tenn|Tex|Va|Vt"
    r"|W\. ?Va|Wash|Wisc?|Wyo)\.|(?:A[KLRZ]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]"
    r"|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b(?!,? [A-Z]{2})",
    "CAN": r"(?:Alta|B\. ?C|Man|N\. ?[BS]|Nfld|Ont|P\. ?E\. ?I|Que|Sask)\."
    r"|(?:AB|BC|MB|N[BLS]|ON|PE|QC|SK)\b(?!,? [A-Z]{2})",
    "AUS": r"(?:N\.?S\.?W|Vic|Qld)\b",
}
"""How states and provinces are written in short behind the name of a town: "Vienna, Va."."""
SHORT = {code: re.compile(rf", (?:{written})") for code, written in _SHORT.items()}
_LEAST_IN_CAPITALS = 5
"""Letters of a town in a dateline: "PARIS, Tex."; fewer may be those of a body."""
_LISTED = later(r"(?:, [A-Z][\w '-]{1,20})?,? (?:and|or) (?:the )?[A-Z]")


def inside(text: str, hit: Hit, following: Hit | None) -> tuple[str, ...]:
    """The country of the region that the words right behind `hit` tell, if they tell one."""
    if not text.startswith(", ", hit.end):
        return ()
    for code, written in SHORT.items():
        if written.match(text, hit.end) and may_be_town(text[hit.start : hit.end]):
            return (code,)
    if not following or following.start != hit.end + 2 or is_listed(text, following):
        return ()
    told, name = following.meaning, text[following.start : following.end]
    if name == "Georgia":
        return _STATES if hit.meaning.countries != ("GEO",) else ()
    of_a_land = hit.meaning.by not in _TOWNS and told.countries != _STATES
    return told.countries if is_region(text, following) and not of_a_land else ()


def may_be_town(name: str) -> bool:
    """Whether a name before a state's letters is a town's, and no body's: "UCLA, CA"."""
    return name[-1].islower() or (name.isupper() and len(name) >= _LEAST_IN_CAPITALS)


def is_region(text: str, hit: Hit) -> bool:
    """Whether a name behind a town tells in which part of its country it lies."""
    return hit.meaning.by == "region" or text[hit.start : hit.end] in _PARTS


def is_listed(text: str, region: Hit) -> bool:
    """Whether a region is one of several: "London, California and Tokyo"."""
    return _LISTED.match(text, region.end) is not None
