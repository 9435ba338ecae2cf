"""Saved web pages in the shapes that the web has, each with what a reader sees as its article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

BODY = (
    "The ferry Astrid ran aground off Bergen on Tuesday with 214 people on board, and all of them "
    "were brought ashore within three hours, the coast guard said.",
    "Norway had tightened its rules for ferries in May 2019 after a fire on another ship killed "
    "four people, and the operator had promised to renew its fleet by 2025.",
    "“We did what we train for,” Captain Ingrid Moe told reporters in Bergen on Wednesday. The "
    "ship was built in Poland in 1987 and sailed for Denmark until 2004.",
    "Investigators from Norway and Denmark will begin their work on Monday. A first report is "
    "expected in September, the ministry said in a statement on Thursday.",
)
PARAGRAPHS = "".join(f"<p>{words}</p>" for words in BODY)
NAV = (
    "<header><a href=/>The Harbour Post</a><nav><ul><li><a href=/world>World</a></li><li><a "
    "href=/sport>Sport</a></li><li><a href=/archive/1999>Archive 1999</a></li></ul></nav></header>"
)
RELATED = (
    "<aside class=related><h3>Related</h3><ul><li><a href=/a>Ferry fire of 3 March 2018 "
    "remembered</a></li><li><a href=/b>Storm closes port on 1 January 2020</a></li></ul></aside>"
)
FOOT = (
    "<div class='newsletter-signup'><p>Sign up for our newsletter, every Monday in your inbox</p>"
    "</div><section id=comments><h3>Comments</h3><div class=comment><p>Ann, 12 June 2024: I was "
    "on that ship in 1998.</p></div></section><footer><p>© 1996-2019 The Harbour Post. All rights "
    "reserved.</p></footer><div id='cookie-banner'><p>We use cookies. Policy of 25 May 2018."
    "</p></div>"
)

CMS = f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>Ferry runs aground off Bergen | The Harbour Post</title>
<meta property="og:title" content="Ferry runs aground off Bergen">
<meta property="og:site_name" content="The Harbour Post">
<meta name=author content="Kari Lund">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
{{"@type":"WebSite","name":"The Harbour Post","dateModified":"2019-01-01"}},
{{"@type":"NewsArticle","headline":"Ferry runs aground off Bergen",
"datePublished":"2024-06-13T21:40:00+02:00","dateModified":"2024-06-14T08:00:00+02:00",
"author":[{{"@type":"Person","name":"Kari Lund"}}]}}]}}</script></head><body>{NAV}
<main><article><h1>Ferry runs aground off Bergen</h1><p class=byline>By Kari Lund</p>
<div class=share><button>Share</button><button>Tweet</button></div>
<figure><img src=x.jpg alt=""><figcaption>The Astrid in 2011. Photo: Ole Vik/NTB</figcaption>
</figure>{PARAGRAPHS}<p><em>Follow us on Twitter and Facebook.</em></p></article>{RELATED}</main>
{FOOT}</body></html>"""

AMP = f"""<!doctype html><html ⚡ lang=en><head><meta charset=utf-8>
<title>Ferry runs aground off Bergen</title>
<link rel=canonical href="https://post.example/2024/06/13/ferry-aground">
<script async src="https://cdn.ampproject.org/v0.js"></script>
<style amp-boilerplate>body{{animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style></head>
<body><amp-sidebar id=s layout=nodisplay><ul><li>News of 1999</li></ul></amp-sidebar>
<article><h1>Ferry runs aground off Bergen</h1><amp-img src=a.jpg width=1 height=1></amp-img>
{PARAGRAPHS}<amp-ad width=300 height=250>Sale ends on 1 July</amp-ad></article>
<amp-analytics></amp-analytics></body></html>"""

WIKI = """<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>MS Astrid (1987) - Wikipedia</title>
<script type="application/ld+json">{"@type":"Article","name":"MS Astrid",
"datePublished":"2009-02-03T10:00:00Z","dateModified":"2024-06-15T10:00:00Z"}</script></head>
<body class="mediawiki"><div id=mw-navigation>Main page Contents Random article</div>
<div id=content class=mw-body><h1 id=firstHeading>MS Astrid (1987)</h1>
<div id=siteSub>From Wikipedia, the free encyclopedia</div>
<div id=mw-content-text><div class=mw-parser-output>
<table class=infobox><tr><th>Builder</th><td>Gdańsk yard</td></tr><tr><th>Launched</th>
<td>14 February 1987</td></tr></table>
<p><b>MS Astrid</b> is a Norwegian ferry.<sup class=reference><a href="#c">[1]</a></sup> She was
launched in Poland in 1987 and sailed for Denmark until 2004.</p>
<h2><span class=mw-headline>History</span><span class=mw-editsection>[edit]</span></h2>
<p>On 11 June 2024 she ran aground off Bergen.<sup class=reference><a href="#d">[2]</a></sup> All
214 people on board were brought ashore within three hours, and Norway opened an inquiry.</p>
<p>Norway had tightened its rules for ferries in May 2019 after a fire on another ship.</p>
<h2>References</h2><ol class=references><li id=c>"Ferries of the north". Retrieved 3 April 2010.
</li><li id=d>Lund, Kari (13 June 2024). "Ferry runs aground". The Harbour Post.</li></ol>
<div class=navbox>Ferries: Astrid (1987) · Berit (1990)</div></div></div></div>
<div id=footer>This page was last edited on 15 June 2024, at 10:00 (UTC).</div></body></html>"""

BLOG = f"""<html><head><title>Aground | A sailor's notes</title><meta charset=utf-8>
<meta name=generator content=WordPress></head><body><div class=site-header>A sailor's notes</div>
<div class=post><h2 class=entry-title>Aground</h2><p class=entry-meta>Posted on June 13, 2024 by
Kari Lund</p><div class=entry-content>{PARAGRAPHS}</div>
<p class=tags>Tags: ferries, 2024</p><h3>Leave a Reply</h3><p>Your email address will not be
published.</p></div><div class=sidebar><h3>Archives</h3><ul><li>May 2019</li><li>June 2018</li>
</ul></div><div class=footer>Copyright 2012 Kari Lund</div></body></html>"""

LIVE = f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>Ferry aground: live updates</title><meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">{{"@type":"LiveBlogPosting","headline":"Ferry aground: live
updates","datePublished":"2024-06-11T18:02:00Z","dateModified":"2024-06-12T06:00:00Z",
"liveBlogUpdate":[{{"@type":"BlogPosting","datePublished":"2024-06-11T20:15:00Z"}}]}}</script>
</head><body>{NAV}<article><h1>Ferry aground: live updates</h1>
<div class=block><time datetime="2024-06-11T22:15:00+02:00">22.15</time><p>The last passenger came
ashore at 22:05, the coast guard said. Nobody was hurt.</p></div>
<div class=block><time datetime="2024-06-11T20:40:00+02:00">20.40</time><p>Two helicopters from
Stavanger arrived at 20:30 on Tuesday evening and lifted 31 people from the deck.</p></div>
<div class=block><time datetime="2024-06-11T20:02:00+02:00">20.02</time><p>The ferry Astrid has run
aground off Bergen with 214 people on board, the coast guard said on Tuesday.</p></div>
</article>{FOOT}</body></html>"""

OLD = f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<title>Ferry runs aground off Bergen</title></head><body bgcolor=white><table width=100%><tr><td>
<font size=2><a href=/>Home</a> | <a href=/n>News</a> | <a href=/s>Sport</a></font></td></tr><tr>
<td><h1>Ferry runs aground off Bergen</h1><p>BERGEN, June 13, 2024 (Reuters) – The café at the quay
stayed open all night.</p>{PARAGRAPHS}</td></tr><tr><td><font size=1>© 1999 The Harbour Post</font>
</td></tr></table></body></html>"""

TIMES = f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>Ferry runs aground off Bergen</title></head><body>{NAV}<article>
<h1>Ferry runs aground off Bergen</h1><p><time datetime="2024-06-13T19:40:00Z">2 days ago</time></p>
{PARAGRAPHS}</article><aside><article class=teaser><time datetime="2020-01-01">1 January</time>
<h3>Storm closes port</h3></article></aside>{FOOT}</body></html>"""

SIXTEEN = CMS.replace("charset=utf-8", "charset=utf-16")

MICRODATA = f"""<html><head><meta charset=utf-8><title>Ferry runs aground off Bergen</title></head>
<body>{NAV}<div itemscope itemtype="http://schema.org/NewsArticle">
<h1 itemprop=headline>Ferry runs aground off Bergen</h1>
<span itemprop=datePublished content="2024-06-13">Thursday</span>
<div itemprop=articleBody>{PARAGRAPHS}</div></div><noscript>Turned on since 2001</noscript>
{RELATED}{FOOT}</body></html>"""

CONVERTED = f"""<!DOCTYPE html><html><head><meta charset=utf-8><title>ferry.pdf</title>
<meta name=generator content="pdftohtml 0.36"><meta name=date
content="2024-06-13T10:00:00+00:00"></head><body><a name=1></a>
<b>Ferry runs aground off Bergen</b><br><br>{"<br>".join(BODY)}<br><hr></body></html>"""

LISTED = f"""<!DOCTYPE html><html lang=en><head><meta charset=utf-8>
<title>Ferry runs aground off Bergen - The Harbour Post</title>
<script type="application/ld+json">[{{"@type":"BreadcrumbList","itemListElement":[]}},
{{"@type":"VideoObject","datePublished":"2018-01-01","author":"Studio 1990"}},
{{"@type":["NewsArticle"],"comment":[{{"@type":"Comment","datePublished":"2020-01-01"}}],
"headline":"Ferry runs aground off Bergen","datePublished":"2024-06-13T08:00Z","author":
[{{"@type":"Person","name":"Kari Lund"}},{{"@type":"Person","name":"Per Moe"}}],
"publisher":{{"@type":"Organization","name":"The Harbour Post"}}}}]</script></head><body>{NAV}
<article><h1>Ferry runs aground off Bergen</h1>{PARAGRAPHS}<blockquote class="twitter-tweet">
<p>I sailed on her on 6 June 1998</p>&mdash; Ann (@ann) <a href=x>June 6, 2018</a></blockquote>
</article>{FOOT}</body></html>"""

HENTRY = f"""<html><head><meta charset=utf-8><title>Ferry runs aground off Bergen</title></head>
<body>{NAV}<article class=h-entry><h1 class=p-name>Ferry runs aground off Bergen</h1>
<p>by <a class=p-author rel=author href=/k>Kari Lund</a> on <time class=dt-published
datetime="2024-06-13 06:10">13 June</time>, updated <time datetime="2024-06-19">19 June</time></p>
<div class=e-content>{PARAGRAPHS}<p>She had left Stavanger on <time datetime="2024-06-10">Monday
morning</time> for her last season.</p></div></article>{RELATED}{FOOT}</body></html>"""

CELLS = f"""<html><head><title>Ferry runs aground off Bergen</title></head><body><table><tr><td>
<a>Print</a></td><td><font size=5>Ferry runs aground off Bergen</font><br>June 13, 2024<br><br>
{"<br><br>".join(BODY).replace("“", '"').replace("”", '"')}<br><br><a>Comments</a></td></tr>
</table><div class=footer>Copyright 1998-2012</div></body></html>"""

TWO_DAYS = f"""<html><head><meta charset=utf-8><title>Ferry runs aground off Bergen</title></head>
<body>{NAV}<article><h1>Ferry runs aground off Bergen</h1><p>BY KARI LUND</p><div class=dates>
<span>Published 13 Jun 2024 at 08:15 BST</span> <span>Last updated 17 Jun 2024</span></div>
{PARAGRAPHS}</article>{FOOT}</body></html>"""


@dataclass(frozen=True)
class Saved:
    """A page as it was saved, and what a reader knows of it."""

    name: str
    data: bytes
    title: str = "Ferry runs aground off Bergen"
    source: str = ""
    day: date = date(2024, 6, 13)
    day_from: str = "page metadata"
    author: str = ""
    author_from: str = ""
    says: tuple[str, ...] = BODY


WIKI_SAYS = (
    "She was launched in Poland in 1987 and sailed for Denmark until 2004.",
    "On 11 June 2024 she ran aground off Bergen. All 214 people",
)
LIVE_SAYS = ("The last passenger came ashore at 22:05", "arrived at 20:30 on Tuesday evening")
PAPER, META = "The Harbour Post", "page metadata"
PAGES = (
    Saved("news", CMS.encode(), source=PAPER, author="Kari Lund", author_from=META),
    Saved("amp", AMP.encode(), source="post.example"),
    Saved("encyclopaedia", WIKI.encode(), "MS Astrid (1987)", "Wikipedia", date(2024, 6, 15),
          says=WIKI_SAYS),
    Saved("blog", BLOG.encode(), "Aground", "A sailor's notes", day_from="published line",
          author="Kari Lund", author_from="byline"),
    Saved("live", LIVE.encode(), "Ferry aground: live updates", PAPER, date(2024, 6, 11),
          says=LIVE_SAYS),
    Saved("windows-1252", OLD.encode("cp1252"), source="Reuters", day_from="dateline"),
    Saved("utf-16", SIXTEEN.encode("utf-16"), source=PAPER, author="Kari Lund", author_from=META),
    Saved("times", TIMES.encode()),
    Saved("microdata", MICRODATA.encode()),
    Saved("converted", CONVERTED.encode(), title=""),
    Saved("listed", LISTED.encode(), source=PAPER, author="Kari Lund, Per Moe", author_from=META),
    Saved("h-entry", HENTRY.encode(), author="Kari Lund", author_from="byline",
          says=(*BODY, "She had left Stavanger on Monday morning for her last season.")),
    Saved("cells", CELLS.encode(), day_from="date line", says=BODY[:2]),
    Saved("two days", TWO_DAYS.encode(), day_from="published line", author="KARI LUND",
          author_from="byline"),
)  # fmt: skip
NO_NEWS = ("1999", "2018", "2020", "1998", "25 May", "2012", "2010", "2011", "1990", "[1]", "edit]",
           "Share", "Sport", "©", "|", "Retrieved", "Archives", "January")  # fmt: skip
"""What stands on the pages beside their articles."""
