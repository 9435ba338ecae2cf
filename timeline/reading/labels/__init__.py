"""What a text says of itself: its title, its day of publication, who wrote it, its language."""
