# Derived from spec/openapi by scripts/generate.py. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..errors import InvalidPayload, describe
from ..models.atlan_task_status import AtlanTaskStatus
from ..models.atlan_task_type import AtlanTaskType
from ..models.task_es_status import TaskEsStatus
from ..types import UNSET, Unset, pop_optional

if TYPE_CHECKING:
    from ..models.open_object import OpenObject


T = TypeVar("T", bound="AtlanTask")


@_attrs_define
class AtlanTask:
    """One piece of background work."""

    type_: AtlanTaskType | Unset = UNSET
    """What a task does."""
    guid: str | Unset = UNSET
    """Unique id."""
    created_by: str | Unset = UNSET
    """Whose request has led to it."""
    created_time: int | Unset = UNSET
    """When it was queued; milliseconds since 1970."""
    updated_time: int | Unset = UNSET
    """When it changed last; milliseconds since 1970."""
    start_time: int | Unset = UNSET
    """When the work began; milliseconds since 1970."""
    end_time: int | Unset = UNSET
    """When the work ended; milliseconds since 1970."""
    time_taken_in_seconds: int | Unset = UNSET
    """How long the work took."""
    parameters: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    attempt_count: int | Unset = UNSET
    """How often it was tried."""
    error_message: None | str | Unset = UNSET
    """Why it failed."""
    status: AtlanTaskStatus | Unset = UNSET
    """How far a task has got."""
    classification_id: None | str | Unset = UNSET
    """Id of the tag on its entity."""
    entity_guid: None | str | Unset = UNSET
    """Entity the work starts from."""
    tag_type_name: None | str | Unset = UNSET
    """Internal (hashed) name of the tag."""
    es_status: TaskEsStatus | Unset = UNSET
    """Whether the outcome of a task has reached the search index."""
    es_error_message: None | str | Unset = UNSET
    """Why the search index was not brought up to date."""
    headers: OpenObject | Unset = UNSET
    """An object of which only its use decides what is in it. It is passed on as it is."""
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str | Unset = UNSET
        if not isinstance(self.type_, Unset):
            type_ = self.type_.value

        guid = self.guid

        created_by = self.created_by

        created_time = self.created_time

        updated_time = self.updated_time

        start_time = self.start_time

        end_time = self.end_time

        time_taken_in_seconds = self.time_taken_in_seconds

        parameters: dict[str, Any] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = self.parameters

        attempt_count = self.attempt_count

        error_message: None | str | Unset = self.error_message

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = self.status.value

        classification_id: None | str | Unset = self.classification_id

        entity_guid: None | str | Unset = self.entity_guid

        tag_type_name: None | str | Unset = self.tag_type_name

        es_status: str | Unset = UNSET
        if not isinstance(self.es_status, Unset):
            es_status = self.es_status.value

        es_error_message: None | str | Unset = self.es_error_message

        headers: dict[str, Any] | Unset = UNSET
        if not isinstance(self.headers, Unset):
            headers = self.headers

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        if type_ is not UNSET:
            field_dict["type"] = type_
        if guid is not UNSET:
            field_dict["guid"] = guid
        if created_by is not UNSET:
            field_dict["createdBy"] = created_by
        if created_time is not UNSET:
            field_dict["createdTime"] = created_time
        if updated_time is not UNSET:
            field_dict["updatedTime"] = updated_time
        if start_time is not UNSET:
            field_dict["startTime"] = start_time
        if end_time is not UNSET:
            field_dict["endTime"] = end_time
        if time_taken_in_seconds is not UNSET:
            field_dict["timeTakenInSeconds"] = time_taken_in_seconds
        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        if attempt_count is not UNSET:
            field_dict["attemptCount"] = attempt_count
        if error_message is not UNSET:
            field_dict["errorMessage"] = error_message
        if status is not UNSET:
            field_dict["status"] = status
        if classification_id is not UNSET:
            field_dict["classificationId"] = classification_id
        if entity_guid is not UNSET:
            field_dict["entityGuid"] = entity_guid
        if tag_type_name is not UNSET:
            field_dict["tagTypeName"] = tag_type_name
        if es_status is not UNSET:
            field_dict["esStatus"] = es_status
        if es_error_message is not UNSET:
            field_dict["esErrorMessage"] = es_error_message
        if headers is not UNSET:
            field_dict["headers"] = headers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.open_object import OpenObject  # noqa: PLC0415

        if not isinstance(src_dict, Mapping):
            raise InvalidPayload("AtlanTask", "", f"should be an object but is {describe(src_dict)}")
        _reading = ""
        try:
            d = dict(src_dict)
            _reading = "type"
            _type_ = pop_optional(d, "type")
            type_: AtlanTaskType | Unset
            if isinstance(_type_, Unset):
                type_ = UNSET
            else:
                type_ = AtlanTaskType(_type_)

            guid = pop_optional(d, "guid")

            created_by = pop_optional(d, "createdBy")

            created_time = pop_optional(d, "createdTime")

            updated_time = pop_optional(d, "updatedTime")

            start_time = pop_optional(d, "startTime")

            end_time = pop_optional(d, "endTime")

            time_taken_in_seconds = pop_optional(d, "timeTakenInSeconds")

            _reading = "parameters"
            parameters = cast(OpenObject | Unset, pop_optional(d, "parameters"))

            attempt_count = pop_optional(d, "attemptCount")

            _reading = "errorMessage"
            error_message = cast(None | str | Unset, d.pop("errorMessage", UNSET))

            _reading = "status"
            _status = pop_optional(d, "status")
            status: AtlanTaskStatus | Unset
            if isinstance(_status, Unset):
                status = UNSET
            else:
                status = AtlanTaskStatus(_status)

            _reading = "classificationId"
            classification_id = cast(None | str | Unset, d.pop("classificationId", UNSET))

            _reading = "entityGuid"
            entity_guid = cast(None | str | Unset, d.pop("entityGuid", UNSET))

            _reading = "tagTypeName"
            tag_type_name = cast(None | str | Unset, d.pop("tagTypeName", UNSET))

            _reading = "esStatus"
            _es_status = pop_optional(d, "esStatus")
            es_status: TaskEsStatus | Unset
            if isinstance(_es_status, Unset):
                es_status = UNSET
            else:
                es_status = TaskEsStatus(_es_status)

            _reading = "esErrorMessage"
            es_error_message = cast(None | str | Unset, d.pop("esErrorMessage", UNSET))

            _reading = "headers"
            headers = cast(OpenObject | Unset, pop_optional(d, "headers"))

            _reading = ""
            atlan_task = cls(
                type_=type_,
                guid=guid,
                created_by=created_by,
                created_time=created_time,
                updated_time=updated_time,
                start_time=start_time,
                end_time=end_time,
                time_taken_in_seconds=time_taken_in_seconds,
                parameters=parameters,
                attempt_count=attempt_count,
                error_message=error_message,
                status=status,
                classification_id=classification_id,
                entity_guid=entity_guid,
                tag_type_name=tag_type_name,
                es_status=es_status,
                es_error_message=es_error_message,
                headers=headers,
            )

            atlan_task.additional_properties = d
        except (KeyError, TypeError, ValueError, AttributeError) as _problem:
            raise InvalidPayload.at("AtlanTask", _reading, _problem) from _problem
        return atlan_task

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
