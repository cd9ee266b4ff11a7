"""Work that a real metastore does in the background. Here it is done at once, but it is written down all the same."""

from __future__ import annotations

import uuid
from typing import Any

from atlan.local.journal.log import Log
from atlan.local.search.fields import Kind

Json = dict[str, Any]

_NAMES = {
    "type": "type",
    "guid": "guid",
    "createdBy": "createdBy",
    "status": "status",
    "entityGuid": "entityGuid",
    "classificationId": "classificationId",
    "tagTypeName": "classificationTypeName",
    "errorMessage": "errorMessage",
}
_NUMBERS = {
    "createdTime": "timestamp",
    "updatedTime": "modificationTimestamp",
    "startTime": "startTime",
    "endTime": "endTime",
    "attemptCount": "attemptCount",
    "timeTakenInSeconds": "timeTakenInSeconds",
}
_PREFIX = "__task_"


def task_log() -> Log:
    """The log that keeps the tasks, by their guids."""
    fields = {_PREFIX + name: Kind.KEYWORD for name in _NAMES.values()}
    fields |= {_PREFIX + name: Kind.NUMBER for name in _NUMBERS.values()}
    return Log("task", fields, _values)


def _values(task: Json) -> dict[str, Any]:
    return {_PREFIX + name: task[key] for key, name in {**_NAMES, **_NUMBERS}.items() if key in task}


def done(kind: str, actor: str, now: int, entity: str, tag: str) -> Json:
    """A task about a tag of an entity that has just been done."""
    return {
        "type": kind,
        "guid": str(uuid.uuid4()),
        "createdBy": actor,
        "createdTime": now,
        "updatedTime": now,
        "startTime": now,
        "endTime": now,
        "timeTakenInSeconds": 0,
        "parameters": {"entityGuid": entity, "classificationTypeName": tag},
        "attemptCount": 1,
        "status": "COMPLETE",
        "entityGuid": entity,
        "tagTypeName": tag,
        "esStatus": "COMPLETE",
    }


def done_again(task: Json, now: int) -> Json:
    """The task after one more attempt."""
    return {
        **task,
        "updatedTime": now,
        "startTime": now,
        "endTime": now,
        "attemptCount": task["attemptCount"] + 1,
        "status": "COMPLETE",
    }
