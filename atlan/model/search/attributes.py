"""The index names behind the ``with_…`` constructors."""

from __future__ import annotations

from enum import StrEnum


class Attributes(StrEnum):
    """Base of the enumerations of index names."""


class TermAttributes(Attributes):
    """Fields that are indexed as they are, for exact matches."""

    CATEGORIES = "__categories"
    CERTIFICATE_STATUS = "certificateStatus"
    CONNECTOR_NAME = "connectorName"
    CREATED_BY = "__createdBy"
    CREATE_TIME_AS_TIMESTAMP = "__timestamp"
    GLOSSARY = "__glossary"
    GUID = "__guid"
    HAS_LINEAGE = "__hasLineage"
    MEANINGS = "__meanings"
    MODIFIED_BY = "__modifiedBy"
    NAME = "name.keyword"
    OWNER_GROUPS = "ownerGroups"
    OWNER_USERS = "ownerUsers"
    PARENT_CATEGORY = "__parentCategory"
    POPULARITY_SCORE = "popularityScore"
    QUALIFIED_NAME = "qualifiedName"
    STATE = "__state"
    SUPER_TYPE_NAMES = "__superTypeNames.keyword"
    TYPE_NAME = "__typeName.keyword"
    UPDATE_TIME_AS_TIMESTAMP = "__modificationTimestamp"


class TextAttributes(Attributes):
    """Fields that are analysed, for matches of words."""

    CLASSIFICATIONS_TEXT = "__classificationsText"
    CLASSIFICATION_NAMES = "__classificationNames"
    CREATE_TIME_AS_DATE = "__timestamp.date"
    DESCRIPTION = "description"
    MEANINGS_TEXT = "__meaningsText"
    NAME = "name"
    PROPAGATED_CLASSIFICATION_NAMES = "__propagatedClassificationNames"
    PROPAGATED_TRAIT_NAMES = "__propagatedTraitNames"
    QUALIFIED_NAME = "qualifiedName.text"
    SUPER_TYPE_NAMES = "__superTypeNames"
    TRAIT_NAMES = "__traitNames"
    UPDATE_TIME_AS_DATE = "__modificationTimestamp.date"
    USER_DESCRIPTION = "userDescription"
