"""Who may do what. On this tenant everybody may do everything to whatever there is."""

from __future__ import annotations

from typing import Any

from atlan.local.errors import bad_request
from atlan.local.payloads import TEXT, object_with
from atlan.local.reader import Reader
from atlan.local.routes.route import Request, Route

Json = dict[str, Any]

_TEXTS = (
    "action", "typeName", "entityGuid", "entityId", "classification", "businessMetadata", "relationShipTypeName",
    "entityTypeEnd1", "entityGuidEnd1", "entityIdEnd1", "entityTypeEnd2", "entityGuidEnd2", "entityIdEnd2", "guid",
    "qualifiedName", "label", "relationshipTypeName", "entityQualifiedNameEnd1", "entityQualifiedNameEnd2",
)  # fmt: skip
_QUESTION = object_with(**dict.fromkeys(_TEXTS, TEXT))
_TYPES = ("typeName", "classification", "businessMetadata", "relationShipTypeName", "relationshipTypeName",
          "entityTypeEnd1", "entityTypeEnd2")  # fmt: skip
_GUIDS = ("entityGuid", "guid", "entityGuidEnd1", "entityGuidEnd2")


def evaluate_entity_policies(request: Request) -> list[Json]:
    questions = _questions(request)
    with request.engine.read() as reader:
        return [_answer(reader, question) for question in questions]


def _questions(request: Request) -> list[Json]:
    questions: list[Json] = request.json_list(_QUESTION)
    if any(question.get("action") is None for question in questions):
        raise bad_request("A question needs an action.")
    return questions


def _answer(reader: Reader, question: Json) -> Json:
    problem = _problem(reader, question)
    return {**_asked(question), "allowed": problem is None} | (
        {} if problem is None else {"errorCode": problem}
    )


def _asked(question: Json) -> Json:
    return {name: value for name, value in question.items() if value is not None}


def _problem(reader: Reader, question: Json) -> str | None:
    """The code of what is wrong with a question; it is about something that is not there."""
    if any(question.get(name) and question[name] not in reader.registry.definitions for name in _TYPES):
        return "ATLAS-404-00-001"
    guids = [question[name] for name in _GUIDS if question.get(name)]
    return "ATLAS-404-00-005" if len(reader.load("guid", guids)) < len(set(guids)) else None


def list_entity_accessors(request: Request) -> list[Json]:
    questions = _questions(request)
    identity = request.engine.identity
    everybody = {
        "users": sorted(user["username"] for user in identity.records("user")),
        "groups": sorted(group["name"] for group in identity.records("group")),
        "roles": sorted(role["name"] for role in identity.records("role")),
    }
    nobody: Json = {"users": [], "groups": [], "roles": []}
    with request.engine.read() as reader:
        return [
            {
                **_asked(question),
                **(everybody if _problem(reader, question) is None else nobody),
                "denyUsers": [],
                "denyGroups": [],
                "denyRoles": [],
            }
            for question in questions
        ]


ROUTES = (
    Route("evaluate_entity_policies", "POST", "/api/meta/entity/evaluator", evaluate_entity_policies),
    Route("list_entity_accessors", "POST", "/api/meta/entity/accessors", list_entity_accessors),
)
