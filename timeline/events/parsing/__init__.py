"""From a sentence to its tree of words, with the known mistakes of a small parser mended."""
