from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from atlan.model.entity import registry
from atlan.typegen import Generated, generate
from atlan.typegen.reading import spec

Make = Callable[..., Generated]


@pytest.fixture(scope="session")
def built_in_typedefs() -> dict[str, Any]:
    """The definitions of everything that is built in, by category. Not to be changed."""
    joined: dict[str, Any] = {}
    for path in sorted((spec() / "typedefs").glob("*.json")):
        for category, definitions in json.loads(path.read_text()).items():
            joined.setdefault(category, []).extend(definitions)
    return joined


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports modules of packages made in the test's folder; afterwards nobody remembers them."""
    monkeypatch.syspath_prepend(tmp_path)
    tops: set[str] = set()

    def load(name: str) -> ModuleType:
        tops.add(name.partition(".")[0])
        importlib.invalidate_caches()
        return importlib.import_module(name)

    yield load
    for top in tops:
        registry.forget(top)
        for name in [name for name in sys.modules if name == top or name.startswith(f"{top}.")]:
            del sys.modules[name]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Makes a package in the test's folder."""

    def made(typedefs: dict[str, Any], package: str = "acme_types", **options: Any) -> Generated:
        return generate(typedefs, package, tmp_path, **options)

    return made
