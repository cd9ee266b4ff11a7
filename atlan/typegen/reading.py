"""Where type definitions come from: a tenant, or a file that holds those of one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from atlan.typegen.definitions import TypeSystem, read_type_system
from atlan.typegen.files import exchange_file
from atlan.typegen.problems import CodegenError

if TYPE_CHECKING:
    from atlan.client.atlan import AtlanClient
    from atlan.typegen.own import Typedefs

CATEGORIES: Final = (
    "enumDefs",
    "structDefs",
    "classificationDefs",
    "entityDefs",
    "relationshipDefs",
    "businessMetadataDefs",
)


def pull(client: AtlanClient) -> Typedefs:
    """Read all type definitions of a tenant.

    Args:
        client: of the tenant.

    Returns:
        The definitions by category, in order of their names, so that two pulls can be compared.

    Raises:
        AtlanError: the tenant refuses, such as for lack of permission, or cannot be reached.

    >>> sorted(pull(client))[:2]
    ['businessMetadataDefs', 'classificationDefs']
    """
    found = client.typedef.get_all().to_wire()
    if not found.get("structDefs"):
        # A token that has lost its rights gets an answer without definitions, and no error.
        from atlan.errors import ErrorCode

        raise ErrorCode.EXPIRED_API_TOKEN.exception_with_parameters()
    return _in_order(found)


def read(path: str | Path) -> Typedefs:
    """Read type definitions from a file, as ``save`` writes it.

    Args:
        path: of the file.

    Raises:
        CodegenError: it cannot be read, or holds something else.
    """
    path = Path(path)
    try:
        document: Any = json.loads(path.read_bytes())
    except OSError as problem:
        raise CodegenError(f"{path} cannot be read: {problem.strerror or problem}") from problem
    except ValueError as problem:
        raise CodegenError(f"{path} is not JSON: {problem}") from problem
    if not isinstance(document, dict) or not any(category in document for category in CATEGORIES):
        raise CodegenError(
            f"{path} holds no type definitions; write it with `atlan types pull --output {path}`"
        )
    return _in_order(cast("Any", document))


def save(typedefs: Typedefs, path: str | Path) -> None:
    """Write type definitions to a file; what was there is replaced at once.

    Args:
        typedefs: the definitions by category.
        path: of the file.

    Raises:
        CodegenError: it cannot be written.
    """
    text = json.dumps(typedefs, indent=2, sort_keys=True, ensure_ascii=False) + "\n"
    try:
        exchange_file(Path(path), text.encode())
    except OSError as problem:
        raise CodegenError(f"{path} cannot be written: {problem.strerror or problem}") from problem


def built_in() -> TypeSystem:
    """The types that are built in."""
    return read_type_system(spec() / "typedefs")


def spec() -> Path:
    """The folder with the description of the built-in types."""
    from atlan.local.description import find_description

    return find_description()


def _in_order(document: Any) -> Typedefs:
    found: dict[str, list[dict[str, Any]]] = {}
    for category in CATEGORIES:
        given: Any = document.get(category) or []
        if not isinstance(given, list) or not all(map(_is_named, cast("Any", given))):
            raise CodegenError(
                f"{category} is not a list of definitions with names; pull the definitions anew"
            )
        definitions: list[dict[str, Any]] = cast("Any", given)
        found[category] = sorted(definitions, key=lambda each: str(each["name"]))
    return found


def _is_named(definition: Any) -> bool:
    return isinstance(definition, dict) and isinstance(cast("dict[str, Any]", definition).get("name"), str)
