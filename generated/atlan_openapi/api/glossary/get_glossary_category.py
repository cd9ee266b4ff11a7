# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read a category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import path_value, read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary_category import GlossaryCategory

OPERATION: Final = Operation(
    id="get_glossary_category",
    method="GET",
    path="/api/meta/glossary/category/{categoryGuid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    category_guid: str,
) -> Request:
    """Read a category.

    With headers of its glossary, its parent, its children and its terms.

    Args:
        category_guid: Unique id of the category.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/glossary/category/{path_value('category_guid', category_guid)}",
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> GlossaryCategory:
    """The category.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_category import GlossaryCategory

    return read_model(OPERATION, payload, GlossaryCategory.from_dict)
