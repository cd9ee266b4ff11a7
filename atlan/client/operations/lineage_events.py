"""OpenLineage: which calls set a connector up and send events. No I/O in here."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from atlan.errors import ErrorCode
from atlan.transport.call import Call

if TYPE_CHECKING:
    from atlan.errors import AtlanError

    Json = dict[str, Any]


def connector_name(connector_type: object) -> str:
    """What a connector is called on the wire.

    Raises:
        ValueError: it is blank
    """
    from atlan.client.operations.finding import non_blank

    return non_blank(getattr(connector_type, "value", connector_type), "connector_type")


def credential_call(connector: str) -> Call[str]:
    """The call that makes the credential of a connector that receives events. Its result: the GUID of it.

    Args:
        connector: what the connector is called on the wire
    """
    from atlan_openapi.api.credential import create_credential as op

    credential = {
        "authType": "atlan_api_key",
        "name": f"default-{connector}-{int(time.time())}-0",
        "connector": connector,
        "connectorConfigName": f"atlan-connectors-{connector}",
        "connectorType": "event",
        "extra": {
            "events.enable-partial-assets": True,
            "events.enabled": True,
            "events.topic": f"openlineage_{connector}",
            "events.urlPath": f"/events/openlineage/{connector}/api/v1/lineage",
        },
    }

    def guid(response: Any) -> str:
        given: object = op.decode_response(response).get("id")
        if not isinstance(given, str) or not given:
            raise ErrorCode.JSON_ERROR.exception_with_parameters("it holds no id of the credential")
        return given

    return Call(op.OPERATION, op.build_request(body=credential, test_credential=True), guid, secret=True)


def event_call(event: object, connector: str) -> Call[str]:
    """The call that sends an event.

    Args:
        event: an event, a list of events, or the JSON of either, decoded or as text
        connector: what the connector is called on the wire

    Raises:
        ValueError: it is no event
    """
    from atlan_openapi.api.openlineage import send_openlineage_event as op

    return Call(op.OPERATION, op.build_request(connector, body=_wire(event)), op.parse_response)


def explained(error: AtlanError, connector: str) -> AtlanError:
    """The error with what it means, where the service says that nobody listens for events of a connector."""
    said = str(error).lower()
    if error.status != 401 or "urlpath" not in said.replace(" ", ""):
        return error
    told = ErrorCode.OPENLINEAGE_NOT_CONFIGURED.exception_with_parameters(connector)
    told.status, told.code, told.request_id = error.status, error.code, error.request_id
    told.operation, told.attempts = error.operation, error.attempts
    return told


def _wire(event: Any) -> Any:
    from atlan.model.body import Body
    from atlan.model.open_lineage import OpenLineageRawEvent

    if isinstance(event, list | tuple):
        return [_wire(each) for each in event]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(event, str):
        event = OpenLineageRawEvent.from_json(event)
    if isinstance(event, Body):
        return event.wire()
    if isinstance(event, dict):
        return event  # pyright: ignore[reportUnknownVariableType]
    raise ValueError(
        f"an event is an OpenLineageEvent, a dict, a list of these or JSON text, not {event!r:.100}"
    )
