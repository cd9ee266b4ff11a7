"""Custom metadata on an asset: values by the names that people use."""

# The classes of sets are views of this mapping, and belong to it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TYPE_CHECKING, Any

from atlan.model.entity.names import DELETED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from atlan.model.entity.metadata_set import CustomMetadataSet, S
    from atlan.model.entity.names import KnowsNames, NameResolver


class CustomMetadataDict(MutableMapping[str, Any]):
    """The values of one custom metadata set, by the names of its attributes.

    Only live (not archived) attributes of the set are allowed as keys; an attribute without a value reads
    as None. Setting one to None clears it on the server.

    Args:
        client: whose tenant has the set; the default client if left out.
        name: human-readable name of the set.

    Raises:
        NotFoundError: (404-009) when the tenant has no such set.
    """

    __slots__ = ("_ids", "_name", "_set_id", "_values", "_views", "modified")

    modified: bool
    """Whether anything was written since the values were read."""

    def __init__(self, client: KnowsNames | None = None, name: str = "") -> None:
        from atlan.model.default_client import or_default

        names = or_default(client).names
        self._fill(names, names.custom_metadata_id(name), name, {})

    @classmethod
    def of(cls, names: NameResolver, set_id: str, values: dict[str, Any]) -> CustomMetadataDict:
        """Read the values that an asset has for a set.

        A set that the tenant no longer knows is called ``(DELETED)`` and has no attributes; attributes that
        are archived or unknown are passed over.

        Args:
            names: what the tenant calls things.
            set_id: of the set.
            values: by ids of attributes.
        """
        found = cls.__new__(cls)
        found._fill(names, set_id, names.custom_metadata_name(set_id) or DELETED, values)
        return found

    @classmethod
    def get_deleted_sentinel(cls) -> CustomMetadataDict:
        """Return what stands for every set that the tenant no longer knows: no attributes, no values."""
        found = cls.__new__(cls)
        found._set_id, found._name, found._ids, found._values = "", DELETED, {}, {}
        found._views = {}
        found.modified = False
        return found

    def _fill(self, names: NameResolver, set_id: str, name: str, values: dict[str, Any]) -> None:
        self._set_id = set_id
        self._name = name
        attributes: Mapping[str, str] = {}
        if name != DELETED:
            attributes = names.custom_metadata_attributes(set_id)
        self._ids = {attribute: attribute_id for attribute_id, attribute in attributes.items()}
        self._values = {
            attribute: values[attribute_id]
            for attribute, attribute_id in self._ids.items()
            if attribute_id in values
        }
        self._views: dict[type[CustomMetadataSet], CustomMetadataSet] = {}
        self.modified = False

    @property
    def attribute_names(self) -> set[str]:
        """The allowed keys: names of the attributes of the set."""
        return set(self._ids)

    @property
    def business_attributes(self) -> dict[str, Any]:
        """The values as the server wants them: by ids of attributes."""
        self._settle()
        return {self._ids[attribute]: value for attribute, value in self._values.items()}

    @property
    def set_id(self) -> str:
        """The id of the set."""
        return self._set_id

    @property
    def set_name(self) -> str:
        """What people call the set."""
        return self._name

    def is_set(self, key: str) -> bool:
        """Whether the attribute has been given a value (or None, to clear it)."""
        self._check(key)
        return key in self._values

    def clear_all(self) -> None:
        """Set every attribute to None, so that saving removes all values."""
        for attribute in self._ids:
            self[attribute] = None

    def clear_unset(self) -> None:
        """Set every attribute to None that was never given a value, so that saving replaces all values."""
        for attribute in self._ids:
            if attribute not in self._values:
                self[attribute] = None

    def __getitem__(self, key: str) -> Any:
        self._check(key)
        return self._values.get(key)

    def __setitem__(self, key: str, value: Any) -> None:
        self._check(key)
        if isinstance(value, set | frozenset | tuple):
            value = [*value]  # pyright: ignore[reportUnknownVariableType]  # whatever it holds
        self._values[key] = value
        self._changed(key)

    def __delitem__(self, key: str) -> None:
        self._check(key)
        self._values.pop(key, None)
        self._changed(key)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"CustomMetadataDict({self._name!r}, {self._values!r})"

    def _changed(self, key: str) -> None:
        self.modified = True
        for view in self._views.values():
            view._forget(key)

    def _seen_as(self, kind: type[S]) -> S:
        """Return the view of the values through the class of the set, always the same one."""
        view = self._views.get(kind)
        if view is None:
            view = self._views[kind] = kind._over(self)
        return view  # type: ignore[return-value]  # pyright: ignore[reportReturnType]  # kept by its class

    def _settle(self) -> None:
        """Write back what was changed in place through the classes of the set."""
        for view in self._views.values():
            view._settle()

    def _name_of(self, attribute_id: str, name: str) -> str:
        """Return what the tenant calls an attribute today; the name that was given if it does not know the id."""
        return next((known for known, known_id in self._ids.items() if known_id == attribute_id), name)

    def _check(self, key: str) -> None:
        if key not in self._ids:
            known = ", ".join(sorted(self._ids)) or "none"
            raise KeyError(
                f"custom metadata {self._name!r} has no attribute {key!r}; its attributes: {known}"
            )
