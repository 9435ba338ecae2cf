"""The words that lines of a paper's own are told by: picture houses, media, buttons."""

HOUSES = (
    r"(?:AP|AFP|Reuters|Getty(?: Images)?|EPA(?:-EFE)?|Shutterstock|Sputnik|TASS|Yonhap|Xinhua|KCNA"
    r"|Bloomberg|Kyodo(?: News)?|Anadolu(?: Agency)?|Zuma(?: Press)?|Alamy|Wikimedia(?: Commons)?"
    r"|Flickr|Unsplash|Associated Press|The New York Times|The Washington Post|USA TODAY NETWORK)"
)
PICTURE_HOUSES = (
    r"(?:(?:AFP via )?Getty Images|PA Media|EPA-EFE|Alamy|Shutterstock"
    r"|(?:AFP|EPA|Reuters|AP)/\w+(?: \w+)?)"
)
"""Whose name stands right before what a picture shows, where a page was copied."""
CREDIT = (
    rf"(?:AP Photo|AFP Photo|photo by|photo:|photo/|file photo|Getty Images|via {HOUSES}|Reuters/"
    r"|AP/|pool photo|handout|image credit|credit:)"
)
MEDIA = (
    r"(?:Twitter|Facebook|Instagram|X|Telegram|YouTube|TikTok|WhatsApp|LinkedIn|Threads|Bluesky"
    r"|Mastodon|Google News|newsletters?|podcasts?|channel)"
)
BUTTON = (
    r"(?:Share|Tweet|Print|E-?mail|Save|Copy link|Pin|Bookmark|Listen|Comments?|Reply|Like|Facebook"
    r"|Twitter|X|LinkedIn|WhatsApp|Reddit|Telegram|Pinterest|Flipboard|Messenger|Link copied"
    r"|Gift(?: article)?|Menu|Search|Home|Subscribe|Sign in|Log in|Close|Next|Previous)"
)
