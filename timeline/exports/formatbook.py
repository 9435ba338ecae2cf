"""The formats as a person reads them: what is read, what is written, and the fields of an event."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from timeline.exports.formats import FORMATS as TO_WRITE
from timeline.reading.formats import FORMATS as TO_READ
from timeline.sheets.table import NAMES as COLUMNS
from timeline.views.rows import FIELDS

if TYPE_CHECKING:
    from timeline.exports.formats import Format as Written
    from timeline.reading.formats import Format as Read

_TOP = """\
# Formats

What is read and what is written, as `timeline formats --format markdown` prints it.

## What is read
"""
_READING = """\
A folder stands for all such files in it, `-` for standard input. An address (`https://…`) stands
for what is there, where `TIMELINE_FETCH=yes` is set.

What a file holds counts more than its name, and standard input has no name. An encoding that a file
does not say is found out where only one reading is clear, and then said; otherwise the file is
refused. Text in another language than English is read with a note: only dates that look English
are found in it. Where a file says its language, pages mark it for screen readers, unless its words
speak against it.

The title, the author, the site and the day of publication are taken from what a file says for
machines (front matter, metadata of a page), then from the dateline of the article, then from its
byline, and each says which. A copyright line gives no day. Where nothing says the day, a report may
tell it itself: one that begins "ten drowned Friday" and goes on to "Friday, June 21, 2024" is of
that week.

### A typed table

The first line names the columns; capitals, blanks and signs in a name do not count. Days and a
title are needed. TimelineJS's spreadsheet with `Year`, `Month`, `Day`, `End Year`, … is read too.
"""
_DAYS = """\
Days are ISO 8601, EDTF, or words such as “18–19 June 2024”, “early June 2024”, “300 BC”; a day like
03/04/2024, which could be two days, is not guessed. Rows whose days cannot be read are listed as
undated.

## What is written

The suffix decides; a double suffix is looked for first. `--format` and `story.save` know the same
formats. Only the JSON file reads back as the same story, articles and all. CSV, JSON Lines,
TimelineJS's slides, the stand-alone page and the Markdown list read back as the same events, as if
somebody had typed them; a Parquet table is opened by `timeline dashboard`. The others are not read.
"""
_FIELDS = """\
## The fields of an event

A column of the table, a column of the CSV file and a field of the JSON file have the same name.
"""
_JSON = """\
## JSON

[story.schema.json](story.schema.json) describes it (JSON Schema 2020-12): an object with `format`,
`version`, `events` (the fields above, with `kind` and `evidence` beside them), `undated` and
`documents`. The documents are given in full, text included: whoever gets the file can read the
article. Offsets count characters (Unicode code points) of the document's text after its front
matter. A file that is damaged, or that a newer version wrote, is refused with one sentence.

## Articles

An article in `data/articles/` is Markdown with TOML front matter between lines of three plus signs:

```toml
title = "A month after the wave"
published = "2011-04-12"
source = "Written for this project"
author = "A. N. Author"
language = "en"
```
"""


def lines() -> Iterator[str]:
    """One line a format, in columns, with what this machine lacks for it."""
    yield "read:"
    for each in TO_READ:
        yield f"  {each.label:<28}{' '.join(each.suffixes)}"
    yield "written:"
    for form in TO_WRITE.values():
        lacking = form.missing()
        yield f"  {form.name:<11}{form.suffix:<17}{form.label}{f' ({lacking})' if lacking else ''}"


def data() -> dict[str, list[dict[str, object]]]:
    """The same as plain values."""
    names = ("name", "suffix", "mime", "label", "holds")
    return {
        "read": [
            {"name": each.name, "suffixes": list(each.suffixes), "label": each.label,
             "becomes": each.becomes}
            for each in TO_READ
        ],
        "written": [{name: getattr(form, name) for name in names} for form in TO_WRITE.values()],
    }  # fmt: skip


def page() -> str:
    """The page of all formats in Markdown."""
    parts = (
        _TOP,
        _table(("file", "how its name ends", "what it becomes"), map(_read, TO_READ)),
        _READING,
        _table(("what it holds", "what its column may be called"), _columns(COLUMNS)),
        _DAYS,
        _table(("suffix", "`--format`", "what is in it"), map(_written, TO_WRITE.values())),
        _FIELDS,
        _table(("field", "what it holds"), ((f"`{name}`", says) for name, says in FIELDS.items())),
        _JSON,
    )
    return "\n".join(parts)


def _read(each: Read) -> tuple[str, str, str]:
    return each.label, _code(each.suffixes), each.becomes


def _written(form: Written) -> tuple[str, str, str]:
    return f"`{form.suffix}`", form.name, form.holds


def _columns(columns: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str]]:
    yield from ((what, _code(names)) for what, names in columns.items())


def _code(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    told = (head, tuple("---" for _ in head), *rows)
    return "".join(f"| {' | '.join(cells)} |\n" for cells in told)
