"""From bytes to text, when that is certain; refused with what to do when it is not."""

import codecs

from timeline.limits import InputRefused
from timeline.patterns import later
from timeline.records import dataclass

SAVE_AS_UTF8 = "save it as UTF-8 and try again"
FOUND_OUT = "it does not say its encoding and was read as {encoding}: check its accented letters"
_MEANT = {
    **dict.fromkeys(
        ("iso-8859-1", "iso8859-1", "latin-1", "latin1", "us-ascii", "ascii"), "cp1252"
    ),
    **{"iso-8859-9": "cp1254", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030"},
    **{"shift_jis": "cp932", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "big5": "big5hkscs"},
}
"""What browsers read when a page names its encoding so (WHATWG Encoding Standard)."""
_NO_TEXTS = ("idna", "punycode", "raw-unicode-escape", "unicode-escape", "utf-7", "undefined")
"""What Python knows as encodings and browsers do not; time with punycode grows with the square."""
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = {0: "utf-16-be", 1: "utf-16-le"}
"""UTF-16 by where the NULs of its plain letters stand, at even or at odd bytes."""
MOST_NULS, FEW_NULS = 0.4, 0.01
"""How many bytes at those places are NUL, and at the others, in a text of Latin letters."""
_SEVEN_BITS = (b"\x1b$B", b"\x1b$@", b"\x1b(J")
"""How ISO-2022-JP turns to Japanese; all its bytes could be ASCII as well."""
MOSTLY_ASCII = 0.9
"""From this share of unmarked letters on, a text is in a western language."""
MOST_IN_DOUBT = 0.01
"""How large a share may mean another letter to a computer in central Europe."""
CLEARLY_BETTER = 0.1
"""How much messier, or less like any language, every other reading must be, on scales of 0 to 1."""
_ODD_IN_WINDOWS_1252 = later(
    r"[^\W\d_][\x80-\x9f¡¢£¤¥¦§¨©ª«¬¯±¶¸¼¾¿€‚ƒ„†‡ˆ‰‹³¹]"  # a sign right after a letter
    r"|[£¤¥¦¨¬¯¶¸³¹ƒˆ‰][^\W\d_]"  # one right before a letter
    r"|[^\W\d_][“‘][^\W\d_]|[a-z][À-ÖØ-Þ]"  # an opening quote, a capital inside a word
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and what a person should know where its encoding had to be found out."""

    text: str
    notes: tuple[str, ...] = ()


def decode(data: bytes, declared: str = "") -> Decoded:
    """`data` as text: by its byte order mark, as UTF-8, as `declared`, or by one clear reading.

    UTF-16 without its mark is known by its NULs, ISO-2022-JP by how it turns to Japanese.

    The mark itself is left out. InputRefused for what is not text or could be read in two ways.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return Decoded(_strictly(data[len(mark) :], encoding))
    if b"\0" in data:
        return _of_two_bytes(data)
    if any(turn in data for turn in _SEVEN_BITS):
        return _found_out(_strictly(data, "iso-2022-jp"), "ISO-2022-JP", declared)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return Decoded(_strictly(data, declared)) if declared else _judged(data)


def marked(data: bytes) -> bytes:
    """The beginning of `data` as UTF-8 without its mark, so that its first signs can be judged."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "ignore").encode("utf-8", "ignore")
    unmarked = _utf_16(data)
    return data.decode(unmarked, "ignore").encode("utf-8", "ignore") if unmarked else data


def read_as(data: bytes, encoding: str) -> str:
    """`data` in the encoding that a page or a server names; ValueError or LookupError if not."""
    name = codecs.lookup(_MEANT.get(encoding.lower(), encoding)).name
    if name in _NO_TEXTS:
        raise LookupError(f"no text is written in {name}")
    return data.decode(name)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return read_as(data, encoding)
    except (ValueError, LookupError):
        raise InputRefused(
            f"the file says it is {encoding[:20]}, but it is not: {SAVE_AS_UTF8}"
        ) from None


def _of_two_bytes(data: bytes) -> Decoded:
    encoding = _utf_16(data)
    if not encoding:
        raise InputRefused("this is not a text: it holds NUL bytes, as programs and pictures do")
    return _found_out(_strictly(data, encoding), "UTF-16")


def _utf_16(data: bytes) -> str:
    """Which UTF-16 a text without a mark is in; empty where it is in none."""
    nuls = [data[at::2].count(0) for at in _UNMARKED]
    half = len(data) // 2
    for at, encoding in _UNMARKED.items():
        if nuls[at] > half * MOST_NULS and nuls[1 - at] <= half * FEW_NULS:
            return encoding
    return ""


def _found_out(text: str, encoding: str, declared: str = "") -> Decoded:
    """A text with a note on its encoding, unless the file says it itself."""
    said = declared.casefold() == encoding.casefold()
    return Decoded(text, () if said else (FOUND_OUT.format(encoding=encoding),))


def _judged(data: bytes) -> Decoded:
    western = _as_windows_1252(data)
    text, encoding = (western, "windows-1252") if western else _as_the_one_clear_reading(data)
    if not text:
        raise InputRefused(f"this is not a text, or not in a clear encoding: {SAVE_AS_UTF8}")
    return _found_out(text, encoding)


def _as_windows_1252(data: bytes) -> str:
    """A western text of older Windows programs, if all its signs stand where such signs stand."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    central = data.decode("cp1250", errors="replace")
    in_doubt = sum(here != there for here, there in zip(text, central, strict=True))
    marked = sum(sign > "\x7f" and sign.isalpha() for sign in text)
    if in_doubt > len(text) * MOST_IN_DOUBT or marked > len(text) * (1 - MOSTLY_ASCII):
        return ""
    return "" if _ODD_IN_WINDOWS_1252.search(text) else text


def _as_the_one_clear_reading(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    readings = list(from_bytes(data))
    if not readings or readings[0].chaos > CLEARLY_BETTER or readings[0].coherence < CLEARLY_BETTER:
        return "", ""
    best = readings[0]
    rivals = [other for other in readings[1:] if str(other) != str(best)]
    clear = all(
        max(other.chaos - best.chaos, best.coherence - other.coherence) >= CLEARLY_BETTER
        for other in rivals
    )
    return (str(best), best.encoding.replace("_", "-")) if clear else ("", "")
