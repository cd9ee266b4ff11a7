"""
The difference between what should be there and what is there, as a list of changes. Pure: nothing is read or sent.

Changes stand in an order in which they can be sent and stopped at any point: parents before children, references
after what they point at, archiving last and from the leaves up. Planning again after an interruption gives the rest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Any, Final

from atlan.catalog.blueprint import Blueprint
from atlan.catalog.ownership import ATTRIBUTES, COLUMN_PARENTS, FOREIGN_KEY, LINKS, WHEN_KNOWN
from atlan.model.assets import (
    Asset,
    Column,
    ColumnProcess,
    Database,
    MaterialisedView,
    Process,
    Schema,
    Table,
    View,
)
from atlan.model.enums import EntityStatus


class Action(StrEnum):
    """What is done with an asset. LINK points a column of a foreign key at the column it refers to."""

    CREATE = "created"
    UPDATE = "updated"
    RESTORE = "restored"
    LINK = "linked"
    ARCHIVE = "archived"


class Stage(IntEnum):
    """The steps of publishing, in their order; each needs only what the earlier ones have sent."""

    DATABASES = 1
    SCHEMAS = 2
    TABLES = 3
    COLUMNS = 4
    FOREIGN_KEYS = 5
    LINEAGE = 6
    COLUMN_LINEAGE = 7
    ARCHIVE = 8


_STAGES: Final[Mapping[type[Asset], Stage]] = {
    Database: Stage.DATABASES,
    Schema: Stage.SCHEMAS,
    Table: Stage.TABLES,
    View: Stage.TABLES,
    MaterialisedView: Stage.TABLES,
    Column: Stage.COLUMNS,
    Process: Stage.LINEAGE,
    ColumnProcess: Stage.COLUMN_LINEAGE,
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One attribute that is to change. For relationships both sides are qualifiedNames, sorted."""

    attribute: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Change:
    """
    One asset to be sent or archived.

    `asset` is what is sent: all of it to create or restore, its identity and what differs to update. To archive,
    it is what is stored.
    """

    action: Action
    stage: Stage
    asset: Asset
    differences: tuple[Difference, ...] = ()

    @property
    def type_name(self) -> str:
        return self.asset.type_name or ""


@dataclass(frozen=True, slots=True)
class Plan:
    """Changes in the order in which they are sent, and how many assets of each type need none."""

    changes: tuple[Change, ...]
    unchanged: Mapping[str, int]

    def __bool__(self) -> bool:
        return bool(self.changes)

    def count(self, action: Action) -> int:
        return sum(change.action is action for change in self.changes)


def make_plan(blueprint: Blueprint, stored: Iterable[Asset]) -> Plan:
    """
    Compare.

    Args:
        blueprint: what should be there. Its assets become part of the plan and are changed on the way.
        stored: what the connection holds, archived assets included.

    Returns:
        The plan; empty when the tenant holds the blueprint already.
    """
    present = {_key(asset): asset for asset in stored}
    names = {asset.guid: asset.qualified_name for asset in present.values() if asset.guid}
    comparison = _Comparison(names)
    changes: list[Change] = []
    unchanged: Counter[str] = Counter()
    for asset in blueprint.assets:
        found = present.get(_key(asset))
        due = [*comparison.asset(asset, found), *comparison.foreign_key(asset, found, blueprint)]
        changes.extend(due)
        if not due:
            unchanged[_key(asset)[0]] += 1
    wanted = {_key(asset) for asset in blueprint.assets}
    changes.extend(
        Change(Action.ARCHIVE, Stage.ARCHIVE, asset)
        for key, asset in present.items()
        if key not in wanted and not _is_archived(asset) and blueprint.speaks_for(asset)
    )
    return Plan(tuple(sorted(changes, key=_sending_order)), unchanged)


def _sending_order(change: Change) -> tuple[int, int]:
    """Sorting by it keeps the order within a stage, and archives from the leaves up."""
    return change.stage, -_STAGES[type(change.asset)] if change.stage is Stage.ARCHIVE else 0


def _key(asset: Asset) -> tuple[str, str]:
    return asset.type_name or "", asset.qualified_name or ""


def _is_archived(asset: Asset) -> bool:
    return asset.status == EntityStatus.DELETED


class _Comparison:
    """Compares assets as they should be with assets as they are stored."""

    def __init__(self, names: Mapping[str, str | None]) -> None:
        self._names = names

    def asset(self, wanted: Asset, found: Asset | None) -> list[Change]:
        stage = _STAGES[type(wanted)]
        if found is None:
            return [Change(Action.CREATE, stage, wanted)]
        differences = [*self._attributes(wanted, found), *self._links(wanted, found)]
        if _is_archived(found):
            return [Change(Action.RESTORE, stage, _restored(wanted, differences), tuple(differences))]
        if not differences:
            return []
        return [Change(Action.UPDATE, stage, _updated(wanted, differences), tuple(differences))]

    def foreign_key(self, wanted: Asset, found: Asset | None, blueprint: Blueprint) -> list[Change]:
        """The change that points a column at another, sent when both are there."""
        path = wanted.qualified_name or ""
        if not isinstance(wanted, Column) or path in blueprint.blind_keys:
            return []
        target = blueprint.foreign_keys.get(path)
        current = self._targets(getattr(found, FOREIGN_KEY)) if found is not None else ()
        if current == ((target,) if target else ()):
            return []
        update = _updater(wanted)
        setattr(update, FOREIGN_KEY, Column.ref_by_qualified_name(target) if target else None)
        difference = Difference(FOREIGN_KEY, next(iter(current), None), target)
        return [Change(Action.LINK, Stage.FOREIGN_KEYS, update, (difference,))]

    def _attributes(self, wanted: Asset, found: Asset) -> list[Difference]:
        pairs = (
            (name, getattr(found, name), getattr(wanted, name))
            for name in ATTRIBUTES[type(wanted)]
            if not (name in WHEN_KNOWN and getattr(wanted, name) is None)
        )
        return [Difference(name, before, after) for name, before, after in pairs if before != after]

    def _links(self, wanted: Asset, found: Asset) -> list[Difference]:
        pairs = (
            (name, self._targets(getattr(found, name)), self._targets(getattr(wanted, name)))
            for name in LINKS.get(type(wanted), ())
        )
        return [Difference(name, before, after) for name, before, after in pairs if before != after]

    def _targets(self, references: Asset | Sequence[Asset] | None) -> tuple[str, ...]:
        """The qualifiedNames that a relationship points at, whichever way the references are written."""
        if references is None:
            return ()
        items = [references] if isinstance(references, Asset) else references
        # A relationship with something archived is shown, but it is not in force.
        live = [item for item in items if item.relationship_status != EntityStatus.DELETED.value]
        return tuple(sorted(name for name in map(self._name_of, live) if name))

    def _name_of(self, reference: Asset) -> str | None:
        written = reference.qualified_name or (reference.unique_attributes or {}).get("qualifiedName")
        return written or self._names.get(reference.guid or "")


def _updater(wanted: Asset) -> Asset:
    return type(wanted).updater(qualified_name=wanted.qualified_name or "", name=wanted.name or "")


def _updated(wanted: Asset, differences: Sequence[Difference]) -> Asset:
    update = _updater(wanted)
    names = {difference.attribute for difference in differences}
    if isinstance(wanted, Column) and names & {"table_qualified_name", "view_qualified_name"}:
        # A table came back as a view, or the other way round: hang the column on the new one.
        names.update(COLUMN_PARENTS)
    for name in names:
        setattr(update, name, getattr(wanted, name))
    return update


def _restored(wanted: Asset, differences: Sequence[Difference]) -> Asset:
    wanted.status = EntityStatus.ACTIVE
    for difference in differences:
        if difference.after is None:
            setattr(wanted, difference.attribute, None)
    return wanted
