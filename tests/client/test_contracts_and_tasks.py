"""Data contracts and tasks through either client."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.errors import InvalidRequestError, NotFoundError
from atlan.model.assets import Table
from atlan.model.contract import DataContractSpec
from atlan.model.enums import AtlanTaskStatus, AtlanTaskType, SortOrder
from atlan.model.fluent_tasks import FluentTasks
from atlan.model.task import AtlanTask, TaskSearchRequest
from atlan.model.typedef import AtlanTagDef

from .both import collected
from .conftest import Wire, World


class TestContracts:
    async def test_the_beginning_of_a_contract(self, client: Any, wire: Wire, world: World) -> None:
        [table] = await world.tables("orders")
        change = table.trim_to_required()
        change.user_description = 'All "orders": paid\nor not'
        change.owner_users = ["jane"]
        await client.asset.save(change)

        text = await client.contracts.generate_initial_spec(table)
        assert wire.sent[-1].body == {"assetType": "Table", "assetQualifiedName": table.qualified_name}
        spec = DataContractSpec.from_yaml(text)
        assert (spec.kind, spec.status, spec.type, spec.dataset) == (
            "DataContract",
            "draft",
            "Table",
            "orders",
        )
        assert spec.description == 'All "orders": paid\nor not'
        assert spec.owners.users == ["jane"]
        assert [column.name for column in spec.columns] == ["id"]
        assert spec.extra_properties == {}

    async def test_an_asset_that_is_not_there(self, client: Any) -> None:
        with pytest.raises(NotFoundError):
            await client.contracts.generate_initial_spec(
                Table.updater(qualified_name="default/x/1/no/such/table", name="table")
            )

    async def test_an_asset_without_a_name(self, client: Any, wire: Wire) -> None:
        with pytest.raises(ValueError, match="qualified_name"):
            await client.contracts.generate_initial_spec(Table())
        assert wire.sent == []

    @pytest.mark.parametrize(("method", "scope"), [("delete", None), ("delete_latest_version", "single")])
    async def test_deleting(
        self, client: Any, wire: Wire, world: World, method: str, scope: str | None
    ) -> None:
        [table] = await world.tables("orders")
        wire.clear()
        response = await getattr(client.contracts, method)(table.guid)
        assert [asset.guid for asset in response.assets_deleted(Table)] == [table.guid]
        [sent] = wire.sent
        assert sent.query == [("guid", table.guid), ("deleteType", "PURGE")]
        assert sent.headers.get("x-atlan-contract-delete-scope") == scope

    @pytest.mark.parametrize("method", ["delete", "delete_latest_version"])
    async def test_deleting_needs_a_guid(self, client: Any, wire: Wire, method: str) -> None:
        with pytest.raises(ValueError, match="guid"):
            await getattr(client.contracts, method)(" ")
        assert wire.sent == []


class TestTasks:
    async def test_work_in_the_background_is_found(self, client: Any, wire: Wire, world: World) -> None:
        [orders] = await world.tables("orders")
        await client.typedef.create(AtlanTagDef.create(name="Personal"))
        await client.asset.add_atlan_tags(
            asset_type=Table,
            qualified_name=orders.qualified_name,
            atlan_tag_names=["Personal"],
            propagate=True,
        )
        wire.clear()
        tasks = await client.tasks.search(
            FluentTasks().where(AtlanTask.ENTITY_GUID.eq(orders.guid)).to_request()
        )
        found = await collected(tasks)
        assert tasks.count == len(found) == 1
        assert found[0].status is AtlanTaskStatus.COMPLETE
        assert found[0].type is AtlanTaskType.CLASSIFICATION_PROPAGATION_ADD
        assert wire.sent[0].body["dsl"]["sort"] == [{"__task_startTime": {"order": "asc"}}]

    async def test_nothing_is_found(self, client: Any) -> None:
        tasks = await client.tasks.search(FluentTasks().where(AtlanTask.GUID.eq("nothing")))
        assert (tasks.count, await collected(tasks)) == (0, [])

    async def test_the_builder_runs_itself(self, client: Any) -> None:
        search = FluentTasks().where(AtlanTask.STATUS.match("COMPLETE"))
        target = getattr(client, "_target", client)
        if target is client:
            assert (await search.execute_async(client)).count == 0
            assert await search.count_async(client) == 0
        else:
            assert search.execute(target).count == 0
            assert search.count(target) == 0


class TestFluentTasks:
    def test_everything_that_can_be_said(self) -> None:
        search = (
            FluentTasks()
            .where(AtlanTask.TYPE.eq("CLASSIFICATION_PROPAGATION_ADD"))
            .where_not(AtlanTask.STATUS.match("COMPLETE"))
            .where_some(AtlanTask.CREATED_BY.eq("jane"))
            .where_some(AtlanTask.CREATED_BY.eq("joe"))
            .min_somes(1)
            .sort(AtlanTask.CREATED_TIME.order(SortOrder.DESCENDING))
            .aggregate("types", AtlanTask.TYPE.bucket_by())
            .page_size(5)
        )
        dsl = search.to_request().to_dict()["dsl"]
        assert dsl["size"] == 5
        assert dsl["sort"] == [
            {"__task_timestamp": {"order": "desc"}},
            {"__task_startTime": {"order": "asc"}},
        ]
        assert set(dsl["query"]["bool"]) == {"filter", "must_not", "should", "minimum_should_match"}
        assert dsl["aggregations"]["types"]["terms"]["field"] == "__task_type"
        assert search == FluentTasks(
            search.wheres,
            search.where_nots,
            search.where_somes,
            [AtlanTask.CREATED_TIME.order(SortOrder.DESCENDING)],
            {"types": AtlanTask.TYPE.bucket_by()},
        ).min_somes(1).page_size(5)

    def test_a_sort_by_start_is_the_only_one(self) -> None:
        search = FluentTasks().sort(AtlanTask.START_TIME.order(SortOrder.DESCENDING))
        assert search.to_request().to_dict()["dsl"]["sort"] == [{"__task_startTime": {"order": "desc"}}]

    @pytest.mark.parametrize("run", ["execute", "count"])
    def test_without_a_client(self, run: str) -> None:
        with pytest.raises(InvalidRequestError, match="400-037"):
            getattr(FluentTasks(), run)(None)

    def test_a_half_built_search_can_be_shared(self) -> None:
        base = FluentTasks().where(AtlanTask.STATUS.match("FAILED"))
        assert base.page_size(1).to_request() != base.to_request()
        assert isinstance(base.to_request(), TaskSearchRequest)
