"""Requests: changes that somebody suggests and somebody else has to approve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from atlan.model.entity import codecs
from atlan.model.entity.attributes import Anything, Choice, Flag, Integer, MapOf, Moment, Text
from atlan.model.enums import AtlanRequestStatus, AtlanRequestType
from atlan.model.immutable import Immutable, assign
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
    ...     asset_guid="g", asset_qualified_name="default/x/1/T", asset_type="Table",
    ...     attribute="description", value="What was ordered",
    ... )
    >>> request.request_type, request.destination_attribute
    (<AtlanRequestType.ATTRIBUTE: 'attribute'>, 'description')
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
        cls, *, asset_guid: str, asset_qualified_name: str, asset_type: str, attribute: str, value: str
    ) -> AttributeRequest:
        """Suggest a value for an attribute.

        Args:
            asset_guid: guid of the asset.
            asset_qualified_name: its qualifiedName.
            asset_type: its type, such as ``Table``.
            attribute: name of the attribute on the wire, such as ``userDescription``.
            value: what it should be.

        Raises:
            ValueError: when one of them is blank, except for the value.
        """
        needed = {
            "asset_guid": asset_guid,
            "asset_qualified_name": asset_qualified_name,
            "asset_type": asset_type,
            "attribute": attribute,
        }
        for name, given in needed.items():
            if not given.strip():
                raise ValueError(f"{name} must not be blank: it says what the suggestion is about")
        return cls(
            destination_guid=asset_guid,
            destination_qualified_name=asset_qualified_name,
            destination_attribute=attribute,
            destination_value=value,
            entity_type=asset_type,
        )


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


class AtlanRequestsCriteria(Immutable):
    """Which requests to list, in words instead of a raw filter.

    Args:
        status: states, any of which will do; open requests unless given.
        request_type: kinds, any of which will do.
        destination_guid: guid of the asset to change.
        destination_qualified_name: its qualifiedName.
        entity_type: its type.
        created_by: name of the user who suggested the change.

    >>> AtlanRequestsCriteria(entity_type="Table").to_filter()
    '{"$and":[{"isDuplicate":false},{"status":{"$in":["active"]},"entityType":"Table"}]}'
    """

    __slots__ = (
        "created_by",
        "destination_guid",
        "destination_qualified_name",
        "entity_type",
        "request_type",
        "status",
    )

    status: tuple[str, ...]
    request_type: tuple[str, ...]
    destination_guid: str | None
    destination_qualified_name: str | None
    entity_type: str | None
    created_by: str | None

    def __init__(
        self,
        created_by: str | None = None,
        destination_guid: str | None = None,
        destination_qualified_name: str | None = None,
        entity_type: str | None = None,
        request_type: AtlanRequestType | str | Iterable[AtlanRequestType | str] | None = None,
        status: AtlanRequestStatus | str | Iterable[AtlanRequestStatus | str] | None = None,
    ) -> None:
        assign(self, "created_by", created_by)
        assign(self, "destination_guid", destination_guid)
        assign(self, "destination_qualified_name", destination_qualified_name)
        assign(self, "entity_type", entity_type)
        assign(self, "request_type", _values(request_type))
        assign(self, "status", _values(status))

    def to_filter(self) -> str:
        """Return the filter as JSON text."""
        import orjson

        # State and kind are only understood as one of several.
        wanted: dict[str, Any] = {"status": {"$in": list(self.status or (AtlanRequestStatus.ACTIVE.value,))}}
        if self.request_type:
            wanted["requestType"] = {"$in": list(self.request_type)}
        others = {
            "destinationGuid": self.destination_guid,
            "destinationQualifiedName": self.destination_qualified_name,
            "entityType": self.entity_type,
            "createdBy": self.created_by,
        }
        wanted.update({name: value for name, value in others.items() if value is not None})
        return orjson.dumps({"$and": [{"isDuplicate": False}, wanted]}).decode()


def build_requests_filter(
    status: AtlanRequestStatus | str | Iterable[AtlanRequestStatus | str] | None = None,
    request_type: AtlanRequestType | str | Iterable[AtlanRequestType | str] | None = None,
    destination_guid: str | None = None,
    destination_qualified_name: str | None = None,
    entity_type: str | None = None,
    created_by: str | None = None,
) -> str:
    """Return a filter for lists of requests, as JSON text.

    Args:
        status: states, any of which will do; open requests unless given.
        request_type: kinds, any of which will do.
        destination_guid: guid of the asset to change.
        destination_qualified_name: its qualifiedName.
        entity_type: its type.
        created_by: name of the user who suggested the change.

    >>> build_requests_filter(created_by="jane")
    '{"$and":[{"isDuplicate":false},{"status":{"$in":["active"]},"createdBy":"jane"}]}'
    """
    return AtlanRequestsCriteria(
        created_by, destination_guid, destination_qualified_name, entity_type, request_type, status
    ).to_filter()


def _values(given: str | Iterable[str] | None) -> tuple[str, ...]:
    if given is None:
        return ()
    # Members of the enumerations are texts as well.
    each = [given] if isinstance(given, str) else list(given)
    return tuple(str(getattr(value, "value", value)) for value in each)
