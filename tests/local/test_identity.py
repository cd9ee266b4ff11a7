"""Users, groups, roles, tokens, and the ways to get in."""

from __future__ import annotations

import json
import time
from typing import Any

import httpx
import pytest

TOKEN = "/auth/realms/default/protocol/openid-connect/token"
EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
PROBE = "/api/service/whoami"


def grant(api: Any, status: int = 200, **form: str) -> Any:
    fields = {
        "grant_type": "client_credentials", "client_id": api.tenant.client_id, "client_secret": api.tenant.client_secret,
        **form,
    }  # fmt: skip
    response = api.anonymous.post(TOKEN, data=fields)
    assert response.status_code == status, response.text
    return response.json()


def as_user(api: Any, token: str, path: str = PROBE) -> httpx.Response:
    return api.anonymous.get(path, headers={"authorization": f"Bearer {token}"})


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer wrong", "Basic abc"])
def test_without_a_good_token_nobody_gets_in(api: Any, header: str | None) -> None:
    headers = {} if header is None else {"authorization": header}
    for path in (PROBE, "/api/meta/types/typedefs", "/_local/faults", "/nowhere"):
        response = api.anonymous.get(path, headers=headers)
        assert (response.status_code, response.json()) == (401, {"message": "Unauthorized"})


def test_who_the_api_key_is(api: Any) -> None:
    name = f"service-account-{api.tenant.token_client_id}"
    assert api.request("GET", "/api/service/users/current")["username"] == name
    assert api.request("GET", PROBE)["roles"] == [{"name": "$api-token-default-access"}]


class TestClientCredentials:
    def test_the_service_account(self, api: Any) -> None:
        answer = grant(api, scope="openid")
        assert (
            answer["token_type"] == "Bearer" and answer["expires_in"] == 300 and answer["scope"] == "openid"
        )
        assert as_user(api, answer["access_token"]).json()["roles"] == [{"name": "$admin"}]

    def test_wrong_credentials(self, api: Any) -> None:
        assert set(grant(api, 401, client_secret="wrong")) == {"error", "error_description"}
        assert grant(api, 400, grant_type="password")["error"] == "unsupported_grant_type"

    def test_from_the_guid_of_a_token_to_a_token(self, api: Any) -> None:
        service = grant(api)["access_token"]
        filters = {
            "filter": json.dumps({"id": api.tenant.token_guid}),
            "sort": "createdAt",
            "limit": "5",
            "offset": "0",
        }
        as_service = {"authorization": f"Bearer {service}"}
        listed = api.anonymous.get("/api/service/apikeys", params=filters, headers=as_service).json()
        found = listed["records"][0]
        path = f"/auth/admin/realms/default/clients/{api.tenant.token_guid}/client-secret"
        secret = as_user(api, service, path).json()["value"]
        token = grant(api, client_id=found["clientId"], client_secret=secret)["access_token"]
        assert as_user(api, token).json()["username"] == f"service-account-{api.tenant.token_client_id}"

    def test_secrets_are_for_the_privileged(self, api: Any) -> None:
        path = f"/auth/admin/realms/default/clients/{api.tenant.token_guid}/client-secret"
        assert api.http.get(path).status_code == 403
        unknown = "/auth/admin/realms/default/clients/unknown/client-secret"
        assert as_user(api, grant(api)["access_token"], unknown).status_code == 404

    def test_the_oauth_endpoint(self, api: Any) -> None:
        url = "/api/service/oauth-clients/token"
        body = {"clientId": api.tenant.client_id, "clientSecret": api.tenant.client_secret}
        answer = api.anonymous.post(url, json=body).json()
        assert as_user(api, answer["accessToken"]).status_code == 200 and answer["expiresIn"] == 300
        assert api.anonymous.post(url, json={**body, "clientSecret": "x"}).status_code == 401


class TestImpersonation:
    def test_acting_as_a_user(self, api: Any) -> None:
        admin = api.request("GET", "/api/service/users", params={"filter": '{"username":"admin"}'})[
            "records"
        ][0]
        service = grant(api)["access_token"]
        answer = grant(api, grant_type=EXCHANGE, subject_token=service, requested_subject=admin["id"])
        assert as_user(api, answer["access_token"]).json()["username"] == "admin"

    def test_what_it_needs(self, api: Any) -> None:
        service = grant(api)["access_token"]
        assert grant(api, 400, grant_type=EXCHANGE, subject_token=service, requested_subject="nobody")
        assert grant(api, 400, grant_type=EXCHANGE, subject_token="wrong", requested_subject="x")
        assert grant(api, 403, grant_type=EXCHANGE, subject_token=api.tenant.api_key, requested_subject="x")


class TestExpiry:
    def test_tokens_end_on_request_but_not_the_api_key(self, api: Any) -> None:
        token = grant(api)["access_token"]
        api.tenant.faults.expire_tokens()
        assert as_user(api, token).status_code == 401
        assert as_user(api, grant(api)["access_token"]).status_code == 200
        api.request("GET", PROBE)

    def test_over_http_too(self, api: Any) -> None:
        token = grant(api)["access_token"]
        api.request("POST", "/_local/tokens/expire", 204)
        assert as_user(api, token).status_code == 401

    def test_short_lives(self, api: Any) -> None:
        api.request("PUT", "/_local/tokens/lifetime", 204, json={"seconds": 0.2})
        token = grant(api)["access_token"]
        assert as_user(api, token).status_code == 200
        time.sleep(0.25)
        assert as_user(api, token).status_code == 401


class TestLists:
    def listed(self, api: Any, path: str, **parameters: Any) -> Any:
        return api.request("GET", f"/api/service/{path}", params=parameters)

    def test_roles(self, api: Any) -> None:
        answer = self.listed(api, "roles", filter='{"name":{"$ilike":"$%"}}', limit=100, count="True")
        names = [role["name"] for role in answer["records"]]
        assert names == ["$admin", "$api-token-default-access", "$guest", "$member"]
        workspace = self.listed(
            api, "roles", filter='{"$or":[{"level":"workspace"},{"level":"admin-subrole"}]}'
        )
        assert workspace["filterRecord"] == 3 and workspace["totalRecord"] == 4
        assert self.listed(api, "roles", filter='{"name":"x"}')["records"] == []

    def test_groups(self, api: Any) -> None:
        answer = self.listed(api, "v2/groups", filter='{"$and":[{"alias":{"$ilike":"%steward%"}}]}')
        assert [group["name"] for group in answer["records"]] == ["data_stewards"]
        assert self.listed(api, "v2/groups", filter='{"alias":"x"}')["records"] is None

    def test_users(self, api: Any) -> None:
        everyone = self.listed(api, "users")
        assert [user["username"] for user in everyone["records"]] == ["admin", "george.guest", "maria.member"]
        assert "workspaceRole" not in everyone["records"][0]
        full = self.listed(api, "users", columns=["workspaceRole", "roles"], sort="-username", limit=1)
        assert [(user["username"], user["workspaceRole"]) for user in full["records"]] == [
            ("maria.member", "$member")
        ]
        assert (full["totalRecord"], full["filterRecord"]) == (3, 3)
        some = self.listed(api, "users", filter='{"email":{"$in":["admin@example.com","x"]}}')
        assert [user["username"] for user in some["records"]] == ["admin"]
        assert self.listed(api, "users", offset=3)["records"] is None

    def test_api_tokens(self, api: Any) -> None:
        answer = self.listed(api, "apikeys", filter=json.dumps({"clientId": api.tenant.token_client_id}))
        assert [token["id"] for token in answer["records"]] == [api.tenant.token_guid]
        assert "accessToken" not in answer["records"][0]["attributes"]

    @pytest.mark.parametrize(
        "parameters", [{"filter": "{"}, {"filter": "[]"}, {"filter": '{"a":{"$x":1}}'}, {"limit": "x"}]
    )
    def test_bad_parameters(self, api: Any, parameters: dict[str, str]) -> None:
        body = api.request("GET", "/api/service/users", 400, params=parameters)
        assert {"code", "error", "message"} <= set(body)


def test_users_and_keys_survive_a_reset(api: Any) -> None:
    key, guid = api.tenant.api_key, api.tenant.token_guid
    api.request("POST", "/_local/reset", 204)
    assert (api.tenant.api_key, api.tenant.token_guid) == (key, guid)
    api.request("GET", PROBE)
