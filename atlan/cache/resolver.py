"""Answers from memory what tags and custom metadata are called. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from atlan.cache.definitions import CustomMetadataMaps, TagMaps


class Resolver:
    """Names and ids as they were when the caches were loaded last; notes what it is asked for in vain.

    Args:
        tags: what is known of tags; None if nothing was loaded yet
        custom_metadata: what is known of custom metadata; None if nothing was loaded yet
    """

    __slots__ = ("_custom_metadata", "_tags", "missing_sets", "missing_tags")

    def __init__(self, tags: TagMaps | None, custom_metadata: CustomMetadataMaps | None) -> None:
        self._tags = tags
        self._custom_metadata = custom_metadata
        self.missing_tags: set[str] = set()
        """Names of tags that were not found."""
        self.missing_sets: set[str] = set()
        """Names of custom metadata sets that were not found."""

    def tag_name(self, tag_id: str) -> str | None:
        """What people call the tag, or None if it is unknown."""
        return self._tags.names.get(tag_id) if self._tags else None

    def tag_id(self, tag_name: str) -> str:
        """The id of a tag.

        Raises:
            NotFoundError: (404-006) it is unknown
        """
        found = self._tags.ids.get(tag_name) if self._tags else None
        if found is None:
            from atlan.errors import ErrorCode

            self.missing_tags.add(tag_name)
            raise ErrorCode.ATLAN_TAG_NOT_FOUND_BY_NAME.exception_with_parameters(tag_name)
        return found

    def source_tag_attribute_id(self, tag_id: str) -> str | None:
        """The id of the tag's attribute for values on a source, or None if it has none."""
        return self._tags.attachments.get(tag_id) if self._tags else None

    def custom_metadata_name(self, set_id: str) -> str | None:
        """What people call the custom metadata set, or None if it is unknown."""
        found = self._custom_metadata.sets.get(set_id) if self._custom_metadata else None
        return found.name if found else None

    def custom_metadata_id(self, set_name: str) -> str:
        """The id of a custom metadata set.

        Raises:
            NotFoundError: (404-009) it is unknown
        """
        found = self._custom_metadata.ids.get(set_name) if self._custom_metadata else None
        if found is None:
            from atlan.errors import ErrorCode

            self.missing_sets.add(set_name)
            raise ErrorCode.CM_NOT_FOUND_BY_ID.exception_with_parameters(set_name)
        return found

    def custom_metadata_names(self) -> Mapping[str, str]:
        """The names of all custom metadata sets, by their ids."""
        found = self._custom_metadata
        return {each.id: each.name for each in found.sets.values()} if found else {}

    def custom_metadata_attributes(self, set_id: str) -> Mapping[str, str]:
        """The names of the live attributes of a set, by their ids; none for an unknown set."""
        found = self._custom_metadata.sets.get(set_id) if self._custom_metadata else None
        return found.live if found else {}
