# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one type definition by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_object

if TYPE_CHECKING:
    from ...models.any_type_def import AnyTypeDef

OPERATION: Final = Operation(
    id="get_typedef_by_name",
    method="GET",
    path="/api/meta/types/typedef/name/{name}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    name: str,
) -> Request:
    """Read one type definition by name.

    Tags and custom metadata sets go by their internal name, enumerations by their plain one.

    Args:
        name: Internal name of the definition.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/types/typedef/name/{path_value('name', name)}",
    }
    return request


def parse_response(response: RawResponse) -> AnyTypeDef:
    """The definition.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
