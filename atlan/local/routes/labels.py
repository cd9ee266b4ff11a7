"""Labels on one entity."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from atlan.local.mutation import labels
from atlan.local.mutation.change import Change
from atlan.local.payloads import TEXT
from atlan.local.routes.entities import record_of
from atlan.local.routes.route import Request, Route
from atlan.local.store import Record


def _changing(work: Callable[[Change, Record, Iterable[str]], None]) -> Callable[[Request], Any]:
    def handle(request: Request) -> None:
        given = request.json_list(TEXT)
        with request.change() as change:
            work(change, record_of(change, request), given)
            change.finish()

    return handle


_PLACES = {
    "entity_labels": "/api/meta/entity/guid/{guid}/labels",
    "labels_by_unique_attribute": "/api/meta/entity/uniqueAttribute/type/{typeName}/labels",
}

ROUTES = tuple(
    Route(f"{verb}_{name}", method, path, _changing(work))
    for name, path in _PLACES.items()
    for verb, method, work in (
        ("add", "PUT", labels.add),
        ("set", "POST", labels.replace),
        ("delete", "DELETE", labels.remove),
    )
)
