"""What an installation brings along: not too much of it, and no type twice."""

from __future__ import annotations

import ast
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from .source_tree import ROOT, modules

LARGEST = 12_000_000


def installed_files() -> Iterator[Path]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = settings["tool"]["hatch"]["build"]["targets"]["wheel"]
    for folder in (*wheel["packages"], *wheel["force-include"]):
        yield from (file for file in (ROOT / folder).rglob("*") if file.is_file() and file.suffix != ".pyc")


def test_the_installed_package_is_not_large() -> None:
    files = list(installed_files())
    assert ROOT / "generated/atlan_types/sql.py" in files
    assert ROOT / "spec/typedefs/sql.json" in files
    assert sum(file.stat().st_size for file in files) < LARGEST


def test_no_type_is_defined_twice() -> None:
    defined: Counter[str] = Counter()
    for _, file in modules("atlan_types"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        defined.update(node.name for node in tree.body if isinstance(node, ast.ClassDef))
    types = {name for name in defined if not name.startswith("_")}
    assert len(types) > 700
    assert not {name for name in types if defined[name] > 1}
