"""What the operators of search fields build."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from atlan.errors import InvalidRequestError
from atlan.model.assets import Asset, AtlasGlossaryTerm, Query, Table
from atlan.model.enums import CertificateStatus, SortOrder
from atlan.model.fields import atlan_fields
from atlan.model.fields.atlan_fields import (
    AtlanField,
    AtlanSearchableFieldType,
    CustomMetadataField,
    KeywordField,
    KeywordTextField,
    KeywordTextStemmedField,
    LineageFilter,
    NumericField,
    NumericRankField,
    RelationField,
    TextField,
)
from atlan.model.fluent_search import FluentSearch
from atlan.model.lineage import FluentLineage


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            Asset.CONNECTOR_NAME.eq("x"),
            {"term": {"connectorName": {"value": "x", "case_insensitive": False}}},
        ),
        (
            Asset.CONNECTOR_NAME.eq("x", case_insensitive=True),
            {"term": {"connectorName": {"value": "x", "case_insensitive": True}}},
        ),
        (
            Asset.CERTIFICATE_STATUS.eq(CertificateStatus.DRAFT),
            {"term": {"certificateStatus": {"value": "DRAFT", "case_insensitive": False}}},
        ),
        (Asset.NAME.startswith("x"), {"prefix": {"name.keyword": {"value": "x", "case_insensitive": False}}}),
        (Asset.NAME.within(["x", CertificateStatus.DRAFT]), {"terms": {"name.keyword": ["x", "DRAFT"]}}),
        (
            Asset.NAME.wildcard("x*"),
            {"wildcard": {"name.keyword": {"value": "x*", "case_insensitive": False}}},
        ),
        (Asset.NAME.regexp("x+"), {"regexp": {"name.keyword": {"value": "x+", "case_insensitive": False}}}),
        (Asset.NAME.match("x"), {"match": {"name": {"query": "x"}}}),
        (Asset.NAME.match_phrase("x y"), {"match_phrase": {"name": {"query": "x y"}}}),
        (Asset.NAME.match_stemmed("x"), {"match": {"name.stemmed": {"query": "x"}}}),
        (Asset.NAME.has_any_value(), {"exists": {"field": "name.keyword"}}),
        (
            Asset.DESCRIPTION.has_any_value(AtlanSearchableFieldType.TEXT),
            {"exists": {"field": "description.text"}},
        ),
        (Asset.DISPLAY_NAME.match("x"), {"match": {"displayName.delimiter": {"query": "x"}}}),
        (Asset.TENANT_ID.match("x"), {"match": {"tenantId": {"query": "x"}}}),
        (Asset.HAS_LINEAGE.eq(False), {"term": {"__hasLineage": {"value": False}}}),
        (Table.ROW_COUNT.eq(0), {"term": {"rowCount": {"value": 0}}}),
        (Table.ROW_COUNT.gt(0), {"range": {"rowCount": {"gt": 0}}}),
        (Table.ROW_COUNT.gte(1), {"range": {"rowCount": {"gte": 1}}}),
        (Table.ROW_COUNT.lt(2), {"range": {"rowCount": {"lt": 2}}}),
        (Table.ROW_COUNT.lte(3), {"range": {"rowCount": {"lte": 3}}}),
        (Table.ROW_COUNT.between(0, 0), {"range": {"rowCount": {"gte": 0, "lte": 0}}}),
        (
            Asset.CREATE_TIME.gt(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)),
            {"range": {"__timestamp": {"gt": 1000}}},
        ),
        (
            Asset.TYPE_NAME.eq("Table"),
            {"term": {"__typeName.keyword": {"value": "Table", "case_insensitive": False}}},
        ),
        (
            Asset.SUPER_TYPE_NAMES.eq("SQL"),
            {"term": {"__superTypeNames.keyword": {"value": "SQL", "case_insensitive": False}}},
        ),
        (Asset.GUID.within(["g"]), {"terms": {"__guid": ["g"]}}),
        (Asset.ASSIGNED_TERMS.has_any_value(), {"exists": {"field": "__meanings"}}),
        (Asset.ATLAN_TAGS.match("x"), {"match": {"__classificationsText": {"query": "x"}}}),
        (
            AtlasGlossaryTerm.ANCHOR.eq("q"),
            {"term": {"__glossary": {"value": "q", "case_insensitive": False}}},
        ),
        (
            AtlasGlossaryTerm.CATEGORIES.eq("q"),
            {"term": {"__categories": {"value": "q", "case_insensitive": False}}},
        ),
        (Asset.CREATED_BY.order(), {"__createdBy": {"order": "asc"}}),
        (Asset.NAME.order(SortOrder.DESCENDING), {"name.keyword": {"order": "desc"}}),
        (Asset.POPULARITY_SCORE.max(), {"max": {"field": "popularityScore"}}),
        (Asset.POPULARITY_SCORE.min(), {"min": {"field": "popularityScore"}}),
        (Asset.POPULARITY_SCORE.avg(), {"avg": {"field": "popularityScore"}}),
        (Asset.POPULARITY_SCORE.sum(), {"sum": {"field": "popularityScore"}}),
        (Asset.NAME.bucket_by(), {"terms": {"field": "name.keyword", "size": 10}}),
        (
            Asset.NAME.bucket_by(
                size=2,
                include_source_value=True,
                nested={"n": Table.ROW_COUNT.max()},
                order=[{"_key": "asc"}],
            ),
            {
                "terms": {"field": "name.keyword", "size": 2, "order": [{"_key": "asc"}]},
                "aggregations": {
                    "n": {"max": {"field": "rowCount"}},
                    "sourceValue": {"top_hits": {"size": 1, "_source": {"includes": ["name"]}}},
                },
            },
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_json(query: Any, expected: dict[str, Any]) -> None:
    assert query.to_dict() == expected


def test_the_class_gives_the_field_in_both_spellings() -> None:
    assert Table.name is Table.NAME
    assert Table.columns is Table.COLUMNS
    assert Table.asset_d_q_result is Table.asset_dq_result is Table.ASSET_DQ_RESULT
    assert Table.ASSET_DBT_JOB_LAST_RUN_ARTIFACT_S3PATH is Table.ASSET_DBT_JOB_LAST_RUN_ARTIFACT_S3_PATH
    assert Table(name="n").NAME is Table.NAME


def test_kinds() -> None:
    assert type(Asset.NAME) is KeywordTextStemmedField
    assert isinstance(Asset.NAME, KeywordTextField)
    assert isinstance(Asset.NAME, KeywordField)
    assert isinstance(Asset.NAME, TextField)
    assert type(Table.COLUMNS) is RelationField
    assert isinstance(Asset.VIEW_SCORE, NumericRankField)
    assert isinstance(Asset.VIEW_SCORE, NumericField)
    assert Asset.VIEW_SCORE.rank_field_name == "viewScore.rank_feature"
    assert type(Query.RAW_QUERY_TEXT) is RelationField


def test_names() -> None:
    assert (Asset.NAME.keyword_field_name, Asset.NAME.text_field_name, Asset.NAME.stemmed_field_name) == (
        "name.keyword",
        "name",
        "name.stemmed",
    )
    assert Asset.STATUS.internal_field_name == "__state"
    assert Asset.ATLAN_TAGS.internal_field_name == "__classificationNames"
    assert Asset.CREATE_TIME.internal_field_name == "__timestamp"
    assert Asset.CREATE_TIME.numeric_field_name == "__timestamp"
    assert Asset.NAME.internal_field_name == "name"
    assert Asset.HAS_LINEAGE.boolean_field_name == "__hasLineage"
    assert Asset.TENANT_ID.text_field_name == "tenantId"
    assert repr(AtlanField("x")) == "AtlanField('x')"


def test_unknown_names_of_the_module() -> None:
    with pytest.raises(AttributeError, match="NoSuchField"):
        _ = atlan_fields.NoSuchField


class TestLineage:
    @pytest.mark.parametrize(
        ("condition", "expected"),
        [
            (Asset.HAS_LINEAGE.in_lineage.eq(True), ("__hasLineage", "=", "True")),
            (Asset.HAS_LINEAGE.in_lineage.neq(True), ("__hasLineage", "!=", "True")),
            (Asset.STATUS.in_lineage.eq("ACTIVE"), ("__state", "=", "ACTIVE")),
            (
                Asset.CERTIFICATE_STATUS.in_lineage.neq(CertificateStatus.DRAFT),
                ("certificateStatus", "!=", "DRAFT"),
            ),
            (Asset.NAME.in_lineage.starts_with("x"), ("name", "startsWith", "x")),
            (Asset.NAME.in_lineage.ends_with("x"), ("name", "endsWith", "x")),
            (Asset.NAME.in_lineage.contains("x"), ("name", "contains", "x")),
            (Asset.NAME.in_lineage.does_not_contain("x"), ("name", "not_contains", "x")),
            (Asset.NAME.in_lineage.has_any_value(), ("name", "notNull", "")),
            (Asset.NAME.in_lineage.has_no_value(), ("name", "isNull", "")),
            (Asset.TENANT_ID.in_lineage.eq("x"), ("tenantId", "=", "x")),
            (Table.ROW_COUNT.in_lineage.eq(0), ("rowCount", "=", "0")),
            (Table.ROW_COUNT.in_lineage.neq(0), ("rowCount", "!=", "0")),
            (Table.ROW_COUNT.in_lineage.lt(1), ("rowCount", "<", "1")),
            (Table.ROW_COUNT.in_lineage.lte(1), ("rowCount", "<=", "1")),
            (Table.ROW_COUNT.in_lineage.gt(1), ("rowCount", ">", "1")),
            (Table.ROW_COUNT.in_lineage.gte(1), ("rowCount", ">=", "1")),
            (
                Asset.CREATE_TIME.in_lineage.gt(datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)),
                ("__timestamp", ">", "1000"),
            ),
        ],
        ids=repr,
    )
    def test_filters(self, condition: LineageFilter, expected: tuple[str, str, str]) -> None:
        assert (condition.field.internal_field_name, condition.operator.value, condition.value) == expected

    def test_equality(self) -> None:
        assert Asset.NAME.in_lineage.eq("x") == Asset.NAME.in_lineage.eq("x")
        assert (
            len({Asset.NAME.in_lineage.eq("x"), Asset.NAME.in_lineage.eq("x"), Asset.NAME.in_lineage.eq("y")})
            == 2
        )
        assert Asset.NAME.in_lineage.field is Asset.NAME


class Definitions:
    """A cache that knows one set, with an attribute of each type."""

    def get_id_for_name(self, name: str) -> str:
        assert name == "RACI"
        return "id-of-set"

    def get_attr_id_for_name(self, set_name: str, attr_name: str) -> str:
        assert set_name == "RACI"
        return f"id-{attr_name}"

    def get_attribute_def(self, attr_id: str) -> Any:
        class Options:
            primitive_type = attr_id.removeprefix("id-")

        class Definition:
            options = Options()

        return Definition()


class Client:
    custom_metadata_cache = Definitions()


class TestCustomMetadata:
    @staticmethod
    def field(primitive: str) -> CustomMetadataField:
        return CustomMetadataField(client=Client(), set_name="RACI", attribute_name=primitive)

    def test_json(self) -> None:
        text, number = self.field("string"), self.field("int")
        assert text.eq("x").to_dict() == {"term": {"id-string": {"value": "x", "case_insensitive": False}}}
        assert text.startswith("x").to_dict() == {
            "prefix": {"id-string": {"value": "x", "case_insensitive": False}}
        }
        assert text.within(["x"]).to_dict() == {"terms": {"id-string": ["x"]}}
        assert text.match("x").to_dict() == {"match": {"id-string": {"query": "x"}}}
        assert text.has_any_value().to_dict() == {"exists": {"field": "id-string"}}
        assert number.gt(0).to_dict() == {"range": {"id-int": {"gt": 0}}}
        assert number.gte(0).to_dict() == {"range": {"id-int": {"gte": 0}}}
        assert number.lt(0).to_dict() == {"range": {"id-int": {"lt": 0}}}
        assert number.lte(0).to_dict() == {"range": {"id-int": {"lte": 0}}}
        assert number.between(0, 1).to_dict() == {"range": {"id-int": {"gte": 0, "lte": 1}}}
        assert (text.set_name, text.attribute_name) == ("RACI", "string")

    def test_lineage(self) -> None:
        assert self.field("string").in_lineage.contains("x").value == "x"
        assert self.field("boolean").in_lineage.eq(True).value == "True"
        assert self.field("date").in_lineage.gte(5).operator.value == ">="
        assert self.field("users").in_lineage.cm_field.attribute_name == "users"

    @pytest.mark.parametrize(
        ("primitive", "operator", "value"),
        [
            ("string", "gt", 1),
            ("boolean", "contains", "x"),
            ("int", "starts_with", "x"),
            ("int", "ends_with", "x"),
        ],
    )
    def test_operators_of_other_types(self, primitive: str, operator: str, value: object) -> None:
        with pytest.raises(InvalidRequestError, match="400-039"):
            getattr(self.field(primitive).in_lineage, operator)(value)

    @pytest.mark.parametrize(
        ("primitive", "value"), [("int", True), ("int", "1"), ("boolean", 1), ("string", 1)]
    )
    def test_values_of_other_types(self, primitive: str, value: object) -> None:
        with pytest.raises(InvalidRequestError, match="400-048"):
            self.field(primitive).in_lineage.eq(value)

    def test_results_are_asked_for_it_behind_its_set(self) -> None:
        field = self.field("string")
        assert FluentSearch().include_on_results(field).to_request().attributes == ["id-of-set.id-string"]
        lineage = FluentLineage(starting_guid="g").include_on_results(field)
        assert lineage.request.attributes == ["id-of-set.id-string"]

    def test_groups_tell_their_source_value_by_its_bare_id(self) -> None:
        grouped = self.field("string").bucket_by(include_source_value=True).to_dict()
        [source] = [each["top_hits"] for each in grouped["aggregations"].values()]
        assert source["_source"] == {"includes": ["id-string"]}
