"""From an anchor to the words that tell it, before anyone counts how long they are."""
