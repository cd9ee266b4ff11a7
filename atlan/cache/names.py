"""What the assets of one client learn their tags and custom metadata from.

Written out for both kinds of client, because they differ in more than waiting: where a name is asked for while an asset is
being built, the synchronous client can still ask the tenant, the asynchronous one can only remember.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from atlan.cache.resolver import Resolver
from atlan.errors import InvalidRequestError, NotFoundError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from atlan.cache.aio.atlan_tag_cache import AsyncAtlanTagCache
    from atlan.cache.aio.custom_metadata_cache import AsyncCustomMetadataCache
    from atlan.cache.atlan_tag_cache import AtlanTagCache
    from atlan.cache.custom_metadata_cache import CustomMetadataCache
    from atlan.cache.definitions import CustomMetadataMaps, TagMaps
    from atlan.model.entity.names import NameResolver

    Json = dict[str, Any]

Made = TypeVar("Made")


class Unknown(NamedTuple):
    """Ids on a page of which nobody knows yet what they are called."""

    tags: set[str]
    sets: set[str]


class _Remembered:
    """The protocol of `atlan.model.entity.names`, answered from what the caches hold."""

    def _now(self) -> Resolver:
        raise NotImplementedError

    def tag_name(self, tag_id: str) -> str | None:
        """What people call the tag, or None if the tenant has no such tag."""
        return self._now().tag_name(tag_id)

    def tag_id(self, tag_name: str) -> str:
        """The id of a tag.

        Raises:
            NotFoundError: (404-006) the tenant has no such tag
        """
        return self._now().tag_id(tag_name)

    def source_tag_attribute_id(self, tag_id: str) -> str | None:
        """The id of the tag's attribute for values on a source, or None if it has none."""
        return self._now().source_tag_attribute_id(tag_id)

    def custom_metadata_name(self, set_id: str) -> str | None:
        """What people call the custom metadata set, or None if the tenant has no such set."""
        return self._now().custom_metadata_name(set_id)

    def custom_metadata_id(self, set_name: str) -> str:
        """The id of a custom metadata set.

        Raises:
            NotFoundError: (404-009) the tenant has no such set
        """
        return self._now().custom_metadata_id(set_name)

    def custom_metadata_names(self) -> Mapping[str, str]:
        """What people call the custom metadata sets of the tenant, by their ids."""
        return self._now().custom_metadata_names()

    def custom_metadata_attributes(self, set_id: str) -> Mapping[str, str]:
        """The names of the live attributes of a set, by their ids."""
        return self._now().custom_metadata_attributes(set_id)


class AsyncNames(_Remembered):
    """Names of tags and custom metadata, remembered.

    Those on assets that are read, and those that a save needs, are loaded by the client in time. Before custom metadata is
    put on an asset for the first time, `await client.names.load()`.

    Args:
        tags: the client's cache of tags
        custom_metadata: the client's cache of custom metadata
    """

    def __init__(self, tags: AsyncAtlanTagCache, custom_metadata: AsyncCustomMetadataCache) -> None:
        self._tags = tags
        self._custom_metadata = custom_metadata

    async def load(self) -> None:
        """Load the names of all tags and custom metadata, unless they are there.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        if self._tags.known() is None:
            await self._tags.refresh_cache()
        if self._custom_metadata.known() is None:
            await self._custom_metadata.refresh_cache()

    async def learn(self, entities: Iterable[Json]) -> None:
        """Load names until those of everything on these entities are known, or known to be gone.

        Args:
            entities: as they came over the wire

        Raises:
            AtlanError: when the tenant could not be asked
        """
        tags, sets = unknown(entities, self._tags.known(), self._custom_metadata.known())
        for tag_id in tags:
            await self._tags.get_name_for_id(tag_id)
        for set_id in sets:
            await self._custom_metadata.knows_id(set_id)

    async def resolved(self, make: Callable[[NameResolver], Made]) -> Made:
        """What a function makes that asks for names. If some are unknown they are loaded, and the function runs again.

        Args:
            make: takes the names

        Raises:
            NotFoundError: the tenant does not know a name either
            AtlanError: when the tenant could not be asked
        """
        while True:
            names = self._now()
            try:
                return make(names)
            except NotFoundError:
                if not await self._learnt(names):
                    raise

    def tag_id(self, tag_name: str) -> str:
        """The id of a tag.

        Raises:
            NotFoundError: (404-006) the tenant has no such tag
            InvalidRequestError: names were not loaded yet, so nobody knows
        """
        _require_loaded(self._tags.known())
        return super().tag_id(tag_name)

    def custom_metadata_id(self, set_name: str) -> str:
        """The id of a custom metadata set.

        Raises:
            NotFoundError: (404-009) the tenant has no such set
            InvalidRequestError: names were not loaded yet, so nobody knows
        """
        _require_loaded(self._custom_metadata.known())
        return super().custom_metadata_id(set_name)

    def custom_metadata_names(self) -> Mapping[str, str]:
        """What people call the custom metadata sets of the tenant, by their ids.

        Raises:
            InvalidRequestError: names were not loaded yet, so nobody knows
        """
        _require_loaded(self._custom_metadata.known())
        return super().custom_metadata_names()

    async def _learnt(self, names: Resolver) -> bool:
        """Whether something was missing and all of it is known now."""
        tags = [await self._tags.get_id_for_name(name) is not None for name in names.missing_tags]
        sets = [await self._custom_metadata.knows_name(name) for name in names.missing_sets]
        found = tags + sets
        return bool(found) and all(found)

    def _now(self) -> Resolver:
        return Resolver(self._tags.known(), self._custom_metadata.known())


class Names(_Remembered):
    """Names of tags and custom metadata, remembered, and asked for where they are unknown.

    Args:
        tags: the client's cache of tags
        custom_metadata: the client's cache of custom metadata
    """

    def __init__(self, tags: AtlanTagCache, custom_metadata: CustomMetadataCache) -> None:
        self._tags = tags
        self._custom_metadata = custom_metadata

    def load(self) -> None:
        """Load the names of all tags and custom metadata, unless they are there.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        if self._tags.known() is None:
            self._tags.refresh_cache()
        if self._custom_metadata.known() is None:
            self._custom_metadata.refresh_cache()

    def learn(self, entities: Iterable[Json]) -> None:
        """Load names until those of everything on these entities are known, or known to be gone.

        Args:
            entities: as they came over the wire

        Raises:
            AtlanError: when the tenant could not be asked
        """
        tags, sets = unknown(entities, self._tags.known(), self._custom_metadata.known())
        for tag_id in tags:
            self._tags.get_name_for_id(tag_id)
        for set_id in sets:
            self._custom_metadata.knows_id(set_id)

    def resolved(self, make: Callable[[NameResolver], Made]) -> Made:
        """What a function makes that asks for names.

        Args:
            make: takes the names

        Raises:
            NotFoundError: the tenant does not know a name
            AtlanError: when the tenant could not be asked
        """
        return make(self)

    def tag_id(self, tag_name: str) -> str:
        """The id of a tag.

        Raises:
            NotFoundError: (404-006) the tenant has no such tag
            AtlanError: when the tenant could not be asked
        """
        self._tags.get_id_for_name(tag_name)
        return super().tag_id(tag_name)

    def custom_metadata_id(self, set_name: str) -> str:
        """The id of a custom metadata set.

        Raises:
            NotFoundError: (404-009) the tenant has no such set
            AtlanError: when the tenant could not be asked
        """
        self._custom_metadata.knows_name(set_name)
        return super().custom_metadata_id(set_name)

    def custom_metadata_names(self) -> Mapping[str, str]:
        """What people call the custom metadata sets of the tenant, by their ids.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        if self._custom_metadata.known() is None:
            self._custom_metadata.refresh_cache()
        return super().custom_metadata_names()

    def _now(self) -> Resolver:
        return Resolver(self._tags.known(), self._custom_metadata.known())


def _require_loaded(maps: object) -> None:
    if maps is None:
        raise InvalidRequestError(
            "The names of tags and custom metadata were not loaded yet.",
            user_action="Call `await client.names.load()` once, before tags or custom metadata are looked up by name.",
        )


def unknown(entities: Iterable[Json], tags: TagMaps | None, sets: CustomMetadataMaps | None) -> Unknown:
    """Ids of tags and custom metadata sets on entities that are in neither table. The one look at every entity of a page.

    >>> unknown([{"classificationNames": ["t1"]}, {"businessAttributes": {"s1": {"a1": 5}}}, {}], None, None)
    Unknown(tags={'t1'}, sets={'s1'})
    """
    known_tags: Mapping[str, object] = tags.names if tags else {}
    known_sets: Mapping[str, object] = sets.sets if sets else {}
    found = Unknown(set(), set())
    for entity in entities:
        tag_ids = entity.get("classificationNames")
        if tag_ids is None:
            tag_ids = [tag["typeName"] for tag in entity.get("classifications") or () if "typeName" in tag]
        if entity.get("typeName") == "Purpose":
            tag_ids = [*tag_ids, *(entity.get("attributes", {}).get("purposeClassifications") or ())]
        for tag_id in tag_ids:
            if tag_id not in known_tags:
                found.tags.add(tag_id)
        if custom_metadata := entity.get("businessAttributes"):
            found.sets.update(set_id for set_id in custom_metadata if set_id not in known_sets)
    return found
