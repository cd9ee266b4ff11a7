"""What a step has made, and how it gets into the tree: compared byte by byte, or swapped in at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from atlan.typegen.files import exchange_file, exchange_folder, files_of

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
    return {f"{prefix}/{path.relative_to(folder).as_posix()}": path.read_bytes() for path in files_of(folder)}


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
        present = (path.relative_to(root).as_posix() for path in files_of(root / folder))
        found += [_STALE.format(name) for name in present if name not in product.files]
    found += [_STALE.format(name) for name in product.stale]
    return sorted(found)


def write(product: Product, root: Path) -> None:
    """Put a product into the tree. Folders are exchanged as a whole, so that nobody ever finds half of one."""
    for folder in product.folders:
        inside = {name: content for name, content in product.files.items() if name.startswith(f"{folder}/")}
        exchange_folder(
            root / folder, {name.removeprefix(f"{folder}/"): content for name, content in inside.items()}
        )
    for name, content in product.files.items():
        if not any(name.startswith(f"{folder}/") for folder in product.folders):
            exchange_file(root / name, content)
    for name in product.stale:
        (root / name).unlink()
