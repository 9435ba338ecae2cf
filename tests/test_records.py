"""Dataclasses that cost little: they do what those of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from timeline.records import dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    start: int
    end: int = 9

    def __post_init__(self) -> None:
        if self.start > self.end:
            raise ValueError("backwards")


@dataclass(slots=True)
class Counted:
    number: int


def test_fields_are_given_in_order_or_by_name_and_checked() -> None:
    assert repr(Stretch(1)) == "Stretch(start=1, end=9)"
    assert Stretch(1, 2) == Stretch(end=2, start=1) != Stretch(1)
    with pytest.raises(TypeError):
        Stretch()  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="backwards"):
        Stretch(10)


def test_frozen_ones_do_not_change_and_can_be_keys() -> None:
    one = Stretch(1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        one.start = 2  # type: ignore[misc]
    assert {one: "kept"}[Stretch(1, 9)] == "kept"
    assert sorted([Stretch(2), one]) == [one, Stretch(2)]
    assert one <= Stretch(1)


def test_others_change() -> None:
    one = Counted(1)
    one.number += 1
    assert one == Counted(2)
    with pytest.raises(TypeError):
        hash(one)


def test_it_is_a_dataclass_to_all_that_ask() -> None:
    one = Stretch(1)
    assert replace(one, end=3) == dataclasses.replace(one, end=3) == Stretch(1, 3)
    assert dataclasses.is_dataclass(one)
    assert dataclasses.asdict(one) == {"start": 1, "end": 9}
    assert [each.default for each in dataclasses.fields(Stretch)] == [dataclasses.MISSING, 9]
    assert dataclasses.fields(Stretch)[0] is dataclasses.fields(Stretch)[0], "found out once"
    assert pickle.loads(pickle.dumps(one)) == copy.deepcopy(one) == one


def test_its_parts_can_be_matched() -> None:
    match Stretch(1, 2):
        case Stretch(start, end=2):
            assert start == 1
        case _:
            pytest.fail("it has another shape")
