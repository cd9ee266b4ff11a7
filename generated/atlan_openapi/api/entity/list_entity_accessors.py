# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Find out who may do something."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_array, read_model

if TYPE_CHECKING:
    from ...models.accessor_request import AccessorRequest
    from ...models.accessor_response import AccessorResponse

OPERATION: Final = Operation(
    id="list_entity_accessors",
    method="POST",
    path="/api/meta/entity/accessors",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Sequence[AccessorRequest | dict[str, Any]],
) -> Request:
    """Find out who may do something.

    Each question names an action and what it would be done to. The answers, in the order of the
    questions, name users, groups and roles that may and that may not.

    Args:
        body: The questions.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/accessors",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[AccessorResponse]:
    """The answers.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.accessor_response import AccessorResponse

    return [read_model(OPERATION, item, AccessorResponse.from_dict) for item in payload]
