"""Requests: changes that somebody suggests and somebody else has to approve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Choice, Flag, Integer, MapOf, Moment, Text
from atlan.model.enums import AtlanRequestStatus, AtlanRequestType
from atlan.model.listing import ListRequest
from atlan.model.record import Document, InnerList

if TYPE_CHECKING:
    from collections.abc import Iterable


class AtlanRequest(Document):
    """A suggested change.

    >>> AtlanRequest.wrap({"id": "r", "status": "active", "requestType": "term_link"}).status
    <AtlanRequestStatus.ACTIVE: 'active'>
    """

    __slots__ = ()

    id: Text[str] = Text("id")
    version: Text[str] = Text("version")
    is_active: Flag[str] = Flag("isActive")
    created_at: Moment[str] = Moment("createdAt")
    updated_at: Moment[str] = Moment("updatedAt")
    created_by: Text[str] = Text("createdBy")
    tenant_id: Text[str] = Text("tenantId")
    source_type: Text[str] = Text("sourceType")
    source_guid: Text[str] = Text("sourceGuid")
    source_qualified_name: Text[str] = Text("sourceQualifiedName")
    source_attribute: Text[str] = Text("sourceAttribute")
    destination_guid: Text[str] = Text("destinationGuid")
    destination_qualified_name: Text[str] = Text("destinationQualifiedName")
    destination_attribute: Text[str] = Text("destinationAttribute")
    destination_value: Text[str] = Text("destinationValue")
    destination_value_type: Text[str] = Text("destinationValueType")
    entity_type: Text[str] = Text("entityType")
    request_type: Choice[AtlanRequestType, str] = Choice("requestType", "AtlanRequestType")
    approval_type: Text[str] = Text("approvalType")
    approved_by: Anything[str] = Anything("approvedBy")
    """Who has approved it: a text, a list or objects, as the service tells it."""
    rejected_by: Anything[str] = Anything("rejectedBy")
    """Who has rejected it, in the same forms."""
    status: Choice[AtlanRequestStatus, str] = Choice("status", "AtlanRequestStatus")
    message: Text[str] = Text("message")
    payload: MapOf[Any, str] = MapOf("payload", codecs.ANY)
    destination_entity: MapOf[Any, str] = MapOf("destinationEntity", codecs.ANY)


class AttributeRequest(AtlanRequest):
    """A suggestion to change an attribute of an asset.

    >>> request = AttributeRequest.creator(
    ...     destination_guid="g",
    ...     destination_qualified_name="default/x/1/T",
    ...     destination_attribute="userDescription",
    ...     destination_value="What was ordered",
    ...     entity_type="Table",
    ... )
    >>> request.request_type, request.destination_attribute
    (<AtlanRequestType.ATTRIBUTE: 'attribute'>, 'userDescription')
    """

    __slots__ = ()

    def __init__(self, **values: Any) -> None:
        usual = {
            "request_type": AtlanRequestType.ATTRIBUTE,
            "source_type": "static",
            "approval_type": "single",
        }
        super().__init__(**{**usual, **values})

    @classmethod
    def creator(
        cls,
        *,
        destination_guid: str,
        destination_qualified_name: str,
        destination_attribute: str,
        destination_value: str,
        entity_type: str,
    ) -> AttributeRequest:
        """Suggest a value for an attribute.

        Args:
            destination_guid: guid of the asset.
            destination_qualified_name: its qualifiedName.
            destination_attribute: name of the attribute on the wire, such as ``userDescription``.
            destination_value: what it should be.
            entity_type: type of the asset, such as ``Table``.

        Raises:
            ValueError: when one of them is blank, except for the value.
        """
        needed = {
            "destination_guid": destination_guid,
            "destination_qualified_name": destination_qualified_name,
            "destination_attribute": destination_attribute,
            "entity_type": entity_type,
        }
        for name, given in needed.items():
            if not given.strip():
                raise ValueError(f"{name} must not be blank: it says what the suggestion is about")
        return cls(**needed, destination_value=destination_value)


class AtlanRequestAction(Document):
    """A decision on a request."""

    __slots__ = ()

    action: Text[str] = Text("action")
    """``approved`` or ``rejected``."""
    message: Text[str] = Text("message")


class AtlanRequestResponse(Document):
    """A page of requests.

    >>> [request.id for request in AtlanRequestResponse.wrap({"records": [{"id": "r"}]}).records or ()]
    ['r']
    """

    __slots__ = ()

    total_record: Integer[str] = Integer("totalRecord")
    """How many requests there are."""
    filter_record: Integer[str] = Integer("filterRecord")
    """How many of them fit the filter."""
    records: InnerList[AtlanRequest] = InnerList("records", AtlanRequest)


class AtlanRequestsCriteria(ListRequest):
    """A page of requests.

    Args:
        post_filter: filter as JSON text, such as ``build_requests_filter`` gives.
        sort: name of the field to sort by, with a leading minus for descending.
        count: whether to give back totals.
        offset: how many requests to skip.
        limit: how many requests to give back at most.

    >>> AtlanRequestsCriteria(limit=5).query_params
    {'limit': 5, 'offset': 0, 'count': True}
    """

    __slots__ = ()


def build_requests_filter(
    status: AtlanRequestStatus | str | Iterable[AtlanRequestStatus | str] | None = None,
    request_type: AtlanRequestType | str | Iterable[AtlanRequestType | str] | None = None,
    destination_guid: str | None = None,
    destination_qualified_name: str | None = None,
    entity_type: str | None = None,
    created_by: str | None = None,
    post_filter: str | None = None,
) -> str | None:
    """Return a filter for lists of requests, as JSON text; None when there is no condition.

    Args:
        status: states, any of which will do.
        request_type: kinds, any of which will do.
        destination_guid: guid of the asset to change.
        destination_qualified_name: its qualifiedName.
        entity_type: its type.
        created_by: name of the user who suggested the change.
        post_filter: a filter as JSON text, instead of all of these.

    Raises:
        InvalidRequestError: when there is a raw filter beside other conditions (400-048).

    >>> build_requests_filter(created_by="jane")
    '{"$and":[{"isDuplicate":false},{"createdBy":"jane"}]}'
    """
    plain = {
        "destinationGuid": destination_guid,
        "destinationQualifiedName": destination_qualified_name,
        "entityType": entity_type,
        "createdBy": created_by,
    }
    if post_filter is not None:
        if any(value is not None for value in (status, request_type, *plain.values())):
            from atlan.errors import ErrorCode

            raise ErrorCode.INVALID_PARAMETER_TYPE.exception_with_parameters(
                "post_filter", "no raw filter beside status, request_type and the other conditions"
            )
        return post_filter
    import orjson

    # State and kind are only understood as one of several.
    several = {"status": _values(status), "requestType": _values(request_type)}
    wanted: dict[str, Any] = {name: {"$in": list(values)} for name, values in several.items() if values}
    wanted.update({name: value for name, value in plain.items() if value is not None})
    if not wanted:
        return None
    return orjson.dumps({"$and": [{"isDuplicate": False}, wanted]}).decode()


def _values(given: str | Iterable[str] | None) -> tuple[str, ...]:
    if given is None:
        return ()
    # Members of the enumerations are texts as well.
    each = [given] if isinstance(given, str) else list(given)
    return tuple(str(getattr(value, "value", value)) for value in each)
