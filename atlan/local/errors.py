"""The error answers of the server, in the shapes its parts give them."""

from __future__ import annotations

import secrets
from typing import Any

Json = dict[str, Any]

INVALID_PARAMETERS = "ATLAS-404-00-007"


class ServerError(Exception):
    """An answer other than success: a status and the body that goes with it."""

    def __init__(self, status: int, body: Json) -> None:
        super().__init__(f"{status}: {body}")
        self.status = status
        self.body = body


def metastore(status: int, code: str, message: str, **extra: Any) -> ServerError:
    return ServerError(status, {"errorCode": code, "errorMessage": message, **extra})


def unexpected(status: int, message: str) -> ServerError:
    """What the metastore says about trouble it has no code for, an unknown route included."""
    return ServerError(status, {"errorId": secrets.token_hex(8), "message": message, "causes": []})


def bad_json(message: str) -> ServerError:
    return ServerError(400, {"error": message})


def platform(status: int, message: str, code: int = 1000) -> ServerError:
    return ServerError(status, {"code": code, "error": message, "message": message})


def gateway(status: int, message: str) -> ServerError:
    return ServerError(status, {"message": message})


def keycloak(status: int, error: str, description: str) -> ServerError:
    return ServerError(status, {"error": error, "error_description": description})


def bad_request(message: str) -> ServerError:
    return metastore(400, "ATLAS-400-00-029", message)


def forbidden(message: str) -> ServerError:
    return metastore(403, "ATLAS-403-00-001", message)


def unknown_type(name: object) -> ServerError:
    return metastore(400, "ATLAS-400-00-00A", f"There is no entity type named {name}.")


def type_not_found(name: str) -> ServerError:
    return metastore(404, "ATLAS-404-00-001", f"There is no type named {name}.")


def type_guid_not_found(guid: str) -> ServerError:
    return metastore(404, "ATLAS-404-00-002", f"There is no type with guid {guid}.")


def invalid_parameters(message: str) -> ServerError:
    # The status says "not found", but this is how the metastore refuses attribute values.
    return metastore(404, INVALID_PARAMETERS, message)


def empty_payload(message: str) -> ServerError:
    return metastore(400, "ATLAS-400-00-01A", message)


def guid_not_found(guid: str) -> ServerError:
    return metastore(404, "ATLAS-404-00-005", f"There is no entity with guid {guid}.", entityGuid=guid)


def unique_not_found(type_name: str, attribute: str, value: str) -> ServerError:
    return metastore(404, "ATLAS-404-00-009", f"There is no {type_name} whose {attribute} is {value}.")


def not_unique(type_name: str, attribute: str) -> ServerError:
    return metastore(400, "ATLAS-400-00-013", f"Attribute {attribute} of {type_name} is not unique.")


def reference_not_found(reference: object) -> ServerError:
    return metastore(404, "ATLAS-404-00-00A", f"The referenced entity {reference} does not exist.")


def tag_not_found(name: str) -> ServerError:
    return metastore(404, "ATLAS-404-00-008", f"There is no classification named {name}.")


def not_supported(message: str) -> ServerError:
    return metastore(409, "ATLAS-409-00-015", message)


def value_too_long(name: str, length: int, limit: int) -> ServerError:
    return metastore(
        500, "ATLAS-500-00-001", f"The value of {name} has {length} characters; {limit} is the limit."
    )


def bad_query(reason: str) -> ServerError:
    return metastore(400, "ATLAS-400-00-503", f"The index refused the query: {reason}")
