"""Users, groups, tokens, OAuth clients and mappers: what is done to them has consequences, and is remembered."""

from __future__ import annotations

import json
import socket
import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest

SERVICE = "/api/service"
PROBE = f"{SERVICE}/users/current"
TOKEN_PATH = "/auth/realms/default/protocol/openid-connect/token"
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"


def listed(api: Any, path: str, **parameters: Any) -> list[Any]:
    records: list[Any] = api.request("GET", f"{SERVICE}/{path}", params=parameters)["records"]
    return records or []


def role(api: Any, name: str) -> dict[str, str]:
    [found] = listed(api, "roles", filter=json.dumps({"name": name}))
    return {"roleName": name, "roleId": found["id"]}


def invited(api: Any, email: str = "nina@example.com") -> Any:
    api.request("POST", f"{SERVICE}/users", json={"users": [{"email": email, **role(api, "$member")}]})
    [user] = listed(
        api, "users", filter=json.dumps({"email": email}), columns=["workspaceRole", "groupCount"]
    )
    return user


def user_named(api: Any, name: str) -> Any:
    [user] = listed(
        api, "users", filter=json.dumps({"username": name}), columns=["workspaceRole", "groupCount"]
    )
    return user


def impersonated(api: Any, user_id: str) -> httpx.Response:
    account = {"client_id": api.tenant.client_id, "client_secret": api.tenant.client_secret}
    first = api.anonymous.post(TOKEN_PATH, data={"grant_type": "client_credentials", **account}).json()
    exchange = {"subject_token": first["access_token"], "requested_subject": user_id}
    answer: httpx.Response = api.anonymous.post(
        TOKEN_PATH, data={"grant_type": EXCHANGE, **account, **exchange}
    )
    return answer


def as_(token: str) -> dict[str, str]:
    return {"authorization": f"Bearer {token}"}


class TestUsers:
    def test_the_invited_join_the_default_groups(self, api: Any) -> None:
        user = invited(api)
        assert (user["username"], user["workspaceRole"], user["groupCount"]) == ("nina", "$member", 1)
        groups = listed(api, f"users/{user['id']}/groups")
        assert [group["name"] for group in groups] == ["all_users"]
        assert groups[0]["userCount"] == 4

    @pytest.mark.parametrize(
        ("change", "status"),
        [
            ({"email": ""}, 400),
            ({"email": "nobody"}, 400),
            ({"roleId": "x"}, 400),
            ({"roleName": "$admin"}, 400),
            ({"email": "ADMIN@example.com"}, 409),
        ],
    )
    def test_who_cannot_be_invited(self, api: Any, change: dict[str, str], status: int) -> None:
        user = {"email": "nina@example.com", **role(api, "$member"), **change}
        api.request("POST", f"{SERVICE}/users", status, json={"users": [user]})
        assert len(listed(api, "users")) == 3

    def test_two_people_of_one_name(self, api: Any) -> None:
        assert invited(api, "nina@one.example")["username"] == "nina"
        assert invited(api, "nina@two.example")["username"] == "nina@two.example"

    def test_changing(self, api: Any) -> None:
        maria = user_named(api, "maria.member")
        answer = api.request(
            "POST",
            f"{SERVICE}/users/{maria['id']}",
            json={"firstName": "Mary", "attributes": {"skills": ["SQL"]}, "username": "other"},
        )
        assert (answer["firstName"], answer["lastName"], answer["username"]) == (
            "Mary",
            "Member",
            "maria.member",
        )
        assert answer["attributes"] == {"designation": [], "skills": ["SQL"]}
        guest = invited(api)
        api.request("POST", f"{SERVICE}/users/{guest['id']}", 400, json={"firstName": "N"})
        api.request("POST", f"{SERVICE}/users/none", 404, json={"firstName": "N"})

    def test_roles(self, api: Any) -> None:
        maria = user_named(api, "maria.member")
        wanted = {"roleId": role(api, "$guest")["roleId"]}
        api.request("POST", f"{SERVICE}/users/{maria['id']}/roles/update", json=wanted)
        assert user_named(api, "maria.member")["workspaceRole"] == "$guest"
        api.request("POST", f"{SERVICE}/users/{maria['id']}/roles/update", 400, json={"roleId": "x"})
        counts = {item["name"]: item["userCount"] for item in listed(api, "roles")}
        assert counts == {"$admin": "1", "$member": "0", "$guest": "2", "$api-token-default-access": "0"}

    def test_the_deleted_are_out(self, api: Any) -> None:
        user = invited(api)
        token = impersonated(api, user["id"]).json()["access_token"]
        assert api.anonymous.get(PROBE, headers=as_(token)).json()["username"] == "nina"
        api.request("POST", f"{SERVICE}/users/{user['id']}/delete", json={})
        assert api.anonymous.get(PROBE, headers=as_(token)).status_code == 401
        assert impersonated(api, user["id"]).status_code == 400
        [group] = listed(api, "v2/groups", filter='{"name":"all_users"}')
        assert group["userCount"] == 3

    def test_only_some_may(self, api: Any) -> None:
        token = impersonated(api, user_named(api, "maria.member")["id"]).json()["access_token"]
        answer = api.anonymous.post(
            f"{SERVICE}/users", headers=as_(token), json={"users": [{"email": "a@b"}]}
        )
        assert answer.status_code == 403
        assert api.anonymous.get(f"{SERVICE}/events/main", headers=as_(token)).status_code == 403
        assert api.anonymous.get(f"{SERVICE}/users", headers=as_(token)).status_code == 200


class TestGroups:
    def test_a_life(self, api: Any) -> None:
        maria, admin = user_named(api, "maria.member"), user_named(api, "admin")
        body = {"group": {"name": "data_team", "attributes": {"alias": ["Data team"], "description": ["d"]}}}
        made = api.request("POST", f"{SERVICE}/groups", json={**body, "users": [maria["id"], "nobody"]})
        assert {user: told["status"] for user, told in made["users"].items()} == {
            maria["id"]: 200,
            "nobody": 404,
        }
        number = made["group"]
        api.request("POST", f"{SERVICE}/groups", 409, json=body)
        api.request("POST", f"{SERVICE}/users/{admin['id']}/groups", json={"groups": [number]})
        api.request("POST", f"{SERVICE}/users/{admin['id']}/groups", json={"groups": [number]})
        assert [user["username"] for user in listed(api, f"groups/{number}/members")] == [
            "admin",
            "maria.member",
        ]
        assert user_named(api, "admin")["groupCount"] == 2
        api.request("POST", f"{SERVICE}/groups/{number}", json={"attributes": {"alias": ["Team"]}})
        [group] = listed(api, "v2/groups", filter=json.dumps({"alias": "Team"}))
        assert (group["name"], group["attributes"]["description"], group["userCount"]) == (
            "data_team",
            ["d"],
            2,
        )
        api.request(
            "POST", f"{SERVICE}/groups/{number}/members/remove", json={"users": [maria["id"], "nobody"]}
        )
        assert [user["username"] for user in listed(api, f"groups/{number}/members")] == ["admin"]
        api.request("POST", f"{SERVICE}/groups/{number}/delete")
        api.request("GET", f"{SERVICE}/groups/{number}/members", 404)
        assert user_named(api, "admin")["groupCount"] == 1

    def test_what_is_not_there(self, api: Any) -> None:
        admin = user_named(api, "admin")
        api.request("POST", f"{SERVICE}/users/{admin['id']}/groups", 404, json={"groups": ["none"]})
        api.request("POST", f"{SERVICE}/users/none/groups", 404, json={"groups": ["none"]})
        api.request("POST", f"{SERVICE}/users/{admin['id']}/groups", 400, json={"groups": []})
        api.request("POST", f"{SERVICE}/groups/none/delete", 404)
        api.request("POST", f"{SERVICE}/groups", 400, json={"group": {"attributes": {"alias": ["A"]}}})


class TestApiTokens:
    def test_a_life(self, api: Any) -> None:
        made = api.request(
            "POST", f"{SERVICE}/apikeys", json={"displayName": "nightly", "validitySeconds": 3600}
        )
        key, attributes = made["attributes"]["accessToken"], made["attributes"]
        assert attributes["access.token.lifespan"] == "3600"
        me = api.anonymous.get(PROBE, headers=as_(key)).json()
        assert me["username"] == f"service-account-{made['clientId']}"
        [shown] = listed(api, "apikeys", filter=json.dumps({"displayName": "nightly"}))
        assert "accessToken" not in shown["attributes"]
        changed = {"displayName": "daily", "description": "d", "personaQualifiedNames": ["default/p"]}
        answer = api.request("POST", f"{SERVICE}/apikeys/{made['id']}", json=changed)
        assert answer["displayName"] == answer["attributes"]["displayName"] == "daily"
        assert json.loads(answer["attributes"]["personaQualifiedName"]) == [
            {"personaQualifiedName": "default/p"}
        ]
        assert api.anonymous.get(PROBE, headers=as_(key)).status_code == 200
        api.request("DELETE", f"{SERVICE}/apikeys/{made['id']}")
        assert api.anonymous.get(PROBE, headers=as_(key)).status_code == 401
        api.request("DELETE", f"{SERVICE}/apikeys/{made['id']}", 404)

    def test_a_token_of_no_seconds_is_of_no_use(self, api: Any) -> None:
        made = api.request("POST", f"{SERVICE}/apikeys", json={"displayName": "late", "validitySeconds": 0})
        key = made["attributes"]["accessToken"]
        assert api.anonymous.get(PROBE, headers=as_(key)).status_code == 401

    def test_bad_ones(self, api: Any) -> None:
        api.request("POST", f"{SERVICE}/apikeys", 400, json={"description": "without a name"})
        api.request("POST", f"{SERVICE}/apikeys", 400, json={"displayName": "x", "validitySeconds": -1})


class TestOAuthClients:
    def test_a_life(self, api: Any) -> None:
        made = api.request(
            "POST",
            f"{SERVICE}/oauth-clients",
            json={"displayName": "app", "role": "$guest", "personaQNs": []},
        )
        secret = {"clientId": made["clientId"], "clientSecret": made["clientSecret"]}
        token = api.anonymous.post(f"{SERVICE}/oauth-clients/token", json=secret).json()["accessToken"]
        roles = api.anonymous.get(f"{SERVICE}/whoami", headers=as_(token)).json()["roles"]
        assert roles == [{"name": "$guest"}]
        path = f"{SERVICE}/oauth-clients/{made['clientId']}"
        changed = api.request("PUT", path, json={"description": "changed"})
        assert (changed["displayName"], changed["description"], changed["role"]) == (
            "app",
            "changed",
            "$guest",
        )
        assert api.request("GET", path) == changed and "clientSecret" not in changed
        assert [client["clientId"] for client in listed(api, "oauth-clients")] == [made["clientId"]]
        api.request("DELETE", path)
        assert api.anonymous.get(PROBE, headers=as_(token)).status_code == 401
        assert api.anonymous.post(f"{SERVICE}/oauth-clients/token", json=secret).status_code == 401
        api.request("GET", path, 404)
        api.request("POST", f"{SERVICE}/oauth-clients", 400, json={"displayName": "app", "role": "none"})


class TestMappers:
    def mapper(self, **changes: Any) -> dict[str, Any]:
        return {
            "name": "g1--1",
            "identityProviderAlias": "okta",
            "identityProviderMapper": "saml-group-idp-mapper",
            "config": {"syncMode": "FORCE", "attribute.value": "staff", "group": "all_users"},
            **changes,
        }

    def test_a_life(self, api: Any) -> None:
        path = f"{SERVICE}/idp/okta/mappers"
        made = api.request("POST", path, json=self.mapper())
        api.request("POST", path, 409, json=self.mapper())
        assert api.request("GET", path) == [made]
        assert api.request("GET", f"{SERVICE}/idp/azure/mappers") == []
        api.request("GET", f"{SERVICE}/idp/azure/mappers/{made['id']}", 404)
        changed = api.request(
            "POST", f"{path}/{made['id']}", json=self.mapper(config={"group": "data_stewards"})
        )
        assert changed["config"] == {"group": "data_stewards"}
        assert api.request("GET", f"{path}/{made['id']}") == changed
        api.request("POST", f"{path}/{made['id']}/delete")
        assert api.request("GET", path) == []

    def test_bad_ones(self, api: Any) -> None:
        api.request("POST", f"{SERVICE}/idp/azure/mappers", 400, json=self.mapper())
        api.request("POST", f"{SERVICE}/idp/okta/mappers", 400, json=self.mapper(config=None))


class TestCredentials:
    def test_secrets_go_in_and_never_come_out(self, api: Any) -> None:
        body = {
            "name": "default-snowflake-1-0", "connector": "snowflake", "connectorType": "jdbc", "authType": "basic",
            "host": "localhost", "port": 1, "username": "u", "password": "hush-1",
            "extra": {"role": "r", "private_key": "hush-2", "apiToken": "hush-3"},
        }  # fmt: skip
        made = api.request("POST", f"{SERVICE}/credentials", json=body)
        assert made["extra"] == {"role": "r"} and made["username"] == "u"
        number = made["id"]
        changed = api.request("POST", f"{SERVICE}/credentials/{number}", json={"description": "d"})
        assert (changed["description"], changed["host"], changed["version"]) == ("d", "localhost", "1")
        answers = [made, changed, api.request("GET", f"{SERVICE}/credentials/{number}"),
                   listed(api, "credentials", filter=json.dumps({"name": body["name"]})),
                   api.request("GET", f"{SERVICE}/events/main")]  # fmt: skip
        assert len(answers[3]) == 1
        assert "hush" not in json.dumps(answers)
        api.request("POST", f"{SERVICE}/credentials/{number}/archive")
        api.request("GET", f"{SERVICE}/credentials/{number}", 404)

    def test_what_leads_somewhere_works(self, api: Any, tmp_path: Path) -> None:
        def tried(**credential: Any) -> str:
            message: str = api.request("POST", f"{SERVICE}/credentials/test", json=credential)["message"]
            return message

        with socket.create_server(("127.0.0.1", 0)) as server:
            open_port = server.getsockname()[1]
            assert tried(host="127.0.0.1", port=open_port) == "successful"
            assert tried(host=f"http://127.0.0.1:{open_port}/x", port=open_port) != "successful"
        assert "cannot be reached" in tried(host="127.0.0.1", port=open_port)
        assert tried(host="127.0.0.1") != "successful"
        assert tried() == "host is missing"
        assert tried(connectorType="event") == "successful"
        database = tmp_path / "shop.db"
        assert tried(connector="sqlite", host=str(database)) != "successful"
        sqlite3.connect(database).execute("CREATE TABLE orders(id)").connection.close()
        assert tried(connector="sqlite", extra={"database": str(database)}) == "successful"
        database.write_text("this is no database, but text of some length" * 50)
        assert tried(connector="sqlite", host=str(database)) != "successful"

    def test_what_leads_nowhere_is_not_stored_when_it_is_tried(self, api: Any) -> None:
        body = {"name": "n", "connector": "sqlite", "host": "/nowhere.db"}
        api.request("POST", f"{SERVICE}/credentials", 400, params={"testCredential": "true"}, json=body)
        assert listed(api, "credentials") == []
        api.request("POST", f"{SERVICE}/credentials", params={"testCredential": "false"}, json=body)
        assert [item["name"] for item in listed(api, "credentials")] == ["n"]


class TestEvents:
    def events(self, api: Any, kind: str, **parameters: Any) -> Any:
        return api.request("GET", f"{SERVICE}/events/{kind}", params=parameters)

    def test_logins(self, api: Any) -> None:
        maria = user_named(api, "maria.member")
        assert impersonated(api, maria["id"]).status_code == 200
        assert impersonated(api, "nobody").status_code == 400
        assert [event["type"] for event in self.events(api, "login")] == [
            "TOKEN_EXCHANGE_ERROR", "CLIENT_LOGIN", "IMPERSONATE", "TOKEN_EXCHANGE", "CLIENT_LOGIN",
        ]  # fmt: skip
        own = self.events(api, "login", user=maria["id"], type=["IMPERSONATE", "LOGIN"])
        assert [(event["clientId"], event["ipAddress"]) for event in own] == [
            (api.tenant.client_id, "127.0.0.1")
        ]
        assert len(self.events(api, "login", first=1, max=2)) == 2
        assert self.events(api, "login", first=5) == []
        assert self.events(api, "login", dateTo="2020-01-01") == []
        assert len(self.events(api, "login", dateFrom="2020-01-01")) == 5
        [shown] = listed(
            api, "users", filter='{"username":"maria.member"}', columns=["loginEvents", "lastLoginTime"]
        )
        assert [event["type"] for event in shown["loginEvents"]] == ["IMPERSONATE"]
        assert shown["lastLoginTime"] == shown["loginEvents"][0]["time"]

    def test_changes(self, api: Any) -> None:
        user = invited(api)
        api.request("POST", f"{SERVICE}/users/{user['id']}/delete", json={})
        kinds = [(event["operationType"], event["resourceType"]) for event in self.events(api, "main")]
        assert kinds == [("DELETE", "USER"), ("CREATE", "USER")]
        [event] = self.events(api, "main", operationTypes="CREATE", resourceTypes=["USER", "GROUP"])
        assert json.loads(event["representation"])["email"] == "nina@example.com"
        assert event["resourcePath"] == f"users/{user['id']}"
        assert event["authDetails"]["clientId"] == api.tenant.token_client_id
        assert (
            len(
                self.events(
                    api, "main", authClient=api.tenant.token_client_id, resourcePath=event["resourcePath"]
                )
            )
            == 2
        )
        assert self.events(api, "main", authUser="nobody") == []

    @pytest.mark.parametrize("parameters", [{"first": "-1"}, {"max": "x"}, {"dateFrom": "1.1.2020"}])
    def test_bad_parameters(self, api: Any, parameters: dict[str, str]) -> None:
        api.request("GET", f"{SERVICE}/events/login", 400, params=parameters)


def test_a_reset_takes_back_what_was_done_to_people_and_keys(api: Any) -> None:
    before = listed(api, "users")
    invited(api)
    key = api.request("POST", f"{SERVICE}/apikeys", json={"displayName": "x"})["attributes"]["accessToken"]
    api.request("POST", f"{SERVICE}/users/{before[0]['id']}/delete", json={})
    api.request("POST", "/_local/reset", 204)
    assert listed(api, "users") == before
    assert api.anonymous.get(PROBE, headers=as_(key)).status_code == 401
    assert api.request("GET", f"{SERVICE}/events/main") == []
