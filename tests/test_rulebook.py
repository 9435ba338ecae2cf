"""The page of rules is made from the rules, and kept as it is made."""

from __future__ import annotations

from pathlib import Path

from timeline.dating import rules
from timeline.views import rulebook

PAGE = Path(__file__).parent.parent / "docs" / "rules.md"


def test_the_page_of_rules_is_the_one_that_is_made() -> None:
    assert PAGE.read_text("utf-8") == rulebook.page(), (
        "run: timeline rules --format markdown > docs/rules.md"
    )


def test_every_rule_stands_on_the_page() -> None:
    page = PAGE.read_text("utf-8")
    assert [rule.name for rule in rules() if f"### {rule.name}\n" not in page] == []
