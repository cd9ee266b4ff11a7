# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Set custom metadata of many entities from a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.bulk_import_response import BulkImportResponse
    from ...models.custom_metadata_import import CustomMetadataImport

OPERATION: Final = Operation(
    id="import_custom_metadata",
    method="POST",
    path="/api/meta/entity/businessmetadata/import",
    idempotent=False,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: CustomMetadataImport,
) -> Request:
    """Set custom metadata of many entities from a table.

    The table is CSV text as of get_custom_metadata_import_template. Rows that cannot be imported do not
    stop the others; the answer says which ones they are.

    Args:
        body: A form with a table of custom metadata.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/businessmetadata/import",
        "files": body.to_multipart(),
    }
    return request


def decode_response(response: RawResponse) -> dict[str, Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON object.
    """
    return read_object(OPERATION, response)


def parse_response(response: RawResponse) -> BulkImportResponse:
    """What became of each row.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.bulk_import_response import BulkImportResponse

    return read_model(OPERATION, payload, BulkImportResponse.from_dict)
