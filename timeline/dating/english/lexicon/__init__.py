"""English words that tell times: what they mean, their numbers, and the verbs around them."""
