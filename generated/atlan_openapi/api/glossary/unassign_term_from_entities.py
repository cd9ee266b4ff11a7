# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Take a term from entities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, path_value

if TYPE_CHECKING:
    from ...models.related_object_id import RelatedObjectId

OPERATION: Final = Operation(
    id="unassign_term_from_entities",
    method="PUT",
    path="/api/meta/glossary/terms/{termGuid}/assignedEntities",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    term_guid: str,
    *,
    body: Sequence[RelatedObjectId | dict[str, Any]],
) -> Request:
    """Take a term from entities.

    Although it is a PUT, it removes. The assignment is named by relationshipGuid, or by the entity.

    Args:
        term_guid: Unique id of the term.
        body: The entities.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "PUT",
        "url": f"/api/meta/glossary/terms/{path_value('term_guid', term_guid)}/assignedEntities",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    return request


def parse_response(response: RawResponse) -> None:
    """The term is taken away.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
