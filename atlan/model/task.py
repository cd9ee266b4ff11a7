"""Tasks: what the tenant does in the background, such as the propagation of tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from atlan.model.body import Body
from atlan.model.entity import codecs
from atlan.model.entity.attributes import Choice, Integer, MapOf, Moment, Text
from atlan.model.enums import AtlanTaskStatus, AtlanTaskType
from atlan.model.fields.atlan_fields import KeywordField, KeywordTextField, NumericField
from atlan.model.record import Document
from atlan.model.search.request import DSL, SortItem

if TYPE_CHECKING:
    from typing import Self

_START = "__task_startTime"


class AtlanTask(Document):
    """A task. What is in capitals is a field to search by.

    >>> AtlanTask.STATUS.eq(AtlanTaskStatus.FAILED).to_dict()
    {'term': {'__task_status': {'value': 'FAILED', 'case_insensitive': False}}}
    >>> AtlanTask.wrap({"guid": "g", "status": "PENDING"}).status
    <AtlanTaskStatus.PENDING: 'PENDING'>
    """

    __slots__ = ()

    TYPE: ClassVar = KeywordField("type", "__task_type")
    GUID: ClassVar = KeywordField("guid", "__task_guid")
    CREATED_BY: ClassVar = KeywordField("createdBy", "__task_createdBy")
    CREATED_TIME: ClassVar = NumericField("createdTime", "__task_timestamp")
    UPDATED_TIME: ClassVar = NumericField("updatedTime", "__task_modificationTimestamp")
    START_TIME: ClassVar = NumericField("startTime", _START)
    END_TIME: ClassVar = NumericField("endTime", "__task_endTime")
    TIME_TAKEN_IN_SECONDS: ClassVar = NumericField("timeTakenInSeconds", "__task_timeTakenInSeconds")
    ATTEMPT_COUNT: ClassVar = NumericField("attemptCount", "__task_attemptCount")
    STATUS: ClassVar = KeywordTextField("status", "__task_status", "__task_status")
    CLASSIFICATION_ID: ClassVar = KeywordField("classificationId", "__task_classificationId")
    ENTITY_GUID: ClassVar = KeywordField("entityGuid", "__task_entityGuid")

    type: Choice[AtlanTaskType, str] = Choice("type", "AtlanTaskType")
    guid: Text[str] = Text("guid")
    created_by: Text[str] = Text("createdBy")
    created_time: Moment[str] = Moment("createdTime")
    updated_time: Moment[str] = Moment("updatedTime")
    start_time: Moment[str] = Moment("startTime")
    end_time: Moment[str] = Moment("endTime")
    time_taken_in_seconds: Integer[str] = Integer("timeTakenInSeconds")
    parameters: MapOf[Any, str] = MapOf("parameters", codecs.ANY)
    attempt_count: Integer[str] = Integer("attemptCount")
    error_message: Text[str] = Text("errorMessage")
    status: Choice[AtlanTaskStatus, str] = Choice("status", "AtlanTaskStatus")
    classification_id: Text[str] = Text("classificationId")
    entity_guid: Text[str] = Text("entityGuid")
    tag_type_name: Text[str] = Text("tagTypeName")


class TaskSearchRequest(Body):
    """A search of tasks. Unless it is sorted by their start, ties are.

    Args:
        dsl: the query with its paging and sorting.

    >>> from atlan.model.search import MatchAll
    >>> TaskSearchRequest(DSL(query=MatchAll())).to_dict()["dsl"]["sort"]
    [{'__task_startTime': {'order': 'asc'}}]
    """

    __slots__ = ("dsl",)

    def __init__(self, dsl: DSL) -> None:
        self.dsl = dsl

    def wire(self) -> dict[str, Any]:
        """Return the JSON form; only to be read."""
        dsl = self.dsl.wire()
        sort: list[dict[str, Any]] = dsl["sort"]
        if not any(_START in item for item in sort):
            sort.append(SortItem(_START).to_dict())
        return {"dsl": dsl}

    def to_request(self) -> Self:
        """Return itself, so that whatever takes a builder takes a request, too."""
        return self
