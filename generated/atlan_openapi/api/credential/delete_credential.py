# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Delete a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_json

if TYPE_CHECKING:
    from ...models.any_value import AnyValue

OPERATION: Final = Operation(
    id="delete_credential",
    method="POST",
    path="/api/service/credentials/{guid}/archive",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
) -> Request:
    """Delete a credential.

    What uses it can no longer log in.

    Args:
        guid: Unique id of the credential.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/credentials/{path_value('guid', guid)}/archive",
    }
    return request


def parse_response(response: RawResponse) -> AnyValue:
    """The credential was deleted.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_json(OPERATION, response)
