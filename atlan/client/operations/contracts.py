"""Data contracts: which calls have one begun and delete it. No I/O in here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.client.operations.finding import non_blank
from atlan.transport.call import Call

if TYPE_CHECKING:
    from atlan.model.assets import Asset

    Json = dict[str, Any]


def initial_spec_call(asset: Asset) -> Call[str]:
    """The call that has a contract begun for an asset.

    Raises:
        ValueError: the asset has no qualifiedName
    """
    from atlan_openapi.api.contract import generate_contract_spec as op

    body = {
        "assetType": asset.type_name,
        "assetQualifiedName": non_blank(asset.qualified_name, "qualified_name of the asset"),
    }

    def spec(response: Any) -> str:
        return op.parse_response(response).contract

    return Call(op.OPERATION, op.build_request(body=body), spec)


def purge_call(guid: str, latest_only: bool) -> Call[Json]:
    """The call that deletes all versions of a contract, or just the latest.

    Raises:
        ValueError: the guid is blank
    """
    from atlan_openapi.api.entity import delete_entities_by_guids as op

    guids = [non_blank(guid, "guid")]
    if latest_only:
        request = op.build_request(guid=guids, delete_type="PURGE", contract_delete_scope="single")
    else:
        request = op.build_request(guid=guids, delete_type="PURGE")
    return Call(op.OPERATION, request, op.parse_response)
