# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a mapper."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="delete_sso_mapper",
    method="POST",
    path="/api/service/idp/{alias}/mappers/{id}/delete",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    alias: str,
    id: str,
) -> Request:
    """Delete a mapper.

    Members of the group stay members.

    Args:
        alias: Name of the identity provider, such as google, azure, okta, jumpcloud or onelogin.
        id: Unique id of the mapper.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/idp/{path_value('alias', alias)}/mappers/{path_value('id', id)}/delete",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The mapper was deleted.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
