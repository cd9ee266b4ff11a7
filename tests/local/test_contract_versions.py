"""Deleting data contracts: all versions together, or the latest one alone, and never archived."""

from __future__ import annotations

from typing import Any

import pytest

BULK = "/api/meta/entity/bulk"


@pytest.fixture
def versions(api: Any, build: Any) -> list[str]:
    """Three versions of a contract, the oldest first."""
    guids: list[str] = []
    for number in (1, 2, 3):
        before = (
            {"dataContractPreviousVersion": build.reference("DataContract", guid=guids[-1])} if guids else {}
        )
        entity = build.entity(
            "DataContract", "c", f"{build.schema}/orders/contract/V{number}", "-1", **before
        )
        guids.append(api.save(entity)["guidAssignments"]["-1"])
    return guids


def delete(api: Any, guid: str, status: int = 200, scope: str | None = None, kind: str = "PURGE") -> Any:
    headers = {"x-atlan-contract-delete-scope": scope} if scope else {}
    return api.request("DELETE", BULK, status, params={"guid": guid, "deleteType": kind}, headers=headers)


def left(api: Any, versions: list[str]) -> list[str]:
    return [guid for guid in versions if api.http.get(f"/api/meta/entity/guid/{guid}").status_code == 200]


def test_all_versions_go_together(api: Any, versions: list[str]) -> None:
    gone = delete(api, versions[1])["mutatedEntities"]["DELETE"]
    assert sorted(entity["guid"] for entity in gone) == sorted(versions)
    assert left(api, versions) == []


def test_the_latest_goes_alone(api: Any, versions: list[str]) -> None:
    for guid in versions[:2]:
        assert delete(api, guid, 409, "single")["errorCode"] == "ATLAS-409-00-015"
    delete(api, versions[2], scope="single")
    assert left(api, versions) == versions[:2]


def test_none_is_archived(api: Any, versions: list[str]) -> None:
    assert delete(api, versions[2], 409, kind="SOFT")["errorCode"] == "ATLAS-409-00-015"
    delete(api, versions[2], 400, "some")
