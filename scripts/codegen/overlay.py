"""Small corrections of the description, each with its reason.

An overlay file is a list of entries. Each names a place (`at`, a JSON pointer into the bundled document), one change
(`merge`, `replace` or `remove: true`) and `why` it is needed. A correction that changes nothing is out of date, and refused.
"""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from atlan.typegen.problems import CodegenError
from atlan.typegen.yaml_files import read_yaml
from codegen.bundle import JsonObject

_CHANGES = ("merge", "replace", "remove")


def read_overlays(folder: Path) -> list[JsonObject]:
    """All entries of all overlay files of a folder, in the order of their names."""
    entries: list[JsonObject] = []
    for file in sorted(folder.glob("*.yaml")):
        listed = read_yaml(file) or []
        if not isinstance(listed, list):
            raise CodegenError(f"{file.name}: an overlay is a list of entries with at, why and a change")
        entries.extend(listed)
    return entries


def apply_overlays(document: JsonObject, entries: list[JsonObject]) -> JsonObject:
    """The document with all corrections made; the given one stays as it is.

    Raises:
        CodegenError: An entry has no reason, is malformed, leads nowhere, or changes nothing.
    """
    corrected = deepcopy(document)
    for entry in entries:
        _apply(corrected, entry)
    return corrected


def _apply(document: JsonObject, entry: JsonObject) -> None:
    at = entry.get("at") if isinstance(entry, dict) else None
    if not isinstance(at, str) or not at.startswith("/"):
        raise CodegenError(
            f"overlay entry {entry!r}: `at` must be a JSON pointer such as /components/schemas/User"
        )
    if not str(entry.get("why") or "").strip():
        raise CodegenError(f"overlay at {at}: say `why` the correction is needed")
    changes = [change for change in _CHANGES if change in entry]
    unknown = sorted(set(entry) - {"at", "why", *_CHANGES})
    if len(changes) != 1 or unknown:
        raise CodegenError(
            f"overlay at {at}: give exactly one of {', '.join(_CHANGES)}"
            + (f", not {unknown}" if unknown else "")
        )
    parent, key = _find(document, at)
    before = deepcopy(parent[key])
    match changes[0]:
        case "remove":
            del parent[key]
            return
        case "replace":
            parent[key] = entry["replace"]
        case "merge":
            if not isinstance(parent[key], dict) or not isinstance(entry["merge"], dict):
                raise CodegenError(f"overlay at {at}: merge needs an object on both sides; use replace")
            parent[key] = {**parent[key], **entry["merge"]}
    if parent[key] == before:
        raise CodegenError(
            f"overlay at {at} changes nothing: the description says so already; remove the entry"
        )


def _find(document: JsonObject, pointer: str) -> tuple[Any, Any]:
    """The container of a place and the key in it."""
    container: Any = None
    key: Any = None
    node: Any = document
    for part in pointer[1:].split("/"):
        container, key = node, part.replace("~1", "/").replace("~0", "~")
        if isinstance(node, list) and key.isdecimal() and int(key) < len(node):
            key = int(key)
        elif not isinstance(node, dict) or key not in node:
            raise CodegenError(f"overlay at {pointer} leads nowhere: there is no {part}")
        node = container[key]
    return container, key
