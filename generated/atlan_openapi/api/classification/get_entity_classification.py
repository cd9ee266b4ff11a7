# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read one tag of an entity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.classification import Classification

OPERATION: Final = Operation(
    id="get_entity_classification",
    method="GET",
    path="/api/meta/entity/guid/{guid}/classification/{classificationName}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    classification_name: str,
) -> Request:
    """Read one tag of an entity.

    Its own tag, or one that reached it by propagation.

    Args:
        guid: Unique id of the entity.
        classification_name: Internal (hashed) name of the tag.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/entity/guid/{path_value('guid', guid)}/classification/{path_value('classification_name', classification_name)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> Classification:
    """The tag.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.classification import Classification

    return read_model(OPERATION, payload, Classification.from_dict)
