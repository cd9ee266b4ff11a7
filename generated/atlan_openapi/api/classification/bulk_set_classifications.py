# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Set the tags of several entities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import check_status, query_pairs

if TYPE_CHECKING:
    from ...models.entity_headers import EntityHeaders

OPERATION: Final = Operation(
    id="bulk_set_classifications",
    method="POST",
    path="/api/meta/entity/bulk/setClassifications",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({204}),
)


def build_request(
    *,
    body: EntityHeaders,
    override_classifications: bool | Unset = UNSET,
) -> Request:
    """Set the tags of several entities.

    Tags of each entity are given in its short form. Some versions of the server answer 200 without a
    body.

    Args:
        body: Short forms of several entities.
        override_classifications: Take away tags that are not given. Otherwise they stay. Default: true.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/bulk/setClassifications",
        "json": body,
    }
    params = query_pairs(
        ("overrideClassifications", override_classifications),
    )
    if params:
        request["params"] = params
    return request


def parse_response(response: RawResponse) -> None:
    """The tags were set.

    Raises:
        UnexpectedStatus: The status is not 204.
    """
    check_status(OPERATION, response)
