"""The definitions of a company: some types of its own, and names as people choose them."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def attribute(human: str, type_name: str = "string", kind: str | None = None, **more: Any) -> Json:
    """An attribute of custom metadata."""
    options = {"primitiveType": kind or type_name.removeprefix("array<").removesuffix(">")}
    return {
        "name": f"id{human.encode().hex()}",
        "displayName": human,
        "typeName": type_name,
        "options": options,
        **more,
    }


def metadata(human: str, *attributes: Json, **more: Any) -> Json:
    """A set of custom metadata."""
    return {
        "category": "BUSINESS_METADATA",
        "name": f"id{human.encode().hex()}",
        "displayName": human,
        "attributeDefs": list(attributes),
        **more,
    }


def tag(human: str, *, synced: bool = False, **more: Any) -> Json:
    attributes = [{"name": "sync", "displayName": "sourceTagAttachment", "typeName": "array<string>"}]
    return {
        "category": "CLASSIFICATION",
        "name": f"id{human.encode().hex()}",
        "displayName": human,
        "attributeDefs": attributes if synced else [],
        **more,
    }


def options(name: str, *values: str, **more: Any) -> Json:
    elements = [{"value": value, "ordinal": number} for number, value in enumerate(values)]
    return {"category": "ENUM", "name": name, "elementDefs": elements, **more}


def entity(name: str, *super_types: str, attributes: Any = (), **more: Any) -> Json:
    return {
        "category": "ENTITY",
        "name": name,
        "serviceType": "acme",
        "superTypes": list(super_types),
        "attributeDefs": [{"name": one, "typeName": kind} for one, kind in attributes],
        **more,
    }


RACI = metadata(
    "RACI",
    attribute("Responsible", "array<string>", "users"),
    attribute("Accountable", "string", "users", description="Who decides."),
    attribute("Since", "date"),
    attribute("Score", "int"),
    attribute("Weight", "float"),
    attribute("Active?", "boolean"),
    attribute("Impact", "Impact level", "enum"),
    attribute("Impacts", "array<Impact level>", "enum"),
    attribute("class"),
    attribute("Old", options={"isArchived": "true"}),
    description='Who is "responsible".',
)


def acme() -> dict[str, list[Json]]:
    """All of its definitions, anew."""
    return {
        "enumDefs": [
            options("Impact level", "high", "very low", "n/a"),
            options("GadgetKind", "big", "small", serviceType="acme"),
        ],
        "structDefs": [
            {
                "name": "GadgetPart",
                "serviceType": "acme",
                "attributeDefs": [
                    {"name": "partName", "typeName": "string"},
                    {"name": "partKind", "typeName": "GadgetKind"},
                ],
            }
        ],
        "entityDefs": [
            entity(
                "Gadget",
                "Catalog",
                attributes=[
                    ("gadgetSize", "long"),
                    ("gadgetKind", "GadgetKind"),
                    ("gadgetParts", "array<GadgetPart>"),
                    ("gadgetStatus", "certificate_status"),
                    ("madeOn", "date"),
                    ("labels", "array<string>"),
                ],
                relationshipAttributeDefs=[
                    {
                        "name": "gadgetTables",
                        "typeName": "array<Table>",
                        "relationshipTypeName": "gadget_tables",
                    }
                ],
            ),
            entity("super_gadget", "Gadget", attributes=[("gadgetPower", "float")]),
        ],
        "relationshipDefs": [
            {
                "name": "gadget_tables",
                "serviceType": "acme",
                "relationshipCategory": "ASSOCIATION",
                "endDef1": {"type": "Gadget", "name": "gadgetTables", "cardinality": "SET"},
                "endDef2": {"type": "Table", "name": "tableGadget", "cardinality": "SINGLE"},
                "attributeDefs": [{"name": "linkedOn", "typeName": "date"}],
            }
        ],
        "classificationDefs": [tag("PII"), tag("Confidential data", synced=True, description="Keep it.")],
        "businessMetadataDefs": [RACI, metadata("Data quality", attribute("Rows checked", "long"))],
    }
