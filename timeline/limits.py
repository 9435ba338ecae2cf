"""Every limit in one place, and the error that says when one was reached.

Code, tests and SECURITY.md read the numbers from here.
"""

from __future__ import annotations

MAX_TEXT_CHARACTERS = 1_000_000
MAX_FILE_BYTES = 5_000_000
MAX_UNPACKED_BYTES = 50_000_000
MAX_ZIP_MEMBERS = 2_000
MAX_PDF_PAGES = 500
MAX_HTML_DEPTH = 400
MAX_HTML_NESTING = 1_000_000
"""The depths of all elements of a page, added up."""
MAX_HTML_PARTS = 150_000
"""Tags and attributes together."""
MAX_HTML_ATTRIBUTES = 256
"""Of one tag."""
MAX_PAGE_DAYS = 50
"""Looked at in each kind of metadata."""
MAX_XML_BYTES = 20_000_000
MAX_XML_TAGS = 1_000_000
"""Both of all the members of a packed file that are parsed."""
MAX_FILES = 200
MAX_FEED_ENTRIES = 200
MAX_SHEET_ROWS = 2_000
MAX_SHEET_COLUMNS = 200
MAX_ADDRESS_CHARACTERS = 2_000
MAX_REDIRECTS = 5
FETCH_SECONDS = 20
FETCHES = 4
"""At once, of all visitors of the page."""
MAX_MENTIONS = 2_000
MAX_SENTENCE_CHARACTERS = 2_000
SENTENCE_WINDOW_CHARACTERS = 4_000
"""How much of a paragraph is looked at once for its sentences; more than a sentence may have."""
MAX_FRONT_MATTER_CHARACTERS = 10_000
MAX_TITLE_CHARACTERS = 300
MAX_DATE_PHRASE_CHARACTERS = 100
PDF_SECONDS = 30
PDF_MEMORY_BYTES = 1_000_000_000
HELD_STORIES = 200
HELD_CHARACTERS = 20_000_000
HELD_IDLE_SECONDS = 3_600
MAX_SHOWN_CHARACTERS = 200_000
MAX_PARAGRAPH_CHARACTERS = 4_000
MAX_BUNDLED_ARTICLES = 64
MAX_UNDO_STEPS = 50
MAX_UNDO_EVENTS = 500_000
"""Of all the earlier versions of a corrected story together."""
MAX_MERGE_CHOICES = 100
MAX_CHART_ROWS = 120
CHART_ROWS_ON_A_PAGE = 50
KEPT_ANSWERS = 200
"""Of one kind, worked out from stories and kept while these are held."""
OVERVIEW_FROM = 201
"""Events from which on a strip of counts stands above the rows."""
MAX_SAVED_STORY_BYTES = 20_000_000
"""Of its JSON."""
STORE_STORIES = 10_000
STORE_BYTES = 2_000_000_000
STORE_SAVES_A_MINUTE = 60
READERS = 2
READING_MEMORY_BYTES = 1_500_000_000
READING_CPU_SECONDS = 60
MAX_WAITING_READINGS = 50
BATCH_DOCUMENTS = 50
BATCH_BYTES = 5_000_000
MAX_RECORD_BYTES = 10_000_000
ARCHIVE_CHART_EVENTS = 10_000
ARCHIVE_MEMORY_BYTES = 1_000_000_000
"""For the query engine, whatever the number of visitors."""


class InputRefused(ValueError):
    """Input that is not read: too large, not text, or locked. The message is one calm sentence."""
