"""Every derived file says so in its first lines, names its source, and is marked for reviewers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from .source_tree import PACKAGES, ROOT

SYNC_TWINS = {"atlan/client/aio": "atlan/client", "atlan/cache/aio": "atlan/cache"}


def generated_files() -> list[Path]:
    return [
        f
        for name in ("atlan_openapi", "atlan_types")
        for f in sorted(PACKAGES[name].rglob("*.py*"))
        if f.suffix in (".py", ".pyi")
    ]


def sync_twins() -> list[Path]:
    twins = [ROOT / "atlan/transport/sync.py"]
    for source, target in SYNC_TWINS.items():
        for file in sorted((ROOT / source).glob("*.py")):
            name = {"client.py": "atlan.py"}.get(file.name, file.name)
            if file.name != "__init__.py" or (ROOT / target / name).read_text().startswith("# Derived"):
                twins.append(ROOT / target / name)
    return twins


@pytest.mark.parametrize("file", [*generated_files(), *sync_twins()], ids=lambda f: str(f.relative_to(ROOT)))
def test_says_that_it_is_derived(file: Path) -> None:
    head = file.read_text(encoding="utf-8")[:400].lower()
    assert "do not edit" in head
    assert "derived" in head or "generated" in head


def test_there_is_something_derived() -> None:
    assert len(generated_files()) > 50
    assert len(sync_twins()) > 5


@pytest.mark.parametrize("package", PACKAGES)
def test_packages_are_typed(package: str) -> None:
    assert (PACKAGES[package] / "py.typed").is_file()


def test_the_manifest_counts_what_is_there() -> None:
    manifest = json.loads((ROOT / "generated/MANIFEST.json").read_text())
    operations = [f for f in (PACKAGES["atlan_openapi"] / "api").rglob("*.py") if f.name != "__init__.py"]
    assert manifest["openapi"]["operations"] == len(operations)
