# Derived from spec/typedefs by scripts/generate.py. Do not edit.
"""In which module each type is, so that only those are imported that are met."""

from __future__ import annotations

TYPES: dict[str, str] = {
    "Asset": "asset",
    "AtlasGlossary": "glossary",
    "AtlasGlossaryCategory": "glossary",
    "AtlasGlossaryTerm": "glossary",
    "CalculationView": "sql",
    "Catalog": "catalog",
    "Column": "sql",
    "ColumnProcess": "process",
    "Connection": "connection",
    "Database": "sql",
    "Function": "sql",
    "MaterialisedView": "sql",
    "Procedure": "sql",
    "Process": "process",
    "Query": "sql",
    "Referenceable": "referenceable",
    "SQL": "sql",
    "Schema": "sql",
    "Table": "sql",
    "TablePartition": "sql",
    "View": "sql",
}

RELATIONSHIPS: dict[str, str] = {
    "AtlasGlossaryAntonym": "AtlasGlossaryAntonym",
    "AtlasGlossaryIsARelationship": "AtlasGlossaryIsARelationship",
    "AtlasGlossaryPreferredTerm": "AtlasGlossaryPreferredTerm",
    "AtlasGlossaryRelatedTerm": "AtlasGlossaryRelatedTerm",
    "AtlasGlossaryReplacementTerm": "AtlasGlossaryReplacementTerm",
    "AtlasGlossarySemanticAssignment": "AtlasGlossarySemanticAssignment",
    "AtlasGlossarySynonym": "AtlasGlossarySynonym",
    "AtlasGlossaryTermCategorization": "AtlasGlossaryTermCategorization",
    "AtlasGlossaryTranslation": "AtlasGlossaryTranslation",
    "AtlasGlossaryValidValue": "AtlasGlossaryValidValue",
    "UserDefRelationship": "UserDefRelationship",
}
