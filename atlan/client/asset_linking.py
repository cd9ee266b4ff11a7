# Derived from atlan/client/aio/asset_linking.py by scripts/derive_sync.py. Do not edit.
"""Linking terms and knowledge files to assets."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from atlan.client.asset_saving import AssetSaving
from atlan.client.operations.changing import found_to_change, search_to_change, with_links
from atlan.client.operations.saving import Flags
from atlan.errors import ErrorCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import Asset, AtlasGlossaryTerm, KnowledgeFile

A = TypeVar("A", bound="Asset")


class AssetLinking(AssetSaving):
    """What links terms and knowledge files to assets, and unlinks them."""

    def append_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Link terms to an asset. Those that are linked already stay.

        Args:
            asset_type: class of the asset
            terms: each with a GUID or a qualifiedName
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        return self._change_terms(asset_type, terms, "APPEND", guid, qualified_name)

    def replace_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Link terms to an asset and unlink all others.

        Args:
            asset_type: class of the asset
            terms: each with a GUID or a qualifiedName; none unlinks all
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        return self._change_terms(asset_type, terms, "REPLACE", guid, qualified_name)

    def remove_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Unlink terms from an asset. What is not linked needs no unlinking.

        Args:
            asset_type: class of the asset
            terms: each with a GUID or a qualifiedName
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: there are no terms (400-044), both GUID and qualifiedName were given (400-042), or neither
                (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        if not terms:
            raise ErrorCode.MISSING_TERMS.exception_with_parameters()
        return self._change_terms(asset_type, terms, "REMOVE", guid, qualified_name)

    def append_knowledge_files(
        self,
        asset_type: type[A],
        knowledge_files: Sequence[KnowledgeFile],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Link knowledge files to an asset. Those that are linked already stay.

        Args:
            asset_type: class of the asset
            knowledge_files: each with a GUID or a qualifiedName
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        return self._change_files(asset_type, knowledge_files, "APPEND", guid, qualified_name)

    def replace_knowledge_files(
        self,
        asset_type: type[A],
        knowledge_files: Sequence[KnowledgeFile],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Link knowledge files to an asset and unlink all others.

        Args:
            asset_type: class of the asset
            knowledge_files: each with a GUID or a qualifiedName; none unlinks all
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        return self._change_files(asset_type, knowledge_files, "REPLACE", guid, qualified_name)

    def remove_knowledge_files(
        self,
        asset_type: type[A],
        knowledge_files: Sequence[KnowledgeFile],
        guid: str | None = None,
        qualified_name: str | None = None,
    ) -> A:
        """Unlink knowledge files from an asset. What is not linked needs no unlinking.

        Args:
            asset_type: class of the asset
            knowledge_files: each with a GUID or a qualifiedName
            guid: GUID of the asset
            qualified_name: qualifiedName of the asset, instead

        Returns:
            The asset as the tenant answers, or as it was sent if nothing had to change.

        Raises:
            ValueError: there are no knowledge files
            InvalidRequestError: both GUID and qualifiedName were given (400-042), or neither (400-043)
            NotFoundError: there is no such asset (404-001, 404-003), or it is of another type (404-002, 404-014)
            AtlanError: a request failed
        """
        if not knowledge_files:
            raise ValueError("knowledge_files must not be empty: give at least one to unlink")
        return self._change_files(asset_type, knowledge_files, "REMOVE", guid, qualified_name)

    def _change_terms(
        self,
        asset_type: type[A],
        terms: Sequence[AtlasGlossaryTerm],
        semantic: str,
        guid: str | None,
        qualified_name: str | None,
    ) -> A:
        from atlan.model.assets import AtlasGlossaryTerm

        return self._change_links(
            asset_type, "assigned_terms", AtlasGlossaryTerm, terms, semantic, guid, qualified_name
        )

    def _change_files(
        self,
        asset_type: type[A],
        knowledge_files: Sequence[KnowledgeFile],
        semantic: str,
        guid: str | None,
        qualified_name: str | None,
    ) -> A:
        from atlan.model.assets import KnowledgeFile

        return self._change_links(
            asset_type,
            "knowledge_linked_files",
            KnowledgeFile,
            knowledge_files,
            semantic,
            guid,
            qualified_name,
        )

    def _change_links(
        self,
        asset_type: type[A],
        attribute: str,
        linked_type: type[Asset],
        linked: Sequence[Asset],
        semantic: str,
        guid: str | None,
        qualified_name: str | None,
    ) -> A:
        from atlan.model.enums import SaveSemantic

        results = self.search(search_to_change(asset_type, guid=guid, qualified_name=qualified_name))
        page = results.current_page()
        found = found_to_change(page, asset_type, guid=guid, qualified_name=qualified_name)
        update = with_links(found, attribute, linked_type, linked, SaveSemantic(semantic))
        response = self._save(update, Flags())
        return next(iter(response.assets_updated(asset_type)), update)
