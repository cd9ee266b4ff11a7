# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Try whether one can log in with a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.credential import Credential
    from ...models.credential_test_response import CredentialTestResponse

OPERATION: Final = Operation(
    id="test_credential",
    method="POST",
    path="/api/service/credentials/test",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Credential | dict[str, Any],
) -> Request:
    """Try whether one can log in with a credential.

    Nothing is stored. A failure is answered with status 200 as well; only the message successful means
    that it worked.

    Args:
        body: A way to log in to a source.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/credentials/test",
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


def parse_response(response: RawResponse) -> CredentialTestResponse:
    """What came of it.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.credential_test_response import CredentialTestResponse

    return read_model(OPERATION, payload, CredentialTestResponse.from_dict)
