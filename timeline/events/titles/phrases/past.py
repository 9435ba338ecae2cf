"""From a participle beside a verb to one that tells: "Holt marched north, taking two towns".

English forms the past of a regular verb from its stem, so that "capturing" and "captured" share
all but their ends; the others that tell what happened are listed.
"""

import re
from dataclasses import replace

from timeline.events.lexicon.words import SPENT, words
from timeline.events.parsing.grammar import (
    HARDLY,
    HAVE,
    PRESENTS,
    RELATIVES,
    SUBJECTS,
    TIMING,
    TURNERS,
    Tree,
    Word,
    adds_deed,
)
from timeline.events.titles.phrases.copulas import WAS, copula, copula_of
from timeline.events.titles.phrases.doers import doer, first_beside, leading, who_did
from timeline.events.titles.phrases.states import HOLDING

IRREGULAR = dict(
    each.split("-")
    for each in words(
        """beating-beat becoming-became beginning-began binding-bound bringing-brought
        breaking-broke building-built buying-bought catching-caught choosing-chose
        coming-came cutting-cut dealing-dealt dying-died doing-did drawing-drew driving-drove
        eating-ate falling-fell fighting-fought finding-found fleeing-fled flying-flew
        forbidding-forbade forcing-forced freezing-froze getting-got giving-gave going-went
        growing-grew having-had hearing-heard hitting-hit holding-held keeping-kept
        knowing-knew laying-laid leading-led leaving-left letting-let losing-lost lying-lay
        making-made meeting-met overthrowing-overthrew paying-paid putting-put
        retaking-retook riding-rode rising-rose running-ran saying-said seeing-saw
        seeking-sought selling-sold sending-sent setting-set shaking-shook shooting-shot
        showing-showed shutting-shut sinking-sank speaking-spoke spending-spent
        splitting-split spreading-spread standing-stood stealing-stole striking-struck
        sweeping-swept taking-took teaching-taught telling-told throwing-threw
        undergoing-underwent understanding-understood undertaking-undertook winning-won
        withdrawing-withdrew writing-wrote overriding-overrode overtaking-overtook
        tearing-tore wearing-wore swearing-swore winding-wound stinging-stung bearing-bore
        drinking-drank feeding-fed feeling-felt forgetting-forgot hanging-hung lending-lent
        singing-sang sleeping-slept sliding-slid swimming-swam thinking-thought waking-woke
        mistaking-mistook blowing-blew digging-dug hiding-hid biting-bit ringing-rang
        shrinking-shrank clinging-clung flinging-flung swinging-swung spinning-spun creeping-crept
        casting-cast bursting-burst quitting-quit broadcasting-broadcast forgiving-forgave
        rebuilding-rebuilt rewriting-rewrote upholding-upheld withholding-withheld
        withstanding-withstood misleading-misled foreseeing-foresaw overseeing-oversaw
        sitting-sat arising-arose awaking-awoke bending-bent betting-bet bidding-bid bleeding-bled
        breeding-bred costing-cost foretelling-foretold grinding-ground hurting-hurt kneeling-knelt
        lighting-lit outgrowing-outgrew outselling-outsold overcoming-overcame
        overrunning-overran reading-read redrawing-redrew reselling-resold
        retelling-retold shedding-shed shining-shone slaying-slew spitting-spat springing-sprang
        sticking-stuck striding-strode striving-strove treading-trod undercutting-undercut
        upsetting-upset weaving-wove weeping-wept overshooting-overshot outrunning-outran
        misreading-misread outbidding-outbid outdoing-outdid undoing-undid overhearing-overheard
        repaying-repaid remaking-remade resetting-reset rethinking-rethought rerunning-reran
        outspending-outspent underwriting-underwrote forgoing-forwent"""
    )
)
_SHORT = re.compile(r"[^aeiou]*[aeiou][bdgklmnprt]")
"""A verb of one short syllable, which doubles its end."""
_UNTIL = re.compile(r"\b(?:until|till|finally|now|not|never|no longer)\b")
_NEAR = 4
"""So many words before a date "not until" stands."""
_WHERE = frozenset({"prep", "advcl", "xcomp", "advmod"})
STANDS = frozenset({"had", "has", "have", "was", "were", "is", "are", "been"})
"""With "not until" these tell that now it was so."""
_UNTIL_THEN = frozenset({"did", "would"})
"""What with "not until" tells that it was done then."""
_NO_DEEDS = frozenset(
    {"being", "beginning", "starting", "including", "following", "according", "culminating"}
)


def past(low: str) -> str:
    """The past tense of a participle in "-ing"."""
    stem = low.removesuffix("ing")
    regular = f"{stem}d" if stem.endswith("e") else f"{stem}ed"
    after_consonant = stem[-1:] == "y" and stem[-2:-1] not in set("aeiou")
    return IRREGULAR.get(low) or (f"{stem[:-1]}ied" if after_consonant else regular)


def past_of(base: str) -> str:
    """The past tense of a verb as "did" has it: "did arrive" is "arrived"."""
    doubled = f"{base}{base[-1]}ing"
    short = _SHORT.fullmatch(base) is not None
    if doubled in IRREGULAR or short:
        return past(doubled)
    return past(f"{base.removesuffix('e')}ing" if not base.endswith("ee") else f"{base}ing")


def at_last(tree: Tree, words: list[Word], head: Word) -> list[Word]:
    """ "Did not arrive until" May as "finally arrived", and so what somebody would not do."""
    did = next((kid for kid in tree.children(head, "aux") if kid.low in _UNTIL_THEN), None)
    if did is not None and did.low == "would" and tree.child(head, "neg") is None:
        return words
    if did is None or did not in words or head not in words or head.tag != "VB":
        return words
    if head.low == "be":
        return words  # "Would not be ready until May": would finally be.
    done = replace(head, text=past_of(head.low), tag="VBD")
    words = [w for w in words if w != did and (w.low, w.dep) != ("any", "det")]
    return [done if word == head else word for word in words]


def until_then(tree: Tree, head: Word, date: int, line: str) -> str:
    """ "The war would last" until 1648: it lasted until then."""
    near = tree.words[max(0, date - _NEAR) : date]
    opens = tree.under(head)[0].low in {"nor", "neither", "not"}
    denied = opens or any(word.dep == "neg" for word in (*tree.children(head), *near))
    words = line.split()
    verb = {head.text, past(head.low) if head.tag == "VBG" else ""}
    lost = verb.isdisjoint(words) and head.low not in {"continued", "serving", *HOLDING}
    told = not (lost or "took" in words or _UNTIL.search(line))
    clauses = (tree.under(w)[:2] for w in tree.children(head, "advcl") if w.index > date)
    after = next((" " + " ".join(word.text for word in words) for words in clauses), "\n")
    end = line.find(after, line.find(head.text))
    end = len(line) if end < 0 else end - (line[end - 1] == ",")
    return f"{line[:end]} until then{line[end:]}" if told and not denied else line


def negated(tree: Tree, word: Word) -> str:
    """ "had not ... until this week" tells that now it had, "was not built until" when it was."""
    verb = tree.head(word)
    if verb.tag == "VBN" and any(w.low in {"was", "were"} for w in tree.children(verb, "auxpass")):
        return ""
    helpers = {each.low for each in (verb, *tree.children(verb, "aux", "auxpass"))}
    if helpers & STANDS:
        return "now"
    return "finally" if helpers & _UNTIL_THEN else ""


def in_order(tree: Tree, words: list[Word]) -> list[Word]:
    """ "Only in" 1929 "was the quarrel settled" as "the quarrel was settled"."""
    helps = {"aux", "auxpass"}
    at = next((n for n, w in enumerate(words) if w.dep in helps or _is_denied(tree, w)), None)
    if at is None:
        return words
    doer = tree.subject(tree.head(words[at]) if words[at].dep in helps else words[at])
    if doer is None or words[at].index > doer.index:
        return words
    if tree.head(words[at]).index < words[at].index:  # "Killed in the blast were two guards".
        own = set(tree.under(doer))
        rest = [word for word in words if word not in own and word != words[at]]
        return [*(word for word in words if word in own), words[at], *rest]
    nor = tree[words[at].index - 1]
    no = [nor] if nor.dep == "neg" and nor in words else []
    if not no and tree[0].low not in TURNERS:
        return words
    if tree[1].low == "only" and tree[0] in words:
        return words  # "Not only did he win, but she lost".
    no = no or _turners(tree)
    helper, own = words[at], set(tree.under(doer))
    lead = [word for word in words if word in own]
    rest = [w for w in words if w not in own and w != helper and w.index > helper.index]
    plain = not any(word.low == "not" for word in no)
    if plain and helper.low == "did" and rest and rest[0].tag == "VB":
        return [*lead, *no, replace(rest[0], text=past_of(rest[0].low), tag="VBD"), *rest[1:]]
    return [*lead, helper, *no, *rest]


def _turners(tree: Tree) -> list[Word]:
    """What opens a sentence and changes what it tells: "Never before had", "Not once did"."""
    once = (tree[0].low, tree[1].low) == ("not", "once")
    if tree[0].low not in HARDLY and not once:
        return []
    end = next((word.index for word in tree.words if word.is_finite), 1)
    return [replace(word, text=word.low) for word in tree.words[:end] if word.tag != ","]


def _is_denied(tree: Tree, verb: Word) -> bool:
    """ "Nor was he able": where "not", for "nor", stands right before "was"."""
    before = tree[verb.index - 1] if verb.is_finite and verb.index > 0 else verb
    return (before.dep, before.head) == ("neg", verb.index)


def told(tree: Tree, body: list[Word], head: Word) -> list[Word]:
    """The words of a clause with its participle as a verb in the past, where it tells a deed."""
    if head.low in SPENT and (spent := _spent(tree, body, head)):
        return spent
    if head.low == "missing" and head.dep == "acl" and head in body:
        at = body.index(head)  # "A boy missing since May": he was.
        return [*body[:at], copula(tree, head), *body[at:]]
    only, to = tree.child(head, "advmod"), tree.child(head, "aux")
    came = head.dep == "advcl" and only is not None and only.low == "only"
    if came and to is not None and to.tag == "TO":  # "Left", only "to return" in 1813.
        be = tree.child(head, "auxpass") or head
        text = past_of(head.low) if be == head else copula(tree, head).text
        done = replace(be, text=text, tag="VBD")
        return [done if word == be else word for word in body if word not in (only, to)]
    if not _is_beside(tree, head):
        helped = tree.child(head, "aux") is not None and head.low == "having"
        first = _first(tree, head)
        own = tree.child(head, *SUBJECTS)
        loose = first.dep == "pcomp" or (first.dep == "advcl" and own is None)
        if loose and head.tag == "VBN" and any(w.low == "being" for w in body):
            who = own or doer(tree, head)
            asks = who is not None and who.tag in {"WDT", "WP"}
            who = tree.head(tree.head(who)) if asks and who is not None else who
            was = copula_of(who) if who is not None else WAS
            return [replace(w, text=was.text, tag="VBD") if w.low == "being" else w for w in body]
        return [w if helped or w.head != head.index else _had(w) for w in body]
    verbs = {head.index, *(each.index for each in tree.children(head, "conj"))}
    ahead = _is_ahead(tree, head)
    return [
        replace(w, text=f"will be {w.low}" if ahead else past(w.low), tag="VBD")
        if w.index in verbs
        else w
        for w in body
    ]


def _first(tree: Tree, verb: Word) -> Word:
    """The first of the verbs that one is joined to: "before moving to Mora and marrying"."""
    while verb.dep == "conj" and tree.head(verb).is_verb:
        verb = tree.head(verb)
    return verb


def _is_ahead(tree: Tree, deed: Word) -> bool:
    """ "Will meet Roe on Friday before flying to Lima on Saturday": will be flying."""
    main = next((word for word in tree.above(deed) if word.is_verb), deed)
    helpers = {word.low for word in tree.children(main, "aux")}
    over = tree.head(main)
    planned = "to" in helpers and over.tag in PRESENTS
    return tree.head(_first(tree, deed)).low == "before" and (
        planned or not helpers.isdisjoint({"will", "wo"})
    )


def _spent(tree: Tree, body: list[Word], head: Word) -> list[Word]:
    """ "Spent" 1950 "in Oslo" as "was in Oslo", where no word of the time is left."""
    time = tree.child(head, "dobj", "npadvmod")
    ends = [word for word in body if word.head == head.index and word.index > head.index]
    if time is None or time in body or not any(word.dep in _WHERE for word in ends):
        return []
    helped = tree.children(head, "aux")
    was = "been" if any(word.low in {"had", "has", "have"} for word in helped) else ""
    own = tree.subject(head)
    own = tree.head(head) if own is not None and own.tag in RELATIVES else own
    is_or_are = copula_of(own) if own is not None else copula(tree, head)
    be = replace(head, text=was or is_or_are.text, tag="VBN" if was else "VBD")
    return [be if word == head else word for word in body]


def _had(word: Word) -> Word:
    """ "Having won" as "had won"."""
    return replace(word, text="had", tag="VBD") if word.low == "having" else word


def _is_beside(tree: Tree, head: Word) -> bool:
    """Whether a participle tells one more deed of who did what the past tense above it says.

    Or whether it has its own doer: "With Roe resigning", "began with Roe firing him".
    """
    if head.tag != "VBG":
        return False
    joined = _first(tree, head)
    if joined.tag == "VBD" and not tree.children(head, "aux", "auxpass"):
        return True  # "Moved on and, at last, arriving in Lima".
    link = tree.head(joined)
    led = [link, *tree.children(head, "mark")]
    if any(w.low == "with" for w in led) and tree.child(head, *SUBJECTS):
        return not tree.children(head, "aux", "auxpass")
    done = link.low in TIMING or adds_deed(tree, link) or who_did(tree, head) is not None
    done = done or (link.low == "by" and tree.head(link).tag == "VBD")
    if joined.dep == "pcomp" and done:
        return True
    first = first_beside(tree, head)
    main = leading(tree, first)
    if first.dep == "acl":
        bids = {"dobj", "xcomp"} <= {word.dep for word in tree.children(first)}
        over = (word for word in tree.above(first) if word.is_verb)
        main = next((word for word in over if not (bids and word.tag == "VB")), main)
    free = first.dep in {"advcl", "acl"} or (first.dep == "xcomp" and main.low in SPENT)
    no_deed = head.low in _NO_DEEDS and tree.child(head, *SUBJECTS) is None
    deed = free and not no_deed
    bare = not tree.children(head, "aux", "auxpass", "mark")
    if first.dep == "acl" and tree.head(first).dep == "pobj" and not _goes_on(tree, first):
        return False
    own = first.dep == "acl" or tree.child(first, *SUBJECTS) is not None
    helped = own or tree.child(head, "dobj", "attr") is not None
    helper = main
    while (helper.dep, helper.tag) == ("conj", "VBN") and not tree.child(helper, "aux", "auxpass"):
        helper = tree.head(helper)
    helped = helped and any(word.tag == "VBD" for word in tree.children(helper, "aux", "auxpass"))
    moved = main.tag == "VBN" and any(word.low in HAVE for word in tree.children(main, "aux"))
    was = main.tag == "VBD" or helped or moved  # "They have moved on, gaining" a seat in May.
    return deed and bare and was and tree.subject(main) is not None


def _goes_on(tree: Tree, verb: Word) -> bool:
    """ "Fires raging around Mora since May": they raged, and it is told where beside the date."""
    alone = tree.child(verb, "dobj", "attr", "acomp", "xcomp", "ccomp") is None
    return alone and len(tree.children(verb, "prep", "advmod")) > 1
