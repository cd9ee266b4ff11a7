"""The flag ``__hasLineage``: true for what an active process with inputs and outputs connects, and for the process."""

from __future__ import annotations

from atlan.local.store import Record, Workspace
from atlan.local.types import LINEAGE, LINEAGE_INPUTS, LINEAGE_OUTPUTS

_TYPES = tuple(sorted(LINEAGE))


class LineageFlags:
    """Notes which processes and assets a change touches, and sets their flags at its end."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._processes: set[int] = set()
        self._assets: set[int] = set()
        self._complete: dict[int, bool] = {}

    def changed(self, process: Record, asset: Record) -> None:
        self._processes.add(process.id)
        self._assets.add(asset.id)

    def settle(self) -> None:
        for number in self._processes:
            self._assets |= {
                edge.end2 for edge in self._workspace.edges_of_types(number, _TYPES) if edge.end1 == number
            }
            self._set(number, self._is_complete(number))
        for number in self._assets:
            edges = self._workspace.edges_of_types(number, _TYPES)
            self._set(
                number,
                any(edge.active and self._is_complete(edge.end1) for edge in edges if edge.end2 == number),
            )

    def _is_complete(self, number: int) -> bool:
        if number not in self._complete:
            process = self._workspace.by_id(number)
            linked = {
                edge.type
                for edge in self._workspace.edges_of_types(number, _TYPES)
                if edge.end1 == number and edge.active and self._is_active(edge.end2)
            }
            complete = process is not None and process.active and linked == {LINEAGE_INPUTS, LINEAGE_OUTPUTS}
            self._complete[number] = complete
        return self._complete[number]

    def _is_active(self, number: int) -> bool:
        record = self._workspace.by_id(number)
        return record is not None and record.active

    def _set(self, number: int, flag: bool) -> None:
        record = self._workspace.by_id(number)
        if record is not None and record.attributes.get("__hasLineage", False) != flag:
            record.attributes["__hasLineage"] = flag
            self._workspace.changed(record)
