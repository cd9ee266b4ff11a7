# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete type definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status

if TYPE_CHECKING:
    from ...models.types_def import TypesDef

OPERATION: Final = Operation(
    id="delete_typedefs",
    method="DELETE",
    path="/api/meta/types/typedefs",
    idempotent=True,
    retry_statuses=frozenset({403, 423, 429, 500, 502, 503, 504}),
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    *,
    body: TypesDef,
) -> Request:
    """Delete type definitions.

    Refused with 409 while entities still use one of them.

    Args:
        body: Definitions by kind. In a write, leave out the kinds that are not used, or send them empty:
            null can make the server fail.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "DELETE",
        "url": "/api/meta/types/typedefs",
        "json": body,
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The definitions were deleted.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
