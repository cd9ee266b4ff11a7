"""Holds the description against the facts in spec/facts, and names what differs without a reason."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from atlan.typegen.yaml_files import read_yaml
from codegen.bundle import JsonObject, bundle
from codegen.completeness.operations import Described, operation_differences
from codegen.completeness.schemas import enum_differences, schema_differences
from codegen.completeness.shapes import Shapes
from codegen.facts import each_operation
from codegen.overlay import apply_overlays, read_overlays

INTENDED = "intended.yaml"


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known, whatever file it stands in."""

    operations: JsonObject = field(default_factory=dict)
    schemas: JsonObject = field(default_factory=dict)
    enums: JsonObject = field(default_factory=dict)


def differences(spec: Path) -> list[str]:
    """What the description leaves out, adds or says otherwise, apart from what is intended.

    Args:
        spec: The folder with the description and the facts.

    Returns:
        One line for each difference that has no reason, and for each reason that is given for nothing.
    """
    folder = spec / "facts"
    document = apply_overlays(bundle(spec / "openapi"), read_overlays(spec / "overlay"))
    intended = read_yaml(folder / INTENDED)
    facts = read_facts(file for file in sorted(folder.glob("*.yaml")) if file.name != INTENDED)
    found = sorted(set(all_differences(facts, document, intended["renamed"], _enumerations(spec))))
    return _unexplained(found, intended["intended"])


def read_facts(files: Iterable[Path]) -> Facts:
    """The facts of several areas."""
    facts = Facts()
    for file in files:
        content = read_yaml(file)
        facts.operations.update(_with_common(content))
        facts.schemas.update(content.get("schemas", {}))
        facts.enums.update(content.get("enums", {}))
    return facts


def _with_common(content: JsonObject) -> Iterator[tuple[str, JsonObject]]:
    """The operations of an area, with the parameters that all operations of their tag have."""
    common = content.get("common", {})
    for name, operation in content.get("operations", {}).items():
        shared = common.get(operation["tag"], {}).get("query", {})
        yield name, {**operation, "query": {**shared, **operation.get("query", {})}}


def _enumerations(spec: Path) -> dict[str, list[str]]:
    """Values of attributes, which are described as types of the catalogue or as names of the SDK."""
    found: dict[str, list[str]] = {}
    for file in sorted((spec / "typedefs").glob("*.json")):
        for definition in json.loads(file.read_text(encoding="utf-8")).get("enumDefs", []):
            found[definition["name"]] = [element["value"] for element in definition["elementDefs"]]
    for name, told in read_yaml(spec / "recipes" / "enums.yaml").items():
        members = (told.get("members") or {}).values()
        found.setdefault(name, [member[0] if isinstance(member, list) else member for member in members])
    return found


def all_differences(
    facts: Facts, document: JsonObject, renamed: JsonObject, enumerations: dict[str, list[str]]
) -> Iterator[str]:
    """Every difference, intended or not.

    Args:
        facts: What is known.
        document: The bundled description.
        renamed: Names of the facts, and what the description calls them.
        enumerations: Values of enumerations that are described elsewhere, by name.
    """
    shapes = Shapes(document, renamed)
    described = {
        operation["operationId"]: Described(path, method, operation)
        for path, method, operation in each_operation(document)
    }
    for name in sorted(facts.operations.keys() - described.keys()):
        yield f"operation {name}: is not described"
    for name in sorted(described.keys() - facts.operations.keys()):
        yield f"operation {name}: is described but not known"
    for name in sorted(facts.operations.keys() & described.keys()):
        yield from operation_differences(name, facts.operations[name], described[name], shapes)
    yield from schema_differences(facts.schemas, shapes)
    yield from enum_differences(facts.enums, shapes, enumerations)


def _unexplained(found: list[str], intended: list[JsonObject]) -> list[str]:
    used: set[str] = set()
    lines: list[str] = []
    patterns = [pattern for entry in intended for pattern in entry["differences"]]
    for difference in found:
        matching = {pattern for pattern in patterns if fnmatchcase(difference, pattern.replace("[", "[[]"))}
        used |= matching
        if not matching:
            lines.append(difference)
    lines += [
        f"{INTENDED}: nothing differs as {pattern!r} says" for pattern in patterns if pattern not in used
    ]
    return lines


__all__ = ["Facts", "all_differences", "differences", "read_facts"]
