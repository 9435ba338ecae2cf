"""The kinds of file that are read; doors, folders, menus and docs/formats.md are made from it."""

from timeline.records import dataclass


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file that becomes a story."""

    name: str
    """A word for it."""
    suffixes: tuple[str, ...]
    """How a file's name ends; what the file holds counts more."""
    label: str
    """What people call it."""
    becomes: str
    """What it becomes, in one sentence."""
    reader: str = ""
    """Who reads its articles, as an entry point; none for events that somebody typed or saved."""


FORMATS = (
    Format("text", (".txt", ".text", ".md", ".markdown"), "text, Markdown",
        "One article; front matter in TOML, JSON or plain lines of YAML may give `title`,"
        " `published`, `source`, `author` and `language`.",
        "files.text:unwrap"),
    Format("page", (".html", ".htm", ".xhtml"), "web page",
        "Its article, without menus, teasers, comments, captions and notices.",
        "pages.page:unwrap"),
    Format("saved page", (".mhtml", ".mht"), "web page saved as one file",
        "The same; pictures and scripts in it are passed over.",
        "pages.mhtml:unwrap"),
    Format("pdf", (".pdf",), "PDF", "One article, if it holds text and not only pictures of pages.",
        "files.pdf:unwrap"),
    Format("word", (".docx",), "Word", "One article, tables and all.", "files.word:unwrap"),
    Format("feed", (".rss", ".atom", ".xml"), "feed (RSS, Atom, JSON)",
        "An article for each entry, each with its own day; needs"
        ' `pip install "article-timeline[feeds]"`.',
        "files.feed:unwrap"),
    Format("table", (".csv", ".tsv"), "table that somebody typed",
        "An event a row, see below; or an article a row, as in JSON Lines."),
    Format("lines", (".jsonl", ".ndjson"), "JSON Lines",
        "An event a line, as in a table. Lines with a `text` are articles where they say when they"
        " were `published`, are long, or give no other day."),
    Format("json", (".json",), "TimelineJS, saved story",
        "An event a slide, or the same story again; a list of objects is read as JSON Lines"
        " are, a JSON Feed as its articles."),
)  # fmt: skip
"""Every kind, the usual ones first."""

SUFFIXES = tuple(suffix for each in FORMATS for suffix in each.suffixes)
"""The files that we read: articles, and timelines that were typed or saved."""
