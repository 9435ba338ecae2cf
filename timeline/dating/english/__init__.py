"""The English rules, family by family; importing this room makes `english` complete."""

from timeline.dating.english import calendar
from timeline.dating.english.words import english

__all__ = ["calendar", "english"]
