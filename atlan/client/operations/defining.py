"""Definitions of tags, custom metadata and option lists: which call to make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from atlan.errors import AtlanError, ErrorCode

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from atlan.model.enums import AtlanTypeCategory
    from atlan.model.typedef import TypeDef
    from atlan.transport.call import Call

    Json = dict[str, Any]


def categories_of(given: AtlanTypeCategory | str | Iterable[AtlanTypeCategory | str]) -> list[str]:
    """One kind of definitions or several, as on the wire.

    Raises:
        InvalidRequestError: it is neither a kind nor a list of them (400-048)

    >>> categories_of("ENUM"), categories_of(["ENUM", "STRUCT"])
    (['ENUM'], ['ENUM', 'STRUCT'])
    """
    from enum import Enum

    several = [given] if isinstance(given, str | Enum) else list(_items(given))
    if not all(isinstance(category, str | Enum) for category in several):
        raise _no_category(given)
    return [str(getattr(category, "value", category)) for category in several]


def _items(given: object) -> Iterable[Any]:
    if not hasattr(given, "__iter__"):
        raise _no_category(given)
    return cast("Iterable[Any]", given)


def _no_category(given: object) -> AtlanError:
    return ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
        "type_category", f"an AtlanTypeCategory, or a list of them, (not {given!r})"
    )


def list_call(categories: Sequence[str] = ()) -> Call[Json]:
    """The call that lists definitions.

    Args:
        categories: kinds of definitions; all, unless given
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.typedef import list_typedefs as op

    request = op.build_request(type_=categories) if categories else op.build_request()
    return Call(op.OPERATION, request, op.parse_response)


def read_call(name: str) -> Call[Json]:
    """The call that reads one definition.

    Args:
        name: its internal name
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.typedef import get_typedef_by_name as op

    return Call(op.OPERATION, op.build_request(name), op.parse_response)


def create_call(definition: TypeDef) -> Call[Json]:
    """The call that creates a definition.

    Args:
        definition: of a tag, of custom metadata or of an option list

    Raises:
        InvalidRequestError: definitions of this kind cannot be written (400-016)
    """
    from atlan.model.typedef import typedefs_to_wire
    from atlan.transport.call import Call
    from atlan_openapi.api.typedef import create_typedefs as op

    return Call(op.OPERATION, op.build_request(body=dict(typedefs_to_wire(definition))), op.parse_response)


def update_call(definition: TypeDef) -> Call[Json]:
    """The call that changes a definition. It may be repeated unless it adds attributes, which would be added twice.

    Args:
        definition: of a tag, of custom metadata or of an option list

    Raises:
        InvalidRequestError: definitions of this kind cannot be written (400-016)
    """
    from atlan.model.typedef import typedefs_to_wire
    from atlan.transport.call import Call
    from atlan_openapi.api.typedef import update_typedefs as op

    body = dict(typedefs_to_wire(definition))
    attributes = [
        attribute
        for listed in body.values()
        for each in listed
        for attribute in each.get("attributeDefs") or ()
    ]
    known = all(attribute.get("name") for attribute in attributes)
    return Call(op.OPERATION, op.build_request(body=body), op.parse_response, idempotent=known)


def purge_call(name: str) -> Call[None]:
    """The call that removes a definition for good.

    Args:
        name: its internal name
    """
    from atlan.transport.call import Call
    from atlan_openapi.api.typedef import delete_typedef_by_name as op

    return Call(op.OPERATION, op.build_request(name), op.parse_response)


def require_definition_class(typedef_type: object) -> None:
    """Refuse what is no class of definitions, such as the name of a kind.

    Raises:
        InvalidRequestError: it is none (400-048)
    """
    if not isinstance(typedef_type, type):
        raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
            "typedef_type", f"a class of definitions, such as AtlanTagDef, (not {typedef_type!r})"
        )


def refuse_to_purge(typedef_type: type) -> None:
    """Raise what says that definitions of a class cannot be purged.

    Raises:
        InvalidRequestError: always (400-040)
    """
    raise ErrorCode.UNABLE_TO_PURGE_TYPEDEF_OF_TYPE.exception_with_parameters(typedef_type.__name__)
