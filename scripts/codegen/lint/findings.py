"""One thing that is wrong with a description."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from codegen.bundle import JsonObject


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something to mend.

    Attributes:
        place: Where it is: an operation or a schema, and what in it.
        rule: Name of the rule that found it.
        message: What is wrong, and how to mend it.
    """

    place: str
    rule: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message} [{self.rule}]"


Rule = Callable[[JsonObject], Iterator[Finding]]
