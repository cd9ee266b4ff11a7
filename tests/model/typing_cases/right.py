"""Lines that type checkers accept, and what they see."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

from atlan.model.assets import (
    Asset,
    AtlasGlossary,
    AtlasGlossaryTerm,
    Catalog,
    Column,
    Connection,
    Database,
    MaterialisedView,
    Process,
    Query,
    Schema,
    Table,
    View,
)
from atlan.model.assets.relations import UserDefRelationship
from atlan.model.enums import AtlanConnectorType, CertificateStatus, EntityStatus, SaveSemantic
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    KeywordTextStemmedField,
    NumericField,
    RelationField,
)
from atlan.model.search import Term
from atlan.model.structs import PopularityInsights

table = Table(name="orders", qualified_name="q")
assert_type(table.name, str | None)
assert_type(table.column_count, int | None)
assert_type(table.is_temporary, bool | None)
assert_type(table.popularity_score, float | None)
assert_type(table.certificate_status, CertificateStatus | None)
assert_type(table.last_sync_run_at, datetime | None)
assert_type(table.owner_users, set[str] | None)
assert_type(table.source_read_top_user_record_list, list[PopularityInsights] | None)
assert_type(table.query_user_map, dict[str, int] | None)
assert_type(table.columns, list[Column] | None)
assert_type(table.atlan_schema, Schema | None)
assert_type(table.assigned_terms, list[AtlasGlossaryTerm] | None)
assert_type(table.input_to_processes, list[Process] | None)
assert_type(table.status, EntityStatus | None)
assert_type(table.guid, str | None)
assert_type(table.attributes, Table)
assert_type(table.asset_dq_rule_total_count, int | None)
assert_type(table.asset_d_q_rule_total_count, int | None)
assert_type(table.trim_to_required(), Table)
assert_type(table.copy(), Table)

table.description = None
table.owner_users = ["jane"]
table.owner_users = {"jane"}
table.certificate_status = "VERIFIED"
table.certificate_status = CertificateStatus.VERIFIED
table.last_sync_run_at = 1_700_000_000_000
table.columns = [Column.ref_by_guid("g", semantic=SaveSemantic.APPEND)]
table.atlan_schema = Schema.ref_by_qualified_name("q")

assert_type(Table.NAME, KeywordTextStemmedField)
assert_type(Table.name, KeywordTextStemmedField)
assert_type(Table.COLUMN_COUNT, NumericField)
assert_type(Table.COLUMNS, RelationField)
assert_type(Table.columns, RelationField)
assert_type(Asset.HAS_LINEAGE, BooleanField)
assert_type(Asset.CERTIFICATE_STATUS, KeywordTextField)
assert_type(AtlasGlossaryTerm.ANCHOR, KeywordField)
assert_type(Table.NAME.eq("x"), Term)
Asset.CERTIFICATE_STATUS.eq(CertificateStatus.DRAFT)
Asset.CREATE_TIME.gt(datetime.now())
Table.ROW_COUNT.between(0, 10)

assert_type(Table.creator(name="t", schema_qualified_name="s"), Table)
assert_type(Table.creator(name="t", connection_qualified_name="c"), Table)
assert_type(View.creator(name="v", schema_qualified_name="s"), View)
assert_type(MaterialisedView.creator(name="v", schema_qualified_name="s"), MaterialisedView)
assert_type(Database.creator(name="d", connection_qualified_name="c"), Database)
assert_type(Schema.creator(name="s", database_qualified_name="d"), Schema)
assert_type(Column.creator(name="c", parent_qualified_name="t", parent_type=Table, order=0), Column)
assert_type(AtlasGlossary.creator(name="g"), AtlasGlossary)
assert_type(AtlasGlossaryTerm.creator(name="t", anchor=AtlasGlossary.ref_by_guid("g")), AtlasGlossaryTerm)
assert_type(AtlasGlossaryTerm.updater(qualified_name="q", name="n", glossary_guid="g"), AtlasGlossaryTerm)
assert_type(Process.creator("p", "c", [table], [Catalog()]), Process)
assert_type(Query.creator(name="q", collection_qualified_name="c"), Query)
assert_type(Table.updater(qualified_name="q", name="n"), Table)
assert_type(Table.ref_by_guid("g"), Table)
assert_type(Connection().category, str | None)
assert_type(AtlanConnectorType.SNOWFLAKE.value, str)

relationship = UserDefRelationship(from_type_label="a")
assert_type(relationship.from_type_label, str | None)
assert_type(relationship.user_def_relationship_to(table), Table)
assert_type(PopularityInsights().record_user, str | None)
