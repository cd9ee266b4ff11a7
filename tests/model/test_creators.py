"""Creators and updaters, against what the server is known to need of each type."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.assets import (
    AtlasGlossary,
    AtlasGlossaryTerm,
    CalculationView,
    Column,
    ColumnProcess,
    Connection,
    Process,
    Query,
    Schema,
    Table,
    TablePartition,
    View,
)
from atlan.model.entity import entity_type
from atlan.model.enums import AtlanConnectorType, AtlanIcon
from atlan_types._index import TYPES

from .special_types import SPECIAL_TYPES

CASES = json.loads((Path(__file__).parent / "golden" / "creators.json").read_text())
CONNECTION = "default/snowflake/1700000000"
SCHEMA = f"{CONNECTION}/db/sch"


class Everybody:
    """A cache that knows everybody, and remembers who was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def validate_names(self, names: list[str]) -> None:
        self.asked.append(names)

    validate_aliases = validate_idstrs = validate_names


class Client:
    def __init__(self) -> None:
        self.user_cache = Everybody()
        self.group_cache = Everybody()
        self.role_cache = Everybody()


def _entity(document: dict[str, Any]) -> Any:
    found = entity_type(document["typeName"])
    if "guid" in document:
        return found.ref_by_guid(document["guid"])
    return found.ref_by_qualified_name(document["qualifiedName"])


def _argument(name: str, value: Any) -> Any:
    if isinstance(value, dict):
        return _entity(value)
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return [_entity(item) for item in value]
    convert: Any = {
        "parent_type": entity_type,
        "icon": lambda name: AtlanIcon[name],
        "connector_type": AtlanConnectorType,
        "extra_hash_params": set,
    }.get(name)
    return convert(value) if convert else value


@pytest.mark.filterwarnings("ignore:table_name and table_qualified_name")
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['type']}.{case['method']}:{case['case']}")
def test_result(case: dict[str, Any]) -> None:
    arguments = {name: _argument(name, value) for name, value in case["arguments"].items()}
    if case["type"] == "Connection" and case["method"] == "creator":
        arguments["client"] = Client()
    made = getattr(entity_type(case["type"]), case["method"])(**arguments)
    wire = made.to_wire()
    assert set(wire) == {"typeName", "guid", "attributes"}
    assert wire["typeName"] == case["type"]
    assert re.fullmatch(r"-\d+", wire["guid"])
    attributes = dict(wire["attributes"])
    expected = dict(case["attributes"])
    generated = {"<placeholder>": r"-\d+", "default/snowflake/<seconds>": r"default/snowflake/\d{10}"}
    if "<random>" in expected["qualifiedName"]:
        pattern = re.escape(expected.pop("qualifiedName")).replace("<random>", r"[\w-]{21,36}")
        assert re.fullmatch(pattern, attributes.pop("qualifiedName"))
    elif expected["qualifiedName"] in generated:
        assert re.fullmatch(generated[expected.pop("qualifiedName")], attributes.pop("qualifiedName"))
    assert attributes == expected


def test_all_creatable_types_are_covered() -> None:
    covered = {case["type"] for case in CASES if case["method"] == "creator"}
    creatable = {name for name in TYPES if "creator" in vars(entity_type(name))}
    assert covered | set(SPECIAL_TYPES) == creatable


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['type']}.{case['method']}:{case['case']}")
@pytest.mark.parametrize("blank", [None, "", "  "])
def test_required_text_must_not_be_blank(case: dict[str, Any], blank: str | None) -> None:
    arguments = {name: _argument(name, value) for name, value in case["arguments"].items()}
    if case["type"] == "Connection" and case["method"] == "creator":
        arguments["client"] = Client()
    method = getattr(entity_type(case["type"]), case["method"])
    for name in (
        "name",
        "parent_qualified_name",
        "connection_qualified_name",
        "definition",
        "collection_qualified_name",
    ):
        required = name in arguments and "None" not in str(method.__annotations__[name])
        if required:
            with pytest.raises(ValueError, match=f"{name} (is required|must not be blank)"):
                method(**{**arguments, name: blank})


class TestPlaces:
    def test_parents_have_an_exact_depth(self) -> None:
        for wrong in (CONNECTION, f"{SCHEMA}/x", "db", f"{CONNECTION}//sch"):
            with pytest.raises(ValueError, match="schema_qualified_name must have 5 segments"):
                View.creator(name="v", schema_qualified_name=wrong)
        with pytest.raises(ValueError, match="table_qualified_name must have 6 segments"):
            TablePartition.creator(name="p", table_qualified_name=SCHEMA)
        with pytest.raises(
            ValueError, match="connection_qualified_name must be the qualifiedName of a connection"
        ):
            entity_type("Database").creator(name="d", connection_qualified_name="default/snowflake")  # type: ignore[attr-defined]

    def test_a_connection_allows_any_depth(self) -> None:
        deep = View.creator(
            name="v", schema_qualified_name=f"{CONNECTION}/a/b/c/sch", connection_qualified_name=CONNECTION
        )
        assert (deep.connection_qualified_name, deep.schema_name, deep.database_name) == (
            CONNECTION,
            "sch",
            None,
        )
        assert deep.database_qualified_name is None
        shallow = View.creator(
            name="v", schema_qualified_name=f"{CONNECTION}/sch", connection_qualified_name=CONNECTION
        )
        assert (shallow.schema_name, shallow.database_name) == ("sch", None)
        told = View.creator(
            name="v",
            schema_qualified_name=f"{CONNECTION}/a/b/sch",
            database_qualified_name=f"{CONNECTION}/a/b",
            connection_qualified_name=CONNECTION,
        )
        assert (told.database_name, told.database_qualified_name) == ("b", f"{CONNECTION}/a/b")

    def test_directly_in_a_connection(self) -> None:
        table = Table.creator(name="t", connection_qualified_name=CONNECTION)
        assert table.to_wire()["attributes"] == {
            "name": "t",
            "qualifiedName": f"{CONNECTION}/t",
            "connectorName": "snowflake",
            "connectionQualifiedName": CONNECTION,
        }
        schema = Schema.creator(name="s", connection_qualified_name=CONNECTION)
        assert (schema.qualified_name, schema.database) == (f"{CONNECTION}/s", None)

    def test_what_does_not_fit_together(self) -> None:
        other = "default/postgres/1"
        with pytest.raises(ValueError, match="must lie inside 'default/postgres/1'"):
            Table.creator(name="t", schema_qualified_name=SCHEMA, connection_qualified_name=other)
        with pytest.raises(
            ValueError, match="schema_qualified_name or connection_qualified_name is required"
        ):
            Table.creator(name="t")  # type: ignore[call-overload]
        with pytest.raises(ValueError, match="schema_qualified_name is required beside the name"):
            Table.creator(name="t", schema_name="s", connection_qualified_name=CONNECTION)
        with pytest.raises(ValueError, match="database_qualified_name is required beside the name"):
            Schema.creator(name="s", database_name="d", connection_qualified_name=CONNECTION)

    def test_no_slash_in_a_package(self) -> None:
        with pytest.raises(ValueError, match="package_id must not contain a slash"):
            CalculationView.creator(name="v", package_id="a/b", schema_qualified_name=SCHEMA)


class TestColumns:
    TABLE = f"{SCHEMA}/tab"

    def test_order_and_parent(self) -> None:
        with pytest.raises(ValueError, match="order must be at least 0"):
            Column.creator(name="c", parent_qualified_name=self.TABLE, parent_type=Table, order=-1)
        with pytest.raises(ValueError, match="parent_type must be one of Table, View"):
            Column.creator(name="c", parent_qualified_name=self.TABLE, parent_type=Schema, order=0)
        with pytest.raises(ValueError, match="parent_qualified_name must have 6 segments"):
            Column.creator(name="c", parent_qualified_name=SCHEMA, parent_type=Table, order=0)
        assert (
            Column.creator(name="c", parent_qualified_name=self.TABLE, parent_type=Table, order=0).order == 0
        )

    def test_deep(self) -> None:
        column = Column.creator(
            name="c",
            parent_qualified_name=f"{CONNECTION}/a/b/c/d/tab",
            parent_type=View,
            order=1,
            connection_qualified_name=CONNECTION,
        )
        assert (column.view_name, column.database_name, column.schema_qualified_name) == ("tab", None, None)

    def test_deprecated_parameters_do_nothing_but_warn(self) -> None:
        with pytest.deprecated_call():
            column = Column.creator(
                name="c", parent_qualified_name=self.TABLE, parent_type=Table, order=0, table_name="other"
            )
        assert column.table_name == "tab"

    def test_nested(self) -> None:
        outer = Column.creator(name="address", parent_qualified_name=self.TABLE, parent_type=Table, order=0)
        outer_name = outer.qualified_name
        assert outer_name is not None
        inner = Column.creator(
            name="street", parent_qualified_name=outer_name, parent_type=Column, order=0, parent_column=outer
        )
        innermost = Column.creator(
            name="number",
            parent_qualified_name=f"{outer_name}/street",
            parent_type=Column,
            order=0,
            parent_column=inner,
        )
        attributes = innermost.to_wire()["attributes"]
        assert attributes["columnDepthLevel"] == 3
        assert attributes["columnHierarchy"] == [
            {"depth": "1", "name": "address", "qualifiedName": outer_name},
            {"depth": "2", "name": "street", "qualifiedName": f"{outer_name}/street"},
        ]
        assert attributes["parentColumn"]["uniqueAttributes"] == {"qualifiedName": f"{outer_name}/street"}
        assert (attributes["tableName"], attributes["schemaName"], attributes["databaseName"]) == (
            "tab",
            "sch",
            "db",
        )
        assert attributes["connectionQualifiedName"] == CONNECTION

    def test_nested_mistakes(self) -> None:
        outer = Column.creator(name="a", parent_qualified_name=self.TABLE, parent_type=Table, order=0)
        with pytest.raises(ValueError, match="parent_column is required"):
            Column.creator(name="c", parent_qualified_name=f"{self.TABLE}/a", parent_type=Column, order=0)
        with pytest.raises(ValueError, match="must be the qualifiedName of parent_column"):
            Column.creator(
                name="c",
                parent_qualified_name=f"{self.TABLE}/b",
                parent_type=Column,
                order=0,
                parent_column=outer,
            )
        stranger = Column(qualified_name="q", name="n")
        with pytest.raises(ValueError, match="connection_qualified_name is required"):
            Column.creator(
                name="c", parent_qualified_name="q", parent_type=Column, order=0, parent_column=stranger
            )


class TestProcesses:
    IN, OUT = Table.ref_by_guid("aaa"), Table.ref_by_guid("bbb")

    def name_of(self, **changes: Any) -> str:
        arguments: dict[str, Any] = {
            "name": "p",
            "connection_qualified_name": CONNECTION,
            "inputs": [self.IN],
            "outputs": [self.OUT],
        }
        return Process.creator(**{**arguments, **changes}).qualified_name or ""

    def test_the_same_process_is_met_again(self) -> None:
        assert self.name_of() == self.name_of()
        assert self.name_of(extra_hash_params={"a", "b"}) == self.name_of(extra_hash_params={"b", "a"})

    def test_different_processes_do_not_collide(self) -> None:
        by_name = [
            self.name_of(inputs=[Table.ref_by_qualified_name("x")]),
            self.name_of(inputs=[Table.ref_by_qualified_name("y")]),
        ]
        names = [self.name_of(), self.name_of(name="q"), self.name_of(extra_hash_params={"a"}), *by_name]
        assert len(set(names)) == len(names)

    def test_generate_qualified_name(self) -> None:
        assert (
            Process.generate_qualified_name(
                name="p", connection_qualified_name=CONNECTION, inputs=[self.IN], outputs=[self.OUT]
            )
            == self.name_of()
        )

    def test_a_blank_id_counts_as_none(self) -> None:
        assert self.name_of(process_id=" ") == self.name_of()

    def test_mistakes(self) -> None:
        with pytest.raises(ValueError, match="inputs must not be an empty list"):
            self.name_of(inputs=[])
        with pytest.raises(ValueError, match="connection_qualified_name must name a connector"):
            self.name_of(connection_qualified_name="default")
        with pytest.raises(ValueError, match="parent is required"):
            ColumnProcess.creator("c", CONNECTION, [self.IN], [self.OUT], None)  # type: ignore[arg-type]


class TestGlossaries:
    def test_exactly_one_anchor(self) -> None:
        with pytest.raises(
            ValueError, match="one of anchor, glossary_qualified_name, glossary_guid is required"
        ):
            AtlasGlossaryTerm.creator(name="t")
        with pytest.raises(ValueError, match=r"only one of .* may be given, not anchor, glossary_guid"):
            AtlasGlossaryTerm.creator(name="t", anchor=AtlasGlossary.ref_by_guid("g"), glossary_guid="g")

    def test_no_two_have_the_same_placeholder(self) -> None:
        names = {AtlasGlossaryTerm.creator(name="t", glossary_guid="g").qualified_name for _ in range(100)}
        assert len(names) == 100


class TestQueries:
    def test_folder_or_collection(self) -> None:
        with pytest.raises(
            ValueError, match="one of collection_qualified_name, parent_folder_qualified_name is required"
        ):
            Query.creator(name="q")
        with pytest.raises(ValueError, match="at least 4 segments"):
            Query.creator(name="q", parent_folder_qualified_name="a/b")

    def test_raw_query(self) -> None:
        query = Query.creator(name="q", collection_qualified_name="default/collection/jane/1")
        query.with_raw_query(schema_qualified_name=SCHEMA, query="SELECT 1")
        assert query.raw_query_text == "SELECT 1"
        assert query.is_visual_query is False
        assert query.default_database_qualified_name == f"{CONNECTION}/db"
        assert query.to_wire()["attributes"]["variablesSchemaBase64"].startswith("eyJ")
        with pytest.raises(ValueError, match="5 segments"):
            query.with_raw_query(schema_qualified_name="x", query="SELECT 1")

    def test_trimming_keeps_the_parent(self) -> None:
        query = Query.creator(name="q", collection_qualified_name="default/collection/jane/1")
        assert query.trim_to_required().to_wire()["attributes"]["parent"] == {
            "typeName": "Collection",
            "uniqueAttributes": {"qualifiedName": "default/collection/jane/1"},
        }


class TestConnections:
    def test_everybody_is_checked(self) -> None:
        client = Client()
        Connection.creator(
            client=client,
            name="c",
            connector_type=AtlanConnectorType.SNOWFLAKE,
            admin_users=["jane"],
            admin_groups=["g"],
            admin_roles=["r"],
        )
        assert (client.user_cache.asked, client.group_cache.asked, client.role_cache.asked) == (
            [["jane"]],
            [["g"]],
            [["r"]],
        )

    def test_somebody_has_to_administer(self) -> None:
        for nobody in ({}, {"admin_users": []}):
            with pytest.raises(ValueError, match="admin_users, admin_groups, admin_roles"):
                Connection.creator(
                    client=Client(),
                    name="c",
                    connector_type=AtlanConnectorType.SNOWFLAKE,
                    **nobody,  # type: ignore[arg-type]
                )

    def test_connectors_of_a_tenant(self) -> None:
        connector = AtlanConnectorType.CREATE_CUSTOM("ACME", "acme-lake")
        connection = Connection.creator(
            client=Client(), name="c", connector_type=connector, admin_roles=["r"]
        )
        assert connection.connector_name == "acme-lake"
        assert connection.category == "custom"
        assert connector not in list(AtlanConnectorType)

    def test_no_two_get_one_name_within_a_second(self) -> None:
        made = [
            Connection.creator(
                client=Client(), name=f"c{n}", connector_type=AtlanConnectorType.SNOWFLAKE, admin_roles=["r"]
            ).qualified_name
            for n in range(5)
        ]
        assert len(set(made)) == 5

    def test_odd_connectors_are_refused(self) -> None:
        with pytest.raises(InvalidRequestError):
            Connection.creator(
                client=Client(), name="c", connector_type=AtlanConnectorType.of("No Good/"), admin_roles=["r"]
            )

    async def test_asynchronously(self) -> None:
        class Waiting(Everybody):
            async def validate_names(self, names: list[str]) -> None:  # type: ignore[override]
                self.asked.append(names)

            validate_aliases = validate_idstrs = validate_names  # type: ignore[assignment]

        class AsyncClient:
            user_cache = group_cache = role_cache = Waiting()

        client: Any = AsyncClient()
        connection = await Connection.creator_async(
            client=client, name="c", connector_type=AtlanConnectorType.SNOWFLAKE, admin_users=["jane"]
        )
        assert connection.admin_users == {"jane"}
        assert client.user_cache.asked == [["jane"]]
