# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List the mappers of an identity provider."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_array, read_model

if TYPE_CHECKING:
    from ...models.sso_mapper import SsoMapper

OPERATION: Final = Operation(
    id="list_sso_mappers",
    method="GET",
    path="/api/service/idp/{alias}/mappers",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    alias: str,
) -> Request:
    """List the mappers of an identity provider.

    Mappers of attributes and roles are among them; those of groups have the kind saml-group-idp-mapper.

    Args:
        alias: Name of the identity provider, such as google, azure, okta, jumpcloud or onelogin.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/idp/{path_value('alias', alias)}/mappers",
    }
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[SsoMapper]:
    """The mappers.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.sso_mapper import SsoMapper

    return [read_model(OPERATION, item, SsoMapper.from_dict) for item in payload]
