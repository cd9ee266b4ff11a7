# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read a glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary import Glossary

OPERATION: Final = Operation(
    id="get_glossary",
    method="GET",
    path="/api/meta/glossary/{glossaryGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    glossary_guid: str,
) -> Request:
    """Read a glossary.

    With headers of its terms and categories.

    Args:
        glossary_guid: Unique id of the glossary.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/glossary/{path_value('glossary_guid', glossary_guid)}",
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
    """The glossary.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary import Glossary

    return read_model(OPERATION, payload, Glossary.from_dict)
