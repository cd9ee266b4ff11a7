"""The server as such: routes, headers, error shapes, limits, where it listens, what it logs."""

from __future__ import annotations

import logging
import socket
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from ruamel.yaml import YAML

from atlan.local import LocalTenant, process
from atlan.local.app import ROUTES

SPEC = Path(__file__).parents[2] / "spec" / "openapi"
METHODS = ("get", "put", "post", "delete", "patch")


def described() -> dict[str, tuple[str, str]]:
    """Every operation of the description: from its id to its method and path."""
    yaml = YAML(typ="safe")
    paths = yaml.load(SPEC / "openapi.yaml")["paths"]
    operations: dict[str, tuple[str, str]] = {}
    for path, item in paths.items():
        while "$ref" in item:
            file, _, pointer = item["$ref"].partition("#/")
            item = yaml.load(SPEC / file)[pointer]
        operations |= {
            item[method]["operationId"]: (method.upper(), path)
            for method in METHODS
            # Where a presigned address leads, only the answer says that gives it out.
            if method in item and not {"x-unavailable", "x-presigned"} & item[method].keys()
        }
    return operations


def test_every_operation_of_the_description_is_served_where_it_says() -> None:
    served = {route.id: (route.method, route.path) for route in ROUTES}
    operations = described()
    assert len(operations) > 30
    assert {name: served.get(name) for name in operations} == operations


def test_every_answer_has_the_headers_of_the_gateway(api: Any) -> None:
    for path, status in (("/api/service/whoami", 200), ("/api/meta/entity/guid/x", 404), ("/nowhere", 404)):
        response = api.http.get(path, headers={"X-Atlan-Request-Id": "abc"})
        assert response.status_code == status
        assert response.headers["x-atlan-request-id"] == "abc"
        assert response.headers["retry-after"] == "1"
        assert response.headers["trace_id"]
    assert len(api.http.get("/api/service/whoami").headers["x-atlan-request-id"]) == 32


def test_a_trailing_slash_makes_no_difference(api: Any) -> None:
    body = {"dsl": {"query": {"match_all": {}}}}
    api.request("POST", "/api/meta/search/indexsearch/", json=body)
    assert api.request("GET", "/api/meta/types/typedefs/", params={"type": "ENUM"})["enumDefs"]


def test_unknown_routes_answer_like_the_part_they_were_meant_for(api: Any) -> None:
    assert set(api.request("GET", "/api/meta/nowhere", 404)) == {"errorId", "message", "causes"}
    assert api.request("GET", "/api/service/nowhere", 404)["code"] == 1003
    assert list(api.request("GET", "/nowhere", 404)) == ["message"]
    assert api.request("PATCH", "/api/meta/entity/bulk", 405)["errorCode"] == "ATLAS-405-00-001"


def test_values_in_the_url_have_a_limit(api: Any) -> None:
    body = api.request("GET", "/api/meta/entity/bulk", 400, params={"guid": "x" * 4097})
    assert body["errorCode"] == "ATLAS-400-00-057"
    api.request("GET", "/api/meta/entity/bulk", 404, params={"guid": "x" * 4096})


def test_names_with_reserved_characters_survive_the_path(api: Any) -> None:
    body = api.request("GET", "/api/meta/types/typedef/name/a%20b%3F", 404)
    assert "a b?" in body["errorMessage"]


def test_it_listens_on_loopback_only(clean_tenant: LocalTenant) -> None:
    server = clean_tenant._server
    assert server is not None
    assert server._socket.getsockname()[0] == "127.0.0.1"
    with pytest.raises(OSError), socket.socket() as other:
        # Another address of this machine reaches nothing.
        other.settimeout(1)
        other.connect(("127.0.0.2", urlsplit(clean_tenant.base_url).port))


def test_no_secret_is_logged_or_shown(api: Any, build: Any, caplog: pytest.LogCaptureFixture) -> None:
    tenant = api.tenant
    with caplog.at_level(logging.DEBUG):
        api.save(build.table("orders"))
        form = {
            "grant_type": "client_credentials",
            "client_id": tenant.client_id,
            "client_secret": tenant.client_secret,
        }
        token = api.http.post("/auth/realms/default/protocol/openid-connect/token", data=form).json()[
            "access_token"
        ]
        api.http.get("/api/meta/nowhere")
    text = caplog.text + repr(tenant) + repr(tenant._engine.identity.credentials)
    assert "entity/bulk" in caplog.text
    for secret in (tenant.api_key, tenant.client_secret, token):
        assert secret not in text


def test_a_defect_of_the_tenant_is_an_answer_without_details(
    api: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("a secret detail")

    monkeypatch.setattr(type(api.tenant._engine.searches), "search", fail)
    response = api.http.post("/api/meta/search/indexsearch", json={"dsl": {"query": {"match_all": {}}}})
    assert response.status_code == 500
    assert "ZeroDivisionError" in response.json()["message"] and "secret" not in response.text


class TestLocalTenant:
    def test_it_can_be_opened_again(self, tmp_path: Path) -> None:
        import httpx

        with LocalTenant(tmp_path) as first:
            key = first.api_key
            headers = {"authorization": f"Bearer {key}"}
            body = {"classificationDefs": [{"name": "PII", "displayName": "PII"}]}
            made = httpx.post(
                f"{first.base_url}/api/meta/types/typedefs", json=body, headers=headers, verify=False
            )
            name = made.json()["classificationDefs"][0]["name"]
            entity = {"typeName": "Table", "attributes": {"name": "t", "qualifiedName": "t"}}
            url = f"{first.base_url}/api/meta/entity/bulk"
            guids = httpx.post(url, json={"entities": [entity]}, headers=headers, verify=False).json()[
                "guidAssignments"
            ]
        with LocalTenant(tmp_path) as second:
            assert second.api_key == key
            (guid,) = guids.values()
            found = httpx.get(f"{second.base_url}/api/meta/entity/guid/{guid}", headers=headers, verify=False)
            tag = httpx.get(
                f"{second.base_url}/api/meta/types/typedef/name/{name}", headers=headers, verify=False
            )
            assert tag.json()["displayName"] == "PII"
            assert found.json()["entity"]["attributes"]["name"] == "t"

    def test_a_folder_of_its_own_is_removed(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
        with LocalTenant():
            assert len(list(tmp_path.iterdir())) == 1
        assert not list(tmp_path.iterdir())

    def test_a_folder_has_one_tenant_at_a_time(self, tmp_path: Path) -> None:
        with LocalTenant(tmp_path) as first:
            found = process.running(tmp_path)
            assert found is not None and found.base_url == first.base_url
            with pytest.raises(process.TenantError, match="Another local tenant"):
                LocalTenant(tmp_path).start()
        assert process.running(tmp_path) is None

    def test_its_data_is_private(self, tmp_path: Path) -> None:
        with LocalTenant(tmp_path):
            assert {file.stat().st_mode & 0o077 for file in tmp_path.glob("tenant.sqlite3*")} == {0}

    def test_it_says_when_it_is_not_running(self) -> None:
        tenant = LocalTenant()
        assert repr(tenant) == "LocalTenant(not running)"
        with pytest.raises(RuntimeError, match="not running"):
            _ = tenant.base_url
        with pytest.raises(RuntimeError, match="not running"):
            tenant.reset()

    def test_two_side_by_side_share_nothing(self, api: Any, build: Any) -> None:
        with LocalTenant() as other:
            api.save(build.table("orders"))
            assert other.base_url != api.tenant.base_url
            assert api.http.get(f"{other.base_url}/api/service/whoami").status_code == 401
