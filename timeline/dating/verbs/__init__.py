"""What the verbs around a time tell, by their words alone: what was done, due or planned."""
