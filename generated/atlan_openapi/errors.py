# Derived from spec/openapi by scripts/generate.py. Do not edit.
"""What parse_response can raise."""

from __future__ import annotations

from typing import Any


class ResponseError(Exception):
    """A response that cannot be turned into a result.

    Attributes:
        operation: Id of the operation.
    """

    def __init__(self, operation: str, message: str) -> None:
        super().__init__(f"{operation}: {message}")
        self.operation = operation


class UnexpectedStatus(ResponseError):
    """The status is not one of those that mean success.

    Attributes:
        status_code: The status.
        content: The body.
    """

    def __init__(self, operation: str, status_code: int, content: bytes) -> None:
        super().__init__(
            operation, f"the server answered with status {status_code}, which does not mean success"
        )
        self.status_code = status_code
        self.content = content

    def __reduce__(self) -> tuple[type[UnexpectedStatus], tuple[str, int, bytes]]:
        return type(self), (self.operation, self.status_code, self.content)


class InvalidResponse(ResponseError, ValueError):
    """The status means success, but the body is not what was promised.

    Attributes:
        field: Where in the body, as names joined by dots; empty for the body as a whole.
        problem: What is wrong there.
    """

    def __init__(self, operation: str, field: str, problem: str) -> None:
        super().__init__(operation, f"{field or 'the response'} {problem}")
        self.field = field
        self.problem = problem

    def __reduce__(self) -> tuple[type[InvalidResponse], tuple[str, str, str]]:
        return type(self), (self.operation, self.field, self.problem)


class InvalidPayload(ValueError):
    """A decoded object does not have the shape of its model.

    Attributes:
        model: Name of the outermost model.
        field: Where in it, as names joined by dots.
        problem: What is wrong there.
    """

    def __init__(self, model: str, field: str, problem: str) -> None:
        super().__init__(f"{model}.{field} {problem}" if field else f"{model} {problem}")
        self.model = model
        self.field = field
        self.problem = problem

    @classmethod
    def at(cls, model: str, field: str, cause: Exception) -> InvalidPayload:
        """Say of an error met while reading a field where it was met."""
        if isinstance(cause, InvalidPayload):
            return cls(model, f"{field}.{cause.field}" if cause.field else field, cause.problem)
        if isinstance(cause, KeyError):
            return cls(model, field, "is missing")
        return cls(model, field, "does not have the promised shape")

    def __reduce__(self) -> tuple[type[InvalidPayload], tuple[str, str, str]]:
        return type(self), (self.model, self.field, self.problem)


def describe(value: Any) -> str:
    """The kind of a JSON value, for messages; never the value itself."""
    kinds = {dict: "an object", list: "an array", str: "a text", bool: "a truth value", type(None): "null"}
    return kinds.get(type(value), "a number")


__all__ = ["InvalidPayload", "InvalidResponse", "ResponseError", "UnexpectedStatus"]
