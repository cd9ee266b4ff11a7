"""Assets whose factories do more than fill in templates: made, saved in a tenant, and read back."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.assets import (
    AIApplication,
    AIModel,
    APIField,
    APIObject,
    APIPath,
    APIQuery,
    APISpec,
    AuthPolicy,
    Badge,
    BIProcess,
    Collection,
    Column,
    ColumnProcess,
    DataContract,
    DataDomain,
    DataProduct,
    DataQualityRule,
    DataQualityRuleTemplate,
    File,
    Folder,
    Link,
    Persona,
    Process,
    Purpose,
    Query,
    Readme,
    SqlInsightJoin,
    Table,
)
from atlan.model.contract import DataContractSpec
from atlan.model.enums import (
    AIApplicationDevelopmentStage,
    AIDatasetType,
    AIModelStatus,
    AtlanCustomAttributePrimitiveType,
    AuthPolicyType,
    BadgeComparisonOperator,
    BadgeConditionColor,
    DataQualityDimension,
    DataQualityRuleAlertPriority,
    DataQualityRuleTemplateType,
    DataQualityRuleThresholdCompareOperator,
    FileType,
    PersonaDomainAction,
    PersonaGlossaryAction,
    PersonaMetadataAction,
    PurposeMetadataAction,
)
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.structs import BadgeCondition
from atlan.model.typedef import AtlanTagDef, AttributeDef, CustomMetadataDef

from .both import Awaited
from .conftest import CONNECTION, World

API = "default/api/1700000000"


async def asked(factory: Callable[..., Any], client: Any, **arguments: Any) -> Any:
    """What a factory makes that asks a client of either kind."""
    if isinstance(client, Awaited):
        return factory(client=client._target, **arguments)
    owner: Any = factory.__self__  # type: ignore[attr-defined]
    return await getattr(owner, f"{factory.__name__}_async")(client=client, **arguments)


async def saved(client: Any, asset: Any) -> Any:
    """The asset as it is read after it was saved."""
    response = await client.asset.save(asset)
    [created] = response.assets_created(type(asset))
    return await client.asset.get_by_guid(created.guid, type(asset), ignore_relationships=False)


class TestAccessControl:
    async def test_persona(self, client: Any) -> None:
        persona = await saved(client, Persona.creator(name="Stewards"))
        assert persona.qualified_name.startswith("default/")
        assert persona.display_name == "Stewards"
        change = Persona.updater(persona.qualified_name, "Stewards", is_enabled=False)
        change.persona_groups = ["data"]
        await client.asset.save(change)
        again = await client.asset.get_by_guid(persona.guid, Persona)
        assert again.is_access_control_enabled is False
        assert again.persona_groups == {"data"}

    async def test_policies_of_a_persona(self, client: Any) -> None:
        persona = await saved(client, Persona.creator(name="Stewards"))
        allow: dict[str, Any] = {
            "name": "p",
            "persona_id": persona.guid,
            "policy_type": AuthPolicyType.ALLOW,
        }
        somewhere = {"connection_qualified_name": CONNECTION, "resources": {f"entity:{CONNECTION}"}}
        made = [
            Persona.create_metadata_policy(**allow, **somewhere, actions={PersonaMetadataAction.READ}),
            Persona.create_data_policy(**allow, **somewhere),
            Persona.create_glossary_policy(
                **allow, actions={PersonaGlossaryAction.READ}, resources={"entity:g"}
            ),
            Persona.create_domain_policy(
                name="p",
                persona_id=persona.guid,
                actions={PersonaDomainAction.READ_DOMAIN},
                resources={"entity:d"},
            ),
        ]
        policies = [await saved(client, policy) for policy in made]
        names = {policy.qualified_name for policy in policies}
        assert len(names) == 4
        assert all(name.startswith(f"{persona.qualified_name}/") for name in names)
        assert {policy.access_control.guid for policy in policies} == {persona.guid}
        policy = policies[0]
        policy.policy_actions.add("persona-asset-update")
        await client.asset.save(policy)
        again = await client.asset.get_by_guid(policy.guid, AuthPolicy, ignore_relationships=False)
        assert again.policy_actions == {"persona-asset-read", "persona-asset-update"}
        assert again.access_control.guid == persona.guid

    async def test_purpose(self, client: Any) -> None:
        await client.typedef.create(AtlanTagDef.create(name="PII"))
        purpose = await saved(client, Purpose.creator(name="Personal", atlan_tags=["PII"]))
        assert purpose.purpose_atlan_tags == ["PII"]
        assert purpose.to_dict()["attributes"]["purposeClassifications"] != ["PII"]
        policy = await asked(
            Purpose.create_metadata_policy,
            client,
            name="read",
            purpose_id=purpose.guid,
            policy_type=AuthPolicyType.ALLOW,
            actions={PurposeMetadataAction.READ},
            policy_users={"admin"},
        )
        assert (await saved(client, policy)).policy_users == {"admin"}
        with pytest.raises(ValueError, match="nobody-of-this-name"):
            await asked(
                Purpose.create_data_policy,
                client,
                name="query",
                purpose_id=purpose.guid,
                policy_type=AuthPolicyType.ALLOW,
                policy_users={"nobody-of-this-name"},
            )


class TestDataMesh:
    async def test_domains(self, client: Any) -> None:
        root = await saved(client, DataDomain.creator(name="Sales"))
        assert root.qualified_name.endswith("/super")
        below = await saved(
            client, DataDomain.creator(name="Returns", parent_domain_qualified_name=root.qualified_name)
        )
        assert below.qualified_name.startswith(f"{root.qualified_name}/domain/")
        assert below.super_domain_qualified_name == root.qualified_name
        assert below.parent_domain.guid == root.guid
        await client.asset.save(DataDomain.updater(below.qualified_name, "Refunds"))
        assert (await client.asset.get_by_guid(below.guid, DataDomain)).name == "Refunds"

    async def test_product(self, client: Any, world: World) -> None:
        await world.tables("orders", "customers")
        domain = await saved(client, DataDomain.creator(name="Sales"))
        tables = FluentSearch().where(CompoundQuery.asset_type(Table)).where(CompoundQuery.active_assets())
        product = await asked(
            DataProduct.creator,
            client,
            name="Orders",
            domain_qualified_name=domain.qualified_name,
            asset_selection=tables,
        )
        product = await saved(client, product)
        assert product.data_domain.guid == domain.guid
        assert product.owner_users == {(await client.user.get_current()).username}
        assert await self.names(client, product) == {"orders", "customers"}
        fewer = tables.where(Table.NAME.eq("orders"))
        await client.asset.save(DataProduct.updater(product.qualified_name, "Orders", fewer))
        product = await client.asset.get_by_guid(product.guid, DataProduct)
        assert await self.names(client, product) == {"orders"}

    async def names(self, client: Any, product: Any) -> set[str]:
        found = product.get_assets(client)
        results = await found
        return {asset.name for asset in results.current_page()}


class TestBesideAssets:
    async def test_readme_and_link(self, client: Any, world: World) -> None:
        [table] = await world.tables("orders")
        readme = await saved(client, Readme.creator(asset=table, content="<h1>100 % ü</h1>"))
        assert readme.description == "<h1>100 % ü</h1>"
        made = Link.creator(asset=table, name="Runbook", link="https://a.b", idempotent=True)
        assert (await saved(client, made)).asset.guid == table.guid
        response = await client.asset.save(made)
        assert not response.assets_created(Link)
        whole = await client.asset.get_by_guid(table.guid, Table, ignore_relationships=False)
        assert whole.readme.guid == readme.guid
        assert [link.display_text for link in whole.links] == ["Runbook"]

    async def test_file(self, client: Any) -> None:
        file = File.creator(name="a.pdf", connection_qualified_name="default/file/1", file_type=FileType.PDF)
        assert (await saved(client, file)).file_type is FileType.PDF

    async def test_badge(self, client: Any) -> None:
        raci = CustomMetadataDef.create(display_name="RACI")
        raci.attribute_defs = [
            AttributeDef.create(
                client=client._target if isinstance(client, Awaited) else None,
                display_name="Count",
                attribute_type=AtlanCustomAttributePrimitiveType.INTEGER,
                applicable_connections=set(),
                applicable_glossaries=set(),
            )
        ]
        await client.typedef.create(raci)
        red = BadgeCondition.create(
            badge_condition_operator=BadgeComparisonOperator.LT,
            badge_condition_value=5,
            badge_condition_colorhex=BadgeConditionColor.RED,
        )
        badge = await saved(
            client,
            await asked(
                Badge.creator,
                client,
                name="Few",
                cm_name="RACI",
                cm_attribute="Count",
                badge_conditions=[red],
            ),
        )
        assert badge.qualified_name == f"badges/global/{badge.badge_metadata_attribute}"
        assert badge.badge_conditions == [red]

    async def test_contract(self, client: Any, world: World) -> None:
        [table] = await world.tables("orders")
        spec = DataContractSpec(status="draft", type="Table", dataset="orders")
        contract = DataContract.creator(asset_qualified_name=table.qualified_name or "", contract_spec=spec)
        text = (await saved(client, contract)).data_contract_spec
        assert DataContractSpec.from_yaml(text) == spec


async def test_saved_queries(client: Any) -> None:
    collection = await saved(client, await asked(Collection.creator, client, name="Reports"))
    user = (await client.user.get_current()).username
    assert collection.qualified_name.startswith(f"default/collection/{user}/")
    folder = await saved(
        client, Folder.creator(name="monthly", collection_qualified_name=collection.qualified_name)
    )
    assert folder.parent.guid == collection.guid
    query = await saved(
        client, Query.creator(name="sales", parent_folder_qualified_name=folder.qualified_name)
    )
    assert query.parent.guid == folder.guid
    assert query.collection_qualified_name == collection.qualified_name


async def test_artificial_intelligence(client: Any, world: World) -> None:
    orders, scores = await world.tables("orders", "scores")
    model = await saved(client, AIModel.creator(name="churn", ai_model_status=AIModelStatus.ACTIVE))
    application = AIApplication.creator(
        name="Forecast",
        ai_application_version="1",
        ai_application_development_stage=AIApplicationDevelopmentStage.PRODUCTION,
        models=[model],
    )
    assert [one.guid for one in (await saved(client, application)).models] == [model.guid]
    processes = AIModel.processes_creator(
        ai_model=model,
        dataset_dict={AIDatasetType.TRAINING: [orders], AIDatasetType.OUTPUT: [scores]},
    )
    [response] = await asked(AIModel.processes_batch_save, client, processes=processes)
    assert {process.name for process in response.assets_created(Process)} == {
        "orders -> churn",
        "churn -> scores",
    }


async def test_lineage_and_joins(client: Any, world: World) -> None:
    orders, customers = await world.tables("orders", "customers")
    process = await saved(client, Process.creator("load", CONNECTION, [orders], [customers]))
    assert [asset.guid for asset in process.inputs] == [orders.guid]
    assert await saved(client, BIProcess.creator("show", CONNECTION, [orders], [customers], process_id="7"))
    column = await client.asset.get_by_qualified_name(f"{orders.qualified_name}/id", Column)
    step = ColumnProcess.creator("id", CONNECTION, [column], [column], parent=process)
    assert (await saved(client, step)).process.guid == process.guid
    join = SqlInsightJoin.creator(
        source_dataset=orders,
        joined_dataset=customers,
        column_pairs=[{"source_column": "customer", "joined_column": "id"}],
    )
    assert (await saved(client, join)).sql_insight_source_dataset.guid == orders.guid
    assert not (await client.asset.save(join)).assets_created(SqlInsightJoin)


async def test_apis(client: Any) -> None:
    spec = await saved(client, APISpec.creator(name="pets", connection_qualified_name=API))
    path = APIPath.creator(path_raw_uri="/pet", spec_qualified_name=spec.qualified_name)
    assert (await saved(client, path)).api_spec.guid == spec.guid
    pet = await saved(client, APIObject.creator(name="Pet", connection_qualified_name=API))
    query = await saved(
        client,
        APIQuery.creator(
            name="find",
            connection_qualified_name=API,
            is_object_reference=True,
            reference_api_object_qualified_name=pet.qualified_name,
        ),
    )
    assert query.api_object_qualified_name == pet.qualified_name
    field = APIField.creator(name="id", parent_api_object_qualified_name=pet.qualified_name)
    assert (await saved(client, field)).api_object.guid == pet.guid


class TestDataQuality:
    @pytest.fixture
    async def table(self, client: Any, world: World) -> Table:
        threshold = {
            "properties": {
                "dqRuleTemplateConfigThresholdCompareOperator": {"enum": ["LTE", "EQ"], "default": "LTE"},
                "dqRuleTemplateConfigThresholdUnit": {"default": "ABSOLUTE"},
            }
        }
        advanced = {"properties": {"dqRuleRowScopeFilteringEnabled": {}}}
        await client.asset.save(
            [
                self.template(
                    "NULL_COUNT",
                    dqRuleTemplateConfigThresholdObject=json.dumps(threshold),
                    dqRuleTemplateConfigAdvancedSettings=json.dumps(advanced),
                ),
                self.template("Custom SQL"),
            ]
        )
        [table] = await world.tables("orders")
        return table

    def template(self, name: str, **config: str) -> DataQualityRuleTemplate:
        template = DataQualityRuleTemplate(name=name, qualified_name=f"default/rules/{name}")
        template.dq_rule_template_dimension = DataQualityDimension.COMPLETENESS
        template.dq_rule_template_config = config  # type: ignore[assignment]
        return template

    async def nulls(self, client: Any, table: Table, **more: Any) -> Any:
        return await asked(
            DataQualityRule.table_level_rule_creator,
            client,
            rule_type=DataQualityRuleTemplateType.NULL_COUNT,
            asset=table,
            threshold_value=5,
            alert_priority=DataQualityRuleAlertPriority.LOW,
            **more,
        )

    async def test_made_and_changed(self, client: Any, table: Table) -> None:
        rule = await saved(client, await self.nulls(client, table))
        assert rule.dq_rule_dimension is DataQualityDimension.COMPLETENESS
        assert rule.dq_rule_template.type_name == "DataQualityRuleTemplate"
        change = await asked(
            DataQualityRule.updater, client, qualified_name=rule.qualified_name, threshold_value=0
        )
        await client.asset.save(change)
        rule = await client.asset.get_by_guid(rule.guid, DataQualityRule, ignore_relationships=False)
        threshold = rule.dq_rule_config_arguments.dq_rule_threshold_object
        assert threshold.dq_rule_threshold_value == 0
        assert threshold.dq_rule_threshold_compare_operator == "LTE"
        assert rule.dq_rule_base_dataset.guid == table.guid

    async def test_of_column_and_of_sql(self, client: Any, table: Table) -> None:
        column = Column.ref_by_qualified_name(f"{table.qualified_name}/id")
        rule = await asked(
            DataQualityRule.column_level_rule_creator,
            client,
            rule_type=DataQualityRuleTemplateType.NULL_COUNT,
            asset=table,
            column=column,
            threshold_value=1,
            alert_priority=DataQualityRuleAlertPriority.LOW,
        )
        assert (await saved(client, rule)).dq_rule_base_column.type_name == "Column"
        own = await asked(
            DataQualityRule.custom_sql_creator,
            client,
            rule_name="No orphans",
            asset=table,
            custom_sql="select 1",
            threshold_compare_operator=DataQualityRuleThresholdCompareOperator.EQUAL,
            threshold_value=0,
            alert_priority=DataQualityRuleAlertPriority.URGENT,
            dimension=DataQualityDimension.CONSISTENCY,
        )
        assert (await saved(client, own)).display_name == "No orphans"

    async def test_some_rows_only(self, client: Any, table: Table) -> None:
        with pytest.raises(InvalidRequestError, match="400-075"):
            await self.nulls(client, table, row_scope_filtering_enabled=True)
        change = Table.updater(table.qualified_name or "", "orders")
        change.asset_d_q_row_scope_filter_column_qualified_name = f"{table.qualified_name}/id"
        await client.asset.save(change)
        rule = await self.nulls(client, table, row_scope_filtering_enabled=True)
        assert (await saved(client, rule)).dq_rule_row_scope_filtering_enabled is True

    async def test_templates_are_looked_up_once(self, client: Any, table: Table, wire: Any) -> None:
        wire.clear()
        await self.nulls(client, table)
        await self.nulls(client, table)
        assert len(wire.to("indexsearch")) == 1
        client.dq_template_config_cache.clear()
        await self.nulls(client, table)
        assert len(wire.to("indexsearch")) == 2
