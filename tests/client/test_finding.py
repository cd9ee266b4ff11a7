"""Finding assets by name, and the hierarchy of a glossary."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import (
    AtlasGlossary,
    AtlasGlossaryCategory,
    AtlasGlossaryTerm,
    DataDomain,
    DataProduct,
    Persona,
    Purpose,
    Table,
)
from atlan.model.enums import AtlanConnectorType
from atlan.model.fluent_search import CompoundQuery, FluentSearch
from atlan.model.typedef import AtlanTagDef

from .conftest import Wire, World


async def saved_glossary(client: Any, name: str = "Finance") -> AtlasGlossary:
    response = await client.asset.save(AtlasGlossary.creator(name=name))
    return response.assets_created(AtlasGlossary)[0]


async def saved_category(
    client: Any, glossary: AtlasGlossary, name: str, parent: AtlasGlossaryCategory | None = None
) -> AtlasGlossaryCategory:
    category = AtlasGlossaryCategory.creator(name=name, glossary_guid=glossary.guid, parent_category=parent)
    response = await client.asset.save(category)
    return response.assets_created(AtlasGlossaryCategory)[0]


async def test_connections(client: Any, world: World, wire: Wire) -> None:
    connection = await world.connection()
    [found] = await client.asset.find_connections_by_name("shop", AtlanConnectorType.POSTGRES)
    assert found.guid == connection.guid
    filters = wire.sent[-1].body["dsl"]["query"]["bool"]["filter"]
    assert {"term": {"__typeName.keyword": {"value": "Connection", "case_insensitive": False}}} in filters
    with pytest.raises(NotFoundError, match="404-014"):
        await client.asset.find_connections_by_name("shop", AtlanConnectorType.SNOWFLAKE)


async def test_glossaries(client: Any, wire: Wire) -> None:
    glossary = await saved_glossary(client)
    assert (await client.asset.find_glossary_by_name(" Finance ")).guid == glossary.guid
    assert wire.sent[-1].body["relationAttributes"] == ["name"]
    with pytest.raises(NotFoundError, match=r"404-014.*AtlasGlossary named Nobody"):
        await client.asset.find_glossary_by_name("Nobody")


async def test_terms(client: Any) -> None:
    finance, sales = await saved_glossary(client), await saved_glossary(client, "Sales")
    terms = [AtlasGlossaryTerm.creator(name="Margin", glossary_guid=each.guid) for each in (finance, sales)]
    response = await client.asset.save(terms)
    wanted = response.guid_assignments[terms[1].guid]
    assert (await client.asset.find_term_by_name("Margin", "Sales")).guid == wanted
    assert (await client.asset.find_term_fast_by_name("Margin", sales.qualified_name)).guid == wanted
    with pytest.raises(NotFoundError, match="404-014"):
        await client.asset.find_term_by_name("Margin", "Marketing")


async def test_categories_share_names(client: Any) -> None:
    glossary = await saved_glossary(client)
    top = await saved_category(client, glossary, "Metrics")
    below = await saved_category(client, glossary, "Metrics", parent=top)
    found = await client.asset.find_category_fast_by_name("Metrics", glossary.qualified_name)
    assert {category.guid for category in found} == {top.guid, below.guid}
    found = await client.asset.find_category_by_name("Metrics", "Finance")
    assert len(found) == 2


async def test_of_several_the_first_is_taken_with_a_warning(
    client: Any, caplog: pytest.LogCaptureFixture, world: World
) -> None:
    from atlan.client.operations.finding import one_found

    tables = await world.tables("a", "b")
    assert one_found(tables, type(tables[0]), "x") is tables[0]
    assert "There are 2 assets" in caplog.text


@pytest.mark.parametrize("name", ["", "  ", None, 5])
async def test_names_are_needed(client: Any, wire: Wire, name: Any) -> None:
    for find in (
        client.asset.find_glossary_by_name(name),
        client.asset.find_connections_by_name(name, "postgres"),
        client.asset.find_term_fast_by_name(name, "q"),
        client.asset.find_category_fast_by_name("n", name),
        client.asset.find_term_by_name("n", name),
    ):
        with pytest.raises(ValueError, match="must be a text that is not blank"):
            await find
    assert not wire.sent


async def test_hierarchy(client: Any, wire: Wire) -> None:
    glossary = await saved_glossary(client)
    tops = {name: await saved_category(client, glossary, name) for name in "ab"}
    below = {
        name: await saved_category(client, glossary, name, parent=tops["a"])
        for name in [f"a{number:02}" for number in range(25)]
    }
    deep = await saved_category(client, glossary, "deep", parent=below["a00"])
    wire.clear()
    hierarchy = await client.asset.get_hierarchy(glossary, attributes=["description"])
    hierarchy = getattr(hierarchy, "_target", hierarchy)
    assert [category.name for category in hierarchy.root_categories] == ["a", "b"]
    assert len(wire.to("indexsearch")) == 2
    assert [category.name for category in hierarchy.breadth_first] == ["a", "b", *below, "deep"]
    first = [category.name for category in hierarchy.depth_first]
    assert first[:4] == ["a", "a00", "deep", "a01"]
    assert len(first) == len(set(first)) == 28
    top = hierarchy.get_category(tops["a"].guid)
    assert [category.name for category in top.children_categories] == list(below)
    assert "childrenCategories" not in top.to_wire()["attributes"]
    assert hierarchy.get_category(deep.guid).name == "deep"
    with pytest.raises(KeyError):
        hierarchy.get_category("unknown")


async def test_hierarchy_of_nothing(client: Any) -> None:
    glossary = await saved_glossary(client)
    with pytest.raises(NotFoundError, match="404-015"):
        await client.asset.get_hierarchy(glossary)
    with pytest.raises(InvalidRequestError, match="400-049"):
        await client.asset.get_hierarchy(AtlasGlossary.ref_by_guid("g"))


async def test_a_category_without_its_parent_is_a_root(client: Any) -> None:
    from atlan.client.operations.hierarchy import CategoryHierarchy

    orphan = AtlasGlossaryCategory.from_dict(
        {
            "typeName": "AtlasGlossaryCategory",
            "guid": "c",
            "attributes": {
                "name": "orphan",
                "parentCategory": {"typeName": "AtlasGlossaryCategory", "guid": "archived"},
            },
        }
    )
    hierarchy = CategoryHierarchy.of([orphan], "q")
    assert hierarchy.root_categories == hierarchy.depth_first == [orphan]


async def test_personas_and_purposes(client: Any, wire: Wire) -> None:
    await client.typedef.create(AtlanTagDef.create(name="PII"))
    await client.atlan_tag_cache.refresh_cache()
    await client.asset.save(
        [Persona.creator(name="Stewards"), Purpose.creator(name="Privacy", atlan_tags=["PII"])]
    )
    [persona] = await client.asset.find_personas_by_name("Stewards", attributes=["displayName"])
    assert (type(persona), persona.name) == (Persona, "Stewards")
    filters = wire.sent[-1].body["dsl"]["query"]["bool"]["filter"]
    assert {"term": {"__typeName.keyword": {"value": "Persona", "case_insensitive": False}}} in filters
    [purpose] = await client.asset.find_purposes_by_name("Privacy")
    assert (type(purpose), purpose.name) == (Purpose, "Privacy")
    with pytest.raises(NotFoundError, match="404-014"):
        await client.asset.find_purposes_by_name("Stewards")
    with pytest.raises(NotFoundError, match="404-014"):
        await client.asset.find_personas_by_name("Privacy")


async def test_domains_and_products(client: Any) -> None:
    response = await client.asset.save(DataDomain.creator(name="Marketing"))
    domain = response.assets_created(DataDomain)[0]
    search = FluentSearch().where(CompoundQuery.asset_type(Table)).to_request()
    product = DataProduct.creator(
        name="Leads", domain_qualified_name=domain.qualified_name, asset_selection=search
    )
    await client.asset.save(product)
    assert (await client.asset.find_domain_by_name("Marketing")).guid == domain.guid
    assert (await client.asset.find_product_by_name("Leads")).name == "Leads"
    for find in (client.asset.find_domain_by_name, client.asset.find_product_by_name):
        with pytest.raises(NotFoundError, match="404-014"):
            await find("Nobody")
        with pytest.raises(ValueError, match="name"):
            await find(" ")
