# Derived from spec/typedefs/metabase.json and spec/recipes/metabase.yaml by scripts/generate.py. Do not edit.
"""Metabase, MetabaseCollection, MetabaseDashboard, MetabaseQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import (
    Flag,
    Integer,
    Reference,
    References,
    Text,
)
from atlan.model.entity.creation import connector_of, require
from atlan.model.fields.atlan_fields import (
    BooleanField,
    KeywordField,
    KeywordTextField,
    NumericField,
    RelationField,
)
from atlan_types.catalog import BI

if TYPE_CHECKING:
    from typing import Self


__all__ = [
    "Metabase",
    "MetabaseCollection",
    "MetabaseDashboard",
    "MetabaseQuestion",
]


class Metabase(BI):
    """What assets of Metabase have in common."""

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
    """A collection in Metabase."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, metabase_id: str) -> Self:
        """Make a new MetabaseCollection, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            metabase_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MetabaseCollection.creator(
        ...     name="name",
        ...     connection_qualified_name="default/metabase/1700000000",
        ...     metabase_id="metabase_id",
        ... ).qualified_name
        'default/metabase/1700000000/collections/metabase_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, metabase_id=metabase_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/collections/{metabase_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class MetabaseDashboard(Metabase):
    """A dashboard in Metabase."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, metabase_id: str) -> Self:
        """Make a new MetabaseDashboard, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            metabase_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MetabaseDashboard.creator(
        ...     name="name",
        ...     connection_qualified_name="default/metabase/1700000000",
        ...     metabase_id="metabase_id",
        ... ).qualified_name
        'default/metabase/1700000000/dashboards/metabase_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, metabase_id=metabase_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/dashboards/{metabase_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)


class MetabaseQuestion(Metabase):
    """A question in Metabase."""

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

    @classmethod
    def creator(cls, *, name: str, connection_qualified_name: str, metabase_id: str) -> Self:
        """Make a new MetabaseQuestion, to be saved.

        Args:
            name: what people call it.
            connection_qualified_name: of the connection it belongs to.
            metabase_id: id of the asset at the source.

        Raises:
            ValueError: when a required argument is missing or blank, or does not fit the others.

        >>> MetabaseQuestion.creator(
        ...     name="name",
        ...     connection_qualified_name="default/metabase/1700000000",
        ...     metabase_id="metabase_id",
        ... ).qualified_name
        'default/metabase/1700000000/questions/metabase_id'
        """
        require(name=name, connection_qualified_name=connection_qualified_name, metabase_id=metabase_id)
        connector_name = connector_of("connection_qualified_name", connection_qualified_name)
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": f"{connection_qualified_name}/questions/{metabase_id}",
            "connectorName": connector_name,
            "connectionQualifiedName": connection_qualified_name,
        }
        return cls._created(attributes)
