"""Reads the source tree without importing it: which module imports which, and how."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = {
    "atlan": ROOT / "atlan",
    "atlan_openapi": ROOT / "generated/atlan_openapi",
    "atlan_types": ROOT / "generated/atlan_types",
}


class Import(NamedTuple):
    """One import statement: who, whom, where."""

    importer: str
    imported: str
    line: int


def modules(package: str) -> Iterator[tuple[str, Path]]:
    """Every module of a package as (dotted name, file)."""
    root = PACKAGES[package]
    for file in sorted(root.rglob("*.py")):
        parts = file.relative_to(root.parent).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), file


@cache
def runtime_imports(package: str) -> list[Import]:
    """Every import that can run, those inside functions included, those under TYPE_CHECKING not."""
    found = []
    for name, file in modules(package):
        is_package = file.name == "__init__.py"
        for node in _executed(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found.extend(Import(name, alias.name, node.lineno) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                origin = _absolute(name, is_package, node)
                for alias in node.names:
                    submodule = f"{origin}.{alias.name}"
                    found.append(Import(name, submodule if _is_module(submodule) else origin, node.lineno))
    return found


def _executed(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for branch in node.orelse:
                yield branch
                yield from _executed(branch)
            continue
        yield node
        yield from _executed(node)


@cache
def _is_module(name: str) -> bool:
    package, *rest = name.split(".")
    if package not in PACKAGES or not rest:
        return False
    file = PACKAGES[package].joinpath(*rest)
    return file.with_suffix(".py").is_file() or (file / "__init__.py").is_file()


def _absolute(importer: str, is_package: bool, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    parts = importer.split(".")
    kept = parts[: len(parts) - node.level + (1 if is_package else 0)]
    return ".".join([*kept, node.module] if node.module else kept)
