"""The words that the walk knows: verbs and nouns by what they tell, acts, and kin words."""
