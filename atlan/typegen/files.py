"""Derived files get into their place at once: nobody ever finds half of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path


def files_of(folder: Path) -> Iterator[Path]:
    """All files of a folder that hold something of its own, in order; none if there is no folder."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


def exchange_folder(target: Path, files: Mapping[str, bytes]) -> None:
    """Put files into the place of a folder.

    Args:
        target: the folder, which need not exist.
        files: content by path inside of it.
    """
    fresh, old = target.with_name(f".{target.name}.new"), target.with_name(f".{target.name}.old")
    for leftover in (fresh, old):
        shutil.rmtree(leftover, ignore_errors=True)
    for name, content in files.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def exchange_file(target: Path, content: bytes) -> None:
    """Put content into the place of a file; one that holds it already is left alone."""
    if target.is_file() and target.read_bytes() == content:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(f".{target.name}.new")
    try:
        fresh.write_bytes(content)
        fresh.replace(target)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
