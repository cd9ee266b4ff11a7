# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List type definitions in a short form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_array, read_model

if TYPE_CHECKING:
    from ...models.atlan_type_category import AtlanTypeCategory
    from ...models.type_def_header import TypeDefHeader

OPERATION: Final = Operation(
    id="list_typedef_headers",
    method="GET",
    path="/api/meta/types/typedefs/headers",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    type_: Sequence[AtlanTypeCategory | str] | Unset = UNSET,
    name: str | Unset = UNSET,
    servicetype: str | Unset = UNSET,
) -> Request:
    """List type definitions in a short form.

    A token without rights, or too fresh, gets an empty list and no error.

    Args:
        type_: Kinds to send, in any case; the parameter is repeated once per kind.
        name: Send only the definition of this name.
        servicetype: Send only definitions of this service.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "GET",
        "url": "/api/meta/types/typedefs/headers",
    }
    params = query_pairs(
        ("type", type_),
        ("name", name),
        ("servicetype", servicetype),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[TypeDefHeader]:
    """The short forms.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.type_def_header import TypeDefHeader

    return [read_model(OPERATION, item, TypeDefHeader.from_dict) for item in payload]
