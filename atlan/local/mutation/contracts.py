"""What the metastore decides when a data contract is deleted: its versions go together, and none is archived."""

from __future__ import annotations

from atlan.local.errors import bad_request, not_supported
from atlan.local.mutation.change import Change
from atlan.local.mutation.delete import DeleteType
from atlan.local.store import Record

CONTRACT = "DataContract"
ALL, SINGLE = "all", "single"
_NEXT, _PREVIOUS = "dataContractNextVersion", "dataContractPreviousVersion"


def versions_to_delete(change: Change, record: Record, kind: DeleteType, scope: str) -> list[Record]:
    """The records that are deleted along with one, which is among them.

    Args:
        change: the change this is part of.
        record: what is to be deleted.
        kind: how it is to be deleted.
        scope: ``all`` versions of a contract, or a ``single`` one.

    Raises:
        ServerError: it would be archived, or it is not the latest version and should go alone.
    """
    if record.type.name != CONTRACT:
        return [record]
    if scope not in (ALL, SINGLE):
        raise bad_request(f"x-atlan-contract-delete-scope is {ALL} or {SINGLE}, not {scope}.")
    if kind is DeleteType.SOFT:
        raise not_supported("A data contract cannot be archived.")
    later = _following(change, record, _NEXT)
    if scope == ALL:
        return [*later, record, *_following(change, record, _PREVIOUS)]
    if later:
        raise not_supported("Only the latest version of a data contract can be deleted alone.")
    return [record]


def _following(change: Change, record: Record, attribute: str) -> list[Record]:
    """The versions after, or before, a version."""
    found: list[Record] = []
    waiting = [record]
    while waiting:
        current = waiting.pop()
        for end in current.type.relations.get(attribute, ()):
            for edge in change.workspace.edges(current.id, end):
                other = change.workspace.by_id(edge.other(current.id))
                if other is not None and other is not record and other not in found:
                    found.append(other)
                    waiting.append(other)
    return found
