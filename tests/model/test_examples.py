"""The examples in the docstrings of derived classes are executed."""

from __future__ import annotations

import doctest
import importlib

import pytest

from atlan_types._index import TYPES


@pytest.mark.parametrize("area", sorted(set(TYPES.values())))
def test_examples(area: str) -> None:
    module = importlib.import_module(f"atlan_types.{area}")
    result = doctest.testmod(module, raise_on_error=False)
    assert result.failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    examples = finder.find(importlib.import_module("atlan_types.sql"))
    assert sum(len(example.examples) for example in examples) >= 8
