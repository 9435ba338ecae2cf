"""The English words that only this room matches on, each list with the question it answers."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING = words(
    """say says said saying tell tells told telling add adds added announce announces announced
    announcing report reports reported reporting claim claims claimed claiming declare declares
    declared write writes wrote warn warns warned state states stated note notes noted explain
    explained confirm confirms confirmed insist insists insisted argue argues argued deny denies
    denied acknowledge acknowledged admit admitted estimate estimates estimated predict predicts
    predicted forecast forecasts suggest suggests suggested reveal revealed describe described
    call called reply replied respond responded recall recalled tweet tweeted post posted quote
    quoted testify testified conclude concluded comment commented urge urged pledge pledged vow
    vowed promise promised stating affirm affirms affirmed"""
)
"""Is this verb one that reports what somebody said?"""

QUOTES = frozenset({'"', "“", "”"})
"""Marks of somebody else's words."""

WEATHER = words(
    """rain rains rained raining snow snows snowed snowing freeze freezes froze thaw thaws thawed
    hail hails hailed"""
)
"""What "it" does that is nobody's doing."""

SHOWING = words("show shows showed indicate indicates indicated")
"""Verbs of what tells without speaking: data, a study."""
FINDING = SHOWING | words("found finds suggested suggests revealed reveals")
"""Of what was looked into: an inquiry."""

CLAIMING = words(
    """claim claims claimed allege alleges alleged insist insists insisted argue argues argued
    believe believes believed fear fears feared suspect suspects suspected accuse accuses accused
    say says think thinks thought deny denies denied hope hopes hoped predict predicts predicted
    forecast forecasts reckon reckons doubt doubts doubted"""
)
"""Verbs after which nothing is yet so, and who says it belongs to a title."""

SAYING_NOUNS = words(
    """remark remarks comment comments interview interviews statement statements speech speeches
    address letter briefing conference tweet post testimony broadcast message memo filing note
    column editorial blog video telegram"""
)
"""Does "in ... on Thursday" tell when something was said?"""

LIGHT = words(
    """make makes made making hold holds held holding take takes took taken have has had pay pays
    paid give gives gave given launch launches launched stage staged carry carried conduct conducts
    conducted begin begins began begun start starts started end ends ended finish finished open
    opened close closed win wins won winning lose lost losing call called sign signs signed suffer
    suffered undergo underwent see sees saw attend attended host hosts hosted receive received cast
    deliver delivered issue issued publish published adopt adopted enter entered join joined cancel
    canceled cancelled postpone postponed delay delayed schedule scheduled complete completed wage
    waged fought resumed halted suspended survived escaped boycotted disrupted
    ran run plays played abandon abandoned break broke broken interrupt interrupted abort aborted
    cut shorten shortened extend extended perform performed repeat repeated skip skipped miss
    missed"""
)
"""Does the date of "made a visit on Tuesday" belong to the verb, not to its object?"""

HARMING = words("killed injured wounded destroyed devastated claimed")
"""What a storm, a fire or a blast did."""

NAME_NOUNS = words(
    """treaty agreement accord pact act law constitution resolution convention protocol charter
    cup games olympics championship championships tournament season league congress conference
    census report study survey budget"""
)
"""Written with a capital after a year, is it a name ("the 2015 Paris Agreement")?"""

COUNTERFACTUAL = words("could might may should can ca 'd cannot")
"""Modals under which nothing is told as happening."""

PLANNING = words(
    """plan plans planned planning intend intends intended aim aims aimed hope hopes hoped expect
    expects expected schedule scheduled schedules slate slated set due want wants wanted agree
    agrees agreed promise promises promised pledge pledged vow vowed seek seeks sought prepare
    preparing prepared propose proposed commit committed target targets targeted project projected
    forecast predicted propose proposes expected anticipated supposed poised likely ready bound
    about going need needs must ought"""
)
"""Words before "to ..." that make what follows a plan."""

NEVER_IN = words(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow last next"
)
"""Before these times "in" belongs to the verb: "was sworn in Thursday", "got in last May"."""

CONDITIONS = words("if unless whether assuming supposing provided providing")
"""Words that open a clause which is supposed, not told."""

BASELINES = (
    r"(?:compare[ds]?|comparison|relative) (?:with|to)|(?:up|down|unchanged|little changed) from",
    r"(?:than|against|versus|vs\.?)(?: (?:in|at|on|for|during))?"
    r"|as (?!well\b|recently\b|late\b|early\b)\w+(?: \w+)? as (?:in|at|on|during)"
    r"|(?:as|so) (?:\w+ ){1,6}in [\w ]*\d as (?:in|at|on|during)",
    r"(?:from|below|above|to|of|at) (?:its|their|the|about|roughly)?",
)

COMPARED = (
    r"compar(?:e[ds]?|ison) (?:with|to)|, against \D{0,9}\d|excluding|"
    r"(?:,|\b(?:up|down|fell|rose|unchanged)) from \D{0,4}\d(?!.* to \D{0,4}\d)|"
    r"(?<!more )(?<!less )(?<!fewer )(?<!rather )(?<!later )(?<!earlier )"
    r"\bthan\b(?! (?:[a-z]+ly )?(?:expected|forecast|predicted|planned|thought))|"
    r"(?-i:(?:versus|vs\.?) (?![A-Z]))"
)
"""Between this and a date no verb stands: "compared with the forecast given in" May."""

AIMS = r"outlook|forecasts?|guidance|targets?|projections?|estimates?|budget|goals?|expectations?"
"""Before "for the year": the date says which of them is meant."""

NTH_TIME = (
    r"(?:(?<!\ba )(?<!\bone )"
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) "
    r"(?:(?!(?:has|have|had|is|are|was|were)\b)[\w-]+ ){0,7}since(?: the)?)"
)
"""Before a date: it only says how often something came, "the third strike since May"."""

SUPERLATIVE = (
    r"(?<!\bat )\b(?:first|(?:sharp|steep|bigg|small|larg|wid|narrow|quick|dead|fierc|clos|grav|"
    r"great|young|old|rich|poor|bright|dark|clear|cheap|hard|soft|mild|long|short)(?:li)?est|"
    r"lowest|highest|worst|best|biggest|largest|smallest|most|least|fewest|"
    r"longest|deadliest|strongest|weakest|lows?|highs?|record|fastest|slowest|heaviest|hottest|"
    r"coldest|"
    r"warmest|driest|wettest|only|last|unseen|not seen|never)\b"
)
"""Before "since 1982": the date is what something is compared with."""

LEAD_INS = words(
    """however meanwhile also then later moreover furthermore therefore thus instead still
    subsequently consequently nevertheless nonetheless finally eventually initially originally
    again already now conversely similarly additionally separately earlier previously soon shortly
    recently currently today yesterday tomorrow ago just only even once formerly afterwards
    afterward there too formally already yet thereafter immediately lately nowadays early late
    respectively"""
)
"""Adverbs that tie a sentence to the one before; a title stands without them."""

LINKS = (
    "and|or|but|in|on|at|by|of|to|since|until|from|for|with|as|during|that|which|the|a|an|again|"
    "both|after|before|than|into|under|its|their|his|shortly|is|are|was|were|compared|according|nor|"
    "along"
)
"""Words that a title never ends with."""

WHICH_ENDED = r"which (?:will )?(?:ends?|ended|began|begins|closed|closes)"
"""What only tells when a quarter was: "in the first quarter, which ended in December"."""

UNTIL = words("until till by through")
"""Signals that look forward to an end."""

LINKING = words(
    """in on at by since until till from during of for around about between throughout through
    before after as late early over within to the sometime back earlier later than and circa c.
    only just shortly ( - – — :"""
)
"""Words that lead from a clause to its date."""

STARTING = words(
    """begin begins began begun start starts started open opened end ended last lasted resume
    resumed collapse collapsed break broke fail failed set
    scheduled held postponed delayed planned fought"""
)
"""Verbs whose subject is a happening where there is one to choose."""

PARTITIVES = words(
    """number series part parts member members use lack loss majority minority half third quarter
    top rest end start beginning lot pair group kind sort type state case rate level amount total
    percent % thousands hundreds millions dozens tens leader leaders president head chief minister
    house city university bank ministry republic kingdom university battle treaty siege fall
    declaration department board court event wake course face name form"""
)
"""Nouns that say too little without their "of"."""

BODIES = words("city university bank ministry republic kingdom department board court house")
"""Of these, those that "it" may well stand for."""

LEAD_PHRASES = (
    "all the same|at first|in the end|even so|as a result|for example|for instance|in fact|"
    "of course|at the same time|in addition|by contrast|on the other hand|after all|at last|"
    "in turn|by then|until then|since then|from then on|before that|after that|in return|"
    "in response|in reply|prior to (?:that|this)|in all|in particular|above all|not long after|"
    "soon after|soon|shortly afterwards|meanwhile|however|moreover|furthermore|nevertheless|"
    "nonetheless|still|instead|finally|eventually|also|separately|earlier|later"
)
"""What may open a sentence and only ties it to the one before."""

SUBJECT_FOLLOWS = (
    r"(?=[A-Z\"“]|(?:the|a|an|he|she|it|they|its|his|her|their|some|many|two|three)\s)"
)
"""After "In May 1940": what opens the clause that the date belongs to."""

WITHIN = words("in during at on amid with")
"""Prepositions through which a happening dates the verb: "killed in the 2011 earthquake"."""

STAGES = words(
    """final finals semi-final semi-finals semifinal semifinals quarter-final quarter-finals
    quarterfinal quarterfinals round stage stages last-16 eight sixteen playoffs knockouts"""
)
"""Parts of a meet that somebody reaches: "the semi-finals of the 2007 World Cup"."""

RELATING = words(
    """follow follows followed following precede precedes preceded mark marks marked commemorate
    commemorates commemorated recall recalls recalled reflect reflects reflected echo echoes echoed
    resemble resembles resembled regret regrets regretted remember remembers remembered condemn
    condemns condemned criticise criticised criticize criticized oppose opposed denounce denounced
    mourn mourned surpass surpasses surpassed exceed exceeds exceeded eclipsed"""
)
"""Verbs that only set something beside the happening they name, which keeps its own date."""

GUESSES = words("probably possibly perhaps maybe likely")
"""Adverbs that make "would" a guess."""
FALLS = words("fall falls")
BOUNDS = words("end ends ended ending begin begins began beginning start starts started starting")
PERIODS = words(
    "year quarter month week period season half decade century day weekend generation hour minute"
)
"""Of these, "that ends on Friday" tells no happening."""

KINDS_OF_TEXT = words("history timeline chronology list chronicle dates")
"""A text that is titled so may be about one thing after the other."""

FILLERS = words(
    """the a an of in on at by to for with from and or but as is are was were be been being has have
    had will would do did does that which who its his her their it he she they this these those
    into over under about after before during between against"""
)
"""Words that two titles may share without telling the same."""

FORETELLING = words("predict predicts predicted predicting forecast forecasts foresaw foresee")
"""Verbs whose object need not have come."""

LABELS = words(
    """constitution law act code budget census class charter club spirit generation edition
    directive regulation statute ordinance protocol result results figures data earnings accounts
    minutes estimates statistics prices levels"""
)
"""Nouns that "of 1791" or "for the third quarter" only names."""

BEING = words("is are was were be been being gets got")

SPENDING = words(
    """miss missed misses spend spent spends pass passed mark marked marks celebrate celebrated
    choose chose chosen pick picked fix fixed propose proposed"""
)
"""Verbs that a time itself is the object of."""

PARTICLED = words("in on off out up down over back away through")
"""Small words that may belong to the verb before them: "gave in"."""

WEIGHTY = words(
    """killed died drowned resigned elected invaded arrested sentenced convicted acquitted exploded
    struck bombed captured seized surrendered abolished annexed dissolved overthrew
    overthrown ousted assassinated defeated sank erupted destroyed evacuated ratified vetoed
    impeached appointed dismissed signed founded launched collapsed crashed discovered
    invented married abdicated deported besieged crowned executed declared"""
)
"""Verbs that tell of something that a reader would look for on a timeline."""

OPENING_HOURS = words("open opens close closes shut shuts")
SEASONAL = words(
    "rain rains snow snows freeze freezes thaw thaws pour pours bloom blooms flower flowers"
)
HOLDING = words("kept celebrated marked observed commemorated")
"""In the present, with a day or months that no year goes with, these tell what comes every year."""

SPENT = words("spend spent spends spending")
COMING = words(
    "start begin open end arrive return resume land launch finish flow be reach dock follow"
)
"""Under "should" these tell what is expected: "the probe should land in May"."""
LAWS = words("law act decree edict order treaty")
"""What is done by one of these is done in its year: "forbidden, by a law of 1792"."""
OF_ITSELF = words(
    """opened closed ended started died finished changed appeared arrived returned collapsed landed
    crashed debuted premiered resigned retired emerged occurred failed continued"""
)
"""Pasts of what a thing does of itself, where nothing says that it was done to it."""
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
