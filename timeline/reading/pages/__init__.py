"""From web pages to their articles: metadata, clutter, tables, and pages saved in one file."""
