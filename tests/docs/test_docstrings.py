"""Every example in a docstring is executed; those that need a tenant get one under the names ``client`` and ``tenant``."""

from __future__ import annotations

import doctest
import importlib
from typing import Any

import pytest

from tests.house.source_tree import modules

FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def modules_with_examples() -> list[str]:
    return [
        name
        for package in ("atlan", "atlan_types")
        for name, file in modules(package)
        if ">>> " in file.read_text(encoding="utf-8")
    ]


@pytest.mark.parametrize("name", modules_with_examples())
def test_examples(name: str, furnished_namespace: dict[str, Any]) -> None:
    finder = doctest.DocTestFinder(exclude_empty=True)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    report: list[str] = []
    for example in finder.find(importlib.import_module(name), name, extraglobs=dict(furnished_namespace)):
        runner.run(example, out=report.append)
    assert not runner.failures, "".join(report)
    assert runner.tries, f"{name} shows an example that doctest does not find"
