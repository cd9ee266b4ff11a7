"""The names that scripts import are there, and the lazy packages tell the truth about what they offer."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

LIST = Path(__file__).with_name("exported_names.txt")
NAMES = [line for line in LIST.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
LAZY_PACKAGES = [
    "atlan",
    "atlan.client",
    "atlan.client.aio",
    "atlan.model.assets",
    "atlan.model.enums",
    "atlan_openapi.models",
]


@pytest.mark.parametrize("name", NAMES)
def test_can_be_imported(name: str) -> None:
    module, _, attribute = name.partition(":")
    loaded = importlib.import_module(module)
    if attribute:
        assert getattr(loaded, attribute) is not None


@pytest.mark.parametrize("package", LAZY_PACKAGES)
def test_everything_that_is_announced_exists(package: str) -> None:
    loaded = importlib.import_module(package)
    announced = loaded.__all__
    assert announced
    assert not [name for name in announced if not hasattr(loaded, name)]
    assert set(announced) <= set(dir(loaded))


@pytest.mark.parametrize("package", LAZY_PACKAGES)
def test_a_wrong_name_is_an_ordinary_error(package: str) -> None:
    with pytest.raises(AttributeError, match="NoSuchThing"):
        _ = importlib.import_module(package).NoSuchThing
