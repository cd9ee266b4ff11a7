# Derived from spec/typedefs/bigquery.json and spec/recipes/bigquery.yaml by scripts/generate.py. Do not edit.
"""BigqueryRoutine, BigqueryTag."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Choice,
    ListOf,
    MapOf,
    Reference,
    References,
    SetOf,
    Text,
    codecs,
)
from atlan.model.entity.creation import ancestors, reference, require
from atlan.model.fields.atlan_fields import KeywordField, RelationField
from atlan_types.sql import SQL, Procedure
from atlan_types.tag import Tag

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import BigqueryRoutineType
    from atlan_types.process import Process
    from atlan_types.sql import Schema

__all__ = [
    "BigqueryRoutine",
    "BigqueryTag",
]


class BigqueryRoutine(Procedure):
    """A routine of BigQuery: a procedure or a function."""

    __slots__ = ()

    _type = "BigqueryRoutine"

    BIGQUERY_ROUTINE_TYPE = KeywordField("bigqueryRoutineType", "bigqueryRoutineType")
    bigquery_routine_type: Choice[BigqueryRoutineType, KeywordField] = Choice(
        BIGQUERY_ROUTINE_TYPE, "BigqueryRoutineType"
    )
    BIGQUERY_ROUTINE_ARGUMENTS = KeywordField("bigqueryRoutineArguments", "bigqueryRoutineArguments")
    bigquery_routine_arguments: SetOf[str, KeywordField] = SetOf(BIGQUERY_ROUTINE_ARGUMENTS, codecs.TEXT)
    BIGQUERY_ROUTINE_RETURN_TYPE = KeywordField("bigqueryRoutineReturnType", "bigqueryRoutineReturnType")
    bigquery_routine_return_type: Text[KeywordField] = Text(BIGQUERY_ROUTINE_RETURN_TYPE)
    BIGQUERY_ROUTINE_SECURITY_TYPE = KeywordField(
        "bigqueryRoutineSecurityType", "bigqueryRoutineSecurityType"
    )
    bigquery_routine_security_type: Text[KeywordField] = Text(BIGQUERY_ROUTINE_SECURITY_TYPE)
    BIGQUERY_ROUTINE_DDL = KeywordField("bigqueryRoutineDdl", "bigqueryRoutineDdl")
    bigquery_routine_ddl: Text[KeywordField] = Text(BIGQUERY_ROUTINE_DDL)
    BIGQUERY_ATLAN_SCHEMA = RelationField("bigqueryAtlanSchema")
    bigquery_atlan_schema: Reference[Schema, RelationField] = Reference(BIGQUERY_ATLAN_SCHEMA, "Schema")
    BIGQUERY_PROCESSES = RelationField("bigqueryProcesses")
    bigquery_processes: References[Process, RelationField] = References(BIGQUERY_PROCESSES, "Process")

    @classmethod
    def creator(
        cls,
        *,
        name: str,
        definition: str,
        schema_qualified_name: str,
        schema_name: str | None = None,
        database_name: str | None = None,
        database_qualified_name: str | None = None,
        connection_qualified_name: str | None = None,
    ) -> Self:
        """Make a new BigqueryRoutine, to be saved.

        Args:
            name: what people call it.
            definition: the code.
            schema_qualified_name: qualifiedName of the schema it lies in.
            schema_name: of the schema; taken from the qualifiedName of the parent if left out.
            database_name: of the database; taken from the qualifiedName of the parent if left out.
            database_qualified_name: of the database; taken from the qualifiedName of the parent if left out.
            connection_qualified_name: of the connection it belongs to.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> BigqueryRoutine.creator(
        ...     name="name",
        ...     definition="definition",
        ...     schema_qualified_name="default/bigquery/1700000000/database/schema",
        ... ).qualified_name
        'default/bigquery/1700000000/database/schema/_routines_/name'
        """
        require(name=name, definition=definition, schema_qualified_name=schema_qualified_name)
        (
            connector_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        ) = ancestors(
            "schema_qualified_name",
            schema_qualified_name,
            connection_qualified_name,
            (database_name, database_qualified_name),
            (schema_name, schema_qualified_name),
        )
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{schema_qualified_name}/_routines_/{name}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
            "schemaName": schema_name,
            "schemaQualifiedName": schema_qualified_name,
            "definition": definition,
            "atlanSchema": reference("Schema", schema_qualified_name),
        }
        if database_name is not None:
            attributes["databaseName"] = database_name
        if database_qualified_name is not None:
            attributes["databaseQualifiedName"] = database_qualified_name
        return cls._created(attributes)


class BigqueryTag(Tag, SQL):
    """A tag in BigQuery."""

    __slots__ = ()

    _type = "BigqueryTag"

    BIGQUERY_TAG_TYPE = KeywordField("bigqueryTagType", "bigqueryTagType")
    bigquery_tag_type: Text[KeywordField] = Text(BIGQUERY_TAG_TYPE)
    BIGQUERY_TAG_HIERARCHY = KeywordField("bigqueryTagHierarchy", "bigqueryTagHierarchy")
    bigquery_tag_hierarchy: ListOf[dict[str, str], KeywordField] = ListOf(
        BIGQUERY_TAG_HIERARCHY, codecs.MapCodec(codecs.TEXT)
    )
    BIGQUERY_TAG_TAXONOMY_PROPERTIES = KeywordField(
        "bigqueryTagTaxonomyProperties", "bigqueryTagTaxonomyProperties"
    )
    bigquery_tag_taxonomy_properties: MapOf[str, KeywordField] = MapOf(
        BIGQUERY_TAG_TAXONOMY_PROPERTIES, codecs.TEXT
    )
