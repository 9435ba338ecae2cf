"""All words of the page in one place; none of them ever holds text from an article."""

NAME = "Article timeline"

ARTICLE = "Article"
OWN = "Your own text"
OPENED = "The files you opened"
OWN_BUTTON = "Use your own text"

PASTE = "Paste an article"
PASTE_HINT = "The whole text, with its title and date line if it has them."
FILES = "or give files: text, web page, PDF, Word, CSV, JSON"
FILES_HELP = (
    "Text, Markdown, saved web pages, PDF, Word, feeds, tables of dates and titles, or a timeline "
    "saved here as JSON. Several files become one timeline."
)
ADDRESS = "or give an address on the web"
ADDRESS_HINT = "https://"
NO_ADDRESSES = (
    "This page reads no addresses. Open the article in your browser and paste its text, or save "
    "the page and give the file."
)
DAY = "Publication day"
DAY_HELP = (
    "Words such as “on Tuesday” are counted from this day. Leave it empty to let the text say."
)
MAKE = "Make the timeline"
ANOTHER = "Give another text"
PRIVACY = (
    "Your text is read on this server, held in its memory for you alone, and forgotten when you "
    "leave it idle. It is not part of the link."
)
NOTHING_GIVEN = "Paste a text or choose a file first."
REFUSED = "This could not be read:"
READING = "Reading …"
CANCEL = "Cancel"
GONE = "The text is no longer held here. Paste it again, or choose an article."

SAVED = "A saved story"
SHARE = "Save and share"
SHARE_MEANS = (
    "The whole story is saved on this server: its texts, its events and your changes. Whoever has "
    "the link can open it."
)
KEEP = "Keep it"
SAVE, SAVE_NEW, SAVE_OVER, DELETE = "Save", "Save as a new story", "Save changes", "Delete"
SECRET = "The owner's secret"
SECRET_HELP = "It was shown once, when the story was saved. It is needed to change or delete it."
LINK_FOR_ALL = "Saved. Whoever has this link can open the story:"
SECRET_FOR_YOU = "Only with this secret can it be changed or deleted. It is not shown again:"
NOTED = "I have noted the secret"
SAVED_OVER = "The changes are saved; the link stays the same."
DELETED = "The story is deleted, and its link leads nowhere."
NOT_KEPT = "The saved story:"
FORGETS = (
    "This server forgets what is saved when it restarts, so take the story with you: the JSON file "
    "opens here again, the HTML file opens in any browser."
)

COUNTRY = "Countries"
COUNTRY_HINT = "choose one or more"
MATCH = "An event needs"
ANY, ALL = "any of them", "all of them"
YEARS = "Years"
WORDS = "Words"
WORDS_HINT = "such as visit"
STATUS = "Status"
ARTICLES, ARTICLES_HINT = "Articles", "choose by number"
DISAGREE = "Told with different days"
MORE_ARTICLES = "The table and the article view say which article each number stands for."
CLEAR_FILTERS = "Show all events"

FOLD = "Filter the events, change the view"
SCALE = "Time scale"
SHORTENED, TRUE_SCALE = "Gaps shortened", "True scale"
NEWEST = "Newest first"
COMPACT = "Compact"
OVERVIEW = (
    "The stronger the colour, the more events. Press one to go there; the frame is the page below."
)
HOW_TO_LOOK = "Press a mark, or tick a table row, to read the words behind it."
KEYS = "On a keyboard, Shift and Space tick a row."

TABLE, READ, UNDATED = "Table", "Article", "Not placed"
COLUMNS = ("When", "What happened", "Countries", "The article says", "Source")
UNDATED_COLUMNS = ("Words", "Why it has no place on the timeline", "The article says")

TAKE_HOME, TAKE_WHICH = "Download", "Which events"
SHOWN, ALL_EVENTS = "shown", "all"

CORRECT, CORRECT_SHORT = "Correct this event", "Correct"
ADD = "Add an event"
UNDO, REDO = "Undo", "Redo"
TITLE, DAYS = "What happened", "When"
DAYS_HINT = "18–19 June 2024"
DAYS_HELP = "A day, a month, a year, or from one to another: 18 June 2024, June 2024, 1950–1953."
SAVE_CHANGES = "Save the changes"
SAME_AS = "The same event as"
SAME_AS_HINT = "choose the other event"
MERGE = "Make them one"
REMOVE = "Remove this event"
NOT_TAKEN = "This could not be taken over:"
CHANGED_NOTE = (
    "Changed by you, for you alone: the link shows others the story as it was. "
    "Save it, or take a file along, to keep your changes."
)
CHANGES_GONE = "Your changes are no longer held here; this is the article as it was."
CHANGED = "Changed by hand"

WHOLE_PAGE = "Open the timeline"
SAME_THREAD = "Same thread as"
CLOSE = "Close"
WHY = "Why these days"
WHO = "Countries"
SOURCE = "Source"
NO_DAY = "publication day not known"
BY_HAND = "Added by hand."
SELECTED_HIDDEN = "The chosen event does not fit these choices, so it is hidden."
CUT = "The text goes on; only its beginning is shown here."

LINK_HEAD = "Parts of this link do not fit what is here, so they were left out: "
LINK_NAMES = {
    "article": "the article",
    "story": "the saved story",
    "country": "a country",
    "match": "any or all countries",
    "years": "the years",
    "words": "the words",
    "status": "the status",
    "source": "an article",
    "scale": "the time scale",
    "newest": "the order",
    "compact": "the compact view",
    "page": "the page of the chart",
    "view": "the part below the chart",
    "event": "the event",
    "rows": "the rows",
}
LINK_UNKNOWN = "something this page does not know"

EMPTY_STORY = (
    "No dated events were found in this text. Try one in English that says when things happened."
)
ALL_UNPLACED = (
    "Nothing that this text tells can be placed yet. “Not placed” lists it, each with its reason."
)
NOTHING_LISTED = "No event to list."
EMPTY_CHOICE = "No event fits all of these choices. Take one away, or show all events again."

ARCHIVE = "An archive: counts first. Narrow them down, and they become rows."
OPENING = "Opening the archive …"
PRESS_A_CELL = "Press a cell to look closer."
ROWS = "Show rows"
TOO_MANY_ROWS = "Narrow the events down, or press cells until a year is left, to read them by rows."
TOO_MANY_TO_TAKE = (
    "Narrow the events down to {most:,} or fewer to download them. "
    "The dataset on the disk holds all of them."
)
COUNTS_TABLE = "Counts by country as a table"
EVENTS = "Events"


def counts_alt(events: int, countries: str) -> str:
    """What the chart of counts shows, for those who cannot see it."""
    where = f", for all countries and for {countries}" if countries else ""
    return f"Counts of {events:,} events by time{where}. The table below holds them by country."


def waiting(count: int) -> str:
    """How many expressions need the publication day, and what to do about it."""
    if count == 1:
        return "1 time expression needs the publication day. When was this published?"
    return f"{count} time expressions need the publication day. When was this published?"


def kept_for(days: int) -> str:
    """For how long a story is kept; 0 is for always, and less leaves that as it was."""
    if days == 0:
        return "until it is deleted"
    return "as long as before" if days < 0 else f"for {days} days"


def reading(seconds: int, ahead: int) -> str:
    """What is going on while a text is read, or waits for its turn."""
    if ahead:
        return f"Waiting for {ahead} other {'text' if ahead == 1 else 'texts'}, {seconds} s"
    return f"Reading, {seconds} s"


def fetching(seconds: int, ahead: int) -> str:
    """What is going on while a page is fetched from the web."""
    return f"Fetching the page, {seconds} s"


def left_out(names: list[str]) -> str:
    """The one notice for a link of which some parts were ignored."""
    said = [LINK_NAMES.get(name, LINK_UNKNOWN) for name in names]
    return LINK_HEAD + ", ".join(dict.fromkeys(said)) + "."


def failed(reference: str) -> str:
    """The one sentence for an error of ours."""
    return f"Something went wrong on our side. Reload the page; if you report it, name {reference}."


def overview_alt(count: int) -> str:
    """What the strip of counts shows, for those who cannot see it."""
    return f"How many of {count:,} events happened when, by country. The pages below list them all."


def changed(what: tuple[str, ...]) -> str:
    """What a person changed of an event."""
    return f"✎ {CHANGED.lower()}: {', '.join(what)}"


def not_placed(count: int) -> str:
    """How many happenings and expressions have no place on the timeline."""
    return f"{count:,} not placed"


def more(count: int) -> str:
    """How many things are left unsaid."""
    return f"and {count:,} more"


def counted(label: str, count: int) -> str:
    """A download button: the format, and how many events it carries."""
    return f"{label} · {count:,} event{'' if count == 1 else 's'}"


def articles(count: int) -> str:
    """What a story of several articles is from."""
    return f"from {count:,} articles"


def published(day: str) -> str:
    """When an article was published."""
    return f"published on {day}"
