"""Enumerations and structs."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import pytest

import atlan.model.enums
import atlan_types.enums
from atlan.model import structs
from atlan.model.entity.errors import AttributeValueError, UnknownAttributeError
from atlan.model.entity.open_enum import OpenEnum
from atlan.model.entity.struct import Struct
from atlan.model.enums import (
    AtlanConnectionCategory,
    AtlanConnectorType,
    AtlanIcon,
    CertificateStatus,
    QueryUsernameStrategy,
    SaveSemantic,
)
from atlan.model.structs import ColumnValueFrequencyMap, Histogram, PopularityInsights, SourceTagAttachment

SPEC = Path(__file__).parents[2] / "spec" / "typedefs"


class TestEnums:
    def test_every_one_is_open_and_importable(self) -> None:
        for name in atlan.model.enums.__all__:
            enumeration = getattr(atlan.model.enums, name)
            assert issubclass(enumeration, OpenEnum)
            assert enumeration is getattr(atlan_types.enums, name)
            assert all(member.is_known and isinstance(member, str) for member in enumeration)

    def test_members_of_the_server(self) -> None:
        for path in SPEC.glob("*.json"):
            for definition in json.loads(path.read_text())["enumDefs"]:
                name = "".join(word[:1].upper() + word[1:] for word in definition["name"].split("_"))
                values = [member.value for member in getattr(atlan.model.enums, name)]
                assert values == [element["value"] for element in definition["elementDefs"]]

    def test_member_names(self) -> None:
        assert QueryUsernameStrategy.CONNECTION_USERNAME.value == "connectionUsername"
        assert SaveSemantic["APPEND"] is SaveSemantic.APPEND
        assert len(AtlanIcon) > 1500

    def test_text(self) -> None:
        assert f"{CertificateStatus.VERIFIED}" == str(CertificateStatus.VERIFIED) == "VERIFIED"
        assert CertificateStatus("DRAFT") is CertificateStatus.DRAFT
        with pytest.raises(ValueError, match="SHINY"):
            CertificateStatus("SHINY")

    def test_unknown_values(self) -> None:
        shiny = CertificateStatus.of("SHINY")
        assert shiny == CertificateStatus.of("SHINY") == "SHINY"
        assert (shiny.name, shiny.value, shiny.is_known) == ("SHINY", "SHINY", False)
        for again in (copy.copy(shiny), copy.deepcopy(shiny), pickle.loads(pickle.dumps(shiny))):
            assert again == shiny
            assert isinstance(again, CertificateStatus)
        assert pickle.loads(pickle.dumps(CertificateStatus.DRAFT)) is CertificateStatus.DRAFT
        assert shiny not in list(CertificateStatus)

    def test_connectors(self) -> None:
        assert AtlanConnectorType.SNOWFLAKE.category is AtlanConnectionCategory.WAREHOUSE
        assert AtlanConnectorType.S3.value == "s3"
        own = AtlanConnectorType.of("my-lake")
        assert (own.name, own.value, own.category) == ("MY_LAKE", "my-lake", AtlanConnectionCategory.CUSTOM)
        named = AtlanConnectorType.CREATE_CUSTOM("MINE", "My-Lake", AtlanConnectionCategory.LAKE)
        assert (named.name, named.value, named.category) == ("MINE", "my-lake", AtlanConnectionCategory.LAKE)
        assert AtlanConnectorType.CREATE_CUSTOM("SNOW", "snowflake") is AtlanConnectorType.SNOWFLAKE
        assert pickle.loads(pickle.dumps(AtlanConnectorType.SNOWFLAKE)) is AtlanConnectorType.SNOWFLAKE

    def test_names_of_the_module(self) -> None:
        with pytest.raises(AttributeError, match="NoSuchEnum"):
            _ = atlan_types.enums.NoSuchEnum
        assert "SortOrder" in dir(atlan_types.enums)
        assert "SortOrder" in dir(atlan.model.enums)


class TestStructs:
    def test_all_are_there(self) -> None:
        defined = {
            definition["name"]
            for path in SPEC.glob("*.json")
            for definition in json.loads(path.read_text())["structDefs"]
        }
        assert defined == set(structs.__all__) - {"Struct"}
        assert all(issubclass(getattr(structs, name), Struct) for name in defined)

    def test_building(self) -> None:
        insight = PopularityInsights(record_user="jane", record_query_count=3, record_total_user_count=None)
        assert insight.to_wire() == {
            "recordUser": "jane",
            "recordQueryCount": 3,
            "recordTotalUserCount": None,
        }
        assert repr(insight).startswith("PopularityInsights(recordUser='jane'")
        with pytest.raises(UnknownAttributeError, match="did you mean 'record_user'"):
            PopularityInsights(recrd_user="x")
        with pytest.raises(AttributeValueError, match=r"PopularityInsights\.record_user must be a str"):
            insight.record_user = 3  # type: ignore[assignment]

    def test_reading_flat_and_nested(self) -> None:
        flat = SourceTagAttachment.wrap({"sourceTagName": "n", "sourceTagValue": [{"tagAttachmentKey": "k"}]})
        nested = SourceTagAttachment.wrap(
            {
                "typeName": "SourceTagAttachment",
                "attributes": {
                    "sourceTagName": "n",
                    "sourceTagValue": [
                        {"typeName": "SourceTagAttachmentValue", "attributes": {"tagAttachmentKey": "k"}}
                    ],
                },
            }
        )
        for attachment in (flat, nested):
            assert attachment.source_tag_name == "n"
            assert attachment.source_tag_value is not None
            assert attachment.source_tag_value[0].tag_attachment_key == "k"

    def test_changes_reach_the_outer_struct(self) -> None:
        wire = {
            "typeName": "SourceTagAttachment",
            "attributes": {"sourceTagValue": [{"tagAttachmentKey": "k"}], "new": 1},
        }
        attachment = SourceTagAttachment.wrap(wire)
        assert attachment.source_tag_value is not None
        attachment.source_tag_value[0].tag_attachment_key = "other"
        assert attachment.to_wire() == {
            "typeName": "SourceTagAttachment",
            "attributes": {"sourceTagValue": [{"tagAttachmentKey": "other"}], "new": 1},
        }
        assert wire["attributes"] == {"sourceTagValue": [{"tagAttachmentKey": "k"}], "new": 1}

    def test_copies(self) -> None:
        struct = ColumnValueFrequencyMap(column_value="a", column_value_frequency=1)
        for other in (copy.copy(struct), copy.deepcopy(struct), pickle.loads(pickle.dumps(struct))):
            assert other == struct
            assert other != Histogram()
            other.column_value = "b"
            assert struct.column_value == "a"

    def test_documents(self) -> None:
        wire = {"columnValue": "a", "columnValueFrequency": None, "notInventedYet": [1]}
        struct = ColumnValueFrequencyMap.from_dict(copy.deepcopy(wire))
        assert struct.to_dict() == wire
        assert ColumnValueFrequencyMap.from_json(struct.to_json()) == struct
        assert ColumnValueFrequencyMap.parse_obj(wire) == struct
        assert struct.copy(deep=True) == struct.copy() == struct
        assert struct.dict(exclude_none=True) == {"column_value": "a", "notInventedYet": [1]}
        assert struct.dict(by_alias=True, exclude_unset=True) == wire
        assert ColumnValueFrequencyMap().dict() == {"column_value": None, "column_value_frequency": None}
        assert json.loads(struct.json(by_alias=True)) == wire
        struct.to_dict()["notInventedYet"].append(2)
        assert struct.to_dict() == wire

    def test_nested_documents(self) -> None:
        nested = {"typeName": "Histogram", "attributes": {"boundaries": [0.5]}}
        struct = Histogram.from_dict(nested)
        assert struct.to_dict() == nested
        assert struct.dict(exclude_unset=True) == {"boundaries": [0.5]}

    def test_repr_is_short(self) -> None:
        assert len(repr(Histogram(boundaries=[0.1] * 1000))) < 100
