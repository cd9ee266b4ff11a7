# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""List the categories of a glossary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_array, read_model

if TYPE_CHECKING:
    from ...models.glossary_category import GlossaryCategory

OPERATION: Final = Operation(
    id="list_glossary_categories",
    method="GET",
    path="/api/meta/glossary/{glossaryGuid}/categories",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    glossary_guid: str,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    sort: str | Unset = UNSET,
) -> Request:
    """List the categories of a glossary.

    Sorted by name.

    Args:
        glossary_guid: Unique id of the glossary.
        limit: Number of records to send; -1 for all. Default: -1.
        offset: Number of records to skip. Default: 0.
        sort: Direction of the sort, ASC or DESC. Default: ASC.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/meta/glossary/{path_value('glossary_guid', glossary_guid)}/categories",
    }
    params = query_pairs(
        ("limit", limit),
        ("offset", offset),
        ("sort", sort),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[GlossaryCategory]:
    """The categories.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.glossary_category import GlossaryCategory

    return [read_model(OPERATION, item, GlossaryCategory.from_dict) for item in payload]
