"""What a step has made, and how it gets into the tree: compared byte by byte, or swapped in at once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_STALE = "{}: stale, nothing derives it"


@dataclass(frozen=True, slots=True)
class Product:
    """Derived files.

    Attributes:
        files: Content by path relative to the repository, with forward slashes.
        folders: Folders that hold nothing but these files; anything else in them is stale.
        stale: Files elsewhere that nothing derives any more.
        facts: What the manifest says about them.
    """

    files: dict[str, bytes]
    folders: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    facts: dict[str, Any] = field(default_factory=dict)


def read_folder(folder: Path, prefix: str) -> dict[str, bytes]:
    """All files of a folder, by a prefix and their path in it."""
    return {f"{prefix}/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in _files(folder)}


def differences(product: Product, root: Path) -> list[str]:
    """In what the tree differs from a product: one line per file, sorted; empty when it does not."""
    found: list[str] = []
    for name, content in product.files.items():
        path = root / name
        if not path.is_file():
            found.append(f"{name}: missing")
        elif path.read_bytes() != content:
            found.append(f"{name}: differs")
    for folder in product.folders:
        present = (path.relative_to(root).as_posix() for path in _files(root / folder))
        found += [_STALE.format(name) for name in present if name not in product.files]
    found += [_STALE.format(name) for name in product.stale]
    return sorted(found)


def write(product: Product, root: Path) -> None:
    """Put a product into the tree. Folders are exchanged as a whole, so that nobody ever finds half of one."""
    for folder in product.folders:
        inside = {name: content for name, content in product.files.items() if name.startswith(f"{folder}/")}
        _exchange_folder(
            root / folder, {name.removeprefix(f"{folder}/"): content for name, content in inside.items()}
        )
    for name, content in product.files.items():
        if not any(name.startswith(f"{folder}/") for folder in product.folders):
            _exchange_file(root / name, content)
    for name in product.stale:
        (root / name).unlink()


def _exchange_folder(target: Path, files: dict[str, bytes]) -> None:
    fresh, old = target.with_name(f".{target.name}.new"), target.with_name(f".{target.name}.old")
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    for name, content in files.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if target.exists():
        target.rename(old)
    fresh.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def _exchange_file(target: Path, content: bytes) -> None:
    if target.is_file() and target.read_bytes() == content:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}.new")
    fresh.write_bytes(content)
    fresh.replace(target)


def _files(folder: Path) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path
