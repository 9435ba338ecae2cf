"""From a date in a sentence to the words that it belongs to."""
