"""How an asset learns what tags and custom metadata are called.

On the wire both go by hashed ids. An asset keeps the ids and asks a resolver when it is read or sent, so
that nothing has to walk a page of results. Caches of a client implement the protocol; every method answers
from memory, because reading an attribute must neither wait nor fail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

DELETED: Final = "(DELETED)"
"""The name of whatever the tenant no longer knows."""


class NameResolver(Protocol):
    """Names of tags and custom metadata by id, and ids by name, as one tenant knows them."""

    def tag_name(self, tag_id: str) -> str | None:
        """Return what people call the tag, or None if the tenant has no such tag."""
        ...

    def tag_id(self, tag_name: str) -> str:
        """Return the id of a tag.

        Raises:
            NotFoundError: (404-006) when the tenant has no such tag.
        """
        ...

    def source_tag_attribute_id(self, tag_id: str) -> str | None:
        """Return the id of the tag's attribute for values on a source, or None if it has none."""
        ...

    def custom_metadata_name(self, set_id: str) -> str | None:
        """Return what people call the custom metadata set, or None if the tenant has no such set."""
        ...

    def custom_metadata_id(self, set_name: str) -> str:
        """Return the id of a custom metadata set.

        Raises:
            NotFoundError: (404-009) when the tenant has no such set.
        """
        ...

    def custom_metadata_names(self) -> Mapping[str, str]:
        """Return what people call the custom metadata sets of the tenant, by their ids."""
        ...

    def custom_metadata_attributes(self, set_id: str) -> Mapping[str, str]:
        """Return the names of the live (not archived) attributes of a set, by their ids."""
        ...


class KnowsNames(Protocol):
    """A client that knows what tags and custom metadata are called on its tenant."""

    @property
    def names(self) -> NameResolver: ...
