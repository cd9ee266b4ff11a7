# Derived from spec/typedefs/data_mesh.json and spec/recipes/data_mesh.yaml by scripts/generate.py. Do not edit.
"""DataMesh, DataDomain, DataMeshDataset, DataProduct, Stakeholder, StakeholderTitle."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    Decimal,
    Moment,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.asking import at_once, awaited
from atlan.model.entity.creation import reference, require, require_least_segments
from atlan.model.entity.mixins.data_mesh import DataProductMethods, stored_selection, super_domain
from atlan.model.fields.atlan_fields import (
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
    TextField,
)
from atlan_types.access_control import Persona
from atlan_types.asset import Asset
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan.model.fluent_search import FluentSearch
    from atlan.model.ports import AsyncUserClient, UserClient
    from atlan.model.search.request import IndexSearchRequest
    from atlan_types.asset import Asset
    from atlan_types.enums import (
        DataMeshDatasetType,
        DataProductCriticality,
        DataProductLineageStatus,
        DataProductSensitivity,
        DataProductStatus,
        DataProductVisibility,
    )
    from atlan_types.starburst import StarburstDataset

__all__ = [
    "DataMesh",
    "DataDomain",
    "DataMeshDataset",
    "DataProduct",
    "Stakeholder",
    "StakeholderTitle",
]


class DataMesh(Catalog):
    """What domains and products have in common."""

    __slots__ = ()

    _type = "DataMesh"

    PARENT_DOMAIN_QUALIFIED_NAME = KeywordTextField(
        "parentDomainQualifiedName", "parentDomainQualifiedName", "parentDomainQualifiedName.text"
    )
    parent_domain_qualified_name: Text[KeywordTextField] = Text(PARENT_DOMAIN_QUALIFIED_NAME)
    SUPER_DOMAIN_QUALIFIED_NAME = KeywordTextField(
        "superDomainQualifiedName", "superDomainQualifiedName", "superDomainQualifiedName.text"
    )
    super_domain_qualified_name: Text[KeywordTextField] = Text(SUPER_DOMAIN_QUALIFIED_NAME)


class DataDomain(DataMesh):
    """A domain of the business, which owns data products; it may lie in another domain."""

    __slots__ = ()

    _type = "DataDomain"

    STAKEHOLDERS = RelationField("stakeholders")
    stakeholders: References[Stakeholder, RelationField] = References(STAKEHOLDERS, "Stakeholder")
    PARENT_DOMAIN = RelationField("parentDomain")
    parent_domain: Reference[DataDomain, RelationField] = Reference(PARENT_DOMAIN, "DataDomain")
    DATA_PRODUCTS = RelationField("dataProducts")
    data_products: References[DataProduct, RelationField] = References(DATA_PRODUCTS, "DataProduct")
    SUB_DOMAINS = RelationField("subDomains")
    sub_domains: References[DataDomain, RelationField] = References(SUB_DOMAINS, "DataDomain")

    @classmethod
    def creator(cls, *, name: str, parent_domain_qualified_name: str | None = None) -> Self:
        """Make a new DataDomain, to be saved.

        Args:
            name: what people call it.
            parent_domain_qualified_name: qualifiedName of the domain it lies in; a root domain if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> returns = DataDomain.creator(name="Returns", parent_domain_qualified_name="default/domain/a1/super")
        >>> returns.super_domain_qualified_name
        'default/domain/a1/super'
        """
        require(name=name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": name,
        }
        if parent_domain_qualified_name is not None:
            attributes["parentDomainQualifiedName"] = parent_domain_qualified_name
        if parent_domain_qualified_name is not None:
            attributes["superDomainQualifiedName"] = super_domain(parent_domain_qualified_name)
        if parent_domain_qualified_name is not None:
            attributes["parentDomain"] = reference("DataDomain", parent_domain_qualified_name)
        return cls._created(attributes)

    @classmethod
    def updater(cls, qualified_name: str, name: str) -> Self:
        """Make the smallest domain that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> domain = DataDomain.updater("default/domain/a1/super", "Sales")
        >>> domain.user_description = "All that is sold, and to whom."
        """
        require(name=name, qualified_name=qualified_name)
        require_least_segments("qualified_name", qualified_name, 3)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
        }
        return cls._updated(attributes)


class DataMeshDataset(DataMesh):
    """A dataset of a data mesh."""

    __slots__ = ()

    _type = "DataMeshDataset"

    DATA_MESH_DATASET_TYPE = KeywordField("dataMeshDatasetType", "dataMeshDatasetType")
    data_mesh_dataset_type: Choice[DataMeshDatasetType, KeywordField] = Choice(
        DATA_MESH_DATASET_TYPE, "DataMeshDatasetType"
    )
    DATA_MESH_DATA_PRODUCTS = RelationField("dataMeshDataProducts")
    data_mesh_data_products: References[DataProduct, RelationField] = References(
        DATA_MESH_DATA_PRODUCTS, "DataProduct"
    )


class DataProduct(DataProductMethods, DataMesh):
    """A data product: assets of a domain that others may rely on."""

    __slots__ = ()

    _type = "DataProduct"

    DATA_PRODUCT_STATUS = KeywordField("dataProductStatus", "dataProductStatus")
    data_product_status: Choice[DataProductStatus, KeywordField] = Choice(
        DATA_PRODUCT_STATUS, "DataProductStatus"
    )
    DAAP_STATUS = KeywordField("daapStatus", "daapStatus")
    daap_status: Choice[DataProductStatus, KeywordField] = Choice(DAAP_STATUS, "DataProductStatus")
    DATA_PRODUCT_CRITICALITY = KeywordField("dataProductCriticality", "dataProductCriticality")
    data_product_criticality: Choice[DataProductCriticality, KeywordField] = Choice(
        DATA_PRODUCT_CRITICALITY, "DataProductCriticality"
    )
    DAAP_CRITICALITY = KeywordField("daapCriticality", "daapCriticality")
    daap_criticality: Choice[DataProductCriticality, KeywordField] = Choice(
        DAAP_CRITICALITY, "DataProductCriticality"
    )
    DATA_PRODUCT_SENSITIVITY = KeywordField("dataProductSensitivity", "dataProductSensitivity")
    data_product_sensitivity: Choice[DataProductSensitivity, KeywordField] = Choice(
        DATA_PRODUCT_SENSITIVITY, "DataProductSensitivity"
    )
    DAAP_SENSITIVITY = KeywordField("daapSensitivity", "daapSensitivity")
    daap_sensitivity: Choice[DataProductSensitivity, KeywordField] = Choice(
        DAAP_SENSITIVITY, "DataProductSensitivity"
    )
    DATA_PRODUCT_VISIBILITY = KeywordField("dataProductVisibility", "dataProductVisibility")
    data_product_visibility: Choice[DataProductVisibility, KeywordField] = Choice(
        DATA_PRODUCT_VISIBILITY, "DataProductVisibility"
    )
    DAAP_VISIBILITY = KeywordField("daapVisibility", "daapVisibility")
    daap_visibility: Choice[DataProductVisibility, KeywordField] = Choice(
        DAAP_VISIBILITY, "DataProductVisibility"
    )
    DATA_PRODUCT_ASSETS_DSL = TextField("dataProductAssetsDSL", "dataProductAssetsDSL")
    data_product_assets_d_s_l: Text[TextField] = Text(DATA_PRODUCT_ASSETS_DSL)
    data_product_assets_dsl: Text[TextField] = data_product_assets_d_s_l
    DATA_PRODUCT_ASSETS_PLAYBOOK_FILTER = TextField(
        "dataProductAssetsPlaybookFilter", "dataProductAssetsPlaybookFilter"
    )
    data_product_assets_playbook_filter: Text[TextField] = Text(DATA_PRODUCT_ASSETS_PLAYBOOK_FILTER)
    DATA_PRODUCT_SCORE_VALUE = NumericField("dataProductScoreValue", "dataProductScoreValue")
    data_product_score_value: Decimal[NumericField] = Decimal(DATA_PRODUCT_SCORE_VALUE)
    DATA_PRODUCT_SCORE_UPDATED_AT = NumericField("dataProductScoreUpdatedAt", "dataProductScoreUpdatedAt")
    data_product_score_updated_at: Moment[NumericField] = Moment(DATA_PRODUCT_SCORE_UPDATED_AT)
    DAAP_VISIBILITY_USERS = KeywordField("daapVisibilityUsers", "daapVisibilityUsers")
    daap_visibility_users: SetOf[str, KeywordField] = SetOf(DAAP_VISIBILITY_USERS, codecs.TEXT)
    DAAP_VISIBILITY_GROUPS = KeywordField("daapVisibilityGroups", "daapVisibilityGroups")
    daap_visibility_groups: SetOf[str, KeywordField] = SetOf(DAAP_VISIBILITY_GROUPS, codecs.TEXT)
    DAAP_OUTPUT_PORT_GUIDS = KeywordField("daapOutputPortGuids", "daapOutputPortGuids")
    daap_output_port_guids: SetOf[str, KeywordField] = SetOf(DAAP_OUTPUT_PORT_GUIDS, codecs.TEXT)
    DAAP_INPUT_PORT_GUIDS = KeywordField("daapInputPortGuids", "daapInputPortGuids")
    daap_input_port_guids: SetOf[str, KeywordField] = SetOf(DAAP_INPUT_PORT_GUIDS, codecs.TEXT)
    DAAP_LINEAGE_STATUS = KeywordField("daapLineageStatus", "daapLineageStatus")
    daap_lineage_status: Choice[DataProductLineageStatus, KeywordField] = Choice(
        DAAP_LINEAGE_STATUS, "DataProductLineageStatus"
    )
    DATA_MESH_DATASETS = RelationField("dataMeshDatasets")
    data_mesh_datasets: References[DataMeshDataset, RelationField] = References(
        DATA_MESH_DATASETS, "DataMeshDataset"
    )
    OUTPUT_PORTS = RelationField("outputPorts")
    output_ports: References[Asset, RelationField] = References(OUTPUT_PORTS, "Asset")
    STARBURST_DATASETS = RelationField("starburstDatasets")
    starburst_datasets: References[StarburstDataset, RelationField] = References(
        STARBURST_DATASETS, "StarburstDataset"
    )
    DATA_DOMAIN = RelationField("dataDomain")
    data_domain: Reference[DataDomain, RelationField] = Reference(DATA_DOMAIN, "DataDomain")
    INPUT_PORTS = RelationField("inputPorts")
    input_ports: References[Asset, RelationField] = References(INPUT_PORTS, "Asset")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        domain_qualified_name: str,
        asset_selection: FluentSearch | IndexSearchRequest,
        client: UserClient | None = None,
        daap_visibility: DataProductVisibility | None = None,
        daap_visibility_users: set[str] | None = None,
        daap_visibility_groups: set[str] | None = None,
        owner_users: set[str] | None = None,
        owner_groups: set[str] | None = None,
    ) -> Self:
        """Make a new DataProduct, to be saved.

        Args:
            name: what people call it.
            domain_qualified_name: qualifiedName of the domain it belongs to.
            asset_selection: a search for the assets that belong to it; all of its conditions have to hold.
            client: whose tenant is asked.
            daap_visibility: who may see it.
            daap_visibility_users: names of the users who may see it, if it is protected.
            daap_visibility_groups: names of the groups that may see it, if it is protected.
            owner_users: names of the users who own it.
            owner_groups: names of the groups that own it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.

        >>> from atlan.model.assets import Table
        >>> from atlan.model.fluent_search import FluentSearch
        >>> product = DataProduct.creator(
        ...     name="Orders",
        ...     domain_qualified_name="default/domain/a1/super",
        ...     asset_selection=FluentSearch.select().where(Table.CERTIFICATE_STATUS.eq("VERIFIED")),
        ... )
        >>> product.qualified_name, product.daap_visibility.value
        ('default/domain/a1/super/product/Orders', 'Private')
        """
        require(name=name, domain_qualified_name=domain_qualified_name, asset_selection=asset_selection)
        return at_once(
            cls._in_domain(
                name=name,
                domain_qualified_name=domain_qualified_name,
                asset_selection=asset_selection,
                client=client,
                daap_visibility=daap_visibility,
                daap_visibility_users=daap_visibility_users,
                daap_visibility_groups=daap_visibility_groups,
                owner_users=owner_users,
                owner_groups=owner_groups,
            )
        )

    @classmethod
    async def creator_async(
        cls,
        *,
        name: str,
        domain_qualified_name: str,
        asset_selection: FluentSearch | IndexSearchRequest,
        client: AsyncUserClient | None = None,
        daap_visibility: DataProductVisibility | None = None,
        daap_visibility_users: set[str] | None = None,
        daap_visibility_groups: set[str] | None = None,
        owner_users: set[str] | None = None,
        owner_groups: set[str] | None = None,
    ) -> Self:
        """Do what `creator` does, with an asynchronous client.

        Args:
            name: what people call it.
            domain_qualified_name: qualifiedName of the domain it belongs to.
            asset_selection: a search for the assets that belong to it; all of its conditions have to hold.
            client: whose tenant is asked.
            daap_visibility: who may see it.
            daap_visibility_users: names of the users who may see it, if it is protected.
            daap_visibility_groups: names of the groups that may see it, if it is protected.
            owner_users: names of the users who own it.
            owner_groups: names of the groups that own it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.
            AtlanError: when the tenant could not be asked, or lacks what the arguments name.
        """
        require(name=name, domain_qualified_name=domain_qualified_name, asset_selection=asset_selection)
        return await awaited(
            cls._in_domain(
                name=name,
                domain_qualified_name=domain_qualified_name,
                asset_selection=asset_selection,
                client=client,
                daap_visibility=daap_visibility,
                daap_visibility_users=daap_visibility_users,
                daap_visibility_groups=daap_visibility_groups,
                owner_users=owner_users,
                owner_groups=owner_groups,
            )
        )

    @classmethod
    def updater(
        cls, qualified_name: str, name: str, asset_selection: FluentSearch | IndexSearchRequest | None = None
    ) -> Self:
        """Make the smallest data product that can be saved to change an existing one.

        Args:
            qualified_name: its qualifiedName.
            name: what people call it.
            asset_selection: a search for the assets that belong to it; all of its conditions have to hold.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> from atlan.model.fluent_search import FluentSearch
        >>> product = DataProduct.updater(
        ...     "default/domain/a1/super/product/b2",
        ...     "Orders",
        ...     asset_selection=FluentSearch.select().where(Table.NAME.startswith("orders")),
        ... )
        >>> "orders" in product.data_product_assets_d_s_l
        True
        """
        require(name=name, qualified_name=qualified_name)
        require_least_segments("qualified_name", qualified_name, 5)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": qualified_name,
        }
        if asset_selection is not None:
            attributes["dataProductAssetsDSL"] = stored_selection(asset_selection)
        return cls._updated(attributes)


class Stakeholder(Persona):
    """Who is responsible for something in a domain."""

    __slots__ = ()

    _type = "Stakeholder"

    STAKEHOLDER_DOMAIN_QUALIFIED_NAME = KeywordField(
        "stakeholderDomainQualifiedName", "stakeholderDomainQualifiedName"
    )
    stakeholder_domain_qualified_name: Text[KeywordField] = Text(STAKEHOLDER_DOMAIN_QUALIFIED_NAME)
    STAKEHOLDER_TITLE_GUID = KeywordField("stakeholderTitleGuid", "stakeholderTitleGuid")
    stakeholder_title_guid: Text[KeywordField] = Text(STAKEHOLDER_TITLE_GUID)
    STAKEHOLDER_TITLE = RelationField("stakeholderTitle")
    stakeholder_title: Reference[StakeholderTitle, RelationField] = Reference(
        STAKEHOLDER_TITLE, "StakeholderTitle"
    )
    STAKEHOLDER_DATA_DOMAIN = RelationField("stakeholderDataDomain")
    stakeholder_data_domain: Reference[DataDomain, RelationField] = Reference(
        STAKEHOLDER_DATA_DOMAIN, "DataDomain"
    )


class StakeholderTitle(Asset):
    """A title that stakeholders of domains may have."""

    __slots__ = ()

    _type = "StakeholderTitle"

    STAKEHOLDER_TITLE_DOMAIN_QUALIFIED_NAMES = KeywordField(
        "stakeholderTitleDomainQualifiedNames", "stakeholderTitleDomainQualifiedNames"
    )
    stakeholder_title_domain_qualified_names: SetOf[str, KeywordField] = SetOf(
        STAKEHOLDER_TITLE_DOMAIN_QUALIFIED_NAMES, codecs.TEXT
    )
    STAKEHOLDERS = RelationField("stakeholders")
    stakeholders: References[Stakeholder, RelationField] = References(STAKEHOLDERS, "Stakeholder")
