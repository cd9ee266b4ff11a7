# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change type definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_object

if TYPE_CHECKING:
    from ...models.types_def import TypesDef

OPERATION: Final = Operation(
    id="update_typedefs",
    method="PUT",
    path="/api/meta/types/typedefs",
    idempotent=False,
    retry_statuses=frozenset({403, 423, 429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: TypesDef,
    allow_duplicate_display_name: bool | Unset = UNSET,
    patch: bool | Unset = UNSET,
) -> Request:
    """Change type definitions.

    Send each definition whole: an attribute that is not sent counts as removed, and removing is
    refused. To archive an attribute, change its displayName and set isArchived in its options. An
    attribute that is new is given a random name.

    Sending a request twice does no more than sending it once only when no attribute is new.

    Args:
        body: Definitions by kind. In a write, leave out the kinds that are not used, or send them empty:
            null can make the server fail.
        allow_duplicate_display_name: Accept a display name that another definition has already. Default:
            false.
        patch: Change definitions of a kind that may otherwise not be changed. Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "PUT",
        "url": "/api/meta/types/typedefs",
        "json": body,
    }
    params = query_pairs(
        ("allowDuplicateDisplayName", allow_duplicate_display_name),
        ("patch", patch),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> TypesDef:
    """The definitions as they are now.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
