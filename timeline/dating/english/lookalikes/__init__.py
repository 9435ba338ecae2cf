"""What looks like a time and is none: numbers, people, firms, works and things called so."""
