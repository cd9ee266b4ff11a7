"""One change of the description, and what it means for those who use it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Kind(IntEnum):
    """What a change means: BREAKING, when code that worked may stop to; ADDED, when something is there to use; else CHANGED."""

    BREAKING = 0
    ADDED = 1
    CHANGED = 2


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """What changed.

    Attributes:
        owner: An operationId, or the name of a schema.
        member: A parameter of the operation, a field or a value of the schema; None for the owner as a whole.
    """

    owner: str
    member: str | None = None

    def __str__(self) -> str:
        return self.owner if self.member is None else f"{self.owner}.{self.member}"


@dataclass(frozen=True, slots=True, order=True)
class Change:
    """A change.

    Attributes:
        kind: What it means.
        subject: What changed.
        text: How it changed.
    """

    kind: Kind
    subject: Subject
    text: str
