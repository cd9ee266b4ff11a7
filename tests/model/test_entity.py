"""Asset objects: sparse, lossless, typed."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime

import pytest

from atlan.model.assets import Asset, AtlasGlossary, Catalog, Column, Connection, Process, Table
from atlan.model.entity import entity_from_wire, entity_type
from atlan.model.entity.errors import AttributeValueError, UnknownAttributeError
from atlan.model.enums import CertificateStatus, EntityStatus, SourceCostUnitType
from atlan.model.structs import PopularityInsights

QUALIFIED_NAME = "default/snowflake/1700000000/db/schema/orders"


def read(**attributes: object) -> Table:
    """A table as the server sends it."""
    wire = {
        "typeName": "Table",
        "guid": "g1",
        "attributes": {"name": "orders", "qualifiedName": QUALIFIED_NAME},
    }
    wire["attributes"].update(attributes)  # type: ignore[attr-defined]
    return Table.from_dict(wire)


def changes_of(table: Table) -> dict[str, object]:
    """What is sent beside what the server needs to find the asset."""
    attributes = dict(table.to_wire()["attributes"])
    assert attributes.pop("qualifiedName") == QUALIFIED_NAME
    assert attributes.pop("name") == "orders"
    return attributes


class TestReading:
    def test_absent_and_null_read_as_none(self) -> None:
        table = read(description=None)
        assert table.description is None
        assert table.column_count is None

    def test_values_are_converted(self) -> None:
        table = read(
            certificateStatus="VERIFIED",
            certificateUpdatedAt=1_700_000_000_123,
            ownerUsers=["jane", "joe"],
            sourceReadTopUserRecordList=[{"recordUser": "jane", "recordQueryCount": 3}],
            columnCount=4,
        )
        assert table.certificate_status is CertificateStatus.VERIFIED
        assert table.certificate_updated_at == datetime(2023, 11, 14, 22, 13, 20, 123000, tzinfo=UTC)
        assert table.owner_users == {"jane", "joe"}
        records = table.source_read_top_user_record_list
        assert records is not None
        assert isinstance(records[0], PopularityInsights)
        assert (records[0].record_user, records[0].record_query_count) == ("jane", 3)
        assert table.column_count == 4

    def test_header(self) -> None:
        table = entity_from_wire(
            {"typeName": "Table", "guid": "g", "status": "DELETED", "createTime": 5, "attributes": {}}
        )
        assert (table.guid, table.type_name, table.create_time) == ("g", "Table", 5)
        assert table.status is EntityStatus.DELETED

    def test_both_spellings(self) -> None:
        table = read(assetDQRuleTotalCount=7, isAIGenerated=True)
        assert table.asset_d_q_rule_total_count == table.asset_dq_rule_total_count == 7
        assert table.is_a_i_generated is table.is_ai_generated is True

    def test_attributes_as_a_group(self) -> None:
        table = read()
        assert table.attributes.name == "orders"
        table.attributes.description = "d"
        assert table.description == "d"
        assert Table(attributes=Table.Attributes(name="n", qualified_name="q")).name == "n"

    def test_what_cannot_be_converted_is_left_as_it_is(self) -> None:
        table = read(
            certificateStatus={"odd": 1}, certificateUpdatedAt="yesterday", ownerUsers="jane", columns="?"
        )
        assert table.certificate_status == {"odd": 1}
        assert table.certificate_updated_at == "yesterday"
        assert table.owner_users == "jane"
        assert table.columns == "?"

    def test_unknown_enum_value(self) -> None:
        table = read(certificateStatus="SHINY")
        status = table.certificate_status
        assert isinstance(status, CertificateStatus)
        assert (status.value, status.is_known) == ("SHINY", False)
        assert [member.value for member in CertificateStatus] == ["DEPRECATED", "DRAFT", "VERIFIED"]
        table.certificate_status = status
        assert changes_of(table) == {"certificateStatus": "SHINY"}

    def test_unknown_type_becomes_its_nearest_known_ancestor(self) -> None:
        wire = {
            "typeName": "Holo",
            "superTypeNames": ["Asset", "Catalog", "Referenceable", "Hologram"],
            "attributes": {"x": 1},
        }
        entity = entity_from_wire(dict(wire))
        assert type(entity) is Catalog
        assert entity.type_name == "Holo"
        entity.name = "n"
        assert entity.to_wire() == {"typeName": "Holo", "attributes": {"name": "n"}}

    def test_unknown_type_without_ancestors_is_an_asset(self) -> None:
        assert type(entity_from_wire({"typeName": "Holo"})) is Asset
        assert type(entity_from_wire({})) is Asset

    def test_custom_attributes(self) -> None:
        assert read(__customAttributes='{"a": 1}').custom_attributes == {"a": 1}
        assert read(__customAttributes={"a": 1}).custom_attributes == {"a": 1}
        assert read(__customAttributes="{not json").custom_attributes is None
        assert read().custom_attributes is None


class TestChanging:
    def test_only_what_changed_is_sent(self) -> None:
        table = read(description="old", columnCount=1, brandNew={"a": [1]})
        table.description = "new"
        assert table.to_wire() == {
            "typeName": "Table",
            "guid": "g1",
            "attributes": {"qualifiedName": QUALIFIED_NAME, "name": "orders", "description": "new"},
        }

    def test_nothing_changed(self) -> None:
        table = read(ownerUsers=["b", "a"], columns=[{"guid": "c", "typeName": "Column"}])
        assert table.owner_users
        assert table.columns
        assert changes_of(table) == {}

    def test_null_is_sent_and_absent_is_not(self) -> None:
        table = read(description="old")
        table.description = None
        assert changes_of(table) == {"description": None}

    def test_changes_in_place_are_noticed(self) -> None:
        table = read(
            ownerUsers=["jane"],
            sourceReadTopUserRecordList=[{"recordUser": "jane"}],
            columns=[{"guid": "c1", "typeName": "Column"}],
            queryUserMap={"jane": 1},
        )
        assert table.owner_users is not None
        assert table.source_read_top_user_record_list is not None
        assert table.columns is not None
        assert table.query_user_map is not None
        table.owner_users.add("joe")
        table.source_read_top_user_record_list[0].record_user = "joe"
        table.columns.append(Column.ref_by_guid("c2"))
        table.query_user_map["joe"] = 2
        changes = changes_of(table)
        assert sorted(changes.pop("ownerUsers")) == ["jane", "joe"]  # type: ignore[call-overload]
        assert changes == {
            "sourceReadTopUserRecordList": [{"recordUser": "joe"}],
            "columns": [{"typeName": "Column", "guid": "c1"}, {"typeName": "Column", "guid": "c2"}],
            "queryUserMap": {"jane": 1, "joe": 2},
        }

    def test_a_change_of_a_struct_does_not_reach_the_document_unnoticed(self) -> None:
        record = {"recordUser": "jane"}
        table = read(sourceReadTopUserRecordList=[record])
        assert table.source_read_top_user_record_list is not None
        table.source_read_top_user_record_list[0].record_user = "joe"
        assert record == {"recordUser": "jane"}

    def test_values_of_several_kinds_are_accepted(self) -> None:
        table = read()
        table.owner_users = ["b", "a"]
        table.certificate_status = "DRAFT"
        table.certificate_updated_at = datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)
        table.source_cost_unit = SourceCostUnitType.CREDITS
        table.popularity_score = 3
        assert changes_of(table) == {
            "ownerUsers": ["b", "a"],
            "certificateStatus": "DRAFT",
            "certificateUpdatedAt": 1000,
            "sourceCostUnit": "Credits",
            "popularityScore": 3,
        }

    def test_status_travels_beside_the_attributes(self) -> None:
        table = read()
        table.status = EntityStatus.ACTIVE
        assert table.to_wire()["status"] == "ACTIVE"
        assert changes_of(table) == {}

    def test_parts_that_a_request_replaces_go_along(self) -> None:
        wire = {"typeName": "Table", "guid": "g", "attributes": {}, "businessAttributes": {"s": {"a": 1}}}
        table = entity_from_wire(wire)
        assert "businessAttributes" not in table.to_wire()
        assert table.to_wire(including=("businessAttributes",))["businessAttributes"] == {"s": {"a": 1}}

    def test_the_object_is_not_changed_by_sending_it(self) -> None:
        table = Table(name="n", qualified_name="q")
        table.columns = [Column.ref_by_guid("c")]
        before = table.to_dict()
        table.to_wire()
        assert table.to_dict() == before


class TestErrors:
    def test_wrong_name(self) -> None:
        table = read()
        with pytest.raises(
            UnknownAttributeError, match="Table has no attribute 'colum_count'; did you mean 'column_count'"
        ):
            table.colum_count = 3  # type: ignore[attr-defined]
        with pytest.raises(AttributeError, match="did you mean 'description'"):
            table.descripton  # type: ignore[attr-defined]  # noqa: B018
        with pytest.raises(UnknownAttributeError, match="nme"):
            Table(nme="x")

    @pytest.mark.parametrize(
        ("name", "value", "expected"),
        [
            ("name", 3, "a str"),
            ("column_count", "3", "an int"),
            ("column_count", True, "an int"),
            ("is_temporary", 1, "a bool"),
            ("popularity_score", "1", "a float"),
            ("certificate_status", "VERIFYED", "a CertificateStatus such as 'VERIFIED'"),
            ("certificate_updated_at", "now", "a datetime"),
            ("owner_users", "jane", "a set"),
            ("owner_users", {1}, "a str"),
            ("columns", [Table()], "a Column"),
            ("columns", Column(), "a list"),
            ("atlan_schema", Table(), "a Schema"),
            ("source_read_top_user_record_list", [3], "a PopularityInsights"),
            ("query_user_map", {"a": "b"}, "an int"),
        ],
    )
    def test_wrong_value(self, name: str, value: object, expected: str) -> None:
        table = read()
        with pytest.raises(AttributeValueError) as caught:
            setattr(table, name, value)
        assert expected in str(caught.value)
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, ValueError)
        assert changes_of(table) == {}

    def test_read_only_names_say_so(self) -> None:
        with pytest.raises(AttributeError):
            read().custom_attributes = {}  # type: ignore[misc]

    def test_the_type_changes_only_where_types_are_interchangeable(self) -> None:
        table = read()
        table.type_name = "View"
        assert table.to_wire()["typeName"] == "View"
        with pytest.raises(AttributeValueError, match="'MaterialisedView' or 'Table' or 'View'"):
            table.type_name = "Column"
        column = Column()
        column.type_name = "Column"
        with pytest.raises(AttributeValueError, match=r"Column\.type_name must be 'Column'"):
            column.type_name = "Table"

    def test_what_is_not_complete(self) -> None:
        read().validate(for_creation=True)
        with pytest.raises(
            ValueError, match="name is missing, qualified_name is missing, one of admin_users"
        ):
            Connection(guid="-1").validate(for_creation=True)

    def test_what_is_odd(self) -> None:
        with pytest.raises(ValueError, match=r"qualified_name is not the .* of a Table.* 2 segments, not 6"):
            Table(name="orders", qualified_name="main/orders").validate()
        entity_from_wire({"typeName": "Holo", "attributes": {"name": "n", "qualifiedName": "q"}}).validate()
        entity_type("Agent")(name="n", qualified_name="wherever").validate()

    def test_probing_is_quiet(self) -> None:
        assert not hasattr(read(), "_ipython_display_")
        assert not hasattr(read(), "nothing_of_the_kind")


class TestCopies:
    def test_copy_is_independent(self) -> None:
        table = read(ownerUsers=["jane"], columns=[{"guid": "c", "typeName": "Column"}])
        table.description = "d"
        for other in (
            copy.copy(table),
            copy.deepcopy(table),
            pickle.loads(pickle.dumps(table)),
            table.copy(deep=True),
        ):
            assert other == table
            assert other is not table
            assert type(other) is Table
            assert changes_of(other) == changes_of(table)
            other.name = "other"
            assert table.name == "orders"

    def test_pending_references_survive(self) -> None:
        from atlan.model.enums import SaveSemantic

        table = read()
        table.columns = [Column.ref_by_guid("c", semantic=SaveSemantic.APPEND)]
        for other in (copy.deepcopy(table), pickle.loads(pickle.dumps(table))):
            assert other.to_wire()["appendRelationshipAttributes"] == {
                "columns": [{"typeName": "Column", "guid": "c"}]
            }

    def test_equality(self) -> None:
        assert read(columnCount=1) == read(columnCount=1)
        assert read(columnCount=1) != read(columnCount=2)
        assert read() != Asset.from_dict({"typeName": "Column"})
        assert Table() != 3
        with pytest.raises(TypeError):
            hash(read())

    def test_repr_is_short(self) -> None:
        assert (
            repr(read(description="secret"))
            == f"Table(name='orders', qualified_name='{QUALIFIED_NAME}', guid='g1')"
        )
        assert repr(entity_from_wire({"typeName": "Holo", "guid": "g"})) == "Asset[Holo](guid='g')"


class TestDocuments:
    def test_json_round_trip(self) -> None:
        table = read(brandNew=[{"a": None}])
        again = Table.from_json(table.to_json())
        assert again.to_dict() == table.to_dict()
        assert Table.parse_obj(table.to_dict()) == table

    def test_to_dict_is_a_copy(self) -> None:
        table = read(ownerUsers=["jane"])
        table.to_dict()["attributes"]["ownerUsers"].append("joe")
        assert table.owner_users == {"jane"}

    def test_dict_by_python_names(self) -> None:
        document = read(columnCount=1).dict(exclude_unset=True)
        assert document == {
            "type_name": "Table",
            "guid": "g1",
            "attributes": {"name": "orders", "qualified_name": QUALIFIED_NAME, "column_count": 1},
        }

    def test_dict_by_python_names_all_the_way_down(self) -> None:
        starred = {"assetStarredBy": "jane", "brandNew": 1}
        owner = {"typeName": "Schema", "guid": "s", "attributes": {"displayName": "S"}}
        document = read(atlanSchema=owner, starredDetailsList=[starred, None]).dict(exclude_unset=True)
        assert document["attributes"]["atlan_schema"] == {
            "type_name": "Schema", "guid": "s", "attributes": {"display_name": "S"},
        }  # fmt: skip
        assert document["attributes"]["starred_details_list"] == [
            {"asset_starred_by": "jane", "brandNew": 1}, None,
        ]  # fmt: skip

    def test_dict_of_an_entity_without_attributes(self) -> None:
        table = Table.from_dict({"typeName": "Table", "attributes": None})
        assert table.dict(exclude_unset=True) == {"type_name": "Table", "attributes": {}}

    def test_dict_by_alias_with_everything(self) -> None:
        document = read().dict(by_alias=True)
        assert document["attributes"]["columnCount"] is None
        assert document["createdBy"] is None

    def test_json_spelling(self) -> None:
        assert '"type_name":"Table"' in read().json(exclude_unset=True)
        assert '"typeName":"Table"' in read().json(by_alias=True, exclude_unset=True)

    def test_without_what_has_no_value(self) -> None:
        table = read(columnCount=None, rowCount=0)
        document = table.dict(by_alias=True, exclude_none=True)
        assert document["attributes"] == {"name": "orders", "qualifiedName": QUALIFIED_NAME, "rowCount": 0}
        assert "createdBy" not in document
        assert '"columnCount":null' in table.json(by_alias=True, exclude_unset=True)
        assert "null" not in table.json(exclude_none=True)

    def test_in_a_notebook(self) -> None:
        table = read(
            description="a <b>bold</b> one",
            ownerUsers=["joe", "jane"],
            certificateStatus="DRAFT",
            columnCount=None,
            definition="x" * 500,
            defaultCredentialToken="xyzzy",
            atlanSchema={"typeName": "Schema", "guid": "s"},
        )
        shown = table._repr_html_()
        assert shown.startswith(
            "<table><caption><code>Table</code></caption><tr><th>name</th><td>orders</td>"
        )
        assert "a &lt;b&gt;bold&lt;/b&gt; one" in shown and "<b>" not in shown
        assert "<td>jane, joe</td>" in shown
        assert "<td>DRAFT</td>" in shown
        assert "<td>Schema(guid=&#x27;s&#x27;)</td>" in shown
        assert "column_count" not in shown
        assert "xyzzy" not in shown
        assert "x" * 200 not in shown
        many = entity_from_wire({"typeName": "Holo", "attributes": {f"a{n}": n for n in range(99)}})
        assert "… and 74 more" in many._repr_html_()
        assert "<code>Holo</code>" in many._repr_html_()
        assert (
            Table.ref_by_qualified_name("default/x")
            ._repr_html_()
            .endswith("<tr><th>qualified_name</th><td>default/x</td></tr></table>")
        )

    def test_from_dict_refuses_another_type(self) -> None:
        with pytest.raises(AttributeValueError, match="'Table' or a subtype"):
            Table.from_dict({"typeName": "Column"})


class TestHelpers:
    def test_null_setters(self) -> None:
        table = read(description="d", ownerUsers=["jane"], certificateStatus="DRAFT")
        assert table.owner_users == {"jane"}
        table.remove_description()
        table.remove_user_description()
        table.remove_owners()
        table.remove_certificate()
        table.remove_announcement()
        assert changes_of(table) == dict.fromkeys(
            [
                "description",
                "userDescription",
                "ownerUsers",
                "ownerGroups",
                "certificateStatus",
                "certificateStatusMessage",
                "announcementType",
                "announcementTitle",
                "announcementMessage",
            ]
        )
        assert table.owner_users is None

    def test_announcements(self) -> None:
        from atlan.model.core import Announcement
        from atlan.model.enums import AnnouncementType

        table = read()
        assert not table.has_announcement()
        assert table.get_announcement() is None
        table.set_announcement(Announcement(AnnouncementType.WARNING, "Title", "Message"))
        assert table.has_announcement()
        assert table.get_announcment() == Announcement(AnnouncementType.WARNING, "Title", "Message")
        assert changes_of(table) == {
            "announcementType": "warning",
            "announcementTitle": "Title",
            "announcementMessage": "Message",
        }

    def test_lineage(self) -> None:
        condition = {"attributeName": "__state", "operator": "=", "attributeValue": "ACTIVE"}
        request = Asset.lineage("g").request.to_dict()
        for part in ("entityFilters", "entityTraversalFilters", "relationshipTraversalFilters"):
            assert request[part]["criterion"] == [condition]
        assert "entityFilters" not in Table.lineage("g", include_archived=True).request.to_dict()

    def test_archiving(self) -> None:
        from atlan.model.assets import AtlasGlossaryCategory, AtlasGlossaryTerm

        assert read().can_be_archived()
        assert AtlasGlossaryTerm().can_be_archived()
        assert not AtlasGlossaryCategory().can_be_archived()

    def test_a_new_connection_needs_an_admin(self) -> None:
        connection = Connection(name="c", qualified_name="default/x/1", guid="-1")
        with pytest.raises(ValueError, match="admin_users"):
            connection.validate_required()
        connection.admin_users = {"jane"}
        connection.validate_required()

    def test_deprecated_spellings(self) -> None:
        with pytest.deprecated_call():
            assert AtlasGlossary.create(name="g").name == "g"
        with pytest.deprecated_call():
            assert Table.create_for_modification(qualified_name="q", name="n").qualified_name == "q"

    def test_types_without_creator(self) -> None:
        with pytest.raises(NotImplementedError, match="Catalog has no creator"):
            Catalog.creator(name="x")  # type: ignore[attr-defined]

    def test_placeholders_differ(self) -> None:
        first, second = AtlasGlossary.creator(name="a"), AtlasGlossary.creator(name="b")
        assert first.guid != second.guid
        assert first.has_placeholder_guid()
        assert not read().has_placeholder_guid()

    def test_lineage_neighbours_and_meanings(self) -> None:
        entity = entity_from_wire(
            {
                "typeName": "Process",
                "immediateUpstream": [{"guid": "u"}],
                "meanings": [{"termGuid": "t", "displayText": "Term"}],
            }
        )
        assert isinstance(entity, Process)
        assert entity.immediate_upstream is not None
        assert entity.immediate_upstream[0].guid == "u"
        assert entity.immediate_downstream is None
        assert entity.meanings is not None
        assert entity.meanings[0].display_text == "Term"
