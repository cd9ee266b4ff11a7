"""Domains and data products."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.assets import DataDomain, DataProduct, Table
from atlan.model.data_mesh import DataProductsAssetsDSL
from atlan.model.entity.mixins.data_mesh import super_domain
from atlan.model.enums import DataProductVisibility
from atlan.model.fluent_search import FluentSearch
from atlan.model.search import Bool, Term
from atlan.model.search.request import DSL, IndexSearchRequest

from .clients import AsyncClient, Client

ROOT = "default/domain/a_1-b/super"
SUB = f"{ROOT}/domain/c2"
SELECTION = FluentSearch().where(Table.COLUMN_COUNT.has_any_value()).sort(Table.NAME.order())


def attributes(asset: Any) -> dict[str, Any]:
    wire = asset.to_wire()
    assert wire["guid"].startswith("-")
    return dict(wire["attributes"])


def product(**more: Any) -> DataProduct:
    return DataProduct.creator(name="Orders", domain_qualified_name=SUB, asset_selection=SELECTION, **more)


class TestDomain:
    def test_root(self) -> None:
        assert attributes(DataDomain.creator(name="Sales")) == {"name": "Sales", "qualifiedName": "Sales"}

    @pytest.mark.parametrize("parent", [ROOT, SUB])
    def test_sub_domain(self, parent: str) -> None:
        domain = DataDomain.creator(name="Returns", parent_domain_qualified_name=parent)
        assert attributes(domain) == {
            "name": "Returns",
            "qualifiedName": "Returns",
            "parentDomainQualifiedName": parent,
            "superDomainQualifiedName": ROOT,
            "parentDomain": {"typeName": "DataDomain", "uniqueAttributes": {"qualifiedName": parent}},
        }

    @pytest.mark.parametrize(
        ("name", "root"),
        [
            (ROOT, ROOT),
            (SUB, ROOT),
            (f"{SUB}/domain/d3", ROOT),
            ("default/domain/old", "default/domain/old"),
            ("default/snowflake/1", None),
            ("Sales", None),
        ],
    )
    def test_root_above(self, name: str, root: str | None) -> None:
        assert super_domain(name) == root

    def test_updater(self) -> None:
        wire = DataDomain.updater(SUB, "Returns").to_wire()
        assert wire["attributes"] == {"qualifiedName": SUB, "name": "Returns"}

    def test_updater_wants_the_name_that_the_server_gave(self) -> None:
        with pytest.raises(ValueError, match="qualified_name must have at least 3 segments"):
            DataDomain.updater("Returns", "Returns")

    def test_updater_asks_for_the_name_first(self) -> None:
        with pytest.raises(ValueError, match=r"^name must not be blank"):
            DataDomain.updater("", "")


class TestProduct:
    def test_smallest(self) -> None:
        assert attributes(product()) == {
            "name": "Orders",
            "qualifiedName": f"{SUB}/product/Orders",
            "parentDomainQualifiedName": SUB,
            "superDomainQualifiedName": ROOT,
            "dataDomain": {"typeName": "DataDomain", "uniqueAttributes": {"qualifiedName": SUB}},
            "dataProductAssetsDSL": DataProductsAssetsDSL(SELECTION).json(),
            "dataProductAssetsPlaybookFilter": '{"condition":"AND","isGroupLocked":false,"rules":[]}',
            "daapStatus": "Active",
            "daapVisibility": "Private",
        }

    def test_all_options(self) -> None:
        made = attributes(
            product(
                daap_visibility=DataProductVisibility.PROTECTED,
                daap_visibility_users={"jane", "ann"},
                daap_visibility_groups=["g2", "g1"],
                owner_users={"ann"},
                owner_groups=set(),
            )
        )
        assert made["daapVisibility"] == "Protected"
        assert made["daapVisibilityUsers"] == ["ann", "jane"]
        assert made["daapVisibilityGroups"] == ["g2", "g1"]
        assert made["ownerUsers"] == ["ann"]
        assert made["ownerGroups"] == []

    def test_who_makes_it_owns_it(self) -> None:
        assert attributes(product(client=Client()))["ownerUsers"] == ["jane"]

    def test_unless_somebody_else_does(self) -> None:
        assert attributes(product(client=Client(), owner_users={"ann"}))["ownerUsers"] == ["ann"]

    def test_asynchronously(self) -> None:
        made = asyncio.run(
            DataProduct.creator_async(
                name="Orders", domain_qualified_name=SUB, asset_selection=SELECTION, client=AsyncClient()
            )
        )
        assert attributes(made) == attributes(product(client=Client()))

    def test_asynchronous_client_in_the_wrong_place(self) -> None:
        with pytest.raises(InvalidRequestError, match="an AtlanClient"):
            product(client=AsyncClient())

    def test_synchronous_client_in_the_wrong_place(self) -> None:
        making: Any = DataProduct.creator_async(
            name="Orders", domain_qualified_name=SUB, asset_selection=SELECTION, client=Client()
        )  # type: ignore[arg-type]
        with pytest.raises(InvalidRequestError, match="an AsyncAtlanClient"):
            asyncio.run(making)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"name": " "}, "name must not be blank"),
            ({"domain_qualified_name": ""}, "domain_qualified_name must not be blank"),
            ({"asset_selection": None}, "asset_selection is required"),
            ({"daap_visibility": "Secret"}, "daap_visibility must be a DataProductVisibility"),
            ({"owner_users": "jane"}, "owner_users must be a set or a list"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        good: dict[str, Any] = {"name": "n", "domain_qualified_name": ROOT, "asset_selection": SELECTION}
        with pytest.raises(ValueError, match=message):
            DataProduct.creator(**{**good, **arguments})

    def test_updater(self) -> None:
        name = f"{ROOT}/product/p1"
        assert DataProduct.updater(name, "Orders").to_wire()["attributes"] == {
            "qualifiedName": name,
            "name": "Orders",
        }
        changed = DataProduct.updater(name, "Orders", SELECTION)
        assert changed.data_product_assets_d_s_l == DataProductsAssetsDSL(SELECTION).json()

    def test_updater_wants_the_name_that_the_server_gave(self) -> None:
        with pytest.raises(ValueError, match="qualified_name must have at least 5 segments"):
            DataProduct.updater(ROOT, "Orders")


class TestSelection:
    def test_form(self) -> None:
        stored = json.loads(DataProductsAssetsDSL(SELECTION).json())
        assert set(stored) == {"query", "filterScrubbed"}
        assert stored["filterScrubbed"] is True
        assert stored["query"].pop("includeRelationshipAttributes") is False
        assert set(stored["query"]) == {"attributes", "dsl", "suppressLogs"}
        assert len(stored["query"]["attributes"]) == 58
        assert stored["query"]["dsl"] == {
            "from": 0,
            "query": {"bool": {"filter": {"bool": {"filter": [{"exists": {"field": "columnCount"}}]}}}},
        }

    def test_nothing_of_the_conditions_is_lost(self) -> None:
        one, other = Term("a", "1"), Term("b", "2")
        request = IndexSearchRequest(DSL(Bool(filter=[one], must_not=[other])))
        stored = DataProductsAssetsDSL(request).to_dict()
        assert stored["query"]["dsl"]["query"]["bool"] == {
            "filter": {"bool": {"filter": [one.to_dict()]}},
            "must_not": [other.to_dict()],
        }

    @pytest.mark.parametrize("query", [Term("a", "1"), Bool(must=[Term("a", "1")])])
    def test_other_searches_are_refused(self, query: Any) -> None:
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-057"):
            DataProductsAssetsDSL(IndexSearchRequest(DSL(query)))

    def test_assets_are_searched_for(self) -> None:
        class Search:
            def search(self, criteria: IndexSearchRequest, bulk: bool = False) -> dict[str, Any]:
                return criteria.to_dict()

        found: Any = product().get_assets(Client(asset=Search()))
        assert found["dsl"]["query"] == {
            "bool": {"filter": {"bool": {"filter": [{"exists": {"field": "columnCount"}}]}}}
        }
        assert found["suppressLogs"] is True
        assert "certificateStatus" in found["attributes"]

    @pytest.mark.parametrize("stored", [None, "", "nonsense", "{}", '{"query": {"dsl": {}}}', "[]"])
    def test_without_selection(self, stored: str | None) -> None:
        wire = {"typeName": "DataProduct", "attributes": {"dataProductAssetsDSL": stored}}
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-072"):
            DataProduct.from_dict(wire).get_assets(Client())  # type: ignore[arg-type]
