"""Readmes, links, files and badges."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from atlan.errors import AtlanError, InvalidRequestError
from atlan.model.assets import Asset, Badge, File, Link, Readme, Table
from atlan.model.enums import BadgeComparisonOperator, BadgeConditionColor, FileType
from atlan.model.structs import BadgeCondition

from .clients import AsyncClient, Client

ORDERS = "default/snowflake/1/sales/main/orders"


def table(**more: Any) -> Table:
    return Table.from_dict({"typeName": "Table", **more})


NAMED = table(guid="g1", attributes={"name": "orders", "qualifiedName": ORDERS})
NAMELESS = Table.ref_by_guid("g1")


class TestReadme:
    def test_creator(self) -> None:
        readme = Readme.creator(asset=NAMED, content="<h1>100% / ü</h1>")
        assert readme.to_wire()["attributes"] == {
            "name": "orders Readme",
            "qualifiedName": "g1/readme",
            "description": "%3Ch1%3E100%25%20/%20%C3%BC%3C/h1%3E",
            "asset": {"typeName": "Table", "guid": "g1"},
        }
        assert readme.description == "<h1>100% / ü</h1>"

    def test_asset_without_name(self) -> None:
        assert Readme.creator(asset=NAMELESS, content="x", asset_name="orders").name == "orders Readme"

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"asset": None, "content": ""}, "asset is required"),
            ({"asset": NAMED, "content": " "}, "content must not be blank"),
            ({"asset": NAMELESS}, "asset_name is required"),
            ({"asset": NAMED, "asset_name": "orders"}, "asset_name must not be given"),
            ({"asset": Table.ref_by_qualified_name(ORDERS), "asset_name": "a"}, "asset must have a guid"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Readme.creator(**{"content": "x", **arguments})

    def test_description_is_encoded_on_the_wire_alone(self) -> None:
        wire = {"typeName": "Readme", "guid": "g2", "attributes": {"description": "a%20b", "name": "n"}}
        readme = Readme.from_dict(wire)
        assert readme.description == "a b"
        assert readme.to_dict() == wire
        assert "description" not in readme.to_wire()["attributes"]
        readme.description = "c & d"
        assert readme.to_wire()["attributes"]["description"] == "c%20%26%20d"
        assert readme.description == "c & d"
        readme.remove_description()
        assert readme.description is None
        with pytest.raises(TypeError, match="must be a str"):
            readme.description = 5  # type: ignore[assignment]

    def test_it_is_searched_like_that_of_any_asset(self) -> None:
        assert Readme.DESCRIPTION is Asset.DESCRIPTION
        assert Readme.description is Asset.DESCRIPTION


class TestLink:
    def test_creator(self) -> None:
        attributes = Link.creator(asset=NAMED, name="Runbook", link="https://a.b").to_wire()["attributes"]
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", attributes.pop("qualifiedName"))
        assert attributes == {
            "name": "Runbook",
            "link": "https://a.b",
            "asset": {"typeName": "Table", "guid": "g1"},
        }

    def test_idempotent(self) -> None:
        link = Link.creator(asset=Table.ref_by_qualified_name(ORDERS), name="R", link="l", idempotent=True)
        assert link.qualified_name == f"{ORDERS}/R"
        assert link.to_wire()["attributes"]["asset"] == {
            "typeName": "Table",
            "uniqueAttributes": {"qualifiedName": ORDERS},
        }

    def test_idempotent_without_name(self) -> None:
        with pytest.raises(ValueError, match="asset must have a qualified_name"):
            Link.creator(asset=NAMELESS, name="R", link="l", idempotent=True)

    def test_asset_that_nobody_knows(self) -> None:
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-038"):
            Link.creator(asset=Table(), name="R", link="l")

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"asset": None, "name": None}, "asset is required"),
            ({"name": "", "link": ""}, "name must not be blank"),
            ({"link": " "}, "link must not be blank"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Link.creator(**{"asset": NAMED, "name": "n", "link": "l", **arguments})


class TestFile:
    def test_creator(self) -> None:
        file = File.creator(name="a.pdf", connection_qualified_name="default/file/1", file_type=FileType.PDF)
        assert file.to_wire()["attributes"] == {
            "name": "a.pdf",
            "qualifiedName": "default/file/1/a.pdf",
            "connectorName": "file",
            "connectionQualifiedName": "default/file/1",
            "fileType": "pdf",
        }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"connection_qualified_name": "default/file"}, "must be the qualifiedName of a connection"),
            ({"file_type": None}, "file_type is required"),
            ({"file_type": "papyrus"}, "file_type must be a FileType"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        good = {"name": "n", "connection_qualified_name": "default/file/1", "file_type": "pdf"}
        with pytest.raises(ValueError, match=message):
            File.creator(**{**good, **arguments})


class CustomMetadata:
    def get_id_for_name(self, name: str) -> str:
        if name != "RACI":
            raise AtlanError(f"no {name}")
        return "s1"

    def get_attr_id_for_name(self, set_name: str, attribute: str) -> str:
        return f"{attribute.lower()}1"


class TestBadge:
    CONDITION = BadgeCondition.create(
        badge_condition_operator=BadgeComparisonOperator.LT,
        badge_condition_value="5",
        badge_condition_colorhex="#112233",
    )

    def arguments(self, **more: Any) -> dict[str, Any]:
        return {
            "client": Client(custom_metadata_cache=CustomMetadata()),
            "name": "Score",
            "cm_name": "RACI",
            "cm_attribute": "Count",
            "badge_conditions": [self.CONDITION],
            **more,
        }

    def test_creator(self) -> None:
        badge = Badge.creator(**self.arguments()).to_wire()
        assert badge["status"] == "ACTIVE"
        assert badge["attributes"] == {
            "name": "Score",
            "qualifiedName": "badges/global/s1.count1",
            "badgeMetadataAttribute": "s1.count1",
            "badgeConditions": [
                {
                    "badgeConditionOperator": "lt",
                    "badgeConditionValue": "5",
                    "badgeConditionColorhex": "#112233",
                }
            ],
        }

    def test_asynchronously(self) -> None:
        client = AsyncClient(custom_metadata_cache=CustomMetadata())
        badge = asyncio.run(Badge.creator_async(**self.arguments(client=client)))
        assert badge.qualified_name == "badges/global/s1.count1"

    def test_unknown_set(self) -> None:
        with pytest.raises(AtlanError, match="no Other"):
            Badge.creator(**self.arguments(cm_name="Other"))

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"client": None, "name": ""}, "client is required"),
            ({"name": "", "cm_name": ""}, "name must not be blank"),
            ({"cm_attribute": " "}, "cm_attribute must not be blank"),
            ({"badge_conditions": []}, "badge_conditions must not be an empty list"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            Badge.creator(**self.arguments(**arguments))


class TestCondition:
    @pytest.mark.parametrize(
        ("value", "text"), [(5, "5"), (0, "0"), (2.5, "2.5"), (False, "false"), ("x", "x")]
    )
    def test_value_is_text(self, value: Any, text: str) -> None:
        condition = BadgeCondition.create(
            badge_condition_operator=BadgeComparisonOperator.EQ,
            badge_condition_value=value,
            badge_condition_colorhex=BadgeConditionColor.RED,
        )
        assert condition.to_wire() == {
            "badgeConditionOperator": "eq",
            "badgeConditionValue": text,
            "badgeConditionColorhex": "#BF1B1B",
        }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"badge_condition_operator": None}, "badge_condition_operator is required"),
            (
                {"badge_condition_operator": "like"},
                "badge_condition_operator must be a BadgeComparisonOperator",
            ),
            ({"badge_condition_value": ""}, "badge_condition_value must not be blank"),
            ({"badge_condition_colorhex": None}, "badge_condition_colorhex is required"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        good = {
            "badge_condition_operator": "eq",
            "badge_condition_value": "1",
            "badge_condition_colorhex": "#000000",
        }
        with pytest.raises(ValueError, match=message):
            BadgeCondition.create(**{**good, **arguments})
