# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read a relationship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_object

if TYPE_CHECKING:
    from ...models.relationship_with_ext_info import RelationshipWithExtInfo

OPERATION: Final = Operation(
    id="get_relationship_by_guid",
    method="GET",
    path="/api/meta/relationship/guid/{guid}",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    guid: str,
    *,
    extended_info: bool | Unset = UNSET,
) -> Request:
    """Read a relationship.

    One whose end is archived is sent too, with status DELETED.

    Args:
        guid: Unique id of the relationship.
        extended_info: Send the short forms of both ends as well. Default: false.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/relationship/guid/{path_value('guid', guid)}",
    }
    params = query_pairs(
        ("extendedInfo", extended_info),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> RelationshipWithExtInfo:
    """The relationship.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
