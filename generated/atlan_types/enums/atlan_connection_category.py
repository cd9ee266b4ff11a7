# Derived from spec/recipes/enums.yaml by scripts/generate.py. Do not edit.
"""The enumeration AtlanConnectionCategory."""

from __future__ import annotations

from atlan.model.entity.open_enum import OpenEnum


class AtlanConnectionCategory(OpenEnum):
    """What kind of source a connection leads to."""

    WAREHOUSE = "warehouse"
    BI = "bi"
    OBJECT_STORE = "ObjectStore"
    SAAS = "SaaS"
    LAKE = "lake"
    QUERY_ENGINE = "queryengine"
    ELT = "elt"
    DATABASE = "database"
    API = "API"
    EVENT_BUS = "eventbus"
    DATA_QUALITY = "data-quality"
    SCHEMA_REGISTRY = "schema-registry"
    APP = "app"
    CUSTOM = "custom"
    AI = "ai"
    ERP = "erp"
    DATA_PROCESSING = "data-processing"
