"""What the imagined tenant holds: deterministic answers of the search and typedef endpoints, as bytes.

The same number always gives the same page, on every machine and Python version, so that results can be compared.
"""

from __future__ import annotations

import json
from random import Random
from typing import Any

HITS_PER_PAGE = 300
DISTINCT_PAGES = 10
EPOCH_MILLISECONDS = 1_760_000_000_000
DAY_MILLISECONDS = 86_400_000

CONNECTION = "default/snowflake/1760000000"
DATABASE = f"{CONNECTION}/ANALYTICS"

# Tag ids and custom metadata ids are opaque on the wire; people see the names.
TAG_NAMES = {
    "xT4mBq8ZkW1vYc7LdR2pNs": "Confidential",
    "aQ9jHn3FuE6oGi5KxB0tMw": "Personal data",
    "rV7yCz2SlP4eDf8UhJ1gOk": "Finance",
}
CUSTOM_METADATA_SET = ("mK5wRt9QxL3nBv6ZcH8jFd", "Data quality")
CUSTOM_METADATA_ATTRIBUTES = {
    "pG2sYe7UaN4iTo1WqC0zXk": "Completeness",
    "bD8hVl6JrM3fOu5PyE9gSw": "Steward",
}
TERM_NAMES = ("Customer", "Order", "Revenue", "Shipment", "Invoice")
COLUMN_TYPES = ("NUMBER", "VARCHAR", "DATE", "BOOLEAN", "TIMESTAMP_NTZ")
WORDS = (
    "amount",
    "customer",
    "daily",
    "order",
    "invoice",
    "region",
    "total",
    "status",
    "created",
    "shipped",
    "product",
    "channel",
    "net",
    "gross",
    "warehouse",
    "ledger",
    "currency",
    "segment",
    "monthly",
    "account",
)

SUPER_TYPES = ["SQL", "Catalog", "Asset", "Referenceable"]
OF_SQL_ONLY = ("databaseName", "databaseQualifiedName", "schemaName", "schemaQualifiedName")

# Thirty types of as many areas, each with some attributes of its own.
MIXED_TYPES: dict[str, dict[str, Any]] = {
    "ADLSObject": {"adlsObjectSize": 4096, "adlsObjectContentType": "text/csv"},
    "AirflowTask": {"airflowTaskOperatorClass": "BashOperator", "airflowTaskRetryNumber": 2},
    "AnaplanModule": {"anaplanWorkspaceName": "planning", "anaplanModelName": "sales"},
    "APIPath": {"apiPathSummary": "Orders", "apiPathIsTemplated": False},
    "AtlasGlossaryTerm": {"shortDescription": "What is sold", "abbreviation": "PRD"},
    "CassandraTable": {"cassandraTableComment": "orders", "cassandraTableGCGraceSeconds": 60},
    "CogniteEvent": {"assetSourceReadme": "none"},
    "Column": {"order": 3, "dataType": "NUMBER", "isNullable": True},
    "CubeDimension": {"cubeName": "sales", "cubeQualifiedName": "default/essbase/1/sales"},
    "DataDomain": {"parentDomainQualifiedName": "default/domain/a"},
    "DatabricksVolume": {"databricksVolumeOwner": "ann", "databaseName": "lake"},
    "DbtModel": {"dbtStatus": "success", "dbtModelExecutionTime": 1.5},
    "DomoCard": {"domoCardTypeValue": "text", "domoCardDashboardCount": 2},
    "DynamoDBTable": {"dynamoDBPartitionKey": "id", "columnCount": 4},
    "FivetranConnector": {"fivetranWorkflowName": "w", "fivetranLastSyncStatus": "FAILURE"},
    "GCSObject": {"gcsBucketName": "raw", "gcsObjectSize": 512},
    "KafkaTopic": {"kafkaTopicPartitionsCount": 6, "kafkaTopicIsInternal": False},
    "LookerLook": {"folderName": "sales", "sourceQueryId": 7},
    "MetabaseQuestion": {"metabaseDashboardCount": 1, "metabaseQueryType": "native"},
    "ModeReport": {"modeQueryCount": 3, "modeReportPublishedAt": 1_760_000_000_000},
    "MongoDBCollection": {"mongoDBCollectionIsCapped": False, "columnCount": 9},
    "PowerBIReport": {"pageCount": 5, "webUrl": "https://reports.example/1"},
    "PresetChart": {"presetChartDescriptionMarkdown": "# Chart"},
    "QlikSheet": {"qlikSheetIsApproved": True, "qlikSpaceId": "s"},
    "QuickSightDataset": {"quickSightDatasetColumnCount": 4, "quickSightDatasetImportMode": "SPICE"},
    "S3Object": {"s3ObjectSize": 2048, "s3ObjectKey": "a/b", "awsRegion": "eu-west-1"},
    "SalesforceObject": {"isCustom": True, "fieldCount": 12},
    "SigmaPage": {"sigmaDataElementCount": 3, "sigmaWorkbookName": "w"},
    "TableauWorksheet": {"siteQualifiedName": "default/tableau/1/site", "workbookQualifiedName": "w"},
    "ThoughtspotAnswer": {"thoughtspotChartType": "BAR", "thoughtspotQuestionText": "How many?"},
}
PEOPLE = ("amira.haddad", "jonas.weber", "li.na", "oluwaseun.ade", "sofia.rossi", "tomas.novak")


def search_page(page: int, hits: int = HITS_PER_PAGE, total: int | None = None) -> bytes:
    """One answer of the search endpoint.

    Args:
        page: number of the page, from 0; it seeds the content
        hits: number of entities in it
        total: what `approximateCount` says, by default the number of hits
    """
    random = Random(page)
    entities = [_entity(random, page * hits + position) for position in range(hits)]
    return _encode({"entities": entities, "approximateCount": hits if total is None else total})


def search_pages(count: int, hits: int = HITS_PER_PAGE, total: int | None = None) -> list[bytes]:
    """The first `count` pages; after `DISTINCT_PAGES` of them the content repeats."""
    distinct = [search_page(page, hits, total) for page in range(min(count, DISTINCT_PAGES))]
    return [distinct[page % DISTINCT_PAGES] for page in range(count)]


def mixed_page(page: int, hits: int = HITS_PER_PAGE) -> bytes:
    """One answer of the search endpoint whose entities are of thirty types, in turn."""
    random = Random(-1 - page)
    types = list(MIXED_TYPES.items())
    entities = [
        _entity_of(random, page * hits + position, *types[position % len(types)]) for position in range(hits)
    ]
    return _encode({"entities": entities, "approximateCount": hits})


def mixed_pages(count: int) -> list[bytes]:
    """The first `count` pages of mixed types; after `DISTINCT_PAGES` of them the content repeats."""
    distinct = [mixed_page(page) for page in range(min(count, DISTINCT_PAGES))]
    return [distinct[page % DISTINCT_PAGES] for page in range(count)]


def typedefs() -> bytes:
    """The tag, custom metadata and struct definitions behind the ids in the pages."""
    set_id, set_name = CUSTOM_METADATA_SET
    return _encode(
        {
            "enumDefs": [],
            "structDefs": [_definition("STRUCT", "SourceTagAttachment", "SourceTagAttachment")],
            "classificationDefs": [
                _definition("CLASSIFICATION", tag_id, name) for tag_id, name in TAG_NAMES.items()
            ],
            "entityDefs": [],
            "relationshipDefs": [],
            "businessMetadataDefs": [
                {
                    **_definition("BUSINESS_METADATA", set_id, set_name),
                    "attributeDefs": [
                        {
                            "name": attribute_id,
                            "displayName": name,
                            "typeName": "string",
                            "isOptional": True,
                            "cardinality": "SINGLE",
                            "options": {"isArchived": "false", "primitiveType": "string"},
                        }
                        for attribute_id, name in CUSTOM_METADATA_ATTRIBUTES.items()
                    ],
                }
            ],
        }
    )


def _definition(category: str, name: str, display_name: str) -> dict[str, Any]:
    return {
        "category": category,
        "guid": str(_guid(Random(name))),
        "name": name,
        "displayName": display_name,
        "description": "",
        "typeVersion": "1.0",
        "attributeDefs": [],
        "options": {},
    }


def _entity(random: Random, number: int) -> dict[str, Any]:
    type_name = random.choices(("Column", "Table", "View"), weights=(60, 30, 10))[0]
    guid = _guid(random)
    created = EPOCH_MILLISECONDS + number * 1000
    tags = [tag for tag in TAG_NAMES if random.random() < 0.4]
    terms = random.sample(TERM_NAMES, random.randrange(3))
    attributes = _common_attributes(random, number, created)
    attributes.update(_column_attributes(random) if type_name == "Column" else _table_attributes(random))
    attributes["meanings"] = [_reference("AtlasGlossaryTerm", _guid(random), term) for term in terms]
    return {
        "typeName": type_name,
        "superTypeNames": SUPER_TYPES,
        "attributes": attributes,
        "guid": guid,
        "status": "ACTIVE",
        "displayText": attributes["name"],
        "createdBy": "service-account-crawler",
        "updatedBy": random.choice(PEOPLE),
        "createTime": created,
        "updateTime": created + random.randrange(DAY_MILLISECONDS),
        "classificationNames": tags,
        "classifications": [_classification(tag, guid) for tag in tags],
        "meaningNames": terms,
        "meanings": [
            {"termGuid": _guid(random), "relationGuid": _guid(random), "displayText": term, "confidence": 100}
            for term in terms
        ],
        "isIncomplete": False,
        "labels": [],
    }


def _entity_of(random: Random, number: int, type_name: str, own: dict[str, Any]) -> dict[str, Any]:
    entity = _entity(random, number)
    attributes = {
        name: value
        for name, value in _common_attributes(random, number, entity["createTime"]).items()
        if name not in OF_SQL_ONLY
    }
    attributes |= own
    return {**entity, "typeName": type_name, "attributes": attributes, "displayText": attributes["name"]}


def _common_attributes(random: Random, number: int, created: int) -> dict[str, Any]:
    name = "_".join(random.sample(WORDS, 3)).upper()
    schema = f"MART_{number % 7}"
    set_id, _ = CUSTOM_METADATA_SET
    attributes: dict[str, Any] = {
        "name": name,
        "qualifiedName": f"{DATABASE}/{schema}/{name}_{number}",
        "description": _sentence(random),
        "connectorName": "snowflake",
        "connectionName": "production",
        "connectionQualifiedName": CONNECTION,
        "databaseName": "ANALYTICS",
        "databaseQualifiedName": DATABASE,
        "schemaName": schema,
        "schemaQualifiedName": f"{DATABASE}/{schema}",
        "ownerUsers": random.sample(PEOPLE, random.randrange(1, 4)),
        "ownerGroups": ["data-platform"],
        "popularityScore": round(random.uniform(0, 1), 6),
        "__hasLineage": random.random() < 0.7,
        "isDiscoverable": True,
        "isEditable": True,
        "lastSyncRun": f"atlan-snowflake-1760000000-{number % 5}",
        "lastSyncRunAt": created,
        "sourceCreatedAt": created - DAY_MILLISECONDS,
        "sourceUpdatedAt": created,
        "sourceReadCount": random.randrange(10_000),
        "sourceReadUserCount": random.randrange(50),
        "sourceReadTopUserList": random.sample(PEOPLE, 2),
        "sourceReadTopUserRecordList": [
            {"recordUser": random.choice(PEOPLE), "recordQueryCount": random.randrange(500)}
        ],
        **{f"{set_id}.{attribute}": random.choice(PEOPLE) for attribute in CUSTOM_METADATA_ATTRIBUTES},
    }
    if random.random() < 0.6:
        attributes["certificateStatus"] = random.choice(("VERIFIED", "DRAFT"))
        attributes["certificateUpdatedAt"] = created
        attributes["certificateUpdatedBy"] = random.choice(PEOPLE)
    if random.random() < 0.3:
        attributes["userDescription"] = _sentence(random)
    return attributes


def _table_attributes(random: Random) -> dict[str, Any]:
    return {
        "columnCount": random.randrange(3, 120),
        "rowCount": random.randrange(10_000_000),
        "sizeBytes": random.randrange(10_000_000_000),
        "isTemporary": False,
        "atlanSchema": _reference("Schema", _guid(random), "MART"),
    }


def _column_attributes(random: Random) -> dict[str, Any]:
    return {
        "dataType": random.choice(COLUMN_TYPES),
        "order": random.randrange(1, 120),
        "isNullable": random.random() < 0.8,
        "isPrimary": False,
        "tableName": "ORDERS",
        "table": _reference("Table", _guid(random), "ORDERS"),
    }


def _reference(type_name: str, guid: str, name: str) -> dict[str, Any]:
    return {
        "typeName": type_name,
        "guid": guid,
        "attributes": {"name": name},
        "uniqueAttributes": {"qualifiedName": f"{DATABASE}/{name}"},
    }


def _classification(tag_id: str, guid: str) -> dict[str, Any]:
    return {
        "typeName": tag_id,
        "entityGuid": guid,
        "entityStatus": "ACTIVE",
        "propagate": False,
        "removePropagationsOnEntityDelete": True,
        "restrictPropagationThroughLineage": False,
        "restrictPropagationThroughHierarchy": False,
    }


def _sentence(random: Random) -> str:
    return " ".join(random.choices(WORDS, k=12)).capitalize() + "."


def _guid(random: Random) -> str:
    digits = f"{random.getrandbits(128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def _encode(content: dict[str, Any]) -> bytes:
    return json.dumps(content, separators=(",", ":")).encode()
