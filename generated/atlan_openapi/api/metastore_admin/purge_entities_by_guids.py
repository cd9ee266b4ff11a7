# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Remove entities for good that are archived already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_object

if TYPE_CHECKING:
    from ...models.asset_mutation_response import AssetMutationResponse

OPERATION: Final = Operation(
    id="purge_entities_by_guids",
    method="PUT",
    path="/api/meta/admin/purge",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Sequence[str],
) -> Request:
    """Remove entities for good that are archived already.

    Needs the privilege admin-purge. Many tenants stand behind a gateway that sends all of
    /api/meta/admin to the home page (302, or a page of HTML), so count on it to be out of reach.

    Args:
        body: Unique ids of the entities.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "PUT",
        "url": "/api/meta/admin/purge",
        "json": list(body),
    }
    return request


def parse_response(response: RawResponse) -> AssetMutationResponse:
    """What was changed.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    return read_object(OPERATION, response)
