"""A wrong name or a wrong value is refused where it is assigned, for every attribute of every type."""

from __future__ import annotations

from difflib import SequenceMatcher
from inspect import getattr_static
from typing import Any

import pytest

from atlan.model import structs
from atlan.model.entity import Anything, Attribute, entity_type
from atlan.model.entity.errors import AttributeValueError, UnknownAttributeError
from atlan_types._index import TYPES

STRUCTS = sorted(set(structs.__all__) - {"Struct"})
OWNERS = [entity_type(name) for name in sorted(TYPES)] + [getattr(structs, name) for name in STRUCTS]


def own_attributes(owner: type) -> dict[str, Attribute[Any]]:
    """What a type adds to its ancestors, in both spellings."""
    return {name: value for name, value in vars(owner).items() if isinstance(value, Attribute)}


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.__name__)
def test_values_of_another_type(owner: type[Any]) -> None:
    changed = owner()
    before = changed.to_wire() if owner in OWNERS[len(TYPES) :] else changed.to_dict()
    for name, attribute in own_attributes(owner).items():
        if isinstance(attribute, Anything):
            continue
        with pytest.raises(AttributeValueError) as raised:
            setattr(changed, name, b"bytes")
        place, expected = str(raised.value).split(" must be ")
        assert getattr_static(owner, place.removeprefix(f"{owner.__name__}.")) is attribute
        assert expected.endswith(" or None, not bytes b'bytes'")
    assert (changed.to_wire() if owner in OWNERS[len(TYPES) :] else changed.to_dict()) == before


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.__name__)
def test_names_with_a_slip_of_the_pen(owner: type[Any]) -> None:
    # Looking for near names reads the whole class, so one slip for each is tried.
    name = max(own_attributes(owner), key=len, default="qualified_name")
    slip = name[:-3] + name[-2:]
    with pytest.raises(UnknownAttributeError) as raised:
        setattr(owner(), slip, None)
    message, hint = str(raised.value).split("; did you mean ")
    assert message == f"{owner.__name__} has no attribute {slip!r}"
    suggested = hint.strip("?'")
    assert hasattr(owner, suggested)
    assert SequenceMatcher(None, slip, suggested).ratio() >= SequenceMatcher(None, slip, name).ratio()


@pytest.mark.parametrize("spelling", ["asset_d_q_result", "asset_dq_result"])
def test_both_spellings_are_suggested_everywhere(spelling: str) -> None:
    slip = spelling.replace("result", "resul")
    table = entity_type("Table")
    for refused in (
        lambda: setattr(table(), slip, None),
        lambda: getattr(table(), slip),
        lambda: table(**{slip: None}),
    ):
        with pytest.raises(UnknownAttributeError, match=f"did you mean '{spelling}'"):
            refused()


@pytest.mark.parametrize("name", ["QUALIFIED_NAME", "updater", "Attributes", "attributess", "qualifiedName"])
def test_what_is_no_attribute_cannot_be_assigned(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(entity_type("Table")(), name, "x")
