"""Requests and the inbox through either client: suggested, listed, decided once, and the change made."""

from __future__ import annotations

import json
from typing import Any

import pytest

from atlan.client.operations.deciding import get_call
from atlan.errors import AtlanError, ConflictError, InvalidRequestError, NotFoundError
from atlan.local import LocalTenant
from atlan.model.assets import Table
from atlan.model.atlan_request import AtlanRequest, AttributeRequest, build_requests_filter
from atlan.model.enums import ApprovalWorkflowRequestType, AtlanRequestStatus, AtlanRequestType

from .both import collected
from .conftest import Wire, World


@pytest.fixture
async def table(world: World) -> Table:
    [made] = await world.tables("orders")
    return made


def suggestion(table: Table, value: str = "What was ordered") -> AttributeRequest:
    return AttributeRequest.creator(
        destination_guid=table.guid or "",
        destination_qualified_name=table.qualified_name or "",
        entity_type="Table",
        destination_attribute="userDescription",
        destination_value=value,
    )


async def test_a_suggestion_is_kept(client: Any, wire: Wire, table: Table) -> None:
    created = await client.requests.create(suggestion(table))
    assert wire.sent[-1].body == {
        "requestType": "attribute",
        "sourceType": "static",
        "approvalType": "single",
        "destinationGuid": table.guid,
        "destinationQualifiedName": table.qualified_name,
        "destinationAttribute": "userDescription",
        "destinationValue": "What was ordered",
        "entityType": "Table",
    }
    assert created.id
    assert created.status is AtlanRequestStatus.ACTIVE
    read = await client.requests.get(created.id)
    assert read.to_wire() == created.to_wire()
    assert read.request_type is AtlanRequestType.ATTRIBUTE


async def test_approving_makes_the_change_once(client: Any, table: Table) -> None:
    created = await client.requests.create(suggestion(table))
    assert await client.requests.approve(created.id, "well said") is True
    changed = await client.asset.get_by_guid(table.guid, asset_type=Table)
    assert changed.user_description == "What was ordered"
    decided = await client.requests.get(created.id)
    assert (decided.status, decided.message) == (AtlanRequestStatus.APPROVED, "well said")
    assert decided.approved_by[0]["name"].startswith("service-account-")
    for decide in (client.requests.approve, client.requests.reject):
        with pytest.raises(ConflictError):
            await decide(created.id)


async def test_rejecting_changes_nothing(client: Any, wire: Wire, table: Table) -> None:
    created = await client.requests.create(suggestion(table))
    assert await client.requests.reject(created.id) is True
    assert wire.sent[-1].body == {"action": "rejected", "message": ""}
    assert (await client.asset.get_by_guid(table.guid, asset_type=Table)).user_description is None
    assert (await client.requests.get(created.id)).status is AtlanRequestStatus.REJECTED


async def test_lists_are_read_page_by_page(client: Any, wire: Wire, table: Table) -> None:
    for number in range(5):
        await client.requests.create(suggestion(table, f"value {number}"))
    wire.clear()
    requests = await client.requests.list(status="active", limit=2, sort="-createdAt")
    assert requests.count == 5
    assert len(requests.current_page()) == 2
    values = [request.destination_value for request in await collected(requests)]
    assert sorted(values) == [f"value {number}" for number in range(5)]
    assert dict(wire.sent[0].query) == {
        "limit": "2",
        "offset": "0",
        "count": "true",
        "sort": "-createdAt",
        "filter": '{"$and":[{"isDuplicate":false},{"status":{"$in":["active"]}}]}',
    }


async def test_conditions(client: Any, table: Table) -> None:
    first = await client.requests.create(suggestion(table, "first"))
    await client.requests.create(suggestion(table, "second"))
    await client.requests.approve(first.id)

    async def values(**conditions: Any) -> list[Any]:
        return [
            request.destination_value for request in await collected(await client.requests.list(**conditions))
        ]

    assert sorted(await values()) == ["first", "second"]
    assert await values(status="active") == ["second"]
    assert await values(status=AtlanRequestStatus.APPROVED) == ["first"]
    assert sorted(await values(status=["active", "approved"], request_type=AtlanRequestType.ATTRIBUTE)) == [
        "first",
        "second",
    ]
    assert await values(request_type="term_link") == []
    assert await values(destination_guid=table.guid, entity_type="Table", status="active") == ["second"]
    assert await values(destination_qualified_name="elsewhere") == []
    assert await values(created_by="nobody") == []
    assert await values(post_filter=json.dumps({"status": {"$in": ["approved"]}})) == ["first"]


@pytest.mark.parametrize("method", ["list", "list_actionable"])
async def test_a_raw_filter_stands_alone(client: Any, wire: Wire, method: str) -> None:
    with pytest.raises(InvalidRequestError, match="400-048"):
        await getattr(client.requests, method)(post_filter="{}", entity_type="Table")
    assert wire.sent == []


async def test_what_the_caller_may_decide(client: Any, wire: Wire, table: Table) -> None:
    created = await client.requests.create(suggestion(table))
    actionable = await collected(await client.requests.list_actionable())
    assert [request.id for request in actionable] == [created.id]
    assert wire.sent[-1].path.startswith("/api/service/requests/actionable")


async def test_nonsense_is_refused(client: Any, wire: Wire, table: Table) -> None:
    with pytest.raises(NotFoundError):
        await client.requests.get("no-such-request")
    request = suggestion(table)
    request.destination_attribute = "noSuchAttribute"
    with pytest.raises(AtlanError, match="noSuchAttribute"):
        await client.requests.create(request)
    wire.clear()
    for call in (client.requests.get(" "), client.requests.approve(""), client.inbox.get("")):
        with pytest.raises(ValueError, match="guid"):
            await call
    with pytest.raises(ValueError, match="destination_guid"):
        AttributeRequest.creator(
            destination_guid=" ",
            destination_qualified_name="q",
            entity_type="Table",
            destination_attribute="a",
            destination_value="v",
        )
    assert wire.sent == []


def test_a_list_with_one_request_is_that_request() -> None:
    class Answer:
        status_code, headers = 200, {"content-type": "application/json"}

        def __init__(self, content: bytes) -> None:
            self.content = content

    parse = get_call("g").parse
    assert parse(Answer(b'[{"id":"r"}]')) == parse(Answer(b'{"id":"r"}')) == {"id": "r"}
    with pytest.raises(AtlanError, match="no request"):
        parse(Answer(b"[]"))


@pytest.mark.parametrize("decided_by", ["jane", ["jane"], [{"name": "jane"}]])
def test_who_has_decided_may_be_told_in_any_form(decided_by: Any) -> None:
    assert AtlanRequest.wrap({"approvedBy": decided_by}).approved_by == decided_by


def test_a_filter_in_words() -> None:
    assert build_requests_filter() is None
    condition = build_requests_filter(
        status=["active", AtlanRequestStatus.REJECTED],
        request_type=AtlanRequestType.TERM_LINK,
        destination_guid="g",
        destination_qualified_name="q",
        entity_type="Table",
        created_by="jane",
    )
    assert json.loads(condition) == {
        "$and": [
            {"isDuplicate": False},
            {
                "status": {"$in": ["active", "rejected"]},
                "requestType": {"$in": ["term_link"]},
                "destinationGuid": "g",
                "destinationQualifiedName": "q",
                "entityType": "Table",
                "createdBy": "jane",
            },
        ]
    }


class TestInbox:
    async def test_a_group_is_decided_together(
        self, client: Any, wire: Wire, clean_tenant: LocalTenant
    ) -> None:
        me = (await client.user.get_current()).username
        guids = [
            clean_tenant.add_approval_request("group-1", [me, "admin"], name=f"Access {number}")
            for number in range(2)
        ]
        other = clean_tenant.add_approval_request("group-2", [me])
        request = await client.inbox.get(guids[0])
        assert (request.name, request.status) == ("Access 0", "PENDING")
        assert request.approval_workflow_request_type is ApprovalWorkflowRequestType.CHANGE_MANAGEMENT

        answer = await client.inbox.approve_all("group-1", comment="fine")
        assert answer.total_tasks == 2
        assert wire.sent[-1].body == {"group_key": "group-1", "decision": "APPROVED", "comment": "fine"}
        decided = await client.inbox.get(guids[1])
        assert (decided.status, decided.comment, decided.updated_by) == ("APPROVED", "fine", me)
        assert (await client.inbox.get(other)).status == "PENDING"

    async def test_only_one_kind(self, client: Any, wire: Wire, clean_tenant: LocalTenant) -> None:
        me = (await client.user.get_current()).username
        access = clean_tenant.add_approval_request(
            "group", [me], approval_workflow_request_type="DATA_ACCESS"
        )
        change = clean_tenant.add_approval_request("group", [me])
        answer = await client.inbox.reject_all("group", sub_type=ApprovalWorkflowRequestType.DATA_ACCESS)
        assert answer.total_tasks == 1
        assert wire.sent[-1].body["sub_type"] == "DATA_ACCESS"
        assert (await client.inbox.get(access)).status == "REJECTED"
        assert (await client.inbox.get(change)).status == "PENDING"

    async def test_nothing_pending_is_explained(self, client: Any, clean_tenant: LocalTenant) -> None:
        clean_tenant.add_approval_request("group", ["somebody.else"])
        with pytest.raises(InvalidRequestError, match="400-000") as caught:
            await client.inbox.approve_all("group")
        assert "already" in str(caught.value)
        assert "others" in str(caught.value)
        assert caught.value.code == "1003"

    async def test_other_refusals_are_left_as_they_are(self, client: Any, clean_tenant: LocalTenant) -> None:
        clean_tenant.faults.add("status", status=400, message="no", times=1, path="/api/service/approval")
        with pytest.raises(InvalidRequestError) as caught:
            await client.inbox.approve_all("group")
        assert "already" not in str(caught.value)

    async def test_no_such_request(self, client: Any) -> None:
        with pytest.raises(NotFoundError):
            await client.inbox.get("nothing")
