"""From what was said, and what it is seen from, to days: a module for each kind of saying."""
