"""From the words of a title to as many as fit in a line, cut at phrases only."""
