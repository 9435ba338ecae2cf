"""Verbs that tell how things stand, and no deed."""

from timeline.events.lexicon.words import words

LASTING = words(
    """represents represented remains remained includes included contains contained means meant
    stands stood lives lived live consists consisted belongs belonged knows knew thinks thought
    believes believed wants wanted likes liked needs needed owns owned seems seemed has have had
    houses employs serves hosts numbers ranks reflects reflect relies rely depends depend lacks lack
    enjoys enjoy suffers suffer exists exist represent remain include contain mean stand live
    consist belong know think believe want like need own seem employ serve number rank"""
)
