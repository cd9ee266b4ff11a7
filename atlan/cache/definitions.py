"""Definitions as the typedef endpoint sends them, turned into look-up tables. Pure and immutable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    Json = dict[str, Any]

SOURCE_TAG_ATTACHMENT: Final = "sourceTagAttachment"
"""Display name of the attribute in which a tag keeps its values on a source."""


class TagMaps:
    """Tags by id and by name.

    Args:
        typedefs: an answer of the typedef endpoint

    >>> tags = TagMaps({"classificationDefs": [{"name": "aB3", "displayName": "Personal data"}]})
    >>> tags.names["aB3"], tags.ids["Personal data"], tags.attachments
    ('Personal data', 'aB3', {})
    """

    __slots__ = ("attachments", "ids", "names")

    def __init__(self, typedefs: Mapping[str, Any]) -> None:
        names: dict[str, str] = {}
        attachments: dict[str, str] = {}
        for definition in _listed(typedefs, "classificationDefs"):
            tag_id: str = definition["name"]
            names[tag_id] = display_name(definition)
            for attribute in _listed(definition, "attributeDefs"):
                if attribute.get("displayName") == SOURCE_TAG_ATTACHMENT:
                    attachments[tag_id] = attribute["name"]
        self.names: Mapping[str, str] = names
        self.ids: Mapping[str, str] = {name: tag_id for tag_id, name in names.items()}
        self.attachments: Mapping[str, str] = attachments


class CustomMetadataSet:
    """One custom metadata set and its attributes.

    Args:
        definition: the set as the typedef endpoint sends it
    """

    __slots__ = ("attributes", "definition", "id", "ids", "live", "name", "names", "repeated")

    def __init__(self, definition: Json) -> None:
        self.definition = definition
        self.id: str = definition["name"]
        self.name = display_name(definition)
        self.attributes: Mapping[str, Json] = {
            attribute["name"]: attribute for attribute in _listed(definition, "attributeDefs")
        }
        self.names: Mapping[str, str] = {
            attribute_id: display_name(attribute) for attribute_id, attribute in self.attributes.items()
        }
        self.live: Mapping[str, str] = {
            attribute_id: name
            for attribute_id, name in self.names.items()
            if not is_archived(self.attributes[attribute_id])
        }
        self.ids: Mapping[str, str] = {name: attribute_id for attribute_id, name in self.live.items()}
        names = list(self.live.values())
        self.repeated = frozenset(name for name in self.ids if names.count(name) > 1)
        """Names that two live attributes share, so that they tell nothing."""


class CustomMetadataMaps:
    """Custom metadata sets by id and by name.

    Args:
        typedefs: an answer of the typedef endpoint
    """

    __slots__ = ("attributes", "ids", "sets")

    def __init__(self, typedefs: Mapping[str, Any]) -> None:
        sets = [CustomMetadataSet(each) for each in _listed(typedefs, "businessMetadataDefs")]
        self.sets: Mapping[str, CustomMetadataSet] = {each.id: each for each in sets}
        self.ids: Mapping[str, str] = {each.name: each.id for each in sets}
        self.attributes: Mapping[str, Json] = {
            attribute_id: attribute for each in sets for attribute_id, attribute in each.attributes.items()
        }


def enumerations(typedefs: Mapping[str, Any]) -> Mapping[str, Json]:
    """Option lists by name.

    Args:
        typedefs: an answer of the typedef endpoint
    """
    return {definition["name"]: definition for definition in _listed(typedefs, "enumDefs")}


def require_structs(typedefs: Mapping[str, Any]) -> None:
    """Refuse an answer without any struct: a token that has lost its rights gets one, and no error.

    Args:
        typedefs: an answer of the typedef endpoint to a request for structs, too

    Raises:
        AuthenticationError: (401-004) there is no struct in it
    """
    if not typedefs.get("structDefs"):
        from atlan.errors import ErrorCode

        raise ErrorCode.EXPIRED_API_TOKEN.exception_with_parameters()


def display_name(definition: Mapping[str, Any]) -> str:
    """What people call a tag, a set or an attribute; where nobody named it, its id."""
    name: str = definition.get("displayName") or definition["name"]
    return name


def is_archived(attribute: Mapping[str, Any]) -> bool:
    """Whether an attribute of a custom metadata set was archived. Options are texts, but booleans are seen as well.

    >>> is_archived({"options": {"isArchived": "true"}}), is_archived({"options": {"isArchived": "false"}}), is_archived({})
    (True, False, False)
    """
    options: Json = attribute.get("options") or {}
    return str(options.get("isArchived")).lower() == "true"


def _listed(holder: Mapping[str, Any], key: str) -> list[Json]:
    return holder.get(key) or []
