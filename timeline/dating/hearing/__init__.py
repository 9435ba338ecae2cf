"""From the templates of rules to where in a text they may begin, and how they go on."""
