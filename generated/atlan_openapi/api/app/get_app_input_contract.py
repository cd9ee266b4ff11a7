# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Read which inputs an app takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import UNSET, Operation, RawResponse, Request, Unset
from ...wire import path_value, query_pairs, read_model, read_object

if TYPE_CHECKING:
    from ...models.app_input_contract import AppInputContract

OPERATION: Final = Operation(
    id="get_app_input_contract",
    method="GET",
    path="/api/service/v1/apps/{app_id}/inputs",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    app_id: str,
    *,
    entrypoint: str | Unset = UNSET,
) -> Request:
    """Read which inputs an app takes.

    The answer is a JSON Schema. A part the app does not have is refused (code 1003).

    Args:
        app_id: Unique id of the app.
        entrypoint: Part of the app; left out, the usual one. An empty text is refused.

    Returns:
        The request, as keyword arguments in the words of httpx.

    Raises:
        ValueError: A value that stands in the path is empty.
    """
    request: Request = {
        "method": "GET",
        "url": f"/api/service/v1/apps/{path_value('app_id', app_id)}/inputs",
    }
    params = query_pairs(
        ("entrypoint", entrypoint),
    )
    if params:
        request["params"] = params
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> AppInputContract:
    """The contract.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.app_input_contract import AppInputContract

    return read_model(OPERATION, payload, AppInputContract.from_dict)
