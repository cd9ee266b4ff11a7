# Derived from spec/typedefs/metabase.json and spec/recipes/metabase.yaml by scripts/generate.py. Do not edit.
"""Metabase, MetabaseCollection, MetabaseDashboard, MetabaseQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    pass


__all__ = [
    "Metabase",
    "MetabaseCollection",
    "MetabaseDashboard",
    "MetabaseQuestion",
]


class Metabase(BI):
    """Assets of the type Metabase."""

    __slots__ = ()

    _type = "Metabase"

    METABASE_COLLECTION_NAME = KeywordTextField(
        "metabaseCollectionName", "metabaseCollectionName.keyword", "metabaseCollectionName"
    )
    metabase_collection_name: Text[KeywordTextField] = Text(METABASE_COLLECTION_NAME)
    METABASE_COLLECTION_QUALIFIED_NAME = KeywordTextField(
        "metabaseCollectionQualifiedName",
        "metabaseCollectionQualifiedName",
        "metabaseCollectionQualifiedName.text",
    )
    metabase_collection_qualified_name: Text[KeywordTextField] = Text(METABASE_COLLECTION_QUALIFIED_NAME)


class MetabaseCollection(Metabase):
    """Assets of the type MetabaseCollection."""

    __slots__ = ()

    _type = "MetabaseCollection"

    METABASE_SLUG = KeywordTextField("metabaseSlug", "metabaseSlug", "metabaseSlug.text")
    metabase_slug: Text[KeywordTextField] = Text(METABASE_SLUG)
    METABASE_COLOR = KeywordField("metabaseColor", "metabaseColor")
    metabase_color: Text[KeywordField] = Text(METABASE_COLOR)
    METABASE_NAMESPACE = KeywordTextField("metabaseNamespace", "metabaseNamespace", "metabaseNamespace.text")
    metabase_namespace: Text[KeywordTextField] = Text(METABASE_NAMESPACE)
    METABASE_IS_PERSONAL_COLLECTION = BooleanField(
        "metabaseIsPersonalCollection", "metabaseIsPersonalCollection"
    )
    metabase_is_personal_collection: Flag[BooleanField] = Flag(METABASE_IS_PERSONAL_COLLECTION)
    METABASE_DASHBOARDS = RelationField("metabaseDashboards")
    metabase_dashboards: References[MetabaseDashboard, RelationField] = References(
        METABASE_DASHBOARDS, "MetabaseDashboard"
    )
    METABASE_QUESTIONS = RelationField("metabaseQuestions")
    metabase_questions: References[MetabaseQuestion, RelationField] = References(
        METABASE_QUESTIONS, "MetabaseQuestion"
    )


class MetabaseDashboard(Metabase):
    """Assets of the type MetabaseDashboard."""

    __slots__ = ()

    _type = "MetabaseDashboard"

    METABASE_QUESTION_COUNT = NumericField("metabaseQuestionCount", "metabaseQuestionCount")
    metabase_question_count: Integer[NumericField] = Integer(METABASE_QUESTION_COUNT)
    METABASE_QUESTIONS = RelationField("metabaseQuestions")
    metabase_questions: References[MetabaseQuestion, RelationField] = References(
        METABASE_QUESTIONS, "MetabaseQuestion"
    )
    METABASE_COLLECTION = RelationField("metabaseCollection")
    metabase_collection: Reference[MetabaseCollection, RelationField] = Reference(
        METABASE_COLLECTION, "MetabaseCollection"
    )


class MetabaseQuestion(Metabase):
    """Assets of the type MetabaseQuestion."""

    __slots__ = ()

    _type = "MetabaseQuestion"

    METABASE_DASHBOARD_COUNT = NumericField("metabaseDashboardCount", "metabaseDashboardCount")
    metabase_dashboard_count: Integer[NumericField] = Integer(METABASE_DASHBOARD_COUNT)
    METABASE_QUERY_TYPE = KeywordTextField("metabaseQueryType", "metabaseQueryType", "metabaseQueryType.text")
    metabase_query_type: Text[KeywordTextField] = Text(METABASE_QUERY_TYPE)
    METABASE_QUERY = KeywordTextField("metabaseQuery", "metabaseQuery.keyword", "metabaseQuery")
    metabase_query: Text[KeywordTextField] = Text(METABASE_QUERY)
    METABASE_DASHBOARDS = RelationField("metabaseDashboards")
    metabase_dashboards: References[MetabaseDashboard, RelationField] = References(
        METABASE_DASHBOARDS, "MetabaseDashboard"
    )
    METABASE_COLLECTION = RelationField("metabaseCollection")
    metabase_collection: Reference[MetabaseCollection, RelationField] = Reference(
        METABASE_COLLECTION, "MetabaseCollection"
    )
