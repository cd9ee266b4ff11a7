# Derived from spec/typedefs/mongo_db.json and spec/recipes/mongo_db.yaml by scripts/generate.py. Do not edit.
"""MongoDB, MongoDBCollection, MongoDBDatabase."""

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
    TextField,
)
from atlan_types.catalog import NoSQL
from atlan_types.sql import Database, Table

if TYPE_CHECKING:
    from atlan_types.sql import Column

__all__ = [
    "MongoDB",
    "MongoDBCollection",
    "MongoDBDatabase",
]


class MongoDB(NoSQL):
    """What assets of MongoDB have in common."""

    __slots__ = ()

    _type = "MongoDB"


class MongoDBCollection(Table, MongoDB):
    """A collection in MongoDB."""

    __slots__ = ()

    _type = "MongoDBCollection"

    MONGO_DB_COLLECTION_SUBTYPE = KeywordTextField(
        "mongoDBCollectionSubtype", "mongoDBCollectionSubtype", "mongoDBCollectionSubtype.text"
    )
    mongo_d_b_collection_subtype: Text[KeywordTextField] = Text(MONGO_DB_COLLECTION_SUBTYPE)
    mongo_db_collection_subtype: Text[KeywordTextField] = mongo_d_b_collection_subtype
    MONGO_DB_COLLECTION_IS_CAPPED = BooleanField("mongoDBCollectionIsCapped", "mongoDBCollectionIsCapped")
    mongo_d_b_collection_is_capped: Flag[BooleanField] = Flag(MONGO_DB_COLLECTION_IS_CAPPED)
    mongo_db_collection_is_capped: Flag[BooleanField] = mongo_d_b_collection_is_capped
    MONGO_DB_COLLECTION_TIME_FIELD = TextField("mongoDBCollectionTimeField", "mongoDBCollectionTimeField")
    mongo_d_b_collection_time_field: Text[TextField] = Text(MONGO_DB_COLLECTION_TIME_FIELD)
    mongo_db_collection_time_field: Text[TextField] = mongo_d_b_collection_time_field
    MONGO_DB_COLLECTION_TIME_GRANULARITY = KeywordField(
        "mongoDBCollectionTimeGranularity", "mongoDBCollectionTimeGranularity"
    )
    mongo_d_b_collection_time_granularity: Text[KeywordField] = Text(MONGO_DB_COLLECTION_TIME_GRANULARITY)
    mongo_db_collection_time_granularity: Text[KeywordField] = mongo_d_b_collection_time_granularity
    MONGO_DB_COLLECTION_EXPIRE_AFTER_SECONDS = NumericField(
        "mongoDBCollectionExpireAfterSeconds", "mongoDBCollectionExpireAfterSeconds"
    )
    mongo_d_b_collection_expire_after_seconds: Integer[NumericField] = Integer(
        MONGO_DB_COLLECTION_EXPIRE_AFTER_SECONDS
    )
    mongo_db_collection_expire_after_seconds: Integer[NumericField] = (
        mongo_d_b_collection_expire_after_seconds
    )
    MONGO_DB_COLLECTION_MAXIMUM_DOCUMENT_COUNT = NumericField(
        "mongoDBCollectionMaximumDocumentCount", "mongoDBCollectionMaximumDocumentCount"
    )
    mongo_d_b_collection_maximum_document_count: Integer[NumericField] = Integer(
        MONGO_DB_COLLECTION_MAXIMUM_DOCUMENT_COUNT
    )
    mongo_db_collection_maximum_document_count: Integer[NumericField] = (
        mongo_d_b_collection_maximum_document_count
    )
    MONGO_DB_COLLECTION_MAX_SIZE = NumericField("mongoDBCollectionMaxSize", "mongoDBCollectionMaxSize")
    mongo_d_b_collection_max_size: Integer[NumericField] = Integer(MONGO_DB_COLLECTION_MAX_SIZE)
    mongo_db_collection_max_size: Integer[NumericField] = mongo_d_b_collection_max_size
    MONGO_DB_COLLECTION_NUM_ORPHAN_DOCS = NumericField(
        "mongoDBCollectionNumOrphanDocs", "mongoDBCollectionNumOrphanDocs"
    )
    mongo_d_b_collection_num_orphan_docs: Integer[NumericField] = Integer(MONGO_DB_COLLECTION_NUM_ORPHAN_DOCS)
    mongo_db_collection_num_orphan_docs: Integer[NumericField] = mongo_d_b_collection_num_orphan_docs
    MONGO_DB_COLLECTION_NUM_INDEXES = NumericField(
        "mongoDBCollectionNumIndexes", "mongoDBCollectionNumIndexes"
    )
    mongo_d_b_collection_num_indexes: Integer[NumericField] = Integer(MONGO_DB_COLLECTION_NUM_INDEXES)
    mongo_db_collection_num_indexes: Integer[NumericField] = mongo_d_b_collection_num_indexes
    MONGO_DB_COLLECTION_TOTAL_INDEX_SIZE = NumericField(
        "mongoDBCollectionTotalIndexSize", "mongoDBCollectionTotalIndexSize"
    )
    mongo_d_b_collection_total_index_size: Integer[NumericField] = Integer(
        MONGO_DB_COLLECTION_TOTAL_INDEX_SIZE
    )
    mongo_db_collection_total_index_size: Integer[NumericField] = mongo_d_b_collection_total_index_size
    MONGO_DB_COLLECTION_AVERAGE_OBJECT_SIZE = NumericField(
        "mongoDBCollectionAverageObjectSize", "mongoDBCollectionAverageObjectSize"
    )
    mongo_d_b_collection_average_object_size: Integer[NumericField] = Integer(
        MONGO_DB_COLLECTION_AVERAGE_OBJECT_SIZE
    )
    mongo_db_collection_average_object_size: Integer[NumericField] = mongo_d_b_collection_average_object_size
    MONGO_DB_COLLECTION_SCHEMA_DEFINITION = TextField(
        "mongoDBCollectionSchemaDefinition", "mongoDBCollectionSchemaDefinition"
    )
    mongo_d_b_collection_schema_definition: Text[TextField] = Text(MONGO_DB_COLLECTION_SCHEMA_DEFINITION)
    mongo_db_collection_schema_definition: Text[TextField] = mongo_d_b_collection_schema_definition
    MONGO_DB_DATABASE = RelationField("mongoDBDatabase")
    mongo_d_b_database: Reference[MongoDBDatabase, RelationField] = Reference(
        MONGO_DB_DATABASE, "MongoDBDatabase"
    )
    mongo_db_database: Reference[MongoDBDatabase, RelationField] = mongo_d_b_database
    MONGO_DB_COLUMNS = RelationField("mongoDBColumns")
    mongo_d_b_columns: References[Column, RelationField] = References(MONGO_DB_COLUMNS, "Column")
    mongo_db_columns: References[Column, RelationField] = mongo_d_b_columns


class MongoDBDatabase(Database, MongoDB):
    """A database in MongoDB."""

    __slots__ = ()

    _type = "MongoDBDatabase"

    MONGO_DB_DATABASE_COLLECTION_COUNT = NumericField(
        "mongoDBDatabaseCollectionCount", "mongoDBDatabaseCollectionCount"
    )
    mongo_d_b_database_collection_count: Integer[NumericField] = Integer(MONGO_DB_DATABASE_COLLECTION_COUNT)
    mongo_db_database_collection_count: Integer[NumericField] = mongo_d_b_database_collection_count
    MONGO_DB_COLLECTIONS = RelationField("mongoDBCollections")
    mongo_d_b_collections: References[MongoDBCollection, RelationField] = References(
        MONGO_DB_COLLECTIONS, "MongoDBCollection"
    )
    mongo_db_collections: References[MongoDBCollection, RelationField] = mongo_d_b_collections
