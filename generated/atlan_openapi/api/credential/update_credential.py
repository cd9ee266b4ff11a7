# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Change a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.credential import Credential
    from ...models.credential_response import CredentialResponse

OPERATION: Final = Operation(
    id="update_credential",
    method="POST",
    path="/api/service/credentials/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    body: Credential | dict[str, Any],
) -> Request:
    """Change a credential.

    It is not tried; see test_credential.

    Args:
        guid: Unique id of the credential.
        body: A way to log in to a source.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/api/service/credentials/{path_value('guid', guid)}",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> CredentialResponse:
    """The credential.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.credential_response import CredentialResponse

    return read_model(OPERATION, payload, CredentialResponse.from_dict)
