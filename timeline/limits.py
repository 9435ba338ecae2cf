"""Every limit in one place, and the error that says when one was reached.

Code, tests, SECURITY.md and docs/limits.md read the numbers and what they bound from here: what
stands below a number is its line there, and its name ends in its unit.
"""

# Files and texts
MAX_TEXT_CHARACTERS = 1_000_000
"""A text."""
MAX_FILE_BYTES = 5_000_000
"""A file."""
MAX_UNPACKED_BYTES = 50_000_000
"""The content of a packed file."""
MAX_ZIP_MEMBERS = 2_000
"""The members of a packed file."""
MAX_PDF_PAGES = 500
"""The pages of a PDF."""
PDF_SECONDS = 30
"""The time for a PDF."""
PDF_MEMORY_BYTES = 1_000_000_000
"""The memory for a PDF."""
MAX_HTML_DEPTH = 400
"""The depth of a web page."""
MAX_HTML_PARTS = 150_000
"""The tags and attributes of a web page."""
MAX_HTML_ATTRIBUTES = 256
"""The attributes of one tag."""
MAX_HTML_NESTING = 1_000_000
"""The depths of all elements of a web page, added up."""
MAX_PAGE_DAYS = 50
"""The days that are looked at in each kind of a page's metadata."""
MAX_XML_BYTES = 20_000_000
"""The members of a packed file that are parsed, together."""
MAX_XML_TAGS = 1_000_000
"""The tags of the members of a packed file that are parsed."""
MAX_FILES = 200
"""Files at once."""
MAX_FEED_ENTRIES = 200
"""The articles of a feed."""
MAX_SHEET_ROWS = 2_000
"""The events of a typed table."""
MAX_SHEET_COLUMNS = 200
"""The columns of a typed table."""

# The web
MAX_ADDRESS_CHARACTERS = 2_000
"""An address on the web."""
MAX_REDIRECTS = 5
"""The redirects of an address."""
FETCH_SECONDS = 20
"""The time to fetch from an address."""
FETCHES = 4
"""Addresses that the page fetches at the same time."""

# In an article
MAX_MENTIONS = 2_000
"""Time expressions in an article."""
MAX_SENTENCE_CHARACTERS = 2_000
"""A sentence."""
SENTENCE_WINDOW_CHARACTERS = 4_000
"""What is searched at once for the end of a sentence."""
MAX_FRONT_MATTER_CHARACTERS = 10_000
"""The front matter of an article."""
MAX_TITLE_CHARACTERS = 300
"""A title."""
MAX_DATE_PHRASE_CHARACTERS = 100
"""A date that is typed in."""

# The page
HELD_STORIES = 200
"""Stories that are held for visitors."""
HELD_CHARACTERS = 20_000_000
"""Text that is held for visitors."""
HELD_IDLE_SECONDS = 3_600
"""How long an idle story is held."""
MAX_SHOWN_CHARACTERS = 200_000
"""The text of an article shown beside the chart."""
MAX_PARAGRAPH_CHARACTERS = 4_000
"""A paragraph shown beside the chart."""
MAX_UNDO_STEPS = 50
"""Corrections that can be undone."""
MAX_UNDO_EVENTS = 500_000
"""Events in all earlier versions of a corrected story."""
MAX_MERGE_CHOICES = 100
"""Events offered to merge with."""
MAX_CHART_ROWS = 120
"""Rows of a chart before it is cut into pages."""
CHART_ROWS_ON_A_PAGE = 50
"""Rows on such a page of a chart."""
OVERVIEW_FROM = 201
"""Events from which on a strip of counts stands above the rows; fewer need not pay for it."""
KEPT_ANSWERS = 200
"""Answers of one kind that are kept while their stories are held."""
MAX_BUNDLED_ARTICLES = 64
"""Bundled articles offered by the page."""

# An archive
BATCH_DOCUMENTS = 100
"""Documents that a worker reads at once."""
BATCH_BYTES = 5_000_000
"""Bytes of records that a worker reads at once, about."""
MAX_RECORD_BYTES = 10_000_000
"""One record of an archive."""
ARCHIVE_CHART_EVENTS = 10_000
"""Events of an archive that are drawn by rows without being asked."""
ARCHIVE_MEMORY_BYTES = 1_000_000_000
"""Memory of the engine that queries an archive."""

MAX_STANDALONE_BYTES = 6_000_000
"""A stand-alone page; what finds no room in its table is said."""
MAX_STANDALONE_ARTICLES = 500
"""Articles that a stand-alone page lists at its end."""

# Saved stories
MAX_SAVED_STORY_BYTES = 20_000_000
"""A story that is saved."""
STORE_STORIES = 10_000
"""Stories that are kept."""
STORE_BYTES = 2_000_000_000
"""The bytes on the disk of all stories that are kept, packed."""
STORE_SAVES_A_MINUTE = 60
"""Saves in a minute, of all visitors."""

# Reading
READERS = 2
"""Texts that are read at the same time."""
READING_MEMORY_BYTES = 1_500_000_000
"""The memory of a process that reads."""
READING_CPU_SECONDS = 60
"""The work of reading one text."""
MAX_WAITING_READINGS = 50
"""Texts that wait to be read."""
MAX_PREPARED = 5_000
"""Compiled patterns that are kept for the next start."""


class InputRefused(ValueError):
    """Input that is not read: too large, not text, or locked. The message is one calm sentence."""
