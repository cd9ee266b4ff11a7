"""Lineage: requests, their builder, and graphs."""

from __future__ import annotations

import pickle
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.errors import InvalidRequestError
from atlan.model import lineage as lineage_module
from atlan.model.assets import Asset, Table
from atlan.model.entity.registry import entity_from_wire
from atlan.model.enums import AtlanComparisonOperator, CertificateStatus, LineageDirection, LineageType
from atlan.model.lineage import (
    EntityFilter,
    FilterList,
    FluentLineage,
    LineageGraph,
    LineageListRequest,
    LineageRelation,
    LineageRequest,
    LineageResponse,
)
from atlan.model.lineage_ref import LineageRef

DEFAULTS = {
    "guid": "g",
    "depth": 1_000_000,
    "direction": "OUTPUT",
    "from": 0,
    "size": 10,
    "excludeMeanings": True,
    "excludeClassifications": True,
    "immediateNeighbours": False,
}


def test_directions_can_be_imported_from_here_too() -> None:
    assert lineage_module.LineageDirection is LineageDirection
    with pytest.raises(AttributeError, match="LineageDirections"):
        _ = lineage_module.LineageDirections  # type: ignore[attr-defined]


def test_list_request_defaults() -> None:
    assert LineageListRequest.create("g").to_dict() == DEFAULTS
    assert FluentLineage(starting_guid="g").request.to_dict() == DEFAULTS


def test_list_request_by_assignment() -> None:
    request = LineageListRequest.create("g")
    request.direction = LineageDirection.UPSTREAM
    request.depth = 2
    request.size = 50
    request.offset = 100
    request.attributes = ["name"]
    request.relation_attributes = ["name"]
    request.immediate_neighbors = True
    request.lineage_type = LineageType.DATASET_PROCESS_LINEAGE
    request.entity_filters = FilterList(
        condition=FilterList.Condition.OR,
        criteria=[
            EntityFilter("name", AtlanComparisonOperator.CONTAINS, "x"),
            FilterList(
                criteria=[EntityFilter(attribute_name="__state", operator="=", attribute_value="ACTIVE")]
            ),
        ],
    )
    assert request.to_dict() == {
        **DEFAULTS,
        "direction": "INPUT",
        "depth": 2,
        "size": 50,
        "from": 100,
        "attributes": ["name"],
        "relationAttributes": ["name"],
        "immediateNeighbours": True,
        "lineageType": "DatasetProcessLineage",
        "entityFilters": {
            "condition": "OR",
            "criterion": [
                {"attributeName": "name", "operator": "contains", "attributeValue": "x"},
                {
                    "condition": "AND",
                    "criterion": [{"attributeName": "__state", "operator": "=", "attributeValue": "ACTIVE"}],
                },
            ],
        },
    }
    assert orjson.loads(request.json()) == request.to_dict()
    with pytest.raises(AttributeError):
        request.dept = 3  # type: ignore[attr-defined]


@pytest.mark.parametrize("direction", [LineageDirection.BOTH, "BOTH", "SIDEWAYS"])
def test_only_one_direction_at_a_time(direction: Any) -> None:
    request = FluentLineage(starting_guid="g", direction=direction).request
    with pytest.raises(InvalidRequestError) as caught:
        request.to_dict()
    assert caught.value.error_id == "ATLAN-PYTHON-400-034"


NAME_FILTER = Asset.NAME.in_lineage.starts_with("fct_")
VERIFIED = Asset.CERTIFICATE_STATUS.in_lineage.eq(CertificateStatus.VERIFIED)
LINEAGE = Asset.HAS_LINEAGE.in_lineage.eq(True)

WIRE_NAME = {"attributeName": "name", "operator": "startsWith", "attributeValue": "fct_"}
WIRE_VERIFIED = {"attributeName": "certificateStatus", "operator": "=", "attributeValue": "VERIFIED"}
WIRE_LINEAGE = {"attributeName": "__hasLineage", "operator": "=", "attributeValue": "True"}

EXPECTED = {
    **DEFAULTS,
    "depth": 3,
    "direction": "INPUT",
    "size": 5,
    "excludeMeanings": False,
    "excludeClassifications": False,
    "immediateNeighbours": True,
    "attributes": ["description", "name"],
    "relationAttributes": ["name"],
    "entityFilters": {"condition": "OR", "criterion": [WIRE_NAME, WIRE_VERIFIED]},
    "entityTraversalFilters": {"condition": "OR", "criterion": [WIRE_VERIFIED]},
    "relationshipTraversalFilters": {"condition": "OR", "criterion": [WIRE_LINEAGE]},
    "lineageType": "ProductAssetLineage",
}


def test_builder_step_by_step() -> None:
    lineage = (
        FluentLineage(starting_guid="g")
        .depth(3)
        .direction(LineageDirection.UPSTREAM)
        .size(5)
        .exclude_meanings(False)
        .exclude_atlan_tags(False)
        .immediate_neighbors(True)
        .include_on_results(Asset.DESCRIPTION)
        .include_on_results("name")
        .include_on_relations(Asset.NAME)
        .include_in_results(NAME_FILTER)
        .include_in_results(VERIFIED)
        .includes_condition(FilterList.Condition.OR)
        .where_assets(VERIFIED)
        .assets_condition(FilterList.Condition.OR)
        .where_relationships(LINEAGE)
        .relationships_condition(FilterList.Condition.OR)
        .lineage_type(LineageType.PRODUCT_ASSET_LINEAGE)
    )
    assert lineage.request.to_dict() == EXPECTED


def test_builder_in_one_step() -> None:
    lineage = FluentLineage(
        starting_guid="g",
        depth=3,
        direction=LineageDirection.UPSTREAM,
        size=5,
        exclude_meanings=False,
        exclude_atlan_tags=False,
        immediate_neighbors=True,
        include_on_results=[Asset.DESCRIPTION, "name"],
        include_in_results=[NAME_FILTER, VERIFIED],
        include_on_relations=Asset.NAME,
        where_assets=VERIFIED,
        where_relationships=[LINEAGE],
        includes_condition=FilterList.Condition.OR,
        assets_condition=FilterList.Condition.OR,
        relationships_condition=FilterList.Condition.OR,
        lineage_type=LineageType.PRODUCT_ASSET_LINEAGE,
    )
    assert lineage.request.to_dict() == EXPECTED


def test_builder_is_immutable() -> None:
    start = FluentLineage(starting_guid="g")
    assert start.depth(1) == start.depth(1) != start
    assert start.request.to_dict() == DEFAULTS
    with pytest.raises(AttributeError, match="immutable"):
        start.anything = 1  # type: ignore[attr-defined]
    changed = start.where_assets(VERIFIED)
    assert pickle.loads(pickle.dumps(changed)).request.to_dict() == changed.request.to_dict()


def test_starting_with_what_is_active() -> None:
    active = {
        "condition": "AND",
        "criterion": [{"attributeName": "__state", "operator": "=", "attributeValue": "ACTIVE"}],
    }
    assert FluentLineage.starting_at("g").request.to_dict() == {
        **DEFAULTS,
        "entityFilters": active,
        "entityTraversalFilters": active,
        "relationshipTraversalFilters": active,
    }
    assert FluentLineage.starting_at("g", include_archived=True).request.to_dict() == DEFAULTS


@pytest.mark.parametrize(
    "build",
    [
        lambda: FluentLineage(starting_guid=5),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").depth("2"),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").depth(True),
        lambda: FluentLineage(starting_guid="g").size(2.0),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").direction(5),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").exclude_meanings("no"),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").exclude_atlan_tags(0),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").immediate_neighbors(None),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").include_on_results(5),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").include_on_relations(None),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").include_in_results(Asset.NAME.eq("n")),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").where_assets("name"),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").where_relationships(None),  # type: ignore[arg-type]
        lambda: FluentLineage(starting_guid="g").lineage_type(5),  # type: ignore[arg-type]
        lambda: EntityFilter("name", "=", 5),  # type: ignore[arg-type]
    ],
)
def test_arguments_of_another_type_are_refused(build: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        build()
    assert caught.value.error_id == "ATLAN-PYTHON-400-048"


def test_conditions_are_and_or_or() -> None:
    with pytest.raises(InvalidRequestError, match="AND, OR"):
        FilterList(condition="NOT")


def test_graph_request() -> None:
    assert LineageRequest("g", depth=2, direction=LineageDirection.UPSTREAM).to_dict() == {
        "guid": "g",
        "depth": 2,
        "direction": "INPUT",
        "hideProcess": True,
        "allowDeletedProcess": False,
    }


def link(source: str, process: str | None, target: str) -> dict[str, Any]:
    return {"fromEntityId": source, "toEntityId": target, "processId": process, "relationshipId": "r"}


#       p1      p2
#   a ─────▶ b ─────▶ d
#   │  p3    ▲        │
#   └─────▶ c─p4      │
#   ▲                 │
#   └────── p5 ───────┘
LINKS = [
    link("a", "p1", "b"),
    link("b", "p2", "d"),
    link("a", "p3", "c"),
    link("c", "p4", "b"),
    link("d", "p5", "a"),
    link("a", "p1", "c"),
    link("a", "p1", "b"),
]


def response() -> LineageResponse:
    return LineageResponse.wrap(
        {
            "baseEntityGuid": "a",
            "relations": LINKS,
            "guidEntityMap": {guid: {"typeName": "Table", "guid": guid} for guid in "abcd"},
        }
    )


def test_direct_neighbours() -> None:
    lineage = response()
    assert lineage.get_downstream_asset_guids() == ["b", "c"]
    assert lineage.get_downstream_process_guids() == ["p1", "p3"]
    assert lineage.get_upstream_asset_guids("b") == ["a", "c"]
    assert lineage.get_upstream_process_guids("b") == ["p1", "p4"]
    assert lineage.get_downstream_asset_guids("unheard of") == []
    downstream = lineage.get_downstream_assets()
    assert [asset.guid for asset in downstream] == ["b", "c"]
    assert all(isinstance(asset, Table) for asset in downstream)
    assert [asset.guid for asset in lineage.get_upstream_assets("d")] == ["b"]


def test_everything_depth_first() -> None:
    lineage = response()
    assert lineage.get_all_downstream_asset_guids_dfs() == ["a", "b", "d", "c"]
    assert lineage.get_all_upstream_asset_guids_dfs("d") == ["d", "b", "a", "c"]
    assert [asset.guid for asset in lineage.get_all_downstream_assets_dfs("c")] == ["c", "b", "d", "a"]
    assert [asset.guid for asset in lineage.get_all_upstream_assets_dfs("c")] == ["c", "a", "d", "b"]
    assert lineage.guid_entity_map["a"].guid == "a"


def test_graph_of_a_list() -> None:
    def listed(guid: str, upstream: str, downstream: str) -> Any:
        neighbours = {
            "immediateUpstream": [{"guid": upstream}],
            "immediateDownstream": [{"guid": downstream}],
        }
        return entity_from_wire({"typeName": "Table", "guid": guid, **neighbours})

    graph = LineageGraph.of_assets([listed("b", "a", "c"), listed("c", "b", "d")])
    assert graph.get_all_downstream_asset_guids_dfs("a") == ["a", "b", "c", "d"]
    assert graph.get_upstream_asset_guids("c") == ["b"]
    assert graph.get_upstream_process_guids("c") == []


def test_depth_is_not_limited_by_the_stack() -> None:
    chain = [LineageRelation.wrap(link(str(step), "p", str(step + 1))) for step in range(5000)]
    assert len(LineageGraph.create(chain).get_all_downstream_asset_guids_dfs("0")) == 5001


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde"))))
def test_up_and_down_are_mirrors(pairs: list[tuple[str, str]]) -> None:
    graph = LineageGraph.create([LineageRelation.wrap(link(one, "p", other)) for one, other in pairs])
    for one in "abcde":
        for other in graph.get_all_downstream_asset_guids_dfs(one):
            assert one in graph.get_all_upstream_asset_guids_dfs(other)


def test_links_need_their_process() -> None:
    partial = LineageRelation.wrap(link("a", None, "b"))
    assert not partial.is_full_link
    with pytest.raises(InvalidRequestError) as caught:
        LineageGraph.create([partial])
    assert caught.value.error_id == "ATLAN-PYTHON-400-013"


def test_neighbours_of_a_list() -> None:
    wire = {"guid": "g", "name": "n", "qualifiedName": "q", "typeName": "Table", "new": 1}
    neighbour = LineageRef.wrap(wire)
    assert (neighbour.guid, neighbour.name, neighbour.qualified_name) == ("g", "n", "q")
    assert neighbour.to_wire() == wire


def test_builders_make_requests_as_those_of_searches_do() -> None:
    lineage = FluentLineage(starting_guid="g").depth(2)
    assert lineage.to_request().to_dict() == lineage.request.to_dict()
