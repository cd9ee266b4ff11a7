# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Create a category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.glossary_category import GlossaryCategory

OPERATION: Final = Operation(
    id="create_glossary_category",
    method="POST",
    path="/api/meta/glossary/category",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: GlossaryCategory | dict[str, Any],
) -> Request:
    """Create a category.

    The glossary it belongs to stands in anchor, the category above it in parentCategory.

    Args:
        body: A category of terms.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/glossary/category",
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


def parse_response(response: RawResponse) -> GlossaryCategory:
    """The category as it was created.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_category import GlossaryCategory

    return read_model(OPERATION, payload, GlossaryCategory.from_dict)
