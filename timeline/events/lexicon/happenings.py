"""Nouns that are happenings."""

from timeline.events.lexicon.words import words

EVENT_NOUNS = words(
    """visit trip tour invitation treaty agreement accord pact deal truce ceasefire armistice
    election vote voting referendum ballot poll runoff run-off primary war conflict attack
    strike raid assault bombing shooting massacre killing murder assassination battle siege
    invasion offensive occupation annexation incursion uprising revolt revolution rebellion
    mutiny coup putsch riot protest demonstration march rally crackdown meeting summit talk
    conference congress session hearing trial verdict ruling decision sentencing arrest
    jubilee centenary gale relaunch downgrade bailout consecration dedication flooding
    inauguration coronation abdication resignation impeachment independence partition
    unification reunification earthquake quake tsunami flood hurricane typhoon cyclone storm
    tornado eruption avalanche landslide wildfire fire blaze explosion blast crash accident
    collision disaster collapse spill famine drought epidemic pandemic outbreak plague crisis
    recession depression default bankruptcy merger acquisition takeover launch landing flight
    mission test experiment discovery eclipse game match final race championship tournament
    olympics cup games festival concert premiere exhibition exhibit show performance ceremony
    funeral burial wedding birth reign death suicide announcement speech mudslide address
    exercise drill withdrawal deployment mobilization evacuation rescue liberation surrender defeat
    victory win fall founding foundation creation establishment opening closure closing
    completion construction release publication debut signing ratification adoption approval
    rejection deadline expiry appointment nomination handover transfer reform walkout lockdown
    shutdown blackout genocide deportation expulsion execution hijacking kidnapping abduction
    escape derailment sinking shipwreck demolition restoration expedition voyage crossing
    ascent census declaration proclamation intervention blockade embargo airstrike bombardment
    shelling ambush clash skirmish insurgency purge defection poisoning theft robbery heist
    leak scandal breach breakup dissolution split secession boycott reshuffle debate plebiscite
    peak arrival departure return settlement event celebration opener killings landfall rematch
    recount swearing-in by-election standoff buyout layoff recall outage airlift beheading
    lynching pogrom stampede baptism christening enthronement canonisation canonization
    beatification conclave flyby docking splashdown liftoff touchdown spacewalk discussion
    incident negotiation aftershock temblor cave-in rockfall downturn restructuring snowstorm
    sandstorm heatwave blastoff blast-off lift-off slaying stabbing disappearance reorganization
    reorganisation redistribution amalgamation nationalization nationalisation privatization
    privatisation renovation reconstruction relocation parade procession vigil sit-in marathon
    regatta"""
)
"""Is this noun a happening that a date can belong to?"""
