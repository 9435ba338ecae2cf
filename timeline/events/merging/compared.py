"""The English words by which titles are compared, each list with the question it answers."""

from __future__ import annotations

from timeline.events.lexicon.words import words

AGAIN = words(
    "second third fourth fifth another again further more not no never nor failed refused"
)
"""Have two tellings of one happening the same of these?"""

BLAND = words(
    """man men woman women people person official former early
    late mr mrs ms powerful strong huge massive heavy deadly major severe fierce historic magnitude
    today morning afternoon evening night overnight dawn than least nearly almost roughly"""
)
"""Words that two happenings of one day may well share."""

INSIDE = words("in near outside inside across around over off above below behind through from")
"""Before a name: does it only say where?"""

ROUGHLY = words("than least nearly almost about around over some roughly approximately")
"""Before a number: is it no exact one?"""

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")

MANY = words("dozen dozens hundred hundreds thousand thousands million millions")

ARTICLES = words("a an the his her its their")
BEFORE_NOUNS = words(
    """a an the his her its their of in on at by to for with from and or more most first newly
    recently previously so-called no any this that these those which who as than"""
)
"""Is a word in "-ed" behind one of these no verb of its title: "the wounded soldiers"?"""

SUPPORTING = words(
    """make take give have do hold carry conduct stage perform suffer undergo impose pay put mount
    experience sustain receive file submit lodge reach strike issue express voice offer deliver
    cast commit launch wage bring come follow"""
)
"""Does the noun behind the verb tell what was done: "made an attempt", "imposed a fine"?"""

UNDONE = words(
    """debate debated discuss discussed consider considered propose proposed draft drafted plan
    planned seek sought request requested ask asked demand demanded review reviewed study studied
    prepare prepared threaten threatened try tried attempt attempted question questioned praise
    praised criticise criticised criticize criticized welcome welcomed expect expected want wanted
    investigate investigated monitor monitored oppose opposed support supported"""
)
"""Is the object of this verb only thought or talked about, or not yet done?"""

PARTICIPLES = dict(
    each.split("-")
    for each in words(
        """steal-stolen take-taken give-given drive-driven write-written break-broken choose-chosen
        freeze-frozen shake-shaken throw-thrown draw-drawn fly-flown grow-grown know-known see-seen
        wear-worn tear-torn hide-hidden ride-ridden withdraw-withdrawn undergo-undergone
        begin-begun sing-sung beat-beaten eat-eaten fall-fallen forbid-forbidden forgive-forgiven
        bite-bitten show-shown swear-sworn weave-woven rise-risen shrink-shrunk drink-drunk
        swim-swum"""
    )
)
"""Verbs whose passive is told by a form of its own."""

NOUNS_IN_LY = words("family supply assembly monopoly anomaly butterfly homily friendly elderly")
"""Words in "-ly" that are no adverbs."""
