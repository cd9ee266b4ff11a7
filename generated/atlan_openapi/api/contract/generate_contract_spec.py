# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Write the beginning of a data contract for an asset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_model, read_object

if TYPE_CHECKING:
    from ...models.contract_spec_request import ContractSpecRequest
    from ...models.contract_spec_response import ContractSpecResponse

OPERATION: Final = Operation(
    id="generate_contract_spec",
    method="POST",
    path="/api/service/contracts/init",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: ContractSpecRequest | dict[str, Any],
) -> Request:
    """Write the beginning of a data contract for an asset.

    The contract itself is stored as an entity of type DataContract, by bulk_save_entities.

    Args:
        body: The asset a contract is wanted for.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/service/contracts/init",
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


def parse_response(response: RawResponse) -> ContractSpecResponse:
    """The contract.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.contract_spec_response import ContractSpecResponse

    return read_model(OPERATION, payload, ContractSpecResponse.from_dict)
