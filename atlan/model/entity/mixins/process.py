"""Processes are named after what they do, so that running a script again meets the same ones."""

# The storage of a record is an affair of this whole package.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity.base import Entity
from atlan.model.entity.references import qualified_name_of, reference_to

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Self


class ProcessMethods(Entity):
    """A process: lineage from inputs to outputs."""

    __slots__ = ()

    @classmethod
    def _between(
        cls,
        name: str,
        connection_qualified_name: str,
        inputs: Sequence[Entity],
        outputs: Sequence[Entity],
        parent: Entity | None,
        process_id: str | None,
        extra_hash_params: Iterable[str] | None,
    ) -> Self:
        attributes: dict[str, Any] = {
            "name": name,
            "qualifiedName": cls._qualified_name_of(
                name, connection_qualified_name, inputs, outputs, parent, process_id, extra_hash_params
            ),
            "connectorName": _connector_of(connection_qualified_name),
            "connectionQualifiedName": connection_qualified_name,
            "inputs": [reference_to(asset._wire) for asset in inputs],
            "outputs": [reference_to(asset._wire) for asset in outputs],
        }
        if parent is not None and cls._type == "ColumnProcess":
            attributes["process"] = reference_to(parent._wire)
        return cls._created(attributes)

    @classmethod
    def _qualified_name_of(
        cls,
        name: str,
        connection_qualified_name: str,
        inputs: Iterable[Entity],
        outputs: Iterable[Entity],
        parent: Entity | None,
        process_id: str | None,
        extra_hash_params: Iterable[str] | None,
    ) -> str:
        if process_id and not process_id.isspace():
            return f"{connection_qualified_name}/{process_id}"
        from hashlib import md5

        parts = [name, connection_qualified_name]
        if parent is not None:
            parts.append(_identity_of(parent))
        parts += [_identity_of(asset) for asset in inputs]
        parts += [_identity_of(asset) for asset in outputs]
        # Sorted, because the order of a set differs from run to run.
        parts += sorted(extra_hash_params or ())
        digest = md5("".join(parts).encode(), usedforsecurity=False).hexdigest()
        return f"{connection_qualified_name}/{digest}"


def _identity_of(asset: Entity) -> str:
    """What tells assets apart: the guid, else the qualifiedName (or different processes would collide)."""
    return asset._wire.get("guid") or qualified_name_of(asset._wire) or ""


def _connector_of(connection_qualified_name: str) -> str:
    parts = connection_qualified_name.split("/")
    if len(parts) < 2:
        raise ValueError(
            f"connection_qualified_name must name a connector, default/<connector>/<number>: "
            f"{connection_qualified_name!r}"
        )
    return parts[1]
