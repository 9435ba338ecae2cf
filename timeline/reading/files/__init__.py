"""From files to texts: a module for each format, and what each says of its article."""
