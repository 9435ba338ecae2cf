"""From a verb to what it takes beside the one it is done to: "was given a prize"."""

from timeline.events.lexicon.words import words

GIVEN = words(
    """awarded given granted offered paid sent told shown allowed denied handed named elected made
    called declared appointed promised taught asked fined"""
)
"""Participles of what is done to somebody that have an object as well."""
BY_ITSELF = words(
    """capsized collapsed collided crashed derailed erupted exploded flared overturned plunged
    veered ended expired lapsed culminated"""
)
"""What a thing did, however it is tagged: "died after a ferry capsized"."""
OF_ITSELF = BY_ITSELF | words(
    """abdicated died perished vanished fled emigrated retired resigned returned escaped succeeded
    failed managed happened occurred arrived remained tried appeared disappeared reappeared
    prospered flourished lasted resided belonged existed reigned debuted emerged ceased migrated
    testified apologised apologized replied responded reacted objected"""
)
"""What is done to nobody, however it is tagged: "was deposed and abdicated"."""
DOING = OF_ITSELF | words(
    """moved settled graduated served worked lived went came merged expanded relocated
    performed exhibited travelled traveled converted closed played fought toured burned
    burnt qualified trained practised practiced passed studied stayed continued
    declined surrendered
    ruled preached lectured competed campaigned sailed landed marched advanced retreated
    traded operated functioned joined dropped climbed started opened evolved
    drifted charted aired premiered peaked stalled floated
    rallied apologised apologized confessed recovered entered featured"""
)
"""What somebody or something does, though some of it may be done to another: "moved"."""
SUFFERED = words(
    """sold built held sent bought made found shot caught brought paid beheaded destroyed
    demolished damaged looted vandalised vandalized removed restored renovated rebuilt
    replaced converted extended renamed approved ratified rejected arrested charged
    convicted sentenced jailed imprisoned executed hanged tortured deported exiled released
    freed killed wounded injured kidnapped robbed captured liberated conquered besieged
    stormed occupied retaken dismissed promoted appointed elected awarded honoured honored
    buried cremated baptised crowned deposed published printed banned seized confiscated
    nationalised nationalized privatised privatized evacuated treated rescued raided fined
    suspended scrapped extradited transferred finished completed widened enlarged raised
    recorded translated founded established abolished annexed ceded granted knighted
    ordained dedicated consecrated commissioned decommissioned donated salvaged unveiled
    inaugurated launched relegated filmed burned burnt beaten shelved abandoned withdrawn
    cancelled canceled overturned quashed upheld reversed lifted walled fortified incorporated
    chartered razed pillaged plundered sacked dismantled drained refitted sunk wrecked
    torpedoed recalled refounded reinstated acquitted pardoned excommunicated canonised interned
    canonized decorated discharged conscripted nominated mentioned documented"""
)
"""Past tenses that after "was ... and" are participles, where nothing is done to another."""
REARED = words("raised reared educated schooled baptized christened named adopted orphaned bred")
"""What goes on with "was born and"; whoever "was born and studied" did that."""
SEIZING = words(
    """took captured seized occupied conquered annexed overran besieged visited toured bought
    acquired"""
)
"""What an army, a firm or a guest did to one place after another."""

SEEN_AS = words(
    """listed named described identified regarded classified portrayed established recognised
    recognized hailed confirmed declared proclaimed chosen elected appointed installed unveiled
    nominated picked designated"""
)
"""What says nothing without the "as" after it, wherever that stands."""
SLAIN = words("murdered killed assassinated shot executed drowned")
"""What is done to people, and to nothing of theirs: "the coffin of Roe, murdered in Mora"."""
FOR_WHAT = words(
    """convicted sentenced jailed imprisoned fined punished executed hanged apologised apologized
    banned suspended arrested thanked praised honoured honored pardoned berated condemned
    criticised criticized conviction convictions"""
)
"""What is done for something that somebody did: "fined the bank for hiding a loss"."""
TO_THINGS = words(
    """sold burnt burned torn pulled rebuilt restored demolished opened closed enlarged completed
    launched scrapped sunk published translated performed signed ratified repealed abolished handed
    returned printed towed"""
)
"""What is done to no person: "built by Roe, sold in 1901", "the keys were handed back"."""
