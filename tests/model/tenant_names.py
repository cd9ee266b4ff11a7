"""A tenant's names, as a client would know them."""

from __future__ import annotations

from collections.abc import Mapping

from atlan.errors import ErrorCode

TAGS = {"aB1": "PII", "cD2": "Finance"}
SETS = {"rC1": ("RACI", {"a1": "Responsible", "a2": "Accountable", "a3": "Informed"})}


class Names:
    """A resolver over two tags and one custom metadata set."""

    def tag_name(self, tag_id: str) -> str | None:
        return TAGS.get(tag_id)

    def tag_id(self, tag_name: str) -> str:
        for tag_id, name in TAGS.items():
            if name == tag_name:
                return tag_id
        raise ErrorCode.ATLAN_TAG_NOT_FOUND_BY_NAME.exception_with_parameters(tag_name)

    def source_tag_attribute_id(self, tag_id: str) -> str | None:
        return None

    def custom_metadata_name(self, set_id: str) -> str | None:
        return SETS[set_id][0] if set_id in SETS else None

    def custom_metadata_id(self, set_name: str) -> str:
        for set_id, (name, _) in SETS.items():
            if name == set_name:
                return set_id
        raise ErrorCode.CM_NOT_FOUND_BY_NAME.exception_with_parameters(set_name)

    def custom_metadata_names(self) -> Mapping[str, str]:
        return {set_id: name for set_id, (name, _) in SETS.items()}

    def custom_metadata_attributes(self, set_id: str) -> Mapping[str, str]:
        return SETS[set_id][1]


class Client:
    """A client, as far as assets look at it."""

    names = Names()
