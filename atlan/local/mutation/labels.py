"""Free-text labels on entities."""

from __future__ import annotations

from collections.abc import Iterable

from atlan.local.mutation.change import Change
from atlan.local.store import Record


def replace(change: Change, record: Record, labels: Iterable[str]) -> None:
    """Make the labels of an entity exactly those given."""
    before: list[str] = record.document.get("labels", [])
    wanted = list(dict.fromkeys(labels))
    if wanted == before:
        return
    record.document["labels"] = wanted
    change.updated(record)
    for action, differing in (
        ("LABEL_ADD", [label for label in wanted if label not in before]),
        ("LABEL_DELETE", [label for label in before if label not in wanted]),
    ):
        if differing:
            change.audit.noted(action, record, differing)


def add(change: Change, record: Record, labels: Iterable[str]) -> None:
    replace(change, record, [*record.document.get("labels", []), *labels])


def remove(change: Change, record: Record, labels: Iterable[str]) -> None:
    unwanted = set(labels)
    replace(change, record, [label for label in record.document.get("labels", []) if label not in unwanted])
