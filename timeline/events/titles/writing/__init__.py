"""From the words that fit to a line that reads alone: with names, blanks and no loose ends."""
