"""Which asset types and attributes belong to cataloguing. Everything else on an asset belongs to people, and is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from atlan.model.assets import (
    Asset,
    Column,
    ColumnProcess,
    Database,
    MaterialisedView,
    Process,
    Schema,
    Table,
    View,
)

_EVERY: Final = ("name", "description", "connection_name", "connection_qualified_name", "connector_name")
_IN_DATABASE: Final = (*_EVERY, "database_name", "database_qualified_name")
_IN_SCHEMA: Final = (*_IN_DATABASE, "schema_name", "schema_qualified_name")

#: Attributes that are written and compared, by type, in the order in which types are created.
ATTRIBUTES: Final[Mapping[type[Asset], tuple[str, ...]]] = {
    Database: (*_EVERY, "schema_count"),
    Schema: (*_IN_DATABASE, "table_count", "views_count"),
    Table: (*_IN_SCHEMA, "column_count", "row_count"),
    View: (*_IN_SCHEMA, "column_count", "definition"),
    MaterialisedView: (*_IN_SCHEMA, "column_count", "row_count", "definition"),
    Column: (
        *_IN_SCHEMA,
        "table_name",
        "table_qualified_name",
        "view_name",
        "view_qualified_name",
        "order",
        "data_type",
        "raw_data_type_definition",
        "is_nullable",
        "is_primary",
        "is_foreign",
        "is_indexed",
        "default_value",
        "precision",
        "numeric_scale",
        "max_length",
    ),
    Process: (*_EVERY, "sql"),
    ColumnProcess: _EVERY,
}

#: Of these, what a run may not know; it then leaves what is stored.
WHEN_KNOWN: Final = frozenset({"column_count", "row_count", "definition"})

#: Relationships that may change while the asset stays the same, by type. The others are settled by the qualifiedName.
LINKS: Final[Mapping[type[Asset], tuple[str, ...]]] = {
    Process: ("inputs", "outputs"),
    ColumnProcess: ("inputs", "outputs"),
}

#: Relationships through which a column hangs on its table or view; a table may come back as a view of the same name.
COLUMN_PARENTS: Final = ("table", "view", "materialised_view")

#: The relationship from a column of a foreign key to the column it points at.
FOREIGN_KEY: Final = "foreign_key_from"
