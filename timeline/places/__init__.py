"""From a stretch of a document to the countries it involves, each with the words that named it.

The gazetteers are the `.tsv` files beside the code; they are read when first asked for.
"""

from timeline.places.beside import is_of_one, is_title
from timeline.places.codes import country_code, country_codes, country_name, typed_countries
from timeline.places.find import glance, named
from timeline.places.learning import Learned, learn
from timeline.places.names import SEATED

__all__ = [
    "SEATED",
    "Learned",
    "country_code",
    "country_codes",
    "country_name",
    "glance",
    "is_of_one",
    "is_title",
    "learn",
    "named",
    "typed_countries",
]
