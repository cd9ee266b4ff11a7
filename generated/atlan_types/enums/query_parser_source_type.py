# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration QueryParserSourceType."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class QueryParserSourceType(OpenEnum):
    """Values of the type QueryParserSourceType."""

    ANSI = "ansi"
    BIGQUERY = "bigquery"
    HANA = "hana"
    HIVE = "hive"
    MSSQL = "mssql"
    MYSQL = "mysql"
    ORACLE = "oracle"
    POSTGRESQL = "postgresql"
    REDSHIFT = "redshift"
    SNOWFLAKE = "snowflake"
    SPARKSQL = "sparksql"
    ATHENA = "athena"
