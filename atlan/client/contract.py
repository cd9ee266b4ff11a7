# Derived from atlan/client/aio/contract.py by scripts/derive_sync.py. Do not edit.
"""Data contracts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.client.operations.contracts import initial_spec_call, purge_call
from atlan.client.sub_client import SubClient

if TYPE_CHECKING:
    from atlan.model.assets import Asset
    from atlan.model.response import AssetMutationResponse


class ContractClient(SubClient):
    """Has contracts begun, and deletes them. They are saved as assets: `client.asset.save(DataContract.creator(...))`."""

    def generate_initial_spec(self, asset: Asset) -> str | None:
        """The beginning of a contract for an asset, made of what is known of it.

        Args:
            asset: the asset; its type and qualifiedName are needed

        Returns:
            The specification as YAML text.

        Raises:
            ValueError: the asset has no qualifiedName
            NotFoundError: there is no such asset
            AtlanError: the request failed
        """
        return self._client.send(initial_spec_call(asset))

    def delete(self, guid: str) -> AssetMutationResponse:
        """Delete a contract with all of its versions, for good.

        Args:
            guid: of the contract

        Raises:
            ValueError: the GUID is blank
            NotFoundError: there is no such contract
            AtlanError: the request failed
        """
        return self._purge(guid, latest_only=False)

    def delete_latest_version(self, guid: str) -> AssetMutationResponse:
        """Delete the latest version of a contract, for good, so that the one before it is the latest.

        Args:
            guid: of that version

        Raises:
            ValueError: the GUID is blank
            ConflictError: there is a later version
            AtlanError: the request failed
        """
        return self._purge(guid, latest_only=True)

    def _purge(self, guid: str, *, latest_only: bool) -> AssetMutationResponse:
        from atlan.model.response import AssetMutationResponse

        answer = self._client.send(purge_call(guid, latest_only))
        return AssetMutationResponse(answer, self._client.names)
