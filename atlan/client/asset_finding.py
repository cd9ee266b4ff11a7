# Derived from atlan/client/aio/asset_finding.py by scripts/derive_sync.py. Do not edit.
"""Finding assets by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from atlan.client.asset_searching import AssetSearching
from atlan.client.operations.finding import (
    all_found,
    in_glossary,
    non_blank,
    of_connector,
    one_found,
    search_by_name,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from atlan.model.assets import (
        Asset,
        AtlasGlossary,
        AtlasGlossaryCategory,
        AtlasGlossaryTerm,
        Connection,
        DataDomain,
        DataProduct,
        Persona,
        Purpose,
    )
    from atlan.model.enums import AtlanConnectorType
    from atlan.model.fields.atlan_fields import AtlanField
    from atlan.model.search import IndexSearchRequest

    Fields = Sequence[str | AtlanField]

A = TypeVar("A", bound="Asset")


class AssetFinding(AssetSearching):
    """What finds assets by their exact name. Archived assets are not found."""

    def find_connections_by_name(
        self, name: str, connector_type: AtlanConnectorType, attributes: Fields | None = None
    ) -> list[Connection]:
        """Find the connections of one kind with a name.

        Args:
            name: of the connections
            connector_type: kind of connector
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: the name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import Connection

        search = search_by_name(Connection, name, attributes, of_connector(connector_type))
        return all_found(self._all(search), Connection, name)

    def find_personas_by_name(self, name: str, attributes: Fields | None = None) -> list[Persona]:
        """Find the personas with a name.

        Args:
            name: of the personas
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: the name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import Persona

        search = search_by_name(Persona, name, attributes)
        return all_found(self._all(search), Persona, name)

    def find_purposes_by_name(self, name: str, attributes: Fields | None = None) -> list[Purpose]:
        """Find the purposes with a name.

        Args:
            name: of the purposes
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: the name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import Purpose

        search = search_by_name(Purpose, name, attributes)
        return all_found(self._all(search), Purpose, name)

    def find_glossary_by_name(self, name: str, attributes: Fields | None = None) -> AtlasGlossary:
        """Find a glossary.

        Args:
            name: of the glossary
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: the name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import AtlasGlossary

        search = search_by_name(AtlasGlossary, name, attributes)
        return one_found(self._all(search), AtlasGlossary, name)

    def find_category_fast_by_name(
        self, name: str, glossary_qualified_name: str, attributes: Fields | None = None
    ) -> list[AtlasGlossaryCategory]:
        """Find the categories of a glossary with a name; several may share it in different branches.

        Args:
            name: of the categories
            glossary_qualified_name: qualifiedName of the glossary
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: a name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import AtlasGlossaryCategory

        search = search_by_name(AtlasGlossaryCategory, name, attributes, in_glossary(glossary_qualified_name))
        return all_found(self._all(search), AtlasGlossaryCategory, name)

    def find_category_by_name(
        self, name: str, glossary_name: str, attributes: Fields | None = None
    ) -> list[AtlasGlossaryCategory]:
        """Find the categories of a glossary with a name, where only the name of the glossary is known.

        Args:
            name: of the categories
            glossary_name: name of the glossary
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: a name is blank
            NotFoundError: there is no such glossary or category (404-014)
            AtlanError: a search failed
        """
        glossary = self.find_glossary_by_name(non_blank(glossary_name, "glossary_name"))
        return self.find_category_fast_by_name(name, glossary.qualified_name or "", attributes)

    def find_term_fast_by_name(
        self, name: str, glossary_qualified_name: str, attributes: Fields | None = None
    ) -> AtlasGlossaryTerm:
        """Find a term of a glossary.

        Args:
            name: of the term
            glossary_qualified_name: qualifiedName of the glossary
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: a name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import AtlasGlossaryTerm

        search = search_by_name(AtlasGlossaryTerm, name, attributes, in_glossary(glossary_qualified_name))
        return one_found(self._all(search), AtlasGlossaryTerm, name)

    def find_term_by_name(
        self, name: str, glossary_name: str, attributes: Fields | None = None
    ) -> AtlasGlossaryTerm:
        """Find a term of a glossary, where only the name of the glossary is known.

        Args:
            name: of the term
            glossary_name: name of the glossary
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: a name is blank
            NotFoundError: there is no such glossary or term (404-014)
            AtlanError: a search failed
        """
        glossary = self.find_glossary_by_name(non_blank(glossary_name, "glossary_name"))
        return self.find_term_fast_by_name(name, glossary.qualified_name or "", attributes)

    def find_domain_by_name(self, name: str, attributes: Fields | None = None) -> DataDomain:
        """Find a data domain.

        Args:
            name: of the data domain
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: the name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import DataDomain

        search = search_by_name(DataDomain, name, attributes)
        return one_found(self._all(search), DataDomain, name)

    def find_product_by_name(self, name: str, attributes: Fields | None = None) -> DataProduct:
        """Find a data product.

        Args:
            name: of the data product
            attributes: names or fields of the attributes wanted

        Raises:
            ValueError: the name is blank
            NotFoundError: there is none (404-014)
            AtlanError: the search failed
        """
        from atlan.model.assets import DataProduct

        search = search_by_name(DataProduct, name, attributes)
        return one_found(self._all(search), DataProduct, name)

    def _all(self, search: IndexSearchRequest) -> list[Asset]:
        found: list[Asset] = []
        for page in (self.search(search)).pages():
            found += page
        return found
