# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one type definition by guid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_object

if TYPE_CHECKING:
    from ...models.any_type_def import AnyTypeDef

OPERATION: Final = Operation(
    id="get_typedef_by_guid",
    method="GET",
    path="/api/meta/types/typedef/guid/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Read one type definition by guid.

    Any kind of definition can be read so.

    Args:
        guid: Unique id of the definition.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/types/typedef/guid/{path_value('guid', guid)}",
    }
    return request


def parse_response(response: RawResponse) -> AnyTypeDef:
    """The definition.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
