"""Words for what bears the name of a time: ships, teams, bars and beasts."""

KINDS = frozenset({
    "hms", "uss", "ss", "mv", "rms", "hmas", "hmcs", "ins", "ms", "river", "lake", "cape", "mount",
    "camp", "café", "cafe", "hurricane", "cyclone", "typhoon", "storm", "operation", "project",
    "team", "madame", "pope", "emperor", "king", "queen", "prince", "sultan", "señor", "señora",
    "exercise", "codename", "fort", "frau", "herr", "monsieur", "mademoiselle", "san", "santa",
    "el", "von", "van", "de",
})  # fmt: skip
"""Words with a capital before a name: "the River Tuesday", "Cape May"."""
ALWAYS = frozenset({"hms", "uss", "mv", "rms", "hmas", "hmcs", "cape", "mount", "fort"})
"""Of these, what never stands by itself before a day of the week."""
PLANS = frozenset({
    "operation", "project", "team", "exercise", "codename", "camp", "hurricane", "cyclone",
    "typhoon",
})  # fmt: skip
SHIPS = frozenset({
    "ship", "boat", "vessel", "steamship", "steamer", "ferry", "liner", "yacht", "lifeboat",
    "trawler", "tanker", "freighter", "barge", "tug", "tugboat", "icebreaker", "whaler", "schooner",
    "clipper", "sloop", "barque", "brig", "galleon", "warship", "battleship", "cruiser", "frigate",
    "corvette", "destroyer", "submarine", "ironclad", "dreadnought", "gunboat",
})  # fmt: skip
VESSELS = SHIPS | {
    "racehorse", "filly", "mare", "stallion", "river", "brook", "creek", "hamlet", "suburb",
}  # fmt: skip
"""What is called by a whole day too: "the ferry 1st of May"."""
HOUSES = frozenset({
    "restaurant", "bar", "café", "bistro", "hotel", "nightclub", "boutique", "label", "startup",
    "firm", "company", "app", "brand", "band", "group", "trio", "duo", "quartet", "chatbot",
    "magazine", "journal", "newspaper", "website", "blog", "podcast", "painting", "sculpture",
    "robot", "satellite", "horse", "dog", "cat", "goat", "cow", "elephant", "gorilla", "novel",
})  # fmt: skip
"""What is called by a month or a season: "the restaurant April"."""
