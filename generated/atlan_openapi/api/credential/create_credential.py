# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Store a credential."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.credential import Credential
    from ...models.credential_response import CredentialResponse

OPERATION: Final = Operation(
    id="create_credential",
    method="POST",
    path="/api/service/credentials",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Credential | dict[str, Any],
    test_credential: bool | Unset = UNSET,
) -> Request:
    """Store a credential.

    With testCredential it is tried first, and stored only when one can log in.

    Args:
        body: A way to log in to a source.
        test_credential: Try it first.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/credentials",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    params = query_pairs(
        ("testCredential", test_credential),
    )
    if params:
        request["params"] = params
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
