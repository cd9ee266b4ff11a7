# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Walk along lineage and list the entities reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.lineage_list_request import LineageListRequest
    from ...models.lineage_list_response import LineageListResponse

OPERATION: Final = Operation(
    id="list_lineage",
    method="POST",
    path="/api/meta/lineage/list",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: LineageListRequest | dict[str, Any],
) -> Request:
    """Walk along lineage and list the entities reached.

    Goes one way, INPUT or OUTPUT; BOTH is refused. While `hasMore` is true, add `size` to `from` for
    the next page. The entity the walk starts from is not part of the result. An unknown property gives
    400.

    Args:
        body: Where to walk, how far, and what to send. The server parses strictly: a property it does not
            know is refused, so a new one such as lineageType is best left out unless it is needed.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/lineage/list",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> LineageListResponse:
    """The entities reached.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
