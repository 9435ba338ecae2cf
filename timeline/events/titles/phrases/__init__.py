"""From a word to what belongs to it: its phrase, who did it, to whom, and what it shares."""
