"""Specifications of APIs, and what is in them."""

from __future__ import annotations

from typing import Any

import pytest

from atlan.model.assets import APIField, APIObject, APIPath, APIQuery, APISpec
from atlan.model.enums import APIQueryParamTypeEnum

C = "default/api/1700000000"
PLACE = {"connectorName": "api", "connectionQualifiedName": C}


def attributes(asset: Any) -> dict[str, Any]:
    return dict(asset.to_wire()["attributes"])


def reference(type_name: str, qualified_name: str) -> dict[str, Any]:
    return {"typeName": type_name, "uniqueAttributes": {"qualifiedName": qualified_name}}


def test_specification() -> None:
    spec = APISpec.creator(name="pets", connection_qualified_name=C)
    assert attributes(spec) == {"name": "pets", "qualifiedName": f"{C}/pets", **PLACE}


def test_path() -> None:
    path = APIPath.creator(path_raw_uri="/pet/{id}", spec_qualified_name=f"{C}/pets")
    assert attributes(path) == {
        "name": "/pet/{id}",
        "qualifiedName": f"{C}/pets/pet/{{id}}",
        **PLACE,
        "apiPathRawURI": "/pet/{id}",
        "apiSpecName": "pets",
        "apiSpecQualifiedName": f"{C}/pets",
        "apiSpec": reference("APISpec", f"{C}/pets"),
    }


def test_object() -> None:
    made = APIObject.creator(name="Pet", connection_qualified_name=C)
    assert attributes(made) == {"name": "Pet", "qualifiedName": f"{C}/Pet", **PLACE}
    counted = APIObject.creator(name="Pet", connection_qualified_name=C, api_field_count=0)
    assert counted.api_field_count == 0


class TestQuery:
    def test_smallest(self) -> None:
        made = APIQuery.creator(name="pets", connection_qualified_name=C)
        assert attributes(made) == {
            "name": "pets",
            "qualifiedName": f"{C}/pets",
            **PLACE,
            "apiIsObjectReference": False,
        }

    def test_all_options(self) -> None:
        made = APIQuery.creator(
            name="pets",
            connection_qualified_name=C,
            api_input_field_count=1,
            api_query_output_type="array",
            api_query_output_type_secondary="Pet",
            is_object_reference=True,
            reference_api_object_qualified_name=f"{C}/Pet",
        )
        assert attributes(made) == {
            "name": "pets",
            "qualifiedName": f"{C}/pets",
            **PLACE,
            "apiInputFieldCount": 1,
            "apiQueryOutputType": "array",
            "apiQueryOutputTypeSecondary": "Pet",
            "apiIsObjectReference": True,
            "apiObjectQualifiedName": f"{C}/Pet",
        }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"is_object_reference": True}, "reference_api_object_qualified_name is required"),
            ({"reference_api_object_qualified_name": "x"}, "may only be given for a reference"),
            ({"name": ""}, "name must not be blank"),
            ({"connection_qualified_name": "default/api"}, "must be the qualifiedName of a connection"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            APIQuery.creator(**{"name": "n", "connection_qualified_name": C, **arguments})


class TestField:
    def test_of_object(self) -> None:
        made = APIField.creator(name="id", parent_api_object_qualified_name=f"{C}/Pet")
        assert attributes(made) == {
            "name": "id",
            "qualifiedName": f"{C}/Pet/id",
            **PLACE,
            "apiIsObjectReference": False,
            "apiObject": reference("APIObject", f"{C}/Pet"),
        }

    def test_of_query_with_everything(self) -> None:
        made = APIField.creator(
            name="id",
            parent_api_object_qualified_name=" ",
            parent_api_query_qualified_name=f"{C}/deep/pets",
            connection_qualified_name=C,
            api_field_type="array",
            api_field_type_secondary="Pet",
            is_api_object_reference=True,
            reference_api_object_qualified_name=f"{C}/Pet",
            api_query_param_type=APIQueryParamTypeEnum.INPUT,
        )
        assert attributes(made) == {
            "name": "id",
            "qualifiedName": f"{C}/deep/pets/id",
            **PLACE,
            "apiIsObjectReference": True,
            "apiObjectQualifiedName": f"{C}/Pet",
            "apiFieldType": "array",
            "apiFieldTypeSecondary": "Pet",
            "apiQueryParamType": "Input",
            "apiQuery": reference("APIQuery", f"{C}/deep/pets"),
        }

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"name": " "}, "name must not be blank"),
            ({}, "exactly one of parent_api_object_qualified_name, parent_api_query_qualified_name"),
            (
                {"parent_api_object_qualified_name": f"{C}/a", "parent_api_query_qualified_name": f"{C}/b"},
                "exactly one of",
            ),
            ({"parent_api_object_qualified_name": f"{C}/a/b"}, "must have 4 segments"),
            (
                {"parent_api_object_qualified_name": f"{C}/a", "is_api_object_reference": True},
                "reference_api_object_qualified_name is required",
            ),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            APIField.creator(**{"name": "n", **arguments})
