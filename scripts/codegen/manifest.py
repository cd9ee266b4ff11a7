"""A short record of what was derived from what, with which tools."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

MANIFEST = "generated/MANIFEST.json"


def digest_of(*places: Path) -> str:
    """One SHA-256 over files and folders: over names and contents, in the order of the names."""
    digest = hashlib.sha256()
    for place in places:
        files = [place] if place.is_file() else sorted(path for path in place.rglob("*") if _counts(path))
        for file in files:
            name = file.name if file == place else file.relative_to(place).as_posix()
            content = file.read_bytes()
            digest.update(f"{name}\0{len(content)}\0".encode())
            digest.update(content)
    return digest.hexdigest()


def versions_of(*tools: str) -> dict[str, str]:
    """Installed versions of tools whose output is compared byte by byte."""
    return {tool: version(tool) for tool in tools}


def render_manifest(facts: dict[str, dict[str, Any]]) -> bytes:
    """The manifest, by name of the step."""
    return (json.dumps(facts, indent=2, sort_keys=True) + "\n").encode()


def read_manifest(root: Path) -> dict[str, dict[str, Any]]:
    """The manifest as it is in the tree; empty if there is none."""
    path = root / MANIFEST
    if not path.is_file():
        return {}
    facts: dict[str, dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return facts


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts
