# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Add one tag to several entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status

if TYPE_CHECKING:
    from ...models.classification_associate_request import ClassificationAssociateRequest

OPERATION: Final = Operation(
    id="add_classification_to_entities",
    method="POST",
    path="/api/meta/entity/bulk/classification",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    *,
    body: ClassificationAssociateRequest | dict[str, Any],
) -> Request:
    """Add one tag to several entities.

    The entities are named by guid, or by a type and unique attributes. One that has the tag already
    fails the request with 400.

    Args:
        body: A tag, and the entities it is for. They are named by guid, or by unique attributes together
            with their type.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/bulk/classification",
        "json": body if isinstance(body, dict) else body.to_dict(),
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The tag was added.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
