"""Words that look like times and are none; they keep their words from every shorter rule."""

from __future__ import annotations

from timeline.dating.english.words import english

english.lookalike(
    "day_beyond_the_month",
    r"{month} \d{2,3}(?:st|nd|rd|th)?(?! ?(?:BC|B\.C|AD|A\.D|CE|percent|people|[a-z]+s\b))|(?:the )?\d{2,3}(?:st|nd|rd|th)? (?:of )?{month}",
    no=["the 45th of June", "on June 45", "99 February"],
)
