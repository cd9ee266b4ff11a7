"""Users, groups and roles."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Any

import orjson
import pytest

from atlan.model.entity.errors import AttributeValueError, UnknownAttributeError
from atlan.model.group import (
    AtlanGroup,
    CreateGroupRequest,
    CreateGroupResponse,
    GroupRequest,
    GroupResponse,
    RemoveFromGroupRequest,
)
from atlan.model.role import AtlanRole, RoleResponse
from atlan.model.user import (
    USER_COLUMNS,
    AddToGroupsRequest,
    AtlanUser,
    ChangeRoleRequest,
    CreateUserRequest,
    UserMinimalResponse,
    UserRequest,
    UserResponse,
)

USER: dict[str, Any] = {
    "id": "u1",
    "username": "jane",
    "email": "jane@example.com",
    "emailVerified": False,
    "firstName": "Jane",
    "attributes": {"designation": ["Analyst"], "newer": ["x"]},
    "createdTimestamp": 1735689600000,
    "personas": [{"id": "p1", "displayName": "Persona", "newer": 1}],
    "loginEvents": [{"time": 1735689600000, "type": "LOGIN", "details": {"a": 1}}],
    "adminEvents": [{"operationType": "CREATE", "authDetails": {"userId": "u2"}}],
    "groupCount": 0,
    "newer": {"a": 1},
}


def test_a_user_is_read() -> None:
    user = AtlanUser.wrap(copy.deepcopy(USER))
    assert (user.id, user.username, user.email_verified, user.group_count) == ("u1", "jane", False, 0)
    assert user.created_timestamp == datetime(2025, 1, 1, tzinfo=UTC)
    assert user.attributes is not None
    assert user.attributes.designation == ["Analyst"]
    [persona] = user.personas or []
    [login] = user.login_events or []
    [change] = user.admin_events or []
    assert (persona.display_name, login.type, login.details) == ("Persona", "LOGIN", {"a": 1})
    assert login.time == datetime(2025, 1, 1, tzinfo=UTC)
    assert change.auth_details is not None
    assert change.auth_details.user_id == "u2"
    assert user.last_name is None
    assert user.to_wire() == USER
    assert orjson.loads(user.json(by_alias=True, exclude_none=True)) == USER
    assert pickle.loads(pickle.dumps(user)) == copy.deepcopy(user) == user


def test_only_what_was_set_is_sent() -> None:
    change = AtlanUser.create_for_modification("u1")
    change.first_name = "Jane"
    change.last_name = None
    change.attributes = AtlanUser.Attributes(designation=["Analyst"])
    assert change.to_wire() == {
        "id": "u1",
        "firstName": "Jane",
        "lastName": None,
        "attributes": {"designation": ["Analyst"]},
    }


def test_a_change_of_a_user_leaves_what_was_read_alone() -> None:
    wire = copy.deepcopy(USER)
    user = AtlanUser.wrap(wire)
    assert user.attributes is not None
    user.attributes.skills = ["SQL"]
    sent = user.to_wire()
    assert sent["attributes"] == {"designation": ["Analyst"], "newer": ["x"], "skills": ["SQL"]}
    assert {**sent, "attributes": USER["attributes"]} == USER
    assert wire == USER


def test_wrong_names_and_values_are_refused() -> None:
    user = AtlanUser.create("jane@example.com", "$member")
    assert user.to_wire() == {"email": "jane@example.com", "workspaceRole": "$member"}
    with pytest.raises(UnknownAttributeError, match="did you mean 'username'"):
        user.user_name = "jane"  # type: ignore[attr-defined]
    with pytest.raises(AttributeValueError, match="enabled"):
        user.enabled = "yes"  # type: ignore[assignment]
    for build in (
        lambda: AtlanUser.create(" ", "$member"),
        lambda: AtlanUser.create("jane@example.com", ""),
        lambda: AtlanUser.create_for_modification(""),
        lambda: AtlanGroup.create(" "),
        lambda: AtlanGroup.create_for_modification("", "/p"),
    ):
        with pytest.raises(ValueError, match="must not be blank"):
            build()


def test_list_requests() -> None:
    assert GroupRequest().query_params == {"limit": 20, "offset": 0, "count": True}
    request = GroupRequest('{"a":1}', "-name", False, 40, 10, ["name"])
    assert request.query_params == {
        "limit": 10,
        "offset": 40,
        "count": False,
        "filter": '{"a":1}',
        "sort": "-name",
        "columns": ["name"],
    }
    assert request.page(0).query_params == {**request.query_params, "offset": 0}
    assert request.page(50, 5).limit == 5
    users = UserRequest(max_login_events=3)
    assert users.query_params == {
        "limit": 20,
        "offset": 0,
        "count": True,
        "sort": "username",
        "columns": list(USER_COLUMNS),
        "maxLoginEvents": 3,
    }
    assert type(users.page(20)) is UserRequest
    assert users.page(20).query_params["maxLoginEvents"] == 3
    assert pickle.loads(pickle.dumps(users)) == users
    assert users != UserRequest()
    with pytest.raises(AttributeError, match="immutable"):
        users.limit = 5


GROUP: dict[str, Any] = {
    "id": "g1",
    "name": "data_team",
    "path": "/data_team",
    "attributes": {"alias": ["Data team"], "isDefault": ["true"], "newer": ["x"]},
    "userCount": 3,
    "newer": 1,
}


def test_a_group_is_read() -> None:
    group = AtlanGroup.wrap(copy.deepcopy(GROUP))
    assert (group.id, group.name, group.alias, group.user_count) == ("g1", "data_team", "Data team", 3)
    assert group.is_default
    assert group.to_wire() == GROUP
    plain = AtlanGroup.wrap({"name": "n", "alias": "N"})
    assert (plain.alias, plain.is_default) == ("N", False)
    assert AtlanGroup.wrap({}).alias is None


def test_a_group_is_changed() -> None:
    group = AtlanGroup.wrap(copy.deepcopy(GROUP))
    group.alias = "Data people"
    assert group.alias == "Data people"
    assert group.to_wire() == {**GROUP, "attributes": {**GROUP["attributes"], "alias": ["Data people"]}}
    change = AtlanGroup.create_for_modification("g1", "/data_team")
    change.attributes = AtlanGroup.Attributes(description=["Now with a description!"])
    assert change.to_wire() == {
        "id": "g1",
        "path": "/data_team",
        "attributes": {"description": ["Now with a description!"]},
    }


def test_a_group_is_created() -> None:
    request = CreateGroupRequest(AtlanGroup.create("Data Team"), ["u1"])
    assert request.to_dict() == {
        "group": {"name": "data_team", "attributes": {"alias": ["Data Team"]}},
        "users": ["u1"],
    }
    assert CreateGroupRequest(AtlanGroup.create("A")).to_dict().keys() == {"group"}
    response = CreateGroupResponse.wrap(
        {"group": "g1", "users": {"u1": {"status": 200, "statusMessage": "success"}, "u2": {"status": 404}}}
    )
    assert response.group == "g1"
    assert [status.was_successful for status in response.users.values()] == [True, False]
    assert CreateGroupResponse.wrap({"group": "g1"}).users == {}


def test_further_requests() -> None:
    assert RemoveFromGroupRequest(["u1"]).to_dict() == {"users": ["u1"]}
    assert AddToGroupsRequest(["g1"]).to_dict() == {"groups": ["g1"]}
    assert ChangeRoleRequest("r1").to_dict() == {"roleId": "r1"}
    invited = CreateUserRequest([CreateUserRequest.CreateUser("jane@example.com", "$member", "r1")])
    assert invited.to_dict() == {
        "users": [{"email": "jane@example.com", "roleName": "$member", "roleId": "r1"}]
    }


@pytest.mark.parametrize("kind", [RoleResponse, GroupResponse, UserResponse])
def test_pages_of_records(kind: Any) -> None:
    page = kind.wrap({"totalRecord": 5, "filterRecord": 2, "records": [{"name": "n", "newer": 1}]})
    assert (page.total_record, page.filter_record) == (5, 2)
    assert [record.to_wire() for record in page.records] == [{"name": "n", "newer": 1}]
    assert kind.wrap({"records": None}).records is None


def test_role() -> None:
    role = AtlanRole.wrap({"id": "r1", "name": "$admin", "description": "Admin", "clientRole": False})
    assert (role.id, role.name, role.description, role.client_role) == ("r1", "$admin", "Admin", False)


def test_current_user() -> None:
    user = UserMinimalResponse.wrap({"id": "u1", "totp": False, "attributes": {"skills": ["SQL"]}})
    assert user.attributes is not None
    assert (user.id, user.totp, user.attributes.skills) == ("u1", False, ["SQL"])
