"""The words that make one stretch of two times: "from April to June", "Tuesday and Wednesday"."""

import re

from timeline.patterns import later

RANGE = later(
    r"\s*(?:[-–—−‐‑]|,?\s(?:up\s+)?(?:to|through|thru|until|till)(?:\s+the)?\s|\sthough\s)\s*",
    re.IGNORECASE,
)
"""Between two times: everything from the one to the other; "though" is a slip of the pen."""
BETWEEN = later(r",?\s+and(?:\s+the)?\s+", re.IGNORECASE)
"""Between two times after the signal "between"."""
LIST = later(r"\s*,?\s(?:and|or|&)(?:\s+(?:on|in|the))?\s+|\s*,\s+|\s*/\s*", re.IGNORECASE)
"""Between two times: the one and the other."""
OWNED = later(r"['’]s?\s")
"""After a time that belongs to what follows: "Monday and Tuesday's talks"."""
CLAUSE = later(r"\s(?:he|she|it|they|we|the|an?|his|her|its|their)\s")
"""After ", and the next day": a clause of its own, and so a day of its own."""
PERIOD = later(r"\s(?:to|through|(?:that |which )?end(?:s|ed|ing)(?: on| in)?)\s", re.IGNORECASE)
"""Between the length of a period and its end: "the six months ended June 30"."""
ENDED = later(r"\s(?:that |which )?end(?:ed|ing)(?: on)?\s", re.IGNORECASE)
"""Between a quarter or year and its end: "the fiscal third quarter ended June 30"."""
AROUND_AN_ASIDE = later(
    r",\s(?:when|where|after|as|while|which)\s[^,.;:()\d]{3,80},\s(?:until|till|to|through)\s",
    re.IGNORECASE,
)
"""Between two times after "from": "from July 2012, when Mills died in office, until 2017"."""
