"""What endpoint modules do to build requests and to read responses."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from .errors import InvalidPayload, InvalidResponse, UnexpectedStatus, describe
from .types import Operation, RawResponse, Unset, decode_json

T = TypeVar("T")

QueryValue = str | int | float | Sequence[str] | Unset | None


def path_value(name: str, value: str | int) -> str:
    """A value as it stands in a path, percent-encoded.

    Raises:
        ValueError: The value would make the path that of another operation.
    """
    text = str(value)
    if not text or text in (".", ".."):
        raise ValueError(f"{name} must not be {text!r}: it stands in the path of the request")
    from urllib.parse import quote

    return quote(text, safe="")


def query_pairs(*parameters: tuple[str, QueryValue]) -> list[tuple[str, str]]:
    """Parameters as they stand in a query: arrays repeat their name; what is not given is left out.

    Where ``{n}`` stands in the name of an array, its values are counted from 0 on.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in parameters:
        if value is None or isinstance(value, Unset):
            continue
        if isinstance(value, Sequence) and not isinstance(value, str):
            pairs.extend(
                (name.replace("{n}", str(number)), query_text(item)) for number, item in enumerate(value)
            )
        else:
            pairs.append((name, query_text(value)))
    return pairs


def query_text(value: str | int | float) -> str:
    """One value as it stands in a query or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def header_pairs(*parameters: tuple[str, str | int | float | Unset | None]) -> dict[str, str]:
    """Parameters as they stand in headers; what is not given is left out."""
    return {
        name: query_text(value)
        for name, value in parameters
        if value is not None and not isinstance(value, Unset)
    }


def encode_json(value: Any) -> bytes:
    """A value as JSON, null included, which httpx would take for no body at all."""
    from orjson import dumps

    encoded: bytes = dumps(value)
    return encoded


def check_status(operation: Operation, response: RawResponse) -> None:
    """Refuse a response that does not mean success.

    Raises:
        UnexpectedStatus: It does not.
    """
    if response.status_code not in operation.success:
        raise UnexpectedStatus(operation.id, response.status_code, response.content)


def read_json(operation: Operation, response: RawResponse) -> Any:
    """The decoded body of a successful response.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is no JSON.
    """
    check_status(operation, response)
    try:
        return decode_json(response.content)
    except ValueError as problem:
        raise InvalidResponse(
            operation.id, "", "is empty" if not response.content else "is not JSON"
        ) from problem


def read_object(operation: Operation, response: RawResponse) -> dict[str, Any]:
    """The decoded body of a successful response that has to be an object, untouched.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is no JSON object.
    """
    value = read_json(operation, response)
    if not isinstance(value, dict):
        raise InvalidResponse(operation.id, "", f"should be an object but is {describe(value)}")
    return value


def read_array(operation: Operation, response: RawResponse) -> list[Any]:
    """The decoded body of a successful response that has to be an array, untouched.

    Raises:
        UnexpectedStatus: The status does not mean success.
        InvalidResponse: The body is no JSON array.
    """
    value = read_json(operation, response)
    if not isinstance(value, list):
        raise InvalidResponse(operation.id, "", f"should be an array but is {describe(value)}")
    return value


def read_model(operation: Operation, value: Any, from_dict: Callable[[Mapping[str, Any]], T]) -> T:
    """A decoded value as a model.

    Raises:
        InvalidResponse: A field is missing or has another shape than promised.
    """
    try:
        return from_dict(value)
    except InvalidPayload as problem:
        raise InvalidResponse(operation.id, problem.field, problem.problem) from problem
