"""The English words by which titles are compared, each list with the question it answers."""

from timeline.dating.english.lexicon.numbers import ONES, TEENS
from timeline.events.lexicon.words import words

AGAIN = words(
    """second third fourth fifth another again further more not no never nor failed refused
    anniversary"""
)
"""Have two tellings of one happening the same of these?"""

BLAND = words(
    """man men woman main largest biggest leading entire women people person official former early
    late mr mrs ms powerful strong huge massive heavy deadly major severe fierce historic magnitude
    some top today morning afternoon evening night overnight dawn than least nearly almost roughly
    there suspected legendary reigning dramatic previous"""
)
"""Words that two happenings of one day may well share."""

INSIDE = words("in near outside inside across around over off above below behind through from")
"""Before a name: does it only say where?"""

PARTS = words("third fourth fifth")
"""At the end of a title or before "of": is it a part, and no ordinal?"""

CHAMBERS = words("congress parliament national assembly house commons bundestag knesset duma sejm")
"""Is a name of these that of a parliament?"""

NO_NAMES = words("prize award medal ceo cfo mp mps")
"""Words that some outlets write like names: "the Nobel Peace Prize", "the CEO"."""

COMPARING = words("more fewer less")
"""Before "than": is it only about a number?"""

ROUGHLY = words("than least nearly almost about around over some roughly approximately")
"""Before a number: is it no exact one?"""

NEAR = words(
    """sign-agree leave-resign leave-withdraw attack-invade attack-storm attack-ravage
    attack-run_over attack-shoot storm-invade storm-seize seize-buy seize-arrest seize-kidnap
    seize-retake injure-shoot die-shoot die-execute oust-dismiss oust-impeach dismiss-impeach
    approve-ratify charge-accuse begin-open begin-launch open-launch end-close end-lift
    publish-unveil unveil-announce publish-announce promise-announce reject-deny send-deploy
    arrive-visit demolish-destroy burn-destroy burn-ravage bury-ravage destroy-ravage
    destroy-collapse
    rescue-free condemn-accuse meet-speak elect-enter_office appoint-enter_office announce-impose
    collapse-fall launch-send leave-evacuate flood-ravage overturn-reject overturn-lift
    begin-resume end-obstruct choose-appoint choose-nominate choose-elect clear-acquit clear-approve
    approve-legalise clear-evacuate remove-demolish remove-dismiss remove-oust remove-impeach
    remove-withdraw
    damage-attack damage-destroy damage-ravage damage-flood damage-burn damage-explode
    lay_off-dismiss support-approve obstruct-ban obstruct-reject obstruct-veto
    obstruct-suspend obstruct-close disqualify-obstruct disqualify-ban disqualify-reject
    abolish-cancel abolish-overturn abolish-ban abolish-lift abolish-drop drop-fall drop-cancel
    drop-withdraw drop-dismiss recall-withdraw ease-lift ease-legalise ease-lower seize-find
    suspend-cancel suspend-end suspend-ban suspend-close settle-agree settle-end settle-pay
    restore-resume restore-reopen free-publish investigate-open replace-enter_office
    hand_over-expel hand_over-send survive-win disperse-end attack-launch launch-shoot
    poison-injure unveil-open shoot_down-destroy announce-open disperse-launch crash-attack
    receive-win receive-meet allow-approve accept-approve accept-agree
    enter-arrive enter-storm enter-invade enter-seize pull-rescue pull-recall pull-remove
    pull-withdraw replace-dismiss oust-demolish burn-attack repair-restore
    steal-hack unveil-launch introduc-launch return-hand_over exchang-swap report-post
    shoot_down-down allow-legalise raise-lift"""
)
"""Which two actions, or stems of verbs, may tell the same: "quit", "left"? ("_" for a blank.)"""

NUMBERS = (*ONES, *TEENS)
FRACTIONS = {"quarter": "0.25", "half": "0.5", "three-quarters": "0.75"}
"""Before "of a point" or "point": which part of one?"""

CURRENCIES = words("dollar dollars euro euros pound pounds sterling yen yuan rupees roubles rubles")
"""Behind an amount: is it only in which money?"""

MANY = words("scores tens dozen dozens hundred hundreds thousand thousands million millions")

WILL = words("will would shall should could may might")
"""Behind a verb of saying: is what follows only to come?"""

STAFF = words(
    """worker workers driver drivers nurse nurses doctor doctors teacher teachers pilot pilots staff
    crew crews employee employees union unions docker dockers miner miners lecturer lecturers
    engineer engineers controller controllers"""
)
"""Do those who are told beside a strike stop their work?"""

CALLING = words("call calls called begin began begun start started stage staged go went on end")
"""Before "strike": is it one of workers?"""

SPLIT = words(
    "alive out down off up over back guilty dead unchanged steady captive hostage free home void "
    "invalid unconstitutional"
)
"""Which words may stand apart from their verb: "shot him dead"?"""

ARTICLES = words("a an the his her its their")
BEFORE_NOUNS = words(
    """a an the his her its their of in on at by to for with from and or more most first newly
    recently previously so-called no any this that these those which who as than"""
)
"""Is a word in "-ed" behind one of these no verb of its title: "the wounded soldiers"?"""

NO_PAST = words(
    """hundred sacred naked wicked rugged kindred hatred ragged crooked beloved united armed unarmed
    alleged aged masked uniformed unmanned bearded talented gifted skilled retired"""
)
"""Words in "-ed" that are no past of a verb."""

SUPPORTING = words(
    """make take give have do hold carry conduct stage perform suffer undergo impose pay put mount
    experience sustain receive file submit lodge reach strike issue express voice offer deliver
    cast commit launch wage bring come follow complete finalise finalize manage salvage snatch
    rescue earn play"""
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
    each.split("-")[::-1]
    for each in words(
        """steal-stolen take-taken give-given drive-driven write-written break-broken choose-chosen
        freeze-frozen shake-shaken throw-thrown draw-drawn fly-flown grow-grown know-known see-seen
        wear-worn tear-torn hide-hidden ride-ridden withdraw-withdrawn undergo-undergone
        begin-begun sing-sung beat-beaten eat-eaten fall-fallen forbid-forbidden forgive-forgiven
        bite-bitten show-shown swear-sworn weave-woven rise-risen shrink-shrunk drink-drunk
        swim-swum"""
    )
)
"""By their participles the verbs whose passive is told by a form of its own."""

NOUNS_IN_LY = words("family supply assembly monopoly anomaly butterfly homily friendly elderly")
"""Words in "-ly" that are no adverbs."""

LINKS = {
    word: role
    for role, group in {
        "where": "in near outside inside across around over off above below behind through",
        "at": "at on",
        "of": "of",
        "from": "from",
        "to": "to into onto toward towards",
        "for": "for",
        "with": "with without",
        "against": "against",
        "about": "about",
        "between": "between among",
        "by": "by",
        "as": "as",
        "that": "that",
        "aside": """after before following amid amidst despite during while when because since until
            under once if where whereas although though which who whom citing""",
    }.items()
    for word in group.split()
}
"""Which role of a happening a word leads to; "aside" where it only tells the circumstances."""
