"""The custom metadata of an entity, set by set."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from atlan.model.entity.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable

    from atlan.model.entity.custom_metadata import CustomMetadataDict
    from atlan.model.entity.names import KnowsNames, NameResolver
    from atlan_custom_metadata import CustomMetadata

_VIEW = "@businessAttributes/"


class CustomMetadataValues(Record):
    """Reading and writing custom metadata by name."""

    __slots__ = ()

    @overload
    def get_custom_metadata(self, client: str) -> CustomMetadataDict: ...
    @overload
    def get_custom_metadata(self, client: KnowsNames | None = None, name: str = "") -> CustomMetadataDict: ...
    def get_custom_metadata(
        self, client: KnowsNames | str | None = None, name: str = ""
    ) -> CustomMetadataDict:
        """Return the values of one set; what is changed in them is sent when the asset is saved.

        Args:
            client: whose tenant the asset is on. It may be left out of what was read from a tenant, and
                where there is a default client; then the name may be the only argument.
            name: human-readable name of the set.

        Raises:
            NotFoundError: (404-009) when the tenant has no such set.
        """
        name = client if isinstance(client, str) else name
        return self._custom_metadata(
            lambda names: names.custom_metadata_id(name), None if isinstance(client, str) else client
        )

    @property
    def cm(self) -> CustomMetadata:
        """The custom metadata of the asset by Python names: ``table.cm.raci.accountable``.

        Values have types where ``atlan types generate`` made a package for the tenant and it was imported; see
        ``docs/own-types.md``. What is assigned or changed is sent when the asset is saved. Names that are no Python
        names go in brackets: ``table.cm["RACI"]["Accountable"]``.

        Raises:
            AttributeError: for a set or an attribute that is not there.
        """
        from atlan.model.entity.registry import custom_metadata_class

        return custom_metadata_class()(self)  # type: ignore[return-value]  # pyright: ignore[reportReturnType]

    def _custom_metadata(
        self, find: Callable[[NameResolver], str], client: KnowsNames | None = None
    ) -> CustomMetadataDict:
        """Return the values of the set with the id that is found."""
        from atlan.model.entity.custom_metadata import CustomMetadataDict

        names = self._resolver(client)
        set_id = find(names)
        views = self._views
        if views is not None and _VIEW + set_id in views:
            found: CustomMetadataDict = views[_VIEW + set_id]
            return found
        stored: dict[str, Any] = self._wire.get("businessAttributes") or {}
        values: dict[str, Any] = stored.get(set_id) or {}
        return self._view(_VIEW + set_id, CustomMetadataDict.of(names, set_id, values))  # type: ignore[no-any-return]

    def set_custom_metadata(
        self,
        client: KnowsNames | CustomMetadataDict | None = None,
        custom_metadata: CustomMetadataDict | None = None,
    ) -> None:
        """Take over the values of one set; they are sent when the asset is saved.

        Args:
            client: not needed any more; the values may be the only argument.
            custom_metadata: the values.
        """
        from atlan.model.entity.custom_metadata import CustomMetadataDict

        values = client if isinstance(client, CustomMetadataDict) else custom_metadata
        if values is None:
            raise ValueError("custom_metadata is required")
        values.modified = True
        self._view(_VIEW + values.set_id, values)

    def flush_custom_metadata(self, client: KnowsNames | None = None) -> None:
        """Write what was changed in custom metadata into ``business_attributes`` (saving does so by itself)."""
        self._settle()

    def _resolver(self, client: KnowsNames | None) -> NameResolver:
        if client is None and self._names is not None:
            return self._names
        from atlan.model.default_client import or_default

        return or_default(client).names

    def _settle(self) -> None:
        views = self._views
        if not views:
            return
        sets: list[CustomMetadataDict] = [view for key, view in views.items() if key.startswith(_VIEW)]
        for values in sets:
            values._settle()
            if values.modified:
                stored = dict(self._wire.get("businessAttributes") or {})
                stored[values.set_id] = values.business_attributes
                self._wire["businessAttributes"] = stored
                views.pop("@businessAttributes", None)
                self._mark("@businessAttributes")
                values.modified = False
        super()._settle()
