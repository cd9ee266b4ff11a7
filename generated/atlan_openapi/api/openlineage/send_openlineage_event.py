# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Report what happens to a run of a job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...types import Operation, RawResponse, Request
from ...wire import check_status, header_pairs, path_value

if TYPE_CHECKING:
    from ...models.open_lineage_event import OpenLineageEvent

OPERATION: Final = Operation(
    id="send_openlineage_event",
    method="POST",
    path="/events/openlineage/{connectorType}/api/v1/lineage",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({202}),
)


def build_request(
    connector_type: str,
    *,
    body: OpenLineageEvent,
) -> Request:
    """Report what happens to a run of a job.

    Assets and lineage are made of it. The connector has to be set up for events first; if it is not,
    the answer is a 401 whose text begins with Unauthorized and names the urlPath.

    Args:
        connector_type: Kind of the connector, such as spark or airflow-astronomer.
        body: What happens to a run of a job. Several events can be sent at once, as an array.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "POST",
        "url": f"/events/openlineage/{path_value('connector_type', connector_type)}/api/v1/lineage",
        "json": body,
    }
    headers = header_pairs(
        ("Accept", "text/plain"),
    )
    if headers:
        request["headers"] = headers
    return request


def parse_response(response: RawResponse) -> str:
    """Accepted; it is worked on later.

    Raises:
        UnexpectedStatus: The status is not 202.
        InvalidResponse: The body is not what was promised.
    """
    check_status(OPERATION, response)
    return response.content.decode()
