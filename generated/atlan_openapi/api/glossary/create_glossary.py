# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create a glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary import Glossary

OPERATION: Final = Operation(
    id="create_glossary",
    method="POST",
    path="/api/meta/glossary",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Glossary | dict[str, Any],
) -> Request:
    """Create a glossary.

    Its name has to be free; the server makes the qualifiedName.

    Args:
        body: A glossary.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/glossary",
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


def parse_response(response: RawResponse) -> Glossary:
    """The glossary as it was created.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary import Glossary

    return read_model(OPERATION, payload, Glossary.from_dict)
