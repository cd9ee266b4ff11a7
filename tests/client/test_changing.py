"""Changing single aspects: certificate, announcement, tags, links, custom metadata, the running of rules."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.local import LocalTenant
from atlan.model.assets import AtlasGlossary, AtlasGlossaryTerm, KnowledgeFile, Table
from atlan.model.core import Announcement
from atlan.model.custom_metadata import CustomMetadataDict
from atlan.model.enums import AnnouncementType, CertificateStatus
from atlan.model.typedef import AtlanTagDef, AttributeDef, CustomMetadataDef

from .both import Awaited
from .conftest import CONNECTION, Wire, World

ORDERS = f"{CONNECTION}/db/public/orders"


async def new_term(client: Any, name: str = "Margin") -> AtlasGlossaryTerm:
    response = await client.asset.save(AtlasGlossary.creator(name=f"glossary of {name}"))
    glossary = response.assets_created(AtlasGlossary)[0]
    response = await client.asset.save(AtlasGlossaryTerm.creator(name=name, glossary_guid=glossary.guid))
    term = response.assets_created(AtlasGlossaryTerm)[0]
    return await client.asset.get_by_guid(term.guid, AtlasGlossaryTerm, ignore_relationships=False)


async def test_certificate(client: Any, world: World) -> None:
    await world.tables("orders")
    await client.asset.update_certificate(
        asset_type=Table,
        qualified_name=ORDERS,
        name="orders",
        certificate_status=CertificateStatus.VERIFIED,
        message="checked",
    )
    read = await client.asset.get_by_qualified_name(ORDERS, Table)
    assert (read.certificate_status, read.certificate_status_message) == (
        CertificateStatus.VERIFIED,
        "checked",
    )
    await client.asset.remove_certificate(Table, ORDERS, "orders")
    read = await client.asset.get_by_qualified_name(ORDERS, Table)
    assert (read.certificate_status, read.certificate_status_message) == (None, None)


async def test_announcement(client: Any, world: World, wire: Wire) -> None:
    await world.tables("orders")
    announcement = Announcement(
        announcement_title="Moving", announcement_message="soon", announcement_type=AnnouncementType.WARNING
    )
    await client.asset.update_announcement(Table, ORDERS, "orders", announcement)
    read = await client.asset.get_by_qualified_name(ORDERS, Table)
    assert (read.announcement_title, read.announcement_type) == ("Moving", AnnouncementType.WARNING)
    await client.asset.remove_announcement(Table, ORDERS, "orders")
    assert wire.sent[-1].body["entity"]["attributes"]["announcementTitle"] is None
    assert (await client.asset.get_by_qualified_name(ORDERS, Table)).announcement_title is None


async def test_terms_need_their_glossary(client: Any, wire: Wire) -> None:
    term = await new_term(client)
    wire.clear()
    with pytest.raises(InvalidRequestError, match="400-055"):
        await client.asset.update_certificate(
            AtlasGlossaryTerm, term.qualified_name, "Margin", CertificateStatus.DRAFT
        )
    assert not wire.sent
    await client.asset.update_certificate(
        AtlasGlossaryTerm,
        term.qualified_name,
        "Margin",
        CertificateStatus.DRAFT,
        glossary_guid=term.anchor.guid,
    )
    assert wire.sent[0].body["entity"]["attributes"]["anchor"] == {
        "typeName": "AtlasGlossary",
        "guid": term.anchor.guid,
    }
    assert (await client.asset.get_by_guid(term.guid)).certificate_status == CertificateStatus.DRAFT


async def tag_names(client: Any, guid: str | None) -> list[str]:
    asset = await client.asset.get_by_guid(guid)
    return sorted(str(tag.type_name) for tag in asset.atlan_tags or ())


async def test_tags_are_added_and_removed_one_by_one(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    for name in ("PII", "Finance"):
        await client.typedef.create(AtlanTagDef.create(name=name))
    await client.asset.add_atlan_tags(Table, ORDERS, ["PII"])
    await client.asset.add_atlan_tags(asset_type=Table, qualified_name=ORDERS, atlan_tag_names=["Finance"])
    assert await tag_names(client, orders.guid) == ["Finance", "PII"]

    await client.asset.update_atlan_tags(Table, ORDERS, ["PII"], propagate=True)
    sent = wire.to("/entity/bulk")[-1]
    [tag] = sent.body["entities"][0]["addOrUpdateClassifications"]
    assert dict(sent.query)["appendTags"] == "true"
    assert (tag["propagate"], tag["restrictPropagationThroughLineage"]) == (True, True)
    assert tag["typeName"] == await client.atlan_tag_cache.get_id_for_name("PII")

    await client.asset.remove_atlan_tag(Table, ORDERS, "PII")
    assert await tag_names(client, orders.guid) == ["Finance"]
    await client.asset.remove_atlan_tags(Table, ORDERS, ["Finance"])
    assert await tag_names(client, orders.guid) == []


async def test_tags_of_terms(client: Any) -> None:
    term = await new_term(client)
    await client.typedef.create(AtlanTagDef.create(name="Core"))
    await client.asset.add_atlan_tags(AtlasGlossaryTerm, term.qualified_name, ["Core"])
    assert await tag_names(client, term.guid) == ["Core"]


async def test_an_unknown_tag_is_refused_before_anything_is_sent(
    client: Any, world: World, wire: Wire
) -> None:
    await world.tables("orders")
    wire.clear()
    with pytest.raises(NotFoundError, match="404-006"):
        await client.asset.add_atlan_tags(Table, ORDERS, ["Nobody knows"])
    assert not wire.to("/entity/bulk")
    with pytest.raises(ValueError, match="atlan_tag_names"):
        await client.asset.add_atlan_tags(Table, ORDERS, [])


async def test_tags_reach_an_asset_that_the_search_does_not_know_yet(
    client: Any, world: World, clean_tenant: LocalTenant
) -> None:
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    clean_tenant.faults.add("index_lag", seconds=60)
    [orders] = await world.tables("orders")
    await client.asset.add_atlan_tags(Table, ORDERS, ["PII"])
    assert await tag_names(client, orders.guid) == ["PII"]


async def test_tags_of_an_asset_that_is_not_there(client: Any) -> None:
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    with pytest.raises(NotFoundError, match="404-003"):
        await client.asset.add_atlan_tags(Table, "nowhere", ["PII"])


async def linked(client: Any, guid: str | None) -> set[str | None]:
    table = await client.asset.get_by_guid(guid, Table, ignore_relationships=False)
    return {term.guid for term in table.assigned_terms or ()}


async def test_terms_are_linked(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    margin, revenue = await new_term(client, "Margin"), await new_term(client, "Revenue")
    await client.asset.append_terms(Table, [margin], guid=orders.guid)
    by_name = AtlasGlossaryTerm.ref_by_qualified_name(revenue.qualified_name or "")
    await client.asset.append_terms(asset_type=Table, terms=[by_name], qualified_name=ORDERS)
    assert await linked(client, orders.guid) == {margin.guid, revenue.guid}
    await client.asset.remove_terms(Table, [margin], guid=orders.guid)
    assert await linked(client, orders.guid) == {revenue.guid}
    await client.asset.replace_terms(Table, [margin], guid=orders.guid)
    assert await linked(client, orders.guid) == {margin.guid}
    await client.asset.replace_terms(Table, [], guid=orders.guid)
    assert await linked(client, orders.guid) == set()


async def test_whose_terms_has_to_be_said_once(client: Any, wire: Wire) -> None:
    term = AtlasGlossaryTerm.ref_by_guid("t")
    with pytest.raises(InvalidRequestError, match="400-042"):
        await client.asset.append_terms(Table, [term], guid="g", qualified_name="q")
    with pytest.raises(InvalidRequestError, match="400-043"):
        await client.asset.replace_terms(Table, [term])
    with pytest.raises(InvalidRequestError, match="400-044"):
        await client.asset.remove_terms(Table, [], guid="g")
    assert not wire.sent
    with pytest.raises(NotFoundError, match="404-001"):
        await client.asset.append_terms(Table, [term], guid="00000000-0000-4000-8000-000000000000")
    with pytest.raises(NotFoundError, match="404-003"):
        await client.asset.append_terms(Table, [term], qualified_name="nowhere")


async def knowledge_files(client: Any, *names: str) -> list[KnowledgeFile]:
    files = [KnowledgeFile(name=name, qualified_name=f"default/knowledge/{name}") for name in names]
    response = await client.asset.save(files)
    return response.assets_created(KnowledgeFile)


async def knowledge_of(client: Any, guid: str | None) -> set[str | None]:
    table = await client.asset.get_by_guid(guid, Table, ignore_relationships=False)
    return {file.guid for file in table.knowledge_linked_files or ()}


async def test_knowledge_files_are_linked(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    guide, faq = await knowledge_files(client, "guide", "faq")
    await client.asset.append_knowledge_files(Table, [guide], guid=orders.guid)
    sent = wire.to("/entity/bulk")[-1].body["entities"][0]
    assert [link["guid"] for link in sent["appendRelationshipAttributes"]["knowledgeLinkedFiles"]] == [
        guide.guid
    ]
    by_name = KnowledgeFile.ref_by_qualified_name("default/knowledge/faq")
    await client.asset.append_knowledge_files(
        asset_type=Table, knowledge_files=[by_name], qualified_name=ORDERS
    )
    assert await knowledge_of(client, orders.guid) == {guide.guid, faq.guid}
    await client.asset.remove_knowledge_files(Table, [guide], guid=orders.guid)
    assert await knowledge_of(client, orders.guid) == {faq.guid}
    await client.asset.replace_knowledge_files(Table, [guide], guid=orders.guid)
    assert await knowledge_of(client, orders.guid) == {guide.guid}
    await client.asset.replace_knowledge_files(Table, [], guid=orders.guid)
    assert await knowledge_of(client, orders.guid) == set()


async def test_whose_knowledge_files_has_to_be_said_once(client: Any, wire: Wire) -> None:
    guide = KnowledgeFile.ref_by_guid("k")
    with pytest.raises(InvalidRequestError, match="400-042"):
        await client.asset.append_knowledge_files(Table, [guide], guid="g", qualified_name="q")
    with pytest.raises(InvalidRequestError, match="400-043"):
        await client.asset.replace_knowledge_files(Table, [guide])
    with pytest.raises(ValueError, match="knowledge_files"):
        await client.asset.remove_knowledge_files(Table, [], guid="g")
    assert not wire.sent


async def test_when_rules_run_and_on_which_rows(client: Any, world: World, wire: Wire) -> None:
    [orders] = await world.tables("orders")
    column = f"{ORDERS}/id"
    await client.asset.add_dq_rule_schedule(Table, "orders", ORDERS, "0 6 * * *", "Europe/Paris")
    assert wire.sent[-1].body["entities"][0]["attributes"] == {
        "qualifiedName": ORDERS,
        "name": "orders",
        "assetDQScheduleCrontab": "0 6 * * *",
        "assetDQScheduleTimeZone": "Europe/Paris",
        "assetDQScheduleType": "CRON",
    }
    await client.asset.set_dq_row_scope_filter_column(Table, "orders", ORDERS, column)
    read = await client.asset.get_by_guid(orders.guid, Table)
    assert read.asset_dq_row_scope_filter_column_qualified_name == column
    assert read.asset_dq_schedule_crontab == "0 6 * * *"
    wire.clear()
    with pytest.raises(ValueError, match="schedule_crontab"):
        await client.asset.add_dq_rule_schedule(Table, "orders", ORDERS, " ", "Europe/Paris")
    with pytest.raises(ValueError, match="row_scope_filter_column_qualified_name"):
        await client.asset.set_dq_row_scope_filter_column(Table, "orders", ORDERS, "")
    assert not wire.sent


async def test_what_cannot_be_certified_or_announced_is_refused(client: Any, wire: Wire) -> None:
    with pytest.raises(InvalidRequestError, match=r"400-051.*'VERYGOOD'.*certificate_status.*VERIFIED"):
        await client.asset.update_certificate(Table, ORDERS, "orders", "VERYGOOD")
    with pytest.raises(InvalidRequestError, match=r"400-048.*announcement"):
        await client.asset.update_announcement(Table, ORDERS, "orders", "Moving")
    with pytest.raises(ValueError, match="qualified_name"):
        await client.asset.remove_certificate(Table, "", "orders")
    with pytest.raises(ValueError, match="name"):
        await client.asset.remove_announcement(Table, ORDERS, None)
    with pytest.raises(InvalidRequestError, match=r"400-048.*asset_type"):
        await client.asset.remove_certificate("Table", ORDERS, "orders")
    assert not wire.sent


async def raci(client: Any) -> CustomMetadataDict:
    definition = CustomMetadataDef.create(display_name="RACI")
    definition.attribute_defs = [
        AttributeDef.wrap(
            {
                "name": "",
                "displayName": name,
                "typeName": "string",
                "cardinality": "SINGLE",
                "isOptional": True,
                "options": {"primitiveType": "string", "applicableEntityTypes": '["Asset"]'},
            }
        )
        for name in ("Responsible", "Accountable")
    ]
    await client.typedef.create(definition)
    return await empty_raci(client)


async def empty_raci(client: Any) -> CustomMetadataDict:
    await client.names.load()
    return CustomMetadataDict(getattr(client, "_target", client), "RACI")


async def values_of(client: Any, guid: str | None) -> dict[str, Any]:
    table = await client.asset.get_by_guid(guid, Table)
    values = table.get_custom_metadata("RACI")
    return {name: values[name] for name in ("Responsible", "Accountable")}


async def test_custom_metadata(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    values = await raci(client)
    values["Responsible"] = "jane"
    await client.asset.update_custom_metadata_attributes(orders.guid, values)
    other = await empty_raci(client)
    other["Accountable"] = "joe"
    await client.asset.update_custom_metadata_attributes(orders.guid, other)
    assert await values_of(client, orders.guid) == {"Responsible": "jane", "Accountable": "joe"}

    await client.asset.replace_custom_metadata(orders.guid, values)
    assert await values_of(client, orders.guid) == {"Responsible": "jane", "Accountable": None}
    assert not values.is_set("Accountable"), "the caller's values stay as they were"

    await client.asset.remove_custom_metadata(orders.guid, "RACI")
    assert await values_of(client, orders.guid) == {"Responsible": None, "Accountable": None}
    with pytest.raises(NotFoundError, match="404-008"):
        await client.asset.remove_custom_metadata(orders.guid, "Nobody knows")


async def test_custom_metadata_by_name_before_names_were_loaded(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    await raci(client)
    client.custom_metadata_cache.clear()
    table = await client.asset.get_by_guid(orders.guid, Table)
    if isinstance(client, Awaited):
        assert table.get_custom_metadata("RACI")["Responsible"] is None
    else:
        with pytest.raises(InvalidRequestError, match=r"await client\.names\.load\(\)"):
            table.get_custom_metadata("RACI")
    await client.names.load()
    assert table.get_custom_metadata("RACI")["Responsible"] is None
    with pytest.raises(NotFoundError, match="404-009"):
        table.get_custom_metadata("Nobody knows")


async def test_custom_metadata_travels_with_the_asset(client: Any, world: World) -> None:
    [orders] = await world.tables("orders")
    values = await raci(client)
    values["Responsible"] = "jane"
    change = Table.updater(ORDERS, "orders")
    change.set_custom_metadata(values)
    await client.asset.save(change)
    assert (await values_of(client, orders.guid))["Responsible"] is None, "ignored unless asked for"
    change = Table.updater(ORDERS, "orders")
    change.set_custom_metadata(values)
    await client.asset.save_merging_cm(change)
    assert (await values_of(client, orders.guid))["Responsible"] == "jane"
