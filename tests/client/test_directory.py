"""Roles, groups and users: pages, filters that nothing can break out of, the caller."""

from __future__ import annotations

import json
from typing import Any

import pytest

from atlan.local import LocalTenant

from .both import collected
from .conftest import Wire


async def test_roles(client: Any) -> None:
    roles = await client.role.get_all()
    names = {role.name for role in await collected(roles)}
    assert names >= {"$admin", "$member", "$guest", "$api-token-default-access"}
    assert roles.count == roles.filter_record == roles.total_record == len(names)


async def test_roles_in_pages(client: Any, wire: Wire) -> None:
    roles = await client.role.get(limit=3, sort="name", post_filter='{"name":{"$ilike":"$%"}}')
    assert len(roles.records) == len(roles.current_page()) == 3
    assert wire.sent[0].query == [
        ("limit", "3"),
        ("offset", "0"),
        ("count", "True"),
        ("sort", "name"),
        ("filter", '{"name":{"$ilike":"$%"}}'),
    ]
    found = [role.name for role in await collected(roles)]
    assert len(found) == roles.count
    assert found == [role.name for role in await collected(roles)]


async def test_page_by_page(client: Any) -> None:
    users = await client.user.get_all(limit=1)
    first = users.current_page()[0].username
    assert await users.next_page()
    second = users.current_page()[0].username
    assert first < second
    assert await users.next_page(start=0, size=2)
    assert [user.username for user in users.current_page()] == [first, second]
    assert users.count == len(await collected(await client.user.get_all()))


async def test_groups(client: Any, wire: Wire) -> None:
    groups = await collected(await client.group.get_all(limit=1))
    assert len(groups) > 1
    assert ("sort", "name") in wire.sent[0].query
    alias = groups[0].alias
    found = await collected(await client.group.get_by_name(alias[:4].lower()))
    assert groups[0].id in {group.id for group in found}
    only_names = await client.group.get(columns=["name"], limit=2)
    assert ("columns", "name") in wire.sent[-1].query
    assert only_names.current_page()[0].name


async def test_users(client: Any, wire: Wire) -> None:
    users = await collected(await client.user.get_all())
    assert ("maxLoginEvents", "1") in wire.sent[0].query
    assert len([value for name, value in wire.sent[0].query if name == "columns"]) == 17
    [known] = [user for user in users if user.username == "admin"]
    assert (await client.user.get_by_username("admin")).id == known.id
    assert await client.user.get_by_username("nobody") is None
    names = [user.username for user in users]
    found = await collected(await client.user.get_by_usernames(names))
    assert sorted(user.username for user in found) == sorted(names)
    [by_email] = await collected(await client.user.get_by_emails([known.email]))
    assert by_email.id == known.id
    assert known.id in {user.id for user in await collected(await client.user.get_by_email("@"))}


async def test_nobody(client: Any, wire: Wire) -> None:
    assert await collected(await client.user.get_by_emails([])) == []
    assert await collected(await client.user.get_by_usernames([])) == []
    nobody = await client.user.get_by_email("nobody@nowhere")
    assert (nobody.count, nobody.records, await nobody.next_page()) == (0, [], False)


@pytest.mark.parametrize("value", ['a"b', 'a"}]}', "é\\", "%_"])
async def test_no_value_breaks_out_of_a_filter(client: Any, wire: Wire, value: str) -> None:
    await client.group.get_by_name(value)
    await client.user.get_by_email(value)
    assert await client.user.get_by_username(value) is None
    filters = [json.loads(dict(request.query)["filter"]) for request in wire.sent]
    assert filters == [
        {"$and": [{"alias": {"$ilike": f"%{value}%"}}]},
        {"email": {"$ilike": f"%{value}%"}},
        {"username": value},
    ]


async def test_enough_room_for_all_names(client: Any, wire: Wire) -> None:
    await client.user.get_by_usernames([f"user{number}" for number in range(30)])
    assert dict(wire.sent[0].query)["limit"] == "30"


async def test_the_caller(client: Any, clean_tenant: LocalTenant) -> None:
    me = await client.user.get_current()
    assert me.username == f"service-account-{clean_tenant.token_client_id}"
