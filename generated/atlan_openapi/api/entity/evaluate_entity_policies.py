# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""Find out what the caller may do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from ...types import Operation, RawResponse, Request
from ...wire import read_array, read_model

if TYPE_CHECKING:
    from ...models.policy_evaluation_request import PolicyEvaluationRequest
    from ...models.policy_evaluation_response import PolicyEvaluationResponse

OPERATION: Final = Operation(
    id="evaluate_entity_policies",
    method="POST",
    path="/api/meta/entity/evaluator",
    idempotent=True,
    retry_statuses=None,
    authenticated=True,
    success=frozenset({200}),
)


def build_request(
    *,
    body: Sequence[PolicyEvaluationRequest | dict[str, Any]],
) -> Request:
    """Find out what the caller may do.

    Each question names an action and what it would be done to - an entity, a tag, custom metadata or a
    relationship. The answers stand in the order of the questions.

    Args:
        body: The questions.

    Returns:
        The request, as keyword arguments in the words of httpx.
    """
    request: Request = {
        "method": "POST",
        "url": "/api/meta/entity/evaluator",
        "json": [item if isinstance(item, dict) else item.to_dict() for item in body],
    }
    return request


def decode_response(response: RawResponse) -> list[Any]:
    """The same as plain data, just as the server sent it, without making models of it.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is not a JSON array.
    """
    return read_array(OPERATION, response)


def parse_response(response: RawResponse) -> list[PolicyEvaluationResponse]:
    """The answers.

    Raises:
        UnexpectedStatus: The status is not 200.
        InvalidResponse: The body is not what was promised.
    """
    payload = decode_response(response)
    from ...models.policy_evaluation_response import PolicyEvaluationResponse

    return [read_model(OPERATION, item, PolicyEvaluationResponse.from_dict) for item in payload]
