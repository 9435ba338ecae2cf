"""Bad input is not an error in us: it is read, or refused at once with one calm sentence."""

from __future__ import annotations

import io
import json
import random
import re
from base64 import b64encode
from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

import pypdf
import pytest
from files import docx, packed, pdf, pdf_of
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pace import cost

from timeline import limits
from timeline.limits import InputRefused
from timeline.reading import read, read_bytes, read_text
from timeline.walk import read_bytes as story_of_bytes

NAUGHTY = json.loads(Path(__file__).with_name("fixtures").joinpath("blns.json").read_text("utf-8"))
SENTENCE = "The Korean War began in 1950. "
PAGE = "<html><head><title>{title}</title></head><body><p>{words}</p></body></html>"
SCANNED = pdf_of(
    b"q 500 0 0 700 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q"
    b" BT /F1 9 Tf 50 20 Td (Scanned by a phone) Tj ET"
)
SAVED = (
    "Subject: =?utf-8?q?The_war?=\nMIME-Version: 1.0\n"
    "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; charset=utf-8\n"
    "Content-Location: https://a.example/war\nContent-Transfer-Encoding: base64\n\n"
    f"{b64encode(PAGE.format(title='War', words=SENTENCE * 3).encode()).decode()}\n--b--"
)


def refusal(data: bytes, name: str) -> str:
    """Why a file is refused, checked to be one calm sentence."""
    with pytest.raises(InputRefused) as refused:
        read_bytes(data, name)
    why = str(refused.value)
    assert re.fullmatch(r"[^\n\r]{10,250}", why), why
    assert not why.endswith("."), why
    assert "/" not in why.replace("/PDF", ""), why
    return why


def locked(data: bytes) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(data))
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "a.txt", "a.txt is empty"),
        (b" \n\t", "a.txt", "a.txt is empty"),
        (b"\xef\xbb\xbf", "a.txt", "the text is empty"),
        (b"The war\0 ended.", "a.txt", "holds NUL bytes"),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "a.txt is a picture"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "a.doc", "a.doc is an old Office file"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "a.docx",
         "a.docx is locked by a password"),
        (b"{\\rtf1 The war ended.}", "a.txt", "a rich text file"),
        (b"bplist00" + b"\0" * 9, "a.webarchive", "a.webarchive is a web archive of Safari"),
        (b"RIFF\0\0\0\0WEBP", "a.webp", "a.webp is a picture, a sound or a film"),
        (b"PAR1" + b"\0" * 9, "a.parquet", "open it with timeline dashboard"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n\nHello\n--b--",
         "a.mhtml", "no web page was found in this file"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related\n\nHello", "a", "no web page"),
        (b"<?xml version='1.0'?><html5/>", "a.xml", "an XML file"),
        (b"<?xml version='1.0'?><rss/>", "a.xml", "the feed has no article in it"),
        (b"<rss><channel><item><title>War", "a.rss", "the feed is damaged"),
        (b"<!DOCTYPE a [<!ENTITY b 'c'>]><rss/>", "a.xml", "the feed declares entities"),
        (b"BEGIN:VCALENDAR\r\n", "a.ics", "a.ics is a calendar: copy its days"),
        (b'<?xml version="1.0"?>\n<svg xmlns="x"/>', "a.svg", "a.svg is a drawing"),
        (b'{"@graph": []}', "a.jsonld", "a.jsonld holds JSON and no article"),
        (SCANNED, "a.pdf", "pictures of pages and no text"),
        (b"<rss>" + b"<item><title>War</title></item>" * 201, "a.xml", "the limit is 200"),
        ("Mr. Peña’s café".encode("mac_roman"), "a.txt", "not in a clear encoding"),
        (b"The war \xff\xfe\xfd\x81 ended.", "a.txt", "not in a clear encoding"),
        (b"\xff\xfeT\0h", "a.txt", "the file says it is utf-16-le, but it is not"),
        (b"+++\ntitle = \n+++\nThe war ended.", "a.md", "is not TOML"),
        (b"+++\npublished = 'junetember'\n+++\nThe war ended.", "a.md", 'got "junetember"'),
        (b"+++\na = " + b"[" * 5_000 + b"\n+++\nThe war ended.", "a.md", "is not TOML"),
        (b"+++\na = 1" + b"0" * 5_000 + b"\n+++\nThe war ended.", "a.md", "is not TOML"),
        (b"+++\n#" + b"a" * 20_000 + b"\n+++\nThe war ended.", "a.md", "the limit is 10,000"),
        (b"x" * (limits.MAX_FILE_BYTES + 1), "a.txt", "over 5,000,000 bytes, which is the limit"),
        (b"x" * (limits.MAX_TEXT_CHARACTERS + 1), "a.txt", "the limit is 1,000,000"),
        (b"The war ended.", "a.pdf", "a.pdf is not a PDF, though its name says so"),
        (b"The war ended.", "a.docx", "a.docx is not a Word file"),
        (b"%PDF-1.4 nothing more", "a.pdf", "the PDF is damaged"),
        (pdf([SENTENCE])[:300], "a.pdf", "the PDF is damaged"),
        (pdf([SENTENCE]).replace(b"/Kids [4", b"/Kids [2"), "a.pdf", "the PDF is damaged"),
        (pdf(), "a.pdf", "the PDF has no pages"),
        (pdf([]), "a.pdf", "pictures of pages and no text"),
        (pdf(*[["A"]] * (limits.MAX_PDF_PAGES + 1)), "a.pdf", "more than 500 pages"),
        (pdf_of(b"\0" * 90_000_000), "a.pdf", "the PDF unpacks to far more"),
        (locked(pdf([SENTENCE])), "a.pdf", "locked by a password"),
        (docx(SENTENCE)[:200], "a.docx", "a.docx is damaged"),
        (docx(), "a.docx", "the text is empty"),
        (docx(SENTENCE, body="<w:p>"), "a.docx", "the Word file is damaged"),
        (packed({"a.txt": b"The war ended."}), "a.docx", "no Word file: unpack it first"),
        (packed({"xl/workbook.xml": b"<a/>"}), "a.xlsx", "a spreadsheet: save it as .csv"),
        (packed({"META-INF/manifest.xml": b"<a/>"}), "a.odt", "save it as .docx"),
        (packed({"word/document.xml": b"<a/>"}), "a.docx", "the Word file is damaged"),
        (docx(SENTENCE, **{"bomb.bin": b"\0" * 60_000_000}), "a.docx", "the limit is 50,000,000"),
        (docx(SENTENCE, **{"word/a.xml": b" " * 21_000_000}), "a.docx", "the limit is 20,000,000"),
        (docx(SENTENCE, body="<w:p/>" * 1_000_000), "a.docx", "tags, the limit is 1,000,000"),
        (docx(**{f"{n}.txt": b"" for n in range(2_100)}), "a.docx", "the limit is 2,000"),
        (b"<html></html>", "a.html", "no article was found"),
        (b"<html>" + b"<div>" * 5_000 + b"Hello", "a.html", "nests its parts too deep"),
        (b"<footer>" * 390 + b"<p>x</p>" * 9_000, "a.html", "nests its parts too deep"),
        (b"<p>a</p>" * 90_000, "a.html", "over 150,000 tags and attributes"),
        (b"<p a='>' " + b"b=c " * 500 + b">Hello", "a.html", "over 256 attributes"),
        (b"<!--><p " + b"b=c " * 500 + b">Hello-->", "a.html", "over 256 attributes"),
        (b"<meta charset=utf-9><p>caf\xe9", "a.html", "the file says it is utf-9, but it is not"),
        (SAVED.replace("=utf-8", "=utf\0").replace("PGh0", "/Gh0").encode(), "a.mhtml",
         "but it is not: save it as UTF-8"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_with_one_sentence(data: bytes, name: str, why: str) -> None:
    assert why in refusal(data, name)


@pytest.mark.parametrize("name", ["a.csv", "a.tsv", "a.jsonl", "a.json"])
@pytest.mark.parametrize(
    ("data", "why"),
    [
        (packed({"xl/workbook.xml": b"<a/>"}), "is a spreadsheet: save it as .csv"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "is a picture: copy its text and paste it"),
        (docx(SENTENCE), "is not what its name says: give it its own suffix"),
        (pdf([SENTENCE]), "is not what its name says: give it its own suffix"),
    ],
)  # fmt: skip
def test_what_is_called_a_table_and_is_none_is_told_by_what_it_is(
    data: bytes, why: str, name: str
) -> None:
    with pytest.raises(InputRefused, match=f"{name} {why}"):
        story_of_bytes(data, name)


def test_an_entity_is_never_resolved(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hunter2")
    declared = f'<!DOCTYPE w [<!ENTITY a SYSTEM "{secret.as_uri()}"><!ENTITY b "boo">]>'
    words = "The Korean War began in 1950 and ended &a; &b; in 1953."
    page = read_bytes(f"{declared}<html><p>{words}</p></html>".encode(), "a.html")
    assert "hunter2" not in page.text
    assert "boo" not in page.text.replace("&b;", "")
    assert "entities" in refusal(docx(SENTENCE, **{"word/a.xml": declared.encode()}), "a.docx")


@pytest.mark.parametrize("text", ["", "   \n", "\0", "half \ud800 a character", "x" * 1_000_001])
def test_a_pasted_text_that_is_no_text_is_refused(text: str) -> None:
    with pytest.raises(InputRefused):
        read_text(text)


@pytest.mark.parametrize("day", ["junetember", "", "2024", "2024-13-01", "x" * 900])
def test_a_publication_day_that_is_no_day_is_named(day: str) -> None:
    with pytest.raises(ValueError, match=r"^published wants a day such as 2024-06-21, got "):
        read_text(SENTENCE, published=day)


def test_a_file_that_is_not_there_or_is_a_folder_is_named_without_its_path(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match=r"^there is no file war\.txt$"):
        read(tmp_path / "war.txt")
    with pytest.raises(InputRefused, match=r"is a folder: name a file in it$"):
        read(tmp_path)
    with pytest.raises(InputRefused, match="cannot be read"):
        read("war\0.txt")


@pytest.mark.parametrize("naughty", NAUGHTY)
def test_every_naughty_string_is_read_or_refused(naughty: str) -> None:
    data = naughty.encode("utf-8", "replace")
    for name in ("a.txt", "a.md", "a.html", "a.pdf", "a.docx", naughty):
        try:
            document = read_bytes(data, name)
        except InputRefused:
            continue
        assert all(document[span].strip() for span in document.sentences)


def test_naughty_strings_do_no_harm_inside_a_text_a_page_or_a_label() -> None:
    for naughty in NAUGHTY:
        labelled = read_text(SENTENCE + naughty, title=naughty, source=naughty)
        assert labelled.text == SENTENCE + naughty
    words = "".join(
        f"<p>{SENTENCE} No. {number}: {escape(naughty)}</p>"
        for number, naughty in enumerate(NAUGHTY)
    )
    page = read_bytes(PAGE.format(title=escape("".join(NAUGHTY)), words=words).encode(), "a.html")
    assert page.text.count(SENTENCE.strip()) == len(NAUGHTY)


@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ".docx", ".xyz", ""]))
@example(b"<html><body><p>\xe9", ".html")
@example(b"PK\x03\x04", "")
def test_any_bytes_are_read_or_refused(data: bytes, suffix: str) -> None:
    try:
        document = read_bytes(data, f"a{suffix}")
    except InputRefused as refused:
        why = str(refused)
        document = read_text(f"refused: {why}")
    assert document.sentences


@settings(deadline=None, max_examples=150)
@given(st.data())
@pytest.mark.parametrize(
    ("whole", "name"),
    [(docx(SENTENCE, "It ended in 1953."), "a.docx"), (SAVED.encode(), "a.mhtml")],
    ids=["word", "mhtml"],
)
def test_a_damaged_file_is_read_or_refused(whole: bytes, name: str, data: st.DataObject) -> None:
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read_bytes(bytes(damaged), name).text
    except InputRefused:
        return


def test_a_damaged_pdf_is_read_or_refused() -> None:
    whole, chance = pdf([SENTENCE]), random.Random(1953)
    for _ in range(8):
        damaged = bytearray(whole)
        for _ in range(chance.choice([1, 5, 50])):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        try:
            assert read_bytes(bytes(damaged), "a.pdf").text
        except InputRefused:
            continue


HOSTILE = (
    "1",
    "1/1/1 ",
    '"',
    "“",
    "“‘",
    "«",
    "`",
    "(",
    ". ",
    "a! ",
    "a\n",
    "1. ",
    "+++\n",
    "Mr. ",
    "A-",
    "By A",
    "·.",
    "5 p.m. Friday ",
    "SEOUL, June 21 (AP) - ",
    "two years before ",
)
SECONDS_A_CHARACTER = 10e-6
"""Ten seconds for a million are promised for the whole walk; reading takes under a third."""


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_is_read_in_linear_time(hostile: str) -> None:
    for length in (50_000, 200_000):
        text = (hostile * length)[:length]
        assert read_text(text).sentences
        assert cost(partial(read_text, text)) < length * SECONDS_A_CHARACTER


def test_the_longest_text_is_read_in_seconds() -> None:
    text = ("He went to the U.S. in 1990. “It was good,” he said. " * 20_000)[:1_000_000]
    assert cost(lambda: read_text(text), rounds=1) < 5.0
