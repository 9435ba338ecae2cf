"""What a text tells of its times as it goes: history or news, dates told before, lines, plans."""
