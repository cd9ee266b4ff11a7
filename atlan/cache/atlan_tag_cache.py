# Derived from atlan/cache/aio/atlan_tag_cache.py by scripts/derive_sync.py. Do not edit.
"""Tags: what people call them, and the ids that go over the wire."""

from __future__ import annotations

from atlan.cache.definitions import TagMaps, require_structs
from atlan.cache.refreshing import RefreshingCache


class AtlanTagCache(RefreshingCache[TagMaps]):
    """Names and ids of the tags of one tenant.

    A tag that the tenant does not know, because it was deleted, is None here; asking for it again costs nothing.
    """

    def get_id_for_name(self, name: str) -> str | None:
        """The id of a tag.

        Args:
            name: of the tag, as people see it

        Returns:
            The id, or None if the tenant has no such tag.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("name", name), lambda maps: maps.ids.get(name))

    def get_name_for_id(self, idstr: str) -> str | None:
        """The name of a tag.

        Args:
            idstr: id of the tag

        Returns:
            The name as people see it, or None if the tenant has no such tag.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("id", idstr), lambda maps: maps.names.get(idstr))

    def get_source_tags_attr_id(self, id: str) -> str | None:  # noqa: A002 (the name users know)
        """The id of the attribute in which a tag keeps its values on a source.

        Args:
            id: of the tag

        Returns:
            The id of the attribute, or None if the tag has none.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        self.get_name_for_id(id)
        return (self._current()).attachments.get(id)

    def known(self) -> TagMaps | None:
        """What was loaded last, without asking the tenant; None before anything was."""
        return self._maps

    def _load(self) -> TagMaps:
        from atlan.transport.call import Call
        from atlan_openapi.api.typedef import list_typedefs as op

        request = op.build_request(type_=["CLASSIFICATION", "STRUCT"])
        typedefs = self._client.send(Call(op.OPERATION, request, op.parse_response))
        require_structs(typedefs)
        return TagMaps(typedefs)
