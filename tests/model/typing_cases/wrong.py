"""Lines that type checkers refuse: every one that ends in "wrong", and no other."""

from __future__ import annotations

from atlan.model.assets import (
    Asset,
    AtlasGlossaryTerm,
    Catalog,
    Column,
    Database,
    Process,
    Schema,
    Table,
    View,
)
from atlan.model.enums import CertificateStatus
from atlan.model.structs import PopularityInsights

table = Table(name="orders")
table.colum_count = 3  # wrong
print(table.colum_count)  # wrong
table.column_count = "3"  # wrong
table.name = 3  # wrong
table.is_temporary = "yes"  # wrong
table.certificate_status = 3  # wrong
table.owner_users = 3  # wrong
table.columns = [3]  # wrong
table.columns = Column()  # wrong
table.atlan_schema = "s"  # wrong
table.query_user_map = {"a": "b"}  # wrong
length: int = table.description  # wrong
first: str = table.columns  # wrong
Table.NAME.gt(3)  # wrong
Table.ROW_COUNT.startswith("x")  # wrong
Table.COLUMNS.eq("x")  # wrong
print(Table.NO_SUCH_FIELD)  # wrong
Asset.HAS_LINEAGE.eq("x")  # wrong
Table.creator(name="t")  # wrong
Table.creator(schema_qualified_name="s")  # wrong
Table.creator(name="t", schema_qualified_name="s", colour="red")  # wrong
Schema.creator(name="s")  # wrong
View.creator(name="v")  # wrong
Database.creator(name="d")  # wrong
Column.creator(name="c", parent_qualified_name="t", parent_type=Table)  # wrong
Column.creator(name="c", parent_qualified_name="t", parent_type=Table, order="first")  # wrong
Column.creator(name="c", parent_qualified_name="t", parent_type="Table", order=0)  # wrong
AtlasGlossaryTerm.updater(qualified_name="q", name="n")  # wrong
Process.creator("p", "c", [table])  # wrong
Table.updater(name="n")  # wrong
Catalog.creator(name="x")  # wrong
print(CertificateStatus.SHINY)  # wrong
PopularityInsights().record_user = 3  # wrong
print(PopularityInsights().recrd_user)  # wrong
