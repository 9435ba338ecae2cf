"""The patterns of what a line says of its own publication: a day in full, an agency's dateline."""

from timeline.patterns import later

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,?\s+)"
_NUMBER = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:1[6-9]|20)\d\d"
MONTH_DAY = rf"{_WEEKDAY}?(?:{MONTH}\s+{_NUMBER}|{_NUMBER}\s+(?:of\s+)?{MONTH})(?!\w)"
MONTH_YEAR = rf"{MONTH},?\s+{_YEAR}"
FULL_DAY = (
    rf"{_WEEKDAY}?(?:{MONTH}\s+{_NUMBER},?\s+{_YEAR}"
    rf"|{_NUMBER}[\s-]+(?:of\s+)?{MONTH},?[\s-]+{_YEAR}"
    rf"|{_YEAR}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR})(?=T\d|\b|\d{{1,2}}[:\s]|"
    rf"[A-Z][a-z]{{2}})"
)
"""A day with its year: "Friday, June 21, 2024", "21 June 2024", "2024-06-21", "21/06/2024".

A copied line may join it to a clock or to the same day again: "21 Jun 202421 Jun 2024"."""
CLOCK = (
    r"(?:(?:T|\s*[,|·@–—-]?\s*(?:at\s+)?)\d{1,2}(?:[:.]\d\d){0,2}\s*(?:[aApP]\.?[mM]\.?)?"
    r"(?:\s*\(?(?:[A-Z]{1,5}|[+-]\d\d?:?\d\d)\)?)?(?:\s+\d{1,2}:\d\d\s+[A-Z]{2,4})?"
    r"|(?:\s+(?:[–-]\s)?[A-Z]{3,4}\s\d\d?:\d\d){1,2})?"
)
"""What may follow a day: "at 10:30 p.m. EDT", "T10:30:00Z", " | 10.30 GMT", "GMT 10:30", and the
same again for another zone: "06:52 GMT 07:52 UK"."""

_CAPITAL = r"[A-Z]"
_CAPITALS = r"[A-Z][A-Z.’'-]{1,20}"
_TOWN = rf"{_CAPITALS}(?: {_CAPITALS}){{0,3}}"
_CITY = rf"(?!\w{{1,3}}\s*[–—-]){_TOWN}(?:/{_TOWN})?"
_SMALL = r"(?:(?:of|and|de|del|da|do|dos|du|la|las|los|le|el|al|am|an|der|upon)(?: the)? )?"
_NAME = rf"{_CAPITAL}[\w.’'-]{{0,25}}(?: {_SMALL}{_CAPITAL}[\w.’'-]{{0,25}}){{0,3}}"
_REGION = rf"(?:,\s{_NAME}){{0,2}}"
_WHEN = rf"(?:{FULL_DAY}|{MONTH_DAY})"
_KNOWN_AGENCY = (
    r"[(/](?:AA|AFP|ANI|ANSA|AP|BBC|BBC News|Bloomberg|CNN|CNS|DPA|EFE|IANS|ITAR-TASS|Interfax"
    r"|JTA|Jiji Press|KCNA|Kyodo|NBC News|PRNewswire|PTI|RFE/RL|RIA Novosti|Reuters|TASS|Tass|UPI"
    r"|VOA|Xinhua|Yonhap|dpa|Associated Press|The Associated Press)[)/]"
)
_MIXED = r"[a-z]{1,8}[A-Z]\w{1,12}"
"""The name of an agency that begins small: "teleSUR"."""
_ANY_AGENCY = rf"(?:{_KNOWN_AGENCY}|[(/](?:{_NAME}|{_MIXED})(?:/{_NAME})?[)/])"
_DASH = r"(?:--|[-–—])"

_BEFORE_DAY = rf"(?: ?,\s+|\s*[|·•–—(]\s*|\s-\s|\s+{_KNOWN_AGENCY},?\s+)"
_PAPER = (
    rf"{_NAME} (?:Telegraph|Times|Post|Herald|Tribune|Gazette|Chronicle|Observer|Guardian|Mirror"
    r"|Journal|Standard|Star|Sun|Mail|News|Press|Courier|Examiner|Monitor|Review|Independent"
    r"|Express|Globe|Daily|Weekly|Magazine)"
)
_BY_ITSELF = (
    rf"(?:(?:{_CITY}|{_NAME}){_REGION}{_BEFORE_DAY}|{_PAPER}\s?:\s+){FULL_DAY}\)?{CLOCK}[.:]?"
)
DATELINE_BY_ITSELF = later(rf"{_BY_ITSELF}[ \t]*(?=[\r\n]|\Z)")
"""A line that says no more than where or in which paper, and when: "Kathmandu, 27 April 2015"."""
DAY_AND_PLACE = rf"{FULL_DAY},\s+{_NAME}{_REGION}"
"""The other way round, as a line of their own: "27 April 2015, Kathmandu"."""

DATELINE = later(
    # Kathmandu, 27 April 2015, in a line by itself
    rf"{_BY_ITSELF}[ \t]*(?=[\r\n]|\Z)|"
    # SEOUL, June 21 (Reuters) - / June 21, 2024 (UPI) --
    rf"(?:(?:(?:{_CITY}|{_NAME}){_REGION},?\s+)?{_WHEN}[,.]?\s+{_ANY_AGENCY}(?:\.?\s*{_DASH}|:)"
    # LIMA (Reuters) -The bank
    # Seoul, South Korea (AP) — / (CNN) — / SEOUL (AP) — June 21, 2024. / - June 21, 2024 -
    rf"|(?:(?:{_CITY}|{_NAME}){_REGION},?\s+)?{_KNOWN_AGENCY}\s*{_DASH}"
    rf"(?:\s+{FULL_DAY}(?:\s+{_DASH}|\.?(?=\s+{_CAPITAL})))?"
    # MOSCOW, June 21. /TASS/. / New Delhi, June 21 (PTI) / Lima, June 21 (EFE):
    rf"|(?:{_CITY}|{_NAME}){_REGION},\s+{_WHEN}[,.]?\s*{_KNOWN_AGENCY}(?:\.?(?:\s*{_DASH})?|\s?:)"
    # BEIJING (Xinhua) / PARIS (Agence Presse) -
    rf"|{_CITY}{_REGION}\s+(?:{_KNOWN_AGENCY}\.?(?:\s*{_DASH})?|{_ANY_AGENCY}\s*{_DASH})"
    # KYIV, Ukraine, June 21 -
    rf"|{_CITY}{_REGION},?\s+{_WHEN}\s*{_DASH}"
    # Geneva, Switzerland, 21 June 2024 –
    rf"|{_NAME}{_REGION},\s+{FULL_DAY}\s*{_DASH}"
    # MUMBAI, June 21, 2024: / ACCRA - 21 June 2024: / Oslo, Norway, June 21:
    rf"|(?:{_CITY}{_REGION}|{_NAME},\s{_NAME})(?:,|\.?\s+{_DASH})\s+{_WHEN}\s*:(?=\s+{_CAPITAL})"
    # New York – June 21, 2024 –
    rf"|(?:{_CITY}|{_NAME}){_REGION}\s+{_DASH}\s+{FULL_DAY}\s+{_DASH}"
    # LODI, Calif.--(BUSINESS WIRE)--June 21, 2024-- / LODI, Calif.--June 21, 2024--
    rf"|{_CITY}{_REGION}{_DASH}(?:\([A-Z][\w ]{{2,20}}\){_DASH})?{FULL_DAY}{_DASH}"
    # Example.Net -
    rf"|[A-Z][\w-]{{2,30}}\.(?:[Cc][Oo][Mm]|[Nn][Ee][Tt]|[Oo][Rr][Gg]|[a-z]{{2}})\s+{_DASH}(?=\s)"
    # RUGBY, September 9. / LONDON, Wednesday.
    rf"|{_CITY}{_REGION},\s+(?:{MONTH_DAY}|[MTWFS][a-z]{{2,5}}day)\.(?=\s+{_CAPITAL})"
    # OSLO, 21 June 2024.
    rf"|(?:{_CITY}|{_NAME}){_REGION},\s+{FULL_DAY}\.(?=\s+{_CAPITAL})"
    # Lima, June 21, 2024  The bank
    rf"|(?:{_CITY}|{_NAME}){_REGION},\s+{FULL_DAY}(?=[ \t]{{2,}}{_CAPITAL}|\s+(?:The|An?|At) )"
    # WASHINGTON, D.C. — / PARIS >> / SYDNEY, Australia -
    rf"|{_CITY}{_REGION}\s+(?:--|[–—]|>>|»)|{_CITY},\s{_NAME}\s*-(?=\s)"
    # Associated Press in Manado – / Reuters in Tokyo -
    rf"|(?:(?:The )?Associated Press|Agence France-Presse|Reuters|AFP|AP) in {_NAME}\s+{_DASH}"
    # DUBAI/WASHINGTON The bank
    rf"|(?=\w{{4}}){_TOWN}/(?=\w{{4}}){_TOWN}(?=\s+(?:{_CAPITAL}[a-z]|A\s|U\.))"
    # Lima (CNN)The bank
    rf"|(?:(?:{_CITY}|{_NAME}){_REGION},?\s+)?\(CNN(?: Business)?\))"
    rf"(?:(?=\s)|(?<=[)\d]--)(?={_CAPITAL})|(?:(?<=\))|(?<=\)[-–—])|(?<=\) [-–—]))(?={_CAPITAL}))"
)
"""The words before a report that say where, when and for which agency it was filed."""
