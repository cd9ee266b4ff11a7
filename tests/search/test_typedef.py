"""Type definitions: what is sent for a new one, and that nothing of a stored one is lost."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from atlan.errors import AtlanError, InvalidRequestError, NotFoundError
from atlan.model.enums import (
    AtlanCustomAttributePrimitiveType,
    AtlanIcon,
    AtlanTagColor,
    AtlanTypeCategory,
    Cardinality,
    TagIconType,
)
from atlan.model.typedef import (
    AtlanTagDef,
    AttributeDef,
    CustomMetadataDef,
    EntityDef,
    EnumDef,
    RelationshipDef,
    StructDef,
    TypeDef,
    TypeDefResponse,
    typedef_from_wire,
    typedefs_to_wire,
)
from atlan.model.typedef.applicability import asset_types

PrimitiveType = AtlanCustomAttributePrimitiveType


class _Results:
    def __init__(self, qualified_names: list[str]) -> None:
        self._assets = [_Asset(name) for name in qualified_names]

    def __iter__(self) -> Any:
        return iter(self._assets)

    async def __aiter__(self) -> Any:
        for asset in self._assets:
            yield asset


class _Asset:
    def __init__(self, qualified_name: str) -> None:
        self.qualified_name = qualified_name


class _Client:
    """A tenant with one list of options, one connection and one glossary."""

    def __init__(self) -> None:
        self.enum_cache = self.asset = self
        self.searched: list[str] = []

    def get_by_name(self, name: str) -> Any:
        if name != "Colour":
            from atlan.errors import ErrorCode

            raise ErrorCode.ENUM_NOT_FOUND.exception_with_parameters(name)
        return EnumDef.wrap({"name": name, "elementDefs": [{"value": "red", "ordinal": 4, "new": 1}]})

    def search(self, criteria: Any, bulk: bool = False) -> Any:
        query = orjson.dumps(criteria.to_dict()["dsl"]["query"]).decode()
        kind = "Connection" if '"Connection"' in query else "AtlasGlossary"
        self.searched.append(kind)
        return _Results([f"qn of {kind}"])


class _AsyncClient(_Client):
    async def get_by_name(self, name: str) -> Any:
        return super().get_by_name(name)

    async def search(self, criteria: Any, bulk: bool = False) -> Any:
        return super().search(criteria, bulk)


def attribute(kind: Any, **arguments: Any) -> dict[str, Any]:
    client: Any = _Client()
    return AttributeDef.create(client, "Shown", kind, **arguments).to_wire()


EVERYWHERE = {
    "applicableConnections": '["qn of Connection"]',
    "applicableGlossaries": '["qn of AtlasGlossary"]',
    "applicableDomains": '["*/super"]',
    "assetTypesList": orjson.dumps(sorted(asset_types())).decode(),
    "glossaryTypeList": '["AtlasGlossary","AtlasGlossaryCategory","AtlasGlossaryTerm"]',
    "domainTypesList": '["DataDomain","DataProduct"]',
    "aiAssetsTypeList": "[]",
    "otherAssetTypeList": '["File"]',
}
OPTIONS = {
    "customMetadataVersion": "v2",
    "primitiveType": "string",
    "applicableEntityTypes": '["Asset"]',
    "allowSearch": "false",
    "maxStrLength": "100000000",
    "allowFiltering": "true",
    "multiValueSelect": "false",
    "showInOverview": "false",
    "isEnum": "false",
    "isRichText": "false",
    **EVERYWHERE,
}
ENVELOPE = {
    "isNew": True,
    "name": "",
    "displayName": "Shown",
    "typeName": "string",
    "cardinality": "SINGLE",
    "includeInNotification": False,
    "isIndexable": True,
    "isOptional": True,
    "isUnique": False,
    "valuesMinCount": 0,
    "valuesMaxCount": 1,
}


@pytest.mark.parametrize(
    ("kind", "type_name", "options"),
    [
        (PrimitiveType.STRING, "string", {"primitiveType": "string"}),
        (PrimitiveType.INTEGER, "int", {"primitiveType": "int"}),
        (PrimitiveType.DECIMAL, "float", {"primitiveType": "float"}),
        (PrimitiveType.BOOLEAN, "boolean", {"primitiveType": "boolean"}),
        (PrimitiveType.DATE, "date", {"primitiveType": "date"}),
        (PrimitiveType.LONG, "long", {"primitiveType": "long"}),
        (PrimitiveType.USERS, "string", {"primitiveType": "users", "customType": "users"}),
        (PrimitiveType.GROUPS, "string", {"primitiveType": "groups", "customType": "groups"}),
        (PrimitiveType.URL, "string", {"primitiveType": "url", "customType": "url"}),
        (PrimitiveType.SQL, "string", {"primitiveType": "SQL", "customType": "SQL"}),
        (PrimitiveType.RICH_TEXT, "string", {"primitiveType": "string", "isRichText": "true"}),
        ("string", "string", {"primitiveType": "string"}),
    ],
)
def test_new_attribute(kind: Any, type_name: str, options: dict[str, Any]) -> None:
    assert attribute(kind) == {**ENVELOPE, "typeName": type_name, "options": {**OPTIONS, **options}}


def test_new_attribute_with_options() -> None:
    assert attribute(PrimitiveType.OPTIONS, options_name="Colour", description="Of the door") == {
        **ENVELOPE,
        "typeName": "Colour",
        "description": "Of the door",
        "enumValues": ["red"],
        "options": {
            **OPTIONS,
            "primitiveType": "enum",
            "isEnum": "true",
            "enumType": "Colour",
            "description": "Of the door",
        },
    }


def test_new_attribute_with_several_values() -> None:
    assert attribute(PrimitiveType.USERS, multi_valued=True) == {
        **ENVELOPE,
        "typeName": "array<string>",
        "cardinality": "SET",
        "options": {**OPTIONS, "primitiveType": "users", "customType": "users", "multiValueSelect": "true"},
    }


async def test_new_attribute_asynchronously() -> None:
    client: Any = _AsyncClient()
    made = await AttributeDef.create_async(client, "Shown", PrimitiveType.OPTIONS, options_name="Colour")
    assert made.to_wire() == attribute(PrimitiveType.OPTIONS, options_name="Colour")
    assert client.searched == ["Connection", "AtlasGlossary"]


def test_where_a_new_attribute_applies() -> None:
    client: Any = _Client()
    made = AttributeDef.create(
        client,
        "Shown",
        PrimitiveType.STRING,
        applicable_connections=set(),
        applicable_glossaries={"g2", "g1"},
        applicable_asset_types={"Table"},
        applicable_glossary_types={"AtlasGlossaryTerm"},
        applicable_other_asset_types=set(),
        applicable_domains={"default/domain/a/super"},
        applicable_domain_types=set(),
        applicable_ai_asset_types={"AIModel"},
    )
    # Empty says nowhere; and nobody is asked for what was said.
    assert client.searched == []
    assert made.to_wire()["options"] == {
        **OPTIONS,
        "applicableConnections": "[]",
        "applicableGlossaries": '["g1","g2"]',
        "assetTypesList": '["Table"]',
        "glossaryTypeList": '["AtlasGlossaryTerm"]',
        "otherAssetTypeList": "[]",
        "applicableDomains": '["default/domain/a/super"]',
        "domainTypesList": "[]",
        "aiAssetsTypeList": '["AIModel"]',
    }
    assert made.applicable_connections == set()
    assert made.applicable_glossaries == {"g1", "g2"}
    assert made.applicable_ai_asset_types == {"AIModel"}


@pytest.mark.parametrize(
    ("arguments", "error_id"),
    [
        ({"applicable_asset_types": {"Tabel"}}, "ATLAN-PYTHON-400-051"),
        ({"applicable_glossary_types": {"Table"}}, "ATLAN-PYTHON-400-051"),
        ({"applicable_domain_types": {"Table"}}, "ATLAN-PYTHON-400-051"),
        ({"applicable_asset_types": ["Table"]}, "ATLAN-PYTHON-400-048"),
        ({"applicable_connections": "qn"}, "ATLAN-PYTHON-400-048"),
    ],
)
def test_where_an_attribute_cannot_apply(arguments: dict[str, Any], error_id: str) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        attribute(PrimitiveType.STRING, **arguments)
    assert caught.value.error_id == error_id


@pytest.mark.parametrize(
    ("kind", "arguments", "error", "words"),
    [
        (PrimitiveType.RICH_TEXT, {"multi_valued": True}, InvalidRequestError, "400-076"),
        (PrimitiveType.OPTIONS, {}, ValueError, "options_name"),
        (PrimitiveType.STRING, {"options_name": "Colour"}, ValueError, "options_name"),
        (PrimitiveType.OPTIONS, {"options_name": "Size"}, NotFoundError, "404-013"),
        ("imaginary", {}, ValueError, "imaginary"),
    ],
)
def test_attributes_that_cannot_be(kind: Any, arguments: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        attribute(kind, **arguments)


def stored() -> AttributeDef:
    """An attribute as the service stores it."""
    return AttributeDef.wrap(
        {
            "name": "hash",
            "displayName": "Shown",
            "typeName": "string",
            "cardinality": "SINGLE",
            "newer": {"a": 1},
            "options": {"multiValueSelect": "false", "newer": "x", "assetTypesList": '["Table","Newer"]'},
        }
    )


def test_changing_where_a_stored_attribute_applies() -> None:
    definition = stored()
    assert definition.applicable_asset_types == {"Table", "Newer"}
    definition.applicable_asset_types = {"Column"}
    definition.applicable_connections = {"c"}
    assert definition.to_wire()["options"] == {
        "multiValueSelect": "false",
        "newer": "x",
        "assetTypesList": '["Column"]',
        "applicableConnections": '["c"]',
    }
    with pytest.raises(InvalidRequestError) as caught:
        AttributeDef.wrap({"name": "hash"}).applicable_asset_types = {"Table"}
    assert caught.value.error_id == "ATLAN-PYTHON-400-050"
    assert AttributeDef.wrap({"name": "hash"}).applicable_asset_types == set()


def test_several_values_change_all_that_goes_with_it() -> None:
    definition = stored()
    definition.multi_value_select = True
    assert (definition.type_name, definition.cardinality) == ("array<string>", Cardinality.SET)
    definition.multi_value_select = False
    assert (definition.type_name, definition.cardinality) == ("string", Cardinality.SINGLE)
    options = definition.options
    assert options is not None
    options.multi_value_select = True
    wire = definition.to_wire()
    assert (wire["typeName"], wire["cardinality"]) == ("array<string>", "SET")
    assert wire["options"]["multiValueSelect"] == "true"
    assert wire["newer"] == {"a": 1}
    with pytest.raises(InvalidRequestError):
        AttributeDef.wrap({"name": "hash"}).multi_value_select = True


def test_a_stored_attribute_is_not_put_right() -> None:
    # Who did not touch the option did not ask for another type.
    odd = {"typeName": "array<string>", "cardinality": "SET", "options": {"multiValueSelect": "false"}}
    definition = AttributeDef.wrap(copy.deepcopy(odd))
    assert not definition.multi_value_select
    assert definition.to_wire() == odd


def test_archiving() -> None:
    definition = stored()
    assert not definition.is_archived()
    assert definition.archive(by="jane") is definition
    assert definition.is_archived()
    wire = definition.to_wire()
    archived_at = wire["options"]["archivedAt"]
    assert wire["displayName"] == f"Shown-archived-{archived_at}"
    assert (wire["options"]["isArchived"], wire["options"]["archivedBy"]) == ("true", "jane")
    assert wire["options"]["newer"] == "x"


@pytest.mark.parametrize(("value", "flag"), [("true", True), ("false", False), (True, True), (False, False)])
def test_flags_are_read_as_text_or_not(value: Any, flag: bool) -> None:
    options = AttributeDef.Options.wrap({"isArchived": value, "assetTypesList": "not json"})
    assert options.is_archived is flag
    assert options.applicable_asset_types == set()
    assert options.is_deprecated is None


def test_new_custom_metadata() -> None:
    definition = CustomMetadataDef.create("Quality", description="How good")
    definition.attribute_defs = [stored()]
    definition.options = CustomMetadataDef.Options.with_logo_from_icon(
        AtlanIcon.ACORN, AtlanTagColor.GREEN, locked=True
    )
    assert definition.to_wire() == {
        "category": "BUSINESS_METADATA",
        "name": "Quality",
        "displayName": "Quality",
        "description": "How good",
        "attributeDefs": [stored().to_wire()],
        "options": {
            "logoType": "icon",
            "iconName": "PhAcorn",
            "iconColor": "Green",
            "isLocked": "true",
        },
    }
    assert CustomMetadataDef.Options.with_logo_from_url("https://x").to_wire() == {
        "logoType": "image",
        "logoUrl": "https://x",
        "isLocked": "false",
    }
    with pytest.raises(ValueError, match="display_name"):
        CustomMetadataDef.create(" ")


def test_a_change_deep_inside_is_sent_with_all_the_rest() -> None:
    wire = {"name": "h", "newer": 1, "attributeDefs": [{"name": "a", "newer": 2}, stored().to_wire()]}
    before = copy.deepcopy(wire)
    definition = CustomMetadataDef.wrap(wire)
    first, second = definition.attribute_defs or []
    second.archive(by="jane")
    sent = definition.to_wire()
    assert sent["newer"] == 1
    assert sent["attributeDefs"][0] == {"name": "a", "newer": 2}
    assert sent["attributeDefs"][1]["options"]["isArchived"] == "true"
    assert first.name == "a"
    assert wire == before


def test_new_tag() -> None:
    expected = {
        "category": "CLASSIFICATION",
        "name": "PII",
        "displayName": "PII",
        "options": {"color": "Gray", "iconName": "atlanTags", "iconType": "icon"},
        "skipDisplayNameUniquenessCheck": False,
    }
    assert AtlanTagDef.create("PII").to_wire() == expected
    tag = AtlanTagDef.create("PII", color=AtlanTagColor.RED, icon=AtlanIcon.ACORN)
    assert tag.to_wire()["options"] == {"color": "Red", "iconName": "PhAcorn", "iconType": "icon"}

    class Image:
        id = "image1"

    options = AtlanTagDef.create("PII", image=Image()).to_wire()["options"]
    assert options == {"color": "Gray", "iconName": "atlanTags", "imageID": "image1", "iconType": "image"}
    options = AtlanTagDef.create("PII", emoji="⭐").to_wire()["options"]
    assert options == {"color": "Gray", "iconName": "atlanTags", "emoji": "⭐", "iconType": "emoji"}
    for arguments in ({"name": " "}, {"name": "PII", "emoji": "⭐", "image": Image()}):
        with pytest.raises(ValueError, match=r"name|emoji"):
            AtlanTagDef.create(**arguments)
    with pytest.raises(ValueError, match="AtlanTagColor"):
        AtlanTagDef.create("PII", color="Mauve")


def test_new_options() -> None:
    definition = EnumDef.create("Colour", ["red", "green", "red"])
    assert definition.to_wire() == {
        "category": "ENUM",
        "name": "Colour",
        "elementDefs": [{"value": "red", "ordinal": 0}, {"value": "green", "ordinal": 1}],
    }
    assert definition.get_valid_values() == ["red", "green"]
    for arguments in ((" ", ["red"]), ("Colour", [])):
        with pytest.raises(ValueError, match="must not be"):
            EnumDef.create(*arguments)


async def test_changed_options() -> None:
    client: Any = _Client()
    later: Any = _AsyncClient()
    replaced = EnumDef.update(client, "Colour", ["blue"], replace_existing=True)
    assert replaced.to_wire()["elementDefs"] == [{"value": "blue", "ordinal": 0}]
    extended = EnumDef.update(client, "Colour", ["blue", "red"], replace_existing=False)
    # What is there keeps its place and whatever else is said of it.
    assert extended.to_wire()["elementDefs"] == [
        {"value": "red", "ordinal": 4, "new": 1},
        {"value": "blue", "ordinal": 5},
    ]
    assert await EnumDef.update_async(later, "Colour", ["blue", "red"], False) == extended
    assert await EnumDef.update_async(later, "Colour", ["blue"], True) == replaced
    with pytest.raises(NotFoundError):
        EnumDef.update(client, "Size", ["big"], replace_existing=False)


KINDS: list[tuple[str, type[TypeDef], str]] = [
    ("ENUM", EnumDef, "enumDefs"),
    ("STRUCT", StructDef, "structDefs"),
    ("CLASSIFICATION", AtlanTagDef, "classificationDefs"),
    ("ENTITY", EntityDef, "entityDefs"),
    ("RELATIONSHIP", RelationshipDef, "relationshipDefs"),
    ("BUSINESS_METADATA", CustomMetadataDef, "businessMetadataDefs"),
]


@pytest.mark.parametrize(("category", "kind", "group"), KINDS)
def test_kinds(category: str, kind: type[TypeDef], group: str) -> None:
    definition = typedef_from_wire({"category": category, "name": "n"})
    assert type(definition) is kind
    assert definition.category is AtlanTypeCategory(category)
    if kind in (EnumDef, AtlanTagDef, CustomMetadataDef):
        body = typedefs_to_wire(definition)
        assert body.keys() == {each[2] for each in KINDS}
        assert body[group] == [{"category": category, "name": "n"}]
        assert sum(map(len, body.values())) == 1
    else:
        with pytest.raises(InvalidRequestError, match="400-016"):
            typedefs_to_wire(definition)


def test_unknown_kind() -> None:
    with pytest.raises(AtlanError, match="400-019"):
        typedef_from_wire({"category": "MYSTERY"})


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=5,
)
KNOWN = [
    "name",
    "attributeDefs",
    "elementDefs",
    "options",
    "description",
    "category",
    "endDef1",
    "createTime",
]
documents = st.dictionaries(st.sampled_from(KNOWN) | st.text(max_size=6), json_values, max_size=6)


@given(documents, st.sampled_from([kind for _, kind, _ in KINDS] + [AttributeDef]))
def test_nothing_of_a_definition_is_lost(document: dict[str, Any], kind: Any) -> None:
    before = copy.deepcopy(document)
    definition = kind.wrap(document)
    for name in dir(kind):
        if not name.startswith("_") and name not in ("is_archived", "applicable_domains"):
            _look(definition, name)
    assert definition.to_wire() == before
    assert document == before
    definition.description = "changed"
    assert definition.to_wire() == {**before, "description": "changed"}
    assert pickle.loads(pickle.dumps(definition)).to_wire() == definition.to_wire()


def _look(definition: Any, name: str) -> None:
    """Read an attribute, so that whatever reading leaves behind is there; odd documents may refuse."""
    try:
        getattr(definition, name)
    except (AttributeError, TypeError):
        assert name.startswith("applicable_") or name == "multi_value_select"


def test_response() -> None:
    raw = {
        "enumDefs": [{"name": "e"}],
        "structDefs": [{"name": "s", "attributeDefs": [{"name": "a"}]}],
        "classificationDefs": [{"name": "hash", "displayName": "PII", "options": {"iconType": "icon"}}],
        "entityDefs": [
            {"name": "Table", "serviceType": "atlan", "superTypes": ["SQL"]},
            {"name": "Machine", "serviceType": "factory"},
            {"name": "Tool"},
        ],
        "relationshipDefs": [
            {"name": "r", "endDef1": {"type": "Table", "name": "columns", "isContainer": True}}
        ],
        "businessMetadataDefs": [{"name": "hash", "displayName": "Quality"}],
        "newerDefs": [],
    }
    response = TypeDefResponse.wrap(copy.deepcopy(raw))
    [enum] = response.enum_defs or []
    [struct] = response.struct_defs or []
    [tag] = response.atlan_tag_defs or []
    [relationship] = response.relationship_defs or []
    [custom] = response.custom_metadata_defs or []
    assert (enum.name, struct.name, tag.display_name, custom.display_name) == ("e", "s", "PII", "Quality")
    assert [each.name for each in struct.attribute_defs or []] == ["a"]
    assert tag.options is not None
    assert tag.options.icon_type is TagIconType.ICON
    assert relationship.end_def1 is not None
    assert (relationship.end_def1.type, relationship.end_def1.is_container) == ("Table", True)
    assert [each.name for each in response.reserved_entity_defs] == ["Table"]
    assert [each.name for each in response.custom_entity_defs] == ["Machine", "Tool"]
    assert response.custom_entity_def_names == {"Machine", "Tool"}
    assert response.is_custom_entity_def_name("Machine")
    assert not response.is_custom_entity_def_name("Table")
    assert response.to_wire() == raw
    assert TypeDefResponse.wrap({}).custom_entity_def_names == set()
