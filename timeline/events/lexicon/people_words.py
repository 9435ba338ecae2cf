"""The English words that tell who somebody is: titles, pronouns, what begins no name."""

from timeline.dating.english.lookalikes.bearers import SHIPS
from timeline.events.lexicon.words import words

FEMALE = words("mrs ms miss lady dame queen princess empress duchess chairwoman spokeswoman woman")

MALE = words("mr sir lord king prince emperor duke chairman spokesman man pope sultan tsar kaiser")

WOMEN = FEMALE | words(
    """girl mother daughter sister wife widow niece aunt grandmother granddaughter actress nun
    heiress waitress policewoman businesswoman congresswoman schoolgirl abbess goddess bride
    stepmother mistress baroness countess"""
)
"""Nouns that are "she"."""

MEN = MALE | words(
    """boy father son brother husband uncle nephew grandfather grandson widower monk priest friar
    abbot bishop cardinal imam businessman policeman congressman schoolboy shah count baron caliph
    emir stepfather groom"""
)
"""Nouns that are "he"."""

PERSON_TITLES = words(
    """president minister premier chancellor king queen prince princess emperor empress pope bishop
    cardinal sir lord lady dame general admiral colonel major captain lieutenant sergeant
    commander secretary senator governor mayor ambassador judge justice professor dr mr mrs ms
    miss spokesman spokeswoman spokesperson chairman chairwoman chief director leader officer
    official scientist researcher astronaut cosmonaut coach player striker goalkeeper swimmer
    runner author writer painter composer doctor engineer man woman boy girl father mother son
    daughter brother sister dictator envoy guest bandit sultan tsar kaiser shah duke duchess count
    baron saint rev"""
)
ABBREVIATED = words(
    "st col gen lt sgt capt maj adm cmdr cpl rep sen gov prof supt insp det rev mme mlle"
)
"""What stands before a name with a stop that ends nothing."""
PERSON_TITLES |= ABBREVIATED - {"st"}
"""Nouns that are somebody, also before a name."""

NO_TITLES = frozenset({("Premier", "League")}) | {
    ("General", each) for each in ("Motors", "Electric", "Mills", "Dynamics", "Foods", "Atomics")
}
"""What begins as a title does, and is nobody's name."""

ROLES = words(
    """caliph emir khan maharaja maharajah vizier pasha regent archbishop patriarch abbot monk
    friar priest rabbi imam ayatollah sheikh sheriff marshal brigadier sailor soldier pilot
    skipper guide climber policeman policewoman banker lawyer surgeon nurse physicist chemist
    mathematician astronomer geologist botanist explorer inventor architect sculptor poet
    novelist philosopher historian editor journalist reporter teacher student farmer fisherman
    merchant tailor carpenter butcher baker widow nephew niece uncle aunt cousin grandson
    granddaughter grandfather grandmother husband wife prisoner suspect defendant victim
    champion captain defender midfielder winger driver cyclist boxer golfer treasurer attorney
    prosecutor magistrate juror athlete congressman councillor legislator lawmaker spy photographer
    singer actor actress psychologist biologist economist peasant miner cook servant clerk
    assassin manager trainer founder co-founder boss executive analyst"""
)
"""More of these, which say less surely that a pronoun means them."""

OFFICES = PERSON_TITLES | words(
    """caliph emir khan maharaja maharajah vizier pasha regent archbishop patriarch abbot abbess
    marshal sheriff manager boss treasurer attorney prosecutor magistrate executive"""
)
"""What somebody is only for a while, and another after them."""

PEOPLE_ENDS = ("er", "or", "ist", "ant", "ent", "man", "woman", "ian", "ee", "yst", "eer")
"""How many a noun ends that is somebody: "climber", "dentist"."""

MANY_ENDS = ("ese", "sh", "ch", "ss")
"""How peoples end who are many: "the Swiss"."""

PLURAL_PEOPLE = words(
    """people men women children girls boys police troops forces guards rebels students families
    units soldiers marines regiments divisions brigades
    allies peoples crowds tribes clans armies companies banks countries states nations parties
    governments teams clubs unions kings princes nobles generals officials judges chiefs heads
    scouts gangs militias monks nuns bishops priests critics voters parents sons daughters
    brothers sisters couples partners powers sides authorities lawyers burgesses burghers freemen
    townspeople townsfolk peasants representatives delegates envoys diplomats relatives natives
    hostages victims youths locals captives pupils crews fans democrats conservatives liberals
    detectives executives operatives deputies"""
)

CALLED = {
    "he": "he", "his": "he", "him": "he", "she": "she", "her": "she", "hers": "she",
    "it": "it", "its": "it",
}  # fmt: skip
"""Pronouns, each with the one that it is a form of."""

NO_NAMES = words(
    """christmas easter lent ramadan advent whitsun pentecost michaelmas
    the a an in on at by to for from with without of and or but as if when while after before
    during since until under over between among against about he she it they we you i his her its
    their our my your this that these those there here then than so yet not no nor all some many
    most more few both each every one two three four five six seven eight nine ten eleven twelve
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety dozens hundreds thousands half who which what
    where why how also however meanwhile later once only even still now today yesterday tomorrow
    early nonetheless nevertheless furthermore moreover eventually finally originally subsequently
    initially shortly soon afterwards afterward thereafter instead again perhaps thus hence thence
    according late last next first second third another other such like unlike because
    although though despite through throughout within born is was were are be been had has have
    did do does will would could should may might must
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december mr mrs ms
    feb apr jul aug sept sep oct nov dec jr sr sc phd dphil bsc msc mba biography obituary profile
    gmt utc edt est cet upon amid amidst towards toward besides behind above below across along
    around onto whilst whereas unless whether either neither having being together"""
)
"""Words that have a capital where they open a sentence, or always, and begin no name."""

LEADING = words(
    "born in on at by to from of for with under near after before during against into over the and"
)
"""Words that lead to a name which the sentence is not about."""

CREATING = words(
    """adopt adopts adopted pass passes passed approve approved sign signed launch launched publish
    published release released issue issued build built open opened introduce introduced propose
    proposed found founded create created set unveil unveiled announce announced present presented
    discover discovered make made found write wrote produce produced painted composed recorded
    reopened"""
)
"""Verbs whose object the next sentence may go on about: "adopted a law. It" came into force."""

MADE = words(
    """founded built rebuilt established launched published written composed designed constructed
    inaugurated consecrated demolished incorporated"""
)
"""What is done to things alone."""

TAKING_EFFECT = words(
    """come comes came enter enters entered take takes took apply applies applied expire expires
    expired run runs ran last lasts lasted end ends ended contain contains contained require
    requires required say says said"""
)
"""What a law, a treaty or a report does rather than who made it."""

EPITHETS = words(
    """great conqueror terrible elder younger magnificent bold wise pious fair bald confessor lion
    navigator catholic lionheart good strong fat short tall black red posthumous"""
)
"""Words after a first name and "the", with a capital."""

BODIES_NAMED = words(
    """sailing athletics council union bank group co corp inc ltd plc association federation
    committee airlines airways motors university college party agency service court company news
    league club fc f.c. a.f.c. r.f.c. united museum institute academy society office department
    ministry parliament congress senate assembly commission army navy force guard police board
    authority foundation trust fund crescent network press radio television team
    villa rovers wanderers albion hotspur athletic rangers corporation industries holdings systems
    industry orchestra theatre hospital school laboratory center centre front movement alliance
    coalition cabinet treasury tribunal commons legislature telecom telecoms energy foods pharma
    pharmaceuticals technologies insurance mining electronics chemicals logistics petroleum"""
)
"""Last words of names that are nobody's."""

THINGS_NAMED = words(
    """ebola covid covid-19 zika mpox mers sars malaria cholera polio influenza
    falls beach river street bridge cathedral island islands bay day prize award cup olympic
    paralympic
    trophy act plan house castle church square road avenue airport tower valley mountain
    county state city town district region province peninsula strait gulf sea ocean canal port
    report treaty agreement accord accords declaration doctrine law amendment commission inquiry
    war revolution rebellion uprising crisis massacre stadium arena station express museum gallery
    conquest crusade abbey priory monastery convent chapel basilica mosque synagogue fortress
    lighthouse college
    library festival open classic marathon championship championships medal order line effect
    theorem principle point palace gardens garden airlines sound channel desert
    collection archive institution family dynasty papers affair"""
)
"""Last words of names that may begin with somebody's: "Victoria Falls"."""
NOBODYS = BODIES_NAMED | THINGS_NAMED

NAMED_THINGS = SHIPS | words(
    """opera operetta cantata oratorio ballet film movie novel play song album single musical comedy
    drama titled entitled horse colt filly stallion mare racehorse hurricane storm typhoon
    cyclone"""
)
"""Before a name these show that it is nobody's: "the cantata David Rizzio"."""

LANDMARKS = words(
    """abbey priory monastery convent church chapel cathedral basilica mosque temple synagogue
    bridge castle palace fortress fort citadel tower lighthouse monument mausoleum hospital
    school college university academy seminary museum library gallery theatre theater playhouse
    opera
    stadium arena prison jail park garden zoo canal tunnel railway line station airport harbour
    harbor dam mill mine works brewery distillery factory foundry observatory laboratory hotel inn
    bank exchange commission committee council court tribunal inquiry congress parliament assembly
    senate union league federation association society institute foundation party alliance
    coalition empire kingdom republic duchy sultanate emirate caliphate confederation colony
    dynasty treaty agreement accord accords pact convention protocol armistice act bill charter
    declaration constitution amendment battle siege expedition festival prize award cup orchestra
    choir band ballet company corporation newspaper magazine journal lake glacier volcano island"""
)
"""What a name may begin or end with, and what then calls its bearer alone."""
LIVED = words("ruled reigned died lived served flourished governed")
"""What brackets behind a name tell of somebody: "Roe (reigned 1200-1250)"."""
ONE_PEOPLE = frozenset(
    f"the {people}"
    for people in words("british english irish scottish welsh french dutch spanish polish turkish")
)
"""Peoples that are called as what is theirs is: "the British" army."""
