# Derived from atlan/cache/aio/group_cache.py by scripts/derive_sync.py. Do not edit.
"""Groups of users: names, aliases and ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlan.cache.directory import Directory
from atlan.cache.records import every_record
from atlan.cache.refreshing import RefreshingCache

if TYPE_CHECKING:
    from collections.abc import Iterable


class GroupCache(RefreshingCache[Directory]):
    """Names, aliases and ids of the groups of one tenant. The alias is what people see."""

    def get_id_for_name(self, name: str) -> str | None:
        """The id of a group.

        Args:
            name: internal name of the group

        Returns:
            The id, or None if there is no such group.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("name", name), lambda maps: maps.ids.get(name))

    def get_id_for_alias(self, alias: str) -> str | None:
        """The id of a group.

        Args:
            alias: name of the group as people see it

        Returns:
            The id, or None if there is no such group.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("alias", alias), lambda maps: maps.aliases.get(alias))

    def get_name_for_id(self, idstr: str) -> str | None:
        """The internal name of a group.

        Args:
            idstr: id of the group

        Returns:
            The name, or None if there is no such group.

        Raises:
            AtlanError: when the tenant could not be asked
        """
        return self._look_up(("id", idstr), lambda maps: maps.names.get(idstr))

    def validate_names(self, names: Iterable[str]) -> None:
        """Check that there are groups with these internal names, which is what assets refer to.

        Args:
            names: internal names of groups

        Raises:
            ValueError: naming the first name that no group has
        """
        for name in names:
            if self.get_id_for_name(name) is None:
                raise ValueError(
                    f"There is no group with the internal name {name!r}: give the internal name, not the alias."
                )

    def validate_aliases(self, aliases: Iterable[str]) -> None:
        """Check internal names of groups, as `validate_names` does; the name of the method is historical.

        Args:
            aliases: internal names of groups

        Raises:
            ValueError: naming the first name that no group has
        """
        self.validate_names(aliases)

    def _load(self) -> Directory:
        from atlan.cache.listing import groups
        from atlan.model.listing import ListRequest

        wanted = ListRequest(limit=100, sort="name")
        return Directory(every_record(self._client, groups, wanted), "name", "alias")
