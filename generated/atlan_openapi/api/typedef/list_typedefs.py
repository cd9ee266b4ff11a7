# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List type definitions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.atlan_type_category import AtlanTypeCategory
    from ...models.types_def import TypesDef

OPERATION: Final = Operation(
    id="list_typedefs",
    method="GET",
    path="/api/meta/types/typedefs",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    type_: Sequence[AtlanTypeCategory | str] | Unset = UNSET,
    name: str | Unset = UNSET,
    supertype: str | Unset = UNSET,
    notsupertype: str | Unset = UNSET,
    servicetype: str | Unset = UNSET,
    notservicetype: str | Unset = UNSET,
    notname: str | Unset = UNSET,
    exclude_internal_types_and_references: bool | Unset = UNSET,
) -> Request:
    """List type definitions.

    Without a type everything is sent, which is a large answer. A token without rights, or too fresh,
    gets empty lists and no error.

    Args:
        type_: Kinds to send, in any case; the parameter is repeated once per kind.
        name: Send only the definition of this name.
        supertype: Send only types that extend this one.
        notsupertype: Leave out types that extend this one.
        servicetype: Send only definitions of this service.
        notservicetype: Leave out definitions of this service.
        notname: Leave out the definition of this name.
        exclude_internal_types_and_references: Leave out internal types and what refers to them.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/meta/types/typedefs",
    }
    params = query_pairs(
        ("type", type_),
        ("name", name),
        ("supertype", supertype),
        ("notsupertype", notsupertype),
        ("servicetype", servicetype),
        ("notservicetype", notservicetype),
        ("notname", notname),
        ("excludeInternalTypesAndReferences", exclude_internal_types_and_references),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> TypesDef:
    """The definitions.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
