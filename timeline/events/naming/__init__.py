"""From a pronoun to the noun that it stands for, and from a document to its cast."""
