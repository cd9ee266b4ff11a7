"""Data contracts and their specifications."""

from __future__ import annotations

import builtins
from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.assets import DataContract
from atlan.model.contract import DataContractSpec, InitRequest
from atlan.model.core import AtlanYamlModel
from atlan.model.enums import CertificateStatus, DataContractStatus

ASSET = "default/snowflake/1700000000/sales/main/orders"
YAML = """\
kind: DataContract
# what the asset is called on its source
dataset: ORDERS # short
status: draft
type: Table
template_version: 0.0.2
owners:
  users: [jane]
custom_metadata:
  RACI:
    Responsible: jane
columns:
- name: ID
  is_primary: true
  precision: 12
sla:
  hours: 4
"""


def made(**more: Any) -> dict[str, Any]:
    return dict(DataContract.creator(asset_qualified_name=ASSET, **more).to_wire()["attributes"])


class TestContract:
    @pytest.mark.parametrize(
        ("arguments", "name"),
        [
            ({"contract_json": '{"dataset": "ORDERS"}'}, "ORDERS"),
            ({"contract_json": '{"dataset": ""}'}, "orders"),
            ({"contract_json": '{"dataset": null}'}, "orders"),
            ({"contract_spec": YAML}, "ORDERS"),
            ({"contract_spec": "kind: DataContract"}, "orders"),
        ],
    )
    def test_text(self, arguments: dict[str, str], name: str) -> None:
        [(argument, text)] = arguments.items()
        wire = {"contract_json": "dataContractJson", "contract_spec": "dataContractSpec"}[argument]
        assert made(**arguments) == {
            "name": f"Data contract for {name}",
            "qualifiedName": f"{ASSET}/contract",
            wire: text,
        }

    def test_specification(self) -> None:
        spec = DataContractSpec(status="draft", type="Table", dataset="ORDERS")
        attributes = made(contract_spec=spec)
        assert attributes["name"] == "Data contract for ORDERS"
        assert attributes["dataContractSpec"] == spec.to_yaml()

    @pytest.mark.parametrize("text", ["nonsense", "{}", "[]", "5", '{"data": 1}'])
    def test_json_that_says_nothing(self, text: str) -> None:
        with pytest.raises(InvalidRequestError, match="ATLAN-PYTHON-400-062"):
            made(contract_json=text)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"asset_qualified_name": " "}, "asset_qualified_name must not be blank"),
            ({}, "one of contract_json, contract_spec is required"),
            ({"contract_json": "{}", "contract_spec": ""}, "only one of contract_json, contract_spec"),
        ],
    )
    def test_errors(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            DataContract.creator(**{"asset_qualified_name": ASSET, **arguments})


class TestSpecification:
    def test_read(self) -> None:
        spec = DataContractSpec.from_yaml(YAML)
        assert spec.status == DataContractStatus.DRAFT
        assert spec.owners is not None
        assert spec.owners.users == ["jane"]
        assert spec.columns is not None
        assert spec.columns[0].is_primary is True
        assert spec.custom_metadata == {"RACI": {"Responsible": "jane"}}
        assert spec.extra_properties == {"sla": {"hours": 4}}

    def test_nothing_is_lost_and_the_order_stays(self) -> None:
        once = DataContractSpec.from_yaml(YAML).to_yaml()
        assert once.splitlines()[:3] == ["kind: DataContract", "dataset: ORDERS", "status: draft"]
        assert "precision: 12" in once
        assert DataContractSpec.from_yaml(once).to_yaml() == once

    def test_changed(self) -> None:
        spec = DataContractSpec.from_yaml(YAML)
        spec.certification = DataContractSpec.Certification(status=CertificateStatus.VERIFIED)
        assert spec.columns is not None
        spec.columns.append(DataContractSpec.DCColumn(name="AT", data_type="timestamp"))
        again = DataContractSpec.from_yaml(spec.to_yaml())
        assert again.certification is not None
        assert again.certification.status == "VERIFIED"
        assert [column.name for column in again.columns or ()] == ["ID", "AT"]

    def test_what_is_empty_is_left_out(self) -> None:
        spec = DataContractSpec(
            dataset="ORDERS", owners=DataContractSpec.Owners(users=[]), terms=[], tags=None
        )
        assert spec.to_yaml().splitlines() == [
            "kind: DataContract",
            "template_version: 0.0.2",
            "dataset: ORDERS",
        ]

    def test_a_new_one_is_written_in_the_usual_order(self) -> None:
        spec = DataContractSpec(checks=["a > 0"], dataset="ORDERS", type="Table", status="draft")
        keys = [line.partition(":")[0] for line in spec.to_yaml().splitlines() if line[0] != "-"]
        assert keys == ["kind", "status", "template_version", "type", "dataset", "checks"]

    def test_text_of_several_lines(self) -> None:
        spec = DataContractSpec(dataset="o", description="one\ntwo\n")
        assert "description: |\n  one\n  two" in spec.to_yaml()
        assert DataContractSpec.from_yaml(spec.to_yaml()).description == "one\ntwo\n"

    @pytest.mark.parametrize("text", ["- a", "5", "", "a: [", "{"])
    def test_other_texts(self, text: str) -> None:
        with pytest.raises(ValueError, match="text must be"):
            DataContractSpec.from_yaml(text)

    def test_without_the_package(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = builtins.__import__

        def without_yaml(name: str, *args: Any, **more: Any) -> Any:
            if name.startswith("ruamel"):
                raise ImportError(name)
            return real(name, *args, **more)

        monkeypatch.setattr(builtins, "__import__", without_yaml)
        with pytest.raises(ImportError, match=r"atlan-sdk\[contracts\]"):
            DataContractSpec.from_yaml(YAML)

    def test_family(self) -> None:
        assert issubclass(DataContractSpec, AtlanYamlModel)
        assert InitRequest(asset_type="Table", asset_qualified_name=ASSET).to_wire() == {
            "assetType": "Table",
            "assetQualifiedName": ASSET,
        }
