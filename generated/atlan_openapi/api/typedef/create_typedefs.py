# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create type definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.types_def import TypesDef

OPERATION: Final = Operation(
    id="create_typedefs",
    method="POST",
    path="/api/meta/types/typedefs",
    idempotent=False,
    retry_statuses=frozenset({403, 423, 429, 503}),
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: TypesDef,
    allow_duplicate_display_name: bool | Unset = UNSET,
) -> Request:
    """Create type definitions.

    The server gives tags, custom metadata sets and their attributes a random name; the name people see
    stays in displayName. One change of definitions goes on at a time in a tenant: 423 means that
    another one is under way. A repeat after success gives 409. The answer holds only the definitions
    that were sent.

    Args:
        body: Definitions by kind. In a write, leave out the kinds that are not used, or send them empty:
            null can make the server fail.
        allow_duplicate_display_name: Accept a display name that another definition has already. Default:
            false.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/types/typedefs",
        "json": body,
    }
    params = query_pairs(
        ("allowDuplicateDisplayName", allow_duplicate_display_name),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> TypesDef:
    """The definitions as they were created.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
