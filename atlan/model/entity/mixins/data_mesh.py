"""Domains and the data products in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from atlan.model.entity.base import Entity
from atlan.model.entity.creation import choice, reference, several

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.entity.asking import Steps
    from atlan.model.enums import DataProductVisibility
    from atlan.model.fluent_search import FluentSearch
    from atlan.model.ports import AsyncUserClient, SearchClient, UserClient
    from atlan.model.search.request import IndexSearchRequest

ResultsT = TypeVar("ResultsT")

_NO_FILTER: Final = '{"condition":"AND","isGroupLocked":false,"rules":[]}'


def super_domain(qualified_name: str) -> str | None:
    """Return the qualifiedName of the root above a domain; None if this is the name of no domain.

    >>> super_domain("default/domain/a1/super/domain/b2"), super_domain("default/domain/a1/super")
    ('default/domain/a1/super', 'default/domain/a1/super')
    """
    parts = qualified_name.split("/")
    if parts[:2] != ["default", "domain"]:
        return None
    return "/".join(parts[:4]) if parts[3:4] == ["super"] else qualified_name


def stored_selection(asset_selection: FluentSearch | IndexSearchRequest) -> str:
    """Return a selection of assets as a data product stores it."""
    from atlan.model.data_mesh import DataProductsAssetsDSL

    return DataProductsAssetsDSL(asset_selection).json()


class DataProductMethods(Entity):
    """A data product."""

    __slots__ = ()

    @classmethod
    def _in_domain(
        cls,
        client: UserClient | AsyncUserClient | None,
        name: str,
        domain_qualified_name: str,
        asset_selection: FluentSearch | IndexSearchRequest,
        daap_visibility: DataProductVisibility | None,
        daap_visibility_users: set[str] | None,
        daap_visibility_groups: set[str] | None,
        owner_users: set[str] | None,
        owner_groups: set[str] | None,
    ) -> Steps[Self]:
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{domain_qualified_name}/product/{name}",
            "parentDomainQualifiedName": domain_qualified_name,
            "superDomainQualifiedName": super_domain(domain_qualified_name),
            "dataDomain": reference("DataDomain", domain_qualified_name),
            "dataProductAssetsDSL": stored_selection(asset_selection),
            "dataProductAssetsPlaybookFilter": _NO_FILTER,
            "daapStatus": "Active",
            "daapVisibility": choice("daap_visibility", daap_visibility, "DataProductVisibility")
            or "Private",
        }
        for argument, wire, values in (
            ("daap_visibility_users", "daapVisibilityUsers", daap_visibility_users),
            ("daap_visibility_groups", "daapVisibilityGroups", daap_visibility_groups),
            ("owner_users", "ownerUsers", owner_users),
            ("owner_groups", "ownerGroups", owner_groups),
        ):
            if values is not None:
                attributes[wire] = several(argument, values)
        if client is not None and owner_users is None:
            user = yield client.user.get_current()
            attributes["ownerUsers"] = [user.username]
        return cls._created(attributes)

    def get_assets(self, client: SearchClient[ResultsT]) -> ResultsT:
        """Search for the assets of the product.

        Args:
            client: whose tenant is searched; with an asynchronous one, await what comes back.

        Returns:
            The results of the search.

        Raises:
            InvalidRequestError: (400-072) when the product has no selection: ask for ``data_product_assets_d_s_l``
                when reading it.
        """
        from atlan.model.data_mesh import stored_search

        search = stored_search(self._attributes.get("dataProductAssetsDSL"))
        return client.asset.search(search)
