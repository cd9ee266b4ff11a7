"""One self-contained OpenAPI document out of many files.

Definitions under `schemas/` become components that are referred to; everything else (path items, parameters, responses,
headers) is put in where it is referred to, so that each operation stands by itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from atlan.typegen.problems import CodegenError
from atlan.typegen.yaml_files import read_yaml

JsonObject = dict[str, Any]

SCHEMA_FOLDER = "schemas"
ROOT_FILE = "openapi.yaml"


def bundle(folder: Path) -> JsonObject:
    """Read `openapi.yaml` in a folder and everything it refers to.

    Raises:
        CodegenError: A reference leads nowhere, two schemas have one name, or a definition is used by nothing.
    """
    bundler = _Bundler(folder.resolve())
    document: JsonObject = bundler.embed(read_yaml(folder / ROOT_FILE), folder.resolve() / ROOT_FILE)
    document.setdefault("components", {})["schemas"] = bundler.schemas
    bundler.refuse_unused_definitions()
    return document


class _Bundler:
    def __init__(self, folder: Path) -> None:
        self.schemas: JsonObject = {}
        self._folder = folder
        self._files: dict[Path, Any] = {}
        self._used: set[tuple[Path, str]] = set()
        self._home_of_schema: dict[str, Path] = {}

    def embed(self, node: Any, file: Path) -> Any:
        """A copy of a node in which no reference leads to another file."""
        if isinstance(node, list):
            return [self.embed(item, file) for item in node]
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            return self._follow(node, file)
        copy = {key: self.embed(value, file) for key, value in node.items()}
        if isinstance(node.get("discriminator"), dict) and "mapping" in node["discriminator"]:
            mapping = node["discriminator"]["mapping"]
            copy["discriminator"]["mapping"] = {
                value: self._follow({"$ref": reference}, file)["$ref"] for value, reference in mapping.items()
            }
        return copy

    def _follow(self, node: JsonObject, file: Path) -> JsonObject:
        reference = node["$ref"]
        target, name = self._target(reference, file)
        definition = self._read(target)
        if not isinstance(definition, dict) or name not in definition:
            raise CodegenError(
                f"{self._label(file)}: {reference} leads nowhere; there is no {name} in {self._label(target)}"
            )
        self._used.add((target, name))
        siblings = {key: self.embed(value, file) for key, value in node.items() if key != "$ref"}
        if target.parent.name == SCHEMA_FOLDER:
            self._hoist(name, definition[name], target)
            return {"$ref": f"#/components/schemas/{name}", **siblings}
        embedded: JsonObject = self.embed(definition[name], target)
        return {**embedded, **siblings}

    def _target(self, reference: str, file: Path) -> tuple[Path, str]:
        location, _, pointer = reference.partition("#")
        name = pointer.removeprefix("/")
        if "://" in location or not name or "/" in name:
            raise CodegenError(f"{self._label(file)}: {reference} must have the form file.yaml#/Name")
        return ((file.parent / location).resolve() if location else file), name

    def _hoist(self, name: str, definition: Any, file: Path) -> None:
        home = self._home_of_schema.setdefault(name, file)
        if home != file:
            raise CodegenError(
                f"schema {name} is defined both in {self._label(home)} and in {self._label(file)}; rename one of them"
            )
        if name not in self.schemas:
            self.schemas[name] = {}  # stands here already for definitions that refer to themselves
            self.schemas[name] = self.embed(definition, file)

    def _read(self, file: Path) -> Any:
        if file not in self._files:
            self._files[file] = read_yaml(file)
        return self._files[file]

    def refuse_unused_definitions(self) -> None:
        """A definition nothing refers to would be left out in silence."""
        for file in sorted(self._folder.rglob("*.yaml")):
            if file.name == ROOT_FILE:
                continue
            for name in self._read(file):
                if (file, name) not in self._used:
                    raise CodegenError(
                        f"{self._label(file)}: nothing refers to {name}; remove it, or refer to it"
                    )

    def _label(self, file: Path) -> str:
        return str(file.relative_to(self._folder)) if file.is_relative_to(self._folder) else str(file)
