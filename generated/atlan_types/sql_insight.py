# Derived from spec/typedefs/sql_insight.json and spec/recipes/sql_insight.yaml by scripts/generate.py. Do not edit.
"""SqlInsight, SqlInsightBusinessQuestion, SqlInsightFilter, SqlInsightJoin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Choice,
    Integer,
    ListOf,
    Moment,
    Reference,
    SetOf,
    StructCodec,
    Text,
    codecs,
)
from atlan.model.entity.creation import require
from atlan.model.entity.mixins.sql_insight_join import SqlInsightJoinMethods
from atlan.model.fields.atlan_fields import KeywordField, NumericField, RelationField
from atlan_types.catalog import Catalog

if TYPE_CHECKING:
    from typing import Self

    from atlan_types.enums import SqlInsightJoinCardinality, SqlInsightJoinType
    from atlan_types.sql import SQL, Column
    from atlan_types.structs import PopularityInsights, SqlInsightJoinColumnPair

__all__ = [
    "SqlInsight",
    "SqlInsightBusinessQuestion",
    "SqlInsightFilter",
    "SqlInsightJoin",
]


class SqlInsight(Catalog):
    """What insights into queries have in common."""

    __slots__ = ()

    _type = "SqlInsight"


class SqlInsightBusinessQuestion(SqlInsight):
    """A question of the business that queries answer."""

    __slots__ = ()

    _type = "SqlInsightBusinessQuestion"

    SQL_INSIGHT_BUSINESS_QUESTION_DATASET_QUALIFIED_NAME = KeywordField(
        "sqlInsightBusinessQuestionDatasetQualifiedName", "sqlInsightBusinessQuestionDatasetQualifiedName"
    )
    sql_insight_business_question_dataset_qualified_name: Text[KeywordField] = Text(
        SQL_INSIGHT_BUSINESS_QUESTION_DATASET_QUALIFIED_NAME
    )
    SQL_INSIGHT_BUSINESS_QUESTION_TEXT = KeywordField(
        "sqlInsightBusinessQuestionText", "sqlInsightBusinessQuestionText"
    )
    sql_insight_business_question_text: Text[KeywordField] = Text(SQL_INSIGHT_BUSINESS_QUESTION_TEXT)
    SQL_INSIGHT_BUSINESS_QUESTION_CANONICAL_SQL = KeywordField(
        "sqlInsightBusinessQuestionCanonicalSQL", "sqlInsightBusinessQuestionCanonicalSQL"
    )
    sql_insight_business_question_canonical_s_q_l: Text[KeywordField] = Text(
        SQL_INSIGHT_BUSINESS_QUESTION_CANONICAL_SQL
    )
    sql_insight_business_question_canonical_sql: Text[KeywordField] = (
        sql_insight_business_question_canonical_s_q_l
    )
    SQL_INSIGHT_BUSINESS_QUESTION_QUERY_COUNT = NumericField(
        "sqlInsightBusinessQuestionQueryCount", "sqlInsightBusinessQuestionQueryCount"
    )
    sql_insight_business_question_query_count: Integer[NumericField] = Integer(
        SQL_INSIGHT_BUSINESS_QUESTION_QUERY_COUNT
    )
    SQL_INSIGHT_BUSINESS_QUESTION_UNIQUE_USERS = NumericField(
        "sqlInsightBusinessQuestionUniqueUsers", "sqlInsightBusinessQuestionUniqueUsers"
    )
    sql_insight_business_question_unique_users: Integer[NumericField] = Integer(
        SQL_INSIGHT_BUSINESS_QUESTION_UNIQUE_USERS
    )
    SQL_INSIGHT_BUSINESS_QUESTION_LAST_SEEN_AT = NumericField(
        "sqlInsightBusinessQuestionLastSeenAt", "sqlInsightBusinessQuestionLastSeenAt"
    )
    sql_insight_business_question_last_seen_at: Moment[NumericField] = Moment(
        SQL_INSIGHT_BUSINESS_QUESTION_LAST_SEEN_AT
    )
    SQL_INSIGHT_BUSINESS_QUESTION_EXAMPLE_QUERIES = KeywordField(
        "sqlInsightBusinessQuestionExampleQueries", "sqlInsightBusinessQuestionExampleQueries"
    )
    sql_insight_business_question_example_queries: ListOf[PopularityInsights, KeywordField] = ListOf(
        SQL_INSIGHT_BUSINESS_QUESTION_EXAMPLE_QUERIES, StructCodec("PopularityInsights")
    )
    SQL_INSIGHT_DATASET = RelationField("sqlInsightDataset")
    sql_insight_dataset: Reference[SQL, RelationField] = Reference(SQL_INSIGHT_DATASET, "SQL")


class SqlInsightFilter(SqlInsight):
    """A filter that queries use."""

    __slots__ = ()

    _type = "SqlInsightFilter"

    SQL_INSIGHT_FILTER_DATASET_QUALIFIED_NAME = KeywordField(
        "sqlInsightFilterDatasetQualifiedName", "sqlInsightFilterDatasetQualifiedName"
    )
    sql_insight_filter_dataset_qualified_name: Text[KeywordField] = Text(
        SQL_INSIGHT_FILTER_DATASET_QUALIFIED_NAME
    )
    SQL_INSIGHT_FILTER_COLUMN_QUALIFIED_NAME = KeywordField(
        "sqlInsightFilterColumnQualifiedName", "sqlInsightFilterColumnQualifiedName"
    )
    sql_insight_filter_column_qualified_name: Text[KeywordField] = Text(
        SQL_INSIGHT_FILTER_COLUMN_QUALIFIED_NAME
    )
    SQL_INSIGHT_FILTER_COMMON_VALUES = KeywordField(
        "sqlInsightFilterCommonValues", "sqlInsightFilterCommonValues"
    )
    sql_insight_filter_common_values: SetOf[str, KeywordField] = SetOf(
        SQL_INSIGHT_FILTER_COMMON_VALUES, codecs.TEXT
    )
    SQL_INSIGHT_FILTER_OPERATOR = KeywordField("sqlInsightFilterOperator", "sqlInsightFilterOperator")
    sql_insight_filter_operator: Text[KeywordField] = Text(SQL_INSIGHT_FILTER_OPERATOR)
    SQL_INSIGHT_FILTER_PREDICATE_SQL = KeywordField(
        "sqlInsightFilterPredicateSQL", "sqlInsightFilterPredicateSQL"
    )
    sql_insight_filter_predicate_s_q_l: Text[KeywordField] = Text(SQL_INSIGHT_FILTER_PREDICATE_SQL)
    sql_insight_filter_predicate_sql: Text[KeywordField] = sql_insight_filter_predicate_s_q_l
    SQL_INSIGHT_FILTER_WHEN_TO_USE = KeywordField("sqlInsightFilterWhenToUse", "sqlInsightFilterWhenToUse")
    sql_insight_filter_when_to_use: Text[KeywordField] = Text(SQL_INSIGHT_FILTER_WHEN_TO_USE)
    SQL_INSIGHT_FILTER_QUERY_COUNT = NumericField("sqlInsightFilterQueryCount", "sqlInsightFilterQueryCount")
    sql_insight_filter_query_count: Integer[NumericField] = Integer(SQL_INSIGHT_FILTER_QUERY_COUNT)
    SQL_INSIGHT_FILTER_UNIQUE_USERS = NumericField(
        "sqlInsightFilterUniqueUsers", "sqlInsightFilterUniqueUsers"
    )
    sql_insight_filter_unique_users: Integer[NumericField] = Integer(SQL_INSIGHT_FILTER_UNIQUE_USERS)
    SQL_INSIGHT_FILTER_LAST_SEEN_AT = NumericField("sqlInsightFilterLastSeenAt", "sqlInsightFilterLastSeenAt")
    sql_insight_filter_last_seen_at: Moment[NumericField] = Moment(SQL_INSIGHT_FILTER_LAST_SEEN_AT)
    SQL_INSIGHT_FILTER_EXAMPLE_QUERIES = KeywordField(
        "sqlInsightFilterExampleQueries", "sqlInsightFilterExampleQueries"
    )
    sql_insight_filter_example_queries: ListOf[PopularityInsights, KeywordField] = ListOf(
        SQL_INSIGHT_FILTER_EXAMPLE_QUERIES, StructCodec("PopularityInsights")
    )
    SQL_INSIGHT_COLUMN = RelationField("sqlInsightColumn")
    sql_insight_column: Reference[Column, RelationField] = Reference(SQL_INSIGHT_COLUMN, "Column")


class SqlInsightJoin(SqlInsightJoinMethods, SqlInsight):
    """A join that queries use."""

    __slots__ = ()

    _type = "SqlInsightJoin"

    SQL_INSIGHT_JOIN_SOURCE_DATASET_QUALIFIED_NAME = KeywordField(
        "sqlInsightJoinSourceDatasetQualifiedName", "sqlInsightJoinSourceDatasetQualifiedName"
    )
    sql_insight_join_source_dataset_qualified_name: Text[KeywordField] = Text(
        SQL_INSIGHT_JOIN_SOURCE_DATASET_QUALIFIED_NAME
    )
    SQL_INSIGHT_JOIN_JOINED_DATASET_QUALIFIED_NAME = KeywordField(
        "sqlInsightJoinJoinedDatasetQualifiedName", "sqlInsightJoinJoinedDatasetQualifiedName"
    )
    sql_insight_join_joined_dataset_qualified_name: Text[KeywordField] = Text(
        SQL_INSIGHT_JOIN_JOINED_DATASET_QUALIFIED_NAME
    )
    SQL_INSIGHT_JOIN_TYPE = KeywordField("sqlInsightJoinType", "sqlInsightJoinType")
    sql_insight_join_type: Choice[SqlInsightJoinType, KeywordField] = Choice(
        SQL_INSIGHT_JOIN_TYPE, "SqlInsightJoinType"
    )
    SQL_INSIGHT_JOIN_CARDINALITY = KeywordField("sqlInsightJoinCardinality", "sqlInsightJoinCardinality")
    sql_insight_join_cardinality: Choice[SqlInsightJoinCardinality, KeywordField] = Choice(
        SQL_INSIGHT_JOIN_CARDINALITY, "SqlInsightJoinCardinality"
    )
    SQL_INSIGHT_JOIN_WHEN_TO_USE = KeywordField("sqlInsightJoinWhenToUse", "sqlInsightJoinWhenToUse")
    sql_insight_join_when_to_use: Text[KeywordField] = Text(SQL_INSIGHT_JOIN_WHEN_TO_USE)
    SQL_INSIGHT_JOIN_COLUMN_PAIRS = KeywordField("sqlInsightJoinColumnPairs", "sqlInsightJoinColumnPairs")
    sql_insight_join_column_pairs: ListOf[SqlInsightJoinColumnPair, KeywordField] = ListOf(
        SQL_INSIGHT_JOIN_COLUMN_PAIRS, StructCodec("SqlInsightJoinColumnPair")
    )
    SQL_INSIGHT_JOIN_QUERY_COUNT = NumericField("sqlInsightJoinQueryCount", "sqlInsightJoinQueryCount")
    sql_insight_join_query_count: Integer[NumericField] = Integer(SQL_INSIGHT_JOIN_QUERY_COUNT)
    SQL_INSIGHT_JOIN_UNIQUE_USERS = NumericField("sqlInsightJoinUniqueUsers", "sqlInsightJoinUniqueUsers")
    sql_insight_join_unique_users: Integer[NumericField] = Integer(SQL_INSIGHT_JOIN_UNIQUE_USERS)
    SQL_INSIGHT_JOIN_LAST_SEEN_AT = NumericField("sqlInsightJoinLastSeenAt", "sqlInsightJoinLastSeenAt")
    sql_insight_join_last_seen_at: Moment[NumericField] = Moment(SQL_INSIGHT_JOIN_LAST_SEEN_AT)
    SQL_INSIGHT_JOIN_EXAMPLE_QUERIES = KeywordField(
        "sqlInsightJoinExampleQueries", "sqlInsightJoinExampleQueries"
    )
    sql_insight_join_example_queries: ListOf[PopularityInsights, KeywordField] = ListOf(
        SQL_INSIGHT_JOIN_EXAMPLE_QUERIES, StructCodec("PopularityInsights")
    )
    SQL_INSIGHT_SOURCE_DATASET = RelationField("sqlInsightSourceDataset")
    sql_insight_source_dataset: Reference[SQL, RelationField] = Reference(SQL_INSIGHT_SOURCE_DATASET, "SQL")
    SQL_INSIGHT_JOINED_DATASET = RelationField("sqlInsightJoinedDataset")
    sql_insight_joined_dataset: Reference[SQL, RelationField] = Reference(SQL_INSIGHT_JOINED_DATASET, "SQL")

    @classmethod
    def creator(
        cls,
        *,
        source_dataset: SQL,
        joined_dataset: SQL,
        column_pairs: list[dict[str, str]],
        join_type: SqlInsightJoinType | None = None,
        cardinality: SqlInsightJoinCardinality | None = None,
        when_to_use: str | None = None,
        name: str | None = None,
    ) -> Self:
        """Make a new SqlInsightJoin, to be saved.

        Args:
            source_dataset: what is joined.
            joined_dataset: with what it is joined.
            column_pairs: the names of the columns that are compared, as `source_column` and `joined_column` of each pair.
            join_type: kind of the join; an inner one if left out.
            cardinality: how many rows match how many; many to one if left out.
            when_to_use: for what the join is good.
            name: what people call it.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> from atlan.model.assets import Table
        >>> main = "default/snowflake/1700000000/sales/main"
        >>> join = SqlInsightJoin.creator(
        ...     source_dataset=Table.ref_by_qualified_name(f"{main}/orders"),
        ...     joined_dataset=Table.ref_by_qualified_name(f"{main}/customers"),
        ...     column_pairs=[{"source_column": "customer_id", "joined_column": "id"}],
        ... )
        >>> join.name, join.sql_insight_join_type.value
        ('orders JOIN customers', 'INNER')
        """
        require(source_dataset=source_dataset, joined_dataset=joined_dataset, column_pairs=column_pairs)
        return cls._between(
            source_dataset=source_dataset,
            joined_dataset=joined_dataset,
            column_pairs=column_pairs,
            join_type=join_type,
            cardinality=cardinality,
            when_to_use=when_to_use,
            name=name,
        )

    @classmethod
    def generate_qualified_name(
        cls,
        *,
        source_qualified_name: str,
        joined_qualified_name: str,
        column_pairs: list[dict[str, str]],
        join_type: SqlInsightJoinType | None = None,
    ) -> str:
        """Return the qualifiedName that a join of these arguments gets.

        Args:
            source_qualified_name: qualifiedName of what is joined.
            joined_qualified_name: qualifiedName of that with which it is joined.
            column_pairs: the names of the columns that are compared, as `source_column` and `joined_column` of each pair.
            join_type: kind of the join; an inner one if left out.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> name = SqlInsightJoin.generate_qualified_name(
        ...     source_qualified_name="default/snowflake/1700000000/sales/main/orders",
        ...     joined_qualified_name="default/snowflake/1700000000/sales/main/customers",
        ...     column_pairs=[{"source_column": "customer_id", "joined_column": "id"}],
        ... )
        >>> name.rpartition("/")[0]
        'default/snowflake/1700000000/sales/main/orders/join'
        """
        require(
            source_qualified_name=source_qualified_name,
            joined_qualified_name=joined_qualified_name,
            column_pairs=column_pairs,
        )
        return cls._qualified_name_of(
            source_qualified_name=source_qualified_name,
            joined_qualified_name=joined_qualified_name,
            column_pairs=column_pairs,
            join_type=join_type,
        )
