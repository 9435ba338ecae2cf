"""An article goes in, an interactive timeline comes out."""
