"""What a change of assets gives back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from atlan.model.assets import Asset
    from atlan.model.entity.names import NameResolver

    A = TypeVar("A", bound=Asset)

Json = dict[str, Any]


class MutatedEntities:
    """The assets that a request changed, by what happened to them.

    Args:
        raw: the decoded part of the answer; lists that are missing count as empty.
        names: what tags and custom metadata are called on the tenant.
    """

    __slots__ = ("_names", "_wrapped", "raw")

    def __init__(self, raw: Json | None = None, names: NameResolver | None = None) -> None:
        self.raw: Json = raw or {}
        self._names = names
        self._wrapped: dict[str, list[Asset]] = {}

    @property
    def CREATE(self) -> list[Asset]:  # noqa: N802  (the name users know, as on the wire)
        """Assets that were created."""
        return self._assets("CREATE")

    @property
    def UPDATE(self) -> list[Asset]:  # noqa: N802
        """Assets that were updated."""
        return self._assets("UPDATE")

    @property
    def DELETE(self) -> list[Asset]:  # noqa: N802
        """Assets that were archived or purged."""
        return self._assets("DELETE")

    @property
    def PARTIAL_UPDATE(self) -> list[Asset]:  # noqa: N802
        """Assets that changed because another one did, such as a glossary that got a term."""
        return self._assets("PARTIAL_UPDATE")

    def _assets(self, kind: str) -> list[Asset]:
        assets = self._wrapped.get(kind)
        if assets is None:
            assets = self._wrapped[kind] = _wrapped(self.raw.get(kind), self._names)
        return assets

    def __repr__(self) -> str:
        counts = ", ".join(f"{kind}={len(entities or ())}" for kind, entities in self.raw.items())
        return f"MutatedEntities({counts})"


class AssetMutationResponse:
    """What happened to the assets of a request. Assets are wrapped when they are asked for.

    Args:
        raw: the decoded answer.
        names: what tags and custom metadata are called on the tenant.

    >>> from atlan.model.assets import Asset, Column, Table
    >>> response = AssetMutationResponse({"mutatedEntities": {"CREATE": [
    ...     {"typeName": "Table", "guid": "g1"}, {"typeName": "Column", "guid": "g2"}]},
    ...     "guidAssignments": {"-1": "g1", "-2": "g2"}})
    >>> [asset.guid for asset in response.assets_created(Asset)]
    ['g1', 'g2']
    >>> [column.guid for column in response.assets_created(Column)], response.assets_updated(Table)
    (['g2'], [])
    >>> response.guid_assignments["-1"]
    'g1'
    """

    __slots__ = ("_names", "_partially", "mutated_entities", "raw")

    def __init__(self, raw: Json | None = None, names: NameResolver | None = None) -> None:
        self.raw: Json = raw or {}
        self._names = names
        self._partially: list[Asset] | None = None
        self.mutated_entities = MutatedEntities(self.raw.get("mutatedEntities"), names)
        """The assets by what happened to them."""

    @property
    def guid_assignments(self) -> dict[str, str]:
        """The guids that the service gave, by the placeholder (or guid) that was sent."""
        return self.raw.get("guidAssignments") or {}

    @property
    def partial_updated_entities(self) -> list[Asset]:
        """Assets of which only some attributes were sent."""
        if self._partially is None:
            self._partially = _wrapped(self.raw.get("partialUpdatedEntities"), self._names)
        return self._partially

    def assets_created(self, asset_type: type[A]) -> list[A]:
        """Return the assets that were created.

        Args:
            asset_type: their class; subclasses count, too.
        """
        return _of_type(self.mutated_entities.CREATE, asset_type)

    def assets_updated(self, asset_type: type[A]) -> list[A]:
        """Return the assets that were updated.

        Args:
            asset_type: their class; subclasses count, too.
        """
        return _of_type(self.mutated_entities.UPDATE, asset_type)

    def assets_deleted(self, asset_type: type[A]) -> list[A]:
        """Return the assets that were archived or purged.

        Args:
            asset_type: their class; subclasses count, too.
        """
        return _of_type(self.mutated_entities.DELETE, asset_type)

    def assets_partially_updated(self, asset_type: type[A]) -> list[A]:
        """Return the assets that were updated in part, each once, wherever the answer mentions it.

        Args:
            asset_type: their class; subclasses count, too.
        """
        mentioned = [*self.mutated_entities.PARTIAL_UPDATE, *self.partial_updated_entities]
        once = {asset.guid or str(position): asset for position, asset in enumerate(mentioned)}
        return _of_type(once.values(), asset_type)

    def __repr__(self) -> str:
        return f"AssetMutationResponse({self.mutated_entities!r}, guid_assignments={self.guid_assignments!r})"


def _wrapped(entities: list[Json] | None, names: NameResolver | None) -> list[Any]:
    if not entities:
        return []
    from atlan.model.entity.registry import entity_from_wire

    return [entity_from_wire(entity, names) for entity in entities]


def _of_type(assets: Iterable[Asset], asset_type: type[A]) -> list[A]:
    return [asset for asset in assets if isinstance(asset, asset_type)]
