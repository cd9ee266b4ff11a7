"""Where the description of the API is, and what it says about types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

CATEGORIES = (
    "enumDefs",
    "structDefs",
    "classificationDefs",
    "entityDefs",
    "relationshipDefs",
    "businessMetadataDefs",
)


def find_description() -> Path:
    """The folder with the description: inside an installed package, else in the repository.

    Raises:
        FileNotFoundError: neither holds one.
    """
    package = Path(__file__).resolve().parents[1]
    for candidate in (package / "_spec", package.parent / "spec"):
        if (candidate / "typedefs").is_dir():
            return candidate
    raise FileNotFoundError(
        f"No API description found: neither {package / '_spec'} nor {package.parent / 'spec'}."
    )


def read_typedefs(description: Path | None = None) -> dict[str, list[dict[str, Any]]]:
    """Every type definition of the description, the lists of all files joined."""
    folder = (description or find_description()) / "typedefs"
    joined: dict[str, list[dict[str, Any]]] = {category: [] for category in CATEGORIES}
    for file in sorted(folder.glob("*.json")):
        for category, definitions in orjson.loads(file.read_bytes()).items():
            joined[category].extend(definitions)
    return joined
